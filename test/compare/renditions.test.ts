/**
 * One report in twenty-two renditions (markups and text flavours): read by the real reader, none of them may be news
 * beside another. Then the report is edited, and the edit alone must be told, from whichever rendition to whichever.
 */
import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/index.js';
import type { Change, ChangeSource, Report } from '../../src/model.js';
import { readDocument } from '../../src/read/index.js';
import { siteProfiles } from '../../src/sites/index.js';
import { type Fixture, type FixturePart, fixtures } from '../fixtures/render/fixture.js';
import { renditionsOf } from '../fixtures/render/index.js';

const profile = siteProfiles.hmicfrs!;
const source: ChangeSource = {
  site: 'hmicfrs',
  page: 'page',
  url: 'https://site.example/page/',
  before: { sha256: 'a', capturedAt: '2019-05-02T06:00:00Z' },
  after: { sha256: 'b', capturedAt: '2019-06-02T06:00:00Z' },
};

/** @param edited not as in the folder: what was printed from there says something else, and is left out */
async function readings(fixture: Fixture, edited = false): Promise<{ name: string; report: Report }[]> {
  const all: { name: string; report: Report }[] = [];
  for (const { name, bytes, format } of renditionsOf(fixture)) {
    if (edited && format === 'pdf') continue;
    const { reading } = await readDocument({ bytes, as: format, url: fixture.url, profile });
    all.push({ name: `${format} ${name}`, report: reading.report });
  }
  return all;
}

const told = (before: Report, after: Report): Change[] =>
  compareReports(before, after, { profile, source }).changes.filter((change) => change.announced);

/** Renditions in which words of the text itself are missing, so that a difference in text (never more) is right. */
const lossy = new Set([
  'letter-warwickshire-revisit text-a-minus',
  'peel-2017-landing-to-be-graded-kent text-pdf',
]);

describe('renditions of one report', () => {
  for (const fixture of fixtures()) {
    it(`say nothing new beside each other: ${fixture.slug}`, async () => {
      const [first, ...others] = await readings(fixture);
      const news: string[] = [];
      for (const other of others) {
        for (const [from, to] of [
          [first!, other],
          [other, first!],
        ] as const) {
          for (const change of told(from.report, to.report)) {
            const isText = change.importance === 'detail';
            if (isText && lossy.has(`${fixture.slug} ${other.name.replace('text ', '')}`)) continue;
            news.push(`${from.name} → ${to.name}: ${change.kind} | ${change.summary}`);
          }
        }
      }
      expect(news).toEqual([]);
    });
  }
});

describe('an edited report in another rendition', () => {
  const partsOf = (parts: FixturePart[] = []): FixturePart[] =>
    parts.flatMap((part) => [part, ...partsOf(part.parts)]);
  const pick = (slug: string): Fixture => {
    const fixture = fixtures().find((one) => one.slug === slug);
    if (!fixture) throw new Error(`no fixture ${slug}`);
    return structuredClone(fixture);
  };
  const slug = 'peel-2018-legitimacy-kent';
  const question = (fixture: Fixture) =>
    partsOf(fixture.parts).find((part) => part.area === 'legitimacy/ethical-and-lawful-workforce')!;

  it('a grade that moves is told wherever both renditions show it, and nowhere else is anything told', async () => {
    const edited = pick(slug);
    question(edited).grade = 'inadequate';
    const [olds, news] = [await readings(pick(slug)), await readings(edited, true)];
    let moved = 0;
    for (const old of olds) {
      for (const now of news) {
        const changes = told(old.report, now.report);
        const shows = [old, now].every(({ report }) =>
          report.judgments.some(
            (one) => one.area.endsWith('lawful-workforce') && one.grade.kind === 'graded',
          ),
        );
        expect(
          changes.map((one) => [one.kind, one.area]),
          `${old.name} → ${now.name}`,
        ).toEqual(shows ? [['judgment-changed', 'legitimacy/ethical-and-lawful-workforce']] : []);
        if (shows) moved += 1;
      }
    }
    expect(moved).toBeGreaterThan(100);
  });

  it('a finding that is added is told from every rendition to every other', async () => {
    const edited = pick(slug);
    const block = question(edited).content!.find((one) => typeof one === 'object' && 'findings' in one) as {
      items: unknown[];
    };
    block.items.push('The force should publish, every year, what its complaints taught it.');
    const [olds, news] = [await readings(pick(slug)), await readings(edited, true)];
    for (const old of olds) {
      for (const now of news) {
        expect(
          told(old.report, now.report).map((one) => one.kind),
          `${old.name} → ${now.name}`,
        ).toEqual(['finding-added']);
      }
    }
  });
});
