/**
 * Finding links in feeds and sitemaps. Pure, and never throws: what could be found, and the problems met on the way.
 */
import { gunzipSync } from 'node:zlib';
import { XMLParser } from 'fast-xml-parser';
import type { Problem } from '../model.js';
import { type FoundLink, type FoundLinks, limited, mostLinks, tooMany } from './discover.js';

/** Uncompressed size of a sitemap (sitemaps.org). */
const mostSitemapBytes = 50 * 1024 * 1024;

/**
 * Entries of a feed: RSS 2.0, RSS 1.0 (RDF) or Atom (RFC 4287).
 *
 * @param feed text, or bytes in the encoding they declare
 * @param feedUrl relative links are resolved against it
 */
export function linksFromFeed(feed: string | Uint8Array, feedUrl: string): FoundLinks {
  const parsed = parseXml(feed, feedUrl, 'feed');
  if ('problem' in parsed) return { links: [], problems: [parsed.problem] };
  const { root } = parsed;
  const channel = first(child(root, 'rss'), 'channel');
  const rdf = child(root, 'RDF');
  const atom = child(root, 'feed');
  const entries = [...children(channel, 'item'), ...children(rdf, 'item'), ...children(atom, 'entry')];
  if (channel === null && rdf === null && atom === null) {
    return {
      links: [],
      problems: [{ code: 'feed-unknown', where: feedUrl, detail: 'neither RSS nor Atom' }],
    };
  }
  const problems: Problem[] = [];
  const base = baseOf(atom ?? rdf ?? child(root, 'rss'), feedUrl);
  const links = entries.flatMap((entry, index): FoundLink[] => {
    const href = linkOfEntry(entry);
    const from = baseOf(entry, base);
    if (href === null || !URL.canParse(href, from)) {
      problems.push({ code: 'feed-entry-without-link', where: `${feedUrl} entry ${index + 1}` });
      return [];
    }
    return [{ url: new URL(href, from).href, text: textOf(children(entry, 'title')[0]) }];
  });
  // A feed in pages (RFC 5005).
  for (const parent of [atom, channel]) {
    const next = children(parent, 'link').find((link) => attribute(link, 'rel') === 'next');
    const href = attribute(next, 'href');
    if (href !== null && URL.canParse(href, base))
      links.push({ url: new URL(href, base).href, text: '', as: 'next' });
  }
  return limited(links, feedUrl, problems);
}

/** What relative links of an element are resolved against: its `xml:base`, else that of what it stands in. */
function baseOf(element: Xml, around: string): string {
  const base = attribute(element, 'base');
  return base !== null && URL.canParse(base, around) ? new URL(base, around).href : around;
}

/** `<link>text</link>` of RSS, `<link href>` of Atom (alternate), else a guid that says it is a permalink. */
function linkOfEntry(entry: Xml): string | null {
  const candidates = children(entry, 'link');
  for (const link of candidates) {
    const text = textOf(link);
    if (text !== '') return text;
  }
  for (const link of candidates) {
    const rel = attribute(link, 'rel') ?? 'alternate';
    const href = attribute(link, 'href');
    if (rel === 'alternate' && href !== null) return href;
  }
  const guid = children(entry, 'guid')[0];
  const guidText = textOf(guid);
  return attribute(guid, 'isPermaLink') !== 'false' && /^https?:/i.test(guidText) ? guidText : null;
}

/**
 * A sitemap's pages, or the sitemaps that a sitemap index names (sitemaps.org 0.9). Gzip is recognised by its bytes.
 * A plain list of URLs, one a line, is a sitemap too.
 */
export function linksFromSitemap(
  sitemap: string | Uint8Array,
  sitemapUrl: string,
): { urls: string[]; sitemaps: string[]; problems: Problem[] } {
  const content = unzipped(sitemap, sitemapUrl);
  if (typeof content !== 'string' && 'code' in content)
    return { urls: [], sitemaps: [], problems: [content] };
  const text = typeof content === 'string' ? content : decodeXml(content);
  if (/^\s*https?:\/\/\S+\s*$/m.test(text) && !text.trimStart().startsWith('<')) {
    return cut(absolute(text.split(/\s+/), sitemapUrl), [], sitemapUrl);
  }
  const parsed = parseXml(text, sitemapUrl, 'sitemap');
  if ('problem' in parsed) return { urls: [], sitemaps: [], problems: [parsed.problem] };
  const set = child(parsed.root, 'urlset');
  const index = child(parsed.root, 'sitemapindex');
  if (set === null && index === null) {
    const problem = { code: 'sitemap-unknown', where: sitemapUrl, detail: 'neither urlset nor sitemapindex' };
    return { urls: [], sitemaps: [], problems: [problem] };
  }
  // What the parser makes of half a document is what stands in it; the rest is missed where nothing stands.
  const isWhole = /<\/(?:[\w.-]+:)?(?:urlset|sitemapindex)\s*>\s*(?:<!--[\s\S]*-->\s*)?$|\/>\s*$/.test(
    text.slice(-2000),
  );
  const broken = { code: 'sitemap-unreadable', where: sitemapUrl, detail: 'it ends before its end tag' };
  const locations = (parent: Xml | null, name: string) =>
    absolute(
      children(parent, name).map((entry) => textOf(children(entry, 'loc')[0])),
      sitemapUrl,
    );
  const { problems, ...found } = cut(locations(set, 'url'), locations(index, 'sitemap'), sitemapUrl);
  return { ...found, problems: isWhole ? problems : [...problems, broken] };
}

function cut(urls: string[], sitemaps: string[], where: string) {
  const problems = urls.length > mostLinks || sitemaps.length > mostLinks ? [tooMany(where)] : [];
  return { urls: urls.slice(0, mostLinks), sitemaps: sitemaps.slice(0, mostLinks), problems };
}

function absolute(written: string[], base: string): string[] {
  const urls = written.flatMap((url) =>
    url !== '' && URL.canParse(url, base) ? [new URL(url, base).href] : [],
  );
  return [...new Set(urls)];
}

function unzipped(content: string | Uint8Array, where: string): string | Uint8Array | Problem {
  if (typeof content === 'string') return content;
  if (content[0] !== 0x1f || content[1] !== 0x8b)
    return content.byteLength > mostSitemapBytes ? sitemapTooLarge(where) : content;
  try {
    return gunzipSync(content, { maxOutputLength: mostSitemapBytes });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    if (code === 'ERR_BUFFER_TOO_LARGE') return sitemapTooLarge(where);
    return { code: 'sitemap-damaged', where, detail: `gzip: ${code}` };
  }
}

function sitemapTooLarge(where: string): Problem {
  return {
    code: 'sitemap-too-large',
    where,
    detail: `more than ${mostSitemapBytes} bytes uncompressed, which no sitemap may have`,
  };
}

// ───────────────────────────────────────────── XML

/** What the parser makes of an element: its text where it is nothing else, else an object by child name. */
type Xml = unknown;

/** Entities are expanded within bounds, external ones never; a document past a bound is refused whole. */
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  maxNestedTags: 100,
  processEntities: {
    enabled: true,
    maxEntityCount: 50,
    maxEntitySize: 10_000,
    maxExpansionDepth: 5,
    maxTotalExpansions: 1_000_000,
    maxExpandedLength: 10_000_000,
  },
});

function parseXml(
  content: string | Uint8Array,
  where: string,
  what: 'feed' | 'sitemap',
): { root: Xml } | { problem: Problem } {
  try {
    const text = typeof content === 'string' ? content : decodeXml(content);
    return { root: parser.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { problem: { code: `${what}-unreadable`, where, detail } };
  }
}

/** Decodes by byte order mark, else by the encoding that the XML declaration names, else as UTF-8. */
function decodeXml(bytes: Uint8Array): string {
  let label = 'utf-8';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) label = 'utf-16be';
  else if (bytes[0] === 0xff && bytes[1] === 0xfe) label = 'utf-16le';
  else {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
    label = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1] ?? 'utf-8';
  }
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function child(parent: Xml, name: string): Xml | null {
  if (typeof parent !== 'object' || parent === null || Array.isArray(parent)) return null;
  return Object.hasOwn(parent, name) ? (parent as Record<string, Xml>)[name] : null;
}

function children(parent: Xml, name: string): Xml[] {
  const found = child(parent, name);
  if (found === null || found === undefined) return [];
  return Array.isArray(found) ? found : [found];
}

function first(parent: Xml, name: string): Xml | null {
  return children(parent, name)[0] ?? null;
}

function textOf(element: Xml): string {
  const text = typeof element === 'string' ? element : child(element, '#text');
  return typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : '';
}

function attribute(element: Xml, name: string): string | null {
  const value = child(element, `@${name}`);
  return typeof value === 'string' ? value : null;
}
