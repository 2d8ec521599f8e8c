/**
 * The bulletins that a subscription would have had, from the change log alone. Nothing is written, and what was really
 * delivered plays no part.
 *
 * A subscription to each pass has one bulletin for each pass that brought something; a digest gathers what was seen before
 * its hour. An entry of the log names its pass; entries from before it did so are taken for one pass where less than an hour
 * lies between them.
 */
import type { Bulletin, ChangeEntry, IsoInstant, SiteProfile, Subscription } from '../model.js';
import { bulletinFor, isDue, selectEntries } from '../tell/index.js';

const hour = 3_600_000;
const day = 24 * hour;

/** Oldest first; `held` counts what waits for the end of an embargo. */
export function bulletinsSince(
  to: Subscription,
  entries: ChangeEntry[],
  context: { since: IsoInstant; now: IsoInstant; timeZone: string; profiles: SiteProfile[] },
): { bulletins: Bulletin[]; held: number } {
  const { since, now, timeZone, profiles } = context;
  const { tell, held } = selectEntries(to, entries, { since, delivered: new Set(), now });
  const tellings = new Map<number, ChangeEntry[]>();
  for (const { ends, entries: seen } of passesOf(tell)) {
    for (const entry of seen) {
      // Told with its pass, or in the first after its embargo.
      const free = Math.max(ends, entry.embargoUntil === null ? 0 : Date.parse(entry.embargoUntil));
      const at = to.when === 'each-pass' ? free : nextDigest(to, free, timeZone);
      tellings.set(at, [...(tellings.get(at) ?? []), entry]);
    }
  }
  const bulletins: Bulletin[] = [];
  for (const [at, told] of [...tellings].sort(([a], [b]) => a - b)) {
    const bulletin = bulletinFor(to, told, { profiles, now: new Date(at).toISOString(), log: entries });
    if (bulletin) bulletins.push(bulletin);
  }
  return { bulletins, held: held.length };
}

interface Pass {
  id: IsoInstant | null;
  /** When the last of its changes was seen, in milliseconds since 1970. */
  ends: number;
  entries: ChangeEntry[];
}

function passesOf(entries: ChangeEntry[]): Pass[] {
  const passes: Pass[] = [];
  const inOrder = [...entries].sort((a, b) => Date.parse(a.seenAt) - Date.parse(b.seenAt));
  for (const entry of inOrder) {
    const at = Date.parse(entry.seenAt);
    const id = entry.pass ?? null;
    const last = passes.at(-1);
    if (last && last.id === id && (id !== null || at - last.ends < hour)) {
      last.entries.push(entry);
      last.ends = at;
    } else passes.push({ id, ends: at, entries: [entry] });
  }
  return passes;
}

/** The first hour of a digest after a moment, to the minute. */
function nextDigest(to: Subscription, after: number, timeZone: string): number {
  const from = new Date(after).toISOString();
  const isThere = (at: number) => isDue(to, from, new Date(at).toISOString(), timeZone);
  const minute = 60_000;
  let low = Math.floor(after / minute);
  let high = Math.ceil((after + 8 * day) / minute);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isThere(middle * minute)) high = middle;
    else low = middle;
  }
  return high * minute;
}
