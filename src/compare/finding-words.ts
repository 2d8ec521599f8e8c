/**
 * What comparing needs of a finding's words, worked out once for each finding however often it is compared: the log of a
 * body holds the same findings for every document that comes.
 */
import type { Finding } from '../model.js';
import type { WordCounts } from './likeness.js';
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
  ownWords: WordCounts;
  pointWords: WordCounts[];
}

const known = new WeakMap<Finding, { words: FindingWords; text: string; points: string[] }>();

export function findingWords(finding: Finding): FindingWords {
  const found = known.get(finding);
  if (found && found.text === finding.text && isSameList(found.points, finding.points)) return found.words;
  const text = findingText(finding);
  const pointKeys = finding.points.map((point) => contentKey(pointText(point)));
  const either = finding.points.some((point) => /\bor\W*$/i.test(point)) ? '|or' : '';
  const key = `${contentKey(finding.text)}|${[...pointKeys].sort().join('|')}${either}`;
  let words: Words | null = null;
  let ownWords: WordCounts | null = null;
  let pointWords: WordCounts[] | null = null;
  const fresh: FindingWords = {
    text,
    key,
    pointKeys,
    get words() {
      words ??= keptWords(text);
      return words;
    },
    get ownWords() {
      ownWords ??= finding.points.length === 0 ? fresh.words : countsOf(finding.text);
      return ownWords;
    },
    get pointWords() {
      pointWords ??= finding.points.map(countsOf);
      return pointWords;
    },
  };
  known.set(finding, { words: fresh, text: finding.text, points: [...finding.points] });
  return fresh;
}

const isSameList = (one: string[], other: string[]): boolean =>
  one.length === other.length && one.every((text, index) => text === other[index]);

/** As small as can be, because it is kept for as long as the finding: a list that was added to has room to spare. */
function keptWords(text: string): Words {
  const { stems, size, distinct, times } = readWords(text);
  return { stems: stems.slice(), size, distinct: distinct.slice(), times: times.slice() };
}

function countsOf(text: string): WordCounts {
  const { distinct, times, size } = keptWords(text);
  return { distinct, times, size };
}
