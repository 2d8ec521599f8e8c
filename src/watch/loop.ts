/**
 * The watch itself: one pass after another, when the schedule says so.
 *
 * One pass at a time, by construction. A tick that comes while a pass runs is left out; ticks that were missed, while
 * the machine slept or nothing ran, are caught up by one pass. The clock on the wall is looked at every minute and no
 * long timer is set: a timer stands still while the machine sleeps, and would then come hours late.
 */
import type { Clock } from '../fetch/clock.js';
import type { Ticks } from './ticks.js';

const minuteMs = 60_000;
/** Missed ticks are looked for this far back; older ones make no difference, one pass catches up for all. */
const lookBackMs = 32 * 24 * 60 * minuteMs;

export interface WatchOptions {
  ticks: Ticks;
  clock: Clock;
  /** Instant of the last pass, milliseconds since 1970; `null` where a pass is owed at once. */
  since: number | null;
  /** A pass on a tick begins up to so much later, by chance. */
  jitterMs: number;
  /** One pass. Never rejects. */
  pass: () => Promise<void>;
  /** The watch waits again; `next`: the coming tick, milliseconds since 1970. */
  onWait?: (next: number | null) => void;
  /** A pass is owed since a tick that was missed; `null`: since ever. */
  onCatchUp?: (tick: number | null) => void;
  /** Once it aborts no pass begins; the one that runs is waited for. */
  signal: AbortSignal;
}

/** Watches until the signal aborts. */
export async function keepWatch(options: WatchOptions): Promise<void> {
  const { ticks, clock, signal } = options;
  let seen = options.since;
  let said: number | null | undefined;
  while (!signal.aborted) {
    const now = clock.now();
    // A clock that was set back must not make the watch wait for the time it showed before.
    if (seen !== null && seen > now) seen = now;
    const tick = seen === null ? null : ticks.latest(Math.max(seen, now - lookBackMs), now);
    if (seen !== null && tick === null) {
      seen = now;
      if (said === undefined) {
        said = ticks.next(now);
        options.onWait?.(said);
      }
      await clock.sleep(minuteMs - (now % minuteMs), signal);
      continue;
    }
    if (tick === null || now - tick >= 2 * minuteMs) options.onCatchUp?.(tick);
    else if (options.jitterMs > 0) await clock.sleep(clock.random() * options.jitterMs, signal);
    if (signal.aborted) return;
    await options.pass();
    seen = Math.max(clock.now(), now);
    said = undefined;
  }
}
