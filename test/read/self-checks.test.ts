/** What a document announces of its own shape, held against what was read: a mismatch names both sides, and nothing else does. */
import { describe, expect, it } from 'vitest';
import { codes, PILLAR, Q1, Q2, REPORT_2021, readHtml, readText } from './support.js';

const FULL = null;
const title =
  '<h1>PEEL: Police effectiveness, efficiency and legitimacy 2018/19</h1><p>An inspection of Kent Police</p>';
const full = (sentence: string) =>
  `${title}<p>${sentence}</p><h2>Efficiency</h2><p>Good</p><h3>Meeting current demands</h3><p>Good</p><h3>Planning for the future</h3><p>Good</p><h2>Legitimacy</h2><p>Good</p><h3>${Q1}</h3><p>Good</p><h3>${Q2}</h3><p>Ungraded</p><p>The force writes down what it does.</p>`;
const details = (reading: { problems: { code: string; detail?: string }[] }) =>
  reading.problems.filter((one) => /count-differs/.test(one.code)).map((one) => `${one.code}: ${one.detail}`);

describe('questions and pillars announced', () => {
  it.each<[string, string[]]>([
    ['We asked four questions.', []],
    [
      'In this inspection we asked 11 core questions.',
      ['question-count-differs: the report announces 11 questions, 4 were read'],
    ],
    [
      'This report answers five questions.',
      ['question-count-differs: the report announces 5 questions, 4 were read'],
    ],
    ['We graded three of the four questions.', []],
    [
      'We graded 8 of 11 core questions.',
      [
        'grade-count-differs: the report announces 8 graded judgments, 3 were read',
        'question-count-differs: the report announces 11 questions, 4 were read',
      ],
    ],
    [
      'We graded the force’s performance in two of four areas.',
      ['grade-count-differs: the report announces 2 graded judgments, 3 were read'],
    ],
    ['We assessed the force against two pillars.', []],
    [
      'We inspected all three pillars of PEEL.',
      ['question-count-differs: the report announces 3 pillars, 2 were read'],
    ],
    ['We asked two questions about efficiency.', []],
    [
      'We asked three questions about legitimacy.',
      ['question-count-differs: the report announces 3 questions, 2 were read'],
    ],
    ['We asked 250 people three questions each about their area.', []],
    ['We were asked no questions, and two were not graded of ten questions in all.', []],
    ['PEEL has three pillars and ten questions.', []],
    ['Officers were asked six questions by their supervisors.', []],
  ])('%s', async (sentence, expected) => {
    expect(details(await readHtml(full(sentence), FULL))).toEqual(expected);
  });

  it('of a page about one pillar, only what speaks of that pillar', async () => {
    const page = (sentence: string) =>
      `<h1>Kent PEEL 2018</h1><h2>Legitimacy</h2><p>Good</p><p>${sentence}</p><h3>${Q1}</h3><p>Good</p><h3>${Q2}</h3><p>Good</p><p>Text.</p>`;
    expect(details(await readHtml(page('We asked ten questions.'), PILLAR))).toEqual([]);
    expect(details(await readHtml(page('We asked three questions about legitimacy.'), PILLAR))).toEqual([
      'question-count-differs: the report announces 3 questions, 2 were read',
    ]);
    expect(details(await readHtml(page('We asked two questions in this pillar.'), PILLAR))).toEqual([]);
  });

  it('of a landing page, nothing: it lists no questions', async () => {
    const landing = PILLAR.replace('legitimacy/', '');
    const reading = await readHtml(
      '<h1>Kent 2018/19</h1><p>We asked ten questions.</p><p>The extent to which the force is effective at reducing crime and keeping people safe is good.</p>',
      landing,
    );
    expect(details(reading)).toEqual([]);
  });
});

describe('graded judgments announced', () => {
  const report = (sentence: string, grades: number) =>
    `PEEL 2021/22 – An inspection of Kent Police\n\nOverall summary\n\n${sentence}\n\n${[
      'Preventing crime',
      'Investigating crime',
      'Managing offenders',
    ]
      .slice(0, grades)
      .map((area) => `${area}\n\nGood\n\nText of the chapter.\n`)
      .join('\n')}`;
  it.each([
    'Our inspection assessed how good Kent Police is in four areas of policing. We make graded judgments in three of these four as follows:',
    'Our inspection assessed how good Kent Police is in 4 areas of policing. We make graded judgments in 3 of these 4 as follows:',
    'Our inspection assessed how good Kent Police is in three areas. We have made the following graded judgments:',
  ])('%s', async (sentence) => {
    expect(codes(await readText(report(sentence, 3), REPORT_2021))).not.toContain('grade-count-differs');
    expect(details(await readText(report(sentence, 2), REPORT_2021))).toEqual([
      'grade-count-differs: the report announces 3 graded judgments, 2 were read',
    ]);
  });
});

it.each([
  [3, []],
  [2, []],
  [1, ['grade-count-differs: the report announces 3 graded judgments, 1 were read']],
])('what is to be graded is announced as well: %i of three are there', async (listed, expected) => {
  const chapters = [
    ['Preventing crime', 'Good'],
    ['Investigating crime', 'To be graded'],
    ['Managing offenders', 'To be graded'],
  ];
  const parts = chapters
    .slice(0, listed)
    .map(([area, grade]) => `${area}\n\n${grade}\n\nText of the chapter.\n`);
  const announced = listed === 2 ? 'two' : 'three';
  const sentence = `Our inspection assessed how good Kent Police is in four areas of policing. We make graded judgments in ${announced} of these four as follows:`;
  const reading = await readText(
    `PEEL 2021/22 – An inspection of Kent Police\n\nOverall summary\n\n${sentence}\n\n${parts.join('\n')}`,
    REPORT_2021,
  );
  expect(details(reading)).toEqual(expected);
});

describe('the language', () => {
  const welsh =
    'Mae’r heddlu yn dda am atal troseddu ac mae’n gweithio’n dda gyda’i bartneriaid i gadw pobl yn ddiogel ar draws y sir. ';
  const english =
    'The force is said to work well with its partners and to keep people safe in all of the county. ';
  it.each([
    ['Welsh', `<p>${welsh.repeat(4)}</p>`, ['not-english']],
    ['English', `<p>${english.repeat(4)}</p>`, []],
    ['Welsh beside English', `<p>${english.repeat(3)}</p><p>${welsh.repeat(3)}</p>`, []],
    ['a short note in Welsh', `<p>${welsh}</p>`, []],
    [
      'names and figures',
      `<ul>${'<li>Aberystwyth, Llanelli, Caernarfon, Bangor, Wrecsam, Abertawe, Casnewydd</li>'.repeat(3)}</ul>`,
      [],
    ],
  ])('%s', async (_, content, expected) => {
    const page = await readHtml(`<h1>PEEL 2023–2025: Dyfed-Powys</h1>${content}`, null);
    expect(codes(page).filter((code) => code === 'not-english')).toEqual(expected);
  });
});
