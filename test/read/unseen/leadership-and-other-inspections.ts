/** Leadership, which is never graded, and the pages of a force’s other inspections. Synthetic. */
import { oldSite, site } from './pages.js';
import { crowded, plainPage, type Unseen } from './shape.js';

export const leadershipAndOtherInspections: Unseen[] = [
  {
    name: '2016 leadership: never graded, whatever its prose says',
    url: `${oldSite}/peel-assessments/peel-2016/warwickshire/leadership/`,
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
    name: '2018/19 other inspections: grades of other frameworks are no PEEL judgments',
    url: `${site}/peel-assessments/peel-2018/kent/other-reports/`,
    as: 'html',
    text: plainPage(
      'Other reports – Kent 2018/19',
      `<h1>Kent 2018/19</h1><h2>Other inspections</h2><h3>Crime data integrity</h3><p>Kent Police: Crime Data Integrity re-inspection 2018</p><p>Good</p><h3>Custody</h3><p>Published February 2018</p><h3>Effectiveness</h3><p>Stalking and harassment</p>`,
    ),
    expect: { body: 'kent', programme: 'PEEL', cycle: '2018/19', judgments: {}, problems: ['*'] },
  },
  {
    name: 'leadership 2016: a tag “Ungraded” in the hero, four questions, a word of praise as a heading',
    url: `${site}/peel-assessments/peel-2016/kent/leadership/`,
    as: 'html',
    text: plainPage(
      'Kent PEEL 2016',
      `<h1>Kent PEEL 2016</h1><h2>Leadership</h2><p>How well led is the force?</p><p>Last updated 08/12/2016</p><span class="tag">Ungraded</span><p>Kent Police is well led. Its leaders are outstanding.</p><h3>How well does the force understand leadership?</h3><p>It has a good understanding.</p><h4>Good</h4><p>is what staff call their chief.</p>`,
    ),
    expect: {
      body: 'kent',
      programme: 'PEEL',
      cycle: '2016',
      pillar: 'leadership',
      lastUpdated: '2016-12-08',
      judgments: { leadership: 'ungraded', 'leadership/understanding': '*' },
      problems: ['*'],
    },
  },
  {
    name: 'other reports of a force: grades of other inspections are no PEEL judgments',
    url: `${site}/peel-assessments/peel-2018/west-yorkshire/other-reports/`,
    as: 'html',
    text: crowded(
      'West Yorkshire: other inspections',
      `<h1>West Yorkshire 2018/19</h1><h2>Other inspections</h2><p>How West Yorkshire Police performed in our other inspections.</p>
<h3>Crime data integrity</h3><p>Published on 5 July 2018. We re-inspected the force and judged it as good.</p><h3>Child protection</h3><p>We found examples of good practice and some inadequate responses.</p>`,
    ),
    expect: {
      body: 'west-yorkshire',
      programme: 'PEEL',
      cycle: '2018/19',
      judgments: {},
    },
  },
  {
    name: 'leadership 2016: four questions, an “ungraded” tag on each, praise in prose',
    url: `${site}/peel-assessments/peel-2016/essex/leadership/`,
    as: 'html',
    text: plainPage(
      'Essex PEEL 2016',
      `<h1>Essex PEEL 2016</h1><h2>Leadership</h2><p>Last updated 08/12/2016</p><p>As part of HMIC’s annual inspections into police effectiveness, efficiency and legitimacy (PEEL), HMIC’s PEEL inspections consider how well forces are led.</p><h3>How well does the force understand leadership?</h3><span class="tag">Ungraded</span><p>Essex Police is good at setting out what it expects of leaders.</p><h3>How well does the force develop leadership?</h3><p>Essex Police has outstanding courses.</p><h3>How well does the force display leadership?</h3><p>Good.</p>`,
    ),
    expect: {
      body: 'essex',
      programme: 'PEEL',
      cycle: '2016',
      pillar: 'leadership',
      lastUpdated: '2016-12-08',
      judgments: {
        leadership: '*',
        'leadership/understanding': 'ungraded',
        'leadership/developing': 'not-shown',
        'leadership/displaying': 'not-shown',
      },
      problems: ['*'],
    },
  },
  {
    name: 'other inspections of a force: cards with grades that are not of PEEL',
    url: `${site}/peel-assessments/peel-2018/cleveland/other-reports/`,
    as: 'html',
    text: crowded(
      'Cleveland 2018/19',
      `<h1>Cleveland 2018/19</h1><h2>Other inspections</h2><div class="card"><h3>Crime data integrity</h3><p class="grade">Inadequate</p><p>Published on: 3 July 2018</p></div><div class="card"><h3>National child protection inspections</h3><p>Ungraded</p></div><div class="card"><h3>Joint inspection of custody</h3><p>Good</p></div>`,
    ),
    expect: {
      body: 'cleveland',
      programme: 'PEEL',
      cycle: '2018/19',
      judgments: {},
      publishedOn: '*',
      problems: ['*'],
    },
  },
  {
    name: 'other inspections of a force: crime data integrity and custody, each with a grade in a badge',
    url: `${site}/peel-assessments/peel-2016/cumbria/other-reports/`,
    as: 'html',
    text: plainPage(
      'Cumbria PEEL 2016 – Other inspections',
      `<h1>Cumbria PEEL 2016</h1><h2>Other inspections</h2><p>Last updated 02/03/2017</p><h3>Crime data integrity</h3><div class="badge">Requires improvement</div><p>We found that the force records 88 percent of crimes.</p><h3>Custody</h3><p>The custody suites are in adequate order.</p><h3>Areas for improvement</h3><p>See the reports.</p>`,
    ),
    expect: {
      body: 'cumbria',
      programme: 'PEEL',
      cycle: '2016',
      lastUpdated: '2017-03-02',
      judgments: {},
      problems: ['*'],
    },
  },
];
