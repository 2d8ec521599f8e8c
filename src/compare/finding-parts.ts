/**
 * Findings that are a part of another: a point that now stands on its own or was taken in as a point, half of a finding
 * that was split, or one that was merged into another.
 */
import type { Finding } from '../model.js';
import { type Corpus, containment, rarity, stemContainment } from './corpus.js';
import { type Item, type Match, SAME, sameSense, workedOut } from './finding-item.js';
import { findingWords } from './finding-words.js';
import { likeness, type Vector, vectorOf } from './likeness.js';
import { contentKey, findingText, pointText, sentencesOf } from './normalise.js';
import { isContentStem, isContentWord, stem, wordsOf } from './words.js';

/** Share of a part that must be found in what a finding lost, and from where up it is nothing else. */
export const PART = 0.7;
export const WHOLE_PART = 0.8;
/** A point stands for a finding of its own only where it holds at least this much of it. */
const HALF = 0.5;
/** Where single words went: to a half that says little else and holds most of them, or that says hardly more than several. */
const LITTLE_ELSE = 0.85;
const MOST_WORDS = 0.6;
const SEVERAL_WORDS = 4;
const HARDLY_MORE = 0.4;

/**
 * Findings left over that are a part of a matched one: a point that now stands on its own (or was taken in as a
 * point), half of a finding that was split, or one that was merged into another. They belong to that match's one
 * change and are taken off the rest.
 */
export function attachParts(
  matches: Match[],
  oldRest: Item[],
  newRest: Item[],
  corpus: () => Corpus,
  leastShare: number,
): void {
  const attach = (rest: Item[], whole: (match: Match) => Item, other: (match: Match) => Item) => {
    if (rest.length === 0) return;
    const losses = new Map<Match, Loss | null>();
    const lossOf = (match: Match): Loss | null => {
      const known = losses.get(match);
      if (known !== undefined) return known;
      const loss = lossBetween(whole(match), other(match), corpus());
      losses.set(match, loss);
      return loss;
    };
    const gone = new Map<Match, string[]>();
    const goneFrom = (match: Match): string[] => {
      const found = gone.get(match) ?? contentLost(whole(match), other(match));
      gone.set(match, found);
      return found;
    };
    for (const item of [...rest]) {
      let best: { match: Match; share: number } | null = null;
      const holds = new Set(findingWords(item.finding).words.stems);
      for (const match of matches) {
        if (!sameSense(item, whole(match))) continue;
        const words = isSameArea(item, whole(match))
          ? wordsTaken(item, holds, whole(match), goneFrom(match), corpus())
          : 0;
        if (words > (best?.share ?? 0)) best = { match, share: words };
        const loss = lossOf(match);
        if (loss === null) continue;
        const { lost } = loss;
        const held = holdsWhatWasLost(holds, loss);
        if (held === false) continue;
        const share = Math.min(
          containment(findingText(item.finding), lost, corpus()),
          containment(lost, findingText(item.finding), corpus()) + 0.25,
        );
        const pointLike = whole(match).finding.points.some(
          (point, i) =>
            likeness(whole(match).points[i] as Vector, item.full) >= SAME &&
            containment(findingText(item.finding), point, corpus()) >= HALF &&
            !other(match).points.some((kept) => likeness(whole(match).points[i] as Vector, kept) >= SAME),
        );
        const enough =
          share >= (held === null ? WHOLE_PART : leastShare) || (pointLike && held && leastShare === PART);
        if (enough && (best === null || share > best.share)) best = { match, share };
      }
      if (best === null) continue;
      rest.splice(rest.indexOf(item), 1);
      // The half that keeps the first sentence is the finding; the other is what stands, or stood, on its own.
      const { match } = best;
      const matched = other(match);
      const first = contentKey(sentencesOf(whole(match).finding.text)[0] ?? '');
      const keeps = (one: Item) => first !== '' && contentKey(one.finding.text).startsWith(first);
      const main = keeps(item) && !keeps(matched) ? item : matched;
      const part = main === item ? matched : item;
      losses.delete(match);
      gone.delete(match);
      if (rest === newRest) {
        match.after = main;
        match.parts.push(part);
      } else {
        match.before = main;
        match.takenIn.push(part);
      }
      if (main === item) match.similarity = workedOut(match.before, match.after);
    }
  };
  attach(
    newRest,
    (m) => m.before,
    (m) => m.after,
  );
  attach(
    oldRest,
    (m) => m.after,
    (m) => m.before,
  );
}

const isSameArea = (one: Item, other: Item): boolean => one.finding.area === other.finding.area;

/** Stems of words with content that one wording has and the other does not, each once. */
function contentLost(whole: Item, other: Item): string[] {
  const stays = new Set(findingWords(other.finding).words.distinct);
  return findingWords(whole.finding).words.distinct.filter((s) => !stays.has(s) && isContentStem(s));
}

/**
 * How far an item, whose stems are `holds`, is a half of a wording whose single words went to it (`evaluate and share` that
 * became `evaluate`, and `share`): how much of it that wording holds; 0 where it is none. `gone`: what left that wording.
 */
function wordsTaken(item: Item, holds: Set<string>, whole: Item, gone: string[], corpus: Corpus): number {
  const held = gone.filter((s) => holds.has(s));
  if (held.length === 0) return 0;
  const weigh = (stems: string[]) => stems.reduce((sum, s) => sum + rarity(corpus, s), 0);
  const heldShare = weigh(held) / weigh(gone);
  if (heldShare < Math.min(MOST_WORDS, LITTLE_ELSE)) return 0;
  const inWhole = stemContainment(
    findingWords(item.finding).words.stems,
    findingWords(whole.finding).words.stems,
    corpus,
  );
  if (inWhole >= LITTLE_ELSE && heldShare >= MOST_WORDS) return inWhole;
  const own = weigh(held) / weigh([...holds].filter(isContentStem));
  const isTaken = own >= HARDLY_MORE && heldShare >= LITTLE_ELSE && held.length >= SEVERAL_WORDS;
  return isTaken ? inWhole : 0;
}

/** The point of the earlier wording that a finding of its own repeats, or else that whole wording. */
export function cameFrom(then: Finding, part: Item, corpus: Corpus): { from: Finding; similarity: number } {
  let best = { from: then, similarity: likeness(vectorOf(findingText(then), corpus), part.full) };
  for (const point of then.points) {
    const similarity = likeness(vectorOf(point, corpus), part.full);
    if (similarity > best.similarity)
      best = { from: { ...then, text: pointText(point), points: [] }, similarity };
  }
  return best;
}

/** What one wording says that the other does not. */
interface Loss {
  lost: string;
  /** Stems that left for good, not merely with their sentence's form. */
  gone: string[];
}

function lossBetween(whole: Item, other: Item, corpus: Corpus): Loss | null {
  const lost = lostWords(whole, other, corpus);
  if (lost === '') return null;
  const stays = new Set(findingWords(other.finding).words.stems);
  const gone = [...new Set(wordsOf(lost).filter(isContentWord).map(stem))].filter((s) => !stays.has(s));
  return { lost, gone };
}

/**
 * Whether what left one wording for good is found among these stems; `null` where nothing left for good, because the
 * other wording says it elsewhere as well.
 */
function holdsWhatWasLost(holds: Set<string>, { gone }: Loss): boolean | null {
  if (gone.length === 0) return null;
  const held = gone.filter((s) => holds.has(s));
  return held.length > 0 && held.length / gone.length >= 0.5;
}

/** Points and sentences of one wording that the other does not have, not even a little otherwise (`It` for `The force`). */
function lostWords(whole: Item, other: Item, corpus: Corpus): string {
  const kept = sentencesOf(other.finding.text);
  const has = new Set([...other.pointKeys, ...kept.map(contentKey)]);
  const stays = (part: string) =>
    has.has(contentKey(part)) ||
    kept.some((one) => Math.min(containment(part, one, corpus), containment(one, part, corpus)) >= PART);
  const lost = sentencesOf(whole.finding.text).filter((part) => !stays(part));
  for (const point of whole.finding.points) {
    if (!has.has(contentKey(pointText(point)))) lost.push(pointText(point));
  }
  return lost.join(' ');
}
