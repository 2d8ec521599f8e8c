/** Servers that break the rules of HTTP, robots.txt and sitemaps: each comes to a typed outcome, in bounded time. */
import { createServer, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { createAliases, isAnother, moveOf } from '../../src/fetch/aliases.js';
import { linksFromFeed, linksFromSitemap } from '../../src/fetch/feeds.js';
import { createFrontier } from '../../src/fetch/frontier.js';
import { retryAfterSeconds } from '../../src/fetch/http-date.js';
import { parseRobots } from '../../src/fetch/robots.js';
import { siteProfiles } from '../../src/sites/index.js';
import { closeAll, fakeClock, fetcherFor, html, redirect, serve } from './server.js';

const raw: { close(): void }[] = [];
afterEach(async () => {
  await closeAll();
  for (const one of raw.splice(0)) one.close();
});

/** A server below HTTP: the test writes every byte. robots.txt is answered 404 over a connection that closes. */
async function speak(answer: (socket: Socket, path: string, count: number) => void) {
  const sockets = new Set<Socket>();
  let count = 0;
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('data', (data) => {
      const path = String(data).split(' ')[1] ?? '';
      if (path === '/robots.txt')
        socket.end('HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
      else answer(socket, path, ++count);
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  raw.push({
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  });
  const { port } = server.address() as { port: number };
  return { host: `127.0.0.1:${port}`, origin: `http://127.0.0.1:${port}`, asked: () => count };
}

const page = '<!doctype html><title>Page</title><p>An invented page.</p>';
const headers = `content-type: text/html\r\ncontent-length: ${page.length}`;

describe('a server that', () => {
  test('speaks HTTP/1.0 and ends the page with the connection is read', async () => {
    const server = await speak((socket) =>
      socket.end(`HTTP/1.0 200 OK\r\ncontent-type: text/html\r\n\r\n${page}`),
    );
    const outcome = await fetcherFor([server]).fetch(`${server.origin}/page`, null);
    expect(outcome).toMatchObject({ kind: 'fetched', document: { bytes: Buffer.from(page) } });
  });

  test('closes a kept connection as the next request comes is asked once more', async () => {
    const server = await speak((socket, _path, count) => {
      // The second request comes in over the first one's connection, which is already being closed.
      if (count === 2) socket.destroy();
      else socket.write(`HTTP/1.1 200 OK\r\n${headers}\r\n\r\n${page}`);
    });
    const fetcher = fetcherFor([server], { clock: fakeClock(), retries: { attempts: 3, baseMs: 100 } });
    expect((await fetcher.fetch(`${server.origin}/one`, null)).kind).toBe('fetched');
    expect((await fetcher.fetch(`${server.origin}/two`, null)).kind).toBe('fetched');
    expect(server.asked()).toBe(3);
  });

  test('redirects a hundred times is given up after five', async () => {
    const server = await serve((request, response) => {
      const at = Number(request.url?.slice(1));
      redirect(`/${at + 1}`)(request, response);
    });
    const outcome = await fetcherFor([server]).fetch(`${server.origin}/1`, null);
    expect(outcome).toMatchObject({ kind: 'failed', code: 'redirect-loop', transient: false });
    expect(server.pages()).toHaveLength(6);
  });

  test.each([
    ['one header of a megabyte', `x-bomb: ${'x'.repeat(1_000_000)}`],
    ['ten thousand headers', Array.from({ length: 10_000 }, (_, i) => `x-${i}: ${i}`).join('\r\n')],
  ])('sends %s is refused', async (_name, bomb) => {
    const server = await speak((socket) =>
      socket.write(`HTTP/1.1 200 OK\r\n${bomb}\r\n${headers}\r\n\r\n${page}`),
    );
    const outcome = await fetcherFor([server]).fetch(`${server.origin}/page`, null);
    expect(outcome).toMatchObject({ kind: 'failed', code: 'too-large' });
  });

  test('drips its headers is left when the time for the whole is over', async () => {
    const server = await speak((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nx-slow: ');
      const drip = setInterval(() => (socket.destroyed ? clearInterval(drip) : socket.write('x')), 20);
      socket.on('close', () => clearInterval(drip));
    });
    const fetcher = fetcherFor([server], { timeouts: { headersMs: 5000, wholeMs: 300 } });
    const began = performance.now();
    expect(await fetcher.fetch(`${server.origin}/page`, null)).toMatchObject({
      code: 'timeout',
      transient: true,
    });
    expect(performance.now() - began).toBeLessThan(3000);
  });

  test.each([
    ['two lengths', `HTTP/1.1 200 OK\r\n${headers}\r\ncontent-length: 3\r\n\r\n${page}`],
    [
      'a length and chunks',
      `HTTP/1.1 200 OK\r\n${headers}\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n`,
    ],
    [
      'a length that is none',
      `HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: many\r\n\r\n${page}`,
    ],
    ['a negative length', `HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: -5\r\n\r\n${page}`],
    [
      'a chunk whose length is none',
      'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ntransfer-encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n',
    ],
    ['a status that is none', `HTTP/1.1 2x0 OK\r\n${headers}\r\n\r\n${page}`],
    ['a header folded into nothing', `HTTP/1.1 200 OK\r\n: nothing\r\n${headers}\r\n\r\n${page}`],
  ])('says %s is never believed', async (_name, answer) => {
    const server = await speak((socket) => socket.end(answer));
    const outcome = await fetcherFor([server]).fetch(`${server.origin}/page`, null);
    expect(outcome).toMatchObject({ kind: 'failed', transient: true });
    expect(['connection', 'truncated']).toContain((outcome as { code: string }).code);
  });

  test('sends 103 Early Hints first is waited for', async () => {
    const server = await speak((socket) =>
      socket.write(
        `HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\nHTTP/1.1 200 OK\r\n${headers}\r\n\r\n${page}`,
      ),
    );
    expect((await fetcherFor([server]).fetch(`${server.origin}/page`, null)).kind).toBe('fetched');
  });

  test('switches to another protocol is no page', async () => {
    const server = await speak((socket) =>
      socket.write('HTTP/1.1 101 Switching Protocols\r\nupgrade: h2c\r\nconnection: upgrade\r\n\r\n'),
    );
    expect(
      await fetcherFor([server], { timeouts: { wholeMs: 500 } }).fetch(`${server.origin}/page`, null),
    ).toMatchObject({ kind: 'failed' });
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2026-03-02T00:00:00Z');
  test.each([
    ['-5', null],
    ['1.5', null],
    ['', null],
    ['five', null],
    ['0', 0],
    ['120', 120],
    ['99999999999999999999', 100 * 366 * 86_400],
    // What is past asks for nothing; what is obsolete (RFC 850, asctime) is understood.
    ['Sun, 01 Mar 2026 00:00:00 GMT', 0],
    ['Mon, 02 Mar 2026 00:02:00 GMT', 120],
    ['Monday, 02-Mar-26 00:02:00 GMT', 120],
    ['Mon Mar  2 00:02:00 2026', 120],
    ['Fri, 31 Dec 9999 23:59:59 GMT', 100 * 366 * 86_400],
    ['Mon, 30 Feb 2026 00:02:00 GMT', null],
  ])('%j: %s s', (written, seconds) => expect(retryAfterSeconds(written, null, now)).toBe(seconds));

  test('for ever leaves the host alone instead of being asked at once', async () => {
    const clock = fakeClock();
    const server = await serve({ '/page': html('<p>Later</p>', { 'retry-after': '99999999999999' }, 503) });
    const fetcher = fetcherFor([server], { clock, retries: { attempts: 3, baseMs: 100 } });
    expect(await fetcher.fetch(`${server.origin}/page`, null)).toMatchObject({
      code: 'server-error',
      status: 503,
    });
    expect(await fetcher.fetch(`${server.origin}/page`, null)).toMatchObject({ code: 'circuit-open' });
    expect(server.pages()).toHaveLength(1);
  });
});

describe('robots.txt by RFC 9309', () => {
  const allows = (content: string, path: string) =>
    parseRobots('https://example.org/robots.txt', Buffer.from(content)).allows(`https://example.org${path}`);

  // Section 2.2.2, the table of percent-encoding.
  test.each([
    ['/foo/bar?baz=quz', '/foo/bar?baz=quz'],
    ['/foo/bar?baz=https://foo.bar', '/foo/bar?baz=https://foo.bar'],
    ['/foo/bar/ツ', '/foo/bar/%E3%83%84'],
    ['/foo/bar/%E3%83%84', '/foo/bar/%E3%83%84'],
    ['/foo/bar/%e3%83%84', '/foo/bar/%E3%83%84'],
    ['/foo/bar/%62%61%7A', '/foo/bar/baz'],
    ['/foo/bar/baz', '/foo/bar/%62%61%7A'],
    ['/%7Ejoe/', '/~joe/'],
  ])('the rule %s matches %s', (rule, path) => {
    expect(allows(`User-agent: *\nDisallow: ${rule}`, path)).toBe(false);
  });

  test('an encoded slash is none', () => {
    expect(allows('User-agent: *\nDisallow: /a%2Fb', '/a/b')).toBe(true);
    expect(allows('User-agent: *\nDisallow: /a%2Fb', '/a%2fb')).toBe(false);
  });

  test('names are matched whatever their case and version, and never in part', () => {
    expect(allows('USER-AGENT: GRADEWATCH\nDISALLOW: /a', '/a')).toBe(false);
    expect(allows('User-agent: gradewatch/2.1\nDisallow: /a', '/a')).toBe(false);
    expect(allows('User-agent: gradewatch-news\nDisallow: /a', '/a')).toBe(true);
    expect(allows('User-agent: grade\nDisallow: /a', '/a')).toBe(true);
  });

  test('the longest rule wins (section 5.2), an empty one disallows nothing, `$` and `*` are meant', () => {
    const longest = 'User-agent: *\nAllow: /example/page/\nDisallow: /example/page/disallowed.gif';
    expect(allows(longest, '/example/page/disallowed.gif')).toBe(false);
    expect(allows(longest, '/example/page/other')).toBe(true);
    expect(allows('User-agent: *\nDisallow:', '/a')).toBe(true);
    expect(allows('User-agent: *\nDisallow: /\nAllow: /$', '/')).toBe(true);
    expect(allows('User-agent: *\nDisallow: /\nAllow: /$', '/a')).toBe(false);
    expect(allows('User-agent: *\nDisallow: /*/private', '/x/private/y')).toBe(false);
  });

  test('a rule of many stars is matched in no time', () => {
    const began = performance.now();
    expect(allows(`User-agent: *\nDisallow: /${'*a'.repeat(60)}b`, `/${'a'.repeat(2000)}`)).toBe(true);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

describe('sitemaps and feeds that are traps', () => {
  const where = 'https://example.org/sitemap.xml';
  const set = (inner: string, doctype = '') =>
    `<?xml version="1.0"?>${doctype}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${inner}</urlset>`;

  test('entities that grow are refused, and none is fetched', () => {
    const laughs = Array.from({ length: 10 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join(
      '',
    );
    const began = performance.now();
    const bomb = linksFromSitemap(
      set('<url><loc>&l10;</loc></url>', `<!DOCTYPE u [<!ENTITY l0 "lol">${laughs}]>`),
      where,
    );
    expect(bomb.urls.join('').length).toBeLessThan(20_000);
    const quadratic = `<!DOCTYPE u [<!ENTITY a "${'a'.repeat(9_000)}">]>`;
    expect(
      linksFromSitemap(set(`<url><loc>${'&a;'.repeat(50_000)}</loc></url>`, quadratic), where).urls.join('')
        .length,
    ).toBeLessThan(20_000_000);
    expect(performance.now() - began).toBeLessThan(5000);
    const file = linksFromSitemap(
      set('<url><loc>&x;</loc></url>', '<!DOCTYPE u [<!ENTITY x SYSTEM "file:///etc/hostname">]>'),
      where,
    );
    expect(JSON.stringify(file)).not.toContain('file:');
    expect(file.urls.every((url) => url.startsWith('https://example.org/'))).toBe(true);
  });

  test('depth without end is refused', () => {
    const deep = '<a>'.repeat(50_000);
    expect(linksFromSitemap(deep, where).problems[0]?.code).toBe('sitemap-unreadable');
    expect(linksFromFeed(deep, where).problems[0]?.code).toBe('feed-unreadable');
  });

  test('more than 50 MB is refused, packed or not', () => {
    const long = Buffer.alloc(50 * 1024 * 1024 + 1, 0x20);
    expect(linksFromSitemap(long, where).problems[0]?.code).toBe('sitemap-too-large');
    expect(linksFromSitemap(gzipSync(long), where).problems[0]?.code).toBe('sitemap-too-large');
  });

  test('indexes that name each other end; so does one that names a further one each time', () => {
    const profile = siteProfiles.hmicfrs!;
    const frontier = createFrontier({
      profile,
      site: 'hmicfrs',
      baseUrl: profile.baseUrl,
      include: ['/**'],
      exclude: [],
      budget: null,
    });
    frontier.addEntryPoint({ path: '/sitemap.xml', kind: 'sitemap' });
    const seen: string[] = [];
    for (let ref = frontier.next(); ref !== null; ref = frontier.next()) {
      seen.push(new URL(ref.url).pathname);
      expect(seen.length).toBeLessThan(100);
      for (const path of ['/sitemap.xml', '/a-sitemap.xml', `/${seen.length}-sitemap.xml`])
        frontier.add({ url: new URL(path, profile.baseUrl).href }, ref.url);
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(10);
  });
});

describe('aliases', () => {
  const move = { url: 'https://x/new', since: '2026-03-02T00:00:00Z', joins: null };

  test('an address belongs to the page that had it first, until that page leaves it', () => {
    const aliases = createAliases([{ url: 'https://x/a', movedTo: move }]);
    expect(aliases.addressOf('https://x/a')).toBe('https://x/new');
    expect(moveOf('https://x/b', 'https://x/new', move.since, aliases, () => false)?.joins).toBe('a');
    aliases.forget('https://x/a');
    expect(aliases.ownerOf('https://x/new')).toBeNull();
    expect(moveOf('https://x/b', 'https://x/new', move.since, aliases, () => false)?.joins).toBeNull();
  });

  test('a page does not join one that has itself moved on', () => {
    const aliases = createAliases([{ url: 'https://x/a', movedTo: move }]);
    expect(moveOf('https://x/b', 'https://x/a', move.since, aliases, () => true)).toBeNull();
  });

  test('what is another report is told by the URL, and what the URL does not say is no difference', () => {
    const of = (path: string) =>
      siteProfiles.hmicfrs!.classify(`https://hmicfrs.justiceinspectorates.gov.uk${path}`);
    const essex = of('/peel-assessments/peel-2018/essex/legitimacy/');
    expect(isAnother(essex, of('/inspections/essex/'))).toBe(false);
    expect(isAnother(essex, of('/peel-assessments/peel-2018/essex/'))).toBe(true);
    expect(isAnother(essex, of('/peel-assessments/peel-2018/essex/effectiveness/'))).toBe(true);
    expect(isAnother(essex, of('/peel-reports/'))).toBe(true);
  });
});
