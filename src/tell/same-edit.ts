/**
 * How far an edit reaches: a template sentence that changed on 43 reports is told to a subscriber of one body as what it is.
 *
 * Selection comes before grouping, so a bulletin holds only what its subscriber asked for; the log knows the rest. Told is
 * how many pages and bodies, never which words of others.
 */
import type { Change, ChangeEntry, IsoInstant } from '../model.js';
import { isNear, type News, newsKey, sitesAgree } from './group.js';

/** Pages and bodies on which an edit was seen. */
export interface Reach {
  pages: number;
  bodies: number;
}

/**
 * What tells the reach of a piece of news by the log: `null` for news that is no edit of text. Counted is what was announced,
 * seen within a week and by `now`, and is under no embargo then: so it is the same on every retry of a bulletin.
 */
export function reachIn(log: ChangeEntry[], now: IsoInstant): (news: News) => Reach | null {
  const moment = Date.parse(now);
  const counts = (entry: ChangeEntry, first: ChangeEntry) =>
    entry.change.kind === first.change.kind &&
    entry.cause === 'site' &&
    entry.change.announced &&
    Date.parse(entry.seenAt) <= moment &&
    (entry.embargoUntil === null || Date.parse(entry.embargoUntil) <= moment) &&
    isNear(entry, first) &&
    sitesAgree(entry, first);
  return ({ entries }) => {
    const [first] = entries;
    if (!isEdit(first.change)) return null;
    const key = keyOf(first.change);
    const others = log.filter((one) => counts(one, first) && keyOf(one.change) === key);
    const all = [...entries, ...others].map(({ change }) => change);
    return {
      pages: new Set(all.map(({ id, source }) => source?.page ?? id)).size,
      bodies: new Set(all.map(({ body }) => body)).size,
    };
  };
}

/** When the pass ended that saw these entries, as far as the log tells: by then it had seen how far an edit reaches. */
export function endOfPass(entries: ChangeEntry[], log: ChangeEntry[]): IsoInstant {
  const passes = new Set(entries.flatMap(({ pass }) => pass ?? []));
  const seen = [...entries, ...log.filter(({ pass }) => pass !== undefined && passes.has(pass))];
  return seen.map(({ seenAt }) => seenAt).reduce((a, b) => (Date.parse(a) >= Date.parse(b) ? a : b));
}

/** A feed makes many bulletins of one log. */
const keys = new WeakMap<Change, string>();

function keyOf(change: Change): string {
  const key = keys.get(change) ?? newsKey(change);
  keys.set(change, key);
  return key;
}

function isEdit({ kind }: Change): boolean {
  return kind === 'text-changed' || kind === 'finding-reworded' || kind.startsWith('section-');
}
