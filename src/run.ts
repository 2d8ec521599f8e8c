/**
 * One pass: discover, fetch, read, compare, keep, tell, deliver.
 *
 * The pass gathers and keeps everything before anyone is told, so a crash at any instant loses nothing: what was kept and
 * not told is told by the next pass, and what was told stands in the ledger. Only broken surroundings (a store that cannot
 * be written, a lock that another run holds) stop it; every expected failure ends up in the run report.
 */
import type { Config, SiteConfig } from './config.js';
import { beginSubscribers } from './deliver/index.js';
import { createAliases } from './fetch/aliases.js';
import { createFrontier } from './fetch/frontier.js';
import { createFetcher, type FetchEvent } from './fetch/index.js';
import { siteUrls } from './fetch/site-urls.js';
import type {
  Change,
  IsoInstant,
  PageCheck,
  PageRef,
  ProgressEvent,
  RunReport,
  SiteProfile,
  Store,
} from './model.js';
import { createCheckpoint, noCheckpoint } from './run/checkpoint.js';
import { recordDisagreements } from './run/joining.js';
import { halfNoted, isAskedFor } from './run/resume.js';
import { tellAll } from './run/telling.js';
import { type VisitContext, type Visited, visitPage } from './run/visit.js';
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
export async function runPass(options: PassOptions): Promise<RunReport> {
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

async function pass(options: PassOptions, now: () => IsoInstant): Promise<RunReport> {
  const { config, store } = options;
  const startedAt = now();
  if (!options.dryRun) await beginSubscribers(store, config.subscribers, startedAt);
  const report: RunReport = {
    startedAt,
    finishedAt: startedAt,
    pages: { checked: 0, unchanged: 0, changed: 0, new: 0, gone: 0, failed: 0, quarantined: 0 },
    changes: [],
    problems: [],
    deliveries: [],
  };
  const profiles: SiteProfile[] = [];
  const whole: string[] = [];
  for (const site of config.sites) {
    const profile = profileById(site.profile);
    if (!profile) continue;
    profiles.push(profile);
    if (options.only?.site && options.only.site !== site.profile) continue;
    if (await watchSite(site, profile, report, options, now)) whole.push(profile.id);
  }
  const beforeCommits = async () => {
    if (!options.dryRun) await settle(store, whole);
  };
  report.deliveries = await tellAll({ ...options, now, startedAt, profiles, report, beforeCommits });
  report.finishedAt = now();
  options.onProgress?.({ kind: 'finished', report });
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

/** Everything of one site up to keeping. True where nothing was left for the next pass but what a budget left over. */
async function watchSite(
  site: SiteConfig,
  profile: SiteProfile,
  report: RunReport,
  options: PassOptions,
  now: () => IsoInstant,
): Promise<boolean> {
  const { store, signal } = options;
  const state = await store.state();
  const before = state.sites[profile.id] ?? { baselineCompletedAt: null, lastPassAt: null };
  const checks = new Map((await store.checks(profile.id)).map((check) => [check.page, check]));
  const dryRun = options.dryRun ?? false;
  // A person who names bodies asks for all of their pages; such a pass is no part of another.
  const narrowed = (options.only?.bodies?.length ?? 0) > 0;
  const resumes = dryRun || narrowed ? null : (before.passBegan ?? null);
  if (before.passBegan !== undefined) {
    const kept = await store.changes({ site: profile.id, since: before.passBegan });
    for (const check of halfNoted(kept, checks)) {
      check.validators = { etag: null, lastModified: null };
      check.lastSha256 = null;
    }
  }
  const aliases = createAliases(checks.values());
  const frontier = createFrontier({
    profile,
    aliases,
    site: profile.id,
    baseUrl: site.baseUrl,
    include: site.include,
    exclude: site.exclude,
    budget: site.budget,
    isAskedFor: (ref) =>
      isWanted(ref, profile, options.only?.bodies) &&
      isAskedFor(ref, checks.get(ref.page), report.startedAt, narrowed ? null : site.checks, resumes),
  });
  for (const entry of site.entryPoints) frontier.addEntryPoint(entry);
  frontier.addKnown([...checks.values()]);

  const fetcher = createFetcher({
    userAgentContact: options.config.contact,
    allowedHosts: siteUrls(profile, site.baseUrl).hosts,
    allowPrivateAddresses: site.allowPrivateAddresses,
    politeness: site.politeness,
    timeouts: site.timeouts,
    limits: site.limits,
    retries: site.retries,
    ...(signal ? { signal } : {}),
    onEvent: (event) => tellOfFetching(event, options.onProgress),
  });
  const checkpoint = dryRun
    ? noCheckpoint
    : createCheckpoint(store, profile.id, checks, () => frontier.known(), now);
  const context: VisitContext = {
    keeper: { store, profile, reading: site.reading, now, pass: report.startedAt },
    fetcher,
    site: profile.id,
    baseUrl: site.baseUrl,
    baseline: before.baselineCompletedAt === null,
    dryRun,
    kept: new Set(await store.pages(profile.id)),
    began: resumes ?? report.startedAt,
    aside: new Set((await store.quarantined(profile.id)).map(({ page }) => page)),
    checks,
    checkpoint,
    aliases,
    inHand: new Set(),
    found: (url, on) => void frontier.add({ url }, on),
  };
  let interrupted = false;
  const pace = paceOf(site.politeness);
  options.onProgress?.({ kind: 'discovered', pages: frontier.known().length, frontier: frontier.waiting() });
  const visit = async (ref: PageRef): Promise<void> => {
    const known = () => frontier.known().length;
    const left = frontier.waiting() + 1;
    const secondsLeft = pace.secondsFor(left);
    const done = report.pages.checked;
    options.onProgress?.({ kind: 'fetching', url: ref.url, done, known: known(), left, secondsLeft });
    const visited = await visitPage(ref, context);
    count(report, visited);
    pace.tick();
    checkpoint.note();
    if (!ref.watched && visited.outcome !== 'failed') return;
    options.onProgress?.({
      kind: 'checked',
      url: ref.url,
      outcome: visited.outcome,
      ...(visited.detail ? { detail: visited.detail } : {}),
      done: report.pages.checked,
      known: known(),
    });
  };
  const next = (): PageRef | null => {
    // Stopped when nothing was left to ask for, a pass is whole: the next one begins anew.
    interrupted = (signal?.aborted ?? false) && frontier.waiting() > 0;
    return interrupted ? null : frontier.next();
  };
  if (!dryRun && !narrowed) {
    const latest = await store.state();
    latest.sites[profile.id] = { ...before, passBegan: resumes ?? report.startedAt };
    await store.saveState(latest);
  }
  try {
    await crawl(next, visit, site.politeness.concurrency);
  } finally {
    await fetcher.close();
    await checkpoint.save();
  }
  if (!dryRun && !interrupted) {
    const { baseline } = context;
    const found = { store, profile, site: profile.id, baseline, now: now(), pass: report.startedAt, checks };
    report.changes.push(...(await recordDisagreements(found)));
  }
  const whole = !interrupted && !narrowed;
  // What a budget left over is as old as the rest: the baseline is complete when every page was asked for once.
  const unasked =
    frontier.waiting() > 0 && frontier.known().some((ref) => !checks.get(ref.page)?.lastCheckedAt);
  const completes = context.baseline && whole && !unasked && report.pages.new + countOf(checks) > 0;
  if (!dryRun) {
    const latest = await store.state();
    latest.sites[profile.id] = {
      ...(latest.sites[profile.id] ?? before),
      baselineCompletedAt: completes ? now() : before.baselineCompletedAt,
      lastPassAt: now(),
    };
    await store.saveState(latest);
  }
  return whole;
}

/** Visits pages, at most `width` at a time, until none is left: a page in hand may still bring new ones. */
async function crawl(
  next: () => PageRef | null,
  visit: (ref: PageRef) => Promise<void>,
  width: number,
): Promise<void> {
  const running = new Set<Promise<void>>();
  for (;;) {
    while (running.size < Math.max(1, width)) {
      const ref = next();
      if (!ref) break;
      const one: Promise<void> = visit(ref).finally(() => running.delete(one));
      running.add(one);
    }
    if (running.size === 0) return;
    await Promise.race(running);
  }
}

function isWanted(ref: PageRef, profile: SiteProfile, bodies: string[] | undefined): boolean {
  if (!bodies?.length || !ref.watched) return true;
  const { body } = profile.classify(ref.url);
  return body === null || bodies.includes(body.id);
}

function count(report: RunReport, visited: Visited): void {
  report.pages.checked += 1;
  report.pages[visited.outcome] += 1;
  report.changes.push(
    ...visited.changes.filter((change: Change) => change.importance !== 'record' || change.announced),
  );
  report.problems.push(...visited.problems);
}

function countOf(checks: Map<string, PageCheck>): number {
  let good = 0;
  for (const check of checks.values()) if (check.lastGoodAt) good += 1;
  return good;
}

/** How long pages take in this pass, for an estimate of the time left. */
function paceOf({ intervalMs, concurrency }: SiteConfig['politeness']) {
  const began = performance.now();
  let done = 0;
  return {
    tick: () => {
      done += 1;
    },
    /** Whole seconds for so many more pages; `null` before there is anything to go by. */
    secondsFor(pages: number): number | null {
      if (done < 3) return null;
      const msEach = Math.max((performance.now() - began) / done, concurrency === 1 ? intervalMs : 0);
      return Math.round((pages * msEach) / 1000);
    },
  };
}

/** What a person wants to know of the fetcher: why nothing happens for a while. */
function tellOfFetching(event: FetchEvent, onProgress: PassOptions['onProgress']): void {
  if (event.kind === 'waiting') onProgress?.(event);
  if (event.kind === 'circuit-open')
    onProgress?.({ kind: 'host-rests', host: event.host, seconds: event.seconds });
}
