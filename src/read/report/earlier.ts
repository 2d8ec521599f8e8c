/**
 * Parts of a document that speak of an earlier inspection, told by the words over them: grades that stand there are not
 * this document's.
 */
import { findCycle } from '../../sites/lookup.js';
import type { GradeVocabulary, GradeWord } from '../grades.js';
import type { Outlined } from '../outline.js';
import type { State } from './state.js';

const EARLIER =
  /\b(?:previous|last|earlier|past|prior|preceding)(?: \p{L}+){0,3} (?:grades?|judge?ments?|gradings?|ratings?|inspections?|assessments?|reports?|results?|rounds?|cycles?)\b|\b(?:grades?|judge?ments?|gradings?|ratings?|results?) (?:(?:given|awarded|made) )?(?:last|before)\b/iu;
const LOOKS_BACK =
  /\bwhat (?:we|hmic(?:frs)?|inspectors) (?:said|found|concluded|judged|reported)\b.{0,30}\b(?:(?:19|20)\d\d|last|before|previously)\b|^(?:last time|last year|previously)$/i;
const SPEAKS_OF_GRADES =
  /\b(?:grades?|judge?ments?|gradings?|ratings?|results?|inspections?|assessments?)\b/i;
const SINCE = /\b(?:since|from|compared|comparison|changes?|progress|against)\b/i;
const YEAR = /\b(?:19|20)\d\d(?:[/–-]\d{2,4})?\b/;

/**
 * The year or cycle of the earlier inspection that a heading or caption names, `''` where it only says that it is an earlier
 * one, `null` where it says neither. "Progress since our last inspection" is about this one.
 */
export function earlierPart(state: State, text: string): string | null {
  if (text.length > 120 || /[.;:]$/.test(text) || SINCE.test(text)) return null;
  const year = YEAR.exec(text)?.[0] ?? null;
  const own = state.identity.cycle;
  const looksBack = LOOKS_BACK.test(text);
  if (year && own && (looksBack || SPEAKS_OF_GRADES.test(text))) {
    const named = findCycle(text, state.profile, state.identity.programme);
    if (named) return named.order < own.order ? named.id : null;
  }
  return looksBack || EARLIER.test(text) ? (year ?? '').replace(/–|-/g, '/') : null;
}

const NOUN = '(?:grade|grading|judge?ment|rating|result|assessment|inspection|report)s?';
const DATED = new RegExp(
  `^(?:(?:our|the|its) )*(?:${NOUN} )?(?:(?:in|of|from) (?:our |the )?)?((?:19|20)\\d\\d(?:[/–-]\\d{2,4})?)(?: ${NOUN})*:?$`,
  'i',
);
const BEFORE = new RegExp(
  `^(?:(?:our|the|its) )*(?:(?:previous|last|former|earlier|prior)(?:ly)?(?: (?:year|time|round|${NOUN})(?:['’]s)?)*|${NOUN} (?:last (?:year|time)|before|(?:at|in|from) (?:our |the |its )?(?:last|previous) (?:time|round|${NOUN})))(?:,? \\(?(?:in )?((?:19|20)\\d\\d(?:[/–-]\\d{2,4})?)\\)?)?:?$`,
  'i',
);
const NOW = new RegExp(
  `^(?:(?:our|the|its) )*(?:this (?:year|time|round|${NOUN})|now|current(?:ly)?)(?: ${NOUN})*:?$`,
  'i',
);

/**
 * A label that says of when a grade is, and nothing of what: `2016`, `Judgment in 2016`, `Last year`, `This year`, `Previous grade`.
 * `null` where it says something else, or a year that cannot be placed.
 */
export function datedLabel(state: State, text: string): { now: boolean; year: string | null } | null {
  if (text.length > 60) return null;
  if (NOW.test(text)) return { now: true, year: null };
  const before = BEFORE.exec(text);
  if (before) return { now: false, year: before[1]?.replace(/–|-/g, '/') ?? null };
  const year = DATED.exec(text)?.[1];
  const own = state.identity.cycle;
  if (!year || !own) return null;
  const named = findCycle(year, state.profile, state.identity.programme);
  if (!named || named.order > own.order) return null;
  return { now: named.id === own.id, year: year.replace(/–|-/g, '/') };
}

/** `Last year: Good`, `2016 – Requires improvement`, `This year: Good`: a grade with nothing but its time before it. */
export function datedGrade(
  state: State,
  text: string,
): { now: boolean; year: string | null; word: GradeWord } | null {
  if (text.length > 90) return null;
  const hit =
    /^(.{3,60}?)(?:\s*:\s+|\s+[–—-]\s+)([^()]{3,30})$/.exec(text) ??
    /^((?:19|20)\d\d(?:[/–-]\d{2,4})?) (\p{Lu}[^()]{2,30})$/u.exec(text);
  const word = hit ? state.vocabulary.word(hit[2]!) : null;
  const dated = word ? datedLabel(state, hit![1]!) : null;
  if (dated && word) return { ...dated, word };
  // `Good (2016)`
  const behind = /^([^()]{3,40}?) \(((?:19|20)\d\d(?:[/–-]\d{2,4})?)\)$/.exec(text);
  const grade = behind ? state.vocabulary.word(behind[1]!) : null;
  const of = grade ? datedLabel(state, behind![2]!) : null;
  return of && grade ? { ...of, word: grade } : null;
}

/** `Inadequate → Requires improvement`, `From inadequate to good since our last inspection`: the grade before, and that of now. */
export function movedGrade(
  text: string,
  vocabulary: GradeVocabulary,
): { before: GradeWord; now: GradeWord } | null {
  if (text.length > 120 || !/→|➔|➜|⟶|->|=>|\bto\b/i.test(text)) return null;
  const hit =
    /^(?:(?:up|down|moved|changed) )?(?:from )?([^→➔➜⟶>]{3,40}?)\s*(?:→|➔|➜|⟶|->|=>|\bto\b)\s*([^→➔➜⟶>]{3,40}?)(?:,? (?:since|compared|in)\b.{0,50})?[.]?$/i.exec(
      text,
    );
  const before = hit ? vocabulary.word(hit[1]!) : null;
  const now = hit ? vocabulary.word(hit[2]!) : null;
  return before?.kind === 'graded' && now?.kind === 'graded' ? { before, now } : null;
}

const SAID_BEFORE =
  /\b(?:in|from|of) (?:(?:our|its|the|their|this|that|hmic(?:frs)?[’']s)(?: \w+){0,2} )?(?:(?:19|20)\d\d|last|previous|earlier|former)\b|\b(?:said|wrote|found|recommended|told|reported|judged|set out) (?:this |that )?(?:in|at the time|then|before|previously|last)\b/i;

/** Whether a quotation is of an earlier report, by the words right before it. Asked of each of its blocks in turn. */
export function quotesEarlier(state: State, index: number, lines: Outlined[]): boolean {
  if (state.quoting?.at !== index - 1) {
    const before = lines[index - 1]?.block;
    const earlier =
      before?.kind === 'paragraph' && before.text.length <= 300 && SAID_BEFORE.test(before.text);
    state.quoting = { at: index, earlier };
  } else state.quoting.at = index;
  return state.quoting.earlier;
}
