/** Figures in large type over the words that say what they count, and lines that have no more room than their column. */
import { describe, expect, it } from 'vitest';
import { pdfToBlocks } from '../../src/read/pdf.js';
import { drawn, lines, page } from './drawn.js';

const text = 'Officers told us that the meetings are useful and that people turn up to them each month.';
const read = async (...pages: string[]) => lines((await pdfToBlocks(drawn(pages.map(page)))).blocks);
const column = (x: number, y: number, first: string) =>
  [0, 1, 2, 3, 4, 5, 6]
    .map((at) => `${x} ${y - at * 14} 11 ${at === 0 ? first : 'always'} listen to people whom they serve and`)
    .join('\n');

describe('figures in large type', () => {
  const IN_NUMBERS = [
    '| 14% | of all recorded crime was domestic abuse',
    '| £1.2m | saved in the year to March',
    '| 1,102 | children reported missing',
  ];
  it.each([
    [
      'each over its words, however many lines they take',
      `60 700 16 In numbers
       60 660 B22 14%
       220 660 B22 £1.2m
       380 660 B22 1,102
       60 642 11 of all recorded crime
       60 628 11 was domestic abuse
       220 642 11 saved in the year to
       220 628 11 March
       380 642 11 children reported missing
       60 590 11 ${text}`,
      ['# In numbers', ...IN_NUMBERS, text],
    ],
    [
      'over words that are centred below them',
      `60 700 16 In numbers
       98 660 B22 14%
       249 660 B22 £1.2m
       412 660 B22 1,102
       70 642 11 of all recorded crime
       70 628 11 was domestic abuse
       232 642 11 saved in the year to
       265 628 11 March
       399 642 11 children reported
       421 628 11 missing
       60 590 11 ${text}`,
      ['# In numbers', ...IN_NUMBERS, text],
    ],
    [
      'that are a table’s, with the words of each row before them',
      `60 700 16 In numbers
       60 660 11 Calls
       220 660 B18 14
       380 660 B18 1,102
       60 630 11 Crimes
       220 630 B18 21
       380 630 B18 3,204
       60 590 11 ${text}`,
      ['# In numbers', '| Calls | 14 | 1,102', '| Crimes | 21 | 3,204', text],
    ],
  ])('%s', async (_, drawing, expected) => {
    expect(await read(drawing)).toEqual(expected);
  });

  it('across two columns of text', async () => {
    const blocks = await read(`${column(60, 740, 'One')}
      ${column(320, 740, 'Two')}
      60 600 B22 14%
      230 600 B22 53
      400 600 B22 1,102
      60 582 11 of all recorded crime
      230 582 11 arrests of each hundred
      400 582 11 children missing
      ${column(60, 540, 'Three')}
      ${column(320, 540, 'Four')}`);
    expect(blocks.map((line) => line.split(' ', 4).join(' '))).toEqual([
      'One listen to people',
      'Two listen to people',
      '| 14% | of',
      '| 53 | arrests',
      '| 1,102 | children',
      'Three listen to people',
      'Four listen to people',
    ]);
  });
});

it('a headline that fills its column goes on, though lines run across the columns elsewhere', async () => {
  const wide = `${text} It does so in every part of the county.`;
  const blocks = await read(
    `60 740 11 ${wide}`,
    `${column(60, 740, 'One')}
     60 620 B11 The scheme of the force now reaches
     60 606 B11 140,000 households in the county
     ${column(60, 580, 'Two')}
     ${column(320, 740, 'Three')}`,
  );
  expect(blocks.filter((line) => /scheme|140/.test(line))).toEqual([
    '# The scheme of the force now reaches 140,000 households in the county',
  ]);
});
