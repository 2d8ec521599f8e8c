/** Feeds as files, read back with a real XML parser. */
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { deliverPending, openFeedChannel } from '../../src/deliver/index.js';
import type { Bulletin, Change, Subscription } from '../../src/model.js';
import { bulletinFor } from '../../src/tell/index.js';
import { changes, profile, subscription } from '../tell/example.js';
import { channelContract } from './channel.contract.js';
import { minute, scratchFolder, scratchStore, seen } from './support.js';

interface Feed {
  id: string;
  updated: string;
  entries: { id: string; title: { '#text': string } | string; updated: string }[];
}

async function read(path: string): Promise<Feed> {
  const xml = await readFile(path, 'utf8');
  expect(XMLValidator.validate(xml)).toBe(true);
  const { feed } = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' }).parse(xml);
  return { id: feed.id, updated: feed.updated, entries: feed.entry ?? [] };
}

async function bench(over: Partial<Subscription> = {}) {
  const store = await scratchStore();
  const folder = await scratchFolder();
  const to = subscription({ name: 'public', channel: 'feed', target: join(folder, 'all.atom'), ...over });
  const feed = openFeedChannel({ store, profiles: [profile] });
  const pass = async (at: number, ...found: Change[]) => {
    if (found.length > 0) await store.appendChanges(seen(minute(at), ...found));
    return deliverPending({
      store,
      profiles: [profile],
      subscriptions: [to],
      channels: { feed },
      now: minute(at),
      timeZone: 'Europe/London',
    });
  };
  return {
    store,
    folder,
    to,
    feed,
    pass,
    overall: () => read(to.target),
    body: (id: string) => read(join(folder, 'all/example', `${id}.atom`)),
  };
}

channelContract('feed', async () => {
  const { store, folder, to, feed } = await bench();
  const target = to.target;
  return {
    channel: feed,
    to,
    arrived: async () => (await read(target).catch(() => ({ entries: [] }))).entries.length,
    // A folder stands where the file is to be: no rights are needed for that to fail, not even for root.
    breakDown: async () => {
      to.target = join(folder, 'blocked', 'all.atom');
      await writeFile(join(folder, 'blocked'), '');
    },
    mend: async () => {
      to.target = target;
    },
    secrets: [],
    bulletin: async (number) => {
      const change = number === 1 ? changes.fall : changes.rise;
      const entries = await store.appendChanges(seen(minute(number), change));
      const bulletin = bulletinFor(to, entries, { profiles: [profile], now: minute(number) }) as Bulletin;
      if (number === 2) {
        // What was delivered before stands in the ledger, as the outbox would have noted it.
        await store.appendLedger([
          {
            subscriber: to.name,
            channel: 'feed',
            bulletin: 'one',
            changes: [changes.fall.id],
            kind: 'delivered',
            at: minute(1),
          },
        ]);
      }
      return bulletin;
    },
  };
});

test('a feed is there before there is news, for everything and for each body', async () => {
  const { pass, overall, folder, body } = await bench();
  await pass(0);
  expect((await overall()).entries).toEqual([]);
  expect((await readdir(join(folder, 'all/example'))).sort()).toEqual(
    profile.bodies.map((one) => `${one.id}.atom`).sort(),
  );
  expect((await body('southfen')).id).not.toBe((await overall()).id);
});

test('news is an entry in the overall feed and in that of its body, the same entry for ever', async () => {
  const { pass, overall, body } = await bench();
  await pass(0);
  expect((await pass(1, changes.fall)).map((one) => one.kind)).toEqual(['delivered']);
  const [first] = (await overall()).entries;
  await pass(2, changes.rise, changes.firstGrade);
  const later = await overall();
  expect(later.entries).toHaveLength(3);
  expect(later.entries.at(-1)).toEqual(first);
  expect((await body('northmoor')).entries).toHaveLength(2);
  expect((await body('eastvale')).entries).toHaveLength(1);
  expect((await body('southfen')).entries).toHaveLength(0);
  expect(later.updated).toBe(minute(2).replace('.000Z', 'Z'));
});

test('a subscription to one body keeps the feed of that body', async () => {
  const { pass, overall, folder } = await bench({ bodies: ['eastvale'] });
  await pass(0);
  await pass(1, changes.fall, changes.firstGrade);
  expect((await overall()).entries).toHaveLength(1);
  expect(await readdir(join(folder, 'all/example'))).toEqual(['eastvale.atom']);
});

test('unchanged content leaves the files untouched; a lost file is made again', async () => {
  const { pass, to, overall, folder } = await bench();
  await pass(0);
  await pass(1, changes.fall);
  const before = await stat(to.target, { bigint: true });
  const entries = await overall();
  await pass(2);
  const after = await stat(to.target, { bigint: true });
  expect([after.mtimeNs, after.ino]).toEqual([before.mtimeNs, before.ino]);
  await rm(to.target);
  await pass(3);
  expect(await overall()).toEqual(entries);
  expect((await readdir(folder)).sort()).toEqual(['all', 'all.atom']);
});

test('what is under embargo stands in no feed', async () => {
  const { pass, store, overall, body } = await bench();
  await pass(0);
  await store.appendChanges(
    seen(minute(1), changes.fall).map((entry) => ({ ...entry, embargoUntil: minute(10) })),
  );
  await pass(2, changes.rise);
  expect((await overall()).entries).toHaveLength(1);
  expect((await body('northmoor')).entries).toHaveLength(1);
  await pass(11);
  expect((await overall()).entries).toHaveLength(2);
});

test('a feed that could not be written for three passes tells each change once when it can', async () => {
  const { pass, to, folder, overall } = await bench();
  const target = to.target;
  await pass(0);
  await writeFile(join(folder, 'file'), '');
  to.target = join(folder, 'file', 'all.atom');
  for (const [at, change] of [
    [1, changes.fall],
    [2, changes.rise],
    [3, changes.correction],
  ] as const) {
    expect((await pass(at, change)).map((one) => one.code)).toEqual(['feed-unwritable']);
  }
  to.target = target;
  expect((await pass(4)).map((one) => one.kind)).toEqual(['delivered']);
  expect((await overall()).entries).toHaveLength(3);
  expect(await pass(5)).toEqual([]);
});

test('at most two hundred entries, newest first', async () => {
  const { pass, overall } = await bench();
  await pass(0);
  for (let at = 1; at <= 3; at += 1) {
    const many = Array.from({ length: 90 }, (_, index) => ({
      ...changes.published,
      id: `chg-${at}-${index}`,
      title: `Report ${at}, number ${index}`,
      programme: null,
      cycle: null,
      source: {
        ...changes.published.source,
        page: `p-${at}-${index}`,
        url: `https://iic.example/p-${at}-${index}/`,
      },
    }));
    await pass(at, ...many);
  }
  const { entries } = await overall();
  expect(entries).toHaveLength(200);
  const passes = entries.map((entry) => /Report (\d)/.exec(JSON.stringify(entry.title))?.[1]);
  expect(passes.filter((one) => one === '3')).toHaveLength(90);
  expect(passes.filter((one) => one === '1')).toHaveLength(20);
});

test('hostile words are inert', async () => {
  const { pass, to, overall } = await bench();
  await pass(0);
  await pass(1, {
    ...changes.published,
    title: ']]><script>alert(1)</script>\u0000&',
    url: 'javascript:alert(1)',
  });
  expect((await overall()).entries).toHaveLength(1);
  const xml = await readFile(to.target, 'utf8');
  expect(xml).not.toMatch(/<script|javascript:|\u0000/);
});
