/**
 * An address that was given to something else. The inspectorate has done it (`/publications/force-management-statements/` came to
 * hold the page of an assessment): told as sections that came and went it would be lost among the details.
 */
import type { Report } from '../model.js';
import { isNextCycle } from '../read/next-cycle.js';
import { stemDice } from './likeness.js';
import { contentKey, headingKey } from './normalise.js';

/** Titles that share less are of different things. */
const ALIKE_TITLES = 0.5;
/** Shorter lines are labels, which any two pages may share. */
const SENTENCE = 30;

/**
 * True where a page holds the report of the next cycle, or nothing of what it said is left: not its title, not a heading, not a sentence, and what it says now was published
 * on a day of its own (an error page says none). A report of a body and cycle that was written anew is still that report.
 */
export function isReplaced(before: Report, after: Report): boolean {
  if (isNextCycle(before, after)) return true;
  if (before.body !== null && before.body.id === after.body?.id && before.cycle === after.cycle) return false;
  if (before.documentKind === 'listing' || after.documentKind === 'listing') return false;
  if (after.publishedOn === null || before.publishedOn === after.publishedOn) return false;
  if (stemDice(before.title, after.title) >= ALIKE_TITLES) return false;
  const [was, is] = [wordingOf(before), wordingOf(after)];
  if (was.size === 0 || is.size === 0) return false;
  for (const one of is) if (was.has(one)) return false;
  return true;
}

/** Headings and sentences, as keys. */
function wordingOf(report: Report): Set<string> {
  const keys = new Set<string>();
  for (const { heading, blocks } of report.sections) {
    keys.add(headingKey(heading));
    for (const { text } of blocks) if (text.length >= SENTENCE) keys.add(contentKey(text));
  }
  keys.delete('');
  return keys;
}
