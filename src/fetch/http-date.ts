/**
 * HTTP dates and Retry-After (RFC 9110, sections 5.6.7 and 10.2.3). Pure.
 *
 * `Date.parse` is not used: it reads the asctime form, which names no zone, in the machine's own time zone.
 */
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const imfFixdate = /^[A-Za-z]{3}, (\d{2}) ([A-Za-z]{3}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT$/;
const rfc850 = /^[A-Za-z]{6,9}, (\d{2})-([A-Za-z]{3})-(\d{2}) (\d{2}):(\d{2}):(\d{2}) GMT$/;
const asctime = /^[A-Za-z]{3} ([A-Za-z]{3}) ([ \d]\d) (\d{2}):(\d{2}):(\d{2}) (\d{4})$/;

/**
 * Milliseconds since 1970 of an HTTP date in any of the three forms a recipient must accept, or `null`.
 *
 * @param nowMs a two-digit year more than 50 years after this is taken to be in the century before
 */
export function parseHttpDate(text: string, nowMs: number): number | null {
  const value = text.trim();
  const fix = imfFixdate.exec(value);
  if (fix) return instant(Number(fix[3]), fix[2], fix[1], fix[4], fix[5], fix[6]);
  const old = rfc850.exec(value);
  if (old) {
    const thisYear = new Date(nowMs).getUTCFullYear();
    let year = Math.floor(thisYear / 100) * 100 + Number(old[3]);
    if (year > thisYear + 50) year -= 100;
    return instant(year, old[2], old[1], old[4], old[5], old[6]);
  }
  const c = asctime.exec(value);
  if (c) return instant(Number(c[6]), c[1], c[2], c[3], c[4], c[5]);
  return null;
}

function instant(
  year: number,
  monthName: string | undefined,
  day: string | undefined,
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
): number | null {
  const month = months.indexOf(monthName ?? '');
  if (month < 0) return null;
  const at = Date.UTC(year, month, Number(day), Number(hour), Number(minute), Number(second));
  return new Date(at).getUTCDate() === Number(day) ? at : null;
}

const lifetimeSeconds = 100 * 366 * 86_400;

/**
 * Whole seconds the server asks us to wait, or `null` where it does not ask or cannot be understood. Never negative.
 *
 * @param header value of Retry-After: seconds, or an HTTP date
 * @param serverDate value of the response's Date header; a date is counted from it, so that a server whose clock is
 *   wrong is still obeyed for as long as it means
 */
export function retryAfterSeconds(
  header: string | null,
  serverDate: string | null,
  nowMs: number,
): number | null {
  if (header === null) return null;
  const value = header.trim();
  // Longer numbers mean "never", and are as good as a lifetime.
  if (/^\d+$/.test(value)) return Math.min(Number(value), lifetimeSeconds);
  const until = parseHttpDate(value, nowMs);
  if (until === null) return null;
  const from = serverDate === null ? null : parseHttpDate(serverDate, nowMs);
  return Math.min(lifetimeSeconds, Math.max(0, Math.ceil((until - (from ?? nowMs)) / 1000)));
}
