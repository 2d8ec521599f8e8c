/** Pages edited as editors edit, and changes in few words: `kind subject [direction]`. */
import type { Change } from '../../../src/model.js';

export function tell(change: Change): string {
  const area = change.area?.split('/').at(-1) ?? '-';
  switch (change.kind) {
    case 'judgment-changed':
      return `${change.kind} ${area} ${change.direction}`;
    case 'section-added':
    case 'section-removed':
    case 'section-renamed':
    case 'section-moved':
    case 'text-changed':
      return `${change.kind} ${change.path.at(-1)?.split('/').at(-1)}`;
    default:
      return `${change.kind} ${area}`;
  }
}

/** What is announced, and dates, which are recorded; edits of punctuation alone are left to other tests. */
export function isTold(change: Change): boolean {
  return change.announced || change.kind === 'date-changed';
}

/** One or more replacements, each of which must be there; an empty second text takes out. */
export type Swap = [from: string | RegExp, to: string];
export const done = (html: string, swaps: Swap[]): string =>
  swaps.reduce((text, [from, to]) => {
    const next = text.replace(from, () => to);
    if (next === text) throw new Error(`the page has no ${from}`);
    return next;
  }, html);
