/**
 * What is known at a place of the structure tree: the page and its runs, what has been read so far, how deep it stands.
 */
import type { Block, BlockClue } from '../../model.js';
import { addAll } from '../lists.js';
import { type Places, placeAt } from './over.js';
import type { PdfPage, Run, TreeNode } from './pages.js';
import { goesOn, joinLines, type Words } from './text.js';

export interface Context {
  page: PdfPage;
  runs: Map<string, Run[]>;
  used: Set<string>;
  words: Words;
  blocks: Block[];
  places: Places;
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

/** All runs inside a node in order, and the alternative texts of its figures. */
export function gather(node: TreeNode, context: Context): { runs: Run[]; clues: BlockClue[] } {
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

export function take(mark: string, context: Context): Run[] {
  if (context.used.has(mark)) return [];
  context.used.add(mark);
  return context.runs.get(mark) ?? [];
}

/** @param runs the runs of its text, where it is known where they stand */
export function push(block: Block, context: Context, runs: Run[] = []): void {
  if (block.text === '' && !block.clues) return;
  const { blocks, places, page } = context;
  const before = blocks.at(-1);
  if (context.first && goesOn(before, block.text, block.kind)) {
    before.text = joinLines(before.text, block.text, context.words);
  } else blocks.push({ ...block, where: `page ${page.number}` });
  const parts = runs.filter((run) => run.text.trim() !== '');
  placeAt(
    places,
    blocks.at(-1)!,
    page.number,
    parts.map(({ x, y, width, size }) => ({ x, y, right: x + width, size })),
  );
  context.first = false;
}

export function clued(clues: BlockClue[]): { clues?: BlockClue[] } {
  return clues.length > 0 ? { clues } : {};
}
