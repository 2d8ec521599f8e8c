/**
 * `npm run bench`: figures, not tests. Reading and comparing as ratios to bare `cheerio.load` and to SHA-256 of the same
 * bytes, measured in turn in the same run; passes over generated pages on loopback, each in a process of its own. Written to
 * `bench-results.json`.
 */
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { canonicalHash, compareReports } from '../../src/compare/index.js';
import { readDocument } from '../../src/read/index.js';
import { hmicfrs } from '../../src/sites/hmicfrs/index.js';
import { type Pillar, pageOf } from './pages.js';
import { hostileRows, readingRows } from './reading.js';

const url = 'https://hmicfrs.justiceinspectorates.gov.uk/peel-assessments/peel-2018/essex/legitimacy/';
const encode = (html: string) => new TextEncoder().encode(html);
const read = (bytes: Uint8Array) => readDocument({ bytes, contentType: 'text/html', url, profile: hmicfrs });

/** Median milliseconds of each of several jobs, run in turn so that a busy moment meets all of them. */
async function inTurn(jobs: Record<string, () => unknown>, rounds: number): Promise<Record<string, number>> {
  const times: Record<string, number[]> = {};
  for (let round = 0; round < rounds + 2; round += 1) {
    for (const [name, job] of Object.entries(jobs)) {
      const started = performance.now();
      await job();
      if (round < 2) continue;
      times[name] = [...(times[name] ?? []), performance.now() - started];
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
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
  const rows = Object.entries(times).map(([name, ms]) => ({
    what: `${name} (${kilobytes} KB)`,
    ms: round(ms),
    'x cheerio.load': round(ms / times['cheerio.load']!),
    'x sha-256': round(ms / times['sha-256']!),
  }));
  console.table(rows);
  return rows;
}

interface Day {
  banner: string;
  notModified: boolean;
  edited: (page: number) => boolean;
}

async function passes(count: number) {
  const folder = mkdtempSync(join(tmpdir(), 'gradewatch-bench-'));
  const forces = hmicfrs.bodies.filter((body) => body.kind === 'police');
  const years = ['2018', '2017', '2016', '2015'];
  const paths: { path: string; name: string; year: string; pillar: Pillar }[] = [];
  for (const year of years) {
    for (const pillar of ['legitimacy', 'effectiveness', 'efficiency'] as const) {
      for (const force of forces) {
        paths.push({
          path: `/peel-assessments/peel-${year}/${force.slug}/${pillar}/`,
          name: force.name,
          year,
          pillar,
        });
      }
    }
  }
  paths.length = Math.min(paths.length, count);
  let day: Day = { banner: '', notModified: false, edited: () => false };
  const server = createServer((request, response) => {
    if (request.url === '/robots.txt') return void response.writeHead(404).end();
    if (request.url === '/peel-assessments/') {
      response.setHeader('content-type', 'text/html');
      return void response.end(
        `<main><h1>Reports</h1>${paths.map(({ path }) => `<p><a href="${path}">A report</a></p>`).join('')}</main>`,
      );
    }
    const index = paths.findIndex(({ path }) => path === request.url);
    if (index < 0) return void response.writeHead(404).end();
    const tag = `"${index}-${day.edited(index)}"`;
    if (day.notModified && request.headers['if-none-match'] === tag)
      return void response.writeHead(304).end();
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('etag', tag);
    response.end(
      pageOf(paths[index]!.name, index, 60, {
        year: paths[index]!.year,
        pillar: paths[index]!.pillar,
        banner: day.banner,
        edited: day.edited(index) ? 0.02 : 0,
      }),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  const config = join(folder, 'config.json');
  writeFileSync(
    config,
    JSON.stringify({
      contact: 'bench@example.org',
      sites: [
        {
          profile: 'hmicfrs',
          baseUrl: `http://127.0.0.1:${port}/`,
          entryPoints: ['/peel-assessments/'],
          politeness: { intervalMs: 0, concurrency: 4 },
          allowPrivateAddresses: true,
        },
      ],
      store: { kind: 'files', path: 'store' },
    }),
  );
  const results: Record<string, unknown>[] = [];
  const days: [string, Day][] = [
    ['first pass', { banner: '', notModified: false, edited: () => false }],
    ['same bytes', { banner: '', notModified: false, edited: () => false }],
    [
      'new banner on every page',
      { banner: '<div><p>Skip to content</p></div>', notModified: false, edited: () => false },
    ],
    ['all 304', { banner: '', notModified: true, edited: () => false }],
    ['10 % edited', { banner: '', notModified: true, edited: (page) => page % 10 === 0 }],
  ];
  try {
    for (const [name, settings] of days) {
      day = settings;
      const measured = await inOwnProcess(config);
      const row = {
        pass: `${name}, ${paths.length} pages`,
        'pages/s': round(paths.length / measured.wallSeconds),
        'CPU-s': round(measured.cpuSeconds),
        'wall s': round(measured.wallSeconds),
        'peak MB': round(measured.peakMegabytes),
        new: measured.pages.new,
        changed: measured.pages.changed,
        failed: measured.pages.failed,
      };
      results.push(row);
    }
  } finally {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
  console.table(results);
  return results;
}

interface Measured {
  pages: { new: number; changed: number; failed: number };
  cpuSeconds: number;
  wallSeconds: number;
  peakMegabytes: number;
}

function inOwnProcess(config: string): Promise<Measured> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'pass.ts'), config], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.on('close', (code) =>
      code === 0 ? done(JSON.parse(out) as Measured) : failed(new Error(`a pass ended with ${code}`)),
    );
  });
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}

const commit = (() => {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
})();
const results = {
  node: process.version,
  cpu: cpus()[0]?.model ?? null,
  cores: cpus().length,
  commit,
  reading: await readingRows(),
  hostile: hostileRows(),
  comparing: [...(await comparing(10, 15)), ...(await comparing(100, 9)), ...(await comparing(1000, 3))],
  passes: await passes(300),
};
writeFileSync('bench-results.json', `${JSON.stringify(results, null, 2)}\n`);
console.log('written to bench-results.json');
