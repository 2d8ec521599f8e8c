/** `gradewatch verify`: looks at every hash and reference of the store, and mends what has one right answer. */

import { reportHash } from '../compare/index.js';
import type { Config } from '../config.js';
import type { VerifyOutput } from '../outputs.js';
import { consider, type Keeper, keptHash } from '../run/keeping.js';
import { profileById } from '../sites/index.js';
import type { ReportReader } from '../store/mend-report.js';
import { verifyStore } from '../store/verify.js';
import { oneLine } from '../tell/sanitise.js';
import { type ExitCode, exit, type Io, printJson } from './io.js';
import { configAt, storeOf } from './setting.js';

export async function verify(options: { config: string; json?: boolean }, io: Io): Promise<ExitCode> {
  const config = await configAt(options.config, io);
  const found: VerifyOutput =
    config.store.kind === 'files'
      ? await verifyStore(config.store.path, readerOf(config, io))
      : await (await import('../store/postgres/verify.js')).verifyDatabase(config.store.url, keptHash);
  if (options.json) await printJson(io, found);
  else io.out(verifyText(found, config.store.kind === 'files' ? config.store.path : 'the database'));
  return found.problems.length > 0 ? exit.partial : exit.done;
}

/** Today's reader, as a pass would use it. */
function readerOf(config: Config, io: Io): ReportReader {
  return {
    hashOf: keptHash,
    read: async (site, page, capture, bytes) => {
      const profile = profileById(site);
      if (!profile) return null;
      const reading = config.sites.find((one) => one.profile === site)?.reading ?? null;
      const keeper: Keeper = {
        store: await storeOf(config),
        profile,
        reading,
        now: () => io.now().toISOString(),
      };
      const { outcome, ...again } = await consider({ ...capture, site, page, bytes }, null, keeper);
      const { report } = again.reading;
      const says = { ...again.capture, saysSha256: reportHash(report) };
      return outcome === 'suspect' ? null : { ...again, report, capture: says };
    },
  };
}

function verifyText({ problems, repaired }: VerifyOutput, name: string): string {
  const line = ({ code, where, detail }: VerifyOutput['problems'][number]) =>
    `  ${where}: ${code.replaceAll('-', ' ')}${detail ? `. ${oneLine(detail)}` : ''}`;
  const lines: string[] = [];
  if (repaired.length > 0) lines.push(`Put right: ${repaired.length}`, ...repaired.map(line), '');
  if (problems.length > 0) {
    lines.push(
      `Wrong: ${problems.length}`,
      ...problems.map(line),
      '',
      'None of this was changed: the right answer is in a backup or in git.',
    );
  } else lines.push(`${name}: every line can be read, every hash agrees, every reference leads somewhere.`);
  return `${lines.join('\n')}\n`;
}
