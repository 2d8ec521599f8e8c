/** Summaries sorted by grade right under their heading, in many markups, and what looks like them. Synthetic. */
import { A1, A2, late, pillar, Q1, Q2, Q3 } from './pages.js';
import type { Unseen } from './shape.js';

/** How the names of areas are set. */
const NAMES: Record<string, (name: string) => string> = {
  paragraphs: (name) => `<p>${name}</p>`,
  bold: (name) => `<p><strong>${name}</strong></p>`,
  headings: (name) => `<h4><a href="#x">${name}</a></h4>`,
  'links with line breaks': (name) => `<a href="#x">${name}</a><br>`,
};
/** How the grades are set. */
const GRADES: Record<string, (grade: string, names: string[]) => string> = {
  'headings with a count': (grade, names) => `<h3>${grade}</h3><p>${names.length}</p>`,
  paragraphs: (grade) => `<p>${grade}</p>`,
  pictures: (grade) => `<div><img src="/g.png" alt="${grade}"></div>`,
};
const BY_GRADE: [string, string[]][] = [
  ['Outstanding', []],
  ['Good', ['Preventing crime', 'Treating the public']],
  ['Adequate', ['Managing offenders', 'Protecting vulnerable people']],
  ['Requires improvement', []],
  ['Inadequate', ['Investigating crime']],
];

const summaries = Object.entries(NAMES).flatMap(([names, name]) =>
  Object.entries(GRADES).flatMap(([grades, grade]) =>
    ['boxes', 'one flat run'].map((how) => {
      const groups = BY_GRADE.map(([word, areas]) => `${grade(word, areas)}${areas.map(name).join('')}`);
      const set = how === 'boxes' ? groups.map((one) => `<div class="col">${one}</div>`) : groups;
      return late(
        `sorted by grade: names as ${names}, grades as ${grades}, ${how}`,
        `<h2>Our judgments</h2><div class="grid">${set.join('')}</div><h2>HM Inspector’s summary</h2><p>Text.</p>`,
        {
          'preventing-crime': 'good',
          'treating-the-public': 'good',
          'managing-offenders': 'adequate',
          'protecting-vulnerable-people': 'adequate',
          'investigating-crime': 'inadequate',
        },
      );
    }),
  ),
);

export const sorted: Unseen[] = [
  ...summaries,
  late(
    'a name among others that is not known: theirs are read all the same, and the text keeps it',
    '<h2>Our judgments</h2><h3>Outstanding</h3><p>None</p><h3>Good</h3><ul><li>Keeping watch</li><li>Preventing crime</li><li>Workforce</li></ul><h3>Adequate</h3><ul><li>Investigating crime</li></ul><h3>Requires improvement</h3><p>None</p><h2>HM Inspector’s summary</h2><p>Text.</p>',
    { 'preventing-crime': 'good', workforce: 'good', 'investigating-crime': 'adequate' },
  ),
  pillar(
    'the pillar’s grade, a question without one, one with its grade: no summary',
    `<p>Good</p><h3>${Q1}</h3><h3>${Q2}</h3><p>Requires improvement</p><h3>${Q3}</h3>`,
    {
      legitimacy: 'good',
      [A1]: 'not-shown',
      [A2]: 'requires-improvement',
      'legitimacy/treating-the-workforce-fairly': 'not-shown',
    },
  ),
  late(
    'chapters without text, each with its grade below its name, one without a grade: no summary',
    '<h2>Preventing crime</h2><p>Outstanding</p><h2>Workforce</h2><h2>Investigating crime</h2><p>Good</p><h2>Managing offenders</h2><p>Adequate</p>',
    {
      'preventing-crime': 'outstanding',
      workforce: 'not-shown',
      'investigating-crime': 'good',
      'managing-offenders': 'adequate',
    },
  ),
  late(
    'a summary sorted by grade, the chapters right behind it set as its names are',
    '<h2>Our judgments</h2><h3>Good</h3><h4>Preventing crime</h4><h4>Workforce</h4><h3>Adequate</h3><h4>Investigating crime</h4><h4>Managing offenders</h4><p>The force manages most of its offenders in the community well, with its partners.</p><h4>Preventing crime</h4><p>Text.</p>',
    {
      'preventing-crime': 'good',
      workforce: 'good',
      'investigating-crime': 'adequate',
      'managing-offenders': '?adequate',
    },
  ),
];

const PAIRS: [string, string][] = [
  ['Good', 'Preventing crime'],
  ['Adequate', 'Workforce'],
  ['Good', 'Investigating crime'],
  ['Inadequate', 'Managing offenders'],
];
const MARKS: Record<string, (grade: string) => string> = {
  paragraphs: (grade) => `<p>${grade}</p>`,
  pictures: (grade) => `<img src="/x.png" alt="${grade}">`,
  classes: (grade) => `<div class="grade grade--${grade.toLowerCase()}"></div>`,
};
const SET: Record<string, (pair: string) => string> = {
  'in cards': (pair) => `<div class="card">${pair}</div>`,
  'in items': (pair) => `<li>${pair}</li>`,
  'in one flat run': (pair) => pair,
};

/** Right under a heading that names no area: pairs of a grade and a name, the grade first or last. */
export const pairs: Unseen[] = Object.entries(MARKS).flatMap(([marks, mark]) =>
  Object.entries(SET).flatMap(([how, set]) =>
    [true, false].map((first) =>
      late(
        `pairs ${how}: grades as ${marks}, ${first ? 'over' : 'under'} the names`,
        `<h2>Our judgments</h2><div>${PAIRS.map(([grade, name]) => set(first ? `${mark(grade)}<p>${name}</p>` : `<p>${name}</p>${mark(grade)}`)).join('')}</div><h2>HM Inspector’s summary</h2><p>Text.</p>`,
        {
          'preventing-crime': 'good',
          workforce: 'adequate',
          'investigating-crime': 'good',
          'managing-offenders': 'inadequate',
        },
      ),
    ),
  ),
);
