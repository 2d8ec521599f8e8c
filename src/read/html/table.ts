/**
 * The cells of a table while its rows are walked: which reach down into the rows below, which span columns.
 */
import type { BlockClue } from '../../model.js';
import type { BlockList } from './block-list.js';
import type { Element } from './tree.js';

export interface TableState {
  cells: string[];
  lines: string[][];
  headers: number;
  clues: BlockClue[];
  inCell: boolean;
  /** Cells of rows above that reach down into this one, by column. */
  reaching: Map<number, { text: string; rows: number; header: boolean }>;
  /** Columns of the row in hand whose cell stands in a row above. */
  reached: Set<number>;
}

export function emptyTable(): TableState {
  return {
    cells: [],
    lines: [],
    headers: 0,
    clues: [],
    inCell: false,
    reaching: new Map(),
    reached: new Set(),
  };
}

/** Ends the cell in hand. */
export function endCell(table: TableState, lines: string[], clues: BlockClue[], cell: Element): void {
  const at = table.cells.length;
  table.cells.push(lines.join(' '));
  table.lines[at] = lines;
  for (const clue of clues) table.clues.push({ ...clue, cell: at });
  spread(table, at, cell);
  table.inCell = false;
}

/** Ends the row in hand: it is a block where it says anything. */
export function endRow(table: TableState, container: number, into: BlockList): void {
  if (table.cells.length > table.reached.size) reachDown(table);
  if (table.cells.some((cell) => cell !== '') || table.clues.length > 0) into.pushRow(table, container);
  table.cells = [];
  table.lines = [];
  table.clues = [];
  table.headers = 0;
  table.reached.clear();
}

/** More columns and rows than a table of grades has (fourteen areas, some fifty bodies): no cell reaches further. */
const FURTHEST = 30;
const DEEPEST_CELL = 200;

/** Puts the cells of rows above where they reach into this row, up to the next free column. */
export function reachDown(table: TableState): void {
  for (let at = table.cells.length; table.reaching.size > 0; at += 1) {
    const above = table.reaching.get(at);
    if (!above) return;
    table.cells.push(above.text);
    table.reached.add(at);
    if (above.header) table.headers += 1;
    above.rows -= 1;
    if (above.rows === 0) table.reaching.delete(at);
  }
}

/** A cell that spans columns leaves those behind it empty; one that spans rows stands in each of them. */
function spread(table: TableState, at: number, cell: Element): void {
  const columns = span(cell.attribs.colspan, FURTHEST);
  const rows = span(cell.attribs.rowspan, DEEPEST_CELL);
  const header = cell.name === 'th';
  for (let more = 1; more < columns && at < FURTHEST; more += 1) {
    table.cells.push('');
    if (header) table.headers += 1;
  }
  if (rows < 2 || at >= FURTHEST) return;
  for (let more = 0; more < columns; more += 1) {
    const text = more === 0 ? table.cells[at]! : '';
    table.reaching.set(at + more, { text, rows: rows - 1, header });
  }
}

function span(value: string | undefined, most: number): number {
  const number = value === undefined ? 1 : Number.parseInt(value, 10);
  return Number.isFinite(number) ? Math.min(most, Math.max(1, number)) : 1;
}
