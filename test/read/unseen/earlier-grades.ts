/** Earlier grades in tables, lists, labels and folds beside those of now. Synthetic. */
import {
  A1,
  A2,
  DEMAND,
  EFF,
  EFFECTIVENESS,
  EFFICIENCY,
  effectiveness18,
  efficiency17,
  gwent,
  inBody,
  late,
  pillar,
  Q1,
  Q2,
  RESOURCES,
  reportOf,
  site,
  withMenu,
} from './pages.js';
import { crowded, plainPage, type Unseen } from './shape.js';

export const earlierGrades: Unseen[] = [
  {
    name: 'round 2 pillar: “Grade” and “Previous grade” as a description list under each question',
    url: `${site}/frs-assessment/frs-2021/suffolk/people/`,
    as: 'html',
    text: inBody(
      'Suffolk 2021/22 - People - HMICFRS',
      `<div class="content"><h1>Suffolk 2021/22</h1><h2>People</h2><p>How well does the service look after its people?</p><p>Last updated 27/07/2022</p><dl class="grades"><div><dt>Grade</dt><dd>Requires improvement</dd></div><div><dt>Previous grade (2018/19)</dt><dd>Good</dd></div></dl><p>Suffolk Fire and Rescue Service’s overall people work requires improvement.</p><h3>How well does the FRS promote its values and culture?</h3><dl class="grades"><div><dt>Grade</dt><dd>Good</dd></div><div><dt>Previous grade</dt><dd>Requires improvement</dd></div></dl><p>Staff are proud.</p><h3>How well trained and skilled are FRS staff?</h3><dl class="grades"><div><dt>Grade</dt><dd>Inadequate</dd></div><div><dt>Previous grade</dt><dd>Not graded</dd></div></dl><h4>Cause of concern</h4><p>The service doesn’t train its staff.</p><h5>Recommendations</h5><p>By 31 October 2022, the service should:</p><ul><li>have a plan;</li><li>train staff.</li></ul></div>`,
    ),
    expect: {
      body: 'suffolk-frs',
      programme: 'FRS',
      cycle: '2021/22',
      pillar: 'people',
      lastUpdated: '2022-07-27',
      judgments: {
        people: 'requires-improvement',
        'people/values-and-culture': 'good',
        'people/right-people-right-skills': 'inadequate',
      },
      previous: ['people good 2018/19', 'people/values-and-culture requires-improvement null'],
      findings: [
        'cause people/right-people-right-skills: The service doesn’t train its staff.',
        'rec people/right-people-right-skills: By 31 October 2022, the service should: | have a plan; | train staff.',
      ],
      deadlines: ['2022-10-31'],
    },
  },
  reportOf(
    'a table with the grade of 2021/22, that of 2023–25 and an arrow',
    ['kent', 'Kent Police', '2023-25'],
    `<h2>Summary of grades</h2><table><caption>Grades in this inspection and in the last</caption><thead><tr><th>Area</th><th>2021/22</th><th>2023–25</th><th>Change</th></tr></thead><tbody><tr><td>Investigating crime</td><td>Adequate</td><td>Requires improvement</td><td>▼</td></tr><tr><td>Responding to the public</td><td>Requires improvement</td><td>Requires improvement</td><td>→</td></tr><tr><td>Preventing crime</td><td>Good</td><td>Outstanding</td><td>▲ improved</td></tr><tr><td>Workforce</td><td>–</td><td>Good</td><td>new</td></tr></tbody></table>`,
    {
      'investigating-crime': 'requires-improvement',
      'responding-to-the-public': 'requires-improvement',
      'preventing-crime': 'outstanding',
      workforce: 'good',
    },
    {
      previous: [
        'investigating-crime adequate 2021/22',
        'preventing-crime good 2021/22',
        'responding-to-the-public requires-improvement 2021/22',
      ],
      readFrom: { workforce: 'table' },
    },
  ),
  reportOf(
    'two header rows: “Grade” over “Last inspection” and “This inspection”, the area spans both',
    ['surrey', 'Surrey Police', '2023-25'],
    `<table><thead><tr><th rowspan="2">Area</th><th colspan="2">Grade</th></tr><tr><th>Last inspection</th><th>This inspection</th></tr></thead><tbody><tr><th>Preventing crime</th><td>Good</td><td>Adequate</td></tr><tr><th>Treating the public</th><td>Adequate</td><td>Good</td></tr></tbody></table>`,
    { 'preventing-crime': 'adequate', 'treating-the-public': 'good' },
    { previous: ['preventing-crime good null', 'treating-the-public adequate null'] },
  ),
  gwent(
    'a fold with the grades of the last inspection, and one with what grades mean',
    `<h2>Preventing crime</h2><p>Good</p><details><summary>Grades in our last inspection</summary><ul><li>Preventing crime: Inadequate</li><li>Workforce: Good</li></ul></details><details><summary>What our grades mean</summary><p>Outstanding</p><p>Exceptional.</p><p>Adequate</p><p>Acceptable.</p></details><p>Text.</p>`,
    { 'preventing-crime': 'good', workforce: '*' },
    { previous: ['*'] },
  ),
  efficiency17(
    'the year in the grade line: “Good (2017)” and “2016: Requires improvement”',
    `<p>Good (2017)</p><p>2016: Requires improvement</p><p>Text of the pillar.</p><h3>${EFFICIENCY.demand}</h3><p>Good (2017), Good (2016)</p><p>Text.</p><h3>${EFFICIENCY.resources}</h3><p>2017 – Outstanding</p><p>Text.</p>`,
    { efficiency: '?good', [DEMAND]: '?good', [RESOURCES]: 'outstanding' },
    { previous: ['*'] },
  ),
  {
    name: 'FRS round 2 people page with two tables: this round and the last, by caption',
    url: `${site}/frs-assessment/frs-2021/kent/people/`,
    as: 'html',
    text: crowded(
      'Kent 2021/22',
      '<h1>Kent 2021/22</h1><h2>People</h2><p>How well does the service look after its people?</p><p>Last updated 15/12/2021</p><p>Good</p><table><caption>Grades in 2021/22</caption><tr><td>Promoting values and culture</td><td>Good</td></tr><tr><td>Right people, right skills</td><td>Requires improvement</td></tr></table><table><caption>Grades in 2018/19</caption><tr><td>Promoting values and culture</td><td>Requires improvement</td></tr><tr><td>Right people, right skills</td><td>Good</td></tr></table>',
    ),
    expect: {
      body: 'kent-frs',
      programme: 'FRS',
      cycle: '2021/22',
      pillar: 'people',
      lastUpdated: '2021-12-15',
      judgments: {
        people: 'good',
        'people/values-and-culture': 'good',
        'people/right-people-right-skills': 'requires-improvement',
      },
      previous: [
        'people/values-and-culture requires-improvement 2018/19',
        'people/right-people-right-skills good 2018/19',
      ],
    },
  },
  effectiveness18(
    'the last grade under this one with a label',
    `<h3>${EFFECTIVENESS.prevent}</h3><p>Grade: Good</p><p>Grade at last inspection: Requires improvement</p><p>Text.</p><h3>${EFFECTIVENESS.soc}</h3><p><span>Good</span> <span>Last inspection: Outstanding</span></p><p>Text.</p><h3>${EFFECTIVENESS.protect}</h3><div class="g">Inadequate</div><div class="g g-old"><span>Last time</span><span>Good</span></div><p>Text.</p>`,
    {
      [`${EFF}preventing-crime`]: 'good',
      [`${EFF}serious-and-organised-crime`]: '?good',
      [`${EFF}protecting-vulnerable-people`]: '?inadequate',
    },
    { previous: ['*'], problems: ['*'] },
  ),
  effectiveness18(
    'grades of all years as a list; the last of them is this one’s',
    `<h3>${EFFECTIVENESS.prevent}</h3><ul class="years"><li>2015: Good</li><li>2016: Good</li><li>2017: Requires improvement</li><li>2018/19: Good</li></ul><p>Text.</p><h3>${EFFECTIVENESS.soc}</h3><ol class="timeline"><li><b>2016</b> Outstanding</li><li><b>2017</b> Good</li></ol><p>Text.</p>`,
    { [`${EFF}preventing-crime`]: 'good', [`${EFF}serious-and-organised-crime`]: 'not-shown' },
    { previous: ['*'] },
  ),
  {
    name: '2017 landing: three pillars by three years in a table, the newest column first, sentences above',
    url: `${site}/peel-assessments/peel-2017/surrey/`,
    as: 'html',
    text: crowded(
      'Surrey 2017',
      `<h1>Surrey 2017</h1><p>This is HMICFRS’s fourth PEEL (police effectiveness, efficiency and legitimacy) assessment of Surrey Police.</p><p>The extent to which the force is effective at keeping people safe and reducing crime is good.</p><p>The extent to which the force is efficient at keeping people safe and reducing crime requires improvement.</p><p>The extent to which the force is legitimate at keeping people safe and reducing crime is good.</p><table><tr><td></td><th>2017</th><th>2016</th><th>2015</th></tr><tr><th>Effectiveness</th><td>Good</td><td>Good</td><td>Requires improvement</td></tr><tr><th>Efficiency</th><td>Requires improvement</td><td>Good</td><td>Good</td></tr><tr><th>Legitimacy</th><td>Good</td><td>Good</td><td>Good</td></tr></table>`,
    ),
    expect: {
      body: 'surrey',
      programme: 'PEEL',
      cycle: '2017',
      judgments: { effectiveness: 'good', efficiency: 'requires-improvement', legitimacy: 'good' },
      previous: [
        'effectiveness good 2016',
        'effectiveness requires-improvement 2015',
        'efficiency good 2015',
        'efficiency good 2016',
        'legitimacy good 2015',
        'legitimacy good 2016',
      ],
    },
  },
  late(
    'a table that words over it say is of the last inspection, and one with the year of this one in each row',
    `<p>Grades at our last inspection</p><table><tr><th>Area</th><th>Grade</th></tr><tr><td>Preventing crime</td><td>Good</td></tr></table><p>Our grades now</p><table><tr><th>Area</th><th>Judgment</th><th>Inspected</th></tr><tr><td>Preventing crime</td><td>Adequate</td><td>2024</td></tr><tr><td>Workforce</td><td>Good</td><td>2021/22</td></tr></table>`,
    { 'preventing-crime': 'adequate', workforce: 'good < 2021/22' },
    { previous: ['preventing-crime good null'] },
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
  pillar(
    'the page of a year opens with a list of all years’ grades of the pillar, newest first, as links',
    `<ul class="years"><li><a href="/peel-2018/">2018/19</a> <span>Good</span></li><li><a href="/peel-2017/">2017</a> <span>Requires improvement</span></li><li><a href="/peel-2016/">2016</a> <span>Good</span></li></ul><p>Good</p><h3>${Q1}</h3><p>Good</p>`,
    { legitimacy: 'good', [A1]: 'good' },
    { previous: ['*'] },
  ),
  late(
    'an item for the grade, one for the previous grade; elsewhere only the previous one',
    '<h2>Preventing crime</h2><ul><li>Grade: Good</li><li>Previous grade: Adequate</li><li>Inspected: May 2024</li></ul><h2>Workforce</h2><ul><li>Previous grade: Good</li><li>Pages: 3</li></ul>',
    { 'preventing-crime': 'good', workforce: 'not-shown' },
    { previous: ['preventing-crime adequate null', 'workforce good null'] },
  ),
  {
    name: 'grade with last time’s in the same line',
    url: `${site}/peel-reports/kent-2023-25/`,
    as: 'html',
    text: crowded(
      'PEEL 2023–25: An inspection of Kent Police',
      `<h1>PEEL 2023–25: An inspection of Kent Police</h1>
<h2>Recording data about crime</h2><p class="grade">Good <small>(2021/22: Outstanding)</small></p><p>Nearly all crimes are recorded.</p>
<h2>Responding to the public</h2><p class="grade">Adequate (previously requires improvement)</p><p>Text on calls.</p>
<h2>Investigating crime</h2><div><p>2021/22</p><p>Good</p></div><div><p>2023–25</p><p>Inadequate</p></div><p>Text on investigations.</p>
<h2>Managing offenders</h2><p>Requires improvement → Adequate</p><p>Text on offenders.</p>`,
    ),
    expect: {
      body: 'kent',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: {
        'recording-data-about-crime': 'good|not-shown',
        'responding-to-the-public': 'adequate|not-shown',
        'investigating-crime': 'inadequate|not-shown',
        'managing-offenders': 'adequate|not-shown',
      },
      previous: ['*'],
      problems: ['*'],
    },
  },
  {
    name: 'summary with arrows and words: grade now, direction since last time',
    url: `${site}/frs-assessments/essex-2023-2025/`,
    as: 'html',
    text: plainPage(
      'Essex',
      `<h1>Effectiveness, efficiency and people 2023–2025: Essex County Fire and Rescue Service</h1><h2>Overall summary</h2><table><tr><th>Area</th><th>Grade</th><th>Change</th></tr><tr><td>Preventing fires and other risks</td><td>Good</td><td>▲ from adequate</td></tr><tr><td>Responding to fires and other emergencies</td><td>Adequate</td><td>▼ from good</td></tr><tr><td>Making best use of resources</td><td>Requires improvement</td><td>No change</td></tr></table>`,
    ),
    expect: {
      body: 'essex-frs',
      programme: 'FRS',
      cycle: '2023-25',
      judgments: {
        'effectiveness/preventing-fires': 'good',
        'effectiveness/responding-to-fires': 'adequate',
        'efficiency/best-use-of-resources': 'requires-improvement',
      },
    },
  },
  {
    name: 'grades sorted by area over years: a table whose last column is the report’s own cycle',
    url: `${site}/peel-assessments/peel-2018/west-yorkshire/`,
    as: 'html',
    text: plainPage(
      'West Yorkshire 2018/19',
      `<h1>West Yorkshire 2018/19</h1><p>West Yorkshire Police was inspected in tranche two and we found:</p><ul><li>the extent to which the force is effective at reducing crime and keeping people safe is good;</li><li>the extent to which the force operates efficiently and sustainably is outstanding; and</li><li>the extent to which the force treats the public and its workforce legitimately is good.</li></ul><table><caption>Grades over time</caption><thead><tr><th>Pillar</th><th>2016</th><th>2017</th><th>2018/19</th></tr></thead><tbody><tr><td>Effectiveness</td><td>Requires improvement</td><td>Good</td><td>Good</td></tr><tr><td>Efficiency</td><td>Good</td><td>Good</td><td>Outstanding</td></tr><tr><td>Legitimacy</td><td>Good</td><td>Good</td><td>Good</td></tr></tbody></table>`,
    ),
    expect: {
      body: 'west-yorkshire',
      programme: 'PEEL',
      cycle: '2018/19',
      judgments: { effectiveness: 'good', efficiency: 'outstanding', legitimacy: 'good' },
      previous: [
        'effectiveness requires-improvement 2016',
        'effectiveness good 2017',
        'efficiency good 2016',
        'efficiency good 2017',
        'legitimacy good 2016',
        'legitimacy good 2017',
      ],
    },
  },
  {
    name: 'a table of the last report’s grades under a caption, and its single column says the cycle',
    url: `${site}/peel-reports/dorset-2023-25/`,
    as: 'html',
    text: plainPage(
      'PEEL 2023–25: An inspection of Dorset Police',
      `<h1>PEEL 2023–25: An inspection of Dorset Police</h1><h2>Overall summary</h2>
<table><thead><tr><th>Area</th><th>Grade in 2021/22</th></tr></thead><tbody><tr><td>Preventing crime</td><td>Good</td></tr><tr><td>Investigating crime</td><td>Inadequate</td></tr></tbody></table>
<p>This was our first such table.</p>
<table><caption>Our judgments</caption><tr><th>Area</th><th>Grade</th></tr><tr><td>Preventing crime</td><td>Adequate</td></tr><tr><td>Investigating crime</td><td>Requires improvement</td></tr></table>`,
    ),
    expect: {
      body: 'dorset',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: { 'preventing-crime': 'adequate', 'investigating-crime': 'requires-improvement' },
      previous: ['preventing-crime good 2021/22', 'investigating-crime inadequate 2021/22'],
    },
  },
  {
    name: 'a section that lists the grades of the previous inspection',
    url: `${site}/peel-reports/devon-and-cornwall-2023-25/`,
    as: 'html',
    text: crowded(
      'PEEL 2023–25: An inspection of Devon and Cornwall Police',
      `<h1>PEEL 2023–25: An inspection of Devon and Cornwall Police</h1><h2>Our judgments</h2><ul><li>Preventing crime: Good</li><li>Responding to the public: Adequate</li><li>Managing offenders: Requires improvement</li></ul>
<h2>Judgments in our previous inspection</h2><ul><li>Preventing crime: Requires improvement</li><li>Responding to the public: Inadequate</li><li>Managing offenders: Inadequate</li></ul>
<h2>Responding to the public</h2><p>In our last inspection we said that the force was inadequate at responding to the public. It is better now.</p>`,
    ),
    expect: {
      body: 'devon-and-cornwall',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: {
        'preventing-crime': 'good',
        'responding-to-the-public': 'adequate',
        'managing-offenders': 'requires-improvement',
      },
      previous: ['*'],
    },
  },
  {
    name: 'landing of a force with a “track record” of all cycles by pillar and tabs of other years',
    url: `${site}/peel-assessments/peel-2017/humberside/`,
    as: 'html',
    text: withMenu(
      'Humberside 2017',
      `<h1>Humberside 2017</h1><ul class="years"><li><a href="/peel-assessments/peel-2014/humberside/">2014</a></li><li><a href="/peel-assessments/peel-2015/humberside/">2015</a></li><li><a href="/peel-assessments/peel-2016/humberside/">2016</a></li><li aria-current="page">2017</li></ul><p>Read more about Humberside 2017</p><p>This is HMICFRS’s fourth PEEL (police effectiveness, efficiency and legitimacy) assessment of Humberside Police.</p><p>The extent to which the force is effective at keeping people safe and reducing crime is good.</p><p>The extent to which the force is efficient at keeping people safe and reducing crime is good.</p><p>The extent to which the force is legitimate at keeping people safe and reducing crime requires improvement.</p>
<h2>Track record</h2><table><tr><th>Pillar</th><th>2014</th><th>2015</th><th>2016</th><th>2017</th></tr><tr><th>Effectiveness</th><td>–</td><td>Requires improvement</td><td>Requires improvement</td><td>Good</td></tr><tr><th>Efficiency</th><td>–</td><td>Inadequate</td><td>Requires improvement</td><td>Good</td></tr><tr><th>Legitimacy</th><td>–</td><td>Requires improvement</td><td>Requires improvement</td><td>Requires improvement</td></tr></table>
<h2>HMI’s observations</h2><p>I am pleased with the improvement. The force was inadequate in 2015.</p>`,
    ),
    expect: {
      body: 'humberside',
      programme: 'PEEL',
      cycle: '2017',
      judgments: { effectiveness: 'good', efficiency: 'good', legitimacy: 'requires-improvement' },
      previous: [
        'effectiveness requires-improvement 2015',
        'effectiveness requires-improvement 2016',
        'efficiency inadequate 2015',
        'efficiency requires-improvement 2016',
        'legitimacy requires-improvement 2015',
        'legitimacy requires-improvement 2016',
      ],
    },
  },
  late(
    'a line from one grade to the next over three inspections, with arrows; the same with years',
    `<h2>Preventing crime</h2><p>Good → Adequate → Requires improvement</p><p>Text.</p><h2>Workforce</h2><p>2018/19: Good → 2021/22: Adequate → 2023–25: Good</p><p>Text.</p><h2>Investigating crime</h2><p>Adequate ← Good</p><p>Text.</p>`,
    { 'preventing-crime': '?requires-improvement', workforce: '?good', 'investigating-crime': '?adequate' },
    { previous: ['*'], problems: ['*'] },
  ),
  late(
    'a table with the change since last time in words',
    `<table><tr><th>Area</th><th>Grade</th><th>Change since last inspection</th></tr><tr><td>Preventing crime</td><td>Adequate</td><td>Down from good</td></tr><tr><td>Workforce</td><td>Good</td><td>↑ from Adequate</td></tr><tr><td>Investigating crime</td><td>Good</td><td>No change</td></tr><tr><td>Managing offenders</td><td>Good</td><td>(Inadequate)</td></tr></table>`,
    {
      'preventing-crime': 'adequate',
      workforce: 'good',
      'investigating-crime': 'good',
      'managing-offenders': '?good',
    },
    { previous: ['*'], problems: ['*'] },
  ),
  pillar(
    'years as headings of two sections with the same questions, the older one last; a table of years as rows',
    `<p>Good</p><h3>2018/19</h3><h4>${Q1}</h4><p>Good</p><p>Text.</p><h4>${Q2}</h4><p>Requires improvement</p><p>Text.</p><h3>2017</h3><h4>${Q1}</h4><p>Outstanding</p><p>Text.</p><h4>${Q2}</h4><p>Good</p><p>Text.</p>`,
    { legitimacy: 'good', [A1]: '?good', [A2]: '?requires-improvement' },
    { previous: ['*'], problems: ['*'] },
  ),
];
