/** Releases, letters, publications and listings as content systems and agencies write them. Synthetic. */
import { plainPage, type Unseen } from './shape.js';

const site = 'https://hmicfrs.justiceinspectorates.gov.uk';

export const releases: Unseen[] = [
  {
    name: 'national release: counts of forces by grade, lists of forces under each grade, nobody’s own report',
    url: `${site}/news/news-feed/forces-must-do-more-to-plan/`,
    as: 'html',
    text: plainPage(
      'Forces must do more to plan for the future',
      `<h1>Forces must do more to plan for the future</h1><p class="date">9 November 2017</p><p>HMICFRS has published its national report on police efficiency. It graded two forces as outstanding, 30 as good, ten as requires improvement and one as inadequate.</p><ul><li>Outstanding: Durham Constabulary, Thames Valley Police</li><li>Inadequate: none</li></ul><p>Bedfordshire Police was graded requires improvement for efficiency.</p><p>HM Inspector of Constabulary Mike Cunningham said:</p><blockquote><p>“Most forces are good at managing today’s demand.”</p></blockquote><p>ENDS</p>`,
    ),
    expect: {
      documentKind: 'news',
      body: null,
      programme: '*',
      cycle: '*',
      judgments: { 'bedfordshire:efficiency': '?requires-improvement' },
    },
  },
  {
    name: 'combined release: accordions per force, grades as bullets in quotes, one force compared with last year',
    url: `${site}/news/news-feed/peel-efficiency-2016/`,
    as: 'html',
    text: plainPage(
      'PEEL: Police efficiency 2016',
      `<h1>PEEL: Police efficiency 2016 – forces in the South West</h1><p>Published 3 November 2016</p><p>HMIC has assessed the efficiency of forces in the South West.</p><h2>Dorset Police</h2><ul><li>is ‘good’ at understanding current and likely future demand;</li><li>‘requires improvement’ in how it uses its resources to manage current demand.</li></ul><p>Overall Dorset Police is judged to be ‘good’ in respect of its efficiency.</p><h2>Gloucestershire Constabulary</h2><ul><li>‘good’ at planning for demand in the future;</li></ul><p>Overall the constabulary is judged to be ‘good’ in respect of its efficiency. In 2015 it was judged to require improvement.</p><p>ENDS</p>`,
    ),
    expect: {
      documentKind: 'news',
      body: null,
      programme: 'PEEL',
      cycle: '2016',
      publishedOn: '2016-11-03',
      judgments: {
        'dorset:efficiency': 'good',
        'dorset:efficiency/understanding-demand': 'good',
        'dorset:efficiency/using-resources': 'requires-improvement',
        'gloucestershire:efficiency': 'good',
        'gloucestershire:efficiency/planning-for-the-future': 'good',
      },
      previous: ['gloucestershire:efficiency requires-improvement 2015'],
    },
  },
  {
    name: 'release about monitoring: moved into Engage, an earlier report’s grades named; no new grades',
    url: `${site}/news/news-feed/police-force-moved-into-engage/`,
    as: 'html',
    text: plainPage(
      'Devon and Cornwall Police moved into enhanced monitoring',
      `<h1>Devon and Cornwall Police moved into enhanced monitoring</h1><p>Published on: 27 October 2022</p><p>The inspectorate has moved Devon and Cornwall Police into its enhanced level of monitoring, known as Engage.</p><p>In the last inspection, the force was graded inadequate at responding to the public and requires improvement at investigating crime.</p><p>HM Inspector of Constabulary Wendy Williams said:</p><p>“The force is not good enough at managing offenders.”</p><h2>Notes to editors</h2><p>The monitoring process has two stages: Scan and Engage.</p>`,
    ),
    expect: {
      documentKind: 'news',
      body: 'devon-and-cornwall',
      programme: '*',
      cycle: '*',
      publishedOn: '2022-10-27',
      judgments: {},
      previous: ['*'],
    },
  },
  {
    name: 'release 2023–25: counts in one sentence, areas by grade in a table; the totals agree',
    url: `${site}/news/news-feed/humberside-police-outstanding/`,
    as: 'html',
    text: plainPage(
      'Humberside Police is outstanding in several areas',
      `<h1>Humberside Police is outstanding in several areas</h1><div class="meta">Published on 1 February 2025</div><p>The inspectorate graded Humberside Police’s performance across four areas of policing and found that it was outstanding in two areas, good in one area and adequate in one area.</p><h2>Get the report</h2><p><a href="/peel-reports/humberside-2023-25/">PEEL 2023–2025: An inspection of Humberside Police</a></p><table><thead><tr><th>Grade</th><th>Areas</th></tr></thead><tbody><tr><td>Outstanding</td><td>Preventing crime<br>Responding to the public</td></tr><tr><td>Good</td><td>Investigating crime</td></tr><tr><td>Adequate</td><td>Managing offenders and suspects</td></tr></tbody></table><p>HM Inspector of Constabulary Michelle Skeer said:</p><blockquote>“Humberside Police is an outstanding force with good leaders.”</blockquote><p>ENDS</p>`,
    ),
    expect: {
      documentKind: 'news',
      body: 'humberside',
      programme: 'PEEL',
      cycle: '*',
      publishedOn: '2025-02-01',
      judgments: {
        'preventing-crime': '?outstanding',
        'responding-to-the-public': '?outstanding',
        'investigating-crime': '?good',
        'managing-offenders': '?adequate',
      },
    },
  },
  {
    name: 'letter as HTML: definition list of sender and date; cause of concern in a table; deadlines; progress in words',
    url: `${site}/publication-html/lincolnshire-frs-causes-of-concern-letter-february-2025/`,
    as: 'html',
    text: plainPage(
      'Lincolnshire Fire and Rescue Service: cause of concern letter – February 2025',
      `<h1>Lincolnshire Fire and Rescue Service: cause of concern letter</h1><p>Published on: 13 February 2025</p><h2>Letter information</h2><dl><dt>From</dt><dd>Roy Wilsher OBE QFSM, His Majesty’s Inspector of Fire and Rescue Services</dd><dt>To</dt><dd>Les Britzman, Chief Fire Officer</dd><dt>Sent on</dt><dd>10 February 2025</dd></dl><h2>Background</h2><p>Dear Les,</p><p>During our inspection, we graded the service inadequate at preventing fires and other risks. It was requires improvement in 2021/22.</p><h2>Cause of concern</h2><p>The service isn’t adequately identifying those at most risk of fire.</p><h2>Recommendations</h2><p>By 28 February 2025, the service should have a plan. By 31 May 2025, the service should:</p><ul><li>identify those at most risk; and</li><li>review what it offers them.</li></ul><h2>Progress</h2><p>Governance is good. Staff told us that training is outstanding.</p><h2>Next steps</h2><p>We will revisit in June 2025.</p>`,
    ),
    expect: {
      documentKind: 'letter',
      body: 'lincolnshire-frs',
      programme: 'FRS',
      cycle: null,
      publishedOn: '2025-02-13',
      judgments: {},
      previous: ['*'],
      findings: [
        'cause null: The service isn’t adequately identifying those at most risk of fire.',
        'rec null: By 28 February 2025, the service should have a plan. By 31 May 2025, the service should: | identify those at most risk; and | review what it offers them.',
      ],
      deadlines: ['2025-02-28', '2025-05-31'],
    },
  },
  {
    name: 'publication page: facts in a definition list, two corrections, a teaser that grades',
    url: `${site}/publications/peel-assessment-2018-19-cheshire/`,
    as: 'html',
    text: plainPage(
      'PEEL: Police effectiveness, efficiency and legitimacy 2018/19 – Cheshire Constabulary',
      `<h1>PEEL: Police effectiveness, efficiency and legitimacy 2018/19 – Cheshire Constabulary</h1><dl><dt>Published on:</dt><dd>27 September 2019</dd><dt>Publication types:</dt><dd>Effectiveness, Efficiency, Legitimacy and PEEL</dd><dt>Police Forces:</dt><dd>Cheshire</dd></dl><p>This report sets out our inspection findings after our integrated PEEL assessment of Cheshire Constabulary.</p><h2>Get the report</h2><p><a href="/peel-assessments/peel-2018/cheshire/">Explore the report online</a></p><p><a href="https://assets-hmicfrs.justiceinspectorates.gov.uk/uploads/cheshire.pdf">Download the report</a> (PDF document)</p><p><strong>Please note:</strong> wording corrected on p. 12 on 4 October 2019.</p><p>Please note: table 3 amended on 11 October 2019.</p><h2>Get the press releases</h2><p><a href="/news/x/">Cheshire Constabulary graded good</a></p>`,
    ),
    expect: {
      documentKind: 'publication',
      body: 'cheshire',
      programme: 'PEEL',
      cycle: '2018/19',
      publishedOn: '2019-09-27',
      judgments: {},
    },
  },
  {
    name: 'listing of publications: a list with badges, dates and teasers of many bodies',
    url: `${site}/fire-and-rescue-services/publications/`,
    as: 'html',
    text: plainPage(
      'Publications',
      `<h1>Publications</h1><form><select><option>Good</option></select></form><p>Showing 1 to 3 of 312 results</p><ul class="results"><li><h3><a href="/a/">Avon Fire and Rescue Service: inspection report</a></h3><p>12 February 2025 · Report</p><p>Avon is graded good at preventing fires and other risks.</p></li><li><h3><a href="/b/">Effectiveness, efficiency and people 2023–2025 – Surrey</a></h3><p><span class="grade-good">Good</span></p></li><li><h3><a href="/c/">Cause of concern letter: Warwickshire</a></h3><p>Publication — Letter, Revisit — By 31 March 2025, the service should have a plan.</p></li></ul>`,
    ),
    expect: { documentKind: 'listing', body: null, programme: '*', cycle: '*', judgments: {} },
  },
  {
    name: 'revisit letter as text: what was found, grades of the report named, the cause remains',
    url: `${site}/publication-html/cheshire-constabulary-revisit-letter/`,
    as: 'text',
    text: `Cheshire Constabulary: accelerated cause of concern revisit letter
Published on:
6 March 2024
Letter information
From
Michelle Skeer OBE QPM
HM Inspector of Constabulary
To
Mark Roberts QPM
Chief Constable
Sent on
4 March 2024
Background
Between 16 and 27 October 2023, we inspected Cheshire Constabulary. We graded the force inadequate at managing offenders and suspects.
Cause of concern
The constabulary doesn’t manage registered sex offenders well.
Recommendations
Within three months, Cheshire Constabulary should:
- clear its backlog of visits; and
- make sure that supervisors review risk.
Progress against the recommendations
The constabulary has made good progress. We found an adequate number of trained staff.
Conclusion
The cause of concern remains open.`,
    expect: {
      documentKind: 'letter',
      body: 'cheshire',
      programme: '*',
      cycle: null,
      publishedOn: '2024-03-06',
      judgments: {},
      previous: ['*'],
      findings: [
        'cause null: The constabulary doesn’t manage registered sex offenders well.',
        'rec null: Within three months, Cheshire Constabulary should: | clear its backlog of visits; and | make sure that supervisors review risk.',
      ],
      deadlines: [null],
    },
  },
  {
    name: 'other inspections of a force: crime data integrity and custody, each with a grade in a badge',
    url: `${site}/peel-assessments/peel-2016/cumbria/other-reports/`,
    as: 'html',
    text: plainPage(
      'Cumbria PEEL 2016 – Other inspections',
      `<h1>Cumbria PEEL 2016</h1><h2>Other inspections</h2><p>Last updated 02/03/2017</p><h3>Crime data integrity</h3><div class="badge">Requires improvement</div><p>We found that the force records 88 percent of crimes.</p><h3>Custody</h3><p>The custody suites are in adequate order.</p><h3>Areas for improvement</h3><p>See the reports.</p>`,
    ),
    expect: {
      body: 'cumbria',
      programme: 'PEEL',
      cycle: '2016',
      lastUpdated: '2017-03-02',
      judgments: {},
      problems: ['*'],
    },
  },
  {
    name: 'the inspector’s quotation says the grade of last time and that of now, a semicolon between',
    url: `${site}/news/news-feed/wiltshire-police-making-progress/`,
    as: 'html',
    text: plainPage(
      'Wiltshire Police making progress',
      '<h1>Wiltshire Police making progress</h1><p>Published on 4 July 2025</p><p>Get the report</p><p><a href="/x">PEEL 2023–2025: An inspection of Wiltshire Police</a></p><p>HM Inspector of Constabulary Kathryn Stone said:</p><blockquote><p>“In 2022 it was inadequate at protecting vulnerable people; it is now good at protecting vulnerable people.”</p></blockquote><p>ENDS</p>',
    ),
    expect: {
      body: 'wiltshire',
      programme: 'PEEL',
      cycle: null,
      publishedOn: '2025-07-04',
      judgments: { 'protecting-vulnerable-people': 'good' },
      previous: ['protecting-vulnerable-people inadequate 2022'],
    },
  },
  {
    name: 'a release that names no programme: what it judges is asked in one only',
    url: `${site}/news/news-feed/north-wales-police-legitimacy/`,
    as: 'html',
    text: plainPage(
      'North Wales Police assessed as good',
      '<h1>North Wales Police assessed as good in how legitimately it keeps people safe</h1><p>Published on 8 December 2016</p><ul><li>North Wales Police is good at treating all of the people it serves with fairness and respect;</li></ul><p>HM Inspector of Constabulary Wendy Williams said:</p><p>“North Wales Police has been judged to be ‘good’ in how legitimately it keeps people safe and reduces crime, unlike Gwent Police, which was judged to be inadequate.”</p><p>ENDS</p>',
    ),
    expect: {
      body: 'north-wales',
      programme: 'PEEL',
      cycle: null,
      judgments: { legitimacy: 'good', 'legitimacy/treating-the-public-fairly': 'good' },
    },
  },
];
