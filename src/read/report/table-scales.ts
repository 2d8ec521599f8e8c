/**
 * Tables whose columns are the grades of the scale: an area is ticked in one of them, or stands in that of its grade.
 */
import type { Block } from '../../model.js';
import { findBody } from '../../sites/lookup.js';
import { areaOf, lookUp } from './areas.js';
import type { RowGrade } from './row-grades.js';
import { notesFor, place } from './sections.js';
import { type State, took } from './state.js';

/** A header row whose columns are the grades of the scale: three or more different ones, and at most one other cell. */
export function scaleHeader(state: State, block: Block, grades: RowGrade[]): boolean {
  const cells = block.cells ?? [];
  const columns = grades.filter((one) => one.at >= 0 && one.word.kind === 'graded');
  const different = new Set(columns.map((one) => JSON.stringify(one.word)));
  if (different.size < 3 || different.size < columns.length) return false;
  if (cells.filter(Boolean).length - columns.length > 1) return false;
  const label = cells.find((cell, at) => cell !== '' && !columns.some((one) => one.at === at));
  if (
    label !== undefined &&
    (areaOf(state, label) || findBody(label, state.profile, state.identity.bodyKind))
  )
    return false;
  state.table.scale = new Map(columns.map((one) => [one.at, one]));
  state.table.header = cells;
  state.tableHead = block;
  took(state, block, 'header row', 'its columns are the grades');
  return true;
}

const TICKED = /^(?:[✓✔☑✅●•⬤■◆×xX*]|yes|tick(?:ed)?|selected)$/i;
const NOT_TICKED = /^(?:[✗✘❌○◯☐□–—-]|no)?$/i;

/** A row under columns that are grades: an area with one of them ticked, or areas listed in the column of their grade. */
export function scaleRow(state: State, block: Block, grades: RowGrade[]): boolean {
  const { scale } = state.table;
  const cells = block.cells ?? [];
  if (!scale || grades.length > 0) return false;
  const under = cells.map((cell, at) => ({ cell, at, head: scale.get(at) })).filter((one) => one.head);
  const label = cells.find((cell, at) => cell !== '' && !scale.has(at));
  const area = label === undefined ? null : lookUp(state, label, state.table.pillar ?? state.pillar);
  if (area && label !== undefined) {
    const notes = notesFor(state, area.id, area.level, label);
    notes.listed = true;
    const ticked = under.filter((one) => TICKED.test(one.cell));
    const rest = under.filter((one) => !TICKED.test(one.cell));
    const [only] = ticked;
    if (ticked.length === 1 && only && rest.every((one) => NOT_TICKED.test(one.cell)))
      place(state, area, label, only.head!);
    took(state, block, 'judgment row', area.id);
    return true;
  }
  if (label !== undefined) return false;
  const listed = under
    .filter((one) => !NOT_TICKED.test(one.cell))
    .flatMap(({ cell, at, head }) => {
      const area = lookUp(state, cell, state.table.pillar ?? state.pillar);
      if (area) return [{ cell, head, area }];
      return (block.cellLines?.[at] ?? [cell]).map((line) => ({
        cell: line,
        head,
        area: lookUp(state, line, state.table.pillar ?? state.pillar),
      }));
    });
  if (listed.length === 0 || listed.some((one) => one.area === null)) return false;
  for (const one of listed) place(state, one.area!, one.cell, one.head!);
  took(state, block, 'judgment row', listed.map((one) => one.area!.id).join(', '));
  return true;
}
