/** What clocks of a zone show: around clock changes, before 1970, and off the whole second. */
import { describe, expect, it } from 'vitest';
import { aheadOfUtc } from '../../src/sites/time-zone.js';

const minutes = (instant: string, zone: string) => aheadOfUtc(Date.parse(instant), zone) / 60_000;

describe('how far clocks are ahead of UTC', () => {
  it.each([
    ['2019-03-31T00:59:59.999Z', 'Europe/London', 0],
    ['2019-03-31T01:00:00Z', 'Europe/London', 60],
    ['2019-10-27T00:59:59Z', 'Europe/London', 60],
    ['2019-10-27T01:00:00.001Z', 'Europe/London', 0],
    ['1969-07-01T12:00:00.5Z', 'Europe/London', 60],
    ['2019-05-02T12:00:00Z', 'Pacific/Auckland', 720],
    ['2019-05-02T12:00:00Z', 'America/St_Johns', -150],
    ['2019-05-02T12:00:00Z', 'UTC', 0],
  ])('%s in %s: %i minutes', (instant, zone, expected) => {
    expect(minutes(instant, zone)).toBe(expected);
  });
  it('a zone that does not exist is refused', () => {
    expect(() => aheadOfUtc(0, 'Europe/Atlantis')).toThrow(RangeError);
  });
});
