/**
 * One report in several documents: the page, its twin with the detailed findings, the PDF, the release, the table of
 * grades. What they say together is told once (`tell/group.ts`); here is where they contradict each other,
 * and where they have come to agree.
 *
 * A document that does not show a grade contradicts nobody, and one that lists no findings of an area takes none away.
 */
import type {
  AreaId,
  Change,
  ChangeEntry,
  IsoInstant,
  Judgment,
  Problem,
  Report,
  SiteProfile,
} from '../model.js';
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
 * The same as changes, to be recorded and told once: where documents contradict each other, and where such a
 * contradiction has ended because both documents say the same now. `earlier` is what the log says of contradictions,
 * in its order.
 *
 * The id of a contradiction is made of both addresses and of what each says, so that the same one found again is the
 * same change; one that comes back after its end is another. An end is told where both documents still speak of the
 * matter: a grade that one of them no longer shows, or an area of which it no longer lists findings, ends nothing.
 */
export function disagreementChanges(
  documents: ReadDocument[],
  profile: SiteProfile,
  earlier: ChangeEntry[] = [],
): Change[] {
  const found = disagreementsOf(documents, profile);
  const ends = new Map<string, ChangeEntry>();
  const standing = new Map<string, ChangeEntry>();
  for (const entry of earlier) {
    const { change } = entry;
    if (change.kind !== 'documents-disagree') continue;
    if (change.settled) {
      standing.delete(change.settled.change);
      ends.set(change.settled.change, entry);
      continue;
    }
    // What each says has changed, not that they disagree: the later one stands for both.
    for (const [id, before] of standing) {
      if (!isSameMatter(matterOf(change), matterOf(before.change as Contradiction))) continue;
      standing.delete(id);
      ends.set(id, entry);
    }
    standing.set(change.id, entry);
  }
  const changes = found.map((disagreement) => {
    // After an end it counts as another, and after that end as yet another.
    let change = contradiction(disagreement);
    for (let end = ends.get(change.id); end; end = ends.get(change.id))
      change = contradiction(disagreement, end.seenAt);
    return change;
  });
  for (const entry of standing.values()) {
    const { change } = entry;
    if (change.kind !== 'documents-disagree') continue;
    const both = change.documents.map(({ url }) => documents.find((one) => one.url === url));
    const [one, other] = both;
    if (!one || !other || !isOneReport(one.report, other.report)) continue;
    if (found.some((disagreement) => isSameMatter(foundMatter(disagreement), matterOf(change)))) continue;
    const agreed = agreementOn(change, one, other, profile);
    if (agreed === null) continue;
    const draft: Draft = {
      kind: 'documents-disagree',
      area: change.area,
      body: change.body,
      importance: change.importance,
      announced: change.announced,
      documents: [one, other].map(({ url, report }) => ({ url, title: report.title, says: agreed.says })),
      settled: { change: change.id, since: entry.seenAt },
      summary: `${subjectOf(one, profile)}: ${agreed.detail}.`,
    };
    changes.push(...finish([draft], one.report, null));
  }
  return changes;
}

function contradiction(found: Disagreement, since: IsoInstant | null = null): Change {
  const { about, area, body, detail, documents: both } = found;
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
  const [change] = finish(
    [draft],
    (both[0] as Disagreement['documents'][number]).document.report,
    null,
    since,
  );
  return change as Change;
}

type Contradiction = Extract<Change, { kind: 'documents-disagree' }>;

/** What a contradiction is about, whatever each document says of it. */
interface Matter {
  urls: string[];
  area: AreaId | null;
  body: string | null;
  /** What they quote: findings are quoted, grades are named. */
  quotes: string[];
}

function matterOf({ documents, area, body }: Contradiction): Matter {
  return { urls: documents.map(({ url }) => url).sort(), area, body, quotes: quotesOf(documents) };
}

function foundMatter({ documents, area, body }: Disagreement): Matter {
  const urls = documents.map(({ document }) => document.url).sort();
  return { urls, area, body, quotes: quotesOf(documents) };
}

function isSameMatter(one: Matter, other: Matter): boolean {
  if (one.area !== other.area || one.body !== other.body) return false;
  if (one.urls.join(' ') !== other.urls.join(' ')) return false;
  if (one.quotes.length === 0 || other.quotes.length === 0) return one.quotes.length === other.quotes.length;
  return one.quotes.some((quote) => other.quotes.includes(quote));
}

function quotesOf(documents: { says: string }[]): string[] {
  return documents.flatMap(({ says }) => /“(.*)”$/su.exec(says)?.[1] ?? []);
}

/** What both say of the matter by now, or `null` where one of them no longer speaks of it. */
function agreementOn(
  change: Contradiction,
  one: ReadDocument,
  other: ReadDocument,
  profile: SiteProfile,
): { says: string; detail: string } | null {
  const both = `${nameOf(one)} and ${nameOf(other)}`;
  const was = `which disagreed before: ${change.documents.map(({ says }) => says).join(' and ')}`;
  if (quotesOf(change.documents).length === 0) {
    const gradeIn = ({ report }: ReadDocument) =>
      report.judgments.find(
        (judgment) =>
          judgment.area === change.area &&
          (judgment.body ?? report.body?.id) === change.body &&
          judgment.grade.kind !== 'not-shown',
      );
    const [first, second] = [gradeIn(one), gradeIn(other)];
    if (!first || !second || change.area === null) return null;
    const says = gradeName(profile, first.grade);
    if (says !== gradeName(profile, second.grade)) return null;
    const area = areaName(profile, change.area, first.label);
    return { says, detail: `${area} is now ${says} in both ${both}, ${was}` };
  }
  const listed = ({ report }: ReadDocument) =>
    report.findings.filter((finding) => finding.area === change.area).map((finding) => clip(finding.text));
  const [first, second] = [listed(one), listed(other)];
  if (first.length === 0 || second.length === 0) return null;
  const quotes = quotesOf(change.documents);
  const kept = quotes.find((quote) => first.includes(quote) && second.includes(quote));
  if (kept !== undefined)
    return { says: `lists “${kept}”`, detail: `a finding is now listed alike in ${both}: “${kept}”` };
  if (quotes.some((quote) => first.includes(quote) || second.includes(quote))) return null;
  const quote = quotes.at(-1) ?? '';
  return {
    says: `no longer lists “${quote}”`,
    detail: `a finding on which ${both} disagreed is now listed by neither in those words: “${quote}”`,
  };
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
  const subject = subjectOf(one, profile);
  const name = nameOf;
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

/** `Northshire Police, PEEL 2018/19`. */
function subjectOf({ report }: ReadDocument, profile: SiteProfile): string {
  return [bodyName(profile, report.body?.id ?? null, report), cycleName(profile, report)]
    .filter((part) => part !== null)
    .join(', ');
}

function nameOf({ url, report }: ReadDocument): string {
  return `‘${clip(report.title, 80)}’ (${url})`;
}
