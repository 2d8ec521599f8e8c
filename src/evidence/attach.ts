/**
 * Evidence packs as attachments of one e-mail, within what mail servers take.
 *
 * Packs go along in the order in which their changes are told. What has no room is named in a sentence, with the command
 * that makes it: a reader must be able to tell what is missing from what never was.
 */
import type { Bulletin, ChangeEntry } from '../model.js';
import { type EvidenceSource, evidenceOf } from './of-change.js';
import { zipOf } from './zip.js';

/** Bytes of all packs of one message: in base64 under 10 MB, which most servers take (RFC 5321 §4.5.3.1.7 names no more than 64 KB). */
const ATTACHED_BYTES = 7_000_000;

/** Ids that are written out in the sentence of what is left out. */
const named = 5;

export interface Attached {
  files: { filename: string; contentType: string; content: Uint8Array }[];
  /** For the foot of the message. */
  sentences: string[];
}

/** The name under which a pack is kept; no word of a page stands in it. */
export const packName = (change: string): string =>
  `gradewatch-evidence-${change.replace(/[^A-Za-z0-9]/g, '').slice(0, 16)}.zip`;

/** The packs of what a bulletin tells. */
export async function evidenceFor(
  bulletin: Pick<Bulletin, 'items'>,
  from: EvidenceSource,
  bound = ATTACHED_BYTES,
): Promise<Attached> {
  const byId = new Map<string, ChangeEntry>(from.log.map((entry) => [entry.change.id, entry]));
  const files = new Map<string, Attached['files'][number]>();
  const left: string[] = [];
  let room = bound;
  for (const id of new Set(bulletin.items.flatMap((item) => item.changes))) {
    const entry = byId.get(id);
    const pack = entry ? await evidenceOf(entry, from) : null;
    if (!pack) continue;
    const content = zipOf(pack.files);
    const filename = packName(id);
    if (content.length > room || files.has(filename)) {
      left.push(id);
      continue;
    }
    room -= content.length;
    files.set(filename, { filename, contentType: 'application/zip', content });
  }
  return { files: [...files.values()], sentences: sentencesOf(files.size, left, bound) };
}

function sentencesOf(attached: number, left: string[], bound: number): string[] {
  const said: string[] = [];
  if (attached > 0) {
    const packs =
      attached === 1 ? 'The evidence pack of 1 change is' : `Evidence packs of ${attached} changes are`;
    said.push(`${packs} attached: sources, hashes and history, to check it by.`);
  }
  if (left.length > 0)
    said.push(`${leftOut(left)}: attachments may have ${inMb(bound)} together. ${howToGet(left)}`);
  return said;
}

const inMb = (bytes: number) => `${Math.round(bytes / 100_000) / 10} MB`;

function leftOut(ids: string[]): string {
  return ids.length === 1
    ? 'The evidence pack of 1 change is not attached'
    : `The evidence packs of ${ids.length} changes are not attached`;
}

function howToGet(ids: string[]): string {
  const more = ids.length > named ? ` and ${ids.length - named} more` : '';
  return `“gradewatch evidence ID” makes one, ID being: ${ids.slice(0, named).join(', ')}${more}.`;
}

/** Said in place of attachments that a mail server would not take. */
export function refusedSentence(files: number, answer: string): string {
  const packs = files === 1 ? '1 evidence pack was' : `${files} evidence packs were`;
  return `${packs} left out, since the mail server refused the message with them (${answer}). “gradewatch evidence ID” makes one.`;
}
