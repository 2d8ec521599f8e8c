/** Politeness, asserted from the server's own log. */
import { afterEach, describe, expect, test } from 'vitest';
import {
  closeAll,
  fakeClock,
  fetcherFor,
  type Handler,
  html,
  type LoggedRequest,
  redirect,
  serve,
  text,
} from './server.js';

afterEach(closeAll);

/** Our clock counts whole milliseconds, the log finer ones. */
const graceMs = 1.5;

function gaps(log: LoggedRequest[]): number[] {
  return log.slice(1).map(({ at }, index) => at - (log[index]?.at ?? 0));
}

const slow =
  (ms: number): Handler =>
  (request, response) => {
    setTimeout(() => html('<p>Slow</p>')(request, response), ms);
  };

const pages = (origin: string, count: number) =>
  Array.from({ length: count }, (_, page) => `${origin}/${page}`);

describe('one host', () => {
  test('is asked with the configured gap, robots.txt, redirects and retries included', async () => {
    let failures = 0;
    const server = await serve((request, response) => {
      if (request.url === '/1') redirect('/moved')(request, response);
      else if (request.url === '/2' && failures++ === 0) html('', {}, 500)(request, response);
      else slow(10)(request, response);
    });
    const fetcher = fetcherFor([server], {
      politeness: { intervalMs: 60, concurrency: 1 },
      retries: { attempts: 2 },
    });
    const outcomes = await Promise.all(pages(server.origin, 5).map((url) => fetcher.fetch(url, null)));
    expect(outcomes.map(({ kind }) => kind)).toEqual(Array(5).fill('fetched'));
    expect(server.log).toHaveLength(8);
    expect(Math.min(...gaps(server.log))).toBeGreaterThanOrEqual(60 - graceMs);
  });

  test('that takes its time is left in peace for the whole gap after its answer', async () => {
    const server = await serve(slow(90));
    const fetcher = fetcherFor([server], { politeness: { intervalMs: 60, concurrency: 1 } });
    await Promise.all(pages(server.origin, 4).map((url) => fetcher.fetch(url, null)));
    expect(Math.min(...gaps(server.pages()))).toBeGreaterThanOrEqual(145);
  });

  test('is asked at intervals where several at a time are allowed', async () => {
    const server = await serve(slow(100));
    const fetcher = fetcherFor([server], { politeness: { intervalMs: 30, concurrency: 3 } });
    await Promise.all(pages(server.origin, 7).map((url) => fetcher.fetch(url, null)));
    const [first, last] = [server.log[0]?.at ?? 0, server.log.at(-1)?.at ?? 0];
    expect(last - first).toBeGreaterThanOrEqual(7 * 30 - 15);
    expect(Math.max(...server.log.map(({ underWay }) => underWay))).toBe(3);
  });

  test('is asked one at a time, over one connection that is kept', async () => {
    const server = await serve(slow(10));
    const fetcher = fetcherFor([server]);
    await Promise.all(pages(server.origin, 6).map((url) => fetcher.fetch(url, null)));
    expect(Math.max(...server.log.map(({ underWay }) => underWay))).toBe(1);
    expect(new Set(server.log.map(({ connection }) => connection)).size).toBe(1);
  });

  test('is asked as many at a time as configured, and no more', async () => {
    const server = await serve(slow(40));
    const fetcher = fetcherFor([server], { politeness: { intervalMs: 0, concurrency: 3 } });
    await Promise.all(pages(server.origin, 9).map((url) => fetcher.fetch(url, null)));
    expect(Math.max(...server.log.map(({ underWay }) => underWay))).toBe(3);
  });

  test('is asked in the order of the calls', async () => {
    const server = await serve(slow(2));
    const fetcher = fetcherFor([server]);
    await Promise.all(pages(server.origin, 12).map((url) => fetcher.fetch(url, null)));
    expect(server.pages().map(({ path }) => path)).toEqual(
      Array.from({ length: 12 }, (_, page) => `/${page}`),
    );
  });

  test('is asked more slowly once it says "too much", and faster again when it has calmed down', async () => {
    let asked = 0;
    const server = await serve((request, response) => {
      asked += 1;
      html('<p>Page</p>', {}, asked === 2 ? 429 : 200)(request, response);
    });
    const clock = fakeClock();
    const fetcher = fetcherFor([server], { clock, politeness: { intervalMs: 1000, concurrency: 1 } });
    for (const url of pages(server.origin, 9)) await fetcher.fetch(url, null);
    // Before each of the nine pages: the second is refused, and after five good answers all is as before.
    expect(clock.slept).toEqual([1000, 1000, 2000, 2000, 2000, 2000, 2000, 2000, 1000]);
  });

  test('is asked no faster than its own Crawl-delay', async () => {
    const server = await serve({
      '/robots.txt': text('User-agent: *\nCrawl-delay: 0.15\nDisallow: /private/'),
      '/0': html('<p>0</p>'),
      '/1': html('<p>1</p>'),
      '/2': html('<p>2</p>'),
    });
    const fetcher = fetcherFor([server], { politeness: { intervalMs: 5, concurrency: 1 } });
    await Promise.all(pages(server.origin, 3).map((url) => fetcher.fetch(url, null)));
    expect(Math.min(...gaps(server.log))).toBeGreaterThanOrEqual(145);
  });
});

describe('several hosts', () => {
  test('are asked side by side, each in its own pace, under one cap', async () => {
    let now = 0;
    let most = 0;
    const counted: Handler = (request, response) => {
      most = Math.max(most, ++now);
      setTimeout(() => {
        now -= 1;
        html('<p>Slow</p>')(request, response);
      }, 60);
    };
    const servers = await Promise.all([1, 2, 3, 4].map(() => serve(counted)));
    const fetcher = fetcherFor(servers, {
      globalConcurrency: 2,
      politeness: { intervalMs: 30, concurrency: 2 },
    });
    const urls = servers.flatMap(({ origin }) => pages(origin, 3));
    const outcomes = await Promise.all(urls.map((url) => fetcher.fetch(url, null)));
    expect(outcomes.every(({ kind }) => kind === 'fetched')).toBe(true);
    expect(most).toBe(2);
  });

  test('do not wait for each other', async () => {
    const patient = await serve({
      '/robots.txt': text('User-agent: *\nCrawl-delay: 60'),
      '/0': html('<p>0</p>'),
      '/1': html('<p>1</p>'),
    });
    const quick = await serve(slow(1));
    const fetcher = fetcherFor([patient, quick], { globalConcurrency: 1 });
    expect((await fetcher.fetch(`${patient.origin}/0`, null)).kind).toBe('fetched');
    const waiting = fetcher.fetch(`${patient.origin}/1`, null);
    expect((await fetcher.fetch(`${quick.origin}/0`, null)).kind).toBe('fetched');
    await fetcher.close();
    expect(await waiting).toMatchObject({ code: 'interrupted' });
    expect(patient.pages()).toHaveLength(1);
  });
});
