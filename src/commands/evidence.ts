/**
 * `gradewatch evidence`: everything that is needed to check one change, in one zip: both sources, marked words, hashes, times,
 * the judgment's history, caveats, and a line to cite. The site is not asked.
 */

import { readFileSync } from 'node:fs';
import { judgmentHistory } from '../compare/history.js';
import type { Config } from '../config.js';
import { evidencePack, type Side } from '../evidence/pack.js';
import { zipOf } from '../evidence/zip.js';
import type { Capture, CaptureRef, ChangeEntry, HistoryRow, PageId, SiteProfile, Store } from '../model.js';
import type { EvidenceOutput } from '../outputs.js';
import { READER_VERSION, readDocument } from '../read/index.js';
import { sha256 } from '../run/keeping.js';
import { oneLine } from '../tell/sanitise.js';
import { type ExitCode, exit, type Io, printJson, UsageError } from './io.js';
import { writeOut } from './out.js';
import { configAt, profilesOf, storeOf } from './setting.js';

export interface EvidenceOptions {
  out?: string;
  config: string;
  json?: boolean;
}

const fewest = 4;

export async function evidence(id: string, options: EvidenceOptions, io: Io): Promise<ExitCode> {
  const config = await configAt(options.config, io);
  const store = await storeOf(config);
  const log = await store.changes();
  const entry = entryOf(id, log);
  const { source } = entry.change;
  const profiles = profilesOf(config);
  const profile = profiles.find((one) => one.id === source?.site) ?? profiles[0];
  if (!source || !profile)
    throw new UsageError(
      `The change ${entry.change.id} names no page of the store: there is nothing to show.`,
    );

  const missing: string[] = [];
  const side = async (name: string, ref: CaptureRef | null): Promise<Side | null> => {
    if (!ref) return null;
    const found = await sideOf(ref, source, profile, store, config);
    if (!found)
      missing.push(`The capture ${name} (${ref.capturedAt}, SHA-256 ${ref.sha256}) is not in the store.`);
    return found;
  };
  const before = await side('before', source.before);
  const after = await side('after', source.after);
  const { files, citation } = evidencePack({
    entry,
    before,
    after,
    page: log.filter(
      (one) => one.change.source?.site === source.site && one.change.source.page === source.page,
    ),
    history: await historyOf(entry, profile, store),
    profile,
    version: versionOf(),
    reader: READER_VERSION,
    missing,
  });
  const zip = zipOf(files);
  const file =
    options.out ?? `gradewatch-evidence-${entry.change.id.replace(/[^A-Za-z0-9]/g, '').slice(0, 16)}.zip`;
  await writeOut(file, zip);
  const output: EvidenceOutput = {
    change: entry.change.id,
    file,
    sha256: sha256(zip),
    citation,
    contents: [...files.keys()],
  };
  if (options.json) printJson(io, output);
  else io.out(`${file}: ${files.size} files, SHA-256 ${output.sha256}\n\n${citation}\n`);
  for (const sentence of missing) io.err(`warning: ${sentence} gradewatch verify says more.\n`);
  return missing.length > 0 ? exit.partial : exit.done;
}

/** The one change whose id begins so. */
function entryOf(id: string, log: ChangeEntry[]): ChangeEntry {
  const exact = log.find((one) => one.change.id === id);
  if (exact) return exact;
  const found = id.length < fewest ? [] : log.filter((one) => one.change.id.startsWith(id));
  if (found.length === 1) return found[0] as ChangeEntry;
  if (id.length < fewest)
    throw new UsageError(
      `${JSON.stringify(id)} is too short: give at least ${fewest} characters of a change's id.`,
    );
  if (found.length === 0)
    throw new UsageError(
      `The change log has no change ${JSON.stringify(id)}. \`gradewatch changes --format json\` lists the ids.`,
    );
  const list = found
    .slice(0, 10)
    .map(({ change }) => `\n  ${change.id} ${oneLine(change.summary)}`)
    .join('');
  throw new UsageError(`${JSON.stringify(id)} begins ${found.length} ids. Give more of one:${list}`);
}

async function sideOf(
  ref: CaptureRef,
  { site, page, url }: { site: string; page: PageId; url: string },
  profile: SiteProfile,
  store: Store,
  config: Config,
): Promise<Side | null> {
  const captures = await store.captures(site, page);
  const capture =
    captures.find((one) => one.sha256 === ref.sha256 && one.capturedAt === ref.capturedAt) ??
    captures.find((one) => one.sha256 === ref.sha256);
  const bytes = await store.source(site, page, ref.sha256);
  if (!capture || !bytes) return null;
  const { reading } = await readDocument({
    bytes,
    contentType: capture.contentType,
    charset: capture.charset,
    url,
    profile,
    reading: config.sites.find((one) => one.profile === site)?.reading ?? null,
  });
  return { capture, bytes, report: reading.report };
}

/** Every judgment known of the change's area, or of its body where it is about no area. */
async function historyOf(entry: ChangeEntry, profile: SiteProfile, store: Store): Promise<HistoryRow[]> {
  const { body, area } = entry.change;
  const captures: { page: PageId; capture: Capture }[] = [];
  for (const page of await store.pages(profile.id)) {
    for (const capture of await store.captures(profile.id, page)) captures.push({ page, capture });
  }
  return judgmentHistory(captures, profile).filter(
    (row) => (body === null || row.body === body) && (area === null || row.area === area),
  );
}

function versionOf(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
