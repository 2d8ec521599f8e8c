/** Fire and rescue services once more, all rounds, in markups and wordings of their own. Synthetic. */
import { crowded, plainPage, type Unseen } from './shape.js';

const site = 'https://hmicfrs.justiceinspectorates.gov.uk';
const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

export const againFire: Unseen[] = [
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
    name: 'round 2 pillar: “Grade” and “Previous grade” as a description list under each question',
    url: `${site}/frs-assessment/frs-2021/suffolk/people/`,
    as: 'html',
    text: page(
      'Suffolk 2021/22 - People - HMICFRS',
      `<div class="content"><h1>Suffolk 2021/22</h1><h2>People</h2><p>How well does the service look after its people?</p><p>Last updated 27/07/2022</p><dl class="grades"><div><dt>Grade</dt><dd>Requires improvement</dd></div><div><dt>Previous grade (2018/19)</dt><dd>Good</dd></div></dl><p>Suffolk Fire and Rescue Service’s overall people work requires improvement.</p><h3>How well does the FRS promote its values and culture?</h3><dl class="grades"><div><dt>Grade</dt><dd>Good</dd></div><div><dt>Previous grade</dt><dd>Requires improvement</dd></div></dl><p>Staff are proud.</p><h3>How well trained and skilled are FRS staff?</h3><dl class="grades"><div><dt>Grade</dt><dd>Inadequate</dd></div><div><dt>Previous grade</dt><dd>Not graded</dd></div></dl><h4>Cause of concern</h4><p>The service doesn’t train its staff.</p><h5>Recommendations</h5><p>By 31 October 2022, the service should:</p><ul><li>have a plan;</li><li>train staff.</li></ul></div>`,
    ),
    expect: {
      body: 'suffolk-frs',
      programme: 'FRS',
      cycle: '2021/22',
      pillar: 'people',
      lastUpdated: '2022-07-27',
      judgments: {
        people: 'requires-improvement',
        'people/values-and-culture': 'good',
        'people/right-people-right-skills': 'inadequate',
      },
      previous: ['people good 2018/19', 'people/values-and-culture requires-improvement null'],
      findings: [
        'cause people/right-people-right-skills: The service doesn’t train its staff.',
        'rec people/right-people-right-skills: By 31 October 2022, the service should: | have a plan; | train staff.',
      ],
      deadlines: ['2022-10-31'],
    },
  },
  {
    name: 'round 3: eleven cards with the grade in an attribute of a component and hidden words of the old one',
    url: `${site}/frs-assessments/humberside-2023-2025/`,
    as: 'html',
    text: page(
      'Effectiveness, efficiency and people 2023–2025: Humberside Fire and Rescue Service',
      `<main><h1>Effectiveness, efficiency and people 2023–2025: An inspection of Humberside Fire and Rescue Service</h1><h2>Our judgments</h2><p>Our inspection assessed how well Humberside Fire and Rescue Service has performed in 11 areas. We have made the following graded judgments:</p><ul class="cards"><li><a href="#a"><span>Preventing fires and other risks</span><frs-grade value="good"></frs-grade></a></li><li><a href="#b"><span>Making best use of resources</span><frs-grade value="adequate"></frs-grade></a></li><li><a href="#c"><span>Ensuring fairness and promoting diversity</span><frs-grade value="requires-improvement"></frs-grade></a></li></ul><h2>HMI summary</h2><p>The service was outstanding when we last inspected it.</p></main>`,
    ),
    expect: {
      body: 'humberside-frs',
      programme: 'FRS',
      cycle: '2023-25',
      judgments: {
        'effectiveness/preventing-fires': '?good',
        'efficiency/best-use-of-resources': '?adequate',
        'people/fairness-and-diversity': '?requires-improvement',
      },
      previous: [],
      problems: ['*'],
    },
  },
  {
    name: 'round 3 table with letters and a key: the letters are no grades unless the key says so',
    url: `${site}/frs-assessment/frs-2023-25/service-assessment-data-table/`,
    as: 'html',
    text: page(
      'Service assessment data table - HMICFRS',
      `<main><h1>Service assessment data table</h1><p>Key: O = Outstanding, G = Good, A = Adequate, RI = Requires improvement, I = Inadequate</p><table><tr><th>Service</th><th>Preventing fires and other risks</th><th>Making best use of resources</th></tr><tr><td>Avon</td><td><abbr title="Requires improvement">RI</abbr></td><td><abbr title="Good">G</abbr></td></tr><tr><td>Kent</td><td><abbr title="Good">G</abbr></td><td><abbr title="Adequate">A</abbr></td></tr></table></main>`,
    ),
    expect: {
      body: null,
      programme: 'FRS',
      cycle: '2023-25',
      judgments: {
        'avon:effectiveness/preventing-fires': 'requires-improvement',
        'avon:efficiency/best-use-of-resources': 'good',
        'kent-frs:effectiveness/preventing-fires': 'good',
        'kent-frs:efficiency/best-use-of-resources': 'adequate',
      },
    },
  },
  {
    name: 'round 3 table on its side: areas by row, services by column, one cell not yet inspected',
    url: `${site}/frs-assessment/frs-2023-25/service-assessment-data-table/`,
    as: 'html',
    text: page(
      'Service assessment data table - HMICFRS',
      `<main><h1>Service assessment data table</h1><table><thead><tr><td></td><th>Cleveland</th><th>Norfolk</th><th>Royal Berkshire</th></tr></thead><tbody><tr><th>Understanding the risk of fire and other emergencies</th><td>Good</td><td>Adequate</td><td>Not yet graded</td></tr><tr><th>Getting the right people with the right skills</th><td>Requires improvement</td><td>Good</td><td></td></tr></tbody></table></main>`,
    ),
    expect: {
      body: null,
      programme: 'FRS',
      cycle: '2023-25',
      judgments: {
        'cleveland-frs:effectiveness/understanding-risk': 'good',
        'cleveland-frs:people/right-people-right-skills': 'requires-improvement',
        'norfolk-frs:effectiveness/understanding-risk': 'adequate',
        'norfolk-frs:people/right-people-right-skills': 'good',
        'berkshire:effectiveness/understanding-risk': 'to-be-graded',
        'berkshire:people/right-people-right-skills': '*',
      },
    },
  },
  {
    name: 'round 1 pillar of a service that has merged since, everything in one flat div',
    url: `${site}/frs-assessment/frs-2018/isle-of-wight/effectiveness/`,
    as: 'html',
    text: page(
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
    name: 'round 3: sentences grade, the earlier grade in brackets with its years; an old scale beside the new',
    url: `${site}/frs-assessments/tyne-and-wear-2023-2025/`,
    as: 'html',
    text: plainPage(
      'Effectiveness, efficiency and people 2023–2025: Tyne and Wear',
      `<h1>Effectiveness, efficiency and people 2023–2025: An inspection of Tyne and Wear Fire and Rescue Service</h1><h2>Preventing fires and other risks</h2><p>Good (2021/22: Outstanding)</p><p>Tyne and Wear Fire and Rescue Service is good at preventing fires and other risks.</p><h2>Promoting the right values and culture</h2><p>Tyne and Wear Fire and Rescue Service is adequate at promoting the right values and culture.</p><p>It was good in its 2021/22 inspection.</p>`,
    ),
    expect: {
      body: 'tyne-and-wear',
      programme: 'FRS',
      cycle: '2023-25',
      judgments: { 'effectiveness/preventing-fires': 'good', 'people/values-and-culture': 'adequate' },
      previous: [
        'effectiveness/preventing-fires outstanding 2021/22',
        'people/values-and-culture good 2021/22',
      ],
      readFrom: { 'effectiveness/preventing-fires': 'grade-line', 'people/values-and-culture': 'sentence' },
    },
  },
  {
    name: 'round 2 landing in flavour B: no grade lines, sentences with the service’s full name',
    url: `${site}/frs-assessment/frs-2021/royal-berkshire/`,
    as: 'text',
    text: `Royal Berkshire 2021/22

Read more about Royal BerkshireThis is HMICFRS’s second full assessment of fire and rescue services. This assessment examines the service’s effectiveness, efficiency and how well it looks after its people.

The extent to which the service is effective at keeping people safe and secure from fire and other risks is good.

The extent to which the service is efficient at keeping people safe and secure from fire and other risks is good.

The extent to which the service looks after its people requires improvement.

HM Inspector's summary

It was a pleasure to revisit Royal Berkshire Fire and Rescue Service. It was good for its effectiveness in 2018/19 and outstanding work continues.
`,
    expect: {
      body: 'berkshire',
      programme: 'FRS',
      cycle: '2021/22',
      judgments: { effectiveness: 'good', efficiency: 'good', people: 'requires-improvement' },
      previous: ['*'],
      readFrom: { people: 'sentence' },
    },
  },
  {
    name: 'round 3: causes of concern, accelerated, with recommendations of two deadlines; good words in quotes',
    url: `${site}/frs-assessments/lincolnshire-2023-2025/`,
    as: 'html',
    text: crowded(
      'Effectiveness, efficiency and people 2023–2025: Lincolnshire',
      `<h1>Effectiveness, efficiency and people 2023–2025: An inspection of Lincolnshire Fire and Rescue Service</h1><p>Published on: 6 December 2024</p><h2>Responding to fires and other emergencies</h2><p>Inadequate</p><div class="concern"><h3>Accelerated cause of concern</h3><p>Lincolnshire Fire and Rescue Service’s mobilising system isn’t reliable.</p><h4>Recommendations</h4><p>Within 28 days, the service should provide an action plan that sets out how it will:</p><ul><li>test the system; and</li><li>have a fallback.</li></ul><p>By 30 June 2025, the service should assure itself that the changes work.</p></div><p>“Good” was how one firefighter described the radios.</p><h2>Managing performance and developing leaders</h2><p>Adequate</p><h3>Promising practice</h3><p><b>The service lets staff shadow leaders</b></p><p>All may take part.</p>`,
    ),
    expect: {
      body: 'lincolnshire-frs',
      programme: 'FRS',
      cycle: '2023-25',
      publishedOn: '2024-12-06',
      judgments: {
        'effectiveness/responding-to-fires': 'inadequate',
        'people/performance-and-leaders': 'adequate',
      },
      findings: [
        'cause effectiveness/responding-to-fires: Lincolnshire Fire and Rescue Service’s mobilising system isn’t reliable.',
        'rec effectiveness/responding-to-fires: Within 28 days, the service should provide an action plan that sets out how it will: | test the system; and | have a fallback.',
        'rec effectiveness/responding-to-fires: By 30 June 2025, the service should assure itself that the changes work.',
        'practice people/performance-and-leaders: The service lets staff shadow leaders',
      ],
      deadlines: ['*'],
    },
  },
  {
    name: 'a service that no list has: its own name and address are taken',
    url: `${site}/frs-assessment/frs-2021/mercia-valley/efficiency/`,
    as: 'html',
    text: page(
      'Mercia Valley 2021/22',
      `<main><h1>Mercia Valley 2021/22</h1><h2>Efficiency</h2><p>How efficient is the service at keeping people safe and secure?</p><p>Last updated 15/12/2021</p><p>Good</p><p>Mercia Valley Fire and Rescue Service’s overall efficiency is good.</p><h3>How well does the FRS use resources to manage risk?</h3><p>Requires improvement</p><p>The service’s plans are adequate.</p></main>`,
    ),
    expect: {
      body: 'mercia-valley',
      programme: 'FRS',
      cycle: '2021/22',
      pillar: 'efficiency',
      lastUpdated: '2021-12-15',
      judgments: { efficiency: 'good', 'efficiency/best-use-of-resources': 'requires-improvement' },
    },
  },
];
