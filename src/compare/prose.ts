/**
 * Ordinary prose as bytes, so that it can be gone through character by character at little cost. Most of what is kept and
 * compared is such prose; all else takes a way that asks for nothing.
 */

/** What ordinary prose does not have: letters beyond `a-z`, control characters, signs beyond curly quotes and dashes. */
const BEYOND = /[^\t\n\r\x20-\x7e\u00a0\u2013\u2014\u2018\u2019\u201c\u201d\u2026]/;

/** True for text that `proseBytes` is made for. */
export const isProse = (text: string): boolean => !BEYOND.test(text);

let room = Buffer.alloc(4096);

/**
 * The characters of some prose, a byte each; good until the next call. ASCII stands for itself, and what is beyond it for
 * the last eight bits of its code point: see `byteOf`.
 */
export function proseBytes(prose: string): Uint8Array {
  if (room.length < prose.length) room = Buffer.alloc(prose.length * 2);
  room.write(prose, 'latin1');
  return room;
}

/** The byte of a character of prose: U+2019 and U+2013 become bytes that are control characters in ASCII, and so are free. */
export const byteOf = (character: string): number => character.charCodeAt(0) & 0xff;
