/**
 * The real program over a slow site on loopback, killed and stopped in the middle: what the server's own log says was
 * asked for, and what the store knows in the end.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RunOutput } from '../../src/outputs.js';
import { legitimacyPage } from '../cli/documents.js';
import { builtProgram, gradewatch } from '../tools/program.js';

const forces = [
  'essex',
  'kent',
  'surrey',
  'sussex',
  'norfolk',
  'suffolk',
  'cumbria',
  'durham',
  'gwent',
  'dorset',
];
const paths = forces.map((force) => `/peel-assessments/peel-2018/${force}/legitimacy/`);
const listing = '/peel-assessments/peel-2018/';

let folder: string;
let config: string;
let log: { path: string; at: number; status: number }[];
let grade: string;
let slowMs: number;
/** Called before an answer goes out. */
let onRequest: (path: string, count: number) => void;
let server: ReturnType<typeof createServer>;

beforeAll(() => builtProgram(), 180_000);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gradewatch-interrupted-'));
  [log, grade, slowMs, onRequest] = [[], 'Good', 60, () => {}];
  server = createServer((request, response) => {
    const path = request.url ?? '';
    const force = forces[paths.indexOf(path)];
    const body =
      path === listing
        ? `<title>PEEL 2018</title><main><h1>PEEL 2018</h1><p>Invented assessments of forces stand below.</p>${paths.map((p) => `<p><a href="${p}">A force</a></p>`).join('')}</main>`
        : force && legitimacyPage(grade).replaceAll('Essex', force[0]!.toUpperCase() + force.slice(1));
    const tag = `"${path}${grade}"`;
    const status = !body ? 404 : request.headers['if-none-match'] === tag ? 304 : 200;
    log.push({ path, at: Date.now(), status });
    onRequest(path, log.length);
    setTimeout(
      () => {
        response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', etag: tag });
        response.end(status === 200 ? body : undefined);
      },
      body ? slowMs : 0,
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  config = join(folder, 'gradewatch.yaml');
  await configured('');
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  await rm(folder, { recursive: true, force: true });
});

function configured(more: string): Promise<void> {
  return writeFile(
    config,
    [
      'contact: ops@example.org',
      'sites:',
      '  - profile: hmicfrs',
      `    baseUrl: http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
      '    allowPrivateAddresses: true',
      `    entryPoints: [${listing}]`,
      '    politeness: {intervalMs: 20, concurrency: 1}',
      more,
      'store: {kind: files, path: kept}',
      'subscribers: [{name: readers, feed: readers.atom}]',
    ].join('\n'),
  );
}

async function pass() {
  const { code, stdout, stderr } = await gradewatch(['run', '--config', config, '--json']);
  if (!stdout) throw new Error(`nothing printed, exit ${code}: ${stderr}`);
  return JSON.parse(stdout) as RunOutput;
}

/** Starts the program; `ended` comes with how it ended. */
async function started(...args: string[]) {
  const child: ChildProcess = spawn(process.execPath, [await builtProgram(), ...args, '--config', config]);
  let said = '';
  child.stderr!.on('data', (text) => {
    said += text;
  });
  const ended = new Promise<{ code: number | null; said: string }>((done) =>
    child.on('close', (code) => done({ code, said })),
  );
  return { child, ended };
}

/** How often each page was asked for, in a part of the log. */
function counts(part = log): number[] {
  return paths.map((path) => part.filter((one) => one.path === path).length);
}

describe('a pass that is killed', () => {
  it.each([2, 7, 11])('at request %i: the next one asks for the rest, and nothing twice', async (at) => {
    slowMs = 200;
    onRequest = (_path, count) => {
      if (count === at) child.kill('SIGKILL');
    };
    const { child, ended } = await started('run');
    await ended;
    [onRequest, slowMs] = [() => {}, 5];
    const inHand = log.at(-1)!.path;
    const report = await pass();
    // The page on the wire was never answered, and what came just before it may not have been written yet.
    const twice = paths.filter((path) => log.filter((one) => one.path === path).length > 1);
    expect(twice.filter((path) => path !== inHand).length).toBeLessThanOrEqual(2);
    expect(counts().every((count) => count >= 1)).toBe(true);
    expect(report.pages.failed).toBe(0);
    expect(report.changes.filter((change) => change.announced)).toEqual([]);

    // The pass after that one asks for everything again, and knows it.
    const before = log.length;
    const next = await pass();
    expect(counts(log.slice(before))).toEqual(paths.map(() => 1));
    expect(log.slice(before).filter(({ path, status }) => path !== '/robots.txt' && status !== 304)).toEqual(
      [],
    );
    expect(next.pages).toMatchObject({ unchanged: paths.length + 1, new: 0, changed: 0 });
  });

  it('loses no change and tells each once', async () => {
    await pass();
    grade = 'Requires improvement';
    log = [];
    onRequest = (_path, count) => {
      if (count === 9) child.kill('SIGKILL');
    };
    const { child, ended } = await started('run');
    await ended;
    onRequest = () => {};
    const report = await pass();
    expect(report.deliveries.filter(({ kind }) => kind === 'delivered')).toHaveLength(1);
    const { stdout } = await gradewatch([
      'changes',
      '--kind',
      'judgment-changed',
      '--format',
      'json',
      '--config',
      config,
    ]);
    const { changes } = JSON.parse(stdout) as { changes: { body: string }[] };
    expect(changes.map((change) => change.body).sort()).toEqual([...forces].sort());
    const feed = await readFile(join(folder, 'readers.atom'), 'utf8');
    for (const force of forces) expect(feed).toContain(`${force[0]!.toUpperCase()}${force.slice(1)}`);
    expect((await pass()).deliveries.filter(({ kind }) => kind === 'delivered')).toEqual([]);
  }, 120_000);
});

describe('a watch that is stopped', () => {
  it('finishes the page in hand, keeps the rest, and goes on with it when it starts again', async () => {
    slowMs = 300;
    onRequest = (path) => {
      if (path === paths[3]) child.kill('SIGTERM');
    };
    const health = join(folder, 'health.json');
    const { child, ended } = await started('watch', '--health', health);
    const { code, said } = await ended;
    expect(said).toMatch(/SIGTERM: finishing the page in hand[\s\S]*stopped\n$/);
    expect(code).toBe(0);
    expect(counts()).toEqual([1, 1, 1, 1, 0, 0, 0, 0, 0, 0]);
    expect(JSON.parse(await readFile(health, 'utf8'))).toMatchObject({
      passingSince: null,
      lastPass: { pages: { new: 4 }, error: null },
    });
    onRequest = () => {};
    slowMs = 10;
    const again = await gradewatch(['watch', '--config', config], {
      onStderr: (text, kill) => {
        if (/next pass/.test(text)) kill('SIGINT');
      },
    });
    expect(again.stderr).toMatch(/cut off.*catching up/);
    expect(again.stdout).toMatch(/^\S+ pass: 6 pages checked, 6 new, /);
    expect(counts()).toEqual(paths.map(() => 1));
  });

  it('ends at once at the second signal, and the store is in order', async () => {
    slowMs = 60_000;
    onRequest = (path) => {
      if (path !== '/robots.txt') child.kill('SIGTERM');
    };
    const { child, ended } = await started('watch');
    child.stderr!.on('data', (text: Buffer) => {
      if (/once more ends at once/.test(String(text))) child.kill('SIGTERM');
    });
    expect((await ended).code).toBe(3);
    [onRequest, slowMs] = [() => {}, 0];
    expect((await pass()).pages.new).toBe(paths.length);
  });

  it('leaves the store to another that holds it, says so, and goes on watching', async () => {
    slowMs = 400;
    const first = await started('run');
    await new Promise<void>((seen) => {
      onRequest = () => seen();
    });
    const { code, stderr } = await gradewatch(['watch', '--config', config], {
      onStderr: (text, kill) => {
        if (/next pass/.test(text)) kill('SIGTERM');
      },
    });
    expect(stderr).toMatch(/this pass did not finish: .*(?:another|holds)/i);
    expect(code).toBe(0);
    slowMs = 0;
    expect((await first.ended).code).toBe(0);
    expect(counts()).toEqual(paths.map(() => 1));
  });
});

describe('what a pass asks for', () => {
  it('a budget bounds it, and what was left over comes first; nobody is told of the baseline', async () => {
    await configured('    budget: 5');
    const asked: number[] = [];
    for (let passes = 0; passes < 4; passes += 1) {
      const before = log.length;
      const report = await pass();
      asked.push(log.length - before - 1);
      expect(report.changes.filter((change) => change.announced)).toEqual([]);
    }
    expect(asked).toEqual([5, 5, 5, 5]);
    expect(counts().every((count) => count >= 1)).toBe(true);
  });

  it('old pages are left alone for a while, where the configuration says so; listings are not', async () => {
    await configured('    checks: {minHours: 6, maxHours: 24, shareOfAge: 0.1}');
    await pass();
    const before = log.length;
    const second = await pass();
    expect(log.slice(before).map(({ path }) => path)).toEqual(['/robots.txt', listing]);
    expect(second.pages).toMatchObject({ checked: 1, unchanged: 1 });
    // Whoever names a body wants its pages.
    await gradewatch(['run', '--config', config, '--body', 'kent']);
    expect(counts(log.slice(before))).toEqual(forces.map((force) => (force === 'kent' ? 1 : 0)));
  });
});
