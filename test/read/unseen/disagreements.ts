/** Clues that disagree, grades that a scale has not, counts that differ: nothing is picked. Synthetic. */
import { gwent, site, withRoles } from './pages.js';
import { plainPage, type Unseen } from './shape.js';

export const disagreements: Unseen[] = [
  gwent(
    'two grades that differ on one page: the summary and the chapter',
    `<table><tr><th>Area</th><th>Grade</th></tr><tr><td>Preventing crime</td><td>Good</td></tr><tr><td>Workforce</td><td>Adequate</td></tr></table><h2>Preventing crime</h2><p>Adequate</p><p>Text.</p><h2>Workforce</h2><p>Adequate</p>`,
    { 'preventing-crime': 'not-shown', workforce: 'adequate' },
    { problems: ['clues-disagree'] },
  ),
  {
    name: 'two grades where three are announced',
    url: `${site}/peel-reports/kent-2021-22/`,
    as: 'html',
    text: withRoles(
      'PEEL 2021/22 – An inspection of Kent Police',
      `<h1>PEEL 2021/22 – An inspection of Kent Police</h1><p>Published on: 4 November 2022</p><h2>Overall summary</h2><p>Our inspection assessed how good Kent Police is in four areas of policing. We make graded judgments in three of these four as follows:</p><ul><li>Good – Preventing crime</li><li>Requires improvement – Investigating crime</li></ul><h2>Preventing crime</h2><h3>Good</h3><p>Some words.</p><h2>Investigating crime</h2><h3>Requires improvement</h3><p>More words about investigations.</p><h2>Supporting victims</h2><p>We don’t grade this.</p>`,
    ),
    expect: {
      body: 'kent',
      programme: 'PEEL',
      cycle: '2021/22',
      publishedOn: '2022-11-04',
      judgments: {
        'preventing-crime': 'good',
        'investigating-crime': 'requires-improvement',
        'supporting-victims': '*',
      },
      problems: ['grade-count-differs'],
    },
  },
  {
    name: 'pillar 2018/19: alt text contradicts the visible grade',
    url: `${site}/peel-assessments/peel-2018/sussex/effectiveness/`,
    as: 'html',
    text: plainPage(
      'Sussex PEEL 2018',
      `<h1>Sussex PEEL 2018</h1><h2>Effectiveness</h2><h3>How effectively does the force reduce crime and keep people safe?</h3><p>Last updated 02/05/2019</p>
<p class="grade">Good <img src="x.png" alt="Good"></p><p>Sussex Police is good at keeping people safe.</p>
<h3>How effective is the force at preventing crime, tackling anti-social behaviour and keeping people safe?</h3><p class="grade"><img src="x.png" alt="Requires improvement"> Good</p><p>Text.</p>
<h3>How effective is the force at investigating crime and catching criminals?</h3><p class="grade grade--good">Good</p><p>Text.</p>
<h3>How effective is the force at tackling serious and organised crime?</h3><p class="grade grade--inadequate" aria-label="Grade: good">Good</p><p>Text.</p>`,
    ),
    expect: {
      body: 'sussex',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: 'effectiveness',
      lastUpdated: '2019-05-02',
      judgments: {
        effectiveness: 'good',
        'effectiveness/preventing-crime': 'not-shown',
        'effectiveness/investigating-crime': 'good',
        'effectiveness/serious-and-organised-crime': 'not-shown',
      },
      problems: ['clues-disagree'],
    },
  },
  {
    name: 'full report: the summary table says one grade, the chapter another',
    url: null,
    as: 'text',
    text: `PEEL: Police effectiveness, efficiency and legitimacy 2018/19

An inspection of Surrey Police

Overall summary

Efficiency    Good    Last inspected
Meeting current demands    Good    2018/19
Planning for the future    Good    2018/19

Efficiency

How efficiently does the force operate and how sustainable are its services?

Good

Meeting current demands

Requires improvement

The force knows its demand.

Planning for the future

Good

The force plans well.
`,
    expect: {
      body: 'surrey',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: '*',
      judgments: {
        efficiency: 'good',
        'efficiency/meeting-current-demands': 'not-shown',
        'efficiency/planning-for-the-future': 'good',
      },
      problems: ['clues-disagree'],
    },
  },
  {
    name: 'round 3: the service’s sentences disagree with its grades; a grade that this scale has not; one of four tiers',
    url: `${site}/frs-assessments/avon-2023-2025/`,
    as: 'html',
    text: plainPage(
      'Avon Fire and Rescue Service 2023–2025',
      `<h1>Avon Fire and Rescue Service 2023–2025</h1><h2>Preventing fires and other risks</h2><p>Good</p><p>Avon Fire and Rescue Service is inadequate at preventing fires and other risks.</p><h2>Responding to fires and other emergencies</h2><p>Excellent</p><h2>Promoting the right values and culture</h2><p>Adequate</p><p>Avon Fire and Rescue Service is adequate at promoting the right values and culture.</p><p>In its 2021/22 assessment it required improvement.</p>`,
    ),
    expect: {
      body: 'avon',
      programme: 'FRS',
      cycle: '2023-25',
      judgments: {
        'effectiveness/preventing-fires': 'not-shown|good',
        'effectiveness/responding-to-fires': 'not-shown',
        'people/values-and-culture': 'adequate',
      },
      previous: ['*'],
      problems: ['*'],
    },
  },
];
