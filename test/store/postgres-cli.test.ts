/** The commands with a store in PostgreSQL: the real program, a real server of both kinds. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { ChangesOutput, CheckOutput, RunOutput } from '../../src/outputs.js';
import { legitimacyPage, listing, pagePath, type Server, startServer } from '../cli/documents.js';
import { parsedAs } from '../cli/schema.js';
import { describeWithPostgres } from '../tools/postgres.js';
import { builtProgram, gradewatch } from '../tools/program.js';

describeWithPostgres('the commands with a store in PostgreSQL', (database) => {
  let folder: string;
  let config: string;
  let site: Server;
  let DATABASE_URL: string;

  beforeAll(async () => {
    await builtProgram();
  }, 180_000);
  beforeEach(async () => {
    DATABASE_URL = await database().freshDatabase();
    folder = await mkdtemp(join(tmpdir(), 'gradewatch-cli-pg-'));
    config = join(folder, 'gradewatch.yaml');
    site = await startServer();
    site.pages.set('/peel-assessments/peel-2018/', listing);
    site.pages.set(pagePath, legitimacyPage('Good'));
    await writeFile(
      config,
      [
        'contact: ops@example.org',
        'sites:',
        '  - profile: hmicfrs',
        `    baseUrl: ${site.url}`,
        '    allowPrivateAddresses: true',
        '    entryPoints: [/peel-assessments/peel-2018/]',
        '    politeness: {intervalMs: 0, concurrency: 2}',
        'store: {kind: postgres}',
        'subscribers: [{name: readers, feed: readers.atom}]',
      ].join('\n'),
    );
  });
  afterEach(async () => {
    await site.close();
    await rm(folder, { recursive: true, force: true });
  });

  const command = (...args: string[]) =>
    gradewatch([...args, '--config', config], { env: { DATABASE_URL }, cwd: folder });
  async function pass() {
    const { code, stdout, stderr } = await command('run', '--json');
    expect(stderr).not.toMatch(/bug|deprecat/i);
    return { code, report: parsedAs('run', stdout) as RunOutput };
  }

  it('keep, tell, list, import, look back and publish as with files', async () => {
    expect((await command('changes')).code).toBe(0);
    const before = await command('check', '--json');
    expect((parsedAs('check', before.stdout) as CheckOutput).results).not.toEqual([]);
    expect(before.code).toBe(0);

    expect(await pass()).toMatchObject({ code: 0, report: { pages: { new: 1, failed: 0 } } });
    expect(await pass()).toMatchObject({ code: 0, report: { pages: { new: 0, changed: 0 }, changes: [] } });
    site.pages.set(pagePath, legitimacyPage('Requires improvement'));
    const third = await pass();
    expect(third.report.changes.filter((c) => c.announced)).toEqual([
      expect.objectContaining({ kind: 'judgment-changed', direction: 'declined', body: 'essex' }),
    ]);
    expect(third.report.deliveries).toContainEqual(
      expect.objectContaining({ subscriber: 'readers', kind: 'delivered' }),
    );
    expect(await readFile(join(folder, 'readers.atom'), 'utf8')).toContain('requires improvement');
    expect(await pass()).toMatchObject({ report: { changes: [], deliveries: [] } });

    const earlier = join(folder, 'earlier');
    await mkdir(earlier);
    await writeFile(join(earlier, 'essex.html'), legitimacyPage('Outstanding', { canonical: true }));
    const imported = await command('import', earlier, '--date', '2019-05-02', '--json');
    expect([imported.code, imported.stderr]).toEqual([0, expect.not.stringMatching(/bug/)]);

    const changes = await command(
      'changes',
      '--kind',
      'judgment-changed',
      '--body',
      'essex',
      '--format',
      'json',
    );
    const listed = (parsedAs('changes', changes.stdout) as ChangesOutput).changes;
    expect(listed.filter(({ announced }) => announced)).toContainEqual(
      expect.objectContaining({ kind: 'judgment-changed', direction: 'declined' }),
    );
    const history = await command('history', '--body', 'essex', '--format', 'csv');
    expect(history.code).toBe(0);
    for (const grade of ['outstanding', 'good', 'requires-improvement']) {
      expect(history.stdout.toLowerCase().replaceAll(' ', '-')).toContain(grade);
    }
    expect((await command('reread', '--json')).code).toBe(0);
    expect((await command('site', '--out', 'public')).code).toBe(0);
    expect(await readFile(join(folder, 'public/index.html'), 'utf8')).toContain('Essex');
    const after = await command('check', '--json');
    expect(after.stdout).toContain('1 pages of 1 bodies');
  }, 120_000);

  it('end with exit 4 while another holds the store, and 2 where it cannot be used', async () => {
    await pass();
    const client = new pg.Client({ connectionString: DATABASE_URL });
    await client.connect();
    await client.query('SELECT pg_advisory_lock($1, $2)', [0x67726164, 0x65776174]);
    const refused = await command('run');
    expect([refused.code, refused.stderr]).toEqual([
      4,
      expect.stringContaining('Another gradewatch run holds'),
    ]);
    expect((await command('changes')).code).toBe(0);
    await client.end();
    expect((await pass()).code).toBe(0);

    DATABASE_URL = 'postgres://me:hunter2@127.0.0.1:1/nowhere';
    const unreachable = await command('run');
    expect([unreachable.code, unreachable.stdout]).toEqual([2, '']);
    expect(unreachable.stderr).toContain('postgres://me@127.0.0.1:1/nowhere cannot be reached');
    expect(unreachable.stderr).not.toContain('hunter2');
  }, 60_000);
});
