/**
 * What a person wrote → what the program trusts. One file, YAML or JSON; every key is described in
 * `src/config/schema.ts`. A file that cannot be trusted ends in a `ConfigError` that says where, what was expected
 * and what to write; nothing is guessed and nothing is half accepted.
 *
 * Secrets come from the environment alone: SMTP_URL, DATABASE_URL, WEBHOOK_SECRET. They are no part of `Config`,
 * but for the address of a database, without which there is no store.
 */

import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type KeyPath, keyPathText, parseConfigText } from './config/document.js';
import { ConfigError, type ConfigProblem } from './config/error.js';
import { explainIssues, type Fault, withoutEmptyKeys } from './config/explain.js';
import { nearest } from './config/nearest.js';
import { type ConfigFile, configSchema } from './config/schema.js';
import { findSecrets } from './config/secrets.js';
import { checkSelectors } from './config/selectors.js';
import { checkSites, hostIsPrivate } from './config/sites.js';
import type { CheckBounds } from './fetch/due.js';
import type { RetryPolicy } from './fetch/retry-delay.js';
import type { EntryPoint, ReadingOptions, SiteProfile, Subscription } from './model.js';
import { siteProfiles } from './sites/index.js';

export { ConfigError } from './config/error.js';

/** One inspectorate to watch, with everything filled in. */
export interface SiteConfig {
  /** Id of the site profile; also the name of the site in the store. */
  profile: string;
  /** Ends with `/`. */
  baseUrl: string;
  entryPoints: EntryPoint[];
  /** Whether the pages that the profile can name (`namedPages`) are asked for as well. */
  byName: boolean;
  /** Globs over the path of a page's canonical URL. */
  include: string[];
  exclude: string[];
  politeness: { intervalMs: number; concurrency: number };
  timeouts: { connectMs: number; headersMs: number; bodyMs: number; wholeMs: number };
  limits: { maxBytes: number; maxDecompressedBytes: number };
  /** What is asked for again in the same pass, how often and how soon. */
  retries: RetryPolicy;
  /** Most pages in one pass; `null` for no bound. */
  budget: number | null;
  /** When a page is asked for again; `null`: in every pass. */
  checks: CheckBounds | null;
  allowPrivateAddresses: boolean;
  reading: ReadingOptions;
}

/** A configuration that can be trusted: all defaults filled in, all paths absolute. A plain value. */
export interface Config {
  /** Absolute path of the file it came from. */
  file: string;
  /** Address for the User-Agent; `null` where none is given, and then no public host may be asked. */
  contact: string | null;
  sites: SiteConfig[];
  store: { kind: 'files'; path: string } | { kind: 'postgres'; url: string };
  schedule: { cron: string; timeZone: string; jitterSeconds: number };
  mail: { from: string } | null;
  operator: { email: string } | null;
  commit: { repository: string; push: boolean } | null;
  subscribers: Subscription[];
  /** What a subscriber's webhook is sent, by name, where the configuration says so. */
  webhookFormats: Record<string, 'cloudevents' | 'slack' | 'teams'>;
  /** Sentences worth showing once; nothing that stops a run. */
  warnings: string[];
}

/** The environment variables that the program reads. */
export interface Environment {
  SMTP_URL?: string | undefined;
  DATABASE_URL?: string | undefined;
  WEBHOOK_SECRET?: string | undefined;
}

export interface LoadOptions {
  /** Default: the environment of the process. */
  env?: Environment;
  /** Default: the registry of `src/sites`. */
  profiles?: Record<string, SiteProfile>;
}

const maxFileBytes = 1_000_000;

async function readText(file: string, asked: string): Promise<string> {
  const unreadable = (wrong: string, write: string) =>
    new ConfigError([
      {
        file: asked,
        line: null,
        column: null,
        key: '',
        wrong,
        expected: 'a configuration file, YAML or JSON',
        write,
      },
    ]);
  try {
    const size = (await stat(file)).size;
    if (size > maxFileBytes)
      throw unreadable(
        `is ${size} bytes long`,
        'a configuration of a few hundred lines; is this the right file?',
      );
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw unreadable(
        'there is no such file',
        'the path of your configuration after --config, or copy config/example.yaml to it',
      );
    if (code === 'EISDIR')
      throw unreadable('is a folder', `the path of the file itself, e.g. ${asked}/gradewatch.yaml`);
    if (code === 'EACCES' || code === 'EPERM')
      throw unreadable('cannot be read: permission denied', `chmod u+r ${asked}`);
    throw error;
  }
}

/** Kind of an entry point that is given by its path alone. */
function entryPointKind(path: string, profile: SiteProfile): EntryPoint['kind'] {
  const known = profile.entryPoints.find((e) => e.path === path);
  if (known) return known.kind;
  if (/sitemap[^/]*\.xml(?:\.gz)?$/i.test(path)) return 'sitemap';
  if (/\/wp-json\//.test(path)) return 'wp-json';
  if (/(?:\/feed\/?|\.rss|\.atom|\/rss\/?|\.xml)$/i.test(path)) return 'feed';
  return 'listing';
}

function resolveSite(site: ConfigFile['sites'][number], profile: SiteProfile): SiteConfig {
  const baseUrl = new URL(site.baseUrl ?? profile.baseUrl);
  if (!baseUrl.pathname.endsWith('/')) baseUrl.pathname += '/';
  baseUrl.search = '';
  baseUrl.hash = '';
  return {
    profile: profile.id,
    baseUrl: baseUrl.href,
    entryPoints: site.entryPoints
      ? site.entryPoints.map((e) =>
          typeof e === 'string' ? { path: e, kind: entryPointKind(e, profile) } : e,
        )
      : profile.entryPoints,
    byName: site.byName,
    include: site.include,
    exclude: site.exclude,
    politeness: site.politeness,
    timeouts: site.timeouts,
    limits: site.limits,
    retries: site.retries,
    budget: site.budget,
    checks: site.checks,
    allowPrivateAddresses: site.allowPrivateAddresses,
    reading: site.reading,
  };
}

/** Every word that a body or an area goes by, and its id. */
function idsByWord(profiles: SiteProfile[], of: 'bodies' | 'areas'): Map<string, string> {
  const words = new Map<string, string>();
  for (const profile of profiles) {
    for (const thing of profile[of]) {
      const names =
        'slug' in thing
          ? [thing.name, thing.slug, ...(thing.formerSlugs ?? []), ...(thing.aliases ?? [])]
          : [thing.name, thing.id.split('/').at(-1)!, ...thing.wordings];
      for (const word of names) if (!words.has(word.toLowerCase())) words.set(word.toLowerCase(), thing.id);
    }
  }
  for (const profile of profiles)
    for (const thing of profile[of]) words.set(thing.id.toLowerCase(), thing.id);
  return words;
}

const channels = ['email', 'feed', 'webhook', 'commit'] as const;

function checkSubscribers(file: ConfigFile, profiles: SiteProfile[]): Fault[] {
  const faults: Fault[] = [];
  const ids = {
    bodies: new Set(profiles.flatMap((p) => p.bodies.map((b) => b.id))),
    areas: new Set(profiles.flatMap((p) => p.areas.map((a) => a.id))),
  };
  file.subscribers.forEach((subscriber, i) => {
    const path: KeyPath = ['subscribers', i];
    const given = channels.filter((c) => subscriber[c] !== undefined);
    if (given.length !== 1) {
      faults.push({
        path: given.length === 0 ? path : [...path, given[1]!],
        wrong:
          given.length === 0
            ? 'has no way to be told'
            : `has ${given.length} ways to be told (${given.join(', ')})`,
        expected: 'exactly one of: email, feed, webhook, commit',
        write:
          given.length === 0 ? 'email: scrutiny@example.org' : 'a second subscriber, with a name of its own',
      });
    }
    if (file.subscribers.findIndex((s) => s.name.toLowerCase() === subscriber.name.toLowerCase()) !== i) {
      faults.push({
        path: [...path, 'name'],
        wrong: `is ${JSON.stringify(subscriber.name)} a second time`,
        expected: 'a name of its own for each subscriber: what was told is remembered under it',
        write: `name: ${subscriber.name}-${i + 1}`,
      });
    }
    const sameFeed = file.subscribers.findIndex((s) => s.feed !== undefined && s.feed === subscriber.feed);
    if (subscriber.feed !== undefined && sameFeed !== i) {
      faults.push({
        path: [...path, 'feed'],
        wrong: `is ${JSON.stringify(subscriber.feed)}, the feed of another subscriber too`,
        expected: 'a file of its own for each feed',
        write: `feed: ../public/${subscriber.name}.atom`,
      });
    }
    if (subscriber.email !== undefined && !file.mail) {
      faults.push({
        path: [...path, 'email'],
        wrong: 'asks for e-mail, and the file names no sender',
        expected: 'the key mail, beside subscribers',
        write: 'mail: { from: "gradewatch <gradewatch@example.org>" }',
      });
    }
    if (subscriber.commit && !file.commit) {
      faults.push({
        path: [...path, 'commit'],
        wrong: 'asks for commits, and the file names no repository',
        expected: 'the key commit, beside subscribers',
        write: 'commit: { repository: .., push: false }',
      });
    }
    if (subscriber.commit && file.commit && file.store.kind === 'postgres') {
      faults.push({
        path: [...path, 'commit'],
        wrong: 'asks for commits, and the store is a database: there are no files to commit',
        expected: 'a store of files, or another way to be told',
        write: 'store: { kind: files, path: snapshots }',
      });
    }
    if (subscriber.format !== undefined && subscriber.webhook === undefined) {
      faults.push({
        path: [...path, 'format'],
        wrong: 'names what a webhook is sent, and this subscriber has none',
        expected: 'format only beside webhook',
        write: 'nothing: take the line out',
      });
    }
    if (subscriber.silence !== undefined && subscriber.email === undefined && !subscriber.webhook) {
      const channel = given[0] ?? 'nothing';
      faults.push({
        path: [...path, 'silence'],
        wrong: `asks to hear of a week without news, and by ${channel} nothing is said that is no change`,
        expected: 'silence only beside email or webhook',
        write: 'nothing: take the line out, or add a subscriber with email and silence: weekly',
      });
    }
    if (subscriber.attach !== undefined && subscriber.email === undefined) {
      faults.push({
        path: [...path, 'attach'],
        wrong: 'asks for an attachment, and this subscriber gets no e-mail',
        expected: 'attach only beside email',
        write: 'nothing: take the line out; `gradewatch evidence <change>` makes the same zip',
      });
    }
    if (subscriber.at !== undefined && subscriber.when === 'each-pass') {
      faults.push({
        path: [...path, 'at'],
        wrong: 'names a time of day, and this subscriber is told after each pass',
        expected: 'at only beside when: daily or when: weekly',
        write: 'when: daily',
      });
    }
    for (const of of ['bodies', 'areas'] as const) {
      if (subscriber.allowUnknown) continue;
      subscriber[of].forEach((id, j) => {
        if (ids[of].has(id)) return;
        const words = idsByWord(profiles, of);
        const near = [...new Set(nearest(id, words.keys(), 5).map((w) => words.get(w)!))].slice(0, 3);
        const one = of === 'bodies' ? 'body' : 'area';
        faults.push({
          path: [...path, of, j],
          wrong: `is ${JSON.stringify(id)}, which is no ${one} of ${profiles.map((p) => p.shortName).join(' or ')}`,
          expected:
            near.length > 0
              ? `the id of a known ${one}; near it: ${near.join(', ')}`
              : `the id of a known ${one}`,
          write: `${near.length > 0 ? `- ${near[0]}` : 'an id that is known'}\nor, if the ${one} is new, beside ${of}: allowUnknown: true`,
        });
      });
    }
  });
  if (file.operator && !file.mail) {
    faults.push({
      path: ['operator', 'email'],
      wrong: 'asks for e-mail, and the file names no sender',
      expected: 'the key mail, beside operator',
      write: 'mail: { from: "gradewatch <gradewatch@example.org>" }',
    });
  }
  return faults;
}

function subscription(subscriber: ConfigFile['subscribers'][number], folder: string): Subscription {
  const channel = channels.find((c) => subscriber[c] !== undefined)!;
  const target = {
    email: subscriber.email ?? '',
    feed: subscriber.feed === undefined ? '' : resolve(folder, subscriber.feed),
    webhook: subscriber.webhook ?? '',
    commit: '',
  }[channel];
  const { name, bodies, areas, kinds, directions, importance, when } = subscriber;
  const at = when === 'each-pass' ? null : (subscriber.at ?? '07:30');
  const asked = {
    ...(subscriber.silence ? { silence: subscriber.silence } : {}),
    ...(subscriber.attach ? { attach: subscriber.attach } : {}),
  };
  return { name, channel, target, bodies, areas, kinds, directions, importance, when, at, ...asked };
}

function warningsOf(file: ConfigFile): string[] {
  const warnings: string[] = [];
  if (/^\S+\s+1\s/.test(file.schedule.cron) && file.schedule.timeZone === 'Europe/London')
    warnings.push(
      'schedule.cron falls between 01:00 and 02:00, an hour that is skipped when the clocks go forward and comes twice when they go back: on those days the pass comes at 02:00 and the first time',
    );
  const [, , dayOfMonth = '*', , dayOfWeek = '*'] = file.schedule.cron.trim().split(/\s+/);
  if (!/^[*?]/.test(dayOfMonth) && !/^[*?]/.test(dayOfWeek))
    warnings.push(
      'schedule.cron names days of the month and days of the week: a pass is made where both hold (crontab makes one where either does)',
    );
  if (file.subscribers.length === 0)
    warnings.push('no subscribers: changes are kept in the log, and nobody is told of them');
  return warnings;
}

/**
 * Loads and judges a configuration file.
 *
 * @throws ConfigError with everything that is wrong, each with its place, what was expected and what to write.
 */
export async function loadConfig(path: string, options: LoadOptions = {}): Promise<Config> {
  const env: Environment = options.env ?? process.env;
  const profiles = options.profiles ?? siteProfiles;
  const file = resolve(path);
  const folder = dirname(file);
  const document = parseConfigText(await readText(file, path));

  const problem = (fault: Fault): ConfigProblem => ({
    file: path,
    ...document.placeOf(fault.path),
    key: keyPathText(fault.path),
    wrong: fault.wrong,
    expected: fault.expected,
    write: fault.write,
  });
  const refuseIfAny = (problems: ConfigProblem[]): void => {
    const [first, ...rest] = problems;
    if (first) throw new ConfigError([first, ...rest]);
  };

  refuseIfAny(
    document.faults.map(({ place, message }) => ({
      file: path,
      line: place.line,
      column: place.column,
      key: '',
      wrong: message,
      expected:
        'YAML: two spaces for each level, `key: value`, lists with `- `, text with special signs in quotes',
      write: 'see config/example.yaml for the form',
    })),
  );
  const data = withoutEmptyKeys(document.data ?? {}, configSchema);
  refuseIfAny(findSecrets(data).map(problem));

  const parsed = configSchema.safeParse(data);
  if (!parsed.success) {
    refuseIfAny(explainIssues(parsed.error.issues, data, configSchema).map(problem));
    throw parsed.error;
  }
  const value = parsed.data;
  refuseIfAny(checkSites(value, profiles).map(problem));
  const ours = value.sites.map((s) => profiles[s.profile]!);
  refuseIfAny(checkSubscribers(value, ours).map(problem));
  refuseIfAny((await checkSelectors(value)).map(problem));
  if (value.store.kind === 'postgres' && !env.DATABASE_URL) {
    refuseIfAny([
      problem({
        path: ['store', 'kind'],
        wrong: 'is "postgres", and DATABASE_URL is not set in the environment',
        expected: 'the address of the database in DATABASE_URL',
        write:
          'DATABASE_URL=postgres://user:password@db.example.org/gradewatch where gradewatch is started, or kind: files',
      }),
    ]);
  }

  return {
    file,
    contact: value.contact ?? null,
    sites: value.sites.map((s) => resolveSite(s, profiles[s.profile]!)),
    store:
      value.store.kind === 'files'
        ? { kind: 'files', path: resolve(folder, value.store.path) }
        : { kind: 'postgres', url: env.DATABASE_URL! },
    schedule: value.schedule,
    mail: value.mail ?? null,
    operator: value.operator ?? null,
    commit: value.commit
      ? { repository: resolve(folder, value.commit.repository), push: value.commit.push }
      : null,
    subscribers: value.subscribers.map((s) => subscription(s, folder)),
    webhookFormats: Object.fromEntries(
      value.subscribers.flatMap((s) => (s.format ? [[s.name, s.format] as const] : [])),
    ),
    warnings: warningsOf(value),
  };
}

/**
 * Refuses a configuration that reads well but cannot run a pass: no contact for a public host. Commands that only
 * look into the store do not need this. Gives warnings: without a mail server changes are kept and told later.
 *
 * @throws ConfigError
 */
export function requireReadyToRun(config: Config, env: Environment): string[] {
  const publicSite = config.sites.find((s) => !hostIsPrivate(s.baseUrl));
  if (config.contact === null && publicSite) {
    throw new ConfigError([
      {
        file: config.file,
        line: 1,
        column: 1,
        key: 'contact',
        wrong: `is missing, and ${new URL(publicSite.baseUrl).host} is a public host`,
        expected: 'your e-mail address: it goes into the User-Agent, so that the inspectorate can reach you',
        write: 'contact: you@your-organisation.example',
      },
    ]);
  }
  if (publicSite && config.contact?.endsWith('@your-organisation.example')) {
    throw new ConfigError([
      {
        file: config.file,
        line: 1,
        column: 1,
        key: 'contact',
        wrong: `is ${config.contact}, which is the example that the file came with, and nobody's address`,
        expected:
          'your own e-mail address: it goes into the User-Agent, so that the inspectorate can reach you',
        write: 'contact: the address at which you are reached',
      },
    ]);
  }
  const mails = config.operator !== null || config.subscribers.some((s) => s.channel === 'email');
  if (!mails || env.SMTP_URL) return [];
  return ['SMTP_URL is not set: e-mail waits until it is (SMTP_URL=smtps://user:password@mail.example.org)'];
}
