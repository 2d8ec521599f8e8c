/**
 * What a pass costs, and what it finds: five days of a generated site, beside urlwatch on the same pages from the same
 * server in the same run, and the first of them beside the least that one can be. Each pass is a process of its own.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Day, plainDay, serveSite } from './corpus.js';
import { barePass, built, type Cost, type Told, watcherOf } from './program.js';
import { urlwatchOf, urlwatchVersion } from './urlwatch.js';

const DAYS: [name: string, day: Day][] = [
  ['first', plainDay],
  ['changing furniture', { ...plainDay, furniture: 'changing' }],
  ['byte-identical', plainDay],
  ['all 304', { ...plainDay, notModified: true }],
  ['10 % edited', { ...plainDay, notModified: true, edited: true }],
];

/**
 * Rows for sites of so many pages. Where the furniture changed in the pass before, the bytes after it differ from those seen
 * last: `byte-identical` is measured on the second of two such passes.
 */
export async function passes(sizes: number[], long: boolean): Promise<Record<string, unknown>[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gradewatch-bench-'));
  const peer = urlwatchVersion();
  if (!peer)
    console.log('urlwatch is not installed: passes are measured without it (apt-get install urlwatch)');
  const rows: Record<string, unknown>[] = [];
  try {
    const cli = await built(join(folder, 'program'));
    for (const size of sizes) rows.push(...(await passesOver(size, cli, folder, peer, DAYS)));
    if (long) {
      const days = DAYS.filter(([name]) => name !== 'changing furniture');
      rows.push(...(await passesOver(10_000, cli, folder, null, days)));
    } else
      console.log('10,000 pages are measured with `npm run bench -- --long`, which takes some minutes more');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.table(rows);
  return rows;
}

async function passesOver(
  size: number,
  cli: string,
  folder: string,
  peer: string | null,
  days: [name: string, day: Day][],
): Promise<Record<string, unknown>[]> {
  const site = await serveSite(size);
  const watchers: [name: string, pass: (day: Day) => Promise<Told>][] = [
    ['gradewatch', watcherOf(cli, join(folder, `gradewatch-${size}`), site)],
  ];
  if (peer) watchers.push([peer, urlwatchOf(join(folder, `urlwatch-${size}`), site)]);
  const rows: Record<string, unknown>[] = [];
  try {
    for (const [name, day] of days) {
      site.set(day);
      const ours: Partial<Told> = {};
      for (const [by, pass] of watchers) {
        if (name === 'byte-identical') await pass(day);
        const told = await pass(day);
        if (by === 'gradewatch') Object.assign(ours, told);
        rows.push({
          pages: size,
          pass: name,
          by,
          ...costs(told),
          new: told.fresh,
          found: told.found,
          ...(told.named === null ? {} : { 'named right': told.named }),
          false: told.falsely,
          failed: told.failed,
          ...(by === 'gradewatch' ? {} : ratios(ours, told)),
        });
      }
      if (name === 'first') {
        const bare = await barePass(join(folder, `bare-${size}`), site);
        const by = 'fetch, cheerio.load, gzip, one file';
        rows.push({ pages: size, pass: name, by, ...costs(bare), new: size, ...ratios(ours, bare) });
      }
    }
  } finally {
    site.close();
  }
  return rows;
}

const costs = ({ cpuSeconds, wallSeconds, peakMegabytes }: Cost) => ({
  'CPU-s': round(cpuSeconds),
  'wall s': round(wallSeconds),
  'peak MB': round(peakMegabytes),
});

const ratios = (ours: Partial<Cost>, its: Cost) => ({
  'gradewatch CPU / its': round((ours.cpuSeconds ?? 0) / its.cpuSeconds),
  'gradewatch memory / its': round((ours.peakMegabytes ?? 0) / its.peakMegabytes),
});

function round(value: number): number {
  return Number(value.toPrecision(3));
}
