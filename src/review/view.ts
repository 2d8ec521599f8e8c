/** What the pages of one site are made of, and the order in which its things stand. Pure. */
import type {
  Bulletin,
  Capture,
  ChangeEntry,
  FindingLife,
  HistoryRow,
  IsoInstant,
  SiteProfile,
  Snapshot,
} from '../model.js';
import { cycleOf } from '../sites/lookup.js';
import { isoDay } from '../tell/words.js';

/** All that the pages of one site need, read from the store beforehand; nothing of it is under embargo. */
export interface SiteView {
  profile: SiteProfile;
  now: IsoInstant;
  snapshots: Snapshot[];
  /** By page, oldest first. */
  captures: Map<string, Capture[]>;
  history: HistoryRow[];
  lives: FindingLife[];
  /** What stands of the change log, for the table to download. */
  entries: ChangeEntry[];
  /** One for each day on which something was told, newest first. */
  bulletins: Bulletin[];
}

/** Cycles that rows are of, by programme, earliest first; those that the profile does not know go by their names. */
export function cyclesOf(
  view: SiteView,
  rows: HistoryRow[],
): { programme: string | null; cycle: string | null }[] {
  const seen = new Map<string, { programme: string | null; cycle: string | null }>();
  for (const { programme, cycle } of rows) seen.set(JSON.stringify([programme, cycle]), { programme, cycle });
  return [...seen.values()].sort((a, b) => {
    const byProgramme = (a.programme ?? '').localeCompare(b.programme ?? '');
    if (byProgramme !== 0 || a.cycle === null || b.cycle === null)
      return byProgramme || Number(a.cycle === null) - Number(b.cycle === null);
    const [one, other] = [cycleOrder(view, a), cycleOrder(view, b)];
    const known = Math.max(one, other) < Number.MAX_SAFE_INTEGER;
    return (known && one - other) || (a.cycle < b.cycle ? -1 : 1);
  });
}

/** Place of a cycle in its programme; unknown ones come last. */
export function cycleOrder(
  { profile }: SiteView,
  { programme, cycle }: { programme: string | null; cycle: string | null },
): number {
  return cycleOf(profile, programme, cycle)?.order ?? Number.MAX_SAFE_INTEGER;
}

/** Areas in the order of the profile, each pillar before its parts; unknown ones last. */
export function inAreaOrder(view: SiteView, areas: Iterable<string>): string[] {
  const places = new Map<string, number>();
  for (const [index, { id }] of view.profile.areas.entries()) {
    places.set(id, index);
    if (!places.has(`${pillarOf(id)}/`)) places.set(`${pillarOf(id)}/`, index);
  }
  const place = (key: string) => places.get(key) ?? Number.MAX_SAFE_INTEGER;
  return [...new Set(areas)].sort(
    (a, b) =>
      place(`${pillarOf(a)}/`) - place(`${pillarOf(b)}/`) ||
      Number(a.includes('/')) - Number(b.includes('/')) ||
      place(a) - place(b) ||
      (a < b ? -1 : 1),
  );
}

const pillarOf = (area: string): string => area.split('/')[0] ?? area;

/** Every body that something is known of. */
export function bodiesOf(view: SiteView): string[] {
  const bodies = new Set([
    ...view.snapshots.flatMap((snapshot) => snapshot.report.body?.id ?? []),
    ...view.history.map((row) => row.body),
  ]);
  return [...bodies].sort();
}

/** Months in which something was told, newest first, each with its bulletins. */
export function monthsOf(view: SiteView): [month: string, bulletins: Bulletin[]][] {
  const months = new Map<string, Bulletin[]>();
  for (const bulletin of view.bulletins) {
    const month = isoDay(bulletin.createdAt, view.profile.timeZone).slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), bulletin]);
  }
  return [...months].sort(([a], [b]) => (a < b ? 1 : -1));
}
