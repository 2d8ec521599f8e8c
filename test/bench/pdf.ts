/**
 * A full report as PDF: reading it beside what the PDF library itself takes for the bare text of the same bytes. The
 * report is printed by Chromium for the occasion, tagged and untagged.
 */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { readDocument } from '../../src/read/index.js';
import { hmicfrs } from '../../src/sites/hmicfrs/index.js';
import { pageOf } from './pages.js';

const url = 'https://hmicfrs.justiceinspectorates.gov.uk/peel-assessments/peel-2018/essex/legitimacy/';
const rounds = 3;

/** Rows for the table of figures; none where no Chromium is found, which is said in a line. */
export async function pdfRows(): Promise<Record<string, string | number>[]> {
  const browserPath = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));
  if (!browserPath) {
    console.log('PDF not measured: no Chromium found; get it with apt-get install chromium');
    return [];
  }
  const rows: Record<string, string | number>[] = [];
  for (const tagged of [true, false]) {
    const bytes = await printed(browserPath, tagged);
    const pages = (await getDocumentProxy(new Uint8Array(bytes))).numPages;
    const bare: number[] = [];
    const ours: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      bare.push(await cpuOf(async () => extractText(await getDocumentProxy(new Uint8Array(bytes)))));
      ours.push(await cpuOf(() => readDocument({ bytes, as: 'pdf', url, profile: hmicfrs })));
    }
    const [reading, reference] = [Math.min(...ours), Math.min(...bare)];
    rows.push({
      what: `${pages}-page PDF, ${tagged ? 'tagged' : 'untagged'} (${Math.round(bytes.length / 1000)} KB)`,
      'read, CPU-s': Number(reading.toPrecision(3)),
      'bare text, CPU-s': Number(reference.toPrecision(3)),
      'x bare text': Number((reading / reference).toPrecision(3)),
    });
  }
  console.table(rows);
  return rows;
}

async function cpuOf(job: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await job();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

async function printed(executablePath: string, tagged: boolean): Promise<Uint8Array> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    await page.setContent(pageOf('Essex', 1, 700));
    const session = await page.context().newCDPSession(page);
    const { data } = await session.send('Page.printToPDF', {
      generateTaggedPDF: tagged,
      displayHeaderFooter: true,
    });
    return Buffer.from(data, 'base64');
  } finally {
    await browser.close();
  }
}
