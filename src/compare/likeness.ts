/** How alike two texts are: TF-IDF cosine and weighted Dice over light stems. */
import { type Corpus, inCorpus, numbered, weightOf, wordsIn } from './corpus.js';
import { isContentWord, stem, type Words, wordsOf } from './words.js';

/**
 * A text as weighted stems: stems as numbers of the corpus, rising, so that two vectors meet like a zip. Plain arrays: a
 * typed one of more than a few figures takes its room outside the heap, which costs more than a vector of a finding holds.
 */
export interface Vector {
  ids: number[];
  weights: number[];
  /** Number of content words. */
  size: number;
  /** Euclidean length, and the sum of the weights. */
  norm: number;
  total: number;
}

/** A text's vector under a corpus. */
export function vectorOf(text: string, corpus: Corpus): Vector {
  return vectorOfWords(wordsIn(text, corpus), corpus);
}

/** What a vector is made of: the words of a text without their order. */
export type WordCounts = Pick<Words, 'distinct' | 'times' | 'size'>;

/** Room for the figures that a vector is sorted by. */
let sorting = new Float64Array(64);

/** The same of a text whose words were read already. */
export function vectorOfWords({ distinct, times, size }: WordCounts, corpus: Corpus): Vector {
  const n = distinct.length;
  let square = 0;
  let total = 0;
  if (sorting.length < n) sorting = new Float64Array(2 * n);
  const unsorted: number[] = [];
  let last = -1;
  let isRising = true;
  for (let i = 0; i < n; i += 1) {
    const one = numbered(corpus, distinct[i] as string);
    const weight = weightOf(one, times[i] as number);
    square += weight * weight;
    total += weight;
    unsorted.push(weight);
    // The stem's number and its place in one figure, so that sorting the one sorts the other.
    sorting[i] = one.id * n + i;
    isRising &&= one.id > last;
    last = one.id;
  }
  if (!isRising) sorting.subarray(0, n).sort();
  const ids: number[] = [];
  const weights: number[] = [];
  for (let i = 0; i < n; i += 1) {
    const figure = sorting[i] as number;
    const at = figure % n;
    ids.push((figure - at) / n);
    weights.push(unsorted[at] as number);
  }
  return { ids, weights, size, norm: Math.sqrt(square) || 1, total };
}

/**
 * How alike two texts are, 0 to 1: the better of cosine and weighted Dice. Cosine is hard on a rewording that brings
 * rare words in, Dice on one that repeats a word; neither alone separates as well. Measured on 820 rewordings of up
 * to a third of the words against 10,822 other findings: 99 of 100 rewordings from 0.43 up, 99.9 of 100 others below.
 */
export function likeness(a: Vector, b: Vector): number {
  const { dot, shared } = meet(a, b);
  return Math.min(1, Math.max(dot / (a.norm * b.norm), (2 * shared) / (a.total + b.total || 1)));
}

/**
 * Whether any of the earlier texts is as alike as `floor` to any of the later ones: the same figures as of their vectors, but
 * for the last digits, with no vector made. For many texts held against few, of which next to none are alike.
 */
export function anyAlike(
  before: Iterable<WordCounts>,
  after: WordCounts[],
  corpus: Corpus,
  floor: number,
): boolean {
  /** Of each stem of the later texts, by its number: which of them hold it, and with what weight. */
  const holders: ({ texts: number[]; weights: number[] } | undefined)[] = [];
  const norms: number[] = [];
  const totals: number[] = [];
  after.forEach(({ distinct, times }, text) => {
    let square = 0;
    let total = 0;
    for (let i = 0; i < distinct.length; i += 1) {
      const one = numbered(corpus, distinct[i] as string);
      const weight = weightOf(one, times[i] as number);
      square += weight * weight;
      total += weight;
      const of = holders[one.id];
      if (of) {
        of.texts.push(text);
        of.weights.push(weight);
      } else holders[one.id] = { texts: [text], weights: [weight] };
    }
    norms.push(Math.sqrt(square) || 1);
    totals.push(total);
  });
  const dots = after.map(() => 0);
  const shared = after.map(() => 0);
  for (const { distinct, times } of before) {
    let square = 0;
    let total = 0;
    dots.fill(0);
    shared.fill(0);
    for (let i = 0; i < distinct.length; i += 1) {
      const one = inCorpus(corpus, distinct[i] as string);
      const weight = weightOf(one, times[i] as number);
      square += weight * weight;
      total += weight;
      const of = one.id < 0 ? undefined : holders[one.id];
      if (!of) continue;
      for (let k = 0; k < of.texts.length; k += 1) {
        const text = of.texts[k] as number;
        const other = of.weights[k] as number;
        dots[text] = (dots[text] as number) + weight * other;
        shared[text] = (shared[text] as number) + Math.min(weight, other);
      }
    }
    const norm = Math.sqrt(square) || 1;
    for (let text = 0; text < dots.length; text += 1) {
      const cosine = (dots[text] as number) / (norm * (norms[text] as number));
      const dice = (2 * (shared[text] as number)) / (total + (totals[text] as number) || 1);
      if (cosine >= floor || dice >= floor) return true;
    }
  }
  return false;
}

/** How much of the shorter of two texts, by weight, the other holds: 0 to 1. */
export function overlap(a: Vector, b: Vector): number {
  return Math.min(1, meet(a, b).shared / (Math.min(a.total, b.total) || 1));
}

function meet(a: Vector, b: Vector): { dot: number; shared: number } {
  let dot = 0;
  let shared = 0;
  let i = 0;
  let j = 0;
  const n = a.ids.length;
  const m = b.ids.length;
  while (i < n && j < m) {
    const x = a.ids[i] as number;
    const y = b.ids[j] as number;
    if (x === y) {
      const v = a.weights[i] as number;
      const w = b.weights[j] as number;
      dot += v * w;
      shared += Math.min(v, w);
      i += 1;
      j += 1;
    } else if (x < y) i += 1;
    else j += 1;
  }
  return { dot, shared };
}

/** Dice coefficient of the stems of two short texts such as headings. */
export function stemDice(a: string, b: string): number {
  const one = new Set(wordsOf(a).filter(isContentWord).map(stem));
  const two = new Set(wordsOf(b).filter(isContentWord).map(stem));
  if (one.size + two.size === 0) return 0;
  let shared = 0;
  for (const s of one) if (two.has(s)) shared += 1;
  return (2 * shared) / (one.size + two.size);
}
