/**
 * One more document of a report that was told of before: which document said it first, and what this one alone adds.
 *
 * In whatever order they come (the page, its twin, the PDF, the release, a table of grades of all bodies), the report is
 * one event: a grade that was told is not told again, and one that no earlier document showed is not lost.
 */
import type {
  AddedJudgment,
  AreaId,
  Change,
  ChangeEntry,
  Finding,
  GradeReading,
  Importance,
  SiteProfile,
} from '../model.js';
import { bodiesOf, publicationFor, publishOneReport } from './one-report.js';
import { alsoPublished } from './publication.js';
import { orderOf } from './succession.js';

type Published = Extract<Change, { kind: 'report-published' | 'report-withdrawn' | 'report-restored' }>;

/**
 * A newly published document beside all that the log says of the bodies that it judges (`logOf`, in log order, documents
 * that judge several bodies included). Where documents of the same report were published in an earlier pass it is one more of
 * it: `alsoIn` names the first of them and `adds` what none of them said, with the grade that they show in its place. A grade that
 * none showed, or one other than they show, is a headline still, and so is a cause of concern; other findings that none listed
 * are notable, and so is the report itself after its release, or a report of which the site had no document any more; what only
 * says again what was told is a detail. Else the change comes back as it is.
 */
export function asAnotherDocument(
  entry: ChangeEntry,
  logOf: (body: string) => ChangeEntry[],
  profile: SiteProfile,
): Change {
  const { change } = entry;
  if (change.kind !== 'report-published') return change;
  const judgments: AddedJudgment[] = [];
  const findings: Finding[] = [];
  const before: ChangeEntry[] = [];
  const gone = new Set<string>();
  for (const body of bodiesOf(change)) {
    const own = publicationFor(entry, body) as ChangeEntry;
    const log = logOf(body);
    const earlier = log.filter(
      (one) => isEarlier(one, entry) && publishOneReport(own, one) && speaksOfIt(one, entry, log),
    );
    before.push(...earlier);
    for (const page of withdrawnIn(log)) gone.add(page);
    const { grades, listed } = toldBy(earlier, log);
    const published = own.change as Published;
    for (const judgment of published.judgments ?? []) {
      const shown = gradesShown(grades.get(judgment.area));
      if (!isNews(judgment, shown)) continue;
      judgments.push(shown.length > 0 ? { ...judgment, instead: shown } : judgment);
    }
    for (const { id, event, finding } of published.traces ?? [])
      if (event === 'listed' && finding && !listed.has(id)) findings.push(finding);
  }
  const [first] = before.sort((x, y) => Date.parse(x.seenAt) - Date.parse(y.seenAt) || x.seq - y.seq);
  if (first?.change.kind !== 'report-published') return change;
  const report = isReport(change) && !before.some((one) => isReport(one.change));
  const adds: NonNullable<Published['adds']> = { report, judgments, findings };
  const again = before.every((one) => gone.has(pageOf(one)));
  const importance = importanceOf(adds);
  return {
    ...change,
    alsoIn: {
      change: first.change.id,
      url: first.change.url,
      seenAt: first.seenAt,
      ...(again ? { withdrawn: true } : {}),
    },
    adds,
    importance: again && importance === 'detail' ? 'notable' : importance,
    summary: alsoPublished(change, adds.judgments, profile, again),
  };
}

/**
 * A report that comes into sight when one of a later cycle of the body was there: it was published long ago, and only found now.
 * That is said with it, and it is no headline.
 */
export function afterLater(change: Change, log: ChangeEntry[], profile: SiteProfile): Change {
  if (change.kind !== 'report-published' || change.alsoIn !== undefined || !isReport(change)) return change;
  const own = orderOf(change, profile);
  let later: Pick<Change, 'programme' | 'cycle'> | null = null;
  for (const { change: other } of log) {
    if (other.programme !== change.programme || !isReport(other)) continue;
    const [order, latest] = [orderOf(other, profile), later && orderOf(later, profile)];
    if (own !== null && order !== null && order > (latest ?? own)) later = other;
  }
  if (later === null) return change;
  return {
    ...change,
    importance: change.importance === 'headline' ? 'notable' : change.importance,
    laterCycle: later.cycle as string,
    summary: `${change.summary} The report of ${later.cycle} was seen before it.`,
  };
}

/** Pages that the log leaves withdrawn. */
function withdrawnIn(log: ChangeEntry[]): Set<string> {
  const gone = new Set<string>();
  for (const entry of log) {
    if (entry.change.kind === 'report-withdrawn') gone.add(pageOf(entry));
    else if (entry.change.kind === 'report-restored') gone.delete(pageOf(entry));
  }
  return gone;
}

/** The report itself: a table of all bodies is none, wherever it stands. */
function isReport(change: Change): boolean {
  if (change.kind !== 'report-published' || change.document?.kind !== 'report') return false;
  return change.body !== null && !(change.judgments ?? []).some(({ body }) => body !== undefined);
}

/** Documents of one pass are one piece of news (`tell/group.ts`), in whichever order they were asked for. */
function isEarlier(one: ChangeEntry, entry: ChangeEntry): boolean {
  return (
    one.change.kind === 'report-published' &&
    one.change.source?.page !== entry.change.source?.page &&
    (one.pass === undefined || one.pass !== entry.pass)
  );
}

/** A table of all bodies has told nothing of a report before it shows a grade of it. */
function speaksOfIt(one: ChangeEntry, entry: ChangeEntry, log: ChangeEntry[]): boolean {
  const judgments = one.change.kind === 'report-published' ? (one.change.judgments ?? []) : [];
  if (!judgments.some(({ body }) => body !== undefined)) return true;
  if (judgments.some(({ grade }) => grade.kind === 'graded')) return true;
  return log.some(
    (later) =>
      pageOf(later) === pageOf(one) &&
      (later.pass === undefined || later.pass !== entry.pass) &&
      isJudged(later.change) &&
      later.change.after?.kind === 'graded',
  );
}

interface Told {
  /** What each of the documents shows now. */
  grades: Map<AreaId, Map<string, GradeReading>>;
  /** Ids of findings that any of them has listed. */
  listed: Set<string>;
}

/** What the log says of these documents: what they were published with, and what has changed on them since. */
function toldBy(documents: ChangeEntry[], log: ChangeEntry[]): Told {
  const pages = new Set(documents.map(pageOf));
  const told: Told = { grades: new Map(), listed: new Set() };
  for (const entry of log) {
    const { change } = entry;
    const page = pageOf(entry);
    if (!pages.has(page)) continue;
    for (const { event, id } of change.traces ?? []) if (event === 'listed') told.listed.add(id);
    const shows = (area: AreaId, grade: GradeReading | null) => {
      const known = told.grades.get(area) ?? new Map<string, GradeReading>();
      told.grades.set(area, known);
      if (grade === null) known.delete(page);
      else known.set(page, grade);
    };
    if (change.kind === 'report-published')
      for (const { area, grade } of change.judgments ?? []) shows(area, grade);
    else if (isJudged(change) && change.area !== null) shows(change.area, change.after);
  }
  return told;
}

type Graded = Extract<GradeReading, { kind: 'graded' }>;
type Judged = Extract<Change, { kind: 'judgment-changed' | 'judgment-first-given' | 'judgment-withdrawn' }>;

function isJudged(change: Change): change is Judged {
  return change.kind.startsWith('judgment-');
}

function pageOf({ change }: ChangeEntry): string {
  return change.source ? `${change.source.site} ${change.source.page}` : '';
}

/** The grades that documents show of one area, each once, in the order of the documents. */
function gradesShown(byPage: Map<string, GradeReading> | undefined): Graded[] {
  const shown: Graded[] = [];
  for (const grade of byPage?.values() ?? [])
    if (grade.kind === 'graded' && !shown.some((one) => isSameGrade(one, grade))) shown.push(grade);
  return shown;
}

/** A grade that no earlier document shows. */
function isNews({ grade }: Pick<AddedJudgment, 'grade'>, shown: Graded[]): boolean {
  return grade.kind === 'graded' && !shown.some((one) => isSameGrade(one, grade));
}

function isSameGrade(one: Graded, other: Graded): boolean {
  return one.grade === other.grade && one.scale === other.scale;
}

function importanceOf({ report, judgments, findings }: NonNullable<Published['adds']>): Importance {
  if (judgments.length > 0 || findings.some(({ kind }) => kind === 'cause-of-concern')) return 'headline';
  return report || findings.length > 0 ? 'notable' : 'detail';
}
