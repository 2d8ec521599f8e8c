/**
 * Documents made to cost as much as they can, by name; and, run as a program, one of them read in a process of its own:
 *
 *     node --import tsx test/read/hostile-inputs.ts '10 MB of div, one in another'
 *
 * prints as JSON what reading it took: megabytes of input, seconds of processor time, peak resident memory in MB before
 * and after, and how many blocks and problems came of it.
 */
import { pathToFileURL } from 'node:url';
import { readDocument } from '../../src/read/index.js';
import { hmicfrs } from '../../src/sites/hmicfrs/index.js';
import { pageOf } from '../bench/pages.js';

const MB = 1024 * 1024;
const URL_OF_ALL = 'https://hmicfrs.justiceinspectorates.gov.uk/peel-assessments/peel-2018/essex/legitimacy/';
const html = (body: string) =>
  Buffer.from(`<!doctype html><html><body><main><h1>Essex PEEL 2018</h1>${body}</main></body></html>`);
/** As much of one piece after another as fits. */
const filled = (piece: string, bytes: number) => piece.repeat(Math.floor(bytes / Buffer.byteLength(piece)));

/** A PDF of these objects, numbered from 1. */
export function pdfOf(objects: string[]): Buffer {
  let file = '%PDF-1.4\n';
  const offsets: number[] = [];
  objects.forEach((object, index) => {
    offsets.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  });
  const xref = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const offset of offsets) file += `${String(offset).padStart(10, '0')} 00000 n \n`;
  return Buffer.from(
    `${file}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`,
    'latin1',
  );
}

/** A PDF of pages without a word on them. */
export function emptyPages(pages: number): Buffer {
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages} /Kids [${Array.from({ length: pages }, (_, i) => `${i + 3} 0 R`).join(' ')}] >>`,
    ...Array.from({ length: pages }, () => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>'),
  ]);
}

/** A PDF of pages of squared paper, with a word in every fifth square of every fifth row. */
function squaredPages(pages: number): Buffer {
  const lines: string[] = [];
  for (let x = 30; x <= 560; x += 2.2) lines.push(`${x.toFixed(1)} 30 m ${x.toFixed(1)} 810 l S`);
  for (let y = 30; y <= 810; y += 2.3) lines.push(`30 ${y.toFixed(1)} m 560 ${y.toFixed(1)} l S`);
  for (let y = 35; y <= 800; y += 11.5)
    for (let x = 31; x <= 540; x += 11)
      lines.push(`BT /F 2 Tf ${x.toFixed(1)} ${y.toFixed(1)} Td (Good) Tj ET`);
  const content = lines.join('\n');
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages} /Kids [${Array.from({ length: pages }, (_, i) => `${i + 5} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ...Array.from(
      { length: pages },
      () =>
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 3 0 R >> >> >>',
    ),
  ]);
}

export const hostile: Record<string, () => Uint8Array> = {
  'an ordinary page of 10 MB': () => Buffer.from(pageOf('Essex', 1, 10 * 1024)),
  '10 MB of div, one in another': () => html(filled('<div>', 10 * MB)),
  '10 MB of div, side by side': () => html(filled('<div></div>', 10 * MB)),
  '100,000 list items': () =>
    html(
      `<h2>Areas for improvement</h2><ul>${'<li>The force should ensure that it plans.</li>'.repeat(100_000)}</ul>`,
    ),
  'one line of 10 MB as text': () =>
    Buffer.from(
      `Essex PEEL 2018\n\n${filled('The force has a plan, in 2017, and it was good at it. ', 10 * MB)}`,
    ),
  'one paragraph of 10 MB': () =>
    html(`<p>${filled('The force has a plan, in 2017, and it was good at it. ', 10 * MB)}</p>`),
  'one word of 10 MB': () => html(`<p>${'x'.repeat(10 * MB)}</p>`),
  '1 MB of lists, one in another': () => html(filled('<ul><li>a', MB)),
  '1 MB of tables, one in another': () => html(filled('<table><tr><td>a', MB)),
  '1 MB of open inline elements': () => html(filled('<p><b><i>a', MB)),
  '10 MB of open inline elements': () => html(filled('<p><b><i>a', 10 * MB)),
  '500 open elements that differ, and 60,000 paragraphs': () =>
    html(`${Array.from({ length: 500 }, (_, i) => `<b id="${i}">`).join('')}${'<p>a</p>'.repeat(60_000)}`),
  '10 MB of lists, one in another': () => html(filled('<ul><li>a', 10 * MB)),
  '10 MB of short lines as text': () => Buffer.from(filled('a\n\n', 10 * MB)),
  'one table of 100,000 rows': () =>
    html(`<table>${'<tr><td>Preventing crime</td><td>Good</td></tr>'.repeat(100_000)}</table>`),
  '100,000 rows of cells that span what they can': () =>
    html(`<table>${'<tr><td rowspan="9999" colspan="9999">Good'.repeat(100_000)}</table>`),
  '1 MB of hidden parts, one in another': () =>
    html(`${filled('<div hidden class="active">', MB)}<h2>a</h2>`),
  '1 MB of entities': () => html(`<p>${filled('&CounterClockwiseContourIntegral;&amp;&#x2019;', MB)}</p>`),
  '10 MB of tiny headings': () => html(filled('<h2>a</h2>', 10 * MB)),
  '10 MB of attributes': () => html(`<p ${filled('class="grade good" data-x="good" ', 10 * MB)}>a</p>`),
  '1 MB of attributes that differ': () =>
    html(`<p ${Array.from({ length: 70_000 }, (_, i) => `a${i}="${i}"`).join(' ')}>a</p>`),
  '1 MB of elements where a table has none': () => html(`<table>${filled('<div></div>', MB)}`),
  '10 MB of elements where a table has none': () => html(`<table>${filled('<div></div>', 10 * MB)}`),
  '10 MB of tags that never end': () => html(filled('<b ', 10 * MB)),
  '10 MB of comments that never end': () => html(filled('<!-- ', 10 * MB)),
  '10 MB of less-than signs': () => html(filled('<', 10 * MB)),
  'a PDF of 2,000 empty pages': () => emptyPages(2000),
  'a PDF of 300 pages of squared paper, full of words': () => squaredPages(300),
};

/** Too slow for every run of the tests; `npm run bench` measures them. */
export const slowest = new Set([
  '10 MB of elements where a table has none',
  '10 MB of lists, one in another',
]);

export interface Cost {
  inputMegabytes: number;
  cpuSeconds: number;
  idleMegabytes: number;
  peakMegabytes: number;
  blocks: number;
  problems: string[];
}

async function costOf(name: string): Promise<Cost> {
  const bytes = hostile[name]!();
  const idle = process.resourceUsage().maxRSS;
  const before = process.cpuUsage();
  const { reading, document } = await readDocument({ bytes, url: URL_OF_ALL, profile: hmicfrs });
  const used = process.cpuUsage(before);
  return {
    inputMegabytes: bytes.length / MB,
    cpuSeconds: (used.user + used.system) / 1e6,
    idleMegabytes: idle / 1024,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    blocks: document.blocks.length,
    problems: [...new Set(reading.problems.map((one) => one.code))],
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  console.log(JSON.stringify(await costOf(process.argv[2]!)));
