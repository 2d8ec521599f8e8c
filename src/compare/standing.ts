/**
 * What stands of the change log. The log only grows: a capture that was imported between two others makes what it said
 * of those two no longer true of neighbours, and what is true was written beside it (`past/merge.ts`). People who read
 * the log are shown what stands; the log itself stays whole.
 */
import type { CaptureRef, ChangeEntry, PageId } from '../model.js';

/**
 * The entries of a page that stand: those between captures that are neighbours, and the first capture's publication.
 * The others were superseded by a capture that was imported between the two they name, or before the first. Entries that
 * name no captures stand, and so do those that name one alone and are no publication.
 */
export function standing<Entry extends Pick<ChangeEntry, 'change'>>(
  entries: Entry[],
  captures: CaptureRef[],
): Entry[] {
  const inOrder = [...captures].sort(inTime);
  return entries.filter(({ change: { kind, source } }) => {
    if (!source?.after) return true;
    const { before, after } = source;
    if (!before && kind !== 'report-published') return true;
    if (!before) return inOrder[0] === undefined || inOrder[0].sha256 === after.sha256;
    if (isSame(before, after)) return true;
    return inOrder.some((one, index) => isSame(one, before) && inOrder[index + 1]?.sha256 === after.sha256);
  });
}

/**
 * What stands of a whole log, in its order. What subscribers were told stays in sight whatever was imported since: it
 * was said.
 *
 * @param capturesOf the captures of a page; where there are none, all that the log says of it stands
 */
export function standingLog(
  entries: ChangeEntry[],
  capturesOf: (site: string, page: PageId) => CaptureRef[],
): ChangeEntry[] {
  const byPage = new Map<string, ChangeEntry[]>();
  for (const entry of entries) {
    const { source } = entry.change;
    if (!source || wasTold(entry)) continue;
    const key = JSON.stringify([source.site, source.page]);
    const own = byPage.get(key);
    if (own) own.push(entry);
    else byPage.set(key, [entry]);
  }
  const superseded = new Set<ChangeEntry>();
  for (const [key, own] of byPage) {
    const captures = capturesOf(...(JSON.parse(key) as [string, PageId]));
    if (captures.length === 0) continue;
    const stands = new Set(standing(own, captures));
    for (const entry of own) if (!stands.has(entry)) superseded.add(entry);
  }
  return entries.filter((entry) => !superseded.has(entry));
}

function wasTold({ cause, change }: ChangeEntry): boolean {
  return cause === 'site' && change.announced;
}

/** Order in time; captures of one instant in the order of their hashes, which no order of import can change. */
export function inTime(a: CaptureRef, b: CaptureRef): number {
  return (
    Date.parse(a.capturedAt) - Date.parse(b.capturedAt) ||
    (a.sha256 < b.sha256 ? -1 : a.sha256 > b.sha256 ? 1 : 0)
  );
}

/** Whether two refs name one capture: the same bytes at the same instant, however that is written. */
export function isSame(a: CaptureRef, b: CaptureRef): boolean {
  return a.sha256 === b.sha256 && Date.parse(a.capturedAt) === Date.parse(b.capturedAt);
}
