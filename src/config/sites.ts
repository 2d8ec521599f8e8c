/**
 * The configured sites beyond the shape of each key: what only the profiles and the other keys can tell. Pure.
 */
import { isIP } from 'node:net';
import { addressKind } from '../fetch/addresses.js';
import type { SiteProfile } from '../model.js';
import type { KeyPath } from './document.js';
import type { Fault } from './explain.js';
import { nearest } from './nearest.js';
import type { ConfigFile } from './schema.js';

/** Whether a URL's host is loopback or private by its own spelling; a name is looked up only when it is asked. */
export function hostIsPrivate(url: string): boolean {
  const host = new URL(url).hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0) return addressKind(host) !== 'public';
  return host === 'localhost' || host.endsWith('.localhost');
}

/** What is wrong with the sites beyond the shape of each: the first fault of each site. */
export function checkSites(file: ConfigFile, profiles: Record<string, SiteProfile>): Fault[] {
  return file.sites.flatMap((site, i): Fault[] => {
    const path: KeyPath = ['sites', i];
    const known = Object.keys(profiles);
    if (!Object.hasOwn(profiles, site.profile)) {
      const [guess] = nearest(site.profile, known);
      return [
        {
          path: [...path, 'profile'],
          wrong: `is ${JSON.stringify(site.profile)}, which is no folder of src/sites`,
          expected: `one of: ${known.join(', ')}`,
          write: `profile: ${guess ?? known[0] ?? 'hmicfrs'}`,
        },
      ];
    }
    if (file.sites.findIndex((s) => s.profile === site.profile) !== i) {
      return [
        {
          path: [...path, 'profile'],
          wrong: `is ${JSON.stringify(site.profile)} a second time`,
          expected: 'each inspectorate once: its snapshots are kept under its name',
          write: 'one entry, with all its entryPoints and patterns',
        },
      ];
    }
    if (site.baseUrl && hostIsPrivate(site.baseUrl) && !site.allowPrivateAddresses) {
      return [
        {
          path: [...path, 'baseUrl'],
          wrong: `is ${JSON.stringify(site.baseUrl)}, a loopback or private address, which may not be asked`,
          expected: 'a public host, or the permission beside it',
          write: 'allowPrivateAddresses: true',
        },
      ];
    }
    if (site.retries.baseMs > site.retries.maxMs) {
      return [
        {
          path: [...path, 'retries', 'maxMs'],
          wrong: `is ${site.retries.maxMs}, less than baseMs (${site.retries.baseMs})`,
          expected: 'at least as many milliseconds as baseMs: waits grow from baseMs to maxMs',
          write: `maxMs: ${Math.max(30_000, site.retries.baseMs)}`,
        },
      ];
    }
    if (site.checks && site.checks.minHours > site.checks.maxHours) {
      return [
        {
          path: [...path, 'checks', 'maxHours'],
          wrong: `is ${site.checks.maxHours}, less than minHours (${site.checks.minHours})`,
          expected: 'at least as many hours as minHours',
          write: `maxHours: ${site.checks.minHours}`,
        },
      ];
    }
    return gradeFaults(site.reading.gradeValues, profiles[site.profile]!, path);
  });
}

/** Grades that the configuration names and the inspectorate does not give. */
function gradeFaults(gradeValues: Record<string, string>, { scales }: SiteProfile, site: KeyPath): Fault[] {
  const known = [...new Set(scales.flatMap(({ steps }) => steps.map(({ id }) => id)))];
  return Object.entries(gradeValues)
    .filter(([, grade]) => !known.includes(grade))
    .slice(0, 1)
    .map(([value, grade]) => {
      const [guess] = nearest(grade.trim().replace(/\s+/g, '-'), known);
      return {
        path: [...site, 'reading', 'gradeValues', value],
        wrong: `is ${JSON.stringify(grade)}, which is no grade of this inspectorate`,
        expected: `one of: ${known.join(', ')}`,
        write: `${JSON.stringify(value)}: ${guess ?? known[0] ?? ''}`,
      };
    });
}
