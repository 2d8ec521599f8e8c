/**
 * Changes → what one subscriber is told: a value. Rendering it is the work of text.ts, html.ts, atom.ts and so on.
 *
 * Every item cites the changes it tells, its page and the capture it was read from. Deliberately absent: any word
 * that is not in a change. Where the change does not say, the bulletin does not.
 */
import { createHash } from 'node:crypto';
import { pushTo } from '../compare/groups.js';
import type {
  Bulletin,
  BulletinItem,
  Change,
  ChangeEntry,
  IsoInstant,
  Judgment,
  ResponseDeadline,
  SiteProfile,
  Subscription,
} from '../model.js';
import { countedKind, describe } from './describe.js';
import { bodyOf, groupNews, type News } from './group.js';
import { judgmentLine } from './judgment-words.js';
import { inert } from './marked.js';
import { type Names, namesOf } from './names.js';
import { asOneReport, forReader } from './published.js';
import { importanceRank } from './rank.js';
import { type Reach, reachIn } from './same-edit.js';
import { oneLine, plainText, safeUrl, shorten } from './sanitise.js';
import { subjectOf } from './subject.js';
import { capitalise, count, dateWords, dayWords, listWords, momentWords } from './words.js';

/** What a bulletin needs beside the entries: names, the moment, and a sentence on the pass, if there is one. */
export interface BulletinContext {
  profiles: SiteProfile[];
  now: IsoInstant;
  /** All that is in the log, for how far an edit reaches that the subscriber has not asked for everywhere. */
  log?: ChangeEntry[];
  /** Until when the log is counted, where that is not the moment: a bulletin made again says what it said. */
  counted?: IsoInstant;
  /** E.g. `14 pages were checked; 2 could not be read.` Printed at the foot. */
  passSummary?: string;
}

/** Pages named beneath an item that was seen on many; the rest is counted. */
const pagesNamed = 60;
/** Kinds of change that a lead counts one by one, most important first. */
const kindsCounted = 5;

/**
 * The bulletin that tells a subscriber these entries (as `selectEntries` gave them), or `null` where there is
 * nothing to tell. The id depends on the subscriber and the changes alone, so that a retry has the same.
 */
export function bulletinFor(
  subscription: Pick<Subscription, 'name'> & Partial<Pick<Subscription, 'bodies'>>,
  entries: ChangeEntry[],
  context: BulletinContext,
): Bulletin | null {
  if (entries.length === 0) return null;
  const namesBySite = new Map(context.profiles.map((profile) => [profile.id, namesOf(profile)]));
  const only = context.profiles.length === 1 ? namesOf(context.profiles[0] ?? null) : null;
  const namesFor = (entry: ChangeEntry) =>
    namesBySite.get(entry.change.source?.site ?? '') ?? only ?? namesOf(null);
  const news = groupNews(forReader(entries, subscription.bodies ?? []));
  const sites = context.profiles.filter(
    (profile) =>
      context.profiles.length === 1 || entries.some((entry) => entry.change.source?.site === profile.id),
  );
  const siteName = listWords(sites.map((profile) => oneLine(profile.shortName))) || 'the site';
  const timeZone = sites[0]?.timeZone ?? 'UTC';
  const reachOf = reachIn(context.log ?? [], context.counted ?? context.now);
  const items = news.map((one) => itemOf(one, namesFor(one.entries[0]), reachOf(one)));
  return {
    id: bulletinId(
      subscription.name,
      entries.map((entry) => entry.change.id),
    ),
    kind: 'changes',
    subscriber: subscription.name,
    siteName,
    timeZone,
    subject: subjectOf(news, (one) => namesFor(one.entries[0])),
    lead: leadOf(news, siteName, timeZone),
    items,
    createdAt: context.now,
    footer: footerOf(sites, siteName, context.passSummary),
  };
}

/** Hash of the subscriber and what is told, in hexadecimal: the same on every retry. */
export function bulletinId(subscriber: string, told: string[]): string {
  return createHash('sha256')
    .update(JSON.stringify([subscriber, [...new Set(told)].sort()]))
    .digest('hex')
    .slice(0, 32);
}

/** Sentences that stand under every bulletin of a site. */
function footerOf(sites: SiteProfile[], siteName: string, passSummary?: string): string[] {
  return [
    ...(passSummary ? [oneLine(passSummary)] : []),
    `Grades and words are read from the published pages by a program. Check the source before you rely on them.`,
    ...sites.flatMap((profile) => (profile.attribution ? [oneLine(profile.attribution)] : [])),
    `gradewatch watches what ${siteName} publishes and tells what moved. It is not part of ${siteName}, nor endorsed by it.`,
  ];
}

function itemOf(news: News, names: Names, reach: Reach | null): BulletinItem {
  const first = news.entries[0];
  const change = first.change;
  const all = news.entries;
  const bodyId = bodyOf(news);
  const told = asOneReport(news);
  const words = describe(told, names);
  const from = all.every((entry) => entry.lastSeenBefore !== null)
    ? all
        .map((entry) => entry.lastSeenBefore as string)
        .reduce((a, b) => (Date.parse(a) <= Date.parse(b) ? a : b))
    : null;
  const to = all.map(stoodAt).reduce((a, b) => (Date.parse(a) >= Date.parse(b) ? a : b));
  const deadline = deadlineOf(told);
  const pages = pagesOf(all, names);
  const merged = pages.length > 1;
  const notes = [...words.notes];
  const onPages = new Set(all.map((entry) => entry.change.source?.page ?? entry.change.id)).size;
  if (onPages === 1 && all.length > 1) notes.push(`The same edit at ${all.length} places of the page.`);
  if (reach && reach.pages > onPages)
    notes.push(
      `The same edit was seen on ${reach.pages} pages${reach.bodies > 1 ? ` of ${reach.bodies} bodies` : ''}.`,
    );
  else if (merged) notes.push(manyPages(all, names, pages.length));
  if (deadline) {
    notes.push(
      `${capitalise(oneLine(deadline.duty))} by ${dateWords(deadline.date)} (${deadline.days} days, ${oneLine(deadline.law)}).`,
    );
  }
  if (change.kind === 'judgment-changed' || change.kind === 'judgment-withdrawn') {
    const since = change.stoodSince ?? change.source?.before?.capturedAt ?? null;
    if (since !== null)
      notes.push(
        `The page had said “${names.grade(change.before)}” since ${dayWords(since, names.timeZone)} at the latest.`,
      );
  }
  const embargo = all.map((entry) => entry.embargoUntil).find((until) => until !== null) ?? null;
  if (embargo !== null && Date.parse(embargo) > Date.parse(news.entries[0].seenAt))
    notes.push(`Not told before its embargo ended, on ${momentWords(embargo, names.timeZone)}.`);
  const inertSide = (side: BulletinItem['before']) =>
    side === null || typeof side === 'string' ? side : { edits: inert(side.edits) };
  return {
    changes: [...all, ...news.absorbed].map((entry) => entry.change.id),
    kind: change.kind,
    importance: importanceOf(all),
    headline: words.headline,
    notes,
    body: bodyId,
    bodyName: names.body(bodyId),
    cycle: change.cycle,
    area: change.area,
    direction: words.direction,
    before: inertSide(words.before),
    after: inertSide(words.after),
    lines: [...words.lines, ...absorbedLines(news, names)],
    ...(merged ? { pages: pages.slice(0, pagesNamed) } : {}),
    url: safeUrl(change.source?.url ?? ('url' in change ? change.url : null)),
    capture: change.source?.after ?? change.source?.before ?? null,
    between: { from, to },
    deadline,
  };
}

/** When the new state stood already: its capture may be older than the log, where a suspect reading was accepted later. */
function stoodAt({ seenAt, lastSeenBefore, change }: ChangeEntry): IsoInstant {
  const captured = change.source?.after?.capturedAt;
  if (captured === undefined || lastSeenBefore === null) return seenAt;
  const inside =
    Date.parse(lastSeenBefore) <= Date.parse(captured) && Date.parse(captured) < Date.parse(seenAt);
  return inside ? captured : seenAt;
}

/** Said with the report: a further document of it (its PDF, its twin) asks for no other response. */
function deadlineOf(change: Change): ResponseDeadline | null {
  if (!('deadline' in change) || !change.deadline) return null;
  const { adds } = change;
  return adds === undefined || adds.report || adds.judgments.length > 0 ? change.deadline : null;
}

function absorbedLines(news: News, names: Names): string[] {
  const first = news.entries[0].change;
  const listed = first.kind === 'report-published' && (first.judgments?.length ?? 0) > 0;
  const lines: string[] = [];
  let sections = 0;
  for (const { change } of news.absorbed) {
    // The chapter of an area that is judged in it.
    if (first.kind.startsWith('judgment-') && change.kind.startsWith('section-')) continue;
    if (change.kind === 'judgment-first-given' || change.kind === 'judgment-changed') {
      if (!listed && change.after !== null && change.area !== null) {
        lines.push(
          judgmentLine(
            { area: change.area, grade: change.after, carriedOver: false, inspectedIn: null } as Judgment,
            names,
          ),
        );
      }
    } else if (change.kind === 'finding-added') {
      lines.push(`${describe(change, names).headline}: ${shorten(oneLine(change.finding.text), 200)}`);
    } else sections += 1;
  }
  if (sections > 0) lines.push(`and ${count(sections, 'other part')} of the same document`);
  return lines;
}

function pagesOf(entries: ChangeEntry[], names: Names): { name: string; url: string }[] {
  const pages = new Map<string, { name: string; url: string }>();
  for (const { change } of entries) {
    const url = safeUrl(change.source?.url ?? null);
    if (url === null || pages.has(url)) continue;
    const title = 'title' in change ? oneLine(change.title) : '';
    const report = [change.programme, change.cycle].filter((part) => part !== null).join(' ');
    const name = title || [names.body(change.body), oneLine(report)].filter(Boolean).join(', ') || 'page';
    pages.set(url, { name, url });
  }
  return [...pages.values()];
}

function manyPages(entries: ChangeEntry[], names: Names, pages: number): string {
  const bodies = [...new Set(entries.map((entry) => entry.change.body))];
  const change = entries[0]?.change;
  if (change?.kind === 'report-published') return `Published on ${count(pages, 'page')}, listed below.`;
  const whose =
    bodies.length > 1 ? ` of ${bodies.length} bodies` : ` of ${names.body(bodies[0] ?? null) ?? names.site}`;
  return `The same ${change?.kind === 'judgment-changed' ? 'change' : 'edit'} on ${count(pages, 'page')}${whose}.`;
}

function importanceOf(entries: ChangeEntry[]): BulletinItem['importance'] {
  return entries
    .map((entry) => entry.change.importance)
    .reduce((a, b) => (importanceRank(a) <= importanceRank(b) ? a : b));
}

function leadOf(news: News[], siteName: string, timeZone: string): string {
  const counted = new Map<string, News[]>();
  for (const one of news) {
    const sort = countedKind(asOneReport(one), 0);
    pushTo(counted, sort, one);
  }
  const sorts = [...counted.values()];
  const shown = sorts.length > kindsCounted ? kindsCounted - 1 : kindsCounted;
  const parts = sorts.slice(0, shown).map((same) => countedKind(asOneReport(same[0] as News), same.length));
  const rest = sorts.slice(shown).reduce((sum, same) => sum + same.length, 0);
  if (rest > 0) parts.push(count(rest, 'other change'));
  const seen = news
    .flatMap((one) => one.entries.map((entry) => entry.seenAt))
    .sort((a, b) => Date.parse(a) - Date.parse(b));
  const firstDay = dayWords(seen[0] as string, timeZone);
  const lastDay = dayWords(seen.at(-1) as string, timeZone);
  const when = firstDay === lastDay ? `seen on ${firstDay}` : `seen between ${firstDay} and ${lastDay}`;
  return plainText(`${capitalise(listWords(parts))} on the pages of ${siteName}, ${when}.`);
}
