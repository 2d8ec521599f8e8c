/**
 * One pass in a process of its own, so that its CPU time and memory are its own: `pass.ts <config> `. Prints one JSON line.
 */
import { resolve } from 'node:path';
import { loadConfig } from '../../src/config.js';
import { runPass } from '../../src/run.js';
import { openStore } from '../../src/store/index.js';

const config = await loadConfig(resolve(process.argv[2]!));
if (config.store.kind !== 'files') throw new Error('the benchmark keeps files');
const store = await openStore({ kind: 'files', path: config.store.path });
const cpu = process.cpuUsage();
const started = performance.now();
const report = await runPass({ config, store, env: {} });
const wall = (performance.now() - started) / 1000;
const used = process.cpuUsage(cpu);
console.log(
  JSON.stringify({
    pages: report.pages,
    changes: report.changes.filter((change) => change.announced).length,
    cpuSeconds: (used.user + used.system) / 1e6,
    wallSeconds: wall,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
