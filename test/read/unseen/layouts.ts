/** Reports and pages in further layouts: tables within chapters, grades in pieces, captions, clauses. Synthetic. */
import { crowded, plainPage, type Unseen } from './shape.js';

const site = 'https://hmicfrs.justiceinspectorates.gov.uk';
export const layouts: Unseen[] = [
  {
    name: 'each chapter a table with its grade in the caption',
    url: `${site}/peel-reports/leicestershire-2023-25/`,
    as: 'html',
    text: plainPage(
      'PEEL 2023–25: An inspection of Leicestershire Police',
      `<h1>PEEL 2023–25: An inspection of Leicestershire Police</h1><h2>Preventing crime</h2><table><caption>Grade: Good</caption><tr><th>Measure</th><th>2022</th><th>2023</th></tr><tr><td>Crimes per 1,000</td><td>80</td><td>75</td></tr></table><p>Text.</p><h2>Investigating crime</h2><p>Text.</p><table><tr><th>Result</th><th>Share</th></tr><tr><td>Good</td><td>12%</td></tr><tr><td>Adequate</td><td>30%</td></tr></table>`,
    ),
    expect: {
      body: 'leicestershire',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: { 'preventing-crime': 'good', 'investigating-crime': 'not-shown' },
      problems: ['*'],
    },
  },
  {
    name: 'audit of case files graded good in a table within a chapter',
    url: `${site}/peel-reports/bedfordshire-2023-25/`,
    as: 'html',
    text: plainPage(
      'PEEL 2023–25: An inspection of Bedfordshire Police',
      `<h1>PEEL 2023–25: An inspection of Bedfordshire Police</h1><h2>Investigating crime</h2><p>Adequate</p><h3>Case files</h3><table><tr><th>Quality of case files</th><th>Grade</th></tr><tr><td>Supervision</td><td>Good</td></tr><tr><td>Victim contact</td><td>Inadequate</td></tr></table><p>Of 100 files, 80 were graded good.</p><h3>Our victim service assessment</h3><p>Good</p><p>Text.</p><h2>Managing offenders</h2><p>Good</p>`,
    ),
    expect: {
      body: 'bedfordshire',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: {
        'investigating-crime': 'adequate',
        'managing-offenders': 'good',
        'other/our-victim-service-assessment': 'good',
      },
      problems: ['*'],
    },
  },
  {
    name: 'grade of a sub-heading that is no area is not the chapter’s',
    url: `${site}/peel-reports/derbyshire-2023-25/`,
    as: 'html',
    text: plainPage(
      'PEEL 2023–25: An inspection of Derbyshire Constabulary',
      `<h1>PEEL 2023–25: An inspection of Derbyshire Constabulary</h1><h2>Investigating crime</h2><p>The force has changed.</p><h3>Forensics</h3><p>Good</p><p>Text.</p><h3>Digital units</h3><p>Inadequate</p><p>Text.</p>`,
    ),
    expect: {
      body: 'derbyshire',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: {
        'investigating-crime': 'not-shown',
        'other/forensics': 'good',
        'other/digital-units': 'inadequate',
      },
      problems: ['area-unknown'],
    },
  },
  {
    name: 'two reports’ worth of headings: an archived version of the same report below',
    url: `${site}/peel-reports/hampshire-2021-22/`,
    as: 'html',
    text: crowded(
      'PEEL 2021/22 – An inspection of Hampshire and Isle of Wight Constabulary',
      `<h1>PEEL 2021/22 – An inspection of Hampshire and Isle of Wight Constabulary</h1><h2>Preventing crime</h2><p>Good</p><p>Text.</p><h2>Previous version of this report</h2><h3>Preventing crime</h3><p>Adequate</p>`,
    ),
    expect: {
      body: 'hampshire-and-isle-of-wight',
      programme: 'PEEL',
      cycle: '2021/22',
      judgments: { 'preventing-crime': 'good|not-shown' },
      problems: ['*'],
      previous: ['*'],
    },
  },
  {
    name: 'every grade in upper case, with a non-breaking hyphen, trailing notes and footnote marks',
    url: `${site}/peel-assessments/peel-2017/devon-and-cornwall/efficiency/`,
    as: 'html',
    text: plainPage(
      'Devon and Cornwall PEEL 2017',
      `<h1>Devon &amp; Cornwall PEEL 2017</h1><h2>Efficiency</h2><h3>How efficient is the force at keeping people safe and reducing crime?</h3><p>Last updated 09/11/2017</p><p>GOOD<sup>1</sup></p><h3>How well does the force understand its current and likely future demand?</h3><p>Requires‑improvement</p><p>Text.</p><h3>How well does the force use its resources to manage current demand?</h3><p>Good*</p><p>Text.</p><h3>How well is the force planning for demand in the future?</h3><p>Outstanding [2]</p><p>Text.</p>`,
    ),
    expect: {
      body: 'devon-and-cornwall',
      programme: 'PEEL',
      cycle: '2017',
      pillar: 'efficiency',
      lastUpdated: '2017-11-09',
      judgments: {
        efficiency: 'good',
        'efficiency/understanding-demand': 'requires-improvement',
        'efficiency/using-resources': 'good',
        'efficiency/planning-for-the-future': 'outstanding',
      },
    },
  },
  {
    name: 'grade split over elements: “Requires” and “improvement” in spans, with a line break',
    url: `${site}/peel-assessments/peel-2018/cumbria/efficiency/`,
    as: 'html',
    text: plainPage(
      'Cumbria PEEL 2018',
      `<h1>Cumbria PEEL 2018</h1><h2>Efficiency</h2><h3>How efficiently does the force operate and how sustainable are its services?</h3><p>Last updated 02/05/2019</p><div class="g"><span>Requires</span><br><span>improvement</span></div><h3>How well does the force use its resources to meet the demand it faces?</h3><div class="g"><div>Requires</div><div>improvement</div></div><p>Text.</p><h3>How well does the force plan for the future?</h3><div class="g">Requires<br/>improvement</div><p>Text.</p>`,
    ),
    expect: {
      body: 'cumbria',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: 'efficiency',
      lastUpdated: '2019-05-02',
      judgments: {
        efficiency: 'requires-improvement',
        'efficiency/meeting-current-demands': 'requires-improvement',
        'efficiency/planning-for-the-future': 'requires-improvement',
      },
    },
  },
  {
    name: 'cards: link around heading and grade; “view more” and share links between',
    url: `${site}/peel-assessments/peel-2018/suffolk/`,
    as: 'html',
    text: crowded(
      'Suffolk 2018/19',
      `<h1>Suffolk 2018/19</h1><p>Suffolk Constabulary was inspected in tranche one and we found:</p><p>the extent to which the constabulary is effective at reducing crime and keeping people safe is good.</p><p>the extent to which the constabulary operates efficiently and sustainably requires improvement.</p><p>the extent to which the constabulary treats the public and its workforce legitimately is good.</p><div class="cards"><a class="card" href="/e"><h2>Effectiveness</h2><span>Good</span><span>Last updated 02/05/2019</span></a><a class="card" href="/f"><h2>Efficiency</h2><span>Requires improvement</span><span>Last updated 02/05/2019</span></a><a class="card" href="/l"><h2>Legitimacy</h2><span>Good</span><span>Last updated 02/05/2019</span></a></div>`,
    ),
    expect: {
      body: 'suffolk',
      programme: 'PEEL',
      cycle: '2018/19',
      judgments: { effectiveness: 'good', efficiency: 'requires-improvement', legitimacy: 'good' },
    },
  },
  {
    name: 'grade beside its question in a flex row of three: number, question, grade; grade wrapped in a link',
    url: `${site}/frs-assessment/frs-2018/dorset-and-wiltshire/effectiveness/`,
    as: 'html',
    text: plainPage(
      'Dorset & Wiltshire 2018/19',
      `<h1>Dorset &amp; Wiltshire 2018/19</h1><div class="row"><h2>Effectiveness</h2><a href="/grades#good">Good</a></div><p>How effective is the service at keeping people safe and secure from fire and other risks?</p><p>Last updated 17/12/2019</p><div class="row"><div>1</div><div>How well does the FRS understand the risk of fire and other emergencies?</div><div><a href="/grades#good">Good</a></div></div><p>Text.</p><div class="row"><div>2</div><div>How effective is the FRS at preventing fires and other risks?</div><div><a href="/grades#ri">Requires improvement</a></div></div><h4>Area for improvement</h4><p>The service should evaluate its prevention work, so it understands the benefits better.</p>`,
    ),
    expect: {
      body: 'dorset-and-wiltshire',
      programme: 'FRS',
      cycle: '2018/19',
      pillar: 'effectiveness',
      lastUpdated: '2019-12-17',
      judgments: {
        effectiveness: 'good',
        'effectiveness/understanding-risk': 'good',
        'effectiveness/preventing-fires': 'requires-improvement',
      },
      findings: [
        'afi effectiveness/preventing-fires: The service should evaluate its prevention work, so it understands the benefits better.',
      ],
    },
  },
  {
    name: 'full report as one HTML page: contents list with grades, summary table, chapters, annex about grades',
    url: `${site}/publication-html/peel-assessment-2018-19-cheshire/`,
    as: 'html',
    text: plainPage(
      'PEEL 2018/19: An inspection of Cheshire Constabulary',
      `<h1>PEEL: Police effectiveness, efficiency and legitimacy 2018/19 – An inspection of Cheshire Constabulary</h1><p>Published on: 18 July 2023</p><h2>Contents</h2><ul><li><a href="#e">Effectiveness – Good</a></li><li><a href="#f">Efficiency – Good</a></li></ul><h2>Overall summary</h2><table><tr><th>Effectiveness</th><th>Good</th><th>Last inspected</th></tr><tr><td>Preventing crime and tackling anti-social behaviour</td><td>Good</td><td>2018/19</td></tr><tr><td>Protecting vulnerable people</td><td>Requires improvement</td><td>2018/19</td></tr></table><table><tr><th>Efficiency</th><th>Good</th><th>Last inspected</th></tr><tr><td>Planning for the future</td><td>Good</td><td>2017</td></tr></table><h2 id="e">Effectiveness</h2><p class="gr">Good</p><h3>Protecting vulnerable people</h3><p class="gr">Good</p><p>Text.</p><h2>Annex A – About the data</h2><p>Good</p>`,
    ),
    expect: {
      body: 'cheshire',
      programme: 'PEEL',
      cycle: '2018/19',
      publishedOn: '2023-07-18',
      judgments: {
        effectiveness: 'good',
        'effectiveness/preventing-crime': 'good',
        'effectiveness/protecting-vulnerable-people': 'not-shown',
        efficiency: 'good',
        'efficiency/planning-for-the-future': 'good < 2017',
      },
      problems: ['clues-disagree'],
    },
  },
  {
    name: 'text flavour A of a 2018/19 landing, with a banner in the middle and the contact line',
    url: `${site}/peel-assessments/peel-2018/thames-valley/`,
    as: 'text',
    text: `Skip to content
Thames Valley 2018/19
Read more about Thames Valley
This is HMICFRS’s fifth PEEL (police effectiveness, efficiency and legitimacy) assessment of Thames Valley Police.
Thames Valley Police was inspected in tranche one and we found:
the extent to which the force is effective at reducing crime and keeping people safe is good.
the extent to which the force operates efficiently and sustainably is good.
the extent to which the force treats the public and its workforce legitimately is good.
Download the full report
PEEL: Police effectiveness, efficiency and legitimacy 2018/19 – Thames Valley Police
Zoë Billingham
Her Majesty’s Inspector of Constabulary
Contact HMICFRS
HMI's observations
I congratulate Thames Valley Police on its good performance.
Effectiveness
How effectively does the force reduce crime and keep people safe?
Last updated 02/05/2019
Good
The force is good at preventing crime.
View the five questions for effectiveness
Efficiency
How efficiently does the force operate and how sustainable are its services?
Last updated 02/05/2019
Outstanding
The force is good.
Legitimacy
How legitimately does the force treat the public and its workforce?
Last updated 02/05/2019
Good
Other inspections
How well has the force performed in our other inspections?`,
    expect: {
      body: 'thames-valley',
      programme: 'PEEL',
      cycle: '2018/19',
      lastUpdated: '2019-05-02',
      judgments: { effectiveness: 'good', efficiency: 'not-shown', legitimacy: 'good' },
      problems: ['clues-disagree'],
    },
  },
  {
    name: 'grade line with a link and an explanation in brackets',
    url: `${site}/peel-reports/south-wales-2021-22/`,
    as: 'html',
    text: plainPage(
      'PEEL 2021/22 – An inspection of South Wales Police',
      `<h1>PEEL 2021/22: An inspection of South Wales Police</h1><h2>Preventing crime</h2><p><strong>Grade:</strong> <a href="/grades">Good</a> (<a href="/what">what does this mean?</a>)</p><p>Text.</p><h2>Investigating crime</h2><p>Our grade for this area: <em>adequate</em>.</p><p>Text.</p><h2>Good use of resources</h2><p>We have graded this area as outstanding.</p><p>Text.</p><h2>Treatment of the public</h2><p>This area has been judged to require improvement.</p>`,
    ),
    expect: {
      body: 'south-wales',
      programme: 'PEEL',
      cycle: '2021/22',
      judgments: {
        'preventing-crime': 'good',
        'investigating-crime': 'adequate',
        'good-use-of-resources': 'outstanding',
        'treating-the-public': 'requires-improvement',
      },
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
];
