/**
 * One change in words: headline, subject phrase, notes, before and after. Used wherever a change is said, so that
 * mail, feed, commit and terminal say the same.
 *
 * Only what the change carries is said. That a finding is no longer listed does not mean that it was met, and a
 * grade that is not shown is not a grade that was taken back.
 */
import type { Change, Finding, FindingPart, GradeReading } from '../model.js';
import { closedNotes, describeReport, isAnother, isReport } from './describe-report.js';
import { type Description, said } from './description.js';
import { closingsOf, deadlineWords, findingNoun, indefinite, pluralNoun } from './finding-words.js';
import { nearChanges, newSide, oldSide } from './marked.js';
import type { Names } from './names.js';
import { oneLine, plainText, shorten } from './sanitise.js';
import { capitalise, dateWords, dayWords } from './words.js';

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
  if (change.correction !== undefined) {
    notes.push(
      `${names.site} noted a correction on the page at the same time: “${shorten(oneLine(change.correction), 300)}” So this may put an error right and be no new judgment.`,
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
      const ended = endedWords(change);
      return {
        ...(ended
          ? said(capitalise(ended), ended, '')
          : said(`Text changed: ${place}`, `text changed under ${place}`, place)),
        notes: [
          ...closedNotes(change, names),
          ...(change.coarse ? ['Shown whole: the two texts differ too much to mark single words.'] : []),
        ],
        after: { edits: nearChanges(change.edits.map((edit) => ({ ...edit, text: plainText(edit.text) }))) },
      };
    }
    case 'documents-disagree': {
      const area = change.area === null ? '' : names.area(change.area);
      const on = area === '' ? '' : ` on ${area}`;
      const withdrawn = change.settled?.withdrawn !== undefined;
      const verb = withdrawn ? 'no longer disagree' : change.settled ? 'agree again' : 'disagree';
      const many = change.documents.length === 2 ? 'Two' : change.documents.length;
      const headline = `${withdrawn ? 'The' : many} documents of one report ${verb}${on}`;
      return {
        ...said(headline, `documents of one report ${verb}${on}`, area),
        notes: change.settled
          ? [`That they disagreed was first seen on ${dateWords(change.settled.since.slice(0, 10))}.`]
          : [
              `Which of them is right is not for a program to say: look at ${many === 'Two' ? 'both' : 'all of them'}.`,
            ],
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

/** `cause of concern closed`, of an edit that says so; else `null`. */
function endedWords(change: Change): string | null {
  const ended = closingsOf(change);
  const [first] = ended;
  if (!first) return null;
  const noun = pluralNoun(first.finding.kind, ended.length);
  return ended.length === 1 ? `${noun} closed` : `${ended.length} ${noun} closed`;
}

/** `The judgment has declined.`; beside a correction only what is shown has. */
export function movedNote({ direction, correction }: Of<'judgment-changed'>): string {
  return correction === undefined
    ? `The judgment has ${direction}.`
    : `The grade that is shown has ${direction}.`;
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

type Of<K extends Change['kind']> = Extract<Change, { kind: K }>;

function describeMove(change: Of<'judgment-changed'>, names: Names): Description {
  const area = areaWords(change, names);
  const move = `${names.grade(change.before)} → ${names.grade(change.after)}`;
  const notes = [questionNote(change)];
  if (change.direction === 'not-comparable') {
    notes.push(
      `Not comparable: ${change.caveat ? plainText(change.caveat) : 'the two grades stand on different scales.'}`,
    );
  } else {
    notes.push(movedNote(change));
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
  const noun = findingNoun(change.finding.kind);
  const areaId = change.finding.area ?? change.area;
  const area = areaId === null ? '' : names.area(areaId);
  const under = area === '' ? '' : ` under ${area}`;
  const headed = (words: string) => capitalise(area === '' ? words : `${words}: ${area}`);
  const other = 'otherBody' in change && change.otherBody ? names.body(change.otherBody) : null;
  switch (change.kind) {
    case 'finding-added': {
      const what = other === null ? `new ${noun}` : `${noun} that ${other} does not have`;
      return {
        ...said(headed(what), `${what}${under}`, area),
        after: plainText(change.finding.text),
        lines: change.finding.points.map(oneLine),
        notes: [...deadlineNotes(change.finding), ...doubtNotes(change)],
      };
    }
    case 'finding-removed': {
      const ended = change.closed ? 'closed' : 'no longer listed';
      const what = other === null ? `${noun} ${ended}` : `${noun} that ${other} does not have`;
      return {
        ...said(headed(what), `${what}${under}`, area),
        before: plainText(change.finding.text),
        lines: change.finding.points.map(oneLine),
        notes: [
          ...(change.closed
            ? [
                `${change.closed.inPlace ? 'The page now says' : 'The later report says'}: “${shorten(oneLine(change.closed.sentence), 300)}”`,
              ]
            : []),
          ...(other === null && !change.closed
            ? [
                change.closedBefore
                  ? 'A document that was seen before says that it is closed.'
                  : 'That it is no longer listed does not say that it has been dealt with.',
              ]
            : []),
          ...(change.followedUp
            ? [`The later report takes it up: “${shorten(oneLine(change.followedUp.sentence), 300)}”`]
            : []),
        ],
      };
    }
    case 'finding-repeated': {
      const what = other === null ? `${noun} listed again` : `${noun} listed by ${other} as well`;
      return {
        ...said(headed(what), `${what}${under}`, area),
        before: change.before ? wholeFinding(change.before) : null,
        after: wholeFinding(change.finding),
        notes: deadlineNotes(change.finding),
      };
    }
    case 'finding-reworded': {
      const edits = change.edits.map((edit) => ({ op: edit.op, text: plainText(edit.text) }));
      const whole = edits.length === 0;
      const stays = !whole && edits.every((edit) => edit.op === 'keep');
      const from = change.before.area !== null && change.after.area !== null ? change.before.area : null;
      const moved = from !== null && from !== change.after.area;
      const became = change.before.kind !== change.after.kind;
      const what = became
        ? `${findingNoun(change.before.kind)} became ${indefinite(change.after.kind)}`
        : moved && stays
          ? `${noun} moved`
          : change.deadlineMoved && wholeFinding(change.before) === wholeFinding(change.after)
            ? `${noun} with another deadline`
            : `${noun} reworded`;
      return {
        ...said(headed(what), `${what}${under}`, area),
        before: stays ? null : whole ? wholeFinding(change.before) : oldSide(edits),
        after: whole || stays ? wholeFinding(change.after) : newSide(edits),
        notes: [
          ...(moved ? [`It stood under ${names.area(from)} before.`] : []),
          ...(change.parts ?? []).map(partNote),
          ...(change.deadlineMoved
            ? [`Its deadline was “${oneLine(change.deadlineMoved.before)}” before.`]
            : []),
          ...deadlineNotes(change.after),
        ],
      };
    }
  }
}

function partNote({ event, finding }: FindingPart): string {
  const quote = `“${shorten(oneLine(wholeFinding(finding)), 240)}”`;
  return event === 'split-off'
    ? `Part of it now stands on its own: ${quote}`
    : `It takes in what stood on its own: ${quote}`;
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
  return (finding.deadlines ?? []).map((deadline) => `It names a deadline: ${deadlineWords(deadline)}.`);
}

function describeSection(
  change: Of<'section-added' | 'section-removed' | 'section-renamed' | 'section-moved'>,
  names: Names,
): Description {
  const place = placeWords(change.path, names);
  const text = (value: string | null) =>
    value === null || value === '' ? null : shorten(plainText(value), 600);
  const verb = change.kind.slice('section-'.length);
  const ended = endedWords(change);
  return {
    ...(ended
      ? said(capitalise(ended), ended, '')
      : said(`Section ${verb}: ${place}`, `section ${verb}, ${place}`, place)),
    notes: closedNotes(change, names),
    before: text(change.before),
    after: text(change.after),
  };
}

/** `1 new area for improvement`, `2 judgments changed`: how a kind is counted in a lead. */
export function countedKind(change: Change, number: number): string {
  const plural = number === 1 ? '' : 's';
  switch (change.kind) {
    case 'report-published':
      if (isAnother(change)) return `${number} more document${plural} of reports told before`;
      return `${number} new ${isReport(change) ? 'report' : 'document'}${plural}`;
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
      return `${number} ${pluralNoun(change.finding.kind, number)} ${change.closed ? 'closed' : 'no longer listed'}`;
    case 'finding-repeated':
      return `${number} ${pluralNoun(change.finding.kind, number)} listed again`;
    case 'finding-reworded':
      return change.before.kind === change.after.kind
        ? `${number} ${pluralNoun(change.finding.kind, number)} reworded`
        : `${number} ${pluralNoun(change.before.kind, number)} that became ${number === 1 ? indefinite(change.after.kind) : pluralNoun(change.after.kind, number)}`;
    case 'correction-noted':
      return `${number} correction${plural} noted`;
    case 'documents-disagree':
      return `${number} contradiction${plural} between documents of one report${change.settled ? ' ended' : ''}`;
    case 'text-changed':
      return endedWords(change)
        ? `${number} edit${plural} by which findings are closed`
        : `${number} text edit${plural}`;
    case 'section-added':
    case 'section-removed':
    case 'section-renamed':
    case 'section-moved':
      return `${number} section${plural} ${change.kind.slice('section-'.length)}`;
    default:
      return `${number} recorded change${plural}`;
  }
}
