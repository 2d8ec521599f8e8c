/**
 * Plain text → blocks: copies of pages, text converted from a PDF (with or without Markdown marks), news text.
 *
 * One line is one paragraph unless it goes on: extractions cut paragraphs at page breaks, never in the middle of a
 * heading. What the lines do not say (which of them are headings) is decided later, by their words, in the outline.
 */
import type { Block, BlockDocument } from '../model.js';
import { endsSentence, startsLower, tidy } from './normalise.js';

/** The glyph of a point; an `o` is one only where it is set in, or has room behind it. */
const BULLET = /^(\s*)(?:[•◦▪●○·‣–—*\uf0b7\uf0a7-]|o(?=\s{2})|(?<=\s)o(?=\s\p{L}))\s+(.*)$/u;
const NUMBERED = /^(\s*)\(?(\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+(.*)$/;
/** The mark of a quotation in Markdown. */
const QUOTE = /^ {0,3}> ?/;
const MARKDOWN_HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;

const MAIL_FIELD = /^(from|to|cc|bcc|reply-to|date|sent|subject|importance|attachments?):\s*(.*)$/i;

/** Empties the lines of a mail's head, two fields or more with its subject among them, and hands out that subject; else `null`. */
function cutMailHead(lines: string[]): string | null {
  let fields = 0;
  let subject: string | null = null;
  let from = 0;
  while (from < lines.length && lines[from]!.trim() === '') from += 1;
  let to = from;
  for (; to < lines.length && lines[to]!.trim() !== ''; to += 1) {
    const field = MAIL_FIELD.exec(lines[to]!);
    if (!field && !/^\s+\S/.test(lines[to]!)) return null;
    if (!field) continue;
    fields += 1;
    if (/^subject$/i.test(field[1]!)) subject = tidy(field[2]!);
  }
  if (fields < 2 || subject === null) return null;
  lines.fill('', from, to);
  return subject || null;
}

/** Turns text into blocks. Never throws; linear in the length of the text. */
export function textToBlocks(text: string): BlockDocument {
  const blocks: Block[] = [];
  const indents: number[] = [];
  let number = 0;
  let afterBlank = true;
  const lines = text.split(/\r\n?|\n|\u2028|\u2029|\f/);
  const subject = cutMailHead(lines);
  const width = wrapWidth(lines);
  /** Length of the line before as it stood, 0 after a blank one. */
  let before = 0;
  /** Where the columns of the table in hand begin, where gaps set them apart. */
  let columnsAt: number[] | null = null;
  for (const raw of lines) {
    const previous = before;
    before = raw.trimEnd().length;
    number += 1;
    const quoted = QUOTE.test(raw);
    const line = stripMarks(quoted ? raw.replace(QUOTE, '') : raw);
    const where = `line ${number}`;
    if (line.trim() === '') {
      afterBlank = true;
      continue;
    }
    const heading = MARKDOWN_HEADING.exec(line.trim());
    if (heading) {
      const content = tidy(unbold(heading[2]!));
      if (content) blocks.push({ kind: 'heading', text: content, level: heading[1]!.length, where });
      indents.length = 0;
      afterBlank = false;
      continue;
    }
    const bullet =
      BULLET.exec(line) ?? (isNumberedHeading(lines, number - 1, afterBlank) ? null : numbered(line));
    if (bullet) {
      const content = tidy(unbold(bullet[2]!));
      if (content) {
        blocks.push({ kind: 'item', text: content, level: depthOf(bullet[1]!, indents), where });
      }
      afterBlank = false;
      continue;
    }
    const above = blocks.at(-1);
    if (above?.kind !== 'row') columnsAt = null;
    else if (columnsAt && !afterBlank && continuesCell(above, line)) continue;
    const laid = line.includes('\t') ? null : inGaps(line);
    const columns =
      (laid && columnsAt ? aligned(laid, columnsAt) : null) ??
      (columnsAt && !laid && !afterBlank ? alone(line, columnsAt) : null) ??
      columnsOf(line);
    if (laid && laid.length > (columnsAt?.length ?? 1)) columnsAt = laid.map(({ at }) => at);
    if (columns === 'rule') {
      if (above?.kind === 'row') above.header = true;
      continue;
    }
    if (columns) {
      const cells = columns.map((cell) => tidy(unbold(cell)));
      const filled = cells.filter((cell) => cell !== '');
      if (filled.length > 1 || (filled.length === 1 && columnsAt && cells.length === columnsAt.length)) {
        blocks.push({ kind: 'row', text: filled.join(' | '), level: 0, cells, where });
        indents.length = 0;
        afterBlank = false;
        continue;
      }
    }
    const bold = isBold(line);
    const content = tidy(unbold(line));
    if (!content) continue;
    const last = blocks.at(-1);
    // A question stands alone: it neither goes on from what is above nor into what is below.
    const begins =
      last !== undefined &&
      endsSentence(last.text) &&
      (isQuestion(lines, number - 1) || isQuestion([last.text], 0));
    const same = last?.quoted === (quoted || undefined);
    if (
      last &&
      same &&
      !begins &&
      (wraps(last, content, previous, width) || goesOn(last, content, afterBlank))
    ) {
      last.text += `${/\S-$/.test(last.text.slice(-2)) ? '' : ' '}${content}`;
    } else {
      blocks.push({
        kind: 'paragraph',
        text: content,
        level: 0,
        where,
        ...(bold ? { bold: true } : {}),
        ...(quoted ? { quoted } : {}),
      });
      indents.length = 0;
    }
    afterBlank = false;
  }
  return {
    format: 'text',
    blocks,
    title: subject,
    canonicalUrl: null,
    links: [],
    meta: {},
    problems: [],
    engine: 'text',
  };
}

/**
 * The column at which a copy was wrapped, or 0 where every paragraph is one line. Wrapped is a text that has no long line, and
 * in which many lines stop just short of the longest.
 */
function wrapWidth(lines: string[]): number {
  let width = 0;
  let filled = 0;
  for (const line of lines) {
    const length = line.trimEnd().length;
    if (length > 0) filled += 1;
    if (length > width) width = length;
  }
  if (width > 120 || width < 50 || filled < 8) return 0;
  let full = 0;
  let cut = 0;
  for (const line of lines) {
    if (line.trimEnd().length < width - 16) continue;
    full += 1;
    if (!endsSentence(line)) cut += 1;
  }
  // Lines that are paragraphs of their own end as sentences do, and such that were wrapped end anywhere.
  return full >= filled * 0.25 && cut >= full * 0.4 ? width : 0;
}

/** Dots that lead from a name to what is said of it: such a line is whole. */
const LEADER = /\.{4,} ?\S/;

/** A line of a wrapped copy goes on from the one right above where its first word would not have fitted there. */
function wraps(last: Block, content: string, previous: number, width: number): boolean {
  if (width === 0 || previous === 0 || last.kind === 'row' || last.kind === 'heading') return false;
  if (LEADER.test(last.text) || LEADER.test(content)) return false;
  return previous + 1 + content.split(' ', 1)[0]!.length > width;
}

/**
 * A line goes on from the block before it where that block was cut: no closing punctuation, and a lower-case start.
 * Over a blank line only a long block goes on (a page break), since a short one is a heading or a caption.
 */
function goesOn(last: Block, content: string, afterBlank: boolean): boolean {
  if (last.kind === 'heading' || last.kind === 'row' || last.bold) return false;
  if (endsSentence(last.text) || !startsLower(content)) return false;
  if (last.kind === 'item') return !afterBlank || last.text.length >= 40;
  return last.text.length >= (afterBlank ? 60 : 40);
}

function numbered(line: string): RegExpExecArray | null {
  const hit = NUMBERED.exec(line);
  if (!hit) return null;
  const copy = [hit[0], hit[1]!, hit[3]!] as unknown as RegExpExecArray;
  return copy;
}

/**
 * `3. To what extent …?` is a question with its number, and no point of a list, where no other numbered point stands beside
 * it; so is a short title on its own between blank lines that no point stands beside.
 */
function isNumberedHeading(lines: string[], at: number, afterBlank: boolean): boolean {
  if (!/^\s*\d{1,2}[.)]\s+["“‘']?\p{Lu}/u.test(lines[at]!)) return false;
  const asked = /\?\s*$/;
  let end = at + 1;
  while (end < at + 4 && !asked.test(lines[end - 1]!) && (lines[end]?.trim() ?? '') !== '') end += 1;
  const text = lines.slice(at, end).join(' ').trimEnd();
  let below = end;
  while (below < end + 3 && lines[below]?.trim() === '') below += 1;
  let above = at - 1;
  while (above > at - 4 && lines[above]?.trim() === '') above -= 1;
  const beside = [lines[above] ?? '', lines[below] ?? ''];
  if (text.endsWith('?')) {
    // A list of questions is a list; a list of something else ends at a blank line.
    const apart = [above < at - 1, below > end];
    return (
      text.length <= 300 && !beside.some((line, i) => NUMBERED.test(line) && (!apart[i] || asked.test(line)))
    );
  }
  if (!afterBlank || (lines[end]?.trim() ?? '') !== '') return false;
  return (
    text.length <= 100 &&
    !endsSentence(text) &&
    !beside.some((line) => NUMBERED.test(line) || BULLET.test(line))
  );
}

/** A question that stands on a line of its own, or on two or three of a wrapped copy, and ends there. */
function isQuestion(lines: string[], at: number): boolean {
  if (!/^\s*(?:How|To what extent|What|Does|Do|Is|Are)\b/.test(lines[at]!)) return false;
  for (let end = at; end < at + 3 && end < lines.length; end += 1) {
    if (/\?\s*$/.test(lines[end]!)) return true;
    if (/[.!?:;]["”’)]?(?:\s|$)/.test(lines[end]!)) return false;
  }
  return false;
}

/** Depth from 1 by indentation relative to the items of the same list. */
function depthOf(indent: string, indents: number[]): number {
  const width = indent.replace(/\t/g, '    ').length;
  while (indents.length > 0 && indents.at(-1)! > width) indents.pop();
  if (indents.at(-1) !== width) indents.push(width);
  return indents.length;
}

/** Markdown and inline HTML marks that a conversion leaves: links, bold tags, escapes. */
function stripMarks(line: string): string {
  if (!/[[\\<]/.test(line)) return line;
  return line
    .replace(/!\[([^[\]]{0,500})\]\([^()]{0,2000}\)/g, '$1')
    .replace(/\[([^[\]]{1,500})\]\([^()\s]{0,2000}\)/g, '$1')
    .replace(/<\/?(?:b|strong)>/gi, '**')
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/<\/?(?:i|em|u|span|sup|sub)>/gi, '')
    .replace(/\\([()[\]*_#.!-])/g, '$1');
}

function unbold(text: string): string {
  const bare = text.replace(/\*\*|__/g, '').trim();
  // One emphasis around the whole of it.
  const whole = /^([_*])(?=\S)([^_*]+)(?<=\S)\1$/.exec(bare);
  return whole ? whole[2]! : bare;
}

/** Pieces of a line that wide gaps set apart, and the column at which each begins; `null` for a line without such gaps. */
function inGaps(line: string): { text: string; at: number }[] | null {
  const bare = line.trim();
  if (!/ {3}/.test(bare) || bare.startsWith('|')) return null;
  return [...line.matchAll(/\S+(?: {1,2}\S+)*/g)].map((hit) => ({ text: hit[0], at: hit.index }));
}

/**
 * The cells of a row with fewer pieces than the table has columns, each under the column that begins nearest; `null` where
 * that is not plain, or every column is filled.
 */
function aligned(pieces: { text: string; at: number }[], columnsAt: number[]): string[] | null {
  if (pieces.length >= columnsAt.length) return null;
  const cells: string[] = columnsAt.map(() => '');
  let last = -1;
  for (const { text, at } of pieces) {
    const distances = columnsAt.map((start) => Math.abs(start - at));
    const column = distances.indexOf(Math.min(...distances));
    if (column <= last) return null;
    cells[column] = text;
    last = column;
  }
  return cells;
}

/** A row with one piece, set in from the margin to where a column begins. */
function alone(line: string, columnsAt: number[]): string[] | null {
  const at = line.length - line.trimStart().length;
  const column = columnsAt.findIndex((start) => Math.abs(start - at) <= 1);
  if (at < 3 || column < 0) return null;
  return columnsAt.map((_start, index) => (index === column ? line.trim() : ''));
}

/** Joins a line to the first cell of the row above it, of which it is the rest: small letters from the margin on. */
function continuesCell(row: Block, line: string): boolean {
  const first = row.cells?.[0] ?? '';
  if (first === '' || / {3}|\t/.test(line.trim()) || !/^\p{Ll}/u.test(line) || endsSentence(first))
    return false;
  row.cells![0] = `${first} ${tidy(unbold(line))}`;
  row.text = row.cells!.filter((cell) => cell !== '').join(' | ');
  return true;
}

/**
 * Cells of a line that is a row of a table: set apart by tabs, by the bars of a Markdown table, or by wide gaps as a PDF's
 * layout is kept. `rule`: the line under a Markdown table's header.
 */
function columnsOf(line: string): string[] | 'rule' | null {
  if (line.includes('\t')) return line.split('\t');
  const bare = line.trim();
  if (bare.length > 2 && bare.startsWith('|') && bare.endsWith('|')) {
    if (/^[|\s:-]+$/.test(bare)) return 'rule';
    return bare.slice(1, -1).split('|');
  }
  return / {3}/.test(bare) ? bare.split(/ {3,}/) : null;
}

function isBold(line: string): boolean {
  return /^\s*(\*\*|__)[^*_]+\1\s*$/.test(line);
}
