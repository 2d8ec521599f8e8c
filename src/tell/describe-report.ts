/** A document that appeared, went or came back, in words: what it judges, what it lists, how it stands to the one before. */
import type { Change, Finding, FindingKind, Judgment, Succession } from '../model.js';
import { type Description, said } from './description.js';
import {
  closingsOf,
  deadlineWords,
  findingKinds,
  findingNoun,
  indefinite,
  pluralNoun,
} from './finding-words.js';
import { addedJudgmentLine, judgmentLine } from './judgment-words.js';
import type { Names } from './names.js';
import { oneLine, plainText, shorten } from './sanitise.js';
import { capitalise, count, dateWords, dayWords, listWords } from './words.js';

/** Earlier findings that a new report takes up, cited one by one. */
const followUpsShown = 6;
/** Causes of concern of a new report that are cited, and findings whose deadlines are. */
const findingsShown = 10;
/** Findings that a further document of a report adds. */
const findingsAdded = 20;

type ReportChange = Extract<Change, { kind: 'report-published' | 'report-withdrawn' | 'report-restored' }>;

/** A report that was published, withdrawn or restored. */
export function describeReport(change: ReportChange, names: Names): Description {
  const title = titleWords(change, names);
  if (change.kind === 'report-withdrawn') {
    const { stands = [], leadsTo } = change;
    const how = leadsTo
      ? `Its address has led to ${oneLine(leadsTo)} for a week`
      : 'The page was gone on two passes in a row';
    const kept = `${how}. What it said is kept.`;
    if (stands.length === 0)
      return {
        ...said(`No longer published: ${title}`, `no longer published, “${title}”`, title),
        notes: [kept],
      };
    const words = 'one document of it is no longer published';
    const others = stands.map((one) => oneLine(one.url));
    return {
      ...said(`${capitalise(words)}: ${title}`, `${words}, “${title}”`, title),
      notes: [kept, `The report still stands in ${listWords(others)}`],
    };
  }
  if (change.kind === 'report-restored') {
    return said(`Published again: ${title}`, `published again, “${title}”`, title);
  }
  const judgments = change.judgments ?? [];
  if (change.alsoIn) return describeAnother(change, names, title);
  const succession = change.succession ? successionNotes(change.succession) : [];
  if (change.laterCycle) succession.push(`The report of ${oneLine(change.laterCycle)} was seen before it.`);
  if (change.replaces)
    succession.push(
      `It stands at the address of “${shorten(oneLine(change.replaces.title), 120)}”, of which nothing is left there.`,
    );
  const published = change.document?.publishedOn ?? null;
  const dated = published === null ? '' : `, published on ${dateWords(published)}`;
  const listed = listedNotes(change, names);
  const lines = judgments.map((judgment) => judgmentLine(judgment, names));
  if (isReport(change)) {
    const about = change.area === null ? '' : ` on ${names.area(change.area)}`;
    const report = `${change.programme} ${change.cycle} report${about}`;
    return {
      ...said(`New report: ${title}`, `new ${report}`, about),
      lines,
      notes: [
        `${capitalise(report)}${dated}.`,
        ...twoGradesNotes(judgments, names),
        ...listed,
        ...succession,
      ],
    };
  }
  return {
    ...said(`Newly published: ${title}`, `newly published, “${title}”`, title),
    lines,
    notes: [
      ...(published === null ? [] : [`Published on ${dateWords(published)}.`]),
      ...listed,
      ...succession,
    ],
  };
}

/** Of the pages of a new report that disagree both grades are listed, and that is said. */
function twoGradesNotes(judgments: Judgment[], names: Names): string[] {
  const graded = judgments.filter(({ grade }) => grade.kind === 'graded');
  const areas = graded.map(({ area, body }) => JSON.stringify([body ?? null, area]));
  const twice = graded.filter((_, index) => areas.indexOf(areas[index] as string) < index);
  const of = [...new Set(twice.map(({ area }) => names.area(area)))];
  return of.length === 0 ? [] : [`Its documents show two grades for ${listWords(of)}: both are listed.`];
}

/** The title, and the part of the report that the document is where the title does not say it: pillar pages share one. */
function titleWords({ title, area }: ReportChange, names: Names): string {
  const words = shorten(oneLine(title) || 'untitled document', 120);
  const part = area === null ? '' : names.area(area);
  return words.toLowerCase().includes(part.toLowerCase()) ? words : `${words}, ${part}`;
}

/** A document that judges a body is told as a report; a release that judges nothing, or a table of all bodies, is not. */
export function isReport(change: ReportChange): boolean {
  const { body, programme, cycle, judgments = [] } = change;
  return body !== null && programme !== null && cycle !== null && judgments.length > 0;
}

/** One more document of a report that was told before, and not the report itself after its release. */
export function isAnother(change: ReportChange): boolean {
  return change.alsoIn !== undefined && !(change.adds?.report && isReport(change));
}

/** What a new report lists: how many findings of each kind, the causes of concern in words, and every deadline. */
function listedNotes(change: ReportChange, names: Names): string[] {
  const findings = (change.traces ?? []).flatMap(({ event, finding }) =>
    event === 'listed' && finding ? [finding] : [],
  );
  const about = ({ area }: Finding) => (area === null ? '' : `, ${names.area(area)}`);
  const concerns = findings
    .filter(({ kind }) => kind === 'cause-of-concern')
    .map((finding) => `Cause of concern${about(finding)}: “${shorten(oneLine(finding.text), 300)}”`);
  const deadlines = findings
    .filter(({ deadlines }) => (deadlines?.length ?? 0) > 0)
    .map(
      (finding) =>
        `Deadline in ${indefinite(finding.kind)}${about(finding)}: ${listWords((finding.deadlines ?? []).map(deadlineWords))}.`,
    );
  return [
    ...(findings.length > 0 ? [`It lists ${countedFindings(findings)}.`] : []),
    ...closedNotes(change, names),
    ...concerns.slice(0, findingsShown),
    ...deadlines.slice(0, findingsShown),
  ];
}

/** What a document says is closed, each with the sentence that says so. */
export function closedNotes(change: Change, names: Names): string[] {
  const about = ({ area }: Finding) => (area === null ? '' : `, ${names.area(area)}`);
  return closingsOf(change).map(
    ({ finding, sentence }) =>
      `It closes ${indefinite(finding.kind)}${about(finding)}, “${shorten(oneLine(finding.text), 200)}”: “${shorten(oneLine(sentence), 240)}”`,
  );
}

/** One more document of a report that was told of before: what it adds, and where the rest was said. */
function describeAnother(change: ReportChange, names: Names, title: string): Description {
  const pdf = /\.pdf(?:$|[?#])/i.test(change.url ?? '') ? ' as PDF' : '';
  const { seenAt, url, withdrawn = false } = change.alsoIn as NonNullable<typeof change.alsoIn>;
  const how = withdrawn ? 'published again' : 'also published';
  const graded = change.adds?.judgments.filter(({ grade }) => grade.kind === 'graded') ?? [];
  const others = graded.some(({ instead }) => instead !== undefined);
  const brings = graded.length === 0 ? '' : ` with ${others ? 'other grades' : 'grades not shown before'}`;
  const { report = false, judgments = [], findings = [] } = change.adds ?? {};
  const first = `first seen on ${dayWords(seenAt, names.timeZone)}${url ? `: ${oneLine(url)}` : '.'}`;
  const belongs =
    change.body === null
      ? `The rest of what it shows was told before; the earliest document that showed some of it was ${first}`
      : withdrawn
        ? `The site had no document of it any more. The report was ${first}`
        : `It belongs to the report ${first}`;
  const shown = findings.slice(0, findingsAdded).map((finding) => {
    const about = finding.area === null ? '' : `, ${names.area(finding.area)}`;
    return `${capitalise(findingNoun(finding.kind))}${about}: “${shorten(oneLine(findingWords(finding)), 300)}”`;
  });
  const rest = findings.length - shown.length;
  const hasGrades = (change.judgments ?? []).some(({ grade }) => grade.kind === 'graded');
  const about = change.area === null ? '' : ` on ${names.area(change.area)}`;
  return {
    ...(!isAnother(change)
      ? said(`New report: ${title}`, `new ${change.programme} ${change.cycle} report${about}`, about)
      : said(`${capitalise(how)}${pdf}${brings}: ${title}`, `${how}${pdf}${brings}, “${title}”`, title)),
    lines: [
      ...judgments.map((judgment) => addedJudgmentLine(judgment, names)),
      ...shown,
      ...(rest > 0 ? [`and ${count(rest, 'other finding')}`] : []),
    ],
    notes: [
      ...(findings.length > 0 ? [`It lists ${countedFindings(findings)} not listed before.`] : []),
      ...(change.succession && (report || judgments.length > 0) ? successionNotes(change.succession) : []),
      ...(judgments.length === 0 && hasGrades
        ? ['Its grades are those of the report’s other documents.']
        : []),
      belongs,
    ],
  };
}

/** `2 areas for improvement and 1 recommendation` */
function countedFindings(findings: Finding[]): string {
  const number = (kind: FindingKind) => findings.filter((finding) => finding.kind === kind).length;
  return listWords(
    findingKinds
      .filter((kind) => number(kind) > 0)
      .map((kind) => `${number(kind)} ${pluralNoun(kind, number(kind))}`),
  );
}

const findingWords = ({ text, points }: Finding): string => [text, ...points].join(' ');

/** Sentences that a report of a new cycle opens with: how it stands to the one before, and which earlier findings it takes up. */
export function successionNotes(succession: Succession): string[] {
  const number = (became: Succession['findings'][number]['became']) =>
    succession.findings.filter((finding) => finding.became === became).length;
  const counts = (
    [
      ['carried', 'carried on'],
      ['reworded', 'carried on in other words'],
      ['returned', 'listed again after an absence'],
      ['new', 'new'],
      ['closed', 'closed'],
      ['not-listed', 'no longer listed'],
      ['review', 'that may be an earlier one in other words'],
    ] as const
  )
    .map(([became, words]) => [number(became), words] as const)
    .filter(([many]) => many > 0)
    .map(([many, words]) => `${many} ${words}`);
  return [
    oneLine(succession.summary),
    ...succession.caveats.map((caveat) => `Not comparable: ${plainText(caveat)}`),
    ...(counts.length > 0 ? [`Findings: ${listWords(counts)}.`] : []),
    ...succession.findings
      .flatMap(({ text, was }) =>
        was ? [`“${shorten(oneLine(text), 120)}” was ${indefinite(was)} before.`] : [],
      )
      .slice(0, followUpsShown),
    ...succession.followedUp
      .slice(0, followUpsShown)
      .map(
        ({ text, sentence }) =>
          `It follows up “${shorten(oneLine(text), 120)}”: “${shorten(oneLine(sentence), 240)}”`,
      ),
  ];
}
