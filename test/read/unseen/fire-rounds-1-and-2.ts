/** Fire and rescue, rounds 1 and 2: landing pages, pillar pages, the previous grade in words. Synthetic. */
import { inBody, site } from './pages.js';
import { crowded, plainPage, type Unseen } from './shape.js';

export const fireRounds1And2: Unseen[] = [
  {
    name: 'round 1 landing: three sentences with links in them, cards with the grade behind a slash',
    url: `${site}/frs-assessment/frs-2018/cheshire/`,
    as: 'html',
    text: crowded(
      'Cheshire 2018/19',
      `<h1>Cheshire 2018/19</h1><p>Read more about Cheshire</p><p>This is HMICFRS’s first assessment of fire and rescue services.</p><ul><li>The extent to which the service is <a href="e/">effective</a> at keeping people safe and secure from fire and other risks is good.</li><li>The extent to which the service is <a href="f/">efficient</a> at keeping people safe and secure from fire and other risks requires improvement.</li><li>The extent to which the service <a href="p/">looks after its people</a> is good.</li></ul><h2>HM Inspector’s summary</h2><p>We were pleased with the good performance of Cheshire Fire and Rescue Service.</p><div class="c"><h3>Effectiveness</h3><p>How effective is the fire and rescue service at keeping people safe and secure?</p><p>Last updated 20/12/2018</p><p>Good</p></div><div class="c"><h3>Efficiency</h3><p>How efficient is the fire and rescue service at keeping people safe and secure?</p><p>Last updated 20/12/2018</p><p>Requires improvement</p></div><div class="c"><h3>People</h3><p>How well does the fire and rescue service look after its people?</p><p>Last updated 20/12/2018</p><p>Good</p></div>`,
    ),
    expect: {
      body: 'cheshire-frs',
      programme: 'FRS',
      cycle: '2018/19',
      judgments: { effectiveness: 'good', efficiency: 'requires-improvement', people: 'good' },
    },
  },
  {
    name: 'round 2 pillar: tags, the earlier grade in a sentence directly under them',
    url: `${site}/frs-assessment/frs-2021/merseyside/effectiveness/`,
    as: 'html',
    text: plainPage(
      'Merseyside 2021/22',
      `<h1>Merseyside 2021/22</h1><h2>Effectiveness</h2><p>How effective is the service at keeping people safe and secure?</p><p>Last updated 15/12/2021</p><strong class="govuk-tag">Outstanding</strong><p>Merseyside Fire and Rescue Service’s overall effectiveness is outstanding.</p><p>Merseyside Fire and Rescue Service was good in its 2018/19 assessment.</p><h3>How well does the FRS understand the risk of fire and other emergencies?</h3><strong class="govuk-tag">Good</strong><p>Merseyside Fire and Rescue Service is good at understanding risk.</p><p>The service was outstanding in its 2018/19 assessment.</p><h3>How effective is the FRS at responding to national risks?</h3><strong class="govuk-tag">Outstanding</strong><p>It was also outstanding in its 2018/19 assessment.</p>`,
    ),
    expect: {
      body: 'merseyside-frs',
      programme: 'FRS',
      cycle: '2021/22',
      pillar: 'effectiveness',
      lastUpdated: '2021-12-15',
      judgments: {
        effectiveness: 'outstanding',
        'effectiveness/understanding-risk': 'good',
        'effectiveness/responding-to-major-incidents': 'outstanding',
      },
      previous: [
        'effectiveness good 2018/19',
        'effectiveness/understanding-risk outstanding 2018/19',
        'effectiveness/responding-to-major-incidents outstanding 2018/19',
      ],
    },
  },
  {
    name: 'round 1 pillar of a service that has merged since, everything in one flat div',
    url: `${site}/frs-assessment/frs-2018/isle-of-wight/effectiveness/`,
    as: 'html',
    text: inBody(
      'Isle of Wight 2018/19',
      `<div><p class="h1">Isle of Wight 2018/19</p><p class="h2">Effectiveness</p><p>How effective is the fire and rescue service at keeping people safe and secure?</p><p>Last updated 20/12/2018</p><p>Requires improvement</p><p>Isle of Wight Fire and Rescue Service’s overall effectiveness requires improvement.</p><p>1</p><p>How well does the FRS understand the risk of fire and other emergencies?</p><p>Good</p><p>The service has a good understanding of its community.</p><p>2</p><p>How effective is the FRS at preventing fires and other risks?</p><p>Requires improvement</p><p><b>Areas for improvement</b></p><p>• The service should ensure it targets its prevention work at people most at risk.</p><p>• The service should evaluate it.</p><p>We set out our detailed findings below.</p><p>3</p><p>How effective is the FRS at protecting the public through the regulation of fire safety?</p><p>Inadequate</p><p>It audits few buildings.</p></div>`,
    ),
    expect: {
      body: 'isle-of-wight',
      programme: 'FRS',
      cycle: '2018/19',
      pillar: 'effectiveness',
      lastUpdated: '2018-12-20',
      judgments: {
        effectiveness: 'requires-improvement',
        'effectiveness/understanding-risk': 'good',
        'effectiveness/preventing-fires': 'requires-improvement',
        'effectiveness/protecting-through-regulation': 'inadequate',
      },
      findings: [
        'afi effectiveness/preventing-fires: The service should ensure it targets its prevention work at people most at risk.',
        'afi effectiveness/preventing-fires: The service should evaluate it.',
      ],
    },
  },
  {
    name: 'round 2 people page as fields of a content system; last round’s grade in words under another area',
    url: `${site}/frs-assessment/frs-2021/shropshire/people/`,
    as: 'html',
    text: `<!DOCTYPE html><html><head><title>Shropshire 2021/22 - HMICFRS</title></head><body class="path-node"><div class="region region-content"><article class="node node--type-assessment"><h1 class="page-title"><span class="field field--name-title">Shropshire 2021/22</span></h1><div class="node__content"><div class="field field--name-field-pillar field__item">People</div><div class="field field--name-field-question field__item">How well does the fire and rescue service look after its people?</div><div class="field field--name-changed"><div class="field__label">Last updated</div><div class="field__item">20/01/2023</div></div><div class="field field--name-field-grade field--label-hidden field__item">Requires improvement</div><div class="clearfix text-formatted field field--name-body field__item"><p>Shropshire Fire and Rescue Service’s overall approach to its people requires improvement.</p><p>Shropshire Fire and Rescue Service was good in its 2018/19 assessment.</p></div><div class="field field--name-field-questions field__items"><div class="field__item"><div class="field__label">Promoting the right values and culture</div><div class="field__item">Good</div><div class="text-formatted"><p>It has a positive culture.</p></div></div><div class="field__item"><div class="field__label">Getting the right people with the right skills</div><div class="field__item">Requires improvement</div><div class="text-formatted"><h4>Area for improvement</h4><p>The service should make sure its records of training are accurate.</p><p>The service has a plan.</p></div></div></div></div></article></div></body></html>`,
    expect: {
      body: 'shropshire',
      programme: 'FRS',
      cycle: '2021/22',
      pillar: 'people',
      lastUpdated: '2023-01-20',
      judgments: {
        people: 'requires-improvement',
        'people/values-and-culture': 'good',
        'people/right-people-right-skills': 'requires-improvement',
      },
      previous: ['people good 2018/19'],
      findings: [
        'afi people/right-people-right-skills: The service should make sure its records of training are accurate.',
      ],
    },
  },
  {
    name: 'round 1 landing: semicolons in bullets, cards per pillar with “View the five questions”',
    url: `${site}/frs-assessment/frs-2018/durham-and-darlington/`,
    as: 'html',
    text: crowded(
      'County Durham and Darlington 2018/19',
      `<h1>County Durham and Darlington 2018/19</h1><p>Read more about County Durham and Darlington</p><p>This is HMICFRS’s first assessment of County Durham and Darlington Fire and Rescue Service.</p>
<ul><li>The extent to which the service is effective at keeping people safe and secure from fire and other risks is good;</li><li>The extent to which the service is efficient at keeping people safe and secure from fire and other risks requires improvement; and</li><li>The extent to which the service looks after its people is good.</li></ul>
<p>Contact HMICFRS</p><h2>HM Inspector's summary</h2><p>It has outstanding relations with its staff.</p>
<article><h2>Effectiveness</h2><p>How effective is the service at keeping people safe and secure from fire and other risks?</p><p>Last updated 20/06/2019</p><strong class="tag">Good</strong><p>An effective service will identify risks.</p><a href="e">View the five questions for effectiveness</a></article>
<article><h2>Efficiency</h2><p>How efficient is the service at keeping people safe and secure from fire and other risks?</p><p>Last updated 20/06/2019</p><strong class="tag">Requires improvement</strong><p>An efficient service will use its people well.</p></article>
<article><h2>People</h2><p>How well does the service look after its people?</p><p>Last updated 20/06/2019</p><strong class="tag">Good</strong><p>A service that looks after its people.</p></article>`,
    ),
    expect: {
      body: 'durham-and-darlington',
      programme: 'FRS',
      cycle: '2018/19',
      lastUpdated: '2019-06-20',
      judgments: { effectiveness: 'good', efficiency: 'requires-improvement', people: 'good' },
    },
  },
  {
    name: 'round 2 pillar: previous grades in words of several questions; cause of concern discharged',
    url: `${site}/frs-assessment/frs-2021/avon/people/`,
    as: 'html',
    text: plainPage(
      'Avon 2021/22',
      `<h1>Avon 2021/22</h1><h2>People</h2><h3>How well does the service look after its people?</h3><p>Last updated 27/07/2022</p><p><b>Requires improvement</b></p>
<p>Avon Fire and Rescue Service’s overall effectiveness requires improvement.</p>
<p>Avon Fire and Rescue Service requires improvement at looking after its people.</p>
<p>Avon Fire and Rescue Service was inadequate in its 2018/19 assessment.</p>
<h3>Questions for People</h3><p>1</p><h4>How well does the FRS promote its values and culture?</h4><p><b>Requires improvement</b></p><p>Avon Fire and Rescue Service requires improvement at promoting the right values and culture.</p><p>Avon Fire and Rescue Service was inadequate in its 2018/19 assessment.</p><h5>Area for improvement</h5><p>The service should make sure its values are understood.</p><p>We set out our detailed findings below. These are the basis for our judgment.</p><h5>The cause of concern of 2018 is discharged</h5><p>Enough progress has been made.</p>
<p>2</p><h4>How well trained and skilled are FRS staff?</h4><p><b>Good</b></p><p>Avon Fire and Rescue Service is good at getting the right people with the right skills.</p><p>Avon Fire and Rescue Service required improvement in its 2018/19 assessment.</p>`,
    ),
    expect: {
      body: 'avon',
      programme: 'FRS',
      cycle: '2021/22',
      pillar: 'people',
      lastUpdated: '2022-07-27',
      judgments: {
        people: 'requires-improvement',
        'people/values-and-culture': 'requires-improvement',
        'people/right-people-right-skills': 'good',
      },
      findings: ['afi people/values-and-culture: The service should make sure its values are understood.'],
      previous: [
        'people inadequate 2018/19',
        'people/values-and-culture inadequate 2018/19',
        'people/right-people-right-skills requires-improvement 2018/19',
      ],
    },
  },
  {
    name: 'FRS round 1 landing: “looks after its people requires improvement”',
    url: `${site}/frs-assessment/frs-2018/avon/`,
    as: 'html',
    text: crowded(
      'Avon 2018/19',
      `<h1>Avon 2018/19</h1><p>Read more about Avon</p><p>This is HMICFRS’s first assessment of fire and rescue services.</p>
<p>The extent to which the service is effective at keeping people safe and secure from fire and other risks requires improvement.</p>
<p>The extent to which the service is efficient at keeping people safe and secure from fire and other risks is good.</p>
<p>The extent to which the service looks after its people is inadequate.</p>
<h2>HM Inspector’s summary</h2><p>We are concerned. The service has good relationships.</p>`,
    ),
    expect: {
      body: 'avon',
      programme: 'FRS',
      cycle: '2018/19',
      judgments: { effectiveness: 'requires-improvement', efficiency: 'good', people: 'inadequate' },
    },
  },
  {
    name: 'FRS round 1 pillar: headings one level down, grade in a strong inside the heading',
    url: `${site}/frs-assessment/frs-2018/london/effectiveness/`,
    as: 'html',
    text: plainPage(
      'London 2018/19',
      `<h2>London 2018/19</h2><h3>Effectiveness</h3><h4>How effective is the service at keeping people safe and secure from fire and other risks? <strong>Requires improvement</strong></h4><p>Last updated 17/12/2019</p><p>London Fire Brigade’s overall effectiveness requires improvement.</p>
<h4>How well does the FRS understand the risk of fire and other emergencies? <strong>Good</strong></h4><p>Its plans are good.</p>
<h4>How effective is the FRS at preventing fires and other risks? <strong>Requires improvement</strong></h4><h5>Areas for improvement</h5><ul><li>The brigade should evaluate its prevention work.</li></ul>
<h4>How effective is the FRS at protecting the public through the regulation of fire safety? <strong>Requires improvement</strong></h4><h5>Cause of concern</h5><p>The brigade does not inspect enough of its highest-risk buildings.</p><h5>Recommendations</h5><p>By 31 May 2022, the brigade should:</p><ul><li>have a plan; and</li><li>carry it out.</li></ul>
<h4>How effective is the FRS at responding to fires and other emergencies? <strong>Good</strong></h4><p>It responds.</p>
<h4>How effective is the FRS at responding to national risks? <strong>Outstanding</strong></h4><p>It is prepared.</p>`,
    ),
    expect: {
      body: 'london',
      programme: 'FRS',
      cycle: '2018/19',
      pillar: 'effectiveness',
      lastUpdated: '2019-12-17',
      judgments: {
        effectiveness: 'requires-improvement',
        'effectiveness/understanding-risk': 'good',
        'effectiveness/preventing-fires': 'requires-improvement',
        'effectiveness/protecting-through-regulation': 'requires-improvement',
        'effectiveness/responding-to-fires': 'good',
        'effectiveness/responding-to-major-incidents': 'outstanding',
      },
      findings: [
        'afi effectiveness/preventing-fires: The brigade should evaluate its prevention work.',
        'cause effectiveness/protecting-through-regulation: The brigade does not inspect enough of its highest-risk buildings.',
        'rec effectiveness/protecting-through-regulation: By 31 May 2022, the brigade should: | have a plan; and | carry it out.',
      ],
      deadlines: ['2022-05-31'],
    },
  },
  {
    name: 'FRS round 2 pillar: the previous grade in words, a lone paragraph AFI',
    url: `${site}/frs-assessment/frs-2021/shropshire/people/`,
    as: 'html',
    text: crowded(
      'Shropshire 2021/22',
      `<h1>Shropshire 2021/22</h1><h2>People</h2><h3>How well does the service look after its people?</h3><p>Last updated 20/01/2023</p><p>Good</p><p>Shropshire Fire and Rescue Service’s overall people work is good.</p><p>Shropshire Fire and Rescue Service was requires improvement in its 2018/19 assessment.</p>
<h3>How well does the FRS promote its values and culture?</h3><p>Good</p><p>Shropshire Fire and Rescue Service was good in its 2018/19 assessment.</p><p>The service has an adequate level of support for staff.</p>
<h3>How well trained and skilled are FRS staff?</h3><p>Requires improvement</p><p>Shropshire Fire and Rescue Service required improvement in its 2018/19 assessment.</p><h4>Area for improvement</h4><p>The service should assure itself that its records are up to date.</p><p>We found gaps.</p>
<h3>How well does the FRS ensure fairness and diversity?</h3><p>Good</p><p>Shropshire Fire and Rescue Service was inadequate in its 2018/19 assessment.</p>
<h3>How well does the FRS develop leadership and capability?</h3><p>Outstanding</p><p>This question was not graded in its 2018/19 assessment.</p>`,
    ),
    expect: {
      body: 'shropshire',
      programme: 'FRS',
      cycle: '2021/22',
      pillar: 'people',
      lastUpdated: '2023-01-20',
      judgments: {
        people: 'good',
        'people/values-and-culture': 'good',
        'people/right-people-right-skills': 'requires-improvement',
        'people/fairness-and-diversity': 'good',
        'people/performance-and-leaders': 'outstanding',
      },
      previous: [
        'people requires-improvement 2018/19',
        'people/values-and-culture good 2018/19',
        'people/right-people-right-skills requires-improvement 2018/19',
        'people/fairness-and-diversity inadequate 2018/19',
      ],
      findings: [
        'afi people/right-people-right-skills: The service should assure itself that its records are up to date.',
      ],
    },
  },
  {
    name: 'FRS round 2 pillar as text: previous grade under the grade line',
    url: null,
    as: 'text',
    text: `Skip to content
London 2021/22
Effectiveness
How effective is the service at keeping people safe and secure from fire and other risks?
Last updated 27/07/2022
Good
London Fire Brigade’s overall effectiveness is good.
London Fire Brigade required improvement in its 2018/19 assessment.
Questions for Effectiveness
1
How well does the FRS understand the risk of fire and other emergencies?
Good
London Fire Brigade was good in its 2018/19 assessment.
The brigade has an adequate level of reserves.
2
How effective is the FRS at preventing fires and other risks?
Requires improvement
London Fire Brigade required improvement in its 2018/19 assessment.
Areas for improvement
The brigade should make sure that it targets the most vulnerable.
The brigade should make sure it quality assures its visits.
We set out our detailed findings below. These are the basis for our judgment of the service’s performance in this area.
The brigade's plan is good
There is a plan.
`,
    expect: {
      body: 'london',
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
        'effectiveness/understanding-risk good 2018/19',
        'effectiveness/preventing-fires requires-improvement 2018/19',
      ],
      findings: [
        'afi effectiveness/preventing-fires: The brigade should make sure that it targets the most vulnerable.',
        'afi effectiveness/preventing-fires: The brigade should make sure it quality assures its visits.',
      ],
    },
  },
  {
    name: 'round 1 landing: sentences in a numbered list, cards whose grade stands in a ribbon before the pillar',
    url: `${site}/frs-assessment/frs-2018/isle-of-wight/`,
    as: 'html',
    text: plainPage(
      'Isle of Wight 2018/19',
      `<h1>Isle of Wight 2018/19</h1><p>This is HMICFRS’ first assessment of Isle of Wight Fire and Rescue Service.</p><ol><li>The extent to which the service is effective at keeping people safe and secure from fire and other risks requires improvement.</li><li>The extent to which the service is efficient at keeping people safe and secure from fire and other risks requires improvement.</li><li>The extent to which the service looks after its people requires improvement.</li></ol><div class="cards"><div class="card"><div class="ribbon">Requires improvement</div><h3>Effectiveness</h3><p>How effective is the fire and rescue service at keeping people safe and secure?</p></div><div class="card"><div class="ribbon">Requires improvement</div><h3>Efficiency</h3></div><div class="card"><div class="ribbon">Requires improvement</div><h3>People</h3></div></div>`,
    ),
    expect: {
      body: 'isle-of-wight',
      programme: 'FRS',
      cycle: '2018/19',
      judgments: {
        effectiveness: 'requires-improvement',
        efficiency: 'requires-improvement',
        people: 'requires-improvement',
      },
    },
  },
  {
    name: 'grade beside its question in a flex row of three: number, question, grade; grade wrapped in a link',
    url: `${site}/frs-assessment/frs-2018/dorset-and-wiltshire/effectiveness/`,
    as: 'html',
    text: plainPage(
      'Dorset & Wiltshire 2018/19',
      `<h1>Dorset &amp; Wiltshire 2018/19</h1><div class="row"><h2>Effectiveness</h2><a href="/grades#good">Good</a></div><p>How effective is the service at keeping people safe and secure from fire and other risks?</p><p>Last updated 17/12/2019</p><div class="row"><div>1</div><div>How well does the FRS understand the risk of fire and other emergencies?</div><div><a href="/grades#good">Good</a></div></div><p>Text.</p><div class="row"><div>2</div><div>How effective is the FRS at preventing fires and other risks?</div><div><a href="/grades#ri">Requires improvement</a></div></div><h4>Area for improvement</h4><p>The service should evaluate its prevention work, so it understands the benefits better.</p>`,
    ),
    expect: {
      body: 'dorset-and-wiltshire',
      programme: 'FRS',
      cycle: '2018/19',
      pillar: 'effectiveness',
      lastUpdated: '2019-12-17',
      judgments: {
        effectiveness: 'good',
        'effectiveness/understanding-risk': 'good',
        'effectiveness/preventing-fires': 'requires-improvement',
      },
      findings: [
        'afi effectiveness/preventing-fires: The service should evaluate its prevention work, so it understands the benefits better.',
      ],
    },
  },
  {
    name: 'round 1: what all services should do stands below a list of areas for improvement, and below a recommendation',
    url: `${site}/frs-assessment/frs-2018/hertfordshire/effectiveness/`,
    as: 'html',
    text: plainPage(
      'Hertfordshire 2018/19',
      '<h1>Hertfordshire 2018/19</h1><h2>Effectiveness</h2><p>Last updated 17/12/2019</p><p>Requires improvement</p><h3>How effective is the FRS at preventing fires and other risks?</h3><p>Requires improvement</p><h4>Areas for improvement</h4><ul><li>The service should ensure that:<ul><li>staff carry out safe and well visits; and</li><li>visits are evaluated.</li></ul></li></ul><p>All fire and rescue services should assess fire and rescue-related risks. They should also prevent them.</p><h3>How effective is the FRS at protecting the public through the regulation of fire safety?</h3><p>Inadequate</p><h4>Cause of concern</h4><p>Hertfordshire Fire and Rescue Service doesn’t do enough to protect the public.</p><h4>Recommendation</h4><p>By 30 June 2020, the service should put in place a risk-based inspection programme.</p><p>Fire and rescue services should assess the risk of fire in certain buildings.</p>',
    ),
    expect: {
      body: 'hertfordshire-frs',
      programme: 'FRS',
      cycle: '2018/19',
      pillar: 'effectiveness',
      lastUpdated: '2019-12-17',
      judgments: {
        effectiveness: 'requires-improvement',
        'effectiveness/preventing-fires': 'requires-improvement',
        'effectiveness/protecting-through-regulation': 'inadequate',
      },
      findings: [
        'afi effectiveness/preventing-fires: The service should ensure that: | staff carry out safe and well visits; and | visits are evaluated.',
        'cause effectiveness/protecting-through-regulation: Hertfordshire Fire and Rescue Service doesn’t do enough to protect the public.',
        'rec effectiveness/protecting-through-regulation: By 30 June 2020, the service should put in place a risk-based inspection programme.',
      ],
      deadlines: ['2020-06-30'],
    },
  },
];
