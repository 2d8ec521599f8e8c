/**
 * Whether a document is in English. Grades, headings and findings are known by English words, so one in another language (the
 * Welsh text of a report on a Welsh force or service) reads as a document without judgments, and that must be said.
 */
import type { Problem } from '../model.js';
import type { Outlined } from './outline.js';

/** Of any English text a quarter is of these; of a Welsh one next to nothing (`in`, `is`, `was` and `for` are no words of it). */
const COMMON = /\b(?:the|of|and|to|in|is|for|that|with|are|by|was|were|have|has|it|this|we|our|on|be)\b/gi;
/** A line with fewer words is a heading, a name or a cell, which has none of them in any language. */
const LEAST_WORDS = 7;
const ENOUGH_WORDS = 60;
const LOOKED_AT = 400;
const LEAST_SHARE = 0.06;

/** Of a document in which nothing was read: a problem where the text, as far as its first hundreds of words say, is not in English. */
export function notEnglish(lines: Outlined[]): Problem[] {
  let words = 0;
  let common = 0;
  for (const { block } of lines) {
    const many = block.text.split(' ').length;
    if (many < LEAST_WORDS || !/\p{L}/u.test(block.text)) continue;
    words += many;
    common += block.text.match(COMMON)?.length ?? 0;
    if (words >= LOOKED_AT) break;
  }
  if (words < ENOUGH_WORDS || common >= words * LEAST_SHARE) return [];
  const detail =
    'the text is not in English: grades and findings are known by English words alone, and what it says of them is not read';
  return [{ code: 'not-english', where: 'document', detail }];
}
