/**
 * What the store has of a page already, by time and by hash, remembered so that a long import asks the store once a
 * page. Of the captures themselves nothing is held in memory.
 */
import type { Capture, IsoInstant, PageId, Store } from '../model.js';

type Label = Pick<Capture, 'contentType' | 'charset'>;

export interface Present {
  has(site: string, page: PageId, capturedAt: IsoInstant, hash: string): Promise<boolean>;
  /** Hash of the capture of that time, or `null`. */
  hashAt(site: string, page: PageId, capturedAt: IsoInstant): Promise<string | null>;
  source(site: string, page: PageId, hash: string): Promise<Uint8Array | null>;
  /** How bytes were labelled when they were kept. */
  labelOf(site: string, page: PageId, hash: string): Promise<Label>;
}

export function createPresent(store: Store): Present {
  const pages = new Map<string, Promise<Map<number, string[]>>>();

  function timesOf(site: string, page: PageId): Promise<Map<number, string[]>> {
    const key = `${site} ${page}`;
    let times = pages.get(key);
    if (!times) {
      times = store.captures(site, page).then((captures) => {
        const found = new Map<number, string[]>();
        for (const { capturedAt, sha256 } of captures) {
          const at = Date.parse(capturedAt);
          found.set(at, [...(found.get(at) ?? []), sha256]);
        }
        return found;
      });
      pages.set(key, times);
    }
    return times;
  }

  return {
    has: async (site, page, capturedAt, hash) =>
      (await timesOf(site, page)).get(Date.parse(capturedAt))?.includes(hash) ?? false,
    hashAt: async (site, page, capturedAt) =>
      (await timesOf(site, page)).get(Date.parse(capturedAt))?.[0] ?? null,
    source: (site, page, hash) => store.source(site, page, hash),
    async labelOf(site, page, hash) {
      const known = (await store.captures(site, page)).find((one) => one.sha256 === hash);
      return { contentType: known?.contentType ?? null, charset: known?.charset ?? null };
    },
  };
}
