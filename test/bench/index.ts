/**
 * `npm run bench`: figures, not tests. Each part is measured beside a named reference in the same run and printed as a
 * table; all of them are written to `bench-results.json`. `npm run bench -- reading comparing` measures these parts alone;
 * `--long` adds passes over 10,000 pages.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { comparingRows, worstRows } from './comparing.js';
import { passes } from './passes.js';
import { pdfRows } from './pdf.js';
import { hostileRows, readingRows } from './reading.js';

const asked = process.argv.slice(2);
const parts: Record<string, () => unknown> = {
  reading: readingRows,
  pdf: pdfRows,
  comparing: comparingRows,
  worst: worstRows,
  passes: () => passes([300, 1000], asked.includes('--long')),
  hostile: hostileRows,
};
const wanted = asked.filter((word) => word !== '--long');
const unknown = wanted.filter((word) => !(word in parts));
if (unknown.length > 0) {
  console.error(`no part is called ${unknown.join(', ')}: there are ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}

const results: Record<string, unknown> = {
  node: process.version,
  cpu: cpus()[0]?.model ?? null,
  cores: cpus().length,
  commit: commit(),
};
for (const [name, measure] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  results[name] = await measure();
}
writeFileSync('bench-results.json', `${JSON.stringify(results, null, 2)}\n`);
console.log('written to bench-results.json');

function commit(): string | null {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}
