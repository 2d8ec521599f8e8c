/** One item of a bulletin for a chat message: its lines, plain and inert, each on its own; the chat's escaping is its renderer's. */
import type { BulletinItem, MarkedText } from '../model.js';
import { marked, plainMarks, provenance, showsSides } from './layout.js';
import { asEdits } from './marked.js';

/**
 * What is said beneath the headline: the words before and after, points and judgments, notes, pages where there are
 * several, and at last when it happened and which capture shows it.
 */
export function chatLines(item: BulletinItem, timeZone: string): string[] {
  const pages = (item.pages ?? []).map(({ name }) => `- ${name}`);
  const where = provenance(item, timeZone);
  return [
    ...sides(item),
    ...item.lines.map((line) => `- ${line}`),
    ...item.notes,
    ...pages,
    ...(where === null ? [] : [where]),
  ];
}

function sides(item: BulletinItem): string[] {
  if (!showsSides(item)) return [];
  const words = (text: MarkedText | string) => marked(asEdits(text), plainMarks);
  const { before, after } = item;
  if (before !== null && after !== null) return [`Was: ${words(before)}`, `Now: ${words(after)}`];
  return [before ?? after].flatMap((one) => (one === null ? [] : [words(one)]));
}
