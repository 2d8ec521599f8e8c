/**
 * Grades of others, of earlier inspections and of what is hoped for, beside the grade of an area or alone, in every way to set a
 * label and its value: the document's own grade is read, and no other one.
 */
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/read/index.js';
import { profileById } from '../../src/sites/index.js';
import { LATE_AREAS, site } from './unseen/pages.js';
import { plainPage } from './unseen/shape.js';

const profile = profileById('hmicfrs')!;
const AREAS = LATE_AREAS.slice(0, 8);

const LABELS = [
  [
    'Self-assessed grade',
    'National average',
    'Previous grade',
    'Grade at last inspection',
    'Target grade',
    'Kent Police',
    '2021/22',
    'Peer review',
  ],
  [
    'Most common grade',
    'Last time',
    'Force’s own view',
    'Similar forces',
    'Our grade in 2021/22',
    'Previously',
    'Kent',
    'Neighbouring forces',
  ],
  [
    'Earlier judgment',
    'Grade in 2019',
    'Public opinion',
    'Was',
    'Before',
    'Old grade',
    'Expected grade',
    'What the force said',
  ],
];

/** Label and value → markup. */
const SET: Record<string, (label: string, value: string) => string> = {
  'in boxes': (label, value) => `<div><div>${label}</div><div>${value}</div></div>`,
  'in boxes, the value first': (label, value) => `<div><div>${value}</div><div>${label}</div></div>`,
  paragraphs: (label, value) => `<p>${label}</p><p>${value}</p>`,
  'one line': (label, value) => `<p>${label}: ${value}</p>`,
  'elements in a line': (label, value) => `<p><span>${label}</span> <span>${value}</span></p>`,
  'a badge': (label, value) => `<div>${label} <span class="badge">${value}</span></div>`,
  'a line in bold over it': (label, value) => `<p><strong>${label}</strong><br>${value}</p>`,
  'a definition': (label, value) => `<dl><dt>${label}</dt><dd>${value}</dd></dl>`,
  'a row': (label, value) => `<table><tr><td>${label}</td><td>${value}</td></tr></table>`,
  'an item': (label, value) => `<ul><li>${label}: ${value}</li></ul>`,
  'a heading': (label, value) => `<h4>${label}</h4><p>${value}</p>`,
  'an alt text': (label, value) => `<img src="x.png" alt="${label}: ${value}">`,
  'a label': (label, value) => `<div class="g" aria-label="${label}: ${value}"></div>`,
  'a caption': (label, value) =>
    `<figure><img src="x.png" alt="${value}"><figcaption>${label}</figcaption></figure>`,
};

async function gradesOf(parts: string[]): Promise<Record<string, string>> {
  const html = AREAS.map(
    ([name], at) => `<h2>${name}</h2>${parts[at]}<p>The force works on this with others.</p>`,
  );
  const { reading } = await readDocument({
    bytes: new TextEncoder().encode(
      plainPage(
        'PEEL 2023–25: An inspection of Essex Police',
        `<h1>PEEL 2023–25: An inspection of Essex Police</h1>${html.join('')}`,
      ),
    ),
    url: `${site}/peel-reports/essex-2023-25/`,
    as: 'html',
    profile,
  });
  return Object.fromEntries(
    reading.report.judgments.map(({ area, grade }) => [
      area,
      grade.kind === 'graded' ? grade.grade : grade.kind,
    ]),
  );
}

const all = (grade: string) => Object.fromEntries(AREAS.map(([, id]) => [id, grade]));

describe('grades that are not the area’s', () => {
  it.each(Object.entries(SET))('%s', async (_, set) => {
    for (const labels of LABELS) {
      expect(await gradesOf(labels.map((label) => set(label, 'Good')))).toEqual(all('not-shown'));
      for (const own of ['Our grade', 'This inspection']) {
        const mine = set(own, 'Adequate');
        expect(await gradesOf(labels.map((label) => mine + set(label, 'Good')))).toEqual(all('adequate'));
        expect(await gradesOf(labels.map((label) => set(label, 'Good') + mine))).toEqual(all('adequate'));
      }
    }
  });
});
