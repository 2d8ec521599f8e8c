/**
 * What an answer or an error means, by status, headers and error codes; never by the words of a message. Pure.
 *
 * Pages that answer 200 and are no content all the same (challenge, maintenance, login, soft 404) are not told apart
 * here, but for those that say so in a header: their bytes are judged where pages are read.
 */
import { errors } from 'undici';
import type { FetchProblemCode } from '../model.js';

/** Response headers, names in lower case; repeated ones as a list. */
export type ResponseHeaders = Record<string, string | string[] | undefined>;

export interface Failure {
  code: FetchProblemCode;
  detail: string;
  /** True where asking again later may help. */
  transient: boolean;
}

const transientCodes: ReadonlySet<FetchProblemCode> = new Set<FetchProblemCode>([
  'blocked',
  'maintenance',
  'truncated',
  'timeout',
  'dns',
  'connection',
  'server-error',
  'circuit-open',
  'interrupted',
]);

/** A failure of the given code, transient where that code usually is. */
export function failure(
  code: FetchProblemCode,
  detail: string,
  transient = transientCodes.has(code),
): Failure {
  return { code, detail, transient };
}

/** One header's value, or `null`. Of a repeated header the first. */
export function header(headers: ResponseHeaders, name: string): string | null {
  const value = headers[name];
  if (value === undefined) return null;
  return Array.isArray(value) ? (value[0] ?? null) : value;
}

/** Failure that a status (and the headers of bot walls) means, or `null` for one that brings a document. */
export function failureOfStatus(status: number, headers: ResponseHeaders): Failure | null {
  // Cloudflare and AWS WAF mark their challenge pages, whatever the status.
  if (header(headers, 'cf-mitigated') !== null || header(headers, 'x-amzn-waf-action') !== null) {
    return failure('blocked', `a bot challenge instead of the page (HTTP ${status})`);
  }
  if (status === 200 || status === 203) return null;
  const said = `the server answered HTTP ${status}`;
  if (status === 401 || status === 403 || status === 407 || status === 429 || status === 451) {
    return failure('blocked', said);
  }
  if (status === 408) return failure('timeout', said);
  if (status === 421 || status === 425) return failure('connection', said);
  if (status >= 500) return failure('server-error', said);
  if (status >= 400) return failure('client-error', said);
  if (status === 206) return failure('truncated', `${said}: a part that was not asked for`);
  // 202 and 204 bring no page; 304 was not asked for, or it would have been handled before.
  return failure('server-error', `${said}, which brings no page`);
}

const readableTypes =
  /^(?:text\/(?:html|plain|xml|markdown|x-ndjson)|application\/(?:xhtml\+xml|pdf|x-pdf|xml|json|x-ndjson|link-format)|[a-z]+\/[a-z0-9.+-]+\+(?:xml|json))$/;
const unknowingTypes = /^(?:application|binary)\/(?:octet-stream|x-download|download|force-download)$/;
const gzipTypes = /^application\/(?:x-)?gzip$/;

/**
 * The media type of a Content-Type header, lower case, without parameters; `null` for none, and for what is no media type. Of
 * several that a server has strung together the last holds (Fetch standard, "extract a MIME type").
 */
export function mediaType(contentType: string | null): string | null {
  const types = (contentType ?? '').split(',').map((one) => one.split(';')[0]?.trim().toLowerCase() ?? '');
  return types.findLast((type) => /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/.test(type)) ?? null;
}

/** The charset a Content-Type header names, lower case, or `null`. */
export function charsetOf(contentType: string | null): string | null {
  const match = /;\s*charset\s*=\s*(?:"([^"]*)"|([^\s;,"]+))/i.exec(contentType ?? '');
  const charset = (match?.[1] ?? match?.[2] ?? '').trim().toLowerCase();
  return charset === '' ? null : charset;
}

/** `yes`, `no`, or `look`: the type says nothing, so that the first bytes decide. */
export function readable(contentType: string | null): 'yes' | 'no' | 'look' {
  const type = mediaType(contentType);
  if (type === null || unknowingTypes.test(type) || gzipTypes.test(type)) return 'look';
  return readableTypes.test(type) ? 'yes' : 'no';
}

/** True where bytes of no told type are something that can be read: PDF, gzip (sitemaps), or text without NUL. */
export function looksReadable(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 1024));
  if (start.includes('%PDF-')) return true;
  if (start[0] === 0x1f && start[1] === 0x8b) return true;
  return start.length > 0 && !start.includes(0);
}

const dnsCodes = new Set(['ENOTFOUND', 'ENODATA', 'ESERVFAIL', 'EBADNAME', 'EBADRESP']);
const timeoutCodes = new Set([
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
]);
const tlsCodes =
  /^(?:ERR_TLS_|ERR_SSL_|ERR_OSSL_|CERT_|CRL_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|INVALID_CA|INVALID_PURPOSE|HOSTNAME_MISMATCH|PATH_LENGTH_|EPROTO)/;

/**
 * Failure that an error of the client or the socket means.
 *
 * @param phase `body` once the headers have arrived: a connection closed there has cut the document short
 */
export function failureOfError(error: unknown, phase: 'request' | 'body'): Failure {
  const { code, detail } = codeAndWords(error);
  if (code === 'GRADEWATCH_ADDRESS_REFUSED') return failure('not-allowed', detail);
  if (dnsCodes.has(code) || code.startsWith('EAI_')) return failure('dns', detail);
  if (timeoutCodes.has(code)) return failure('timeout', detail);
  if (tlsCodes.test(code)) return failure('tls', detail);
  if (code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH') return failure('truncated', detail);
  if (code === 'UND_ERR_HEADERS_OVERFLOW') return failure('too-large', 'the response headers are too large');
  if (phase === 'body' && (code === 'UND_ERR_SOCKET' || error instanceof errors.HTTPParserError)) {
    return failure('truncated', `the body ended early: ${detail}`);
  }
  return failure('connection', detail);
}

function codeAndWords(error: unknown): { code: string; detail: string } {
  if (!(error instanceof Error)) return { code: '', detail: String(error) };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const first = error instanceof AggregateError ? error.errors[0] : undefined;
  const words = error.message || (first instanceof Error ? first.message : '') || error.name;
  const told =
    code === '' || code.startsWith('GRADEWATCH_') || words.includes(code) ? words : `${words} (${code})`;
  return { code, detail: told };
}
