/** The change log as people read it: what an import has superseded is left out, and stays in the store. */
import { standingLog } from '../compare/standing.js';
import type { Capture, ChangeEntry, Store } from '../model.js';

/** What stands of entries of a store's log. Reads the captures of the pages that they are about. */
export async function whatStands(store: Store, entries: ChangeEntry[]): Promise<ChangeEntry[]> {
  const captures = new Map<string, Capture[]>();
  const key = (site: string, page: string) => JSON.stringify([site, page]);
  for (const { change } of entries) {
    const { source } = change;
    if (!source || captures.has(key(source.site, source.page))) continue;
    captures.set(key(source.site, source.page), await store.captures(source.site, source.page));
  }
  return standingLog(entries, (site, page) => captures.get(key(site, page)) ?? []);
}
