/** The one spelling of a URL, and the folder names made from it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageIdOf } from '../../src/sites/page-id.js';
import { rebaseUrl, tidyUrl } from '../../src/sites/url.js';

describe('tidyUrl', () => {
  it.each([
    ['HTTP://WWW.Example.ORG/a', 'https://www.example.org/a/'],
    ['https://example.org', 'https://example.org/'],
    ['https://example.org./a/', 'https://example.org/a/'],
    ['https://example.org///a//b', 'https://example.org/a/b/'],
    ['https://example.org/a/.b/../c', 'https://example.org/a/c/'],
    ['https://example.org/a/.b/../../../.', 'https://example.org/'],
    ['https://example.org/a/.b/%2e%2e/.', 'https://example.org/a/'],
    ['https://example.org/a/?', 'https://example.org/a/'],
    ['https://example.org/a/#top', 'https://example.org/a/'],
    [
      'https://example.org/a?view=table&utm_source=x&sort=alpha',
      'https://example.org/a/?view=table&sort=alpha',
    ],
    ['https://example.org/a/?fbclid=1', 'https://example.org/a/'],
    ['https://example.org/a/report.pdf', 'https://example.org/a/report.pdf'],
    ['https://example.org/a/report.PDF/', 'https://example.org/a/report.PDF'],
    ['https://example.org/sitemap.xml', 'https://example.org/sitemap.xml'],
    ['https://example.org/peel-2018.5', 'https://example.org/peel-2018.5/'],
    ['https://example.org/%7euser/%e2%80%93/', 'https://example.org/~user/%E2%80%93/'],
    ['https://example.org/a/–/', 'https://example.org/a/%E2%80%93/'],
    ['https://example.org/100%/', 'https://example.org/100%25/'],
    ['https://user:secret@example.org/a/', 'https://example.org/a/'],
    ['https://example.org:443/a/', 'https://example.org/a/'],
    ['http://127.0.0.1:8080/a', 'http://127.0.0.1:8080/a/'],
    ['http://localhost/a', 'http://localhost/a/'],
    ['  https://example.org/a/\n', 'https://example.org/a/'],
  ])('writes %s as %s', (url, expected) => {
    expect(tidyUrl(url)).toBe(expected);
  });

  it.each([
    '',
    'a/b',
    '/a/',
    'mailto:a@example.org',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'http://',
    'https://[',
  ])('gives null for %j', (url) => {
    expect(tidyUrl(url)).toBeNull();
  });

  it('resolves what is relative only where a base is given', () => {
    expect(tidyUrl('../b?x=1', 'https://example.org/a/c/')).toBe('https://example.org/a/b/?x=1');
  });

  it('never throws, and twice is the same as once', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc
        .string({
          unit: fc.constantFrom('%', '/', '.', '?', '=', '&', '-', 'a', '4', '1', 'é', ' ', '#', '\\'),
        })
        .map((tail) => `https://example.org/${tail}`),
    );
    fc.assert(
      fc.property(anything, (url) => {
        const once = tidyUrl(url);
        if (once !== null) expect(tidyUrl(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('rebaseUrl', () => {
  it('moves a page from one root to another', () => {
    expect(rebaseUrl('http://127.0.0.1:8080/a/b?x=1', 'http://127.0.0.1:8080', 'https://site.example/')).toBe(
      'https://site.example/a/b/?x=1',
    );
    expect(
      rebaseUrl('http://127.0.0.1:8080/mirror/a/', 'http://127.0.0.1:8080/mirror/', 'https://site.example/'),
    ).toBe('https://site.example/a/');
  });
  it('gives null for what does not lie under the root', () => {
    expect(
      rebaseUrl('http://127.0.0.1:8081/a/', 'http://127.0.0.1:8080/', 'https://site.example/'),
    ).toBeNull();
    expect(rebaseUrl('nonsense', 'http://127.0.0.1:8080/', 'https://site.example/')).toBeNull();
  });
});

describe('pageIdOf', () => {
  it.each([
    ['https://example.org/', 'home'],
    [
      'https://example.org/peel-assessments/peel-2018/essex/legitimacy/',
      'peel-assessments--peel-2018--essex--legitimacy',
    ],
    ['https://assets.example.org/uploads/report-2023-25.pdf', 'uploads--report-2023-25.pdf'],
    ['https://example.org/?recommendation-theme=harm', 'home--q-recommendation-theme.harm'],
    [
      'https://example.org/peel-2018/?view=table&sort=alpha&data=pillar&group_by_region=off',
      'peel-2018--q-view.table..sort.alpha..data.pillar..group_by_region.off',
    ],
  ])('names %s %s', (url, expected) => {
    expect(pageIdOf(url)).toBe(expected);
  });

  it('marks what it could not spell, and keeps the ending of a file', () => {
    expect(pageIdOf('https://example.org/uploads/Report.pdf')).toMatch(
      /^uploads--report--h[0-9a-f]{10}\.pdf$/,
    );
    expect(pageIdOf('https://example.org/con/')).toMatch(/^_con--h/);
    expect(pageIdOf(`https://example.org/${'long-'.repeat(60)}end/`)).toMatch(/--h[0-9a-f]{10}$/);
    expect(pageIdOf(`https://example.org/uploads/${'long-'.repeat(60)}end.pdf`)).toMatch(
      /--h[0-9a-f]{10}\.pdf$/,
    );
  });

  const sign = fc.constantFrom(
    'a',
    'b',
    'A',
    'q',
    'h',
    '0',
    '-',
    '--',
    '.',
    '_',
    '/',
    '%',
    '?',
    '=',
    '&',
    ' ',
    'é',
    ':',
    '~',
    '.pdf',
    'con',
    'home',
  );
  const canonical = fc
    .array(sign, { maxLength: 40 })
    .map((signs) => tidyUrl(`https://example.org/${signs.join('')}`))
    .filter((url) => url !== null);

  it('gives different pages different ids', () => {
    fc.assert(
      fc.property(canonical, canonical, (a, b) => {
        expect(pageIdOf(a) === pageIdOf(b)).toBe(a === b);
      }),
      { numRuns: 3000 },
    );
    const ids = new Map<string, string>();
    for (const url of fc.sample(canonical, 5000)) {
      expect(ids.get(pageIdOf(url)) ?? url).toBe(url);
      ids.set(pageIdOf(url), url);
    }
  });

  it('is a safe folder name on every system', () => {
    fc.assert(
      fc.property(fc.oneof(canonical, fc.webUrl({ withQueryParameters: true })), (url) => {
        const id = pageIdOf(url);
        expect(id).toMatch(/^[a-z0-9_][a-z0-9._-]*$/);
        expect(id).not.toMatch(/[.]$/);
        expect(id).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/);
        expect(id.length).toBeLessThanOrEqual(120);
      }),
      { numRuns: 2000 },
    );
  });
});
