/** Whose a grade is: layouts in which it stands far from its heading, beside others’, struck out, or in what asks the reader. Synthetic. */
import {
  A1,
  A2,
  DEMAND,
  EFF,
  EFFECTIVENESS,
  EFFICIENCY,
  effectiveness18,
  efficiency17,
  FUTURE,
  gwent,
  inBody,
  late,
  pillar,
  Q1,
  Q2,
  RESOURCES,
  site,
  withRoles,
} from './pages.js';
import { plainPage, type Unseen } from './shape.js';

/** A legitimacy page of 2017 with a body of one's own. */
const legitimacy = (
  name: string,
  body: string,
  judgments: Record<string, string>,
  more: Partial<Unseen['expect']> = {},
): Unseen => ({
  name,
  url: `${site}/peel-assessments/peel-2017/derbyshire/legitimacy/`,
  as: 'html',
  text: `<!doctype html><html lang="en"><head><title>Derbyshire PEEL 2017 - Legitimacy - HMICFRS</title></head><body><div class="wrap">${body}</div></body></html>`,
  expect: { body: 'derbyshire', programme: 'PEEL', cycle: '2017', pillar: 'legitimacy', judgments, ...more },
});
const HEAD =
  '<header><h1>Derbyshire PEEL 2017</h1><h2>Legitimacy</h2><p>How legitimate is the force at keeping people safe and reducing crime?</p></header>';
const Q = [
  'To what extent does the force treat all of the people it serves with fairness and respect?',
  'How well does the force ensure that its workforce behaves ethically and lawfully?',
  'To what extent does the force treat its workforce with fairness and respect?',
] as const;
const TEXT =
  '<p>We found that leaders listen to their staff, and that most of them know what is expected.</p>';
const three = (a: string, b: string, c: string, pillar = 'good') => ({
  legitimacy: pillar,
  'legitimacy/treating-the-public-fairly': a,
  'legitimacy/ethical-and-lawful-workforce': b,
  'legitimacy/treating-the-workforce-fairly': c,
});
/** A 2023–25 report with a body of one's own. */
const later = (
  name: string,
  body: string,
  judgments: Record<string, string>,
  more: Partial<Unseen['expect']> = {},
): Unseen => ({
  name,
  url: `${site}/peel-reports/cheshire-2023-25/`,
  as: 'html',
  text: `<!doctype html><html lang="en"><head><title>PEEL 2023–2025: An inspection of Cheshire Constabulary - HMICFRS</title></head><body><div class="wrap"><h1>PEEL 2023–2025: An inspection of Cheshire Constabulary</h1><p>Published on: 12 September 2024</p>${body}</div></body></html>`,
  expect: {
    body: 'cheshire',
    programme: 'PEEL',
    cycle: '2023-25',
    publishedOn: '2024-09-12',
    judgments,
    ...more,
  },
});

export const whoseGrade: Unseen[] = [
  gwent(
    'the chapter’s grade in its last paragraph, after a finding',
    `<section><h2>Preventing crime</h2><p>Gwent Police works with schools.</p><h3>Area for improvement</h3><p>The force should evaluate its work.</p><p class="grade">Grade: Adequate</p></section><section><h2>Workforce</h2><p>Text.</p><p class="grade">Grade: Good</p></section>`,
    { 'preventing-crime': 'adequate', workforce: 'good' },
    { findings: ['afi preventing-crime: The force should evaluate its work.'] },
  ),
  efficiency17(
    'grades first, each over its question, in cards without headings',
    `<p>Good</p><p>Summary of the pillar in words.</p><div class="card"><span class="badge">Outstanding</span><p class="q">${EFFICIENCY.demand}</p><p>Text one.</p></div><div class="card"><span class="badge">Good</span><p class="q">${EFFICIENCY.resources}</p><p>Text two.</p></div><div class="card"><span class="badge">Requires improvement</span><p class="q">${EFFICIENCY.future}</p><p>Text three.</p></div>`,
    { efficiency: 'good', [DEMAND]: 'outstanding', [RESOURCES]: 'good', [FUTURE]: 'requires-improvement' },
  ),
  effectiveness18(
    'aspects of a question with marks of their own',
    `<h3>${EFFECTIVENESS.protect}</h3><p>Requires improvement</p><table><tr><th>What we looked at</th><th>Our view</th></tr><tr><td>Missing people</td><td>Good</td></tr><tr><td>Stalking</td><td>Inadequate</td></tr></table><p>Text.</p><h4>Domestic abuse</h4><p>Good</p><p>Officers attend.</p><h4>Mental health: Outstanding</h4><p>Nurses help.</p>`,
    {
      [`${EFF}protecting-vulnerable-people`]: 'requires-improvement',
      // Graded under headings of their own: kept with their labels, and told.
      [`${EFF}domestic-abuse`]: 'good',
      [`${EFF}mental-health`]: 'outstanding',
    },
    { problems: ['*'] },
  ),
  effectiveness18(
    'a flat page: each grade stands after the text of its question',
    `<p>${EFFECTIVENESS.prevent}</p><p>The force knows its communities. It works with its partners.</p><p>Good</p><p>${EFFECTIVENESS.investigate}</p><p>Investigations are slow. Supervisors do not help.</p><p>Requires improvement</p><p>${EFFECTIVENESS.soc}</p><p>The force disrupts groups.</p><p>Good</p>`,
    {
      [`${EFF}preventing-crime`]: '?good',
      [`${EFF}investigating-crime`]: '?requires-improvement',
      [`${EFF}serious-and-organised-crime`]: '?good',
    },
    { problems: ['*'] },
    'flat',
  ),
  pillar(
    'a grade for each aspect of a question in a table below it, the question’s own above',
    `<p>Good</p><h3>${Q1}</h3><p>Good</p><table><tr><th>Aspect</th><th>Grade</th></tr><tr><td>Stop and search</td><td>Requires improvement</td></tr><tr><td>Use of force</td><td>Good</td></tr></table><h3>${Q2}</h3><p>Requires improvement</p><ul><li>Vetting: Inadequate</li><li>Ethics: Good</li></ul>`,
    { legitimacy: 'good', [A1]: 'good', [A2]: 'requires-improvement' },
    { problems: ['*'] },
  ),
  {
    name: 'the grade stands above the heading of its chapter, in a ribbon of the same section',
    url: `${site}/peel-reports/west-mercia-2023-25/`,
    as: 'html',
    text: withRoles(
      'PEEL 2023–2025: An inspection of West Mercia Police',
      `<h1>PEEL 2023–2025: An inspection of West Mercia Police</h1><p>Published on: 13 March 2024</p><section><div class="ribbon">Good</div><h2>Preventing and deterring crime and antisocial behaviour, and reducing vulnerability</h2><p>West Mercia Police works with partners to keep people from crime.</p></section><section><div class="ribbon">Requires improvement</div><h2>Responding to the public</h2><p>West Mercia Police does not answer quickly.</p></section><section><div class="ribbon">Adequate</div><h2>Investigating crime</h2><p>West Mercia Police has a backlog.</p></section>`,
    ),
    expect: {
      body: 'west-mercia',
      programme: 'PEEL',
      cycle: '2023-25',
      publishedOn: '2024-03-13',
      judgments: {
        'preventing-crime': 'good',
        'responding-to-the-public': 'requires-improvement',
        'investigating-crime': 'adequate',
      },
    },
  },
  {
    name: 'grade of a sub-heading that is no area is not the chapter’s',
    url: `${site}/peel-reports/derbyshire-2023-25/`,
    as: 'html',
    text: plainPage(
      'PEEL 2023–25: An inspection of Derbyshire Constabulary',
      `<h1>PEEL 2023–25: An inspection of Derbyshire Constabulary</h1><h2>Investigating crime</h2><p>The force has changed.</p><h3>Forensics</h3><p>Good</p><p>Text.</p><h3>Digital units</h3><p>Inadequate</p><p>Text.</p>`,
    ),
    expect: {
      body: 'derbyshire',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: {
        'investigating-crime': 'not-shown',
        'other/forensics': 'good',
        'other/digital-units': 'inadequate',
      },
      problems: ['area-unknown'],
    },
  },
  legitimacy(
    'the pillar’s grade stands in the same element as its questions, right over the first of them',
    `${HEAD}<div class="content"><p>Last updated 12/12/2017</p><p>Good</p><h3>${Q[0]}</h3><p>Outstanding</p>${TEXT}<h3>${Q[1]}</h3><p>Requires improvement</p>${TEXT}<h3>${Q[2]}</h3><p>Good</p>${TEXT}</div>`,
    three('outstanding', 'requires-improvement', 'good'),
    { lastUpdated: '2017-12-12' },
  ),
  legitimacy(
    'cards with their grade in a footer of their own, no main element',
    `${HEAD}<p>Good</p>${Q.map((q, i) => `<div class="card"><h3>${q}</h3>${TEXT}<footer><span class="pill">${['Good', 'Good', 'Requires improvement'][i]}</span></footer></div>`).join('')}`,
    three('good', 'good', 'requires-improvement'),
  ),
  legitimacy(
    'a grade that was struck out and the one that stands instead',
    `${HEAD}<p><del>Requires improvement</del> <ins>Good</ins></p>${Q.map((q, i) => `<h3>${q}</h3><p><s>Inadequate</s> <strong>${['Good', 'Outstanding', 'Good'][i]}</strong></p>${TEXT}`).join('')}`,
    three('good', 'outstanding', 'good'),
  ),
  legitimacy(
    'glyphs, stars and arrows before the grade; carried over, or when it was inspected, in brackets after it',
    `${HEAD}<p>● Good</p><h3>${Q[0]}</h3><p>★★★ Good (carried over from 2016)</p>${TEXT}<h3>${Q[1]}</h3><p>✔ Outstanding</p>${TEXT}<h3>${Q[2]}</h3><p>▲ Good – improved</p>${TEXT}`,
    three('good < 2016', 'outstanding', '?good'),
  ),
  legitimacy(
    'letters and numbers instead of grades are none',
    `${HEAD}<p>3 out of 4</p><h3>${Q[0]}</h3><p>RI</p>${TEXT}<h3>${Q[1]}</h3><p>G</p>${TEXT}<h3>${Q[2]}</h3><p>Grade 2</p>${TEXT}`,
    three('not-shown', 'not-shown', 'not-shown', 'not-shown'),
  ),
  legitimacy(
    'a poll at the end asks what visitors think of the page',
    `${HEAD}<p>Good</p>${Q.map((q) => `<h3>${q}</h3>${TEXT}`).join('')}<div class="poll"><p>How would you rate this page?</p><button>Good</button> <button>Adequate</button> <button>Inadequate</button></div><form><fieldset><legend>Was it easy to find?</legend><label><input type="radio" name="r"> Good</label><br><label><input type="radio" name="r"> Inadequate</label></fieldset></form>`,
    three('not-shown', 'not-shown', 'not-shown'),
  ),
  legitimacy(
    'a poll of one button, and a badge for good practice, after the last question',
    `${HEAD}<p>Good</p>${Q.map((q) => `<h3>${q}</h3>${TEXT}`).join('')}<p>What did you think of this page?</p><button type="button">Good</button>`,
    three('not-shown', 'not-shown', 'not-shown'),
  ),
  legitimacy(
    'questions in one column and grades in another: which is whose cannot be told from the text',
    `${HEAD}<p>Good</p>${TEXT}<div class="cols"><div class="names"><p>${Q[0]}</p><p>${Q[1]}</p><p>${Q[2]}</p></div><div class="grades"><p>Outstanding</p><p>Requires improvement</p><p>Inadequate</p></div></div>`,
    three('?outstanding', '?requires-improvement', '?inadequate'),
    { problems: ['*'] },
  ),
  legitimacy(
    'years and grades of the pillar as a list of terms, this year’s among them',
    `${HEAD}<dl class="years"><dt>2015</dt><dd>Good</dd><dt>2016</dt><dd>Requires improvement</dd><dt>2017</dt><dd>Good</dd></dl>${Q.map((q, i) => `<h3>${q}</h3><p>${['Good', 'Good', 'Requires improvement'][i]}</p>${TEXT}`).join('')}`,
    three('good', 'good', 'requires-improvement'),
    { previous: ['legitimacy good 2015', 'legitimacy requires-improvement 2016'] },
  ),
  legitimacy(
    'tabs of the three pillars with their grades above the page of one',
    `<ul class="tabs"><li><a href="../effectiveness/">Effectiveness</a> <b>Requires improvement</b></li><li><a href="../efficiency/">Efficiency</a> <b>Inadequate</b></li><li class="on"><a href="./">Legitimacy</a> <b>Good</b></li></ul>${HEAD}<p>Good</p>${Q.map((q, i) => `<h3>${q}</h3><p>${['Good', 'Good', 'Requires improvement'][i]}</p>${TEXT}`).join('')}`,
    {
      ...three('good', 'good', 'requires-improvement'),
      effectiveness: '?requires-improvement',
      efficiency: '?inadequate',
    },
  ),
  legitimacy(
    'a note says that a judgment was changed, from what and when',
    `${HEAD}<p>Good</p><h3>${Q[0]}</h3><p>Good</p><p>Please note: this judgment was corrected from outstanding to good on 14 December 2017.</p>${TEXT}<h3>${Q[1]}</h3><p>Requires improvement</p><p>We changed this judgment from good to requires improvement after the force’s appeal.</p><h3>${Q[2]}</h3><p>Good</p>${TEXT}`,
    three('good', 'requires-improvement', 'good'),
  ),
  later(
    'flat page, grade behind each text but the last area’s',
    `<h2>Preventing crime</h2>${TEXT}<p>Good</p><h2>Investigating crime</h2>${TEXT}<p>Requires improvement</p><h2>Responding to the public</h2>${TEXT}`,
    {
      'preventing-crime': '?good',
      'investigating-crime': '?requires-improvement',
      'responding-to-the-public': 'not-shown',
    },
    { problems: ['*'] },
  ),
  later(
    'flat page, grade over each heading, also the first',
    `<p>Good</p><h2>Preventing crime</h2>${TEXT}<p>Requires improvement</p><h2>Investigating crime</h2>${TEXT}<p>Adequate</p><h2>Responding to the public</h2>${TEXT}`,
    {
      'preventing-crime': 'good',
      'investigating-crime': 'requires-improvement',
      'responding-to-the-public': 'adequate',
    },
  ),
  later(
    'a table with the areas as its columns and one row of grades',
    `<h2>Our judgments</h2><table><tr><th>Preventing crime</th><th>Investigating crime</th><th>Responding to the public</th></tr><tr><td>Good</td><td>Adequate</td><td>Inadequate</td></tr></table>${TEXT}`,
    {
      'preventing-crime': 'good',
      'investigating-crime': 'adequate',
      'responding-to-the-public': 'inadequate',
    },
  ),
  later(
    'a table with a row for each grade and a cell for each area',
    `<h2>Our judgments</h2><table><tr><th>Good</th><td>Preventing crime</td><td>Investigating crime</td></tr><tr><th>Requires improvement</th><td>Responding to the public</td><td></td></tr></table>${TEXT}`,
    {
      'preventing-crime': 'good',
      'investigating-crime': 'good',
      'responding-to-the-public': 'requires-improvement',
    },
  ),
  later(
    'areas by columns of the scale, the mark an image whose alt text is “Yes”',
    `<h2>Our judgments</h2><table><tr><th>Area</th><th>Outstanding</th><th>Good</th><th>Adequate</th><th>Requires improvement</th><th>Inadequate</th></tr><tr><td>Preventing crime</td><td></td><td><img src="t.png" alt="Yes"></td><td></td><td></td><td></td></tr><tr><td>Investigating crime</td><td></td><td></td><td></td><td><img src="t.png" alt="Yes"></td><td></td></tr></table>${TEXT}`,
    { 'preventing-crime': 'good', 'investigating-crime': 'requires-improvement' },
  ),
  later(
    'a carousel of other forces without any heading, after the last chapter',
    `<h2>Preventing crime</h2><p>Good</p>${TEXT}<h2>Investigating crime</h2>${TEXT}<div class="carousel"><div class="slide"><a href="/peel-reports/kent-2023-25/">Kent Police</a><span class="grade">Outstanding</span></div><div class="slide"><a href="/peel-reports/surrey-2023-25/">Surrey Police</a><div class="grade">Inadequate</div></div></div>`,
    { 'preventing-crime': 'good', 'investigating-crime': 'not-shown' },
  ),
  later(
    'related reports as cards of grade and title, without any heading',
    `<h2>Preventing crime</h2><p>Good</p>${TEXT}<h2>Investigating crime</h2>${TEXT}<ul class="more"><li><p>Inadequate</p><p><a href="/peel-reports/cleveland-2021-22/">Cleveland Police: responding to the public</a></p></li><li><p>Good</p><p><a href="/peel-reports/essex-2021-22/">Essex Police</a></p></li></ul>`,
    { 'preventing-crime': 'good', 'investigating-crime': 'not-shown' },
  ),
  later(
    'grade, then what it was, in two badges of one line; in another chapter the arrow says from what',
    `<h2>Preventing crime</h2><div class="badges"><span class="b">Good</span> <span class="b old">Previously: Adequate</span></div>${TEXT}<h2>Investigating crime</h2><p>Adequate → Requires improvement</p>${TEXT}<h2>Responding to the public</h2><p>Inadequate (2021/22: Good)</p>${TEXT}`,
    {
      'preventing-crime': '?good',
      'investigating-crime': '?requires-improvement',
      'responding-to-the-public': 'inadequate',
    },
    { previous: ['*'] },
  ),
  later(
    'an old report’s page kept as an archive box inside the chapter, with heading and grade',
    `<section><h2>Preventing crime</h2><p>Good</p>${TEXT}<aside class="archive"><h3>Our previous judgment</h3><p>Inadequate</p></aside></section><section><h2>Investigating crime</h2><div class="archive"><h3>What we found in 2021/22</h3><p>Good</p><p>The force was good at investigating crime.</p></div><p class="grade">Adequate</p>${TEXT}</section>`,
    { 'preventing-crime': 'good', 'investigating-crime': 'adequate' },
    { previous: ['*'] },
  ),
  {
    name: 'pillar page whose grade is printed before the date, and whose questions have theirs at the end',
    url: `${site}/peel-assessments/peel-2018/dorset/efficiency/`,
    as: 'html',
    text: plainPage(
      'Dorset PEEL 2018',
      `<h1>Dorset PEEL 2018</h1><h2>Efficiency</h2><p>How efficiently does the force operate and how sustainable are its services?</p><p><span class="x">Good</span></p><p>Last updated 27/09/2019</p><p>The force is efficient.</p><h3>Questions for Efficiency</h3><div><h4>How well does the force use its resources to meet the demand it faces?</h4><p>The force understands demand.</p><p>Our judgment: Requires improvement</p></div><div><h4>How well does the force plan for the future?</h4><p>It has plans.</p><p>Our judgment: Good</p></div>`,
    ),
    expect: {
      body: 'dorset',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: 'efficiency',
      lastUpdated: '2019-09-27',
      judgments: {
        efficiency: 'good',
        'efficiency/meeting-current-demands': 'requires-improvement',
        'efficiency/planning-for-the-future': 'good',
      },
    },
  },
  late(
    'links to the next and the last chapter at the end of each, with its grade; a chapter without one',
    `<h2>Preventing crime</h2><p>Text.</p><nav class="pager"><a href="#w">Next: Workforce <span class="grade grade--good">Good</span></a></nav><h2>Workforce</h2><p class="grade grade--good">Good</p><p>Text.</p><div class="pager"><a href="#p">Previous: Preventing crime <span class="grade">Adequate</span></a> <a href="#i">Next area: Investigating crime <span class="grade grade--inadequate">Inadequate</span></a></div><h2>Investigating crime</h2><p>Text.</p><div class="pager"><a href="#w">Back to Workforce</a></div>`,
    { 'preventing-crime': '?adequate', workforce: 'good', 'investigating-crime': '?inadequate' },
    { problems: ['*'] },
  ),
  {
    name: 'no main element, and the only article is a card of a news item beside the report',
    url: `${site}/peel-reports/essex-2023-25/`,
    as: 'html',
    text: inBody(
      'PEEL 2023–25: An inspection of Essex Police',
      '<div><h1>PEEL 2023–25: An inspection of Essex Police</h1><h2>Workforce</h2><p>Good</p><p>Essex Police looks after its workforce, and its leaders know what its people need.</p></div><div><h2>Latest news</h2><article><h3>Preventing crime</h3><p>Inadequate</p></article></div>',
    ),
    expect: {
      body: 'essex',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: { workforce: 'good' },
    },
  },
  late(
    'the step that an icon marks, which the page’s maker set on lines of their own',
    `<h2>Workforce</h2><ul>${['Outstanding', 'Good', 'Adequate', 'Requires improvement', 'Inadequate'].map((step) => `\n<li>\n<span>${step}</span>${step === 'Adequate' ? '\n<i class="fa fa-check">\n</i>' : ''}\n</li>`).join('')}\n</ul><p>Text.</p>`,
    { workforce: 'adequate' },
  ),
];
