/** An address that does not say the cycle may be given to the report of the next one. */
import type { Report } from '../model.js';

/**
 * True where a page holds the report of a later cycle of the same body than it did: it judges, and says that it was published on a
 * later day. An old copy says an earlier one, and a page without a day may be anything.
 */
export function isNextCycle(previous: Report, report: Report): boolean {
  if (!previous.body || previous.body.id !== report.body?.id || previous.programme !== report.programme)
    return false;
  const [was, is] = [yearOf(previous.cycle), yearOf(report.cycle)];
  if (was === null || is === null || is <= was) return false;
  if (!previous.publishedOn || !report.publishedOn || report.publishedOn <= previous.publishedOn)
    return false;
  return report.documentKind === previous.documentKind && report.judgments.some(isGraded);
}

const isGraded = ({ grade }: Report['judgments'][number]): boolean => grade.kind === 'graded';

/** The year that a cycle begins with. */
function yearOf(cycle: string | null): number | null {
  const year = /20\d\d/.exec(cycle ?? '');
  return year && Number(year[0]);
}
