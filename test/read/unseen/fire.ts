/** Fire and rescue: rounds 1 to 3, grade tables. Synthetic. */
import { crowded, plainPage, type Unseen } from './shape.js';

const site = 'https://hmicfrs.justiceinspectorates.gov.uk';

export const fire: Unseen[] = [
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
    name: 'FRS round 3 report: cards with label and value in spans',
    url: `${site}/frs-assessments/cornwall-2023-2025/`,
    as: 'html',
    text: plainPage(
      'Effectiveness, efficiency and people 2023–2025: Cornwall',
      `<h1>Effectiveness, efficiency and people 2023–2025: Cornwall Fire and Rescue Service</h1><p>Published on 20 June 2024</p><h2>Overall summary</h2><p>Our judgments: our inspection assessed how well Cornwall Fire and Rescue Service has performed in 11 areas. We have made the following graded judgments:</p>
<div class="cards"><div class="card"><span class="k">Understanding the risk of fire and other emergencies</span><span class="v">Good</span></div><div class="card"><span class="k">Preventing fires and other risks</span><span class="v">Adequate</span></div><div class="card"><span class="k">Protecting the public through fire regulation</span><span class="v">Requires improvement</span></div><div class="card"><span class="k">Making best use of resources</span><span class="v">Inadequate</span></div></div>
<h2>Changes to this round of inspection</h2><p>We last inspected Cornwall Fire and Rescue Service in 2021/22. We now grade services outstanding, good, adequate, requires improvement and inadequate.</p>
<h2>Understanding the risk of fire and other emergencies</h2><p class="badge">Good</p><p>Cornwall Fire and Rescue Service is good at understanding risk.</p>
<h2>Making best use of resources</h2><p class="badge">Inadequate</p><h3>Cause of concern</h3><p>The service isn’t using its resources well.</p><p>Within 28 days, the service should provide an action plan.</p>`,
    ),
    expect: {
      body: 'cornwall',
      programme: 'FRS',
      cycle: '2023-25',
      publishedOn: '2024-06-20',
      judgments: {
        'effectiveness/understanding-risk': 'good',
        'effectiveness/preventing-fires': 'adequate',
        'effectiveness/protecting-through-regulation': 'requires-improvement',
        'efficiency/best-use-of-resources': 'inadequate',
      },
      findings: [
        'cause efficiency/best-use-of-resources: The service isn’t using its resources well.',
        'rec efficiency/best-use-of-resources: Within 28 days, the service should provide an action plan.',
      ],
      deadlines: [null],
      problems: ['*'],
    },
  },
  {
    name: 'FRS round 3 accessible table: services by row, areas by column',
    url: `${site}/frs-assessment/frs-2023-25/service-assessment-data-table/`,
    as: 'html',
    text: plainPage(
      'Service assessment data table',
      `<h1>FRS 2023–25: service assessment data table</h1><table><thead><tr><th>Service</th><th>Understanding the risk of fire and other emergencies</th><th>Making best use of resources</th><th>Promoting the right values and culture</th></tr></thead>
<tbody><tr><td>Avon</td><td>Good</td><td>Requires improvement</td><td>Adequate</td></tr><tr><td>Essex</td><td>Adequate</td><td>Good</td><td>Not yet graded</td></tr><tr><td>Cleveland</td><td>Good</td><td></td><td>Outstanding</td></tr></tbody></table>`,
    ),
    expect: {
      documentKind: '*',
      body: null,
      programme: 'FRS',
      cycle: '2023-25',
      judgments: {
        'avon:effectiveness/understanding-risk': 'good',
        'avon:efficiency/best-use-of-resources': 'requires-improvement',
        'avon:people/values-and-culture': 'adequate',
        'essex-frs:effectiveness/understanding-risk': 'adequate',
        'essex-frs:efficiency/best-use-of-resources': 'good',
        'essex-frs:people/values-and-culture': 'to-be-graded',
        'cleveland-frs:effectiveness/understanding-risk': 'good',
        'cleveland-frs:people/values-and-culture': 'outstanding',
      },
    },
  },
  {
    name: 'FRS grade table for one service: Question / Score',
    url: `${site}/frs-assessment/frs-2021/essex/efficiency/`,
    as: 'html',
    text: crowded(
      'Essex 2021/22',
      `<h1>Essex 2021/22</h1><h2>Efficiency</h2><p>How efficient is the service at keeping people safe and secure from fire and other risks?</p><p>Last updated 19/01/2023</p>
<div class="chart" aria-hidden="true">Loading graph...</div><table class="accessible"><tr><th>Question</th><th>Score</th></tr><tr><td>Efficiency</td><td>Requires improvement</td></tr><tr><td>How well does the FRS use resources to manage risk?</td><td>Requires improvement</td></tr><tr><td>How well does the FRS make the service affordable now and in the future?</td><td>Good</td></tr></table>
<p>The service has improved since 2018/19.</p>`,
    ),
    expect: {
      body: 'essex-frs',
      programme: 'FRS',
      cycle: '2021/22',
      pillar: 'efficiency',
      lastUpdated: '2023-01-19',
      judgments: {
        efficiency: 'requires-improvement',
        'efficiency/best-use-of-resources': 'requires-improvement',
        'efficiency/affordability': 'good',
      },
    },
  },
  {
    name: 'FRS round 3 without an address: name of the brigade in the title only',
    url: null,
    as: 'html',
    text: `<html><head><title>Effectiveness, efficiency and people 2023–2025 – Cleveland Fire Brigade - HMICFRS</title></head><body><header><p>HMICFRS</p></header><div><h1>Effectiveness, efficiency and people 2023–2025 – Cleveland Fire Brigade</h1>
<h2>Promoting the right values and culture</h2><div><em>Adequate</em></div><p>Staff are proud of the brigade.</p><h2>Ensuring fairness and promoting diversity</h2><div><em>Requires Improvement</em></div><h3>Areas for improvement</h3><p>The brigade should make sure it has robust processes for grievances.</p><p>The brigade should identify and overcome barriers to equal opportunity.</p><p>It has more to do.</p></div></body></html>`,
    expect: {
      body: 'cleveland-frs',
      programme: 'FRS',
      cycle: '2023-25',
      judgments: {
        'people/values-and-culture': 'adequate',
        'people/fairness-and-diversity': 'requires-improvement',
      },
      findings: [
        'afi people/fairness-and-diversity: The brigade should make sure it has robust processes for grievances.',
        'afi people/fairness-and-diversity: The brigade should identify and overcome barriers to equal opportunity.',
      ],
    },
  },
];
