/**
 * Runs of an untagged page → lines in reading order: pieces of one base line put together, wide gaps kept as edges of
 * columns or table cells. Columns are in `columns.ts`.
 */
import { tidy } from '../normalise.js';
import { gutterIn, headSizesOf, inColumns } from './columns.js';
import type { PdfPage, Run } from './pages.js';
import { type Box, isParted } from './rules.js';
import { isCell, isMarkerOf, MARKER_ONLY, type Setting, settingOf, WIDE, WIDER } from './setting.js';
import type { Table } from './tables.js';
import { isFootnoteMark } from './text.js';

/** A piece of a line: as much of it as has no gap wider than a cell or column edge. */
export interface Line {
  page: number;
  /** Column on the page, from 0; lines across both columns are in column 0. */
  column: number;
  x: number;
  right: number;
  y: number;
  size: number;
  bold: boolean;
  /** Size of its small capitals, where it is set in them. */
  smallCaps: number | null;
  text: string;
  /** True where a soft hyphen cut the last word. */
  softBreak: boolean;
  /** Where the words begin behind a bullet or number that stands apart from them; `null` where none does. */
  textX: number | null;
  /** True for a cell that nothing but its place parts from the one before it. */
  apart: boolean;
  /** Between where a box around it or beside it lets it reach, where that is less than its column. */
  room?: { left: number; right: number };
  /** A drawn table that stands here. */
  table?: Table;
  /** A box that stands here, beside running text; or a heading in the margin, with which the text beside it opens. */
  inset?: { box: Box; lines: Line[]; opens?: true };
}

/**
 * Lines of all pages, each page top to bottom, column by column; what is drawn (tables, boxes) is a line in its place. Where the second column of one page begins, that of
 * another does too: a gutter that two pages show is looked for on all, also where tables and lists fill it.
 */
export function linesOfPages(
  pages: { page: PdfPage; runs: Run[]; drawn: Line[] }[],
  bodySize: number,
): Line[][] {
  const cut = pages.map(({ page, runs, drawn }) => {
    const settings = settingOf(runs);
    const lines = cutIntoLines(page, runs, settings, []);
    const starts = cellStarts(lines);
    return {
      page,
      runs,
      drawn,
      starts,
      settings,
      lines: starts.length > 0 ? cutIntoLines(page, runs, settings, starts) : lines,
    };
  });
  const seen = cut.map(({ lines }) => gutterIn(lines, bodySize, []));
  const gutters = [...new Set(seen.filter((edge) => edge !== null))].filter(
    (edge) => seen.filter((other) => other !== null && Math.abs(other - edge) < 3).length >= 2,
  );
  const sizes = headSizesOf(
    cut.map(({ lines }, at) => ({ lines, edge: seen[at]! })),
    bodySize,
  );
  return cut.map(({ page, runs, drawn, starts, settings, lines }) => {
    const again = gutters.length > 0 ? cutIntoLines(page, runs, settings, starts, gutters) : lines;
    const all = drawn.length > 0 ? inReadingOrder([...again, ...drawn]) : again;
    return inColumns(all, bodySize, page.rules.boxes, gutters, sizes);
  });
}

/** Lines of a part of a page in one column, from the top. */
export const linesIn = (page: PdfPage, runs: Run[]): Line[] => cutIntoLines(page, runs, settingOf(runs), []);

/** Where cells of a table begin that stand closer to the cell before than words do as a rule, seen from cells that do not. */
function cellStarts(lines: Line[]): number[] {
  const counts = new Map<number, number>();
  const all = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const at = Math.round(line.x);
    all.set(at, (all.get(at) ?? 0) + 1);
    if (!before || Math.abs(before.y - line.y) > 1.5 || before.right > line.x) continue;
    counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return [...counts].filter(([x, count]) => count >= 2 || all.get(x)! >= 3).map(([x]) => x);
}

/**
 * Whether a piece of text that follows another begins a cell: set off by more than a space, at a cell's edge. A headline that
 * reaches over both columns may have a word begin where the second one does: a gutter is wider.
 */
function beginsCell(x: number, gap: number, size: number, starts: number[], gutters: number[]): boolean {
  const at = (edge: number) => Math.abs(edge - x) < 1;
  return (gap > size * 0.38 && starts.some(at)) || (gap > size * 0.8 && gutters.some(at));
}

/** Whether two pieces of one base line are a heading and what is set beside it in much smaller type. */
function isAside(a: Line | Run, b: Line | Run, gap: number): boolean {
  const [small, large] = a.size < b.size ? [a.size, b.size] : [b.size, a.size];
  return large > small * 1.4 && gap > small * 0.6 && !MARKER_ONLY.test(a.text.trim());
}

/**
 * @param starts left edges of cells, where a line is cut at less of a gap
 * @param gutters left edges of second columns
 */
function cutIntoLines(
  page: PdfPage,
  runs: Run[],
  settings: Map<Run, Setting>,
  starts: number[],
  gutters: number[] = [],
): Line[] {
  const pieces: Run[][] = [];
  const cells = new Set<Run>();
  let current: Run[] = [];
  let last: Run | undefined;
  /** Where the blank behind the last word ends, if it is set as one. */
  let blankEnd = Number.NEGATIVE_INFINITY;
  for (const run of runs) {
    if (run.text.trim() === '') {
      blankEnd = Math.max(blankEnd, run.x + run.width);
      // A blank run's width is a gap, not text; gaps are seen from the places of the words.
      if (current.length > 0 && run.text !== '' && Math.abs(run.y - current.at(-1)!.y) < run.size * 0.5) {
        current.push(run);
      }
      continue;
    }
    if (isFootnoteMark(run, last)) continue;
    const sameLine = last !== undefined && Math.abs(run.y - last.y) <= Math.max(run.size, last.size) * 0.45;
    const gap = last ? run.x - (last.x + last.width) : 0;
    const setting = settings.get(run);
    if (last && sameLine && isCell(run, starts, setting)) cells.add(run);
    if (
      !last ||
      !sameLine ||
      (gap > Math.max(run.size, last.size) * WIDE && !setting?.isEven) ||
      gap < -run.size ||
      isAside(last, run, gap) ||
      (beginsCell(run.x, Math.min(gap, run.x - blankEnd), run.size, starts, gutters) &&
        gap > (setting?.space ?? 0) * WIDER) ||
      cells.has(run) ||
      isParted(page.rules, run.x - gap, run.x, run.y)
    ) {
      current = [];
      pieces.push(current);
    }
    current.push(run);
    last = run;
    blankEnd = Number.NEGATIVE_INFINITY;
  }
  const lines = pieces
    .map((piece) => toLine(page, piece, cells.has(piece[0]!)))
    .filter((line) => line.text !== '');
  return joinPieces(lines, starts, gutters);
}

function toLine(page: PdfPage, runs: Run[], apart: boolean): Line {
  const inked = runs.filter((run) => run.text.trim() !== '');
  const sizes = new Map<number, number>();
  let text = '';
  let end = Number.NaN;
  for (const run of runs) {
    const blank = run.text.trim() === '';
    if (!blank) {
      sizes.set(run.size, (sizes.get(run.size) ?? 0) + run.text.length);
      if (run.x - end > run.size * 0.15 && !/\s$/.test(text) && !/^\s/.test(run.text)) text += ' ';
      end = run.x + run.width;
    }
    text += run.text;
  }
  const last = inked.at(-1)!;
  const textBehind = tidy(text.trimStart().slice(inked[0]!.text.trim().length));
  const caps = smallCapsIn(inked);
  return {
    page: page.number,
    column: 0,
    x: inked[0]!.x,
    right: last.x + last.width,
    y: inked[0]!.y,
    size: caps?.size ?? leadingSize(inked, [...sizes].sort((a, b) => b[1] - a[1])[0]![0]),
    smallCaps: caps?.small ?? null,
    bold: inked.every((run) => run.bold),
    text: tidy(text),
    softBreak: last.softBreak,
    apart,
    textX: inked.length > 1 && isMarkerOf(inked[0]!.text.trim(), textBehind) ? inked[1]!.x : null,
  };
}

/** The size of a line that opens in larger type than most of it: the end of a heading, and a grade beside it in small type. */
function leadingSize([first]: Run[], most: number): number {
  return first!.size > most * 1.15 && /\p{L}\p{Ll}/u.test(first!.text) ? first!.size : most;
}

/** Capitals in two sizes on one base line: the larger begin words, the smaller stand for small letters. */
function smallCapsIn(runs: Run[]): { size: number; small: number } | null {
  const sizes = [...new Set(runs.map((run) => run.size))].sort((a, b) => b - a);
  const [size, small] = sizes;
  if (sizes.length !== 2 || size === undefined || small === undefined) return null;
  if (small < size * 0.65 || small > size * 0.88 || runs.some((run) => /\p{Ll}/u.test(run.text))) return null;
  if (!runs.some((run) => run.size === small && /\p{Lu}{2}/u.test(run.text))) return null;
  return { size, small };
}

/**
 * Top to bottom, and from the left where base lines differ by no more than a type setter's slip, or stand beside a line
 * in much larger type.
 */
function inReadingOrder(lines: Line[]): Line[] {
  const rows: Line[][] = [];
  for (const line of [...lines].sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    const step = first ? first.y - line.y : 0;
    if (row && first && (step <= 1.5 || besideLarge(first, line, step))) row.push(line);
    else rows.push([line]);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.x - b.x));
}

/** Whether one of two lines is set in type at least a quarter larger, and the other stands beside its letters. */
function besideLarge(a: Line, b: Line, step: number): boolean {
  const large = Math.max(a.size, b.size);
  if (large < Math.min(a.size, b.size) * 1.25 || step > large * 0.45) return false;
  return a.right <= b.x || b.right <= a.x;
}

/** Pieces of one base line that the stream gave apart (a bold word, a bullet and its text) are one again. */
function joinPieces(lines: Line[], starts: number[], gutters: number[]): Line[] {
  const sorted = inReadingOrder(lines);
  const out: Line[] = [];
  for (const line of sorted) {
    const left = out
      .slice(-MOST_PIECES)
      .findLast(
        (other) => Math.abs(other.y - line.y) <= 1.5 && other.right <= line.x + 1 && other.x < line.x,
      );
    const gap = left ? line.x - left.right : 0;
    const marker = left !== undefined && isMarkerOf(left.text, line.text);
    if (
      left &&
      gap < Math.max(line.size, left.size) * (marker ? 4 : 1) &&
      (marker ||
        (gap >= -1 &&
          !line.apart &&
          !isAside(left, line, gap) &&
          !beginsCell(line.x, gap, line.size, starts, gutters)))
    ) {
      left.text = tidy(`${left.text}${gap > line.size * 0.12 ? ' ' : ''}${line.text}`);
      left.right = line.right;
      left.bold = left.bold && line.bold;
      left.softBreak = line.softBreak;
      if (marker) {
        left.size = line.size;
        left.textX = line.x;
      }
    } else {
      out.push({ ...line });
    }
  }
  return out;
}
/** Pieces of one base line that are looked at: far more than any table has columns. */
const MOST_PIECES = 60;
