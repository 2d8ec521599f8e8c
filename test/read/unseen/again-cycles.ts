/** Cycles and bodies that nobody has met: taken by the page's own words. Synthetic. */
import { plainPage, type Unseen } from './shape.js';

const site = 'https://hmicfrs.justiceinspectorates.gov.uk';
const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><main>${body}</main></body></html>`;

export const againCycles: Unseen[] = [
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
    text: page(
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
    text: page(
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
    text: page(
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
    text: page(
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
    text: page(
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
];
