/** One real pass over a server of the test, with a configuration and a store on the disk, as the program makes it. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadConfig } from '../../src/config.js';
import type { Store } from '../../src/model.js';
import { openStore } from '../../src/store/index.js';
import { listedPass } from '../tools/pass.js';

export const openKept = (folder: string): Promise<Store> =>
  openStore({ kind: 'files', path: join(folder, 'kept') });

export async function passOver(
  folder: string,
  origin: string,
  given: { entryPoints: unknown[]; more?: string; store: Store; now?: () => Date },
) {
  const file = join(folder, 'gradewatch.yaml');
  await writeFile(
    file,
    [
      'contact: ops@example.org',
      'sites:',
      '  - profile: hmicfrs',
      `    baseUrl: ${origin}/`,
      '    allowPrivateAddresses: true',
      `    entryPoints: ${JSON.stringify(given.entryPoints)}`,
      '    politeness: {intervalMs: 0, concurrency: 1}',
      '    retries: {attempts: 1}',
      given.more ?? '',
      'store: {kind: files, path: kept}',
    ].join('\n'),
  );
  const config = await loadConfig(file, { env: {} });
  return listedPass({ config, store: given.store, now: given.now ?? (() => new Date()), env: {} });
}
