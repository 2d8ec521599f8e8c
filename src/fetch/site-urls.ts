/**
 * Where the pages of a site are named and where they are asked for. Pure.
 *
 * A page is named by its canonical URL on the inspectorate's own host. Where the configuration names another base URL
 * (a mirror, a test server), the page is asked for there, under the same path; and a link that such a server writes
 * with its own host names the same page. Documents on asset hosts are asked for under the mirror's base URL too, so
 * that a mirror needs one host only.
 */
import type { SiteProfile } from '../model.js';

export interface SiteUrls {
  /** The canonical URL a link names, or `null` where it leads elsewhere. `pageUrl`: where the link stands. */
  canonical(href: string, pageUrl: string): string | null;
  /** Where a canonical URL is asked for. */
  fetchUrl(canonicalUrl: string): string;
  /** Hosts that are asked, as `allowedHosts` of the fetcher wants them. */
  hosts: string[];
}

/**
 * @param baseUrl the configured base URL; the profile's own where nothing else is configured
 */
export function siteUrls(profile: SiteProfile, baseUrl: string = profile.baseUrl): SiteUrls {
  const home = new URL(profile.baseUrl);
  const base = new URL(baseUrl);
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  const mirrored = base.host !== home.host || base.pathname !== home.pathname;

  /** A URL of the mirror as the inspectorate's host would have it; others as they are. */
  function atHome(url: URL): URL {
    if (!mirrored || url.origin !== base.origin || !url.pathname.startsWith(base.pathname)) return url;
    return moved(url, base, home);
  }

  return {
    canonical(href, pageUrl) {
      if (!URL.canParse(href, pageUrl)) return null;
      const url = new URL(href, pageUrl);
      if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
      url.hash = '';
      return profile.canonicalUrl(atHome(url).href);
    },
    fetchUrl(canonicalUrl) {
      return mirrored ? moved(new URL(canonicalUrl), home, base).href : canonicalUrl;
    },
    hosts: mirrored ? [base.host] : [...new Set([home.host, ...profile.assetHosts])],
  };
}

/** The same path and query under another base. */
function moved(url: URL, from: URL, to: URL): URL {
  const inside = url.host === from.host && url.pathname.startsWith(from.pathname);
  const path = inside ? url.pathname.slice(from.pathname.length) : url.pathname.slice(1);
  const target = new URL(to);
  target.pathname = to.pathname + path;
  target.search = url.search;
  return target;
}
