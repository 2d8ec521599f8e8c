/**
 * Labels beside a grade that say of when or whose it is.
 */
import type { Block } from '../../model.js';
import { isAnyName } from '../identity.js';
import type { Outlined } from '../outline.js';
import { datedLabel } from './earlier.js';
import { GRADE_LABEL } from './grade-phrases.js';
import { gradeAfter } from './nearby.js';
import { type State, took } from './state.js';

/** A label that says of when the grade below it is: `Previous grade`, `Grade after our revisit`. */
export function timeLabel(state: State, block: Block, index: number, lines: Outlined[]): boolean {
  if ((block.kind !== 'paragraph' && block.kind !== 'item') || block.clues || !state.area) return false;
  const dated = datedLabel(state, block.text);
  const at = dated ? gradeAfter(state, index, lines) : null;
  if (!dated || at === null) return false;
  state.dated = { at, now: dated.now, year: dated.year };
  took(state, block, 'grade label');
  return true;
}

/**
 * An item of a list that says by its label that it is the grade (`Our grade: Adequate`), the only one of its list that does,
 * among other facts: national figures, dates. A list of names, and one below an item, has grades of its own.
 */
export function isOwnGrade(state: State, index: number, lines: Outlined[]): boolean {
  const isItem = (at: number) => lines[at]?.block.kind === 'item';
  let from = index;
  let to = index;
  while (isItem(from - 1) && index - from < MOST_FACTS) from -= 1;
  while (isItem(to + 1) && to - index < MOST_FACTS) to += 1;
  const run = lines.slice(from, to + 1).map(({ block }) => block);
  const { block } = lines[index]!;
  if (run.length > MOST_FACTS || block.level > Math.min(...run.map(({ level }) => level))) return false;
  const label = /^([^:–—]{3,60}?)\s*[:–—]\s/.exec(block.text)?.[1];
  if (!label || !GRADE_LABEL.test(label) || (!state.fresh && !/^our\b/i.test(label))) return false;
  return run.every(
    (one) => one === block || (!state.vocabulary.word(one.text) && !isAnyName(one.text, state.profile)),
  );
}

/** Facts of an area in one list; a longer one is something else. */
const MOST_FACTS = 12;
