/**
 * What reading costs in processor time (all threads: collecting garbage is part of the price; and a busy machine changes
 * little): HTML of 10 KB to 10 MB beside bare `cheerio.load` of the same pages, several at a turn, each of which collects its
 * own garbage, all of them of another force or year (so that nothing is remembered that a pass over a site would not remember); and
 * documents made to cost as much as they can, each in a process of its own. What reads the pages is the program as people run it,
 * compiled as it is built: a loader for TypeScript would put marks of its own around every function.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { load } from 'cheerio';
import { hmicfrs } from '../../src/sites/hmicfrs/index.js';
import { type Cost, hostile } from '../read/hostile-inputs.js';
import { addresses } from './corpus.js';
import { pageOf } from './pages.js';
import { built } from './program.js';

/** Kilobytes, and pages of that size that are read; as many before them are not counted. */
const SIZES: [kilobytes: number, pages: number][] = [
  [10, 400],
  [100, 60],
  [1_000, 10],
  [5_000, 4],
  [10_000, 4],
];

export async function readingRows(): Promise<Record<string, unknown>[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gradewatch-bench-'));
  try {
    const entries = ['src/read/index.ts', 'src/sites/hmicfrs/index.ts'];
    const dist = pathToFileURL(dirname(dirname(await built(folder, entries))));
    const { readDocument } = (await import(
      `${dist}/read/index.js`
    )) as typeof import('../../src/read/index.js');
    const { hmicfrs } = (await import(
      `${dist}/sites/hmicfrs/index.js`
    )) as typeof import('../../src/sites/hmicfrs/index.js');
    return await rowsOf((input) => readDocument({ ...input, profile: hmicfrs }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function rowsOf(
  read: (input: { bytes: Uint8Array; contentType: string; url: string }) => Promise<unknown>,
): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = [];
  const pillarPages = addresses(516);
  for (const [kilobytes, pages] of SIZES) {
    let [bare, whole] = [0, 0];
    const turn = Math.ceil(pages / 8);
    for (let first = -pages; first < pages; first += turn) {
      const batch = Array.from({ length: Math.min(turn, pages - first) }, (_, at) => first + at).map(
        (seed) => {
          const { path, name, year, pillar } = pillarPages[(seed + pages) % pillarPages.length]!;
          const html = pageOf(name, seed + 1000, kilobytes, { year, pillar });
          return {
            html,
            bytes: new TextEncoder().encode(html),
            url: new URL(path, hmicfrs.baseUrl).href,
          };
        },
      );
      // Each goes first every other time.
      for (const alone of Math.round(first / turn) % 2 === 0 ? [true, false] : [false, true]) {
        const start = processorMs();
        for (const { html, bytes, url } of batch) {
          if (alone) load(html);
          else await read({ bytes, contentType: 'text/html', url });
        }
        collect();
        const spent = (processorMs() - start) / pages;
        if (first >= 0 && alone) bare += spent;
        else if (first >= 0) whole += spent;
      }
    }
    rows.push({
      what: `read, ${kilobytes} KB, ${pages} pages`,
      'cheerio.load CPU-ms': round(bare),
      'read CPU-ms': round(whole),
      'x cheerio.load': round(whole / bare),
      'ms per 100 KB': round((whole / kilobytes) * 100),
    });
  }
  console.table(rows);
  return rows;
}

export function hostileRows(): Record<string, unknown>[] {
  const program = join(import.meta.dirname, '../read/hostile-inputs.ts');
  const rows = Object.keys(hostile).map((name) => {
    const out = execFileSync(
      process.execPath,
      ['--max-old-space-size=1024', '--import', 'tsx', program, name],
      { encoding: 'utf8' },
    );
    const cost = JSON.parse(out) as Cost;
    return {
      what: name,
      'CPU-s': round(cost.cpuSeconds),
      'peak MB': Math.round(cost.peakMegabytes),
      'MB before': Math.round(cost.idleMegabytes),
      blocks: cost.blocks,
      problems: cost.problems.join(', '),
    };
  });
  console.table(rows);
  return rows;
}

/** Takes away what was just thrown away, within its time: else whoever comes next pays for it. */
function collect(): void {
  (globalThis as { gc?: (how: { type: 'minor' }) => void }).gc?.({ type: 'minor' });
}

function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
