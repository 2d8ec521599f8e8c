/**
 * Real PDFs, made by a browser from the HTML beside them, with tags and without: both must read alike.
 * All texts are invented.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model.js';
import { dropContents, joinLines } from '../../src/read/pdf/text.js';
import { pdfToBlocks } from '../../src/read/pdf.js';
import { drawn, lines, page } from './drawn.js';
import { chromium, fixtures, printPdf, sources } from './make-pdfs.js';

const fixture = (name: string) => new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)));

const REPORT = [
  'UNDER EMBARGO UNTIL 00.01 ON TUESDAY 4 MAY 2021',
  '# Harrowdale Police 2021',
  'An inspection of how Harrowdale Police serves the people of the dale',
  '## Contents',
  '## Summary of our judgments',
  'The table shows what we judged and when we last inspected it.',
  '|! Question | Grade | Last inspected',
  '| Prevention | Good | 2021',
  '| How well does the force prevent crime? | Requires improvement | 2021',
  '| How well does the force look after victims? | Good | 2019',
  '## Prevention',
  'Good',
  '### How well does the force prevent crime?',
  'Requires improvement',
  '#### Areas for improvement',
  '- The force should make sure that its neighbourhood teams have enough time to solve the problems that residents report.',
  '- The force should ensure that its prevention board:',
  '-- meets at least four times a year and keeps a record of what it decided;',
  '-- has the information that it needs from partner organisations, including health and housing; and',
  '-- checks whether its decisions made a difference.',
  '- The force should publish its plan.',
  '#### Working with others',
  'The force works with councils, schools and charities. Officers told us that the meetings are useful and that people turn up to them. We found that the number of repeat calls fell by a tenth in two years, which is better than in forces of a similar size.',
  'Its anti-social behaviour team answers within five working days. The team has eleven staff, of whom three are on loan from the borough council.',
  'We looked at three things:',
  '- how the force learns what worries people;',
  '- how it decides what to do:',
  '-- with its partners; and',
  '-- alone; and',
  '- how it knows that something worked.',
  'The inspectorate regards well‑run prevention as ordinary work, and the neighbourhood teams as those who do most of it every single week of the year.',
];
const REPORT_END = [
  '### How well does the force look after victims?',
  'Good',
  'We did not inspect this question in 2021. Our judgment from the 2019 inspection has been carried over.',
  '## Annex A – About the data',
  'The figures are those that the force gave us in March 2021.',
];

describe('a report as PDF', () => {
  for (const name of ['report-tagged', 'report-untagged', 'report-small-tagged', 'report-small-untagged']) {
    it(`${name}: headings, nested items, table, running heads, page breaks`, async () => {
      const document = await pdfToBlocks(fixture(`${name}.pdf`));
      expect(document.problems).toEqual([]);
      expect(document.engine).toMatch(
        name.includes('untagged') ? /^pdf\.js [\d.]+ layout$/ : /^pdf\.js [\d.]+ tagged$/,
      );
      expect(document.title).toBe('Harrowdale Police 2021: full report');
      const read = lines(document.blocks);
      expect(read.slice(0, REPORT.length)).toEqual(REPORT);
      const fillers = read.slice(REPORT.length, -REPORT_END.length);
      expect(fillers.map((text) => /^Filler \w+\. .*\.$/.test(text))).toEqual([true, true, true, true]);
      expect(read.slice(-REPORT_END.length)).toEqual(REPORT_END);
      expect(document.blocks.every((block) => /^page \d+$/.test(block.where ?? ''))).toBe(true);
    });
  }

  it('reads the same blocks from the same bytes, whoever asks and how often', async () => {
    const first = await pdfToBlocks(fixture('report-untagged.pdf'));
    const [second, third] = await Promise.all([
      pdfToBlocks(Buffer.from(fixture('report-untagged.pdf'))),
      pdfToBlocks(fixture('report-untagged.pdf')),
    ]);
    expect(second).toEqual(first);
    expect(third).toEqual(first);
  });

  it('does not touch the bytes it is given', async () => {
    const bytes = fixture('columns-tagged.pdf');
    await pdfToBlocks(bytes);
    expect(bytes).toEqual(fixture('columns-tagged.pdf'));
  });
});

describe('the fixtures', () => {
  it('are there for every source, with tags and without', () => {
    expect(sources.length).toBeGreaterThanOrEqual(5);
    for (const source of sources) {
      for (const kind of ['tagged', 'untagged']) {
        expect(existsSync(join(fixtures, `${source}-${kind}.pdf`)), `${source}-${kind}.pdf`).toBe(true);
      }
    }
  });

  if (!chromium) console.log('no Chromium here: the committed PDFs are read, none is printed afresh');
  it.runIf(chromium)(
    'read as a PDF that a browser prints now',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'gradewatch-pdf-'));
      try {
        for (const kind of ['tagged', 'untagged'] as const) {
          const fresh = await pdfToBlocks(readFileSync(printPdf('chapters', kind, folder)));
          const kept = await pdfToBlocks(fixture(`chapters-${kind}.pdf`));
          expect(lines(fresh.blocks)).toEqual(lines(kept.blocks));
          expect(fresh.engine).toBe(kept.engine);
        }
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    120_000,
  );
});

describe('two columns', () => {
  for (const name of ['columns-tagged', 'columns-untagged']) {
    it(`${name}: the left column comes before the right one`, async () => {
      const read = lines((await pdfToBlocks(fixture(`${name}.pdf`))).blocks);
      expect(read.map((text) => text.split(' ').slice(0, 4).join(' '))).toEqual([
        '# News from the',
        'This line stands above',
        '## Left matter',
        'First left paragraph. It',
        'Second left paragraph. Officers',
        'Third left paragraph. The',
        '## Right matter',
        'First right paragraph. The',
        'Second right paragraph. Callers',
        'Third right paragraph. It',
      ]);
      expect(read.find((text) => text.startsWith('Third left'))).toMatch(
        /agreed to it, and the mast will stand .* winter\.$/,
      );
    });
  }
});

describe('set as an office program would', () => {
  const expected = [
    '# Fenmarsh Constabulary: how well it prevents crime and keeps people safe on the marsh and in the towns',
    'The constabulary covers four hundred square miles of low ground, three towns and a port. Its officers know the roads that flood, and they know who lives at the end of them, which matters more than a map when the water is up.',
    '## How well does the constabulary prevent crime?',
    'Good',
    '### Area for improvement',
    '- The constabulary should make sure that its officers record what they learn on patrol, and that someone reads the record before the next patrol sets out.',
    '- The constabulary should review how it:',
    '-- tells partner organisations what it has found out about repeat victims; and',
    '-- asks them for what they have found out, including from housing and from the health service in each of the three towns.',
    'We set out what we found below. It rests on visits in June and on the papers that the constabulary gave us before them, which we read in the order in which they came.',
    'It also rests on talks with eleven residents.',
    '|! Question | Grade',
    '| Preventing crime | Good',
    '| Helping victims | Requires improvement',
    '| Looking ahead | To be graded',
    '- First we read the plan.',
    '- Then we asked who had written it.',
    'After that we went to the port.',
    'Floods are counted from the first road closed to the last one opened again, in whole days.',
  ];
  it('tagged: a bold grade line is a bold paragraph', async () => {
    const { blocks } = await pdfToBlocks(fixture('office-tagged.pdf'));
    expect(lines(blocks)).toEqual(expected);
    expect(blocks.find((block) => block.text === 'Good')?.bold).toBe(true);
  });
  it('untagged: hanging bullets, a tight table, a note at the foot, a bold grade line as lowest heading', async () => {
    const read = lines((await pdfToBlocks(fixture('office-untagged.pdf'))).blocks);
    // Of two bold lines, one below the other and no larger than the text, the second is a bold paragraph.
    const set: Record<string, string> = {
      Good: '### Good',
      '### Area for improvement': 'Area for improvement',
    };
    expect(read).toEqual(expected.map((text) => set[text] ?? text));
  });
});

describe('tagged by an office program', () => {
  const visits =
    'The team visits each village twice a year and tells the council what it has heard there, which the council then puts before its own committee in the same month.';
  const expected = [
    '# Moorland Police 2021',
    visits,
    '## Prevention',
    'Good',
    visits,
    '### Areas for improvement',
    '- The force should review how it:',
    '-- answers calls at night; and',
    '-- tells victims what came of them.',
    '- The force should publish its plan.',
    '### How well does the force prevent crime?',
    'Requires improvement',
    visits,
    '## Fairness',
    'Good',
    'We found that the force:',
    '- listens; and',
    '- answers.',
  ];
  it('a title and bullets that are paragraphs to the tags, a call-out that is a table, grades in letters set apart', async () => {
    const { blocks, engine } = await pdfToBlocks(fixture('word-headed.pdf'));
    expect(engine).toMatch(/tagged$/);
    expect(lines(blocks)).toEqual(expected);
  });
  it('tags that name no heading are not believed', async () => {
    const { blocks, engine } = await pdfToBlocks(fixture('word-bare.pdf'));
    expect(engine).toMatch(/layout$/);
    const grades = /^(?:Good|Requires improvement)$/;
    expect(lines(blocks)).toEqual(expected.map((line) => (grades.test(line) ? `#### ${line}` : line)));
  });
});

describe('left and right heads, chapter heads, contents without leaders, a table over two pages', () => {
  for (const name of ['chapters-tagged', 'chapters-untagged']) {
    it(name, async () => {
      const read = lines((await pdfToBlocks(fixture(`${name}.pdf`))).blocks);
      expect(read.slice(0, 7)).toEqual([
        '# Saltmere Police 2021',
        'A report in two chapters.',
        '## Contents',
        '## 1 Prevention',
        'Good',
        '### How well does the force keep the harbour safe?',
        'Requires improvement',
      ]);
      expect(read[7]).toMatch(/^Night work\. The harbour team .* quay\.$/);
      expect(read.slice(8, 13).map((text) => text.split(' ', 2).join(' '))).toEqual([
        'The boat',
        'We asked',
        'The cameras',
        'Those who',
        'In our',
      ]);
      expect(read.slice(13)).toEqual([
        '## 2 Fairness',
        'Good',
        'The table has what we read, district by district.',
        '|! District | Records read | Grounds recorded well',
        '| Harbour | 14 | 12',
        '| Old town | 22 | 20',
        '| New town | 31 | 25',
        '| North shore | 9 | 9',
        '| South shore | 12 | 11',
        '| The flats and the marsh behind them | 7 | 7',
        '| Airfield | 4 | 4',
        '| Quarry road | 6 | 5',
        '| Ferry lanes | 10 | 8',
        '| Lighthouse | 2 | 2',
        '| Station | 18 | 15',
        '| Market | 20 | 19',
        'In nearly all of them the grounds were recorded well.',
        '- Supervisors read each record.',
        '- A panel reads one in ten.',
      ]);
    });
  }
});

/** A PDF of one empty page, written by hand; `trailer` and `objects` may be added to. */
function minimalPdf(objects: string[] = [], trailer = ''): Uint8Array {
  const all = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
    ...objects,
  ];
  let out = '%PDF-1.4\n';
  const places = all.map((object, index) => {
    const place = out.length;
    out += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = out.length;
  out += `xref\n0 ${all.length + 1}\n0000000000 65535 f \n`;
  for (const place of places) out += `${String(place).padStart(10, '0')} 00000 n \n`;
  out += `trailer\n<< /Size ${all.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(out);
}

describe('what cannot be read', () => {
  const codes = async (bytes: Uint8Array) => {
    const document = await pdfToBlocks(bytes);
    return { blocks: document.blocks.length, codes: document.problems.map((problem) => problem.code) };
  };

  it('a file that opens with a password only', async () => {
    const entry = `<${'5a'.repeat(32)}>`;
    const encrypted = minimalPdf(
      [`<< /Filter /Standard /V 1 /R 2 /O ${entry} /U ${entry} /P -4 >>`],
      `/Encrypt 4 0 R /ID [<${'11'.repeat(16)}> <${'11'.repeat(16)}>]`,
    );
    expect(await codes(encrypted)).toEqual({ blocks: 0, codes: ['pdf-encrypted'] });
  });
  it('a file without any text', async () => {
    expect(await codes(minimalPdf())).toEqual({ blocks: 0, codes: ['pdf-no-text'] });
  });
  it('no file at all, junk, a head without a body', async () => {
    for (const bytes of [
      new Uint8Array(),
      new TextEncoder().encode('<!doctype html><title>Not found</title>'),
      fixture('report-tagged.pdf').slice(0, 4000),
      new Uint8Array(5000).map((_, index) => (index * 7919) % 256),
    ]) {
      expect(await codes(bytes)).toEqual({ blocks: 0, codes: ['pdf-damaged'] });
    }
  });
  it('a file that only its owner may change is read, one that opens with a password is not', async () => {
    const read = async (bytes: Uint8Array) => lines((await pdfToBlocks(bytes)).blocks);
    const open = await read(fixture('columns-untagged.pdf'));
    expect(await read(fixture('locked-owner.pdf'))).toEqual(open);
    expect(await codes(fixture('locked-user.pdf'))).toEqual({ blocks: 0, codes: ['pdf-encrypted'] });
  });

  it('reads the same where objects are packed, junk stands around the file, or its table of objects is lost', async () => {
    const whole = fixture('columns-untagged.pdf');
    const { blocks } = await pdfToBlocks(whole);
    const text = Buffer.from(whole).toString('latin1');
    for (const other of [
      fixture('linear.pdf'),
      Buffer.concat([
        Buffer.from('HTTP/1.1 200 OK\r\n\r\n'),
        whole,
        Buffer.from('<!-- cached -->'.repeat(50)),
      ]),
      Buffer.from(text.replace(/startxref\s+\d+/, 'startxref\n12345'), 'latin1'),
      Buffer.from(text.replace(/\nxref\n/, '\nxxxx\n'), 'latin1'),
    ])
      expect((await pdfToBlocks(other)).blocks).toEqual(blocks);
  });

  it('a file whose fonts do not say their letters: no words, and no grade under a heading that nobody can read', async () => {
    // As many programs number the glyphs of a font: each letter is said to be the one 29 before it.
    const shifted = (words: string) =>
      words.replace(/\S/g, (one) => String.fromCharCode(one.charCodeAt(0) - 29));
    const said = [
      'how effectively does the force keep people safe and reduce crime across the county',
      'what residents of outlying villages report about calls that nobody answers at night',
    ];
    const drawing = page(`60 700 14 ${said.map(shifted).join('\n60 680 14 ')}\n60 640 11 Good`);
    expect(await codes(drawn(drawing))).toEqual({ blocks: 0, codes: ['pdf-garbled'] });
  });

  it('ends no run by a promise that the engine leaves behind on a damaged file', () => {
    // The engine looks at the first page and drops what it looked for: where that fails, nobody outside can hold it.
    const bytes = fixture('chapters-untagged.pdf');
    for (let at = 0; at < 40; at += 1) bytes[7483 + at] = (at * 37 + 4) & 255;
    const folder = mkdtempSync(join(tmpdir(), 'gradewatch-pdf-'));
    try {
      const file = join(folder, 'damaged.pdf');
      writeFileSync(file, bytes);
      const cli = new URL('../../dist/cli.js', import.meta.url).pathname;
      const { stdout, stderr } = spawnSync(process.execPath, [cli, 'read', file, '--json'], {
        encoding: 'utf8',
      });
      expect(stderr).not.toContain('XRef');
      const { problems } = JSON.parse(stdout) as { problems: { code: string }[] };
      expect(problems.map((one) => one.code)).toContain('pdf-page-unread');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('never throws on a damaged file, and says so or still reads it', async () => {
    const whole = fixture('columns-untagged.pdf');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 200, max: whole.length }),
        async (damage, length) => {
          const bytes = whole.slice();
          for (const [at, value] of damage) bytes[at] = value;
          const document = await pdfToBlocks(bytes.slice(0, length));
          expect(document.blocks.length > 0 || document.problems.length > 0).toBe(true);
        },
      ),
      { numRuns: 40, seed: 7 },
    );
  });
});

describe('words cut at a line end', () => {
  const words = new Map(['prevention', 'anti-social', 'drug', 'related'].map((word) => [word, 1] as const));
  it.each([
    ['the preven-', 'tion of crime', 'the prevention of crime'],
    ['its anti-', 'social behaviour', 'its anti-social behaviour'],
    ['a counter-', 'corruption unit', 'a counter-corruption unit'],
    ['an anti-', 'corruption unit', 'an anti-corruption unit'],
    ['drug-', 'related crime', 'drug-related crime'],
    ['the 2018-', '19 report', 'the 2018-19 report'],
    ['north-', 'West', 'north-West'],
    ['a dash –', 'and more', 'a dash – and more'],
    ['ordinary', 'words', 'ordinary words'],
  ])('%s + %s', (first, second, joined) => {
    expect(joinLines(first, second, words)).toBe(joined);
  });
});

describe('tables of contents', () => {
  it('drops leader lines anywhere and page-numbered lines under the heading, and nothing after', () => {
    const block = (kind: Block['kind'], text: string): Block => ({
      kind,
      text,
      level: kind === 'heading' ? 1 : 0,
    });
    const kept = dropContents([
      block('heading', 'Contents'),
      block('row', 'Summary | 2'),
      block('paragraph', 'Prevention 14'),
      block('heading', 'Summary'),
      block('paragraph', 'In 2019 the number of calls rose to 14'),
      block('paragraph', 'Annex A ........ 45'),
    ]);
    expect(kept.map((entry) => entry.text)).toEqual([
      'Contents',
      'Summary',
      'In 2019 the number of calls rose to 14',
    ]);
  });
});

describe('how a page is set', () => {
  const text = 'Officers told us that the meetings are useful and that people turn up to them each month';
  it.each<[string, string, string[]]>([
    [
      'a grade beside a heading of two lines, at half their height, is no row with either',
      `60 700 18 How effective is the force at keeping
       460 688 B13 Requires improvement
       60 676 18 people safe and reducing crime?
       60 640 11 ${text}`,
      [
        '# How effective is the force at keeping people safe and reducing crime?',
        '## Requires improvement',
        text,
      ],
    ],
    [
      'nor is one left of a heading, in two lines',
      `74 708 B9 Requires
       64 695 B9 improvement
       140 700 18 How effective is the force?
       60 640 11 ${text}`,
      ['# How effective is the force?', 'Requires improvement', text],
    ],
    [
      'a grade in smaller type at the end of a heading is in it, one in much smaller type beside it',
      `60 700 18 How effective is the force at keeping people
       60 676 18 safe?
       112 676 13 Requires improvement
       60 620 18 How efficient is it?
       240 620 11 Good
       60 590 11 ${text}`,
      [
        '# How effective is the force at keeping people safe? Requires improvement',
        '# How efficient is it?',
        'Good',
        text,
      ],
    ],
    [
      'cards in boxes that do not touch are a row each',
      `= 60 640 150 60
       = 220 640 150 60
       = 60 570 150 60
       66 684 11 Preventing crime and
       66 670 11 disorder
       66 654 B11 Good
       226 684 11 Vetting
       226 670 B11 Adequate
       66 614 11 Investigating crime
       66 600 B11 Inadequate
       60 540 11 ${text}`,
      [
        '| Preventing crime and disorder | Good',
        '| Vetting | Adequate',
        '| Investigating crime | Inadequate',
        text,
      ],
    ],
    [
      'and so are cards without boxes, whose names take one line or two',
      `60 700 B12 Good
       60 684 10 Preventing crime
       220 700 B12 Requires
       220 683 B12 improvement
       220 667 10 Vetting
       380 700 B12 Outstanding
       380 684 10 Protecting people who
       380 670 10 are vulnerable
       60 630 B12 Adequate
       60 614 10 Managing offenders
       220 630 B12 Inadequate
       220 614 10 Investigating crime
       60 560 10 ${text}`,
      [
        '| Good | Preventing crime',
        '| Requires improvement | Vetting',
        '| Outstanding | Protecting people who are vulnerable',
        '| Adequate | Managing offenders',
        '| Inadequate | Investigating crime',
        text,
      ],
    ],
    [
      'cells that only their place parts, under a header that is centred, in rows closer than lines of text',
      `160 700 B12 Area
       330 700 B12 Now
       442 700 B12 Before
       60 684 12 Understanding the risk of fire and other
       310 677 12 Good
       434 677 12 Good
       60 670 12 emergencies
       60 653 12 Preventing fires
       310 653 12 Requires improvement
       434 653 12 Inadequate
       60 636 12 Responding to fires
       310 636 12 Requires improvement
       434 636 12 Good
       60 580 12 ${text}
       60 562 12 and that is the end of it.`,
      [
        '|! Area | Now | Before',
        '| Understanding the risk of fire and other emergencies | Good | Good',
        '| Preventing fires | Requires improvement | Inadequate',
        '| Responding to fires | Requires improvement | Good',
        `${text} and that is the end of it.`,
      ],
    ],
    [
      'a line that is set flush, with spaces as wide as gaps between cells',
      `60 700 11 Officers
       116.8 700 11  told
       156.5 700 11  us
       190.1 700 11  that
       230.5 700 11  they
       60 686 11 meet each month to discuss it.`,
      ['Officers told us that they meet each month to discuss it.'],
    ],
    [
      'a word that a narrow cell cuts, known from elsewhere or by its pieces',
      `- 60 720 60 640
       - 100 720 100 640
       - 300 720 300 640
       - 60 720 300 720
       - 60 680 300 680
       - 60 640 300 640
       63 706 9 Inadequ
       63 695 9 ate
       106 706 9 one of ten areas
       63 666 9 2016/1
       63 655 9 7
       106 666 9 it was Good
       60 600 11 ${text}`,
      ['| Inadequate | one of ten areas', '| 2016/17 | it was Good', text],
    ],
    [
      'the steps of a scale, of which one is in bold, are no row',
      `60 700 18 How effective is the force?
       60 676 11 Outstanding
       140 676 B11 Good
       200 676 11 Requires improvement
       340 676 11 Inadequate
       60 640 11 ${text}`,
      ['# How effective is the force?', 'Outstanding', 'Good', 'Requires improvement', 'Inadequate', text],
    ],
    [
      'a heading in a table of one row, with its grade in the other cell',
      `- 60 720 60 690
       - 400 720 400 690
       - 500 720 500 690
       - 60 720 500 720
       - 60 690 500 690
       70 700 18 How effective is the force?
       420 702 B11 Good
       60 640 11 ${text}`,
      ['# How effective is the force?', '## Good', text],
    ],
    [
      'a text box whose paragraphs are shaded each by itself, beside running text',
      `= 400 680 150 30
       = 400 640 150 40
       406 690 B9 What we mean by good
       406 666 9 Each force is graded
       406 654 9 in one of four ways.
       406 644 9 It is all told here.
       60 696 11 Officers told us that the meetings are useful and
       60 682 11 that people turn up to them each month, as they
       60 668 11 did in the year before, and in the one before that,
       60 654 11 and discuss what they have heard.`,
      [
        'What we mean by good',
        'Each force is graded in one of four ways. It is all told here.',
        'Officers told us that the meetings are useful and that people turn up to them each month, as they did in the year before, and in the one before that, and discuss what they have heard.',
      ],
    ],
    [
      'a line below a bullet is no part of its item, if its words stand apart from it',
      `60 700 11 ${text}
       60 686 11 and the force keeps a record of what they decide, which the council reads.
       60 660 11 •
       76 660 11 The force should keep a record of its meetings, and should
       76 646 11 publish it.
       60 630 11 We found that the record is kept.`,
      [
        `${text} and the force keeps a record of what they decide, which the council reads.`,
        '- The force should keep a record of its meetings, and should publish it.',
        'We found that the record is kept.',
      ],
    ],
    [
      'a table that is drawn, its cells closer than words, its rows of two lines, its last row open to the next page',
      `60 700 11 ${text}
       60 686 11 and it has done so since the spring of the year before last.
       - 60 670 60 560
       - 200 670 200 560
       - 300 670 300 560
       - 60 670 300 670
       - 60 650 300 650
       - 60 600 300 600
       62 656 B11 Question
       202 656 B11 Grade
       62 636 11 Preventing crime and
       62 622 11 anti-social behaviour
       202 636 11 Good
       62 586 11 Protecting vulnerable
       202 586 11 Adequate`,
      [
        `${text} and it has done so since the spring of the year before last.`,
        '|! Question | Grade',
        '| Preventing crime and anti-social behaviour | Good',
        '| Protecting vulnerable | Adequate',
      ],
    ],
    [
      'a table without lines, every second row of it shaded, and another right below with the same header',
      `60 700 11 ${text}
       62 660 B11 Outstanding
       182 660 B11 Good
       302 660 B11 Adequate
       182 640 11 Preventing crime
       302 640 11 Investigating crime
       = 60 616 120 20
       = 180 616 120 20
       = 300 616 120 20
       182 620 11 Treatment of the public
       302 620 11 Managing offenders
       302 600 11 Good use of resources
       62 570 B11 Question
       222 570 B11 2021/22
       322 570 B11 2018/19
       62 550 11 People
       222 550 11 Good
       322 550 11 Adequate`,
      [
        text,
        '|! Outstanding | Good | Adequate',
        '|  | Preventing crime | Investigating crime',
        '|  | Treatment of the public | Managing offenders',
        '|  |  | Good use of resources',
        '|! Question | 2021/22 | 2018/19',
        '| People | Good | Adequate',
      ],
    ],
    [
      'a box beside the text is read on its own, and a heading that has less room for it is one',
      `60 700 11 ${text}.
       = 350 560 200 114
       360 650 B12 What we mean by good
       360 634 11 Each force is graded good or
       360 620 11 inadequate, and good is what
       360 606 11 is expected of all of them.
       60 650 B16 How effective is the force at
       60 630 B16 investigating crime?
       60 608 11 Good
       60 586 11 The force works with schools to keep children
       60 572 11 safe. It also reads what they write about it on
       60 558 11 walls and in newspapers that nobody reads and
       60 544 11 it answers them, ${text.slice(0, 60)}.`,
      [
        `${text}.`,
        '## What we mean by good',
        'Each force is graded good or inadequate, and good is what is expected of all of them.',
        '# How effective is the force at investigating crime?',
        'Good',
        `The force works with schools to keep children safe. It also reads what they write about it on walls and in newspapers that nobody reads and it answers them, ${text.slice(0, 60)}.`,
      ],
    ],
    [
      'footnotes stand at the end, without their numbers',
      `60 700 11 In 2019 more people were hurt on roads
       266 705 6 1
       272 700 11 than in the year before, as the police said.
       60 670 B14 Funding
       60 650 11 ${text}
       60 636 11 and that is the end of it.
       60 90 8 1 Department for Transport, road casualties.`,
      [
        'In 2019 more people were hurt on roads than in the year before, as the police said.',
        '# Funding',
        `${text} and that is the end of it.`,
        'Department for Transport, road casualties.',
      ],
    ],
    [
      'a letterhead of two columns, one of them flush right',
      `60 700 10 Wendy Williams
       60 688 10 HM Inspector of Constabulary
       462 700 10 Globe House
       442 688 10 Eccleston Square
       60 650 11 ${text}
       60 636 11 and that is the end of it.`,
      [
        '| Wendy Williams HM Inspector of Constabulary | Globe House Eccleston Square',
        `${text} and that is the end of it.`,
      ],
    ],
    [
      'a letterhead whose lines stand as far apart as rows',
      `60 700 11 Wendy Williams
       60 674 11 HM Inspector of Constabulary
       350 700 11 Globe House
       350 674 11 Eccleston Square
       350 648 11 London
       60 600 11 ${text}
       60 586 11 and that is the end of it.`,
      [
        '| Wendy Williams HM Inspector of Constabulary | Globe House Eccleston Square London',
        `${text} and that is the end of it.`,
      ],
    ],
    [
      'a headline in bold under its label, and the text under both',
      `60 700 B11 Area for improvement
       60 680 B11 The force needs to answer calls
       60 660 11 ${text}
       60 646 11 and that is the end of it.`,
      ['# Area for improvement', 'The force needs to answer calls', `${text} and that is the end of it.`],
    ],
  ])('%s', async (_what, drawing, expected) => {
    const { blocks, problems } = await pdfToBlocks(drawn(page(drawing)));
    expect(problems).toEqual([]);
    expect(lines(blocks)).toEqual(expected);
  });

  it('in two columns: a short headline over both, contents without leaders, a word of a headline that begins where a column does', async () => {
    const words = 'listen to people whom they serve and';
    const column = (x: number, y: number, first: string) =>
      [0, 1, 2, 3, 4, 5]
        .map((at) => `${x} ${y - at * 14} 11 ${at === 0 ? first : 'always'} ${words}`)
        .join('\n');
    const body = page(`60 710 16 Contents
      60 690 11 Efficiency
      540 690 11 3
      60 676 11 Legitimacy
      540 676 11 4
      60 650 16 How efficiently the force operates and plans
      ${column(60, 620, 'One')}
      ${column(320, 620, 'Two')}
      60 510 16 Legitimacy
      ${column(60, 480, 'Three')}
      ${column(320, 480, 'Four')}`);
    const { blocks } = await pdfToBlocks(drawn([body, body]));
    expect(lines(blocks).map((line) => line.split(' ', 2).join(' '))).toEqual([
      ...['# Contents', '# How', 'One listen', 'Two listen', '# Legitimacy', 'Three listen', 'Four listen'],
      ...['# Contents', '# How', 'One listen', 'Two listen', '# Legitimacy', 'Three listen', 'Four listen'],
    ]);
  });

  it('in two columns to its last page, where the second has but a headline', async () => {
    const words = 'listen to people whom they serve and';
    const column = (x: number, first: string) =>
      [0, 1, 2, 3, 4, 5].map((at) => `${x} ${680 - at * 14} 11 ${at === 0 ? first : 'always'} ${words}`);
    const full = page([...column(60, 'One'), ...column(320, 'Two')].join('\n'));
    const last = page(`60 710 16 Legitimacy\n${column(60, 'Three').join('\n')}\n320 710 16 Annex`);
    const { blocks } = await pdfToBlocks(drawn([full, full, last]));
    expect(lines(blocks).map((line) => line.split(' ', 2).join(' '))).toEqual([
      ...['One listen', 'Two listen', 'One listen', 'Two listen'],
      ...['# Legitimacy', 'Three listen', '# Annex'],
    ]);
  });

  it('a large letter that its page parts from its word, before it or behind it, opens it; one that makes no word does not', async () => {
    const { blocks } = await pdfToBlocks(
      drawn([
        page(`60 740 20 Recommendations\n60 700 11 ${text}\n60 60 11 ecommendation 1`),
        page(`60 740 30 R
90 755 11 By 31 December chief constables should review what they record of it.
90 741 11 They should publish it.
60 715 11 Recommendation 2
60 60 30 O`),
        page(`60 740 11 fficers do so.\n60 700 11 Officers and the public agree.\n60 500 30 X`),
        page('60 740 11 yzzy is no word.'),
      ]),
    );
    const read = lines(blocks).join('\n');
    expect(read).toMatch(/^Recommendation 1\b/m);
    expect(read).toMatch(/^Officers do so\.$/m);
    expect(read).toMatch(/^By 31 December/m);
    expect(read).not.toMatch(/Xyzzy|^[RO]$/m);
  });

  it('a stamp across each page is no part of it, and a page that is a picture is named', async () => {
    const stamp = page('150 400 90 DRAFT');
    const words = (more: string) => page(`60 700 11 ${text}\n60 686 11 and that is ${more}.`);
    const scan = 'q 600 0 0 800 0 0 cm /Im Do Q';
    const pages = [words('one'), scan, words('two'), words('three')];
    const stamped = pages.map((drawing) => (drawing === scan ? scan : `${drawing}\n${stamp}`));
    const { blocks, problems } = await pdfToBlocks(drawn(stamped));
    expect(lines(blocks)).toEqual(['one', 'two', 'three'].map((more) => `${text} and that is ${more}.`));
    expect(problems).toEqual([
      { code: 'pdf-page-no-text', where: 'page 2', detail: 'the page is a picture, no text in it' },
    ]);
  });

  it('what else stands in large type on a cover opens no section', async () => {
    const cover = page('60 600 30 PEEL 2018/19\n60 540 18 An inspection of Essex Police');
    const { blocks } = await pdfToBlocks(drawn([cover, page(`60 700 18 Summary\n60 660 11 ${text}.`)]));
    expect(lines(blocks)).toEqual([
      '# PEEL 2018/19',
      'An inspection of Essex Police',
      '## Summary',
      `${text}.`,
    ]);
  });
});

describe('where glyphs stand', () => {
  const line = (text: string, more = '') => `BT /F1 11 Tf ${more} 1 0 0 1 60 600 Tm (${text}) Tj ET\n`;
  it.each<[string, string, string, string[]]>([
    [
      'a raised digit is no part of the word, in one font with it',
      'BT /F1 11 Tf 60 600 Td (The force met in 2016) Tj /F1 7 Tf 4 Ts (2) Tj /F1 11 Tf 0 Ts ( and agreed a plan.) Tj ET',
      '',
      ['The force met in 2016 and agreed a plan.'],
    ],
    ['letters set apart make words', line('Area for improvement', '3 Tc'), '', ['Area for improvement']],
    [
      'letters moved apart make words',
      'BT /F1 11 Tf 60 600 Td [(A)-250(r)-250(e)-250(a)-250( )-250(f)-250(o)-250(r)-250( )-250(y)-250(o)-250(u)] TJ ET',
      '',
      ['Area for you'],
    ],
    ['a short word of letters set apart', line('Good', '4 Tc'), '', ['Good']],
    ['a word spelled out with blanks', line('G O O D  W O R K'), '', ['GOOD WORK']],
    [
      'words parted by a gap alone are words',
      'BT /F1 11 Tf 60 600 Td [(Requires)-300(improvement)-300(here)] TJ ET',
      '',
      ['Requires improvement here'],
    ],
    [
      'text drawn twice is there once',
      line('The force has a plan.') + line('The force has a plan.').replace('60 600', '60.3 600'),
      '',
      ['The force has a plan.'],
    ],
    [
      'letters drawn twice, one by one, are there once',
      [0, 8.6, 14.7, 20.8]
        .map((x, at) =>
          [0, 0.3].map((more) => line('Good'[at]!).replace('60 600', `${60 + x + more} 600`)).join(''),
        )
        .join(''),
      '',
      ['Good'],
    ],
    [
      'what a text recognition put under words that can be seen is not read',
      `${line('Requires improvement')}BT 3 Tr /F1 10.7 Tf 1 0 0 1 60 600.5 Tm (Requires) Tj 1 0 0 1 107 600.5 Tm (irnprovernent) Tj ET`,
      '',
      ['Requires improvement'],
    ],
    ['what it put over a scan is', line('Requires improvement', '3 Tr'), '', ['Requires improvement']],
    [
      'a layer that is not shown is not read',
      `/OC /Off BDC ${line('Requires improvement')} EMC ${line('Good').replace('60 600', '60 580')}`,
      '',
      ['Good'],
    ],
    [
      'what the page is cropped by is not read',
      line('Good') + line('Inadequate').replace('60 600', '60 20'),
      '/CropBox [40 100 560 790]',
      ['Good'],
    ],
    [
      'a large letter at the beginning is part of its word',
      `BT /F1 33 Tf 1 0 0 1 60 574 Tm (W) Tj ET ${line('e found that officers').replace('60 600', '94 590')}${line('listen to the people whom').replace('60 600', '94 576')}${line('they serve.').replace('60 600', '60 562')}`,
      '',
      ['We found that officers listen to the people whom they serve.'],
    ],
    [
      'a page that is turned',
      'BT /F1 11 Tf 0 1 -1 0 200 60 Tm (The force has a plan.) Tj ET',
      '/Rotate 90',
      ['The force has a plan.'],
    ],
    [
      'a page set sideways and not turned',
      'BT /F1 11 Tf 0 1 -1 0 200 60 Tm (The force has a plan.) Tj ET',
      '',
      ['The force has a plan.'],
    ],
    [
      'a stamp across the page is none of its text, unless it is an embargo that names its day',
      `${line('The force has a plan.')}${line('It is a good one.').replace('60 600', '60 580')}BT /F1 40 Tf 0.7 0.7 -0.7 0.7 100 100 Tm (DRAFT) Tj ET BT /F1 9 Tf 0 1 -1 0 30 100 Tm (EMBARGOED UNTIL 00.01 ON 2 MAY 2019) Tj ET`,
      '',
      ['EMBARGOED UNTIL 00.01 ON 2 MAY 2019', 'The force has a plan. It is a good one.'],
    ],
  ])('%s', async (_what, stream, page, expected) => {
    const { blocks, problems } = await pdfToBlocks(drawn(stream, page));
    expect(problems).toEqual([]);
    expect(blocks.map((block) => block.text)).toEqual(expected);
  });
});
