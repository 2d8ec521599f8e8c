/**
 * What is to be fetched in one pass, in which order, and how much of it. A plain data structure: no waiting, no asking.
 *
 * Order: entry points, then pages known from earlier passes (longest unchecked first), then new ones as they are
 * found. Where the budget will not do for all, a fifth of it is kept for new pages, so that a large site's old pages
 * never hide a new report; what was left over comes first in the next pass, being longest unchecked.
 *
 * Every page is handed out once. Pages of bodies and cycles never seen before are taken like any other: the profile
 * says of a URL whether it is watched, and nothing here asks for a known name.
 */
import picomatch from 'picomatch';
import type { EntryPoint, PageCheck, PageRef, SiteProfile } from '../model.js';
import { pageIdOf } from '../sites/page-id.js';
import { type Aliases, createAliases } from './aliases.js';
import { type FoundLink, listingOf } from './discover.js';
import { samePage } from './page.js';
import { siteUrls } from './site-urls.js';

export interface FrontierOptions {
  profile: SiteProfile;
  /** Id of the site in the store. */
  site: string;
  /** The configured base URL. */
  baseUrl: string;
  /** Globs on the canonical path, e.g. `/peel-assessments/**`. */
  include: string[];
  exclude: string[];
  /** Pages that `next` hands out in all; `null` for no bound. */
  budget: number | null;
  /** False for pages that are known and left alone in this pass; they take nothing of the budget. Default: none. */
  isAskedFor?: (ref: PageRef) => boolean;
  /** Later pages of one listing that are followed. Default 20. */
  maxListingPages?: number;
  /** Where pages have moved to; may learn more while the pass runs. Default: none has. */
  aliases?: Aliases;
}

/**
 * Listings that lead from one to the next, by other than paging. Real ones are three deep (a sitemap index, a sitemap, a
 * listing); a server that makes up a further one each time must not hold a pass for ever.
 */
const mostListingsInARow = 10;

/** What became of a link. Only `added` ones will be handed out, if this pass asks for them; `known` ones were added before. */
export type Added = 'added' | 'known' | 'not-of-site' | 'excluded' | 'not-watched' | 'too-deep';

export interface Frontier {
  /** Where discovery starts. Taken whatever the globs say, as they were named on purpose. */
  addEntryPoint(entry: EntryPoint): Added;
  /** Pages of earlier passes, in any order. Those that the globs no longer allow are left out. */
  addKnown(checks: (Pick<PageCheck, 'url' | 'foundOn' | 'lastCheckedAt'> & { kind?: string })[]): void;
  /** A link found on a page (its URL, canonical or as fetched). */
  add(link: Pick<FoundLink, 'url' | 'as'>, foundOn: string): Added;
  /** The next page to fetch, or `null` where none waits or the budget is spent. */
  next(): PageRef | null;
  /** Every page added so far, in the order added. */
  known(): PageRef[];
  /** How many those are, about: some of them may since have turned out to be one. */
  size(): number;
  /** Pages that wait, whatever the budget. */
  waiting(): number;
}

export function createFrontier(options: FrontierOptions): Frontier {
  const { profile } = options;
  const urls = siteUrls(profile, options.baseUrl);
  const glob = { dot: true, noext: true, nonegate: true };
  const included = picomatch(options.include, glob);
  const excluded = options.exclude.length === 0 ? () => false : picomatch(options.exclude, glob);
  const budget = options.budget ?? Number.POSITIVE_INFINITY;
  const keptForNew = Math.ceil(budget / 5);
  const maxListingPages = options.maxListingPages ?? 20;

  const aliases = options.aliases ?? createAliases([]);
  const refs = new Map<string, PageRef>();
  /** How many listings in a row led to a listing, by its URL. */
  const rows = new Map<string, number>();
  /** How many pages of one list led from one to the next by saying so, by the URL of the last. */
  const pagesInARow = new Map<string, number>();
  /** Kinds of the listings met, by their URL without paging. */
  const listings = new Map<string, string>();
  const entries = new Line();
  const old = new Line();
  const found = new Line();
  let handedOut = 0;

  function take(ref: PageRef, line: Line): Added {
    if (refs.has(ref.page)) return 'known';
    refs.set(ref.page, ref);
    if (ref.documentKind === 'listing') listings.set(listingOf(ref.url).key, ref.kind);
    if (options.isAskedFor?.(ref) ?? true) line.push(ref);
    return 'added';
  }

  function refOf(url: string, foundOn: string | null): PageRef {
    const { kind, documentKind, watched } = profile.classify(url);
    return {
      site: options.site,
      page: pageIdOf(url),
      url,
      fetchUrl: urls.fetchUrl(aliases.addressOf(url)),
      kind,
      documentKind,
      watched,
      foundOn,
    };
  }

  /** A PDF belongs to the page that links to it: where that page is included, so is the PDF, wherever it lies. */
  function allowed(url: string, foundOn: string | null): boolean {
    const path = new URL(url).pathname;
    if (excluded(path)) return false;
    return included(path) || (foundOn !== null && /\.pdf$/i.test(path));
  }

  /** A list's next page, or a sitemap that an index names. It goes the way of what led to it, which the globs may not cover. */
  function takeAsList(ref: PageRef, as: 'next' | 'sitemap', foundOn: string): Added {
    if (excluded(new URL(ref.url).pathname)) return 'excluded';
    if (refs.has(ref.page)) return 'known';
    const row = (pagesInARow.get(foundOn) ?? 1) + 1;
    if (row > (as === 'next' ? maxListingPages : mostListingsInARow)) return 'too-deep';
    pagesInARow.set(ref.url, row);
    const kind = as === 'sitemap' ? 'sitemap' : (refs.get(pageIdOf(foundOn))?.kind ?? ref.kind);
    return take({ ...ref, kind, documentKind: 'listing', watched: false }, found);
  }

  return {
    addEntryPoint(entry) {
      const path = entry.path.replace(/^\/+/, '');
      const url = urls.canonical(path, withSlash(options.baseUrl));
      if (url === null) return 'not-of-site';
      const known = refOf(url, null);
      // Asked for with or without a slash at its end, as it was written: a server may know the one and not the other.
      const written = new URL(path, withSlash(options.baseUrl));
      const asked = new URL(known.fetchUrl);
      const ref =
        written.host === asked.host && samePage(written, asked)
          ? { ...known, fetchUrl: written.href }
          : known;
      if (entry.kind === 'page') return take(ref, entries);
      const kind = entry.kind === 'listing' && ref.documentKind === 'listing' ? ref.kind : entry.kind;
      return take({ ...ref, kind, documentKind: 'listing', watched: false }, entries);
    },

    addKnown(checks) {
      // ISO instants of one zone sort as text; pages never checked come first.
      const sorted = [...checks].sort((a, b) => {
        const [left, right] = [a.lastCheckedAt ?? '', b.lastCheckedAt ?? ''];
        return left < right ? -1 : left > right ? 1 : 0;
      });
      for (const { url, foundOn, kind } of sorted) {
        const canonical = urls.canonical(url, options.baseUrl);
        if (canonical === null || aliases.ownerOf(canonical) !== null) continue;
        const ref = refOf(canonical, foundOn);
        if (kind === 'sitemap' && !ref.watched) {
          // An index that is as it was does not name its sitemaps again.
          if (!excluded(new URL(canonical).pathname)) take({ ...ref, kind, documentKind: 'listing' }, old);
        } else if (allowed(canonical, foundOn)) take(ref, old);
      }
    },

    add(link, foundOn) {
      const linked = urls.canonical(link.url, foundOn);
      if (linked === null) return 'not-of-site';
      const url = aliases.ownerOf(linked) ?? linked;
      const ref = refOf(url, foundOn);
      if (link.as && !ref.watched) return takeAsList(ref, link.as, foundOn);
      const { key, page } = listingOf(url);
      const pageOf = page > 1 ? listings.get(key) : undefined;
      if ((pageOf !== undefined || ref.documentKind === 'listing') && page > maxListingPages)
        return 'too-deep';
      if (pageOf !== undefined) {
        // A further page of a listing goes the way of its first, which may be an entry point outside the globs.
        if (excluded(new URL(url).pathname)) return 'excluded';
        return take({ ...ref, kind: pageOf, documentKind: 'listing', watched: false }, found);
      }
      if (!allowed(url, foundOn)) return 'excluded';
      if (!ref.watched && !leadsOn(ref, key)) return 'not-watched';
      if (ref.documentKind === 'listing' && !refs.has(ref.page)) {
        const row = (rows.get(foundOn) ?? 0) + 1;
        if (row > mostListingsInARow) return 'too-deep';
        rows.set(url, row);
      }
      return take(ref, found);
    },

    next() {
      const left = budget - handedOut;
      if (left <= 0) return null;
      for (;;) {
        const newFirst = found.size > 0 && left <= keptForNew && left <= old.size + found.size;
        const ref =
          entries.shift() ?? (newFirst ? found.shift() : old.shift()) ?? old.shift() ?? found.shift();
        // Since it was found, a page known under another URL has turned out to have moved there.
        if (ref !== null && aliases.ownerOf(ref.url) !== null) continue;
        if (ref !== null) handedOut += 1;
        return ref;
      }
    },

    known: () => [...refs.values()].filter(({ url }) => aliases.ownerOf(url) === null),
    size: () => refs.size,
    waiting: () => entries.size + old.size + found.size,
  };
}

/**
 * True for a listing that is worth following. One with a query is another view of a listing (sorted, filtered, drawn as
 * a wheel): all views together are without number, and hold the same links.
 */
function leadsOn(ref: PageRef, listingKey: string): boolean {
  return ref.documentKind === 'listing' && listingKey.endsWith('?');
}

/** First in, first out, without moving the rest at every step. */
class Line {
  private refs: PageRef[] = [];
  private head = 0;
  get size(): number {
    return this.refs.length - this.head;
  }
  push(ref: PageRef): void {
    this.refs.push(ref);
  }
  shift(): PageRef | null {
    const ref = this.refs[this.head];
    if (!ref) return null;
    this.head += 1;
    return ref;
  }
}

function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}
