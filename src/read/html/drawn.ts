/**
 * Grades in what is drawn: the titles, descriptions and texts of an SVG, and the data from which a script would draw.
 */
import type { GradeVocabulary } from '../grades.js';
import { tidy } from '../normalise.js';
import { type AnyNode, type Element, isElement, textOf } from './tree.js';

/** What a drawing is called: its title and its description, else all the text in it. */
export function svgWords(node: Element): string[] {
  const said: string[] = [];
  eachIn(node, (inner) => {
    if (inner.name !== 'title' && inner.name !== 'desc') return;
    const text = tidy(textOf(inner, 200));
    if (text && said.length < 4) said.push(text);
  });
  return said.length > 0 ? said : [tidy(textOf(node, 120))].filter((text) => text !== '');
}

/**
 * A drawing of several grades: each group of it holds one text that is a grade and one that is none, its name. One line for
 * each, `Preventing crime: Good`. Nothing where any group with a grade holds more or less, as an axis or a key does.
 */
export function drawnPairs(svg: Element, vocabulary: GradeVocabulary): string[] {
  const groups = new Map<AnyNode, string[]>();
  eachIn(svg, (inner) => {
    if (inner.name !== 'text' || !inner.parent) return;
    const text = tidy(textOf(inner, 200));
    const group = inner.parent as AnyNode;
    if (text) groups.set(group, [...(groups.get(group) ?? []), text]);
  });
  const out: string[] = [];
  for (const texts of groups.values()) {
    const grades = texts.filter((text) => vocabulary.word(text) !== null);
    if (grades.length === 0) continue;
    const names = texts.filter((text) => vocabulary.word(text) === null);
    if (grades.length !== 1 || names.length !== 1) return [];
    out.push(`${names[0]}: ${grades[0]}`);
  }
  return out.length >= 2 ? out : [];
}

const GRADE_IN_DATA =
  /["'](?:grade|graded|judge?ment|rating)(?:[_-]?(?:label|name|text|value|slug|title))?["']\s*:\s*["']([^"']{3,30})["']/gi;

/** The one grade that data (JSON) names under a key that says so; `null` where it names none or speaks of several things. */
export function gradeInData(data: string, vocabulary: GradeVocabulary): string | null {
  if (data.length > 2000) return null;
  const found = new Map<string, string>();
  for (const [, value] of data.matchAll(GRADE_IN_DATA)) {
    const word = vocabulary.word(value!.replace(/[-_]/g, ' '));
    if (word) found.set(JSON.stringify(word), value!.replace(/[-_]/g, ' '));
  }
  const keys = [...data.matchAll(GRADE_IN_DATA)].map(([whole]) => /^["'][^"']+/.exec(whole)![0]);
  // The same key twice: of several areas.
  if (new Set(keys).size < keys.length || found.size !== 1) return null;
  return [...found.values()][0]!;
}

function eachIn(node: Element, visit: (inner: Element) => void): void {
  const stack: AnyNode[] = [...node.children].reverse();
  let left = 5000;
  while (stack.length > 0 && left > 0) {
    left -= 1;
    const next = stack.pop()!;
    if (!isElement(next)) continue;
    visit(next);
    for (let i = next.children.length - 1; i >= 0; i -= 1) stack.push(next.children[i]!);
  }
}
