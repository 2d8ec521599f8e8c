/** Writing where a person said with --out: a file, whole or not at all, or a folder of files. */

import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { withDrafts, writeWhereDifferent } from '../disk/whole-file.js';
import { UsageError } from './io.js';

/** @throws UsageError where the folder is not there or may not be written. */
export async function writeOut(file: string, bytes: Uint8Array): Promise<void> {
  try {
    const folder = dirname(file);
    // A folder that is not there is a slip of the pen, and is not made.
    if (!existsSync(folder) || !statSync(folder).isDirectory())
      throw Object.assign(new Error(folder), { code: 'ENOENT' });
    await withDrafts(folder, (drafts) => writeWhereDifferent(file, bytes, drafts));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new UsageError(
        `${file}: its folder is not there. Make it first, or give another path with --out.`,
      );
    if (code === 'EISDIR') throw new UsageError(`${file} is a folder. Give the path of a file with --out.`);
    throw error;
  }
}

/**
 * Runs work that writes into a folder, which it makes where there is none.
 *
 * @throws UsageError where something else stands in its place or in the way to it
 */
export async function writingInto<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    const why = {
      ENOTDIR: 'is a file, or leads through one',
      EEXIST: 'is a file, or a link that leads nowhere',
      EISDIR: `holds a folder where a file belongs (${path})`,
      ENOENT: 'is not there and cannot be made',
    }[code as string];
    if (why === undefined || !path?.startsWith(folder)) throw error;
    throw new UsageError(`--out ${folder} ${why}. Give another folder with --out.`);
  }
}
