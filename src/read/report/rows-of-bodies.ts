/**
 * Tables over many bodies, in rows or in columns: whose a grade is. In a document on one body the rows of the others are left out.
 */
import type { Area, Block } from '../../model.js';
import { areaById, findBody } from '../../sites/lookup.js';
import { isAnyName } from '../identity.js';
import { areaOf, lookUp } from './areas.js';
import { GRADE_LABEL } from './grade-phrases.js';
import type { RowGrade } from './row-grades.js';
import { notesFor, place } from './sections.js';
import { type State, took } from './state.js';
import { currentColumns, yearOf } from './table-years.js';

/** The body that the first cell with words names. */
export function bodyOfRow(state: State, cells: string[]): string | null {
  const name = cells.find((cell) => /\p{L}/u.test(cell)) ?? '';
  return name.length <= 80 ? (findBody(name, state.profile, state.identity.bodyKind)?.name ?? null) : null;
}

/** A cell behind the area's that is wholly the name of a body, where the document is not about that one. */
export function otherBodyIn(
  state: State,
  cells: string[],
  nameAt: number,
): { at: number; body: string } | null {
  for (const [at, cell] of cells.entries()) {
    if (at === nameAt || cell.length > 80 || !isAnyName(cell, state.profile)) continue;
    const body = findBody(cell, state.profile, state.identity.bodyKind);
    if (body && body.id !== state.identity.body?.id) return { at, body: body.id };
  }
  return null;
}

/** `Avon Fire and Rescue Service | Preventing fires | Adequate`: a body, one of its areas, and the grade. */
export function areaOfBodyRow(
  state: State,
  block: Block,
  nameAt: number,
  body: string,
  grades: RowGrade[],
): boolean {
  const named = (block.cells ?? [])
    .map((cell, at) =>
      cell === '' || at === nameAt || grades.some((one) => one.at === at)
        ? null
        : { label: cell, area: lookUp(state, cell, state.pillar) },
    )
    .filter((one): one is { label: string; area: Area } => one !== null && one.area !== null);
  const deepest = named.find((one) => one.area.level === 'area') ?? named[0];
  if (!deepest) return false;
  const own = state.identity.body?.id;
  if (own !== undefined && own !== body) {
    took(state, block, 'row about another body');
    return true;
  }
  const before = state.body;
  state.body = own === undefined ? body : null;
  const notes = notesFor(state, deepest.area.id, deepest.area.level, deepest.label);
  notes.listed = true;
  const current = currentColumns(state, state.table.header ?? [], grades);
  for (const one of grades) {
    const quote = `${deepest.label}: ${one.quote}`;
    if (current.has(one.at)) notes.clues.push({ from: one.from, word: one.word, quote });
    else if (one.word.kind === 'graded')
      notes.previous.push({ word: one.word, year: yearOf(state.table.header?.[one.at] ?? ''), quote });
  }
  state.body = before;
  took(state, block, 'judgment row', `${body} ${deepest.area.id}`);
  return true;
}

/** A row of a table over many bodies that stand in its columns: whose a grade is says the header above it. */
export function columnsOfBodies(
  state: State,
  block: Block,
  area: Area,
  label: string,
  grades: RowGrade[],
): boolean {
  const own = state.identity.body?.id ?? null;
  const columns = grades.map((one) => {
    const title = state.table.header?.[one.at] ?? '';
    const body = isAnyName(title, state.profile)
      ? findBody(title, state.profile, state.identity.bodyKind)
      : null;
    return { one, body: body?.id ?? null };
  });
  if (columns.some(({ body }) => body === null) || columns.every(({ body }) => body === own)) return false;
  const before = state.body;
  for (const { one, body } of columns) {
    if (own !== null && body !== own) continue;
    state.body = own === null ? body : null;
    place(state, area, label, one);
  }
  state.body = before;
  took(state, block, 'judgment row', `${area.id} of ${columns.map(({ body }) => body).join(', ')}`);
  return true;
}

/** A row of a table over many bodies: the column headers name the areas. */
export function bodyRow(state: State, block: Block, body: string, grades: RowGrade[]): void {
  const header = state.table.header ?? [];
  for (const one of grades) {
    const label = header[one.at] ?? '';
    const area = (label ? areaOf(state, label) : null) ?? areaOfTable(state, label, grades);
    if (!area) continue;
    const before = state.body;
    state.body = body === state.identity.body?.id ? null : body;
    const notes = notesFor(state, area.id, area.level, label || area.name);
    notes.listed = true;
    notes.clues.push({ from: one.from, word: one.word, quote: one.quote });
    state.body = before;
  }
  took(state, block, 'judgment row', body);
}

/** The area that stands over a table of bodies with one grade each, as its caption or as the heading at hand. */
function areaOfTable(state: State, label: string, grades: RowGrade[]): Area | null {
  if (state.identity.body || grades.length !== 1 || !GRADE_LABEL.test(label)) return null;
  if (state.table.caption) return areaOf(state, state.table.caption);
  return state.area ? (areaById(state.area, state.profile, state.identity.programme) ?? null) : null;
}
