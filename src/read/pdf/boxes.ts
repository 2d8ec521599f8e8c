/**
 * Boxes that a page draws around words. One that stands beside running text (a side bar, a case study, what an office program
 * calls a text box) is read on its own and not line by line with the text beside it. And in any box, and beside one, lines
 * have less room than in their column.
 */
import { largest, smallest } from '../lists.js';
import { type Line, linesIn } from './lines.js';
import type { PdfPage, Run } from './pages.js';
import type { Box } from './rules.js';

/** Least lines in a box, and beside it, and least letters in it. */
const FEWEST = 3;
const BESIDE = 2;
const LETTERS = 40;
/** Least share of the page's text that a line of running text is wide. */
const RUNNING = 0.3;
/** How far below a box a line may stand that it still keeps from going on, in type sizes: boxes have a margin. */
const BELOW = 1.6;
/** How far the edges of boxes that touch may stand apart. */
const NEAR = 6;

/**
 * Takes the text of boxes that stand beside running text out of a page: what is left, and for each box a line at its top that
 * carries its lines. Columns of boxes are numbered from `first`.
 */
export function insetsOf(page: PdfPage, runs: Run[], first: number): { runs: Run[]; insets: Line[] } {
  let left = runs;
  const insets: Line[] = [];
  const inked = runs.filter(isInked);
  const width = largest(inked, (run) => run.x + run.width) - smallest(inked, (run) => run.x);
  for (const box of whole(page.rules.boxes, inked)) {
    const inside = left.filter((run) => isIn(box, run));
    const words = inside.filter(isInked);
    if (words.reduce((sum, run) => sum + run.text.length, 0) < LETTERS) continue;
    const lines = linesIn(page, inside);
    if (lines.length < FEWEST || !isBeside(box, left, width) || touches(box, page.rules.boxes)) continue;
    // What stands side by side in a box is a table or a chart.
    if (lines.some((line, at) => Math.abs(line.y - (lines[at - 1]?.y ?? Number.NaN)) < line.size * 0.4))
      continue;
    const column = first + insets.length;
    const { size } = lines[0]!;
    insets.push({
      ...lines[0]!,
      column: 0,
      x: smallest(lines, (line) => line.x),
      right: largest(lines, (line) => line.right),
      y: box.top,
      size,
      text: '',
      textX: null,
      inset: { box, lines: lines.map((line) => ({ ...line, column })) },
    });
    const taken = new Set(inside);
    left = left.filter((run) => !taken.has(run));
  }
  return { runs: left, insets };
}

/**
 * Boxes, with those that an office program draws behind each paragraph of one text box put together: as wide, and one right
 * below the other. Cells of one column are none: what stands beside them begins where they do.
 */
function whole(boxes: Box[], runs: Run[]): Box[] {
  const out: Box[] = [];
  for (const box of [...boxes].sort((a, b) => b.top - a.top)) {
    const above = out.findLast(
      (other) =>
        Math.abs(other.left - box.left) < EDGE &&
        Math.abs(other.right - box.right) < EDGE &&
        Math.abs(other.bottom - box.top) < EDGE,
    );
    if (above && !isCell(above, runs) && !isCell(box, runs)) above.bottom = box.bottom;
    else out.push({ ...box });
  }
  return out;
}
/** How far the edges of such boxes may differ. */
const EDGE = 1.5;

/** Whether the first line in a box has another on its base line outside of it. */
function isCell(box: Box, runs: Run[]): boolean {
  const first = runs
    .filter((run) => isIn(box, run))
    .reduce<Run | null>((top, run) => (!top || run.y > top.y ? run : top), null);
  return first !== null && runs.some((run) => Math.abs(run.y - first.y) < EDGE && !isIn(box, run));
}

const isInked = (run: Run) => run.text.trim() !== '';

function isIn({ left, right, bottom, top }: Box, { x, y, width }: Run): boolean {
  return x >= left - 1 && x + width <= right + 1 && y > bottom - 1 && y < top;
}

/** Whether running text stands beside a box: some lines that are wide, and no cells of a row. */
function isBeside(box: Box, runs: Run[], width: number): boolean {
  const beside = runs.filter(
    (run) =>
      isInked(run) &&
      run.y > box.bottom &&
      run.y < box.top &&
      (run.x > box.right || run.x + run.width < box.left),
  );
  const wide = new Set(beside.filter((run) => run.width > width * RUNNING).map((run) => Math.round(run.y)));
  return wide.size >= BESIDE;
}

/** Whether another box begins where this one ends: cells of a table do. */
function touches(box: Box, boxes: Box[]): boolean {
  return boxes.some((other) => {
    const level = other.top > box.bottom + NEAR && other.bottom < box.top - NEAR;
    return level && (Math.abs(other.left - box.right) < NEAR || Math.abs(other.right - box.left) < NEAR);
  });
}

/** Says of each line how much room it has, where a box is around it or beside it. */
export function giveRoom(page: PdfPage, lines: Line[]): void {
  const { boxes } = page.rules;
  if (boxes.length === 0) return;
  const insets = lines.filter((line) => line.inset);
  for (const box of boxes) {
    const inside = lines.filter(
      (line) =>
        !line.inset &&
        line.x >= box.left - 1 &&
        line.right <= box.right + 1 &&
        line.y > box.bottom - 1 &&
        line.y < box.top,
    );
    if (inside.length === 0) continue;
    const from = smallest(inside, (line) => line.x);
    const room = { left: from, right: box.right - Math.max(0, from - box.left) };
    for (const line of inside)
      if (!line.room || room.right - room.left < line.room.right - line.room.left) line.room = room;
  }
  for (const { x, right, inset } of insets) {
    const { bottom, top } = inset!.box;
    for (const line of lines) {
      if (line.inset || line.y > top || line.y < bottom - line.size * BELOW) continue;
      if (line.right < x)
        line.room = { left: line.room?.left ?? Number.NEGATIVE_INFINITY, right: x - line.size };
      else if (line.x > right)
        line.room = { left: right, right: line.room?.right ?? Number.POSITIVE_INFINITY };
    }
  }
}
