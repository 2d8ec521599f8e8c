/**
 * One body over cycles: how a report stands to that of the cycle before.
 *
 * Only what both cover is counted: a pillar that no earlier document was seen of is neither new nor gone. A judgment
 * that is carried over is no new judgment, and is counted apart from those that stayed the same. A direction is given
 * where the profile's data say that the grades compare, else the inspectorate's reason.
 */
import type {
  AreaId,
  Change,
  FindingTrace,
  GradeReading,
  Judgment,
  Report,
  SiteProfile,
  Succession,
} from '../model.js';
import { areaById, compareGrades, cycleOf, scaleFor } from '../sites/lookup.js';
import { bodyName } from './names.js';
import { findingText } from './normalise.js';

/** From here up an earlier finding is listed again in the same words or nearly. */
const CARRIED = 0.85;

type Place = Pick<Report, 'programme' | 'cycle'>;

/** How a report stands to an earlier one, from both and what was found between them; `null` unless the later is of a later cycle of the same body. */
export function successionOf(
  before: Report,
  after: Report,
  changes: Change[],
  profile: SiteProfile,
  covered: (area: AreaId | null) => boolean = coveredBy([before]),
): Succession | null {
  const [was, is] = [orderOf(before, profile), orderOf(after, profile)];
  if (was === null || is === null || was >= is) return null;
  if (before.body === null || before.body.id !== after.body?.id || before.programme !== after.programme) {
    return null;
  }
  const caveats = new Set<string>();
  const judgments: Succession['judgments'] = [];
  for (const judgment of after.judgments) {
    const moved = movedSince(judgment, before, after, profile, caveats, covered);
    if (moved !== null) judgments.push({ area: judgment.area, moved });
  }
  const findings: Succession['findings'] = [];
  const followedUp: Succession['followedUp'] = [];
  for (const change of changes) {
    if (!('finding' in change) || change.finding.kind === 'innovative-practice') continue;
    const text = findingText(change.finding);
    if (change.kind === 'finding-repeated') {
      const was =
        change.before && change.before.kind !== change.finding.kind ? { was: change.before.kind } : {};
      findings.push({ text, became: (change.similarity ?? 1) >= CARRIED ? 'carried' : 'reworded', ...was });
    } else if (change.kind === 'finding-added' && covered(change.finding.area)) {
      findings.push({ text, became: change.resembles ? 'review' : 'new' });
    } else if (change.kind === 'finding-removed') {
      // One that resembles a finding of the later report is counted with that, as doubtful.
      if (change.closed) findings.push({ text, became: 'closed' });
      else if (!change.resembles) findings.push({ text, became: 'not-listed' });
      if (change.followedUp) {
        followedUp.push({ text, area: change.finding.area, sentence: change.followedUp.sentence });
      }
    }
  }
  if (judgments.length === 0 && findings.length === 0) return null;
  const parts = {
    programme: after.programme as string,
    cycle: after.cycle as string,
    previous: before.cycle as string,
    name: shortName(after, profile),
    judgments,
    caveats: [...caveats],
    findings,
    followedUp,
  };
  return { ...parts, summary: summaryOf(parts) };
}

/**
 * Several documents of one report as one: each area once, and each finding once. A finding that one of them carries
 * on is not missing because another does not list it. `null` for none, or for documents of several reports.
 */
export function joinSuccessions(all: Succession[]): Succession | null {
  const [first] = all;
  if (!first) return null;
  const same = (one: Succession) =>
    (['programme', 'cycle', 'previous', 'name'] as const).every((field) => one[field] === first[field]);
  if (!all.every(same)) return null;
  if (all.length === 1) return first;
  const judgments = new Map<AreaId, Succession['judgments'][number]>();
  const findings = new Map<string, Succession['findings'][number]>();
  const followedUp = new Map<string, Succession['followedUp'][number]>();
  for (const one of all) {
    for (const judgment of one.judgments)
      if (!judgments.has(judgment.area)) judgments.set(judgment.area, judgment);
    for (const finding of one.findings) {
      const known = findings.get(finding.text);
      const isMissing =
        known?.became === 'not-listed' || (known?.became === 'closed' && finding.became !== 'not-listed');
      if (known === undefined || isMissing) findings.set(finding.text, finding);
    }
    for (const one_ of one.followedUp) followedUp.set(one_.text, one_);
  }
  const parts = {
    ...first,
    judgments: [...judgments.values()],
    findings: [...findings.values()],
    caveats: [...new Set(all.flatMap((one) => one.caveats))],
    followedUp: [...followedUp.values()],
  };
  return { ...parts, summary: summaryOf(parts) };
}

/**
 * Findings that the cycle before did not list but an earlier one did are listed again, and not new. `lives`: what was known
 * of the body's findings before this document.
 */
export function withReturned(
  succession: Succession,
  traces: FindingTrace[],
  lives: Map<string, { cycle: string | null }>,
): Succession {
  const findings = [...succession.findings];
  for (const { id, event, finding, score } of traces) {
    const life = lives.get(id);
    if (event !== 'listed' || !finding || finding.kind === 'innovative-practice') continue;
    if (score === null || !life || life.cycle === succession.cycle) continue;
    const text = findingText(finding);
    const at = findings.findIndex(
      (one) => one.text === text && one.became !== 'not-listed' && one.became !== 'closed',
    );
    if (at < 0) findings.push({ text, became: 'returned' });
    else if (findings[at]?.became === 'new') findings[at] = { text, became: 'returned' };
  }
  return { ...succession, findings };
}

/** `PEEL 2018/19 replaces 2017 for Essex: 0 up, 1 down, 8 the same, 2 carried over.` */
function summaryOf(parts: Omit<Succession, 'summary'>): string {
  const number = (moved: Succession['judgments'][number]['moved']) =>
    parts.judgments.filter((judgment) => judgment.moved === moved).length;
  const [up, down, same] = [number('improved'), number('declined'), number('same')];
  const [carried, apart, first] = [number('carried-over'), number('not-comparable'), number('first')];
  const compared = up + down + same > 0;
  // Where nothing was judged before, noughts would only say so four times.
  const isAllNew = !compared && apart + carried === 0 && first > 0;
  const counts = [
    ...(compared || (apart === 0 && !isAllNew) ? [`${up} up`, `${down} down`, `${same} the same`] : []),
    ...(apart > 0 ? [`${apart} not comparable`] : []),
    ...(isAllNew ? [] : [`${carried} carried over`]),
    ...(first > 0 ? [`${first} judged for the first time`] : []),
  ];
  const judged = parts.judgments.length > 0 ? `: ${counts.join(', ')}` : '';
  return `${parts.programme} ${parts.cycle} replaces ${parts.previous} for ${parts.name}${judged}.`;
}

function movedSince(
  judgment: Judgment,
  before: Report,
  after: Report,
  profile: SiteProfile,
  caveats: Set<string>,
  covered: (area: AreaId | null) => boolean,
): Succession['judgments'][number]['moved'] | null {
  if (judgment.body !== undefined && judgment.body !== after.body?.id) return null;
  if (judgment.carriedOver) return covered(judgment.area) ? 'carried-over' : null;
  if (judgment.grade.kind !== 'graded') return null;
  const then = earlierGrade(judgment.area, before, after, profile);
  if (then === null) return covered(judgment.area) ? 'first' : null;
  if (then.grade.kind !== 'graded') return null;
  const { direction, caveat } = compareGrades(
    profile,
    placed(then.grade, before, then.area),
    placed(judgment.grade, after, judgment.area),
  );
  if (direction === 'not-comparable' && caveat) caveats.add(caveat);
  return direction;
}

function placed(grade: Extract<GradeReading, { kind: 'graded' }>, place: Place, area: AreaId) {
  return { grade: grade.grade, scale: grade.scale, programme: place.programme, cycle: place.cycle, area };
}

/** The earlier grade of an area, of the area it goes on from, or as the later report itself recalls it. */
function earlierGrade(
  area: AreaId,
  before: Report,
  after: Report,
  profile: SiteProfile,
): { area: AreaId; grade: GradeReading } | null {
  const from = areaById(area, profile, after.programme)?.continues?.map((link) => link.area) ?? [];
  for (const one of [area, ...from]) {
    const found = before.judgments.filter(
      (judgment) => judgment.area === one && (judgment.body ?? before.body?.id) === before.body?.id,
    );
    const shown = found.find((judgment) => judgment.grade.kind === 'graded') ?? found[0];
    if (shown && shown.grade.kind !== 'not-shown') return { area: one, grade: shown.grade };
  }
  const cycle = cycleOf(profile, before.programme, before.cycle);
  const recalled = after.previousJudgments.find(
    (one) =>
      one.area === area &&
      one.inspectedIn !== null &&
      (one.inspectedIn === cycle?.id || cycle?.spellings.includes(one.inspectedIn)) &&
      (one.body ?? after.body?.id) === after.body?.id,
  );
  const scale = recalled ? scaleFor(profile, before.programme, before.cycle, area) : null;
  if (recalled && scale) return { area, grade: { kind: 'graded', grade: recalled.grade, scale: scale.id } };
  return before.judgments.some((judgment) => judgment.area === area)
    ? { area, grade: { kind: 'not-shown' } }
    : null;
}

/** Place of a cycle among those of its programme, or `null` where it is not known. */
export function orderOf({ programme, cycle }: Place, profile: SiteProfile): number | null {
  return cycleOf(profile, programme, cycle)?.order ?? null;
}

/** True of the areas that documents judged or would have judged: those of their pillars, or all where one is of no single pillar. */
export function coveredBy(documents: Report[]): (area: AreaId | null) => boolean {
  const whole = documents.some((one) => one.pillar === null && one.documentKind === 'report');
  const pillars = new Set(documents.map((one) => one.pillar));
  return (area) => whole || (area !== null && pillars.has(area.split('/')[0] ?? area));
}

/** The shortest name that the body's full name begins with, e.g. `Essex` of `Essex Police`. */
function shortName(report: Report, profile: SiteProfile): string {
  const id = report.body?.id ?? null;
  const name = bodyName(profile, id, report) ?? 'this body';
  const aliases = profile.bodies.find((body) => body.id === id)?.aliases ?? [];
  const short = aliases
    .filter((alias) => name.startsWith(`${alias} `))
    .sort((x, y) => x.length - y.length)[0];
  return short ?? name;
}
