/**
 * `gradewatch watch`: passes on the configured schedule, in the configured zone, until stopped.
 *
 * One pass at a time: a tick that comes while a pass runs is left out. A tick that was missed, while the machine slept
 * or nothing ran, is caught up once. A pass that goes wrong is said and does not end the watch: the next one comes.
 */

import { type ScheduledTask, schedule } from 'node-cron';
import { type Config, requireReadyToRun } from '../config.js';
import type { Store } from '../model.js';
import { runPass } from '../run.js';
import { type ExitCode, exit, type Io } from './io.js';
import { progressOn, reportText } from './progress.js';
import { configAt, storeOf } from './setting.js';
import { stopSignal } from './stop.js';

/** Missed ticks are looked for this far back; older ones make no difference, one pass catches up for all. */
const lookBackMs = 32 * 24 * 3_600_000;
const minute = 60_000;

export async function watch(options: { config: string }, io: Io): Promise<ExitCode> {
  const config = await configAt(options.config, io, true);
  for (const warning of requireReadyToRun(config, io.env)) io.err(`warning: ${warning}\n`);
  const store = await storeOf(config);
  const stop = stopSignal(io);
  let running: Promise<void> | null = null;
  const pass = () => {
    if (running || stop.signal.aborted) return;
    running = onePass(config, store, stop.signal, io).finally(() => {
      running = null;
      if (!stop.signal.aborted) announceNext(task, config, io);
    });
  };
  const task = schedule(config.schedule.cron, pass, {
    timezone: config.schedule.timeZone,
    noOverlap: true,
    suppressMissedWarning: true,
  });
  task.on('execution:missed', pass);
  try {
    if (await wasMissed(task, store, config, io.now())) {
      io.err('a pass was missed while nothing ran: catching up\n');
      pass();
    } else announceNext(task, config, io);
    await new Promise<void>((done) => {
      if (stop.signal.aborted) done();
      stop.signal.addEventListener('abort', () => done(), { once: true });
    });
    await running;
    io.err('stopped\n');
    return exit.done;
  } finally {
    await task.destroy();
    stop.release();
  }
}

/** One pass; what goes wrong is said, and is no end. */
async function onePass(config: Config, store: Store, signal: AbortSignal, io: Io): Promise<void> {
  const progress = progressOn(io);
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
    io.out(`${report.startedAt}\n${reportText(report)}`);
  } catch (error) {
    progress.end();
    const { code, message, stack } = error as Error & { code?: string };
    const expected = typeof code === 'string' && /^[a-z][a-z0-9-]*$/.test(code);
    io.err(
      `${io.now().toISOString()} this pass did not finish: ${expected ? message : (stack ?? message)}\n`,
    );
  }
}

/** Whether the schedule had a tick since the last pass that ended; true where there has been no pass yet. */
async function wasMissed(task: ScheduledTask, store: Store, config: Config, now: Date): Promise<boolean> {
  const { sites } = await store.state();
  const lasts = config.sites.map((site) => sites[site.profile]?.lastPassAt ?? null);
  if (lasts.includes(null)) return true;
  const last = Math.min(...lasts.map((at) => Date.parse(at!)));
  const from = Math.max(last, now.getTime() - lookBackMs);
  const current = Math.floor(now.getTime() / minute) * minute;
  for (let at = current; at > from; at -= minute) if (task.match(new Date(at))) return true;
  return false;
}

function announceNext(task: ScheduledTask, config: Config, io: Io): void {
  const next = task.getNextRun();
  if (next)
    io.err(`next pass ${next.toISOString()} (${config.schedule.cron}, ${config.schedule.timeZone})\n`);
}
