/** When digests are due: slots in a named zone, missed ones made up once, across changes of the clock. */
import { describe, expect, test } from 'vitest';
import { isDue } from '../../src/tell/index.js';

const london = 'Europe/London';
const daily = (at: string | null) => ({ when: 'daily' as const, at });
const weekly = (at: string | null) => ({ when: 'weekly' as const, at });

describe('daily at 07:30 in London', () => {
  test.each([
    ['before the hour', '2026-03-03T07:30:05Z', '2026-03-04T07:29:59Z', false],
    ['on the hour', '2026-03-03T07:30:05Z', '2026-03-04T07:30:00Z', true],
    ['told already today', '2026-03-04T07:30:00Z', '2026-03-04T20:00:00Z', false],
    ['an hour missed is made up', '2026-03-03T07:30:05Z', '2026-03-04T23:59:00Z', true],
    ['days missed are made up once', '2026-03-01T07:30:05Z', '2026-03-09T03:00:00Z', true],
    ['and not twice', '2026-03-09T03:00:00Z', '2026-03-09T03:05:00Z', false],
    ['in summer 07:30 is 06:30 UTC', '2026-07-01T06:30:00Z', '2026-07-02T06:29:00Z', false],
    ['in summer, on the hour', '2026-07-01T06:30:00Z', '2026-07-02T06:30:00Z', true],
    ['the morning after the spring change', '2026-03-28T07:30:00Z', '2026-03-29T06:30:00Z', true],
    [
      'the morning after the autumn change, an hour early',
      '2026-10-24T06:30:00Z',
      '2026-10-25T06:30:00Z',
      false,
    ],
    ['the morning after the autumn change', '2026-10-24T06:30:00Z', '2026-10-25T07:30:00Z', true],
    [
      'a last digest in the future was noted by a wrong clock',
      '2027-01-01T00:00:00Z',
      '2026-03-04T08:00:00Z',
      true,
    ],
  ])('%s', (_, last, now, expected) => expect(isDue(daily('07:30'), last, now, london)).toBe(expected));
});

describe('a time that the clock change touches', () => {
  test('01:30 does not exist on 29 March 2026: it is 02:30 summer time', () => {
    expect(isDue(daily('01:30'), '2026-03-28T01:30:00Z', '2026-03-29T01:29:00Z', london)).toBe(false);
    expect(isDue(daily('01:30'), '2026-03-28T01:30:00Z', '2026-03-29T01:30:00Z', london)).toBe(true);
  });
  test('01:30 is twice on 25 October 2026: once is enough', () => {
    expect(isDue(daily('01:30'), '2026-10-24T00:30:00Z', '2026-10-25T00:30:00Z', london)).toBe(true);
    expect(isDue(daily('01:30'), '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z', london)).toBe(false);
  });
});

describe('weekly', () => {
  // 2 March 2026 is a Monday.
  test.each([
    ['Monday without a day', '07:30', '2026-02-23T07:30:00Z', '2026-03-02T07:30:00Z', true],
    ['not yet on Sunday', '07:30', '2026-02-23T07:30:00Z', '2026-03-01T23:00:00Z', false],
    ['a named day', 'Thursday 18:00', '2026-02-26T18:00:00Z', '2026-03-05T18:00:00Z', true],
    ['a named day, the day before', 'Thu 18:00', '2026-02-26T18:00:00Z', '2026-03-04T18:00:00Z', false],
    ['made up on Wednesday', '07:30', '2026-02-23T07:30:00Z', '2026-03-04T12:00:00Z', true],
    ['without a time it is 07:00', null, '2026-02-23T07:00:00Z', '2026-03-02T07:00:00Z', true],
  ])('%s', (_, at, last, now, expected) => expect(isDue(weekly(at), last, now, london)).toBe(expected));
});

test('the day is that of the zone, not of UTC', () => {
  // 00:30 on 4 March in Auckland is 11:30 on 3 March in UTC.
  expect(isDue(daily('00:30'), '2026-03-03T11:00:00Z', '2026-03-03T11:30:00Z', 'Pacific/Auckland')).toBe(
    true,
  );
  expect(isDue(daily('00:30'), '2026-03-03T11:31:00Z', '2026-03-04T11:29:00Z', 'Pacific/Auckland')).toBe(
    false,
  );
});

test('each pass is always due, and so is a digest of which nothing is known', () => {
  expect(isDue({ when: 'each-pass', at: null }, '2026-03-03T11:00:00Z', '2026-03-03T11:00:01Z', london)).toBe(
    true,
  );
  expect(isDue(daily('07:30'), null, '2026-03-03T00:00:00Z', london)).toBe(true);
});

test('a time that cannot be understood is refused', () => {
  expect(() =>
    isDue(daily('half past seven'), '2026-03-03T11:00:00Z', '2026-03-04T11:00:00Z', london),
  ).toThrow(/"07:30"/);
});
