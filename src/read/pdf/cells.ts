/**
 * Lines of one cell of a table → its text. A cell may be so narrow that a word does not fit on a line: then it is cut anywhere,
 * without a hyphen, and put together again where the document has the whole word elsewhere.
 */
import { joinLines } from './text.js';

export interface CellLine {
  text: string;
  /** True where a soft hyphen cut the last word. */
  softBreak: boolean;
  /** In points. */
  width: number;
}

export function cellText(lines: CellLine[], words: ReadonlySet<string>): string {
  const widest = Math.max(0, ...lines.map(({ width }) => width));
  let text = '';
  let softBreak = false;
  for (let at = 0; at < lines.length; at += 1) {
    const to = cutWord(lines, at, widest, words);
    const line = lines
      .slice(at, to + 1)
      .map((one) => one.text.trim())
      .join('');
    text = joinLines(text, line, words, softBreak);
    softBreak = lines[to]!.softBreak;
    at = to;
  }
  return text;
}

/** Index of the line in which the word ends that fills the line at `from`, or `from` where none is cut there. */
function cutWord(lines: CellLine[], from: number, widest: number, words: ReadonlySet<string>): number {
  let word = '';
  for (let at = from; at < Math.min(lines.length, from + MOST_PIECES); at += 1) {
    const { text, width } = lines[at]!;
    const [piece = '', ...more] = text.trim().split(/\s+/);
    word += piece;
    if (at > from && (words.has(bare(word)) || SPAN.test(word))) return at;
    const isFull = more.length === 0 && width > widest * FULL;
    if (!isFull || !/[\p{L}\p{N}/]$/u.test(piece)) break;
  }
  return from;
}
/** Lines that one word is cut into at most. */
const MOST_PIECES = 4;
/** Part of the widest line that a line must take to be full: no further letter fits. */
const FULL = 0.75;
/** `2016/17`, of which no part is a word. */
const SPAN = /^(?:19|20)\d\d[/–-]\d\d[.,;]?$/;

const bare = (word: string) => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
