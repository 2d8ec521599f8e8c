/**
 * The store in PostgreSQL against the store of files: after the same scripted weeks both answer every question alike,
 * also where the processes that lived through the week in PostgreSQL were killed on the way.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import type { Store } from '../../src/model.js';
import { openStore } from '../../src/store/index.js';
import { openPostgresStore } from '../../src/store/postgres.js';
import { describeWithPostgres } from '../tools/postgres.js';
import { SITE } from './sample.js';
import { removeAll, scratch } from './support.js';
import { numbersFrom, weekOf } from './week.js';

const CHILD = fileURLToPath(new URL('./postgres-child.ts', import.meta.url));
const made: string[] = [];
afterEach(() => removeAll(made));

/** All that a store can be asked. */
async function everythingIn(store: Store) {
  const changes = await store.changes();
  const quarantined = await store.quarantined(SITE);
  const pages: Record<string, unknown> = {};
  for (const page of new Set([...(await store.pages(SITE)), ...quarantined.map((one) => one.page)])) {
    const captures = await store.captures(SITE, page);
    const sources: Record<string, string | null> = {};
    for (const { sha256 } of [...captures, ...quarantined.filter((one) => one.page === page)]) {
      const bytes = await store.source(SITE, page, sha256);
      sources[sha256] = bytes && Buffer.from(bytes).toString('base64');
    }
    pages[page] = { captures, sources, snapshot: await store.snapshot(SITE, page) };
  }
  return {
    state: await store.state(),
    checks: await store.checks(SITE),
    pages,
    changes,
    quarantined,
    ledger: await store.ledger(),
  };
}

async function livedInFiles(seed: number): Promise<Awaited<ReturnType<typeof everythingIn>>> {
  const store = await openStore({ kind: 'files', path: await scratch(made) });
  const release = await store.lock();
  for (const step of weekOf(seed)) await step(store);
  await release();
  return everythingIn(store);
}

describeWithPostgres('a week in PostgreSQL', (server) => {
  async function everythingAt(url: string) {
    const store = await openPostgresStore(url);
    try {
      return await everythingIn(store);
    } finally {
      await store.close();
    }
  }

  it.each([1, 2, 3])('is the week of the files (%i)', async (seed) => {
    const url = await server().freshDatabase();
    const store = await openPostgresStore(url);
    const release = await store.lock();
    for (const step of weekOf(seed)) await step(store);
    await release();
    await store.close();
    expect(await everythingAt(url)).toEqual(await livedInFiles(seed));
  });

  it('is the same where process after process is killed', async () => {
    const seed = Date.now() % 100_000;
    const random = numbersFrom(seed);
    const url = await server().freshDatabase();
    let from = 0;
    let kills = 0;
    for (let over = false; !over; ) {
      const child = spawn(
        process.execPath,
        ['--import', 'tsx', CHILD, 'week', url, String(seed), String(from)],
        {
          stdio: ['ignore', 'pipe', 'inherit'],
        },
      );
      const exited = once(child, 'exit');
      let left = 1 + Math.floor(random() * 12);
      for await (const line of createInterface({ input: child.stdout })) {
        const done = /^done (\d+)$/.exec(line)?.[1];
        if (done !== undefined) from = Number(done) + 1;
        over ||= line === 'week over';
        left -= 1;
        if (left === 0 && !over) {
          // Somewhere in the next step.
          const until = performance.now() + random() * 4;
          while (performance.now() < until);
          child.kill('SIGKILL');
        }
      }
      const [code, signal] = await exited;
      if (over) break;
      expect([code, signal], `seed ${seed}, step ${from}`).toEqual([null, 'SIGKILL']);
      kills += 1;
    }
    expect(kills).toBeGreaterThan(3);
    expect(await everythingAt(url), `seed ${seed}`).toEqual(await livedInFiles(seed));
  }, 90_000);
});
