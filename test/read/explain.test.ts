/** The explanation of a reading: every block is in it, with its reason, and nothing of the page is live. */
import { load } from 'cheerio';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ReadingOptions } from '../../src/model.js';
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

it.each([
  { name: 'a class among others', mark: (n: number) => `<div class="dial lvl-${n}"></div>`, grade: '.dial' },
  {
    name: 'a data attribute',
    mark: (n: number) => `<span data-lvl="level ${n}"></span>`,
    grade: 'span[data-lvl]',
  },
  { name: 'the file of an image', mark: (n: number) => `<img src="/i/${n}.svg" alt="">`, grade: 'img[src]' },
  {
    name: 'a background',
    mark: (n: number) => `<p class="pic" style="background:url(${n}.svg)"></p>`,
    grade: '.pic',
  },
])(
  'what is drawn without words is named with the configuration that reads it: $name',
  async ({ mark, grade }) => {
    const page = `<!doctype html><html><body><main><h1>Kent PEEL 2018</h1><h3>${Q2}</h3>${mark(2)}<p>It plans.</p><hr><h3>${Q1}</h3>${mark(3)}<p>It listens.</p></main></body></html>`;
    const read = (reading: ReadingOptions | null) =>
      readDocument({ bytes: Buffer.from(page), url: PILLAR, profile: hmicfrs, reading, explain: true });
    const before = await read(null);
    const graded = (one: Awaited<ReturnType<typeof read>>) =>
      one.reading.report.judgments
        .filter((j) => j.grade.kind === 'graded')
        .map((j) => [j.grade, j.readFrom, j.quote]);
    expect(graded(before)).toEqual([]);
    const text = explainText(before);
    const snippet = text.slice(text.indexOf('    reading:'), text.indexOf('\n\nBlock by block'));
    const { reading } = parse(snippet) as { reading: { grade: string; gradeValues: Record<string, null> } };
    expect(reading.grade).toBe(grade);
    const values = Object.keys(reading.gradeValues);
    expect(values).toHaveLength(2);
    // Somebody fills in what the page shows.
    const gradeValues = { [values[0]!]: 'inadequate', [values[1]!]: 'good' };
    const after = await read({ main: null, drop: [], grade: reading.grade, gradeValues });
    expect(graded(after)).toEqual([
      [{ kind: 'graded', grade: 'good', scale: 'peel-4' }, 'class', expect.stringContaining(values[1]!)],
      [
        { kind: 'graded', grade: 'inadequate', scale: 'peel-4' },
        'class',
        expect.stringContaining(values[0]!),
      ],
    ]);
    expect(load(explainHtml(before))('main pre').text()).toContain(JSON.stringify(grade));
  },
);
