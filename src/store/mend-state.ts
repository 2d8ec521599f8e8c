/** What stands between the passes (`state.json`), lost, and worked out again from what they left. */
import type { ChangeEntry, IsoInstant, LedgerEntry, PageCheck, StoreState } from '../model.js';

/** What the passes left, as far as it can be read. */
interface Left {
  version: number;
  /** Checks by site. */
  checks: Map<string, PageCheck[]>;
  entries: ChangeEntry[];
  ledger: LedgerEntry[];
}

/**
 * A state under which the next pass goes on: it takes no page that it knows for a first sight of the site, and what was not
 * told yet is told. A subscriber begins with the first change that stands in the ledger for it; one that stands nowhere is
 * new. The baseline is over where every known page was asked for.
 */
export function stateFrom({ version, checks, entries, ledger }: Left): StoreState {
  const state: StoreState = { version, sites: {}, subscribers: {} };
  for (const [site, known] of checks) {
    const lastPassAt = latest(known.map((check) => check.lastCheckedAt));
    const isOver = known.length > 0 && known.every((check) => check.lastCheckedAt !== null);
    const baseline = entries.filter(
      (entry) => entry.cause === 'baseline' && entry.change.source?.site === site,
    );
    const ended = latest(baseline.map((entry) => entry.seenAt)) ?? lastPassAt;
    state.sites[site] = { baselineCompletedAt: isOver ? ended : null, lastPassAt };
  }
  // Checks that are lost as well: the log has what was kept. Where it holds news, the first sight of the site was over.
  const logged = new Set(entries.flatMap(({ change }) => change.source?.site ?? []));
  for (const site of logged) {
    if (checks.has(site)) continue;
    const of = entries.filter(({ change }) => change.source?.site === site);
    const baseline = of.filter(({ cause }) => cause === 'baseline');
    const isOver = of.some(({ cause }) => cause === 'site');
    const passes = of.filter(({ cause }) => cause === 'site' || cause === 'baseline');
    if (passes.length === 0) continue;
    const lastPassAt = latest(passes.map((entry) => entry.seenAt));
    const ended = latest(baseline.map((entry) => entry.seenAt)) ?? lastPassAt;
    state.sites[site] = { baselineCompletedAt: isOver ? ended : null, lastPassAt };
  }
  const seenAt = new Map(entries.map((entry) => [entry.change.id, entry.seenAt]));
  for (const { subscriber, changes, kind, at } of ledger) {
    for (const change of changes) {
      const seen = seenAt.get(change);
      if (seen === undefined) continue;
      const standing = state.subscribers[subscriber] ?? { since: seen, lastDigestAt: null };
      if (seen < standing.since) standing.since = seen;
      if (kind === 'delivered' && (standing.lastDigestAt ?? '') < at) standing.lastDigestAt = at;
      state.subscribers[subscriber] = standing;
    }
  }
  return state;
}

function latest(instants: (IsoInstant | null)[]): IsoInstant | null {
  return instants.reduce((best, one) => (one !== null && (best === null || one > best) ? one : best), null);
}
