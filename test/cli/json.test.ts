import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonPieces } from '../../src/commands/io.js';

const lists = fc.array(fc.jsonValue({ maxDepth: 1 }), { maxLength: 130, size: 'max' });

describe('what --json prints', () => {
  it('is the JSON of the value, however long its lists', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.dictionary(fc.string(), fc.oneof(fc.jsonValue(), fc.constant(undefined))),
          fc.record({ pages: fc.jsonValue(), changes: lists, 'a\nb': lists }),
          lists,
        ),
        (value) => {
          expect([...jsonPieces(value)].join('')).toBe(JSON.stringify(value, null, 2));
        },
      ),
    );
  });

  it('comes in pieces of a few members each', () => {
    const changes = Array.from({ length: 10_000 }, (_, seq) => ({ seq, summary: 'x'.repeat(100) }));
    const longest = Math.max(...[...jsonPieces({ changes })].map(({ length }) => length));
    expect(longest).toBeLessThan(20_000);
  });
});
