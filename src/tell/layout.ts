/**
 * A bulletin as lines of text: one layout for plain-text mail and for the terminal, which differ in their marks only.
 */
import type { Bulletin, BulletinItem, Edit, MarkedText } from '../model.js';
import { asEdits } from './marked.js';
import { oneLine, plainText, safeUrl } from './sanitise.js';
import { capitalise, momentWords } from './words.js';
import { widthOf, wrap } from './wrap.js';

/** How parts of a text are marked. Each function gets inert text. */
export interface Marks {
  title(text: string): string;
  heading(text: string): string;
  faint(text: string): string;
  removed(text: string): string;
  added(text: string): string;
}

/** Marks that every mail client shows: brackets as in `wdiff`. */
export const plainMarks: Marks = {
  title: (text) => text,
  heading: (text) => text,
  faint: (text) => text,
  removed: (text) => `[-${text}-]`,
  added: (text) => `{+${text}+}`,
};

const sgr = (codes: string) => (text: string) =>
  text
    .split(/(\s+)/)
    .map((word) => (word.trim() === '' ? word : `\u001b[${codes}m${word}\u001b[0m`))
    .join('');

/** Marks for a terminal: colour, and brackets too, so that nothing hangs on colour alone. */
export const colourMarks: Marks = {
  title: sgr('1'),
  heading: sgr('1'),
  faint: sgr('2'),
  removed: (text) => sgr('31')(`[-${text}-]`),
  added: (text) => sgr('32')(`{+${text}+}`),
};

/** The bulletin in lines no wider than `width`, except where a link is longer. */
export function layOut(bulletin: Bulletin, marks: Marks, width: number): string {
  const timeZone = bulletin.timeZone ?? 'UTC';
  const out = [wrap(marks.title(oneLine(bulletin.subject)), width), '', wrap(oneLine(bulletin.lead), width)];
  let under: string | null | undefined;
  bulletin.items.forEach((item, index) => {
    if (item.bodyName !== under && bulletin.kind === 'changes') {
      const name = oneLine(item.bodyName ?? 'Several bodies').toUpperCase();
      out.push('', '', wrap(marks.heading(name), width), '='.repeat(Math.min(widthOf(name), width)));
    }
    under = item.bodyName;
    out.push('', itemLines(item, marks, width, `${index + 1}. `, timeZone));
  });
  if (bulletin.items.some((item) => isMarked(item.before) || isMarked(item.after))) {
    out.push(
      '',
      wrap(
        `Words taken out are marked ${marks.removed('like this')}, words put in ${marks.added('like this')}.`,
        width,
      ),
    );
  }
  if (bulletin.footer.length > 0) {
    out.push('', '-- '.trimEnd().padEnd(Math.min(width, 40), '-'));
    for (const sentence of bulletin.footer) out.push(wrap(marks.faint(oneLine(sentence)), width));
  }
  return `${out.join('\n')}\n`;
}

/** One item in lines. */
export function itemLines(
  item: BulletinItem,
  marks: Marks,
  width: number,
  number: string,
  timeZone: string,
): string {
  const indent = ' '.repeat(number.length);
  const out = [wrap(marks.heading(oneLine(item.headline)), width, indent, number)];
  out.push(...sideLines(item, marks, width, indent));
  for (const line of item.lines) out.push(wrap(oneLine(line), width, `${indent}  `, `${indent}- `));
  if (out.length > 1 && item.notes.length > 0) out.push('');
  for (const note of item.notes) out.push(wrap(oneLine(note), width, indent));
  if (item.pages) {
    for (const page of item.pages) {
      out.push(wrap(`${oneLine(page.name)} ${safeUrl(page.url) ?? ''}`, width, `${indent}  `, `${indent}- `));
    }
  }
  if (item.url !== null && !item.pages) {
    const url = safeUrl(item.url);
    if (url !== null) out.push(`${indent}${url}`);
  }
  if (item.capture !== null) {
    const capture = `Read from the capture of ${momentWords(item.capture.capturedAt, timeZone)}, SHA-256 ${shortHash(item.capture.sha256)}.`;
    out.push(wrap(marks.faint(capture), width, indent));
  }
  return out.join('\n');
}

/** The first 16 characters of a hash, made inert: enough to find a capture by. */
export function shortHash(sha256: string): string {
  return sha256.replace(/[^0-9a-f]/gi, '').slice(0, 16);
}

/** A judgment's grades stand in its headline; everything else shows its words. */
export function showsSides(item: BulletinItem): boolean {
  return !item.kind.startsWith('judgment-') && (item.before !== null || item.after !== null);
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

/** Edits as text with marks around the words, spaces left outside. */
export function marked(edits: Edit[], marks: Marks): string {
  return edits
    .map((edit) => {
      const text = plainText(edit.text);
      if (edit.op === 'keep' || text.trim() === '') return text;
      const mark = edit.op === 'add' ? marks.added : marks.removed;
      return text.replace(/^(\s*)([\s\S]*?)(\s*)$/, (_, before: string, words: string, after: string) => {
        return `${before}${mark(words)}${after}`;
      });
    })
    .join('');
}

function isMarked(text: MarkedText | string | null): boolean {
  return text !== null && typeof text !== 'string' && text.edits.some((edit) => edit.op !== 'keep');
}

/** `Declined`, `Improved`, `Not comparable` */
export function directionWords(direction: BulletinItem['direction']): string {
  return direction === null ? '' : capitalise(direction.replaceAll('-', ' '));
}
