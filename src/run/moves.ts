/** Where a page is asked for, and what a redirect on the way there says of it. */
import { type Move, moveOf } from '../fetch/aliases.js';
import { siteUrls } from '../fetch/site-urls.js';
import type { FetchOutcome, PageCheck, PageRef, Report } from '../model.js';
import { pageIdOf } from '../sites/page-id.js';
import { ask, type VisitContext } from './visited.js';

/** A redirect to another page: to which canonical URL, and the move that it teaches, if any. */
export interface Redirected {
  to: string;
  move: Move | null;
  /** Said to be so for good (301, 308). */
  permanent: boolean;
}

/**
 * Asks for a page at the address that it moved to. Where it is no longer there it may have gone back: its own URL is asked
 * too, before anything is said.
 */
export async function askWhereItIs(
  ref: PageRef,
  check: PageCheck,
  validators: PageCheck['validators'] | null,
  context: VisitContext,
): Promise<{ outcome: FetchOutcome; ref: PageRef }> {
  const outcome = await ask(ref, validators, context);
  const lost =
    outcome.kind === 'gone' ||
    (outcome.kind === 'failed' && ['redirect-loop', 'client-error', 'not-allowed'].includes(outcome.code));
  if (!lost || !check.movedTo || check.movedTo.joins !== null) return { outcome, ref };
  const own = { ...ref, fetchUrl: siteUrls(context.keeper.profile, context.baseUrl).fetchUrl(ref.url) };
  const again = await ask(own, null, context);
  return again.kind === 'fetched' ? { outcome: again, ref: own } : { outcome, ref };
}

/** Where a redirect has led, if it led to another page than the one asked for. Forgets a move that no longer holds. */
export function redirectOf(
  ref: PageRef,
  check: PageCheck,
  outcome: Extract<FetchOutcome, { kind: 'fetched' }>,
  { keeper, baseUrl, aliases, kept }: VisitContext,
): Redirected | null {
  const to = siteUrls(keeper.profile, baseUrl).canonical(outcome.document.url, baseUrl);
  if (to === null || to === aliases.addressOf(ref.url)) {
    // What had joined another page and answers for itself is a page of its own again.
    if (to === ref.url) delete check.movedTo;
    return null;
  }
  const permanent = outcome.movedTo !== null;
  if (to === ref.url) {
    // Back where it was: its new address redirects to the old one for good, or is no more.
    if (permanent || outcome.document.url === siteUrls(keeper.profile, baseUrl).fetchUrl(ref.url)) {
      aliases.forget(ref.url);
      delete check.movedTo;
    }
    return null;
  }
  const isKept = (page: string) => kept.has(page);
  const move = permanent ? moveOf(ref.url, to, outcome.document.fetchedAt, aliases, isKept) : null;
  return { to, move, permanent };
}

/**
 * The page that a new one is a view of (to print, to share, in other letter case): of the same path, and named by its canonical
 * link, or kept and read to the same report. One that is named and could not be had is none: what the view says must not be lost.
 *
 * @param reportSha256 of what the new page reads as
 */
export async function viewOf(
  { site, url }: PageRef,
  canonicalUrl: string | null,
  reportSha256: string,
  { keeper, baseUrl, kept, checks }: VisitContext,
): Promise<string | null> {
  const one = new URL(url);
  const named = canonicalUrl && siteUrls(keeper.profile, baseUrl).canonical(canonicalUrl, baseUrl);
  if (named && named !== url) {
    const other = new URL(named);
    const samePath = one.host === other.host && one.pathname.toLowerCase() === other.pathname.toLowerCase();
    const page = pageIdOf(named);
    if (samePath && (other.search === '' || other.search === one.search))
      if (kept.has(page) || !checks.get(page)?.lastCheckedAt) return named;
  }
  for (const path of [one.pathname, one.pathname.toLowerCase()]) {
    const bare = new URL(path, one).href;
    if (bare === url || !kept.has(pageIdOf(bare))) continue;
    const snapshot = await keeper.store.snapshot(site, pageIdOf(bare));
    if (snapshot?.capture.reportSha256 === reportSha256) return bare;
  }
  return null;
}

export function sinceThen({ movedTo }: PageCheck, move: Move): Move {
  return movedTo?.url === move.url ? { ...move, since: movedTo.since } : move;
}

/** Whether two pages are about the same thing, as far as both say. */
export function isSameReport(a: Report, b: Report): boolean {
  const agree = (one: string | null | undefined, other: string | null | undefined) =>
    !one || !other || one === other;
  return (
    a.documentKind === b.documentKind &&
    a.body?.id === b.body?.id &&
    agree(a.programme, b.programme) &&
    agree(a.cycle, b.cycle) &&
    (a.pillar ?? null) === (b.pillar ?? null)
  );
}
