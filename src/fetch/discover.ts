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
  /** The page says that this is its list's next page, or the index of sitemaps that this is a sitemap, whatever the URL looks like. */
  as?: 'next' | 'sitemap';
}

export interface FoundLinks {
  /** In the order found, each URL once. */
  links: FoundLink[];
  problems: Problem[];
}

/** Links beyond this many of one document are left out, with a problem: the limit of one sitemap (sitemaps.org). */
export const mostLinks = 50_000;

/**
 * The site's own pages that a page links to, by canonical URL, in document order, without the page itself. Of the links beside
 * the content (the site's menu, what else was published) only those that belong to the page are taken: see `isOwnPart`.
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
  const isList = own !== null && !profile.classify(own).watched;
  const near = own === null ? null : neighbourhoodOf(own, profile);
  const links = document.links.flatMap(({ href, text, beside, next }): FoundLink[] => {
    // A site's menu stands on every page: most of it is told by a glance.
    if (beside && !(next && isList) && !near?.mayHold(href)) return [];
    const url = urls.canonical(href, pageUrl);
    if (url === null || url === own) return [];
    if (next && isList) return [{ url, text, as: 'next' }];
    return !beside || near?.holds(url) ? [{ url, text }] : [];
  });
  return limited(links, pageUrl, []);
}

/**
 * What belongs to a page of this canonical URL, among the links beside its content: PDFs, further pages of the same list, what lies
 * beneath it, or what lies beneath the same page of a body as it does (the pillars of one report). `mayHold` takes any spelling, and
 * is false only where `holds` would be.
 */
function neighbourhoodOf(own: string, profile: SiteProfile) {
  const bare = own.replace(/[?].*$/, '');
  const list = listingOf(own);
  const listPath = new URL(`https://${list.key}`).pathname.replace(/\/$/, '');
  const above = new URL('..', bare).href;
  const shared = profile.classify(above).body === null ? null : above;
  const sharedPath = shared === null ? null : new URL(shared).pathname;
  const isTop = new URL(bare).pathname === '/';
  return {
    mayHold: (href: string) =>
      href.includes(listPath) || (sharedPath !== null && href.includes(sharedPath)) || /\.pdf/i.test(href),
    holds(url: string): boolean {
      if (/\.pdf$/i.test(new URL(url).pathname)) return true;
      const other = listingOf(url);
      if (other.page > 1 && other.key === list.key) return true;
      return !isTop && (url.startsWith(bare) || (shared !== null && url.startsWith(shared)));
    },
  };
}

const pathPage = /\/(?:page|p)\/(\d{1,4})\/?$/;
/** `page`, `paged`, `pg`, `page_no`, `sf_paged`, `query-0-page` and their like; `per_page` says how many stand on one. */
const queryPage =
  /^(?!.*\bper[_-]|.*[_-]per[_-])(?:[\w-]*[_-])?(?:paged?|pg|cp|page_?(?:no|num|number|index))$/i;
/** Lists that are told from which entry on. */
const queryFrom = /^(?:offset|start|skip)$/i;

/** Entries on a page of a list that is told from which entry on; only how far such a list is followed depends on it. */
const entriesAPage = 10;

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
  for (const [name, value] of [...parsed.searchParams]) {
    if (!/^\d{1,4}$/.test(value)) continue;
    if (queryPage.test(name)) page = Number(value);
    else if (queryFrom.test(name)) page = Math.ceil(Number(value) / entriesAPage) + 1;
    else continue;
    parsed.searchParams.delete(name);
  }
  return { key: `${parsed.host}${parsed.pathname.replace(/\/+$/, '')}?${parsed.searchParams}`, page };
}

/**
 * Entries of a WordPress REST API collection: the `link` and rendered title of each post or page
 * (`/wp-json/wp/v2/posts`), the `url` and title of each search result (`/wp-json/wp/v2/search`); and those of a JSON Feed,
 * which have a `url` too (jsonfeed.org, 1.1).
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
    const text = json instanceof Uint8Array ? new TextDecoder().decode(json) : json;
    value = typeof text === 'string' ? JSON.parse(text) : text;
  } catch {
    return unreadable('not JSON');
  }
  if (typeof value === 'object' && value !== null && 'items' in value) value = value.items;
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
  const once = new Map<string, FoundLink>();
  for (const link of links) {
    const there = once.get(link.url);
    if (!there) once.set(link.url, { ...link });
    else {
      there.text ||= link.text;
      if (link.as) there.as = link.as;
    }
  }
  const kept = [...once.values()].slice(0, mostLinks);
  return { links: kept, problems: once.size > mostLinks ? [...problems, tooMany(where)] : problems };
}

export function tooMany(where: string): Problem {
  return { code: 'too-many-links', where, detail: `only the first ${mostLinks} are followed` };
}
