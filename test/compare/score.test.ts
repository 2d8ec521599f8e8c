/** The floors that random edits with known truth must keep; `test/score/compare.ts` prints the whole table. */
import { expect, it } from 'vitest';
import { scoreCompare } from '../score/compare.js';

it('keeps its floors on random edits, and beats a flat diff', () => {
  const scores = scoreCompare(60, 16, 7);
  expect(scores.all.events).toBeGreaterThan(500);
  expect(scores.judgments.f1).toBe(1);
  expect(scores.findings.f1).toBeGreaterThanOrEqual(0.99);
  expect(scores.all.f1).toBeGreaterThanOrEqual(0.98);
  expect(scores.silentNoise.silent).toBe(scores.silentNoise.pairs);
  for (const flat of Object.values(scores.reference)) {
    expect(flat.all.events).toBe(scores.all.events);
    expect(flat.all.f1).toBeLessThan(scores.all.f1);
  }
});
