/**
 * Writing so that it lasts: a file is replaced whole or not at all, a line is on the disk before we go on.
 *
 * `write-file-atomic` is deliberately absent: on a disk that fills up it ignores the short write and puts a cut-off
 * file in the place of the good one (seen with 7.0.1), and it does not sync the folder, so that a power cut may
 * undo the rename. All temporary files stand in one folder, `.tmp`, so that one look finds what a crash left.
 */
import { randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, readFile, rename, rm, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isMissing } from './errors.js';

/** Makes the entries of a folder last. Systems that cannot open a folder (Windows) keep them without being asked. */
export async function syncFolder(folder: string): Promise<void> {
  let handle: FileHandle;
  try {
    handle = await open(folder, 'r');
  } catch (error) {
    if (process.platform === 'win32') return;
    throw error;
  }
  try {
    await handle.sync();
  } catch (error) {
    // Some network file systems refuse to sync a folder, and then need no syncing.
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== 'EINVAL' && code !== 'EPERM' && code !== 'ENOTSUP') throw error;
  } finally {
    await handle.close();
  }
}

/** Makes a folder and those above it, lastingly. */
export async function ensureFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined) return;
  for (let made = folder; ; made = dirname(made)) {
    await syncFolder(dirname(made));
    if (made === first) return;
  }
}

/** Writes a file in the place of another: readers, and a crash at any instant, see the old or the new one, whole. */
export async function replaceFile(path: string, data: string | Uint8Array, tmp: string): Promise<void> {
  const draft = join(tmp, randomBytes(8).toString('hex'));
  try {
    const handle = await open(draft, 'wx');
    try {
      await handle.writeFile(data);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

/**
 * Adds to the end of a file and waits until it is on the disk. Where that fails half-way (full disk), what was
 * written of it is cut off again.
 */
export async function appendDurably(path: string, text: string): Promise<void> {
  const handle = await open(path, 'a');
  try {
    const { size } = await handle.stat();
    try {
      await handle.writeFile(text);
      await handle.sync();
    } catch (error) {
      await handle.truncate(size).catch(() => {});
      throw error;
    }
    if (size === 0) await syncFolder(dirname(path));
  } finally {
    await handle.close();
  }
}

/** Removes a file if it is there. */
export async function removeFile(path: string): Promise<boolean> {
  try {
    await unlink(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** The text of a file, or `null` where there is none. */
export async function readTextIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
