/**
 * `gradewatch watch`: passes on the configured schedule, in the configured zone, until stopped.
 *
 * When a pass is due is decided in `src/watch`. A pass that goes wrong is said and does not end the watch: the next one
 * comes. One line on standard output for each pass; what happens on the way goes to standard error.
 */

import { type Config, requireReadyToRun } from '../config.js';
import { systemClock } from '../fetch/clock.js';
import type { Store } from '../model.js';
import { runPass } from '../run.js';
import { type Health, writeHealth } from '../watch/health.js';
import { keepWatch } from '../watch/loop.js';
import { ticksOf } from '../watch/ticks.js';
import { type ExitCode, exit, type Io } from './io.js';
import { passLine, progressOn } from './progress.js';
import { configAt, storeOf } from './setting.js';
import { keepHeapSmall } from './small-heap.js';
import { stopSignal } from './stop.js';

const minuteMs = 60_000;

export async function watch(options: { config: string; health?: string }, io: Io): Promise<ExitCode> {
  keepHeapSmall();
  const config = await configAt(options.config, io, true);
  for (const warning of requireReadyToRun(config, io.env)) io.err(`warning: ${warning}\n`);
  const store = await storeOf(config);
  const { cron, timeZone, jitterSeconds } = config.schedule;
  const stop = stopSignal(io);
  const health = await healthAt(options.health, io);
  try {
    await keepWatch({
      ticks: ticksOf(cron, timeZone),
      clock: { ...systemClock, now: () => io.now().getTime() },
      since: await lastPassOf(store, config),
      jitterMs: jitterSeconds * 1000,
      signal: stop.signal,
      onCatchUp(tick) {
        const since = tick === null ? '' : ` (${new Date(tick).toISOString()})`;
        io.err(`a pass was missed or cut off while nothing ran${since}: catching up\n`);
      },
      onWait(next) {
        const at = next === null ? null : new Date(next).toISOString();
        io.err(at ? `next pass ${at} (${cron}, ${timeZone})\n` : `no pass will come: ${cron} never is\n`);
        health.say({ nextPassAt: at });
      },
      async pass() {
        health.say({ passingSince: io.now().toISOString() });
        const lastPass = await onePass(config, store, stop.signal, io);
        health.say({ passingSince: null, lastPass });
      },
    });
    io.err('stopped\n');
    return exit.done;
  } finally {
    await health.end();
    stop.release();
  }
}

/** One pass; what goes wrong is said, and is no end. */
async function onePass(
  config: Config,
  store: Store,
  signal: AbortSignal,
  io: Io,
): Promise<NonNullable<Health['lastPass']>> {
  const progress = progressOn(io);
  const startedAt = io.now().toISOString();
  try {
    const report = await runPass({
      config,
      store,
      now: io.now,
      env: io.env,
      onProgress: progress.onProgress,
      signal,
    });
    progress.end();
    io.out(passLine(report, signal.aborted));
    const { pages, problems, finishedAt } = report;
    return { startedAt: report.startedAt, finishedAt, pages, problems: problems.length, error: null };
  } catch (error) {
    progress.end();
    const { code, message, stack } = error as Error & { code?: string };
    const expected = typeof code === 'string' && /^[a-z][a-z0-9-]*$/.test(code);
    const finishedAt = io.now().toISOString();
    io.err(`${finishedAt} this pass did not finish: ${expected ? message : (stack ?? message)}\n`);
    return { startedAt, finishedAt, pages: null, problems: 0, error: message };
  }
}

/** When the last pass was that came to its end; `null` where a site has had none, or where one was cut off. */
async function lastPassOf(store: Store, config: Config): Promise<number | null> {
  const { sites } = await store.state();
  const lasts = config.sites.map(({ profile }) => {
    const site = sites[profile];
    return site?.lastPassAt && site.passBegan === undefined ? Date.parse(site.lastPassAt) : null;
  });
  return lasts.includes(null) ? null : Math.min(...(lasts as number[]));
}

interface HealthFile {
  say(news: Partial<Health>): void;
  end(): Promise<void>;
}

/** The health file, kept fresh every minute. That it cannot be written at the start ends the watch; later it is said. */
async function healthAt(file: string | undefined, io: Io): Promise<HealthFile> {
  if (file === undefined) return { say() {}, async end() {} };
  let health: Health = {
    pid: process.pid,
    aliveAt: io.now().toISOString(),
    passingSince: null,
    nextPassAt: null,
    lastPass: null,
  };
  await writeHealth(file, health);
  let last = Promise.resolve();
  const say = (news: Partial<Health>) => {
    health = { ...health, ...news, aliveAt: io.now().toISOString() };
    const now = health;
    last = last
      .then(() => writeHealth(file, now))
      .catch((error: Error) => io.err(`the health file cannot be written: ${error.message}\n`));
  };
  const beat = setInterval(() => say({}), minuteMs);
  return {
    say,
    async end() {
      clearInterval(beat);
      await last;
    },
  };
}
