/** Publications, letters, releases, listings. Synthetic. */
import { crowded, plainPage, type Unseen } from './shape.js';

const site = 'https://hmicfrs.justiceinspectorates.gov.uk';

export const others: Unseen[] = [
  {
    name: 'publication page with a correction note',
    url: `${site}/publications/peel-assessment-2018-19-gloucestershire/`,
    as: 'html',
    text: crowded(
      'PEEL: Police effectiveness, efficiency and legitimacy 2018/19 – Gloucestershire Constabulary',
      `<h1>PEEL: Police effectiveness, efficiency and legitimacy 2018/19 – Gloucestershire Constabulary</h1><p>Published on: 2 May 2019</p><p>Publication types: Effectiveness, Efficiency, Legitimacy and PEEL</p><p>Police Forces: Gloucestershire</p>
<p>This report sets out our findings for Gloucestershire Constabulary. The constabulary is good at preventing crime.</p><h2>Get the report</h2><p><a href="/x.pdf">Download the report (PDF document)</a></p><p>Please note: wording corrected on p. 12 on 4 July 2019.</p><p><a href="/n">Get the press releases</a></p>`,
    ),
    expect: {
      documentKind: 'publication',
      body: 'gloucestershire',
      programme: 'PEEL',
      cycle: '2018/19',
      publishedOn: '2019-05-02',
      judgments: {},
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
    name: 'release 2016 with a quoted judgment, an earlier year and another force',
    url: `${site}/news/news-feed/cumbria-constabulary-effectiveness/`,
    as: 'html',
    text: crowded(
      'Cumbria Constabulary assessed as good in how effectively it keeps people safe and reduces crime',
      `<h1>Cumbria Constabulary assessed as good in how effectively it keeps people safe and reduces crime</h1><time datetime="2017-03-02">2 March 2017</time>
<p>HMIC found that Cumbria Constabulary:</p><ul><li>is good at investigating simple crimes;</li><li>has outstanding local teams; and</li><li>needs an adequate system for warrants.</li></ul>
<p>HM Inspector of Constabulary Mike Example said:</p><blockquote><p>“I have judged Cumbria Constabulary to be ‘good’ in how effectively it keeps people safe and reduces crime. In 2015, it was judged as ‘requires improvement’. Durham Constabulary was judged to be ‘outstanding’.”</p></blockquote><p>ENDS</p><h2>Notes to editors</h2><p>Forces are graded outstanding, good, requires improvement or inadequate.</p>`,
    ),
    expect: {
      documentKind: 'news',
      body: 'cumbria',
      programme: '*',
      cycle: null,
      pillar: 'effectiveness',
      publishedOn: '*',
      judgments: { effectiveness: 'good' },
      previous: ['effectiveness requires-improvement 2015'],
    },
  },
  {
    name: 'release 2021/22 that only counts its grades',
    url: `${site}/news/news-feed/wiltshire-police-must-make-improvements/`,
    as: 'text',
    text: `Wiltshire Police must make urgent improvements

Wiltshire Police has been graded inadequate in protecting vulnerable people, the inspectorate has said.

His Majesty’s Inspectorate of Constabulary and Fire & Rescue Services (HMICFRS) graded Wiltshire Police’s performance across eight areas of policing and found the force was ‘adequate’ in two areas, ‘requires improvement’ in three areas and ‘inadequate’ in three areas.

Get the report

PEEL 2021/22 – An inspection of Wiltshire Police

HM Inspector of Constabulary Wendy Example said:

“I have serious concerns. There are good people in the force.”

ENDS
`,
    expect: {
      documentKind: 'news',
      body: 'wiltshire',
      programme: 'PEEL',
      cycle: '*',
      judgments: { 'protecting-vulnerable-people': 'inadequate' },
    },
  },
  {
    name: 'combined release: a heading per force, grades in quotes within bullets',
    url: `${site}/news/news-feed/peel-2018-19-first-group/`,
    as: 'html',
    text: plainPage(
      'PEEL 2018/19: first group of forces',
      `<h1>PEEL 2018/19: how the first forces did</h1><p>HMICFRS has published reports on the first group of forces.</p>
<h2>Essex Police</h2><ul><li>is ‘good’ at reducing crime and keeping people safe;</li><li>is ‘good’ in the efficiency with which it operates; and</li><li>‘requires improvement’ in ensuring that its workforce behaves ethically and lawfully.</li></ul>
<h2>Kent Police</h2><ul><li>is ‘outstanding’ at tackling serious and organised crime; and</li><li>is ‘good’ at planning for the future.</li></ul>
<h2>The Metropolitan Police Service</h2><ul><li>‘requires improvement’ at investigating crime.</li></ul>
<p>ENDS</p><h2>Notes to editors</h2><p>‘Good’ means that the force meets expectations.</p>`,
    ),
    expect: {
      documentKind: 'news',
      body: null,
      programme: 'PEEL',
      cycle: '*',
      judgments: {
        'essex:effectiveness': '?good',
        'essex:efficiency': '?good',
        'essex:legitimacy/ethical-and-lawful-workforce': 'requires-improvement',
        'kent:effectiveness/serious-and-organised-crime': 'outstanding',
        'kent:efficiency/planning-for-the-future': 'good',
        'metropolitan:effectiveness/investigating-crime': 'requires-improvement',
      },
    },
  },
  {
    name: 'release of a fire service, 2023–25, grades without quotes',
    url: `${site}/news/news-feed/avon-frs-2024/`,
    as: 'html',
    text: crowded(
      'Avon Fire and Rescue Service makes progress',
      `<h1>Avon Fire and Rescue Service makes progress but more to do</h1><p>HMICFRS graded Avon Fire and Rescue Service across 11 areas and found the service was good in three areas, adequate in four areas, requires improvement in three areas and inadequate in one area.</p><p>His Majesty’s Inspector of Fire &amp; Rescue Services Roy Example said:</p><p>“I am pleased that Avon Fire and Rescue Service has made good progress since our 2021 inspection, when it was inadequate at looking after its people.”</p><h2>Get the report</h2><p>Effectiveness, efficiency and people 2023–2025: Avon Fire and Rescue Service</p>`,
    ),
    expect: {
      documentKind: 'news',
      body: 'avon',
      programme: 'FRS',
      cycle: '*',
      judgments: {},
      previous: ['*'],
    },
  },
  {
    name: 'listing of reports: titles, teasers with grades',
    url: `${site}/publications/`,
    as: 'html',
    text: crowded(
      'Publications',
      `<h1>Publications</h1><p>Showing 1 to 10 of 2,311 results</p><ul class="results"><li><h3><a href="/publications/a/">PEEL 2023–25: An inspection of Dorset Police</a></h3><p>Publication — Report — Dorset Police is good at preventing crime.</p></li><li><h3><a href="/publications/b/">Cleveland Police: revisit letter</a></h3><p>Publication — Letter, Revisit — The force was graded inadequate.</p></li></ul>`,
    ),
    expect: { documentKind: 'listing', body: null, programme: '*', cycle: null, judgments: {} },
  },
  {
    name: 'British Transport Police report on leadership: never PEEL, no judgments guessed',
    url: `${site}/publications/british-transport-police-leadership/`,
    as: 'html',
    text: plainPage(
      'British Transport Police: an inspection of leadership',
      `<h1>British Transport Police: an inspection of leadership</h1><p>Published on: 14 March 2024</p><p>We found that British Transport Police has good leaders and outstanding local teams.</p><h2>Recommendations</h2><ul><li>By 30 September 2024, the chief constable should publish a plan.</li></ul>`,
    ),
    expect: {
      documentKind: 'publication',
      body: 'british-transport-police',
      programme: null,
      cycle: null,
      publishedOn: '2024-03-14',
      judgments: {},
      findings: ['rec null: By 30 September 2024, the chief constable should publish a plan.'],
      deadlines: ['2024-09-30'],
    },
  },
];
