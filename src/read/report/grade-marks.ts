/**
 * Marks of a grade: a line, list item or badge that is nothing but a grade, and clues that are no visible text (alt texts,
 * labels, class names). Which area a mark belongs to is told by where it stands (`whose-grade.ts`, `grade-labels.ts`).
 * Grades beside a name are in `named-grades.ts`, those of tables in `row-grades.ts`, those in sentences in `running-text.ts`.
 */
import type { Block } from '../../model.js';
import type { Clue } from '../judgments.js';
import type { Outlined } from '../outline.js';
import {
  datedGrade,
  datedLabel,
  earlierPart,
  type GradeInTime,
  gradesInTime,
  movedGrade,
} from './earlier.js';
import { isOwnGrade, labelBehind } from './grade-labels.js';
import { GRADE_LABEL, isOfOthers, OF_OTHERS, withEarlier, withInspected } from './grade-phrases.js';
import { asClue, blockClue } from './mark-clues.js';
import { clue, noteEarlier, notesFor } from './sections.js';
import { type State, took } from './state.js';
import { areasListed, belongsBelow, isOthers } from './whose-grade.js';

/** Longest line, in characters, of grades and their times. */
const LONGEST = 200;

/** A block that is nothing but a grade: a line, a single list item, a badge or picture. */
export function gradeLine(state: State, line: Outlined, index: number, lines: Outlined[]): boolean {
  const { block } = line;
  if (block.quoted && !block.clues) return false;
  if (block.kind === 'image') {
    const clues = (block.clues ?? [])
      .map((one) => asClue(state, one))
      .filter((one): one is Clue => one !== null);
    if (clues.length === 0) return false;
    for (const one of clues) gradeHere(state, block, one, index, lines, true);
    took(state, block, 'grade', clues.map((one) => one.quote).join(', '));
    return true;
  }
  const speaks = block.text.length <= LONGEST && state.vocabulary.speaks(block.text);
  const times = speaks ? gradesInTime(state, block.text) : null;
  if (times) return gradesOfTimes(state, block, times, index, lines);
  const dated = speaks ? datedGrade(state, block.text) : null;
  if (block.kind === 'item' && !dated) {
    const neighbours = [lines[index - 1]?.block.kind, lines[index + 1]?.block.kind];
    if (neighbours.includes('item') && !isOwnGrade(state, index, lines)) return false;
  }
  if (!speaks) return markOfLabel(state, block, index, lines);
  if (dated && !dated.now) {
    if (!noteEarlier(state, dated.word, dated.year, block.text)) return false;
    took(state, block, 'earlier grade', block.text);
    return true;
  }
  const moved = movedGrade(block.text, state.vocabulary);
  const both = moved ? { ...moved, year: null } : withEarlier(block.text, state.vocabulary);
  const since = block.text.length <= 90 ? withInspected(block.text, state.vocabulary) : null;
  if (since && state.area && !state.silent) {
    const notes = notesFor(state, state.area, 'area', state.area);
    if (since.carried) {
      notes.carriedOver = true;
      notes.inspectedIn ??= since.year;
    } else notes.lastInspected ??= since.year;
  }
  const word = both?.now ?? since?.word ?? dated?.word ?? state.vocabulary.word(block.text);
  if (both) noteEarlier(state, both.before, both.year, block.text);
  if (!word) return markOfLabel(state, block, index, lines);
  gradeHere(state, block, { from: 'grade-line', word, quote: block.text }, index, lines);
  for (const one of block.clues ?? []) {
    const extra = asClue(state, one);
    if (extra) gradeHere(state, block, extra, index, lines, true);
  }
  return true;
}

/** `Initial grade: Inadequate. Grade after our revisit: Good.`: each grade for its time. False where no area is at hand. */
function gradesOfTimes(
  state: State,
  block: Block,
  times: GradeInTime[],
  index: number,
  lines: Outlined[],
): boolean {
  if (!state.area) return false;
  for (const { word, when, year } of times) {
    const unsaid = when === 'latest' && (!state.fresh || state.silent !== null);
    if (when === 'before' || unsaid) noteEarlier(state, word, year, block.text);
    else if (when === 'latest')
      notesFor(state, state.area, 'area', state.area).latest ??= { word, year, quote: block.text };
    else gradeHere(state, block, { from: 'grade-line', word, quote: block.text }, index, lines, true);
  }
  took(state, block, 'grade', 'with its time');
  return true;
}

/**
 * Clues that hang on words which are no grade. Where those are the label of a grade (`Current grade`, `Last inspection`) it is
 * a grade of then; elsewhere the clues are of the area as long as nothing else was said of it.
 */
function markOfLabel(state: State, block: Block, index: number, lines: Outlined[]): boolean {
  const { text, clues } = block;
  if (!clues || isOfOthers(text) || (text.length <= 160 && OF_OTHERS.test(text))) return false;
  const label = text.replace(/[\s:.–-]+$/, '');
  const dated = datedLabel(state, label);
  const earlier = dated ? (dated.now ? null : (dated.year ?? '')) : earlierPart(state, label);
  if (earlier === null && !dated && !GRADE_LABEL.test(label)) {
    if (state.fresh) for (const one of clues) blockClue(state, one);
    return false;
  }
  const marks = clues.flatMap((one) => asClue(state, one) ?? []);
  for (const one of marks) {
    if (earlier !== null) noteEarlier(state, one.word, earlier || null, one.quote);
    else gradeHere(state, block, one, index, lines, true);
  }
  if (marks.length > 0) took(state, block, earlier === null ? 'grade' : 'earlier grade', marks[0]!.quote);
  return marks.length > 0;
}

/**
 * A grade on its own belongs to the area whose heading stands above it with nothing but dates and numbers between.
 * In HTML a badge may stand before its heading: then both share a container that the area above does not.
 */
export function gradeHere(
  state: State,
  block: Block,
  one: Clue,
  index: number,
  lines: Outlined[],
  quiet = false,
): void {
  const tied = block.container !== undefined && state.silent?.box === undefined;
  if (state.silent && !(tied && belongsBelow(state, block, index, lines))) {
    const earlier = state.silent.earlier;
    const noted =
      earlier !== undefined && state.fresh && noteEarlier(state, one.word, earlier || null, one.quote);
    if (!quiet) took(state, block, noted ? 'earlier grade' : 'grade in a part without judgments');
    return;
  }
  const labelled = state.labelled?.at === index ? state.labelled : labelBehind(state, index, lines);
  if (labelled) state.labelled = { ...labelled, at: index };
  if (labelled && labelled.of !== 'now') {
    if (labelled.of === 'earlier') noteEarlier(state, one.word, labelled.year, one.quote);
    if (!quiet)
      took(state, block, labelled.of === 'earlier' ? 'earlier grade' : 'grade of others', one.quote);
    return;
  }
  const whose = belongsBelow(state, block, index, lines);
  if (whose === 'nobody') {
    if (one.word.kind === 'graded')
      state.problems.push({
        code: 'grade-unplaced',
        where: block.where ?? block.text,
        detail: `"${one.quote}" stands between "${state.section?.heading ?? ''}" and "${lines[index + 1]?.block.text ?? ''}", and nothing tells whose it is`,
      });
    if (!quiet) took(state, block, 'grade without an area');
    return;
  }
  if (whose) {
    state.early = {
      clues: [...(state.early?.heading === whose ? state.early.clues : []), one],
      heading: whose,
    };
    if (!quiet) took(state, block, 'grade', 'of the heading below');
    return;
  }
  if (!state.fresh && isOthers(state, block, index, lines)) {
    if (!quiet) took(state, block, 'grade of another body');
    return;
  }
  // After running text: the only mark of grade in its part is the area's; a second one would disagree.
  state.list = null;
  if (!state.fresh || !state.area) {
    const areas = areasListed(state, index, lines);
    if (areas.length > 0) {
      for (const { area, label, block: name } of areas) {
        const notes = notesFor(state, area.id, area.level, label);
        notes.listed = true;
        notes.clues.push(one);
        if (name.kind === 'item') continue;
        state.read.add(name);
        state.taken.push({ block: name, as: area.level, area: area.id, note: 'under its grade' });
      }
      state.sorted = true;
      if (!quiet) took(state, block, 'grade', `of ${areas.map(({ area }) => area.id).join(', ')}`);
      return;
    }
  }
  if (!state.area || (state.outside && !state.fresh)) {
    if (one.word.kind === 'graded') {
      state.problems.push({
        code: 'grade-unplaced',
        where: block.where ?? block.text,
        detail: `"${one.quote}" stands under no known heading`,
      });
    }
    if (!quiet) took(state, block, 'grade without an area');
    return;
  }
  clue(state, one);
  if (!quiet) took(state, block, 'grade', one.quote);
}
