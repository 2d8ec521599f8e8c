/**
 * One report in several documents: the page, its twin with the detailed findings, the PDF, the release, the table of
 * grades. What they say together is told once (`tell/group.ts`); here is where they contradict each other.
 *
 * A document that does not show a grade contradicts nobody, and one that lists no findings of an area takes none away.
 */
import type { AreaId, Change, ChangeEntry, Judgment, Problem, Report, SiteProfile } from '../model.js';
import { type Draft, finish } from './change.js';
import { compareReports } from './index.js';
import { areaName, bodyName, cycleName, gradeName } from './names.js';
import { clip } from './normalise.js';

interface ReadDocument {
  url: string;
  report: Report;
}

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
 * A newly published document as one more of a report that was announced in an earlier pass: told as that. What it
 * alone brings keeps its weight: a judgment that no earlier document showed is a headline still, findings that none
 * listed are notable; what only says again what was told is a detail. The report itself is never less than its release.
 * `earlier` are the published entries of the report's other documents; with none the change comes back as it is.
 */
export function asAnotherDocument(change: Change, earlier: ChangeEntry[]): Change {
  const first = earlier[0]?.change;
  if (change.kind !== 'report-published' || !earlier[0] || first?.kind !== 'report-published') return change;
  const alsoIn = { change: first.id, url: first.url, seenAt: earlier[0].seenAt };
  const told = earlier.flatMap((entry) =>
    entry.change.kind === 'report-published' ? (entry.change.judgments ?? []) : [],
  );
  const brings = (change.judgments ?? []).some(
    (judgment) =>
      judgment.grade.kind === 'graded' &&
      !told.some(
        (one) =>
          one.area === judgment.area &&
          (one.body ?? change.body) === (judgment.body ?? change.body) &&
          one.grade.kind === 'graded',
      ),
  );
  const isReport = (one: Change) => one.kind === 'report-published' && one.document?.kind === 'report';
  if (brings || (isReport(change) && !earlier.some((entry) => isReport(entry.change))))
    return { ...change, alsoIn };
  const listed = new Set(earlier.flatMap((entry) => (entry.change.traces ?? []).map((trace) => trace.id)));
  const lists = (change.traces ?? []).some((trace) => trace.event === 'listed' && !listed.has(trace.id));
  return { ...change, alsoIn, importance: lists ? 'notable' : 'detail' };
}

interface Disagreement {
  about: 'judgment' | 'finding';
  where: string;
  area: AreaId | null;
  body: string | null;
  detail: string;
  /** Both documents, and what each says. */
  documents: { document: ReadDocument; says: string }[];
}

/**
 * What the documents of one report disagree about: a problem for each judgment and each finding, naming both
 * documents, once for each pair of documents. Documents of other reports among them are left alone. Problems have the
 * code `documents-disagree`; `where` is the area, or the URL where a finding has none.
 */
export function disagreements(documents: ReadDocument[], profile: SiteProfile): Problem[] {
  return disagreementsOf(documents, profile).map(({ where, detail }) => ({
    code: 'documents-disagree',
    where,
    detail,
  }));
}

/**
 * The same as changes, to be recorded and told once: the id is made of both addresses and of what each says, so that
 * the same contradiction found again is the same change.
 */
export function disagreementChanges(documents: ReadDocument[], profile: SiteProfile): Change[] {
  return disagreementsOf(documents, profile).flatMap(({ about, area, body, detail, documents: both }) => {
    const draft: Draft = {
      kind: 'documents-disagree',
      area,
      body,
      importance: about === 'judgment' ? 'notable' : 'detail',
      documents: both.map(({ document, says }) => ({
        url: document.url,
        title: document.report.title,
        says,
      })),
      summary: `${detail}.`,
    };
    return finish([draft], (both[0] as Disagreement['documents'][number]).document.report, null);
  });
}

function disagreementsOf(documents: ReadDocument[], profile: SiteProfile): Disagreement[] {
  const found: Disagreement[] = [];
  documents.forEach((one, index) => {
    for (const other of documents.slice(index + 1)) {
      if (one.url === other.url || !isOneReport(one.report, other.report)) continue;
      found.push(...betweenTwo(one, other, profile));
    }
  });
  return found;
}

function betweenTwo(one: ReadDocument, other: ReadDocument, profile: SiteProfile): Disagreement[] {
  const found: Disagreement[] = [];
  const { changes } = compareReports(one.report, other.report, { profile });
  const subject = [bodyName(profile, one.report.body?.id ?? null, one.report), cycleName(profile, one.report)]
    .filter((part) => part !== null)
    .join(', ');
  const name = ({ url, report }: ReadDocument) => `‘${clip(report.title, 80)}’ (${url})`;
  for (const change of changes) {
    const add = (about: Disagreement['about'], where: string, detail: string, says: [string, string]) =>
      found.push({
        about,
        where,
        area: change.area,
        body: change.body,
        detail: `${subject}: ${detail}`,
        documents: [
          { document: one, says: says[0] },
          { document: other, says: says[1] },
        ],
      });
    switch (change.kind) {
      case 'judgment-changed':
      case 'judgment-first-given':
      case 'judgment-withdrawn': {
        // An area that one of them does not list is not contradicted.
        if (change.before === null || change.after === null || change.area === null) break;
        const area = areaName(profile, change.area, change.label);
        const says: [string, string] = [gradeName(profile, change.before), gradeName(profile, change.after)];
        const detail = `${area} is ${says[0]} in ${name(one)} and ${says[1]} in ${name(other)}`;
        add('judgment', change.area, detail, says);
        break;
      }
      case 'finding-added':
      case 'finding-removed': {
        const added = change.kind === 'finding-added';
        const [has, lacks] = added ? [other, one] : [one, other];
        if (!lacks.report.findings.some((finding) => finding.area === change.area)) break;
        const text = `“${clip(change.finding.text)}”`;
        const says = [`does not list it: ${text}`, `lists ${text}`] as const;
        const detail = `${name(has)} lists a finding that ${name(lacks)} does not: ${text}`;
        add('finding', change.area ?? has.url, detail, added ? [...says] : [says[1], says[0]]);
        break;
      }
      case 'finding-reworded': {
        const says: [string, string] = [`“${clip(change.before.text)}”`, `“${clip(change.after.text)}”`];
        const detail = `a finding is worded otherwise in ${name(one)} and ${name(other)}: ${says[0]} and ${says[1]}`;
        add('finding', change.area ?? other.url, detail, says);
        break;
      }
      default:
    }
  }
  return found;
}
