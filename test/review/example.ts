/** A small view of the invented inspectorate: two bodies, three cycles, a carried-over grade, one not shown. */
import type { Capture, HistoryRow, Judgment, Report, Snapshot } from '../../src/model.js';
import type { SiteView } from '../../src/review/view.js';
import { bulletinFor } from '../../src/tell/index.js';
import { changes, entry, profile } from '../tell/example.js';

const page = 'peel-2018--northmoor--legitimacy';
const url = 'https://iic.example/peel-2018/northmoor/legitimacy/';

const judgments: Judgment[] = [
  {
    area: 'legitimacy',
    label: 'How legitimately does the force treat the public and its workforce?',
    level: 'pillar',
    grade: { kind: 'graded', grade: 'good', scale: 'four' },
    carriedOver: false,
    inspectedIn: null,
    readFrom: 'grade-line',
    quote: 'Good',
  },
  {
    area: 'legitimacy/treating-the-public-fairly',
    label: 'To what extent does the force treat people with fairness and respect?',
    level: 'area',
    grade: { kind: 'graded', grade: 'good', scale: 'four' },
    carriedOver: true,
    inspectedIn: '2017',
    readFrom: 'grade-line',
    quote: 'Good',
  },
  {
    area: 'legitimacy/ethical-and-lawful-workforce',
    label: 'How well does the force ensure that its workforce behaves ethically and lawfully?',
    level: 'area',
    grade: { kind: 'graded', grade: 'requires-improvement', scale: 'four' },
    carriedOver: false,
    inspectedIn: null,
    readFrom: 'grade-line',
    quote: 'Requires improvement',
  },
];

export const report: Report = {
  title: 'Northmoor PEEL 2018: legitimacy',
  documentKind: 'report',
  body: { id: 'northmoor', name: 'Northmoor Police', kind: 'police' },
  programme: 'PEEL',
  cycle: '2018/19',
  pillar: 'legitimacy',
  publishedOn: '2019-05-02',
  lastUpdated: '2019-05-02',
  embargoUntil: null,
  judgments,
  previousJudgments: [],
  findings: [changes.newFinding.finding],
  corrections: [
    { text: 'Please note: a figure in paragraph 14 was corrected on 27 February 2026.', date: '2026-02-27' },
  ],
  sections: [
    {
      path: ['legitimacy', 'Maintaining an ethical culture'],
      heading: 'Maintaining an ethical culture',
      level: 3,
      area: 'legitimacy',
      blocks: [
        { kind: 'paragraph', depth: 0, text: 'The force trained 221 supervisors in the year to March.' },
        { kind: 'paragraph', depth: 0, text: 'Its officers know whom to ask when they are unsure.' },
      ],
    },
  ],
};

function capture(sha256: string, capturedAt: string, importedFrom: string | null): Capture {
  return {
    sha256,
    capturedAt,
    storedAt: '2026-03-03T06:17:30Z',
    url,
    contentType: 'text/html',
    charset: 'utf-8',
    importedFrom,
    reader: '1',
    reportSha256: 'c'.repeat(64),
    digest: {
      title: report.title,
      documentKind: 'report',
      body: 'northmoor',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: 'legitimacy',
      publishedOn: '2019-05-02',
      judgments,
      previousJudgments: [],
    },
  };
}

const captures = [
  capture('a'.repeat(64), '2019-05-03T07:02:11Z', '2019-05-03-northmoor.html'),
  capture('b'.repeat(64), '2026-03-03T06:17:09Z', null),
];

export const snapshot: Snapshot = {
  page,
  url,
  capture: captures[1] as Capture,
  report,
  problems: [
    {
      code: 'grade-not-shown',
      where: 'efficiency',
      detail: 'the document does not show the grade of efficiency',
    },
  ],
};

const row = (differences: Partial<HistoryRow>): HistoryRow => ({
  body: 'northmoor',
  area: 'legitimacy/ethical-and-lawful-workforce',
  level: 'area',
  programme: 'PEEL',
  cycle: '2018/19',
  grade: { kind: 'graded', grade: 'good', scale: 'four' },
  carriedOver: false,
  inspectedIn: null,
  publishedOn: '2019-05-02',
  seenAt: '2019-05-03T07:02:11Z',
  direction: null,
  comparable: null,
  caveat: null,
  readFrom: 'grade-line',
  quote: 'Good',
  source: { page, url, title: report.title, sha256: 'b'.repeat(64) },
  ...differences,
});

const earlier = {
  page: 'peel-2016--northmoor',
  url: 'https://iic.example/peel-2016/northmoor/',
  title: 'Northmoor 2016',
  sha256: 'd'.repeat(64),
};

export const history: HistoryRow[] = [
  row({
    area: 'legitimacy',
    level: 'pillar',
    cycle: '2015',
    publishedOn: '2016-02-11',
    readFrom: 'sentence',
    quote: 'is good',
    source: { ...earlier, title: 'News: Northmoor Police' },
  }),
  row({
    area: 'legitimacy',
    level: 'pillar',
    cycle: '2016',
    publishedOn: '2016-12-08',
    grade: { kind: 'not-shown' },
    readFrom: null,
    quote: null,
    source: earlier,
  }),
  row({ area: 'legitimacy', level: 'pillar', direction: 'same' }),
  row({ cycle: '2016', publishedOn: null, source: earlier }),
  row({
    grade: { kind: 'graded', grade: 'requires-improvement', scale: 'four' },
    quote: 'Requires improvement',
    direction: 'declined',
  }),
  row({
    cycle: '2021/22',
    publishedOn: '2022-10-14',
    grade: { kind: 'graded', grade: 'adequate', scale: 'five' },
    quote: 'Adequate',
    readFrom: 'image-alt',
    direction: 'not-comparable',
    caveat: profile.scales[1]?.caveat ?? null,
  }),
  row({
    area: 'legitimacy/treating-the-public-fairly',
    cycle: '2018/19',
    carriedOver: true,
    inspectedIn: '2017',
    direction: 'same',
  }),
];

/** Everything that the pages need, without a store. */
export function view(): SiteView {
  const told = bulletinFor(
    { name: 'review-site' },
    [changes.fall, changes.newFinding, changes.reworded, changes.published, changes.newScale].map((change) =>
      entry(change),
    ),
    { profiles: [profile], now: '2026-03-03T06:17:30Z' },
  );
  return {
    profile,
    now: '2026-03-03T06:17:30Z',
    snapshots: [snapshot],
    captures: new Map([[page, captures]]),
    history,
    lives: [],
    entries: [],
    bulletins: told === null ? [] : [told],
  };
}
