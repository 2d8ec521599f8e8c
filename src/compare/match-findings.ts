/**
 * Which findings of two documents are one: from certain to uncertain, within the area first and across areas after,
 * the best pairing together. What is left over is a part of a match (`finding-parts.ts`), or new and gone.
 */
import type { Finding } from '../model.js';
import { areApart } from './apart.js';
import { assign, EXACT } from './assign.js';
import { type Candidates, MOST_FINDINGS, nobody, sharingKey, sharingWords } from './candidates.js';
import type { Corpus } from './corpus.js';
import type { Budget } from './edits.js';
import { alike, DOUBTFUL, type Item, itemOf, type Match, SAME, sameSense } from './finding-item.js';
import { attachParts, PART, WHOLE_PART } from './finding-parts.js';
import { findingWords } from './finding-words.js';
import { pushTo } from './groups.js';
import { likeness } from './likeness.js';

/** In one list of one document, where nothing but the list itself competes, a little less is enough. */
const SAME_IN_LIST = 0.4;
/** From here up there is no question of another pairing. */
const CLEARLY_SAME = 0.65;
/** Across areas a link needs more, because other areas are full of findings that share their subject's words. */
const SAME_ELSEWHERE = 0.55;
/** A different kind (area for improvement → cause of concern) takes this much off, so that the same kind goes first. */
const OTHER_KIND = 0.05;
/** Pairs of a left-over finding and a match that are looked at for split and merged findings. */
const MOST_PARTS = 10_000;

/** Equal for findings of one kind, area, body and words. */
const placeAndWords = (finding: Finding): string =>
  `${finding.kind}|${finding.area}|${finding.body ?? ''}|${findingWords(finding).key}`;

/** Takes pairs of the same words in the same place out of both sides, and gives them in the later document's order. */
function matchExactly(before: Map<number, Finding>, after: Map<number, Finding>): [Finding, Finding][] {
  const pairs: [Finding, Finding][] = [];
  const waiting = new Map<string, number[]>();
  for (const [index, finding] of before) pushTo(waiting, placeAndWords(finding), index);
  for (const list of waiting.values()) list.reverse();
  for (const [index, finding] of [...after]) {
    const other = waiting.get(placeAndWords(finding))?.pop();
    if (other === undefined) continue;
    pairs.push([before.get(other) as Finding, finding]);
    before.delete(other);
    after.delete(index);
  }
  return pairs;
}

/** How the findings of two documents go together. */
export interface Pairing {
  /** Of the same words in the same place, in the later document's order. */
  exact: [Finding, Finding][];
  matches: Match[];
  oldRest: Item[];
  newRest: Item[];
  /** Those left over that may be one: for a person to say. */
  links: Links;
}

type Links = Map<Item, { other: Item; similarity: number }>;

/** Which findings of two documents are one, and which are left on either side. */
export function pairFindings(
  before: Finding[],
  after: Finding[],
  oneDocument: boolean,
  corpus: () => Corpus,
  budget: Budget,
): Pairing {
  // Findings with the same words in the same place: the common case costs no vectors.
  const oldLeft = new Map<number, Finding>(before.entries());
  const newLeft = new Map<number, Finding>(after.entries());
  const exact = matchExactly(oldLeft, newLeft);
  const olds = [...oldLeft.values()].map((finding) => itemOf(finding, corpus));
  const news = [...newLeft.values()].map((finding) => itemOf(finding, corpus));
  // Lists that are too long to hold all against all are not looked at.
  const apart = olds.length * news.length <= EXACT * EXACT && areApart(olds, news, corpus);
  const { matches, oldRest, newRest } = apart
    ? { matches: [], oldRest: olds, newRest: news }
    : matchItems(olds, news, oneDocument, corpus, budget);
  const links: Links = apart ? new Map() : doubtfulLinks(oldRest, newRest, budget);
  if (oneDocument) linkInPlace(oldRest, newRest, links);
  return { exact, matches, oldRest, newRest, links };
}

/** Which items are one, and which are left on either side. */
function matchItems(
  before: Item[],
  after: Item[],
  oneDocument: boolean,
  corpus: () => Corpus,
  budget: Budget,
): { matches: Match[]; oldRest: Item[]; newRest: Item[] } {
  const same = oneDocument ? SAME_IN_LIST : SAME;
  const matches: Match[] = [];
  let olds = before;
  let news = after;
  const pairUp = (
    allowed: (b: Item, a: Item) => boolean,
    floor: number,
    score: (b: Item, a: Item) => number,
    candidates = () => coarseCandidates(olds, news, budget),
  ): void => {
    const pairs = assign(
      olds.length,
      news.length,
      (b, a) => {
        const then = olds[b] as Item;
        const now = news[a] as Item;
        return allowed(then, now) ? score(then, now) : 0;
      },
      floor,
      candidates,
    );
    const used = new Set<Item>();
    for (const pair of pairs) {
      const then = olds[pair.before] as Item;
      const now = news[pair.after] as Item;
      used.add(then).add(now);
      matches.push({ before: then, after: now, similarity: alike(then, now), parts: [], takenIn: [] });
    }
    olds = olds.filter((item) => !used.has(item));
    news = news.filter((item) => !used.has(item));
  };
  const attach = (leastShare: number): void => {
    const pairs = (olds.length + news.length) * matches.length;
    if (pairs > MOST_PARTS) budget.coarse?.add('findings');
    else if (pairs > 0) attachParts(matches, olds, news, corpus, leastShare);
  };
  const sameArea = (b: Item, a: Item) =>
    b.finding.area === a.finding.area ||
    (oneDocument && (b.finding.area === null || a.finding.area === null));
  const sameBody = (b: Item, a: Item) => (b.finding.body ?? null) === (a.finding.body ?? null);
  const weighed = (b: Item, a: Item) => alike(b, a) - (b.finding.kind === a.finding.kind ? 0 : OTHER_KIND);

  // The same words: first as the same kind, then as another (a cause of concern made of an area for improvement).
  pairUp(
    (b, a) => sameBody(b, a) && b.key === a.key,
    0.9,
    weighed,
    () =>
      sharingKey(
        olds.map((item) => item.key),
        news.map((item) => item.key),
      ),
  );
  // What is clearly the same goes first: two doubtful pairs together never outweigh one good one, and what is plainly
  // a part of a finding is no other finding in other words.
  const inArea = (floor: number): void =>
    pairUp(
      (b, a) => sameBody(b, a) && sameSense(b, a) && sameArea(b, a),
      floor - OTHER_KIND,
      (b, a) => (alike(b, a) >= floor ? weighed(b, a) : 0),
    );
  inArea(CLEARLY_SAME);
  attach(WHOLE_PART);
  inArea(same);
  pairUp(
    (b, a) => sameBody(b, a) && sameSense(b, a),
    SAME_ELSEWHERE - OTHER_KIND,
    (b, a) => (alike(b, a) >= SAME_ELSEWHERE ? weighed(b, a) : 0),
  );
  attach(PART);
  const place = new Map(after.map((item, index) => [item, index]));
  matches.sort((x, y) => (place.get(x.after) ?? 0) - (place.get(y.after) ?? 0));
  return { matches, oldRest: olds, newRest: news };
}

function coarseCandidates(olds: Item[], news: Item[], budget: Budget): Candidates {
  budget.coarse?.add('findings');
  if (olds.length + news.length > MOST_FINDINGS) return nobody;
  const full = (items: Item[]) => items.map((item) => item.full);
  return sharingWords([{ before: full(olds), after: full(news) }]);
}

/** Pairs of left-over findings that may be one: for a person to say. */
function doubtfulLinks(oldRest: Item[], newRest: Item[], budget: Budget): Links {
  const links: Links = new Map();
  const pairs = assign(
    oldRest.length,
    newRest.length,
    (b, a) => {
      const [then, now] = [oldRest[b] as Item, newRest[a] as Item];
      return sameSense(then, now) ? alike(then, now) : 0;
    },
    DOUBTFUL,
    () => coarseCandidates(oldRest, newRest, budget),
  );
  for (const pair of pairs) {
    const then = oldRest[pair.before] as Item;
    const now = newRest[pair.after] as Item;
    links.set(then, { other: now, similarity: pair.score });
    links.set(now, { other: then, similarity: pair.score });
  }
  return links;
}

/** Least likeness of a finding to the one that stands in its place: below, they share hardly a word of their own. */
const IN_PLACE = 0.15;

/**
 * In one document, the only finding of a kind that left an area and the only one that came to it: where the two still share
 * some words the later may be the earlier, reworded beyond what words tell. For a person to say, like all doubtful links.
 */
function linkInPlace(oldRest: Item[], newRest: Item[], links: Links): void {
  if (oldRest.length + newRest.length > MOST_FINDINGS) return;
  const placeOf = ({ finding }: Item) => JSON.stringify([finding.kind, finding.area, finding.body ?? null]);
  const alone = (items: Item[]) => {
    const places = new Map<string, Item | null>();
    for (const item of items) {
      const place = placeOf(item);
      places.set(place, places.has(place) ? null : item);
    }
    return places;
  };
  const news = alone(newRest);
  for (const [place, then] of alone(oldRest)) {
    const now = news.get(place);
    if (!then || !now || links.has(then) || links.has(now)) continue;
    const similarity = likeness(then.full, now.full);
    if (similarity < IN_PLACE) continue;
    links.set(then, { other: now, similarity });
    links.set(now, { other: then, similarity });
  }
}
