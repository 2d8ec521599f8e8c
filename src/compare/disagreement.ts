/**
 * Where the documents of one report contradict each other, and where they have come to agree.
 *
 * However many documents there are, a contradiction about one judgment or one finding is one matter, told once with what
 * each of them says: that a third document takes one of the two sides is nothing new. A document that does not show a
 * grade, or that it will be given, contradicts nobody, and one that lists no findings of an area takes none away.
 */
import type { AreaId, Change, ChangeEntry, IsoInstant, Problem, Report, SiteProfile } from '../model.js';
import { type Draft, finish } from './change.js';
import { compareReports } from './index.js';
import { areaName, bodyName, cycleName, gradeName } from './names.js';
import { clip } from './normalise.js';
import { isOneReport } from './one-report.js';

interface ReadDocument {
  url: string;
  report: Report;
  /** True for one that the site no longer has: it contradicts nobody any more. */
  gone?: boolean;
}

interface Voice {
  document: ReadDocument;
  says: string;
}

interface Disagreement {
  about: 'judgment' | 'finding';
  where: string;
  area: AreaId | null;
  body: string | null;
  /** What the sentence on more than two documents opens with. */
  topic: string;
  /** The sentence on two documents. */
  detail: string;
  /** Each document that has a say in it, once. */
  voices: Voice[];
}

/**
 * What the documents of one report disagree about: a problem for each judgment and each finding, naming the documents.
 * Documents of other reports among them are left alone. Problems have the code `documents-disagree`; `where` is the
 * area, or the URL where a finding has none.
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
 * contradiction has ended because all say the same now. `earlier` is what the log says of contradictions,
 * in its order.
 *
 * A contradiction that stands in the log is another only where something is said that was not said before, whoever says
 * it; one that comes back after its end is another. An end is told where all of its documents are at hand and both sides
 * still speak of the matter: a grade that one side no longer shows, or an area of which it no longer lists findings, ends nothing.
 * Documents that the site no longer has (`gone`) end it where what is left does not differ.
 */
export function disagreementChanges(
  documents: ReadDocument[],
  profile: SiteProfile,
  earlier: ChangeEntry[] = [],
): Change[] {
  const found = disagreementsOf(
    documents.filter(({ gone }) => !gone),
    profile,
  );
  const report = documents[0]?.report;
  const { standing, ends } = standingOf(
    earlier.filter(({ change }) => change.programme === report?.programme && change.cycle === report?.cycle),
  );
  const changes: Change[] = [];
  for (const disagreement of found) {
    const matter = foundMatter(disagreement);
    const known = standing.find(({ change }) => isSameMatter(matterOf(change), matter));
    if (known && says(matter).every((one) => says(matterOf(known.change)).includes(one))) continue;
    // After an end it counts as another, and after that end as yet another.
    let change = contradiction(disagreement);
    for (let end = ends.get(change.id); end; end = ends.get(change.id))
      change = contradiction(disagreement, end.seenAt);
    changes.push(change);
  }
  for (const { change, seenAt } of standing) {
    if (found.some((disagreement) => isSameMatter(foundMatter(disagreement), matterOf(change)))) continue;
    const end = endOf(change, seenAt, documents, profile);
    if (end) changes.push(end);
  }
  return changes;
}

type Contradiction = Extract<Change, { kind: 'documents-disagree' }>;
type Standing = { change: Contradiction; seenAt: IsoInstant };

/** What the log leaves standing, and by its id what ended, or gave way to a later state of the same matter. */
function standingOf(earlier: ChangeEntry[]): { standing: Standing[]; ends: Map<string, ChangeEntry> } {
  const ends = new Map<string, ChangeEntry>();
  const standing = new Map<string, Standing>();
  for (const entry of earlier) {
    const { change, seenAt } = entry;
    if (change.kind !== 'documents-disagree') continue;
    if (change.settled) {
      standing.delete(change.settled.change);
      ends.set(change.settled.change, entry);
      continue;
    }
    // What is said has changed, not that they disagree: the later one stands for both.
    for (const [id, before] of standing) {
      if (!isSameMatter(matterOf(change), matterOf(before.change))) continue;
      standing.delete(id);
      ends.set(id, entry);
    }
    standing.set(change.id, { change, seenAt });
  }
  return { standing: [...standing.values()], ends };
}

function contradiction(found: Disagreement, since: IsoInstant | null = null): Change {
  const { about, area, body, detail, voices } = found;
  const draft: Draft = {
    kind: 'documents-disagree',
    area,
    body,
    importance: about === 'judgment' ? 'notable' : 'detail',
    documents: voices.map(({ document, says }) => ({
      url: document.url,
      title: document.report.title,
      says,
    })),
    summary: `${detail}.`,
  };
  const [change] = finish([draft], (voices[0] as Voice).document.report, null, since);
  return change as Change;
}

/** What a contradiction is about, and all that is said of it. */
interface Matter {
  area: AreaId | null;
  body: string | null;
  says: string[];
}

function matterOf({ documents, area, body }: Contradiction): Matter {
  return { area, body, says: documents.map(({ says }) => says) };
}

function foundMatter({ voices, area, body }: Disagreement): Matter {
  return { area, body, says: voices.map(({ says }) => says) };
}

/** Contradictions about one grade, or about findings of which one is quoted in both: findings are quoted, grades named. */
function isSameMatter(one: Matter, other: Matter): boolean {
  if (one.area !== other.area || one.body !== other.body) return false;
  const [quotes, others] = [quotesOf(one.says), quotesOf(other.says)];
  if (quotes.length === 0 || others.length === 0) return quotes.length === others.length;
  return quotes.some((quote) => others.includes(quote));
}

/** Each thing that is said, once: `“…”` and `lists “…”` are the same. */
function says(matter: Matter): string[] {
  return [...new Set(matter.says.map((one) => one.replace(/^lists /u, '')))];
}

function quotesOf(said: string[]): string[] {
  return said.flatMap((one) => /“(.*)”$/su.exec(one)?.[1] ?? []);
}

/** The end of a contradiction, or `null` where it has none: a side no longer speaks, or they still differ. */
function endOf(
  change: Contradiction,
  since: IsoInstant,
  documents: ReadDocument[],
  profile: SiteProfile,
): Change | null {
  const named = change.documents.flatMap(({ url, says }) => {
    const document = documents.find((one) => one.url === url);
    return document ? [{ document, said: says }] : [];
  });
  const [first] = named;
  // One that was not looked at may say what it said.
  if (named.length < change.documents.length) return null;
  if (!first || !named.every(({ document }) => isOneReport(document.report, first.document.report)))
    return null;
  const quotes = quotesOf(change.documents.map(({ says }) => says));
  if (named.some(({ document }) => document.gone)) return endByLeaving(change, since, named, quotes, profile);
  const speaking = named.filter(({ document }) => speaks(document, change, quotes.length > 0));
  const sides = new Set(change.documents.map(({ says }) => says));
  if ([...sides].some((side) => !speaking.some(({ said }) => said === side))) return null;
  const all = speaking.map(({ document }) => document);
  const agreed = quotes.length === 0 ? agreedGrade(change, all, profile) : agreedFinding(change, all, quotes);
  if (agreed === null) return null;
  const draft: Draft = {
    kind: 'documents-disagree',
    area: change.area,
    body: change.body,
    importance: change.importance,
    announced: change.announced,
    documents: all.map(({ url, report }) => ({ url, title: report.title, says: agreed.says })),
    settled: { change: change.id, since },
    summary: `${subjectOf(first.document, profile)}: ${agreed.detail}.`,
  };
  return finish([draft], first.document.report, null)[0] ?? null;
}

/** The end of a contradiction of which a document was withdrawn; `null` where those that are left still differ. */
function endByLeaving(
  change: Contradiction,
  since: IsoInstant,
  named: { document: ReadDocument; said: string }[],
  quotes: string[],
  profile: SiteProfile,
): Change | null {
  const sayNow = (document: ReadDocument): string => {
    if (quotes.length === 0)
      return gradeName(profile, gradeIn(document, change)?.grade ?? { kind: 'not-shown' });
    const texts = document.report.findings.map((finding) => clip(finding.text));
    const quote = quotes.find((one) => texts.includes(one));
    return quote === undefined ? `does not list it: “${quotes.at(-1)}”` : `lists “${quote}”`;
  };
  const voices = named.map(({ document }) => ({ document, says: sayNow(document) }));
  const left = voices.filter(({ document }) => !document.gone);
  const gone = voices.filter(({ document }) => document.gone);
  const sides = left.filter(({ says }) => says !== gradeName(profile, { kind: 'not-shown' }));
  if (new Set(sides.map(({ says }) => says)).size > 1) return null;
  const [first] = voices as [(typeof voices)[number]];
  const ofFinding = change.area === null || quotes.length > 0;
  const about = ofFinding ? 'a finding' : areaName(profile, change.area as AreaId);
  const leave = `${listed(gone.map(({ document }) => nameOf(document)))} ${gone.length === 1 ? 'is' : 'are'} no longer published`;
  const rest = left.map(({ document, says }) =>
    ofFinding ? `; ${nameOf(document)} ${says}` : `; it is ${says} in ${nameOf(document)}`,
  );
  const draft: Draft = {
    kind: 'documents-disagree',
    area: change.area,
    body: change.body,
    importance: change.importance,
    announced: change.announced,
    documents: voices.map(({ document, says }) => ({
      url: document.url,
      title: document.report.title,
      says: document.gone ? 'no longer published' : says,
    })),
    settled: { change: change.id, since, withdrawn: gone.map(({ document }) => document.url) },
    summary: `${subjectOf(first.document, profile)}: its documents no longer disagree about ${about}: ${leave}${rest.join('')}.`,
  };
  return finish([draft], first.document.report, null)[0] ?? null;
}

function gradeIn({ report }: ReadDocument, change: Contradiction) {
  return report.judgments.find(
    (judgment) =>
      judgment.area === change.area &&
      (judgment.body ?? report.body?.id) === change.body &&
      judgment.grade.kind !== 'not-shown',
  );
}

function speaks(document: ReadDocument, change: Contradiction, ofFindings: boolean): boolean {
  if (!ofFindings) return gradeIn(document, change) !== undefined;
  return document.report.findings.some((finding) => finding.area === change.area);
}

interface Agreement {
  says: string;
  detail: string;
}

function agreedGrade(
  change: Contradiction,
  documents: ReadDocument[],
  profile: SiteProfile,
): Agreement | null {
  const grades = documents.map((document) => gradeIn(document, change));
  const [grade] = grades;
  if (!grade || change.area === null) return null;
  const says = gradeName(profile, grade.grade);
  if (grades.some((one) => !one || gradeName(profile, one.grade) !== says)) return null;
  const was = [...new Set(change.documents.map((one) => one.says))];
  const area = areaName(profile, change.area, grade.label);
  return {
    says,
    detail: `${area} is now ${says} in ${allOf(documents)}, which disagreed before: ${listed(was)}`,
  };
}

function agreedFinding(change: Contradiction, documents: ReadDocument[], quotes: string[]): Agreement | null {
  const lists = documents.map(({ report }) =>
    report.findings.filter((finding) => finding.area === change.area).map((finding) => clip(finding.text)),
  );
  const kept = quotes.find((quote) => lists.every((list) => list.includes(quote)));
  if (kept !== undefined)
    return {
      says: `lists “${kept}”`,
      detail: `a finding is now listed alike in ${allOf(documents)}: “${kept}”`,
    };
  if (quotes.some((quote) => lists.some((list) => list.includes(quote)))) return null;
  const quote = quotes.at(-1) ?? '';
  const none = documents.length === 2 ? 'neither' : 'none of them';
  return {
    says: `no longer lists “${quote}”`,
    detail: `a finding on which ${allOf(documents)} disagreed is now listed by ${none} in those words: “${quote}”`,
  };
}

function disagreementsOf(documents: ReadDocument[], profile: SiteProfile): Disagreement[] {
  const found: Disagreement[] = [];
  documents.forEach((one, index) => {
    for (const other of documents.slice(index + 1)) {
      if (one.url === other.url || !isOneReport(one.report, other.report)) continue;
      for (const pair of betweenTwo(one, other, profile)) gather(pair, found, profile);
    }
  });
  return found;
}

/** Adds what two documents disagree about to what is found of the same matter. */
function gather(pair: Disagreement, found: Disagreement[], profile: SiteProfile): void {
  const parts = found.filter((one) => isSameMatter(foundMatter(one), foundMatter(pair)));
  const [first] = parts;
  if (!first) {
    found.push(pair);
    return;
  }
  const byUrl = new Map<string, Voice>();
  for (const voice of [...parts, pair].flatMap(({ voices }) => voices)) {
    const says = voice.says.replace(/^“/u, 'lists “');
    const known = byUrl.get(voice.document.url);
    // What a document lists, in whichever words, says more than what it does not.
    if (!known || (!known.says.startsWith('lists ') && says.startsWith('lists ')))
      byUrl.set(voice.document.url, { ...voice, says });
  }
  first.voices = [...byUrl.values()];
  const sides = new Map<string, ReadDocument[]>();
  for (const { document, says } of first.voices) sides.set(says, [...(sides.get(says) ?? []), document]);
  const parted = [...sides].map(([says, of]) => `${says} in ${listed(of.map(nameOf))}`);
  first.detail = `${subjectOf((first.voices[0] as Voice).document, profile)}: ${first.topic} ${parted.join('; ')}`;
  for (const one of parts.slice(1)) found.splice(found.indexOf(one), 1);
}

function betweenTwo(one: ReadDocument, other: ReadDocument, profile: SiteProfile): Disagreement[] {
  const found: Disagreement[] = [];
  const { changes } = compareReports(one.report, other.report, { profile });
  const subject = subjectOf(one, profile);
  const name = nameOf;
  for (const change of changes) {
    const add = (
      about: Disagreement['about'],
      where: string,
      { topic, detail, says }: Pick<Disagreement, 'topic' | 'detail'> & { says: [string, string] },
    ) =>
      found.push({
        about,
        where,
        area: change.area,
        body: change.body,
        topic,
        detail: `${subject}: ${detail}`,
        voices: [
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
        // One that waits for a grade is behind the other, and says nothing against it.
        if (change.before.kind === 'to-be-graded' || change.after.kind === 'to-be-graded') break;
        const area = areaName(profile, change.area, change.label);
        const says: [string, string] = [gradeName(profile, change.before), gradeName(profile, change.after)];
        const detail = `${area} is ${says[0]} in ${name(one)} and ${says[1]} in ${name(other)}`;
        add('judgment', change.area, { topic: `${area} is`, detail, says });
        break;
      }
      case 'finding-added':
      case 'finding-removed': {
        const added = change.kind === 'finding-added';
        const [has, lacks] = added ? [other, one] : [one, other];
        if (!lacks.report.findings.some((finding) => finding.area === change.area)) break;
        const text = `“${clip(change.finding.text)}”`;
        const [without, within] = [`does not list it: ${text}`, `lists ${text}`];
        const detail = `${name(has)} lists a finding that ${name(lacks)} does not: ${text}`;
        const says: [string, string] = added ? [without, within] : [within, without];
        add('finding', change.area ?? has.url, { topic: FINDING, detail, says });
        break;
      }
      case 'finding-reworded': {
        const says: [string, string] = [`“${clip(change.before.text)}”`, `“${clip(change.after.text)}”`];
        const detail = `a finding is worded otherwise in ${name(one)} and ${name(other)}: ${says[0]} and ${says[1]}`;
        add('finding', change.area ?? other.url, { topic: FINDING, detail, says });
        break;
      }
      default:
    }
  }
  return found;
}

const FINDING = 'its documents do not list a finding alike:';

/** `Northshire Police, PEEL 2018/19`. */
function subjectOf({ report }: ReadDocument, profile: SiteProfile): string {
  return [bodyName(profile, report.body?.id ?? null, report), cycleName(profile, report)]
    .filter((part) => part !== null)
    .join(', ');
}

function nameOf({ url, report }: ReadDocument): string {
  return `‘${clip(report.title, 80)}’ (${url})`;
}

function allOf(documents: ReadDocument[]): string {
  return `${documents.length === 2 ? 'both ' : ''}${listed(documents.map(nameOf))}`;
}

/** `a, b and c`. */
function listed(names: string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
