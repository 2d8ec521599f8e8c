/** Letters about causes of concern, and the letters after a revisit. Synthetic. */
import { site } from './pages.js';
import { plainPage, type Unseen } from './shape.js';

export const letters: Unseen[] = [
  {
    name: 'a revisit letter that closes a cause of concern, with letter information as a list',
    url: `${site}/publication-html/gloucestershire-frs-cause-of-concern-revisit-letter-september-2024/`,
    as: 'html',
    text: plainPage(
      'Gloucestershire Fire and Rescue Service: cause of concern revisit letter',
      `<h1>Gloucestershire Fire and Rescue Service: cause of concern revisit letter</h1><p>Published on: 12 September 2024</p><h2>Letter information</h2><dl><div><dt>From</dt><dd>Roy Wilsher OBE QFSM, His Majesty’s Inspector of Fire and Rescue Services</dd></div><div><dt>To</dt><dd>Mark Preece, Chief Fire Officer</dd></div><div><dt>Sent on</dt><dd>5 September 2024</dd></div></dl><h2>Background</h2><p>Between 2021 and 2022 we inspected the service. We graded it inadequate for promoting values and culture.</p><h2>Cause of concern</h2><p>The service hasn’t done enough to improve its values and culture.</p><h2>Recommendations</h2><p>By 30 April 2023, the service should:</p><ul><li>give staff training; and</li><li>monitor behaviour.</li></ul><h2>Progress</h2><p>The service has made good progress. The cause of concern is now closed.</p>`,
    ),
    expect: {
      documentKind: 'letter',
      body: 'gloucestershire-frs',
      programme: 'FRS',
      cycle: '*',
      publishedOn: '2024-09-12',
      judgments: {},
      findings: [
        'cause null: The service hasn’t done enough to improve its values and culture.',
        'rec null: By 30 April 2023, the service should: | give staff training; and | monitor behaviour.',
      ],
      deadlines: ['2023-04-30'],
      previous: ['*'],
      problems: ['*'],
    },
  },
  {
    name: 'a letter to a chief constable with an accelerated cause of concern and numbered recommendations',
    url: `${site}/publication-html/letter-lancashire-accelerated-cause-of-concern/`,
    as: 'text',
    text: `Letter: Lancashire Constabulary – accelerated cause of concern

Published on: 3 July 2024

Letter information

From
Michelle Skeer OBE QPM, His Majesty’s Inspector of Constabulary

To
Sacha Hatchett, Chief Constable

Sent on
28 June 2024

Dear Chief Constable

Accelerated cause of concern

Lancashire Constabulary doesn’t manage the risk from registered sex offenders.

Recommendations

1. Immediately, the constabulary should make sure that all visits are done.

2. Within three months, the constabulary should:
   - train its staff; and
   - review its workloads.

Yours sincerely
`,
    expect: {
      documentKind: 'letter',
      body: 'lancashire',
      programme: '*',
      cycle: null,
      publishedOn: '2024-07-03',
      judgments: {},
      findings: [
        'cause null: Lancashire Constabulary doesn’t manage the risk from registered sex offenders.',
        'rec null: Immediately, the constabulary should make sure that all visits are done.',
        'rec null: Within three months, the constabulary should: | train its staff; and | review its workloads.',
      ],
      deadlines: ['*'],
    },
  },
  {
    name: 'a letter that looks back on grades, closes one cause and opens another',
    url: `${site}/publication-html/avon-frs-revisit-letter-september-2025/`,
    as: 'html',
    text: plainPage(
      'Avon Fire and Rescue Service: revisit letter',
      '<h1>Avon Fire and Rescue Service: revisit letter</h1><p>Published on: 5 September 2025</p><h2>Background</h2><p>In 2024 we graded the service as inadequate at preventing fires and other risks and as requires improvement at promoting the right values and culture.</p><h2>Preventing fires and other risks</h2><p>Inadequate</p><p>was our judgment in 2024. This cause of concern is now closed.</p><h2>Cause of concern</h2><p>The service doesn’t keep its risk information up to date.</p><h2>Recommendation</h2><p>By 31 December 2025, the service should review its risk information.</p>',
    ),
    expect: {
      documentKind: 'letter',
      body: 'avon',
      programme: 'FRS',
      cycle: null,
      publishedOn: '2025-09-05',
      judgments: { 'effectiveness/preventing-fires': '*' },
      findings: [
        'cause effectiveness/preventing-fires: The service doesn’t keep its risk information up to date.',
        'rec effectiveness/preventing-fires: By 31 December 2025, the service should review its risk information.',
      ],
      deadlines: ['2025-12-31'],
      previous: ['*'],
      problems: ['*'],
    },
  },
  {
    name: 'a letter of a word processor: sender and date in a table, causes of concern with dated recommendations, one of them done',
    url: `${site}/publication-html/avon-frs-cause-of-concern-revisit-letter/`,
    as: 'html',
    text: `<html><head><title>Avon Fire and Rescue Service: cause of concern revisit letter</title></head><body><div class=WordSection1><h1>Avon Fire and Rescue Service: cause of concern revisit letter</h1><p class=MsoNormal>Published on: 15 March 2024</p><h2>Letter information</h2><table class=MsoTableGrid border=1><tr><td><p class=MsoNormal><b>From</b></p></td><td><p class=MsoNormal>Roy Example, HM Inspector of Fire &amp; Rescue Services</p></td></tr><tr><td><p class=MsoNormal><b>To</b></p></td><td><p class=MsoNormal>Simon Example, Chief Fire Officer, Avon Fire and Rescue Service</p></td></tr><tr><td><p class=MsoNormal><b>Sent on</b></p></td><td><p class=MsoNormal>12 March 2024</p></td></tr></table><h2>Background</h2><p class=MsoNormal>In our 2023/25 inspection we graded the service as inadequate at preventing fires and other risks.</p><h2>Cause of concern</h2><p class=MsoNormal>The service’s prevention work isn’t targeted at those most at risk.</p><h3>Recommendations</h3><p class=MsoNormal>By 30 April 2024, the service should:</p><ul><li class=MsoNormal>put a prevention plan in place; and</li><li class=MsoNormal>set up a way to prioritise visits.</li></ul><h2>Governance</h2><p class=MsoNormal>The service should be proud of its good governance.</p></div></body></html>`,
    expect: {
      documentKind: 'letter',
      body: 'avon',
      programme: 'FRS',
      cycle: null,
      publishedOn: '2024-03-15',
      judgments: {},
      previous: ['*'],
      findings: [
        'cause null: The service’s prevention work isn’t targeted at those most at risk.',
        'rec null: By 30 April 2024, the service should: | put a prevention plan in place; and | set up a way to prioritise visits.',
      ],
      deadlines: ['2024-04-30'],
      problems: ['*'],
    },
  },
  {
    name: 'letter: accelerated causes of concern numbered, deadlines in several forms, one closed',
    url: `${site}/publication-html/gloucestershire-frs-causes-of-concern-letter/`,
    as: 'html',
    text: plainPage(
      'Gloucestershire Fire and Rescue Service: causes of concern letter',
      `<h1>Gloucestershire Fire and Rescue Service: causes of concern letter</h1><p>Published on: 4 December 2024</p><h2>Letter information</h2><p>From: A. Inspector, HM Inspector of Fire and Rescue Services</p><p>To: Chief Fire Officer</p><p>Sent on: 2 December 2024</p><h2>Background</h2><p>In May 2024 we graded the service as inadequate at making best use of resources.</p>
<h2>Accelerated causes of concern</h2><h3>Cause of concern 1</h3><p>The service’s data isn’t reliable.</p><h4>Recommendations</h4><ul><li>By 31 January 2025, the service should put in place a data plan.</li><li>No later than 1 March 2025, the service should audit its data.</li></ul><h3>Cause of concern 2</h3><p>The service doesn’t manage its risks.</p><h4>Recommendation</h4><p>Within 28 days, the service should appoint a lead.</p><h2>Cause of concern: prevention (closed)</h2><p>This cause of concern is now closed.</p><h2>Next steps</h2><p>We will revisit the service by 30 June 2025.</p>`,
    ),
    expect: {
      documentKind: 'letter',
      body: 'gloucestershire-frs',
      programme: 'FRS',
      cycle: null,
      publishedOn: '2024-12-04',
      judgments: {},
      findings: [
        'cause null: The service’s data isn’t reliable.',
        'rec null: By 31 January 2025, the service should put in place a data plan.',
        'rec null: No later than 1 March 2025, the service should audit its data.',
        'cause null: The service doesn’t manage its risks.',
        'rec null: Within 28 days, the service should appoint a lead.',
      ],
      deadlines: ['2025-01-31', '2025-03-01', null],
      previous: ['*'],
    },
  },
  {
    name: 'letter as plain text with a list of recommendations in (a) (b)',
    url: `${site}/publication-html/cleveland-police-revisit-letter-2021/`,
    as: 'text',
    text: `Cleveland Police: revisit letter

Published on: 3 June 2021

Letter information
From
A. Inspector
HM Inspector of Constabulary
To
The Chief Constable
Cleveland Police
Sent on
1 June 2021

Dear Chief Constable

Cause of concern

The force is failing to respond appropriately to vulnerable people.

Recommendations

The force should, by 31 December 2021:
(a) train its call takers; and
(b) check the quality of their decisions.

Progress

We found that the force has made good progress. It is no longer inadequate in this respect.

Yours sincerely`,
    expect: {
      documentKind: 'letter',
      body: 'cleveland',
      programme: '*',
      cycle: null,
      publishedOn: '2021-06-03',
      judgments: {},
      findings: [
        'cause null: The force is failing to respond appropriately to vulnerable people.',
        'rec null: The force should, by 31 December 2021: | train its call takers; and | check the quality of their decisions.',
      ],
      deadlines: ['2021-12-31'],
    },
  },
  {
    name: 'revisit letter: causes of concern, deadlines inside the text, no judgments',
    url: `${site}/publication-html/lincolnshire-frs-cause-of-concern-revisit-letter-may-2024/`,
    as: 'html',
    text: plainPage(
      'Lincolnshire Fire and Rescue: cause of concern revisit letter',
      `<h1>Lincolnshire Fire and Rescue: cause of concern revisit letter</h1><p>Published on: 10 May 2024</p><h2>Letter information</h2><dl><dt>From</dt><dd>Roy Example, His Majesty’s Inspector of Fire and Rescue Services</dd><dt>To</dt><dd>The Chief Fire Officer, Lincolnshire Fire and Rescue</dd><dt>Sent on</dt><dd>9 May 2024</dd></dl>
<h2>Background</h2><p>Between February and March 2024 we inspected the service. We graded it inadequate at preventing fires and other risks.</p>
<h2>Cause of concern</h2><p>The service doesn’t have an effective prevention plan.</p><h2>Recommendations</h2><p>By 30 June 2024, the service should:</p><ul><li>have a plan; and</li><li>monitor it.</li></ul><p>Within 28 days, the service should send us its action plan.</p>
<h2>Governance</h2><p>There are good governance arrangements.</p><p>Yours sincerely</p>`,
    ),
    expect: {
      documentKind: 'letter',
      body: 'lincolnshire-frs',
      programme: 'FRS',
      cycle: null,
      publishedOn: '2024-05-10',
      judgments: {},
      findings: [
        'cause null: The service doesn’t have an effective prevention plan.',
        'rec null: By 30 June 2024, the service should: | have a plan; and | monitor it.',
        'rec null: Within 28 days, the service should send us its action plan.',
      ],
      deadlines: ['2024-06-30', null],
      previous: ['*'],
    },
  },
  {
    name: 'letter as HTML: definition list of sender and date; cause of concern in a table; deadlines; progress in words',
    url: `${site}/publication-html/lincolnshire-frs-causes-of-concern-letter-february-2025/`,
    as: 'html',
    text: plainPage(
      'Lincolnshire Fire and Rescue Service: cause of concern letter – February 2025',
      `<h1>Lincolnshire Fire and Rescue Service: cause of concern letter</h1><p>Published on: 13 February 2025</p><h2>Letter information</h2><dl><dt>From</dt><dd>Roy Wilsher OBE QFSM, His Majesty’s Inspector of Fire and Rescue Services</dd><dt>To</dt><dd>Les Britzman, Chief Fire Officer</dd><dt>Sent on</dt><dd>10 February 2025</dd></dl><h2>Background</h2><p>Dear Les,</p><p>During our inspection, we graded the service inadequate at preventing fires and other risks. It was requires improvement in 2021/22.</p><h2>Cause of concern</h2><p>The service isn’t adequately identifying those at most risk of fire.</p><h2>Recommendations</h2><p>By 28 February 2025, the service should have a plan. By 31 May 2025, the service should:</p><ul><li>identify those at most risk; and</li><li>review what it offers them.</li></ul><h2>Progress</h2><p>Governance is good. Staff told us that training is outstanding.</p><h2>Next steps</h2><p>We will revisit in June 2025.</p>`,
    ),
    expect: {
      documentKind: 'letter',
      body: 'lincolnshire-frs',
      programme: 'FRS',
      cycle: null,
      publishedOn: '2025-02-13',
      judgments: {},
      previous: ['*'],
      findings: [
        'cause null: The service isn’t adequately identifying those at most risk of fire.',
        'rec null: By 28 February 2025, the service should have a plan. By 31 May 2025, the service should: | identify those at most risk; and | review what it offers them.',
      ],
      deadlines: ['2025-02-28', '2025-05-31'],
    },
  },
  {
    name: 'revisit letter as text: what was found, grades of the report named, the cause remains',
    url: `${site}/publication-html/cheshire-constabulary-revisit-letter/`,
    as: 'text',
    text: `Cheshire Constabulary: accelerated cause of concern revisit letter
Published on:
6 March 2024
Letter information
From
Michelle Skeer OBE QPM
HM Inspector of Constabulary
To
Mark Roberts QPM
Chief Constable
Sent on
4 March 2024
Background
Between 16 and 27 October 2023, we inspected Cheshire Constabulary. We graded the force inadequate at managing offenders and suspects.
Cause of concern
The constabulary doesn’t manage registered sex offenders well.
Recommendations
Within three months, Cheshire Constabulary should:
- clear its backlog of visits; and
- make sure that supervisors review risk.
Progress against the recommendations
The constabulary has made good progress. We found an adequate number of trained staff.
Conclusion
The cause of concern remains open.`,
    expect: {
      documentKind: 'letter',
      body: 'cheshire',
      programme: '*',
      cycle: null,
      publishedOn: '2024-03-06',
      judgments: {},
      previous: ['*'],
      findings: [
        'cause null: The constabulary doesn’t manage registered sex offenders well.',
        'rec null: Within three months, Cheshire Constabulary should: | clear its backlog of visits; and | make sure that supervisors review risk.',
      ],
      deadlines: [null],
    },
  },
  {
    name: 'a revisit letter: one cause is closed, what stays open is listed',
    url: `${site}/publication-html/avon-frs-accelerated-cause-of-concern-closed-letter/`,
    as: 'html',
    text: plainPage(
      'Avon Fire and Rescue Service: revisit letter',
      '<h1>Avon Fire and Rescue Service: revisit letter</h1><dl><dt>Published on</dt><dd>5 September 2025</dd></dl><h2>Accelerated cause of concern</h2><p>The service hasn’t done enough to improve its prevention activity.</p><p>We have closed this accelerated cause of concern.</p><h2>Recommendations that remain open</h2><ul><li>By 31 December 2025, the service should quality assure its prevention visits.</li></ul>',
    ),
    expect: {
      documentKind: 'letter',
      body: 'avon',
      programme: 'FRS',
      cycle: null,
      publishedOn: '2025-09-05',
      judgments: {},
      findings: [
        'cause null: The service hasn’t done enough to improve its prevention activity.',
        'rec null: By 31 December 2025, the service should quality assure its prevention visits.',
      ],
      deadlines: ['2025-12-31'],
    },
  },
  {
    name: 'recommendations in a table with a column of deadlines; a bare date; a reference before the day it was sent',
    url: `${site}/publication-html/northamptonshire-frs-cause-of-concern-letter-april-2024/`,
    as: 'html',
    text: plainPage(
      'Northamptonshire Fire and Rescue Service: cause of concern letter',
      '<h1>Northamptonshire Fire and Rescue Service: cause of concern letter</h1><div class="meta"><p>12 April 2024</p></div><h2>Letter information</h2><dl><dt>To</dt><dd>Chief Fire Officer</dd><dt>Reference</dt><dd>NF/2024/03</dd><dt>Sent on</dt><dd>10 April 2024</dd></dl><h2>Cause of concern</h2><p>Status: open</p><p>The service doesn’t have effective processes for culture.</p><h2>Recommendations</h2><table><thead><tr><th>No.</th><th>Recommendation</th><th>Deadline</th></tr></thead><tbody><tr><td>1</td><td>The service should train its managers.</td><td>By 30 June 2024</td></tr><tr><td>2</td><td>The service should set up a staff survey.</td><td>Within 28 days</td></tr></tbody></table>',
    ),
    expect: {
      documentKind: 'letter',
      body: 'northamptonshire-frs',
      programme: 'FRS',
      cycle: null,
      publishedOn: '2024-04-12',
      judgments: {},
      findings: [
        'cause null: The service doesn’t have effective processes for culture.',
        'rec null: The service should train its managers.',
        'rec null: The service should set up a staff survey.',
      ],
      deadlines: ['2024-06-30', null],
    },
  },
];
