/**
 * When a digest is due: the decision alone; the waiting is elsewhere.
 *
 * A digest has slots: each day, or each week, at a time of day in a named zone. It is due when the latest slot
 * that has passed lies after the last digest. So a missed hour (a machine asleep, a pass that failed) is made up
 * once by the next pass, whenever that is, and several missed slots make one digest.
 *
 * Clock changes, as RFC 5545 has them: a time that the spring change leaves out counts as the same time after the
 * old offset (01:30 is 02:30); a time that autumn has twice is its first.
 */
import type { IsoInstant, Subscription } from '../model.js';
import { aheadOfUtc } from '../sites/time-zone.js';

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const day = 86_400_000;

/**
 * True where a bulletin is to be sent to this subscription now.
 *
 * `lastDigestAt` is when its last digest was made, or when the subscription began; `null` (nothing known) is due.
 * So is a last digest in the future: it was noted by a clock that ran ahead, and an alert that never comes is
 * worse than one that comes early. `at` is `HH:MM`, for weekly digests also `Tue 07:30`; without it 07:00, Mondays.
 * Throws a `RangeError` where `at` cannot be understood: the configuration is checked long before.
 */
export function isDue(
  subscription: Pick<Subscription, 'when' | 'at'>,
  lastDigestAt: IsoInstant | null,
  now: IsoInstant,
  timeZone: string,
): boolean {
  if (subscription.when === 'each-pass' || lastDigestAt === null) return true;
  const last = Date.parse(lastDigestAt);
  const moment = Date.parse(now);
  return last > moment || latestSlot(subscription, moment, timeZone) > last;
}

/** The latest slot at or before `moment`, in milliseconds since 1970. */
function latestSlot(
  subscription: Pick<Subscription, 'when' | 'at'>,
  moment: number,
  timeZone: string,
): number {
  const { weekday, hour, minute } = slotTime(subscription.at);
  // The day of `moment` on the zone's calendar, written as if it were UTC.
  const local = moment + aheadOfUtc(moment, timeZone);
  const today = local - (((local % day) + day) % day);
  for (let back = 0; back <= 8; back += 1) {
    const date = today - back * day;
    if (subscription.when === 'weekly' && new Date(date).getUTCDay() !== weekday) continue;
    const slot = instantOf(date + hour * 3_600_000 + minute * 60_000, timeZone);
    if (slot <= moment) return slot;
  }
  return Number.NEGATIVE_INFINITY;
}

function slotTime(at: string | null): { weekday: number; hour: number; minute: number } {
  const match = /^(?:(sun|mon|tue|wed|thu|fri|sat)[a-z]*,?\s+)?([01]?\d|2[0-3]):([0-5]\d)$/i.exec(
    at ?? '07:00',
  );
  if (!match) throw new RangeError(`'${at}' is not a time of day: write it like "07:30" or "Tue 07:30".`);
  return {
    weekday: match[1] ? weekdays.indexOf(match[1].toLowerCase()) : 1,
    hour: Number(match[2]),
    minute: Number(match[3]),
  };
}

/** The instant at which clocks in a zone show a local time (given as if it were UTC). */
function instantOf(local: number, timeZone: string): number {
  const before = aheadOfUtc(local - day, timeZone);
  const after = aheadOfUtc(local + day, timeZone);
  const fits = [local - before, local - after]
    .filter((candidate) => candidate + aheadOfUtc(candidate, timeZone) === local)
    .sort((a, b) => a - b);
  return fits[0] ?? local - before;
}
