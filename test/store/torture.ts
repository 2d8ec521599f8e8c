/**
 * Crash torture: processes live through scripted weeks, each comes to its end, and the next one goes on. At the end
 * of each week the store must be, byte for byte, the one that was never interrupted. A process ends in one of three
 * ways: killed by another process at a random instant; killed at a random act upon the file system, or in the midst
 * of it; or with the power, so that the disk forgets what was not synced (see accident.ts).
 *
 * `npx tsx test/store/torture.ts 500` runs five hundred kills and prints the figures; torture.test.ts a short form.
 */
import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openStore } from '../../src/store/index.js';
import { verifyStore } from '../../src/store/verify.js';
import { compileChild, removeAll, scratch, treeOf } from './support.js';
import { numbersFrom, weekOf } from './week.js';

const ENDS = ['shot', 'killed', 'powerless'] as const;
type End = (typeof ENDS)[number];

interface TortureFigures {
  kills: number;
  ends: Record<End, number>;
  weeks: number;
  /** What the processes that came after a kill had to put right, by code. */
  mended: Record<string, number>;
  /** Weeks whose store was not the true one, and why. */
  wrong: string[];
}

/** Ends at least `kills` processes. Weeks and ends follow from `seed`; the instants differ from run to run. */
export async function torture(kills: number, seed: number): Promise<TortureFigures> {
  const made: string[] = [];
  const figures: TortureFigures = {
    kills: 0,
    ends: { shot: 0, killed: 0, powerless: 0 },
    weeks: 0,
    mended: {},
    wrong: [],
  };
  const random = numbersFrom(seed * 7919);
  try {
    const folder = await scratch(made);
    const child = await compileChild(join(folder, 'program'));
    while (figures.kills < kills) {
      const week = seed + figures.weeks;
      const place = join(folder, `week-${week}`);
      await mkdir(place);
      const truth = join(place, 'truth');
      await liveThrough(truth, week);
      const torn = join(place, 'torn');
      await killThrough(child, torn, week, random, figures);
      figures.wrong.push(...(await differences(truth, torn)).map((what) => `week ${week}: ${what}`));
      figures.weeks += 1;
    }
  } finally {
    await removeAll(made);
  }
  return figures;
}

async function liveThrough(path: string, week: number): Promise<void> {
  const store = await openStore({ kind: 'files', path });
  const release = await store.lock();
  for (const step of weekOf(week)) await step(store);
  await release();
}

/** Lets process after process go on with the week, and kills each, until one finishes it. */
async function killThrough(
  child: string,
  path: string,
  week: number,
  random: () => number,
  figures: TortureFigures,
): Promise<void> {
  for (let from = 0; ; ) {
    const { last, finished, accident, mended } = await runAndKill(child, path, week, from, random);
    for (const code of mended) figures.mended[code] = (figures.mended[code] ?? 0) + 1;
    if (finished) return;
    figures.kills += 1;
    figures.ends[accident] += 1;
    from = last + 1;
  }
}

/** One process and its end. */
function runAndKill(child: string, path: string, week: number, from: number, random: () => number) {
  const accident = ENDS[Math.floor(random() * ENDS.length)] ?? 'shot';
  const killAfter = from - 1 + Math.floor(random() * 6);
  const wait = random() * 8;
  const operation = 1 + Math.floor(random() * 100);
  return new Promise<{ last: number; finished: boolean; accident: End; mended: string[] }>(
    (resolve, reject) => {
      const args = [child, 'week', path, String(week), String(from), accident, String(operation)];
      const process = spawn(globalThis.process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
      let said = '';
      let complaint = '';
      let aimed = accident !== 'shot';
      process.stdout.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        const reached = killAfter < from ? said.includes('mended') : said.includes(`done ${killAfter}\n`);
        if (!reached || aimed) return;
        aimed = true;
        const until = performance.now() + wait;
        while (performance.now() < until);
        process.kill('SIGKILL');
      });
      process.stderr.setEncoding('utf8').on('data', (text: string) => {
        complaint += text;
      });
      process.on('error', reject);
      process.on('close', (_code, signal) => {
        const finished = said.endsWith('week over\n');
        if (signal !== 'SIGKILL' && !finished) {
          reject(new Error(`The store's process failed at step ${from} of week ${week}:\n${complaint}`));
          return;
        }
        const done = [...said.matchAll(/^done (\d+)$/gm)].map((match) => Number(match[1]));
        const mended = /^mended (.+)$/m.exec(said)?.[1]?.split(' ') ?? [];
        resolve({ last: done.at(-1) ?? from - 1, finished, accident, mended });
      });
    },
  );
}

async function differences(truth: string, torn: string): Promise<string[]> {
  const [right, found] = await Promise.all([treeOf(truth), treeOf(torn)]);
  const names = [...new Set([...Object.keys(right), ...Object.keys(found)])];
  const wrong = names.filter((name) => right[name] !== found[name]).map((name) => `${name} differs`);
  const { problems } = await verifyStore(torn);
  return [...wrong, ...problems.map(({ code, where }) => `${code} in ${where}`)];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const kills = Number(process.argv[2] ?? 500);
  const seed = Number(process.argv[3] ?? Date.now() % 100_000);
  const started = performance.now();
  const figures = await torture(kills, seed);
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(JSON.stringify({ ...figures, seed, seconds }, null, 2));
  if (figures.wrong.length > 0) process.exitCode = 1;
}
