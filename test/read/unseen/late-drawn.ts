/** Summaries and chapters of 2021/22 and later, drawn in further ways. Synthetic. */
import { crowded, plainPage, type Unseen } from './shape.js';

const site = 'https://hmicfrs.justiceinspectorates.gov.uk';

export const lateDrawn: Unseen[] = [
  {
    name: 'summary table: a column for each grade, the areas as lists in one row',
    url: `${site}/peel-reports/norfolk-2021-22/`,
    as: 'html',
    text: plainPage(
      'PEEL 2021/22 – An inspection of Norfolk Constabulary',
      `<h1>PEEL 2021/22 – An inspection of Norfolk Constabulary</h1><h2>Overall summary</h2><h3>Our judgments</h3>
<p>Our inspection assessed how good Norfolk Constabulary is in six areas of policing. We make graded judgments in five of these six as follows:</p>
<table class="grades"><thead><tr><th>Outstanding</th><th>Good</th><th>Adequate</th><th>Requires improvement</th><th>Inadequate</th></tr></thead>
<tbody><tr><td><ul><li>Good use of resources</li></ul></td><td><ul><li>Preventing crime</li><li>Treatment of the public</li></ul></td><td><ul><li>Managing offenders</li></ul></td><td></td><td><ul><li>Investigating crime</li></ul></td></tr></tbody></table>
<p>We also inspected how effective a service Norfolk Constabulary gives to victims of crime. We don’t make a graded judgment in this overall area.</p>
<h2>Investigating crime</h2><p>The force’s files are of an adequate standard.</p>`,
    ),
    expect: {
      body: 'norfolk',
      programme: 'PEEL',
      cycle: '2021/22',
      judgments: {
        'good-use-of-resources': 'outstanding',
        'preventing-crime': 'good',
        'treating-the-public': 'good',
        'managing-offenders': 'adequate',
        'investigating-crime': 'inadequate',
        'service-to-victims': 'ungraded',
      },
    },
  },
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
    name: 'summary table with one row and paragraphs and line breaks in its cells',
    url: `${site}/peel-reports/north-wales-2021-22/`,
    as: 'html',
    text: plainPage(
      'PEEL 2021/22 – An inspection of North Wales Police',
      `<h1>PEEL 2021/22: An inspection of North Wales Police</h1><h2>Our judgments</h2><p>We make graded judgments in five of these six as follows:</p>
<table><tr><th>Outstanding</th><th>Good</th><th>Adequate</th><th>Requires improvement</th><th>Inadequate</th></tr>
<tr><td>Recording data about crime</td><td>Preventing crime<br>Responding to the public</td><td><p>Investigating crime</p><p>Managing offenders</p></td><td>&nbsp;</td><td>–</td></tr></table>
<h2>The operating context for Welsh forces</h2><p>Some of what the force does is set by the Welsh Government.</p>`,
    ),
    expect: {
      body: 'north-wales',
      programme: 'PEEL',
      cycle: '2021/22',
      judgments: {
        'recording-data-about-crime': 'outstanding',
        'preventing-crime': 'good',
        'responding-to-the-public': 'good',
        'investigating-crime': 'adequate',
        'managing-offenders': 'adequate',
      },
    },
  },
  {
    name: 'a bar of all five grades in each chapter, the force’s own marked as current',
    url: `${site}/peel-reports/surrey-2023-25/`,
    as: 'html',
    text: plainPage(
      'PEEL 2023–25: An inspection of Surrey Police',
      `<h1>PEEL 2023–25: An inspection of Surrey Police</h1>
<h2>Preventing and deterring crime and antisocial behaviour, and reducing vulnerability</h2><ol class="scale"><li>Outstanding</li><li aria-current="true">Good</li><li>Adequate</li><li>Requires improvement</li><li>Inadequate</li></ol><p>The force works with partners.</p>
<h2>Investigating crime</h2><ol class="scale"><li>Outstanding</li><li>Good</li><li>Adequate</li><li aria-current="true">Requires improvement</li><li>Inadequate</li></ol><p>The force does not always have a plan.</p>
<h2>Responding to the public</h2><ol class="scale"><li>Outstanding</li><li>Good</li><li>Adequate</li><li>Requires improvement</li><li>Inadequate</li></ol><p>Calls are answered.</p>`,
    ),
    expect: {
      body: 'surrey',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: {
        'preventing-crime': 'good',
        'investigating-crime': 'requires-improvement',
        'responding-to-the-public': 'not-shown',
      },
    },
  },
  {
    name: 'radio buttons that cannot be pressed, one of them checked',
    url: `${site}/peel-reports/sussex-2023-25/`,
    as: 'html',
    text: plainPage(
      'PEEL 2023–25: An inspection of Sussex Police',
      `<h1>PEEL 2023–25: An inspection of Sussex Police</h1>
<h2>Managing offenders and suspects</h2><fieldset disabled><legend>Grade</legend><label><input type="radio" name="a" disabled> Outstanding</label> <label><input type="radio" name="a" disabled> Good</label> <label><input type="radio" name="a" checked disabled> Adequate</label> <label><input type="radio" name="a" disabled> Requires improvement</label> <label><input type="radio" name="a" disabled> Inadequate</label></fieldset><p>The force tracks its suspects.</p>
<h2>Investigating crime</h2><p>Text.</p>`,
    ),
    expect: {
      body: 'sussex',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: { 'managing-offenders': 'adequate|not-shown', 'investigating-crime': 'not-shown' },
    },
  },
  {
    name: 'grade with last time’s in the same line',
    url: `${site}/peel-reports/kent-2023-25/`,
    as: 'html',
    text: crowded(
      'PEEL 2023–25: An inspection of Kent Police',
      `<h1>PEEL 2023–25: An inspection of Kent Police</h1>
<h2>Recording data about crime</h2><p class="grade">Good <small>(2021/22: Outstanding)</small></p><p>Nearly all crimes are recorded.</p>
<h2>Responding to the public</h2><p class="grade">Adequate (previously requires improvement)</p><p>Text on calls.</p>
<h2>Investigating crime</h2><div><p>2021/22</p><p>Good</p></div><div><p>2023–25</p><p>Inadequate</p></div><p>Text on investigations.</p>
<h2>Managing offenders</h2><p>Requires improvement → Adequate</p><p>Text on offenders.</p>`,
    ),
    expect: {
      body: 'kent',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: {
        'recording-data-about-crime': 'good|not-shown',
        'responding-to-the-public': 'adequate|not-shown',
        'investigating-crime': 'inadequate|not-shown',
        'managing-offenders': 'adequate|not-shown',
      },
      previous: ['*'],
      problems: ['*'],
    },
  },
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
    name: 'abbreviated badges with their words in abbr titles; a key explains them',
    url: `${site}/peel-reports/cheshire-2023-25/`,
    as: 'html',
    text: plainPage(
      'PEEL 2023–25: An inspection of Cheshire Constabulary',
      `<h1>PEEL 2023–25: An inspection of Cheshire Constabulary</h1><p>Key: <abbr title="Outstanding">O</abbr> <abbr title="Good">G</abbr> <abbr title="Adequate">A</abbr> <abbr title="Requires improvement">RI</abbr> <abbr title="Inadequate">I</abbr></p>
<h2>Preventing crime <abbr title="Good">G</abbr></h2><p>Text.</p><h2>Investigating crime <abbr title="Requires improvement">RI</abbr></h2><p>Text.</p><h2>Treating the public</h2><p><abbr title="Adequate">A</abbr></p><p>Text.</p>`,
    ),
    expect: {
      body: 'cheshire',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: {
        'preventing-crime': 'good',
        'investigating-crime': 'requires-improvement',
        'treating-the-public': 'adequate',
      },
    },
  },
  {
    name: 'microdata, meta and link elements, grade icons from a sprite',
    url: `${site}/peel-reports/derbyshire-2023-25/`,
    as: 'html',
    text: plainPage(
      'PEEL 2023–25: An inspection of Derbyshire Constabulary',
      `<h1>PEEL 2023–25: An inspection of Derbyshire Constabulary</h1>
<section itemscope itemtype="https://schema.org/Rating"><h2 itemprop="name">Preventing crime</h2><meta itemprop="ratingValue" content="Good"><p>Text.</p></section>
<section itemscope><h2>Investigating crime</h2><span itemprop="ratingValue">Adequate</span><meta itemprop="bestRating" content="Outstanding"><meta itemprop="worstRating" content="Inadequate"><p>Text.</p></section>
<section><h2>Workforce</h2><svg class="icon"><use href="/sprite.svg#grade-requires-improvement"></use></svg><p>Text.</p></section>
<section><h2>Treating the public</h2><img src="/img/grade-good.png" alt=""><p>Text.</p></section>`,
    ),
    expect: {
      body: 'derbyshire',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: {
        'preventing-crime': 'good|not-shown',
        'investigating-crime': 'adequate',
        workforce: 'requires-improvement|not-shown',
        'treating-the-public': 'good|not-shown',
      },
    },
  },
  {
    name: 'chapters in tabs: the tab list holds names and grades, the panels hold text',
    url: `${site}/peel-reports/lancashire-2023-25/`,
    as: 'html',
    text: plainPage(
      'PEEL 2023–25: An inspection of Lancashire Constabulary',
      `<h1>PEEL 2023–25: An inspection of Lancashire Constabulary</h1>
<div role="tablist"><button role="tab" id="t1" aria-controls="p1"><span>Preventing crime</span> <span class="b">Outstanding</span></button><button role="tab" id="t2" aria-controls="p2"><span>Responding to the public</span> <span class="b">Good</span></button><button role="tab" id="t3" aria-controls="p3"><span>Managing offenders</span> <span class="b">Requires improvement</span></button></div>
<div role="tabpanel" id="p1" aria-labelledby="t1"><h2>Preventing crime</h2><p>The force has good ties with schools.</p></div><div role="tabpanel" id="p2" aria-labelledby="t2" hidden><h2>Responding to the public</h2><p>Its control room is adequate in size. The force is quick to answer calls and has a plan for winter that it tests each autumn with its partners.</p></div><div role="tabpanel" id="p3" aria-labelledby="t3" hidden><h2>Managing offenders</h2><p>Visits are late.</p><h3>Areas for improvement</h3><ul><li>The force should visit registered offenders on time.</li></ul></div>`,
    ),
    expect: {
      body: 'lancashire',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: {
        'preventing-crime': 'outstanding',
        'responding-to-the-public': 'good',
        'managing-offenders': 'requires-improvement',
      },
      findings: ['afi managing-offenders: The force should visit registered offenders on time.'],
    },
  },
  {
    name: '2025–27: a new area, grades in a description under each heading',
    url: `${site}/peel-reports/durham-2025-27/`,
    as: 'html',
    text: crowded(
      'PEEL 2025–27: An inspection of Durham Constabulary',
      `<h1>PEEL 2025–27: An inspection of Durham Constabulary</h1><p>Published on: 14 October 2025</p>
<h2>How good is the force at leadership and force management?</h2><dl><dt>Grade</dt><dd>Good</dd><dt>Inspected</dt><dd>May 2025</dd></dl><p>Leaders are visible.</p>
<h2>How good is the force at investigating crime?</h2><dl><dt>Grade</dt><dd>Requires improvement</dd><dt>Inspected</dt><dd>May 2025</dd></dl><p>Plans are missing.</p>
<h2>How good is the force’s use of artificial intelligence?</h2><dl><dt>Grade</dt><dd>Adequate</dd></dl><p>It has a policy.</p>`,
    ),
    expect: {
      body: 'durham',
      programme: 'PEEL',
      cycle: '2025-27',
      publishedOn: '2025-10-14',
      judgments: {
        'leadership-and-force-management': 'good',
        'investigating-crime': 'requires-improvement',
        'other/how-good-is-the-force-s-use-of-artificial-intelligence': 'adequate',
      },
      problems: ['area-unknown'],
    },
  },
  {
    name: 'cause of concern with dated recommendations; promising practice; a national box with another force’s grade',
    url: `${site}/peel-reports/nottinghamshire-2023-25/`,
    as: 'html',
    text: crowded(
      'PEEL 2023–25: An inspection of Nottinghamshire Police',
      `<h1>PEEL 2023–25: An inspection of Nottinghamshire Police</h1>
<h2>Responding to the public</h2><p><span class="lozenge lozenge--requires-improvement">Requires improvement</span></p>
<p>Nottinghamshire Police requires improvement at responding to the public.</p>
<div class="callout"><h3>Cause of concern</h3><h4>The force doesn’t answer non-emergency calls quickly enough</h4><p>In the year to March, many callers hung up.</p><h4>Recommendations</h4><p>By 30 September 2024, Nottinghamshire Police should:</p><ul><li>reduce the rate of abandoned calls; and</li><li>tell callers how long they will wait.</li></ul><p>Immediately, the force should review its staffing.</p></div>
<div class="box"><h3>How do others do?</h3><p>Derbyshire Constabulary was graded good at responding to the public.</p><p>Nationally, 12 forces were graded as inadequate.</p></div>
<div class="box"><h3>Promising practice</h3><h4>Video calls for victims</h4><p>The force offers them within minutes.</p></div>
<h2>Investigating crime</h2><p><span class="lozenge lozenge--adequate">Adequate</span></p><h3>Main findings</h3><p>In this section we set out our main findings. Supervision is good.</p>`,
    ),
    expect: {
      body: 'nottinghamshire',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: { 'responding-to-the-public': 'requires-improvement', 'investigating-crime': 'adequate' },
      findings: [
        'cause responding-to-the-public: The force doesn’t answer non-emergency calls quickly enough',
        'rec responding-to-the-public: By 30 September 2024, Nottinghamshire Police should: | reduce the rate of abandoned calls; and | tell callers how long they will wait.',
        'rec responding-to-the-public: Immediately, the force should review its staffing.',
        'practice responding-to-the-public: Video calls for victims',
      ],
      deadlines: ['2024-09-30', null],
    },
  },
  {
    name: 'grades as a bar chart in an svg with text elements; a data table behind it',
    url: `${site}/peel-reports/gwent-2023-25/`,
    as: 'html',
    text: plainPage(
      'PEEL 2023–25: An inspection of Gwent Police',
      `<h1>PEEL 2023–25: An inspection of Gwent Police</h1><h2>Our judgments</h2><svg role="img" aria-labelledby="st sd"><title id="st">Grades of Gwent Police</title><desc id="sd">A chart of grades by area.</desc><g><text>Preventing crime</text><text>Good</text></g><g><text>Investigating crime</text><text>Inadequate</text></g></svg>
<details><summary>View this chart as a table</summary><table><caption>Grades by area</caption><thead><tr><th>Area of policing</th><th>Our judgment</th></tr></thead><tbody><tr><th scope="row">Preventing crime</th><td>Good</td></tr><tr><th scope="row">Investigating crime</th><td>Inadequate</td></tr><tr><th scope="row">Service for victims of crime</th><td>Ungraded</td></tr></tbody></table></details>
<h2>Preventing crime</h2><p>Text.</p>`,
    ),
    expect: {
      body: 'gwent',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: {
        'preventing-crime': 'good',
        'investigating-crime': 'inadequate',
        'service-to-victims': 'ungraded',
      },
    },
  },
];
