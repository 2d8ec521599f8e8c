/**
 * Words that a page says to one request and not to the next: a counter, a time of day, a quotation drawn by lot. Two
 * readings of one page, made one after another in one pass, tell them from words that changed.
 *
 * A change of text is unsteady where all that it adds is gone in the second reading, and something stands in the place of
 * all that it removes. Everything else is steady: in doubt a change is told.
 */
import type { Change, Report, SiteProfile } from '../model.js';
import { compareReports } from './index.js';
import { plain } from './normalise.js';

/** Ids of the changes (from an earlier reading to `first`) that `second`, read from the same page a moment later, does not bear out. */
export function unsteadyIn(
  changes: Change[],
  first: Report,
  second: Report,
  profile: SiteProfile,
): Set<string> {
  const texts = changes.filter((change) => change.kind === 'text-changed');
  if (texts.length === 0) return new Set();
  const between = compareReports(first, second, { profile }).changes;
  const gone = new Map<string, string[]>();
  for (const change of between) {
    if (change.kind !== 'text-changed') continue;
    const key = JSON.stringify(change.path);
    gone.set(key, [...(gone.get(key) ?? []), ...wordsOf(change.edits, 'remove')]);
  }
  const isUnsteady = (change: (typeof texts)[number]): boolean => {
    const left = gone.get(JSON.stringify(change.path)) ?? [];
    const added = wordsOf(change.edits, 'add');
    return (
      added.length > 0 &&
      added.every((words) => left.some((one) => ` ${one} `.includes(` ${words} `))) &&
      wordsOf(change.edits, 'remove').length <= added.length
    );
  };
  return new Set(texts.filter(isUnsteady).map((change) => change.id));
}

function wordsOf(edits: { op: string; text: string }[], op: 'add' | 'remove'): string[] {
  return edits
    .filter((edit) => edit.op === op)
    .map((edit) => plain(edit.text).trim())
    .filter((words) => words !== '');
}
