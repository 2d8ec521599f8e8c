/**
 * Lines of an untagged page that stand side by side → rows of a table: where one begins and ends, which lines make a cell,
 * which cells a row.
 */
import { addAll, largest, smallest } from '../lists.js';
import { type Part as CardPart, cardsIn } from './cards.js';
import { cellText } from './cells.js';
import { headingWithMore } from './headings.js';
import type { Line } from './lines.js';
import { headingLevel, type Measures } from './measures.js';
import type { Part } from './over.js';
import { BULLET, type Words } from './text.js';

export interface Table {
  page: number;
  column: number;
  /** With the parts of each, where they stand on the page. */
  rows: { cells: string[]; header: boolean; parts: Part[] }[];
  /** Where each row begins, from the top, of a table that is drawn. */
  tops?: number[];
  /** Cards, which stand side by side and are no rows. */
  cards?: CardPart[][];
}

/** Finds stretches of lines that stand side by side, and turns them into rows; other lines come through as they are. */
export function tablesIn(lines: Line[], measures: Measures, words: Words): (Line | Table)[] {
  const out: (Line | Table)[] = [];
  let i = 0;
  while (i < lines.length) {
    const { table } = lines[i]!;
    if (table) {
      out.push({ ...table, column: lines[i]!.column });
      i += 1;
      continue;
    }
    const heading = headingWithMore(lines, i, measures);
    if (heading) {
      out.push(...heading);
      i += heading.length;
      continue;
    }
    const end = tableEnd(lines, i, measures);
    if (end === i) {
      out.push(lines[i]!);
      i += 1;
    } else {
      const stretch = lines.slice(i, end);
      const opens = lines[i]!.page === 1 && i <= FEW;
      out.push(
        opens && isLetterhead(stretch) ? inColumns(stretch, words) : toTable(stretch, measures, words),
      );
      i = end;
    }
  }
  return out;
}

/** Index after the table that starts at `from`, or `from` where none does. */
function tableEnd(lines: Line[], from: number, measures: Measures): number {
  const reach = measures.leading * 2.2;
  let end = from;
  let wide = 0;
  const columns: number[] = [];
  /** Right edges of cells behind the first: numbers and addresses are often set flush right. */
  const rights: number[] = [];
  while (end < lines.length) {
    const line = lines[end]!;
    if (line.column !== lines[from]!.column || line.table || line.inset) break;
    const row = [line];
    while (end + row.length < lines.length) {
      const next = lines[end + row.length]!;
      if (
        next.column !== line.column ||
        next.table ||
        next.inset ||
        Math.abs(next.y - line.y) > line.size * 0.4
      )
        break;
      row.push(next);
    }
    const before = lines[end - 1];
    if (end > from && before && before.y - line.y > line.size * reach + 6) break;
    if (row.length >= 2) {
      if (wide > 0 && opensTable(row, lines.slice(from, end), columns)) break;
      if (row.some((cell) => BULLET.test(cell.text)) && wide === 0) break;
      // Under a header that is centred, cells begin elsewhere.
      if (wide === 1 && lines[end - 1]!.bold && row.every((cell) => !cell.bold)) columns.length = 0;
      wide += 1;
      for (const cell of row) if (!columns.some((x) => Math.abs(x - cell.x) < 4)) columns.push(cell.x);
      columns.sort((a, b) => a - b);
      rights.push(...row.slice(1).map((cell) => cell.right));
      end += row.length;
      continue;
    }
    if (wide === 0) {
      // The top line of a taller cell stands above its row.
      if (!isCellTop(lines, end, measures)) break;
      columns.push(line.x);
      end += 1;
      continue;
    }
    // Right below a header that is centred: the first cell, whose other lines stand around what is beside it.
    if (wide === 1 && before!.bold && !line.bold && surrounds(lines, end, measures))
      columns.splice(0, columns.length, line.x);
    // Less than a line below the line before, and beside it: a cell that is set lower or in fewer lines than its row.
    const beside = line.x > before!.right + 2 || line.right < before!.x - 2;
    if (before!.y - line.y < line.size * 0.9 && beside && !columns.some((x) => Math.abs(x - line.x) < 4)) {
      columns.push(line.x);
      columns.sort((a, b) => a - b);
    }
    // A first cell whose lines stand beside the middle of taller ones.
    if (line.right < columns[0]! - 2 && before!.y - line.y < line.size * measures.leading)
      columns.unshift(line.x);
    const flush = line.x > columns[0]! + 4 && rights.some((right) => Math.abs(right - line.right) < FLUSH);
    if (flush && !columns.some((x) => Math.abs(x - line.x) < 4)) {
      end += 1;
      continue;
    }
    const column = columns.findIndex((x) => Math.abs(x - line.x) < 4);
    const next = columns[column + 1];
    if (column < 0 || (next !== undefined && line.right > next - 2)) break;
    if (
      column === 0 &&
      (before!.y - line.y > line.size * (measures.leading + 0.25) || headingLevel(line, measures))
    ) {
      // A line under the first column alone is the cell's next line only where it follows at once.
      const paired = lines
        .slice(end + 1, end + 4)
        .some(
          (other) =>
            Math.abs(other.x - line.x) > 4 && line.y - other.y < line.size * (measures.leading + 0.1),
        );
      if (!paired) break;
    }
    end += 1;
  }
  return wide > 0 ? end : from;
}

/**
 * Whether a row opens another table right below one: in bold, where the row before it is not, and with the words of that
 * table's first row or with columns of its own.
 */
function opensTable(row: Line[], above: Line[], columns: number[]): boolean {
  if (row.some((cell) => !cell.bold) || above.at(-1)!.bold) return false;
  const first = above.filter((line) => Math.abs(line.y - above[0]!.y) < line.size * 0.4);
  const words = (cells: Line[]) => cells.map(({ text }) => text).join('|');
  return words(row) === words(first) || row.some((cell) => columns.every((x) => Math.abs(x - cell.x) >= 4));
}

/** Whether the line at `at` is the first line of a cell that is taller than the others of its row. */
function isCellTop(lines: Line[], at: number, measures: Measures): boolean {
  const line = lines[at]!;
  const ahead = lines.slice(at + 1, at + 12).filter((other) => other.column === line.column);
  const level = ahead.filter((other) =>
    ahead.some((peer) => peer !== other && Math.abs(peer.y - other.y) < other.size * 0.4),
  );
  const partner = level[0];
  if (!partner || line.y - partner.y > line.size * 1.6) return false;
  // In a later column: another line of the cell follows at the same edge.
  const edge = measures.edges.get(line.column)!;
  const isCentred = (other: Line) =>
    line.bold && other.bold && Math.abs(other.x + other.right - line.x - line.right) < 4;
  const follows = ahead.find((other) => Math.abs(other.x - line.x) < 4 || isCentred(other));
  if (!follows) return false;
  if (line.x >= edge.left + (edge.right - edge.left) * 0.2) return true;
  // In the first one: the row's other cells stand to its right, between this line and its next.
  return (
    level.every((other) => other.x > line.right + 2 && other.y > follows.y) &&
    line.y - follows.y <= line.size * measures.leading * 1.12
  );
}

/** Whether the cell that begins at `at` has others beside it, all at the height between its first two lines. */
function surrounds(lines: Line[], at: number, { leading }: Measures): boolean {
  const first = lines[at]!;
  const next = lines.slice(at + 1, at + MOST_CELLS).findIndex((line) => Math.abs(line.x - first.x) < 4);
  const second = lines[at + 1 + next]!;
  if (next < 1 || second.column !== first.column || first.y - second.y > first.size * leading * 1.12)
    return false;
  const right = Math.max(first.right, second.right);
  return lines.slice(at + 1, at + 1 + next).every((line) => line.x > right + 2 && line.y > second.y);
}
/** Most cells of a row, and one, that are looked at. */
const MOST_CELLS = 12;

function toTable(lines: Line[], measures: Measures, words: Words): Table {
  const { columns, columnOf } = columnsOf(lines);
  if (isScale(lines)) {
    const cards = lines.map(({ text, bold }): CardPart[] => [{ text, bold }]);
    return { page: lines[0]!.page, column: lines[0]!.column, rows: [], cards };
  }
  const usual = measures.leading * 1.12;
  const own = cellLeading(lines, columnOf, usual) * 1.06;
  const pitch = own > 0 && own < usual && hasRowsWithin(lines, own, usual) ? own : Math.max(usual, own);
  const cards = cardsIn(lines, columnOf, pitch);
  if (cards) return { page: lines[0]!.page, column: lines[0]!.column, rows: [], cards };
  // Lines of one column that follow each other at once are one cell.
  const cells: { column: number; top: number; bottom: number; lines: Line[] }[] = [];
  for (const line of [...lines].sort((a, b) => b.y - a.y)) {
    const column = columnOf(line);
    const above = cells.findLast((cell) => cell.column === column);
    if (above && above.bottom - line.y <= line.size * pitch) {
      above.lines.push(line);
      above.bottom = line.y;
    } else cells.push({ column, top: line.y, bottom: line.y, lines: [line] });
  }
  let rows: (typeof cells)[] = [];
  const slack = lines[0]!.size * 0.6;
  for (const cell of cells) {
    const row = rows.find((other) =>
      other.some((peer) => cell.top + slack >= peer.bottom && cell.bottom - slack <= peer.top),
    );
    if (row && !row.some((peer) => peer.column === cell.column)) row.push(cell);
    else rows.push([cell]);
  }
  const baseLines = new Set(
    lines
      .filter((line) => lines.some((peer) => peer !== line && Math.abs(peer.y - line.y) < 2))
      .map((line) => Math.round(line.y / 3)),
  );
  if (rows.length < baseLines.size && isEvenlyPaired(lines)) rows = pairedRows(lines, columnOf);
  else if (rows.length === 1 && baseLines.size >= 3) rows = tightRows(lines, columnOf);
  return {
    page: lines[0]!.page,
    column: lines[0]!.column,
    rows: rows.map((row, index) => {
      const texts = columns.map((_, column) =>
        textIn(
          row.filter((cell) => cell.column === column).flatMap((cell) => cell.lines),
          words,
        ),
      );
      return {
        cells: texts,
        header: index === 0 && row.every((cell) => cell.lines.every((line) => line.bold)),
        parts: row.flatMap((cell) => cell.lines),
      };
    }),
  };
}
/** Whether words on one line are the steps of a scale, of which the one in bold holds: no row of a table. */
function isScale(lines: Line[]): boolean {
  const [first] = lines;
  return (
    lines.length >= STEPS &&
    lines.filter(({ bold }) => bold).length === 1 &&
    lines.every(
      ({ y, text }) => Math.abs(y - first!.y) < 2 && text.length <= STEP && /^\p{L}[\p{L} ]+$/u.test(text),
    )
  );
}
/** Least steps of a scale, and most letters of one. */
const STEPS = 4;
const STEP = 24;

/** Most lines above a letterhead. */
const FEW = 4;

/**
 * Whether what opens a document is a letterhead and no table: a name beside an address, two columns of lines that all stand
 * alike apart, of which the right one goes on below the left one.
 */
function isLetterhead(lines: Line[]): boolean {
  const { columns, columnOf } = columnsOf(lines);
  if (columns.length !== 2 || lines.some((line) => line.page !== lines[0]!.page)) return false;
  const [left, right] = [0, 1].map((column) => lines.filter((line) => columnOf(line) === column));
  const more = right!.length > left!.length;
  const address = right!.length >= 2 && right!.some(({ text }) => ADDRESS.test(text));
  return left!.length >= 2 && ((more && stepsAlike(lines)) || address) && left![0]!.y <= right![0]!.y + 2;
}
/** What a line of an address may say, and no cell of a table of judgments. */
const ADDRESS = /^(?:tel|telephone|e-?mail)\b|@|\b[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}$/i;

/** Each column of a stretch as one cell. */
function inColumns(lines: Line[], words: Words): Table {
  const { columns, columnOf } = columnsOf(lines);
  const cells = columns.map((_, column) =>
    textIn(
      lines.filter((line) => columnOf(line) === column),
      words,
    ),
  );
  return { page: lines[0]!.page, column: lines[0]!.column, rows: [{ cells, header: false, parts: lines }] };
}

/** How far the right edges of cells that are set flush right may differ. */
const FLUSH = 1.5;

/**
 * The columns of a table by the blank between them, from top to bottom; `null` where they are not as many as the fullest
 * row has cells. So a header that is centred is of the column below it.
 */
function bandsOf(lines: Line[]): { left: number; right: number }[] | null {
  const bands: { left: number; right: number }[] = [];
  for (const { x, right } of [...lines].sort((a, b) => a.x - b.x)) {
    const last = bands.at(-1);
    if (last && x < last.right + BLANK) last.right = Math.max(last.right, right);
    else bands.push({ left: x, right });
  }
  const rows = new Map<number, number>();
  let fullest = 0;
  for (const line of lines) {
    const level = Math.round(line.y / 2);
    const cells = (rows.get(level) ?? 0) + 1;
    rows.set(level, cells);
    fullest = Math.max(fullest, cells);
  }
  return bands.length >= 2 && bands.length === fullest ? bands : null;
}
/** Least blank between two columns, in points. */
const BLANK = 1.5;

/** Left edges of the columns, and the column of each line: by where it begins, or ends, alike with others. */
function columnsOf(lines: Line[]): { columns: number[]; columnOf: (line: Line) => number } {
  const bands = bandsOf(lines);
  if (bands)
    return {
      columns: bands.map(({ left }) => left),
      columnOf: (line) => bands.findLastIndex(({ left }) => left <= line.x),
    };
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.find(([first]) => Math.abs(first!.x - line.x) < 4);
    if (group) group.push(line);
    else groups.push([line]);
  }
  groups.sort((a, b) => a[0]!.x - b[0]!.x);
  const level = (a: Line, b: Line) => Math.abs(a.y - b.y) < a.size * 0.4;
  for (let at = groups.length - 1; at > 1; at -= 1) {
    // Begins elsewhere, ends alike, and no row has both: the same column, set flush right.
    const [own, left] = [groups[at]!, groups[at - 1]!];
    const ends = own.every((line) => left.some((other) => Math.abs(other.right - line.right) < FLUSH));
    if (!ends || own.some((line) => left.some((other) => level(line, other)))) continue;
    addAll(left, own);
    groups.splice(at, 1);
  }
  const columns = groups.map((group) => group[0]!.x);
  return { columns, columnOf: (line) => groups.findIndex((group) => group.includes(line)) };
}

const textIn = (lines: Line[], words: Words) =>
  cellText(
    lines.map(({ text, softBreak, x, right }) => ({ text, softBreak, width: right - x })),
    words,
  );

/**
 * How close the lines of one cell stand, in multiples of the type size: the least step in a column between lines of which
 * one has nothing beside it in the first column. 0 where no cell shows it, or where only whole rows do.
 *
 * @param usual what lines of running text stand apart at most: wider steps count only where a line stands alone
 */
function cellLeading(lines: Line[], columnOf: (line: Line) => number, usual: number): number {
  const first = lines.filter((line) => columnOf(line) === 0);
  const opensRow = (line: Line) => first.some((other) => Math.abs(other.y - line.y) < 2);
  const alone = (line: Line) => !lines.some((other) => other !== line && Math.abs(other.y - line.y) < 2);
  let least = Number.POSITIVE_INFINITY;
  const above = new Map<number, Line>();
  for (const line of [...lines].sort((a, b) => b.y - a.y)) {
    const column = columnOf(line);
    const before = above.get(column);
    above.set(column, line);
    if (!before || (column > 0 && opensRow(before) && opensRow(line))) continue;
    if (column === 0 && (!alone(before) || !alone(line))) continue;
    const step = (before.y - line.y) / line.size;
    if (step > usual && !alone(before) && !alone(line)) continue;
    if (step > 0.9 && step < least) least = step;
  }
  if (least >= 1.9) return 0;
  // Lines wider apart than running text, and all alike: each is a row, or some rows would stand further apart.
  return least > usual && stepsAlike(lines) ? 0 : least;
}

/** Whether whole rows of a table stand closer than lines of running text may, and further apart than those of its own cells. */
function hasRowsWithin(lines: Line[], own: number, usual: number): boolean {
  const isRow = (line: Line) => lines.some((peer) => peer !== line && Math.abs(peer.y - line.y) < 2);
  const rows = [...new Set(lines.filter(isRow).map((line) => Math.round(line.y)))].sort((a, b) => b - a);
  const { size } = lines[0]!;
  return rows.slice(1).some((y, at) => rows[at]! - y > size * own && rows[at]! - y <= size * usual);
}

function stepsAlike(lines: Line[]): boolean {
  const heights = [...new Set(lines.map((line) => Math.round(line.y)))].sort((a, b) => b - a);
  const steps = heights.slice(1).map((y, at) => heights[at]! - y);
  return largest(steps, (step) => step) <= smallest(steps, (step) => step) * 1.08 + 1;
}

/** Whether three base lines or more stand alike apart, and no line on one is alone: a list of contents, a tight table of one-line cells. */
function isEvenlyPaired(lines: Line[]): boolean {
  const alone = lines.some((line) => !lines.some((peer) => peer !== line && Math.abs(peer.y - line.y) < 2));
  return !alone && lines.some((line) => lines[0]!.y - line.y > line.size * 2) && stepsAlike(lines);
}

/** A row for each base line. */
function pairedRows(lines: Line[], columnOf: (line: Line) => number) {
  const rows: { column: number; top: number; bottom: number; lines: Line[] }[][] = [];
  for (const line of [...lines].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const cell = { column: columnOf(line), top: line.y, bottom: line.y, lines: [line] };
    if (rows.length > 0 && Math.abs(rows.at(-1)![0]!.top - line.y) < 2) rows.at(-1)!.push(cell);
    else rows.push([cell]);
  }
  return rows;
}

/** Rows of a table without space between them: each line with a first cell starts one. */
function tightRows(lines: Line[], columnOf: (line: Line) => number) {
  const rows: { column: number; top: number; bottom: number; lines: Line[] }[][] = [];
  for (const line of lines) {
    const column = columnOf(line);
    const row = rows.at(-1);
    if (!row || (column === 0 && row.some((cell) => cell.column > 0))) {
      rows.push([{ column, top: line.y, bottom: line.y, lines: [line] }]);
      continue;
    }
    const cell = row.find((peer) => peer.column === column);
    if (cell) cell.lines.push(line);
    else row.push({ column, top: line.y, bottom: line.y, lines: [line] });
  }
  return rows;
}
