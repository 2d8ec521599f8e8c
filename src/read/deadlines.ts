/**
 * By when a finding is to be met: `Within 28 days, the force should …`, `By 31 May 2022`. A time that what should be done names for
 * something else is none: `that victims are contacted within two days`, `within ten days of their release`, `cases opened before
 * 1 April 2021`. Where the words leave it open, no deadline is named.
 */
import type { Finding, IsoDate } from '../model.js';
import { dateIn, lastDayOf, MONTH } from './dates.js';
import { sentences } from './normalise.js';

type Deadline = NonNullable<Finding['deadlines']>[number];

const BY = new RegExp(
  `\\b(by|before|no later than|until)\\s+(the end of\\s+)?(\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?\\s+20\\d\\d|${MONTH}\\s+20\\d\\d|20\\d\\d\\b(?!/))`,
  'gi',
);
const WITHIN =
  /\b(within|in|over)\s+((?:the )?next\s+)?(?:\d+|[a-z]+)\s+(?:working\s+|calendar\s+)?(day|week|month|year)s?\b/gi;
const NOW =
  /^\W{0,2}(?:immediately|with immediate effect)\b|(?<=\b(?:should|must) )immediately(?= (?:take|make|review|put|ensure|set|stop|begin|start|improve|appoint|assess|provide)\b)/i;
const SHOULD = /\b(?:should|must|needs? to|recommends?)\b/i;

/** The deadlines that a finding names, in its words and as dates where they are dates. */
export function deadlinesOf({ kind, text, points }: Pick<Finding, 'kind' | 'text' | 'points'>): Deadline[] {
  // Most findings name none.
  const whole = [text, ...points].join(' ');
  if (!/\s20\d\d|\b(?:within|next|immediate(?:ly)?)\b/i.test(whole)) return [];
  const asks = SHOULD.test(text) || kind === 'recommendation';
  const own = sentences(text).filter((sentence) => kind === 'recommendation' || SHOULD.test(sentence));
  return [...own, ...(asks || /:$/.test(text) ? points : [])].flatMap(deadlinesIn);
}

/** A cell or line with nothing but a deadline: `By 30 June 2024`, `Within 28 days`, `30 June 2024`; else `null`. */
export function deadlineIn(text: string): Deadline | null {
  if (text.length > 60) return null;
  const date = dateIn(text);
  const [own] = deadlinesIn(text);
  if (own && own.text.length >= text.replace(/\.$/, '').length) return own;
  return date !== null && /^\d{1,2}[\w ]*\D20\d\d$/.test(text) ? { text, date } : null;
}

/** Those of one sentence in which it is said what should be done, or of one point of a list under such a sentence. */
function deadlinesIn(sentence: string): Deadline[] {
  const found: { at: number; text: string; date: IsoDate | null }[] = [];
  for (const hit of few(sentence.matchAll(BY))) {
    const [text, word, end, date] = hit as unknown as [string, string, string | undefined, string];
    if (byThen(placeOf(sentence, hit.index, text), word.toLowerCase(), date))
      found.push({ at: hit.index, text, date: end === undefined ? dateIn(date) : lastDayOf(date) });
  }
  for (const hit of few(sentence.matchAll(WITHIN))) {
    const [text, word, next, unit] = hit as unknown as [string, string, string | undefined, string];
    const place = placeOf(sentence, hit.index, text);
    if (word.toLowerCase() !== 'within' && (next === undefined || !place.apart)) continue;
    if (inTime(place, unit.toLowerCase())) found.push({ at: hit.index, text, date: null });
  }
  const now = found.length === 0 ? NOW.exec(sentence)?.[0].replace(/^\W+/, '') : undefined;
  if (now !== undefined) found.push({ at: 0, text: now, date: null });
  return found.sort((x, y) => x.at - y.at).map(({ text, date }) => ({ text, date }));
}

/** A sentence that names more times than that is no sentence. */
function* few<T>(hits: Iterable<T>, most = 20): Generator<T> {
  let left = most;
  for (const hit of hits) {
    if (left === 0) return;
    left -= 1;
    yield hit;
  }
}

interface Place {
  /** Between what says that something should be done, or the start of a point, and the time; `null`: before it. */
  done: string | null;
  after: string;
  /** At the start, between commas or right behind `should`: of the whole sentence. */
  apart: boolean;
}

function placeOf(sentence: string, at: number, text: string): Place {
  const before = sentence.slice(0, at);
  const after = sentence.slice(at + text.length);
  const should = SHOULD.exec(before);
  const asks = should !== null || !SHOULD.test(sentence);
  const done = asks ? before.slice(should ? should.index + should[0].length : 0) : null;
  const starts = /^\W*(?:(?:and|also|then),?\s*)?$/i.test(before);
  const aside = /,\s*$/.test(before) && /^[^,]{0,60},/.test(after);
  return { done, after, apart: starts || aside || /^,?\s*(?:also|now)?,?\s*$/.test(done ?? '-') };
}

function byThen({ done, apart }: Place, word: string, date: string): boolean {
  // `By 2022` may be a target of theirs; `before 2020` is of what was.
  if (apart) return true;
  if (done === null || word === 'until' || (word === 'before' && /^\d{4}$/.test(date))) return false;
  return word !== 'before' || !/(?<!\b(?:be|been|being|is|are)\s+)\b\w+(?:ed|en|de)\s+$/i.test(done);
}

/** Counts from the day of publication, and from nothing else. */
const FROM_ELSEWHERE =
  /^\s*(?:of|after|from|following|before)\s+(?!(?:the )?(?:date of )?(?:the |this |our )?(?:publication|publishing|report|letter|inspection report|receipt of (?:this|our)|receiving (?:this|our))\b)/i;
const NESTED = /\b(?:that|which|who|whom|what|how|whether|when|where|if|so|because|are|is|were|was)\b/i;
const AGAIN = /\b(?:each|every|any|all|always|whenever)\b/i;

function inTime({ done, after, apart }: Place, unit: string): boolean {
  if (FROM_ELSEWHERE.test(after)) return false;
  if (apart) return true;
  if (done === null || NESTED.test(done) || AGAIN.test(done) || !/^\s*(?:$|[.;:,)])/.test(after))
    return false;
  // `Answer complaints within five days` is how it should be done from now on; `write a plan within five days` is done once.
  return unit === 'month' || unit === 'year' || /^\W*\w+\s+(?:a|an|this)\b/i.test(done);
}
