/** Days and instants as a person writes them on the command line. */

import type { IsoInstant } from '../model.js';
import { aheadOfUtc } from '../sites/time-zone.js';
import { UsageError } from './io.js';

const day = /^(\d{4})-(\d{2})-(\d{2})$/;
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

function isDay(text: string): boolean {
  const parts = day.exec(text);
  if (!parts) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The moment at which a day begins in a time zone. */
function beginningOf(date: string, timeZone: string): number {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  const guess = midnight - aheadOfUtc(midnight, timeZone);
  return midnight - aheadOfUtc(guess, timeZone);
}

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/**
 * The first (`since`) or last (`until`) moment that a day or an instant stands for; a day is one of `timeZone`.
 *
 * @throws UsageError for anything else.
 */
export function momentOf(
  text: string,
  edge: 'since' | 'until',
  timeZone: string,
  option: string,
): IsoInstant {
  if (instant.test(text) && !Number.isNaN(Date.parse(text))) return new Date(text).toISOString();
  if (!isDay(text))
    throw new UsageError(
      `${option}${option.endsWith('@') ? '' : ' '}${text}: expected a day such as 2026-01-31, or an instant such as 2026-01-31T06:17:00Z.`,
    );
  const at = edge === 'since' ? beginningOf(text, timeZone) : beginningOf(dayAfter(text), timeZone) - 1;
  return new Date(at).toISOString();
}

/**
 * The span between two options, each a day or an instant, or absent for no bound.
 *
 * @throws UsageError where one of them is neither, or the span ends before it begins
 */
export function spanOf(
  { since, until }: { since?: string | undefined; until?: string | undefined },
  timeZone: string,
  names: [string, string] = ['--since', '--until'],
): { since: IsoInstant | undefined; until: IsoInstant | undefined } {
  const span = {
    since: since === undefined ? undefined : momentOf(since, 'since', timeZone, names[0]),
    until: until === undefined ? undefined : momentOf(until, 'until', timeZone, names[1]),
  };
  if (span.since && span.until && span.since > span.until)
    throw new UsageError(
      `${names[0]} ${since} is after ${names[1]} ${until}: nothing can lie between. Swap them.`,
    );
  return span;
}

/** The instant that a capture date on the command line or in a file name stands for: noon UTC of a bare day. */
export function captureInstant(text: string): IsoInstant | null {
  if (instant.test(text) && !Number.isNaN(Date.parse(text))) return new Date(text).toISOString();
  return isDay(text) ? `${text}T12:00:00.000Z` : null;
}
