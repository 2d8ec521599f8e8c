/**
 * Tables of a tagged PDF → rows: which cell stands in which column, which row goes on from the page before.
 */
import type { Block, BlockClue } from '../../model.js';
import { addAll, largest, smallest } from '../lists.js';
import { cellTextOf } from './marked-text.js';
import type { Run, TreeNode } from './pages.js';
import { type Context, gather, push } from './tagged-context.js';
import { extendRow } from './text.js';
import { cellsOf, rowsOf } from './tree.js';

export function row(node: TreeNode, context: Context): void {
  const cells: string[] = [];
  const clues: BlockClue[] = [];
  const runs: Run[] = [];
  let headers = 0;
  let filled = 0;
  const columns = columnsOf(node, context);
  for (const child of cellsOf(node)) {
    const gathered = gather(child, context);
    addAll(runs, gathered.runs);
    if (child.role === 'TH') headers += 1;
    const column = columns[filled]!;
    filled += 1;
    if (column === null) continue;
    while (cells.length < column) cells.push('');
    for (const clue of gathered.clues) clues.push({ ...clue, cell: cells.length });
    cells.push(cellTextOf(gathered.runs, context.words));
  }
  if (cells.every((cell) => cell === '') && clues.length === 0) return;
  if (columns.includes(null)) while (cells.length <= context.edges.length) cells.push('');
  if (context.first && clues.length === 0 && extendRow(context.blocks.at(-1), cells, context.words)) {
    context.first = false;
    return;
  }
  const block: Block = {
    kind: 'row',
    text: cells.filter((cell) => cell !== '').join(' | '),
    level: 0,
    cells,
  };
  if (headers > 0 && headers === filled) {
    block.header = true;
    // A table that goes on over the page repeats its header.
    const earlier = context.blocks.findLast((other) => other.kind !== 'row' || other.header === true);
    if (context.first && earlier?.header === true && earlier.text === block.text) return;
  }
  push(block, context, runs);
}

/**
 * Where one column of a table gives way to the next, seen from its fullest rows. Cells without text are often not in the
 * tree at all: then only its place says in which column a cell stands.
 */
export function columnEdges(table: TreeNode, context: Context): number[] {
  const rows = rowsOf(table).map((row) => cellsOf(row).map((cell) => extentOf(cell, context)));
  const most = Math.max(
    0,
    largest(rows, (cells) => cells.filter(Boolean).length),
  );
  const full = rows.filter((cells) => cells.filter(Boolean).length === most);
  const edges: number[] = [];
  for (let at = 1; at < most; at += 1) {
    const right = largest(full, (cells) => cells.filter(Boolean)[at - 1]![1]);
    const left = smallest(full, (cells) => cells.filter(Boolean)[at]![0]);
    edges.push((right + left) / 2);
  }
  return edges;
}

/**
 * The column of each cell by its place; in order where places do not tell. `null` for a cell without words in a row that lacks
 * cells: it may stand anywhere.
 */
function columnsOf(row: TreeNode, context: Context): (number | null)[] {
  const cells = cellsOf(row);
  const inOrder = cells.map((_, index) => index);
  const { edges } = context;
  const extents = cells.map((cell) => extentOf(cell, context));
  const inked = extents.filter((one) => one !== null).length;
  if (inked === 0 || inked > edges.length || cells.length > edges.length) return inOrder;
  const places = extents.map((extent) => {
    if (!extent) return null;
    const [left, right] = extent;
    const at = edges.findIndex((edge) => left < edge);
    const last = at < 0 ? edges.length : at;
    // A cell that reaches over an edge spans columns: it begins in the first of them.
    const middle = edges.filter((edge) => edge < (left + right) / 2).length;
    return Math.min(last, middle);
  });
  const taken = places.filter((place) => place !== null);
  return taken.some((place, index) => index > 0 && place <= taken[index - 1]!) ? inOrder : places;
}

/** From where to where the text of a node stands, without taking it. */
function extentOf(node: TreeNode, context: Context): [number, number] | null {
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  const stack: (TreeNode | { mark: string })[] = [node];
  while (stack.length > 0) {
    const next = stack.pop()!;
    if (!('mark' in next)) {
      for (const child of next.children) stack.push(child);
      continue;
    }
    for (const run of context.runs.get(next.mark) ?? []) {
      if (run.text.trim() === '') continue;
      left = Math.min(left, run.x);
      right = Math.max(right, run.x + run.width);
    }
  }
  return left <= right ? [left, right] : null;
}

/** The first row of the table with which the blocks end: drawn again, without a tag, where the table goes on over the page. */
export function openHeader(blocks: Block[]): string {
  if (blocks.at(-1)?.kind !== 'row') return '';
  const first = blocks[blocks.findLastIndex((block) => block.kind !== 'row' || block.header === true)]!;
  const row = first?.header ? first : blocks[blocks.findLastIndex((block) => block.kind !== 'row') + 1]!;
  return ` ${row.text.replace(/ \| /g, ' ')} `;
}
