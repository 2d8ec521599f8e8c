/** Asking again: what is worth it, how long it is waited for, and when a host is left alone. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import type { FetchEvent } from '../../src/fetch/index.js';
import { closeAll, fakeClock, fetcherFor, type Handler, html, serve } from './server.js';

afterEach(closeAll);

/** Answers the first requests with the given handlers, one each, and the rest as it should. */
function first(...handlers: Handler[]): Handler {
  let asked = 0;
  return (request, response) => (handlers[asked++] ?? html('<p>Good</p>'))(request, response);
}
const status = (code: number, headers: Record<string, string> = {}): Handler =>
  html('<p>Sorry</p>', headers, code);
const reset: Handler = (request) => request.socket.resetAndDestroy();

/** Asks for a page of a server that misbehaves at first, with time that passes only in waiting. */
async function ask(handler: Handler, options: Parameters<typeof fetcherFor>[1] = {}) {
  const server = await serve({ '/page': handler });
  const clock = fakeClock();
  const events: FetchEvent[] = [];
  const fetcher = fetcherFor([server], {
    clock,
    onEvent: (event) => events.push(event),
    ...options,
    retries: { attempts: 3, baseMs: 1000, ...options.retries },
  });
  const outcome = await fetcher.fetch(`${server.origin}/page`, null);
  return { outcome, server, clock, events, fetcher };
}

describe('what passes is asked for again', () => {
  test.each([
    ['503', status(503)],
    ['500', status(500)],
    ['429', status(429)],
    ['a reset', reset],
    ['an empty page', html('')],
  ])('after %s', async (_name, failure) => {
    const { outcome, server, clock } = await ask(first(failure));
    expect(outcome.kind).toBe('fetched');
    expect(server.pages()).toHaveLength(2);
    expect(clock.slept[0]).toBe(500);
  });

  test('with growing waits, and not without end', async () => {
    const { outcome, server, events } = await ask(status(500), {
      retries: { attempts: 4, baseMs: 1000, maxMs: 1500 },
    });
    expect(outcome).toMatchObject({ kind: 'failed', code: 'server-error', status: 500, transient: true });
    expect(server.pages()).toHaveLength(4);
    const waits = events.flatMap((event) =>
      event.kind === 'waiting' && event.why === 'retry' ? [event.ms] : [],
    );
    expect(waits).toEqual([500, 750, 750]);
  });

  test.each([
    ['403', status(403)],
    ['404', status(404)],
    ['400', status(400)],
    ['501', status(501)],
    ['an image', html('', { 'content-type': 'image/png' })],
  ])('but not after %s', async (_name, failure) => {
    const { server, clock } = await ask(first(failure));
    expect(server.pages()).toHaveLength(1);
    expect(clock.slept).toEqual([]);
  });
});

describe('Retry-After', () => {
  test('in seconds is waited for', async () => {
    const { outcome, clock } = await ask(first(status(503, { 'retry-after': '20' })));
    expect(outcome.kind).toBe('fetched');
    expect(clock.slept.reduce((sum, ms) => sum + ms, 0)).toBe(20_000);
  });

  test.each(['Mon, 02 Mar 2026 06:17:45 GMT', 'Monday, 02-Mar-26 06:17:45 GMT', 'Mon Mar  2 06:17:45 2026'])(
    'as a date is waited for: %s',
    async (date) => {
      const now = 'Mon, 02 Mar 2026 06:17:00 GMT';
      const { outcome, clock } = await ask(first(status(429, { 'retry-after': date, date: now })));
      expect(outcome.kind).toBe('fetched');
      expect(clock.slept.reduce((sum, ms) => sum + ms, 0)).toBe(45_000);
    },
  );

  test('as a date is counted from the clock of the server', async () => {
    const { clock } = await ask(
      first(
        status(503, {
          'retry-after': 'Thu, 01 Jan 1970 00:00:30 GMT',
          date: 'Thu, 01 Jan 1970 00:00:00 GMT',
        }),
      ),
    );
    expect(clock.slept.reduce((sum, ms) => sum + ms, 0)).toBe(30_000);
  });

  test('holds for every other page of the host', async () => {
    const server = await serve({
      '/page': first(status(429, { 'retry-after': '30' })),
      '/other': html('<p>Fine</p>'),
    });
    const clock = fakeClock();
    const fetcher = fetcherFor([server], { clock });
    await fetcher.fetch(`${server.origin}/page`, null);
    expect(clock.slept).toEqual([]);
    await fetcher.fetch(`${server.origin}/other`, null);
    expect(clock.slept).toEqual([30_000]);
  });

  test('that is longer than a pass waits is handed back, and the host is left alone for as long', async () => {
    const { outcome, server, clock, fetcher } = await ask(first(status(503, { 'retry-after': '3600' })));
    expect(outcome).toMatchObject({
      code: 'server-error',
      status: 503,
      retryAfterSeconds: 3600,
      transient: true,
    });
    expect(clock.slept).toEqual([]);
    clock.pass(600_000);
    expect(await fetcher.fetch(`${server.origin}/page`, null)).toMatchObject({
      code: 'circuit-open',
      retryAfterSeconds: 3000,
      transient: true,
    });
    expect(server.pages()).toHaveLength(1);
    clock.pass(3_000_000);
    expect(await fetcher.fetch(`${server.origin}/page`, null)).toMatchObject({ kind: 'fetched' });
  });
});

test('a host that asks to be left alone is, by the pages that wait for it too', async () => {
  const server = await serve(status(503, { 'retry-after': '3600' }));
  const fetcher = fetcherFor([server]);
  const outcomes = await Promise.all(
    [1, 2, 3].map((page) => fetcher.fetch(`${server.origin}/${page}`, null)),
  );
  expect(outcomes.map((outcome) => outcome.kind === 'failed' && outcome.code)).toEqual([
    'server-error',
    'circuit-open',
    'circuit-open',
  ]);
  expect(server.pages()).toHaveLength(1);
});

describe('a host that fails again and again', () => {
  test('is not asked for a while, then tried once, then left alone for longer', async () => {
    let well = false;
    const server = await serve((request, response) =>
      (well ? html('<p>Good</p>') : status(500))(request, response),
    );
    const clock = fakeClock();
    const events: FetchEvent[] = [];
    const fetcher = fetcherFor([server], {
      clock,
      circuit: { afterFailures: 3, openMs: 60_000 },
      onEvent: (event) => events.push(event),
    });
    const codes = async (count: number) => {
      const outcomes = [];
      for (let page = 0; page < count; page++)
        outcomes.push(await fetcher.fetch(`${server.origin}/${page}`, null));
      return outcomes.map((outcome) => (outcome.kind === 'failed' ? outcome.code : outcome.kind));
    };
    expect(await codes(5)).toEqual([
      'server-error',
      'server-error',
      'server-error',
      'circuit-open',
      'circuit-open',
    ]);
    expect(server.pages()).toHaveLength(3);
    expect(events.filter(({ kind }) => kind === 'circuit-open')).toHaveLength(2);

    clock.pass(61_000);
    expect(await codes(2)).toEqual(['server-error', 'circuit-open']);
    clock.pass(61_000);
    expect(await codes(1)).toEqual(['circuit-open']);
    clock.pass(60_000);
    well = true;
    expect(await codes(3)).toEqual(['fetched', 'fetched', 'fetched']);
    expect(server.pages()).toHaveLength(7);
  });

  test('pages that wait for it are not asked for either', async () => {
    const server = await serve(status(500));
    const fetcher = fetcherFor([server], { circuit: { afterFailures: 3 } });
    const outcomes = await Promise.all(
      [1, 2, 3, 4, 5, 6].map((page) => fetcher.fetch(`${server.origin}/${page}`, null)),
    );
    const codes = outcomes.map((outcome) => (outcome.kind === 'failed' ? outcome.code : outcome.kind));
    // The fourth may be on its way before the third is known to have failed.
    expect(codes.slice(0, 3)).toEqual(['server-error', 'server-error', 'server-error']);
    expect(codes.slice(4)).toEqual(['circuit-open', 'circuit-open']);
    expect(server.pages().length).toBeLessThanOrEqual(4);
  });

  test('pages that are gone are no failures of the host', async () => {
    const server = await serve(status(404));
    const fetcher = fetcherFor([server], { circuit: { afterFailures: 2 } });
    for (let page = 0; page < 5; page++) {
      expect((await fetcher.fetch(`${server.origin}/${page}`, null)).kind).toBe('gone');
    }
  });

  test('does not keep other hosts from being asked', async () => {
    const ill = await serve(status(500));
    const well = await serve({ '/page': html('<p>Good</p>') });
    const fetcher = fetcherFor([ill, well], { circuit: { afterFailures: 1 } });
    await fetcher.fetch(`${ill.origin}/page`, null);
    expect(await fetcher.fetch(`${ill.origin}/page`, null)).toMatchObject({ code: 'circuit-open' });
    expect((await fetcher.fetch(`${well.origin}/page`, null)).kind).toBe('fetched');
  });
});

describe('being stopped', () => {
  test('finishes what is on the wire and asks for nothing more', async () => {
    const stop = new AbortController();
    const server = await serve((request, response) => {
      stop.abort();
      setTimeout(() => html('<p>In hand</p>')(request, response), 50);
    });
    const fetcher = fetcherFor([server], { signal: stop.signal });
    const [inHand, ...rest] = await Promise.all(
      [1, 2, 3].map((page) => fetcher.fetch(`${server.origin}/${page}`, null)),
    );
    expect(inHand?.kind).toBe('fetched');
    for (const outcome of rest) expect(outcome).toMatchObject({ code: 'interrupted', transient: true });
    expect(server.pages()).toHaveLength(1);
  });

  test('a program that has closed its fetcher ends, whatever time the pages were given', async () => {
    const server = await serve(html('<p>Good</p>'));
    const program = `
      import { createFetcher } from ${JSON.stringify(new URL('../../src/fetch/index.ts', import.meta.url).href)};
      const fetcher = createFetcher({
        userAgentContact: null,
        allowedHosts: [${JSON.stringify(server.host)}],
        allowPrivateAddresses: true,
        politeness: { intervalMs: 0, concurrency: 1 },
        timeouts: { wholeMs: 600_000, headersMs: 600_000, bodyMs: 600_000, connectMs: 600_000 },
      });
      const outcome = await fetcher.fetch(${JSON.stringify(`${server.origin}/page`)}, null);
      await fetcher.close();
      process.stdout.write(outcome.kind);`;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '--eval', program],
      { timeout: 20_000 },
    );
    expect(stdout).toBe('fetched');
  });

  test('does not wait for a host that is slow to be asked', async () => {
    const server = await serve(html('<p>Slow host</p>'));
    const stop = new AbortController();
    const fetcher = fetcherFor([server], {
      signal: stop.signal,
      politeness: { intervalMs: 60_000, concurrency: 1 },
    });
    setTimeout(() => stop.abort(), 50);
    expect(await fetcher.fetch(`${server.origin}/1`, null)).toMatchObject({ code: 'interrupted' });
  });

  test('at once, by closing, ends what is on the wire too', async () => {
    const server = await serve(() => {});
    const fetcher = fetcherFor([server]);
    const outcomes = [1, 2].map((page) => fetcher.fetch(`${server.origin}/${page}`, null));
    await expect.poll(() => server.pages().length).toBe(1);
    await fetcher.close();
    for (const outcome of await Promise.all(outcomes)) expect(outcome).toMatchObject({ code: 'interrupted' });
    expect(await fetcher.fetch(`${server.origin}/3`, null)).toMatchObject({ code: 'interrupted' });
  });
});
