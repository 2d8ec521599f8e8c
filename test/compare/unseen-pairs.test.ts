/**
 * Labelled pairs of pages that no fixture was made from, edited as editors edit; what a careful analyst would report of each was
 * written down before they were compared. All sentences are invented.
 */
import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/index.js';
import { readDocument } from '../../src/read/index.js';
import { siteProfiles } from '../../src/sites/index.js';
import { done, isTold, type Swap, tell } from './support/edited.js';
import { type UnseenPage, unseenPages } from './support/unseen-pages.js';

const profile = siteProfiles.hmicfrs!;
const read = async ({ url }: UnseenPage, html: string) =>
  (await readDocument({ bytes: new TextEncoder().encode(html), as: 'html', url, profile })).reading.report;

interface Pair {
  what: string;
  /** What the page said before, where that is not what it says in `unseenPages`. */
  first?: Swap[];
  edits: Swap[];
  expected: string[];
}
const pair = (what: string, edits: Swap[], expected: string[], first?: Swap[]): Pair => ({
  what,
  edits,
  expected,
  ...(first ? { first } : {}),
});

const RI = '<p class="grade">Requires improvement</p>';
const missing =
  '<li>The force should review the risk assessments that it makes of missing children within an hour of the first call.</li>';
const plan =
  '<li>The force should make sure that every volume crime investigation has a written plan that a supervisor has agreed.</li>';
const missingList = `<h4>Area for improvement</h4><ul>${missing}</ul>`;
const hidden = '<p>The force does not share its analysis of hidden harm with its partner organisations.</p>';
const calls =
  '<p>Call handlers ask the right questions, and they write the answers down. We listened to 50 calls.</p>';
const identifying = `<h4>Understanding and identifying vulnerability</h4>${calls}\n${hidden}`;
const carried =
  'This question was not subject to detailed inspection in 2018/19, and our judgment from the 2017 effectiveness inspection has been carried over.';
const note = '<p>Please note: the number of wanted people was corrected on 3 March 2020.</p>';
const files =
  '<p>We read 60 case files. In 41 of them the investigation was effective, and in 12 we could find no sign of a supervisor.</p>';
const workloads =
  '<p>Officers told us that their workloads are too high to do a good job, and that they get little help from the support desk.</p>';

const SUSSEX: Pair[] = [
  pair(
    'a question rises under an unchanged pillar',
    [[RI, '<p class="grade">Good</p>']],
    ['judgment-changed investigating-crime improved'],
  ),
  pair(
    'a grade that was to come comes, and the sentence that promised it goes',
    [
      ['<p class="grade">To be graded</p>', '<p class="grade">Inadequate</p>'],
      ['<p>We will publish this judgment later in the year.</p>', ''],
    ],
    ['judgment-first-given serious-and-organised-crime', 'text-changed serious-and-organised-crime'],
  ),
  pair(
    'the pillar falls, and the sentence that says so with it',
    [
      ['<p class="grade">Good</p>', RI],
      ['Sussex Police is good at', 'Sussex Police requires improvement at'],
    ],
    ['judgment-changed effectiveness declined', 'text-changed effectiveness'],
  ),
  pair(
    'a carried-over judgment is one of this inspection now, the grade the same',
    [[carried, 'We inspected this question in November 2019.']],
    ['text-changed preventing-crime', 'date-changed preventing-crime'],
  ),
  pair(
    'a judgment is carried over from another year',
    [['the 2017 effectiveness', 'the 2016 effectiveness']],
    ['text-changed preventing-crime', 'date-changed preventing-crime'],
  ),
  pair('a cell of a table', [['7.8%', '7.9%']], ['text-changed Catching criminals']),
  pair(
    'a row of a table comes',
    [['</tbody>', '<tr><td>Community resolution</td><td>3.0%</td><td>2.1%</td></tr></tbody>']],
    ['text-changed Catching criminals'],
  ),
  pair('a heading of a column', [['<th>2018</th>', '<th>2018/19</th>']], ['text-changed Catching criminals']),
  pair(
    'a negation goes',
    [['The force does not share', 'The force shares']],
    ['text-changed Understanding and identifying vulnerability'],
  ),
  pair('a number turned round', [['In 41 of them', 'In 14 of them']], ['text-changed Investigation quality']),
  pair('another chief constable', [['Jo Sharp', 'Sam Blunt']], ['text-changed Investigation quality']),
  pair(
    'an area for improvement reworded and moved to another question’s list, first in it',
    [
      [missingList, ''],
      [
        plan,
        `<li>The force should review within an hour of the first call the risk assessments that it makes of missing children.</li>${plan}`,
      ],
    ],
    ['finding-reworded investigating-crime'],
  ),
  pair(
    'points in another order, their “and” with the last',
    [
      [
        /<li>to examine.*<\/li><li>to tell.*<\/li><li>to record what was found\.<\/li>/,
        '<li>to record what was found;</li><li>to tell victims when their telephones will be returned; and</li><li>to examine seized telephones within 28 days.</li>',
      ],
    ],
    [],
  ),
  pair(
    'a point taken out of the middle',
    [
      ['within 28 days;</li>', 'within 28 days; and</li>'],
      ['<li>to tell victims when their telephones will be returned; and</li>', ''],
    ],
    ['finding-reworded investigating-crime'],
  ),
  pair(
    'two points put together',
    [['28 days;</li><li>to tell', '28 days, and to tell']],
    ['finding-reworded investigating-crime'],
  ),
  pair(
    'a deadline in a point',
    [['within 28 days', 'within 14 days']],
    ['finding-reworded investigating-crime'],
  ),
  pair(
    'an area for improvement is two',
    [
      [
        missing,
        '<li>The force should review the risk assessments that it makes of missing children.</li><li>The force should do so within an hour of the first call.</li>',
      ],
    ],
    ['finding-reworded protecting-vulnerable-people'],
  ),
  pair(
    'an area for improvement becomes a cause of concern, and says what is wrong instead of what to do',
    [
      ['<h4>Area for improvement</h4>', '<h4>Cause of concern</h4>'],
      ['The force should review the risk', 'The force does not review the risk'],
    ],
    ['finding-reworded protecting-vulnerable-people'],
  ),
  pair(
    'a heading renamed',
    [['>Catching criminals<', '>Catching criminals and managing offenders<']],
    ['section-renamed Catching criminals and managing offenders'],
  ),
  pair(
    'a section moves to another question whole',
    [
      [identifying, ''],
      ['</table></section>', `</table>${identifying}</section>`],
    ],
    ['section-moved Understanding and identifying vulnerability'],
  ),
  pair(
    'paragraphs of a section in another order',
    [[`${files}\n${workloads}`, `${workloads}\n${files}`]],
    [],
  ),
  pair('a paragraph in two', [['60 case files. In', '60 case files.</p><p>In']], []),
  pair(
    'a paragraph in two, and its number',
    [['60 case files. In 41', '60 case files.</p><p>In 44']],
    ['text-changed Investigation quality'],
  ),
  pair('the date of the last update', [['20/01/2020', '27/02/2020']], ['date-changed -']),
  pair(
    'another design, and one number',
    [
      ['<main id="c">', '<div class="page__body"><div class="article" role="main">'],
      ['</main>', '</div></div>'],
      [/<section>/g, '<div class="accordion-item">'],
      [/<\/section>/g, '</div>'],
      [/h4>/g, 'h5>'],
      [/<p class="grade">(.*?)<\/p>/g, '<div class="rating"><span>GRADE</span></div>'],
      ['GRADE', 'Good'],
      ['GRADE', 'Good'],
      ['GRADE', 'Requires improvement'],
      ['GRADE', 'Good'],
      ['GRADE', 'To be graded'],
      ['312 wanted', '213 wanted'],
    ],
    ['text-changed Catching criminals'],
  ),
  pair(
    'typography',
    [
      ['and people notice it. But', 'and&nbsp;people notice&#8203; it.  But'],
      ['telephones within', 'tele&shy;phones\n within'],
      ['case files. In', 'case files.&#160; In'],
    ],
    [],
  ),
  pair('a note of correction', [['<p>Last updated', `${note}<p>Last updated`]], ['correction-noted -']),
  pair(
    'a note of correction, and what was corrected',
    [
      ['<p>Last updated', `${note}<p>Last updated`],
      ['312 wanted', '321 wanted'],
    ],
    ['correction-noted -', 'text-changed Catching criminals'],
  ),
  pair(
    'a grade that moves beside a note of correction',
    [
      ['<p>Last updated', '<p>Please note: a grade was corrected on 3 March 2020.</p><p>Last updated'],
      [RI, '<p class="grade">Inadequate</p>'],
    ],
    ['judgment-changed investigating-crime declined', 'correction-noted -'],
  ),
  pair(
    'questions in another order',
    [
      [/<section><p>4<\/p>[\s\S]*?<\/section>/, ''],
      [
        '<section><p>1</p>',
        '<section><p>4</p><h3>How effective is the force at tackling serious and organised crime?</h3><p class="grade">To be graded</p><p>We will publish this judgment later in the year.</p></section><section><p>1</p>',
      ],
    ],
    [],
  ),
  pair(
    'a paragraph that stands elsewhere as well',
    [[workloads, `${workloads}${calls}`]],
    ['text-changed Investigation quality'],
  ),
  pair(
    'a footnote and its mark',
    [
      [
        'The force has 312 wanted people who have not been arrested, fewer than in 2017.</p>',
        'The force has 312 wanted people<sup>1</sup> who have not been arrested, fewer than in 2017.</p><p class="footnote"><sup>1</sup> As at 31 March 2019.</p>',
      ],
    ],
    ['text-changed Catching criminals'],
  ),
  pair(
    'the line of an embargo goes',
    [['<p>EMBARGOED UNTIL 00:01 ON MONDAY 20 JANUARY 2020</p>', '']],
    ['date-changed -'],
    [
      [
        '<h2>Effectiveness</h2>',
        '<p>EMBARGOED UNTIL 00:01 ON MONDAY 20 JANUARY 2020</p><h2>Effectiveness</h2>',
      ],
    ],
  ),
  pair(
    'an area for improvement under a question that had none',
    [
      [
        `${carried}</p>`,
        `${carried}</p><h4>Area for improvement</h4><ul><li>The force should publish what its neighbourhood teams have done about each complaint of noise.</li></ul>`,
      ],
    ],
    ['finding-added preventing-crime'],
  ),
  pair(
    'the only area for improvement of a question goes',
    [[missingList, '']],
    ['finding-removed protecting-vulnerable-people'],
  ),
  pair(
    'numbers in words',
    [
      ['We read 60 case', 'We read sixty case'],
      ['In 41 of', 'In forty-one of'],
    ],
    [],
  ),
  pair(
    'an area for improvement gives way to another about something else',
    [[plan, '<li>The force should fit locks to the doors of its evidence stores.</li>']],
    ['finding-added investigating-crime', 'finding-removed investigating-crime'],
  ),
];

const exhibits =
  '<div class="box"><h3>Area for improvement</h3><p><strong>The constabulary needs to improve the way it keeps exhibits</strong></p><p>The store at the headquarters was full, and labels had come off.</p></div>';
const CUMBRIA: Pair[] = [
  pair(
    'a grade falls in the table and in its sentence',
    [
      [
        '<td>Investigating crime</td><td>Adequate</td>',
        '<td>Investigating crime</td><td>Requires improvement</td>',
      ],
      ['is adequate at investigating crime', 'requires improvement at investigating crime'],
    ],
    ['judgment-changed investigating-crime declined', 'text-changed investigating-crime'],
  ),
  pair(
    'a grade that moves in the table and not in its sentence is none',
    [['<td>Investigating crime</td><td>Adequate</td>', '<td>Investigating crime</td><td>Good</td>']],
    [],
  ),
  pair(
    'a cause of concern is an area for improvement now, in other words, and its recommendations are gone',
    [
      [
        /<h3>Cause of concern<\/h3><p><strong>.*?<\/strong>/,
        '<h3>Area for improvement</h3><p><strong>The constabulary should review the risk to victims of domestic abuse whenever things change</strong>',
      ],
      [/<h4>Recommendations<\/h4>.*?<\/ul>/, ''],
    ],
    ['finding-reworded protecting-vulnerable-people', 'finding-removed protecting-vulnerable-people'],
  ),
  pair(
    'a recommendation has one point more',
    [
      [
        'every further call; and</li>',
        'every further call;</li><li>tell the victim what came of it; and</li>',
      ],
    ],
    ['finding-reworded protecting-vulnerable-people'],
  ),
  pair(
    'a deadline is a day now',
    [['Within three months, Cumbria', 'By 31 July 2022, Cumbria']],
    ['finding-reworded protecting-vulnerable-people'],
  ),
  pair(
    'the headline of an area for improvement',
    [['needs to improve the way it keeps exhibits', 'needs to keep its exhibits better']],
    ['finding-reworded investigating-crime'],
  ),
  pair(
    'what explains an area for improvement',
    [['and labels had', 'and many labels had']],
    ['text-changed investigating-crime'],
  ),
  pair(
    'areas for improvement in another order, with what explains them',
    [
      [exhibits, ''],
      [
        '<div class="box"><h3>Area for improvement</h3><p><strong>The constabulary should make sure',
        `${exhibits}<div class="box"><h3>Area for improvement</h3><p><strong>The constabulary should make sure`,
      ],
    ],
    [],
  ),
  pair(
    'innovative practice goes, and what explains it',
    [[/<div class="box"><h3>Innovative practice.*?<\/div>/, '']],
    ['finding-removed preventing-crime', 'text-changed preventing-crime'],
  ),
  pair(
    'an area for improvement moves to another chapter, with what explains it',
    [
      [exhibits, ''],
      ['at managing offenders.</p>', `at managing offenders.</p>${exhibits}`],
    ],
    ['finding-reworded managing-offenders'],
  ),
  pair(
    'numbers of areas in digits',
    [
      ['in five areas of policing', 'in 5 areas of policing'],
      ['in four of these five', 'in 4 of these 5'],
    ],
    [],
  ),
  pair('the day of publication', [['28 April 2022', '29 April 2022']], ['date-changed -']),
  pair(
    'a sentence of the template goes',
    [[/<p>In this section we set out our main findings.*?<\/p>/, '']],
    ['text-changed Main findings'],
  ),
  pair(
    'the inspector says one thing more',
    [['It knows its people well.', 'It knows its people well. I thank everyone who spoke to us.']],
    ['text-changed HM Inspector’s observations'],
  ),
  pair(
    'a negation in a short form',
    [['It doesn’t always do so', 'It always does so']],
    ['text-changed Main findings'],
  ),
  pair(
    'a longer name of the same area',
    [
      ['<td>Preventing crime</td>', '<td>Preventing crime and anti-social behaviour</td>'],
      ['<h2>Preventing crime</h2>', '<h2>Preventing crime and anti-social behaviour</h2>'],
    ],
    [],
  ),
  pair(
    'a cause of concern goes, its recommendations with it',
    [[/<div class="box"><h3>Cause of concern[\s\S]*?<\/ul><\/div>/, '']],
    [
      'finding-removed protecting-vulnerable-people',
      'finding-removed protecting-vulnerable-people',
      'text-changed protecting-vulnerable-people',
    ],
  ),
];

const DORSET: Pair[] = [
  pair(
    'a badge and its sentence',
    [
      [
        'Responding to the public <span class="badge">Adequate',
        'Responding to the public <span class="badge">Good',
      ],
      ['Police is adequate at responding', 'Police is good at responding'],
    ],
    ['judgment-changed responding-to-the-public improved', 'text-changed responding-to-the-public'],
  ),
  pair(
    'an area is said to have no grade',
    [
      [
        'and 101 calls less often.',
        'and 101 calls less often. We don’t make a graded judgment in this area.',
      ],
    ],
    ['text-changed service-to-victims'],
  ),
  pair(
    'an area for improvement reworded under another area',
    [
      [/<li>The force should make sure that its repeat callers.*?<\/li>/, ''],
      [
        'was agreed in June.</p>',
        'was agreed in June.</p><h3>Area for improvement</h3><ul><li>The force should identify its repeat callers, and make sure that what is known of them is passed to the officers who attend.</li></ul>',
      ],
    ],
    ['finding-reworded leadership-and-force-management'],
  ),
  pair(
    'a share turned round',
    [['97.2 percent', '92.7 percent']],
    ['text-changed recording-data-about-crime'],
  ),
  pair(
    'a date in a sentence',
    [['30 September 2024', '31 December 2024']],
    ['text-changed responding-to-the-public'],
  ),
  pair(
    'furniture of a website all at once',
    [
      [
        '<main id="c">',
        '<div id="cookie-banner" role="dialog" aria-label="Cookies"><p>We use cookies to make this site good. Some are outstanding.</p><button>Accept</button></div><main id="c"><p><a href="#top">Print this document</a></p>',
      ],
      [
        '</main>',
        '<section><h2>Related content</h2><ul><li><a href="/peel-reports/kent-2023-25/">PEEL 2023–2025: An inspection of Kent Police</a></li></ul></section><p><a href="#c">Back to top</a></p></main>',
      ],
    ],
    [],
  ),
  pair(
    'chapters in another order',
    [
      [/<h2 class="area">Leadership[\s\S]*?agreed in June\.<\/p>/, ''],
      [
        '<h2 class="area">Recording',
        '<h2 class="area">Leadership and force management <span class="badge">Good</span></h2><p>Dorset Police is good at leadership and force management.</p><p>Leaders visit every station in the year. A plan for the estate was agreed in June.</p><h2 class="area">Recording',
      ],
    ],
    [],
  ),
  pair(
    'a chapter goes, with its grade',
    [[/<h2 class="area">Leadership[\s\S]*?agreed in June\.<\/p>/, '']],
    ['judgment-withdrawn leadership-and-force-management', 'section-removed leadership-and-force-management'],
  ),
];

const OTHERS: [keyof typeof unseenPages, Pair][] = [
  [
    'kentFire2021',
    pair(
      'the earlier grade put right, in words',
      [['was requires improvement in its', 'was good in its']],
      ['text-changed efficiency'],
    ),
  ],
  [
    'kentFire2021',
    pair(
      'the pillar rises',
      [
        ['<p class="grade">Good</p>', '<p class="grade">Outstanding</p>'],
        ['overall efficiency is good', 'overall efficiency is outstanding'],
      ],
      ['judgment-changed efficiency improved', 'text-changed efficiency'],
    ),
  ],
  [
    'kentFire2021',
    pair(
      'the earlier grade of a question',
      [['(2018/19: Requires improvement)', '(2018/19: Inadequate)']],
      ['text-changed best-use-of-resources'],
    ),
  ],
  [
    'kentFire2021',
    pair(
      '“adequate” as a plain word',
      [['an adequate level of reserves', 'a good level of reserves']],
      ['text-changed affordability'],
    ),
  ],
  [
    'kentFire2021',
    pair(
      'a lone area for improvement without its list',
      [
        ['<h4>Areas for improvement</h4><ul><li>', '<h4>Area for improvement</h4><p>'],
        ['use their time well.</li></ul>', 'use their time well.</p>'],
      ],
      [],
    ),
  ],
  [
    'letter',
    pair('a deadline put off', [['By 31 August 2023', 'By 30 September 2023']], ['finding-reworded -']),
  ],
  ['letter', pair('a recommendation goes', [[/<li>By 30 November.*?<\/li>/, '']], ['finding-removed -'])],
  [
    'letter',
    pair(
      'what had not been seen has',
      [['It has not yet seen', 'It has now seen']],
      ['text-changed Governance'],
    ),
  ],
  [
    'table',
    pair(
      'a grade that was to come',
      [['<td>To be graded</td>', '<td>Good</td>']],
      ['judgment-first-given responding-to-fires'],
    ),
  ],
  [
    'table',
    pair(
      'a service comes',
      [
        [
          '</tbody>',
          '<tr><td>Surrey Fire and Rescue Service</td><td>Inadequate</td><td>Good</td></tr></tbody>',
        ],
      ],
      ['judgment-first-given preventing-fires', 'judgment-first-given responding-to-fires'],
    ),
  ],
  [
    'table',
    pair(
      'columns in another order',
      [
        [
          /<thead>[\s\S]*<\/tbody>/,
          '<thead><tr><th>Service</th><th>Responding to fires and other emergencies</th><th>Preventing fires and other risks</th></tr></thead><tbody><tr><td>Cheshire Fire and Rescue Service</td><td>Adequate</td><td>Good</td></tr><tr><td>Essex County Fire and Rescue Service</td><td>To be graded</td><td>Requires improvement</td></tr></tbody>',
        ],
      ],
      [],
    ),
  ],
  [
    'table',
    pair(
      'one service up, one down',
      [
        ['<td>Good</td>', '<td>Outstanding</td>'],
        ['<td>Requires improvement</td>', '<td>Inadequate</td>'],
      ],
      ['judgment-changed preventing-fires improved', 'judgment-changed preventing-fires declined'],
    ),
  ],
  [
    'table',
    pair(
      'a service goes',
      [[/<tr><td>Cheshire.*?<\/tr>/, '']],
      ['judgment-withdrawn preventing-fires', 'judgment-withdrawn responding-to-fires'],
    ),
  ],
  [
    'publication',
    pair(
      'a second note of correction',
      [
        [
          '4 October 2019.</p>',
          '4 October 2019.</p><p>Please note: table 3 replaced on 11 October 2019.</p>',
        ],
      ],
      ['correction-noted -'],
      [
        [
          '<h2>Get the report</h2>',
          '<p><strong>Please note:</strong> wording corrected on p. 45 on 4 October 2019.</p><h2>Get the report</h2>',
        ],
      ],
    ),
  ],
  [
    'publication',
    pair(
      'one press release more',
      [['Norfolk graded</a></li>', 'Norfolk graded</a></li><li><a href="/news/y/">Norfolk answers</a></li>']],
      ['text-changed Get the press releases'],
    ),
  ],
  [
    'surrey2016',
    pair(
      'the last pillar is graded, and its part comes',
      [
        ['is: not yet graded', 'is: requires improvement'],
        [
          '<h2>Efficiency</h2>',
          '<h2>Effectiveness</h2><h3>How effective is the force at keeping people safe and reducing crime?</h3><p>Last updated 02/03/2017</p><p>Requires improvement</p><p>The force does not look after its victims as well as it should.</p><h2>Efficiency</h2>',
        ],
      ],
      ['judgment-first-given effectiveness', 'section-added effectiveness', 'date-changed -'],
    ),
  ],
  [
    'surrey2016',
    pair(
      'issued again without a change of grade',
      [
        [/is: good/g, 'is good'],
        ['Read more about Surrey 2016', 'Read more about Surrey'],
      ],
      [],
    ),
  ],
  [
    'cumbria2021',
    pair(
      'the other wording of what is new in the programme',
      [
        [
          '<p>We have changed how we inspect. This time we weigh what we learn all year round, and grade with one grade more.</p><p>So grades',
          '<p>In earlier years we inspected each force once and gave one of four grades. We have moved to a way of inspecting that draws on all that we learn, and to five grades.</p><p>Why we did so is told on our website.</p><p>For that reason grades',
        ],
      ],
      [],
    ),
  ],
  [
    'kentFire2021',
    pair(
      'the other wording of what a service should be, and a sentence of the service’s own beside it',
      [
        [
          'An efficient fire and rescue service will spend its budget on what matters most, and have the right people for it.',
          'An efficient fire and rescue service should manage its resources properly and in line with its risks.',
        ],
        [
          'It moved six people from two stations to prevention.',
          'It moved nine people from two stations to prevention.',
        ],
      ],
      ['text-changed The service’s plans support its objectives'],
    ),
  ],
  ['surrey2016', pair('which assessment it is', [['HMIC’s third PEEL', 'HMIC’s fourth PEEL']], [])],
];

const all: [keyof typeof unseenPages, string, Pair][] = [
  ...SUSSEX.map((one): [keyof typeof unseenPages, Pair] => ['sussex2018', one]),
  ...CUMBRIA.map((one): [keyof typeof unseenPages, Pair] => ['cumbria2021', one]),
  ...DORSET.map((one): [keyof typeof unseenPages, Pair] => ['dorset2023', one]),
  ...OTHERS,
].map(([slug, one]) => [slug, one.what, one]);

describe('a page that no fixture was made from, edited', () => {
  it.each(all)('%s: %s', async (slug, _what, { first = [], edits, expected }) => {
    const page = unseenPages[slug];
    const html = done(page.html, first);
    const before = await read(page, html);
    const after = await read(page, done(html, edits));
    expect(compareReports(before, after, { profile }).changes.filter(isTold).map(tell)).toEqual(expected);
    // Turned round it is told as well, and in nothing more.
    const back = compareReports(after, before, { profile }).changes.filter(isTold);
    const lasting = (kinds: string[]) => kinds.filter((kind) => !/correction/.test(kind)).length;
    expect(back).toHaveLength(lasting(expected));
  });
});
