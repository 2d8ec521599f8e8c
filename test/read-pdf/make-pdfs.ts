/**
 * Makes the PDFs of these tests again from the HTML beside them: `npx tsx test/read-pdf/make-pdfs.ts` (needs Chromium).
 * Each source is printed twice, with and without tags. The results are committed, so that the tests need no browser.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-pdf-header-footer',
];
const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);
const folder = fileURLToPath(new URL('fixtures/', import.meta.url));
if (!chromium) {
  console.error('no Chromium found under /usr/bin: install the package "chromium" and run this again');
  process.exit(2);
}
for (const source of readdirSync(folder).filter((name) => name.endsWith('.html'))) {
  for (const kind of ['tagged', 'untagged']) {
    const profile = mkdtempSync(join(tmpdir(), 'make-pdfs-'));
    const out = join(folder, source.replace(/\.html$/, `-${kind}.pdf`));
    const flags = kind === 'untagged' ? [...FLAGS, '--disable-pdf-tagging'] : FLAGS;
    execFileSync(chromium, [
      ...flags,
      `--user-data-dir=${profile}`,
      `--print-to-pdf=${out}`,
      pathToFileURL(join(folder, source)).href,
    ]);
    rmSync(profile, { recursive: true, force: true });
    console.log(out);
  }
}
