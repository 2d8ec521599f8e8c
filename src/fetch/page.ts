/**
 * What is sent to get a page and what its answer comes to. Pure.
 */
import { createHash } from 'node:crypto';
import type { FetchOutcome, IsoInstant, Validators } from '../model.js';
import {
  charsetOf,
  type Failure,
  failure,
  failureOfStatus,
  header,
  looksReadable,
  mediaType,
  type ResponseHeaders,
  readable,
} from './classify.js';
import type { Answer, BodyWish } from './exchange.js';
import { linkOf, parseLinks } from './links.js';

export const noValidators: Validators = { etag: null, lastModified: null };

/** True where there is nothing to ask a conditional question with. */
export function isEmpty(validators: Validators): boolean {
  return validators.etag === null && validators.lastModified === null;
}

export function requestHeaders(
  userAgent: string,
  accept: string,
  validators: Validators,
): Record<string, string> {
  const headers: Record<string, string> = {
    'user-agent': userAgent,
    accept,
    'accept-encoding': 'gzip, deflate, br',
    'accept-language': 'en-GB, en;q=0.8',
  };
  if (validators.etag !== null) headers['if-none-match'] = validators.etag;
  if (validators.lastModified !== null) headers['if-modified-since'] = validators.lastModified;
  return headers;
}

/** Why a URL may not be asked for, or `null`. `from` is the URL that redirected to it, if one did. */
export function refusalOf(url: URL, from: URL | null, allowedHosts: ReadonlySet<string>): Failure | null {
  const as = from === null ? '' : `, to which ${from.href} redirects,`;
  const refuse = (why: string) => failure('not-allowed', `${shown(url)}${as} is not asked for: ${why}`);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return refuse('only http and https are');
  if (url.username !== '' || url.password !== '') return refuse('it carries a user name or password');
  if (!allowedHosts.has(url.host)) {
    return refuse(`${url.host} is not one of the configured hosts (${[...allowedHosts].join(', ')})`);
  }
  if (from?.protocol === 'https:' && url.protocol === 'http:') {
    return refuse('the redirect leaves https, where nobody could have altered the page on its way');
  }
  return null;
}

/** A URL as it may be told to anybody: what it carries of a user name and password stays out. */
export function shown(url: URL): string {
  if (url.username === '' && url.password === '') return url.href;
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  return bare.href;
}

/** Where a redirect leads; `null` for an answer that is none; a failure for one that leads nowhere. */
export function redirectTarget(url: URL, status: number, headers: ResponseHeaders): URL | Failure | null {
  if (![301, 302, 303, 307, 308].includes(status)) return null;
  const location = asUtf8(header(headers, 'location'));
  if (location === null || !URL.canParse(location, url.href)) {
    return failure(
      'client-error',
      `HTTP ${status} redirects to ${JSON.stringify(location)}, which is no URL`,
    );
  }
  const target = new URL(location, url);
  target.hash = '';
  return target;
}

/** A header's bytes come as Latin-1; where they are UTF-8, as servers send it with no leave to, that is what they mean. */
function asUtf8(value: string | null): string | null {
  if (value === null || !/[\x80-\xff]/.test(value) || /[^\0-\xff]/.test(value)) return value;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(value, 'latin1'));
  } catch {
    return value;
  }
}

/**
 * True where one URL is another spelling of the same page (scheme, host, trailing slash). Only there do the validators
 * go along with a redirect: those of one page must never make another look unmodified.
 */
export function samePage(a: URL, b: URL): boolean {
  return a.search === b.search && a.pathname.replace(/\/+$/, '') === b.pathname.replace(/\/+$/, '');
}

/** An image or film is not downloaded to find out that it cannot be read. */
export function wishForPage(status: number, headers: ResponseHeaders): BodyWish {
  if (failureOfStatus(status, headers) !== null) return 'drop';
  return readable(header(headers, 'content-type')) === 'no' ? 'drop' : 'read';
}

/** What keeps an answer from being a document: its status, its type, or that it is empty. */
export function failureOfPage({ status, headers, body }: Answer): Failure | null {
  const said = failureOfStatus(status, headers);
  if (said) return said;
  const contentType = header(headers, 'content-type');
  const verdict = readable(contentType);
  if (verdict !== 'no' && body.byteLength === 0)
    return failure('truncated', `HTTP ${status} with an empty body`);
  if (verdict === 'no' || (verdict === 'look' && !looksReadable(body))) {
    const type = mediaType(contentType) ?? 'no content type, and bytes that are no text';
    return failure('wrong-content-type', `${type} cannot be read as a report`);
  }
  return null;
}

/**
 * The outcome of a good answer.
 *
 * @param followed.permanent every redirect on the way was permanent, and there was one
 * @param sent validators of the request; a 304 that names none leaves them in force
 */
export function outcomeOf(
  followed: { url: URL; answer: Answer; notModified: boolean; permanent: boolean },
  sent: Validators,
  at: IsoInstant,
): FetchOutcome {
  const { url, answer, notModified } = followed;
  const { status, headers, body } = answer;
  const validators: Validators = {
    etag: header(headers, 'etag') ?? (notModified ? sent.etag : null),
    lastModified: header(headers, 'last-modified') ?? (notModified ? sent.lastModified : null),
  };
  if (notModified) return { kind: 'not-modified', checkedAt: at, validators };
  const contentType = header(headers, 'content-type');
  const next = nextPageOf(url, headers);
  return {
    kind: 'fetched',
    movedTo: followed.permanent ? url.href : null,
    document: {
      url: url.href,
      status,
      bytes: body,
      sha256: createHash('sha256').update(body).digest('hex'),
      contentType,
      charset: charsetOf(contentType),
      validators,
      ...(next === null ? {} : { next }),
      fetchedAt: at,
    },
  };
}

/** Where a list goes on: `Link: <…>; rel="next"` (RFC 8288), or the number of pages that a WordPress interface names. */
function nextPageOf(url: URL, headers: ResponseHeaders): string | null {
  const said = [headers.link ?? []].flat().flatMap((value) => parseLinks(value));
  const target = linkOf(said, 'next');
  if (target !== null && URL.canParse(target, url.href)) return new URL(target, url).href;
  const page = Number(url.searchParams.get('page') ?? 1);
  if (!(Number(header(headers, 'x-wp-totalpages')) > page)) return null;
  const next = new URL(url);
  next.searchParams.set('page', String(page + 1));
  return next.href;
}

export function failedOutcome(
  reason: Failure,
  checkedAt: IsoInstant,
  status: number | null = null,
  seconds: number | null = null,
): FetchOutcome {
  return { kind: 'failed', ...reason, status, retryAfterSeconds: seconds, checkedAt };
}
