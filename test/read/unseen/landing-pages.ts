/** Landing pages of PEEL, 2014 to 2018/19: the sentences that grade, and the cards of the pillars. Synthetic. */
import { inBody, oldSite, site } from './pages.js';
import { crowded, plainPage, type Unseen } from './shape.js';

export const landingPages: Unseen[] = [
  {
    name: '2015 landing: sentences in a list with the grade in strong; cards as description lists in divs',
    url: `${oldSite}/peel-assessments/peel-2015/west-yorkshire/`,
    as: 'html',
    text: crowded(
      'West Yorkshire 2015',
      `<h1>West Yorkshire 2015</h1><p>Read more about West Yorkshire</p><p>This is HMIC’s second PEEL (police effectiveness, efficiency and legitimacy) assessment of West Yorkshire Police. PEEL is designed to give the public information about how their local police force is performing.</p>
<ul class="judgement-list"><li>The extent to which West Yorkshire Police is effective at keeping people safe and reducing crime is <strong>good</strong>.</li><li>The extent to which West Yorkshire Police is efficient at keeping people safe and reducing crime is <strong>outstanding</strong>.</li><li>The extent to which West Yorkshire Police is legitimate at keeping people safe and reducing crime is <strong>good</strong>.</li></ul>
<h2>HMI’s observations</h2><p>I am pleased with the good progress that the force has made since last year, when I asked it to improve how it manages demand.</p>
<section><h2>Effectiveness</h2><dl><div class="r"><dt>How effective is the force at keeping people safe and reducing crime?</dt><dd>Good</dd></div></dl><p>West Yorkshire Police is good at keeping people safe and reducing crime.</p><p><a href="effectiveness/">View the four questions for effectiveness</a></p></section>
<section><h2>Efficiency</h2><dl><div class="r"><dt>How efficient is the force at keeping people safe and reducing crime?</dt><dd>Outstanding</dd></div></dl><p>The force has an exceptionally strong plan.</p></section>
<section><h2>Legitimacy</h2><dl><div class="r"><dt>How legitimate is the force at keeping people safe and reducing crime?</dt><dd>To be graded</dd></div></dl></section>`,
    ),
    expect: {
      body: 'west-yorkshire',
      programme: 'PEEL',
      cycle: '2015',
      judgments: { effectiveness: 'good', efficiency: 'outstanding', legitimacy: 'not-shown' },
      problems: ['clues-disagree'],
    },
  },
  {
    name: '2016 interim landing: colons, "not yet graded", and a banner about a consultation between the sentences',
    url: `${oldSite}/peel-assessments/peel-2016/gwent/`,
    as: 'html',
    text: inBody(
      'Gwent 2016 - HMIC',
      `<div id="main"><h1>Gwent 2016</h1><p>This is HMIC’s third PEEL (police effectiveness, efficiency and legitimacy) assessment of Gwent Police.</p><p>The extent to which the force is effective at keeping people safe and reducing crime: not yet graded.</p><div class="alert"><p><b>Consultation on the inspection programme</b></p><p>We are consulting on our proposed policing inspection programme and framework. Responses are invited by 24 February 2017.</p></div><p>The extent to which the force is efficient at keeping people safe and reducing crime requires improvement.</p><p>The extent to which the force is legitimate at keeping people safe and reducing crime is: good.</p><div class="pillars"><div><h3>Effectiveness</h3><p>To be graded</p></div><div><h3>Efficiency</h3><p>How efficient is the force at keeping people safe and reducing crime?</p><p>Last updated 03/11/2016</p><p>Requires improvement</p><p>The force’s understanding of demand is not yet adequate.</p></div><div><h3>Legitimacy</h3><p>How legitimate is the force at keeping people safe and reducing crime?</p><p>Last updated 08/12/2016</p><p>Good</p></div></div></div>`,
    ),
    expect: {
      body: 'gwent',
      programme: 'PEEL',
      cycle: '2016',
      judgments: { effectiveness: 'to-be-graded', efficiency: 'requires-improvement', legitimacy: 'good' },
      findings: [],
    },
  },
  {
    name: '2017 landing of a constabulary: cards with class names only, last year’s grade in words below',
    url: `${site}/peel-assessments/peel-2017/cheshire/`,
    as: 'html',
    text: crowded(
      'Cheshire 2017',
      `<h1>Cheshire 2017</h1><p>Read more about Cheshire</p><p>The extent to which the constabulary is effective at keeping people safe and reducing crime is good.</p><p>The extent to which the constabulary is efficient at keeping people safe and reducing crime requires improvement.</p><p>The extent to which the constabulary is legitimate at keeping people safe and reducing crime is good.</p>
<div class="grid"><article class="card"><h2>Effectiveness</h2><span class="grade grade--good"></span><p class="prev">2016: Requires improvement</p></article><article class="card"><h2>Efficiency</h2><span class="grade grade--requires-improvement"></span><p class="prev">2016: Good</p></article><article class="card"><h2>Legitimacy</h2><span class="grade grade--good"></span><p class="prev">2016: Good</p></article></div>`,
    ),
    expect: {
      body: 'cheshire',
      programme: 'PEEL',
      cycle: '2017',
      judgments: { effectiveness: 'good', efficiency: 'requires-improvement', legitimacy: 'good' },
      previous: ['effectiveness requires-improvement 2016', 'efficiency good 2016', 'legitimacy good 2016'],
    },
  },
  {
    name: '2018/19 landing: tranche sentences in lower case in one paragraph with line breaks; a pillar to be graded',
    url: `${site}/peel-assessments/peel-2018/humberside/`,
    as: 'html',
    text: plainPage(
      'Humberside 2018/19',
      `<h1 class="govuk-heading-xl">Humberside 2018/19</h1><p>Read more about Humberside 2018/19</p><p>This is HMICFRS’ fifth PEEL assessment of Humberside Police.</p><p>Humberside Police was inspected in tranche three and we found:<br>the extent to which the force is effective at reducing crime and keeping people safe is good.<br>the extent to which the force operates efficiently and sustainably requires improvement.<br>the extent to which the force treats the public and its workforce legitimately is good.</p><p><a href="/r.pdf">Download the full report</a> PEEL: Police effectiveness, efficiency and legitimacy 2018/19 – An inspection of Humberside Police</p><h2>HM Inspector’s observations</h2><p>I congratulate Humberside Police on its excellent performance, which was inadequate in 2014 and requires improvement no more.</p><h2>Effectiveness</h2><p>How effectively does the force reduce crime and keep people safe?</p><p>Last updated 07/02/2020</p><p>Good</p><p>The force is good at preventing crime.</p><h2>Efficiency</h2><p>How efficiently does the force operate and how sustainable are its services?</p><p>Last updated 07/02/2020</p><p>Requires improvement</p><h2>Legitimacy</h2><p>How legitimately does the force treat the public and its workforce?</p><p>Last updated 07/02/2020</p><p>Good</p>`,
    ),
    expect: {
      body: 'humberside',
      programme: 'PEEL',
      cycle: '2018/19',
      judgments: { effectiveness: 'good', efficiency: 'requires-improvement', legitimacy: 'good' },
      previous: ['*'],
    },
  },
  {
    name: 'landing 2017 in flavour B: three sentences, one with the full name; quotation of the inspector',
    url: `${site}/peel-assessments/peel-2017/west-mercia/`,
    as: 'text',
    text: `West Mercia 2017
This is HMICFRS’s fourth PEEL (police effectiveness, efficiency and legitimacy) assessment of West Mercia Police. PEEL is designed to give the public information about how their local police force is performing in several important areas, in a way that is comparable both across England and Wales, and year on year. The assessment is updated throughout the year with our inspection findings and reports.
The extent to which the force is effective at keeping people safe and reducing crime requires improvement.
The extent to which the force is efficient at keeping people safe and reducing crime requires improvement.
The extent to which West Mercia Police is legitimate at keeping people safe and reducing crime is good.
Wendy Williams, HM Inspector of Constabulary
HMI's observations
Read my assessment of West Mercia Police below.
I am satisfied with some aspects of West Mercia Police’s performance, although the force needs to make improvements. It was graded good for effectiveness in 2016.
The force is good at protecting vulnerable people. Its approach to tackling serious and organised crime is good.
- Effectiveness
How effective is the force at keeping people safe and reducing crime?
- Efficiency
How efficient is the force at keeping people safe and reducing crime?
- Legitimacy
How legitimate is the force at keeping people safe and reducing crime?`,
    expect: {
      body: 'west-mercia',
      programme: 'PEEL',
      cycle: '2017',
      judgments: {
        effectiveness: 'requires-improvement',
        efficiency: 'requires-improvement',
        legitimacy: 'good',
      },
      previous: ['effectiveness good 2016'],
    },
  },
  {
    name: '2015 landing as tabs: a tab for each pillar with its grade in a badge, the sentence in the panel',
    url: `${site}/peel-assessments/peel-2015/cheshire/`,
    as: 'html',
    text: crowded(
      'Cheshire 2015',
      `<h1>Cheshire 2015</h1><p>This is HMIC’s second PEEL (police effectiveness, efficiency and legitimacy) assessment of Cheshire Constabulary.</p><ul class="nav nav-tabs" role="tablist"><li role="presentation" class="active"><a href="#eff" role="tab">Effectiveness <span class="badge">Good</span></a></li><li role="presentation"><a href="#ency" role="tab">Efficiency <span class="badge">Good</span></a></li><li role="presentation"><a href="#leg" role="tab">Legitimacy <span class="badge">Requires improvement</span></a></li></ul><div class="tab-content"><div role="tabpanel" class="tab-pane active" id="eff"><p>The extent to which Cheshire Constabulary is effective at keeping people safe and reducing crime is good.</p></div><div role="tabpanel" class="tab-pane" id="ency"><p>The extent to which Cheshire Constabulary is efficient at keeping people safe and reducing crime is good.</p></div><div role="tabpanel" class="tab-pane" id="leg"><p>The extent to which Cheshire Constabulary is legitimate at keeping people safe and reducing crime requires improvement.</p></div></div>`,
    ),
    expect: {
      body: 'cheshire',
      programme: 'PEEL',
      cycle: '2015',
      judgments: { effectiveness: 'good', efficiency: 'good', legitimacy: 'requires-improvement' },
    },
  },
  {
    name: 'cards: link around heading and grade; “view more” and share links between',
    url: `${site}/peel-assessments/peel-2018/suffolk/`,
    as: 'html',
    text: crowded(
      'Suffolk 2018/19',
      `<h1>Suffolk 2018/19</h1><p>Suffolk Constabulary was inspected in tranche one and we found:</p><p>the extent to which the constabulary is effective at reducing crime and keeping people safe is good.</p><p>the extent to which the constabulary operates efficiently and sustainably requires improvement.</p><p>the extent to which the constabulary treats the public and its workforce legitimately is good.</p><div class="cards"><a class="card" href="/e"><h2>Effectiveness</h2><span>Good</span><span>Last updated 02/05/2019</span></a><a class="card" href="/f"><h2>Efficiency</h2><span>Requires improvement</span><span>Last updated 02/05/2019</span></a><a class="card" href="/l"><h2>Legitimacy</h2><span>Good</span><span>Last updated 02/05/2019</span></a></div>`,
    ),
    expect: {
      body: 'suffolk',
      programme: 'PEEL',
      cycle: '2018/19',
      judgments: { effectiveness: 'good', efficiency: 'requires-improvement', legitimacy: 'good' },
    },
  },
  {
    name: 'text flavour A of a 2018/19 landing, with a banner in the middle and the contact line',
    url: `${site}/peel-assessments/peel-2018/thames-valley/`,
    as: 'text',
    text: `Skip to content
Thames Valley 2018/19
Read more about Thames Valley
This is HMICFRS’s fifth PEEL (police effectiveness, efficiency and legitimacy) assessment of Thames Valley Police.
Thames Valley Police was inspected in tranche one and we found:
the extent to which the force is effective at reducing crime and keeping people safe is good.
the extent to which the force operates efficiently and sustainably is good.
the extent to which the force treats the public and its workforce legitimately is good.
Download the full report
PEEL: Police effectiveness, efficiency and legitimacy 2018/19 – Thames Valley Police
Zoë Billingham
Her Majesty’s Inspector of Constabulary
Contact HMICFRS
HMI's observations
I congratulate Thames Valley Police on its good performance.
Effectiveness
How effectively does the force reduce crime and keep people safe?
Last updated 02/05/2019
Good
The force is good at preventing crime.
View the five questions for effectiveness
Efficiency
How efficiently does the force operate and how sustainable are its services?
Last updated 02/05/2019
Outstanding
The force is good.
Legitimacy
How legitimately does the force treat the public and its workforce?
Last updated 02/05/2019
Good
Other inspections
How well has the force performed in our other inspections?`,
    expect: {
      body: 'thames-valley',
      programme: 'PEEL',
      cycle: '2018/19',
      lastUpdated: '2019-05-02',
      judgments: { effectiveness: 'good', efficiency: 'not-shown', legitimacy: 'good' },
      problems: ['clues-disagree'],
    },
  },
  {
    name: 'landing 2018/19: lower-case extent sentences after a colon; cards per pillar',
    url: `${site}/peel-assessments/peel-2018/kent/`,
    as: 'html',
    text: crowded(
      'Kent 2018/19',
      `<h1>Kent 2018/19</h1><p>Read more about Kent</p><p>This is HMICFRS’s fifth PEEL assessment of Kent Police. PEEL is designed to give you information about how your local police force is performing.</p>
<p>Kent Police was inspected in tranche one and we found:</p>
<ul><li>the extent to which the force is effective at reducing crime and keeping people safe is good.</li><li>the extent to which the force operates efficiently and sustainably is good.</li><li>the extent to which the force treats the public and its workforce legitimately is outstanding.</li></ul>
<p><a href="/p.pdf">Download the full report</a></p><p>PEEL: Police effectiveness, efficiency and legitimacy 2018/19 – Kent Police</p>
<p><img src="hmi.jpg" alt="Portrait of the inspector">Wendy Example, Her Majesty’s Inspector of Constabulary</p>
<h2>HMI’s observations</h2><p>I am very pleased with Kent Police. In 2017 it was good at all three.</p>
<div class="cards"><div class="card"><h2>Effectiveness</h2><h3>How effectively does the force reduce crime and keep people safe?</h3><p>Last updated 02/05/2019</p><div class="grade">Good</div><p>The force prevents crime.</p></div>
<div class="card"><h2>Efficiency</h2><h3>How efficiently does the force operate and how sustainable are its services?</h3><p>Last updated 02/05/2019</p><div class="grade">Good</div></div>
<div class="card"><h2>Legitimacy</h2><h3>How legitimately does the force treat the public and its workforce?</h3><p>Last updated 02/05/2019</p><div class="grade">Outstanding</div></div></div>
<h2>Key facts</h2><p>Population 1.8m people, up 5 percent in 10 years</p>
<h2>Kent in other inspections</h2><p>Our crime data integrity inspection of 2018 graded the force inadequate for how it records crime.</p>`,
    ),
    expect: {
      body: 'kent',
      programme: 'PEEL',
      cycle: '2018/19',
      judgments: { effectiveness: 'good', efficiency: 'good', legitimacy: 'outstanding' },
      previous: ['*'],
    },
  },
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
      lastUpdated: '2016-12-08',
      judgments: { effectiveness: 'to-be-graded', efficiency: 'good', legitimacy: 'not-shown' },
      problems: ['*'],
    },
  },
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
