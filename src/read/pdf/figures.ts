/**
 * Figures in large type that stand side by side, each over a few words that say what it counts ("Force in numbers"). They are no
 * row of a table: each is read with its own words, from the left.
 */
import { type Part, partsOf } from './cards.js';
import { type Line, linesIn } from './lines.js';
import type { PdfPage, Run } from './pages.js';
import type { Words } from './text.js';

/** How much larger than the text figures are, and than the words below them. */
const LARGER = 1.4;
/** Figures of one row, fewest and most; rows of a page that are looked at; letters of the words below one. */
const FEWEST = 2;
const MOST = 8;
const MOST_ROWS = 12;
const LETTERS = 120;
/** How far below a figure its words begin, and how far their lines stand apart, in type sizes. */
const BELOW = 2.2;
const PITCH = 1.65;
/** How far edges, or middles, of what belongs together may stand apart, in points. */
const SLIP = 4;

const FIGURE = /^[£€$+–-]?\d[\d,.]*(?<![.,])\s?(?:%|per ?cent|m|bn|k|million|billion)?$/i;

interface Card {
  figure: Line;
  lines: Line[];
}

/** Takes such figures and their words out of a page: what is left, and a line for each row of them in its place. */
export function figuresOf(
  page: PdfPage,
  runs: Run[],
  body: number,
  words: Words,
): { runs: Run[]; cards: Line[] } {
  const large = runs.filter((run) => run.size >= body * LARGER);
  const rows: Line[][] = [];
  for (const line of linesIn(page, large)) {
    if (line.text.length > 14 || !FIGURE.test(line.text)) continue;
    const row = rows.find(([first]) => Math.abs(first!.y - line.y) < 2);
    if (row) row.push(line);
    else rows.push([line]);
  }
  let left = runs;
  const cards: Line[] = [];
  for (const row of rows.filter(({ length }) => length >= FEWEST && length <= MOST).slice(0, MOST_ROWS)) {
    const figures = row.sort((a, b) => a.x - b.x);
    const under = (edges: number[], isOwn: (figure: Line, line: Line) => boolean) =>
      cardsUnder(page, left, figures, edges, isOwn);
    const found =
      under(
        figures.map(({ x }) => x - SLIP),
        (figure, line) => Math.abs(figure.x - line.x) < SLIP,
      ) ??
      under(
        figures.map((figure, at) => (at === 0 ? 0 : (middle(figures[at - 1]!) + middle(figure)) / 2)),
        (figure, line) => Math.abs(middle(figure) - middle(line)) < SLIP,
      );
    if (!found) continue;
    cards.push(lineOf(page, found, words));
    const own = found.flatMap(({ figure, lines }) => [figure, ...lines]);
    left = left.filter((run) => !own.some((line) => isOf(line, run)));
  }
  return { runs: left, cards };
}

const middle = ({ x, right }: Line) => (x + right) / 2;

const isOf = (line: Line, run: Run) =>
  Math.abs(run.y - line.y) < line.size * 0.6 && run.x >= line.x - 1 && run.x + run.width <= line.right + 2;

/** A row of figures with the words below each, between the edges given; `null` where one has none of its own. */
function cardsUnder(
  page: PdfPage,
  runs: Run[],
  figures: Line[],
  edges: number[],
  isOwn: (figure: Line, line: Line) => boolean,
): Card[] | null {
  const cards: Card[] = [];
  for (const [at, figure] of figures.entries()) {
    const [from, to] = [edges[at]!, edges[at + 1] ?? page.width];
    const below = runs.filter(
      (run) => run.y < figure.y - 1 && run.y > figure.y - figure.size * 6 && run.x >= from && run.x < to,
    );
    const lines: Line[] = [];
    for (const line of linesIn(page, below)) {
      const last = lines.at(-1);
      const step = (last ?? figure).y - line.y;
      if (last ? step > line.size * PITCH || line.size !== last.size : step > figure.size * BELOW) break;
      if (line.size * LARGER > figure.size || line.right > to || !isOwn(figure, line)) break;
      lines.push(line);
    }
    const letters = lines.reduce((sum, { text }) => sum + text.length, 0);
    if (letters > LETTERS || !lines.some(({ text }) => /\p{L}{2}/u.test(text))) return null;
    cards.push({ figure, lines });
  }
  return cards;
}

function lineOf(page: PdfPage, row: Card[], words: Words): Line {
  const [first] = row;
  const cards = row.map(({ figure, lines }): Part[] => partsOf([figure, ...lines], words));
  const all = row.flatMap(({ figure, lines }) => [figure, ...lines]);
  return {
    ...first!.figure,
    right: Math.max(...all.map(({ right }) => right)),
    text: '',
    textX: null,
    table: { page: page.number, column: 0, rows: [], cards, tops: all.map(({ y }) => y) },
  };
}
