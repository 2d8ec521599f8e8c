/** A report that was lost or spoilt, read again from the bytes that are kept. */
import { replaceFile } from '../disk/durable.js';
import type { Capture, PageId, Problem, Report, Sha256 } from '../model.js';
import { captureLines, withCapture } from './captures.js';
import { StoreError } from './errors.js';
import type { PageLayout } from './layout.js';
import { asLines } from './lines.js';
import { writeSnapshot } from './report-file.js';
import { findSource, readSource } from './source-file.js';

/** What reads documents. The store itself knows no reader; who verifies brings one. */
export interface ReportReader {
  /** Hash of a report as `Capture.reportSha256` has it; `null` where the capture is of another reader, whose hashes are its own. */
  hashOf(report: Report, capture: Capture): Sha256 | null;
  /** The bytes of a capture read anew; `null` where that gives no sound report. */
  read(
    site: string,
    page: PageId,
    capture: Capture,
    bytes: Uint8Array,
  ): Promise<{ capture: Capture; report: Report; problems: Problem[] } | null>;
}

interface Lost {
  site: string;
  page: PageId;
  place: PageLayout;
  captures: Capture[];
  tmp: string;
}

/** Writes the report of the last capture again, under the lock. False, and nothing changed, where that cannot be done. */
export async function mendReport(lost: Lost, reader: ReportReader): Promise<boolean> {
  const { site, page, place, captures, tmp } = lost;
  const last = lastOf(captures);
  const bytes = last && (await goodBytes(place, last.sha256));
  if (!last || !bytes) return false;
  const again = await reader.read(site, page, last, bytes);
  if (again === null) return false;
  const { report, problems } = again;
  const isSame = again.capture.reportSha256 === last.reportSha256 && again.capture.reader === last.reader;
  const capture: Capture = isSame ? last : { ...again.capture, storedAt: last.storedAt };
  if (!isSame)
    await replaceFile(place.captures, asLines(withCapture(await captureLines(place), capture)), tmp);
  await replaceFile(place.report, writeSnapshot({ page, url: capture.url, capture, report, problems }), tmp);
  return true;
}

/** What was fetched last is what stands, even by a clock that went back; else the latest import. */
function lastOf(captures: Capture[]): Capture | null {
  const fetched = captures.filter(({ importedFrom }) => importedFrom === null);
  const byStoring = fetched.sort((a, b) => Date.parse(a.storedAt) - Date.parse(b.storedAt));
  return byStoring.at(-1) ?? captures.at(-1) ?? null;
}

async function goodBytes(place: PageLayout, sha256: Sha256): Promise<Uint8Array | null> {
  const path = await findSource(place.sources, sha256);
  if (path === null) return null;
  try {
    return await readSource(path, sha256);
  } catch (error) {
    if (error instanceof StoreError) return null;
    throw error;
  }
}
