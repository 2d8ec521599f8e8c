/** Copies of pages as text, in the flavours that copies have: with one-word lines, without them, the content alone. Synthetic. */
import { A1, A2, A3, oldSite, Q1, Q2, Q3, site } from './pages.js';
import type { Unseen } from './shape.js';

export const copiesInFlavours: Unseen[] = [
  {
    name: '2015 legitimacy in flavour A-: only grades of two words are left',
    url: `${oldSite}/peel-assessments/peel-2015/wiltshire/legitimacy/`,
    as: 'text',
    text: `Skip to content

Wiltshire PEEL 2015

How legitimate is the force at keeping people safe and reducing crime?

Last updated 11/02/2016

Wiltshire Police’s chief officer team promote the wellbeing of staff. HMIC found good evidence of this.

Questions for Legitimacy

To what extent does practice and behaviour reinforce the wellbeing of staff and an ethical culture?

The force has an ethical culture, and its standards are outstanding in places.

Areas for improvement

  • The force should improve how it communicates the outcomes of misconduct hearings.

How well does the force understand, engage with and treat fairly the people it serves to maintain and improve its legitimacy?

Requires improvement

The force engages with its communities.

To what extent are decisions taken on the use of stop and search and Taser fair and appropriate?

The force complies with the scheme.
`,
    expect: {
      body: 'wiltshire',
      programme: 'PEEL',
      cycle: '2015',
      pillar: 'legitimacy',
      lastUpdated: '2016-02-11',
      judgments: {
        legitimacy: 'not-shown',
        'legitimacy/wellbeing-and-ethical-culture': 'not-shown',
        'legitimacy/engagement': 'requires-improvement',
        'legitimacy/stop-and-search-and-taser': 'not-shown',
      },
      findings: [
        'afi legitimacy/wellbeing-and-ethical-culture: The force should improve how it communicates the outcomes of misconduct hearings.',
      ],
    },
  },
  {
    name: 'round 2 landing in flavour B: no grade lines, sentences with the service’s full name',
    url: `${site}/frs-assessment/frs-2021/royal-berkshire/`,
    as: 'text',
    text: `Royal Berkshire 2021/22

Read more about Royal BerkshireThis is HMICFRS’s second full assessment of fire and rescue services. This assessment examines the service’s effectiveness, efficiency and how well it looks after its people.

The extent to which the service is effective at keeping people safe and secure from fire and other risks is good.

The extent to which the service is efficient at keeping people safe and secure from fire and other risks is good.

The extent to which the service looks after its people requires improvement.

HM Inspector's summary

It was a pleasure to revisit Royal Berkshire Fire and Rescue Service. It was good for its effectiveness in 2018/19 and outstanding work continues.
`,
    expect: {
      body: 'berkshire',
      programme: 'FRS',
      cycle: '2021/22',
      judgments: { effectiveness: 'good', efficiency: 'good', people: 'requires-improvement' },
      previous: ['*'],
      readFrom: { people: 'sentence' },
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
  {
    name: 'flavour A- and then B of one page: only the two-word grade is left, bullets are dashes, link text is glued',
    url: `${site}/peel-assessments/peel-2018/essex/legitimacy/`,
    as: 'text',
    text: `Essex PEEL 2018\nHow legitimately does the force treat the public and its workforce?\nLast updated 02/05/2019\nEssex Police treats the public with respect.\n${Q1}\nThe force treats people with respect. It has good plans.\nSummary for question 1${Q1} The force does.\n${Q2}\nRequires improvement\nAreas for improvement\n- The force should ensure that its counter-corruption unit:\n- has enough staff; and\n- uses its systems fully.\nThe force requires improvement in how it looks at corruption.\n${Q3}\nThe force looks after its workforce. Its wellbeing offer is outstanding.\n`,
    expect: {
      body: 'essex',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: 'legitimacy',
      lastUpdated: '2019-05-02',
      judgments: { legitimacy: '*', [A1]: 'not-shown', [A2]: 'requires-improvement', [A3]: 'not-shown' },
      findings: [
        `afi ${A2}: The force should ensure that its counter-corruption unit: | has enough staff; and | uses its systems fully.`,
      ],
    },
  },
  {
    name: 'efficiency as text: points in points marked by letters, what an earlier grade was of before a comma, its year before its question',
    url: `${site}/peel-assessments/peel-2018/bedfordshire/efficiency/`,
    as: 'text',
    text: `Bedfordshire PEEL 2018

Efficiency

How efficiently does the force operate and how sustainable are its services?

Last updated 27/09/2019

Requires improvement

In 2017, we assessed the force as good at efficiency, although its plans were ‘requires improvement’. Bedfordshire Police was outstanding in 2016 at understanding demand.

How well does the force plan for the future?

Good

Area for improvement

  • The force should:

      o produce a financial plan; and

      o make sure that it has adequate reserves.
`,
    expect: {
      body: 'bedfordshire',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: 'efficiency',
      lastUpdated: '2019-09-27',
      judgments: { efficiency: 'requires-improvement', 'efficiency/planning-for-the-future': 'good' },
      previous: ['efficiency good 2017', 'efficiency/understanding-demand outstanding 2016'],
      findings: [
        'afi efficiency/planning-for-the-future: The force should: | produce a financial plan; and | make sure that it has adequate reserves.',
      ],
    },
  },
  {
    name: 'pillar page 2017 in flavour A-: one-word lines dropped, two-word grade stays',
    url: null,
    as: 'text',
    text: `Skip to content

Cambridgeshire PEEL 2017

How legitimate is the force at keeping people safe and reducing crime?

Last updated 12/12/2017

Cambridgeshire Constabulary treats people well.

Questions for Legitimacy

To what extent does the force treat all of the people it serves with fairness and respect?

Requires improvement

Areas for improvement

  • The force should ensure that all officers understand unconscious bias.

Some officers know the rules well.

Summary for question 1

How well does the force ensure that its workforce behaves ethically and lawfully?

The constabulary has good plans.

Summary for question 2
`,
    expect: {
      body: 'cambridgeshire',
      programme: 'PEEL',
      cycle: '2017',
      pillar: 'legitimacy',
      lastUpdated: '2017-12-12',
      judgments: {
        legitimacy: 'not-shown',
        'legitimacy/treating-the-public-fairly': 'requires-improvement',
        'legitimacy/ethical-and-lawful-workforce': 'not-shown',
      },
      findings: [
        'afi legitimacy/treating-the-public-fairly: The force should ensure that all officers understand unconscious bias.',
      ],
    },
  },
  {
    name: '2023–25 as text, flavour B: nothing shown, sentences that look like grades',
    url: null,
    as: 'text',
    text: `PEEL 2023–2025: An inspection of West Midlands Police
Overall summary
Our judgments
Our inspection assessed how good West Midlands Police is in nine areas of policing. We make graded judgments in eight of these nine as follows:
We also inspected how effective a service West Midlands Police gives to victims of crime. We don’t make a graded judgment for this area.
HM Inspector’s summary
West Midlands Police was awarded no outstanding or good grades in its last inspection.
Responding to the public
The force provides a good service. It has outstanding jobs in its queue, and its response is adequate at night.
Area for improvement
The force needs to attend calls for service in line with its published attendance times
The force does not always attend in time.
Managing offenders and suspects
The force manages offenders well. Avon and Somerset Police is good at managing offenders.
`,
    expect: {
      body: 'west-midlands',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: {
        'responding-to-the-public': 'not-shown',
        'managing-offenders': 'not-shown',
        'service-to-victims': 'ungraded',
      },
      findings: [
        'afi responding-to-the-public: The force needs to attend calls for service in line with its published attendance times',
      ],
      problems: ['grade-count-differs'],
    },
  },
  {
    name: 'flavour B 2023–25: leadership and management have one sentence; a grade of last year in respect of something',
    url: `${site}/peel-reports/cheshire-2023-25/`,
    as: 'text',
    text: `PEEL 2023–2025
Police effectiveness, efficiency and legitimacy
An inspection of Cheshire Constabulary
Recording data about crime
Cheshire Constabulary is outstanding at recording crime.
We estimate that the constabulary is recording 97.1 percent of all reported crime.
Leadership and force management
Cheshire Constabulary’s leadership and management is good.
This is better than last year, when we judged the constabulary to be adequate in respect of leadership and force management.
`,
    expect: {
      body: 'cheshire',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: { 'recording-data-about-crime': 'outstanding', 'leadership-and-force-management': 'good' },
      previous: ['leadership-and-force-management adequate null'],
    },
  },
  {
    name: 'flavour B with short paragraphs of one line each, many of the same length: none goes on from the one before',
    url: `${site}/peel-reports/kent-2021-22/`,
    as: 'text',
    text: `PEEL 2021/22\nPolice effectiveness, efficiency and legitimacy\nAn inspection of Kent Police\nOverall summary\n${[
      ['Preventing crime', 'Kent Police is good at prevention and deterrence.'],
      ['Investigating crime', 'Kent Police is adequate at investigating crime.'],
      ['Treatment of the public', 'Kent Police is good at treating people fairly and with respect.'],
      ['Disrupting serious organised crime', 'Kent Police is good at tackling serious and organised crime.'],
      ['Good use of resources', 'Kent Police is outstanding at operating efficiently.'],
    ]
      .map(
        ([heading, said]) =>
          `${heading}\n${said}\nIn this section we set out our main findings about this.\n`,
      )
      .join('')}`,
    expect: {
      body: 'kent',
      programme: 'PEEL',
      cycle: '2021/22',
      judgments: {
        'preventing-crime': 'good',
        'investigating-crime': 'adequate',
        'treating-the-public': 'good',
        'serious-organised-crime': 'good',
        'good-use-of-resources': 'outstanding',
      },
    },
  },
];
