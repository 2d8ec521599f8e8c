/**
 * Lines of the change log that are not as they were written (a bit that flipped, a hand): those of which the captures of
 * their page hold the entry, as it was written, are put back.
 */
import { join } from 'node:path';
import { replaceFile } from '../disk/durable.js';
import type { ChangeEntry } from '../model.js';
import type { CaptureLine } from './captures.js';
import { foldersIn } from './files.js';
import { layoutOf, pageLayout } from './layout.js';
import { isAltered, lineOf, linesOf, parseLine } from './lines.js';

/** Puts the lines back, under the lock, and gives their numbers. Rejects where a line is not JSON. */
export async function mendLog(root: string): Promise<number[]> {
  const { changes, tmp } = layoutOf(root);
  const altered = new Map<number, ChangeEntry>();
  for await (const { text, number } of linesOf(changes)) {
    if (isAltered(text)) altered.set(number, parseLine<ChangeEntry>(changes, { text, number }));
  }
  if (altered.size === 0) return [];
  const wanted = new Set([...altered.values()].map(({ change }) => change?.id));
  const kept = new Map<string, Omit<ChangeEntry, 'seq'>>();
  for (const site of await foldersIn(root)) {
    for (const page of await foldersIn(join(root, site))) {
      const { captures } = pageLayout(root, site, page);
      for await (const { text, number } of linesOf(captures)) {
        if (isAltered(text)) continue;
        for (const entry of parseLine<CaptureLine>(captures, { text, number }).changes ?? [])
          if (wanted.has(entry.change.id)) kept.set(entry.change.id, entry);
      }
    }
  }
  const mended: number[] = [];
  const lines: string[] = [];
  for await (const { text, number } of linesOf(changes)) {
    const entry = kept.get(altered.get(number)?.change?.id ?? '');
    if (entry) mended.push(number);
    // Entries are numbered from 1, a line each.
    lines.push(entry ? lineOf({ seq: number, ...entry }) : text);
  }
  if (mended.length > 0) await replaceFile(changes, lines.map((line) => `${line}\n`).join(''), tmp);
  return mended;
}
