/**
 * Reaching a database: its address, its connections, and what is asked over them.
 *
 * The password stands in the address alone. No message and no `cause` of ours repeats the address as it was given.
 */
import pg from 'pg';
import { StoreError } from '../errors.js';
import { codeOf, isServerGone, teachDatabase } from './trouble.js';

/** What SQL can be said to: a connection of its own, or one of the pool. */
export type Connection = pg.ClientBase;

export interface Database {
  /** The address without its password, for messages. */
  name: string;
  /** The rows that a question gives, asked once more where the connection broke. `doing` continues "While …". */
  read<Row>(doing: string, sql: string, parameters?: unknown[]): Promise<Row[]>;
  /** Some work over one connection of the pool. Its failures teach. */
  using<T>(doing: string, work: (connection: Connection) => Promise<T>): Promise<T>;
  /** A connection of its own, which the caller ends. */
  dedicated(doing: string): Promise<pg.Client>;
  /** True where the connection is gone; `error` is what it failed with. */
  isLost(connection: Connection, error?: unknown): boolean;
  /** Turns a failure into a `StoreError` that teaches; anything else is returned as it is. */
  teach(doing: string, error: unknown, connection?: Connection): unknown;
  /** Ends the connections of the pool. */
  end(): Promise<void>;
}

/** How long a server may take to answer, where the address does not say: `?connect_timeout=` and seconds, as in libpq. */
const CONNECT_SECONDS = 10;

/** Opens no connection yet. Throws a `StoreError` `bad-address` where the address cannot be read. */
export function databaseAt(url: string): Database {
  const config: pg.ClientConfig = {
    connectionString: url,
    connectionTimeoutMillis: 1000 * (Number(/[?&]connect_timeout=(\d+)/.exec(url)?.[1]) || CONNECT_SECONDS),
    keepAlive: true,
  };
  const probe = clientFor(url, config);
  const name = nameOf(probe);
  const password = probe.password ?? '';
  const lost = new WeakSet<Connection>();
  // Without a listener a connection that breaks while nobody asks anything would end the process.
  const watch = (client: Connection) => client.on('error', () => lost.add(client));

  // The pool would count the time in which its connections are busy, too: a thousand questions may wait their turn.
  const Client = class extends pg.Client {
    constructor(given?: pg.ClientConfig) {
      super({ ...given, ...config });
    }
  };
  const pool = new pg.Pool({ connectionString: url, Client, max: 4, allowExitOnIdle: true });
  pool.on('connect', watch);
  pool.on('error', () => {});

  const isLost = (connection: Connection, error?: unknown): boolean =>
    lost.has(connection) || isServerGone(error);

  const teach = (doing: string, error: unknown, connection?: Connection): unknown =>
    teachDatabase(error, {
      name,
      doing,
      password,
      trouble: connection && isLost(connection, error) ? 'lost' : 'asking',
    });

  async function connecting<T>(doing: string, connect: () => Promise<T>): Promise<T> {
    try {
      return await connect();
    } catch (error) {
      throw teachDatabase(error, { name, doing, password, trouble: 'connecting' });
    }
  }

  async function using<T>(doing: string, work: (connection: Connection) => Promise<T>): Promise<T> {
    const client = await connecting(doing, () => pool.connect());
    let broken = false;
    try {
      return await work(client);
    } catch (error) {
      broken = isLost(client, error);
      throw teach(doing, error, client);
    } finally {
      client.release(broken);
    }
  }

  const ask = async <Row>(doing: string, sql: string, parameters: unknown[]): Promise<Row[]> =>
    using(doing, async (connection) => (await connection.query(sql, parameters)).rows as Row[]);

  return {
    name,
    using,
    isLost,
    teach,
    async read<Row>(doing: string, sql: string, parameters: unknown[] = []) {
      try {
        return await ask<Row>(doing, sql, parameters);
      } catch (error) {
        // The server was started anew since the pool last asked it: reading twice does no harm.
        if (codeOf(error) !== 'no-connection') throw error;
        return ask<Row>(doing, sql, parameters);
      }
    },
    dedicated: (doing) =>
      connecting(doing, async () => {
        const client = new pg.Client(config);
        watch(client);
        await client.connect();
        return client;
      }),
    end: () => pool.end(),
  };
}

function clientFor(url: string, config: pg.ClientConfig): pg.Client {
  if (!/^postgres(?:ql)?:\/\//.test(url)) throw badAddress('it does not begin with postgres://');
  // `postgres://me:1?2@host/db`: what follows the question mark is lost, and part of the password becomes a port.
  const isCut = url.includes('@') && URL.canParse(url) && new URL(url).username === '';
  if (isCut && !/[?&]user=/.test(url)) throw badAddress('its user and password do not end at the @');
  try {
    return new pg.Client(config);
  } catch (error) {
    // A certificate or key that the address names cannot be read.
    const file = (error as NodeJS.ErrnoException).path;
    throw badAddress(typeof file === 'string' ? `${file} cannot be read (${codeOf(error)})` : 'it is no URL');
  }
}

const badAddress = (wrong: string): StoreError =>
  new StoreError(
    'bad-address',
    'DATABASE_URL',
    `DATABASE_URL is no address of a PostgreSQL database: ${wrong}. ` +
      'Write postgres://user:password@db.example.org:5432/gradewatch; in user and password each of : / ? # [ ] @ % ' +
      'is written as % and its two hexadecimal digits, e.g. %40 for @.',
  );

function nameOf({ user, host, port, database }: pg.Client): string {
  const who = user ? `${encodeURIComponent(user)}@` : '';
  const what = database ?? '';
  return host.startsWith('/')
    ? `postgres://${who}/${what}?host=${host}`
    : `postgres://${who}${host}:${port}/${what}`;
}
