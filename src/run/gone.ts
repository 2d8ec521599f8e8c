/**
 * A page that is missing: a slip, a page that moved without a redirect, one of many that went missing together, or a report that
 * was withdrawn.
 */
import { reportWithdrawn } from '../compare/publication.js';
import type { IsoInstant, PageCheck, PageRef, Snapshot } from '../model.js';
import { movedTo, othersThatStand } from './elsewhere.js';
import { MISSING_FOR_MS } from './missing.js';
import {
  endQuarantine,
  noteChecks,
  problemOf,
  record,
  sourceOf,
  stands,
  type VisitContext,
  type Visited,
} from './visited.js';

/** Missing once may be a slip; a later pass that finds it missing again confirms that it was withdrawn. */
export async function gone(
  ref: PageRef,
  check: PageCheck,
  before: Snapshot | null,
  at: IsoInstant,
  context: VisitContext,
): Promise<Visited> {
  if (check.movedTo?.joins) {
    // What it said stands at the address of the page that it joined, and there it is watched.
    check.lastCheckedAt = at;
    return { outcome: 'unchanged', changes: [], problems: [] };
  }
  if (!before) {
    check.lastCheckedAt = at;
    // An entry point that the site does not have is no failure; a dead link is the linking page's.
    check.problem = null;
    // It was not there, then: what comes there is new.
    delete check.late;
    const known = check.goneSince !== null;
    check.goneSince ??= at;
    // Nothing led there but its name (`byName`): that it is not there yet is no loss.
    const wasNamed = ref.foundOn === context.baseUrl;
    if (known || ref.foundOn !== null)
      return { outcome: known || wasNamed ? 'unchanged' : 'gone', changes: [], problems: [] };
    const detail =
      'the site has no such page; it is asked for again in each pass, and this is not said again';
    return { outcome: 'gone', changes: [], problems: [problemOf(ref, 'entry-point-missing', detail, false)] };
  }
  if (check.withdrawn || check.goneSince === null) check.lastCheckedAt = at;
  // A pass that was killed and is gone on with may ask twice for a page: that is one pass, and confirms nothing.
  const seenByThisPass = check.goneSince !== null && check.goneSince >= context.began;
  if (check.withdrawn || seenByThisPass) return { outcome: 'gone', changes: [], problems: [] };
  if (check.goneSince === null) {
    check.goneSince = at;
    return {
      outcome: 'gone',
      changes: [],
      problems: [
        problemOf(
          ref,
          'gone-unconfirmed',
          'the page is missing; it counts as withdrawn if the next pass misses it too',
          true,
        ),
      ],
    };
  }
  const moved = await movedTo(ref, check, before, context);
  if (moved) {
    check.movedTo = { url: moved.url, since: at, joins: moved.page };
    check.lastCheckedAt = at;
    check.problem = null;
    return { outcome: 'unchanged', changes: [], problems: [] };
  }
  if (context.missing > 0 && Date.parse(at) - Date.parse(check.goneSince) < MISSING_FOR_MS) {
    const detail = `the page is missing, and ${context.missing} pages went missing together: that looks like a site that was rebuilt or answers wrongly, not like withdrawals. They are asked for in each pass, and count as withdrawn once they were missing for seven days`;
    stands(check, 'many-gone', detail, at);
    return { outcome: 'gone', changes: [], problems: [problemOf(ref, 'many-gone', detail, true)] };
  }
  return withdrawn(ref, check, before, { at, since: check.goneSince }, context);
}

/**
 * An address that leads to another page now. For a week that may be a slip of the site, and is the operator's; where it does so for good,
 * what stood there is no longer published then, which readers are told.
 */
export async function ledElsewhere(
  ref: PageRef,
  check: PageCheck,
  before: Snapshot,
  { to, permanent, at }: { to: string; permanent: boolean; at: IsoInstant },
  context: VisitContext,
): Promise<Visited> {
  if (check.withdrawn) {
    check.lastCheckedAt = at;
    return { outcome: 'gone', changes: [], problems: [] };
  }
  const since = check.problem?.code === 'redirects-elsewhere' ? check.problem.since : at;
  if (permanent && Date.parse(at) - Date.parse(since) >= MISSING_FOR_MS)
    return withdrawn(ref, check, before, { at, since, leadsTo: to }, context);
  const rest = permanent ? '; it counts as withdrawn once it has led there for seven days' : '';
  const detail = `redirects to ${to}, which is another page; what was kept of this one stays${rest}`;
  stands(check, 'redirects-elsewhere', detail, at);
  const problems = [problemOf(ref, 'redirects-elsewhere', detail, false)];
  return { outcome: 'failed', changes: [], problems, detail };
}

/** Tells that a report is no longer published, and where else it stands. */
async function withdrawn(
  ref: PageRef,
  check: PageCheck,
  before: Snapshot,
  { at, since, leadsTo }: { at: IsoInstant; since: IsoInstant; leadsTo?: string },
  context: VisitContext,
): Promise<Visited> {
  const change = reportWithdrawn(before.report, ref.url, {
    profile: context.keeper.profile,
    source: sourceOf(ref, before),
    since,
    documents: await othersThatStand(ref, before, context),
    ...(leadsTo ? { leadsTo } : {}),
  });
  await record(change, before, at, check.lastGoodAt, context);
  await endQuarantine(ref, context);
  // All at once and only now: another page's checkpoint may save this check at any moment, and a pass that is gone on with
  // leaves alone what was checked. Checked and not withdrawn, with the withdrawal in the log, would lose the return.
  check.lastCheckedAt = at;
  check.withdrawn = true;
  check.problem = null;
  await noteChecks(context);
  return { outcome: 'gone', changes: [change], problems: [] };
}
