/**
 * Where a later report follows up an earlier finding: the sentence that takes up its words, cited.
 *
 * Measured on a real pair: an area for improvement of 2016 that the report of 2018/19 quotes has 0.92 of its weight
 * in one sentence; the next best finding has 0.33. Nothing between the two is announced as a follow-up.
 */
import type { Finding, Report } from '../model.js';
import { type Corpus, rarity, stemContainment } from './corpus.js';
import { findingWords } from './finding-words.js';
import { findingText, sentencesOf } from './normalise.js';
import { isContentWord, readWords, stem, wordsOf } from './words.js';

/** Share of a finding's weight that a sentence must hold. */
const FOLLOWED_UP = 0.6;
/** Fewer content words than this are found in any report. */
const LEAST_WORDS = 6;

interface FollowUp {
  sentence: string;
  path: string[];
  /** 0 to 1: how much of the finding the sentence holds. */
  share: number;
}

/** Finds the sentence of the report that follows a finding up, or `null`. The report is read once, when first asked of. */
export type FollowUps = (finding: Finding, corpus: Corpus) => FollowUp | null;

interface Sentence {
  sentence: string;
  path: string[];
  stems: string[];
}

export function followUpsIn(report: Pick<Report, 'sections'>): FollowUps {
  let read: { sentences: Sentence[]; holding: Map<string, number[]> } | null = null;
  return (finding, corpus) => {
    const { stems } = findingWords(finding).words;
    const content = contentStems(finding);
    if (content.length < LEAST_WORDS) return null;
    read ??= sentencesIn(report);
    const { sentences, holding } = read;
    // A sentence without any of the finding's rarest words cannot hold most of its weight.
    const rarest = content.sort((x, y) => rarity(corpus, y) - rarity(corpus, x)).slice(0, 4);
    const worth = new Set(rarest.flatMap((s) => holding.get(s) ?? []));
    let best: FollowUp | null = null;
    for (const index of [...worth].sort((x, y) => x - y)) {
      const { sentence, path, stems: there } = sentences[index] as Sentence;
      const share = stemContainment(stems, there, corpus);
      if (share >= FOLLOWED_UP && (best === null || share > best.share)) best = { sentence, path, share };
    }
    return best;
  };
}

function contentStems(finding: Finding): string[] {
  return [...new Set(wordsOf(findingText(finding)).filter(isContentWord).map(stem))];
}

function sentencesIn({ sections }: Pick<Report, 'sections'>) {
  const sentences: Sentence[] = [];
  const holding = new Map<string, number[]>();
  for (const { blocks, path } of sections) {
    for (const block of blocks) {
      for (const sentence of sentencesOf(block.text)) {
        const { stems } = readWords(sentence);
        for (const s of new Set(stems)) {
          const list = holding.get(s);
          if (list) list.push(sentences.length);
          else holding.set(s, [sentences.length]);
        }
        sentences.push({ sentence, path, stems });
      }
    }
  }
  return { sentences, holding };
}
