/**
 * What is usual in an untagged document, measured once: the size of running text and of headings, how far its lines stand
 * apart, where its columns begin and end. Everything else is told from how it differs from that.
 */
import { largest, smallest } from '../lists.js';
import type { Line } from './lines.js';
import { BULLET, commonest } from './text.js';

/** What is measured once for the whole document. */
export interface Measures {
  body: number;
  /** Heading sizes, largest first. */
  headings: number[];
  /** Distance of base lines inside a paragraph, in multiples of the type size. */
  leading: number;
  /** Left edge of the text, and right edge, by column; and where lines of different lengths begin alike. */
  edges: Map<number, { left: number; right: number; begins: Set<number> }>;
}

/** Columns of boxes are numbered from here on: what is set in there is set in from the edge of the box's own lines. */
export const FIRST_BOX = 1000;

export function measure(lines: Line[], body: number): Measures {
  const sizes = new Map<number, number>();
  for (const line of lines) {
    if (line.size > body + 0.9 && /\p{L}{2}/u.test(line.text)) {
      const size = Math.round(line.size * 2) / 2;
      sizes.set(size, (sizes.get(size) ?? 0) + 1);
    }
  }
  const edges: Measures['edges'] = new Map();
  const columns = new Map<number, Line[]>();
  for (const line of lines) {
    const column = columns.get(line.column);
    if (column) column.push(line);
    else columns.set(line.column, [line]);
  }
  for (const [column, all] of columns) {
    const own = all.filter((line) => Math.abs(line.size - body) < 0.3);
    const among = own.length > 0 ? own : all;
    edges.set(column, {
      left: column >= FIRST_BOX ? smallest(all, (line) => line.x) : leftEdgeOf(among),
      right: largest(among, (line) => line.right),
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
  const most = largest([...weights.values()], ({ letters }) => letters);
  const strong = [...weights].filter(
    ([, { lines: count, letters }]) => letters === most || (count >= 2 && letters >= most * 0.2),
  );
  return smallest(strong, ([x]) => x);
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
export function headingLevel(line: Line, measures: Measures): number | null {
  if (line.text.length > 220 || !/\p{L}/u.test(line.text)) return null;
  const rank = measures.headings.findIndex((size) => Math.abs(size - line.size) < 0.5);
  if (rank >= 0) return Math.min(6, rank + 1);
  const bold = line.bold && line.size >= measures.body - 0.6;
  if (!bold || line.text.length > 120 || /[.;,]$/.test(line.text) || BULLET.test(line.text)) return null;
  return Math.min(6, measures.headings.length + 1);
}
