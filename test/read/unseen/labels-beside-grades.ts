/** Labels that say whose or of when a grade is, names that lost what stood before their grade, wrappers of every sort. Synthetic. */
import { late } from './pages.js';
import type { Unseen } from './shape.js';

const pairs = (...all: [string, string][]) =>
  all.map(([label, value]) => `<div class="kv"><div>${label}</div><div>${value}</div></div>`).join('');
const figures = (...all: [string, string][]) =>
  all.map(([value, label]) => `<div class="fig"><div>${value}</div><div>${label}</div></div>`).join('');

export const labelsBesideGrades: Unseen[] = [
  late(
    'a label takes its grade with it: before it in boxes, in a list of definitions, behind it as figures have it, in columns',
    `<h2>Preventing crime</h2>${pairs(['Our grade', 'Adequate'], ['Self-assessed grade', 'Good'], ['National average', 'Good'])}<p>Text.</p><h2>Workforce</h2>${pairs(['Target grade', 'Outstanding'], ['Inspectors’ judgment', 'Good'], ['Peer review', 'Adequate'])}<p>Text.</p><h2>Managing offenders</h2><dl><dt>The force’s own view</dt><dd>Good</dd><dt>Our judgment</dt><dd>Adequate</dd></dl><p>Text.</p><h2>Treating the public</h2>${figures(['Good', 'Self-assessment'], ['Adequate', 'Our grade'], ['Outstanding', 'Last inspection'])}<p>Text.</p><h2>Investigating crime</h2>${pairs(['Self-assessed grade', 'Good'])}<p>Text.</p><h2>Responding to the public</h2><table><tr><th>Area</th><th>Self-assessment</th><th>Most common grade</th><th>Grade</th></tr><tr><td>Responding to the public</td><td>Outstanding</td><td>Good</td><td>Inadequate</td></tr></table>`,
    {
      'preventing-crime': 'adequate',
      workforce: 'good',
      'managing-offenders': 'adequate',
      'treating-the-public': 'adequate',
      'investigating-crime': 'not-shown',
      'responding-to-the-public': 'inadequate',
    },
    { previous: ['treating-the-public outstanding null'] },
  ),
  late(
    'all in bold: labels are no areas',
    `<p><b>Preventing crime</b></p><p><b>Grade</b></p><p><b>Good</b></p><p><b>What we found</b></p><p><b>The force works with partners in schools.</b></p><p><b>Workforce</b></p><p><b>Our judgment</b></p><p><b>Adequate</b></p><p><b>Main result</b></p><p><b>Investigating crime</b></p><p><b>Inspector’s verdict</b></p><p><b>Inadequate</b></p><p><b>The force’s own view</b></p><p><b>Outstanding</b></p><p><b>Text.</b></p>`,
    { 'preventing-crime': 'good', workforce: 'adequate', 'investigating-crime': 'inadequate' },
  ),
  late(
    'grades glued to names in capitals and not, and words that only look so',
    `<ul><li>GOODPreventing crime</li><li>REQUIRES IMPROVEMENTInvestigating crime</li><li>WorkforceAdequate</li><li>Treating the publicINADEQUATE</li><li>GOODWIN</li><li>InadequatePreventing bicycles</li><li>GOODPreventing crime in schools is hard</li></ul><h2>Managing offendersRequires improvement</h2><p>Text text.</p>`,
    {
      'preventing-crime': 'good',
      'investigating-crime': 'requires-improvement',
      workforce: 'adequate',
      'treating-the-public': 'inadequate',
      'managing-offenders': 'requires-improvement',
    },
  ),
  late(
    'headings and grades each in wrappers of their own, the grade before, behind, and behind the text',
    `<div class="row"><div><div><img src="x.png" alt="Good"></div></div><div><div><h3>Preventing crime</h3></div><p>Text text text.</p></div></div><div class="row"><div><div><img src="x.png" alt="Adequate"></div></div><div><div><h3>Workforce</h3></div><p>Text text text.</p></div></div><div class="row"><div><div><h3>Managing offenders</h3></div><p>Text text text.</p></div><div><span>Inadequate</span></div></div><div class="card"><div role="heading" aria-level="3">Treating the public</div><p>Text of the card.</p><footer>Outstanding</footer></div>`,
    {
      'preventing-crime': 'good',
      workforce: 'adequate',
      'managing-offenders': 'inadequate',
      'treating-the-public': 'outstanding',
    },
  ),
  late(
    'links and buttons in headings, and buttons that name the grade of the next slide',
    `<div class="carousel"><button aria-label="Previous: Good">‹</button><div class="slide"><h3><a href="#p" aria-hidden="true">#</a>1. Preventing crime <button>Copy link</button></h3><p>Adequate</p></div><div class="slide"><h3>2. Workforce <a href="#w">¶</a></h3><p>Good</p></div><button aria-label="Next: Inadequate">›</button></div>`,
    { 'preventing-crime': 'adequate', workforce: 'good' },
  ),
  {
    ...late('a copy as text, with labels before the grade and over it', '', {
      'preventing-crime': 'adequate',
      workforce: 'requires-improvement',
    }),
    as: 'text',
    text: `PEEL 2023–25: An inspection of Essex Police\n\nPreventing crime\n\nSelf-assessed grade: Good\nOur grade: Adequate\n\nEssex Police works with schools, as we saw in three towns.\n\nWorkforce\n\nNational average\nGood\nOur grade\nRequires improvement\n\nThe force looks after its staff in many ways that we saw.\n`,
  },
  late(
    'whose a grade is, said behind it: in brackets, after a dash or a comma; what is usual, in the brackets behind the grade',
    '<h2>Workforce</h2><p>Good (self-assessed grade)</p><p>Adequate</p><p>Text.</p><h2>Preventing crime</h2><ul><li>Good – self-assessed</li><li>Adequate (inspectors’ grade)</li></ul><h2>Managing offenders</h2><p>Good, Kent Police</p><p>Inadequate (Essex Police)</p><h2>Investigating crime</h2><p>Adequate (national average: good)</p><h2>Responding to the public</h2><p>Good (target)</p><p>Text.</p>',
    {
      workforce: 'adequate',
      'preventing-crime': 'adequate',
      'managing-offenders': 'inadequate',
      'investigating-crime': 'adequate',
      'responding-to-the-public': 'not-shown',
    },
  ),
];
