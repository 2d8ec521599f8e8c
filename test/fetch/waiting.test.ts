/** The decisions about waiting, apart from the waiting: back-off, HTTP dates, pace and circuit, pages that are due. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CheckBounds, isDueForCheck } from '../../src/fetch/due.js';
import { parseHttpDate, retryAfterSeconds } from '../../src/fetch/http-date.js';
import {
  afterFailure,
  afterGoodAnswer,
  afterStart,
  afterTooMuch,
  gapMs,
  openForSeconds,
  startingPace,
  withCrawlDelay,
} from '../../src/fetch/pace.js';
import { type RetryPolicy, retryDelay } from '../../src/fetch/retry-delay.js';
import type { FetchProblemCode } from '../../src/model.js';

const policy: RetryPolicy = { attempts: 5, baseMs: 1000, maxMs: 6000, maxRetryAfterSeconds: 120 };
const failed = (code: FetchProblemCode, more: Partial<Parameters<typeof retryDelay>[0]> = {}) => ({
  code,
  status: null,
  attempt: 1,
  retryAfterSeconds: null,
  ...more,
});

describe('retryDelay', () => {
  test('doubles its bound up to a limit, and takes a random share of it', () => {
    const waits = [1, 2, 3, 4].map((attempt) => retryDelay(failed('timeout', { attempt }), policy, 0.5));
    expect(waits).toEqual([500, 1000, 2000, 3000].map((delayMs) => ({ retry: true, delayMs })));
    expect(retryDelay(failed('timeout'), policy, 0)).toEqual({ retry: true, delayMs: 0 });
  });

  test('obeys Retry-After, however early or late the back-off would be', () => {
    expect(retryDelay(failed('server-error', { status: 503, retryAfterSeconds: 60 }), policy, 0.9)).toEqual({
      retry: true,
      delayMs: 60_000,
    });
    expect(retryDelay(failed('server-error', { status: 503, retryAfterSeconds: 0 }), policy, 0.5)).toEqual({
      retry: true,
      delayMs: 500,
    });
  });

  test('does not wait longer than the policy says', () => {
    const long = failed('blocked', { status: 429, retryAfterSeconds: 121 });
    expect(retryDelay(long, policy, 0.5)).toEqual({ retry: false, because: 'retry-after-too-long' });
  });

  test('ends with the attempts', () => {
    const last = failed('connection', { attempt: 5 });
    expect(retryDelay(last, policy, 0.5)).toEqual({ retry: false, because: 'attempts-spent' });
  });

  test.each<[FetchProblemCode, number | null, boolean]>([
    ['timeout', null, true],
    ['dns', null, true],
    ['connection', null, true],
    ['truncated', 200, true],
    ['server-error', 500, true],
    ['server-error', 501, false],
    ['server-error', 505, false],
    ['blocked', 429, true],
    ['blocked', 403, false],
    ['tls', null, false],
    ['client-error', 400, false],
    ['too-large', 200, false],
    ['wrong-content-type', 200, false],
    ['redirect-loop', 302, false],
    ['not-allowed', null, false],
    ['robots', null, false],
    ['circuit-open', null, false],
    ['interrupted', null, false],
  ])('%s (%s): %s', (code, status, retry) => {
    expect(retryDelay(failed(code, { status }), policy, 0.5).retry).toBe(retry);
  });
});

describe('HTTP dates', () => {
  const now = Date.parse('2026-03-02T00:00:00Z');

  test.each([
    ['Sun, 06 Nov 1994 08:49:37 GMT', '1994-11-06T08:49:37Z'],
    ['Sunday, 06-Nov-94 08:49:37 GMT', '1994-11-06T08:49:37Z'],
    ['Sun Nov  6 08:49:37 1994', '1994-11-06T08:49:37Z'],
    ['Wednesday, 01-Jan-70 00:00:00 GMT', '2070-01-01T00:00:00Z'],
    ['Friday, 01-Jan-77 00:00:00 GMT', '1977-01-01T00:00:00Z'],
  ])('%s', (written, expected) => {
    expect(parseHttpDate(written, now)).toBe(Date.parse(expected));
  });

  test.each([
    '',
    'soon',
    '2026-03-02T00:00:00Z',
    'Sun, 31 Feb 2026 00:00:00 GMT',
    'Sun, 06 Nov 1994 08:49:37 PST',
  ])('%j is none', (written) => expect(parseHttpDate(written, now)).toBeNull());

  test('what Date writes is read back, wherever the machine stands', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000_000 }), (seconds) => {
        expect(parseHttpDate(new Date(seconds * 1000).toUTCString(), now)).toBe(seconds * 1000);
      }),
    );
  });

  test.each([
    ['120', null, 120],
    [' 0 ', null, 0],
    ['Mon, 02 Mar 2026 00:01:00 GMT', null, 60],
    ['Mon, 02 Mar 2026 00:01:00 GMT', 'Mon, 02 Mar 2026 00:00:50 GMT', 10],
    ['Mon, 02 Mar 2026 00:01:00 GMT', 'nonsense', 60],
    ['Sun, 01 Mar 2026 00:00:00 GMT', null, 0],
    ['-5', null, null],
    ['1.5', null, null],
    ['99999999999', null, 100 * 366 * 86_400],
    ['later', null, null],
  ])('Retry-After: %s (Date: %s) is %s seconds', (value, date, expected) => {
    expect(retryAfterSeconds(value, date, now)).toBe(expected);
  });
});

describe('the pace of a host', () => {
  const circuit = { afterFailures: 2, openMs: 1000, maxOpenMs: 3000 };

  test('never lets a request start before its time, whatever happened before', () => {
    const event = fc.constantFrom('start', 'too-much', 'good', 'failure');
    fc.assert(
      fc.property(fc.array(fc.tuple(event, fc.nat(5000))), fc.nat(2000), (events, intervalMs) => {
        let pace = startingPace(intervalMs);
        let now = 1_000_000;
        for (const [kind, passed] of events) {
          now += passed;
          const before = pace;
          if (kind === 'start') {
            pace = afterStart(pace, now);
            expect(pace.nextAt).toBeGreaterThanOrEqual(now + intervalMs);
          } else if (kind === 'too-much') pace = afterTooMuch(pace, null, now);
          else if (kind === 'good') pace = afterGoodAnswer(pace);
          else pace = afterFailure(pace, circuit, now);
          expect(pace.nextAt).toBeGreaterThanOrEqual(before.nextAt);
          expect(gapMs(pace)).toBeGreaterThanOrEqual(intervalMs);
          expect(openForSeconds(pace, now) ?? 0).toBeLessThanOrEqual(circuit.maxOpenMs / 1000);
        }
      }),
    );
  });

  test('slows down by doubling, sixteen times at most', () => {
    let pace = startingPace(1000);
    const gaps = [1, 2, 3, 4, 5, 6].map(() => {
      pace = afterTooMuch(pace, null, 0);
      return gapMs(pace);
    });
    expect(gaps).toEqual([2000, 4000, 8000, 16_000, 16_000, 16_000]);
  });

  test('that knows no gap learns one', () => {
    expect(gapMs(afterTooMuch(startingPace(0), null, 0))).toBe(200);
  });

  test('takes a Crawl-delay only where it is the slower one, up to ten minutes', () => {
    expect(gapMs(withCrawlDelay(startingPace(1000), 5))).toBe(5000);
    expect(gapMs(withCrawlDelay(startingPace(1000), 0.5))).toBe(1000);
    expect(gapMs(withCrawlDelay(startingPace(1000), null))).toBe(1000);
    expect(gapMs(withCrawlDelay(startingPace(1000), 86_400))).toBe(600_000);
  });

  test('opens its circuit for twice as long each time, up to a limit, until the host answers', () => {
    let pace = startingPace(0);
    let now = 0;
    const open: (number | null)[] = [];
    for (let failure = 0; failure < 5; failure++) {
      pace = afterFailure(pace, circuit, now);
      open.push(openForSeconds(pace, now));
      now += 10_000;
    }
    expect(open).toEqual([null, 1, 2, 3, 3]);
    pace = afterFailure(afterGoodAnswer(pace), circuit, now);
    expect(openForSeconds(pace, now)).toBeNull();
  });
});

describe('isDueForCheck', () => {
  const bounds: CheckBounds = { minHours: 20, maxHours: 24 * 7, shareOfAge: 0.1 };
  const now = '2026-03-02T06:17:00Z';
  const daysAgo = (days: number) => new Date(Date.parse(now) - days * 86_400_000).toISOString();
  const check = (more: Partial<Parameters<typeof isDueForCheck>[0]> = {}) => ({
    page: 'peel-reports--essex-2023-25',
    firstSeenAt: daysAgo(1000),
    lastCheckedAt: daysAgo(3),
    lastGoodAt: daysAgo(3),
    problem: null,
    goneSince: null,
    withdrawn: false,
    ...more,
  });

  test('a page never checked is due, and one that was just checked is not', () => {
    expect(isDueForCheck(check({ lastCheckedAt: null }), now, bounds)).toBe(true);
    expect(isDueForCheck(check({ lastCheckedAt: now }), now, bounds)).toBe(false);
  });

  test('old pages wait, young and lately changed ones do not', () => {
    expect(isDueForCheck(check(), now, bounds)).toBe(false);
    expect(isDueForCheck(check({ firstSeenAt: daysAgo(10) }), now, bounds)).toBe(true);
    expect(isDueForCheck(check(), now, bounds, { lastChangedAt: daysAgo(5) })).toBe(true);
    expect(isDueForCheck(check(), now, bounds, { publishedOn: '2026-02-20' })).toBe(true);
    expect(
      isDueForCheck(check({ firstSeenAt: daysAgo(1) }), now, bounds, { publishedOn: '2019-05-02' }),
    ).toBe(false);
  });

  test('no page waits longer than the bound', () => {
    expect(isDueForCheck(check({ lastCheckedAt: daysAgo(7) }), now, bounds)).toBe(true);
  });

  test('what something is the matter with is due as soon as the bounds allow', () => {
    const problem = { code: 'timeout', detail: '', since: daysAgo(1), passes: 1 };
    const yesterday = { lastCheckedAt: daysAgo(1) };
    expect(isDueForCheck(check(yesterday), now, bounds)).toBe(false);
    expect(isDueForCheck(check({ ...yesterday, problem }), now, bounds)).toBe(true);
    expect(isDueForCheck(check({ ...yesterday, goneSince: daysAgo(1) }), now, bounds)).toBe(true);
    expect(isDueForCheck(check({ ...yesterday, lastGoodAt: null }), now, bounds)).toBe(true);
    expect(isDueForCheck(check({ ...yesterday, goneSince: daysAgo(9), withdrawn: true }), now, bounds)).toBe(
      false,
    );
  });

  test('a daily pass that starts a little earlier than the last one skips nothing', () => {
    const daily: CheckBounds = { minHours: 24, maxHours: 24, shareOfAge: 0.1 };
    expect(isDueForCheck(check({ lastCheckedAt: '2026-03-01T06:41:00Z' }), now, daily)).toBe(true);
  });

  test('a clock that was set back puts no page off', () => {
    expect(isDueForCheck(check({ lastCheckedAt: '2031-01-01T00:00:00Z' }), now, bounds)).toBe(true);
  });

  test('a page once due stays due until it is checked', () => {
    fc.assert(
      fc.property(
        fc.nat(3000),
        fc.double({ min: 0, max: 400, noNaN: true }),
        fc.nat(100),
        (age, since, later) => {
          const page = check({ firstSeenAt: daysAgo(age), lastCheckedAt: daysAgo(Math.min(age, since)) });
          const then = new Date(Date.parse(now) + later * 86_400_000).toISOString();
          if (isDueForCheck(page, now, bounds)) expect(isDueForCheck(page, then, bounds)).toBe(true);
        },
      ),
    );
  });
});
