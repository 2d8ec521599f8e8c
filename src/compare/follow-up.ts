/**
 * Where a later report follows up an earlier finding: the sentence that takes up its words, cited.
 *
 * Measured on a real pair: an area for improvement of 2016 that the report of 2018/19 quotes has 0.92 of its weight
 * in one sentence; the next best finding has 0.33. Nothing between the two is announced as a follow-up.
 */
import type { Finding, Report } from '../model.js';
import { findingText, sentencesOf } from './normalise.js';
import { type Corpus, containment, isContentWord, rarity, stem, wordsOf } from './words.js';

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

/** The sentence of the report that follows the finding up, or `null`. */
export function followUpOf(finding: Finding, report: Report, corpus: Corpus): FollowUp | null {
  const text = findingText(finding);
  const stems = [...new Set(wordsOf(text).filter(isContentWord).map(stem))];
  if (stems.length < LEAST_WORDS) return null;
  // A sentence without any of the finding's rarest words cannot hold most of its weight.
  const rarest = new Set(stems.sort((x, y) => rarity(corpus, y) - rarity(corpus, x)).slice(0, 4));
  let best: FollowUp | null = null;
  for (const section of report.sections) {
    for (const block of section.blocks) {
      for (const sentence of sentencesOf(block.text)) {
        if (!wordsOf(sentence).some((word) => rarest.has(stem(word)))) continue;
        const share = containment(text, sentence, corpus);
        if (share >= FOLLOWED_UP && (best === null || share > best.share)) {
          best = { sentence, path: section.path, share };
        }
      }
    }
  }
  return best;
}
