/**
 * For lists too long to hold everything against everything: which later items are worth scoring for an earlier one.
 *
 * Those that share one of its weightiest words; of a word that stands in many items, those at a like place; and its
 * neighbours by place. So a list of twenty thousand findings in another order, each with a word changed, is still
 * paired by what the findings say. An item that shares none of its six weightiest words with its later self may be
 * missed: it is told as removed and added then, and the comparison says that it was coarse.
 */
import { pushTo } from './groups.js';
import type { Vector } from './likeness.js';

/** Gives, for an earlier item by its place in the list, the places of later ones. */
export type Candidates = (before: number) => Iterable<number>;

/** Paragraphs of both sides together beyond which none is held against another by what it says: only equal ones are paired. */
export const MOST_PARAGRAPHS = 100_000;
/** The same for findings and for sections, of which each asks for more. */
export const MOST_FINDINGS = 50_000;
export const MOST_SECTIONS = 50_000;

/** For lists that are too long even to look for words in. */
export const nobody: Candidates = () => [];

/** Weightiest words of an item that are looked up, and how many items of one word are scored. */
const WORDS = 6;
const SAME_WORD = 16;
/** Neighbours by place on either side. */
const NEIGHBOURS = 4;

/** Candidates by shared words; several readings of one item (its heading, its text) may be given side by side. */
export function sharingWords(readings: { before: Vector[]; after: Vector[] }[]): Candidates {
  const lookups = readings.map(({ before, after }) => {
    const places = new Map<number, number[]>();
    after.forEach((vector, at) => {
      for (const id of vector.ids) pushTo(places, id, at);
    });
    return { before, places };
  });
  const [befores, afters] = [readings[0]?.before.length ?? 0, readings[0]?.after.length ?? 0];
  return (b) => {
    const like = Math.round((b / befores) * afters);
    const found = new Set<number>();
    for (const { before, places } of lookups) {
      for (const id of weightiest(before[b] as Vector, (word) => places.has(word)))
        around(places.get(id) as number[], like, found);
    }
    for (let a = Math.max(0, like - NEIGHBOURS); a < Math.min(afters, like + NEIGHBOURS); a += 1)
      found.add(a);
    return found;
  };
}

/** Candidates that have the same key. */
export function sharingKey(before: string[], after: string[]): Candidates {
  const places = new Map<string, number[]>();
  after.forEach((key, at) => {
    pushTo(places, key, at);
  });
  return (b) => {
    const found = new Set<number>();
    const list = places.get(before[b] as string);
    if (list) around(list, Math.round((b / before.length) * after.length), found);
    return found;
  };
}

function weightiest(vector: Vector, known: (id: number) => boolean): number[] {
  const best: { id: number; weight: number }[] = [];
  vector.ids.forEach((id, i) => {
    const weight = vector.weights[i] as number;
    if (best.length === WORDS && weight <= (best[WORDS - 1] as { weight: number }).weight) return;
    if (!known(id)) return;
    let at = best.length;
    while (at > 0 && weight > (best[at - 1] as { weight: number }).weight) at -= 1;
    best.splice(at, 0, { id, weight });
    if (best.length > WORDS) best.pop();
  });
  return best.map(({ id }) => id);
}

/** Adds places of a rising list: all of a short one, of a long one those nearest to `like`. */
function around(places: number[], like: number, found: Set<number>): void {
  let low = 0;
  if (places.length > SAME_WORD) {
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle] as number) < like) low = middle + 1;
      else high = middle;
    }
    low = Math.max(0, Math.min(low - SAME_WORD / 2, places.length - SAME_WORD));
  }
  for (let i = low; i < Math.min(places.length, low + SAME_WORD); i += 1) found.add(places[i] as number);
}
