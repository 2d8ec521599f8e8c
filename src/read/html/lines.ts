/**
 * The text of one paragraph, cell or item as it is gathered, and the lines that it comes to.
 */
import { endsSentence, startsLower, tidy } from '../normalise.js';

/** Stands for `<br>` in gathered text: line feeds of the source are plain white space. */
export const BREAK = '\u2028';

/** The glyph of a point before its text; the hollow ones, and the letters that a word processor sets for them, are those of a list in a list. */
const GLYPH = /^(?:[•●·‣\uf0b7]|([◦○]|[o§\uf0a7](?=\s\p{L})))\s+(?=\S)/u;
/** The same on lines that `<br>` ends, where a dash will do. */
const DASHED = /^(?:[•●·‣*–-]|([◦○]))\s+(?=\S)/;

/** A line that begins with the glyph of a point: its text and how deep it stands; `null` for any other line. */
export function pointOf(line: string, amongLines: boolean): { text: string; level: number } | null {
  const glyph = (amongLines ? DASHED : GLYPH).exec(line);
  return glyph && { text: line.slice(glyph[0].length), level: glyph[1] ? 2 : 1 };
}

/** `<br>` ends a line; a line that goes on from the one before is joined to it again. */
export function joinLines(raw: string): string[] {
  if (!raw.includes(BREAK)) return [tidy(raw)];
  const out: string[][] = [];
  let apart = false;
  for (const piece of raw.split(BREAK)) {
    const line = tidy(piece);
    if (line === '') {
      apart = true;
      continue;
    }
    const last = out.at(-1);
    if (!apart && last !== undefined && !endsSentence(last.at(-1)!) && startsLower(line)) last.push(line);
    else out.push([line]);
    apart = false;
  }
  return out.map((lines) => lines.join(' '));
}

/** The lines of a table's cell, each as it stands. */
export function cellLines(raw: string): string[] {
  if (!raw.includes(BREAK)) return [tidy(raw)];
  return raw
    .split(BREAK)
    .map(tidy)
    .filter((line) => line !== '');
}
