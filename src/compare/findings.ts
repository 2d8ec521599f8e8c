/**
 * Which findings are the same, reworded, new or no longer listed.
 *
 * Matching goes from certain to uncertain: the same words under the same area; the same words elsewhere; then by
 * what they say (TF-IDF cosine, best pairing together), within the area first and across areas after. Nested points
 * are compared as a set: their order is nothing, a point added or taken out is a rewording of the finding. A point
 * that comes to stand as a finding of its own, or the reverse, belongs to the finding it came from.
 *
 * From `SAME` up a pair is one finding. Between `DOUBTFUL` and `SAME` both are told, one as added and one as no
 * longer listed, each with `similarity`: whether they are one is for a person to say. Below, nothing links them.
 */
import type { Finding, FindingPart, Report, SiteProfile } from '../model.js';
import { assign } from './assign.js';
import { type Candidates, sharingKey, sharingWords } from './candidates.js';
import type { Draft } from './change.js';
import { type Budget, wordEdits } from './edits.js';
import { findingWords } from './finding-words.js';
import { type FollowUps, followUpsIn } from './follow-up.js';
import { pushTo } from './groups.js';
import { areaName, bodyName, findingName, sentence } from './names.js';
import { clip, contentKey, findingText, pointText, sentencesOf } from './normalise.js';
import type { Scope } from './scope.js';
import {
  type Corpus,
  containment,
  isContentStem,
  isContentWord,
  likeness,
  rarity,
  stem,
  stemContainment,
  type Vector,
  vectorOf,
  wordsOf,
} from './words.js';

/** From here up two wordings are one finding: lowest true rewording 0.42–0.45, highest other finding 0.35. */
const SAME = 0.45;
/** From here up, a link worth showing to a person. */
const DOUBTFUL = 0.3;
/** In one list of one document, where nothing but the list itself competes, a little less is enough. */
const SAME_IN_LIST = 0.4;
/** From here up there is no question of another pairing. */
const CLEARLY_SAME = 0.65;
/** Across areas a link needs more, because other areas are full of findings that share their subject's words. */
const SAME_ELSEWHERE = 0.55;
/** Where points came, went or are other ones, the openings must be nearly the same to make the two one finding. */
const SAME_OPENING = 0.8;
/** From here up two short points are one: a single rare word in common is not enough. */
const SAME_POINT = 0.6;
/** A different kind (area for improvement → cause of concern) takes this much off, so that the same kind goes first. */
const OTHER_KIND = 0.05;

/** Share of a part that must be found in what a finding lost, and from where up it is nothing else. */
const PART = 0.7;
const WHOLE_PART = 0.8;
/** A point stands for a finding of its own only where it holds at least this much of it. */
const HALF = 0.5;
/** Where single words went: to a half that says little else and holds most of them, or that says hardly more than several. */
const LITTLE_ELSE = 0.85;
const MOST_WORDS = 0.6;
const SEVERAL_WORDS = 4;
const HARDLY_MORE = 0.4;
/** Pairs of a left-over finding and a match that are looked at for split and merged findings. */
const MOST_PARTS = 10_000;

interface Item {
  finding: Finding;
  key: string;
  pointKeys: string[];
  full: Vector;
  own: Vector;
  /** To the findings that it was held against. */
  alike: Map<Item, number>;
  /** Vectors of its points; worked out when first asked for. */
  readonly points: Vector[];
}

interface Match {
  before: Item;
  after: Item;
  similarity: number;
  /** Findings of the later document that are a part of the earlier wording. */
  parts: Item[];
  /** Findings of the earlier document that are a part of the later wording. */
  takenIn: Item[];
}

export function compareFindings(
  before: Report,
  after: Report,
  profile: SiteProfile,
  scope: Scope,
  corpus: () => Corpus,
  budget: Budget,
  followUps: FollowUps = followUpsIn(after),
): Draft[] {
  // Findings with the same words in the same place: the common case costs no vectors.
  const oldLeft = new Map<number, Finding>(before.findings.entries());
  const newLeft = new Map<number, Finding>(after.findings.entries());
  matchExactly(oldLeft, newLeft, (finding) => `${finding.kind}|${finding.area}|${findingWords(finding).key}`);
  const repeatedExactly = scope.sameBody && scope.cycle === 'same' ? [] : exactPairs(before, after, newLeft);

  const oldItems: Item[] = [];
  const newItems: Item[] = [];
  if (oldLeft.size > 0 || newLeft.size > 0) {
    const words = corpus();
    for (const finding of oldLeft.values()) oldItems.push(itemOf(finding, words));
    for (const finding of newLeft.values()) newItems.push(itemOf(finding, words));
  }
  const { matches, oldRest, newRest } = matchItems(oldItems, newItems, scope.sameDocument, corpus, budget);

  const drafts: Draft[] = [];
  const sameReport = scope.sameBody && scope.cycle === 'same';
  for (const [then, now] of repeatedExactly) drafts.push(repeated(then, now, 1));
  for (const match of matches) {
    if (!sameReport) {
      const then = match.before.finding;
      drafts.push(repeated(then, match.after.finding, match.similarity));
      for (const part of match.parts) {
        const { from, similarity } = cameFrom(then, part, corpus());
        drafts.push(repeated(from, part.finding, similarity));
      }
    } else {
      const draft = reworded(match);
      if (draft) drafts.push(draft);
    }
  }
  const links = doubtfulLinks(oldRest, newRest, budget);
  for (const item of newRest) {
    if (!tellMissing(item.finding, 'before')) continue;
    drafts.push(addedOrRemoved('finding-added', item, links.get(item)));
  }
  for (const item of oldRest) {
    if (!tellMissing(item.finding, 'after')) continue;
    drafts.push(addedOrRemoved('finding-removed', item, links.get(item)));
  }
  return drafts;

  /** True where the document that lacks the finding would have listed it. */
  function tellMissing(finding: Finding, lackingSide: 'before' | 'after'): boolean {
    if (scope.sameDocument) return true;
    return lackingSide === 'before' ? scope.beforeCovers(finding.area) : scope.afterCovers(finding.area);
  }

  function addedOrRemoved(
    kind: 'finding-added' | 'finding-removed',
    item: Item,
    link: { other: Item; similarity: number } | undefined,
  ): Draft {
    const { finding } = item;
    const report = kind === 'finding-added' ? after : before;
    const body = finding.body ?? report.body?.id ?? after.body?.id ?? null;
    const what = findingName(finding.kind);
    const where = finding.area ? ` under ${areaName(profile, finding.area)}` : '';
    const quote = `“${clip(findingText(finding))}”`;
    const across = scope.sameBody && scope.cycle === 'different';
    const other = scope.sameBody ? null : ((kind === 'finding-added' ? before : after).body?.id ?? null);
    const rest =
      other !== null
        ? `${what}${where} that ${bodyName(profile, other, before, after)} does not have: ${quote}`
        : kind === 'finding-added'
          ? `new ${what}${where}: ${quote}`
          : `${what}${where} no longer listed${across && after.cycle ? ` in ${after.cycle}` : ''}: ${quote}`;
    const followed = kind === 'finding-removed' && across ? followUps(finding, corpus()) : null;
    const cited = followed ? ` The later report follows it up: “${clip(followed.sentence, 240)}”` : '';
    return {
      kind,
      area: finding.area,
      body,
      finding,
      ...(link ? { similarity: round(link.similarity), resembles: link.other.finding } : {}),
      ...(followed ? { followedUp: { sentence: followed.sentence, path: followed.path } } : {}),
      ...(other !== null ? { otherBody: other } : {}),
      summary: sentence(bodyName(profile, body, after, before), rest) + cited,
    };
  }

  function repeated(then: Finding, now: Finding, similarity: number): Draft {
    const body = now.body ?? after.body?.id ?? null;
    const where = now.area ? ` under ${areaName(profile, now.area)}` : '';
    const other = scope.sameBody ? null : (before.body?.id ?? null);
    const how = `${other === null ? 'listed again' : 'listed by both'}${similarity >= 0.85 ? '' : ' in other words'}`;
    const kinds =
      then.kind === now.kind ? '' : `, now as a ${findingName(now.kind)} (before: ${findingName(then.kind)})`;
    const from = other === null ? '' : `, as at ${bodyName(profile, other, before)}`;
    return {
      kind: 'finding-repeated',
      area: now.area,
      body,
      finding: now,
      before: then,
      similarity: round(similarity),
      ...(other !== null ? { otherBody: other } : {}),
      ...(then.kind !== now.kind && now.kind === 'cause-of-concern'
        ? { importance: 'headline' as const }
        : {}),
      summary: sentence(
        bodyName(profile, body, after, before),
        `${findingName(now.kind)}${where} ${how}${from}${kinds}: “${clip(findingText(now))}”`,
      ),
    };
  }

  function reworded(match: Match): Draft | null {
    const then = match.before.finding;
    const now = match.after.finding;
    const sameWords = match.before.key === match.after.key;
    const sameKind = then.kind === now.kind;
    // An area that one reading could not tell is not a move.
    const moved = then.area !== now.area && then.area !== null && now.area !== null;
    const parts: FindingPart[] = [
      ...match.parts.map((part) => ({ event: 'split-off' as const, finding: part.finding })),
      ...match.takenIn.map((part) => ({ event: 'taken-in' as const, finding: part.finding })),
    ];
    if (sameWords && sameKind && !moved && parts.length === 0) return null;
    const { edits, coarse } = wordEdits(findingText(then), findingText(now), budget);
    if (coarse) budget.coarse?.add('words');
    const where = now.area ? ` under ${areaName(profile, now.area)}` : '';
    const quote = `“${clip(findingText(now))}”`;
    const added = match.after.pointKeys.filter((key) => !match.before.pointKeys.includes(key)).length;
    const removed = match.before.pointKeys.filter((key) => !match.after.pointKeys.includes(key)).length;
    let rest: string;
    if (!sameKind) rest = `${findingName(then.kind)} became a ${findingName(now.kind)}${where}: ${quote}`;
    else if (moved && sameWords && then.area && now.area) {
      rest = `${findingName(now.kind)} moved from ${areaName(profile, then.area)} to ${areaName(profile, now.area)}: ${quote}`;
    } else if (sameOwnWords(match) && added > 0 && removed === 0) {
      rest = `${findingName(now.kind)}${where} has ${countOf(added, 'new point')}: ${quote}`;
    } else if (sameOwnWords(match) && removed > 0 && added === 0) {
      rest = `${findingName(now.kind)}${where} lost ${countOf(removed, 'point')}: ${quote}`;
    } else rest = `${findingName(now.kind)}${where} reworded: ${quote}`;
    const body = now.body ?? after.body?.id ?? null;
    return {
      kind: 'finding-reworded',
      area: now.area,
      body,
      finding: now,
      before: then,
      after: now,
      edits,
      similarity: round(match.similarity),
      ...(parts.length > 0 ? { parts } : {}),
      summary: [sentence(bodyName(profile, body, after, before), rest), ...parts.map(partNote)].join(' '),
    };
  }
}

function partNote({ event, finding }: FindingPart): string {
  const quote = `“${clip(findingText(finding), 90)}”`;
  return event === 'split-off'
    ? `Part of it now stands on its own: ${quote}.`
    : `It takes in what stood on its own: ${quote}.`;
}

function sameOwnWords(match: Match): boolean {
  return contentKey(match.before.finding.text) === contentKey(match.after.finding.text);
}

function countOf(count: number, thing: string): string {
  const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
  return `${words[count] ?? count} ${thing}${count === 1 ? '' : 's'}`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function itemOf(finding: Finding, corpus: Corpus): Item {
  const words = findingWords(finding);
  const full = vectorOf(words.text, corpus);
  let points: Vector[] | null = null;
  return {
    finding,
    key: words.key,
    pointKeys: words.pointKeys,
    full,
    alike: new Map(),
    own: finding.points.length === 0 ? full : vectorOf(finding.text, corpus),
    get points() {
      points ??= finding.points.map((point) => vectorOf(point, corpus));
      return points;
    },
  };
}

/** Takes pairs with equal keys out of both sides. */
function matchExactly(
  before: Map<number, Finding>,
  after: Map<number, Finding>,
  key: (finding: Finding) => string,
): void {
  const waiting = new Map<string, number[]>();
  for (const [index, finding] of before) {
    pushTo(waiting, key(finding), index);
  }
  for (const list of waiting.values()) list.reverse();
  for (const [index, finding] of [...after]) {
    const other = waiting.get(key(finding))?.pop();
    if (other === undefined) continue;
    before.delete(other);
    after.delete(index);
  }
}

/** Pairs already taken out as exactly equal, in the later document's order: across cycles these are told as repeated. */
function exactPairs(before: Report, after: Report, newLeft: Map<number, Finding>): [Finding, Finding][] {
  const pairs: [Finding, Finding][] = [];
  const waiting = new Map<string, Finding[]>();
  const key = (finding: Finding) => `${finding.kind}|${finding.area}|${findingWords(finding).key}`;
  for (const finding of before.findings) pushTo(waiting, key(finding), finding);
  for (const list of waiting.values()) list.reverse();
  after.findings.forEach((finding, index) => {
    if (newLeft.has(index)) return;
    const then = waiting.get(key(finding))?.pop();
    if (then) pairs.push([then, finding]);
  });
  return pairs;
}

/** How alike two findings are. Matching asks for a pair up to six times, and it is worked out once. */
function alike(before: Item, after: Item): number {
  const known = before.alike.get(after);
  if (known !== undefined) return known;
  const found = workedOut(before, after);
  before.alike.set(after, found);
  return found;
}

function workedOut(before: Item, after: Item): number {
  if (before.key === after.key) return 1;
  const full = likeness(before.full, after.full);
  // The opening sentence alone may carry the likeness where points came or went, if it stayed nearly as it was; a
  // mere opening (`should improve how it deals with …, and:`) may not.
  const own = Math.min(before.own.size, after.own.size) >= 5 ? likeness(before.own, after.own) : 0;
  if (own <= full || (own < SAME_OPENING && otherPoints(before, after))) return full;
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
      (b, a) => sameBody(b, a) && sameArea(b, a),
      floor - OTHER_KIND,
      (b, a) => (alike(b, a) >= floor ? weighed(b, a) : 0),
    );
  inArea(CLEARLY_SAME);
  attach(WHOLE_PART);
  inArea(same);
  pairUp(
    (b, a) => sameBody(b, a),
    SAME_ELSEWHERE - OTHER_KIND,
    (b, a) => (alike(b, a) >= SAME_ELSEWHERE ? weighed(b, a) : 0),
  );
  attach(PART);
  const place = new Map(after.map((item, index) => [item, index]));
  matches.sort((x, y) => (place.get(x.after) ?? 0) - (place.get(y.after) ?? 0));
  return { matches, oldRest: olds, newRest: news };
}

/**
 * Findings left over that are a part of a matched one: a point that now stands on its own (or was taken in as a
 * point), half of a finding that was split, or one that was merged into another. They belong to that match's one
 * change and are taken off the rest.
 */
function attachParts(
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
    for (const item of [...rest]) {
      let best: { match: Match; share: number } | null = null;
      const holds = new Set(findingWords(item.finding).words.stems);
      for (const match of matches) {
        const words = wordsTaken(item, whole(match), other(match), corpus());
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
      if (rest === newRest) {
        match.after = main;
        match.parts.push(part);
      } else {
        match.before = main;
        match.takenIn.push(part);
      }
      if (main === item) match.similarity = alike(match.before, match.after);
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

/**
 * How far an item is a half of a wording whose single words went to it (`evaluate and share` that became `evaluate`, and
 * `share`): how much of it that wording holds; 0 where it is none.
 */
function wordsTaken(item: Item, whole: Item, other: Item, corpus: Corpus): number {
  if (item.finding.area !== whole.finding.area) return 0;
  const stays = new Set(findingWords(other.finding).words.distinct);
  const holds = new Set(findingWords(item.finding).words.distinct);
  const gone = findingWords(whole.finding).words.distinct.filter((s) => !stays.has(s) && isContentStem(s));
  const held = gone.filter((s) => holds.has(s));
  if (held.length === 0) return 0;
  const weigh = (stems: string[]) => stems.reduce((sum, s) => sum + rarity(corpus, s), 0);
  const heldShare = weigh(held) / weigh(gone);
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
function cameFrom(then: Finding, part: Item, corpus: Corpus): { from: Finding; similarity: number } {
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

function coarseCandidates(olds: Item[], news: Item[], budget: Budget): Candidates {
  budget.coarse?.add('findings');
  const full = (items: Item[]) => items.map((item) => item.full);
  return sharingWords([{ before: full(olds), after: full(news) }]);
}

function doubtfulLinks(
  oldRest: Item[],
  newRest: Item[],
  budget: Budget,
): Map<Item, { other: Item; similarity: number }> {
  const links = new Map<Item, { other: Item; similarity: number }>();
  const pairs = assign(
    oldRest.length,
    newRest.length,
    (b, a) => alike(oldRest[b] as Item, newRest[a] as Item),
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
