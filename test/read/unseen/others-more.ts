/** Releases, letters, publications, and reports as text, in further ways. Synthetic. */
import { crowded, plainPage, type Unseen } from './shape.js';

const site = 'https://hmicfrs.justiceinspectorates.gov.uk';
export const othersMore: Unseen[] = [
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
    name: 'combined release 2017: bold paragraph per force, prose bullets, one force without bullets',
    url: `${site}/news/news-feed/peel-police-legitimacy-2017-east/`,
    as: 'html',
    text: crowded(
      'PEEL: Police legitimacy 2017 – East',
      `<h1>PEEL: Police legitimacy 2017 – East of England</h1><p>12 December 2017</p><p>HMICFRS has today published its reports on how legitimate forces are.</p><h2>Essex Police</h2><p>Essex Police is ‘good’ overall at legitimacy. The force:</p><ul><li>is ‘good’ at treating the public fairly;</li><li>‘requires improvement’ in treating its workforce with fairness and respect.</li></ul><h2>Norfolk Constabulary</h2><p>I have judged Norfolk Constabulary to be ‘outstanding’ in how legitimately it treats the public.</p><h2>Suffolk Constabulary</h2><p>The report will be published in spring.</p><h2>Notes to editors</h2><p>Forces are graded as outstanding, good, requires improvement or inadequate.</p>`,
    ),
    expect: {
      documentKind: 'news',
      body: null,
      programme: 'PEEL',
      cycle: '2017',
      judgments: {
        'essex:legitimacy/treating-the-public-fairly': 'good',
        'essex:legitimacy/treating-the-workforce-fairly': 'requires-improvement',
        'norfolk:legitimacy': 'outstanding|not-shown',
        'essex:legitimacy': '*',
      },
      problems: ['*'],
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
    name: 'letter: accelerated causes of concern numbered, deadlines in several forms, one closed',
    url: `${site}/publication-html/gloucestershire-frs-causes-of-concern-letter/`,
    as: 'html',
    text: plainPage(
      'Gloucestershire Fire and Rescue Service: causes of concern letter',
      `<h1>Gloucestershire Fire and Rescue Service: causes of concern letter</h1><p>Published on: 4 December 2024</p><h2>Letter information</h2><p>From: A. Inspector, HM Inspector of Fire and Rescue Services</p><p>To: Chief Fire Officer</p><p>Sent on: 2 December 2024</p><h2>Background</h2><p>In May 2024 we graded the service as inadequate at making best use of resources.</p>
<h2>Accelerated causes of concern</h2><h3>Cause of concern 1</h3><p>The service’s data isn’t reliable.</p><h4>Recommendations</h4><ul><li>By 31 January 2025, the service should put in place a data plan.</li><li>No later than 1 March 2025, the service should audit its data.</li></ul><h3>Cause of concern 2</h3><p>The service doesn’t manage its risks.</p><h4>Recommendation</h4><p>Within 28 days, the service should appoint a lead.</p><h2>Cause of concern: prevention (closed)</h2><p>This cause of concern is now closed.</p><h2>Next steps</h2><p>We will revisit the service by 30 June 2025.</p>`,
    ),
    expect: {
      documentKind: 'letter',
      body: 'gloucestershire-frs',
      programme: 'FRS',
      cycle: null,
      publishedOn: '2024-12-04',
      judgments: {},
      findings: [
        'cause null: The service’s data isn’t reliable.',
        'rec null: By 31 January 2025, the service should put in place a data plan.',
        'rec null: No later than 1 March 2025, the service should audit its data.',
        'cause null: The service doesn’t manage its risks.',
        'rec null: Within 28 days, the service should appoint a lead.',
      ],
      deadlines: ['2025-01-31', '2025-03-01', null],
      previous: ['*'],
    },
  },
  {
    name: 'letter as plain text with a list of recommendations in (a) (b)',
    url: `${site}/publication-html/cleveland-police-revisit-letter-2021/`,
    as: 'text',
    text: `Cleveland Police: revisit letter

Published on: 3 June 2021

Letter information
From
A. Inspector
HM Inspector of Constabulary
To
The Chief Constable
Cleveland Police
Sent on
1 June 2021

Dear Chief Constable

Cause of concern

The force is failing to respond appropriately to vulnerable people.

Recommendations

The force should, by 31 December 2021:
(a) train its call takers; and
(b) check the quality of their decisions.

Progress

We found that the force has made good progress. It is no longer inadequate in this respect.

Yours sincerely`,
    expect: {
      documentKind: 'letter',
      body: 'cleveland',
      programme: '*',
      cycle: null,
      publishedOn: '2021-06-03',
      judgments: {},
      findings: [
        'cause null: The force is failing to respond appropriately to vulnerable people.',
        'rec null: The force should, by 31 December 2021: | train its call takers; and | check the quality of their decisions.',
      ],
      deadlines: ['2021-12-31'],
    },
  },
  {
    name: 'publication page with two notes of correction and a table of grades of last year in the body',
    url: `${site}/publications/peel-assessment-2018-19-kent/`,
    as: 'html',
    text: crowded(
      'PEEL 2018/19 – Kent Police',
      `<h1>PEEL: Police effectiveness, efficiency and legitimacy 2018/19 – Kent Police</h1><dl><dt>Published on:</dt><dd>27 September 2019</dd><dt>Publication types:</dt><dd>Effectiveness, Efficiency, Legitimacy and PEEL</dd><dt>Police Forces:</dt><dd>Kent</dd></dl><p>An assessment of Kent Police.</p><h2>Get the report</h2><ul><li><a href="/x">Explore the report online</a></li><li><a href="/x.pdf">Download the report</a> (PDF document)</li></ul><p><strong>Please note:</strong> wording corrected on p. 45 on 21 October 2019.</p><p>Correction: on 4 November 2019 we replaced the chart on page 12.</p><h2>Get the press releases</h2>`,
    ),
    expect: {
      documentKind: 'publication',
      body: 'kent',
      programme: 'PEEL',
      cycle: '2018/19',
      publishedOn: '2019-09-27',
      judgments: {},
    },
  },
  {
    name: 'listing with cards that carry badges of grade',
    url: `${site}/peel-reports/`,
    as: 'html',
    text: plainPage(
      'PEEL reports',
      `<h1>PEEL reports</h1><p>Showing 1 to 3 of 43 reports</p><ul><li><h3><a href="/peel-reports/kent-2023-25/">Kent Police</a></h3><span class="grade grade--good">Good</span><p>Preventing crime: good</p></li><li><h3><a href="/peel-reports/essex-2023-25/">Essex Police</a></h3><p>Investigating crime: inadequate</p></li></ul>`,
    ),
    expect: { documentKind: 'listing', body: null, programme: '*', cycle: null, judgments: {} },
  },
  {
    name: 'text of a 2021/22 PDF: summary set in columns of grades, page furniture, chapters',
    url: null,
    as: 'text',
    text: `UNDER EMBARGO UNTIL 00:01 ON FRIDAY 22 APRIL 2022

PEEL 2021/22
Police effectiveness, efficiency and legitimacy

An inspection of Bedfordshire Police

Contents
Overall summary ........ 1
Preventing crime ........ 4
Investigating crime ........ 9

1
Overall summary

Our judgments

Our inspection assessed how good Bedfordshire Police is in three areas of policing. We make graded judgments in two of these three as follows:

Outstanding   Good                Adequate              Requires improvement   Inadequate
              Preventing crime                          Investigating crime

We also inspected how effective a service Bedfordshire Police gives to victims of crime. We do not make a graded judgment in this overall area.

2
Preventing crime

Good

Bedfordshire Police is good at preventing crime.

Area for improvement

The force should evaluate its problem-solving plans

We found few such evaluations.

3
Investigating crime

Requires improvement

Bedfordshire Police requires improvement at investigating crime.`,
    expect: {
      body: 'bedfordshire',
      programme: 'PEEL',
      cycle: '2021/22',
      embargoUntil: '2022-04-22T00:01:00+01:00',
      judgments: {
        'preventing-crime': 'good',
        'investigating-crime': 'requires-improvement',
        'service-to-victims': 'ungraded',
      },
      findings: ['afi preventing-crime: The force should evaluate its problem-solving plans'],
    },
  },
  {
    name: 'text of a 2018/19 PDF: summary tables with tabs, a last inspected column, a carried-over question',
    url: null,
    as: 'text',
    text: `PEEL: Police effectiveness, efficiency and legitimacy 2018/19
An inspection of Gwent Police

Overall summary

Effectiveness\tGood\tLast inspected
Preventing crime and tackling anti-social behaviour\tGood\t2018/19
Investigating crime\tRequires improvement\t2018/19
Tackling serious and organised crime\tGood\t2016
Armed policing\tUngraded\t2018/19

Efficiency\tGood\tLast inspected
Meeting current demands and using resources\tGood\t2017
Planning for the future\tRequires improvement\t2018/19

Effectiveness
How effectively does the force reduce crime and keep people safe?
Good
Preventing crime and tackling anti-social behaviour
Good
Gwent Police is good at preventing crime.`,
    expect: {
      body: 'gwent',
      programme: 'PEEL',
      cycle: '2018/19',
      judgments: {
        effectiveness: 'good',
        'effectiveness/preventing-crime': 'good',
        'effectiveness/investigating-crime': 'requires-improvement',
        'effectiveness/serious-and-organised-crime': 'good < 2016',
        'effectiveness/specialist-capabilities': 'ungraded',
        efficiency: 'good',
        'efficiency/meeting-current-demands': 'good < 2017',
        'efficiency/planning-for-the-future': 'requires-improvement',
      },
    },
  },
  {
    name: 'a national report’s page with a table of forces by pillar: their grades are text of it',
    url: `${site}/publications/peel-police-efficiency-2017/`,
    as: 'html',
    text: plainPage(
      'PEEL: Police efficiency 2017',
      `<h1>PEEL: Police efficiency 2017</h1><p>Published on: 9 November 2017</p><p>Publication types: PEEL</p><table><tr><th>Force</th><th>Effectiveness</th><th>Efficiency</th><th>Legitimacy</th></tr><tr><td>Essex</td><td>Good</td><td>Good</td><td>Requires improvement</td></tr><tr><td>Kent</td><td>Good</td><td>Outstanding</td><td>Good</td></tr></table>`,
    ),
    expect: {
      documentKind: 'publication',
      body: null,
      programme: 'PEEL',
      cycle: '2017',
      publishedOn: '2017-11-09',
      judgments: {},
      problems: ['judged-elsewhere'],
    },
  },
];
