/** What must be true at the end of a tortured week, whatever was killed and whatever went wrong. */
import { spawnSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { XMLParser } from 'fast-xml-parser';
import { messageKey } from '../../src/deliver/delivery.js';
import { openFeedChannel } from '../../src/deliver/index.js';
import type { Bulletin, ChangeEntry, LedgerEntry, Store } from '../../src/model.js';
import { hmicfrs } from '../../src/sites/hmicfrs/index.js';
import { openStore } from '../../src/store/index.js';
import { openPostgresStore } from '../../src/store/postgres.js';
import { verifyStore } from '../../src/store/verify.js';
import { subscription } from '../tell/example.js';
import { git, type Letter, MINE, type World } from './torture-world.js';

/** Files that join a commit but are no reason for one: what they say may be newer than the last commit. */
const VOLATILE = ['state.json', 'deliveries.jsonl', 'checks.json'];
const grammar = fileURLToPath(new URL('../tell/atom/atom.rng', import.meta.url));

export interface Truth {
  /** In which ways the torn world is not the whole one. */
  wrong: string[];
  changes: number;
  /** Changes that were news, times those who were not told. */
  lost: number;
  /** Changes told more than once, but for the same message coming again under its own id. */
  duplicated: number;
  /** Distinct messages: mails and posts. */
  messages: number;
  /** Messages that came again under the very same Message-ID or webhook-id. */
  repeated: number;
}

/** Compares a torn week with the same week lived through in peace. */
export async function truthOf(whole: World, torn: World): Promise<Truth> {
  const truth: Truth = { wrong: [], changes: 0, lost: 0, duplicated: 0, messages: 0, repeated: 0 };
  const check = (what: string, is: unknown, shouldBe: unknown) => {
    const [left, right] = [JSON.stringify(is), JSON.stringify(shouldBe)];
    if (left !== right) truth.wrong.push(`${what}: ${left} instead of ${right}`);
  };
  const { entries, ledger } = await opened(torn, async (store) => ({
    entries: await store.changes(),
    ledger: await store.ledger(),
  }));
  const news = entries
    .filter(({ cause, change }) => cause === 'site' && change.announced)
    .map(({ change }) => change.id);
  check('the change log', logOf(entries), logOf(await opened(whole, (store) => store.changes())));
  if (torn.store.kind === 'files')
    check('what verify finds', (await verifyStore(torn.store.path)).problems, []);
  truth.changes = entries.length;

  for (const name of ['reader', 'feed', 'hook', ...(torn.store.kind === 'files' ? ['log'] : [])]) {
    const told = toldBy(ledger, name);
    judge(`${name}, by the ledger`, told, news, truth);
  }
  await letters(whole, torn, ledger, check, truth);
  posts(torn, news, ledger, check, truth);
  await feeds(whole, torn, check);
  if (torn.store.kind === 'files') await commits(torn, news, check, truth);
  return truth;
}

/** Asks the store of a world something. */
export async function opened<T>(world: World, ask: (store: Store) => Promise<T>): Promise<T> {
  if (world.store.kind === 'files') return ask(await openStore(world.store));
  const store = await openPostgresStore(world.store.url);
  try {
    return await ask(store);
  } finally {
    await store.close();
  }
}

type Check = (what: string, is: unknown, shouldBe: unknown) => void;

const logOf = (entries: ChangeEntry[]) =>
  entries
    .map(({ cause, change }) => `${cause} ${change.source?.page} ${change.kind} ${change.summary}`)
    .sort();

/** A commit that was made and pushed before its maker was killed is found there by the next: already delivered. */
const isDone = ({ kind }: LedgerEntry) => kind === 'delivered' || kind === 'already-delivered';

/** By change, the bulletins that a subscriber was told it in. */
function toldBy(ledger: LedgerEntry[], subscriber: string): Map<string, Set<string>> {
  const told = new Map<string, Set<string>>();
  for (const line of ledger) {
    if (line.subscriber !== subscriber || !isDone(line)) continue;
    for (const id of line.changes) told.set(id, (told.get(id) ?? new Set()).add(line.bulletin));
  }
  return told;
}

/** Each news once, and nothing else. */
function judge(who: string, told: Map<string, Set<string>>, news: string[], truth: Truth): void {
  const never = news.filter((id) => !told.has(id));
  const twice = [...told].filter(([, by]) => by.size > 1).map(([id]) => id);
  const other = [...told.keys()].filter((id) => !news.includes(id));
  truth.lost += never.length;
  truth.duplicated += twice.length;
  for (const [what, ids] of Object.entries({ never, twice, other }))
    if (ids.length > 0) truth.wrong.push(`${who}: told ${what}: ${ids.join(' ')}`);
}

/** Mailboxes hold each delivered bulletin, and what came again is the same message to the letter. */
async function letters(whole: World, torn: World, ledger: LedgerEntry[], check: Check, truth: Truth) {
  for (const [to, name] of [
    ['reader@example.org', 'reader'],
    ['ops@example.org', '(operator)'],
  ] as const) {
    const mine = torn.letters.filter((letter) => letter.to === to);
    const byId = new Map<string, Letter>();
    for (const letter of mine) {
      const first = byId.get(letter.id);
      if (first) check(`what came again to ${to}`, letter.text, first.text);
      else byId.set(letter.id, letter);
    }
    const delivered = new Set(
      ledger.filter((line) => line.subscriber === name && isDone(line)).map((line) => line.bulletin),
    );
    const ids = [...delivered].map((id) => messageIdOf(name, id)).sort();
    check(`Message-IDs to ${to} and bulletins delivered`, [...byId.keys()].sort(), ids);
    truth.messages += byId.size;
    truth.repeated += mine.length - byId.size;
    if (name === 'reader') {
      const true_ = [
        ...new Map(whole.letters.filter((one) => one.to === to).map((one) => [one.id, one])).values(),
      ];
      check(`what ${to} was told of`, mattersIn([...byId.values()]), mattersIn(true_));
    }
  }
  const told = toldBy(ledger, '(operator)');
  const twice = [...told].filter(([, by]) => by.size > 1).map(([id]) => id);
  check('notices to the operator that came twice', twice, []);
  const pages = (ids: Iterable<string>) => [...ids].filter((id) => !id.startsWith('delivery:')).map(noticeOf);
  const peaceful = await opened(whole, (store) => store.ledger());
  const known = pages(toldBy(peaceful, '(operator)').keys());
  const strange = pages(told.keys()).filter((one) => !known.includes(one));
  check('notices of what never was', strange, []);
}

/** `problem:hmicfrs/page:code:<since>:started` without the instant. */
const noticeOf = (id: string) => id.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/, '');

const messageIdOf = (subscriber: string, id: string) =>
  `<${messageKey({ subscriber, id } as Bulletin)}.gradewatch@example.org>`;

/** Each numbered matter and each headline, with how often it stands there. */
function mattersIn(all: Letter[]): [string, number][] {
  const counts = new Map<string, number>();
  const add = (one: string) => counts.set(one, (counts.get(one) ?? 0) + 1);
  for (const { text } of all) {
    for (const matter of new Set(text.replace(/\s+/g, ' ').match(/matter \d+-\d+/g) ?? [])) add(matter);
    for (const line of text.match(/^\d+\. .*$/gm) ?? []) add(line.replace(/^\d+\. /, ''));
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** What the webhook has had: signed, the same under the same id, and each change under one id. */
function posts(torn: World, news: string[], ledger: LedgerEntry[], check: Check, truth: Truth) {
  const byId = new Map<string, string>();
  const told = new Map<string, Set<string>>();
  for (const { headers, body } of torn.posts) {
    const [id, at] = [String(headers['webhook-id']), String(headers['webhook-timestamp'])];
    const hash = createHmac('sha256', torn.env.WEBHOOK_SECRET).update(`${id}.${at}.${body}`).digest('base64');
    check('a signature', headers['webhook-signature'], `v1,${hash}`);
    check('what came again to the webhook', body, byId.get(id) ?? body);
    byId.set(id, body);
    const { data } = JSON.parse(body) as { data: Bulletin };
    for (const change of data.items.flatMap((item) => item.changes))
      told.set(change, (told.get(change) ?? new Set()).add(id));
  }
  judge('hook, by what it had', told, news, truth);
  const delivered = ledger.filter((line) => line.subscriber === 'hook' && isDone(line));
  const ids = delivered.map(
    ({ bulletin: id }) => `msg_${messageKey({ subscriber: 'hook', id } as Bulletin)}`,
  );
  check('webhook-ids and bulletins delivered', [...byId.keys()].sort(), [...new Set(ids)].sort());
  truth.messages += byId.size;
  truth.repeated += torn.posts.length - byId.size;
}

/** The feed shows what the feed of the peaceful world shows, every file is valid, and is what would be written anew. */
async function feeds(whole: World, torn: World, check: Check) {
  check('what the feed shows', await titlesIn(torn.feed), await titlesIn(whole.feed));
  const folder = dirname(torn.feed);
  const read = async () => {
    const names = (await readdir(folder, { recursive: true }))
      .filter((name) => name.endsWith('.atom'))
      .sort();
    const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
    return new Map(names.map((name, index) => [name, texts[index]]));
  };
  const before = await read();
  const files = [...before.keys()].map((name) => join(folder, name));
  const { error, status, stderr } = spawnSync(
    'xmllint',
    ['--noout', '--nonet', '--relaxng', grammar, ...files],
    { encoding: 'utf8' },
  );
  if (error === undefined && status !== 0) check('xmllint', stderr.slice(0, 400), '');
  await rm(folder, { recursive: true });
  const to = subscription({ name: 'feed', channel: 'feed', target: torn.feed, importance: 'detail' });
  await opened(torn, (store) =>
    openFeedChannel({ store, profiles: [hmicfrs] }).settle(to, new Date().toISOString()),
  );
  check('feeds made anew', [...(await read())], [...before]);
}

async function titlesIn(feed: string): Promise<string[]> {
  const parser = new XMLParser({ isArray: (name) => name === 'entry' });
  const { entry = [] } = parser.parse(await readFile(feed, 'utf8')).feed as { entry?: { title: unknown }[] };
  return entry.map(({ title }) => JSON.stringify(title)).sort();
}

/** The log, here and at the remote, has each news once; what is the person's own is as it was. */
async function commits(torn: World, news: string[], check: Check, truth: Truth) {
  for (const where of [torn.folder, torn.remote]) {
    const log = await git(where, 'log', 'main', '--format=%x00%H %P%x01%B');
    const told = new Map<string, Set<string>>();
    for (const one of log.split('\0').slice(1)) {
      const [parents = '', message = ''] = one.split('\x01');
      check('parents of a commit', parents.trim().split(' ').length <= 2, true);
      if (!/^Bulletin: /m.test(message)) continue;
      for (const [, id = ''] of message.matchAll(/^Change-Id: (.*)$/gm))
        told.set(id, (told.get(id) ?? new Set()).add(parents));
    }
    judge(`log of ${basename(where)}`, told, news, truth);
  }
  const status = (await git(torn.folder, 'status', '--porcelain')).split('\n');
  const inStore = (line: string) => line.slice(3).startsWith('kept/');
  const dirty = status.filter((line) => inStore(line) && !VOLATILE.includes(basename(line)));
  check('what of the store is not committed', dirty, []);
  check(
    'the files of the person',
    status.filter((line) => !inStore(line) && !/theirs-\d+\.md$/.test(line)),
    MINE.split('\n'),
  );
  const trees = [torn.folder, torn.remote].map((where) => git(where, 'rev-parse', 'main:kept'));
  check('what was pushed', await trees[1], await trees[0]);
  check(
    'work trees',
    (await git(torn.folder, 'worktree', 'prune', '--dry-run')).split('\n').filter(Boolean),
    [],
  );
}
