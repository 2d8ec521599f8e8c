/**
 * One site in one pass: discover, and for each page fetch, read, compare and keep (visit.ts). Where an earlier pass was
 * cut off this one goes on with it, and what is left over is left for the next.
 */
import type { Config, SiteConfig } from '../config.js';
import { createAliases } from '../fetch/aliases.js';
import { createFrontier, type Frontier } from '../fetch/frontier.js';
import { createFetcher, type FetchEvent, type Fetcher } from '../fetch/index.js';
import { siteUrls } from '../fetch/site-urls.js';
import type { IsoInstant, PageCheck, PageRef, ProgressEvent, SiteProfile, Store } from '../model.js';
import { createCheckpoint, noCheckpoint } from './checkpoint.js';
import { crawl, paceOf } from './crawl.js';
import type { PassReport } from './gathered.js';
import { detached, recordDisagreements } from './joining.js';
import { checksFromStore } from './lost-checks.js';
import { missingTogether } from './missing.js';
import { discoveryOf, forgetSeen, halfNoted, isAskedFor } from './resume.js';
import { visitPage } from './visit.js';
import type { VisitContext, Visited } from './visited.js';
import { forgetLate, scopeOf, wideningOf } from './widening.js';

export interface SitePass {
  config: Config;
  store: Store;
  site: SiteConfig;
  profile: SiteProfile;
  /** Only pages of these bodies; absent or empty: all. */
  bodies?: string[] | undefined;
  dryRun: boolean;
  /** What the pass came to so far; what comes of this site is added. */
  report: PassReport;
  now: () => IsoInstant;
  onProgress?: ((event: ProgressEvent) => void) | undefined;
  signal?: AbortSignal | undefined;
}

/** What is known of a site before the pass. */
interface Before {
  state: Awaited<ReturnType<Store['state']>>['sites'][string];
  checks: Map<string, PageCheck>;
  /** A person who names bodies asks for all of their pages; such a pass is no part of another. */
  narrowed: boolean;
  /** When the pass began that this one goes on with, if it does. */
  resumes: IsoInstant | null;
}

/** Everything of one site up to keeping. True where nothing was left for the next pass but what a budget left over. */
export async function watchSite(pass: SitePass): Promise<boolean> {
  const { store, site, profile, report, dryRun, now, signal } = pass;
  const before = await whatIsKnown(pass);
  const { checks, narrowed, resumes } = before;
  const aliases = createAliases(checks.values());
  const frontier = discover(pass, before, aliases);
  const fetcher = fetcherFor(pass, frontier);
  const checkpoint = dryRun
    ? noCheckpoint
    : createCheckpoint(store, profile.id, checks, () => frontier.known(), now);
  const kept = new Set(await store.pages(profile.id));
  const began = resumes ?? report.startedAt;
  const scope = scopeOf(site);
  const widening = wideningOf(before.state, scope);
  const context: VisitContext = {
    keeper: { store, profile, reading: site.reading, now, pass: report.startedAt },
    fetcher,
    site: profile.id,
    baseUrl: site.baseUrl,
    baseline: before.state.baselineCompletedAt === null,
    widening,
    dryRun,
    kept,
    began,
    missing: missingTogether(checks.values(), kept, began),
    aside: new Set((await store.quarantined(profile.id)).map(({ page }) => page)),
    checks,
    checkpoint,
    aliases,
    inHand: new Set(),
    found: (link, on) => void frontier.add(link, on),
  };
  if (!dryRun && !narrowed) {
    const discovery = discoveryOf(site);
    // What was forgotten is forgotten for good before the state says so.
    if (before.state.discovery !== discovery) await checkpoint.save();
    await note(pass, before, (state) => ({
      ...state,
      discovery,
      scope,
      ...(widening ? { widening } : {}),
      passBegan: began,
    }));
  }

  let interrupted = false;
  const next = (): PageRef | null => {
    // Stopped when nothing was left to ask for, a pass is whole: the next one begins anew.
    interrupted = (signal?.aborted ?? false) && frontier.waiting() > 0;
    return interrupted ? null : frontier.next();
  };
  try {
    await crawl(next, visitor(pass, context, frontier), site.politeness.concurrency);
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
  if (!dryRun) {
    const isComplete = whole && isAllAskedFor(frontier, checks, report);
    await note(pass, before, ({ widening: unfinished, ...state }) => ({
      ...state,
      baselineCompletedAt: context.baseline && isComplete ? now() : before.state.baselineCompletedAt,
      ...(unfinished && !isComplete ? { widening: unfinished } : {}),
      lastPassAt: now(),
    }));
  }
  return whole;
}

async function whatIsKnown({ store, site, profile, bodies, dryRun }: SitePass): Promise<Before> {
  const { sites } = await store.state();
  const state = sites[profile.id] ?? { baselineCompletedAt: null, lastPassAt: null };
  const noted = await store.checks(profile.id);
  const lost = noted.length === 0 && state.lastPassAt !== null;
  const known = lost ? await checksFromStore(store, profile, site.baseUrl) : noted;
  const checks = new Map(known.map((check) => [check.page, check]));
  const narrowed = (bodies?.length ?? 0) > 0;
  if (state.passBegan !== undefined) {
    const begun = { store, site: profile.id, since: state.passBegan };
    for (const check of await halfNoted(begun, checks)) forgetSeen(check);
  }
  if (state.passBegan === undefined) forgetLate(checks.values());
  if (state.discovery !== discoveryOf(site)) for (const check of checks.values()) forgetSeen(check);
  return { state, checks, narrowed, resumes: dryRun || narrowed ? null : (state.passBegan ?? null) };
}

/** Notes in the store how far the site has come. */
async function note(
  { store, profile }: SitePass,
  before: Before,
  become: (state: Before['state']) => Before['state'],
): Promise<void> {
  const latest = await store.state();
  latest.sites[profile.id] = become(latest.sites[profile.id] ?? before.state);
  await store.saveState(latest);
}

/** Where the pass begins: the entry points, and every page that is known. Pages that are visited bring more. */
function discover(
  { site, profile, report, bodies }: SitePass,
  { checks, narrowed, resumes }: Before,
  aliases: VisitContext['aliases'],
): Frontier {
  const frontier = createFrontier({
    profile,
    aliases,
    site: profile.id,
    baseUrl: site.baseUrl,
    include: site.include,
    exclude: site.exclude,
    budget: site.budget,
    isAskedFor: (ref) =>
      isWanted(ref, profile, bodies) &&
      isAskedFor(ref, checks.get(ref.page), report.startedAt, narrowed ? null : site.checks, resumes),
  });
  for (const entry of site.entryPoints) frontier.addEntryPoint(entry);
  frontier.addKnown([...checks.values()]);
  if (site.byName)
    for (const path of profile.namedPages ?? [])
      frontier.add({ url: new URL(path.slice(1), site.baseUrl).href }, site.baseUrl);
  return frontier;
}

function fetcherFor({ config, site, profile, signal, onProgress }: SitePass, frontier: Frontier): Fetcher {
  // Where sitemaps are looked for at all, those that robots.txt names are too.
  const heedsSitemaps = site.entryPoints.some(({ kind }) => kind === 'sitemap');
  return createFetcher({
    userAgentContact: config.contact,
    allowedHosts: siteUrls(profile, site.baseUrl).hosts,
    allowPrivateAddresses: site.allowPrivateAddresses,
    politeness: site.politeness,
    timeouts: site.timeouts,
    limits: site.limits,
    retries: site.retries,
    ...(signal ? { signal } : {}),
    onEvent: (event) => {
      if (event.kind === 'robots' && heedsSitemaps)
        for (const url of event.sitemaps) frontier.add({ url, as: 'sitemap' }, event.url);
      tellOfFetching(event, onProgress);
    },
  });
}

/** Visits one page, counts what came of it, and says so. */
function visitor(pass: SitePass, context: VisitContext, frontier: Frontier): (ref: PageRef) => Promise<void> {
  const { report, site, onProgress } = pass;
  const pace = paceOf(site.politeness);
  onProgress?.({ kind: 'discovered', pages: frontier.size(), frontier: frontier.waiting() });
  return async (ref) => {
    const left = frontier.waiting() + 1;
    const secondsLeft = pace.secondsFor(left);
    const done = report.pages.checked;
    onProgress?.({ kind: 'fetching', url: ref.url, done, known: frontier.size(), left, secondsLeft });
    const visited = await visitPage(ref, context);
    count(report, visited);
    pace.tick();
    context.checkpoint.note();
    if (!ref.watched && visited.outcome !== 'failed') return;
    onProgress?.({
      kind: 'checked',
      url: ref.url,
      outcome: visited.outcome,
      ...(visited.detail ? { detail: visited.detail } : {}),
      done: report.pages.checked,
      known: frontier.size(),
    });
  };
}

/** What a budget left over is as old as the rest: the baseline is complete when every page was asked for once. */
function isAllAskedFor(frontier: Frontier, checks: Map<string, PageCheck>, report: PassReport): boolean {
  const unasked =
    frontier.waiting() > 0 && frontier.known().some((ref) => !checks.get(ref.page)?.lastCheckedAt);
  const anything = report.pages.new > 0 || [...checks.values()].some((check) => check.lastGoodAt !== null);
  return !unasked && anything;
}

function isWanted(ref: PageRef, profile: SiteProfile, bodies: string[] | undefined): boolean {
  if (!bodies?.length || !ref.watched) return true;
  const { body } = profile.classify(ref.url);
  return body === null || bodies.includes(body.id);
}

function count(report: PassReport, visited: Visited): void {
  report.pages.checked += 1;
  report.pages[visited.outcome] += 1;
  for (const change of visited.changes)
    if (change.importance !== 'record' || change.announced) report.changes.push(change);
  for (const problem of detached(visited.problems)) report.problems.push(problem);
}

/** What a person wants to know of the fetcher: why nothing happens for a while. */
function tellOfFetching(event: FetchEvent, onProgress: SitePass['onProgress']): void {
  if (event.kind === 'waiting') onProgress?.(event);
  if (event.kind === 'circuit-open')
    onProgress?.({ kind: 'host-rests', host: event.host, seconds: event.seconds });
}
