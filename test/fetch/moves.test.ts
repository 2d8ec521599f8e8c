/** Pages that move: what permanent redirects teach over several passes, on a real server, with a store on the disk. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PageCheck, Store } from '../../src/model.js';
import { legitimacyPage } from '../cli/documents.js';
import { openKept, passOver } from './pass-over.js';
import { closeAll, serve, type TestServer } from './server.js';

const home = 'https://hmicfrs.justiceinspectorates.gov.uk';
const listing = '/peel-assessments/peel-2018/';
const old = (force: string) => `/peel-assessments/peel-2018/${force}/legitimacy/`;
/** A layout that the profile has never heard of. */
const moved = (force: string) => `/inspections/police/2018/${force}/legitimacy/`;
const pageOf = (force: string, grade = 'Good') =>
  legitimacyPage(grade).replaceAll('Essex', force[0]!.toUpperCase() + force.slice(1));

let folder: string;
let store: Store;
let server: TestServer;
/** What stands at a path: a page, or a redirect as `301 /path`. */
let site: Map<string, string>;
let now: number;
let more: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gradewatch-moves-'));
  store = await openKept(folder);
  [site, now, more] = [new Map(), Date.parse('2026-03-02T06:17:00Z'), ''];
  server = await serve((request, response) => {
    const there = site.get(request.url ?? '');
    const redirect = /^(30\d) (.*)$/.exec(there ?? '');
    if (there === undefined) response.writeHead(404).end('no such page');
    else if (redirect) response.writeHead(Number(redirect[1]), { location: redirect[2] }).end();
    else {
      const etag = `"${there.length}-${request.url}"`;
      const same = request.headers['if-none-match'] === etag;
      response.writeHead(same ? 304 : 200, { 'content-type': 'text/html; charset=utf-8', etag });
      response.end(same ? undefined : there);
    }
  });
});
afterEach(async () => {
  await closeAll();
  await rm(folder, { recursive: true, force: true });
});

function list(...paths: string[]) {
  site.set(
    listing,
    `<title>PEEL 2018</title><main><h1>PEEL 2018</h1><p>Invented assessments of forces stand below.</p>${paths.map((path) => `<p><a href="${path}">A force</a></p>`).join('')}</main>`,
  );
}

async function pass() {
  now += 24 * 3_600_000;
  server.log.length = 0;
  const report = await passOver(folder, server.origin, {
    entryPoints: [listing],
    more,
    store,
    now: () => new Date(now),
  });
  return {
    ...report,
    told: report.changes
      .filter((change) => change.announced)
      .map((change) => `${change.kind} ${change.body}`),
    asked: server.pages().map(({ path }) => path),
  };
}

async function checkOf(force: string): Promise<PageCheck> {
  const checks = await store.checks('hmicfrs');
  return checks.find(({ url }) => url === home + old(force))!;
}

/** A first pass, in which three forces stand at their old addresses. */
async function baseline(forces = ['essex', 'kent', 'surrey']) {
  for (const force of forces) site.set(old(force), pageOf(force));
  list(...forces.map(old));
  const first = await pass();
  expect(first.pages).toMatchObject({ new: forces.length, failed: 0 });
}

/** Everything moves: the listing names the new addresses, the old ones redirect there. */
function migrate(status: number, forces = ['essex', 'kent', 'surrey']) {
  for (const force of forces) {
    site.set(moved(force), pageOf(force));
    site.set(old(force), `${status} ${moved(force)}`);
  }
  list(...forces.map(moved));
}

describe('a site that moves as a whole', () => {
  it.each([301, 308])(
    'with %i is no news; pages keep their ids and are asked for at their new addresses',
    async (status) => {
      await baseline();
      const pages = await store.pages('hmicfrs');
      migrate(status);
      const second = await pass();
      expect(second.told).toEqual([]);
      expect(second.problems).toEqual([]);
      expect(second.pages).toMatchObject({ new: 0, gone: 0, failed: 0, quarantined: 0 });
      expect(await store.pages('hmicfrs')).toEqual(pages);
      expect((await checkOf('kent')).movedTo).toMatchObject({ url: home + moved('kent'), joins: null });

      // The old addresses are not needed any more, and validators hold.
      for (const force of ['essex', 'kent', 'surrey']) site.delete(old(force));
      const third = await pass();
      expect(third.asked.sort()).toEqual([listing, moved('essex'), moved('kent'), moved('surrey')].sort());
      expect(third.pages).toMatchObject({ unchanged: 4, new: 0, gone: 0, failed: 0 });

      // News is told of the page that it always was.
      site.set(moved('kent'), pageOf('kent', 'Inadequate'));
      const fourth = await pass();
      expect(fourth.told).toEqual(['judgment-changed kent']);
      expect(fourth.changes[0]?.source?.page).toBe('peel-assessments--peel-2018--kent--legitimacy');
    },
  );

  it.each([302, 303, 307])('with %i teaches nothing, and is no news either', async (status) => {
    await baseline();
    migrate(status);
    list(...['essex', 'kent', 'surrey'].map(old));
    const second = await pass();
    expect(second.told).toEqual([]);
    expect((await checkOf('kent')).movedTo).toBeUndefined();
    const third = await pass();
    expect(third.asked).toContain(old('kent'));
  });

  it('to addresses that the profile knows, which the listing names before the old ones are asked', async () => {
    await baseline(['essex']);
    // The old page is not due in this pass: only the new address is met.
    more = '    checks: {minHours: 1000, maxHours: 1000}';
    const to = '/peel-assessments/peel-2018-19/essex/legitimacy/';
    site.set(to, pageOf('essex'));
    site.set(old('essex'), `301 ${to}`);
    list(to);
    const second = await pass();
    expect(second.told).toEqual([]);
    expect(await store.pages('hmicfrs')).toEqual(['peel-assessments--peel-2018--essex--legitimacy']);
    expect((await checkOf('essex')).movedTo).toMatchObject({ url: home + to });
    expect((await store.checks('hmicfrs')).map(({ url }) => url)).not.toContain(home + to);
  });

  it('because its force has another name: the old page and no other, whichever is asked for first', async () => {
    const [was, is] = ['hampshire', 'hampshire-and-isle-of-wight'].map(old) as [string, string];
    const named = (name: string) => legitimacyPage('Good').replaceAll('Essex', name);
    site.set(was, named('Hampshire')).set(old('kent'), pageOf('kent'));
    list(was, old('kent'));
    await pass();
    site.set(was, `301 ${is}`).set(is, named('Hampshire and Isle of Wight'));
    list(is, old('kent'));
    const second = await pass();
    expect(second.pages).toMatchObject({ new: 0, gone: 0, failed: 0 });
    expect(second.told).not.toContain('report-published hampshire-and-isle-of-wight');
    expect(await store.pages('hmicfrs')).toHaveLength(2);
  });

  it('and a new report beside it is still news', async () => {
    await baseline(['essex']);
    migrate(301, ['essex']);
    site.set(old('kent'), pageOf('kent'));
    list(moved('essex'), old('kent'));
    const second = await pass();
    expect(second.told).toEqual(['report-published kent']);
  });
});

describe('a site that loses its pages together', () => {
  const forces = ['essex', 'kent', 'surrey', 'sussex', 'norfolk', 'suffolk'];
  const lose = (some: string[]) => {
    for (const force of some) site.delete(old(force));
    list(...forces.filter((force) => !some.includes(force)).map(old));
  };

  it('is no news while it may be a fault; what comes back is as it was', async () => {
    await baseline(forces);
    lose(forces);
    await pass();
    const third = await pass();
    expect(third.told).toEqual([]);
    expect(third.problems.map(({ code }) => code)).toEqual(forces.map(() => 'many-gone'));
    expect(third.problems[0]?.detail).toMatch(
      /6 pages went missing together.* once they were missing for seven days$/,
    );
    expect((await checkOf('kent')).problem).toMatchObject({ code: 'many-gone', passes: 1 });

    for (const force of forces) site.set(old(force), pageOf(force));
    site.set(old('kent'), pageOf('kent', 'Inadequate'));
    const fourth = await pass();
    expect(fourth.told).toEqual(['judgment-changed kent']);
    expect(fourth.problems).toEqual([]);
    expect((await checkOf('surrey')).problem).toBeNull();
  });

  it('is told of after a week, once', async () => {
    await baseline(forces);
    lose(forces);
    for (let day = 0; day < 7; day += 1) expect((await pass()).told).toEqual([]);
    expect((await pass()).told.sort()).toEqual(forces.map((force) => `report-withdrawn ${force}`).sort());
    expect((await checkOf('kent')).problem).toBeNull();
    expect((await pass()).told).toEqual([]);
  });

  it('and keeps as many has withdrawn the others', async () => {
    const others = ['cheshire', 'cleveland', 'dorset', 'gwent', 'dyfed-powys'];
    await baseline([...forces, ...others]);
    for (const force of others) site.delete(old(force));
    list(...forces.map(old));
    await pass();
    expect((await pass()).told.sort()).toEqual(others.map((force) => `report-withdrawn ${force}`).sort());
  });
});

describe('a page that moves', () => {
  it('and back again, and away again: one page, no news, no loop', async () => {
    await baseline(['essex']);
    migrate(301, ['essex']);
    expect((await pass()).told).toEqual([]);
    // The move is undone: the new address redirects to the old one.
    site.set(old('essex'), pageOf('essex'));
    site.set(moved('essex'), `301 ${old('essex')}`);
    list(old('essex'));
    const back = await pass();
    expect(back.told).toEqual([]);
    expect(back.problems).toEqual([]);
    expect((await checkOf('essex')).movedTo).toBeUndefined();
    expect((await pass()).asked).toEqual([listing, old('essex')]);
    // And done again.
    migrate(301, ['essex']);
    expect((await pass()).told).toEqual([]);
    const last = await pass();
    expect(last.asked).toEqual([listing, moved('essex')]);
    expect(last.pages).toMatchObject({ failed: 0, gone: 0, new: 0 });
    expect(await store.pages('hmicfrs')).toHaveLength(1);
  });

  it('and whose new address is given up without a word is found at its own', async () => {
    await baseline(['essex']);
    migrate(301, ['essex']);
    await pass();
    site.delete(moved('essex'));
    site.set(old('essex'), pageOf('essex', 'Inadequate'));
    const third = await pass();
    expect(third.told).toEqual(['judgment-changed essex']);
    expect(third.problems).toEqual([]);
    expect((await pass()).asked).toEqual([listing, old('essex')]);
  });

  it('and is missing at both addresses is withdrawn when that is confirmed', async () => {
    await baseline(['essex']);
    migrate(301, ['essex']);
    await pass();
    site.delete(moved('essex'));
    expect((await pass()).problems.map(({ code }) => code)).toEqual(['gone-unconfirmed']);
    expect((await pass()).told).toEqual(['report-withdrawn essex']);
  });

  it('in a circle is one problem, and ends', async () => {
    await baseline(['essex']);
    site.set(old('essex'), `301 ${moved('essex')}`);
    site.set(moved('essex'), `301 ${old('essex')}`);
    const second = await pass();
    expect(second.problems.map(({ code }) => code)).toEqual(['redirect-loop']);
    site.set(old('essex'), pageOf('essex'));
    const third = await pass();
    expect(third.problems).toEqual([]);
    expect((await checkOf('essex')).problem).toBeNull();
  });
});

describe('a page that goes without a redirect', () => {
  /** Another address that the profile knows. */
  const html = (force: string) => `/publication-html/${force}-peel-2018-19-legitimacy/`;
  const lead = (...more: string[]) => list(old('essex'), old('surrey'), ...more);
  const summaries = ({ changes }: Awaited<ReturnType<typeof pass>>) =>
    changes.map(
      ({ importance, summary }) => `${importance}: ${summary.replace(/: Kent Police, [^.(]+/, ': Kent')}`,
    );

  it('and comes at another address has moved: it is not said to be gone', async () => {
    await baseline();
    site.delete(old('kent'));
    site.set(html('kent'), pageOf('kent'));
    lead(html('kent'));
    expect(summaries(await pass())).toEqual(['detail: Also published: Kent.']);
    const third = await pass();
    expect([third.told, third.problems]).toEqual([[], []]);
    expect((await checkOf('kent')).movedTo).toMatchObject({
      url: home + html('kent'),
      joins: expect.any(String),
    });

    // What happens to it there is told of it, and what comes back is a page of its own.
    site.set(html('kent'), pageOf('kent', 'Inadequate'));
    expect((await pass()).told).toEqual(['judgment-changed kent']);
    site.set(old('kent'), pageOf('kent', 'Inadequate'));
    lead(old('kent'), html('kent'));
    expect((await pass()).told).not.toContain('report-restored kent');
    expect((await checkOf('kent')).movedTo).toBeUndefined();
  });

  it('and leaves another document of the report: that is said with it', async () => {
    await baseline();
    site.set(html('kent'), pageOf('kent'));
    lead(old('kent'), html('kent'));
    await pass();
    site.delete(old('kent'));
    lead(html('kent'));
    await pass();
    expect(summaries(await pass())).toEqual([
      `notable: One document of the report is no longer on the inspectorate’s site: Kent. It still stands in ‘Kent PEEL 2018’ (${home}${html('kent')}).`,
    ]);
  });

  it('and comes at another address after its withdrawal was told: it is published again', async () => {
    await baseline();
    site.delete(old('kent'));
    lead();
    await pass();
    expect((await pass()).told).toEqual(['report-withdrawn kent']);
    site.set(html('kent'), pageOf('kent'));
    lead(html('kent'));
    expect(summaries(await pass())).toEqual(['notable: Published again: Kent.']);
    expect((await pass()).told).toEqual([]);
  });
});

describe('two pages that come to stand at one address', () => {
  /** One question of Essex, at two addresses of the site. */
  const twin = '/peel-assessments/peel-2018-19/essex/legitimacy/';

  it('are one from then on; what joined comes back as a page of its own', async () => {
    site.set(twin, pageOf('essex'));
    site.set(old('essex'), pageOf('essex'));
    list(old('essex'), twin);
    await pass();
    expect(await store.pages('hmicfrs')).toHaveLength(2);

    site.set(moved('essex'), pageOf('essex'));
    for (const path of [old('essex'), twin]) site.set(path, `301 ${moved('essex')}`);
    list(moved('essex'));
    const second = await pass();
    expect(second.told).toEqual([]);
    expect(second.problems).toEqual([]);
    const moves = (await store.checks('hmicfrs')).flatMap(({ movedTo }) => movedTo ?? []);
    expect(moves.map(({ joins }) => joins === null).sort()).toEqual([false, true]);

    // One news, told once.
    site.set(moved('essex'), pageOf('essex', 'Inadequate'));
    expect((await pass()).told).toEqual(['judgment-changed essex']);
    expect((await pass()).told).toEqual([]);

    // The redirects are taken away: nothing is withdrawn while the report stands at its new address.
    for (const path of [old('essex'), twin]) site.delete(path);
    for (let i = 0; i < 3; i++) expect((await pass()).told).toEqual([]);
  });
});

describe('a redirect to something else', () => {
  it.each([
    ['another force', old('kent')],
    ['another cycle', '/peel-assessments/peel-2016/essex/legitimacy/'],
    ['a listing', listing],
    ['the first page', '/'],
  ])('%s is no move but a problem, told once; what was kept stays', async (_name, to) => {
    await baseline(['essex', 'kent']);
    site.set('/', '<title>HMICFRS</title><main><h1>Welcome</h1><p>An invented first page.</p></main>');
    site.set('/peel-assessments/peel-2016/essex/legitimacy/', pageOf('essex').replaceAll('2018', '2016'));
    site.set(old('essex'), `301 ${to}`);
    for (let i = 0; i < 2; i++) {
      const next = await pass();
      expect(next.told).toEqual([]);
      expect(next.problems.map(({ code }) => code)).toEqual(['redirects-elsewhere']);
    }
    const check = await checkOf('essex');
    expect(check.movedTo).toBeUndefined();
    expect(check.problem).toMatchObject({ code: 'redirects-elsewhere', passes: 2 });
    expect((await store.snapshot('hmicfrs', check.page))?.report.body?.id).toBe('essex');
  });

  it.each([
    [301, ['report-withdrawn essex']],
    [302, []],
  ])('with %i for a week: %j, once; back again it is published again', async (status, told) => {
    await baseline(['essex', 'kent']);
    site.set(old('essex'), `${status} ${listing}`);
    for (let day = 0; day < 7; day += 1) expect((await pass()).told).toEqual([]);
    expect((await pass()).told).toEqual(told);
    const ninth = await pass();
    expect([ninth.told, ninth.problems.length]).toEqual([[], status === 301 ? 0 : 1]);
    site.set(old('essex'), pageOf('essex'));
    expect((await pass()).told).toEqual(status === 301 ? ['report-restored essex'] : []);
    expect((await checkOf('essex')).problem).toBeNull();
  });

  it('by a link never seen before: the page that it leads to is taken, and once', async () => {
    await baseline(['essex']);
    site.set('/peel-assessments/peel-2018/kent/', `301 ${old('kent')}`);
    site.set(old('kent'), pageOf('kent'));
    list(old('essex'), '/peel-assessments/peel-2018/kent/', old('kent'));
    const second = await pass();
    expect(second.told).toEqual(['report-published kent']);
    expect((await pass()).told).toEqual([]);
  });
});
