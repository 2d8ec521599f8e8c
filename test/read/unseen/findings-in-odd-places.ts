/** Findings in tables, cards, lists of terms and between other things, and what looks like them. Synthetic. */
import {
  EFF,
  EFFECTIVENESS,
  effectiveness18,
  gwent,
  LEG,
  late21,
  pillar,
  Q2,
  RESPONDING,
  site,
  withRoles,
} from './pages.js';
import { crowded, plainPage, type Unseen } from './shape.js';

const CAUSE = 'cause responding-to-the-public: The force doesn’t answer calls in time.';

/** A publication whose recommendations stand in a table, below a sentence that announces them. */
const custody = (name: string, announces: string, first: string): Unseen => ({
  name,
  url: `${site}/publications/custody-in-an-invented-year/`,
  as: 'html',
  text: plainPage(
    'Custody in an invented year',
    `<h1>Custody in an invented year</h1><p>We looked at how people in custody are treated.</p><h2>Recommendations</h2><p>${announces}</p><table><tr><th>No.</th><th>Recommendation</th><th>For</th><th>By</th></tr><tr><td>1</td><td>${first}</td><td>Chief constables</td><td>31 March 2026</td></tr><tr><td>2</td><td>The College of Policing should publish guidance on the care of detained children.</td><td>College of Policing</td><td>30 June 2026</td></tr></table><h2>What we found</h2><p>Forces do this in many ways.</p>`,
  ),
  expect: {
    documentKind: 'publication',
    body: null,
    programme: '*',
    cycle: '*',
    judgments: {},
    findings: [
      `rec null: ${first}`,
      'rec null: The College of Policing should publish guidance on the care of detained children.',
    ],
    deadlines: ['2026-03-31', '2026-06-30'],
  },
});

export const findingsInOddPlaces: Unseen[] = [
  custody(
    'a table of recommendations for anybody, by its column; the sentence that announces them',
    'Inspectors make the following recommendations:',
    'By 31 March 2026, chief constables should make sure that a nurse sees every detained person.',
  ),
  custody(
    'the same, announced by their number',
    'We make two recommendations.',
    'Chief constables should make sure that a nurse sees every detained person.',
  ),
  gwent(
    'findings by kind in cards; a good practice that is no finding kind; numbers before headlines',
    `<h2>Workforce</h2><p>Adequate</p><article class="card"><header>Area for improvement 1</header><h3>The force should improve its wellbeing provision for officers in high-risk roles.</h3><p>We found gaps.</p></article><article class="card"><header>Cause of concern</header><h3>The force doesn’t vet its people in time.</h3><p>Some wait a year.</p><p><b>Recommendation</b></p><p>By 31 January 2025, the force should clear its backlog.</p></article><article class="card"><header>Innovative practice</header><h3>A peer support network for call handlers</h3><p>It works.</p></article><p><b>Good practice</b></p><p>The force should be proud of its dogs.</p>`,
    { workforce: 'adequate' },
    {
      findings: [
        'afi workforce: The force should improve its wellbeing provision for officers in high-risk roles.',
        'cause workforce: The force doesn’t vet its people in time.',
        'rec workforce: By 31 January 2025, the force should clear its backlog.',
        'practice workforce: A peer support network for call handlers',
      ],
      deadlines: ['2025-01-31'],
    },
  ),
  gwent(
    'headings that name the kind and a subject: what follows is the finding where it opens as one',
    `<h2>Preventing crime</h2><p>Good</p><h3>Areas for improvement – problem-solving</h3><ul><li>The force should evaluate its problem-solving.</li></ul><h3>Areas for improvement: progress that the force has made here</h3><p>It has a plan.</p><h2>Workforce</h2><p>Adequate</p><h3>Area for improvement 1: wellbeing</h3><p>The force should improve its wellbeing provision.</p><p>It has few people.</p><h3>Cause of concern: vetting</h3><p>The force is failing to vet its people.</p><h4>Recommendations</h4><p>By 31 January 2025, the force should:</p><ul><li>clear its backlog; and</li><li>review its policy.</li></ul>`,
    { 'preventing-crime': 'good', workforce: 'adequate' },
    {
      findings: [
        'afi preventing-crime: The force should evaluate its problem-solving.',
        'afi workforce: The force should improve its wellbeing provision.',
        'cause workforce: The force is failing to vet its people.',
        'rec workforce: By 31 January 2025, the force should: | clear its backlog; and | review its policy.',
      ],
      deadlines: ['2025-01-31'],
    },
  ),
  gwent(
    'no article may follow: sub-headings under an AFI list end it, a bulleted summary does not become findings',
    `<h2>Preventing crime</h2><p>Good</p><h3>Areas for improvement</h3><ul><li>The force should evaluate its problem-solving.</li></ul><h3>Main findings</h3><p>In this section we set out our main findings.</p><ul><li>The force should be commended for its schools work.</li><li>The force has a plan.</li></ul>`,
    { 'preventing-crime': 'good' },
    { findings: ['afi preventing-crime: The force should evaluate its problem-solving.'] },
  ),
  pillar(
    'an AFI list repeated from the last year and a list of what was done',
    `<p>Good</p><h3>${Q2}</h3><p>Good</p><h4>Areas for improvement identified in 2017</h4><ul><li>The force should publish outcomes.</li></ul><p>The force has done this.</p><h4>Areas for improvement</h4><ul><li>The force should vet all of its staff.</li></ul>`,
    { legitimacy: 'good', [`${LEG}ethical-and-lawful-workforce`]: 'good' },
    { findings: ['afi legitimacy/ethical-and-lawful-workforce: The force should vet all of its staff.'] },
  ),
  effectiveness18(
    'findings in odd places: before the grade, in a table cell, in a definition list',
    `<h3>${EFFECTIVENESS.prevent}</h3><p><b>Area for improvement</b></p><p>The force should evaluate its work.</p><p>Good</p><p>Text that follows.</p><h3>${EFFECTIVENESS.investigate}</h3><p>Requires improvement</p><table><tr><th>Areas for improvement</th></tr><tr><td><ul><li>The force should train supervisors.</li><li>The force should review its plan.</li></ul></td></tr></table><p>Text.</p><h3>${EFFECTIVENESS.soc}</h3><p>Good</p><dl><dt>Area for improvement</dt><dd>The force should map all groups.</dd></dl>`,
    {
      [`${EFF}preventing-crime`]: '?good',
      [`${EFF}investigating-crime`]: 'requires-improvement',
      [`${EFF}serious-and-organised-crime`]: 'good',
    },
    {
      findings: [
        `afi ${EFF}preventing-crime: The force should evaluate its work.`,
        `afi ${EFF}investigating-crime: The force should train supervisors.`,
        `afi ${EFF}investigating-crime: The force should review its plan.`,
        `afi ${EFF}serious-and-organised-crime: The force should map all groups.`,
      ],
      problems: ['*'],
    },
  ),
  late21(
    'what needs to improve, between a cause of concern and the heading of its recommendations',
    '<h2>Responding to the public</h2><p>Inadequate</p><h3>Cause of concern</h3><p><strong>The force doesn’t answer calls in time.</strong></p><p>Too many callers wait too long.</p><p>The force needs to improve how it answers calls. It should have done so in 2019.</p><h4>Recommendations</h4><p>Within three months, Dyfed-Powys Police should:</p><ul><li>answer calls faster; and</li><li>train its staff.</li></ul><p>Text goes on.</p>',
    { [RESPONDING]: 'inadequate' },
    {
      findings: [
        CAUSE,
        'rec responding-to-the-public: Within three months, Dyfed-Powys Police should: | answer calls faster; and | train its staff.',
      ],
      deadlines: [null],
    },
  ),
  late21(
    'recommendations behind a cause of concern without a heading of their own',
    '<h2>Responding to the public</h2><p>Inadequate</p><h3>Cause of concern</h3><p><strong>The force doesn’t answer calls in time.</strong></p><p>Too many callers wait.</p><p>Within three months, the force should answer calls faster.</p><p>By June 2023, the force should train its staff.</p><h3>What we found</h3><p>The force needs to improve.</p>',
    { [RESPONDING]: 'inadequate' },
    {
      findings: [
        CAUSE,
        'rec responding-to-the-public: Within three months, the force should answer calls faster.',
        'rec responding-to-the-public: By June 2023, the force should train its staff.',
      ],
      deadlines: [null, null],
    },
  ),
  {
    name: 'causes of concern and AFIs as table rows with a kind column',
    url: `${site}/peel-reports/cumbria-2023-25/`,
    as: 'html',
    text: withRoles(
      'PEEL 2023–2025: An inspection of Cumbria Constabulary',
      `<h1>PEEL 2023–2025: An inspection of Cumbria Constabulary</h1><p>Published on: 17 May 2024</p><h2>Responding to the public</h2><p>Adequate</p><p>Cumbria Constabulary is adequate at responding to the public.</p><h2>Investigating crime</h2><p>Inadequate</p><p>Cumbria Constabulary is inadequate at investigating crime.</p><h2>Our causes of concern, recommendations and areas for improvement</h2><table><thead><tr><th>Area</th><th>Type</th><th>Text</th></tr></thead><tbody><tr><td>Responding to the public</td><td>Area for improvement</td><td>The constabulary needs to improve how it answers calls.</td></tr><tr><td>Investigating crime</td><td>Cause of concern</td><td>The constabulary does not supervise investigations well.</td></tr><tr><td>Investigating crime</td><td>Recommendation</td><td>Within three months, the constabulary should train its supervisors.</td></tr></tbody></table>`,
    ),
    expect: {
      body: 'cumbria',
      programme: 'PEEL',
      cycle: '2023-25',
      publishedOn: '2024-05-17',
      judgments: { 'responding-to-the-public': 'adequate', 'investigating-crime': 'inadequate' },
      findings: [
        'afi responding-to-the-public: The constabulary needs to improve how it answers calls.',
        'cause investigating-crime: The constabulary does not supervise investigations well.',
        'rec investigating-crime: Within three months, the constabulary should train its supervisors.',
      ],
      deadlines: [null],
    },
  },
  {
    name: 'two AFIs whose headlines are headings and whose text says “should”',
    url: `${site}/peel-reports/humberside-2023-25/`,
    as: 'html',
    text: plainPage(
      'PEEL 2023–25: An inspection of Humberside Police',
      `<h1>PEEL 2023–25: An inspection of Humberside Police</h1><h2>Preventing crime</h2><p>Good</p><h3>Areas for improvement</h3><h4>The force should make sure that its neighbourhood teams are not called away</h4><p>Neighbourhood teams are often called away. The force should monitor this.</p><h4>The force should analyse its data</h4><p>It has few analysts.</p><h3>How the force works with others</h3><p>The force should be proud of its partners.</p><h2>Workforce</h2><p>Adequate</p><p>There are no areas for improvement in this area.</p>`,
    ),
    expect: {
      body: 'humberside',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: { 'preventing-crime': 'good', workforce: 'adequate' },
      findings: [
        'afi preventing-crime: The force should make sure that its neighbourhood teams are not called away',
        'afi preventing-crime: The force should analyse its data',
      ],
    },
  },
  {
    name: 'AFI cards with label in a span and the headline beside it; two causes of concern in one card list',
    url: `${site}/peel-reports/northumbria-2023-25/`,
    as: 'html',
    text: crowded(
      'PEEL 2023–25: An inspection of Northumbria Police',
      `<h1>PEEL 2023–25: An inspection of Northumbria Police</h1><h2>Responding to the public</h2><div class="g">Requires improvement</div><div class="card"><p class="label">Area for improvement</p><p class="headline">The force needs to reduce the number of calls that are abandoned</p><p>Many callers give up.</p></div><div class="card"><p class="label">Area for improvement</p><p class="headline">The force needs to assess risk in each call</p><p>Risk is not always assessed.</p></div><p>The force has a good app.</p><h2>Managing offenders</h2><div class="g">Inadequate</div><div class="card"><p class="label">Cause of concern</p><p class="headline">Registered offenders are not visited</p><p>Visits were missed.</p><p class="label">Recommendations</p><ol><li>By 1 May 2024, the force should clear the backlog.</li><li>By 1 August 2024, the force should train more staff.</li></ol></div>`,
    ),
    expect: {
      body: 'northumbria',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: { 'responding-to-the-public': 'requires-improvement', 'managing-offenders': 'inadequate' },
      findings: [
        'afi responding-to-the-public: The force needs to reduce the number of calls that are abandoned',
        'afi responding-to-the-public: The force needs to assess risk in each call',
        'cause managing-offenders: Registered offenders are not visited',
        'rec managing-offenders: By 1 May 2024, the force should clear the backlog.',
        'rec managing-offenders: By 1 August 2024, the force should train more staff.',
      ],
      deadlines: ['2024-05-01', '2024-08-01'],
    },
  },
  {
    name: 'areas for improvement in boxes: headline in bold, explanation, numbered, and none in another area',
    url: `${site}/peel-reports/avon-and-somerset-2023-25/`,
    as: 'html',
    text: plainPage(
      'PEEL 2023–2025: An inspection of Avon and Somerset Police',
      `<h1>PEEL 2023–2025: An inspection of Avon and Somerset Police</h1>
<h2>Recording data about crime</h2><p class="rating">Good</p><section class="afi"><h3>Area for improvement 1</h3><p><strong>The constabulary needs to improve the time it takes to record crimes</strong></p><p>The constabulary does not always record crimes in time.</p><p>It should record more than 90 percent within 24 hours.</p></section>
<section class="afi"><h3>Area for improvement 2</h3><h4>The force should make sure that it records crimes against vulnerable victims</h4><p>We found 12 such crimes which were not recorded.</p></section>
<h2>Treating the public</h2><p class="rating">Adequate</p><p>We have not identified any areas for improvement.</p>
<h2>Workforce</h2><p class="rating">Requires improvement</p><h3>Areas for improvement</h3><p>The force should:</p><ul><li>support its supervisors; and</li><li>check their workload.</li></ul><h3>Innovative practice</h3><p><strong>A scheme for new recruits</strong></p><p>The force pairs recruits.</p>`,
    ),
    expect: {
      body: 'avon-and-somerset',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: {
        'recording-data-about-crime': 'good',
        'treating-the-public': 'adequate',
        workforce: 'requires-improvement',
      },
      findings: [
        'afi recording-data-about-crime: The constabulary needs to improve the time it takes to record crimes',
        'afi recording-data-about-crime: The force should make sure that it records crimes against vulnerable victims',
        'afi workforce: The force should: | support its supervisors; and | check their workload.',
        'practice workforce: A scheme for new recruits',
      ],
    },
  },
  {
    name: 'causes of concern with recommendations, one table each',
    url: `${site}/frs-assessments/gloucestershire-2023-2025/`,
    as: 'html',
    text: plainPage(
      'Gloucestershire FRS',
      `<h1>Effectiveness, efficiency and people 2023–2025: Gloucestershire Fire and Rescue Service</h1><h2>Promoting the right values and culture</h2><p>Inadequate</p>
<table><tr><th>Cause of concern</th></tr><tr><td>The service’s culture isn’t inclusive.</td></tr><tr><th>Recommendations</th></tr><tr><td>By 31 October 2023, the service should carry out a survey.</td></tr><tr><td>Within three months, the service should publish its plan.</td></tr></table><p>Staff told us of bullying.</p>
<h2>Getting the right people with the right skills</h2><p>Adequate</p>`,
    ),
    expect: {
      body: 'gloucestershire-frs',
      programme: 'FRS',
      cycle: '2023-25',
      judgments: {
        'people/values-and-culture': 'inadequate',
        'people/right-people-right-skills': 'adequate',
      },
      findings: [
        'cause people/values-and-culture: The service’s culture isn’t inclusive.',
        'rec people/values-and-culture: By 31 October 2023, the service should carry out a survey.',
        'rec people/values-and-culture: Within three months, the service should publish its plan.',
      ],
      deadlines: ['2023-10-31', null],
    },
  },
  {
    name: 'a finding’s table with two columns: number and text; label and text in a definition list',
    url: `${site}/peel-assessments/peel-2016/gwent/efficiency/`,
    as: 'html',
    text: plainPage(
      'Gwent PEEL 2016',
      `<h1>Gwent PEEL 2016</h1><h2>Efficiency</h2><h3>How efficient is the force at keeping people safe and reducing crime?</h3><p>Good</p><h3>How well does the force understand its current and likely future demand?</h3><p>Good</p>
<dl><dt>Area for improvement</dt><dd>The force should understand hidden demand.</dd></dl><p>Some text.</p>
<h3>How well does the force use its resources to manage current demand?</h3><p>Good</p><p><strong>Area for improvement:</strong> The force should understand the skills of its workforce.</p><p>Some more text.</p>`,
    ),
    expect: {
      body: 'gwent',
      programme: 'PEEL',
      cycle: '2016',
      pillar: 'efficiency',
      judgments: {
        efficiency: 'good',
        'efficiency/understanding-demand': 'good',
        'efficiency/using-resources': 'good',
      },
      findings: [
        'afi efficiency/understanding-demand: The force should understand hidden demand.',
        'afi efficiency/using-resources: The force should understand the skills of its workforce.',
      ],
    },
  },
];
