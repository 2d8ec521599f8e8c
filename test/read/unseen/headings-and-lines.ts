/** Grades in headings, beside names and on lines: in brackets, in pieces, in two languages, with marks and notes. Synthetic. */
import { A1, A2, A3, gwent, LEG, late, late21, pillar, Q1, Q2, Q3, site } from './pages.js';
import { plainPage, type Unseen } from './shape.js';

export const headingsAndLines: Unseen[] = [
  gwent(
    'a heading that asks, an answer that is the grade in a sentence of its own kind',
    `<h2>How good is the force at preventing crime?</h2><p>We graded Gwent Police as good in this area.</p><p>Text.</p><h2>How good is the force at investigating crime?</h2><p>Our grade for this area is requires improvement.</p><h2>How good is the force at managing offenders and suspects?</h2><p>The force has been graded adequate.</p>`,
    {
      'preventing-crime': 'good',
      'investigating-crime': 'requires-improvement',
      'managing-offenders': 'adequate',
    },
    { readFrom: { 'investigating-crime': 'grade-line' } },
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
  late(
    'headings end with a grade in brackets; one with a previous in the same bracket',
    `<h2>Preventing crime (good)</h2><p>Text.</p><h2>Workforce (adequate, previously good)</h2><p>Text.</p>`,
    { 'preventing-crime': 'good', workforce: '?adequate' },
    { previous: ['*'], problems: ['*'] },
  ),
  pillar(
    'judgments before their questions in one paragraph with line breaks',
    `<p>Good</p><p>Summary text of legitimacy.</p><p><b>1</b><br>${Q1}<br><b>Good</b></p><p>Text one.</p><p><b>2</b><br>${Q2}<br><b>Requires improvement</b></p><p>Text two.</p>`,
    {
      legitimacy: 'good',
      [`${LEG}treating-the-public-fairly`]: 'good',
      [`${LEG}ethical-and-lawful-workforce`]: 'requires-improvement',
    },
  ),
  pillar(
    'grades right behind their question in a span, the pillar’s beside its name; a box that says what good looks like',
    `<p><span>Judgment</span> <strong>Good</strong></p><aside class="box"><h4>What good looks like</h4><p>A good force treats people fairly.</p><p>Outstanding</p></aside><h3>${Q1} <span class="g">Good</span></h3><p>Text.</p><h3>${Q2}<span class="g">Requires improvement</span></h3><p>Text.</p><h3>${Q3} – Outstanding</h3><p>Text.</p>`,
    { legitimacy: 'good', [A1]: 'good', [A2]: 'requires-improvement', [A3]: 'outstanding' },
  ),
  late(
    'numbers and grades: “3 of 5 (adequate)”, “Grade 2: requires improvement”, “4/5 good”',
    `<h2>Preventing crime</h2><p>3 of 5 (adequate)</p><h2>Workforce</h2><p>Grade 2: requires improvement</p><h2>Investigating crime</h2><p>4/5 – Good</p>`,
    { 'preventing-crime': '?adequate', workforce: '?requires-improvement', 'investigating-crime': '?good' },
    { problems: ['*'] },
  ),
  late(
    'the grade in the heading behind a line break, a stroke, a dot; in a small element under it',
    `<h2>Preventing crime<br>Adequate</h2><p>Text.</p><h2>Workforce | Good</h2><p>Text.</p><h2>Investigating crime · Requires improvement</h2><p>Text.</p><h2>Managing offenders<small>Inadequate</small></h2><p>Text.</p><h2><em>Good</em> Treating the public</h2><p>Text.</p>`,
    {
      'preventing-crime': 'adequate',
      workforce: 'good',
      'investigating-crime': 'requires-improvement',
      'managing-offenders': 'inadequate',
      'treating-the-public': 'good',
    },
  ),
  late21(
    'grades and areas in two languages; two that differ say nothing',
    '<h2>Preventing crime / Atal troseddu</h2><p>Good / Da</p><h2>Responding to the public</h2><p>Digonol – Adequate</p><h2>Recording data about crime</h2><p>Inadequate (Annigonol)</p><h2>Managing offenders</h2><p>Good / Digonol</p><table><tr><th>Area</th><th>Grade / Gradd</th></tr><tr><td>Investigating crime</td><td>Adequate<br>Digonol</td></tr></table>',
    {
      'preventing-crime': 'good',
      'responding-to-the-public': 'adequate',
      'recording-data-about-crime': 'inadequate',
      'managing-offenders': 'not-shown',
      'investigating-crime': 'adequate',
    },
  ),
  {
    name: 'chapter openers: kicker, name and grade in spans without white space between them',
    url: `${site}/peel-reports/west-midlands-2023-25/`,
    as: 'html',
    text: plainPage(
      'PEEL 2023–2025: An inspection of West Midlands Police',
      `<h1>PEEL 2023–2025: An inspection of West Midlands Police</h1><p>The force was awarded no outstanding or good grades.</p>
<h2><span class="kicker">Area 1</span><span class="name">Preventing crime</span><span class="pill">Adequate</span></h2><p>Text.</p>
<h2><span class="kicker">Area 2</span> <span class="name">Investigating crime</span> <span class="pill">Inadequate</span></h2><p>Text.</p>
<h2>Area 3: Managing offenders – <em>Inadequate</em></h2><p>Text.</p>
<h2><span class="pill">Requires improvement</span><span class="name">Protecting vulnerable people</span></h2><p>Text.</p>`,
    ),
    expect: {
      body: 'west-midlands',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: {
        'preventing-crime': 'adequate',
        'investigating-crime': 'inadequate',
        'managing-offenders': 'inadequate',
        'protecting-vulnerable-people': 'requires-improvement',
      },
    },
  },
  {
    name: 'every grade in upper case, with a non-breaking hyphen, trailing notes and footnote marks',
    url: `${site}/peel-assessments/peel-2017/devon-and-cornwall/efficiency/`,
    as: 'html',
    text: plainPage(
      'Devon and Cornwall PEEL 2017',
      `<h1>Devon &amp; Cornwall PEEL 2017</h1><h2>Efficiency</h2><h3>How efficient is the force at keeping people safe and reducing crime?</h3><p>Last updated 09/11/2017</p><p>GOOD<sup>1</sup></p><h3>How well does the force understand its current and likely future demand?</h3><p>Requires‑improvement</p><p>Text.</p><h3>How well does the force use its resources to manage current demand?</h3><p>Good*</p><p>Text.</p><h3>How well is the force planning for demand in the future?</h3><p>Outstanding [2]</p><p>Text.</p>`,
    ),
    expect: {
      body: 'devon-and-cornwall',
      programme: 'PEEL',
      cycle: '2017',
      pillar: 'efficiency',
      lastUpdated: '2017-11-09',
      judgments: {
        efficiency: 'good',
        'efficiency/understanding-demand': 'requires-improvement',
        'efficiency/using-resources': 'good',
        'efficiency/planning-for-the-future': 'outstanding',
      },
    },
  },
  {
    name: 'grade split over elements: “Requires” and “improvement” in spans, with a line break',
    url: `${site}/peel-assessments/peel-2018/cumbria/efficiency/`,
    as: 'html',
    text: plainPage(
      'Cumbria PEEL 2018',
      `<h1>Cumbria PEEL 2018</h1><h2>Efficiency</h2><h3>How efficiently does the force operate and how sustainable are its services?</h3><p>Last updated 02/05/2019</p><div class="g"><span>Requires</span><br><span>improvement</span></div><h3>How well does the force use its resources to meet the demand it faces?</h3><div class="g"><div>Requires</div><div>improvement</div></div><p>Text.</p><h3>How well does the force plan for the future?</h3><div class="g">Requires<br/>improvement</div><p>Text.</p>`,
    ),
    expect: {
      body: 'cumbria',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: 'efficiency',
      lastUpdated: '2019-05-02',
      judgments: {
        efficiency: 'requires-improvement',
        'efficiency/meeting-current-demands': 'requires-improvement',
        'efficiency/planning-for-the-future': 'requires-improvement',
      },
    },
  },
  {
    name: 'grade line with a link and an explanation in brackets',
    url: `${site}/peel-reports/south-wales-2021-22/`,
    as: 'html',
    text: plainPage(
      'PEEL 2021/22 – An inspection of South Wales Police',
      `<h1>PEEL 2021/22: An inspection of South Wales Police</h1><h2>Preventing crime</h2><p><strong>Grade:</strong> <a href="/grades">Good</a> (<a href="/what">what does this mean?</a>)</p><p>Text.</p><h2>Investigating crime</h2><p>Our grade for this area: <em>adequate</em>.</p><p>Text.</p><h2>Good use of resources</h2><p>We have graded this area as outstanding.</p><p>Text.</p><h2>Treatment of the public</h2><p>This area has been judged to require improvement.</p>`,
    ),
    expect: {
      body: 'south-wales',
      programme: 'PEEL',
      cycle: '2021/22',
      judgments: {
        'preventing-crime': 'good',
        'investigating-crime': 'adequate',
        'good-use-of-resources': 'outstanding',
        'treating-the-public': 'requires-improvement',
      },
    },
  },
  {
    name: 'typographic variants of grade lines',
    url: `${site}/peel-assessments/peel-2017/northumbria/effectiveness/`,
    as: 'html',
    text: plainPage(
      'Northumbria PEEL 2017',
      `<h1>Northumbria PEEL 2017</h1><h2>Effectiveness</h2><h3>How effective is the force at keeping people safe and reducing crime?</h3><p>Last updated: 22 March 2018</p><p>&#8216;Good&#8217;</p>
<h3>How effective is the force at preventing crime, tackling anti-social behaviour and keeping people safe?</h3><p> REQUIRES&#160;&#160;IMPROVEMENT. </p>
<h3>How effective is the force at investigating crime and reducing re-offending?</h3><p>Inade&shy;quate&nbsp;</p>
<h3>How effective is the force at protecting those who are vulnerable from harm, and supporting victims?</h3><p>Judgment – <em>good</em></p>
<h3>How effective is the force at tackling serious and organised crime?</h3><p>Out&#8203;standing</p>
<h3>How effective are the force’s specialist capabilities?</h3><p>Not graded</p>`,
    ),
    expect: {
      body: 'northumbria',
      programme: 'PEEL',
      cycle: '2017',
      pillar: 'effectiveness',
      lastUpdated: '2018-03-22',
      judgments: {
        effectiveness: 'good',
        'effectiveness/preventing-crime': 'requires-improvement',
        'effectiveness/investigating-crime': 'inadequate',
        'effectiveness/protecting-vulnerable-people': 'good',
        'effectiveness/serious-and-organised-crime': 'outstanding',
        'effectiveness/specialist-capabilities': 'ungraded',
      },
    },
  },
];
