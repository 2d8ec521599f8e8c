/**
 * `gradewatch check`: tries every part that a pass needs and changes nothing: configuration, store, hosts with their
 * robots.txt and entry points, one page of each kind that is watched, mail server, git repository. Says what is
 * watched, by programme and cycle.
 */

import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createTransport } from 'nodemailer';
import { readDocument } from '../apart/index.js';
import { type Config, requireReadyToRun, type SiteConfig } from '../config.js';
import { smtpSettings } from '../deliver/email.js';
import { gitIn } from '../deliver/git.js';
import { createFetcher, type Fetcher } from '../fetch/index.js';
import type { FetchOutcome, PageCheck, SiteProfile, Store } from '../model.js';
import type { CheckOutput, CheckResult } from '../outputs.js';
import { oneLine } from '../tell/sanitise.js';
import { readHealth } from '../watch/health.js';
import { fetcherOptions } from './document.js';
import { type ExitCode, exit, type Io, printJson } from './io.js';
import { configAt, profileNamed, storeOf } from './setting.js';

const patienceMs = 20_000;

export async function check(
  options: { config: string; health?: string; json?: boolean },
  io: Io,
): Promise<ExitCode> {
  if (options.health !== undefined) return checkHealth(options.health, options.json ?? false, io);
  const config = await configAt(options.config, io);
  const output: CheckOutput = { results: [] };
  const say = (what: string, verdict: CheckResult['verdict'], detail: string) => {
    output.results.push({ what, verdict, detail });
    if (!options.json)
      io.out(
        `${{ fine: 'fine   ', warning: 'warning', wrong: 'WRONG  ' }[verdict]} ${what}: ${oneLine(detail)}\n`,
      );
  };

  say('configuration', 'fine', `${config.file} reads well`);
  for (const warning of config.warnings) say('configuration', 'warning', warning);
  const mayAsk = contactIsThere(config, io, say);
  const store = await storeOf(config);
  await checkStore(config, store, say);
  for (const site of config.sites) {
    const profile = profileNamed(site.profile);
    await sayWhatIsWatched(site, profile, store, say);
    if (mayAsk) await checkSite(config, site, profile, store, say);
  }
  await checkMail(config, io, say);
  await checkRepository(config, say);

  if (options.json) await printJson(io, output);
  if (!mayAsk) return exit.usage;
  return output.results.some((r) => r.verdict === 'wrong') ? exit.partial : exit.done;
}

/** The health of a watch; its configuration is not needed. */
async function checkHealth(file: string, json: boolean, io: Io): Promise<ExitCode> {
  const { healthy, detail } = await readHealth(file, io.now());
  const output: CheckOutput = { results: [{ what: 'watch', verdict: healthy ? 'fine' : 'wrong', detail }] };
  if (json) await printJson(io, output);
  else io.out(`${healthy ? 'fine   ' : 'WRONG  '} watch: ${oneLine(detail)}\n`);
  return healthy ? exit.done : exit.partial;
}

type Say = (what: string, verdict: CheckResult['verdict'], detail: string) => void;

function contactIsThere(config: Config, io: Io, say: Say): boolean {
  try {
    requireReadyToRun(config, io.env);
    return true;
  } catch (error) {
    if ((error as { code?: string }).code !== 'config') throw error;
    say('contact', 'wrong', `${(error as Error).message}; no host was asked`);
    return false;
  }
}

async function checkStore(config: Config, store: Store, say: Say): Promise<void> {
  if (config.store.kind !== 'files') return;
  const { path } = config.store;
  const folder = await nearestFolder(path);
  try {
    await access(folder, constants.W_OK);
  } catch {
    say('store', 'wrong', `${folder} may not be written: give it to the user that runs gradewatch`);
    return;
  }
  const { sites } = await store.state();
  const last = config.sites.map((s) => sites[s.profile]?.lastPassAt).find((at) => at);
  say('store', 'fine', last ? `${path}, last pass ${last}` : `${path}, no pass yet`);
}

async function nearestFolder(path: string): Promise<string> {
  try {
    await access(path);
    return path;
  } catch {
    const above = dirname(path);
    return above === path ? path : nearestFolder(above);
  }
}

/** What the store holds: by programme and cycle, then by body; what was found and never read; what is missing. */
async function sayWhatIsWatched(
  site: SiteConfig,
  profile: SiteProfile,
  store: Store,
  say: Say,
): Promise<void> {
  const cycles = new Map<string, { pages: number; bodies: Set<string> }>();
  const bodies = new Map<string, Map<string, number>>();
  const cyclesOfProfile = new Set<string>();
  const strangers = { bodies: new Set<string>(), cycles: new Set<string>() };
  for (const { programme, id } of profile.cycles) cyclesOfProfile.add(`${programme} ${id}`);
  for (const page of await store.pages(profile.id)) {
    const report = (await store.snapshot(profile.id, page))?.report;
    if (!report) continue;
    const cycle = `${report.programme ?? 'no programme'} ${report.cycle ?? 'no cycle'}`;
    const group = cycles.get(cycle) ?? { pages: 0, bodies: new Set<string>() };
    group.pages += 1;
    cycles.set(cycle, group);
    if (report.cycle && !cyclesOfProfile.has(cycle)) strangers.cycles.add(cycle);
    if (!report.body) continue;
    group.bodies.add(report.body.id);
    const ofBody = bodies.get(report.body.id) ?? new Map<string, number>();
    ofBody.set(cycle, (ofBody.get(cycle) ?? 0) + 1);
    bodies.set(report.body.id, ofBody);
    if (!profile.bodies.some((b) => b.id === report.body!.id)) strangers.bodies.add(report.body.id);
  }
  const what = `watched of ${profile.shortName}`;
  const sorted = <T>(map: Map<string, T>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  if (cycles.size === 0) say(what, 'fine', 'nothing yet: the first pass finds what there is');
  for (const [cycle, group] of sorted(cycles))
    say(what, 'fine', `${cycle}: ${group.pages} pages of ${group.bodies.size} bodies`);
  for (const [body, ofBody] of sorted(bodies))
    say(
      `body ${body}`,
      'fine',
      sorted(ofBody)
        .map(([cycle, pages]) => `${cycle}: ${pages}`)
        .join(', '),
    );
  for (const [of, ids] of Object.entries(strangers)) {
    const list = [...ids].sort().join(', ');
    if (ids.size > 0) say(what, 'warning', `${of} that the profile does not list: ${list}`);
  }
  // Who asks for some entry points only wants some bodies only.
  const named = site.byName && cycles.size > 0 ? (profile.namedPages ?? []) : [];
  const wanted = named.flatMap(
    (path) => profile.classify(new URL(path, profile.baseUrl).href).body?.id ?? [],
  );
  const unwatched = [...new Set(wanted)].filter((id) => !bodies.has(id)).sort();
  if (unwatched.length > 0)
    say(what, 'warning', `of ${unwatched.length} bodies nothing is watched: ${unwatched.join(', ')}`);
  const checks = await store.checks(profile.id);
  const waiting = checks.filter((one) => one.lastCheckedAt === null).length;
  if (waiting > 0) say(what, 'fine', `${waiting} pages were found and not asked for yet`);
  const inTrouble = checks.filter((one) => one.problem !== null);
  if (inTrouble[0])
    say(
      what,
      'warning',
      `${inTrouble.length} pages are in trouble, e.g. ${inTrouble[0].url}: ${inTrouble[0].problem?.code}`,
    );
  for (const { url, goneSince } of checks.filter((one) => one.foundOn === null && one.goneSince !== null))
    say(
      `entry point ${new URL(url).pathname}`,
      'warning',
      `the site has had no such page since ${goneSince}`,
    );
  const state = (await store.state()).sites[profile.id];
  if (state?.passBegan)
    say(what, 'warning', `the pass of ${state.passBegan} runs, or was cut off; the next one goes on with it`);
  if (site.budget !== null && checks.length > site.budget)
    say(what, 'warning', `${checks.length} pages are known, and the budget of a pass is ${site.budget}`);
  const aside = await store.quarantined(profile.id);
  if (aside.length > 0)
    say(what, 'warning', `${aside.length} pages are set aside as suspect, e.g. ${aside[0]!.url}`);
}

async function checkSite(
  config: Config,
  site: SiteConfig,
  profile: SiteProfile,
  store: Store,
  say: Say,
): Promise<void> {
  const host = new URL(site.baseUrl).host;
  const fetcher = createFetcher({
    ...fetcherOptions(config, site, profile),
    retries: { attempts: 1 },
    timeouts: { connectMs: 10_000, headersMs: patienceMs, bodyMs: patienceMs, wholeMs: 2 * patienceMs },
  });
  try {
    const robots = await fetcher.robots(site.baseUrl);
    const delay = robots.crawlDelaySeconds === null ? '' : `, crawl-delay ${robots.crawlDelaySeconds} s`;
    if (robots.state === 'unreachable')
      return say(`host ${host}`, 'wrong', robots.detail ?? 'robots.txt cannot be reached');
    if (!robots.allowed) say(`host ${host}`, 'wrong', 'robots.txt keeps gradewatch off its first page');
    else
      say(
        `host ${host}`,
        'fine',
        robots.state === 'none' ? 'answers; it has no robots.txt' : `answers; robots.txt is obeyed${delay}`,
      );
    for (const entry of site.entryPoints) {
      const url = new URL(entry.path.replace(/^\/+/, ''), site.baseUrl).href;
      const outcome = await fetcher.fetch(url, null);
      say(
        `entry point ${entry.path}`,
        outcome.kind === 'fetched' ? 'fine' : 'warning',
        outcomeWords(outcome),
      );
    }
    await checkPageKinds(site, profile, store, fetcher, say);
  } finally {
    await fetcher.close();
  }
}

/** One page of each kind that has been read before: does it still read as soundly? */
async function checkPageKinds(
  site: SiteConfig,
  profile: SiteProfile,
  store: Store,
  fetcher: Fetcher,
  say: Say,
): Promise<void> {
  const byKind = new Map<string, PageCheck>();
  for (const one of await store.checks(profile.id)) {
    if (
      one.lastGoodAt &&
      !one.withdrawn &&
      !byKind.has(one.kind) &&
      (await store.snapshot(profile.id, one.page))
    )
      byKind.set(one.kind, one);
  }
  for (const [kind, { page, url, fetchUrl }] of byKind) {
    const what = `page kind ${kind}`;
    const outcome = await fetcher.fetch(fetchUrl, null);
    if (outcome.kind !== 'fetched') {
      say(what, 'warning', `${url}: ${outcomeWords(outcome)}`);
      continue;
    }
    const { bytes, contentType, charset } = outcome.document;
    const previous = (await store.snapshot(profile.id, page))?.report ?? null;
    const { reading } = await readDocument({
      bytes,
      contentType,
      charset,
      url,
      profile,
      reading: site.reading,
      previous,
    });
    if (reading.soundness.verdict === 'sound')
      say(
        what,
        'fine',
        `${url} reads as expected: ${reading.report.judgments.length} judgments, ${reading.report.findings.length} findings`,
      );
    else
      say(
        what,
        'wrong',
        `${url} reads as suspect: ${reading.soundness.reasons.map((r) => r.detail ?? r.code).join('; ')}`,
      );
  }
}

function outcomeWords(outcome: FetchOutcome): string {
  switch (outcome.kind) {
    case 'fetched':
      return outcome.movedTo ? `answers, and has moved to ${outcome.movedTo}` : 'answers';
    case 'not-modified':
      return 'answers';
    case 'gone':
      return `is not there (${outcome.status})`;
    case 'failed':
      return `${outcome.code}: ${outcome.detail}`;
  }
}

async function checkMail(config: Config, io: Io, say: Say): Promise<void> {
  if (!config.operator && !config.subscribers.some((s) => s.channel === 'email')) return;
  if (!io.env.SMTP_URL)
    return say('mail server', 'wrong', 'SMTP_URL is not set, and the configuration asks for e-mail');
  const transport = createTransport({
    ...smtpSettings(io.env.SMTP_URL),
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
  });
  try {
    await transport.verify();
    say('mail server', 'fine', 'answers and lets us in; nothing was sent');
  } catch (error) {
    const { code, responseCode } = error as { code?: string; responseCode?: number };
    say(
      'mail server',
      'wrong',
      `does not answer as it should (${[code, responseCode].filter(Boolean).join(', ') || 'no code'}): check host, port, user and password in SMTP_URL`,
    );
  } finally {
    transport.close();
  }
}

async function checkRepository(config: Config, say: Say): Promise<void> {
  if (!config.commit) return;
  const { repository, push } = config.commit;
  const what = 'git repository';
  const git = gitIn(repository, patienceMs);
  const inside = await git(['rev-parse', '--is-inside-work-tree']);
  if (inside.code !== 0)
    return say(
      what,
      'wrong',
      `${repository} is not a git repository: git init, or correct commit.repository`,
    );
  if (!push) return say(what, 'fine', `${repository}, commits stay on this machine`);
  const remote = await git(['ls-remote', '--heads', 'origin']);
  if (remote.code === 0) say(what, 'fine', `${repository}, and its remote answers`);
  else say(what, 'wrong', `${repository}: the remote origin cannot be reached, so commits cannot be pushed`);
}
