/**
 * An untagged PDF → blocks, by where and how the text is set: size and weight make headings, indentation and bullets make
 * list items, aligned pieces make table rows, leading and line lengths part the paragraphs.
 *
 * All bounds are relative to the type size, so that nothing depends on one designer's page. What cannot be told (a
 * bullet that was drawn, not set; two paragraphs without any gap) is read as running text; no text is dropped.
 */
import type { Block } from '../model.js';
import { endsSentence, startsLower, tidy } from './normalise.js';
import { type Line, linesOfPages } from './pdf-lines.js';
import type { PdfPage, Run } from './pdf-pages.js';
import { BULLET, commonest, extendRow, goesOn, joinLines } from './pdf-text.js';

const NUMBERED = /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+/;

/** What is measured once for the whole document. */
interface Measures {
  body: number;
  /** Heading sizes, largest first. */
  headings: number[];
  /** Distance of base lines inside a paragraph, in multiples of the type size. */
  leading: number;
  /** Left edge of the text, and right edge, by column; and where lines of different lengths begin alike. */
  edges: Map<number, { left: number; right: number; begins: Set<number> }>;
}

export function layoutBlocks(
  pages: PdfPage[],
  isHead: (page: PdfPage, run: Run) => boolean,
  words: ReadonlySet<string>,
): Block[] {
  const kept = pages.map((page) => page.runs.filter((run) => !isHead(page, run)));
  const body = commonest(kept.flat().map((run) => [run.size, run.text.trim().length]));
  const lines = linesOfPages(
    pages.map((page, index) => ({ page, runs: kept[index]! })),
    body,
  );
  const measures = measure(lines.flat(), body);
  const builder = new Builder(measures, words);
  for (const pageLines of lines) {
    for (const piece of tablesIn(pageLines, measures)) {
      if ('rows' in piece) for (const row of piece.rows) builder.row(row, piece.page);
      else builder.line(piece);
    }
  }
  return builder.finish();
}

function measure(lines: Line[], body: number): Measures {
  const sizes = new Map<number, number>();
  for (const line of lines) {
    if (line.size > body + 0.9 && /\p{L}{2}/u.test(line.text)) {
      const size = Math.round(line.size * 2) / 2;
      sizes.set(size, (sizes.get(size) ?? 0) + 1);
    }
  }
  const edges: Measures['edges'] = new Map();
  for (const column of new Set(lines.map((line) => line.column))) {
    const own = lines.filter((line) => line.column === column && Math.abs(line.size - body) < 0.3);
    const among = own.length > 0 ? own : lines.filter((line) => line.column === column);
    edges.set(column, {
      left: leftEdgeOf(among),
      right: Math.max(...among.map((line) => line.right)),
      begins: beginsOf(among),
    });
  }
  return {
    body,
    headings: [...sizes.keys()].sort((a, b) => b - a),
    leading: leadingOf(lines, edges),
    edges,
  };
}

/** Where running text begins: the leftmost edge that carries a good part of the text, since lists may carry more of it. */
function leftEdgeOf(lines: Line[]): number {
  const weights = new Map<number, { lines: number; letters: number }>();
  for (const { x, text } of lines) {
    const at = weights.get(Math.round(x)) ?? { lines: 0, letters: 0 };
    weights.set(Math.round(x), { lines: at.lines + 1, letters: at.letters + text.length });
  }
  const most = Math.max(...[...weights.values()].map(({ letters }) => letters));
  const strong = [...weights].filter(
    ([, { lines: count, letters }]) => letters === most || (count >= 2 && letters >= most * 0.2),
  );
  return Math.min(...strong.map(([x]) => x));
}

/** Left edges, in whole points, at which two lines begin that end more than a letter apart: set flush, not centred. */
function beginsOf(lines: Line[]): Set<number> {
  const ends = new Map<number, number>();
  const flush = new Set<number>();
  for (const { x, right, size } of lines) {
    const at = Math.round(x);
    const other = ends.get(at);
    if (other === undefined) ends.set(at, right);
    else if (Math.abs(other - right) > size) flush.add(at);
  }
  return flush;
}

/**
 * The distance at which a line follows a full line of its own size: in a document of short paragraphs the commonest
 * distance of all is that between paragraphs. Where no line is full, what typesetters use: a fifth to a half of the size.
 */
function leadingOf(lines: Line[], edges: Measures['edges']): number {
  const steps: [number, number][] = [];
  for (let i = 1; i < lines.length; i += 1) {
    const before = lines[i - 1]!;
    const line = lines[i]!;
    const step = (before.y - line.y) / line.size;
    const { left, right } = edges.get(before.column)!;
    // A table's last column ends at the right edge too, and begins far from the left one.
    const width = right - left;
    const full = before.right > left + width * 0.8 && before.x < left + width * 0.4;
    const together = before.page === line.page && before.column === line.column && before.size === line.size;
    if (full && together && step > 0.9 && step < 2.4) steps.push([Math.round(step * 20) / 20, 1]);
  }
  return steps.length > 0 ? Math.max(1, commonest(steps)) : 1.45;
}

/** Level 1–6 by size, the level under the last size for bold short lines, `null` for running text. */
function headingLevel(line: Line, measures: Measures): number | null {
  if (line.text.length > 220 || !/\p{L}/u.test(line.text)) return null;
  const rank = measures.headings.findIndex((size) => Math.abs(size - line.size) < 0.5);
  if (rank >= 0) return Math.min(6, rank + 1);
  const bold = line.bold && line.size >= measures.body - 0.6;
  if (!bold || line.text.length > 120 || /[.;,]$/.test(line.text) || BULLET.test(line.text)) return null;
  return Math.min(6, measures.headings.length + 1);
}

// ─────────────────────────────────────── tables

interface Table {
  page: number;
  rows: { cells: string[]; header: boolean }[];
}

/** Finds stretches of lines that stand side by side, and turns them into rows; other lines come through as they are. */
function tablesIn(lines: Line[], measures: Measures): (Line | Table)[] {
  const out: (Line | Table)[] = [];
  let i = 0;
  while (i < lines.length) {
    const beside = besideHeading(lines, i, measures);
    if (beside !== null) {
      const heading = lines.slice(i, beside).filter((line) => Math.abs(line.x - lines[i]!.x) < 0.5);
      out.push(...heading, ...lines.slice(i, beside).filter((line) => !heading.includes(line)));
      i = beside;
      continue;
    }
    const end = tableEnd(lines, i, measures);
    if (end === i) {
      out.push(lines[i]!);
      i += 1;
    } else {
      out.push(toTable(lines.slice(i, end), measures));
      i = end;
    }
  }
  return out;
}

/**
 * A heading with something small beside it (a grade in a box) is no table: where one starts at `from`, the index after
 * both and after the lines in which the heading goes on; else `null`.
 */
function besideHeading(lines: Line[], from: number, measures: Measures): number | null {
  const line = lines[from]!;
  const beside = lines[from + 1];
  const isHeading = (other: Line) => measures.headings.some((size) => Math.abs(size - other.size) < 0.5);
  if (!beside || beside.column !== line.column || !isHeading(line) || /^[\d.]+$/.test(line.text)) return null;
  if (Math.abs(beside.y - line.y) > line.size * 0.5 || beside.x < line.right || beside.text.length > 40)
    return null;
  if (beside.size === line.size && beside.bold === line.bold) return null;
  let end = from + 2;
  for (let next = lines[end]; next; next = lines[end]) {
    const before = lines.slice(from, end).findLast((other) => Math.abs(other.x - line.x) < 0.5)!;
    const goesOn =
      Math.abs(next.x - line.x) < 0.5 && next.size === line.size && before.y - next.y < line.size * 1.75;
    if (!goesOn || next.page !== line.page || next.column !== line.column) break;
    end += 1;
  }
  return end;
}

/** Index after the table that starts at `from`, or `from` where none does. */
function tableEnd(lines: Line[], from: number, measures: Measures): number {
  const reach = measures.leading * 2.2;
  let end = from;
  let wide = 0;
  const columns: number[] = [];
  while (end < lines.length) {
    const line = lines[end]!;
    if (line.column !== lines[from]!.column) break;
    const row = [line];
    while (end + row.length < lines.length) {
      const next = lines[end + row.length]!;
      if (next.column !== line.column || Math.abs(next.y - line.y) > line.size * 0.4) break;
      row.push(next);
    }
    const before = lines[end - 1];
    if (end > from && before && before.y - line.y > line.size * reach + 6) break;
    if (row.length >= 2) {
      if (row.some((cell) => BULLET.test(cell.text)) && wide === 0) break;
      wide += 1;
      for (const cell of row) if (!columns.some((x) => Math.abs(x - cell.x) < 4)) columns.push(cell.x);
      columns.sort((a, b) => a - b);
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
    // Less than a line below the line before, and beside it: a cell that is set lower or in fewer lines than its row.
    const beside = line.x > before!.right + 2 || line.right < before!.x - 2;
    if (before!.y - line.y < line.size * 0.9 && beside && !columns.some((x) => Math.abs(x - line.x) < 4)) {
      columns.push(line.x);
      columns.sort((a, b) => a - b);
    }
    // A first cell whose lines stand beside the middle of taller ones.
    if (line.right < columns[0]! - 2 && before!.y - line.y < line.size * measures.leading)
      columns.unshift(line.x);
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
  const follows = ahead.find((other) => Math.abs(other.x - line.x) < 4);
  if (!follows) return false;
  if (line.x >= edge.left + (edge.right - edge.left) * 0.2) return true;
  // In the first one: the row's other cells stand to its right, between this line and its next.
  return (
    level.every((other) => other.x > line.right + 2 && other.y > follows.y) &&
    line.y - follows.y <= line.size * measures.leading * 1.12
  );
}

function toTable(lines: Line[], measures: Measures): Table {
  const columns: number[] = [];
  for (const line of lines) if (!columns.some((x) => Math.abs(x - line.x) < 4)) columns.push(line.x);
  columns.sort((a, b) => a - b);
  const columnOf = (line: Line) => columns.findIndex((x) => Math.abs(x - line.x) < 4);
  const pitch = Math.max(
    measures.leading * 1.12,
    cellLeading(lines, columnOf, measures.leading * 1.12) * 1.06,
  );
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
  if (rows.length === 1 && baseLines.size >= 3) rows = tightRows(lines, columnOf);
  return {
    page: lines[0]!.page,
    rows: rows.map((row, index) => {
      const texts = columns.map((_, column) =>
        row
          .filter((cell) => cell.column === column)
          .flatMap((cell) => cell.lines)
          .reduce((text, line) => joinLines(text, line.text, NO_WORDS, line.softBreak), ''),
      );
      return {
        cells: texts,
        header: index === 0 && row.every((cell) => cell.lines.every((line) => line.bold)),
      };
    }),
  };
}
const NO_WORDS: ReadonlySet<string> = new Set();

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
    if (!before || column === 0 || (opensRow(before) && opensRow(line))) continue;
    const step = (before.y - line.y) / line.size;
    if (step > usual && !alone(before) && !alone(line)) continue;
    if (step > 0.9 && step < least) least = step;
  }
  return least < 1.9 ? least : 0;
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

/** Whether a line is set in the small capitals of the line before, all of it. */
function inSmallCapsOf(before: Line, line: Line): boolean {
  return (
    before.smallCaps !== null && Math.abs(line.size - before.smallCaps) < 0.3 && !/\p{Ll}/u.test(line.text)
  );
}

/** The first two words, by which items of one list often open alike. */
function opening(text: string): string {
  return text.toLowerCase().split(' ', 2).join(' ');
}

// ─────────────────────────────────────── paragraphs, headings, items

/** The block being built and where its last line stood. Holds nothing beyond one document. */
class Builder {
  private readonly blocks: Block[] = [];
  private readonly footnotes: Block[] = [];
  private current: Block | null = null;
  private last: Line | null = null;
  /** Left edge at which the current block's next line is expected. */
  private continuation = 0;
  /** True in an item whose bullet is set as a character: its next item then has one too. */
  private bulleted = false;
  /** Furthest right that a line of the current stretch (no gap between) has reached. */
  private reach = 0;
  private indents: number[] = [];

  constructor(
    private readonly measures: Measures,
    private readonly words: ReadonlySet<string>,
  ) {}

  row(row: { cells: string[]; header: boolean }, page: number): void {
    const text = row.cells.filter((cell) => cell !== '').join(' | ');
    const before = this.blocks.at(-1);
    // A table that goes on over the page repeats its header.
    const first = this.blocks.findLast((block) => block.kind !== 'row' || block.header === true);
    if (row.header && before?.kind === 'row' && first?.header && first.text === text) return;
    const onNextPage = before?.where !== undefined && before.where !== `page ${page}`;
    if (onNextPage && !row.header && extendRow(before, row.cells, this.words)) return;
    const block: Block = { kind: 'row', text, level: 0, cells: row.cells, where: `page ${page}` };
    if (row.header) block.header = true;
    this.blocks.push(block);
    this.current = null;
    this.last = null;
    this.indents = [];
  }

  line(line: Line): void {
    const { last, current } = this;
    const tail = current?.kind === 'heading' && last?.size === line.size && last.bold === line.bold;
    const level =
      headingLevel(line, this.measures) ?? (tail && !/\p{L}/u.test(line.text) ? current.level : null);
    const moved =
      last !== null && (last.page !== line.page || last.column !== line.column || line.y > last.y);
    const step = last && !moved ? (last.y - line.y) / Math.max(line.size, 1) : 0;
    const gap = moved || step > this.measures.leading * 1.2 + 0.02;
    if (current && last && level !== null && current.kind === 'heading') {
      if (current.level === level && !moved && step < 1.75 && current.text.length + line.text.length < 260) {
        this.extend(line);
        return;
      }
    }
    if (current?.kind === 'heading' && last && !moved && step < 2.2 && inSmallCapsOf(last, line)) {
      this.extend({ ...line, size: last.size, smallCaps: last.smallCaps });
      return;
    }
    if (level !== null) {
      this.flushFootnotes();
      this.start({ kind: 'heading', text: line.text, level }, line, line.x);
      this.indents = [];
      return;
    }
    const bullet = BULLET.exec(line.text) ?? (this.isIndented(line) ? NUMBERED.exec(line.text) : null);
    if (bullet) {
      const text = tidy(line.text.slice(bullet[0].length));
      this.start({ kind: 'item', text, level: this.depth(line.x) }, line, line.x);
      this.bulleted = true;
      return;
    }
    if (this.isFootnote(line)) {
      this.footnote(line);
      return;
    }
    if (current && last && current.kind !== 'heading') {
      if (moved) {
        const before = this.blocks.at(-1);
        if (goesOn(before, line.text, before?.kind ?? 'paragraph')) {
          this.extend(line);
          return;
        }
      } else if (gap ? this.goesOnBelow(line, last, current) : this.continues(line, last, current)) {
        this.extend(line);
        return;
      }
    }
    const reach =
      !gap && last && Math.abs(last.size - line.size) < 0.6 ? Math.max(this.reach, last.right) : 0;
    if (this.isDrawnItem(line, current)) {
      this.start({ kind: 'item', text: line.text, level: this.depth(line.x) }, line, line.x);
    } else {
      this.start({ kind: 'paragraph', text: line.text, level: 0 }, line, line.x);
      this.indents = [];
    }
    this.reach = Math.max(this.reach, reach);
  }

  finish(): Block[] {
    this.flushFootnotes();
    return this.blocks;
  }

  private start(block: Block, line: Line, continuation: number): void {
    this.current = { ...block, where: `page ${line.page}` };
    this.blocks.push(this.current);
    this.last = line;
    this.continuation = continuation;
    this.bulleted = false;
    this.reach = line.right;
  }

  private extend(line: Line): void {
    const block = this.current!;
    block.text = tidy(joinLines(block.text, line.text, this.words, this.last!.softBreak));
    if (this.last!.page === line.page && this.last!.column === line.column) {
      this.reach = Math.max(this.reach, line.right);
    } else this.reach = line.right;
    this.continuation = line.x;
    this.last = line;
  }

  /** Whether a line with no gap above it is the next line of the same block. */
  private continues(line: Line, last: Line, block: Block): boolean {
    if (Math.abs(line.size - last.size) > 0.6) return false;
    if (this.bulleted) return line.x > this.indents.at(-1)! - 2;
    const size = line.size;
    const atEdge = Math.abs(line.x - this.continuation) <= size * 0.6;
    const firstLineIndent =
      block.kind === 'paragraph' &&
      line.x < last.x &&
      last.x - line.x < size * 3.2 &&
      block.text === last.text;
    if (!atEdge && !firstLineIndent) return false;
    if (block.kind === 'item' && /[;,] (?:and|or)$|;$/.test(last.text)) return false;
    if (block.kind === 'item' && last.text.endsWith(':')) return false;
    // "The force should … . / The force should …": the next item opens as this one did.
    if (block.kind === 'item' && endsSentence(last.text) && opening(line.text) === opening(block.text))
      return false;
    const edge = this.measures.edges.get(line.column)!;
    const firstWord = /^\S+/.exec(line.text)![0].length;
    const wordWidth = ((line.right - line.x) * firstWord) / line.text.length;
    const needed = last.right + wordWidth + size * 0.3;
    if (startsLower(line.text) && !endsSentence(last.text)) return true;
    // A word that would have fitted on the line before was put on a new line on purpose.
    if (needed < this.reach - size * 0.2) return false;
    // Items whose bullets were drawn stand without a gap: a new one begins where a sentence ends short of the edge.
    if (block.kind === 'item' && endsSentence(last.text) && needed < edge.right - size * 0.5) return false;
    const farFromEdge = last.right < edge.left + (edge.right - edge.left) * 0.6;
    return !(farFromEdge && needed < edge.right && endsSentence(last.text));
  }

  /** A full line that ends within a sentence goes on also below a wide gap. */
  private goesOnBelow(line: Line, last: Line, block: Block): boolean {
    const { right } = this.measures.edges.get(last.column)!;
    const full = right - last.right < line.size * 6;
    const level = Math.abs(line.x - last.x) <= line.size * 0.3 && Math.abs(line.size - last.size) < 0.3;
    return block.kind === 'paragraph' && full && level && goesOn(block, line.text, block.kind);
  }

  private isIndented(line: Line): boolean {
    return line.x > this.measures.edges.get(line.column)!.left - 4;
  }

  /** A list whose bullets were drawn: set in from the edge, after a heading, a colon or another item, or ended as items are. */
  private isDrawnItem(line: Line, current: Block | null): boolean {
    const edge = this.measures.edges.get(line.column)!;
    const indent = line.x - edge.left;
    if (indent < line.size * 0.7 || indent > line.size * 14) return false;
    const centred =
      !edge.begins.has(Math.round(line.x)) &&
      Math.abs((line.x + line.right) / 2 - (edge.left + edge.right) / 2) < line.size * 0.4;
    if (centred && line.right < edge.right - line.size) return false;
    // In a box everything is set in, its heading too.
    if (current?.kind === 'heading' && this.last && line.x - this.last.x < line.size * 0.7) return false;
    if (/;(?: (?:and|or))?$/.test(line.text)) return true;
    return current !== null && (current.kind !== 'paragraph' || current.text.endsWith(':'));
  }

  /** Depth from 1 by indentation against the items of the same list. */
  private depth(x: number): number {
    while (this.indents.length > 0 && this.indents.at(-1)! > x + 4) this.indents.pop();
    if (this.indents.length === 0 || this.indents.at(-1)! < x - 4) this.indents.push(x);
    return this.indents.length;
  }

  private isFootnote(line: Line): boolean {
    if (line.size > this.measures.body - 1.4) return false;
    return this.footnotes.at(-1)?.where === `page ${line.page}` || /^\[?\d{1,3}\]?[.)]?\s*\S/.test(line.text);
  }

  /** Notes at the foot of a page are set aside until the section ends, so that they do not cut a paragraph. */
  private footnote(line: Line): void {
    const open = this.footnotes.at(-1);
    const starts = /^\[?\d{1,3}\]?[.)]?\s*\p{L}/u.test(line.text);
    if (open && !starts && open.where === `page ${line.page}`) {
      open.text = tidy(joinLines(open.text, line.text, this.words, false));
    } else {
      this.footnotes.push({ kind: 'paragraph', text: line.text, level: 0, where: `page ${line.page}` });
    }
  }

  private flushFootnotes(): void {
    if (this.footnotes.length === 0) return;
    this.blocks.push(...this.footnotes.splice(0));
    this.current = null;
    this.last = null;
  }
}
