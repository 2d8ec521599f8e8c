/**
 * Rows of tables and of lists of facts: what each of them is, asked in turn. What a row may be besides an area with its grade
 * stands in files of its own: findings (`findings.ts`), several areas at once (`rows-of-areas.ts`), columns that are grades
 * (`table-scales.ts`), many bodies (`rows-of-bodies.ts`), years (`table-years.ts`), text (`row-text.ts`).
 */
import type { Area, Block } from '../../model.js';
import { findBody } from '../../sites/lookup.js';
import { areaOf, lookUp } from './areas.js';
import { datedLabel } from './earlier.js';
import { findingRow } from './findings.js';
import { GRADE_LABEL, isOfOthers, OF_OTHERS } from './grade-phrases.js';
import { gradesOf, type RowGrade } from './row-grades.js';
import { plainRow, writeRow } from './row-text.js';
import { areasBesideGrade, gradesUnderAreas, linesBeside, pairsInRow } from './rows-of-areas.js';
import { areaOfBodyRow, bodyOfRow, bodyRow, columnsOfBodies, otherBodyIn } from './rows-of-bodies.js';
import { clue, notesFor, openArea } from './sections.js';
import { type State, took } from './state.js';
import { scaleHeader, scaleRow } from './table-scales.js';
import { currentColumns, saysInspected, YEAR, yearOf, yearRow } from './table-years.js';

/** How a row stands among others. */
interface Place {
  /** No other row stands beside it, as of a question and its grade set on one line above its text. */
  alone: boolean;
  /** The grade of what it names follows in a row of its own. */
  heads: boolean;
}

/** A row of a table, or of a list of facts. */
export function row(state: State, block: Block, { alone, heads }: Place): void {
  const cells = block.cells ?? [];
  if (findingRow(state, block)) return;
  const all = gradesOf(state, block);
  if (!state.judges) {
    // Grades of many bodies said once more: what the table says is text, so that a change of it is not lost.
    const body = all.some(({ word }) => word.kind === 'graded') ? bodyOfRow(state, cells) : null;
    if (body) state.others.add(body);
    textRow(state, block);
    return;
  }
  // A column that says it is of others has no grade of this document.
  const grades = all.filter(({ at }) => !isOfOthers(state.table.header?.[at] ?? ''));
  if (gradesUnderAreas(state, block, grades)) return;
  if (scaleHeader(state, block, grades) || scaleRow(state, block, grades)) return;
  const nameAt = cells.findIndex(
    (cell, at) =>
      cell !== '' &&
      !/^(?:Q\s?)?\d{1,3}\.?$/i.test(cell) &&
      !YEAR.test(cell) &&
      !/^(?:last )?inspected$/i.test(cell) &&
      !all.some((one) => one.at === at),
  );
  const name = nameAt >= 0 ? cells[nameAt]! : '';
  if (name === '' && yearRow(state, block, grades)) return;
  if (pairsInRow(state, block, grades)) return;
  if (areasBesideGrade(state, block, grades) || linesBeside(state, block)) return;
  if (grades.length === 0 && (areaHeader(state, block) || (heads && questionRow(state, block)))) return;
  const area = name ? lookUp(state, name, state.table.pillar ?? state.pillar) : null;
  if (headerRow(state, block, area, grades)) return;
  if (area) areaRow(state, block, { area, name, nameAt, alone }, grades);
  else unnamedRow(state, block, { name, nameAt }, grades);
}

/** What the columns are: a header by its markup, or words in several cells that are neither areas nor grades. */
function headerRow(state: State, block: Block, area: Area | null, grades: RowGrade[]): boolean {
  const cells = block.cells ?? [];
  if (grades.length > 0) return false;
  if (!block.header && !area && isParticular(state, cells)) {
    textRow(state, block, 'a particular of the letter');
    return true;
  }
  if (!block.header && (area || cells.filter(Boolean).length <= 1)) return false;
  if (area?.level === 'pillar') state.table.pillar = area.id;
  openColumns(state, block);
  return true;
}

/** A row that names no area of the scheme: a grade of the area at hand, one of a body, or text. */
function unnamedRow(
  state: State,
  block: Block,
  { name, nameAt }: { name: string; nameAt: number },
  grades: RowGrade[],
): void {
  const [first] = grades;
  const only = grades.length === 1 ? first! : null;
  const dated = only && name ? datedLabel(state, name) : null;
  if (only && dated && !dated.now && state.area && only.word.kind === 'graded') {
    notesFor(state, state.area, 'area', state.area).previous.push({
      word: only.word,
      year: dated.year ?? only.earlier ?? null,
      quote: `${name}: ${only.quote}`,
    });
    took(state, block, 'earlier grade', only.quote);
    return;
  }
  if (grades.some((one) => one.earlier !== undefined)) {
    textRow(state, block, 'an earlier grade');
    return;
  }
  const noun = dated?.now || GRADE_LABEL.test(name);
  if (only && (noun || name === '') && state.area && (state.fresh || (noun && !state.outside))) {
    clue(state, { from: only.from, word: only.word, quote: only.quote });
    took(state, block, 'grade', only.quote);
    return;
  }
  const body = name ? findBody(name, state.profile, state.identity.bodyKind) : null;
  if (body && areaOfBodyRow(state, block, nameAt, body.id, grades)) return;
  if (body && grades.length > 0) {
    const isOther = state.identity.body && body.id !== state.identity.body.id;
    if (isOther) took(state, block, 'row about another body');
    else bodyRow(state, block, body.id, grades);
    return;
  }
  if (
    grades.some((one) => one.word.kind === 'graded') &&
    name &&
    !OF_OTHERS.test(name) &&
    !isOfOthers(name) &&
    !/^(?:none|nil|n\/a|no (?:areas|questions))$/i.test(name) &&
    state.identity.documentKind === 'report'
  ) {
    state.problems.push({
      code: 'area-unknown',
      where: name,
      detail: `a row of a table grades it "${first!.quote}"`,
    });
  }
  // Facts of others beside an area leave room for its own grade.
  const fresh = state.fresh && grades.length > 0 && isOfOthers(name);
  textRow(state, block);
  state.fresh ||= fresh;
}

/** A row that names an area: its grades, of now and of earlier inspections, or when it was inspected. */
function areaRow(
  state: State,
  block: Block,
  { area, name, nameAt, alone }: { area: Area; name: string; nameAt: number; alone: boolean },
  grades: RowGrade[],
): void {
  const cells = block.cells ?? [];
  const whose = otherBodyIn(state, cells, nameAt);
  if (whose) {
    areaOfBodyRow(state, block, whose.at, whose.body, grades);
    return;
  }
  if (area.level === 'pillar') state.table.pillar = area.id;
  const header = state.table.header ?? [];
  const inspectedAt = cells.findIndex(
    (cell, at) => YEAR.test(cell) && at !== nameAt && !YEAR.test(header[at] ?? ''),
  );
  const notes = () => notesFor(state, area.id, area.level, name);
  const inspectedIn = () => cells[inspectedAt]!.replace(/\s*[–-]\s*/, '/');
  if (grades.length === 0) {
    const graded = header.some((cell) => /\b(?:grade|judg|score|rating|result)/i.test(cell));
    if ((inspectedAt >= 0 || graded) && area.level === 'area') notes().listed = true;
    if (inspectedAt >= 0 && area.level === 'area' && saysInspected(cells, header, inspectedAt))
      notes().lastInspected = inspectedIn();
    textRow(state, block, area.id);
    return;
  }
  if (columnsOfBodies(state, block, area, name, grades)) return;
  const current = currentColumns(state, header, grades);
  for (const one of grades) if (one.earlier !== undefined) current.delete(one.at);
  if (alone && /\?$/.test(name)) openArea(state, area, name, block);
  notes().listed = true;
  for (const one of grades) {
    if (current.has(one.at)) {
      notes().clues.push({ from: one.from, word: one.word, quote: `${name}: ${one.quote}` });
      for (const { word, year } of one.before ?? [])
        notes().previous.push({ word, year, quote: `${name}: ${one.quote}` });
      if (one.inspectedIn) notes().lastInspected ??= one.inspectedIn;
    } else if (one.word.kind === 'graded') {
      notes().previous.push({
        word: one.word,
        year: one.earlier ?? yearOf(header[one.at] ?? '') ?? (state.table.earlier || null),
        quote: `${name}: ${one.quote}`,
      });
    }
  }
  if (inspectedAt >= 0) notes().lastInspected = inspectedIn();
  took(state, block, 'judgment row', area.id);
}

/** `To | The Chief Constable`: a label and what it says, as the head of a letter has them. */
function isParticular({ identity }: State, cells: string[]): boolean {
  return identity.documentKind === 'letter' && cells.filter(Boolean).length === 2;
}

/** `1 | How well does the force …?`, `Question | …`: opens the area that it asks about. */
function questionRow(state: State, block: Block): boolean {
  const cells = (block.cells ?? []).filter((cell) => cell !== '' && !/^(?:Q\s?)?\d{1,3}\.?$/i.test(cell));
  const question = cells.at(-1) ?? '';
  const area = /\?$/.test(question) ? areaOf(state, question) : null;
  if (
    !area ||
    cells.length > 2 ||
    (cells.length === 2 && !/^(?:our |the |main )*(?:question|area|pillar)\b/i.test(cells[0]!))
  )
    return false;
  openArea(state, area, question, block);
  took(state, block, area.level, area.id);
  return true;
}

/** A row of areas, two or more, and nothing else but what stands in the corner: the grades are in the rows below. */
function areaHeader(state: State, block: Block): boolean {
  const cells = (block.cells ?? []).map((label, at) => ({ label, at })).filter(({ label }) => label !== '');
  const named = cells.filter(
    ({ label }) => lookUp(state, label, state.table.pillar ?? state.pillar) !== null,
  );
  const rest = cells.filter((cell) => !named.includes(cell));
  if (named.length < 2 || rest.length > 1 || (rest[0]?.at ?? 0) !== 0) return false;
  openColumns(state, block, 'its columns are areas');
  return true;
}

/** Its cells say what stands below them; a header row before it was text. */
function openColumns(state: State, block: Block, detail?: string): void {
  state.table.header = block.cells ?? [];
  if (state.tableHead) writeRow(state, state.tableHead);
  state.tableHead = block;
  took(state, block, 'header row', detail);
}

function textRow(state: State, block: Block, detail?: string): void {
  plainRow(state, block);
  took(state, block, 'row', detail);
}
