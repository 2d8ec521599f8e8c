/** Looking twice before anything is announced. */
import { isDeepStrictEqual } from 'node:util';
import { compareReports, eventKey } from '../compare/index.js';
import { contentKey } from '../compare/normalise.js';
import { unsteadyIn } from '../compare/unsteady.js';
import type { Change, PageRef, Report, Snapshot } from '../model.js';
import { type Considered, consider } from './keeping.js';
import { ask, incomingOf, type VisitContext } from './visited.js';

/** The events of importance that a reading brings, in an order of their own. */
function weightyOf(changes: Change[]): string[] {
  return changes
    .filter((change) => change.importance === 'headline' || change.importance === 'notable')
    .map(eventKey)
    .sort();
}

const WHAT: Record<'headline' | 'notable' | 'new', string> = {
  headline: 'a grade moved',
  notable: 'a finding or a note changed',
  new: 'it is new',
};

/**
 * Before anything is announced, the page is fetched once more. Only the same judgments, findings and corrections twice are
 * believed, of a page that is new as well; where others come, or none can be had, the sentence that says so comes back and
 * the page waits for the next pass. Words that the page says to one request and not to the next (a counter, a time of day) are
 * no longer announced.
 */
export async function secondLook(
  ref: PageRef,
  considered: Considered,
  before: Snapshot | null,
  context: VisitContext,
): Promise<string | null> {
  const { reading, changes } = considered;
  const weighty = weightyOf(changes);
  const why = before === null ? 'new' : changes.some(isHeadline) ? 'headline' : 'notable';
  const again = await ask(ref, null, context);
  if (again.kind !== 'fetched')
    return weighty.length > 0
      ? `${WHAT[why]}, but the page could not be fetched a second time to be sure`
      : null;
  if (again.document.sha256 === considered.capture.sha256) return null;
  const second = await consider(incomingOf(ref, again.document), before, context.keeper);
  const saysTheSame =
    before === null
      ? second.outcome === 'new' && saysAlike(reading.report, second.reading.report, context)
      : second.outcome !== 'suspect' && isDeepStrictEqual(weightyOf(second.changes), weighty);
  if (weighty.length > 0 && !saysTheSame)
    return `${WHAT[why]}, but fetching the page a second time gave another reading; it will be asked again in the next pass`;
  if (second.outcome === 'suspect') return null;
  const unsteady = unsteadyIn(changes, reading.report, second.reading.report, context.keeper.profile);
  considered.changes = changes.map((change) =>
    unsteady.has(change.id) ? { ...change, announced: false } : change,
  );
  return null;
}

function isHeadline({ importance }: Change): boolean {
  return importance === 'headline';
}

/** Two readings of a page that is new say the same of judgments and findings. */
function saysAlike(one: Report, other: Report, { keeper }: VisitContext): boolean {
  const { changes } = compareReports(one, other, { profile: keeper.profile, onePage: true });
  return contentKey(one.title) === contentKey(other.title) && weightyOf(changes).length === 0;
}
