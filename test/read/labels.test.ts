/**
 * How a list of findings is opened and how a question is numbered, in markup and in plain text that the fixtures do not use. All texts
 * are synthetic.
 */
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model.js';
import { readDocument } from '../../src/read/index.js';
import { hmicfrs } from '../../src/sites/hmicfrs/index.js';

async function read(text: string, contentType: string): Promise<Report> {
  const bytes = new TextEncoder().encode(text);
  return (await readDocument({ bytes, contentType, url: null, profile: hmicfrs })).reading.report;
}

const page = (
  list: string,
) => `<html lang="en"><head><title>Essex PEEL 2018 - HMICFRS</title></head><body><main><h1>Essex PEEL 2018</h1>
<h2>Legitimacy</h2><h3>How legitimately does the force treat the public and its workforce?</h3><p>Good</p>
<h3>How well does the force ensure that its workforce behaves ethically and lawfully?</h3><p>Requires improvement</p>
<p>Words stand here in the report.</p>${list}<p>More words of the report follow here.</p>
<h3>To what extent does the force treat its workforce with fairness and respect?</h3><p>Good</p><p>Words.</p></main></body></html>`;

const FINDINGS = ['The force should ensure vetting is done.', 'The force should publish its invented log.'];

describe.each([
  ['<p>Areas for improvement</p>'],
  ['<p>Areas for improvement:</p>'],
  ['<p><strong>Areas for improvement</strong></p>'],
  ['<div class="t">Areas for improvement</div>'],
  ['<div><span>Areas for improvement:</span></div>'],
  ['<h6>Areas for improvement</h6>'],
  ['<h4>2. Areas for improvement</h4>'],
  ['<h4>Areas for improvement (2)</h4>'],
  ['<h4>New areas for improvement</h4>'],
  ['<h4>Areas for improvement identified</h4>'],
  ['<p>AREAS FOR IMPROVEMENT</p>'],
  ['<p role="heading" aria-level="4">Areas for improvement</p>'],
])('a list opened by %s', (label) => {
  it.each([
    ['list', `<ul>${FINDINGS.map((one) => `<li>${one}</li>`).join('')}</ul>`],
    ['numbered list', `<ol>${FINDINGS.map((one) => `<li>${one}</li>`).join('')}</ol>`],
    ['paragraphs', FINDINGS.map((one) => `<p>${one}</p>`).join('')],
  ])('has its findings: %s', async (_, list) => {
    const report = await read(page(label + list), 'text/html');
    expect(report.findings.map(({ kind, text, area }) => [kind, text, area])).toEqual(
      FINDINGS.map((text) => ['area-for-improvement', text, 'legitimacy/ethical-and-lawful-workforce']),
    );
    expect(report.judgments).toHaveLength(3);
  });
});

it('a list of areas for improvement of an earlier inspection is none of this report', async () => {
  const report = await read(
    page(`<h4>Areas for improvement from our last inspection</h4><ul><li>${FINDINGS[0]}</li></ul>`),
    'text/html',
  );
  expect(report.findings).toEqual([]);
});

describe('plain text with numbered questions', () => {
  const questions = [
    'To what extent does the force treat all of the people it serves with fairness and respect?',
    'How well does the force ensure that its workforce behaves ethically and lawfully?',
    'To what extent does the force treat its workforce with fairness and respect?',
  ];
  const text = (number: (n: number) => string, label: string) =>
    `Essex PEEL 2018\n\nLegitimacy\n\nHow legitimately does the force treat the public and its workforce?\n\nGood\n\n${questions
      .map(
        (question, index) =>
          `${number(index + 1)}${question}\n\n${index === 1 ? 'Requires improvement' : 'Good'}\n\nWords of an invented report.\n\n${
            index === 1 ? `${label}\n\n  • ${FINDINGS.join('\n  • ')}\n\n` : ''
          }`,
      )
      .join('')}`;

  it.each([
    ['1. ', (n: number) => `${n}. `],
    ['1) ', (n: number) => `${n}) `],
    ['1 on a line of its own', (n: number) => `${n}\n\n`],
    ['none', () => ''],
  ])('places each grade under its question: %s', async (_, number) => {
    for (const label of ['Areas for improvement', 'Areas for improvement:']) {
      const report = await read(text(number, label), 'text/plain');
      expect(report.judgments.map(({ area, grade }) => [area, 'grade' in grade && grade.grade])).toEqual([
        ['legitimacy', 'good'],
        ['legitimacy/treating-the-public-fairly', 'good'],
        ['legitimacy/ethical-and-lawful-workforce', 'requires-improvement'],
        ['legitimacy/treating-the-workforce-fairly', 'good'],
      ]);
      expect(report.findings.map((one) => one.text)).toEqual(FINDINGS);
    }
  });

  it('a numbered list stays a list', async () => {
    const report = await read(
      text((n) => `${n}. `, 'Areas for improvement').replace(/ {2}• (.*)\n {2}• (.*)\n/, '1. $1\n\n2. $2\n'),
      'text/plain',
    );
    expect(report.findings.map((one) => one.text)).toEqual(FINDINGS);
  });
});

describe('lines that are lists without markup of a list', () => {
  const text = ['Areas for improvement', ...FINDINGS.map((one) => `• ${one}`)];

  it.each([
    ['paragraphs with a glyph', text.map((one) => `<p>${one}</p>`).join('')],
    ['one paragraph with breaks', `<p>${text.join('<br>')}</p>`],
    ['one paragraph with breaks and dashes', `<p>${text.join('<br>').replaceAll('•', '-')}</p>`],
    ['preformatted text', `<pre>${text.join('\n  ')}\n</pre>`],
  ])('are read as what they are: %s', async (_, list) => {
    const report = await read(page(list), 'text/html');
    expect(report.findings.map((one) => one.text)).toEqual(FINDINGS);
    expect(report.judgments).toHaveLength(3);
  });

  it('a whole page of preformatted text is read as text', async () => {
    const whole = `Essex PEEL 2018\n\nLegitimacy\n\nHow legitimately does the force treat the public and its workforce?\n\nGood\n\n${text.join('\n  ')}\n`;
    const report = await read(`<body><pre>${whole}</pre></body>`, 'text/html');
    expect(report.judgments.map(({ area, grade }) => [area, 'grade' in grade && grade.grade])).toEqual([
      ['legitimacy', 'good'],
    ]);
    expect(report.findings.map((one) => one.text)).toEqual(FINDINGS);
  });
});
