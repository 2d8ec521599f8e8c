/**
 * One page of a pass: fetch → read → compare → keep, and what became of it.
 *
 * Everything that can be expected to go wrong is a value here. What a page came to is written into its check (so that a
 * problem is told when it begins and when it ends) and into the run report.
 */
import { isDeepStrictEqual } from 'node:util';
import { eventKey } from '../compare/index.js';
import { reportRestored, reportWithdrawn } from '../compare/publication.js';
import { unsteadyIn } from '../compare/unsteady.js';
import { type Aliases, isAnother, type Move, moveOf } from '../fetch/aliases.js';
import { linksFromFeed, linksFromPage, linksFromSitemap, linksFromWpJson } from '../fetch/discover.js';
import type { Fetcher } from '../fetch/index.js';
import { siteUrls } from '../fetch/site-urls.js';
import type {
  Change,
  ChangeSource,
  FetchedDocument,
  FetchOutcome,
  IsoInstant,
  PageCheck,
  PageRef,
  Problem,
  Report,
  RunProblem,
  Snapshot,
} from '../model.js';
import { READER_VERSION, readDocument } from '../read/index.js';
import { lacksAmong, noticeIn, shapeOf } from '../read/soundness.js';
import { pageIdOf } from '../sites/page-id.js';
import { type Checkpoint, newCheck } from './checkpoint.js';
import {
  type Considered,
  consider,
  type Incoming,
  joinedChanges,
  type Keeper,
  keep,
  rereadSnapshot,
} from './keeping.js';
import { createSiblings, type Siblings } from './siblings.js';

export interface VisitContext {
  keeper: Keeper;
  fetcher: Fetcher;
  site: string;
  baseUrl: string;
  /** True until the first full pass is done: what is found is old, and nobody is told of it one by one. */
  baseline: boolean;
  dryRun: boolean;
  /** When the pass began, or the interrupted one that it goes on with. */
  began: IsoInstant;
  /** Pages with a snapshot. */
  kept: Set<string>;
  /** Pages with a suspect reading set aside, as the pass began. */
  aside: Set<string>;
  checks: Map<string, PageCheck>;
  checkpoint: Checkpoint;
  /** Where pages have moved to. */
  aliases: Aliases;
  /** Pages that are being visited just now. */
  inHand: Set<string>;
  /** Made when first needed, for the pass. */
  siblings?: Siblings;
  /** Hands a link on to the frontier. */
  found(url: string, on: string): void;
}

export interface Visited {
  outcome: 'new' | 'changed' | 'unchanged' | 'gone' | 'failed' | 'quarantined';
  changes: Change[];
  problems: RunProblem[];
  detail?: string;
}

export async function visitPage(ref: PageRef, context: VisitContext): Promise<Visited> {
  context.inHand.add(ref.page);
  try {
    return await visit(ref, context);
  } finally {
    context.inHand.delete(ref.page);
  }
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
    kept && !(idle && redirected === null && !check.withdrawn && check.reader === READER_VERSION);
  const stored = needed ? await context.keeper.store.snapshot(ref.site, ref.page) : null;
  const before = stored ? await reread(stored, context) : null;
  switch (outcome.kind) {
    case 'not-modified':
      return unmodified(ref, check, before, outcome, context);
    case 'gone':
      return gone(ref, check, before, outcome.checkedAt, context);
    case 'failed':
      return failed(check, outcome, ref);
    case 'fetched':
      if (!ref.watched) return listing(ref, check, outcome.document, context);
      if (redirected) return followed(ref, check, before, outcome.document, redirected, context);
      return fetched(ref, check, before, outcome.document, context);
  }
}

// ───────────────────────────────────────────── pages that move

/** A redirect to another page: to which canonical URL, and the move that it teaches, if any. */
interface Redirected {
  to: string;
  move: Move | null;
}

/**
 * Asks for a page at the address that it moved to. Where it is no longer there it may have gone back: its own URL is asked
 * too, before anything is said.
 */
async function askWhereItIs(
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
function redirectOf(
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
  return { to, move: permanent ? moveOf(ref.url, to, outcome.document.fetchedAt, aliases, isKept) : null };
}

/** A page that was redirected: it has moved, has joined another, or its address now leads to something else. */
async function followed(
  ref: PageRef,
  check: PageCheck,
  before: Snapshot | null,
  document: FetchedDocument,
  { to, move }: Redirected,
  context: VisitContext,
): Promise<Visited> {
  const { profile, store } = context.keeper;
  const elsewhere = (): Visited => {
    if (!before) {
      // A link that leads to another page: that one is taken, and there is nothing to say of this one.
      context.found(to, ref.url);
      check.lastCheckedAt = document.fetchedAt;
      return { outcome: 'unchanged', changes: [], problems: [] };
    }
    const detail = `redirects to ${to}, which is another page; what was kept of this one stays`;
    stands(check, 'redirects-elsewhere', detail, document.fetchedAt);
    const problems = [problemOf(ref, 'redirects-elsewhere', detail, false)];
    return { outcome: 'failed', changes: [], problems, detail };
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

function sinceThen({ movedTo }: PageCheck, move: Move): Move {
  return movedTo?.url === move.url ? { ...move, since: movedTo.since } : move;
}

/** Whether two pages are about the same thing, as far as both say. */
function isSameReport(a: Report, b: Report): boolean {
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
    if (!before || before.report.title !== report.title || !isSameReport(before.report, report)) continue;
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

/** Asks for a page; the pass's own clock says when. */
async function ask(
  ref: PageRef,
  validators: PageCheck['validators'] | null,
  context: VisitContext,
): Promise<FetchOutcome> {
  const outcome = await context.fetcher.fetch(ref.fetchUrl, validators);
  const at = context.keeper.now();
  return outcome.kind === 'fetched'
    ? { ...outcome, document: { ...outcome.document, fetchedAt: at } }
    : { ...outcome, checkedAt: at };
}

function isSameBytes(check: PageCheck, document: FetchedDocument): boolean {
  return check.lastSha256 === document.sha256 && check.problem === null;
}

async function reread(stored: Snapshot, context: VisitContext): Promise<Snapshot> {
  if (context.dryRun) return stored;
  return (await rereadSnapshot(stored, context.site, context.keeper)).snapshot;
}

function checkOf(ref: PageRef, context: VisitContext): PageCheck {
  let check = context.checks.get(ref.page);
  if (!check) {
    check = newCheck(ref, context.keeper.now());
    context.checks.set(ref.page, check);
  }
  check.fetchUrl = ref.fetchUrl;
  return check;
}

// ───────────────────────────────────────────── the outcomes

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

/** Missing once may be a slip; a later pass that finds it missing again confirms that it was withdrawn. */
async function gone(
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
    const known = check.goneSince !== null;
    check.goneSince ??= at;
    if (known || ref.foundOn !== null)
      return { outcome: known ? 'unchanged' : 'gone', changes: [], problems: [] };
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
  const change = reportWithdrawn(before.report, ref.url, {
    profile: context.keeper.profile,
    source: sourceOf(ref, before),
    since: check.goneSince,
  });
  await record(change, at, check.lastGoodAt, context);
  await endQuarantine(ref, context);
  // All at once and only now: another page's checkpoint may save this check at any moment, and a pass that is gone on with
  // leaves alone what was checked. Checked and not withdrawn, with the withdrawal in the log, would lose the return.
  check.lastCheckedAt = at;
  check.withdrawn = true;
  check.problem = null;
  await noteChecks(context);
  return { outcome: 'gone', changes: [change], problems: [] };
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
    const known = context.baseline ? null : await visitedAsKnown(ref, reading.report, context);
    if (known) return known;
  }
  for (const link of linksFromPage(considered.document, document.url, context.keeper.profile, context.baseUrl)
    .links) {
    context.found(link.url, ref.url);
  }
  const problems =
    considered.outcome === 'same'
      ? []
      : considered.problems.filter(isWorthSaying).map((one) => fromReading(ref, one));
  const restored = await restore(ref, check, before, document.fetchedAt, context);
  if (considered.outcome === 'same') {
    await good(ref, check, document.fetchedAt, context, document);
    return { outcome: restored.length > 0 ? 'changed' : 'unchanged', changes: restored, problems };
  }
  // What was imported is the past: from it to what is found at first sight is no news.
  const sinceImport = before !== null && before.capture.importedFrom !== null && check.lastGoodAt === null;
  const cause = sinceImport || (considered.outcome === 'new' && context.baseline) ? 'baseline' : 'site';
  if (considered.outcome === 'changed' && considered.changes.some((change) => change.announced)) {
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
      await good(ref, check, document.fetchedAt, context, document);
      return { outcome: restored.length > 0 ? 'changed' : 'unchanged', changes: restored, problems };
    }
  }
  if (context.dryRun) {
    considered.changes = await joinedChanges(incoming, considered, cause, context.keeper, document.fetchedAt);
  } else {
    await keep(incoming, considered, before, cause, context.keeper, {
      lastSeenBefore: considered.outcome === 'new' ? null : check.lastGoodAt,
    });
  }
  if (considered.outcome === 'new') await siblingsOf(context).note(ref, reading.report);
  if (considered.outcome === 'changed') check.lastChangedAt = document.fetchedAt;
  check.publishedOn = reading.report.publishedOn;
  await good(ref, check, document.fetchedAt, context, document);
  const changes =
    cause === 'baseline'
      ? considered.changes.map((change) => ({ ...change, announced: false }))
      : considered.changes;
  // A date that moved is kept, and is nothing that anyone would call a change.
  const slight = changes.every((change) => change.importance === 'record') && restored.length === 0;
  const outcome = considered.outcome === 'changed' && slight ? 'unchanged' : considered.outcome;
  return { outcome, changes: [...restored, ...changes], problems };
}

/** A page that only leads to others: a listing, a feed, a sitemap. */
async function listing(
  ref: PageRef,
  check: PageCheck,
  document: FetchedDocument,
  context: VisitContext,
): Promise<Visited> {
  const { links, notice } = await linksOf(ref, document, context);
  if (notice) {
    stands(check, notice.code, notice.detail ?? notice.code, document.fetchedAt);
    return {
      outcome: 'failed',
      changes: [],
      problems: [fromReading(ref, notice)],
      ...(notice.detail ? { detail: notice.detail } : {}),
    };
  }
  for (const url of links) context.found(url, ref.url);
  await good(ref, check, document.fetchedAt, context, document);
  return { outcome: 'unchanged', changes: [], problems: [] };
}

async function linksOf(
  ref: PageRef,
  document: FetchedDocument,
  context: VisitContext,
): Promise<{ links: string[]; notice: Problem | null }> {
  const head = new TextDecoder('latin1').decode(document.bytes.subarray(0, 600)).trimStart();
  const gzip = document.bytes[0] === 0x1f && document.bytes[1] === 0x8b;
  // A sitemap may be a plain list too; an error page in its place is judged as the page that it is.
  const list = ref.kind === 'sitemap' && /^https?:\/\/\S+\s/.test(`${head}\n`);
  if (gzip || list || /<(?:urlset|sitemapindex)\b/.test(head)) {
    const { sitemaps, urls, problems } = linksFromSitemap(document.bytes, document.url);
    return unlessBarren([...sitemaps, ...urls], problems);
  }
  if (/<(?:rss|feed|rdf:RDF)\b/.test(head)) {
    const { links, problems } = linksFromFeed(document.bytes, document.url);
    return unlessBarren(
      links.map((link) => link.url),
      problems,
    );
  }
  if (head.startsWith('{') || head.startsWith('[')) {
    try {
      const json: unknown = JSON.parse(new TextDecoder().decode(document.bytes));
      const { links, problems } = linksFromWpJson(json, document.url);
      return unlessBarren(
        links.map((link) => link.url),
        problems,
      );
    } catch {
      return {
        links: [],
        notice: { code: 'not-json', where: ref.url, detail: 'the answer begins as JSON and is none' },
      };
    }
  }
  const { document: blocks } = await readDocument({
    bytes: document.bytes,
    contentType: document.contentType,
    charset: document.charset,
    url: document.url,
    profile: context.keeper.profile,
    reading: context.keeper.reading ?? null,
  });
  const notice = noticeIn(blocks);
  if (notice) return { links: [], notice };
  return {
    links: linksFromPage(blocks, document.url, context.keeper.profile, context.baseUrl).links.map(
      (link) => link.url,
    ),
    notice: null,
  };
}

/** Where nothing could be found, what stood in the way is a problem of the listing: it begins, and it ends. */
function unlessBarren(links: string[], problems: Problem[]): { links: string[]; notice: Problem | null } {
  return { links, notice: links.length === 0 ? (problems[0] ?? null) : null };
}

async function quarantine(
  ref: PageRef,
  check: PageCheck,
  document: FetchedDocument,
  reasons: Problem[],
  context: VisitContext,
): Promise<Visited> {
  const detail = reasons.map((one) => one.detail ?? one.code).join('; ');
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
async function secondLook(
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

// ───────────────────────────────────────────── bookkeeping

async function good(
  ref: PageRef,
  check: PageCheck,
  at: IsoInstant,
  context: VisitContext,
  document?: FetchedDocument,
): Promise<void> {
  check.lastCheckedAt = at;
  check.lastGoodAt = at;
  check.goneSince = null;
  check.reader = READER_VERSION;
  if (document) {
    check.validators = document.validators;
    check.lastSha256 = document.sha256;
  }
  check.problem = null;
  // By what is in the store and not by the check: a pass that was killed may have set a reading aside and not said so.
  await endQuarantine(ref, context);
}

async function restore(
  ref: PageRef,
  check: PageCheck,
  before: Snapshot | null,
  at: IsoInstant,
  context: VisitContext,
): Promise<Change[]> {
  if (!check.withdrawn || !before) return [];
  const change = reportRestored(before.report, ref.url, {
    profile: context.keeper.profile,
    source: sourceOf(ref, before),
    since: check.goneSince,
  });
  await record(change, at, check.goneSince, context);
  check.withdrawn = false;
  check.goneSince = null;
  await noteChecks(context);
  return [change];
}

/**
 * Checks are saved from time to time. That a report was withdrawn or restored is noted at once, before its snapshot can
 * give way: a pass killed in between would otherwise find the same event again and take it for a second one.
 */
async function noteChecks({ checkpoint }: VisitContext): Promise<void> {
  await checkpoint.save();
}

/** A change that brings no new capture. */
async function record(
  change: Change,
  seenAt: IsoInstant,
  lastSeenBefore: IsoInstant | null,
  { dryRun, keeper }: VisitContext,
): Promise<void> {
  if (dryRun) return;
  const pass = keeper.pass ? { pass: keeper.pass } : {};
  await keeper.store.appendChanges([
    { cause: 'site', seenAt, lastSeenBefore, embargoUntil: null, ...pass, change },
  ]);
}

async function endQuarantine(ref: PageRef, { aside, dryRun, keeper }: VisitContext): Promise<void> {
  if (!aside.delete(ref.page) || dryRun) return;
  await keeper.store.release(ref.site, ref.page);
}

/** Ways in which a site does not give its pages out. One may follow the other; the trouble is the same until a page is had. */
const withheld: ReadonlySet<string> = new Set([
  ...['blocked', 'maintenance', 'circuit-open', 'server-error'],
  ...['timeout', 'dns', 'tls', 'connection', 'truncated'],
]);

/** Notes what is the matter with a page. Where it has been so already, it goes on under the code that it began with. */
function stands(check: PageCheck, code: string, detail: string, at: IsoInstant): void {
  check.lastCheckedAt = at;
  const before = check.problem;
  const goesOn =
    before !== null && (before.code === code || (withheld.has(before.code) && withheld.has(code)));
  check.problem = goesOn
    ? { ...before, detail, passes: before.passes + 1 }
    : { code, detail, since: at, passes: 1 };
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

function sourceOf(ref: PageRef, snapshot: Snapshot): ChangeSource {
  const capture = { sha256: snapshot.capture.sha256, capturedAt: snapshot.capture.capturedAt };
  return { site: ref.site, page: ref.page, url: ref.url, before: capture, after: null };
}

function incomingOf(ref: PageRef, document: FetchedDocument): Incoming {
  return {
    site: ref.site,
    page: ref.page,
    url: ref.url,
    bytes: document.bytes,
    contentType: document.contentType,
    charset: document.charset,
    capturedAt: document.fetchedAt,
    importedFrom: null,
  };
}

function problemOf(ref: PageRef, code: string, detail: string, transient: boolean): RunProblem {
  return { url: ref.url, code, detail, transient };
}

function fromReading(ref: PageRef, problem: Problem): RunProblem {
  return {
    url: ref.url,
    code: problem.code,
    detail: `${problem.where}: ${problem.detail ?? ''}`,
    transient: problem.transient ?? false,
  };
}

/** Problems of a reading that a person should look at; a grade that a page does not show is no such thing. */
function isWorthSaying(problem: Problem): boolean {
  return !['grade-not-shown', 'charset-wrong'].includes(problem.code);
}
