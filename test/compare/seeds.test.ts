/**
 * The five shared example documents against each other and against edits of themselves, read by the real reader.
 * They are not part of the project: where `../shared` is absent these tests say so and are left out.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { judgmentHistory } from '../../src/compare/history.js';
import { compareReports } from '../../src/compare/index.js';
import type { Capture, Change, ChangeSource, Report } from '../../src/model.js';
import { readDocument } from '../../src/read/index.js';
import { siteProfiles } from '../../src/sites/index.js';

const folder = new URL('../../../shared/seeds/', import.meta.url);
const present = existsSync(folder);
if (!present)
  console.warn('test/compare/seeds: ../shared is not there, so the shared examples are not compared.');
const profile = siteProfiles.hmicfrs!;
const texts = present
  ? readdirSync(folder)
      .sort()
      .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  : [];
const [PAGE, PDF, NEWS, KENT, OLD] = [0, 1, 2, 3, 4];

const read = async (text: string): Promise<Report> =>
  (await readDocument({ bytes: new TextEncoder().encode(text), as: 'text', profile })).reading.report;
const onePage: ChangeSource = {
  site: 'hmicfrs',
  page: 'p',
  url: 'https://site.example/p/',
  before: { sha256: 'a', capturedAt: '2019-05-02T06:00:00Z' },
  after: { sha256: 'b', capturedAt: '2019-06-02T06:00:00Z' },
};
const line = (change: Change) =>
  `${change.announced ? '' : '· '}${change.kind} ${change.area?.split('/').at(-1) ?? '-'}${'direction' in change ? ` ${change.direction}` : ''}`;
const between = async (one: string, two: string, source?: ChangeSource) =>
  compareReports(await read(one), await read(two), { profile, source }).changes;
const edit = (text: string, from: string | RegExp, to: string) => {
  const edited = text.replace(from, to);
  if (edited === text) throw new Error(`the example has no ${from}`);
  return edited;
};

describe.runIf(present)('the shared examples', () => {
  it('the page and the PDF of one report agree, in both directions', async () => {
    expect((await between(texts[PAGE]!, texts[PDF]!)).map(line)).toEqual([]);
    expect((await between(texts[PDF]!, texts[PAGE]!)).map(line)).toEqual([]);
  });

  it('a news release of another year says nothing new of the page', async () => {
    expect((await between(texts[NEWS]!, texts[PAGE]!)).map(line)).toEqual([]);
  });

  it('two forces: one finding listed by both, its point that stands alone there, and one that only Essex has', async () => {
    expect((await between(texts[PAGE]!, texts[KENT]!)).map(line)).toEqual([
      'finding-removed ethical-and-lawful-workforce',
      'finding-repeated ethical-and-lawful-workforce',
      'finding-repeated ethical-and-lawful-workforce',
    ]);
  });

  it('two cycles of one force: findings of 2016 no longer listed, one of them followed up and cited', async () => {
    const changes = await between(texts[OLD]!, texts[PDF]!);
    const kinds = changes.map((change) => change.kind);
    expect(kinds.filter((kind) => kind === 'finding-removed')).toHaveLength(9);
    expect(kinds.filter((kind) => kind === 'finding-added')).toHaveLength(3);
    expect(kinds).toHaveLength(12);
    const followed = changes.filter((change) => change.summary.includes('follows it up'));
    expect(followed.map((change) => change.area)).toEqual(['effectiveness/preventing-crime']);
    expect(followed[0]?.summary).toContain('evaluate and share effective practice');
  });

  const edits: [string, (text: string) => string, string[]][] = [
    [
      'a grade moves',
      (t) => edit(t, '\nRequires improvement\n', '\nInadequate\n'),
      ['judgment-changed ethical-and-lawful-workforce declined'],
    ],
    ['only the date moves', (t) => edit(t, '02/05/2019', '03/06/2019'), ['· date-changed -']],
    ['straight quotes', (t) => t.replaceAll('’', "'").replaceAll('–', '-'), []],
    ['no-break spaces', (t) => edit(t, / of /g, '\u00a0of '), []],
    ['other bullets', (t) => edit(t, / {2}• /g, '- '), []],
    [
      'a finding is taken out',
      (t) => edit(t, / {2}• The force should ensure all officers[^\n]*\n/, ''),
      ['finding-removed ethical-and-lawful-workforce'],
    ],
    [
      'a finding is added',
      (t) =>
        edit(
          t,
          '  • The force should ensure that its counter',
          '  • The force should publish a yearly account of complaints.\n  • The force should ensure that its counter',
        ),
      ['finding-added ethical-and-lawful-workforce'],
    ],
    [
      'a finding is reworded',
      (t) =>
        edit(
          t,
          'at least the lowest level of vetting clearance for their roles',
          'the right vetting for their roles',
        ),
      ['finding-reworded ethical-and-lawful-workforce'],
    ],
    [
      'a number in the text',
      (t) => edit(t, '875 (16.48 percent)', '412 (7.75 percent)'),
      ['text-changed ethical-and-lawful-workforce'],
    ],
    [
      'a paragraph goes',
      (t) => edit(t, /At the time of our inspection, the anti-corruption[^\n]*\n/, ''),
      ['text-changed ethical-and-lawful-workforce'],
    ],
    ['a heading in capitals', (t) => edit(t, '\nTackling corruption\n', '\nTACKLING CORRUPTION\n'), []],
    [
      'a heading renamed',
      (t) => edit(t, '\nTackling corruption\n', '\nPreventing corruption\n'),
      ['section-renamed ethical-and-lawful-workforce'],
    ],
    [
      'two paragraphs joined',
      (t) =>
        edit(
          t,
          'misconceptions about the department.\n\nChief',
          'misconceptions about the department. Chief',
        ),
      [],
    ],
  ];
  for (const [name, change, expected] of edits) {
    it(`the page with one edit: ${name}`, async () => {
      const changes = await between(texts[PAGE]!, change(texts[PAGE]!), onePage);
      expect(changes.map(line)).toEqual(expected);
    });
  }

  it('the page without its grade lines, numbers and skip link: problems, no news', async () => {
    const stripped = texts[PAGE]!.split('\n')
      .filter(
        (l) =>
          !/^(?:Skip to content|Last updated .*|Good|Requires improvement|\d|Legitimacy)$/.test(l.trim()),
      )
      .join('\n');
    const { changes, problems } = compareReports(await read(texts[PAGE]!), await read(stripped), {
      profile,
      source: onePage,
    });
    expect(changes.filter((change) => change.announced).map(line)).toEqual([]);
    expect(new Set(problems.map((problem) => problem.code))).toEqual(new Set(['grade-not-shown']));
  });

  it('history: one row a judgment, whichever documents say it', async () => {
    const captures = await Promise.all(
      texts.map(async (text, i) => {
        const report = await read(text);
        const capture: Capture = {
          sha256: String(i).repeat(64),
          capturedAt: '2026-01-01T00:00:00Z',
          storedAt: '2026-01-01T00:00:00Z',
          url: `https://site.example/${i}/`,
          contentType: null,
          charset: null,
          importedFrom: null,
          reader: 'test',
          reportSha256: '',
          digest: { ...report, body: report.body?.id ?? null },
        };
        return { page: `page-${i}`, capture };
      }),
    );
    const rows = judgmentHistory(captures, profile).map((row) =>
      [
        row.body,
        row.area,
        row.cycle ?? '?',
        row.grade.kind === 'graded' ? row.grade.grade : row.grade.kind,
        row.direction,
      ].join(' '),
    );
    expect(rows.filter((row) => /^essex legitimacy /.test(row))).toEqual([
      'essex legitimacy 2015 good ',
      'essex legitimacy 2016 good same',
      'essex legitimacy 2018/19 good same',
    ]);
    expect(rows.filter((row) => row.includes('essex legitimacy/ethical'))).toEqual([
      'essex legitimacy/ethical-and-lawful-workforce 2018/19 requires-improvement ',
    ]);
    expect(rows.filter((row) => row.startsWith('essex effectiveness/preventing-crime'))).toEqual([
      'essex effectiveness/preventing-crime 2016 good ',
      'essex effectiveness/preventing-crime 2018/19 good same',
    ]);
    expect(rows.filter((row) => row.startsWith('kent'))).toHaveLength(4);
  });
});
