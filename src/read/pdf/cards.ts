/**
 * Cards: things that stand side by side, each a name and a few words of its own (a grade, a year), in boxes that do not touch or
 * in no box at all. What stands on one base line in several of them is no row of a table: each is read on its own, from the left.
 */
import { type Line, linesIn } from './lines.js';
import type { PdfPage, Run } from './pages.js';
import type { Box } from './rules.js';
import { joinLines, type Words } from './text.js';

/** Lines of a card that are set alike. */
export interface Part {
  text: string;
  bold: boolean;
}

/** How far edges of cards in one row, or one column, may differ, and how far cards stand apart at least, in points. */
const SLIP = 3;
const GAP = 3;
/** Fewest cards, and most letters of one: what holds more is a box of running text. */
const FEWEST = 3;
const LETTERS = 160;

/** Takes the text of cards in boxes out of a page: what is left, and a line for each that carries it in its place. */
export function cardsOf(page: PdfPage, runs: Run[], words: Words): { runs: Run[]; cards: Line[] } {
  const { boxes } = page.rules;
  const outer = boxes.filter(
    (box) => !boxes.some((other) => other !== box && (holds(other, box) || touches(other, box))),
  );
  const beside = outer.filter((box) => outer.some((other) => isBeside(box, other)));
  // The last of an odd number stands alone in its row.
  const cards = outer.filter((box) => beside.includes(box) || beside.some((other) => isBelow(box, other)));
  const held = cards
    .map((box) => ({ box, own: runs.filter((run) => isIn(box, run)) }))
    .filter(({ own }) => own.some((run) => run.text.trim() !== ''))
    .map(({ box, own }) => ({ box, own, lines: linesIn(page, own) }));
  const isCard = ({ lines }: { lines: Line[] }) =>
    lines.length >= 2 && lines.reduce((sum, { text }) => sum + text.length, 0) <= LETTERS && !isTable(lines);
  if (held.length < FEWEST || !held.every(isCard)) return { runs, cards: [] };
  const taken = new Set(held.flatMap(({ own }) => own));
  return {
    runs: runs.filter((run) => !taken.has(run)),
    cards: held.map(({ box, lines }) => ({
      ...lines[0]!,
      x: box.left,
      right: box.right,
      y: box.top,
      text: '',
      textX: null,
      table: { page: page.number, column: 0, rows: [], cards: [partsOf(lines, words)], tops: [box.top] },
    })),
  };
}

const holds = (a: Box, b: Box) =>
  a.left <= b.left + SLIP &&
  a.right >= b.right - SLIP &&
  a.bottom <= b.bottom + SLIP &&
  a.top >= b.top - SLIP;

const isIn = ({ left, right, bottom, top }: Box, { x, y, width }: Run) =>
  x >= left - 1 && x + width <= right + 1 && y > bottom - 1 && y < top;

const near = (a: number, b: number) => Math.abs(a - b) < SLIP;

/** Whether two boxes of one height stand in one row and do not touch. */
function isBeside(a: Box, b: Box): boolean {
  if (a === b || !near(a.top, b.top) || !near(a.bottom, b.bottom)) return false;
  return b.left - a.right > GAP || a.left - b.right > GAP;
}

/** Whether a box begins where another ends, as cells of a table do. */
function touches(a: Box, b: Box): boolean {
  const level = a.top > b.bottom + SLIP && a.bottom < b.top - SLIP;
  return level && (Math.abs(a.left - b.right) <= GAP || Math.abs(b.left - a.right) <= GAP);
}

/** Whether a box stands in the column of another, of about its height. */
function isBelow(a: Box, b: Box): boolean {
  const [tall, other] = [a.top - a.bottom, b.top - b.bottom];
  return a.top < b.bottom && near(a.left, b.left) && near(a.right, b.right) && tall < other * 2;
}

/** Whether words stand side by side in a card. */
const isTable = (lines: Line[]) =>
  lines.some((line, at) => at > 0 && Math.abs(line.y - lines[at - 1]!.y) < line.size * 0.4);

/** Lines in order → what is set alike put together. */
export function partsOf(lines: Line[], words: Words): Part[] {
  const parts: (Part & { size: number; soft: boolean })[] = [];
  for (const { text, bold, size, softBreak } of lines) {
    const last = parts.at(-1);
    if (last && last.bold === bold && last.size === size) {
      last.text = joinLines(last.text, text, words, last.soft);
      last.soft = softBreak;
    } else parts.push({ text, bold, size, soft: softBreak });
  }
  return parts.map(({ text, bold }) => ({ text, bold }));
}

/**
 * Lines that stand side by side in no box, as cards, in order; `null` where they are none. Cards are told from the rows of a
 * table by their type: each of them has lines of two kinds, in the same order.
 *
 * @param pitch how far the lines of one card stand apart at most, in type sizes
 */
export function cardsIn(lines: Line[], columnOf: (line: Line) => number, pitch: number): Part[][] | null {
  const cards: { column: number; top: number; lines: Line[] }[] = [];
  for (const line of [...lines].sort((a, b) => b.y - a.y)) {
    const column = columnOf(line);
    const above = cards.findLast((card) => card.column === column);
    const last = above?.lines.at(-1);
    if (above && last && last.y - line.y <= Math.max(last.size, line.size) * pitch) above.lines.push(line);
    else cards.push({ column, top: line.y, lines: [line] });
  }
  const kinds = cards.map((card) =>
    card.lines
      .map(({ bold, size }) => `${bold} ${size}`)
      .filter((kind, at, all) => kind !== all[at - 1])
      .join(),
  );
  const tops = new Set(cards.map(({ top }) => Math.round(top / SLIP)));
  const alike = kinds.every((kind) => kind === kinds[0]) && kinds[0]!.includes(',');
  const paired = cards.filter((card) => cards.some((other) => other !== card && near(other.top, card.top)));
  if (!alike || cards.length < FEWEST || tops.size < 2 || paired.length < cards.length - 1) return null;
  cards.sort((a, b) => (near(a.top, b.top) ? a.column - b.column : b.top - a.top));
  const parts = cards.map((card) => partsOf(card.lines, NO_WORDS));
  return parts.every((card) => card.reduce((sum, { text }) => sum + text.length, 0) <= LETTERS)
    ? parts
    : null;
}
const NO_WORDS: Words = new Map();
