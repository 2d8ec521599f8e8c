/** The registry of inspectorates: one line each. A profile is a folder here and a line below, and a test holds the two together. */
import type { SiteProfile } from '../model.js';
import { example } from './example/index.js';
import { hmicfrs } from './hmicfrs/index.js';

/** Every site profile by its id, which is also the name of its folder and what configuration calls it. */
export const siteProfiles: Record<string, SiteProfile> = {
  hmicfrs,
  example,
};

/** The profile of an id, or `null`. */
export function profileById(id: string): SiteProfile | null {
  return Object.hasOwn(siteProfiles, id) ? siteProfiles[id]! : null;
}

/** The profile whose site a URL belongs to, under any of the hosts it has had; `null` for a URL of no known site. */
export function profileForUrl(url: string): SiteProfile | null {
  return Object.values(siteProfiles).find((profile) => profile.canonicalUrl(url) !== null) ?? null;
}
