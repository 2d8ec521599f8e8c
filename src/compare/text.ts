/**
 * What changed in the sections and the running text of one document.
 *
 * Sections are paired first (`sections.ts`). Inside a pair, blocks with the same words fall away whatever their
 * order; blocks that were merely joined or split fall away; the rest is paired by likeness and told as one change
 * per section, with the words kept, removed and added of its changed paragraphs. A paragraph that moved to another
 * section is not news; one that moved and was changed is told where it stands now.
 *
 * Bounds: pairing beyond `ALL_PAIRS` pairs looks only at candidates that share a weighty word, and word comparison
 * has a budget. Past either the answer shows more text whole; it never leaves a change out.
 */
import type { Report, SiteProfile } from '../model.js';
import {
  dropMoved,
  dropToldAsFindings,
  followMoved,
  type Group,
  groupAlike,
  inReadingOrder,
  joinedEdits,
  type Left,
  leftOf,
} from './blocks.js';
import type { Draft } from './change.js';
import { isClosureAlone } from './closed-in-place.js';
import type { Corpus } from './corpus.js';
import { type DeadlineMove, dropToldDeadlines } from './deadline-moves.js';
import type { Budget } from './edits.js';
import { type Vector, vectorOf } from './likeness.js';
import { areaName, bodyName, sentence } from './names.js';
import { clip, contentKey } from './normalise.js';
import {
  headingChanged,
  movedPairs,
  type Part,
  type PartPair,
  type Piece,
  pairParts,
  partsOf,
} from './sections.js';

export function compareText(
  before: Report,
  after: Report,
  profile: SiteProfile,
  corpus: () => Corpus,
  budget: Budget,
  closures: string[] = [],
  deadlines: DeadlineMove[] = [],
): Draft[] {
  const toldClosures = new Set(closures.map(contentKey));
  const oldParts = partsOf(before);
  const newParts = partsOf(after);
  const pairs = pairParts(oldParts, newParts, corpus, budget);
  const lefts = new Map<PartPair, Left>();
  for (const pair of pairs) lefts.set(pair, leftOf(pair));

  const goneParts = unpaired(
    oldParts,
    pairs.map((pair) => pair.before),
  );
  const freshParts = unpaired(
    newParts,
    pairs.map((pair) => pair.after),
  );
  const gonePieces = goneParts.flatMap((part) => part.pieces);
  const freshPieces = freshParts.flatMap((part) => part.pieces);
  dropToldAsFindings(before, after, lefts);
  dropToldDeadlines(deadlines, lefts.values());
  const elsewhere = dropMoved([...lefts.values()], gonePieces, freshPieces);

  const vectors = new Map<Piece, Vector>();
  const vector = (piece: Piece): Vector => {
    const known = vectors.get(piece) ?? vectorOf(piece.text, corpus());
    vectors.set(piece, known);
    return known;
  };
  for (const left of lefts.values()) groupAlike(left, vector, corpus, budget);
  const movedIn = followMoved([...lefts.values()], vector, budget);

  const drafts: Draft[] = [];
  const body = after.body?.id ?? before.body?.id ?? null;
  const say = (rest: string) => sentence(bodyName(profile, body, after, before), rest);
  const place = (part: Part) => {
    const { area, heading } = part.section;
    if (part.isArea && area) return areaName(profile, area, heading);
    if (heading === '') return 'no heading';
    return `‘${clip(heading, 70)}’${area ? ` (${areaName(profile, area)})` : ''}`;
  };

  const named = (part: Part) =>
    part.section.heading === '' && !part.isArea ? 'a passage without a heading' : `section ${place(part)}`;

  for (const tree of treesOf(freshParts, newParts)) drafts.push(...addedOrRemoved('section-added', tree));
  for (const tree of treesOf(goneParts, oldParts)) drafts.push(...addedOrRemoved('section-removed', tree));

  const moved = movedPairs(pairs);
  for (const pair of pairs) {
    const { path, area, heading } = pair.after.section;
    if (headingChanged(pair) && pair.before.isArea && pair.after.isArea) {
      // An area has several names, and renditions choose among them.
      drafts.push({
        kind: 'cosmetic',
        area,
        field: path.join(' > '),
        before: pair.before.section.heading,
        after: heading,
        summary: say(`${place(pair.after)} is now headed ‘${clip(heading, 70)}’`),
      });
    } else if (headingChanged(pair)) {
      drafts.push({
        kind: 'section-renamed',
        area,
        path,
        before: pair.before.section.heading,
        after: heading,
        summary: say(
          pair.before.section.heading === ''
            ? `words without a heading are now headed ‘${clip(heading, 70)}’`
            : heading === ''
              ? `what was headed ‘${clip(pair.before.section.heading, 70)}’ has no heading now`
              : `section ‘${clip(pair.before.section.heading, 70)}’ is now called ‘${clip(heading, 70)}’`,
        ),
      });
    }
    if (moved.has(pair)) {
      drafts.push({
        kind: 'section-moved',
        area,
        path,
        before: placeOf(pair.before, oldParts),
        after: placeOf(pair.after, newParts),
        summary: say(`${named(pair.after)} was moved`),
      });
    }
    const left = lefts.get(pair) as Left;
    const groups = [...left.groups, ...(movedIn.get(left) ?? [])];
    for (const piece of left.before) groups.push({ before: [piece], after: [] });
    for (const piece of left.after) groups.push({ before: [], after: [piece] });
    const told = textChanged(
      pair,
      withTemplatePaired(groups).filter(
        (group) => !isToldAsClosed(group) && !isOneWording(group, left.cosmetic, heading),
      ),
    );
    if (told) drafts.push(told);
    if (left.cosmetic.length > 0) {
      drafts.push({
        kind: 'cosmetic',
        area,
        field: path.join(' > '),
        before: left.cosmetic.map((one) => one.before).join('\n\n'),
        after: left.cosmetic.map((one) => one.after).join('\n\n'),
        summary: say(`punctuation or capitals changed under ${place(pair.after)}`),
      });
    }
  }
  return drafts;

  /** No more than the sentence by which a finding is closed, which is told with the finding. */
  function isToldAsClosed({ before, after }: Group): boolean {
    if (toldClosures.size === 0) return false;
    const textsOf = (pieces: Piece[]) => pieces.map(({ text }) => text);
    return isClosureAlone(textsOf(before), textsOf(after), toldClosures, profile);
  }

  /** One wording of a paragraph of the template that went and another that came, which may have no word in common, as a pair. */
  function withTemplatePaired(groups: Group[]): Group[] {
    const { template } = profile.wording;
    const isTemplate = ({ before, after }: Group) =>
      template !== undefined && [...before, ...after].every(({ text }) => template.paragraphs.test(text));
    const gone = groups.filter((group) => group.after.length === 0 && isTemplate(group));
    const come = groups.filter((group) => group.before.length === 0 && isTemplate(group));
    const pairs: Group[] = [];
    for (let at = 0; at < Math.min(gone.length, come.length); at += 1)
      pairs.push({ before: gone[at]!.before, after: come[at]!.after });
    const paired = new Set([...gone.slice(0, pairs.length), ...come.slice(0, pairs.length)]);
    return [...groups.filter((group) => !paired.has(group)), ...pairs];
  }

  /** Words of the template that the pages write now so and now so: noted, and no change. */
  function isOneWording(group: Group, cosmetic: Left['cosmetic'], heading: string): boolean {
    const { interchangeable = [], template } = profile.wording;
    const [then, now] = [group.before, group.after].map((pieces) =>
      pieces.map(({ text }) => text).join('\n'),
    ) as [string, string];
    const folded = (text: string) =>
      contentKey(interchangeable.reduce((folded, { words, as }) => folded.replaceAll(words, as), text));
    const isPair = group.before.length === 1 && group.after.length === 1;
    const ofTemplate =
      template?.parts.test(heading) ||
      (isPair && template?.paragraphs.test(then) && template.paragraphs.test(now));
    if (!ofTemplate && (!isPair || folded(then) !== folded(now))) return false;
    cosmetic.push({ before: then, after: now });
    return true;
  }

  function textChanged(pair: PartPair, groups: Group[]): Draft | null {
    if (groups.length === 0) return null;
    const { edits, coarse } = joinedEdits(inReadingOrder(groups, pair), budget);
    if (coarse) budget.coarse?.add('words');
    const count = {
      reworded: groups.filter((group) => group.before.length > 0 && group.after.length > 0).length,
      added: groups.filter((group) => group.before.length === 0).length,
      removed: groups.filter((group) => group.after.length === 0).length,
    };
    const parts = (['reworded', 'added', 'removed'] as const)
      .filter((what) => count[what] > 0)
      .map(
        (what, i) => `${count[what]}${i === 0 ? ` paragraph${count[what] === 1 ? '' : 's'}` : ''} ${what}`,
      );
    const words = edits.find((edit) => edit.op !== 'keep' && /[\p{L}\p{N}]/u.test(edit.text));
    const added = edits.find((edit) => edit.op === 'add' && /[\p{L}\p{N}]/u.test(edit.text)) ?? words;
    const sample = added ? `: ${added.op === 'add' ? 'now' : 'no longer'} “${clip(added.text, 90)}”` : '';
    return {
      kind: 'text-changed',
      area: pair.after.section.area,
      path: pair.after.section.path,
      edits,
      ...(coarse ? { coarse: true } : {}),
      summary: say(`text changed under ${place(pair.after)} (${parts.join(', ')})${sample}`),
    };
  }

  /** Of a part without a partner and the parts below it, that one first. */
  function addedOrRemoved(kind: 'section-added' | 'section-removed', tree: Part[]): Draft[] {
    const part = tree[0] as Part;
    const report = kind === 'section-added' ? after : before;
    const text = tree
      .flatMap((one) => [
        ...(one === part ? [] : [one.section.heading]),
        ...one.pieces.map((piece) => piece.text),
      ])
      .join('\n');
    const says = tree.some((one) => one.pieces.length > 0);
    const { path, area, heading } = part.section;
    const lifecycle = kind === 'section-added' ? 'added' : 'removed';
    // So does a heading of one word over words that stand all the same; some renditions drop lines of one word.
    const oneWord = !part.section.heading.trim().includes(' ');
    const merelyHeading = oneWord && tree.every((one) => one.pieces.every((piece) => elsewhere.has(piece)));
    if (!says || merelyHeading) {
      // A heading without words of its own comes and goes with the rendition; its judgment is told by itself.
      if (part.isArea) return [];
      return [
        {
          kind: 'cosmetic',
          area,
          field: path.join(' > '),
          before: kind === 'section-added' ? null : heading,
          after: kind === 'section-added' ? heading : null,
          summary: say(`heading ‘${clip(heading, 70)}’ ${lifecycle}`),
        },
      ];
    }
    // Questions that were not inspected this time are listed or left out as the rendition likes.
    const carried = report.judgments.some((judgment) => judgment.area === area && judgment.carriedOver);
    if (part.isArea && carried) return [];
    const own = tree.flatMap((one) => one.pieces.filter((piece) => !elsewhere.has(piece)));
    if (isToldAsClosed({ before: [], after: own })) return [];
    if (tree.every((one) => toldClosures.has(contentKey(one.section.heading)))) return [];
    return [
      {
        kind,
        area,
        path,
        before: kind === 'section-added' ? null : text,
        after: kind === 'section-added' ? text : null,
        summary: say(`${named(part)} ${lifecycle}`),
      },
    ];
  }
}

function placeOf(part: Part, parts: Part[]): string {
  const siblings = parts.filter((other) => other.parent === part.parent);
  const position = siblings.indexOf(part);
  const previous = siblings[position - 1];
  const parent = parts[part.parent];
  const where = parent ? `under ‘${parent.section.heading}’` : 'at the top level';
  return previous ? `${where}, after ‘${previous.section.heading}’` : `${where}, first`;
}

function unpaired(parts: Part[], paired: Part[]): Part[] {
  const known = new Set(paired);
  return parts.filter((part) => !known.has(part));
}

function under(part: Part, ancestor: Part, parts: Part[]): boolean {
  let at = part.parent;
  for (let depth = 0; at >= 0 && depth < 10; depth += 1) {
    if (at === ancestor.index) return true;
    at = parts[at]?.parent ?? -1;
  }
  return false;
}

/** Parts whose parent is not among them, each with those of them below it: in a document these stand right behind it. */
function treesOf(parts: Part[], all: Part[]): Part[][] {
  const indices = new Set(parts.map((part) => part.index));
  return parts.flatMap((part, at) => {
    if (indices.has(part.parent)) return [];
    const tree = [part];
    for (let below = at + 1; below < parts.length && under(parts[below] as Part, part, all); below += 1)
      tree.push(parts[below] as Part);
    return [tree];
  });
}
