/**
 * The change log and the history as tables on a terminal or in a pipe.
 *
 * The last column takes what room there is and is continued on further lines; nothing is cut off. A grade that is
 * not shown, carried over or not comparable says so in words.
 */
import type { ChangeEntry, HistoryRow, SiteProfile } from '../model.js';
import { describe } from './describe.js';
import { carriedOverWords } from './judgment-words.js';
import { sgr } from './layout.js';
import { type Names, namesOf } from './names.js';
import { oneLine, shorten } from './sanitise.js';
import { capitalise, isoDay } from './words.js';
import { pad, widthOf, wrap } from './wrap.js';

/** How a table is drawn. With `profile`, names and grades are the inspectorate's; without, made from the ids. */
export interface TableOptions {
  colour: boolean;
  /** Columns of the terminal. */
  width: number;
  profile?: SiteProfile | null;
}

/** Judgments over time, one body and area after another, oldest first within each, as the rows come. */
export function historyTable(rows: HistoryRow[], options: TableOptions): string {
  if (rows.length === 0) return 'No judgments are known yet.\n';
  const names = namesOf(options.profile ?? null);
  const out: string[] = [];
  let body: string | null = null;
  let area: string | null = null;
  const lines = rows.map((row) => [
    row.cycle === null ? '' : oneLine([row.programme, row.cycle].filter((part) => part !== null).join(' ')),
    gradeCell(row, names),
    inspectedCell(row),
    published(row, names),
    movedCell(row),
    oneLine(`${readFromWords(row)}, ${shorten(oneLine(row.source.title), 60)}`),
  ]);
  const header = ['Cycle', 'Grade', 'Inspected', 'Published', 'Against before', 'Read from'];
  const widths = columnWidths([header, ...lines], options.width - 2);
  rows.forEach((row, index) => {
    if (row.body !== body) {
      out.push(...(body === null ? [] : ['']), strong(names.body(row.body) ?? '', options));
      area = null;
    }
    if (row.area !== area) {
      out.push(
        '',
        `  ${strong(areaWords(row, names), options)}`,
        `  ${faint(tableLine(header, widths), options)}`,
      );
    }
    body = row.body;
    area = row.area;
    out.push(indentLines(tableLine(lines[index] as string[], widths), '  '));
    if (row.caveat !== null && row.direction === 'not-comparable') {
      out.push(wrap(`Not comparable: ${oneLine(row.caveat)}`, options.width, '      ', '    ! '));
    }
  });
  return `${out.join('\n')}\n`;
}

/** The change log in the order given. */
export function changesTable(entries: ChangeEntry[], options: TableOptions): string {
  if (entries.length === 0) return 'No changes are known for this question.\n';
  const names = namesOf(options.profile ?? null);
  const lines = entries.map((entry) => [
    isoDay(entry.seenAt, names.timeZone),
    names.body(entry.change.body) ?? '',
    oneLine(entry.change.cycle ?? ''),
    causeWords(entry),
    describe(entry.change, names).headline,
  ]);
  const header = ['Seen', 'Body', 'Cycle', 'Told', 'What changed'];
  const widths = columnWidths([header, ...lines], options.width);
  return `${[faint(tableLine(header, widths), options), ...lines.map((line) => tableLine(line, widths))].join('\n')}\n`;
}

/** Why an entry is or is not told to subscribers. */
function causeWords(entry: Pick<ChangeEntry, 'cause' | 'change'>): string {
  if (entry.cause === 'site') return entry.change.announced ? 'yes' : 'no';
  return entry.cause === 'reread' ? 're-reading' : entry.cause;
}

/** `good`, `good (carried over from 2017)`, `not shown in this document` */
export function gradeCell(row: HistoryRow, names: Names): string {
  return names.grade(row.grade) + (row.carriedOver ? carriedOverWords(row) : '');
}

/** How a grade stands against the one before it, in words. */
export function movedCell(row: Pick<HistoryRow, 'direction'>): string {
  switch (row.direction) {
    case null:
      return '';
    case 'same':
      return 'the same';
    case 'not-comparable':
      return 'not comparable';
    default:
      return row.direction;
  }
}

/** What a judgment was read from, in words. */
export function readFromWords(row: Pick<HistoryRow, 'readFrom'>): string {
  const words: Record<string, string> = {
    'previous-judgment': 'named in a later document',
    'news-count': 'counts in a news release',
    'image-alt': 'text of an image',
    'grade-line': 'grade line',
  };
  if (row.readFrom === null) return 'not shown';
  return words[row.readFrom] ?? row.readFrom;
}

/** The area, with the pillar it stands under. */
export function areaWords(row: Pick<HistoryRow, 'area'>, names: Names): string {
  const slash = row.area.indexOf('/');
  const name = capitalise(names.area(row.area));
  return slash < 0 ? name : `${capitalise(names.area(row.area.slice(0, slash)))}: ${names.area(row.area)}`;
}

function inspectedCell(row: HistoryRow): string {
  return oneLine(row.inspectedIn ?? (row.carriedOver ? 'earlier' : ''));
}

function published(row: HistoryRow, names: Names): string {
  return row.publishedOn ?? `seen ${isoDay(row.seenAt, names.timeZone)}`;
}

/** Widths of all columns but the last, each as wide as its widest cell, the last taking the rest. */
function columnWidths(lines: string[][], width: number): number[] {
  const columns = lines[0]?.length ?? 0;
  const widest = Array.from({ length: columns }, (_, column) =>
    lines.reduce((most, line) => Math.max(most, widthOf(line[column] ?? '')), 0),
  );
  const before = widest.slice(0, -1).reduce((sum, one) => sum + one + 2, 0);
  const last = Math.max(width - before, 24);
  return [...widest.slice(0, -1), last];
}

function tableLine(cells: string[], widths: number[]): string {
  const head = cells
    .slice(0, -1)
    .map((cell, column) => `${pad(cell, widths[column] ?? 0)}  `)
    .join('');
  const room = (widths.at(-1) ?? 24) + widthOf(head);
  return wrap(cells.at(-1) ?? '', room, ' '.repeat(widthOf(head)), head).trimEnd();
}

function indentLines(text: string, indent: string): string {
  return text
    .split('\n')
    .map((line) => indent + line)
    .join('\n');
}

function strong(text: string, options: TableOptions): string {
  return options.colour ? sgr('1', text) : text;
}

function faint(text: string, options: TableOptions): string {
  return options.colour
    ? text
        .split('\n')
        .map((line) => sgr('2', line))
        .join('\n')
    : text;
}
