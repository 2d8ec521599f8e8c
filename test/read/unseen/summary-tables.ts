/** Summaries and chapters as tables. Synthetic. */
import { gwent, inBody, late, reportOf, site, withRoles } from './pages.js';
import { plainPage, type Unseen } from './shape.js';

export const summaryTables: Unseen[] = [
  {
    name: '2014: a table with a column for each grade, ticks as images, narratives over all columns',
    url: `${site}/peel-assessments/peel-2014/durham/effectiveness/`,
    as: 'html',
    text: inBody(
      'Durham PEEL 2014 - Effectiveness',
      `<main><h1>Durham PEEL 2014</h1><h2>Effectiveness</h2><p>How well the force tackles crime</p><p>Ungraded</p><p>Durham Constabulary works well with others.</p><table class="grades"><thead><tr><th scope="col">Question</th><th scope="col">Outstanding</th><th scope="col">Good</th><th scope="col">Requires improvement</th><th scope="col">Inadequate</th></tr></thead><tbody><tr><th scope="row">How effective is the force at reducing crime and preventing offending?</th><td></td><td><img src="t.png" alt="tick"></td><td></td><td></td></tr><tr><th scope="row">How effective is the force at investigating offending?</th><td><img src="t.png" alt="tick"></td><td></td><td></td><td></td></tr><tr><th scope="row">How effective is the force at tackling anti-social behaviour?</th><td></td><td></td><td><img src="t.png" alt="tick"></td><td></td></tr><tr><th scope="row">How effective is the force at protecting those at greatest risk of harm?</th><td colspan="4">Narrative</td></tr></tbody></table></main>`,
    ),
    expect: {
      body: 'durham',
      programme: 'PEEL',
      cycle: '2014',
      pillar: 'effectiveness',
      judgments: {
        effectiveness: 'ungraded',
        'effectiveness/preventing-crime': 'good',
        'effectiveness/tackling-anti-social-behaviour': 'requires-improvement',
        'effectiveness/investigating-crime': 'outstanding',
        'effectiveness/protecting-vulnerable-people': '*',
      },
      readFrom: { 'effectiveness/preventing-crime': 'table' },
    },
  },
  reportOf(
    'a grid of divs with table roles: a column for each grade and a dot in one',
    ['dyfed-powys', 'Dyfed-Powys Police', '2023-25'],
    `<div role="table" aria-label="Grades by area"><div role="rowgroup"><div role="row" class="g"><span role="columnheader">Area</span><span role="columnheader">Outstanding</span><span role="columnheader">Good</span><span role="columnheader">Adequate</span><span role="columnheader">Requires improvement</span><span role="columnheader">Inadequate</span></div></div><div role="rowgroup"><div role="row" class="g"><span role="rowheader">Preventing crime</span><span role="cell"></span><span role="cell">●</span><span role="cell"></span><span role="cell"></span><span role="cell"></span></div><div role="row" class="g"><span role="rowheader">Recording data about crime</span><span role="cell"></span><span role="cell"></span><span role="cell"></span><span role="cell">●</span><span role="cell"></span></div><div role="row" class="g"><span role="rowheader">Treating the public</span><span role="cell"></span><span role="cell"></span><span role="cell">●</span><span role="cell"></span><span role="cell"></span></div></div></div>`,
    {
      'preventing-crime': '?good',
      'recording-data-about-crime': '?requires-improvement',
      'treating-the-public': '?adequate',
    },
    { problems: ['*'] },
  ),
  gwent(
    'a data sheet per area: grade, inspected, changed, next inspection',
    `<h2>Investigating crime</h2><dl><dt>Grade</dt><dd>Requires improvement</dd><dt>Inspected</dt><dd>March 2024</dd><dt>Change</dt><dd>No change</dd><dt>Grade in 2021/22</dt><dd>Requires improvement</dd></dl><h2>Managing offenders and suspects</h2><dl><dt>Judgment</dt><dd>Good</dd><dt>Last inspection</dt><dd>Adequate (2021/22)</dd></dl>`,
    { 'investigating-crime': 'requires-improvement', 'managing-offenders': 'good' },
    {
      previous: ['investigating-crime requires-improvement 2021/22', 'managing-offenders adequate 2021/22'],
    },
  ),
  late(
    'table with rank number, area, grade and a link cell named after another grade',
    `<table><tr><th>#</th><th>Area</th><th>Grade</th><th>More</th></tr><tr><td>1</td><td>Preventing crime</td><td>Adequate</td><td><a href="/glossary/adequate/">What adequate means</a></td></tr><tr><td>2</td><td>Workforce</td><td>Good</td><td><a href="/glossary/good/">What good means</a></td></tr></table>`,
    { 'preventing-crime': 'adequate', workforce: 'good' },
  ),
  late(
    'areas in the columns of a table, and in its rows the grade, that of before, and that of others',
    `<table><tr><td></td><th>Preventing crime</th><th>Investigating crime</th><th>Workforce</th></tr><tr><th>Grade</th><td>Good</td><td>Adequate</td><td>Inadequate</td></tr><tr><th>Grade at last inspection</th><td>Adequate</td><td>Good</td><td>Good</td></tr><tr><th>National average</th><td>Good</td><td>Good</td><td>Outstanding</td></tr></table>`,
    { 'preventing-crime': 'good', 'investigating-crime': 'adequate', workforce: 'inadequate' },
    {
      previous: ['preventing-crime adequate null', 'investigating-crime good null', 'workforce good null'],
    },
  ),
  late(
    'a table with the grade scale as columns, a mark in words, and a cross for the others; one row with two marks',
    `<table><tr><th>Area</th><th>Outstanding</th><th>Good</th><th>Adequate</th><th>Requires improvement</th><th>Inadequate</th></tr><tr><td>Preventing crime</td><td>✗</td><td>✓</td><td>✗</td><td>✗</td><td>✗</td></tr><tr><td>Workforce</td><td></td><td>X</td><td></td><td>X</td><td></td></tr><tr><td>Investigating crime</td><td>–</td><td>–</td><td><img src="/t.png" alt="Selected"></td><td>–</td><td>–</td></tr><tr><td>Managing offenders</td><td></td><td></td><td></td><td class="chosen">Requires improvement</td><td></td></tr></table>`,
    {
      'preventing-crime': 'good',
      workforce: 'not-shown',
      'investigating-crime': 'adequate',
      'managing-offenders': 'requires-improvement',
    },
    { problems: ['*'] },
  ),
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
    name: 'five columns, one per grade, with a number and names separated by line breaks',
    url: `${site}/peel-reports/thames-valley-2023-25/`,
    as: 'html',
    text: withRoles(
      'PEEL 2023–2025: An inspection of Thames Valley Police',
      `<h1>PEEL 2023–2025: An inspection of Thames Valley Police</h1><div class="meta"><span>Published on:</span> <span>19 December 2023</span></div><h2>Our judgments</h2><p>Our inspection assessed how good Thames Valley Police is in nine areas of policing. We make graded judgments in eight of these nine as follows:</p><div class="grid"><div class="col"><h3>Outstanding</h3><p>0</p></div><div class="col"><h3>Good</h3><p>2</p><p>Preventing crime<br>Treating the public</p></div><div class="col"><h3>Adequate</h3><p>4</p><p>Managing offenders and suspects<br>Protecting vulnerable people<br>Leadership and force management<br>Building, supporting and protecting the workforce</p></div><div class="col"><h3>Requires improvement</h3><p>2</p><p>Investigating crime<br>Responding to the public</p></div><div class="col"><h3>Inadequate</h3><p>0</p></div></div><p>We also inspected how effective a service the force gives to victims of crime. We don’t make a graded judgment for this overall area.</p><h2>Investigating crime</h2><p>More about this chapter.</p>`,
    ),
    expect: {
      body: 'thames-valley',
      programme: 'PEEL',
      cycle: '2023-25',
      publishedOn: '2023-12-19',
      judgments: {
        'preventing-crime': 'good',
        'treating-the-public': 'good',
        'managing-offenders': 'adequate',
        'protecting-vulnerable-people': 'adequate',
        'leadership-and-force-management': 'adequate',
        workforce: 'adequate',
        'investigating-crime': 'requires-improvement',
        'responding-to-the-public': 'requires-improvement',
        'service-to-victims': 'ungraded',
      },
    },
  },
  {
    name: 'each chapter a table with its grade in the caption',
    url: `${site}/peel-reports/leicestershire-2023-25/`,
    as: 'html',
    text: plainPage(
      'PEEL 2023–25: An inspection of Leicestershire Police',
      `<h1>PEEL 2023–25: An inspection of Leicestershire Police</h1><h2>Preventing crime</h2><table><caption>Grade: Good</caption><tr><th>Measure</th><th>2022</th><th>2023</th></tr><tr><td>Crimes per 1,000</td><td>80</td><td>75</td></tr></table><p>Text.</p><h2>Investigating crime</h2><p>Text.</p><table><tr><th>Result</th><th>Share</th></tr><tr><td>Good</td><td>12%</td></tr><tr><td>Adequate</td><td>30%</td></tr></table>`,
    ),
    expect: {
      body: 'leicestershire',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: { 'preventing-crime': 'good', 'investigating-crime': 'not-shown' },
      problems: ['*'],
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
  late(
    'a row of two grades, each before its name',
    '<h2>Our judgments</h2><table><tr><td>Good</td><td>Preventing crime</td><td>Adequate</td><td>Workforce</td></tr></table>',
    { 'preventing-crime': '?good', workforce: '?adequate' },
    { problems: ['*'] },
  ),
];
