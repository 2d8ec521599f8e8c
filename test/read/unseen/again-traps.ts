/** Earlier grades, other bodies' grades, words that look like grades, and layouts in which a grade stands apart from its area. Synthetic. */
import { crowded, plainPage, type Unseen } from './shape.js';

const site = 'https://hmicfrs.justiceinspectorates.gov.uk';
const Q = {
  prevent:
    'How effective is the force at preventing crime, tackling anti-social behaviour and keeping people safe?',
  investigate: 'How effective is the force at investigating crime and reducing re-offending?',
  protect:
    'How effective is the force at protecting those who are vulnerable from harm, and supporting victims?',
  soc: 'How effective is the force at tackling serious and organised crime?',
};
/** An effectiveness page of 2018/19: its own grade is outstanding, then what is given. */
const pillar = (
  name: string,
  body: string,
  judgments: Record<string, string>,
  more: Partial<Unseen['expect']> = {},
  wrap: 'plain' | 'crowded' | 'flat' = 'plain',
): Unseen => {
  const head =
    '<p>How effectively does the force reduce crime and keep people safe?</p><p>Last updated 02/05/2019</p>';
  const content = `<h1>Avon and Somerset PEEL 2018</h1><h2>Effectiveness</h2>${head}<p>Outstanding</p><p>The force works hard.</p>${body}`;
  return {
    name,
    url: `${site}/peel-assessments/peel-2018/avon-and-somerset/effectiveness/`,
    as: 'html',
    text:
      wrap === 'flat'
        ? `<html><head><title>Avon and Somerset PEEL 2018</title></head><body>${content}</body></html>`
        : (wrap === 'plain' ? plainPage : crowded)('Avon and Somerset PEEL 2018', content),
    expect: {
      body: 'avon-and-somerset',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: 'effectiveness',
      lastUpdated: '2019-05-02',
      judgments: { effectiveness: 'outstanding', ...judgments },
      ...more,
    },
  };
};
const a = 'effectiveness/';

export const againTraps: Unseen[] = [
  pillar(
    '“In 2017, we assessed the force as good at X”, “was good in its last inspection”: earlier judgments, no grades',
    `<h3>${Q.prevent}</h3><p>In 2017, we assessed the force as good at preventing crime, tackling anti-social behaviour and keeping people safe.</p><p>It works with partners.</p><h3>${Q.investigate}</h3><p>The force was good in its last inspection.</p><p>It investigates.</p><h3>${Q.protect}</h3><p>Requires improvement</p><p>We graded the force as outstanding in this area in 2016.</p>`,
    {
      [`${a}preventing-crime`]: 'not-shown',
      [`${a}investigating-crime`]: 'not-shown',
      [`${a}protecting-vulnerable-people`]: 'requires-improvement',
    },
    {
      previous: [
        `${a}preventing-crime good 2017`,
        `${a}investigating-crime good null`,
        `${a}protecting-vulnerable-people outstanding 2016`,
      ],
    },
  ),
  pillar(
    'the last grade under this one with a label',
    `<h3>${Q.prevent}</h3><p>Grade: Good</p><p>Grade at last inspection: Requires improvement</p><p>Text.</p><h3>${Q.soc}</h3><p><span>Good</span> <span>Last inspection: Outstanding</span></p><p>Text.</p><h3>${Q.protect}</h3><div class="g">Inadequate</div><div class="g g-old"><span>Last time</span><span>Good</span></div><p>Text.</p>`,
    {
      [`${a}preventing-crime`]: 'good',
      [`${a}serious-and-organised-crime`]: '?good',
      [`${a}protecting-vulnerable-people`]: '?inadequate',
    },
    { previous: ['*'], problems: ['*'] },
  ),
  pillar(
    'quotations of people who call a thing good, as block quotes, pull quotes and quoted lines',
    `<h3>${Q.prevent}</h3><blockquote><p>Good</p></blockquote><p>is what one victim said.</p><h3>${Q.protect}</h3><figure class="pullquote"><blockquote>Outstanding</blockquote><figcaption>A victim of burglary</figcaption></figure><p>Good</p><p>Text.</p><h3>${Q.soc}</h3><p>Good</p><p>One partner told us: “Inadequate”.</p>`,
    {
      [`${a}preventing-crime`]: 'not-shown',
      [`${a}protecting-vulnerable-people`]: '?good',
      [`${a}serious-and-organised-crime`]: 'good',
    },
    { problems: ['*'] },
  ),
  pillar(
    'an audit and a chart of all forces in the part of a question',
    `<h3>${Q.investigate}</h3><p>Good</p><p>We assessed 60 files.</p><table><caption>Quality of investigation</caption><tr><th>Good</th><th>Adequate</th><th>Inadequate</th></tr><tr><td>40</td><td>15</td><td>5</td></tr></table><div role="img" aria-label="Bar chart: 5 forces outstanding, 30 good, 8 require improvement"></div><h3>${Q.prevent}</h3><figure><img src="c.png" alt="Chart of forces graded good"><figcaption>Forces by grade</figcaption></figure><p>Text.</p>`,
    { [`${a}investigating-crime`]: 'good', [`${a}preventing-crime`]: 'not-shown' },
  ),
  pillar(
    'a key as a definition list, and one as a row of coloured boxes in each part',
    `<dl class="key"><dt>Outstanding</dt><dd>The force exceeds what we expect.</dd><dt>Good</dt><dd>The force does what we expect.</dd><dt>Requires improvement</dt><dd>There are shortcomings.</dd><dt>Inadequate</dt><dd>There are serious shortcomings.</dd></dl><h3>${Q.prevent}</h3><div class="boxes"><div class="box o">Outstanding</div><div class="box g">Good</div><div class="box r">Requires improvement</div><div class="box i">Inadequate</div></div><p>Requires improvement</p><p>Text.</p><h3>${Q.soc}</h3><div class="boxes"><div class="box o">Outstanding</div><div class="box g">Good</div><div class="box r">Requires improvement</div><div class="box i">Inadequate</div></div><p>Text.</p>`,
    { [`${a}preventing-crime`]: '?requires-improvement', [`${a}serious-and-organised-crime`]: 'not-shown' },
    { problems: ['*'] },
  ),
  pillar(
    'grades of all years as a list; the last of them is this one’s',
    `<h3>${Q.prevent}</h3><ul class="years"><li>2015: Good</li><li>2016: Good</li><li>2017: Requires improvement</li><li>2018/19: Good</li></ul><p>Text.</p><h3>${Q.soc}</h3><ol class="timeline"><li><b>2016</b> Outstanding</li><li><b>2017</b> Good</li></ol><p>Text.</p>`,
    { [`${a}preventing-crime`]: 'good', [`${a}serious-and-organised-crime`]: 'not-shown' },
    { previous: ['*'] },
  ),
  pillar(
    'what the grade would have been, what the force hopes for, what it says of itself',
    `<h3>${Q.prevent}</h3><p>We would have graded the force as inadequate had it not acted.</p><p>Its vision is to be outstanding.</p><p>Vision: Outstanding</p><h3>${Q.soc}</h3><p>The force assesses itself as good.</p><p>Self-assessment: Good</p><h3>${Q.protect}</h3><p>Target grade: Good</p><p>Text.</p>`,
    {
      [`${a}preventing-crime`]: 'not-shown',
      [`${a}serious-and-organised-crime`]: 'not-shown',
      [`${a}protecting-vulnerable-people`]: 'not-shown',
    },
    { problems: ['*'] },
  ),
  pillar(
    'aspects of a question with marks of their own',
    `<h3>${Q.protect}</h3><p>Requires improvement</p><table><tr><th>What we looked at</th><th>Our view</th></tr><tr><td>Missing people</td><td>Good</td></tr><tr><td>Stalking</td><td>Inadequate</td></tr></table><p>Text.</p><h4>Domestic abuse</h4><p>Good</p><p>Officers attend.</p><h4>Mental health: Outstanding</h4><p>Nurses help.</p>`,
    {
      [`${a}protecting-vulnerable-people`]: 'requires-improvement',
      // Graded under headings of their own: kept with their labels, and told.
      [`${a}domestic-abuse`]: 'good',
      [`${a}mental-health`]: 'outstanding',
    },
    { problems: ['*'] },
  ),
  pillar(
    'other forces’ grades in a fold and a carousel after the text',
    `<h3>${Q.soc}</h3><p>Good</p><p>Text.</p><details><summary>How do other forces compare?</summary><ul><li>Devon and Cornwall: Requires improvement</li><li>Wiltshire: Outstanding</li></ul></details><div class="carousel"><div><h4>Dorset Police</h4><p>Inadequate</p></div><div><h4>Gloucestershire Constabulary</h4><p>Outstanding</p></div></div>`,
    { [`${a}serious-and-organised-crime`]: 'good' },
    {},
    'crowded',
  ),
  pillar(
    'a flat page: each grade stands after the text of its question',
    `<p>${Q.prevent}</p><p>The force knows its communities. It works with its partners.</p><p>Good</p><p>${Q.investigate}</p><p>Investigations are slow. Supervisors do not help.</p><p>Requires improvement</p><p>${Q.soc}</p><p>The force disrupts groups.</p><p>Good</p>`,
    {
      [`${a}preventing-crime`]: '?good',
      [`${a}investigating-crime`]: '?requires-improvement',
      [`${a}serious-and-organised-crime`]: '?good',
    },
    { problems: ['*'] },
    'flat',
  ),
  pillar(
    'two lists side by side: questions, grades; of one length',
    `<div class="cols"><ul><li>${Q.prevent}</li><li>${Q.investigate}</li><li>${Q.soc}</li></ul><ul><li>Good</li><li>Requires improvement</li><li>Outstanding</li></ul></div><p>Text.</p>`,
    {
      [`${a}preventing-crime`]: 'good',
      [`${a}investigating-crime`]: 'requires-improvement',
      [`${a}serious-and-organised-crime`]: 'outstanding',
    },
  ),
  pillar(
    'two columns of paragraphs, of one length, with headings over them',
    `<div class="row"><div class="col-8"><h3>Question</h3><p>${Q.prevent}</p><p>${Q.investigate}</p></div><div class="col-4"><h3>Grade</h3><p>Good</p><p>Inadequate</p></div></div><p>Text.</p>`,
    { [`${a}preventing-crime`]: '?good', [`${a}investigating-crime`]: '?inadequate' },
    { problems: ['*'] },
  ),
  pillar(
    'two lists side by side of different lengths: nothing is certain',
    `<div class="cols"><ul><li>${Q.prevent}</li><li>${Q.investigate}</li><li>${Q.soc}</li></ul><ul><li>Good</li><li>Requires improvement</li></ul></div><p>Text.</p>`,
    {
      [`${a}preventing-crime`]: 'not-shown',
      [`${a}investigating-crime`]: 'not-shown',
      [`${a}serious-and-organised-crime`]: 'not-shown',
    },
    { problems: ['*'] },
  ),
  pillar(
    'one row of two cells: the questions on lines, the grades on lines',
    `<table><tr><th>Question</th><th>Grade</th></tr><tr><td>${Q.prevent}<br>${Q.soc}</td><td>Good<br>Requires improvement</td></tr></table><p>Text.</p>`,
    { [`${a}preventing-crime`]: '?good', [`${a}serious-and-organised-crime`]: '?requires-improvement' },
    { problems: ['*'] },
  ),
  pillar(
    'struck out and put right, inserted and deleted',
    `<h3>${Q.prevent}</h3><p><del>Good</del> <ins>Requires improvement</ins></p><p>Text.</p><h3>${Q.soc}</h3><p><s aria-label="Good">Good</s></p><p>Outstanding</p><p>Text.</p>`,
    { [`${a}preventing-crime`]: 'requires-improvement', [`${a}serious-and-organised-crime`]: '?outstanding' },
    { problems: ['*'] },
  ),
  pillar(
    'findings in odd places: before the grade, in a table cell, in a definition list',
    `<h3>${Q.prevent}</h3><p><b>Area for improvement</b></p><p>The force should evaluate its work.</p><p>Good</p><p>Text that follows.</p><h3>${Q.investigate}</h3><p>Requires improvement</p><table><tr><th>Areas for improvement</th></tr><tr><td><ul><li>The force should train supervisors.</li><li>The force should review its plan.</li></ul></td></tr></table><p>Text.</p><h3>${Q.soc}</h3><p>Good</p><dl><dt>Area for improvement</dt><dd>The force should map all groups.</dd></dl>`,
    {
      [`${a}preventing-crime`]: '?good',
      [`${a}investigating-crime`]: 'requires-improvement',
      [`${a}serious-and-organised-crime`]: 'good',
    },
    {
      findings: [
        `afi ${a}preventing-crime: The force should evaluate its work.`,
        `afi ${a}investigating-crime: The force should train supervisors.`,
        `afi ${a}investigating-crime: The force should review its plan.`,
        `afi ${a}serious-and-organised-crime: The force should map all groups.`,
      ],
      problems: ['*'],
    },
  ),
];
