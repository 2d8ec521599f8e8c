/**
 * The store in PostgreSQL: several machines may read it, and one at a time runs a pass. See postgres/migrations.ts for
 * the tables, postgres/lock.ts for the lock.
 *
 * A page is kept in one transaction. Writers hold the lock and write over the connection that holds it, one after
 * another; a single write without it takes it for that one transaction. Readers need none, and read over a pool what
 * was committed.
 *
 * Nothing is written before the lock is taken or something is kept: a database without a store is an empty one, and
 * reading commands work with a user that may only read. What a pass finds in an earlier version it brings up to date.
 *
 * Deliberately absent: an object-relational mapper, and any cache. What a new capture comes to is decided by the same
 * functions as in the store of files (captures.ts).
 */
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import type {
  Capture,
  ChangeEntry,
  KeepInput,
  LedgerEntry,
  PageCheck,
  Quarantined,
  Snapshot,
  Store,
  StoreState,
} from '../model.js';
import { addsNothing, becomesSnapshot } from './captures.js';
import { StoreError, StoreLockedError } from './errors.js';
import { STORE_VERSION } from './layout.js';
import { appendChanges, eachChange, moment, readChanges } from './postgres/changes.js';
import { type Connection, type Database, databaseAt } from './postgres/connect.js';
import {
  lockLost,
  type SessionLock,
  sharedSession,
  takeSessionLock,
  takeTransactionLock,
} from './postgres/lock.js';
import { assertKnown, MIGRATIONS, migrate, readableStore, versionOf } from './postgres/migrations.js';
import { dropUnusedSource, insertSource, packed, readSource } from './postgres/sources.js';
import { sha256Of } from './source-file.js';

/** What the store does beside the contract of every store. */
interface PostgresStore extends Store {
  /** Gives the lock back, if it is held, and ends all connections. */
  close(): Promise<void>;
}

/** `server_version_num` of the oldest server that knows all that is asked of it: 12. */
const LEAST_SERVER = 120_000;

/** How long opening waits for another that brings the same store up to date. */
const MIGRATING_MS = 2_000;

/**
 * Opens the store in the database at `url`; see `openStore`. A database of an earlier version is brought up to date.
 *
 * Rejects with a `StoreError`: `bad-address`, `no-connection`, `refused`, `unwritable`, `unsuitable`, `newer-version`.
 */
export async function openPostgresStore(url: string): Promise<PostgresStore> {
  const database = databaseAt(url);
  let held: SessionLock | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  /** One after another: they share the connection that holds the lock. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = queue.then(work);
    queue = result.catch(() => {});
    return result;
  }

  /** One transaction under the lock, ours or one taken for it alone. */
  function write<T>(doing: string, work: (connection: Connection) => Promise<T>): Promise<T> {
    return inTurn(() => {
      if (held) return writeHeld(held, doing, work);
      return database.using(doing, (connection) =>
        transaction(connection, async () => {
          await takeTransactionLock(connection, database);
          await migrate(connection, database.name);
          return work(connection);
        }),
      );
    });
  }

  async function writeHeld<T>(
    { connection, session }: SessionLock,
    doing: string,
    work: (connection: Connection) => Promise<T>,
  ): Promise<T> {
    if (database.isLost(connection)) throw lockLost(database);
    try {
      return await transaction(connection, (now) => {
        if (now !== session) throw sharedSession(database);
        return work(connection);
      });
    } catch (error) {
      if (database.isLost(connection, error)) throw lockLost(database, error);
      throw database.teach(doing, error, connection);
    }
  }

  function lock(): Promise<() => Promise<void>> {
    return inTurn(async () => {
      if (held) throw new StoreLockedError(database.name, held.holder);
      const taken = await takeSessionLock(database);
      try {
        await writeHeld(taken, 'making the tables of the store', (connection) =>
          migrate(connection, database.name),
        );
      } catch (error) {
        await taken.release();
        throw error;
      }
      held = taken;
      return () =>
        inTurn(async () => {
          if (held !== taken) return;
          held = null;
          await taken.release();
        });
    });
  }

  const readable = readableStore(database);
  const { read } = readable;

  async function keep(input: KeepInput): Promise<ChangeEntry[]> {
    const { site, page, capture, bytes, report, problems, entries } = input;
    if (sha256Of(bytes) !== capture.sha256) {
      throw new Error(`keep ${page}: the capture names another SHA-256 than that of its bytes`);
    }
    const gzipped = await packed(bytes);
    return write(`keeping ${page}`, async (connection) => {
      const { rows } = await connection.query(
        'SELECT capture, problems FROM gradewatch.snapshot WHERE site = $1 AND page = $2',
        [site, page],
      );
      const present = rows[0] ? { page, url: rows[0].capture.url as string, ...rows[0] } : null;
      if (addsNothing(input, present)) return [];
      await insertSource(connection, capture.sha256, gzipped);
      const appended = await appendChanges(connection, entries);
      await connection.query(
        `INSERT INTO gradewatch.capture (site, page, captured_at, sha256, value) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (site, page, captured_at, sha256) DO UPDATE SET value = excluded.value`,
        [site, page, moment(capture.capturedAt), capture.sha256, JSON.stringify(capture)],
      );
      if (becomesSnapshot(input, present)) {
        await connection.query(
          `INSERT INTO gradewatch.snapshot (site, page, capture, report, problems) VALUES ($1, $2, $3, $4, $5)
           ON CONFLICT (site, page) DO UPDATE
           SET capture = excluded.capture, report = excluded.report, problems = excluded.problems`,
          [site, page, JSON.stringify(capture), JSON.stringify(report), JSON.stringify(problems)],
        );
      }
      return appended;
    });
  }

  async function snapshot(site: string, page: string): Promise<Snapshot | null> {
    const [row] = await read<Pick<Snapshot, 'capture' | 'report' | 'problems'>>(
      'reading a snapshot',
      'SELECT capture, report, problems FROM gradewatch.snapshot WHERE site = $1 AND page = $2',
      [site, page],
    );
    return row === undefined ? null : { page, url: row.capture.url, ...row };
  }

  async function saveChecks(site: string, checks: PageCheck[]): Promise<void> {
    const values = new Map(checks.map((check) => [check.page, JSON.stringify(check)]));
    await write('writing the checks', async (connection) => {
      await connection.query(
        `DELETE FROM gradewatch.checks WHERE site = $1
           AND NOT EXISTS (SELECT FROM unnest($2::text[]) AS given (page) WHERE given.page = checks.page)`,
        [site, [...values.keys()]],
      );
      await connection.query(
        `INSERT INTO gradewatch.checks (site, page, value)
         SELECT $1, * FROM unnest($2::text[], $3::json[])
         ON CONFLICT (site, page) DO UPDATE SET value = excluded.value
         WHERE checks.value::text <> excluded.value::text`,
        [site, [...values.keys()], [...values.values()]],
      );
    });
  }

  async function quarantine(input: Parameters<Store['quarantine']>[0]): Promise<void> {
    const { site, bytes, contentType = null, charset = null, ...of } = input;
    const gzipped = await packed(bytes);
    await write(`setting ${of.page} aside`, async (connection) => {
      const before = await endQuarantine(connection, site, of.page);
      const value: Quarantined = { ...of, since: before?.since ?? of.capturedAt, contentType, charset };
      await insertSource(connection, of.sha256, gzipped);
      await connection.query(
        'INSERT INTO gradewatch.quarantine (site, page, sha256, value) VALUES ($1, $2, $3, $4)',
        [site, of.page, of.sha256, JSON.stringify(value)],
      );
    });
  }

  /** Where others open an earlier version at the same time, one of them does the work and the others wait for it. */
  async function bringUpToDate(): Promise<void> {
    const until = Date.now() + MIGRATING_MS;
    while (await isEarlier(database)) {
      try {
        return await write('bringing the store up to date', async () => {});
      } catch (error) {
        if (!(error instanceof StoreLockedError) || Date.now() > until) throw error;
        await pause(50);
      }
    }
  }

  async function close(): Promise<void> {
    await inTurn(async () => {
      await held?.release();
      held = null;
    });
    await database.end();
  }

  try {
    await bringUpToDate();
  } catch (error) {
    await database.end();
    throw error;
  }

  return {
    close,
    lock,

    async state() {
      const [row] = await read<{ value: StoreState }>(
        'reading the state',
        'SELECT value FROM gradewatch.state',
      );
      return row?.value ?? { version: STORE_VERSION, sites: {}, subscribers: {} };
    },
    saveState: (state) =>
      write('writing the state', async (connection) => {
        await connection.query(
          'INSERT INTO gradewatch.state (value) VALUES ($1) ON CONFLICT (single) DO UPDATE SET value = excluded.value',
          [JSON.stringify(state)],
        );
      }),

    checks: (site) =>
      values<PageCheck>(
        read('reading the checks', 'SELECT value FROM gradewatch.checks WHERE site = $1 ORDER BY page', [
          site,
        ]),
      ),
    saveChecks,

    async pages(site) {
      const rows = await read<{ page: string }>(
        'listing the pages',
        'SELECT page FROM gradewatch.snapshot WHERE site = $1 ORDER BY page',
        [site],
      );
      return rows.map(({ page }) => page);
    },
    snapshot,
    captures: (site, page) =>
      values<Capture>(
        read(
          'reading captures',
          'SELECT value FROM gradewatch.capture WHERE site = $1 AND page = $2 ORDER BY captured_at, sha256',
          [site, page],
        ),
      ),
    source: (site, page, sha256) => readSource(readable, { site, page, sha256 }),
    keep,

    appendChanges: (entries) =>
      write('writing the change log', (connection) => appendChanges(connection, entries)),
    changes: (filter = {}) => readChanges(readable, filter),
    eachChange: (filter, visit) => eachChange(readable, filter, visit),

    quarantine,
    release: (site, page) =>
      write(`ending the quarantine of ${page}`, async (connection) => {
        await endQuarantine(connection, site, page);
      }),
    quarantined: (site) =>
      values<Quarantined>(
        read(
          'reading the quarantine',
          'SELECT value FROM gradewatch.quarantine WHERE site = $1 ORDER BY page',
          [site],
        ),
      ),

    ledger: () =>
      values<LedgerEntry>(
        read(
          'reading the delivery ledger',
          'SELECT entry AS value FROM gradewatch.delivery ORDER BY position',
        ),
      ),
    appendLedger: (entries) =>
      write('writing the delivery ledger', async (connection) => {
        for (const entry of entries) {
          await connection.query('INSERT INTO gradewatch.delivery (entry) VALUES ($1)', [
            JSON.stringify(entry),
          ]);
        }
      }),
  };
}

const values = async <T>(rows: Promise<{ value: T }[]>): Promise<T[]> =>
  (await rows).map(({ value }) => value);

/** Removes what is set aside of a page, with its bytes, and gives what it was. */
async function endQuarantine(
  connection: Connection,
  site: string,
  page: string,
): Promise<Quarantined | null> {
  const { rows } = await connection.query(
    'DELETE FROM gradewatch.quarantine WHERE site = $1 AND page = $2 RETURNING value',
    [site, page],
  );
  const ended: Quarantined | null = rows[0]?.value ?? null;
  if (ended) await dropUnusedSource(connection, ended.sha256);
  return ended;
}

/** Some work as one transaction: all of it, on disk, or nothing. `work` is told the server's number of the session. */
async function transaction<T>(connection: Connection, work: (session: number) => Promise<T>): Promise<T> {
  // What is kept must outlive a crash of the server before anyone is told of it, whatever the server's default is.
  const [, begun] = (await connection.query(
    `BEGIN ISOLATION LEVEL READ COMMITTED;
     SELECT pg_backend_pid() AS session, CASE current_setting('synchronous_commit')
       WHEN 'off' THEN set_config('synchronous_commit', 'on', true) END`,
  )) as unknown as pg.QueryResult[];
  try {
    const result = await work(begun?.rows[0].session);
    await connection.query('COMMIT');
    return result;
  } catch (error) {
    await connection.query('ROLLBACK').catch(() => {});
    throw error;
  }
}

/** Looks at server and database, and says whether the store in it is of an earlier version. */
async function isEarlier(database: Database): Promise<boolean> {
  return database.using('opening the store', async (connection) => {
    const { rows } = await connection.query(
      "SELECT current_setting('server_version_num')::int AS server, current_setting('server_encoding') AS encoding",
    );
    assertSuitable(database.name, rows[0]);
    const version = await versionOf(connection);
    assertKnown(version, database.name);
    return version !== null && version < MIGRATIONS.length;
  });
}

/** Throws a `StoreError` `unsuitable` for a server that is too old, or a database that cannot hold every character. */
export function assertSuitable(
  name: string,
  { server, encoding }: { server: number; encoding: string },
): void {
  if (server < LEAST_SERVER) {
    throw new StoreError(
      'unsuitable',
      name,
      `${name} is a PostgreSQL ${Math.floor(server / 10_000)}, and gradewatch needs ${LEAST_SERVER / 10_000} or later. ` +
        'Update the server, or name another one in DATABASE_URL.',
    );
  }
  if (encoding !== 'UTF8') {
    throw new StoreError(
      'unsuitable',
      name,
      `The database ${name} has the encoding ${encoding}, which cannot hold every character of a report. ` +
        'Make one with createdb --encoding=UTF8 --template=template0, and name it in DATABASE_URL.',
    );
  }
}
