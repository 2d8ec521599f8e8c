/**
 * A finding with what is needed to hold it against others, worked out once, and two of them that are one.
 */
import type { Finding } from '../model.js';
import type { Corpus } from './corpus.js';
import { findingWords } from './finding-words.js';
import { likeness, type Vector, vectorOfWords } from './likeness.js';

/** From here up two wordings are one finding: lowest true rewording 0.42–0.45, highest other finding 0.35. */
export const SAME = 0.45;
/** From here up, a link worth showing to a person. */
export const DOUBTFUL = 0.3;
/** Where points came, went or are other ones, the openings must be nearly the same to make the two one finding. */
const SAME_OPENING = 0.8;
/** An opening of fewer words that carry content tells nothing. */
export const LEAST_OPENING = 5;
/** From here up two short points are one: a single rare word in common is not enough. */
const SAME_POINT = 0.6;

export interface Item {
  finding: Finding;
  key: string;
  pointKeys: string[];
  /** Vectors of all of it and of its opening; worked out when first asked for. */
  readonly full: Vector;
  readonly own: Vector;
  /** To the findings that it was held against. */
  alike: Map<Item, number>;
  /** Vectors of its points; worked out when first asked for. */
  readonly points: Vector[];
}

export interface Match {
  before: Item;
  after: Item;
  similarity: number;
  /** Findings of the later document that are a part of the earlier wording. */
  parts: Item[];
  /** Findings of the earlier document that are a part of the later wording. */
  takenIn: Item[];
}

export function itemOf(finding: Finding, corpus: () => Corpus): Item {
  const words = findingWords(finding);
  let full: Vector | null = null;
  let own: Vector | null = null;
  let points: Vector[] | null = null;
  const item: Item = {
    finding,
    key: words.key,
    pointKeys: words.pointKeys,
    alike: new Map(),
    get full() {
      full ??= vectorOfWords(words.words, corpus());
      return full;
    },
    get own() {
      own ??= finding.points.length === 0 ? item.full : vectorOfWords(words.ownWords, corpus());
      return own;
    },
    get points() {
      points ??= words.pointWords.map((point) => vectorOfWords(point, corpus()));
      return points;
    },
  };
  return item;
}

/** What is done well is not what is to be done better in other words, however alike the two are. */
export function sameSense(one: Item, other: Item): boolean {
  return (one.finding.kind === 'innovative-practice') === (other.finding.kind === 'innovative-practice');
}

/**
 * How alike two findings are; where that is less than `DOUBTFUL`, some figure less than `DOUBTFUL`. Matching asks for a
 * pair up to six times, and it is worked out once.
 */
export function alike(before: Item, after: Item): number {
  const known = before.alike.get(after);
  if (known !== undefined) return known;
  const found = workedOut(before, after, DOUBTFUL);
  before.alike.set(after, found);
  return found;
}

/** How alike two findings are: as it is from `exactFrom` up; what is less is told by some figure less than that. */
export function workedOut(before: Item, after: Item, exactFrom = 0): number {
  if (before.key === after.key) return 1;
  const full = likeness(before.full, after.full);
  // The opening sentence alone may carry the likeness where points came or went, if it stayed nearly as it was; a
  // mere opening (`should improve how it deals with …, and:`) may not.
  const listPoints = before.own !== before.full || after.own !== after.full;
  const own =
    listPoints && Math.min(before.own.size, after.own.size) >= LEAST_OPENING
      ? likeness(before.own, after.own)
      : 0;
  if (own <= full || own < exactFrom) return Math.max(own, full);
  if (own < SAME_OPENING && otherPoints(before, after)) return full;
  return Math.max(full, Math.min(own, 0.5 + full / 2));
}

/** True where one of the two lists points, unless most points of the shorter list stand in the other as well. */
function otherPoints(before: Item, after: Item): boolean {
  const [few, many] =
    before.points.length <= after.points.length
      ? [before.points, after.points]
      : [after.points, before.points];
  const met = few.filter((one) => many.some((other) => likeness(one, other) >= SAME_POINT)).length;
  return many.length > 0 && met <= few.length / 2;
}
