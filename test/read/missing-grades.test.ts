/**
 * Four areas of which one has no grade, in every layout and with every mark: no area may take the grade of its neighbour.
 * Where a layout tells whose a grade is, all others must be read.
 */
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/read/index.js';
import { profileById } from '../../src/sites/index.js';
import { site } from './unseen/pages.js';
import { plainPage } from './unseen/shape.js';

const profile = profileById('hmicfrs')!;
const AREAS = [
  ['Preventing crime', 'preventing-crime', 'Good'],
  ['Investigating crime', 'investigating-crime', 'Requires improvement'],
  ['Managing offenders', 'managing-offenders', 'Outstanding'],
  ['Workforce', 'workforce', 'Adequate'],
] as const;
const TEXT = '<p>The force does this in many places, and we saw how.</p>';

const MARKS: ((grade: string) => string)[] = [
  (grade) => `<p>${grade}</p>`,
  (grade) => `<p>Grade</p><p>${grade}</p>`,
  (grade) => `<img src="x.png" alt="${grade}">`,
  (grade) => `<i class="grade--${grade.toLowerCase().replace(' ', '-')}"></i>`,
];

/** Name and mark (empty where the grade is missing) → the area's part of the page. `ends`: a missing one at an end leaves doubt. */
const LAYOUTS: Record<string, { of: (name: string, mark: string) => string; ends?: true; around?: string }> =
  {
    'heading, grade, text': { of: (name, mark) => `<h2>${name}</h2>${mark}${TEXT}` },
    'cards, the grade first': { of: (name, mark) => `<div>${mark}<h2>${name}</h2>${TEXT}</div>` },
    'cards, the grade last': { of: (name, mark) => `<div><h2>${name}</h2>${TEXT}${mark}</div>` },
    'wrappers of their own': {
      of: (name, mark) => `<div><h2>${name}</h2></div><div>${mark}</div><div>${TEXT}</div>`,
    },
    'wrappers, the grade first': {
      of: (name, mark) => `<div>${mark}</div><div><h2>${name}</h2></div><div>${TEXT}</div>`,
      ends: true,
    },
    'wrappers, the grade last': {
      of: (name, mark) => `<div><h2>${name}</h2></div><div>${TEXT}</div><div>${mark}</div>`,
      ends: true,
    },
    'two columns': {
      of: (name, mark) =>
        `<div><div><div>${mark}</div></div><div><div><h2>${name}</h2>${TEXT}</div></div></div>`,
    },
    'names in boxes, the grade first': {
      of: (name, mark) => `<div><div>${mark}</div><div>${name}</div></div>`,
    },
    'names in boxes, the grade last': {
      of: (name, mark) => `<div><div>${name}</div><div>${mark}</div></div>`,
    },
    'names in one box, the grade first': { of: (name, mark) => `${mark}<div>${name}</div>`, ends: true },
    'names in one box, the grade last': { of: (name, mark) => `<div>${name}</div>${mark}`, ends: true },
    captions: { of: (name, mark) => `<figure>${mark}<figcaption>${name}</figcaption></figure>` },
    rows: { of: (name, mark) => `<tr><td>${mark}</td><td>${name}</td></tr>`, around: 'table' },
    items: { of: (name, mark) => `<li><span>${name}</span> ${mark}</li>`, around: 'ul' },
  };

async function gradesOf(html: string): Promise<Record<string, string>> {
  const { reading } = await readDocument({
    bytes: new TextEncoder().encode(
      plainPage(
        'PEEL 2023–25: An inspection of Essex Police',
        `<h1>PEEL 2023–25: An inspection of Essex Police</h1>${html}`,
      ),
    ),
    url: `${site}/peel-reports/essex-2023-25/`,
    as: 'html',
    profile,
  });
  return Object.fromEntries(
    reading.report.judgments.flatMap(({ area, grade }) =>
      grade.kind === 'graded' ? [[area, grade.grade]] : [],
    ),
  );
}

describe('an area without a grade', () => {
  it.each(Object.entries(LAYOUTS))('%s', async (_, { of, ends, around }) => {
    for (const mark of MARKS) {
      for (const missing of [-1, 0, 1, 2, 3]) {
        const parts = AREAS.map(([name, , grade], at) => of(name, at === missing ? '' : mark(grade))).join(
          '\n',
        );
        const read = await gradesOf(
          `<h2>Our judgments</h2>${around ? `<${around}>${parts}</${around}>` : parts}<h2>About the data</h2>${TEXT}`,
        );
        const right = Object.fromEntries(
          AREAS.flatMap(([, id, grade], at) =>
            at === missing ? [] : [[id, grade.toLowerCase().replace(' ', '-')]],
          ),
        );
        for (const [area, grade] of Object.entries(read)) expect([area, grade]).toEqual([area, right[area]]);
        if (!(ends && (missing === 0 || missing === 3))) expect(read).toEqual(right);
      }
    }
  });
});
