/** Grades shown on scales, by marks, letters, colours and controls, and figures of others beside them. Synthetic. */
import { A1, A2, late, pillar, Q1, Q2, release, site } from './pages.js';
import { plainPage, type Unseen } from './shape.js';
export const drawnScales: Unseen[] = [
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
    'the grade in the heading behind a line break, a stroke, a dot; in a small element under it',
    `<h2>Preventing crime<br>Adequate</h2><p>Text.</p><h2>Workforce | Good</h2><p>Text.</p><h2>Investigating crime · Requires improvement</h2><p>Text.</p><h2>Managing offenders<small>Inadequate</small></h2><p>Text.</p><h2><em>Good</em> Treating the public</h2><p>Text.</p>`,
    {
      'preventing-crime': 'adequate',
      workforce: 'good',
      'investigating-crime': 'requires-improvement',
      'managing-offenders': 'inadequate',
      'treating-the-public': 'good',
    },
  ),
  late(
    'words for “no grade” of many kinds beside an old grade',
    `<h2>Preventing crime</h2><p>Not inspected this time (last grade: Good)</p><h2>Workforce</h2><p>Not graded</p><p>Previous grade: Good</p><h2>Investigating crime</h2><p>Grade withheld</p><p>Text.</p><h2>Managing offenders</h2><p>N/A</p><h2>Treating the public</h2><p>To be graded</p><p>Grade in 2021/22: Adequate</p><h2>Responding to the public</h2><p>Grade pending</p><img src="/g.png" alt="No grade yet">`,
    {
      'preventing-crime': 'not-shown|ungraded',
      workforce: 'ungraded',
      'investigating-crime': 'not-shown',
      'managing-offenders': 'not-shown',
      'treating-the-public': 'to-be-graded',
      'responding-to-the-public': 'not-shown|to-be-graded',
    },
    { previous: ['*'] },
  ),
  late(
    'two tables: the force’s grades, and how many forces have each grade in each area',
    `<h2>Our judgments</h2><table><tr><th>Area</th><th>Judgment</th></tr><tr><td>Preventing crime</td><td>Good</td></tr><tr><td>Workforce</td><td>Adequate</td></tr></table><h3>How forces were graded</h3><table><tr><th>Area</th><th>Outstanding</th><th>Good</th><th>Adequate</th><th>Requires improvement</th><th>Inadequate</th></tr><tr><td>Preventing crime</td><td>1</td><td>20</td><td>10</td><td>8</td><td>4</td></tr><tr><td>Workforce</td><td>0</td><td>9</td><td>24</td><td>9</td><td>1</td></tr></table>`,
    { 'preventing-crime': 'good', workforce: 'adequate' },
  ),
  late(
    'a table with the grade scale as columns, a mark in words, and a cross for the others; one row with two marks',
    `<table><tr><th>Area</th><th>Outstanding</th><th>Good</th><th>Adequate</th><th>Requires improvement</th><th>Inadequate</th></tr><tr><td>Preventing crime</td><td>✗</td><td>✓</td><td>✗</td><td>✗</td><td>✗</td></tr><tr><td>Workforce</td><td></td><td>X</td><td></td><td>X</td><td></td></tr><tr><td>Investigating crime</td><td>–</td><td>–</td><td><img src="/t.png" alt="Selected"></td><td>–</td><td>–</td></tr><tr><td>Managing offenders</td><td></td><td></td><td></td><td class="chosen">Requires improvement</td><td></td></tr></table>`,
    {
      'preventing-crime': 'good',
      workforce: 'not-shown',
      'investigating-crime': 'adequate',
      'managing-offenders': 'requires-improvement',
    },
    { problems: ['*'] },
  ),
  late(
    'a legend above the chapters whose items are classed as the grades are; an icon alone marks each chapter',
    `<ul class="legend"><li><i class="ico ico--outstanding"></i> Outstanding</li><li><i class="ico ico--good"></i> Good</li><li><i class="ico ico--adequate"></i> Adequate</li><li><i class="ico ico--requires-improvement"></i> Requires improvement</li><li><i class="ico ico--inadequate"></i> Inadequate</li></ul><h2>Preventing crime <i class="ico ico--adequate"></i></h2><p>Text.</p><h2>Workforce <i class="ico ico--good"></i></h2><p>Text.</p><h2>Investigating crime</h2><p>Text.</p>`,
    { 'preventing-crime': 'adequate', workforce: 'good', 'investigating-crime': 'not-shown' },
  ),
  late(
    'colour names as classes, grades as letters with a key in words; nothing else says them',
    `<p>Key: O – outstanding; G – good; A – adequate; RI – requires improvement; I – inadequate.</p><h2>Preventing crime <span class="badge green">G</span></h2><p>Text.</p><h2>Workforce <span class="badge amber">RI</span></h2><p>Text.</p>`,
    { 'preventing-crime': '?good', workforce: '?requires-improvement' },
  ),
  pillar(
    'a grade for each aspect of a question in a table below it, the question’s own above',
    `<p>Good</p><h3>${Q1}</h3><p>Good</p><table><tr><th>Aspect</th><th>Grade</th></tr><tr><td>Stop and search</td><td>Requires improvement</td></tr><tr><td>Use of force</td><td>Good</td></tr></table><h3>${Q2}</h3><p>Requires improvement</p><ul><li>Vetting: Inadequate</li><li>Ethics: Good</li></ul>`,
    { legitimacy: 'good', [A1]: 'good', [A2]: 'requires-improvement' },
    { problems: ['*'] },
  ),
  pillar(
    'the page of a year opens with a list of all years’ grades of the pillar, newest first, as links',
    `<ul class="years"><li><a href="/peel-2018/">2018/19</a> <span>Good</span></li><li><a href="/peel-2017/">2017</a> <span>Requires improvement</span></li><li><a href="/peel-2016/">2016</a> <span>Good</span></li></ul><p>Good</p><h3>${Q1}</h3><p>Good</p>`,
    { legitimacy: 'good', [A1]: 'good' },
    { previous: ['*'] },
  ),
  release('Sussex Police must improve')(
    'grades in a table with last time’s column; prose about another force; counts that agree',
    `<p>Sussex Police has been graded across four areas: good in two areas, adequate in one area and inadequate in one area.</p><table><tr><th>Area</th><th>2021/22</th><th>2023–25</th></tr><tr><td>Preventing crime</td><td>Adequate</td><td>Good</td></tr><tr><td>Treating the public</td><td>Good</td><td>Good</td></tr><tr><td>Investigating crime</td><td>Good</td><td>Adequate</td></tr><tr><td>Responding to the public</td><td>Adequate</td><td>Inadequate</td></tr></table><p>Surrey Police was graded outstanding at investigating crime.</p><h2>Get the report</h2><p><a href="/x">PEEL 2023–2025: An inspection of Sussex Police</a></p>`,
    {
      'preventing-crime': 'good',
      'treating-the-public': 'good',
      'investigating-crime': 'adequate',
      'responding-to-the-public': 'inadequate',
    },
    { previous: ['*'] },
  ),
  {
    name: 'combined release of 2018: a heading and a paragraph for each force, one sentence with three pillars, one force without grades',
    url: `${site}/news/news-feed/peel-tranche-one/`,
    as: 'html',
    text: plainPage(
      'First tranche of police inspections published',
      `<h1>First tranche of police inspections published</h1><p>Forces perform well, the inspectorate has found.</p><h2>Humberside Police</h2><ul><li>is ‘good’ at reducing crime and keeping people safe;</li><li>‘requires improvement’ in operating efficiently and sustainably; and</li><li>is ‘good’ at treating the public and its workforce legitimately.</li></ul><h2>Durham Constabulary</h2><ul><li>is ‘outstanding’ at reducing crime and keeping people safe.</li></ul><h2>Surrey Police</h2><p>Surrey Police will be inspected later.</p><p>ENDS</p>`,
    ),
    expect: {
      documentKind: 'news',
      body: null,
      programme: '*',
      cycle: null,
      judgments: {
        'humberside:effectiveness': '?good',
        'humberside:efficiency': '?requires-improvement',
        'humberside:legitimacy': '?good',
        'durham:effectiveness': '?outstanding',
      },
      problems: ['*'],
    },
  },
  {
    name: 'text with tabs and a trailing legend; the grade column is first; a row of totals',
    url: `${site}/peel-reports/essex-2023-25/`,
    as: 'text',
    text: `PEEL 2023–25: An inspection of Essex Police\n\nGrade\tArea\tPages\nGood\tPreventing crime\t12–14\nAdequate\tWorkforce\t15–19\nInadequate\tInvestigating crime\t20–24\nTotal\t3\t\n\nOutstanding\nGood\nAdequate\nRequires improvement\nInadequate\n\nPreventing crime\n\nEssex Police is good at preventing crime.\n`,
    expect: {
      body: 'essex',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: { 'preventing-crime': 'good', workforce: 'adequate', 'investigating-crime': 'inadequate' },
      problems: ['*'],
    },
  },
  {
    name: 'underlined headings and grades in capitals behind dots, wrapped; one grade on the next line',
    url: `${site}/frs-assessments/kent-2023-2025/`,
    as: 'text',
    text: `Kent Fire and Rescue Service 2023–2025\n======================================\n\nSummary of grades\n-----------------\n\nUnderstanding the risk of fire and other emergencies ..... GOOD\nPreventing fires and other risks ......................... OUTSTANDING\nMaking best use of resources ............................. REQUIRES IMPROVEMENT\nManaging performance and developing leaders .............. ADEQUATE\n\nPreventing fires and other risks\n--------------------------------\nOUTSTANDING\n\nKent Fire and Rescue Service is outstanding at preventing fires and other risks.\n`,
    expect: {
      body: 'kent-frs',
      programme: 'FRS',
      cycle: '2023-25',
      judgments: {
        'effectiveness/understanding-risk': 'good',
        'effectiveness/preventing-fires': 'outstanding',
        'efficiency/best-use-of-resources': 'requires-improvement',
        'people/performance-and-leaders': 'adequate',
      },
    },
  },
  late(
    'form fields that cannot be changed: a select with the grade chosen, an input with its value, a disabled button',
    `<h2>Preventing crime</h2><select disabled><option>Outstanding</option><option selected>Good</option><option>Adequate</option></select><p>Text.</p><h2>Workforce</h2><input type="text" readonly value="Adequate"><p>Text.</p><h2>Investigating crime</h2><button disabled class="btn">Inadequate</button><p>Text.</p>`,
    { 'preventing-crime': '?good', workforce: '?adequate', 'investigating-crime': '?inadequate' },
  ),
];
