/**
 * The weekly proof of silence: a subscriber who asks for it and was told nothing for a week hears that nothing changed, and on
 * how many pages. So silence can be told from failure.
 *
 * Decided by the ledger alone: the week is counted from the last thing that was delivered, so nobody who asked for it goes
 * without word for longer. Nothing is said while there is something to tell that could not be told yet.
 */
import { accountOf } from '../deliver/ledger.js';
import type {
  Bulletin,
  ChangeEntry,
  IsoInstant,
  LedgerEntry,
  PageCheck,
  SiteProfile,
  Store,
  Subscription,
} from '../model.js';
import { selectEntries, silenceBulletin } from '../tell/index.js';

/** An hour short of a week: a pass of each Monday begins a little earlier or later than the last. */
const weekMs = 7 * 86_400_000 - 3_600_000;

/** Since when a subscriber has been told nothing, where that is a week or more; `null` where there is no silence to prove. */
export function silentSince(
  to: Subscription,
  began: IsoInstant,
  told: { ledger: LedgerEntry[]; entries: ChangeEntry[] },
  now: IsoInstant,
): IsoInstant | null {
  if (to.silence !== 'weekly' || (to.channel !== 'email' && to.channel !== 'webhook')) return null;
  let last = began;
  for (const line of told.ledger) {
    if (line.subscriber === to.name && line.kind === 'delivered' && line.at > last) last = line.at;
  }
  if (Date.parse(now) - Date.parse(last) < weekMs) return null;
  const { delivered, batches } = accountOf(to.name, told.ledger);
  const { tell, held } = selectEntries(to, told.entries, { since: began, delivered, now });
  return batches.length + tell.length + held.length > 0 ? null : last;
}

/** What is said of the pages that concern the subscriber; `null` before any was read. */
export async function proofOfSilence(
  to: Subscription,
  since: IsoInstant,
  context: { store: Store; profiles: SiteProfile[]; now: IsoInstant },
): Promise<Bulletin | null> {
  const { store, profiles, now } = context;
  const bodies = new Set<string>();
  let pages = 0;
  let suspect = 0;
  let failing = 0;
  let oldest: { url: string; at: IsoInstant } | null = null;
  for (const profile of profiles) {
    const checks = new Map((await store.checks(profile.id)).map((check) => [check.page, check]));
    const aside = new Set((await store.quarantined(profile.id)).map(({ page }) => page));
    for (const page of await store.pages(profile.id)) {
      const check = checks.get(page);
      if (!check || check.withdrawn) continue;
      const body = profile.classify(check.url).body?.id ?? null;
      if (body !== null && to.bodies.length > 0 && !to.bodies.includes(body)) continue;
      pages += 1;
      if (body !== null) bodies.add(`${profile.id} ${body}`);
      if (aside.has(page)) suspect += 1;
      else if (check.problem) failing += 1;
      oldest = older(oldest, check);
    }
  }
  if (pages === 0) return null;
  return silenceBulletin({
    siteName: profiles.map((profile) => profile.shortName).join(', '),
    subscriber: to.name,
    now,
    ...(profiles[0] ? { timeZone: profiles[0].timeZone } : {}),
    since,
    pages,
    bodies: bodies.size,
    oldestGoodCheck: oldest,
    suspect,
    failing,
  });
}

function older(
  known: { url: string; at: IsoInstant } | null,
  { url, lastGoodAt }: PageCheck,
): { url: string; at: IsoInstant } | null {
  if (lastGoodAt === null || (known && known.at <= lastGoodAt)) return known;
  return { url, at: lastGoodAt };
}
