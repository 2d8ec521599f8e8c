/**
 * Where pages have moved to. A permanent redirect (301, 308; RFC 9110, sections 15.4.2 and 15.4.9) teaches that a page
 * has another address; the page keeps the id and the history that it has under its own URL. Pure.
 *
 * Two pages that come to stand under one address: the first to be seen there has it, the other *joins* it. What joined
 * is still asked for at its own address, in case it comes back, and nothing is told of it.
 *
 * Deliberately absent: anything learnt from a temporary redirect (302, 303, 307).
 */
import type { IsoInstant, PageCheck, PageClass, PageId } from '../model.js';
import { pageIdOf } from '../sites/page-id.js';

/** What a check remembers of a move. */
export type Move = NonNullable<PageCheck['movedTo']>;

export interface Aliases {
  /** Canonical URL under which a page is asked for now; its own where it has not moved, or has joined another. */
  addressOf(url: string): string;
  /** The URL of the page that has this address and was first known under another; `null` where there is none. */
  ownerOf(address: string): string | null;
  learn(url: string, move: Move): void;
  forget(url: string): void;
}

export function createAliases(checks: Iterable<Pick<PageCheck, 'url' | 'movedTo'>>): Aliases {
  const addresses = new Map<string, string>();
  const owners = new Map<string, string>();
  const forget = (url: string) => {
    const address = addresses.get(url);
    addresses.delete(url);
    if (address !== undefined && owners.get(address) === url) owners.delete(address);
  };
  const learn = (url: string, move: Move) => {
    forget(url);
    if (move.joins !== null) return;
    addresses.set(url, move.url);
    owners.set(move.url, url);
  };
  for (const { url, movedTo } of checks) if (movedTo) learn(url, movedTo);
  return {
    addressOf: (url) => addresses.get(url) ?? url,
    ownerOf: (address) => owners.get(address) ?? null,
    learn,
    forget,
  };
}

/**
 * The move that a permanent redirect means; `null` where it leads to the old address of a page that has itself moved on.
 *
 * @param to canonical URL of its end
 * @param isKept whether a page has a snapshot of its own
 */
export function moveOf(
  url: string,
  to: string,
  at: IsoInstant,
  aliases: Aliases,
  isKept: (page: PageId) => boolean,
): Move | null {
  const owner = aliases.ownerOf(to);
  if (owner !== null && owner !== url) return { url: to, since: at, joins: pageIdOf(owner) };
  if (owner === url) return { url: to, since: at, joins: null };
  const page = pageIdOf(to);
  if (isKept(page) && aliases.addressOf(to) !== to) return null;
  return { url: to, since: at, joins: isKept(page) ? page : null };
}

/** Whether a page's URL and the one that it redirects to are of different reports, as far as URLs tell. */
export function isAnother(from: PageClass, to: PageClass): boolean {
  // Pages that are no more are often redirected to a listing or to the first page.
  if (to.documentKind === 'listing') return from.documentKind !== 'listing';
  const differ = (a: string | null | undefined, b: string | null | undefined) => !!a && !!b && a !== b;
  return (
    differ(from.programme, to.programme) ||
    differ(from.cycle, to.cycle) ||
    differ(from.body?.id, to.body?.id) ||
    differ(from.pillar, to.pillar) ||
    // From one pillar to the whole report.
    (from.pillar !== null && to.pillar === null && to.body !== null && to.cycle !== null)
  );
}
