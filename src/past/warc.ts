/**
 * The records of a WARC file (ISO 28500), one after another, in bounded memory, with what is damaged listed and the
 * rest read.
 *
 * warcio reads records and gzip members. Around it stands what a damaged or cut-off file needs and what it does not
 * do: the place of the next record after damage is looked for in the file, a record that ends early is said to be
 * cut off, no header is read without an end, and a record is handed on only once its gzip member has proved whole.
 * The HTTP message of a record is left as it was recorded; see `http-message.ts`.
 */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { AsyncIterReader, type LimitReader, WARCParser, type WARCRecord } from 'warcio';

/** What the header of a record says. */
export interface WarcHead {
  /** Place of the record in the file, bytes (of the packed file, where it is packed). */
  offset: number;
  type: string;
  id: string | null;
  target: string | null;
  /** WARC-Date as written. */
  date: string | null;
  payloadDigest: string | null;
  blockDigest: string | null;
  /** What a revisit record says the bytes are those of. */
  refersTo: { id: string | null; target: string | null; date: string | null };
}

export type WarcItem =
  /** `block` is `null` where it was not wanted, or is larger than `maxBlockBytes`. */
  | { kind: 'record'; head: WarcHead; block: Uint8Array | null; blockBytes: number }
  | { kind: 'damaged'; offset: number; code: 'warc-damaged' | 'warc-truncated'; detail: string };

interface WarcOptions {
  /** Whether the block of a record is wanted; of others only the header is kept. */
  wants(head: WarcHead): boolean;
  maxBlockBytes: number;
}

/** Pieces in which a file is read. Small, because one piece may unpack to a thousand times its size. */
const pieceBytes = 16 * 1024;
/** Bytes of the file that the header of one record may take. */
const mostHeaderBytes = 256 * 1024;

/** Reads a file to its end. Rejects only where it cannot be read at all; damage is an item. */
export async function* readWarc(path: string, options: WarcOptions): AsyncGenerator<WarcItem> {
  const { size, packed } = await looksLike(path);
  let from: number | null = 0;
  // Damage is listed once, however many places are tried until a record is found again.
  let damaged = false;
  while (from !== null && from < size) {
    let trouble: Trouble | null = null;
    for await (const item of recordsFrom(path, from, packed, options)) {
      if (item.kind === 'trouble') {
        trouble = item;
        break;
      }
      damaged = false;
      yield item;
    }
    if (trouble === null) return;
    from = await nextRecord(path, trouble.offset + 1, packed);
    const { offset, atEnd } = trouble;
    if (!damaged) {
      yield {
        kind: 'damaged',
        offset,
        code: atEnd ? 'warc-truncated' : 'warc-damaged',
        detail: atEnd
          ? `the file ends in the middle of the record at byte ${offset}`
          : `the record at byte ${offset} is damaged${from === null ? ', and no other follows' : `; the next is read from byte ${from}`}`,
      };
    }
    damaged = true;
  }
}

/** Where reading stopped. */
interface Trouble {
  kind: 'trouble';
  offset: number;
  atEnd: boolean;
}

async function* recordsFrom(
  path: string,
  start: number,
  packed: boolean,
  options: WarcOptions,
): AsyncGenerator<Extract<WarcItem, { kind: 'record' }> | Trouble> {
  const file = createReadStream(path, { start, highWaterMark: pieceBytes });
  const gate = { inHeader: true, bytes: 0, ended: false };
  const reader = new AsyncIterReader(through(file, gate), 'gzip');
  const parser = new WARCParser(reader, { parseHttp: false });
  let held: Extract<WarcItem, { kind: 'record' }> | null = null;
  const trouble = (offset: number): Trouble => ({ kind: 'trouble', offset, atEnd: gate.ended });
  const unpacks = () => !packed || (reader.compressed !== null && !reader.inflator?.err);
  try {
    for (;;) {
      gate.inHeader = true;
      gate.bytes = 0;
      const record = await parser.parse().catch(() => 'unreadable' as const);
      // The file ends within a gzip member.
      const cutOff = packed && gate.ended && reader.inflator?.ended === false;
      if (held) {
        // Counted are the members that ended well, check sum included.
        const proved = start + reader._rawOffset > held.head.offset;
        if (proved || (unpacks() && !cutOff)) yield held;
        else if (!unpacks()) return yield trouble(held.head.offset);
        held = null;
      }
      if (record === null && gate.ended && unpacks() && !cutOff) return;
      // After an error `parser.offset` is of no use.
      const offset = start + (unpacks() ? parser.offset : reader._rawOffset);
      if (record === null || record === 'unreadable' || !unpacks() || !isRecord(record))
        return yield trouble(offset);
      gate.inHeader = false;
      const head = headOf(record, offset);
      const { block, bytes, whole } = await blockOf(record, options.wants(head), options.maxBlockBytes);
      if (!whole || !unpacks()) return yield trouble(offset);
      held = { kind: 'record', head, block, blockBytes: bytes };
      // Nothing packed can be wrong with it any more.
      if (!packed) {
        yield held;
        held = null;
      }
    }
  } finally {
    file.destroy();
  }
}

/** The pieces of a file; ends in an error where a header goes on and on. */
async function* through(
  file: AsyncIterable<Uint8Array>,
  gate: { inHeader: boolean; bytes: number; ended: boolean },
): AsyncGenerator<Uint8Array> {
  for await (const piece of file) {
    gate.bytes += piece.length;
    if (gate.inHeader && gate.bytes > mostHeaderBytes) throw new RangeError('a header without an end');
    yield piece;
  }
  gate.ended = true;
}

function isRecord(record: WARCRecord): boolean {
  return (
    /^WARC\/\d\.\d\s*$/.test(record.warcHeaders.statusline) &&
    /^\d{1,15}$/.test(record.warcHeader('Content-Length') ?? '')
  );
}

function headOf(record: WARCRecord, offset: number): WarcHead {
  const bare = (name: string) => record.warcHeader(name)?.replace(/^<|>$/g, '') ?? null;
  return {
    offset,
    type: record.warcType ?? '',
    id: bare('WARC-Record-ID'),
    target: bare('WARC-Target-URI'),
    date: record.warcDate ?? null,
    payloadDigest: record.warcPayloadDigest ?? null,
    blockDigest: record.warcBlockDigest ?? null,
    refersTo: {
      id: bare('WARC-Refers-To'),
      target: bare('WARC-Refers-To-Target-URI'),
      date: record.warcRefersToDate ?? null,
    },
  };
}

/** Reads a block to its end, and keeps it where it is wanted. */
async function blockOf(
  record: WARCRecord,
  wanted: boolean,
  most: number,
): Promise<{ block: Uint8Array | null; bytes: number; whole: boolean }> {
  const source = record.reader as LimitReader;
  const kept: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of source) {
      bytes += chunk.length;
      if (wanted && bytes <= most) kept.push(chunk);
      else kept.length = 0;
    }
  } catch {
    return { block: null, bytes, whole: false };
  }
  const block = wanted && bytes <= most ? Buffer.concat(kept) : null;
  return { block, bytes, whole: source.limit === 0 };
}

async function looksLike(path: string): Promise<{ size: number; packed: boolean }> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return { size, packed: bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b };
  } finally {
    await handle.close();
  }
}

/** Where the next gzip member or, unpacked, the next version line may begin; `null` where none does. */
async function nextRecord(path: string, from: number, packed: boolean): Promise<number | null> {
  // RFC 1952: magic number, deflate, and no reserved flag. Anything else of that look fails when it is read.
  const sign = packed ? Buffer.from([0x1f, 0x8b, 0x08]) : Buffer.from('\nWARC/1.');
  const lead = packed ? 0 : 1;
  let tail: Buffer = Buffer.alloc(0);
  let at = from - lead;
  const file = createReadStream(path, { start: at, highWaterMark: 4 * pieceBytes });
  try {
    for await (const piece of file) {
      const window: Buffer = Buffer.concat([tail, piece as Buffer]);
      for (let found = window.indexOf(sign); found >= 0; found = window.indexOf(sign, found + 1)) {
        if (packed && (window[found + 3] ?? 0) > 0x1f) continue;
        return at + found + lead;
      }
      const keep = Math.min(window.length, sign.length);
      at += window.length - keep;
      tail = window.subarray(window.length - keep);
    }
  } finally {
    file.destroy();
  }
  return null;
}
