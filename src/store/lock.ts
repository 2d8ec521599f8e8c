/**
 * The one lock of a store: the file `.lock`, which says who holds it.
 *
 * - Taking: the file is written aside in full and linked into place, which fails where there is one already.
 * - A holder that is certainly dead (see holder.ts) is followed at once; one that cannot be seen from here is dead
 *   after `SILENCE_MS` without a sign of life. The holder touches the file every `BEAT_MS`. Ages are differences
 *   between two file times of the same disk, so the clocks of two hosts need not agree.
 * - Following the dead: whoever links `.lock.<token of the dead>.next` first, and then still finds the dead one in
 *   `.lock`, may replace it; so two that find the same dead holder never both follow. A follower that dies on the
 *   way is followed in the same manner.
 * - A holder that was taken for dead (suspended for a minute, on another host) learns it before its next write.
 *
 * proper-lockfile is deliberately absent: after a kill -9 it makes the next run wait out a stale time, and it does
 * not say who holds the lock.
 */
import {
  constants,
  copyFile,
  type FileHandle,
  link,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing, readTextIfThere, removeFile } from '../disk/durable.js';
import { type Holder, isThere, StoreError, StoreLockedError } from './errors.js';
import { fateOf, thisHolder } from './holder.js';

const BEAT_MS = 10_000;
const SILENCE_MS = 60_000;

export interface Lock {
  holder: Holder;
  /** True where the lock was not given back by the one before: a pass was cut off, or this is a copy made during one. */
  followed: boolean;
  /** Rejects with a `StoreError` `lock-lost` where another has followed. */
  assertHeld(): Promise<void>;
  release(): Promise<void>;
}

/**
 * Takes the lock of the store at `folder`, or rejects with a `StoreLockedError`. Drafts are written in `tmp`; the
 * holder gives a sign of life every `beatMs` milliseconds.
 */
export async function takeLock(folder: string, tmp: string, beatMs = BEAT_MS): Promise<Lock> {
  const path = join(folder, '.lock');
  const me = await thisHolder();
  const draft = join(tmp, `lock-${me.token}`);
  try {
    await writeFile(draft, `${JSON.stringify(me)}\n`, { flag: 'wx' });
    for (let tries = 0; tries < 50; tries += 1) {
      const taken = await tryTake(folder, path, draft, me);
      if (taken) return await hold(folder, path, me, taken === 'followed', beatMs);
    }
    throw new StoreLockedError(folder, null);
  } finally {
    await rm(draft, { force: true });
  }
}

/** Puts the draft where no file is yet; where the disk knows no hard links, by copying. */
async function place(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path).catch((error) => {
      const code = (error as NodeJS.ErrnoException).code ?? '';
      if (!['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK'].includes(code)) throw error;
      return copyFile(draft, path, constants.COPYFILE_EXCL);
    });
    return true;
  } catch (error) {
    if (isThere(error)) return false;
    throw error;
  }
}

/** False where the ground moved underfoot and another try is due. */
async function tryTake(
  folder: string,
  path: string,
  draft: string,
  me: Holder,
): Promise<'free' | 'followed' | false> {
  if (await place(draft, path)) return 'free';
  // Follow the chain of claims from the lock to the first one that is nobody's yet.
  const root = await look(path, draft, me);
  if (root === 'gone') return false;
  const claims: string[] = [];
  for (let last = root; ; ) {
    if (last.alive) throw new StoreLockedError(folder, last.holder);
    const claim = join(folder, `.lock.${last.name}.next`);
    claims.push(claim);
    if (await place(draft, claim)) break;
    const next = await look(claim, draft, me);
    if (next === 'gone') return false;
    last = next;
  }
  // The claim is ours. It counts only if the one we follow is still the one in the lock.
  const now = await look(path, draft, me);
  const stillThere = now !== 'gone' && now.name === root.name;
  if (stillThere) await rename(draft, path);
  for (const claim of claims) {
    if (stillThere || claim === claims.at(-1)) await removeFile(claim);
  }
  return stillThere && 'followed';
}

/** Who is named in a lock or claim file, and whether that one lives. */
async function look(
  path: string,
  draft: string,
  me: Holder,
): Promise<'gone' | { name: string; holder: Holder | null; alive: boolean }> {
  try {
    const holder = await readHolder(path);
    const fate = holder ? await fateOf(holder, me) : 'unknown';
    const [theirs, ours] = await Promise.all([stat(path), touch(draft)]);
    const alive = fate === 'alive' || (fate === 'unknown' && ours - theirs.mtimeMs < SILENCE_MS);
    return { name: holder?.token ?? 'unnamed', holder, alive };
  } catch (error) {
    if (isMissing(error)) return 'gone';
    throw error;
  }
}

/** Writes a file again as it is, and says what time its disk now gives it. */
async function touch(path: string): Promise<number> {
  const handle = await open(path, 'r+');
  try {
    return await beat(handle, await handle.readFile());
  } finally {
    await handle.close();
  }
}

async function beat(handle: FileHandle, bytes: Uint8Array): Promise<number> {
  await handle.write(bytes, 0, bytes.length, 0);
  return (await handle.stat()).mtimeMs;
}

async function readHolder(path: string): Promise<Holder | null> {
  const text = await readFile(path, 'utf8');
  try {
    const holder = JSON.parse(text) as Holder;
    return /^[0-9a-f]{16}$/.test(holder.token) ? holder : null;
  } catch {
    return null;
  }
}

async function hold(
  folder: string,
  path: string,
  holder: Holder,
  followed: boolean,
  beatMs: number,
): Promise<Lock> {
  const handle = await open(path, 'r+');
  const bytes = Buffer.from(`${JSON.stringify(holder)}\n`);
  // The handle stays with our own file: where another has followed, its file is not touched.
  const timer = setInterval(() => void beat(handle, bytes).catch(() => {}), beatMs).unref();
  for (const name of await readdir(folder)) {
    if (name.startsWith('.lock.')) await removeFile(join(folder, name));
  }
  const isOurs = async () => (await readTextIfThere(path))?.includes(`"${holder.token}"`) ?? false;
  return {
    holder,
    followed,
    async assertHeld() {
      if (await isOurs()) return;
      throw new StoreError(
        'lock-lost',
        path,
        `${path} is no longer ours: this process stood still for more than ${SILENCE_MS / 1000} s and another run took ` +
          'over, or someone removed the file. Nothing more was written; run again.',
      );
    },
    async release() {
      clearInterval(timer);
      await handle.close();
      if (await isOurs()) await removeFile(path);
    },
  };
}
