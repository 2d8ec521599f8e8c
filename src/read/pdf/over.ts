/**
 * What stands over a heading, or beside it, and belongs to it: a grade above the title of its chapter. On the page it is nearer
 * to that title than to what stands above both. Such pairs share a container, as they would on a web page.
 */
import type { Block } from '../../model.js';

/** Where a block stands: on the page on which it ends, in points, between its first and its last base line. */
export interface Place {
  page: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  size: number;
}

export type Places = Map<Block, Place>;

/** Notes where a block stands, or where it goes on. */
export function placeAt(places: Places, block: Block, page: number, parts: readonly Part[]): void {
  if (parts.length === 0) return;
  let place = places.get(block);
  if (place?.page !== page) {
    const { x, right, y, size } = parts[0]!;
    place = { page, left: x, right, top: y, bottom: y, size };
    places.set(block, place);
  }
  for (const { x, right, y } of parts) {
    if (x < place.left) place.left = x;
    if (right > place.right) place.right = right;
    if (y > place.top) place.top = y;
    if (y < place.bottom) place.bottom = y;
  }
}

/** A line or a run. */
export interface Part {
  x: number;
  right: number;
  y: number;
  size: number;
}

/** Most letters of what stands over a heading, and how many blocks before it are looked at for what is above. */
const LETTERS = 60;
const BEFORE = 8;
/** Share of a type size that letters rise above their base line, and reach below it. */
const RISE = 0.75;
const FALL = 0.2;
/** Height below which a page ends, in points. */
const FOOT = 150;
/** How much nearer to the heading than to what is above (more where it is another heading), and how near at most, in type sizes. */
const NEARER = 0.75;
const NEAR = 1.6;

/** Gives what stands over a heading and that heading a container of their own; the containers, or `undefined` where there is none. */
export function tieToHeadings(blocks: Block[], places: Places): number[] | undefined {
  const containers = [0];
  for (const [at, heading] of blocks.entries()) {
    const over = blocks[at - 1];
    if (heading.kind !== 'heading' || !over || over.text.length > LETTERS) continue;
    // In bold it may look like a smaller heading.
    if (over.kind !== 'paragraph' && (over.kind !== 'heading' || over.level <= heading.level)) continue;
    if (/[.:;,]$/.test(over.text) || !isTied(blocks, at, places)) continue;
    over.container = heading.container = containers.push(0) - 1;
  }
  return containers.length > 1 ? containers : undefined;
}

function isTied(blocks: Block[], at: number, places: Places): boolean {
  const over = places.get(blocks[at - 1]!);
  const heading = places.get(blocks[at]!);
  if (!over || !heading || over.page !== heading.page) return false;
  const apart = over.right <= heading.left || over.left >= heading.right;
  if (apart && over.top <= heading.top + heading.size && over.bottom >= heading.bottom - heading.size * 0.5)
    return true;
  const below = over.bottom - heading.top - heading.size * RISE;
  if (over.top - over.bottom > over.size || below < 0 || below > over.size * NEAR) return false;
  const previous = blocks[at - 2];
  const last = previous && places.get(previous);
  if (previous && !last) return false;
  // A heading at the foot of the page before may have its grade on this one.
  if (previous?.kind === 'heading' && last!.page < over.page && last!.bottom < FOOT) return false;
  const above = nearestAbove(blocks.slice(Math.max(0, at - 1 - BEFORE), at - 1), over, places);
  if (above === null) return true;
  const nearer = previous?.kind === 'heading' ? NEARER * 0.66 : NEARER;
  return below < (above.bottom - above.size * FALL - over.top - over.size * RISE) * nearer;
}

/** The block right above on the page; `null` where nothing is. */
function nearestAbove(blocks: Block[], over: Place, places: Places): Place | null {
  let nearest: Place | null = null;
  for (const block of blocks) {
    const place = places.get(block);
    if (!place || place.page !== over.page || place.bottom <= over.top) continue;
    if (place.right <= over.left || place.left >= over.right) continue;
    if (!nearest || place.bottom < nearest.bottom) nearest = place;
  }
  return nearest;
}
