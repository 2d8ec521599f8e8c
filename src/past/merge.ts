/**
 * Earlier captures into the store, at their places in time, whatever the order in which they come.
 *
 * A capture X that falls between P and N is compared with P as it is kept, and N is compared with X once no further
 * capture of the page is waiting to fall between them (`settle`). The change log only grows: what it said of P → N
 * stays and is superseded, since P and N are no longer neighbours. So the log holds, after any order of imports, the
 * changes between all neighbours, and `standing` picks them out. The same holds for `report-published`, which stands
 * for the first capture alone.
 *
 * A snapshot goes to the latest capture, but never from the live site to an import: what a pass sees next is compared
 * with what the last pass saw, or an import would swallow a change that subscribers were never told.
 *
 * Nothing is announced. Whether a capture is sound is judged by itself and against the neighbour before it.
 */
import { readDocument } from '../apart/index.js';
import { inTime, isSame } from '../compare/standing.js';
import type {
  Capture,
  CaptureRef,
  ChangeEntry,
  IsoInstant,
  PageId,
  Problem,
  Reading,
  Snapshot,
} from '../model.js';
import { engineIn, readerId } from '../read/index.js';
import { noteKept } from '../run/joining.js';
import { consider, type Incoming, joinedChanges, type Keeper, keep, sha256 } from '../run/keeping.js';

export interface Merged {
  outcome: 'imported' | 'already-there' | 'suspect';
  /** Where suspect: the reasons. */
  problems: Problem[];
}

export interface Merger {
  /** Keeps one capture, with its changes from the capture before it. Kept once, however often it comes. */
  add(incoming: Incoming): Promise<Merged>;
  /** Compares the neighbours of a page that have not been compared. To be called when no more of it is to come. */
  settle(page: PageId): Promise<Problem[]>;
}

/** Reports of the last pages that were read, so that a chain of captures is read once. */
const mostRemembered = 16;

/** Makes the one way in for captures of the past of one site. The store's lock is the caller's. */
export function createMerger(site: string, keeper: Keeper): Merger {
  const { store } = keeper;
  const recent = new Map<string, Snapshot>();
  let logged: Set<string> | null = null;

  /** Pairs of captures that the log knows changes between. */
  async function pairs(): Promise<Set<string>> {
    logged ??= new Set(
      (await store.changes({ site })).flatMap(({ change: { source } }) =>
        source?.before && source.after ? [pairOf(source.page, source.before, source.after)] : [],
      ),
    );
    return logged;
  }

  function remember(snapshot: Snapshot): Snapshot {
    recent.set(refOf(snapshot.page, snapshot.capture), snapshot);
    for (const key of recent.keys()) if (recent.size > mostRemembered) recent.delete(key);
    return snapshot;
  }

  /** A capture of the store as today's reader reads it; `null` where its bytes are not there. */
  async function snapshotOf(capture: Capture, page: PageId): Promise<Snapshot | null> {
    const known = recent.get(refOf(page, capture));
    if (known) return known;
    const stored = await store.snapshot(site, page);
    const reader = stored?.capture.reader ?? '';
    if (stored && isSame(stored.capture, capture) && reader === readerId(engineIn(reader), keeper.reading))
      return remember(stored);
    const bytes = await store.source(site, page, capture.sha256);
    if (!bytes) return null;
    const { reading } = await readDocument({
      bytes,
      contentType: capture.contentType,
      charset: capture.charset,
      url: capture.url,
      profile: keeper.profile,
      reading: keeper.reading ?? null,
    });
    return remember(asSnapshot(page, capture, reading));
  }

  async function add(incoming: Incoming): Promise<Merged> {
    const { page } = incoming;
    const captures = await store.captures(site, page);
    const mine = { sha256: sha256(incoming.bytes), capturedAt: incoming.capturedAt };
    if (captures.some((one) => isSame(one, mine))) return { outcome: 'already-there', problems: [] };
    const earlier = captures.filter((one) => inTime(one, mine) < 0).at(-1) ?? null;
    const before = earlier ? await snapshotOf(earlier, page) : null;
    const considered = await consider(incoming, before, keeper);
    if (considered.outcome === 'suspect')
      return { outcome: 'suspect', problems: considered.reading.soundness.reasons };
    const problems = [...considered.problems];
    if (earlier && !before) {
      // Nothing to compare with: it is not the first, and what changed cannot be known.
      considered.changes = [];
      problems.push(missing(page, earlier));
    }
    const present = await store.snapshot(site, page);
    const fromLive = present !== null && present.capture.importedFrom === null;
    const latest = !fromLive && !captures.some((one) => inTime(one, mine) > 0);
    const entries = await keep(incoming, considered, before, 'import', keeper, { latest });
    for (const { change } of entries) note(await pairs(), change);
    remember(asSnapshot(page, considered.capture, considered.reading));
    return { outcome: 'imported', problems };
  }

  async function settle(page: PageId): Promise<Problem[]> {
    const problems: Problem[] = [];
    const captures = await store.captures(site, page);
    for (const [index, later] of captures.entries()) {
      const earlier = captures[index - 1];
      if (!earlier || (earlier.importedFrom === null && later.importedFrom === null)) continue;
      if (earlier.reportSha256 === later.reportSha256 && earlier.reader === later.reader) continue;
      if ((await pairs()).has(pairOf(page, earlier, later))) continue;
      const before = await snapshotOf(earlier, page);
      const bytes = await store.source(site, page, later.sha256);
      if (!before || !bytes) {
        problems.push(missing(page, before ? later : earlier));
        continue;
      }
      const incoming: Incoming = { ...later, site, page, bytes };
      const considered = await consider(incoming, before, keeper);
      if (considered.outcome === 'suspect') {
        problems.push({
          code: 'later-capture-suspect',
          where: `${page}@${later.capturedAt}`,
          detail: `the capture in the store reads as having lost what that of ${earlier.capturedAt} has; what changed between them is not recorded`,
        });
        continue;
      }
      const changes = await joinedChanges(incoming, considered, 'import', keeper, later.capturedAt);
      const entries = await store.appendChanges(
        changes.map((change) => ({
          cause: 'import',
          seenAt: later.capturedAt,
          lastSeenBefore: earlier.capturedAt,
          embargoUntil: considered.reading.report.embargoUntil,
          change: { ...change, announced: false },
        })),
      );
      noteKept(keeper, entries);
      for (const { change } of entries) note(await pairs(), change);
    }
    return problems;
  }

  return { add, settle };
}

const momentOf = (instant: IsoInstant): number => Date.parse(instant);
const refOf = (page: PageId, one: CaptureRef): string => `${page} ${momentOf(one.capturedAt)} ${one.sha256}`;

/** A change belongs to the capture before it, and to the bytes after it: its id does not ask when those were seen. */
function pairOf(page: PageId, before: CaptureRef, after: CaptureRef): string {
  return `${refOf(page, before)} ${after.sha256}`;
}

function note(known: Set<string>, { source }: ChangeEntry['change']): void {
  if (source?.before && source.after) known.add(pairOf(source.page, source.before, source.after));
}

function asSnapshot(page: PageId, capture: Capture, reading: Reading): Snapshot {
  return { page, url: capture.url, capture, report: reading.report, problems: reading.problems };
}

function missing(page: PageId, capture: CaptureRef): Problem {
  return {
    code: 'source-missing',
    where: `${page}@${capture.capturedAt}`,
    detail: 'the stored bytes are not there, so what changed next to it cannot be known',
  };
}
