/** The grade scale explained, criteria, glossaries, and controls that hold every grade. Synthetic. */
import {
  A1,
  EFF,
  EFFECTIVENESS,
  effectiveness18,
  late,
  pillar,
  Q1,
  reportOf,
  site,
  withMenu,
} from './pages.js';
import { crowded, plainPage, type Unseen } from './shape.js';

export const legendsAndFilters: Unseen[] = [
  reportOf(
    'a filter form with every grade; the page’s own grades stand in sentences alone',
    ['cumbria', 'Cumbria Constabulary', '2023-25'],
    `<form><label for="g">Filter by grade</label><select id="g"><option>All</option><option>Outstanding</option><option selected>Good</option><option>Inadequate</option></select><fieldset><legend>Grade</legend><label><input type="checkbox" checked> Outstanding</label><label><input type="checkbox"> Good</label></fieldset></form><h2>Preventing crime</h2><p>Cumbria Constabulary is adequate at preventing crime.</p><p>It has good plans.</p><h2>Investigating crime</h2><p>Cumbria Constabulary requires improvement in investigating crime.</p><h2>Workforce</h2><p>Cumbria Constabulary isn’t good at supporting its workforce.</p>`,
    { 'preventing-crime': 'adequate', 'investigating-crime': 'requires-improvement', workforce: 'not-shown' },
    { readFrom: { 'preventing-crime': 'sentence', 'investigating-crime': 'sentence' } },
  ),
  effectiveness18(
    'a key as a definition list, and one as a row of coloured boxes in each part',
    `<dl class="key"><dt>Outstanding</dt><dd>The force exceeds what we expect.</dd><dt>Good</dt><dd>The force does what we expect.</dd><dt>Requires improvement</dt><dd>There are shortcomings.</dd><dt>Inadequate</dt><dd>There are serious shortcomings.</dd></dl><h3>${EFFECTIVENESS.prevent}</h3><div class="boxes"><div class="box o">Outstanding</div><div class="box g">Good</div><div class="box r">Requires improvement</div><div class="box i">Inadequate</div></div><p>Requires improvement</p><p>Text.</p><h3>${EFFECTIVENESS.soc}</h3><div class="boxes"><div class="box o">Outstanding</div><div class="box g">Good</div><div class="box r">Requires improvement</div><div class="box i">Inadequate</div></div><p>Text.</p>`,
    {
      [`${EFF}preventing-crime`]: '?requires-improvement',
      [`${EFF}serious-and-organised-crime`]: 'not-shown',
    },
    { problems: ['*'] },
  ),
  late(
    'buttons to filter by grade, a fold that says what a grade means, an overall view: none is a grade',
    `<div class="filter"><span>Filter by grade:</span><button>Outstanding</button><button>Good</button><button aria-pressed="true">Adequate</button></div><h2>Preventing crime</h2><p>Good</p><p>Text.</p><details><summary>What would good look like?</summary><p>Outstanding</p><p>The force would know all offenders.</p></details><h2>Workforce</h2><p>Adequate</p><h3>My overall view</h3><p>Good</p>`,
    { 'preventing-crime': 'good', workforce: 'adequate' },
  ),
  late(
    'a legend above the chapters whose items are classed as the grades are; an icon alone marks each chapter',
    `<ul class="legend"><li><i class="ico ico--outstanding"></i> Outstanding</li><li><i class="ico ico--good"></i> Good</li><li><i class="ico ico--adequate"></i> Adequate</li><li><i class="ico ico--requires-improvement"></i> Requires improvement</li><li><i class="ico ico--inadequate"></i> Inadequate</li></ul><h2>Preventing crime <i class="ico ico--adequate"></i></h2><p>Text.</p><h2>Workforce <i class="ico ico--good"></i></h2><p>Text.</p><h2>Investigating crime</h2><p>Text.</p>`,
    { 'preventing-crime': 'adequate', workforce: 'good', 'investigating-crime': 'not-shown' },
  ),
  {
    name: 'a legend with the same badges stands before the first question, another in a details element',
    url: `${site}/frs-assessment/frs-2018/isle-of-wight/people/`,
    as: 'html',
    text: crowded(
      'Isle of Wight 2018/19',
      `<h1>Isle of Wight 2018/19</h1><h2>People</h2><p>How well does the service look after its people?</p><p>Last updated 20/06/2019</p><p class="b">Requires improvement</p>
<details><summary>What the grades mean</summary><dl><dt>Outstanding</dt><dd>Exceeds the standard</dd><dt>Good</dt><dd>Meets it</dd><dt>Requires improvement</dt><dd>Falls short</dd><dt>Inadequate</dt><dd>Fails</dd></dl></details>
<h3>How well does the FRS promote its values and culture?</h3><p class="b">Inadequate</p><p>Text of the answer.</p><p>Key: <span>Outstanding</span> <span>Good</span> <span>Requires improvement</span> <span>Inadequate</span></p>
<h3>How well trained and skilled are FRS staff?</h3><p class="b">Good</p>`,
    ),
    expect: {
      body: 'isle-of-wight',
      programme: 'FRS',
      cycle: '2018/19',
      pillar: 'people',
      lastUpdated: '2019-06-20',
      judgments: {
        people: 'requires-improvement',
        'people/values-and-culture': 'inadequate',
        'people/right-people-right-skills': 'good',
      },
    },
  },
  {
    name: 'glossary at the end with an entry for each grade and for areas for improvement',
    url: `${site}/frs-assessment/frs-2021/cornwall/effectiveness/`,
    as: 'html',
    text: withMenu(
      'Cornwall 2021/22 - Effectiveness',
      `<h1>Cornwall 2021/22</h1><h2>Effectiveness</h2><p>How effective is the fire and rescue service at keeping people safe and secure?</p><p>Last updated 27/07/2022</p><div class="banner"><p>Good</p></div><p>Cornwall Fire and Rescue Service’s overall effectiveness is good.</p><p>Cornwall Fire and Rescue Service was requires improvement in its 2018/19 assessment.</p>
<h3>Questions for Effectiveness</h3><div><span>1</span><h4>How well does the FRS understand the risk of fire and other emergencies?</h4><p>Good</p><p>Cornwall Fire and Rescue Service is good at understanding risk.</p><p>It was good in its 2018/19 assessment.</p></div>
<div><span>2</span><h4>How effective is the FRS at preventing fires and other risks?</h4><p>Requires improvement</p><p>Cornwall Fire and Rescue Service requires improvement at preventing fires and other risks. It required improvement in its 2018/19 assessment.</p><h5>Area for improvement</h5><p>The service should evaluate its prevention activity so it understands what works.</p><h5>Innovative practice</h5><p>The service has tri-service officers.</p></div>
<h3>Glossary</h3><dl><dt>Area for improvement</dt><dd>A finding that the service should do something about.</dd><dt>Outstanding</dt><dd>Exceeds the expected standard.</dd><dt>Good</dt><dd>The expected standard.</dd><dt>Inadequate</dt><dd>Serious failings.</dd><dt>Cause of concern</dt><dd>A serious, critical or systemic shortcoming.</dd></dl>`,
    ),
    expect: {
      body: 'cornwall',
      programme: 'FRS',
      cycle: '2021/22',
      pillar: 'effectiveness',
      lastUpdated: '2022-07-27',
      judgments: {
        effectiveness: 'good',
        'effectiveness/understanding-risk': 'good',
        'effectiveness/preventing-fires': 'requires-improvement',
      },
      previous: [
        'effectiveness requires-improvement 2018/19',
        'effectiveness/preventing-fires requires-improvement 2018/19',
        'effectiveness/understanding-risk good 2018/19',
      ],
      findings: [
        'afi effectiveness/preventing-fires: The service should evaluate its prevention activity so it understands what works.',
        'practice effectiveness/preventing-fires: The service has tri-service officers.',
      ],
    },
  },
  {
    name: 'criteria of the inspection under each question: what good looks like',
    url: `${site}/peel-reports/surrey-2021-22/`,
    as: 'html',
    text: withMenu(
      'PEEL 2021/22 – An inspection of Surrey Police',
      `<h1>PEEL 2021/22 – An inspection of Surrey Police</h1><p>Published on 27 May 2022</p><h2>Preventing crime</h2><details><summary>Characteristics of good performance</summary><p><b>Good</b></p><ul><li>The force prioritises the prevention of crime.</li><li>The force should work with partners.</li></ul><p><b>Outstanding</b></p><p>A force that is outstanding does more.</p><p><b>Inadequate</b></p><p>A force that is inadequate does not.</p></details><p class="grade">Outstanding</p><p>Surrey Police is outstanding at preventing crime and anti-social behaviour.</p>
<h2>Investigating crime</h2><div class="criteria"><h3>What good looks like</h3><p>Good: investigations are thorough.</p><p>Inadequate: investigations are not supervised.</p></div><p>Surrey Police’s grade is shown in the graphic.</p>`,
    ),
    expect: {
      body: 'surrey',
      programme: 'PEEL',
      cycle: '2021/22',
      publishedOn: '2022-05-27',
      judgments: { 'preventing-crime': 'outstanding', 'investigating-crime': 'not-shown' },
    },
  },
  pillar(
    'a key in bold words over the scale, and right behind it the question of the pillar',
    `<p><b>Key</b></p><div><span class="grade grade--outstanding">Outstanding</span> <span class="grade grade--good">Good</span> <span class="grade grade--requires-improvement">Requires improvement</span> <span class="grade grade--inadequate">Inadequate</span></div><p>How legitimately does the force treat the public and its workforce?</p><div><span class="grade grade--good">Good</span></div><p>Text.</p><h3>${Q1}</h3><div><span class="grade grade--outstanding">Outstanding</span></div>`,
    { legitimacy: 'good', [A1]: 'outstanding' },
  ),
  {
    name: 'a legend in a fold, and below it, out of the fold, what is not graded',
    url: `${site}/peel-reports/sussex-2023-25/`,
    as: 'html',
    text: plainPage(
      'PEEL 2023–2025: An inspection of Sussex Police',
      '<h1>PEEL 2023–2025: An inspection of Sussex Police</h1><h2>Overall summary</h2><details class="legend"><summary>What our grades mean</summary><ul><li>Outstanding: the force exceeds what is good</li><li>Good: the force does what is good</li><li>Adequate</li><li>Requires improvement</li><li>Inadequate</li></ul></details><p>We also inspected how effective a service Sussex Police gives to victims of crime. We don’t make a graded judgment for this area.</p><h2>Preventing crime</h2><p>Good</p><p>Text.</p>',
    ),
    expect: {
      body: 'sussex',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: { 'service-to-victims': 'ungraded', 'preventing-crime': 'good' },
    },
  },
];
