/** PEEL 2014 to 2017: landing pages with their grade sentences, pillar pages, summaries. Synthetic. */
import { crowded, plainPage, type Unseen } from './shape.js';

const site = 'https://hmicfrs.justiceinspectorates.gov.uk';

export const peelEarly: Unseen[] = [
  {
    name: 'landing 2014: several questions in one sentence',
    url: 'http://www.justiceinspectorates.gov.uk/hmic/peel-assessments/peel-2014/gwent/',
    as: 'html',
    text: crowded(
      'Gwent 2014',
      `<h1>Gwent 2014</h1><p><a href="/g">Read more about Gwent</a></p>
<p>This is HMIC’s first PEEL assessment of Gwent Police.</p>
<div class="summary"><p>In terms of its effectiveness, in general, the force is good at reducing crime and preventing offending, good at investigating offending and outstanding at tackling anti-social behaviour;</p>
<p>the efficiency with which the force carries out its responsibilities requires improvement; and</p>
<p>the force is acting to achieve fairness and legitimacy in most of the practices that were examined this year.</p></div>
<h2>HMI’s observations</h2><p>I am pleased with the good progress that the force has made. There is outstanding work to do on its estate.</p>`,
    ),
    expect: {
      body: 'gwent',
      programme: 'PEEL',
      cycle: '2014',
      judgments: {
        'effectiveness/preventing-crime': 'good',
        'effectiveness/investigating-crime': 'good',
        'effectiveness/tackling-anti-social-behaviour': 'outstanding',
        efficiency: 'requires-improvement',
      },
    },
  },
  {
    name: 'landing 2015: the extent to which a force is',
    url: `${site}/peel-assessments/peel-2015/dyfed-powys/`,
    as: 'html',
    text: plainPage(
      'Dyfed-Powys 2015',
      `<h1 class="govuk-heading-xl">Dyfed-Powys 2015</h1>
<p class="govuk-body">Read more about Dyfed-Powys 2015</p>
<p class="govuk-body-l">This is HMIC’s second PEEL (police effectiveness, efficiency and legitimacy) assessment of Dyfed-Powys Police.</p>
<ul class="govuk-list govuk-list--bullet"><li>The extent to which Dyfed-Powys Police is effective at keeping people safe and reducing crime requires improvement.</li>
<li>The extent to which Dyfed-Powys Police is efficient at keeping people safe and reducing crime is inadequate.</li>
<li>The extent to which Dyfed-Powys Police is legitimate at keeping people safe and reducing crime is&nbsp;<strong>good</strong>.</li></ul>
<h2 class="govuk-heading-l">HMI’s observations</h2><p>The force keeps its call handling to an adequate standard. Last year Gwent Police was judged to be outstanding for this.</p>
<h2>Leadership</h2><p>We looked at leadership for the first time this year and did not grade it.</p>`,
    ),
    expect: {
      body: 'dyfed-powys',
      programme: 'PEEL',
      cycle: '2015',
      judgments: {
        effectiveness: 'requires-improvement',
        efficiency: 'inadequate',
        legitimacy: 'good',
        leadership: '*',
      },
    },
  },
  {
    name: 'landing 2016 interim: colons, and a pillar not yet graded',
    url: `${site}/peel-assessments/peel-2016/bedfordshire/`,
    as: 'html',
    text: crowded(
      'Bedfordshire 2016',
      `<div class="banner"><strong>Consultation</strong><p>We are consulting on our 2017 inspection programme. Have your say by 24 February 2017.</p></div>
<h1>Bedfordshire 2016</h1><p>This is HMIC’s third PEEL assessment of Bedfordshire Police.</p>
<p>The extent to which Bedfordshire Police is effective at keeping people safe and reducing crime: not yet graded.</p>
<p>The extent to which Bedfordshire Police is efficient at keeping people safe and reducing crime is: good.</p>
<p>The extent to which Bedfordshire Police is legitimate at keeping people safe and reducing crime: requires improvement.</p>
<section><h2>Effectiveness</h2><h3>How effective is the force at keeping people safe and reducing crime?</h3><p>Last updated 03/11/2016</p><p><b>To be graded</b></p></section>
<section><h2>Efficiency</h2><h3>How efficient is the force at keeping people safe and reducing crime?</h3><p>Last updated 03/11/2016</p><p><b>Good</b></p><p>The force has a good understanding of demand.</p><p><a href="#">View the three questions for efficiency</a></p></section>
<section><h2>Legitimacy</h2><h3>How legitimate is the force at keeping people safe and reducing crime?</h3><p>Last updated 08/12/2016</p><p><b>Requires improvement</b></p><p>The force’s work on stop and search is inadequate in places.</p></section>`,
    ),
    expect: {
      body: 'bedfordshire',
      programme: 'PEEL',
      cycle: '2016',
      judgments: { effectiveness: 'to-be-graded', efficiency: 'good', legitimacy: 'requires-improvement' },
    },
  },
  {
    name: 'landing 2017: one pillar will never be graded, the constabulary as subject',
    url: `${site}/peel-assessments/peel-2017/durham/?`,
    as: 'text',
    text: `Skip to content

Durham 2017

Read more about DurhamThis is HMICFRS’s fourth PEEL (police effectiveness, efficiency and legitimacy) assessment of Durham Constabulary.

The extent to which the constabulary is effective at reducing crime and keeping people safe is outstanding.

The extent to which the constabulary is efficient at keeping people safe and reducing crime is not graded.

The extent to which the constabulary is legitimate at keeping people safe and reducing crime
requires improvement.

Contact HMICFRS

HMI’s observations

I congratulate Durham Constabulary on its outstanding performance. It is good at keeping people safe. No force is perfect, and there are outstanding suspects to be found.
`,
    expect: {
      body: 'durham',
      programme: 'PEEL',
      cycle: '2017',
      judgments: { effectiveness: 'outstanding', efficiency: 'ungraded', legitimacy: 'requires-improvement' },
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
    name: 'summary page 2016 as wrapped text: grades only in opening sentences; a last point without a bullet',
    url: null,
    as: 'text',
    text: `South Wales PEEL 2016
Effectiveness
How effective is the force at keeping people safe and reducing crime?
How effective is the force at preventing crime, tackling anti-social behaviour and
keeping people safe?
South Wales Police is good at preventing crime, tackling anti-social behaviour and
keeping people safe. Its teams know their communities. Good practice is shared, and
Gwent Police, which is outstanding at problem solving, has helped.
Areas for improvement
- The force should adopt a structured and consistent problem-solving process to
enable it to tackle crime more effectively.
The force should assess how well its new teams work.
How effective is the force at investigating crime and reducing re-offending?
South Wales Police requires improvement at investigating crime and reducing
re-offending. Too many wanted people and outstanding suspects remain at large.
How effective is the force at protecting those who are vulnerable from harm, and
supporting victims?
The force offers a good service to victims of domestic abuse. Its risk assessments
are of an adequate standard.
There are no areas for improvement.
`,
    expect: {
      body: 'south-wales',
      programme: 'PEEL',
      cycle: '2016',
      pillar: 'effectiveness',
      judgments: {
        effectiveness: 'not-shown',
        'effectiveness/preventing-crime': 'good',
        'effectiveness/investigating-crime': 'requires-improvement',
        'effectiveness/protecting-vulnerable-people': 'not-shown',
      },
      findings: [
        'afi effectiveness/preventing-crime: The force should adopt a structured and consistent problem-solving process to enable it to tackle crime more effectively.',
        'afi effectiveness/preventing-crime: The force should assess how well its new teams work.',
      ],
    },
  },
  {
    name: 'pillar page 2017 in flavour A-: one-word lines dropped, two-word grade stays',
    url: null,
    as: 'text',
    text: `Skip to content

Cambridgeshire PEEL 2017

How legitimate is the force at keeping people safe and reducing crime?

Last updated 12/12/2017

Cambridgeshire Constabulary treats people well.

Questions for Legitimacy

To what extent does the force treat all of the people it serves with fairness and respect?

Requires improvement

Areas for improvement

  • The force should ensure that all officers understand unconscious bias.

Some officers know the rules well.

Summary for question 1

How well does the force ensure that its workforce behaves ethically and lawfully?

The constabulary has good plans.

Summary for question 2
`,
    expect: {
      body: 'cambridgeshire',
      programme: 'PEEL',
      cycle: '2017',
      pillar: 'legitimacy',
      lastUpdated: '2017-12-12',
      judgments: {
        legitimacy: 'not-shown',
        'legitimacy/treating-the-public-fairly': 'requires-improvement',
        'legitimacy/ethical-and-lawful-workforce': 'not-shown',
      },
      findings: [
        'afi legitimacy/treating-the-public-fairly: The force should ensure that all officers understand unconscious bias.',
      ],
    },
  },
  {
    name: '2014 landing as text: pillars ungraded beside praise, a pillar’s question in words that are not known',
    url: `${site}/peel-assessments/peel-2014/essex/`,
    as: 'text',
    text: `Skip to content

Essex 2014

Read more about Essex

This is HMIC’s first PEEL assessment of Essex Police.

In terms of its effectiveness, in general, the force is good at reducing crime and preventing offending, requires improvement at investigating offending, and is good at tackling anti-social behaviour;

the efficiency with which the force carries out its responsibilities is good; and

the force is acting to achieve fairness and legitimacy in most of the practices that were examined this year.

Effectiveness

How well the force tackles crime

Last updated 27/11/2014

Ungraded

Essex Police is good at reducing crime.

Efficiency

How well the force delivers value for money

Last updated 27/11/2014

Good

Essex Police is on track to meet its financial challenge.
`,
    expect: {
      body: 'essex',
      programme: 'PEEL',
      cycle: '2014',
      lastUpdated: '2014-11-27',
      judgments: {
        effectiveness: 'ungraded',
        'effectiveness/preventing-crime': 'good',
        'effectiveness/investigating-crime': 'requires-improvement',
        'effectiveness/tackling-anti-social-behaviour': 'good',
        efficiency: 'good',
      },
    },
  },
];
