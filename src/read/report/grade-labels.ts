/**
 * Labels beside a grade that say of when or whose it is.
 */
import type { Block } from '../../model.js';
import type { GradeWord } from '../grades.js';
import { isAnyName } from '../identity.js';
import type { Outlined } from '../outline.js';
import { shared } from './containers.js';
import { besideGrade, GRADE_LABEL, splitGrade } from './grade-phrases.js';
import { labelIn } from './label-words.js';
import { gradeAfter } from './nearby.js';
import { clue } from './sections.js';
import { type GradeLabel, type State, took } from './state.js';

/**
 * A label that says of when or whose the grade below it is: `Previous grade`, `Grade after our revisit`, `Self-assessed grade`; and
 * a line that says somebody else’s grade itself.
 */
export function gradeLabel(state: State, block: Block, index: number, lines: Outlined[]): boolean {
  if ((block.kind !== 'paragraph' && block.kind !== 'item') || block.clues) return false;
  return saysWhose(state, block) || labelsNext(state, block, index, lines);
}

/**
 * `Self-assessed grade: Good`, `Kent Police: Good`: of others, whatever it is set under; of the body at hand (`Essex Police Good`)
 * where it stands right under the heading of an area.
 */
function saysWhose(state: State, block: Block): boolean {
  const { text } = block;
  // A sentence is text of the report.
  if (text.length > 90 || /[.!?]$/.test(text) || !state.vocabulary.speaks(text)) return false;
  const said =
    splitGrade(text, state.vocabulary) ?? besideGrade(text, state.vocabulary) ?? labelAfter(state, text);
  const whose = said && whoseIs(state, said.label);
  if (whose === 'others') {
    took(state, block, 'grade of others', text);
    return true;
  }
  if (whose !== 'own' || !state.area || !state.fresh) return false;
  clue(state, { from: 'grade-line', word: said!.word, quote: text });
  took(state, block, 'grade', 'with whose it is');
  return true;
}

/** Whose grade it is by the words beside it. A year or `now` is read with the line (`earlier.ts`). */
function whoseIs(state: State, label: string): 'own' | 'others' | null {
  const said = labelIn(state, label);
  if (said?.of === 'others') return 'others';
  const own = (said?.of === 'now' && isAnyName(label, state.profile)) || OWN_LABEL.test(label);
  if (own) return 'own';
  // `Adequate (national average: good)`
  const other = splitGrade(label, state.vocabulary);
  return other && labelIn(state, other.label)?.of === 'others' ? 'own' : null;
}

const OWN_LABEL =
  /^(?:our|inspectors?['’]s?|the inspectorate['’]s|hmic(?:frs)?(?:['’]s?)?) (?:own )?(?:grade|judge?ment|rating)$/i;

/** `Good (self-assessed grade)`, `Adequate – our grade`: a grade, and behind it words that say whose it is. */
function labelAfter(state: State, text: string): { label: string; word: GradeWord } | null {
  const hit = AFTER.exec(text);
  const word = hit ? state.vocabulary.word(hit[1]!) : null;
  return word && { label: (hit![2] ?? hit![3])!, word };
}

const AFTER = /^([^()–—,:]{3,40}?)(?: \(([^()]{3,70})\)|(?: [–—-]|,) ([^()]{3,60}))$/;

/** A label, where a grade follows that it says something of. */
export function labelsNext(state: State, block: Block, index: number, lines: Outlined[]): boolean {
  if (block.text.length > 65) return false;
  // Of the words before it a grade is asked first: few have one.
  const at = gradeAfter(state, index, lines);
  const said = at === null ? null : labelIn(state, block.text);
  if (at === null || !said || (said.of !== 'others' && !state.area)) return false;
  state.labelled = { ...said, at };
  took(state, block, 'grade label');
  return true;
}

/**
 * The label that stands behind a grade (`Good` over `Self-assessed grade`, as figures are set): nearer to it than to what
 * follows, or the last of its part where no grade follows. It is taken with the grade.
 */
export function labelBehind(state: State, index: number, lines: Outlined[]): GradeLabel | null {
  const label = lines[index + 1]?.block;
  if (label?.kind !== 'paragraph' || label.clues || label.text === '' || label.text.length > 60) return null;
  const said = labelIn(state, label.text);
  if (!said) return null;
  const { container } = lines[index]!.block;
  const near = shared(state.parents, container, label.container);
  const far = shared(state.parents, label.container, lines[index + 2]?.block.container);
  const before = shared(state.parents, container, lines[index - 1]?.block.container);
  const isNear = near !== null && (far === null || near > far) && (before === null || near > before);
  if (!isNear) return null;
  state.read.add(label);
  took(state, label, 'grade label');
  return said;
}

/**
 * An item of a list that says by its label that it is the grade (`Our grade: Adequate`), the only one of its list that does,
 * among other facts: national figures, dates. A list of names, and one below an item, has grades of its own.
 */
export function isOwnGrade(state: State, index: number, lines: Outlined[]): boolean {
  const { block } = lines[index]!;
  const label = SET_APART.test(block.text) ? LABELLED.exec(block.text)?.[1] : undefined;
  if (!label || !GRADE_LABEL.test(label) || (!state.fresh && !/^our\b/i.test(label))) return false;
  const isItem = (at: number) => lines[at]?.block.kind === 'item';
  let from = index;
  let to = index;
  while (isItem(from - 1) && index - from < MOST_FACTS) from -= 1;
  while (isItem(to + 1) && to - index < MOST_FACTS) to += 1;
  const run = lines.slice(from, to + 1).map(({ block }) => block);
  if (run.length > MOST_FACTS || block.level > Math.min(...run.map(({ level }) => level))) return false;
  return run.every(
    (one) => one === block || (!state.vocabulary.word(one.text) && !isAnyName(one.text, state.profile)),
  );
}

const SET_APART = /[:–—]\s/;
const LABELLED = /^([^:–—]{3,60}?)\s*[:–—]\s/;
/** Facts of an area in one list; a longer one is something else. */
const MOST_FACTS = 12;
