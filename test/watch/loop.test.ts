/** The watch under a clock of its own: one pass at a time, missed ticks caught up once, jitter, stopping. */
import { describe, expect, it } from 'vitest';
import type { Clock } from '../../src/fetch/clock.js';
import { keepWatch, type WatchOptions } from '../../src/watch/loop.js';
import { ticksOf } from '../../src/watch/ticks.js';

const minuteMs = 60_000;
const iso = (instant: number) => new Date(instant).toISOString().slice(0, 19);

/** A clock that goes on only while somebody waits. `asleep`: at this instant the machine sleeps for so long. */
function madeClock(start: string, asleep: { at: string; ms: number }[] = []) {
  let time = Date.parse(start);
  const sleeps = asleep.map(({ at, ms }) => ({ at: Date.parse(at), ms }));
  const clock: Clock = {
    now: () => time,
    random: () => 0.5,
    async sleep(ms) {
      const end = time + ms;
      const [first] = sleeps;
      if (first && first.at <= end) {
        sleeps.shift();
        // Timers stand still while the machine sleeps, the clock on the wall does not.
        time = end + first.ms;
      } else time = end;
    },
  };
  const goOn = (ms: number) => {
    time += ms;
  };
  return { clock, goOn };
}

/** Watches until `until`, and says when each pass began. */
async function watched(
  made: ReturnType<typeof madeClock>,
  until: string,
  options: Partial<WatchOptions> & { cron?: string; takesMs?: number } = {},
) {
  const stop = new AbortController();
  const passes: string[] = [];
  const caughtUp: (string | null)[] = [];
  let running = 0;
  const clock: Clock = {
    ...made.clock,
    async sleep(ms, signal) {
      await made.clock.sleep(ms, signal);
      if (made.clock.now() >= Date.parse(until)) stop.abort();
    },
  };
  await keepWatch({
    ticks: ticksOf(options.cron ?? '17 6 * * *', 'Europe/London'),
    clock,
    since: made.clock.now(),
    jitterMs: 0,
    signal: stop.signal,
    onCatchUp: (tick) => void caughtUp.push(tick === null ? null : iso(tick)),
    ...options,
    async pass() {
      running += 1;
      expect(running, 'two passes at once').toBe(1);
      passes.push(iso(made.clock.now()));
      made.goOn(options.takesMs ?? 1000);
      await options.pass?.();
      running -= 1;
    },
  });
  return { passes, caughtUp };
}

describe('watching', () => {
  it('makes one pass at each tick', async () => {
    const { passes, caughtUp } = await watched(madeClock('2026-06-01T12:00Z'), '2026-06-04T12:00Z');
    expect(passes).toEqual(['2026-06-02T05:17:00', '2026-06-03T05:17:00', '2026-06-04T05:17:00']);
    expect(caughtUp).toEqual([]);
  });

  it('makes one pass in the night in which the clocks go forward, and one when they go back', async () => {
    const spring = await watched(madeClock('2026-03-28T12:00Z'), '2026-03-30T12:00Z', { cron: '30 1 * * *' });
    expect(spring.passes).toEqual(['2026-03-29T01:00:00', '2026-03-30T00:30:00']);
    const autumn = await watched(madeClock('2026-10-24T12:00Z'), '2026-10-26T12:00Z', { cron: '30 1 * * *' });
    expect(autumn.passes).toEqual(['2026-10-25T00:30:00', '2026-10-26T01:30:00']);
    expect([...spring.caughtUp, ...autumn.caughtUp]).toEqual([]);
  });

  it('leaves out the ticks that come while a pass runs', async () => {
    const { passes } = await watched(madeClock('2026-06-01T12:00:30Z'), '2026-06-01T12:31Z', {
      cron: '*/5 * * * *',
      takesMs: 7 * minuteMs,
    });
    expect(passes).toEqual(['2026-06-01T12:05:00', '2026-06-01T12:15:00', '2026-06-01T12:25:00']);
  });

  it('catches up once for all that was missed while the machine slept', async () => {
    const made = madeClock('2026-06-01T12:00Z', [{ at: '2026-06-01T20:00Z', ms: 4 * 24 * 60 * minuteMs }]);
    const { passes, caughtUp } = await watched(made, '2026-06-07T12:00Z');
    expect(passes).toEqual(['2026-06-05T20:00:00', '2026-06-06T05:17:00', '2026-06-07T05:17:00']);
    expect(caughtUp).toEqual(['2026-06-05T05:17:00']);
  });

  it('catches up after a restart, where a tick went by since the last pass, and not where none did', async () => {
    const since = Date.parse('2026-06-01T05:20Z');
    const missed = await watched(madeClock('2026-06-03T09:00Z'), '2026-06-03T12:00Z', { since });
    expect(missed).toEqual({ passes: ['2026-06-03T09:00:00'], caughtUp: ['2026-06-03T05:17:00'] });
    const none = await watched(madeClock('2026-06-01T09:00Z'), '2026-06-01T12:00Z', { since });
    expect(none.passes).toEqual([]);
    const never = await watched(madeClock('2026-06-01T09:00Z'), '2026-06-01T12:00Z', { since: null });
    expect(never).toEqual({ passes: ['2026-06-01T09:00:00'], caughtUp: [null] });
  });

  it('does not wait for the time that a clock showed before it was put right', async () => {
    const { passes } = await watched(madeClock('2026-06-01T12:00Z'), '2026-06-03T12:00Z', {
      since: Date.parse('2031-01-01T00:00Z'),
    });
    expect(passes).toEqual(['2026-06-02T05:17:00', '2026-06-03T05:17:00']);
  });

  it('begins a pass late by chance, within the jitter', async () => {
    const { passes } = await watched(madeClock('2026-06-01T12:00Z'), '2026-06-02T12:00Z', {
      jitterMs: 10 * minuteMs,
    });
    expect(passes).toEqual(['2026-06-02T05:22:00']);
  });

  it('begins nothing once it is stopped, and waits for the pass that runs', async () => {
    const stop = new AbortController();
    let ended = false;
    const { passes } = await watched(madeClock('2026-06-01T12:00Z'), '2026-07-01T12:00Z', {
      signal: stop.signal,
      async pass() {
        stop.abort();
        await new Promise((done) => setTimeout(done, 20));
        ended = true;
      },
    });
    expect(passes).toHaveLength(1);
    expect(ended).toBe(true);
  });

  it('says once what it waits for', async () => {
    const said: (string | null)[] = [];
    await watched(madeClock('2026-06-01T12:00Z'), '2026-06-03T12:00Z', {
      onWait: (next) => void said.push(next === null ? null : iso(next)),
    });
    expect(said).toEqual(['2026-06-02T05:17:00', '2026-06-03T05:17:00', '2026-06-04T05:17:00']);
  });
});
