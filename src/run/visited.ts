/**
 * What a visit to a page goes by and comes to: the check that is kept of the page, the problem that stands with it, and what
 * is recorded without a new capture. How a page is visited stands in visit.ts.
 */
import { clip, sha256 } from '../compare/normalise.js';
import { reportRestored } from '../compare/publication.js';
import type { Aliases } from '../fetch/aliases.js';
import type { FoundLink } from '../fetch/discover.js';
import type { Fetcher } from '../fetch/index.js';
import type {
  Change,
  ChangeSource,
  FetchedDocument,
  FetchOutcome,
  IsoInstant,
  PageCheck,
  PageRef,
  Problem,
  RunProblem,
  Snapshot,
} from '../model.js';
import { readerOf } from '../read/index.js';
import { type Checkpoint, newCheck } from './checkpoint.js';
import { noteKept, sealedUntil } from './joining.js';
import type { Incoming, Keeper } from './keeping.js';
import type { Siblings } from './siblings.js';
import type { Widening } from './widening.js';

export interface VisitContext {
  keeper: Keeper;
  fetcher: Fetcher;
  site: string;
  baseUrl: string;
  /** True until the first full pass is done: what is found is old, and nobody is told of it one by one. */
  baseline: boolean;
  /** What is watched that was not before; what comes into sight by that is old as well (`widening.ts`). */
  widening: Widening | null;
  dryRun: boolean;
  /** When the pass began, or the interrupted one that it goes on with. */
  began: IsoInstant;
  /** Pages with a snapshot. */
  kept: Set<string>;
  /** How many pages were missing as the pass began, where they are too many to have been withdrawn (`missing.ts`); else 0. */
  missing: number;
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
  found(link: Pick<FoundLink, 'url' | 'as'>, on: string): void;
}

export interface Visited {
  outcome: 'new' | 'changed' | 'unchanged' | 'gone' | 'failed' | 'quarantined';
  changes: Change[];
  problems: RunProblem[];
  detail?: string;
}

/** Asks for a page; the pass's own clock says when. */
export async function ask(
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

export function isSameBytes(check: PageCheck, document: FetchedDocument): boolean {
  return check.lastSha256 === document.sha256 && check.problem === null;
}

export function checkOf(ref: PageRef, context: VisitContext): PageCheck {
  let check = context.checks.get(ref.page);
  if (!check) {
    check = newCheck(ref, context.keeper.now(), context.checks);
    context.checks.set(ref.page, check);
  }
  check.fetchUrl = ref.fetchUrl;
  return check;
}

export async function good(
  ref: PageRef,
  check: PageCheck,
  at: IsoInstant,
  context: VisitContext,
  document?: FetchedDocument,
): Promise<void> {
  check.lastCheckedAt = at;
  check.lastGoodAt = at;
  check.goneSince = null;
  check.reader = readerOf(context.keeper.reading);
  if (document) {
    check.validators = document.validators;
    check.lastSha256 = document.sha256;
  }
  check.problem = null;
  // By what is in the store and not by the check: a pass that was killed may have set a reading aside and not said so.
  await endQuarantine(ref, context);
}

export async function restore(
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
  await record(change, before, at, check.goneSince, context);
  check.withdrawn = false;
  check.goneSince = null;
  await noteChecks(context);
  return [change];
}

/**
 * Checks are saved from time to time. That a report was withdrawn or restored is noted at once, before its snapshot can
 * give way: a pass killed in between would otherwise find the same event again and take it for a second one.
 */
export async function noteChecks({ checkpoint }: VisitContext): Promise<void> {
  await checkpoint.save();
}

/** A change that brings no new capture: of a page that was kept as `before`. */
export async function record(
  change: Change,
  before: Snapshot,
  seenAt: IsoInstant,
  lastSeenBefore: IsoInstant | null,
  { dryRun, keeper, site }: VisitContext,
): Promise<void> {
  if (dryRun) return;
  const pass = keeper.pass ? { pass: keeper.pass } : {};
  const { body, embargoUntil: own } = before.report;
  const about = { site, page: before.page, body: body?.id ?? null, own, seenAt, store: keeper.store };
  const embargoUntil = await sealedUntil(keeper, [change], about);
  const entries = await keeper.store.appendChanges([
    { cause: 'site', seenAt, lastSeenBefore, embargoUntil, ...pass, change },
  ]);
  noteKept(keeper, entries);
}

export async function endQuarantine(ref: PageRef, { aside, dryRun, keeper }: VisitContext): Promise<void> {
  if (!aside.delete(ref.page) || dryRun) return;
  await keeper.store.release(ref.site, ref.page);
}

/** Ways in which a site does not give its pages out. One may follow the other; the trouble is the same until a page is had. */
const withheld: ReadonlySet<string> = new Set([
  ...['blocked', 'maintenance', 'circuit-open', 'server-error'],
  ...['timeout', 'dns', 'tls', 'connection', 'truncated'],
]);

/** Notes what is the matter with a page. Where it has been so already, it goes on under the code that it began with. */
export function stands(check: PageCheck, code: string, detail: string, at: IsoInstant): void {
  check.lastCheckedAt = at;
  const before = check.problem;
  const goesOn =
    before !== null && (before.code === code || (withheld.has(before.code) && withheld.has(code)));
  check.problem = goesOn
    ? { ...before, detail, passes: before.passes + 1 }
    : { code, detail, since: at, passes: 1 };
}

/** Notes what a sound reading leaves open; the operator hears of it as of any other problem. */
export function leavesOpen(check: PageCheck, problems: Problem[], at: IsoInstant): void {
  const [first] = problems;
  if (!first) {
    delete check.unclear;
    return;
  }
  const about = sha256([...new Set(problems.map(({ code, where }) => `${code} ${where}`))].sort().join('\n'));
  if (check.unclear?.about === about) return;
  const detail = problems.map((one) => `${one.where}: ${one.detail ?? one.code}`).join('; ');
  check.unclear = { code: first.code, detail: clip(detail, 400), about, since: at };
}

export function sourceOf(ref: PageRef, snapshot: Snapshot): ChangeSource {
  const capture = { sha256: snapshot.capture.sha256, capturedAt: snapshot.capture.capturedAt };
  return { site: ref.site, page: ref.page, url: ref.url, before: capture, after: null };
}

export function incomingOf(ref: PageRef, document: FetchedDocument): Incoming {
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

export function problemOf(ref: PageRef, code: string, detail: string, transient: boolean): RunProblem {
  return { url: ref.url, code, detail, transient };
}

export function fromReading(ref: PageRef, problem: Problem): RunProblem {
  return {
    url: ref.url,
    code: problem.code,
    detail: `${problem.where}: ${problem.detail ?? ''}`,
    transient: problem.transient ?? false,
  };
}
