/**
 * The program as people run it, compiled from the source of this moment into a folder of its own, and what one run of
 * it costs: CPU time of the whole process, its start included, and the most memory that it held.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import type { RunOutput } from '../../src/outputs.js';
import { buildInto } from '../tools/build.js';
import { type Day, editOf, type Site } from './corpus.js';

export interface Cost {
  cpuSeconds: number;
  wallSeconds: number;
  peakMegabytes: number;
}

/** What a watcher said of a pass, beside what it cost. */
export interface Told extends Cost {
  /** Pages that it looked at, where it says so. */
  pages: number | null;
  /** Pages first seen in this pass. */
  fresh: number;
  /** Edited pages of which it told the edit, and of those how many with the right kind (where it names kinds). */
  found: number;
  named: number | null;
  /** What it told that nobody had done. */
  falsely: number;
  failed: number;
}

const root = join(import.meta.dirname, '../..');

/** Builds the program, or these modules of it, into `folder` and gives the path of the (first) entry. */
export async function built(folder: string, entryPoints?: string[]): Promise<string> {
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, 'package.json'), join(folder, 'package.json'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return buildInto(join(folder, 'dist'), entryPoints);
}

/** Writes at the end of a process what it used to the file named in the environment. */
const noteUsage = `data:text/javascript,import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(process.env.BENCH_USAGE,JSON.stringify(process.resourceUsage())))`;

/** A store and a configuration in `folder`, and passes of the program over `site`. */
export function watcherOf(cli: string, folder: string, site: Site): (day: Day) => Promise<Told> {
  mkdirSync(folder, { recursive: true });
  const config = join(folder, 'config.json');
  writeFileSync(
    config,
    JSON.stringify({
      contact: 'bench@example.org',
      sites: [
        {
          profile: 'hmicfrs',
          baseUrl: `${site.url}/`,
          entryPoints: [site.listing],
          politeness: { intervalMs: 0, concurrency: 4 },
          allowPrivateAddresses: true,
        },
      ],
      store: { kind: 'files', path: 'store' },
    }),
  );
  return async (day) => {
    const args = [cli, 'run', '--config', config, '--json'];
    const { output, ...cost } = await run(args, join(folder, 'usage.json'));
    return { ...cost, ...judged(JSON.parse(output) as RunOutput, day, site) };
  };
}

/** The least that a first pass over `site` can be (`bare-pass.ts`), measured in the same way. */
export async function barePass(folder: string, site: Site): Promise<Cost> {
  mkdirSync(folder, { recursive: true });
  const source = readFileSync(join(import.meta.dirname, 'bare-pass.ts'), 'utf8');
  const { code } = await transform(source, { loader: 'ts', format: 'esm' });
  writeFileSync(join(folder, 'urls.txt'), site.paths.map((path) => site.url + path).join('\n'));
  const { output: _, ...cost } = await run(
    ['--input-type=module', '--eval', code],
    join(folder, 'usage.json'),
    {
      BARE_PASS: folder,
    },
  );
  return cost;
}

async function run(
  args: string[],
  usage: string,
  env: Record<string, string> = {},
): Promise<Cost & { output: string }> {
  const started = performance.now();
  const output = await new Promise<string>((done, failed) => {
    const child = spawn(process.execPath, ['--import', noteUsage, ...args], {
      cwd: root,
      env: { ...process.env, ...env, BENCH_USAGE: usage },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('close', (code) =>
      code === 0 || code === 3
        ? done(Buffer.concat(chunks).toString('utf8'))
        : failed(new Error(`a pass ended with exit code ${code}`)),
    );
  });
  const wallSeconds = (performance.now() - started) / 1000;
  const used = JSON.parse(readFileSync(usage, 'utf8')) as NodeJS.ResourceUsage;
  rmSync(usage);
  return {
    output,
    wallSeconds,
    cpuSeconds: (used.userCPUTime + used.systemCPUTime) / 1e6,
    peakMegabytes: used.maxRSS / 1024,
  };
}

function judged({ pages, changes }: RunOutput, day: Day, site: Site): Omit<Told, keyof Cost> {
  const told = new Map<string, string[]>();
  for (const change of changes) {
    if (change.kind === 'report-published') continue;
    const path = change.source ? new URL(change.source.url).pathname : '';
    told.set(path, [...(told.get(path) ?? []), change.kind]);
  }
  let found = 0;
  let named = 0;
  let falsely = 0;
  site.paths.forEach((path, index) => {
    const kinds = told.get(path) ?? [];
    const edit = day.edited ? editOf(index) : null;
    const right = kinds.filter((kind) => kind === edit).length;
    if (edit && kinds.length > 0) found += 1;
    if (right > 0) named += 1;
    falsely += edit && kinds.length > 0 ? kinds.length - 1 : kinds.length;
  });
  return {
    pages: pages.checked,
    fresh: pages.new,
    found,
    named,
    falsely,
    failed: pages.failed + pages.quarantined,
  };
}
