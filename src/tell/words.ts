/**
 * Words: grades, dates, lists, numbers, as a person in Britain writes them.
 *
 * Dates and times are stated in the zone that is named, never in the machine's.
 */
import type { GradeReading, IsoDate, IsoInstant, SiteProfile } from '../model.js';

/** What a grade reading says, in words, lower case. *Not shown* is never *not graded*. */
export function gradeWords(reading: GradeReading | null, profile: SiteProfile | null = null): string {
  if (reading === null) return 'not listed';
  switch (reading.kind) {
    case 'graded': {
      const step = profile?.scales
        .find((scale) => scale.id === reading.scale)
        ?.steps.find((candidate) => candidate.id === reading.grade);
      return step ? step.name.toLowerCase() : reading.grade.replaceAll('-', ' ');
    }
    case 'ungraded':
      return 'not graded';
    case 'to-be-graded':
      return 'to be graded';
    case 'not-shown':
      return 'not shown in this document';
  }
}

/** `2 March 2026` */
export function dateWords(date: IsoDate): string {
  const instant = new Date(`${date}T12:00:00Z`);
  if (Number.isNaN(instant.getTime())) return date;
  return parts(instant, 'UTC', { day: 'numeric', month: 'long', year: 'numeric' });
}

/** `Mon 2 March 2026` in the zone named. */
export function dayWords(instant: IsoInstant, timeZone: string): string {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) return instant;
  return parts(moment, timeZone, { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' });
}

/** `Mon 2 March 2026 at 06:17` in the zone named; UTC is said, any other zone is the reader's own. */
export function momentWords(instant: IsoInstant, timeZone: string): string {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) return instant;
  const zone = timeZone === 'UTC' ? ' UTC' : '';
  return `${dayWords(instant, timeZone)} at ${clock(moment, timeZone)}${zone}`;
}

/** The calendar day of an instant in the zone named. */
export function isoDay(instant: IsoInstant, timeZone: string): IsoDate {
  const fields = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(new Date(instant));
  const field = (type: string) => fields.find((part) => part.type === type)?.value ?? '';
  return `${field('year').padStart(4, '0')}-${field('month')}-${field('day')}`;
}

/** When a thing happened, as far as can be known: a window where there is one, else the day it was seen. */
export function windowWords(from: IsoInstant | null, to: IsoInstant, timeZone: string): string {
  if (from === null || Date.parse(from) >= Date.parse(to)) return `seen on ${momentWords(to, timeZone)}`;
  const zone = timeZone === 'UTC' ? ' UTC' : '';
  const start = clock(new Date(from), timeZone);
  const end = clock(new Date(to), timeZone);
  const lastDay = dayWords(to, timeZone);
  if (isoDay(from, timeZone) === isoDay(to, timeZone))
    return `between ${start} and ${end}${zone} on ${lastDay}`;
  const year = ` ${isoDay(from, timeZone).slice(0, 4)}`;
  const firstDay = dayWords(from, timeZone);
  const first = lastDay.endsWith(year) ? firstDay.slice(0, -year.length) : firstDay;
  return `between ${start} on ${first} and ${end}${zone} on ${lastDay}`;
}

function clock(moment: Date, timeZone: string): string {
  return parts(moment, timeZone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

function parts(moment: Date, timeZone: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone })
    .formatToParts(moment)
    .map((part) => (part.type === 'literal' ? part.value.replace(', ', ' ') : part.value))
    .join('');
}

/** `a, b and c` */
export function listWords(items: string[]): string {
  if (items.length <= 1) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** `1 page`, `3 pages`, `1,204 pages` */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}

/** First letter upper case, the rest as it is. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
