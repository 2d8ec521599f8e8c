/**
 * What the words of a label say of the grade that they stand beside: that it is of this inspection, of an earlier one, or not the
 * inspectorate’s of this body at all. An area may be called by such words (`National risks`), so its name is asked for first.
 */
import { findBody } from '../../sites/lookup.js';
import { isAnyName } from '../identity.js';
import { areaOf } from './areas.js';
import { datedLabel } from './earlier.js';
import { isOfOthers } from './grade-phrases.js';
import type { GradeLabel, State } from './state.js';

/** Longest label, in characters. */
const LONGEST = 60;

/** What a text says of the grade beside it, where it is nothing but such a label; `null` for any other text. */
export function labelIn(state: State, text: string): GradeLabel | null {
  if (text.length > LONGEST + 5) return null;
  const label = text.replace(/[\s:–-]+$/, '');
  if ((isOfOthers(label) && areaOf(state, label) === null) || isOther(state, label))
    return { of: 'others', year: null };
  const dated = datedLabel(state, text);
  return dated && { of: dated.now ? 'now' : 'earlier', year: dated.year };
}

/** The name of a body that the document is not about. */
function isOther(state: State, label: string): boolean {
  const own = state.body ?? state.identity.body?.id;
  if (own === undefined || !isAnyName(label, state.profile)) return false;
  const body = findBody(label, state.profile, state.identity.bodyKind);
  return body !== null && body.id !== own;
}
