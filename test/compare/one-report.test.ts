/** Documents of one report beside each other: they agree, or it is said where they do not, once, naming both. */
import { describe, expect, it } from 'vitest';
import { disagreementChanges, disagreements } from '../../src/compare/disagreement.js';
import { isOneReport } from '../../src/compare/one-report.js';
import type { Change, ChangeEntry } from '../../src/model.js';
import { profile } from './support/profile.js';
import { ETHICS, finding, judgment, PILLAR, report } from './support/report.js';

const VETTING = 'The force should clear its backlog of vetting renewals before the end of the year.';
const page = () => ({
  url: 'https://inspectorate.example/page/',
  report: report({
    judgments: [judgment(PILLAR, 'good'), judgment(ETHICS, 'good')],
    findings: [finding(VETTING)],
  }),
});
const pdf = () => ({
  url: 'https://inspectorate.example/report.pdf',
  report: report({
    title: 'An inspection of Northshire Police',
    pillar: null,
    judgments: [judgment(PILLAR, 'good'), judgment(ETHICS, 'good'), judgment('effectiveness', 'inadequate')],
    findings: [finding(VETTING), finding('The force should train its drivers.', { area: 'effectiveness' })],
  }),
});
const release = () => ({
  url: 'https://inspectorate.example/news/',
  report: report({
    title: 'Northshire judged good',
    documentKind: 'news',
    judgments: [judgment(PILLAR, 'good')],
  }),
});

describe('documents of one report', () => {
  it('that agree give no problem, whatever only one of them covers', () => {
    expect(disagreements([page(), pdf(), release()], profile)).toEqual([]);
  });

  it('that disagree about a grade are named, both, once', () => {
    const other = pdf();
    other.report.judgments[1] = judgment(ETHICS, 'inadequate');
    const [problem, ...rest] = disagreements([page(), other, release()], profile);
    expect(rest).toEqual([]);
    expect(problem).toMatchObject({ code: 'documents-disagree', where: ETHICS });
    expect(problem?.detail).toBe(
      'Northshire Police, PEEL 2018/19: ethical and lawful workforce is good in ‘Northshire PEEL 2018’ (https://inspectorate.example/page/) and inadequate in ‘An inspection of Northshire Police’ (https://inspectorate.example/report.pdf)',
    );
  });

  it('that disagree about a finding are named', () => {
    const other = pdf();
    other.report.findings.push(finding('The force should publish its register of gifts.'));
    expect(disagreements([page(), other], profile).map((problem) => problem.detail)).toEqual([
      expect.stringContaining('lists a finding that ‘Northshire PEEL 2018’'),
    ]);
  });

  it('say nothing where a grade is not shown, or where the report is another', () => {
    const hidden = pdf();
    hidden.report.judgments[1] = judgment(ETHICS, 'not-shown');
    const earlier = page();
    earlier.url = 'https://inspectorate.example/earlier/';
    earlier.report.cycle = '2017';
    earlier.report.judgments[1] = judgment(ETHICS, 'inadequate');
    expect(disagreements([page(), hidden, earlier], profile)).toEqual([]);
    expect(isOneReport(page().report, earlier.report)).toBe(false);
    expect(isOneReport(page().report, { ...page().report, cycle: null })).toBe(false);
  });
});

describe('the end of a contradiction', () => {
  type Document = ReturnType<typeof page>;
  const graded = (document: Document, word: string): Document => {
    document.report.judgments[1] = judgment(ETHICS, word);
    return document;
  };
  /** Days of documents through a log that, like the store's, appends no id twice. Told each day: its kind of news. */
  function days(...all: Document[][]): { told: Change[][]; log: ChangeEntry[] } {
    const log: ChangeEntry[] = [];
    const told = all.map((documents, day) => {
      const fresh = disagreementChanges(documents, profile, log).filter(
        ({ id }) => !log.some((entry) => entry.change.id === id),
      );
      for (const change of fresh) {
        log.push({
          seq: log.length + 1,
          cause: 'site',
          seenAt: `2019-06-0${day + 1}T06:00:00Z`,
          lastSeenBefore: null,
          embargoUntil: null,
          change,
        });
      }
      return fresh;
    });
    return { told, log };
  }
  const says = (changes: Change[]) =>
    changes.map((change) => {
      if (change.kind !== 'documents-disagree') throw new Error(`unexpected ${change.kind}`);
      return `${change.settled ? 'agree' : 'disagree'}: ${change.documents.map((one) => one.says).join(' / ')}`;
    });

  it('about a grade is told once, with what both say now and what they said', () => {
    const { told } = days(
      [page(), graded(pdf(), 'inadequate')],
      [page(), graded(pdf(), 'inadequate')],
      [graded(page(), 'inadequate'), graded(pdf(), 'inadequate')],
      [graded(page(), 'inadequate'), graded(pdf(), 'inadequate')],
    );
    expect(told.map(says)).toEqual([
      ['disagree: good / inadequate'],
      [],
      ['agree: inadequate / inadequate'],
      [],
    ]);
    const [[start], , [end]] = told as [[Change], [], [Change]];
    expect(end).toMatchObject({
      importance: start.importance,
      announced: true,
      area: ETHICS,
      settled: { change: start.id, since: '2019-06-01T06:00:00Z' },
    });
    expect(end.summary).toBe(
      'Northshire Police, PEEL 2018/19: ethical and lawful workforce is now inadequate in both ‘Northshire PEEL 2018’ (https://inspectorate.example/page/) and ‘An inspection of Northshire Police’ (https://inspectorate.example/report.pdf), which disagreed before: good and inadequate.',
    );
  });

  it('is no end where a document stops showing the grade, where only the words change, or for another report', () => {
    const gone = graded(pdf(), 'inadequate');
    gone.report.cycle = '2021/22';
    const { told } = days(
      [page(), graded(pdf(), 'inadequate')],
      [page(), graded(pdf(), 'not-shown')],
      [page(), gone],
      [page()],
      [page(), graded(pdf(), 'requires-improvement')],
      [page(), graded(pdf(), 'good')],
    );
    expect(told.map(says)).toEqual([
      ['disagree: good / inadequate'],
      [],
      [],
      [],
      ['disagree: good / requires improvement'],
      ['agree: good / good'],
    ]);
  });

  it('is one however many documents take one of the sides, and is told again only where another grade is said', () => {
    const far = (word: string) => graded({ ...pdf(), url: 'https://inspectorate.example/twin/' }, word);
    const { told } = days(
      [graded(page(), 'inadequate'), graded(pdf(), 'good'), far('good')],
      [graded(page(), 'inadequate'), graded(pdf(), 'inadequate'), far('good')],
      [graded(page(), 'inadequate'), graded(pdf(), 'inadequate')],
      [graded(page(), 'inadequate'), graded(pdf(), 'inadequate'), far('requires-improvement')],
      [graded(page(), 'inadequate'), graded(pdf(), 'inadequate'), far('inadequate')],
      [graded(page(), 'inadequate'), graded(pdf(), 'inadequate'), far('inadequate')],
    );
    expect(told.map(says)).toEqual([
      ['disagree: inadequate / good / good'],
      [],
      [],
      ['disagree: inadequate / requires improvement / inadequate'],
      ['agree: inadequate / inadequate / inadequate'],
      [],
    ]);
  });

  it('about a finding is one however many documents list it', () => {
    const GIFTS = 'The force should publish its register of gifts.';
    const far = () => ({ ...pdf(), url: 'https://inspectorate.example/twin/' });
    const listing = (document: Document): Document => {
      document.report.findings.push(finding(GIFTS));
      return document;
    };
    const { told } = days(
      [page(), listing(pdf()), listing(far())],
      [page(), listing(pdf()), far()],
      [page(), pdf(), far()],
    );
    expect(told.map(says)).toEqual([
      [`disagree: does not list it: “${GIFTS}” / lists “${GIFTS}” / lists “${GIFTS}”`],
      [],
      [`agree: ${[1, 2, 3].map(() => `no longer lists “${GIFTS}”`).join(' / ')}`],
    ]);
  });

  it('does not hide the same contradiction when it comes back, nor its second end', () => {
    const apart = () => [page(), graded(pdf(), 'inadequate')];
    const { told, log } = days(apart(), [page(), pdf()], apart(), apart(), [page(), pdf()], apart());
    expect(told.map(says)).toEqual([
      ['disagree: good / inadequate'],
      ['agree: good / good'],
      ['disagree: good / inadequate'],
      [],
      ['agree: good / good'],
      ['disagree: good / inadequate'],
    ]);
    expect(new Set(log.map((entry) => entry.change.id)).size).toBe(log.length);
  });

  it('about a finding is told when both list it, or neither does; one reworded on one side goes on', () => {
    const GIFTS = 'The force should publish its register of gifts.';
    const listing = (document: Document, ...texts: string[]): Document => {
      document.report.findings.push(...texts.map((text) => finding(text)));
      return document;
    };
    const both = days([page(), listing(pdf(), GIFTS)], [listing(page(), GIFTS), listing(pdf(), GIFTS)]);
    expect(both.told.map(says)).toEqual([
      [`disagree: does not list it: “${GIFTS}” / lists “${GIFTS}”`],
      [`agree: lists “${GIFTS}” / lists “${GIFTS}”`],
    ]);
    const neither = days([page(), listing(pdf(), GIFTS)], [page(), pdf()]);
    expect(neither.told.map(says)[1]).toEqual([
      `agree: no longer lists “${GIFTS}” / no longer lists “${GIFTS}”`,
    ]);
    const reworded = 'The force should publish its register of gifts every quarter.';
    const { told } = days(
      [page(), listing(pdf(), GIFTS)],
      [listing(page(), reworded), listing(pdf(), GIFTS)],
      [listing(page(), reworded), listing(pdf(), reworded)],
    );
    expect(told.map(says)).toEqual([
      [`disagree: does not list it: “${GIFTS}” / lists “${GIFTS}”`],
      [`disagree: “${reworded}” / “${GIFTS}”`],
      [`agree: lists “${reworded}” / lists “${reworded}”`],
    ]);
  });

  it('is told once where a document of it is withdrawn and the rest agree, and not before; it may come back', () => {
    const gone = (document: Document): Document & { gone: true } => ({ ...document, gone: true });
    const twin = (word: string) => graded({ ...pdf(), url: 'https://inspectorate.example/twin/' }, word);
    const { told } = days(
      [page(), graded(pdf(), 'inadequate'), twin('requires-improvement')],
      [page(), gone(graded(pdf(), 'inadequate')), twin('requires-improvement')],
      [page(), gone(graded(pdf(), 'inadequate')), gone(twin('requires-improvement'))],
      [page(), gone(graded(pdf(), 'inadequate')), gone(twin('requires-improvement'))],
      [page(), graded(pdf(), 'inadequate'), gone(twin('requires-improvement'))],
      [gone(page()), gone(graded(pdf(), 'inadequate'))],
    );
    expect(told.map(says)).toEqual([
      ['disagree: good / inadequate / requires improvement'],
      [],
      ['agree: good / no longer published / no longer published'],
      [],
      ['disagree: good / inadequate'],
      ['agree: no longer published / no longer published'],
    ]);
    expect(told[2]?.[0]?.summary).toBe(
      'Northshire Police, PEEL 2018/19: its documents no longer disagree about ethical and lawful workforce: ‘An inspection of Northshire Police’ (https://inspectorate.example/report.pdf) and ‘An inspection of Northshire Police’ (https://inspectorate.example/twin/) are no longer published; it is good in ‘Northshire PEEL 2018’ (https://inspectorate.example/page/).',
    );
  });

  it('about a finding is told where the document that lists it is withdrawn', () => {
    const GIFTS = 'The force should publish its register of gifts.';
    const more = () => {
      const document = pdf();
      document.report.findings.push(finding(GIFTS));
      return document;
    };
    const { told } = days([page(), more()], [page(), { ...more(), gone: true } as Document]);
    expect(told.map(says)[1]).toEqual([`agree: does not list it: “${GIFTS}” / no longer published`]);
    expect(told[1]?.[0]?.summary).toMatch(/; ‘Northshire PEEL 2018’ \(\S+\) does not list it: “/);
  });

  it('is recorded and not announced where its beginning was not', () => {
    const first = days([page(), graded(pdf(), 'inadequate')]).log;
    const log = first.map((entry) => ({ ...entry, change: { ...entry.change, announced: false } }));
    const [end] = disagreementChanges([page(), pdf()], profile, log);
    expect(end).toMatchObject({ announced: false, settled: { change: log[0]?.change.id } });
  });
});
