/**
 * The text in hand: the words that the walk gathers until an element ends the block, and what hangs on them (clues, links, alt
 * texts, what stands out). It knows how words are set apart, and makes the blocks; where they stand, the walk says.
 */
import type { Block, BlockClue } from '../../model.js';
import type { GradeVocabulary } from '../grades.js';
import { tidy } from '../normalise.js';
import type { BlockList } from './block-list.js';
import type { Context } from './context.js';
import { cellLines, joinLines, pointOf } from './lines.js';
import type { Marks } from './marks.js';
import { type Element, shortText } from './tree.js';

const BLANK = /^\s+$/;
const CAPITAL = /^\p{Lu}/u;
/** Alt texts kept for one block. */
const MOST_ALTS = 4;
const EMPHASIS = new Set(['b', 'strong', 'em', 'mark', 'u']);

interface Link {
  href: string;
  text: string;
}

export class InHand {
  /** As gathered: white space as the page has it, `BREAK` for a line that ends. */
  text = '';
  clues: BlockClue[] = [];
  links: Link[] = [];
  /** Class of the block in hand that ends in a grade. */
  hint: string | undefined;
  /** The block in hand is marked as the one of several that holds. */
  current = false;
  private boldLength = 0;
  private anchors: { href: string; at: number }[] = [];
  /** The last inline element that is nothing but a grade, and the length of the text behind it. */
  private mark: Element | null = null;
  private gap = 0;
  /** Grades that stand out from the text around them. */
  private emphasised: string[] = [];
  /** Alt texts that say no grade, for the next block. */
  private alts: string[] = [];

  constructor(
    private readonly marks: Marks,
    private readonly vocabulary: GradeVocabulary,
  ) {}

  add(data: string, bold: boolean): void {
    if (this.gap > 0 && this.gap === this.text.length && /^[\p{L}\d]/u.test(data)) this.text += ' ';
    // `<span>Area 1</span><span>Preventing crime</span>`: elements side by side, set apart by their style.
    else if (this.text !== '' && CAPITAL.test(data) && /[\p{Ll}\d?)]$/u.test(this.text)) this.text += ' ';
    // White space between elements needs no more than a space.
    this.text += data.length > 1 && BLANK.test(data) ? ' ' : data;
    if (bold) this.boldLength += data.trim().length;
  }

  hasWords(): boolean {
    return this.text.trim() !== '';
  }

  openLink(href: string): void {
    this.anchors.push({ href, at: this.text.length });
  }

  /** The link that ends here, with its words. */
  closeLink(): Link | null {
    const anchor = this.anchors.pop();
    if (!anchor) return null;
    const link = { href: anchor.href, text: tidy(this.text.slice(anchor.at)) };
    this.links.push(link);
    return link;
  }

  /** A grade set in an inline element of its own is a word of its own, whatever stands right beside it. */
  openInline(node: Element): void {
    const only = node.children.length === 1 ? node.children[0]! : null;
    if (this.marks.isCurrent(node)) this.clues.push({ from: 'label', value: shortText(node)! });
    if (only?.type !== 'text' || only.data.length > 40 || !/^\s*\p{Lu}/u.test(only.data)) return;
    const grade = tidy(only.data);
    if (!this.vocabulary.word(grade)) return;
    this.mark = node;
    if (EMPHASIS.has(node.name)) this.emphasised.push(grade);
    if (/[\p{L}\d?]$/u.test(this.text)) this.text += ' ';
  }

  closeInline(node: Element): void {
    if (node === this.mark) this.gap = this.text.length;
  }

  addAlt(alt: string): void {
    if (this.alts.length < MOST_ALTS) this.alts.push(alt);
  }

  /** The alt texts gathered so far. */
  takeAlts(): string[] | undefined {
    if (this.alts.length === 0) return undefined;
    const { alts } = this;
    this.alts = [];
    return alts;
  }

  /** The lines and clues of a cell that ends here. */
  takeCell(): { lines: string[]; clues: BlockClue[] } {
    const lines = cellLines(this.text);
    const { clues } = this;
    this.text = '';
    this.clues = [];
    this.boldLength = 0;
    return { lines, clues };
  }

  /**
   * Puts the text in hand into blocks, with the clues that were met before it; then nothing is in hand. False where it has
   * neither words nor clues: those from before wait on.
   */
  endBlock(context: Context, pending: BlockClue[], into: BlockList): boolean {
    const raw = this.text;
    const { clues, links, boldLength, current, hint, emphasised } = this;
    this.text = '';
    this.hint = undefined;
    if (clues.length > 0) this.clues = [];
    if (links.length > 0) this.links = [];
    this.boldLength = 0;
    this.gap = 0;
    if (emphasised.length > 0) this.emphasised = [];
    for (const anchor of this.anchors) anchor.at = 0;
    if (context.table) return false;
    if (clues.length === 0 && (raw === '' || raw === ' ' || BLANK.test(raw))) return false;
    const parts = context.kind === 'heading' ? [tidy(raw)] : joinLines(raw);
    if (emphasised.length === 1 && this.marks.isScale(raw))
      clues.push({ from: 'label', value: emphasised[0]! });
    const all = pending.length > 0 ? [...pending, ...clues] : clues;
    if (parts.length === 0 || (parts.length === 1 && parts[0] === '')) {
      if (all.length > 0) into.push(wordless(all, context.container));
      return true;
    }
    const { kind } = context;
    for (let index = 0; index < parts.length; index += 1) {
      const text = parts[index]!;
      const block: Block = { kind, text, level: context.level, container: context.container };
      const listed = kind === 'item' && index > 0;
      const point = kind === 'paragraph' || listed ? pointOf(text, parts.length > 1) : null;
      if (point) {
        // A list that is none in the markup.
        into.endItem();
        block.kind = 'item';
        block.text = point.text;
        block.level = listed ? context.level + point.level : point.level;
      }
      if (context.quoted) block.quoted = true;
      if (context.fold) block.fold = true;
      if (current) {
        block.current = true;
        this.current = false;
      }
      if (index === 0) {
        if (hint !== undefined) block.hint = hint;
        if (this.alts.length > 0) block.alts = this.takeAlts()!;
        if (all.length > 0) block.clues = all;
        if (links.length > 0) block.links = links;
      }
      if (boldLength > 0 && kind !== 'heading' && boldLength >= text.length * 0.9) block.bold = true;
      into.push(block);
    }
    return true;
  }
}

/** Clues without any words: one of a heading stands for its words. */
function wordless(clues: BlockClue[], container: number): Block {
  const own = clues.find((clue) => clue.from === 'heading');
  return own
    ? { kind: 'paragraph', text: own.value, level: 0, clues: clues.filter((one) => one !== own), container }
    : { kind: 'image', text: '', level: 0, clues, container };
}
