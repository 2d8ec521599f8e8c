/**
 * What can go wrong with a database, as a `StoreError` that says what was wrong, where, and what to do.
 *
 * Decided by SQLSTATE (PostgreSQL documentation, Appendix A), by the system's error code, and by whether a
 * connection was there; never by words.
 */
import { StoreError, type StoreErrorCode, StoreLockedError } from '../errors.js';

export const codeOf = (error: unknown): string => String((error as { code?: unknown } | null)?.code ?? '');

/** Class 08; an administrator, a crash, a server that starts or stops (57P01 to 57P03), a session idle too long. */
export const isServerGone = (error: unknown): boolean =>
  /^(?:08\w{3}|57P0[1235]|25P03|ECONNRESET|EPIPE|ETIMEDOUT)$/.test(codeOf(error));

interface Circumstances {
  name: string;
  doing: string;
  /** Taken out of whatever is repeated. */
  password: string;
  trouble: 'connecting' | 'asking' | 'lost';
}

/** Turns a failure into a `StoreError`; one that only a bug explains is returned as it is. */
export function teachDatabase(error: unknown, circumstances: Circumstances): unknown {
  if (error instanceof StoreError || error instanceof StoreLockedError) return error;
  const { name, doing, password, trouble } = circumstances;
  const message = error instanceof Error ? error.message : '';
  const said = (password ? message.replaceAll(password, '…') : message).trim() || codeOf(error);
  const lesson =
    lessonFor(codeOf(error), name, said, password !== '') ?? general(trouble, name, said, password);
  return lesson ? new StoreError(lesson[0], name, `While ${doing}: ${lesson[1]}`) : error;
}

type Lesson = [StoreErrorCode, string];

function general(
  trouble: Circumstances['trouble'],
  name: string,
  said: string,
  password: string,
): Lesson | null {
  if (trouble === 'asking') return null;
  if (trouble === 'lost') {
    return [
      'no-connection',
      `the connection to ${name} was lost (${said}). What was kept is whole. See that the server runs, then run again.`,
    ];
  }
  return [
    'no-connection',
    `${name} cannot be reached (${said}). See that the server runs and takes connections from this machine, and that ` +
      `host, port and sslmode in DATABASE_URL are right${password ? '' : '; if the server asks for a password, it belongs there too'}.`,
  ];
}

function lessonFor(code: string, name: string, said: string, hasPassword: boolean): Lesson | null {
  switch (code) {
    case '28P01':
    case '28000':
      return [
        'refused',
        `${name} refuses this user${hasPassword ? ' with this password' : '; DATABASE_URL gives no password'} (${said}). ` +
          'Check user and password in DATABASE_URL, and pg_hba.conf of the server.',
      ];
    case '3D000':
      return [
        'refused',
        `${name}: the server has no such database. Make it with createdb, or name another one in DATABASE_URL.`,
      ];
    case '42501':
      return [
        'unwritable',
        `${name} does not let this user do that (${said}). A pass needs the schema gradewatch for its own: ` +
          'CREATE SCHEMA gradewatch AUTHORIZATION <user>; or GRANT CREATE ON DATABASE … TO <user>, and it is made. ' +
          'Commands that only read need USAGE on the schema and SELECT on its tables.',
      ];
    case '25006':
      return [
        'unwritable',
        `${name} may only be read: it is a standby, or this user's transactions are read-only. ` +
          'Name the primary in DATABASE_URL, and a user that may write.',
      ];
    case '53100':
      return [
        'full',
        `the disk of ${name} is full (${said}). Make room and run again: what was kept is whole, and the next run ` +
          'goes on from there.',
      ];
    case '53300':
      return [
        'no-connection',
        `${name} takes no more connections (${said}). A pass needs up to five: end others, or raise max_connections.`,
      ];
    case 'XX001':
    case 'XX002':
      return [
        'damaged',
        `${name} is damaged (${said}). Nothing more was written. Restore the database from a backup.`,
      ];
    default:
      return null;
  }
}
