/**
 * Bringing a store of files to the present layout, step by step, under its lock.
 *
 * A step leads from one version to the next and can be done again over a half-done one: the version is written after
 * the step, so whoever takes the lock after a crash does the step once more. So far every store has version 1: what was
 * added since can be told from what is absent, and needs no step. A step is added here together with a frozen store
 * of the version that it starts from (test/store/versions).
 */
import { replaceFile } from '../disk/durable.js';
import { layoutOf, STORE_VERSION } from './layout.js';
import { readableJson } from './report-file.js';

/** From the version it stands under to the next. Idempotent. */
export type Step = (root: string, tmp: string) => Promise<void>;

const STEPS: ReadonlyMap<number, Step> = new Map();

/** Does the steps that lead from `version` to the present one; none where it is the present one. Call it under the lock. */
export async function migrate(
  root: string,
  version: number,
  steps: ReadonlyMap<number, Step> = STEPS,
  present = STORE_VERSION,
): Promise<void> {
  const { store, tmp } = layoutOf(root);
  for (let at = version; at < present; at += 1) {
    const step = steps.get(at);
    if (!step) throw new Error(`there is no step from version ${at} of a store to version ${at + 1}`);
    await step(root, tmp);
    await replaceFile(store, readableJson({ version: at + 1 }), tmp);
  }
}
