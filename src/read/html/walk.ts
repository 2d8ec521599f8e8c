/**
 * The walk through a page: one pass over the parser's tree with a stack of its own, so that depth of nesting costs no call
 * stack. It hands words and clues to the text in hand (`in-hand.ts`), says what each element opens and ends, and hands the blocks
 * on. What it finds stands in reading order; it decides nothing.
 */
import type { Block, BlockClue, BlockDocument } from '../../model.js';
import { addAll } from '../lists.js';
import { tidy } from '../normalise.js';
import { textToBlocks } from '../text.js';
import { BlockList } from './block-list.js';
import { type Context, isHeld, TOP, type WalkOptions } from './context.js';
import { drawnPairs } from './drawn.js';
import { InHand } from './in-hand.js';
import { BREAK } from './lines.js';
import { Marks, TICK } from './marks.js';
import { isCrossedOut, isPassedBy } from './passed-by.js';
import { scaleIn } from './scale.js';
import { emptyTable, endCell, endRow, reachDown, type TableState } from './table.js';
import {
  type AnyNode,
  type Element,
  HEADINGS,
  headingIn,
  holdsHeading,
  INLINE,
  isBlank,
  isChoice,
  isControl,
  isElement,
  isFoldLabel,
  isFootnoteMark,
  isHidden,
  isImage,
  isLayoutTable,
  isList,
  isSheet,
  isUnseen,
  partOf,
  resolve,
  shortText,
  textOf,
} from './tree.js';

const CELL = new Set(['td', 'th', 'dt', 'dd']);

/** The walk's state. Holds nothing beyond one page. */
export class Walk {
  private readonly blocks: BlockList;
  private readonly marks: Marks;
  private readonly hand: InHand;
  /** Clues that belong to the next block. */
  private pending: BlockClue[] = [];
  private context: Context = TOP;
  private readonly stack: Context[] = [];
  /** The container in which each container stands, by number; 0 is the page. */
  private readonly parents: number[] = [0];
  /** Classes of containers that end in a grade. */
  private readonly hints = new Map<number, string>();

  constructor(
    private readonly document: BlockDocument,
    private readonly options: WalkOptions,
  ) {
    this.blocks = new BlockList(document.blocks);
    this.marks = new Marks(options.vocabulary, options.reading);
    this.hand = new InHand(this.marks, options.vocabulary);
    document.containers = this.parents;
    document.hints = this.hints;
  }

  run(start: { children: AnyNode[] }): void {
    // Along the tree's own links, so that a deep or long page needs no stack of its nodes.
    let node: AnyNode | null = start.children[0] ?? null;
    while (node) {
      if (node.type === 'text') {
        const { table, bold } = this.context;
        if (!table || table.inCell) this.hand.add(node.data, bold);
      } else if (isElement(node) && this.enter(node)) {
        const first: AnyNode | undefined = node.children[0];
        if (first) {
          node = first;
          continue;
        }
        this.leave(node);
      }
      // On to what follows: the next node, or that of the nearest element above that has one.
      while (node && !node.next) {
        node = node.parent as AnyNode | null;
        if ((node as unknown) === start) node = null;
        if (node) this.leave(node as Element);
      }
      node = node?.next ?? null;
    }
    this.flush();
    this.flushPending();
  }

  /** Returns whether the children are to be walked; then `leave` is called after them. */
  private enter(node: Element): boolean {
    const name = partOf(node);
    const attributes = node.attribs;
    const { hand, marks } = this;
    if (isPassedBy(node, name, this.options, marks)) return false;
    if (name === 'meta') {
      const rating = marks.ofMeta(node);
      if (rating) this.clue(rating, hand.hasWords());
      return false;
    }
    if (this.options.blanks && isBlank(node)) this.blocks.blank(node);
    if (this.options.graded.has(node)) {
      const clue = marks.configured(node);
      if (clue) this.clue(clue, isHeld(this.context));
    }
    const scale = this.scaleAt(node, name);
    if (scale !== undefined) {
      if (scale !== null) this.chosen(scale);
      return false;
    }
    if (name === 'pre' && !this.context.table) {
      this.preformatted(node);
      return false;
    }
    if (name === 'br') {
      hand.text += BREAK;
      return false;
    }
    if (name === 'svg' || attributes.role === 'img' || isImage(node)) {
      if (name !== 'svg' || !isSheet(node)) this.image(node);
      return false;
    }
    if (!this.context.inHeading && isChoice(node) && marks.isGrade(node)) return false;
    if (name === 'caption' && this.context.table) {
      const text = tidy(textOf(node, 1000));
      if (text) this.blocks.push({ kind: 'paragraph', text, level: 0, container: this.context.container });
      return false;
    }
    if (isCrossedOut(node, marks)) return false;
    const facts = attributes.class ? marks.facts(attributes.class) : null;
    if ((facts?.hidden === true || isHidden(node)) && this.isUnread(node, name)) return false;
    if (name === 'sup' && isFootnoteMark(node, hand.text)) return false;
    const inline = INLINE.has(name);
    const said = marks.ofAttributes(node);
    if (said) {
      const { table } = this.context;
      const here = inline || table?.inCell === true || (table !== null && CELL.has(name));
      for (const clue of said) this.clue(clue, here);
    }
    if (this.context.inHeading && !HEADINGS.has(name)) {
      const inner = shortText(node);
      if (inner && this.options.vocabulary.word(inner)) {
        hand.clues.push({ from: 'heading', value: inner });
        hand.text += ' ';
        return false;
      }
      if (hand.text !== '' && isControl(node)) return false;
    }
    const initials = inline ? marks.initials(node) : null;
    if (initials !== null) {
      // In a table its words stand in the cell; elsewhere they are a clue by now.
      if (this.context.table?.inCell) hand.text += initials;
      return false;
    }
    if (!inline && !this.context.table && marks.isCurrent(node)) hand.current = true;
    this.stack.push(this.context);
    if (inline) {
      this.openInline(node, name, facts?.hint === true);
      return true;
    }
    const container = this.parents.length;
    this.openBlock(node, name);
    const cell = name === 'td' || name === 'dd' ? scaleIn(node, marks, this.options.vocabulary) : undefined;
    if (cell !== undefined && this.context.table?.inCell) {
      hand.text += cell ?? '';
      this.leave(node);
      return false;
    }
    if (facts?.hint) {
      if (this.parents.length > container) this.hints.set(container, attributes.class!);
      else hand.hint = attributes.class;
    }
    return true;
  }

  private leave(node: Element): void {
    const name = partOf(node);
    const { table } = this.context;
    if (INLINE.has(name)) this.closeInline(node, name);
    else if (table) this.leavePart(node, name, table);
    else if (this.context.inHeading && !(HEADINGS.has(name) || node.attribs.role === 'heading')) {
      this.hand.text += ' ';
      this.context = this.stack.pop()!;
    } else {
      this.flush();
      if (this.pending.length > 0 && name !== 'p') this.flushPending();
      if (name === 'li') this.blocks.endItem();
      this.context = this.stack.pop()!;
    }
  }

  private openInline(node: Element, name: string, hint: boolean): void {
    const { hand } = this;
    const { class: classes, lang, href } = node.attribs;
    if (this.context.inHeading) {
      if (hint) hand.hint ??= classes;
      // A heading and its translation.
      if (lang && /[\p{L}\d?] ?$/u.test(hand.text) && !/^en\b/i.test(lang)) hand.text += ' / ';
    }
    hand.openInline(node);
    if (name === 'a' && href) hand.openLink(href);
    if (name === 'b' || name === 'strong') this.context = { ...this.context, bold: true };
  }

  private closeInline(node: Element, name: string): void {
    this.hand.closeInline(node);
    const link = name === 'a' && node.attribs.href ? this.hand.closeLink() : null;
    if (link) {
      const href = resolve(link.href, this.options.base);
      if (href) {
        link.href = href;
        this.document.links.push(link);
      }
    }
    this.context = this.stack.pop()!;
  }

  private openBlock(node: Element, name: string): void {
    const { context } = this;
    const { role } = node.attribs;
    if (context.table) {
      this.openPart(name, context.table);
      return;
    }
    const heading = HEADINGS.get(name);
    if (heading || role === 'heading') {
      this.flush();
      const level = heading ? heading : Math.min(6, Math.max(1, Number(node.attribs['aria-level']) || 2));
      this.context = { ...context, kind: 'heading', level, inHeading: true, bold: false };
      return;
    }
    if (context.inHeading) {
      this.hand.text += ' ';
      return;
    }
    this.flush();
    if (name === 'ul' || name === 'ol' || name === 'menu') {
      this.blocks.endItem();
      this.context = { ...context, listDepth: context.listDepth + 1 };
    } else if (name === 'li') {
      this.blocks.endItem();
      // A chapter that is set as the item of a list has paragraphs and lists of its own.
      const chapter = headingIn(node, 100) === true;
      this.context = {
        ...context,
        kind: chapter ? 'paragraph' : 'item',
        level: chapter ? 0 : Math.max(1, context.listDepth),
        listDepth: chapter ? 0 : context.listDepth,
        container: this.newContainer(),
        bold: false,
      };
    } else if ((name === 'table' || name === 'dl') && !isLayoutTable(node, this.options.vocabulary))
      this.context = { ...context, table: emptyTable() };
    else if (name !== 'p') {
      this.context = { ...context, container: this.newContainer() };
      if (name === 'blockquote') this.context.quoted = true;
      else if (name === 'summary' || isFoldLabel(node)) this.context.fold = true;
    }
  }

  private newContainer(): number {
    return this.parents.push(this.context.container) - 1;
  }

  /** A row, a cell, or what stands in one. */
  private openPart(name: string, table: TableState): void {
    if (name === 'tr' || (name === 'dt' && !table.inCell)) {
      this.endRow(table);
      addAll(table.clues, this.pending);
      this.pending = [];
    }
    if (name === 'td' || name === 'th' || ((name === 'dt' || name === 'dd') && !table.inCell)) {
      this.hand.text = '';
      table.inCell = true;
      reachDown(table);
      if (name === 'th') table.headers += 1;
    } else if (table.inCell) this.hand.text += BREAK;
  }

  private leavePart(node: Element, name: string, table: TableState): void {
    if (table.inCell && CELL.has(name)) {
      const { lines, clues } = this.hand.takeCell();
      endCell(table, lines, clues, node);
    } else if (table.inCell) this.hand.text += BREAK;
    if (name === 'tr') this.endRow(table);
    this.context = this.stack.pop()!;
    if (this.context.table === null) {
      this.endRow(table);
      this.hand.text = '';
    }
  }

  private endRow(table: TableState): void {
    endRow(table, this.context.container, this.blocks);
    this.hand.links = [];
  }

  /** Whether something hidden is no part of the content; what it says of a grade is a clue. */
  private isUnread(node: Element, name: string): boolean {
    if (HEADINGS.has(name) || node.attribs.role === 'tabpanel' || holdsHeading(node)) return false;
    const inner = tidy(textOf(node, 400));
    if (inner.length > 120 || isList(node)) return false;
    const unseen = isUnseen(node);
    if (inner && this.marks.speaksOfGrade(inner) && (!unseen || node.attribs.id !== undefined))
      this.clue({ from: 'label', value: inner, ...(unseen ? { hidden: true } : {}) }, true);
    else if (this.context.table?.inCell && TICK.test(inner)) this.hand.text += '✓';
    return true;
  }

  /** What the grade scale says that an element draws, unless it is made of a table's own parts; `undefined` for any other element. */
  private scaleAt(node: Element, name: string): string | null | undefined {
    if (this.context.table ? !this.context.table.inCell || CELL.has(name) : CELL.has(name)) return undefined;
    const said = scaleIn(node, this.marks, this.options.vocabulary);
    return said !== undefined && isUnseen(node) ? undefined : said;
  }

  /** The marked grade of a scale: with the words before it, or a line of its own. */
  private chosen(grade: string): void {
    const { context, hand } = this;
    if (context.inHeading) hand.clues.push({ from: 'heading', value: grade });
    else if (context.table) hand.text += ` ${grade} `;
    else if (hand.hasWords()) hand.clues.push({ from: 'label', value: grade });
    else {
      this.flush();
      const block: Block = {
        kind: 'paragraph',
        text: grade,
        level: 0,
        container: context.container,
        current: true,
      };
      if (context.quoted) block.quoted = true;
      this.blocks.endItem();
      this.blocks.push(block);
    }
  }

  /** Text whose lines say what it is. */
  private preformatted(node: Element): void {
    this.flush();
    for (const block of textToBlocks(textOf(node, Number.POSITIVE_INFINITY)).blocks) {
      this.blocks.endItem();
      this.blocks.push({ ...block, container: this.context.container });
    }
    this.blocks.endItem();
  }

  private image(node: Element): void {
    const { context, hand } = this;
    const pairs = node.name === 'svg' ? drawnPairs(node, this.options.vocabulary) : [];
    if (pairs.length > 0 && !context.inHeading && !context.table) {
      this.flush();
      for (const text of pairs)
        this.blocks.push({ kind: 'paragraph', text, level: 0, container: context.container });
      return;
    }
    const here = isHeld(context) || hand.hasWords();
    const { clues, tick, alt } = this.marks.ofImage(node);
    if (alt) hand.addAlt(alt);
    if (tick && context.table?.inCell) hand.text += '✓';
    for (const clue of clues) this.clue(clue, here);
    if (!here) {
      // An image on a line of its own: its clues are a block of their own.
      this.flush();
      this.flushPending();
    }
  }

  /** A clue that belongs to the text in hand, or to the next block where none is. */
  private clue(clue: BlockClue, here: boolean): void {
    if (here) this.hand.clues.push(clue);
    else this.pending.push(clue);
  }

  /** The text in hand is a block, or several. */
  private flush(): void {
    if (this.hand.endBlock(this.context, this.pending, this.blocks) && this.pending.length > 0)
      this.pending = [];
  }

  private flushPending(): void {
    if (this.pending.length === 0) return;
    const clues = this.pending;
    this.pending = [];
    this.blocks.pushClues(clues, this.context.container, this.hand.takeAlts());
  }
}
