/**
 * The changes applied to the old report give the new one: nothing is missing from them and nothing is invented. Held
 * for judgments and findings one by one, and for the running text word by word over the whole document, since a
 * paragraph that moves as it stands is no news. And what was split one way was put together the other.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/index.js';
import { contentKey, headingKey, pointText } from '../../src/compare/normalise.js';
import { wordsOf } from '../../src/compare/words.js';
import type { Change, Finding, Report } from '../../src/model.js';
import { editRandomly, findingOf, type Random, randomFrom, reportOf, withNoise } from './support/generate.js';
import { profile } from './support/profile.js';
import { ETHICS, report, section } from './support/report.js';

const seeds = fc.integer({ min: 0, max: 1_000_000 });
const runs = { numRuns: 60 };
const compare = (before: Report, after: Report) => compareReports(before, after, { profile }).changes;

/** A heap of things of which each may lie there several times. */
class Heap {
  private readonly counts = new Map<string, number>();
  add(things: string[], by = 1): this {
    for (const one of things) {
      const count = (this.counts.get(one) ?? 0) + by;
      if (count === 0) this.counts.delete(one);
      else this.counts.set(one, count);
    }
    return this;
  }
  get all(): Record<string, number> {
    return Object.fromEntries([...this.counts].sort(([x], [y]) => (x < y ? -1 : 1)));
  }
}

const findingKeyOf = (one: Finding) =>
  [one.kind, one.area, contentKey(one.text), ...one.points.map((p) => contentKey(pointText(p))).sort()].join(
    '|',
  );

function applied(before: Report, changes: Change[]) {
  const judgments = new Map(before.judgments.map((one) => [one.area, one.grade]));
  const findings = new Heap().add(before.findings.map(findingKeyOf));
  const corrections = new Heap().add(before.corrections.map((one) => contentKey(one.text)));
  const headings = new Heap().add(before.sections.map((one) => headingKey(one.heading)));
  const words = new Heap().add(before.sections.flatMap(textWords));
  for (const change of changes) {
    switch (change.kind) {
      case 'judgment-changed':
      case 'judgment-first-given':
      case 'judgment-withdrawn':
        if (change.area && change.after) judgments.set(change.area, change.after);
        else if (change.area) judgments.delete(change.area);
        break;
      case 'finding-added':
        findings.add([findingKeyOf(change.finding)]);
        break;
      case 'finding-removed':
        findings.add([findingKeyOf(change.finding)], -1);
        break;
      case 'finding-reworded':
        findings.add([findingKeyOf(change.before)], -1).add([findingKeyOf(change.after)]);
        break;
      case 'correction-noted':
        corrections.add([contentKey(change.text)]);
        break;
      case 'section-added':
        headings.add([headingKey(change.path.at(-1) ?? '')]);
        words.add(wordsOf(change.after ?? ''));
        break;
      case 'section-removed':
        headings.add([headingKey(change.path.at(-1) ?? '')], -1);
        words.add(wordsOf(change.before ?? ''), -1);
        break;
      case 'section-renamed':
        headings.add([headingKey(change.before ?? '')], -1).add([headingKey(change.after ?? '')]);
        break;
      case 'text-changed':
        for (const { op, text } of change.edits) {
          if (op !== 'keep') words.add(wordsOf(text), op === 'add' ? 1 : -1);
        }
        break;
      default:
    }
  }
  return {
    judgments,
    findings: findings.all,
    corrections: corrections.all,
    headings: headings.all,
    words: words.all,
  };
}

const textWords = (section: Report['sections'][number]) =>
  section.blocks.flatMap((block) => wordsOf(block.text));

/** A split half is told in a note of its finding, and no finding of its own. */
const withHalves = (changes: Change[]) =>
  changes.some(
    (change) =>
      change.kind === 'finding-reworded' && /stands? on its own|stood on its own/.test(change.summary),
  );

describe('changes applied to the old report', () => {
  it('give the new one', () => {
    let held = 0;
    fc.assert(
      fc.property(seeds, (seed) => {
        const r = randomFrom(seed);
        const before = reportOf(r, 6_000);
        const { after } = editRandomly(before, 12, r);
        const changes = compare(before, after);
        const got = applied(before, changes);
        const want = applied(after, []);
        // A grade that a reading stopped showing is no change: the old one stands.
        for (const { area, grade } of after.judgments) {
          if (grade.kind !== 'not-shown') expect(got.judgments.get(area)).toEqual(grade);
        }
        expect(got.headings).toEqual(want.headings);
        expect(got.corrections).toEqual(want.corrections);
        expect(got.words).toEqual(want.words);
        if (withHalves(changes)) return;
        expect(got.findings).toEqual(want.findings);
        held += 1;
      }),
      runs,
    );
    expect(held).toBeGreaterThan(20);
  });
});

describe('a list in another order', () => {
  it('is no change: findings, points, items, judgments', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const r = randomFrom(seed);
        const before = reportOf(r, 5_000);
        const after = structuredClone(before);
        shuffle(after.findings, r);
        for (const one of after.findings) shuffle(one.points, r);
        shuffle(after.judgments, r);
        for (const section of after.sections) {
          const items = section.blocks.filter((block) => block.kind === 'item');
          shuffle(items, r);
          section.blocks = section.blocks.map((block) => (block.kind === 'item' ? items.shift()! : block));
        }
        expect(compare(before, after).map((change) => change.summary)).toEqual([]);
      }),
      runs,
    );
  });
});

function shuffle<T>(things: T[], r: Random): void {
  for (let i = things.length - 1; i > 0; i -= 1) {
    const j = r.int(i + 1);
    [things[i], things[j]] = [things[j] as T, things[i] as T];
  }
}

describe('split and put together', () => {
  it('are one change of one finding either way, and mirror each other', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const r = randomFrom(seed);
        const before = reportOf(r, 3_000);
        const whole = { ...findingOf(r, ETHICS), points: [] as string[] };
        const [first, second] = [
          'The force should vet every volunteer again.',
          'publish what came of it each year.',
        ];
        whole.text = `${first} It should also ${second}`;
        const halves = [
          { ...whole, text: first },
          { ...whole, text: `The force should also ${second}` },
        ];
        const one = { ...before, findings: [...before.findings, whole] };
        const two = withNoise({ ...before, findings: [...halves, ...before.findings] }, r);
        const forth = compare(one, two).filter((change) => change.announced);
        const back = compare(two, one).filter((change) => change.announced);
        for (const [changes, note] of [
          [forth, 'now stands on its own'],
          [back, 'takes in what stood on its own'],
        ] as const) {
          expect(changes.map((change) => change.kind)).toEqual(['finding-reworded']);
          expect(changes[0]?.summary).toContain(note);
        }
      }),
      runs,
    );
  });

  it('of paragraphs is no change of words, either way', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const r = randomFrom(seed);
        const before = reportOf(r, 5_000);
        const after = structuredClone(before);
        for (const section of after.sections) {
          section.blocks = section.blocks.flatMap((block) =>
            block.kind === 'paragraph' && r.chance(0.5)
              ? block.text.split(/(?<=\.) /).map((text) => ({ ...block, text }))
              : [block],
          );
        }
        expect(compare(before, after).filter((change) => change.announced)).toEqual([]);
        expect(compare(after, before).filter((change) => change.announced)).toEqual([]);
      }),
      runs,
    );
  });

  it('of short paragraphs, and of paragraphs that stand under another heading then, is no change of words either', () => {
    const under = (calls: string[], dogs: string[]) =>
      report({ sections: [section('Calls', calls), section('Dogs', dogs)] });
    const pairs: [Report, Report][] = [
      [
        under(['It has a dog.', 'It has a cat.', 'It rains.'], ['x']),
        under(['It rains.', 'It has a dog. It has a cat.'], ['x']),
      ],
      [
        under(
          ['Each handler trains with two dogs. The kennels are checked every day.', 'It rains.'],
          ['Bark.'],
        ),
        under(
          ['It rains.'],
          ['Each handler trains with two dogs.', 'Bark.', 'The kennels are checked every day.'],
        ),
      ],
    ];
    for (const [one, other] of pairs) {
      expect(compare(one, other).filter((change) => change.announced)).toEqual([]);
      expect(compare(other, one).filter((change) => change.announced)).toEqual([]);
    }
  });

  it('of a paragraph that was edited as well is that edit alone, either way', () => {
    const opening = 'The constabulary answers nine calls of every ten within a minute of their being made.';
    const rest =
      'Its control room keeps a record of the others, and supervisors listen to a tenth of the recordings each week.';
    const edited = opening.replace('nine', 'eight');
    const whole = report({ sections: [section('Calls', [`${opening} ${rest}`])] });
    const halves = report({ sections: [section('Calls', [edited, rest])] });
    const changed = (changes: Change[]) =>
      changes.map((change) =>
        change.kind === 'text-changed'
          ? change.edits.filter(({ op }) => op !== 'keep').map(({ op, text }) => `${op} ${text.trim()}`)
          : change.kind,
      );
    expect(changed(compare(whole, halves))).toEqual([['remove nine', 'add eight']]);
    expect(changed(compare(halves, whole))).toEqual([['remove eight', 'add nine']]);
  });
});
