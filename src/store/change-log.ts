/**
 * The change log: entries are numbered from 1 in the order in which they were kept, whatever the clock said, and an
 * id stands in it once.
 *
 * Of each line it is remembered where it stands and what it can be asked for by (a hundred bytes, whatever the line
 * holds), so that a pass reads the log once and from then on only the lines that it wants. The entries themselves are
 * not kept in memory. Whoever changes the file by other means than adding to it (a restored backup, git) is noticed by
 * its times and by the ids; then it is read anew.
 */
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { appendDurably, isMissing } from '../disk/durable.js';
import type { ChangeEntry, ChangeFilter } from '../model.js';
import { damaged } from './errors.js';
import { asLines, linesOf, parseLine } from './lines.js';

export interface ChangeLog {
  /** Those whose ids are not in the log. */
  missing(entries: Omit<ChangeEntry, 'seq'>[]): Promise<Omit<ChangeEntry, 'seq'>[]>;
  /** Appends the entries whose ids are not there yet, and returns them with their numbers. Only under the lock. */
  append(entries: Omit<ChangeEntry, 'seq'>[]): Promise<ChangeEntry[]>;
  read(filter: ChangeFilter): Promise<ChangeEntry[]>;
  /** As `read`, one after another. */
  each(filter: ChangeFilter, visit: (entry: ChangeEntry) => void): Promise<void>;
}

/** What is remembered of a line. */
interface Known {
  id: string;
  /** Where its bytes begin, and where those of the next line. */
  start: number;
  end: number;
  seenAt: number;
  site: string | null;
  body: string | null;
  area: string | null;
  kind: string;
  cause: string;
}

/** The file as it was when it was last looked at. */
interface Mark {
  inode: number;
  size: number;
  modified: number;
}

/** What is known of the file up to byte `end`; the file only grows, so the rest is read when it is needed. */
interface Memory {
  lines: Known[];
  ids: Set<string>;
  /** Of each word one copy: a line that was read holds on to none of its text. */
  words: Map<string, string>;
  seq: number;
  number: number;
  end: number;
  mark: Mark;
}

const NO_FILE: Mark = { inode: 0, size: 0, modified: 0 };
const nothing = (): Memory => ({
  lines: [],
  ids: new Set(),
  words: new Map(),
  seq: 0,
  number: 0,
  end: 0,
  mark: NO_FILE,
});

/** Lines that stand beside each other are read together, up to so many bytes. */
const READ_AT_ONCE = 1 << 18;
/** So many bytes that nobody wants are read over rather than begin a new reading. */
const READ_OVER = 1 << 14;

export function changeLog(path: string): ChangeLog {
  let known = nothing();
  let turn: Promise<unknown> = Promise.resolve();

  /** Shows the lines that are wanted and learns those that were added; one such look after another. */
  function look(
    wanted: (line: Known) => boolean,
    visit: (entry: ChangeEntry) => void,
    whole = true,
  ): Promise<void> {
    const result = turn.then(async () => {
      const mark = markOf(path);
      if (!isSame(mark, known.mark) && !(await isGrown(mark))) known = nothing();
      await visitLines(path, known.lines, wanted, visit, whole);
      if (!isSame(mark, known.mark)) await learnRest(wanted, visit, whole);
      known.mark = mark;
    });
    turn = result.catch(() => {});
    return result;
  }

  /** Whether the file is the one that is known, with more behind it. */
  async function isGrown(mark: Mark): Promise<boolean> {
    const last = known.lines.at(-1);
    if (!last || mark.inode !== known.mark.inode || mark.size <= known.mark.size) return false;
    try {
      let id: string | undefined;
      const noteId = ({ change }: ChangeEntry) => {
        id = change.id;
      };
      await visitLines(path, [last], always, noteId, false);
      return id === last.id;
    } catch {
      return false;
    }
  }

  async function learnRest(
    wanted: (line: Known) => boolean,
    visit: (entry: ChangeEntry) => void,
    whole: boolean,
  ): Promise<void> {
    for await (const line of linesOf(path, known)) {
      const head = headOf(line.text);
      const value = head ?? parseLine<ChangeEntry>(path, line);
      if (typeof value.seq !== 'number' || typeof value.change?.id !== 'string') {
        throw damaged(path, `line ${line.number} is not a change: it has no seq, or no change with an id`);
      }
      if (wanted(learn(value, line.end))) visit(head && whole ? parseLine<ChangeEntry>(path, line) : value);
    }
  }

  function learn({ seq, seenAt, cause, change }: ChangeEntry, end: number): Known {
    const line: Known = {
      id: change.id,
      start: known.end,
      end,
      seenAt: Date.parse(seenAt),
      site: once(change.source?.site),
      body: once(change.body),
      area: once(change.area),
      kind: once(change.kind) ?? '',
      cause: once(cause) ?? '',
    };
    known.lines.push(line);
    known.ids.add(line.id);
    known.seq = Math.max(known.seq, seq);
    known.number += 1;
    known.end = end;
    return line;
  }

  function once(word: string | null | undefined): string | null {
    if (typeof word !== 'string') return null;
    const copy = known.words.get(word);
    if (copy === undefined) known.words.set(word, word);
    return copy ?? word;
  }

  async function missing(entries: Omit<ChangeEntry, 'seq'>[]): Promise<Omit<ChangeEntry, 'seq'>[]> {
    await look(never, () => {});
    const ids = new Set<string>();
    return entries.filter(({ change: { id } }) => {
      if (known.ids.has(id) || ids.has(id)) return false;
      ids.add(id);
      return true;
    });
  }

  async function append(entries: Omit<ChangeEntry, 'seq'>[]): Promise<ChangeEntry[]> {
    if (entries.length === 0) return [];
    const fresh = (await missing(entries)).map((entry, index) => ({ seq: known.seq + index + 1, ...entry }));
    if (fresh.length === 0) return [];
    const lines = fresh.map((entry) => asLines([entry]));
    const adding = turn.then(async () => {
      const before = await appendDurably(path, lines.join(''));
      // Nobody else adds to it under the lock: what stands there now need not be read.
      if (before !== known.end) return;
      lines.forEach((line, index) => {
        learn(fresh[index]!, known.end + Buffer.byteLength(line));
      });
      known.mark = markOf(path);
    });
    turn = adding.catch(() => {});
    await adding;
    return fresh;
  }

  return {
    missing,
    append,
    each: (filter, visit) => look(matcher(filter), visit, filter.traces !== false),
    async read(filter) {
      const found: ChangeEntry[] = [];
      await look(matcher(filter), (entry) => found.push(entry), filter.traces !== false);
      return found;
    },
  };
}

/**
 * Of a new report the entry up to its traces, which are nine tenths of its line and nothing that it can be asked for by;
 * `null` for any other line. In the text of a string the mark would have its quotes escaped.
 */
function headOf(text: string): ChangeEntry | null {
  const at = text.indexOf(',"traces":[');
  if (at < 0) return null;
  try {
    const head = JSON.parse(`${text.slice(0, at)}}}`) as ChangeEntry;
    const { kind, body, source } = head.change;
    // What it is of stands before them; where it does not, the line is read whole.
    return kind === 'report-published' && body !== undefined && source ? head : null;
  } catch {
    return null;
  }
}

const always = (): boolean => true;
const never = (): boolean => false;

function markOf(path: string): Mark {
  try {
    const { ino, size, mtimeMs } = statSync(path);
    return { inode: ino, size, modified: mtimeMs };
  } catch (error) {
    if (isMissing(error)) return NO_FILE;
    throw error;
  }
}

const isSame = (one: Mark, other: Mark): boolean =>
  one.inode === other.inode && one.size === other.size && one.modified === other.modified;

/** Reads lines from the places where they are known to stand. */
async function visitLines(
  path: string,
  lines: Known[],
  wanted: (line: Known) => boolean,
  visit: (entry: ChangeEntry) => void,
  whole: boolean,
): Promise<void> {
  let file: number | null = null;
  // One for all readings: memory outside the heap is given back late.
  let room = Buffer.alloc(0);
  try {
    for (let at = 0; at < lines.length; ) {
      if (!wanted(lines[at]!)) {
        at += 1;
        continue;
      }
      const first = at;
      const { start } = lines[first]!;
      // The lines up to the last wanted one that a reading of this size takes in.
      let last = first;
      for (at += 1; at < lines.length && lines[at]!.end - start <= READ_AT_ONCE; at += 1) {
        if (wanted(lines[at]!)) last = at;
        else if (lines[at]!.end - lines[last]!.end > READ_OVER) break;
      }
      at = last + 1;
      file ??= openSync(path, 'r');
      const length = lines[last]!.end - start;
      if (room.length < length) room = Buffer.allocUnsafe(Math.max(length, READ_AT_ONCE));
      const bytes = readInto(room, file, start, length);
      for (let index = first; index < at; index += 1) {
        const line = lines[index]!;
        if (!wanted(line)) continue;
        const text = bytes.toString('utf8', line.start - start, line.end - start - 1);
        const head = whole ? null : headOf(text);
        visit(head ?? parseLine<ChangeEntry>(path, { text, number: index + 1 }));
      }
      // A long log is read in pieces: others have their turn in between.
      await new Promise(setImmediate);
    }
  } finally {
    if (file !== null) closeSync(file);
  }
}

/** Bytes of a file, as many as there are of those asked for. */
function readInto(room: Buffer, file: number, start: number, length: number): Buffer {
  let read = 0;
  while (read < length) {
    const more = readSync(file, room, read, length - read, start + read);
    if (more === 0) break;
    read += more;
  }
  return room.subarray(0, read);
}

/** `since` and `until` both include the instant they name; an area includes those under it. */
function matcher(filter: ChangeFilter): (line: Known) => boolean {
  const since = filter.since === undefined ? -Infinity : Date.parse(filter.since);
  const until = filter.until === undefined ? Infinity : Date.parse(filter.until);
  const { site, body, area, kind, cause } = filter;
  return (line) => {
    if (line.seenAt < since || line.seenAt > until) return false;
    if (site !== undefined && line.site !== site) return false;
    if (body !== undefined && line.body !== body) return false;
    if (kind !== undefined && line.kind !== kind) return false;
    if (cause !== undefined && line.cause !== cause) return false;
    return area === undefined || line.area === area || (line.area?.startsWith(`${area}/`) ?? false);
  };
}
