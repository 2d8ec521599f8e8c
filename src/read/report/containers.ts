/**
 * How near two blocks of a page stand: whether they share a card, a section, or only the page. Text has no containers, and a PDF
 * only for what stands over a heading: elsewhere there nothing is near.
 *
 * Containers are numbered as they open, so what holds a container has a smaller number: of two containers that hold the same
 * block, the one with the greater number is the inner one.
 */
import type { Block } from '../../model.js';

/** For each container of a page its own container (`BlockDocument.containers`). */
export type Parents = readonly number[];

/** The innermost container that holds both, or `null` where either is not known. */
export function shared(parents: Parents, one: number | undefined, other: number | undefined): number | null {
  if (one === undefined || other === undefined) return null;
  let [a, b] = [one, other];
  while (a !== b) {
    if (a > b) a = parents[a] ?? 0;
    else b = parents[b] ?? 0;
  }
  return a;
}

/** Whether a container is another one or stands in it. */
export function isInside(parents: Parents, inner: number | undefined, outer: number): boolean {
  if (inner === undefined) return false;
  let at = inner;
  while (at > outer) at = parents[at] ?? 0;
  return at === outer;
}

/** Whether a block shares less with `here` than another one does. */
export function isFurther(parents: Parents, here: Block, near: Block, block: Block): boolean {
  const one = shared(parents, here.container, near.container);
  const other = shared(parents, here.container, block.container);
  return one !== null && other !== null && other < one;
}
