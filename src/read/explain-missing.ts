/**
 * What to write in the configuration for a page whose grades were not read: which elements without words stand in the parts of
 * the areas that are not shown, which selector finds them, and which values tell them apart. What each value means is left
 * to whoever looks at the page: nothing here guesses a grade.
 */
import type { Blank, Reading } from '../model.js';
import type { Taken } from './report/state.js';

interface Found {
  label: string;
  blank: Blank;
}

/** Lines for a person, with a piece of configuration to fill in; none where nothing is missing or nothing could be drawn. */
export function missingGrades({ reading, taken }: { reading: Reading; taken: Taken[] }): string[] {
  const missing = new Map(
    reading.report.judgments
      .filter((one) => one.grade.kind === 'not-shown')
      .map((one) => [one.area, one.label]),
  );
  const found: Found[] = [];
  for (const { area, block } of taken) {
    const label = area === null ? undefined : missing.get(area);
    if (label === undefined) continue;
    for (const blank of block.blanks ?? []) found.push({ label, blank });
  }
  const marks = marksOf(found);
  if (!marks) return [];
  const labels = new Map<string, string[]>();
  for (const { label, blank } of found) {
    const value = marks.telling(blank);
    if (value !== null) labels.set(value, [...(labels.get(value) ?? []), label]);
  }
  return [
    `${missing.size === 1 ? 'A grade is' : `${missing.size} grades are`} not shown. Elements without words stand where they may be drawn. If they are the`,
    'grades, look at the page, write what each value means, and read again with this configuration:',
    '',
    '    reading:',
    `      grade: ${JSON.stringify(marks.selector)}`,
    '      gradeValues:',
    ...[...labels].map(
      ([value, stands]) =>
        `        ${JSON.stringify(value)}:   # the grade that the page shows for “${stands[0]}”`,
    ),
  ];
}

/** The selector of the elements that stand at most of the areas, and what of each tells it from the others. */
function marksOf(found: Found[]): { selector: string; telling: (blank: Blank) => string | null } | null {
  const standing = new Map<string, Set<string>>();
  const note = (selector: string, label: string) => {
    const labels = standing.get(selector) ?? new Set<string>();
    labels.add(label);
    standing.set(selector, labels);
  };
  for (const { label, blank } of found) {
    for (const name of classesOf(blank)) note(`.${name}`, label);
    for (const key of Object.keys(blank.attributes))
      if (TELLS.test(key)) note(`${blank.name}[${key}]`, label);
  }
  const ranked = [...standing].sort(([, one], [, other]) => other.size - one.size);
  const best = ranked[0];
  if (!best) return null;
  const selector = best[0];
  const ours = found.filter(({ blank }) => fits(blank, selector));
  const ways: ((blank: Blank) => string | null)[] = [
    (blank) =>
      classesOf(blank).find((name) => ours.some((one) => !classesOf(one.blank).includes(name))) ?? null,
    ...[...new Set(ours.flatMap(({ blank }) => Object.keys(blank.attributes)))]
      .filter((key) => TELLS.test(key))
      .map((key) => (blank: Blank) => blank.attributes[key] ?? null),
    (blank) => blank.attributes.class ?? null,
  ];
  const many = (telling: (blank: Blank) => string | null) =>
    new Set(ours.map(({ blank }) => telling(blank))).size;
  const telling =
    ways.find((one) => many(one) > 1) ?? ways.find((one) => ours.every(({ blank }) => one(blank)));
  return telling ? { selector, telling: (blank) => (fits(blank, selector) ? telling(blank) : null) } : null;
}

/** Attributes that may say which of several drawings one is. */
const TELLS = /^(?:data-[\w-]+|src|style|xlink:href|href|value|alt|aria-[\w-]+)$/;

function classesOf({ attributes }: Blank): string[] {
  return (attributes.class ?? '').split(/\s+/).filter((name) => /^[A-Za-z][\w-]*$/.test(name));
}

function fits(blank: Blank, selector: string): boolean {
  if (selector.startsWith('.')) return classesOf(blank).includes(selector.slice(1));
  const at = selector.indexOf('[');
  const key = selector.slice(at + 1, -1);
  return at > 0 && blank.name === selector.slice(0, at) && key in blank.attributes;
}

/** An element as its opening tag. */
export function tagOf({ name, attributes }: Blank): string {
  const said = Object.entries(attributes).map(([key, value]) => (value === '' ? key : `${key}="${value}"`));
  return `<${[name, ...said].join(' ')}>`;
}
