/**
 * Finding links: on pages and in a WordPress JSON API; `feeds.ts` finds them in feeds and sitemaps. Pure, and never throws:
 * what could be found, and the problems met on the way.
 *
 * Nothing here decides what is worth fetching; the frontier does.
 */
import type { BlockDocument, Problem, SiteProfile } from '../model.js';
import { siteUrls } from './site-urls.js';

export interface FoundLink {
  /** Absolute URL. From pages canonical; from feeds, sitemaps and APIs as written there, resolved. */
  url: string;
  /** What it is called there; may be empty. */
  text: string;
}

export interface FoundLinks {
  /** In the order found, each URL once. */
  links: FoundLink[];
  problems: Problem[];
}

/** Links beyond this many of one document are left out, with a problem: the limit of one sitemap (sitemaps.org). */
export const mostLinks = 50_000;

/**
 * The site's own pages that a page links to, by canonical URL, in document order, without the page itself.
 *
 * @param pageUrl where the page was fetched, or its canonical URL: relative links may be resolved against either
 * @param baseUrl the configured base URL
 */
export function linksFromPage(
  document: Pick<BlockDocument, 'links'>,
  pageUrl: string,
  profile: SiteProfile,
  baseUrl: string = profile.baseUrl,
): FoundLinks {
  const urls = siteUrls(profile, baseUrl);
  const own = urls.canonical(pageUrl, baseUrl);
  const links = document.links.flatMap(({ href, text }): FoundLink[] => {
    const url = urls.canonical(href, pageUrl);
    return url === null || url === own ? [] : [{ url, text }];
  });
  return limited(links, pageUrl, []);
}

const pathPage = /\/(?:page|p)\/(\d{1,4})\/?$/;
const queryPages = ['paged', 'page', 'pg', 'sf_paged', 'listing_page'];

/**
 * A listing's URL without its paging (`/page/2/`, `?paged=2` and the like), and which of its pages the URL names; the
 * first is 1. URLs of one listing have the same `key`. Paging is told by the URL alone, so it needs no "next" link.
 */
export function listingOf(url: string): { key: string; page: number } {
  const parsed = new URL(url);
  let page = 1;
  const inPath = pathPage.exec(parsed.pathname);
  if (inPath) {
    page = Number(inPath[1]);
    parsed.pathname = parsed.pathname.slice(0, inPath.index + 1);
  }
  for (const name of queryPages) {
    const value = parsed.searchParams.get(name);
    if (value !== null && /^\d{1,4}$/.test(value)) {
      page = Number(value);
      parsed.searchParams.delete(name);
    }
  }
  return { key: `${parsed.host}${parsed.pathname.replace(/\/+$/, '')}?${parsed.searchParams}`, page };
}

/**
 * Entries of a WordPress REST API collection: the `link` and rendered title of each post or page
 * (`/wp-json/wp/v2/posts`), the `url` and title of each search result (`/wp-json/wp/v2/search`).
 *
 * @param json text, bytes (UTF-8), or the parsed value
 */
export function linksFromWpJson(json: unknown, apiUrl: string): FoundLinks {
  const unreadable = (detail: string): FoundLinks => ({
    links: [],
    problems: [{ code: 'wp-json-unreadable', where: apiUrl, detail }],
  });
  let value = json;
  try {
    if (json instanceof Uint8Array) value = JSON.parse(new TextDecoder().decode(json));
    else if (typeof json === 'string') value = JSON.parse(json);
  } catch {
    return unreadable('not JSON');
  }
  if (!Array.isArray(value)) return unreadable('not a list of posts');
  const links = value.flatMap((post: unknown): FoundLink[] => {
    if (typeof post !== 'object' || post === null) return [];
    const link = 'link' in post ? post.link : 'url' in post ? post.url : null;
    if (typeof link !== 'string' || !URL.canParse(link, apiUrl)) return [];
    const title = 'title' in post ? post.title : null;
    const rendered =
      typeof title === 'object' && title !== null && 'rendered' in title ? title.rendered : title;
    return [{ url: new URL(link, apiUrl).href, text: typeof rendered === 'string' ? rendered : '' }];
  });
  return limited(links, apiUrl, []);
}

/** Each URL once, as many as are followed. */
export function limited(links: FoundLink[], where: string, problems: Problem[]): FoundLinks {
  // Of a URL linked twice (a picture, then a title) the first words count.
  const texts = new Map<string, string>();
  for (const { url, text } of links) if (!texts.get(url)) texts.set(url, text);
  const kept = [...texts].slice(0, mostLinks).map(([url, text]) => ({ url, text }));
  return { links: kept, problems: texts.size > mostLinks ? [...problems, tooMany(where)] : problems };
}

export function tooMany(where: string): Problem {
  return { code: 'too-many-links', where, detail: `only the first ${mostLinks} are followed` };
}
