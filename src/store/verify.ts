/**
 * Looks at everything a store of files holds: every JSON line, every hash, every reference from one file to another.
 *
 * Repaired is what has one right answer: a last line cut off by a crash, drafts left over, a keep that was written
 * down and not finished, changes that the log lacks or holds altered and a page's captures hold, a report that is missing or not what was
 * kept and whose bytes are there to be read again, a state that is missing. The rest is only listed, since the right answer is in a backup or in
 * git. Source bytes are never removed.
 */
import { readdir, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { isMissing, readTextIfThere } from '../disk/durable.js';
import type { Capture, ChangeEntry, LedgerEntry, PageCheck, Problem, Sha256, Store } from '../model.js';
import type { CaptureLine } from './captures.js';
import { StoreError } from './errors.js';
import { foldersIn, openFileStore, sitesChecked, wasUsed } from './files.js';
import { checksFile, type Layout, layoutOf, type PageLayout, pageLayout, STORE_VERSION } from './layout.js';
import { isAltered, linesOf, parseLine } from './lines.js';
import { mendLog } from './mend-log.js';
import { mendReport, type ReportReader } from './mend-report.js';
import { stateFrom } from './mend-state.js';
import { readQuarantine } from './quarantine.js';
import { readSnapshot } from './report-file.js';
import { readSource } from './source-file.js';

/** What was found. `where` is a path from the store's folder, with the line where there is one. */
interface Verification {
  problems: Problem[];
  repaired: Problem[];
}

/**
 * Verifies the store of files at `path`, under its lock. Rejects with a `StoreLockedError` while a pass runs, and
 * with a `StoreError` where there is no store, or one that a later gradewatch wrote. A store that may not be
 * written is verified without repair, and so are reports where there is no `reader`.
 */
export async function verifyStore(path: string, reader: ReportReader | null = null): Promise<Verification> {
  const root = resolve(path);
  await assertStore(root);
  const store = await openFileStore(root);
  const found: Verification = { problems: [], repaired: [] };
  const note = (code: string, where: string, detail: string) =>
    found.problems.push({ code, where: relative(root, where), detail });
  let release = async () => {};
  let mend: Mend | null = null;
  try {
    const taken = await store.lockAndMend(true);
    release = taken.release;
    found.repaired = taken.mended.map(({ code, where }) => ({ code, where: relative(root, where) }));
    for (const line of await mendLog(root)) {
      const where = `${relative(root, layoutOf(root).changes)}:${line}`;
      found.repaired.push({ code: 'line-put-back', where, detail: 'From the captures of its page.' });
    }
    mend = async (site, page, captures) => {
      const place = pageLayout(root, site, page);
      const tmp = layoutOf(root).tmp;
      if (!reader || !(await mendReport({ site, page, place, captures, tmp }, reader))) return false;
      const detail = 'Read again from the bytes of the last capture.';
      found.repaired.push({ code: 'report-read-again', where: relative(root, place.report), detail });
      return true;
    };
  } catch (error) {
    if (!(error instanceof StoreError) || error.code === 'newer-version') throw error;
    // A damaged log is listed line by line below; what else kept the store from being mended is said here.
    const isLog = error.code === 'damaged' && error.path.endsWith('.jsonl');
    if (!isLog) note(error.code, error.path, error.message);
  }
  try {
    await verifyFiles(root, note, reader, mend);
    if (await isStateLost(root)) {
      const { state } = layoutOf(root);
      if (mend === null || found.problems.length > 0) {
        note(
          'state-missing',
          state,
          'Put right what else is wrong and verify again: it is worked out from the rest.',
        );
      } else {
        await mendState(root, store);
        const detail = 'Worked out again from the checks, the change log and the delivery ledger.';
        found.repaired.push({ code: 'state-worked-out', where: relative(root, state), detail });
      }
    }
  } finally {
    await release();
  }
  return found;
}

async function isStateLost(root: string): Promise<boolean> {
  return (await readTextIfThere(layoutOf(root).state)) === null && (await wasUsed(root));
}

/** Writes the lost state again, under the lock. Everything that it is worked out from was found sound. */
async function mendState(root: string, store: Store): Promise<void> {
  const checks = new Map<string, PageCheck[]>();
  for (const site of await sitesChecked(root)) checks.set(site, await store.checks(site));
  const [entries, ledger] = [await store.changes(), await store.ledger()];
  const told = ledger.filter((line) => line.subscriber !== OPERATOR);
  await store.saveState(stateFrom({ version: STORE_VERSION, checks, entries, ledger: told }));
}

/** In the ledger; no subscriber can have this name. */
const OPERATOR = '(operator)';

type Note = (code: string, where: string, detail: string) => void;
/** Reads the report of a page again; false where that cannot be done. */
type Mend = (site: string, page: string, captures: Capture[]) => Promise<boolean>;

async function assertStore(root: string): Promise<void> {
  try {
    await stat(join(root, 'store.json'));
  } catch (error) {
    if (!isMissing(error) && (error as NodeJS.ErrnoException).code !== 'ENOTDIR') throw error;
    throw new StoreError(
      'not-a-folder',
      root,
      `There is no gradewatch store at ${root}: store.json is not there. Check store.path in the configuration.`,
      error,
    );
  }
}

async function verifyFiles(
  root: string,
  note: Note,
  reader: ReportReader | null,
  mend: Mend | null,
): Promise<void> {
  const files = layoutOf(root);
  const sources = new Set<string>();
  for (const site of await foldersIn(root)) {
    await verifyChecks(checksFile(root, site), note);
    for (const page of await foldersIn(join(root, site))) {
      const place = pageLayout(root, site, page);
      const kept = await verifySources(place, note);
      for (const sha256 of kept) sources.add(`${site}/${page}/${sha256}`);
      const captures = await verifyCaptures(place, kept, note);
      const wrong = await wrongReport(place, page, captures, reader);
      if (wrong && !(await mend?.(site, page, captures))) note(...wrong);
      await verifyQuarantine(place, note);
    }
  }
  const ids = await verifyChanges(files, sources, note);
  await verifyLedger(files, ids, note);
  await verifyJson(files.state, note);
}

/** Reads a file of JSON lines and notes those that cannot be read. */
async function* soundLines<T>(path: string, note: Note): AsyncGenerator<{ value: T; where: string }> {
  for await (const { text, number } of linesOf(path)) {
    const where = `${path}:${number}`;
    let value: T;
    try {
      value = parseLine<T>(path, { text, number });
    } catch {
      note('line-not-json', where, 'Put the line back from a backup or from git.');
      continue;
    }
    if (isAltered(text))
      note(
        'line-altered',
        where,
        'It is not as it was written. Put the line back from a backup or from git.',
      );
    yield { value, where };
  }
}

/** Notes what is wrong with the change log; gives the ids in it. */
async function verifyChanges(files: Layout, sources: Set<string>, note: Note): Promise<Set<string>> {
  const ids = new Set<string>();
  let seq = 0;
  for await (const { value, where } of soundLines<Partial<ChangeEntry>>(files.changes, note)) {
    const { change } = value;
    if (typeof value.seq !== 'number' || typeof change?.id !== 'string') {
      note('line-not-a-change', where, 'The line has no seq or no change with an id.');
      continue;
    }
    if (value.seq !== seq + 1) note('seq-broken', where, `seq ${value.seq} follows ${seq}.`);
    seq = value.seq;
    if (ids.has(change.id)) note('change-twice', where, `The id ${change.id} stands in an earlier line.`);
    ids.add(change.id);
    const { source } = change;
    for (const side of [source?.before, source?.after]) {
      if (!side || !source || sources.has(`${source.site}/${source.page}/${side.sha256}`)) continue;
      note('change-without-source', where, `No good bytes ${side.sha256} of ${source.site}/${source.page}.`);
    }
  }
  return ids;
}

async function verifyLedger(files: Layout, ids: Set<string>, note: Note): Promise<void> {
  for await (const { value, where } of soundLines<Partial<LedgerEntry>>(files.deliveries, note)) {
    if (typeof value.bulletin !== 'string' || !Array.isArray(value.changes)) {
      note('line-not-a-delivery', where, 'The line names no bulletin or no changes.');
      continue;
    }
    // The operator is told of problems, not of changes.
    const unknown = value.subscriber === OPERATOR ? [] : value.changes.filter((id) => !ids.has(id));
    if (unknown.length > 0) note('delivery-of-unknown-change', where, unknown.join(', '));
  }
}

/** Notes source files whose bytes are not those of their name; gives the hashes of the good ones. */
async function verifySources(place: PageLayout, note: Note): Promise<Set<Sha256>> {
  const good = new Set<Sha256>();
  for (const name of await namesIn(place.sources)) {
    const path = join(place.sources, name);
    const sha256 = /^\d{4}-\d{2}-\d{2}-([0-9a-f]{64})\.[a-z]+\.gz$/.exec(name)?.[1];
    if (sha256 === undefined) note('file-unknown', path, 'Its name is not that of a source.');
    else if (good.has(sha256)) note('source-twice', path, 'The same bytes stand under another day.');
    else if (await isReadable(() => readSource(path, sha256), note)) good.add(sha256);
  }
  return good;
}

const keyOf = (one: Pick<Capture, 'sha256' | 'capturedAt'>) => `${one.sha256} ${Date.parse(one.capturedAt)}`;

/** Notes what is wrong with the captures of a page; gives those that can be read. */
async function verifyCaptures(place: PageLayout, kept: Set<Sha256>, note: Note): Promise<Capture[]> {
  const captures: Capture[] = [];
  const known = new Set<string>();
  let latest = -Infinity;
  for await (const { value: line, where } of soundLines<CaptureLine>(place.captures, note)) {
    const { changes: _, ...value } = line;
    const at = Date.parse(value.capturedAt);
    if (typeof value.sha256 !== 'string' || Number.isNaN(at)) {
      note('line-not-a-capture', where, 'The line has no SHA-256 or no time.');
      continue;
    }
    if (at < latest) note('captures-out-of-order', where, `${value.capturedAt} is before the line above.`);
    latest = at;
    if (known.has(keyOf(value))) note('capture-twice', where, 'The same hash and time stand above.');
    known.add(keyOf(value));
    captures.push(value);
    if (!kept.has(value.sha256)) note('capture-without-source', where, `No good bytes ${value.sha256}.`);
  }
  const cited = new Set(captures.map(({ sha256 }) => sha256));
  for (const sha256 of kept) {
    if (!cited.has(sha256)) note('source-without-capture', place.sources, `No capture names ${sha256}.`);
  }
  return captures;
}

/** What is wrong with the report of a page, if anything. */
async function wrongReport(
  place: PageLayout,
  page: string,
  captures: Capture[],
  reader: ReportReader | null,
): Promise<Parameters<Note> | null> {
  const text = await readTextIfThere(place.report);
  if (text === null) {
    const detail = 'There are captures of the page, and no report.';
    return captures.length > 0 ? ['report-missing', place.report, detail] : null;
  }
  try {
    const { capture, report } = readSnapshot(place.report, page, text);
    if (!captures.some((one) => keyOf(one) === keyOf(capture))) {
      const detail = `captures.jsonl does not list ${capture.capturedAt}.`;
      return ['report-without-capture', place.report, detail];
    }
    const hash = reader?.hashOf(report, capture) ?? capture.reportSha256;
    if (hash === capture.reportSha256) return null;
    return ['report-not-as-kept', place.report, `Its hash is ${hash}, not ${capture.reportSha256}.`];
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'damaged') throw error;
    return ['damaged', error.path, error.message];
  }
}

async function verifyQuarantine(place: PageLayout, note: Note): Promise<void> {
  const text = await readTextIfThere(place.quarantine);
  const asideFiles = (await namesIn(place.folder)).filter((name) => name.startsWith('quarantine-'));
  if (text === null) {
    for (const name of asideFiles) {
      note('quarantine-without-reasons', join(place.folder, name), 'quarantine.json is not there.');
    }
    return;
  }
  await isReadable(async () => {
    const { source, sha256 } = readQuarantine(place.quarantine, text);
    if (!asideFiles.includes(source)) note('quarantine-without-source', place.quarantine, source);
    else await readSource(join(place.folder, source), sha256);
  }, note);
}

async function verifyChecks(path: string, note: Note): Promise<void> {
  const otherwise =
    'Put the file back from a backup or from git, or remove it: the next pass makes it again from the rest of the store.';
  const checks = await verifyJson(path, note, otherwise);
  if (checks === null) return;
  if (!Array.isArray(checks)) {
    note('not-a-list', path, otherwise);
    return;
  }
  const pages = new Set<string>();
  for (const { page } of checks as PageCheck[]) {
    if (pages.has(page)) note('page-twice', path, page);
    pages.add(page);
  }
}

async function verifyJson(
  path: string,
  note: Note,
  detail = 'Put the file back from a backup or from git.',
): Promise<unknown> {
  const text = await readTextIfThere(path);
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    note('not-json', path, detail);
    return null;
  }
}

/** False, and noted, where reading says that a file is damaged. */
async function isReadable(read: () => Promise<unknown>, note: Note): Promise<boolean> {
  try {
    await read();
    return true;
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'damaged') throw error;
    note('damaged', error.path, error.message);
    return false;
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
