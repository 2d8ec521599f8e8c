/**
 * Lines of one cell of a table → its text. A cell may be so narrow that a word does not fit on a line: then it is cut anywhere,
 * without a hyphen, and put together again where the document has the whole word elsewhere.
 */
import { joinLines, type Words } from './text.js';

export interface CellLine {
  text: string;
  /** True where a soft hyphen cut the last word. */
  softBreak: boolean;
  /** In points. */
  width: number;
}

export function cellText(lines: CellLine[], words: Words): string {
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
function cutWord(lines: CellLine[], from: number, widest: number, words: Words): number {
  let word = '';
  for (let at = from; at < Math.min(lines.length, from + MOST_PIECES); at += 1) {
    const { text, width } = lines[at]!;
    const [piece = '', ...more] = text.trim().split(/\s+/);
    word += piece;
    if (at > from && isWhole(word, words)) return at;
    if (at > from && isPair(lines[from]!.text, piece, words)) return at;
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

const isWhole = (word: string, words: Words) =>
  words.has(bare(word)) || words.has(`${bare(word)}s`) || SPAN.test(word);

/** Whether two pieces are no words by themselves: both stand nowhere else, and the second is a few small letters. */
function isPair(first: string, second: string, words: Words): boolean {
  const isRare = (piece: string) => (words.get(bare(piece)) ?? 0) <= 1;
  return (
    /^\p{L}{5,}$/u.test(first.trim()) &&
    /^\p{Ll}{1,4}[.,;]?$/u.test(second) &&
    isRare(first) &&
    isRare(second)
  );
}

const bare = (word: string) => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
