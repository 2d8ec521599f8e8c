/** robots.txt as RFC 9309 has it. */
import { afterEach, describe, expect, test } from 'vitest';
import { parseRobots } from '../../src/fetch/robots.js';
import { closeAll, fakeClock, fetcherFor, type Handler, html, redirect, serve, text } from './server.js';

afterEach(closeAll);

const page = html('<p>Page</p>');

async function withRobots(robots: Handler, options: Parameters<typeof fetcherFor>[1] = {}) {
  const server = await serve({ '/robots.txt': robots, '/page': page, '/private/page': page });
  const clock = fakeClock();
  const fetcher = fetcherFor([server], { clock, ...options });
  const ask = async (path = '/page') => fetcher.fetch(server.origin + path, null);
  return { server, fetcher, clock, ask };
}

function rules(content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const parsed = parseRobots('https://example.org/robots.txt', bytes);
  return { ...parsed, allows: (path: string) => parsed.allows(`https://example.org${path}`) };
}

describe('rules', () => {
  test('for everybody hold for us, unless there are some for us', () => {
    const both = rules('User-agent: *\nDisallow: /\n\nUser-agent: GradeWatch\nDisallow: /private/');
    expect(both.allows('/page')).toBe(true);
    expect(both.allows('/private/page')).toBe(false);
    expect(rules('User-agent: *\nDisallow: /').allows('/page')).toBe(false);
    expect(rules('User-agent: otherbot\nDisallow: /').allows('/page')).toBe(true);
  });

  test('of several groups for us are taken together', () => {
    const twice = rules(
      'User-agent: gradewatch\nDisallow: /a\n\nUser-agent: x\nUser-agent: gradewatch\nDisallow: /b',
    );
    expect([twice.allows('/a'), twice.allows('/b'), twice.allows('/c')]).toEqual([false, false, true]);
  });

  test('that are longer win, and allow wins a tie', () => {
    const some = rules('User-agent: *\nDisallow: /peel\nAllow: /peel-reports/\nDisallow: /x\nAllow: /x');
    expect([some.allows('/peel-2018/'), some.allows('/peel-reports/a/'), some.allows('/x')]).toEqual([
      false,
      true,
      true,
    ]);
  });

  test('may have wildcards and an end', () => {
    const some = rules('User-agent: *\nDisallow: /*?view=\nDisallow: /*.pdf$');
    expect(some.allows('/peel/?view=wheel')).toBe(false);
    expect(some.allows('/a.pdf')).toBe(false);
    expect(some.allows('/a.pdf?x')).toBe(true);
  });

  test('are not ended by lines that belong to no group', () => {
    const some = rules(
      'User-agent: gradewatch\nSitemap: https://example.org/sitemap.xml\nUser-agent: other\nDisallow: /',
    );
    expect(some.allows('/page')).toBe(false);
    expect(some.sitemaps).toEqual(['https://example.org/sitemap.xml']);
  });

  test('are read behind a byte order mark, with comments and any line ends', () => {
    expect(rules('\uFEFFUser-agent: * # all\rDisallow: /a # this\r\nDisallow: /b').allows('/a')).toBe(false);
    expect(rules('\uFEFFUser-agent: * # all\rDisallow: /a # this\r\nDisallow: /b').allows('/b')).toBe(false);
  });

  test('never hold for robots.txt itself', () => {
    expect(rules('User-agent: *\nDisallow: /').allows('/robots.txt')).toBe(true);
  });

  test('past the first 500 KiB are not read', () => {
    const filler = `# ${'x'.repeat(98)}\n`.repeat(5300);
    expect(rules(`User-agent: *\nDisallow: /early\n${filler}Disallow: /late`).allows('/late')).toBe(true);
    expect(rules(`User-agent: *\nDisallow: /early\n${filler}Disallow: /late`).allows('/early')).toBe(false);
  });

  test('that are none at all allow everything', () => {
    for (const content of ['', 'Disallow: /', '<html>Not found</html>', Buffer.from([0, 255, 254, 1])]) {
      expect(rules(content).allows('/page')).toBe(true);
    }
  });

  test.each([
    ['5', 5],
    ['0.5', 0.5],
    ['-1', null],
    ['soon', null],
    ['', null],
  ])('may name a Crawl-delay: %j', (written, expected) => {
    expect(rules(`User-agent: *\nCrawl-delay: ${written}`).crawlDelay).toBe(expected);
  });
});

describe('a page that robots.txt disallows', () => {
  test('is not asked for', async () => {
    const { ask, server } = await withRobots(text('User-agent: *\nDisallow: /private/'));
    expect(await ask('/private/page')).toMatchObject({
      kind: 'failed',
      code: 'robots',
      transient: false,
      detail: expect.stringContaining('/private/page'),
    });
    expect(server.log.map(({ path }) => path)).toEqual(['/robots.txt']);
  });

  test('is not asked for by way of a redirect either', async () => {
    const server = await serve({
      '/robots.txt': text('User-agent: *\nDisallow: /private/'),
      '/page': redirect('/private/page'),
      '/private/page': page,
    });
    expect(await fetcherFor([server]).fetch(`${server.origin}/page`, null)).toMatchObject({ code: 'robots' });
    expect(server.pages()).toHaveLength(1);
  });
});

describe('the file', () => {
  test('is asked for once, however many pages are, and again after a day', async () => {
    const { ask, server, clock } = await withRobots(text('User-agent: *\nAllow: /'));
    const files = () => server.log.length - server.pages().length;
    await Promise.all([ask(), ask(), ask(), ask()]);
    expect(files()).toBe(1);
    clock.pass(23.9 * 3_600_000);
    await ask();
    expect(files()).toBe(1);
    clock.pass(0.2 * 3_600_000);
    await Promise.all([ask(), ask()]);
    expect(files()).toBe(2);
  });

  test.each([400, 401, 403, 404, 410])('answered %i: everything is allowed', async (status) => {
    const { ask } = await withRobots(text('User-agent: *\nDisallow: /', status));
    expect((await ask()).kind).toBe('fetched');
  });

  test.each([429, 500, 503])('answered %i: everything is disallowed for now', async (status) => {
    const { ask, server, clock } = await withRobots(text('User-agent: *\nAllow: /', status));
    for (let time = 0; time < 3; time++) {
      expect(await ask()).toMatchObject({ kind: 'failed', code: 'robots', transient: true });
    }
    expect(server.log).toHaveLength(1);
    clock.pass(11 * 60_000);
    await ask();
    expect(server.log).toHaveLength(2);
  });

  test('is asked for again where that may help', async () => {
    let asked = 0;
    const { ask } = await withRobots(
      (request, response) => text('User-agent: *\nDisallow:', asked++ === 0 ? 503 : 200)(request, response),
      { retries: { attempts: 2 } },
    );
    expect((await ask()).kind).toBe('fetched');
  });

  test('on a host that cannot be reached: the failure keeps its name, and no page is asked for', async () => {
    const { ask, server } = await withRobots((request) => request.socket.resetAndDestroy());
    for (let time = 0; time < 3; time++) {
      expect(await ask()).toMatchObject({
        code: 'connection',
        transient: true,
        detail: expect.stringContaining('robots.txt'),
      });
    }
    expect(server.log).toHaveLength(1);
  });

  test('that can no longer be had is held by its last copy', async () => {
    let well = true;
    const { ask, clock } = await withRobots((request, response) => {
      text('User-agent: *\nDisallow: /private/', well ? 200 : 500)(request, response);
    });
    expect((await ask()).kind).toBe('fetched');
    well = false;
    clock.pass(25 * 3_600_000);
    expect((await ask()).kind).toBe('fetched');
    expect(await ask('/private/page')).toMatchObject({ code: 'robots', transient: false });
  });

  test('is followed through five redirects, and is none after six', async () => {
    for (const [hops, expected] of [
      [5, 'failed'],
      [6, 'fetched'],
    ] as const) {
      const server = await serve((request, response) => {
        const hop = Number(
          /^\/hop(\d)/.exec(request.url ?? '')?.[1] ?? (request.url === '/robots.txt' ? 0 : -1),
        );
        if (hop < 0) page(request, response);
        else if (hop < hops) redirect(`/hop${hop + 1}`, 302)(request, response);
        else text('User-agent: *\nDisallow: /')(request, response);
      }, true);
      expect((await fetcherFor([server]).fetch(`${server.origin}/page`, null)).kind).toBe(expected);
    }
  });

  test('that lies on a host which may not be asked closes the site, and says what to do', async () => {
    const { ask } = await withRobots(redirect('https://elsewhere.example/robots.txt'));
    expect(await ask()).toMatchObject({
      code: 'not-allowed',
      detail: expect.stringContaining('elsewhere.example is not one of the configured hosts'),
    });
  });

  test('of great length is read as far as it goes, and its host is not drained', async () => {
    const long = Buffer.alloc(5_000_000, '# long\n');
    Buffer.from('User-agent: *\nDisallow: /private/\n').copy(long);
    const { ask } = await withRobots(text(long));
    expect((await ask()).kind).toBe('fetched');
    expect(await ask('/private/page')).toMatchObject({ code: 'robots' });
  });

  test('is told of for gradewatch check', async () => {
    const { fetcher, server } = await withRobots(
      text('User-agent: *\nCrawl-delay: 0.01\nDisallow: /private/\nSitemap: /sitemap.xml'),
    );
    expect(await fetcher.robots(`${server.origin}/private/page`)).toEqual({
      state: 'rules',
      allowed: false,
      crawlDelaySeconds: 0.01,
      sitemaps: ['/sitemap.xml'],
      detail: null,
    });
    expect(await fetcher.robots('https://example.org/')).toMatchObject({
      state: 'unreachable',
      allowed: false,
    });
  });
});
