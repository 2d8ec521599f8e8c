/**
 * The grades that the cells of a row say, in words, by a picture, a label or a class; of which inspection, where the cell says so.
 */
import type { Block, BlockClue, ReadFrom } from '../../model.js';
import type { GradeWord } from '../grades.js';
import { datedGrade, gradesInTime, movedGrade } from './earlier.js';
import { labelIn } from './label-words.js';
import type { State } from './state.js';

export interface RowGrade {
  /** Its cell; -1 for the row itself. */
  at: number;
  word: GradeWord;
  quote: string;
  from: ReadFrom;
  /** The earlier grades that the cell names beside it. */
  before?: { word: GradeWord; year: string | null }[];
  /** The year of the inspection that it is of, where the cell says so of the newest of several. */
  inspectedIn?: string | null;
  /** Set where the cell says that the grade is of an earlier inspection: its year, where it names one. */
  earlier?: string | null;
}

export function gradesOf(state: State, block: Block): RowGrade[] {
  const found = (block.cells ?? []).flatMap((cell, at) => {
    const own = cell === '' ? null : inWords(state, cell, at);
    if (own) return [own];
    const clues = (block.clues ?? []).filter((one) => one.cell === at);
    const seen = clues.filter((one) => !one.hidden);
    return (seen.length > 0 ? seen : clues).flatMap((one) => byClue(state, one, at) ?? []);
  });
  if (found.length > 0) return found;
  return (block.clues ?? [])
    .filter((one) => one.cell === undefined)
    .flatMap((one) => byClue(state, one, -1) ?? []);
}

function inWords(state: State, cell: string, at: number): RowGrade | null {
  const word = state.vocabulary.word(cell);
  if (word) return { at, word, quote: cell, from: 'table' };
  const moved = movedGrade(cell, state.vocabulary);
  if (moved)
    return { at, word: moved.now, quote: cell, from: 'table', before: [{ word: moved.before, year: null }] };
  const times = gradesInTime(state, cell);
  const newest = times?.find((one) => one.when !== 'before');
  if (times && newest)
    return {
      at,
      word: newest.word,
      quote: cell,
      from: 'table',
      before: times.filter((one) => one.when === 'before'),
      ...(newest.when === 'latest' ? { inspectedIn: newest.year } : {}),
    };
  const dated = datedGrade(state, cell);
  if (!dated) return null;
  return { at, word: dated.word, quote: cell, from: 'table', ...(dated.now ? {} : { earlier: dated.year }) };
}

function byClue(state: State, one: BlockClue, at: number): RowGrade | null {
  const { vocabulary } = state;
  const said = one.from === 'class' ? null : vocabulary.label(one.value);
  const word = one.from === 'class' ? vocabulary.token(one.value) : said?.word;
  const label = said?.about ? labelIn(state, said.about) : null;
  if (!word || label?.of === 'others') return null;
  return {
    at,
    word,
    ...(label?.of === 'earlier' ? { earlier: label.year } : {}),
    quote: one.said ?? one.value,
    from: one.from === 'heading' ? 'table' : one.from,
  };
}
