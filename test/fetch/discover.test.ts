/** Links of pages, feeds, sitemaps and WordPress. The documents are made up; the shapes are those of the formats. */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linksFromPage, linksFromWpJson, listingOf } from '../../src/fetch/discover.js';
import { linksFromFeed, linksFromSitemap } from '../../src/fetch/feeds.js';
import { siteUrls } from '../../src/fetch/site-urls.js';
import { hmicfrs } from '../../src/sites/hmicfrs/index.js';

const home = 'https://hmicfrs.justiceinspectorates.gov.uk';
const assets = 'https://assets-hmicfrs.justiceinspectorates.gov.uk';
const page = (...hrefs: string[]) => ({ links: hrefs.map((href) => ({ href, text: `to ${href}` })) });

describe('linksFromPage', () => {
  test('gives the pages of the site, in one spelling and once each', () => {
    const { links, problems } = linksFromPage(
      page(
        'legitimacy/',
        './legitimacy#question-2',
        '/peel-assessments/peel-2018/kent/?',
        'http://www.justiceinspectorates.gov.uk///hmicfrs/peel-assessments/peel-2018/kent',
        'https://s3-eu-west-2.amazonaws.com/assets-hmicfrs.justiceinspectorates.gov.uk/uploads/essex-peel-2018.pdf',
      ),
      `${home}/peel-assessments/peel-2018/essex/`,
      hmicfrs,
    );
    expect(links.map(({ url }) => url)).toEqual([
      `${home}/peel-assessments/peel-2018/essex/legitimacy/`,
      `${home}/peel-assessments/peel-2018/kent/`,
      `${assets}/uploads/essex-peel-2018.pdf`,
    ]);
    expect(problems).toEqual([]);
  });

  test('leaves out other sites, other schemes and the page itself', () => {
    const { links } = linksFromPage(
      page(
        'https://example.org/report',
        'https://www.justiceinspectorates.gov.uk/hmiprisons/',
        'mailto:a@example.org',
        'javascript:void(0)',
        'tel:123',
        'http://[broken',
        '#top',
        '?',
        `${home}/peel-reports/essex-2023-25`,
      ),
      `${home}/peel-reports/essex-2023-25/`,
      hmicfrs,
    );
    expect(links).toEqual([]);
  });

  test('keeps the words of a link that is there twice, once as a picture', () => {
    const { links } = linksFromPage(
      {
        links: [
          { href: '/peel-reports/a-2023-25/', text: '' },
          { href: '/peel-reports/a-2023-25/', text: 'The report' },
        ],
      },
      `${home}/`,
      hmicfrs,
    );
    expect(links).toEqual([{ url: `${home}/peel-reports/a-2023-25/`, text: 'The report' }]);
  });
});

describe('a mirror or test server', () => {
  const base = 'http://127.0.0.1:8123/';

  test.each([
    ['essex/', `${home}/peel-reports/essex/`],
    ['/publications/one/', `${home}/publications/one/`],
    [`${base}news/`, `${home}/news/`],
    [`${home}/news/`, `${home}/news/`],
    ['http://www.justiceinspectorates.gov.uk/hmicfrs/news/', `${home}/news/`],
    [`${assets}/uploads/x.pdf`, `${assets}/uploads/x.pdf`],
    ['http://127.0.0.1:9999/news/', null],
    ['https://example.org/', null],
  ])('a link written %s there names %s', (href, expected) => {
    expect(siteUrls(hmicfrs, base).canonical(href, `${base}peel-reports/`)).toBe(expected);
    expect(siteUrls(hmicfrs, base).canonical(href, `${home}/peel-reports/`)).toBe(expected);
  });

  test('is asked for everything under its own address', () => {
    const urls = siteUrls(hmicfrs, 'http://127.0.0.1:8123/copy');
    expect(urls.fetchUrl(`${home}/peel-assessments/peel-2018/essex/?view=a`)).toBe(
      'http://127.0.0.1:8123/copy/peel-assessments/peel-2018/essex/?view=a',
    );
    expect(urls.fetchUrl(`${assets}/uploads/x.pdf`)).toBe('http://127.0.0.1:8123/copy/uploads/x.pdf');
    expect(urls.hosts).toEqual(['127.0.0.1:8123']);
    expect(urls.canonical('http://127.0.0.1:8123/copy/news/', base)).toBe(`${home}/news/`);
    expect(urls.canonical('http://127.0.0.1:8123/other/', base)).toBeNull();
  });

  test('and the site itself is asked where it is', () => {
    const urls = siteUrls(hmicfrs);
    expect(urls.fetchUrl(`${assets}/uploads/x.pdf`)).toBe(`${assets}/uploads/x.pdf`);
    expect(urls.hosts).toEqual([new URL(home).host, new URL(assets).host]);
  });

  test('what is asked for there is named as before', () => {
    const urls = siteUrls(hmicfrs, base);
    fc.assert(
      fc.property(fc.webPath(), (path) => {
        const canonical = urls.canonical(path, home);
        if (canonical === null) return;
        expect(urls.canonical(urls.fetchUrl(canonical), base)).toBe(canonical);
      }),
    );
  });
});

describe('linksFromFeed', () => {
  const url = `${home}/feed/`;

  test('RSS 2.0', () => {
    const feed = `<?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
        <title>News</title><link>${home}/</link><atom:link href="${url}" rel="self"/>
        <item><title>Essex &amp; Kent: ‘good’</title><link>${home}/news/news-feed/one/?a=1&amp;b=2</link></item>
        <item><title><![CDATA[Two <b>]]></title><link><![CDATA[ /news/news-feed/two/ ]]></link></item>
        <item><title>Three</title><guid isPermaLink="true">${home}/news/news-feed/three/</guid></item>
        <item><title>No link</title><guid isPermaLink="false">${home}/?p=4</guid></item>
      </channel></rss>`;
    const { links, problems } = linksFromFeed(feed, url);
    expect(links).toEqual([
      { url: `${home}/news/news-feed/one/?a=1&b=2`, text: 'Essex & Kent: ‘good’' },
      { url: `${home}/news/news-feed/two/`, text: 'Two <b>' },
      { url: `${home}/news/news-feed/three/`, text: 'Three' },
    ]);
    expect(problems).toEqual([{ code: 'feed-entry-without-link', where: `${url} entry 4` }]);
  });

  test('Atom: links against their own base, and a further page', () => {
    const feed = `<a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:base="${home}/news/"><a:link rel="next" href="?paged=2"/>
      <a:entry><a:link href="one/"/></a:entry><a:entry xml:base="/peel/"><a:link href="two/"/></a:entry></a:feed>`;
    expect(linksFromFeed(feed, url).links).toEqual([
      { url: `${home}/news/one/`, text: '' },
      { url: `${home}/peel/two/`, text: '' },
      { url: `${home}/news/?paged=2`, text: '', as: 'next' },
    ]);
  });

  test('Atom: the alternate link, and not the others', () => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Reports</title><link href="/"/>
      <entry><title type="html">One</title><link rel="edit" href="/edit/1"/><link rel="alternate" href="/one/"/></entry>
      <entry><title>Two</title><link href="two/"/></entry></feed>`;
    expect(linksFromFeed(feed, url).links).toEqual([
      { url: `${home}/one/`, text: 'One' },
      { url: `${home}/feed/two/`, text: 'Two' },
    ]);
  });

  test('RSS 1.0, a feed with one entry, a feed with none', () => {
    const rdf = `<rdf:RDF xmlns:rdf="x"><channel/><item><title>One</title><link>${home}/one/</link></item></rdf:RDF>`;
    expect(linksFromFeed(rdf, url).links).toHaveLength(1);
    expect(linksFromFeed('<rss><channel><title>Empty</title></channel></rss>', url)).toEqual({
      links: [],
      problems: [],
    });
  });

  test('in the encoding that it declares', () => {
    const latin = Buffer.from(
      '<?xml version="1.0" encoding="ISO-8859-1"?><rss><channel><item><title>Café</title><link>/a/</link></item></channel></rss>',
      'latin1',
    );
    expect(linksFromFeed(latin, url).links[0]?.text).toBe('Café');
    const wide = Buffer.from(
      '\uFEFF<rss><channel><item><title>Café</title><link>/a/</link></item></channel></rss>',
      'utf16le',
    );
    expect(linksFromFeed(wide, url).links[0]?.text).toBe('Café');
    const unknown = Buffer.from(
      '<?xml version="1.0" encoding="klingon"?><rss><channel><item><link>/a/</link></item></channel></rss>',
    );
    expect(linksFromFeed(unknown, url).links).toHaveLength(1);
  });

  test('what is no feed is a problem, and no exception', () => {
    for (const [content, code] of [
      ['<html><body>Not found</body></html>', 'feed-unknown'],
      ['', 'feed-unknown'],
      ['<rss><channel><item><link>http://a</li', 'feed-unreadable'],
      ['<a>'.repeat(500), 'feed-unreadable'],
      ['<!DOCTYPE f [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel/></rss>', 'feed-unreadable'],
    ] as const) {
      expect(linksFromFeed(content, url)).toMatchObject({ links: [], problems: [{ code, where: url }] });
    }
  });

  test('entities do not grow without bound', () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`,
    );
    const bomb = `<!DOCTYPE r [<!ENTITY e0 "${'x'.repeat(1000)}">${levels.join('')}]><rss><channel><item><title>&e9;</title><link>/a/</link></item></channel></rss>`;
    const { links } = linksFromFeed(bomb, url);
    expect(links.map(({ text }) => text.length).every((length) => length < 20_000)).toBe(true);
  });

  test('never throws', () => {
    const piece = fc.constantFrom(
      '<rss>',
      '<channel>',
      '<item>',
      '<link>',
      '</link>',
      '<',
      '&',
      ']]>',
      '<![CDATA[',
      '<!--',
      '__proto__',
      '<__proto__>',
      ' href="x"',
      'http://a/',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        (content) => {
          linksFromFeed(content, url);
          linksFromSitemap(content, url);
          linksFromWpJson(content, url);
        },
      ),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        linksFromFeed(bytes, url);
        linksFromSitemap(bytes, url);
        linksFromSitemap(new Uint8Array([0x1f, 0x8b, ...bytes]), url);
        linksFromWpJson(bytes, url);
      }),
    );
  });
});

describe('linksFromSitemap', () => {
  const url = `${home}/sitemap.xml`;
  const map = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc> ${home}/one/?a=1&amp;b=2 </loc><lastmod>2019-05-02</lastmod></url>
    <url><loc>${home}/two/</loc></url><url><loc>${home}/two/</loc></url><url><loc></loc></url></urlset>`;

  test('pages', () => {
    expect(linksFromSitemap(map, url)).toEqual({
      urls: [`${home}/one/?a=1&b=2`, `${home}/two/`],
      sitemaps: [],
      problems: [],
    });
  });

  test('an index, with a prefix', () => {
    const index = `<s:sitemapindex xmlns:s="x"><s:sitemap><s:loc>/wp-sitemap-posts.xml</s:loc></s:sitemap></s:sitemapindex>`;
    expect(linksFromSitemap(index, url)).toEqual({
      urls: [],
      sitemaps: [`${home}/wp-sitemap-posts.xml`],
      problems: [],
    });
  });

  test('gzip', () => {
    expect(linksFromSitemap(gzipSync(map), `${url}.gz`).urls).toHaveLength(2);
    expect(linksFromSitemap(gzipSync(map).subarray(0, 60), url).problems).toMatchObject([
      { code: 'sitemap-damaged' },
    ]);
  });

  test('a gzip bomb', () => {
    const bomb = gzipSync(Buffer.alloc(51 * 1024 * 1024), { level: 1 });
    expect(linksFromSitemap(bomb, url).problems).toMatchObject([{ code: 'sitemap-too-large' }]);
  });

  test('a plain list', () => {
    expect(linksFromSitemap(`${home}/one/\r\n${home}/two/\n`, url).urls).toEqual([
      `${home}/one/`,
      `${home}/two/`,
    ]);
  });

  test('what is none', () => {
    expect(linksFromSitemap('<html/>', url).problems).toMatchObject([{ code: 'sitemap-unknown' }]);
    for (const cutOff of ['<urlset><url', '<urlset><url><loc>', '<urlset>'])
      expect(linksFromSitemap(cutOff, url).problems).toMatchObject([{ code: 'sitemap-unreadable' }]);
    expect(linksFromSitemap('<urlset/>', url).problems).toEqual([]);
  });

  test('more than a sitemap may hold', () => {
    const many = Array.from({ length: 50_001 }, (_, index) => `${home}/${index}/`).join('\n');
    const { urls, problems } = linksFromSitemap(many, url);
    expect(urls).toHaveLength(50_000);
    expect(problems).toMatchObject([{ code: 'too-many-links' }]);
  });
});

describe('linksFromWpJson', () => {
  const url = `${home}/wp-json/wp/v2/posts/?per_page=100`;

  test('posts and search results', () => {
    const posts = [
      { id: 1, link: `${home}/one/`, title: { rendered: 'One &#8211; a report' } },
      { id: 2, url: `${home}/two/`, title: 'Two' },
      { id: 3, title: 'no link' },
      null,
      'text',
    ];
    const expected = [
      { url: `${home}/one/`, text: 'One &#8211; a report' },
      { url: `${home}/two/`, text: 'Two' },
    ];
    expect(linksFromWpJson(posts, url)).toEqual({ links: expected, problems: [] });
    expect(linksFromWpJson(Buffer.from(JSON.stringify(posts)), url).links).toEqual(expected);
  });

  test('a JSON Feed', () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      items: [{ id: '1', url: '/one/', title: 'One' }],
    };
    expect(linksFromWpJson(feed, url).links).toEqual([{ url: `${home}/one/`, text: 'One' }]);
  });

  test.each(['{"code":"rest_no_route"}', '<html>', ''])('%j is none', (content) => {
    expect(linksFromWpJson(content, url)).toMatchObject({
      links: [],
      problems: [{ code: 'wp-json-unreadable' }],
    });
  });
});

test.each([
  ['/publications/', '/publications', 1],
  ['/publications/page/2/', '/publications', 2],
  ['/publications/?paged=3', '/publications', 3],
  ['/publications/?year=2019&paged=3', '/publications?year=2019', 3],
  ['/publications/?query-3-page=3&per_page=2', '/publications?per_page=2', 3],
  ['/publications/?posts_per_page=2', '/publications?posts_per_page=2', 1],
  ['/publications/?offset=20', '/publications', 3],
  ['/publications/page/second/', '/publications/page/second', 1],
])('listingOf %s', (path, listing, number) => {
  const { key, page } = listingOf(home + path);
  expect(page).toBe(number);
  expect(key).toBe(listingOf(home + listing).key);
});
