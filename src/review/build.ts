/**
 * Writes the review site: a folder of plain files that can be opened from disk or put on any web server.
 * Which words stand on the pages is decided in pages.ts; here the store is read and files are written.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { judgmentHistory } from '../compare/history.js';
import { withDrafts, writeWhereDifferent } from '../disk/whole-file.js';
import type { Capture, ChangeEntry, IsoInstant, SiteProfile, Snapshot, Store } from '../model.js';
import { renderAtom } from '../tell/atom.js';
import { bulletinFor } from '../tell/bulletin.js';
import { beginManifest, settleManifest } from './manifest.js';
import { bodyPage, bodyPath, indexPage, reportPage, reportPath, type SiteView } from './pages.js';

/** Entries in the feed. */
const feedPasses = 100;

/**
 * Builds the site from the store into the folder `out`, which is made where it is missing. Files of an earlier build
 * are overwritten, and those that no page belongs to any more are removed; files of others stay (see manifest.ts). Pages and changes under embargo are left out until the embargo ends.
 * Gives the paths written, relative to `out`. Throws only where a file cannot be written.
 */
export async function buildReviewSite(input: {
  store: Store;
  sites: SiteProfile[];
  out: string;
  now: IsoInstant;
}): Promise<{ files: string[] }> {
  const pages = new Map<string, string>();
  const write = (path: string, text: string) => void pages.set(path, text);
  const views: SiteView[] = [];
  for (const profile of input.sites) views.push(await viewOf(input.store, profile, input.now));
  write('index.html', indexPage(views));
  for (const view of views) {
    const bodies = new Set([
      ...view.snapshots.flatMap((snapshot) => (snapshot.report.body ? [snapshot.report.body.id] : [])),
      ...view.history.map((row) => row.body),
    ]);
    for (const body of [...bodies].sort()) write(bodyPath(view.profile.id, body), bodyPage(view, body));
    for (const snapshot of view.snapshots) {
      write(reportPath(view.profile.id, snapshot.page), reportPage(view, snapshot));
    }
  }
  write('feed.atom', feed(views, input.now));
  await withDrafts(input.out, async (drafts) => {
    const earlier = await beginManifest(input.out, pages, drafts);
    for (const [path, text] of pages) await writeWhereDifferent(join(input.out, path), text, drafts);
    await settleManifest(input.out, pages, earlier, drafts);
  });
  return { files: [...pages.keys()] };
}

async function viewOf(store: Store, profile: SiteProfile, now: IsoInstant): Promise<SiteView> {
  const snapshots: Snapshot[] = [];
  const captures = new Map<string, Capture[]>();
  const all: { page: string; capture: Capture }[] = [];
  for (const page of await store.pages(profile.id)) {
    const snapshot = await store.snapshot(profile.id, page);
    if (snapshot === null || embargoed(snapshot.report.embargoUntil, now)) continue;
    snapshots.push(snapshot);
    const own = await store.captures(profile.id, page);
    captures.set(page, own);
    for (const capture of own) all.push({ page, capture });
  }
  const entries = (await store.changes({ site: profile.id })).filter(
    (entry) => entry.cause === 'site' && entry.change.announced && !embargoed(entry.embargoUntil, now),
  );
  return {
    profile,
    now,
    snapshots,
    captures,
    history: judgmentHistory(all, profile),
    bulletins: byPass(entries).flatMap((pass) => {
      const seenAt = pass[0]?.seenAt ?? now;
      return bulletinFor({ name: 'review-site' }, pass, { profiles: [profile], now: seenAt }) ?? [];
    }),
  };
}

function embargoed(until: IsoInstant | null, now: IsoInstant): boolean {
  return until !== null && Date.parse(now) < Date.parse(until);
}

/** Entries of one day belong together; newest day first. The day is the UTC one: it only groups. */
function byPass(entries: ChangeEntry[]): ChangeEntry[][] {
  const passes = new Map<string, ChangeEntry[]>();
  for (const entry of entries) {
    const day = new Date(entry.seenAt).toISOString().slice(0, 10);
    passes.set(day, [...(passes.get(day) ?? []), entry]);
  }
  return [...passes].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, pass]) => pass);
}

function feed(views: SiteView[], now: IsoInstant): string {
  const sites = views.map((view) => view.profile.id).join(' ');
  const bulletins = views.flatMap((view) => view.bulletins.slice(0, feedPasses));
  // Without a change the feed is as old as its last entry, so that an unchanged feed stays byte for byte the same.
  const updated = bulletins
    .map((bulletin) => bulletin.createdAt)
    .sort((a, b) => Date.parse(b) - Date.parse(a))[0];
  return renderAtom(
    {
      id: `urn:sha256:${createHash('sha256').update(`gradewatch review site ${sites}`).digest('hex')}`,
      title: `Changes: ${views.map((view) => view.profile.shortName).join(', ')}`,
      selfUrl: null,
      siteUrl: views[0]?.profile.baseUrl ?? null,
      updated: updated ?? now,
    },
    bulletins,
  );
}
