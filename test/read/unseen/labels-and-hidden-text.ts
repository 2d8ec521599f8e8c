/** Grades that are read out: alt texts, labels, titles, hidden text. Synthetic. */
import { gwent, late, site, withRoles } from './pages.js';
import { plainPage, type Unseen } from './shape.js';

export const labelsAndHiddenText: Unseen[] = [
  gwent(
    'icons with words for those who cannot see, in a list of links',
    `<ul class="summary"><li><a href="#p"><i class="fa fa-circle" aria-hidden="true"></i> Preventing crime<span class="visually-hidden">, graded adequate</span></a></li><li><a href="#i">Investigating crime<span class="visually-hidden">, graded inadequate</span></a></li><li><a href="#w">Workforce<span class="visually-hidden"> (graded good)</span></a></li></ul><h2 id="p">Preventing crime</h2><p>Text.</p>`,
    { 'preventing-crime': 'adequate', 'investigating-crime': 'inadequate', workforce: 'good' },
  ),
  gwent(
    'words that go on after a comma, hidden and seen; those of an earlier grade are none',
    `<h2>Preventing crime<span class="visually-hidden">, grade: adequate</span></h2><p>Text.</p><h2>Investigating crime, grade: inadequate</h2><p>Text.</p><h2>Workforce<span class="visually-hidden">, previous grade: good</span></h2><p>Text.</p><h2>Managing offenders, graded requires improvement</h2><p>Text.</p><h2>Responding to the public</h2><p>Text.</p><h3>Neighbouring Kent Police, rated outstanding</h3><p>Text.</p><h3>Dorset Police: good</h3><p>Text.</p><h3>Initially, judged inadequate</h3><p>Text.</p>`,
    {
      'preventing-crime': 'adequate',
      'investigating-crime': 'inadequate',
      workforce: 'not-shown',
      'managing-offenders': 'requires-improvement',
      'responding-to-the-public': 'not-shown',
    },
    { previous: ['workforce good null'] },
  ),
  gwent(
    'whole sentences for those who cannot see; those about others, of then and that deny a grade give none',
    `<h2>Preventing crime<span class="visually-hidden">In this area the force was graded adequate</span></h2><p>Text.</p><h2>Investigating crime</h2><p class="sr-only">Gwent Police was graded as requires improvement in this area.</p><p>Text.</p><h2>Workforce</h2><p class="sr-only">Essex Police was graded as outstanding in this area.</p><p>Text.</p><h2>Managing offenders</h2><p class="sr-only">In this area the force was graded good in 2021.</p><p>Text.</p><h2>Responding to the public</h2><p class="sr-only">The force was not graded good in this area.</p><p>Text.</p>`,
    {
      'preventing-crime': 'adequate',
      'investigating-crime': 'requires-improvement',
      workforce: 'not-shown',
      'managing-offenders': 'not-shown',
      'responding-to-the-public': 'not-shown',
    },
  ),
  gwent(
    'a caption above, grades in a bordered grid of figure elements with the alt “Good grade icon”',
    `<h2>Our grades</h2><div class="g"><figure><figcaption>Preventing crime</figcaption><img src="1.svg" alt="Good grade icon"></figure><figure><figcaption>Investigating crime</figcaption><img src="2.svg" alt="Icon: requires improvement"></figure><figure><figcaption>Workforce</figcaption><img src="3.svg" alt="Adequate icon"></figure></div>`,
    { 'preventing-crime': '?good', 'investigating-crime': 'requires-improvement', workforce: '?adequate' },
  ),
  late(
    'aria-labelledby names a hidden element with the grade',
    `<h2 id="a">Preventing crime</h2><div role="img" aria-labelledby="g1"></div><span id="g1" class="sr-only">Grade: Requires improvement</span><p>Text.</p><h2>Workforce</h2><p aria-label="Adequate"><span aria-hidden="true">●●●○○</span></p><p>Text.</p>`,
    { 'preventing-crime': 'requires-improvement', workforce: 'adequate' },
  ),
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
    name: 'one image for all grades, its alt text a sentence; a text version in a details element',
    url: `${site}/peel-reports/north-wales-2021-22/`,
    as: 'html',
    text: withRoles(
      'PEEL 2021/22 – An inspection of North Wales Police',
      `<h1>PEEL 2021/22 – An inspection of North Wales Police</h1><p>Published on: 27 April 2022</p><h2>Overall summary</h2><p>Our inspection assessed how good North Wales Police is in five areas of policing. We make graded judgments in four of these five as follows:</p><img src="grades.png" alt="Outstanding: recording data about crime. Good: preventing crime, treatment of the public. Adequate: investigating crime."><details><summary>Text version of the graphic</summary><p>Outstanding</p><ul><li>Recording data about crime</li></ul><p>Good</p><ul><li>Preventing crime</li><li>Treatment of the public</li></ul><p>Adequate</p><ul><li>Investigating crime</li></ul><p>Requires improvement</p><p>None</p><p>Inadequate</p><p>None</p></details><h2>The operating context for Welsh forces</h2><p>Some words about Wales and its partners.</p>`,
    ),
    expect: {
      body: 'north-wales',
      programme: 'PEEL',
      cycle: '2021/22',
      publishedOn: '2022-04-27',
      judgments: {
        'recording-data-about-crime': 'outstanding',
        'preventing-crime': 'good',
        'treating-the-public': 'good',
        'investigating-crime': 'adequate',
      },
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
    name: 'screen-reader text of the form “Grade for this question: good. What does this mean?”',
    url: `${site}/peel-assessments/peel-2018/suffolk/legitimacy/`,
    as: 'html',
    text: plainPage(
      'Suffolk PEEL 2018',
      `<h1>Suffolk PEEL 2018</h1><h2>Legitimacy</h2><p>Last updated 02/05/2019</p><div class="grade"><span aria-hidden="true">●●●○</span><span class="visually-hidden">Grade for this pillar: good</span></div>
<h3>To what extent does the force treat all of the people it serves with fairness and respect?</h3><div class="grade"><img src="/i/2.svg" alt="Graded: requires improvement"></div><p>Text.</p>
<h3>How well does the force ensure that its workforce behaves ethically and lawfully?</h3><div class="grade"><img src="/i/2.svg" alt="Suffolk Constabulary is graded good at this question"></div><p>Text.</p>`,
    ),
    expect: {
      body: 'suffolk',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: 'legitimacy',
      lastUpdated: '2019-05-02',
      judgments: {
        legitimacy: 'good',
        'legitimacy/treating-the-public-fairly': 'requires-improvement',
        'legitimacy/ethical-and-lawful-workforce': 'good|not-shown',
      },
    },
  },
];
