/** Captures come to the same history and the same snapshot whatever the order in which they are imported. */
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { judgmentHistory } from '../../src/compare/history.js';
import { standing } from '../../src/compare/standing.js';
import type { Store } from '../../src/model.js';
import { createMerger } from '../../src/past/merge.js';
import { consider, type Incoming, type Keeper, keep } from '../../src/run/keeping.js';
import { profileById } from '../../src/sites/index.js';
import { openStore } from '../../src/store/index.js';
import { essex, essexPage, pageOf, removeScratch, scratch, site } from './support.js';

afterAll(removeScratch);

const profile = profileById('hmicfrs')!;

function keeperOf(store: Store): Keeper {
  return { store, profile, now: () => '2026-03-02T06:17:00.000Z' };
}

function capture(at: string, grade: string, note = ''): Incoming {
  return {
    site,
    page: essexPage,
    url: essex,
    bytes: Buffer.from(pageOf(essex, grade, note)),
    contentType: 'text/html',
    charset: 'utf-8',
    capturedAt: at,
    importedFrom: `${at}.html`,
  };
}

const past = [
  capture('2019-05-02T12:00:00.000Z', 'Good'),
  // The very bytes of the first, and a state that comes back.
  capture('2019-06-02T12:00:00.000Z', 'Good'),
  capture('2019-09-02T12:00:00.000Z', 'Requires improvement'),
  capture('2020-01-02T12:00:00.000Z', 'Good'),
  capture('2020-06-02T12:00:00.000Z', 'Inadequate', 'An invented sentence more.'),
  // Two of one instant, as two archives may have them.
  capture('2020-06-02T12:00:00.000Z', 'Inadequate', 'Another invented sentence instead.'),
];

async function importAll(batches: Incoming[][], begin?: (store: Store) => Promise<void>) {
  const store = await openStore({ kind: 'files', path: await scratch() });
  await begin?.(store);
  for (const batch of batches) {
    const merger = createMerger(site, keeperOf(store));
    for (const one of batch) await merger.add(one);
    expect(await merger.settle(essexPage)).toEqual([]);
  }
  const captures = await store.captures(site, essexPage);
  const log = await store.changes({ site });
  const snapshot = await store.snapshot(site, essexPage);
  return {
    store,
    log,
    state: {
      captures,
      report: snapshot?.report,
      of: snapshot?.capture,
      rows: judgmentHistory(
        captures.map((one) => ({ page: essexPage, capture: one })),
        profile,
      ),
      standing: standing(log, captures)
        .map(({ change }) => `${change.kind} ${change.id}`)
        .sort(),
    },
  };
}

/** The live site as a pass keeps it. */
async function live(store: Store): Promise<void> {
  const fetched = { ...capture('2020-03-02T06:17:00.000Z', 'Outstanding'), importedFrom: null };
  const considered = await consider(fetched, null, keeperOf(store));
  await keep(fetched, considered, null, 'site', keeperOf(store));
}

const orders = fc
  .tuple(
    fc.shuffledSubarray(past, { minLength: past.length, maxLength: past.length }),
    fc.integer({ min: 1, max: past.length }),
  )
  .map(([order, size]) => {
    const batches: Incoming[][] = [];
    for (let at = 0; at < order.length; at += size) batches.push(order.slice(at, at + size));
    return batches;
  });

describe('captures in any order', () => {
  it('end in the same captures, snapshot, history and standing changes', async () => {
    const expected = (await importAll([past])).state;
    expect(expected.standing.filter((one) => one.startsWith('judgment-changed'))).toHaveLength(3);
    expect(expected.standing.filter((one) => one.startsWith('report-published'))).toHaveLength(1);
    await fc.assert(
      fc.asyncProperty(orders, async (batches) => {
        expect((await importAll(batches)).state).toEqual(expected);
      }),
      { numRuns: 12 },
    );
  }, 120_000);

  it('the same around a capture of the live site, whose snapshot stays', async () => {
    const expected = (await importAll([past], live)).state;
    expect(expected.of).toMatchObject({ importedFrom: null, capturedAt: '2020-03-02T06:17:00.000Z' });
    await fc.assert(
      fc.asyncProperty(orders, async (batches) => {
        expect((await importAll(batches, live)).state).toEqual(expected);
      }),
      { numRuns: 8 },
    );
  }, 120_000);

  it('are announced to nobody, and take nothing back from the log', async () => {
    const { log } = await importAll(past.map((one) => [one]).reverse(), live);
    const imported = log.filter(({ cause }) => cause === 'import');
    expect(imported.length).toBeGreaterThan(3);
    expect(imported.filter(({ change }) => change.announced)).toEqual([]);
    expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1));
    expect(log.filter(({ cause }) => cause === 'site')).toHaveLength(1);
  });

  it('a superseded entry stays in the log and no longer stands', async () => {
    const [first, , middle, last] = past as [Incoming, Incoming, Incoming, Incoming];
    const later = { ...last, bytes: Buffer.from(pageOf(essex, 'Inadequate')) };
    const { log, state } = await importAll([[first], [later], [middle]]);
    const moved = log.filter(({ change }) => change.kind === 'judgment-changed');
    expect(moved.map(({ seenAt }) => seenAt.slice(0, 7))).toEqual(['2020-01', '2019-09', '2020-01']);
    expect(state.standing.filter((one) => one.startsWith('judgment-changed'))).toHaveLength(2);
  });
});

describe('one capture', () => {
  it('twice is once, in one import or in two', async () => {
    const [first] = past as [Incoming];
    const { store, log } = await importAll([[first, first], [first]]);
    expect(await store.captures(site, essexPage)).toHaveLength(1);
    expect(log).toHaveLength(1);
    const merger = createMerger(site, keeperOf(store));
    expect(await merger.add({ ...first, capturedAt: '2019-05-02T13:00:00+01:00' })).toMatchObject({
      outcome: 'already-there',
    });
  });

  it('that is a bot wall is left out, with the reason', async () => {
    const store = await openStore({ kind: 'files', path: await scratch() });
    const merger = createMerger(site, keeperOf(store));
    const wall =
      '<html><body><main><h1>Just a moment</h1><p>Checking your browser before you go on.</p></main></body></html>';
    const merged = await merger.add({ ...past[0]!, bytes: Buffer.from(wall) });
    expect(merged.outcome).toBe('suspect');
    expect(merged.problems.map(({ code }) => code)).toContain('blocked');
    expect(await store.captures(site, essexPage)).toEqual([]);
    expect(await store.snapshot(site, essexPage)).toBeNull();
  });

  it('whose settling was cut off is settled by the next import', async () => {
    const store = await openStore({ kind: 'files', path: await scratch() });
    const merger = createMerger(site, keeperOf(store));
    await merger.add(past[2]!);
    await merger.add(past[0]!);
    const moved = async () =>
      (await store.changes({ site })).filter(({ change }) => change.kind === 'judgment-changed').length;
    expect(await moved()).toBe(0);
    const next = createMerger(site, keeperOf(store));
    expect((await next.add(past[0]!)).outcome).toBe('already-there');
    await next.settle(essexPage);
    await next.settle(essexPage);
    expect(await moved()).toBe(1);
  });
});
