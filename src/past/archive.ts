/**
 * A web archive over HTTP: which captures it has (CDX server, TimeMap, TimeGate; RFC 7089), and one of them as it was
 * recorded. Asked like any host: one at a time, robots.txt and Retry-After obeyed, and no other host than its own.
 *
 * Wayback-style archives give the recorded bytes, without their banner and rewritten links, where `id_` stands behind
 * the timestamp. So that form is asked for wherever an address has a timestamp.
 */
import { header, type ResponseHeaders } from '../fetch/classify.js';
import { parseHttpDate } from '../fetch/http-date.js';
import type { FetchEvent, Fetcher } from '../fetch/index.js';
import { type Link, linkOf, parseLinks } from '../fetch/links.js';
import type { IsoInstant, Problem } from '../model.js';
import { digestHolds } from './digest.js';
import { type Listed, type Listing, parseListing, timestampOf } from './listing.js';

/** Rows asked of a CDX server at a time, where the address does not say. */
const rowsAtOnce = 5000;
/** Answers in which a list may come. */
const mostPages = 10_000;

export interface Archive {
  /**
   * Hands every capture that the address lists to `found`, as they are listed. What goes wrong comes back as
   * problems; what was listed until then stands.
   */
  list(address: string, range: Range, found: (capture: Listed) => void): Promise<Problem[]>;
  /** One capture, as it was recorded. */
  memento(capture: Listed): Promise<{ memento: Memento; problems: Problem[] } | { problem: Problem }>;
}

export interface Range {
  from: IsoInstant | null;
  to: IsoInstant | null;
}

export interface Memento {
  /** Address it was fetched from. */
  address: string;
  bytes: Uint8Array;
  contentType: string | null;
  charset: string | null;
  /** Memento-Datetime; `null` where the answer has none. */
  capturedAt: IsoInstant | null;
  /** Address of the page, by the Link header; `null` where the answer has none. */
  original: string | null;
}

/** What the fetcher tells beside its outcomes; to be given to it as `onEvent`. */
export interface Answers {
  onEvent(event: FetchEvent): void;
  /** Headers of the last answer from an address. */
  of(url: string): ResponseHeaders;
  /** Links of every answer since the last call of `clear`. */
  links(): Link[];
  clear(): void;
}

/** Remembers the headers of the answers to one request and the redirects on its way. */
export function createAnswers(): Answers {
  const seen = new Map<string, ResponseHeaders>();
  return {
    onEvent(event) {
      if (event.kind === 'response') seen.set(event.url, event.headers);
    },
    of: (url) => seen.get(url) ?? {},
    links: () =>
      [...seen].flatMap(([url, headers]) =>
        [headers.link ?? []].flat().flatMap((value) =>
          parseLinks(value).map((link) => ({
            ...link,
            target: URL.canParse(link.target, url) ? new URL(link.target, url).href : link.target,
          })),
        ),
      ),
    clear: () => seen.clear(),
  };
}

/**
 * @param options.address the address that a person gave: its host is the only one that is asked
 * @param options.replay `https://archive.example/web/{timestamp}id_/{url}`; `null`: worked out from the address
 */
export function createArchive(
  fetcher: Fetcher,
  answers: Answers,
  options: { address: string; replay: string | null },
): Archive {
  const home = new URL(options.address);
  const replay = options.replay ?? replayOf(home);

  /** An address of the archive's own host, by https where the archive was named so. */
  function atHome(address: string): string {
    const url = new URL(address);
    if (url.hostname === home.hostname && url.protocol === 'http:' && home.protocol === 'https:')
      url.protocol = 'https:';
    return url.href;
  }

  async function get(url: string) {
    answers.clear();
    return fetcher.fetch(atHome(url), null);
  }

  /** A list at an address; a TimeGate or a memento says where its TimeMap is. */
  async function listingAt(url: string): Promise<{ listing: Listing } | { problem: Problem }> {
    let address = url;
    for (const isLast of [false, true]) {
      const outcome = await get(address);
      if (outcome.kind === 'fetched') {
        const listing = parseListing(new TextDecoder().decode(outcome.document.bytes), outcome.document.url);
        if (listing) return { listing };
      }
      const timemap = linkOf(answers.links(), 'timemap');
      if (timemap === null || isLast) {
        if (outcome.kind === 'fetched')
          return {
            problem: {
              code: 'not-a-listing',
              where: address,
              detail: 'the answer is neither a CDX list in JSON nor a TimeMap, and names no TimeMap',
            },
          };
        return { problem: problemOf(address, outcome) };
      }
      address = timemap;
    }
    throw new Error('unreachable');
  }

  async function listTimeMaps(start: string, found: (capture: Listed) => void): Promise<Problem[]> {
    const problems: Problem[] = [];
    const known = new Set([atHome(start)]);
    const waiting = [start];
    let unread = 0;
    // The pages of a TimeMap are of one page, and not each says so again.
    let original: string | null = null;
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const answer = await listingAt(next);
      if ('problem' in answer) {
        problems.push(answer.problem);
        continue;
      }
      original = answer.listing.original ?? original;
      for (const capture of answer.listing.captures)
        found({ ...capture, original: capture.original ?? original });
      unread += answer.listing.unread;
      for (const more of answer.listing.more) {
        if (known.has(atHome(more))) continue;
        if (known.size >= mostPages) return [...problems, cutShort(start)];
        known.add(atHome(more));
        waiting.push(more);
      }
    }
    return [...problems, ...unreadRows(start, unread)];
  }

  /** Page after page, by the server's resumption key; by page number where the address or the server wants that. */
  async function listCdx(
    address: string,
    range: Range,
    found: (capture: Listed) => void,
  ): Promise<Problem[]> {
    const base = new URL(address);
    const preset = (name: string, value: string) => {
      if (!base.searchParams.has(name)) base.searchParams.set(name, value);
    };
    preset('output', 'json');
    preset('collapse', 'digest');
    if (range.from) preset('from', timestampOf(range.from));
    if (range.to) preset('to', timestampOf(range.to));
    if (base.searchParams.has('page')) return listCdxByNumber(base, found);
    const asked = base.searchParams.get('limit');
    preset('limit', String(rowsAtOnce));
    preset('showResumeKey', 'true');
    const limit = Number(base.searchParams.get('limit'));
    let unread = 0;
    const url = new URL(base);
    for (let page = 0; page < mostPages; page++) {
      const answer = await listingAt(url.href);
      if ('problem' in answer) return [answer.problem, ...unreadRows(address, unread)];
      const { captures, resumeKey } = answer.listing;
      if (page === 0 && resumeKey === null && asked === null && captures.length >= limit) {
        // As many rows as were asked for, and no key: this server goes on by number, if at all.
        base.searchParams.delete('limit');
        base.searchParams.delete('showResumeKey');
        return listCdxByNumber(base, found);
      }
      for (const capture of captures) found(capture);
      unread += answer.listing.unread;
      if (resumeKey === null || resumeKey === url.searchParams.get('resumeKey') || asked !== null)
        return unreadRows(address, unread);
      url.searchParams.set('resumeKey', resumeKey);
    }
    return [cutShort(address), ...unreadRows(address, unread)];
  }

  async function listCdxByNumber(base: URL, found: (capture: Listed) => void): Promise<Problem[]> {
    const pages = new URL(base);
    pages.searchParams.set('showNumPages', 'true');
    pages.searchParams.delete('page');
    const told = await get(pages.href);
    const count =
      told.kind === 'fetched'
        ? Number(/^\s*(\d+)\s*$/.exec(new TextDecoder().decode(told.document.bytes))?.[1] ?? Number.NaN)
        : Number.NaN;
    let unread = 0;
    let before = '';
    const url = new URL(base);
    for (let page = Number(base.searchParams.get('page') ?? 0); page < mostPages; page++) {
      if (page >= count) return unreadRows(base.href, unread);
      url.searchParams.set('page', String(page));
      const answer = await listingAt(url.href);
      if ('problem' in answer) return [answer.problem, ...unreadRows(base.href, unread)];
      const { captures } = answer.listing;
      const rows = JSON.stringify(captures);
      if (captures.length === 0 && Number.isNaN(count)) return unreadRows(base.href, unread);
      // The same page again: the server does not know page numbers, and there is no more to be had of it.
      if (rows === before) return captures.length === 0 ? [] : [cutShort(base.href)];
      before = rows;
      for (const capture of captures) found(capture);
      unread += answer.listing.unread;
    }
    return [cutShort(base.href), ...unreadRows(base.href, unread)];
  }

  async function memento(
    capture: Listed,
  ): Promise<{ memento: Memento; problems: Problem[] } | { problem: Problem }> {
    const plain = capture.memento ?? replayAddress(replay, capture);
    const raw = rawForm(plain);
    let outcome = await get(raw);
    // Not every archive whose addresses look like that has the raw form.
    if (outcome.kind === 'gone' && raw !== plain && capture.memento !== null) outcome = await get(plain);
    if (outcome.kind !== 'fetched') return { problem: problemOf(plain, outcome) };
    const { document } = outcome;
    const headers = answers.of(document.url);
    const stated = parseHttpDate(header(headers, 'memento-datetime') ?? '', Date.parse(document.fetchedAt));
    const problems: Problem[] = [];
    if (digestHolds(capture.digest, document.bytes) === false) {
      const coding = header(headers, 'content-encoding');
      const where = document.url;
      if (coding === null || coding === 'identity')
        return {
          problem: {
            code: 'digest-differs',
            where,
            detail: `the bytes are not those the index lists (${capture.digest}); left out`,
          },
        };
      // The index counts the bytes as they were recorded, which a compressed answer no longer shows.
      problems.push({
        code: 'digest-unchecked',
        where,
        detail: `the answer came compressed (${coding}), so its digest could not be compared`,
      });
    }
    return {
      memento: {
        address: document.url,
        bytes: document.bytes,
        contentType: document.contentType,
        charset: document.charset,
        capturedAt: stated === null ? null : new Date(stated).toISOString(),
        original: linkOf(answers.links(), 'original'),
      },
      problems,
    };
  }

  return {
    list: (address, range, found) =>
      isCdx(address) ? listCdx(address, range, found) : listTimeMaps(address, found),
    memento,
  };
}

/** Whether an address asks a CDX server: it names a page in `url=`. */
export function isCdx(address: string): boolean {
  return new URL(address).searchParams.has('url');
}

/** `/cdx?url=…` and `/cdx/search/cdx?url=…` stand beside `/web/`; `/collection/cdx?url=…` within the collection. */
function replayOf(home: URL): string {
  const collection = home.pathname.replace(/\/+(?:cdx\/search\/cdx|cdx|index)\/*$/, '');
  const path = collection === '' || collection === '/' ? '/web' : collection;
  return `${home.origin}${path}/{timestamp}id_/{url}`;
}

function replayAddress(template: string, { timestamp, original, capturedAt }: Listed): string {
  return template
    .replace('{timestamp}', timestamp ?? timestampOf(capturedAt))
    .replace('{url}', () => original ?? '');
}

function rawForm(address: string): string {
  return address.replace(/\/(\d{14})(?:[a-z]{2}_)?\/(?=[a-z]+:\/)/i, '/$1id_/');
}

type NotFetched = Exclude<Awaited<ReturnType<Fetcher['fetch']>>, { kind: 'fetched' }>;

function problemOf(where: string, outcome: NotFetched): Problem {
  if (outcome.kind === 'failed')
    return { code: outcome.code, where, detail: outcome.detail, transient: outcome.transient };
  if (outcome.kind === 'gone')
    return { code: 'gone', where, detail: `the archive answered HTTP ${outcome.status}` };
  return { code: 'client-error', where, detail: 'the archive answered HTTP 304 to a plain question' };
}

function cutShort(where: string): Problem {
  return {
    code: 'listing-cut',
    where,
    detail: 'the archive lists more than it hands out; ask for less at a time with --from and --to',
  };
}

function unreadRows(where: string, unread: number): Problem[] {
  if (unread === 0) return [];
  return [{ code: 'listing-rows', where, detail: `${unread} rows of the list could not be understood` }];
}
