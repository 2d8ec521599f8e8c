/** Pages that are not watched themselves: what they lead to. */

import { readDocument } from '../apart/index.js';
import { linksFromPage, linksFromWpJson } from '../fetch/discover.js';
import type { FetchedDocument, PageCheck, PageRef, Problem } from '../model.js';
import { noticeIn } from '../read/soundness.js';
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
  const { links, notice } = await linksOf(ref, document, context);
  if (notice) {
    stands(check, notice.code, notice.detail ?? notice.code, document.fetchedAt);
    return {
      outcome: 'failed',
      changes: [],
      problems: [fromReading(ref, notice)],
      ...(notice.detail ? { detail: notice.detail } : {}),
    };
  }
  for (const url of links) context.found(url, ref.url);
  await good(ref, check, document.fetchedAt, context, document);
  return { outcome: 'unchanged', changes: [], problems: [] };
}

async function linksOf(
  ref: PageRef,
  document: FetchedDocument,
  context: VisitContext,
): Promise<{ links: string[]; notice: Problem | null }> {
  const head = new TextDecoder('latin1').decode(document.bytes.subarray(0, 600)).trimStart();
  const gzip = document.bytes[0] === 0x1f && document.bytes[1] === 0x8b;
  // A sitemap may be a plain list too; an error page in its place is judged as the page that it is.
  const list = ref.kind === 'sitemap' && /^https?:\/\/\S+\s/.test(`${head}\n`);
  if (gzip || list || /<(?:urlset|sitemapindex)\b/.test(head)) {
    const { linksFromSitemap } = await import('../fetch/feeds.js');
    const { sitemaps, urls, problems } = linksFromSitemap(document.bytes, document.url);
    return unlessBarren([...sitemaps, ...urls], problems);
  }
  if (/<(?:rss|feed|rdf:RDF)\b/.test(head)) {
    const { linksFromFeed } = await import('../fetch/feeds.js');
    const { links, problems } = linksFromFeed(document.bytes, document.url);
    return unlessBarren(
      links.map((link) => link.url),
      problems,
    );
  }
  if (head.startsWith('{') || head.startsWith('[')) {
    try {
      const json: unknown = JSON.parse(new TextDecoder().decode(document.bytes));
      const { links, problems } = linksFromWpJson(json, document.url);
      return unlessBarren(
        links.map((link) => link.url),
        problems,
      );
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
  return {
    links: linksFromPage(blocks, document.url, context.keeper.profile, context.baseUrl).links.map(
      (link) => link.url,
    ),
    notice: null,
  };
}

/** Where nothing could be found, what stood in the way is a problem of the listing: it begins, and it ends. */
function unlessBarren(links: string[], problems: Problem[]): { links: string[]; notice: Problem | null } {
  return { links, notice: links.length === 0 ? (problems[0] ?? null) : null };
}
