/**
 * Names in one column and grades in another: two lists, or two columns of lines, that stand side by side on the page and one
 * after the other in its source. Which grade is whose tells nothing but their order, so they are paired only where both have
 * the same length and nothing speaks for another reading; else the areas are not shown, and a problem says why.
 */
import type { Area } from '../../model.js';
import type { GradeWord } from '../grades.js';
import type { Outlined } from '../outline.js';
import { areaOf } from './areas.js';
import { shared } from './containers.js';
import { GRADE_LABEL } from './grade-phrases.js';
import { notesFor } from './sections.js';
import type { Columned, State } from './state.js';

interface Named {
  line: Outlined;
  area: Area;
}
interface Graded {
  line: Outlined;
  word: GradeWord & { kind: 'graded' };
}

/** Notes for each block of such columns what it is; done before the walk, in one pass. */
export function findColumns(state: State, lines: Outlined[]): void {
  let at = 0;
  while (at < lines.length) {
    const grades = gradesFrom(state, lines, at);
    if (grades.length < 2) {
      at += 1;
      continue;
    }
    const end = at + grades.length;
    const above = namesBefore(state, lines, at, grades[0]!.line);
    const below = above.length < 2 ? namesFrom(state, lines, end, grades[0]!.line) : [];
    if (above.length >= 2) pair(state, above, grades, isLegend(grades));
    else if (below.length === grades.length && !isSortedBox(state, grades, below))
      pair(state, below, grades, runsAlong(state, grades) && !areColumns(state, grades, below));
    at = end;
  }
}

/** What a block of two columns comes to; `null` for one that is in none. */
export function columned(state: State, line: Outlined): Columned | null {
  const found = state.columns.get(line.block) ?? null;
  if (!found?.area) return found;
  const notes = notesFor(state, found.area.id, found.area.level, line.block.text);
  notes.listed = true;
  if (found.word)
    notes.clues.push({
      from: found.from ?? 'table',
      word: found.word,
      quote: `${line.block.text}: ${found.quote}`,
    });
  return found;
}

function pair(state: State, names: Named[], grades: Graded[], unsure: boolean): void {
  // A list of areas, and behind it the grade scale explained: no columns.
  if (names.length !== grades.length && isLegend(grades)) return;
  const certain = names.length === grades.length && !unsure;
  if (!certain)
    state.problems.push({
      code: 'grades-apart',
      where: names[0]!.line.block.where ?? names[0]!.line.block.text,
      detail: `${names.length} areas stand in one column and ${grades.length} grades in another, and nothing tells which is whose`,
    });
  names.forEach(({ line, area }, index) => {
    const grade = certain ? grades[index]! : undefined;
    state.columns.set(line.block, {
      area,
      ...(grade ? { word: grade.word, quote: grade.line.block.text } : {}),
    });
  });
  for (const { line } of grades) state.columns.set(line.block, {});
}

/** Grades alone, one block each, from here on. */
function gradesFrom(state: State, lines: Outlined[], from: number): Graded[] {
  const out: Graded[] = [];
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at]!;
    const { block, shape } = line;
    if (block.kind !== lines[from]!.block.kind || (block.kind !== 'item' && block.kind !== 'paragraph'))
      break;
    if ((shape !== 'text' && shape !== 'legend') || block.quoted || block.current) break;
    const word = state.vocabulary.word(block.text);
    if (word?.kind !== 'graded' || state.columns.has(block)) break;
    out.push({ line, word });
  }
  return out;
}

function named(state: State, line: Outlined | undefined, kind: string): Named | null {
  if (line?.block.kind !== kind || line.block.quoted || line.block.clues || /[.;]$/.test(line.block.text))
    return null;
  const area = state.vocabulary.word(line.block.text) ? null : areaOf(state, line.block.text);
  return area && { line, area };
}

/** Areas alone, one block each, up to here; a label of the grades may stand between. None where a grade stands over them. */
function namesBefore(state: State, lines: Outlined[], at: number, first: Outlined): Named[] {
  let before = at - 1;
  if (GRADE_LABEL.test(lines[before]?.block.text ?? '')) before -= 1;
  const out: Named[] = [];
  for (; before >= 0; before -= 1) {
    const one = named(state, lines[before], first.block.kind);
    if (!one) break;
    out.unshift(one);
  }
  return state.vocabulary.word(lines[before]?.block.text ?? '') ? [] : out;
}

function namesFrom(state: State, lines: Outlined[], at: number, first: Outlined): Named[] {
  const out: Named[] = [];
  for (let after = at; after < lines.length; after += 1) {
    const one = named(state, lines[after], first.block.kind);
    if (!one) break;
    out.push(one);
  }
  return out;
}

/** The scale itself: three or more grades, as a legend has them. */
function isLegend(grades: Graded[]): boolean {
  return grades.some(({ line }) => line.shape === 'legend');
}

/** Each grade once, and in the order of the scale: boxes of a summary go that way, the first of them empty. */
function runsAlong({ profile }: State, grades: Graded[]): boolean {
  return profile.scales.some((scale) => {
    const ranks = grades.map(({ word }) => scale.steps.findIndex((step) => step.id === word.grade));
    return ranks.every((rank, at) => rank >= 0 && (at === 0 || rank > ranks[at - 1]!));
  });
}

/** The last grade stands in one box with the names, apart from the grades before it. */
function isSortedBox(state: State, grades: Graded[], names: Named[]): boolean {
  const last = grades.at(-1)!.line.block.container;
  const box = shared(state.parents, last, names[0]!.line.block.container);
  const all = shared(state.parents, last, grades[0]!.line.block.container);
  return box !== null && all !== null && box > all;
}

/** The grades share what holds none of the names. */
function areColumns(state: State, grades: Graded[], names: Named[]): boolean {
  const last = grades.at(-1)!.line.block.container;
  const column = shared(state.parents, last, grades[0]!.line.block.container);
  const both = shared(state.parents, last, names[0]!.line.block.container);
  return column !== null && both !== null && column > both;
}
