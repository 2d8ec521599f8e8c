/** A suspect reading set aside: `quarantine.json` says why, and a file beside it holds the bytes. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isMissing, readTextIfThere, removeFile, replaceFile, syncFolder } from '../disk/durable.js';
import type { IsoInstant, Problem, Sha256, Store } from '../model.js';
import { damaged } from './errors.js';
import type { PageLayout } from './layout.js';
import { readableJson, readReadable } from './report-file.js';
import { endingOf, writeSource } from './source-file.js';

/** `quarantine.json`. */
interface QuarantineFile {
  url: string;
  capturedAt: IsoInstant;
  /** When the first of an unbroken run of them was set aside; absent in stores of earlier versions. */
  since?: IsoInstant;
  sha256: Sha256;
  /** Name of the file beside it that holds the bytes. */
  source: string;
  /** Of the HTTP answer; absent in stores of earlier versions. */
  contentType?: string | null;
  charset?: string | null;
  reasons: Problem[];
}

/** Sets a reading aside in the place of an earlier one. A crash on the way leaves one or the other. */
export async function setAside(
  place: PageLayout,
  input: Parameters<Store['quarantine']>[0],
  tmp: string,
): Promise<void> {
  const { url, bytes, sha256, contentType = null, charset = null, reasons } = input;
  const source = `quarantine-${sha256}.${endingOf(contentType, bytes)}.gz`;
  await writeSource(place.folder, { bytes, sha256, name: source }, tmp);
  const standing = await standingAt(place);
  // The same bytes again stood there since they first came.
  const capturedAt = standing?.sha256 === sha256 ? standing.capturedAt : input.capturedAt;
  const since = standing?.since ?? standing?.capturedAt ?? capturedAt;
  const file: QuarantineFile = { url, capturedAt, since, sha256, source, contentType, charset, reasons };
  await replaceFile(place.quarantine, readableJson(file), tmp);
  await removeSources(place.folder, source);
}

async function standingAt(place: PageLayout): Promise<QuarantineFile | null> {
  const text = await readTextIfThere(place.quarantine);
  return text === null ? null : readQuarantine(place.quarantine, text);
}

/** Ends a quarantine, if there is one. */
export async function endQuarantine(place: PageLayout): Promise<void> {
  const removed = await removeFile(place.quarantine);
  // Bytes without their reasons may stand there since a crash.
  if (removed || (await sourcesIn(place.folder)).length > 0) await removeSources(place.folder, null);
}

/** Reads `quarantine.json`; throws a `StoreError` `damaged` where it is not one. */
export function readQuarantine(path: string, text: string): QuarantineFile {
  const file = readReadable(path, text) as QuarantineFile;
  if (typeof file?.sha256 === 'string' && typeof file.source === 'string') return file;
  throw damaged(path, 'it does not say what was set aside');
}

async function removeSources(folder: string, except: string | null): Promise<void> {
  for (const name of await sourcesIn(folder)) {
    if (name !== except) await removeFile(join(folder, name));
  }
  await syncFolder(folder);
}

async function sourcesIn(folder: string): Promise<string[]> {
  try {
    return readdirSync(folder).filter((name) => name.startsWith('quarantine-') && name.endsWith('.gz'));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
