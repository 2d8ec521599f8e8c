/**
 * The same text in memory of its own. What is cut out of a page (a match, a slice) may keep all of the page in memory;
 * as the key of something that lasts it must not.
 */
export function ownCopy(text: string): string {
  return ` ${text}`.slice(1);
}
