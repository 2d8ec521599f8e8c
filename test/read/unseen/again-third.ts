/** A last set: what was left after two rounds of mending, each document around one doubt. Synthetic. */
import { crowded, plainPage, type Unseen } from './shape.js';

const site = 'https://hmicfrs.justiceinspectorates.gov.uk';
const late = (
  name: string,
  body: string,
  judgments: Record<string, string>,
  more: Partial<Unseen['expect']> = {},
): Unseen => ({
  name,
  url: `${site}/peel-reports/essex-2023-25/`,
  as: 'html',
  text: plainPage(
    'PEEL 2023–25: An inspection of Essex Police',
    `<h1>PEEL 2023–25: An inspection of Essex Police</h1>${body}`,
  ),
  expect: { body: 'essex', programme: 'PEEL', cycle: '2023-25', judgments, ...more },
});
const leg = 'legitimacy/';
const old = (
  name: string,
  body: string,
  judgments: Record<string, string>,
  more: Partial<Unseen['expect']> = {},
): Unseen => ({
  name,
  url: `${site}/peel-assessments/peel-2018/kent/legitimacy/`,
  as: 'html',
  text: crowded(
    'Kent PEEL 2018',
    `<h1>Kent PEEL 2018</h1><h2>Legitimacy</h2><h3>How legitimately does the force treat the public and its workforce?</h3><p>Last updated 02/05/2019</p>${body}`,
  ),
  expect: {
    body: 'kent',
    programme: 'PEEL',
    cycle: '2018/19',
    pillar: 'legitimacy',
    lastUpdated: '2019-05-02',
    judgments,
    ...more,
  },
});
const Q1 = 'To what extent does the force treat all of the people it serves with fairness and respect?';
const Q2 = 'How well does the force ensure that its workforce behaves ethically and lawfully?';
const Q3 = 'To what extent does the force treat its workforce with fairness and respect?';
export const againThird: Unseen[] = [
  late(
    'swiper slides: area, grade, link; grade words in lower case',
    `<div class="swiper"><div class="slide"><h3>Preventing crime</h3><div class="pill">good</div><a href="#">Read more</a></div><div class="slide"><h3>Investigating crime</h3><div class="pill">requires improvement</div><a href="#">Read more</a></div></div>`,
    { 'preventing-crime': 'good', 'investigating-crime': 'requires-improvement' },
  ),
  late(
    'table with rank number, area, grade and a link cell named after another grade',
    `<table><tr><th>#</th><th>Area</th><th>Grade</th><th>More</th></tr><tr><td>1</td><td>Preventing crime</td><td>Adequate</td><td><a href="/glossary/adequate/">What adequate means</a></td></tr><tr><td>2</td><td>Workforce</td><td>Good</td><td><a href="/glossary/good/">What good means</a></td></tr></table>`,
    { 'preventing-crime': 'adequate', workforce: 'good' },
  ),
  late(
    'headings end with a grade in brackets; one with a previous in the same bracket',
    `<h2>Preventing crime (good)</h2><p>Text.</p><h2>Workforce (adequate, previously good)</h2><p>Text.</p>`,
    { 'preventing-crime': 'good', workforce: '?adequate' },
    { previous: ['*'], problems: ['*'] },
  ),
  late(
    'grade then area glued in spans in a list; counts',
    `<ul><li><span>Outstanding</span><span>0</span></li><li><span>Good</span><span>2</span></li><li><span>Adequate</span><span>1</span></li></ul><h2>Preventing crime</h2><p>Good</p><h2>Workforce</h2><p>Good</p><h2>Investigating crime</h2><p>Adequate</p>`,
    { 'preventing-crime': 'good', workforce: 'good', 'investigating-crime': 'adequate' },
  ),
  late(
    'sentences in the summary list all areas',
    `<h2>Overall summary</h2><p>We found that the force is good at preventing crime and adequate at investigating crime. It requires improvement at responding to the public.</p><h2>Preventing crime</h2><p>Text.</p>`,
    { 'preventing-crime': '?good', 'investigating-crime': '*', 'responding-to-the-public': '*' },
    { problems: ['*'] },
  ),
  late(
    'an inspector’s letter at the head praises and blames',
    `<h2>HM Inspector’s summary</h2><p>I am pleased with some aspects of the performance of Essex Police. It is good at keeping people safe, and its leaders are outstanding. It is inadequate in places.</p><h2>Preventing crime</h2><p><strong>Judgment</strong></p><p>Adequate</p>`,
    { 'preventing-crime': 'adequate' },
  ),
  late(
    'aria-labelledby names a hidden element with the grade',
    `<h2 id="a">Preventing crime</h2><div role="img" aria-labelledby="g1"></div><span id="g1" class="sr-only">Grade: Requires improvement</span><p>Text.</p><h2>Workforce</h2><p aria-label="Adequate"><span aria-hidden="true">●●●○○</span></p><p>Text.</p>`,
    { 'preventing-crime': 'requires-improvement', workforce: 'adequate' },
  ),
  late(
    'a script template and JSON-LD with other grades',
    `<script type="application/ld+json">{"@type":"Rating","ratingValue":"inadequate"}</script><script type="text/x-template"><h2>Workforce</h2><p>Inadequate</p></script><h2>Workforce</h2><p>Good</p>`,
    { workforce: 'good' },
  ),
  late(
    'grade as pseudo-list of dots with text for screen readers “3 out of 5: adequate”',
    `<h2>Preventing crime</h2><p class="dots">●●●○○ <span class="visually-hidden">3 out of 5: adequate</span></p><h2>Workforce</h2><p>●●●●○ (Good)</p>`,
    { 'preventing-crime': '?adequate', workforce: 'good' },
  ),
  late(
    'comparison table of similar forces with this one in a row',
    `<h2>Preventing crime</h2><p>Good</p><table><tr><th>Force</th><th>Grade</th></tr><tr><td>Essex Police</td><td>Good</td></tr><tr><td>Kent Police</td><td>Inadequate</td></tr><tr><td>Sussex Police</td><td>Outstanding</td></tr></table>`,
    { 'preventing-crime': 'good' },
    { problems: ['*'] },
  ),
  old(
    'judgments before their questions in one paragraph with line breaks',
    `<p>Good</p><p>Summary text of legitimacy.</p><p><b>1</b><br>${Q1}<br><b>Good</b></p><p>Text one.</p><p><b>2</b><br>${Q2}<br><b>Requires improvement</b></p><p>Text two.</p>`,
    {
      legitimacy: 'good',
      [`${leg}treating-the-public-fairly`]: 'good',
      [`${leg}ethical-and-lawful-workforce`]: 'requires-improvement',
    },
  ),
  old(
    'last inspected column, three questions, pillar row',
    `<p>Good</p><table><tr><th></th><th>Grade</th><th>Last inspected</th></tr><tr><th>Legitimacy</th><td>Good</td><td>2018/19</td></tr><tr><td>Fair treatment of the public</td><td>Good</td><td>2017/18</td></tr><tr><td>Ethical and lawful workforce behaviour</td><td>Requires improvement</td><td>2018/19</td></tr><tr><td>Fair treatment of the workforce</td><td>Outstanding</td><td>2016</td></tr></table>`,
    {
      legitimacy: 'good',
      [`${leg}treating-the-public-fairly`]: 'good < 2017',
      [`${leg}ethical-and-lawful-workforce`]: 'requires-improvement',
      [`${leg}treating-the-workforce-fairly`]: 'outstanding < 2016',
    },
  ),
  old(
    'note under the grade that it was given in 2017 and stands',
    `<p>Good</p><h3>${Q1}</h3><p>Good</p><p><em>This grade was given in 2017 and has been carried over.</em></p><p>Text.</p><h3>${Q3}</h3><p>Good</p><p>In 2017 it was requires improvement.</p>`,
    {
      legitimacy: 'good',
      [`${leg}treating-the-public-fairly`]: 'good < 2017',
      [`${leg}treating-the-workforce-fairly`]: 'good',
    },
    { previous: [`${leg}treating-the-workforce-fairly requires-improvement 2017`] },
  ),
  old(
    'grade words as the whole of a quote and of a heading of a case study',
    `<p>Requires improvement</p><h3>${Q1}</h3><p>Good</p><h4>Case study: an outstanding response</h4><p>Officers helped.</p><h4>“Good”</h4><p>was the answer of most residents.</p><h3>${Q2}</h3><p>Inadequate</p>`,
    {
      legitimacy: 'requires-improvement',
      [`${leg}treating-the-public-fairly`]: 'good',
      [`${leg}ethical-and-lawful-workforce`]: 'inadequate',
    },
  ),
  old(
    'an AFI list repeated from the last year and a list of what was done',
    `<p>Good</p><h3>${Q2}</h3><p>Good</p><h4>Areas for improvement identified in 2017</h4><ul><li>The force should publish outcomes.</li></ul><p>The force has done this.</p><h4>Areas for improvement</h4><ul><li>The force should vet all of its staff.</li></ul>`,
    { legitimacy: 'good', [`${leg}ethical-and-lawful-workforce`]: 'good' },
    { findings: ['afi legitimacy/ethical-and-lawful-workforce: The force should vet all of its staff.'] },
  ),
];
