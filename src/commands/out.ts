/** Writing a file that a person named, whole or not at all. */

import writeFileAtomic from 'write-file-atomic';
import { UsageError } from './io.js';

/** @throws UsageError where the folder is not there or may not be written. */
export async function writeOut(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFileAtomic(file, Buffer.from(bytes));
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
