/** `run`, `watch` and `check` against a real server on loopback. */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ChangesOutput, CheckOutput, ReadOutput, RunOutput } from '../../src/outputs.js';
import { builtProgram, gradewatch } from '../tools/program.js';
import { legitimacyPage, listing, pagePath, type Server, startServer } from './documents.js';
import { parsedAs } from './schema.js';

let folder: string;
let config: string;
let server: Server;

beforeAll(async () => {
  await builtProgram();
}, 180_000);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gradewatch-passes-'));
  config = join(folder, 'gradewatch.yaml');
  server = await startServer();
  server.pages.set('/peel-assessments/peel-2018/', listing);
  server.pages.set(pagePath, legitimacyPage('Good'));
  await writeFile(
    config,
    [
      'contact: ops@example.org',
      'sites:',
      '  - profile: hmicfrs',
      `    baseUrl: ${server.url}`,
      '    allowPrivateAddresses: true',
      '    entryPoints: [/peel-assessments/peel-2018/]',
      '    politeness: {intervalMs: 0, concurrency: 2}',
      'store: {kind: files, path: kept}',
      'subscribers: [{name: readers, feed: readers.atom}]',
    ].join('\n'),
  );
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

async function pass(...args: string[]) {
  const { code, stdout, stderr } = await gradewatch(['run', '--config', config, '--json', ...args]);
  return { code, stderr, report: parsedAs('run', stdout) as RunOutput };
}

describe('run', () => {
  it('finds a page, then nothing, then the grade that moved', async () => {
    const first = await pass();
    expect(first.report.pages).toMatchObject({ new: 1, failed: 0 });
    expect(first.report.changes.filter((c) => c.announced)).toEqual([]);
    expect(first.code).toBe(0);

    const second = await pass();
    expect(second.report.pages).toMatchObject({ new: 0, changed: 0, failed: 0 });
    expect(second.report.changes).toEqual([]);

    server.pages.set(pagePath, legitimacyPage('Requires improvement'));
    const third = await pass();
    expect(third.report.changes.filter((c) => c.announced)).toEqual([
      expect.objectContaining({ kind: 'judgment-changed', direction: 'declined', body: 'essex' }),
    ]);
    expect(third.report.deliveries).toContainEqual(
      expect.objectContaining({ subscriber: 'readers', channel: 'feed', kind: 'delivered' }),
    );
    expect(third.stderr).toMatch(/^changed +http/m);
    expect(third.code).toBe(0);
  });

  it('says who it is', async () => {
    await pass();
    expect(server.requests.length).toBeGreaterThan(0);
    for (const { userAgent } of server.requests) expect(userAgent).toMatch(/gradewatch.*ops@example\.org/);
  });

  it('keeps and tells nothing in a dry run', async () => {
    await pass();
    server.pages.set(pagePath, legitimacyPage('Requires improvement'));
    const dry = await pass('--dry-run');
    expect(dry.report.changes).toContainEqual(expect.objectContaining({ kind: 'judgment-changed' }));
    const { stdout } = await gradewatch([
      'changes',
      '--kind',
      'judgment-changed',
      '--format',
      'json',
      '--config',
      config,
    ]);
    expect((parsedAs('changes', stdout) as ChangesOutput).changes).toEqual([]);
    expect((await pass()).report.changes).toContainEqual(
      expect.objectContaining({ kind: 'judgment-changed', announced: true }),
    );
  });

  it('ends with exit 3 where a page fails, and lists why', async () => {
    await pass();
    server.pages.set(pagePath, 403);
    const { code, report } = await pass();
    expect(report.pages.failed).toBe(1);
    expect(report.problems).toContainEqual(expect.objectContaining({ code: 'blocked' }));
    expect(code).toBe(3);
  });

  it('looks anew at pages that have not changed where the configuration follows other links, or reads otherwise', async () => {
    const written = await readFile(config, 'utf8');
    const site = (more: string) =>
      writeFile(
        config,
        written.replace('    allowPrivateAddresses', `    ${more}\n    allowPrivateAddresses`),
      );
    await site('include: [/peel-assessments/peel-2018/kent/**]');
    expect((await pass()).report.pages).toMatchObject({ checked: 1, new: 0 });
    // The listing is as it was; what it leads to is now allowed. The grade is drawn in a way that no clue covers.
    server.pages.set(pagePath, legitimacyPage('<i class="z-3"></i>'));
    await site('include: [/peel-assessments/**]');
    expect((await pass()).report.pages).toMatchObject({ new: 1 });
    const grades = (report: RunOutput) =>
      report.changes.filter((change) => change.kind.startsWith('judgment'));
    await site("reading: {grade: '[class^=z-]', gradeValues: {z-3: inadequate}}");
    const unchanged = await pass();
    expect(grades(unchanged.report)).toEqual([]);
    // Read otherwise and told to nobody; what the site does from then on is news.
    server.pages.set(pagePath, legitimacyPage('Good'));
    expect(grades((await pass()).report)).toMatchObject([
      {
        kind: 'judgment-changed',
        announced: true,
        before: { grade: 'inadequate' },
        after: { grade: 'good' },
      },
    ]);
  }, 120_000);

  it('tells a person', async () => {
    const { code, stdout } = await gradewatch(['run', '--config', config]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/pages checked: .*1 new/);
  });
});

describe('read of a URL', () => {
  it('fetches it as a pass would', async () => {
    const { code, stdout } = await gradewatch([
      'read',
      `${server.url}${pagePath.slice(1)}`,
      '--json',
      '--config',
      config,
    ]);
    expect(code).toBe(0);
    expect((parsedAs('read', stdout) as ReadOutput).report.body?.id).toBe('essex');
    expect(server.requests.map((r) => r.path)).toEqual(['/robots.txt', pagePath]);
  });

  it('obeys robots.txt, and says so with exit 3', async () => {
    server.pages.set('/robots.txt', 'User-agent: *\nDisallow: /');
    const { code, stdout, stderr } = await gradewatch([
      'read',
      `${server.url}${pagePath.slice(1)}`,
      '--config',
      config,
    ]);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/robots: .*disallows/);
    expect(server.requests.map((r) => r.path)).toEqual(['/robots.txt']);
  });

  it('that is not there ends with exit 3', async () => {
    const { code, stderr } = await gradewatch(['read', `${server.url}nothing`, '--config', config]);
    expect(code).toBe(3);
    expect(stderr).toMatch(/gone \(404\)/);
  });
});

describe('watch', () => {
  it('runs the pass that was missed, and stops on SIGTERM', async () => {
    const { code, stdout, stderr } = await gradewatch(['watch', '--config', config], {
      onStderr: (text, kill) => {
        if (/next pass/.test(text)) kill('SIGTERM');
      },
    });
    expect(stderr).toMatch(/catching up/);
    expect(stderr).toMatch(
      /next pass 20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d.\d{3}Z \(17 6 \* \* 1-5, Europe\/London\)/,
    );
    expect(stderr).toMatch(/stopped\n$/);
    expect(stdout).toMatch(/1 new/);
    expect(code).toBe(0);
  });

  it('finishes the page in hand when it is stopped in the middle of a pass', async () => {
    const { code, stderr } = await gradewatch(['watch', '--config', config], {
      onStderr: (text, kill) => {
        if (/catching up/.test(text) && !/SIGINT/.test(text)) kill('SIGINT');
      },
    });
    expect(stderr).toMatch(/SIGINT: finishing the page in hand[\s\S]*stopped\n$/);
    expect(code).toBe(0);
    expect((await pass()).code).toBe(0);
  });
});

describe('check', () => {
  it('tries the host, its entry points and a page of each kind, and writes nothing', async () => {
    await pass();
    server.pages.set('/robots.txt', 'User-agent: *\nDisallow: /private/\n');
    const { code, stdout } = await gradewatch(['check', '--json', '--config', config]);
    const { results } = parsedAs('check', stdout) as CheckOutput;
    expect(results.filter((r) => r.verdict === 'wrong')).toEqual([]);
    expect(results.map((r) => r.what)).toEqual(
      expect.arrayContaining([
        'configuration',
        'store',
        'entry point /peel-assessments/peel-2018/',
        'watched of HMICFRS',
        'body essex',
      ]),
    );
    expect(results.find((r) => r.what.startsWith('page kind'))?.detail).toMatch(
      /reads as expected: 2 judgments, 1 findings/,
    );
    expect(code).toBe(0);
  });

  it('names the bodies of which nothing was found, where all are asked for', async () => {
    const text = await readFile(config, 'utf8');
    await writeFile(config, text.replace(/^( +)entryPoints/m, '$1byName: true\n$1entryPoints'));
    await pass();
    const { stdout } = await gradewatch(['check', '--json', '--config', config]);
    const { results } = parsedAs('check', stdout) as CheckOutput;
    const told = results.find(({ detail }) => /nothing is watched/.test(detail));
    expect(told).toMatchObject({
      verdict: 'warning',
      detail: expect.stringMatching(/^of 87 bodies nothing is watched: avon, avon-and-somerset, .*, kent, /),
    });
    // Neither what was found nor a force that this programme does not inspect.
    expect(told?.detail).not.toMatch(/ essex,|british-transport/);
  });

  it('says so where a page no longer reads as it did', async () => {
    await pass();
    server.pages.set(
      pagePath,
      '<!doctype html><title>Essex PEEL 2018</title><main><h1>Essex PEEL 2018</h1></main>',
    );
    const { code, stdout } = await gradewatch(['check', '--json', '--config', config]);
    const { results } = parsedAs('check', stdout) as CheckOutput;
    expect(results.find((r) => r.what.startsWith('page kind'))?.verdict).toBe('wrong');
    expect(code).toBe(3);
  });

  it('tries the mail server and the repository, and sends and commits nothing', async () => {
    const text = await readFile(config, 'utf8');
    await writeFile(
      config,
      `${text}\nmail: {from: a@example.org}\noperator: {email: b@example.org}\ncommit: {repository: .}\n`,
    );
    let messages = 0;
    const mail = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData(stream, _session, done) {
        messages += 1;
        stream.on('end', () => done()).resume();
      },
    });
    await new Promise<void>((ready) => mail.listen(0, '127.0.0.1', ready));
    const { port } = mail.server.address() as AddressInfo;
    const results = async (env: Record<string, string>) => {
      const { code, stdout } = await gradewatch(['check', '--json', '--config', config], { env });
      const verdicts = (parsedAs('check', stdout) as CheckOutput).results;
      const verdict = (what: string) => verdicts.find((r) => r.what === what)?.verdict;
      return { code, mail: verdict('mail server'), repository: verdict('git repository') };
    };
    expect(await results({ SMTP_URL: `smtp://127.0.0.1:${port}` })).toEqual({
      code: 3,
      mail: 'fine',
      repository: 'wrong',
    });
    await new Promise<void>((closed) => mail.close(closed));
    execFileSync('git', ['init', '--quiet', folder]);
    expect(await results({ SMTP_URL: `smtp://127.0.0.1:${port}` })).toEqual({
      code: 3,
      mail: 'wrong',
      repository: 'fine',
    });
    expect(await results({})).toEqual({ code: 3, mail: 'wrong', repository: 'fine' });
    expect(messages).toBe(0);
  });

  it('says so where the host does not answer', async () => {
    await server.close();
    const { code, stdout } = await gradewatch(['check', '--json', '--config', config]);
    const { results } = parsedAs('check', stdout) as CheckOutput;
    expect(results.find((r) => r.what.startsWith('host'))?.verdict).toBe('wrong');
    expect(code).toBe(3);
    server = await startServer();
  });
});
