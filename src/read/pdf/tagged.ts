/**
 * A tagged PDF → blocks, by its own structure tree: headings, paragraphs, lists with depth, tables, figures' alt texts.
 *
 * Writers differ: Word marks `LI/LBody`, browsers mark most elements `NonStruct`, so only the roles that carry meaning are
 * believed, and anything else is a container if something meaningful is inside it and running text if not.
 */
import type { Block, BlockClue } from '../../model.js';
import { addAll } from '../lists.js';
import { linesOf, paragraphsOf, sameLine, textOf, weight, withoutAside } from './marked-text.js';
import type { Places } from './over.js';
import type { PdfPage, Run, TreeNode } from './pages.js';
import { type Context, clued, gather, push, take } from './tagged-context.js';
import { columnEdges, openHeader, row } from './tagged-tables.js';
import { BLOCK_ROLES, bodySize, titleSize } from './tags.js';
import {
  BULLET,
  depthAt,
  inEdge,
  isFootnoteMark,
  type Known,
  withoutMarker,
  withoutNoteNumber,
} from './text.js';
import { cellsOf, holdsBlocks, isBox, isLayout, rowsOf, takeFrames } from './tree.js';

/** Blocks in the order of the structure tree, page by page. Text that the tree forgot follows its page's blocks, but
 * for what stands where running heads do and for bare bullets. */
export function taggedBlocks(
  pages: PdfPage[],
  isHead: (page: PdfPage, run: Run) => boolean,
  { words, notes: numbers }: Known,
  places: Places,
): Block[] {
  const body = bodySize(pages);
  const small = body - 1.4;
  const title = titleSize(pages, body);
  const blocks: Block[] = [];
  const notes: Block[] = [];
  let edges: number[] = [];
  const indents: number[] = [];
  for (const page of pages) {
    const runs = new Map<string, Run[]>();
    const loose: Run[] = [];
    for (const run of page.runs) {
      if (isHead(page, run)) continue;
      if (run.mark === null) loose.push(run);
      else {
        const list = runs.get(run.mark);
        if (list) list.push(run);
        else runs.set(run.mark, [run]);
      }
    }
    const context: Context = {
      page,
      runs,
      used: new Set(),
      words,
      blocks,
      places,
      depth: 0,
      headingDepth: 0,
      edges,
      indents,
      first: true,
      notes,
      numbers,
      small,
      title,
    };
    const header = unspaced(openHeader(blocks));
    if (page.tree) container(page.tree, context);
    edges = context.edges;
    for (const [mark, list] of runs) if (!context.used.has(mark)) addAll(loose, list);
    for (const line of linesOf(loose.filter((run) => !inEdge(page, run)))) {
      if (/[\p{L}\p{N}]{2}/u.test(line) && !header.includes(unspaced(line)))
        push({ kind: 'paragraph', text: line, level: 0 }, context);
    }
  }
  return [...blocks, ...notes];
}

/** Without spaces: a word that a narrow cell cuts is whole in its row, and cut where it is drawn again. */
const unspaced = (text: string) => text.replace(/\s/g, '');

/** Walks the children of a node that holds blocks; loose text between blocks becomes paragraphs of its own. */
function container(node: TreeNode, context: Context): void {
  let inline: Run[] = [];
  let clues: BlockClue[] = [];
  const flush = () => {
    for (const paragraph of paragraphsOf(inline, context.words, context.page.width)) {
      push(
        { kind: 'paragraph', text: paragraph.text, level: 0, ...weight(paragraph.runs), ...clued(clues) },
        context,
        paragraph.runs,
      );
      clues = [];
    }
    if (clues.length > 0) push({ kind: 'image', text: '', level: 0, clues }, context);
    inline = [];
    clues = [];
  };
  for (const child of node.children) {
    if ('mark' in child) addAll(inline, take(child.mark, context));
    else if (BLOCK_ROLES.has(child.role) || holdsBlocks(child)) {
      flush();
      element(child, context);
    } else {
      // Text of a div: on the same line it belongs to what is before it, else it stands alone.
      const gathered = gather(child, context);
      if (!sameLine(inline, gathered.runs)) flush();
      addAll(inline, gathered.runs);
      addAll(clues, gathered.clues);
    }
  }
  flush();
}

function element(node: TreeNode, context: Context): void {
  const { role } = node;
  const heading = /^H([1-6])?$/.exec(role);
  if (heading || role === 'Title') {
    const frames = takeFrames(node);
    const { runs, clues } = gather(node, context);
    const [own, beside] = withoutAside(runs);
    const text = textOf(own, context.words);
    const level = heading?.[1]
      ? Number(heading[1])
      : role === 'Title'
        ? 1
        : Math.min(6, context.headingDepth + 1);
    push({ kind: 'heading', text, level, ...clued(clues) }, context, own);
    push(
      { kind: 'paragraph', text: textOf(beside, context.words), level: 0, ...weight(beside) },
      context,
      beside,
    );
    for (const frame of frames) container(frame, context);
  } else if (role === 'L') {
    context.depth += 1;
    container(node, context);
    context.depth -= 1;
  } else if (role === 'LI') {
    listItem(node, context);
  } else if (role === 'Table' && (isBox(node) || isLayout(node))) {
    for (const cell of rowsOf(node).flatMap(cellsOf)) container(cell, context);
  } else if (role === 'Table') {
    const own = columnEdges(node, context);
    if (!context.first || own.length >= context.edges.length) context.edges = own;
    container(node, context);
  } else if (role === 'TR') {
    row(node, context);
  } else if (role === 'TOCI' || role === 'TOC') {
    gather(node, context);
  } else if (role === 'Note' || role === 'FENote') {
    note(textOf(gather(node, context).runs, context.words), context);
  } else if (role === 'Figure' || role === 'Formula') {
    const { runs, clues } = gather(node, context);
    const text = textOf(runs, context.words);
    if (text !== '' || clues.length > 0) {
      push({ kind: text === '' ? 'image' : 'paragraph', text, level: 0, ...clued(clues) }, context, runs);
    }
  } else if ((role === 'P' || role === 'Caption') && !holdsBlocks(node)) {
    const { runs, clues } = gather(node, context);
    const text = textOf(runs, context.words);
    const inked = runs.filter((run) => run.text.trim() !== '');
    if (inked.every((run) => run.size <= context.small) && isNote(text, inked, context)) note(text, context);
    else if (isTitle(text, inked, context))
      push({ kind: 'heading', text, level: 1, ...clued(clues) }, context, runs);
    else if (BULLET.test(text) && inked.length > 0) bulleted(text, inked, clues, context);
    else push({ kind: 'paragraph', text, level: 0, ...weight(runs), ...clued(clues) }, context, runs);
  } else {
    if (role === 'Sect') context.headingDepth += 1;
    container(node, context);
    if (role === 'Sect') context.headingDepth -= 1;
  }
}

function isTitle(text: string, inked: Run[], { blocks, title }: Context): boolean {
  if (text === '' || text.length > 220 || inked.some((run) => run.size < title)) return false;
  return blocks.every((block) => block.kind !== 'heading');
}

/** A paragraph that opens with a bullet is an item, and how deep it is its place says. */
function bulleted(text: string, inked: Run[], clues: BlockClue[], context: Context): void {
  if (context.blocks.at(-1)?.kind !== 'item') context.indents.length = 0;
  const level = depthAt(inked[0]!.x, context.indents);
  push({ kind: 'item', text: text.replace(BULLET, ''), level, ...clued(clues) }, context, inked);
}

/** Whether a text opens with the number of a footnote, raised or not. */
function isNote(text: string, [mark, first]: Run[], { numbers }: Context): boolean {
  if (withoutNoteNumber(text, numbers) !== text) return true;
  return (
    mark !== undefined &&
    first !== undefined &&
    isFootnoteMark(mark, first) &&
    numbers.has(mark.text.replace(/\D/g, ''))
  );
}

/** A footnote, by its tag or in small type behind its number. */
function note(words: string, { notes, numbers, page }: Context): void {
  const text = withoutNoteNumber(words, numbers);
  if (text !== '') notes.push({ kind: 'paragraph', text, level: 0, where: `page ${page.number}` });
}

/** A list item: its own text (without the label) is one block, lists inside it follow. */
function listItem(node: TreeNode, context: Context): void {
  const own: Run[] = [];
  const clues: BlockClue[] = [];
  const inner: TreeNode[] = [];
  const stack: (TreeNode | { mark: string })[] = [...node.children].reverse();
  while (stack.length > 0) {
    const child = stack.pop()!;
    if ('mark' in child) addAll(own, take(child.mark, context));
    else if (child.role === 'Lbl') gather(child, context);
    else if (child.role === 'L' || child.role === 'Table') inner.push(child);
    else if (child.role === 'Figure' && child.alt) {
      clues.push({ from: 'image-alt', value: child.alt });
      gather(child, context);
    } else addAll(stack, [...child.children].reverse());
  }
  const text = withoutMarker(textOf(withoutBullet(own), context.words));
  if (text !== '' || clues.length > 0) {
    push({ kind: 'item', text, level: Math.max(1, context.depth), ...clued(clues) }, context, own);
  }
  for (const child of inner) element(child, context);
}

/** Without the letter `o` that office programs draw as a bullet: a run of its own that stands apart from the words. */
function withoutBullet(runs: Run[]): Run[] {
  const inked = runs.filter((run) => run.text.trim() !== '');
  const [first, second] = inked;
  const apart = first && second ? second.x - (first.x + first.width) : 0;
  return first?.text.trim() === 'o' && apart > first.size * 0.5 ? runs.filter((run) => run !== first) : runs;
}
