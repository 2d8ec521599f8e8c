/**
 * A grade scale that a page draws: an element that holds the words of all grades of a scale, in order, each in an element of
 * its own at any depth, and nothing else. Which grade holds is the one that the page marks, by whatever it marks things with;
 * where it marks none, or several, the scale says nothing.
 */
import type { GradeVocabulary } from '../grades.js';
import { tidy } from '../normalise.js';
import { isMark, saysNothing, stepIn } from '../steps.js';
import { type Marks, TICK } from './marks.js';
import { type AnyNode, type Element, isElement, isImage } from './tree.js';

/** Nodes that are looked at: a scale has five grades in a few elements each. */
const MOST_NODES = 160;
const EMPHASIS = new Set(['b', 'strong', 'mark', 'em', 'u']);
const BOLD = /font-weight\s*:\s*(?:bold|[6-9]00)/i;
/** Class names of an icon that is a tick. */
const TICK_CLASS = /(?:^|[\s_-])(?:tick|check|checkmark)(?:$|[\s_-])/i;

interface Step {
  grade: string;
  /** As the page has it. */
  words: string;
  marked: boolean;
  bold: boolean;
}

/** What the scale that an element is says: the words of its marked grade, or `null` for none; `undefined` for what is no scale. */
export function scaleIn(node: Element, marks: Marks, vocabulary: GradeVocabulary): string | null | undefined {
  if (!opensAsStep(node, vocabulary)) return undefined;
  const steps: Step[] = [];
  /** Of each element in the scale: the grade it holds, or that it holds several. */
  const holding = new Map<AnyNode, Step | 'several'>();
  const loose: AnyNode[] = [];
  const marking: { at: AnyNode; bold: boolean }[] = [];
  let usable = false;
  const stack: AnyNode[] = [node];
  let left = MOST_NODES;
  while (stack.length > 0) {
    const next = stack.pop()!;
    left -= 1;
    if (left === 0) return undefined;
    if (next.type === 'text') {
      const text = tidy(next.data);
      if (text === '' || saysNothing(text)) continue;
      const { words, marked } = stepIn(text);
      const word = text.length > 60 ? null : vocabulary.word(words);
      if (word?.kind !== 'graded') {
        if (!isMark(text) && !TICK.test(text)) return undefined;
        loose.push(next);
        continue;
      }
      const step = { grade: word.grade, words, marked, bold: false };
      steps.push(step);
      for (let up = next.parent as AnyNode | null; up; up = up.parent as AnyNode | null) {
        holding.set(up, holding.has(up) ? 'several' : step);
        if (up === node) break;
      }
    } else if (isElement(next)) {
      if (next.name === 'select' || next.name === 'button' || next.attribs.role === 'tab') usable = true;
      if (next.name === 'a' && /[?#]/.test(next.attribs.href ?? '')) usable = true;
      if (next.name === 'input' && !('disabled' in next.attribs)) usable = true;
      const bold =
        EMPHASIS.has(next.name) ||
        BOLD.test(next.attribs.style ?? '') ||
        /^(?:bold|[6-9]00)$/.test(next.attribs['font-weight'] ?? '');
      if (bold || isMarked(next, marks)) marking.push({ at: next, bold });
      for (let i = next.children.length - 1; i >= 0; i -= 1) stack.push(next.children[i]!);
    }
  }
  const grades = steps.map((step) => step.grade);
  if (!vocabulary.scales.some((scale) => isAlong(grades, scale))) return undefined;
  // What can be used asks the reader of the page, or leads to parts of it.
  if (usable) return null;
  for (const { at, bold } of [...loose.map((at) => ({ at, bold: false })), ...marking]) {
    const step = stepOf(at, node, holding);
    // What stands around several, or beside all, tells none from the others.
    if (step === null || step === 'several') continue;
    if (bold) step.bold = true;
    else step.marked = true;
  }
  const marked = steps.filter((step) => step.marked);
  const bold = steps.filter((step) => step.bold);
  const chosen = marked.length > 0 ? marked : bold;
  if (chosen.length !== 1 || (bold.length === 1 && bold[0] !== chosen[0])) return null;
  return chosen[0]!.words;
}

/** Whether the first words of an element could be those of a step: most elements are told apart by them at once. */
function opensAsStep(node: Element, vocabulary: GradeVocabulary): boolean {
  // Each step stands in an element of its own.
  if (!node.children.some(isElement)) return false;
  let at: AnyNode | null = node;
  for (let left = 12; left > 0 && at; left -= 1) {
    if (at.type === 'text') {
      if (at.data.length > 1000) return false;
      const text = at.data.trim();
      if (text !== '')
        return (
          text.length <= 60 &&
          (vocabulary.speaks(text) || saysNothing(text) || isMark(text) || TICK.test(text))
        );
    }
    const first: AnyNode | undefined = isElement(at) ? at.children[0] : undefined;
    if (first) {
      at = first;
      continue;
    }
    while (at && at !== node && !at.next) at = at.parent as AnyNode | null;
    at = at === node || !at ? null : at.next;
  }
  return at !== null;
}

function isMarked(node: Element, marks: Marks): boolean {
  const { attribs, name } = node;
  if (marks.isMarked(node)) return true;
  if ('checked' in attribs && name === 'input') return true;
  if (isImage(node)) return TICK.test(tidy(attribs.alt ?? ''));
  const label = attribs['aria-label'];
  if (label !== undefined && label.length <= 60 && stepIn(label).marked) return true;
  return TICK_CLASS.test(attribs.class ?? '') && node.children.every(isSpace);
}

function isSpace(node: AnyNode): boolean {
  return node.type === 'comment' || (node.type === 'text' && node.data.trim() === '');
}

/** The grade of the step in which a node stands; that it stands beside several; `null` for one outside of all. */
function stepOf(
  at: AnyNode,
  node: Element,
  holding: Map<AnyNode, Step | 'several'>,
): Step | 'several' | null {
  for (let up: AnyNode | null = at; up; up = up.parent as AnyNode | null) {
    const held = holding.get(up);
    if (held) return held;
    if (up === node) break;
  }
  return null;
}

/** Whether grades are all those of a scale, from one end to the other. */
function isAlong(grades: string[], scale: readonly string[]): boolean {
  if (grades.length !== scale.length) return false;
  return (
    scale.every((one, at) => one === grades[at]) ||
    scale.every((one, at) => one === grades[grades.length - 1 - at])
  );
}
