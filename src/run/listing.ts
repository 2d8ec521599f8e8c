/** Pages that are not watched themselves: what they lead to. */

import { readDocument } from '../apart/index.js';
import { type FoundLink, linksFromPage, linksFromWpJson, listingOf } from '../fetch/discover.js';
import { siteUrls } from '../fetch/site-urls.js';
import type { FetchedDocument, PageCheck, PageRef, Problem } from '../model.js';
import { byteOrderMark } from '../read/decode.js';
import { noticeIn } from '../read/soundness.js';
import { pageIdOf } from '../sites/page-id.js';
import { fromReading, good, isSameBytes, stands, type VisitContext, type Visited } from './visited.js';

/** A page that only leads to others: a listing, a feed, a sitemap. */
export async function listing(
  ref: PageRef,
  check: PageCheck,
  document: FetchedDocument,
  context: VisitContext,
): Promise<Visited> {
  if (isSameBytes(check, document)) {
    // Its links are known from the last time, as they are where it is said to be unmodified.
    await good(ref, check, document.fetchedAt, context, document);
    return { outcome: 'unchanged', changes: [], problems: [] };
  }
  const { links, notice: unread } = await linksOf(ref, document, context);
  const notice = unread ?? barren(ref, links, context);
  if (notice) {
    stands(check, notice.code, notice.detail ?? notice.code, document.fetchedAt);
    return {
      outcome: 'failed',
      changes: [],
      problems: [fromReading(ref, notice)],
      ...(notice.detail ? { detail: notice.detail } : {}),
    };
  }
  for (const link of links) context.found(link, ref.url);
  const next = document.next ?? nextByCount(ref, links);
  if (next) context.found({ url: next, as: 'next' }, ref.url);
  await good(ref, check, document.fetchedAt, context, document);
  return { outcome: 'unchanged', changes: [], problems: [] };
}

/**
 * A list that led to pages and leads to none now: it is drawn by a script, or was cut off, or leads to little of which anything is
 * known. What is published meanwhile may not be found, and nobody else would notice.
 */
function barren(ref: PageRef, links: FoundLink[], { keeper, baseUrl, checks }: VisitContext): Problem | null {
  const urls = siteUrls(keeper.profile, baseUrl);
  const leads = links.some(({ url, as }) => {
    const to = urls.canonical(url, ref.fetchUrl);
    return (
      as !== undefined || (to !== null && (checks.has(pageIdOf(to)) || keeper.profile.classify(to).watched))
    );
  });
  if (leads) return null;
  const found = [...checks.values()].filter(
    ({ foundOn, lastGoodAt, goneSince }) => foundOn === ref.url && lastGoodAt !== null && goneSince === null,
  );
  // As many addresses of which nothing is known are the same pages, moved: they are found by the redirects of the old ones.
  if (found.length === 0 || (links.length > 0 && links.length * 2 >= found.length)) return null;
  const pages = found.length === 1 ? '1 known page was' : `${found.length} known pages were`;
  const detail = `it leads to nothing that is watched; ${pages} found there. What is new may not be found until it does again`;
  return { code: 'leads-nowhere', where: ref.url, detail, transient: true };
}

/** A full page of a WordPress interface has another behind it, as far as can be told where its headers say nothing. */
function nextByCount(ref: PageRef, links: FoundLink[]): string | null {
  const url = new URL(ref.url);
  const most = Number(url.searchParams.get('per_page') ?? Number.NaN);
  if (ref.kind !== 'wp-json' || !(links.length >= most)) return null;
  url.searchParams.set('page', String(listingOf(ref.url).page + 1));
  return url.href;
}

async function linksOf(
  ref: PageRef,
  document: FetchedDocument,
  context: VisitContext,
): Promise<{ links: FoundLink[]; notice: Problem | null }> {
  const head = headOf(document.bytes);
  const gzip = document.bytes[0] === 0x1f && document.bytes[1] === 0x8b;
  // A sitemap may be a plain list too; an error page in its place is judged as the page that it is.
  const list = ref.kind === 'sitemap' && /^https?:\/\/\S+\s/.test(`${head}\n`);
  if (gzip || list || /^<(?:[\w.-]+:)?(?:urlset|sitemapindex)\b/.test(head)) {
    const { linksFromSitemap } = await import('../fetch/feeds.js');
    const { sitemaps, urls, problems } = linksFromSitemap(document.bytes, document.url);
    const indexed = sitemaps.map((url): FoundLink => ({ url, text: '', as: 'sitemap' }));
    return unlessBarren([...indexed, ...urls.map((url) => ({ url, text: '' }))], problems);
  }
  if (/^<(?:[\w.-]+:)?(?:rss|feed|RDF)\b/.test(head)) {
    const { linksFromFeed } = await import('../fetch/feeds.js');
    const { links, problems } = linksFromFeed(document.bytes, document.url);
    return unlessBarren(links, problems);
  }
  if (head.startsWith('{') || head.startsWith('[')) {
    try {
      const json: unknown = JSON.parse(new TextDecoder().decode(document.bytes));
      const { links, problems } = linksFromWpJson(json, document.url);
      return unlessBarren(links, problems);
    } catch {
      return {
        links: [],
        notice: { code: 'not-json', where: ref.url, detail: 'the answer begins as JSON and is none' },
      };
    }
  }
  const { document: blocks } = await readDocument({
    bytes: document.bytes,
    contentType: document.contentType,
    charset: document.charset,
    url: document.url,
    profile: context.keeper.profile,
    reading: context.keeper.reading ?? null,
  });
  const notice = noticeIn(blocks);
  if (notice) return { links: [], notice };
  const { links } = linksFromPage(blocks, document.url, context.keeper.profile, context.baseUrl);
  return { links, notice: null };
}

/** How a document begins, without what may stand before the first element of XML: its declaration, comments, stylesheets. */
function headOf(bytes: Uint8Array): string {
  let head = new TextDecoder(byteOrderMark(bytes) ?? 'utf-8')
    .decode(bytes.subarray(0, 64 * 1024))
    .trimStart();
  for (;;) {
    const end = head.startsWith('<!--') ? '-->' : head.startsWith('<?') ? '?>' : null;
    const at = end === null ? -1 : head.indexOf(end, 2);
    if (end === null || at < 0) return head.slice(0, 2000);
    head = head.slice(at + end.length).trimStart();
  }
}

/** Where nothing could be found, what stood in the way is a problem of the listing: it begins, and it ends. */
function unlessBarren(
  links: FoundLink[],
  problems: Problem[],
): { links: FoundLink[]; notice: Problem | null } {
  return { links, notice: links.length === 0 ? (problems[0] ?? null) : null };
}
