/**
 * What the words of a label say of the grade that they stand beside: that it is of this inspection or of this body, of an earlier
 * one, or not the inspectorate’s of this body at all. An area may be called by such words (`National risks`), so its name is asked for first.
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
  const body = bodyOf(state, label);
  if ((isOfOthers(label) && areaOf(state, label) === null) || body === 'other')
    return { of: 'others', year: null };
  if (body === 'own') return { of: 'now', year: null };
  const dated = datedLabel(state, text);
  return dated && { of: dated.now ? 'now' : 'earlier', year: dated.year };
}

/** Whether a label is the name of the body that the document is about, or of another; `null` for no name, or one that is not sure. */
function bodyOf(state: State, label: string): 'own' | 'other' | null {
  const own = state.body ?? state.identity.body?.id;
  if (own === undefined || !isAnyName(label, state.profile)) return null;
  const body = findBody(label, state.profile, state.identity.bodyKind);
  return body && (body.id === own ? 'own' : 'other');
}
