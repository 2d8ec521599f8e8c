/** Writing a file that a person named, whole or not at all. */

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
