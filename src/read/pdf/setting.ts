/**
 * How a line is set: its runs as they follow on one base line, the spaces between its words, and whether gaps in it part cells of a row
 * or words of a sentence that is set flush at both sides.
 */
import type { Run } from './pages.js';

/** A bullet, number or letter of a list that stands alone. */
export const MARKER_ONLY =
  /^(?:[•◦▪●○·‣■□◆❖➢➤►▶✓✔§–—*\u2043\ue000-\uf8ffo-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])$/;

/** The number of a paragraph, as joint reports have them, `2.14`; it is one only before a sentence: tables have numbers, too. */
const PARAGRAPH_NUMBER = /^\d{1,2}(?:\.\d{1,3}){1,2}\.?$/;
const OPENS_SENTENCE = /^[“‘"']?\p{Lu}\p{L}*\s\p{Ll}/u;

/** Whether a piece of a line is the bullet or number of what stands behind it. */
export const isMarkerOf = (mark: string, text: string): boolean =>
  MARKER_ONLY.test(mark) || (PARAGRAPH_NUMBER.test(mark) && OPENS_SENTENCE.test(text));

/** How much wider than the space between words of its line a gap must be to begin a cell. */
export const WIDER = 1.3;
/** A gap of so many type sizes is none between words. */
export const WIDE = 1.6;
/** Least spaces of a line that show how wide they are. */
const SPACES = 3;

/**
 * How the line of a run is set: how wide the space between its words is as a rule, whether wide gaps make it a row of cells,
 * and whether they are all alike and blanks between words, as in a line that is set flush at both sides.
 */
export interface Setting {
  space: number;
  isRow: boolean;
  isEven: boolean;
}

/** The setting of each run's line. Lines that are set flush at both sides have wide spaces. */
export function settingOf(runs: Run[]): Map<Run, Setting> {
  const settings = new Map<Run, Setting>();
  const lines = baseLines(runs);
  let extents: Map<string, number> | null = null;
  for (const line of lines) {
    if (line.length === 1) continue;
    const gaps = line.flatMap((run) => (run.space > 0 ? [run.space] : []));
    let [wide, apart, blanks] = [0, 0, 0];
    for (let at = 1; at < line.length; at += 1) {
      const [last, run] = [line[at - 1]!, line[at]!];
      const gap = run.x - (last.x + last.width);
      gaps.push(gap);
      if (gap > Math.max(run.size, last.size) * WIDE && !MARKER_ONLY.test(last.text.trim())) wide += 1;
      if (run.after === 'gap') apart += 1;
      if (run.after === 'blank') blanks += 1;
    }
    gaps.sort((a, b) => a - b);
    const alike = gaps.length >= 2 && gaps.at(-1)! < gaps[0]! * EVEN;
    let isEven = blanks === line.length - 1 && (alike || gaps.length === 1);
    if (isEven && !alike) {
      extents ??= extentsOf(lines);
      isEven = extents.get(extentKey(line))! >= FLUSH;
    }
    const isRow = !isEven && (wide > 0 || apart >= 2);
    const words = gaps.length - wide;
    const space = words >= SPACES ? gaps[Math.floor(words / 2)]! : 0;
    if (isEven || isRow || space > 0) for (const run of line) settings.set(run, { space, isRow, isEven });
  }
  return settings;
}

/** Runs with words, as they follow on one base line. */
function baseLines(runs: Run[]): Run[][] {
  const lines: Run[][] = [];
  for (const run of runs) {
    if (run.text.trim() === '') continue;
    const last = lines.at(-1)?.at(-1);
    if (last && Math.abs(run.y - last.y) <= Math.max(run.size, last.size) * 0.45) lines.at(-1)!.push(run);
    else lines.push([run]);
  }
  return lines;
}

/** How many lines reach from and to the same places. */
function extentsOf(lines: Run[][]): Map<string, number> {
  const extents = new Map<string, number>();
  for (const line of lines) {
    const key = extentKey(line);
    extents.set(key, (extents.get(key) ?? 0) + 1);
  }
  return extents;
}

/** From where to where a line reaches, in whole points. */
function extentKey(line: Run[]): string {
  const last = line.at(-1)!;
  return `${Math.round(line[0]!.x)} ${Math.round(last.x + last.width)}`;
}

/** Lines that begin and end alike show a column that is set flush at both sides. */
const FLUSH = 3;
/** How far the widest space between words of one line may differ from the least. */
const EVEN = 1.15;

/** Whether a run that nothing but its place parts from the one before begins a cell: in a row, or where others begin. */
export function isCell({ after, x }: Run, starts: number[], setting: Setting | undefined): boolean {
  return after === 'gap' && (setting?.isRow === true || starts.some((edge) => Math.abs(edge - x) < 1));
}
