/**
 * Embargoes: lines that say until when a document may not be told, and the stamps of them on each page. A line is one
 * by its form: it opens with the word, and everything in it is a time, a date or what joins them. A sentence about some
 * embargo is text.
 */
import type { Block, IsoInstant, Problem } from '../model.js';
import { dateIn, instantAt, withoutDate } from './dates.js';

export interface Embargo {
  until: IsoInstant | null;
  /** Blocks that are such lines or misread stamps: no part of the report. */
  lines: Set<Block>;
  problems: Problem[];
}

const MARKING = '(?:official(?: ?[–—:-] ?sensitive)?|draft|confidential|sensitive|restricted|final)';
const OPENS = new RegExp(
  `^(?:${MARKING}(?: ?[–—:-]+ ?| ))*(?:(?:this (?:report|document|press release) is )?(?:strictly |under |strict |media |press )*embargo(?:ed)?\\b|(?:strictly )?not for (?:publication|release|broadcast)\\b(?=.*\\b(?:before|until|till)\\b|$))`,
  'i',
);
/** What may stand in an embargo line beside its date and time. */
const JOINING = new Set(
  `until till til to by for from lift lifts lifted ends expires on at the and or a an of time date day before after prior not no
  publication release released broadcast use onward transmission hrs hours gmt utc bst local one minute past midnight
  noon midday am pm strictly official draft mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday
  sun sunday`.split(/\s+/),
);
const TIME = /^(?:\d{1,2}(?:am|pm|hrs?)?|\d{4}(?:hrs?|hours)?|\d\d(?:am|pm|hrs?|hours))$/;

/** Whether a text without its date says nothing but when. */
function joins(text: string): boolean {
  const words =
    text
      .toLowerCase()
      .replace(/\b([ap])\.m\b/g, '$1m')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every((word) => JOINING.has(word) || TIME.test(word));
}

/** Longest line, and how many lines one embargo runs over at most. */
const LONGEST = 200;
const MOST_LINES = 3;

/** The embargo of a document. Of several lines the latest instant holds: nothing is told too early. */
export function embargoOf(blocks: Block[], timeZone: string): Embargo {
  const lines = new Set<Block>();
  const problems: Problem[] = [];
  let until: IsoInstant | null = null;
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at]!;
    if (block.text.length > LONGEST || !MENTIONED.test(block.text)) continue;
    if (!OPENS.test(said(block))) continue;
    const run = runFrom(blocks, at);
    if (!run) continue;
    for (const one of run.blocks) lines.add(one);
    const instant = instantAt(run.text, timeZone);
    if (instant) until = !until || Date.parse(instant) > Date.parse(until) ? instant : until;
    else if (/\d/.test(run.text)) problems.push(unread(block, run.text));
    at += run.blocks.length - 1;
  }
  if (lines.size > 0) for (const block of blocks) if (isStamp(block)) lines.add(block);
  return { until, lines, problems: until ? [] : problems };
}

/** A cheap look before the grammar of the line is tried. */
const MENTIONED = /embargo|not for (?:publication|release|broadcast)/i;

/** Digits that a scan takes for letters are digits, where they stand in a time of day. */
const said = ({ text }: Block) =>
  text.replace(/\b[\doOlI]{1,2}[.:][\doOlI]{2}\b/g, (time) =>
    /\d/.test(time) ? time.replace(/[oO]/g, '0').replace(/[lI]/g, '1') : time,
  );

/** The line at `at`, with the lines below it in which it goes on; `null` where it is a sentence. */
function runFrom(blocks: Block[], at: number): { text: string; blocks: Block[] } | null {
  let text = said(blocks[at]!);
  if (!isLine(text)) return null;
  const run = [blocks[at]!];
  while (run.length < MOST_LINES && !dateIn(text)) {
    const next = blocks[at + run.length];
    if (!next || next.text.length > 80 || next.kind === 'row' || next.kind === 'item') break;
    const more = said(next);
    const rest = withoutDate(more);
    const says = rest !== more || /^(?:until|till|not for)\b|\d[.:]\d|midnight|noon/i.test(more);
    if (!says || !joins(rest)) break;
    text = `${text} ${more}`;
    run.push(next);
  }
  return { text, blocks: run };
}

/** Whether a text that opens as an embargo line does says no more than when; behind its date it may add a sentence. */
function isLine(text: string): boolean {
  const rest = withoutDate(text.slice(OPENS.exec(text)![0].length), '\u0000');
  if (joins(rest)) return true;
  const date = rest.indexOf('\u0000');
  const stop = date < 0 ? -1 : rest.slice(date).search(/[.;(–—](?:\s|\p{L}|$)|\s-\s/u);
  return stop > 0 && joins(rest.slice(0, date + stop));
}

function unread(block: Block, text: string): Problem {
  return {
    code: 'embargo-unread',
    where: block.where ?? 'document',
    detail: `an embargo whose date cannot be read: "${text.slice(0, 120)}"`,
  };
}

const STAMP = 'UNDEREMBARGO';

/** A stamp, or what a conversion made of one: capitals alone on a line that are near to it. */
function isStamp({ text, kind }: Block): boolean {
  if (kind === 'row' || text.length > 60 || /\p{Ll}/u.test(text)) return false;
  // Shaped like the stamp, whatever a scan made of its letters.
  if (/^UN[A-Z]{2,12}(?: [A-Z]{2,12})?$/.test(text)) return true;
  const letters = text
    .replace(new RegExp(`^(?:${MARKING}(?: ?[–—:-]+ ?| ))+`, 'i'), '')
    .replace(/0/g, 'O')
    .replace(/1/g, 'I')
    .replace(/[^A-Z]/g, '');
  if (letters.length < 6 || letters.length > STAMP.length + 4) return false;
  return distance(letters, STAMP) <= 3;
}

/** Least number of letters to change, add or leave out that make one word of another. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
