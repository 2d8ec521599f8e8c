/**
 * A bulletin as lines of text: one layout for plain-text mail, terminal and commit message, which differ in marks only.
 */
import type { Bulletin, BulletinItem, Edit, MarkedText } from '../model.js';
import { asEdits } from './marked.js';
import { oneLine, plainText, safeUrl } from './sanitise.js';
import { capitalise, momentWords, windowWords } from './words.js';
import { widthOf, wrap } from './wrap.js';

/** How parts of a text are marked. Each function gets inert text. */
export interface Marks {
  /** Makes a text inert for where it goes. */
  clean(text: string): string;
  strong(line: string): string;
  faint(line: string): string;
  removed(text: string): string;
  added(text: string): string;
}

/** Marks that every mail client shows: brackets as in `wdiff`. */
export const plainMarks: Marks = {
  clean: oneLine,
  strong: (line) => line,
  faint: (line) => line,
  removed: (text) => `[-${text}-]`,
  added: (text) => `{+${text}+}`,
};

/** Marks for a terminal: colour, and brackets too, so that nothing hangs on colour alone. */
export const colourMarks: Marks = {
  clean: oneLine,
  strong: (line) => sgr('1', line),
  faint: (line) => sgr('2', line),
  removed: (text) => eachWord('31', `[-${text}-]`),
  added: (text) => eachWord('32', `{+${text}+}`),
};

/** A line in a colour (SGR codes), its indent left out. */
export function sgr(codes: string, line: string): string {
  return line.replace(/\S.*/, (words) => `\u001b[${codes}m${words}\u001b[0m`);
}

/** Lines are broken between words, so each word carries its own colour. */
function eachWord(codes: string, text: string): string {
  return text.replace(/\S+/g, (word) => `\u001b[${codes}m${word}\u001b[0m`);
}

function eachLine(text: string, mark: (line: string) => string): string {
  return text.split('\n').map(mark).join('\n');
}

/** The bulletin in lines no wider than `width`, except where a link is longer. */
export function layOut(bulletin: Bulletin, marks: Marks, width: number): string {
  const timeZone = bulletin.timeZone ?? 'UTC';
  const out = [
    eachLine(wrap(marks.clean(bulletin.subject), width), marks.strong),
    '',
    wrap(marks.clean(bulletin.lead), width),
  ];
  let under: string | null | undefined;
  bulletin.items.forEach((item, index) => {
    if (item.bodyName !== under && bulletin.kind === 'changes') {
      const name = wrap(marks.clean(headingOf(item)).toUpperCase(), width);
      const underline = '='.repeat(Math.min(widthOf(name), width));
      out.push('', '', eachLine(name, marks.strong), underline);
    }
    under = item.bodyName;
    out.push('', itemLines(item, item.headline, marks, width, `${index + 1}. `));
    out.push(...provenanceLines(item, marks, width, ' '.repeat(`${index + 1}. `.length), timeZone));
  });
  if (bulletin.items.some((item) => isMarked(item.before) || isMarked(item.after))) {
    const legend = `Words taken out are marked ${marks.removed('like this')}, words put in ${marks.added('like this')}.`;
    out.push('', wrap(legend, width));
  }
  if (bulletin.footer.length > 0) {
    out.push('', '-'.repeat(Math.min(width, 40)));
    for (const sentence of bulletin.footer)
      out.push(eachLine(wrap(marks.clean(sentence), width), marks.faint));
  }
  return `${out.join('\n')}\n`;
}

/** The heading under which an item stands. */
export function headingOf(item: BulletinItem): string {
  return item.bodyName ?? (item.pages && item.pages.length > 1 ? 'Several bodies' : 'No one body');
}

/** One item in lines: what is said, its words, what is listed beneath, notes, pages. */
export function itemLines(
  item: BulletinItem,
  headline: string,
  marks: Marks,
  width: number,
  number: string,
): string {
  const indent = ' '.repeat(number.length);
  const out = [eachLine(wrap(marks.clean(headline), width, indent, number), marks.strong)];
  out.push(...sideLines(item, marks, width, indent));
  const listIndent = quoted(item) ? `${indent}| ` : indent;
  for (const line of item.lines) {
    out.push(wrap(marks.clean(line), width, `${listIndent}  `, `${listIndent}- `));
  }
  for (const note of item.notes) out.push(wrap(marks.clean(note), width, indent));
  const pages = item.pages ?? (item.url === null ? [] : [{ name: '', url: item.url }]);
  for (const page of pages) {
    const url = safeUrl(page.url);
    if (page.name !== '') out.push(wrap(marks.clean(page.name), width, `${indent}  `, `${indent}- `));
    if (url !== null) out.push(page.name === '' ? `${indent}${url}` : `${indent}  ${url}`);
  }
  return out.join('\n');
}

/**
 * Where an item comes from: when it happened as far as can be known, and the capture it was read from, whose time is
 * said where it is not the time at which the change was seen.
 */
export function provenance(item: BulletinItem, timeZone: string): string | null {
  if (item.changes.length === 0) return null;
  const verb =
    item.kind === 'report-published'
      ? 'Appeared'
      : item.kind === 'report-withdrawn'
        ? 'Disappeared'
        : item.kind === 'report-restored'
          ? 'Returned'
          : 'Changed';
  const { from, to } = item.between;
  const window = windowWords(from, to, timeZone);
  const happened = window.startsWith('seen') ? capitalise(window) : `${verb} ${window}`;
  if (item.capture === null) return `${happened}.`;
  const apart = Math.abs(Date.parse(item.capture.capturedAt) - Date.parse(to)) > 600_000;
  const when = apart ? ` of ${momentWords(item.capture.capturedAt, timeZone)}` : '';
  return `${happened}. Capture${when}: SHA-256 ${shortHash(item.capture.sha256)}.`;
}

/** The first 16 characters of a hash, made inert: enough to find a capture by. */
function shortHash(sha256: string): string {
  return sha256.replace(/[^0-9a-f]/gi, '').slice(0, 16);
}

/** A judgment's grades stand in its headline; everything else shows its words. */
export function showsSides(item: BulletinItem): boolean {
  return !item.kind.startsWith('judgment-') && (item.before !== null || item.after !== null);
}

/** True where the lines beneath are points of the words quoted above them. */
export function quoted(item: BulletinItem): boolean {
  return (
    item.kind.startsWith('finding-') && showsSides(item) && (item.before === null || item.after === null)
  );
}

/** The body's name and the headline in one line: `Essex Police: efficiency, graded good`. */
export function withBody(item: BulletinItem): string {
  if (item.bodyName === null) return item.headline;
  const headline = item.headline.replace(': ', ', ');
  return `${item.bodyName}: ${headline.charAt(0).toLowerCase()}${headline.slice(1)}`;
}

function provenanceLines(
  item: BulletinItem,
  marks: Marks,
  width: number,
  indent: string,
  timeZone: string,
): string[] {
  const words = provenance(item, timeZone);
  return words === null ? [] : [eachLine(wrap(words, width, indent), marks.faint)];
}

function sideLines(item: BulletinItem, marks: Marks, width: number, indent: string): string[] {
  if (!showsSides(item)) return [];
  const both = item.before !== null && item.after !== null;
  const side = (label: string, text: MarkedText | string | null): string[] => {
    if (text === null) return [];
    const words = marked(asEdits(text), marks);
    if (!both) return [wrap(words, width, `${indent}| `)];
    return [wrap(words, width, `${indent}     `, `${indent}${label}`)];
  };
  return [...side('Was: ', item.before), ...side('Now: ', item.after)];
}

/** Edits as text with marks around the words, white space left outside. */
export function marked(edits: Edit[], marks: Marks): string {
  const clean = (text: string) =>
    plainText(text)
      .split('\n')
      .map((line) => line.replace(/\S(?:.*\S)?/, (words) => marks.clean(words)))
      .join('\n');
  return edits
    .map((edit) => {
      const text = clean(edit.text);
      if (edit.op === 'keep' || text.trim() === '') return text;
      const mark = edit.op === 'add' ? marks.added : marks.removed;
      return text.replace(/\S(?:[\s\S]*\S)?/, (words) => mark(words));
    })
    .join('');
}

function isMarked(text: MarkedText | string | null): boolean {
  return text !== null && typeof text !== 'string' && text.edits.some((edit) => edit.op !== 'keep');
}

/** `declined`, `improved`, `not comparable` */
export function directionWords(direction: BulletinItem['direction']): string {
  return direction === null ? '' : direction.replaceAll('-', ' ');
}
