/**
 * Which blocks of two paired sections are the same, changed, new or gone, and where a paragraph went.
 *
 * Blocks with the same words fall away whatever their order; then those that were merely joined or split; then those
 * that stand word for word in another section. What is left is paired by likeness within its section, then across
 * sections, and its words are laid side by side.
 */
import type { Edit, Report } from '../model.js';
import { assign, EXACT } from './assign.js';
import { type Candidates, MOST_PARAGRAPHS, nobody, sharingWords } from './candidates.js';
import { type Corpus, containment } from './corpus.js';
import { type Budget, wordEdits } from './edits.js';
import { pushTo } from './groups.js';
import { likeness, type Vector } from './likeness.js';
import { contentKey, pointText } from './normalise.js';
import type { PartPair, Piece } from './sections.js';

/** Least likeness of two wordings of one paragraph within one section, and of one that moved. */
const SAME_BLOCK = 0.45;
const SAME_MOVED = 0.6;
/** A paragraph needs this many content words to be followed to another section when its words changed. */
const MOVED_WORDS = 6;

/** Paragraphs that belong together: one on each side, or several where one was split or merged. */
export interface Group {
  before: Piece[];
  after: Piece[];
}

export interface Left {
  before: Piece[];
  after: Piece[];
  groups: Group[];
  cosmetic: { before: string; after: string }[];
}

/** Blocks of a section pair without those that have the same words on both sides, whatever their order. */
export function leftOf(pair: PartPair): Left {
  const cosmetic: Left['cosmetic'] = [];
  let [before, after] = withoutEqual(pair.before.pieces, pair.after.pieces, (piece) => piece.text);
  if (before.length > 0 && after.length > 0) {
    [before, after] = withoutEqual(
      before,
      after,
      (piece) => piece.key,
      (old, now) => {
        if (significant(old.text) !== significant(now.text))
          cosmetic.push({ before: old.text, after: now.text });
      },
    );
  }
  const left: Left = { before, after, groups: [], cosmetic };
  if (before.length > 0 && after.length > 0) dropRejoined(left);
  return left;
}

function withoutEqual(
  before: Piece[],
  after: Piece[],
  key: (piece: Piece) => string,
  met: (old: Piece, now: Piece) => void = () => {},
): [Piece[], Piece[]] {
  const waiting = new Map<string, Piece[]>();
  for (const piece of before) pushTo(waiting, key(piece), piece);
  for (const list of waiting.values()) list.reverse();
  const restAfter: Piece[] = [];
  const matched = new Set<Piece>();
  for (const piece of after) {
    const same = waiting.get(key(piece))?.pop();
    if (same === undefined) restAfter.push(piece);
    else {
      matched.add(same);
      met(same, piece);
    }
  }
  return [before.filter((piece) => !matched.has(piece)), restAfter];
}

/** Text whose change is worth recording as cosmetic: list glyphs and a list's `; and` are not. */
function significant(text: string): string {
  return pointText(text)
    .replace(/\s*&\s*/g, ' and ')
    .replace(/ ([,.;:)])/g, '$1');
}

/** Drops blocks that say the same when joined: paragraphs cut by a page break, sentences put together. */
function dropRejoined(left: Left): void {
  const all = (pieces: Piece[]) => pieces.map((piece) => piece.key).join('');
  if (all(left.before) === all(left.after)) {
    left.before = [];
    left.after = [];
    return;
  }
  // Longer lists are left to `dropMoved`, which looks pieces up by how they begin.
  if (left.before.length * left.after.length > EXACT * EXACT) return;
  const oneForMany = (ones: Piece[], many: Piece[]): [Piece[], Piece[]] => {
    const restOnes: Piece[] = [];
    let rest = many;
    for (const one of ones) {
      const run = runThatMakes(one.key, rest);
      if (run === null) restOnes.push(one);
      else rest = [...rest.slice(0, run.start), ...rest.slice(run.end)];
    }
    return [restOnes, rest];
  };
  [left.before, left.after] = oneForMany(left.before, left.after);
  [left.after, left.before] = oneForMany(left.after, left.before);
}

function runThatMakes(key: string, pieces: Piece[]): { start: number; end: number } | null {
  for (let start = 0; start < pieces.length; start += 1) {
    let at = 0;
    let end = start;
    while (end < pieces.length && at < key.length && key.startsWith((pieces[end] as Piece).key, at)) {
      at += (pieces[end] as Piece).key.length;
      end += 1;
    }
    if (at === key.length && end - start > 1) return { start, end };
  }
  return null;
}

/** A finding that one rendition left in the running text is told as a finding, not as text too. */
export function dropToldAsFindings(before: Report, after: Report, lefts: Map<PartPair, Left>): void {
  const keysOf = (report: Report) =>
    new Set(
      report.findings.flatMap((f) => [f.text, ...f.points, [f.text, ...f.points].join(' ')].map(contentKey)),
    );
  let keys: { old: Set<string>; now: Set<string> } | null = null;
  for (const left of lefts.values()) {
    if (left.before.length === 0 && left.after.length === 0) continue;
    keys ??= { old: keysOf(before), now: keysOf(after) };
    const { old, now } = keys;
    left.before = left.before.filter((piece) => !now.has(piece.key));
    left.after = left.after.filter((piece) => !old.has(piece.key));
  }
}

/** A shorter text is too common to be followed through the document, but for a line that is there once. */
const FOLLOWED = 20;
const SHORT_LINE = 10;
/** Beginnings of one text that are looked up: ever shorter ones, of which more than a few never stand in a document. */
const MOST_TRIES = 30;
/** Share of a paragraph that must stand in the one that it is a part of, and of that one in its parts together. */
const PART = 0.75;
const PARTS_TOGETHER = 0.8;
/** Pairs of a left-over paragraph and a matched one that are looked at for split and merged paragraphs. */
const MOST_PARTS = 10_000;

/**
 * Drops paragraphs that stand word for word in another section now, alone or joined with others. Sections that came
 * or went lend and take paragraphs as well; they are told as sections. Gives the paragraphs that were dropped.
 */
export function dropMoved(lefts: Left[], gone: Piece[], fresh: Piece[]): Set<Piece> {
  const olds = [...lefts.flatMap((left) => left.before), ...gone].filter(
    (piece) => piece.key.length >= FOLLOWED,
  );
  const news = [...lefts.flatMap((left) => left.after), ...fresh].filter(
    (piece) => piece.key.length >= FOLLOWED,
  );
  const dropped = new Set<Piece>();
  dropMovedLines(lefts, gone, fresh, dropped);
  if (olds.length === 0 || news.length === 0) return withoutMoved(lefts, dropped);
  const lay = (wholes: Piece[], parts: Piece[]) => {
    const stock = stockOf(parts.filter((part) => !dropped.has(part)));
    for (const whole of wholes) {
      if (dropped.has(whole)) continue;
      const used: Piece[] = [];
      let at = 0;
      while (at < whole.key.length) {
        const next = stock.take(whole.key.slice(at));
        if (!next) break;
        used.push(next);
        at += next.key.length;
      }
      if (at !== whole.key.length) {
        for (const part of used.reverse()) stock.putBack(part);
        continue;
      }
      dropped.add(whole);
      for (const part of used) dropped.add(part);
    }
  };
  lay(news, olds);
  lay(olds, news);
  return withoutMoved(lefts, dropped);
}

function withoutMoved(lefts: Left[], dropped: Set<Piece>): Set<Piece> {
  if (dropped.size === 0) return dropped;
  for (const left of lefts) {
    left.before = left.before.filter((piece) => !dropped.has(piece));
    left.after = left.after.filter((piece) => !dropped.has(piece));
  }
  return dropped;
}

/** A line of some words that left one section and came to one other: `Yours sincerely`, below what was added to a letter. */
function dropMovedLines(lefts: Left[], gone: Piece[], fresh: Piece[], dropped: Set<Piece>): void {
  const isLine = ({ kind, key, text }: Piece) =>
    kind === 'paragraph' && key.length >= SHORT_LINE && key.length < FOLLOWED && /\S\s+\S/.test(text);
  const olds = [...lefts.flatMap((left) => left.before), ...gone].filter(isLine);
  const news = [...lefts.flatMap((left) => left.after), ...fresh].filter(isLine);
  if (olds.length === 0 || news.length === 0) return;
  const there = new Map<string, Piece[]>();
  for (const piece of news) pushTo(there, piece.key, piece);
  const once = new Map<string, Piece[]>();
  for (const piece of olds) pushTo(once, piece.key, piece);
  for (const [key, [then, ...more]] of once) {
    const [now, ...others] = there.get(key) ?? [];
    if (then && now && more.length + others.length === 0) dropped.add(then).add(now);
  }
}

/** Pieces to be taken by what a text begins with: the longest that it begins with is found in a sorted list. */
function stockOf(pieces: Piece[]): { take(text: string): Piece | null; putBack(piece: Piece): void } {
  const waiting = new Map<string, Piece[]>();
  for (const piece of pieces) pushTo(waiting, piece.key, piece);
  for (const list of waiting.values()) list.reverse();
  const keys = [...waiting.keys()].sort();
  /** Index of the last key that is not after the text, or -1. */
  const lastUpTo = (text: string): number => {
    let low = 0;
    let high = keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((keys[middle] as string) <= text) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  return {
    take(text) {
      let prefix = text;
      for (let tries = 0; tries < MOST_TRIES; tries += 1) {
        const key = keys[lastUpTo(prefix)];
        if (key === undefined) return null;
        const shared = sharedStart(key, prefix);
        if (shared === key.length) {
          const piece = waiting.get(key)?.pop();
          if (piece) return piece;
          prefix = key.slice(0, -1);
        } else prefix = key.slice(0, shared);
        if (prefix.length < FOLLOWED) return null;
      }
      return null;
    },
    putBack: (piece) => waiting.get(piece.key)?.push(piece),
  };
}

function sharedStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  return at;
}

export function groupAlike(
  left: Left,
  vector: (piece: Piece) => Vector,
  corpus: () => Corpus,
  budget: Budget,
): void {
  const { before, after } = left;
  if (before.length === 0 || after.length === 0) return;
  const pairs = assign(
    before.length,
    after.length,
    (b, a) => {
      const old = before[b] as Piece;
      const now = after[a] as Piece;
      const alike = Math.max(
        likeness(vector(old), vector(now)),
        sameLabel(old.text, now.text) ? SAME_BLOCK : 0,
      );
      if (alike < SAME_BLOCK) return 0;
      const distance = Math.abs(b / before.length - a / after.length);
      return Math.max(0.01, alike - (old.kind === now.kind ? 0 : 0.08) - 0.04 * distance);
    },
    0.01,
    () => coarseCandidates(before, after, vector, budget),
  );
  const groups = pairs.map((pair) => ({
    before: [before[pair.before] as Piece],
    after: [after[pair.after] as Piece],
  }));
  const usedOld = new Set(groups.flatMap((group) => group.before));
  const usedNew = new Set(groups.flatMap((group) => group.after));
  left.before = before.filter((piece) => !usedOld.has(piece));
  left.after = after.filter((piece) => !usedNew.has(piece));
  left.groups = groups;

  // Split and merge: what is left over but stood inside a paragraph that was paired joins that pair.
  const rest = left.before.length + left.after.length;
  if (rest * groups.length > MOST_PARTS) {
    budget.coarse?.add('paragraphs');
    return;
  }
  const join = (rest: Piece[], whole: (group: Group) => Piece[], mine: (group: Group) => Piece[]) => {
    const textOf = (pieces: Piece[]) => pieces.map((one) => one.text).join(' ');
    const homeless = new Set(rest);
    for (const group of groups) {
      const text = textOf(whole(group));
      const parts = [...homeless].filter(
        (piece) => text.length > piece.text.length && containment(piece.text, text, corpus()) >= PART,
      );
      if (parts.length === 0) continue;
      // A paragraph may be in three: what is kept of it and the parts that add to that, together.
      const held: Piece[] = [];
      let share = containment(text, textOf(mine(group)), corpus());
      for (const piece of parts) {
        const more = containment(text, textOf([...mine(group), ...held, piece]), corpus());
        if (more <= share) continue;
        held.push(piece);
        share = more;
      }
      if (held.length === 0 || share < PARTS_TOGETHER) continue;
      mine(group).push(...held);
      for (const piece of held) homeless.delete(piece);
    }
    return rest.filter((piece) => homeless.has(piece));
  };
  left.after = join(
    left.after,
    (group) => group.before,
    (group) => group.after,
  );
  left.before = join(
    left.before,
    (group) => group.after,
    (group) => group.before,
  );
  // The parts of a paragraph are read in the order in which they stand, whichever of them was paired first.
  const inOrder = (pieces: Piece[], document: Map<Piece, number>) =>
    pieces.sort((one, other) => (document.get(one) ?? 0) - (document.get(other) ?? 0));
  const [oldPlaces, newPlaces] = [before, after].map(
    (pieces) => new Map(pieces.map((piece, index) => [piece, index])),
  ) as [Map<Piece, number>, Map<Piece, number>];
  for (const group of groups) {
    inOrder(group.before, oldPlaces);
    inOrder(group.after, newPlaces);
  }
}

const LABEL = /^\p{L}[\p{L} ]{1,30}:\s/u;

/** `From: …` and `From: …`: one line of a list of particulars, whatever it says now. */
function sameLabel(old: string, now: string): boolean {
  const label = LABEL.exec(old)?.[0];
  return label !== undefined && label === LABEL.exec(now)?.[0];
}

function coarseCandidates(
  before: Piece[],
  after: Piece[],
  vector: (piece: Piece) => Vector,
  budget: Budget,
): Candidates {
  budget.coarse?.add('paragraphs');
  if (before.length + after.length > MOST_PARAGRAPHS) return nobody;
  return sharingWords([{ before: before.map(vector), after: after.map(vector) }]);
}

/** Follows changed paragraphs to other sections; gives the groups to be told where the paragraph stands now. */
export function followMoved(
  lefts: Left[],
  vector: (piece: Piece) => Vector,
  budget: Budget,
): Map<Left, Group[]> {
  const found = new Map<Left, Group[]>();
  const home = new Map<Piece, Left>();
  const olds: Piece[] = [];
  const news: Piece[] = [];
  for (const left of lefts) {
    for (const piece of left.before) {
      olds.push(piece);
      home.set(piece, left);
    }
    for (const piece of left.after) {
      news.push(piece);
      home.set(piece, left);
    }
  }
  if (olds.length === 0 || news.length === 0) return found;
  const pairs = assign(
    olds.length,
    news.length,
    (b, a) => {
      const old = olds[b] as Piece;
      const now = news[a] as Piece;
      if (Math.min(vector(old).size, vector(now).size) < MOVED_WORDS) return 0;
      return likeness(vector(old), vector(now));
    },
    SAME_MOVED,
    () => coarseCandidates(olds, news, vector, budget),
  );
  const followed = new Set<Piece>();
  for (const pair of pairs) {
    const old = olds[pair.before] as Piece;
    const now = news[pair.after] as Piece;
    followed.add(old).add(now);
    const to = home.get(now) as Left;
    pushTo(found, to, { before: [old], after: [now] });
  }
  if (followed.size === 0) return found;
  for (const left of lefts) {
    left.before = left.before.filter((piece) => !followed.has(piece));
    left.after = left.after.filter((piece) => !followed.has(piece));
  }
  return found;
}

/**
 * Groups in the later document's order; what was taken out stands where it stood in the earlier one, and before what was
 * put in at the same place.
 */
export function inReadingOrder(groups: Group[], pair: PartPair): Group[] {
  const oldAt = new Map(pair.before.pieces.map((piece, i) => [piece, i]));
  const newAt = new Map(pair.after.pieces.map((piece, i) => [piece, i]));
  const first = (pieces: Piece[], at: Map<Piece, number>) =>
    Math.min(...pieces.map((piece) => at.get(piece) ?? 0));
  const ordered = groups
    .filter((group) => group.after.length > 0)
    .sort((x, y) => first(x.after, newAt) - first(y.after, newAt));
  const gone = groups
    .filter((group) => group.after.length === 0)
    .sort((x, y) => first(x.before, oldAt) - first(y.before, oldAt));
  if (gone.length === 0) return ordered;
  const stood = standsBefore(pair, groups);
  // One walk along both: what an earlier paragraph has passed by, a later one passes by as well.
  const all: Group[] = [];
  let next = 0;
  for (const group of gone) {
    const at = first(group.before, oldAt);
    while (next < ordered.length) {
      const { before, after } = ordered[next] as Group;
      if ((before.length > 0 ? first(before, oldAt) : stood(first(after, newAt))) > at) break;
      all.push(ordered[next] as Group);
      next += 1;
    }
    all.push(group);
  }
  return [...all, ...ordered.slice(next)];
}

/** For a place in the later section: where in the earlier one the next paragraph stood that both have. */
function standsBefore(pair: PartPair, groups: Group[]): (place: number) => number {
  const places = new Map<string, number>();
  pair.before.pieces.forEach((piece, i) => {
    if (!places.has(piece.key)) places.set(piece.key, i);
  });
  const changed = new Map<Piece, Piece>();
  for (const { before, after } of groups) if (before[0] && after[0]) changed.set(after[0], before[0]);
  const next: number[] = [];
  let known = pair.before.pieces.length;
  for (let i = pair.after.pieces.length - 1; i >= 0; i -= 1) {
    const piece = pair.after.pieces[i] as Piece;
    const at = places.get((changed.get(piece) ?? piece).key);
    if (at !== undefined) known = at;
    next[i] = known;
  }
  return (place) => next[place] ?? pair.before.pieces.length;
}

export function joinedEdits(groups: Group[], budget: Budget): { edits: Edit[]; coarse: boolean } {
  const edits: Edit[] = [];
  let coarse = false;
  let oldStarted = false;
  let newStarted = false;
  const push = (edit: Edit) => {
    const last = edits.at(-1);
    if (last?.op === edit.op) last.text += edit.text;
    else edits.push({ ...edit });
  };
  for (const group of groups) {
    const old = group.before.map((piece) => piece.text).join('\n\n');
    const now = group.after.map((piece) => piece.text).join('\n\n');
    const sepOld = old !== '' && oldStarted;
    const sepNew = now !== '' && newStarted;
    if (sepOld && sepNew) push({ op: 'keep', text: '\n\n' });
    else if (sepOld) push({ op: 'remove', text: '\n\n' });
    else if (sepNew) push({ op: 'add', text: '\n\n' });
    const part = wordEdits(old, now, budget);
    coarse ||= part.coarse;
    for (const edit of part.edits) push(edit);
    oldStarted ||= old !== '';
    newStarted ||= now !== '';
  }
  return { edits, coarse };
}
