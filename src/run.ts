/**
 * One pass: discover, fetch, read, compare, keep, tell, deliver.
 *
 * The pass gathers and keeps everything before anyone is told, so a crash at any instant loses nothing: what was kept and
 * not told is told by the next pass, and what was told stands in the ledger. Only broken surroundings (a store that cannot
 * be written, a lock that another run holds) stop it; every expected failure ends up in the run report.
 */
import type { Config, SiteConfig } from './config.js';
import { beginSubscribers } from './deliver/index.js';
import { createFrontier } from './fetch/frontier.js';
import { createFetcher } from './fetch/index.js';
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
  for (const site of config.sites) {
    const profile = profileById(site.profile);
    if (!profile) continue;
    profiles.push(profile);
    if (options.only?.site && options.only.site !== site.profile) continue;
    await watchSite(site, profile, report, options, now);
  }
  report.deliveries = await tellAll({ ...options, now, startedAt, profiles, report });
  report.finishedAt = now();
  options.onProgress?.({ kind: 'finished', report });
  return report;
}

/** Everything of one site up to keeping. */
async function watchSite(
  site: SiteConfig,
  profile: SiteProfile,
  report: RunReport,
  options: PassOptions,
  now: () => IsoInstant,
): Promise<void> {
  const { store, signal } = options;
  const state = await store.state();
  const before = state.sites[profile.id] ?? { baselineCompletedAt: null, lastPassAt: null };
  const checks = new Map((await store.checks(profile.id)).map((check) => [check.page, check]));
  const frontier = createFrontier({
    profile,
    site: profile.id,
    baseUrl: site.baseUrl,
    include: site.include,
    exclude: site.exclude,
    budget: null,
  });
  for (const entry of site.entryPoints) frontier.addEntryPoint(entry);
  frontier.addKnown([...checks.values()]);

  const fetcher = createFetcher({
    userAgentContact: options.config.contact,
    allowedHosts: siteUrls(profile, site.baseUrl).hosts,
    allowPrivateAddresses: site.allowPrivateAddresses,
    politeness: site.politeness,
    ...(signal ? { signal } : {}),
  });
  const context: VisitContext = {
    keeper: { store, profile, reading: site.reading, now, pass: report.startedAt },
    fetcher,
    site: profile.id,
    baseUrl: site.baseUrl,
    baseline: before.baselineCompletedAt === null,
    dryRun: options.dryRun ?? false,
    kept: new Set(await store.pages(profile.id)),
    aside: new Set((await store.quarantined(profile.id)).map(({ page }) => page)),
    checks,
    found: (url, on) => void frontier.add({ url }, on),
  };
  let interrupted = false;
  const visit = async (ref: PageRef): Promise<void> => {
    const known = () => frontier.known().length;
    options.onProgress?.({ kind: 'fetching', url: ref.url, done: report.pages.checked, known: known() });
    const visited = await visitPage(ref, context);
    count(report, visited);
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
    interrupted = signal?.aborted ?? false;
    if (interrupted) return null;
    for (let ref = frontier.next(); ref; ref = frontier.next()) {
      if (isWanted(ref, profile, options.only?.bodies)) return ref;
    }
    return null;
  };
  try {
    await crawl(next, visit, site.politeness.concurrency);
  } finally {
    await fetcher.close();
    if (!context.dryRun) await saveChecks(store, profile.id, checks, frontier.known(), now);
  }
  const whole = !interrupted && !options.only?.bodies?.length;
  const completes = context.baseline && whole && report.pages.new + countOf(checks) > 0;
  if (!context.dryRun) {
    const latest = await store.state();
    latest.sites[profile.id] = {
      baselineCompletedAt: completes ? now() : before.baselineCompletedAt,
      lastPassAt: now(),
    };
    await store.saveState(latest);
  }
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

/** Pages found but not yet asked for are remembered, so that the next pass knows them. */
async function saveChecks(
  store: Store,
  site: string,
  checks: Map<string, PageCheck>,
  known: PageRef[],
  now: () => IsoInstant,
): Promise<void> {
  for (const ref of known) {
    if (checks.has(ref.page) || ref.foundOn === null) continue;
    checks.set(ref.page, {
      page: ref.page,
      url: ref.url,
      fetchUrl: ref.fetchUrl,
      kind: ref.kind,
      documentKind: ref.documentKind,
      foundOn: ref.foundOn,
      firstSeenAt: now(),
      lastCheckedAt: null,
      lastGoodAt: null,
      validators: { etag: null, lastModified: null },
      lastSha256: null,
      problem: null,
      goneSince: null,
      withdrawn: false,
    });
  }
  await store.saveChecks(site, [...checks.values()]);
}
