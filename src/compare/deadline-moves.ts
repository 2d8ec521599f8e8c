/**
 * Deadlines that stand beside a finding, in a column of its table: one that moves is a change of that finding, told once with both
 * dates, and the row that says it is no further change. Deadlines within a finding's words change with those.
 */
import type { Finding } from '../model.js';
import type { Left } from './blocks.js';
import { contentKey, findingText } from './normalise.js';

export interface DeadlineMove {
  before: string;
  after: string;
}

type Deadline = NonNullable<Finding['deadlines']>[number];

/** The deadline beside a finding in two states of a document, where it has one in each and they are not of one day. */
export function movedDeadline(then: Finding, now: Finding): DeadlineMove | null {
  const [one, ...more] = beside(then);
  const [other, ...others] = beside(now);
  if (!one || !other || more.length > 0 || others.length > 0 || said(one) === said(other)) return null;
  return { before: one.text, after: other.text };
}

function beside(finding: Finding): Deadline[] {
  if (!finding.deadlines) return [];
  const words = findingText(finding);
  return finding.deadlines.filter(({ text }) => !words.includes(text));
}

const said = ({ text, date }: Deadline): string => date ?? contentKey(text);

/** The deadlines beside a finding, for a hash over what could be announced. */
export const deadlinesBeside = (finding: Finding): string[] => beside(finding).map(said);

/** Takes out of what is left of the sections the rows that differ in nothing but such a deadline, one for each. */
export function dropToldDeadlines(moves: DeadlineMove[], lefts: Iterable<Left>): void {
  if (moves.length === 0) return;
  const waiting = [...moves];
  for (const left of lefts) {
    for (const piece of [...left.before]) {
      const at = waiting.findIndex(({ before, after }) => {
        const rest = without(piece.text, before);
        const other = left.after.findIndex((one) => rest !== null && without(one.text, after) === rest);
        if (other < 0) return false;
        left.after = left.after.filter((_, index) => index !== other);
        return true;
      });
      if (at < 0) continue;
      waiting.splice(at, 1);
      left.before = left.before.filter((one) => one !== piece);
    }
  }
}

/** The cells of a row without this one; `null` where it is none of them. */
function without(row: string, cell: string): string | null {
  const cells = row.split(' | ');
  const at = cells.indexOf(cell);
  return at < 0
    ? null
    : cells
        .filter((_, index) => index !== at)
        .map(contentKey)
        .join('|');
}
