/**
 * A commit message: a subject that reads well in `git log --oneline`, a body in 72 columns, trailers for machines.
 *
 * Everything that comes from a page is indented or stands behind words of ours, so that it can be neither a trailer,
 * nor a comment, nor the `---` at which git stops reading; words that a code host acts on are taken apart.
 */
import type { Bulletin, ChangeEntry } from '../model.js';
import { itemLines, type Marks, plainMarks, withBody } from './layout.js';
import { commitText, oneLine, shorten } from './sanitise.js';
import { count } from './words.js';
import { widthOf, wrap } from './wrap.js';

const columns = 72;
const commitMarks: Marks = { ...plainMarks, clean: commitText };
/** Trailers of a kind; beyond that the bulletin's own id leads to the rest. */
const trailersOfAKind = 100;

/** The message for a bulletin; or, for changes that nobody is told of (dates, cosmetic edits), for log entries. */
export function renderCommitMessage(told: Bulletin | ChangeEntry[]): string {
  return Array.isArray(told) ? recordMessage(told) : bulletinMessage(told);
}

function bulletinMessage(bulletin: Bulletin): string {
  const paragraphs = bulletin.items.map((item, index) =>
    itemLines(item, withBody(item), commitMarks, columns, `${index + 1}. `),
  );
  const trailers = [
    ...trailer(
      'Body',
      bulletin.items.map((item) => item.body),
    ),
    ...trailer(
      'Change-Id',
      bulletin.items.flatMap((item) => item.changes),
    ),
    ...trailer(
      'Capture-Sha256',
      bulletin.items.map((item) => item.capture?.sha256 ?? null),
    ),
    ...trailer('Bulletin', [bulletin.id]),
  ];
  return assemble(
    shortSubject(bulletin),
    [wrap(commitText(bulletin.lead), columns), ...paragraphs],
    trailers,
  );
}

function recordMessage(entries: ChangeEntry[]): string {
  const pages = new Set(entries.map((entry) => entry.change.source?.page ?? entry.change.id));
  const lines = entries
    .slice(0, trailersOfAKind)
    .map((entry) => wrap(commitText(entry.change.summary), columns, '  ', '- '));
  return assemble(
    `Record ${count(entries.length, 'change')} on ${count(pages.size, 'page')}, none of them news`,
    lines.length > 0 ? [lines.join('\n')] : [],
    [
      ...trailer(
        'Body',
        entries.map((entry) => entry.change.body),
      ),
      ...trailer(
        'Change-Id',
        entries.map((entry) => entry.change.id),
      ),
      ...trailer(
        'Capture-Sha256',
        entries.map((entry) => entry.change.source?.after?.sha256 ?? null),
      ),
    ],
  );
}

function assemble(subject: string, paragraphs: string[], trailers: string[]): string {
  return `${[subject, ...paragraphs, trailers.join('\n')].filter((part) => part !== '').join('\n\n')}\n`;
}

/** At most 72 characters. The area's name gives way before the grades do. */
export function shortSubject(bulletin: Bulletin): string {
  const full = commitText(bulletin.subject);
  if (widthOf(full) <= columns) return full;
  const first = bulletin.items[0];
  const more = bulletin.items.length - 1;
  const tail = more > 0 ? ` (+${more})` : '';
  const untold = commitText(bulletin.subject.replace(/, and \d+ more$/, ''));
  if (widthOf(untold + tail) <= columns) return untold + tail;
  if (
    first?.kind === 'judgment-changed' &&
    typeof first.before === 'string' &&
    typeof first.after === 'string'
  ) {
    const head = first.bodyName === null ? '' : `${commitText(first.bodyName)}: `;
    const move = `, ${commitText(first.before).toLowerCase()} → ${commitText(first.after).toLowerCase()}${tail}`;
    const area = commitText(first.headline.split(': ')[0] ?? '');
    const room = columns - widthOf(head) - widthOf(move);
    if (room >= 8) return `${head}${shorten(area.charAt(0).toLowerCase() + area.slice(1), room)}${move}`;
    return `${shorten(head.trim(), columns - widthOf(move))}${move}`;
  }
  return shorten(untold, columns - widthOf(tail)) + tail;
}

/** `Key: value` for each value once; a value is a token without spaces, so that it cannot be anything else. */
function trailer(key: string, values: (string | null)[]): string[] {
  const tokens = values
    .filter((value) => value !== null)
    .map((value) => oneLine(value).replace(/[^\w./:+-]+/g, '-'))
    .filter((value) => value !== '');
  return [...new Set(tokens)].slice(0, trailersOfAKind).map((value) => `${key}: ${value}`);
}
