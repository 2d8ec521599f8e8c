/** PEEL 2014 to 2018/19, in further ways. Synthetic. */
import { crowded, plainPage, type Unseen } from './shape.js';

const site = 'https://hmicfrs.justiceinspectorates.gov.uk';
export const peelEarlyMore: Unseen[] = [
  {
    name: 'landing 2014: everything in one paragraph, in general, and a narrative for legitimacy',
    url: `${site}/peel-assessments/peel-2014/cumbria/`,
    as: 'html',
    text: plainPage(
      'Cumbria 2014',
      `<h1>Cumbria 2014</h1><p>Read more about Cumbria</p><p>This is HMIC’s first PEEL assessment of Cumbria Constabulary. In terms of its effectiveness, in general, the constabulary is good at reducing crime and preventing offending; requires improvement at investigating offending; and is good at tackling anti-social behaviour; the efficiency with which the force carries out its responsibilities is outstanding; and the force is acting to achieve fairness and legitimacy in some of the practices that were examined this year.</p>
<h2>Effectiveness</h2><p>How well the force tackles crime</p><p>Last updated 26/11/2014</p><p>Ungraded</p><p>The constabulary has good plans.</p><p>View the six questions for effectiveness</p>`,
    ),
    expect: {
      body: 'cumbria',
      programme: 'PEEL',
      cycle: '2014',
      lastUpdated: '2014-11-26',
      judgments: {
        effectiveness: 'ungraded',
        'effectiveness/preventing-crime': 'good',
        'effectiveness/investigating-crime': 'requires-improvement',
        'effectiveness/tackling-anti-social-behaviour': 'good',
        efficiency: 'outstanding',
      },
    },
  },
  {
    name: 'landing 2015: links to other years inside the page, a comparison table of neighbours',
    url: `${site}/peel-assessments/peel-2015/norfolk/`,
    as: 'html',
    text: crowded(
      'Norfolk 2015',
      `<h1>Norfolk 2015</h1><ul class="years"><li><a href="/a">2014</a></li><li><strong>2015</strong></li><li><a href="/b">2016</a></li></ul><p>Read more about Norfolk 2015</p><p>This is HMIC’s second PEEL assessment of Norfolk Constabulary.</p>
<p>The extent to which Norfolk Constabulary is effective at keeping people safe and reducing crime is <b>good</b>.</p><p>The extent to which Norfolk Constabulary is efficient at keeping people safe and reducing crime is <b>outstanding</b>.</p><p>The extent to which Norfolk Constabulary is legitimate at keeping people safe and reducing crime <b>requires improvement</b>.</p>
<h2>How does Norfolk compare?</h2><table><tr><th>Force</th><th>Effectiveness</th><th>Efficiency</th><th>Legitimacy</th></tr><tr><td>Suffolk Constabulary</td><td>Good</td><td>Good</td><td>Good</td></tr><tr><td>Norfolk Constabulary</td><td>Good</td><td>Outstanding</td><td>Requires improvement</td></tr><tr><td>Cambridgeshire Constabulary</td><td>Requires improvement</td><td>Inadequate</td><td>Good</td></tr></table>`,
    ),
    expect: {
      body: 'norfolk',
      programme: 'PEEL',
      cycle: '2015',
      judgments: { effectiveness: 'good', efficiency: 'outstanding', legitimacy: 'requires-improvement' },
    },
  },
  {
    name: 'landing 2016: sentence and card disagree by reissue order; another is not yet graded',
    url: `${site}/peel-assessments/peel-2016/nottinghamshire/`,
    as: 'html',
    text: plainPage(
      'Nottinghamshire 2016',
      `<h1>Nottinghamshire 2016</h1><p>This is HMIC’s third PEEL assessment of Nottinghamshire Police.</p>
<ul><li>The extent to which Nottinghamshire Police is effective at keeping people safe and reducing crime: not yet graded.</li><li>The extent to which Nottinghamshire Police is efficient at keeping people safe and reducing crime is: good.</li><li>The extent to which Nottinghamshire Police is legitimate at keeping people safe and reducing crime requires improvement.</li></ul>
<section><h2>Effectiveness</h2><p>How effective is the force at keeping people safe and reducing crime?</p><p>To be graded</p></section>
<section><h2>Efficiency</h2><p>How efficient is the force at keeping people safe and reducing crime?</p><p>Last updated 03/11/2016</p><p>Good</p></section>
<section><h2>Legitimacy</h2><p>How legitimate is the force at keeping people safe and reducing crime?</p><p>Last updated 08/12/2016</p><p>Good</p></section>`,
    ),
    expect: {
      body: 'nottinghamshire',
      programme: 'PEEL',
      cycle: '2016',
      lastUpdated: '2016-11-03',
      judgments: { effectiveness: 'to-be-graded', efficiency: 'good', legitimacy: 'not-shown' },
      problems: ['*'],
    },
  },
  {
    name: 'pillar 2017: details per question, summary parts glued, carried over in a note',
    url: `${site}/peel-assessments/peel-2017/wiltshire/legitimacy/`,
    as: 'html',
    text: plainPage(
      'Wiltshire PEEL 2017',
      `<h1>Wiltshire PEEL 2017</h1><h2>Legitimacy</h2><p class="q">How legitimate is the force at keeping people safe and reducing crime?</p><p>Last updated 12/12/2017</p><p class="big">Good</p>
<h2>Questions for Legitimacy</h2>
<details open><summary><span>1</span><span>To what extent does the force treat all of the people it serves with fairness and respect?</span><span>Requires improvement</span></summary><h4>Areas for improvement</h4><ol type="a"><li>The force should review its use of force.</li><li>The force should check its stop and search records to make sure that:<ul><li>grounds are recorded; and</li><li>supervisors look at them.</li></ul></li></ol><p>Text of the answer.</p></details>
<details><summary><span>2</span><span>How well does the force ensure that its workforce behaves ethically and lawfully?</span><span>Good</span></summary><p>This question was not subject to detailed inspection in 2017, and our judgment from the 2016 legitimacy inspection has been carried over.</p></details>
<details><summary><span>3</span><span>To what extent does the force treat its workforce with fairness and respect?</span><span>Outstanding</span></summary><p>Its leaders seek good feedback.</p></details>`,
    ),
    expect: {
      body: 'wiltshire',
      programme: 'PEEL',
      cycle: '2017',
      pillar: 'legitimacy',
      lastUpdated: '2017-12-12',
      judgments: {
        legitimacy: 'good',
        'legitimacy/treating-the-public-fairly': 'requires-improvement',
        'legitimacy/ethical-and-lawful-workforce': 'good < 2016',
        'legitimacy/treating-the-workforce-fairly': 'outstanding',
      },
      findings: [
        'afi legitimacy/treating-the-public-fairly: The force should review its use of force.',
        'afi legitimacy/treating-the-public-fairly: The force should check its stop and search records to make sure that: | grounds are recorded; and | supervisors look at them.',
      ],
    },
  },
  {
    name: 'pillar 2016: grade under a heading of its own, figure captions, a pull quote of another year',
    url: `${site}/peel-assessments/peel-2016/kent/efficiency/`,
    as: 'html',
    text: crowded(
      'Kent PEEL 2016',
      `<h1>Kent PEEL 2016</h1><h2>Efficiency</h2><h3>How efficient is the force at keeping people safe and reducing crime?</h3><p>Last updated 03/11/2016</p><h4>Judgment</h4><p>Outstanding</p><p>Kent Police is outstanding in the efficiency with which it keeps people safe.</p>
<figure class="pullquote"><blockquote>Good</blockquote><figcaption>Our judgment in 2015</figcaption></figure>
<h3>How well does the force understand its current and likely future demand?</h3><h4>Judgment</h4><figure><img src="x.png" alt=""><figcaption>Good</figcaption></figure><p>Text.</p><h4>Area for improvement</h4><p>The force should undertake work to understand hidden demand.</p>
<h3>How well does the force use its resources to manage current demand?</h3><h4>Judgment</h4><figure><img src="y.png" alt="Grade: outstanding"></figure><p>Text.</p>
<h3>How well is the force planning for demand in the future?</h3><h4>Judgment</h4><p>Outstanding</p><p>Text.</p>`,
    ),
    expect: {
      body: 'kent',
      programme: 'PEEL',
      cycle: '2016',
      pillar: 'efficiency',
      lastUpdated: '2016-11-03',
      judgments: {
        efficiency: 'outstanding',
        'efficiency/understanding-demand': 'good',
        'efficiency/using-resources': 'outstanding',
        'efficiency/planning-for-the-future': 'outstanding',
      },
      findings: [
        'afi efficiency/understanding-demand: The force should undertake work to understand hidden demand.',
      ],
      previous: ['*'],
    },
  },
  {
    name: 'pillar 2018/19: question cards with role=group and labels by reference; grade class on a pseudo element',
    url: `${site}/peel-assessments/peel-2018/merseyside/effectiveness/`,
    as: 'html',
    text: plainPage(
      'Merseyside PEEL 2018',
      `<h1>Merseyside PEEL 2018</h1><h2>Effectiveness</h2><h3>How effectively does the force reduce crime and keep people safe?</h3><p>Last updated 27/09/2019</p><div class="c-grade" data-grade="good"></div>
<div role="group" aria-labelledby="q1"><h3 id="q1">How effective is the force at preventing crime, tackling anti-social behaviour and keeping people safe?</h3><span class="c-grade" data-grade="requires-improvement"></span><p>Text.</p></div>
<div role="group"><h3>How effective is the force at investigating crime and catching criminals?</h3><span class="c-grade c-grade--good" aria-hidden="true"></span><p class="vh">Judgment for this question: good</p><p>Text.</p></div>
<div role="group"><h3>How effective are the force’s specialist capabilities?</h3><span class="c-grade" data-grade="none"></span><p>We do not grade this question.</p></div>`,
    ),
    expect: {
      body: 'merseyside',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: 'effectiveness',
      lastUpdated: '2019-09-27',
      judgments: {
        effectiveness: 'good',
        'effectiveness/preventing-crime': 'requires-improvement',
        'effectiveness/investigating-crime': 'good',
        'effectiveness/specialist-capabilities': 'ungraded',
      },
    },
  },
  {
    name: 'detailed findings 2018/19: starts at question 2, AFI label as bold paragraph, last AFI without bullet, notes',
    url: `${site}/peel-assessments/peel-2018/city-of-london/effectiveness/detailed-findings/`,
    as: 'html',
    text: crowded(
      'City of London PEEL 2018',
      `<h1>City of London PEEL 2018</h1><h2>Effectiveness</h2><h3>How effectively does the force reduce crime and keep people safe?</h3><p>Last updated 20/01/2020</p><p><em>Good</em></p>
<p class="num">2</p><h3>How effective is the force at investigating crime and catching criminals?</h3><p><em>Requires improvement</em></p><p class="h4"><strong>Areas for improvement</strong></p><ul><li>The force should improve the supervision of investigations.</li><li>The force should make sure that victims are kept informed;<ul><li>at the start; and</li><li>at the end.</li></ul></li></ul><p>The force should also review its bail policy.</p><p>We set out our detailed findings below. These are the basis for our judgment of the force’s performance in this area.</p><h4>Investigation quality</h4><p>The force should be proud of its fraud team, which is good.</p>`,
    ),
    expect: {
      body: 'city-of-london',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: 'effectiveness',
      lastUpdated: '2020-01-20',
      judgments: { effectiveness: 'good', 'effectiveness/investigating-crime': 'requires-improvement' },
      findings: [
        'afi effectiveness/investigating-crime: The force should improve the supervision of investigations.',
        'afi effectiveness/investigating-crime: The force should make sure that victims are kept informed; | at the start; and | at the end.',
        'afi effectiveness/investigating-crime: The force should also review its bail policy.',
      ],
    },
  },
  {
    name: 'leadership 2016: four questions, an “ungraded” tag on each, praise in prose',
    url: `${site}/peel-assessments/peel-2016/essex/leadership/`,
    as: 'html',
    text: plainPage(
      'Essex PEEL 2016',
      `<h1>Essex PEEL 2016</h1><h2>Leadership</h2><p>Last updated 08/12/2016</p><p>As part of HMIC’s annual inspections into police effectiveness, efficiency and legitimacy (PEEL), HMIC’s PEEL inspections consider how well forces are led.</p><h3>How well does the force understand leadership?</h3><span class="tag">Ungraded</span><p>Essex Police is good at setting out what it expects of leaders.</p><h3>How well does the force develop leadership?</h3><p>Essex Police has outstanding courses.</p><h3>How well does the force display leadership?</h3><p>Good.</p>`,
    ),
    expect: {
      body: 'essex',
      programme: 'PEEL',
      cycle: '2016',
      pillar: 'leadership',
      lastUpdated: '2016-12-08',
      judgments: {
        leadership: '*',
        'leadership/understanding': 'ungraded',
        'leadership/developing': 'not-shown',
        'leadership/displaying': 'not-shown',
      },
      problems: ['*'],
    },
  },
  {
    name: 'other inspections of a force: cards with grades that are not of PEEL',
    url: `${site}/peel-assessments/peel-2018/cleveland/other-reports/`,
    as: 'html',
    text: crowded(
      'Cleveland 2018/19',
      `<h1>Cleveland 2018/19</h1><h2>Other inspections</h2><div class="card"><h3>Crime data integrity</h3><p class="grade">Inadequate</p><p>Published on: 3 July 2018</p></div><div class="card"><h3>National child protection inspections</h3><p>Ungraded</p></div><div class="card"><h3>Joint inspection of custody</h3><p>Good</p></div>`,
    ),
    expect: {
      body: 'cleveland',
      programme: 'PEEL',
      cycle: '2018/19',
      judgments: {},
      publishedOn: '*',
      problems: ['*'],
    },
  },
];
