/**
 * Words of a text with what is known of each, without a string for each: running text is nine tenths the same few
 * thousand words, and cutting out and looking up ten thousand strings a report cost more than all that was done with them.
 *
 * A word is what `wordsOf` finds: letters and digits, with apostrophes and full stops between them, in lower case.
 */
import { byteOf, proseBytes } from './prose.js';

const APOSTROPHE = byteOf("'");
const FULL_STOP = byteOf('.');

/** Lower-case letter or digit of a byte of prose, or 0; and what may join two parts of a word, in one spelling, or 0. */
const LETTERS = new Uint8Array(256);
const JOINTS = new Uint8Array(256);
for (const letter of 'abcdefghijklmnopqrstuvwxyz0123456789') {
  LETTERS[byteOf(letter)] = byteOf(letter);
  LETTERS[byteOf(letter.toUpperCase())] = byteOf(letter);
}
for (const apostrophe of "'`‘’") JOINTS[byteOf(apostrophe)] = APOSTROPHE;
JOINTS[FULL_STOP] = FULL_STOP;

export interface WordTable<T> {
  /** What is known of one word, in lower case and of any letters. */
  of(word: string): T;
  /** What is known of the words of some prose (`isProse`), in order. */
  each(prose: string, visit: (known: T) => void): void;
  /** How many words it knows. */
  readonly size: number;
}

/** A table that knows no word yet; `learn` says what there is to know of one, and is asked once for each. */
export function wordTable<T>(learn: (word: string) => T): WordTable<T> {
  const known = new Map<string, T>();
  // Open addressing: a word stands at its hash, or at the next free place behind it.
  let places = 4096;
  let words: (string | undefined)[] = new Array(places).fill(undefined);
  let hashes = new Int32Array(places);
  let values: T[] = new Array(places);
  let taken = 0;

  const of = (word: string): T => {
    let value = known.get(word);
    if (value === undefined) {
      // Of a word of its own: a part of a text would keep all of the text in memory.
      const own = Buffer.from(word, 'utf16le').toString('utf16le');
      value = learn(own);
      known.set(own, value);
    }
    return value;
  };

  const at = (bytes: Uint8Array, from: number, to: number, hash: number): T => {
    let place = (hash ^ (hash >>> 15)) & (places - 1);
    for (let word = words[place]; word !== undefined; word = words[place]) {
      if (hashes[place] === hash && isAt(word, bytes, from, to)) return values[place] as T;
      place = (place + 1) & (places - 1);
    }
    const word = Buffer.from(bytes.subarray(from, to).map((byte) => folded(byte))).toString('latin1');
    const value = of(word);
    put(word, hash, value);
    return value;
  };

  const put = (word: string, hash: number, value: T): void => {
    if (taken * 2 >= places) grow();
    let place = (hash ^ (hash >>> 15)) & (places - 1);
    while (words[place] !== undefined) place = (place + 1) & (places - 1);
    words[place] = word;
    hashes[place] = hash;
    values[place] = value;
    taken += 1;
  };

  const grow = (): void => {
    const [oldWords, oldHashes, oldValues] = [words, hashes, values];
    places *= 2;
    words = new Array(places).fill(undefined);
    hashes = new Int32Array(places);
    values = new Array(places);
    taken = 0;
    oldWords.forEach((word, place) => {
      if (word !== undefined) put(word, oldHashes[place] as number, oldValues[place] as T);
    });
  };

  return {
    of,
    each(prose, visit) {
      const bytes = proseBytes(prose);
      const end = prose.length;
      let here = 0;
      while (here < end) {
        let letter = LETTERS[bytes[here] as number] as number;
        if (letter === 0) {
          here += 1;
          continue;
        }
        const from = here;
        let hash = 0;
        for (;;) {
          while (letter !== 0) {
            hash = (Math.imul(hash, 31) + letter) | 0;
            here += 1;
            letter = here < end ? (LETTERS[bytes[here] as number] as number) : 0;
          }
          if (here + 1 >= end) break;
          const joint = JOINTS[bytes[here] as number] as number;
          letter = joint === 0 ? 0 : (LETTERS[bytes[here + 1] as number] as number);
          if (letter === 0) break;
          hash = (Math.imul(hash, 31) + joint) | 0;
          here += 1;
        }
        visit(at(bytes, from, here, hash));
      }
    },
    get size() {
      return known.size;
    },
  };
}

const folded = (byte: number): number => (LETTERS[byte] as number) || (JOINTS[byte] as number);

function isAt(word: string, bytes: Uint8Array, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let i = 0; i < word.length; i += 1) {
    const byte = bytes[from + i] as number;
    const letter = word.charCodeAt(i);
    if (letter !== byte && letter !== folded(byte)) return false;
  }
  return true;
}
