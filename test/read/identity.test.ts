/** Whose document it is, of which cycle and kind; dates, embargoes and corrections. */
import { describe, expect, it } from 'vitest';
import { codes, LANDING, NEWS, PILLAR, Q2, readHtml, readText } from './support.js';

const at = (path: string) => `https://hmicfrs.justiceinspectorates.gov.uk${path}`;

describe('one title, two bodies', () => {
  it.each([
    ['/peel-assessments/peel-2018/essex/', 'essex', 'police', 'PEEL'],
    ['/frs-assessment/frs-2018/essex/', 'essex-frs', 'fire', 'FRS'],
  ])('%s', async (path, id, kind, programme) => {
    const { report, problems } = await readHtml(
      '<main><h1>Essex 2018/19</h1><p>Text about it.</p></main>',
      at(path),
    );
    expect(report.body).toMatchObject({ id, kind });
    expect(report).toMatchObject({ programme, cycle: '2018/19' });
    expect(problems.map((one) => one.code)).not.toContain('body-differs');
  });

  it('without an address a name of two bodies is nobody’s, unless words tell', async () => {
    expect((await readHtml('<h1>Essex 2018/19</h1><p>Text.</p>', null)).report.body).toBeNull();
    const fire = await readHtml(
      '<h1>Essex 2018/19</h1><p>Essex County Fire and Rescue Service is in the east.</p>',
      null,
    );
    expect(fire.report.body?.id).toBe('essex-frs');
    const police = await readHtml('<h1>Essex PEEL 2018</h1><p>Text.</p>', null);
    expect(police.report.body?.id).toBe('essex');
  });
});

describe('address and page disagree', () => {
  it('another body: a problem, and the reading is suspect', async () => {
    const { problems, soundness } = await readHtml(
      `<h1>Essex PEEL 2018</h1><h3>${Q2}</h3><p>Good</p>`,
      at('/peel-assessments/peel-2018/kent/legitimacy/'),
    );
    expect(problems.map((one) => one.code)).toContain('body-differs');
    expect(soundness.verdict).toBe('suspect');
  });
  it('another cycle: a problem, and the reading is suspect', async () => {
    const { soundness } = await readHtml(
      '<h1>Kent PEEL 2016</h1><p>Text.</p>',
      at('/peel-assessments/peel-2018/kent/legitimacy/'),
    );
    expect(soundness.verdict).toBe('suspect');
    expect(soundness.reasons.map((one) => one.code)).toContain('cycle-differs');
  });
  it.each([
    [
      '/peel-reports/hampshire-and-isle-of-wight-2023-25/',
      'PEEL 2023–2025: An inspection of Hampshire and Isle of Wight Constabulary',
    ],
    ['/peel-assessments/peel-2016/hampshire/effectiveness/', 'Hampshire PEEL 2016'],
    ['/frs-assessment/frs-2018/dorset-and-wiltshire/', 'Dorset & Wiltshire 2018/19'],
    ['/peel-assessments/peel-2018/thames-valley/', 'Thames Valley 2018/19'],
    [
      '/frs-assessments/durham-and-darlington-2023-2025/',
      'Effectiveness, efficiency and people 2023–2025: An inspection of County Durham and Darlington Fire and Rescue Service',
    ],
    ['/peel-assessments/peel-2018/metropolitan/', 'Metropolitan 2018/19'],
  ])('%s: another spelling is not another body', async (path, title) => {
    const { problems } = await readHtml(`<main><h1>${title}</h1><p>Text about it.</p></main>`, at(path));
    expect(problems.map((one) => one.code).filter((code) => code.endsWith('-differs'))).toEqual([]);
  });
});

describe('what is no report gives no judgments', () => {
  const grades = `<h3>${Q2}</h3><p>Good</p><p>Kent Police is good at treating all of the people it serves with fairness and respect.</p>`;
  it.each([
    ['a glossary page', '/glossary/good/'],
    ['an address of no known kind', '/some/new/place/'],
    ['a listing', '/publications/'],
    ['an overview', '/peel-assessments/peel-2018/?view=table'],
    ['a profile', '/police-forces/forces-organisations/kent/'],
    ['a method', '/peel-assessments/how-we-inspect/'],
  ])('%s', async (_name, path) => {
    const { report } = await readHtml(`<main><h1>Kent PEEL 2018</h1>${grades}</main>`, at(path));
    expect(report.judgments).toEqual([]);
    expect(report.documentKind).not.toBe('report');
  });
  it('a listing without an address, told by its own words', async () => {
    const { report } = await readHtml(
      `<main><h1>Publications</h1><p>Showing 1 to 10 of 2,140</p>${grades}</main>`,
      null,
    );
    expect(report.documentKind).toBe('listing');
    expect(report.judgments).toEqual([]);
  });
});

describe('embargo', () => {
  it.each<[string, string | null]>([
    ['UNDER EMBARGO UNTIL 00.01 ON THURSDAY 2 MAY 2019', '2019-05-02T00:01:00+01:00'],
    ['Under embargo until 00:01 on Thursday 2 May 2019', '2019-05-02T00:01:00+01:00'],
    ['UNDER EMBARGO UNTIL 00.01 HRS ON TUESDAY 12 NOVEMBER 2019', '2019-11-12T00:01:00+00:00'],
    ['EMBARGOED UNTIL 0001 HOURS 27 SEPTEMBER 2019', '2019-09-27T00:01:00+01:00'],
    ['Embargoed until 12.01am on 7 February 2020', '2020-02-07T00:01:00+00:00'],
    ['Embargo: 6pm, 31 March 2019', '2019-03-31T18:00:00+01:00'],
    ['UNDER EMBARGO UNTIL 00.01 ON SUNDAY 31 MARCH 2019', '2019-03-31T00:01:00+00:00'],
    ['STRICTLY EMBARGOED UNTIL 00:01 GMT 27 OCTOBER 2019', '2019-10-27T00:01:00+00:00'],
    ['Not for publication before 00.01 on 2 May 2019', '2019-05-02T00:01:00+01:00'],
    ['Embargoed until noon on 2 May 2019', '2019-05-02T12:00:00+01:00'],
    ['Embargoed until midnight on 2 May 2019', '2019-05-02T00:00:00+01:00'],
    ['Under embargo until May 2, 2019 at 00:01', '2019-05-02T00:01:00+01:00'],
    ['Under embargo until 02/05/2019 00:01', '2019-05-02T00:01:00+01:00'],
    ['UNDER EMBARGO UNTIL 0001 ON THURSDAY 2 MAY 2019', '2019-05-02T00:01:00+01:00'],
    ['EMBARGOED UNTIL 00 01 ON 2 MAY 2019', '2019-05-02T00:01:00+01:00'],
    ['UNDER EMBARGO UNTIL O0.0l ON THURSDAY 2 MAY 2019', '2019-05-02T00:01:00+01:00'],
    ['Embargoed until one minute past midnight on Thursday 2 May 2019', '2019-05-02T00:01:00+01:00'],
    ['Embargoed until 0001 GMT Tuesday 12 December 2017', '2017-12-12T00:01:00+00:00'],
    ['Embargoed until 00.01 on 2 May 2019 – not for onward transmission', '2019-05-02T00:01:00+01:00'],
    ['OFFICIAL – UNDER EMBARGO UNTIL 00.01 ON 2 MAY 2019', '2019-05-02T00:01:00+01:00'],
    ['UNDER EMBARGO UNTIL\n\n00.01 ON THURSDAY 2 MAY 2019', '2019-05-02T00:01:00+01:00'],
    ['EMBARGOED UNTIL 00.01\n\nTHURSDAY 2 MAY 2019', '2019-05-02T00:01:00+01:00'],
    ['UNDER EMBARGO UNTIL 00.01 ON THURSDAY\n\n2 MAY 2019', '2019-05-02T00:01:00+01:00'],
    ['UNDER EMBARGO', null],
  ])('%s', async (line, instant) => {
    const { report } = await readText(
      `${line}\n\n# Kent PEEL 2018\n\nThe force has a plan for this.\n\n${line}\n`,
      null,
    );
    expect(report.embargoUntil).toBe(instant);
    expect(report.title).toBe('Kent PEEL 2018');
    expect(JSON.stringify(report.sections)).not.toMatch(/embargo/i);
  });

  it('misread stamps of an embargoed document are furniture; words about an embargo are text', async () => {
    const { report } = await readText(
      'UNDER EMBARGO UNTIL 00.01 ON THURSDAY 2 MAY 2019\n\n# Kent PEEL 2018\n\nThe force has a plan.\n\nUNDER EMBROIDERY\n\nUNDER EML\n\nUNIVERSITY\n\nUNDER EMBARG0\n\nONDER EMBARGO\n\nDRAFT – UNDER EMBARGO\n\nThe force broke the embargo on an earlier report and has said sorry for it.\n\nThe embargo on overtime ended on 3 June 2021.\n\nUnder embargo rules of 2022 the force may not buy cars.\n\nEmbargoed recruitment began again on 1 April 2020.\n',
      null,
    );
    expect(report.embargoUntil).toBe('2019-05-02T00:01:00+01:00');
    expect(report.sections.flatMap((one) => one.blocks.map((block) => block.text))).toEqual([
      'The force has a plan.',
      'The force broke the embargo on an earlier report and has said sorry for it.',
      'The embargo on overtime ended on 3 June 2021.',
      'Under embargo rules of 2022 the force may not buy cars.',
      'Embargoed recruitment began again on 1 April 2020.',
    ]);
  });
});

describe('dates', () => {
  it.each<[string, Partial<{ publishedOn: string; lastUpdated: string }>]>([
    ['<p>Published on: 2 May 2019</p>', { publishedOn: '2019-05-02' }],
    ['<p>Published: 2nd May 2019</p>', { publishedOn: '2019-05-02' }],
    ['<dl><dt>Published on</dt><dd>2 May 2019</dd></dl>', { publishedOn: '2019-05-02' }],
    ['<p>Publication date</p><p>2 May 2019</p>', { publishedOn: '2019-05-02' }],
    ['<table><tr><td>Published</td><td>02/05/2019</td></tr></table>', { publishedOn: '2019-05-02' }],
    ['<p>Last updated 02/05/2019</p>', { lastUpdated: '2019-05-02' }],
    ['<p>Last updated: 2 May 2019</p>', { lastUpdated: '2019-05-02' }],
    ['<p>This page was last updated on 2 May 2019</p>', { lastUpdated: '2019-05-02' }],
    ['<p>Last updated 31/02/2019</p>', {}],
    ['<p>Published by the inspectorate</p>', {}],
    ['<p>The plan of 2 May 2019 was late.</p>', {}],
  ])('%s', async (html, dates) => {
    const { report } = await readHtml(`<main><h1>Kent PEEL 2018</h1>${html}<p>Text.</p></main>`, null);
    expect({ publishedOn: report.publishedOn, lastUpdated: report.lastUpdated }).toEqual({
      publishedOn: null,
      lastUpdated: null,
      ...dates,
    });
  });
  const BARE: [kind: string, url: string, line: string, date: string | null][] = [
    ['a release', NEWS, '<p class="meta">News | Tuesday 17 December 2024</p>', '2024-12-17'],
    ['a release', NEWS, '<p><time datetime="2023-01-20">20 January 2023</time></p>', '2023-01-20'],
    ['a release', NEWS, '<p>20 January 2023, 00:01</p>', '2023-01-20'],
    ['a release', NEWS, '<p>20 January 2023 was a Friday.</p>', null],
    ['a report', PILLAR, '<p>20 January 2023</p>', null],
  ];
  it.each(BARE)('a line at the head of %s that is nothing but a date: %#', async (_kind, url, line, date) => {
    const { report } = await readHtml(`<main><h1>Kent Police is better</h1>${line}<p>Text.</p></main>`, url);
    expect(report.publishedOn).toBe(date);
  });
  it('a landing page was last updated when the last of its pillars was', async () => {
    const { report } = await readHtml(
      '<main><h1>Kent 2017</h1><h2>Efficiency</h2><p>Last updated 09/11/2017</p><h2>Effectiveness</h2><p>Last updated 22/03/2018</p><h2>Legitimacy</h2><p>Last updated 12/12/2017</p></main>',
      LANDING,
    );
    expect(report.lastUpdated).toBe('2018-03-22');
  });
  it('metadata says when a page was published', async () => {
    const { report } = await readHtml(
      '<!doctype html><html><head><meta property="article:published_time" content="2019-05-02T00:01:00+01:00"></head><body><h1>Kent PEEL 2018</h1></body></html>',
      null,
    );
    expect(report.publishedOn).toBe('2019-05-02');
  });
});

describe('corrections', () => {
  it.each<[string, string | null]>([
    ['Please note: wording corrected on p. 45 on 21 June 2019.', '2019-06-21'],
    ['Please note – this report was amended on 3 July 2020 to correct a figure.', '2020-07-03'],
    ['Correction: the figure on page 3 was revised.', null],
    ['This report was amended on 20 June 2025 to correct a share.', '2025-06-20'],
    ['This page has since been corrected.', null],
    ['On 21 June 2019 we corrected an error in this report.', '2019-06-21'],
    ['An earlier version of this report said that there were 12 of them.', null],
    ['Corrected on 21 June 2019: the table on page 12.', '2019-06-21'],
    ['A correction was made to the summary on 4 May 2022.', '2022-05-04'],
  ])('%s', async (line, date) => {
    const { report } = await readHtml(`<main><h1>Kent PEEL 2018</h1><p>${line}</p><p>Text.</p></main>`, null);
    expect(report.corrections).toHaveLength(1);
    expect(report.corrections[0]!.date).toBe(date);
  });
  it('a correction is not made of “corrective”, and a note is not a correction', async () => {
    const reading = await readHtml(
      '<main><h1>Kent PEEL 2018</h1><p>Please note: the next report comes in May.</p><p>The force took corrective action.</p><p>The force corrected its records on 3 March 2018.</p><p>The report of the auditor was amended.</p><p>We have revised our programme since.</p><p>This report was published in May.</p></main>',
      null,
    );
    expect(reading.report.corrections).toEqual([]);
    expect(codes(reading)).toEqual([]);
  });
});
