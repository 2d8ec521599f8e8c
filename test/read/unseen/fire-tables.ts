/** Tables over many services, and fire and rescue reports drawn in further ways. Synthetic. */
import { crowded, plainPage, type Unseen } from './shape.js';

const site = 'https://hmicfrs.justiceinspectorates.gov.uk';
export const fireTables: Unseen[] = [
  {
    name: 'round 3 table: two header rows (pillars over areas), services by row',
    url: `${site}/frs-assessment/frs-2023-25/service-assessment-data-table/`,
    as: 'html',
    text: plainPage(
      'Service assessment data table',
      `<h1>FRS 2023–25: service assessment data table</h1>
<table><thead><tr><th rowspan="2">Service</th><th colspan="2">Effectiveness</th><th colspan="1">Efficiency</th></tr><tr><th>Preventing fires and other risks</th><th>Responding to fires and other emergencies</th><th>Making best use of resources</th></tr></thead>
<tbody><tr><th scope="row">Avon Fire and Rescue Service</th><td>Adequate</td><td>Good</td><td>Requires improvement</td></tr><tr><th scope="row">Cornwall Fire and Rescue Service</th><td>Inadequate</td><td>Outstanding</td><td>To be graded</td></tr></tbody></table>`,
    ),
    expect: {
      body: null,
      programme: 'FRS',
      cycle: '2023-25',
      judgments: {
        'avon:effectiveness/preventing-fires': 'adequate',
        'avon:effectiveness/responding-to-fires': 'good',
        'avon:efficiency/best-use-of-resources': 'requires-improvement',
        'cornwall:effectiveness/preventing-fires': 'inadequate',
        'cornwall:effectiveness/responding-to-fires': 'outstanding',
        'cornwall:efficiency/best-use-of-resources': 'to-be-graded',
      },
    },
  },
  {
    name: 'round 3 table, long form: the service spans its rows',
    url: `${site}/frs-assessment/frs-2023-25/service-assessment-data-table/`,
    as: 'html',
    text: plainPage(
      'Service assessment data table',
      `<h1>Service assessment data table</h1>
<table><thead><tr><th>Service</th><th>Question</th><th>Score</th></tr></thead>
<tbody><tr><th rowspan="2">Avon Fire and Rescue Service</th><td>Preventing fires and other risks</td><td>Adequate</td></tr><tr><td>Responding to fires and other emergencies</td><td>Good</td></tr><tr><th rowspan="2">Cornwall Fire and Rescue Service</th><td>Preventing fires and other risks</td><td>Inadequate</td></tr><tr><td>Responding to fires and other emergencies</td><td>Outstanding</td></tr></tbody></table>`,
    ),
    expect: {
      body: null,
      programme: 'FRS',
      cycle: '2023-25',
      judgments: {
        'avon:effectiveness/preventing-fires': 'adequate',
        'avon:effectiveness/responding-to-fires': 'good',
        'cornwall:effectiveness/preventing-fires': 'inadequate',
        'cornwall:effectiveness/responding-to-fires': 'outstanding',
      },
    },
  },
  {
    name: 'round 3 table, long form: the service stands in every row',
    url: `${site}/frs-assessment/frs-2023-25/service-assessment-data-table/`,
    as: 'html',
    text: plainPage(
      'Service assessment data table',
      `<h1>Service assessment data table</h1>
<table><tr><th>Service</th><th>Question</th><th>Score</th></tr>
<tr><td>Avon Fire and Rescue Service</td><td>Preventing fires and other risks</td><td>Adequate</td></tr><tr><td>Avon Fire and Rescue Service</td><td>Responding to fires and other emergencies</td><td>Good</td></tr><tr><td>Cornwall Fire and Rescue Service</td><td>Preventing fires and other risks</td><td>Inadequate</td></tr></table>`,
    ),
    expect: {
      body: null,
      programme: 'FRS',
      cycle: '2023-25',
      judgments: {
        'avon:effectiveness/preventing-fires': 'adequate',
        'avon:effectiveness/responding-to-fires': 'good',
        'cornwall:effectiveness/preventing-fires': 'inadequate',
      },
    },
  },
  {
    name: 'round 3 data table: a heading and a Question/Score table for each service',
    url: `${site}/frs-assessment/frs-2023-25/service-assessment-data-table/`,
    as: 'html',
    text: plainPage(
      'Service assessment data table',
      `<h1>Service assessment data table</h1><h2>Avon Fire and Rescue Service</h2><table><tr><th>Question</th><th>Score</th></tr><tr><td>Preventing fires and other risks</td><td>Adequate</td></tr></table>
<h2>Cornwall Fire and Rescue Service</h2><table><tr><th>Question</th><th>Score</th></tr><tr><td>Preventing fires and other risks</td><td>Inadequate</td></tr></table>`,
    ),
    expect: {
      body: null,
      programme: 'FRS',
      cycle: '2023-25',
      judgments: {
        'avon:effectiveness/preventing-fires': 'adequate',
        'cornwall:effectiveness/preventing-fires': 'inadequate',
      },
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
    name: 'round 3: grade in a small element of the heading; legend as an image map; AFI as alert',
    url: `${site}/frs-assessments/shropshire-2023-2025/`,
    as: 'html',
    text: crowded(
      'Effectiveness, efficiency and people 2023–2025: Shropshire Fire and Rescue Service',
      `<h1>Effectiveness, efficiency and people 2023–2025: Shropshire Fire and Rescue Service</h1><h2>Overall summary</h2><p>Our inspection assessed how well Shropshire Fire and Rescue Service has performed in 11 areas. We have made the following graded judgments:</p><p>In the inspected service’s previous inspection, carried out in 2021/22, we used four tiers of graded judgments: outstanding, good, requires improvement and inadequate.</p><img src="scale.png" alt="The scale: outstanding, good, adequate, requires improvement, inadequate">
<h2>HMI summary</h2><p>It was a pleasure to revisit.</p>
<h2>Understanding the risk of fire and other emergencies <small>Good</small></h2><p><strong>Good</strong> (2021/22: Good)</p><p>Text here.</p>
<h2>Preventing fires and other risks <small>Adequate</small></h2><div role="alert" class="afi"><h3>Area for improvement</h3><p>The service should evaluate its prevention work.</p></div>
<h2>Protecting the public through fire regulation <small>Requires improvement</small></h2><p>The service has an adequate number of inspectors.</p>`,
    ),
    expect: {
      body: 'shropshire',
      programme: 'FRS',
      cycle: '2023-25',
      judgments: {
        'effectiveness/understanding-risk': 'good',
        'effectiveness/preventing-fires': 'adequate',
        'effectiveness/protecting-through-regulation': 'requires-improvement',
      },
      findings: ['afi effectiveness/preventing-fires: The service should evaluate its prevention work.'],
      problems: ['grade-count-differs'],
      previous: ['*'],
    },
  },
  {
    name: 'round 3 as text, flavour B: no grades at all',
    url: `${site}/frs-assessments/london-2023-2025/`,
    as: 'text',
    text: `Overall summary
Our judgments
Our inspection assessed how well London Fire Brigade has performed in 11 areas. We have made graded judgments in 11 areas as follows:
Changes to this round of inspection
We last inspected London Fire Brigade in March 2022. And in July 2022, we published our inspection report with our findings on the brigade’s effectiveness and efficiency and how well it looks after its people.
HMI summary
I am pleased with the performance of London Fire Brigade in keeping people safe.
Preventing fires and other risks
The brigade’s prevention strategy is clearly linked to the risks it has identified.
Areas for improvement
- The brigade should make sure its visits reach those most at risk.
- The brigade should evaluate its work.
Responding to fires and other emergencies
The brigade has good response standards.`,
    expect: {
      body: 'london',
      programme: 'FRS',
      cycle: '2023-25',
      judgments: {
        'effectiveness/preventing-fires': 'not-shown',
        'effectiveness/responding-to-fires': 'not-shown',
      },
      findings: [
        'afi effectiveness/preventing-fires: The brigade should make sure its visits reach those most at risk.',
        'afi effectiveness/preventing-fires: The brigade should evaluate its work.',
      ],
      problems: ['*'],
    },
  },
];
