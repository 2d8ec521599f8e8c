/**
 * Cards of one make (a name, its grade, the year) as rows: a card says of one thing what a row of a table says of it. In a tagged
 * document they are paragraphs one after another, and how they are set and where they stand shows that they are cards.
 */
import type { Block } from '../../model.js';
import { largest, smallest } from '../lists.js';
import type { Place, Places } from './over.js';

/** Fewest cards, fewest and most lines of one that are set alike, and most letters of such a line. */
const FEWEST = 3;
const PARTS = [3, 2];
const LETTERS = 90;
/** How far apart base lines may stand that are level, in points. */
const SLIP = 3;

export function rowOfCard(texts: string[], where: string): Block {
  return { kind: 'row', text: texts.join(' | '), level: 0, cells: texts, where };
}

/** Blocks, with cards among them as rows. */
export function cardsAsRows(blocks: Block[], places: Places): Block[] {
  const out: Block[] = [];
  for (let at = 0; at < blocks.length; ) {
    const parts = PARTS.find((count) => cardsFrom(blocks, at, count, places) >= FEWEST);
    if (parts === undefined) {
      out.push(blocks[at]!);
      at += 1;
      continue;
    }
    for (let left = cardsFrom(blocks, at, parts, places); left > 0; left -= 1) {
      const card = blocks.slice(at, at + parts);
      out.push(
        rowOfCard(
          card.map(({ text }) => text),
          card[0]!.where!,
        ),
      );
      at += parts;
    }
  }
  return out;
}

/** How many cards of so many parts begin at a block; 0 where they are none: nothing in them differs, or none stand side by side. */
function cardsFrom(blocks: Block[], from: number, parts: number, places: Places): number {
  const model = blocks.slice(from, from + parts);
  if (model.length < parts || !model.every((block) => isPart(block, places))) return 0;
  const make = model.map((block) => makeOf(block, places));
  if (make.every((one) => one === make[0])) return 0;
  const cards: Place[] = [];
  let beside = false;
  for (let at = from; at + parts <= blocks.length; at += parts) {
    const card = blocks.slice(at, at + parts);
    if (!card.every((block, part) => isPart(block, places) && makeOf(block, places) === make[part])) break;
    const around = boundsOf(card.map((block) => places.get(block)!));
    const last = cards.at(-1);
    if (last && (around.page !== last.page || overlaps(around, last))) break;
    beside ||= last !== undefined && Math.abs(around.top - last.top) < SLIP;
    cards.push(around);
  }
  return beside ? cards.length : 0;
}

const isPart = (block: Block, places: Places) =>
  block.kind === 'paragraph' && block.text.length <= LETTERS && !block.clues && places.has(block);

const makeOf = (block: Block, places: Places) => `${block.bold === true} ${places.get(block)!.size}`;

function boundsOf(places: Place[]): Place {
  return {
    page: places[0]!.page,
    size: places[0]!.size,
    left: smallest(places, ({ left }) => left),
    right: largest(places, ({ right }) => right),
    top: largest(places, ({ top }) => top),
    bottom: smallest(places, ({ bottom }) => bottom),
  };
}

const overlaps = (a: Place, b: Place) =>
  a.left < b.right && a.right > b.left && a.bottom < b.top + b.size * 0.5 && a.top > b.bottom - b.size * 0.5;
