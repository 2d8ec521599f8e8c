/**
 * An inspectorate's clock: what clocks in its time zone show at an instant, from the zone tables that come with the
 * platform (IANA, by `Intl`). The machine's own clock and zone play no part.
 */

/** A formatter is dear to make and never changes. */
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * Milliseconds by which clocks in a zone (an IANA name) are ahead of UTC at an instant, in milliseconds since 1970.
 *
 * @throws RangeError where there is no such zone: the configuration is checked long before.
 */
export function aheadOfUtc(instant: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timeZone, format);
  }
  const fields = format.formatToParts(instant);
  const field = (type: string) => Number(fields.find((part) => part.type === type)?.value ?? '0');
  const shown = Date.UTC(
    field('year'),
    field('month') - 1,
    field('day'),
    field('hour'),
    field('minute'),
    field('second'),
  );
  return shown - (instant - (((instant % 1000) + 1000) % 1000));
}
