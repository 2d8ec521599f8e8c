/**
 * Runs the real program in tests: `node dist/cli.js`.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cli = `${root}dist/cli.js`;

/** Path of the built program; `build-once.ts` has built it before the first test. */
export function builtProgram(): Promise<string> {
  return Promise.resolve(cli);
}

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  cwd?: string;
  env?: Record<string, string | undefined>;
  input?: string | Uint8Array;
  /** Called with what was written so far to standard error, whenever more comes. */
  onStderr?: (text: string, kill: (signal: NodeJS.Signals) => void) => void;
  /** The same of standard output. */
  onStdout?: RunOptions['onStderr'];
  /** Closes standard output after its first piece, as `| head` does. */
  closeOutputEarly?: boolean;
}

/** Runs `gradewatch` with these arguments to its end. */
export async function gradewatch(args: string[], options: RunOptions = {}): Promise<Ended> {
  const program = await builtProgram();
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [program, ...args], {
      cwd: options.cwd ?? root,
      env: {
        ...process.env,
        SMTP_URL: undefined,
        DATABASE_URL: undefined,
        WEBHOOK_SECRET: undefined,
        ...options.env,
      },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      options.onStdout?.(stdout, (signal) => child.kill(signal));
      if (options.closeOutputEarly) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
      options.onStderr?.(stderr, (signal) => child.kill(signal));
    });
    child.stdin.on('error', () => {});
    child.stdin.end(options.input ?? '');
    child.on('error', failed);
    child.on('close', (code) => done({ code, stdout, stderr }));
  });
}
