/**
 * What reading costs in processor time (all threads: collecting garbage is part of the price; and a busy machine changes
 * little): HTML of 10 KB to 10 MB beside bare `cheerio.load` of the same page, in turn, each round another page
 * (so that nothing is remembered that a pass over a site would not remember); and documents made to cost as much as they
 * can, each in a process of its own.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { load } from 'cheerio';
import { readDocument } from '../../src/read/index.js';
import { hmicfrs } from '../../src/sites/hmicfrs/index.js';
import { type Cost, hostile } from '../read/hostile-inputs.js';
import { pageOf } from './pages.js';

const url = 'https://hmicfrs.justiceinspectorates.gov.uk/peel-assessments/peel-2018/essex/legitimacy/';
/** Kilobytes, and pages of that size that are read; as many before them are not counted. */
const SIZES: [kilobytes: number, pages: number][] = [
  [10, 400],
  [100, 60],
  [1_000, 9],
  [5_000, 3],
  [10_000, 3],
];

export async function readingRows(): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = [];
  for (const [kilobytes, pages] of SIZES) {
    let [bare, whole] = [0, 0];
    const uncounted = pages;
    for (let seed = -uncounted; seed < pages; seed += 1) {
      const html = pageOf('Essex', seed + 1000, kilobytes);
      const bytes = new TextEncoder().encode(html);
      const start = processorMs();
      load(html);
      const parsed = processorMs();
      await readDocument({ bytes, contentType: 'text/html', url, profile: hmicfrs });
      if (seed < 0) continue;
      bare += (parsed - start) / pages;
      whole += (processorMs() - parsed) / pages;
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

function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
