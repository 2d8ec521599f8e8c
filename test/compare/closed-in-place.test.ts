/** A letter that is edited in place to say that what it restates is closed, or by when it is due: told once. Synthetic. */
import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/index.js';
import { readDocument } from '../../src/read/index.js';
import { hmicfrs } from '../../src/sites/hmicfrs/index.js';

const URL =
  'https://hmicfrs.justiceinspectorates.gov.uk/publication-html/gloucestershire-frs-cause-of-concern-letter-2024/';
const ADVICE =
  '<h2>Recommendations</h2><p>By 30 April 2024, the service should:</p><ul><li>train its staff; and</li><li>monitor behaviour.</li></ul>';
const CAUSE = `<h2>Cause of concern</h2><p>The service hasn’t done enough to improve its culture.</p>${ADVICE}`;
const TWO =
  '<h2>Causes of concern</h2><h3>Cause of concern 1</h3><p>The service’s data isn’t reliable.</p><h3>Cause of concern 2</h3><p>The service doesn’t manage its risks at hospitals.</p>';
const STATUS = (status: string) =>
  `<h2>Recommendations</h2><table><tr><th>Recommendation</th><th>Status</th></tr><tr><td>The service should train its officers.</td><td>${status}</td></tr><tr><td>The service should check its records.</td><td>Open</td></tr></table>`;
const PROGRESS = '<h2>Progress</h2><p>Much has been done.</p>';

const read = async (content: string) => {
  const html = `<main><h1>Gloucestershire Fire and Rescue Service: cause of concern letter</h1><p>Published on: 12 September 2024</p><h2>Background</h2><p>We inspected the service in 2023.</p>${content}<p>Yours sincerely</p></main>`;
  const bytes = new TextEncoder().encode(html);
  return (await readDocument({ bytes, as: 'html', url: URL, profile: hmicfrs })).reading.report;
};

const CLOSED = 'closed cause-of-concern';
const TEXT = 'text-changed';
const cases: [what: string, before: string, after: string, told: string[]][] = [
  [
    'a sentence behind another',
    CAUSE + PROGRESS,
    CAUSE + PROGRESS.replace('done.', 'done. This cause of concern is now closed.'),
    [`${CLOSED}: This cause of concern is now closed.`],
  ],
  [
    'a part of its own',
    CAUSE + PROGRESS,
    `${CAUSE}${PROGRESS}<h2>Decision</h2><p>We have now discharged the cause of concern.</p>`,
    [`${CLOSED}: We have now discharged the cause of concern.`],
  ],
  [
    'open before, closed now',
    `${CAUSE}<h2>Decision</h2><p>The cause of concern remains open.</p>`,
    `${CAUSE}<h2>Decision</h2><p>The cause of concern has been closed.</p>`,
    [`${CLOSED}: The cause of concern has been closed.`],
  ],
  [
    'with other words: these are told as text',
    CAUSE + PROGRESS,
    CAUSE +
      PROGRESS.replace('done.', 'done by 300 trained staff. We have therefore closed the cause of concern.'),
    [`${CLOSED}: We have therefore closed the cause of concern.`, TEXT],
  ],
  [
    'the heading says so, and the finding is no longer listed',
    CAUSE + PROGRESS,
    CAUSE.replace('Cause of concern<', 'Cause of concern (closed)<') + PROGRESS,
    [`${CLOSED}: Cause of concern (closed)`],
  ],
  [
    'the recommendation, not the cause',
    CAUSE + PROGRESS,
    CAUSE +
      PROGRESS.replace(
        'done.',
        'done. We have closed the recommendation. The cause of concern remains open.',
      ),
    ['closed recommendation: We have closed the recommendation.', TEXT],
  ],
  [
    'both of two',
    TWO + PROGRESS,
    TWO + PROGRESS.replace('done.', 'done. Both causes of concern are now closed.'),
    [
      `${CLOSED}: Both causes of concern are now closed.`,
      `${CLOSED}: Both causes of concern are now closed.`,
    ],
  ],
  [
    'one of two, nobody knows which: only the words are told',
    TWO + PROGRESS,
    TWO + PROGRESS.replace('done.', 'done. This cause of concern is now closed.'),
    [TEXT],
  ],
  [
    'to be closed one day',
    CAUSE + PROGRESS,
    CAUSE + PROGRESS.replace('done.', 'done. The cause of concern will be closed when all are trained.'),
    [TEXT],
  ],
  [
    'a status below the only finding',
    `${CAUSE.replace(ADVICE, '')}<p>Status: open</p>${PROGRESS}`,
    `${CAUSE.replace(ADVICE, '')}<p>Status: complete</p>${PROGRESS}`,
    [`${CLOSED}: Status: complete`],
  ],
  [
    'a status that may be of either of two: only the words are told',
    `${TWO}<p>Status: open</p>${PROGRESS}`,
    `${TWO}<p>Status: closed</p>${PROGRESS}`,
    [TEXT],
  ],
  ['a cell of status: no finding comes for it', STATUS('Open'), STATUS('Complete'), [TEXT]],
  [
    'closed before, in other words now',
    CAUSE + PROGRESS.replace('done.', 'done. This cause of concern is now closed.'),
    CAUSE + PROGRESS.replace('done.', 'done. This cause of concern has been discharged.'),
    [TEXT],
  ],
];

describe('closed in place', () => {
  it.each(cases)('%s', async (_what, before, after, told) => {
    const { changes } = compareReports(await read(before), await read(after), {
      profile: hmicfrs,
      onePage: true,
    });
    const said = changes
      .filter((change) => change.announced)
      .map((change) =>
        change.kind === 'finding-removed' && change.closed
          ? `closed ${change.finding.kind}: ${change.closed.sentence}`
          : change.kind,
      );
    expect(said).toEqual(told);
  });
});

const LISTED = [
  'train all of its officers',
  'check the records of its vetting unit',
  'answer calls more quickly',
];
const table = (...by: string[]) =>
  `<h2>Recommendations</h2><table><tr><th>Recommendation</th><th>By</th><th>Who</th></tr>${LISTED.map((what, at) => `<tr><td>The service should ${what}.</td><td>${by[at]}</td><td>Chief Fire Officer</td></tr>`).join('')}</table>`;
const moves: [what: string, before: string, after: string, told: string[]][] = [
  [
    'one of three that stood for the same day',
    table('30 June 2024', '30 June 2024', '30 June 2024'),
    table('30 June 2024', '30 September 2024', '30 June 2024'),
    ['The service should check the records of its vetting unit.: 30 June 2024 → 30 September 2024'],
  ],
  [
    'two that change places',
    table('30 June 2024', '31 July 2024', '31 May 2024'),
    table('31 July 2024', '30 June 2024', '31 May 2024'),
    [
      'The service should train all of its officers.: 30 June 2024 → 31 July 2024',
      'The service should check the records of its vetting unit.: 31 July 2024 → 30 June 2024',
    ],
  ],
  [
    'with other words of the finding: once',
    table('30 June 2024', '30 June 2024', '30 June 2024'),
    table('31 July 2024', '30 June 2024', '30 June 2024').replace('all of its officers', 'every officer'),
    ['The service should train every officer.: 30 June 2024 → 31 July 2024'],
  ],
  [
    'another who: text, as before',
    table('30 June 2024', '30 June 2024', '30 June 2024'),
    table('30 June 2024', '30 June 2024', '30 June 2024').replace('Chief Fire Officer', 'Monitoring Officer'),
    [TEXT],
  ],
  [
    'taken away: text, as before',
    table('30 June 2024', '31 July 2024', '31 May 2024'),
    table('30 June 2024', 'To be agreed', '31 May 2024'),
    [TEXT],
  ],
];

describe('a deadline beside a finding moves', () => {
  it.each(moves)('%s', async (_what, before, after, told) => {
    const { changes } = compareReports(await read(before), await read(after), {
      profile: hmicfrs,
      onePage: true,
    });
    const said = changes.map((change) =>
      change.kind === 'finding-reworded' && change.deadlineMoved
        ? `${change.after.text}: ${change.deadlineMoved.before} → ${change.deadlineMoved.after}`
        : change.kind,
    );
    expect(said).toEqual(told);
  });
});
