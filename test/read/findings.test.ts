/** Areas for improvement, causes of concern, recommendations and innovative practice, in every shape they are printed. */
import { describe, expect, it } from 'vitest';
import { codes, ETHICAL, found, NEWS, Q1, Q2, REPORT_2021, readHtml, readText } from './support.js';

const A = 'The force should renew the vetting of everybody whose clearance has run out.';
const B = 'The force should ensure that its counter-corruption unit:';
const P1 = 'has enough people to look ahead; and';
const P2 = 'can see all of its computer systems.';
const afi = (text: string, points: string[] = []) => ({ kind: 'area-for-improvement', text, points });
const both = [afi(A), afi(B, [P1, P2])];
const page = (inner: string) =>
  readHtml(`<main><h1>Kent PEEL 2018</h1><h3>${Q2}</h3><p>Good</p>${inner}</main>`);
const LINE = 'We set out our detailed findings below.';

describe('areas for improvement as HTML', () => {
  it.each<[string, string]>([
    [
      'a list with a nested one',
      `<h4>Areas for improvement</h4><ul><li>${A}</li><li>${B}<ul><li>${P1}</li><li>${P2}</li></ul></li></ul>`,
    ],
    [
      'paragraphs inside the items',
      `<h4>Areas for improvement</h4><ul><li><p>${A}</p></li><li><p>${B}</p><ul><li><p>${P1}</p></li><li><p>${P2}</p></li></ul></li></ul>`,
    ],
    [
      'numbered as areas for improvement',
      `<h4>Areas for improvement</h4><ul><li>AFI 1: ${A}</li><li>Area for improvement 2 – ${B}<ul><li>${P1}</li><li>${P2}</li></ul></li></ul>`,
    ],
    [
      'introduced by a sentence that asks for nothing itself',
      `<h4>Areas for improvement</h4><p>The force should act on the following areas:</p><ul><li>${A}</li><li>${B}<ul><li>${P1}</li><li>${P2}</li></ul></li></ul>`,
    ],
    [
      'flattened nesting',
      `<h4>Areas for improvement</h4><ul><li>${A}</li><li>${B}</li><li>${P1}</li><li>${P2}</li></ul>`,
    ],
    [
      'a nested list beside its item',
      `<h4>Areas for improvement</h4><ul><li>${A}</li><li>${B}</li><ul><li>${P1}</li><li>${P2}</li></ul></ul>`,
    ],
    [
      'paragraphs and a list',
      `<h4>Areas for improvement</h4><p>${A}</p><p>${B}</p><ul><li>${P1}</li><li>${P2}</li></ul>`,
    ],
    [
      'numbered',
      `<h4>Areas for improvement</h4><ol><li>${A}</li><li>${B}<ol type="a"><li>${P1}</li><li>${P2}</li></ol></li></ol>`,
    ],
    [
      'a bold line as heading',
      `<p><strong>Areas for improvement</strong></p><ul><li>${A}</li><li>${B}<ul><li>${P1}</li><li>${P2}</li></ul></li></ul>`,
    ],
    [
      'a heading with a colon',
      `<h4>Areas for improvement:</h4><ul><li>${A}</li><li>${B}<ul><li>${P1}</li><li>${P2}</li></ul></li></ul>`,
    ],
    [
      'with an introduction',
      `<h4>Areas for improvement</h4><p>We found these areas for improvement:</p><ul><li>${A}</li><li>${B}<ul><li>${P1}</li><li>${P2}</li></ul></li></ul>`,
    ],
    [
      'a box of its own',
      `<aside class="afi"><h4>Areas for improvement</h4><ul><li>${A}</li><li>${B}<ul><li>${P1}</li><li>${P2}</li></ul></li></ul></aside>`,
    ],
    [
      'two boxes',
      `<div><h4>Area for improvement</h4><p>${A}</p></div><div><h4>Area for improvement</h4><p>${B}</p><ul><li>${P1}</li><li>${P2}</li></ul></div>`,
    ],
    [
      'labelled paragraphs',
      `<p><b>Area for improvement:</b> ${A}</p><p>Area for improvement 2: ${B}</p><ul><li>${P1}</li><li>${P2}</li></ul>`,
    ],
    [
      'rows of a table',
      `<h4>Areas for improvement</h4><table><tr><td>1</td><td>${A}</td></tr><tr><td>2</td><td>${B}<ul><li>${P1}</li><li>${P2}</li></ul></td></tr></table>`,
    ],
  ])('%s', async (_name, html) => {
    const reading = await page(`${html}<p>${LINE}</p><p>The force should be proud of its cadets.</p>`);
    expect(found(reading)).toEqual(both);
    expect(reading.report.findings.every((one) => one.area === ETHICAL)).toBe(true);
    expect(reading.report.sections.flatMap((one) => one.blocks.map((block) => block.text))).toContain(LINE);
  });

  it('“no areas for improvement” is none, and no problem', async () => {
    const none = await page(
      `<h4>Areas for improvement</h4><p>There are no areas for improvement.</p><p>${LINE}</p>`,
    );
    expect(found(none)).toEqual([]);
    expect(codes(none)).not.toContain('finding-unclear');
    expect(found(await page(`<h4>Areas for improvement</h4><p>None</p><p>${LINE}</p>`))).toEqual([]);
    expect(found(await page(`<h4>Areas for improvement</h4><ul><li>None identified</li></ul>`))).toEqual([]);
  });

  it('several headlines under one heading, in bold or as headings, and lists in what explains them', async () => {
    const why =
      '<p>One caller in four gives up. We found:</p><ul><li>long queues; and</li><li>few staff.</li></ul>';
    for (const headline of ['p><strong', 'h4><span']) {
      const of = (text: string) =>
        `<${headline}>${text}</${headline.split('<')[1]}></${headline.split('>')[0]}>`;
      const one = of('The force should answer calls in good time');
      const other = of('The force should record how it assesses risk');
      expect(
        found(
          await page(
            `<h3>Areas for improvement</h3>${one}${why}${other}<p>In 61 calls there was no record.</p>`,
          ),
        ),
      ).toEqual([
        afi('The force should answer calls in good time'),
        afi('The force should record how it assesses risk'),
      ]);
    }
  });

  it('the 2021 shape: a label, a headline in bold, and paragraphs that explain it', async () => {
    const reading = await readHtml(
      `<main><h1>PEEL 2021/22 – An inspection of Kent Police</h1><h2>Investigating crime</h2><p>Adequate</p>` +
        `<div><h3>Area for improvement</h3><p><strong>The force needs to improve how quickly it answers</strong></p><p>In a third of cases nobody had called back.</p></div>` +
        `<div><h3>Area for improvement</h3><h4>Victims don’t get regular updates</h4><p>We read ninety files.</p></div>` +
        `<div><h3>Innovative practice</h3><p><strong>A shared board follows wanted people</strong></p><p>Others have copied it.</p></div>` +
        `<h3>The force supervises its investigations well</h3><p>Supervisors write down what they decide.</p></main>`,
      REPORT_2021,
    );
    expect(found(reading)).toEqual([
      afi('The force needs to improve how quickly it answers'),
      afi('Victims don’t get regular updates'),
      { kind: 'innovative-practice', text: 'A shared board follows wanted people', points: [] },
    ]);
    expect(reading.report.sections.map((one) => one.heading)).toContain(
      'The force supervises its investigations well',
    );
  });

  it('a cause of concern with recommendations and their deadlines', async () => {
    const reading = await page(
      '<h4>Cause of concern</h4><p>The force doesn’t protect people who are at risk.</p><h4>Recommendations</h4><ul>' +
        '<li>By 31 May 2022, the force should agree a plan.</li><li>Within 28 days, the force should tell us who leads it.</li>' +
        '<li>The force should immediately review its backlog.</li></ul>',
    );
    expect(found(reading)).toEqual([
      { kind: 'cause-of-concern', text: 'The force doesn’t protect people who are at risk.', points: [] },
      { kind: 'recommendation', text: 'By 31 May 2022, the force should agree a plan.', points: [] },
      { kind: 'recommendation', text: 'Within 28 days, the force should tell us who leads it.', points: [] },
      { kind: 'recommendation', text: 'The force should immediately review its backlog.', points: [] },
    ]);
    expect(reading.report.findings[1]!.deadlines).toEqual([{ text: 'By 31 May 2022', date: '2022-05-31' }]);
    expect(reading.report.findings[2]!.deadlines).toEqual([{ text: 'Within 28 days', date: null }]);
  });

  it('a cause of concern about what is closed is one; what became of a cause of concern is none', async () => {
    for (const text of [
      'It records crimes that are closed before anybody has looked at them.',
      'We found that the force is not closing its investigations in time.',
      'Investigations are closed too soon, and nobody tells victims that they are.',
    ])
      expect(found(await page(`<h4>Cause of concern</h4><p>${text}</p>`)), text).toHaveLength(1);
    for (const text of ['This cause of concern is now closed.', 'This cause of concern remains open.'])
      expect(found(await page(`<h4>Cause of concern</h4><p>${text}</p>`)), text).toEqual([]);
  });

  it('a cause of concern whose recommendations stand without a heading', async () => {
    const reading = await page(
      '<h4>Cause of concern</h4><p><b>The force isn’t recording crime well enough</b></p><p>A tenth is never recorded.</p>' +
        '<p>To address this cause of concern, we recommend that:</p><ul><li>within three months, the force should train its staff; and</li><li>within six months, the force should check again.</li></ul>' +
        `<p>${LINE}</p>`,
    );
    expect(found(reading)).toEqual([
      { kind: 'cause-of-concern', text: 'The force isn’t recording crime well enough', points: [] },
      {
        kind: 'recommendation',
        text: 'within three months, the force should train its staff; and',
        points: [],
      },
      { kind: 'recommendation', text: 'within six months, the force should check again.', points: [] },
    ]);
  });

  it('an ordinary list under an ordinary heading is no finding', async () => {
    const reading = await page(
      `<h4>What we looked at</h4><ul><li>${A}</li></ul><p>In our 2017 report, we recommended that all forces should:</p><ul><li>count; and</li><li>publish.</li></ul>`,
    );
    expect(found(reading)).toEqual([]);
  });

  it('the next question closes the list', async () => {
    const reading = await page(
      `<h4>Areas for improvement</h4><ul><li>${A}</li></ul><h3>${Q1}</h3><ul><li>${A}</li></ul>`,
    );
    expect(found(reading)).toEqual([afi(A)]);
  });
});

describe('areas for improvement as text', () => {
  const top = `Kent PEEL 2018\nLegitimacy\n${Q2}\n`;
  it.each<[string, string]>([
    ['flavour A', `\n\nAreas for improvement\n\n  • ${A}\n  • ${B}\n    • ${P1}\n    • ${P2}\n\n${LINE}\n`],
    [
      'flavour A, tabs',
      `\n\nAreas for improvement\n\n\t•\t${A}\n\t•\t${B}\n\t\t•\t${P1}\n\t\t•\t${P2}\n\n${LINE}\n`,
    ],
    ['flavour B, flattened', `Areas for improvement\n- ${A}\n- ${B}\n- ${P1}\n- ${P2}\n${LINE}\n`],
    ['a last point without its bullet', `Areas for improvement\n- ${A}\n- ${B}\n- ${P1}\n${P2}\n${LINE}\n`],
    ['a last finding with points in lines', `Areas for improvement\n${A}\n${B}\n- ${P1}\n- ${P2}\n${LINE}\n`],
    ['Markdown', `#### Areas for improvement\n\n- ${A}\n- ${B}\n  - ${P1}\n  - ${P2}\n\n${LINE}\n`],
    [
      'Markdown in bold, asterisks',
      `**Areas for improvement**\n\n* ${A}\n* ${B}\n    * ${P1}\n    * ${P2}\n\n${LINE}\n`,
    ],
    ['numbers', `Areas for improvement\n\n1. ${A}\n2. ${B}\n   a) ${P1}\n   b) ${P2}\n\n${LINE}\n`],
    [
      'items broken across lines',
      `Areas for improvement\n\n  • The force should renew the vetting of everybody whose\n    clearance has run out.\n  • The force should ensure that its counter-corruption\n    unit:\n    • has enough people to look ahead; and\n    • can see all of its computer\n      systems.\n\n${LINE}\n`,
    ],
    [
      'letter o as inner bullet',
      `Areas for improvement\n\n• ${A}\n• ${B}\n  o  ${P1}\n  o  ${P2}\n\n${LINE}\n`,
    ],
    [
      'Windows line ends',
      `Areas for improvement\r\n\r\n• ${A}\r\n• ${B}\r\n  • ${P1}\r\n  • ${P2}\r\n\r\n${LINE}\r\n`,
    ],
    [
      'a number of a page between',
      `Areas for improvement\n\n• ${A}\n\n23\n\n• ${B}\n  • ${P1}\n  • ${P2}\n\n${LINE}\n`,
    ],
  ])('%s', async (_name, text) => {
    expect(found(await readText(top + text))).toEqual(both);
  });

  it('the last area for improvement without its bullet', async () => {
    const last = 'The force should evaluate what its teams do.';
    const text = `${top}Areas for improvement\n- ${A}\n${last}\n${Q1}\nKent Police is good at treating all of the people it serves with fairness and respect.\n`;
    expect(found(await readText(text))).toEqual([afi(A), afi(last)]);
  });

  it('one whose own bullet is lost, and the next one behind its points', async () => {
    const text = `${top}Areas for improvement\n${B}\n- ${P1}\n- ${P2}\n- ${A}\n${LINE}\n`;
    expect(found(await readText(text))).toEqual([afi(B, [P1, P2]), afi(A)]);
  });

  it('a lone one as a bare paragraph, and the text after it is text', async () => {
    const text = `${top}Area for improvement\n${A}\nThe force has a plan for this. It should be ready in May.\n`;
    expect(found(await readText(text))).toEqual([afi(A)]);
  });
});

it('a letter keeps its cause of concern and recommendations', async () => {
  const reading = await readHtml(
    '<main><h1>Warwickshire Fire and Rescue Service: cause of concern revisit letter</h1><p>Published on: 15 March 2024</p><h2>Letter information</h2><p>From: an inspector</p>' +
      '<h2>Cause of concern</h2><p>In September we issued a cause of concern.</p><p>The service doesn’t have a plan for its prevention work.</p>' +
      '<h2>Recommendations</h2><p>By 31 October 2023, the service should have a plan.</p><h2>Governance</h2><p>There is a board.</p></main>',
    'https://hmicfrs.justiceinspectorates.gov.uk/publication-html/warwickshire-frs-cause-of-concern-revisit-letter-march-2024/',
  );
  expect(reading.report.documentKind).toBe('letter');
  expect(reading.report.publishedOn).toBe('2024-03-15');
  const kinds = found(reading).map((one) => one.kind);
  expect(kinds.filter((kind) => kind === 'recommendation')).toHaveLength(1);
  expect(kinds).toContain('cause-of-concern');
});

it('news that speaks of areas for improvement lists none', async () => {
  const reading = await readHtml(
    '<main><h1>Kent Police graded</h1><p>There are areas for improvement. The force should do better, HMICFRS said.</p></main>',
    NEWS,
  );
  expect(found(reading)).toEqual([]);
});

it('a label and a headline in bold are a finding, where the headline opens as findings do', async () => {
  const H = 'The force needs to improve the time it takes to answer emergency calls';
  const box = (words: string) =>
    `<h1>PEEL 2023–2025: An inspection of Kent Police</h1><h2>Responding to the public</h2><p>Good</p><div><p><strong>Area for improvement: ${words}</strong></p><p>In the year to March it answered most of its calls.</p></div><h3>Next</h3><p>Words stand here to be read.</p>`;
  const of = async (words: string) =>
    (await readHtml(box(words), REPORT_2021)).report.findings.map(({ area, text }) => [area, text]);
  expect(await of(H)).toEqual([['responding-to-the-public', H]]);
  expect(await of('what it means for a force that has one of them')).toEqual([]);
});
