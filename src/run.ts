/**
 * One pass: discover, fetch, read, compare, keep, tell, deliver.
 *
 * The pass gathers and keeps everything before anyone is told, so a crash at any instant loses nothing: what was kept and
 * not told is told by the next pass, and what was told stands in the ledger. Only broken surroundings (a store that cannot
 * be written, a lock that another run holds) stop it; every expected failure ends up in the run report.
 */
import type { Config } from './config.js';
import { beginSubscribers } from './deliver/index.js';
import type { IsoInstant, ProgressEvent, SiteProfile, Store } from './model.js';
import { Gathered, type PassReport } from './run/gathered.js';
import { watchSite } from './run/site.js';
import { tellAll } from './run/telling.js';
import { profileById } from './sites/index.js';

export interface PassOptions {
  config: Config;
  store: Store;
  /** The clock; the system's by default. */
  now?: () => Date;
  only?: { site?: string; bodies?: string[] };
  /** Fetch, read and compare, but keep nothing and tell nobody. */
  dryRun?: boolean;
  env: { SMTP_URL?: string | undefined; WEBHOOK_SECRET?: string | undefined };
  onProgress?: (event: ProgressEvent) => void;
  /** Once it aborts the page in hand is finished and the rest is left for the next pass. */
  signal?: AbortSignal;
}

/** Runs one pass under the store's lock. Rejects only where the surroundings are broken. */
export async function runPass(options: PassOptions): Promise<PassReport> {
  const { store } = options;
  const release = await store.lock();
  try {
    return await pass(options, await monotoneClock(options));
  } finally {
    await release();
  }
}

/** A clock that was set back must not hide what a pass sees from subscribers who began before: time never goes back. */
async function monotoneClock({ now, store }: PassOptions): Promise<() => IsoInstant> {
  const { sites } = await store.state();
  let latest =
    Object.values(sites)
      .map((site) => site.lastPassAt ?? '')
      .sort()
      .at(-1) ?? '';
  return () => {
    const instant = (now?.() ?? new Date()).toISOString();
    if (instant > latest) latest = instant;
    return latest;
  };
}

async function pass(options: PassOptions, now: () => IsoInstant): Promise<PassReport> {
  const { config, store, only, dryRun = false, onProgress, signal } = options;
  const startedAt = now();
  if (!dryRun) await beginSubscribers(store, config.subscribers, startedAt);
  const report: PassReport = {
    startedAt,
    finishedAt: startedAt,
    pages: { checked: 0, unchanged: 0, changed: 0, new: 0, gone: 0, failed: 0, quarantined: 0 },
    changes: new Gathered(),
    problems: [],
    deliveries: [],
  };
  const profiles: SiteProfile[] = [];
  const whole: string[] = [];
  for (const site of config.sites) {
    const profile = profileById(site.profile);
    if (!profile) continue;
    profiles.push(profile);
    if (only?.site && only.site !== site.profile) continue;
    // Discover, and for each page fetch, read, compare, keep.
    const ended = await watchSite({
      config,
      store,
      site,
      profile,
      bodies: only?.bodies,
      dryRun,
      report,
      now,
      onProgress,
      signal,
    });
    if (ended) whole.push(profile.id);
  }
  // Tell and deliver.
  const beforeCommits = async () => {
    if (!dryRun) await settle(store, whole);
  };
  report.deliveries = await tellAll({ ...options, now, startedAt, profiles, report, beforeCommits });
  report.finishedAt = now();
  onProgress?.({ kind: 'finished', report });
  return report;
}

/**
 * The pass has come to its end: these sites are begun anew by the next one, whatever became of it so far. Commits come
 * after, so that they take this along; what of them is still to be done stands in the ledger.
 */
async function settle(store: Store, whole: string[]): Promise<void> {
  const state = await store.state();
  for (const site of whole) delete state.sites[site]?.passBegan;
  await store.saveState(state);
}
