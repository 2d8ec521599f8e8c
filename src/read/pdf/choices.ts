/**
 * Choices of a form (radio buttons, check boxes) and what is written beside them: of those that are not chosen the label is
 * taken away, the mark of one that is gives way to its label, or to the value that it stands for.
 */
import type { Run } from './runs.js';

export interface Choice {
  /** Where it stands on the page as it is looked at, in points. */
  left: number;
  bottom: number;
  right: number;
  top: number;
  chosen: boolean;
  /** What it means in the form's data. */
  value: string;
  /** Those that belong together, of which all have their labels on one side. */
  group: string;
  /** Its name in the structure tree. */
  mark: string;
}

/** How far a label stands from its box at most, and its words from one another, in type sizes. */
const NEAR = 2;
const WORD = 1;
/** Letters of a label at most: a longer text is one to read. */
const LETTERS = 60;
/** Choices of a page that are looked at. */
const MOST_CHOICES = 300;
/** Values that say no more than that something is chosen. */
const SAYS_NOTHING = /^(?:on|off|yes|no|true|false|checked|choice ?\d*|button ?\d*|option ?\d*|.{0,2})$/i;

/** Runs of a page as they read where what is not chosen is not there. */
export function withChoices(runs: Run[], found: Choice[]): Run[] {
  const choices = found.slice(0, MOST_CHOICES);
  if (choices.length === 0) return runs;
  const inked = runs.filter((run) => run.text.trim() !== '');
  const boxed = new Set(inked.filter((run) => choices.some((choice) => isIn(run, choice))));
  const words = inked.filter((run) => !boxed.has(run));
  const groups = new Map<string, Choice[]>();
  for (const choice of choices) groups.set(choice.group, [...(groups.get(choice.group) ?? []), choice]);
  const gone = new Set<Run>();
  const said: Run[] = [];
  for (const group of groups.values()) {
    const labels = labelsOf(group, choices, words);
    group.forEach((choice, at) => {
      const label = labels?.[at] ?? [];
      if (!choice.chosen && label.reduce((sum, { text }) => sum + text.trim().length, 0) <= LETTERS)
        for (const run of label) gone.add(run);
      const own = [...boxed].filter((run) => isIn(run, choice));
      const isMark = own.every(({ text }) => text.trim().length === 1);
      if (!choice.chosen || (isMark && (label.length > 0 || !SAYS_NOTHING.test(choice.value))))
        for (const run of own) gone.add(run);
      if (choice.chosen && isMark && label.length === 0 && !SAYS_NOTHING.test(choice.value))
        said.push(valueRun(choice, words));
    });
  }
  return [...runs.filter((run) => !gone.has(run)), ...said];
}

function isIn({ x, y, width }: Run, { left, right, bottom, top }: Choice): boolean {
  const middle = x + width / 2;
  return middle >= left && middle <= right && y >= bottom - 1 && y <= top;
}

/** The labels of a group, all on the right or all on the left; `null` where neither is so: then nobody can say whose a text is. */
function labelsOf(group: Choice[], choices: Choice[], words: Run[]): Run[][] | null {
  const right = group.map((choice) => labelOf(choice, choices, words, 1));
  if (right.every((label) => label.length > 0)) return right;
  const left = group.map((choice) => labelOf(choice, choices, words, -1));
  return left.every((label) => label.length > 0) ? left : null;
}

/** The words beside a choice, up to the next one or a gap that is none between words. */
function labelOf(choice: Choice, choices: Choice[], words: Run[], side: 1 | -1): Run[] {
  const level = words
    .filter(({ y }) => y > choice.bottom - 3 && y < choice.top)
    .sort((a, b) => (a.x - b.x) * side);
  const label: Run[] = [];
  let edge = side > 0 ? choice.right : choice.left;
  for (const run of level) {
    const [near, far] = side > 0 ? [run.x, run.x + run.width] : [run.x + run.width, run.x];
    const gap = (near - edge) * side;
    if (gap < -1) continue;
    const between = choices.some(
      (other) =>
        other !== choice &&
        other.bottom < choice.top &&
        other.top > choice.bottom &&
        ((other.left + other.right) / 2 - edge) * side > 0 &&
        ((other.left + other.right) / 2 - near) * side < 0,
    );
    if (between || gap > run.size * (label.length === 0 ? NEAR : WORD)) break;
    label.push(run);
    edge = far;
  }
  return label;
}

/** What a chosen one stands for, where nothing is written beside it. */
function valueRun({ value, left, bottom, right, top, mark }: Choice, words: Run[]): Run {
  const level = words.find(({ y }) => y > bottom - 3 && y < top);
  return {
    text: value,
    x: left,
    y: level?.y ?? bottom,
    width: right - left,
    size: level?.size ?? Math.round((top - bottom) * 10) / 10,
    bold: false,
    mark,
    artifact: false,
    space: 0,
    after: null,
    lineEnd: true,
    softBreak: false,
  };
}
