/** Grades of other bodies, of what is usual, of other inspections, of what a body thinks of itself. Synthetic. */
import {
  EFF,
  EFFECTIVENESS,
  EFFICIENCY,
  effectiveness18,
  efficiency17,
  gwent,
  late,
  RESOURCES,
  reportOf,
  site,
  withMenu,
} from './pages.js';
import { crowded, plainPage, type Unseen } from './shape.js';

export const gradesOfOthers: Unseen[] = [
  reportOf(
    'what other forces were graded stands where this one’s graphic was',
    ['merseyside', 'Merseyside Police', '2023-25'],
    `<h2>Preventing crime</h2><p>Nationally, 12 forces were graded good and 20 adequate for this area.</p><p>Most forces are adequate at preventing crime.</p><h2>Investigating crime</h2><p>The most common grade for this area across England and Wales is requires improvement.</p><h2>Workforce</h2><p>Compared with similar forces, the force is good at keeping its people.</p>`,
    { 'preventing-crime': 'not-shown', 'investigating-crime': 'not-shown', workforce: 'not-shown' },
  ),
  reportOf(
    'panels beside each chapter: the usual grade, and that of similar forces',
    ['bedfordshire', 'Bedfordshire Police', '2023-25'],
    `<section><h2>Preventing crime</h2><p class="grade">Good</p><dl class="context"><dt>Most common grade nationally</dt><dd>Adequate</dd><dt>Similar forces</dt><dd>Requires improvement</dd></dl><p>The force does this well.</p></section><section><h2>Workforce</h2><ul class="facts"><li>Our grade: Adequate</li><li>National average: Good</li><li>Last inspection: Inadequate</li></ul><p>People leave.</p></section>`,
    { 'preventing-crime': 'good', workforce: '?adequate' },
    { previous: ['*'] },
  ),
  gwent(
    'who is graded is somebody else: control room, neighbouring force, region, partner',
    `<h2>Responding to the public</h2><p>The joint control room is good at responding to the public.</p><h2>Serious organised crime</h2><p>The regional unit was graded as outstanding.</p><p>Avon and Somerset Police is good at tackling serious and organised crime.</p><h2>Protecting vulnerable people</h2><p>The council’s children’s services were rated inadequate by Ofsted.</p><p>Inadequate</p><p>was Ofsted’s word.</p>`,
    {
      'responding-to-the-public': 'not-shown',
      'serious-organised-crime': 'not-shown',
      'protecting-vulnerable-people': '?inadequate',
    },
    { problems: ['*'], previous: ['*'] },
  ),
  gwent(
    'pages of a tabbed report: a hidden panel holds another force’s report',
    `<div class="tabs"><section id="gwent"><h2>Preventing crime</h2><p>Good</p></section><section id="other" hidden><h2>South Wales Police</h2><h3>Preventing crime</h3><p>Inadequate</p><h3>Workforce</h3><p>Outstanding</p></section></div>`,
    { 'preventing-crime': 'good' },
    { problems: ['*'] },
  ),
  efficiency17(
    'a ranking of forces and a graph with each grade in its own column heading',
    `<p>Good</p><h3>${EFFICIENCY.resources}</h3><p>Good</p><table><caption>Forces by grade for this question</caption><tr><th>Outstanding</th><th>Good</th><th>Requires improvement</th><th>Inadequate</th></tr><tr><td>2 forces</td><td>30 forces</td><td>10 forces</td><td>1 force</td></tr></table>`,
    { efficiency: 'good', [RESOURCES]: 'good' },
  ),
  late(
    'comparison table of similar forces with this one in a row',
    `<h2>Preventing crime</h2><p>Good</p><table><tr><th>Force</th><th>Grade</th></tr><tr><td>Essex Police</td><td>Good</td></tr><tr><td>Kent Police</td><td>Inadequate</td></tr><tr><td>Sussex Police</td><td>Outstanding</td></tr></table>`,
    { 'preventing-crime': 'good' },
    { problems: ['*'] },
  ),
  effectiveness18(
    'an audit and a chart of all forces in the part of a question',
    `<h3>${EFFECTIVENESS.investigate}</h3><p>Good</p><p>We assessed 60 files.</p><table><caption>Quality of investigation</caption><tr><th>Good</th><th>Adequate</th><th>Inadequate</th></tr><tr><td>40</td><td>15</td><td>5</td></tr></table><div role="img" aria-label="Bar chart: 5 forces outstanding, 30 good, 8 require improvement"></div><h3>${EFFECTIVENESS.prevent}</h3><figure><img src="c.png" alt="Chart of forces graded good"><figcaption>Forces by grade</figcaption></figure><p>Text.</p>`,
    { [`${EFF}investigating-crime`]: 'good', [`${EFF}preventing-crime`]: 'not-shown' },
  ),
  effectiveness18(
    'what the grade would have been, what the force hopes for, what it says of itself',
    `<h3>${EFFECTIVENESS.prevent}</h3><p>We would have graded the force as inadequate had it not acted.</p><p>Its vision is to be outstanding.</p><p>Vision: Outstanding</p><h3>${EFFECTIVENESS.soc}</h3><p>The force assesses itself as good.</p><p>Self-assessment: Good</p><h3>${EFFECTIVENESS.protect}</h3><p>Target grade: Good</p><p>Text.</p>`,
    {
      [`${EFF}preventing-crime`]: 'not-shown',
      [`${EFF}serious-and-organised-crime`]: 'not-shown',
      [`${EFF}protecting-vulnerable-people`]: 'not-shown',
    },
    { problems: ['*'] },
  ),
  effectiveness18(
    'other forces’ grades in a fold and a carousel after the text',
    `<h3>${EFFECTIVENESS.soc}</h3><p>Good</p><p>Text.</p><details><summary>How do other forces compare?</summary><ul><li>Devon and Cornwall: Requires improvement</li><li>Wiltshire: Outstanding</li></ul></details><div class="carousel"><div><h4>Dorset Police</h4><p>Inadequate</p></div><div><h4>Gloucestershire Constabulary</h4><p>Outstanding</p></div></div>`,
    { [`${EFF}serious-and-organised-crime`]: 'good' },
    {},
    'crowded',
  ),
  late(
    'how the force compares: a table of forces for one area, an average, and the force’s own row in bold',
    `<h2>Investigating crime</h2><div class="grade-badge">Adequate</div><p>Text.</p><h3>How Essex Police compares</h3><table><thead><tr><th>Force</th><th>Investigating crime</th><th>Preventing crime</th></tr></thead><tbody><tr><td>Kent Police</td><td>Good</td><td>Outstanding</td></tr><tr><td><strong>Essex Police</strong></td><td>Adequate</td><td>Good</td></tr><tr><td>Average</td><td>Adequate</td><td>Adequate</td></tr></tbody></table>`,
    { 'investigating-crime': 'adequate', 'preventing-crime': '?good' },
    { problems: ['*'] },
  ),
  late(
    'two tables: the force’s grades, and how many forces have each grade in each area',
    `<h2>Our judgments</h2><table><tr><th>Area</th><th>Judgment</th></tr><tr><td>Preventing crime</td><td>Good</td></tr><tr><td>Workforce</td><td>Adequate</td></tr></table><h3>How forces were graded</h3><table><tr><th>Area</th><th>Outstanding</th><th>Good</th><th>Adequate</th><th>Requires improvement</th><th>Inadequate</th></tr><tr><td>Preventing crime</td><td>1</td><td>20</td><td>10</td><td>8</td><td>4</td></tr><tr><td>Workforce</td><td>0</td><td>9</td><td>24</td><td>9</td><td>1</td></tr></table>`,
    { 'preventing-crime': 'good', workforce: 'adequate' },
  ),
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
  {
    name: 'the Met: its name in a 2021/22 title, and British Transport Police compared in the text',
    url: `${site}/peel-reports/metropolitan-2021-22/`,
    as: 'html',
    text: crowded(
      'PEEL 2021/22 – An inspection of the Metropolitan Police Service',
      `<h1>PEEL 2021/22 – An inspection of the Metropolitan Police Service</h1><h2>Responding to the public</h2><div class="g-inadequate" data-rating="Inadequate"><span>Inadequate</span></div><p>The Met is too slow.</p><h3>British Transport Police</h3><p>Good</p><p>It answers quickly.</p><h2>Managing offenders</h2><div data-rating="requires improvement"></div><p>City of London Police is good at managing offenders.</p>`,
    ),
    expect: {
      body: 'metropolitan',
      programme: 'PEEL',
      cycle: '2021/22',
      judgments: { 'responding-to-the-public': 'inadequate', 'managing-offenders': 'requires-improvement' },
    },
  },
  {
    name: 'each chapter says how many forces have which grade, the regional average and the force’s neighbours',
    url: `${site}/peel-reports/lincolnshire-2023-25/`,
    as: 'html',
    text: withMenu(
      'PEEL 2023–2025: An inspection of Lincolnshire Police',
      `<h1>PEEL 2023–2025</h1><h2>Police effectiveness, efficiency and legitimacy: an inspection of Lincolnshire Police</h2><p>Published on: 6 December 2024</p>
<h2>Investigating crime</h2><p class="grade">Requires improvement</p><p>Lincolnshire Police requires improvement at investigating crime.</p><p>Across England and Wales we graded 12 of 43 forces as good, 18 as adequate and 13 as requires improvement for this area. Nottinghamshire Police was graded good. The average grade in the East Midlands is adequate.</p>
<h2>Preventing and deterring crime and antisocial behaviour, and reducing vulnerability</h2><p>The force’s most similar forces were graded:</p><ul><li>Norfolk Constabulary – Good</li><li>Devon and Cornwall Police – Adequate</li><li>Suffolk Constabulary – Requires improvement</li></ul><p>In our last inspection, the force was graded good in this area.</p><p>Good neighbourhood policing depends on people.</p>
<h2>Responding to the public</h2><p class="grade">Inadequate</p><p>Lincolnshire Police is inadequate at responding to the public.</p><table><caption>How other forces in the region were graded</caption><tr><th>Force</th><th>Grade</th></tr><tr><td>Derbyshire Constabulary</td><td>Good</td></tr><tr><td>Leicestershire Police</td><td>Adequate</td></tr><tr><td>Northamptonshire Police</td><td>Requires improvement</td></tr></table>
<h2>Leadership and force management</h2><p>The crime panel called the chief constable’s leadership outstanding. The force told us that it would have graded itself as good. We would have graded the force as adequate had it published its plan.</p>
<h2>Related reports</h2><ul class="cards"><li><a href="/peel-reports/lincolnshire-2021-22/"><h3>PEEL 2021/22: Lincolnshire Police</h3><p>Investigating crime: Adequate. Responding to the public: Good.</p></a></li><li><a href="/peel-reports/nottinghamshire-2023-25/"><h3>Nottinghamshire Police</h3><p>Responding to the public: Good</p></a></li></ul>`,
    ),
    expect: {
      body: 'lincolnshire',
      programme: 'PEEL',
      cycle: '2023-25',
      publishedOn: '2024-12-06',
      judgments: {
        'investigating-crime': 'requires-improvement',
        'preventing-crime': 'not-shown',
        'responding-to-the-public': 'inadequate',
        'leadership-and-force-management': 'not-shown',
      },
      previous: ['*'],
    },
  },
  {
    name: 'a table of all forces, in which this force’s row is one; another sorts by grade',
    url: `${site}/peel-assessments/peel-2018/durham/`,
    as: 'html',
    text: withMenu(
      'Durham 2018/19',
      `<h1>Durham 2018/19</h1><p><a href="x">Read more about Durham</a></p><p>This is HMICFRS’s fifth PEEL (police effectiveness, efficiency and legitimacy) assessment of Durham Constabulary.</p><p>Durham was inspected in tranche one and we found:</p>
<ul><li>the extent to which the force is effective at reducing crime and keeping people safe is outstanding.</li><li>the extent to which the force operates efficiently and sustainably is outstanding.</li><li>the extent to which the force treats the public and its workforce legitimately is good.</li></ul>
<h2>HMI’s observations</h2><p>I am very pleased with Durham’s outstanding performance. In 2017 its legitimacy was good, and its efficiency outstanding.</p>
<h2>How Durham compares</h2><table><thead><tr><th>Force</th><th>Effectiveness</th><th>Efficiency</th><th>Legitimacy</th></tr></thead><tbody><tr><td><a href="/peel-assessments/peel-2018/cleveland/">Cleveland</a></td><td>Inadequate</td><td>Inadequate</td><td>Inadequate</td></tr><tr class="this"><td>Durham</td><td>Outstanding</td><td>Outstanding</td><td>Good</td></tr><tr><td><a href="/peel-assessments/peel-2018/northumbria/">Northumbria</a></td><td>Requires improvement</td><td>Good</td><td>Good</td></tr></tbody></table>`,
    ),
    expect: {
      body: 'durham',
      programme: 'PEEL',
      cycle: '2018/19',
      judgments: { effectiveness: 'outstanding', efficiency: 'outstanding', legitimacy: 'good' },
      previous: ['legitimacy good 2017'],
    },
  },
  {
    name: 'other inspections mentioned inside chapters: child protection, custody, crime data integrity grades',
    url: `${site}/peel-reports/nottinghamshire-2021-22/`,
    as: 'html',
    text: withMenu(
      'PEEL 2021/22 – An inspection of Nottinghamshire Police',
      `<h1>PEEL 2021/22 – An inspection of Nottinghamshire Police</h1><p>Published on 28 April 2022</p><h2>Recording data about crime</h2><p>Good</p><p>In our 2018 crime data integrity inspection, we graded the force as inadequate. Our re-inspection of 2019 graded it as good.</p><h2>Protecting vulnerable people</h2><p>Adequate</p><p>Ofsted rated the local authority’s children’s services as requires improvement. The Care Quality Commission rated the hospital trust good. In our national child protection inspection we judged 12 cases as good, 14 as requiring improvement and six as inadequate.</p><table><caption>Case audit</caption><tr><th>Judgment</th><th>Number of cases</th></tr><tr><td>Good</td><td>12</td></tr><tr><td>Requires improvement</td><td>14</td></tr><tr><td>Inadequate</td><td>6</td></tr></table><h2>Managing offenders</h2><p>Requires improvement</p><p>Nottinghamshire Police requires improvement at managing offenders.</p><h3>Tackling serious and organised crime</h3><p>We now inspect serious and organised crime on a regional basis. The grade of the East Midlands region is good.</p>`,
    ),
    expect: {
      body: 'nottinghamshire',
      programme: 'PEEL',
      cycle: '2021/22',
      publishedOn: '2022-04-28',
      judgments: {
        'recording-data-about-crime': 'good',
        'protecting-vulnerable-people': 'adequate',
        'managing-offenders': 'requires-improvement',
        'serious-organised-crime': '*',
      },
      previous: ['*'],
    },
  },
  late(
    'results of other inspections inside the part of an area, each with its own grade',
    `<h2>Recording data about crime</h2><p>Crime data integrity 2019: Good</p><p>Text.</p><h2>Managing offenders</h2><p>Custody inspection: Requires improvement</p><p>Text.</p><h2>Workforce</h2><p>Adequate</p><h3>Counter-corruption inspection (2022)</h3><p>Inadequate</p><p>Text.</p>`,
    { 'recording-data-about-crime': 'not-shown', 'managing-offenders': 'not-shown', workforce: '?adequate' },
    { previous: ['*'], problems: ['*'] },
  ),
  late(
    'a table with what the force said of itself, what is usual, and the grade',
    `<table><tr><th>Area</th><th>Force’s self-assessment</th><th>Most common grade</th><th>Our grade</th></tr><tr><td>Preventing crime</td><td>Outstanding</td><td>Good</td><td>Adequate</td></tr><tr><td>Workforce</td><td>Good</td><td>Good</td><td>Good</td></tr></table>`,
    { 'preventing-crime': '?adequate', workforce: 'good' },
    { problems: ['*'] },
  ),
  late(
    'what staff and the public say, in a table of shares and a bar chart',
    `<h2>Treating the public</h2><p>Good</p><table><caption>How people rate their police</caption><tr><th>Rating</th><th>Share</th></tr><tr><td>Outstanding</td><td>4%</td></tr><tr><td>Good</td><td>41%</td></tr><tr><td>Inadequate</td><td>30%</td></tr></table><h2>Workforce</h2><p>Requires improvement</p><p>Staff said of their leaders:</p><ul><li>Good: 40%</li><li>Adequate: 30%</li></ul><div class="bar" aria-label="Good: 40%"></div>`,
    { 'treating-the-public': 'good', workforce: 'requires-improvement' },
    { problems: ['*'] },
  ),
  {
    name: 'two forces of an alliance side by side, a column of grades for each; the address names one of them',
    url: `${site}/peel-reports/dorset-2023-25/`,
    as: 'html',
    text: plainPage(
      'PEEL 2023–25: An inspection of Dorset Police',
      `<h1>PEEL 2023–25: An inspection of Dorset Police</h1><p>Dorset Police works in an alliance with Devon and Cornwall Police.</p><table><tr><th>Area</th><th>Dorset Police</th><th>Devon and Cornwall Police</th></tr><tr><td>Preventing crime</td><td>Good</td><td>Inadequate</td></tr><tr><td>Workforce</td><td>Adequate</td><td>Requires improvement</td></tr></table><div class="row"><div class="col"><h3>Dorset Police</h3><p>Investigating crime: Good</p></div><div class="col"><h3>Devon and Cornwall Police</h3><p>Investigating crime: Inadequate</p></div></div>`,
    ),
    expect: {
      body: 'dorset',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: { 'preventing-crime': 'good', workforce: 'adequate', 'investigating-crime': 'good' },
    },
  },
  late(
    'cards of other forces with data of their grade between the chapters, without a name nearby but a logo',
    `<h2>Preventing crime</h2><p>Good</p><p>Text.</p><div class="teasers"><div class="teaser" data-grade="inadequate"><img src="/l.png" alt="Kent Police logo"><a href="/k/">Read their report</a></div><div class="teaser" data-grade="outstanding"><img src="/m.png" alt="Sussex Police logo"><a href="/s/">Read their report</a></div></div><h2>Workforce</h2><p>Text.</p><div class="teaser" data-grade="outstanding"><img src="/m.png" alt="Sussex Police logo"><a href="/s/">Read their report</a></div>`,
    { 'preventing-crime': '?good', workforce: 'not-shown' },
    { problems: ['*'] },
  ),
  late(
    'headings of grades that somebody else gave, or that were given before, below an area',
    `<h2>Preventing crime</h2><p>Adequate</p><p>Essex Police is adequate at preventing crime and anti-social behaviour.</p>${[
      'Self-assessed grade',
      'Target grade',
      'National average',
      'Last year',
      'Forecast for next judgment',
    ]
      .map((heading) => `<h4>${heading}</h4><p>Good</p><p>This is what was said of it.</p>`)
      .join('')}<h2>Responding to the public</h2><p>Good</p>`,
    { 'preventing-crime': 'adequate', 'responding-to-the-public': 'good' },
    { previous: ['*'], problems: ['*'] },
  ),
  late(
    'the force’s own name beside its grade, above those of others: on one line and on two',
    '<h2>Preventing crime</h2><div><div><span>Essex Police</span> <b>Good</b></div><div><span>Most similar forces</span> <b>Adequate</b></div></div><p>Text.</p><h2>Managing offenders</h2><div><div><div>Essex Police</div><div>Inadequate</div></div><div><div>Kent Police</div><div>Good</div></div></div><p>Text.</p><h2>Workforce</h2><p>Adequate</p><p>Text.</p><p>Essex Police: Good</p>',
    { 'preventing-crime': 'good', 'managing-offenders': 'inadequate', workforce: 'adequate' },
  ),
];
