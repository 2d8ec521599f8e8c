/**
 * What a comparison left outside: two documents that cover different things say little about each other, and silence
 * about the rest must not read as agreement.
 */
import type { AreaId, Problem, Report, SiteProfile } from '../model.js';
import { areaById } from '../sites/lookup.js';
import { areaName, cycleName } from './names.js';
import type { Scope } from './scope.js';
import { orderOf } from './succession.js';

/** Areas that are named; the rest is counted. */
const NAMED = 8;

/**
 * Problems with the code `different-scope` (and `later-cycle-first` where they were given in that order): none for two states of one document; for any other two, what only the one
 * or only the other covers, and that their running text was not compared. `where` is `before`, `after` or `text`.
 */
export function outside(before: Report, after: Report, profile: SiteProfile, scope: Scope): Problem[] {
  if (scope.sameDocument) return [];
  if (!scope.sameProgramme) {
    const [one, other] = [before, after].map((report) => cycleName(profile, report));
    return [
      problem(
        'text',
        `the documents are of different inspection programmes (${one} and ${other}): their judgments and texts were not compared`,
      ),
    ];
  }
  const [old, now] = [coveredBy(before), coveredBy(after)];
  /** An area counts as covered where the one that it goes on from, or that goes on from it, is. */
  const has = (areas: Set<AreaId>, area: AreaId) =>
    areas.has(area) ||
    [...areas].some((one) => goesOn(one, area, after, profile) || goesOn(area, one, after, profile));
  const shared = [...old].some((area) => has(now, area));
  const found: Problem[] = [];
  const [was, is] = [orderOf(before, profile), orderOf(after, profile)];
  if (was !== null && is !== null && was > is) {
    const detail = `the document given first is of the later cycle (${before.cycle}, then ${after.cycle}): what is told as new, gone or moved reads from the later to the earlier`;
    found.push({ code: 'later-cycle-first', where: 'before', detail });
  }
  for (const [side, name, own, other] of [
    ['before', 'earlier', old, now],
    ['after', 'later', now, old],
  ] as const) {
    const only = [...own].filter((area) => !has(other, area));
    if (only.length > 0)
      found.push(
        problem(side, `only the ${name} document covers ${listOf(only, profile)}: that was not compared`),
      );
  }
  const whole =
    old.size === 0 || now.size === 0 || shared
      ? 'their running text was not compared, only judgments and findings'
      : 'they have no judged area in common, and their running text was not compared';
  found.push(problem('text', `these are two documents, not two states of one: ${whole}`));
  return found;
}

/** Whether one area goes on from the other under a later framework. */
export function goesOn(
  from: AreaId,
  to: AreaId,
  { programme }: Pick<Report, 'programme'>,
  profile: SiteProfile,
): boolean {
  return areaById(to, profile, programme)?.continues?.some((link) => link.area === from) ?? false;
}

function problem(where: string, detail: string): Problem {
  return { code: 'different-scope', where, detail };
}

function coveredBy(report: Report): Set<AreaId> {
  const areas = new Set<AreaId>();
  if (report.pillar !== null) areas.add(report.pillar);
  for (const { area } of report.judgments) areas.add(area);
  for (const { area } of report.findings) if (area !== null) areas.add(area);
  return areas;
}

/** Names of areas; the areas of a pillar that is named itself are left unsaid. */
function listOf(areas: AreaId[], profile: SiteProfile): string {
  const listed = areas.filter((area) => {
    const pillar = area.split('/')[0] as AreaId;
    return pillar === area || !areas.includes(pillar);
  });
  const names = listed.map((area) => areaName(profile, area));
  const rest = names.length - NAMED;
  const shown = rest > 0 ? [...names.slice(0, NAMED), `${rest} more`] : names;
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}` : (shown[0] ?? '');
}
