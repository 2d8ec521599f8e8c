/**
 * A tagged PDF → blocks, by its own structure tree: headings, paragraphs, lists with depth, tables, figures' alt texts.
 *
 * Writers differ: Word marks `LI/LBody`, browsers mark most elements `NonStruct`, so only the roles that carry meaning are
 * believed, and anything else is a container if something meaningful is inside it and running text if not.
 */
import type { Block, BlockClue } from '../../model.js';
import { addAll, largest, smallest } from '../lists.js';
import { startsLower, tidy } from '../normalise.js';
import type { PdfPage, Run, TreeNode } from './pages.js';
import { BLOCK_ROLES, bodySize, titleSize } from './tags.js';
import {
  BULLET,
  depthAt,
  extendRow,
  goesOn,
  inEdge,
  isFootnoteMark,
  joinLines,
  type Known,
  withoutMarker,
  withoutNoteNumber,
} from './text.js';

interface Context {
  page: PdfPage;
  runs: Map<string, Run[]>;
  used: Set<string>;
  words: ReadonlySet<string>;
  blocks: Block[];
  depth: number;
  headingDepth: number;
  /** Between which places the columns of the table at hand change, from the left; it may go on over the page. */
  edges: number[];
  /** The first block of this page may go on from the last of the page before. */
  first: boolean;
  /** Where the bullets of the list at hand stand, of a list that is not tagged as one. */
  indents: number[];
  /** Footnotes, which stand together at the end. */
  notes: Block[];
  numbers: ReadonlySet<string>;
  /** Largest type in which footnotes are set. */
  small: number;
  /** Least size of a paragraph that is the document's title, where no heading comes before it. */
  title: number;
}

/** Blocks in the order of the structure tree, page by page. Text that the tree forgot follows its page's blocks, but
 * for what stands where running heads do and for bare bullets. */
export function taggedBlocks(
  pages: PdfPage[],
  isHead: (page: PdfPage, run: Run) => boolean,
  { words, notes: numbers }: Known,
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
    const header = openHeader(blocks);
    if (page.tree) container(page.tree, context);
    edges = context.edges;
    for (const [mark, list] of runs) if (!context.used.has(mark)) addAll(loose, list);
    for (const line of linesOf(loose.filter((run) => !inEdge(page, run)))) {
      if (/[\p{L}\p{N}]{2}/u.test(line) && !header.includes(` ${line} `))
        push({ kind: 'paragraph', text: line, level: 0 }, context);
    }
  }
  return [...blocks, ...notes];
}

/** The first row of the table with which the blocks end: drawn again, without a tag, where the table goes on over the page. */
function openHeader(blocks: Block[]): string {
  if (blocks.at(-1)?.kind !== 'row') return '';
  const first = blocks[blocks.findLastIndex((block) => block.kind !== 'row' || block.header === true)]!;
  const row = first?.header ? first : blocks[blocks.findLastIndex((block) => block.kind !== 'row') + 1]!;
  return ` ${row.text.replace(/ \| /g, ' ')} `;
}

function linesOf(runs: Run[]): string[] {
  const lines: { y: number; text: string }[] = [];
  for (const run of runs) {
    const last = lines.at(-1);
    if (last && Math.abs(last.y - run.y) < 2) last.text += run.text;
    else lines.push({ y: run.y, text: run.text });
  }
  return lines.map((line) => tidy(line.text)).filter((text) => text !== '');
}

/** Walks the children of a node that holds blocks; loose text between blocks becomes paragraphs of its own. */
function container(node: TreeNode, context: Context): void {
  let inline: Run[] = [];
  let clues: BlockClue[] = [];
  const flush = () => {
    for (const paragraph of paragraphsOf(inline, context)) {
      push(
        { kind: 'paragraph', text: paragraph.text, level: 0, ...weight(paragraph.runs), ...clued(clues) },
        context,
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
    const text = textOf(runs, context.words);
    const level = heading?.[1]
      ? Number(heading[1])
      : role === 'Title'
        ? 1
        : Math.min(6, context.headingDepth + 1);
    push({ kind: 'heading', text, level, ...clued(clues) }, context);
    for (const frame of frames) container(frame, context);
  } else if (role === 'L') {
    context.depth += 1;
    container(node, context);
    context.depth -= 1;
  } else if (role === 'LI') {
    listItem(node, context);
  } else if (role === 'Table' && isBox(node)) {
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
      push({ kind: text === '' ? 'image' : 'paragraph', text, level: 0, ...clued(clues) }, context);
    }
  } else if ((role === 'P' || role === 'Caption') && !holdsBlocks(node)) {
    const { runs, clues } = gather(node, context);
    const text = textOf(runs, context.words);
    const inked = runs.filter((run) => run.text.trim() !== '');
    if (inked.every((run) => run.size <= context.small) && withoutNoteNumber(text, context.numbers) !== text)
      note(text, context);
    else if (isTitle(text, inked, context))
      push({ kind: 'heading', text, level: 1, ...clued(clues) }, context);
    else if (BULLET.test(text) && inked.length > 0) bulleted(text, inked[0]!.x, clues, context);
    else push({ kind: 'paragraph', text, level: 0, ...weight(runs), ...clued(clues) }, context);
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

/** Takes out of a heading the text boxes that hang on it, which office programs tag as its part. */
function takeFrames(node: TreeNode): TreeNode[] {
  const isFrame = (child: TreeNode | { mark: string }): child is TreeNode =>
    !('mark' in child) && /^(?:Div|Sect|Aside|NonStruct)$/.test(child.role) && holdsBlocks(child);
  const frames = node.children.filter(isFrame);
  if (frames.length > 0) node.children = node.children.filter((child) => !isFrame(child));
  return frames;
}

/** A paragraph that opens with a bullet is an item, and how deep it is its place says. */
function bulleted(text: string, x: number, clues: BlockClue[], context: Context): void {
  if (context.blocks.at(-1)?.kind !== 'item') context.indents.length = 0;
  const level = depthAt(x, context.indents);
  push({ kind: 'item', text: text.replace(BULLET, ''), level, ...clued(clues) }, context);
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
    push({ kind: 'item', text, level: Math.max(1, context.depth), ...clued(clues) }, context);
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

/**
 * Where one column of a table gives way to the next, seen from its fullest rows. Cells without text are often not in the
 * tree at all: then only its place says in which column a cell stands.
 */
function columnEdges(table: TreeNode, context: Context): number[] {
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

/** A table of one column, whose cells hold headings, lists or paragraphs, is a box around them. */
function isBox(table: TreeNode): boolean {
  const rows = rowsOf(table).map(cellsOf);
  return (
    rows.length > 0 && rows.every((cells) => cells.length === 1) && rows.some(([cell]) => holdsBlocks(cell!))
  );
}

function rowsOf(table: TreeNode): TreeNode[] {
  const rows: TreeNode[] = [];
  const stack: TreeNode[] = [table];
  while (stack.length > 0) {
    const next = stack.pop()!;
    if (next.role === 'TR') rows.push(next);
    else for (const child of next.children) if (!('mark' in child)) stack.push(child);
  }
  return rows;
}

function cellsOf(row: TreeNode): TreeNode[] {
  return row.children.filter(
    (child): child is TreeNode => !('mark' in child) && (child.role === 'TH' || child.role === 'TD'),
  );
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

function row(node: TreeNode, context: Context): void {
  const cells: string[] = [];
  const clues: BlockClue[] = [];
  let headers = 0;
  let filled = 0;
  const columns = columnsOf(node, context);
  for (const child of cellsOf(node)) {
    const gathered = gather(child, context);
    if (child.role === 'TH') headers += 1;
    const column = columns[filled]!;
    filled += 1;
    if (column === null) continue;
    while (cells.length < column) cells.push('');
    for (const clue of gathered.clues) clues.push({ ...clue, cell: cells.length });
    cells.push(textOf(gathered.runs, context.words));
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
  push(block, context);
}

/** All runs inside a node in order, and the alternative texts of its figures. */
function gather(node: TreeNode, context: Context): { runs: Run[]; clues: BlockClue[] } {
  const runs: Run[] = [];
  const clues: BlockClue[] = [];
  const stack: (TreeNode | { mark: string })[] = [node];
  while (stack.length > 0) {
    const next = stack.pop()!;
    if ('mark' in next) addAll(runs, take(next.mark, context));
    else {
      if (next.alt && next.alt.length <= 300) clues.push({ from: 'image-alt', value: next.alt });
      addAll(stack, [...next.children].reverse());
    }
  }
  return { runs, clues };
}

function take(mark: string, context: Context): Run[] {
  if (context.used.has(mark)) return [];
  context.used.add(mark);
  return context.runs.get(mark) ?? [];
}

function holdsBlocks(node: TreeNode): boolean {
  const stack = [...node.children];
  while (stack.length > 0) {
    const next = stack.pop()!;
    if ('mark' in next) continue;
    if (next.role !== 'Figure' && next.role !== 'Formula' && BLOCK_ROLES.has(next.role)) return true;
    addAll(stack, next.children);
  }
  return false;
}

/** Whether text goes on where other text ends: on its line, and no further from it than words of a sentence stand apart. */
function sameLine(before: Run[], after: Run[]): boolean {
  const last = before.findLast((run) => run.text.trim() !== '');
  const next = after.find((run) => run.text.trim() !== '');
  if (!last || !next) return true;
  const gap = next.x - (last.x + last.width);
  return Math.abs(last.y - next.y) < last.size * 0.6 && gap < Math.max(last.size, next.size) * APART;
}
/** Type sizes between what stands on one line and is no one text. */
const APART = 1.2;

/**
 * Loose text of a container: one text, parted where a gap wider than a line stands between, and where a new element
 * starts a line although the line before it is short (a grade on a line of its own, a term and its definition).
 */
function paragraphsOf(runs: Run[], context: Context): { text: string; runs: Run[] }[] {
  const groups: Run[][] = [];
  let last: Run | null = null;
  for (const run of runs) {
    if (last && run.text.trim() !== '') {
      const down = last.y - run.y;
      const short = last.x + last.width < context.page.width * 0.6;
      const newElement =
        last.mark !== run.mark && down > run.size * 0.6 && short && !startsLower(run.text.trim());
      if (down > run.size * 2.2 || newElement) groups.push([]);
    }
    if (groups.length === 0) groups.push([]);
    groups.at(-1)!.push(run);
    if (run.text.trim() !== '') last = run;
  }
  return groups
    .map((group) => ({ text: textOf(group, context.words), runs: group }))
    .filter((entry) => entry.text !== '');
}

/** Text of runs in order: lines put together, footnote marks left out, a space where a gap parts two words. */
function textOf(runs: Run[], words: ReadonlySet<string>): string {
  let out = '';
  let line = '';
  let last: Run | undefined;
  let softBreak = false;
  const close = (soft: boolean) => {
    out = joinLines(out, line, words, softBreak);
    softBreak = soft;
    line = '';
  };
  const inked = runs.filter((run) => run.text.trim() !== '');
  for (const run of runs) {
    if (run.text.trim() !== '') {
      if (isFootnoteMark(run, last ?? (run === inked[0] ? inked[1] : undefined))) continue;
      const apart = last ? Math.max(run.size, last.size) : 0;
      if (last && Math.abs(run.y - last.y) > apart * 0.6 && line !== '') close(last.softBreak);
      else if (last && run.x - (last.x + last.width) > apart * 0.3 && !/\s$/.test(line)) line += ' ';
      last = run;
    }
    line += run.text;
    if (run.lineEnd && line !== '') close(run.softBreak);
  }
  close(false);
  return tidy(out);
}

function push(block: Block, context: Context): void {
  if (block.text === '' && !block.clues) return;
  const before = context.blocks.at(-1);
  if (context.first && goesOn(before, block.text, block.kind)) {
    before.text = joinLines(before.text, block.text, context.words);
  } else {
    context.blocks.push({ ...block, where: `page ${context.page.number}` });
  }
  context.first = false;
}

function weight(runs: Run[]): { bold?: boolean } {
  const inked = runs.filter((run) => run.text.trim() !== '');
  return inked.length > 0 && inked.every((run) => run.bold) ? { bold: true } : {};
}

function clued(clues: BlockClue[]): { clues?: BlockClue[] } {
  return clues.length > 0 ? { clues } : {};
}
