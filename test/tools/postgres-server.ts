/**
 * A PostgreSQL server for tests: a throw-away cluster in a temporary folder, reached over a Unix socket alone, so that
 * it needs no port and nobody else sees it. It is stopped and removed with the process that started it, also where
 * that is killed.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, readdirSync } from 'node:fs';
import { appendFile, chmod, chown, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';

export interface PostgresServer {
  /** Address of a database for a user; the superuser `postgres` by default. `locked_out` needs a password. */
  url(database: string, user?: string, password?: string): string;
  /** Makes an empty database and gives its address. */
  freshDatabase(options?: string): Promise<string>;
  /** Says some SQL, as superuser, to the database at an address. */
  sql(url: string, text: string): Promise<Record<string, unknown>[]>;
  /** Stops the server, cutting every connection, and starts it anew on the same data. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** The server binaries' folder, or `null`: on the PATH, or where Debian puts them. */
export function postgresFolder(): string | null {
  const versions = (folder: string): string[] => {
    try {
      return readdirSync(folder)
        .sort((a, b) => Number(b) - Number(a))
        .map((name) => join(folder, name, 'bin'));
    } catch {
      return [];
    }
  };
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== ''),
    ...versions('/usr/lib/postgresql'),
    '/usr/local/bin',
    '/usr/local/pgsql/bin',
    '/opt/homebrew/bin',
  ];
  const has = (folder: string) =>
    ['initdb', 'postgres'].every((name) => {
      try {
        accessSync(join(folder, name), constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
  return folders.find(has) ?? null;
}

/** PostgreSQL refuses to run as root: then another user runs it. */
async function unprivileged(): Promise<{ uid?: number; gid?: number }> {
  if (process.getuid?.() !== 0) return {};
  for (const user of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = await Promise.all(
        ['-u', '-g'].map(async (flag) => Number((await promisify(execFile)('id', [flag, user])).stdout)),
      );
      return { uid, gid };
    } catch {}
  }
  throw new Error('PostgreSQL does not run as root, and there is neither a user postgres nor a user nobody.');
}

/** Ends the server when its own standard input ends, which is when the process that started it does. */
const KEEPER = `
"$1/postgres" -D "$2/data" -k "$2" -h '' </dev/null >>"$2/log" 2>&1 &
server=$!
read -r word || word=remove
kill -QUIT "$server" 2>/dev/null
wait "$server"
[ "$word" = keep ] || rm -rf "$2"
`;

/** Starts a server of its own. */
export async function startPostgres(binaries: string): Promise<PostgresServer> {
  const user = await unprivileged();
  const folder = await mkdtemp(join(tmpdir(), 'gradewatch-pg-'));
  await chmod(folder, 0o700);
  if (user.uid !== undefined) await chown(folder, user.uid, user.gid!);
  const inFolder = { ...user, cwd: folder, env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' } };
  const initdb = [
    '-D',
    join(folder, 'data'),
    '-U',
    'postgres',
    '--no-sync',
    '--auth=trust',
    '--encoding=UTF8',
  ];
  await promisify(execFile)(join(binaries, 'initdb'), initdb, inFolder);
  await appendFile(
    join(folder, 'data/postgresql.conf'),
    [
      ...['fsync = off', 'full_page_writes = off', 'shared_buffers = 16MB', 'max_connections = 200'],
      // What is not written at COMMIT is not written by chance either: a test that cuts the server off can tell.
      'wal_writer_delay = 10s',
      '',
    ].join('\n'),
  );
  await writeFile(
    join(folder, 'data/pg_hba.conf'),
    'local all locked_out scram-sha-256\nlocal all all trust\n',
  );

  let keeper: ChildProcess | null = null;
  let count = 0;
  const url: PostgresServer['url'] = (database, name = 'postgres', password) =>
    `postgres:///${database}?host=${encodeURIComponent(folder)}&user=${name}` +
    (password === undefined ? '' : `&password=${encodeURIComponent(password)}`);

  async function sql(address: string, text: string): Promise<Record<string, unknown>[]> {
    const client = new pg.Client({ connectionString: address });
    await client.connect();
    try {
      return (await client.query(text)).rows ?? [];
    } finally {
      await client.end();
    }
  }

  async function start(): Promise<void> {
    keeper = spawn('sh', ['-c', KEEPER, 'keeper', binaries, folder], {
      ...inFolder,
      stdio: ['pipe', 'ignore', 'inherit'],
    });
    for (let tries = 1; ; tries += 1) {
      try {
        await sql(url('postgres'), 'SELECT 1');
        return;
      } catch (error) {
        if (tries === 200) throw error;
        await pause(50);
      }
    }
  }

  async function end(word: 'keep' | 'remove'): Promise<void> {
    if (keeper === null) return;
    const ended = once(keeper, 'exit');
    keeper.stdin!.end(`${word}\n`);
    await ended;
    keeper = null;
  }

  await start();
  return {
    url,
    sql,
    async freshDatabase(options = '') {
      count += 1;
      await sql(url('postgres'), `CREATE DATABASE test_${count} ${options}`);
      return url(`test_${count}`);
    },
    async restart() {
      await end('keep');
      await start();
    },
    stop: () => end('remove'),
  };
}
