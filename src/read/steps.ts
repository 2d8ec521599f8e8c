/**
 * What marks one step of a grade scale as the one that holds, in its words: a tick or arrow beside it, `(this grade)`,
 * `Current grade:`. A hollow sign, a number or a stroke marks nothing.
 */

const SIGN = String.raw`(?:[✓✔☑✅●⬤◉►▶➤◀◄⬅👉👈]\ufe0f?|\[[xX✓]\]|\([xX✓•]\)|>{2,3}|<{2,3})`;
const EMPTY = String.raw`(?:[○◯☐☒✗✘✕×◻⬜]\ufe0f?|\[ ?\]|\( ?\))`;
/** `this grade`, `our current judgment`, `selected`, `awarded`. */
const SAID = String.raw`(?:(?:this|our|the|is|current(?:ly)?|final|selected|chosen|awarded|achieved|given|(?:force|service|hmic(?:frs)?)['’]s)(?:\s+|(?=[\s),:–-]*$)))+(?:(?:grade|judge?ment|rating|result)(?: given| awarded)?|one)?`;
const MARK = new RegExp(`^(?:${SIGN}\\s*)+$|^[\\s(,:–-]*${SAID}[\\s),:–-]*$`, 'iu');
const NOTHING = new RegExp(`^(?:${EMPTY}|[\\s\\d/|·•,.:;()<>→←↔–—-])*$`, 'u');
/** Most words begin so, and say something. */
const LETTER_FIRST = /^[a-z]/i;
const SIGNS = new RegExp(`^(?:${SIGN}\\s*)+|(?:\\s*${SIGN})+$`, 'gu');
const EMPTIES = new RegExp(`^(?:${EMPTY}\\s*)+|(?:\\s*${EMPTY})+$`, 'gu');
const BEHIND = new RegExp(`\\s*(?:\\(${SAID}\\)|[,–-]\\s*${SAID})$`, 'iu');
const BEFORE = /^(?:(?:our|this|current|the) )+(?:grade|judge?ment|rating|result)\s*:\s*/i;

/** The words of a step without what marks it or shows that it is not marked. */
export function stepIn(text: string): { words: string; marked: boolean } {
  const bare = text.replace(EMPTIES, '');
  const words = bare.replace(SIGNS, '').replace(BEHIND, '').replace(BEFORE, '').trim();
  return { words, marked: words !== bare.trim() };
}

/** Whether words mark what they stand beside. */
export function isMark(text: string): boolean {
  return text.length <= 60 && MARK.test(text);
}

/** Whether words have nothing to say beside a step: numbers, strokes, empty boxes. */
export function saysNothing(text: string): boolean {
  return !LETTER_FIRST.test(text) && NOTHING.test(text);
}
