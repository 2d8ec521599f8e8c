/** A command as the command line calls it, without a process of its own: quick, and typed. `src/cli.ts` is tested elsewhere. */
import { exit, type Io } from '../../src/commands/io.js';
import type { Ended } from '../tools/program.js';

/** Runs a command to its end. An error that is expected becomes exit 2 and a line, as `src/cli.ts` has it. */
export async function command(
  work: (io: Io) => Promise<number>,
  now = new Date('2026-03-20T12:00:00Z'),
): Promise<Ended> {
  let stdout = '';
  let stderr = '';
  const io: Io = {
    out: (text) => {
      stdout += text;
    },
    err: (text) => {
      stderr += text;
    },
    stdin: (async function* () {})(),
    env: {},
    now: () => now,
    outIsTerminal: false,
    errIsTerminal: false,
    columns: 100,
    colour: false,
  };
  try {
    return { code: await work(io), stdout, stderr };
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (!/^[a-z][a-z-]*$/.test(code ?? '')) throw error;
    return { code: exit.usage, stdout, stderr: `${stderr}gradewatch: ${message}\n` };
  }
}
