/**
 * Surroundings that refuse: full disk, folders that may not be written, files in the way, a later version. For real:
 * other users and small file systems where the tests run as root, and a line that says so where they cannot.
 */
import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/index.js';
import { verifyStore } from '../../src/store/verify.js';
import { SITE, sampleEntry, sampleKeep } from './sample.js';
import { canMount, fillUp, mountSmall, unmountAll } from './small-disk.js';
import { removeAll, scratch, treeOf } from './support.js';

const made: string[] = [];
afterAll(async () => {
  unmountAll();
  await removeAll(made);
});

let folder: string;
beforeEach(async () => {
  folder = await scratch(made);
});
const open = (path: string) => openStore({ kind: 'files', path });

const isRoot = process.getuid?.() === 0;
/** Runs as a user without special rights: root is asked for nothing. */
async function asAnyone<T>(work: () => Promise<T>): Promise<T> {
  if (!isRoot) return work();
  process.setegid?.(65534);
  process.seteuid?.(65534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
    process.setegid?.(0);
  }
}

const one = sampleKeep({ state: 'A', at: '2031-03-05T08:00:00Z', entries: [sampleEntry('c1')] });
const two = sampleKeep({
  state: 'B',
  at: '2031-03-06T08:00:00Z',
  entries: [sampleEntry('c2'), sampleEntry('c3')],
});
const line = {
  subscriber: 's',
  channel: 'email',
  bulletin: 'b1',
  changes: ['c1'],
  kind: 'delivered' as const,
  at: '2031-03-05T09:00:00Z',
};

describe('a folder that may not be written', () => {
  it('is an error at the lock, which says what to do; what is in it can be read', async () => {
    const path = join(folder, 'snapshots');
    const store = await open(path);
    await store.keep(one);
    await chmod(path, 0o555);
    await asAnyone(async () => {
      await expect(store.lock()).rejects.toMatchObject({
        name: 'StoreError',
        code: 'unwritable',
        message: expect.stringMatching(/store\.path/),
      });
      await expect(store.appendLedger([line])).rejects.toMatchObject({ code: 'unwritable' });
      expect(await store.changes()).toHaveLength(1);
    });
    await chmod(path, 0o755);
  });

  it('is an error where the store cannot be made', async () => {
    await chmod(folder, 0o555);
    const store = await open(join(folder, 'snapshots'));
    await asAnyone(async () => {
      await expect(store.lock()).rejects.toMatchObject({ code: 'unwritable' });
    });
    await chmod(folder, 0o755);
  });

  it.runIf(process.platform === 'linux')(
    'is an error, and soon, where nothing can be made at all',
    async () => {
      const store = await open('/proc/gradewatch/snapshots');
      await expect(store.lock()).rejects.toMatchObject({ code: 'unwritable', path: '/proc/gradewatch' });
    },
  );

  it('is an error at the lock where only the log may not be written', async () => {
    const path = join(folder, 'snapshots');
    const store = await open(path);
    await store.keep(one);
    await chmod(join(path, 'changes.jsonl'), 0o444);
    await chmod(path, 0o777);
    await chmod(join(path, '.tmp'), 0o777);
    await asAnyone(async () => {
      await expect(store.lock()).rejects.toMatchObject({
        code: 'unwritable',
        path: join(path, 'changes.jsonl'),
      });
    });
  });
});

describe('a path that is no folder', () => {
  it('is an error when the store is opened', async () => {
    await writeFile(join(folder, 'file'), 'x');
    await expect(open(join(folder, 'file'))).rejects.toMatchObject({ code: 'not-a-folder' });
    await expect(open(join(folder, 'file', 'snapshots'))).rejects.toMatchObject({ code: 'not-a-folder' });
    await expect(verifyStore(join(folder, 'file'))).rejects.toMatchObject({ code: 'not-a-folder' });
    expect(await readFile(join(folder, 'file'), 'utf8')).toBe('x');
  });
});

describe('a store of a later version', () => {
  it('is an error when it is opened, and when it becomes one before the lock', async () => {
    const store = await open(folder);
    await store.keep(one);
    await writeFile(join(folder, 'store.json'), '{"version":2}\n');
    const before = await treeOf(folder);
    await expect(open(folder)).rejects.toMatchObject({
      code: 'newer-version',
      message: expect.stringMatching(/later/),
    });
    await expect(store.keep(two)).rejects.toMatchObject({ code: 'newer-version' });
    await expect(verifyStore(folder)).rejects.toMatchObject({ code: 'newer-version' });
    expect(await treeOf(folder)).toEqual(before);
  });
});

describe('a full disk', () => {
  it.runIf(process.platform === 'linux')('is an error by code where a line does not fit', async () => {
    const store = await open(folder);
    await store.keep(one);
    await symlink('/dev/full', join(folder, 'deliveries.jsonl'));
    await expect(store.appendLedger([line])).rejects.toMatchObject({
      code: 'full',
      message: expect.stringMatching(/Free some space/),
    });
  });

  it.runIf(canMount)('is an error at the lock where a pass would not fit', async () => {
    mountSmall(folder, '3m');
    await expect((await open(join(folder, 'snapshots'))).lock()).rejects.toMatchObject({ code: 'full' });
  });

  it.runIf(canMount)('is an error by code wherever it strikes, and nothing is lost or doubled', async () => {
    const truth = await open(join(folder, 'truth'));
    await truth.keep(one);
    await truth.keep(two);
    await truth.appendLedger([line]);
    const right = await treeOf(join(folder, 'truth'));
    const small = join(folder, 'small');
    await mkdir(small);
    mountSmall(small, '8m');
    let refusals = 0;
    // With this many pages of 4 KB left, writing stops at one place after another.
    for (let pages = 0; pages <= 12; pages += 1) {
      const path = join(small, `store-${pages}`);
      const store = await open(path);
      const release = await store.lock();
      await store.keep(one);
      const filler = join(small, 'filler');
      await fillUp(filler, pages);
      const attempt = async (work: Promise<unknown>) => {
        const error = await work.then(
          () => null,
          (reason) => reason,
        );
        if (error === null) return;
        refusals += 1;
        expect(error).toMatchObject({ name: 'StoreError', code: 'full' });
      };
      await attempt(store.keep(two));
      await attempt(store.appendLedger([line]));
      await release();
      expect((await store.changes())[0]?.change.id).toBe('c1');
      await rm(filler);
      const after = await open(path);
      await after.keep(two);
      if ((await after.ledger()).length === 0) await after.appendLedger([line]);
      expect(await treeOf(path), `with ${pages} pages left`).toEqual(right);
      expect((await verifyStore(path)).problems).toEqual([]);
      expect((await after.snapshot(SITE, two.page))?.capture).toEqual(two.capture);
      await rm(path, { recursive: true });
    }
    expect(refusals).toBeGreaterThan(5);
  });

  it.runIf(canMount)('and a read-only file system too', async () => {
    mountSmall(folder, '8m');
    const store = await open(join(folder, 'snapshots'));
    await store.keep(one);
    execFileSync('mount', ['-o', 'remount,ro', folder]);
    await expect(store.lock()).rejects.toMatchObject({
      code: 'unwritable',
      message: expect.stringMatching(/read-only/),
    });
    expect((await verifyStore(join(folder, 'snapshots'))).problems).toMatchObject([{ code: 'unwritable' }]);
  });
});
