/**
 * Notices of the website on a page of a report: wherever they stand, in HTML and in plain text, the reading is the same as without
 * them; and sentences of a report that sound like one stay. All texts are synthetic.
 */
import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/index.js';
import type { Report } from '../../src/model.js';
import { readDocument } from '../../src/read/index.js';
import { hmicfrs } from '../../src/sites/hmicfrs/index.js';

const NOTICES: [title: string, sentence: string][] = [
  [
    'Proposed policing inspection programme 2029–31: consultation',
    'We are consulting on our proposed policing inspection programme and framework. Please submit your views by 24 February 2029.',
  ],
  [
    'Have your say on our fire and rescue inspection programme',
    'HMICFRS is seeking views on how it should inspect fire and rescue services. The consultation closes on 19 February 2029.',
  ],
  [
    'Consultation now open',
    'We’re inviting comments on our inspection framework. Find out more about the consultation.',
  ],
  [
    'Website downtime',
    'This website will be unavailable on Thursday 18 April between 6pm and 8pm. We apologise for any inconvenience.',
  ],
  [
    'Essential maintenance',
    'Because of essential maintenance, parts of our website may not be available on Sunday.',
  ],
  ['Important notice', 'Tell us what you think about this website. Complete our short survey.'],
];

const page = (parts: { top?: string; under?: string; middle?: string } = {}) => `<!doctype html>
<html lang="en"><head><title>Essex PEEL 2018 - HMICFRS</title></head><body><a href="#c">Skip to content</a><main>${parts.top ?? ''}
<h1>Essex PEEL 2018</h1>${parts.under ?? ''}<h2>Legitimacy</h2>
<h3>How legitimately does the force treat the public and its workforce?</h3><p>Good</p>
<p>The invented force listens to the people of its invented towns.</p>${parts.middle ?? ''}
<h3>To what extent does the force treat all of the people it serves with fairness and respect?</h3><p>Requires improvement</p>
<p>In this invented passage the force says what it will do next year.</p></main></body></html>`;

const lines = (top: string[], middle: string[] = []) =>
  [
    'Skip to content',
    ...top,
    'Essex PEEL 2018',
    'Legitimacy',
    'How legitimately does the force treat the public and its workforce?',
    'Good',
    'The invented force listens to the people of its invented towns.',
    ...middle,
    'To what extent does the force treat all of the people it serves with fairness and respect?',
    'Requires improvement',
    'In this invented passage the force says what it will do next year.',
  ].join('\n\n');

async function read(text: string, contentType: string): Promise<Report> {
  const { reading } = await readDocument({
    bytes: new TextEncoder().encode(text),
    contentType,
    url: null,
    profile: hmicfrs,
  });
  return reading.report;
}

async function told(before: string, after: string, type = 'text/html'): Promise<string[]> {
  const { changes } = compareReports(await read(before, type), await read(after, type), {
    profile: hmicfrs,
  });
  return changes.filter((change) => change.announced).map((change) => change.kind);
}

describe.each(NOTICES)('a notice: %s', (title, sentence) => {
  it.each([
    ['a heading and a sentence above the title', { top: `<h2>${title}</h2><p>${sentence}</p>` }],
    ['a bold line and a sentence above the title', { top: `<p><b>${title}</b></p><p>${sentence}</p>` }],
    ['a sentence above the title', { top: `<div class="x1"><p>${sentence}</p></div>` }],
    ['a sentence below the title', { under: `<p>${sentence}</p>` }],
    ['a heading and a sentence below the title', { under: `<h2>${title}</h2><p>${sentence}</p>` }],
    ['a sentence in the middle', { middle: `<p>${sentence}</p>` }],
    ['a heading and a sentence in the middle', { middle: `<h3>${title}</h3><p>${sentence}</p>` }],
  ])('is no part of the page: %s', async (_, parts) => {
    expect(await told(page(), page(parts))).toEqual([]);
    expect(await told(page(parts), page())).toEqual([]);
    expect((await read(page(parts), 'text/html')).title).toBe('Essex PEEL 2018');
  });

  it.each([
    ['above the title', lines([title, sentence])],
    ['in the middle', lines([], [title, sentence])],
    ['a sentence alone', lines([], [sentence])],
  ])('is no part of a page in plain text: %s', async (_, text) => {
    expect(await told(lines([]), text, 'text/plain')).toEqual([]);
  });
});

describe('what is no notice', () => {
  it.each([
    'The force has had a consultation on its plan for policing until 2021.',
    'The force is consulting on where its invented stations should be.',
    'We are concerned that the website of the force is not up to date.',
    'The force’s website was unavailable for most of March, and nobody could report a crime.',
    'We surveyed the people who work for the force.',
    'Please note: wording corrected on 21 June 2029.',
    'It asks the public for its views, and then alters what it does.',
  ])('stays: %s', async (sentence) => {
    expect(await told(page(), page({ middle: `<p>${sentence}</p>` }))).not.toEqual([]);
  });

  it('stays above the title where it says what the report is', async () => {
    const corrected = await read(
      page({ top: '<p>Please note: wording corrected on p. 45 on 21 June 2029.</p>' }),
      'text/html',
    );
    expect(corrected.corrections).toHaveLength(1);
    const dated = await read(page({ top: '<p>Last updated 02/05/2029</p>' }), 'text/html');
    expect(dated.lastUpdated).toBe('2029-05-02');
  });

  it('stays on a page that is about it', async () => {
    const about = (more: string) =>
      `<main><h1>Policing inspection programme 2029: consultation</h1><p>We are consulting on our programme.${more}</p></main>`;
    expect(await told(about(''), about(' Please submit your views by 4 May 2029.'))).not.toEqual([]);
  });

  it('keeps its words out of the report', async () => {
    const report = await read(page({ under: `<p>${NOTICES[0]?.[1]}</p>` }), 'text/html');
    expect(JSON.stringify(report)).not.toContain('consulting');
    expect(report.sections.length).toBeGreaterThan(0);
  });
});
