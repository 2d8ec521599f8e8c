/**
 * Labelled pairs on three more pages that no fixture was made from, edited as editors edit; what a careful analyst would report of each,
 * and for many the very words that left and came, was written down before they were compared. All sentences are invented.
 */
import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/index.js';
import type { Change } from '../../src/model.js';
import { readDocument } from '../../src/read/index.js';
import { siteProfiles } from '../../src/sites/index.js';
import { done, isTold, type Swap, tell } from './support/edited.js';
import { morePages } from './support/more-pages.js';

const profile = siteProfiles.hmicfrs!;
type Slug = keyof typeof morePages;
const read = async (slug: Slug, html: string) =>
  (
    await readDocument({
      bytes: new TextEncoder().encode(html),
      as: 'html',
      url: morePages[slug].url,
      profile,
    })
  ).reading.report;

interface Pair {
  what: string;
  edits: Swap[];
  expected: string[];
  /** Words that left (`-`) and came (`+`), of all changes that have edits. */
  shows?: string;
  /** What the page said before, where that is not what it says in `morePages`. */
  first?: Swap[];
}

const words = (changes: Change[]) =>
  changes
    .flatMap((change) => ('edits' in change ? change.edits : []))
    .filter(({ op }) => op !== 'keep')
    .map(({ op, text }) => `${op === 'add' ? '+' : '-'}${text.trim()}`)
    .join(' ');

const RECRUIT = 'Every new recruit spends a day with a community group.';
const CARRY = 'Detectives told us that they carry 22 cases each.';
const carriedOver =
  '<p>This question was not subject to detailed inspection in 2017, and our judgment from the 2016 legitimacy inspection has been carried over.</p>';
const STOP =
  'The force should ensure that those who stop and search people are told each month what the records show about the grounds that were given.';
const stop = `<li>${STOP}</li>`;
const abuse =
  '<li>The force should improve how it looks for abuse of position for a sexual purpose, by giving its counter-corruption unit more people and better software.</li>';
const vetting =
  '<li>The force should ensure that it:<ul><li>vets all of its staff again every ten years;</li><li>tells its staff how to report wrongdoing; and</li><li>publishes the outcome of hearings on its website.</li></ul></li>';
const Q3 =
  '<h3>3 To what extent does the force treat its workforce with fairness and respect?</h3><p><b>Good</b></p>';

const NORTHUMBRIA: Pair[] = [
  {
    what: 'two areas swap their grades',
    edits: [
      [
        'fairness and respect?</h3><p><b>Good</b></p>',
        'fairness and respect?</h3><p><b>Requires improvement</b></p>',
      ],
      ['lawfully?</h3><p><b>Requires improvement</b></p>', 'lawfully?</h3><p><b>Good</b></p>'],
    ],
    expected: [
      'judgment-changed treating-the-public-fairly declined',
      'judgment-changed ethical-and-lawful-workforce improved',
    ],
  },
  {
    what: 'a question falls under an unchanged pillar, its heading worded as the year after',
    edits: [
      [
        Q3,
        '<h3>3 How well does the force treat its workforce with fairness and respect?</h3><p><b>Inadequate</b></p>',
      ],
    ],
    expected: ['judgment-changed treating-the-workforce-fairly declined'],
  },
  {
    what: 'a judgment comes to be carried over, grade as it was',
    edits: [[Q3, `${Q3}${carriedOver}`]],
    expected: ['text-changed treating-the-workforce-fairly', 'date-changed treating-the-workforce-fairly'],
  },
  {
    what: 'what was carried over was inspected, and the grade moved',
    first: [[Q3, `${Q3}${carriedOver}`]],
    edits: [[`${Q3}${carriedOver}`, Q3.replace('Good', 'Outstanding')]],
    expected: [
      'judgment-changed treating-the-workforce-fairly improved',
      'text-changed treating-the-workforce-fairly',
    ],
  },
  {
    what: 'a percentage in a long paragraph',
    edits: [['62 percent of them', '26 percent of them']],
    expected: ['text-changed legitimacy'],
    shows: '-62 +26',
  },
  {
    what: 'a date in a long paragraph',
    edits: [['Between March and August 2017', 'Between March and October 2017']],
    expected: ['text-changed legitimacy'],
    shows: '-August +October',
  },
  { what: 'a thousand and its comma', edits: [['1,250 people', '1250 people']], expected: [] },
  {
    what: 'a number by a digit',
    edits: [['1,250 people', '1,520 people']],
    expected: ['text-changed legitimacy'],
    shows: '-1,250 +1,520',
  },
  {
    what: 'a “not” put in',
    edits: [['and a panel of residents chooses', 'and a panel of residents does not choose']],
    expected: ['text-changed Use of force'],
  },
  {
    what: 'a sentence that stands in two chapters is edited in one of them',
    edits: [[`help. ${RECRUIT}`, 'help. Every new recruit spends two days with a community group.']],
    expected: ['text-changed Wellbeing'],
  },
  {
    what: 'a sentence that stands in two chapters goes from one of them',
    edits: [[` ${RECRUIT} Sickness`, ' Sickness']],
    expected: ['text-changed Wellbeing'],
    shows: `-${RECRUIT}`,
  },
  {
    what: 'a finding is two, and its points are dealt out',
    edits: [
      [
        vetting,
        '<li>The force should ensure that it:<ul><li>vets all of its staff again every ten years; and</li><li>publishes the outcome of hearings on its website.</li></ul></li><li>The force should ensure that it tells its staff how to report wrongdoing.</li>',
      ],
    ],
    expected: ['finding-reworded ethical-and-lawful-workforce'],
  },
  {
    what: 'two findings are one',
    edits: [
      [abuse, ''],
      [
        'publishes the outcome of hearings on its website.</li>',
        'publishes the outcome of hearings on its website; and</li><li>looks for abuse of position for a sexual purpose, by giving its counter-corruption unit more people and better software.</li>',
      ],
    ],
    expected: ['finding-reworded ethical-and-lawful-workforce'],
  },
  {
    what: 'an area for improvement is a cause of concern now, in other words and under another question',
    edits: [
      [`<h4>Areas for improvement</h4><ul>${stop}</ul>`, ''],
      [
        '<p><strong>Wellbeing</strong></p>',
        '<h4>Cause of concern</h4><p>The force does not tell those who stop and search people what the records show about the grounds that were given.</p><p><strong>Wellbeing</strong></p>',
      ],
    ],
    expected: ['finding-reworded treating-the-workforce-fairly'],
  },
  {
    what: 'a point goes from one finding to another of the same list',
    edits: [
      ['<li>tells its staff how to report wrongdoing; and</li>', ''],
      ['every ten years;', 'every ten years; and'],
      [
        'more people and better software.',
        'more people and better software, and should tell its staff how to report wrongdoing.',
      ],
    ],
    expected: [
      'finding-reworded ethical-and-lawful-workforce',
      'finding-reworded ethical-and-lawful-workforce',
    ],
  },
  {
    what: 'a section moves whole under another question, with one word changed',
    edits: [
      [/<p><strong>Use of force<\/strong><\/p>\n<p>Officers record[^\n]*\n/, ''],
      [
        '<p><strong>Wellbeing</strong></p>',
        '<p><strong>Use of force</strong></p><p>Officers record each use of force on a form that was designed with them. Supervisors look at one form in five, and talk to the officer where the reasons are thin. We read 84 forms, of which 71 gave reasons that a member of the public would understand. The force publishes what the forms show every three months, and a panel of residents chooses which of them it wants to see.</p><p><strong>Wellbeing</strong></p>',
      ],
    ],
    expected: ['section-moved Use of force', 'text-changed Use of force'],
  },
  {
    what: 'a heading renamed',
    edits: [['<strong>Ethics</strong>', '<strong>An ethics committee</strong>']],
    expected: ['section-renamed An ethics committee'],
  },
  {
    what: 'a heading with the number of its question',
    edits: [['<h3>3 To what', '<h3>Question 3: To what']],
    expected: [],
  },
  {
    what: 'a long paragraph in three',
    edits: [
      ['are thin. We read', 'are thin.</p><p>We read'],
      ['would understand. The force', 'would understand.</p><p>The force'],
    ],
    expected: [],
  },
  {
    what: 'two paragraphs of a part are one, and a number in it moves',
    edits: [
      ['they write down.</p>', 'they write down.</p>'.replace('.', '. ')],
      ['8.7 days a year.</p>\n<p>Supervisors', '8.5 days a year. Supervisors'],
    ],
    expected: ['text-changed Wellbeing'],
    shows: '-8.7 +8.5',
  },
  {
    what: 'points are a sentence',
    edits: [
      [
        vetting,
        '<li>The force should ensure that it vets all of its staff again every ten years, tells its staff how to report wrongdoing, and publishes the outcome of hearings on its website.</li>',
      ],
    ],
    expected: ['finding-reworded ethical-and-lawful-workforce'],
  },
  {
    what: 'furniture of many kinds, and one word in the middle',
    edits: [
      [
        '<main><article>',
        '<div class="cookies">We use cookies on this website. <a href="/c/">Accept all</a></div><main><article>',
      ],
      ['Last updated 12/12/2017', 'Last updated 14/02/2018'],
      ['designed with them. Supervisors', 'designed with them.&nbsp;Supervisors'],
      ['Rape and burglary digital dashboards', 'State of policing 2025'],
      ['in ten, and', 'in twelve, and'],
      ['a panel of residents', '<a href="/glossary/panel/">a panel</a> of residents'],
    ],
    expected: ['text-changed Use of force', 'date-changed -'],
    shows: '-ten +twelve',
  },
  {
    what: 'the inspectorate’s own words for the pillar fall, its grade line does not',
    edits: [['is judged to be good at', 'is judged to be inadequate at']],
    expected: ['text-changed legitimacy'],
  },
  {
    what: 'a question leaves, and its areas for improvement with it',
    edits: [[/<h3>1 To what extent[\s\S]*?(?=<h3>2)/, '']],
    expected: [
      'judgment-withdrawn treating-the-public-fairly',
      'finding-removed treating-the-public-fairly',
      'section-removed treating-the-public-fairly',
    ],
  },
  {
    what: 'an area for improvement stands under two questions now',
    edits: [[Q3, `${Q3}<h4>Areas for improvement</h4><ul>${stop}</ul>`]],
    expected: ['finding-added treating-the-workforce-fairly'],
  },
  {
    what: '“must” for “should”',
    edits: [['The force should improve how it looks', 'The force must improve how it looks']],
    expected: ['finding-reworded ethical-and-lawful-workforce'],
    shows: '-should +must',
  },
];

const supervised =
  '<section class="card"><h3>Area for improvement</h3><p><b>The force should make sure that investigations are supervised</b></p><p>In 31 of 90 files there was no sign of a supervisor. This means that victims wait for longer than they should.</p></section>';
const withdraw =
  '<section class="card"><h3>Area for improvement</h3><p><b>The force doesn’t consistently record the decisions of victims who withdraw</b></p><p>An auditable record was missing in 12 of 20 files.</p></section>';
const GWENT: Pair[] = [
  {
    what: 'a grade put right in the table, the badge and the sentence',
    edits: [
      ['<td>Managing offenders</td><td>Good</td>', '<td>Managing offenders</td><td>Adequate</td>'],
      [
        '<p class="rating">Good</p><p>Gwent Police is good at managing',
        '<p class="rating">Adequate</p><p>Gwent Police is adequate at managing',
      ],
    ],
    expected: ['judgment-changed managing-offenders declined', 'text-changed managing-offenders'],
  },
  {
    what: 'two grades go up and one down in one edit',
    edits: [
      ['<td>Preventing crime</td><td>Good</td>', '<td>Preventing crime</td><td>Outstanding</td>'],
      [
        '<td>Investigating crime</td><td>Requires improvement</td>',
        '<td>Investigating crime</td><td>Inadequate</td>',
      ],
      [
        '<td>Protecting vulnerable people</td><td>Adequate</td>',
        '<td>Protecting vulnerable people</td><td>Good</td>',
      ],
      [
        '<p class="rating">Good</p><p>Gwent Police is good at preventing',
        '<p class="rating">Outstanding</p><p>Gwent Police is outstanding at preventing',
      ],
      [
        '<p class="rating">Requires improvement</p><p>Gwent Police requires improvement',
        '<p class="rating">Inadequate</p><p>Gwent Police is inadequate',
      ],
      [
        '<p class="rating">Adequate</p><p>Gwent Police is adequate',
        '<p class="rating">Good</p><p>Gwent Police is good',
      ],
    ],
    expected: [
      'judgment-changed preventing-crime improved',
      'judgment-changed investigating-crime declined',
      'judgment-changed protecting-vulnerable-people improved',
      'text-changed preventing-crime',
      'text-changed investigating-crime',
      'text-changed protecting-vulnerable-people',
    ],
  },
  {
    what: 'a row of a table goes',
    edits: [['<tr><td>Out of court</td><td>3.3%</td><td>4.4%</td></tr>', '']],
    expected: ['text-changed Main findings'],
  },
  {
    what: 'rows of a table in another order',
    edits: [
      ['<tr><td>No suspect</td><td>41.0%</td><td>38.2%</td></tr>', ''],
      [
        '<tbody><tr><td>Charged',
        '<tbody><tr><td>No suspect</td><td>41.0%</td><td>38.2%</td></tr><tr><td>Charged',
      ],
    ],
    expected: [],
  },
  {
    what: 'two cells of one row change places',
    edits: [['<td>6.1%</td><td>7.0%</td>', '<td>7.0%</td><td>6.1%</td>']],
    expected: ['text-changed Main findings'],
  },
  {
    what: 'a row comes in the middle and a cell of another moves',
    edits: [
      [
        '<tr><td>Out of court',
        '<tr><td>Taken into account</td><td>0.4%</td><td>0.2%</td></tr><tr><td>Out of court',
      ],
      ['41.0%', '40.1%'],
    ],
    expected: ['text-changed Main findings'],
  },
  {
    what: 'a list is sentences',
    edits: [
      [
        '<ul><li>Call handlers ask about children in the house.</li><li>Officers use body-worn video at each domestic incident.</li><li>The hub shares what it knows within a day.</li></ul>',
        '<p>Call handlers ask about children in the house. Officers use body-worn video at each domestic incident. The hub shares what it knows within a day.</p>',
      ],
    ],
    expected: [],
  },
  {
    what: 'a list is sentences, and one of them says “two days”',
    edits: [
      [
        '<ul><li>Call handlers ask about children in the house.</li><li>Officers use body-worn video at each domestic incident.</li><li>The hub shares what it knows within a day.</li></ul>',
        '<p>Call handlers ask about children in the house. Officers use body-worn video at each domestic incident. The hub shares what it knows within two days.</p>',
      ],
    ],
    expected: ['text-changed Main findings'],
    shows: '-a day +two days',
  },
  {
    what: 'a sentence that two chapters share is edited in the second',
    edits: [
      [`${CARRY}</p>\n<h2>Managing`, 'Detectives told us that they carry 32 cases each.</p>\n<h2>Managing'],
    ],
    expected: ['text-changed Main findings'],
    shows: '-22 +32',
  },
  {
    what: 'two boxes are one',
    edits: [
      [withdraw, ''],
      [
        supervised,
        supervised.replace(
          'investigations are supervised</b>',
          'investigations are supervised, and that it consistently records the decisions of victims who withdraw</b>',
        ),
      ],
    ],
    expected: ['finding-reworded investigating-crime', 'text-changed investigating-crime'],
  },
  {
    what: 'a box becomes a cause of concern and moves to another chapter',
    edits: [
      [`${withdraw}\n`, ''],
      [
        '<h3>Main findings</h3><ul><li>Call',
        '<section class="card"><h3>Cause of concern</h3><p><b>The force isn’t recording the decisions of victims who withdraw</b></p><p>An auditable record was missing in 12 of 20 files.</p></section><h3>Main findings</h3><ul><li>Call',
      ],
    ],
    expected: ['finding-reworded protecting-vulnerable-people'],
  },
  {
    what: 'an area for improvement gives way to a practice in nearly its words',
    edits: [
      [
        '<h3>Area for improvement</h3><p><b>The force should improve how quickly it visits children who have been missing</b></p><p>Return visits took nine days on average.</p>',
        '<h3>Promising practice</h3><p><b>The force visits children who have been missing quickly</b></p><p>Return visits took one day on average.</p>',
      ],
    ],
    expected: [
      'finding-added protecting-vulnerable-people',
      'finding-removed protecting-vulnerable-people',
      'text-changed protecting-vulnerable-people',
    ],
  },
  {
    what: 'another design, quotes and dashes, and a grade that moves',
    edits: [
      [/<section class="card">/g, '<div class="c-box c-box--blue">'],
      [/<\/section>/g, '</div>'],
      [/<h4>/g, '<h5 class="x">'],
      [/<\/h4>/g, '</h5>'],
      [/<p class="rating">([^<]*)<\/p>/g, ''],
      ['doesn’t', "doesn't"],
      ['<td>Managing offenders</td><td>Good</td>', '<td>Managing offenders</td><td>Outstanding</td>'],
      ['Gwent Police is good at managing', 'Gwent Police is outstanding at managing'],
    ],
    expected: ['judgment-changed managing-offenders improved', 'text-changed managing-offenders'],
  },
  {
    what: 'the day of publication and the page’s title',
    edits: [
      ['<p>Published on: 6 June 2025</p>', '<p>Published on: 9 June 2025</p>'],
      ['<title>PEEL 2023–2025: An inspection of Gwent Police', '<title>Gwent PEEL 2023-25'],
    ],
    expected: ['date-changed -'],
  },
  {
    what: 'a note of correction comes with what was corrected, in a table and in the text',
    edits: [
      [
        '6 June 2025</p>',
        '6 June 2025</p><p>This report was amended on 20 June 2025 to correct the share of offenders who were charged.</p>',
      ],
      ['<td>6.1%</td>', '<td>6.3%</td>'],
    ],
    expected: ['correction-noted -', 'text-changed Main findings'],
    shows: '-6.1% +6.3%',
  },
  {
    what: 'a sub-heading goes and what stood below it stays',
    edits: [['<h4>The force solves problems with others</h4>', '']],
    expected: ['section-removed The force solves problems with others'],
  },
  {
    what: 'two sub-headings change places with what they head',
    edits: [
      [/<h4>The force solves[\s\S]*?(?=<h2>Investigating)/, ''],
      [
        '<h4>Neighbourhood teams',
        '<h4>The force solves problems with others</h4><p>It keeps a list of 36 plans. We read ten of them, and eight had been looked at by a supervisor.</p><h4>Neighbourhood teams',
      ],
    ],
    expected: ['section-moved The force solves problems with others'],
  },
  {
    what: 'a “not” taken out of a long paragraph',
    edits: [['The force does not move them', 'The force moves them']],
    expected: ['text-changed Neighbourhood teams know their streets'],
  },
  {
    what: 'the year of a figure and the figure',
    edits: [['31 March 2025 these officers made 5,310', '30 June 2025 these officers made 5,460']],
    expected: ['text-changed Neighbourhood teams know their streets'],
  },
  {
    what: 'an area will not be graded after all',
    edits: [
      ['<td>Managing offenders</td><td>Good</td>', '<td>Managing offenders</td><td>Ungraded</td>'],
      [
        '<p class="rating">Good</p><p>Gwent Police is good at managing offenders and suspects.</p>',
        '<p class="rating">Ungraded</p>',
      ],
    ],
    expected: ['judgment-withdrawn managing-offenders', 'text-changed managing-offenders'],
  },
  {
    what: 'a practice is reworded',
    edits: [
      [
        'Wardens ride with drivers of night buses',
        'Wardens ride on night buses with the drivers, and on the last trains',
      ],
    ],
    expected: ['finding-reworded preventing-crime'],
  },
];

const alarms =
  '<li>The service should work with local businesses to reduce the number of unwanted fire alarms that it attends.</li>';
const LANCASHIRE: Pair[] = [
  {
    what: 'a grade in a heading',
    edits: [
      [
        'emergencies: Good</h2><p>Lancashire Fire and Rescue Service is good at understanding',
        'emergencies: Outstanding</h2><p>Lancashire Fire and Rescue Service is outstanding at understanding',
      ],
    ],
    expected: ['judgment-changed understanding-risk improved', 'text-changed understanding-risk'],
  },
  {
    what: 'a cause of concern is closed: it and its recommendations go, a sentence says so, and the grade rises',
    edits: [
      [
        /<h3>Cause of concern<\/h3>[\s\S]*?(?=<h3>Main findings)/,
        '<p>We have closed the cause of concern that we had here.</p>',
      ],
      ['other risks: Inadequate', 'other risks: Requires improvement'],
      ['is inadequate at preventing', 'requires improvement at preventing'],
    ],
    expected: [
      'judgment-changed preventing-fires improved',
      'finding-removed preventing-fires',
      'finding-removed preventing-fires',
      'text-changed preventing-fires',
    ],
  },
  {
    what: 'a deadline put off and a point out',
    edits: [
      ['By 30 September 2025', 'By 31 December 2025'],
      ['clear its backlog of 2,300 visits; and', 'clear its backlog of 2,300 visits.'],
      ['<li>check the quality of visits.</li>', ''],
    ],
    expected: ['finding-reworded preventing-fires'],
  },
  {
    what: 'a number in a point',
    edits: [['2,300 visits', '3,200 visits']],
    expected: ['finding-reworded preventing-fires'],
    shows: '-2,300 +3,200',
  },
  {
    what: 'an area for improvement moves to another area as it is',
    edits: [
      [alarms, ''],
      ['available when they are needed.</li>', `available when they are needed.</li>${alarms}`],
    ],
    expected: ['finding-reworded responding-to-fires'],
  },
  {
    what: 'areas for improvement in another order, across two lists none',
    edits: [
      [alarms, ''],
      [
        '<ul><li>The service should make sure that it has enough',
        `<ul>${alarms}<li>The service should make sure that it has enough`,
      ],
    ],
    expected: [],
  },
  {
    what: 'half and most of a count',
    edits: [['It completed 410 of 600 audits', 'It completed 510 of 600 audits']],
    expected: ['text-changed Main findings'],
    shows: '-410 +510',
  },
  {
    what: 'an area joins the report with its grade and a finding',
    edits: [
      [
        '<h2>Promoting',
        '<h2>Making best use of resources: Adequate</h2><p>Lancashire Fire and Rescue Service is adequate at making best use of resources.</p><h3>Area for improvement</h3><ul><li>The service should show that it gets value from its new boats.</li></ul><h2>Promoting',
      ],
    ],
    expected: [
      'judgment-first-given best-use-of-resources',
      'finding-added best-use-of-resources',
      'section-added best-use-of-resources',
    ],
  },
  {
    what: 'a new cause of concern beside the first',
    edits: [
      [
        '<h3>Main findings</h3><p>Staff told us',
        '<h3>Cause of concern</h3><p><strong>The service doesn’t act on complaints of bullying.</strong></p><h3>Main findings</h3><p>Staff told us',
      ],
    ],
    expected: ['finding-added values-and-culture'],
  },
  {
    what: 'a sentence goes over to the next area',
    edits: [
      [' The rest waited for people.', ''],
      ['within ten minutes, and does.', 'within ten minutes, and does. The rest waited for people.'],
    ],
    expected: ['text-changed Main findings', 'text-changed Main findings'],
  },
  {
    what: 'units and their words',
    edits: [['within ten minutes', 'within 10 minutes']],
    expected: [],
  },
  {
    what: 'the service’s name in short and another ending of the title',
    edits: [[/Lancashire Fire and Rescue Service is/g, 'The service is']],
    expected: [
      'text-changed understanding-risk',
      'text-changed preventing-fires',
      'text-changed protecting-through-regulation',
      'text-changed responding-to-fires',
    ],
  },
  {
    what: 'an embargo line above all goes',
    first: [
      [
        '<p>Published on: 20 March',
        '<p>EMBARGOED UNTIL 00:01 ON THURSDAY 20 MARCH 2025</p><p>Published on: 20 March',
      ],
    ],
    edits: [['<p>EMBARGOED UNTIL 00:01 ON THURSDAY 20 MARCH 2025</p>', '']],
    expected: ['date-changed -'],
  },
];

const all: [Slug, string, Pair][] = (
  [
    ['northumbria2017', NORTHUMBRIA],
    ['gwent2023', GWENT],
    ['lancashire2023', LANCASHIRE],
  ] as const
).flatMap(([slug, pairs]) => pairs.map((one): [Slug, string, Pair] => [slug, one.what, one]));

describe('one more page, edited', () => {
  it.each(all)('%s: %s', async (slug, _what, { first = [], edits, expected, shows }) => {
    const html = done(morePages[slug].html, first);
    const before = await read(slug, html);
    const after = await read(slug, done(html, edits));
    const changes = compareReports(before, after, { profile }).changes.filter(isTold);
    expect(changes.map(tell)).toEqual(expected);
    if (shows !== undefined) expect(words(changes)).toBe(shows);
    // Turned round it is told as well, and in nothing more.
    const back = compareReports(after, before, { profile }).changes.filter(isTold);
    expect(back).toHaveLength(expected.filter((one) => !one.startsWith('correction')).length);
  });
});
