/**
 * What people look at, in a real browser: the e-mail, the review site and the comparison page of the demonstration, narrow
 * and wide, light and dark. Nothing may be asked of another host, nothing may need script, nothing may scroll sideways.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { simpleParser } from 'mailparser';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const browserPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);
if (!browserPath && process.env.CI) throw new Error('no Chromium: apt-get install chromium');
if (!browserPath) console.warn('skipped: no Chromium found; get it with apt-get install chromium');

describe.skipIf(!browserPath)('in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gradewatch-look-'));
  const out = join(folder, 'demo');
  let browser: Browser;

  beforeAll(async () => {
    await run(process.execPath, ['dist/cli.js', 'demo', '--out', out], { timeout: 110_000 });
    browser = await chromium.launch({
      executablePath: browserPath!,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
      ],
    });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens a page without script and gives what can be said of it. */
  async function look(file: string, viewport: number, colorScheme: 'light' | 'dark') {
    const context = await browser.newContext({
      viewport: { width: viewport, height: 900 },
      colorScheme,
      javaScriptEnabled: false,
    });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) asked.push(request.url());
    });
    await page.goto(pathToFileURL(file).href);
    // biome-ignore lint/performance/useDomNodeTextContent: what is rendered is what counts here
    const text = await page.locator('body').innerText();
    const headings = await page.getByRole('heading').allTextContents();
    const width = await page.evaluate('document.documentElement.scrollWidth');
    await context.close();
    return { text, asked, headings, width: Number(width) };
  }

  const views = [
    { width: 360, scheme: 'light' as const },
    { width: 360, scheme: 'dark' as const },
    { width: 1100, scheme: 'light' as const },
  ];

  it.each(views)('the e-mail reads at $width px, $scheme', async ({ width, scheme }) => {
    const mails = readdirSync(join(out, 'mail'))
      .filter((name) => name.endsWith('.eml'))
      .sort();
    const parsed = await Promise.all(
      mails.map((name) => simpleParser(readFileSync(join(out, 'mail', name)))),
    );
    const bulletin = parsed.find((mail) => mail.subject?.includes('and 4 more'));
    expect(bulletin?.html).toBeTruthy();
    const file = join(folder, `mail-${width}-${scheme}.html`);
    writeFileSync(file, bulletin!.html || '');
    const seen = await look(file, width, scheme);
    expect(seen.asked).toEqual([]);
    expect(seen.width).toBeLessThanOrEqual(width);
    expect(seen.text).toContain('good → requires improvement');
    expect(seen.headings.length).toBeGreaterThan(4);
  });

  it.each(views)('the review site reads at $width px, $scheme', async ({ width, scheme }) => {
    for (const file of ['index.html', join('example', 'harrowdale.html')]) {
      const seen = await look(join(out, 'review', file), width, scheme);
      expect(seen.asked, file).toEqual([]);
      expect(seen.width, file).toBeLessThanOrEqual(width);
      expect(seen.text, file).toContain('requires improvement');
      expect(seen.headings.length, file).toBeGreaterThan(2);
    }
  });

  it('the comparison page stands on its own', async () => {
    const store = join(out, 'config', 'gradewatch.yaml');
    const page = 'assessments--2022-23--harrowdale--prevention';
    const { stdout } = await run(
      process.execPath,
      ['dist/cli.js', 'compare', `${page}@2023-06-05`, `${page}@2023-06-07`, '--html', '--config', store],
      { maxBuffer: 20e6 },
    );
    const file = join(folder, 'compare.html');
    writeFileSync(file, stdout);
    const seen = await look(file, 1100, 'light');
    expect(seen.asked).toEqual([]);
    expect(seen.text).toContain('requires improvement');
  });
});
