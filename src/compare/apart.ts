/**
 * Whether two lists of findings have nothing to do with each other.
 *
 * Most earlier findings of a body have nothing to do with those of a new document, and each new document is held against
 * all of them. So what they share is worked out in one go, and vectors are made only where something may be linked.
 */

import type { Corpus } from './corpus.js';
import { DOUBTFUL, type Item, LEAST_OPENING } from './finding-item.js';
import { findingWords } from './finding-words.js';
import { anyAlike } from './likeness.js';

/** The same sums in another order differ in their last digits: what is so little below the bound is not below it. */
const CLEARLY_LESS = DOUBTFUL - 1e-9;

/** True only where no two of these findings are as alike as `DOUBTFUL` (see `alike`), so that there is nothing to match. */
export function areApart(before: Item[], after: Item[], corpus: () => Corpus): boolean {
  if (before.length === 0 || after.length === 0) return true;
  const keys = new Set(after.map(({ key }) => key));
  if (before.some(({ key }) => keys.has(key))) return false;
  const words = ({ finding }: Item) => findingWords(finding).words;
  if (anyAlike(before.map(words), after.map(words), corpus(), CLEARLY_LESS)) return false;
  const hasPoints = ({ finding }: Item) => finding.points.length > 0;
  if (!before.some(hasPoints) && !after.some(hasPoints)) return true;
  const openings = (items: Item[]) =>
    items.map(({ finding }) => findingWords(finding).ownWords).filter(({ size }) => size >= LEAST_OPENING);
  return !anyAlike(openings(before), openings(after), corpus(), CLEARLY_LESS);
}
