/** Tables and overviews that hold the grades of many bodies, or of one by question and score. Synthetic. */
import { inBody, site } from './pages.js';
import { crowded, plainPage, type Unseen } from './shape.js';

export const tablesOfManyBodies: Unseen[] = [
  {
    name: 'round 3 table with letters and a key: the letters are no grades unless the key says so',
    url: `${site}/frs-assessment/frs-2023-25/service-assessment-data-table/`,
    as: 'html',
    text: inBody(
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
    text: inBody(
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
    name: 'the grades overview of a year: forces as rows, pillars as columns, links in cells, no body of its own: it only leads to their pages',
    url: `${site}/peel-assessments/peel-2018/?view=table&sort=alpha&data=pillar&group_by_region=off`,
    as: 'html',
    text: crowded(
      'PEEL 2018/19',
      `<h1>PEEL 2018/19</h1><p>Loading graph...</p><p>Group by region</p><p>Accessible Table</p><table><thead><tr><th scope="col">Force</th><th scope="col">Effectiveness</th><th scope="col">Efficiency</th><th scope="col">Legitimacy</th></tr></thead><tbody><tr><th scope="row"><a href="/peel-assessments/peel-2018/cleveland/">Cleveland</a></th><td class="grade-inadequate">Inadequate</td><td>Inadequate</td><td>Inadequate</td></tr><tr><th scope="row"><a href="/x">Kent</a></th><td>Good</td><td>Good</td><td>Outstanding</td></tr></tbody></table>`,
    ),
    expect: {
      body: null,
      programme: 'PEEL',
      cycle: '2018/19',
      judgments: {},
      problems: ['judged-elsewhere'],
      documentKind: 'listing',
    },
  },
  {
    name: 'a national report’s page with a table of forces by pillar: their grades are text of it',
    url: `${site}/publications/peel-police-efficiency-2017/`,
    as: 'html',
    text: plainPage(
      'PEEL: Police efficiency 2017',
      `<h1>PEEL: Police efficiency 2017</h1><p>Published on: 9 November 2017</p><p>Publication types: PEEL</p><table><tr><th>Force</th><th>Effectiveness</th><th>Efficiency</th><th>Legitimacy</th></tr><tr><td>Essex</td><td>Good</td><td>Good</td><td>Requires improvement</td></tr><tr><td>Kent</td><td>Good</td><td>Outstanding</td><td>Good</td></tr></table>`,
    ),
    expect: {
      documentKind: 'publication',
      body: null,
      programme: 'PEEL',
      cycle: '2017',
      publishedOn: '2017-11-09',
      judgments: {},
      problems: ['judged-elsewhere'],
    },
  },
  {
    name: 'FRS table by question: the question spans its services',
    url: `${site}/frs-assessment/frs-2023-25/service-assessment-data-table/`,
    as: 'html',
    text: plainPage(
      'Service assessment data table',
      `<h1>Service assessment data table</h1><table><tr><th>Question</th><th>Service</th><th>Score</th></tr><tr><th rowspan="2">Preventing fires and other risks</th><td>Avon Fire and Rescue Service</td><td>Good</td></tr><tr><td>Cornwall Fire and Rescue Service</td><td>Adequate</td></tr><tr><th rowspan="2">Making best use of resources</th><td>Avon Fire and Rescue Service</td><td>Inadequate</td></tr><tr><td>Cornwall Fire and Rescue Service</td><td>Requires improvement</td></tr></table>`,
    ),
    expect: {
      body: null,
      programme: 'FRS',
      cycle: '2023-25',
      judgments: {
        'avon:effectiveness/preventing-fires': 'good',
        'cornwall:effectiveness/preventing-fires': 'adequate',
        'avon:efficiency/best-use-of-resources': 'inadequate',
        'cornwall:efficiency/best-use-of-resources': 'requires-improvement',
      },
    },
  },
  {
    name: 'police grades overview with a force per row and pillars as columns',
    url: `${site}/peel-assessments/peel-2018/?view=table&sort=alpha&data=pillar&group_by_region=off`,
    as: 'html',
    text: plainPage(
      'PEEL 2018/19',
      `<h1>PEEL 2018/19</h1><p>Loading graph...</p><p>Group by region</p><table><tr><th>Force</th><th>Effectiveness</th><th>Efficiency</th><th>Legitimacy</th></tr><tr><td>Avon and Somerset</td><td>Good</td><td>Outstanding</td><td>Good</td></tr><tr><td>Bedfordshire</td><td>Good</td><td>Good</td><td>Good</td></tr></table>`,
    ),
    expect: {
      body: null,
      programme: 'PEEL',
      cycle: '2018/19',
      judgments: {},
      problems: ['judged-elsewhere'],
      documentKind: 'listing',
    },
  },
  {
    name: 'round 3: a table of services for each area, which its caption or the heading over it names',
    url: `${site}/frs-assessment/frs-2023-25/service-assessment-data-table/`,
    as: 'html',
    text: plainPage(
      'FRS 2023–25: service assessment data table',
      '<h1>FRS 2023–25: service assessment data table</h1><h2>Preventing fires and other risks</h2><table><thead><tr><th>Service</th><th>Grade</th></tr></thead><tbody><tr><td>Avon</td><td>Good</td></tr><tr><td>Bedfordshire</td><td>Adequate</td></tr></tbody></table><table><caption>Making best use of resources</caption><thead><tr><th>Service</th><th>Grade</th></tr></thead><tbody><tr><td>Avon</td><td>Requires improvement</td></tr></tbody></table><table><caption>Services with most staff</caption><thead><tr><th>Service</th><th>Grade</th></tr></thead><tbody><tr><td>Avon</td><td>Inadequate</td></tr></tbody></table>',
    ),
    expect: {
      body: null,
      programme: 'FRS',
      cycle: '2023-25',
      judgments: {
        'avon:effectiveness/preventing-fires': 'good',
        'bedfordshire-frs:effectiveness/preventing-fires': 'adequate',
        'avon:efficiency/best-use-of-resources': 'requires-improvement',
      },
    },
  },
];
