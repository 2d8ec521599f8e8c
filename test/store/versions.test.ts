/** Stores that earlier versions wrote, frozen: each stays readable, sound and usable; and the runner of migrations. */

import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openStore } from '../../src/store/index.js';
import { migrate, type Step } from '../../src/store/migrate.js';
import { verifyStore } from '../../src/store/verify.js';
import { scratchFolder } from '../deliver/support.js';

const frozen = fileURLToPath(new URL('versions', import.meta.url));

async function copyOf(version: string): Promise<string> {
  const root = join(await scratchFolder(), 'store');
  await cp(join(frozen, version), root, { recursive: true });
  return root;
}

test.each(['v1'])('a store of version %s is sound, read in full and written on', async (version) => {
  const root = await copyOf(version);
  expect(await verifyStore(root)).toEqual({ problems: [], repaired: [] });
  const store = await openStore({ kind: 'files', path: root });
  const pages = await store.pages('hmicfrs');
  expect(pages).toHaveLength(2);
  const log = await store.changes();
  expect(log.map(({ change }) => change.kind)).toEqual(
    expect.arrayContaining(['report-published', 'judgment-changed', 'finding-added']),
  );
  for (const page of pages) {
    const snapshot = await store.snapshot('hmicfrs', page);
    expect(snapshot?.report.judgments).toHaveLength(4);
    for (const { sha256 } of await store.captures('hmicfrs', page))
      expect(await store.source('hmicfrs', page, sha256)).not.toBeNull();
  }
  expect(await store.quarantined('hmicfrs')).toHaveLength(1);
  expect((await store.checks('hmicfrs')).length).toBeGreaterThanOrEqual(2);
  expect(Object.keys((await store.state()).subscribers)).toEqual(['reader']);
  expect((await store.ledger()).some(({ kind }) => kind === 'delivered')).toBe(true);
  const { seq: _, ...first } = log[0]!;
  await store.appendChanges([{ ...first, change: { ...first.change, id: 'one-more' } }]);
  expect(await store.changes()).toHaveLength(log.length + 1);
  expect(JSON.parse(await readFile(join(root, 'store.json'), 'utf8'))).toEqual({ version: 1 });
});

test('a store of a later version is refused, with what to do, and nothing is changed', async () => {
  const root = await copyOf('v1');
  await writeFile(join(root, 'store.json'), '{ "version": 2 }\n');
  await expect(openStore({ kind: 'files', path: root })).rejects.toMatchObject({
    code: 'newer-version',
    message: expect.stringMatching(/version 2.*versions up to 1\. Install the gradewatch that wrote it/s),
  });
  expect(await readdir(root)).not.toContain('.tmp');
});

test('a migration that is cut off at any of its acts is completed by the next one, each step in turn', async () => {
  // Steps of the test's own: state into a folder, then the ledger beside it.
  const done: string[] = [];
  const moving = (file: string, die: () => void): Step => {
    return async (root) => {
      die();
      await mkdir(join(root, 'moved'), { recursive: true });
      die();
      const [from, to] = [join(root, file), join(root, 'moved', file)];
      if (existsSync(from)) await rename(from, to);
      die();
      done.push(file);
    };
  };
  for (let death = 1; death <= 7; death += 1) {
    const root = await copyOf('v1');
    await mkdir(join(root, '.tmp'), { recursive: true });
    const before = await readFile(join(root, 'deliveries.jsonl'), 'utf8');
    let acts = 0;
    const die = () => {
      acts += 1;
      if (acts === death) throw new Error('cut off');
    };
    const steps = new Map([
      [1, moving('state.json', die)],
      [2, moving('deliveries.jsonl', die)],
    ]);
    const version = async () =>
      JSON.parse(await readFile(join(root, 'store.json'), 'utf8')).version as number;
    if (death <= 6) await expect(migrate(root, await version(), steps, 3)).rejects.toThrow('cut off');
    await migrate(root, await version(), steps, 3);
    expect(await version()).toBe(3);
    expect(await readFile(join(root, 'moved', 'deliveries.jsonl'), 'utf8')).toBe(before);
    expect(existsSync(join(root, 'moved', 'state.json'))).toBe(true);
    await rm(root, { recursive: true });
  }
  expect(done.length).toBeGreaterThanOrEqual(14);
});

test('a step that is missing stops before anything is done', async () => {
  const root = await copyOf('v1');
  await expect(migrate(root, 1, new Map(), 2)).rejects.toThrow(/no step from version 1/);
  expect(JSON.parse(await readFile(join(root, 'store.json'), 'utf8'))).toEqual({ version: 1 });
});
