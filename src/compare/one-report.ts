/**
 * One report in several documents: the page, its twin with the detailed findings, the PDF, the release, the table of
 * grades. Which documents are of one report. What one more of them adds is in `another-document.ts`; what they say together is
 * told once (`tell/group.ts`); where they contradict each other is in `disagreement.ts`.
 */
import type { Change, ChangeEntry, Judgment, Report, SiteProfile } from '../model.js';

/** True where both are known to be of one body, programme and cycle. */
export function isOneReport(a: Report, b: Report): boolean {
  return (
    a.body !== null &&
    a.body.id === b.body?.id &&
    a.programme !== null &&
    a.programme === b.programme &&
    a.cycle !== null &&
    a.cycle === b.cycle
  );
}

/** Days within which a release that names no cycle is taken to be about the report that was published then. */
const SAME_DAYS = 14;

/**
 * True where two newly published documents are of one report: the same body, programme and cycle; or one is a release
 * or publication page that names no cycle, or no programme, and that came out within a fortnight of the other and
 * says the same grades. A letter is an event of its own.
 */
export function publishOneReport(one: ChangeEntry, other: ChangeEntry): boolean {
  const [a, b] = [one.change, other.change];
  if (a.kind !== 'report-published' || b.kind !== 'report-published') return false;
  if (a.body === null || a.body !== b.body || a.source?.site !== b.source?.site) return false;
  if (a.document?.kind === 'letter' || b.document?.kind === 'letter') return false;
  if (a.programme !== null && b.programme !== null && a.programme !== b.programme) return false;
  if (a.cycle !== null && b.cycle !== null) return a.cycle === b.cycle && a.programme === b.programme;
  const vague = a.cycle === null ? a : b;
  const named = vague === a ? b : a;
  const kind = vague.document?.kind;
  if (named.cycle === null || (kind !== 'news' && kind !== 'publication')) return false;
  const [from, to] = [a.document?.publishedOn, b.document?.publishedOn];
  const apart =
    from && to ? Date.parse(from) - Date.parse(to) : Date.parse(one.seenAt) - Date.parse(other.seenAt);
  if (!(Math.abs(apart) <= SAME_DAYS * 86_400_000)) return false;
  const shared = gradesShared(vague.judgments ?? [], named.judgments ?? []);
  return shared.other === 0 && (shared.same > 0 || vague.programme !== null);
}

function gradesShared(some: Judgment[], others: Judgment[]): { same: number; other: number } {
  const counts = { same: 0, other: 0 };
  for (const { area, grade } of some) {
    const there = others.find((judgment) => judgment.area === area)?.grade;
    if (grade.kind !== 'graded' || there?.kind !== 'graded') continue;
    counts[grade.grade === there.grade && grade.scale === there.scale ? 'same' : 'other'] += 1;
  }
  return counts;
}

/**
 * What a document that judges several bodies (a table of grades) says of one of them, as a document of that body's report.
 * A document of one body is its own.
 */
export function partOf(report: Report, body: string, profile: SiteProfile): Report {
  if (report.body !== null) return report;
  const known = profile.bodies.find(({ id }) => id === body);
  return {
    ...report,
    body: { id: body, name: known?.name ?? body, kind: known?.kind ?? 'other' },
    judgments: report.judgments.filter((judgment) => judgment.body === body),
    previousJudgments: [],
    findings: [],
    sections: [],
  };
}

/** The body that a change is about, or those that a document judges which came, went or came back. */
export function bodiesOf(change: Change): string[] {
  if (change.body !== null) return [change.body];
  if (
    change.kind !== 'report-published' &&
    change.kind !== 'report-withdrawn' &&
    change.kind !== 'report-restored'
  )
    return [];
  return [...new Set((change.judgments ?? []).flatMap(({ body }) => body ?? []))];
}

/** The publication of a document as one of a body's report: of several bodies, the part about this one. Else `null`. */
export function publicationFor(entry: ChangeEntry, body: string): ChangeEntry | null {
  const { change } = entry;
  if (change.kind !== 'report-published' || !bodiesOf(change).includes(body)) return null;
  if (change.body !== null) return entry;
  const judgments = (change.judgments ?? []).filter((judgment) => judgment.body === body);
  return { ...entry, change: { ...change, body, judgments } };
}
