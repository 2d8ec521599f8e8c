/**
 * What tagged and untagged PDFs have in common: which lines are running heads, how cut words and cut paragraphs are put
 * together again, which lines belong to a table of contents.
 */
import type { Block } from '../../model.js';
import { endsSentence, startsLower, takesPower, tidy } from '../normalise.js';
import type { PdfPage, Run } from './pages.js';

/** Share of the page's height at top and bottom in which running heads stand. */
const EDGE = 0.1;
/** The same for the document's own title in small type. */
const TITLE_EDGE = 0.15;

/**
 * Runs that are page furniture: marked as artifacts, page numbers, and the same words (digits apart) in one type size in the
 * top or bottom tenth of at least half of the pages, of half of the left or right ones, or of three pages in a row at one
 * height (a chapter's head), or in small type, or in very large, at one height of at least half of the pages; and whatever stands on one line with a page number. An embargo among them is content
 * once: its lines are given back. In a document of one page nothing repeats: there the document's own title, in small type at the
 * very edge, is told by its words.
 *
 * @param title the document's title as its properties have it
 */
export function runningHeads(
  pages: PdfPage[],
  title: string | null = null,
): {
  isHead: (page: PdfPage, run: Run) => boolean;
  embargo: string[];
} {
  const sizes = pages.flatMap((page) =>
    page.runs.map(({ size, text }): [number, number] => [size, text.length]),
  );
  const body = commonest(sizes);
  const small = body * 0.95;
  const edges = pages.map((page) => edgeLines(page, small, body * 2));
  const places = new Map<string, Map<number, number>>();
  for (const [index, lines] of edges.entries()) {
    for (const line of lines) {
      const key = headKey(line, pages[index]!);
      const on = places.get(key) ?? new Map<number, number>();
      if (!on.has(index)) on.set(index, line.runs[0]!.y);
      places.set(key, on);
    }
  }
  const ofTitle = wordsOnly(title ?? '');
  const isTitle = (line: { text: string; runs: Run[] }) => {
    const words = wordsOnly(line.text);
    if (words.length <= 8 || line.runs[0]!.size >= small) return false;
    return ofTitle.startsWith(words) || (ofTitle.length > TITLE && words.includes(ofTitle));
  };
  const numbers = edges.map((lines, index) =>
    lines
      .filter(({ text, runs: [first] }) => PAGE_NUMBER.test(text) && inEdge(pages[index]!, first!))
      .filter(({ runs: [first] }) => !isMark(first!, pages[index]!))
      .map(heightOf),
  );
  /** Whether page numbers stand at this height on at least half of the pages, or (few pages) alone at the very edge. */
  const isNumberLine = (height: number, index: number) => {
    const on = numbers.filter((heights) => heights.some((other) => Math.abs(other - height) < 2)).length;
    if (on >= Math.max(2, pages.length / 2)) return true;
    const page = pages[index]!;
    const inked = page.runs.filter((run) => run.text.trim() !== '' && !run.artifact);
    const beyond = inked.some((run) => (height < page.height / 2 ? run.y < height - 2 : run.y > height + 2));
    const beside = inked.filter((run) => Math.abs(run.y - height) < 2).length;
    return pages.length < 4 && !beyond && beside === 1;
  };
  /** Whether the text goes on right below (above, at the foot): a sentence that opens several pages is no head, nor is a grade over a heading. */
  const goesOnInside = (line: { text: string; runs: Run[] }, index: number) => {
    const { x, y, size, bold } = line.runs[0]!;
    const page = pages[index]!;
    const inward = y > page.height / 2 ? -1 : 1;
    return page.runs.some((run) => {
      const step = (run.y - y) * inward;
      if (step <= size * 0.5 || step >= size * 2.6) return false;
      // Or a few words in bold stand right over a heading.
      const over = bold && inward < 0 && run.size > size * 1.2 && Math.abs(run.x - x) < 1;
      return ((step < size * 1.7 && run.size === size) || over) && !inEdgeHead(run, index);
    });
  };
  const lineOf = edges.map((lines) => new Map(lines.flatMap((line) => line.runs.map((run) => [run, line]))));
  const inEdgeHead = (run: Run, index: number) => {
    const line = lineOf[index]!.get(run);
    return run.artifact || (line !== undefined && isRepeatedHere(line, index));
  };
  const isRepeatedHere = (line: { text: string; runs: Run[] }, index: number) => {
    const on = places.get(headKey(line, pages[index]!))!;
    if (inEdge(pages[index]!, line.runs[0]!)) return isRepeated(on, index, pages.length);
    // Set further in than heads are as a rule, in small type, or a stamp across the page: at one height on half of the pages.
    const level = [...on.values()].filter((height) => Math.abs(height - heightOf(line)) < 2).length;
    return level >= Math.max(3, pages.length / 2);
  };
  /** How often the same words stand in the same type amid the text of pages: then they are a heading, and at the top of a page by chance. */
  let amid: Map<string, number> | undefined;
  const amidText = ({ text, runs }: { text: string; runs: Run[] }) => {
    amid ??= linesAmid(pages);
    return amid.get(`${runs[0]!.size} ${text}`) ?? 0;
  };
  const said: string[] = [];
  const heads = new Set<Run>();
  for (const [index, lines] of edges.entries()) {
    const numberLines = numbers[index]!.filter((height) => isNumberLine(height, index));
    for (const line of lines) {
      if (/^\d{1,3}$/.test(line.text) && isMark(line.runs[0]!, pages[index]!)) continue;
      const repeated =
        isRepeatedHere(line, index) &&
        !goesOnInside(line, index) &&
        !hasMark(line.runs[0]!, pages[index]!) &&
        !(inEdge(pages[index]!, line.runs[0]!) && amidText(line) >= AMID);
      const title = inEdge(pages[index]!, line.runs[0]!, TITLE_EDGE) && isTitle(line);
      const alone = pages.length === 1 && isAlone(line, pages[0]!, small);
      if (
        !repeated &&
        !title &&
        !alone &&
        !numberLines.some((height) => Math.abs(height - heightOf(line)) < 2)
      )
        continue;
      said.push(line.text);
      for (const run of line.runs) heads.add(run);
    }
    for (const run of pages[index]!.runs) {
      if (!run.artifact) continue;
      if (!heads.has(run)) said.push(tidy(run.text));
      heads.add(run);
    }
    said.push(...pages[index]!.aside, '');
  }
  return { isHead: (_page, run) => heads.has(run), embargo: embargoAmong(said) };
}

/** Whether a small raised digit stands right before a line, as before a footnote: the same note may stand on many pages. */
function hasMark({ x, y, size }: Run, page: PdfPage): boolean {
  return page.runs.some(
    (run) =>
      /^\s*\d{1,3}\s*$/.test(run.text) &&
      run.size <= size * 0.88 &&
      run.y >= y &&
      run.y < y + size &&
      run.x < x &&
      x - (run.x + run.width) < size,
  );
}

/** Whether a number is the small raised one right before a footnote: at the foot of a page it stands where page numbers do. */
function isMark(mark: Run, page: PdfPage): boolean {
  const right = mark.x + mark.width;
  return page.runs.some(
    ({ text, x, y, size }) =>
      /\p{L}/u.test(text) &&
      mark.size <= size * 0.88 &&
      mark.y > y &&
      mark.y < y + size &&
      x > right - 1 &&
      x - right < size * 1.5,
  );
}

/** Fewest times that a heading stands amid the text. */
const AMID = 2;

/** How often each piece of text stands outside the edges of pages, by its type size and words. */
function linesAmid(pages: PdfPage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const run of page.runs) {
      if (run.artifact || run.text.length > 120 || inEdge(page, run)) continue;
      const key = `${run.size} ${tidy(run.text)}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return counts;
}

/** Letters of a title that make it a head wherever it stands in small type, with more words or without. */
const TITLE = 20;

/**
 * On a single page nothing repeats: there a head or foot is a few words in small type at the very edge, with a wide gap to the
 * text. A sentence is none, nor a footnote.
 */
function isAlone(line: { text: string; runs: Run[] }, page: PdfPage, small: number): boolean {
  const { y, size } = line.runs[0]!;
  if (!inEdge(page, line.runs[0]!) || size >= small || line.text.length > 90) return false;
  if (endsSentence(line.text) || opensNote(line.text)) return false;
  const inward = y > page.height / 2 ? -1 : 1;
  return page.runs.every((run) => {
    const step = (run.y - y) * inward;
    return run.text.trim() === '' || Math.abs(step) < 2 || step > size * 2.2;
  });
}

/** The first embargo among the heads of pages that names a day; where its line does not, with the lines below that do. */
function embargoAmong(said: string[]): string[] {
  const year = /(?:19|20)\d\d/;
  const lines = said.flatMap((text, at) => {
    if (!/embargo|not for publication/i.test(text)) return [];
    if (year.test(text)) return [[text]];
    const below = said.slice(at + 1, at + 3);
    const last = below.findIndex((line) => line === '' || year.test(line));
    return [last >= 0 && below[last] !== '' ? [text, ...below.slice(0, last + 1)] : [text]];
  });
  return lines.find((some) => year.test(some.join(' '))) ?? lines[0] ?? [];
}

/** The value with the greatest weight; of equals the smallest. 0 where there is none. */
export function commonest(entries: [number, number][]): number {
  const counts = new Map<number, number>();
  for (const [value, count] of entries) counts.set(value, (counts.get(value) ?? 0) + count);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

const wordsOnly = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function heightOf(line: { runs: Run[] }): number {
  return line.runs[0]!.y;
}

/** Whether a line that stands on the given pages (with its height) is a running head on page `index`. */
function isRepeated(on: Map<number, number>, index: number, pages: number): boolean {
  if (on.size >= Math.max(2, pages / 2)) return true;
  const sameSide = [...on.keys()].filter((other) => other % 2 === index % 2).length;
  if (sameSide >= Math.max(2, pages / 4)) return true;
  let inARow = 1;
  const level = (other: number) => on.has(other) && Math.abs(on.get(other)! - on.get(index)!) < 2;
  for (let other = index - 1; level(other); other -= 1) inARow += 1;
  for (let other = index + 1; level(other); other += 1) inARow += 1;
  return inARow >= 3;
}
const PAGE_NUMBER = /^(?:page )?[-–—]?\s*(?:\d{1,4}|[ivxl]{1,6})\s*[-–—]?(?: ?(?:of|\/|\|) ?\d{1,4})?$/i;

/** True in the top and bottom tenth of a page. */
export function inEdge(page: PdfPage, run: Run, edge = EDGE): boolean {
  return run.y <= page.height * edge || run.y >= page.height * (1 - edge);
}

/** What makes two edge lines the same head: words and type size, at the top or at the foot. The title on a cover is no running head. */
function headKey(line: { text: string; runs: Run[] }, page: PdfPage): string {
  return `${line.runs[0]!.y > page.height / 2 ? 'top' : 'foot'} ${line.runs[0]!.size} ${line.text.toLowerCase().replace(/\d+/g, '0')}`;
}

/** Lines in the top and bottom tenth of a page, and lines in small type, or very large, anywhere on it. */
function edgeLines(page: PdfPage, small: number, large: number): { text: string; runs: Run[] }[] {
  const lines: { y: number; right: number; text: string; runs: Run[] }[] = [];
  for (const run of page.runs) {
    if (!inEdge(page, run) && run.size >= small && run.size < large) continue;
    const line = lines.slice(-20).findLast((entry) => Math.abs(entry.y - run.y) < 2);
    // A head's left and right parts are lines of their own.
    if (line && Math.abs(run.x - line.right) < run.size * 2) {
      line.text += run.text;
      line.runs.push(run);
      line.right = run.x + run.width;
    } else if (run.text.trim() !== '') {
      lines.push({ y: run.y, right: run.x + run.width, text: run.text, runs: [run] });
    }
  }
  return lines.map((line) => ({ text: tidy(line.text), runs: line.runs })).filter((line) => line.text !== '');
}

/** True for a raised digit that refers to a footnote: it is no part of the sentence. */
export function isFootnoteMark(run: Run, before: Run | undefined): boolean {
  return (
    before !== undefined &&
    /^\s*\[?\d{1,3}\]?\s*$/.test(run.text) &&
    run.size <= before.size * 0.88 &&
    run.y >= before.y + before.size * 0.1 &&
    run.y <= before.y + before.size &&
    !takesPower(before.text)
  );
}

/** What the whole document tells of its parts. */
export interface Known {
  words: Words;
  /** Numbers of its footnotes. */
  notes: ReadonlySet<string>;
}

/** The words of a document, in small letters; each with how often it stands there. */
export type Words = ReadonlyMap<string, number>;

/** Words of the whole document, so that a word cut at a line end can be told from one that is written with a hyphen. */
export function wordsOf(pages: PdfPage[]): Words {
  const words = new Map<string, number>();
  for (const page of pages) {
    for (const run of page.runs) {
      for (const word of run.text
        .toLowerCase()
        .match(/[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)*(?![-‐‑\p{L}\p{N}])/gu) ?? []) {
        const plain = word.replace(/[‐‑]/g, '-');
        words.set(plain, (words.get(plain) ?? 0) + 1);
      }
    }
  }
  return words;
}
/** First parts that keep their hyphen where the document does not decide. */
const KEEPS_HYPHEN =
  /^(?:anti|counter|non|self|multi|cross|inter|well|co|pre|post|re|ex|mid|high|low|long|short|full|part|half|one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|old|new|up|follow|stop|face|problem|value|decision|police|victim|out|in|on)$/i;

/**
 * Puts two lines of one paragraph together. `anti-` and `corruption` keep their hyphen, `preven-` and `tion` lose it:
 * decided by how the document writes the word elsewhere, and else by the first part.
 */
export function joinLines(first: string, second: string, words: Words, softBreak = false): string {
  const left = first.trimEnd();
  const right = second.trimStart();
  if (left === '') return right;
  if (right === '') return left;
  if (left.endsWith('\u00ad') || (softBreak && /\p{L}$/u.test(left) && /^\p{Ll}/u.test(right))) {
    return left.replace(/\u00ad$/, '') + right;
  }
  // `2023–` and `2025` are one span of years.
  if (/\d[–—/]$/.test(left) && /^\d/.test(right)) return left + right;
  const cut = /(?:^|[^\p{L}\p{N}])([\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)*)[-‐‑]$/u.exec(left);
  if (!cut) return `${left} ${right}`;
  const head = cut[1]!.toLowerCase();
  const tail = /^[\p{L}\p{N}]+/u.exec(right)?.[0] ?? '';
  if (!/^\p{Ll}/u.test(tail)) return left + right;
  const lower = tail.toLowerCase();
  if (words.has(`${head}-${lower}`)) return left + right;
  if (words.has(head + lower)) return left.slice(0, -1) + right;
  if (KEEPS_HYPHEN.test(head) || head.includes('-') || (words.has(head) && words.has(lower)))
    return left + right;
  return left.slice(0, -1) + right;
}

/** True where a block that begins on a new page or column goes on from the one before. */
export function goesOn(before: Block | undefined, text: string, kind: Block['kind']): before is Block {
  if (!before || before.kind !== kind || (kind !== 'paragraph' && kind !== 'item')) return false;
  if (before.text.length < 25 || before.bold) return false;
  return !endsSentence(before.text) && !/[;,] (?:and|or)$/.test(before.text) && startsLower(text);
}

/**
 * Where the first row of a page goes on from the last row of the page before, each cell from its own: puts them together
 * and says so.
 */
export function extendRow(before: Block | undefined, cells: string[], words: Words): boolean {
  const above = before?.kind === 'row' && !before.header ? before.cells : undefined;
  if (!before || !above || cells.every((cell) => cell === '')) return false;
  // Cells without words at the end of a row are often not there at all.
  const own = Array.from({ length: Math.max(above.length, cells.length) }, (_, at) => above[at] ?? '');
  if (!cells.every((cell, at) => cell === '' || (own[at] !== '' && startsLower(cell)))) return false;
  before.cells = own.map((cell, at) => joinLines(cell, cells[at] ?? '', words));
  before.text = before.cells.filter((cell) => cell !== '').join(' | ');
  return true;
}

/** A line of a table of contents: words, leaders or a gap, a page number. */
function isContentsLine(text: string): boolean {
  return /\S\s*(?:[.·…_]\s?){4,}\s*(?:\d{1,4}|[ivxl]{1,6})?$/i.test(text);
}

/** Entries of a table of contents, by their leaders, with which the blocks from `at` begin: a block may hold several. */
function entriesFrom(blocks: Block[], at: number): number {
  let entries = 0;
  for (const { text } of blocks.slice(at, at + 2)) {
    if (!isContentsLine(text)) break;
    entries += text.split(/(?:[.·…_]\s?){4,}/).length - 1;
  }
  return entries;
}

/**
 * Takes out the entries of a table of contents: leader lines anywhere, and under the heading "Contents" what ends in a page
 * number, with the first line of an entry that runs over two.
 */
export function dropContents(blocks: Block[]): Block[] {
  let inContents = false;
  const numbered = (block: Block | undefined) =>
    block !== undefined && /(?:^|\S\s|\S\s?\|\s?)\d{1,4}$/.test(block.text) && !endsSentence(block.text);
  return blocks.filter((block, index) => {
    const label = block.kind === 'heading' || (block.kind === 'paragraph' && numbered(blocks[index + 1]));
    if (label && /^(?:table of )?contents$/i.test(block.text)) {
      inContents = true;
      return true;
    }
    if (isContentsLine(block.text)) return false;
    // What a chapter holds, listed at its head: the label of that list opens no section.
    if (block.kind === 'heading' && entriesFrom(blocks, index + 1) >= 2) return false;
    if (!inContents) return true;
    if (numbered(block)) return false;
    const next = blocks[index + 1];
    const short = block.kind !== 'heading' && block.text.length < 160 && !/[.;:]$/.test(block.text);
    const goesOnThere = next && /^\d{1,4}$/.test(next.text);
    const cut = next && (numbered(next) || isContentsLine(next.text)) && startsLower(next.text);
    if (short && (goesOnThere || cut)) return false;
    inContents = false;
    return true;
  });
}

/** Bullets of text fonts and, as code points for private use, of symbol fonts; a hyphen or an `o` only before a space. */
export const BULLET =
  /^(?:[•◦▪●○‣·■□◆❖➢➤►▶✓✔\u2043\ue000-\uf8ff]\s*(?=\S)|[*–—§-]\s+|o\s{1,3}(?=\p{Lu}|\p{Ll}{2}))/u;

/** Numbers and letters before the items of a list: `1.`, `(a)`, `iv)`. */
export const NUMBERED = /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+/;

/** Depth from 1 by indentation against the items of the same list, whose places are kept in `indents`. */
export function depthAt(x: number, indents: number[]): number {
  while (indents.length > 0 && indents.at(-1)! > x + 4) indents.pop();
  if (indents.length === 0 || indents.at(-1)! < x - 4) indents.push(x);
  return indents.length;
}

/** The text of an item that the document marks as one, without its bullet, number or letter: a web page's list has none. */
export function withoutMarker(text: string): string {
  const bullet = BULLET.exec(text);
  if (bullet) return bullet[0][0] === 'o' ? text : text.slice(bullet[0].length);
  return text.replace(NUMBERED, '');
}

/** The number of a footnote before its text. */
const NOTE_NUMBER = /^\[?(\d{1,3})\]?[.)]?\s*(?=[\p{L}“‘"'(])/u;

/** Whether a line opens as a footnote does: a number, then words. */
export const opensNote = (text: string) => NOTE_NUMBER.test(text);

/** Numbers that are raised somewhere in the document behind a word: those of its footnotes. */
export function noteNumbers(pages: PdfPage[]): Set<string> {
  const numbers = new Set<string>();
  for (const { runs } of pages)
    runs.forEach((run, at) => {
      if (isFootnoteMark(run, runs[at - 1])) numbers.add(run.text.replace(/\D/g, ''));
    });
  return numbers;
}

/** The text of a footnote without its number, which is no part of it, as its mark is none of the sentence. */
export function withoutNoteNumber(text: string, numbers: ReadonlySet<string>): string {
  const number = NOTE_NUMBER.exec(text);
  return number && numbers.has(number[1]!) ? text.slice(number[0].length) : text;
}
