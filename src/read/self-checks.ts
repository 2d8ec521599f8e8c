/**
 * What a document says about its own shape, held against what was read: the number of graded areas a report announces,
 * the counts per grade of a news release. A mismatch is a problem that names both sides; it never changes a grade.
 */
import type { Problem, Report, SiteProfile } from '../model.js';
import { vocabularyOf } from './grades.js';
import type { Outlined } from './outline.js';

const NUMBERS =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ');
const NUMBER = `(\\d{1,2}|${NUMBERS.slice(1).join('|')})`;
const ANNOUNCED = new RegExp(
  `\\b${NUMBER} areas(?: of (?:policing|\\w+))?[^.]{0,40}\\. *we (?:make|made|give|gave|have made) graded judg(?:e)?ments (?:in|on|for) (?:(all) (?:of these )?)?${NUMBER}(?: of these(?: ${NUMBER})?)?`,
  'i',
);
const GRADED_OF = new RegExp(`\\bgraded judge?ments (?:in|on|for) ${NUMBER} of these(?: ${NUMBER})?`, 'i');

export function selfChecks(report: Report, lines: Outlined[], profile: SiteProfile): Problem[] {
  const problems: Problem[] = [];
  const read = report.judgments.filter((one) => one.level === 'area' && one.grade.kind === 'graded').length;
  for (const { block } of lines) {
    if (report.documentKind === 'report') {
      if (!/\bgraded judg/i.test(block.text)) continue;
      const hit = ANNOUNCED.exec(block.text) ?? GRADED_OF.exec(block.text);
      const announced = hit ? numberOf(hit[3] ?? hit[1]!) : null;
      if (announced !== null && announced !== read) {
        problems.push({
          code: 'grade-count-differs',
          where: block.where ?? 'document',
          detail: `the report announces ${announced} graded judgments, ${read} were read`,
        });
      }
    } else if (report.documentKind === 'news' && / in /.test(block.text))
      problems.push(...newsCounts(report, block.text, profile));
  }
  return problems;
}

/** `adequate in two areas, requires improvement in three areas and inadequate in three areas`. */
function newsCounts(report: Report, text: string, profile: SiteProfile): Problem[] {
  const vocabulary = vocabularyOf(profile);
  const pattern = new RegExp(
    `["'‘“]?(${vocabulary.alternatives})["'’”]? in ${NUMBER}(?: (?:areas?|questions?|of them))?`,
    'gi',
  );
  const counts = [...text.matchAll(pattern)];
  if (counts.length < 2) return [];
  const out: Problem[] = [];
  const total = new RegExp(`\\bacross ${NUMBER} areas`, 'i').exec(text);
  const sum = counts.reduce((all, hit) => all + (numberOf(hit[2]!) ?? 0), 0);
  const announced = total ? numberOf(total[1]!) : null;
  if (announced !== null && announced !== sum) {
    out.push({
      code: 'news-count-differs',
      where: 'news',
      detail: `the release announces ${announced} areas, its counts add up to ${sum}`,
    });
  }
  for (const hit of counts) {
    const word = vocabulary.word(hit[1]!);
    if (word?.kind !== 'graded') continue;
    const read = report.judgments.filter(
      (one) => one.level === 'area' && one.grade.kind === 'graded' && one.grade.grade === word.grade,
    ).length;
    const stated = numberOf(hit[2]!) ?? 0;
    if (read > stated) {
      out.push({
        code: 'news-count-differs',
        where: 'news',
        detail: `the release counts ${stated} areas as "${hit[1]}", ${read} were read`,
      });
    }
  }
  return out;
}

function numberOf(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const at = NUMBERS.indexOf(text.toLowerCase());
  return at >= 0 ? at : null;
}
