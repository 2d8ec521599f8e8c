/** Subjects a person would write, order, what is one piece of news and what is not. */
import { describe, expect, test } from 'vitest';
import type { Bulletin, Change, ChangeEntry, Finding } from '../../src/model.js';
import { shortSubject } from '../../src/tell/commit-message.js';
import {
  baselineBulletin,
  bulletinFor,
  operatorBulletin,
  renderCommitMessage,
  renderText,
  silenceBulletin,
} from '../../src/tell/index.js';
import { base, boilerplate, changes, entry, profile, source } from './example.js';

const context = { profiles: [profile], now: '2026-03-03T06:18:00Z' };
const tell = (...entries: ChangeEntry[]) => bulletinFor({ name: 'x' }, entries, context) as Bulletin;
const one = (change: Change) => tell(entry(change));

test('nothing to tell is no bulletin', () => {
  expect(bulletinFor({ name: 'x' }, [], context)).toBeNull();
});

describe('subjects', () => {
  test.each<[keyof typeof changes, string]>([
    ['fall', 'Northmoor Police: ethical and lawful workforce, good → requires improvement'],
    ['rise', 'Northmoor Police: efficiency, good → outstanding'],
    ['newScale', 'Northmoor Police: effectiveness, good → adequate'],
    ['firstGrade', 'Eastvale Constabulary: efficiency, graded good'],
    ['withdrawn', 'Northmoor Police: treating the public fairly, judgment withdrawn (was good)'],
    ['newFinding', 'Northmoor Police: new area for improvement under ethical and lawful workforce'],
    ['reworded', 'Southfen Police: area for improvement reworded under planning for the future'],
    ['concernGone', 'Northmoor Police: cause of concern no longer listed under effectiveness'],
    ['published', 'Eastvale Constabulary: new PEEL 2018/19 report on legitimacy'],
    ['correction', 'Northmoor Police: correction noted by IIC'],
    ['gone', 'Northmoor Police: no longer published, “Northmoor PEEL 2018: legitimacy”'],
  ])('%s', (name, subject) => expect(one(changes[name]).subject).toBe(subject));

  test('what else there is is counted', () => {
    const told = tell(entry(changes.newFinding), entry(changes.fall), entry(changes.reworded));
    expect(told.subject).toBe(
      'Northmoor Police: ethical and lawful workforce, good → requires improvement, and 2 more',
    );
    expect(shortSubject(told)).toBe(
      'Northmoor Police: ethical and lawful…, good → requires improvement (+2)',
    );
    expect(Array.from(shortSubject(told)).length).toBeLessThanOrEqual(72);
  });

  test('the same edit on many pages is one item', () => {
    const told = tell(...boilerplate(['northmoor', 'eastvale', 'southfen']));
    expect(told.items.length).toBe(1);
    expect(told.items[0]?.changes.length).toBe(3);
    expect(told.subject).toBe('IIC: text edit, the same on 3 pages');
    expect(told.items[0]?.notes).toContain('The same edit on 3 pages of 3 bodies.');
  });

  test('the same edit throughout one page is one item', () => {
    const [first] = boilerplate(['northmoor']);
    const change = first!.change as Extract<Change, { kind: 'text-changed' }>;
    const places = ['a', 'b', 'c'].map((id) => entry({ ...change, id, path: [id] }));
    const later = {
      ...change.source!,
      after: { sha256: 'f'.repeat(64), capturedAt: '2026-03-04T06:17:09Z' },
    };
    const told = tell(...places, entry({ ...change, id: 'd', source: later }));
    expect(told.items.map(({ changes: { length } }) => length)).toEqual([3, 1]);
    expect(told.items[0]?.notes).toEqual(['The same edit at 3 places of the page.']);
  });

  test('many new reports are counted, not the first of them named; bodies stand in their order', () => {
    const bodies = ['e', 'c', 'a', 'd', 'b'];
    const reports = bodies.map((body) =>
      entry({ ...changes.published, id: body, body, source: source(body, true) }),
    );
    const told = tell(...reports, entry(changes.fall));
    expect(told.subject).toBe('IIC: 5 new PEEL 2018/19 reports, and 1 more');
    expect(told.items.map(({ body }) => body)).toEqual(['a', 'b', 'c', 'd', 'e', 'northmoor']);
  });

  test('one more document of a report stands below what moved, unless it brings more than that', () => {
    const another = (importance: Change['importance']): Change => ({
      ...changes.published,
      importance,
      body: 'northmoor',
      alsoIn: { change: 'x', url: null, seenAt: '2026-03-01T06:17:09Z' },
    });
    const kinds = (importance: Change['importance']) =>
      tell(entry(another(importance)), entry(changes.newFinding)).items.map(({ kind }) => kind);
    expect(kinds('detail')).toEqual(['finding-added', 'report-published']);
    expect(kinds('headline')).toEqual(['report-published', 'finding-added']);
  });

  test('the chapter of an area that is graded for the first time comes with the grade', () => {
    const { area, body, programme, cycle, source: from } = changes.firstGrade;
    const chapter = (of: string | null): ChangeEntry =>
      entry({
        ...base(`chapter ${of}`, { area: of, body, programme, cycle, importance: 'detail' }),
        source: from!,
        kind: 'section-added',
        path: ['A chapter'],
        before: null,
        after: 'What it says.',
      });
    const told = tell(entry(changes.firstGrade), chapter(area), chapter('effectiveness'));
    expect(told.items.map(({ kind, changes: { length } }) => `${kind} ${length}`)).toEqual([
      'judgment-first-given 2',
      'section-added 1',
    ]);
  });

  test('the same edit is told as that to who asked for one body, and counts nothing under embargo', () => {
    const log = boilerplate(['northmoor', 'eastvale', 'southfen']);
    const notes = (now: string, all: ChangeEntry[]) =>
      bulletinFor({ name: 'one' }, log.slice(0, 1), { profiles: [profile], now, log: all })?.items[0]?.notes;
    const { seenAt } = log[0]!;
    expect(notes(seenAt, log)).toEqual(['The same edit was seen on 3 pages of 3 bodies.']);
    const held = log.map((entry, index) =>
      index > 0 ? { ...entry, embargoUntil: '2027-01-01T00:00:00Z' } : entry,
    );
    expect(notes(seenAt, held)).toEqual([]);
    expect(notes('2027-01-01T00:00:00Z', held)).toHaveLength(1);
  });
});

test('a new report says when it was published, what it lists, its causes of concern and every deadline', () => {
  const listed = (id: string, finding: Finding) => ({ id, event: 'listed' as const, finding, score: null });
  const concern = {
    kind: 'cause-of-concern' as const,
    area: 'effectiveness',
    text: 'Too many invented calls go unanswered.',
    points: [],
    deadlines: [{ text: 'within three months', date: null }],
  };
  const traces = [
    listed('f-1', concern),
    listed('f-2', changes.newFinding.finding),
    listed('f-3', changes.reworded.after),
    { id: 'f-4', event: 'not-listed' as const, score: 1 },
  ];
  const document = { kind: 'report' as const, publishedOn: '2026-03-03' };
  const page = (name: string) => ({
    ...changes.published,
    id: name,
    source: source(name, true),
    document,
    traces,
  });
  const [item, ...others] = tell(entry(page('landing')), entry(page('legitimacy'))).items;
  expect(others).toEqual([]);
  expect(item?.notes.slice(0, 6)).toEqual([
    'PEEL 2018/19 report on legitimacy, published on 3 March 2026.',
    'It lists 1 cause of concern and 2 areas for improvement.',
    'Cause of concern, effectiveness: “Too many invented calls go unanswered.”',
    'Deadline in a cause of concern, effectiveness: “within three months”.',
    'Deadline in an area for improvement, ethical and lawful workforce: “within ten working days”.',
    'Deadline in an area for improvement, planning for the future: “by June 2026” (30 June 2026).',
  ]);
});

test('a new report whose documents show two grades for an area lists both, and says so', () => {
  const { published } = changes;
  const [judgment] = published.judgments!;
  const page = (name: string, grade: string): Change => ({
    ...published,
    id: name,
    source: source(name, true),
    judgments: [{ ...judgment!, grade: { kind: 'graded', grade, scale: 'four' } }],
  });
  const [item] = tell(entry(page('html', 'good')), entry(page('pdf', 'inadequate'))).items;
  expect(item?.lines).toHaveLength(2);
  expect(item?.notes[1]).toMatch(/^Its documents show two grades for .*: both are listed\.$/);
  const [alike] = tell(entry(page('html', 'good')), entry(page('pdf', 'good'))).items;
  expect(alike?.notes.join()).not.toContain('two grades');
});

test('what an embargo has held back says so', () => {
  const embargoUntil = '2026-03-05T00:01:00Z';
  const [item] = tell(entry(changes.published, { embargoUntil })).items;
  expect(item?.notes).toContain('Not told before its embargo ended, on Thu 5 March 2026 at 00:01.');
  const over = tell(entry(changes.published, { embargoUntil: '2026-03-01T00:01:00Z' }));
  expect(over.items[0]?.notes.join()).not.toContain('embargo');
});

test('grades are never cut short in a commit subject, whatever the names', () => {
  const long = 'Constabulary of the Very Long Name and Surrounding Shires of the North';
  const named = { ...profile, bodies: [{ id: 'northmoor', name: long, kind: 'police', slug: 'n' }] };
  const told = bulletinFor({ name: 'x' }, [entry(changes.fall)], {
    ...context,
    profiles: [named],
  }) as Bulletin;
  const subject = renderCommitMessage(told).split('\n')[0] as string;
  expect(subject).toContain('good → requires improvement');
  expect(Array.from(subject).length).toBeLessThanOrEqual(72);
});

test('most important first: reports, falls before rises, findings, corrections, text', () => {
  const own = Object.values(changes).filter((change) => change.body === 'northmoor');
  const told = tell(...own.reverse().map((change) => entry(change)));
  expect(told.items.map((item) => item.changes[0])).toEqual([
    'chg-fall',
    'chg-rise',
    'chg-scale',
    'chg-withdrawn',
    'chg-concern',
    'chg-afi',
    'chg-correction',
    'chg-gone',
    'chg-renamed',
    'chg-text',
  ]);
});

test('a report takes its first judgments along, not those that changed later', () => {
  const first = { ...changes.firstGrade, id: 'with', source: changes.published.source };
  const later = { ...changes.firstGrade, id: 'later', source: source('peel-2018/eastvale/legitimacy') };
  const told = tell(entry(first), entry(changes.published), entry(later));
  expect(told.items.map((item) => item.changes)).toEqual([['chg-published', 'with'], ['later']]);
});

test('the same judgment on two pages of a report is told once; moving to and fro on one page each time', () => {
  const twin = { ...changes.fall, id: 'twin', source: source('peel-2018/northmoor') };
  expect(tell(entry(changes.fall), entry(twin)).items.length).toBe(1);
  const again = { ...changes.fall, id: 'again' };
  const back: Change = {
    ...changes.fall,
    id: 'back',
    before: changes.fall.after,
    after: changes.fall.before,
    direction: 'improved',
  };
  // A fall weighs more than a rise, and what is so now is still said last.
  const on = (change: Change, day: number) => entry(change, { seenAt: `2026-03-0${day}T06:17:09Z` });
  const told = tell(on(changes.fall, 3), on(back, 4), on(again, 5), on({ ...back, id: 'at last' }, 6));
  expect(told.items.map((item) => item.changes)).toEqual([['chg-fall'], ['back'], ['again'], ['at last']]);
});

test('equal findings of two bodies are two pieces of news', () => {
  const other = {
    ...changes.newFinding,
    id: 'other',
    body: 'southfen',
    source: source('peel-2018/southfen'),
  };
  expect(tell(entry(changes.newFinding), entry(other)).items.length).toBe(2);
});

test('two small edits that happen to use the same words are not the same edit', () => {
  const text = (id: string, page: string, around: string): Change => ({
    ...changes.text,
    id,
    source: source(page),
    edits: [
      { op: 'keep', text: `${around} ` },
      { op: 'remove', text: '2' },
      { op: 'add', text: '3' },
    ],
  });
  expect(tell(entry(text('a', 'p', 'Stations:')), entry(text('b', 'q', 'Dogs:'))).items.length).toBe(2);
});

test('not shown is never not graded', () => {
  const told = renderText(one(changes.published));
  expect(told).toContain('Ethical and lawful workforce: not shown in this document');
  expect(told).not.toContain('not graded');
});

test('the window is stated in the zone of the inspectorate', () => {
  const summer = entry(changes.fall, {
    seenAt: '2026-07-01T05:17:00Z',
    lastSeenBefore: '2026-06-30T05:17:00Z',
  });
  expect(renderText(tell(summer))).toContain('between 06:17 on Tue 30 June and 06:17 on Wed 1 July 2026');
  const once = entry(changes.fall, { lastSeenBefore: null });
  expect(renderText(tell(once))).toContain('Seen on Tue 3 March 2026 at 06:17');
});

describe('notices', () => {
  const now = '2026-03-03T06:18:00Z';
  test('a first pass says how many are watched', () => {
    const bodies = { police: 4, fire: 0, other: 0 };
    const told = baselineBulletin('IIC', { reports: 12, bodies }, now, 'x');
    expect(told.subject).toBe('IIC: 12 reports of 4 forces are now watched');
    expect(baselineBulletin('IIC', { reports: 13, bodies }, '2026-04-01T00:00:00Z', 'x').id).toBe(told.id);
  });

  test('an operator hears of beginnings and ends, and of nothing else', () => {
    const common = {
      siteName: 'IIC',
      subscriber: 'operator',
      now,
      quarantined: [],
      deliveries: [],
      told: ['a'],
    };
    expect(operatorBulletin({ ...common, problems: [] })).toBeNull();
    const delivered = { channel: 'email', subscriber: 'a', bulletin: 'b', kind: 'delivered' as const };
    expect(operatorBulletin({ ...common, problems: [], deliveries: [delivered] })).toBeNull();
    const problem = {
      url: 'https://iic.example/peel-2018/northmoor/',
      page: 'p',
      code: 'server-error',
      detail: 'the server answered 503',
      since: now,
    };
    const told = operatorBulletin({
      ...common,
      problems: [
        { ...problem, status: 'started' },
        { ...problem, status: 'ended', since: '2026-03-01T06:00:00Z' },
      ],
      quarantined: [
        {
          page: 'q',
          url: 'https://iic.example/q/',
          capturedAt: now,
          reasons: [{ code: 'judgments-lost', where: 'page', detail: 'all three judgments are gone' }],
        },
      ],
      deliveries: [{ ...delivered, kind: 'failed', detail: 'mailbox unknown' }],
    }) as Bulletin;
    expect(told.items.map((item) => item.kind)).toEqual([
      'problem-started',
      'quarantined',
      'delivery-failed',
      'problem-ended',
    ]);
    expect(renderText(told)).toContain('judgments lost: all three judgments are gone');
  });

  test('pages that are suspect for one reason at once are one item, which says where to look', () => {
    const suspect = (page: string, code: string) => ({
      page,
      url: `https://iic.example/${page}/`,
      capturedAt: now,
      reasons: [{ code, where: 'page', detail: 'all three judgments are gone' }],
    });
    const lost = Array.from({ length: 12 }, (_, at) => suspect(`force-${at}`, 'judgments-lost'));
    const told = operatorBulletin({
      siteName: 'IIC',
      subscriber: 'operator',
      now,
      problems: [],
      quarantined: [...lost, suspect('alone', 'empty')],
      deliveries: [],
      told: ['a'],
    }) as Bulletin;
    expect(told.items.map(({ headline }) => headline)).toEqual([
      'Suspect readings set aside: 12 pages',
      'Suspect reading set aside: /alone/',
    ]);
    const [{ lines, notes }] = told.items as [Bulletin['items'][number]];
    expect(lines[0]).toBe('/force-0/: judgments lost: all three judgments are gone');
    expect(lines.at(-2)).toBe('https://iic.example/force-9/');
    expect(lines.at(-1)).toBe('and 2 more');
    expect(notes.at(-1)).toContain('`gradewatch read --explain https://iic.example/force-0/`');
  });

  test('silence is proved by what was checked', () => {
    const told = silenceBulletin({
      siteName: 'IIC',
      subscriber: 'x',
      now,
      since: '2026-02-24T06:18:00Z',
      pages: 212,
      bodies: 43,
      oldestGoodCheck: { url: 'https://iic.example/a/', at: '2026-03-03T00:10:00Z' },
      suspect: 0,
      failing: 0,
    });
    expect(told.lead).toBe('Nothing changed: 212 pages of 43 bodies checked, none suspect, none failing.');
  });
});
