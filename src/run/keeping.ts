/**
 * From bytes to the store: read, compare with what is kept, keep. One page, one document, no network.
 *
 * A pass, an import and a re-reading all come through here, so a report is always compared and kept the same way; what
 * differs is only the cause under which its changes are recorded.
 */

import { createHash } from 'node:crypto';
import { readDocument } from '../apart/index.js';
import { canonicalHash, compareReports, reportHash } from '../compare/index.js';
import { reportPublished } from '../compare/publication.js';
import { isReplaced } from '../compare/replaced.js';
import type {
  Acceptance,
  BlockDocument,
  Capture,
  Change,
  ChangeCause,
  ChangeEntry,
  ChangeSource,
  IsoInstant,
  PageId,
  Problem,
  Reading,
  ReadingOptions,
  Report,
  SiteProfile,
  Snapshot,
  Store,
} from '../model.js';
import { engineIn, READER_VERSION, readerId } from '../read/index.js';
import { digestOf } from '../store/report-file.js';
import { detached, joined, noteKept, sealedUntil } from './joining.js';

/** Bytes and all that is known of where they came from. */
export interface Incoming {
  site: string;
  page: PageId;
  /** Canonical URL: what is cited. */
  url: string;
  bytes: Uint8Array;
  contentType: string | null;
  charset: string | null;
  capturedAt: IsoInstant;
  /** File it came from, for imports. */
  importedFrom: string | null;
  /** A person let this reading stand although it is suspect. */
  accepted?: Acceptance;
}

/** A document read and compared, not yet kept. */
export interface Considered {
  reading: Reading;
  document: BlockDocument;
  capture: Capture;
  changes: Change[];
  problems: Problem[];
  /** `same`: nothing that a reader could see; `new`: the page was not kept before. */
  outcome: 'new' | 'changed' | 'same' | 'suspect';
}

export interface Keeper {
  store: Store;
  profile: SiteProfile;
  reading?: ReadingOptions | null;
  now(): IsoInstant;
  /** When the pass began, where a pass it is. */
  pass?: IsoInstant;
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Reads a document and compares it with the snapshot it would replace (`null`: there is none). Writes nothing. */
export async function consider(
  incoming: Incoming,
  before: Snapshot | null,
  keeper: Keeper,
): Promise<Considered> {
  const { reading, document } = await readAgainst(before?.report ?? null, incoming, keeper);
  const { report, problems } = reading;
  const suspect = reading.soundness.verdict === 'suspect';
  const accepted =
    incoming.accepted ?? (suspect ? await stillAccepted(incoming, reading, before, keeper) : null);
  const capture = captureOf(
    accepted ? { ...incoming, accepted } : incoming,
    reading,
    document.engine,
    keeper,
  );
  if (suspect && !accepted) {
    return { reading, document, capture, changes: [], problems, outcome: 'suspect' };
  }
  const source: ChangeSource = {
    site: incoming.site,
    page: incoming.page,
    url: incoming.url,
    before: before ? { sha256: before.capture.sha256, capturedAt: before.capture.capturedAt } : null,
    after: { sha256: capture.sha256, capturedAt: capture.capturedAt },
  };
  if (!before) {
    const published = reportPublished(report, incoming.url, { profile: keeper.profile, source });
    return { reading, document, capture, changes: [published], problems, outcome: 'new' };
  }
  if (capture.reportSha256 === before.capture.reportSha256) {
    return { reading, document, capture, changes: [], problems, outcome: 'same' };
  }
  const hidden = { before: before.capture.accepted !== undefined, after: incoming.accepted !== undefined };
  const { profile } = keeper;
  const comparison = compareReports(before.report, report, { profile, source, hidden });
  if (isReplaced(before.report, report)) {
    const published = reportPublished(report, incoming.url, { profile, source, replaced: before.report });
    // What it lists is told with it; what is listed there no more is not, but where it is told how one cycle follows another.
    const follows = before.report.body !== null && before.report.body.id === report.body?.id;
    const removed = follows ? [] : comparison.changes.filter(({ kind }) => kind === 'finding-removed');
    return { reading, document, capture, changes: [published, ...removed], problems, outcome: 'changed' };
  }
  return {
    reading,
    document,
    capture,
    changes: comparison.changes,
    problems: [...problems, ...comparison.problems],
    outcome: comparison.changes.length > 0 ? 'changed' : 'same',
  };
}

/** What was read is judged against the last sound reading of the page, where there is one. */
function readAgainst(previous: Report | null, incoming: Incoming, keeper: Keeper) {
  return readDocument({
    bytes: incoming.bytes,
    contentType: incoming.contentType,
    charset: incoming.charset,
    url: incoming.url,
    profile: keeper.profile,
    reading: keeper.reading ?? null,
    previous,
  });
}

/**
 * What a person let stand goes on standing: a reading that has lost nothing since is suspect only for what they knew of.
 * `null` where it is suspect for anything else.
 */
async function stillAccepted(
  incoming: Incoming,
  reading: Reading,
  before: Snapshot | null,
  keeper: Keeper,
): Promise<Acceptance | null> {
  const accepted = before?.capture.accepted;
  if (!accepted) return null;
  const alone = (await readAgainst(null, incoming, keeper)).reading.soundness.reasons;
  const lostSince = reading.soundness.reasons.length > alone.length;
  // The detail names the body or cycle that was found: another one is another matter.
  const known = alone.every((reason) => accepted.despite.some((one) => isSameProblem(one, reason)));
  return !lostSince && known ? accepted : null;
}

const isSameProblem = (one: Problem, other: Problem): boolean =>
  one.code === other.code && one.where === other.where && one.detail === other.detail;

/**
 * Keeps what was considered: capture, bytes, report and changes together. Returns the entries as logged. The changes of
 * `considered` become what was recorded: joined with other documents of their report, and with their findings traced.
 */
export async function keep(
  incoming: Incoming,
  considered: Considered,
  before: Snapshot | null,
  cause: ChangeCause,
  keeper: Keeper,
  options: { lastSeenBefore?: IsoInstant | null; latest?: boolean } = {},
): Promise<ChangeEntry[]> {
  const { report } = considered.reading;
  const seenAt = cause === 'import' ? incoming.capturedAt : keeper.now();
  considered.capture.saysSha256 ??= reportHash(report);
  return oneByOne(keeper, async () => {
    considered.changes = detached(await joinedChanges(incoming, considered, cause, keeper, seenAt));
    const { site, page } = incoming;
    const own = report.embargoUntil || null;
    const about = { site, page, body: report.body?.id ?? null, own, seenAt, store: keeper.store };
    // Only what happened on the site is ever told.
    const embargoUntil = cause === 'site' ? await sealedUntil(keeper, considered.changes, about) : own;
    const entries = await keeper.store.keep({
      site,
      page,
      capture: considered.capture,
      bytes: incoming.bytes,
      report,
      problems: considered.reading.problems,
      latest: options.latest ?? true,
      entries: considered.changes.map((change) => ({
        cause,
        seenAt,
        lastSeenBefore: options.lastSeenBefore ?? before?.capture.capturedAt ?? null,
        embargoUntil,
        ...(keeper.pass ? { pass: keeper.pass } : {}),
        change: cause === 'site' ? change : { ...change, announced: false },
      })),
    });
    noteKept(keeper, entries);
    return entries;
  });
}

/** The changes as `keep` records them, beside all that is known; what a pass that keeps nothing would have told. */
export function joinedChanges(
  incoming: Incoming,
  { changes, reading, capture }: Considered,
  cause: ChangeCause,
  keeper: Keeper,
  seenAt: IsoInstant,
): Promise<Change[]> {
  const { store, profile, pass } = keeper;
  const { site, page } = incoming;
  capture.saysSha256 ??= reportHash(reading.report);
  return joined(keeper, changes, {
    site,
    page,
    report: reading.report,
    capture,
    cause,
    seenAt,
    pass,
    store,
    profile,
  });
}

const turns = new WeakMap<Keeper, Promise<unknown>>();

/** Pages are kept one after the other, so that each knows what the one before it brought. */
function oneByOne<T>(keeper: Keeper, task: () => Promise<T>): Promise<T> {
  const turn = (turns.get(keeper) ?? Promise.resolve()).then(task, task);
  turns.set(
    keeper,
    turn.catch(() => undefined),
  );
  return turn;
}

/**
 * Today's reader over the bytes of a snapshot that an earlier reader made. What it now says differently is recorded as
 * a re-reading and told to nobody; the snapshot that comes back is the one to compare with.
 */
export async function rereadSnapshot(
  snapshot: Snapshot,
  site: string,
  keeper: Keeper,
): Promise<{ snapshot: Snapshot; changes: Change[] }> {
  const { capture } = snapshot;
  if (capture.reader === readerId(engineIn(capture.reader), keeper.reading)) return { snapshot, changes: [] };
  const bytes = await keeper.store.source(site, snapshot.page, capture.sha256);
  if (!bytes) return { snapshot, changes: [] };
  const { reading, document } = await readDocument({
    bytes,
    contentType: capture.contentType,
    charset: capture.charset,
    url: snapshot.url,
    profile: keeper.profile,
    reading: keeper.reading ?? null,
  });
  const incoming: Incoming = {
    site,
    page: snapshot.page,
    url: snapshot.url,
    bytes,
    contentType: capture.contentType,
    charset: capture.charset,
    capturedAt: capture.capturedAt,
    importedFrom: capture.importedFrom,
    ...(capture.accepted ? { accepted: capture.accepted } : {}),
  };
  const again = captureOf(incoming, reading, document.engine, keeper);
  const ref = { sha256: capture.sha256, capturedAt: capture.capturedAt };
  const changes =
    again.reportSha256 === capture.reportSha256
      ? []
      : compareReports(snapshot.report, reading.report, {
          profile: keeper.profile,
          source: { site, page: snapshot.page, url: snapshot.url, before: ref, after: ref },
        }).changes;
  await keep(
    incoming,
    { reading, document, capture: again, changes, problems: reading.problems, outcome: 'changed' },
    snapshot,
    'reread',
    keeper,
  );
  return {
    snapshot: { ...snapshot, capture: again, report: reading.report, problems: reading.problems },
    changes: changes.map((change) => ({ ...change, announced: false })),
  };
}

/** What it says (`saysSha256`) is worked out when it is kept: most of what is fetched is not. */
function captureOf(incoming: Incoming, reading: Reading, engine: string, keeper: Keeper): Capture {
  const { report } = reading;
  return {
    sha256: sha256(incoming.bytes),
    capturedAt: incoming.capturedAt,
    storedAt: keeper.now(),
    url: incoming.url,
    contentType: incoming.contentType,
    charset: incoming.charset,
    importedFrom: incoming.importedFrom,
    reader: readerId(engine, keeper.reading),
    reportSha256: canonicalHash(report),
    digest: digestOf(report),
    ...(incoming.accepted ? { accepted: incoming.accepted } : {}),
  };
}

/** Hash of a report as its capture keeps it; `null` for a capture of another reader, whose reports may have had another shape. */
export function keptHash(report: Report, capture: Capture): string | null {
  return capture.reader.startsWith(`${READER_VERSION} `) ? canonicalHash(report) : null;
}
