/** Releases about one body: judgments in quotations and lists, counts, looks back. Synthetic. */
import { asText, inBody, release, site } from './pages.js';
import { crowded, plainPage, type Unseen } from './shape.js';

const REPORT = '<h2>Get the report</h2><p><a href="/x">PEEL 2021/22 – An inspection of Sussex Police</a></p>';

export const newsReleases: Unseen[] = [
  {
    name: 'a release of 2022 with counts in quotes and the named areas in a list',
    url: `${site}/news/news-feed/northamptonshire-police-has-improved/`,
    as: 'html',
    text: crowded(
      'Northamptonshire Police has improved, but more to do',
      `<h1>Northamptonshire Police has improved, but more to do</h1><p><time datetime="2022-10-20">20 October 2022</time></p><p>Northamptonshire Police has improved how it treats the public, the police inspectorate has said.</p><h2>Get the report</h2><p><a href="/peel-reports/northamptonshire-2021-22/">PEEL 2021/22 – An inspection of Northamptonshire Police</a></p><p>HMICFRS graded Northamptonshire Police’s performance across three areas of policing and found the force was ‘good’ in one area, ‘adequate’ in one area and ‘requires improvement’ in one area.</p><p>Inspectors said that the force:</p><ul><li>is ‘good’ at treatment of the public;</li><li>is ‘adequate’ at preventing crime; and</li><li>‘requires improvement’ in investigating crime.</li></ul><p>His Majesty’s Inspector of Constabulary Wendy Williams said:</p><blockquote>“In our last inspection, the force was inadequate at managing offenders. I am pleased that it is now good at listening.”</blockquote><p>ENDS</p><h2>Notes to editors</h2><ol><li>Grades are outstanding, good, adequate, requires improvement and inadequate.</li></ol>`,
    ),
    expect: {
      documentKind: 'news',
      body: 'northamptonshire',
      programme: 'PEEL',
      cycle: '*',
      judgments: {
        'treating-the-public': 'good',
        'preventing-crime': 'adequate',
        'investigating-crime': 'requires-improvement',
      },
      previous: ['*'],
      problems: [],
    },
  },
  {
    name: 'a release that compares with last time in every bullet',
    url: `${site}/news/news-feed/durham-constabulary-praised/`,
    as: 'html',
    text: inBody(
      'Durham Constabulary praised',
      `<article><h1>Durham Constabulary praised</h1><p>2 May 2019</p><p>Durham Constabulary has been praised in the PEEL 2018/19 inspection.</p><p>HMICFRS found that the force:</p><ul><li>is ‘outstanding’ at reducing crime and keeping people safe, as it was in 2017;</li><li>is ‘good’ at treating the public and its workforce legitimately, having been ‘outstanding’ in its last inspection; and</li><li>is ‘outstanding’ in how it operates efficiently and sustainably, up from ‘good’ in 2017.</li></ul><p>ENDS</p></article>`,
    ),
    expect: {
      documentKind: 'news',
      body: 'durham',
      programme: 'PEEL',
      cycle: '*',
      judgments: { effectiveness: 'outstanding', efficiency: '?outstanding', legitimacy: '?good' },
      previous: ['*'],
      problems: ['*'],
    },
  },
  {
    name: 'a release about one force that names another as better, and a spread of grades',
    url: `${site}/news/news-feed/west-midlands-police-moved-into-engage/`,
    as: 'html',
    text: plainPage(
      'West Midlands Police moved into Engage',
      `<h1>West Midlands Police moved into enhanced monitoring</h1><p>15 November 2023</p><p>West Midlands Police has been moved into the Engage phase of monitoring.</p><p>In our PEEL 2023–2025 inspection, West Midlands Police was graded as ‘inadequate’ at investigating crime. Staffordshire Police was graded as ‘good’ at investigating crime. The force was rated as ‘adequate’ for preventing crime.</p><p>The force has not been graded for workforce.</p><p>ENDS</p>`,
    ),
    expect: {
      documentKind: 'news',
      body: 'west-midlands',
      programme: 'PEEL',
      cycle: '*',
      judgments: { 'investigating-crime': 'inadequate', 'preventing-crime': 'adequate' },
      problems: [],
    },
  },
  {
    name: 'an embargoed release as wrapped text, with the grades in running sentences',
    url: null,
    as: 'text',
    text: `UNDER EMBARGO UNTIL 00:01, FRIDAY 27 SEPTEMBER 2019

PEEL 2018/19: Lincolnshire Police

Lincolnshire Police has been judged to require improvement in how
effectively it reduces crime and keeps people safe, a new report has
found. It was judged to be ‘good’ in 2017.

HM Inspector of Constabulary Zoë Billingham said:

“I have judged Lincolnshire Police to be ‘inadequate’ in how
efficiently it operates. In how legitimately it treats the public and
its workforce, the force is ‘good’.”

ENDS
`,
    expect: {
      documentKind: 'news',
      body: 'lincolnshire',
      programme: 'PEEL',
      cycle: '2018/19',
      embargoUntil: '2019-09-27T00:01:00+01:00',
      judgments: { effectiveness: '?requires-improvement', efficiency: 'inadequate', legitimacy: '?good' },
      previous: ['*'],
    },
  },
  asText(
    'a release copied as text: two forces, one of them only compared with',
    `${site}/news/news-feed/kent-police-good/`,
    'Kent Police is good, inspectors find\n\n24 May 2018\n\nKent Police has been graded as ‘good’ at reducing crime and keeping people safe, in the PEEL 2017 effectiveness report. Essex Police was also graded as ‘good’. Two years ago Kent Police was graded as ‘requires improvement’ at investigating crime and reducing re-offending.\n\nGet the report\nPEEL: Police effectiveness 2017 – Kent Police\n\nENDS\n',
    {
      documentKind: 'news',
      body: 'kent',
      programme: 'PEEL',
      cycle: '*',
      judgments: { effectiveness: 'good' },
      previous: ['*'],
    },
  ),
  {
    name: 'a release in Markdown with Windows line ends, grades in bold, one force only quoted',
    url: `${site}/news/news-feed/west-mercia-police-inspection/`,
    as: 'text',
    text: [
      '# West Mercia Police must improve how it responds',
      '',
      '*22 March 2024*',
      '',
      'West Mercia Police has been graded across eight areas of policing.',
      '',
      'HMICFRS has graded the force as:',
      '',
      '* **good** at preventing crime;',
      '* **adequate** at treating the public, managing offenders and suspects, and leadership and force management; and',
      '* **requires improvement** at investigating crime and responding to the public.',
      '',
      'HM Inspector of Constabulary Wendy Example said:',
      '',
      '> “West Mercia Police was good at investigating crime in 2019. Warwickshire Police is outstanding at preventing crime.”',
      '',
      '## Get the report',
      '',
      '[PEEL 2023–2025: An inspection of West Mercia Police](https://x.example/r)',
      '',
      'ENDS',
      '',
      '## Notes to editors',
      '',
      '1. Grades are outstanding, good, adequate, requires improvement and inadequate.',
      '',
    ].join('\r\n'),
    expect: {
      documentKind: 'news',
      body: 'west-mercia',
      programme: '*',
      cycle: null,
      judgments: {
        'preventing-crime': 'good',
        'treating-the-public': 'adequate',
        'managing-offenders': 'adequate',
        'leadership-and-force-management': 'adequate',
        'investigating-crime': 'requires-improvement',
        'responding-to-the-public': 'requires-improvement',
      },
      previous: ['*'],
    },
  },
  release('Sussex Police improves')(
    'a release with grades by area in a definition list, last time’s in brackets',
    `<p>Sussex Police has improved, the inspectorate has found.</p><dl><dt>Good</dt><dd>Preventing crime (previously requires improvement)</dd><dt>Adequate</dt><dd>Investigating crime; managing offenders</dd></dl><h2>Get the report</h2><p><a href="/x">PEEL 2023–2025: An inspection of Sussex Police</a></p>`,
    { 'preventing-crime': '?good', 'investigating-crime': '?adequate', 'managing-offenders': '?adequate' },
    { previous: ['*'], problems: ['*'] },
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
    name: 'embargoed release as text: the line names day and hour; the quote grades; last year’s comes after',
    url: null,
    as: 'text',
    text: `EMBARGOED UNTIL 00:01 HRS, THURSDAY 12 DECEMBER 2017

Leicestershire Police good at treating the public legitimately

12 December 2017

Leicestershire Police has been graded ‘good’ for legitimacy in HMICFRS’s latest inspection.

The force was graded ‘requires improvement’ for legitimacy in 2016.

HM Inspector of Constabulary Zoë Billingham said:

“I am pleased to grade Leicestershire Police as ‘good’ for its legitimacy. Officers have outstanding listening skills.”

ENDS

Notes to editors

The forces graded ‘outstanding’ are Derbyshire and Kent. PEEL 2017: legitimacy is published today.`,
    expect: {
      documentKind: 'news',
      body: 'leicestershire',
      programme: 'PEEL',
      cycle: '*',
      embargoUntil: '2017-12-12T00:01:00+00:00',
      judgments: { legitimacy: 'good' },
      previous: ['legitimacy requires-improvement 2016'],
    },
  },
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
  {
    name: 'a release about a fire service: grades by “rated”, the embargo above, a chief’s quote, a link to last time’s report',
    url: `${site}/news/news-feed/merseyside-frs/`,
    as: 'html',
    text: plainPage(
      'Merseyside Fire and Rescue Service outstanding at preventing fires',
      `<p>EMBARGOED UNTIL 00:01 ON FRIDAY 20 OCTOBER 2023</p><h1>Merseyside Fire and Rescue Service outstanding at preventing fires</h1><p>Merseyside Fire and Rescue Service was rated ‘outstanding’ at preventing fires and other risks and ‘good’ at responding to fires and other emergencies.</p><p>Inspectors rated it as requiring improvement in 2018 at promoting the right values and culture.</p><blockquote><p>“I am pleased: an outstanding team, and good leaders.”</p></blockquote><h2>Get the report</h2><p><a href="/r">Effectiveness, efficiency and people 2023–2025: Merseyside Fire and Rescue Service</a></p><p><a href="/s">Effectiveness, efficiency and people 2018/19 – Merseyside Fire and Rescue Service</a></p><p>ENDS</p>`,
    ),
    expect: {
      documentKind: 'news',
      body: 'merseyside-frs',
      programme: 'FRS',
      cycle: null,
      embargoUntil: '2023-10-20T00:01:00+01:00',
      judgments: {
        'effectiveness/preventing-fires': 'outstanding',
        'effectiveness/responding-to-fires': 'good',
      },
      previous: ['*'],
    },
  },
  {
    name: 'release 2023–25: the grades listed by grade, in bullets; counts before; quote of last time',
    url: `${site}/news/news-feed/kent-police-good-at-most/`,
    as: 'html',
    text: crowded(
      'Kent Police ‘good’ at most',
      `<h1>Kent Police is good at most of its work</h1><p class="date">3 May 2024</p><p>Kent Police has been graded across six areas of policing. It was found to be outstanding in one area, good in three areas and adequate in two areas.</p><p>HMICFRS said that Kent Police was graded:</p><ul><li>outstanding at recording data about crime;</li><li>good at preventing crime, responding to the public and managing offenders; and</li><li>adequate at investigating crime and treating the public.</li></ul><p>HM Inspector of Constabulary Jo Example said:</p><blockquote><p>“At our last inspection in 2022, I graded Kent Police as adequate at managing offenders. Essex Police is outstanding at it.”</p></blockquote><h2>Get the report</h2><p><a href="/r">PEEL 2023–2025: An inspection of Kent Police</a></p><p>ENDS</p><h2>Notes to editors</h2><ol><li>We grade forces as outstanding, good, adequate, requires improvement or inadequate.</li></ol>`,
    ),
    expect: {
      documentKind: 'news',
      body: 'kent',
      programme: 'PEEL',
      cycle: null,
      judgments: {
        'recording-data-about-crime': 'outstanding',
        'preventing-crime': 'good',
        'responding-to-the-public': 'good',
        'managing-offenders': 'good',
        'investigating-crime': 'adequate',
        'treating-the-public': 'adequate',
      },
      previous: ['*'],
    },
  },
  {
    name: 'release 2021/22: one sentence with quotes; concerns',
    url: `${site}/news/news-feed/concerns-over-greater-manchester-police/`,
    as: 'html',
    text: plainPage(
      'Concerns over Greater Manchester Police',
      `<h1>Concerns over Greater Manchester Police’s performance</h1><p>4 March 2022</p><p>Greater Manchester Police has been graded as ‘inadequate’ at responding to the public and ‘requires improvement’ at protecting vulnerable people, the inspectorate has said.</p><p>HMICFRS graded Greater Manchester Police’s performance across nine areas of policing and found that the force was ‘good’ in one area, ‘adequate’ in two areas, ‘requires improvement’ in three areas and ‘inadequate’ in three areas.</p><p>Inspectors said the force was good at recording crime.</p><p>ENDS</p>`,
    ),
    expect: {
      documentKind: 'news',
      body: 'greater-manchester',
      programme: '*',
      cycle: null,
      judgments: { 'responding-to-the-public': 'inadequate', 'recording-data-about-crime': '*' },
    },
  },
  {
    name: 'release about a fire service with another service’s cause of concern and national figures',
    url: `${site}/news/news-feed/bedfordshire-fire-and-rescue-service-improves/`,
    as: 'html',
    text: plainPage(
      'Bedfordshire Fire and Rescue Service improves',
      `<h1>Bedfordshire Fire and Rescue Service improves</h1><p>20 June 2024</p><p>Bedfordshire Fire and Rescue Service has been graded as ‘adequate’ in preventing fires and other risks and ‘good’ in responding to fires and other emergencies.</p><p>In 2021/22, the service was graded as ‘requires improvement’ in preventing fires and other risks.</p><p>Across the country, three services were graded ‘inadequate’ in promoting the right values and culture.</p><p>ENDS</p>`,
    ),
    expect: {
      documentKind: 'news',
      body: 'bedfordshire-frs',
      programme: 'FRS',
      cycle: null,
      judgments: {
        'effectiveness/preventing-fires': 'adequate',
        'effectiveness/responding-to-fires': 'good',
      },
      previous: ['effectiveness/preventing-fires requires-improvement 2021/22'],
    },
  },
  {
    name: 'release 2016 with a quoted judgment, an earlier year and another force',
    url: `${site}/news/news-feed/cumbria-constabulary-effectiveness/`,
    as: 'html',
    text: crowded(
      'Cumbria Constabulary assessed as good in how effectively it keeps people safe and reduces crime',
      `<h1>Cumbria Constabulary assessed as good in how effectively it keeps people safe and reduces crime</h1><time datetime="2017-03-02">2 March 2017</time>
<p>HMIC found that Cumbria Constabulary:</p><ul><li>is good at investigating simple crimes;</li><li>has outstanding local teams; and</li><li>needs an adequate system for warrants.</li></ul>
<p>HM Inspector of Constabulary Mike Example said:</p><blockquote><p>“I have judged Cumbria Constabulary to be ‘good’ in how effectively it keeps people safe and reduces crime. In 2015, it was judged as ‘requires improvement’. Durham Constabulary was judged to be ‘outstanding’.”</p></blockquote><p>ENDS</p><h2>Notes to editors</h2><p>Forces are graded outstanding, good, requires improvement or inadequate.</p>`,
    ),
    expect: {
      documentKind: 'news',
      body: 'cumbria',
      programme: '*',
      cycle: null,
      pillar: 'effectiveness',
      publishedOn: '*',
      judgments: { effectiveness: 'good' },
      previous: ['effectiveness requires-improvement 2015'],
    },
  },
  {
    name: 'release 2021/22 that only counts its grades',
    url: `${site}/news/news-feed/wiltshire-police-must-make-improvements/`,
    as: 'text',
    text: `Wiltshire Police must make urgent improvements

Wiltshire Police has been graded inadequate in protecting vulnerable people, the inspectorate has said.

His Majesty’s Inspectorate of Constabulary and Fire & Rescue Services (HMICFRS) graded Wiltshire Police’s performance across eight areas of policing and found the force was ‘adequate’ in two areas, ‘requires improvement’ in three areas and ‘inadequate’ in three areas.

Get the report

PEEL 2021/22 – An inspection of Wiltshire Police

HM Inspector of Constabulary Wendy Example said:

“I have serious concerns. There are good people in the force.”

ENDS
`,
    expect: {
      documentKind: 'news',
      body: 'wiltshire',
      programme: 'PEEL',
      cycle: '*',
      judgments: { 'protecting-vulnerable-people': 'inadequate' },
    },
  },
  {
    name: 'release of a fire service, 2023–25, grades without quotes',
    url: `${site}/news/news-feed/avon-frs-2024/`,
    as: 'html',
    text: crowded(
      'Avon Fire and Rescue Service makes progress',
      `<h1>Avon Fire and Rescue Service makes progress but more to do</h1><p>HMICFRS graded Avon Fire and Rescue Service across 11 areas and found the service was good in three areas, adequate in four areas, requires improvement in three areas and inadequate in one area.</p><p>His Majesty’s Inspector of Fire &amp; Rescue Services Roy Example said:</p><p>“I am pleased that Avon Fire and Rescue Service has made good progress since our 2021 inspection, when it was inadequate at looking after its people.”</p><h2>Get the report</h2><p>Effectiveness, efficiency and people 2023–2025: Avon Fire and Rescue Service</p>`,
    ),
    expect: {
      documentKind: 'news',
      body: 'avon',
      programme: 'FRS',
      cycle: '*',
      judgments: {},
      previous: ['*'],
    },
  },
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
