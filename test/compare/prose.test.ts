import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpusOf, corpusOfRunningText } from '../../src/compare/corpus.js';
import { anyAlike, likeness, vectorOf } from '../../src/compare/likeness.js';
import { carefulKey, contentKey } from '../../src/compare/normalise.js';
import { readWords, stem, wordsOf } from '../../src/compare/words.js';

/** Words and signs that the careful way has rules for, and letters at random. */
const piece = fc.oneof(
  fc.constantFrom(
    ...'The force should not no nor cannot can one two twenty twenty-one Twenty–two first third thirteen seventeen'.split(
      ' ',
    ),
    ...[
      'Her Majesty’s',
      'HMICFRS’s',
      "HMICFRS's",
      'S’S',
      'one’s',
      'no-one',
      'don’t',
      'it`s',
      'and/or',
      '(a) ',
      'iv. ',
    ],
    ...[
      '. ',
      ', ',
      ' ',
      '  ',
      '\u00a0',
      '’',
      '“',
      '”',
      '–',
      '—',
      '…',
      '-',
      "''",
      '&',
      '%',
      '_',
      '~',
      '$',
      '£',
      'é',
      '\u00ad',
      '\n',
    ],
    ...['1,000', '16%', '3.5', '2018/19', '-5', 'ﬁ', 'İ', '\u200b', '\u0001', 'ſ', 'K'],
  ),
  fc.string({ maxLength: 4 }),
);

describe('the key of prose', () => {
  it('is the careful one, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom('', ' '), (pieces, between) => {
        const text = pieces.join(between);
        expect(contentKey(text)).toBe(carefulKey(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('spells numbers and negations as the careful one does, where there is nothing else to care for', () => {
    for (const [text, key] of [
      ['The first of seventeen, not “none”.', 'the1stof17¡notnone'],
      ['It cannot; nor should no-one.', 'itcan¡not¡norshould¡no1'],
      ['', ''],
    ] as const) {
      expect(contentKey(text)).toBe(key);
      expect(carefulKey(text)).toBe(key);
    }
  });
});

describe('the words of prose', () => {
  it('are those of any text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom('', ' '), (pieces, between) => {
        const text = pieces.join(between);
        const stems = wordsOf(text).map(stem);
        const { distinct, times, ...read } = readWords(text);
        expect(read.stems).toEqual(stems);
        expect(distinct.map((one, at) => [one, times[at]])).toEqual(
          [...new Set(stems)].map((one) => [one, stems.filter((other) => other === one).length]),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('are counted alike where they are not kept', () => {
    fc.assert(
      fc.property(fc.array(fc.array(piece, { maxLength: 6 }), { maxLength: 6 }), (lists) => {
        const texts = lists.map((pieces) => pieces.join(' '));
        const counted = corpusOfRunningText(texts);
        const kept = corpusOf(texts);
        expect(counted.texts).toBe(kept.texts);
        expect(new Map([...counted.frequency].sort())).toEqual(new Map([...kept.frequency].sort()));
      }),
    );
  });

  it('say without a vector which texts are alike to none', () => {
    const texts = fc.array(
      fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(' ')),
      { maxLength: 5 },
    );
    let alike = 0;
    fc.assert(
      fc.property(texts, texts, fc.double({ min: 0.05, max: 0.95, noNaN: true }), (before, after, floor) => {
        const corpus = () => corpusOf([...before, ...after]);
        const all = corpus();
        const closest = Math.max(
          0,
          ...before.flatMap((one) =>
            after.map((other) => likeness(vectorOf(one, all), vectorOf(other, all))),
          ),
        );
        fc.pre(Math.abs(closest - floor) > 1e-9);
        const found = anyAlike(before.map(readWords), after.map(readWords), corpus(), floor);
        expect(found).toBe(closest >= floor);
        if (found) alike += 1;
      }),
      { numRuns: 500 },
    );
    expect(alike).toBeGreaterThan(50);
  });
});
