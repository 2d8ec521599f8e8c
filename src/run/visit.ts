/**
 * One page of a pass: fetch → read → compare → keep, and what became of it.
 *
 * Everything that can be expected to go wrong is a value here. What a page came to is written into its check (so that a
 * problem is told when it begins and when it ends) and into the run report.
 */
import { isAnother } from '../fetch/aliases.js';
import { linksFromPage, listingOf } from '../fetch/discover.js';
import { siteUrls } from '../fetch/site-urls.js';
import type {
  FetchedDocument,
  FetchOutcome,
  PageCheck,
  PageRef,
  Problem,
  Report,
  Snapshot,
} from '../model.js';
import { readerOf } from '../read/index.js';
import { lacksAmong, noticeIn, shapeOf } from '../read/soundness.js';
import { pageIdOf } from '../sites/page-id.js';
import { gone, ledElsewhere } from './gone.js';
import { detached } from './joining.js';
import { consider, joinedChanges, keep, rereadSnapshot } from './keeping.js';
import { listing } from './listing.js';
import { askWhereItIs, isSameReport, type Redirected, redirectOf, sinceThen, viewOf } from './moves.js';
import { secondLook } from './second-look.js';
import { createSiblings, type Siblings } from './siblings.js';
import {
  ask,
  checkOf,
  fromReading,
  good,
  incomingOf,
  isSameBytes,
  leavesOpen,
  problemOf,
  restore,
  stands,
  type VisitContext,
  type Visited,
} from './visited.js';
import { isLate, isOldToTheWorld } from './widening.js';

export async function visitPage(ref: PageRef, context: VisitContext): Promise<Visited> {
  context.inHand.add(ref.page);
  try {
    const visited = await visit(ref, context);
    noteLate(ref, visited, context);
    return visited;
  } finally {
    context.inHand.delete(ref.page);
  }
}

/** Could not be read when it came into sight, with what was there already: it is old when it can be. */
function noteLate(ref: PageRef, { outcome }: Visited, context: VisitContext): void {
  const check = context.checks.get(ref.page);
  if (!check || check.lastGoodAt !== null || check.late) return;
  if (outcome !== 'failed' && outcome !== 'quarantined') return;
  const undated = { publishedOn: null, lastUpdated: null };
  if (context.baseline || isOldToTheWorld(ref, undated, context.widening, context.checks))
    check.late = check.firstSeenAt;
}

async function visit(wanted: PageRef, context: VisitContext): Promise<Visited> {
  const check = checkOf(wanted, context);
  const kept = wanted.watched && context.kept.has(wanted.page);
  // A page with nothing kept is asked for whole, whatever was seen of it.
  const { outcome, ref } = await askWhereItIs(
    wanted,
    check,
    kept || !wanted.watched ? check.validators : null,
    context,
  );
  // The snapshot is not needed where nothing changed; one that an earlier reader made is read again first.
  const idle =
    outcome.kind === 'not-modified' || (outcome.kind === 'fetched' && isSameBytes(check, outcome.document));
  const redirected =
    outcome.kind === 'fetched' && ref.watched ? redirectOf(ref, check, outcome, context) : null;
  const needed =
    kept &&
    !(idle && redirected === null && !check.withdrawn && check.reader === readerOf(context.keeper.reading));
  const stored = needed ? await context.keeper.store.snapshot(ref.site, ref.page) : null;
  const before = stored ? await reread(stored, context) : null;
  switch (outcome.kind) {
    case 'not-modified':
      return unmodified(ref, check, before, outcome, context);
    case 'gone':
      return gone(ref, check, before, outcome.checkedAt, context);
    case 'failed':
      if (isNoInterface(ref, check, outcome.status))
        return gone(ref, check, before, outcome.checkedAt, context);
      return failed(check, outcome, ref);
    case 'fetched':
      if (!ref.watched) return listing(ref, check, outcome.document, context);
      if (redirected) return followed(ref, check, before, outcome.document, redirected, context);
      return fetched(ref, check, before, outcome.document, context);
  }
}

/** How a WordPress interface answers past its last page, and one that was never open to strangers: there is none, for us. */
function isNoInterface({ kind, url }: PageRef, check: PageCheck, status: number | null): boolean {
  if (kind !== 'wp-json') return false;
  if (status === 400) return listingOf(url).page > 1;
  return (status === 401 || status === 403) && check.lastGoodAt === null;
}

/** A page that was redirected: it has moved, has joined another, or its address now leads to something else. */
async function followed(
  ref: PageRef,
  check: PageCheck,
  before: Snapshot | null,
  document: FetchedDocument,
  { to, move, permanent }: Redirected,
  context: VisitContext,
): Promise<Visited> {
  const { profile, store } = context.keeper;
  const elsewhere = async (): Promise<Visited> => {
    if (before) return ledElsewhere(ref, check, before, { to, permanent, at: document.fetchedAt }, context);
    // A link that leads to another page: that one is taken, and there is nothing to say of this one.
    context.found({ url: to }, ref.url);
    check.lastCheckedAt = document.fetchedAt;
    return { outcome: 'unchanged', changes: [], problems: [] };
  };
  if (isAnother(profile.classify(ref.url), profile.classify(to))) return elsewhere();
  if (move?.joins) {
    const owner = await store.snapshot(ref.site, move.joins);
    if (!owner || (before && !isSameReport(before.report, owner.report))) return elsewhere();
    // Its news are the other page's, which is asked for itself.
    context.aliases.forget(ref.url);
    check.movedTo = sinceThen(check, move);
    await good(ref, check, document.fetchedAt, context);
    return { outcome: 'unchanged', changes: [], problems: [] };
  }
  const visited = await fetched(ref, check, before, document, context);
  if (move && isSound(visited)) {
    context.aliases.learn(ref.url, move);
    check.movedTo = sinceThen(check, move);
    check.fetchUrl = siteUrls(profile, context.baseUrl).fetchUrl(move.url);
    // Found under its new address before it was known to be this page.
    if (!context.kept.has(pageIdOf(move.url))) context.checks.delete(pageIdOf(move.url));
  }
  return visited;
}

function isSound({ outcome }: Visited): boolean {
  return outcome !== 'failed' && outcome !== 'quarantined';
}

/** Most pages that are asked whether they have moved to where a new one was found. */
const mostAsked = 3;

/**
 * A page that looks new may be a known one at a new address, met before the known one was asked for (which it may not be
 * in this pass). Pages of the same report are asked at their own addresses; where one leads here, it is visited instead.
 */
async function visitedAsKnown(ref: PageRef, report: Report, context: VisitContext): Promise<Visited | null> {
  const { keeper, baseUrl, checks, kept, aliases } = context;
  const urls = siteUrls(keeper.profile, baseUrl);
  const lastPart = (url: string) => new URL(url).pathname.split('/').filter(Boolean).at(-1);
  let asked = 0;
  for (const other of [...checks.values()]) {
    const unasked = other.lastCheckedAt === null || other.lastCheckedAt < context.began;
    if (other.page === ref.page || other.movedTo || other.withdrawn || !unasked || !kept.has(other.page))
      continue;
    const about = keeper.profile.classify(other.url);
    if (isAnother(about, keeper.profile.classify(ref.url))) continue;
    if (report.body ? about.body?.id !== report.body.id : lastPart(other.url) !== lastPart(ref.url)) continue;
    const before = await keeper.store.snapshot(ref.site, other.page);
    if (!before || !isSameReport(before.report, report)) continue;
    // A body that was renamed is renamed in its titles as well: what it was judged stays.
    if (before.report.title !== report.title && !judgesAlike(before.report, report)) continue;
    const known: PageRef = { ...ref, page: other.page, url: other.url, foundOn: other.foundOn };
    if (!context.inHand.has(other.page)) {
      if (asked++ >= mostAsked) return null;
      const outcome = await ask({ ...known, fetchUrl: urls.fetchUrl(other.url) }, null, context);
      if (outcome.kind !== 'fetched' || outcome.movedTo === null) continue;
      if (urls.canonical(outcome.document.url, baseUrl) !== ref.url) continue;
    }
    checks.delete(ref.page);
    // In hand at this moment: that visit will learn whether it has moved, and the next pass whether this page is new.
    if (context.inHand.has(other.page)) return { outcome: 'unchanged', changes: [], problems: [] };
    aliases.learn(other.url, { url: ref.url, since: keeper.now(), joins: null });
    const visited = await visitPage(known, context);
    if (isSound(visited)) other.movedTo = { url: ref.url, since: keeper.now(), joins: null };
    else aliases.forget(other.url);
    return visited;
  }
  return null;
}

/** The same grades of the same areas, some of them given. */
function judgesAlike(one: Report, other: Report): boolean {
  const given = ({ judgments }: Report) =>
    judgments
      .map(({ area, grade }) => JSON.stringify([area, grade]))
      .sort()
      .join();
  return one.judgments.some(({ grade }) => grade.kind === 'graded') && given(one) === given(other);
}

async function reread(stored: Snapshot, context: VisitContext): Promise<Snapshot> {
  if (context.dryRun) return stored;
  return (await rereadSnapshot(stored, context.site, context.keeper)).snapshot;
}

async function unmodified(
  ref: PageRef,
  check: PageCheck,
  before: Snapshot | null,
  outcome: Extract<FetchOutcome, { kind: 'not-modified' }>,
  context: VisitContext,
): Promise<Visited> {
  const restored = await restore(ref, check, before, outcome.checkedAt, context);
  await good(ref, check, outcome.checkedAt, context);
  return { outcome: restored.length > 0 ? 'changed' : 'unchanged', changes: restored, problems: [] };
}

function failed(check: PageCheck, outcome: Extract<FetchOutcome, { kind: 'failed' }>, ref: PageRef): Visited {
  const { lastCheckedAt } = check;
  // A pass that was stopped says nothing about the page.
  if (outcome.code !== 'interrupted') stands(check, outcome.code, outcome.detail, outcome.checkedAt);
  // A host that is left alone was not asked for it, and that is the same trouble as its other pages are in.
  if (outcome.code === 'circuit-open') check.lastCheckedAt = lastCheckedAt;
  return {
    outcome: 'failed',
    changes: [],
    problems: [problemOf(ref, outcome.code, outcome.detail, outcome.transient)],
    detail: outcome.detail,
  };
}

async function fetched(
  ref: PageRef,
  check: PageCheck,
  before: Snapshot | null,
  document: FetchedDocument,
  context: VisitContext,
): Promise<Visited> {
  if (context.kept.has(ref.page) && isSameBytes(check, document)) {
    // The very bytes of the last sound reading: nothing to read again.
    const restored = await restore(ref, check, before, document.fetchedAt, context);
    await good(ref, check, document.fetchedAt, context, document);
    return { outcome: restored.length > 0 ? 'changed' : 'unchanged', changes: restored, problems: [] };
  }
  const incoming = incomingOf(ref, document);
  const considered = await consider(incoming, before, context.keeper);
  const { reading } = considered;
  if (considered.outcome === 'suspect') {
    const notice = noticeIn(considered.document);
    if (notice && reading.report.judgments.length === 0) {
      stands(check, notice.code, notice.detail ?? notice.code, document.fetchedAt);
      return {
        outcome: 'failed',
        changes: [],
        problems: [problemOf(ref, notice.code, notice.detail ?? notice.code, true)],
        detail: notice.detail ?? notice.code,
      };
    }
    return quarantine(ref, check, document, reading.soundness.reasons, context);
  }
  if (considered.outcome === 'new') {
    // Seen for the first time: its siblings are all there is to measure it by.
    const reasons = lacksAmong(await siblingsOf(context).of(ref), shapeOf(reading.report));
    if (reasons.length > 0) return quarantine(ref, check, document, reasons, context);
    const { reportSha256 } = considered.capture;
    const main = await viewOf(ref, considered.document.canonicalUrl, reportSha256, context);
    if (main !== null) {
      context.found({ url: main }, ref.url);
      await good(ref, check, document.fetchedAt, context, document);
      return { outcome: 'unchanged', changes: [], problems: [] };
    }
    const known = context.baseline ? null : await visitedAsKnown(ref, reading.report, context);
    if (known) return known;
  }
  for (const link of linksFromPage(considered.document, document.url, context.keeper.profile, context.baseUrl)
    .links) {
    context.found(link, ref.url);
  }
  // The same reading has the same problems, and they were said when it was new.
  const problems =
    considered.capture.reportSha256 === before?.capture.reportSha256
      ? []
      : considered.problems.filter(isWorthSaying).map((one) => fromReading(ref, one));
  /** The page was read soundly, and what was to be kept of it is kept. */
  const settled = async () => {
    leavesOpen(check, reading.problems.filter(isWorthSaying), document.fetchedAt);
    await good(ref, check, document.fetchedAt, context, document);
  };
  const restored = await restore(ref, check, before, document.fetchedAt, context);
  if (considered.outcome === 'same') {
    await settled();
    return { outcome: restored.length > 0 ? 'changed' : 'unchanged', changes: restored, problems };
  }
  // What was imported is the past: from it to what is found at first sight is no news.
  const sinceImport = before !== null && before.capture.importedFrom !== null && check.lastGoodAt === null;
  const isOld =
    considered.outcome === 'new' &&
    (context.baseline ||
      isLate(check, reading.report) ||
      isOldToTheWorld(ref, reading.report, context.widening, context.checks));
  const cause = sinceImport || isOld ? 'baseline' : 'site';
  if (cause === 'site' && considered.changes.some((change) => change.announced)) {
    const unsure = await secondLook(ref, considered, before, context);
    if (unsure) {
      stands(check, 'unstable', unsure, document.fetchedAt);
      return {
        outcome: 'failed',
        changes: [],
        problems: [problemOf(ref, 'unstable', unsure, true)],
        detail: unsure,
      };
    }
    if (considered.changes.every((change) => !change.announced && change.kind === 'text-changed')) {
      await settled();
      return { outcome: restored.length > 0 ? 'changed' : 'unchanged', changes: restored, problems };
    }
  }
  if (context.dryRun) {
    considered.changes = detached(
      await joinedChanges(incoming, considered, cause, context.keeper, document.fetchedAt),
    );
  } else {
    await keep(incoming, considered, before, cause, context.keeper, {
      lastSeenBefore: considered.outcome === 'new' ? null : check.lastGoodAt,
    });
  }
  if (considered.outcome === 'new') await siblingsOf(context).note(ref, reading.report);
  if (considered.outcome === 'changed') check.lastChangedAt = document.fetchedAt;
  check.publishedOn = reading.report.publishedOn;
  await settled();
  const changes =
    cause === 'baseline'
      ? considered.changes.map((change) => ({ ...change, announced: false }))
      : considered.changes;
  // A date that moved is kept, and is nothing that anyone would call a change.
  const slight = changes.every((change) => change.importance === 'record') && restored.length === 0;
  const outcome = considered.outcome === 'changed' && slight ? 'unchanged' : considered.outcome;
  return { outcome, changes: [...restored, ...changes], problems };
}

async function quarantine(
  ref: PageRef,
  check: PageCheck,
  document: FetchedDocument,
  reasons: Problem[],
  context: VisitContext,
): Promise<Visited> {
  const detail = [...new Set(reasons.map((one) => one.detail ?? one.code))].join('; ');
  if (!context.dryRun) {
    await context.keeper.store.quarantine({
      site: ref.site,
      page: ref.page,
      url: ref.url,
      bytes: document.bytes,
      sha256: document.sha256,
      capturedAt: document.fetchedAt,
      contentType: document.contentType,
      charset: document.charset,
      reasons,
    });
    context.aside.add(ref.page);
  }
  stands(check, 'suspect', detail, document.fetchedAt);
  return { outcome: 'quarantined', changes: [], problems: [problemOf(ref, 'suspect', detail, true)], detail };
}

function siblingsOf(context: VisitContext): Siblings {
  const { keeper, kept, checks, site } = context;
  context.siblings ??= createSiblings({
    profile: keeper.profile,
    kept,
    checks,
    snapshot: (page) => keeper.store.snapshot(site, page),
  });
  return context.siblings;
}

/** Problems of a reading that a person should look at; a grade that a page does not show is no such thing. */
function isWorthSaying(problem: Problem): boolean {
  return !['grade-not-shown', 'judged-elsewhere', 'charset-wrong', 'not-english'].includes(problem.code);
}
