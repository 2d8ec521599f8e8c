/**
 * What tagged and untagged PDFs have in common: which lines are running heads, how cut words and cut paragraphs are put
 * together again, which lines belong to a table of contents.
 */
import type { Block } from '../model.js';
import { endsSentence, startsLower, tidy } from './normalise.js';
import type { PdfPage, Run } from './pdf-pages.js';

/** Share of the page's height at top and bottom in which running heads stand. */
const EDGE = 0.1;

/**
 * Runs that are page furniture: marked as artifacts, page numbers, or the same words (digits apart) in the top or bottom
 * tenth of at least half of the pages. An embargo line among them is content once: it is given back.
 */
export function runningHeads(pages: PdfPage[]): {
  isHead: (page: PdfPage, run: Run) => boolean;
  embargo: string | null;
} {
  const seenOn = new Map<string, number>();
  const edges = pages.map((page) => edgeLines(page));
  let embargo: string | null = null;
  for (const lines of edges) {
    for (const key of new Set(lines.map(headKey))) {
      seenOn.set(key, (seenOn.get(key) ?? 0) + 1);
    }
  }
  const heads = new Set<Run>();
  for (const [index, lines] of edges.entries()) {
    for (const line of lines) {
      const repeated = (seenOn.get(headKey(line)) ?? 0) >= Math.max(2, pages.length / 2);
      if (!repeated && !PAGE_NUMBER.test(line.text)) continue;
      if (/embargo/i.test(line.text)) embargo ??= line.text;
      for (const run of line.runs) heads.add(run);
    }
    for (const run of pages[index]!.runs) {
      if (!run.artifact) continue;
      heads.add(run);
      if (/embargo/i.test(run.text)) embargo ??= tidy(run.text);
    }
  }
  return { isHead: (_page, run) => heads.has(run), embargo };
}
const PAGE_NUMBER = /^(?:page )?[-–—]?\s*(?:\d{1,4}|[ivxl]{1,6})\s*[-–—]?(?: ?(?:of|\/|\|) ?\d{1,4})?$/i;

/** True in the top and bottom tenth of a page. */
export function inEdge(page: PdfPage, run: Run): boolean {
  return run.y <= page.height * EDGE || run.y >= page.height * (1 - EDGE);
}

/** What makes two edge lines the same head: words and type size. The title on a cover is no running head. */
function headKey(line: { text: string; runs: Run[] }): string {
  return `${line.runs[0]!.size} ${line.text.toLowerCase().replace(/\d+/g, '0')}`;
}

function edgeLines(page: PdfPage): { text: string; runs: Run[] }[] {
  const lines: { y: number; right: number; text: string; runs: Run[] }[] = [];
  for (const run of page.runs) {
    if (!inEdge(page, run)) continue;
    const line = lines.findLast((entry) => Math.abs(entry.y - run.y) < 2);
    // A head's left and right parts are lines of their own.
    if (line && run.x - line.right < run.size * 2) {
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
    run.y <= before.y + before.size
  );
}

/** Words of the whole document, so that a word cut at a line end can be told from one that is written with a hyphen. */
export function wordsOf(pages: PdfPage[]): Set<string> {
  const words = new Set<string>();
  for (const page of pages) {
    for (const run of page.runs) {
      for (const word of run.text
        .toLowerCase()
        .match(/[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)*(?![-‐‑\p{L}\p{N}])/gu) ?? []) {
        words.add(word.replace(/[‐‑]/g, '-'));
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
export function joinLines(
  first: string,
  second: string,
  words: ReadonlySet<string>,
  softBreak = false,
): string {
  const left = first.trimEnd();
  const right = second.trimStart();
  if (left === '') return right;
  if (right === '') return left;
  if (left.endsWith('\u00ad') || (softBreak && /\p{L}$/u.test(left) && /^\p{Ll}/u.test(right))) {
    return left.replace(/\u00ad$/, '') + right;
  }
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

/** A line of a table of contents: words, leaders or a gap, a page number. */
export function isContentsLine(text: string): boolean {
  return /\S\s*(?:[.·…_]\s?){4,}\s*(?:\d{1,4}|[ivxl]{1,6})?$/i.test(text);
}

/** Takes out the entries of a table of contents: leader lines anywhere, and rows ending in a page number under the heading "Contents". */
export function dropContents(blocks: Block[]): Block[] {
  let inContents = false;
  return blocks.filter((block) => {
    if (isContentsLine(block.text)) return false;
    if (block.kind === 'heading' && /^(?:table of )?contents$/i.test(block.text)) {
      inContents = true;
      return true;
    }
    if (!inContents) return true;
    if (/\S(?:\s|\s?\|\s?)\d{1,4}$/.test(block.text) && !endsSentence(block.text)) return false;
    inContents = false;
    return true;
  });
}
