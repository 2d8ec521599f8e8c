/**
 * The change log as people read it. The log only grows: a capture that was imported between two others makes what it
 * said of those two no longer true of neighbours, and what is true stands beside it (see merge.ts). Readers are shown
 * what stands. What subscribers were told stays in sight whatever was imported since: it was said.
 */
import type { CaptureRef, ChangeEntry, Store } from '../model.js';
import { standing } from './merge.js';

/** Entries of a log without those that an import superseded, in the order in which they came. The log itself stays whole. */
export async function standingLog(
  store: Pick<Store, 'captures'>,
  entries: ChangeEntry[],
): Promise<ChangeEntry[]> {
  const byPage = new Map<string, ChangeEntry[]>();
  for (const entry of entries) {
    const { source } = entry.change;
    if (!source || wasTold(entry)) continue;
    const key = JSON.stringify([source.site, source.page]);
    byPage.set(key, [...(byPage.get(key) ?? []), entry]);
  }
  const superseded = new Set<ChangeEntry>();
  for (const [key, own] of byPage) {
    const [site, page] = JSON.parse(key) as [string, string];
    const captures: CaptureRef[] = await store.captures(site, page);
    const stands = new Set(standing(own, captures));
    for (const entry of own) if (!stands.has(entry)) superseded.add(entry);
  }
  return entries.filter((entry) => !superseded.has(entry));
}

function wasTold({ cause, change }: ChangeEntry): boolean {
  return cause === 'site' && change.announced;
}
