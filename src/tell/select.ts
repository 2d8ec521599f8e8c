/**
 * What one subscriber is told now: the decision alone. Who has been told what before is handed in.
 */
import type { Change, ChangeEntry, Importance, IsoInstant, Subscription } from '../model.js';
import { importanceRank } from './rank.js';

/**
 * The entries to tell a subscriber now, in log order, and those that wait for the end of an embargo.
 *
 * Told is what happened on the site itself (never a baseline, an import or a re-reading), is announced, was seen
 * at or after `since`, passes the subscription's filters, is not under embargo, and is not in `delivered`
 * (ids of changes this subscriber has had). A filter that is empty lets everything pass.
 */
export function selectEntries(
  subscription: Subscription,
  entries: ChangeEntry[],
  options: { since: IsoInstant; delivered: Set<string>; now: IsoInstant },
): { tell: ChangeEntry[]; held: ChangeEntry[] } {
  const since = Date.parse(options.since);
  const now = Date.parse(options.now);
  const tell: ChangeEntry[] = [];
  const held: ChangeEntry[] = [];
  const taken = new Set(options.delivered);
  for (const entry of entries) {
    if (entry.cause !== 'site' || !entry.change.announced || taken.has(entry.change.id)) continue;
    if (Date.parse(entry.seenAt) < since || !wants(subscription, entry.change)) continue;
    taken.add(entry.change.id);
    const underEmbargo = entry.embargoUntil !== null && now < Date.parse(entry.embargoUntil);
    (underEmbargo ? held : tell).push(entry);
  }
  return { tell, held };
}

/** True where a subscription's filters let a change pass. */
function wants(subscription: Subscription, change: Change): boolean {
  return (
    importanceRank(importanceFor(subscription.bodies, change)) <= importanceRank(subscription.importance) &&
    (subscription.kinds.length === 0 || subscription.kinds.includes(change.kind)) &&
    (subscription.bodies.length === 0 || ofBodies(change, subscription.bodies)) &&
    (subscription.areas.length === 0 || ofAreas(change, subscription.areas)) &&
    (subscription.directions.length === 0 ||
      change.kind !== 'judgment-changed' ||
      subscription.directions.includes(change.direction))
  );
}

/** What a table of grades adds for other bodies is no news to a reader of one. */
function importanceFor(bodies: string[], change: Change): Importance {
  if (change.kind !== 'report-published' || change.body !== null || !change.adds) return change.importance;
  if (bodies.length === 0 || change.adds.judgments.some(({ body }) => body && bodies.includes(body)))
    return change.importance;
  return 'detail';
}

/** A document may judge several bodies: it concerns each of them. */
function ofBodies(change: Change, bodies: string[]): boolean {
  if (change.body !== null) return bodies.includes(change.body);
  if (change.kind === 'report-published') {
    return (change.judgments ?? []).some((judgment) => judgment.body && bodies.includes(judgment.body));
  }
  return false;
}

/**
 * `legitimacy` includes `legitimacy/…`. A report whose area is not known passes unless its judgments say that it
 * is about something else: a new report is not kept from anyone because it could not be placed.
 */
function ofAreas(change: Change, areas: string[]): boolean {
  const inside = (area: string) => areas.some((wanted) => area === wanted || area.startsWith(`${wanted}/`));
  if (change.area !== null && inside(change.area)) return true;
  switch (change.kind) {
    case 'report-published':
      return change.judgments?.length
        ? change.judgments.some((judgment) => inside(judgment.area))
        : change.area === null;
    case 'report-withdrawn':
    case 'report-restored':
    case 'correction-noted':
      return change.area === null;
    default:
      return false;
  }
}
