/** Releases, letters, publications, listings and other pages once more. Synthetic. */
import { crowded, plainPage, type Unseen } from './shape.js';

const site = 'https://hmicfrs.justiceinspectorates.gov.uk';
const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

export const againOthers: Unseen[] = [
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
    name: 'a combined release of 2018/19: a heading for each force, bullets; a table of contents with the same names',
    url: `${site}/news/news-feed/peel-2018-19-group-two/`,
    as: 'html',
    text: page(
      'PEEL 2018/19: second group of forces - HMICFRS',
      `<main><h1>PEEL 2018/19: second group of forces</h1><p>Published on: 27 September 2019</p><ul class="toc"><li><a href="#c">Cambridgeshire Constabulary</a></li><li><a href="#s">Sussex Police</a></li></ul><h2 id="c">Cambridgeshire Constabulary</h2><p>Cambridgeshire Constabulary:</p><ul><li>is ‘good’ at reducing crime and keeping people safe;</li><li>‘requires improvement’ in how it operates efficiently and sustainably; and</li><li>is ‘good’ at treating the public and its workforce legitimately.</li></ul><h2 id="s">Sussex Police</h2><p>Sussex Police is ‘outstanding’ at treating the public and its workforce legitimately. It is ‘good’ at reducing crime and keeping people safe.</p><p>Notes to editors</p></main>`,
    ),
    expect: {
      documentKind: 'news',
      body: null,
      programme: 'PEEL',
      cycle: '2018/19',
      publishedOn: '2019-09-27',
      judgments: {
        'cambridgeshire:effectiveness': 'good',
        'cambridgeshire:efficiency': 'requires-improvement',
        'cambridgeshire:legitimacy': 'good',
        'sussex:legitimacy': 'outstanding',
        'sussex:effectiveness': '?good',
      },
    },
  },
  {
    name: 'a revisit letter that closes a cause of concern, with letter information as a list',
    url: `${site}/publication-html/gloucestershire-frs-cause-of-concern-revisit-letter-september-2024/`,
    as: 'html',
    text: plainPage(
      'Gloucestershire Fire and Rescue Service: cause of concern revisit letter',
      `<h1>Gloucestershire Fire and Rescue Service: cause of concern revisit letter</h1><p>Published on: 12 September 2024</p><h2>Letter information</h2><dl><div><dt>From</dt><dd>Roy Wilsher OBE QFSM, His Majesty’s Inspector of Fire and Rescue Services</dd></div><div><dt>To</dt><dd>Mark Preece, Chief Fire Officer</dd></div><div><dt>Sent on</dt><dd>5 September 2024</dd></div></dl><h2>Background</h2><p>Between 2021 and 2022 we inspected the service. We graded it inadequate for promoting values and culture.</p><h2>Cause of concern</h2><p>The service hasn’t done enough to improve its values and culture.</p><h2>Recommendations</h2><p>By 30 April 2023, the service should:</p><ul><li>give staff training; and</li><li>monitor behaviour.</li></ul><h2>Progress</h2><p>The service has made good progress. The cause of concern is now closed.</p>`,
    ),
    expect: {
      documentKind: 'letter',
      body: 'gloucestershire-frs',
      programme: 'FRS',
      cycle: '*',
      publishedOn: '2024-09-12',
      judgments: {},
      findings: [
        'cause null: The service hasn’t done enough to improve its values and culture.',
        'rec null: By 30 April 2023, the service should: | give staff training; and | monitor behaviour.',
      ],
      deadlines: ['2023-04-30'],
      previous: ['*'],
      problems: ['*'],
    },
  },
  {
    name: 'a publication page: facts as a list, a correction, a card about another report',
    url: `${site}/publications/peel-assessment-2018-19-hampshire/`,
    as: 'html',
    text: crowded(
      'PEEL: Police effectiveness, efficiency and legitimacy 2018/19 – Hampshire Constabulary',
      `<h1>PEEL: Police effectiveness, efficiency and legitimacy 2018/19 – Hampshire Constabulary</h1><ul class="meta"><li><b>Published on:</b> 27 September 2019</li><li><b>Publication types:</b> Effectiveness, Efficiency, Legitimacy and PEEL</li><li><b>Police Forces:</b> Hampshire</li></ul><p>Our assessment of Hampshire Constabulary. The force is good at most things.</p><h2>Get the report</h2><p><a href="/p/">Explore the report online</a></p><p><a href="/r.pdf">PEEL 2018/19 – An inspection of Hampshire Constabulary</a> (PDF document)</p><p><strong>Please note:</strong> figure on p. 12 replaced on 4 October 2019.</p><h2>Related</h2><div class="card"><h3>Surrey Police</h3><p>Effectiveness: Outstanding</p></div>`,
    ),
    expect: {
      documentKind: 'publication',
      body: 'hampshire-and-isle-of-wight',
      programme: 'PEEL',
      cycle: '2018/19',
      publishedOn: '2019-09-27',
      judgments: {},
      problems: ['*'],
    },
  },
  {
    name: 'a listing of reports as cards with grades in them',
    url: `${site}/our-work/cat/peel-assessments/`,
    as: 'html',
    text: crowded(
      'PEEL assessments',
      `<h1>PEEL assessments</h1><p>Showing 1 to 3 of 43 results</p><article><h2><a href="/a/">Kent Police</a></h2><p>Effectiveness: Good</p><span class="grade-good"></span></article><article><h2><a href="/b/">Essex Police</a></h2><p>Effectiveness: Outstanding</p></article><article><h2><a href="/c/">Cleveland Police</a></h2><p>Inadequate</p></article>`,
    ),
    expect: { documentKind: 'listing', body: null, programme: '*', cycle: null, judgments: {} },
  },
  {
    name: 'a release that compares with last time in every bullet',
    url: `${site}/news/news-feed/durham-constabulary-praised/`,
    as: 'html',
    text: page(
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
    name: 'a glossary term that is a grade',
    url: `${site}/glossary/inadequate/`,
    as: 'html',
    text: plainPage(
      'Inadequate',
      `<h1>Inadequate</h1><p>A grade that we give where there are serious shortcomings in a force’s effectiveness. The other grades are:</p><ul><li>Outstanding</li><li>Good</li><li>Adequate</li><li>Requires improvement</li></ul>`,
    ),
    expect: { body: null, programme: '*', cycle: null, judgments: {} },
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
    name: 'a national report: grades by force in prose and a table of how many',
    url: `${site}/publications/state-of-policing-2023/`,
    as: 'html',
    text: plainPage(
      'State of Policing: The Annual Assessment of Policing in England and Wales 2023',
      `<h1>State of Policing: The Annual Assessment of Policing in England and Wales 2023</h1><p>Published on: 19 July 2024</p><p>Publication types: Annual report</p><h2>Investigating crime</h2><p>Good</p><p>Six forces were good at investigating crime.</p><table><tr><th>Grade</th><th>Forces</th></tr><tr><td>Outstanding</td><td>1</td></tr><tr><td>Good</td><td>6</td></tr><tr><td>Adequate</td><td>12</td></tr></table>`,
    ),
    expect: {
      documentKind: 'publication',
      body: null,
      programme: '*',
      cycle: '*',
      publishedOn: '2024-07-19',
      judgments: {},
      problems: ['*'],
    },
  },
  {
    name: 'a letter to a chief constable with an accelerated cause of concern and numbered recommendations',
    url: `${site}/publication-html/letter-lancashire-accelerated-cause-of-concern/`,
    as: 'text',
    text: `Letter: Lancashire Constabulary – accelerated cause of concern

Published on: 3 July 2024

Letter information

From
Michelle Skeer OBE QPM, His Majesty’s Inspector of Constabulary

To
Sacha Hatchett, Chief Constable

Sent on
28 June 2024

Dear Chief Constable

Accelerated cause of concern

Lancashire Constabulary doesn’t manage the risk from registered sex offenders.

Recommendations

1. Immediately, the constabulary should make sure that all visits are done.

2. Within three months, the constabulary should:
   - train its staff; and
   - review its workloads.

Yours sincerely
`,
    expect: {
      documentKind: 'letter',
      body: 'lancashire',
      programme: '*',
      cycle: null,
      publishedOn: '2024-07-03',
      judgments: {},
      findings: [
        'cause null: Lancashire Constabulary doesn’t manage the risk from registered sex offenders.',
        'rec null: Immediately, the constabulary should make sure that all visits are done.',
        'rec null: Within three months, the constabulary should: | train its staff; and | review its workloads.',
      ],
      deadlines: ['*'],
    },
  },
  {
    name: 'how we inspect: the grades are explained with an example of an area',
    url: `${site}/peel-assessments/how-we-inspect/peel-assessment-framework-2023-25/`,
    as: 'html',
    text: crowded(
      'PEEL assessment framework 2023–25',
      `<h1>PEEL assessment framework 2023–25</h1><h2>How good is the force at preventing crime?</h2><h3>Good</h3><p>A good force understands its demand.</p><h3>Adequate</h3><p>An adequate force has a plan.</p><h2>Investigating crime</h2><p>Outstanding</p><p>is what we look for.</p>`,
    ),
    expect: { body: null, programme: 'PEEL', cycle: '2023-25', judgments: {}, problems: ['*'] },
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
];
