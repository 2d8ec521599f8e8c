/** Words that look like grades beside words that are grades: comparisons, others' grades, averages, quotes, cards. Synthetic. */
import type { Unseen } from './shape.js';

const site = 'https://hmicfrs.justiceinspectorates.gov.uk';
const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>${title} - HMICFRS</title></head><body><nav><a href="/">Home</a></nav><main>${body}</main><footer>© Crown copyright</footer></body></html>`;

export const words: Unseen[] = [
  {
    name: 'each chapter says how many forces have which grade, the regional average and the force’s neighbours',
    url: `${site}/peel-reports/lincolnshire-2023-25/`,
    as: 'html',
    text: page(
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
    text: page(
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
    name: 'adverbs, objects and things: what is good is not the force at the question',
    url: `${site}/peel-assessments/peel-2016/wiltshire/effectiveness/`,
    as: 'html',
    text: page(
      'Wiltshire PEEL 2016 - Effectiveness',
      `<h1>Wiltshire PEEL 2016</h1><h2>Effectiveness</h2><p>How effective is the force at keeping people safe and reducing crime?</p><p>Last updated 02/03/2017</p>
<h3>How effective is the force at preventing crime, tackling anti-social behaviour and keeping people safe?</h3><p>Wiltshire Police has good relations with its communities, and is good at listening. It requires improvement plans from each team. Its outstanding workload is falling; there are 312 outstanding warrants. The force’s understanding of threats is good.</p>
<h3>How effective is the force at investigating crime and reducing re-offending?</h3><p>It is good that the force investigates quickly. Good investigations need good supervisors. Of the cases that we reviewed, 48 were good, 10 required improvement and two were inadequate.</p>
<h3>How effective is the force at protecting those who are vulnerable from harm, and supporting victims?</h3><p>Wiltshire Police is good at protecting those who are vulnerable from harm, and supporting victims, but its files are inadequate.</p>
<h3>How effective is the force at tackling serious and organised crime?</h3><p>Wiltshire Police is not good at tackling serious and organised crime. It is neither outstanding nor inadequate. The force was good at tackling serious and organised crime in 2015.</p>`,
    ),
    expect: {
      body: 'wiltshire',
      programme: 'PEEL',
      cycle: '2016',
      pillar: 'effectiveness',
      lastUpdated: '2017-03-02',
      judgments: {
        effectiveness: 'not-shown',
        'effectiveness/preventing-crime': 'not-shown',
        'effectiveness/investigating-crime': 'not-shown',
        'effectiveness/protecting-vulnerable-people': 'good',
        'effectiveness/serious-and-organised-crime': 'not-shown',
      },
      previous: ['effectiveness/serious-and-organised-crime good 2015'],
    },
  },
  {
    name: 'a quoted former report in a blockquote with its own headings and areas for improvement',
    url: `${site}/peel-assessments/peel-2018/sussex/legitimacy/detailed-findings/`,
    as: 'html',
    text: page(
      'Sussex PEEL 2018 - Legitimacy',
      `<h1>Sussex PEEL 2018</h1><h2>Legitimacy</h2><p>How legitimately does the force treat the public and its workforce?</p><p>Last updated 27/09/2019</p><p>Good</p>
<h3>How well does the force ensure that its workforce behaves ethically and lawfully?</h3><p>Good</p><p>In our 2017 report we said:</p><blockquote><h4>How well does the force ensure that its workforce behaves ethically and lawfully?</h4><p><b>Requires improvement</b></p><h4>Areas for improvement</h4><ul><li>The force should ensure it has the capability to monitor its systems.</li></ul></blockquote><p>The force has since dealt with this.</p>
<h4>Areas for improvement</h4><ul><li>The force should ensure that all staff are vetted.</li></ul>
<h3>To what extent does the force treat its workforce with fairness and respect?</h3><p>Good</p><p>In 2017 we gave the force an area for improvement: “The force should improve how it manages individual performance.” It has done that.</p><div class="panel"><p><b>Areas for improvement from 2017</b></p><ul><li>The force should improve its exit interviews.</li></ul></div>`,
    ),
    expect: {
      body: 'sussex',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: 'legitimacy',
      lastUpdated: '2019-09-27',
      judgments: {
        legitimacy: 'good',
        'legitimacy/ethical-and-lawful-workforce': 'good',
        'legitimacy/treating-the-workforce-fairly': 'good',
      },
      previous: ['*'],
      findings: [
        'afi legitimacy/ethical-and-lawful-workforce: The force should ensure that all staff are vetted.',
      ],
    },
  },
  {
    name: 'glossary at the end with an entry for each grade and for areas for improvement',
    url: `${site}/frs-assessment/frs-2021/cornwall/effectiveness/`,
    as: 'html',
    text: page(
      'Cornwall 2021/22 - Effectiveness',
      `<h1>Cornwall 2021/22</h1><h2>Effectiveness</h2><p>How effective is the fire and rescue service at keeping people safe and secure?</p><p>Last updated 27/07/2022</p><div class="banner"><p>Good</p></div><p>Cornwall Fire and Rescue Service’s overall effectiveness is good.</p><p>Cornwall Fire and Rescue Service was requires improvement in its 2018/19 assessment.</p>
<h3>Questions for Effectiveness</h3><div><span>1</span><h4>How well does the FRS understand the risk of fire and other emergencies?</h4><p>Good</p><p>Cornwall Fire and Rescue Service is good at understanding risk.</p><p>It was good in its 2018/19 assessment.</p></div>
<div><span>2</span><h4>How effective is the FRS at preventing fires and other risks?</h4><p>Requires improvement</p><p>Cornwall Fire and Rescue Service requires improvement at preventing fires and other risks. It required improvement in its 2018/19 assessment.</p><h5>Area for improvement</h5><p>The service should evaluate its prevention activity so it understands what works.</p><h5>Innovative practice</h5><p>The service has tri-service officers.</p></div>
<h3>Glossary</h3><dl><dt>Area for improvement</dt><dd>A finding that the service should do something about.</dd><dt>Outstanding</dt><dd>Exceeds the expected standard.</dd><dt>Good</dt><dd>The expected standard.</dd><dt>Inadequate</dt><dd>Serious failings.</dd><dt>Cause of concern</dt><dd>A serious, critical or systemic shortcoming.</dd></dl>`,
    ),
    expect: {
      body: 'cornwall',
      programme: 'FRS',
      cycle: '2021/22',
      pillar: 'effectiveness',
      lastUpdated: '2022-07-27',
      judgments: {
        effectiveness: 'good',
        'effectiveness/understanding-risk': 'good',
        'effectiveness/preventing-fires': 'requires-improvement',
      },
      previous: [
        'effectiveness requires-improvement 2018/19',
        'effectiveness/preventing-fires requires-improvement 2018/19',
        'effectiveness/understanding-risk good 2018/19',
      ],
      findings: [
        'afi effectiveness/preventing-fires: The service should evaluate its prevention activity so it understands what works.',
        'practice effectiveness/preventing-fires: The service has tri-service officers.',
      ],
    },
  },
  {
    name: 'Welsh links, case studies, pull quotes and captions with grade words in bold lines of their own',
    url: `${site}/peel-reports/dyfed-powys-2023-25/`,
    as: 'html',
    text: page(
      'PEEL 2023–2025: An inspection of Dyfed-Powys Police',
      `<h1>PEEL 2023–2025: An inspection of Dyfed-Powys Police</h1><p><a hreflang="cy" href="/cy/">Darllenwch yn Gymraeg</a></p><p>Published on: 28 March 2024</p>
<h2>Overall summary</h2><p>Our inspection assessed how good Dyfed-Powys Police is in 10 areas of policing. We make graded judgments in nine of these 10 as follows:</p>
<h2>The operating context for Welsh forces</h2><p>Some services are devolved.</p>
<h2>Managing offenders and suspects</h2><figure class="pull"><blockquote><p>“Outstanding”</p></blockquote><figcaption>A magistrate about the team</figcaption></figure><p>Text about suspects.</p><h3>Case study</h3><p><b>Good result</b></p><p>Officers found the outstanding suspects.</p><figure><img src="c.png" alt="Chart: share of outstanding suspects, good and poor data"><figcaption>Figure 3: Outstanding suspects</figcaption></figure>
<h2>Treating the public</h2><h3>Good</h3><p>Dyfed-Powys Police is good at treating people fairly and with respect.</p><h3>What the force does well</h3><p>Good communication with the public.</p>
<h2>Workforce</h2><h3>Adequate resources</h3><p>There are enough people.</p><h3>Requires improvement</h3><p>Dyfed-Powys Police requires improvement at supporting its workforce.</p>`,
    ),
    expect: {
      body: 'dyfed-powys',
      programme: 'PEEL',
      cycle: '2023-25',
      publishedOn: '2024-03-28',
      judgments: {
        'managing-offenders': 'not-shown',
        'treating-the-public': 'good',
        workforce: 'requires-improvement',
      },
      problems: ['grade-count-differs'],
    },
  },
  {
    name: 'what used to be: “has improved from requires improvement to good”, “retained”, “maintained”, “fell from”',
    url: null,
    as: 'html',
    text: page(
      'Avon and Somerset PEEL 2018',
      `<h1>Avon and Somerset PEEL 2018</h1><h2>Efficiency</h2><p>How efficiently does the force operate and how sustainable are its services?</p><p>Last updated 27/09/2019</p><p>Outstanding</p><p>The force was graded good in 2017 and has improved to outstanding.</p><h3>How well does the force use its resources to meet the demand it faces?</h3><p>Outstanding</p><p>Its grade has improved from requires improvement in 2016 to good in 2017 and outstanding now.</p><h3>How well does the force plan for the future?</h3><p>Good</p><p>The force has retained its grade of good. Its plans for estates fell from good to requires improvement in the eyes of its auditors.</p>`,
    ),
    expect: {
      body: 'avon-and-somerset',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: 'efficiency',
      lastUpdated: '2019-09-27',
      judgments: {
        efficiency: 'outstanding',
        'efficiency/meeting-current-demands': 'outstanding',
        'efficiency/planning-for-the-future': 'good',
      },
      previous: ['*'],
    },
  },
  {
    name: 'thematic report over several forces with grades in words: no body, no judgments guessed',
    url: `${site}/publication-html/an-inspection-of-roads-policing/`,
    as: 'html',
    text: page(
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
  {
    name: 'landing of a force with a “track record” of all cycles by pillar and tabs of other years',
    url: `${site}/peel-assessments/peel-2017/humberside/`,
    as: 'html',
    text: page(
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
  {
    name: 'criteria of the inspection under each question: what good looks like',
    url: `${site}/peel-reports/surrey-2021-22/`,
    as: 'html',
    text: page(
      'PEEL 2021/22 – An inspection of Surrey Police',
      `<h1>PEEL 2021/22 – An inspection of Surrey Police</h1><p>Published on 27 May 2022</p><h2>Preventing crime</h2><details><summary>Characteristics of good performance</summary><p><b>Good</b></p><ul><li>The force prioritises the prevention of crime.</li><li>The force should work with partners.</li></ul><p><b>Outstanding</b></p><p>A force that is outstanding does more.</p><p><b>Inadequate</b></p><p>A force that is inadequate does not.</p></details><p class="grade">Outstanding</p><p>Surrey Police is outstanding at preventing crime and anti-social behaviour.</p>
<h2>Investigating crime</h2><div class="criteria"><h3>What good looks like</h3><p>Good: investigations are thorough.</p><p>Inadequate: investigations are not supervised.</p></div><p>Surrey Police’s grade is shown in the graphic.</p>`,
    ),
    expect: {
      body: 'surrey',
      programme: 'PEEL',
      cycle: '2021/22',
      publishedOn: '2022-05-27',
      judgments: { 'preventing-crime': 'outstanding', 'investigating-crime': 'not-shown' },
    },
  },
  {
    name: 'other inspections mentioned inside chapters: child protection, custody, crime data integrity grades',
    url: `${site}/peel-reports/nottinghamshire-2021-22/`,
    as: 'html',
    text: page(
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
];
