/**
 * Which known pages one pass asks for. Pure decisions.
 *
 * A pass that was killed or stopped left a note of when it began; the pass after it leaves alone what that one had
 * done, and asks for the rest. Young pages are asked for often and old ones rarely, where the configuration says so.
 */
import { createHash } from 'node:crypto';
import { type CheckBounds, isDueForCheck, wasNeverThere } from '../fetch/due.js';
import type { IsoInstant, PageCheck, PageId, PageRef, Store } from '../model.js';
import { READER_VERSION } from '../read/index.js';

/** What an interrupted pass did this long ago is done again: the site may have moved on. */
const freshHours = 12;

/**
 * Whether this pass asks for a page.
 *
 * @param check what is known of it; absent: never seen before
 * @param resumes when the pass began that is gone on with; `null`: none is
 */
export function isAskedFor(
  ref: PageRef,
  check: PageCheck | undefined,
  now: IsoInstant,
  bounds: CheckBounds | null,
  resumes: IsoInstant | null,
): boolean {
  if (!check || check.lastCheckedAt === null) return true;
  if (resumes !== null && isDone(check, now, resumes)) return false;
  // What never was there is asked for less and less often, whatever the bounds.
  if ((bounds === null && !wasNeverThere(check)) || !ref.watched || ref.foundOn === null) return true;
  return isDueForCheck(check, now, bounds ?? undefined, {
    publishedOn: check.publishedOn ?? null,
    lastChangedAt: check.lastChangedAt ?? null,
  });
}

/** Whether the interrupted pass settled this page. One that failed is asked for again. */
function isDone(check: PageCheck, now: IsoInstant, resumes: IsoInstant): boolean {
  const at = check.lastCheckedAt;
  if (at === null || at < resumes || at > now || check.problem !== null) return false;
  return Date.parse(now) - Date.parse(at) <= freshHours * 3_600_000;
}

/**
 * What decides which links of a page are followed. Where it differs from that of the last pass, pages must be looked at
 * whole: one that is unmodified would not name again what it was not allowed to lead to before. Validators of another host
 * say nothing either.
 */
export function discoveryOf(site: { baseUrl: string; include: string[]; exclude: string[] }): string {
  return fingerprint([site.baseUrl, followsOf(site)]);
}

/** The same, wherever the site is: what the reader finds and the patterns let through. */
export function followsOf({ include, exclude }: { include: string[]; exclude: string[] }): string {
  return fingerprint([READER_VERSION, include, exclude]);
}

function fingerprint(decides: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(decides)).digest('hex').slice(0, 16);
}

/** Has a page asked for whole, and read. */
export function forgetSeen(check: PageCheck): void {
  check.validators = { etag: null, lastModified: null };
  check.lastSha256 = null;
}

/**
 * Captures that an interrupted pass kept, and was killed before it could note their validators: asked with the old ones,
 * a page that went back to its earlier state would be said to be unmodified, and that it went back would be lost.
 *
 * @param since when that pass began
 * @returns the pages whose validators are to be forgotten
 */
export async function halfNoted(
  { store, site, since }: { store: Store; site: string; since: IsoInstant },
  checks: Map<PageId, PageCheck>,
): Promise<Set<PageCheck>> {
  const pages = new Set<PageCheck>();
  await store.eachChange({ site, since, traces: false }, ({ seenAt, change: { source } }) => {
    const check = source && checks.get(source.page);
    const at = source?.after?.capturedAt ?? seenAt;
    if (check && (check.lastCheckedAt ?? '') < at) pages.add(check);
  });
  return pages;
}
