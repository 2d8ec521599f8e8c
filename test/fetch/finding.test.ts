/** What leads to a report that nobody named: real passes over a real server, from each kind of place that names pages. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hmicfrs } from '../../src/sites/hmicfrs/index.js';
import { legitimacyPage } from '../cli/documents.js';
import { openKept, passOver } from './pass-over.js';
import { closeAll, serve, type TestServer } from './server.js';

const home = 'https://hmicfrs.justiceinspectorates.gov.uk';
const report = (force: string) => `/peel-assessments/peel-2018/${force}/legitimacy/`;
const pageOf = (force: string) =>
  legitimacyPage('Good').replaceAll('Essex', force[0]!.toUpperCase() + force.slice(1));

/** What stands at a path with its query: text, or text with headers, or a status. */
type Answer = string | { body: string; headers: Record<string, string> } | number;

let folder: string;
let server: TestServer;
let site: Map<string, Answer>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gradewatch-finding-'));
  site = new Map(['essex', 'kent', 'surrey'].map((force) => [report(force), pageOf(force)]));
  server = await serve((request, response) => {
    const there = site.get(request.url ?? '') ?? 404;
    if (typeof there === 'number') response.writeHead(there).end('nothing');
    else {
      const { body, headers } = typeof there === 'string' ? { body: there, headers: {} } : there;
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
    }
  }, true);
});
afterEach(async () => {
  await closeAll();
  await rm(folder, { recursive: true, force: true });
});

async function pass(entryPoints: unknown[], more = '') {
  const store = await openKept(folder);
  const made = await passOver(folder, server.origin, { entryPoints, more, store });
  const bodies = made.changes.flatMap(({ kind, body }) => (kind === 'report-published' ? [body] : []));
  const problems = made.problems.map(({ code, url }) => `${code} ${new URL(url).pathname}`);
  return {
    pages: made.pages,
    bodies: bodies.sort(),
    told: made.changes.filter((one) => one.announced),
    problems,
  };
}

const list = (content: string, head = '') =>
  `<title>Publications</title>${head}<main><h1>Publications</h1><p>Invented publications stand below.</p>${content}</main>`;
const to = (...forces: string[]) => forces.map((force) => `<p><a href="${report(force)}">A</a></p>`).join('');
const publications = [{ path: '/publications/', kind: 'listing' }];

describe('by name', () => {
  const kent = '/peel-reports/kent-2023-25/';
  const avon = '/frs-assessment/frs-2021/avon/';
  const overview = { path: '/peel-assessments/', kind: 'listing' };
  const page = (title: string) =>
    `<title>${title}</title><main><h1>${title}</h1><p>Invented words about it stand here.</p></main>`;

  test('pages to which nothing leads are found, now and once they are published; those that are not there are no matter', async () => {
    // Drawn by a script.
    site.set('/peel-assessments/', list('<p>Loading graph…</p>'));
    site.set(kent, page('PEEL 2023–2025: An inspection of Kent Police'));
    const first = await pass([overview], '    byName: true');
    expect(first).toMatchObject({ bodies: ['kent'], told: [], problems: [] });
    expect(first.pages).toMatchObject({ new: 1, gone: 0, failed: 0 });
    site.set(avon, page('Avon 2021/22'));
    expect((await pass([overview], '    byName: true')).told.map(({ body }) => body)).toEqual(['avon']);
  });

  test('every force and service, in every cycle, at addresses that say whose they are', () => {
    const named = hmicfrs.namedPages!.map((path) => hmicfrs.classify(hmicfrs.canonicalUrl(home + path)!));
    const bodies = (kind: string) =>
      new Set(named.flatMap(({ body }) => (body?.kind === kind ? [body.id] : [])));
    expect([bodies('police').size, bodies('fire').size]).toEqual([43, 45]);
    expect(named.every(({ watched, cycle }) => watched && cycle !== null)).toBe(true);
  });
});

describe('a listing goes on', () => {
  const next = '/publications/page/2/';
  test.each([
    [
      'a menu of numbers',
      list(`${to('essex')}<nav><a class="page-numbers" href="${next}">2</a></nav>`),
      next,
    ],
    [
      'a menu outside the content',
      `${list(to('essex'))}<nav><a href="?paged=2">2</a></nav>`,
      '/publications/?paged=2',
    ],
    [
      'numbers of any name',
      list(`${to('essex')}<a href="?query-3-page=2">2</a>`),
      '/publications/?query-3-page=2',
    ],
    ['from an entry on', list(`${to('essex')}<a href="?start=20">more</a>`), '/publications/?start=20'],
    [
      'a link that says so',
      list(`${to('essex')}<nav><a rel="next" href="?b=20">Older</a></nav>`),
      '/publications/?b=20',
    ],
    ['a link of the head', list(to('essex'), '<link rel="next" href="?c=MTA">'), '/publications/?c=MTA'],
    [
      'a header',
      { body: list(to('essex')), headers: { link: '<?after=x>; rel="next"' } },
      '/publications/?after=x',
    ],
  ])('by %s', async (_how, first, second) => {
    site.set('/publications/', first).set(second, list(to('kent')));
    expect(await pass(publications, '    include: ["/peel-assessments/**"]')).toMatchObject({
      bodies: ['essex', 'kent'],
      problems: [],
    });
  });

  test('but not for ever', async () => {
    for (let page = 1; page < 40; page++)
      site.set(
        `/publications/${page > 1 ? `?from=${page}` : ''}`,
        list(`<a rel="next" href="?from=${page + 1}">x</a>`),
      );
    await pass(publications);
    expect(server.pages()).toHaveLength(20);
  });
});

test('a report’s own menu leads to its parts, the site’s menu nowhere, a map to what is drawn on it', async () => {
  const parts = ['efficiency', 'legitimacy/detailed-findings'].map(
    (part) => `/peel-assessments/peel-2018/essex/${part}/`,
  );
  const menu = [...parts, report('kent')].map((path) => `<a href="${path}">There</a>`).join('');
  site.set(report('essex'), `<nav>${menu}</nav>${pageOf('essex')}`);
  site.set(
    '/publications/',
    list(`${to('essex')}<map name="m"><area href="${report('surrey')}" alt="Surrey"></map>`),
  );
  await pass(publications);
  const asked = server.pages().map(({ path }) => path);
  expect(asked.slice(1).sort()).toEqual([report('essex'), report('surrey'), ...parts].sort());
});

test('sitemaps whatever their names, from an index and from robots.txt, though the index is as it was', async () => {
  const xml = { 'content-type': 'application/xml' };
  const map = (...forces: string[]) => ({
    body: `<s:urlset xmlns:s="x">${forces.map((force) => `<s:url><s:loc>${home}${report(force)}</s:loc></s:url>`).join('')}</s:urlset>`,
    headers: xml,
  });
  site.set('/robots.txt', {
    body: `Sitemap: ${home}/maps/of-all/`,
    headers: { 'content-type': 'text/plain' },
  });
  site.set('/maps/of-all/', map('surrey'));
  site.set('/sitemap.xml', {
    body: `<!-- ${'made '.repeat(200)} --><sitemapindex><sitemap><loc>${home}/maps/?of=reports</loc></sitemap></sitemapindex>`,
    headers: { ...xml, etag: '"1"' },
  });
  site.set('/maps/?of=reports', map('essex'));
  const entries = [{ path: '/sitemap.xml', kind: 'sitemap' }];
  const only = '    include: ["/peel-assessments/**"]';
  expect((await pass(entries, only)).bodies).toEqual(['essex', 'surrey']);
  site.set('/maps/?of=reports', map('essex', 'kent'));
  expect((await pass(entries, only)).bodies).toEqual(['kent']);
});

test.each([
  ['drawn by a script', '<p>Loading results…</p>'],
  ['leads to what nothing is known of', '<p><a href="/results/7/">A</a></p>'],
])('a list that led to pages and is %s: the operator’s, until it leads to some again', async (_, content) => {
  site.set('/publications/', list(to('essex', 'surrey', 'sussex'))).set(report('sussex'), pageOf('sussex'));
  expect((await pass(publications)).problems).toEqual([]);
  site.set('/publications/', list(content));
  for (const _ of [1, 2]) {
    const { problems, told } = await pass(publications);
    expect([problems, told]).toEqual([['leads-nowhere /publications/'], []]);
  }
  site.set('/publications/', list(to('kent', 'essex')));
  expect(await pass(publications)).toMatchObject({ problems: [], bodies: ['kent'] });
});

describe('a WordPress interface', () => {
  const path = '/wp-json/wp/v2/posts?per_page=2';
  const posts = (...forces: string[]) =>
    JSON.stringify(forces.map((force) => ({ link: home + report(force) })));
  const json = { 'content-type': 'application/json' };
  test.each([
    ['says by a link', { link: `<${home}${path}&page=2>; rel="next"` }, posts('kent')],
    ['says by their number', { 'x-wp-totalpages': '2' }, posts('kent')],
    ['does not say', {}, posts('kent')],
    ['does not say, and has none', {}, 400],
  ])('is asked for its further pages, as it %s', async (_how, headers, second) => {
    site.set(path, { body: posts('essex', 'surrey'), headers: { ...json, ...headers } });
    site.set(`${path}&page=2`, typeof second === 'number' ? second : { body: second, headers: json });
    const { bodies, problems } = await pass([{ path, kind: 'wp-json' }]);
    expect(bodies).toEqual(second === 400 ? ['essex', 'surrey'] : ['essex', 'kent', 'surrey']);
    expect(problems).toEqual([]);
  });
});

test.each([404, 401, 403])('an interface that is closed with %i is noted once', async (status) => {
  site.set('/wp-json/wp/v2/posts', status).set('/publications/', list(to('essex')));
  const entries = [{ path: '/wp-json/wp/v2/posts', kind: 'wp-json' }, ...publications];
  expect((await pass(entries)).problems).toEqual(['entry-point-missing /wp-json/wp/v2/posts']);
  expect((await pass(entries)).problems).toEqual([]);
});

describe('a view of a page that is kept is no other page', () => {
  const own = report('essex');
  const canonical = pageOf('essex').replace('<title>', `<link rel="canonical" href="${own}"><title>`);
  test.each([
    ['to print, in the same words', `${own}?print=1`, pageOf('essex')],
    ['in other letter case', '/PEEL-assessments/peel-2018/Essex/legitimacy/', pageOf('essex')],
    [
      'by its canonical link',
      `${own}?view=2`,
      canonical.replace('</main>', '<p>Printed for you today.</p></main>'),
    ],
  ])('%s', async (_what, path, page) => {
    site.set('/publications/', list(to('essex')));
    await pass(publications);
    site.set('/publications/', list(`${to('essex')}<a href="${path}">Print</a>`)).set(path, page);
    expect(await pass(publications)).toMatchObject({ bodies: [], told: [] });
    expect(server.pages().map((one) => one.path)).toContain(path);
  });

  test('unless that page cannot be had', async () => {
    const path = `${own}?view=2`;
    site
      .set('/publications/', list(`<a href="${path}">Essex</a>`))
      .set(path, canonical)
      .set(own, 500);
    expect((await pass(publications)).bodies).toEqual([]);
    expect((await pass(publications)).bodies).toEqual(['essex']);
  });
});
