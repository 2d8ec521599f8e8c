/**
 * Real passes, one after another, under a clock that goes on by a day each time: for `memory.test.ts`, and by hand for
 * ten thousand of them: `node --expose-gc --import tsx test/watch/memory.ts 10000`.
 * Prints the heap in use after each tenth of the passes, in megabytes, as JSON.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '../../src/config.js';
import { runPass } from '../../src/run.js';
import { openStore } from '../../src/store/index.js';
import { keepWatch } from '../../src/watch/loop.js';
import { ticksOf } from '../../src/watch/ticks.js';
import { legitimacyPage, listing, pagePath, startServer } from '../cli/documents.js';

const passes = Number(process.argv[2] ?? 300);
const folder = await mkdtemp(join(tmpdir(), 'gradewatch-memory-'));
const server = await startServer();
server.pages.set('/peel-assessments/peel-2018/', listing);
server.pages.set(pagePath, legitimacyPage('Good'));
const file = join(folder, 'gradewatch.json');
await writeFile(
  file,
  JSON.stringify({
    contact: 'ops@example.org',
    sites: [
      {
        profile: 'hmicfrs',
        baseUrl: server.url,
        allowPrivateAddresses: true,
        entryPoints: ['/peel-assessments/peel-2018/'],
        politeness: { intervalMs: 0, concurrency: 2 },
      },
    ],
    store: { kind: 'files', path: 'kept' },
    subscribers: [{ name: 'readers', feed: 'readers.atom' }],
  }),
);
const config = await loadConfig(file, { env: {} });
if (config.store.kind !== 'files') throw new Error('a store of files was asked for');
const store = await openStore(config.store);

let time = Date.parse('2026-01-01T00:00:00Z');
let done = 0;
const heap: number[] = [];
const stop = new AbortController();
await keepWatch({
  ticks: ticksOf('17 6 * * *', 'Europe/London'),
  clock: {
    now: () => time,
    random: () => 0,
    // Straight to the next tick: what is measured are passes.
    sleep: async () => {
      time += 3_600_000 - (time % 3_600_000) + 18 * 60_000;
    },
  },
  since: null,
  jitterMs: 0,
  signal: stop.signal,
  async pass() {
    await runPass({ config, store, now: () => new Date(time), env: {}, signal: stop.signal });
    server.requests.length = 0;
    done += 1;
    if (done % Math.ceil(passes / 10) === 0) {
      globalThis.gc?.();
      heap.push(Number((process.memoryUsage().heapUsed / 1_000_000).toFixed(2)));
    }
    if (done >= passes) stop.abort();
  },
});
await server.close();
await rm(folder, { recursive: true, force: true });
process.stdout.write(JSON.stringify({ passes: done, heapMB: heap }));
