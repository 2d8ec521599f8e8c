/** What several commands need first: the configuration, its store, and the site profile a document belongs to. */

import { existsSync } from 'node:fs';
import { nearest } from '../config/nearest.js';
import { type Config, loadConfig } from '../config.js';
import type { SiteProfile, Store } from '../model.js';
import { profileById, profileForUrl, siteProfiles } from '../sites/index.js';
import { openStore } from '../store/index.js';
import { defaultConfig, type Io, UsageError } from './io.js';

/** The configuration at `file`, its warnings said on standard error where `warn` is set. */
export async function configAt(file: string, io: Io, warn = false): Promise<Config> {
  const config = await loadConfig(file, { env: io.env });
  if (warn) for (const warning of config.warnings) io.err(`warning: ${warning}\n`);
  return config;
}

/**
 * The configuration for commands that can do without one: the file named with --config; else, where a document is a
 * URL or stands in the store, the default file; else none.
 */
export async function configFor(sources: string[], file: string | undefined, io: Io): Promise<Config | null> {
  if (file === undefined && sources.every((source) => source === '-' || existsSync(source))) return null;
  return file === undefined && !existsSync(defaultConfig) ? null : configAt(file ?? defaultConfig, io);
}

/** The store that the configuration names. */
export const storeOf = (config: Config): Promise<Store> => openStore(config.store);

/** The profiles of the configured sites, in the configuration's order; one of them where `only` names it. */
export function profilesOf(config: Config, only?: string): SiteProfile[] {
  const profiles = config.sites.map((site) => profileNamed(site.profile));
  if (only === undefined) return profiles;
  const chosen = profiles.filter((profile) => profile.id === only);
  if (chosen.length > 0) return chosen;
  const [guess] = nearest(
    only,
    profiles.map((p) => p.id),
  );
  throw new UsageError(
    `--site ${only}: ${config.file} configures no such site. It has: ${profiles.map((p) => p.id).join(', ')}.` +
      (guess ? ` Did you mean ${guess}?` : ''),
  );
}

/** @throws UsageError that names the profiles there are. */
export function profileNamed(id: string): SiteProfile {
  const profile = profileById(id);
  if (profile) return profile;
  const known = Object.keys(siteProfiles);
  const [guess] = nearest(id, known);
  throw new UsageError(
    `There is no site profile ${JSON.stringify(id)}. There are: ${known.join(', ')}.${guess ? ` Did you mean ${guess}?` : ''}`,
  );
}

/** The profile that reads a document: the one named, else the one its address belongs to, else the configured or first. */
export function profileFor(
  named: string | undefined,
  url: string | null,
  config: Config | null,
): SiteProfile {
  if (named !== undefined) return profileNamed(named);
  const byUrl = url === null ? null : profileForUrl(url);
  if (byUrl) return byUrl;
  const byHost = url === null ? undefined : config?.sites.find((s) => sameHost(s.baseUrl, url));
  const id = byHost?.profile ?? config?.sites[0]?.profile;
  return id === undefined ? Object.values(siteProfiles)[0]! : profileNamed(id);
}

/** Whether two URLs are on one host, port included. */
export function sameHost(one: string, other: string): boolean {
  return URL.canParse(other) && new URL(one).host === new URL(other).host;
}
