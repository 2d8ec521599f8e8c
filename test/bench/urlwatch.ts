/**
 * urlwatch (https://thp.io/2008/urlwatch/, the Debian package `urlwatch`) over the same pages: the main part of each page
 * by a CSS filter, as text. Its files are its own, in a folder of the benchmark.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Day, editOf, type Site } from './corpus.js';
import type { Told } from './program.js';

/** What its `--version` says, or `null` where it is not installed. */
export function urlwatchVersion(): string | null {
  try {
    return execFileSync('urlwatch', ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return null;
  }
}

/** Runs a command with its output in a file, and prints what it used; urlwatch brings the Python that runs this. */
const MEASURE = `
import json, resource, subprocess, sys
with open(sys.argv[1], 'wb') as out:
    code = subprocess.run(sys.argv[2:], stdout=out, stderr=subprocess.STDOUT).returncode
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(json.dumps({'code': code, 'cpu': used.ru_utime + used.ru_stime, 'peak': used.ru_maxrss / 1024}))
`;

/** Its jobs for `site` in `folder`, and passes of it. */
export function urlwatchOf(folder: string, site: Site): (day: Day) => Promise<Told> {
  mkdirSync(folder, { recursive: true });
  const at = (name: string) => join(folder, name);
  const jobs = site.paths.map(
    (path) => `name: "${path}"\nurl: "${site.url}${path}"\nfilter:\n  - css: main\n  - html2text\n`,
  );
  writeFileSync(at('urls.yaml'), jobs.join('---\n'));
  writeFileSync(at('hooks.py'), '');
  writeFileSync(at('config.yaml'), 'display: {new: true, error: true, unchanged: false}\n');
  const files = [
    '--urls',
    'urls.yaml',
    '--config',
    'config.yaml',
    '--hooks',
    'hooks.py',
    '--cache',
    'cache.db',
  ];
  return async (day) => {
    const started = performance.now();
    const measured = await outputOf('python3', ['-c', MEASURE, 'report.txt', 'urlwatch', ...files], folder);
    const wallSeconds = (performance.now() - started) / 1000;
    const { code, cpu, peak } = JSON.parse(measured) as { code: number; cpu: number; peak: number };
    const report = readFileSync(at('report.txt'), 'utf8');
    if (code !== 0) throw new Error(`urlwatch ended with exit code ${code}: ${report.slice(-1000)}`);
    const said = (what: string) =>
      [...report.matchAll(new RegExp(`^\\d+\\. ${what}: (.+)$`, 'gm'))].map(([, path]) => path!);
    const changed = new Set(said('CHANGED'));
    const edited = new Set(site.paths.filter((_, index) => day.edited && editOf(index)));
    const found = [...changed].filter((path) => edited.has(path)).length;
    return {
      cpuSeconds: cpu,
      wallSeconds,
      peakMegabytes: peak,
      pages: Number(/watched (\d+) URLs/.exec(report)?.[1] ?? Number.NaN),
      fresh: said('NEW').length,
      found,
      named: null,
      falsely: changed.size - found,
      failed: said('ERROR').length,
    };
  };
}

function outputOf(command: string, args: string[], cwd: string): Promise<string> {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk;
    });
    child.on('error', failed);
    child.on('close', (code) =>
      code === 0 ? done(out) : failed(new Error(`${command} ended with ${code}`)),
    );
  });
}
