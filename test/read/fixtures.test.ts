/**
 * Every report of the fixture folder, in every rendition: read as its description says, and no two renditions announce a
 * change against each other. The folder is the list; `test/tools/make-fixture.ts` makes the next one.
 */
import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/index.js';
import type { Report } from '../../src/model.js';
import { readDocument } from '../../src/read/index.js';
import { hmicfrs } from '../../src/sites/hmicfrs/index.js';
import { fixtures } from '../fixtures/render/fixture.js';
import { markups } from '../fixtures/render/html.js';
import { renditionsOf } from '../fixtures/render/index.js';
import { f1, factsWrong, lostHeadings, none, scoreOne } from '../score/read.js';

const all = fixtures();

it('there are enough of them: kinds, markups, documents', () => {
  expect(new Set(all.map((one) => one.kind)).size).toBeGreaterThanOrEqual(14);
  expect(Object.keys(markups).length).toBeGreaterThanOrEqual(8);
  expect(all.length * renditionsOf(all[0]!).length).toBeGreaterThanOrEqual(60);
});

describe.each(all.map((one) => [one.slug, one] as const))('%s', (_slug, fixture) => {
  const renditions = renditionsOf(fixture);
  const read = new Map<string, Promise<Report>>();
  const reportOf = (name: string) => {
    const rendition = renditions.find((one) => one.name === name)!;
    const known =
      read.get(name) ??
      readDocument({ bytes: rendition.bytes, url: fixture.url, profile: hmicfrs }).then(
        ({ reading }) => reading.report,
      );
    read.set(name, known);
    return known;
  };

  it.each(renditions.map((one) => [one.name, one] as const))('as %s', async (name, rendition) => {
    const report = await reportOf(name);
    const score = none();
    const why = scoreOne(report, rendition.expected, score);
    expect([...why, ...factsWrong(report, fixture, rendition)]).toEqual([]);
    expect(f1(score.findings)).toBe(1);
  });

  it('compares with itself in every other rendition without an announced change', async () => {
    const first = await reportOf(renditions[0]!.name);
    for (const rendition of renditions) {
      if (lostHeadings(fixture, rendition)) continue;
      const other = await reportOf(rendition.name);
      for (const [before, after] of [
        [first, other],
        [other, first],
      ] as const) {
        const told = compareReports(before, after, { profile: hmicfrs }).changes.filter(
          (one) => one.announced,
        );
        expect(told.map((one) => `${rendition.name}: ${one.kind} ${one.summary}`)).toEqual([]);
      }
    }
  });
});
