/**
 * Dates and embargoes as the inspectorate writes them, into ISO 8601. Pure arithmetic: the machine's clock and zone
 * play no part. What cannot be read is `null`.
 */
import type { IsoDate, IsoInstant } from '../model.js';
import { aheadOfUtc } from '../sites/time-zone.js';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
/** Source of a pattern: a month's name, in full or short. */
export const MONTH = `(${MONTHS.join('|')}|${MONTHS.map((month) => month.slice(0, 3)).join('|')}|sept)`;
const ISO = /\b((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/;
const SLASHED = /\b(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)\b/;
const LONG = new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH}\\.?,?\\s+((?:19|20)\\d\\d)`, 'i');
const US = new RegExp(`${MONTH}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)`, 'i');
/** The first date of a text: `02/05/2019` (day first), `2 May 2019`, `2019-05-02`. */
export function dateIn(text: string): IsoDate | null {
  const iso = ISO.exec(text);
  if (iso) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashed = SLASHED.exec(text);
  if (slashed) return valid(Number(slashed[3]), Number(slashed[2]), Number(slashed[1]));
  const long = LONG.exec(text);
  if (long) return valid(Number(long[3]), monthNumber(long[2]!), Number(long[1]));
  const us = US.exec(text);
  if (us) return valid(Number(us[3]), monthNumber(us[1]!), Number(us[2]));
  return null;
}

/**
 * `00.01 ON THURSDAY 2 MAY 2019` and its variants as an instant in the inspectorate's zone; without a time of day, the
 * start of the day. `null` where the text names no date.
 */
export function instantAt(text: string, timeZone: string): IsoInstant | null {
  const date = dateIn(text);
  if (!date) return null;
  const rest = withoutDate(text);
  const time =
    /\b(\d{1,2})[.:](\d\d)\s*(am|pm|a\.m\.|p\.m\.)?(?!\d|[./]\d)/i.exec(rest) ??
    /\b([01]\d|2[0-4]) ?([0-5]\d)(?:\s*(?:hrs?|hours)\b|(?!\d))/i.exec(rest) ??
    /\b(\d{1,2})()\s*(am|pm|a\.m\.|p\.m\.)(?![a-z])/i.exec(rest);
  let hour = time ? Number(time[1]) : 0;
  let minute = time ? Number(time[2] || 0) : 0;
  const half = time?.[3]?.replace(/\./g, '').toLowerCase();
  if (half === 'pm' && hour < 12) hour += 12;
  if (half === 'am' && hour === 12) hour = 0;
  if (!time && /\b(?:one|a|1) minute past midnight\b/i.test(rest)) minute = 1;
  if (!time && /\b(?:noon|midday)\b/i.test(rest)) hour = 12;
  if (hour > 23 || minute > 59) return null;
  const wall = `${date}T${pad(hour)}:${pad(minute)}:00`;
  const local = `${wall}${offsetAt(wall, timeZone)}`;
  // A zone that is named may be meant loosely ("GMT" in summer): nothing is told before the later of the two.
  const zone = /\b(?:GMT|UTC|BST)\b/.exec(rest)?.[0];
  if (!zone) return local;
  const stated = `${wall}${zone === 'BST' ? '+01:00' : '+00:00'}`;
  return Date.parse(stated) > Date.parse(local) ? stated : local;
}

/** A text without the first date that `dateIn` finds. */
export function withoutDate(text: string, instead = ' '): string {
  for (const form of [ISO, SLASHED, LONG, US]) if (form.test(text)) return text.replace(form, instead);
  return text;
}

/** The offset, e.g. `+01:00`, that a wall-clock time has in a zone. */
function offsetAt(wall: string, timeZone: string): string {
  const asUtc = Date.parse(`${wall}Z`);
  const offset = Math.round(aheadOfUtc(asUtc - aheadOfUtc(asUtc, timeZone), timeZone) / 60_000);
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

/** The last day of `March 2022` or of `2022`; of a day that day. `null` where it is none of these. */
export function lastDayOf(text: string): IsoDate | null {
  const day = dateIn(text);
  if (day) return day;
  const [, name, year] = new RegExp(`(?:${MONTH}\\s+)?(20\\d\\d)$`, 'i').exec(text) ?? [];
  if (year === undefined) return null;
  if (name === undefined) return `${year}-12-31`;
  const month = monthNumber(name);
  return valid(Number(year), month, new Date(Date.UTC(Number(year), month, 0)).getUTCDate());
}

function monthNumber(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1;
}

function valid(year: number, month: number, day: number): IsoDate | null {
  const days = [
    31,
    (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ];
  if (month < 1 || month > 12 || day < 1 || day > days[month - 1]!) return null;
  return `${year}-${pad(month)}-${pad(day)}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** The first and last year of `2017`, `2018/19`, `2023-25`. */
export function spanOf(years: string): [number | null, number | null] {
  const hit = /^((?:19|20)\d\d)(?:[/–-](\d{2,4}))?$/.exec(years);
  if (!hit) return [null, null];
  const to = hit[2] === undefined ? hit[1]! : hit[2].length === 2 ? hit[1]!.slice(0, 2) + hit[2] : hit[2];
  return [Number(hit[1]), Number(to)];
}
