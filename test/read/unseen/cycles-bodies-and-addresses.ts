/** Cycles and bodies that no table has, former names, pages without an address. Synthetic. */
import { A1, inBody, inMain, Q1, site } from './pages.js';
import { crowded, plainPage, type Unseen } from './shape.js';

export const cyclesBodiesAndAddresses: Unseen[] = [
  {
    name: 'PEEL 2027–29: known areas, grades as words; its address says the cycle',
    url: `${site}/peel-reports/kent-2027-29/`,
    as: 'html',
    text: plainPage(
      'PEEL 2027–2029: An inspection of Kent Police',
      `<h1>PEEL 2027–2029: An inspection of Kent Police</h1><p>Published on: 3 February 2028</p><h2>Preventing crime</h2><p>Good</p><p>Text.</p><h2>Investigating crime</h2><p>Adequate</p><h3>Area for improvement</h3><p>The force should train its staff.</p><h2>Leadership and force management</h2><p>Requires improvement</p><p>Text.</p>`,
    ),
    expect: {
      body: 'kent',
      programme: 'PEEL',
      cycle: '2027-29',
      publishedOn: '2028-02-03',
      judgments: {
        'preventing-crime': 'good',
        'investigating-crime': 'adequate',
        'leadership-and-force-management': 'requires-improvement',
      },
      findings: ['afi investigating-crime: The force should train its staff.'],
      problems: ['cycle-unknown'],
    },
  },
  {
    name: 'PEEL 2028/29 without an address: the title says it; a table of areas',
    url: null,
    as: 'html',
    text: inMain(
      'PEEL 2028/29 – An inspection of Gwent Police',
      `<h1>PEEL 2028/29 – An inspection of Gwent Police</h1><table><tr><th>Area</th><th>Grade</th></tr><tr><td>Preventing crime</td><td>Outstanding</td></tr><tr><td>Workforce</td><td>Inadequate</td></tr></table>`,
    ),
    expect: {
      body: 'gwent',
      programme: 'PEEL',
      cycle: '2028/29',
      judgments: { 'preventing-crime': 'outstanding', workforce: 'inadequate' },
      problems: ['cycle-unknown'],
    },
  },
  {
    name: 'fire and rescue, a fifth round 2028–30',
    url: `${site}/frs-assessments/kent-2028-2030/`,
    as: 'html',
    text: inMain(
      'Effectiveness, efficiency and people 2028–2030: Kent Fire and Rescue Service',
      `<h1>Effectiveness, efficiency and people 2028–2030: An inspection of Kent Fire and Rescue Service</h1><h2>Preventing fires and other risks</h2><p>Adequate</p><p>Text.</p><h2>Making best use of resources</h2><p>Good</p><p>Text.</p>`,
    ),
    expect: {
      body: 'kent-frs',
      programme: 'FRS',
      cycle: '2028-30',
      judgments: { 'effectiveness/preventing-fires': 'adequate', 'efficiency/best-use-of-resources': 'good' },
      problems: ['cycle-unknown'],
    },
  },
  {
    name: 'a cycle never met and an area never met: the grade stands under its own label',
    url: `${site}/peel-reports/surrey-2027-29/`,
    as: 'html',
    text: inMain(
      'PEEL 2027–29: An inspection of Surrey Police',
      `<h1>PEEL 2027–29: An inspection of Surrey Police</h1><h2>Using data and technology</h2><p>Adequate</p><p>Text.</p><h2>Preventing crime</h2><p>Good</p>`,
    ),
    expect: {
      body: 'surrey',
      programme: 'PEEL',
      cycle: '2027-29',
      judgments: { 'preventing-crime': 'good', 'other/using-data-and-technology': 'adequate' },
      problems: ['cycle-unknown', 'area-unknown'],
    },
  },
  {
    name: 'a year in the old style of address: peel-2031, pillars and questions',
    url: `${site}/peel-assessments/peel-2031/kent/efficiency/`,
    as: 'html',
    text: inMain(
      'Kent PEEL 2031',
      `<h1>Kent PEEL 2031</h1><h2>Efficiency</h2><p>Last updated 02/05/2032</p><p>Good</p><p>Text.</p><h3>How well does the force plan for the future?</h3><p>Requires improvement</p><p>Text.</p>`,
    ),
    expect: {
      body: 'kent',
      programme: 'PEEL',
      cycle: '2031',
      lastUpdated: '2032-05-02',
      judgments: { efficiency: 'good', 'efficiency/planning-for-the-future': 'requires-improvement' },
      problems: ['cycle-unknown'],
    },
  },
  {
    name: 'a force that no list has, in a cycle that no list has',
    url: `${site}/peel-reports/severnside-2027-29/`,
    as: 'html',
    text: inMain(
      'PEEL 2027–29: An inspection of Severnside Police',
      `<h1>PEEL 2027–29: An inspection of Severnside Police</h1><h2>Preventing crime</h2><p>Severnside Police is good at preventing crime.</p>`,
    ),
    expect: {
      body: 'severnside',
      programme: 'PEEL',
      cycle: '2027-29',
      judgments: { 'preventing-crime': 'good' },
      problems: ['cycle-unknown'],
    },
  },
  {
    name: 'a service that no list has: its own name and address are taken',
    url: `${site}/frs-assessment/frs-2021/mercia-valley/efficiency/`,
    as: 'html',
    text: inBody(
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
  {
    name: 'no address: a saved page whose canonical link, title and heading say what it is; the file’s base is another site',
    url: null,
    as: 'html',
    text: `<!doctype html><html><head><base href="file:///C:/saved/"><link rel="canonical" href="http://www.justiceinspectorates.gov.uk/hmicfrs/peel-assessments/peel-2017/essex/legitimacy/?"><title>Essex PEEL 2017 – HMICFRS</title></head><body><main><h1>Essex PEEL 2017</h1><h2>Legitimacy</h2><p>How legitimate is the force at keeping people safe and reducing crime?</p><p>Last updated 12/12/2017</p><p>Good</p><h3>${Q1}</h3><p>Good</p></main></body></html>`,
    expect: {
      body: 'essex',
      programme: 'PEEL',
      cycle: '2017',
      pillar: 'legitimacy',
      lastUpdated: '2017-12-12',
      judgments: { legitimacy: 'good', [A1]: 'good' },
    },
  },
  {
    name: 'Hampshire under its old slug; the page says its new name; the isle’s service is another',
    url: `${site}/peel-reports/hampshire-2021-22/`,
    as: 'html',
    text: plainPage(
      'PEEL 2021/22 – An inspection of Hampshire and Isle of Wight Constabulary',
      `<h1>PEEL 2021/22 – An inspection of Hampshire and Isle of Wight Constabulary</h1><h2>Preventing crime</h2><p>Good</p><p>The constabulary works with Isle of Wight Fire and Rescue Service.</p><h2>Treatment of the public</h2><p>Adequate</p>`,
    ),
    expect: {
      body: 'hampshire-and-isle-of-wight',
      programme: 'PEEL',
      cycle: '2021/22',
      judgments: { 'preventing-crime': 'good', 'treating-the-public': 'adequate' },
    },
  },
  {
    name: '2025–27: a new area, grades in a description under each heading',
    url: `${site}/peel-reports/durham-2025-27/`,
    as: 'html',
    text: crowded(
      'PEEL 2025–27: An inspection of Durham Constabulary',
      `<h1>PEEL 2025–27: An inspection of Durham Constabulary</h1><p>Published on: 14 October 2025</p>
<h2>How good is the force at leadership and force management?</h2><dl><dt>Grade</dt><dd>Good</dd><dt>Inspected</dt><dd>May 2025</dd></dl><p>Leaders are visible.</p>
<h2>How good is the force at investigating crime?</h2><dl><dt>Grade</dt><dd>Requires improvement</dd><dt>Inspected</dt><dd>May 2025</dd></dl><p>Plans are missing.</p>
<h2>How good is the force’s use of artificial intelligence?</h2><dl><dt>Grade</dt><dd>Adequate</dd></dl><p>It has a policy.</p>`,
    ),
    expect: {
      body: 'durham',
      programme: 'PEEL',
      cycle: '2025-27',
      publishedOn: '2025-10-14',
      judgments: {
        'leadership-and-force-management': 'good',
        'investigating-crime': 'requires-improvement',
        'other/how-good-is-the-force-s-use-of-artificial-intelligence': 'adequate',
      },
      problems: ['area-unknown'],
    },
  },
];
