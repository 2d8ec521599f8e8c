/** PEEL 2014 to 2018/19 once more, in markups and wordings of their own. Synthetic. */
import { crowded, plainPage, type Unseen } from './shape.js';

const site = 'https://hmicfrs.justiceinspectorates.gov.uk';
const old = 'https://www.justiceinspectorates.gov.uk/hmicfrs';
const page = (title: string, body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

export const againEarly: Unseen[] = [
  {
    name: '2015 landing: sentences in a list with the grade in strong; cards as description lists in divs',
    url: `${old}/peel-assessments/peel-2015/west-yorkshire/`,
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
    url: `${old}/peel-assessments/peel-2016/gwent/`,
    as: 'html',
    text: page(
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
    name: '2014: a table with a column for each grade, ticks as images, narratives over all columns',
    url: `${site}/peel-assessments/peel-2014/durham/effectiveness/`,
    as: 'html',
    text: page(
      'Durham PEEL 2014 - Effectiveness',
      `<main><h1>Durham PEEL 2014</h1><h2>Effectiveness</h2><p>How well the force tackles crime</p><p>Ungraded</p><p>Durham Constabulary works well with others.</p><table class="grades"><thead><tr><th scope="col">Question</th><th scope="col">Outstanding</th><th scope="col">Good</th><th scope="col">Requires improvement</th><th scope="col">Inadequate</th></tr></thead><tbody><tr><th scope="row">How effective is the force at reducing crime and preventing offending?</th><td></td><td><img src="t.png" alt="tick"></td><td></td><td></td></tr><tr><th scope="row">How effective is the force at investigating offending?</th><td><img src="t.png" alt="tick"></td><td></td><td></td><td></td></tr><tr><th scope="row">How effective is the force at tackling anti-social behaviour?</th><td></td><td></td><td><img src="t.png" alt="tick"></td><td></td></tr><tr><th scope="row">How effective is the force at protecting those at greatest risk of harm?</th><td colspan="4">Narrative</td></tr></tbody></table></main>`,
    ),
    expect: {
      body: 'durham',
      programme: 'PEEL',
      cycle: '2014',
      pillar: 'effectiveness',
      judgments: {
        effectiveness: 'ungraded',
        'effectiveness/preventing-crime': 'good',
        'effectiveness/tackling-anti-social-behaviour': 'requires-improvement',
        'effectiveness/investigating-crime': 'outstanding',
        'effectiveness/protecting-vulnerable-people': '*',
      },
      readFrom: { 'effectiveness/preventing-crime': 'table' },
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
    name: '2017 pillar: what was judged last year stands in sentences before the grade',
    url: `${site}/peel-assessments/peel-2017/dorset/effectiveness/`,
    as: 'html',
    text: page(
      'Dorset PEEL 2017 - Effectiveness - HMICFRS',
      `<article><header><h1>Dorset PEEL 2017</h1><h2>Effectiveness</h2></header><h3>How effective is the force at keeping people safe and reducing crime?</h3><p>Last updated 22/03/2018</p><p>In 2016, we judged the force to be good at keeping people safe and reducing crime.</p><p><b>Good</b></p><p>Dorset Police is effective at keeping people safe.</p><h3>Questions for Effectiveness</h3><h4>How effective is the force at tackling serious and organised crime?</h4><p>The force was judged as requires improvement in 2016 and it has worked hard since.</p><p><b>Good</b></p><p>It maps organised crime groups.</p></article>`,
    ),
    expect: {
      body: 'dorset',
      programme: 'PEEL',
      cycle: '2017',
      pillar: 'effectiveness',
      lastUpdated: '2018-03-22',
      judgments: { effectiveness: 'good', 'effectiveness/serious-and-organised-crime': 'good' },
      previous: [
        'effectiveness good 2016',
        'effectiveness/serious-and-organised-crime requires-improvement 2016',
      ],
    },
  },
  {
    name: '2016 leadership: never graded, whatever its prose says',
    url: `${old}/peel-assessments/peel-2016/warwickshire/leadership/`,
    as: 'html',
    text: crowded(
      'Warwickshire PEEL 2016',
      `<h1>Warwickshire PEEL 2016</h1><h2>Leadership</h2><p>Last updated 08/12/2016</p><p>As part of our annual inspections of police effectiveness, efficiency and legitimacy (PEEL), HMIC assesses the quality and effectiveness of leadership across all forces. We do not give graded judgments for leadership.</p><h3>How well does the force understand leadership?</h3><p>Warwickshire Police has a good understanding of what makes a leader. Staff told us their leaders were outstanding.</p><h3>How well does the force develop leadership?</h3><p>Good: that is how most staff describe their training.</p><h3>How well does the force display leadership?</h3><p>Adequate</p><p>is the word that one team used of its briefings.</p>`,
    ),
    expect: {
      body: 'warwickshire',
      programme: 'PEEL',
      cycle: '2016',
      pillar: 'leadership',
      lastUpdated: '2016-12-08',
      judgments: {
        leadership: '*',
        'leadership/understanding': '*',
        'leadership/developing': '*',
        'leadership/displaying': '*',
      },
      problems: ['*'],
    },
  },
  {
    name: '2017 pillar: lazy images, the file named in data-src and the words in noscript',
    url: `${site}/peel-assessments/peel-2017/lincolnshire/efficiency/`,
    as: 'html',
    text: page(
      'Lincolnshire PEEL 2017 - Efficiency',
      `<div class="wrap"><h1>Lincolnshire PEEL 2017</h1><h2>Efficiency</h2><p>How efficient is the force at keeping people safe and reducing crime?</p><p>Last updated 09/11/2017</p><img class="lazyload" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/uploads/grade-requires-improvement.png" alt=""><noscript><img src="/uploads/grade-requires-improvement.png" alt=""></noscript><p>Lincolnshire Police has less money than most.</p><h3>How well does the force understand its current and likely future demand?</h3><img class="lazyload" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/uploads/grade-good.png" alt=""><noscript><img src="/uploads/grade-good.png" alt=""></noscript><p>It knows its demand.</p></div>`,
    ),
    expect: {
      body: 'lincolnshire',
      programme: 'PEEL',
      cycle: '2017',
      pillar: 'efficiency',
      lastUpdated: '2017-11-09',
      judgments: { efficiency: 'requires-improvement', 'efficiency/understanding-demand': 'good' },
      readFrom: { efficiency: 'class', 'efficiency/understanding-demand': 'class' },
    },
  },
  {
    name: '2018/19 pillar: icons of a sprite, nothing but the reference says the grade',
    url: `${site}/peel-assessments/peel-2018/staffordshire/effectiveness/`,
    as: 'html',
    text: page(
      'Staffordshire PEEL 2018 - Effectiveness',
      `<svg style="display:none"><symbol id="grade-outstanding" viewBox="0 0 1 1"><title>Outstanding</title></symbol><symbol id="grade-good" viewBox="0 0 1 1"><title>Good</title></symbol><symbol id="grade-requires-improvement" viewBox="0 0 1 1"><title>Requires improvement</title></symbol><symbol id="grade-inadequate" viewBox="0 0 1 1"><title>Inadequate</title></symbol></svg><main><h1>Staffordshire PEEL 2018</h1><h2>Effectiveness</h2><p>How effectively does the force reduce crime and keep people safe?</p><p>Last updated 02/05/2019</p><svg class="icon" aria-hidden="true" focusable="false"><use xlink:href="#grade-good"></use></svg><p>Staffordshire Police knows its communities.</p><h3>How effective is the force at preventing crime, tackling anti-social behaviour and keeping people safe?</h3><svg class="icon" aria-hidden="true"><use href="/sprite.svg#grade-outstanding"></use></svg><p>Its teams do good work.</p><h3>How effective is the force at tackling serious and organised crime?</h3><svg class="icon" aria-hidden="true"><use href="/sprite.svg#grade-requires-improvement"></use></svg><p>It maps groups.</p></main>`,
    ),
    expect: {
      body: 'staffordshire',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: 'effectiveness',
      lastUpdated: '2019-05-02',
      judgments: {
        effectiveness: 'good',
        'effectiveness/preventing-crime': 'outstanding',
        'effectiveness/serious-and-organised-crime': 'requires-improvement',
      },
      readFrom: { effectiveness: 'class', 'effectiveness/preventing-crime': 'class' },
    },
  },
  {
    name: '2015 legitimacy in flavour A-: only grades of two words are left',
    url: `${old}/peel-assessments/peel-2015/wiltshire/legitimacy/`,
    as: 'text',
    text: `Skip to content

Wiltshire PEEL 2015

How legitimate is the force at keeping people safe and reducing crime?

Last updated 11/02/2016

Wiltshire Police’s chief officer team promote the wellbeing of staff. HMIC found good evidence of this.

Questions for Legitimacy

To what extent does practice and behaviour reinforce the wellbeing of staff and an ethical culture?

The force has an ethical culture, and its standards are outstanding in places.

Areas for improvement

  • The force should improve how it communicates the outcomes of misconduct hearings.

How well does the force understand, engage with and treat fairly the people it serves to maintain and improve its legitimacy?

Requires improvement

The force engages with its communities.

To what extent are decisions taken on the use of stop and search and Taser fair and appropriate?

The force complies with the scheme.
`,
    expect: {
      body: 'wiltshire',
      programme: 'PEEL',
      cycle: '2015',
      pillar: 'legitimacy',
      lastUpdated: '2016-02-11',
      judgments: {
        legitimacy: 'not-shown',
        'legitimacy/wellbeing-and-ethical-culture': 'not-shown',
        'legitimacy/engagement': 'requires-improvement',
        'legitimacy/stop-and-search-and-taser': 'not-shown',
      },
      findings: [
        'afi legitimacy/wellbeing-and-ethical-culture: The force should improve how it communicates the outcomes of misconduct hearings.',
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
  {
    name: '2018/19 other inspections: grades of other frameworks are no PEEL judgments',
    url: `${site}/peel-assessments/peel-2018/kent/other-reports/`,
    as: 'html',
    text: plainPage(
      'Other reports – Kent 2018/19',
      `<h1>Kent 2018/19</h1><h2>Other inspections</h2><h3>Crime data integrity</h3><p>Kent Police: Crime Data Integrity re-inspection 2018</p><p>Good</p><h3>Custody</h3><p>Published February 2018</p><h3>Effectiveness</h3><p>Stalking and harassment</p>`,
    ),
    expect: { body: 'kent', programme: 'PEEL', cycle: '2018/19', judgments: {}, problems: ['*'] },
  },
];
