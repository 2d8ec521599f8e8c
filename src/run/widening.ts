/**
 * What comes into sight because more is watched. Another entry point, wider patterns or a reader that finds more links bring
 * reports that are years old; to the watcher they are new, to the world they are not, and nobody is told of them one by one.
 */
import type { PageCheck, PageId, PageRef, Report, StoreState } from '../model.js';
import { pageIdOf } from '../sites/page-id.js';
import { followsOf } from './resume.js';

type SiteState = StoreState['sites'][string];
type Scope = NonNullable<SiteState['scope']>;
export type Widening = NonNullable<SiteState['widening']>;

/** A report that was published so long before the last pass was there to be seen by it, had it looked. */
const LONG_BEFORE_MS = 60 * 24 * 60 * 60_000;

export function scopeOf(site: {
  entryPoints: { path: string; kind: string }[];
  byName: boolean;
  include: string[];
  exclude: string[];
}): Scope {
  return {
    entryPoints: [
      ...site.entryPoints.map(({ path, kind }) => `${kind} ${path}`).sort(),
      ...(site.byName ? ['by name'] : []),
    ],
    follows: followsOf(site),
  };
}

/** What the site is being widened by: since the last pass, or since an earlier one that left pages over. Else `null`. */
export function wideningOf(state: SiteState, scope: Scope): Widening | null {
  const { baselineCompletedAt, lastPassAt, scope: before, widening = null } = state;
  if (baselineCompletedAt === null || lastPassAt === null || before === undefined) return null;
  const all = before.follows !== scope.follows;
  if (!all && scope.entryPoints.every((one) => before.entryPoints.includes(one))) return widening;
  return { since: widening?.since ?? lastPassAt, all: all || widening?.all === true };
}

/**
 * Whether a new page, read for the first time now, could not be read when it came into sight as old (`late`), and says of no later
 * day on which it was published.
 */
export function isLate(
  { late }: Pick<PageCheck, 'late'>,
  { publishedOn, lastUpdated }: Pick<Report, 'publishedOn' | 'lastUpdated'>,
): boolean {
  const dated = publishedOn ?? lastUpdated;
  return late !== undefined && !(dated !== null && dated > late.slice(0, 10));
}

/** What was read since is not late any more, nor is what it will lead to from now on. */
export function forgetLate(checks: Iterable<PageCheck>): void {
  for (const check of checks) if (check.lastGoodAt !== null) delete check.late;
}

/**
 * Whether a new page came into sight by the widening and not by being published: what led to it was itself not watched before,
 * and the page does not say that it was published lately.
 */
export function isOldToTheWorld(
  { foundOn }: Pick<PageRef, 'foundOn'>,
  { publishedOn, lastUpdated }: Pick<Report, 'publishedOn' | 'lastUpdated'>,
  widening: Widening | null,
  checks: ReadonlyMap<PageId, Pick<PageCheck, 'firstSeenAt'>>,
): boolean {
  if (!widening) return false;
  const since = Date.parse(widening.since);
  const dated = publishedOn ?? lastUpdated;
  if (dated !== null && Date.parse(dated) >= since - LONG_BEFORE_MS) return false;
  if (widening.all || foundOn === null) return true;
  const from = checks.get(pageIdOf(foundOn));
  return from === undefined || Date.parse(from.firstSeenAt) > since;
}
