/** Grades that are somebody else's, of another time, or no grades at all; and summaries in every shape. Synthetic. */
import { crowded, plainPage, type Unseen } from './shape.js';

const site = 'https://hmicfrs.justiceinspectorates.gov.uk';

export const traps: Unseen[] = [
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
    name: 'summary list with badges inside the items, glued to the names',
    url: `${site}/peel-reports/cumbria-2023-25/`,
    as: 'html',
    text: plainPage(
      'PEEL 2023–25: An inspection of Cumbria Constabulary',
      `<h1>PEEL 2023–25: An inspection of Cumbria Constabulary</h1><h2>Our judgments</h2><p>We make graded judgments in five of these six as follows:</p>
<ul><li>Preventing crime<span class="tag">Good</span></li><li><span class="tag">Adequate</span>Investigating crime</li><li>Managing offenders <b>Requires improvement</b></li><li><a href="#r">Responding to the public</a> <img src="r.svg" alt="Outstanding"></li><li aria-label="Treating the public: good"><a href="#t">Treating the public</a></li></ul>
<h2>Investigating crime</h2><p>Text.</p>`,
    ),
    expect: {
      body: 'cumbria',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: {
        'preventing-crime': 'good',
        'investigating-crime': 'adequate',
        'managing-offenders': 'requires-improvement',
        'responding-to-the-public': 'outstanding',
        'treating-the-public': 'good',
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
  {
    name: 'every prose trap under one question, no grade shown',
    url: `${site}/peel-assessments/peel-2018/nottinghamshire/effectiveness/`,
    as: 'html',
    text: crowded(
      'Nottinghamshire PEEL 2018',
      `<h1>Nottinghamshire PEEL 2018</h1><h2>Effectiveness</h2><h3>How effectively does the force reduce crime and keep people safe?</h3><p>Last updated 27/09/2019</p>
<h3>How effective is the force at investigating crime and reducing re-offending?</h3>
<p>Good practice</p><p>The force has outstanding suspects to arrest. Its files are kept to an adequate standard and it has good outcomes for victims.</p><p>Nottinghamshire Police is good at identifying suspects early.</p><p>Leicestershire Police is outstanding at investigating crime.</p><blockquote><p>Inadequate</p></blockquote><p>A victim told us: “The response was inadequate.”</p><p>In 2016 we judged the force to be good at investigating crime and reducing re-offending.</p><p>If it fails to act, it could require improvement.</p><ul><li>Good</li><li>Bad</li></ul>`,
    ),
    expect: {
      body: 'nottinghamshire',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: 'effectiveness',
      lastUpdated: '2019-09-27',
      judgments: { effectiveness: 'not-shown', 'effectiveness/investigating-crime': 'not-shown' },
      previous: ['*'],
    },
  },
  {
    name: 'typographic variants of grade lines',
    url: `${site}/peel-assessments/peel-2017/northumbria/effectiveness/`,
    as: 'html',
    text: plainPage(
      'Northumbria PEEL 2017',
      `<h1>Northumbria PEEL 2017</h1><h2>Effectiveness</h2><h3>How effective is the force at keeping people safe and reducing crime?</h3><p>Last updated: 22 March 2018</p><p>&#8216;Good&#8217;</p>
<h3>How effective is the force at preventing crime, tackling anti-social behaviour and keeping people safe?</h3><p> REQUIRES&#160;&#160;IMPROVEMENT. </p>
<h3>How effective is the force at investigating crime and reducing re-offending?</h3><p>Inade&shy;quate&nbsp;</p>
<h3>How effective is the force at protecting those who are vulnerable from harm, and supporting victims?</h3><p>Judgment – <em>good</em></p>
<h3>How effective is the force at tackling serious and organised crime?</h3><p>Out&#8203;standing</p>
<h3>How effective are the force’s specialist capabilities?</h3><p>Not graded</p>`,
    ),
    expect: {
      body: 'northumbria',
      programme: 'PEEL',
      cycle: '2017',
      pillar: 'effectiveness',
      lastUpdated: '2018-03-22',
      judgments: {
        effectiveness: 'good',
        'effectiveness/preventing-crime': 'requires-improvement',
        'effectiveness/investigating-crime': 'inadequate',
        'effectiveness/protecting-vulnerable-people': 'good',
        'effectiveness/serious-and-organised-crime': 'outstanding',
        'effectiveness/specialist-capabilities': 'ungraded',
      },
    },
  },
  {
    name: 'a legend with the same badges stands before the first question, another in a details element',
    url: `${site}/frs-assessment/frs-2018/isle-of-wight/people/`,
    as: 'html',
    text: crowded(
      'Isle of Wight 2018/19',
      `<h1>Isle of Wight 2018/19</h1><h2>People</h2><p>How well does the service look after its people?</p><p>Last updated 20/06/2019</p><p class="b">Requires improvement</p>
<details><summary>What the grades mean</summary><dl><dt>Outstanding</dt><dd>Exceeds the standard</dd><dt>Good</dt><dd>Meets it</dd><dt>Requires improvement</dt><dd>Falls short</dd><dt>Inadequate</dt><dd>Fails</dd></dl></details>
<h3>How well does the FRS promote its values and culture?</h3><p class="b">Inadequate</p><p>Text of the answer.</p><p>Key: <span>Outstanding</span> <span>Good</span> <span>Requires improvement</span> <span>Inadequate</span></p>
<h3>How well trained and skilled are FRS staff?</h3><p class="b">Good</p>`,
    ),
    expect: {
      body: 'isle-of-wight',
      programme: 'FRS',
      cycle: '2018/19',
      pillar: 'people',
      lastUpdated: '2019-06-20',
      judgments: {
        people: 'requires-improvement',
        'people/values-and-culture': 'inadequate',
        'people/right-people-right-skills': 'good',
      },
    },
  },
  {
    name: 'areas for improvement in boxes: headline in bold, explanation, numbered, and none in another area',
    url: `${site}/peel-reports/avon-and-somerset-2023-25/`,
    as: 'html',
    text: plainPage(
      'PEEL 2023–2025: An inspection of Avon and Somerset Police',
      `<h1>PEEL 2023–2025: An inspection of Avon and Somerset Police</h1>
<h2>Recording data about crime</h2><p class="rating">Good</p><section class="afi"><h3>Area for improvement 1</h3><p><strong>The constabulary needs to improve the time it takes to record crimes</strong></p><p>The constabulary does not always record crimes in time.</p><p>It should record more than 90 percent within 24 hours.</p></section>
<section class="afi"><h3>Area for improvement 2</h3><h4>The force should make sure that it records crimes against vulnerable victims</h4><p>We found 12 such crimes which were not recorded.</p></section>
<h2>Treating the public</h2><p class="rating">Adequate</p><p>We have not identified any areas for improvement.</p>
<h2>Workforce</h2><p class="rating">Requires improvement</p><h3>Areas for improvement</h3><p>The force should:</p><ul><li>support its supervisors; and</li><li>check their workload.</li></ul><h3>Innovative practice</h3><p><strong>A scheme for new recruits</strong></p><p>The force pairs recruits.</p>`,
    ),
    expect: {
      body: 'avon-and-somerset',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: {
        'recording-data-about-crime': 'good',
        'treating-the-public': 'adequate',
        workforce: 'requires-improvement',
      },
      findings: [
        'afi recording-data-about-crime: The constabulary needs to improve the time it takes to record crimes',
        'afi recording-data-about-crime: The force should make sure that it records crimes against vulnerable victims',
        'afi workforce: The force should: | support its supervisors; and | check their workload.',
        'practice workforce: A scheme for new recruits',
      ],
    },
  },
  {
    name: 'causes of concern with recommendations, one table each',
    url: `${site}/frs-assessments/gloucestershire-2023-2025/`,
    as: 'html',
    text: plainPage(
      'Gloucestershire FRS',
      `<h1>Effectiveness, efficiency and people 2023–2025: Gloucestershire Fire and Rescue Service</h1><h2>Promoting the right values and culture</h2><p>Inadequate</p>
<table><tr><th>Cause of concern</th></tr><tr><td>The service’s culture isn’t inclusive.</td></tr><tr><th>Recommendations</th></tr><tr><td>By 31 October 2023, the service should carry out a survey.</td></tr><tr><td>Within three months, the service should publish its plan.</td></tr></table><p>Staff told us of bullying.</p>
<h2>Getting the right people with the right skills</h2><p>Adequate</p>`,
    ),
    expect: {
      body: 'gloucestershire-frs',
      programme: 'FRS',
      cycle: '2023-25',
      judgments: {
        'people/values-and-culture': 'inadequate',
        'people/right-people-right-skills': 'adequate',
      },
      findings: [
        'cause people/values-and-culture: The service’s culture isn’t inclusive.',
        'rec people/values-and-culture: By 31 October 2023, the service should carry out a survey.',
        'rec people/values-and-culture: Within three months, the service should publish its plan.',
      ],
      deadlines: ['2023-10-31', null],
    },
  },
  {
    name: 'a finding’s table with two columns: number and text; label and text in a definition list',
    url: `${site}/peel-assessments/peel-2016/gwent/efficiency/`,
    as: 'html',
    text: plainPage(
      'Gwent PEEL 2016',
      `<h1>Gwent PEEL 2016</h1><h2>Efficiency</h2><h3>How efficient is the force at keeping people safe and reducing crime?</h3><p>Good</p><h3>How well does the force understand its current and likely future demand?</h3><p>Good</p>
<dl><dt>Area for improvement</dt><dd>The force should understand hidden demand.</dd></dl><p>Some text.</p>
<h3>How well does the force use its resources to manage current demand?</h3><p>Good</p><p><strong>Area for improvement:</strong> The force should understand the skills of its workforce.</p><p>Some more text.</p>`,
    ),
    expect: {
      body: 'gwent',
      programme: 'PEEL',
      cycle: '2016',
      pillar: 'efficiency',
      judgments: {
        efficiency: 'good',
        'efficiency/understanding-demand': 'good',
        'efficiency/using-resources': 'good',
      },
      findings: [
        'afi efficiency/understanding-demand: The force should understand hidden demand.',
        'afi efficiency/using-resources: The force should understand the skills of its workforce.',
      ],
    },
  },
  {
    name: 'headings in odd order: h1 for every question, grade in a heading below',
    url: `${site}/peel-assessments/peel-2017/thames-valley/efficiency/`,
    as: 'html',
    text: `<html><body><h1>Thames Valley PEEL 2017</h1><h1>Efficiency</h1><h1>How efficient is the force at keeping people safe and reducing crime?</h1><h2>Outstanding</h2><p>Text.</p><h1>How well does the force understand its current and likely future demand?</h1><h2>Outstanding</h2><p>Text.</p><h1>How well does the force use its resources to manage current demand?</h1><h2>Good</h2><h3>Areas for improvement</h3><ul><li>The force should plan its estate.</li></ul></body></html>`,
    expect: {
      body: 'thames-valley',
      programme: 'PEEL',
      cycle: '2017',
      pillar: 'efficiency',
      judgments: {
        efficiency: 'outstanding',
        'efficiency/understanding-demand': 'outstanding',
        'efficiency/using-resources': 'good',
      },
      findings: ['afi efficiency/using-resources: The force should plan its estate.'],
    },
  },
  {
    name: 'text of a PDF laid out in columns with wide gaps; running heads and page numbers',
    url: null,
    as: 'text',
    text: `PEEL: Police effectiveness, efficiency and legitimacy 2018/19
An inspection of Leicestershire Police

Overall summary

   Effectiveness                                      Good                   Last inspected
   Preventing crime and tackling anti-social behaviour      Good             2017/18
   Investigating crime                                Requires improvement   2018/19
   Armed policing                                     Ungraded               2018/19

   Efficiency                                         Good                   Last inspected
   Meeting current demands and using resources        Good                   2018/19

PEEL 2018/19 – Leicestershire Police                                      5

Effectiveness

How effectively does the force reduce crime and keep people safe?

Good

Preventing crime and tackling anti-social behaviour

Good

This question was not subject to detailed inspection in 2018/19, and our judgment from
the 2017 effectiveness inspection has been carried over.

PEEL 2018/19 – Leicestershire Police                                      6

Investigating crime

Requires improvement

Areas for improvement

•   The force should improve its supervision.

We set out our detailed findings below.
`,
    expect: {
      body: 'leicestershire',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: '*',
      judgments: {
        effectiveness: 'good',
        'effectiveness/preventing-crime': 'good < 2017',
        'effectiveness/investigating-crime': 'requires-improvement',
        'effectiveness/specialist-capabilities': 'ungraded',
        efficiency: 'good',
        'efficiency/meeting-current-demands': 'good',
      },
      findings: ['afi effectiveness/investigating-crime: The force should improve its supervision.'],
    },
  },
  {
    name: 'release where another force’s heading follows, and a national table of grades',
    url: `${site}/news/news-feed/peel-efficiency-2017/`,
    as: 'html',
    text: plainPage(
      'PEEL: Police efficiency 2017',
      `<h1>Most forces are efficient, says inspectorate</h1><p>Of the 43 forces, two were graded as outstanding, 30 as good, 10 as requires improvement and one was not graded.</p><table><tr><th>Force</th><th>Efficiency</th></tr><tr><td>Durham</td><td>Outstanding</td></tr><tr><td>Thames Valley</td><td>Outstanding</td></tr><tr><td>Staffordshire</td><td>Requires improvement</td></tr><tr><td>Greater Manchester</td><td>Not graded</td></tr></table><p>HM Inspector of Constabulary Mike Example said:</p><p>“Forces are doing a good job.”</p>`,
    ),
    expect: {
      documentKind: 'news',
      body: null,
      programme: '*',
      cycle: '*',
      judgments: {
        'durham:efficiency': 'outstanding',
        'thames-valley:efficiency': 'outstanding',
        'staffordshire:efficiency': 'requires-improvement',
        'greater-manchester:efficiency': 'ungraded',
      },
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
    name: 'class names that hold a grade word and say no grade',
    url: `${site}/peel-assessments/peel-2018/staffordshire/legitimacy/`,
    as: 'html',
    text: `<html><head><title>Staffordshire PEEL 2018 Legitimacy</title></head><body class="good-theme"><div class="goodness inadequate-support"><h1>Staffordshire PEEL 2018</h1><h2 class="good-heading">Legitimacy</h2><p>How legitimately does the force treat the public and its workforce?</p><p>Last updated 02/05/2019</p>
<div class="btn-good-practice"><h3>To what extent does the force treat all of the people it serves with fairness and respect?</h3><p class="outstanding-list">The force listens to the people of its county and writes down what they say.</p><a class="link--requires-login" href="#">More</a></div></div></body></html>`,
    expect: {
      body: 'staffordshire',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: 'legitimacy',
      lastUpdated: '2019-05-02',
      judgments: { legitimacy: 'not-shown', 'legitimacy/treating-the-public-fairly': 'not-shown' },
    },
  },
  {
    name: 'screen-reader text of the form “Grade for this question: good. What does this mean?”',
    url: `${site}/peel-assessments/peel-2018/suffolk/legitimacy/`,
    as: 'html',
    text: plainPage(
      'Suffolk PEEL 2018',
      `<h1>Suffolk PEEL 2018</h1><h2>Legitimacy</h2><p>Last updated 02/05/2019</p><div class="grade"><span aria-hidden="true">●●●○</span><span class="visually-hidden">Grade for this pillar: good</span></div>
<h3>To what extent does the force treat all of the people it serves with fairness and respect?</h3><div class="grade"><img src="/i/2.svg" alt="Graded: requires improvement"></div><p>Text.</p>
<h3>How well does the force ensure that its workforce behaves ethically and lawfully?</h3><div class="grade"><img src="/i/2.svg" alt="Suffolk Constabulary is graded good at this question"></div><p>Text.</p>`,
    ),
    expect: {
      body: 'suffolk',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: 'legitimacy',
      lastUpdated: '2019-05-02',
      judgments: {
        legitimacy: 'good',
        'legitimacy/treating-the-public-fairly': 'requires-improvement',
        'legitimacy/ethical-and-lawful-workforce': 'good|not-shown',
      },
    },
  },
];
