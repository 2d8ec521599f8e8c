/**
 * The checks of a site that are lost (`checks.json`), made again from what the store knows. Without them a pass would know the
 * pages that it finds and no other, and would tell once more that a report was withdrawn.
 */
import { siteUrls } from '../fetch/site-urls.js';
import type { IsoInstant, PageCheck, PageId, SiteProfile, Store } from '../model.js';
import { newCheck } from './checkpoint.js';

/**
 * A check for each page that was ever fetched: as of its snapshot, and withdrawn where the log says so last. What was learnt
 * of moves and of problems that stand is not in the store, and is learnt again. Pages known from an import alone have none.
 */
export async function checksFromStore(
  store: Store,
  profile: SiteProfile,
  baseUrl: string,
): Promise<PageCheck[]> {
  const goneSince = new Map<PageId, IsoInstant>();
  await store.eachChange({ site: profile.id, traces: false }, ({ seenAt, change }) => {
    if (!change.source) return;
    if (change.kind === 'report-withdrawn') goneSince.set(change.source.page, seenAt);
    if (change.kind === 'report-restored') goneSince.delete(change.source.page);
  });
  const urls = siteUrls(profile, baseUrl);
  const checks: PageCheck[] = [];
  for (const page of await store.pages(profile.id)) {
    const snapshot = await store.snapshot(profile.id, page);
    if (!snapshot || snapshot.capture.importedFrom !== null) continue;
    const { url, capture, report } = snapshot;
    const about = { ...profile.classify(url), site: profile.id, page, url, fetchUrl: urls.fetchUrl(url) };
    checks.push({
      ...newCheck({ ...about, foundOn: profile.baseUrl }, capture.capturedAt),
      lastCheckedAt: capture.capturedAt,
      lastGoodAt: capture.capturedAt,
      lastSha256: capture.sha256,
      publishedOn: report.publishedOn,
      goneSince: goneSince.get(page) ?? null,
      withdrawn: goneSince.has(page),
    });
  }
  return checks;
}
