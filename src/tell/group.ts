/**
 * Which changes are one piece of news.
 *
 * A report and the judgments it was published with are one. The same judgment on the landing page, the pillar page
 * and the PDF of one report is one. The same edit on many pages ("same edit on 43 reports") is one.
 */

import { pushTo } from '../compare/groups.js';
import { bodiesOf, publicationFor, publishOneReport } from '../compare/one-report.js';
import type { Change, ChangeEntry, Edit, Judgment } from '../model.js';
import { closingsOf } from './finding-words.js';
import { toldFor, withoutGiven } from './published.js';
import { changeRank } from './rank.js';

/** A fortnight: what another document says later than that is news again. */
const lately = 14 * 86_400_000;

/** Entries that are told as one item: the first stands for all; `absorbed` came with the report and are listed beneath it. */
export interface News {
  entries: [ChangeEntry, ...ChangeEntry[]];
  absorbed: ChangeEntry[];
}

/** Entries as pieces of news, most important first, kept together by body; bodies in the order of their foremost item. */
export function groupNews(entries: ChangeEntry[]): News[] {
  const published = new Map<string, News>();
  const byKey = new Map<string, News[]>();
  const ordered = entries
    .slice()
    .sort(
      (a, b) =>
        publishedRank(a.change) - publishedRank(b.change) ||
        changeRank(a.change) - changeRank(b.change) ||
        documentRank(a.change) - documentRank(b.change) ||
        a.seq - b.seq,
    );
  for (const one of ordered) {
    const { entry, report: shown } = besideReports(one, byKey);
    if (shown) {
      shown.entries.push(entry);
      continue;
    }
    const first = firstCapture(entry.change);
    const report = first === null ? undefined : published.get(first);
    if (report && absorbable(entry.change)) {
      report.absorbed.push(entry);
      continue;
    }
    const judged = judgedWith(entry, byKey);
    if (judged) {
      judged.absorbed.push(entry);
      continue;
    }
    const giver = [...published.values()].find((one) => isGivenBy(entry, one));
    if (giver) {
      if (joins(entry, giver)) giver.entries.push(entry);
      else giver.absorbed.push(entry);
      continue;
    }
    const key = newsKey(entry.change);
    const same =
      (byKey.get(key) ?? []).find((one) => joins(entry, one)) ??
      releaseOf(entry, byKey) ??
      withCycle(entry, byKey);
    const news: News = same ?? { entries: [entry], absorbed: [] };
    if (same) same.entries.push(entry);
    else pushTo(byKey, key, news);
    if (entry.change.kind === 'report-published' && first !== null) published.set(first, news);
  }
  const weight = (news: News) =>
    news.entries.reduce((least, { change }) => Math.min(least, changeRank(change)), Number.POSITIVE_INFINITY);
  // Of the same weight: by body, as a reader looks for theirs, what is of several last.
  const place = (news: News) => bodyOf(news) ?? '\u{10ffff}';
  const order = (a: News, b: News) =>
    weight(a) - weight(b) || (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0);
  return asTheyCame(byBody([...byKey.values()].flat().sort(order)));
}

/**
 * What happened to one thing on one page, one after the other, in that order: of a judgment that fell and rose again in a week the
 * last word is that it rose, whichever of the two weighs more.
 */
function asTheyCame(news: News[]): News[] {
  const places = new Map<string, number[]>();
  for (const [place, { entries }] of news.entries()) {
    const { change } = entries[0];
    const [sort] = change.kind.split('-', 1);
    if (change.kind !== 'report-published' && change.source)
      pushTo(places, `${change.source.page} ${sort} ${change.area ?? ''}`, place);
  }
  const ordered = [...news];
  const seenAt = ({ entries }: News) => Date.parse(entries[0].seenAt);
  for (const mine of places.values()) {
    const inTime = mine.map((place) => news[place]!).sort((a, b) => seenAt(a) - seenAt(b));
    for (const [index, place] of mine.entries()) ordered[place] = inTime[index]!;
  }
  return ordered;
}

/** New documents come first, in the order in which they are to stand for their report: whichever of them weighs most. */
function publishedRank(change: Change): number {
  if (change.kind !== 'report-published') return 100;
  return documentRank(change) + (change.body === null && bodiesOf(change).length > 0 ? 50 : 0);
}

/**
 * A table of grades beside the reports whose grades it shows: what these tell it does not tell as well. Where it tells
 * nothing else it is one more page of the first of them.
 */
function besideReports(
  entry: ChangeEntry,
  byKey: Map<string, News[]>,
): { entry: ChangeEntry; report?: News } {
  const { change } = entry;
  if (change.kind !== 'report-published' || change.body !== null) return { entry };
  const reports = [...byKey.values()].flat();
  const giverOf = (judgment: Judgment): News | undefined => {
    const own = judgment.body === undefined ? null : publicationFor(entry, judgment.body);
    if (own === null) return undefined;
    return reports.find((news) =>
      news.entries.some(
        (one) =>
          one.change.body === judgment.body &&
          isNear(entry, one) &&
          publishOneReport(own, one) &&
          toldFor(one.change).some(
            ({ area, grade }) =>
              area === judgment.area && JSON.stringify(grade) === JSON.stringify(judgment.grade),
          ),
      ),
    );
  };
  const told = toldFor(change);
  if (told.length === 0) {
    const parts = bodiesOf(change).flatMap((body) => publicationFor(entry, body) ?? []);
    const report = reports.find((news) =>
      news.entries.some((one) => isNear(entry, one) && parts.some((part) => publishOneReport(part, one))),
    );
    return report ? { entry, report } : { entry };
  }
  const givers = told.map(giverOf);
  const report = givers.find((one) => one !== undefined);
  if (report && givers.every((one) => one !== undefined)) return { entry, report };
  return { entry: withoutGiven(entry, (judgment) => giverOf(judgment) !== undefined) };
}

/** The report itself before the pages that point to it, and what names its cycle before what does not. */
function documentRank(change: Change): number {
  const vague = change.cycle === null ? 10 : 0;
  if (change.kind !== 'report-published') return vague;
  const kinds = ['report', 'publication', 'news', 'letter', 'listing'];
  return vague + kinds.indexOf(change.document?.kind ?? 'report');
}

/**
 * A grade given on another page (a landing page, a table of grades) is the one that the new report came with. Where the
 * report was announced before and this is one more document of it, the first grade is the greater news and stands alone.
 */
function isGivenBy(entry: ChangeEntry, news: News): boolean {
  if (news.entries[0].change.alsoIn !== undefined) return false;
  return news.entries.some(
    (one) => gives(one.change, entry.change) && isNear(entry, one) && sitesAgree(entry, one),
  );
}

/** True where a new document shows the very judgment that another document of its report is given, or lists the very finding. */
function gives(published: Change, change: Change): boolean {
  if (published.kind !== 'report-published') return false;
  if (published.programme !== change.programme || published.cycle !== change.cycle) return false;
  if (change.kind === 'finding-added') {
    const ids = new Set((change.traces ?? []).map(({ id }) => id));
    return (published.traces ?? []).some(({ event, id }) => event === 'listed' && ids.has(id));
  }
  if (change.kind !== 'judgment-first-given') return false;
  return (published.judgments ?? []).some(
    ({ area, body, grade }) =>
      area === change.area &&
      (body ?? published.body) === change.body &&
      JSON.stringify(grade) === JSON.stringify(change.after),
  );
}

/** The first grade, or the withdrawn one, of an area whose chapter came or went with it: that is one piece of news. */
function judgedWith({ change }: ChangeEntry, byKey: Map<string, News[]>): News | undefined {
  const kind = { 'section-added': 'judgment-first-given', 'section-removed': 'judgment-withdrawn' }[
    change.kind as string
  ];
  if (kind === undefined || change.area === null || closingsOf(change).length > 0) return undefined;
  return [...byKey.values()].flat().find(({ entries: [{ change: other }] }) => {
    if (other.kind !== kind || other.area !== change.area) return false;
    return other.body === change.body && isSameCapture(other, change);
  });
}

function isSameCapture(one: Change, other: Change): boolean {
  return (
    one.source?.page === other.source?.page &&
    one.source?.after !== undefined &&
    one.source.after?.sha256 === other.source?.after?.sha256
  );
}

/** A judgment that moved in a document that names no cycle (a release) is the one that moved in a report, lately. */
function withCycle(entry: ChangeEntry, byKey: Map<string, News[]>): News | undefined {
  if (entry.change.cycle !== null || !entry.change.kind.startsWith('judgment-')) return undefined;
  return [...byKey.values()]
    .flat()
    .find((one) => saysTheSame(entry.change, one.entries[0].change) && joins(entry, one));
}

/** The same news, whether or not the one names the cycle. */
function saysTheSame(one: Change, named: Change): boolean {
  return newsKey(one.cycle === null ? { ...one, cycle: named.cycle } : one) === newsKey(named);
}

/** The one report that a release without a cycle is about, where there is just one. */
function releaseOf(entry: ChangeEntry, byKey: Map<string, News[]>): News | undefined {
  if (entry.change.kind !== 'report-published' || entry.change.cycle !== null) return undefined;
  const found = [...byKey.values()].flat().filter((news) => publishOneReport(entry, news.entries[0]));
  return found.length === 1 ? found[0] : undefined;
}

/**
 * The change that told the same of another document of the same report, in an earlier pass and lately, or `null`.
 * Only what a report says can be told by another of its documents: judgments, findings, corrections.
 */
export function toldBefore(entry: Omit<ChangeEntry, 'seq'>, log: ChangeEntry[]): ChangeEntry | null {
  const { change } = entry;
  const judges = change.kind.startsWith('judgment-');
  if (change.body === null || change.programme === null) return null;
  if (!judges && (change.cycle === null || !/^(?:finding|correction)-/.test(change.kind))) return null;
  const of = (one: Change) =>
    JSON.stringify([one.source?.site, one.body, one.programme, change.cycle && one.cycle, one.area]);
  const recent = log.filter(
    (one) =>
      one.cause === 'site' &&
      one.change.announced &&
      Date.parse(entry.seenAt) - Date.parse(one.seenAt) <= lately,
  );
  const near = recent.filter((one) => one.change.alsoIn === undefined && of(one.change) === of(change));
  // A judgment that has moved since is another matter, and so is what this very page has said before.
  const about = judges ? near.filter((one) => one.change.kind.startsWith('judgment-')).slice(-1) : near;
  const givers = about.length === 0 ? recent.filter((one) => gives(one.change, change)) : [];
  const found = [...about, ...givers].find(
    (one) =>
      (gives(one.change, change) || saysTheSame(change, one.change)) &&
      one.change.source?.page !== change.source?.page &&
      (one.pass === undefined || one.pass !== entry.pass || isAnother(one.change)),
  );
  if (!found) return null;
  const again = log.some(
    (one) => one.change.source?.page === change.source?.page && one.change.alsoIn?.change === found.change.id,
  );
  return again ? null : found;
}

/** One more document of a report told of before: it stands alone in a bulletin, beside what other pages say. */
function isAnother(change: Change): boolean {
  return change.kind === 'report-published' && change.alsoIn !== undefined;
}

/** Seen within a week of each other. */
export function isNear(one: ChangeEntry, other: ChangeEntry): boolean {
  return Math.abs(Date.parse(one.seenAt) - Date.parse(other.seenAt)) <= 7 * 86_400_000;
}

export function sitesAgree(one: ChangeEntry, other: ChangeEntry): boolean {
  return one.change.source?.site === other.change.source?.site;
}

/** The same news on another page, seen within a week. What a page says twice happened twice, unless it is one edit of its words throughout. */
function joins(entry: ChangeEntry, news: News): boolean {
  const [first] = news.entries;
  const pageOf = (one: ChangeEntry) =>
    one.change.source && `${one.change.source.site} ${one.change.source.page}`;
  return (
    isNear(entry, first) &&
    sitesAgree(entry, first) &&
    news.entries.every(
      (one) =>
        pageOf(one) === undefined ||
        pageOf(one) !== pageOf(entry) ||
        (entry.change.kind === 'text-changed' && isSameCapture(one.change, entry.change)),
    )
  );
}

/** The one body that a piece of news is about, or `null` where it is about several or none. */
export function bodyOf(news: News): string | null {
  const [{ change }, ...others] = news.entries;
  const isOther = (one: Change) =>
    one.body !== change.body && !(one.body === null && one.kind === 'report-published');
  return others.some((entry) => isOther(entry.change)) ? null : change.body;
}

/** `site page sha256` of a change that was read from the first capture of its page; `null` for any other. */
function firstCapture(change: Change): string | null {
  const source = change.source;
  if (!source || source.before !== null || source.after === null) return null;
  return `${source.site} ${source.page} ${source.after.sha256}`;
}

/** What a report's first capture brings with it is the report itself, not further news. */
function absorbable(change: Change): boolean {
  return !['report-published', 'report-withdrawn', 'documents-disagree'].includes(change.kind);
}

function byBody(news: News[]): News[] {
  const places = new Map<string | null, number>();
  for (const one of news) {
    const body = bodyOf(one);
    if (!places.has(body)) places.set(body, places.size);
  }
  // Sorting is stable: within a body the order by importance stays.
  return news.sort((a, b) => (places.get(bodyOf(a)) ?? 0) - (places.get(bodyOf(b)) ?? 0));
}

/** Equal for changes that are the same news, wherever they were read. */
export function newsKey(change: Change): string {
  const about = [change.kind, change.body, change.programme, change.cycle, change.area];
  switch (change.kind) {
    case 'report-published':
      return change.body !== null && change.cycle !== null
        ? key(change.kind, change.body, change.programme, change.cycle)
        : key(change.id);
    case 'judgment-changed':
      return key(...about, change.before, change.after);
    case 'judgment-first-given':
    case 'judgment-withdrawn':
      return key(...about, change.before, change.after);
    case 'finding-added':
    case 'finding-removed':
    case 'finding-repeated':
      return key(...about, change.finding.kind, change.finding.text, change.finding.points);
    case 'finding-reworded':
      // Of whichever body: a sentence of the template that every report repeats is one edit.
      return key(
        change.kind,
        change.area,
        ...[change.before, change.after].flatMap(({ kind, text, points }) => [kind, text, points]),
      );
    case 'section-added':
    case 'section-removed':
    case 'section-renamed':
    case 'section-moved':
      return key(change.kind, change.path.at(-1), change.before, change.after);
    case 'text-changed':
      return key(change.kind, ...sameEdit(change.edits));
    case 'correction-noted':
      return key(change.kind, change.body, change.cycle, change.text, change.date);
    default:
      return key(change.id);
  }
}

/** The words removed and added, where they are enough to know an edit by; else the whole text. */
function sameEdit(edits: Edit[]): unknown[] {
  const changed = edits.filter((edit) => edit.op !== 'keep').map((edit) => [edit.op, edit.text.trim()]);
  const words = changed.reduce((sum, [, text]) => sum + (text ?? '').split(/\s+/).length, 0);
  return words >= 4 ? changed : edits.map((edit) => [edit.op, edit.text.trim()]);
}

function key(...parts: unknown[]): string {
  return JSON.stringify(parts);
}
