/**
 * Years in a table: which columns and rows speak of this report and which of an earlier one, and when an area was last inspected.
 */
import type { Block } from '../../model.js';
import { findCycle } from '../../sites/lookup.js';
import { cycleAtHand, datedLabel } from './earlier.js';
import type { RowGrade } from './row-grades.js';
import { plainRow } from './row-text.js';
import { clue, notesFor } from './sections.js';
import { type State, took } from './state.js';

export const YEAR = /^(?:19|20)\d\d(?:\s*[/–-]\s*\d{2,4})?$/;

/** `2016 | Requires improvement`: a grade with nothing but its year. A year that cannot be placed says nothing of now. */
export function yearRow(state: State, block: Block, grades: RowGrade[]): boolean {
  const year = (block.cells ?? []).find((cell) => YEAR.test(cell));
  const [only] = grades;
  if (year === undefined || !only || grades.length > 1 || only.word.kind !== 'graded') return false;
  const dated = datedLabel(state, year);
  if (dated?.now && state.area && state.fresh)
    clue(state, { from: 'table', word: only.word, quote: `${year}: ${only.quote}` });
  else if (dated && !dated.now && state.area)
    notesFor(state, state.area, 'area', state.area).previous.push({
      word: only.word,
      year: dated.year,
      quote: `${year}: ${only.quote}`,
    });
  else plainRow(state, block);
  took(state, block, dated ? (dated.now ? 'grade' : 'earlier grade') : 'row', only.quote);
  return true;
}

/** Whether a year in a row without a grade is when the area was last inspected, by the cell before it or its header. */
export function saysInspected(cells: string[], header: string[], at: number): boolean {
  return [cells[at - 1], header[at]].some((words) =>
    /^(?:last |when |year |date )*inspected\b[^?]*$/i.test(words ?? ''),
  );
}

/** Which grade columns speak of this report: all of them, unless headers name other years or an earlier inspection. */
export function currentColumns(state: State, header: string[], grades: { at: number }[]): Set<number> {
  const all = new Set(grades.map((one) => one.at));
  if (state.table.earlier !== null) return new Set();
  if (header.length === 0) return all;
  const cycle = cycleAtHand(state);
  const surely = new Set<number>();
  const earlier = new Set<number>();
  for (const { at } of grades) {
    const title = header[at] ?? '';
    const named = yearOf(title) ? findCycle(title, state.profile, state.identity.programme) : null;
    const other = named !== null && cycle !== null && named.order < cycle.order;
    if (/\b(?:previous(?:ly)?|last|earlier|before|initial)\b/i.test(title) || other) surely.add(at);
    if (surely.has(at) || (yearOf(title) && (!cycle || named?.id !== cycle.id))) earlier.add(at);
  }
  // A year that may be that of publication tells columns apart, and says nothing where there is but one.
  const past = earlier.size < all.size ? earlier : surely;
  return new Set([...all].filter((at) => !past.has(at)));
}

export function yearOf(text: string): string | null {
  return /(?:19|20)\d\d(?:\s*[/–-]\s*\d{2,4})?/.exec(text)?.[0]?.replace(/\s*[–-]\s*/, '/') ?? null;
}
