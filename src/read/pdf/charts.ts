/**
 * Charts that a page draws: the words on them (values of an axis, names of bars) are no text of the report, as they are none where a
 * web page has a picture. A chart is told by its axis: numbers that rise in even steps, one above the other at even distances.
 */
import { largest, smallest } from '../lists.js';
import type { PdfPage } from './pages.js';
import type { Run } from './runs.js';

/** Fewest numbers on an axis, and on one that begins with zero; most numbers of a page that are looked at. */
const FEWEST = 4;
const FROM_ZERO = 3;
const MOST = 400;
/** How far numbers of one axis may stand off its line, and their distances from one another, in points. */
const SLIP = 1.5;
/** How far an axis may stand from the lines that the chart is drawn with, in points. */
const NEAR = 30;
/** How far names stand below the axis, and values above it, in type sizes; and how much type on one chart differs. */
const BELOW = 3.2;
const ABOVE = 2.5;
const SIZES = 1.25;
/** Letters that a piece of text on a chart has at most. */
const LETTERS = 40;

const NUMBER = /^[£€$]?[-–]?\d[\d,]*(?:\.\d+)?\s?%?$/;

interface Tick {
  run: Run;
  value: number;
}

/** A page without the words of its charts. */
export function withoutCharts(page: PdfPage): PdfPage {
  const ticks = page.runs
    .filter(({ text, artifact }) => text.length < 12 && !artifact && NUMBER.test(text.trim()))
    .slice(0, MOST)
    .map((run): Tick => ({ run, value: Number(run.text.replace(/[^\d.]/g, '')) }));
  if (ticks.length < FROM_ZERO || page.rules.level.length === 0) return page;
  const gone = new Set<Run>();
  for (const axis of axesOf(ticks)) {
    const words = wordsOn(page, axis);
    for (const run of words) gone.add(run);
  }
  return gone.size > 0 ? { ...page, runs: page.runs.filter((run) => !gone.has(run)) } : page;
}

/** Numbers of one size that stand on one line from top to bottom, by their left or right edges, and rise evenly. */
function axesOf(ticks: Tick[]): Run[][] {
  const axes: Run[][] = [];
  for (const edge of [({ run }: Tick) => run.x + run.width, ({ run }: Tick) => run.x]) {
    const sorted = [...ticks].sort((a, b) => edge(a) - edge(b) || a.run.y - b.run.y);
    for (let from = 0; from < sorted.length; ) {
      let to = from + 1;
      while (to < sorted.length && edge(sorted[to]!) - edge(sorted[from]!) < SLIP) to += 1;
      const rising = evenly(sorted.slice(from, to).sort((a, b) => a.run.y - b.run.y));
      if (rising.length > 0) axes.push(rising);
      from = to;
    }
  }
  return axes;
}

/** The longest stretch that rises by one step at one distance; none where it is too short to be an axis. */
function evenly(ticks: Tick[]): Run[] {
  let best: Tick[] = [];
  for (let from = 0; from + 1 < ticks.length; ) {
    const [first, second] = [ticks[from]!, ticks[from + 1]!];
    const step = second.value - first.value;
    const distance = second.run.y - first.run.y;
    let to = from + 1;
    const goesOn = (a: Tick, b: Tick) =>
      a.run.size === b.run.size &&
      Math.abs(b.value - a.value - step) < Math.abs(step) * 0.01 &&
      Math.abs(b.run.y - a.run.y - distance) < SLIP;
    while (to < ticks.length && goesOn(ticks[to - 1]!, ticks[to]!)) to += 1;
    if (step > 0 && distance > first.run.size && to - from > best.length) best = ticks.slice(from, to);
    from = Math.max(from + 1, to - 1);
  }
  return best.length >= FEWEST || (best.length >= FROM_ZERO && best[0]!.value === 0)
    ? best.map(({ run }) => run)
    : [];
}

/** All words of the chart that has this axis; none where it cannot be told how far the chart reaches. */
function wordsOn(page: PdfPage, axis: Run[]): Run[] {
  const { size } = axis[0]!;
  const bottom = smallest(axis, ({ y }) => y);
  const top = largest(axis, ({ y }) => y);
  const left = smallest(axis, ({ x }) => x);
  const edge = largest(axis, ({ x, width }) => x + width);
  const drawn = page.rules.level.filter(
    ({ at, from }) => at > bottom - size && at < top + size * 2 && from > left - NEAR && from < edge + NEAR,
  );
  if (drawn.length === 0) return [];
  const right = largest(drawn, ({ to }) => to) + size * 2;
  const inside = page.runs.filter(
    ({ x, width, y, text }) =>
      text.trim() !== '' &&
      x >= left - 1 &&
      x + width <= right &&
      y > bottom - size * BELOW &&
      y < top + size * ABOVE,
  );
  const ofChart = (run: Run) => run.size < size * SIZES && run.size > size / SIZES && !run.artifact;
  const between = inside.filter(({ y }) => y > bottom - 1 && y < top + 1);
  if (between.some((run) => !ofChart(run) || run.text.trim().length > LETTERS)) return [];
  const own = inside.filter((run) => ofChart(run) && run.text.trim().length <= LETTERS);
  // Numbers in rows of words are a table's.
  const rows = axis.filter((tick) =>
    own.some((run) => run !== tick && Math.abs(run.y - tick.y) < 1 && /\p{L}{3}/u.test(run.text)),
  );
  return rows.length > axis.length / 2 ? [] : own;
}
