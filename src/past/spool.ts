/**
 * Bytes put aside while the captures of an import are found and sorted: a folder for temporary files, each named by
 * the hash of its content, so that equal ones lie there once. Removed at the end.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '../run/keeping.js';

export interface Spool {
  put(bytes: Uint8Array): Promise<string>;
  get(hash: string): Promise<Uint8Array>;
  remove(): Promise<void>;
}

/** Makes nothing until there is something to put aside. */
export function createSpool(): Spool {
  let folder: Promise<string> | null = null;
  const there = new Set<string>();
  const place = () => {
    folder ??= mkdtemp(join(tmpdir(), 'gradewatch-import-'));
    return folder;
  };
  return {
    async put(bytes) {
      const hash = sha256(bytes);
      if (!there.has(hash)) await writeFile(join(await place(), hash), bytes);
      there.add(hash);
      return hash;
    },
    get: async (hash) => readFile(join(await place(), hash)),
    async remove() {
      if (folder) await rm(await folder, { recursive: true, force: true });
    },
  };
}
