/**
 * The blocks of a document as they are made, in order: each gets its place, the paragraphs of one list item are joined, and
 * elements without words are noted on the block behind them.
 */
import type { Block, BlockClue } from '../../model.js';
import type { TableState } from './table.js';
import type { Element } from './tree.js';

/** Elements without words that are kept of each gap between two blocks. */
const MOST_BLANKS = 6;

export class BlockList {
  /** The list item at hand, which later paragraphs of it join. */
  private item: Block | null = null;
  private blanks: Element[] = [];

  constructor(private readonly blocks: Block[]) {}

  /** What comes next is not of the list item at hand. */
  endItem(): void {
    this.item = null;
  }

  /** An element without words, which may be drawn by a style. */
  blank(node: Element): void {
    this.blanks.push(node);
  }

  push(block: Block): void {
    if (block.kind === 'item' && this.item && this.item.level === block.level && block.text) {
      this.item.text = `${this.item.text} ${block.text}`;
      if (block.clues) this.item.clues = [...(this.item.clues ?? []), ...block.clues];
      return;
    }
    if (block.clues?.length === 0) delete block.clues;
    if (this.blanks.length > 0) {
      block.blanks = this.blanks
        .slice(-MOST_BLANKS)
        .map((one) => ({ name: one.name, attributes: { ...one.attribs } }));
      this.blanks = [];
    }
    block.where = `${block.kind} ${this.blocks.length + 1}`;
    this.blocks.push(block);
    if (block.kind === 'item') this.item = block;
  }

  /** Clues that stand beside no text. */
  pushClues(clues: BlockClue[], container: number, alts?: string[]): void {
    this.blocks.push({
      kind: 'image',
      text: '',
      level: 0,
      clues,
      ...(alts ? { alts } : {}),
      container,
      where: `image ${this.blocks.length + 1}`,
    });
  }

  /** The row that a table has gathered. */
  pushRow(table: TableState, container: number): void {
    const block: Block = {
      kind: 'row',
      text: table.cells.filter((cell, at) => cell !== '' && !table.reached.has(at)).join(' | '),
      level: 0,
      cells: table.cells,
      container,
      where: `row ${this.blocks.length + 1}`,
    };
    if (table.headers > 0 && table.headers === table.cells.length) block.header = true;
    if (table.lines.some((lines) => lines.length > 1))
      block.cellLines = table.cells.map((cell, at) => table.lines[at] ?? [cell]);
    if (table.clues.length > 0) block.clues = table.clues;
    this.blocks.push(block);
  }
}
