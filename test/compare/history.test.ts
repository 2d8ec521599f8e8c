/** History rows from captures: merging, carried-over and mentioned judgments, order, direction. */
import { describe, expect, it } from 'vitest';
import { judgmentHistory } from '../../src/compare/history.js';
import type { Capture, HistoryRow } from '../../src/model.js';
import { siteProfiles } from '../../src/sites/index.js';
import { judgment } from './support/report.js';

const profile = siteProfiles.hmicfrs!;
const ETHICS = 'legitimacy/ethical-and-lawful-workforce';
const PUBLIC = 'legitimacy/treating-the-public-fairly';

function capture(day: string, digest: Partial<Capture['digest']>): Capture {
  return {
    sha256: day.replaceAll('-', '').padEnd(64, '0'),
    capturedAt: `${day}T06:00:00Z`,
    storedAt: `${day}T06:00:00Z`,
    url: `https://site.example/${day}/`,
    contentType: 'text/html',
    charset: null,
    importedFrom: null,
    reader: 'test',
    reportSha256: '',
    digest: {
      title: 'A report',
      documentKind: 'report',
      body: 'essex',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: null,
      publishedOn: null,
      judgments: [],
      previousJudgments: [],
      ...digest,
    },
  };
}

const line = (row: HistoryRow) =>
  [
    row.area.split('/').at(-1),
    row.cycle ?? '?',
    row.grade.kind === 'graded' ? row.grade.grade : row.grade.kind,
    row.carriedOver ? `carried over from ${row.inspectedIn}` : null,
    row.direction,
  ]
    .filter((part) => part !== null)
    .join(' ');

const rows = (...captures: Capture[]) =>
  judgmentHistory(
    captures.map((one, i) => ({ page: `page-${i}`, capture: one })),
    profile,
  );

describe('history', () => {
  it('makes one row of one judgment read from a page, its PDF and a second capture of the page', () => {
    const page = { pillar: 'legitimacy', judgments: [judgment('legitimacy', 'good')] };
    const found = rows(
      capture('2019-06-01', page),
      capture('2019-05-02', {
        judgments: [judgment('legitimacy', 'good', { readFrom: 'heading', inspectedIn: '2018/19' })],
      }),
      capture('2019-07-01', page),
    );
    expect(found.map(line)).toEqual(['legitimacy 2018/19 good']);
    expect(found[0]).toMatchObject({ readFrom: 'grade-line', seenAt: '2019-05-02T06:00:00Z' });
    expect(found[0]?.source.page).toBe('page-0');
  });

  it('places a release that names no cycle by the year in which it says it judged', () => {
    const found = rows(
      capture('2017-01-01', {
        documentKind: 'news',
        cycle: null,
        judgments: [judgment('legitimacy', 'good', { readFrom: 'sentence', inspectedIn: '2016' })],
        previousJudgments: [
          {
            area: 'legitimacy',
            grade: 'good',
            inspectedIn: '2015',
            quote: 'in 2015, when it was also judged as good',
          },
        ],
      }),
      capture('2019-05-02', { judgments: [judgment('legitimacy', 'good')] }),
    );
    expect(found.map(line)).toEqual([
      'legitimacy 2015 good',
      'legitimacy 2016 good same',
      'legitimacy 2018/19 good same',
    ]);
  });

  it('shows a grade that moved on one page as two rows with its direction', () => {
    const found = rows(
      capture('2019-05-02', { judgments: [judgment(ETHICS, 'good')] }),
      capture('2019-06-02', { judgments: [judgment(ETHICS, 'requires-improvement')] }),
    );
    expect(found.map(line)).toEqual([
      'ethical-and-lawful-workforce 2018/19 good',
      'ethical-and-lawful-workforce 2018/19 requires-improvement declined',
    ]);
  });

  it('sets a mentioned earlier judgment into its own year and leaves an unknown cycle unknown', () => {
    const found = rows(
      capture('2026-01-01', {
        documentKind: 'news',
        cycle: null,
        pillar: 'legitimacy',
        judgments: [judgment('legitimacy', 'good', { readFrom: 'sentence' })],
        previousJudgments: [
          { area: 'legitimacy', grade: 'good', inspectedIn: '2015', quote: 'good in 2015' },
        ],
      }),
      capture('2026-01-02', { judgments: [judgment('legitimacy', 'good')] }),
    );
    expect(found.map(line)).toEqual([
      'legitimacy 2015 good',
      'legitimacy ? good not-comparable',
      'legitimacy 2018/19 good not-comparable',
    ]);
    expect(found[0]?.readFrom).toBe('previous-judgment');
  });

  it('drops a mentioned judgment where its own report gives the same, and keeps it where they disagree', () => {
    const mention = (grade: string) =>
      capture('2019-05-02', {
        judgments: [judgment(ETHICS, 'good')],
        previousJudgments: [{ area: ETHICS, grade, inspectedIn: '2017', quote: 'in 2017' }],
      });
    const own = capture('2018-05-02', { cycle: '2017', judgments: [judgment(ETHICS, 'good')] });
    expect(rows(mention('good'), own).map(line)).toEqual([
      'ethical-and-lawful-workforce 2017 good',
      'ethical-and-lawful-workforce 2018/19 good same',
    ]);
    expect(rows(mention('inadequate'), own)).toHaveLength(3);
  });

  it('marks carried-over judgments with the year inspected, and reads 2017/18 as the cycle 2017', () => {
    const carried = (inspectedIn: string) => judgment(PUBLIC, 'good', { carriedOver: true, inspectedIn });
    const found = rows(
      capture('2019-05-02', { judgments: [carried('2017')] }),
      capture('2019-05-03', { judgments: [carried('2017/18')] }),
    );
    expect(found.map(line)).toEqual(['treating-the-public-fairly 2018/19 good carried over from 2017']);
  });

  it('keeps “not shown” only where no other source of the cycle shows the grade', () => {
    const hidden = {
      judgments: [
        judgment(ETHICS, 'not-shown', { readFrom: null }),
        judgment(PUBLIC, 'not-shown', { readFrom: null }),
      ],
    };
    const found = rows(
      capture('2019-05-02', hidden),
      capture('2019-06-02', hidden),
      capture('2019-07-02', { judgments: [judgment(ETHICS, 'good')] }),
    );
    expect(found.map(line)).toEqual([
      'treating-the-public-fairly 2018/19 not-shown',
      'ethical-and-lawful-workforce 2018/19 good',
    ]);
  });

  it('does not compare five tiers with four, and says why', () => {
    const found = rows(
      capture('2019-05-02', { judgments: [judgment('effectiveness/investigating-crime', 'good')] }),
      capture('2022-05-02', {
        cycle: '2021/22',
        judgments: [judgment('effectiveness/investigating-crime', 'good@peel-5')],
      }),
    );
    expect(found[1]?.direction).toBe('not-comparable');
    expect(found[1]?.caveat).toMatch(/\w/);
  });

  it('sets a cycle that the profile does not list behind those before it, and compares it with none', () => {
    const at = (day: string, cycle: string, grade: string) =>
      capture(day, { cycle, judgments: [judgment('preventing-crime', `${grade}@peel-5`)] });
    const found = rows(
      at('2028-02-03', '2027-29', 'good'),
      at('2024-02-03', '2023-25', 'adequate'),
      at('2030-02-03', '2029-31', 'good'),
    );
    expect(found.map(line)).toEqual([
      'preventing-crime 2023-25 adequate',
      'preventing-crime 2027-29 good not-comparable',
      'preventing-crime 2029-31 good not-comparable',
    ]);
  });

  it('keeps rows of bodies apart that one document judges', () => {
    const found = rows(
      capture('2019-05-02', {
        body: null,
        judgments: [
          judgment('legitimacy', 'good', { body: 'kent' }),
          judgment('legitimacy', 'inadequate', { body: 'essex' }),
          judgment('legitimacy', 'good'),
        ],
      }),
    );
    expect(found.map((row) => `${row.body} ${line(row)}`)).toEqual([
      'essex legitimacy 2018/19 inadequate',
      'kent legitimacy 2018/19 good',
    ]);
  });
});
