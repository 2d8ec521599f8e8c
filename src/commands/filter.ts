/** Filters of the change log and the history: an id that is known nowhere is a slip of the pen, and is said so. */

import { nearest } from '../config/nearest.js';
import { changeKinds } from '../config/schema.js';
import type { SiteProfile } from '../model.js';
import { UsageError } from './io.js';

/**
 * Refuses an id that neither the profiles nor the store know.
 *
 * @param seen ids that the store holds, beside those of the profiles
 */
export function requireKnown(
  what: 'body' | 'area',
  id: string | undefined,
  profiles: SiteProfile[],
  seen: Iterable<string | null>,
): void {
  if (id === undefined) return;
  const words = new Map<string, string>();
  for (const profile of profiles) {
    for (const thing of what === 'body' ? profile.bodies : profile.areas)
      words.set(thing.name.toLowerCase(), thing.id);
  }
  for (const profile of profiles)
    for (const thing of what === 'body' ? profile.bodies : profile.areas) words.set(thing.id, thing.id);
  for (const known of seen) if (known !== null) words.set(known, known);
  if (words.get(id) === id) return;
  const near = [...new Set(nearest(id, words.keys(), 5).map((word) => words.get(word)!))].slice(0, 3);
  throw new UsageError(
    `--${what} ${id}: no such ${what} is known.${near.length > 0 ? ` Did you mean ${near.join(', or ')}?` : ''}`,
  );
}

/** @throws UsageError for a word that is no kind of change. */
export function requireKind(kind: string | undefined): void {
  if (kind === undefined || (changeKinds as readonly string[]).includes(kind)) return;
  const [guess] = nearest(kind, changeKinds);
  throw new UsageError(
    `--kind ${kind}: no such kind of change.${guess ? ` Did you mean ${guess}?` : ''} There are: ${changeKinds.join(', ')}.`,
  );
}
