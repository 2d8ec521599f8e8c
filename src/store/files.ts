/**
 * The store as a folder of files that a person can read. See layout.ts for what stands where.
 *
 * Keeping a page touches four files, and a crash may come between any two. So what is to be kept is first written
 * down whole in `.pending.json`; from then on it counts as kept, and whoever takes the lock next finishes it. Every
 * step of finishing can be done again without harm: source bytes are named by their hash, changes are known by their
 * id, captures by hash and time, the report is replaced.
 *
 *   source bytes → .pending.json → change log → captures → report → .pending.json removed
 *
 * Each of the first three is on the disk, with its folder's entry, before the next is begun; captures and report are on
 * the disk, and then their folder's entries, before `.pending.json` is removed. That removal itself is not waited for:
 * finishing once more does no harm. What need not wait for each other is asked of the disk at once.
 *
 * Writers hold the lock. A single write without it takes it for that one write. Readers need none: files are
 * replaced whole, and the last line of a log counts only with its line feed.
 *
 * A copy of the folder made during a pass may hold a page and not yet, in the log, the changes that the page brought.
 * So each line of captures.jsonl holds its changes too, and where a pass was cut off (or copied) the log is made
 * whole from them.
 *
 * Deliberately absent: any look at git, and any cache of reports in memory.
 */
import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import {
  appendDurably,
  ensureFolder,
  isMissing,
  putFiles,
  readTextIfThere,
  removeFile,
  replaceFile,
  syncFolder,
} from '../disk/durable.js';
import type {
  ChangeEntry,
  KeepInput,
  LedgerEntry,
  PageCheck,
  PageId,
  Problem,
  Quarantined,
  Snapshot,
  Store,
  StoreState,
} from '../model.js';
import {
  addsNothing,
  becomesSnapshot,
  type CaptureLine,
  captureLines,
  capturesAt,
  isLatestFetched,
  mayAddNothing,
  type Pending,
  withCapture,
} from './captures.js';
import { changeLog } from './change-log.js';
import { damaged, StoreLockedError, teach } from './errors.js';
import {
  assertRoom,
  checksFile,
  layoutOf,
  type PageLayout,
  pageLayout,
  readVersion,
  STORE_VERSION,
  siteFolder,
} from './layout.js';
import { asLines, mendTail, valuesOf } from './lines.js';
import { type Lock, takeLock } from './lock.js';
import { migrate } from './migrate.js';
import { endQuarantine, readQuarantine, setAside } from './quarantine.js';
import { readableJson, readSnapshot, writeSnapshot } from './report-file.js';
import { endingOf, findSource, readSource, sha256Of, writeSource } from './source-file.js';

/** Sites of which a pass has asked for pages: from then on there is a state. */
export async function sitesChecked(root: string): Promise<string[]> {
  const sites = await foldersIn(root);
  const texts = await Promise.all(sites.map((site) => readTextIfThere(checksFile(root, site))));
  return sites.filter((_, index) => texts[index] !== null);
}

/** Whether a pass has asked for anything, or told of anything: from then on there is a state. */
export async function wasUsed(root: string): Promise<boolean> {
  if ((await sitesChecked(root)).length > 0) return true;
  return stat(layoutOf(root).changes).then(
    ({ size }) => size > 0,
    () => false,
  );
}

/** What the store does beside the contract of every store. */
interface FileStore extends Store {
  /**
   * Takes the lock like `lock`, and says what a crash had left to put right: the files, and what was done. `wholly`
   * looks for missing changes also where no pass was cut off.
   */
  lockAndMend(wholly?: boolean): Promise<{ release: () => Promise<void>; mended: Problem[] }>;
}

const NO_STATE: StoreState = { version: STORE_VERSION, sites: {}, subscribers: {} };
const IGNORED = '# Only while a pass runs, or since one was cut off.\n/.lock*\n/.tmp/\n/.pending.json\n';

/** Opens the store of files at `path`; see `openStore`. */
export async function openFileStore(path: string): Promise<FileStore> {
  const root = resolve(path);
  const files = layoutOf(root);
  const log = changeLog(files.changes);
  let held: Lock | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  await teaching('opening the store', () => readVersion(root));

  /** Runs some work, and makes errors of the file system teach. */
  async function teaching<T>(doing: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw teach(error, (error as NodeJS.ErrnoException | null)?.path ?? root, doing);
    }
  }

  /** One after another: a folder has no transactions. */
  function inTurn<T>(doing: string, work: () => Promise<T>): Promise<T> {
    const result = queue.then(() => teaching(doing, work));
    queue = result.catch(() => {});
    return result;
  }

  /** A write under the lock, ours or one taken for it alone. */
  function write<T>(doing: string, work: () => Promise<T>): Promise<T> {
    return inTurn(doing, async () => {
      if (held) {
        await held.assertHeld();
        await finishPending();
        return work();
      }
      const { lock } = await take(false);
      try {
        return await work();
      } finally {
        await lock.release();
      }
    });
  }

  /** Takes the lock and leaves the store in good order, ready to be written. */
  async function take(wholly: boolean): Promise<{ lock: Lock; mended: Problem[] }> {
    await ensureFolder(root);
    await readVersion(root);
    await assertRoom(root);
    await ensureFolder(files.tmp);
    const lock = await takeLock(root, files.tmp);
    try {
      const mended = await clearDrafts(files.tmp);
      const version = await readVersion(root);
      if (version === null) await founding();
      else await migrate(root, version);
      for (const path of [files.changes, files.deliveries]) {
        const end = await mendTail(path);
        if (end !== 'whole') mended.push({ code: `last-line-${end}`, where: path });
      }
      if (await finishPending()) mended.push({ code: 'keep-finished', where: files.pending });
      if (lock.followed || wholly) mended.push(...(await restoreChanges()));
      if (!wholly) await assertReports();
      return { lock, mended };
    } catch (error) {
      await lock.release();
      throw error;
    }
  }

  /** A page without its report would be taken for a new one, and told of. */
  async function assertReports(): Promise<void> {
    for (const site of await foldersIn(root)) {
      for (const page of await foldersIn(join(root, site))) {
        const place = pageLayout(root, site, page);
        if (existsSync(place.captures) && !existsSync(place.report))
          throw damaged(place.report, 'it is not there, and the page was kept');
      }
    }
  }

  /** Puts into the log the changes that only a page's captures know of. */
  async function restoreChanges(): Promise<Problem[]> {
    const restored: Problem[] = [];
    for (const site of await foldersIn(root)) {
      for (const page of await foldersIn(join(root, site))) {
        const place = pageLayout(root, site, page);
        const entries = (await captureLines(place)).flatMap(({ changes }) => changes ?? []);
        const missing = await log.missing(entries);
        await log.append(missing);
        if (missing.length > 0) restored.push({ code: 'changes-restored', where: place.captures });
      }
    }
    return restored;
  }

  async function founding(): Promise<void> {
    await replaceFile(files.ignore, IGNORED, files.tmp);
    // From here on a store has a state: a first pass that is cut off is no lost one.
    if (!existsSync(files.state)) await replaceFile(files.state, readableJson(NO_STATE), files.tmp);
    await replaceFile(files.store, readableJson({ version: STORE_VERSION }), files.tmp);
  }

  async function lockAndMend(wholly = false): Promise<{ release: () => Promise<void>; mended: Problem[] }> {
    return inTurn('taking the lock of the store', async () => {
      if (held) throw new StoreLockedError(root, held.holder);
      const { lock, mended } = await take(wholly);
      held = lock;
      let released = false;
      const release = () =>
        inTurn('giving the lock back', async () => {
          if (released) return;
          released = true;
          held = null;
          await lock.release();
        });
      return { release, mended };
    });
  }

  // ── keeping a page

  async function keep(input: KeepInput): Promise<ChangeEntry[]> {
    const { bytes, ...pending } = input;
    const { capture } = input;
    if (sha256Of(bytes) !== capture.sha256) {
      throw new Error(`keep ${input.page}: the capture names another SHA-256 than that of its bytes`);
    }
    const place = pageLayout(root, input.site, input.page);
    return write(`keeping ${input.page}`, async () => {
      if (mayAddNothing(input) && addsNothing(input, await snapshotAt(place, input.page))) return [];
      const name = `${capture.capturedAt.slice(0, 10)}-${capture.sha256}.${endingOf(capture.contentType, bytes)}.gz`;
      await writeSource(place.sources, { bytes, sha256: capture.sha256, name }, files.tmp);
      await replaceFile(files.pending, JSON.stringify(pending), files.tmp);
      return finish(pending);
    });
  }

  /** Finishes a keep that a crash cut off; false where there is none. */
  async function finishPending(): Promise<boolean> {
    const text = await readTextIfThere(files.pending);
    if (text === null) return false;
    await finish(parse<Pending>(files.pending, text));
    return true;
  }

  async function finish(input: Pending): Promise<ChangeEntry[]> {
    const { page, capture, report, problems } = input;
    const place = pageLayout(root, input.site, page);
    const appended = await log.append(input.entries);
    const line: CaptureLine = input.entries.length > 0 ? { ...capture, changes: input.entries } : capture;
    const written: [path: string, text: string][] = [
      [place.captures, asLines(withCapture(await captureLines(place), line))],
    ];
    if (isLatestFetched(input) || becomesSnapshot(input, await snapshotAt(place, page)))
      written.push([place.report, writeSnapshot({ page, url: capture.url, capture, report, problems })]);
    await putFiles(written, files.tmp);
    await syncFolder(place.folder);
    await removeFile(files.pending);
    return appended;
  }

  async function snapshotAt(place: PageLayout, page: PageId): Promise<Snapshot | null> {
    const text = await readTextIfThere(place.report);
    return text === null ? null : readSnapshot(place.report, page, text);
  }

  // ── quarantine

  async function quarantined(site: string): Promise<Quarantined[]> {
    const found: Quarantined[] = [];
    for (const page of await pagesWith('quarantine.json', site)) {
      const path = pageLayout(root, site, page).quarantine;
      const text = await readTextIfThere(path);
      if (text === null) continue;
      const { url, sha256, capturedAt, since = capturedAt, reasons, ...of } = readQuarantine(path, text);
      const { contentType = null, charset = null } = of;
      found.push({ page, url, sha256, capturedAt, since, contentType, charset, reasons });
    }
    return found;
  }

  async function pagesWith(file: string, site: string): Promise<PageId[]> {
    const folder = siteFolder(root, site);
    return (await foldersIn(folder)).filter((page) => existsSync(join(folder, page, file))).sort();
  }

  return {
    lockAndMend,
    lock: async () => (await lockAndMend()).release,

    state: () =>
      teaching('reading the state', async () => {
        const text = await readTextIfThere(files.state);
        if (text !== null) return parse<StoreState>(files.state, text);
        if (await wasUsed(root)) throw damaged(files.state, 'is not there, though passes were made');
        return structuredClone(NO_STATE);
      }),
    saveState: (state) =>
      write('writing the state', () => replaceFile(files.state, readableJson(state), files.tmp)),

    checks: (site) =>
      teaching('reading the checks', async () => {
        const path = checksFile(root, site);
        const text = await readTextIfThere(path);
        return text === null ? [] : parse<PageCheck[]>(path, text);
      }),
    saveChecks: (site, checks) =>
      write('writing the checks', async () => {
        const path = checksFile(root, site);
        await replaceFile(path, linesOfChecks([...checks].sort(byPage)), files.tmp);
      }),

    pages: (site) => teaching('listing the pages', () => pagesWith('report.json', site)),
    snapshot: (site, page) =>
      teaching('reading a snapshot', () => snapshotAt(pageLayout(root, site, page), page)),
    captures: (site, page) => teaching('reading captures', () => capturesAt(pageLayout(root, site, page))),
    source: (site, page, sha256) =>
      teaching('reading source bytes', async () => {
        const place = pageLayout(root, site, page);
        const path = (await findSource(place.sources, sha256)) ?? (await findSource(place.folder, sha256));
        return path === null ? null : readSource(path, sha256);
      }),
    keep,

    appendChanges: (entries) => write('writing the change log', () => log.append(entries)),
    changes: (filter = {}) => teaching('reading the change log', () => log.read(filter)),
    eachChange: (filter, visit) => teaching('reading the change log', () => log.each(filter, visit)),

    quarantine: (input) =>
      write(`setting ${input.page} aside`, () =>
        setAside(pageLayout(root, input.site, input.page), input, files.tmp),
      ),
    release: (site, page) =>
      write(`ending the quarantine of ${page}`, () => endQuarantine(pageLayout(root, site, page))),
    quarantined: (site) => teaching('reading the quarantine', () => quarantined(site)),

    ledger: () =>
      teaching('reading the delivery ledger', async () => {
        const entries: LedgerEntry[] = [];
        for await (const { value } of valuesOf<LedgerEntry>(files.deliveries)) entries.push(value);
        return entries;
      }),
    appendLedger: (entries) =>
      write('writing the delivery ledger', async () => {
        if (entries.length > 0) await appendDurably(files.deliveries, asLines(entries));
      }),
  };
}

// ── files

const byPage = (a: PageCheck, b: PageCheck): number => (a.page < b.page ? -1 : a.page > b.page ? 1 : 0);

/** A list in JSON with a line for each check, a hundred at a time: they are saved again and again while thousands are known. */
function* linesOfChecks(checks: PageCheck[]): Generator<string> {
  if (checks.length === 0) yield '[]\n';
  for (let at = 0; at < checks.length; at += 100) {
    const lines = checks.slice(at, at + 100).map((check) => JSON.stringify(check));
    yield `${at === 0 ? '[' : ','}\n${lines.join(',\n')}`;
  }
  if (checks.length > 0) yield '\n]\n';
}

function parse<T>(path: string, text: string): T {
  try {
    return JSON.parse(text) as T;
  } catch (error) {
    throw damaged(path, 'it is not JSON', error);
  }
}

/** Removes what a crash left half-written. Drafts of locks belong to processes that may just be asking. */
async function clearDrafts(tmp: string): Promise<Problem[]> {
  const cleared: Problem[] = [];
  for (const name of await readdir(tmp)) {
    const path = join(tmp, name);
    if (name.startsWith('lock-') && !(await isOld(path))) continue;
    if (await removeFile(path)) cleared.push({ code: 'draft-removed', where: path });
  }
  return cleared;
}

const isOld = (path: string): Promise<boolean> =>
  stat(path).then(
    ({ mtimeMs }) => Math.abs(Date.now() - mtimeMs) > 3_600_000,
    () => false,
  );

/** Names of the folders in a folder, hidden ones left out. */
export async function foldersIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
