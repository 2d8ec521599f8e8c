/** Findings: areas for improvement, causes of concern, recommendations, practices, in the shapes that pages and copies give them. Synthetic. */
import { site } from './pages.js';
import type { Unseen } from './shape.js';

const later = (
  name: string,
  body: string,
  findings: string[],
  more: Partial<Unseen['expect']> = {},
): Unseen => ({
  name,
  url: `${site}/peel-reports/merseyside-2023-25/`,
  as: 'html',
  text: `<!doctype html><html lang="en"><head><title>PEEL 2023–2025: An inspection of Merseyside Police - HMICFRS</title></head><body><main><h1>PEEL 2023–2025: An inspection of Merseyside Police</h1><p>Published on: 12 September 2024</p><h2>Investigating crime</h2><p>Adequate</p><p>Merseyside Police is adequate at investigating crime.</p>${body}</main></body></html>`,
  expect: {
    body: 'merseyside',
    programme: 'PEEL',
    cycle: '2023-25',
    publishedOn: '2024-09-12',
    judgments: { 'investigating-crime': 'adequate' },
    findings,
    ...more,
  },
});
const afi = 'afi investigating-crime: ';

export const findings: Unseen[] = [
  later(
    'boxes with label, bold headline and explanation in two paragraphs; running text goes on behind',
    `<div class="box"><p class="l">Area for improvement</p><p><strong>The force needs to make sure that it has enough investigators</strong></p><p>We found that the force should do more with what it has. Some teams had vacancies.</p><p>The force should also note this sentence, which explains.</p></div><p>The force should know that this is running text.</p><div class="box"><p class="l">Area for improvement</p><p><strong>The force doesn’t always record victims’ wishes</strong></p><p>Officers told us why.</p></div>`,
    [
      `${afi}The force needs to make sure that it has enough investigators`,
      `${afi}The force doesn’t always record victims’ wishes`,
    ],
  ),
  later(
    'several AFIs under one heading, each a bold headline with its explanation',
    `<h3>Areas for improvement</h3><p><strong>The force should improve how it supervises investigations</strong></p><p>In 20 of 90 files there was no plan.</p><p><strong>The force should make sure that it completes victim needs assessments</strong></p><p>It had done so in 40 of 70 cases.</p><h3>Main findings</h3><p>The force has a strategy.</p>`,
    [
      `${afi}The force should improve how it supervises investigations`,
      `${afi}The force should make sure that it completes victim needs assessments`,
    ],
  ),
  later(
    'AFIs in details elements: the summary is the headline',
    `<h3>Areas for improvement</h3><details><summary>The force should improve how it supervises investigations</summary><p>In 20 of 90 files there was no plan.</p></details><details><summary>The force should complete victim needs assessments</summary><p>It had done so in 40 of 70 cases.</p></details>`,
    [
      `${afi}The force should improve how it supervises investigations`,
      `${afi}The force should complete victim needs assessments`,
    ],
  ),
  later(
    'a cause of concern with recommendations in a numbered list with lettered points',
    `<div class="coc"><h3>Cause of concern</h3><p><b>Merseyside Police’s supervision of investigations is a cause of concern.</b></p><p>It leaves victims at risk.</p><h4>Recommendations</h4><p>By 31 March 2025, Merseyside Police should:</p><ol type="a"><li>review its investigations; and</li><li>train its supervisors.</li></ol><p>By 30 June 2025, Merseyside Police should publish what it has done.</p></div><p>Other text.</p>`,
    [
      'cause investigating-crime: Merseyside Police’s supervision of investigations is a cause of concern.',
      'rec investigating-crime: By 31 March 2025, Merseyside Police should: | review its investigations; and | train its supervisors.',
      'rec investigating-crime: By 30 June 2025, Merseyside Police should publish what it has done.',
    ],
    { deadlines: ['2025-03-31', '2025-06-30'] },
  ),
  later(
    'no areas for improvement, said in a sentence; innovative practice follows',
    `<h3>Areas for improvement</h3><p>We have no areas for improvement for this part.</p><h3>Innovative practice</h3><div><p><strong>The force uses video calls to take statements</strong></p><p>Victims choose the time.</p></div>`,
    ['practice investigating-crime: The force uses video calls to take statements'],
  ),
  later(
    'an AFI carried over from the last inspection, marked in its label; a closed one in prose',
    `<div class="box"><p>Area for improvement</p><p><strong>The force should improve the quality of its case files</strong></p><p>This remains from our last inspection.</p></div><h3>Progress against areas for improvement from our last inspection</h3><ul><li>The force should improve its response to domestic abuse. We have closed this area for improvement.</li></ul>`,
    [`${afi}The force should improve the quality of its case files`],
  ),
  later(
    'a summary of all AFIs at the end repeats them by area',
    `<h3>Area for improvement</h3><p><strong>The force should improve the quality of its case files</strong></p><p>Too many are returned.</p><h2>Responding to the public</h2><p>Good</p><p>Merseyside Police is good at responding to the public.</p><h2>Annex A: all areas for improvement</h2><h3>Investigating crime</h3><ul><li>The force should improve the quality of its case files</li></ul>`,
    [`${afi}The force should improve the quality of its case files`],
    { judgments: { 'investigating-crime': 'adequate', 'responding-to-the-public': 'good' } },
  ),
  later(
    'points three deep, and a paragraph within an item',
    `<h3>Areas for improvement</h3><ul><li><p>The force should:</p><ul><li>review its units:<ul><li>in the north; and</li><li>in the south; and</li></ul></li><li>publish the results.</li></ul></li><li><p>The force should plan.</p><p>It should do so each year.</p></li></ul><p>Text.</p>`,
    [
      `${afi}The force should: | review its units: | in the north; and | in the south; and | publish the results.`,
      `${afi}The force should plan. It should do so each year.`,
    ],
  ),
  {
    name: 'wrapped text: a lone AFI as a paragraph, then nested dashes, then the body',
    url: `${site}/frs-assessment/frs-2018/kent/efficiency/`,
    as: 'text',
    text: `Kent 2018/19
Efficiency
How efficient is the fire and rescue service at keeping people safe and
secure?
Last updated 20/06/2019
Good
Kent Fire and Rescue Service is good at being efficient.
1
How well does the FRS use resources to manage risk?
Good
Area for improvement
The service should make sure it:
- has enough wholetime firefighters, so that engines can be sent at
  once; and
- keeps its plan up to date.
We set out our detailed findings below. These are the basis for our
judgment of the service’s performance in this area.
How plans support objectives
The service should be proud of its plans.
2
How well is the FRS securing an affordable way of managing the risk of
fire and other risks now and in the future?
Outstanding
The service’s reserves are adequate.`,
    expect: {
      body: 'kent-frs',
      programme: 'FRS',
      cycle: '2018/19',
      pillar: 'efficiency',
      lastUpdated: '2019-06-20',
      judgments: {
        efficiency: 'good',
        'efficiency/best-use-of-resources': 'good',
        'efficiency/affordability': 'outstanding',
      },
      findings: [
        'afi efficiency/best-use-of-resources: The service should make sure it: | has enough wholetime firefighters, so that engines can be sent at once; and | keeps its plan up to date.',
      ],
    },
  },
  later(
    'recommendations to others in a national box are the report’s, not the area’s for improvement; a link list is no finding',
    `<h3>Recommendations</h3><ul><li>By 1 April 2025, the chief constable should appoint a lead for investigations.</li></ul><h3>More about this</h3><ul><li><a href="/a/">The force should read our guide</a></li><li><a href="/b/">Areas for improvement explained</a></li></ul>`,
    [
      'rec investigating-crime: By 1 April 2025, the chief constable should appoint a lead for investigations.',
    ],
    { deadlines: ['2025-04-01'] },
  ),
];
