/**
 * `gradewatch reread`: every stored source read again with today's reader. What it now says differently is recorded
 * under the cause `reread` and announced to nobody. The site is not asked.
 */

import type { Config } from '../config.js';
import type { Capture, PageId, Problem, SiteProfile, Store } from '../model.js';
import type { RereadOutput } from '../outputs.js';
import { consider, type Incoming, type Keeper, keep } from '../run/keeping.js';
import { type ExitCode, exit, type Io, printJson } from './io.js';
import { configAt, profilesOf, storeOf } from './setting.js';
import { keepHeapSmall } from './small-heap.js';

export async function reread(
  options: { config: string; site?: string; json?: boolean },
  io: Io,
): Promise<ExitCode> {
  keepHeapSmall();
  const config = await configAt(options.config, io);
  const profiles = profilesOf(config, options.site);
  const store = await storeOf(config);
  const output: RereadOutput = { captures: { read: 0, changed: 0, failed: 0 }, problems: [] };
  const release = await store.lock();
  try {
    for (const profile of profiles) {
      for (const page of await store.pages(profile.id))
        await rereadPage(profile, page, store, config, io, output);
    }
  } finally {
    await release();
  }
  const { read, changed, failed } = output.captures;
  if (options.json) await printJson(io, output);
  else {
    io.out(
      `${read} captures read again: ${changed} now read differently, ${failed} could not be read. Nobody is told.\n`,
    );
    for (const { where, detail, code } of output.problems) io.out(`  ${where}: ${detail ?? code}\n`);
  }
  return failed > 0 ? exit.partial : exit.done;
}

async function rereadPage(
  profile: SiteProfile,
  page: PageId,
  store: Store,
  config: Config,
  io: Io,
  output: RereadOutput,
): Promise<void> {
  const reading = config.sites.find((s) => s.profile === profile.id)?.reading ?? null;
  const keeper: Keeper = { store, profile, reading, now: () => io.now().toISOString() };
  const snapshot = await store.snapshot(profile.id, page);
  for (const capture of await store.captures(profile.id, page)) {
    const problem = (code: string, detail: string): Problem => ({
      code,
      where: `${page}@${capture.capturedAt}`,
      detail,
    });
    const bytes = await store.source(profile.id, page, capture.sha256);
    if (!bytes) {
      output.captures.failed += 1;
      output.problems.push(problem('source-missing', 'the stored bytes are not there'));
      continue;
    }
    const latest = snapshot !== null && isSame(snapshot.capture, capture);
    const incoming: Incoming = { ...capture, site: profile.id, page, bytes };
    const considered = await consider(incoming, latest ? snapshot : null, keeper);
    output.captures.read += 1;
    if (considered.outcome === 'suspect') {
      output.captures.failed += 1;
      const reasons = considered.reading.soundness.reasons.map((r) => r.detail ?? r.code).join('; ');
      output.problems.push(problem('suspect', `the earlier reading stays: ${reasons}`));
      continue;
    }
    const again = considered.capture;
    if (again.reportSha256 === capture.reportSha256 && again.reader === capture.reader) continue;
    if (again.reportSha256 !== capture.reportSha256) output.captures.changed += 1;
    // Of an earlier capture the old report is no longer there: its digest gives way, and there is nothing to compare.
    const changes = latest ? considered.changes : [];
    const kept = { ...considered, capture: { ...again, storedAt: capture.storedAt }, changes };
    await keep(incoming, kept, latest ? snapshot : null, 'reread', keeper, { latest });
  }
}

function isSame(one: Capture, other: Capture): boolean {
  return one.sha256 === other.sha256 && one.capturedAt === other.capturedAt;
}
