/**
 * The change log: entries are numbered from 1 in the order in which they were kept, whatever the clock said, and an
 * id stands in it once.
 */
import { stat } from 'node:fs/promises';
import type { ChangeEntry, ChangeFilter } from '../model.js';
import { appendDurably } from './disk.js';
import { damaged, isMissing } from './errors.js';
import { asLines, valuesOf } from './lines.js';

export interface ChangeLog {
  /** Those whose ids are not in the log. */
  missing(entries: Omit<ChangeEntry, 'seq'>[]): Promise<Omit<ChangeEntry, 'seq'>[]>;
  /** Appends the entries whose ids are not there yet, and returns them with their numbers. Only under the lock. */
  append(entries: Omit<ChangeEntry, 'seq'>[]): Promise<ChangeEntry[]>;
  read(filter: ChangeFilter): Promise<ChangeEntry[]>;
}

export function changeLog(path: string): ChangeLog {
  // What is known of the file up to byte `end`; the file only grows, so the rest is read when it is needed.
  const nothing = () => ({ ids: new Set<string>(), seq: 0, number: 0, end: 0 });
  let known = nothing();

  async function catchUp(): Promise<void> {
    const size = await sizeOf(path);
    if (size < known.end) known = nothing();
    if (size === known.end) return;
    for await (const { value, line } of valuesOf<ChangeEntry>(path, known)) {
      if (typeof value.seq !== 'number' || typeof value.change?.id !== 'string') {
        throw damaged(path, `line ${line.number} is not a change: it has no seq, or no change with an id`);
      }
      known.ids.add(value.change.id);
      known.seq = Math.max(known.seq, value.seq);
      known.number = line.number;
      known.end = line.end;
    }
  }

  async function missing(entries: Omit<ChangeEntry, 'seq'>[]): Promise<Omit<ChangeEntry, 'seq'>[]> {
    await catchUp();
    const ids = new Set<string>();
    return entries.filter(({ change: { id } }) => {
      if (known.ids.has(id) || ids.has(id)) return false;
      ids.add(id);
      return true;
    });
  }

  return {
    missing,
    async append(entries) {
      if (entries.length === 0) return [];
      const fresh = (await missing(entries)).map((entry, index) => ({
        seq: known.seq + index + 1,
        ...entry,
      }));
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
