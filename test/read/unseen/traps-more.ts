/** Further traps: other people’s grades, headlines of findings, class names of a blog system. Synthetic. */
import { crowded, plainPage, type Unseen } from './shape.js';

const site = 'https://hmicfrs.justiceinspectorates.gov.uk';
export const trapsMore: Unseen[] = [
  {
    name: 'FRS table by question: the question spans its services',
    url: `${site}/frs-assessment/frs-2023-25/service-assessment-data-table/`,
    as: 'html',
    text: plainPage(
      'Service assessment data table',
      `<h1>Service assessment data table</h1><table><tr><th>Question</th><th>Service</th><th>Score</th></tr><tr><th rowspan="2">Preventing fires and other risks</th><td>Avon Fire and Rescue Service</td><td>Good</td></tr><tr><td>Cornwall Fire and Rescue Service</td><td>Adequate</td></tr><tr><th rowspan="2">Making best use of resources</th><td>Avon Fire and Rescue Service</td><td>Inadequate</td></tr><tr><td>Cornwall Fire and Rescue Service</td><td>Requires improvement</td></tr></table>`,
    ),
    expect: {
      body: null,
      programme: 'FRS',
      cycle: '2023-25',
      judgments: {
        'avon:effectiveness/preventing-fires': 'good',
        'cornwall:effectiveness/preventing-fires': 'adequate',
        'avon:efficiency/best-use-of-resources': 'inadequate',
        'cornwall:efficiency/best-use-of-resources': 'requires-improvement',
      },
    },
  },
  {
    name: 'police grades overview with a force per row and pillars as columns',
    url: `${site}/peel-assessments/peel-2018/?view=table&sort=alpha&data=pillar&group_by_region=off`,
    as: 'html',
    text: plainPage(
      'PEEL 2018/19',
      `<h1>PEEL 2018/19</h1><p>Loading graph...</p><p>Group by region</p><table><tr><th>Force</th><th>Effectiveness</th><th>Efficiency</th><th>Legitimacy</th></tr><tr><td>Avon and Somerset</td><td>Good</td><td>Outstanding</td><td>Good</td></tr><tr><td>Bedfordshire</td><td>Good</td><td>Good</td><td>Good</td></tr></table>`,
    ),
    expect: {
      body: null,
      programme: 'PEEL',
      cycle: '2018/19',
      judgments: {},
      problems: ['judged-elsewhere'],
      documentKind: 'listing',
    },
  },
  {
    name: 'two AFIs whose headlines are headings and whose text says “should”',
    url: `${site}/peel-reports/humberside-2023-25/`,
    as: 'html',
    text: plainPage(
      'PEEL 2023–25: An inspection of Humberside Police',
      `<h1>PEEL 2023–25: An inspection of Humberside Police</h1><h2>Preventing crime</h2><p>Good</p><h3>Areas for improvement</h3><h4>The force should make sure that its neighbourhood teams are not called away</h4><p>Neighbourhood teams are often called away. The force should monitor this.</p><h4>The force should analyse its data</h4><p>It has few analysts.</p><h3>How the force works with others</h3><p>The force should be proud of its partners.</p><h2>Workforce</h2><p>Adequate</p><p>There are no areas for improvement in this area.</p>`,
    ),
    expect: {
      body: 'humberside',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: { 'preventing-crime': 'good', workforce: 'adequate' },
      findings: [
        'afi preventing-crime: The force should make sure that its neighbourhood teams are not called away',
        'afi preventing-crime: The force should analyse its data',
      ],
    },
  },
  {
    name: 'AFI cards with label in a span and the headline beside it; two causes of concern in one card list',
    url: `${site}/peel-reports/northumbria-2023-25/`,
    as: 'html',
    text: crowded(
      'PEEL 2023–25: An inspection of Northumbria Police',
      `<h1>PEEL 2023–25: An inspection of Northumbria Police</h1><h2>Responding to the public</h2><div class="g">Requires improvement</div><div class="card"><p class="label">Area for improvement</p><p class="headline">The force needs to reduce the number of calls that are abandoned</p><p>Many callers give up.</p></div><div class="card"><p class="label">Area for improvement</p><p class="headline">The force needs to assess risk in each call</p><p>Risk is not always assessed.</p></div><p>The force has a good app.</p><h2>Managing offenders</h2><div class="g">Inadequate</div><div class="card"><p class="label">Cause of concern</p><p class="headline">Registered offenders are not visited</p><p>Visits were missed.</p><p class="label">Recommendations</p><ol><li>By 1 May 2024, the force should clear the backlog.</li><li>By 1 August 2024, the force should train more staff.</li></ol></div>`,
    ),
    expect: {
      body: 'northumbria',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: { 'responding-to-the-public': 'requires-improvement', 'managing-offenders': 'inadequate' },
      findings: [
        'afi responding-to-the-public: The force needs to reduce the number of calls that are abandoned',
        'afi responding-to-the-public: The force needs to assess risk in each call',
        'cause managing-offenders: Registered offenders are not visited',
        'rec managing-offenders: By 1 May 2024, the force should clear the backlog.',
        'rec managing-offenders: By 1 August 2024, the force should train more staff.',
      ],
      deadlines: ['2024-05-01', '2024-08-01'],
    },
  },
  {
    name: 'a sentence in prose that grades another area of the report',
    url: `${site}/peel-reports/staffordshire-2023-25/`,
    as: 'html',
    text: plainPage(
      'PEEL 2023–25: An inspection of Staffordshire Police',
      `<h1>PEEL 2023–25: An inspection of Staffordshire Police</h1><h2>HM Inspector’s summary</h2><p>Staffordshire Police is good at preventing crime.</p><p>It is inadequate at responding to the public.</p><h2>Preventing crime</h2><p>Staffordshire Police is adequate at preventing crime.</p><p>More text.</p><h2>Responding to the public</h2><p>Staffordshire Police was inadequate at responding to the public in 2022.</p>`,
    ),
    expect: {
      body: 'staffordshire',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: { 'preventing-crime': 'adequate|not-shown', 'responding-to-the-public': 'not-shown' },
      previous: ['*'],
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
    name: 'class names that say the grade with a colour, an index, BEM and utility prefixes',
    url: `${site}/peel-reports/cambridgeshire-2023-25/`,
    as: 'html',
    text: plainPage(
      'PEEL 2023–25: An inspection of Cambridgeshire Constabulary',
      `<h1>PEEL 2023–25: An inspection of Cambridgeshire Constabulary</h1><section class="judgement judgement--good"><h2>Preventing crime</h2><p>Text.</p></section><section class="judgement judgement--requires_improvement"><h2>Investigating crime</h2><p>Text.</p></section><section class="judgement judgementAdequate"><h2>Workforce</h2><p>Text.</p></section><section class="bg-inadequate text-white"><h2>Treating the public</h2><p>Text.</p></section><section class="good-practice"><h2>Managing offenders</h2><p>Text.</p></section><section class="post-123 category-good tag-outstanding"><h2>Responding to the public</h2><p>Text.</p></section>`,
    ),
    expect: {
      body: 'cambridgeshire',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: {
        'preventing-crime': 'good',
        'investigating-crime': 'requires-improvement',
        workforce: 'adequate',
        'treating-the-public': 'inadequate|not-shown',
        'managing-offenders': 'not-shown',
        'responding-to-the-public': 'not-shown',
      },
      problems: ['*'],
    },
  },
  {
    name: 'pillar page whose grade is printed before the date, and whose questions have theirs at the end',
    url: `${site}/peel-assessments/peel-2018/dorset/efficiency/`,
    as: 'html',
    text: plainPage(
      'Dorset PEEL 2018',
      `<h1>Dorset PEEL 2018</h1><h2>Efficiency</h2><p>How efficiently does the force operate and how sustainable are its services?</p><p><span class="x">Good</span></p><p>Last updated 27/09/2019</p><p>The force is efficient.</p><h3>Questions for Efficiency</h3><div><h4>How well does the force use its resources to meet the demand it faces?</h4><p>The force understands demand.</p><p>Our judgment: Requires improvement</p></div><div><h4>How well does the force plan for the future?</h4><p>It has plans.</p><p>Our judgment: Good</p></div>`,
    ),
    expect: {
      body: 'dorset',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: 'efficiency',
      lastUpdated: '2019-09-27',
      judgments: {
        efficiency: 'good',
        'efficiency/meeting-current-demands': 'requires-improvement',
        'efficiency/planning-for-the-future': 'good',
      },
    },
  },
  {
    name: 'quotes of a previous report under the question, in three shapes',
    url: `${site}/peel-assessments/peel-2018/hertfordshire/legitimacy/`,
    as: 'html',
    text: crowded(
      'Hertfordshire PEEL 2018',
      `<h1>Hertfordshire PEEL 2018</h1><h2>Legitimacy</h2><h3>How legitimately does the force treat the public and its workforce?</h3><p>Last updated 02/05/2019</p><p>Good</p><h3>To what extent does the force treat all of the people it serves with fairness and respect?</h3><p>Good</p><div class="last-time"><h4>What we said in 2017</h4><p>Requires improvement</p><p>The force should publish its data.</p></div><p>Now it does.</p><h3>How well does the force ensure that its workforce behaves ethically and lawfully?</h3><p>Previous judgment: Inadequate</p><p>Judgment: Requires improvement</p><h3>To what extent does the force treat its workforce with fairness and respect?</h3><table><tr><th>2016</th><th>2017</th><th>2018/19</th></tr><tr><td>Inadequate</td><td>Requires improvement</td><td>Good</td></tr></table>`,
    ),
    expect: {
      body: 'hertfordshire',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: 'legitimacy',
      lastUpdated: '2019-05-02',
      judgments: {
        legitimacy: 'good',
        'legitimacy/treating-the-public-fairly': 'good|not-shown',
        'legitimacy/ethical-and-lawful-workforce': 'requires-improvement',
        'legitimacy/treating-the-workforce-fairly': 'good|not-shown',
      },
      previous: ['*'],
      problems: ['*'],
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
    name: 'a service’s own view of its grade, a target grade, and a forecast',
    url: `${site}/frs-assessments/kent-2023-2025/`,
    as: 'html',
    text: plainPage(
      'Kent',
      `<h1>Effectiveness, efficiency and people 2023–2025: Kent Fire and Rescue Service</h1><h2>Preventing fires and other risks</h2><p>Good</p><p>The service rates itself as outstanding.</p><h2>Responding to fires and other emergencies</h2><dl><dt>Self-assessment</dt><dd>Outstanding</dd><dt>Target grade</dt><dd>Good</dd><dt>Grade</dt><dd>Adequate</dd></dl><p>Text.</p><h2>Making best use of resources</h2><p>Self-assessed grade: Good</p><p>Text.</p>`,
    ),
    expect: {
      body: 'kent-frs',
      programme: 'FRS',
      cycle: '2023-25',
      judgments: {
        'effectiveness/preventing-fires': 'good',
        'effectiveness/responding-to-fires': 'adequate',
        'efficiency/best-use-of-resources': 'not-shown',
      },
      problems: ['*'],
    },
  },
];
