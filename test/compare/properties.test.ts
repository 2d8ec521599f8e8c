/** What holds for every pair of reports: identity, symmetry, locality, silence of noise, stable ids, edits that rebuild both texts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordEdits } from '../../src/compare/edits.js';
import { canonicalHash, compareReports, reportHash } from '../../src/compare/index.js';
import { contentKey, findingText, plain } from '../../src/compare/normalise.js';
import type { Change, ChangeSource, Edit, Report } from '../../src/model.js';
import { editRandomly, randomFrom, reportOf, reword, sentenceOf, withNoise } from './support/generate.js';
import { profile } from './support/profile.js';
import { report, section } from './support/report.js';

const seeds = fc.integer({ min: 0, max: 1_000_000 });
const runs = { numRuns: 40 };
const compare = (before: Report, after: Report, source?: ChangeSource) =>
  compareReports(before, after, { profile, source }).changes;
const told = (changes: Change[]) => changes.filter((change) => change.announced);
const oldOf = (edits: Edit[]) =>
  edits
    .filter((edit) => edit.op !== 'add')
    .map((edit) => edit.text)
    .join('');
const newOf = (edits: Edit[]) =>
  edits
    .filter((edit) => edit.op !== 'remove')
    .map((edit) => edit.text)
    .join('');
const edited = (seed: number, count = 10) => {
  const r = randomFrom(seed);
  const before = reportOf(r, 8_000);
  return { before, r, ...editRandomly(before, count, r) };
};

describe('properties of comparing', () => {
  it('says nothing of a report against itself, or against a copy whose keys stand in another order', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { before, after } = edited(seed);
        const noted = {
          ...before,
          corrections: [{ text: `Wording corrected on page ${seed}.`, date: null }],
        };
        for (const one of [noted, after]) {
          const copy = Object.fromEntries(
            Object.entries(structuredClone(one)).reverse(),
          ) as unknown as Report;
          expect(compareReports(one, one, { profile })).toEqual({ changes: [], problems: [] });
          expect(compare(one, copy)).toEqual([]);
          expect(canonicalHash(copy)).toBe(canonicalHash(one));
        }
      }),
      runs,
    );
  });

  it('announces nothing for noise, and its fingerprint stays', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { before, r } = edited(seed, 0);
        const noisy = withNoise(before, r);
        expect(told(compare(before, noisy)).map((change) => change.summary)).toEqual([]);
        expect(reportHash(noisy)).toBe(reportHash(before));
        expect(canonicalHash(noisy)).not.toBe(canonicalHash(before));
      }),
      runs,
    );
  });

  it('is symmetric: what was added one way was removed the other', () => {
    const mirror: Record<string, string> = {
      'finding-added': 'finding-removed',
      'finding-removed': 'finding-added',
      'section-added': 'section-removed',
      'section-removed': 'section-added',
    };
    fc.assert(
      fc.property(seeds, (seed) => {
        const { before, after, r } = edited(seed);
        // A judgment that the later report does not list at all.
        after.judgments.splice(r.int(after.judgments.length), 1);
        const kinds = (changes: Change[], turn: boolean) =>
          changes
            .filter((change) => change.kind !== 'correction-noted')
            .map((change) => {
              if (change.kind.startsWith('judgment')) {
                const one = 'before' in change ? JSON.stringify(change.before) : '';
                const two = 'after' in change ? JSON.stringify(change.after) : '';
                return `judgment ${change.area} ${turn ? `${two} ${one}` : `${one} ${two}`}`;
              }
              // What moved and changed is told where it stands after.
              if (change.kind === 'finding-reworded' || change.kind === 'text-changed') return change.kind;
              return `${turn ? (mirror[change.kind] ?? change.kind) : change.kind} ${change.area}`;
            })
            .sort();
        expect(kinds(told(compare(after, before)), true)).toEqual(kinds(told(compare(before, after)), false));
      }),
      runs,
    );
  });

  it('turns improved into declined when turned round', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { before, after } = edited(seed);
        const directions = (changes: Change[]) =>
          new Map(
            changes.flatMap((c) => (c.kind === 'judgment-changed' ? [[c.area, c.direction] as const] : [])),
          );
        const forth = directions(compare(before, after));
        const back = directions(compare(after, before));
        expect([...back.keys()].sort()).toEqual([...forth.keys()].sort());
        for (const [area, direction] of forth) {
          expect(back.get(area)).toBe(direction === 'improved' ? 'declined' : 'improved');
        }
      }),
      runs,
    );
  });

  it('gives stable ids, unlike each other, and others when the same comes again later', () => {
    const source = (at: string): ChangeSource => ({
      site: 'invented',
      page: 'a--page',
      url: 'https://inspectorate.example/a/page/',
      before: { sha256: 'a'.repeat(64), capturedAt: at },
      after: { sha256: 'b'.repeat(64), capturedAt: `${at}+` },
    });
    fc.assert(
      fc.property(seeds, (seed) => {
        const { before, after } = edited(seed);
        const ids = compare(before, after, source('2020-01-01T00:00:00Z')).map((change) => change.id);
        expect(compare(before, after, source('2020-01-01T00:00:00Z')).map((change) => change.id)).toEqual(
          ids,
        );
        expect(new Set(ids).size).toBe(ids.length);
        const later = compare(before, after, source('2021-01-01T00:00:00Z')).map((change) => change.id);
        expect(later.some((id) => ids.includes(id))).toBe(false);
      }),
      runs,
    );
  });

  it('gives two changes that tell the same, in two sections of one name, ids of their own', () => {
    const twice = (text: string) =>
      report({ sections: [1, 2].map(() => section('Summary', [`The force ${text} its plan every year.`])) });
    const ids = compare(twice('reviews'), twice('rewrites')).map((change) => change.id);
    expect(ids.length).toBe(2);
    expect(new Set(ids).size).toBe(2);
  });

  it('keeps an edit where it was made', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { before, r } = edited(seed, 0);
        const after = structuredClone(before);
        const place = r.pick(after.sections.filter((section) => section.blocks.length > 0));
        const block = r.pick(place.blocks);
        block.text = reword(block.text, 0.2, r);
        const changes = compare(before, after);
        expect(changes).toHaveLength(1);
        expect(changes[0]).toMatchObject({ kind: 'text-changed', path: place.path });
      }),
      runs,
    );
  });

  it('rebuilds both wordings of a reworded finding from its edits', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { before, after } = edited(seed, 14);
        for (const change of compare(before, after)) {
          if (change.kind !== 'finding-reworded') continue;
          expect(oldOf(change.edits)).toBe(findingText(change.before));
          expect(newOf(change.edits)).toBe(findingText(change.after));
        }
      }),
      runs,
    );
  });

  it('shows in edits every word that left a section or came into it', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { before, r } = edited(seed, 0);
        const after = structuredClone(before);
        const place = r.pick(after.sections.filter((section) => section.blocks.length > 2));
        const old = structuredClone(place.blocks);
        place.blocks.splice(1, 1, { kind: 'paragraph', depth: 0, text: sentenceOf(r) });
        place.blocks[0]!.text = reword(place.blocks[0]!.text, 0.2, r);
        const [change] = compare(before, after);
        if (change?.kind !== 'text-changed') throw new Error(`expected text-changed, got ${change?.kind}`);
        for (const [text, made] of [
          [old[0]!.text, oldOf(change.edits)],
          [old[1]!.text, oldOf(change.edits)],
          [place.blocks[0]!.text, newOf(change.edits)],
          [place.blocks[1]!.text, newOf(change.edits)],
        ] as const) {
          expect(contentKey(made)).toContain(contentKey(text));
        }
      }),
      runs,
    );
  });
});

describe('word edits', () => {
  const budget = () => ({ steps: 1_000_000 });

  it('rebuild both texts exactly, up to quotes, dashes and kinds of space', () => {
    const words = fc.array(
      fc.constantFrom(
        'the',
        'force',
        'should',
        '  review',
        'its',
        'vetting',
        'backlog,',
        'of',
        '875',
        '(16.48%)',
        "force's",
        'by\nMay',
        '–',
        '“now”',
        'é',
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(words, words, (a, b) => {
        const before = a.join(' ').trim();
        const after = b.join(' ').trim();
        const { edits } = wordEdits(before, after, budget());
        expect(plain(oldOf(edits))).toBe(plain(before));
        expect(newOf(edits)).toBe(after);
        const ops = edits.map((edit) => edit.op);
        expect(edits.every((edit) => edit.text !== '')).toBe(true);
        expect(ops.some((op, i) => op === 'add' && ops[i + 1] === 'remove')).toBe(false);
        expect(ops.some((op, i) => op === ops[i + 1])).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('are whole and marked coarse when the budget is spent', () => {
    const r = randomFrom(3);
    const before = Array.from({ length: 40 }, () => sentenceOf(r)).join(' ');
    const after = Array.from({ length: 40 }, () => sentenceOf(r)).join(' ');
    const { edits, coarse } = wordEdits(before, after, { steps: 2_000 });
    expect(coarse).toBe(true);
    expect(edits).toEqual([
      { op: 'remove', text: before },
      { op: 'add', text: after },
    ]);
  });

  const shown = (before: string, after: string) =>
    wordEdits(before, after, budget())
      .edits.map(({ op, text }) => (op === 'keep' ? text : op === 'remove' ? `[-${text}-]` : `{+${text}+}`))
      .join('');
  const readable: [string, string, string][] = [
    [
      'The force should review its vetting plan every quarter.',
      'The force should review its vetting plan every month.',
      'The force should review its vetting plan every[- quarter-]{+ month+}.',
    ],
    [
      'It has not yet vetted 875 (16.48 percent) members of its workforce.',
      'It has not yet vetted 412 (7.75 percent) members of its workforce.',
      'It has not yet vetted[- 875 (16.48-]{+ 412 (7.75+} percent) members of its workforce.',
    ],
    [
      'The force should ensure that officers review all forms.',
      'The force should make sure that supervisors evaluate all forms.',
      '[-The force should ensure that officers review all forms.-]{+The force should make sure that supervisors evaluate all forms.+}',
    ],
    [
      'One thing is said here about dogs.',
      'Wholly other matters stand there now.',
      '[-One thing is said here about dogs.-]{+Wholly other matters stand there now.+}',
    ],
    [
      'The plan is good.',
      'The plan is good. It was published in May.',
      'The plan is good.{+ It was published in May.+}',
    ],
    [
      'The force’s plan is good, they say.',
      "The force's plan is very good, they say.",
      "The force's plan is{+ very+} good, they say.",
    ],
  ];
  for (const [before, after, expected] of readable) {
    it(`read well: ${expected}`, () => {
      expect(shown(before, after)).toBe(expected);
    });
  }
});
