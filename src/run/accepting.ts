/**
 * Letting a suspect reading stand because a person has looked at the page: it is kept with their reason, and what changed is
 * recorded as the site's own doing, so that the next pass tells it.
 *
 * The page is not asked for again: what is accepted are the very bytes that were set aside.
 */
import type {
  Acceptance,
  Change,
  ChangeEntry,
  IsoInstant,
  PageCheck,
  PageId,
  Quarantined,
} from '../model.js';
import { READER_VERSION } from '../read/index.js';
import { consider, type Incoming, type Keeper, keep, rereadSnapshot } from './keeping.js';
import { isLate } from './widening.js';

/** What accepting came to. `same`: the page reads as it did before, so there is nothing to tell. */
export interface Accepted {
  outcome: 'new' | 'changed' | 'same';
  changes: Change[];
  entries: ChangeEntry[];
  /** Last time the state before was seen to stand. */
  lastSeenBefore: IsoInstant | null;
  accepted: Acceptance;
}

/**
 * Keeps a reading that was set aside, ends its quarantine and clears the page's problem. Call it under the store's lock.
 * `null` where its bytes are not in the store.
 *
 * The page's validators and last hash are forgotten, so that the next pass fetches it whole, compares it with what was
 * accepted, and follows its links.
 */
export async function acceptReading(
  aside: Quarantined,
  input: { keeper: Keeper; reason: string; baseline: boolean },
): Promise<Accepted | null> {
  const { keeper, reason } = input;
  const { store, profile } = keeper;
  const { page } = aside;
  const site = profile.id;
  const bytes = await store.source(site, page, aside.sha256);
  if (!bytes) return null;
  const checks = await store.checks(site);
  const check = checks.find((one) => one.page === page);
  const stored = await store.snapshot(site, page);
  const before = stored ? (await rereadSnapshot(stored, site, keeper)).snapshot : null;
  const accepted: Acceptance = { at: keeper.now(), reason, despite: aside.reasons };
  const incoming: Incoming = {
    site,
    page,
    url: aside.url,
    bytes,
    contentType: aside.contentType,
    charset: aside.charset,
    capturedAt: aside.capturedAt,
    importedFrom: null,
    accepted,
  };
  const considered = await consider(incoming, before, keeper);
  const lastSeenBefore = before ? (check?.lastGoodAt ?? before.capture.capturedAt) : null;
  const isOld = input.baseline || (check !== undefined && isLate(check, considered.reading.report));
  const cause = before === null && isOld ? 'baseline' : 'site';
  const entries = await keep(incoming, considered, before, cause, keeper, { lastSeenBefore });
  await store.release(site, page);
  if (check)
    await store.saveChecks(
      site,
      checks.map((one) => (one === check ? settled(one, aside) : one)),
    );
  const outcome = considered.outcome === 'suspect' ? 'same' : considered.outcome;
  return { outcome, changes: considered.changes, entries, lastSeenBefore, accepted };
}

function settled(check: PageCheck, { capturedAt }: Quarantined): PageCheck {
  return {
    ...check,
    lastGoodAt: capturedAt,
    validators: { etag: null, lastModified: null },
    lastSha256: null,
    reader: READER_VERSION,
    problem: null,
    goneSince: null,
  };
}

/** Finds a reading that was set aside by its page's id or address. */
export function asideOf(aside: Quarantined[], page: PageId | string): Quarantined | null {
  const wanted = page.replace(/\/+$/, '');
  return aside.find((one) => one.page === wanted || one.url.replace(/\/+$/, '') === wanted) ?? null;
}
