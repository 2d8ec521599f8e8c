/** PEEL 2021/22 and 2023–25: one long page, areas only, grades in graphics. Synthetic. */
import { crowded, plainPage, type Unseen } from './shape.js';

const site = 'https://hmicfrs.justiceinspectorates.gov.uk';

export const peelLate: Unseen[] = [
  {
    name: '2021/22: summary graphic as list with alt texts naming the area, chapters without grades',
    url: `${site}/peel-reports/wiltshire-2021-22/`,
    as: 'html',
    text: crowded(
      'PEEL 2021/22 – An inspection of Wiltshire Police',
      `<h1>PEEL 2021/22 – An inspection of Wiltshire Police</h1><p>Published on: 19 July 2022</p>
<h2>Overall summary</h2><h3>Our judgments</h3>
<p>Our inspection assessed how good Wiltshire Police is in eight areas of policing. We make graded judgments in seven of these eight as follows:</p>
<ul class="graphic"><li><img alt="Preventing crime: adequate" src="a"></li><li><img alt="Treatment of the public: good" src="b"></li><li><img alt="Protecting vulnerable people: inadequate" src="c"></li><li><img alt="Managing offenders: requires improvement" src="d"></li><li><img alt="Developing a positive workplace: adequate" src="e"></li><li><img alt="Responding to the public: inadequate" src="f"></li><li><img alt="Good use of resources: adequate" src="g"></li></ul>
<p>We also inspected how well the force supports victims of crime. We don’t make a graded judgment in this area.</p>
<h2>Important changes to PEEL</h2><p>In 2014, we introduced PEEL inspections. We have moved to a five-tier scale: outstanding, good, adequate, requires improvement and inadequate. So it isn’t possible to compare these grades with previous ones. A reduction in grade, particularly from good to adequate, doesn’t necessarily mean there has been a reduction in performance.</p>
<h2>HM Inspector’s observations</h2><p>I have concerns about the performance of Wiltshire Police.</p>
<h2>Providing a service to the victims of crime</h2><h3>Victim service assessment</h3><p>The force answers calls at an adequate speed.</p>
<h2>Preventing crime</h2><p>Wiltshire Police is adequate at preventing crime and anti-social behaviour.</p>
<h3>Areas for improvement</h3><div class="box"><h4>The force needs to improve how it evaluates its work</h4><p>We found little evaluation.</p></div>
<h2>Protecting vulnerable people</h2><p>Wiltshire Police is inadequate at protecting vulnerable people.</p><div class="box"><h3>Cause of concern</h3><p><strong>Wiltshire Police does not identify vulnerability at first contact.</strong></p><p>Calls wait too long.</p><h4>Recommendations</h4><p>Within three months, Wiltshire Police should:</p><ul><li>train its call handlers; and</li><li>check their work.</li></ul></div>`,
    ),
    expect: {
      body: 'wiltshire',
      programme: 'PEEL',
      cycle: '2021/22',
      publishedOn: '2022-07-19',
      judgments: {
        'preventing-crime': 'adequate',
        'treating-the-public': 'good',
        'protecting-vulnerable-people': 'inadequate',
        'managing-offenders': 'requires-improvement',
        'developing-a-positive-workplace': 'adequate',
        'responding-to-the-public': 'inadequate',
        'good-use-of-resources': 'adequate',
        'service-to-victims': '*',
      },
      findings: [
        'afi preventing-crime: The force needs to improve how it evaluates its work',
        'cause protecting-vulnerable-people: Wiltshire Police does not identify vulnerability at first contact.',
        'rec protecting-vulnerable-people: Within three months, Wiltshire Police should: | train its call handlers; and | check their work.',
      ],
      deadlines: [null],
    },
  },
  {
    name: '2021/22: chapters with badge beside the heading inside one header element',
    url: `${site}/peel-reports/cleveland-2021-22/`,
    as: 'html',
    text: plainPage(
      'PEEL 2021/22 – An inspection of Cleveland Police',
      `<h1>PEEL 2021/22: An inspection of Cleveland Police</h1>
<section><h2>Overall summary</h2><p>Our inspection assessed how good Cleveland Police is in 12 areas of policing. We make graded judgments in four of these 12 as follows:</p><p></p></section>
<section class="area"><header><h2>Investigating crime</h2><div class="lozenge">Requires improvement</div></header><p>Cleveland Police requires improvement at investigating crime.</p><h3>Area for improvement</h3><p><b>The force should improve its investigations</b></p><p>Explanations follow.</p></section>
<section class="area"><header><h2>Responding to the public</h2><div class="lozenge">Adequate</div></header><p>Cleveland Police is adequate at responding to the public.</p></section>
<section class="area"><header><h2>Supporting victims</h2></header><p>Service to victims is good in parts.</p></section>
<section class="area"><header><h2>Managing offenders</h2><div class="lozenge">Inadequate</div></header><p>Cleveland Police is inadequate at managing offenders.</p></section>
<section class="area"><header><h2>Preventing crime and anti-social behaviour</h2><div class="lozenge">Good</div></header><h3>Innovative practice</h3><p><b>Cleveland Police has a mobile classroom</b></p><p>It visits schools.</p></section>`,
    ),
    expect: {
      body: 'cleveland',
      programme: 'PEEL',
      cycle: '2021/22',
      judgments: {
        'investigating-crime': 'requires-improvement',
        'responding-to-the-public': 'adequate',
        'managing-offenders': 'inadequate',
        'preventing-crime': 'good',
        'supporting-victims': '*',
      },
      findings: [
        'afi investigating-crime: The force should improve its investigations',
        'practice preventing-crime: Cleveland Police has a mobile classroom',
      ],
    },
  },
  {
    name: '2023–25: no grade anywhere but graphics without alt: all not shown; legend in prose and table',
    url: `${site}/peel-reports/essex-2023-25`,
    as: 'html',
    text: crowded(
      'PEEL 2023–2025: An inspection of Essex Police',
      `<h1>PEEL 2023–2025: An inspection of Essex Police</h1><h2>Overall summary</h2><h3>Our judgments</h3><p>Our inspection assessed how good Essex Police is in 10 areas of policing. We make graded judgments in nine of these 10 as follows:</p><figure><img src="grades.png"></figure>
<p>We also inspected how effective a service Essex Police gives to victims of crime. We don’t make a graded judgment for this area.</p>
<h2>PEEL 2023–2025</h2><p>We use these grades:</p><table><tr><td>Outstanding</td><td>The force has substantially exceeded the characteristics of good.</td></tr><tr><td>Good</td><td>The force has demonstrated substantially all the characteristics of good.</td></tr><tr><td>Adequate</td><td>Some characteristics of good.</td></tr><tr><td>Requires improvement</td><td>Few.</td></tr><tr><td>Inadequate</td><td>Causes of concern.</td></tr></table>
<h2>HM Inspector’s summary</h2><p>I am pleased with the good performance of Essex Police. In our last inspection we graded it outstanding for recording data about crime.</p>
<h2>Recording data about crime</h2><p>The force’s recording is very accurate.</p><h2>Preventing and deterring crime and antisocial behaviour, and reducing vulnerability</h2><p>The force has good practice to share.</p>
<h3>Area for improvement</h3><p><strong>The force should make sure its problem-solving plans are evaluated</strong></p><p>In many plans, no result was noted.</p>
<h2>Investigating crime</h2><p>Text.</p>`,
    ),
    expect: {
      body: 'essex',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: {
        'recording-data-about-crime': 'not-shown',
        'preventing-crime': 'not-shown',
        'investigating-crime': 'not-shown',
        'service-to-victims': 'ungraded',
      },
      previous: ['*'],
      findings: ['afi preventing-crime: The force should make sure its problem-solving plans are evaluated'],
      problems: ['grade-count-differs'],
    },
  },
  {
    name: '2023–25: grade in aria-label of an empty element; visually hidden sentence; hidden legend',
    url: `${site}/peel-reports/hampshire-and-isle-of-wight-2023-25/`,
    as: 'html',
    text: plainPage(
      'PEEL 2023–25 An inspection of Hampshire and Isle of Wight Constabulary',
      `<h1>PEEL 2023–25: An inspection of Hampshire and Isle of Wight Constabulary</h1>
<h2 id="s">Overall summary</h2><p>We graded Hampshire and Isle of Wight Constabulary’s performance across four areas of policing.</p>
<h2>Responding to the public</h2><div class="donut" role="img" aria-label="Grade: Requires improvement"></div><p>Calls take too long.</p>
<h2>Investigating crime</h2><div class="donut"><span class="sr-only">This area is graded adequate</span></div><p>The quality is mixed.</p>
<h2>Protecting vulnerable people</h2><div class="donut" title="Good"></div><p>The constabulary protects people.</p>
<h2>Leadership and force management</h2><div class="donut"><span style="position:absolute;left:-9999px">Outstanding</span></div><p>Leaders lead.</p>`,
    ),
    expect: {
      body: 'hampshire-and-isle-of-wight',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: {
        'responding-to-the-public': 'requires-improvement',
        'investigating-crime': 'adequate',
        'protecting-vulnerable-people': 'good',
        'leadership-and-force-management': 'outstanding',
      },
    },
  },
  {
    name: '2023–25: a table of areas by columns of the scale, marked by ticks',
    url: `${site}/peel-reports/gloucestershire-2023-25/`,
    as: 'html',
    text: plainPage(
      'PEEL 2023–2025: Gloucestershire Constabulary',
      `<h1>PEEL 2023–2025: An inspection of Gloucestershire Constabulary</h1><h2>Our judgments</h2>
<table><thead><tr><th scope="col">Area</th><th scope="col">Outstanding</th><th scope="col">Good</th><th scope="col">Adequate</th><th scope="col">Requires improvement</th><th scope="col">Inadequate</th></tr></thead>
<tbody><tr><th scope="row">Preventing and deterring crime</th><td></td><td>✓</td><td></td><td></td><td></td></tr><tr><th scope="row">Investigating crime</th><td></td><td></td><td></td><td>✓</td><td></td></tr><tr><th scope="row">Managing offenders and suspects</th><td></td><td></td><td>✓</td><td></td><td></td></tr></tbody></table>
<h2>Investigating crime</h2><p>Investigations are slow.</p>`,
    ),
    expect: {
      body: 'gloucestershire',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: {
        'preventing-crime': 'good',
        'investigating-crime': 'requires-improvement',
        'managing-offenders': 'adequate',
      },
    },
  },
  {
    name: '2023–25: a table whose row heads are grades and whose cells list areas',
    url: `${site}/peel-reports/humberside-2023-25/`,
    as: 'html',
    text: plainPage(
      'PEEL 2023–25: An inspection of Humberside Police',
      `<h1>PEEL 2023–25: An inspection of Humberside Police</h1><h2>Our judgments</h2><p>We make graded judgments in five of these six as follows:</p>
<table><thead><tr><th>Outstanding</th><th>Good</th><th>Adequate</th><th>Requires improvement</th><th>Inadequate</th></tr></thead>
<tbody><tr><td>Responding to the public</td><td>Preventing crime</td><td>Investigating crime</td><td>Managing offenders</td><td></td></tr><tr><td></td><td>Treating the public</td><td></td><td></td><td></td></tr></tbody></table>`,
    ),
    expect: {
      body: 'humberside',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: {
        'responding-to-the-public': 'outstanding',
        'preventing-crime': 'good',
        'investigating-crime': 'adequate',
        'managing-offenders': 'requires-improvement',
        'treating-the-public': 'good',
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
    name: '2023–25 as text, flavour B: nothing shown, sentences that look like grades',
    url: null,
    as: 'text',
    text: `PEEL 2023–2025: An inspection of West Midlands Police
Overall summary
Our judgments
Our inspection assessed how good West Midlands Police is in nine areas of policing. We make graded judgments in eight of these nine as follows:
We also inspected how effective a service West Midlands Police gives to victims of crime. We don’t make a graded judgment for this area.
HM Inspector’s summary
West Midlands Police was awarded no outstanding or good grades in its last inspection.
Responding to the public
The force provides a good service. It has outstanding jobs in its queue, and its response is adequate at night.
Area for improvement
The force needs to attend calls for service in line with its published attendance times
The force does not always attend in time.
Managing offenders and suspects
The force manages offenders well. Avon and Somerset Police is good at managing offenders.
`,
    expect: {
      body: 'west-midlands',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: {
        'responding-to-the-public': 'not-shown',
        'managing-offenders': 'not-shown',
        'service-to-victims': 'ungraded',
      },
      findings: [
        'afi responding-to-the-public: The force needs to attend calls for service in line with its published attendance times',
      ],
      problems: ['grade-count-differs'],
    },
  },
  {
    name: '2021/22: tabs with data-value, the area’s name in the tab and its grade in a CSS-drawn dial',
    url: `${site}/peel-reports/north-wales-2021-22/`,
    as: 'html',
    text: crowded(
      'North Wales 2021/22',
      `<h1>PEEL 2021/22: An inspection of North Wales Police</h1><h2>Overall summary</h2>
<div class="dials"><div class="dial rating-good"><span>Preventing crime</span></div><div class="dial rating-adequate"><span>Investigating crime</span></div><div class="dial rating-requires-improvement"><span>Managing offenders</span></div></div>
<h2>Investigating crime</h2><p>The force has a good plan.</p>`,
    ),
    expect: {
      body: 'north-wales',
      programme: 'PEEL',
      cycle: '2021/22',
      judgments: {
        'preventing-crime': 'good',
        'investigating-crime': 'adequate',
        'managing-offenders': 'requires-improvement',
      },
    },
  },
];
