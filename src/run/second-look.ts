/** Looking twice before anything is announced. */
import { isDeepStrictEqual } from 'node:util';
import { eventKey } from '../compare/index.js';
import { unsteadyIn } from '../compare/unsteady.js';
import type { PageRef, Snapshot } from '../model.js';
import { type Considered, consider } from './keeping.js';
import { ask, incomingOf, type VisitContext } from './visited.js';

/** The events of importance that a reading brings, in an order of their own. */
function headlinesOf({ changes }: Considered): string[] {
  return changes
    .filter((change) => change.importance === 'headline')
    .map(eventKey)
    .sort();
}

/**
 * Before anything is announced, the page is fetched once more. Only the same headlines twice are believed; where others
 * come, or none can be had, the sentence that says so comes back and the page waits for the next pass. Words that the page
 * says to one request and not to the next (a counter, a time of day) are no longer announced.
 */
export async function secondLook(
  ref: PageRef,
  considered: Considered,
  before: Snapshot | null,
  context: VisitContext,
): Promise<string | null> {
  const headlines = headlinesOf(considered);
  const again = await ask(ref, null, context);
  if (again.kind !== 'fetched')
    return headlines.length > 0
      ? 'a grade moved, but the page could not be fetched a second time to be sure'
      : null;
  if (again.document.sha256 === considered.capture.sha256) return null;
  const second = await consider(incomingOf(ref, again.document), before, context.keeper);
  const borneOut = second.outcome !== 'suspect' && isDeepStrictEqual(headlinesOf(second), headlines);
  if (headlines.length > 0 && !borneOut)
    return 'a grade moved, but fetching the page a second time gave another reading; it will be asked again in the next pass';
  if (second.outcome === 'suspect') return null;
  const { reading, changes } = considered;
  const unsteady = unsteadyIn(changes, reading.report, second.reading.report, context.keeper.profile);
  considered.changes = changes.map((change) =>
    unsteady.has(change.id) ? { ...change, announced: false } : change,
  );
  return null;
}
