/**
 * A heading with something small beside it (a grade in a box, in a ribbon, in a circle) is no table. The small thing may stand
 * at either side, and at half the height of a heading of several lines.
 */
import type { Line } from './lines.js';
import type { Measures } from './measures.js';

/** Most lines of a heading and of what stands beside it, and most letters of the latter. */
const MOST = 8;
const LETTERS = 60;

/** Where such a heading starts at `from`: its lines, then those of what stands beside it; else `null`. */
export function headingWithMore(lines: Line[], from: number, measures: Measures): Line[] | null {
  const ahead = lines.slice(from, from + MOST);
  const isHeading = (line: Line) =>
    measures.headings.some((size) => Math.abs(size - line.size) < 0.5) &&
    !/^[\d.]+$/.test(line.text) &&
    !ahead.some((other) => isBesideLarger(line, other));
  const start = lines[from]!;
  const heading: Line[] = [];
  let beside: Line[] = [];
  let letters = 0;
  for (const line of ahead) {
    if (line.page !== start.page || line.column !== start.column || line.table || line.inset) break;
    const last = heading.at(-1);
    const below = last ? last.y - line.y : 0;
    const goesOn =
      last && Math.abs(line.x - last.x) < 0.5 && line.size === last.size && below < line.size * 1.75;
    if (goesOn || (!last && isHeading(line) && beside.every((other) => isBesideTop(other, line)))) {
      heading.push(line);
      continue;
    }
    letters += line.text.length;
    const level = (other: Line) =>
      last !== undefined && other.size === last.size && Math.abs(other.y - line.y) < other.size * 0.45;
    const near = last && (below < last.size * 1.2 || ahead.some((other) => other !== line && level(other)));
    const fits = last ? near && heading.every((other) => isApart(line, other)) : beside.length < 2;
    if (!fits || letters > LETTERS) break;
    beside.push(line);
  }
  const [first, last] = [heading[0], heading.at(-1)];
  if (!first || !last) return null;
  // What stands beside a heading stands no lower than its last line, and beside one line at its height: as a whole.
  if (heading.length > 1) beside = beside.filter((line) => last.y - line.y < last.size * 0.6);
  const text = beside.map((line) => line.text).join(' ');
  if (text === '' || /^[\d.]+$/.test(text)) return null;
  if (beside.some((line) => line.size === first.size && line.bold === first.bold)) return null;
  const middle = beside.reduce((sum, line) => sum + line.y, 0) / beside.length;
  if (heading.length === 1 && Math.abs(middle - first.y) > first.size * 0.5) return null;
  const all = [...heading, ...beside];
  if (goesOnBelow(beside, heading, lines.slice(from + all.length, from + all.length + NEXT))) return null;
  // Nothing that stands between them may be passed over.
  return lines.slice(from, from + all.length).every((line) => all.includes(line)) ? all : null;
}

/** Whether more follows below what stands beside a heading: then that is the top of a box of text. */
function goesOnBelow(beside: Line[], heading: Line[], next: Line[]): boolean {
  const lowest = beside.at(-1)!;
  return next.some(
    (line) =>
      line.page === lowest.page &&
      heading.every((other) => isApart(line, other)) &&
      Math.abs(line.x - lowest.x) < 1 &&
      lowest.y - line.y > 0 &&
      lowest.y - line.y < lowest.size * 2.2,
  );
}
/** Lines behind a heading that are looked at for more. */
const NEXT = 4;

/** Whether a line stands beside one in larger type: of the two that one is the heading. */
const isBesideLarger = (line: Line, other: Line) =>
  other.size > line.size * 1.15 &&
  other.page === line.page &&
  isApart(line, other) &&
  Math.abs(other.y - line.y) < other.size;

const isApart = (a: Line, b: Line) => a.x >= b.right || a.right <= b.x;

/** Whether what comes before the first line of a heading stands beside it, no more than lines of its own above. */
function isBesideTop(line: Line, heading: Line): boolean {
  return isApart(line, heading) && line.y - heading.y < heading.size * 1.2;
}
