/** Who is told what: filters, embargoes, what was told before. */
import { describe, expect, test } from 'vitest';
import type { Change, ChangeEntry, Subscription } from '../../src/model.js';
import { selectEntries } from '../../src/tell/index.js';
import { changes, entry, subscription } from './example.js';

const now = '2026-03-03T06:18:00Z';
const since = '2026-03-01T00:00:00Z';

function told(to: Partial<Subscription>, entries: ChangeEntry[], delivered: string[] = []): string[] {
  const { tell } = selectEntries(subscription(to), entries, { since, delivered: new Set(delivered), now });
  return tell.map((one) => one.change.id);
}
const all = () => Object.values(changes).map((change) => entry(change));

test('only what happened on the site, is announced and was seen since', () => {
  expect(told({}, all()).length).toBe(Object.keys(changes).length);
  for (const cause of ['baseline', 'import', 'reread'] as const) {
    expect(told({}, [entry(changes.fall, { cause })])).toEqual([]);
  }
  expect(told({}, [entry({ ...changes.fall, announced: false })])).toEqual([]);
  expect(told({}, [entry(changes.fall, { seenAt: '2026-02-28T23:59:59Z' })])).toEqual([]);
  expect(told({}, [entry(changes.fall, { seenAt: '2026-03-01T01:00:00+01:00' })])).toEqual(['chg-fall']);
});

test('nothing twice: neither what was delivered nor one change that the log holds twice', () => {
  expect(told({}, [entry(changes.fall), entry(changes.rise)], ['chg-fall'])).toEqual(['chg-rise']);
  expect(told({}, [entry(changes.fall), entry(changes.fall)])).toEqual(['chg-fall']);
});

test('under embargo it is held, and told once the embargo has ended', () => {
  const entries = [entry(changes.fall, { embargoUntil: '2026-03-03T07:00:00+01:00' })];
  const at = (moment: string) =>
    selectEntries(subscription(), entries, { since, delivered: new Set(), now: moment });
  expect(at('2026-03-03T05:59:59Z').held.length).toBe(1);
  expect(at('2026-03-03T05:59:59Z').tell).toEqual([]);
  expect(at('2026-03-03T06:00:00Z').tell.length).toBe(1);
  expect(at('2026-03-03T06:00:00Z').held).toEqual([]);
});

describe('filters', () => {
  test.each<[string, Partial<Subscription>, (keyof typeof changes)[]]>([
    ['bodies', { bodies: ['southfen'] }, ['reworded']],
    [
      'a pillar takes its areas along',
      { areas: ['efficiency'] },
      ['rise', 'firstGrade', 'reworded', 'correction', 'gone'],
    ],
    ['an area is not its neighbour', { areas: ['legit'], kinds: ['judgment-changed'] }, []],
    ['kinds', { kinds: ['correction-noted'] }, ['correction']],
    [
      'directions narrow judgments only',
      { directions: ['declined'], importance: 'headline', bodies: ['northmoor'] },
      ['fall', 'withdrawn', 'concernGone', 'gone'],
    ],
    ['importance and above', { importance: 'notable', bodies: ['southfen'] }, ['reworded']],
    ['importance leaves out what is below', { importance: 'headline', bodies: ['southfen'] }, []],
  ])('%s', (_, to, expected) => {
    expect(told(to, all())).toEqual(expected.map((name) => changes[name].id));
  });

  test('a report counts for the areas it judges; one that could not be placed is kept from nobody', () => {
    const placed: Change = { ...changes.published, area: null };
    expect(told({ areas: ['legitimacy/treating-the-public-fairly'] }, [entry(placed)])).toEqual([
      'chg-published',
    ]);
    expect(told({ areas: ['efficiency'] }, [entry(placed)])).toEqual([]);
    expect(told({ areas: ['efficiency'] }, [entry({ ...placed, judgments: [] })])).toEqual(['chg-published']);
  });

  test('a document about several bodies concerns each', () => {
    const judgments = changes.published.judgments.map((judgment) => ({ ...judgment, body: 'southfen' }));
    const news: Change = { ...changes.published, body: null, judgments };
    expect(told({ bodies: ['southfen'] }, [entry(news)])).toEqual(['chg-published']);
    expect(told({ bodies: ['eastvale'] }, [entry(news)])).toEqual([]);
  });
});
