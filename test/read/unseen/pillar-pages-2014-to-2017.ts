/** Pillar pages of PEEL, 2014 to 2017. Synthetic. */
import { DEMAND, EFF, EFFECTIVENESS, EFFICIENCY, efficiency17, FUTURE, RESOURCES, site } from './pages.js';
import { crowded, plainPage, type Unseen } from './shape.js';

/** An effectiveness page of 2017 with these headings over the grade of its pillar. */
const kent17 = (name: string, headings: string): Unseen => ({
  name,
  url: `${site}/peel-assessments/peel-2017/kent/effectiveness/`,
  as: 'html',
  text: plainPage(
    'Kent PEEL 2017',
    `<h1>PEEL: Police effectiveness 2017 – Kent Police</h1>${headings}<p>Good</p><p>The force does much of this well.</p><h2>Preventing crime</h2><p>Requires improvement</p><p>It prevents less than it could.</p>`,
  ),
  expect: {
    body: 'kent',
    programme: 'PEEL',
    cycle: '2017',
    pillar: 'effectiveness',
    judgments: { effectiveness: 'good', [`${EFF}preventing-crime`]: 'requires-improvement' },
  },
});

export const pillarPages2014To2017: Unseen[] = [
  kent17(
    'the pillar called the effectiveness of the force, its grade under a heading of its own',
    '<h2>Effectiveness of the force</h2><h3>Overall judgment</h3>',
  ),
  kent17('the pillar called a named force’s effectiveness', '<h2>Kent Police’s effectiveness</h2>'),
  efficiency17(
    'an overall sentence that grades the pillar; questions graded by sentences that restate them',
    `<p>Sussex Police is judged to be good in the efficiency with which it keeps people safe and reduces crime.</p><h3>${EFFICIENCY.demand}</h3><p>Sussex Police has a good understanding of current and likely future demand.</p><h3>${EFFICIENCY.resources}</h3><p>Sussex Police requires improvement in how it uses its resources to manage current demand.</p><h3>${EFFICIENCY.future}</h3><p>The force is outstanding in how well it plans for demand in the future.</p>`,
    {
      efficiency: '?good',
      [DEMAND]: 'not-shown',
      [RESOURCES]: 'requires-improvement',
      [FUTURE]: 'outstanding',
    },
    { readFrom: { [RESOURCES]: 'sentence', [FUTURE]: 'sentence' } },
  ),
  {
    name: '2014 effectiveness page: pillar ungraded, one question graded, one narrative, grades as definition terms',
    url: `${site}/peel-assessments/peel-2014/durham/effectiveness/`,
    as: 'html',
    text: crowded(
      'Durham PEEL 2014',
      `<h1>Durham PEEL 2014</h1><h2>Effectiveness</h2><p>How well the force tackles crime</p><p>Last updated 27/11/2014</p><dl class="pillar-grade"><dt>Judgment</dt><dd>Ungraded</dd></dl><ol class="questions"><li><h3>How effective is the force at reducing crime and preventing offending?</h3><dl><dt>Judgment</dt><dd>Outstanding</dd></dl><p>The force is outstanding at what it does.</p></li><li><h3>How effective is the force at investigating offending?</h3><dl><dt>Judgment</dt><dd>Good</dd></dl></li><li><h3>How effective is the force at protecting those at greatest risk of harm?</h3><p>Durham Constabulary has good processes to protect those at risk.</p></li></ol>`,
    ),
    expect: {
      body: 'durham',
      programme: 'PEEL',
      cycle: '2014',
      pillar: 'effectiveness',
      lastUpdated: '2014-11-27',
      judgments: {
        effectiveness: 'ungraded',
        [`${EFF}preventing-crime`]: 'outstanding',
        [`${EFF}investigating-crime`]: 'good',
        [`${EFF}protecting-vulnerable-people`]: 'not-shown',
      },
    },
  },
  {
    name: '2016 effectiveness: each question a panel with the grade in its footer, the pillar’s in a ribbon',
    url: `${site}/peel-assessments/peel-2016/northumbria/effectiveness/`,
    as: 'html',
    text: plainPage(
      'Northumbria PEEL 2016',
      `<div class="hero"><h1>Northumbria PEEL 2016</h1><h2>Effectiveness</h2><p class="lead">How effective is the force at keeping people safe and reducing crime?</p><p class="meta">Last updated 02/03/2017</p><div class="ribbon"><span>Good</span></div></div><p>Northumbria Police is good.</p><div class="panel"><div class="panel-heading"><h3>${EFFECTIVENESS.prevent}</h3></div><div class="panel-body"><p>It works with partners.</p></div><div class="panel-footer">Good</div></div><div class="panel"><div class="panel-heading"><h3>${EFFECTIVENESS.investigate}</h3></div><div class="panel-body"><p>Files were poor.</p></div><div class="panel-footer">Requires improvement</div></div><div class="panel"><div class="panel-heading"><h3>${EFFECTIVENESS.protect}</h3></div><div class="panel-body"><p>Staff care.</p></div><div class="panel-footer">Good</div></div>`,
    ),
    expect: {
      body: 'northumbria',
      programme: 'PEEL',
      cycle: '2016',
      pillar: 'effectiveness',
      lastUpdated: '2017-03-02',
      judgments: {
        effectiveness: 'good',
        [`${EFF}preventing-crime`]: 'good',
        [`${EFF}investigating-crime`]: 'requires-improvement',
        [`${EFF}protecting-vulnerable-people`]: 'good',
      },
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
    name: 'pillar page 2014: the pillar is ungraded, badges with hidden prefix',
    url: `${site}/peel-assessments/peel-2014/merseyside/effectiveness/`,
    as: 'html',
    text: plainPage(
      'Merseyside PEEL 2014: Effectiveness',
      `<h1>Merseyside PEEL 2014</h1><h2>Effectiveness</h2><p class="lede">How well the force tackles crime</p><p class="meta">Last updated 27/11/2014</p>
<strong class="govuk-tag govuk-tag--grey"><span class="govuk-visually-hidden">Grade: </span>Ungraded</strong>
<p>Merseyside Police tackles crime well in most respects.</p>
<h2>Questions for effectiveness</h2>
<div class="q"><span>1</span><h3>How effective is the force at reducing crime and preventing offending?</h3><strong class="govuk-tag govuk-tag--green"><span class="govuk-visually-hidden">Grade: </span>Good</strong><p>Prevention is part of every shift.</p></div>
<div class="q"><span>2</span><h3>How effective is the force at investigating offending?</h3><strong class="govuk-tag govuk-tag--yellow"><span class="govuk-visually-hidden">Grade: </span>Requires improvement</strong><h4>Area for improvement</h4><ul><li>The force should review the quality of its crime files.</li></ul><p>Some files were good.</p></div>
<div class="q"><span>3</span><h3>How effective is the force at tackling anti-social behaviour?</h3><strong class="govuk-tag govuk-tag--turquoise"><span class="govuk-visually-hidden">Grade: </span>Outstanding</strong><p>Neighbourhood teams know their places.</p></div>
<div class="q"><span>4</span><h3>How effective is the force at protecting those at greatest risk of harm?</h3><p>We have not graded this question. We report on it in words.</p></div>`,
    ),
    expect: {
      body: 'merseyside',
      programme: 'PEEL',
      cycle: '2014',
      pillar: 'effectiveness',
      lastUpdated: '2014-11-27',
      judgments: {
        effectiveness: 'ungraded',
        'effectiveness/preventing-crime': 'good',
        'effectiveness/investigating-crime': 'requires-improvement',
        'effectiveness/tackling-anti-social-behaviour': 'outstanding',
        'effectiveness/protecting-vulnerable-people': 'ungraded|not-shown',
      },
      findings: [
        'afi effectiveness/investigating-crime: The force should review the quality of its crime files.',
      ],
    },
  },
  {
    name: 'pillar page 2015: grade only as class on the question’s section',
    url: `${site}/peel-assessments/peel-2015/west-mercia/legitimacy/`,
    as: 'html',
    text: `<html><head><title>Legitimacy – West Mercia PEEL 2015</title></head><body><div id="page"><div class="entry"><h1>West Mercia PEEL 2015</h1><h2>Legitimacy</h2>
<div class="assessment assessment--good"><h3>How legitimate is the force at keeping people safe and reducing crime?</h3><p>Last updated 11/02/2016</p><p>The public can trust West Mercia Police.</p></div>
<div class="assessment assessment--requires-improvement"><h3>To what extent does practice and behaviour reinforce the wellbeing of staff and an ethical culture?</h3><p>Supervisors are good listeners.</p></div>
<div class="assessment assessment--good"><h3>To what extent are decisions taken on the use of stop and search and Taser fair and appropriate?</h3><p>Records are of an adequate standard.</p></div></div></div></body></html>`,
    expect: {
      body: 'west-mercia',
      programme: 'PEEL',
      cycle: '2015',
      pillar: 'legitimacy',
      lastUpdated: '2016-02-11',
      judgments: {
        legitimacy: 'good',
        'legitimacy/wellbeing-and-ethical-culture': 'requires-improvement',
        'legitimacy/stop-and-search-and-taser': 'good',
      },
    },
  },
  {
    name: 'pillar page 2016: image alt under each question, legend of the scale with the same images',
    url: `${site}/peel-assessments/peel-2016/humberside/efficiency/`,
    as: 'html',
    text: crowded(
      'Humberside PEEL 2016',
      `<h1>Humberside PEEL 2016</h1><h2>Efficiency</h2><h3>How efficient is the force at keeping people safe and reducing crime?</h3>
<p>Last updated 03/11/2016</p><p><img src="/i/g3.png" alt="Requires improvement" width="90"></p>
<p>Humberside Police has more to do.</p>
<div class="key"><h4>Our grades</h4><ul><li><img src="g1.png" alt="Outstanding"> well above what we expect</li><li><img src="g2.png" alt="Good"> what we expect</li><li><img src="g3.png" alt="Requires improvement"> below what we expect</li><li><img src="g4.png" alt="Inadequate"> far below what we expect</li></ul></div>
<h3>1. How well does the force understand its current and likely future demand?</h3><figure><img src="/i/g2.png" alt="Good"></figure><p>The picture is clear.</p>
<h3>2. How well does the force use its resources to manage current demand?</h3><figure><img src="/i/g3.png" alt="Requires Improvement"></figure>
<h4>Areas for improvement</h4><ul><li>Humberside Police should match its resources to demand.</li><li>The force should work out what its workforce can do.</li></ul><p>In 2015 we gave this question a grade of good.</p>
<h3>3. How well does the force plan for demand in the future?</h3><figure><img src="/i/g4.png" alt=""></figure><p>Plans exist.</p>`,
    ),
    expect: {
      body: 'humberside',
      programme: 'PEEL',
      cycle: '2016',
      pillar: 'efficiency',
      lastUpdated: '2016-11-03',
      judgments: {
        efficiency: 'requires-improvement',
        'efficiency/understanding-demand': 'good',
        'efficiency/using-resources': 'requires-improvement',
        'efficiency/planning-for-the-future': 'not-shown',
      },
      previous: ['*'],
      findings: [
        'afi efficiency/using-resources: Humberside Police should match its resources to demand.',
        'afi efficiency/using-resources: The force should work out what its workforce can do.',
      ],
    },
  },
  {
    name: 'pillar page 2017: definition list, carried over, grade in capitals',
    url: 'https://www.justiceinspectorates.gov.uk/hmicfrs/peel-assessments/peel-2017/cheshire/effectiveness/',
    as: 'html',
    text: plainPage(
      'Cheshire PEEL 2017 – Effectiveness',
      `<article><header><h1>Cheshire PEEL 2017</h1><p>Effectiveness</p></header>
<h2>How effective is the force at keeping people safe and reducing crime?</h2>
<dl><dt>Last updated</dt><dd>22/03/2018</dd><dt>Grade</dt><dd>GOOD</dd></dl>
<p>Cheshire Constabulary is good at keeping people safe.</p>
<h3>How effective is the force at preventing crime, tackling anti-social behaviour and keeping people safe?</h3>
<dl><dt>Grade</dt><dd>Good</dd></dl>
<p>This question was not subject to detailed inspection in 2017, and our judgment from the 2016 effectiveness inspection has been carried over.</p>
<h3>How effective is the force at investigating crime and reducing re-offending?</h3>
<dl><dt>Grade</dt><dd>Requires&nbsp;Improvement</dd></dl>
<div class="callout"><h4>Area for improvement</h4><p>The force should take steps to improve how it supervises investigations.</p></div>
<p>The constabulary achieves good outcomes for victims in many cases.</p>
<h3>How effective is the force at tackling serious and organised crime?</h3><dl><dt>Grade</dt><dd>Outstanding</dd></dl>
<p>An outstanding response.</p>
<h3>How effective are the force’s specialist capabilities?</h3><dl><dt>Grade</dt><dd>Ungraded</dd></dl><p>The force is prepared.</p></article>`,
    ),
    expect: {
      body: 'cheshire',
      programme: 'PEEL',
      cycle: '2017',
      pillar: 'effectiveness',
      lastUpdated: '2018-03-22',
      judgments: {
        effectiveness: 'good',
        'effectiveness/preventing-crime': 'good < 2016',
        'effectiveness/investigating-crime': 'requires-improvement',
        'effectiveness/serious-and-organised-crime': 'outstanding',
        'effectiveness/specialist-capabilities': 'ungraded',
      },
      findings: [
        'afi effectiveness/investigating-crime: The force should take steps to improve how it supervises investigations.',
      ],
    },
  },
  {
    name: 'headings in odd order: h1 for every question, grade in a heading below',
    url: `${site}/peel-assessments/peel-2017/thames-valley/efficiency/`,
    as: 'html',
    text: `<html><body><h1>Thames Valley PEEL 2017</h1><h1>Efficiency</h1><h1>How efficient is the force at keeping people safe and reducing crime?</h1><h2>Outstanding</h2><p>Text.</p><h1>How well does the force understand its current and likely future demand?</h1><h2>Outstanding</h2><p>Text.</p><h1>How well does the force use its resources to manage current demand?</h1><h2>Good</h2><h3>Areas for improvement</h3><ul><li>The force should plan its estate.</li></ul></body></html>`,
    expect: {
      body: 'thames-valley',
      programme: 'PEEL',
      cycle: '2017',
      pillar: 'efficiency',
      judgments: {
        efficiency: 'outstanding',
        'efficiency/understanding-demand': 'outstanding',
        'efficiency/using-resources': 'good',
      },
      findings: ['afi efficiency/using-resources: The force should plan its estate.'],
    },
  },
];
