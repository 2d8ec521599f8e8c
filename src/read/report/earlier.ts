/**
 * Parts of a document that speak of an earlier inspection, told by the words over them: grades that stand there are not
 * this document's.
 */
import type { Cycle } from '../../model.js';
import { cycleOf, findCycle } from '../../sites/lookup.js';
import { spanOf } from '../dates.js';
import type { GradeVocabulary, GradeWord } from '../grades.js';
import type { Outlined } from '../outline.js';
import { besideGrade } from './grade-phrases.js';
import type { State } from './state.js';

const EARLIER =
  /\b(?:previous|last|earlier|past|prior|preceding)(?: \p{L}+){0,3} (?:grades?|judge?ments?|gradings?|ratings?|inspections?|assessments?|reports?|results?|rounds?|cycles?)\b|\b(?:grades?|judge?ments?|gradings?|ratings?|results?) (?:(?:given|awarded|made) )?(?:last|before)\b/iu;
const LOOKS_BACK =
  /\bwhat (?:we|hmic(?:frs)?|inspectors) (?:said|found|concluded|judged|reported)\b.{0,30}\b(?:(?:19|20)\d\d|last|before|previously)\b|^(?:last time|last year|previously)$/i;
const SPEAKS_OF_GRADES =
  /\b(?:grade[sd]?|judge?ments?|judged|gradings?|rat(?:ings?|ed)|results?|inspections?|assessments?)\b/i;
const SINCE = /\b(?:since|from|compared|comparison|changes?|progress|against)\b/i;
const YEAR = /\b(?:19|20)\d\d(?:[/–-]\d{2,4})?\b/;

/**
 * The year or cycle of the earlier inspection that a heading or caption names, `''` where it only says that it is an earlier
 * one, `null` where it says neither. "Progress since our last inspection" is about this one.
 */
export function earlierPart(state: State, text: string): string | null {
  if (text.length > 120 || /[.;:]$/.test(text) || SINCE.test(text)) return null;
  const year = YEAR.exec(text)?.[0] ?? null;
  const own = cycleAtHand(state);
  const looksBack = LOOKS_BACK.test(text);
  if (year && own && (looksBack || SPEAKS_OF_GRADES.test(text))) {
    const named = findCycle(text, state.profile, state.identity.programme);
    if (named) return named.order < own.order ? named.id : null;
    if (placeOf(state, year) === 'own') return null;
    if (placeOf(state, year) === 'before') return slashed(year);
  }
  return looksBack || EARLIER.test(text) ? (year ?? '').replace(/–|-/g, '/') : null;
}

const NOUN = '(?:grade|grading|judge?ment|rating|result|assessment|inspection|report)s?';
const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december) ';
const OF_WHEN = `(?:,? \\(?(?:(?:in|of|from) )?(?:${MONTH})?((?:19|20)\\d\\d(?:[/–-]\\d{2,4})?)\\)?)?`;
const AGAIN = '(?:re-?visit|re-?inspection|re-?assessment|second (?:inspection|visit))';
const DATED = new RegExp(
  `^(?:(?:our|the|its) )*(?:${NOUN} )?(?:(?:in|of|from) (?:our |the )?)?((?:19|20)\\d\\d(?:[/–-]\\d{2,4})?)(?: ${NOUN})*:?$`,
  'i',
);
const BEFORE = new RegExp(
  `^(?:(?:our|the|its) )*(?:(?:was|before)|(?:previous|last|former|earlier|prior|initial|original|first|old|past)(?:ly)?(?: (?:year|time|round|${NOUN})(?:['’]s)?)*|${NOUN} (?:last (?:year|time)|before(?: (?:our |the )?${AGAIN})?|at first|(?:at|in|from) (?:our |the |its )?(?:last|previous|initial|first) (?:time|round|${NOUN})))${OF_WHEN}:?$`,
  'i',
);
/** Of this inspection, or of the visit after it that put its grade right. */
const NOW = new RegExp(
  `^(?:(?:our|the|its) )*(?:(?:this (?:year|time|round|${NOUN})|now|current(?:ly)?|(?:revised|updated|new|latest) ${NOUN})(?: ${NOUN})*|(?:${NOUN} )?(?:after|following|at|on|since) (?:our |the |a |this )?${AGAIN}|${AGAIN} ${NOUN})${OF_WHEN}:?$`,
  'i',
);

/** The cycle of which the document speaks: its own, or that of the report which a release announces. */
export function cycleAtHand({ identity, announced, profile }: State): Cycle | null {
  return identity.cycle ?? cycleOf(profile, identity.programme, announced);
}

/** Whether a year or cycle is that of the inspection at hand, of one before it, or (`null`) cannot be placed. */
function placeOf(state: State, year: string): 'own' | 'before' | null {
  const own = cycleAtHand(state);
  if (!own) return null;
  const named = findCycle(year, state.profile, state.identity.programme);
  if (named) return named.id === own.id ? 'own' : named.order < own.order ? 'before' : null;
  const [from, to] = spanOf(own.id);
  const [first, last] = spanOf(year);
  if (from === null || to === null || first === null || last === null) return null;
  return first >= from && last <= to ? 'own' : last < from ? 'before' : null;
}

/**
 * A label that says of when a grade is, and nothing of what: `2016`, `Judgment in 2016`, `Last year`, `This year`, `Previous grade`.
 * `null` where it says something else, or a year that cannot be placed.
 */
export function datedLabel(state: State, text: string): { now: boolean; year: string | null } | null {
  if (text.length > 60) return null;
  const now = NOW.exec(text);
  if (now) return { now: true, year: slashed(now.slice(1).find(Boolean)) };
  const before = BEFORE.exec(text);
  if (before) return { now: false, year: slashed(before[1]) };
  const year = DATED.exec(text)?.[1];
  const place = year ? placeOf(state, year) : null;
  return place && { now: place === 'own', year: slashed(year) };
}

function slashed(year: string | undefined): string | null {
  return year?.replace(/–|-/g, '/') ?? null;
}

/** `Last year: Good`, `2016 – Requires improvement`, `This year: Good`: a grade with nothing but its time before it. */
export function datedGrade(
  state: State,
  text: string,
): { now: boolean; year: string | null; word: GradeWord } | null {
  if (text.length > 120) return null;
  const hit =
    /^(.{3,90}?)(?:\s*:\s+|\s+[–—-]\s+)([^()]{3,30})$/.exec(text) ??
    /^((?:19|20)\d\d(?:[/–-]\d{2,4})?) (\p{Lu}[^()]{2,30})$/u.exec(text);
  const word = hit ? state.vocabulary.word(hit[2]!) : null;
  const dated = word ? datedLabel(state, hit![1]!) : null;
  if (dated && word) return { ...dated, word };
  const beside = hit ? null : besideGrade(text, state.vocabulary);
  const set = beside ? datedLabel(state, beside.label) : null;
  if (beside && set) return { ...set, word: beside.word };
  const behind = yearBehind(state, text);
  const of = behind ? datedLabel(state, behind.year) : null;
  return of && behind ? { ...of, word: behind.word } : null;
}

/** `Good (2016)`, `2016: Good` */
function yearBehind(state: State, text: string): { word: GradeWord; year: string } | null {
  const hit =
    /^(?<grade>[^()]{3,40}?) \((?:in )?(?<year>(?:19|20)\d\d(?:[/–-]\d{2,4})?)\)$/.exec(text) ??
    /^(?:in )?(?<year>(?:19|20)\d\d(?:[/–-]\d{2,4})?)(?:\s*:|\s+[–—-])?\s+(?<grade>[^()]{3,40})$/i.exec(text);
  const word = hit ? state.vocabulary.word(hit.groups!.grade!) : null;
  return word && { word, year: hit!.groups!.year! };
}

/** A grade of a line that says several, and when it was given. `latest`: the newest of those that are all dated, none of them now. */
export interface GradeInTime {
  word: GradeWord;
  when: 'now' | 'before' | 'latest';
  year: string | null;
}

/** What sets a time apart from its grade: asked first, as most lines have none. */
const MARKS_TIME = /[:(–—]| - |^(?:19|20)\d\d /;
const PARTS = /[.;|·•]\s+|,\s+|\s+\/\s+|[.;]$/;

/**
 * `Good (2017), Good (2016)`, `Initial grade: Inadequate. Grade after our revisit: Good.`: nothing but grades and their times on
 * one line; `null` for any other line.
 */
export function gradesInTime(state: State, text: string): GradeInTime[] | null {
  if (text.length > 200 || !MARKS_TIME.test(text) || !PARTS.test(text)) return null;
  const label = /^([^:]{3,40}):\s+(?=\S)/.exec(text);
  // `Previous grades: Good (2017), Good (2016)`; where each has a label, the first is of its own only.
  const past =
    label &&
    !YEAR.test(label[1]!) &&
    datedLabel(state, label[1]!)?.now === false &&
    !datedGrade(state, text.split(PARTS)[0]!);
  const parts = text
    .slice(past ? label[0].length : 0)
    .split(PARTS)
    .filter(Boolean);
  if (parts.length < 2 || parts.length > 6) return null;
  const out: GradeInTime[] = [];
  for (const [at, part] of parts.entries()) {
    const dated = datedGrade(state, part);
    if (dated) {
      out.push({ word: dated.word, when: dated.now ? 'now' : 'before', year: dated.year });
      continue;
    }
    const behind = yearBehind(state, part);
    const word = behind ? null : state.vocabulary.word(part);
    if (behind) out.push({ word: behind.word, when: 'before', year: slashed(behind.year) });
    // `Good, previously adequate`: the one without a time is of now.
    else if (word && at === 0) out.push({ word, when: 'now', year: null });
    else return null;
  }
  if (out.every((one) => one.when === 'now' && one.year === null)) return null;
  if (past) return out.map((one) => ({ ...one, when: 'before' }));
  if (out.some((one) => one.when === 'now')) return out;
  const years = out.map((one) => spanOf(one.year ?? '')[0]);
  const newest = Math.max(...years.map((year) => year ?? Number.POSITIVE_INFINITY));
  const latest = years.filter((year) => year === newest).length === 1 ? years.indexOf(newest) : -1;
  if (latest >= 0) out[latest]!.when = 'latest';
  return out;
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

/** A paragraph of a report that stands in quotation marks: somebody else's words, or those of another report. */
const IN_MARKS = /^[“"‘'].*[”"’']$/s;

/**
 * Whether a block is a quotation of an earlier report, by the words right before it: where only its marks show that it is one,
 * a colon must stand there. Asked of each block in turn.
 */
export function quotesEarlier(state: State, index: number, lines: Outlined[]): boolean {
  const { block } = lines[index]!;
  if (!block.quoted) {
    if (block.kind !== 'paragraph' || state.identity.documentKind !== 'report' || !IN_MARKS.test(block.text))
      return false;
    if (state.quoting?.at !== index - 1 && !lines[index - 1]?.block.text.endsWith(':')) return false;
  }
  if (state.quoting?.at !== index - 1) {
    const before = lines[index - 1]?.block;
    const earlier =
      before?.kind === 'paragraph' && before.text.length <= 300 && SAID_BEFORE.test(before.text);
    state.quoting = { at: index, earlier };
  } else state.quoting.at = index;
  return state.quoting.earlier;
}
