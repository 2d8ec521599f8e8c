/** Publications with their facts and corrections, listings, the glossary, reports about many bodies. Synthetic. */
import { site, withMenu } from './pages.js';
import { crowded, plainPage, type Unseen } from './shape.js';

export const publicationsAndListings: Unseen[] = [
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
    name: 'a listing as a grid of articles with a tag of the grade on each',
    url: `${site}/fire-and-rescue-services/publications/`,
    as: 'html',
    text: crowded(
      'Publications',
      `<h1>Publications</h1><p>Showing 1 to 3 of 245 results</p><div class="grid"><article class="card card--good"><h3><a href="/a/">Avon Fire and Rescue Service 2023–2025</a></h3><p>Publication — Report — Good at preventing fires.</p><span class="tag">Good</span></article><article class="card card--inadequate"><h3><a href="/b/">Essex County Fire and Rescue Service 2023–2025</a></h3><span class="tag">Inadequate</span></article></div><nav class="pages">1 2 3</nav>`,
    ),
    expect: {
      documentKind: 'listing',
      body: null,
      programme: '*',
      cycle: null,
      judgments: {},
      problems: ['*'],
    },
  },
  {
    name: 'publication page: facts in one paragraph with breaks, note of a correction, a table of the grades in the body',
    url: `${site}/publications/peel-assessment-2018-19-gloucestershire/`,
    as: 'html',
    text: plainPage(
      'PEEL: Police effectiveness, efficiency and legitimacy 2018/19 – Gloucestershire Constabulary',
      `<h1>PEEL: Police effectiveness, efficiency and legitimacy 2018/19 – Gloucestershire Constabulary</h1><p>Published on: 2 May 2019<br>Publication types: Effectiveness, Efficiency, Legitimacy and PEEL<br>Police Forces: Gloucestershire</p><p>This report sets out our findings on Gloucestershire Constabulary.</p><table><tr><th>Pillar</th><th>Grade</th></tr><tr><td>Effectiveness</td><td>Good</td></tr><tr><td>Efficiency</td><td>Requires improvement</td></tr><tr><td>Legitimacy</td><td>Good</td></tr></table><h2>Get the report</h2><ul><li><a href="/e/">Explore the report online</a></li><li><a href="/r.pdf">Download the report</a> (PDF document)</li></ul><p>Please note: wording corrected on p. 45 on 21 June 2019.</p><h2>Get the press releases</h2>`,
    ),
    expect: {
      documentKind: 'publication',
      body: 'gloucestershire',
      programme: 'PEEL',
      cycle: '2018/19',
      publishedOn: '2019-05-02',
      judgments: { effectiveness: 'good', efficiency: 'requires-improvement', legitimacy: 'good' },
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
    name: 'publication page with a correction note',
    url: `${site}/publications/peel-assessment-2018-19-gloucestershire/`,
    as: 'html',
    text: crowded(
      'PEEL: Police effectiveness, efficiency and legitimacy 2018/19 – Gloucestershire Constabulary',
      `<h1>PEEL: Police effectiveness, efficiency and legitimacy 2018/19 – Gloucestershire Constabulary</h1><p>Published on: 2 May 2019</p><p>Publication types: Effectiveness, Efficiency, Legitimacy and PEEL</p><p>Police Forces: Gloucestershire</p>
<p>This report sets out our findings for Gloucestershire Constabulary. The constabulary is good at preventing crime.</p><h2>Get the report</h2><p><a href="/x.pdf">Download the report (PDF document)</a></p><p>Please note: wording corrected on p. 12 on 4 July 2019.</p><p><a href="/n">Get the press releases</a></p>`,
    ),
    expect: {
      documentKind: 'publication',
      body: 'gloucestershire',
      programme: 'PEEL',
      cycle: '2018/19',
      publishedOn: '2019-05-02',
      judgments: {},
    },
  },
  {
    name: 'listing of reports: titles, teasers with grades',
    url: `${site}/publications/`,
    as: 'html',
    text: crowded(
      'Publications',
      `<h1>Publications</h1><p>Showing 1 to 10 of 2,311 results</p><ul class="results"><li><h3><a href="/publications/a/">PEEL 2023–25: An inspection of Dorset Police</a></h3><p>Publication — Report — Dorset Police is good at preventing crime.</p></li><li><h3><a href="/publications/b/">Cleveland Police: revisit letter</a></h3><p>Publication — Letter, Revisit — The force was graded inadequate.</p></li></ul>`,
    ),
    expect: { documentKind: 'listing', body: null, programme: '*', cycle: null, judgments: {} },
  },
  {
    name: 'British Transport Police report on leadership: never PEEL, no judgments guessed',
    url: `${site}/publications/british-transport-police-leadership/`,
    as: 'html',
    text: plainPage(
      'British Transport Police: an inspection of leadership',
      `<h1>British Transport Police: an inspection of leadership</h1><p>Published on: 14 March 2024</p><p>We found that British Transport Police has good leaders and outstanding local teams.</p><h2>Recommendations</h2><ul><li>By 30 September 2024, the chief constable should publish a plan.</li></ul>`,
    ),
    expect: {
      documentKind: 'publication',
      body: 'british-transport-police',
      programme: null,
      cycle: null,
      publishedOn: '2024-03-14',
      judgments: {},
      findings: ['rec null: By 30 September 2024, the chief constable should publish a plan.'],
      deadlines: ['2024-09-30'],
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
    name: 'thematic report over several forces with grades in words: no body, no judgments guessed',
    url: `${site}/publication-html/an-inspection-of-roads-policing/`,
    as: 'html',
    text: withMenu(
      'An inspection of roads policing',
      `<h1>An inspection of roads policing in England and Wales</h1><p>Published on: 15 July 2024</p><h2>Foreword</h2><p>We inspected seven forces: Cumbria, Kent, Merseyside, Norfolk, Staffordshire, Surrey and the Metropolitan Police Service.</p><h2>Summary</h2><p>We found good practice in Kent. Kent Police is good at investigating crime, and Surrey’s analysis was inadequate.</p><h3>Recommendation 1</h3><p>By 31 January 2025, chief constables should make sure that roads policing is in their force management statements.</p><h3>Recommendation 2</h3><p>By 31 March 2025, the Home Office should review its guidance.</p><h2>Leadership</h2><p>Good leadership matters.</p>`,
    ),
    expect: {
      body: null,
      programme: null,
      cycle: '*',
      publishedOn: '2024-07-15',
      judgments: {},
      findings: [
        'rec null: By 31 January 2025, chief constables should make sure that roads policing is in their force management statements.',
        'rec null: By 31 March 2025, the Home Office should review its guidance.',
      ],
      deadlines: ['2025-01-31', '2025-03-31'],
    },
  },
];
