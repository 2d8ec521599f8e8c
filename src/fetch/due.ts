/**
 * Which pages are worth asking for in this pass. Pure.
 *
 * A page is asked for again after a share of its age, within bounds: what was published or changed yesterday is
 * looked at often, what has stood for years rarely. (The share is the heuristic of RFC 9111, section 4.2.2, for how
 * long an answer stays fresh.) A page that something is the matter with is looked at as often as the bounds allow.
 */
import type { IsoDate, IsoInstant, PageCheck } from '../model.js';

export interface CheckBounds {
  /** Never asked for again sooner than this, hours. 0: every page in every pass. */
  minHours: number;
  /** Never left longer than this, hours. */
  maxHours: number;
  /** Share of the page's age after which it is due again, e.g. 0.1: a page of 30 days every 3 days. */
  shareOfAge: number;
}

const defaultCheckBounds: CheckBounds = { minHours: 0, maxHours: 24 * 7, shareOfAge: 0.02 };

type CheckFacts = Pick<
  PageCheck,
  'page' | 'firstSeenAt' | 'lastCheckedAt' | 'lastGoodAt' | 'problem' | 'goneSince' | 'withdrawn'
>;

const hourMs = 60 * 60_000;

/**
 * Is it time to ask for this page again?
 *
 * @param facts what else is known of its age: when it was published (a day) and when it last changed
 */
export function isDueForCheck(
  check: CheckFacts,
  now: IsoInstant,
  bounds: CheckBounds = defaultCheckBounds,
  facts: { publishedOn?: IsoDate | null; lastChangedAt?: IsoInstant | null } = {},
): boolean {
  if (check.lastCheckedAt === null) return true;
  const nowMs = Date.parse(now);
  const elapsed = nowMs - Date.parse(check.lastCheckedAt);
  // A clock that was set back must not put a page off for ever.
  if (elapsed < 0) return true;
  return elapsed >= waitMs(check, nowMs, bounds, facts);
}

/** Asked for and never met: a dead link, a page to come. */
export function wasNeverThere({
  lastGoodAt,
  goneSince,
}: Pick<PageCheck, 'lastGoodAt' | 'goneSince'>): boolean {
  return lastGoodAt === null && goneSince !== null;
}

function waitMs(
  check: CheckFacts,
  nowMs: number,
  bounds: CheckBounds,
  facts: { publishedOn?: IsoDate | null; lastChangedAt?: IsoInstant | null },
): number {
  const minMs = bounds.minHours * hourMs;
  const maxMs = Math.max(minMs, bounds.maxHours * hourMs);
  // A pass that starts some minutes earlier than the last one did must not skip the page.
  const slack = (ms: number) => ms - Math.min(ms / 10, hourMs);
  // What never was there is asked for less and less often, as a page that grows old; what may be a slip, soon.
  const neverThere = wasNeverThere(check);
  if ((check.lastGoodAt === null && !neverThere) || check.problem !== null) return slack(minMs);
  if (check.goneSince !== null && !neverThere && !check.withdrawn) return slack(minMs);
  const news = facts.lastChangedAt ?? facts.publishedOn ?? check.firstSeenAt;
  const age = Math.max(0, nowMs - Date.parse(news));
  // Pages that were first seen together shall not fall due together for ever.
  const spread = 0.9 + 0.2 * shareOf(check.page);
  return slack(Math.min(maxMs, Math.max(minMs, age * bounds.shareOfAge * spread)));
}

/** A lasting number from 0 to 1 for a page id (FNV-1a). */
function shareOf(page: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < page.length; index++) {
    hash = Math.imul(hash ^ page.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0) / 0xffffffff;
}
