/** HTML that ends before its end is told from HTML that leaves out end tags it may leave out. */
import { describe, expect, it } from 'vitest';
import { endsOpen } from '../../src/read/cut.js';
import { PILLAR, Q1, Q2, readHtml } from './support.js';
import { landingPages } from './unseen/landing-pages.js';
import { peelReports } from './unseen/peel-reports.js';
import { pillarPages2014To2017 } from './unseen/pillar-pages-2014-to-2017.js';

const short = `<!doctype html><title>Kent PEEL 2018</title><h1>Kent PEEL 2018</h1><h2>Legitimacy</h2><p>Good</p><h3>${Q1}</h3><p>Good</p><p>The force is fair to the people whom it serves.</p><h3>${Q2}</h3><p>Good</p><h4>Areas for improvement</h4><ul><li>The force should renew its vetting.</li><li>The force should pub`;

describe('cut', () => {
  it('a very short page inside its last list, without html, body or an earlier reading', async () => {
    const reading = await readHtml(short, PILLAR);
    expect(reading.soundness.verdict).toBe('suspect');
    expect(reading.soundness.reasons.map((one) => one.code)).toContain('truncated');
  });
  it.each<[string, string]>([
    ['inside a tag', '<html><body><p>One.</p><p>Two.</p><a href="/x'],
    ['inside an end tag', '<html><body><div><p>One.</p></di'],
    ['inside a comment', '<html><body><p>One.</p><!-- and so'],
    ['inside a script', '<html><body><p>One.</p><script>var a = "<p>";'],
    ['inside the title', '<html><head><title>Kent PEEL 20'],
    ['inside a table', '<table><tr><td>One<td>Two'],
    ['inside main', '<body><main><p>One.</p><p>Two.</p>'],
    ['inside a heading', '<h1>Kent</h1><p>One.</p><h2>Two'],
    ['inside the last of paragraphs that are all closed', '<body><h1>Kent</h1><p>One.</p><p>Two.</p><p>Thr'],
    ['after stray end tags', '</div></div><div><p>One.</p>'],
  ])('%s', (_where, html) => {
    expect(endsOpen(html)).toBe(true);
  });

  it('anywhere inside the content of a page', () => {
    for (const { text, as } of [...landingPages, ...pillarPages2014To2017, ...peelReports]) {
      // Where all content stands in one element, no cut inside it can go unseen.
      const from = text.search(/<main\b|<div id="content"/);
      if (as !== 'html' || from < 0) continue;
      const to = Math.max(text.lastIndexOf('</main>'), text.indexOf('<aside'));
      for (let at = from + 6; at < to; at += 97)
        expect([at, endsOpen(text.slice(0, at))]).toEqual([at, true]);
    }
  });
});

describe('whole', () => {
  it.each<[string, string]>([
    ['without the end tags of html and body', '<html><body><h1>Kent</h1><p>One.</p><p>Two.</p>'],
    [
      'without any end tag that may be left out',
      '<!doctype html><title>Kent</title><h1>Kent</h1><p>One.<p>Two.<ul><li>Three<li>Four</ul><p>Five.',
    ],
    ['a table whose cells are not closed', '<table><tr><td>One<td>Two</table>'],
    [
      'void elements, and those closed in themselves',
      '<p>One<br>Two<img src="x"><hr><svg><path d="M0"/></svg></p>',
    ],
    ['a less-than sign that opens nothing', '<p>3 < 4 and 5 <6.</p>'],
    ['scripts with markup in them', '<script>document.write("<div>")</script><p>One.</p>'],
    ['end tags too many', '<div><p>One.</p></div></div></section>'],
    ['bold letters that nobody ended', '<h1>Kent</h1><p><b>One.</p><p>Two.</p>'],
    ['an unclosed container before the page’s own end', '<html><body><div><p>One.</p></body></html>'],
    ['nothing', ''],
    ['text alone', 'Kent PEEL 2018'],
  ])('%s', (_what, html) => {
    expect(endsOpen(html)).toBe(false);
  });
  it('no document of these tests', () => {
    for (const { name, text, as } of [...landingPages, ...pillarPages2014To2017, ...peelReports])
      if (as === 'html') expect([name, endsOpen(text)]).toEqual([name, false]);
  });
  it('costs no more than its length', () => {
    const started = performance.now();
    for (const piece of ['<div>', '</div>', '<p title="', '<!-- ', '<script>', '<', '<a><b>', '</b><b>'])
      endsOpen(piece.repeat(2_000_000 / piece.length));
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
