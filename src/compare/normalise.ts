/**
 * What counts as the same text.
 *
 * Three grades of sameness, from strict to loose:
 *   1. `plain`: as published, but for quotes, dashes, spaces and invisible characters. Equal: silent.
 *   2. `contentKey`: letters and digits only. Equal here but not in 1: cosmetic (punctuation, case, hyphens).
 *   3. anything else is a change of words.
 *
 * Numbers keep what gives them their value: the decimal point, a range's or a year's dash, a sign, a currency.
 * `1,000` and `1000`, `16%` and `16 per cent`, `nine` and `9`, `1st May` and `1 May`, `&` and `and` are the same.
 * What stands behind a link about the file or window that it opens says nothing (`link-furniture.ts`).
 * Deliberately absent: spelling variants, synonyms, abbreviations. A changed word is a changed word.
 */
import { createHash } from 'node:crypto';
import type { Finding } from '../model.js';
import { withoutLinkFurniture } from './link-furniture.js';
import { proseKeys } from './prose-key.js';

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e]/g;
const SPACES = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g;
const SINGLE_QUOTES = /[\u2018\u2019\u201a\u201b\u2032\u0060\u00b4\u02bc]/g;
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]|''/g;
const DASHES = /[\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d]/g;
const NOISY = /[^\x21-\x5f\x61-\x7e ]| {2}|^ | $|''/;

/** Text with quotes, dashes, spaces and invisible characters in one spelling. Idempotent. */
export function plain(text: string): string {
  if (!NOISY.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-')
    .replace(/\u2026/g, '...')
    .replace(SPACES, ' ')
    .trim();
}

const NUMBER_WORDS = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, String(value)] as const),
);
for (const [word, value] of [
  ['first', '1st'],
  ['second', '2nd'],
  ['third', '3rd'],
  ['fourth', '4th'],
  ['fifth', '5th'],
] as const) {
  NUMBER_WORDS.set(word, value);
}
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
for (const [index, ten] of TENS.entries()) {
  NUMBER_WORDS.set(ten, String(20 + index * 10));
  for (let unit = 1; unit < 10; unit += 1) {
    const word = [...NUMBER_WORDS.keys()][unit];
    NUMBER_WORDS.set(`${ten}-${word}`, String(20 + index * 10 + unit));
  }
}
const HAS_NUMBER_WORD =
  /\b(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine)\b)?|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|first|second|third|fourth|fifth)\b/g;

/** What is no part of a key. Where all letters are of the basic alphabet, the plain class says the same at a third of the cost. */
const NO_KEY = /[^\p{L}\p{N}~·_¬±¡£$€]+/gu;
const NO_LATIN_KEY = /[^a-z0-9~·_¬±¡£$€]+/g;
const BEYOND_LATIN = /[^\x00-\x7f·¬±¡£€]/;

/**
 * Letters and digits only, lower case: equal for two texts that say the same in other punctuation, case, quotes,
 * dashes, glyphs, spacing or number style. An empty string means that the text has no words.
 */
export function contentKey(text: string): string {
  return proseKey(text) ?? carefulKey(text);
}

const proseKey = proseKeys(
  new Map<string, string | null>([
    ...[...NUMBER_WORDS].filter(([word]) => !word.includes('-')),
    ['no', '¡no'],
    ['not', '¡not'],
    ['nor', '¡nor'],
    ['cannot', 'can¡not'],
    ['majesty', null],
    // Part of what stands behind a link.
    ...'tab window external pdf word excel powerpoint odt ods doc docx xls xlsx ppt pptx csv html zip'
      .split(' ')
      .map((word) => [word, null] as const),
  ]),
);

/** `contentKey` of any text. */
export function carefulKey(text: string): string {
  // A list's own number is set by some renditions and written by others.
  let folded = withoutLinkFurniture(plain(text))
    .toLowerCase()
    .replace(/^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)] (?=\S)/, '');
  if (/[&%]/.test(folded)) folded = folded.replace(/&/g, ' and ').replace(/%/g, ' percent');
  // A word that negates stays a word: `not able` is not `notable`.
  if (/no/.test(folded))
    folded = folded.replace(/\bcannot\b/g, 'can not').replace(/\b(?:not?|nor)\b/g, '¡$&');
  // `Her Majesty's` became `His Majesty's` on every page, and `HMICFRS's` is also written `HMICFRS'`.
  if (/majesty|s's/.test(folded))
    folded = folded.replace(/\b(?:her|his) (?=majesty)/g, '').replace(/s's\b/g, "s'");
  folded = folded.replace(HAS_NUMBER_WORD, (word) => NUMBER_WORDS.get(word) ?? word);
  if (/\d/.test(folded)) folded = foldNumbers(folded);
  return inOnePiece(folded.replace(BEYOND_LATIN.test(folded) ? NO_KEY : NO_LATIN_KEY, ''));
}

/**
 * The engine puts the result of a replacement together from its parts, one object each, until somebody reads it: keys are
 * kept for the length of a pass, and parts take ten times the room of the text.
 */
function inOnePiece(text: string): string {
  NOTHING.test(text);
  return text;
}
const NOTHING = /^$/;

/** `1st May` is `1 May`. */
const ORDINAL_OF_A_DAY =
  /\b(\d{1,2})(?:st|nd|rd|th) (?=(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)/g;

/** Numbers with what gives them their value in signs that the key keeps. */
function foldNumbers(text: string): string {
  let folded = text
    .replace(ORDINAL_OF_A_DAY, '$1 ')
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
    .replace(/(\d) ?[-/] ?(?=\d)/g, '$1~')
    .replace(/(\d)\.(?=\d)/g, '$1·')
    .replace(/(\d) (?=\d)/g, '$1_');
  if (/[-+]\d/.test(folded)) {
    folded = folded.replace(
      /(^|[^\w~·] ?)([-+])(?=\d)/g,
      (_, lead: string, sign: string) => `${lead}${sign === '-' ? '¬' : '±'}`,
    );
  }
  return folded;
}

/** Key of a heading: its words without numbering, so that `1. Ethics & culture:` and `Ethics and Culture` agree. */
export function headingKey(heading: string): string {
  const stripped = plain(heading)
    .replace(/^(?:question|part|section|chapter|area)?\s*\d+(?:\.\d+)*\s*[.):–-]?\s+/i, '')
    .replace(/\s+\d+$/, '');
  return contentKey(stripped) || contentKey(heading);
}

/** A list's point without the glyph before it and the `; and` behind it, which move when points are reordered. */
export function pointText(point: string): string {
  const text = plain(point).replace(/^[•◦▪‣·*o-]\s+/, '');
  const end = withoutEnding(text, text.length);
  const connective = /\b(?:and|or)$/i.exec(text.slice(Math.max(0, end - 4), end));
  return text.slice(0, connective ? withoutEnding(text, end - connective[0].length) : end);
}

/** Where a text ends without its closing punctuation and spaces. A loop, because dot leaders can be long. */
function withoutEnding(text: string, from: number): number {
  let end = from;
  while (end > 0 && ' ;,.:'.includes(text.charAt(end - 1))) end -= 1;
  return end;
}

/** A finding as one text: its sentence, then its points, a line each. Edits of findings are edits of this text. */
export function findingText(finding: Pick<Finding, 'text' | 'points'>): string {
  return [finding.text, ...finding.points].join('\n');
}

/** Sentences of a text; a linear split, good enough for the inspectorate's prose. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?]["”’']?)\s+(?=["“‘']?[\p{Lu}\d])/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Lower-case hexadecimal SHA-256 of a text. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A long text cut at a word, with an ellipsis, for use inside a sentence. */
export function clip(text: string, length = 140): string {
  const line = text.replace(SPACES, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.lastIndexOf(' ', length - 1);
  return `${line.slice(0, cut > length / 2 ? cut : length - 1).replace(/[\s,;:.–-]+$/, '')}…`;
}
