/**
 * Whose a grade is that stands on its own: of the area above, of the heading below, of the names under it, of another body. The
 * words around it tell, and what they share with it on the page.
 */
import type { Area, Block } from '../../model.js';
import { findBody } from '../../sites/lookup.js';
import { isAnyName } from '../identity.js';
import type { Outlined } from '../outline.js';
import { areaOf } from './areas.js';
import { isFurther, isInside, shared } from './containers.js';
import { wordOf } from './mark-clues.js';
import { gradeFollows, nextArea } from './nearby.js';
import type { State } from './state.js';

/**
 * Whose a grade is that stands over the heading of an area, and not right under that of the area at hand: the heading below
 * (a badge above its title), nobody known, or `null` for the area at hand. What they stand in tells; where that is the same for
 * both, the document must show by its first or last area which way it goes.
 */
export function belongsBelow(
  state: State,
  block: Block,
  index: number,
  lines: Outlined[],
): Block | 'nobody' | null {
  const at = nextArea(state, index, lines);
  if (at === null) return null;
  const next = lines[at]!.block;
  const isOpen = state.area !== null && state.container !== undefined;
  const below = shared(state.parents, block.container, next.container);
  const above = isOpen ? shared(state.parents, block.container, state.container) : null;
  if (below !== null && below !== above) {
    if (above !== null && below < above) return null;
    const alone =
      state.area === null
        ? !gradeFollows(state, at, lines, true)
        : !state.fresh || (!gradeFollows(state, at, lines, true) && !holdsAnother(state, below, at, lines));
    if (alone && state.area === null) state.between ??= 'below';
    return alone ? next : null;
  }
  if (state.fresh || !state.area) return null;
  state.between ??= lastIsGraded(state, lines) ? 'above' : 'unknown';
  return state.between === 'below' ? next : state.between === 'above' ? null : 'nobody';
}

/**
 * The areas that stand right under a grade, as items or on lines of their own: a summary sorted by grade. Everything up to
 * the next grade, or to the end of what holds them, must be one, or none counts.
 */
export function areasListed(
  state: State,
  index: number,
  lines: Outlined[],
): { area: Area; label: string; block: Block }[] {
  const out: { area: Area; label: string; block: Block }[] = [];
  const here = lines[index]!.block;
  let items = false;
  for (let i = index + 1; i < lines.length; i += 1) {
    const { block, shape } = lines[i]!;
    if (shape === 'number' || (out.length === 0 && /^(?:none|\d+ areas?):?$/i.test(block.text))) continue;
    const { text } = block;
    if (block.kind === 'row' || block.kind === 'image' || state.vocabulary.word(text)) break;
    if (items && block.kind !== 'item') break;
    const area = /[.?]$/.test(text) ? null : areaOf(state, text);
    const first = out[0]?.block;
    // Another kind of line, or one further out than the first name: what holds the grade and its names is over.
    if (area && first && (block.kind !== first.kind || isFurther(state.parents, here, first, block))) break;
    if (area) {
      items = block.kind === 'item';
      out.push({ area, label: text, block });
    } else if (block.kind === 'item') return [];
    else {
      // Words: they must be no part of what holds the grade and the names.
      const names = shared(state.parents, here.container, out.at(-1)?.block.container);
      const words = shared(state.parents, here.container, block.container);
      return !items && (names === null || words === null || words >= names) ? [] : out;
    }
  }
  return out;
}

/** Whether what stands right beside a grade, in a card or as a line or image of its own, names another body than the document’s. */
export function isOthers(state: State, block: Block, index: number, lines: Outlined[]): boolean {
  const own = state.body ?? state.identity.body?.id;
  if (own === undefined) return false;
  const names = (text: string) => {
    const body = findBody(text, state.profile, state.identity.bodyKind);
    return body !== null && body.id !== own;
  };
  if (block.alts?.some(names)) return true;
  return [lines[index - 1]?.block, lines[index + 1]?.block].some((beside) => {
    if (!beside || beside.text.length > 160) return false;
    const card = shared(state.parents, block.container, beside.container);
    const area = shared(state.parents, block.container, state.container);
    const near = card !== null && area !== null && card > area;
    if (near && beside.alts?.some(names)) return true;
    return beside.text !== '' && (near || isAnyName(beside.text, state.profile)) && names(beside.text);
  });
}

/** Whether what holds a grade and a heading holds the heading of a further area: then it is no card of one area. */
function holdsAnother(state: State, card: number, at: number, lines: Outlined[]): boolean {
  for (let i = at + 1; i < lines.length; i += 1) {
    const { block, shape } = lines[i]!;
    if (!isInside(state.parents, block.container, card)) return false;
    if (shape === 'heading' && areaOf(state, block.text)) return true;
  }
  return false;
}

/** Whether the last area of the document has its grade behind its text. */
function lastIsGraded(state: State, lines: Outlined[]): boolean {
  let graded = false;
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const { block, shape } = lines[i]!;
    if (shape === 'legend' || shape === 'furniture') continue;
    if ((shape === 'heading' || /\?$/.test(block.text)) && areaOf(state, block.text)) return graded;
    const says =
      block.kind === 'image'
        ? (block.clues ?? []).some((one) => wordOf(state, one)?.about === null)
        : (block.kind === 'paragraph' || block.kind === 'heading') &&
          state.vocabulary.word(block.text) !== null;
    // Text must stand between the heading and the grade.
    if (says) graded = lines[i - 1]?.shape === 'text';
  }
  return false;
}
