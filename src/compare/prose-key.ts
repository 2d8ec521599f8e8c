/**
 * `contentKey` of ordinary prose, in one pass over its characters.
 *
 * Nine paragraphs in ten have letters, spaces and plain punctuation alone, and each paragraph of a report is keyed when the
 * report is kept. Everything that asks for care (digits, signs, letters beyond `a-z`, `Her Majesty's`, a list's own number)
 * is left to `normalise.ts`, by whose rules a property holds this one.
 */
import { byteOf, isProse, proseBytes } from './prose.js';

const SEPARATOR = 0;
const CARE = 255;

/** What a byte of prose is to the key: its lower-case letter, a separator, or a reason to take the careful way. */
const CLASSES = new Uint8Array(256).fill(SEPARATOR);
for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
  CLASSES[byteOf(letter)] = byteOf(letter);
  CLASSES[byteOf(letter.toUpperCase())] = byteOf(letter);
}
for (const sign of '0123456789&%~_$') CLASSES[byteOf(sign)] = CARE;

const APOSTROPHES = new Set([..."'`‘’"].map(byteOf));
const DASHES = new Set([...'-–—'].map(byteOf));
const PLUS = byteOf('+');
const S = byteOf('s');
const LONGEST_SPECIAL = 'seventeen'.length;

/** Words that a key spells in another way; `null`: those that take the careful way. */
export type SpecialWords = ReadonlyMap<string, string | null>;

/** Which pairs of first letters, by the number of letters, begin a special word at all. */
function beginnings(special: SpecialWords): Uint8Array {
  const known = new Uint8Array((LONGEST_SPECIAL + 1) << 10);
  for (const word of special.keys()) known[slot(word.length, word.charCodeAt(0), word.charCodeAt(1))] = 1;
  return known;
}

const slot = (length: number, first: number, second: number): number =>
  (length << 10) | ((first & 31) << 5) | (second & 31);

let room = Buffer.alloc(4096);

/** A function that gives the key of a text, or `null` where only the careful way can tell it. */
export function proseKeys(special: SpecialWords): (text: string) => string | null {
  const begins = beginnings(special);
  return (text) => {
    const { length } = text;
    if (mayBeNumbered(text) || !isProse(text)) return null;
    if (room.length < length * 2 + 16) room = Buffer.alloc(length * 2 + 16);
    const bytes = proseBytes(text);
    let end = 0;
    let at = 0;
    while (at < length) {
      const start = end;
      let code = 0;
      let kind = SEPARATOR;
      for (; at < length; at += 1) {
        code = bytes[at] as number;
        kind = CLASSES[code] as number;
        if (kind === SEPARATOR || kind === CARE) break;
        room[end] = kind;
        end += 1;
      }
      if (kind === CARE) return null;
      const letters = end - start;
      if (letters > 1 && letters <= LONGEST_SPECIAL) {
        if (begins[slot(letters, room[start] as number, room[start + 1] as number)] === 1) {
          const spelt = special.get(room.toString('latin1', start, end));
          if (spelt === null) return null;
          if (spelt !== undefined) {
            // `twenty-one` is one number, `two three` none; and a dash before a number may be its sign.
            if (isDigit(spelt.charCodeAt(0))) {
              if (at < length && DASHES.has(code)) return null;
              if (start > 0 && isDigit(room[start - 1] as number)) return null;
              const before = at > letters ? (bytes[at - letters - 1] as number) : SEPARATOR;
              if (DASHES.has(before) || before === PLUS) return null;
            }
            end = start + room.write(spelt, start, 'latin1');
          }
        }
      }
      // `HMICFRS's` is `HMICFRS'`.
      if (at < length && APOSTROPHES.has(code) && letters > 0 && room[end - 1] === S) {
        if (at + 1 < length && CLASSES[bytes[at + 1] as number] === S) return null;
      }
      at += 1;
    }
    return room.toString('latin1', 0, end);
  };
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** True where a text may begin with a list's own number or letter: `(a) `, `iv. `. */
function mayBeNumbered(text: string): boolean {
  for (let at = 0; at < 8; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x28 || code === 0x29 || code === 0x2e) return true;
  }
  return false;
}
