/**
 * Pairing the items of two lists so that together they are as alike as possible.
 *
 * Up to `EXACT` items a side the assignment is optimal (Hungarian). Beyond it pairs are taken greedily, best first,
 * and beyond `ALL_PAIRS` only among candidates that the caller proposes (`candidates.ts`): the bound that keeps an
 * unrelated megabyte from costing minutes. The caller learns of it by being asked for them.
 */
import munkres from 'munkres';
import type { Candidates } from './candidates.js';

/** Pairs that may be scored one by one in the greedy way: some tens of milliseconds. */
const ALL_PAIRS = 250_000;

/** Largest side for the optimal assignment: 200 × 200 takes some milliseconds. */
export const EXACT = 200;

interface Pair {
  before: number;
  after: number;
  score: number;
}

/**
 * Pairs items one to one by score (0 to 1); pairs under `floor` are never made.
 * `candidates` is asked only for lists over the bound: which `after` items are worth scoring for a `before` item.
 */
export function assign(
  before: number,
  after: number,
  score: (b: number, a: number) => number,
  floor: number,
  candidates: () => Candidates,
): Pair[] {
  if (before === 0 || after === 0) return [];
  if (Math.max(before, after) > EXACT && before * after > EXACT * 10) {
    return assignGreedily(before, after, score, floor, candidates);
  }
  const scores: number[][] = [];
  let any = false;
  for (let b = 0; b < before; b += 1) {
    const row: number[] = [];
    for (let a = 0; a < after; a += 1) {
      const s = score(b, a);
      row.push(s);
      if (s >= floor) any = true;
    }
    scores.push(row);
  }
  if (!any) return [];
  // A pair under the floor costs as much as no pair, so that it never pushes a good pair aside.
  const costs = scores.map((row) => row.map((s) => (s >= floor ? 1 - s : 1)));
  return munkres(costs)
    .map(([b, a]) => ({ before: b, after: a, score: scores[b]?.[a] ?? 0 }))
    .filter((pair) => pair.score >= floor)
    .sort((x, y) => x.before - y.before);
}

function assignGreedily(
  before: number,
  after: number,
  score: (b: number, a: number) => number,
  floor: number,
  candidates: () => Candidates,
): Pair[] {
  const pairs: Pair[] = [];
  const worth: Candidates = before * after <= ALL_PAIRS ? () => everyOne(after) : candidates();
  for (let b = 0; b < before; b += 1) {
    for (const a of worth(b)) {
      const s = score(b, a);
      if (s >= floor) pairs.push({ before: b, after: a, score: s });
    }
  }
  pairs.sort((x, y) => y.score - x.score || x.before - y.before || x.after - y.after);
  const usedBefore = new Set<number>();
  const usedAfter = new Set<number>();
  const kept: Pair[] = [];
  for (const pair of pairs) {
    if (usedBefore.has(pair.before) || usedAfter.has(pair.after)) continue;
    usedBefore.add(pair.before);
    usedAfter.add(pair.after);
    kept.push(pair);
  }
  return kept.sort((x, y) => x.before - y.before);
}

function* everyOne(after: number): Generator<number> {
  for (let a = 0; a < after; a += 1) yield a;
}
