/**
 * One change in words: headline, subject phrase, notes, before and after. Used wherever a change is said, so that
 * mail, feed, commit and terminal say the same.
 *
 * Only what the change carries is said. That a finding is no longer listed does not mean that it was met, and a
 * grade that is not shown is not a grade that was taken back.
 */
import type {
  Change,
  Direction,
  Finding,
  FindingKind,
  GradeReading,
  Judgment,
  MarkedText,
  Succession,
} from '../model.js';
import { nearChanges, newSide, oldSide } from './marked.js';
import type { Names } from './names.js';
import { oneLine, plainText, shorten } from './sanitise.js';
import { capitalise, dateWords, dayWords, listWords } from './words.js';

/** A change in words, before it has a place and a time. All text is inert. */
export interface Description {
  headline: string;
  /** As it stands in a subject after the body's name, e.g. `ethical and lawful workforce, good → requires improvement`. */
  phrase: string;
  /** The part of `phrase` that may be shortened; never the grades. */
  topic: string;
  notes: string[];
  before: MarkedText | string | null;
  after: MarkedText | string | null;
  lines: string[];
  direction: Direction | null;
}

const findingNouns: Record<FindingKind, string> = {
  'area-for-improvement': 'area for improvement',
  'cause-of-concern': 'cause of concern',
  recommendation: 'recommendation',
  'innovative-practice': 'innovative practice',
};

/** Earlier findings that a new report takes up, cited one by one. */
const followUpsShown = 6;

const fieldNames: Record<string, string> = {
  lastUpdated: '“last updated” date',
  publishedOn: 'publication date',
  embargoUntil: 'embargo',
};

/** A change in words. */
export function describe(change: Change, names: Names): Description {
  const words = wordsOf(change, names);
  const notes: string[] = [];
  if (change.alsoIn && change.kind !== 'report-published') {
    const where = change.alsoIn.url ? `: ${oneLine(change.alsoIn.url)}` : '.';
    notes.push(
      `Another document of the same report said so on ${dayWords(change.alsoIn.seenAt, names.timeZone)}${where}`,
    );
  }
  if (change.alternating) {
    const since = dayWords(change.alternating.before, names.timeZone);
    notes.push(
      /^(?:text|section|finding-reworded)/.test(change.kind)
        ? `The page alternates: it is back at what it said on ${since}. Should it turn again soon, that is recorded and not told.`
        : `The page is back at what it said on ${since}.`,
    );
  }
  return notes.length === 0 ? words : { ...words, notes: [...words.notes, ...notes] };
}

function wordsOf(change: Change, names: Names): Description {
  switch (change.kind) {
    case 'report-published':
    case 'report-withdrawn':
    case 'report-restored':
      return describeReport(change, names);
    case 'judgment-changed':
      return describeMove(change, names);
    case 'judgment-first-given':
    case 'judgment-withdrawn':
      return describeGiven(change, names);
    case 'finding-added':
    case 'finding-removed':
    case 'finding-repeated':
    case 'finding-reworded':
      return describeFinding(change, names);
    case 'section-added':
    case 'section-removed':
    case 'section-renamed':
    case 'section-moved':
      return describeSection(change, names);
    case 'text-changed': {
      const place = placeWords(change.path, names);
      return {
        ...said(`Text changed: ${place}`, `text changed under ${place}`, place),
        notes: change.coarse ? ['Shown whole: the two texts differ too much to mark single words.'] : [],
        after: { edits: nearChanges(change.edits.map((edit) => ({ ...edit, text: plainText(edit.text) }))) },
      };
    }
    case 'documents-disagree': {
      const area = change.area === null ? '' : names.area(change.area);
      const on = area === '' ? '' : ` on ${area}`;
      const verb = change.settled ? 'agree again' : 'disagree';
      return {
        ...said(`Two documents of one report ${verb}${on}`, `documents of one report ${verb}${on}`, area),
        notes: change.settled
          ? [`That they disagreed was first seen on ${dateWords(change.settled.since.slice(0, 10))}.`]
          : ['Which of them is right is not for a program to say: look at both.'],
        lines: change.documents.map(
          ({ says, title, url }) =>
            `${shorten(oneLine(says), 240)}: “${shorten(oneLine(title), 100)}”, ${oneLine(url)}`,
        ),
      };
    }
    case 'correction-noted': {
      const date = change.date ? `, dated ${dateWords(change.date)}` : '';
      return {
        ...said(`Correction noted by ${names.site}${date}`, `correction noted by ${names.site}`, ''),
        after: plainText(change.text),
      };
    }
    default: {
      const field = fieldNames[change.field] ?? oneLine(change.field);
      const headline = `${change.kind === 'date-changed' ? 'Date changed' : change.kind === 'reread' ? 'Read again' : 'Cosmetic edit'}: ${field}`;
      const side = (value: string | null) =>
        value === null ? null : /^\d{4}-\d\d-\d\d$/.test(value) ? dateWords(value) : plainText(value);
      return {
        ...said(headline, headline.charAt(0).toLowerCase() + headline.slice(1), field),
        before: side(change.before),
        after: side(change.after),
      };
    }
  }
}

/** `Legitimacy: good`, and whether it was carried over. */
export function judgmentLine(judgment: Judgment, names: Names): string {
  const body = judgment.body ? `${names.body(judgment.body)}, ` : '';
  return `${body}${capitalise(names.area(judgment.area, judgment.label))}: ${names.grade(judgment.grade)}${carriedOverWords(judgment)}`;
}

/** ` (carried over from 2017)`, or nothing. */
export function carriedOverWords(judgment: Pick<Judgment, 'carriedOver' | 'inspectedIn'>): string {
  if (judgment.carriedOver)
    return ` (carried over${judgment.inspectedIn ? ` from ${oneLine(judgment.inspectedIn)}` : ''})`;
  return judgment.inspectedIn ? ` (inspected in ${oneLine(judgment.inspectedIn)})` : '';
}

/** `area for improvement` and so on. */
export function findingNoun(kind: FindingKind): string {
  return findingNouns[kind];
}

/** `The judgment has declined.` */
export function movedNote(direction: Direction): string {
  return `The judgment has ${direction}.`;
}

/** The way to a section: the last heading, with the area it stands under where that is another. */
export function placeWords(path: string[], names: Names): string {
  const last = path.at(-1);
  if (last === undefined) return 'opening words';
  return shorten(isAreaId(last) ? names.area(last) : `“${oneLine(last)}”`, 90);
}

function isAreaId(part: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9-]+)*$/.test(part);
}

function said(headline: string, phrase: string, topic: string): Description {
  return {
    headline: oneLine(headline),
    phrase: oneLine(phrase),
    topic: oneLine(topic),
    notes: [],
    before: null,
    after: null,
    lines: [],
    direction: null,
  };
}

type Of<K extends Change['kind']> = Extract<Change, { kind: K }>;

function describeReport(
  change: Of<'report-published' | 'report-withdrawn' | 'report-restored'>,
  names: Names,
): Description {
  const title = shorten(oneLine(change.title) || 'untitled document', 120);
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
  const lines = judgments.map((judgment) => judgmentLine(judgment, names));
  if (change.programme !== null && change.cycle !== null && judgments.length > 0) {
    const about = change.area === null ? '' : ` on ${names.area(change.area)}`;
    const report = `${change.programme} ${change.cycle} report${about}`;
    return {
      ...said(`New report: ${title}`, `new ${report}`, about),
      lines,
      notes: [...succession, `${capitalise(report)}.`],
    };
  }
  return {
    ...said(`Newly published: ${title}`, `newly published, “${title}”`, title),
    lines,
    notes: succession,
  };
}

/** One more document of a report that was told of before. */
function describeAnother(
  change: Of<'report-published' | 'report-withdrawn' | 'report-restored'>,
  names: Names,
  title: string,
): Description {
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

function describeMove(change: Of<'judgment-changed'>, names: Names): Description {
  const area = areaWords(change, names);
  const move = `${names.grade(change.before)} → ${names.grade(change.after)}`;
  const notes = [questionNote(change)];
  if (change.direction === 'not-comparable') {
    notes.push(
      `Not comparable: ${change.caveat ? plainText(change.caveat) : 'the two grades stand on different scales.'}`,
    );
  } else {
    notes.push(movedNote(change.direction));
    if (change.caveat) notes.push(plainText(change.caveat));
  }
  if (change.carriedOver) {
    notes.push(
      'Carried over: the inspectorate says that an earlier judgment stands; it did not inspect this again.',
    );
  }
  return {
    ...said(`${capitalise(area)}: ${move}`, `${area}, ${move}`, area),
    notes: notes.filter((note) => note !== null),
    before: capitalise(names.grade(change.before)),
    after: capitalise(names.grade(change.after)),
    direction: change.direction,
  };
}

function describeGiven(change: Of<'judgment-first-given' | 'judgment-withdrawn'>, names: Names): Description {
  const area = areaWords(change, names);
  const before = names.grade(change.before);
  const after = names.grade(change.after);
  const common = {
    before: change.before === null ? null : capitalise(before),
    after: change.after === null ? null : capitalise(after),
  };
  const notes = [questionNote(change)];
  if (change.kind === 'judgment-withdrawn' && change.after?.kind === 'not-shown') {
    return {
      ...said(
        `${capitalise(area)}: grade no longer shown (was ${before})`,
        `${area}, grade no longer shown (was ${before})`,
        area,
      ),
      ...common,
      notes: [...notes, NO_LONGER_SHOWN].filter((note) => note !== null),
    };
  }
  if (change.kind === 'judgment-withdrawn') {
    const now = change.after === null ? '' : `, now ${after}`;
    return {
      ...said(
        `${capitalise(area)}: judgment withdrawn (was ${before}${now})`,
        `${area}, judgment withdrawn (was ${before})`,
        area,
      ),
      ...common,
      notes: notes.filter((note) => note !== null),
    };
  }
  const graded = change.after?.kind === 'graded' ? `graded ${after}` : after;
  notes.push(firstGradeNote(change.before));
  return {
    ...said(
      `${capitalise(area)}: ${graded} (${change.before?.kind === 'not-shown' ? 'not shown before' : 'first grade'})`,
      `${area}, ${graded}`,
      area,
    ),
    ...common,
    notes: notes.filter((note) => note !== null),
  };
}

const NO_LONGER_SHOWN =
  'The page shows no grade where it showed this one; a person has looked at it. It does not say that the grade is another.';

function areaWords(change: { area: string | null; label: string }, names: Names): string {
  return names.area(change.area ?? '', change.label);
}

function firstGradeNote(before: GradeReading | null): string {
  switch (before?.kind) {
    case 'to-be-graded':
      return 'Graded for the first time: the page had said that it would be graded.';
    case 'ungraded':
      return 'Graded for the first time: the page had said that it was not graded.';
    case 'not-shown':
      return 'The document did not show this grade before.';
    default:
      return 'The document did not list this area before.';
  }
}

function questionNote(change: {
  label: string;
  area: string | null;
  programme: string | null;
  cycle: string | null;
}): string | null {
  const label = oneLine(change.label);
  const cycle = [change.programme, change.cycle].filter((part) => part !== null).join(' ');
  if (label === '') return cycle === '' ? null : `${oneLine(cycle)}.`;
  return `${cycle === '' ? 'Judged' : oneLine(cycle)}: “${shorten(label, 240)}”`;
}

function describeFinding(
  change: Of<'finding-added' | 'finding-removed' | 'finding-repeated' | 'finding-reworded'>,
  names: Names,
): Description {
  const noun = findingNouns[change.finding.kind];
  const areaId = change.finding.area ?? change.area;
  const area = areaId === null ? '' : names.area(areaId);
  const under = area === '' ? '' : ` under ${area}`;
  const headed = (words: string) => capitalise(area === '' ? words : `${words}: ${area}`);
  switch (change.kind) {
    case 'finding-added':
      return {
        ...said(headed(`new ${noun}`), `new ${noun}${under}`, area),
        after: plainText(change.finding.text),
        lines: change.finding.points.map(oneLine),
        notes: [...deadlineNotes(change.finding), ...doubtNotes(change)],
      };
    case 'finding-removed':
      return {
        ...said(headed(`${noun} no longer listed`), `${noun} no longer listed${under}`, area),
        before: plainText(change.finding.text),
        lines: change.finding.points.map(oneLine),
        notes: [
          'That it is no longer listed does not say that it has been dealt with.',
          ...(change.followedUp
            ? [`The later report takes it up: “${shorten(oneLine(change.followedUp.sentence), 300)}”`]
            : []),
        ],
      };
    case 'finding-repeated':
      return {
        ...said(headed(`${noun} listed again`), `${noun} listed again${under}`, area),
        before: change.before ? wholeFinding(change.before) : null,
        after: wholeFinding(change.finding),
        notes: deadlineNotes(change.finding),
      };
    case 'finding-reworded': {
      const edits = change.edits.map((edit) => ({ op: edit.op, text: plainText(edit.text) }));
      const whole = edits.length === 0;
      return {
        ...said(headed(`${noun} reworded`), `${noun} reworded${under}`, area),
        before: whole ? wholeFinding(change.before) : oldSide(edits),
        after: whole ? wholeFinding(change.after) : newSide(edits),
        notes: deadlineNotes(change.after),
      };
    }
  }
}

/** A likeness too small to say that two findings are one is shown as a question, never as a fact. */
function doubtNotes(change: Of<'finding-added' | 'finding-removed' | 'finding-repeated'>): string[] {
  if (!change.resembles) return [];
  return [
    `Whether it is an earlier one in other words is for a person to say: “${shorten(oneLine(change.resembles.text), 200)}”`,
  ];
}

function wholeFinding(finding: Finding): string {
  return plainText([finding.text, ...finding.points].join('\n'));
}

function deadlineNotes(finding: Finding): string[] {
  return (finding.deadlines ?? []).map((deadline) => {
    const date = deadline.date ? ` (${dateWords(deadline.date)})` : '';
    return `It names a deadline: “${shorten(oneLine(deadline.text), 160)}”${date}.`;
  });
}

function describeSection(
  change: Of<'section-added' | 'section-removed' | 'section-renamed' | 'section-moved'>,
  names: Names,
): Description {
  const place = placeWords(change.path, names);
  const text = (value: string | null) =>
    value === null || value === '' ? null : shorten(plainText(value), 600);
  const verb = change.kind.slice('section-'.length);
  return {
    ...said(`Section ${verb}: ${place}`, `section ${verb}, ${place}`, place),
    before: text(change.before),
    after: text(change.after),
  };
}

/** `1 new area for improvement`, `2 judgments changed`: how a kind is counted in a lead. */
export function countedKind(change: Change, number: number): string {
  const plural = number === 1 ? '' : 's';
  switch (change.kind) {
    case 'report-published':
      return `${number} new report${plural}`;
    case 'report-withdrawn':
      return `${number} document${plural} no longer published`;
    case 'report-restored':
      return `${number} document${plural} published again`;
    case 'judgment-changed':
      return `${number} judgment${plural} changed`;
    case 'judgment-first-given':
      if (change.before?.kind === 'not-shown') return `${number} grade${plural} not shown before`;
      return `${number} first grade${plural}`;
    case 'judgment-withdrawn':
      if (change.after?.kind === 'not-shown') return `${number} grade${plural} no longer shown`;
      return `${number} judgment${plural} withdrawn`;
    case 'finding-added':
      return `${number} new ${pluralNoun(change.finding.kind, number)}`;
    case 'finding-removed':
      return `${number} ${pluralNoun(change.finding.kind, number)} no longer listed`;
    case 'finding-repeated':
      return `${number} ${pluralNoun(change.finding.kind, number)} listed again`;
    case 'finding-reworded':
      return `${number} ${pluralNoun(change.finding.kind, number)} reworded`;
    case 'correction-noted':
      return `${number} correction${plural} noted`;
    case 'documents-disagree':
      return `${number} contradiction${plural} between documents of one report${change.settled ? ' ended' : ''}`;
    case 'text-changed':
      return `${number} text edit${plural}`;
    case 'section-added':
    case 'section-removed':
    case 'section-renamed':
    case 'section-moved':
      return `${number} section${plural} ${change.kind.slice('section-'.length)}`;
    default:
      return `${number} recorded change${plural}`;
  }
}

function pluralNoun(kind: FindingKind, number: number): string {
  if (number === 1) return findingNouns[kind];
  const plurals: Record<FindingKind, string> = {
    'area-for-improvement': 'areas for improvement',
    'cause-of-concern': 'causes of concern',
    recommendation: 'recommendations',
    'innovative-practice': 'innovative practices',
  };
  return plurals[kind];
}
