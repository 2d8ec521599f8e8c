/**
 * What stands right behind a block: a grade on a line of its own, the heading of an area.
 */
import type { Block } from '../../model.js';
import type { Outlined } from '../outline.js';
import { areaOf } from './areas.js';
import { shared } from './containers.js';
import { GRADE_LABEL } from './grade-phrases.js';
import { wordOf } from './mark-clues.js';
import type { State } from './state.js';

/** Whether the next block that says anything is a grade on a line of its own. */
export function gradeFollows(state: State, index: number, lines: Outlined[], own = false): boolean {
  return gradeAfter(state, index, lines, own) !== null;
}

/** The next block that says anything, where that is a grade on a line of its own: its place in the lines. */
export function gradeAfter(state: State, index: number, lines: Outlined[], own = false): number | null {
  for (let i = index + 1; i < Math.min(index + 3, lines.length); i += 1) {
    const { block, shape } = lines[i]!;
    if (shape === 'furniture' || shape === 'number') continue;
    if (i === index + 1 && block.kind === 'paragraph' && !block.clues && GRADE_LABEL.test(block.text))
      continue;
    if (shape === 'legend' || state.columns.has(block)) return null;
    if (block.kind === 'row') return isGradeRow(state, block) ? i : null;
    const said =
      block.kind === 'image'
        ? (block.clues ?? []).some((one) => wordOf(state, one)?.about === null)
        : state.vocabulary.word(block.text) !== null && block.kind !== 'item';
    return said && (own || !standsOver(state, block, i, lines, index)) ? i : null;
  }
  return null;
}

/** Whether a grade stands nearer to the heading or name below it than to the block that asks. */
function standsOver(state: State, block: Block, at: number, lines: Outlined[], from: number): boolean {
  const next = lines[nextArea(state, at, lines) ?? at + 1]?.block;
  if (!next || next.kind === 'row' || /[.;]$/.test(next.text)) return false;
  const below = shared(state.parents, block.container, next.container);
  // In a PDF only what stands over a heading has a container: all else is of the page.
  const above = shared(state.parents, block.container, lines[from]!.block.container ?? 0);
  const isHead = areaOf(state, next.text) !== null || GRADE_LABEL.test(next.text);
  return below !== null && above !== null && below > above && isHead;
}

/** `Grade | Good`: a row that grades what stands above it. */
function isGradeRow(state: State, block: Block): boolean {
  const [label, ...rest] = (block.cells ?? []).filter((cell) => cell !== '');
  return (
    label !== undefined &&
    rest.length === 1 &&
    GRADE_LABEL.test(label) &&
    state.vocabulary.word(rest[0]!) !== null
  );
}

/** Whether one of the next rows of a list of facts is the grade of what stands in this one. */
export function gradeRowBelow(state: State, index: number, lines: Outlined[]): boolean {
  for (let i = index + 1; i < Math.min(index + 4, lines.length); i += 1) {
    const { block } = lines[i]!;
    if (block.kind !== 'row') return false;
    if (isGradeRow(state, block)) return true;
    if (block.cells?.some((cell) => /\?$/.test(cell))) return false;
  }
  return false;
}

/** The heading of an area right below a block: its place in the lines. */
export function nextArea(state: State, index: number, lines: Outlined[]): number | null {
  for (let i = index + 1; i < Math.min(index + 3, lines.length); i += 1) {
    const { block, shape } = lines[i]!;
    if (shape === 'furniture' || shape === 'number') continue;
    const heads = (shape === 'heading' || /\?$/.test(block.text)) && block.kind !== 'row';
    return heads && areaOf(state, block.text) !== null ? i : null;
  }
  return null;
}
