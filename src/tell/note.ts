/**
 * What `gradewatch compare A B` prints: the note that a good colleague would leave on your desk after reading both.
 * News first, then what is only recorded, then what could not be read: silence on a grade is said, not passed over.
 */
import { pushTo } from '../compare/groups.js';
import type { Change, Comparison, Problem, SiteProfile } from '../model.js';
import { countedKind, describe, movedNote } from './describe.js';
import { successionNotes } from './describe-report.js';
import type { Description } from './description.js';
import { colourMarks, type Marks, marked, plainMarks } from './layout.js';
import { asEdits } from './marked.js';
import { type Names, namesOf } from './names.js';
import { changeRank } from './rank.js';
import { oneLine } from './sanitise.js';
import { columns } from './terminal.js';
import { capitalise, count, listWords } from './words.js';
import { wrap } from './wrap.js';

/** How the note is printed. With `profile`, names and grades are the inspectorate's. */
export interface NoteOptions {
  colour: boolean;
  width: number;
  profile?: SiteProfile | null;
}

/** The note on a comparison of two documents, which are called by their labels (file names, addresses, dates). */
export function renderComparison(
  comparison: Comparison,
  labels: { before: string; after: string },
  options: NoteOptions,
): string {
  const names = namesOf(options.profile ?? null);
  const marks = options.colour ? colourMarks : plainMarks;
  const width = columns(options.width);
  const ordered = [...comparison.changes].sort((a, b) => changeRank(a) - changeRank(b));
  const news = ordered.filter((change) => change.importance !== 'record');
  const record = ordered.filter((change) => change.importance === 'record');
  const out = [
    wrap(`Before: ${oneLine(labels.before)}`, width, '        ', ''),
    wrap(`After:  ${oneLine(labels.after)}`, width, '        ', ''),
    '',
    wrap(opening(news, record, comparison.problems), width),
  ];
  if (comparison.succession) {
    for (const said of successionNotes(comparison.succession)) out.push(wrap(said, width));
  }
  news.forEach((change, index) => {
    out.push('', changeLines(change, names, marks, width, `${index + 1}. `));
  });
  if (news.some((change) => 'edits' in change && change.edits.some((edit) => edit.op !== 'keep'))) {
    out.push(
      '',
      wrap(
        `Words taken out: ${marks.removed('like this')}. Words put in: ${marks.added('like this')}.`,
        width,
      ),
    );
  }
  if (record.length > 0) {
    out.push('', 'Of record only:');
    for (const change of record) out.push(wrap(oneLine(change.summary), width, '  ', '- '));
  }
  if (comparison.problems.length > 0) {
    out.push('', 'What could not be compared or read:');
    for (const problem of comparison.problems) {
      const detail = problem.detail ? `${capitalise(oneLine(problem.detail))}` : oneLine(problem.where);
      out.push(wrap(`${detail} (${oneLine(problem.code)}).`.replace('.. (', '. ('), width, '  ', '- '));
    }
  }
  return `${out.join('\n')}\n`;
}

/** What the note opens with, and the page of a comparison: never that two say the same where much was not laid side by side. */
export function opening(news: Change[], record: Change[], problems: Problem[]): string {
  if (news.length === 0 && problems.some((problem) => problem.code === 'different-scope')) {
    return 'No difference was found in what both cover. They are two documents: what was not compared stands below.';
  }
  const unread = problems.some((problem) => problem.code === 'grade-not-shown');
  if (news.length === 0 && unread) {
    return 'No difference was found in what could be read of both. What could not be read stands below.';
  }
  if (news.length === 0) {
    return record.length === 0
      ? 'Nothing changed: the two say the same.'
      : 'Nothing that matters changed: the two differ in what is recorded below and in nothing else.';
  }
  const counted = new Map<string, Change[]>();
  for (const change of news) {
    const sort = countedKind(change, 0);
    pushTo(counted, sort, change);
  }
  const parts = [...counted.values()].map((same) => countedKind(same[0] as Change, same.length));
  const grades = news.some((change) => change.kind.startsWith('judgment-'));
  const total = news.length === 1 ? '' : `${count(news.length, 'difference')}: `;
  const still = unread ? ' No judgment that both show changed.' : ' No judgment changed.';
  return `${total}${listWords(parts)}.${grades ? '' : still}`;
}

function changeLines(change: Change, names: Names, marks: Marks, width: number, number: string): string {
  const words = describe(change, names);
  const indent = ' '.repeat(number.length);
  const head = wrap(noteHeadline(change, words), width, indent, number);
  const out = [head.split('\n').map(marks.strong).join('\n')];
  if (!change.kind.startsWith('judgment-')) {
    const both = words.before !== null && words.after !== null;
    for (const [label, text] of [
      ['Was: ', words.before],
      ['Now: ', words.after],
    ] as const) {
      if (text === null) continue;
      const said = marked(asEdits(text), marks);
      out.push(
        both ? wrap(said, width, `${indent}     `, `${indent}${label}`) : wrap(said, width, `${indent}| `),
      );
    }
  }
  const quote = change.kind.startsWith('finding-') ? `${indent}| ` : indent;
  for (const line of words.lines) out.push(wrap(line, width, `${quote}  `, `${quote}- `));
  for (const note of noteRemarks(change, words)) out.push(wrap(note, width, indent));
  return out.join('\n');
}

/** Two documents may be of two bodies or cycles: how their judgments stand to each other is said by the change itself. */
export function noteHeadline(change: Change, words: Description): string {
  return change.kind.startsWith('judgment-') ? oneLine(change.summary) : words.headline;
}

/** Remarks beneath a headline, without the one that repeats how a judgment moved. */
export function noteRemarks(change: Change, words: Description): string[] {
  if (change.kind !== 'judgment-changed') return words.notes;
  return words.notes.filter((note) => note !== movedNote(change));
}
