/**
 * The captures of a page: its file, and what a new capture comes to. Pure but for the reading.
 */
import type { Capture, ChangeEntry, KeepInput, Snapshot } from '../model.js';
import type { PageLayout } from './layout.js';
import { allValuesOf } from './lines.js';
import { readableJson } from './report-file.js';

/** What `.pending.json` holds: a keep without its bytes, which are stored by then. */
export type Pending = Omit<KeepInput, 'bytes'>;

/** A line of captures.jsonl: a capture, and the changes that it brought, as they were kept. */
export type CaptureLine = Capture & { changes?: Omit<ChangeEntry, 'seq'>[] };

/** The lines of captures.jsonl; none where there is no file. */
export const captureLines = (place: PageLayout): Promise<CaptureLine[]> => allValuesOf(place.captures);

/** The captures of a page, oldest first. */
export async function capturesAt(place: PageLayout): Promise<Capture[]> {
  return (await captureLines(place)).map(({ changes: _, ...capture }) => capture);
}

/** What was fetched as the latest is the latest, even by a clock that went back. */
export function isLatestFetched({ latest, capture }: Pending): boolean {
  return latest && capture.importedFrom === null;
}

/** False where no snapshot could make a capture say nothing new. */
export function mayAddNothing(input: Pending): boolean {
  return isLatestFetched(input) && input.entries.length === 0;
}

/**
 * True where a fetched capture says nothing that the snapshot does not say: the same report from the same reader,
 * with the same problems and no change. Bytes that differ by noise alone would fill the disk and every history.
 */
export function addsNothing(input: KeepInput, present: Snapshot | null): boolean {
  const { capture, problems } = input;
  if (present === null || !mayAddNothing(input)) return false;
  return (
    present.capture.reportSha256 === capture.reportSha256 &&
    present.capture.reader === capture.reader &&
    present.url === capture.url &&
    JSON.stringify(present.capture.accepted) === JSON.stringify(capture.accepted) &&
    readableJson(present.problems) === readableJson(problems)
  );
}

/**
 * Whether a capture gives the page its snapshot: what was fetched as the latest does, an import only if it is no older
 * than what is there.
 */
export function becomesSnapshot(input: Pending, present: Snapshot | null): boolean {
  if (present === null || isLatestFetched(input)) return true;
  return input.latest && byTime(present.capture, input.capture) <= 0;
}

/**
 * The captures with one more, in the order of `capturedAt`. One with the same hash and time gives way to it, and
 * leaves it its changes.
 */
export function withCapture(captures: CaptureLine[], capture: CaptureLine): CaptureLine[] {
  const isSame = (one: Capture) => one.sha256 === capture.sha256 && byTime(one, capture) === 0;
  const known = captures.filter(isSame).flatMap(({ changes }) => changes ?? []);
  const ids = new Set(known.map(({ change }) => change.id));
  const changes = [...known, ...(capture.changes ?? []).filter(({ change }) => !ids.has(change.id))];
  const line = changes.length > 0 ? { ...capture, changes } : capture;
  return [...captures.filter((one) => !isSame(one)), line].sort(
    (a, b) => byTime(a, b) || (a.sha256 < b.sha256 ? -1 : a.sha256 > b.sha256 ? 1 : 0),
  );
}

const byTime = (a: Capture, b: Capture): number => Date.parse(a.capturedAt) - Date.parse(b.capturedAt);
