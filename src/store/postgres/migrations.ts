/**
 * The tables of the store, and how a database of an earlier version comes to have them.
 *
 * Everything stands in the one schema `gradewatch`. A migration is never changed once it was released: what comes
 * later is added at the end. All that are missing run in one transaction, under the lock of the store.
 *
 * Values that cross a seam are kept whole as `json`: unlike `jsonb` it gives back every string and the order of keys
 * exactly (U+0000, for one, has no place in `jsonb` or `text`). The columns beside them are what is asked for. Text
 * is compared by code point (`"C"`), so that no change of the system's locale can disturb an index.
 *
 * | table      | one row for                                                                   |
 * |------------|-------------------------------------------------------------------------------|
 * | version    | each migration that ran; the highest is the version of the database           |
 * | state      | the store: the pass itself, who has been told since when                      |
 * | checks     | a page's last checks                                                          |
 * | source     | source bytes, named by their SHA-256, each once, compressed with gzip         |
 * | capture    | a capture of a page                                                           |
 * | snapshot   | a page's latest sound report and its problems                                 |
 * | change     | an entry of the change log; only ever added to; `seq` from 1 without gaps     |
 * | delivery   | a line of the delivery ledger; only ever added to                             |
 * | quarantine | a suspect reading set aside                                                   |
 */
import { StoreError } from '../errors.js';
import type { Connection, Database } from './connect.js';

/** Each brings the database from the version of its index to the next one. */
export const MIGRATIONS = [
  `
  CREATE TABLE gradewatch.state (
    single boolean PRIMARY KEY DEFAULT true CHECK (single),
    value json NOT NULL
  );
  CREATE TABLE gradewatch.checks (
    site text COLLATE "C" NOT NULL,
    page text COLLATE "C" NOT NULL,
    value json NOT NULL,
    PRIMARY KEY (site, page)
  );
  CREATE TABLE gradewatch.source (
    sha256 text COLLATE "C" PRIMARY KEY CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    gzip bytea NOT NULL
  );
  ALTER TABLE gradewatch.source ALTER COLUMN gzip SET STORAGE EXTERNAL;
  CREATE TABLE gradewatch.capture (
    site text COLLATE "C" NOT NULL,
    page text COLLATE "C" NOT NULL,
    captured_at timestamptz NOT NULL,
    sha256 text COLLATE "C" NOT NULL REFERENCES gradewatch.source,
    value json NOT NULL,
    PRIMARY KEY (site, page, captured_at, sha256)
  );
  CREATE TABLE gradewatch.snapshot (
    site text COLLATE "C" NOT NULL,
    page text COLLATE "C" NOT NULL,
    capture json NOT NULL,
    report json NOT NULL,
    problems json NOT NULL,
    PRIMARY KEY (site, page)
  );
  CREATE TABLE gradewatch.change (
    seq bigint PRIMARY KEY CHECK (seq > 0),
    id text COLLATE "C" NOT NULL UNIQUE,
    seen_at timestamptz NOT NULL,
    site text COLLATE "C",
    body text COLLATE "C",
    area text COLLATE "C",
    kind text COLLATE "C" NOT NULL,
    entry json NOT NULL
  );
  CREATE TABLE gradewatch.delivery (
    position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    entry json NOT NULL
  );
  CREATE TABLE gradewatch.quarantine (
    site text COLLATE "C" NOT NULL,
    page text COLLATE "C" NOT NULL,
    sha256 text COLLATE "C" NOT NULL REFERENCES gradewatch.source,
    value json NOT NULL,
    PRIMARY KEY (site, page)
  );
  `,
  // What the change log is asked for, and what the end of a quarantine asks of the bytes it leaves.
  `
  CREATE INDEX change_seen_at ON gradewatch.change (seen_at);
  CREATE INDEX change_body ON gradewatch.change (body, seq);
  CREATE INDEX change_area ON gradewatch.change (area, seq);
  CREATE INDEX capture_sha256 ON gradewatch.capture (sha256);
  CREATE INDEX quarantine_sha256 ON gradewatch.quarantine (sha256);
  `,
];

/** The version of a database; `null` where it holds no store yet. */
export async function versionOf(connection: Connection): Promise<number | null> {
  const { rows } = await connection.query("SELECT to_regclass('gradewatch.version') IS NOT NULL AS there");
  if (!rows[0].there) return null;
  const found = await connection.query('SELECT coalesce(max(version), 0) AS version FROM gradewatch.version');
  return Number(found.rows[0].version);
}

/** Throws a `StoreError` `newer-version` where a later gradewatch wrote the database. */
export function assertKnown(version: number | null, name: string, known = MIGRATIONS.length): void {
  if (version === null || version <= known) return;
  throw new StoreError(
    'newer-version',
    name,
    `${name} says that the store has version ${version}, and this gradewatch knows versions up to ${known}. ` +
      'Install the gradewatch that wrote it, or a later one. Nothing was changed.',
  );
}

/** Brings the database to the version of these migrations. Only inside a transaction and under the store's lock. */
export async function migrate(connection: Connection, name: string, migrations = MIGRATIONS): Promise<void> {
  const version = await versionOf(connection);
  assertKnown(version, name, migrations.length);
  if (version === migrations.length) return;
  if (version === null) {
    // CREATE SCHEMA IF NOT EXISTS would ask for the right to make one also where it is there.
    const { rows } = await connection.query("SELECT to_regnamespace('gradewatch') IS NOT NULL AS there");
    if (!rows[0].there) await connection.query('CREATE SCHEMA gradewatch');
    await connection.query(
      'CREATE TABLE gradewatch.version (version int PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())',
    );
  }
  for (const [index, migration] of migrations.entries()) {
    if (index < (version ?? 0)) continue;
    await connection.query(migration);
    await connection.query('INSERT INTO gradewatch.version (version) VALUES ($1)', [index + 1]);
  }
}

/** The database as it is read: without a store it is an empty one, without one of its tables it is damaged. */
export const readableStore = (database: Database): Database => ({
  ...database,
  read: (...question) => readOrNothing(database, ...question),
});

async function readOrNothing<Row>(
  database: Database,
  doing: string,
  sql: string,
  parameters: unknown[] = [],
): Promise<Row[]> {
  try {
    return await database.read<Row>(doing, sql, parameters);
  } catch (error) {
    if ((error as { code?: string }).code !== UNDEFINED_TABLE) throw error;
    const version = await database.using(doing, versionOf);
    if (version === null) return [];
    throw new StoreError(
      'damaged',
      database.name,
      `While ${doing}: ${database.name} holds a store of version ${version}, and a table of it is missing. ` +
        'Nothing was changed. Restore the schema gradewatch from a backup.',
      error,
    );
  }
}

const UNDEFINED_TABLE = '42P01';
