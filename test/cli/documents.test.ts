/** `read`, `compare`, `import`, `changes`, `history`, `reread`, `site` on invented documents; no network. */
import { existsSync, readdirSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  ChangesOutput,
  CompareOutput,
  HistoryOutput,
  ImportOutput,
  ReadOutput,
  RereadOutput,
} from '../../src/outputs.js';
import { gradewatch } from '../tools/program.js';
import { legitimacyPage } from './documents.js';
import { parsedAs } from './schema.js';

const area = 'legitimacy/ethical-and-lawful-workforce';
const page = 'peel-assessments--peel-2018--essex--legitimacy';
let folder: string;
let past: string;
let config: string;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gradewatch-documents-'));
  past = at('past');
  config = at('gradewatch.yaml');
  await mkdir(join(past, 'deeper'), { recursive: true });
  await writeFile(config, 'sites: [{profile: hmicfrs}]\nstore: {kind: files, path: kept}\n');
  await writeFile(at('good.html'), legitimacyPage('Good'));
  await writeFile(at('worse.html'), legitimacyPage('Requires improvement'));
  await writeFile(at('empty.html'), '');
  await writeFile(at('junk.html'), Buffer.from([0, 1, 2, 3, 250, 0, 0, 7, 0, 0, 9]));
  await writeFile(at('image.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  await writeFile(at('huge.html'), 'x');
  await truncate(at('huge.html'), 200_000_000);

  await writeFile(join(past, 'essex-2019-05-02.html'), legitimacyPage('Good', { canonical: true }));
  await writeFile(join(past, 'deeper', '20200601120000.html'), legitimacyPage('Requires improvement'));
  await writeFile(
    join(past, 'deeper', '20200601120000.html.url'),
    'https://hmicfrs.justiceinspectorates.gov.uk/peel-assessments/peel-2018/essex/legitimacy/\n',
  );
  await writeFile(
    join(past, 'table.html'),
    legitimacyPage('Requires improvement', { note: 'It was looked at again.' }),
  );
  await writeFile(
    join(past, 'urls.csv'),
    'file,url,date\ntable.html,https://hmicfrs.justiceinspectorates.gov.uk/peel-assessments/peel-2018/essex/legitimacy/,2020-07-01\n',
  );
  await writeFile(join(past, 'nameless.html'), legitimacyPage('Good'));
  await utimes(
    join(past, 'nameless.html'),
    new Date('2018-01-05T00:00:00Z'),
    new Date('2018-01-05T00:00:00Z'),
  );
  await writeFile(join(past, 'empty.txt'), '');
  await writeFile(join(past, 'junk.pdf'), Buffer.from([0, 1, 2, 3, 250, 0, 0, 7, 0, 0, 9]));
}, 120_000);
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('read', () => {
  it('prints one JSON document that agrees with its schema', async () => {
    const { code, stdout, stderr } = await gradewatch(['read', at('worse.html'), '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { report } = parsedAs('read', stdout) as ReadOutput;
    expect(report.body?.id).toBe('essex');
    expect(report.judgments).toContainEqual(
      expect.objectContaining({
        area,
        grade: { kind: 'graded', grade: 'requires-improvement', scale: 'peel-4' },
        readFrom: 'grade-line',
        quote: 'Requires improvement',
      }),
    );
    expect(report.findings[0]).toMatchObject({
      area,
      points: ['has enough people; and', 'watches its systems.'],
    });
  });

  it('reads a PDF by its first bytes, whatever it is called', async () => {
    const fixtures = new URL('../read-pdf/fixtures/', import.meta.url);
    const name = readdirSync(fixtures).find((file) => file.endsWith('.pdf'))!;
    await copyFile(new URL(name, fixtures), at('unnamed'));
    const { code, stdout } = await gradewatch(['read', at('unnamed'), '--json']);
    expect(code).toBe(0);
    expect((parsedAs('read', stdout) as ReadOutput).report.sections.length).toBeGreaterThan(0);
  });

  it('tells a person what each judgment was read from', async () => {
    const { code, stdout } = await gradewatch(['read', at('worse.html')]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/body +Essex Police \(essex, police\)/);
    expect(stdout).toMatch(/requires improvement\n.*\n +read from grade-line: “Requires improvement”/);
    expect(stdout).toMatch(/• watches its systems\./);
  });

  it('reads standard input, with an address that is given', async () => {
    const { code, stdout } = await gradewatch(
      [
        'read',
        '-',
        '--json',
        '--url',
        'https://hmicfrs.justiceinspectorates.gov.uk/peel-assessments/peel-2018/kent/legitimacy/',
      ],
      { input: legitimacyPage('Good').replaceAll('Essex', 'Kent') },
    );
    expect(code).toBe(0);
    expect((parsedAs('read', stdout) as ReadOutput).report.body?.id).toBe('kent');
  });

  it('prints nothing that a terminal acts on', async () => {
    const { stdout } = await gradewatch(['read', '-'], {
      input: legitimacyPage('Good').replace(
        'Essex PEEL 2018</h1>',
        'Essex \u001b[2J\u001b]0;owned\u0007PEEL 2018</h1>',
      ),
    });
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  it('reads a file without a byte as a document in which nothing is: a page may come so', async () => {
    const { code, stdout } = await gradewatch(['read', at('empty.html'), '--json']);
    const { report, problems, soundness } = parsedAs('read', stdout) as ReadOutput;
    expect(code).toBe(0);
    expect(report).toMatchObject({ title: '', body: null, cycle: null, judgments: [], findings: [] });
    expect(problems.map((one) => one.code)).toEqual(['empty']);
    expect(soundness.verdict).toBe('suspect');
  });

  it.each([
    ['junk.html', /neither HTML nor PDF nor text/],
    ['image.png', /PNG image/],
    ['huge.html', /200 MB large/],
  ])('refuses %s', async (name, says) => {
    const { code, stdout, stderr } = await gradewatch(['read', at(name), '--json']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('compare', () => {
  it('prints one JSON document that agrees with its schema', async () => {
    const { code, stdout, stderr } = await gradewatch([
      'compare',
      at('good.html'),
      at('worse.html'),
      '--json',
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { changes } = parsedAs('compare', stdout) as CompareOutput;
    expect(changes).toEqual([
      expect.objectContaining({
        kind: 'judgment-changed',
        area,
        body: 'essex',
        direction: 'declined',
        announced: true,
      }),
    ]);
  });

  it('finds nothing between a document and itself', async () => {
    const { stdout } = await gradewatch(['compare', at('good.html'), at('good.html'), '--json']);
    expect((parsedAs('compare', stdout) as CompareOutput).changes).toEqual([]);
  });

  it('takes a page and one below it for two documents, and a page in other words for one', async () => {
    const page = legitimacyPage('Good', { canonical: true });
    await writeFile(at('page.html'), page);
    await writeFile(
      at('below.html'),
      page
        .replace('/legitimacy/">', '/legitimacy/detailed-findings/">')
        .replace('gives reasons', 'gives many reasons'),
    );
    await writeFile(at('later.html'), page.replace('gives reasons', 'gives many reasons'));
    const kinds = async (other: string) => {
      const { stdout } = await gradewatch(['compare', at('page.html'), at(other), '--json']);
      const { changes, problems } = parsedAs('compare', stdout) as CompareOutput;
      return [...changes.map(({ kind }) => kind), ...problems.map(({ code }) => code)];
    };
    expect(await kinds('below.html')).toEqual(['different-scope']);
    expect(await kinds('later.html')).toEqual(['text-changed']);
  });

  it('writes a page for a browser', async () => {
    const { code, stdout } = await gradewatch(['compare', at('good.html'), at('worse.html'), '--html']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^<!doctype html>[\s\S]*Requires improvement|requires improvement/i);
  });

  it('tells a person', async () => {
    const { stdout } = await gradewatch(['compare', at('good.html'), '-'], {
      input: legitimacyPage('Requires improvement'),
    });
    expect(stdout).toMatch(/good (?:→|to)\s+requires improvement/);
  });
});

describe('the past', () => {
  let imported: { code: number | null; output: ImportOutput };

  beforeAll(async () => {
    const { code, stdout } = await gradewatch(['import', past, '--config', config, '--json']);
    imported = { code, output: parsedAs('import', stdout) as ImportOutput };
  }, 120_000);

  it('goes in oldest first, dated by name, sidecar, or the time of the file', () => {
    expect(
      imported.output.files
        .filter((f) => f.outcome === 'imported')
        .map((f) => [f.file, f.page, f.capturedAt, f.dateFrom]),
    ).toEqual([
      ['nameless.html', 'import--nameless.html', '2018-01-05T00:00:00.000Z', 'file-time'],
      ['essex-2019-05-02.html', page, '2019-05-02T12:00:00.000Z', 'name'],
      ['deeper/20200601120000.html', page, '2020-06-01T12:00:00.000Z', 'name'],
      ['table.html', page, '2020-07-01T12:00:00.000Z', 'sidecar'],
    ]);
  });

  it('lists what cannot be taken, and says so with exit 3', () => {
    expect(imported.code).toBe(3);
    expect(
      imported.output.problems
        .filter((p) => ['empty.txt', 'junk.pdf'].includes(p.where))
        .map((p) => [p.where, p.code]),
    ).toEqual([
      ['empty.txt', 'empty'],
      ['junk.pdf', 'not-a-document'],
    ]);
  });

  it('goes in once', async () => {
    const { stdout } = await gradewatch(['import', past, '--config', config, '--json']);
    const { files } = parsedAs('import', stdout) as ImportOutput;
    expect(files.filter((f) => f.outcome === 'imported')).toEqual([]);
    expect(files.filter((f) => f.outcome === 'already-there')).toHaveLength(4);
  });

  it('takes a date from --date for files that do not say theirs', async () => {
    const only = at('only');
    await mkdir(only, { recursive: true });
    await writeFile(join(only, 'other.html'), legitimacyPage('Good'));
    const other = at('other.yaml');
    await writeFile(other, 'sites: [{profile: hmicfrs}]\nstore: {kind: files, path: other}\n');
    const { code, stdout } = await gradewatch([
      'import',
      only,
      '--date',
      '2017-03-02',
      '--config',
      other,
      '--json',
    ]);
    expect(code).toBe(0);
    expect((parsedAs('import', stdout) as ImportOutput).files).toMatchObject([
      { capturedAt: '2017-03-02T12:00:00.000Z', dateFrom: 'option' },
    ]);
  });

  it('is in the change log, announced to nobody', async () => {
    const { code, stdout } = await gradewatch([
      'changes',
      '--format',
      'json',
      '--kind',
      'judgment-changed',
      '--config',
      config,
    ]);
    expect(code).toBe(0);
    const { changes } = parsedAs('changes', stdout) as ChangesOutput;
    expect(changes).toEqual([
      expect.objectContaining({
        kind: 'judgment-changed',
        cause: 'import',
        announced: false,
        body: 'essex',
        area,
        seenAt: '2020-06-01T12:00:00.000Z',
      }),
    ]);
  });

  it('is filtered by day in the configured zone', async () => {
    const count = async (...args: string[]) => {
      const { stdout } = await gradewatch([
        'changes',
        '--format',
        'json',
        '--kind',
        'judgment-changed',
        '--config',
        config,
        ...args,
      ]);
      return (parsedAs('changes', stdout) as ChangesOutput).changes.length;
    };
    expect(await count('--since', '2020-06-01', '--until', '2020-06-01')).toBe(1);
    expect(await count('--since', '2020-06-02')).toBe(0);
    expect(await count('--until', '2020-05-31')).toBe(0);
    expect(await count('--since', '2020-06-01T12:00:00Z')).toBe(1);
    expect(await count('--area', 'legitimacy')).toBe(1);
    expect(await count('--body', 'kent')).toBe(0);
  });

  it('is told as a table, CSV and a feed', async () => {
    const table = await gradewatch(['changes', '--config', config]);
    expect(table.stdout).toMatch(/good (?:→|to)\s+requires/);
    const csv = await gradewatch(['changes', '--format', 'csv', '--config', config]);
    expect(csv.stdout.split('\r\n')[0]).toMatch(/^seq,seen_at,/);
    const atom = await gradewatch(['changes', '--format', 'atom', '--config', config]);
    expect(XMLValidator.validate(atom.stdout)).toBe(true);
    expect(atom.stdout).toMatch(/<feed /);
  });

  it('makes a history, with what each judgment was read from', async () => {
    const { code, stdout } = await gradewatch([
      'history',
      '--body',
      'essex',
      '--area',
      area,
      '--format',
      'json',
      '--config',
      config,
    ]);
    expect(code).toBe(0);
    const { rows } = parsedAs('history', stdout) as HistoryOutput;
    const grades = rows.map((row) => (row.grade.kind === 'graded' ? row.grade.grade : row.grade.kind));
    expect(grades).toContain('good');
    expect(grades.at(-1)).toBe('requires-improvement');
    for (const row of rows) expect(row).toMatchObject({ body: 'essex', area, readFrom: 'grade-line' });
    expect((await gradewatch(['history', '--config', config])).stdout).toMatch(/Essex Police/);
    expect((await gradewatch(['history', '--format', 'csv', '--config', config])).stdout).toMatch(
      /^body,area,/,
    );
  });

  it('is compared by page and date', async () => {
    const { code, stdout } = await gradewatch([
      'compare',
      `${page}@2019-12-31`,
      `${page}@latest`,
      '--json',
      '--config',
      config,
    ]);
    expect(code).toBe(0);
    const { changes } = parsedAs('compare', stdout) as CompareOutput;
    expect(changes).toContainEqual(
      expect.objectContaining({ kind: 'judgment-changed', direction: 'declined' }),
    );
    const early = await gradewatch(['compare', `${page}@2001-01-01`, `${page}@latest`, '--config', config]);
    expect(early.code).toBe(2);
    expect(early.stderr).toMatch(/as early as that. It has captures of 2019-05-02/);
    const none = await gradewatch(['compare', 'no-such-page@latest', at('good.html'), '--config', config]);
    expect(none.stderr).toMatch(/the store has no page no-such-page/);
  });

  it('is read again with nothing new', async () => {
    const { code, stdout } = await gradewatch(['reread', '--json', '--config', config]);
    expect(code).toBe(0);
    expect((parsedAs('reread', stdout) as RereadOutput).captures).toEqual({ read: 4, changed: 0, failed: 0 });
  });

  it('is shown on the review site', async () => {
    const { code, stdout } = await gradewatch(['site', '--out', at('public'), '--config', config]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/files written/);
    expect(existsSync(join(at('public'), 'index.html'))).toBe(true);
  });

  it('is served on loopback until stopped, and nothing beside it', async () => {
    let asked: Promise<number[]> | null = null;
    const { code } = await gradewatch(['site', '--out', at('public'), '--serve', '--config', config], {
      onStdout(text, kill) {
        const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(text)?.[0];
        if (!url || asked) return;
        const status = async (path: string) => (await fetch(url + path)).status;
        asked = Promise.all([status(''), status('nothing.html'), status('..%2fgradewatch.yaml')]).finally(
          () => kill('SIGTERM'),
        );
      },
    });
    expect(await asked).toEqual([200, 404, 404]);
    expect(code).toBe(0);
  });
});
