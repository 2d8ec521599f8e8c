/** Earlier grades in words: sentences, quotations of former reports, revisits, judgments that were changed. Synthetic. */
import {
  A1,
  A2,
  A3,
  EFF,
  EFFECTIVENESS,
  effectiveness18,
  gwent,
  inBody,
  late,
  late21,
  pillar,
  pillar17,
  Q1,
  Q2,
  Q3,
  RESPONDING,
  reportOf,
  site,
  withMenu,
  withRoles,
} from './pages.js';
import { crowded, plainPage, type Unseen } from './shape.js';

const INITIAL = { previous: [`${RESPONDING} inadequate null`] };

export const thenAndNow: Unseen[] = [
  {
    name: '2017 pillar: what was judged last year stands in sentences before the grade',
    url: `${site}/peel-assessments/peel-2017/dorset/effectiveness/`,
    as: 'html',
    text: inBody(
      'Dorset PEEL 2017 - Effectiveness - HMICFRS',
      `<article><header><h1>Dorset PEEL 2017</h1><h2>Effectiveness</h2></header><h3>How effective is the force at keeping people safe and reducing crime?</h3><p>Last updated 22/03/2018</p><p>In 2016, we judged the force to be good at keeping people safe and reducing crime.</p><p><b>Good</b></p><p>Dorset Police is effective at keeping people safe.</p><h3>Questions for Effectiveness</h3><h4>How effective is the force at tackling serious and organised crime?</h4><p>The force was judged as requires improvement in 2016 and it has worked hard since.</p><p><b>Good</b></p><p>It maps organised crime groups.</p></article>`,
    ),
    expect: {
      body: 'dorset',
      programme: 'PEEL',
      cycle: '2017',
      pillar: 'effectiveness',
      lastUpdated: '2018-03-22',
      judgments: { effectiveness: 'good', 'effectiveness/serious-and-organised-crime': 'good' },
      previous: [
        'effectiveness good 2016',
        'effectiveness/serious-and-organised-crime requires-improvement 2016',
      ],
    },
  },
  reportOf(
    'grade then and now with an arrow in one line',
    ['gloucestershire', 'Gloucestershire Constabulary', '2023-25'],
    `<h2>Responding to the public</h2><p class="move">Inadequate → Requires improvement</p><p>The constabulary answers more calls.</p><h2>Recording data about crime</h2><p class="move">From inadequate to good</p><p>It records most crime.</p><h2>Protecting vulnerable people</h2><p class="move"><span class="old">Requires improvement</span> <span aria-hidden="true">→</span><span class="sr-only">to</span> <span class="new">Adequate</span></p><p>It protects people.</p>`,
    {
      'responding-to-the-public': '?requires-improvement',
      'recording-data-about-crime': '?good',
      'protecting-vulnerable-people': '?adequate',
    },
    { previous: ['*'], problems: ['*'] },
  ),
  reportOf(
    'labels that say this grade and the previous one in one breath',
    ['hertfordshire', 'Hertfordshire Constabulary', '2023-25'],
    `<h2>Preventing crime</h2><div role="img" aria-label="Grade for preventing crime: adequate. Previous grade: good."></div><p>It has plans.</p><h2>Investigating crime</h2><img src="g.png" alt="Current grade: good; previous grade: requires improvement"><p>It investigates.</p><h2>Workforce</h2><img src="g.png" alt="Previously inadequate, now adequate"><p>It supports.</p>`,
    { 'preventing-crime': '?adequate', 'investigating-crime': '?good', workforce: '?adequate' },
    { previous: ['*'], problems: ['*'] },
  ),
  reportOf(
    'a revisit: the grade at first, and after the revisit, each with its date',
    ['dyfed-powys', 'Dyfed-Powys Police', '2021-22'],
    `<p>We inspected the force in May 2021 and revisited it in May 2022.</p><h2>Recording data about crime</h2><p>Grade after our revisit (May 2022): Adequate</p><p>Initial grade (May 2021): Inadequate</p><p>The force records more crime.</p><h2>Preventing crime</h2><p>Good</p><p>Text.</p>`,
    { 'recording-data-about-crime': '?adequate', 'preventing-crime': 'good' },
    { previous: ['*'], problems: ['*'] },
  ),
  gwent(
    'an update: the grade was changed after a challenge, the old one struck through by a style',
    `<h2>Preventing crime</h2><p><span style="text-decoration: line-through">Adequate</span> Good</p><p>Text.</p><h2>Workforce</h2><p><span class="strikethrough">Inadequate</span> <span>Requires improvement</span></p>`,
    { 'preventing-crime': '?good', workforce: '?requires-improvement' },
    { problems: ['*'] },
  ),
  effectiveness18(
    '“In 2017, we assessed the force as good at X”, “was good in its last inspection”: earlier judgments, no grades',
    `<h3>${EFFECTIVENESS.prevent}</h3><p>In 2017, we assessed the force as good at preventing crime, tackling anti-social behaviour and keeping people safe.</p><p>It works with partners.</p><h3>${EFFECTIVENESS.investigate}</h3><p>The force was good in its last inspection.</p><p>It investigates.</p><h3>${EFFECTIVENESS.protect}</h3><p>Requires improvement</p><p>We graded the force as outstanding in this area in 2016.</p>`,
    {
      [`${EFF}preventing-crime`]: 'not-shown',
      [`${EFF}investigating-crime`]: 'not-shown',
      [`${EFF}protecting-vulnerable-people`]: 'requires-improvement',
    },
    {
      previous: [
        `${EFF}preventing-crime good 2017`,
        `${EFF}investigating-crime good null`,
        `${EFF}protecting-vulnerable-people outstanding 2016`,
      ],
    },
  ),
  effectiveness18(
    'struck out and put right, inserted and deleted',
    `<h3>${EFFECTIVENESS.prevent}</h3><p><del>Good</del> <ins>Requires improvement</ins></p><p>Text.</p><h3>${EFFECTIVENESS.soc}</h3><p><s aria-label="Good">Good</s></p><p>Outstanding</p><p>Text.</p>`,
    {
      [`${EFF}preventing-crime`]: 'requires-improvement',
      [`${EFF}serious-and-organised-crime`]: '?outstanding',
    },
    { problems: ['*'] },
  ),
  ...[
    ['lines', '<p>Initial grade: Inadequate</p><p>Grade after our revisit: Adequate</p><p>Text.</p>'],
    ['one line', '<p>Initial grade: Inadequate. Grade after our revisit: Adequate.</p><p>Text.</p>'],
    ['terms', '<dl><dt>Initial grade</dt><dd>Inadequate</dd><dt>Revised grade</dt><dd>Adequate</dd></dl>'],
    ['headings', '<h3>Initial grade</h3><p>Inadequate</p><h3>Grade after our revisit</h3><p>Adequate</p>'],
    [
      'labels apart',
      '<div>Initial grade</div><div>Inadequate</div><div>Grade after our revisit</div><div>Adequate</div>',
    ],
    ['the other way', '<p>Grade following revisit: Adequate</p><p>Original grade: Inadequate</p>'],
    ['items', '<ul><li>Initial grade: Inadequate</li><li>Grade after our revisit: Adequate</li></ul>'],
  ].map(([how, content]) =>
    late21(
      `a grade at first, and after a revisit: ${how}`,
      `<h2>Responding to the public</h2>${content}`,
      { [RESPONDING]: 'adequate' },
      INITIAL,
    ),
  ),
  late21(
    'a grade at first, and after a revisit, each with its month; the revisit’s is missing elsewhere',
    '<h2>Responding to the public</h2><p>Initial judgment (May 2021): Inadequate</p><p>Judgment after revisit (May 2022): Adequate</p><h2>Investigating crime</h2><p>Initial grade: Inadequate</p><p>We will revisit the force.</p>',
    { [RESPONDING]: 'adequate', 'investigating-crime': 'not-shown' },
    { previous: [`${RESPONDING} inadequate 2021`, 'investigating-crime inadequate null'] },
  ),
  late21(
    'labels of an earlier grade in an element of their own; an image or a class hangs on the label',
    '<h2>Responding to the public</h2><div>Previous grade</div><div>Inadequate</div><p>Text.</p><h2>Investigating crime</h2><p>Grade in 2018/19 <img src="/i.png" alt="Good"></p><p>Current grade: <img src="/i.png" alt="Adequate"></p><h2>Preventing crime</h2><p>Last inspection: <span class="badge badge--good"></span></p>',
    { [RESPONDING]: 'not-shown', 'investigating-crime': 'adequate', 'preventing-crime': 'not-shown' },
    {
      previous: [
        `${RESPONDING} inadequate null`,
        'investigating-crime good 2018/19',
        'preventing-crime good null',
      ],
    },
  ),
  pillar17(
    'two years’ grades on one line: the first is this year’s',
    `<p>Good</p><h3>${Q1}</h3><p>Good (2017), Good (2016)</p><p>Text.</p><h3>${Q2}</h3><p>Requires improvement (2017), Good (2016)</p>`,
    { legitimacy: 'good', [A1]: 'good', [A2]: 'requires-improvement' },
    { previous: [`${A1} good 2016`, `${A2} good 2016`] },
  ),
  pillar(
    'two years’ grades on one line, none of this year: carried over where there is no other, else both are earlier',
    `<p>Good</p><h3>${Q1}</h3><p>Good (2017), Outstanding (2016)</p><h3>${Q2}</h3><p>Requires improvement</p><p>Good (2017), Outstanding (2016)</p>`,
    { legitimacy: 'good', [A1]: 'good < 2017', [A2]: 'requires-improvement' },
    { previous: [`${A1} outstanding 2016`, `${A2} good 2017`, `${A2} outstanding 2016`] },
  ),
  pillar(
    'two years’ grades on one line that calls them previous',
    `<p>Good</p><h3>${Q1}</h3><p>Previous grades: Good (2017), Outstanding (2016)</p><p>Text.</p>`,
    { legitimacy: 'good', [A1]: 'not-shown' },
    { previous: [`${A1} good 2017`, `${A1} outstanding 2016`] },
  ),
  {
    name: 'revisit: two grades in one line, initial and current; one area still to be inspected',
    url: `${site}/peel-reports/suffolk-2021-22/`,
    as: 'html',
    text: withRoles(
      'PEEL 2021/22 – An inspection of Suffolk Constabulary',
      `<h1>PEEL 2021/22 – An inspection of Suffolk Constabulary</h1><p>Published on: 20 October 2022</p><h2>Preventing crime</h2><p>Good</p><p>Suffolk Constabulary is good at preventing crime.</p><h2>Responding to the public</h2><p>Adequate (previously Requires improvement)</p><p>We revisited the constabulary in May 2022.</p><h2>Recording data about crime</h2><p>To be graded</p><p>We will publish this grade after our crime data integrity inspection.</p><h2>Armed policing</h2><p>Not being graded</p><p>We don’t grade forces for this area.</p><h2>Managing offenders</h2><p>Not yet graded</p><p>We are still looking at this.</p>`,
    ),
    expect: {
      body: 'suffolk',
      programme: 'PEEL',
      cycle: '2021/22',
      publishedOn: '2022-10-20',
      judgments: {
        'preventing-crime': 'good',
        'responding-to-the-public': 'adequate',
        'recording-data-about-crime': 'to-be-graded',
        'armed-threats': 'ungraded',
        'managing-offenders': 'to-be-graded',
      },
      previous: ['*'],
      problems: ['*'],
    },
  },
  {
    name: 'two reports’ worth of headings: an archived version of the same report below',
    url: `${site}/peel-reports/hampshire-2021-22/`,
    as: 'html',
    text: crowded(
      'PEEL 2021/22 – An inspection of Hampshire and Isle of Wight Constabulary',
      `<h1>PEEL 2021/22 – An inspection of Hampshire and Isle of Wight Constabulary</h1><h2>Preventing crime</h2><p>Good</p><p>Text.</p><h2>Previous version of this report</h2><h3>Preventing crime</h3><p>Adequate</p>`,
    ),
    expect: {
      body: 'hampshire-and-isle-of-wight',
      programme: 'PEEL',
      cycle: '2021/22',
      judgments: { 'preventing-crime': 'good|not-shown' },
      problems: ['*'],
      previous: ['*'],
    },
  },
  {
    name: '2021/22 with revisit: initial and revised judgments; imported grades',
    url: `${site}/peel-reports/suffolk-2021-22/`,
    as: 'html',
    text: plainPage(
      'PEEL 2021/22 – An inspection of Suffolk Constabulary',
      `<h1>PEEL 2021/22 – An inspection of Suffolk Constabulary</h1><h2>Our judgments</h2>
<table><caption>Judgments</caption><tr><th>Area</th><th>Initial judgment (May 2021)</th><th>Current judgment</th></tr>
<tr><td>Preventing crime</td><td>Requires improvement</td><td>Adequate</td></tr><tr><td>Investigating crime</td><td>Inadequate</td><td>Requires improvement</td></tr><tr><td>Good use of resources</td><td>Good</td><td>Good</td></tr></table>
<h2>Recording data about crime</h2><p class="g">Outstanding</p><p>We last inspected this in 2020, and our judgment from the 2020 crime data inspection has been carried over.</p>`,
    ),
    expect: {
      body: 'suffolk',
      programme: 'PEEL',
      cycle: '2021/22',
      judgments: {
        'preventing-crime': 'adequate',
        'investigating-crime': 'requires-improvement',
        'good-use-of-resources': 'good',
        'recording-data-about-crime': 'outstanding < 2020',
      },
      previous: [
        'preventing-crime requires-improvement 2021',
        'investigating-crime inadequate 2021',
        'good-use-of-resources good 2021',
      ],
    },
  },
  {
    name: 'quotes of a previous report under the question, in three shapes',
    url: `${site}/peel-assessments/peel-2018/hertfordshire/legitimacy/`,
    as: 'html',
    text: crowded(
      'Hertfordshire PEEL 2018',
      `<h1>Hertfordshire PEEL 2018</h1><h2>Legitimacy</h2><h3>How legitimately does the force treat the public and its workforce?</h3><p>Last updated 02/05/2019</p><p>Good</p><h3>To what extent does the force treat all of the people it serves with fairness and respect?</h3><p>Good</p><div class="last-time"><h4>What we said in 2017</h4><p>Requires improvement</p><p>The force should publish its data.</p></div><p>Now it does.</p><h3>How well does the force ensure that its workforce behaves ethically and lawfully?</h3><p>Previous judgment: Inadequate</p><p>Judgment: Requires improvement</p><h3>To what extent does the force treat its workforce with fairness and respect?</h3><table><tr><th>2016</th><th>2017</th><th>2018/19</th></tr><tr><td>Inadequate</td><td>Requires improvement</td><td>Good</td></tr></table>`,
    ),
    expect: {
      body: 'hertfordshire',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: 'legitimacy',
      lastUpdated: '2019-05-02',
      judgments: {
        legitimacy: 'good',
        'legitimacy/treating-the-public-fairly': 'good|not-shown',
        'legitimacy/ethical-and-lawful-workforce': 'requires-improvement',
        'legitimacy/treating-the-workforce-fairly': 'good|not-shown',
      },
      previous: ['*'],
      problems: ['*'],
    },
  },
  {
    name: 'a quoted former report in a blockquote with its own headings and areas for improvement',
    url: `${site}/peel-assessments/peel-2018/sussex/legitimacy/detailed-findings/`,
    as: 'html',
    text: withMenu(
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
    name: 'what used to be: “has improved from requires improvement to good”, “retained”, “maintained”, “fell from”',
    url: null,
    as: 'html',
    text: withMenu(
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
  late(
    'alt texts that speak of a change, of last time, of this time and the last',
    `<h2>Preventing crime</h2><img src="/a.png" alt="Declined from good"><p>Text.</p><h2>Workforce</h2><img src="/b.png" alt="Previously good"><p>Text.</p><h2>Investigating crime</h2><img src="/c.png" alt="Good (previously adequate)"><p>Text.</p><h2>Managing offenders</h2><img src="/d.png" alt="Last inspection: good. This inspection: inadequate."><p>Text.</p><h2>Treating the public</h2><img src="/e.png" alt="Grade unchanged: adequate"><p>Text.</p>`,
    {
      'preventing-crime': 'not-shown',
      workforce: 'not-shown',
      'investigating-crime': '?good',
      'managing-offenders': '?inadequate',
      'treating-the-public': '?adequate',
    },
    { previous: ['*'], problems: ['*'] },
  ),
  late(
    'sentences with a now and a then',
    `<h2>Preventing crime</h2><p>Essex Police was good at preventing crime. It is no longer.</p><h2>Workforce</h2><p>Essex Police is no longer good at supporting the workforce.</p><h2>Investigating crime</h2><p>Essex Police is nearly good at investigating crime.</p><h2>Managing offenders</h2><p>In 2021/22, we graded Essex Police as good at managing offenders. It is now adequate at managing offenders.</p><h2>Treating the public</h2><p>We expected Essex Police to be graded good at treating the public.</p>`,
    {
      'preventing-crime': 'not-shown',
      workforce: 'not-shown',
      'investigating-crime': 'not-shown',
      'managing-offenders': '?adequate',
      'treating-the-public': 'not-shown',
    },
    { previous: ['*'], problems: ['*'] },
  ),
  pillar(
    'a former report quoted in marks alone, its grade on a line of its own; a badge with its year beside it; a heading of a year and its grade',
    `<p>Requires improvement</p><h4>2016: Good</h4><h3>${Q1}</h3><p>Inadequate</p><p>In our last report we wrote:</p><p>“<strong>Good</strong>”</p><p>“The force is good at treating all of the people it serves with fairness and respect.”</p><p>That is no longer so.</p><h3>${Q2}</h3><p><span>Good</span> <small>Last inspected: 2018/19</small></p><h3>${Q3}</h3><p><span>Outstanding</span> <small>Last inspected: 2016</small></p>`,
    {
      legitimacy: 'requires-improvement',
      [A1]: 'inadequate',
      [A2]: 'good',
      [A3]: 'outstanding < 2016',
    },
    { previous: ['legitimacy good 2016'] },
  ),
];
