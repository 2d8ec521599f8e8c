/** The store of files: the contract of every store, and what only files promise. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/store/index.js';
import { storeContract } from './store.contract.js';

const made: string[] = [];

storeContract({
  name: 'files',
  async create() {
    const folder = await mkdtemp(join(tmpdir(), 'gradewatch-store-'));
    made.push(folder);
    return () => openStore({ kind: 'files', path: join(folder, 'snapshots') });
  },
  async remove() {
    for (const folder of made) await rm(folder, { recursive: true, force: true });
  },
});
