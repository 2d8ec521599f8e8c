/** Copies of pages and PDFs as text, in the ways that copies differ: wrapped, glued, numbered, set in columns. Synthetic. */
import type { Unseen } from './shape.js';

const site = 'https://hmicfrs.justiceinspectorates.gov.uk';

export const flavours: Unseen[] = [
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
    name: 'flavour B of a round 2 pillar: the pillar’s sentence grades it; earlier grades in words; a lone AFI',
    url: `${site}/frs-assessment/frs-2021/shropshire/efficiency/`,
    as: 'text',
    text: `Shropshire 2021/22
Efficiency
How efficient is the fire and rescue service at keeping people safe and secure?
Shropshire Fire and Rescue Service’s overall efficiency is good.
Shropshire Fire and Rescue Service requires improvement at making best use of resources. But it is good at future affordability.
The service was good in its 2018/19 assessment.
Making best use of resources
Shropshire Fire and Rescue Service requires improvement at making best use of its resources.
It was good in its 2018/19 assessment.
Area for improvement
The service should assure itself that its workforce is productive and that its time is used as efficiently as possible.
We set out our detailed findings below. These are the basis for our judgment of the service’s performance in this area.
The service has good financial controls
Its plans are sound.
Making the fire and rescue service affordable now and in the future
Shropshire Fire and Rescue Service is good at making the service affordable now and in the future.
It was requires improvement in its 2018/19 assessment.
We set out our detailed findings below. These are the basis for our judgment of the service’s performance in this area.
Reserves are at an adequate level`,
    expect: {
      body: 'shropshire',
      programme: 'FRS',
      cycle: '2021/22',
      pillar: 'efficiency',
      judgments: {
        efficiency: 'good',
        'efficiency/best-use-of-resources': 'requires-improvement',
        'efficiency/affordability': 'good',
      },
      previous: [
        'efficiency good 2018/19',
        'efficiency/affordability requires-improvement 2018/19',
        'efficiency/best-use-of-resources good 2018/19',
      ],
      findings: [
        'afi efficiency/best-use-of-resources: The service should assure itself that its workforce is productive and that its time is used as efficiently as possible.',
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
    name: 'landing 2017 in flavour B: three sentences, one with the full name; quotation of the inspector',
    url: `${site}/peel-assessments/peel-2017/west-mercia/`,
    as: 'text',
    text: `West Mercia 2017
This is HMICFRS’s fourth PEEL (police effectiveness, efficiency and legitimacy) assessment of West Mercia Police. PEEL is designed to give the public information about how their local police force is performing in several important areas, in a way that is comparable both across England and Wales, and year on year. The assessment is updated throughout the year with our inspection findings and reports.
The extent to which the force is effective at keeping people safe and reducing crime requires improvement.
The extent to which the force is efficient at keeping people safe and reducing crime requires improvement.
The extent to which West Mercia Police is legitimate at keeping people safe and reducing crime is good.
Wendy Williams, HM Inspector of Constabulary
HMI's observations
Read my assessment of West Mercia Police below.
I am satisfied with some aspects of West Mercia Police’s performance, although the force needs to make improvements. It was graded good for effectiveness in 2016.
The force is good at protecting vulnerable people. Its approach to tackling serious and organised crime is good.
- Effectiveness
How effective is the force at keeping people safe and reducing crime?
- Efficiency
How efficient is the force at keeping people safe and reducing crime?
- Legitimacy
How legitimate is the force at keeping people safe and reducing crime?`,
    expect: {
      body: 'west-mercia',
      programme: 'PEEL',
      cycle: '2017',
      judgments: {
        effectiveness: 'requires-improvement',
        efficiency: 'requires-improvement',
        legitimacy: 'good',
      },
      previous: ['effectiveness good 2016'],
    },
  },
  {
    name: 'Markdown of a round 3 PDF: contents with leaders, running heads, grades in bold, footnote digits, numbered recommendations',
    url: null,
    as: 'text',
    text: `# Fire & Rescue Service

## Effectiveness, efficiency and people 2023–2025

An inspection of Humberside Fire and Rescue Service

# Contents

Overview ........................................ 1
Effectiveness ................................... 4
Understanding the risk of fire and other emergencies ... 4
Promoting the right values and culture .......... 12

# Overview

Our inspection assessed how well Humberside Fire and Rescue Service has performed in 11 areas. We have made the following graded judgments:

| Outstanding | Good | Adequate | Requires improvement | Inadequate |
|---|---|---|---|---|
| Preventing fires and other risks | Understanding the risk of fire and other emergencies | Making best use of resources | Ensuring fairness and promoting diversity | |

## HMI summary

It was a pleasure to revisit the service. It was graded good in 2021/22¹.

1

Humberside Fire and Rescue Service

# Effectiveness

## Understanding the risk of fire and other emergencies

**Good**

Humberside Fire and Rescue Service is good at understanding risk.

## Preventing fires and other risks

**Outstanding**

Humberside Fire and Rescue Service is outstanding at preventing fires and other risks.

### Innovative practice

**The service works with a hospital so that patients go home to safe houses**

The scheme began in 2022.

2

Humberside Fire and Rescue Service

# People

## Ensuring fairness and promoting diversity

**Requires improvement**

### Areas for improvement

1. The service should make sure it has robust processes in place to undertake equality impact assessments.
2. By 31 March 2025, the service should review how it
   recruits from its communities.
`,
    expect: {
      body: 'humberside-frs',
      programme: 'FRS',
      cycle: '2023-25',
      judgments: {
        'effectiveness/understanding-risk': 'good',
        'effectiveness/preventing-fires': 'outstanding',
        'efficiency/best-use-of-resources': 'adequate',
        'people/fairness-and-diversity': 'requires-improvement',
      },
      previous: ['*'],
      findings: [
        'practice effectiveness/preventing-fires: The service works with a hospital so that patients go home to safe houses',
        'afi people/fairness-and-diversity: The service should make sure it has robust processes in place to undertake equality impact assessments.',
        'afi people/fairness-and-diversity: By 31 March 2025, the service should review how it recruits from its communities.',
      ],
      deadlines: ['2025-03-31'],
      problems: ['grade-count-differs'],
    },
  },
  {
    name: 'flavour B 2023–25: area chapters with “is good at” sentences, AFI headlines without stops',
    url: `${site}/peel-reports/durham-2023-25/`,
    as: 'text',
    text: `PEEL 2023–2025
Police effectiveness, efficiency and legitimacy
An inspection of Durham Constabulary
Overall summary
Our judgments
Our inspection assessed how good Durham Constabulary is in nine areas of policing. We make graded judgments in eight of these nine as follows:
We also inspected how effective a service Durham Constabulary gives to victims of crime. We don’t make a graded judgment for this overall area.
We set out our detailed findings about things the constabulary is doing well and where the constabulary should improve in the rest of this report.
HM Inspector’s observations
I am pleased with the performance of Durham Constabulary in keeping people safe, reducing crime and giving victims an effective service.
Providing a service to the victims of crime
Victim service assessment
This section describes our assessment of the service Durham Constabulary gives victims of crime. When the police close a case of a reported crime, they assign it an outcome type.
The constabulary answers emergency calls quickly enough
Preventing and deterring crime and antisocial behaviour, and reducing vulnerability
Durham Constabulary is outstanding at prevention and deterrence.
Areas for improvement
The constabulary should improve how it records antisocial behaviour
In our reality testing we found good examples.
Investigating crime
Durham Constabulary is adequate at investigating crime.
Area for improvement
The constabulary doesn’t always achieve appropriate outcomes for victims of crime
In the year ending 31 March 2024, the outcomes were below the average of forces.
Main findings
In this section we set out our main findings that relate to investigating crime.
The constabulary has a good governance structure`,
    expect: {
      body: 'durham',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: {
        'service-to-victims': 'ungraded',
        'preventing-crime': '?outstanding',
        'investigating-crime': 'adequate',
      },
      findings: [
        'afi preventing-crime: The constabulary should improve how it records antisocial behaviour',
        'afi investigating-crime: The constabulary doesn’t always achieve appropriate outcomes for victims of crime',
      ],
      problems: ['grade-count-differs'],
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
    name: '2014 pillar in flavour A: the pillar is ungraded, two of its questions are narratives',
    url: `${site}/peel-assessments/peel-2014/warwickshire/effectiveness/`,
    as: 'text',
    text: `Skip to content

Warwickshire PEEL 2014

Effectiveness

How well the force tackles crime

Last updated 27/11/2014
Ungraded

1

How effective is the force at reducing crime and preventing offending?

Good

The force puts victims at the centre of its work. Crime fell by 3 percent.

2

How effective is the force at investigating offending?

Requires improvement

Supervision of investigations is inconsistent; some files were of good quality.

3

How effective is the force at tackling anti-social behaviour?

Outstanding

Local officers know their communities.

4

How effective is the force at protecting those at greatest risk of harm?

Ungraded

In the domestic abuse inspection we found that the force had adequate systems.

5

How effective is the force at tackling serious, organised and complex crime?

Ungraded

The force has the capacity required.`,
    expect: {
      body: 'warwickshire',
      programme: 'PEEL',
      cycle: '2014',
      pillar: 'effectiveness',
      lastUpdated: '2014-11-27',
      judgments: {
        effectiveness: 'ungraded',
        'effectiveness/preventing-crime': 'good',
        'effectiveness/investigating-crime': 'requires-improvement',
        'effectiveness/tackling-anti-social-behaviour': 'outstanding',
        'effectiveness/protecting-vulnerable-people': 'ungraded',
        'effectiveness/serious-and-organised-crime': 'ungraded',
      },
    },
  },
  {
    name: 'embargoed release as text: the line names day and hour; the quote grades; last year’s comes after',
    url: null,
    as: 'text',
    text: `EMBARGOED UNTIL 00:01 HRS, THURSDAY 12 DECEMBER 2017

Leicestershire Police good at treating the public legitimately

12 December 2017

Leicestershire Police has been graded ‘good’ for legitimacy in HMICFRS’s latest inspection.

The force was graded ‘requires improvement’ for legitimacy in 2016.

HM Inspector of Constabulary Zoë Billingham said:

“I am pleased to grade Leicestershire Police as ‘good’ for its legitimacy. Officers have outstanding listening skills.”

ENDS

Notes to editors

The forces graded ‘outstanding’ are Derbyshire and Kent. PEEL 2017: legitimacy is published today.`,
    expect: {
      documentKind: 'news',
      body: 'leicestershire',
      programme: 'PEEL',
      cycle: '*',
      embargoUntil: '2017-12-12T00:01:00+00:00',
      judgments: { legitimacy: 'good' },
      previous: ['legitimacy requires-improvement 2016'],
    },
  },
  {
    name: 'leadership 2015 in flavour A-: four questions, nothing is graded',
    url: `${site}/peel-assessments/peel-2015/staffordshire/leadership/`,
    as: 'text',
    text: `Skip to content

Staffordshire PEEL 2015

Leadership

Last updated 25/02/2016

As part of HMIC’s annual all-force inspections into police effectiveness, efficiency and legitimacy (PEEL) in 2015, HMIC assessed leadership across the force.

How well does the force have a clear understanding of the current state of its leadership at every level?

Staffordshire Police has a good understanding of its leadership. The force is good at developing leaders.

How well has the force provided a clear and compelling future direction, in relation to leadership?

Leaders require improvement in skills. The chief constable is outstanding in the eyes of staff.`,
    expect: {
      body: 'staffordshire',
      programme: 'PEEL',
      cycle: '2015',
      pillar: '*',
      lastUpdated: '2016-02-25',
      judgments: {
        leadership: '*',
        'leadership/understanding': '*',
        'leadership/direction': '*',
      },
    },
  },
];
