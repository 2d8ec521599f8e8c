/** When a schedule has its ticks: ordinary days, both clock changes, months of different length. */
import { describe, expect, it } from 'vitest';
import { ticksOf } from '../../src/watch/ticks.js';

const at = (text: string) => Date.parse(text);

/** Every tick after one instant and not after another, as the machine sees them coming. */
function ticksBetween(cron: string, zone: string, from: string, to: string): string[] {
  const ticks = ticksOf(cron, zone);
  const found: string[] = [];
  for (let next = ticks.next(at(from)); next !== null && next <= at(to); next = ticks.next(next))
    found.push(new Date(next).toISOString().slice(0, 16));
  return found;
}

describe('ticks', () => {
  it('come at the time of the zone, in summer and in winter', () => {
    expect(ticksBetween('17 6 * * 1-5', 'Europe/London', '2026-10-22T12:00Z', '2026-10-27T12:00Z')).toEqual([
      '2026-10-23T05:17',
      '2026-10-26T06:17',
      '2026-10-27T06:17',
    ]);
  });

  it('come in zones that are half and three quarters of an hour off', () => {
    expect(ticksBetween('0 6 * * *', 'Asia/Kolkata', '2026-03-01T00:00Z', '2026-03-02T00:00Z')).toEqual([
      '2026-03-01T00:30',
    ]);
    expect(ticksBetween('0 6 * * *', 'Asia/Kathmandu', '2026-03-01T00:00Z', '2026-03-02T00:00Z')).toEqual([
      '2026-03-01T00:15',
    ]);
  });

  it('that the clock skips in spring come when it has gone on, once', () => {
    // London goes from 01:00 to 02:00 on 29 March 2026, at 01:00 UTC.
    expect(ticksBetween('30 1 * * *', 'Europe/London', '2026-03-28T00:00Z', '2026-03-30T12:00Z')).toEqual([
      '2026-03-28T01:30',
      '2026-03-29T01:00',
      '2026-03-30T00:30',
    ]);
    expect(ticksBetween('0 2 * * *', 'Europe/London', '2026-03-29T00:00Z', '2026-03-29T12:00Z')).toEqual([
      '2026-03-29T01:00',
    ]);
  });

  it('that the clock shows twice in autumn come the first time', () => {
    // London goes from 02:00 back to 01:00 on 25 October 2026, at 01:00 UTC.
    expect(ticksBetween('30 1 * * *', 'Europe/London', '2026-10-24T12:00Z', '2026-10-26T12:00Z')).toEqual([
      '2026-10-25T00:30',
      '2026-10-26T01:30',
    ]);
    // The hour before and the hour after are not touched.
    expect(ticksBetween('30 0,2 * * *', 'Europe/London', '2026-10-24T23:00Z', '2026-10-25T12:00Z')).toEqual([
      '2026-10-24T23:30',
      '2026-10-25T02:30',
    ]);
  });

  it('of every hour come in both hours of autumn, and go on in spring', () => {
    expect(ticksBetween('5 * * * *', 'Europe/London', '2026-10-24T23:30Z', '2026-10-25T03:30Z')).toEqual([
      '2026-10-25T00:05',
      '2026-10-25T01:05',
      '2026-10-25T02:05',
      '2026-10-25T03:05',
    ]);
    const spring = ticksBetween('5 * * * *', 'Europe/London', '2026-03-29T00:00Z', '2026-03-29T03:30Z');
    expect(spring).toEqual(
      expect.arrayContaining(['2026-03-29T00:05', '2026-03-29T01:05', '2026-03-29T02:05']),
    );
  });

  it('hold for a clock that is put on by half an hour', () => {
    // Lord Howe goes from 02:00 to 02:30 on 4 October 2026, at 15:30 UTC of the day before.
    expect(
      ticksBetween('15 2 * * *', 'Australia/Lord_Howe', '2026-10-02T12:00Z', '2026-10-04T20:00Z'),
    ).toEqual(['2026-10-02T15:45', '2026-10-03T15:30', '2026-10-04T15:15']);
  });

  it('of a year are one a day, whatever the clocks do', () => {
    for (const cron of ['30 1 * * *', '0 0 * * *', '59 23 * * *', '0 2 * * *']) {
      const days = ticksBetween(cron, 'Europe/London', '2026-01-01T00:00Z', '2027-01-01T00:00Z');
      expect(days.length, cron).toBeGreaterThanOrEqual(365);
      expect(days.length, cron).toBeLessThanOrEqual(366);
    }
  });

  it('latest finds what was missed, and next what comes, however rare', () => {
    const ticks = ticksOf('17 6 * * 1-5', 'Europe/London');
    expect(ticks.latest(at('2026-11-20T06:17Z'), at('2026-11-22T23:00Z'))).toBeNull();
    expect(ticks.latest(at('2026-11-20T06:16Z'), at('2026-11-22T23:00Z'))).toBe(at('2026-11-20T06:17Z'));
    expect(ticksOf('0 0 29 2 *', 'Europe/London').next(at('2026-11-22T00:00Z'))).toBe(
      at('2028-02-29T00:00Z'),
    );
  });
});
