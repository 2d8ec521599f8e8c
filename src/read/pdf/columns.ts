/**
 * Columns of an untagged page: where the second one begins, and lines read one column after the other.
 */
import { addAll, largest, smallest } from '../lists.js';
import type { Line } from './lines.js';
import type { Box } from './rules.js';

/** Least lines on either side of a gutter. */
const COLUMN_LINES = 4;

/**
 * Where the second column of a page begins; `null` where the page has one column. Two columns are told from a table by
 * their lines: in a column most lines fill its width, in a table few cells do. A gutter that other pages have needs no
 * more than text on both sides.
 */
export function gutterIn(found: Line[], bodySize: number, known: number[]): number | null {
  // A drawn table fills its column as lines do.
  const lines = found.flatMap((line) => {
    if (line.inset) return [];
    return line.table?.tops?.map((y) => ({ ...line, y })) ?? [line];
  });
  if (lines.length < (known.length > 0 ? 3 : COLUMN_LINES * 2)) return null;
  const insets = found.flatMap(({ inset }) => inset?.lines ?? []);
  const short = known.find((edge) => isShortSecond(lines, edge));
  if (short !== undefined) return short;
  const body = lines.filter((line) => line.size <= bodySize + 0.9);
  const left = smallest(lines, (line) => line.x);
  const right = largest(lines, (line) => line.right);
  const width = right - left;
  const starts = [...new Set(body.map((line) => Math.round(line.x)))].filter(
    (x) => x > left + width * 0.25 && x < left + width * 0.8,
  );
  let best: { edge: number; count: number; known: boolean } | null = null;
  for (const edge of starts) {
    const isKnown = known.some((other) => Math.abs(other - edge) < 3);
    const starting = body.filter((line) => Math.abs(line.x - edge) < 3);
    if (starting.length < (isKnown ? 2 : COLUMN_LINES)) continue;
    // Page numbers, flush right in a list of contents, are no column.
    const rightSide = body.filter(
      (line) => line.x >= edge - 3 && (line.table || /\p{L}{2}/u.test(line.text)),
    );
    const leftSide = body.filter((line) => line.right < edge - 5);
    const fewest = isKnown ? 2 : COLUMN_LINES;
    if (leftSide.length < fewest || rightSide.length < fewest) continue;
    const crossing = lines.filter((line) => line.x < edge - 5 && line.right > edge).length;
    if (!isKnown && crossing > Math.min(leftSide.length, rightSide.length)) continue;
    // A box is part of the column that it stands in, though its lines are counted apart.
    const boxesIn = (from: number, to: number) =>
      insets.filter(({ x, right: end }) => x >= from && end <= to);
    if (!sideBySide([...leftSide, ...boxesIn(left, edge)], [...rightSide, ...boxesIn(edge - 3, right + 3)]))
      continue;
    const filled = fill(leftSide, edge - left) >= 0.62 && fill(rightSide, right - edge) >= 0.62;
    if (!isKnown && !filled && !runsOn(leftSide, rightSide, { left, edge, right })) continue;
    const better =
      !best || (isKnown && !best.known) || (isKnown === best.known && starting.length > best.count);
    if (better) best = { edge, count: starting.length, known: isKnown };
  }
  return best && outdent(best.edge, body);
}

/** Where a column begins of which most lines are set in: their numbers or bullets stand before them, clear of the first column. */
function outdent(edge: number, lines: Line[]): number {
  const reach = largest(
    lines.filter((line) => line.right < edge - 5 && line.text.length > MARK),
    (line) => line.right,
  );
  const hung = lines.filter((line) => line.x > reach + 5 && line.x < edge && line.x > edge - HUNG);
  return hung.length > 0 ? smallest(hung, (line) => Math.round(line.x)) : edge;
}
/** Most letters of a number or bullet, and how far before the text it stands at most, in points. */
const MARK = 6;
const HUNG = 45;

/**
 * Whether two halves of a page that hold much else (an address, a list) hold running text too: full lines on either side, of
 * which most have none on their base line on the other, as cells of a row would.
 */
function runsOn(
  a: Line[],
  b: Line[],
  { left, edge, right }: { left: number; edge: number; right: number },
): boolean {
  const middle = (edge - left) / (right - left);
  if (middle < 0.4 || middle > 0.6) return false;
  const full = (side: Line[], width: number) =>
    side.filter((line) => line.right - line.x > width * 0.75).length >= FULL_LINES;
  const apart = (side: Line[], other: Line[]) =>
    side.filter((line) => other.every(({ y }) => Math.abs(y - line.y) > 0.6)).length > side.length / 2;
  return full(a, edge - left) && full(b, right - edge) && apart(a, b) && apart(b, a);
}
/** Least full lines on either side. */
const FULL_LINES = 6;

/**
 * Whether a page is the last of a part in two columns, of which the second has but begun (a headline, a line or two): the
 * first fills its width, nothing runs across, and all else begins where other pages have their second column.
 */
function isShortSecond(lines: Line[], edge: number): boolean {
  const first = lines.filter((line) => line.x < edge - 5);
  const second = lines.filter((line) => line.x >= edge - 5);
  if (second.length === 0 || first.length < 2) return false;
  return (
    second.every((line) => Math.abs(line.x - edge) < 3 && /\p{L}{2}/u.test(line.text)) &&
    first.every((line) => line.right < edge - 2) &&
    fill(first, edge - smallest(first, (line) => line.x)) >= (first.length < COLUMN_LINES ? 0.9 : 0.62)
  );
}

/** Sizes of headlines in a document with columns: those that stand at the head of a second column, and those that reach across both. */
export interface HeadSizes {
  within: Set<number>;
  across: Set<number>;
}

/** @param pages lines of each page, and where its second column begins */
export function headSizesOf(pages: { lines: Line[]; edge: number | null }[], bodySize: number): HeadSizes {
  const sizes: HeadSizes = { within: new Set(), across: new Set() };
  for (const { lines, edge } of pages) {
    if (edge === null) continue;
    for (const line of lines) {
      if (line.size <= bodySize + 0.9) continue;
      if (Math.abs(line.x - edge) < 3) sizes.within.add(line.size);
      else if (line.x < edge - 5 && line.right > edge + 5) sizes.across.add(line.size);
    }
  }
  return sizes;
}

/**
 * Lines that run across the gutter part a page into bands; in each band the left column comes before the right one.
 *
 * @param boxes what is drawn on the page: what stands in a box over both columns runs across, however short its lines are
 */
export function inColumns(
  lines: Line[],
  bodySize: number,
  boxes: Box[],
  known: number[],
  sizes: HeadSizes,
  depth = 0,
): Line[] {
  const edge = depth < 3 ? gutterIn(lines, bodySize, known) : null;
  if (edge === null) return lines;
  const right = largest(lines, (line) => line.right);
  const end = largest(
    lines.filter((line) => line.right < edge),
    (line) => line.right,
  );
  const across = linesAcross(lines, bodySize, boxes, edge, sizes);
  const out: Line[] = [];
  let band: Line[] = [];
  const close = () => {
    const isLeft = (line: Line) => line.x < edge - 5 || isPageNumber(line, edge, right);
    const before = band.filter(isLeft).map((line) => within(line, end));
    const after = band
      .filter((line) => !isLeft(line))
      .map((line) => within({ ...line, column: line.column + 1 }, right));
    addAll(out, inColumns(before, bodySize, boxes, [], sizes, depth + 1));
    addAll(out, inColumns(after, bodySize, boxes, [], sizes, depth + 1));
    band = [];
  };
  for (const line of lines) {
    if (across.has(line)) {
      close();
      out.push(line);
    } else band.push(line);
  }
  close();
  return out;
}

/**
 * Lines that stand over both columns: those that reach across the gutter, short headlines with the second column above and below,
 * what stands in a box that reaches across, and what stands beside such a headline (its grade).
 */
function linesAcross(
  lines: Line[],
  bodySize: number,
  boxes: Box[],
  edge: number,
  sizes: HeadSizes,
): Set<Line> {
  const first = lines.filter((line) => line.x < edge - 5);
  const second = lines.filter((line) => line.x >= edge - 5).map(extentOf);
  const large = lines.filter((line) => line.x < edge - 5 && line.size > bodySize + 0.9);
  // A headline of two lines that both end in the first column is set in it.
  const wraps = (line: Line) =>
    large.some(
      (other) =>
        other !== line &&
        other.size === line.size &&
        other.right <= edge &&
        Math.abs(other.y - line.y) < line.size * 1.6,
    );
  const isOver = (line: Line) => {
    // Headlines of one size are set alike in the whole document.
    const [within, over] = [sizes.within.has(line.size), sizes.across.has(line.size)];
    if (wraps(line) || (within && !over)) return false;
    if (over && !within && second.every((other) => isClear(line, other))) return true;
    return isOverBoth(line, second) || isUnderBoth(line, first, second);
  };
  const across = new Set(
    lines.filter(
      (line) => line.x < edge - 5 && (line.right > edge || (large.includes(line) && isOver(line))),
    ),
  );
  for (const box of boxes) {
    if (box.left > edge - SPAN || box.right < edge + SPAN) continue;
    const inside = lines.filter((line) => !line.inset && isIn(line, box));
    // Two columns may stand in a box, too.
    if (inside.some((line) => Math.abs(line.x - edge) < 3)) continue;
    for (const line of inside) across.add(line);
  }
  const headlines = large.filter((line) => across.has(line));
  for (const line of headlines.length > 0 ? lines : [])
    if (headlines.some((headline) => isBeside(line, headline))) across.add(line);
  return across;
}
/** How far a box reaches to either side of the gutter at least, in points. */
const SPAN = 20;

const isIn = ({ x, right, y }: Line, box: Box) =>
  x >= box.left - 1 && right <= box.right + 1 && y > box.bottom - 1 && y < box.top;

/** Whether a line stands beside a headline, be it between two lines of it. */
const isBeside = (line: Line, { x, right, y, size }: Line) =>
  Math.abs(line.y - y) < size * 0.75 && (line.right <= x || line.x >= right);

/** A line that its column lets reach no further than `right`: elsewhere in the document lines run across. */
const within = (line: Line, right: number): Line =>
  line.right <= right && line.room === undefined
    ? { ...line, room: { left: Number.NEGATIVE_INFINITY, right } }
    : line;

/** From where to where a line, or what stands in its place, reaches down. */
function extentOf({ y, size, table, inset }: Line): { top: number; bottom: number } {
  if (inset) return inset.box;
  if (table?.tops) return { top: y, bottom: smallest(table.tops, (top) => top) - size };
  return { top: y + size * 0.8, bottom: y - size * 0.25 };
}

/** Whether what stands in the second column is above or below a headline. */
const isClear = ({ y, size }: Line, { top, bottom }: { top: number; bottom: number }) =>
  bottom > y + size * 0.7 || top < y - size * 0.2;

/** Whether a headline that is shorter than its column stands over both: the second column has words above it and below it, and none beside. */
function isOverBoth({ y, size }: Line, second: { top: number; bottom: number }[]): boolean {
  const [from, to] = [y - size * 0.9, y + size * 1.3];
  let above = false;
  let below = false;
  for (const { top, bottom } of second) {
    if (bottom < to && top > from) return false;
    if (bottom >= to) above = true;
    else below = true;
  }
  return above && below;
}

/** Whether a headline with which a page ends stands under both columns: they end at about one height. In a column of its own the other would go on beside it. */
function isUnderBoth({ y, size }: Line, first: Line[], second: { bottom: number }[]): boolean {
  if (first.some((line) => line.y < y) || second.some(({ bottom }) => bottom < y + size)) return false;
  const above = smallest(
    first.filter((line) => line.y > y),
    (line) => extentOf(line).bottom,
  );
  return Math.abs(above - smallest(second, ({ bottom }) => bottom)) < size * EVEN;
}
/** How far the ends of two columns may differ, in type sizes of the headline below them. */
const EVEN = 1.5;

/** A page number, flush right at the end of a line of contents, is no line of the second column. */
const isPageNumber = ({ text, x, right }: Line, edge: number, end: number) =>
  /^\d{1,3}$/.test(text) && right > end - 3 && x > (edge + end) / 2;

/** Upper quartile-free share of a side's width that its lines fill, by the middle line. */
function fill(side: Line[], width: number): number {
  const widths = side.map((line) => line.right - line.x).sort((a, b) => a - b);
  return widths[Math.floor(widths.length / 2)]! / width;
}

function sideBySide(a: Line[], b: Line[]): boolean {
  const top = Math.min(
    largest(a, (line) => line.y),
    largest(b, (line) => line.y),
  );
  const bottom = Math.max(
    smallest(a, (line) => line.y),
    smallest(b, (line) => line.y),
  );
  return top > bottom;
}
