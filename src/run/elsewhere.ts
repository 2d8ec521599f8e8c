/** Where else the site has what stood on a page that is gone: at a new address that nothing redirects to, or in other documents. */
import { reportHash } from '../compare/hash.js';
import { isOneReport } from '../compare/one-report.js';
import type { IsoInstant, PageCheck, PageId, PageRef, Report, Snapshot } from '../model.js';
import type { VisitContext } from './visited.js';

interface Elsewhere {
  /** The page that came when this one went, and says the same: the report moved there. */
  moved: { page: PageId; url: string } | null;
  /** Other documents of the report that were in their place, and that speak of all that it judged. */
  documents: { url: string; title: string }[];
}

/** Documents of one report that are looked at; a report in more is one that was not read rightly. */
const MOST = 12;

/** @param check of a page that two passes in a row found missing; `before` is what it said last */
export async function elsewhere(
  { site, page }: PageRef,
  check: PageCheck,
  before: Snapshot,
  { keeper: { store }, checks, kept }: Pick<VisitContext, 'keeper' | 'checks' | 'kept'>,
): Promise<Elsewhere> {
  const { report } = before;
  const body = report.body?.id;
  /** Page → when the pass began that kept it first. */
  const pages = new Map<PageId, IsoInstant>();
  await store.eachChange(
    { site, kind: 'report-published', ...(body === undefined ? {} : { body }) },
    ({ change, pass, seenAt }) => {
      if (change.kind !== 'report-published' || !change.source || change.source.page === page) return;
      if (change.programme === report.programme && change.cycle === report.cycle)
        pages.set(change.source.page, pass ?? seenAt);
    },
  );
  const found: Elsewhere = { moved: null, documents: [] };
  const says = reportHash(report);
  const standing = [...pages.keys()].flatMap((one) => (kept.has(one) ? (checks.get(one) ?? []) : []));
  for (const other of standing.filter(isThere).slice(-MOST)) {
    const snapshot = await store.snapshot(site, other.page);
    if (!snapshot) continue;
    const { url } = other;
    const isNew = (pages.get(other.page) ?? '') > (check.lastGoodAt ?? '');
    if (isNew && snapshot.report.title === report.title && reportHash(snapshot.report) === says)
      found.moved ??= { page: other.page, url };
    else if (covers(snapshot.report, report)) found.documents.push({ url, title: snapshot.report.title });
  }
  return found;
}

/** In its place when it was last looked at: not every page is in every pass. */
function isThere({ withdrawn, goneSince, movedTo, lastGoodAt, problem }: PageCheck): boolean {
  return !withdrawn && goneSince === null && !movedTo?.joins && lastGoodAt !== null && problem === null;
}

function covers(one: Report, gone: Report): boolean {
  if (one.documentKind !== 'report' || gone.documentKind !== 'report' || !isOneReport(one, gone))
    return false;
  const graded = gone.judgments.filter(({ grade }) => grade.kind === 'graded');
  return graded.length > 0 && graded.every(({ area }) => one.judgments.some((other) => other.area === area));
}
