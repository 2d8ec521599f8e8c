/**
 * Tables that are drawn: where upright and level lines make a grid, they say which text is one cell, and which cells are one
 * row, however close the words stand.
 */
import { addAll, largest, smallest } from '../lists.js';
import { cellText } from './cells.js';
import { type Line, linesIn } from './lines.js';
import type { PdfPage, Run } from './pages.js';
import type { Rule, Rules } from './rules.js';
import type { Table } from './tables.js';
import type { Words } from './text.js';

/** How far lines may stand apart and still meet, in points. */
const NEAR = 3;
/** How far upright lines reach beyond the last level one where a row is open. */
const OPEN = 8;
/** What is narrower, and empty, is no column. */
const NARROW = 12;
/** Squared paper is no table. */
const MOST_COLUMNS = 40;
const MOST_ROWS = 200;
/** A cell with more letters than this is a page set in boxes, not a table. */
const MOST_LETTERS = 2000;

interface Grid {
  xs: number[];
  /** From the top. */
  ys: number[];
  ups: Rule[];
}

/**
 * Takes the text of drawn tables out of a page: what is left, and for each table a line in its place that carries it.
 *
 * @param body the size of running text
 */
export function gridsOf(
  page: PdfPage,
  runs: Run[],
  words: Words,
  body: number,
): { runs: Run[]; tables: Line[] } {
  let left = runs;
  const tables: Line[] = [];
  for (const grid of gridsIn(page.rules)) {
    const inside = left.filter((run) => cellOf(grid, run) !== null);
    if (grid.ys.length === 2 && (isBand(grid, inside, left) || isHeadline(grid, inside, body))) continue;
    const table = tableOf(page, grid, inside, words);
    if (!table) continue;
    tables.push(table);
    const taken = new Set(inside);
    left = left.filter((run) => !taken.has(run));
  }
  return { runs: left, tables };
}

/** Row and column of a run. */
function cellOf({ xs, ys }: Grid, { x, y, width, size }: Run): [number, number] | null {
  const middle = y + size * 0.3;
  if (middle > ys[0]! || middle < ys.at(-1)! || x < xs[0]! - NEAR || x + width > xs.at(-1)! + NEAR)
    return null;
  const row = ys.findIndex((edge) => edge < middle) - 1;
  const column = xs.findLastIndex((edge) => edge <= x + NEAR);
  return [Math.max(0, row), Math.min(xs.length - 2, Math.max(0, column))];
}

/**
 * Whether a grid of one row is the shade behind one row of a larger table: right above or below it more text begins where
 * that of its cells does.
 */
function isBand({ xs, ys }: Grid, inside: Run[], runs: Run[]): boolean {
  const [top, bottom] = [ys[0]!, ys[1]!];
  const starts = inside.filter((run) => isInked(run) && run.x > xs[1]! - NEAR).map((run) => run.x);
  return runs.some((run) => {
    if (!isInked(run) || inside.includes(run)) return false;
    const away = run.y > top ? run.y - top : bottom - run.y;
    return away > 0 && away < run.size * 3.5 && starts.some((x) => Math.abs(x - run.x) < 1);
  });
}

/** Whether a grid of one row is a heading with a few words beside it: one of its cells is set larger than running text, and than the others. */
function isHeadline(grid: Grid, inside: Run[], body: number): boolean {
  const inked = inside.filter(isInked);
  const most = largest(inked, (run) => run.size);
  const large = inked.filter((run) => run.size > Math.max(body + 0.9, most * SMALLER));
  const columnOf = (run: Run) => cellOf(grid, run)![1];
  const [column] = large.map(columnOf);
  if (column === undefined || large.some((run) => columnOf(run) !== column)) return false;
  const beside = inked.filter((run) => columnOf(run) !== column);
  return (
    large.length + beside.length === inked.length &&
    beside.reduce((sum, run) => sum + run.text.length, 0) <= ASIDE
  );
}
/** Most letters of what stands beside a heading, and the part of its type size that they are set in at most. */
const ASIDE = 60;
const SMALLER = 0.9;

function tableOf(page: PdfPage, grid: Grid, runs: Run[], words: Words): Line | null {
  const rows = grid.ys.slice(1).map(() => grid.xs.slice(1).map((): Run[] => []));
  for (const run of runs) {
    const [row, column] = cellOf(grid, run)!;
    rows[row]![column]!.push(run);
  }
  for (const [index, row] of rows.entries()) uncut(row, grid, index);
  const filled = rows.filter((row) => row.some((cell) => cell.some(isInked)));
  // Between double lines there is no column.
  const columns = grid.xs
    .slice(1)
    .filter((edge, at) => edge - grid.xs[at]! > NARROW || filled.some((row) => row[at]!.some(isInked)));
  if (filled.length === 0 || columns.length < 2) return null;
  if (!filled.some((row) => row.filter((cell) => cell.some(isInked)).length >= 2)) return null;
  const letters = (cell: Run[]) => cell.reduce((sum, run) => sum + run.text.length, 0);
  if (filled.some((row) => row.some((cell) => letters(cell) > MOST_LETTERS))) return null;
  const [x, right] = [grid.xs[0]!, grid.xs.at(-1)!];
  const table: Table = {
    page: page.number,
    column: 0,
    tops: grid.ys.slice(0, -1),
    rows: filled.map((row, index) => ({
      cells: row
        .filter((_, at) => columns.includes(grid.xs[at + 1]!))
        .map((cell) =>
          cellText(
            linesIn(page, cell).map(({ text, softBreak, x: left, right: end }) => ({
              text,
              softBreak,
              width: end - left,
            })),
            words,
          ),
        ),
      header: index === 0 && row.every((cell) => cell.filter(isInked).every((run) => run.bold)),
      parts: row
        .flat()
        .filter(isInked)
        .map((run) => ({ x: run.x, right: run.x + run.width, y: run.y, size: run.size })),
    })),
  };
  const size = runs.find(isInked)!.size;
  return {
    page: page.number,
    column: 0,
    x,
    right,
    y: grid.ys[0]!,
    size,
    bold: false,
    smallCaps: null,
    text: '',
    softBreak: false,
    apart: false,
    textX: null,
    table,
  };
}

/** Puts words of one line together again that an edge of other rows parts: one that their own row does not have. */
function uncut(row: Run[][], { xs, ys, ups }: Grid, index: number): void {
  const middle = (ys[index]! + ys[index + 1]!) / 2;
  for (let at = row.length - 1; at > 0; at -= 1) {
    const edge = xs[at]!;
    if (ups.some((up) => Math.abs(up.at - edge) <= NEAR && up.from < middle && up.to > middle)) continue;
    const before = row[at - 1]!;
    const meet = row[at]!.some((run) =>
      before.some((other) => {
        if (Math.abs(run.y - other.y) >= 1) return false;
        return run.after === 'blank' || run.x - (other.x + other.width) < run.size;
      }),
    );
    if (meet) addAll(before, row[at]!.splice(0));
  }
}

const isInked = (run: Run) => run.text.trim() !== '';

/** Lines that meet make a grid, if they have two columns at least. */
function gridsIn({ upright: ups, level: across }: Rules): Grid[] {
  if (ups.length < 2 || across.length < 2) return [];
  const meets = (up: Rule, line: Rule) =>
    up.at >= line.from - NEAR &&
    up.at <= line.to + NEAR &&
    line.at >= up.from - NEAR &&
    line.at <= up.to + NEAR;
  const left = new Set(ups);
  const grids: Grid[] = [];
  for (const first of ups) {
    if (!left.delete(first)) continue;
    const own = { ups: [first], levels: new Set<Rule>() };
    for (let i = 0; i < own.ups.length; i += 1) {
      for (const line of across) {
        if (own.levels.has(line) || !meets(own.ups[i]!, line)) continue;
        own.levels.add(line);
        for (const up of left)
          if (meets(up, line)) {
            left.delete(up);
            own.ups.push(up);
          }
      }
    }
    const xs = edges(own.ups.map((rule) => rule.at));
    // Where a row goes on over the page, nothing closes it but the end of the upright lines.
    const ends = own.ups.flatMap(({ from, to }) => [from, to]);
    const levels = [...own.levels].map((rule) => rule.at);
    const open = [smallest(ends, Number), largest(ends, Number)].filter((end) =>
      levels.every((at) => Math.abs(at - end) > OPEN),
    );
    const ys = edges([...levels, ...open]).reverse();
    const small = xs.length <= MOST_COLUMNS && ys.length <= MOST_ROWS;
    if (xs.length >= 3 && ys.length >= 2 && small) grids.push({ xs, ys, ups: own.ups });
  }
  return grids;
}

/** Places that are no further apart than lines that meet, as one each; smallest first. */
function edges(places: number[]): number[] {
  const out: number[] = [];
  for (const place of [...places].sort((a, b) => a - b))
    if (out.length === 0 || place - out.at(-1)! > NEAR) out.push(place);
  return out;
}
