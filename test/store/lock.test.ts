/** The lock of the file store: who is let in, who is refused, and who is followed when dead. Real processes. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/model.js';
import type { Holder } from '../../src/store/errors.js';
import { thisHolder } from '../../src/store/holder.js';
import { openStore } from '../../src/store/index.js';
import { takeLock } from '../../src/store/lock.js';
import { sampleEntry } from './sample.js';
import { compileChild, removeAll, scratch } from './support.js';

const made: string[] = [];
const children: ChildProcess[] = [];
let program: string;
let root: string;
let store: Store;

beforeAll(async () => {
  program = await compileChild(await scratch(made));
});
beforeEach(async () => {
  root = join(await scratch(made), 'snapshots');
  store = await openStore({ kind: 'files', path: root });
});
afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
});
afterAll(() => removeAll(made));

/** A child process, once it has said its first word. */
async function start(task: 'hold' | 'race'): Promise<ChildProcess> {
  const child = spawn(process.execPath, [program, task, root], { stdio: ['pipe', 'pipe', 'inherit'] });
  children.push(child);
  child.stdout?.setEncoding('utf8');
  await once(child.stdout!, 'data');
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

/** Leaves a lock behind as another would have left it. */
async function forge(name: string, over: Partial<Holder>, secondsOld = 0): Promise<Holder> {
  const holder = { ...(await thisHolder()), token: '0123456789abcdef', ...over };
  await mkdir(root, { recursive: true });
  await writeFile(join(root, name), `${JSON.stringify(holder)}\n`);
  await age(name, secondsOld);
  return holder;
}

async function age(name: string, secondsOld: number): Promise<void> {
  const then = Date.now() / 1000 - secondsOld;
  await utimes(join(root, name), then, then);
}

const refused = { code: 'store-locked' };

describe('a holder on this machine', () => {
  it('is named in the refusal, and followed at once when it was killed', async () => {
    const child = await start('hold');
    const refusal = await store.lock().catch((error) => error);
    expect(refusal).toMatchObject({ ...refused, holder: { pid: child.pid } });
    expect(refusal.message).toContain(`process ${child.pid} on `);
    await kill(child);
    const before = performance.now();
    const release = await store.lock();
    expect(performance.now() - before).toBeLessThan(2_000);
    await release();
    expect((await readdir(root)).filter((name) => name.startsWith('.lock'))).toEqual([]);
  });

  it('is not followed while it stands still, however long', async () => {
    const child = await start('hold');
    child.kill('SIGSTOP');
    await age('.lock', 86_400);
    await expect(store.lock()).rejects.toMatchObject(refused);
    await kill(child);
    await (await store.lock())();
  });

  it('is followed where its number now belongs to another process', async () => {
    await forge('.lock', { pid: process.pid, started: '1' });
    await (await store.lock())();
  });

  it('is followed by one of many', async () => {
    for (let round = 0; round < 2; round += 1) {
      await kill(await start('hold'));
      const racers = await Promise.all(Array.from({ length: 5 }, () => start('race')));
      const answers = Promise.all(racers.map((racer) => once(racer.stdout!, 'data')));
      for (const racer of racers) racer.stdin?.write('go\n');
      const words = (await answers).flat().map((word) => String(word).trim());
      expect(words.sort()).toEqual([...Array(4).fill('store-locked'), 'won']);
      for (const racer of racers) if (racer.exitCode === null) await kill(racer);
      await (await store.lock())();
    }
  }, 30_000);
});

describe('a holder that cannot be seen from here', () => {
  it.each([
    ['on another host', { host: 'elsewhere' }],
    ['in another container', { namespace: 'pid:[1]' }],
    ['from before the last boot', { boot: 'another boot' }],
  ])('%s is respected while it gives signs of life, and followed after a minute without', async (_, over) => {
    await forge('.lock', over, 50);
    await expect(store.lock()).rejects.toMatchObject(refused);
    await age('.lock', 70);
    await (await store.lock())();
  });

  it('leaves nothing but garbage: respected while fresh, followed after a minute', async () => {
    await mkdir(root, { recursive: true });
    await writeFile(join(root, '.lock'), 'gar');
    await expect(store.lock()).rejects.toMatchObject({ ...refused, holder: null });
    await age('.lock', 70);
    await (await store.lock())();
  });
});

describe('following the dead', () => {
  const dead = { started: '1' };

  it('goes on where a follower died on the way', async () => {
    const first = await forge('.lock', dead);
    const second = await forge(`.lock.${first.token}.next`, { ...dead, token: 'fedcba9876543210' });
    await forge(`.lock.${second.token}.next`, { ...dead, token: 'aaaaaaaaaaaaaaaa' });
    const release = await store.lock();
    expect((await readdir(root)).filter((name) => name.startsWith('.lock'))).toEqual(['.lock']);
    await release();
  });

  it('waits for a follower that is on its way', async () => {
    const first = await forge('.lock', dead);
    await forge(`.lock.${first.token}.next`, { token: 'fedcba9876543210' });
    await expect(store.lock()).rejects.toMatchObject({ ...refused, holder: { token: 'fedcba9876543210' } });
  });
});

describe('the holder itself', () => {
  it('gives signs of life', async () => {
    await mkdir(root, { recursive: true });
    const lock = await takeLock(root, root, 20);
    await age('.lock', 500);
    await expect
      .poll(async () => Date.now() - (await stat(join(root, '.lock'))).mtimeMs, { timeout: 5_000 })
      .toBeLessThan(100_000);
    await lock.release();
  });

  it('writes nothing more once another took over, and leaves the other’s lock alone', async () => {
    const release = await store.lock();
    await store.appendChanges([sampleEntry('c1')]);
    await forge('.lock', { host: 'elsewhere' });
    await expect(store.appendChanges([sampleEntry('c2')])).rejects.toMatchObject({ code: 'lock-lost' });
    await release();
    expect(await readFile(join(root, '.lock'), 'utf8')).toContain('elsewhere');
    expect(await store.changes()).toHaveLength(1);
  });
});
