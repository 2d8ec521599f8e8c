/** The store in PostgreSQL where something is wrong: with the server, its answer, the lock, or in the midst of a page. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { hostname } from 'node:os';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { openStore, StoreError, StoreLockedError } from '../../src/store/index.js';
import { MIGRATIONS, migrate } from '../../src/store/postgres/migrations.js';
import { verifyDatabase } from '../../src/store/postgres/verify.js';
import { assertSuitable, openPostgresStore } from '../../src/store/postgres.js';
import { describeWithPostgres } from '../tools/postgres.js';
import { startPooler } from './postgres-pooler.js';
import { SITE, sampleEntry, sampleKeep } from './sample.js';
import { weekOf } from './week.js';

const PAGE = 'exam--2031--northshire';
const CHILD = fileURLToPath(new URL('./postgres-child.ts', import.meta.url));
const first = () => sampleKeep({ state: 'A', at: '2031-03-05T08:00:00Z', entries: [sampleEntry('c0')] });
const second = () =>
  sampleKeep({ state: 'B', at: '2031-03-06T08:00:00Z', entries: [sampleEntry('c1'), sampleEntry('c2')] });

const stores: Awaited<ReturnType<typeof openPostgresStore>>[] = [];
const children: ChildProcess[] = [];
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const store of stores.splice(0)) await store.close();
});

async function open(url: string) {
  const store = await openPostgresStore(url);
  stores.push(store);
  return store;
}

/** Starts postgres-child.ts; `line` waits for its next line. */
function start(task: string, url: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, task, url], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  children.push(child);
  const exited = once(child, 'exit');
  // One that has ended does not hear: what it said before is what is looked at.
  child.stdin.on('error', () => {});
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    pid: child.pid!,
    line: async () => (await lines.next()).value as string,
    tell: () => child.stdin.write('go\n'),
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
    ended: () => exited,
  };
}

const failure = (work: Promise<unknown>): Promise<Error & { code: string; cause?: unknown }> =>
  work.then(
    () => {
      throw new Error('it did not fail');
    },
    (error) => error,
  );

describe('an address', () => {
  it.each([
    ['mysql://db.example.org/x', 'postgres://'],
    ['db.example.org', 'postgres://'],
    ['postgres://me:hunter2/3@db.example.org/x', 'no URL'],
    ['postgres://me:hunter2#3@db.example.org/x', 'no URL'],
    ['postgres://me:12?hunter2@db.example.org/x', 'do not end at the @'],
    [
      'postgres://me:hunter2@db.example.org/x?sslrootcert=/nowhere/hunter.pem',
      '/nowhere/hunter.pem cannot be read',
    ],
  ])('%s is refused, saying how to write one, and never the password', async (url, says) => {
    const error = await failure(openStore({ kind: 'postgres', url }));
    expect(error).toBeInstanceOf(StoreError);
    expect(error.code).toBe('bad-address');
    expect(error.message).toContain(says);
    expect(error.message).toContain('%40');
    expect(`${error.stack} ${JSON.stringify(error.cause ?? '')}`).not.toContain('hunter2');
  });
});

describe('a server', () => {
  it('that does not answer is named, with what to look at', async () => {
    const error = await failure(openStore({ kind: 'postgres', url: 'postgres://me:hunter2@127.0.0.1:1/x' }));
    expect(error.code).toBe('no-connection');
    expect(error.message).toMatch(/postgres:\/\/me@127\.0\.0\.1:1\/x cannot be reached .*ECONNREFUSED/);
    expect(`${error.stack} ${error.cause}`).not.toContain('hunter2');
  });

  it('that takes a connection and says nothing is not waited for', async () => {
    const silent = createServer(() => {});
    await new Promise<void>((ready) => silent.listen(0, '127.0.0.1', ready));
    const { port } = silent.address() as AddressInfo;
    const url = `postgres://me@127.0.0.1:${port}/x?connect_timeout=1`;
    const began = performance.now();
    expect(await failure(openStore({ kind: 'postgres', url }))).toMatchObject({ code: 'no-connection' });
    expect(performance.now() - began).toBeLessThan(8_000);
    silent.close();
  });

  it('that is too old is refused', () => {
    expect(() => assertSuitable('postgres://db/x', { server: 110_022, encoding: 'UTF8' })).toThrow(
      /PostgreSQL 11, and gradewatch needs 12 or later/,
    );
    expect(() => assertSuitable('postgres://db/x', { server: 120_000, encoding: 'UTF8' })).not.toThrow();
  });
});

it('a store of files loads nothing of PostgreSQL', async () => {
  const script = (config: string) => `
    import Module from 'node:module';
    const { openStore } = await import(${JSON.stringify(new URL('../../src/store/index.ts', import.meta.url).href)});
    await openStore(${config}).catch(() => {});
    console.log(Object.keys(Module._cache).filter((path) => /node_modules.pg\\b/.test(path)).length);`;
  const loaded = async (config: string) => {
    const args = ['--import', 'tsx', '--input-type=module', '-e', script(config)];
    return Number((await promisify(execFile)(process.execPath, args)).stdout);
  };
  expect(await loaded(`{ kind: 'files', path: '/nowhere' }`)).toBe(0);
  expect(await loaded(`{ kind: 'postgres', url: 'postgres://127.0.0.1:1/x' }`)).toBeGreaterThan(0);
});

describeWithPostgres('the store in PostgreSQL, in trouble', (server) => {
  /** A database with one page in it. */
  async function filled(): Promise<string> {
    const url = await server().freshDatabase();
    const store = await open(url);
    await store.keep(first());
    return url;
  }

  describe('what the server refuses', () => {
    it('a wrong password, or none, without saying it', async () => {
      await server().sql(server().url('postgres'), "CREATE ROLE locked_out LOGIN PASSWORD 'right'");
      const wrong = await failure(open(server().url('postgres', 'locked_out', 'hunter2')));
      expect(wrong.code).toBe('refused');
      expect(wrong.message).toMatch(/Check user and password in DATABASE_URL/);
      expect(`${wrong.stack} ${wrong.cause}`).not.toContain('hunter2');
      const none = await failure(open(server().url('postgres', 'locked_out')));
      expect(none.code).toBe('no-connection');
      expect(none.message).toMatch(/if the server asks for a password, it belongs there too/);
      await open(server().url('postgres', 'locked_out', 'right'));
    });

    it('a database that is not there', async () => {
      const error = await failure(open(server().url('nowhere')));
      expect(error.code).toBe('refused');
      expect(error.message).toMatch(/no such database.*createdb/);
    });

    it('a database that cannot hold every character', async () => {
      const url = await server().freshDatabase("ENCODING 'SQL_ASCII' TEMPLATE template0");
      const error = await failure(open(url));
      expect(error.code).toBe('unsuitable');
      expect(error.message).toMatch(/SQL_ASCII.*--encoding=UTF8/);
    });

    it('a user without rights; one who may read reads', async () => {
      const url = await filled();
      await server().sql(url, 'CREATE ROLE reader LOGIN; REVOKE ALL ON SCHEMA public FROM public');
      const asReader = `${url.replace('user=postgres', 'user=reader')}`;
      expect(await failure(open(asReader))).toMatchObject({ code: 'unwritable' });
      await server().sql(
        url,
        'GRANT USAGE ON SCHEMA gradewatch TO reader; GRANT SELECT ON ALL TABLES IN SCHEMA gradewatch TO reader',
      );
      const reader = await open(asReader);
      expect(await reader.changes()).toHaveLength(1);
      const error = await failure(reader.keep(second()));
      expect(error.code).toBe('unwritable');
      expect(error.message).toMatch(/CREATE SCHEMA gradewatch AUTHORIZATION/);
      await (await reader.lock())();
    });

    it('a user without the right to make a schema; a schema made for it is enough', async () => {
      const url = await server().freshDatabase();
      await server().sql(url, 'CREATE ROLE writer LOGIN');
      const writer = await open(url.replace('user=postgres', 'user=writer'));
      expect(await failure(writer.lock())).toMatchObject({ code: 'unwritable' });
      await server().sql(url, 'CREATE SCHEMA gradewatch AUTHORIZATION writer');
      const release = await writer.lock();
      await writer.keep(first());
      await release();
      expect(await writer.changes()).toHaveLength(1);
    });

    it('writing, where transactions are read-only', async () => {
      const url = await filled();
      await server().sql(
        url,
        `CREATE ROLE bystander LOGIN SUPERUSER; ALTER ROLE bystander SET default_transaction_read_only = on`,
      );
      const store = await open(url.replace('user=postgres', 'user=bystander'));
      expect(await store.changes()).toHaveLength(1);
      expect(await failure(store.keep(second()))).toMatchObject({ code: 'unwritable' });
    });
  });

  describe('what a database holds', () => {
    it('is left alone by opening and reading', async () => {
      const url = await server().freshDatabase();
      const store = await open(url);
      expect(await store.changes()).toEqual([]);
      expect(await store.source(SITE, PAGE, first().capture.sha256)).toBeNull();
      expect(await server().sql(url, "SELECT to_regnamespace('gradewatch') AS schema")).toEqual([
        { schema: null },
      ]);
    });

    it('by a later gradewatch is refused, also where it came while the store was open', async () => {
      const url = await filled();
      const store = await open(url);
      await server().sql(url, 'INSERT INTO gradewatch.version (version) VALUES (99)');
      expect(await failure(store.lock())).toMatchObject({ code: 'newer-version' });
      expect(await failure(store.keep(second()))).toMatchObject({ code: 'newer-version' });
      const error = await failure(open(url));
      expect(error.code).toBe('newer-version');
      expect(error.message).toMatch(/version 99.*versions up to/);
    });

    it('without one of its tables is damaged, not empty', async () => {
      const url = await filled();
      const store = await open(url);
      await server().sql(url, 'DROP TABLE gradewatch.change');
      expect(await failure(store.changes())).toMatchObject({ code: 'damaged' });
    });

    it.each([
      ['other bytes', `'\\x1f8b0800000000000003030000000000000000 00'`],
      ['no gzip', `'\\x00'`],
    ])('with %s in the place of a source is damaged', async (_, bytes) => {
      const url = await filled();
      const store = await open(url);
      await server().sql(url, `UPDATE gradewatch.source SET gzip = ${bytes}`);
      expect(await failure(store.source(SITE, PAGE, first().capture.sha256))).toMatchObject({
        code: 'damaged',
      });
    });

    it('once, where the same bytes come from two pages, and until neither needs them', async () => {
      const url = await filled();
      const store = await open(url);
      await store.keep({ ...first(), page: 'other', entries: [] });
      const { bytes, capture } = first();
      const aside = { site: SITE, page: PAGE, url: capture.url, capturedAt: capture.capturedAt, reasons: [] };
      await store.quarantine({ ...aside, bytes, sha256: capture.sha256 });
      expect(await server().sql(url, 'SELECT count(*)::int AS count FROM gradewatch.source')).toEqual([
        { count: 1 },
      ]);
      await store.release(SITE, PAGE);
      expect(await store.source(SITE, 'other', capture.sha256)).not.toBeNull();
      expect(await store.source(SITE, 'third', capture.sha256)).toBeNull();
    });
  });

  describe('verifying', () => {
    it('finds nothing wrong in a sound store, and leaves it free', async () => {
      const url = await filled();
      const store = await open(url);
      for (const step of weekOf(7)) await step(store);
      await store.appendLedger([
        {
          subscriber: 's',
          channel: 'email',
          bulletin: 'b',
          changes: ['c0'],
          kind: 'delivered',
          at: '2031-03-05',
        },
        {
          subscriber: '(operator)',
          channel: 'email',
          bulletin: 'o',
          changes: ['problem:examplia/a:timeout:2031-03-05:started'],
          kind: 'delivered',
          at: '2031-03-05',
        },
      ]);
      expect(await verifyDatabase(url)).toEqual({ problems: [], repaired: [] });
      await (await store.lock())();
    });

    it('refuses a database without a store, a later one, and one in which a pass runs', async () => {
      const empty = await server().freshDatabase();
      expect(await failure(verifyDatabase(empty))).toMatchObject({ code: 'no-store' });
      const url = await filled();
      const release = await (await open(url)).lock();
      expect(await failure(verifyDatabase(url))).toMatchObject({ code: 'store-locked' });
      await release();
      await server().sql(url, 'DROP TABLE gradewatch.delivery');
      expect(await failure(verifyDatabase(url))).toMatchObject({ code: 'damaged' });
      await server().sql(url, 'INSERT INTO gradewatch.version (version) VALUES (99)');
      expect(await failure(verifyDatabase(url))).toMatchObject({ code: 'newer-version' });
    });

    it.each([
      ["UPDATE gradewatch.source SET gzip = '\\x00'", ['capture-without-source', 'damaged']],
      [
        "INSERT INTO gradewatch.source VALUES (repeat('0', 64), '\\x00')",
        ['damaged', 'source-without-capture'],
      ],
      ["UPDATE gradewatch.capture SET captured_at = captured_at + interval '1 day'", ['columns-disagree']],
      ['DELETE FROM gradewatch.snapshot', ['report-missing']],
      ['DELETE FROM gradewatch.capture', ['report-without-capture', 'source-without-capture']],
      ['UPDATE gradewatch.change SET seq = 2', ['columns-disagree', 'seq-broken']],
      ["UPDATE gradewatch.change SET id = 'other'", ['columns-disagree']],
      [
        `INSERT INTO gradewatch.delivery (entry) VALUES ('{"changes": ["nowhere"]}')`,
        ['delivery-of-unknown-change'],
      ],
      [
        `UPDATE gradewatch.change SET entry = '{"seq": 1, "change": {"id": "c0", "source":
          {"site": "examplia", "page": "elsewhere", "before": null, "after": {"sha256": "00"}}}}'`,
        ['change-without-source'],
      ],
    ])('finds what came of: %s', async (sql, codes) => {
      const url = await filled();
      await server().sql(url, sql);
      const { problems } = await verifyDatabase(url);
      expect(problems.map(({ code }) => code).sort()).toEqual(codes);
      for (const { where, detail } of problems) expect(where.length * detail!.length).toBeGreaterThan(0);
    });
  });

  describe('a database of an earlier version', () => {
    const earlier = async (): Promise<string> => {
      const url = await server().freshDatabase();
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      await migrate(client, 'test', MIGRATIONS.slice(0, 1));
      await client.query(
        `INSERT INTO gradewatch.change (seq, id, seen_at, kind, entry) VALUES (1, 'c0', now(), 'cosmetic', '{"seq": 1}')`,
      );
      await client.end();
      return url;
    };
    const versions = async (url: string) =>
      (await server().sql(url, 'SELECT version FROM gradewatch.version ORDER BY version')).map(
        (row) => row.version,
      );

    it('is brought up to date by opening it, with what it holds', async () => {
      const url = await earlier();
      const [one, two] = await Promise.all([open(url), open(url), open(url)]);
      expect(await versions(url)).toEqual(MIGRATIONS.map((_, index) => index + 1));
      const index = "SELECT FROM pg_indexes WHERE indexname = 'change_body'";
      expect(await server().sql(url, index)).toHaveLength(1);
      expect(await one.changes()).toEqual([{ seq: 1 }]);
      expect(await two.changes()).toEqual([{ seq: 1 }]);
      expect((await one.appendChanges([sampleEntry('c1')])).map(({ seq }) => seq)).toEqual([2]);
    });

    it('is left as it is while another holds the lock', async () => {
      const url = await earlier();
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      await client.query('SELECT pg_advisory_lock($1, $2)', [0x67726164, 0x65776174]);
      const error = await failure(open(url));
      expect(error).toBeInstanceOf(StoreLockedError);
      // It is not a gradewatch that holds it: the server's own number of the session is said.
      expect(error).toMatchObject({ holder: null });
      expect(error.message).toMatch(/pg_terminate_backend\(\d+\)/);
      expect(await versions(url)).toEqual([1]);
      await client.end();
      await open(url);
      expect(await versions(url)).toHaveLength(MIGRATIONS.length);
    });

    it('is left as it is where a migration fails', async () => {
      const url = await earlier();
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      await client.query('BEGIN');
      const broken = [...MIGRATIONS.slice(0, 1), 'CREATE TABLE gradewatch.more ()', 'SELECT 1 / 0'];
      await expect(migrate(client, 'test', broken)).rejects.toMatchObject({ code: '22012' });
      await client.query('ROLLBACK');
      await client.end();
      expect(await versions(url)).toEqual([1]);
      expect(await server().sql(url, "SELECT to_regclass('gradewatch.more') AS more")).toEqual([
        { more: null },
      ]);
    });
  });

  describe('the lock', () => {
    it('says who holds it, and ends with the process that held it', async () => {
      const url = await filled();
      const child = start('hold', url);
      expect(await child.line()).toBe('held');
      const store = await open(url);
      const error = await failure(store.lock());
      expect(error).toBeInstanceOf(StoreLockedError);
      expect(error).toMatchObject({ code: 'store-locked', holder: { pid: child.pid } });
      expect(error.message).toContain(`process ${child.pid} on ${hostname().slice(0, 40)}, since 20`);
      expect(await store.changes()).toHaveLength(1);
      await child.kill();
      await (await store.lock())();
    });

    it('goes to one of two processes that ask at once', async () => {
      const url = await server().freshDatabase();
      const both = [start('race', url), start('race', url)];
      for (const child of both) expect(await child.line()).toBe('ready');
      for (const child of both) child.tell();
      const said = await Promise.all(both.map((child) => child.line()));
      expect(said.sort()).toEqual(['store-locked', 'won']);
      for (const child of both) child.tell();
      await Promise.all(both.map((child) => child.ended()));
      await (await (await open(url)).lock())();
    });

    it('that is lost with its connection stops the pass, and can be taken again', async () => {
      const url = await filled();
      const store = await open(url);
      const release = await store.lock();
      await server().sql(
        url,
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'gradewatch %' AND datname = current_database()",
      );
      const error = await failure(store.keep(second()));
      expect(error.code).toBe('lock-lost');
      expect(error.message).toMatch(/was lost.*Run again/);
      expect(await failure(store.saveState(await store.state()))).toMatchObject({ code: 'lock-lost' });
      await release();
      const again = await store.lock();
      expect(await store.keep(second())).toHaveLength(2);
      await again();
    });

    it('lost in the midst of a page keeps nothing of it', async () => {
      const url = await filled();
      const store = await open(url);
      const release = await store.lock();
      const blocker = await blocking(url, 'snapshot');
      const keeping = failure(store.keep(second()));
      await blocker.blocked();
      await server().restart();
      expect((await keeping).code).toBe('lock-lost');
      await blocker.end();
      await release();
      expect((await store.changes()).map(({ change }) => change.id)).toEqual(['c0']);
      expect(await store.source(SITE, PAGE, second().capture.sha256)).toBeNull();
    });
  });

  it.each([
    ['gives each transaction another session', (_: number, transaction: number) => transaction],
    ['gives all clients one session', () => 0],
  ])('is not used through a pooler that %s', async (_, pick) => {
    const url = await filled();
    const { pathname, searchParams } = new URL(url);
    const pooler = await startPooler(`${searchParams.get('host')}/.s.PGSQL.5432`, pick);
    try {
      const pooled = `postgres://postgres@127.0.0.1:${pooler.port}${pathname}`;
      const [one, two] = [await open(pooled), await open(pooled)];
      const error = await failure(one.lock().then(() => two.lock()));
      expect(error.code).toBe('unsuitable');
      expect(error.message).toMatch(/pool_mode = session/);
    } finally {
      pooler.close();
    }
  });

  it('is used through a pooler that keeps sessions apart', async () => {
    const url = await filled();
    const { pathname, searchParams } = new URL(url);
    const pooler = await startPooler(`${searchParams.get('host')}/.s.PGSQL.5432`, (client) => client);
    try {
      const store = await open(`postgres://postgres@127.0.0.1:${pooler.port}${pathname}`);
      const release = await store.lock();
      expect(await store.keep(second())).toHaveLength(2);
      await release();
    } finally {
      pooler.close();
    }
  });

  it('lets many questions wait for longer than a server may take to answer', async () => {
    const url = await filled();
    const store = await open(`${url}&connect_timeout=1`);
    const blocker = await blocking(url, 'capture', 'ACCESS EXCLUSIVE');
    const answers = Promise.all(Array.from({ length: 12 }, () => store.captures(SITE, PAGE)));
    await pause(1_500);
    await blocker.end();
    expect(await answers).toHaveLength(12);
  });

  it('goes on where the server was started anew between two passes', async () => {
    const url = await filled();
    const store = await open(url);
    await (await store.lock())();
    expect(await store.pages(SITE)).toEqual([PAGE]);
    await server().restart();
    expect(await store.pages(SITE)).toEqual([PAGE]);
    const release = await store.lock();
    expect((await store.keep(second())).map(({ seq }) => seq)).toEqual([2, 3]);
    await release();
    expect((await store.snapshot(SITE, PAGE))?.capture).toEqual(second().capture);
  });

  it('outlives a crash of the server with what it was told, whatever the default says', async () => {
    const url = await server().freshDatabase();
    await server().sql(url, `ALTER DATABASE ${new URL(url).pathname.slice(1)} SET synchronous_commit = off`);
    const store = await open(url);
    await store.keep(first());
    await server().restart();
    expect(await store.changes()).toHaveLength(1);
    expect(await store.pages(SITE)).toEqual([PAGE]);
  });

  it.each(['source', 'change', 'capture', 'snapshot'])(
    'a process killed while it writes the table %s leaves nothing of the page, and the next pass keeps it',
    async (table) => {
      const url = await filled();
      const blocker = await blocking(url, table);
      const child = start('keep', url);
      expect(await child.line()).toBe('held');
      await blocker.blocked();
      await child.kill();
      await blocker.end();

      const store = await open(url);
      const release = await store.lock();
      expect((await store.changes()).map(({ change }) => change.id)).toEqual(['c0']);
      expect(await store.captures(SITE, PAGE)).toEqual([first().capture]);
      expect(await store.source(SITE, PAGE, second().capture.sha256)).toBeNull();
      expect((await store.snapshot(SITE, PAGE))?.capture).toEqual(first().capture);
      expect((await store.keep(second())).map(({ seq }) => seq)).toEqual([2, 3]);
      await release();
      expect((await store.snapshot(SITE, PAGE))?.capture).toEqual(second().capture);
      expect(await store.source(SITE, PAGE, second().capture.sha256)).not.toBeNull();
    },
  );

  /** Makes writers of a table wait; `blocked` ends when one does. */
  async function blocking(url: string, table: string, mode = 'SHARE') {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => {});
    await client.connect();
    await client.query(`BEGIN; LOCK TABLE gradewatch.${table} IN ${mode} MODE`);
    return {
      async blocked() {
        const waiting =
          "SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()";
        while ((await server().sql(url, waiting)).length === 0) await pause(20);
      },
      end: () => client.end().catch(() => {}),
    };
  }
});
