/**
 * The walk through a page: one pass over the parser's tree with a stack of its own, so that depth of nesting costs no call
 * stack. It gathers text and clues until an element ends a block, and hands the block on. What it finds stands in reading
 * order; it decides nothing.
 */
import type { Block, BlockClue, BlockDocument, BlockKind, ReadingOptions } from '../../model.js';
import type { GradeVocabulary } from '../grades.js';
import { addAll } from '../lists.js';
import { tidy } from '../normalise.js';
import { textToBlocks } from '../text.js';
import { BlockList } from './block-list.js';
import { drawnPairs } from './drawn.js';
import { BREAK, cellLines, joinLines, pointOf } from './lines.js';
import { COOKIE, Marks, TICK } from './marks.js';
import { scaleIn } from './scale.js';
import { emptyTable, reachDown, spread, type TableState } from './table.js';
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
  isFootnoteMark,
  isHidden,
  isImage,
  isLayoutTable,
  isList,
  isOfCard,
  isPageFurniture,
  isSheet,
  isStruck,
  isUnseen,
  partOf,
  resolve,
  SKIP,
  shortText,
  textOf,
} from './tree.js';

const BLANK = /^\s+$/;
const CAPITAL = /^\p{Lu}/u;
const SKIPPED_ROLES = new Set(['navigation', 'search', 'contentinfo', 'dialog', 'alertdialog', 'tooltip']);
/** Alt texts kept for one block. */
const MOST_ALTS = 4;
const CELL = new Set(['td', 'th', 'dt', 'dd']);
const EMPHASIS = new Set(['b', 'strong', 'em', 'mark', 'u']);

/** What the walk is inside of; restored when an element is left. */
interface Context {
  kind: BlockKind;
  level: number;
  container: number;
  listDepth: number;
  bold: boolean;
  quoted: boolean;
  /** In the label of a part that is shown when it is asked for. */
  fold: boolean;
  inHeading: boolean;
  table: TableState | null;
}

export interface WalkOptions {
  vocabulary: GradeVocabulary;
  reading: ReadingOptions | null;
  /** Note elements without words on the block behind them. */
  blanks: boolean;
  /** Base of relative links. */
  base: string | null;
  /** Elements that the configuration leaves out, and those that it names as carrying a grade. */
  dropped: Set<AnyNode>;
  graded: Set<AnyNode>;
  /** Inside a landmark: headers and footers are the content's own. */
  landmark: boolean;
}

/** The walk's state: the text being gathered. Holds nothing beyond one page. */
export class Walk {
  private readonly blocks: BlockList;
  private readonly marks: Marks;
  private text = '';
  private boldLength = 0;
  private clues: BlockClue[] = [];
  private pending: BlockClue[] = [];
  private links: { href: string; text: string }[] = [];
  private context: Context = {
    kind: 'paragraph',
    level: 0,
    container: 0,
    listDepth: 0,
    bold: false,
    quoted: false,
    fold: false,
    inHeading: false,
    table: null,
  };
  private readonly stack: Context[] = [];
  /** The container in which each container stands, by number; 0 is the page. */
  private readonly parents: number[] = [0];
  private anchors: { href: string; at: number }[] = [];
  /** The last inline element that is nothing but a grade, and the length of the text behind it. */
  private mark: Element | null = null;
  private gap = 0;
  /** Grades that stand out from the text around them. */
  private emphasised: string[] = [];
  /** Alt texts that say no grade, for the next block. */
  private alts: string[] = [];
  /** Class of the block in hand that ends in a grade. */
  private hint: string | undefined;
  /** Such classes of containers. */
  private readonly hints = new Map<number, string>();
  /** The block in hand is marked as the one of several that holds. */
  private current = false;

  constructor(
    private readonly document: BlockDocument,
    private readonly options: WalkOptions,
  ) {
    this.blocks = new BlockList(document.blocks);
    this.marks = new Marks(options.vocabulary, options.reading);
    document.containers = this.parents;
    document.hints = this.hints;
  }

  run(start: { children: AnyNode[] }): void {
    // Along the tree's own links, so that a deep or long page needs no stack of its nodes.
    let node: AnyNode | null = start.children[0] ?? null;
    while (node) {
      if (node.type === 'text') this.add(node.data);
      else if (isElement(node) && this.enter(node)) {
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

  private add(data: string): void {
    if (this.context.table && !this.context.table.inCell) return;
    if (this.gap > 0 && this.gap === this.text.length && /^[\p{L}\d]/u.test(data)) this.text += ' ';
    // `<span>Area 1</span><span>Preventing crime</span>`: elements side by side, set apart by their style.
    else if (this.text !== '' && CAPITAL.test(data) && /[\p{Ll}\d?)]$/u.test(this.text)) this.text += ' ';
    // White space between elements needs no more than a space.
    this.text += data.length > 1 && BLANK.test(data) ? ' ' : data;
    if (this.context.bold) this.boldLength += data.trim().length;
  }

  /** Returns whether the children are to be walked; then `leave` is called after them. */
  private enter(node: Element): boolean {
    const name = partOf(node);
    const attributes = node.attribs;
    if (SKIP.has(name) || this.options.dropped.has(node)) return false;
    const role = attributes.role;
    if (role && SKIPPED_ROLES.has(role)) return false;
    if (name === 'meta') {
      const rating = this.marks.ofMeta(node);
      if (rating) this.clue(rating, this.text.trim() !== '');
      return false;
    }
    if (
      !this.options.landmark &&
      isPageFurniture(node, role) &&
      !(isOfCard(node) && this.marks.isGrade(node))
    )
      return false;
    const facts = attributes.class ? this.marks.facts(attributes.class) : null;
    if (name !== 'body' && (facts?.cookie || (attributes.id !== undefined && COOKIE.test(attributes.id))))
      return false;
    if (this.options.blanks && isBlank(node)) this.blocks.blank(node);
    if (this.options.graded.has(node)) {
      const clue = this.marks.configured(node);
      if (clue) this.clue(clue, this.context.inHeading || this.context.table?.inCell === true);
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
      this.text += BREAK;
      return false;
    }
    if (name === 'svg' || role === 'img' || isImage(node)) {
      if (name === 'svg' && isSheet(node)) return false;
      this.image(node);
      return false;
    }
    if (!this.context.inHeading && isChoice(node) && this.marks.isGrade(node)) return false;
    if (name === 'caption' && this.context.table) {
      const text = tidy(textOf(node, 1000));
      if (text) this.blocks.push({ kind: 'paragraph', text, level: 0, container: this.context.container });
      return false;
    }
    if (facts?.struck || isStruck(node)) return false;
    const hidden = facts?.hidden === true || isHidden(node);
    if (hidden && !HEADINGS.has(name) && role !== 'tabpanel' && !holdsHeading(node)) {
      const inner = tidy(textOf(node, 400));
      if (inner.length <= 120 && !isList(node)) {
        const unseen = isUnseen(node);
        if (inner && this.marks.speaksOfGrade(inner) && (!unseen || attributes.id !== undefined)) {
          this.clue({ from: 'label', value: inner, ...(unseen ? { hidden: true } : {}) }, true);
        } else if (this.context.table?.inCell && TICK.test(inner)) this.text += '✓';
        return false;
      }
    }
    if (name === 'sup' && isFootnoteMark(node, this.text)) return false;
    const inline = INLINE.has(name);
    const said = this.marks.ofAttributes(node);
    if (said) {
      const table = this.context.table;
      const here = inline || table?.inCell === true || (table !== null && CELL.has(name));
      for (const clue of said) this.clue(clue, here);
    }
    if (this.context.inHeading && !HEADINGS.has(name)) {
      const inner = shortText(node);
      if (inner && this.options.vocabulary.word(inner)) {
        this.clues.push({ from: 'heading', value: inner });
        this.text += ' ';
        return false;
      }
      if (this.text !== '' && isControl(node)) return false;
    }
    const initials = inline ? this.marks.initials(node) : null;
    if (initials !== null) {
      // In a table its words stand in the cell; elsewhere they are a clue by now.
      if (this.context.table?.inCell) this.text += initials;
      return false;
    }
    if (!inline && !this.context.table && this.marks.isCurrent(node)) this.current = true;
    this.stack.push(this.context);
    if (inline) {
      if (this.context.inHeading) {
        if (facts?.hint) this.hint ??= attributes.class;
        // A heading and its translation.
        if (attributes.lang && /[\p{L}\d?] ?$/u.test(this.text) && !/^en\b/i.test(attributes.lang))
          this.text += ' / ';
      }
      this.apart(node);
      if (name === 'a' && attributes.href) this.anchors.push({ href: attributes.href, at: this.text.length });
      if (name === 'b' || name === 'strong') this.context = { ...this.context, bold: true };
      return true;
    }
    const container = this.parents.length;
    this.openBlock(node, name, role);
    const cell =
      name === 'td' || name === 'dd' ? scaleIn(node, this.marks, this.options.vocabulary) : undefined;
    if (cell !== undefined && this.context.table?.inCell) {
      this.text += cell ?? '';
      this.leave(node);
      return false;
    }
    if (facts?.hint) {
      if (this.parents.length > container) this.hints.set(container, attributes.class!);
      else this.hint = attributes.class;
    }
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
    const { context } = this;
    if (context.inHeading) this.clues.push({ from: 'heading', value: grade });
    else if (context.table) this.text += ` ${grade} `;
    else if (this.text.trim() !== '') this.clues.push({ from: 'label', value: grade });
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

  /** A grade set in an element of its own is a word of its own, whatever stands right beside it. */
  private apart(node: Element): void {
    const only = node.children.length === 1 ? node.children[0]! : null;
    if (this.marks.isCurrent(node)) this.clues.push({ from: 'label', value: shortText(node)! });
    if (only?.type !== 'text' || only.data.length > 40 || !/^\s*\p{Lu}/u.test(only.data)) return;
    const grade = tidy(only.data);
    if (!this.options.vocabulary.word(grade)) return;
    this.mark = node;
    if (EMPHASIS.has(node.name)) this.emphasised.push(grade);
    if (/[\p{L}\d?]$/u.test(this.text)) this.text += ' ';
  }

  private openBlock(node: Element, name: string, role: string | undefined): void {
    const context = this.context;
    const table = context.table;
    if (table) {
      if (name === 'tr' || (name === 'dt' && !table.inCell)) {
        this.openRow(table);
        addAll(table.clues, this.pending);
        this.pending = [];
      }
      if (name === 'td' || name === 'th' || ((name === 'dt' || name === 'dd') && !table.inCell)) {
        this.text = '';
        table.inCell = true;
        reachDown(table);
        if (name === 'th') table.headers += 1;
      } else if (table.inCell) this.text += BREAK;
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
      this.text += ' ';
      return;
    }
    if (name === 'ul' || name === 'ol' || name === 'menu') {
      this.flush();
      this.blocks.endItem();
      this.context = { ...context, listDepth: context.listDepth + 1 };
    } else if (name === 'li') {
      this.flush();
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
    } else if ((name === 'table' || name === 'dl') && !isLayoutTable(node, this.options.vocabulary)) {
      this.flush();
      this.context = {
        ...context,
        table: emptyTable(),
      };
    } else {
      this.flush();
      if (name !== 'p') {
        this.context = { ...context, container: this.newContainer() };
        if (name === 'blockquote') this.context.quoted = true;
        else if (name === 'summary') this.context.fold = true;
      }
    }
  }

  private newContainer(): number {
    return this.parents.push(this.context.container) - 1;
  }

  private leave(node: Element): void {
    const name = partOf(node);
    const table = this.context.table;
    if (INLINE.has(name)) {
      if (node === this.mark) this.gap = this.text.length;
      if (name === 'a' && node.attribs.href) {
        const anchor = this.anchors.pop();
        if (anchor) {
          const href = resolve(anchor.href, this.options.base);
          const link = { href: href ?? anchor.href, text: tidy(this.text.slice(anchor.at)) };
          this.links.push(link);
          if (href) this.document.links.push(link);
        }
      }
      this.context = this.stack.pop()!;
      return;
    }
    if (table) {
      if (table.inCell && (name === 'td' || name === 'th' || name === 'dt' || name === 'dd')) {
        const at = table.cells.length;
        const lines = cellLines(this.text);
        table.cells.push(lines.join(' '));
        table.lines[at] = lines;
        for (const clue of this.clues) table.clues.push({ ...clue, cell: at });
        spread(table, at, node);
        this.text = '';
        this.clues = [];
        this.boldLength = 0;
        table.inCell = false;
      } else if (table.inCell) this.text += BREAK;
      if (name === 'tr') this.closeRow(table);
      this.context = this.stack.pop()!;
      if (this.context.table === null) {
        this.closeRow(table);
        this.text = '';
      }
      return;
    }
    if (this.context.inHeading && !(HEADINGS.has(name) || node.attribs.role === 'heading')) {
      this.text += ' ';
      this.context = this.stack.pop()!;
      return;
    }
    this.flush();
    if (this.pending.length > 0 && name !== 'p') this.flushPending();
    if (name === 'li') this.blocks.endItem();
    this.context = this.stack.pop()!;
  }

  private openRow(table: TableState): void {
    this.closeRow(table);
    table.open = true;
  }

  private closeRow(table: TableState): void {
    if (table.cells.length > table.reached.size) reachDown(table);
    if (table.cells.some((cell) => cell !== '') || table.clues.length > 0) {
      this.blocks.pushRow(table, this.context.container);
    }
    table.cells = [];
    table.lines = [];
    table.clues = [];
    table.headers = 0;
    table.reached.clear();
    table.open = false;
    this.links = [];
  }

  /** A clue that belongs to the text being gathered, or to the next block where none is. */
  private clue(clue: BlockClue, here: boolean): void {
    if (here) this.clues.push(clue);
    else this.pending.push(clue);
  }

  private image(node: Element): void {
    const pairs = node.name === 'svg' ? drawnPairs(node, this.options.vocabulary) : [];
    if (pairs.length > 0 && !this.context.inHeading && !this.context.table) {
      this.flush();
      for (const text of pairs)
        this.blocks.push({ kind: 'paragraph', text, level: 0, container: this.context.container });
      return;
    }
    const here = this.context.inHeading || this.context.table?.inCell === true || this.text.trim() !== '';
    const { clues, tick, alt } = this.marks.ofImage(node);
    if (alt && this.alts.length < MOST_ALTS) this.alts.push(alt);
    if (tick && this.context.table?.inCell) this.text += '✓';
    for (const clue of clues) this.clue(clue, here);
    if (!here) {
      // An image on a line of its own: its clues are a block of their own.
      this.flush();
      this.flushPending();
    }
  }

  private flushPending(): void {
    if (this.pending.length === 0) return;
    const clues = this.pending;
    this.pending = [];
    this.blocks.pushClues(clues, this.context.container, this.taken());
  }

  /** The alt texts gathered so far. */
  private taken(): string[] | undefined {
    if (this.alts.length === 0) return undefined;
    const alts = this.alts;
    this.alts = [];
    return alts;
  }

  private flush(): void {
    const raw = this.text;
    const { clues, links, boldLength, context, current, hint } = this;
    this.text = '';
    this.hint = undefined;
    if (clues.length > 0) this.clues = [];
    if (links.length > 0) this.links = [];
    this.boldLength = 0;
    this.gap = 0;
    const emphasised = this.emphasised;
    if (emphasised.length > 0) this.emphasised = [];
    for (const anchor of this.anchors) anchor.at = 0;
    if (context.table) return;
    if (clues.length === 0 && (raw === '' || raw === ' ' || BLANK.test(raw))) return;
    const parts = context.kind === 'heading' ? [tidy(raw)] : joinLines(raw);
    if (emphasised.length === 1 && this.marks.isScale(raw))
      clues.push({ from: 'label', value: emphasised[0]! });
    const all = this.pending.length > 0 ? [...this.pending, ...clues] : clues;
    if (this.pending.length > 0) this.pending = [];
    if (parts.length === 0 || (parts.length === 1 && parts[0] === '')) {
      if (all.length === 0) return;
      const own = all.find((clue) => clue.from === 'heading');
      this.blocks.push({
        kind: own ? 'paragraph' : 'image',
        text: own ? own.value : '',
        level: 0,
        clues: own ? all.filter((clue) => clue !== own) : all,
        container: context.container,
      });
      return;
    }
    parts.forEach((text, index) => {
      const block: Block = { kind: context.kind, text, level: context.level, container: context.container };
      const listed = block.kind === 'item' && index > 0;
      const point = block.kind === 'paragraph' || listed ? pointOf(text, parts.length > 1) : null;
      if (point) {
        // A list that is none in the markup.
        this.blocks.endItem();
        const level = listed ? context.level + point.level : point.level;
        Object.assign(block, { kind: 'item', text: point.text, level });
      }
      if (context.quoted) block.quoted = true;
      if (context.fold) block.fold = true;
      if (current) {
        block.current = true;
        this.current = false;
      }
      if (index === 0 && hint !== undefined) block.hint = hint;
      if (index === 0 && this.alts.length > 0) block.alts = this.taken()!;
      if (index === 0 && all.length > 0) block.clues = all;
      if (index === 0 && links.length > 0) block.links = links;
      if (boldLength > 0 && context.kind !== 'heading' && boldLength >= text.length * 0.9) block.bold = true;
      this.blocks.push(block);
    });
  }
}
