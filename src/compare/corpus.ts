/**
 * How rare each stem is over the texts that are compared.
 *
 * Measured before this was written: on reworded areas for improvement, all of which open `The force should ensure`,
 * inverse document frequency is what tells a rewording from another finding. In small documents frequencies say little, so
 * a stem also has a worth of its own (`worthOf`).
 */
import { countStems, readWords, type Words, worthOf } from './words.js';

interface StemInCorpus {
  rarity: number;
  /** Its number in vectors, from 0; -1 until it stands in one. */
  id: number;
}

/** How often each stem occurs over the texts compared. */
export interface Corpus {
  texts: number;
  /** Of its own texts, beside those of the corpus that it goes on from. */
  frequency: Map<string, number>;
  base: Corpus | null;
  /** What was worked out of stems already. */
  known: Map<string, StemInCorpus>;
  /** How many stems have a number. */
  numbered: number;
  /** Texts already read. Those counted, and short ones asked for since. */
  words: Map<string, Words>;
}

/** Counts stems over texts; each text counts once, and once for a stem. */
export function corpusOf(texts: Iterable<string>): Corpus {
  const corpus = emptyCorpus(null);
  for (const text of texts) countText(corpus, text);
  return corpus;
}

/** The same of running text that nothing will be compared with: its words are counted and not kept. */
export function corpusOfRunningText(texts: Iterable<string>): Corpus {
  const different = new Set(texts);
  return { ...emptyCorpus(null), texts: different.size, frequency: countStems(different) };
}

/** A corpus with further texts; the first one stays as it is. Texts whose words are known are not read again. */
export function withTexts(base: Corpus, texts: Iterable<readonly [string, Words]>): Corpus {
  const corpus = emptyCorpus(base);
  for (const [text, words] of texts) countText(corpus, text, words);
  return corpus;
}

function emptyCorpus(base: Corpus | null): Corpus {
  return {
    texts: base?.texts ?? 0,
    frequency: new Map(),
    base,
    known: new Map(),
    numbered: 0,
    words: new Map(),
  };
}

function countText(corpus: Corpus, text: string, known?: Words): void {
  if (readIn(corpus, text)) return;
  const words = known ?? readWords(text);
  corpus.words.set(text, words);
  corpus.texts += 1;
  for (const s of words.distinct) corpus.frequency.set(s, (corpus.frequency.get(s) ?? 0) + 1);
}

function readIn(corpus: Corpus, text: string): Words | undefined {
  return corpus.words.get(text) ?? (corpus.base ? readIn(corpus.base, text) : undefined);
}

function timesIn(corpus: Corpus, s: string): number {
  return (corpus.frequency.get(s) ?? 0) + (corpus.base ? timesIn(corpus.base, s) : 0);
}

/** Texts up to this length are remembered when they are asked for: findings, points, sentences, not whole sections. */
const SHORT = 4000;

export function wordsIn(text: string, corpus: Corpus): Words {
  const known = readIn(corpus, text);
  if (known) return known;
  const words = readWords(text);
  if (text.length <= SHORT) corpus.words.set(text, words);
  return words;
}

/** Weight of one stem: its rarity, times what it can tell at all. */
export function rarity(corpus: Corpus, s: string): number {
  return inCorpus(corpus, s).rarity;
}

export function inCorpus(corpus: Corpus, s: string): StemInCorpus {
  const known = corpus.known.get(s);
  if (known) return known;
  const seen = timesIn(corpus, s);
  const fresh = { rarity: worthOf(s) * Math.log(1 + (corpus.texts + 8) / (seen + 1)), id: -1 };
  corpus.known.set(s, fresh);
  return fresh;
}

/** A stem with its number. */
export function numbered(corpus: Corpus, s: string): StemInCorpus {
  const one = inCorpus(corpus, s);
  if (one.id < 0) {
    one.id = corpus.numbered;
    corpus.numbered += 1;
  }
  return one;
}

/** What a stem weighs in a text in which it stands so often. */
export function weightOf({ rarity }: StemInCorpus, times: number): number {
  return (times === 1 ? 1 : 1 + Math.log(times)) * rarity;
}

/** How much of `part`, by weight, is found in `whole`: 0 to 1. */
export function containment(part: string, whole: string, corpus: Corpus): number {
  return stemContainment(wordsIn(part, corpus).stems, wordsIn(whole, corpus).stems, corpus);
}

/** The same of texts given as their stems. */
export function stemContainment(part: string[], whole: string[], corpus: Corpus): number {
  const left = new Map<string, number>();
  for (const s of whole) left.set(s, (left.get(s) ?? 0) + 1);
  let all = 0;
  let found = 0;
  for (const s of part) {
    const weight = rarity(corpus, s);
    all += weight;
    const count = left.get(s) ?? 0;
    if (count > 0) {
      found += weight;
      left.set(s, count - 1);
    }
  }
  return all === 0 ? 0 : found / all;
}
