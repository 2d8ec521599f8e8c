/**
 * Feeds and the review site where they cannot be written: a full disk, a folder that is read-only or gone. The pass goes on,
 * everybody else is told, the operator hears of it once, and the next pass makes up for it.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { afterEach, describe, expect, it } from 'vitest';
import { buildReviewSite } from '../../src/review/build.js';
import { hmicfrs } from '../../src/sites/hmicfrs/index.js';
import { canMount, fillUp, mountSmall, unmountAll } from '../store/small-disk.js';
import { type Bench, bench } from './bench.js';

afterEach(unmountAll);

const JSON_FILE = /\.json$/;
const FEED = '{name: feed, feed: public/all.atom, importance: detail}';
const READER = '{name: reader, email: reader@example.org, importance: detail}';

async function watched(): Promise<Bench & { out: string }> {
  const box = await bench(['essex'], [READER, FEED]);
  const out = join(box.folder, 'public');
  await mkdir(out);
  return { ...box, out };
}

/** A pass on which something new is said about matter `day`. */
function publishAndPass(box: Bench, day: number) {
  box.publish('essex', { note: `An invented sentence about matter ${'x'.repeat(day)}.` });
  return box.pass(day);
}

const files = async (out: string) =>
  (await readdir(out, { recursive: true })).filter((name) => name.endsWith('.atom'));

async function entriesIn(out: string): Promise<number> {
  for (const name of await files(out))
    expect(XMLValidator.validate(await readFile(join(out, name), 'utf8')), name).toBe(true);
  const parser = new XMLParser({ isArray: (name) => name === 'entry' });
  return parser.parse(await readFile(join(out, 'all.atom'), 'utf8')).feed.entry?.length ?? 0;
}

/** Three passes with news and then two without, while the feed cannot be written; then one when it can. */
async function throughTrouble(box: Bench, out: string, mend: () => unknown) {
  const told = box.subjects('reader').length;
  for (const day of [3, 4, 5]) {
    const { deliveries, problems } = await publishAndPass(box, day);
    const byName = (name: string) => deliveries.filter(({ subscriber }) => subscriber === name);
    expect(byName('reader').map(({ kind }) => kind)).toEqual(['delivered']);
    expect(byName('feed').map(({ kind, code }) => [kind, code])).toEqual([['deferred', 'feed-unwritable']]);
    expect(byName('feed')[0]?.detail).toMatch(/all\.atom could not be written .*check the path/);
    expect(problems).toEqual([]);
  }
  for (const day of [6, 7]) await box.pass(day);
  expect(box.subjects('reader')).toHaveLength(told + 3);
  expect(box.subjects('ops')).toEqual([expect.stringContaining('1 delivery failed')]);
  expect(box.texts('ops')[0]).toContain('could not be written');
  await mend();
  await box.pass(8);
  expect(await entriesIn(out)).toBe(4);
  expect((await box.pass(9)).deliveries).toEqual([]);
  expect(box.subjects('ops').slice(1)).toEqual([expect.stringContaining('1 problem ended')]);
}

describe('a feed', () => {
  it.runIf(canMount)(
    'on a full disk: what was written stays whole, the rest follows when there is room',
    async () => {
      const box = await watched();
      mountSmall(box.out, '2m');
      await box.pass(1);
      await publishAndPass(box, 2);
      const before = await entriesIn(box.out);
      expect(before).toBe(1);
      const filler = join(box.out, 'filler');
      await fillUp(filler, 0);
      await throughTrouble(box, box.out, () => rm(filler));
      expect(await readdir(box.out)).not.toContain('.gradewatch-drafts');
    },
  );

  it.runIf(canMount)('in a folder that is read-only', async () => {
    const box = await watched();
    mountSmall(box.out, '8m');
    await box.pass(1);
    await publishAndPass(box, 2);
    execFileSync('mount', ['-o', 'remount,ro', box.out]);
    await throughTrouble(box, box.out, () => execFileSync('mount', ['-o', 'remount,rw', box.out]));
  });

  it('whose folder was replaced by a file', async () => {
    const box = await watched();
    await box.pass(1);
    await publishAndPass(box, 2);
    await rm(box.out, { recursive: true });
    await writeFile(box.out, 'something else');
    await throughTrouble(box, box.out, () => rm(box.out));
  });

  it('whose folder was removed is whole again after the next pass, also one without news', async () => {
    const box = await watched();
    await box.pass(1);
    await publishAndPass(box, 2);
    const before = await files(box.out);
    await rm(box.out, { recursive: true });
    expect((await box.pass(3)).deliveries).toEqual([]);
    expect(await files(box.out)).toEqual(before);
    expect(await entriesIn(box.out)).toBe(1);
    expect(box.subjects('ops')).toEqual([]);
  });

  it('that cannot be written while there is no news: the operator hears of that too, once for each time', async () => {
    const box = await watched();
    await box.pass(1);
    const breakDown = async () => {
      await rm(box.out, { recursive: true });
      await writeFile(box.out, 'something else');
    };
    await breakDown();
    for (const day of [2, 3, 4, 5]) await box.pass(day);
    expect(box.subjects('ops')).toHaveLength(1);
    await rm(box.out);
    await box.pass(6);
    expect(await entriesIn(box.out)).toBe(0);
    await breakDown();
    for (const day of [7, 8, 9, 10]) await box.pass(day);
    const said = box.subjects('ops').map((subject) => subject.replace(/^.*: 1 /, ''));
    expect(said).toEqual(['delivery failed', 'problem ended', 'delivery failed']);
  });
});

describe('the review site', () => {
  it.runIf(canMount)(
    'on a full disk: an error by code, no page cut off, and whole when there is room',
    async () => {
      const box = await watched();
      const out = join(box.folder, 'site');
      await mkdir(out);
      await box.pass(1);
      await publishAndPass(box, 2);
      const build = (out: string, hour: number) =>
        buildReviewSite({ store: box.store, sites: [hmicfrs], out, now: `2026-03-02T0${hour}:00:00Z` });
      mountSmall(out, '8m');
      await build(out, 7);
      const read = async (folder: string) => {
        const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
          .filter((one) => one.isFile() && one.name !== 'filler')
          .map((one) => join(one.parentPath, one.name));
        return new Map(
          await Promise.all(
            names
              .sort()
              .map(async (name) => [name.slice(folder.length), await readFile(name, 'utf8')] as const),
          ),
        );
      };
      const before = await read(out);
      await publishAndPass(box, 3);
      const truth = join(box.folder, 'truth');
      await build(truth, 8);
      const after = await read(truth);
      const filler = join(out, 'filler');
      await fillUp(filler, 1);
      await expect(build(out, 8)).rejects.toMatchObject({ code: 'ENOSPC' });
      // The manifest alone names the pages of both: what was written must be known, wherever it stopped.
      for (const [name, text] of await read(out))
        if (JSON_FILE.test(name)) expect(() => JSON.parse(text)).not.toThrow();
        else expect([before.get(name), after.get(name)]).toContain(text);
      await rm(filler);
      await build(out, 8);
      expect([...(await read(out)).keys()]).toEqual([...after.keys()]);
      expect(await read(out)).toEqual(after);
    },
  );
});
