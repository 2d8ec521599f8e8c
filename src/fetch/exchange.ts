/**
 * One HTTP exchange: one request, one answer, with every bound on time and size. No redirects, no retries, no waiting
 * for politeness: those belong to the fetcher.
 */
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';
import { type Dispatcher, request } from 'undici';
import { type Failure, failure, failureOfError, header, type ResponseHeaders } from './classify.js';

export interface ExchangeLimits {
  /** Without a byte of the response headers, milliseconds. */
  headersMs: number;
  /** Between two pieces of the body, milliseconds. */
  bodyMs: number;
  /** Request to last byte, milliseconds. */
  wholeMs: number;
  /** Body as sent, bytes. */
  maxBytes: number;
  /** Body after content decoding, bytes. */
  maxDecompressedBytes: number;
}

/** An answer, whatever its status. The body is content-decoded; empty where it was not wanted. */
export interface Answer {
  kind: 'answer';
  status: number;
  headers: ResponseHeaders;
  body: Uint8Array;
}

export type Exchange =
  | Answer
  | { kind: 'failed'; status: number | null; headers: ResponseHeaders; failure: Failure };

/** What to do with a body once status and headers are known. `cut` keeps what fits and drops the rest. */
export type BodyWish = 'read' | 'cut' | 'drop';

/** Bytes of an unwanted body that are read so that the connection can be kept. */
const keepAliveDrainBytes = 64 * 1024;

/**
 * Sends one GET and reads the answer as far as `wish` says. Never throws.
 *
 * @param signal ends the exchange at once, as `interrupted`
 */
export async function exchange(
  url: URL,
  sent: Record<string, string>,
  options: {
    dispatcher: Dispatcher;
    limits: ExchangeLimits;
    signal: AbortSignal;
    wish: (status: number, headers: ResponseHeaders) => BodyWish;
  },
): Promise<Exchange> {
  const { limits } = options;
  const whole = new AbortController();
  let overdue = false;
  const timer = setTimeout(() => {
    overdue = true;
    whole.abort();
  }, limits.wholeMs);
  const stop = () => whole.abort();
  options.signal.addEventListener('abort', stop, { once: true });
  if (options.signal.aborted) stop();

  let status: number | null = null;
  let headers: ResponseHeaders = {};
  const failed = (reason: Failure): Exchange => ({ kind: 'failed', status, headers, failure: reason });
  try {
    const response = await request(url, {
      method: 'GET',
      headers: sent,
      dispatcher: options.dispatcher,
      headersTimeout: limits.headersMs,
      bodyTimeout: limits.bodyMs,
      signal: whole.signal,
    });
    status = response.statusCode;
    headers = response.headers;
    const wish = options.wish(status, headers);
    if (wish === 'drop') {
      // The status says all that is wanted: a body that ends badly changes nothing.
      await response.body.dump({ limit: keepAliveDrainBytes, signal: whole.signal }).catch(() => {});
      return { kind: 'answer', status, headers, body: new Uint8Array(0) };
    }
    const declared = Number(header(headers, 'content-length') ?? Number.NaN);
    if (wish === 'read' && declared > limits.maxBytes) {
      response.body.on('error', () => {}).destroy();
      return failed(tooLarge(declared, limits.maxBytes));
    }
    const received = await collect(response.body, limits.maxBytes, wish);
    if (received === null) return failed(tooLarge(limits.maxBytes + 1, limits.maxBytes));
    const body = await decode(received, header(headers, 'content-encoding'), limits.maxDecompressedBytes);
    return 'code' in body ? failed(body) : { kind: 'answer', status, headers, body };
  } catch (error) {
    if (overdue) return failed(failure('timeout', `not finished after ${limits.wholeMs / 1000} s`));
    if (options.signal.aborted)
      return failed(failure('interrupted', 'stopped before the answer was complete'));
    return failed(failureOfError(error, status === null ? 'request' : 'body'));
  } finally {
    clearTimeout(timer);
    options.signal.removeEventListener('abort', stop);
  }
}

function tooLarge(bytes: number, limit: number): Failure {
  return failure('too-large', `${bytes} bytes or more, where at most ${limit} are read`);
}

/** The body as sent, or `null` where it is longer than `limit`; with `cut`, its first `limit` bytes. */
async function collect(
  body: AsyncIterable<Buffer> & { destroy(): unknown },
  limit: number,
  wish: 'read' | 'cut',
): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limit) {
      // Leaving the loop destroys the stream, and with it the connection.
      if (wish === 'read') return null;
      return Buffer.concat(chunks).subarray(0, limit);
    }
  }
  return chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
}

const decoders = {
  gzip: promisify(gunzip),
  deflate: promisify(inflate),
  rawDeflate: promisify(inflateRaw),
  br: promisify(brotliDecompress),
};

/** Undoes the content codings (RFC 9110, section 8.4), last applied first, never past `limit` bytes. */
async function decode(bytes: Buffer, encoding: string | null, limit: number): Promise<Uint8Array | Failure> {
  const codings = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity');
  if (codings.length > 2) return failure('wrong-content-type', `content coded ${codings.length} times over`);
  let current: Buffer = bytes;
  for (const coding of codings.reverse()) {
    const decoder = decoderFor(coding, current);
    if (!decoder) return failure('wrong-content-type', `content coding "${coding}" was not asked for`);
    try {
      current = await decoder(current, { maxOutputLength: limit });
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (code === 'ERR_BUFFER_TOO_LARGE') {
        return failure('too-large', `more than ${limit} bytes once decompressed`);
      }
      return failure('truncated', `the ${coding} content is incomplete or damaged (${code})`);
    }
  }
  return current;
}

function decoderFor(coding: string, bytes: Buffer) {
  if (coding === 'gzip' || coding === 'x-gzip') return decoders.gzip;
  if (coding === 'br') return decoders.br;
  // Some servers send raw deflate where RFC 9110 asks for the zlib form, whose first byte ends in 8.
  if (coding === 'deflate') return ((bytes[0] ?? 0) & 0x0f) === 8 ? decoders.deflate : decoders.rawDeflate;
  return null;
}
