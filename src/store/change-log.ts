/**
 * The change log: entries are numbered from 1 in the order in which they were kept, whatever the clock said, and an
 * id stands in it once.
 */
import { stat } from 'node:fs/promises';
import type { ChangeEntry, ChangeFilter } from '../model.js';
import { appendDurably } from './disk.js';
import { isMissing } from './errors.js';
import { asLines, valuesOf } from './lines.js';

export interface ChangeLog {
  /** Appends the entries whose ids are not there yet, and returns them with their numbers. Only under the lock. */
  append(entries: Omit<ChangeEntry, 'seq'>[]): Promise<ChangeEntry[]>;
  read(filter: ChangeFilter): Promise<ChangeEntry[]>;
}

export function changeLog(path: string): ChangeLog {
  // What is known of the file up to byte `end`; the file only grows, so the rest is read when it is needed.
  let known = { ids: new Set<string>(), seq: 0, end: 0 };

  async function catchUp(): Promise<void> {
    const size = await sizeOf(path);
    if (size < known.end) known = { ids: new Set(), seq: 0, end: 0 };
    if (size === known.end) return;
    for await (const { value, line } of valuesOf<ChangeEntry>(path, known.end)) {
      known.ids.add(value.change.id);
      known.seq = Math.max(known.seq, value.seq);
      known.end = line.end;
    }
  }

  return {
    async append(entries) {
      if (entries.length === 0) return [];
      await catchUp();
      const fresh: ChangeEntry[] = [];
      const ids = new Set<string>();
      for (const entry of entries) {
        const { id } = entry.change;
        if (known.ids.has(id) || ids.has(id)) continue;
        ids.add(id);
        fresh.push({ seq: known.seq + fresh.length + 1, ...entry });
      }
      if (fresh.length > 0) await appendDurably(path, asLines(fresh));
      return fresh;
    },
    async read(filter) {
      const wanted = matcher(filter);
      const found: ChangeEntry[] = [];
      for await (const { value } of valuesOf<ChangeEntry>(path)) {
        if (wanted(value)) found.push(value);
      }
      return found;
    },
  };
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (isMissing(error)) return 0;
    throw error;
  }
}

/** `since` and `until` both include the instant they name; an area includes those under it. */
function matcher(filter: ChangeFilter): (entry: ChangeEntry) => boolean {
  const since = filter.since === undefined ? -Infinity : Date.parse(filter.since);
  const until = filter.until === undefined ? Infinity : Date.parse(filter.until);
  const { site, body, area, kind } = filter;
  return ({ seenAt, change }) => {
    const seen = Date.parse(seenAt);
    if (seen < since || seen > until) return false;
    if (site !== undefined && change.source?.site !== site) return false;
    if (body !== undefined && change.body !== body) return false;
    if (kind !== undefined && change.kind !== kind) return false;
    return area === undefined || change.area === area || (change.area?.startsWith(`${area}/`) ?? false);
  };
}
