/** The page of a comparison: both texts side by side, and marked only what a change tells. All sentences are invented. */
import { load } from 'cheerio';
import { expect, it } from 'vitest';
import { compareReports } from '../../src/compare/index.js';
import type { Report } from '../../src/model.js';
import { renderComparePage } from '../../src/tell/index.js';
import { profile } from '../compare/support/profile.js';
import { ETHICS, finding, PILLAR, report, section } from '../compare/support/report.js';

const rowsOf = (before: Report, after: Report): string[] => {
  const comparison = compareReports(before, after, { profile });
  const page = load(renderComparePage(before, after, comparison, { profile }));
  page('del').each((_, one) => void page(one).text(`[-${page(one).text()}-]`));
  page('ins').each((_, one) => void page(one).text(`{+${page(one).text()}+}`));
  return page('.pair:not([aria-hidden])')
    .toArray()
    .map((row) =>
      page(row)
        .children()
        .toArray()
        .map((side) =>
          page(side)
            .text()
            .replace(/^(?:Before|After): /, ''),
        )
        .join(' | '),
    );
};
const place = [PILLAR, ETHICS, 'Catching wanted people'];
const of = (blocks: string[], heading = place[2]!, findings: string[] = []) =>
  report({
    findings: findings.map((text) => finding(text)),
    sections: [section([PILLAR, ETHICS, heading], blocks)],
  });
const LIST = 'The list of wanted people is checked every morning by a duty inspector. It held 214 names.';
const WRITE = 'Officers who go to an address must write down what they found. This is not always done.';
const DOGS = 'The dogs are fed at noon, and each of them has a kennel of its own with its name on it.';

it('two edited paragraphs of one section each stand beside what they were, under another heading too', () => {
  const after = of([LIST.replace('214', '198'), WRITE.replace('not always', 'usually')], 'Wanted');
  expect(rowsOf(of([LIST, WRITE]), after)).toEqual([
    `${LIST.replace('214', '[-214-]')} | ${LIST.replace('214', '{+198+}')}`,
    `${WRITE.replace('not always', '[-not always-]')} | ${WRITE.replace('not always', '{+usually+}')}`,
  ]);
});

it('a paragraph that came and one that went are marked, one that was merely split is not', () => {
  const [first, second] = LIST.split(/(?<=inspector\.) /) as [string, string];
  const rows = rowsOf(of([LIST, WRITE]), of([first, second, DOGS]));
  expect(rows).toContain(`[-${WRITE}-] | {+${DOGS}+}`);
  expect(rows).toContain(`elsewhere, or in another paragraph | ${first}`);
});

it('findings that differ in quotes alone are the same', () => {
  const [curly, straight] = ['The force’s dogs should be fed.', "The force's dogs should be fed."];
  expect(rowsOf(of([], 'Wanted', [curly]), of([], 'Wanted', [straight]))).toEqual([`${curly} | ${curly}`]);
});
