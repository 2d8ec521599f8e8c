/**
 * Looks at what a store in PostgreSQL holds, beyond what the database looks after itself (types, keys, and that every
 * capture has bytes): every hash, the numbers of the change log, and what one table says of another.
 *
 * Nothing is repaired: a page is kept in one transaction, so that a crash leaves nothing to put right.
 */
import type { Capture, ChangeEntry, LedgerEntry, Problem, Report, Sha256 } from '../../model.js';
import { StoreError } from '../errors.js';
import type { ReportReader } from '../mend-report.js';
import { moment } from './changes.js';
import { type Database, databaseAt } from './connect.js';
import { takeSessionLock } from './lock.js';
import { assertKnown, readableStore, versionOf } from './migrations.js';
import { unpacked } from './sources.js';

/**
 * Verifies the store in the database at `url`, under its lock. Rejects with a `StoreLockedError` while a pass runs, and
 * with a `StoreError` where there is no store, or one that a later gradewatch wrote.
 */
export async function verifyDatabase(
  url: string,
  hashOf: ReportReader['hashOf'] = () => null,
): Promise<{ problems: Problem[]; repaired: Problem[] }> {
  const database = readableStore(databaseAt(url));
  try {
    const lock = await takeSessionLock(database);
    try {
      await assertStore(database);
      return { problems: await problemsIn(database, hashOf), repaired: [] };
    } finally {
      await lock.release();
    }
  } finally {
    await database.end();
  }
}

const DOING = 'verifying the store';

async function assertStore(database: Database): Promise<void> {
  const version = await database.using(DOING, versionOf);
  assertKnown(version, database.name);
  if (version !== null) return;
  throw new StoreError(
    'no-store',
    database.name,
    `There is no gradewatch store in ${database.name}: the schema gradewatch is not there. Check DATABASE_URL; the first pass makes it.`,
  );
}

async function problemsIn(database: Database, hashOf: ReportReader['hashOf']): Promise<Problem[]> {
  const problems: Problem[] = [];
  const note = (code: string, where: string, detail: string) => void problems.push({ code, where, detail });
  const good = await verifySources(database, note);
  const captures = await verifyCaptures(database, good, note);
  await verifySnapshots(database, captures, hashOf, note);
  const ids = await verifyChanges(database, captures, note);
  await verifyLedger(database, ids, note);
  return problems;
}

type Note = (code: string, where: string, detail: string) => void;

/** Notes bytes that are not those of their hash, and those that nothing speaks of; gives the hashes of the good ones. */
async function verifySources(database: Database, note: Note): Promise<Set<Sha256>> {
  const good = new Set<Sha256>();
  const rows = await database.read<{ sha256: Sha256; cited: boolean }>(
    DOING,
    `SELECT sha256, EXISTS (SELECT FROM gradewatch.capture WHERE capture.sha256 = source.sha256)
       OR EXISTS (SELECT FROM gradewatch.quarantine WHERE quarantine.sha256 = source.sha256) AS cited
     FROM gradewatch.source ORDER BY sha256`,
  );
  for (const { sha256, cited } of rows) {
    if (!cited) note('source-without-capture', `source ${sha256}`, 'No capture names it.');
    const [row] = await database.read<{ gzip: Buffer }>(
      DOING,
      'SELECT gzip FROM gradewatch.source WHERE sha256 = $1',
      [sha256],
    );
    try {
      if (row) await unpacked(row.gzip, sha256, database.name);
      good.add(sha256);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      note(error.code, `source ${sha256}`, error.message);
    }
  }
  return good;
}

const pageKey = (site: string, page: string): string => `${site}/${page}`;

/** Notes captures that say something else than the columns beside them; gives the hashes and times of each page. */
async function verifyCaptures(
  database: Database,
  good: Set<Sha256>,
  note: Note,
): Promise<Map<string, Set<string>>> {
  const captures = new Map<string, Set<string>>();
  const rows = await database.read<{
    site: string;
    page: string;
    sha256: Sha256;
    at: Date;
    value: Capture;
  }>(DOING, 'SELECT site, page, sha256, captured_at AS at, value FROM gradewatch.capture');
  for (const { site, page, sha256, at, value } of rows) {
    const where = `capture ${pageKey(site, page)} ${value.capturedAt}`;
    const agrees = value.sha256 === sha256 && Date.parse(value.capturedAt) === at.getTime();
    if (!agrees) note('columns-disagree', where, `The row is that of ${sha256} at ${at.toISOString()}.`);
    if (!good.has(sha256)) note('capture-without-source', where, `No good bytes ${sha256}.`);
    const known = captures.get(pageKey(site, page)) ?? new Set();
    captures.set(pageKey(site, page), known.add(sha256).add(`${sha256} ${moment(value.capturedAt)}`));
  }
  return captures;
}

async function verifySnapshots(
  database: Database,
  captures: Map<string, Set<string>>,
  hashOf: ReportReader['hashOf'],
  note: Note,
): Promise<void> {
  const withoutReport = new Set(captures.keys());
  const rows = await database.read<{ site: string; page: string; capture: Capture }>(
    DOING,
    'SELECT site, page, capture FROM gradewatch.snapshot ORDER BY site, page',
  );
  for (const { site, page, capture } of rows) {
    const key = pageKey(site, page);
    withoutReport.delete(key);
    if (!captures.get(key)?.has(`${capture.sha256} ${moment(capture.capturedAt)}`))
      note('report-without-capture', `snapshot ${key}`, `No capture of ${capture.capturedAt} is listed.`);
    const [row] = await database.read<{ report: Report }>(
      DOING,
      'SELECT report FROM gradewatch.snapshot WHERE site = $1 AND page = $2',
      [site, page],
    );
    const hash = (row && hashOf(row.report, capture)) ?? capture.reportSha256;
    if (hash !== capture.reportSha256)
      note('report-not-as-kept', `snapshot ${key}`, `Its hash is ${hash}, not ${capture.reportSha256}.`);
  }
  for (const key of withoutReport)
    note('report-missing', `snapshot ${key}`, 'It has captures and no report.');
}

/** Notes what is wrong with the change log; gives the ids in it. */
async function verifyChanges(
  database: Database,
  captures: Map<string, Set<string>>,
  note: Note,
): Promise<Set<string>> {
  const rows = await database.read<{ seq: string; id: string; entry: ChangeEntry }>(
    DOING,
    'SELECT seq, id, entry FROM gradewatch.change ORDER BY seq',
  );
  let last = 0;
  for (const { seq, id, entry } of rows) {
    const where = `change ${seq}`;
    if (Number(seq) !== last + 1) note('seq-broken', where, `seq ${seq} follows ${last}.`);
    last = Number(seq);
    const { change } = entry;
    if (entry.seq !== last || change.id !== id) note('columns-disagree', where, `The row is that of ${id}.`);
    for (const side of [change.source?.before, change.source?.after]) {
      if (!side || !change.source) continue;
      const key = pageKey(change.source.site, change.source.page);
      if (!captures.get(key)?.has(side.sha256)) {
        note('change-without-source', where, `No capture ${side.sha256} of ${key}.`);
      }
    }
  }
  return new Set(rows.map(({ id }) => id));
}

async function verifyLedger(database: Database, ids: Set<string>, note: Note): Promise<void> {
  const rows = await database.read<{ position: string; entry: LedgerEntry }>(
    DOING,
    'SELECT position, entry FROM gradewatch.delivery ORDER BY position',
  );
  for (const { position, entry } of rows) {
    // What the operator is told of are problems, not changes; the name of no subscriber holds brackets.
    if (entry.subscriber?.startsWith('(')) continue;
    const unknown = entry.changes.filter((id) => !ids.has(id));
    if (unknown.length > 0) note('delivery-of-unknown-change', `delivery ${position}`, unknown.join(', '));
  }
}
