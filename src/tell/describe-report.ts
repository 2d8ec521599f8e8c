/** A document that appeared, went or came back, in words: what it judges, what it lists, how it stands to the one before. */
import type { Change, Finding, FindingKind, Succession } from '../model.js';
import { type Description, said } from './description.js';
import { deadlineWords, findingKinds, indefinite, pluralNoun } from './finding-words.js';
import { judgmentLine } from './judgment-words.js';
import type { Names } from './names.js';
import { oneLine, plainText, shorten } from './sanitise.js';
import { capitalise, dateWords, dayWords, listWords } from './words.js';

/** Earlier findings that a new report takes up, cited one by one. */
const followUpsShown = 6;
/** Causes of concern of a new report that are cited, and findings whose deadlines are. */
const findingsShown = 10;

type ReportChange = Extract<Change, { kind: 'report-published' | 'report-withdrawn' | 'report-restored' }>;

/** A report that was published, withdrawn or restored. */
export function describeReport(change: ReportChange, names: Names): Description {
  const title = titleWords(change, names);
  if (change.kind === 'report-withdrawn') {
    return {
      ...said(`No longer published: ${title}`, `no longer published, “${title}”`, title),
      notes: ['The page was gone on two passes in a row. What it said is kept.'],
    };
  }
  if (change.kind === 'report-restored') {
    return said(`Published again: ${title}`, `published again, “${title}”`, title);
  }
  const judgments = change.judgments ?? [];
  if (change.alsoIn) return describeAnother(change, names, title);
  const succession = change.succession ? successionNotes(change.succession) : [];
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
      notes: [`${capitalise(report)}${dated}.`, ...listed, ...succession],
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

/** The title, and the part of the report that the document is where the title does not say it: pillar pages share one. */
function titleWords({ title, area }: ReportChange, names: Names): string {
  const words = shorten(oneLine(title) || 'untitled document', 120);
  const part = area === null ? '' : names.area(area);
  return words.toLowerCase().includes(part.toLowerCase()) ? words : `${words}, ${part}`;
}

/** A document that judges is told as a report; a release or a letter that judges nothing is not. */
export function isReport(change: ReportChange): boolean {
  return change.programme !== null && change.cycle !== null && (change.judgments?.length ?? 0) > 0;
}

/** What a new report lists: how many findings of each kind, the causes of concern in words, and every deadline. */
function listedNotes(change: ReportChange, names: Names): string[] {
  const findings = (change.traces ?? []).flatMap(({ event, finding }) =>
    event === 'listed' && finding ? [finding] : [],
  );
  if (findings.length === 0) return [];
  const number = (kind: FindingKind) => findings.filter((finding) => finding.kind === kind).length;
  const counts = findingKinds
    .filter((kind) => number(kind) > 0)
    .map((kind) => `${number(kind)} ${pluralNoun(kind, number(kind))}`);
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
    `It lists ${listWords(counts)}.`,
    ...concerns.slice(0, findingsShown),
    ...deadlines.slice(0, findingsShown),
  ];
}

/** One more document of a report that was told of before. */
function describeAnother(change: ReportChange, names: Names, title: string): Description {
  const pdf = /\.pdf(?:$|[?#])/i.test(change.url ?? '') ? ' as PDF' : '';
  const { seenAt, url } = change.alsoIn as NonNullable<typeof change.alsoIn>;
  return {
    ...said(`Also published${pdf}: ${title}`, `also published${pdf}, “${title}”`, title),
    lines: (change.judgments ?? []).map((judgment) => judgmentLine(judgment, names)),
    notes: [
      ...(change.succession ? successionNotes(change.succession) : []),
      `It belongs to the report first seen on ${dayWords(seenAt, names.timeZone)}${url ? `: ${oneLine(url)}` : '.'}`,
    ],
  };
}

/** Sentences that a report of a new cycle opens with: how it stands to the one before, and which earlier findings it takes up. */
export function successionNotes(succession: Succession): string[] {
  const number = (became: Succession['findings'][number]['became']) =>
    succession.findings.filter((finding) => finding.became === became).length;
  const counts = (
    [
      ['carried', 'carried on'],
      ['reworded', 'carried on in other words'],
      ['new', 'new'],
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
    ...succession.followedUp
      .slice(0, followUpsShown)
      .map(
        ({ text, sentence }) =>
          `It follows up “${shorten(oneLine(text), 120)}”: “${shorten(oneLine(sentence), 240)}”`,
      ),
  ];
}
