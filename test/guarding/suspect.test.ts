/** Readings that cannot be true: the old snapshot stays, the operator hears once, subscribers hear nothing. */
import { describe, expect, it } from 'vitest';
import { bench } from './bench.js';
import { pillarPage } from './documents.js';

const SITE = 'hmicfrs';
const sound = {
  findings: [
    'The force should check what it has bought.',
    'The force should count again.',
    'The force should ask more people.',
  ],
};

const losses: [string, string][] = [
  ['its grades lost', pillarPage({ ...sound, grades: [null, null, null, null] })],
  ["another force's page under this address", pillarPage({ ...sound, force: 'Kent' })],
  ['half a page', pillarPage(sound).slice(0, 900)],
  [
    'an empty page',
    '<!doctype html><html lang="en"><head><title>Essex PEEL 2018</title></head><body><main></main></body></html>',
  ],
];

describe.each(losses)('a page that comes with %s', (_what, broken) => {
  it('is set aside, told to the operator once, and to subscribers never', async () => {
    const { publish, pass, store, subjects, page } = await bench();
    publish('essex', sound);
    await pass(1);
    const before = await store.snapshot(SITE, page('essex'));
    publish('essex', broken);
    for (const day of [2, 3, 4]) {
      const { pages, changes } = await pass(day);
      expect({ pages, changes }).toMatchObject({ pages: { quarantined: 1, changed: 0 }, changes: [] });
    }
    expect(await store.snapshot(SITE, page('essex'))).toEqual(before);
    expect(await store.quarantined(SITE)).toHaveLength(1);
    expect(subjects('ops')).toEqual([expect.stringContaining('1 suspect reading set aside')]);
    expect(subjects('reader')).toEqual([expect.stringContaining('now watched')]);

    publish('essex', sound);
    await pass(5);
    await pass(6);
    expect(await store.quarantined(SITE)).toEqual([]);
    expect(subjects('ops').slice(1)).toEqual([expect.stringContaining('1 problem ended')]);
    expect(subjects('reader')).toHaveLength(1);
    expect((await store.changes()).filter((entry) => entry.cause === 'site')).toEqual([]);
  });
});

it('a grade that was to come, and comes where it cannot be read, waits until it can and is told then', async () => {
  const { publish, pass, store, subjects } = await bench();
  const graded = (one: string | null) => ({ ...sound, grades: ['Good', 'Good', one, 'Good'] });
  publish('essex', graded('To be graded'));
  await pass(1);
  publish('essex', graded(null));
  for (const day of [2, 3]) expect((await pass(day)).pages.quarantined).toBe(1);
  expect(subjects('ops')).toHaveLength(1);
  publish('essex', graded('Inadequate'));
  await pass(4);
  expect(subjects('reader').slice(1)).toEqual([expect.stringMatching(/graded inadequate$/)]);
  expect((await store.changes({ kind: 'judgment-first-given' })).length).toBe(1);
});

describe('a site that gives its pages out no longer', () => {
  it('is one trouble, told once, whichever pages a pass comes to and whatever reason comes next', async () => {
    const forces = 'essex kent surrey sussex norfolk suffolk dorset durham cheshire cumbria'.split(' ');
    const { publish, pass, store, subjects, texts } = await bench(forces);
    await pass(1);
    const maintenance =
      '<!doctype html><html lang="en"><head><title>Maintenance</title></head><body><main><h1>This website is down for maintenance</h1><p>Please try again later.</p></main></body></html>';
    for (const [day, answer] of [
      [2, 403],
      [3, 403],
      [4, maintenance],
      [5, 403],
    ] as const) {
      for (const force of forces) publish(force, answer);
      expect((await pass(day)).pages).toMatchObject({ failed: forces.length, changed: 0, gone: 0 });
    }
    // Not all were asked for: after some failures the host is left alone.
    expect((await pass(6)).problems.map((one) => one.code)).toContain('circuit-open');
    expect(subjects('ops')).toEqual([expect.stringContaining('10 pages could not be read')]);
    for (const force of forces) publish(force, {});
    await pass(7);
    await pass(8);
    expect(subjects('ops').slice(1)).toEqual([expect.stringContaining('10 problems ended')]);
    expect(texts('ops')[0]).toMatch(/Blocked: \d pages[\s\S]*peel-2018\/kent/);
    expect(subjects('reader')).toHaveLength(1);
    expect((await store.changes()).filter((entry) => entry.cause === 'site')).toEqual([]);
  }, 30_000);
});

describe('a page that was set aside', () => {
  it('and is missing twice in a pass that was killed and gone on with is not yet withdrawn', async () => {
    const { publish, pass, store, subjects } = await bench();
    publish('essex', sound);
    await pass(1);
    publish('essex', { ...sound, grades: [null, null, null, null] });
    await pass(2);
    publish('essex', 404);
    const { startedAt } = await pass(3);
    // What the store says of a pass that never came to its end.
    const state = await store.state();
    state.sites[SITE]!.passBegan = startedAt;
    await store.saveState(state);
    await pass(3, 7);
    expect(subjects('reader')).toHaveLength(1);
    await pass(4);
    expect(subjects('reader').slice(1)).toEqual([expect.stringMatching(/no longer|withdrawn/i)]);
  });

  it('and really changed is told when it reads soundly, with the window in which it happened', async () => {
    const { publish, pass, store, texts } = await bench();
    publish('essex', sound);
    await pass(1);
    await pass(2);
    publish('essex', { ...sound, grades: [null, null, null, null] });
    await pass(3);
    publish('essex', { ...sound, grades: ['Good', 'Good', 'Requires improvement', 'Good'] });
    await pass(4);
    const [entry] = (await store.changes()).filter(({ change }) => change.kind === 'judgment-changed');
    expect(entry).toMatchObject({
      lastSeenBefore: '2026-03-02T06:00:00.000Z',
      seenAt: '2026-03-04T06:00:00.000Z',
    });
    expect(texts('reader').at(-1)).toMatch(/good → requires improvement/i);
  });

  it('and is then withdrawn is withdrawn, and no longer set aside', async () => {
    const { publish, pass, store, subjects } = await bench();
    publish('essex', sound);
    await pass(1);
    publish('essex', { ...sound, force: 'Kent' });
    await pass(2);
    publish('essex', 404);
    for (const day of [3, 4, 5]) await pass(day);
    expect(await store.quarantined(SITE)).toEqual([]);
    expect(subjects('ops')).toHaveLength(2);
    expect(subjects('reader').slice(1)).toEqual([expect.stringMatching(/no longer|withdrawn/i)]);
  });

  it('by a pass that was killed before it could note it is released by the next', async () => {
    const { publish, pass, store, page } = await bench();
    await pass(1);
    const checks = await store.checks(SITE);
    publish('essex', { grades: [null, null, null, null] });
    await pass(2);
    await store.saveChecks(SITE, checks);
    publish('essex', {});
    await pass(3);
    expect(await store.quarantined(SITE)).toEqual([]);
    expect(await store.snapshot(SITE, page('essex'))).not.toBeNull();
  });
});
