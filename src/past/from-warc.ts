/**
 * The captures in WARC files: responses with status 200 of pages that are watched, and revisit records, which say that
 * a page had the same bytes again. Bytes wait in a spool; of what is in the store already none are put aside.
 *
 * A record whose digest does not hold is listed and left out. A payload digest is counted over the body as recorded by
 * some writers and without its transfer coding by others; either will do.
 */
import { charsetOf } from '../fetch/classify.js';
import type { IsoInstant, Problem } from '../model.js';
import { sha256 } from '../run/keeping.js';
import { digestHolds } from './digest.js';
import { documentOf, parseResponse } from './http-message.js';
import type { Finding, Place } from './planned.js';
import type { Present } from './present.js';
import type { Spool } from './spool.js';
import { readWarc, type WarcHead } from './warc.js';

/** The largest record that is read, and the largest document. */
const mostBytes = 60_000_000;

interface Payload {
  contentType: string | null;
  charset: string | null;
  bytes(): Promise<Uint8Array | null>;
}

interface Revisit {
  name: string;
  head: WarcHead;
  place: Place;
  capturedAt: IsoInstant;
  contentType: string | null;
}

/** Reads WARC files one after another; `finish` ties revisits to the records they speak of, in whichever file. */
export function createWarcFinder(finding: Finding, spool: Spool, present: Present) {
  const payloads = new Map<string, Payload>();
  const revisits: Revisit[] = [];

  async function read(path: string, name: string): Promise<void> {
    const wants = ({ type, target }: WarcHead) =>
      (type === 'response' || type === 'revisit') && target !== null && isPlace(finding.place(target));
    for await (const item of readWarc(path, { wants, maxBlockBytes: mostBytes })) {
      if (item.kind === 'damaged') {
        problem(name, item.code, item.detail);
        continue;
      }
      const { head } = item;
      if (head.type !== 'response' && head.type !== 'revisit') continue;
      if (head.target === null || !/^https?:/i.test(head.target)) continue;
      const place = finding.place(head.target);
      if (!isPlace(place)) {
        finding.skipped[place] += 1;
        continue;
      }
      const label = `${name}: ${head.target} (byte ${head.offset})`;
      if (item.block === null)
        problem(
          label,
          'too-large',
          `is ${item.blockBytes} bytes large; the most that is read is ${mostBytes}`,
        );
      else await take(label, head, place, item.block);
    }
  }

  async function take(name: string, head: WarcHead, place: Place, block: Uint8Array): Promise<void> {
    const capturedAt = instantOf(head.date);
    if (capturedAt === null) {
      problem(name, 'date-unreadable', `WARC-Date ${JSON.stringify(head.date)} is no instant`);
      return;
    }
    if (digestHolds(head.blockDigest, block) === false) {
      problem(
        name,
        'digest-differs',
        `the record is not what its digest says (${head.blockDigest}); left out`,
      );
      return;
    }
    const empty = head.type === 'revisit' && block.length === 0;
    const response = empty ? null : parseResponse(block);
    if (response && 'code' in response) {
      problem(name, response.code, response.detail);
      return;
    }
    if (response && response.status !== 200) {
      finding.skipped.otherStatus += 1;
      return;
    }
    const contentType = response?.headers.get('content-type') ?? null;
    if (head.type === 'revisit') {
      revisits.push({ name, head, place, capturedAt, contentType });
      return;
    }
    if (!response) return;
    const holds = [response.recorded, response.unchunked].map((b) => digestHolds(head.payloadDigest, b));
    const document = documentOf(response, mostBytes);
    if ('code' in document) {
      problem(name, document.code, document.detail);
      return;
    }
    const { bytes } = document;
    if (!holds.includes(true) && holds.includes(false) && digestHolds(head.payloadDigest, bytes) === false) {
      problem(
        name,
        'digest-differs',
        `the payload is not what its digest says (${head.payloadDigest}); left out`,
      );
      return;
    }
    const hash = sha256(bytes);
    const { profile, page } = place;
    const isThere = await present.has(profile.id, page, capturedAt, hash);
    if (!isThere) await spool.put(bytes);
    const payload: Payload = {
      contentType,
      charset: charsetOf(contentType),
      bytes: () => (isThere ? present.source(profile.id, page, hash) : spool.get(hash)),
    };
    for (const key of keysOf(head, capturedAt)) payloads.set(key, payload);
    plan(name, place, capturedAt, payload, isThere);
  }

  function plan(
    name: string,
    place: Place,
    capturedAt: IsoInstant,
    payload: Payload,
    isThere: boolean,
  ): void {
    if (!finding.isWanted(capturedAt)) return;
    finding.planned.push({
      name,
      ...place,
      capturedAt,
      dateFrom: 'record',
      importedFrom: name,
      async load() {
        if (isThere) return 'already-there';
        const bytes = await payload.bytes();
        if (bytes === null)
          return {
            problem: { code: 'source-missing', where: name, detail: 'its bytes are no longer there' },
          };
        return { bytes, contentType: payload.contentType, charset: payload.charset };
      },
    });
  }

  /** Call once, when every file has been read. */
  async function finish(): Promise<void> {
    for (const { name, head, place, capturedAt, contentType } of revisits) {
      const { refersTo } = head;
      const keys = [
        ...(refersTo.id ? [`id ${refersTo.id}`] : []),
        ...(refersTo.target && refersTo.date ? [`at ${refersTo.target} ${instantOf(refersTo.date)}`] : []),
        ...(head.payloadDigest ? [`of ${head.payloadDigest}`] : []),
      ];
      const found = keys.map((key) => payloads.get(key)).find((one) => one !== undefined);
      const payload = found ?? (await stored(head, place));
      if (!payload) {
        problem(
          name,
          'revisit-unresolved',
          'it repeats a record that is in none of these files, nor in the store',
        );
        continue;
      }
      plan(
        name,
        place,
        capturedAt,
        contentType === null ? payload : { ...payload, contentType, charset: charsetOf(contentType) },
        false,
      );
    }
  }

  /** The capture that a revisit speaks of, where an earlier import brought it. */
  async function stored({ refersTo }: WarcHead, place: Place): Promise<Payload | null> {
    const at = instantOf(refersTo.date);
    const of = refersTo.target === null ? place : finding.place(refersTo.target);
    if (at === null || !isPlace(of)) return null;
    const hash = await present.hashAt(of.profile.id, of.page, at);
    if (hash === null) return null;
    const label = await present.labelOf(of.profile.id, of.page, hash);
    return { ...label, bytes: () => present.source(of.profile.id, of.page, hash) };
  }

  function problem(where: string, code: string, detail: string): void {
    finding.problems.push({ code, where, detail } satisfies Problem);
    finding.incomplete = true;
  }

  return { read, finish };
}

function keysOf(head: WarcHead, capturedAt: IsoInstant): string[] {
  return [
    ...(head.id ? [`id ${head.id}`] : []),
    `at ${head.target} ${capturedAt}`,
    ...(head.payloadDigest ? [`of ${head.payloadDigest}`] : []),
  ];
}

function isPlace(found: ReturnType<Finding['place']>): found is Place {
  return typeof found !== 'string';
}

/** WARC-Date: an instant in UTC, to the second or finer (ISO 28500:2017, section 5.4). */
function instantOf(text: string | null): IsoInstant | null {
  if (text === null || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/.test(text.trim())) return null;
  const at = Date.parse(text.trim().replace(/(\.\d{3})\d+/, '$1'));
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}
