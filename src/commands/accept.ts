/**
 * `gradewatch accept`: a person says that a suspect reading is what the page really says. It is kept with their reason, and
 * the next pass tells what changed, with the window in which it happened.
 */

import { nearest } from '../config/nearest.js';
import type { Config } from '../config.js';
import type { Quarantined, SiteProfile, Store } from '../model.js';
import type { AcceptOutput } from '../outputs.js';
import { acceptReading, asideOf } from '../run/accepting.js';
import { pageIdOf } from '../sites/page-id.js';
import { renderComparison } from '../tell/index.js';
import { oneLine } from '../tell/sanitise.js';
import { type ExitCode, exit, type Io, printJson, UsageError } from './io.js';
import { configAt, profilesOf, storeOf } from './setting.js';

export interface AcceptOptions {
  reason?: string;
  site?: string;
  config: string;
  json?: boolean;
}

export async function accept(page: string, options: AcceptOptions, io: Io): Promise<ExitCode> {
  const reason = oneLine(options.reason ?? '');
  if (reason === '')
    throw new UsageError(
      '--reason is missing: say in a sentence why the reading is right, e.g. --reason "The force withdrew three judgments; confirmed by telephone". It is kept with the capture.',
    );
  const config = await configAt(options.config, io);
  const profiles = profilesOf(config, options.site);
  const store = await storeOf(config);
  const release = await store.lock();
  try {
    const { profile, aside } = await findAside(page, profiles, store);
    const { sites } = await store.state();
    const now = latestOf([
      io.now().toISOString(),
      ...Object.values(sites).map((one) => one.lastPassAt ?? ''),
    ]);
    const done = await acceptReading(aside, {
      keeper: { store, profile, reading: readingOf(config, profile), now: () => now },
      reason,
      baseline: (sites[profile.id]?.baselineCompletedAt ?? null) === null,
    });
    if (done === null)
      throw new UsageError(
        `The bytes of ${aside.page} that were set aside are no longer in the store: gradewatch verify says more. The next pass fetches the page again.`,
      );
    const { changes, lastSeenBefore, accepted } = done;
    const output: AcceptOutput = { page: aside.page, url: aside.url, accepted, lastSeenBefore, changes };
    if (options.json) await printJson(io, output);
    else io.out(acceptedText(output, aside, profile, io));
    return exit.done;
  } finally {
    await release();
  }
}

async function findAside(
  page: string,
  profiles: SiteProfile[],
  store: Store,
): Promise<{ profile: SiteProfile; aside: Quarantined }> {
  const all: { profile: SiteProfile; aside: Quarantined }[] = [];
  const known = new Set<string>();
  for (const profile of profiles) {
    const canonical = profile.canonicalUrl(page);
    const wanted = canonical === null ? page : pageIdOf(canonical);
    const here = await store.quarantined(profile.id);
    const aside = asideOf(here, wanted) ?? asideOf(here, page);
    if (aside) return { profile, aside };
    all.push(...here.map((one) => ({ profile, aside: one })));
    for (const id of await store.pages(profile.id)) known.add(id);
    for (const check of await store.checks(profile.id)) known.add(check.page);
    if (known.has(wanted))
      throw new UsageError(`${wanted} is not set aside: there is nothing to accept. ${listOf(all)}`);
  }
  const [guess] = nearest(
    page,
    all.map(({ aside }) => aside.page),
  );
  throw new UsageError(
    `gradewatch knows no page ${JSON.stringify(page)}.${guess ? ` Did you mean ${guess}?` : ''} ${listOf(all)}`,
  );
}

function listOf(all: { aside: Quarantined }[]): string {
  if (all.length === 0) return 'No page is set aside.';
  const lines = all.map(
    ({ aside: { page, since, reasons } }) =>
      `\n  ${page}, since ${since}: ${oneLine(reasons.map((one) => one.detail ?? one.code).join('; '))}`,
  );
  return `Set aside now:${lines.join('')}`;
}

function acceptedText(
  { page, lastSeenBefore, changes }: AcceptOutput,
  aside: Quarantined,
  profile: SiteProfile,
  io: Io,
): string {
  const announced = changes.filter((change) => change.announced);
  const head = `${page}: accepted as it was read on ${aside.capturedAt}.`;
  if (changes.length === 0)
    return `${head} No grade, finding or passage is another than was kept: there is nothing to tell.\n`;
  const between = lastSeenBefore ? ` between ${lastSeenBefore} and ${aside.since}` : '';
  const told = announced.length > 0 ? 'The next pass tells it.' : 'None of it is announced.';
  const labels = { before: 'as it was kept', after: `as it was read on ${aside.capturedAt}` };
  const options = { profile, colour: io.colour, width: io.columns };
  const list = renderComparison({ changes, problems: [] }, labels, options);
  return `${head} What changed${between}:\n\n${list}\n${told}\n`;
}

const readingOf = (config: Config, profile: SiteProfile) =>
  config.sites.find((site) => site.profile === profile.id)?.reading ?? null;

const latestOf = (instants: string[]): string => instants.sort().at(-1) ?? '';
