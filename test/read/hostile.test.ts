/**
 * What a document made to cost as much as it can may cost: each is read in a process of its own with a heap of 1 GB, and
 * its peak of resident memory and its processor time are measured. And what is cut off so that this holds.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { withinBounds } from '../../src/read/bounds.js';
import { pdfToBlocks } from '../../src/read/pdf.js';
import { type Cost, emptyPages, hostile, slowest } from './hostile-inputs.js';
import { codes, grades, Q2, readHtml } from './support.js';

const run = promisify(execFile);
/** The bounds that ARCHITECTURE.md states. */
const MEGABYTES = 1024;
const SECONDS = 60;

async function costOf(name: string): Promise<Cost> {
  const { stdout } = await run(
    process.execPath,
    [
      `--max-old-space-size=${MEGABYTES}`,
      '--import',
      'tsx',
      join(import.meta.dirname, 'hostile-inputs.ts'),
      name,
    ],
    { maxBuffer: 1_000_000 },
  );
  return JSON.parse(stdout) as Cost;
}

describe(`at most ${MEGABYTES} MB and ${SECONDS} s of processor time`, () => {
  it.each(Object.keys(hostile).filter((name) => !slowest.has(name)))(
    '%s',
    { timeout: 600_000 },
    async (name) => {
      const cost = await costOf(name);
      console.log(
        `${name}: ${cost.cpuSeconds.toFixed(1)} s, ${cost.peakMegabytes.toFixed(0)} MB (${cost.idleMegabytes.toFixed(0)} MB before reading), ${cost.blocks} blocks${cost.problems.length > 0 ? `; ${cost.problems.join(', ')}` : ''}`,
      );
      expect(cost.peakMegabytes).toBeLessThan(MEGABYTES);
      expect(cost.cpuSeconds).toBeLessThan(SECONDS);
    },
  );
});

describe('what is cut off', () => {
  const kept = (html: string) => withinBounds(html, 'html');
  const page = (inner: string) => `<!doctype html><html><body><main>${inner}</main></body></html>`;

  it('nothing of a page within bounds, however careless', () => {
    const careless = page(
      '<p><b>Bold that nobody ends<p><a href="/x">a link<p><font color="red">red'.repeat(3_000),
    );
    const scripted = page(
      `<script>for (i = 0; i<n; i += 1) { ${'a b c '.repeat(60_000)} }</script><p>Text.</p>`,
    );
    const commented = page(`<!-- <p ${'a b c '.repeat(60_000)}> --><p>Text.</p>`);
    for (const html of [careless, scripted, commented])
      expect(kept(html)).toEqual({ text: html, problems: [] });
  });

  it('elements beyond 400,000: said, and the reading is set aside', async () => {
    const reading = await readHtml(
      page(`<h1>Kent PEEL 2018</h1><h3>${Q2}</h3><p>Good</p>${'<div></div>'.repeat(400_000)}<h3>Last</h3>`),
    );
    expect(codes(reading)).toContain('truncated');
    expect(reading.soundness.verdict).toBe('suspect');
    expect(Object.values(grades(reading))).toEqual(['good']);
    expect(reading.report.sections.map((one) => one.heading)).not.toContain('Last');
  });

  it('pages of a PDF beyond 3,000', async () => {
    const { problems } = await pdfToBlocks(emptyPages(3_001));
    expect(problems).toContainEqual({
      code: 'truncated',
      where: 'document',
      detail: 'the document has 3001 pages: what follows page 3000 is not read',
    });
    expect((await pdfToBlocks(emptyPages(3_000))).problems.map((one) => one.code)).not.toContain('truncated');
  });

  it('lines beyond 400,000, characters beyond 12 million', () => {
    const lines = withinBounds('a\n'.repeat(400_001), 'text');
    expect(lines.text.split('\n')).toHaveLength(400_000);
    expect(lines.problems.map((one) => one.code)).toEqual(['truncated']);
    const long = withinBounds('a'.repeat(12_000_001), 'text');
    expect(long.text).toHaveLength(12_000_000);
    expect(long.problems.map((one) => one.detail)).toEqual([
      'the document has more than 12 million characters: what follows is not read',
    ]);
  });

  it('bold and links, where opening them again would make too many elements: their text stays', async () => {
    const open = Array.from({ length: 500 }, (_, index) => `<b id="${index}">`).join('');
    const reading = await readHtml(
      page(
        `<h1>Kent PEEL 2018</h1><h3>${Q2}</h3><p>Good</p>${open}${'<p>Text.</p>'.repeat(2_000)}<h4>Last</h4>`,
      ),
    );
    expect(Object.values(grades(reading))).toEqual(['good']);
    expect(reading.report.sections.at(-1)?.heading).toBe('Last');
    expect(reading.report.sections.flatMap((one) => one.blocks)).toHaveLength(2_000);
    expect(codes(reading)).toEqual([]);
  });

  it('a tag with more than a thousand attributes: its text stays', () => {
    const attributes = Array.from({ length: 40_000 }, (_, index) => `a${index}=">"`).join(' ');
    expect(kept(page(`<p ${attributes}>Text.</p><p a=1>More.</p>`))).toEqual({
      text: page('Text.</p><p a=1>More.</p>'),
      problems: [],
    });
  });
});
