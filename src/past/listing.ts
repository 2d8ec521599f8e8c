/**
 * What a web archive's index says: a CDX answer or a TimeMap → the captures it lists. Pure, and forgiving: rows that
 * cannot be understood are counted.
 *
 * Read are CDX as JSON with a header row (and its resumption key behind an empty row), CDX as one JSON object a line
 * (CDXJ servers), CDX as plain rows (what servers answer that know no other form, or were not asked for one), TimeMaps as
 * `application/link-format` (RFC 7089, section 5), and the JSON forms of TimeMaps.
 */
import { parseHttpDate } from '../fetch/http-date.js';
import { parseLinks } from '../fetch/links.js';
import type { IsoInstant } from '../model.js';

/** One capture that an archive has. */
export interface Listed {
  capturedAt: IsoInstant;
  /** Fourteen digits, as replay addresses name it; `null` in a TimeMap whose addresses need none. */
  timestamp: string | null;
  /** Address of the page; `null` where only the memento itself will say. */
  original: string | null;
  /** Address of the capture (URI-M); `null` where it is made from timestamp and address. */
  memento: string | null;
  digest: string | null;
  /** `null` where the index does not say. */
  status: number | null;
  mimetype: string | null;
}

export interface Listing {
  captures: Listed[];
  /** Rows that could not be understood. */
  unread: number;
  /** Key with which a CDX server goes on. */
  resumeKey: string | null;
  /** Addresses of further TimeMaps. */
  more: string[];
  /** Address of the page that a TimeMap is of; absent where it does not say. */
  original?: string;
}

/** The instant of an archive's timestamp: fourteen digits, or fewer from the left (`20190502`). */
export function instantOfTimestamp(text: string): IsoInstant | null {
  const [, y, mo = '01', d = '01', h = '00', mi = '00', s = '00'] =
    /^(\d{4})(\d{2})?(\d{2})?(\d{2})?(\d{2})?(\d{2})?$/.exec(text) ?? [];
  if (y === undefined) return null;
  const at = Date.parse(`${y}-${mo}-${d}T${h}:${mi}:${s}Z`);
  if (Number.isNaN(at)) return null;
  const found = new Date(at).toISOString();
  return found.startsWith(`${y}-${mo}-${d}`) ? found : null;
}

/** An instant as an archive's timestamp. */
export function timestampOf(instant: IsoInstant): string {
  return new Date(instant).toISOString().replace(/\D/g, '').slice(0, 14);
}

/**
 * Reads an answer of an archive; `null` where it is no listing.
 *
 * @param url where it was fetched: relative addresses are resolved against it
 */
export function parseListing(text: string, url: string): Listing | null {
  const trimmed = text.replace(/^\ufeff/, '').trim();
  if (trimmed === '') return { captures: [], unread: 0, resumeKey: null, more: [] };
  if (trimmed.startsWith('[') || trimmed.startsWith('{')) return fromJson(trimmed, url);
  if (/^(?:!|\S+ \d{14} \{)/.test(trimmed)) return fromLines(trimmed);
  const rows = fromPlain(trimmed, url);
  if (rows) return rows;
  const isMarkup = /^<(?:!|\?|[a-z]+[\s>])/i.test(trimmed);
  return trimmed.startsWith('<') && !isMarkup ? fromLinks(trimmed, url) : null;
}

function fromJson(text: string, url: string): Listing | null {
  const whole = parsed(text);
  if (Array.isArray(whole)) return fromRows(whole);
  if (isObject(whole) && !('timestamp' in whole)) return fromTimeMapJson(whole, url);
  return fromLines(text);
}

/** One object a line; CDXJ puts a key and the timestamp before it. */
function fromLines(text: string): Listing | null {
  const listing = empty();
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.startsWith('!')) continue;
    const [, timestamp, json = ''] = /^(?:\S+ (\d{14}) )?(\{.*)$/.exec(line) ?? [];
    const row = parsed(json);
    if (isObject(row)) addRow(listing, { timestamp, ...row });
    else listing.unread += 1;
  }
  return listing.captures.length > 0 ? listing : null;
}

/** The fields of a row where nothing names them; further ones are not needed. */
const PLAIN = ['urlkey', 'timestamp', 'original', 'mimetype', 'statuscode', 'digest'];
/** What the letters of a header line (` CDX N b a m s k …`) stand for. */
const LETTERS: Record<string, string> = {
  N: 'urlkey',
  b: 'timestamp',
  a: 'original',
  m: 'mimetype',
  s: 'statuscode',
  k: 'digest',
};

/** Rows of fields with a blank between: named by a header line, by the query (`fl`), or as all servers have them. */
function fromPlain(text: string, url: string): Listing | null {
  const [head = '', ...rest] = text.split(/\r?\n/);
  const header = /^CDX((?: \w)+)$/.exec(head)?.[1];
  const asked = URL.canParse(url) ? new URL(url).searchParams.get('fl') : null;
  const names =
    header
      ?.trim()
      .split(' ')
      .map((letter) => LETTERS[letter] ?? letter) ??
    asked?.split(',') ??
    PLAIN;
  const [time, address] = [names.indexOf('timestamp'), names.indexOf('original')];
  const listing = empty();
  const lines = header ? rest : [head, ...rest];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') {
      // Behind an empty row stands the key with which the server goes on.
      const key = lines.slice(index + 1).filter((one) => one.trim() !== '');
      if (key.length === 1) listing.resumeKey = key[0]?.trim() ?? null;
      break;
    }
    const fields = line.trim().split(' ');
    const isRow =
      /^\d{4,14}$/.test(fields[time] ?? '') &&
      /^\w[\w.+-]*:\/\/|^[\w-]+\.[\w.-]+(?:\/|$)/.test(fields[address] ?? '');
    if (isRow) addRow(listing, Object.fromEntries(names.map((name, i) => [name, fields[i]])));
    else if (index === 0) return null;
    else listing.unread += 1;
  }
  return header || listing.captures.length > 0 ? listing : null;
}

const empty = (): Listing => ({ captures: [], unread: 0, resumeKey: null, more: [] });

function fromRows(rows: unknown[]): Listing | null {
  const listing = empty();
  if (rows.length === 0) return listing;
  if (rows.every(isObject)) {
    for (const row of rows) addRow(listing, row);
    return listing;
  }
  const [names, ...rest] = rows;
  if (!Array.isArray(names) || !names.includes('timestamp')) return null;
  for (const [index, row] of rest.entries()) {
    if (!Array.isArray(row)) listing.unread += 1;
    else if (row.length === 0) {
      const key: unknown = rest[index + 1];
      listing.resumeKey = Array.isArray(key) && typeof key[0] === 'string' ? key[0] : null;
      break;
    } else addRow(listing, Object.fromEntries(names.map((name, i) => [String(name), row[i]])));
  }
  return listing;
}

/** Field names differ between servers. */
function addRow(listing: Listing, row: Record<string, unknown>): void {
  const of = (...names: string[]): string | null => {
    for (const name of names) {
      const value = row[name];
      if ((typeof value === 'string' && value !== '' && value !== '-') || typeof value === 'number')
        return String(value);
    }
    return null;
  };
  const timestamp = of('timestamp');
  const original = of('original', 'url');
  const capturedAt = timestamp === null ? null : instantOfTimestamp(timestamp);
  if (timestamp === null || capturedAt === null || original === null) {
    listing.unread += 1;
    return;
  }
  const status = of('statuscode', 'status');
  listing.captures.push({
    capturedAt,
    timestamp,
    original,
    memento: null,
    digest: of('digest'),
    status: status !== null && /^\d{3}$/.test(status) ? Number(status) : null,
    mimetype: of('mimetype', 'mime'),
  });
}

/** `{original_uri, mementos: {list: [{datetime, uri}]}, pages: {next: {uri}}}`. */
function fromTimeMapJson(value: Record<string, unknown>, url: string): Listing | null {
  const { mementos, original_uri: original, timemap_index: index, pages } = value;
  const listing = empty();
  if (typeof original === 'string') listing.original = original;
  for (const one of asList(index)) {
    const target = isObject(one) && typeof one.uri === 'string' ? resolved(one.uri, url) : null;
    if (target) listing.more.push(target);
  }
  if (isObject(pages) && isObject(pages.next) && typeof pages.next.uri === 'string') {
    const next = resolved(pages.next.uri, url);
    if (next) listing.more.push(next);
  }
  if (!isObject(mementos)) return listing.more.length > 0 ? listing : null;
  for (const one of asList(mementos.list)) {
    const uri = isObject(one) && typeof one.uri === 'string' ? resolved(one.uri, url) : null;
    const datetime = isObject(one) && typeof one.datetime === 'string' ? one.datetime : '';
    addMemento(listing, uri, instantOf(datetime), typeof original === 'string' ? original : null);
  }
  return listing;
}

function fromLinks(text: string, url: string): Listing | null {
  const links = parseLinks(text);
  if (!links.some(({ rels }) => rels.length > 0)) return null;
  const original = links.find(({ rels }) => rels.includes('original'))?.target ?? null;
  const listing = empty();
  if (original !== null) listing.original = original;
  for (const { target, rels, datetime } of links) {
    const address = resolved(target, url);
    if (rels.includes('memento')) addMemento(listing, address, instantOf(datetime ?? ''), original);
    else if (address && (rels.includes('timemap') || rels.includes('next')) && !rels.includes('self'))
      listing.more.push(address);
  }
  return listing;
}

function addMemento(
  listing: Listing,
  memento: string | null,
  stated: IsoInstant | null,
  original: string | null,
): void {
  const timestamp = /\/(\d{14})(?:[a-z]{2}_)?\//.exec(memento ?? '')?.[1] ?? null;
  const capturedAt = stated ?? (timestamp === null ? null : instantOfTimestamp(timestamp));
  if (memento === null || capturedAt === null) listing.unread += 1;
  else
    listing.captures.push({
      capturedAt,
      timestamp,
      original: original ?? originalIn(memento),
      memento,
      digest: null,
      status: null,
      mimetype: null,
    });
}

/** The address of the page in that of a memento, behind its timestamp. */
function originalIn(memento: string): string | null {
  return /\/\d{14}(?:[a-z]{2}_)?\/(https?:\/.+)$/i.exec(memento)?.[1] ?? null;
}

/** An HTTP date, or ISO 8601 with its zone. */
function instantOf(text: string): IsoInstant | null {
  const http = parseHttpDate(text, Date.parse('2049-12-31T00:00:00Z'));
  if (http !== null) return new Date(http).toISOString();
  const iso = /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(iso) ? null : new Date(iso).toISOString();
}

function resolved(address: string, url: string): string | null {
  return URL.canParse(address, url) ? new URL(address, url).href : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
