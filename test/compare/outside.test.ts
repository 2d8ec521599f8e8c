/** Two documents that cover different things: what was not laid side by side is said, not passed over. */
import { expect, it } from 'vitest';
import { compareReports } from '../../src/compare/index.js';
import { profile } from './support/profile.js';
import { ETHICS, finding, judgment, PILLAR, report, section } from './support/report.js';

const page = report({
  judgments: [judgment(PILLAR, 'good'), judgment(ETHICS, 'good')],
  findings: [finding('The force should renew the vetting of its drivers every year.')],
});
const codes = (problems: { code: string }[]) => problems.map(({ code }) => code);
const outsideOf = (before: typeof page, after: typeof page) =>
  compareReports(before, after, { profile }).problems.filter(({ code }) => code === 'different-scope');

it('a PDF that covers far more than the page', () => {
  const pdf = report({
    title: 'An inspection of Northshire Police',
    pillar: null,
    judgments: [
      judgment(PILLAR, 'good'),
      judgment('effectiveness', 'inadequate'),
      judgment('effectiveness/preventing-crime', 'good'),
    ],
    sections: [
      section('Summary', [
        'The chief constable’s invented summary of a whole year of policing in Northshire.',
      ]),
    ],
  });
  expect(outsideOf(page, pdf).map(({ where, detail }) => `${where}: ${detail}`)).toEqual([
    'before: only the earlier document covers ethical and lawful workforce: that was not compared',
    'after: only the later document covers effectiveness: that was not compared',
    'text: these are two documents, not two states of one: their running text was not compared, only judgments and findings',
  ]);
});

it('documents with nothing in common', () => {
  const other = report({
    pillar: 'effectiveness',
    cycle: '2017',
    judgments: [judgment('effectiveness/preventing-crime', 'good')],
  });
  expect(outsideOf(page, other).at(-1)?.detail).toMatch(/no judged area in common/);
});

it('documents of two programmes', () => {
  const fire = report({ ...page, programme: 'FRS' });
  expect(outsideOf(page, fire)).toEqual([
    expect.objectContaining({ detail: expect.stringMatching(/different inspection programmes/) }),
  ]);
});

it('two states of one document leave nothing outside', () => {
  expect(outsideOf(page, { ...page, judgments: [judgment(PILLAR, 'inadequate')] })).toEqual([]);
});

it('the later cycle given first', () => {
  const earlier = report({ ...page, cycle: '2017' });
  expect(codes(compareReports(page, earlier, { profile }).problems)).toContain('later-cycle-first');
  expect(codes(compareReports(earlier, page, { profile }).problems)).not.toContain('later-cycle-first');
});
