/** Words that look like grades: praise, quotations, audits, clauses, lists of what is good. Synthetic. */
import {
  EFF,
  EFFECTIVENESS,
  EFFICIENCY,
  effectiveness18,
  efficiency17,
  gwent,
  LEG,
  late,
  pillar,
  Q1,
  Q2,
  RESOURCES,
  reportOf,
  site,
  withMenu,
} from './pages.js';
import { crowded, plainPage, type Unseen } from './shape.js';

const NAMES = [
  ['Preventing crime', 'preventing-crime'],
  ['Investigating crime', 'investigating-crime'],
  ['Responding to the public', 'responding-to-the-public'],
  ['Protecting vulnerable people', 'protecting-vulnerable-people'],
  ['Managing offenders', 'managing-offenders'],
  ['Treating the public', 'treating-the-public'],
  ['Workforce', 'workforce'],
] as const;
/** A sentence under each area; `@` is its name. None is a judgment. */
const noJudgments = (name: string, ...all: string[]): Unseen =>
  late(
    name,
    all
      .map(
        (said, at) =>
          `<h2>${NAMES[at]![0]}</h2><p>${said.replace('@', NAMES[at]![0].toLowerCase())}</p><p>More text.</p>`,
      )
      .join(''),
    Object.fromEntries(all.map((_, at) => [NAMES[at]![1], 'not-shown'])),
    { previous: ['*'] },
  );

export const wordsThatAreNoGrades: Unseen[] = [
  reportOf(
    'figures of an audit by grade inside a chapter whose own grade is a class',
    ['thames-valley', 'Thames Valley Police', '2021-22'],
    `<section class="area area--adequate"><h2>Investigating crime</h2><p>We reviewed 90 case files.</p><table><tr><th>Standard of investigation</th><th>Files</th></tr><tr><td>Outstanding</td><td>2</td></tr><tr><td>Good</td><td>51</td></tr><tr><td>Requires improvement</td><td>30</td></tr><tr><td>Inadequate</td><td>7</td></tr></table></section>`,
    { 'investigating-crime': '?adequate' },
    { problems: ['*'] },
  ),
  gwent(
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
  efficiency17(
    'a “grade” that is a school’s, a degree’s, a pay grade',
    `<p>Good</p><h3>${EFFICIENCY.resources}</h3><p>Officers of each grade: good, better, best.</p><p>Pay grade: Good</p><p>Staff surveys rated supervision as outstanding.</p>`,
    { efficiency: 'good', [RESOURCES]: 'not-shown' },
    { problems: ['*'] },
  ),
  late(
    'sentences in the summary list all areas',
    `<h2>Overall summary</h2><p>We found that the force is good at preventing crime and adequate at investigating crime. It requires improvement at responding to the public.</p><h2>Preventing crime</h2><p>Text.</p>`,
    { 'preventing-crime': '?good', 'investigating-crime': '*', 'responding-to-the-public': '*' },
    { problems: ['*'] },
  ),
  late(
    'an inspector’s letter at the head praises and blames',
    `<h2>HM Inspector’s summary</h2><p>I am pleased with some aspects of the performance of Essex Police. It is good at keeping people safe, and its leaders are outstanding. It is inadequate in places.</p><h2>Preventing crime</h2><p><strong>Judgment</strong></p><p>Adequate</p>`,
    { 'preventing-crime': 'adequate' },
  ),
  pillar(
    'grade words as the whole of a quote and of a heading of a case study',
    `<p>Requires improvement</p><h3>${Q1}</h3><p>Good</p><h4>Case study: an outstanding response</h4><p>Officers helped.</p><h4>“Good”</h4><p>was the answer of most residents.</p><h3>${Q2}</h3><p>Inadequate</p>`,
    {
      legitimacy: 'requires-improvement',
      [`${LEG}treating-the-public-fairly`]: 'good',
      [`${LEG}ethical-and-lawful-workforce`]: 'inadequate',
    },
  ),
  effectiveness18(
    'quotations of people who call a thing good, as block quotes, pull quotes and quoted lines',
    `<h3>${EFFECTIVENESS.prevent}</h3><blockquote><p>Good</p></blockquote><p>is what one victim said.</p><h3>${EFFECTIVENESS.protect}</h3><figure class="pullquote"><blockquote>Outstanding</blockquote><figcaption>A victim of burglary</figcaption></figure><p>Good</p><p>Text.</p><h3>${EFFECTIVENESS.soc}</h3><p>Good</p><p>One partner told us: “Inadequate”.</p>`,
    {
      [`${EFF}preventing-crime`]: 'not-shown',
      [`${EFF}protecting-vulnerable-people`]: '?good',
      [`${EFF}serious-and-organised-crime`]: 'good',
    },
    { problems: ['*'] },
  ),
  noJudgments(
    'what the body thinks, may be, or has to be',
    'Essex Police thinks it is good at @.',
    'Essex Police says that it is outstanding at @.',
    'If Essex Police were good at @, it would know where it happens.',
    'Essex Police could be good at @.',
    'To be graded as good, the force must answer calls sooner.',
    'Essex Police is at risk of becoming inadequate at @.',
    'Essex Police is not yet good at @.',
  ),
  noJudgments(
    'what others say, and what is denied',
    '“Essex Police is good at @,” said one resident.',
    'Residents told us Essex Police is good at @.',
    'Essex Police is neither good nor outstanding at @.',
    'We could not grade the force as good in this area.',
    'Essex Police requires some improvement in @.',
    'Essex Police was previously graded as adequate in this area.',
    'We almost graded the force as good in this area.',
  ),
  {
    name: 'audit of case files graded good in a table within a chapter',
    url: `${site}/peel-reports/bedfordshire-2023-25/`,
    as: 'html',
    text: plainPage(
      'PEEL 2023–25: An inspection of Bedfordshire Police',
      `<h1>PEEL 2023–25: An inspection of Bedfordshire Police</h1><h2>Investigating crime</h2><p>Adequate</p><h3>Case files</h3><table><tr><th>Quality of case files</th><th>Grade</th></tr><tr><td>Supervision</td><td>Good</td></tr><tr><td>Victim contact</td><td>Inadequate</td></tr></table><p>Of 100 files, 80 were graded good.</p><h3>Our victim service assessment</h3><p>Good</p><p>Text.</p><h2>Managing offenders</h2><p>Good</p>`,
    ),
    expect: {
      body: 'bedfordshire',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: {
        'investigating-crime': 'adequate',
        'managing-offenders': 'good',
        'other/our-victim-service-assessment': 'good',
      },
      problems: ['*'],
    },
  },
  {
    name: 'a sentence in prose that grades another area of the report',
    url: `${site}/peel-reports/staffordshire-2023-25/`,
    as: 'html',
    text: plainPage(
      'PEEL 2023–25: An inspection of Staffordshire Police',
      `<h1>PEEL 2023–25: An inspection of Staffordshire Police</h1><h2>HM Inspector’s summary</h2><p>Staffordshire Police is good at preventing crime.</p><p>It is inadequate at responding to the public.</p><h2>Preventing crime</h2><p>Staffordshire Police is adequate at preventing crime.</p><p>More text.</p><h2>Responding to the public</h2><p>Staffordshire Police was inadequate at responding to the public in 2022.</p>`,
    ),
    expect: {
      body: 'staffordshire',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: { 'preventing-crime': 'adequate|not-shown', 'responding-to-the-public': 'not-shown' },
      previous: ['*'],
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
    name: 'adverbs, objects and things: what is good is not the force at the question',
    url: `${site}/peel-assessments/peel-2016/wiltshire/effectiveness/`,
    as: 'html',
    text: withMenu(
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
    name: 'Welsh links, case studies, pull quotes and captions with grade words in bold lines of their own',
    url: `${site}/peel-reports/dyfed-powys-2023-25/`,
    as: 'html',
    text: withMenu(
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
  late(
    'tooltips and labels of links that hold a grade and are none',
    `<h2>Preventing crime</h2><a href="/g" title="What does good mean?">?</a><p>Text.</p><h2>Workforce</h2><a href="/g" aria-label="Read about outstanding forces">More</a><p>Text.</p><h2>Investigating crime</h2><a href="/g/good/" title="Good">What this grade means</a><p>Text.</p><h2>Managing offenders</h2><p><abbr title="requires improvement">RI</abbr> areas are explained <a href="/x" title="Inadequate">here</a>.</p>`,
    {
      'preventing-crime': 'not-shown',
      workforce: 'not-shown',
      'investigating-crime': '?good',
      'managing-offenders': 'not-shown',
    },
    { problems: ['*'] },
  ),
  late(
    'lists of what is good and what is not under headings that are grades',
    `<h2>Preventing crime</h2><p>Adequate</p><h3>What we found</h3><h4>Good</h4><ul><li>The force works with schools.</li></ul><h4>Requires improvement</h4><ul><li>The force doesn’t know its hot spots.</li></ul><h2>Workforce</h2><p>Good</p><p>Text.</p>`,
    { 'preventing-crime': '?adequate', workforce: 'good' },
    { problems: ['*'] },
  ),
  late(
    'grades with a word behind them that changes what they say',
    `<h2>Preventing crime</h2><p>Good enough</p><h2>Workforce</h2><p>Good overall</p><h2>Investigating crime</h2><p>Not good</p><h2>Managing offenders</h2><p>Adequate, but declining</p><h2>Treating the public</h2><p>Good (provisional)</p><h2>Responding to the public</h2><p>Almost adequate</p><h2>Protecting vulnerable people</h2><p>Inadequate (appealed)</p>`,
    {
      'preventing-crime': 'not-shown',
      workforce: '?good',
      'investigating-crime': 'not-shown',
      'managing-offenders': '?adequate',
      'treating-the-public': '?good',
      'responding-to-the-public': 'not-shown',
      'protecting-vulnerable-people': '?inadequate',
    },
    { problems: ['*'] },
  ),
];
