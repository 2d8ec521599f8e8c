/**
 * An untagged PDF → blocks, by where and how the text is set: size and weight make headings, indentation and bullets make
 * list items, aligned pieces make table rows, leading and line lengths part the paragraphs.
 *
 * All bounds are relative to the type size, so that nothing depends on one designer's page. What cannot be told (a
 * bullet that was drawn, not set; two paragraphs without any gap) is read as running text; no text is dropped.
 *
 * Lines come from `pdf/lines.ts`, what is usual in the document from `pdf/measures.ts`, rows from `pdf/tables.ts`.
 */
import type { Block } from '../../model.js';
import { endsSentence, startsLower, tidy } from '../normalise.js';
import { giveRoom, insetsOf } from './boxes.js';
import { rowOfCard } from './card-rows.js';
import { cardsOf } from './cards.js';
import { figuresOf } from './figures.js';
import { gridsOf } from './grids.js';
import { type Line, linesOfPages } from './lines.js';
import { marginOf, sideHeadsOf } from './margins.js';
import { FIRST_BOX, headingLevel, type Measures, measure } from './measures.js';
import { type Places, placeAt } from './over.js';
import type { PdfPage, Run } from './pages.js';
import { type Table, tablesIn } from './tables.js';
import {
  BULLET,
  commonest,
  depthAt,
  extendRow,
  goesOn,
  joinLines,
  type Known,
  NUMBERED,
  opensNote,
  withoutNoteNumber,
} from './text.js';

export function layoutBlocks(
  pages: PdfPage[],
  isHead: (page: PdfPage, run: Run) => boolean,
  known: Known,
  places: Places,
): Block[] {
  const kept = pages.map((page) => page.runs.filter((run) => !isHead(page, run)));
  const body = commonest(kept.flat().map((run) => [run.size, run.text.trim().length]));
  let boxes = 0;
  const edge = marginOf(kept, body);
  const lines = linesOfPages(
    pages.map((page, index) => {
      const { runs: text, heads } =
        edge === null
          ? { runs: kept[index]!, heads: [] }
          : sideHeadsOf(page, kept[index]!, edge, FIRST_BOX + boxes);
      boxes += heads.length;
      const { runs, tables } = gridsOf(page, text, known.words, body);
      const { runs: others, cards } = cardsOf(page, runs, known.words);
      const { runs: words, cards: figures } = figuresOf(page, others, body, known.words);
      const { runs: rest, insets } = insetsOf(page, words, FIRST_BOX + boxes);
      boxes += insets.length;
      return { page, runs: rest, drawn: [...heads, ...tables, ...cards, ...figures, ...insets] };
    }),
    body,
  );
  pages.forEach((page, index) => {
    giveRoom(page, lines[index]!);
  });
  const measures = measure(
    lines.flat().flatMap((line) => (line.table ? [] : (line.inset?.lines ?? [line]))),
    body,
  );
  const builder = new Builder(measures, known, coverOf(lines, body), places);
  for (const pageLines of lines) {
    for (const piece of tablesIn(pageLines, measures, known.words)) {
      if ('cards' in piece) builder.cards(piece);
      else if ('rows' in piece) for (const row of piece.rows) builder.row(row, piece);
      else if (piece.inset) builder.inset(piece.inset);
      else builder.line(piece);
    }
  }
  return builder.finish();
}
/**
 * The size of the title on a cover: a first page with nothing but a few short lines, one below the other. What else stands
 * there in large type opens no section. `null` where the first page is no cover.
 */
function coverOf([first = [], ...others]: Line[][], body: number): number | null {
  const text = first.reduce((letters, line) => letters + (line.size <= body + 0.9 ? line.text.length : 0), 0);
  const beside = first.some((line, at) => Math.abs(line.y - (first[at - 1]?.y ?? 0)) < line.size * 0.4);
  const lists = first.some((line) => line.table || /^(?:table of )?contents$|\.{4}/i.test(line.text));
  const alone = others.every((lines) => lines.length === 0);
  if (alone || beside || lists || first.length > 14 || text > 300) return null;
  return Math.max(0, ...first.map((line) => line.size));
}

/** Whether a line is set in the small capitals of the line before, all of it. */
function inSmallCapsOf(before: Line, line: Line): boolean {
  return (
    before.smallCaps !== null && Math.abs(line.size - before.smallCaps) < 0.3 && !/\p{Ll}/u.test(line.text)
  );
}

function firstWordWidth({ x, right, text }: Line): number {
  return ((right - x) * /^\S+/.exec(text)![0].length) / text.length;
}

/** The first two words, by which items of one list often open alike. */
function opening(text: string): string {
  return text.toLowerCase().split(' ', 2).join(' ');
}

/** Letters below which a line may be a label. */
const SHORT = 40;

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
  /** Where the words of that item begin, if they are set apart from the bullet. */
  private hanging: number | null = null;
  /** Furthest right that a line of the current stretch (no gap between) has reached. */
  private reach = 0;
  /** How far the lists at hand are set in, and the left edge of the column from which that is counted. */
  private indents: number[] = [];
  private column = 0;
  /** Page and column of the last row, after which nothing else came. */
  private tableAt = '';

  constructor(
    private readonly measures: Measures,
    private readonly known: Known,
    private readonly cover: number | null,
    private readonly places: Places,
  ) {}

  row(row: Table['rows'][number], { page, column }: Table): void {
    const text = row.cells.filter((cell) => cell !== '').join(' | ');
    const before = this.blocks.at(-1);
    // A table that goes on over the page repeats its header.
    const first = this.blocks.findLast((block) => block.kind !== 'row' || block.header === true);
    const [at, from] = [`${page} ${column}`, this.tableAt];
    const over = from !== '' && from !== at;
    if (over && row.header && before?.kind === 'row' && first?.header && first.text === text) return;
    this.tableAt = at;
    if (over && !row.header && extendRow(before, row.cells, this.known.words)) return;
    const block: Block = { kind: 'row', text, level: 0, cells: row.cells, where: `page ${page}` };
    if (row.header) block.header = true;
    this.blocks.push(block);
    placeAt(this.places, block, page, row.parts);
    this.current = null;
    this.last = null;
    this.indents = [];
  }

  /** Cards of one make are rows; of any other each stands on its own: what is set alike in it is a paragraph. */
  cards({ page, cards }: Table): void {
    const [first = []] = cards!;
    const rows =
      first.length >= 2 && first.length <= 3 && cards!.every(({ length }) => length === first.length);
    if (rows)
      for (const parts of cards!)
        this.blocks.push(
          rowOfCard(
            parts.map(({ text }) => text),
            `page ${page}`,
          ),
        );
    else
      for (const { text, bold } of cards!.flat())
        this.blocks.push({
          kind: 'paragraph',
          text,
          level: 0,
          ...(bold ? { bold } : {}),
          where: `page ${page}`,
        });
    this.current = null;
    this.last = null;
    this.tableAt = '';
    this.indents = [];
  }

  /** What a box holds is read on its own; then the text beside it goes on where it was, but for that which it opens. */
  inset({ lines, opens }: NonNullable<Line['inset']>): void {
    const { current, last, continuation, bulleted, hanging, reach, indents, column } = this;
    this.current = this.last = this.hanging = null;
    this.bulleted = false;
    this.reach = 0;
    this.indents = [];
    for (const line of lines) this.line(line);
    if (opens) {
      this.current = this.last = null;
      this.indents = [];
    } else Object.assign(this, { current, last, continuation, bulleted, hanging, reach, indents, column });
  }

  line(line: Line): void {
    const { last, current } = this;
    const tail = current?.kind === 'heading' && last?.size === line.size && last.bold === line.bold;
    const onCover = this.cover !== null && line.page === 1 && line.size < this.cover - 0.5;
    const level = onCover
      ? null
      : (headingLevel(line, this.measures) ?? (tail && !/\p{L}/u.test(line.text) ? current.level : null));
    const moved =
      last !== null && (last.page !== line.page || last.column !== line.column || line.y > last.y);
    const step = last && !moved ? (last.y - line.y) / Math.max(line.size, 1) : 0;
    const gap = moved || step > this.measures.leading * 1.2 + 0.02;
    if (current && last && level !== null && current.kind === 'heading') {
      const short = current.text.length + line.text.length < 260;
      // At the end of its page or column a heading may be cut off.
      const cut = moved && startsLower(line.text) && !/[.?!]$/.test(current.text);
      const follows = moved ? cut : step < 1.75 && this.needsLine(line, last);
      if (current.level === level && short && follows) {
        this.extend(line);
        return;
      }
    }
    if (current?.bold && last && line.bold && !gap && this.needsLine(line, last)) {
      this.extend(line);
      return;
    }
    if (current?.kind === 'heading' && last && !moved && step < 2.2 && inSmallCapsOf(last, line)) {
      this.extend({ ...line, size: last.size, smallCaps: last.smallCaps });
      return;
    }
    if (level !== null) {
      // In bold and no larger than the text, right below such a heading: its headline, and no section of its own.
      const below =
        last?.bold === true && (current?.bold || (current?.kind === 'heading' && current.level === level));
      if (below && line.size <= this.measures.body + 0.6) {
        this.start({ kind: 'paragraph', text: line.text, level: 0, bold: true }, line, line.x);
      } else this.start({ kind: 'heading', text: line.text, level }, line, line.x);
      this.indents = [];
      return;
    }
    // A line may begin with the number that ends a sentence: "anyone under / 18. It …".
    const within =
      current?.kind === 'paragraph' &&
      !gap &&
      current.text.length >= SHORT &&
      /[\p{L},]$/u.test(current.text);
    const numbered = this.isIndented(line) && !within ? NUMBERED.exec(line.text) : null;
    const bullet = BULLET.exec(line.text) ?? numbered;
    if (bullet) {
      const text = tidy(line.text.slice(bullet[0].length));
      this.start({ kind: 'item', text, level: this.depthOf(line) }, line, line.x);
      this.bulleted = true;
      this.hanging = line.textX;
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
      this.start({ kind: 'item', text: line.text, level: this.depthOf(line) }, line, line.x);
    } else {
      // Behind its number a paragraph may be set in.
      this.start({ kind: 'paragraph', text: line.text, level: 0 }, line, line.textX ?? line.x);
      this.indents = [];
    }
    this.reach = Math.max(this.reach, reach);
  }

  finish(): Block[] {
    // A bold line with which a document ends (the name under a letter) heads nothing.
    const last = this.blocks.at(-1);
    if (last?.kind === 'heading' && this.last?.bold && this.last.size <= this.measures.body + 0.6) {
      last.kind = 'paragraph';
      last.level = 0;
      last.bold = true;
    }
    this.subtitle();
    return [...this.blocks, ...this.footnotes];
  }

  /** What stands in large type right below the title, with nothing under it but a larger heading, opens no section. */
  private subtitle(): void {
    const [title, below, next] = this.blocks;
    if (title?.kind !== 'heading' || below?.kind !== 'heading' || next?.kind !== 'heading') return;
    if (below.level <= title.level || next.level >= below.level) return;
    below.kind = 'paragraph';
    below.level = 0;
  }

  private start(block: Block, line: Line, continuation: number): void {
    this.tableAt = '';
    this.current = { ...block, where: `page ${line.page}` };
    this.blocks.push(this.current);
    placeAt(this.places, this.current, line.page, [line]);
    this.last = line;
    this.continuation = continuation;
    this.bulleted = false;
    this.reach = line.right;
  }

  private extend(line: Line): void {
    const block = this.current!;
    block.text = tidy(joinLines(block.text, line.text, this.known.words, this.last!.softBreak));
    if (this.last!.page === line.page && this.last!.column === line.column) {
      this.reach = Math.max(this.reach, line.right);
    } else this.reach = line.right;
    this.continuation = line.x;
    this.last = line;
    placeAt(this.places, block, line.page, [line]);
  }

  /** Whether a line with no gap above it is the next line of the same block. */
  private continues(line: Line, last: Line, block: Block): boolean {
    if (Math.abs(line.size - last.size) > 0.6) return false;
    if (block.bold && !line.bold && !startsLower(line.text)) return false;
    if (this.bulleted && this.hanging === null) return line.x > this.indent() - 2;
    if (this.bulleted) {
      // Below its bullet an item goes on only where its words need a further line.
      if (line.x > this.hanging! - line.size * 0.6) return true;
      const full = last.right > this.edgesOf(line).right - line.size * 6;
      return line.x > this.indent() - 2 && !endsSentence(last.text) && (startsLower(line.text) || full);
    }
    const size = line.size;
    const atEdge = Math.abs(line.x - this.continuation) <= size * 0.6;
    const firstLineIndent =
      block.kind === 'paragraph' &&
      line.x < last.x &&
      last.x - line.x < size * 3.2 &&
      block.text === last.text;
    if (!atEdge && !firstLineIndent) return false;
    if (block.kind === 'item' && /[;,] (?:and|or)$|;$/.test(block.text))
      return /^(?:and|or)$/.test(line.text);
    if (block.kind === 'item' && last.text.endsWith(':')) return false;
    // "The force should … . / The force should …": the next item opens as this one did.
    if (block.kind === 'item' && endsSentence(last.text) && opening(line.text) === opening(block.text))
      return false;
    const edge = this.edgesOf(last);
    const needed = last.right + firstWordWidth(line) + size * 0.3;
    if (startsLower(line.text) && !endsSentence(last.text)) return true;
    // A word that would have fitted on the line before was put on a new line on purpose.
    if (needed < this.reach - size * 0.2) return false;
    // Items whose bullets were drawn stand without a gap: a new one begins where a sentence ends short of the edge.
    if (block.kind === 'item' && endsSentence(last.text) && needed < edge.right - size * 0.5) return false;
    const farFromEdge = last.right < edge.left + (edge.right - edge.left) * 0.6;
    // A first line that breaks off far from the edge is all of its paragraph: a label, a date, a grade.
    const alone = block.kind === 'paragraph' && block.text === last.text && block.text.length < SHORT;
    return !(farFromEdge && needed < edge.right && (alone || endsSentence(last.text)));
  }

  /** Whether a heading goes on in the next line: it does not where the first word of that would have fitted on its own. */
  private needsLine(line: Line, last: Line): boolean {
    if (startsLower(line.text) || (this.cover !== null && line.page === 1)) return true;
    const { left, right } = this.edgesOf(last);
    return last.right - last.x + firstWordWidth(line) + line.size * 0.3 > (right - left) * 0.97;
  }

  /** A full line that ends within a sentence goes on also below a wide gap. */
  private goesOnBelow(line: Line, last: Line, block: Block): boolean {
    const { right } = this.edgesOf(last);
    const full = right - last.right < line.size * 6;
    const level = Math.abs(line.x - last.x) <= line.size * 0.3 && Math.abs(line.size - last.size) < 0.3;
    return block.kind === 'paragraph' && full && level && goesOn(block, line.text, block.kind);
  }

  /** Between where the lines of its column, or of its box, stand. */
  private edgesOf({ column, room }: Line): { left: number; right: number; begins: Set<number> } {
    const edges = this.measures.edges.get(column)!;
    if (!room) return edges;
    const { left, right, begins } = edges;
    return { left: Math.max(left, room.left), right: Math.min(right, room.right), begins };
  }

  /** How deep an item stands, by how far it is set in from the edge of its column. */
  private depthOf(line: Line): number {
    this.column = this.measures.edges.get(line.column)!.left;
    return depthAt(line.x - this.column, this.indents);
  }

  /** Where the bullet of the item at hand stands. */
  private indent(): number {
    return this.column + this.indents.at(-1)!;
  }

  private isIndented(line: Line): boolean {
    return line.x > this.edgesOf(line).left - 4;
  }

  /** A list whose bullets were drawn: set in from the edge, after a heading, a colon or another item, or ended as items are. */
  private isDrawnItem(line: Line, current: Block | null): boolean {
    const edge = this.edgesOf(line);
    const indent = line.x - edge.left;
    if (indent < line.size * 0.7 || indent > line.size * 14) return false;
    const centred =
      !edge.begins.has(Math.round(line.x)) &&
      Math.abs((line.x + line.right) / 2 - (edge.left + edge.right) / 2) < line.size * 0.4;
    if (centred && line.right < edge.right - line.size) return false;
    // In a box everything is set in, its heading too.
    const label = current?.kind === 'heading' || current?.bold === true;
    if (label && this.last && line.x - this.last.x < line.size * 0.7) return false;
    // Nor is what stands on the line of its heading below it.
    if (label && this.last && this.last.y - line.y < line.size * 0.6) return false;
    if (/;(?: (?:and|or))?$/.test(line.text)) return true;
    return current !== null && (current.kind !== 'paragraph' || label || current.text.endsWith(':'));
  }

  private isFootnote(line: Line): boolean {
    if (line.size > this.measures.body - 1.4) return false;
    return this.footnotes.at(-1)?.where === `page ${line.page}` || /^\[?\d{1,3}\]?[.)]?\s*\S/.test(line.text);
  }

  /** Notes at the foot of a page stand together at the end, as web pages have them: they are part of no paragraph and no section. */
  private footnote(line: Line): void {
    const open = this.footnotes.at(-1);
    if (open && !opensNote(line.text) && open.where === `page ${line.page}`) {
      open.text = tidy(joinLines(open.text, line.text, this.known.words, false));
    } else {
      const text = withoutNoteNumber(line.text, this.known.notes);
      this.footnotes.push({ kind: 'paragraph', text, level: 0, where: `page ${line.page}` });
    }
  }
}
