/**
 * What can be wrong with the surroundings of a store. These are thrown, not returned: a store that cannot be
 * written or trusted stops the pass before anyone is told anything. Decide by `code`, never by the message.
 */

/** Who holds (or held) the lock of a store. */
export interface Holder {
  /** Names this one taking of the lock. */
  token: string;
  host: string;
  pid: number;
  /** When the process started, as its system counts it; tells a process from a later one of the same number. */
  started: string | null;
  /** Changes with every boot, where the system has such an id. */
  boot: string | null;
  /** The process-number namespace: two containers on one host count their processes apart. */
  namespace: string | null;
  takenAt: string;
}

export type StoreErrorCode =
  /** The folder, or a file in it, may not be written or read. */
  | 'unwritable'
  /** No room: full disk, quota, or a file size limit. */
  | 'full'
  /** The path leads to or through something that is not a folder. */
  | 'not-a-folder'
  /** Written by a later gradewatch. */
  | 'newer-version'
  /** A file of the store does not say what it must. */
  | 'damaged'
  /** A site or page id that cannot be a folder name. */
  | 'bad-id'
  /** Another process took the lock over while this one stood still, or the connection that held it is gone. */
  | 'lock-lost'
  /** PostgreSQL: the address cannot be read. */
  | 'bad-address'
  /** PostgreSQL: no server answers, it takes no more connections, or the connection broke. */
  | 'no-connection'
  /** PostgreSQL: the database holds no store. */
  | 'no-store'
  /** PostgreSQL: user or password are refused, or there is no such database. */
  | 'refused'
  /** PostgreSQL: the server is too old, or the database cannot hold every character. */
  | 'unsuitable';

/** The store cannot be used as it is. The message says what was wrong, where, and what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;
  readonly path: string;

  constructor(code: StoreErrorCode, path: string, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.path = path;
  }
}

/** Another living process holds the store. */
export class StoreLockedError extends Error {
  override readonly name = 'StoreLockedError';
  readonly code = 'store-locked';
  readonly path: string;
  /** `null` where the lock does not say who holds it. */
  readonly holder: Holder | null;

  /** `advice` says how the lock ends where its holder does not give it back; absent: as a store of files has it. */
  constructor(
    path: string,
    holder: Holder | null,
    advice = 'on the same machine the lock is taken over at once, from another machine after a minute without a sign of life.',
  ) {
    const who = holder
      ? `process ${holder.pid} on ${holder.host}, since ${holder.takenAt}`
      : 'a process that did not leave its name';
    super(
      `Another gradewatch run holds the store ${path}: ${who}. ` +
        `Wait until it has finished, then run again. If it was stopped by force, nothing needs to be cleaned up: ${advice}`,
    );
    this.path = path;
    this.holder = holder;
  }
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException | null)?.code;

/** True where a file that was to be new was there already. */
export const isThere = (error: unknown): boolean => codeOf(error) === 'EEXIST';

/**
 * Turns a failure of the file system into a `StoreError` that teaches; anything else is returned as it is.
 * `doing` continues the sentence "While …", e.g. `writing the change log`.
 */
export function teach(error: unknown, path: string, doing: string): unknown {
  if (error instanceof StoreError || error instanceof StoreLockedError) return error;
  switch (codeOf(error)) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new StoreError(
        'unwritable',
        path,
        `While ${doing}: ${path} may not be ${codeOf(error) === 'EROFS' ? 'written, the file system is read-only' : 'used by this user'} (${codeOf(error)}). ` +
          'Give the user that runs gradewatch the right to read and write the store folder, or set store.path to a folder that it owns.',
        error,
      );
    case 'ENOENT':
      return new StoreError(
        'unwritable',
        path,
        `While ${doing}: ${path} is not there and cannot be made (ENOENT). ` +
          'Set store.path to a folder on a disk that this user may write.',
        error,
      );
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return new StoreError(
        'full',
        path,
        `While ${doing}: no room left for ${path} (${codeOf(error)}). ` +
          'Free some space and run again: what was kept is whole, and the next run goes on from there.',
        error,
      );
    case 'ENOTDIR':
    case 'EEXIST':
      return new StoreError(
        'not-a-folder',
        path,
        `While ${doing}: ${path} is, or leads through, something that is not a folder (${codeOf(error)}). ` +
          'Set store.path to a folder, or move the file that stands in its place.',
        error,
      );
    default:
      return error;
  }
}

/** A file of the store that does not say what it must. */
export function damaged(path: string, what: string, cause?: unknown): StoreError {
  return new StoreError(
    'damaged',
    path,
    `${path}: ${what}. Nothing was changed. \`gradewatch verify\` lists everything that is wrong with the store and puts ` +
      'right what it can; what is left, put back from a backup or from git.',
    cause,
  );
}
