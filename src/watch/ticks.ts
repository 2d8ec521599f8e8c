/**
 * When a schedule has its ticks, in a named time zone. Pure: time comes in as an argument.
 *
 * node-cron reads the expression and says which times of the calendar it means; the zone is laid over it here, because
 * what is wanted where the clocks change is not what node-cron does:
 *
 * - a time that is skipped in spring (01:30 in London) has its tick when the clock has gone on, instead of none that day;
 * - a time that comes twice in autumn has its tick the first time; a schedule of every hour has it in both hours.
 */
import { createTask, parse } from 'node-cron';
import { aheadOfUtc } from '../sites/time-zone.js';

const minuteMs = 60_000;
const quarterMs = 15 * minuteMs;
const dayMs = 24 * 60 * minuteMs;
/** No two ticks are further apart: 29 February, at worst after eight years. */
const horizonMs = (8 * 366 + 1) * dayMs;

export interface Ticks {
  /** Whether there is a tick in the minute of this instant. */
  at(instant: number): boolean;
  /** The newest tick after one instant and not after another, milliseconds since 1970; `null` where there is none. */
  latest(after: number, until: number): number | null;
  /** The first tick after an instant; `null` for a schedule that has none. */
  next(after: number): number | null;
}

/**
 * @param cron five fields, valid for node-cron
 * @param timeZone IANA name
 */
export function ticksOf(cron: string, timeZone: string): Ticks {
  const fields = parse(cron);
  const [hours, minutes] = [new Set(fields.hour), new Set(fields.minute)];
  // A calendar without a clock change: wall-clock times as if they were UTC.
  const calendar = createTask(cron, () => {}, { timezone: 'UTC' });
  const offsetAt = offsetsOf(timeZone);
  // Every zone is ahead of or behind UTC by whole quarters of an hour.
  const withinQuarter = new Set(fields.minute.map((minute) => minute % 15));
  const everyHour = hours.size === 24;

  /** Whether the schedule means this time of the clock on the wall. */
  function means(wall: number): boolean {
    const date = new Date(wall);
    return hours.has(date.getUTCHours()) && minutes.has(date.getUTCMinutes()) && calendar.match(date);
  }

  function at(instant: number): boolean {
    const minute = floor(instant);
    const past = (minute % quarterMs) / minuteMs;
    if (past !== 0 && !withinQuarter.has(past)) return false;
    const offset = offsetAt(minute);
    const jump = offset - offsetAt(minute - minuteMs);
    // The clock has just gone forward: what was skipped counts now.
    for (let wall = minute + offset - jump; jump > 0 && wall < minute + offset; wall += minuteMs)
      if (means(wall)) return true;
    if (!means(minute + offset)) return false;
    return everyHour || !isRepeated(minute, offset);
  }

  /** Whether the clock on the wall showed the same time before, on the day on which it is put back. */
  function isRepeated(minute: number, offset: number): boolean {
    return [30, 60, 120].some((back) => {
      const shift = back * minuteMs;
      return offsetAt(minute - shift) === offset + shift;
    });
  }

  return {
    at,
    latest(after, until) {
      for (let minute = floor(until); minute > after; minute -= minuteMs) if (at(minute)) return minute;
      return null;
    },
    next(after) {
      const first = floor(after) + minuteMs;
      for (let minute = first; minute < first + horizonMs; minute += minuteMs) if (at(minute)) return minute;
      return null;
    },
  };
}

function floor(instant: number): number {
  return Math.floor(instant / minuteMs) * minuteMs;
}

/** How far the clock on the wall is ahead of UTC at an instant, milliseconds. Remembered for whole days. */
function offsetsOf(timeZone: string): (instant: number) => number {
  const known = new Map<number, number>();
  const remembered = (instant: number, find: () => number): number => {
    const there = known.get(instant);
    if (there !== undefined) return there;
    if (known.size > 5000) known.clear();
    const found = find();
    known.set(instant, found);
    return found;
  };
  const asked = (instant: number) => remembered(instant, () => aheadOfUtc(instant, timeZone));
  return (instant) => {
    // No zone changes its clock twice in a day; and where it does, it does at a quarter of an hour of UTC.
    const day = Math.floor(instant / dayMs) * dayMs;
    const offset = asked(day);
    if (offset === asked(day + dayMs)) return offset;
    return asked(Math.floor(instant / quarterMs) * quarterMs);
  };
}
