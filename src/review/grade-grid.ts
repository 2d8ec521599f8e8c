/**
 * Grades by cycle on one sheet: the questions of one body, or the bodies that were asked one question. Pure.
 *
 * A cell says the last that is known of a cycle. What came before it, and from which words it was read, stands in the
 * body's own tables.
 */
import type { HistoryRow } from '../model.js';
import { html, type Markup } from '../tell/markup.js';
import type { Names } from '../tell/names.js';
import { oneLine } from '../tell/sanitise.js';
import { gradeCell, movedCell } from '../tell/table.js';
import { cyclesOf, type SiteView } from './view.js';

/** A line of the grid: what it is called, as a link or in words, and its judgments. */
interface Line {
  head: Markup | string;
  /** A part of the line above it. */
  under?: boolean;
  rows: HistoryRow[];
}

/** A table with a column for each cycle that any of the lines knows. */
export function gradeGrid(
  view: SiteView,
  lines: Line[],
  words: { caption: string; first: string },
  names: Names,
): Markup {
  const rows = lines.flatMap((line) => line.rows);
  const cycles = cyclesOf(view, rows);
  const several = new Set(cycles.map((one) => one.programme)).size > 1;
  const title = ({ programme, cycle }: (typeof cycles)[number]) =>
    oneLine(
      [several ? programme : null, cycle ?? 'cycle not known'].filter((part) => part !== null).join(' '),
    );
  return html`<table class="stack grid"><caption>${words.caption}</caption>
<thead><tr><th scope="col">${words.first}</th>${cycles.map((one) => html`<th scope="col">${title(one)}</th>`)}</tr></thead>
<tbody>${lines.map(
    (line) =>
      html`<tr><th scope="row"${line.under ? html` class="under"` : null}>${line.head}</th>${cycles.map(
        (one) => {
          const own = line.rows.filter((row) => row.programme === one.programme && row.cycle === one.cycle);
          return html`<td data-label="${title(one)}">${cell(own, names)}</td>`;
        },
      )}</tr>`,
  )}</tbody></table>
<p class="faint">Where nothing stands, no judgment of that cycle is known.</p>`;
}

/** The last that is known; a graded one before any that does not show its grade. */
function cell(rows: HistoryRow[], names: Names): Markup | null {
  const row = rows.filter((one) => one.grade.kind === 'graded').at(-1) ?? rows.at(-1);
  if (!row) return null;
  const words = gradeCell(row, names);
  if (row.grade.kind !== 'graded') return html`<span class="quiet">${words}</span>`;
  return html`<span class="grade">${words}</span>${mark(row)}`;
}

/** How it stands against the one before, in words beside the sign. */
function mark(row: Pick<HistoryRow, 'direction'>): Markup | null {
  const { direction } = row;
  if (direction === 'not-comparable') return html` <span class="faint">${movedCell(row)}</span>`;
  if (direction !== 'declined' && direction !== 'improved') return null;
  return html` <span class="${direction} nowrap">${direction === 'declined' ? '▼' : '▲'} ${movedCell(row)}</span>`;
}
