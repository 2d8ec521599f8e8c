/** The store that the configuration names. Files by default; one contract suite holds for every member. */
import type { Store } from '../model.js';
import { openFileStore } from './files.js';

export { StoreError, StoreLockedError } from './errors.js';

/**
 * Opens a store. Nothing is written before the lock is taken or something is kept, so that reading commands work on
 * a read-only copy and on a store that is not there yet (it is empty).
 *
 * Rejects with a `StoreError` (`not-a-folder`, `newer-version`, `damaged`, `unwritable`; for a database also
 * `bad-address`, `no-connection`, `refused`, `unsuitable`) that says what to do.
 */
export async function openStore(
  config: { kind: 'files'; path: string } | { kind: 'postgres'; url: string },
): Promise<Store> {
  if (config.kind === 'files') return openFileStore(config.path);
  // Loaded only where it is asked for: most installations keep files.
  const { openPostgresStore } = await import('./postgres.js');
  return openPostgresStore(config.url);
}
