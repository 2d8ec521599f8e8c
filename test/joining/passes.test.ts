/** Several documents of one report, and pages that go back to what they said, over real passes. */
import { expect, it } from 'vitest';
import { findingLives } from '../../src/compare/lives.js';
import { findingsCsv, findingsTable } from '../../src/tell/index.js';
import { desk, oldPath, pagePath, reportPage, tablePage, tablePath, twinPath } from './documents.js';

const VETTING = 'The force should clear its backlog of vetting renewals before the end of the year.';
const RADIO =
  'The force should replace the batteries of every radio in its rural stations and record when it did.';
const DRIVERS = 'The force should train its drivers on ice and keep a register of those who were trained.';

const outline = (changes: { kind: string; importance: string }[]) =>
  changes.map((change) => `${change.importance} ${change.kind}`);

it('a report that is withdrawn twice with the same words is told each time', async () => {
  const site = await desk({ [pagePath]: reportPage() });
  await site.pass(1);
  const told: string[] = [];
  const pass = async (day: number) =>
    told.push(...site.announced(await site.pass(day)).map(({ kind }) => kind));
  for (const [from, page] of [
    [2, 404],
    [4, reportPage()],
    [5, 404],
    [7, reportPage()],
  ] as const) {
    site.publish({ [pagePath]: page });
    await pass(from);
    if (page === 404) await pass(from + 1);
  }
  expect(told).toEqual(['report-withdrawn', 'report-restored', 'report-withdrawn', 'report-restored']);
  const log = await site.store.changes();
  expect(new Set(log.map((entry) => entry.change.id)).size).toBe(log.length);
});

it('documents of one report found in one pass are one event; one found later is a detail', async () => {
  const site = await desk({ [oldPath]: reportPage({ year: '2017', findings: [VETTING, RADIO] }) });
  await site.pass(1);
  site.publish({
    [pagePath]: reportPage({ grades: ['Good', 'Good', 'Inadequate', 'Good'], findings: [VETTING, DRIVERS] }),
  });
  const first = site.announced(await site.pass(2));
  expect(outline(first)).toEqual(['headline report-published']);
  expect(first[0]).toMatchObject({
    succession: {
      summary: 'PEEL 2018/19 replaces 2017 for Essex: 0 up, 1 down, 3 the same, 0 carried over.',
    },
  });
  site.publish({
    [twinPath]: reportPage({
      grades: ['Good', 'Good', 'Inadequate', 'Good'],
      findings: [VETTING, DRIVERS],
      note: 'Here are the details.',
    }),
  });
  const later = site.announced(await site.pass(4));
  expect(outline(later)).toEqual(['detail report-published']);
  expect(later[0]?.alsoIn?.change).toBe(first[0]?.id);
  const to = (who: string) => site.mail.received.filter((one) => one.to.includes(`${who}@example.org`));
  const texts = to('reader').map((one) => one.mail.text ?? '');
  expect(texts.at(-2)).toContain('PEEL 2018/19 replaces 2017 for Essex');
  expect(texts.at(-1)).toMatch(
    /Also published: Essex PEEL 2018[\s\S]*It belongs to the report first seen on/,
  );
  expect(to('brief').filter((one) => /2018/.test(one.mail.text ?? '')).length).toBe(1);
});

it('a later document that brings a judgment or finding of its own keeps its weight', async () => {
  const site = await desk({ [pagePath]: reportPage({ findings: [VETTING] }) });
  await site.pass(1);
  site.publish({ [twinPath]: reportPage({ findings: [VETTING, RADIO] }) });
  expect(outline(site.announced(await site.pass(2)))).toEqual([
    'notable report-published',
    'detail documents-disagree',
  ]);
});

it('a practice that one document alone carries is told in its words, once in any order, and is no area for improvement', async () => {
  const PRACTICE =
    'Officers of the force replace the batteries of every radio in its rural stations, and record when they did.';
  const carries = reportPage({
    note: `</p><h4>Innovative practice</h4><ul><li>${PRACTICE}</li></ul><p>So much for that.`,
  });
  const again = carries.replace('in its rural stations', 'of its rural stations');
  const bare = reportPage();
  for (const pages of [
    [bare, carries, again],
    [carries, bare, again],
  ]) {
    const site = await desk({ [oldPath]: reportPage({ year: '2017', findings: [RADIO] }) });
    await site.pass(1);
    const told: string[] = [];
    for (const [index, page] of pages.entries()) {
      site.publish({ [[pagePath, twinPath, `${twinPath}print/`][index]!]: page });
      const changes = site.announced(await site.pass(index + 2));
      for (const change of changes.filter(({ kind }) => kind === 'report-published'))
        told.push(outline([change])[0]!);
    }
    const [page, twin, other] = ['headline', pages[0] === bare ? 'notable' : 'detail', 'detail'];
    expect(told).toEqual([page, twin, other].map((one) => `${one} report-published`));
    const texts = site.mail.received.flatMap((one) =>
      one.to.includes('reader@example.org') ? [one.mail.text!] : [],
    );
    const words = texts.slice(1).join(' ').replaceAll(/\s+/g, ' ');
    expect(words).toContain('1 innovative practice');
    const cited = words.split(`Innovative practice, legitimacy: “${PRACTICE}”`).length - 1;
    expect(cited).toBe(pages[0] === bare ? 1 : 0);
    const lives = findingLives(await site.store.changes());
    expect(lives.map(({ kind, events }) => [kind, ...events.map((event) => event.kind)])).toEqual([
      ['area-for-improvement', 'first-seen', 'not-listed'],
      ['innovative-practice', 'first-seen', 'reworded'],
    ]);
  }
});

it('a grade that moves on one document and days later on its twin is told once', async () => {
  const site = await desk({ [pagePath]: reportPage(), [twinPath]: reportPage() });
  await site.pass(1);
  const moved = reportPage({ grades: ['Good', 'Good', 'Inadequate', 'Good'] });
  site.publish({ [pagePath]: moved });
  const first = site.announced(await site.pass(2));
  expect(outline(first)).toContain('headline judgment-changed');
  site.publish({ [twinPath]: moved });
  const later = site.announced(await site.pass(4));
  expect(outline(later)).toEqual(['detail judgment-changed', 'notable documents-disagree']);
  expect(later[0]?.alsoIn?.url).toMatch(/legitimacy\/$/);
});

it('a report that comes back at another address with another grade says which grade stood before', async () => {
  const site = await desk({ [pagePath]: reportPage() });
  await site.pass(1);
  site.publish({
    [pagePath]: 404,
    [twinPath]: reportPage({ grades: ['Good', 'Good', 'Inadequate', 'Good'] }),
  });
  const [change] = site.announced(await site.pass(2));
  expect(change).toMatchObject({
    kind: 'report-published',
    importance: 'headline',
    adds: {
      judgments: [{ grade: { grade: 'inadequate' }, instead: [{ grade: 'good' }] }],
    },
  });
  expect(change?.summary).toMatch(/ inadequate\. Published before: ethical and lawful \S+ behaviour good\.$/);
  const mail = site.mail.received.filter((one) => one.to.includes('reader@example.org')).at(-1);
  const words = mail?.mail.text?.replaceAll(/\s+/g, ' ');
  expect(words).toMatch(/behaviour: inadequate; good in what was published before /i);
});

it('a table of grades is one more document of each report: what it says again is no news, what it contradicts is told', async () => {
  const table = (essex: string) => tablePage({ Essex: essex, Kent: 'Outstanding' });
  const site = await desk({ [tablePath]: table('To be graded') });
  await site.pass(1);
  const brief = () => site.mail.received.filter((one) => one.to.includes('brief@example.org'));
  const subjects = () => brief().map((one) => one.mail.subject?.replace(/^.*?: /, ''));
  site.publish({ [tablePath]: table('Good'), [pagePath]: reportPage(), [twinPath]: reportPage() });
  await site.pass(2);
  expect(subjects().slice(1)).toEqual(['new PEEL 2018/19 report on legitimacy']);
  expect(brief().at(-1)?.mail.text).toContain('data-table');

  const worse = reportPage({ grades: ['Inadequate', 'Good', 'Good', 'Good'] });
  site.publish({ [pagePath]: worse });
  const moved = site.announced(await site.pass(3));
  expect(outline(moved)).toEqual(['headline judgment-changed', 'notable documents-disagree']);
  expect(moved[1]).toMatchObject({
    documents: [
      { url: expect.stringMatching(/legitimacy\/$/), says: 'inadequate' },
      { url: expect.stringMatching(/detailed-findings\/$/), says: 'good' },
      { url: expect.stringMatching(/data-table\/$/), says: 'good' },
    ],
  });
  site.publish({ [twinPath]: worse });
  expect(outline(site.announced(await site.pass(4)))).toEqual(['detail judgment-changed']);
  site.publish({ [tablePath]: table('Inadequate') });
  const last = site.announced(await site.pass(5));
  expect(outline(last)).toEqual(['detail judgment-changed', 'notable documents-disagree']);
  expect(last[1]).toMatchObject({ settled: { change: moved[1]?.id } });
  expect(subjects().slice(2)).toEqual([
    'legitimacy, good → inadequate, and 1 more',
    'documents of one report agree again on legitimacy',
  ]);
});

it('words that alternate are told once as alternating, a judgment that moves back always', async () => {
  const quiet = reportPage({ note: 'The force answers nine calls of ten within a minute.' });
  const other = reportPage({ note: 'The control room answers most of its calls before the third ring.' });
  const site = await desk({ [pagePath]: quiet });
  await site.pass(1);
  const told: string[][] = [];
  for (const [day, page] of [other, quiet, other, quiet].entries()) {
    site.publish({ [pagePath]: page });
    told.push(outline(site.announced(await site.pass(day + 2))));
  }
  expect(told).toEqual([['detail text-changed'], ['detail text-changed'], [], []]);
  expect(site.mail.received.filter((one) => /alternates/.test(one.mail.text ?? ''))).toHaveLength(1);
  const log = await site.store.changes({ kind: 'text-changed' });
  expect(log.map((entry) => entry.change.announced)).toEqual([true, true, false, false]);

  const good = quiet;
  const bad = reportPage({
    grades: ['Good', 'Good', 'Inadequate', 'Good'],
    note: 'The force answers nine calls of ten within a minute.',
  });
  for (const [day, page] of [bad, good, bad, good].entries()) {
    site.publish({ [pagePath]: page });
    expect(outline(site.announced(await site.pass(day + 7)))).toEqual(['headline judgment-changed']);
  }
});

it('documents of one report that disagree are told of once, naming both, and only when both were looked at', async () => {
  const site = await desk({ [pagePath]: reportPage(), [twinPath]: reportPage() });
  await site.pass(1);
  const moved = reportPage({ grades: ['Good', 'Good', 'Inadequate', 'Good'] });
  site.publish({ [pagePath]: moved, [twinPath]: 503 });
  expect(outline(site.announced(await site.pass(2)))).toEqual(['headline judgment-changed']);
  site.publish({ [twinPath]: reportPage() });
  const changes = site.announced(await site.pass(3));
  expect(outline(changes)).toEqual(['notable documents-disagree']);
  expect(changes[0]).toMatchObject({
    documents: [
      { url: expect.stringMatching(/legitimacy\/$/), says: 'inadequate' },
      { url: expect.stringMatching(/detailed-findings\/$/), says: 'good' },
    ],
  });
  const last = site.mail.received.at(-1)?.mail.text ?? '';
  expect(last).toMatch(/Two documents of one report disagree/);
  expect(last.match(/https?:\S+legitimacy\S*/g)?.length).toBeGreaterThanOrEqual(2);
  expect(site.announced(await site.pass(4))).toEqual([]);
  site.publish({
    [pagePath]: reportPage({ grades: ['Good', 'Good', 'Inadequate', 'Good'], note: 'One more sentence.' }),
  });
  expect(outline(site.announced(await site.pass(5)))).toEqual(['detail text-changed']);
});

it('that documents agree again is told once, to those who were told that they did not', async () => {
  const site = await desk({ [pagePath]: reportPage(), [twinPath]: reportPage() });
  await site.pass(1);
  const moved = reportPage({ grades: ['Good', 'Good', 'Inadequate', 'Good'] });
  site.publish({ [pagePath]: moved });
  const [, start] = site.announced(await site.pass(2));
  expect(start).toMatchObject({ kind: 'documents-disagree' });
  site.publish({ [twinPath]: 503 });
  expect(site.announced(await site.pass(3))).toEqual([]);
  site.publish({ [twinPath]: moved });
  const changes = site.announced(await site.pass(4));
  expect(outline(changes)).toEqual(['detail judgment-changed', 'notable documents-disagree']);
  expect(changes[1]).toMatchObject({
    settled: { change: start?.id },
    documents: [
      { url: expect.stringMatching(/legitimacy\/$/), says: 'inadequate' },
      { url: expect.stringMatching(/detailed-findings\/$/), says: 'inadequate' },
    ],
  });
  expect(site.mail.received.at(-1)?.mail.text).toMatch(
    /Two documents of one report agree again on ethical and lawful workforce[\s\S]*That they disagreed was first seen on/,
  );
  expect(site.announced(await site.pass(5))).toEqual([]);
  site.publish({ [pagePath]: reportPage() });
  expect(outline(site.announced(await site.pass(6)))).toEqual([
    'headline judgment-changed',
    'notable documents-disagree',
  ]);
});

it('a contradiction ends, once, where the document that contradicted is withdrawn; back again it is another', async () => {
  const site = await desk({ [pagePath]: reportPage(), [twinPath]: reportPage() });
  await site.pass(1);
  const moved = reportPage({ grades: ['Good', 'Good', 'Inadequate', 'Good'] });
  site.publish({ [pagePath]: moved });
  const [, start] = site.announced(await site.pass(2));
  site.publish({ [twinPath]: 404 });
  expect(site.announced(await site.pass(3))).toEqual([]);
  const ends = site.announced(await site.pass(4));
  expect(outline(ends)).toEqual(['notable report-withdrawn', 'notable documents-disagree']);
  expect(ends[1]).toMatchObject({
    settled: { change: start?.id, withdrawn: [expect.stringMatching(/detailed-findings\/$/)] },
  });
  expect(site.mail.received.at(-1)?.mail.text).toMatch(
    /The documents of one report no longer disagree on ethical/,
  );
  expect(site.announced(await site.pass(5))).toEqual([]);
  site.publish({ [twinPath]: reportPage() });
  expect(outline(site.announced(await site.pass(6)))).toEqual([
    'notable report-restored',
    'notable documents-disagree',
  ]);
});

it('findings keep their ids over passes and cycles, baseline included, and their lives can be read', async () => {
  const site = await desk({ [oldPath]: reportPage({ year: '2017', findings: [VETTING, RADIO] }) });
  await site.pass(1);
  site.publish({ [pagePath]: reportPage({ findings: [VETTING] }) });
  await site.pass(2);
  site.publish({ [pagePath]: reportPage({ findings: [VETTING, DRIVERS] }) });
  await site.pass(3);
  const lives = findingLives(await site.store.changes());
  const outlined = lives.map(({ text, state, events }) => [text, state, ...events.map(({ kind }) => kind)]);
  expect(outlined).toEqual([
    [VETTING, 'listed', 'first-seen', 'repeated'],
    [RADIO, 'no-longer-listed', 'first-seen', 'not-listed'],
    [DRIVERS, 'listed', 'first-seen'],
  ]);
  const table = findingsTable(lives, { colour: false, width: 100 });
  expect(table).toContain(
    `Area for improvement, ethical and lawful workforce: no longer listed (${lives[1]?.id})`,
  );
  expect(table).toContain('2026-03-02 listed again in 2018/19');
  expect(findingsTable([], { colour: false, width: 80 })).toBe('No findings are known yet.\n');
  expect(findingsCsv(lives).trimEnd().split('\r\n')).toHaveLength(6);
});
