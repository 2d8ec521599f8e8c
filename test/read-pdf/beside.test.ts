/** What a PDF holds beside the drawing of its pages: fields of a form, comments, attachments, tags; and fonts that name no letter. */
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/read/index.js';
import { pdfToBlocks } from '../../src/read/pdf.js';
import { hmicfrs } from '../../src/sites/hmicfrs/index.js';
import { drawn, lines, page } from './drawn.js';

const stream = (text: string, more = '') =>
  `<< /Length ${text.length} ${more} >>\nstream\n${text}\nendstream`;
/** How something looks that stands on the page and is no part of its drawing: words at its lower left corner. */
const look = (words: string) =>
  stream(
    `BT /F1 11 Tf 2 4 Td (${words}) Tj ET`,
    '/Type /XObject /Subtype /Form /BBox [0 0 150 16] /Resources << /Font << /F1 3 0 R >> >>',
  );
const annotation = (subtype: string, words: string, at: string, more = '') =>
  `<< /Type /Annot /Subtype /${subtype} /Contents (${words}) /Rect [58 ${at}] /AP << /N #1 >> /F 4 ${more} >>`;

const report = (grade: string) =>
  page(`60 740 20 Kent PEEL 2018
60 700 13 To what extent does the force treat its workforce with fairness and respect?
60 680 11 ${grade}
60 650 11 Officers told us that the meetings are useful and that people turn up to them.`);
const field = '/FT /Tx /T (grade) /V (Good) /DA (/F1 11 Tf)';
const beside = (subtype: string, words: string, more = '') => ({
  objects: [annotation(subtype, words, '676 208 692', more), look(words)],
  ...(subtype === 'Widget' ? { catalog: '/AcroForm << /Fields [#0] >>' } : {}),
});

describe('what stands on a page and is no part of its drawing', () => {
  it.each<[string, Uint8Array, string]>([
    [
      'the value of a field is read',
      drawn(report(' '), '/Annots [#0]', beside('Widget', 'Good', field)),
      'good',
    ],
    [
      'that of a field that is not shown is none',
      drawn(report(' '), '/Annots [#0]', beside('Widget', 'Good', `${field} /F 2`.replace('/F 4', ''))),
      'not-shown',
    ],
    [
      'a comment on the page is none',
      drawn(report(' '), '/Annots [#0]', beside('FreeText', 'Good')),
      'not-shown',
    ],
    [
      'a comment changes none',
      drawn(report('Good'), '/Annots [#0]', beside('FreeText', 'Inadequate')),
      'good',
    ],
    ['nor does a note', drawn(report('Good'), '/Annots [#0]', beside('Text', 'Inadequate')), 'good'],
    ['nor a stamp', drawn(report('Good'), '/Annots [#0]', beside('Stamp', 'Inadequate')), 'good'],
  ])('%s', async (_, bytes, grade) => {
    const { reading } = await readDocument({ bytes, profile: hmicfrs });
    expect(
      reading.report.judgments.map((one) => (one.grade.kind === 'graded' ? one.grade.grade : one.grade.kind)),
    ).toEqual([grade]);
  });

  /** Radio buttons or check boxes at `x` of one line, each with what it stands for; the words of that line. */
  const form = (line: string, chosen: string, boxes: [at: number, value: string][], radio: boolean) => {
    const off = boxes.length + 1;
    const one = ([x, value]: [number, string], at: number) =>
      `<< /Type /Annot /Subtype /Widget /Rect [${x} 678 ${x + 10} 688] /F 4 /FT /Btn ${radio ? '/Ff 32768 /Parent #0' : `/T (box${at}) /V /${value === chosen ? value : 'Off'}`} /AS /${value === chosen ? value : 'Off'} /AP << /N << /${value} #${off} /Off #${off + 1} >> >> >>`;
    const names = boxes.map((_, at) => `#${at + 1}`).join(' ');
    return drawn(`${report(' ')}\n${page(line)}`, `/Annots [${names}]`, {
      catalog: `/AcroForm << /Fields [${radio ? '#0' : names}] >>`,
      objects: [
        `<< /FT /Btn /Ff 32768 /T (grade) /V /${chosen} /Kids [${names}] >>`,
        ...boxes.map(one),
        look('l'),
        look(''),
      ],
    });
  };
  const beforeWords: [number, string][] = [
    [60, 'Outstanding'],
    [160, 'Good'],
    [260, 'Inadequate'],
  ];
  const wordsBehind = '74 680 11 Outstanding\n174 680 11 Good\n274 680 11 Inadequate';
  it.each<[string, Uint8Array, string]>([
    ['a chosen button: its label', form(wordsBehind, 'Good', beforeWords, true), 'good'],
    ['none chosen: no label', form(wordsBehind, 'Off', beforeWords, true), 'not-shown'],
    [
      'labels before their buttons',
      form(
        '60 680 11 Outstanding\n160 680 11 Good\n260 680 11 Inadequate',
        'Inadequate',
        [
          [122, 'Outstanding'],
          [190, 'Good'],
          [316, 'Inadequate'],
        ],
        true,
      ),
      'inadequate',
    ],
    ['a box that is not ticked', form('74 680 11 Good', 'Off', [[60, 'Good']], false), 'not-shown'],
    ['a box that is ticked', form('74 680 11 Good', 'Yes', [[60, 'Yes']], false), 'good'],
    ['a button without label: its value', form('60 500 11 .', 'Good', beforeWords, true), 'good'],
  ])('what is chosen in a form, %s', async (_, bytes, grade) => {
    const { reading } = await readDocument({ bytes, profile: hmicfrs });
    expect(
      reading.report.judgments.map((one) => (one.grade.kind === 'graded' ? one.grade.grade : one.grade.kind)),
    ).toEqual([grade]);
  });

  it('a cover of attachments says what is attached and is set aside; a report with an attachment is a report', async () => {
    const files = {
      catalog: '/Names << /EmbeddedFiles << /Names [(a) #0] >> >>',
      objects: [
        '<< /Type /Filespec /F (kent.pdf) /UF (kent.pdf) /EF << /F #1 >> >>',
        stream('any', '/Type /EmbeddedFile'),
      ],
    };
    const cover = await readDocument({
      bytes: drawn(page('60 700 11 Please open the file that is attached.'), '', files),
      profile: hmicfrs,
    });
    expect(cover.reading.soundness.verdict).toBe('suspect');
    expect(cover.document.problems).toEqual([
      {
        code: 'pdf-attachments',
        where: 'document',
        detail:
          'the document is hardly more than a cover; what it carries is attached, and not read: kent.pdf',
      },
    ]);
    const words = 'Officers told us that the meetings are useful and that people turn up to them.';
    const long = page(Array.from({ length: 12 }, (_, at) => `60 ${700 - at * 14} 11 ${words}`).join('\n'));
    expect((await pdfToBlocks(drawn(long, '', files))).problems).toEqual([]);
  });

  it('a font whose letters nobody knows', async () => {
    const glyphs = 'BT /F1 11 Tf 2 4 Td <010203010203010203010203010203> Tj ET '.repeat(10);
    const font =
      '/Font << /F1 << /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 1 /LastChar 3 /Widths [9 9 9] /Encoding << /Differences [1 /g1 /g2 /g3] >> /CharProcs << >> >> >>';
    const form = { ...beside('Widget', '', field) };
    form.objects[1] = stream(
      glyphs,
      `/Type /XObject /Subtype /Form /BBox [0 0 500 16] /Resources << ${font} >>`,
    );
    const { blocks, problems } = await pdfToBlocks(drawn(report('Good'), '/Annots [#0]', form));
    expect([blocks.length, problems.map(({ code }) => code)]).toEqual([0, ['pdf-garbled']]);
  });

  it('a label that breaks off far from the edge is all of its paragraph, and that of a chapter’s contents no heading', async () => {
    const { blocks } = await pdfToBlocks(
      drawn(
        page(`60 740 18 Legitimacy
60 710 13 In this chapter
60 690 11 Treating the public fairly ............... 12
60 675 11 Good practice ............... 14
60 640 11 Last updated 02/05/2019
60 626 11 Good
60 612 11 Officers told us that the meetings are useful and that people turn up to them each month,
60 598 11 which they had not done before.`),
      ),
    );
    expect(lines(blocks)).toEqual([
      '# Legitimacy',
      'Last updated 02/05/2019',
      'Good',
      'Officers told us that the meetings are useful and that people turn up to them each month, which they had not done before.',
    ]);
  });
});

/** Elements with one piece of text each, at `x y size words`, and as children of the document by their numbers. */
function tagged(elements: [role: string, line: string][], kids: string): Uint8Array {
  const content = elements.map(([, line], at) => `/P << /MCID ${at} >> BDC\n${page(line)}\nEMC`).join('\n');
  const own = (numbers: string) => numbers.replace(/\d+/g, (at) => `#${Number(at) + 2}`);
  const element = (role: string, k: string, parent = '#1') =>
    `<< /Type /StructElem /S /${role} /P ${parent} /K ${k} >>`;
  return drawn(content, '/StructParents 0', {
    catalog: '/MarkInfo << /Marked true >> /StructTreeRoot #0',
    objects: [
      `<< /Type /StructTreeRoot /K #1 /ParentTree << /Nums [0 [${own(elements.map((_, at) => at).join(' '))}]] >> >>`,
      element('Document', `[${own(kids)}]`, '#0'),
      ...elements.map(([role], at) => element(role, `<< /Type /MCR /Pg 5 0 R /MCID ${at} >>`)),
    ],
  });
}

describe('a tagged page', () => {
  it('what stands apart on one line, each in an element without a role, is no one text; words of a sentence are', async () => {
    const { blocks, engine } = await pdfToBlocks(
      tagged(
        [
          ['H1', '60 740 20 Our judgments'],
          ['Span', '60 700 11 Preventing crime'],
          ['Span', '250 700 11 Adequate'],
          ['Span', '330 700 11 Vetting'],
          ['Span', '500 700 11 Good'],
          ['P', '60 660 11 Officers told us that the meetings are useful.'],
          ['Span', '60 630 11 The force'],
          ['Span', '112 630 11 is good.'],
          ['P', '60 600 11 It keeps a record of what it decides.'],
          ['P', '60 570 11 The council reads it.'],
          ['P', '60 540 11 It is published.'],
          ['P', '60 510 11 Nobody asked for more.'],
          ['P', '60 480 11 That is all.'],
        ],
        '0 1 2 3 4 5 6 7 8 9 10 11 12',
      ),
    );
    expect(engine).toMatch(/ tagged$/);
    expect(lines(blocks).slice(0, 7)).toEqual([
      '# Our judgments',
      'Preventing crime',
      'Adequate',
      'Vetting',
      'Good',
      'Officers told us that the meetings are useful.',
      'The force is good.',
    ]);
  });
});

it('a page of which nothing is text but its number has no text, and says so', async () => {
  const { blocks, problems } = await pdfToBlocks(drawn(page('300 20 9 3')));
  expect([blocks, problems.map(({ code }) => code)]).toEqual([[], ['pdf-no-text']]);
});

it('a footnote of a tagged page whose number is raised stands with the others at the end', async () => {
  const words = 'Officers told us that the meetings are useful and that people turn up to them.';
  const parts: [role: string, line: string][] = [
    ['H1', '60 740 20 Our judgments'],
    ['P', `60 700 11 ${words}\n460 704 6 1`],
    ['P', '60 680 5 1\n64 677 8 We held groups in May.'],
    ['P', `60 640 11 ${words}`],
  ];
  const { blocks, engine } = await pdfToBlocks(tagged(parts, '0 1 2 3'));
  expect(engine).toMatch(/ tagged$/);
  expect(lines(blocks)).toEqual(['# Our judgments', words, words, 'We held groups in May.']);
});

describe('a grade over the heading of its area', () => {
  const chapter = (
    y: number,
    gap: number,
    grade: string,
    question: string,
  ) => `${grade && `60 ${y} B9 ${grade}\n`}60 ${y - 18} 15 ${question}
60 ${y - 44} 11 Officers told us that the meetings are useful and that people turn up to them each month, and
60 ${y - 58} 11 discuss what they have heard.
60 ${y - 58 - gap} 11 They find it useful.`;
  const report = (gap: number, first: string) =>
    drawn(
      page(`60 740 20 Kent PEEL 2018
${chapter(700, gap, first, 'How effective is the force at preventing crime?')}
${chapter(700 - 58 - gap * 2, gap, 'Inadequate', 'How effective is the force at investigating crime?')}`),
    );
  it.each([
    ['is its own, where it stands nearer to it than to what is above', 34, 'Good', ['good', 'inadequate']],
    [
      'is nobody\u2019s, where it does not, and nothing else shows how the document does it',
      17,
      '',
      ['not-shown', 'not-shown'],
    ],
  ])('%s', async (_, gap, first, grades) => {
    const { reading } = await readDocument({ bytes: report(gap, first), profile: hmicfrs });
    expect(
      reading.report.judgments.map((one) => (one.grade.kind === 'graded' ? one.grade.grade : one.grade.kind)),
    ).toEqual(grades);
  });

  it('over a label of grades it opens no section, and no area of the heading before', async () => {
    const bytes = drawn(
      page(`60 740 20 PEEL: Police efficiency 2016
60 700 15 Efficiency of the force
60 670 B9 Good
60 652 13 Summary of findings
60 626 11 Officers told us that the meetings are useful and that people turn up to them each month.
60 560 B9 Inadequate
60 542 15 How well is the force planning for demand in the future?
60 516 11 They find it useful.`),
    );
    const url = 'https://hmicfrs.justiceinspectorates.gov.uk/peel-assessments/peel-2016/kent/efficiency/';
    const { report } = (await readDocument({ bytes, url, profile: hmicfrs })).reading;
    expect(
      report.judgments.map(({ area }) => area).filter((area) => !/^efficiency(?:\/planning.*)?$/.test(area)),
    ).toEqual([]);
    expect(report.sections.map(({ heading }) => heading)).not.toContain('Summary of findings');
  });
});
