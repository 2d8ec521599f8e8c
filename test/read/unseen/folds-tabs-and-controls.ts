/** Grades in folds, tabs, accordions and form fields. Synthetic. */
import { late, reportOf, site } from './pages.js';
import { crowded, plainPage, type Unseen } from './shape.js';

export const foldsTabsAndControls: Unseen[] = [
  {
    name: '2018/19 pillar in tabs: labels with hidden grades, tags in the panels, nested points',
    url: `${site}/peel-assessments/peel-2018/sussex/legitimacy/`,
    as: 'html',
    text: plainPage(
      'Sussex PEEL 2018',
      `<h1 class="govuk-heading-xl">Sussex PEEL 2018</h1><span class="govuk-caption-l">Legitimacy</span><h2>How legitimately does the force treat the public and its workforce?</h2><p>Last updated 27/09/2019</p><strong class="govuk-tag govuk-tag--green">Good</strong><p>Sussex Police is good at treating the public and its workforce legitimately.</p>
<div class="govuk-tabs" data-module="govuk-tabs"><h2 class="govuk-tabs__title">Contents</h2><ul class="govuk-tabs__list"><li class="govuk-tabs__list-item"><a class="govuk-tabs__tab" href="#q1">Question 1 <span class="govuk-visually-hidden">graded good</span></a></li><li class="govuk-tabs__list-item"><a class="govuk-tabs__tab" href="#q2">Question 2 <span class="govuk-visually-hidden">graded requires improvement</span></a></li></ul>
<div class="govuk-tabs__panel" id="q1"><h3>To what extent does the force treat all of the people it serves with fairness and respect?</h3><strong class="govuk-tag govuk-tag--green">Good</strong><p>Officers are polite.</p></div>
<div class="govuk-tabs__panel govuk-tabs__panel--hidden" id="q2"><h3>How well does the force ensure that its workforce behaves ethically and lawfully?</h3><strong class="govuk-tag govuk-tag--orange">Requires improvement</strong><h4>Area for improvement</h4><ul><li>The force should ensure that its counter-corruption unit:<ul><li>has enough staff; and</li><li>has full IT monitoring.</li></ul></li></ul><p>Vetting is up to date.</p></div></div>`,
    ),
    expect: {
      body: 'sussex',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: 'legitimacy',
      lastUpdated: '2019-09-27',
      judgments: {
        legitimacy: 'good',
        'legitimacy/treating-the-public-fairly': 'good',
        'legitimacy/ethical-and-lawful-workforce': 'requires-improvement',
      },
      findings: [
        'afi legitimacy/ethical-and-lawful-workforce: The force should ensure that its counter-corruption unit: | has enough staff; and | has full IT monitoring.',
      ],
    },
  },
  {
    name: '2018/19: each question a fold whose summary holds question and grade in spans',
    url: `${site}/peel-assessments/peel-2018/norfolk/effectiveness/`,
    as: 'html',
    text: crowded(
      'Norfolk PEEL 2018',
      `<h1>Norfolk PEEL 2018</h1><p class="pillar-name">Effectiveness</p><p class="q">How effectively does the force reduce crime and keep people safe?</p><p>Last updated 07/02/2020</p><p class="g">Good</p><p>Norfolk Constabulary is good at reducing crime and keeping people safe.</p><details open><summary><span class="t">How effective is the force at investigating crime and catching criminals?</span> <span class="b">Good</span></summary><p>Investigations are thorough.</p><p><strong>Areas for improvement</strong></p><ul><li>The constabulary should ensure regular supervision.</li></ul></details><details><summary><span class="t">How effective is the force at protecting those who are vulnerable from harm, and supporting victims?</span> <span class="b">Outstanding</span></summary><p>It does this well.</p></details><details><summary><span class="t">How effective are the force’s specialist capabilities?</span> <span class="b">Ungraded</span></summary><p>The force has a good understanding of threat.</p></details>`,
    ),
    expect: {
      body: 'norfolk',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: 'effectiveness',
      lastUpdated: '2020-02-07',
      judgments: {
        effectiveness: 'good',
        'effectiveness/investigating-crime': 'good',
        'effectiveness/protecting-vulnerable-people': 'outstanding',
        'effectiveness/specialist-capabilities': 'ungraded',
      },
      findings: [
        'afi effectiveness/investigating-crime: The constabulary should ensure regular supervision.',
      ],
    },
  },
  reportOf(
    'an accordion whose buttons hold the area and, in the summary line, its grade',
    ['humberside', 'Humberside Police', '2023-25'],
    `<div class="govuk-accordion" data-module="govuk-accordion"><div class="govuk-accordion__section"><div class="govuk-accordion__section-header"><h2 class="govuk-accordion__section-heading"><button type="button" aria-expanded="true" class="govuk-accordion__section-button"><span class="govuk-accordion__section-heading-text">Responding to the public</span><span class="govuk-accordion__section-summary">Outstanding</span><span class="govuk-accordion__section-toggle"><span>Hide</span><span class="govuk-visually-hidden">, Responding to the public</span></span></button></h2></div><div class="govuk-accordion__section-content"><p>Humberside Police answers quickly.</p></div></div><div class="govuk-accordion__section"><div class="govuk-accordion__section-header"><h2 class="govuk-accordion__section-heading"><span class="govuk-accordion__section-button">Managing offenders and suspects</span></h2><div class="govuk-accordion__section-summary">Adequate</div></div><div class="govuk-accordion__section-content"><h3>Area for improvement</h3><p><b>The force should reduce the time it takes to arrest wanted suspects.</b></p><p>Some wait for weeks.</p></div></div></div>`,
    { 'responding-to-the-public': 'outstanding', 'managing-offenders': 'adequate' },
    {
      findings: [
        'afi managing-offenders: The force should reduce the time it takes to arrest wanted suspects.',
      ],
    },
  ),
  reportOf(
    'a graphic without words, its text version in a fold as a table',
    ['north-yorkshire', 'North Yorkshire Police', '2023-25'],
    `<h2>Overall summary</h2><figure><img src="/uploads/grades-graphic.png" alt="Graphic of our grades for North Yorkshire Police. A text version follows."></figure><details class="govuk-details"><summary>Text version of the graphic</summary><table><tr><th>Outstanding</th><td>None</td></tr><tr><th>Good</th><td>Preventing crime<br>Treating the public</td></tr><tr><th>Adequate</th><td>Responding to the public</td></tr><tr><th>Requires improvement</th><td>Investigating crime<br>Protecting vulnerable people</td></tr><tr><th>Inadequate</th><td>None</td></tr></table></details><h2>Preventing crime</h2><p>Well.</p>`,
    {
      'preventing-crime': 'good',
      'treating-the-public': 'good',
      'responding-to-the-public': 'adequate',
      'investigating-crime': 'requires-improvement',
      'protecting-vulnerable-people': 'requires-improvement',
    },
  ),
  late(
    'a fold for each area: name on the left, grade on the right of its label; what others were graded inside',
    `<details open><summary><span class="l">Preventing crime</span><span class="r">Good</span></summary><p>Text.</p><p>How other forces were graded: outstanding 2, good 20, adequate 15.</p></details><details><summary><span class="l">Workforce</span><span class="r">Requires improvement</span></summary><p>Text.</p><h3>Area for improvement</h3><p><strong>The force needs to improve how it supports its supervisors</strong></p><p>Supervisors told us so.</p></details>`,
    { 'preventing-crime': 'good', workforce: 'requires-improvement' },
    { findings: ['afi workforce: The force needs to improve how it supports its supervisors'] },
  ),
  late(
    'form fields that cannot be changed: a select with the grade chosen, an input with its value, a disabled button',
    `<h2>Preventing crime</h2><select disabled><option>Outstanding</option><option selected>Good</option><option>Adequate</option></select><p>Text.</p><h2>Workforce</h2><input type="text" readonly value="Adequate"><p>Text.</p><h2>Investigating crime</h2><button disabled class="btn">Inadequate</button><p>Text.</p>`,
    { 'preventing-crime': '?good', workforce: '?adequate', 'investigating-crime': '?inadequate' },
  ),
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
  {
    name: 'an accordion of buttons that name the areas, below what was graded in the cycle before and in this one',
    url: `${site}/peel-reports/merseyside-2023-25/`,
    as: 'html',
    text: plainPage(
      'PEEL 2023–2025: An inspection of Merseyside Police',
      '<h1>PEEL 2023–2025: An inspection of Merseyside Police</h1><h2>How we graded the force in 2021/22</h2><ul><li>Preventing crime: Outstanding</li><li>Investigating crime: Good</li></ul><h2>Our judgments in 2023–2025</h2><ul><li>Preventing crime: Good</li><li>Investigating crime: Adequate</li></ul><div class="accordion"><div class="title" role="button" aria-expanded="false"><a>Preventing and deterring crime</a></div><div role="region"><p>Merseyside Police is good at prevention and deterrence.</p></div><div class="title" role="button" aria-expanded="false"><a>Investigating crime</a></div><div role="region"><p>Cases wait.</p><p><strong>Area for improvement</strong></p><p>The force should improve its supervision of investigations.</p></div></div>',
    ),
    expect: {
      body: 'merseyside',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: { 'preventing-crime': 'good', 'investigating-crime': 'adequate' },
      previous: ['investigating-crime good 2021/22', 'preventing-crime outstanding 2021/22'],
      findings: ['afi investigating-crime: The force should improve its supervision of investigations.'],
    },
  },
];
