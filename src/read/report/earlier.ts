/**
 * Parts of a document that speak of an earlier inspection, told by the words over them: grades that stand there are not
 * this document's.
 */
import { findCycle } from '../../sites/lookup.js';
import type { State } from './state.js';

const EARLIER =
  /\b(?:previous|last|earlier|past|prior|preceding)(?: \p{L}+){0,3} (?:grades?|judge?ments?|gradings?|ratings?|inspections?|assessments?|reports?|results?|rounds?|cycles?)\b|\b(?:grades?|judge?ments?|gradings?|ratings?|results?) (?:(?:given|awarded|made) )?(?:last|before)\b/iu;
const LOOKS_BACK =
  /\bwhat (?:we|hmic(?:frs)?|inspectors) (?:said|found|concluded|judged|reported)\b.{0,30}\b(?:(?:19|20)\d\d|last|before|previously)\b|^(?:last time|last year|previously)$/i;
const SPEAKS_OF_GRADES =
  /\b(?:grades?|judge?ments?|gradings?|ratings?|results?|inspections?|assessments?)\b/i;
const SINCE = /\b(?:since|from|compared|comparison|changes?|progress|against)\b/i;
const YEAR = /\b(?:19|20)\d\d(?:[/–-]\d{2,4})?\b/;

/**
 * The year or cycle of the earlier inspection that a heading or caption names, `''` where it only says that it is an earlier
 * one, `null` where it says neither. "Progress since our last inspection" is about this one.
 */
export function earlierPart(state: State, text: string): string | null {
  if (text.length > 120 || /[.;:]$/.test(text) || SINCE.test(text)) return null;
  const year = YEAR.exec(text)?.[0] ?? null;
  const own = state.identity.cycle;
  const looksBack = LOOKS_BACK.test(text);
  if (year && own && (looksBack || SPEAKS_OF_GRADES.test(text))) {
    const named = findCycle(text, state.profile, state.identity.programme);
    if (named) return named.order < own.order ? named.id : null;
  }
  return looksBack || EARLIER.test(text) ? (year ?? '').replace(/–|-/g, '/') : null;
}
