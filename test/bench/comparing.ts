/**
 * What comparing costs: a report unchanged (its hash), with 2 % edits, and against an unrelated one, beside bare
 * `cheerio.load` and SHA-256 of the same bytes, in turn in the same run.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { load } from 'cheerio';
import { canonicalHash, compareReports } from '../../src/compare/index.js';
import { readDocument } from '../../src/read/index.js';
import { hmicfrs } from '../../src/sites/hmicfrs/index.js';
import { pageOf } from './pages.js';
import { type WorstCost, worst } from './worst-pairs.js';

const url = 'https://hmicfrs.justiceinspectorates.gov.uk/peel-assessments/peel-2018/essex/legitimacy/';
const encode = (html: string) => new TextEncoder().encode(html);
const read = (bytes: Uint8Array) => readDocument({ bytes, contentType: 'text/html', url, profile: hmicfrs });
const SIZES: [kilobytes: number, rounds: number][] = [
  [10, 15],
  [100, 9],
  [1000, 3],
];

export async function comparingRows(): Promise<Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = [];
  for (const [kilobytes, rounds] of SIZES) rows.push(...(await comparing(kilobytes, rounds)));
  console.table(rows);
  return rows;
}

/** The worst that comparing meets, each in a process of its own: processor seconds and peak memory of that process. */
export function worstRows(): Record<string, unknown>[] {
  const program = join(import.meta.dirname, 'worst-pairs.ts');
  const rows = [...Object.keys(worst), 'tracing 1000'].map((name) => {
    const out = execFileSync(process.execPath, ['--import', 'tsx', program, name], { encoding: 'utf8' });
    const cost = JSON.parse(out) as WorstCost;
    return {
      what: name,
      MB: round(cost.megabytes),
      'CPU-s': round(cost.cpuSeconds),
      'peak MB': Math.round(cost.peakMegabytes),
      changes: cost.changes,
      coarse: cost.problems.join(', '),
    };
  });
  console.table(rows);
  return rows;
}

/** Median processor milliseconds of each of several jobs, run in turn so that a busy moment meets all of them. */
async function inTurn(jobs: Record<string, () => unknown>, rounds: number): Promise<Record<string, number>> {
  const times: Record<string, number[]> = {};
  for (let round = 0; round < rounds + 2; round += 1) {
    for (const [name, job] of Object.entries(jobs)) {
      const started = processorMs();
      await job();
      if (round < 2) continue;
      times[name] = [...(times[name] ?? []), processorMs() - started];
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

async function comparing(kilobytes: number, rounds: number) {
  const html = pageOf('Essex', 1, kilobytes);
  const bytes = encode(html);
  const edited = encode(pageOf('Essex', 1, kilobytes, { edited: 0.02 }));
  const other = encode(pageOf('Essex', 99, kilobytes));
  const [one, two, three] = [await read(bytes), await read(edited), await read(other)].map(
    (made) => made.reading.report,
  );
  const times = await inTurn(
    {
      'cheerio.load': () => load(html),
      'sha-256': () => createHash('sha256').update(bytes).digest('hex'),
      'compare, unchanged (hash)': () => canonicalHash(one!),
      'compare, 2 % edited': () => compareReports(one!, two!, { profile: hmicfrs }),
      'compare, unrelated': () => compareReports(one!, three!, { profile: hmicfrs }),
    },
    rounds,
  );
  return Object.entries(times).map(([name, ms]) => ({
    what: `${name} (${kilobytes} KB)`,
    'CPU-ms': round(ms),
    'x cheerio.load': round(ms / times['cheerio.load']!),
    'x sha-256': round(ms / times['sha-256']!),
  }));
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
