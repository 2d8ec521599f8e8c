/** What is fetched in a pass, in which order, and how much of it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFrontier, type Frontier, type FrontierOptions } from '../../src/fetch/frontier.js';
import { hmicfrs } from '../../src/sites/hmicfrs/index.js';

const home = 'https://hmicfrs.justiceinspectorates.gov.uk';
const assets = 'https://assets-hmicfrs.justiceinspectorates.gov.uk';

function frontierWith(options: Partial<FrontierOptions> = {}): Frontier {
  return createFrontier({
    profile: hmicfrs,
    site: 'hmicfrs',
    baseUrl: `${home}/`,
    include: ['/**'],
    exclude: [],
    budget: null,
    ...options,
  });
}

const report = (name: string) => `${home}/peel-reports/${name}-2023-25/`;
const known = (
  url: string,
  lastCheckedAt: string | null = '2026-01-01T00:00:00Z',
  foundOn: string | null = null,
) => ({
  url,
  foundOn,
  lastCheckedAt,
});

function drain(frontier: Frontier): string[] {
  const urls: string[] = [];
  for (let ref = frontier.next(); ref !== null; ref = frontier.next()) urls.push(ref.url);
  return urls;
}

describe('order', () => {
  test('entry points, then known pages (longest unchecked first), then new ones', () => {
    const frontier = frontierWith();
    frontier.add({ url: report('new') }, `${home}/`);
    frontier.addKnown([
      known(report('b'), '2026-01-02T00:00:00Z'),
      known(report('a'), '2026-01-01T00:00:00Z'),
      known(report('never'), null),
    ]);
    frontier.addEntryPoint({ path: '/peel-reports/', kind: 'listing' });
    expect(drain(frontier)).toEqual([
      `${home}/peel-reports/`,
      report('never'),
      report('a'),
      report('b'),
      report('new'),
    ]);
  });

  test('a page that is found while others are handed out is handed out too', () => {
    const frontier = frontierWith();
    frontier.addEntryPoint({ path: '/peel-reports/', kind: 'listing' });
    expect(frontier.next()?.url).toBe(`${home}/peel-reports/`);
    expect(frontier.next()).toBeNull();
    expect(frontier.add({ url: report('essex') }, `${home}/peel-reports/`)).toBe('added');
    expect(frontier.waiting()).toBe(1);
    expect(frontier.next()).toEqual({
      site: 'hmicfrs',
      page: 'peel-reports--essex-2023-25',
      url: report('essex'),
      fetchUrl: report('essex'),
      kind: 'peel-report',
      documentKind: 'report',
      watched: true,
      foundOn: `${home}/peel-reports/`,
    });
  });

  test('the same page is never handed out twice, however it is written', () => {
    const frontier = frontierWith();
    frontier.addEntryPoint({ path: '/peel-reports/', kind: 'listing' });
    expect(frontier.addEntryPoint({ path: 'peel-reports', kind: 'listing' })).toBe('known');
    frontier.addKnown([known(report('essex'))]);
    for (const url of [
      report('essex'),
      'http://www.justiceinspectorates.gov.uk/hmicfrs/peel-reports/essex-2023-25?',
    ]) {
      expect(frontier.add({ url }, `${home}/`)).toBe('known');
    }
    expect(drain(frontier)).toHaveLength(2);
    expect(frontier.add({ url: report('essex') }, `${home}/`)).toBe('known');
    expect(frontier.next()).toBeNull();
    expect(frontier.known()).toHaveLength(2);
  });

  test('every page added is handed out once, whatever the order of adding and taking', () => {
    const step = fc.oneof(fc.record({ add: fc.nat(20) }), fc.constant('take'));
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const frontier = frontierWith();
        const taken: string[] = [];
        for (const what of steps) {
          if (typeof what === 'object') frontier.add({ url: report(`force-${what.add}`) }, `${home}/`);
          else taken.push(...[frontier.next()?.url].filter((url) => url !== undefined));
        }
        taken.push(...drain(frontier));
        expect(taken.length).toBe(new Set(taken).size);
        expect([...taken].sort()).toEqual(
          frontier
            .known()
            .map(({ url }) => url)
            .sort(),
        );
      }),
    );
  });
});

describe('what is taken', () => {
  test('bodies and cycles never seen before', () => {
    const frontier = frontierWith();
    for (const path of [
      '/peel-reports/newshire-2031-33/',
      '/peel-assessments/peel-2031/newshire/legitimacy/',
    ]) {
      expect(frontier.add({ url: home + path }, `${home}/`)).toBe('added');
    }
  });

  test.each([
    ['https://example.org/', 'not-of-site'],
    ['file:///etc/passwd', 'not-of-site'],
    [`${home}/glossary/legitimacy/`, 'not-watched'],
    [`${home}/peel-assessments/peel-2018/?view=wheel&sort=alpha&data=question`, 'not-watched'],
    [`${home}/?recommendation-theme=harm`, 'not-watched'],
    [`${home}/our-work/cat/behind-the-frontline/`, 'added'],
  ])('%s: %s', (url, expected) => {
    expect(frontierWith().add({ url }, `${home}/`)).toBe(expected);
  });

  test('what the globs say, on the canonical path', () => {
    const frontier = frontierWith({ include: ['/peel-assessments/**'], exclude: ['**/other-reports/'] });
    const page = `${home}/peel-assessments/peel-2018/essex/`;
    expect(
      frontier.add({ url: page.replace(home, 'http://www.justiceinspectorates.gov.uk/hmicfrs') }, `${home}/`),
    ).toBe('added');
    expect(frontier.add({ url: `${page}other-reports/` }, page)).toBe('excluded');
    expect(frontier.add({ url: report('essex') }, page)).toBe('excluded');
    frontier.addKnown([known(report('kent')), known(`${home}/peel-assessments/peel-2018/kent/`)]);
    expect(drain(frontier)).toEqual([`${home}/peel-assessments/peel-2018/kent/`, page]);
  });

  test('a PDF goes with the page that links to it, unless it is excluded', () => {
    const options = { include: ['/peel-assessments/**'], exclude: ['**/*-cymraeg.pdf'] };
    const page = `${home}/peel-assessments/peel-2018/essex/`;
    const pdf = `${assets}/uploads/essex.pdf`;
    const frontier = frontierWith(options);
    expect(frontier.add({ url: pdf }, page)).toBe('added');
    expect(frontier.add({ url: `${assets}/uploads/gwent-cymraeg.pdf` }, page)).toBe('excluded');
    expect(frontier.next()).toMatchObject({ url: pdf, fetchUrl: pdf, kind: 'pdf', watched: true });
    const later = frontierWith(options);
    later.addKnown([known(pdf, null, page)]);
    expect(drain(later)).toEqual([pdf]);
  });

  test('entry points, whatever the globs say, as what they are', () => {
    const frontier = frontierWith({ include: ['/peel-assessments/**'] });
    frontier.addEntryPoint({ path: '/feed/', kind: 'feed' });
    frontier.addEntryPoint({ path: '/wp-json/wp/v2/posts?per_page=100', kind: 'wp-json' });
    frontier.addEntryPoint({ path: '/publications/', kind: 'listing' });
    frontier.addEntryPoint({ path: '/peel-assessments/peel-2018/essex/', kind: 'page' });
    expect(frontier.addEntryPoint({ path: 'https://example.org/', kind: 'listing' })).toBe('not-of-site');
    expect(
      frontier.known().map(({ url, kind, documentKind, watched }) => [url, kind, documentKind, watched]),
    ).toEqual([
      [`${home}/feed/`, 'feed', 'listing', false],
      [`${home}/wp-json/wp/v2/posts?per_page=100`, 'wp-json', 'listing', false],
      [`${home}/publications/`, 'publications', 'listing', false],
      [`${home}/peel-assessments/peel-2018/essex/`, 'peel-landing', 'report', true],
    ]);
  });
});

describe('paging', () => {
  test('further pages of a listing are followed where it is, up to a limit', () => {
    const frontier = frontierWith({ include: ['/peel-reports/**'], maxListingPages: 3 });
    frontier.addEntryPoint({ path: '/publications/', kind: 'listing' });
    const listing = `${home}/publications/`;
    expect(frontier.add({ url: `${listing}page/2/` }, listing)).toBe('added');
    expect(frontier.add({ url: `${listing}?paged=3` }, listing)).toBe('added');
    expect(frontier.add({ url: `${listing}page/4/` }, listing)).toBe('too-deep');
    expect(frontier.add({ url: `${home}/news/news-feed/page/2/` }, listing)).toBe('excluded');
    drain(frontier);
    expect(frontier.known().map(({ kind, documentKind }) => [kind, documentKind])).toEqual(
      Array(3).fill(['publications', 'listing']),
    );
  });
});

describe('the budget', () => {
  test('bounds what is handed out', () => {
    const frontier = frontierWith({ budget: 2 });
    frontier.addKnown(['a', 'b', 'c'].map((name) => known(report(name))));
    expect(drain(frontier)).toHaveLength(2);
    expect(frontier.waiting()).toBe(1);
  });

  test('keeps a fifth for new pages where there are more old ones than it allows', () => {
    const frontier = frontierWith({ budget: 10 });
    frontier.addKnown(Array.from({ length: 50 }, (_, index) => known(report(`old-${index}`))));
    for (const name of ['x', 'y', 'z']) frontier.add({ url: report(`new-${name}`) }, `${home}/`);
    const urls = drain(frontier);
    expect(urls.filter((url) => url.includes('/old-'))).toHaveLength(8);
    expect(urls.slice(-2)).toEqual([report('new-x'), report('new-y')]);
  });

  test('is all for known pages where nothing new is found', () => {
    const frontier = frontierWith({ budget: 10 });
    frontier.addKnown(Array.from({ length: 50 }, (_, index) => known(report(`old-${index}`))));
    expect(drain(frontier)).toHaveLength(10);
  });
});

test('a test server is asked for everything, and pages keep their names', () => {
  const frontier = frontierWith({ baseUrl: 'http://127.0.0.1:8123/' });
  frontier.addEntryPoint({ path: '/peel-reports/', kind: 'listing' });
  frontier.add({ url: 'http://127.0.0.1:8123/peel-reports/essex-2023-25/' }, `${home}/peel-reports/`);
  frontier.add({ url: '/peel-reports/kent-2023-25/' }, 'http://127.0.0.1:8123/peel-reports/');
  frontier.add({ url: `${assets}/uploads/essex.pdf` }, report('essex'));
  frontier.addKnown([known(report('wiltshire'))]);
  expect(frontier.known().map(({ url, fetchUrl }) => [url, fetchUrl])).toEqual([
    [`${home}/peel-reports/`, 'http://127.0.0.1:8123/peel-reports/'],
    [report('essex'), 'http://127.0.0.1:8123/peel-reports/essex-2023-25/'],
    [report('kent'), 'http://127.0.0.1:8123/peel-reports/kent-2023-25/'],
    [`${assets}/uploads/essex.pdf`, 'http://127.0.0.1:8123/uploads/essex.pdf'],
    [report('wiltshire'), 'http://127.0.0.1:8123/peel-reports/wiltshire-2023-25/'],
  ]);
});
