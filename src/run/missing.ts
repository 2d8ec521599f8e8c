/**
 * Pages that go missing together. One page that is missing again in a later pass was withdrawn; half a site that is was
 * rebuilt, or answers wrongly for a day, and telling so many withdrawals would be telling noise.
 */
import type { IsoInstant, PageCheck } from '../model.js';

/** Fewer than this go missing one by one. */
const MANY = 5;
/** What is missing for so long is missing whatever the reason: it is told then. */
export const MISSING_FOR_MS = 7 * 24 * 60 * 60_000;

/**
 * How many pages an earlier pass found missing, where they are many and more than were found in their place since the first
 * of them was missed; 0 otherwise.
 *
 * @param kept pages that have a snapshot
 * @param began when the pass began that asks
 */
export function missingTogether(
  checks: Iterable<Pick<PageCheck, 'page' | 'goneSince' | 'lastGoodAt' | 'withdrawn' | 'movedTo'>>,
  kept: ReadonlySet<string>,
  began: IsoInstant,
): number {
  const watched = [...checks].filter(
    ({ page, withdrawn, movedTo }) => kept.has(page) && !withdrawn && !movedTo?.joins,
  );
  const missed = watched.flatMap(({ goneSince }) =>
    goneSince !== null && goneSince < began ? [goneSince] : [],
  );
  if (missed.length < MANY) return 0;
  const [first = began] = missed.sort();
  const there = watched.filter(
    ({ goneSince, lastGoodAt }) => goneSince === null && (lastGoodAt ?? '') >= first,
  );
  return missed.length > there.length ? missed.length : 0;
}
