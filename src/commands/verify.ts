/** `gradewatch verify`: looks at every hash and reference of the store, and mends what has one right answer. */

import type { VerifyOutput } from '../outputs.js';
import { verifyStore } from '../store/verify.js';
import { oneLine } from '../tell/sanitise.js';
import { type ExitCode, exit, type Io, printJson } from './io.js';
import { configAt } from './setting.js';

export async function verify(options: { config: string; json?: boolean }, io: Io): Promise<ExitCode> {
  const config = await configAt(options.config, io);
  const found: VerifyOutput =
    config.store.kind === 'files'
      ? await verifyStore(config.store.path)
      : await (await import('../store/postgres/verify.js')).verifyDatabase(config.store.url);
  if (options.json) printJson(io, found);
  else io.out(verifyText(found, config.store.kind === 'files' ? config.store.path : 'the database'));
  return found.problems.length > 0 ? exit.partial : exit.done;
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
