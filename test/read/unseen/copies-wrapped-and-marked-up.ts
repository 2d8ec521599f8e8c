/** Copies as text that are wrapped, set in columns or by tabs, in Markdown, in capitals. Synthetic. */
import { asText, site } from './pages.js';
import type { Unseen } from './shape.js';

export const copiesWrappedAndMarkedUp: Unseen[] = [
  asText(
    'flavour A, wide: grade and question on one line, tabs between; a banner in the middle',
    `${site}/peel-assessments/peel-2018/durham/legitimacy/`,
    'Durham PEEL 2018\nLegitimacy\nHow legitimately does the force treat the public and its workforce?\nLast updated 02/05/2019\tGood\nDurham Constabulary treats people well.\nQuestions for Legitimacy\n1\tTo what extent does the force treat all of the people it serves with fairness and respect?\tGood\nThis question was not subject to detailed inspection in 2018/19, and our judgment from the 2017 legitimacy inspection has been carried over.\nWe are consulting on our inspection programme. Please send us your views.\n2\tHow well does the force ensure that its workforce behaves ethically and lawfully?\tRequires improvement\nArea for improvement\n  • The force should ensure that it has enough people in its counter-corruption unit.\nThe force has a plan.\n',
    {
      body: 'durham',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: 'legitimacy',
      lastUpdated: '2019-05-02',
      judgments: {
        legitimacy: '?good',
        'legitimacy/treating-the-public-fairly': 'good < 2017',
        'legitimacy/ethical-and-lawful-workforce': 'requires-improvement',
      },
      findings: [
        'afi legitimacy/ethical-and-lawful-workforce: The force should ensure that it has enough people in its counter-corruption unit.',
      ],
    },
  ),
  asText(
    'Markdown of a 2023–25 page: a pipe table with the last grade, headings with grades after a dash',
    `${site}/peel-reports/lancashire-2023-25/`,
    '# PEEL 2023–25: An inspection of Lancashire Constabulary\n\n## Our judgments\n\n| Area | This inspection | Last inspection |\n|---|---|---|\n| Preventing crime | Good | Adequate |\n| Investigating crime | **Requires improvement** | Good |\n| Workforce | _Adequate_ | – |\n\n## Preventing crime — Good\n\nThe constabulary has a plan.\n\n## Investigating crime — Requires improvement\n\n### Areas for improvement\n\n1. **The constabulary should supervise investigations better.** We found gaps.\n2. **The constabulary should record victims’ wishes.**\n',
    {
      body: 'lancashire',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: {
        'preventing-crime': 'good',
        'investigating-crime': 'requires-improvement',
        workforce: 'adequate',
      },
      previous: ['preventing-crime adequate null', 'investigating-crime good null'],
      findings: [
        'afi investigating-crime: The constabulary should supervise investigations better. We found gaps.',
        'afi investigating-crime: The constabulary should record victims’ wishes.',
      ],
    },
  ),
  asText(
    'the leaflet form: area, dots, grade; underlined titles; a rule of equals signs',
    null,
    'PEEL 2021/22 - An inspection of Surrey Police\n=============================================\n\nSummary\n-------\n\nPreventing crime .......... Good\nTreatment of the public ... Outstanding\nInvestigating crime ....... Requires improvement\nGood use of resources ..... Adequate\n\nPreventing crime\n----------------\nSurrey Police is good at preventing crime.\n',
    {
      body: 'surrey',
      programme: 'PEEL',
      cycle: '2021/22',
      judgments: {
        'preventing-crime': 'good',
        'treating-the-public': 'outstanding',
        'investigating-crime': 'requires-improvement',
        'good-use-of-resources': 'adequate',
      },
    },
  ),
  {
    name: 'flavour A of a round 2 landing page, wrapped at 60 columns, with Windows line ends',
    url: `${site}/frs-assessment/frs-2021/london/`,
    as: 'text',
    text: [
      'Skip to content',
      'London 2021/22',
      'Read more about London 2021/22',
      '',
      'This is HMICFRS’ third assessment of the effectiveness and',
      'efficiency of London Fire Brigade, and how well it looks',
      'after its people.',
      '',
      'The extent to which the service is effective at keeping',
      'people safe and secure from fire and other risks requires',
      'improvement.',
      '',
      'The extent to which the service is efficient at keeping',
      'people safe and secure from fire and other risks requires',
      'improvement.',
      '',
      'The extent to which the service looks after its people is',
      'inadequate.',
      '',
      'Matt Example, HMI Fire & Rescue Services',
      'Contact Matt Example',
      '',
      'HM Inspector’s summary',
      '',
      'It was a pleasure to revisit London Fire Brigade. It has',
      'made good progress, and its leaders are outstanding in',
      'parts. I am grateful for the positive way in which it',
      'worked with us.',
      '',
      'Effectiveness',
      'How effective is the fire and rescue service at keeping',
      'people safe and secure from fire and other risks?',
      'Last updated 27/07/2022',
      'Requires improvement',
      'View the five questions for effectiveness',
      '',
    ].join('\r\n'),
    expect: {
      body: 'london',
      programme: 'FRS',
      cycle: '2021/22',
      lastUpdated: '2022-07-27',
      judgments: {
        effectiveness: 'requires-improvement',
        efficiency: 'requires-improvement',
        people: 'inadequate',
      },
    },
  },
  {
    name: 'text with tabs and a trailing legend; the grade column is first; a row of totals',
    url: `${site}/peel-reports/essex-2023-25/`,
    as: 'text',
    text: `PEEL 2023–25: An inspection of Essex Police\n\nGrade\tArea\tPages\nGood\tPreventing crime\t12–14\nAdequate\tWorkforce\t15–19\nInadequate\tInvestigating crime\t20–24\nTotal\t3\t\n\nOutstanding\nGood\nAdequate\nRequires improvement\nInadequate\n\nPreventing crime\n\nEssex Police is good at preventing crime.\n`,
    expect: {
      body: 'essex',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: { 'preventing-crime': 'good', workforce: 'adequate', 'investigating-crime': 'inadequate' },
      problems: ['*'],
    },
  },
  {
    name: 'underlined headings and grades in capitals behind dots, wrapped; one grade on the next line',
    url: `${site}/frs-assessments/kent-2023-2025/`,
    as: 'text',
    text: `Kent Fire and Rescue Service 2023–2025\n======================================\n\nSummary of grades\n-----------------\n\nUnderstanding the risk of fire and other emergencies ..... GOOD\nPreventing fires and other risks ......................... OUTSTANDING\nMaking best use of resources ............................. REQUIRES IMPROVEMENT\nManaging performance and developing leaders .............. ADEQUATE\n\nPreventing fires and other risks\n--------------------------------\nOUTSTANDING\n\nKent Fire and Rescue Service is outstanding at preventing fires and other risks.\n`,
    expect: {
      body: 'kent-frs',
      programme: 'FRS',
      cycle: '2023-25',
      judgments: {
        'effectiveness/understanding-risk': 'good',
        'effectiveness/preventing-fires': 'outstanding',
        'efficiency/best-use-of-resources': 'requires-improvement',
        'people/performance-and-leaders': 'adequate',
      },
    },
  },
  {
    name: 'flavour A wrapped at 72 columns: questions and points go over two lines',
    url: `${site}/peel-assessments/peel-2018/gwent/efficiency/detailed-findings/`,
    as: 'text',
    text: `Skip to content

Gwent PEEL 2018

Efficiency

How efficiently does the force operate and how sustainable are its
services?

Last updated 27/09/2019
Good

Gwent Police operates efficiently and its services are sustainable. It
has good plans, and understands most of its demand.

In 2017, we assessed the force as good.

Questions for Efficiency

1

How well does the force use its resources to meet the demand it faces?

Requires improvement

Areas for improvement

  • The force should undertake further work to understand the
    capability of its workforce, so that it can identify any gaps that
    could affect its service.
  • The force should make sure that:
    • it assesses demand that is hidden; and
    • its partners take part in
      that work.

We set out our detailed findings below. These are the basis for our
judgment of the force’s performance in this area.

Assessing current demand

The force has a good understanding of calls. Its data is of an adequate
standard.

Summary for question 1
2

How well does the force plan for the future?

Good

This question was not subject to inspection in 2018/19, and our judgment
from the 2017 efficiency inspection has been carried over.

Summary for question 2`,
    expect: {
      body: 'gwent',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: 'efficiency',
      lastUpdated: '2019-09-27',
      judgments: {
        efficiency: 'good',
        'efficiency/meeting-current-demands': 'requires-improvement',
        'efficiency/planning-for-the-future': 'good < 2017',
      },
      previous: ['efficiency good 2017'],
      findings: [
        'afi efficiency/meeting-current-demands: The force should undertake further work to understand the capability of its workforce, so that it can identify any gaps that could affect its service.',
        'afi efficiency/meeting-current-demands: The force should make sure that: | it assesses demand that is hidden; and | its partners take part in that work.',
      ],
    },
  },
  {
    name: 'Windows copy: a byte order mark, CRLF, lines of non-breaking spaces, form feeds, numbers before questions',
    url: null,
    as: 'text',
    text: '\ufeffNorthumbria PEEL 2016\r\n\u00a0\r\nLegitimacy\r\n\u00a0\r\nHow legitimate is the force at keeping people safe and reducing crime?\r\n\u00a0\r\nLast updated 08/12/2016\r\nGood\r\n\r\nNorthumbria Police is judged to be good at how legitimately it keeps people safe and reduces crime.\r\n\f\r\n1. To what extent does the force treat all of the people it serves with fairness and respect?\r\nOutstanding\r\n\r\nThe force listens. \r\n\r\n2. How well does the force ensure that its workforce behaves ethically and lawfully?\r\nGood\r\n\r\nAreas for improvement\r\n•\tThe force should publish the outcomes of misconduct cases.\r\n•\tThe force should review its capacity.\r\n\r\n3. To what extent does the force treat its workforce with fairness and respect?\r\nRequires improvement\r\n\r\nMore is to be done.\r\n',
    expect: {
      body: 'northumbria',
      programme: 'PEEL',
      cycle: '2016',
      pillar: 'legitimacy',
      lastUpdated: '2016-12-08',
      judgments: {
        legitimacy: 'good',
        'legitimacy/treating-the-public-fairly': 'outstanding',
        'legitimacy/ethical-and-lawful-workforce': 'good',
        'legitimacy/treating-the-workforce-fairly': 'requires-improvement',
      },
      findings: [
        'afi legitimacy/ethical-and-lawful-workforce: The force should publish the outcomes of misconduct cases.',
        'afi legitimacy/ethical-and-lawful-workforce: The force should review its capacity.',
      ],
    },
  },
  {
    name: 'text of the accessible table, copied with tabs: question and score',
    url: `${site}/frs-assessment/frs-2023-25/service-assessment-data-table/`,
    as: 'text',
    text: `Skip to content
FRS 2023–25: service assessment data table
Group by region
Avon
Question\tScore
Understanding the risk of fire and other emergencies\tGood
Preventing fires and other risks\tAdequate
Promoting the right values and culture\tRequires improvement
Bedfordshire
Question\tScore
Understanding the risk of fire and other emergencies\tAdequate
Preventing fires and other risks\tTo be graded
Promoting the right values and culture\tGood`,
    expect: {
      body: null,
      programme: 'FRS',
      cycle: '2023-25',
      judgments: {
        'avon:effectiveness/understanding-risk': 'good',
        'avon:effectiveness/preventing-fires': 'adequate',
        'avon:people/values-and-culture': 'requires-improvement',
        'bedfordshire-frs:effectiveness/understanding-risk': 'adequate',
        'bedfordshire-frs:effectiveness/preventing-fires': 'to-be-graded',
        'bedfordshire-frs:people/values-and-culture': 'good',
      },
    },
  },
  {
    name: 'a page in upper case, with a banner about a survey in the middle of a list of findings',
    url: `${site}/peel-assessments/peel-2017/cumbria/efficiency/`,
    as: 'text',
    text: `CUMBRIA PEEL 2017\n\nEFFICIENCY\n\nHOW EFFICIENT IS THE FORCE AT KEEPING PEOPLE SAFE AND REDUCING CRIME?\n\nLAST UPDATED 09/11/2017\n\nREQUIRES IMPROVEMENT\n\nHOW WELL DOES THE FORCE UNDERSTAND DEMAND?\n\nREQUIRES IMPROVEMENT\n\nAREAS FOR IMPROVEMENT\n\n• The constabulary should understand demand that is hidden.\n\nTake part in our survey about this website.\n\n• The constabulary should plan for it.\n\nHOW WELL DOES THE FORCE USE ITS RESOURCES?\n\nGOOD\n`,
    expect: {
      body: 'cumbria',
      programme: 'PEEL',
      cycle: '2017',
      pillar: 'efficiency',
      lastUpdated: '2017-11-09',
      judgments: {
        efficiency: 'requires-improvement',
        'efficiency/understanding-demand': 'requires-improvement',
        'efficiency/using-resources': 'good',
      },
      findings: [
        'afi efficiency/understanding-demand: The constabulary should understand demand that is hidden.',
        'afi efficiency/understanding-demand: The constabulary should plan for it.',
      ],
    },
  },
  {
    name: 'pillar 2018/19 as text with Markdown marks, grade as bold inline label',
    url: `${site}/peel-assessments/peel-2018/metropolitan/efficiency/`,
    as: 'text',
    text: `# Metropolitan PEEL 2018

## Efficiency

### How efficiently does the force operate and how sustainable are its services?

_Last updated 27/09/2019_

**Grade: Good**

The Metropolitan Police Service is good in the way it operates.

### 1. How well does the force use its resources to meet the demand it faces?

**Grade:** requires‑improvement

#### Areas for improvement

* The force should:
  * understand its demand; and
  * publish the results.
* The Metropolitan Police Service should keep its “good” outcomes for victims.

The force has outstanding warrants.

### 2. How well does the force plan for the future?

**Grade:** “Good”.

There are no areas for improvement.
`,
    expect: {
      body: 'metropolitan',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: 'efficiency',
      lastUpdated: '2019-09-27',
      judgments: {
        efficiency: 'good',
        'efficiency/meeting-current-demands': 'requires-improvement',
        'efficiency/planning-for-the-future': 'good',
      },
      findings: [
        'afi efficiency/meeting-current-demands: The force should: | understand its demand; and | publish the results.',
        'afi efficiency/meeting-current-demands: The Metropolitan Police Service should keep its “good” outcomes for victims.',
      ],
    },
  },
  {
    name: 'summary page 2016 as wrapped text: grades only in opening sentences; a last point without a bullet',
    url: null,
    as: 'text',
    text: `South Wales PEEL 2016
Effectiveness
How effective is the force at keeping people safe and reducing crime?
How effective is the force at preventing crime, tackling anti-social behaviour and
keeping people safe?
South Wales Police is good at preventing crime, tackling anti-social behaviour and
keeping people safe. Its teams know their communities. Good practice is shared, and
Gwent Police, which is outstanding at problem solving, has helped.
Areas for improvement
- The force should adopt a structured and consistent problem-solving process to
enable it to tackle crime more effectively.
The force should assess how well its new teams work.
How effective is the force at investigating crime and reducing re-offending?
South Wales Police requires improvement at investigating crime and reducing
re-offending. Too many wanted people and outstanding suspects remain at large.
How effective is the force at protecting those who are vulnerable from harm, and
supporting victims?
The force offers a good service to victims of domestic abuse. Its risk assessments
are of an adequate standard.
There are no areas for improvement.
`,
    expect: {
      body: 'south-wales',
      programme: 'PEEL',
      cycle: '2016',
      pillar: 'effectiveness',
      judgments: {
        effectiveness: 'not-shown',
        'effectiveness/preventing-crime': 'good',
        'effectiveness/investigating-crime': 'requires-improvement',
        'effectiveness/protecting-vulnerable-people': 'not-shown',
      },
      findings: [
        'afi effectiveness/preventing-crime: The force should adopt a structured and consistent problem-solving process to enable it to tackle crime more effectively.',
        'afi effectiveness/preventing-crime: The force should assess how well its new teams work.',
      ],
    },
  },
  {
    name: 'a summary with dots between names and grades, and the digit of a footnote behind a name',
    url: null,
    as: 'text',
    text: `PEEL 2021/22

An inspection of Surrey Police

Our judgments

Preventing crime ............................... Good
Responding to the public ....................... Requires improvement
Recording data about crime1 .................... Adequate

1 Our crime data integrity inspection took place in 2021.
`,
    expect: {
      body: 'surrey',
      programme: 'PEEL',
      cycle: '2021/22',
      judgments: {
        'preventing-crime': 'good',
        'responding-to-the-public': 'requires-improvement',
        'recording-data-about-crime': 'adequate',
      },
    },
  },
];
