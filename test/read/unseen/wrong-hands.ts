/** Grades that are of something else, of another time, or of others, where a grade of the area may stand. Synthetic. */
import { A1, A2, late, pillar, Q1, Q2, site } from './pages.js';
import { plainPage, type Unseen } from './shape.js';
export const wrongHands: Unseen[] = [
  late(
    'results of other inspections inside the part of an area, each with its own grade',
    `<h2>Recording data about crime</h2><p>Crime data integrity 2019: Good</p><p>Text.</p><h2>Managing offenders</h2><p>Custody inspection: Requires improvement</p><p>Text.</p><h2>Workforce</h2><p>Adequate</p><h3>Counter-corruption inspection (2022)</h3><p>Inadequate</p><p>Text.</p>`,
    { 'recording-data-about-crime': 'not-shown', 'managing-offenders': 'not-shown', workforce: '?adequate' },
    { previous: ['*'], problems: ['*'] },
  ),
  late(
    'a line from one grade to the next over three inspections, with arrows; the same with years',
    `<h2>Preventing crime</h2><p>Good → Adequate → Requires improvement</p><p>Text.</p><h2>Workforce</h2><p>2018/19: Good → 2021/22: Adequate → 2023–25: Good</p><p>Text.</p><h2>Investigating crime</h2><p>Adequate ← Good</p><p>Text.</p>`,
    { 'preventing-crime': '?requires-improvement', workforce: '?good', 'investigating-crime': '?adequate' },
    { previous: ['*'], problems: ['*'] },
  ),
  late(
    'a table with what the force said of itself, what is usual, and the grade',
    `<table><tr><th>Area</th><th>Force’s self-assessment</th><th>Most common grade</th><th>Our grade</th></tr><tr><td>Preventing crime</td><td>Outstanding</td><td>Good</td><td>Adequate</td></tr><tr><td>Workforce</td><td>Good</td><td>Good</td><td>Good</td></tr></table>`,
    { 'preventing-crime': '?adequate', workforce: 'good' },
    { problems: ['*'] },
  ),
  late(
    'a table with the change since last time in words',
    `<table><tr><th>Area</th><th>Grade</th><th>Change since last inspection</th></tr><tr><td>Preventing crime</td><td>Adequate</td><td>Down from good</td></tr><tr><td>Workforce</td><td>Good</td><td>↑ from Adequate</td></tr><tr><td>Investigating crime</td><td>Good</td><td>No change</td></tr><tr><td>Managing offenders</td><td>Good</td><td>(Inadequate)</td></tr></table>`,
    {
      'preventing-crime': 'adequate',
      workforce: 'good',
      'investigating-crime': 'good',
      'managing-offenders': '?good',
    },
    { previous: ['*'], problems: ['*'] },
  ),
  late(
    'links to the next and the last chapter at the end of each, with its grade; a chapter without one',
    `<h2>Preventing crime</h2><p>Text.</p><nav class="pager"><a href="#w">Next: Workforce <span class="grade grade--good">Good</span></a></nav><h2>Workforce</h2><p class="grade grade--good">Good</p><p>Text.</p><div class="pager"><a href="#p">Previous: Preventing crime <span class="grade">Adequate</span></a> <a href="#i">Next area: Investigating crime <span class="grade grade--inadequate">Inadequate</span></a></div><h2>Investigating crime</h2><p>Text.</p><div class="pager"><a href="#w">Back to Workforce</a></div>`,
    { 'preventing-crime': '?adequate', workforce: 'good', 'investigating-crime': '?inadequate' },
    { problems: ['*'] },
  ),
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
  late(
    'lists of what is good and what is not under headings that are grades',
    `<h2>Preventing crime</h2><p>Adequate</p><h3>What we found</h3><h4>Good</h4><ul><li>The force works with schools.</li></ul><h4>Requires improvement</h4><ul><li>The force doesn’t know its hot spots.</li></ul><h2>Workforce</h2><p>Good</p><p>Text.</p>`,
    { 'preventing-crime': '?adequate', workforce: 'good' },
    { problems: ['*'] },
  ),
  late(
    'what staff and the public say, in a table of shares and a bar chart',
    `<h2>Treating the public</h2><p>Good</p><table><caption>How people rate their police</caption><tr><th>Rating</th><th>Share</th></tr><tr><td>Outstanding</td><td>4%</td></tr><tr><td>Good</td><td>41%</td></tr><tr><td>Inadequate</td><td>30%</td></tr></table><h2>Workforce</h2><p>Requires improvement</p><p>Staff said of their leaders:</p><ul><li>Good: 40%</li><li>Adequate: 30%</li></ul><div class="bar" aria-label="Good: 40%"></div>`,
    { 'treating-the-public': 'good', workforce: 'requires-improvement' },
    { problems: ['*'] },
  ),
  {
    name: 'two forces of an alliance side by side, a column of grades for each; the address names one of them',
    url: `${site}/peel-reports/dorset-2023-25/`,
    as: 'html',
    text: plainPage(
      'PEEL 2023–25: An inspection of Dorset Police',
      `<h1>PEEL 2023–25: An inspection of Dorset Police</h1><p>Dorset Police works in an alliance with Devon and Cornwall Police.</p><table><tr><th>Area</th><th>Dorset Police</th><th>Devon and Cornwall Police</th></tr><tr><td>Preventing crime</td><td>Good</td><td>Inadequate</td></tr><tr><td>Workforce</td><td>Adequate</td><td>Requires improvement</td></tr></table><div class="row"><div class="col"><h3>Dorset Police</h3><p>Investigating crime: Good</p></div><div class="col"><h3>Devon and Cornwall Police</h3><p>Investigating crime: Inadequate</p></div></div>`,
    ),
    expect: {
      body: 'dorset',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: { 'preventing-crime': 'good', workforce: 'adequate', 'investigating-crime': 'good' },
    },
  },
  pillar(
    'years as headings of two sections with the same questions, the older one last; a table of years as rows',
    `<p>Good</p><h3>2018/19</h3><h4>${Q1}</h4><p>Good</p><p>Text.</p><h4>${Q2}</h4><p>Requires improvement</p><p>Text.</p><h3>2017</h3><h4>${Q1}</h4><p>Outstanding</p><p>Text.</p><h4>${Q2}</h4><p>Good</p><p>Text.</p>`,
    { legitimacy: 'good', [A1]: '?good', [A2]: '?requires-improvement' },
    { previous: ['*'], problems: ['*'] },
  ),
  late(
    'cards of other forces with data of their grade between the chapters, without a name nearby but a logo',
    `<h2>Preventing crime</h2><p>Good</p><p>Text.</p><div class="teasers"><div class="teaser" data-grade="inadequate"><img src="/l.png" alt="Kent Police logo"><a href="/k/">Read their report</a></div><div class="teaser" data-grade="outstanding"><img src="/m.png" alt="Sussex Police logo"><a href="/s/">Read their report</a></div></div><h2>Workforce</h2><p>Text.</p><div class="teaser" data-grade="outstanding"><img src="/m.png" alt="Sussex Police logo"><a href="/s/">Read their report</a></div>`,
    { 'preventing-crime': '?good', workforce: 'not-shown' },
    { problems: ['*'] },
  ),
  {
    name: 'round 3: the service’s sentences disagree with its grades; a grade that this scale has not; one of four tiers',
    url: `${site}/frs-assessments/avon-2023-2025/`,
    as: 'html',
    text: plainPage(
      'Avon Fire and Rescue Service 2023–2025',
      `<h1>Avon Fire and Rescue Service 2023–2025</h1><h2>Preventing fires and other risks</h2><p>Good</p><p>Avon Fire and Rescue Service is inadequate at preventing fires and other risks.</p><h2>Responding to fires and other emergencies</h2><p>Excellent</p><h2>Promoting the right values and culture</h2><p>Adequate</p><p>Avon Fire and Rescue Service is adequate at promoting the right values and culture.</p><p>In its 2021/22 assessment it required improvement.</p>`,
    ),
    expect: {
      body: 'avon',
      programme: 'FRS',
      cycle: '2023-25',
      judgments: {
        'effectiveness/preventing-fires': 'not-shown|good',
        'effectiveness/responding-to-fires': 'not-shown',
        'people/values-and-culture': 'adequate',
      },
      previous: ['*'],
      problems: ['*'],
    },
  },
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
  late(
    'headings of grades that somebody else gave, or that were given before, below an area',
    `<h2>Preventing crime</h2><p>Adequate</p><p>Essex Police is adequate at preventing crime and anti-social behaviour.</p>${[
      'Self-assessed grade',
      'Target grade',
      'National average',
      'Last year',
      'Forecast for next judgment',
    ]
      .map((heading) => `<h4>${heading}</h4><p>Good</p><p>This is what was said of it.</p>`)
      .join('')}<h2>Responding to the public</h2><p>Good</p>`,
    { 'preventing-crime': 'adequate', 'responding-to-the-public': 'good' },
    { previous: ['*'], problems: ['*'] },
  ),
];
