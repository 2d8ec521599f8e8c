/** Since when a page had said what it no longer says. */
import type { Capture, Change, GradeReading, IsoInstant } from '../model.js';

type Stood = Pick<Capture, 'capturedAt'> & {
  digest: Pick<Capture['digest'], 'programme' | 'cycle' | 'judgments'>;
};

/**
 * Judgments that moved, each with the earliest capture of its page (`captures`: oldest first) since which it had stood
 * without a break. A capture of another cycle, or one that does not show the grade, is a break.
 */
export function withStanding(changes: Change[], captures: Stood[]): Change[] {
  return changes.map((change) => {
    if (change.kind !== 'judgment-changed' && change.kind !== 'judgment-withdrawn') return change;
    const since = change.before && stoodSince(change, change.before, captures);
    return since ? { ...change, stoodSince: since } : change;
  });
}

function stoodSince(change: Change, grade: GradeReading, captures: Stood[]): IsoInstant | null {
  const last = change.source?.before?.capturedAt;
  if (last === undefined) return null;
  const says = ({ digest }: Stood) =>
    digest.programme === change.programme &&
    digest.cycle === change.cycle &&
    digest.judgments.some(
      (one) =>
        one.area === change.area &&
        (one.body === undefined || one.body === change.body) &&
        isSame(one.grade, grade),
    );
  let since: IsoInstant | null = null;
  for (const capture of captures.slice().reverse()) {
    if (Date.parse(capture.capturedAt) > Date.parse(last)) continue;
    if (!says(capture)) break;
    since = capture.capturedAt;
  }
  return since;
}

function isSame(one: GradeReading, other: GradeReading): boolean {
  if (one.kind !== 'graded' || other.kind !== 'graded') return one.kind === other.kind;
  return one.grade === other.grade && one.scale === other.scale;
}
