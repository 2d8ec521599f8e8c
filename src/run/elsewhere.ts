/** Where else the site has what stood on a page that is gone: at a new address that nothing redirects to, or in other documents. */
import { reportHash } from '../compare/hash.js';
import { isOneReport } from '../compare/one-report.js';
import type { IsoInstant, PageCheck, PageId, PageRef, Report, Snapshot } from '../model.js';
import type { VisitContext } from './visited.js';

type Kept = Pick<VisitContext, 'keeper' | 'checks' | 'kept'>;

/** Documents of one report that are looked at; a report in more is one that was not read rightly. */
const MOST = 12;

/**
 * The page that came when this one went, and says the same: what stood here has moved there. `null` where there is none.
 *
 * @param check of a page that two passes in a row found missing; `before` is what it said last
 */
export async function movedTo(
  ref: PageRef,
  check: PageCheck,
  before: Snapshot,
  context: Kept,
): Promise<{ page: PageId; url: string } | null> {
  const says = reportHash(before.report);
  const since = check.lastGoodAt ?? '';
  for (const { page, url } of await othersOf(ref, before, context, since)) {
    const other = await context.keeper.store.snapshot(ref.site, page);
    if (other?.report.title === before.report.title && reportHash(other.report) === says)
      return { page, url };
  }
  return null;
}

/** Other documents of the report that are in their place, and that speak of all that it judged. */
export async function othersThatStand(
  ref: PageRef,
  before: Snapshot,
  context: Kept,
): Promise<{ url: string; title: string }[]> {
  const found: { url: string; title: string }[] = [];
  for (const { page, url } of await othersOf(ref, before, context)) {
    const other = await context.keeper.store.snapshot(ref.site, page);
    if (other && covers(other.report, before.report)) found.push({ url, title: other.report.title });
  }
  return found;
}

/** Pages of the same body, programme and cycle that stand, of passes that began after `since`; the last of them. */
async function othersOf(
  { site, page }: PageRef,
  { report: { body, programme, cycle } }: Snapshot,
  { keeper, checks, kept }: Kept,
  since: IsoInstant = '',
): Promise<PageCheck[]> {
  const pages = new Set<PageId>();
  await keeper.store.eachChange(
    { site, kind: 'report-published', ...(body ? { body: body.id } : {}), traces: false },
    ({ change, pass, seenAt }) => {
      if (!change.source || change.source.page === page || (pass ?? seenAt) <= since) return;
      if (change.programme === programme && change.cycle === cycle) pages.add(change.source.page);
    },
  );
  const known = [...pages].flatMap((one) => (kept.has(one) ? (checks.get(one) ?? []) : []));
  return known.filter(isThere).slice(-MOST);
}

/** In its place when it was last looked at: not every page is in every pass. */
function isThere({ withdrawn, goneSince, movedTo: moved, lastGoodAt, problem }: PageCheck): boolean {
  return !withdrawn && goneSince === null && !moved?.joins && lastGoodAt !== null && problem === null;
}

function covers(one: Report, gone: Report): boolean {
  if (one.documentKind !== 'report' || gone.documentKind !== 'report' || !isOneReport(one, gone))
    return false;
  const graded = gone.judgments.filter(({ grade }) => grade.kind === 'graded');
  return graded.length > 0 && graded.every(({ area }) => one.judgments.some((other) => other.area === area));
}
