/**
 * What comparing needs of a finding's words, worked out once for each finding however often it is compared: the log of a
 * body holds the same findings for every document that comes.
 */
import type { Finding } from '../model.js';
import { contentKey, findingText, pointText } from './normalise.js';
import { readWords, type Words } from './words.js';

interface FindingWords {
  /** The finding as one text (`findingText`). */
  text: string;
  /** Equal for findings of the same words: the order of points and their `; and` do not count, but `or` does. */
  key: string;
  pointKeys: string[];
  words: Words;
  /** Words of its own sentence, and of each of its points. */
  ownWords: Words;
  pointWords: Words[];
}

const known = new WeakMap<Finding, FindingWords>();

export function findingWords(finding: Finding): FindingWords {
  const text = findingText(finding);
  const found = known.get(finding);
  if (found?.text === text) return found;
  const pointKeys = finding.points.map((point) => contentKey(pointText(point)));
  const either = finding.points.some((point) => /\bor\W*$/i.test(point)) ? '|or' : '';
  const key = `${contentKey(finding.text)}|${[...pointKeys].sort().join('|')}${either}`;
  let words: Words | null = null;
  let ownWords: Words | null = null;
  let pointWords: Words[] | null = null;
  const fresh: FindingWords = {
    text,
    key,
    pointKeys,
    get words() {
      words ??= readWords(text);
      return words;
    },
    get ownWords() {
      ownWords ??= finding.points.length === 0 ? fresh.words : readWords(finding.text);
      return ownWords;
    },
    get pointWords() {
      pointWords ??= finding.points.map(readWords);
      return pointWords;
    },
  };
  known.set(finding, fresh);
  return fresh;
}
