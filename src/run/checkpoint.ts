/**
 * Saving what a pass has learnt while it runs, so that a killed pass loses next to nothing.
 *
 * The store writes all checks of a site at once, so saving after every page would cost more than the pages where there
 * are thousands. A save is due when fifty times what one costs the processor has gone by: at one page a second that is
 * after every page of two thousand. Pages do not wait for it.
 */
import type { IsoInstant, PageCheck, PageId, PageRef, Store } from '../model.js';
import { pageIdOf } from '../sites/page-id.js';

/** Milliseconds between two saves for each page that is known; measured: one page costs about a hundredth of one. */
const msPerPage = 0.5;

export interface Checkpoint {
  /** After a page: begins a save if one is due. Throws where an earlier one failed. */
  note(): void;
  /** Saves in any case. */
  save(): Promise<void>;
}

/** Nothing is saved, for dry runs. */
export const noCheckpoint: Checkpoint = { note() {}, save: async () => {} };

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
  let last: Promise<void> = Promise.resolve();
  let running = 0;
  let begunAt = performance.now();
  let failure: { error: unknown } | null = null;
  const write = async () => {
    begunAt = performance.now();
    for (const ref of known()) {
      if (!checks.has(ref.page) && ref.foundOn !== null) checks.set(ref.page, newCheck(ref, now(), checks));
    }
    await store.saveChecks(site, [...checks.values()]);
  };
  const save = () => {
    running += 1;
    const mine = last.then(write).finally(() => {
      running -= 1;
    });
    last = mine.catch(() => {});
    return mine;
  };
  return {
    save,
    note() {
      if (failure) throw failure.error;
      if (running > 0 || performance.now() - begunAt < checks.size * msPerPage) return;
      save().catch((error: unknown) => {
        failure = { error };
      });
    },
  };
}

/** What is known of a page that was never asked for; `others`: the pages of which one led to it. */
export function newCheck(
  ref: PageRef,
  firstSeenAt: IsoInstant,
  others: ReadonlyMap<PageId, Pick<PageCheck, 'late'>> = new Map(),
): PageCheck {
  const late = ref.foundOn ? others.get(pageIdOf(ref.foundOn))?.late : undefined;
  return {
    ...(late ? { late } : {}),
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
