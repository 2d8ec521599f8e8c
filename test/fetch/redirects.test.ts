/** Redirects are followed by hand: what may be asked is decided anew at every hop. */
import { afterEach, describe, expect, test } from 'vitest';
import { refusalOf } from '../../src/fetch/page.js';
import { closeAll, fetcherFor, html, type Routes, redirect, serve } from './server.js';

afterEach(closeAll);

async function ask(routes: Routes, path = '/page') {
  const server = await serve(routes);
  return { server, outcome: await fetcherFor([server]).fetch(server.origin + path, null) };
}

describe('a redirect that is followed', () => {
  test.each([301, 308])('%i teaches that the page has moved', async (status) => {
    const { outcome, server } = await ask({
      '/page': redirect('/new/', status),
      '/new/': html('<p>Here</p>'),
    });
    expect(outcome).toMatchObject({
      kind: 'fetched',
      movedTo: `${server.origin}/new/`,
      document: { url: `${server.origin}/new/` },
    });
  });

  test.each([302, 303, 307])('%i does not', async (status) => {
    const { outcome, server } = await ask({
      '/page': redirect('/new/', status),
      '/new/': html('<p>Here</p>'),
    });
    expect(outcome).toMatchObject({ movedTo: null, document: { url: `${server.origin}/new/` } });
  });

  test('nor does a chain with a temporary link in it', async () => {
    const { outcome } = await ask({
      '/page': redirect('/a', 301),
      '/a': redirect('b', 302),
      '/b': html('<p>Here</p>'),
    });
    expect(outcome).toMatchObject({ kind: 'fetched', movedTo: null });
  });

  test('may lead to another configured host, five times at most', async () => {
    const there = await serve({ '/file': html('<p>Asset</p>') });
    const here = await serve({ '/page': redirect(`${there.origin}/file#part`) });
    const outcome = await fetcherFor([here, there]).fetch(`${here.origin}/page`, null);
    expect(outcome).toMatchObject({ kind: 'fetched', document: { url: `${there.origin}/file` } });

    const hops: Routes = { '/6': html('<p>End</p>') };
    for (let hop = 0; hop < 6; hop++) hops[`/${hop}`] = redirect(`/${hop + 1}`);
    expect((await ask(hops, '/1')).outcome.kind).toBe('fetched');
    expect((await ask(hops, '/0')).outcome).toMatchObject({ kind: 'failed', code: 'redirect-loop' });
  });

  test('whose address is written as it sounds', async () => {
    const { outcome } = await ask({
      '/page': redirect(Buffer.from('/café/').toString('latin1')),
      [encodeURI('/café/')]: html('<p>Here</p>'),
    });
    expect(outcome.kind).toBe('fetched');
  });

  test('to a page that is gone: gone', async () => {
    const { outcome } = await ask({ '/page': redirect('/nowhere') });
    expect(outcome).toMatchObject({ kind: 'gone', status: 404 });
  });
});

describe('a redirect that is not followed', () => {
  test('in a circle', async () => {
    const { outcome, server } = await ask({ '/page': redirect('/b', 302), '/b': redirect('/page', 302) });
    expect(outcome).toMatchObject({ kind: 'failed', code: 'redirect-loop', transient: false });
    expect(server.pages()).toHaveLength(2);
  });

  test('to itself', async () => {
    const { outcome } = await ask({ '/page': redirect('/page') });
    expect(outcome).toMatchObject({ code: 'redirect-loop' });
  });

  test.each([
    ['file:///etc/passwd', 'only http and https'],
    ['ftp://example.org/report.pdf', 'only http and https'],
    ['data:text/html,<p>Outstanding', 'only http and https'],
    ['javascript:alert(1)', 'only http and https'],
    ['https://example.org/elsewhere', 'not one of the configured hosts'],
    ['//example.org/elsewhere', 'not one of the configured hosts'],
    ['http://169.254.169.254/latest/meta-data/', 'not one of the configured hosts'],
    ['http://10.0.0.1/', 'not one of the configured hosts'],
    ['http://[::1]/', 'not one of the configured hosts'],
    ['http://2130706433/', 'not one of the configured hosts'],
    ['http://0x7f.1/', 'not one of the configured hosts'],
  ])('to %s', async (location, why) => {
    const { outcome, server } = await ask({ '/page': redirect(location, 302) });
    expect(outcome).toMatchObject({ kind: 'failed', code: 'not-allowed', transient: false });
    expect(outcome).toHaveProperty('detail', expect.stringContaining(why));
    expect(outcome).toHaveProperty('detail', expect.stringContaining(`${server.origin}/page`));
  });

  test('to another port of the same host', async () => {
    const other = await serve({ '/admin': html('<p>Inside</p>') });
    const { outcome } = await ask({ '/page': redirect(`${other.origin}/admin`) });
    expect(outcome).toMatchObject({ code: 'not-allowed' });
    expect(other.log).toHaveLength(0);
  });

  test('with a user name in it', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/page') redirect(`http://user:word@${request.headers.host}/in`)(request, response);
      else html('<p>In</p>')(request, response);
    });
    const outcome = await fetcherFor([server]).fetch(`${server.origin}/page`, null);
    expect(outcome).toMatchObject({ code: 'not-allowed' });
    expect(JSON.stringify(outcome)).not.toContain('user:');
  });

  test.each(['http://[', 'http://exa mple.org:99999/'])('to %s, which is no URL', async (location) => {
    const { outcome } = await ask({ '/page': redirect(location) });
    expect(outcome).toMatchObject({ code: 'client-error', status: 301 });
  });

  test('without a Location', async () => {
    const { outcome } = await ask({ '/page': (_request, response) => response.writeHead(302).end() });
    expect(outcome).toMatchObject({ code: 'client-error', status: 302 });
  });
});

test('a redirect does not leave https, and may enter it', () => {
  const hosts = new Set(['example.org']);
  const [plain, safe] = [new URL('http://example.org/page'), new URL('https://example.org/page')];
  expect(refusalOf(plain, safe, hosts)).toMatchObject({ code: 'not-allowed', transient: false });
  expect(refusalOf(safe, plain, hosts)).toBeNull();
  expect(refusalOf(plain, null, hosts)).toBeNull();
});

test('what is no URL, or not of a configured host, is not asked for', async () => {
  const server = await serve({});
  const fetcher = fetcherFor([server]);
  for (const url of [
    'not a URL',
    'file:///etc/passwd',
    'http://example.org/',
    server.origin.replace('127.0.0.1', 'localhost'),
  ]) {
    expect(await fetcher.fetch(url, null)).toMatchObject({ kind: 'failed', code: 'not-allowed' });
  }
  expect(server.log).toHaveLength(0);
});
