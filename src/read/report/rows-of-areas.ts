/**
 * Rows that grade several areas at once: under a header of areas, behind one grade, in pairs, or on the lines of two cells.
 */
import type { Block } from '../../model.js';
import { lookUp } from './areas.js';
import { datedLabel } from './earlier.js';
import { GRADE_LABEL, isOfOthers } from './grade-phrases.js';
import type { RowGrade } from './row-grades.js';
import { notesFor, place } from './sections.js';
import { type State, took } from './state.js';

/** A row of grades, each under an area that the header names; the only other cell may say that they are grades, or of when or whose. */
export function gradesUnderAreas(state: State, block: Block, grades: RowGrade[]): boolean {
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
export function areasBesideGrade(state: State, block: Block, grades: RowGrade[]): boolean {
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
export function pairsInRow(state: State, block: Block, grades: RowGrade[]): boolean {
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
export function linesBeside(state: State, block: Block): boolean {
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
