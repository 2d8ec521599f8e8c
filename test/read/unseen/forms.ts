/** Further forms of a grade, each with its dangers: beside facts, in time, in two languages, in names of classes, behind an element; and of a release. */
import { A1, A2, late, late21, pillar, pillar17, Q1, Q2, release } from './pages.js';
import type { Unseen } from './shape.js';

const REPORT = '<h2>Get the report</h2><p><a href="/x">PEEL 2021/22 – An inspection of Sussex Police</a></p>';

const besideFacts: Unseen[] = [
  late(
    '“Our grade” as an item among national figures, first or last',
    '<h2>Preventing crime</h2><ul><li>Our grade: Adequate</li><li>Forces graded outstanding: 2</li><li>Forces graded adequate: 12</li></ul><p>Text.</p><h2>Workforce</h2><ul><li>Forces graded good: 9</li><li><strong>Our grade:</strong> Good</li></ul><p>Text.</p>',
    { 'preventing-crime': 'adequate', workforce: 'good' },
  ),
  late(
    'lists of other forces with a labelled grade each, below an item or beside it',
    '<h2>Preventing crime</h2><p>Adequate</p><p>Text.</p><ul><li>Kent Police<ul><li>Grade: Good</li></ul></li><li>Surrey Police<ul><li>Grade: Inadequate</li></ul></li></ul><h2>Workforce</h2><p>Text.</p><ul><li>Sussex Police</li><li>Grade: Good</li><li>Kent Police</li><li>Grade: Adequate</li></ul>',
    { 'preventing-crime': 'adequate', workforce: 'not-shown' },
  ),
  late(
    'an item for the grade, one for the previous grade; elsewhere only the previous one',
    '<h2>Preventing crime</h2><ul><li>Grade: Good</li><li>Previous grade: Adequate</li><li>Inspected: May 2024</li></ul><h2>Workforce</h2><ul><li>Previous grade: Good</li><li>Pages: 3</li></ul>',
    { 'preventing-crime': 'good', workforce: 'not-shown' },
    { previous: ['preventing-crime adequate null', 'workforce good null'] },
  ),
];

const RESPONDING = 'responding-to-the-public';
const INITIAL = { previous: [`${RESPONDING} inadequate null`] };
const inTime: Unseen[] = [
  ...[
    ['lines', '<p>Initial grade: Inadequate</p><p>Grade after our revisit: Adequate</p><p>Text.</p>'],
    ['one line', '<p>Initial grade: Inadequate. Grade after our revisit: Adequate.</p><p>Text.</p>'],
    ['terms', '<dl><dt>Initial grade</dt><dd>Inadequate</dd><dt>Revised grade</dt><dd>Adequate</dd></dl>'],
    ['headings', '<h3>Initial grade</h3><p>Inadequate</p><h3>Grade after our revisit</h3><p>Adequate</p>'],
    [
      'labels apart',
      '<div>Initial grade</div><div>Inadequate</div><div>Grade after our revisit</div><div>Adequate</div>',
    ],
    ['the other way', '<p>Grade following revisit: Adequate</p><p>Original grade: Inadequate</p>'],
    ['items', '<ul><li>Initial grade: Inadequate</li><li>Grade after our revisit: Adequate</li></ul>'],
  ].map(([how, content]) =>
    late21(
      `a grade at first, and after a revisit: ${how}`,
      `<h2>Responding to the public</h2>${content}`,
      { [RESPONDING]: 'adequate' },
      INITIAL,
    ),
  ),
  late21(
    'a grade at first, and after a revisit, each with its month; the revisit’s is missing elsewhere',
    '<h2>Responding to the public</h2><p>Initial judgment (May 2021): Inadequate</p><p>Judgment after revisit (May 2022): Adequate</p><h2>Investigating crime</h2><p>Initial grade: Inadequate</p><p>We will revisit the force.</p>',
    { [RESPONDING]: 'adequate', 'investigating-crime': 'not-shown' },
    { previous: [`${RESPONDING} inadequate 2021`, 'investigating-crime inadequate null'] },
  ),
  late21(
    'labels of an earlier grade in an element of their own; an image or a class hangs on the label',
    '<h2>Responding to the public</h2><div>Previous grade</div><div>Inadequate</div><p>Text.</p><h2>Investigating crime</h2><p>Grade in 2018/19 <img src="/i.png" alt="Good"></p><p>Current grade: <img src="/i.png" alt="Adequate"></p><h2>Preventing crime</h2><p>Last inspection: <span class="badge badge--good"></span></p>',
    { [RESPONDING]: 'not-shown', 'investigating-crime': 'adequate', 'preventing-crime': 'not-shown' },
    {
      previous: [
        `${RESPONDING} inadequate null`,
        'investigating-crime good 2018/19',
        'preventing-crime good null',
      ],
    },
  ),
  pillar17(
    'two years’ grades on one line: the first is this year’s',
    `<p>Good</p><h3>${Q1}</h3><p>Good (2017), Good (2016)</p><p>Text.</p><h3>${Q2}</h3><p>Requires improvement (2017), Good (2016)</p>`,
    { legitimacy: 'good', [A1]: 'good', [A2]: 'requires-improvement' },
    { previous: [`${A1} good 2016`, `${A2} good 2016`] },
  ),
  pillar(
    'two years’ grades on one line, none of this year: carried over where there is no other, else both are earlier',
    `<p>Good</p><h3>${Q1}</h3><p>Good (2017), Outstanding (2016)</p><h3>${Q2}</h3><p>Requires improvement</p><p>Good (2017), Outstanding (2016)</p>`,
    { legitimacy: 'good', [A1]: 'good < 2017', [A2]: 'requires-improvement' },
    { previous: [`${A1} outstanding 2016`, `${A2} good 2017`, `${A2} outstanding 2016`] },
  ),
  pillar(
    'two years’ grades on one line that calls them previous',
    `<p>Good</p><h3>${Q1}</h3><p>Previous grades: Good (2017), Outstanding (2016)</p><p>Text.</p>`,
    { legitimacy: 'good', [A1]: 'not-shown' },
    { previous: [`${A1} good 2017`, `${A1} outstanding 2016`] },
  ),
];

const area = (grade: string, name: string) =>
  `<section class="area area--${grade}"><h2>${name}</h2><p>Text.</p></section>`;
const inClasses: Unseen[] = [
  late(
    'sections called by their grade',
    area('adequate', 'Preventing crime') + area('good', 'Workforce'),
    { 'preventing-crime': 'adequate', workforce: 'good' },
    { readFrom: { workforce: 'class' } },
  ),
  late(
    'cards, headings and items called by their grade, each kind with several',
    '<div class="card card-good"><h3>Preventing crime</h3></div><div class="card card-requires-improvement"><h3>Workforce</h3></div><div class="card card-good"><h3>Good practice</h3></div><h2 class="h h--good">Investigating crime</h2><h2 class="h h--adequate">Managing offenders</h2><ul><li class="tile-good">Treating the public</li><li class="tile-inadequate">Responding to the public</li></ul>',
    {
      'preventing-crime': 'good',
      workforce: 'requires-improvement',
      'investigating-crime': 'good',
      'managing-offenders': 'adequate',
      'treating-the-public': 'good',
      'responding-to-the-public': 'inadequate',
    },
  ),
  pillar(
    'the one question whose box says a grade in its class',
    `<p>Good</p><div class="question question--requires-improvement"><h3>${Q1}</h3><p>Text.</p></div>`,
    { legitimacy: 'good', [A1]: 'requires-improvement' },
  ),
  late(
    'all cards are called by one word: nothing is known',
    '<div class="card card-good"><h3>Preventing crime</h3></div><div class="card card-good"><h3>Workforce</h3></div><div class="card card-good"><h3>Investigating crime</h3></div>',
    { 'preventing-crime': 'not-shown', workforce: 'not-shown', 'investigating-crime': 'not-shown' },
    { problems: ['class-unclear'] },
  ),
  late(
    'classes that end in a grade and say none: practice, filters, earlier grades, boxes of several areas; words stand before them',
    '<section class="good-practice"><h2>Preventing crime</h2></section><section class="filter-outstanding"><h2>Workforce</h2></section><section class="prev-adequate"><h2>Managing offenders</h2></section><div class="page-good"><h2>Investigating crime</h2><p>Text.</p><h2>Treating the public</h2></div><section class="area--good"><h2>Responding to the public</h2><p>Adequate</p></section><section class="area--adequate"><h2>Protecting vulnerable people</h2><p>Good</p></section>',
    {
      'preventing-crime': 'not-shown',
      workforce: 'not-shown',
      'managing-offenders': 'not-shown',
      'investigating-crime': 'not-shown',
      'treating-the-public': 'not-shown',
      'responding-to-the-public': 'adequate',
      'protecting-vulnerable-people': 'good',
    },
  ),
  late(
    'pictures behind elements',
    '<h2>Preventing crime</h2><div style="background-image:url(/img/grade-good.svg)"></div><p>Text.</p><h2>Workforce</h2><span style="background: #fff url(\'/a/judgement-requires-improvement.png\') no-repeat"></span><p>Text.</p><h2>Investigating crime</h2><div style="background:url(/img/good-practice.svg)"></div><p>Text.</p>',
    { 'preventing-crime': 'good', workforce: 'requires-improvement', 'investigating-crime': 'not-shown' },
    { readFrom: { 'preventing-crime': 'class' } },
  ),
  late21(
    'grades and areas in two languages; two that differ say nothing',
    '<h2>Preventing crime / Atal troseddu</h2><p>Good / Da</p><h2>Responding to the public</h2><p>Digonol – Adequate</p><h2>Recording data about crime</h2><p>Inadequate (Annigonol)</p><h2>Managing offenders</h2><p>Good / Digonol</p><table><tr><th>Area</th><th>Grade / Gradd</th></tr><tr><td>Investigating crime</td><td>Adequate<br>Digonol</td></tr></table>',
    {
      'preventing-crime': 'good',
      'responding-to-the-public': 'adequate',
      'recording-data-about-crime': 'inadequate',
      'managing-offenders': 'not-shown',
      'investigating-crime': 'adequate',
    },
  ),
];

const headlines: Unseen[] = [
  release('Sussex Police good at preventing crime')(
    'a headline says what no sentence does',
    `<p>Sussex Police works well with partners to prevent crime, the inspectorate has found.</p>${REPORT}`,
    {},
  ),
  release('Sussex Police is good at preventing crime')(
    'a headline that is a sentence, said once more above the text',
    `<p class="lead">Sussex Police is good at preventing crime</p><p>It works well with partners.</p>${REPORT}`,
    {},
  ),
  release('Sussex Police good at preventing crime')(
    'a headline, and what was judged',
    `<p>Sussex Police has been graded ‘adequate’ at preventing crime, but the way it does so is good, the inspectorate has found.</p>${REPORT}`,
    { 'preventing-crime': 'adequate' },
  ),
  release('Sussex Police graded')(
    'the report as plain text behind its label; two grades behind one verb',
    '<p>Sussex Police has been graded ‘good’ at investigating crime and ‘adequate’ at responding to the public.</p><p>Get the report: PEEL 2021/22 – An inspection of Sussex Police.</p>',
    { 'investigating-crime': 'good', 'responding-to-the-public': 'adequate' },
  ),
];

const CAUSE = 'cause responding-to-the-public: The force doesn’t answer calls in time.';
const causes: Unseen[] = [
  late21(
    'what needs to improve, between a cause of concern and the heading of its recommendations',
    '<h2>Responding to the public</h2><p>Inadequate</p><h3>Cause of concern</h3><p><strong>The force doesn’t answer calls in time.</strong></p><p>Too many callers wait too long.</p><p>The force needs to improve how it answers calls. It should have done so in 2019.</p><h4>Recommendations</h4><p>Within three months, Dyfed-Powys Police should:</p><ul><li>answer calls faster; and</li><li>train its staff.</li></ul><p>Text goes on.</p>',
    { [RESPONDING]: 'inadequate' },
    {
      findings: [
        CAUSE,
        'rec responding-to-the-public: Within three months, Dyfed-Powys Police should: | answer calls faster; and | train its staff.',
      ],
      deadlines: [null],
    },
  ),
  late21(
    'recommendations behind a cause of concern without a heading of their own',
    '<h2>Responding to the public</h2><p>Inadequate</p><h3>Cause of concern</h3><p><strong>The force doesn’t answer calls in time.</strong></p><p>Too many callers wait.</p><p>Within three months, the force should answer calls faster.</p><p>By June 2023, the force should train its staff.</p><h3>What we found</h3><p>The force needs to improve.</p>',
    { [RESPONDING]: 'inadequate' },
    {
      findings: [
        CAUSE,
        'rec responding-to-the-public: Within three months, the force should answer calls faster.',
        'rec responding-to-the-public: By June 2023, the force should train its staff.',
      ],
      deadlines: [null, null],
    },
  ),
];

export const forms: Unseen[] = [...besideFacts, ...inTime, ...inClasses, ...headlines, ...causes];
