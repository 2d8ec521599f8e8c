/**
 * An HTTP response as an archive recorded it → its status, its headers and the document's bytes: transfer coding and
 * content codings undone. Bounded, and never throws.
 *
 * Archives differ in what they leave in the headers: some undo a coding and keep its header. So a body that does not
 * look coded is taken as it stands.
 */
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { sniff } from '../read/index.js';

export interface StoredResponse {
  status: number;
  /** Names in lower case; of a repeated header the first. */
  headers: Map<string, string>;
  /** The body as it was recorded: what a payload digest is counted over. */
  recorded: Uint8Array;
  /** The same without transfer coding, which is what other writers count it over. */
  unchunked: Uint8Array;
}

interface Fault {
  code: 'http-damaged' | 'coding-damaged' | 'coding-unknown' | 'too-large';
  detail: string;
}

/** The message in the block of a response record, transfer coding undone. */
export function parseResponse(block: Uint8Array): StoredResponse | Fault {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
  const end = headEnd(bytes);
  const [first = '', ...lines] = bytes.subarray(0, end.head).toString('latin1').split(/\r?\n/);
  const status = /^HTTP\/\d(?:\.\d)? +(\d{3})(?: |$)/.exec(first.trimEnd())?.[1];
  if (status === undefined) return { code: 'http-damaged', detail: 'the record holds no HTTP response' };
  const headers = new Map<string, string>();
  for (const line of lines) {
    const [, name, value] = /^([^\s:]+)\s*:\s*(.*?)\s*$/.exec(line) ?? [];
    if (name && !headers.has(name.toLowerCase())) headers.set(name.toLowerCase(), value ?? '');
  }
  const recorded = bytes.subarray(end.body);
  const unchunked = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '')
    ? dechunk(recorded)
    : recorded;
  if (unchunked === null) return { code: 'http-damaged', detail: 'the chunks of the response end too early' };
  return { status: Number(status), headers, recorded, unchunked };
}

/** The document: content codings undone (RFC 9110, section 8.4), never past `most` bytes. */
export function documentOf(response: StoredResponse, most: number): { bytes: Uint8Array } | Fault {
  const codings = `${response.headers.get('content-encoding') ?? ''},`
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity');
  let bytes: Uint8Array = response.unchunked;
  for (const coding of codings.reverse()) {
    const undo = decoderFor(coding, bytes);
    if (undo === undefined)
      return { code: 'coding-unknown', detail: `content coding ${JSON.stringify(coding)} is not known` };
    if (undo === null) continue;
    try {
      bytes = undo(bytes, { maxOutputLength: most });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
        return { code: 'too-large', detail: `is larger than ${most} bytes once decompressed` };
      if (coding === 'br' && ['html', 'pdf'].includes(sniff(bytes, null))) continue;
      return { code: 'coding-damaged', detail: `the ${coding} content is incomplete or damaged` };
    }
  }
  return { bytes };
}

type Undo = (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array;

/** `null` where the bytes do not look so coded; `undefined` for a coding that is not known. */
function decoderFor(coding: string, bytes: Uint8Array): Undo | null | undefined {
  if (coding === 'gzip' || coding === 'x-gzip')
    return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync : null;
  if (coding === 'br') return brotliDecompressSync;
  if (coding !== 'deflate') return undefined;
  if (((bytes[0] ?? 0) & 0x0f) === 8) return inflateSync;
  // Raw deflate, which some servers send; a document begins with a sign that it never begins with.
  return ['html', 'pdf'].includes(sniff(bytes, null)) ? null : inflateRawSync;
}

function headEnd(bytes: Buffer): { head: number; body: number } {
  const strict = bytes.indexOf('\r\n\r\n');
  const loose = bytes.indexOf('\n\n');
  if (strict >= 0 && (loose < 0 || strict < loose)) return { head: strict, body: strict + 4 };
  if (loose >= 0) return { head: loose, body: loose + 2 };
  return { head: bytes.length, body: bytes.length };
}

/** RFC 9112, section 7.1. `null` where it ends too early; the bytes themselves where they never were in chunks. */
function dechunk(bytes: Buffer): Buffer | null {
  const chunks: Buffer[] = [];
  let at = 0;
  for (;;) {
    const lineEnd = bytes.indexOf('\n', at);
    const line = lineEnd < 0 ? '' : bytes.subarray(at, lineEnd).toString('latin1').trim();
    const size = /^([0-9a-f]{1,8})\s*(?:;.*)?$/i.exec(line)?.[1];
    if (size === undefined) return at === 0 ? bytes : null;
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(chunks);
    const end = lineEnd + 1 + length;
    if (end > bytes.length) return null;
    chunks.push(bytes.subarray(lineEnd + 1, end));
    at = bytes[end] === 0x0d ? end + 2 : end + 1;
  }
}
