/** The explanation of a reading: every block is in it, with its reason, and nothing of the page is live. */
import { load } from 'cheerio';
import { expect, it } from 'vitest';
import { explainHtml, explainText, readDocument } from '../../src/read/index.js';
import { hmicfrs } from '../../src/sites/hmicfrs/index.js';
import { PILLAR, Q1, Q2 } from './support.js';

const page = `<!doctype html><html><body><main><h1>Kent PEEL 2018</h1><h3>${Q2}</h3><div class="grade grade--good"></div><p>Text &lt;script&gt;alert(1)&lt;/script&gt; &amp; "more" \u001b[31m\u202e</p><h4>Areas for improvement</h4><ul><li>The force should plan.</li></ul><h3>${Q1}</h3><p>It listens.</p></main></body></html>`;
const explained = () => readDocument({ bytes: Buffer.from(page), url: PILLAR, profile: hmicfrs });

it('names every block, what it was taken for and the clue', async () => {
  const { reading, document, taken } = await explained();
  expect(taken.map((one) => one.block)).toEqual(document.blocks);
  const text = explainText({ reading, taken });
  expect(text).toMatch(
    /legitimacy\/ethical-and-lawful-workforce: good, read from class: “grade grade--good”/,
  );
  expect(text).toMatch(/legitimacy\/treating-the-public-fairly: not-shown, no clue was found/);
  expect(text).toMatch(/clue: class: “grade grade--good”/);
  expect(text).toMatch(/opens area-for-improvement/);
  expect(text).toMatch(/verdict: sound/);
  expect(text).not.toMatch(/[\u001b\u202e]/);
});

it('as a page: no script, nothing fetched, one row a block', async () => {
  const { reading, taken } = await explained();
  const $ = load(explainHtml({ reading, taken }));
  expect($('script, img, link, iframe, a').length).toBe(0);
  expect($('tbody tr').length).toBe(taken.length);
  expect($('tbody').text()).toContain('<script>alert(1)</script>');
  expect($('tr.grade').text()).toContain('grade grade--good');
});
