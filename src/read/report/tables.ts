/**
 * Tables: summary tables of areas with their grades, tables over many bodies, and rows that are only text.
 */
import type { Area, Block } from '../../model.js';
import { areaById, findBody, findCycle } from '../../sites/lookup.js';
import { isAnyName } from '../identity.js';
import type { Clue } from '../judgments.js';
import { areaOf, lookUp } from './areas.js';
import { cycleAtHand, datedLabel } from './earlier.js';
import { findingRow } from './findings.js';
import { GRADE_LABEL, isOfOthers, OF_OTHERS } from './grade-phrases.js';
import { gradesOf, type RowGrade } from './row-grades.js';
import { clue, notesFor, openArea } from './sections.js';
import { type State, took } from './state.js';

const YEAR = /^(?:19|20)\d\d(?:\s*[/–-]\s*\d{2,4})?$/;

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
    plainRow(state, block);
    took(state, block, 'row');
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
  const tablePillar = state.table.pillar;
  const area = name ? lookUp(state, name, tablePillar ?? state.pillar) : null;
  const isHeader = block.header === true && grades.length === 0;
  if (!isHeader && !area && grades.length === 0 && isParticular(state, cells)) {
    plainRow(state, block);
    took(state, block, 'row', 'a particular of the letter');
    return;
  }
  if (isHeader || (!area && grades.length === 0 && cells.filter(Boolean).length > 1)) {
    if (area?.level === 'pillar') state.table.pillar = area.id;
    state.table.header = cells;
    if (state.tableHead) writeRow(state, state.tableHead);
    state.tableHead = block;
    took(state, block, 'header row');
    return;
  }
  if (!area) {
    const dated = grades.length === 1 && name ? datedLabel(state, name) : null;
    if (dated && !dated.now && state.area && grades[0]!.word.kind === 'graded') {
      const { word, quote } = grades[0]!;
      notesFor(state, state.area, 'area', state.area).previous.push({
        word,
        year: dated.year ?? grades[0]!.earlier ?? null,
        quote: `${name}: ${quote}`,
      });
      took(state, block, 'earlier grade', quote);
      return;
    }
    if (grades.some((one) => one.earlier !== undefined)) {
      plainRow(state, block);
      took(state, block, 'row', 'an earlier grade');
      return;
    }
    const noun = dated?.now || GRADE_LABEL.test(name);
    if (
      (noun || name === '') &&
      grades.length === 1 &&
      state.area &&
      (state.fresh || (noun && !state.outside))
    ) {
      clue(state, { from: grades[0]!.from, word: grades[0]!.word, quote: grades[0]!.quote });
      took(state, block, 'grade', grades[0]!.quote);
      return;
    }
    const body = name ? findBody(name, state.profile, state.identity.bodyKind) : null;
    if (body && areaOfBodyRow(state, block, nameAt, body.id, grades)) return;
    if (body && grades.length > 0 && body.id !== state.identity.body?.id && state.identity.body) {
      took(state, block, 'row about another body');
      return;
    }
    if (body && grades.length > 0) {
      bodyRow(state, block, body.id, grades);
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
        detail: `a row of a table grades it "${grades[0]!.quote}"`,
      });
    }
    // Facts of others beside an area leave room for its own grade.
    const fresh = state.fresh && grades.length > 0 && isOfOthers(name);
    plainRow(state, block);
    state.fresh ||= fresh;
    took(state, block, 'row');
    return;
  }
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
    plainRow(state, block);
    took(state, block, 'row', area.id);
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
  state.table.header = block.cells ?? [];
  if (state.tableHead) writeRow(state, state.tableHead);
  state.tableHead = block;
  took(state, block, 'header row', 'its columns are areas');
  return true;
}

/** `2016 | Requires improvement`: a grade with nothing but its year. A year that cannot be placed says nothing of now. */
function yearRow(state: State, block: Block, grades: RowGrade[]): boolean {
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

/** A row of grades, each under an area that the header names; the only other cell may say that they are grades, or of when or whose. */
function gradesUnderAreas(state: State, block: Block, grades: RowGrade[]): boolean {
  const header = state.table.header ?? [];
  if (grades.length < 2 || state.table.scale) return false;
  const rest = (block.cells ?? []).filter((cell, at) => cell !== '' && !grades.some((one) => one.at === at));
  const [label] = rest;
  const said = label === undefined ? null : datedLabel(state, label);
  const others = label !== undefined && isOfOthers(label);
  if (rest.length > 1 || (label !== undefined && !said && !others && !GRADE_LABEL.test(label))) return false;
  const areas = grades.map((one) => {
    const label = header[one.at] ?? '';
    return { one, label, area: label === '' ? null : lookUp(state, label, state.pillar) };
  });
  if (areas.some(({ area }) => area === null)) return false;
  const earlier = state.table.earlier;
  if (said && !said.now) state.table.earlier = said.year ?? '';
  if (!others) for (const { one, label, area } of areas) place(state, area!, label, one);
  state.table.earlier = earlier;
  took(state, block, others ? 'row' : 'judgment row', areas.map(({ area }) => area!.id).join(', '));
  return true;
}

/** `Good | Preventing crime | Investigating crime`: a grade, and behind it the areas that have it, in cells or on lines of one. */
function areasBesideGrade(state: State, block: Block, grades: RowGrade[]): boolean {
  const cells = (block.cells ?? []).map((label, at) => ({ label, at })).filter(({ label }) => label !== '');
  const [only] = grades;
  if (!only || grades.length > 1 || cells[0]?.at !== only.at) return false;
  const labels = cells.slice(1).flatMap(({ label, at }) => block.cellLines?.[at] ?? [label]);
  if (labels.length < 2) return false;
  const areas = labels.map((label) => ({ label, area: lookUp(state, label, state.pillar) }));
  if (areas.some(({ area }) => area === null)) return false;
  for (const { label, area } of areas) place(state, area!, label, only);
  took(state, block, 'judgment row', areas.map(({ area }) => area!.id).join(', '));
  return true;
}

/** `Preventing crime | Good | Investigating crime | Adequate`: several areas in one row, each with its grade behind it. */
function pairsInRow(state: State, block: Block, grades: RowGrade[]): boolean {
  const cells = block.cells ?? [];
  const isPair = grades.every(({ at, earlier }, index) => {
    const name = index === 0 ? at - 1 : grades[index - 1]!.at + 1;
    return earlier === undefined && name >= 0 && at === name + 1;
  });
  if (grades.length < 2 || !isPair || cells.filter((cell) => cell !== '').length !== grades.length * 2)
    return false;
  const areas = grades.map(({ at }) => lookUp(state, cells[at - 1]!, state.table.pillar ?? state.pillar));
  if (areas.includes(null) || new Set(areas.map((area) => area!.id)).size < grades.length) return false;
  for (const [index, one] of grades.entries()) place(state, areas[index]!, cells[one.at - 1]!, one);
  took(state, block, 'judgment row', areas.map((area) => area!.id).join(', '));
  return true;
}

/** A row of two cells with as many lines: areas in one, their grades in the other. With other numbers nothing is certain. */
function linesBeside(state: State, block: Block): boolean {
  const cells = (block.cells ?? []).map((text, at) => ({ text, at })).filter(({ text }) => text !== '');
  const [names, grades] = cells.map(({ at }) => block.cellLines?.[at] ?? []);
  if (cells.length !== 2 || !names || !grades || names.length < 2 || grades.length < 2) return false;
  const areas = names.map((label) => lookUp(state, label, state.pillar));
  const words = grades.map((line) => state.vocabulary.word(line));
  if (areas.some((area) => area === null) || words.some((word) => word === null)) return false;
  const certain = names.length === grades.length;
  if (!certain)
    state.problems.push({
      code: 'grades-apart',
      where: block.where ?? 'table',
      detail: `${names.length} areas stand in one cell and ${grades.length} grades in another, and nothing tells which is whose`,
    });
  names.forEach((label, at) => {
    const area = areas[at]!;
    notesFor(state, area.id, area.level, label).listed = true;
    if (certain) place(state, area, label, { from: 'table', word: words[at]!, quote: grades[at]! });
  });
  took(state, block, 'judgment row', areas.map((area) => area!.id).join(', '));
  return true;
}

/** Whether a year in a row without a grade is when the area was last inspected, by the cell before it or its header. */
function saysInspected(cells: string[], header: string[], at: number): boolean {
  return [cells[at - 1], header[at]].some((words) =>
    /^(?:last |when |year |date )*inspected\b[^?]*$/i.test(words ?? ''),
  );
}

/** Which grade columns speak of this report: all of them, unless headers name other years or an earlier inspection. */
function currentColumns(state: State, header: string[], grades: { at: number }[]): Set<number> {
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

/** A header row whose columns are the grades of the scale: three or more different ones, and at most one other cell. */
function scaleHeader(state: State, block: Block, grades: RowGrade[]): boolean {
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
function scaleRow(state: State, block: Block, grades: RowGrade[]): boolean {
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

function place(state: State, area: Area, label: string, { word, quote }: Clue): void {
  const notes = notesFor(state, area.id, area.level, label);
  notes.listed = true;
  if (state.table.earlier === null) notes.clues.push({ from: 'table', word, quote: `${label}: ${quote}` });
  else if (word.kind === 'graded')
    notes.previous.push({ word, year: state.table.earlier || null, quote: `${label}: ${quote}` });
}

function yearOf(text: string): string | null {
  return /(?:19|20)\d\d(?:\s*[/–-]\s*\d{2,4})?/.exec(text)?.[0]?.replace(/\s*[–-]\s*/, '/') ?? null;
}

/** The body that the first cell with words names. */
function bodyOfRow(state: State, cells: string[]): string | null {
  const name = cells.find((cell) => /\p{L}/u.test(cell)) ?? '';
  return name.length <= 80 ? (findBody(name, state.profile, state.identity.bodyKind)?.name ?? null) : null;
}

/** A cell behind the area's that is wholly the name of a body, where the document is not about that one. */
function otherBodyIn(state: State, cells: string[], nameAt: number): { at: number; body: string } | null {
  for (const [at, cell] of cells.entries()) {
    if (at === nameAt || cell.length > 80 || !isAnyName(cell, state.profile)) continue;
    const body = findBody(cell, state.profile, state.identity.bodyKind);
    if (body && body.id !== state.identity.body?.id) return { at, body: body.id };
  }
  return null;
}

/** `Avon Fire and Rescue Service | Preventing fires | Adequate`: a body, one of its areas, and the grade. */
function areaOfBodyRow(
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
function columnsOfBodies(state: State, block: Block, area: Area, label: string, grades: RowGrade[]): boolean {
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
function bodyRow(state: State, block: Block, body: string, grades: RowGrade[]): void {
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

export function plainRow(state: State, block: Block): void {
  if (state.tableHead && state.tableHead !== block) writeRow(state, state.tableHead);
  state.tableHead = null;
  writeRow(state, block);
  state.fresh = state.fresh && block.text === '';
}

function writeRow(state: State, block: Block): void {
  if (block.text) state.section?.blocks.push({ kind: 'row', depth: 0, text: block.text });
}
