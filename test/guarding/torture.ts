/**
 * Crash torture of the whole program: `node dist/cli.js run` on scripted weeks against a real site, killed with SIGKILL at
 * random instants, alone or with the git that it has started, while the mail server, the web server, the git remote and the
 * feed's folder fail in every way they can. Beside it the same week is lived through in peace. At the end, when the faults are
 * lifted and `gradewatch deliver` was called, the store tells the same changes, and everybody was told each of them once: by
 * mail, by feed, by webhook and in the log of the repository (torture-truth.ts). A message may have come again under the very
 * same Message-ID or webhook-id, and in no other way.
 *
 * `npx tsx test/guarding/torture.ts 500 [seed] [postgres]` kills five hundred processes and prints the figures; torture.test.ts
 * a short form. With `postgres` the store is in a database, which is cut off as well. Weeks and faults follow from the seed; the instants of the kills differ from run to run.
 */
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadConfig } from '../../src/config.js';
import { runPass } from '../../src/run.js';
import { type PostgresServer, postgresFolder, startPostgres } from '../tools/postgres-server.js';
import { builtProgram } from '../tools/program.js';
import { opened, truthOf } from './torture-truth.js';
import { numbersFrom, weekOf } from './torture-week.js';
import { gitEnvironment, type Site, siteServer, type World, world } from './torture-world.js';

interface TortureFigures {
  kills: number;
  /** Kills that came before the process asked the site for anything. */
  early: number;
  /** Passes that ended because their database was cut off; among the kills. */
  cut: number;
  /** Processes of git that were killed along. */
  gits: number;
  weeks: number;
  passes: number;
  changes: number;
  /** Distinct messages: mails and posts to the webhook. */
  messages: number;
  /** Messages that came a second time under the same Message-ID or webhook-id. */
  repeated: number;
  /** Changes that were news, times those who were not told of them. */
  lost: number;
  /** Changes told more than once under different ids. */
  duplicated: number;
  /** How often each fault was met with. */
  faults: Record<string, number>;
  /** What was not as in the week without kills and faults. */
  wrong: string[];
}

/**
 * Kills at least `kills` processes, up to `perPass` in one pass, in weeks of so many `steps` (all there are by default). With a
 * `server` the store is a database of it, which is cut off and started anew now and then.
 */
export async function torture(
  kills: number,
  seed: number,
  { perPass, steps, server }: { perPass: number; steps?: number; server?: PostgresServer },
): Promise<TortureFigures> {
  const figures: TortureFigures = {
    kills: 0,
    early: 0,
    cut: 0,
    gits: 0,
    weeks: 0,
    passes: 0,
    changes: 0,
    messages: 0,
    repeated: 0,
    lost: 0,
    duplicated: 0,
    faults: {},
    wrong: [],
  };
  const folder = await mkdtemp(join(tmpdir(), 'gradewatch-torture-'));
  const program = await ownProgram(join(folder, 'program'));
  const site = await siteServer();
  try {
    while (figures.kills < kills) {
      const week = seed + figures.weeks;
      const random = numbersFrom(week * 7919);
      const database = server ? await server.freshDatabase() : null;
      const torn = await world(join(folder, `torn-${week}`), site.url, true, database);
      const whole = await world(join(folder, `whole-${week}`), site.url, false);
      try {
        for (const pages of weekOf(week, steps)) {
          site.pages = pages;
          await killThrough(
            { program, torn, site, random, figures, server },
            figures.kills < kills ? perPass : 0,
          );
          await passInPeace(whole);
          figures.passes += 1;
        }
        await torn.trouble(null);
        // The first takes the last commit along, the second notes that it was made.
        for (const _ of [1, 2]) await deliverTheRest(program, torn, figures);
        const { wrong, ...counted } = await truthOf(whole, torn);
        figures.wrong.push(...wrong.map((what) => `week ${week}: ${what}`));
        for (const key of Object.keys(counted) as (keyof typeof counted)[]) figures[key] += counted[key];
        for (const [fault, times] of torn.met) figures.faults[fault] = (figures.faults[fault] ?? 0) + times;
        figures.weeks += 1;
      } finally {
        await torn.close();
        await whole.close();
      }
    }
  } finally {
    await site.close();
    await rm(folder, { recursive: true, force: true });
  }
  return figures;
}

/** A copy of the built program, so that a build on the side does not pull the files from under it. */
async function ownProgram(folder: string): Promise<string> {
  const dist = dirname(await builtProgram());
  await mkdir(folder);
  await cp(dist, join(folder, 'dist'), { recursive: true });
  await cp(join(dist, '..', 'package.json'), join(folder, 'package.json'));
  await symlink(join(dist, '..', 'node_modules'), join(folder, 'node_modules'));
  return join(folder, 'dist', 'cli.js');
}

async function passInPeace(whole: World): Promise<void> {
  const config = await loadConfig(whole.configFile);
  await opened(whole, (store) => runPass({ config, store, env: whole.env }));
}

interface Tormented {
  program: string;
  torn: World;
  site: Site;
  random: () => number;
  figures: TortureFigures;
  server: PostgresServer | undefined;
}

/** How long a process works after its first request, in milliseconds: kills fall within. */
let work = 600;

/** One pass that is killed up to `most` times before it is let through, each life with troubles of its own. */
async function killThrough(torment: Tormented, most: number): Promise<void> {
  const { torn, random, figures, server } = torment;
  let ended: Ended | null = null;
  for (let kill = 0; kill < most && ended === null; kill += 1) {
    await torn.trouble(random);
    // One in eight is killed on its way up, the rest at work, rather late than soon: that is when it writes most.
    const early = random() < 0.125;
    const before = await lastWholePass(torn);
    // A database that goes away under a pass ends it as well.
    const cut = server && random() < 0.25 ? server : null;
    const instant = Math.sqrt(random()) * work;
    const one = await live(torment, early ? 'early' : instant, cut);
    const after = await lastWholePass(torn);
    const over = after !== null && after !== before;
    // One that was too quick for its killer was the pass; so was one that had settled everything when it was killed:
    // what comes after it is a pass of its own, and a page missing in both is rightly withdrawn.
    if (!one.killed || over) ended = { ...one, code: one.killed ? 0 : one.code };
    if (one.killed) figures.kills += 1;
    if (one.killed && early) figures.early += 1;
  }
  await torn.trouble(random);
  ended ??= await live(torment, null);
  const { code, stderr, ms } = ended;
  if (ms > 0) work = Math.min(2_500, work * 0.7 + ms * 0.3);
  if (code !== 0 && code !== 3) figures.wrong.push(`a pass ended with ${code}: ${stderr.slice(-400)}`);
}

async function deliverTheRest(program: string, { configFile, env }: World, figures: TortureFigures) {
  const { code, stderr } = await ran([program, 'deliver', '--config', configFile, '--json'], env).ended;
  if (code !== 0) figures.wrong.push(`deliver ended with ${code}: ${stderr.slice(-400)}`);
}

/** The last pass that came to its end; `null` while one is under way. */
async function lastWholePass(torn: World): Promise<string | null> {
  const { sites } = await opened(torn, (store) => store.state());
  const site = sites.hmicfrs;
  return site && site.passBegan === undefined ? site.lastPassAt : null;
}

interface Ended {
  killed: boolean;
  code: number | null;
  stderr: string;
  /** From the first request to the end. */
  ms: number;
}

/** Runs a pass; killed so many milliseconds after its first request, or before one, or never. */
async function live(
  { program, torn, site, random, figures }: Tormented,
  end: number | 'early' | null,
  cut: PostgresServer | null = null,
): Promise<Ended> {
  const { pid, ended } = ran([program, 'run', '--config', torn.configFile, '--json'], torn.env);
  let began = 0;
  const kill = async () => {
    // One half dies alone, and its git goes on; of the other half git dies as well, as all do when a container is killed.
    if (random() < 0.5) process.kill(pid, 'SIGKILL');
    else figures.gits += await killWithGit(pid);
  };
  const gone = () => {}; // it was quicker
  const timer = end === 'early' ? setTimeout(() => kill().catch(gone), random() * 600) : null;
  let restarted: Promise<void> | null = null;
  site.onRequest = () => {
    if (began > 0) return;
    began = performance.now();
    if (typeof end !== 'number') return;
    if (cut) {
      setTimeout(() => {
        restarted = cut.restart();
      }, end);
    } else setTimeout(() => kill().catch(gone), end);
  };
  const { code, signal, stderr } = await ended;
  await restarted;
  if (timer) clearTimeout(timer);
  site.onRequest = () => {};
  // Ended by the loss of its database, with an error that says so.
  const lost = cut !== null && signal === null && code !== 0 && code !== 3;
  if (lost) figures.cut += 1;
  if (lost && !/postgres:/.test(stderr))
    figures.wrong.push(`ended with ${code} ${signal} and no word of the database: ${stderr.slice(-400)}`);
  return {
    killed: signal === 'SIGKILL' || lost,
    code,
    stderr,
    ms: began > 0 ? performance.now() - began : 0,
  };
}

/** Kills a process with the git that it has started, but not what receives a push: that is another machine's. */
async function killWithGit(pid: number): Promise<number> {
  process.kill(pid, 'SIGSTOP');
  const gits: number[] = [];
  for (const name of (await readdir('/proc').catch(() => [])).filter((one) => /^\d+$/.test(one))) {
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
    const [, command, parent] = /^\d+ \((.*)\) \S (\d+)/.exec(stat) ?? [];
    if (command === 'git' && Number(parent) === pid) gits.push(Number(name));
  }
  for (const one of [pid, ...gits]) process.kill(one, 'SIGKILL');
  return gits.length;
}

function ran(args: string[], env: World['env']) {
  const child = spawn(process.execPath, args, {
    env: { ...gitEnvironment, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const ended = new Promise<{ code: number | null; signal: string | null; stderr: string }>(
    (done, failed) => {
      child.on('error', failed);
      child.on('exit', (code, signal) => done({ code, signal, stderr }));
    },
  );
  return { pid: child.pid!, ended };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const seed = Number(process.argv[3] ?? 1);
  const binaries = process.argv[4] === 'postgres' ? postgresFolder() : null;
  if (process.argv[4] === 'postgres' && binaries === null)
    throw new Error(
      'no PostgreSQL server (initdb, postgres) is here; get it with: apt-get install postgresql',
    );
  const server = binaries === null ? undefined : await startPostgres(binaries);
  const began = performance.now();
  const figures = await torture(Number(process.argv[2] ?? 500), seed, {
    perPass: 4,
    ...(server ? { server } : {}),
  });
  await server?.stop();
  const { wrong, ...counted } = figures;
  console.log({
    ...counted,
    seed,
    seconds: Math.round((performance.now() - began) / 1000),
    wrong: wrong.length,
  });
  for (const what of wrong) console.log(what);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
