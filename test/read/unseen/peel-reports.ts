/** PEEL from 2021/22: whole reports on one long page. Synthetic. */
import { site } from './pages.js';
import { crowded, plainPage, type Unseen } from './shape.js';

export const peelReports: Unseen[] = [
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
];
