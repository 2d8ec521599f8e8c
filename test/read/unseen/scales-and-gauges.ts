/** Grades that are drawn: scales, steps, gauges, dots, stars, charts. Synthetic. */
import { gwent, late, reportOf, site, withRoles } from './pages.js';
import { plainPage, type Unseen } from './shape.js';

export const scalesAndGauges: Unseen[] = [
  reportOf(
    'a drawn scale whose current step is marked by aria-current, another by a class, another by mark',
    ['suffolk', 'Suffolk Constabulary', '2023-25'],
    `<h2>Preventing crime</h2><ol class="steps"><li>Inadequate</li><li>Requires improvement</li><li aria-current="step">Adequate</li><li>Good</li><li>Outstanding</li></ol><p>The constabulary knows its places.</p><h2>Investigating crime</h2><ul class="steps"><li class="step">Inadequate</li><li class="step is-selected">Requires improvement</li><li class="step">Adequate</li><li class="step">Good</li><li class="step">Outstanding</li></ul><p>It investigates.</p><h2>Workforce</h2><p class="steps">Inadequate · Requires improvement · Adequate · <mark>Good</mark> · Outstanding</p><p>It looks after people.</p><h2>Treating the public</h2><div class="steps"><span>Inadequate</span><span>Requires improvement</span><span>Adequate</span><span>Good</span><strong>Outstanding</strong></div><p>It does so.</p>`,
    {
      'preventing-crime': 'adequate',
      'investigating-crime': 'requires-improvement',
      workforce: '?good',
      'treating-the-public': '?outstanding',
    },
    { problems: ['*'] },
  ),
  reportOf(
    'steps that are done, and the one at which the force stands',
    ['wiltshire', 'Wiltshire Police', '2023-25'],
    `<h2>Managing offenders and suspects</h2><ol class="track"><li class="done">Inadequate</li><li class="done">Requires improvement</li><li class="done current">Adequate <span class="sr-only">(current grade)</span></li><li>Good</li><li>Outstanding</li></ol><p>Officers arrest suspects.</p><h2>Leadership and force management</h2><ol class="track"><li class="done">Inadequate</li><li class="done current" aria-current="true">Requires improvement</li><li>Adequate</li><li>Good</li><li>Outstanding</li></ol><p>Leaders plan.</p>`,
    { 'managing-offenders': 'adequate', 'leadership-and-force-management': 'requires-improvement' },
    { wrap: 'crowded' },
  ),
  reportOf(
    'meters and progress elements with words in them',
    ['west-mercia', 'West Mercia Police', '2023-25'],
    `<h2>Preventing crime</h2><meter min="0" max="4" value="2">Adequate</meter><p>It does.</p><h2>Investigating crime</h2><progress max="4" value="1">Requires improvement</progress><p>It does.</p><h2>Workforce</h2><meter min="0" max="4" value="3" title="Good"></meter><p>It does.</p>`,
    { 'preventing-crime': 'adequate', 'investigating-crime': 'requires-improvement', workforce: 'good' },
  ),
  gwent(
    'a table with a bar of five cells for each area, the chosen one filled by a class',
    `<table><tr><th>Area</th><th>Inadequate</th><th>Requires improvement</th><th>Adequate</th><th>Good</th><th>Outstanding</th></tr><tr><td>Preventing crime</td><td></td><td></td><td class="on"><span class="visually-hidden">Yes</span></td><td></td><td></td></tr><tr><td>Workforce</td><td></td><td class="on">✔</td><td></td><td></td><td></td></tr></table>`,
    { 'preventing-crime': 'adequate', workforce: 'requires-improvement' },
  ),
  late(
    'grade as pseudo-list of dots with text for screen readers “3 out of 5: adequate”',
    `<h2>Preventing crime</h2><p class="dots">●●●○○ <span class="visually-hidden">3 out of 5: adequate</span></p><h2>Workforce</h2><p>●●●●○ (Good)</p>`,
    { 'preventing-crime': '?adequate', workforce: 'good' },
  ),
  late(
    'a stepper: all steps in one list, those before the grade done, the grade current by its class on the item',
    `<h2>Preventing crime</h2><ol class="steps"><li class="step is-done">Inadequate</li><li class="step is-done">Requires improvement</li><li class="step is-active">Adequate</li><li class="step">Good</li><li class="step">Outstanding</li></ol><p>Text.</p><h2>Workforce</h2><ol class="steps"><li class="step">Inadequate</li><li class="step">Requires improvement</li><li class="step">Adequate</li><li class="step" aria-current="step"><strong>Good</strong></li><li class="step">Outstanding</li></ol><p>Text.</p>`,
    { 'preventing-crime': 'adequate', workforce: 'good' },
  ),
  late(
    'a track of five empty segments, the filled ones by class, the words only in the last of them',
    `<h2>Preventing crime</h2><div class="track"><span class="seg on"></span><span class="seg on"></span><span class="seg on"></span><span class="seg"></span><span class="seg"></span></div><p class="track-label">Adequate</p><p>Text.</p><h2>Workforce</h2><div class="track" role="img" aria-label="Graded 4 out of 5, good"><span class="seg on"></span></div><p>Text.</p><h2>Investigating crime</h2><div class="track" role="img" aria-label="2 out of 5"><span></span></div><p>Text.</p>`,
    { 'preventing-crime': 'adequate', workforce: '?good', 'investigating-crime': 'not-shown' },
  ),
  late(
    'colour names as classes, grades as letters with a key in words; nothing else says them',
    `<p>Key: O – outstanding; G – good; A – adequate; RI – requires improvement; I – inadequate.</p><h2>Preventing crime <span class="badge green">G</span></h2><p>Text.</p><h2>Workforce <span class="badge amber">RI</span></h2><p>Text.</p>`,
    { 'preventing-crime': '?good', workforce: '?requires-improvement' },
  ),
  {
    name: 'a bar of all five grades in each chapter, the force’s own marked as current',
    url: `${site}/peel-reports/surrey-2023-25/`,
    as: 'html',
    text: plainPage(
      'PEEL 2023–25: An inspection of Surrey Police',
      `<h1>PEEL 2023–25: An inspection of Surrey Police</h1>
<h2>Preventing and deterring crime and antisocial behaviour, and reducing vulnerability</h2><ol class="scale"><li>Outstanding</li><li aria-current="true">Good</li><li>Adequate</li><li>Requires improvement</li><li>Inadequate</li></ol><p>The force works with partners.</p>
<h2>Investigating crime</h2><ol class="scale"><li>Outstanding</li><li>Good</li><li>Adequate</li><li aria-current="true">Requires improvement</li><li>Inadequate</li></ol><p>The force does not always have a plan.</p>
<h2>Responding to the public</h2><ol class="scale"><li>Outstanding</li><li>Good</li><li>Adequate</li><li>Requires improvement</li><li>Inadequate</li></ol><p>Calls are answered.</p>`,
    ),
    expect: {
      body: 'surrey',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: {
        'preventing-crime': 'good',
        'investigating-crime': 'requires-improvement',
        'responding-to-the-public': 'not-shown',
      },
    },
  },
  {
    name: 'grades as a bar chart in an svg with text elements; a data table behind it',
    url: `${site}/peel-reports/gwent-2023-25/`,
    as: 'html',
    text: plainPage(
      'PEEL 2023–25: An inspection of Gwent Police',
      `<h1>PEEL 2023–25: An inspection of Gwent Police</h1><h2>Our judgments</h2><svg role="img" aria-labelledby="st sd"><title id="st">Grades of Gwent Police</title><desc id="sd">A chart of grades by area.</desc><g><text>Preventing crime</text><text>Good</text></g><g><text>Investigating crime</text><text>Inadequate</text></g></svg>
<details><summary>View this chart as a table</summary><table><caption>Grades by area</caption><thead><tr><th>Area of policing</th><th>Our judgment</th></tr></thead><tbody><tr><th scope="row">Preventing crime</th><td>Good</td></tr><tr><th scope="row">Investigating crime</th><td>Inadequate</td></tr><tr><th scope="row">Service for victims of crime</th><td>Ungraded</td></tr></tbody></table></details>
<h2>Preventing crime</h2><p>Text.</p>`,
    ),
    expect: {
      body: 'gwent',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: {
        'preventing-crime': 'good',
        'investigating-crime': 'inadequate',
        'service-to-victims': 'ungraded',
      },
    },
  },
  {
    name: 'one svg for all grades with a text for each area and its grade, in pairs',
    url: `${site}/peel-reports/bedfordshire-2021-22/`,
    as: 'html',
    text: withRoles(
      'PEEL 2021/22 – An inspection of Bedfordshire Police',
      `<h1>PEEL 2021/22 – An inspection of Bedfordshire Police</h1><p>Published on: 30 September 2022</p><h2>Overall summary</h2><h3>Our judgments</h3><p>Our inspection assessed how good Bedfordshire Police is in five areas of policing. We make graded judgments in four of these five as follows:</p>
<svg viewBox="0 0 10 10" role="img" aria-labelledby="t"><title id="t">Grades of Bedfordshire Police</title><g><text>Preventing crime</text><text>Good</text></g><g><text>Investigating crime</text><text>Requires improvement</text></g><g><text>Treatment of the public</text><text>Adequate</text></g><g><text>Developing a positive workplace</text><text>Adequate</text></g></svg>
<p>We also inspected how effective a service Bedfordshire Police gives to victims of crime. We don’t make a graded judgment in this overall area.</p><h2>HM Inspector’s observations</h2><p>I am satisfied with most aspects.</p><h2>Preventing crime</h2><p>Text.</p><h2>Investigating crime</h2><p>Text of the chapter follows here.</p>`,
    ),
    expect: {
      body: 'bedfordshire',
      programme: 'PEEL',
      cycle: '2021/22',
      publishedOn: '2022-09-30',
      judgments: {
        'preventing-crime': 'good',
        'investigating-crime': 'requires-improvement',
        'treating-the-public': 'adequate',
        'developing-a-positive-workplace': 'adequate',
        'service-to-victims': 'ungraded',
      },
    },
  },
  {
    name: 'grade told by a star rating with words, and a rating by number only',
    url: `${site}/peel-reports/warwickshire-2023-25/`,
    as: 'html',
    text: plainPage(
      'PEEL 2023–25: An inspection of Warwickshire Police',
      `<h1>PEEL 2023–25: An inspection of Warwickshire Police</h1><h2>Preventing crime</h2><p aria-label="4 out of 5: Good">★★★★☆</p><p>Text.</p><h2>Investigating crime</h2><p>●●●○○ Adequate</p><p>Text.</p><h2>Workforce</h2><p>★★★☆☆</p><p>Text.</p>`,
    ),
    expect: {
      body: 'warwickshire',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: {
        'preventing-crime': 'good',
        'investigating-crime': 'adequate|not-shown',
        workforce: 'not-shown',
      },
    },
  },
  {
    name: 'grade as a progress bar with aria-valuetext, and a meter',
    url: `${site}/peel-reports/lincolnshire-2023-25/`,
    as: 'html',
    text: plainPage(
      'PEEL 2023–25: An inspection of Lincolnshire Police',
      `<h1>PEEL 2023–25: An inspection of Lincolnshire Police</h1><h2>Preventing crime</h2><div role="meter" aria-valuenow="3" aria-valuemax="5" aria-valuetext="Adequate"></div><p>Text here.</p><h2>Investigating crime</h2><p>Grade <data value="2">Requires improvement</data></p><p>Text.</p>`,
    ),
    expect: {
      body: 'lincolnshire',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: { 'preventing-crime': 'adequate|not-shown', 'investigating-crime': 'requires-improvement' },
    },
  },
];
