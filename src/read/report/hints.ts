/**
 * Class names that end in a grade (`area--adequate`, `card-good`) and are none by themselves: how a box is called may as well be
 * its colour or its place. Such a name counts for an area that has nothing else, where its element holds that area and no
 * other, and where the page itself shows that the name is of grades: other areas have the same name with other grades, or the
 * name says that it is of an area, or the grade is a word that no box would be called by.
 *
 * All areas with one and the same name show nothing: then the grade stays *not shown*, and a problem says why.
 */
import type { AreaId, Block } from '../../model.js';
import type { GradeWord } from '../grades.js';
import { notesFor } from './sections.js';
import type { State } from './state.js';

interface Candidate {
  area: AreaId;
  body: string | null;
  value: string;
  word: GradeWord & { kind: 'graded' };
  prefix: string;
}

/** What a name is of, where it says so. */
const OF_AREA = /(?:^|[-_])(?:area|question|pillar|judge?ment|chapter|theme)s?$/;
/** Grades that are also what one calls a box, a state or a practice. */
const COMMON = new Set(['good', 'outstanding']);
/** Containers that are looked up through from the heading of an area. */
const FURTHEST = 12;

/** Whether a block that is nothing but the name of an area stands for it by a class of its own or of the box around it. */
export function isHinted(state: State, block: Block): boolean {
  return (
    block.hint !== undefined ||
    (block.container !== undefined && state.hints.get(block.container) !== undefined)
  );
}

/** Weighs the names when all areas were met. */
export function settleHints(state: State): void {
  const found = candidates(state);
  if (found.length === 0) return;
  const families = new Map<string, { grades: Set<string>; areas: Set<string> }>();
  for (const one of found) {
    const family = families.get(one.prefix) ?? { grades: new Set(), areas: new Set() };
    family.grades.add(one.word.grade);
    family.areas.add(`${one.body} ${one.area}`);
    families.set(one.prefix, family);
  }
  for (const one of found) {
    const before = state.body;
    state.body = one.body;
    const notes = notesFor(state, one.area, 'area', one.area);
    state.body = before;
    const others = found.filter((other) => other.area === one.area && other.body === one.body);
    if (
      notes.clues.some((clue) => clue.from !== 'class' || !others.some(({ value }) => value === clue.quote))
    )
      continue;
    const { grades, areas } = families.get(one.prefix)!;
    const shows =
      grades.size > 1 || (areas.size === 1 && (OF_AREA.test(one.prefix) || !COMMON.has(one.word.grade)));
    if (shows) {
      notes.listed = true;
      notes.clues.push({ from: 'class', word: one.word, quote: one.value });
    } else
      state.problems.push({
        code: 'class-unclear',
        where: one.area,
        detail: `the class "${one.value}" may say the grade, and nothing on the page shows that it does`,
      });
  }
}

/** For each area that was met the name that stands nearest around it alone. */
function candidates(state: State): Candidate[] {
  if (state.hints.size === 0 && state.met.every(({ own }) => own === undefined)) return [];
  /** The areas in each box. */
  const holding = new Map<number, Set<string>>();
  const boxes = state.met.map(({ container }) => boxesAround(state, container));
  state.met.forEach(({ area, body }, at) => {
    for (const box of boxes[at]!)
      if (state.hints.has(box)) holding.set(box, (holding.get(box) ?? new Set()).add(`${body} ${area}`));
  });
  return state.met.flatMap(({ area, body, own }, at) => {
    const box = boxes[at]!.find((each) => state.hints.has(each));
    const alone = box !== undefined && holding.get(box)!.size === 1 ? state.hints.get(box) : undefined;
    const value = own ?? alone;
    const hint = value === undefined ? null : state.vocabulary.hint(value);
    return hint && value !== undefined && hint.word.kind === 'graded'
      ? [{ area, body, value, word: hint.word, prefix: hint.prefix }]
      : [];
  });
}

function boxesAround(state: State, container: number | undefined): number[] {
  const out: number[] = [];
  for (let at = container ?? 0; at > 0 && out.length < FURTHEST; at = state.parents[at] ?? 0) out.push(at);
  return out;
}
