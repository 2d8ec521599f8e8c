/**
 * What a document says about its own shape, held against what was read: the number of graded areas, of questions and of
 * pillars a report announces, the counts per grade of a news release. A mismatch is a problem that names both sides; it
 * never changes a grade.
 */
import type { AreaId, Judgment, Problem, Report, SiteProfile } from '../model.js';
import { vocabularyOf } from './grades.js';
import type { Outlined } from './outline.js';

const NUMBERS =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const NUMBER = `(\\d{1,2}|${NUMBERS.slice(1).join('|')})`;
const ANNOUNCED = new RegExp(
  `\\b${NUMBER} areas(?: of (?:policing|\\w+))?[^.]{0,40}\\. *we (?:make|made|give|gave|have made) graded judg(?:e)?ments (?:in|on|for) (?:(all) (?:of these )?)?${NUMBER}(?: of these(?: ${NUMBER})?)?`,
  'i',
);
const GRADED_OF = new RegExp(`\\bgraded judge?ments (?:in|on|for) ${NUMBER} of these(?: ${NUMBER})?`, 'i');
/** `performed in 11 areas. We have made the following graded judgments` */
const GRADED_ALL = new RegExp(
  `\\b${NUMBER} areas(?: of \\w+)?\\. *(?:we|our) (?:have )?(?:made|make|gave|give) the following graded judge?ments`,
  'i',
);
/** `graded eight of the 11 core questions`, `graded the force’s performance in nine of ten areas` */
const GRADED_N_OF_M = new RegExp(
  `\\b(?<!not )(?<!n[’']t )graded(?: [\\w’'-]+){0,6}?(?: (?:in|on|across|for|against))? ${NUMBER} (?:out )?of (?:(?:the|these|its|our|their) )?(?:${NUMBER} )?(?:core |key |main )?(questions|areas)\\b`,
  'i',
);
/** Who asks, and that it asks: a sentence about this inspection, not about inspections. */
const ASKED = new RegExp(
  `\\b(?:we|hmic|hmicfrs|(?:our|the|this) (?:report|inspection|assessment|page))\\b[^.?!]{0,60}?\\b(?<!\\b(?:was|were|been) )(?:asked|answered|answers|examined|considered|covered|covers|inspected|assessed)(?: [^\\s\\d.?!]+){0,6}? ${NUMBER} (?:core |key |main |diagnostic )?(questions|pillars)\\b([^.?!]{0,80})`,
  'i',
);

/** A word of every sentence that announces something, in small letters or in capitals. */
function counts(text: string): boolean {
  return (
    text.includes('areas') ||
    text.includes('questions') ||
    text.includes('pillars') ||
    text.includes('graded judg') ||
    IN_CAPITALS.test(text)
  );
}
const IN_CAPITALS = /AREAS|QUESTIONS|PILLARS|GRADED JUDG/;

export function selfChecks(report: Report, lines: Outlined[], profile: SiteProfile): Problem[] {
  const problems: Problem[] = [];
  const areas = report.judgments.filter(({ level }) => level === 'area');
  const read = areas.filter(({ grade }) => grade.kind === 'graded').length;
  // What it says it will grade is announced as well.
  const toCome = areas.filter(({ grade }) => grade.kind === 'to-be-graded').length;
  for (const { block } of lines) {
    if (report.documentKind === 'report' && !counts(block.text)) continue;
    if (report.documentKind === 'report') {
      problems.push(...announcedCounts(report, block.text, block.where ?? 'document', profile));
      if (!/\bgraded judg/i.test(block.text)) continue;
      const hit = ANNOUNCED.exec(block.text) ?? GRADED_OF.exec(block.text) ?? GRADED_ALL.exec(block.text);
      const announced = hit ? numberOf(hit[3] ?? hit[1]!) : null;
      if (announced !== null && (announced < read || announced > read + toCome)) {
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

/** The questions, areas and pillars that a sentence announces, against those that were read where it speaks of. */
function announcedCounts(report: Report, text: string, where: string, profile: SiteProfile): Problem[] {
  if (text.length > 2000 || !/\b(?:questions|areas|pillars)\b/i.test(text)) return [];
  const out: Problem[] = [];
  const tell = (code: string, announced: number | null, read: number, what: string) => {
    if (announced === null || announced === read) return;
    out.push({ code, where, detail: `the report announces ${announced} ${what}, ${read} were read` });
  };
  const graded = GRADED_N_OF_M.exec(text);
  if (graded) {
    const areas = areasMeant(report, text, profile);
    if (areas) {
      const shown = areas.filter((one) => one.grade.kind === 'graded').length;
      tell('grade-count-differs', numberOf(graded[1]!), shown, 'graded judgments');
      if (graded[2] && graded[3]!.toLowerCase() === 'questions')
        tell('question-count-differs', numberOf(graded[2]), areas.length, 'questions');
    }
    return out;
  }
  const asked = ASKED.exec(text);
  if (!asked) return out;
  if (asked[2]!.toLowerCase() === 'pillars') {
    const pillars = report.judgments.filter((one) => one.level === 'pillar' && !never(one.area, profile));
    if (report.pillar === null && pillars.length > 0)
      tell('question-count-differs', numberOf(asked[1]!), pillars.length, 'pillars');
    return out;
  }
  const areas = areasMeant(report, asked[3]!, profile);
  if (areas) tell('question-count-differs', numberOf(asked[1]!), areas.length, 'questions');
  return out;
}

/**
 * The areas of which a sentence speaks: those of the pillar that it names, else all of the document. `null` where the
 * document has none of them (a landing page) or is about one pillar and the sentence may be about all.
 */
function areasMeant(report: Report, text: string, profile: SiteProfile): Judgment[] | null {
  const areas = report.judgments.filter((one) => one.level === 'area');
  const named = profile.areas.filter(
    (area) => area.level === 'pillar' && new RegExp(`\\b${area.name}\\b`, 'i').test(text),
  );
  const pillars = new Set(named.map((area) => area.id));
  const sole = pillars.size === 1 ? [...pillars][0]! : null;
  const pillar = sole ?? (/\bthis pillar\b/i.test(text) ? report.pillar : null);
  if (!pillar && report.pillar) return null;
  const meant = areas.filter((one) =>
    pillar ? one.area.startsWith(`${pillar}/`) : !never(one.area.split('/')[0]!, profile),
  );
  return meant.length > 0 ? meant : null;
}

/** Whether an area is one that is never graded: it counts among none that are announced. */
function never(area: AreaId, profile: SiteProfile): boolean {
  return profile.areas.some((one) => one.id === area && one.level === 'pillar' && one.neverGraded === true);
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
