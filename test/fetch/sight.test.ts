/** What comes into sight and was not published just now: more is watched, an old report is linked, an address is given to something else. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/model.js';
import { legitimacyPage } from '../cli/documents.js';
import { openKept, passOver } from './pass-over.js';
import { closeAll, serve, type TestServer } from './server.js';

const police = '/peel-assessments/peel-2018/';
const fire = '/frs-assessment/frs-2018/';
const report = (force: string, year = '2018') => `/peel-assessments/peel-${year}/${force}/legitimacy/`;
const service = (name: string) => `${fire}${name}/effectiveness/`;
const pageOf = (force: string, year = '2018') =>
  legitimacyPage('Good')
    .replaceAll('Essex', force[0]!.toUpperCase() + force.slice(1))
    .replaceAll('2018', year);
const servicePage = (name: string, updated = '') =>
  `<title>${name}</title><main><h1>${name} 2018/19</h1><h2>Effectiveness</h2><p>How effective is the fire and rescue service at keeping people safe and secure from fire and other risks?</p>${updated && `<p>Last updated ${updated}</p>`}<p>Good</p><p>This invented service knows the risks of its area and writes them down where its crews can see them.</p></main>`;

let folder: string;
let store: Store;
let server: TestServer;
let site: Map<string, string>;
let now: number;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gradewatch-sight-'));
  store = await openKept(folder);
  now = Date.parse('2026-03-02T06:17:00Z');
  site = new Map([
    [report('essex'), pageOf('essex')],
    [report('kent'), pageOf('kent')],
    [service('avon'), servicePage('Avon')],
    [service('kent'), servicePage('Kent')],
  ]);
  list(police, report('essex'), report('kent'));
  list(fire, service('avon'), service('kent'));
  server = await serve((request, response) => {
    const there = site.get(request.url ?? '');
    if (there === undefined) return void response.writeHead(404).end('no such page');
    if (there === '503') return void response.writeHead(503).end('not now');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(there);
  });
});
afterEach(async () => {
  await closeAll();
  await rm(folder, { recursive: true, force: true });
});

function list(at: string, ...paths: string[]) {
  const links = paths.map((path) => `<p><a href="${path}">A report</a></p>`).join('');
  site.set(
    at,
    `<title>Reports</title><main><h1>Reports</h1><p>Invented assessments stand below.</p>${links}</main>`,
  );
}

async function pass(entryPoints: string[], more = '') {
  now += 24 * 3_600_000;
  const made = await passOver(folder, server.origin, { entryPoints, more, store, now: () => new Date(now) });
  const told = made.changes.filter((change) => change.announced);
  return {
    ...made,
    told: told.map(({ kind, body }) => `${kind} ${body}`).sort(),
    summary: told[0]?.summary,
    first: told[0],
  };
}

describe('what comes into sight because more is watched', () => {
  it('is kept and told to nobody; what is published from then on is news', async () => {
    await pass([police]);
    const wider = await pass([police, fire]);
    expect(wider.told).toEqual([]);
    expect(wider.pages.new).toBe(2);
    expect((await store.changes({ body: 'avon' })).map(({ cause }) => cause)).toEqual(['baseline']);

    site.set(service('cornwall'), servicePage('Cornwall'));
    list(fire, service('avon'), service('kent'), service('cornwall'));
    expect((await pass([police, fire])).told).toEqual(['report-published cornwall']);
  });

  it('but for what was published since the last pass, and what pages lead to that were watched before', async () => {
    await pass([police]);
    site.set(service('avon'), servicePage('Avon', '03/03/2026'));
    site.set(report('surrey'), pageOf('surrey'));
    list(police, report('essex'), report('kent'), report('surrey'));
    site.set(report('kent'), pageOf('kent').replace('<p>Good</p>', '<p>Inadequate</p>'));
    const wider = await pass([police, fire]);
    expect(wider.told).toEqual(['judgment-changed kent', 'report-published avon', 'report-published surrey']);
  });

  it('over as many passes as the budget makes of it', async () => {
    await pass([police]);
    const budget = '    budget: 3';
    for (let day = 0; day < 4; day += 1) expect((await pass([police, fire], budget)).told).toEqual([]);
    expect((await store.state()).sites.hmicfrs).not.toHaveProperty('widening');
    expect(await store.pages('hmicfrs')).toHaveLength(4);
  });

  it('by wider patterns as well', async () => {
    await pass([police, fire], '    exclude: ["/frs-assessment/frs-2018/*/**"]');
    expect(await store.pages('hmicfrs')).toHaveLength(2);
    expect((await pass([police, fire])).told).toEqual([]);
    expect(await store.pages('hmicfrs')).toHaveLength(4);
  });
});

describe('what could not be read in the pass that would have taken it as old', () => {
  it.each<[what: string, path: string, first: string[], then: string[]]>([
    ['a report, in the first pass', report('kent'), [], [police, fire]],
    ['a list, in the first pass', fire, [], [police, fire]],
    ['a report that comes into sight because more is watched', service('avon'), [police], [police, fire]],
    ['a list that comes into sight because more is watched', fire, [police], [police, fire]],
  ])('is as old when it can be: %s', async (_, path, first, then) => {
    const page = site.get(path)!;
    if (first.length > 0) await pass(first);
    site.set(path, '503');
    expect((await pass(then)).told).toEqual([]);
    expect((await pass(then)).told).toEqual([]);
    site.set(path, page);
    expect((await pass(then)).told).toEqual([]);
    expect(await store.pages('hmicfrs')).toHaveLength(4);
    site.set(service('cornwall'), servicePage('Cornwall'));
    list(fire, service('avon'), service('kent'), service('cornwall'));
    expect((await pass(then)).told).toEqual(['report-published cornwall']);
  });

  it('is new where it turns out not to have been there', async () => {
    const page = site.get(report('kent'))!;
    site.set(report('kent'), '503');
    await pass([police]);
    site.delete(report('kent'));
    await pass([police]);
    site.set(report('kent'), page);
    expect((await pass([police])).told).toEqual(['report-published kent']);
  });

  it('is new where it says that it was published since', async () => {
    site.set(fire, '503');
    await pass([police, fire]);
    site.set(service('avon'), servicePage('Avon', '04/03/2026'));
    list(fire, service('avon'), service('kent'));
    expect((await pass([police, fire])).told).toEqual(['report-published avon']);
  });
});

it('a report of an earlier cycle than one that was there is old, and no headline', async () => {
  await pass([police]);
  site.set(report('kent', '2016'), pageOf('kent', '2016'));
  list(police, report('essex'), report('kent'), report('kent', '2016'));
  const { first } = await pass([police]);
  expect(first).toMatchObject({ kind: 'report-published', importance: 'notable', laterCycle: '2018/19' });
  expect(first?.summary).toMatch(/ – good\. The report of 2018\/19 was seen before it\.$/);
});

describe('an address that is given to something else', () => {
  const at = '/publications/force-management-statements/';
  const page = (title: string, day: string, words: string) =>
    `<title>${title}</title><main><h1>${title}</h1><p>Published on: ${day}</p><p>${words.repeat(5)}</p></main>`;
  const guide = page(
    'Force management statements',
    '3 May 2017',
    'A statement says what demand a chief expects to meet. ',
  );

  it('is told with what was listed there and is no more', async () => {
    const asked = 'The force should send each statement to the inspectorate in May.';
    site.set(at, guide.replace('</main>', `<h2>Recommendations</h2><ul><li>${asked}</li></ul></main>`));
    list(police, at);
    await pass([police]);
    site.set(
      at,
      page('2018/19 PEEL assessment', '2 May 2019', 'We assess all forces in three tranches over the year. '),
    );
    const { changes } = await pass([police]);
    expect(changes.map(({ kind }) => kind)).toEqual(['report-published', 'finding-removed']);
    expect(changes[1]?.summary).toContain(asked);
  });

  it('the report of the next cycle is new; an old copy of the one before is set aside', async () => {
    const of = (cycle: string, day: string, grade: string) =>
      page(
        `PEEL ${cycle}: An inspection of Essex Police`,
        day,
        'The force was looked at by inspectors. ',
      ).replace(
        '</main>',
        `<h2>Investigating crime</h2><p>${grade}</p><p>It looks into what is reported to it.</p></main>`,
      );
    const reused = '/publications/essex-police-report/';
    const told: string[][] = [];
    list(police, reused);
    for (const [cycle, day, grade] of [
      ['2021/22', '1 March 2023', 'Good'],
      ['2023–25', '2 March 2026', 'Adequate'],
      ['2021/22', '1 March 2023', 'Good'],
      ['2023–25', '2 March 2026', 'Inadequate'],
    ] as const) {
      site.set(reused, of(cycle, day, grade));
      const { told: kinds, pages } = await pass([police]);
      told.push([...kinds, ...(pages.quarantined > 0 ? ['set aside'] : [])]);
    }
    expect(told).toEqual([[], ['report-published essex'], ['set aside'], ['judgment-changed essex']]);
  });

  it.each([
    [
      'is a new publication',
      page('2018/19 PEEL assessment', '2 May 2019', 'We assess all forces in three tranches over the year. '),
      'New publication: ‘2018/19 PEEL assessment’. It stands at the address of ‘Force management statements’, of which nothing is left there.',
    ],
    [
      'is still itself where it was written anew under its title',
      page(
        'Force management statements',
        '2 May 2019',
        'Each chief is to send us one in May of every year. ',
      ),
      undefined,
    ],
    [
      'is nothing new where it says no day: that may be an error page',
      page('Sorry', '', 'Something went wrong on our side, and we are on it as we speak. ').replace(
        '<p>Published on: </p>',
        '',
      ),
      undefined,
    ],
  ])('%s', async (_, becomes, told) => {
    site.set(at, guide);
    list(police, at);
    await pass([police]);
    site.set(at, becomes);
    const { changes } = await pass([police]);
    expect(changes.find(({ kind }) => kind === 'report-published')?.summary).toBe(told);
  });
});
