/** Headings in bands that a page draws, with their grades beside them: over two columns, or in a strip of two cells. */
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/read/index.js';
import { pdfToBlocks } from '../../src/read/pdf.js';
import { hmicfrs } from '../../src/sites/hmicfrs/index.js';
import { drawn, lines, page } from './drawn.js';

const column = (x: number, y: number, first: string) =>
  [0, 1, 2, 3, 4, 5, 6]
    .map((at) => `${x} ${y - at * 14} 11 ${at === 0 ? first : 'always'} listen to people whom they serve and`)
    .join('\n');

describe('over two columns', () => {
  /** A band of its own with a grade and a heading in it, then text in two columns. */
  const band = (y: number, grade: string, heading: string[], first: string) => {
    const tall = heading.length * 22;
    return `= 60 ${y - tall} 490 ${tall + 10}
      70 ${y - tall / 2 - 2} B10 ${grade}
      ${heading.map((text, at) => `170 ${y - 14 - at * 22} B17 ${text}`).join('\n')}
      ${column(60, y - tall - 20, first)}
      ${column(320, y - tall - 20, 'Then')}`;
  };
  const report = drawn([
    page(
      `60 760 B24 Kent PEEL 2023\n${band(730, 'Good', ['Responding to the public'], 'One')}\n${band(560, 'Inadequate', ['Investigating crime'], 'Two')}`,
    ),
    page(
      `${band(760, 'Adequate', ['Preventing and deterring', 'crime and antisocial behaviour,', 'and reducing vulnerability'], 'Three')}\n${band(540, 'Outstanding', ['Protecting vulnerable people'], 'Four')}`,
    ),
  ]);

  it('heading and grade stand before both columns', async () => {
    const { blocks } = await pdfToBlocks(report);
    expect(lines(blocks).map((line) => line.split(' ', 3).join(' '))).toEqual([
      '# Kent PEEL',
      ...['## Responding to', 'Good', 'One listen to', 'Then listen to'],
      ...['## Investigating crime', 'Inadequate', 'Two listen to', 'Then listen to'],
      ...['## Preventing and', 'Adequate', 'Three listen to', 'Then listen to'],
      ...['## Protecting vulnerable', 'Outstanding', 'Four listen to', 'Then listen to'],
    ]);
  });

  it('no area has the grade of the one after it', async () => {
    const url = 'https://hmicfrs.justiceinspectorates.gov.uk/peel-reports/kent-2023-25/';
    const { reading } = await readDocument({ bytes: report, url, profile: hmicfrs });
    expect(
      Object.fromEntries(
        reading.report.judgments.map(({ area, grade }) => [area, grade.kind === 'graded' && grade.grade]),
      ),
    ).toEqual({
      'responding-to-the-public': 'good',
      'investigating-crime': 'inadequate',
      'preventing-crime': 'adequate',
      'protecting-vulnerable-people': 'outstanding',
    });
  });

  it('what stands in a box over both columns is one after another, however short', async () => {
    const { blocks } = await pdfToBlocks(
      drawn(
        page(`${column(60, 760, 'One')}
        ${column(320, 760, 'Two')}
        = 60 560 490 90
        70 625 B13 Cause of concern
        70 605 B11 Calls take too long
        70 585 11 The force should answer them.
        ${column(60, 530, 'Three')}
        ${column(320, 530, 'Four')}`),
      ),
    );
    expect(lines(blocks).map((line) => line.replace(/^#+ /, '').split(' ', 2).join(' '))).toEqual([
      ...['One listen', 'Two listen'],
      ...['Cause of', 'Calls take', 'The force', 'Three listen', 'Four listen'],
    ]);
  });
});

it.each([
  ['in one line', '400 676 B13 Good', 'Good'],
  ['in two', '400 684 B13 Requires\n400 668 B13 improvement', 'Requires improvement'],
])(
  'a strip of two cells is a heading and its grade, also where that is large: %s',
  async (_, grade, read) => {
    const { blocks } = await pdfToBlocks(
      drawn(
        page(`- 60 700 540 700
      - 60 660 540 660
      - 60 660 60 700
      - 380 660 380 700
      - 540 660 540 700
      66 674 B18 Investigating crime
      ${grade}
      60 630 11 Officers told us that the meetings are useful and that people turn up to them.`),
      ),
    );
    const [heading, ...rest] = blocks;
    expect([heading?.kind, heading?.text]).toEqual(['heading', 'Investigating crime']);
    expect(
      rest
        .slice(0, -1)
        .map(({ text }) => text)
        .join(' '),
    ).toBe(read);
  },
);
