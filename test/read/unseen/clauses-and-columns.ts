/** What a sentence says that is no judgment, and tables and lists that turn around what stands where. Synthetic. */
import { late, pillar17, Q1, Q2, site } from './pages.js';
import { plainPage, type Unseen } from './shape.js';

const NAMES = [
  ['Preventing crime', 'preventing-crime'],
  ['Investigating crime', 'investigating-crime'],
  ['Responding to the public', 'responding-to-the-public'],
  ['Protecting vulnerable people', 'protecting-vulnerable-people'],
  ['Managing offenders', 'managing-offenders'],
  ['Treating the public', 'treating-the-public'],
  ['Workforce', 'workforce'],
] as const;

/** A sentence under each area; `@` is its name. None is a judgment. */
const noJudgments = (name: string, ...all: string[]): Unseen =>
  late(
    name,
    all
      .map(
        (said, at) =>
          `<h2>${NAMES[at]![0]}</h2><p>${said.replace('@', NAMES[at]![0].toLowerCase())}</p><p>More text.</p>`,
      )
      .join(''),
    Object.fromEntries(all.map((_, at) => [NAMES[at]![1], 'not-shown'])),
    { previous: ['*'] },
  );

export const clausesAndColumns: Unseen[] = [
  noJudgments(
    'what the body thinks, may be, or has to be',
    'Essex Police thinks it is good at @.',
    'Essex Police says that it is outstanding at @.',
    'If Essex Police were good at @, it would know where it happens.',
    'Essex Police could be good at @.',
    'To be graded as good, the force must answer calls sooner.',
    'Essex Police is at risk of becoming inadequate at @.',
    'Essex Police is not yet good at @.',
  ),
  noJudgments(
    'what others say, and what is denied',
    '“Essex Police is good at @,” said one resident.',
    'Residents told us Essex Police is good at @.',
    'Essex Police is neither good nor outstanding at @.',
    'We could not grade the force as good in this area.',
    'Essex Police requires some improvement in @.',
    'Essex Police was previously graded as adequate in this area.',
    'We almost graded the force as good in this area.',
  ),
  late(
    'areas in the columns of a table, and in its rows the grade, that of before, and that of others',
    `<table><tr><td></td><th>Preventing crime</th><th>Investigating crime</th><th>Workforce</th></tr><tr><th>Grade</th><td>Good</td><td>Adequate</td><td>Inadequate</td></tr><tr><th>Grade at last inspection</th><td>Adequate</td><td>Good</td><td>Good</td></tr><tr><th>National average</th><td>Good</td><td>Good</td><td>Outstanding</td></tr></table>`,
    { 'preventing-crime': 'good', 'investigating-crime': 'adequate', workforce: 'inadequate' },
    {
      previous: ['preventing-crime adequate null', 'investigating-crime good null', 'workforce good null'],
    },
  ),
  late(
    'a table that words over it say is of the last inspection, and one with the year of this one in each row',
    `<p>Grades at our last inspection</p><table><tr><th>Area</th><th>Grade</th></tr><tr><td>Preventing crime</td><td>Good</td></tr></table><p>Our grades now</p><table><tr><th>Area</th><th>Judgment</th><th>Inspected</th></tr><tr><td>Preventing crime</td><td>Adequate</td><td>2024</td></tr><tr><td>Workforce</td><td>Good</td><td>2021/22</td></tr></table>`,
    { 'preventing-crime': 'adequate', workforce: 'good < 2021/22' },
    { previous: ['preventing-crime good null'] },
  ),
  late(
    'buttons to filter by grade, a fold that says what a grade means, an overall view: none is a grade',
    `<div class="filter"><span>Filter by grade:</span><button>Outstanding</button><button>Good</button><button aria-pressed="true">Adequate</button></div><h2>Preventing crime</h2><p>Good</p><p>Text.</p><details><summary>What would good look like?</summary><p>Outstanding</p><p>The force would know all offenders.</p></details><h2>Workforce</h2><p>Adequate</p><h3>My overall view</h3><p>Good</p>`,
    { 'preventing-crime': 'good', workforce: 'adequate' },
  ),
  late(
    'shadow trees of the page’s own elements',
    `<grade-card><template shadowrootmode="open"><style>:host{}</style><h2>Preventing crime</h2><p class="g">Good</p></template></grade-card><p>Text.</p><grade-card><template shadowrootmode="open"><h2>Workforce</h2><p class="g">Adequate</p></template></grade-card><p>Text.</p>`,
    { 'preventing-crime': 'good', workforce: 'adequate' },
  ),
  pillar17(
    'questions and their judgments in lists of facts, each above its text',
    `<dl><dt>Judgment</dt><dd>Good</dd></dl><p>Summary of the pillar.</p><dl><dt>1</dt><dd>${Q1}</dd><dt>Judgment</dt><dd>Outstanding</dd></dl><p>Text one.</p><h3>Area for improvement</h3><ul><li>The force should listen more.</li></ul><dl><dt>Question</dt><dd>${Q2}</dd><dt>Last updated</dt><dd>02/05/2019</dd><dt>Judgment</dt><dd>Requires improvement</dd></dl><p>Text two.</p>`,
    {
      legitimacy: 'good',
      'legitimacy/treating-the-public-fairly': 'outstanding',
      'legitimacy/ethical-and-lawful-workforce': 'requires-improvement',
    },
    { findings: ['afi legitimacy/treating-the-public-fairly: The force should listen more.'] },
  ),
  {
    name: 'chapters as items of a list, with headings, paragraphs and lists of their own',
    url: `${site}/frs-assessment/frs-2021/london/people/`,
    as: 'html',
    text: plainPage(
      'London 2021/22',
      `<h1>London 2021/22</h1><h2>People</h2><p>How well does the service look after its people?</p><p>Requires improvement</p><h2>Questions for People</h2><ol><li><h3>How well does the FRS promote its values and culture?</h3><p>Requires improvement</p><p>London Fire Brigade was good in its 2018/19 assessment.</p><h4>Cause of concern</h4><p>The behaviour of staff is not in line with the values of the brigade.</p><h4>Recommendations</h4><ul><li>By 31 October 2022, the brigade should have plans.</li></ul><p>Text.</p></li><li><h3>How well trained and skilled are FRS staff?</h3><p>Good</p><p>Text.</p></li></ol>`,
    ),
    expect: {
      body: 'london',
      programme: 'FRS',
      cycle: '2021/22',
      judgments: {
        people: 'requires-improvement',
        'people/values-and-culture': 'requires-improvement',
        'people/right-people-right-skills': 'good',
      },
      previous: ['people/values-and-culture good 2018/19'],
      findings: [
        'cause people/values-and-culture: The behaviour of staff is not in line with the values of the brigade.',
        'rec people/values-and-culture: By 31 October 2022, the brigade should have plans.',
      ],
      deadlines: ['2022-10-31'],
    },
  },
];
