/**
 * The duty to respond that publication of a report sets off. For a report on a police force the elected local
 * policing body must publish its comments within 56 days (Police Act 1996, s.55(5) and (6)). Fire and rescue
 * authorities have no such date in law, and forces outside the Act (transport, nuclear, defence …) neither.
 */
import type { Report, ResponseDeadline } from '../../model.js';
import { isTerritorialForce } from './bodies.js';

const days = 56;
const dayMs = 86_400_000;

/**
 * The response deadline of a police report: day of publication plus 56 days, in calendar days.
 * `null` for other documents, other bodies, and where the day of publication is not known.
 */
export function responseDeadline(
  report: Pick<Report, 'body' | 'documentKind' | 'publishedOn'>,
): ResponseDeadline | null {
  const { body, documentKind, publishedOn } = report;
  if (documentKind !== 'report' && documentKind !== 'publication') return null;
  if (!body || !isTerritorialForce(body.id)) return null;
  const date = publishedOn === null ? null : addDays(publishedOn, days);
  if (date === null) return null;
  return {
    date,
    days,
    duty: 'the local policing body must publish its comments on the report',
    law: 'Police Act 1996, s.55',
  };
}

/** A calendar day some days later; `null` where the text is no calendar day. Pure: no clock, no time zone. */
function addDays(date: string, count: number): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const start = Date.UTC(year, month - 1, day);
  if (new Date(start).toISOString().slice(0, 10) !== date) return null;
  return new Date(start + count * dayMs).toISOString().slice(0, 10);
}
