/**
 * Runs the real program in tests: `node dist/cli.js`, built when `src` is newer than `dist`. Test files run in several
 * processes, so the build is taken in turns.
 */
import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { lock } from 'proper-lockfile';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cli = `${root}dist/cli.js`;

async function isBuilt(): Promise<boolean> {
  if (!existsSync(cli)) return false;
  const builtAt = (await stat(cli)).mtimeMs;
  for (const entry of await readdir(`${root}src`, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith('.ts')) continue;
    if ((await stat(`${entry.parentPath}/${entry.name}`)).mtimeMs > builtAt) return false;
  }
  return true;
}

let built: Promise<string> | null = null;

/** Path of the built program; builds it first, once in a process, where it is older than its source. */
export function builtProgram(): Promise<string> {
  built ??= build();
  return built;
}

async function build(): Promise<string> {
  if (await isBuilt()) return cli;
  await mkdir(`${root}dist`, { recursive: true });
  const release = await lock(`${root}dist`, {
    retries: { retries: 200, minTimeout: 250, maxTimeout: 500 },
    stale: 60_000,
    lockfilePath: `${root}dist/.building`,
  });
  try {
    if (!(await isBuilt())) {
      // A type error is told by `npm run types`; what was emitted is run all the same.
      const said = await new Promise<string>((done) => {
        execFile('npx', ['tsc', '-p', 'src/tsconfig.json'], { cwd: root }, (_error, stdout) => done(stdout));
      });
      if (!existsSync(cli)) throw new Error(`The program could not be built:\n${said}`);
    }
  } finally {
    await release();
  }
  return cli;
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
