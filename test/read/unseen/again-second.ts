/** A further set, written after the others of its kind were read rightly: small documents, each around one doubt. Synthetic. */
import { crowded, plainPage, type Unseen } from './shape.js';

const site = 'https://hmicfrs.justiceinspectorates.gov.uk';
type More = Partial<Unseen['expect']> & { url?: string | null };

/** A report of 2023–25 on one page. */
const late = (name: string, body: string, judgments: Record<string, string>, more: More = {}): Unseen => {
  const { url, ...rest } = more;
  return {
    name,
    url: url === undefined ? `${site}/peel-reports/gwent-2023-25/` : url,
    as: 'html',
    text: plainPage(
      'PEEL 2023–25: An inspection of Gwent Police',
      `<h1>PEEL 2023–25: An inspection of Gwent Police</h1>${body}`,
    ),
    expect: { body: 'gwent', programme: 'PEEL', cycle: '2023-25', judgments, ...rest },
  };
};
/** An efficiency page of 2017, graded good. */
const early = (name: string, body: string, judgments: Record<string, string>, more: More = {}): Unseen => ({
  name,
  url: `${site}/peel-assessments/peel-2017/sussex/efficiency/`,
  as: 'html',
  text: crowded(
    'Sussex PEEL 2017',
    `<h1>Sussex PEEL 2017</h1><h2>Efficiency</h2><p>How efficient is the force at keeping people safe and reducing crime?</p><p>Last updated 09/11/2017</p>${body}`,
  ),
  expect: {
    body: 'sussex',
    programme: 'PEEL',
    cycle: '2017',
    pillar: 'efficiency',
    lastUpdated: '2017-11-09',
    judgments,
    ...more,
  },
});
const D = 'How well does the force understand its current and likely future demand?';
const R = 'How well does the force use its resources to manage current demand?';
const F = 'How well is the force planning for demand in the future?';
const d = 'efficiency/understanding-demand';
const r = 'efficiency/using-resources';
const f = 'efficiency/planning-for-the-future';
const text = (name: string, url: string | null, body: string, expect: Unseen['expect']): Unseen => ({
  name,
  url,
  as: 'text',
  text: body,
  expect,
});

export const againSecond: Unseen[] = [
  late(
    'the chapter’s grade in its last paragraph, after a finding',
    `<section><h2>Preventing crime</h2><p>Gwent Police works with schools.</p><h3>Area for improvement</h3><p>The force should evaluate its work.</p><p class="grade">Grade: Adequate</p></section><section><h2>Workforce</h2><p>Text.</p><p class="grade">Grade: Good</p></section>`,
    { 'preventing-crime': 'adequate', workforce: 'good' },
    { findings: ['afi preventing-crime: The force should evaluate its work.'] },
  ),
  late(
    'a data sheet per area: grade, inspected, changed, next inspection',
    `<h2>Investigating crime</h2><dl><dt>Grade</dt><dd>Requires improvement</dd><dt>Inspected</dt><dd>March 2024</dd><dt>Change</dt><dd>No change</dd><dt>Grade in 2021/22</dt><dd>Requires improvement</dd></dl><h2>Managing offenders and suspects</h2><dl><dt>Judgment</dt><dd>Good</dd><dt>Last inspection</dt><dd>Adequate (2021/22)</dd></dl>`,
    { 'investigating-crime': 'requires-improvement', 'managing-offenders': 'good' },
    {
      previous: ['investigating-crime requires-improvement 2021/22', 'managing-offenders adequate 2021/22'],
    },
  ),
  late(
    'icons with words for those who cannot see, in a list of links',
    `<ul class="summary"><li><a href="#p"><i class="fa fa-circle" aria-hidden="true"></i> Preventing crime<span class="visually-hidden">, graded adequate</span></a></li><li><a href="#i">Investigating crime<span class="visually-hidden">, graded inadequate</span></a></li><li><a href="#w">Workforce<span class="visually-hidden"> (graded good)</span></a></li></ul><h2 id="p">Preventing crime</h2><p>Text.</p>`,
    { 'preventing-crime': 'adequate', 'investigating-crime': 'inadequate', workforce: 'good' },
  ),
  late(
    'a table with a bar of five cells for each area, the chosen one filled by a class',
    `<table><tr><th>Area</th><th>Inadequate</th><th>Requires improvement</th><th>Adequate</th><th>Good</th><th>Outstanding</th></tr><tr><td>Preventing crime</td><td></td><td></td><td class="on"><span class="visually-hidden">Yes</span></td><td></td><td></td></tr><tr><td>Workforce</td><td></td><td class="on">✔</td><td></td><td></td><td></td></tr></table>`,
    { 'preventing-crime': 'adequate', workforce: 'requires-improvement' },
  ),
  late(
    'a heading that asks, an answer that is the grade in a sentence of its own kind',
    `<h2>How good is the force at preventing crime?</h2><p>We graded Gwent Police as good in this area.</p><p>Text.</p><h2>How good is the force at investigating crime?</h2><p>Our grade for this area is requires improvement.</p><h2>How good is the force at managing offenders and suspects?</h2><p>The force has been graded adequate.</p>`,
    {
      'preventing-crime': 'good',
      'investigating-crime': 'requires-improvement',
      'managing-offenders': 'adequate',
    },
    { readFrom: { 'investigating-crime': 'grade-line' } },
  ),
  late(
    'sentences that deny, doubt or wish a grade',
    `<h2>Preventing crime</h2><p>The force is not yet good at preventing crime.</p><h2>Investigating crime</h2><p>The force could be outstanding at investigating crime.</p><h2>Workforce</h2><p>The force is neither good nor inadequate at supporting the workforce.</p><h2>Treating the public</h2><p>The force is rarely inadequate at treating the public.</p><h2>Managing offenders</h2><p>If the force is good at managing offenders, fewer people will be harmed.</p>`,
    {
      'preventing-crime': 'not-shown',
      'investigating-crime': 'not-shown',
      workforce: 'not-shown',
      'treating-the-public': 'not-shown',
      'managing-offenders': 'not-shown',
    },
  ),
  late(
    'who is graded is somebody else: control room, neighbouring force, region, partner',
    `<h2>Responding to the public</h2><p>The joint control room is good at responding to the public.</p><h2>Serious organised crime</h2><p>The regional unit was graded as outstanding.</p><p>Avon and Somerset Police is good at tackling serious and organised crime.</p><h2>Protecting vulnerable people</h2><p>The council’s children’s services were rated inadequate by Ofsted.</p><p>Inadequate</p><p>was Ofsted’s word.</p>`,
    {
      'responding-to-the-public': 'not-shown',
      'serious-organised-crime': 'not-shown',
      'protecting-vulnerable-people': '?inadequate',
    },
    { problems: ['*'], previous: ['*'] },
  ),
  late(
    'a caption above, grades in a bordered grid of figure elements with the alt “Good grade icon”',
    `<h2>Our grades</h2><div class="g"><figure><figcaption>Preventing crime</figcaption><img src="1.svg" alt="Good grade icon"></figure><figure><figcaption>Investigating crime</figcaption><img src="2.svg" alt="Icon: requires improvement"></figure><figure><figcaption>Workforce</figcaption><img src="3.svg" alt="Adequate icon"></figure></div>`,
    { 'preventing-crime': '?good', 'investigating-crime': 'requires-improvement', workforce: '?adequate' },
  ),
  late(
    'two grades that differ on one page: the summary and the chapter',
    `<table><tr><th>Area</th><th>Grade</th></tr><tr><td>Preventing crime</td><td>Good</td></tr><tr><td>Workforce</td><td>Adequate</td></tr></table><h2>Preventing crime</h2><p>Adequate</p><p>Text.</p><h2>Workforce</h2><p>Adequate</p>`,
    { 'preventing-crime': 'not-shown', workforce: 'adequate' },
    { problems: ['clues-disagree'] },
  ),
  late(
    'a fold with the grades of the last inspection, and one with what grades mean',
    `<h2>Preventing crime</h2><p>Good</p><details><summary>Grades in our last inspection</summary><ul><li>Preventing crime: Inadequate</li><li>Workforce: Good</li></ul></details><details><summary>What our grades mean</summary><p>Outstanding</p><p>Exceptional.</p><p>Adequate</p><p>Acceptable.</p></details><p>Text.</p>`,
    { 'preventing-crime': 'good', workforce: '*' },
    { previous: ['*'] },
  ),
  late(
    'an update: the grade was changed after a challenge, the old one struck through by a style',
    `<h2>Preventing crime</h2><p><span style="text-decoration: line-through">Adequate</span> Good</p><p>Text.</p><h2>Workforce</h2><p><span class="strikethrough">Inadequate</span> <span>Requires improvement</span></p>`,
    { 'preventing-crime': '?good', workforce: '?requires-improvement' },
    { problems: ['*'] },
  ),
  late(
    'pages of a tabbed report: a hidden panel holds another force’s report',
    `<div class="tabs"><section id="gwent"><h2>Preventing crime</h2><p>Good</p></section><section id="other" hidden><h2>South Wales Police</h2><h3>Preventing crime</h3><p>Inadequate</p><h3>Workforce</h3><p>Outstanding</p></section></div>`,
    { 'preventing-crime': 'good' },
    { problems: ['*'] },
  ),
  late(
    'findings by kind in cards; a good practice that is no finding kind; numbers before headlines',
    `<h2>Workforce</h2><p>Adequate</p><article class="card"><header>Area for improvement 1</header><h3>The force should improve its wellbeing provision for officers in high-risk roles.</h3><p>We found gaps.</p></article><article class="card"><header>Cause of concern</header><h3>The force doesn’t vet its people in time.</h3><p>Some wait a year.</p><p><b>Recommendation</b></p><p>By 31 January 2025, the force should clear its backlog.</p></article><article class="card"><header>Innovative practice</header><h3>A peer support network for call handlers</h3><p>It works.</p></article><p><b>Good practice</b></p><p>The force should be proud of its dogs.</p>`,
    { workforce: 'adequate' },
    {
      findings: [
        'afi workforce: The force should improve its wellbeing provision for officers in high-risk roles.',
        'cause workforce: The force doesn’t vet its people in time.',
        'rec workforce: By 31 January 2025, the force should clear its backlog.',
        'practice workforce: A peer support network for call handlers',
      ],
      deadlines: ['2025-01-31'],
    },
  ),
  late(
    'no article may follow: sub-headings under an AFI list end it, a bulleted summary does not become findings',
    `<h2>Preventing crime</h2><p>Good</p><h3>Areas for improvement</h3><ul><li>The force should evaluate its problem-solving.</li></ul><h3>Main findings</h3><p>In this section we set out our main findings.</p><ul><li>The force should be commended for its schools work.</li><li>The force has a plan.</li></ul>`,
    { 'preventing-crime': 'good' },
    { findings: ['afi preventing-crime: The force should evaluate its problem-solving.'] },
  ),
  early(
    'the year in the grade line: “Good (2017)” and “2016: Requires improvement”',
    `<p>Good (2017)</p><p>2016: Requires improvement</p><p>Text of the pillar.</p><h3>${D}</h3><p>Good (2017), Good (2016)</p><p>Text.</p><h3>${R}</h3><p>2017 – Outstanding</p><p>Text.</p>`,
    { efficiency: '?good', [d]: '?good', [r]: 'outstanding' },
    { previous: ['*'] },
  ),
  early(
    'an overall sentence that grades the pillar; questions graded by sentences that restate them',
    `<p>Sussex Police is judged to be good in the efficiency with which it keeps people safe and reduces crime.</p><h3>${D}</h3><p>Sussex Police has a good understanding of current and likely future demand.</p><h3>${R}</h3><p>Sussex Police requires improvement in how it uses its resources to manage current demand.</p><h3>${F}</h3><p>The force is outstanding in how well it plans for demand in the future.</p>`,
    { efficiency: '?good', [d]: 'not-shown', [r]: 'requires-improvement', [f]: 'outstanding' },
    { readFrom: { [r]: 'sentence', [f]: 'sentence' } },
  ),
  early(
    'a ranking of forces and a graph with each grade in its own column heading',
    `<p>Good</p><h3>${R}</h3><p>Good</p><table><caption>Forces by grade for this question</caption><tr><th>Outstanding</th><th>Good</th><th>Requires improvement</th><th>Inadequate</th></tr><tr><td>2 forces</td><td>30 forces</td><td>10 forces</td><td>1 force</td></tr></table>`,
    { efficiency: 'good', [r]: 'good' },
  ),
  early(
    'a list of questions with links, grades in the same item after a line break',
    `<p>Requires improvement</p><ol class="qs"><li><a href="#1">${D}</a><br>Good</li><li><a href="#2">${R}</a><br><b>Requires improvement</b></li><li><a href="#3">${F}</a><br>Inadequate</li></ol><p>Text.</p>`,
    { efficiency: 'requires-improvement', [d]: 'good', [r]: 'requires-improvement', [f]: 'inadequate' },
  ),
  early(
    'grades first, each over its question, in cards without headings',
    `<p>Good</p><p>Summary of the pillar in words.</p><div class="card"><span class="badge">Outstanding</span><p class="q">${D}</p><p>Text one.</p></div><div class="card"><span class="badge">Good</span><p class="q">${R}</p><p>Text two.</p></div><div class="card"><span class="badge">Requires improvement</span><p class="q">${F}</p><p>Text three.</p></div>`,
    { efficiency: 'good', [d]: 'outstanding', [r]: 'good', [f]: 'requires-improvement' },
  ),
  early(
    'carried over in three wordings',
    `<p>Good</p><h3>${D}</h3><p>Good</p><p>We did not inspect this question in 2017. Our judgment from the 2016 efficiency inspection has been carried over.</p><h3>${R}</h3><p>Outstanding (carried over from 2016)</p><h3>${F}</h3><p>Good</p><p>The grade given in 2016 still applies, as this question was not subject to inspection this year; the grade has been carried over from 2016.</p>`,
    { efficiency: 'good', [d]: 'good < 2016', [r]: 'outstanding < 2016', [f]: 'good < 2016' },
  ),
  early(
    'ungraded, to be graded, empty: three questions, three things',
    `<p>To be graded</p><h3>${D}</h3><p>Ungraded</p><p>Text.</p><h3>${R}</h3><p>Not yet graded</p><p>Text.</p><h3>${F}</h3><p></p><p>Text.</p>`,
    { efficiency: 'to-be-graded', [d]: 'ungraded', [r]: 'to-be-graded', [f]: 'not-shown' },
  ),
  early(
    'the mark of the grade in RDFa, microdata and a link relation',
    `<div vocab="https://schema.org/" typeof="Rating"><span property="ratingValue" content="good">&#9733;</span></div><p>Text of the pillar.</p><h3>${D}</h3><div itemscope itemtype="https://schema.org/Rating"><meta itemprop="ratingValue" content="outstanding"><meta itemprop="bestRating" content="outstanding"><meta itemprop="worstRating" content="inadequate"></div><p>Text.</p><h3>${R}</h3><p><a rel="grade" href="/grades/requires-improvement/">Our grade</a></p>`,
    { efficiency: '?good', [d]: 'outstanding', [r]: '?requires-improvement' },
  ),
  early(
    'a “grade” that is a school’s, a degree’s, a pay grade',
    `<p>Good</p><h3>${R}</h3><p>Officers of each grade: good, better, best.</p><p>Pay grade: Good</p><p>Staff surveys rated supervision as outstanding.</p>`,
    { efficiency: 'good', [r]: 'not-shown' },
    { problems: ['*'] },
  ),
  text(
    'flavour A, wide: grade and question on one line, tabs between; a banner in the middle',
    `${site}/peel-assessments/peel-2018/durham/legitimacy/`,
    'Durham PEEL 2018\nLegitimacy\nHow legitimately does the force treat the public and its workforce?\nLast updated 02/05/2019\tGood\nDurham Constabulary treats people well.\nQuestions for Legitimacy\n1\tTo what extent does the force treat all of the people it serves with fairness and respect?\tGood\nThis question was not subject to detailed inspection in 2018/19, and our judgment from the 2017 legitimacy inspection has been carried over.\nWe are consulting on our inspection programme. Please send us your views.\n2\tHow well does the force ensure that its workforce behaves ethically and lawfully?\tRequires improvement\nArea for improvement\n  • The force should ensure that it has enough people in its counter-corruption unit.\nThe force has a plan.\n',
    {
      body: 'durham',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: 'legitimacy',
      lastUpdated: '2019-05-02',
      judgments: {
        legitimacy: '?good',
        'legitimacy/treating-the-public-fairly': 'good < 2017',
        'legitimacy/ethical-and-lawful-workforce': 'requires-improvement',
      },
      findings: [
        'afi legitimacy/ethical-and-lawful-workforce: The force should ensure that it has enough people in its counter-corruption unit.',
      ],
    },
  ),
  text(
    'Markdown of a 2023–25 page: a pipe table with the last grade, headings with grades after a dash',
    `${site}/peel-reports/lancashire-2023-25/`,
    '# PEEL 2023–25: An inspection of Lancashire Constabulary\n\n## Our judgments\n\n| Area | This inspection | Last inspection |\n|---|---|---|\n| Preventing crime | Good | Adequate |\n| Investigating crime | **Requires improvement** | Good |\n| Workforce | _Adequate_ | – |\n\n## Preventing crime — Good\n\nThe constabulary has a plan.\n\n## Investigating crime — Requires improvement\n\n### Areas for improvement\n\n1. **The constabulary should supervise investigations better.** We found gaps.\n2. **The constabulary should record victims’ wishes.**\n',
    {
      body: 'lancashire',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: {
        'preventing-crime': 'good',
        'investigating-crime': 'requires-improvement',
        workforce: 'adequate',
      },
      previous: ['preventing-crime adequate null', 'investigating-crime good null'],
      findings: [
        'afi investigating-crime: The constabulary should supervise investigations better. We found gaps.',
        'afi investigating-crime: The constabulary should record victims’ wishes.',
      ],
    },
  ),
  text(
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
  text(
    'the leaflet form: area, dots, grade; underlined titles; a rule of equals signs',
    null,
    'PEEL 2021/22 - An inspection of Surrey Police\n=============================================\n\nSummary\n-------\n\nPreventing crime .......... Good\nTreatment of the public ... Outstanding\nInvestigating crime ....... Requires improvement\nGood use of resources ..... Adequate\n\nPreventing crime\n----------------\nSurrey Police is good at preventing crime.\n',
    {
      body: 'surrey',
      programme: 'PEEL',
      cycle: '2021/22',
      judgments: {
        'preventing-crime': 'good',
        'treating-the-public': 'outstanding',
        'investigating-crime': 'requires-improvement',
        'good-use-of-resources': 'adequate',
      },
    },
  ),
  {
    name: 'a Welsh force’s page with both languages side by side',
    url: `${site}/peel-reports/dyfed-powys-2023-25/`,
    as: 'html',
    text: plainPage(
      'PEEL 2023–25: An inspection of Dyfed-Powys Police',
      '<h1>PEEL 2023–25: An inspection of Dyfed-Powys Police</h1><p lang="cy">Mae’r adroddiad hwn ar gael yn Gymraeg</p><h2>Preventing crime <span lang="cy">Atal troseddu</span></h2><p>Good <span lang="cy">Da</span></p><p>Text.</p><h2>Investigating crime</h2><p>Adequate</p><p lang="cy">Digonol</p>',
    ),
    expect: {
      body: 'dyfed-powys',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: { 'preventing-crime': 'good', 'investigating-crime': 'adequate' },
    },
  },
  {
    name: 'a letter that looks back on grades, closes one cause and opens another',
    url: `${site}/publication-html/avon-frs-revisit-letter-september-2025/`,
    as: 'html',
    text: plainPage(
      'Avon Fire and Rescue Service: revisit letter',
      '<h1>Avon Fire and Rescue Service: revisit letter</h1><p>Published on: 5 September 2025</p><h2>Background</h2><p>In 2024 we graded the service as inadequate at preventing fires and other risks and as requires improvement at promoting the right values and culture.</p><h2>Preventing fires and other risks</h2><p>Inadequate</p><p>was our judgment in 2024. This cause of concern is now closed.</p><h2>Cause of concern</h2><p>The service doesn’t keep its risk information up to date.</p><h2>Recommendation</h2><p>By 31 December 2025, the service should review its risk information.</p>',
    ),
    expect: {
      documentKind: 'letter',
      body: 'avon',
      programme: 'FRS',
      cycle: null,
      publishedOn: '2025-09-05',
      judgments: { 'effectiveness/preventing-fires': '*' },
      findings: [
        'cause effectiveness/preventing-fires: The service doesn’t keep its risk information up to date.',
        'rec effectiveness/preventing-fires: By 31 December 2025, the service should review its risk information.',
      ],
      deadlines: ['2025-12-31'],
      previous: ['*'],
      problems: ['*'],
    },
  },
  {
    name: 'FRS round 2 people page with two tables: this round and the last, by caption',
    url: `${site}/frs-assessment/frs-2021/kent/people/`,
    as: 'html',
    text: crowded(
      'Kent 2021/22',
      '<h1>Kent 2021/22</h1><h2>People</h2><p>How well does the service look after its people?</p><p>Last updated 15/12/2021</p><p>Good</p><table><caption>Grades in 2021/22</caption><tr><td>Promoting values and culture</td><td>Good</td></tr><tr><td>Right people, right skills</td><td>Requires improvement</td></tr></table><table><caption>Grades in 2018/19</caption><tr><td>Promoting values and culture</td><td>Requires improvement</td></tr><tr><td>Right people, right skills</td><td>Good</td></tr></table>',
    ),
    expect: {
      body: 'kent-frs',
      programme: 'FRS',
      cycle: '2021/22',
      pillar: 'people',
      lastUpdated: '2021-12-15',
      judgments: {
        people: 'good',
        'people/values-and-culture': 'good',
        'people/right-people-right-skills': 'requires-improvement',
      },
      previous: [
        'people/values-and-culture requires-improvement 2018/19',
        'people/right-people-right-skills good 2018/19',
      ],
    },
  },
];
