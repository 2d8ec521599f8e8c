/** Fire and rescue, round 3: one page, eleven areas. Synthetic. */
import { inBody, site, withRoles } from './pages.js';
import { crowded, plainPage, type Unseen } from './shape.js';

export const fireRound3: Unseen[] = [
  {
    name: 'round 3: eleven cards with the grade in an attribute of a component and hidden words of the old one',
    url: `${site}/frs-assessments/humberside-2023-2025/`,
    as: 'html',
    text: inBody(
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
  {
    name: 'round 3: a summary list with the grade as a link to its chapter, chapters without; one area ungraded for now',
    url: `${site}/frs-assessments/cornwall-2023-2025/`,
    as: 'html',
    text: plainPage(
      'Cornwall Fire and Rescue Service 2023–2025',
      `<h1>Cornwall Fire and Rescue Service 2023–2025</h1><p>Cornwall Fire and Rescue Service’s performance was inspected in 11 areas.</p><dl class="summary"><div><dt>Understanding the risk of fire and other emergencies</dt><dd><a href="#risk">Good</a></dd></div><div><dt>Preventing fires and other risks</dt><dd><a href="#prev">Adequate</a></dd></div><div><dt>Making the FRS affordable now and in the future</dt><dd><a href="#aff">Requires improvement</a></dd></div><div><dt>Ensuring fairness and promoting diversity</dt><dd>Not yet graded</dd></div></dl><h2 id="risk">Understanding the risk of fire and other emergencies</h2><p>Text.</p><h2 id="prev">Preventing fires and other risks</h2><p>Text.</p>`,
    ),
    expect: {
      body: 'cornwall',
      programme: 'FRS',
      cycle: '2023-25',
      judgments: {
        'effectiveness/understanding-risk': 'good',
        'effectiveness/preventing-fires': 'adequate',
        'efficiency/affordability': 'requires-improvement',
        'people/fairness-and-diversity': 'to-be-graded',
      },
      problems: ['*'],
    },
  },
  {
    name: 'nested headings: pillar-like groups over areas, grades one level below; AFIs as h4 with “What we found”',
    url: `${site}/frs-assessments/west-yorkshire-2023-2025/`,
    as: 'html',
    text: withRoles(
      'Effectiveness, efficiency and people 2023–2025 – West Yorkshire Fire and Rescue Service',
      `<h1>Effectiveness, efficiency and people 2023–2025 – West Yorkshire Fire and Rescue Service</h1><p>Published on: 26 March 2024</p><h2>Effectiveness</h2><h3>Understanding the risk of fire and other emergencies</h3><h4>Good</h4><p>West Yorkshire Fire and Rescue Service is good at understanding risk.</p><h3>Protecting the public through fire regulation</h3><h4>Requires improvement</h4><h4>Areas for improvement</h4><p>The service should make sure it has an effective quality assurance process.</p><p>The service should reduce the number of unwanted fire signals.</p><h4>We set out our detailed findings below. These are the basis for our judgment of the service’s performance in this area.</h4><h5>The service has enough inspectors</h5><p>It has an adequate number of inspectors.</p><h2>People</h2><h3>Promoting the right values and culture</h3><h4>Adequate</h4><h4>Area for improvement</h4><p>The service should monitor secondary contracts:</p><ul><li>to prevent staff from working excessive hours; and</li><li>to keep them safe.</li></ul><h3>Managing performance and developing leaders</h3><h4>Outstanding</h4><h4>Promising practice: mentoring of women</h4><p>The service runs a mentoring scheme.</p>`,
    ),
    expect: {
      body: 'west-yorkshire-frs',
      programme: 'FRS',
      cycle: '2023-25',
      publishedOn: '2024-03-26',
      judgments: {
        'effectiveness/understanding-risk': 'good',
        'effectiveness/protecting-through-regulation': 'requires-improvement',
        'people/values-and-culture': 'adequate',
        'people/performance-and-leaders': 'outstanding',
      },
      findings: [
        'afi effectiveness/protecting-through-regulation: The service should make sure it has an effective quality assurance process.',
        'afi effectiveness/protecting-through-regulation: The service should reduce the number of unwanted fire signals.',
        'afi people/values-and-culture: The service should monitor secondary contracts: | to prevent staff from working excessive hours; and | to keep them safe.',
        'practice people/performance-and-leaders: mentoring of women',
      ],
    },
  },
];
