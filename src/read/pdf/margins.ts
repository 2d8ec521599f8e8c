/**
 * Headings in the margin: where the text of a document begins well inside its pages, what stands left of it, level with the first
 * line of a paragraph, heads that paragraph. It is no column of its own, and no cell.
 */
import { smallest } from '../lists.js';
import { type Line, linesIn } from './lines.js';
import type { PdfPage, Run } from './pages.js';
import { MARKER_ONLY } from './setting.js';

/** How wide a margin is at least, in type sizes of the text, and how far its words keep from the text, in points. */
const WIDE = 6;
const APART = 3;
/** Largest share of the letters of the text that a margin holds, and that begins in it and reaches into the text. */
const IN_MARGIN = 0.15;
const ACROSS = 0.25;
/** Fewest headings in the margins of a document. */
const FEWEST = 3;
/** How far lines of one heading stand apart, in type sizes. */
const PITCH = 1.7;

const isInked = (run: Run) => run.text.trim() !== '';
const isWords = ({ text }: Run) => /\p{L}{3}/u.test(text);

/** Where the text begins in a document with headings in its margins; `null` where it has none. */
export function marginOf(pages: Run[][], body: number): number | null {
  const letters = new Map<number, number>();
  for (const runs of pages) {
    let start: Run | null = null;
    let last: Run | null = null;
    for (const run of runs) {
      if (!isInked(run) || Math.abs(run.size - body) > 0.3 || MARKER_ONLY.test(run.text.trim())) continue;
      if (!start || !last || last.lineEnd || Math.abs(run.y - last.y) > body * 0.6) start = run;
      last = run;
      const at = Math.round(start.x);
      letters.set(at, (letters.get(at) ?? 0) + run.text.length);
    }
  }
  const [edge] = [...letters].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [0];
  const left = smallest([...letters.keys()], Number);
  if (edge - left < body * WIDE) return null;
  let within = 0;
  let margin = 0;
  let across = 0;
  let heads = 0;
  for (const run of pages.flat()) {
    if (!isInked(run) || Math.abs(run.size - body) > 0.3) continue;
    // Leaders of a list of contents are no text.
    const length = run.text.replace(/[. …]/g, '').length;
    if (run.x >= edge - 1) within += length;
    else if (run.x + run.width > edge - APART) across += length;
    else if (isWords(run)) {
      margin += length;
      if (run.bold) heads += 1;
    }
  }
  return heads >= FEWEST && margin <= within * IN_MARGIN && across <= within * ACROSS ? edge : null;
}

/**
 * Takes headings in the margin out of a page: what is left, and a line for each that carries its lines to where the text beside
 * it begins. Columns of boxes are numbered from `first`.
 */
export function sideHeadsOf(
  page: PdfPage,
  runs: Run[],
  edge: number,
  first: number,
): { runs: Run[]; heads: Line[] } {
  const outside = runs.filter((run) => isInked(run) && run.x + run.width <= edge - APART);
  const groups: Line[][] = [];
  for (const line of linesIn(page, outside)) {
    const last = groups.at(-1)?.at(-1);
    const goesOn =
      last && last.size === line.size && last.bold === line.bold && last.y - line.y < line.size * PITCH;
    if (goesOn) groups.at(-1)!.push(line);
    else groups.push([line]);
  }
  const heads: Line[] = [];
  const taken = new Set<Run>();
  for (const lines of groups) {
    const [top] = lines as [Line];
    if (!lines.some(({ text }) => /\p{L}{3}/u.test(text))) continue;
    const beside = runs.some(
      (run) => isInked(run) && Math.abs(run.x - edge) < 2 && Math.abs(run.y - top.y) < top.size * 0.5,
    );
    if (!beside) continue;
    const column = first + heads.length;
    const right = Math.max(...lines.map((line) => line.right));
    const box = { left: top.x, right, top: top.y + top.size, bottom: lines.at(-1)!.y };
    heads.push({
      ...top,
      text: '',
      textX: null,
      right,
      inset: { box, opens: true, lines: lines.map((line) => ({ ...line, column })) },
    });
    for (const run of outside)
      if (lines.some((line) => Math.abs(line.y - run.y) < line.size * 0.5)) taken.add(run);
  }
  return { runs: taken.size > 0 ? runs.filter((run) => !taken.has(run)) : runs, heads };
}
