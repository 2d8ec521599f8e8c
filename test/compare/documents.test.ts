/**
 * Labelled pairs of documents: a fixture as its page, edited as editors edit, and what a careful analyst would report of it,
 * complete and in order. Both are read by the real reader. All sentences are invented.
 */
import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/index.js';
import { readDocument } from '../../src/read/index.js';
import { siteProfiles } from '../../src/sites/index.js';
import { fixtures } from '../fixtures/render/fixture.js';
import { renditionsOf } from '../fixtures/render/index.js';
import { done, isTold, type Swap, tell } from './support/edited.js';

const profile = siteProfiles.hmicfrs!;
const all = fixtures();
const pages = new Map<string, string>();
const pageOf = (slug: string): string => {
  const fixture = all.find((one) => one.slug === slug)!;
  const known = pages.get(slug) ?? new TextDecoder().decode(renditionsOf(fixture)[0]!.bytes);
  pages.set(slug, known);
  return known;
};
const read = async (slug: string, html: string) => {
  const { url } = all.find((one) => one.slug === slug)!;
  return (await readDocument({ bytes: new TextEncoder().encode(html), as: 'html', url, profile })).reading
    .report;
};

type Row = [what: string, swaps: Swap[], expected: string[]];
const KENT: Row[] = (() => {
  const ethics = 'ethical-and-lawful-workforce';
  const renew = '<li>The force should renew the vetting of everybody whose clearance has run out.</li>';
  const point = '<li>can see all of its computer systems, including those in cars.</li>';
  const victims =
    '<p>Victims are kept informed by text message, and outcomes for victims are good in most of the files that we read. Outstanding suspects are discussed every morning.</p>';
  const grade = /<p>Requires improvement<\/p>/;
  return [
    ['a question falls', [[grade, '<p>Inadequate</p>']], [`judgment-changed ${ethics} declined`]],
    ['a question rises', [[grade, '<p>Good</p>']], [`judgment-changed ${ethics} improved`]],
    ['a question is to be graded again', [[grade, '<p>To be graded</p>']], [`judgment-withdrawn ${ethics}`]],
    ['a grade vanishes from the page', [[grade, '']], []],
    [
      'an area for improvement loses a verb',
      [['renew the vetting of everybody', 'renew the clearance of everybody']],
      [`finding-reworded ${ethics}`],
    ],
    ['its number changes', [['everybody whose', 'all 300 people whose']], [`finding-reworded ${ethics}`]],
    ['it is negated', [['should renew', 'should not renew']], [`finding-reworded ${ethics}`]],
    ['it is taken out', [[renew, '']], [`finding-removed ${ethics}`]],
    [
      'another comes',
      [[renew, `${renew}<li>The force should publish what its officers are given.</li>`]],
      [`finding-added ${ethics}`],
    ],
    [
      'it gives way to another',
      [[renew, '<li>The force should publish what its officers are given as presents.</li>']],
      [`finding-added ${ethics}`, `finding-removed ${ethics}`],
    ],
    [
      'it becomes a cause of concern',
      [
        [renew, ''],
        ['<p>We set out our', `<h4>Cause of concern</h4><ul>${renew}</ul><p>We set out our`],
      ],
      [`finding-reworded ${ethics}`],
    ],
    [
      'it moves to another question',
      [
        [renew, ''],
        [
          /<p>This question was not subject to inspection in 2018\/19, and our judgment from the 2017 legitimacy inspection has been carried over\.<\/p>/,
          `<h4>Area for improvement</h4><ul>${renew}</ul><p>This question was not subject to inspection in 2018/19, and our judgment from the 2017 legitimacy inspection has been carried over.</p>`,
        ],
      ],
      ['finding-reworded treating-the-workforce-fairly'],
    ],
    ['a point comes', [[point, `<li>has its own budget; and</li>${point}`]], [`finding-reworded ${ethics}`]],
    ['a point goes', [[point, '']], [`finding-reworded ${ethics}`]],
    [
      'a point comes to stand on its own',
      [
        [point, ''],
        [
          renew,
          `<li>The force should see all of its computer systems, including those in cars.</li>${renew}`,
        ],
      ],
      [`finding-reworded ${ethics}`],
    ],
    [
      'points in another order',
      [
        [point, ''],
        ['<li>has enough people', `${point.replace('.<', '; and<')}<li>has enough people`],
      ],
      [],
    ],
    [
      'findings in another order',
      [
        [renew, ''],
        ['<ul><li>The force should ensure', `<ul>${renew}<li>The force should ensure`],
      ],
      [],
    ],
    ['other bullets in the text of items', [[renew, renew.replace('<li>', '<li>• ')]], []],
    [
      'a number in running text',
      [['a sample of 120 records', 'a sample of 210 records']],
      ['text-changed treating-the-public-fairly'],
    ],
    ['a number in words', [['In two of the five districts', 'In 2 of the 5 districts']], []],
    [
      'a word that turns the sense',
      [['nobody checked later', 'somebody checked later']],
      ['text-changed treating-the-public-fairly'],
    ],
    [
      'a heading renamed',
      [['Vetting the workforce', 'Who may work here']],
      ['section-renamed Who may work here'],
    ],
    [
      'a heading renamed and a paragraph edited',
      [
        ['Vetting the workforce', 'Who may work here'],
        ['not matched on night shifts', 'not matched at weekends'],
      ],
      ['section-renamed Who may work here', 'text-changed Who may work here'],
    ],
    ['a heading in capitals', [['Vetting the workforce', 'VETTING THE WORKFORCE']], []],
    ['a paragraph goes', [[`${victims}</section>`, '</section>']], ['text-changed Vetting the workforce']],
    [
      'a paragraph of another section goes there word for word',
      [
        [`${victims}</section>`, '</section>'],
        [victims, `${victims}${victims}`],
      ],
      [],
    ],
    ['two paragraphs joined', [[`night shifts.</p>\n<p>Victims`, 'night shifts. Victims']], []],
    ['a paragraph split', [['with the council. They record', 'with the council.</p><p>They record']], []],
    [
      'a section comes',
      [
        [
          /<section>\n<h4>Working with/,
          '<section><h4>Phones</h4><p>Each phone is listed.</p></section><section>\n<h4>Working with',
        ],
      ],
      ['section-added Phones'],
    ],
    [
      'a section goes',
      [[/<section>\n<h4>Working with[\s\S]*?<\/section>/, '']],
      ['section-removed Working with people at risk'],
    ],
    [
      'a section goes to another question',
      [
        [/<section>\n<h4>Vetting the workforce[\s\S]*?<\/section>/, ''],
        [
          'carried over.</p></section>',
          'carried over.</p><section><h4>Vetting the workforce</h4><p>There is good practice in the custody suites, where inspectors review each detention with the nurse. The adequate standard of supervision that we saw elsewhere was not matched on night shifts.</p><p>Victims are kept informed by text message, and outcomes for victims are good in most of the files that we read. Outstanding suspects are discussed every morning.</p></section></section>',
        ],
      ],
      ['section-moved Vetting the workforce'],
    ],
    ['a carried-over question is left out', [[/<section><p class="number">3[\s\S]*?<\/section>/, '']], []],
    [
      'the site corrects itself',
      [
        [
          '<p>Kent Police is good',
          '<p>Please note: wording corrected on p. 4 on 21 June 2019.</p><p>Kent Police is good',
        ],
      ],
      ['correction-noted -'],
    ],
    ['another date', [['02/05/2019', '07/06/2019']], ['date-changed -']],
    [
      'a banner of the website',
      [
        [
          '<main id="main">',
          '<div><h2>Consultation on our inspection programme</h2><p>We are consulting on our policing inspection programme 2025–29. Tell us what you think.</p></div><main id="main">',
        ],
      ],
      [],
    ],
    [
      'a grade and a finding and words at once: the grade stands first',
      [
        [grade, '<p>Good</p>'],
        [renew, ''],
        ['120 records', '90 records'],
      ],
      [
        `judgment-changed ${ethics} improved`,
        `finding-removed ${ethics}`,
        'text-changed treating-the-public-fairly',
      ],
    ],
  ];
})();

const CLEVELAND: Row[] = [
  [
    'a cause of concern is reworded',
    [['there is a lack of a clear plan', 'it has no plan']],
    ['finding-reworded preventing-crime'],
  ],
  [
    'a cause of concern is lifted',
    [[/<h4>Cause of concern<\/h4><p>.*?<\/p>/, '']],
    ['finding-removed preventing-crime'],
  ],
  [
    'a cause of concern becomes an area for improvement',
    [
      [
        '<h4>Cause of concern</h4><p>The force does not prioritise',
        '<h4>Area for improvement</h4><p>The force should prioritise crime prevention, which it does not prioritise',
      ],
      [
        ' crime prevention well enough, and there is a lack of a clear plan.',
        ' well enough, and there is a lack of a clear plan.',
      ],
    ],
    ['finding-reworded preventing-crime'],
  ],
  ['a deadline moves', [['By 31 March 2020', 'By 30 June 2020']], ['finding-reworded preventing-crime']],
  [
    'a deadline comes',
    [['The force should immediately review', 'Within 28 days, the force should review']],
    ['finding-reworded preventing-crime'],
  ],
  [
    'a recommendation goes',
    [[/<li>The force should immediately.*?<\/li>/, '']],
    ['finding-removed preventing-crime'],
  ],
  [
    'two recommendations become one',
    [
      [
        /<li>By 31 March 2020.*?<\/li>\n<li>.*?<\/li>/,
        '<li>By 31 March 2020, the force should agree a plan for crime prevention with its partners, and immediately review how many officers are taken away from neighbourhood teams.</li>',
      ],
    ],
    ['finding-reworded preventing-crime'],
  ],
  [
    'one area for improvement becomes two',
    [
      [
        '<li>The force should make sure that supervisors write down why an investigation is closed.</li>',
        '<li>The force should make sure that supervisors write down why an investigation is closed.</li><li>The force should make sure that each phone is examined within a month.</li>',
      ],
    ],
    ['finding-added investigating-crime'],
  ],
  [
    'pillar and questions move apart',
    [
      ['<p>Inadequate</p>', '<p>Requires improvement</p>'],
      [/<p>Good<\/p>/, '<p>Outstanding</p>'],
    ],
    ['judgment-changed effectiveness improved', 'judgment-changed serious-and-organised-crime improved'],
  ],
  ['a question that is never graded says so in other words', [['<p>Ungraded</p>', '<p>Not graded</p>']], []],
  [
    'a question is taken out',
    [[/<section><p class="number">4[\s\S]*?<\/section>/, '']],
    ['judgment-withdrawn serious-and-organised-crime', 'section-removed serious-and-organised-crime'],
  ],
  [
    'questions in another order',
    [
      [/(<section><p class="number">4[\s\S]*?<\/section>)/, ''],
      [
        '<section><p class="number">1',
        '<section><p class="number">4</p>\n<h3>How effective is the force at tackling serious and organised crime?</h3><p>Good</p>\n<p>Officers told us that training had been cancelled three times since the autumn. Managers have a plan to catch up, and they publish progress every month.</p></section><section><p class="number">1',
      ],
    ],
    [],
  ],
  [
    'half of an opening goes',
    [['<p>The service that people in the area receive has fallen behind since our last visit.</p>', '']],
    ['text-changed effectiveness'],
  ],
  [
    'the text of the opening is written anew',
    [
      [
        'The service that people in the area receive has fallen behind since our last visit.',
        'Much was promised, and little of it was done.',
      ],
    ],
    ['text-changed effectiveness'],
  ],
];

const ESSEX_2021: Row[] = [
  [
    'adequate becomes good',
    [['<h2>Investigating crime</h2>\n\n\n<p>Adequate', '<h2>Investigating crime</h2>\n\n\n<p>Good']],
    ['judgment-changed investigating-crime improved'],
  ],
  [
    'adequate becomes inadequate',
    [['<h2>Investigating crime</h2>\n\n\n<p>Adequate', '<h2>Investigating crime</h2>\n\n\n<p>Inadequate']],
    ['judgment-changed investigating-crime declined'],
  ],
  [
    'outstanding becomes adequate',
    [['<p>Outstanding</p>', '<p>Adequate</p>']],
    ['judgment-changed good-use-of-resources declined'],
  ],
  [
    'a headline in other words',
    [['improve the time it takes to answer calls', 'answer calls more quickly']],
    ['finding-reworded managing-offenders'],
  ],
  [
    'an explanation changes its number',
    [['We looked at ninety cases', 'We looked at 19 cases']],
    ['text-changed preventing-crime'],
  ],
  [
    'its label says that it is a cause of concern',
    [
      [
        '<h3>Area for improvement</h3><p><strong>The force needs to improve the time it takes to record',
        '<h3>Cause of concern</h3><p><strong>The force needs to improve the time it takes to record',
      ],
    ],
    ['finding-reworded preventing-crime'],
  ],
  [
    'one more headline under its own label',
    [
      [
        '<div class="finding"><h3>Area for improvement</h3><p><strong>The force needs to improve the time it takes to record',
        '<div class="finding"><h3>Area for improvement</h3><p><strong>The force should map its empty houses</strong></p></div><div class="finding"><h3>Area for improvement</h3><p><strong>The force needs to improve the time it takes to record',
      ],
    ],
    ['finding-added preventing-crime'],
  ],
  ['the date of publication', [['13 October 2022', '14 October 2022']], ['date-changed -']],
  [
    'chapters in another order',
    [
      [/<section>\n<h2>Managing offenders[\s\S]*?<\/section>/, ''],
      [
        '</main>',
        '<section>\n<h2>Managing offenders</h2><p>Good</p><div class="finding"><h3>Area for improvement</h3><p><strong>The force needs to improve the time it takes to answer calls</strong></p><p>Too many people wait. We looked at ninety cases and in a third of them nobody had told the caller why.</p></div><p>Victims are kept informed by text message, and outcomes for victims are good in most of the files that we read. Outstanding suspects are discussed every morning.</p><p>Neighbourhood teams hold weekly meetings with the council. They record what was agreed and who is to do it. In two of the five districts we visited, nobody checked later whether it had been done.</p></section></main>',
      ],
    ],
    [],
  ],
];

const LETTER: Row[] = [
  ['a deadline moves', [['By 31 October 2023', 'By 31 January 2024']], ['finding-reworded -']],
  ['a recommendation goes', [[/<li>Within 28 days.*?<\/li>/, '']], ['finding-removed -']],
  [
    'days of a visit',
    [['Between 5 and 7 February', 'Between 5 and 8 February']],
    ['text-changed Background'],
  ],
  [
    'somebody else sends it',
    [['The Chief Fire Officer', 'The Chair of the Authority']],
    ['text-changed Letter information'],
  ],
  [
    'the cause of concern in other words',
    [['doesn’t have a plan for its prevention work', 'has no plan for its prevention work']],
    ['finding-reworded -'],
  ],
];

const OTHERS: [slug: string, ...row: Row][] = [
  [
    'publication-gloucestershire-2018',
    'a second correction',
    [['June 2019.</p>', 'June 2019.</p><p>Please note: table corrected on p. 12 on 3 July 2019.</p>']],
    ['correction-noted -'],
  ],
  ['publication-gloucestershire-2018', 'its date', [['2 May 2019', '3 May 2019']], ['date-changed -']],
  [
    'news-2018-combined',
    'a grade of one of its bodies is put right',
    [['is ‘outstanding’ at', 'is ‘good’ at']],
    ['judgment-changed investigating-crime declined', 'text-changed Durham Constabulary'],
  ],
  [
    'frs-2023-data-table',
    'a cell',
    [['<td>Inadequate</td>', '<td>Requires improvement</td>']],
    ['judgment-changed responding-to-fires improved'],
  ],
  [
    'frs-2023-data-table',
    'a row more',
    [['<tr><td>Essex', '<tr><td>Kent</td><td>Good</td><td>Good</td><td>Good</td></tr><tr><td>Essex']],
    [
      'judgment-first-given understanding-risk',
      'judgment-first-given preventing-fires',
      'judgment-first-given responding-to-fires',
    ],
  ],
  [
    'frs-2023-data-table',
    'rows in another order',
    [
      [/(<tr><td>Avon.*?<\/tr>)/, ''],
      [
        '</tbody>',
        '<tr><td>Avon</td><td>Good</td><td>Adequate</td><td>Requires improvement</td></tr></tbody>',
      ],
    ],
    [],
  ],
  [
    'frs-2021-pillar-london',
    'a pillar rises',
    [
      [
        '<p>Requires improvement</p>\n<p>London Fire Brigade’s overall effectiveness requires improvement.',
        '<p>Good</p>\n<p>London Fire Brigade’s overall effectiveness is good.',
      ],
    ],
    ['judgment-changed effectiveness improved', 'text-changed effectiveness'],
  ],
  [
    'frs-2021-pillar-london',
    'a finding in other words',
    [['an adequate level of reserves of home visits', 'enough home visits in reserve']],
    ['finding-reworded preventing-fires'],
  ],
  [
    'peel-2017-landing-to-be-graded-kent',
    'its first grade',
    [
      ['<p>To be graded</p>', '<p>Good</p>'],
      ['is not yet graded', 'is good'],
      ['<p>Our effectiveness inspection is to be published in the spring.</p>', ''],
    ],
    ['judgment-first-given effectiveness', 'text-changed effectiveness'],
  ],
  [
    'peel-2017-landing-to-be-graded-kent',
    'a sentence of grades',
    [['is outstanding', 'requires improvement']],
    ['judgment-changed legitimacy declined'],
  ],
  [
    'peel-2016-effectiveness-summary-gwent',
    'two areas for improvement are one',
    [
      [
        /<li>The force should ensure that its investigations.*?<\/li>\n<li>.*?<\/li>/,
        '<li>The force should ensure that its investigations are supervised, and reduce the queue of phones that wait to be examined.</li>',
      ],
    ],
    ['finding-reworded investigating-crime'],
  ],
  [
    'peel-2016-effectiveness-summary-gwent',
    'one is two',
    [
      [
        '<li>The force should evaluate what its teams do and share it with partner organisations.</li>',
        '<li>The force should evaluate what its teams do.</li><li>The force should share what its teams do with partner organisations.</li>',
      ],
    ],
    ['finding-reworded preventing-crime'],
  ],
  [
    'peel-2023-report-wiltshire',
    'a cause of concern is an area for improvement now',
    [['<h3>Cause of concern</h3>', '<h3>Area for improvement</h3>']],
    ['finding-reworded responding-to-the-public'],
  ],
  [
    'peel-2023-report-wiltshire',
    'a point of a recommendation in other words',
    [['tell callers how long they will wait', 'tell every caller how long the wait is']],
    ['finding-reworded responding-to-the-public'],
  ],
  [
    'peel-2023-report-wiltshire',
    'a deadline',
    [['Within three months', 'Within six months']],
    ['finding-reworded responding-to-the-public'],
  ],
  [
    'peel-2023-report-wiltshire',
    'innovative practice goes',
    [[/<div class="finding"><h3>Innovative practice.*?<\/p><p>.*?<\/p><\/div>/, '']],
    ['finding-removed managing-offenders', 'text-changed managing-offenders'],
  ],
];

const rows: [string, ...Row][] = [
  ...KENT.map((row): [string, ...Row] => ['peel-2018-legitimacy-kent', ...row]),
  ...CLEVELAND.map((row): [string, ...Row] => ['peel-2018-effectiveness-detailed-cleveland', ...row]),
  ...ESSEX_2021.map((row): [string, ...Row] => ['peel-2021-report-essex', ...row]),
  ...LETTER.map((row): [string, ...Row] => ['letter-warwickshire-revisit', ...row]),
  ...OTHERS,
];

describe('a fixture as its page, edited', () => {
  it.each(rows)('%s: %s', async (slug, _what, swaps, expected) => {
    const before = await read(slug, pageOf(slug));
    const after = await read(slug, done(pageOf(slug), swaps));
    expect(compareReports(before, after, { profile }).changes.filter(isTold).map(tell)).toEqual(expected);
    // Turned round it is told as well, and in nothing more.
    const back = compareReports(after, before, { profile }).changes.filter(isTold);
    const lasting = (kinds: string[]) => kinds.filter((kind) => !/correction/.test(kind)).length;
    expect(back).toHaveLength(lasting(expected));
  });
});
