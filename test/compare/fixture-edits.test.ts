/**
 * Every fixture, edited in one way at a time and read by the real reader: the edit is told and nothing else, whether
 * the two documents are known to be one page (a pass) or are two files (`gradewatch compare`).
 */
import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/index.js';
import type { ChangeSource } from '../../src/model.js';
import { readDocument } from '../../src/read/index.js';
import { siteProfiles } from '../../src/sites/index.js';
import { type Fixture, type FixtureBlock, type FixturePart, fixtures } from '../fixtures/render/fixture.js';
import { renditionsOf } from '../fixtures/render/index.js';

const profile = siteProfiles.hmicfrs!;
const source: ChangeSource = {
  site: 'hmicfrs',
  page: 'page',
  url: 'https://site.example/page/',
  before: { sha256: 'a', capturedAt: '2019-05-02T06:00:00Z' },
  after: { sha256: 'b', capturedAt: '2019-06-02T06:00:00Z' },
};

const read = async (fixture: Fixture, rendition: number) => {
  const { bytes, format } = renditionsOf(fixture)[rendition]!;
  return (await readDocument({ bytes, as: format, url: fixture.url, profile })).reading.report;
};
const partsOf = (parts: FixturePart[] = []): FixturePart[] =>
  parts.flatMap((part) => [part, ...partsOf(part.parts)]);

type Findings = Extract<FixtureBlock, { findings: unknown }>;
const isFindings = (block: FixtureBlock): block is Findings =>
  typeof block === 'object' && 'findings' in block;
const isText = (block: FixtureBlock): block is string =>
  typeof block === 'string' && block.length > 80 && !/\b(?:good|graded|judg|carried)/i.test(block);

/** Each edit changes the fixture in place and says what is to be told, or gives `null` where it does not apply. */
const edits: Record<string, (fixture: Fixture) => string | null> = {
  'a grade': (fixture) => {
    // A landing page says each grade twice; a page that contradicts itself shows none.
    if (fixture.slug.includes('landing')) return null;
    const part = partsOf(fixture.parts).find(
      (one) =>
        one.area && ['good', 'requires-improvement'].includes(one.grade ?? '') && !one.words && !one.said,
    );
    if (!part) return null;
    part.grade = 'inadequate';
    return `judgment-changed ${part.area}`;
  },
  'a finding more': (fixture) => {
    const block = partsOf(fixture.parts)
      .flatMap((part) => part.content ?? [])
      .find((one) => isFindings(one) && one.shape !== 'headlines' && one.shape !== 'paragraph') as
      | Findings
      | undefined;
    if (!block) return null;
    block.items.push('The force should publish, every year, what its complaints taught it.');
    return 'finding-added';
  },
  'a finding less': (fixture) => {
    const block = partsOf(fixture.parts)
      .flatMap((part) => part.content ?? [])
      .find((one) => isFindings(one) && one.items.length > 1 && one.shape !== 'headlines') as
      | Findings
      | undefined;
    if (!block) return null;
    block.items.pop();
    return 'finding-removed';
  },
  'an area for improvement becomes a cause of concern': (fixture) => {
    for (const part of partsOf(fixture.parts)) {
      const at = part.content?.findIndex(
        (one) =>
          isFindings(one) && one.findings === 'area-for-improvement' && one.items.length > 1 && !one.shape,
      );
      if (at === undefined || at < 0) continue;
      const block = part.content![at] as Findings;
      const raised = block.items.pop()!;
      part.content!.splice(at, 0, {
        findings: 'cause-of-concern',
        heading: 'Cause of concern',
        items: [raised],
      });
      return 'finding-reworded';
    }
    return null;
  },
  'a section renamed': (fixture) => {
    const part = partsOf(fixture.parts).find((one) => !one.area && one.content?.some(isText) && !one.parts);
    if (!part) return null;
    part.heading = 'What we saw when we went there';
    return 'section-renamed';
  },
  'a section more': (fixture) => {
    const home = partsOf(fixture.parts).find((one) => one.parts?.some((part) => !part.area));
    if (!home) return null;
    home.parts!.push({
      heading: 'Keeping dogs and horses',
      content: [
        'The kennels were rebuilt in the spring, and the two horses that the district shares are well kept.',
      ],
    });
    return 'section-added';
  },
  'a paragraph more': (fixture) => {
    const part = partsOf(fixture.parts).find((one) => one.content?.some(isText));
    if (!part) return null;
    part.content!.splice(
      part.content!.findIndex(isText) + 1,
      0,
      'A new building was opened in the spring, where the two squads of the district now sit side by side.',
    );
    return 'text-changed';
  },
  'some words': (fixture) => {
    const part = partsOf(fixture.parts).find((one) => one.content?.some(isText));
    if (!part) return null;
    const at = part.content!.findIndex(isText);
    part.content![at] = `${part.content![at]} This was not so in the autumn.`;
    return 'text-changed';
  },
};

describe.each(Object.entries(edits))('one edit: %s', (_name, edit) => {
  const applicable = fixtures().filter((fixture) => edit(structuredClone(fixture)) !== null);

  it('applies to several fixtures', () => {
    expect(applicable.length).toBeGreaterThan(1);
  });

  it.each(applicable.map((fixture) => [fixture.slug, fixture] as const))('%s', async (_slug, fixture) => {
    const edited = structuredClone(fixture);
    const expected = edit(edited)!;
    for (const rendition of [0, 3, 7]) {
      const [before, after] = [await read(fixture, rendition), await read(edited, rendition)];
      for (const known of [source, null]) {
        const told = compareReports(before, after, { profile, source: known })
          .changes.filter((change) => change.announced)
          .map((change) =>
            change.kind === 'judgment-changed' ? `${change.kind} ${change.area}` : change.kind,
          );
        expect(
          told,
          `${renditionsOf(fixture)[rendition]!.name}, ${known ? 'one page' : 'two files'}`,
        ).toEqual([expected]);
      }
    }
  });
});
