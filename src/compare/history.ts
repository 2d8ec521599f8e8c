/**
 * Judgments over time, from what every capture said: one row for a judgment, whichever and how many documents say it.
 *
 * Two statements are one row only where they say the same grade of the same cycle and the same inspection. The row
 * then cites the best of its sources and keeps the oldest time it was seen. A grade that a document does not show is
 * a row of its own only where no other source of that cycle shows it. An earlier judgment that a document mentions
 * is a row as well, of the cycle it names and no other.
 *
 * The cycle of a document is never worked out from its date: a release that names none has `cycle: null`. Its place
 * in the order is all that dates, and the earlier years it mentions, decide.
 */
import type {
  Capture,
  Cycle,
  GradeReading,
  HistoryRow,
  Judgment,
  PageId,
  ReadFrom,
  SiteProfile,
} from '../model.js';
import { compareGrades, cycleOf, scaleFor } from '../sites/lookup.js';
import { areaOf } from './names.js';

interface Statement {
  row: Omit<HistoryRow, 'direction' | 'comparable' | 'caveat'>;
  /** The inspection a grade comes from, so that statements of one are merged: the cycle's id or the year named. */
  inspection: string | null;
  /** Place in time: a year, with a fraction where only a date is known. */
  time: number;
  quality: number;
}

/** Best first. A grade in a table or on its own line is said by the inspectorate as a grade; a sentence has to be understood. */
const CLUES: (ReadFrom | 'previous-judgment' | null)[] = [
  'grade-line',
  'table',
  'heading',
  'label',
  'image-alt',
  'sentence',
  'class',
  'news-count',
  'previous-judgment',
  null,
];

/**
 * Rows of all captures of one site, sorted by body, area (in the profile's order) and time of inspection.
 * Judgments of documents whose body is not known are left out: a row without a body says nothing.
 */
export function judgmentHistory(
  captures: { page: PageId; capture: Capture }[],
  profile: SiteProfile,
): HistoryRow[] {
  const merged = new Map<string, Statement>();
  const byTime = [...captures].sort((x, y) => compareText(x.capture.capturedAt, y.capture.capturedAt));
  for (const { page, capture } of byTime) {
    for (const statement of statementsOf(page, capture, profile)) {
      const { row, inspection } = statement;
      const key = JSON.stringify([
        row.body,
        row.area,
        row.programme,
        row.cycle,
        inspection,
        row.carriedOver,
        row.grade,
      ]);
      const known = merged.get(key);
      merged.set(key, known ? merge(known, statement) : statement);
    }
  }
  const statements = [...merged.values()];
  const shown = new Set(statements.filter(({ row }) => row.grade.kind !== 'not-shown').map(cycleKey));
  const kept = statements.filter(
    (statement) =>
      (statement.row.grade.kind !== 'not-shown' || !shown.has(cycleKey(statement))) &&
      !isToldBetter(statement, statements),
  );
  // Programmes share ids (effectiveness, efficiency): each has its own place among the areas of its programme.
  const places = new Map(
    profile.areas.flatMap((area, index) =>
      area.programmes.map((programme) => [JSON.stringify([programme, area.id]), index] as const),
    ),
  );
  const placeOf = ({ row }: Statement) =>
    places.get(JSON.stringify([row.programme, row.area])) ?? profile.areas.length;
  kept.sort(
    (x, y) =>
      compareText(x.row.body, y.row.body) ||
      placeOf(x) - placeOf(y) ||
      compareText(x.row.area, y.row.area) ||
      compareText(x.row.programme ?? '', y.row.programme ?? '') ||
      x.time - y.time ||
      compareText(x.row.publishedOn ?? '', y.row.publishedOn ?? '') ||
      compareText(x.row.seenAt, y.row.seenAt),
  );
  return kept.map((statement, index) => {
    const previous = kept[index - 1];
    return { ...statement.row, ...directionFrom(previous ?? null, statement, profile) };
  });
}

function statementsOf(page: PageId, capture: Capture, profile: SiteProfile): Statement[] {
  const { digest } = capture;
  const { programme } = digest;
  const source = { page, url: capture.url, title: digest.title, sha256: capture.sha256 };
  const cycle = cycleOf(profile, programme, digest.cycle);
  const mentioned = digest.previousJudgments
    .map((earlier) => yearOf(earlier.inspectedIn))
    .filter((y) => y !== null);
  const time = timeOf(cycle, digest.cycle, digest.publishedOn, mentioned);
  const statements: Statement[] = [];
  for (const judgment of digest.judgments) {
    const body = judgment.body ?? digest.body;
    if (body === null) continue;
    const inspection = inspectionOf(judgment, digest.cycle, programme, profile);
    // A release that names no cycle may still say in which year it judged.
    const own =
      digest.cycle === null && !judgment.carriedOver
        ? cycleNamed(judgment.inspectedIn, programme, profile)
        : cycle;
    statements.push({
      row: {
        body,
        area: judgment.area,
        level: judgment.level,
        programme,
        cycle: own?.id ?? digest.cycle,
        grade: judgment.grade,
        carriedOver: judgment.carriedOver,
        inspectedIn: judgment.inspectedIn,
        publishedOn: digest.publishedOn,
        seenAt: capture.capturedAt,
        readFrom: judgment.readFrom,
        quote: judgment.quote,
        source,
      },
      inspection,
      time: own && own !== cycle ? yearOfCycle(own) : time,
      quality: qualityOf(judgment.readFrom, digest.documentKind === 'report'),
    });
  }
  for (const earlier of digest.previousJudgments) {
    const body = earlier.body ?? digest.body;
    if (body === null) continue;
    const named = cycleNamed(earlier.inspectedIn, programme, profile);
    const scale = scaleFor(profile, programme, named?.id ?? null, earlier.area);
    // Without its scale a grade word is no grade: it could stand at two ranks.
    if (scale === null) continue;
    statements.push({
      row: {
        body,
        area: earlier.area,
        level: areaOf(profile, earlier.area)?.level ?? (earlier.area.includes('/') ? 'area' : 'pillar'),
        programme,
        cycle: named?.id ?? null,
        grade: { kind: 'graded', grade: earlier.grade, scale: scale.id },
        carriedOver: false,
        inspectedIn: earlier.inspectedIn,
        publishedOn: null,
        seenAt: capture.capturedAt,
        readFrom: 'previous-judgment',
        quote: earlier.quote,
        source,
      },
      inspection: named?.id ?? earlier.inspectedIn,
      time: named ? yearOfCycle(named) : (yearOf(earlier.inspectedIn) ?? time - 1),
      quality: qualityOf('previous-judgment', digest.documentKind === 'report'),
    });
  }
  return statements;
}

/** The inspection a judgment comes from: this cycle's own, unless it says another. */
function inspectionOf(
  judgment: Judgment,
  cycle: string | null,
  programme: string | null,
  profile: SiteProfile,
): string | null {
  if (judgment.inspectedIn === null) return judgment.carriedOver ? null : cycle;
  return cycleNamed(judgment.inspectedIn, programme, profile)?.id ?? judgment.inspectedIn;
}

/** The one cycle of a programme that is written so, e.g. `2017/18`. */
function cycleNamed(text: string | null, programme: string | null, profile: SiteProfile): Cycle | null {
  if (text === null) return null;
  const found = profile.cycles.filter(
    (cycle) => cycle.programme === programme && (cycle.id === text || cycle.spellings.includes(text)),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

function yearOf(text: string | null): number | null {
  const year = text?.match(/\b(?:19|20)\d\d\b/)?.[0];
  return year === undefined ? null : Number(year);
}

function yearOfCycle(cycle: Cycle): number {
  return yearOf(cycle.id) ?? 1900 + cycle.order;
}

/**
 * Where a document's judgments stand in time. A cycle counts by its first year. Without one, a date of publication
 * counts as some months after the inspection; without that, later than the latest year that is spoken of as past.
 */
function timeOf(
  cycle: Cycle | null,
  named: string | null,
  publishedOn: string | null,
  mentioned: number[],
): number {
  if (cycle) return yearOfCycle(cycle);
  const year = yearOf(named);
  if (year !== null) return year;
  const published = yearOf(publishedOn);
  if (published !== null) return published + (Number(publishedOn?.slice(5, 7)) - 1) / 12 - 0.4;
  return mentioned.length > 0 ? Math.max(...mentioned) + 0.5 : Number.POSITIVE_INFINITY;
}

function qualityOf(readFrom: ReadFrom | 'previous-judgment' | null, isReport: boolean): number {
  return CLUES.length - CLUES.indexOf(readFrom) + (isReport ? CLUES.length : 0);
}

function merge(known: Statement, other: Statement): Statement {
  const best = other.quality > known.quality ? other : known;
  return {
    ...best,
    row: {
      ...best.row,
      publishedOn: best.row.publishedOn ?? known.row.publishedOn ?? other.row.publishedOn,
      inspectedIn: best.row.inspectedIn ?? known.row.inspectedIn ?? other.row.inspectedIn,
      // Captures come oldest first.
      seenAt: known.row.seenAt,
    },
  };
}

function cycleKey({ row }: Statement): string {
  return JSON.stringify([row.body, row.area, row.programme, row.cycle]);
}

/** An earlier judgment that is only mentioned, where a document of that cycle gives the same grade itself. */
function isToldBetter(statement: Statement, all: Statement[]): boolean {
  if (statement.row.readFrom !== 'previous-judgment') return false;
  return all.some(
    (other) =>
      other !== statement &&
      other.row.readFrom !== 'previous-judgment' &&
      cycleKey(other) === cycleKey(statement) &&
      sameGrade(other.row.grade, statement.row.grade),
  );
}

function sameGrade(a: GradeReading, b: GradeReading): boolean {
  return a.kind === 'graded' && b.kind === 'graded' && a.grade === b.grade && a.scale === b.scale;
}

function directionFrom(
  previous: Statement | null,
  { row }: Statement,
  profile: SiteProfile,
): Pick<HistoryRow, 'direction' | 'comparable' | 'caveat'> {
  const before = previous?.row;
  const first = !before || before.body !== row.body || before.area !== row.area;
  if (first || before.grade.kind !== 'graded' || row.grade.kind !== 'graded')
    return { direction: null, comparable: null, caveat: null };
  const place = (one: typeof row, grade: Extract<GradeReading, { kind: 'graded' }>) => ({
    grade: grade.grade,
    scale: grade.scale,
    programme: one.programme,
    cycle: one.cycle,
    area: one.area,
  });
  const compared = compareGrades(profile, place(before, before.grade), place(row, row.grade));
  return { ...compared, comparable: compared.direction !== 'not-comparable' };
}

/** By code points, so that the order is the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
