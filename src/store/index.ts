/** The store that the configuration names. Files by default; one contract suite holds for every member. */
import type { Store } from '../model.js';
import { openFileStore } from './files.js';

export { StoreError, StoreLockedError } from './errors.js';

/**
 * Opens a store. Nothing is written before the lock is taken or something is kept, so that reading commands work on
 * a read-only copy and on a store that is not there yet (it is empty).
 *
 * Rejects with a `StoreError` (`not-a-folder`, `newer-version`, `damaged`, `unwritable`) that says what to do.
 */
export function openStore(config: { kind: 'files'; path: string }): Promise<Store> {
  return openFileStore(config.path);
}
