/** What stands before the text of a page or column: headings in the margin, numbers of paragraphs; and headings at its end. */
import { describe, expect, it } from 'vitest';
import { pdfToBlocks } from '../../src/read/pdf.js';
import { drawn, lines, page } from './drawn.js';

const text = (first: string) => `${first} told us that the meetings are useful and that people turn up`;
const prose = (x: number, y: number, first: string) =>
  `${x} ${y} 11 ${text(first)}\n${x} ${y - 14} 11 to them each month, and discuss what they have heard.`;
const read = async (...pages: string[]) => lines((await pdfToBlocks(drawn(pages.map(page)))).blocks);

it('a number that ends a sentence at the beginning of a line opens no item', async () => {
  expect(
    await read(
      '60 700 11 In this report, a child is anyone who is under\n60 686 11 18. A group is two or more who are known to each other.',
    ),
  ).toEqual([
    'In this report, a child is anyone who is under 18. A group is two or more who are known to each other.',
  ]);
});

describe('headings in the margin', () => {
  const pages = [
    `60 760 B20 Legitimacy
     180 720 B14 Treating the public fairly
     180 698 11 Good
     ${prose(180, 670, 'Officers')}
     60 630 B11 Leading
     60 616 B11 improvement
     ${prose(180, 630, 'Sergeants')}
     ${prose(180, 590, 'Inspectors')}
     180 550 B14 Ethical and lawful workforce behaviour
     180 528 11 Inadequate
     60 500 B11 Vetting
     ${prose(180, 500, 'Staff')}
     ${prose(180, 460, 'Volunteers')}`,
    `60 760 B11 Recording
     60 746 B11 decisions
     ${prose(180, 760, 'Managers')}
     ${prose(180, 720, 'Partners')}
     ${prose(180, 680, 'Residents')}`,
  ];
  it('head the text beside them', async () => {
    expect((await read(...pages)).map((line) => line.split(' told ')[0])).toEqual([
      '# Legitimacy',
      ...['## Treating the public fairly', 'Good', 'Officers'],
      ...['### Leading improvement', 'Sergeants', 'Inspectors'],
      ...['## Ethical and lawful workforce behaviour', 'Inadequate'],
      ...[
        '### Vetting',
        'Staff',
        'Volunteers',
        '### Recording decisions',
        'Managers',
        'Partners',
        'Residents',
      ],
    ]);
  });

  it('names before their descriptions in a table that fills a page are none', async () => {
    const rows = [700, 660, 620, 580, 540].map(
      (y, at) => `60 ${y} B11 Term ${'abcde'[at]}\n${prose(180, y, `Force ${'abcde'[at]}`)}`,
    );
    const blocks = await read(`60 740 B18 Glossary\n${rows.join('\n')}`);
    expect(blocks.filter((line) => line.startsWith('#'))).toEqual(['# Glossary']);
  });
});

describe('in two columns', () => {
  const column = (x: number, y: number, first: string, count: number) =>
    Array.from(
      { length: count },
      (_, at) => `${x} ${y - at * 14} 11 ${at === 0 ? first : 'always'} listen to people whom they serve`,
    ).join('\n');

  it('numbers of paragraphs stand before their columns', async () => {
    const numbered = (x: number, y: number, number: string) =>
      `${x} ${y} 11 ${number}\n${column(x + 28, y, 'Officers', 4)}`;
    const blocks = await read(
      [0, 1, 2]
        .map(
          (at) =>
            `${numbered(60, 740 - at * 70, `2.${at + 1}.`)}\n${numbered(320, 733 - at * 70, `2.${at + 4}.`)}`,
        )
        .join('\n'),
    );
    expect(blocks.map((line) => line.slice(0, 13))).toEqual(
      ['2.1.', '2.2.', '2.3.', '2.4.', '2.5.', '2.6.'].map((number) => `${number} Officers`),
    );
  });

  it('a heading that its column cuts off is one, and one below both columns comes after them', async () => {
    const blocks = await read(
      `${column(60, 740, 'One', 8)}
       60 610 B15 How well does the service secure
       60 590 B15 an affordable way of managing the
       320 740 B15 risk of fire now and in the future?
       ${column(320, 712, 'Two', 9)}
       60 550 B20 Legitimacy`,
      column(60, 740, 'Three', 4),
    );
    expect(blocks.map((line) => line.split(' listen')[0])).toEqual([
      'One',
      '## How well does the service secure an affordable way of managing the risk of fire now and in the future?',
      ...['Two', '# Legitimacy', 'Three'],
    ]);
  });
});

describe('in two columns, over the whole document', () => {
  const line = (x: number, y: number, first: string) =>
    `${x} ${y} 11 ${first} listen to people whom they serve`;
  const column = (x: number, y: number, first: string, count: number) =>
    Array.from({ length: count }, (_, at) => line(x, y - at * 14, at === 0 ? first : 'always')).join('\n');

  it('headlines of one size are set alike: those of the columns stay in them, those over both part them', async () => {
    const blocks = await read(
      `60 760 B18 How well does the service look after all of its people?
       ${column(60, 735, 'One', 5)}
       ${column(320, 735, 'Two', 3)}
       320 680 B13 Recommendations
       ${column(320, 660, 'Three', 4)}
       60 580 B18 Cause of concern
       ${column(60, 555, 'Four', 2)}
       60 510 B13 Recommendations
       ${line(60, 490, 'Five')}
       ${column(320, 555, 'Six', 2)}
       60 440 B18 Next steps
       ${column(60, 415, 'Seven', 4)}
       ${column(320, 415, 'Eight', 4)}`,
    );
    expect(blocks.map((text) => text.replace(/^#+ /, '').split(' listen')[0])).toEqual([
      'How well does the service look after all of its people?',
      ...['One', 'Two', 'Recommendations', 'Three'],
      ...['Cause of concern', 'Four', 'Recommendations', 'Five', 'Six', 'Next steps', 'Seven', 'Eight'],
    ]);
  });

  it('neither a heading that begins columns is a running head, nor the number of a note a page number', async () => {
    const one = (number: number) => `60 760 B13 Main findings
      ${column(60, 735, `One${number}`, 20)}
      320 760 B13 Main findings
      ${column(320, 735, `Two${number}`, 8)}
      320 600 B13 Main findings
      ${column(320, 575, `Three${number}`, 9)}
      60 63 5 ${number}
      64 60 8 We held groups in month ${number}.`;
    const blocks = await read(one(1), one(2), one(3));
    expect(blocks.filter((text) => /Main findings/.test(text)).length).toBe(9);
    const notes = ['1', '2', '3'].map((number) => `${number} We held groups in month ${number}.`);
    expect(blocks.slice(-3)).toEqual(notes);
  });
});

describe('a chart', () => {
  const chart = (rows: string) => `60 740 B18 Calls
    ${prose(60, 710, 'Officers')}
    - 80 560 400 560
    - 80 560 80 660
    ${rows}
    60 520 11 Figure 1: Time taken to answer calls
    ${prose(60, 490, 'Staff')}`;
  const TICKS = ['0', '20', '40', '60'].map(
    (value, at) => `${value === '0' ? 70 : 64} ${557 + at * 30} 9 ${value}`,
  );
  const NAMES = '100 545 9 2022\n200 545 9 2023\n105 655 9 62\n205 634 9 51';

  it('is no text: neither its axis nor its names', async () => {
    expect(
      (await read(chart(`${TICKS.join('\n')}\n${NAMES}`))).map((line) => line.split(' told ')[0]),
    ).toEqual([...['# Calls', 'Officers', 'Figure 1: Time taken to answer calls', 'Staff']]);
  });

  it('is not what has numbers that fall, or words in the rows of its numbers', async () => {
    const falling = await read(
      chart(TICKS.map((line, at) => line.replace(/\d+$/, String(4 - at))).join('\n')),
    );
    expect(falling.join('\n')).toContain('1');
    const table = await read(
      chart(TICKS.map((line, at) => `${line}\n120 ${557 + at * 30} 9 calls`).join('\n')),
    );
    expect(table.join('\n').match(/calls/g)?.length).toBeGreaterThanOrEqual(4);
  });
});
