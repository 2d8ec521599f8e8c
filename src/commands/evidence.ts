/**
 * `gradewatch evidence`: everything that is needed to check one change, in one zip: both sources, marked words, hashes, times,
 * the judgment's history, caveats, and a line to cite. The site is not asked.
 */

import { packName } from '../evidence/attach.js';
import { evidenceOf } from '../evidence/of-change.js';
import { zipOf } from '../evidence/zip.js';
import type { ChangeEntry } from '../model.js';
import type { EvidenceOutput } from '../outputs.js';
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
  const pack = await evidenceOf(entry, {
    store,
    profiles: profilesOf(config),
    reading: (site) => config.sites.find((one) => one.profile === site)?.reading ?? null,
    log,
    captures: new Map(),
  });
  if (!pack)
    throw new UsageError(
      `The change ${entry.change.id} names no page of the store: there is nothing to show.`,
    );
  const { files, citation, missing } = pack;
  const zip = zipOf(files);
  const file = options.out ?? packName(entry.change.id);
  await writeOut(file, zip);
  const output: EvidenceOutput = {
    change: entry.change.id,
    file,
    sha256: sha256(zip),
    citation,
    contents: [...files.keys()],
  };
  if (options.json) await printJson(io, output);
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
