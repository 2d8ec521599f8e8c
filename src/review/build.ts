/**
 * Writes the review site: a folder of plain files that can be opened from disk or put on any web server.
 * Which words stand on the pages is decided in pages.ts; here the store is read and files are written.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { pushTo } from '../compare/groups.js';
import { judgmentHistory } from '../compare/history.js';
import { findingLives } from '../compare/lives.js';
import { standingLog } from '../compare/standing.js';
import { withDrafts, writeWhereDifferent } from '../disk/whole-file.js';
import type { Capture, ChangeEntry, IsoInstant, SiteProfile, Snapshot, Store } from '../model.js';
import { renderAtom } from '../tell/atom.js';
import { bulletinFor } from '../tell/bulletin.js';
import { changesCsv, findingsCsv, historyCsv } from '../tell/csv.js';
import { beginManifest, settleManifest } from './manifest.js';
import { bodyPage, indexPage, monthPage, reportPage } from './pages.js';
import { bodyPath, monthPath, questionPath, reportPath, tablePath } from './paths.js';
import { questionPage, questionsOf } from './questions.js';
import { bodiesOf, monthsOf, type SiteView } from './view.js';

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
  for (const view of views) writePages(view, write);
  write('feed.atom', feed(views, input.now));
  await withDrafts(input.out, async (drafts) => {
    const earlier = await beginManifest(input.out, pages, drafts);
    for (const [path, text] of pages) await writeWhereDifferent(join(input.out, path), text, drafts);
    await settleManifest(input.out, pages, earlier, drafts);
  });
  return { files: [...pages.keys()] };
}

/** Every page and table of one site but the first. */
function writePages(view: SiteView, write: (path: string, text: string) => void): void {
  const { profile, history, lives } = view;
  for (const body of bodiesOf(view)) {
    const rows = history.filter((row) => row.body === body);
    const own = lives.filter((life) => life.body === body);
    write(bodyPath(profile.id, body), bodyPage(view, body));
    write(tablePath(profile.id, 'judgments', { body }), historyCsv(rows, profile));
    write(tablePath(profile.id, 'findings', { body }), findingsCsv(own));
  }
  for (const area of questionsOf(view)) {
    const rows = history.filter((row) => row.area === area);
    write(questionPath(profile.id, area), questionPage(view, area));
    write(tablePath(profile.id, 'judgments', { area }), historyCsv(rows, profile));
  }
  for (const [month] of monthsOf(view)) write(monthPath(profile.id, month), monthPage(view, month));
  for (const snapshot of view.snapshots)
    write(reportPath(profile.id, snapshot.page), reportPage(view, snapshot));
  write(tablePath(profile.id, 'judgments'), historyCsv(history, profile));
  write(tablePath(profile.id, 'findings'), findingsCsv(lives));
  write(tablePath(profile.id, 'changes'), changesCsv(view.entries, profile));
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
  const log = (await store.changes({ site: profile.id })).filter(
    (entry) => !embargoed(entry.embargoUntil, now),
  );
  const entries = standingLog(log, (_, page) => captures.get(page) ?? []);
  const told = entries.filter((entry) => entry.cause === 'site' && entry.change.announced);
  return {
    profile,
    now,
    snapshots,
    captures,
    history: judgmentHistory(all, profile),
    lives: findingLives(entries),
    entries,
    bulletins: byDay(told).flatMap((day) => {
      const seenAt = day[0]?.seenAt ?? now;
      return bulletinFor({ name: 'review-site' }, day, { profiles: [profile], now: seenAt }) ?? [];
    }),
  };
}

function embargoed(until: IsoInstant | null, now: IsoInstant): boolean {
  return until !== null && Date.parse(now) < Date.parse(until);
}

/** Entries of one day belong together; newest day first. The day is the UTC one: it only groups. */
function byDay(entries: ChangeEntry[]): ChangeEntry[][] {
  const days = new Map<string, ChangeEntry[]>();
  for (const entry of entries) {
    const day = new Date(entry.seenAt).toISOString().slice(0, 10);
    pushTo(days, day, entry);
  }
  return [...days].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, day]) => day);
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
