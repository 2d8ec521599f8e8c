/**
 * HTML → blocks, by structure and words, never by class names.
 *
 * Nobody who wrote this has seen the inspectorate's markup, so the walk believes only what HTML itself says: headings,
 * lists, tables, definition lists, paragraphs, landmarks. Everything that can carry a grade without being visible text
 * (an image's alt text, a label, hidden text, a class or data attribute) is kept as a clue on the block beside which it stands.
 *
 * The walk is one pass over parse5's tree with a stack of its own, so that depth of nesting costs no call stack.
 */
import { load } from 'cheerio/slim';
import type { Block, BlockClue, BlockDocument, BlockKind, ReadingOptions } from '../model.js';
import { ownCopy } from '../sites/own-copy.js';
import { endsOpen } from './cut.js';
import type { GradeVocabulary } from './grades.js';
import { drawnPairs, gradeInData, svgWords } from './html-drawn.js';
import { parseHtml } from './html-parse.js';
import { emptyTable, reachDown, spread, type TableState } from './html-table.js';
import {
  type AnyNode,
  type Element,
  elementAfter,
  elementFrom,
  fileName,
  flattened,
  HEADINGS,
  holdsHeading,
  INLINE,
  isBlank,
  isChoice,
  isElement,
  isFootnoteMark,
  isHidden,
  isLayoutTable,
  isList,
  isOfCard,
  isPageFurniture,
  resolve,
  SKIP,
  shortText,
  textOf,
  within,
} from './html-tree.js';
import { endsSentence, startsLower, tidy } from './normalise.js';
import { textToBlocks } from './text.js';

/** Stands for `<br>` in gathered text: line feeds of the source are plain white space. */
const BREAK = '\u2028';
const BLANK = /^\s+$/;
const CAPITAL = /^\p{Lu}/u;
const SKIPPED_ROLES = new Set(['navigation', 'search', 'contentinfo', 'dialog', 'alertdialog', 'tooltip']);
const CELL = new Set(['td', 'th', 'dt', 'dd']);
const HIDDEN_CLASS =
  /(?:^|[\s_-])(?:sr-?only|visually-?hidden|screen-?reader(?:-text|-only)?|a11y-hidden|assistive-text|off-?screen|vh)(?:$|[\s_-])/i;
const COOKIE = /cookie|consent/i;
/** Properties of microdata (https://schema.org/Rating) that say the grade itself, and not the ends of its scale. */
const RATING = /^(?:rating(?:value)?|reviewrating|grade|judge?ment)$/i;
/** The glyph of a point before its text; the hollow ones are those of a list in a list. */
const GLYPH = /^(?:[•●·‣]|([◦○]))\s+(?=\S)/;
/** The same on lines that `<br>` ends, where a dash will do. */
const DASHED = /^(?:[•●·‣*–-]|([◦○]))\s+(?=\S)/;
/** Class names that mark the one of several that holds. */
const CURRENT = /(?:^|[\s_-])(?:active|current|selected|chosen|checked|highlight(?:ed)?|on)(?:$|[\s_-])/i;

/** Elements without words that are kept of each gap between two blocks. */
const MOST_BLANKS = 6;
/** What a drawn tick is called. */
const TICK = /^(?:yes|tick(?:ed)?|check(?:ed|mark)?|selected)$/i;
/** Attributes that are read out to those who cannot see what is drawn. */
const LABEL = new Set(['aria-label', 'aria-valuetext', 'aria-description', 'title']);

interface ClassFacts {
  hidden: boolean;
  current: boolean;
  cookie: boolean;
  graded: boolean;
}

/** Class attributes met before, by the grade words they were held against. Bounded. */
const classes = new WeakMap<GradeVocabulary, Map<string, ClassFacts>>();

function classesOf(vocabulary: GradeVocabulary): Map<string, ClassFacts> {
  const known = classes.get(vocabulary) ?? new Map<string, ClassFacts>();
  classes.set(vocabulary, known);
  return known;
}

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
interface Options {
  vocabulary: GradeVocabulary;
  /** Where the document was found: the base of relative links. */
  url?: string | null;
  reading?: ReadingOptions | null;
  /** Note elements without words on the block behind them. */
  blanks?: boolean;
}

/** Turns HTML into blocks. Never throws on any input; linear in its length. */
export function htmlToBlocks(html: string, options: Options): BlockDocument {
  const root = parseHtml(flattened(html));
  const document: BlockDocument = {
    format: 'html',
    blocks: [],
    title: null,
    canonicalUrl: null,
    links: [],
    meta: {},
    problems: [],
    engine: 'cheerio',
  };
  const reading = options.reading ?? null;
  const dropped = new Set<AnyNode>();
  const graded = new Set<AnyNode>();
  const chosen = new Set<AnyNode>();
  if (reading) {
    const $ = load(root);
    for (const selector of reading.drop) mark($, selector, dropped, document);
    if (reading.grade) mark($, reading.grade, graded, document);
    if (reading.main) mark($, reading.main, chosen, document);
  }

  if (endsOpen(html)) {
    document.problems.push({
      code: 'truncated',
      where: 'document',
      detail: 'the HTML ends inside an element that it opened: part of the page is missing',
      transient: true,
    });
  }
  let base = options.url ?? null;
  const mains: Element[] = [];
  const articles: Element[] = [];
  const titles: Element[] = [];
  let body: Element | null = null;
  // First look: the head's facts and the landmarks. Only elements, no text.
  for (let node = elementFrom(root.children[0]); node; node = elementAfter(node)) {
    const name = node.name;
    const attributes = node.attribs;
    if (name === 'meta') {
      const key = attributes.name ?? attributes.property;
      if (key && attributes.content !== undefined)
        document.meta[key.toLowerCase()] = tidy(attributes.content);
    } else if (
      name === 'title' &&
      document.title === null &&
      node.parent &&
      (node.parent as Element).name === 'head'
    ) {
      document.title = tidy(textOf(node, 2000));
    } else if (name === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attributes.rel ?? '')) {
      document.canonicalUrl = resolve(attributes.href, base);
    } else if (name === 'base' && attributes.href) {
      base = resolve(attributes.href, base) ?? base;
    } else if (name === 'body') body = node;
    else if (name === 'main' || attributes.role === 'main') mains.push(node);
    else if (name === 'article') articles.push(node);
    else if (name === 'h1') titles.push(node);
  }

  const wanted = [...chosen][0] as Element | undefined;
  if (reading?.main && !wanted) {
    document.problems.push({
      code: 'main-selector-empty',
      where: 'reading.main',
      detail: `nothing on the page matches the configured selector ${reading.main}`,
    });
  }
  const whole: { children: AnyNode[] } = body ?? root;
  const start: { children: AnyNode[] } =
    wanted ?? (mains.length === 1 ? mains[0]! : articles.length === 1 ? articles[0]! : whole);
  if (start !== whole && tidy(textOf(start, 400)).length < 40 && tidy(textOf(whole, 4000)).length > 200) {
    document.problems.push({
      code: 'main-empty',
      where: 'main',
      detail: 'the main element of the page holds no text',
    });
  }
  const walker = new Walk(document, options, base, { dropped, graded, landmark: start !== whole });
  if (start !== whole) {
    // A page's heading may stand in a header outside its main element.
    const outside = titles.filter((node) => !within(node, start as AnyNode));
    const h1 = outside.length === titles.length ? outside[0] : undefined;
    if (h1) {
      const text = tidy(textOf(h1, 1000));
      if (text) document.blocks.push({ kind: 'heading', text, level: 1, where: 'h1' });
    }
  }
  walker.run(start);
  return document;
}

/** The walk's state: the text being gathered and the blocks made so far. Holds nothing beyond one call. */
class Walk {
  private readonly blocks: Block[];
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
  private readonly classes: Map<string, ClassFacts>;
  /** Elements without words since the last block. */
  private blanks: Element[] = [];
  /** The container in which each container stands, by number; 0 is the page. */
  private readonly parents: number[] = [0];
  private anchors: { href: string; at: number }[] = [];
  /** The last inline element that is nothing but a grade, and the length of the text behind it. */
  private mark: Element | null = null;
  private gap = 0;
  /** The block in hand is marked as the one of several that holds. */
  private current = false;
  /** Element whose list item has already had its first paragraph: later ones join it. */
  private itemOpen: Block | null = null;

  constructor(
    private readonly document: BlockDocument,
    private readonly options: Options,
    private readonly base: string | null,
    private readonly marked: { dropped: Set<AnyNode>; graded: Set<AnyNode>; landmark: boolean },
  ) {
    this.blocks = document.blocks;
    document.containers = this.parents;
    this.classes = classesOf(options.vocabulary);
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

  /** What the words of a class attribute say: looked up once for a site, whose pages repeat them. */
  private classFacts(value: string): ClassFacts {
    const known = this.classes.get(value);
    if (known) return known;
    const facts = {
      hidden: HIDDEN_CLASS.test(value),
      current: CURRENT.test(value),
      cookie: COOKIE.test(value),
      graded: value.length <= 300 && this.options.vocabulary.token(value) !== null,
    };
    if (this.classes.size >= 5000) this.classes.clear();
    if (value.length <= 300) this.classes.set(ownCopy(value), facts);
    return facts;
  }

  /** Returns whether the children are to be walked; then `leave` is called after them. */
  private enter(node: Element): boolean {
    const name = node.name;
    const attributes = node.attribs;
    if (SKIP.has(name) || this.marked.dropped.has(node)) return false;
    const role = attributes.role;
    if (role && SKIPPED_ROLES.has(role)) return false;
    if (name === 'meta') {
      const value = attributes.itemprop && RATING.test(attributes.itemprop) ? attributes.content : undefined;
      if (value && value.length <= 60 && this.options.vocabulary.word(value))
        this.clue({ from: 'label', value: tidy(value) }, this.text.trim() !== '');
      return false;
    }
    if (!this.marked.landmark && isPageFurniture(node, role) && !(isOfCard(node) && this.isGrade(node)))
      return false;
    const facts = attributes.class ? this.classFacts(attributes.class) : null;
    if (name !== 'body' && (facts?.cookie || (attributes.id !== undefined && COOKIE.test(attributes.id))))
      return false;
    if (this.options.blanks && isBlank(node)) this.blanks.push(node);
    if (this.marked.graded.has(node)) this.gradedElement(node);
    if (name === 'pre' && !this.context.table) {
      this.preformatted(node);
      return false;
    }
    if (name === 'br') {
      this.text += BREAK;
      return false;
    }
    if (name === 'img' || name === 'svg' || role === 'img') {
      this.image(node, name);
      return false;
    }
    if (!this.context.inHeading && isChoice(node) && this.isGrade(node) && !this.isCurrent(node))
      return false;
    if (name === 'caption' && this.context.table) {
      const text = tidy(textOf(node, 1000));
      if (text) this.push({ kind: 'paragraph', text, level: 0, container: this.context.container });
      return false;
    }
    const hidden = facts?.hidden === true || isHidden(node);
    if (hidden && !HEADINGS.has(name) && role !== 'tabpanel' && !holdsHeading(node)) {
      const inner = tidy(textOf(node, 400));
      if (inner.length <= 120 && !isList(node)) {
        if (inner && this.speaksOfGrade(inner)) {
          this.clue({ from: 'label', value: inner }, true);
        }
        return false;
      }
    }
    if (name === 'sup' && isFootnoteMark(node, this.text)) return false;
    const inline = INLINE.has(name);
    this.attributeClues(node, inline);
    if (this.context.inHeading && !HEADINGS.has(name)) {
      const inner = shortText(node);
      if (inner && this.options.vocabulary.word(inner)) {
        this.clues.push({ from: 'heading', value: inner });
        this.text += ' ';
        return false;
      }
    }
    if (inline && this.initials(node)) return false;
    if (!inline && !this.context.table && this.isCurrent(node)) this.current = true;
    this.stack.push(this.context);
    if (inline) {
      this.apart(node);
      if (name === 'a' && attributes.href) this.anchors.push({ href: attributes.href, at: this.text.length });
      if (name === 'b' || name === 'strong') this.context = { ...this.context, bold: true };
      return true;
    }
    this.openBlock(node, name, role);
    return true;
  }

  /** `<abbr title="Requires improvement">RI</abbr>`: its letters stand for the words, which are a clue by now. */
  private initials(node: Element): boolean {
    const said = node.attribs.title ?? node.attribs['aria-label'];
    if (!said || said.length > 60 || this.options.vocabulary.word(said)?.kind !== 'graded') return false;
    const inner = shortText(node);
    return inner !== null && inner.length <= 3;
  }

  private isGrade(node: Element): boolean {
    const inner = shortText(node);
    return inner !== null && this.options.vocabulary.word(inner)?.kind === 'graded';
  }

  /** An element with nothing but a grade that the page marks as the one of several that holds. */
  private isCurrent(node: Element): boolean {
    const { attribs } = node;
    const marked =
      /^(?:true|page|step|location|date|time)$/.test(attribs['aria-current'] ?? '') ||
      attribs['aria-selected'] === 'true' ||
      attribs['aria-checked'] === 'true' ||
      attribs['aria-pressed'] === 'true' ||
      (attribs.class !== undefined && this.classFacts(attribs.class).current);
    if (!marked) return false;
    return this.isGrade(node);
  }

  /** Text whose lines say what it is. */
  private preformatted(node: Element): void {
    this.flush();
    for (const block of textToBlocks(textOf(node, Number.POSITIVE_INFINITY)).blocks) {
      this.itemOpen = null;
      this.push({ ...block, container: this.context.container });
    }
    this.itemOpen = null;
  }

  /** A grade set in an element of its own is a word of its own, whatever stands right beside it. */
  private apart(node: Element): void {
    const only = node.children.length === 1 ? node.children[0]! : null;
    if (this.isCurrent(node)) this.clues.push({ from: 'label', value: shortText(node)! });
    if (only?.type !== 'text' || only.data.length > 40 || !/^\s*\p{Lu}/u.test(only.data)) return;
    if (!this.options.vocabulary.word(tidy(only.data))) return;
    this.mark = node;
    if (/[\p{L}\d?]$/u.test(this.text)) this.text += ' ';
  }

  private openBlock(node: Element, name: string, role: string | undefined): void {
    const context = this.context;
    const table = context.table;
    if (table) {
      if (name === 'tr' || (name === 'dt' && !table.inCell)) {
        this.openRow(table);
        table.clues.push(...this.pending);
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
      this.itemOpen = null;
      this.context = { ...context, listDepth: context.listDepth + 1 };
    } else if (name === 'li') {
      this.flush();
      this.itemOpen = null;
      this.context = {
        ...context,
        kind: 'item',
        level: Math.max(1, context.listDepth),
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
    const name = node.name;
    const table = this.context.table;
    if (INLINE.has(name)) {
      if (node === this.mark) this.gap = this.text.length;
      if (name === 'a' && node.attribs.href) {
        const anchor = this.anchors.pop();
        if (anchor) {
          const href = resolve(anchor.href, this.base);
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
        const lines = this.text.includes(BREAK)
          ? this.text
              .split(BREAK)
              .map(tidy)
              .filter((line) => line !== '')
          : [tidy(this.text)];
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
    if (name === 'li') this.itemOpen = null;
    this.context = this.stack.pop()!;
  }

  private openRow(table: TableState): void {
    this.closeRow(table);
    table.open = true;
  }

  private closeRow(table: TableState): void {
    if (table.cells.length > table.reached.size) reachDown(table);
    if (table.cells.some((cell) => cell !== '') || table.clues.length > 0) {
      const block: Block = {
        kind: 'row',
        text: table.cells.filter((cell, at) => cell !== '' && !table.reached.has(at)).join(' | '),
        level: 0,
        cells: table.cells,
        container: this.context.container,
        where: `row ${this.blocks.length + 1}`,
      };
      if (table.headers > 0 && table.headers === table.cells.length) block.header = true;
      if (table.lines.some((lines) => lines.length > 1))
        block.cellLines = table.cells.map((cell, at) => table.lines[at] ?? [cell]);
      if (table.clues.length > 0) block.clues = table.clues;
      this.blocks.push(block);
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

  private attributeClues(node: Element, inline: boolean): void {
    const { vocabulary } = this.options;
    const here =
      inline || this.context.table?.inCell === true || (this.context.table !== null && CELL.has(node.name));
    for (const key in node.attribs) {
      const value = node.attribs[key]!;
      if (value.length > 300 || value.length < 3) {
        if (key.startsWith('data-')) this.dataClue(value, here);
        continue;
      }
      if (LABEL.has(key)) {
        if (this.speaksOfGrade(value)) {
          this.clue({ from: 'label', value: tidy(value) }, here);
        }
      } else if (key === 'class') {
        const word = this.classFacts(value).graded;
        const configured = configuredGrade(value, this.options.reading);
        if (configured) this.clue({ from: 'class', value: configured, said: value }, here);
        else if (word && node.name !== 'body' && node.name !== 'main')
          this.clue({ from: 'class', value }, here);
      } else if (key.startsWith('data-')) {
        const configured = configuredGrade(value, this.options.reading);
        if (configured) this.clue({ from: 'class', value: configured, said: value }, here);
        else if (vocabulary.word(value.replace(/[-_]/g, ' '))) this.clue({ from: 'class', value }, here);
        else this.dataClue(value, here);
      }
    }
  }

  /** The grade in data that a script would draw from. */
  private dataClue(value: string, here: boolean): void {
    const grade = value.startsWith('{') ? gradeInData(value, this.options.vocabulary) : null;
    if (grade) this.clue({ from: 'class', value: grade }, here);
  }

  /** An element that the configuration names as carrying a grade: every value it has is looked up. */
  private gradedElement(node: Element): void {
    const values = [...Object.values(node.attribs), tidy(textOf(node, 200))];
    for (const value of values) {
      const grade = configuredGrade(value, this.options.reading);
      if (grade) {
        this.clue(
          { from: 'class', value: grade, said: value },
          this.context.inHeading || this.context.table?.inCell === true,
        );
        return;
      }
    }
  }

  private image(node: Element, name: string): void {
    const pairs = name === 'svg' ? drawnPairs(node, this.options.vocabulary) : [];
    if (pairs.length > 0 && !this.context.inHeading && !this.context.table) {
      this.flush();
      for (const text of pairs)
        this.push({ kind: 'paragraph', text, level: 0, container: this.context.container });
      return;
    }
    const own = node.attribs['aria-label'] ?? node.attribs.title;
    const labels = own !== undefined ? [own] : name === 'svg' ? svgWords(node) : [];
    const alt = name === 'img' ? (node.attribs.alt ?? '') : '';
    const here = this.context.inHeading || this.context.table?.inCell === true || this.text.trim() !== '';
    const file = name === 'img' && tidy(alt) === '' ? fileName(node.attribs.src) : null;
    if (file && this.options.vocabulary.token(file)) this.clue({ from: 'class', value: file }, here);
    if (this.context.table?.inCell && TICK.test(tidy(alt || (labels[0] ?? '')))) this.text += '✓';
    if (tidy(alt)) this.imageClue({ from: 'image-alt', value: tidy(alt) }, here);
    for (const label of labels) this.imageClue({ from: 'label', value: label }, here);
    this.attributeClues({ ...node, attribs: only(node.attribs, ['class'], 'data-') } as Element, here);
    if (!here) {
      // An image on a line of its own: its clues are a block of their own.
      this.flush();
      this.flushPending();
    }
  }

  private imageClue(clue: BlockClue, here: boolean): void {
    if (this.speaksOfGrade(clue.value)) this.clue(clue, here);
  }

  /** Whether a text that is not seen on the page may say a grade, or that there is none. */
  private speaksOfGrade(text: string): boolean {
    const { vocabulary } = this.options;
    return vocabulary.mentions(text).length > 0 || vocabulary.label(text) !== null;
  }

  private flushPending(): void {
    if (this.pending.length === 0) return;
    const clues = this.pending;
    this.pending = [];
    this.blocks.push({
      kind: 'image',
      text: '',
      level: 0,
      clues,
      container: this.context.container,
      where: `image ${this.blocks.length + 1}`,
    });
  }

  private flush(): void {
    const raw = this.text;
    const { clues, links, boldLength, context, current } = this;
    this.text = '';
    if (clues.length > 0) this.clues = [];
    if (links.length > 0) this.links = [];
    this.boldLength = 0;
    this.gap = 0;
    for (const anchor of this.anchors) anchor.at = 0;
    if (context.table) return;
    if (clues.length === 0 && (raw === '' || raw === ' ' || BLANK.test(raw))) return;
    const parts = context.kind === 'heading' ? [tidy(raw)] : joinLines(raw);
    const all = this.pending.length > 0 ? [...this.pending, ...clues] : clues;
    if (this.pending.length > 0) this.pending = [];
    if (parts.length === 0 || (parts.length === 1 && parts[0] === '')) {
      if (all.length === 0) return;
      const own = all.find((clue) => clue.from === 'heading');
      this.push({
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
      const glyph = block.kind === 'paragraph' ? (parts.length > 1 ? DASHED : GLYPH).exec(text) : null;
      if (glyph) {
        // A list that is none in the markup.
        this.itemOpen = null;
        Object.assign(block, { kind: 'item', text: text.slice(glyph[0].length), level: glyph[1] ? 2 : 1 });
      }
      if (context.quoted) block.quoted = true;
      if (context.fold) block.fold = true;
      if (current) {
        block.current = true;
        this.current = false;
      }
      if (index === 0 && all.length > 0) block.clues = all;
      if (index === 0 && links.length > 0) block.links = links;
      if (boldLength > 0 && context.kind !== 'heading' && boldLength >= text.length * 0.9) block.bold = true;
      this.push(block);
    });
  }

  private push(block: Block): void {
    if (block.kind === 'item' && this.itemOpen && this.itemOpen.level === block.level && block.text) {
      // Several paragraphs inside one list item are one item.
      this.itemOpen.text = `${this.itemOpen.text} ${block.text}`;
      if (block.clues) this.itemOpen.clues = [...(this.itemOpen.clues ?? []), ...block.clues];
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
    if (block.kind === 'item') this.itemOpen = block;
  }
}

/** `<br>` ends a line; a line that goes on from the one before is joined to it again. */
function joinLines(raw: string): string[] {
  if (!raw.includes(BREAK)) return [tidy(raw)];
  const out: string[][] = [];
  let apart = false;
  for (const piece of raw.split(BREAK)) {
    const line = tidy(piece);
    if (line === '') {
      apart = true;
      continue;
    }
    const last = out.at(-1);
    if (!apart && last !== undefined && !endsSentence(last.at(-1)!) && startsLower(line)) last.push(line);
    else out.push([line]);
    apart = false;
  }
  return out.map((lines) => lines.join(' '));
}

/** The grade that the configuration gives to one of an attribute's values, if any. */
function configuredGrade(value: string, reading: ReadingOptions | null | undefined): string | null {
  if (!reading) return null;
  const whole = reading.gradeValues[value.trim()];
  if (whole) return whole;
  for (const token of value.split(/\s+/)) {
    const grade = reading.gradeValues[token];
    if (grade) return grade;
  }
  return null;
}

function only(attributes: Record<string, string>, names: string[], prefix: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).filter(([key]) => names.includes(key) || key.startsWith(prefix)),
  );
}

function mark(
  $: ReturnType<typeof load>,
  selector: string,
  into: Set<AnyNode>,
  document: BlockDocument,
): void {
  try {
    for (const node of $(selector).toArray()) into.add(node as unknown as AnyNode);
  } catch (error) {
    document.problems.push({
      code: 'selector-invalid',
      where: selector,
      detail: `this is not a CSS selector that can be used: ${(error as Error).message}`,
    });
  }
}
