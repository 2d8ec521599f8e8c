/** Pillar pages of PEEL 2018/19 and their detailed findings. Synthetic. */
import { site } from './pages.js';
import { crowded, plainPage, type Unseen } from './shape.js';

export const pillarPages2018: Unseen[] = [
  {
    name: '2018/19 detailed findings: carried over in an inset; a finding under the carried question',
    url: `${site}/peel-assessments/peel-2018/northumbria/efficiency/detailed-findings/`,
    as: 'html',
    text: plainPage(
      'Northumbria PEEL 2018',
      `<h1>Northumbria PEEL 2018</h1><h2>Efficiency</h2><p class="lede">How efficiently does the force operate and how sustainable are its services?</p><p><small>Last updated <time datetime="2019-05-02">02/05/2019</time></small></p><p class="judgment">Good</p><p>Northumbria Police is good at operating efficiently and sustainably.</p><h2>Questions for Efficiency</h2>
<section id="q1"><div class="num">1</div><h3>How well does the force use its resources to meet the demand it faces?</h3><div class="govuk-inset-text"><p>This question was not subject to detailed inspection in 2018/19, and our judgment from the 2017 efficiency inspection has been carried over. However, we did find an area for improvement.</p></div><p class="judgment">Good</p><h4>Area for improvement</h4><p>The force should review its use of overtime.</p><p>We set out our detailed findings below. These are the basis for our judgment.</p></section>
<section id="q2"><div class="num">2</div><h3>How well does the force plan for the future?</h3><p class="judgment">Outstanding</p><p>The plan is adequate to the task, and its forecasts are good.</p></section>`,
    ),
    expect: {
      body: 'northumbria',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: 'efficiency',
      lastUpdated: '2019-05-02',
      judgments: {
        efficiency: 'good',
        'efficiency/meeting-current-demands': 'good < 2017',
        'efficiency/planning-for-the-future': 'outstanding',
      },
      findings: ['afi efficiency/meeting-current-demands: The force should review its use of overtime.'],
    },
  },
  {
    name: 'pillar 2018/19: what is not graded is said at the end of a paragraph',
    url: `${site}/peel-assessments/peel-2018/cumbria/effectiveness/`,
    as: 'html',
    text: plainPage(
      'Cumbria PEEL 2018 Effectiveness',
      `<h1>Cumbria PEEL 2018</h1><h2>Effectiveness</h2><h3>How effectively does the force reduce crime and keep people safe?</h3><p>Last updated 27/09/2019</p><p>Good</p>
<h3>Preventing crime and tackling anti-social behaviour</h3><p>Good</p><p>In 2017 the question of call handling was not graded. The force prevents crime.</p>
<h3>Armed policing</h3><p>We looked at how well forces are ready for an armed attack in an earlier year. This question is ungraded.</p><p>The force has enough armed officers.</p>`,
    ),
    expect: {
      body: 'cumbria',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: 'effectiveness',
      lastUpdated: '2019-09-27',
      judgments: {
        effectiveness: 'good',
        'effectiveness/preventing-crime': 'good',
        'effectiveness/specialist-capabilities': 'ungraded',
      },
    },
  },
  {
    name: 'pillar 2018/19: accordion with details/summary, badge inside the summary',
    url: `${site}/peel-assessments/peel-2018/derbyshire/efficiency/`,
    as: 'html',
    text: plainPage(
      'Derbyshire PEEL 2018 Efficiency',
      `<h1>Derbyshire PEEL 2018</h1><h2>Efficiency</h2><h3>How efficiently does the force operate and how sustainable are its services?</h3><p>Last updated 27/09/2019</p><p class="g">Requires improvement</p>
<p>Derbyshire Constabulary must plan better.</p>
<details open><summary><span class="n">1</span> How well does the force use its resources to meet the demand it faces? <span class="badge badge-success">Good</span></summary><div><p>It uses resources well.</p></div></details>
<details><summary><span class="n">2</span> How well does the force plan for the future? <span class="badge badge-warning">Requires improvement</span></summary><div>
<h4>Areas for improvement</h4><table><tbody><tr><td>1</td><td>The force should develop its understanding of future demand.</td></tr><tr><td>2</td><td>The force should make sure its financial plans are adequate.</td></tr></tbody></table>
<p>Its plans are not good enough.</p></div></details>`,
    ),
    expect: {
      body: 'derbyshire',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: 'efficiency',
      lastUpdated: '2019-09-27',
      judgments: {
        efficiency: 'requires-improvement',
        'efficiency/meeting-current-demands': 'good',
        'efficiency/planning-for-the-future': 'requires-improvement',
      },
      findings: [
        'afi efficiency/planning-for-the-future: The force should develop its understanding of future demand.',
        'afi efficiency/planning-for-the-future: The force should make sure its financial plans are adequate.',
      ],
    },
  },
  {
    name: 'detailed findings 2018/19: svg titles, nested points, a quoted recommendation of an earlier year',
    url: `${site}/peel-assessments/peel-2018/city-of-london/legitimacy/detailed-findings/`,
    as: 'html',
    text: crowded(
      'City of London PEEL 2018',
      `<h1>City of London PEEL 2018</h1><h2>Legitimacy</h2><h3>How legitimately does the force treat the public and its workforce?</h3><p>Last updated 27/09/2019</p>
<svg role="img" viewBox="0 0 10 10"><title>Good</title><circle r="4"/></svg><p>The City of London Police is good overall.</p>
<h3>1 To what extent does the force treat all of the people it serves with fairness and respect?</h3><svg role="img" aria-labelledby="t1"><title id="t1">Good</title><path d="M0"/></svg>
<p>This question was not subject to detailed inspection in 2018/19, and our judgment from the 2017 legitimacy inspection has been carried over.</p>
<p>In our 2017 legitimacy report, we recommended that all forces should:</p><ul><li>monitor and analyse stop and search data;</li><li>take action; and</li><li>publish both.</li></ul><p>The force has done so.</p>
<h3>2 How well does the force ensure that its workforce behaves ethically and lawfully?</h3><svg role="img"><title>Inadequate</title></svg>
<h4>Cause of concern</h4><p>The force does not know which of its staff are vetted. This puts the public at risk.</p>
<h4>Recommendations</h4><ul><li>By 31 March 2020, the force should:<ul><li>vet all staff; and</li><li>report to its police authority.</li></ul></li></ul>
<h4>Areas for improvement</h4><ol><li>The force should make sure that its counter-corruption unit:<ul><li>has enough people; and</li><li>can monitor all systems.</li></ul></li><li>The force should publish its strategy.</li></ol>
<p>We set out our detailed findings below. These are the basis for our judgment of the force’s performance in this area.</p><h4>Tackling corruption</h4><p>Officers gave us good examples.</p>
<h3>3 To what extent does the force treat its workforce with fairness and respect?</h3><svg role="img"><title>Requires improvement</title></svg><p>We have not identified any areas for improvement in this area.</p>`,
    ),
    expect: {
      body: 'city-of-london',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: 'legitimacy',
      lastUpdated: '2019-09-27',
      judgments: {
        legitimacy: 'good',
        'legitimacy/treating-the-public-fairly': 'good < 2017',
        'legitimacy/ethical-and-lawful-workforce': 'inadequate',
        'legitimacy/treating-the-workforce-fairly': 'requires-improvement',
      },
      findings: [
        'cause legitimacy/ethical-and-lawful-workforce: The force does not know which of its staff are vetted. This puts the public at risk.',
        'rec legitimacy/ethical-and-lawful-workforce: By 31 March 2020, the force should: | vet all staff; and | report to its police authority.',
        'afi legitimacy/ethical-and-lawful-workforce: The force should make sure that its counter-corruption unit: | has enough people; and | can monitor all systems.',
        'afi legitimacy/ethical-and-lawful-workforce: The force should publish its strategy.',
      ],
      deadlines: ['2020-03-31'],
    },
  },
  {
    name: 'pillar 2018/19: data attributes on custom elements, everything in divs, no headings for questions',
    url: `${site}/peel-assessments/peel-2018/norfolk/legitimacy/`,
    as: 'html',
    text: `<!doctype html><html><head><title>Norfolk PEEL 2018 Legitimacy</title></head><body><div class="wrap"><div class="title">Norfolk PEEL 2018</div><div class="pillar">Legitimacy</div>
<div class="question" data-grade="good"><div class="qtext">How legitimately does the force treat the public and its workforce?</div><div class="date">Last updated 02/05/2019</div><div class="txt">Norfolk Constabulary is trusted.</div></div>
<div class="question" data-grade="good"><div class="num">1</div><div class="qtext">To what extent does the force treat all of the people it serves with fairness and respect?</div><div class="txt">This question was not subject to detailed inspection in 2018/19, and our judgment from the 2017 legitimacy inspection has been carried over.</div></div>
<div class="question" data-grade="requires_improvement"><div class="num">2</div><div class="qtext">How well does the force ensure that its workforce behaves ethically and lawfully?</div><div class="afi"><div class="afi-title">Areas for improvement</div><div class="afi-item">The force should improve its vetting.</div><div class="afi-item">The force should record business interests.</div></div><div class="txt">Leaders set a good example.</div></div></div></body></html>`,
    expect: {
      body: 'norfolk',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: 'legitimacy',
      lastUpdated: '2019-05-02',
      judgments: {
        legitimacy: 'good',
        'legitimacy/treating-the-public-fairly': 'good < 2017',
        'legitimacy/ethical-and-lawful-workforce': 'requires-improvement',
      },
      findings: [
        'afi legitimacy/ethical-and-lawful-workforce: The force should improve its vetting.',
        'afi legitimacy/ethical-and-lawful-workforce: The force should record business interests.',
      ],
    },
  },
  {
    name: 'pillar 2018/19: grade badge before its question in a flex row; comparison table with last year',
    url: `${site}/peel-assessments/peel-2018/lancashire/legitimacy/`,
    as: 'html',
    text: crowded(
      'Lancashire PEEL 2018',
      `<h1>Lancashire PEEL 2018</h1><div class="row"><span class="pill">Outstanding</span><h2>Legitimacy</h2></div><p>Last updated 20/01/2020</p>
<p>Lancashire Constabulary treats people very well.</p>
<div class="row"><span class="pill">Good</span><h3>To what extent does the force treat all of the people it serves with fairness and respect?</h3></div><p>Text about the question.</p>
<div class="row"><span class="pill">Outstanding</span><h3>How well does the force ensure that its workforce behaves ethically and lawfully?</h3></div><p>Text about this question.</p>
<h3>How this compares</h3><table><thead><tr><th>Question</th><th>2017</th><th>2018/19</th></tr></thead><tbody><tr><td>Treating the public fairly</td><td>Requires improvement</td><td>Good</td></tr><tr><td>Ethical and lawful workforce behaviour</td><td>Good</td><td>Outstanding</td></tr></tbody></table>`,
    ),
    expect: {
      body: 'lancashire',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: 'legitimacy',
      lastUpdated: '2020-01-20',
      judgments: {
        legitimacy: 'outstanding',
        'legitimacy/treating-the-public-fairly': 'good',
        'legitimacy/ethical-and-lawful-workforce': 'outstanding',
      },
      previous: [
        'legitimacy/treating-the-public-fairly requires-improvement 2017',
        'legitimacy/ethical-and-lawful-workforce good 2017',
      ],
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
];
