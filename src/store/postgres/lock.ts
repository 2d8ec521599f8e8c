/**
 * The one lock of a store in PostgreSQL: an advisory lock of the database.
 *
 * It belongs to a connection of its own, over which the holder also writes. So whoever loses the lock has lost the
 * connection, and with it what was being written: two can never write at once, and a dead holder's lock ends with its
 * connection. A connection whose machine went silent is given up by the server after some two minutes.
 *
 * A single write without the lock takes it for its own transaction.
 *
 * A pooler between must keep sessions apart (PgBouncer: session pooling), or the lock would be anybody's: one that
 * does not is noticed, by the number of the session, and refused.
 */
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { type Holder, StoreError, StoreLockedError } from '../errors.js';
import type { Connection, Database } from './connect.js';

/** Two numbers that name the lock in a database: `grad` and `ewat` in ASCII. */
const KEY = [0x67726164, 0x65776174];

/** How long a lock is waited for whose holder, on this machine, is dead: the server is about to notice. */
const NOTICE_MS = 5_000;

/** How long a server is given to say goodbye. */
const ENDING_MS = 5_000;

export interface SessionLock {
  connection: pg.Client;
  /** The server's number of the session. */
  session: number;
  holder: Holder;
  release(): Promise<void>;
}

/** Takes the lock over a connection of its own, or rejects with a `StoreLockedError`. */
export async function takeSessionLock(database: Database): Promise<SessionLock> {
  const doing = 'taking the lock of the store';
  const connection = await database.dedicated(doing);
  let session: number;
  try {
    // Silence is no reason to end this connection while a pass fetches pages; a dead machine is.
    await connection.query(
      `SELECT set_config(name, CASE name WHEN 'tcp_keepalives_idle' THEN '60' WHEN 'tcp_keepalives_interval' THEN '10'
        WHEN 'tcp_keepalives_count' THEN '6' ELSE '0' END, false)
       FROM pg_settings WHERE name IN ('tcp_keepalives_idle', 'tcp_keepalives_interval', 'tcp_keepalives_count',
        'idle_session_timeout', 'statement_timeout')`,
    );
    // Nobody was here before, unless a pooler hands one session to many.
    const before = await holdingSession(connection);
    session = (await connection.query('SELECT pg_backend_pid() AS pid')).rows[0].pid;
    if (before?.pid === session) throw sharedSession(database);
    await take(connection, database, 'pg_try_advisory_lock');
  } catch (error) {
    const taught = database.teach(doing, error, connection);
    await connection.end().catch(() => {});
    throw taught;
  }
  return {
    connection,
    session,
    holder: holderOf(session, process.pid, hostHere, new Date().toISOString()),
    // The lock ends with the session. A connection that is gone has given it back already.
    release: () =>
      Promise.race([connection.end().catch(() => {}), pause(ENDING_MS, undefined, { ref: false })]),
  };
}

/** Takes the lock for the transaction in hand, or rejects with a `StoreLockedError`. */
export function takeTransactionLock(connection: Connection, database: Database): Promise<void> {
  return take(connection, database, 'pg_try_advisory_xact_lock');
}

/** The error of a pass whose connection is gone. */
export function lockLost(database: Database, cause?: unknown): StoreError {
  return new StoreError(
    'lock-lost',
    database.name,
    `The connection that held the lock of the store ${database.name} was lost: the server was stopped, ended it, or ` +
      'cannot be reached. What was kept before is whole, and nothing more was written. Run again.',
    cause,
  );
}

/** The error of a pass whose session is not its own: its lock would be anybody's. */
export function sharedSession(database: Database): StoreError {
  return new StoreError(
    'unsuitable',
    database.name,
    `Between gradewatch and ${database.name} stands a pooler that shares sessions, so that the lock of the store would ` +
      "be anybody's. Let it pool by session (PgBouncer: pool_mode = session), or name the server itself in DATABASE_URL.",
  );
}

async function take(connection: Connection, database: Database, how: string): Promise<void> {
  const until = Date.now() + NOTICE_MS;
  for (;;) {
    const { rows } = await connection.query(
      `SELECT ${how}($1, $2) AS taken, set_config('application_name', $3, false)`,
      [...KEY, ownName()],
    );
    if (rows[0].taken) return;
    const session = await holdingSession(connection);
    const holder = session && holderFrom(session);
    const mayBeFree = session === null || (holder !== null && isDeadHere(holder));
    if (!mayBeFree || Date.now() > until)
      throw new StoreLockedError(database.name, holder, adviceFor(session));
    await pause(50);
  }
}

const hostHere = hostname().slice(0, 40);

/** What the server shows of this session; 63 bytes at most, or it would be cut. */
const ownName = (): string => `gradewatch ${process.pid}@${hostHere}`;

interface Session {
  pid: number;
  application_name: string | null;
  client: string | null;
  since: Date | null;
}

/** The session that holds the lock, or `null` where it is free by now. */
async function holdingSession(connection: Connection): Promise<Session | null> {
  const { rows } = await connection.query(
    `SELECT held.pid, session.application_name, host(session.client_addr) AS client,
       session.backend_start AS since
     FROM pg_locks AS held LEFT JOIN pg_stat_activity AS session USING (pid)
     WHERE held.locktype = 'advisory' AND held.granted AND held.classid = $1 AND held.objid = $2
       AND held.database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    KEY,
  );
  return rows[0] ?? null;
}

/** The gradewatch behind a session; `null` where another program holds the lock. */
function holderFrom({ pid, application_name, since }: Session): Holder | null {
  const [, process, host] = /^gradewatch (\d+)@(.*)$/.exec(application_name ?? '') ?? [];
  if (process === undefined || host === undefined) return null;
  return holderOf(pid, Number(process), host, since?.toISOString() ?? 'an unknown time');
}

/** A holder as the file store names it; the server's number of the session is its token. */
const holderOf = (session: number, pid: number, host: string, takenAt: string): Holder => ({
  token: String(session),
  host,
  pid,
  started: null,
  boot: null,
  namespace: null,
  takenAt,
});

function adviceFor(session: Session | null): string {
  if (session === null) return 'the lock ends with the connection that holds it.';
  const { pid, application_name, client } = session;
  const from = client ? `from ${client}` : 'on its own machine';
  return (
    `the lock ends with its connection, which the server knows as process ${pid} ` +
    `(${JSON.stringify(application_name ?? '')}, ${from}). SELECT pg_terminate_backend(${pid}) ends it by force.`
  );
}

function isDeadHere({ host, pid }: Holder): boolean {
  if (host !== hostHere) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
