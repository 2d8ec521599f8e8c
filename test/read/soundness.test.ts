/** Is a reading fit to replace what is kept? What nobody planned for must be suspect, with its reasons. */
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/read/index.js';
import { hmicfrs } from '../../src/sites/hmicfrs/index.js';
import { fixtures } from '../fixtures/render/fixture.js';
import { renditionsOf } from '../fixtures/render/index.js';
import { PILLAR, Q1, Q2, readHtml } from './support.js';

const text =
  'Neighbourhood teams hold weekly meetings with the council and write down what was agreed there. '.repeat(
    6,
  );
const whole = `<!doctype html><html><head><title>Kent PEEL 2018 – HMICFRS</title></head><body><main><h1>Kent PEEL 2018</h1><h2>Legitimacy</h2><p>Good</p><h3>${Q1}</h3><p>Good</p><p>${text}</p><h3>${Q2}</h3><p>Requires improvement</p><h4>Areas for improvement</h4><ul><li>The force should renew its vetting.</li></ul><p>${text}</p></main></body></html>`;
const page = (body: string, title = '') =>
  `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`;
const reasons = (reading: { soundness: { reasons: { code: string }[] } }) =>
  reading.soundness.reasons.map((one) => one.code);

describe('a page as it should be', () => {
  it('is sound, also against itself', async () => {
    const first = await readHtml(whole);
    expect(first.soundness).toEqual({ verdict: 'sound', reasons: [] });
    const again = await readHtml(whole, PILLAR, { previous: first.report });
    expect(again.soundness).toEqual({ verdict: 'sound', reasons: [] });
  });
  it.each(fixtures().map((one) => [one.slug, one] as const))(
    '%s is sound in every rendition',
    async (_slug, fixture) => {
      for (const rendition of renditionsOf(fixture)) {
        const { reading } = await readDocument({
          bytes: rendition.bytes,
          url: fixture.url,
          profile: hmicfrs,
        });
        expect([rendition.name, ...reading.soundness.reasons.map((one) => one.code)]).toEqual([
          rendition.name,
        ]);
      }
    },
  );
});

describe('notices in the place of a page', () => {
  it.each<[string, string, string]>([
    [
      'maintenance',
      'maintenance',
      page('<h1>We’ll be back soon</h1><p>Our website is down for maintenance.</p>'),
    ],
    ['maintenance, in the title alone', 'maintenance', page('<p>Sorry about this.</p>', 'Site maintenance')],
    [
      'unavailable',
      'maintenance',
      page(
        '<main><h1>Sorry</h1><p>The service is temporarily unavailable. Please try again later.</p></main>',
      ),
    ],
    [
      'a bot wall',
      'blocked',
      page('<h1>Just a moment...</h1><p>Checking your browser before you go on.</p>'),
    ],
    [
      'a block page',
      'blocked',
      page('<h1>Access denied</h1><p>You don’t have permission. Reference #18.2d</p>'),
    ],
    ['a captcha', 'blocked', page('<p>Please verify you are a human.</p>')],
    [
      'a soft 404',
      'soft-404',
      page('<main><h1>Page not found</h1><p>The page you asked for doesn’t exist.</p></main>'),
    ],
    [
      'a soft 404 of a search',
      'soft-404',
      page('<h1>Oops</h1><p>Sorry, we can’t find that page. Try a search.</p>'),
    ],
    [
      'a login',
      'login',
      page('<h1>Log in to continue</h1><form><input name="u"></form><p>Please log in.</p>'),
    ],
  ])('%s', async (_name, code, html) => {
    const reading = await readHtml(html);
    expect(reading.soundness.verdict).toBe('suspect');
    expect(reasons(reading)).toContain(code);
  });

  it('a report that speaks of maintenance, access and vetting is none of these', async () => {
    const reading = await readHtml(
      whole.replace(
        'Neighbourhood teams',
        'The website was down for maintenance, a page not found and access denied. Teams',
      ),
    );
    expect(reading.soundness.verdict).toBe('sound');
  });
});

describe('inputs that nobody planned for', () => {
  it.each<[string, string]>([
    ['nothing', ''],
    ['white space', ' \n\t '],
    ['an empty page', page('')],
    [
      'a page of furniture alone',
      page('<nav>Home</nav><a href="#m">Skip to content</a><footer>Crown copyright</footer>'),
    ],
    ['an empty main', page(`<header><p>${text}</p></header><div>${text}</div><main> </main>`)],
    ['a title and nothing else', page('<main><h1>Kent PEEL 2018</h1></main>')],
    ['a heading without its text', page('<main><h1>Kent PEEL 2018</h1><h2>Legitimacy</h2></main>')],
    ['a page of another force under this address', whole.replaceAll('Kent', 'Essex')],
    ['a page of another year under this address', whole.replaceAll('PEEL 2018', 'PEEL 2016')],
    [
      'a page of another pillar under this address',
      whole
        .replace(
          '<h2>Legitimacy</h2>',
          '<h2>Effectiveness</h2><p>How effectively does the force reduce crime and keep people safe?</p>',
        )
        .replace(
          Q1,
          'How effective is the force at preventing crime, tackling anti-social behaviour and keeping people safe?',
        )
        .replace(Q2, 'How effective is the force at investigating crime and reducing re-offending?'),
    ],
    ['the site’s home page', page(`<main><h1>Making communities safer</h1><p>${text}</p></main>`)],
    ['a frame', page('<frameset><frame src="x"></frameset>')],
    ['JSON', '{"error":"upstream timed out"}'],
    [
      'a stack trace',
      page(
        '<pre>Fatal error: Uncaught Error in /var/www/html/wp-content/x.php:12 Stack trace: #0 {main}</pre>',
      ),
    ],
  ])('%s', async (_name, html) => {
    const reading = await readHtml(html.startsWith('<') ? html : html, PILLAR);
    expect(reading.soundness.verdict).toBe('suspect');
    expect(reading.soundness.reasons.every((one) => one.code !== '' && one.detail)).toBe(true);
  });

  it('half a page, cut anywhere inside the markup', async () => {
    const before = (await readHtml(whole)).report;
    for (const share of [0.2, 0.35, 0.5]) {
      const cut = whole.slice(0, Math.floor(whole.length * share));
      const reading = await readHtml(cut, PILLAR, { previous: before });
      expect([share, reading.soundness.verdict]).toEqual([share, 'suspect']);
    }
  });

  it('half a page without an earlier reading: the document never ended', async () => {
    const reading = await readHtml(whole.slice(0, whole.length / 2));
    expect(reading.soundness.verdict).toBe('suspect');
    expect(reasons(reading)).toContain('truncated');
  });
});

describe('against the last reading of the page', () => {
  const read = async (html: string) => {
    const before = (await readHtml(whole)).report;
    return readHtml(html, PILLAR, { previous: before });
  };
  it('a grade that was shown and is not any more', async () => {
    expect(reasons(await read(whole.replace('<p>Requires improvement</p>', '')))).toContain('grade-lost');
  });
  it('most judgments lost', async () => {
    const reading = await read(
      whole.replace(Q1, 'Fairness').replace(Q2, 'Ethics').replace('<h2>Legitimacy</h2>', ''),
    );
    expect(reading.soundness.verdict).toBe('suspect');
  });
  it('most of the text lost', async () => {
    expect(reasons(await read(whole.replaceAll(text, 'Short.')))).toContain('text-lost');
  });
  it('a grade that moved, a finding added or gone and another sentence are sound', async () => {
    for (const html of [
      whole.replace('Requires improvement', 'Good'),
      whole.replace('<li>The', '<li>The force should plan.</li><li>The'),
      whole.replace(
        '<h4>Areas for improvement</h4><ul><li>The force should renew its vetting.</li></ul>',
        '',
      ),
      whole.replace('weekly', 'monthly'),
      whole.replace('<main>', '<div class="banner"><p>We are consulting.</p></div><main>'),
    ]) {
      expect((await read(html)).soundness).toEqual({ verdict: 'sound', reasons: [] });
    }
  });
  it('a grade withdrawn in words is sound: the page says so', async () => {
    expect(
      (await read(whole.replace('<p>Requires improvement</p>', '<p>Not graded</p>'))).soundness.verdict,
    ).toBe('sound');
  });
  it('another programme or cycle than before', async () => {
    const before = (await readHtml(whole)).report;
    const reading = await readHtml(whole, PILLAR, { previous: { ...before, cycle: '2016' } });
    expect(reasons(reading)).toContain('cycle-differs');
  });
});
