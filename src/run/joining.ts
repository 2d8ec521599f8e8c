/**
 * What a document's changes mean beside all that is known: which documents are of one report, which report it
 * replaces, which findings live on, and whether the page only went back to what it said before.
 *
 * The decisions are pure and stand in `compare/` and `tell/group.ts`; here is what they need from the store. What the
 * log knows of a body is read when a page of it is kept, and remembered and added to, under the store's lock, until
 * other bodies take its place: so memory does not grow with the log.
 */

import { afterLater, asAnotherDocument } from '../compare/another-document.js';
import { replaces } from '../compare/cycles.js';
import { disagreementChanges } from '../compare/disagreement.js';
import { asTurned, turnOf } from '../compare/flapping.js';
import { knownFindings, traced } from '../compare/lineage.js';
import { bodiesOf, isOneReport, partOf, publicationFor } from '../compare/one-report.js';
import { withStanding } from '../compare/stood.js';
import { withReturned } from '../compare/succession.js';
import type {
  Capture,
  Change,
  ChangeCause,
  ChangeEntry,
  ChangeFilter,
  IsoInstant,
  PageCheck,
  PageId,
  Report,
  SiteProfile,
  Store,
} from '../model.js';
import { toldBefore } from '../tell/index.js';

interface Joining {
  site: string;
  page: PageId;
  report: Report;
  capture: Capture;
  cause: ChangeCause;
  seenAt: IsoInstant;
  pass?: IsoInstant | undefined;
  store: Store;
  profile: SiteProfile;
}

/** Entries of the bodies that were asked for last, those asked for longest ago first. */
type Known = Map<string, ChangeEntry[]>;

const loaded = new WeakMap<object, Known>();

/** So many entries are remembered of all bodies together; those of the body at hand in any case. */
const MOST_ENTRIES = 300;

/** Changes of a body that bear on its other documents, in log order. */
async function knownOf(owner: object, store: Store, site: string, body: string): Promise<ChangeEntry[]> {
  const known: Known = loaded.get(owner) ?? new Map();
  loaded.set(owner, known);
  const entries = known.get(body) ?? (await store.changes({ site, body })).filter(bears);
  known.delete(body);
  known.set(body, entries);
  let count = 0;
  for (const list of known.values()) count += list.length;
  for (const [other, list] of known) {
    if (count <= MOST_ENTRIES || other === body) break;
    count -= list.length;
    known.delete(other);
  }
  return entries;
}

/** New documents that judge several bodies (tables of grades, combined releases), in log order; they are few. */
const several = new WeakMap<object, ChangeEntry[]>();

/** As `knownOf`, with what documents of several bodies say of this one. */
async function knownWithSeveral(
  owner: object,
  store: Store,
  site: string,
  body: string,
): Promise<ChangeEntry[]> {
  const shared = several.get(owner) ?? [];
  if (!several.has(owner)) {
    await store.eachChange({ site, kind: 'report-published', body: null }, (entry) => {
      if (isOfSeveral(entry)) shared.push(entry);
    });
    several.set(owner, shared);
  }
  const parts = shared.flatMap((entry) => publicationFor(entry, body) ?? []);
  const log = await knownOf(owner, store, site, body);
  return parts.length === 0 ? log : [...log, ...parts].sort((x, y) => x.seq - y.seq);
}

const isOfSeveral = ({ change }: ChangeEntry): boolean =>
  change.kind === 'report-published' && change.body === null && bodiesOf(change).length > 0;

const bears = ({ change }: ChangeEntry): boolean =>
  /^(?:report|judgment|finding|correction)-/.test(change.kind) || change.traces !== undefined;

/** Entries that were kept (`detached`), for the pages that the same keeper keeps after them. */
export function noteKept(owner: object, entries: ChangeEntry[]): void {
  for (const entry of entries) {
    const list = entry.change.body === null ? undefined : loaded.get(owner)?.get(entry.change.body);
    if (list && bears(entry)) list.push(entry);
    if (isOfSeveral(entry)) several.get(owner)?.push(entry);
  }
}

/**
 * Until when nothing may be told of a page although it says of no embargo itself: something that was kept of it before, or the document
 * that it joins, is not told yet. The line may have been taken off the page early, or the page taken away.
 */
export async function sealedUntil(
  owner: object,
  changes: Pick<Change, 'alsoIn'>[],
  { site, page, body, own, seenAt, store }: Sealed,
): Promise<IsoInstant | null> {
  const untold = body === null ? [] : await knownOf(owner, store, site, body);
  const joinedTo = new Set(changes.flatMap(({ alsoIn }) => alsoIn?.change ?? []));
  const ends = untold.flatMap(({ change, embargoUntil }) =>
    embargoUntil !== null && (change.source?.page === page || joinedTo.has(change.id)) ? [embargoUntil] : [],
  );
  const open = [...ends, ...(own ? [own] : [])].filter((end) => Date.parse(end) > Date.parse(seenAt));
  return open.sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1) ?? own;
}

interface Sealed {
  site: string;
  page: PageId;
  /** Body id. */
  body: string | null;
  /** End of the embargo that the page itself says. */
  own: IsoInstant | null;
  seenAt: IsoInstant;
  store: Store;
}

/**
 * A copy that may be held for the length of a pass: as they were read, words are parts of the page that they stand on, and
 * each would hold on to all of its text.
 */
export function detached<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/**
 * The changes of one document as they are recorded and told. Every cause traces findings; only what happened on the
 * site is held against what was told before.
 */
export async function joined(owner: object, changes: Change[], joining: Joining): Promise<Change[]> {
  const { site, report, cause, profile, store } = joining;
  if (changes.length === 0) return changes;
  const log = report.body ? await knownOf(owner, store, site, report.body.id) : [];
  const lives = knownFindings(log);
  const told = traced(changes, report, lives, { site, profile });
  if (cause !== 'site') return told;
  // A page that is new has no earlier states.
  const isNew = changes.some((change) => change.kind === 'report-published');
  const captures = isNew ? [] : await store.captures(site, joining.page);
  const turned = asTurned(withStanding(told, captures), isNew ? null : turnOf(captures, joining.capture));
  const out: Change[] = [];
  for (const change of turned) {
    // A table of grades is about no one body; what it says, and what moves in it, is.
    const logs = new Map<string, ChangeEntry[]>();
    for (const body of bodiesOf(change)) logs.set(body, await knownWithSeveral(owner, store, site, body));
    out.push(await joinedOne(change, (body) => logs.get(body) ?? [], { ...joining, lives }));
  }
  return out;
}

async function joinedOne(
  change: Change,
  logOf: (body: string) => ChangeEntry[],
  joining: Joining & { lives: ReturnType<typeof knownFindings> },
): Promise<Change> {
  const { cause, seenAt, pass } = joining;
  const entry = (of: Change): ChangeEntry => ({
    seq: Number.MAX_SAFE_INTEGER,
    cause,
    seenAt,
    lastSeenBefore: null,
    embargoUntil: null,
    ...(pass ? { pass } : {}),
    change: of,
  });
  if (change.kind !== 'report-published') {
    const before = change.announced ? toldBefore(entry(change), logOf(change.body ?? '')) : null;
    if (!before) return change;
    const alsoIn = {
      change: before.change.id,
      url: before.change.source?.url ?? null,
      seenAt: before.seenAt,
    };
    return { ...change, alsoIn, importance: 'detail' };
  }
  const replaced = change.body === null ? null : await successionOf(logOf(change.body), joining);
  const succession = replaced && withReturned(replaced, change.traces ?? [], joining.lives);
  const joinedTo = asAnotherDocument(
    entry(succession ? { ...change, succession } : change),
    logOf,
    joining.profile,
  );
  return change.body === null ? joinedTo : afterLater(joinedTo, logOf(change.body), joining.profile);
}

/** What a report of a new cycle replaces: from the snapshots of the body's earlier documents. */
async function successionOf(log: ChangeEntry[], { report, site, store, profile }: Joining) {
  if (report.documentKind !== 'report' || report.cycle === null) return null;
  const pages = new Set<PageId>();
  for (const { change } of log) {
    if (change.kind !== 'report-published' || change.programme !== report.programme) continue;
    if (change.source && change.cycle !== null && change.cycle !== report.cycle)
      pages.add(change.source.page);
  }
  const previous: Report[] = [];
  for (const page of pages) {
    const snapshot = await store.snapshot(site, page);
    if (snapshot) previous.push(snapshot.report);
  }
  return replaces(previous, report, profile);
}

/** Documents of one report that are held against each other; a report in more is one that was not read rightly. */
const MOST_DOCUMENTS = 12;
/** How long a report of which something was kept is looked at again. */
const LATELY = 14 * 86_400_000;

/**
 * What documents of one report contradict each other about, and where they have come to agree, recorded once and told
 * once: for the reports of which something was kept lately (by the log, so that a pass that was killed or left pages out
 * leaves no report out). A document that was not looked at since is left aside until it is: it may have changed as well.
 * At a baseline only judgments are compared, and nobody is told. Returns what is new.
 */
export async function recordDisagreements(input: {
  store: Store;
  profile: SiteProfile;
  site: string;
  baseline: boolean;
  now: IsoInstant;
  pass: IsoInstant;
  checks: Map<PageId, PageCheck>;
}): Promise<Change[]> {
  const { store, profile, site, baseline, now, pass, checks } = input;
  const since = new Date(Date.parse(now) - LATELY).toISOString();
  const reportOf = ({ programme, cycle }: Change, body: string | null) =>
    body && programme && cycle ? JSON.stringify([body, programme, cycle]) : null;
  /** Report → when the pass began that last kept something of it. */
  const wanted = new Map<string, IsoInstant>();
  const lately: ChangeFilter = baseline
    ? { site, cause: 'baseline', traces: false }
    : { site, cause: 'site', since, traces: false };
  await store.eachChange(lately, ({ change, pass, seenAt }) => {
    if (change.kind === 'documents-disagree') return;
    for (const body of bodiesOf(change)) {
      const key = reportOf(change, body);
      if (key !== null) wanted.set(key, pass ?? seenAt);
    }
  });
  if (wanted.size === 0) return [];
  const pages = new Map<string, { body: string; pages: Set<PageId>; gone: Set<PageId> }>();
  await store.eachChange({ site, kind: 'report-published', traces: false }, ({ change }) => {
    for (const body of bodiesOf(change)) {
      const key = reportOf(change, body);
      const at = key === null ? undefined : wanted.get(key);
      if (key === null || at === undefined || !change.source) continue;
      const check = checks.get(change.source.page);
      if (!check?.lastGoodAt) continue;
      const of = pages.get(key) ?? { body, pages: new Set(), gone: new Set() };
      // What was withdrawn, or joined another page, is kept as it last stood: nothing that the site says now.
      if (check.withdrawn || check.movedTo?.joins) of.gone.add(change.source.page);
      else if (Date.parse(check.lastGoodAt) < Date.parse(at)) continue;
      else of.pages.add(change.source.page);
      pages.set(key, of);
    }
  });
  const told: Change[] = [];
  if (![...pages.values()].some((of) => of.pages.size + of.gone.size > 1)) return told;
  const earlier = await store.changes({ site, kind: 'documents-disagree' });
  for (const of of pages.values()) {
    if (of.pages.size + of.gone.size < 2) continue;
    const documents: { page: PageId; url: string; report: Report; capture: Capture; gone: boolean }[] = [];
    const these = [...[...of.pages].sort().slice(0, MOST_DOCUMENTS), ...[...of.gone].sort()];
    for (const page of these.slice(0, 2 * MOST_DOCUMENTS)) {
      const snapshot = await store.snapshot(site, page);
      if (!snapshot) continue;
      const report = partOf(snapshot.report, of.body, profile);
      documents.push({
        ...snapshot,
        gone: of.gone.has(page),
        report: baseline ? { ...report, findings: [], sections: [] } : report,
      });
    }
    for (const change of disagreementChanges(documents, profile, baseline ? [] : earlier)) {
      if (change.kind !== 'documents-disagree') continue;
      const both = documents.filter(({ url }) => change.documents.some((one) => one.url === url));
      const last = both.at(-1);
      if (!last || !both.every((one) => isOneReport(one.report, last.report))) continue;
      const { sha256, capturedAt } = last.capture;
      const source = { site, page: last.page, url: last.url, before: null, after: { sha256, capturedAt } };
      const embargoes = both.map((one) => one.report.embargoUntil).filter((one) => one !== null);
      const embargoUntil = embargoes.sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1) ?? null;
      const announced = change.announced && !baseline;
      const entries = await store.appendChanges([
        {
          cause: baseline ? 'baseline' : 'site',
          seenAt: now,
          lastSeenBefore: null,
          embargoUntil,
          pass,
          change: { ...change, announced, source },
        },
      ]);
      told.push(...entries.map((entry) => entry.change));
    }
  }
  return told;
}
