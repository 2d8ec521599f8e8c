/**
 * Saving what a pass has learnt while it runs, so that a killed pass loses next to nothing.
 *
 * The store writes all checks of a site at once, so saving after every page would cost more than the pages where there
 * are thousands. A save is due when twenty times what the last one took has gone by: a twentieth of the pass at most,
 * and at one page a second practically after every page.
 */
import type { IsoInstant, PageCheck, PageRef, Store } from '../model.js';

const share = 20;

export interface Checkpoint {
  /** After a page: saves if a save is due. */
  note(): Promise<void>;
  /** Saves in any case. */
  save(): Promise<void>;
}

/** Nothing is saved, for dry runs. */
export const noCheckpoint: Checkpoint = { note: async () => {}, save: async () => {} };

/**
 * @param known every page met; those not yet asked for are remembered too, together with the checks of the pages that
 *   led to them: a listing that is unmodified next time will not name them again
 */
export function createCheckpoint(
  store: Store,
  site: string,
  checks: Map<string, PageCheck>,
  known: () => PageRef[],
  now: () => IsoInstant,
): Checkpoint {
  let last = Promise.resolve();
  let costMs = 0;
  let savedAt = performance.now();
  const write = async () => {
    for (const ref of known()) {
      if (!checks.has(ref.page) && ref.foundOn !== null) checks.set(ref.page, newCheck(ref, now()));
    }
    const began = performance.now();
    await store.saveChecks(site, [...checks.values()]);
    savedAt = performance.now();
    costMs = savedAt - began;
  };
  const save = () => {
    last = last.then(write, write);
    return last;
  };
  return {
    save,
    note: async () => {
      if (performance.now() - savedAt >= costMs * share) await save();
    },
  };
}

/** What is known of a page that was never asked for. */
export function newCheck(ref: PageRef, firstSeenAt: IsoInstant): PageCheck {
  return {
    page: ref.page,
    url: ref.url,
    fetchUrl: ref.fetchUrl,
    kind: ref.kind,
    documentKind: ref.documentKind,
    foundOn: ref.foundOn,
    firstSeenAt,
    lastCheckedAt: null,
    lastGoodAt: null,
    validators: { etag: null, lastModified: null },
    lastSha256: null,
    problem: null,
    goneSince: null,
    withdrawn: false,
  };
}
