/** Long lists, without handing each of their items over as an argument: a hundred thousand arguments are too many. */

/** Adds one list to the end of another. */
export function addAll<T>(list: T[], more: readonly T[]): void {
  for (const one of more) list.push(one);
}

/** The largest of some figures; -Infinity of none. */
export function largest<T>(list: readonly T[], of: (one: T) => number): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const one of list) most = Math.max(most, of(one));
  return most;
}

/** The smallest of some figures; Infinity of none. */
export function smallest<T>(list: readonly T[], of: (one: T) => number): number {
  return -largest(list, (one) => -of(one));
}
