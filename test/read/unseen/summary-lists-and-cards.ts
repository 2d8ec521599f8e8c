/** Summaries as lists, cards, boxes, terms and descriptions. Synthetic. */
import {
  DEMAND,
  EFFICIENCY,
  efficiency17,
  FUTURE,
  late,
  late21,
  pillar17,
  Q1,
  Q2,
  RESOURCES,
  reportOf,
  site,
} from './pages.js';
import { crowded, plainPage, type Unseen } from './shape.js';

export const summaryListsAndCards: Unseen[] = [
  reportOf(
    'a summary list with tags and an action link that names the area again in hidden text',
    ['cleveland', 'Cleveland Police', '2023-25'],
    `<h2>Our judgments</h2><p>Our inspection assessed how good Cleveland Police is in four areas of policing. We make graded judgments in three of these four as follows:</p><dl class="govuk-summary-list"><div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">Preventing crime</dt><dd class="govuk-summary-list__value"><strong class="govuk-tag govuk-tag--green">Good</strong></dd><dd class="govuk-summary-list__actions"><a href="#a">Read<span class="govuk-visually-hidden"> about preventing crime</span></a></dd></div><div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">Investigating crime</dt><dd class="govuk-summary-list__value"><strong class="govuk-tag govuk-tag--orange">Requires improvement</strong></dd><dd class="govuk-summary-list__actions"><a href="#b">Read<span class="govuk-visually-hidden"> about investigating crime</span></a></dd></div><div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">Workforce</dt><dd class="govuk-summary-list__value"><strong class="govuk-tag govuk-tag--red">Inadequate</strong></dd><dd class="govuk-summary-list__actions"><a href="#c">Read<span class="govuk-visually-hidden"> about workforce</span></a></dd></div></dl><p>We also inspected how effective a service the force gives to victims of crime. We don’t make a graded judgment for this overall area.</p><h2 id="a">Preventing crime</h2><p>The force works with partners to an adequate standard.</p><h2 id="b">Investigating crime</h2><p>It needs more detectives.</p><h2 id="c">Workforce</h2><p>Good people leave.</p>`,
    {
      'preventing-crime': 'good',
      'investigating-crime': 'requires-improvement',
      workforce: 'inadequate',
      'service-to-victims': 'ungraded',
    },
    { readFrom: { 'preventing-crime': 'table' } },
  ),
  reportOf(
    'figures with captions that hold the area and its grade in bold',
    ['derbyshire', 'Derbyshire Constabulary', '2021-22'],
    `<div class="figs"><figure><svg aria-hidden="true"><circle r="4"/></svg><figcaption>Responding to the public <b>Good</b></figcaption></figure><figure><svg aria-hidden="true"><circle r="4"/></svg><figcaption>Managing offenders <b>Requires improvement</b></figcaption></figure><figure><img src="/x.svg" alt=""><figcaption><span>Good use of resources</span><br><span>Adequate</span></figcaption></figure></div><h2>Responding to the public</h2><p>The force responds.</p>`,
    {
      'responding-to-the-public': 'good',
      'managing-offenders': 'requires-improvement',
      'good-use-of-resources': 'adequate',
    },
  ),
  reportOf(
    'grades before the area in a list of badges: “Good – preventing crime”',
    ['leicestershire', 'Leicestershire Police', '2021-22'],
    `<h2>Our judgments</h2><ul class="badges"><li><b>Good</b> – preventing crime</li><li><b>Good</b> – treatment of the public</li><li><b>Adequate</b> – investigating crime, responding to the public</li><li><b>Requires improvement</b> – recording data about crime</li><li><b>Inadequate</b> – none</li></ul><h2>Preventing crime</h2><p>Text.</p>`,
    {
      'preventing-crime': 'good',
      'treating-the-public': 'good',
      'investigating-crime': 'adequate',
      'responding-to-the-public': 'adequate',
      'recording-data-about-crime': 'requires-improvement',
    },
  ),
  efficiency17(
    'a list of questions with links, grades in the same item after a line break',
    `<p>Requires improvement</p><ol class="qs"><li><a href="#1">${EFFICIENCY.demand}</a><br>Good</li><li><a href="#2">${EFFICIENCY.resources}</a><br><b>Requires improvement</b></li><li><a href="#3">${EFFICIENCY.future}</a><br>Inadequate</li></ol><p>Text.</p>`,
    {
      efficiency: 'requires-improvement',
      [DEMAND]: 'good',
      [RESOURCES]: 'requires-improvement',
      [FUTURE]: 'inadequate',
    },
  ),
  late(
    'swiper slides: area, grade, link; grade words in lower case',
    `<div class="swiper"><div class="slide"><h3>Preventing crime</h3><div class="pill">good</div><a href="#">Read more</a></div><div class="slide"><h3>Investigating crime</h3><div class="pill">requires improvement</div><a href="#">Read more</a></div></div>`,
    { 'preventing-crime': 'good', 'investigating-crime': 'requires-improvement' },
  ),
  late(
    'grade then area glued in spans in a list; counts',
    `<ul><li><span>Outstanding</span><span>0</span></li><li><span>Good</span><span>2</span></li><li><span>Adequate</span><span>1</span></li></ul><h2>Preventing crime</h2><p>Good</p><h2>Workforce</h2><p>Good</p><h2>Investigating crime</h2><p>Adequate</p>`,
    { 'preventing-crime': 'good', workforce: 'good', 'investigating-crime': 'adequate' },
  ),
  late21(
    'areas under the heading of their grade, the empty ones said to be none; the chapters carry no grade',
    `<h2>Overall summary</h2><h3>Our judgments</h3><p>Our inspection assessed how good Dyfed-Powys Police is in seven areas of policing. We make graded judgments in all seven.</p><h4>Outstanding</h4><p>None</p><h4>Good</h4><ul><li>Treatment of the public</li><li>Preventing crime</li></ul><h4>Adequate</h4><ul><li>Responding to the public</li><li>Managing offenders</li><li>Good use of resources</li></ul><h4>Requires improvement</h4><ul><li>Investigating crime</li><li>Protecting vulnerable people</li></ul><h4>Inadequate</h4><p>None</p><h2>Preventing crime</h2><p>Text.</p><h2>Investigating crime</h2><p>Text.</p>`,
    {
      'treating-the-public': 'good',
      'preventing-crime': 'good',
      'responding-to-the-public': 'adequate',
      'managing-offenders': 'adequate',
      'good-use-of-resources': 'adequate',
      'investigating-crime': 'requires-improvement',
      'protecting-vulnerable-people': 'requires-improvement',
    },
  ),
  pillar17(
    'questions and their judgments in lists of facts, each above its text',
    `<dl><dt>Judgment</dt><dd>Good</dd></dl><p>Summary of the pillar.</p><dl><dt>1</dt><dd>${Q1}</dd><dt>Judgment</dt><dd>Outstanding</dd></dl><p>Text one.</p><h3>Area for improvement</h3><ul><li>The force should listen more.</li></ul><dl><dt>Question</dt><dd>${Q2}</dd><dt>Last updated</dt><dd>02/05/2019</dd><dt>Judgment</dt><dd>Requires improvement</dd></dl><p>Text two.</p>`,
    {
      legitimacy: 'good',
      'legitimacy/treating-the-public-fairly': 'outstanding',
      'legitimacy/ethical-and-lawful-workforce': 'requires-improvement',
    },
    { findings: ['afi legitimacy/treating-the-public-fairly: The force should listen more.'] },
  ),
  {
    name: 'summary as five boxes in the order of the scale, some of them empty',
    url: `${site}/peel-reports/suffolk-2021-22/`,
    as: 'html',
    text: crowded(
      'PEEL 2021/22 – An inspection of Suffolk Constabulary',
      `<h1>PEEL 2021/22 – An inspection of Suffolk Constabulary</h1><h2>Our judgments</h2><p>Our inspection assessed how good Suffolk Constabulary is in five areas of policing. We make graded judgments in four of these five as follows:</p>
<div class="grid"><div class="col"><p class="head">Outstanding</p></div><div class="col"><p class="head">Good</p><ul><li>Preventing crime</li><li>Developing a positive workplace</li></ul></div><div class="col"><p class="head">Adequate</p></div><div class="col"><p class="head">Requires improvement</p><ul><li>Responding to the public</li></ul></div><div class="col"><p class="head">Inadequate</p><ul><li>Protecting vulnerable people</li></ul></div></div>
<h2>Important changes to PEEL</h2><p>We have moved to a five-tier scale.</p><h2>Preventing crime</h2><p>Text about prevention.</p>`,
    ),
    expect: {
      body: 'suffolk',
      programme: 'PEEL',
      cycle: '2021/22',
      judgments: {
        'preventing-crime': 'good',
        'developing-a-positive-workplace': 'good',
        'responding-to-the-public': 'requires-improvement',
        'protecting-vulnerable-people': 'inadequate',
      },
    },
  },
  {
    name: '2023–25: summary list under grade headings',
    url: `${site}/peel-reports/gwent-2023-25/`,
    as: 'html',
    text: plainPage(
      'PEEL 2023–25: An inspection of Gwent Police',
      `<h1>PEEL 2023–25: An inspection of Gwent Police</h1><h2>Our judgments</h2><p>We make graded judgments in four of these five as follows:</p>
<div class="col"><h3>Good</h3><ul><li>Preventing crime</li><li>Treating the public</li></ul></div><div class="col"><h3>Adequate</h3><ul><li>Investigating crime</li></ul></div><div class="col"><h3>Requires improvement</h3><ul><li>Managing offenders</li></ul></div>
<h2>The operating context for Welsh forces</h2><p>Gwent Police works with devolved bodies.</p>
<h2>Preventing crime</h2><p>Gwent Police is good at preventing crime.</p>
<h2>Managing offenders</h2><h3>Areas for improvement</h3><ul><li>The force should visit offenders on time.</li></ul>`,
    ),
    expect: {
      body: 'gwent',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: {
        'preventing-crime': 'good',
        'treating-the-public': 'good',
        'investigating-crime': 'adequate',
        'managing-offenders': 'requires-improvement',
      },
      findings: ['afi managing-offenders: The force should visit offenders on time.'],
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
];
