/**
 * Prints the fixtures to PDF: through Chromium and LibreOffice, tagged and untagged. The files are committed, so that the
 * tests need neither program.
 *
 *     npx tsx test/tools/print-fixtures.ts [fixture …]
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { type Fixture, fixtures } from '../fixtures/render/fixture.js';
import { type Printing, printed, runningHead } from '../fixtures/render/print.js';

const run = promisify(execFile);
const wanted = process.argv.slice(2);
const chosen = fixtures().filter(({ slug }) => wanted.length === 0 || wanted.includes(slug));
const browserPath = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));
const officePath = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));
if (!browserPath || !officePath) {
  const missing = [browserPath ? '' : 'chromium', officePath ? '' : 'libreoffice-writer'].filter(Boolean);
  console.error(`Printing needs ${missing.join(' and ')}: apt-get install ${missing.join(' ')}`);
  process.exit(2);
}

const target = (slug: string, printing: Printing) =>
  fileURLToPath(new URL(`../fixtures/hmicfrs/${slug}/${printing}.pdf`, import.meta.url));

/** Dates and ids that differ from one printing to the next are set to one moment, each in as many bytes as it had. */
function keep(file: string, bytes: Uint8Array): void {
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replace(/D:\d{14}/g, 'D:20200101000000')
    .replace(/\/ID\s*\[\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g, (all) =>
      all.replace(/<[0-9A-Fa-f]+>/g, (id) => `<${'0'.repeat(id.length - 2)}>`),
    );
  writeFileSync(file, Buffer.from(text, 'latin1'));
}

async function throughChromium(all: Fixture[]): Promise<void> {
  const browser = await chromium.launch({
    executablePath: browserPath!,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  try {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    for (const fixture of all) {
      await page.setContent(printed(fixture));
      const small = 'font: 8pt sans-serif; width: 100%; padding: 0 22mm';
      for (const tagged of [true, false]) {
        const { data } = await session.send('Page.printToPDF', {
          preferCSSPageSize: true,
          displayHeaderFooter: true,
          headerTemplate: `<div style="${small}"><span class="title"></span></div>`,
          footerTemplate: `<div style="${small}; text-align: right"><span class="pageNumber"></span></div>`,
          generateTaggedPDF: tagged,
          printBackground: false,
        });
        keep(
          target(fixture.slug, tagged ? 'chromium-tagged' : 'chromium-untagged'),
          Buffer.from(data, 'base64'),
        );
      }
    }
  } finally {
    await browser.close();
  }
}

/** Writer knows a head and a foot by these titles; it numbers pages with its own field. */
const forWriter = (fixture: Fixture) =>
  printed(fixture).replace(
    /(<body[^>]*>)/,
    `$1<div title="header"><p style="font-size: 8pt">${runningHead(fixture)}</p></div><div title="footer"><p style="font-size: 8pt"><sdfield type=page subtype=random format=page>1</sdfield></p></div>`,
  );

async function throughWriter(all: Fixture[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'gradewatch-printing-'));
  try {
    for (const { slug, html } of all.map((one) => ({ slug: one.slug, html: forWriter(one) })))
      writeFileSync(join(folder, `${slug}.html`), html);
    for (const tagged of [true, false]) {
      await run(officePath!, [
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--headless',
        '--infilter=HTML (StarWriter)',
        '--convert-to',
        `pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"${tagged}"},"ReduceImageResolution":{"type":"boolean","value":"true"}}`,
        '--outdir',
        folder,
        ...all.map(({ slug }) => join(folder, `${slug}.html`)),
      ]);
      for (const { slug } of all)
        keep(
          target(slug, tagged ? 'libreoffice-tagged' : 'libreoffice-untagged'),
          readFileSync(join(folder, `${slug}.pdf`)),
        );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await throughChromium(chosen);
await throughWriter(chosen);
console.log(`${chosen.length} fixtures printed in four ways`);
