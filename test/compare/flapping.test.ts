/** Pages that go back to what they said, and documents that belong to one report: the decisions alone. */
import { describe, expect, it } from 'vitest';
import { asAnotherDocument } from '../../src/compare/another-document.js';
import { asTurned, turnOf } from '../../src/compare/flapping.js';
import { publishOneReport } from '../../src/compare/one-report.js';
import { reportPublished } from '../../src/compare/publication.js';
import type { Capture, Change, ChangeEntry, Report } from '../../src/model.js';
import { groupNews } from '../../src/tell/group.js';
import { profile } from './support/profile.js';
import { ETHICS, judgment, PILLAR, report } from './support/report.js';

const capture = (day: number, says: string) => ({
  capturedAt: new Date(Date.UTC(2026, 0, day)).toISOString(),
  reportSha256: `r${day}`,
  saysSha256: says,
});
const turns = (...says: string[]) => {
  const all = says.map((one, index) => capture(index + 1, one));
  return turnOf(all.slice(0, -1), all.at(-1) as Capture)?.turns ?? 0;
};

describe('a page that goes back', () => {
  it('is counted by its turns since it last said something new', () => {
    expect(turns('A')).toBe(0);
    expect(turns('A', 'B')).toBe(0);
    expect(turns('A', 'B', 'A')).toBe(1);
    expect(turns('A', 'B', 'A', 'B')).toBe(2);
    expect(turns('A', 'B', 'A', 'B', 'C')).toBe(0);
    expect(turns('A', 'B', 'A', 'C', 'A')).toBe(1);
    expect(turns('A', 'A', 'B', 'B')).toBe(0);
  });

  it('after a year does not alternate, it goes back once', () => {
    const all = [capture(1, 'A'), capture(2, 'B'), capture(3, 'A'), capture(400, 'B')];
    expect(turnOf(all.slice(0, -1), all[3] as Capture)).toEqual({
      before: all[1]?.capturedAt,
      turns: 1,
    });
  });

  it('mutes words from the second turn on, never a judgment or a finding that comes or goes', () => {
    const changes = [
      { kind: 'judgment-changed', importance: 'headline', announced: true },
      { kind: 'text-changed', importance: 'detail', announced: true },
      { kind: 'finding-added', importance: 'notable', announced: true },
      { kind: 'finding-reworded', importance: 'notable', announced: true },
    ] as Change[];
    const told = (n: number) =>
      asTurned(changes, { before: '2026-01-01T00:00:00Z', turns: n }).map((change) => change.announced);
    expect(told(1)).toEqual([true, true, true, true]);
    expect(told(2)).toEqual([true, false, true, false]);
    expect(asTurned(changes, null)).toBe(changes);
  });
});

const published = (page: string, day: number, of: Report): ChangeEntry => {
  const url = `https://inspectorate.example/${page}`;
  const seenAt = capture(day, '').capturedAt;
  const source = { site: 'invented', page, url, before: null, after: { sha256: page, capturedAt: seenAt } };
  const change = reportPublished(of, url, { profile, source });
  return { seq: day, cause: 'site', seenAt, lastSeenBefore: null, embargoUntil: null, change };
};
const page = report({ judgments: [judgment(PILLAR, 'good'), judgment(ETHICS, 'inadequate')] });
const release = report({
  title: 'Northshire judged good',
  documentKind: 'news',
  cycle: null,
  judgments: [judgment(PILLAR, 'good')],
});

describe('documents of one report', () => {
  it('find each other by body, programme and cycle, a release also by its day and grades', () => {
    const of = published('page', 3, page);
    expect(publishOneReport(of, published('pdf', 9, report({ pillar: null })))).toBe(true);
    expect(publishOneReport(of, published('news', 4, release))).toBe(true);
    expect(publishOneReport(of, published('news', 40, release))).toBe(false);
    const otherGrade = { ...release, judgments: [judgment(PILLAR, 'inadequate')] };
    expect(publishOneReport(of, published('news', 4, otherGrade))).toBe(false);
    const vague = { ...release, programme: null, judgments: [] };
    expect(publishOneReport(of, published('news', 4, vague))).toBe(false);
    expect(publishOneReport(of, published('old', 4, report({ cycle: '2017' })))).toBe(false);
    expect(publishOneReport(of, published('letter', 4, report({ documentKind: 'letter' })))).toBe(false);
  });

  it('are one piece of news, the report first, whichever was seen first', () => {
    const news = groupNews([published('news', 1, release), published('page', 2, page)]);
    expect(news.map((one) => one.entries.map(({ change }) => 'title' in change && change.title))).toEqual([
      [page.title, release.title],
    ]);
  });

  it('tell of one that comes later what it alone adds; the report itself is never a detail', () => {
    const against = (entry: ChangeEntry, ...log: ChangeEntry[]) =>
      asAnotherDocument(entry, () => log, profile);
    const late = against(published('page', 5, page), published('news', 4, release));
    expect(late).toMatchObject({
      importance: 'headline',
      alsoIn: { seenAt: capture(4, '').capturedAt },
      adds: { report: true, judgments: [{ area: ETHICS }] },
      summary:
        'Also published: Northshire Police, PEEL 2018/19 legitimacy – ethical and lawful workforce inadequate.',
    });
    const bare = published('page', 5, { ...page, judgments: [judgment(PILLAR, 'good')] });
    expect(against(bare, published('news', 4, release))).toMatchObject({
      importance: 'notable',
      adds: { report: true, judgments: [] },
    });
    const again = against(published('news', 5, release), published('page', 4, page));
    expect(again).toMatchObject({ importance: 'detail', adds: { report: false, judgments: [] } });
    const alone = published('page', 5, page);
    expect(against(alone)).toBe(alone.change);
  });

  it('of several bodies tell what they add to each, and are no first sight of what they show', () => {
    const table = (grades: Record<string, string>) =>
      published(
        'table',
        5,
        report({
          title: 'Data table',
          documentKind: 'publication',
          body: null,
          pillar: null,
          judgments: Object.entries(grades).map(([body, word]) => judgment(PILLAR, word, { body })),
        }),
      );
    const log = [published('page', 4, page)];
    const logOf = (body: string) => (body === 'northshire' ? log : []);
    const added = (grades: Record<string, string>) => {
      const change = asAnotherDocument(table(grades), logOf, profile);
      return 'adds' in change && change.adds
        ? [change.importance, ...change.adds.judgments.map(({ body }) => body)]
        : 'first';
    };
    expect(added({ northshire: 'good' })).toEqual(['detail']);
    expect(added({ northshire: 'inadequate' })).toEqual(['headline', 'northshire']);
    expect(added({ northshire: 'good', southshire: 'good' })).toEqual(['headline', 'southshire']);
    expect(added({ southshire: 'good' })).toBe('first');
  });
});
