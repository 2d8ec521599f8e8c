/**
 * Files outside a store that are replaced whole or not at all: a feed, a page of the review site, an evidence pack.
 *
 * Drafts stand in a folder of their own beside them, on the same disk, so that what a crash leaves has one name and one
 * place. They are written as a store writes (durable.ts): a disk that fills up never puts a cut-off file in the place of a
 * good one.
 */
import { readdir, readFile, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ensureFolder, isMissing, replaceFile } from './durable.js';

const DRAFTS = '.gradewatch-drafts';

/** Runs some work with a folder for drafts inside `folder`, which is made where it is missing and removed afterwards. */
export async function withDrafts<T>(folder: string, work: (drafts: string) => Promise<T>): Promise<T> {
  const drafts = join(folder, DRAFTS);
  await ensureFolder(drafts);
  try {
    return await work(drafts);
  } finally {
    await clear(drafts).catch(() => {});
  }
}

/** Replaces a file where its content differs. Gives whether it did; a file that is as it should be is not touched. */
export async function writeWhereDifferent(
  path: string,
  content: string | Uint8Array,
  drafts: string,
): Promise<boolean> {
  const wanted = Buffer.from(content as Uint8Array);
  const there = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (isMissing(error)) return null;
    throw error;
  });
  if (there?.equals(wanted)) return false;
  await ensureFolder(dirname(path));
  await replaceFile(path, wanted, drafts);
  return true;
}

/** Removes drafts that nobody is writing any more, and the folder once it is empty. */
async function clear(drafts: string): Promise<void> {
  for (const name of await readdir(drafts)) {
    const path = join(drafts, name);
    const { mtimeMs } = await stat(path);
    if (Math.abs(Date.now() - mtimeMs) > 3_600_000) await rm(path, { force: true });
  }
  await rmdir(drafts);
}
