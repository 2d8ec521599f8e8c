/**
 * Makes the PDFs of these tests again from the HTML beside them: `npx tsx test/read-pdf/make-pdfs.ts` (needs Chromium).
 * Each source is printed twice, with and without tags. `word-headed.pdf` and `word-bare.pdf` are the `.fodt` beside them through
 * LibreOffice (`soffice --headless --convert-to 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'`). The results are committed, so that the tests need no browser.
 * `locked-owner.pdf`, `locked-user.pdf` and `linear.pdf` are `columns-untagged.pdf` through qpdf: `--encrypt "" owner 256
 * --extract=n --`, `--encrypt user owner 256 --`, `--linearize --object-streams=generate`.
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
export const fixtures = fileURLToPath(new URL('fixtures/', import.meta.url));
/** Names of the sources, without `.html`. */
export const sources = readdirSync(fixtures)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -'.html'.length));
/** Path of a Chromium, or `null`. */
export const chromium =
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync) ?? null;

/** Prints a source to `<folder>/<source>-<kind>.pdf` and gives that path. */
export function printPdf(source: string, kind: 'tagged' | 'untagged', folder: string): string {
  if (!chromium) throw new Error('no Chromium under /usr/bin: install the package "chromium"');
  const profile = mkdtempSync(join(tmpdir(), 'make-pdfs-'));
  const out = join(folder, `${source}-${kind}.pdf`);
  try {
    execFileSync(
      chromium,
      [
        ...FLAGS,
        ...(kind === 'untagged' ? ['--disable-pdf-tagging'] : []),
        `--user-data-dir=${profile}`,
        `--print-to-pdf=${out}`,
        pathToFileURL(join(fixtures, `${source}.html`)).href,
      ],
      { stdio: 'ignore', timeout: 60_000 },
    );
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  return out;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const source of sources) {
    for (const kind of ['tagged', 'untagged'] as const) console.log(printPdf(source, kind, fixtures));
  }
}
