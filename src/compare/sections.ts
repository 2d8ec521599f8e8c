/**
 * Which section of one document is which of the other.
 *
 * From certain to uncertain: the same canonical path; the same area; the same heading, once on each side; then the
 * best pairing of what is left by heading, content and place (Hungarian; see `assign.ts` for its bound). What no
 * pairing reaches was added or removed.
 *
 * A section has moved when it left the order of its siblings or went under another parent that stood before as well.
 * Deliberately absent: moves of areas. The order of questions is noise at this inspectorate.
 */
import type { Report, Section, SectionBlock } from '../model.js';
import { assign } from './assign.js';
import { MOST_SECTIONS, sharingWords } from './candidates.js';
import type { Corpus } from './corpus.js';
import type { Budget } from './edits.js';
import { pushTo } from './groups.js';
import { likeness, overlap, stemDice, type Vector, vectorOf } from './likeness.js';
import { withoutLinkFurniture } from './link-furniture.js';
import { contentKey, headingKey, plain, pointText } from './normalise.js';

/** One block with what is needed to compare it. */
export interface Piece {
  text: string;
  /** Its words alone; worked out when first asked for, which for a text that stands unchanged is never. */
  readonly key: string;
  kind: 'paragraph' | 'item' | 'row';
  /** Index of its section. */
  section: number;
}

export interface Part {
  index: number;
  section: Section;
  headingKey: string;
  pathKey: string;
  /** Index of the section it stands under, or -1. */
  parent: number;
  pieces: Piece[];
  /** True where the section's own heading is an area, whose news is its judgment. */
  isArea: boolean;
}

export interface PartPair {
  before: Part;
  after: Part;
}

/** Sections of a report as parts, blocks that say nothing left out. */
export function partsOf(report: Report): Part[] {
  const byPath = new Map<string, number>();
  return report.sections.map((section, index) => {
    const keys = section.path.map(pathPartKey);
    let parent = -1;
    for (let length = keys.length - 1; length > 0 && parent < 0; length -= 1) {
      parent = byPath.get(keys.slice(0, length).join(' > ')) ?? -1;
    }
    const pathKey = keys.join(' > ');
    byPath.set(pathKey, index);
    const pieces: Piece[] = [];
    for (const block of section.blocks) {
      if (/[\p{L}\p{N}]/u.test(withoutLinkFurniture(block.text))) pieces.push(pieceOf(block, index));
    }
    return {
      index,
      section,
      headingKey: headingKey(section.heading),
      pathKey,
      parent,
      pieces,
      isArea: section.area !== null && section.path.at(-1) === section.area,
    };
  });
}

function pieceOf({ text, kind }: SectionBlock, section: number): Piece {
  let key: string | null = null;
  return {
    text,
    kind,
    section,
    get key() {
      key ??= contentKey(kind === 'item' ? pointText(text) : text);
      return key;
    },
  };
}

function pathPartKey(part: string): string {
  return /^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/.test(part) ? part : headingKey(part);
}

/** Least score at which two left-over sections are one. */
const SAME_SECTION = 0.5;

/** Share of a section's words that another under the same parent must hold to be that section under another heading. */
const MOSTLY_HELD = 0.8;

export function pairParts(before: Part[], after: Part[], corpus: () => Corpus, budget: Budget): PartPair[] {
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (b: Part, a: Part) => {
    partner.set(b.index, a.index);
    taken.add(a.index);
  };
  const byKey = (key: (part: Part) => string | null) => {
    const count = (parts: Part[], used: (part: Part) => boolean) => {
      const map = new Map<string, Part[]>();
      for (const part of parts) {
        const k = used(part) ? null : key(part);
        if (k !== null && k !== '') pushTo(map, k, part);
      }
      return map;
    };
    const olds = count(before, (part) => partner.has(part.index));
    const news = count(after, (part) => taken.has(part.index));
    for (const [k, list] of olds) {
      const others = news.get(k);
      if (list.length === 1 && others?.length === 1) pair(list[0] as Part, others[0] as Part);
    }
  };
  const contentOf = (part: Part) =>
    part.pieces.length === 0 ? null : `${part.headingKey}|${part.pieces.map((piece) => piece.key).join('|')}`;

  byKey((part) => part.pathKey);
  byKey((part) => (part.isArea ? part.section.area : null));
  // Repeated headings (`Summary`, `Force in context`): the same heading over the same words, then in the same order.
  byKey(contentOf);
  byKey((part) => `${part.section.area}|${part.headingKey}`);
  byKey((part) => part.headingKey);
  pairRepeated(before, after, partner, taken, pair);

  const olds = before.filter((part) => !partner.has(part.index));
  const news = after.filter((part) => !taken.has(part.index));
  const both = olds.length > 0 && news.length > 0;
  if (both && olds.length + news.length > MOST_SECTIONS) budget.coarse?.add('sections');
  else if (both) {
    const words = corpus();
    const vectors = new Map<Part, Vector>();
    const keys = new Map<Part, Set<string>>();
    for (const part of [...olds, ...news]) {
      vectors.set(part, vectorOf(part.pieces.map((piece) => piece.text).join(' '), words));
      keys.set(part, new Set(part.pieces.map((piece) => piece.key)));
    }
    const pairs = assign(
      olds.length,
      news.length,
      (b, a) => sectionScore(olds[b] as Part, news[a] as Part),
      SAME_SECTION,
      () => {
        budget.coarse?.add('sections');
        const heading = (part: Part) => vectorOf(part.section.heading, words);
        const content = (part: Part) => vectors.get(part) as Vector;
        return sharingWords([
          { before: olds.map(content), after: news.map(content) },
          { before: olds.map(heading), after: news.map(heading) },
        ]);
      },
    );
    for (const found of pairs) pair(olds[found.before] as Part, news[found.after] as Part);

    function sectionScore(b: Part, a: Part): number {
      if (b.isArea !== a.isArea && b.section.area !== a.section.area) return 0;
      if (b.isArea && a.isArea && b.section.area !== a.section.area) return 0;
      const title = b.headingKey === a.headingKey ? 1 : stemDice(b.section.heading, a.section.heading);
      const one = keys.get(b) as Set<string>;
      const two = keys.get(a) as Set<string>;
      let shared = 0;
      for (const key of one) if (two.has(key)) shared += 1;
      const share = one.size === 0 || two.size === 0 ? 0 : shared / Math.min(one.size, two.size);
      const content = one.size === 0 && two.size === 0 ? title : likeness(vectors.get(b)!, vectors.get(a)!);
      const parentMatched = b.parent < 0 ? a.parent < 0 : partner.get(b.parent) === a.parent;
      const place = 1 - Math.abs(b.index / before.length - a.index / after.length);
      const score = 0.4 * title + 0.25 * content + 0.2 * share + 0.1 * (parentMatched ? 1 : 0) + 0.05 * place;
      // The same words under another heading: a renamed section, however unlike the headings are.
      const size = Math.min(vectors.get(b)!.size, vectors.get(a)!.size);
      // So are, under the same parent, words that nearly all come from the other: a paragraph may have gone elsewhere.
      const held =
        parentMatched && b.parent >= 0 && size >= 10 ? overlap(vectors.get(b)!, vectors.get(a)!) : 0;
      const sameWords =
        (share >= 0.6 && content >= 0.6) || (content >= 0.85 && size >= 20)
          ? 0.5 + 0.3 * Math.max(share, content) + 0.05 * place
          : held >= MOSTLY_HELD
            ? 0.5 + 0.1 * held + 0.05 * place
            : 0;
      return Math.max(score, sameWords);
    }
  }
  return [...partner].map(([b, a]) => ({ before: before[b] as Part, after: after[a] as Part }));
}

/** Headings that occur several times, as often on both sides: in order. */
function pairRepeated(
  before: Part[],
  after: Part[],
  partner: Map<number, number>,
  taken: Set<number>,
  pair: (b: Part, a: Part) => void,
): void {
  const groups = new Map<string, { olds: Part[]; news: Part[] }>();
  const groupOf = (part: Part) => {
    const key = `${part.section.area}|${part.headingKey}`;
    const group = groups.get(key) ?? { olds: [], news: [] };
    groups.set(key, group);
    return group;
  };
  for (const part of before) if (!partner.has(part.index)) groupOf(part).olds.push(part);
  for (const part of after) if (!taken.has(part.index)) groupOf(part).news.push(part);
  for (const { olds, news } of groups.values()) {
    if (olds.length !== news.length) continue;
    olds.forEach((part, i) => {
      pair(part, news[i] as Part);
    });
  }
}

/** Pairs whose section moved: out of the order of its siblings, or to another parent that both documents have. */
export function movedPairs(pairs: PartPair[]): Set<PartPair> {
  const moved = new Set<PartPair>();
  const afterOf = new Map(pairs.map((pair) => [pair.before.index, pair]));
  const beforeOf = new Map(pairs.map((pair) => [pair.after.index, pair]));
  const siblings = new Map<number, PartPair[]>();
  const parents = new Map(pairs.map((pair) => [pair.after.index, pair.after.parent]));
  for (const pair of pairs) {
    const oldParent = pair.before.parent;
    const newParent = pair.after.parent;
    const expected = oldParent < 0 ? -1 : afterOf.get(oldParent)?.after.index;
    if (expected === newParent) {
      pushTo(siblings, newParent, pair);
    } else if (
      !pair.before.isArea &&
      oldParent >= 0 &&
      newParent >= 0 &&
      expected !== undefined &&
      beforeOf.has(newParent) &&
      !isAncestor(parents, newParent, expected) &&
      !isAncestor(parents, expected, newParent)
    ) {
      moved.add(pair);
    }
  }
  for (const group of siblings.values()) {
    const ordered = group.sort((x, y) => x.after.index - y.after.index);
    const kept = heaviestRising(
      ordered.map((pair) => pair.before.index),
      ordered.map((pair) => (pair.before.isArea ? 1e9 : 1 + weight(pair.after))),
    );
    ordered.forEach((pair, i) => {
      if (!kept.has(i) && !pair.before.isArea) moved.add(pair);
    });
  }
  return moved;
}

function weight(part: Part): number {
  return part.pieces.reduce((sum, piece) => sum + piece.text.length, 0);
}

function isAncestor(parents: Map<number, number>, ancestor: number, of: number): boolean {
  let at: number | undefined = of;
  for (let depth = 0; at !== undefined && at >= 0 && depth < 10; depth += 1) {
    if (at === ancestor) return true;
    at = parents.get(at);
  }
  return false;
}

/**
 * Positions of the rising subsequence that weighs most: what stays in place when as little as possible moves.
 * Quadratic up to 400 siblings; beyond it everything is taken to have stayed.
 */
function heaviestRising(values: number[], weights: number[]): Set<number> {
  const n = values.length;
  if (n > 400) return new Set(values.keys());
  const best: number[] = [];
  const from: number[] = [];
  for (let i = 0; i < n; i += 1) {
    best[i] = weights[i] as number;
    from[i] = -1;
    for (let j = 0; j < i; j += 1) {
      if (
        (values[j] as number) < (values[i] as number) &&
        (best[j] as number) + (weights[i] as number) > (best[i] as number)
      ) {
        best[i] = (best[j] as number) + (weights[i] as number);
        from[i] = j;
      }
    }
  }
  let end = 0;
  for (let i = 1; i < n; i += 1) if ((best[i] as number) > (best[end] as number)) end = i;
  const kept = new Set<number>();
  for (let i = n === 0 ? -1 : end; i >= 0; i = from[i] as number) kept.add(i);
  return kept;
}

/** True where a heading was reworded, not merely written otherwise or left out by one rendition. */
export function headingChanged(pair: PartPair): boolean {
  const [old, now] = [pair.before, pair.after];
  if (old.headingKey === '' || now.headingKey === '') return false;
  return old.headingKey !== now.headingKey && plain(old.section.heading) !== plain(now.section.heading);
}
