/** The configuration: what is accepted, what is refused, and whether each refusal teaches. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { changeKinds } from '../../src/config/schema.js';
import { ConfigError, type Environment, loadConfig, requireReadyToRun } from '../../src/config.js';
import type { ChangeKind } from '../../src/model.js';
import { siteProfiles } from '../../src/sites/index.js';

const shipped = fileURLToPath(new URL('../../config/', import.meta.url));
let folder: string;
let count = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gradewatch-config-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function load(text: string, options: { env?: Environment; ending?: string } = {}) {
  const file = join(folder, `${count++}${options.ending ?? '.yaml'}`);
  await writeFile(file, text);
  return loadConfig(file, { env: options.env ?? {} });
}

async function refusal(text: string, env: Environment = {}): Promise<ConfigError> {
  const error = await load(text, { env }).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error, 'was accepted').toBeInstanceOf(ConfigError);
  return error as ConfigError;
}

/** A configuration with one subscriber that has these lines. */
function withSubscriber(lines: string): string {
  return `sites:\n  - profile: hmicfrs\nmail:\n  from: a@example.org\nsubscribers:\n  - name: me\n${lines
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n')}\n`;
}

describe('what is accepted', () => {
  it('fills in every default', async () => {
    const config = await load('sites: [{profile: hmicfrs}]');
    const profile = siteProfiles.hmicfrs!;
    expect(config).toMatchObject({
      contact: null,
      sites: [
        {
          profile: 'hmicfrs',
          baseUrl: profile.baseUrl,
          entryPoints: profile.entryPoints,
          include: ['/**'],
          exclude: [],
          politeness: { intervalMs: 1000, concurrency: 1 },
          timeouts: { connectMs: 10_000, headersMs: 30_000, bodyMs: 30_000, wholeMs: 120_000 },
          retries: { attempts: 3, baseMs: 1000, maxMs: 30_000, maxRetryAfterSeconds: 120 },
          limits: { maxBytes: 30_000_000, maxDecompressedBytes: 60_000_000 },
          budget: null,
          checks: null,
          allowPrivateAddresses: false,
          reading: { main: null, drop: [], grade: null, gradeValues: {} },
        },
      ],
      store: { kind: 'files', path: join(folder, '..', 'snapshots') },
      schedule: { cron: '17 6 * * 1-5', timeZone: 'Europe/London', jitterSeconds: 0 },
      webhookFormats: {},
      mail: null,
      operator: null,
      commit: null,
      subscribers: [],
    });
  });

  it('takes bounds of checks in part, and a budget', async () => {
    const { sites } = await load('sites: [{profile: hmicfrs, budget: 40, checks: {maxHours: 24}}]');
    expect(sites[0]).toMatchObject({
      budget: 40,
      checks: { minHours: 0, maxHours: 24, shareOfAge: 0.02 },
    });
  });

  it('knows who hears of silence, and what a webhook is sent', async () => {
    const config = await load(
      'sites: [{profile: hmicfrs}]\nsubscribers:\n  - {name: a, webhook: "https://example.org/h", format: teams}\n  - {name: b, webhook: "https://example.org/b", silence: weekly}\nmail: {from: g@example.org}\n',
    );
    expect(config.webhookFormats).toEqual({ a: 'teams' });
    expect(config.subscribers.map((s) => s.silence)).toEqual([undefined, 'weekly']);
  });

  it('reads JSON as well as YAML', async () => {
    const json = JSON.stringify({ contact: 'a@example.org', sites: [{ profile: 'hmicfrs' }] }, null, '\t');
    expect((await load(json, { ending: '.json' })).contact).toBe('a@example.org');
  });

  it('resolves paths from the folder of the file', async () => {
    const config = await load(
      'sites: [{profile: hmicfrs}]\nstore: {kind: files, path: kept}\ncommit: {repository: .}\nsubscribers: [{name: f, feed: ../out/f.atom}]',
    );
    expect(config.store).toEqual({ kind: 'files', path: join(folder, 'kept') });
    expect(config.commit).toEqual({ repository: folder, push: false });
    expect(config.subscribers[0]!.target).toBe(join(folder, '..', 'out', 'f.atom'));
  });

  it('takes keys whose entries are all commented out for absent', async () => {
    const config = await load(
      'sites:\n  - profile: hmicfrs\n    exclude:\nmail:\noperator:\nsubscribers:\n#  - name: me\n',
    );
    expect(config).toMatchObject({ mail: null, operator: null, subscribers: [] });
  });

  it('gives a digest a time of day, and a subscriber told after each pass none', async () => {
    expect((await load(withSubscriber('email: me@example.org\nwhen: weekly'))).subscribers[0]).toMatchObject({
      channel: 'email',
      target: 'me@example.org',
      at: '07:30',
      importance: 'notable',
    });
    expect(
      (await load(withSubscriber('email: me@example.org\nwhen: daily\nat: 18:05'))).subscribers[0]!.at,
    ).toBe('18:05');
    expect((await load(withSubscriber('email: me@example.org'))).subscribers[0]!.at).toBeNull();
  });

  it('knows the kind of a bare entry point by the profile or by its name', async () => {
    const known = siteProfiles.hmicfrs!.entryPoints[0]!;
    const config = await load(
      `sites: [{profile: hmicfrs, entryPoints: ["${known.path}", /sitemap_index.xml, /feed/, /wp-json/wp/v2/posts, /peel/, {path: /x, kind: page}]}]`,
    );
    expect(config.sites[0]!.entryPoints.map((e) => e.kind)).toEqual([
      known.kind,
      'sitemap',
      'feed',
      'wp-json',
      'listing',
      'page',
    ]);
  });

  it('ends a base URL with a slash and drops what is no part of it', async () => {
    const config = await load(
      'sites: [{profile: hmicfrs, baseUrl: "http://127.0.0.1:8080/mirror?x=1#y", allowPrivateAddresses: true}]',
    );
    expect(config.sites[0]!.baseUrl).toBe('http://127.0.0.1:8080/mirror/');
  });

  it('takes the address of the database from the environment', async () => {
    const url = 'postgres://db.example.org/gradewatch';
    const config = await load('sites: [{profile: hmicfrs}]\nstore: {kind: postgres}', {
      env: { DATABASE_URL: url },
    });
    expect(config.store).toEqual({ kind: 'postgres', url });
  });

  it('lets unknown bodies through where the subscriber says so', async () => {
    const config = await load(
      withSubscriber('email: me@example.org\nbodies: [somewhere-new]\nallowUnknown: true'),
    );
    expect(config.subscribers[0]!.bodies).toEqual(['somewhere-new']);
  });

  it('warns of an hour that the clocks skip, and of nobody to tell', async () => {
    const { warnings } = await load('sites: [{profile: hmicfrs}]\nschedule: {cron: "30 1 * * *"}');
    expect(warnings).toHaveLength(2);
    const both = await load('sites: [{profile: hmicfrs}]\nschedule: {cron: "0 6 1,15 * 1"}');
    expect(both.warnings[0]).toMatch(/where both hold/);
  });
});

describe('what is refused, and what the refusal teaches', () => {
  it.each<[string, string, { line: number; column?: number; key: string; says: RegExp[] }]>([
    [
      'an unknown key, with the nearest known one',
      'sites:\n  - profile: hmicfrs\n    politness: {intervalMs: 5}\n',
      {
        line: 3,
        column: 5,
        key: 'sites[0].politness',
        says: [/not a key/, /politeness: \{ intervalMs: 5 \}/],
      },
    ],
    [
      'an unknown key with nothing near it',
      'sites: [{profile: hmicfrs}]\nxyzzy: 1\n',
      { line: 2, key: 'xyzzy', says: [/take the line out/] },
    ],
    [
      'no sites',
      'contact: a@example.org\n',
      { line: 1, key: 'sites', says: [/is missing/, /profile: hmicfrs/] },
    ],
    [
      'a selector that is none',
      'sites:\n  - profile: hmicfrs\n    reading: {drop: [.a], main: "div["}\n',
      { line: 3, key: 'sites[0].reading.main', says: [/no CSS selector/, /main \.content/] },
    ],
    [
      'a grade in the words of the page',
      'sites:\n  - profile: hmicfrs\n    reading:\n      gradeValues: {rating-3: Requires improvement}\n',
      { line: 4, key: 'sites[0].reading.gradeValues.rating-3', says: [/"rating-3": requires-improvement/] },
    ],
    ['an empty file', '', { line: 1, key: 'sites', says: [/is missing/] }],
    ['a file that is a list', '- 1\n', { line: 1, key: '', says: [/keys and values/] }],
    [
      'an unknown profile',
      'sites:\n  - profile: hmicfr\n',
      { line: 2, key: 'sites[0].profile', says: [/profile: hmicfrs/] },
    ],
    [
      'the same inspectorate twice',
      'sites:\n  - profile: hmicfrs\n  - profile: hmicfrs\n',
      { line: 3, key: 'sites[1].profile', says: [/second time/] },
    ],
    [
      'a contact that is no address',
      'contact: me\nsites: [{profile: hmicfrs}]',
      { line: 1, key: 'contact', says: [/e-mail address/, /contact: ops@example.org/] },
    ],
    [
      'a base URL that is none',
      'sites:\n  - profile: hmicfrs\n    baseUrl: ftp://example.org/',
      { line: 3, key: 'sites[0].baseUrl', says: [/http: or https:/] },
    ],
    [
      'a private address without permission',
      'sites:\n  - profile: hmicfrs\n    baseUrl: http://10.0.0.1/',
      { line: 3, key: 'sites[0].baseUrl', says: [/allowPrivateAddresses: true/] },
    ],
    [
      'a regular expression for a glob',
      'sites:\n  - profile: hmicfrs\n    include:\n      - /peel/.*\n',
      { line: 4, key: 'sites[0].include[0]', says: [/regular expression/, /glob/] },
    ],
    [
      'a glob that can run away',
      'sites:\n  - profile: hmicfrs\n    exclude: ["/+(a+(b))"]\n',
      { line: 3, key: 'sites[0].exclude[0]', says: [/extended glob/] },
    ],
    [
      'a glob that is not a path',
      'sites:\n  - profile: hmicfrs\n    exclude: ["**/news"]\n',
      { line: 3, key: 'sites[0].exclude[0]', says: [/begin with \//] },
    ],
    [
      'an entry point elsewhere',
      'sites:\n  - profile: hmicfrs\n    entryPoints: ["http://x/"]\n',
      { line: 3, key: 'sites[0].entryPoints[0]', says: [/begins with \//] },
    ],
    [
      'an entry point that is neither',
      'sites:\n  - profile: hmicfrs\n    entryPoints: [false]\n',
      { line: 3, key: 'sites[0].entryPoints[0]', says: [/begins with \/, or \{path, kind\}/] },
    ],
    [
      'an entry point of unknown kind',
      'sites:\n  - profile: hmicfrs\n    entryPoints: [{path: /x, kind: listng}]\n',
      { line: 3, key: 'sites[0].entryPoints[0].kind', says: [/kind: listing/] },
    ],
    [
      'an impolite interval',
      'sites:\n  - profile: hmicfrs\n    politeness: {intervalMs: -1}\n',
      { line: 3, key: 'sites[0].politeness.intervalMs', says: [/0 or more/] },
    ],
    [
      'an interval in words',
      'sites:\n  - profile: hmicfrs\n    politeness: {intervalMs: 1s}\n',
      { line: 3, key: 'sites[0].politeness.intervalMs', says: [/whole number/, /intervalMs: 1000/] },
    ],
    [
      'bounds that exclude each other',
      'sites:\n  - profile: hmicfrs\n    checks:\n      minHours: 12\n      maxHours: 6\n',
      { line: 5, key: 'sites[0].checks.maxHours', says: [/less than minHours \(12\)/, /maxHours: 12/] },
    ],
    [
      'a share of more than the whole',
      'sites:\n  - profile: hmicfrs\n    checks: {shareOfAge: 2}\n',
      { line: 3, key: 'sites[0].checks.shareOfAge', says: [/1 at most/, /shareOfAge: 0\.02/] },
    ],
    [
      'a budget of nothing',
      'sites:\n  - profile: hmicfrs\n    budget: 0\n',
      { line: 3, key: 'sites[0].budget', says: [/1 or more pages/] },
    ],
    [
      'a timeout in seconds',
      'sites:\n  - profile: hmicfrs\n    timeouts: {headersMs: 30}\n',
      { line: 3, key: 'sites[0].timeouts.headersMs', says: [/100 or more milliseconds/] },
    ],
    [
      'retries without end',
      'sites:\n  - profile: hmicfrs\n    retries: {attempts: 100}\n',
      { line: 3, key: 'sites[0].retries.attempts', says: [/10 requests at most/, /attempts: 3/] },
    ],
    [
      'no request at all',
      'sites:\n  - profile: hmicfrs\n    retries: {attempts: 0}\n',
      { line: 3, key: 'sites[0].retries.attempts', says: [/1 or more requests/] },
    ],
    [
      'waits that shrink',
      'sites:\n  - profile: hmicfrs\n    retries:\n      baseMs: 5000\n      maxMs: 1000\n',
      { line: 5, key: 'sites[0].retries.maxMs', says: [/less than baseMs \(5000\)/, /maxMs: 30000/] },
    ],
    [
      'retries in the words of another tool',
      'sites:\n  - profile: hmicfrs\n    retries: {retires: 3}\n',
      { line: 3, key: 'sites[0].retries.retires', says: [/not a key/] },
    ],
    [
      'a webhook format without a webhook',
      'sites: [{profile: hmicfrs}]\nsubscribers:\n  - name: a\n    feed: a.atom\n    format: slack\n',
      { line: 5, key: 'subscribers[0].format', says: [/only beside webhook/] },
    ],
    [
      'a webhook format that nobody knows',
      'sites: [{profile: hmicfrs}]\nsubscribers:\n  - {name: a, webhook: "https://example.org/h", format: slak}\n',
      { line: 3, key: 'subscribers[0].format', says: [/format: slack/] },
    ],
    [
      'silence told by a feed',
      'sites: [{profile: hmicfrs}]\nsubscribers:\n  - {name: a, feed: a.atom, silence: weekly}\n',
      { line: 3, key: 'subscribers[0].silence', says: [/by feed nothing is said/, /email or webhook/] },
    ],
    [
      'silence told by a commit',
      'sites: [{profile: hmicfrs}]\ncommit: {repository: .}\nsubscribers:\n  - {name: a, commit: true, silence: weekly}\n',
      { line: 4, key: 'subscribers[0].silence', says: [/by commit nothing is said/] },
    ],
    [
      'commits of a store that is a database',
      'sites: [{profile: hmicfrs}]\ncommit: {repository: .}\nstore: {kind: postgres}\nsubscribers:\n  - {name: a, commit: true}\n',
      { line: 5, key: 'subscribers[0].commit', says: [/no files to commit/, /kind: files/] },
    ],
    [
      'an attachment without e-mail',
      'sites: [{profile: hmicfrs}]\nsubscribers:\n  - {name: a, feed: a.atom, attach: evidence}\n',
      { line: 3, key: 'subscribers[0].attach', says: [/only beside email/, /gradewatch evidence/] },
    ],
    [
      'silence by the day',
      'sites: [{profile: hmicfrs}]\nsubscribers:\n  - {name: a, feed: a.atom, silence: daily}\n',
      { line: 3, key: 'subscribers[0].silence', says: [/silence: weekly/] },
    ],
    [
      'a boolean in words',
      'sites:\n  - profile: hmicfrs\n    allowPrivateAddresses: yes\n',
      { line: 3, key: 'sites[0].allowPrivateAddresses', says: [/true or false/] },
    ],
    [
      'a store of another kind',
      'sites: [{profile: hmicfrs}]\nstore: {kind: file}\n',
      { line: 2, key: 'store.kind', says: [/files, postgres/, /kind: files/] },
    ],
    [
      'a path beside postgres',
      'sites: [{profile: hmicfrs}]\nstore: {kind: postgres, path: x}\n',
      { line: 2, key: 'store.path', says: [/not a key/] },
    ],
    [
      'postgres without its address',
      'sites: [{profile: hmicfrs}]\nstore: {kind: postgres}\n',
      { line: 2, key: 'store.kind', says: [/DATABASE_URL/] },
    ],
    [
      'a cron expression with a field too few',
      'sites: [{profile: hmicfrs}]\nschedule: {cron: "6 * * 1-5"}\n',
      { line: 2, key: 'schedule.cron', says: [/five fields/, /17 6 \* \* 1-5/] },
    ],
    [
      'a cron expression with seconds',
      'sites: [{profile: hmicfrs}]\nschedule: {cron: "* * * * * *"}\n',
      { line: 2, key: 'schedule.cron', says: [/five fields/] },
    ],
    [
      'a time zone that is none',
      'sites: [{profile: hmicfrs}]\nschedule: {timeZone: Europe/Londn}\n',
      { line: 2, key: 'schedule.timeZone', says: [/IANA/, /Europe\/London/] },
    ],
    [
      'a sender with a line break',
      'sites: [{profile: hmicfrs}]\nmail: {from: "a@example.org\\nBcc: b@example.org"}\n',
      { line: 2, key: 'mail.from', says: [/sender/] },
    ],
    [
      'an operator without a sender',
      'sites: [{profile: hmicfrs}]\noperator: {email: a@example.org}\n',
      { line: 2, key: 'operator.email', says: [/mail: \{ from/] },
    ],
    [
      'a subscriber that cannot be told',
      withSubscriber('bodies: [essex]'),
      { line: 6, key: 'subscribers[0]', says: [/no way to be told/, /exactly one of/] },
    ],
    [
      'a subscriber with two channels',
      withSubscriber('email: a@example.org\nfeed: x.atom'),
      { line: 8, key: 'subscribers[0].feed', says: [/2 ways/] },
    ],
    [
      'a commit without a repository',
      withSubscriber('commit: true'),
      { line: 7, key: 'subscribers[0].commit', says: [/repository/] },
    ],
    [
      'a misspelt body',
      withSubscriber('email: a@example.org\nbodies:\n  - esex'),
      { line: 9, key: 'subscribers[0].bodies[0]', says: [/essex/, /allowUnknown: true/] },
    ],
    [
      'a body by its name',
      withSubscriber('email: a@example.org\nbodies: [Essex Police]'),
      { line: 8, key: 'subscribers[0].bodies[0]', says: [/- essex\n/] },
    ],
    [
      'a misspelt area',
      withSubscriber('email: a@example.org\nareas: [legitmacy]'),
      { line: 8, key: 'subscribers[0].areas[0]', says: [/- legitimacy\n/] },
    ],
    [
      'a misspelt kind',
      withSubscriber('email: a@example.org\nkinds: [judgement-changed]'),
      { line: 8, key: 'subscribers[0].kinds[0]', says: [/- judgment-changed/] },
    ],
    [
      'an unknown direction',
      withSubscriber('email: a@example.org\ndirections: [better]'),
      { line: 8, key: 'subscribers[0].directions[0]', says: [/improved, declined, not-comparable/] },
    ],
    [
      'a time that is none',
      withSubscriber('email: a@example.org\nwhen: daily\nat: "25:00"'),
      { line: 9, key: 'subscribers[0].at', says: [/HH:MM/, /07:30/] },
    ],
    [
      'a time without a digest',
      withSubscriber('email: a@example.org\nat: "07:30"'),
      { line: 8, key: 'subscribers[0].at', says: [/when: daily/] },
    ],
    [
      'a name with spaces',
      withSubscriber('email: a@example.org').replace('name: me', 'name: me too'),
      { line: 6, key: 'subscribers[0].name', says: [/letters, digits/] },
    ],
    [
      'two subscribers of one name',
      `${withSubscriber('email: a@example.org')}  - name: ME\n    email: b@example.org\n`,
      { line: 8, key: 'subscribers[1].name', says: [/second time/] },
    ],
    [
      'two feeds in one file',
      `${withSubscriber('feed: x.atom')}  - name: too\n    feed: x.atom\n`,
      { line: 9, key: 'subscribers[1].feed', says: [/another subscriber/] },
    ],
    [
      'a key twice',
      'sites: [{profile: hmicfrs}]\nsites: []\n',
      { line: 2, key: '', says: [/the key "sites" stands here a second time/] },
    ],
    ['YAML that is none', 'sites: [\n', { line: 2, key: '', says: [/YAML or JSON/] }],
    ['a tab', 'sites:\n\t- profile: hmicfrs\n', { line: 2, key: '', says: [/YAML or JSON/] }],
  ])('%s', async (_name, text, { line, column, key, says }) => {
    const error = await refusal(text);
    expect({ line: error.line, key: error.key }).toEqual({ line, key });
    if (column !== undefined) expect(error.column).toBe(column);
    expect(error.code).toBe('config');
    expect(error.expected).not.toBe('');
    expect(error.write).not.toBe('');
    for (const pattern of says) expect(error.message).toMatch(pattern);
    expect(error.message).toContain(`:${line}:`);
  });

  it.each<[string, string, string]>([
    [
      'the password of a mail server',
      'sites: [{profile: hmicfrs}]\nmail: {from: a@example.org, password: hunter2}\n',
      'SMTP_URL',
    ],
    [
      'the address of a mail server',
      'sites: [{profile: hmicfrs}]\nmail: {from: a@example.org, server: "smtps://u:hunter2@m.example.org"}\n',
      'SMTP_URL',
    ],
    [
      'the address of a database',
      'sites: [{profile: hmicfrs}]\nstore: {kind: postgres, url: "postgres://u:hunter2@d.example.org/g"}\n',
      'DATABASE_URL',
    ],
    [
      'the secret of a webhook',
      withSubscriber('webhook: https://example.org/\nsecret: hunter2'),
      'WEBHOOK_SECRET',
    ],
    ['a password in a webhook', withSubscriber('webhook: https://u:hunter2@example.org/'), 'WEBHOOK_SECRET'],
  ])('%s, without repeating it', async (_name, text, variable) => {
    const { message } = await refusal(text);
    expect(message).toContain(variable);
    expect(message).not.toContain('hunter2');
  });

  it('lists everything that is wrong at once', async () => {
    const { problems } = await refusal('contact: me\nsits: []\nschedule: {cron: never}\n');
    expect(problems.map((p) => p.key).sort()).toEqual(['contact', 'schedule.cron', 'sites', 'sits']);
  });

  it('does not follow an alias bomb', async () => {
    const levels = Array.from(
      { length: 9 },
      (_, i) =>
        `l${i + 1}: &l${i + 1} [${Array(9)
          .fill(i === 0 ? 'x' : `*l${i}`)
          .join(', ')}]`,
    );
    const error = await refusal(`${levels.join('\n')}\nsites: [{profile: hmicfrs}]\n`);
    expect(error.message).toMatch(/alias/i);
  });

  it.each([
    ['is not there', 'none.yaml', /no such file/],
    ['is a folder', '.', /is a folder/],
  ])('a file that %s', async (_name, file, says) => {
    await expect(loadConfig(join(folder, file), { env: {} })).rejects.toThrow(says);
  });
});

describe('whatever is written', () => {
  const words = fc.constantFrom(
    'hmicfrs',
    'files',
    'postgres',
    'essex',
    'judgment-changed',
    'daily',
    '07:30',
    'a@example.org',
    '/x/**',
    'http://127.0.0.1/',
    '',
  );
  const keys = fc.constantFrom(
    'contact',
    'sites',
    'store',
    'schedule',
    'mail',
    'operator',
    'commit',
    'subscribers',
    'profile',
    'baseUrl',
    'entryPoints',
    'include',
    'politeness',
    'reading',
    'gradeValues',
    'kind',
    'path',
    'name',
    'email',
    'feed',
    'bodies',
    'when',
    'at',
    'cron',
    'x',
  );
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { depthSize: 'small' },
      words,
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('any'), { maxLength: 3 }),
      fc.dictionary(keys, tie('any'), { maxKeys: 5 }),
    ),
  })).any;
  const likely = fc.record(
    {
      sites: fc.oneof(value, fc.array(fc.dictionary(keys, value, { maxKeys: 4 }), { maxLength: 2 })),
      store: value,
      subscribers: fc.array(fc.dictionary(keys, value, { maxKeys: 6 }), { maxLength: 3 }),
      schedule: value,
      mail: value,
    },
    { requiredKeys: [] },
  );

  it('is a configuration or an error that teaches', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(value, likely), async (data) => {
        const outcome = await load(JSON.stringify(data), { ending: '.json' }).catch(
          (error: unknown) => error,
        );
        if (!(outcome instanceof Error)) return;
        expect(outcome).toBeInstanceOf(ConfigError);
        for (const problem of (outcome as ConfigError).problems) {
          expect(problem.line).toBeGreaterThan(0);
          for (const words of [problem.wrong, problem.expected, problem.write]) expect(words).toMatch(/\S/);
          expect(problem.expected).not.toMatch(/undefined|Invalid input|\[object/);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('and any text at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
        const outcome = await load(text).catch((error: unknown) => error);
        expect(outcome).toBeInstanceOf(ConfigError);
      }),
      { numRuns: 200 },
    );
  });
});

describe('before a pass', () => {
  it('asks no public host without a contact', async () => {
    const config = await load('sites: [{profile: hmicfrs}]');
    expect(() => requireReadyToRun(config, {})).toThrow(/contact: you@/);
    const example = await load('contact: you@your-organisation.example\nsites: [{profile: hmicfrs}]');
    expect(() => requireReadyToRun(example, {})).toThrow(/nobody's address/);
  });

  it('asks a private host without one, where that is allowed', async () => {
    const config = await load(
      'sites: [{profile: hmicfrs, baseUrl: "http://localhost:1/", allowPrivateAddresses: true}]',
    );
    expect(requireReadyToRun(config, {})).toEqual([]);
  });

  it('warns of e-mail without a mail server', async () => {
    const config = await load(`contact: a@example.org\n${withSubscriber('email: a@example.org')}`);
    expect(requireReadyToRun(config, {})).toHaveLength(1);
    expect(requireReadyToRun(config, { SMTP_URL: 'smtp://localhost' })).toEqual([]);
  });
});

describe('what is shipped', () => {
  it.each(['gradewatch.yaml', 'hmicfrs.yaml', 'example.yaml'])(
    '%s loads, and agrees with the JSON Schema',
    async (name) => {
      const config = await loadConfig(shipped + name, { env: {} });
      expect(config.sites[0]!.profile).toBe('hmicfrs');
      const validate = new Ajv({ strict: true, strictTypes: false }).compile(
        JSON.parse(await readFile(`${shipped}gradewatch.schema.json`, 'utf8')) as object,
      );
      validate(parse(await readFile(shipped + name, 'utf8')));
      expect(validate.errors).toBeNull();
    },
  );

  it('the ready configuration watches every body, and goes by two names', async () => {
    const config = await loadConfig(`${shipped}gradewatch.yaml`, { env: {} });
    expect(config.sites[0]).toMatchObject({
      include: ['/**'],
      exclude: [],
      byName: true,
      entryPoints: siteProfiles.hmicfrs!.entryPoints,
    });
    expect(await readFile(`${shipped}hmicfrs.yaml`, 'utf8')).toBe(
      await readFile(`${shipped}gradewatch.yaml`, 'utf8'),
    );
  });

  it('the example shows every key', async () => {
    const schema = JSON.parse(await readFile(`${shipped}gradewatch.schema.json`, 'utf8')) as object;
    const example = await readFile(`${shipped}example.yaml`, 'utf8');
    const missing = keysOf(schema).filter(
      (key) => key !== '$schema' && !new RegExp(`\\b${key}:`).test(example),
    );
    expect(missing).toEqual([]);
  });

  it('knows every kind of change', () => {
    type Missing = Exclude<ChangeKind, (typeof changeKinds)[number]>;
    const none: [Missing] extends [never] ? true : false = true;
    expect(none).toBe(true);
    expect(new Set(changeKinds).size).toBe(changeKinds.length);
  });
});

function keysOf(schema: unknown): string[] {
  if (schema === null || typeof schema !== 'object') return [];
  const { properties } = schema as { properties?: Record<string, unknown> };
  return [...new Set([...Object.keys(properties ?? {}), ...Object.values(schema).flatMap(keysOf)])];
}
