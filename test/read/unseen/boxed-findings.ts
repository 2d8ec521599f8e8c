/** Findings in boxes, tables, folds and lists of further kinds, and what stands beside them. Synthetic. */
import { A1, A2, late, pillar, pillar17, Q1, Q2, site } from './pages.js';
import { plainPage, type Unseen } from './shape.js';

export const boxedFindings: Unseen[] = [
  pillar(
    'findings in a bordered box with lettered points, a paragraph goes on behind it',
    `<p>Good</p><h3>${Q2}</h3><p>Requires improvement</p><div class="alert alert-info" role="note"><p class="alert-heading"><strong>Areas for improvement</strong></p><ol><li>The force should ensure that it:<ol type="a"><li>publishes outcomes of misconduct hearings; and</li><li>tells its workforce about them.</li></ol></li><li>The force should vet all staff.</li></ol></div><p>The force should be proud of its ethics committee. It meets often.</p>`,
    { legitimacy: 'good', [A2]: 'requires-improvement' },
    {
      findings: [
        `afi ${A2}: The force should ensure that it: | publishes outcomes of misconduct hearings; and | tells its workforce about them.`,
        `afi ${A2}: The force should vet all staff.`,
      ],
    },
  ),
  late(
    'findings in a table with number and date',
    `<h2>Workforce</h2><p>Adequate</p><table><thead><tr><th>No.</th><th>Area for improvement</th><th>By</th></tr></thead><tbody><tr><td>1</td><td>The force should make sure that its supervisors have the time to look after their teams.</td><td>June 2025</td></tr><tr><td>2</td><td>The force should give its officers the training they need.</td><td>September 2025</td></tr></tbody></table><p>Text.</p>`,
    { workforce: 'adequate' },
    {
      findings: [
        'afi workforce: The force should make sure that its supervisors have the time to look after their teams.',
        'afi workforce: The force should give its officers the training they need.',
      ],
      deadlines: ['*'],
    },
  ),
  late(
    'two findings with headline and text in one box each, an innovative practice between them',
    `<h2>Preventing crime</h2><p>Good</p><div class="box afi"><span class="box__label">Area for improvement</span><p class="box__title"><strong>The force needs to improve how it analyses anti-social behaviour</strong></p><p>It doesn’t know where it happens most.</p></div><div class="box ip"><span class="box__label">Innovative practice</span><p class="box__title"><strong>The force uses drones to find missing people</strong></p><p>This saves time.</p></div><div class="box afi"><span class="box__label">Area for improvement</span><p class="box__title"><strong>The force should make sure that it records stop and search well</strong></p><p>We looked at 200 records.</p></div><p>Text.</p>`,
    { 'preventing-crime': 'good' },
    {
      findings: [
        'afi preventing-crime: The force needs to improve how it analyses anti-social behaviour',
        'practice preventing-crime: The force uses drones to find missing people',
        'afi preventing-crime: The force should make sure that it records stop and search well',
      ],
    },
  ),
  late(
    'a cause of concern in a region that is called so by its label alone is not read as one; its recommendations are',
    `<h2>Responding to the public</h2><p>Inadequate</p><section role="region" aria-label="Cause of concern"><h3>Cause of concern</h3><p>The force is failing to answer calls.</p><h4>Recommendations</h4><p>Within 28 days, Essex Police should:</p><ul><li>review its demand;</li><li>train its call handlers.</li></ul></section><p>The force should be careful.</p>`,
    { 'responding-to-the-public': 'inadequate' },
    {
      findings: [
        'cause responding-to-the-public: The force is failing to answer calls.',
        'rec responding-to-the-public: Within 28 days, Essex Police should: | review its demand; | train its call handlers.',
      ],
      deadlines: ['*'],
    },
  ),
  pillar(
    'items with paragraphs, links, footnotes and points set by dashes after line breaks',
    `<p>Good</p><h3>${Q1}</h3><p>Good</p><h4>Area for improvement</h4><ul><li><p>The force should ensure that <a href="/g/">stop and search</a> records<sup><a href="#f1">1</a></sup> are complete.</p></li><li><p>The force should make sure that its officers:<br>– have been trained in unconscious bias; and<br>– understand the rules.</p></li></ul><p>Text.</p><h4>Footnotes</h4><p>1. Records of 2018.</p>`,
    { legitimacy: 'good', [A1]: 'good' },
    {
      findings: [
        `afi ${A1}: The force should ensure that stop and search records are complete.`,
        `afi ${A1}: The force should make sure that its officers: | have been trained in unconscious bias; and | understand the rules.`,
      ],
    },
  ),
  late(
    'headings that hold the kind in a span before the headline; numbered ones; ones with a dash',
    `<h2>Investigating crime</h2><p>Requires improvement</p><h3><span class="kind">Area for improvement</span> The force should improve how it supervises investigations</h3><p>Plans were missing.</p><h3>Area for improvement 2: The force should tell victims what happens</h3><p>Victims weren’t told.</p><h3>Area for improvement – The force should use its digital unit better</h3><p>There were delays.</p><h3>How the force investigates</h3><p>Text.</p>`,
    { 'investigating-crime': 'requires-improvement' },
    {
      findings: [
        'afi investigating-crime: The force should improve how it supervises investigations',
        'afi investigating-crime: The force should tell victims what happens',
        'afi investigating-crime: The force should use its digital unit better',
      ],
    },
  ),
  late(
    'folds labelled with kind and headline',
    `<h2>Managing offenders</h2><p>Adequate</p><details><summary>Area for improvement: The force should make sure that its risk assessments are up to date</summary><p>Some were a year old.</p></details><details><summary>Read more about how we inspect this</summary><p>We look at files. The force should show us them.</p></details>`,
    { 'managing-offenders': 'adequate' },
    {
      findings: [
        'afi managing-offenders: The force should make sure that its risk assessments are up to date',
      ],
    },
  ),
  late(
    'what became of earlier areas for improvement, as a table with a status; new ones as a list',
    `<h2>Preventing crime</h2><p>Good</p><h3>Progress against previous areas for improvement</h3><table><tr><th>Area for improvement from 2021/22</th><th>Status</th></tr><tr><td>The force should map its hot spots.</td><td>Completed</td></tr><tr><td>The force should share data with partners.</td><td>Open</td></tr></table><h3>Areas for improvement</h3><ul><li>The force should evaluate its work.</li></ul>`,
    { 'preventing-crime': 'good' },
    { findings: ['afi preventing-crime: The force should evaluate its work.'] },
  ),
  {
    name: 'wrapped text with bullets of three kinds and points two deep, a finding over two pages',
    url: `${site}/peel-assessments/peel-2016/derbyshire/efficiency/`,
    as: 'text',
    text: `Derbyshire PEEL 2016\nEfficiency\nHow efficient is the force at keeping people safe and reducing crime?\nLast updated 03/11/2016\nGood\n\nDerbyshire Constabulary is good in the efficiency with which it keeps people safe\nand reduces crime. It understands most of its demand.\n\nQuestions for Efficiency\n1\nHow well does the force understand its current and likely future demand?\nRequires improvement\n\nAreas for improvement\n\n  * The constabulary should undertake appropriate activities to understand fully\n    its demand for services, by:\n    - looking at demand that is less likely to be reported; and\n    - working with its partners.\n  * The constabulary should put in place better processes and governance to\n    understand and realise the benefits of projects.\n\n2\nHow well does the force use its resources to manage current demand?\nGood\n\nThe constabulary should be able to go on like this.\n`,
    expect: {
      body: 'derbyshire',
      programme: 'PEEL',
      cycle: '2016',
      pillar: 'efficiency',
      lastUpdated: '2016-11-03',
      judgments: {
        efficiency: 'good',
        'efficiency/understanding-demand': 'requires-improvement',
        'efficiency/using-resources': 'good',
      },
      findings: [
        'afi efficiency/understanding-demand: The constabulary should undertake appropriate activities to understand fully its demand for services, by: | looking at demand that is less likely to be reported; and | working with its partners.',
        'afi efficiency/understanding-demand: The constabulary should put in place better processes and governance to understand and realise the benefits of projects.',
      ],
    },
  },
  {
    name: 'Markdown: headlines in bold under the kind, explanation below, a grade before them in a list of facts',
    url: `${site}/peel-reports/gwent-2023-25/`,
    as: 'text',
    text: `# PEEL 2023–25: An inspection of Gwent Police\n\n## Responding to the public\n\n**Grade:** Requires improvement\n\nGwent Police requires improvement at responding to the public.\n\n### Area for improvement\n\n**The force needs to answer emergency calls quickly enough**\n\nIn the year ending March 2024, it answered 70 percent within ten seconds.\n\n### Area for improvement\n\n**The force should attend calls within its own time limits**\n\nIt doesn’t always do so.\n\n## Workforce\n\n**Grade:** Good\n\n### Promising practice\n\n**The force has a mentoring scheme**\n\nIt helps.\n`,
    expect: {
      body: 'gwent',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: { 'responding-to-the-public': 'requires-improvement', workforce: 'good' },
      findings: [
        'afi responding-to-the-public: The force needs to answer emergency calls quickly enough',
        'afi responding-to-the-public: The force should attend calls within its own time limits',
        'practice workforce: The force has a mentoring scheme',
      ],
    },
  },
  {
    name: 'a letter: accelerated causes of concern as cards, recommendations in tables with a date column',
    url: `${site}/publication-html/gloucestershire-frs-causes-of-concern-letter/`,
    as: 'html',
    text: plainPage(
      'Gloucestershire Fire and Rescue Service: accelerated causes of concern letter',
      `<h1>Gloucestershire Fire and Rescue Service: accelerated causes of concern letter</h1><p>Published on: 6 December 2024</p><h2>Letter information</h2><p><strong>From:</strong> Roy Example</p><p><strong>To:</strong> Mark Example</p><p><strong>Sent on:</strong> 2 December 2024</p><h2>Accelerated cause of concern</h2><div class="card"><p>The service doesn’t have an effective system to target its fire safety audits.</p><h3>Recommendations</h3><ol><li>Within 28 days, the service should give us an action plan.</li><li>By 31 March 2025, the service should have reviewed its risk-based inspection programme.</li></ol></div><h2>Accelerated cause of concern</h2><div class="card"><p>The service’s culture isn’t what it should be.</p><h3>Recommendations</h3><ol><li>By 31 May 2025, the service should survey its staff.</li></ol></div><h2>Next steps</h2><p>We will revisit the service.</p>`,
    ),
    expect: {
      documentKind: 'letter',
      body: 'gloucestershire-frs',
      programme: 'FRS',
      cycle: null,
      publishedOn: '2024-12-06',
      judgments: {},
      findings: [
        'cause null: The service doesn’t have an effective system to target its fire safety audits.',
        'rec null: Within 28 days, the service should give us an action plan.',
        'rec null: By 31 March 2025, the service should have reviewed its risk-based inspection programme.',
        'cause null: The service’s culture isn’t what it should be.',
        'rec null: By 31 May 2025, the service should survey its staff.',
      ],
      deadlines: [null, '2025-03-31', '2025-05-31'],
    },
  },
  late(
    'no findings: said in a sentence, in an item, by an empty list',
    `<h2>Preventing crime</h2><p>Good</p><h3>Areas for improvement</h3><p>We have not identified any areas for improvement for this area.</p><p>The force works well. The force should be pleased.</p><h2>Workforce</h2><p>Good</p><h3>Areas for improvement</h3><ul><li>None</li></ul><h2>Investigating crime</h2><p>Good</p><h3>Areas for improvement</h3><ul></ul><p>The force investigates well.</p>`,
    { 'preventing-crime': 'good', workforce: 'good', 'investigating-crime': 'good' },
    { problems: ['*'] },
  ),
  late(
    'links to the findings at the top of the chapter, the findings below; a count in the heading',
    `<h2>Treating the public</h2><p>Adequate</p><ul class="jump"><li><a href="#afi1">Area for improvement: stop and search</a></li><li><a href="#afi2">Area for improvement: use of force</a></li></ul><h3>Areas for improvement (2)</h3><ul><li id="afi1">The force should make sure that grounds for stop and search are recorded.</li><li id="afi2">The force should make sure that its use of force is overseen.</li></ul>`,
    { 'treating-the-public': 'adequate' },
    {
      findings: [
        'afi treating-the-public: The force should make sure that grounds for stop and search are recorded.',
        'afi treating-the-public: The force should make sure that its use of force is overseen.',
      ],
    },
  ),
  {
    name: 'a national thematic report: recommendations to chief constables with dates, no body',
    url: `${site}/publication-html/an-inspection-of-vetting/`,
    as: 'html',
    text: plainPage(
      'An inspection of vetting, misconduct, and misogyny in the police service',
      `<h1>An inspection of vetting, misconduct, and misogyny in the police service</h1><p>Published on: 2 November 2022</p><h2>Recommendations</h2><h3>Recommendation 1</h3><p>By 31 October 2023, the College of Policing should update its guidance on vetting.</p><h3>Recommendation 2</h3><p>By 30 April 2023, chief constables should make sure that all vetting files are:</p><ul><li>complete; and</li><li>reviewed.</li></ul><h2>Areas for improvement</h2><p>Forces should be good at vetting.</p>`,
    ),
    expect: {
      body: null,
      programme: '*',
      cycle: null,
      publishedOn: '2022-11-02',
      judgments: {},
      findings: [
        'rec null: By 31 October 2023, the College of Policing should update its guidance on vetting.',
        'rec null: By 30 April 2023, chief constables should make sure that all vetting files are: | complete; and | reviewed.',
        'afi null: Forces should be good at vetting.',
      ],
      deadlines: ['2023-10-31', '2023-04-30'],
      problems: ['*'],
    },
  },
  pillar17(
    'findings between the question and its grade; one set in italics; one cut by an image',
    `<p>Good</p><h3>${Q1}</h3><h4>Areas for improvement</h4><ul><li><em>The force should ensure that all supervisors review records.</em></li><li>The force should make sure<img src="/x.png" alt=""> that the public can see its data.</li></ul><p>Good</p><p>Text.</p>`,
    { legitimacy: 'good', [A1]: 'good' },
    {
      findings: [
        `afi ${A1}: The force should ensure that all supervisors review records.`,
        `afi ${A1}: The force should make sure that the public can see its data.`,
      ],
    },
  ),
];
