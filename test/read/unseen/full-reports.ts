/** Full reports: text and Markdown of PDFs with contents, summary tables, running heads and annexes, and one converted page. Synthetic. */
import { EFF, site } from './pages.js';
import { plainPage, type Unseen } from './shape.js';

export const fullReports: Unseen[] = [
  {
    name: 'text of a 2018/19 PDF with the embargo on every page, dots of contents, a summary table by spaces',
    url: null,
    as: 'text',
    text: `UNDER EMBARGO UNTIL 00.01 ON THURSDAY 2 MAY 2019\n\nPEEL: Police effectiveness, efficiency and legitimacy 2018/19\n\nAn inspection of Suffolk Constabulary\n\nMay 2019\n\nUNDER EMBARGO UNTIL 00.01 ON THURSDAY 2 MAY 2019\n\nContents\n\nWhat this report contains ........................ 1\nOverall summary .................................. 3\nEffectiveness .................................... 5\n\nUNDER EMBROIDERY\n\nOverall summary\n\nEffectiveness                        Good                    Last inspected\nPreventing crime and tackling        Good                    2018/19\nanti-social behaviour\nInvestigating crime                  Requires improvement    2018/19\nProtecting vulnerable people         Good                    2017/18\n\n4\n\nUNDER EMBARGO UNTIL 00.01 ON THURSDAY 2 MAY 2019\n\nEffectiveness\n\nForce in context\n\n### Investigating crime\n\n**Requires improvement**\n\nThe constabulary needs to improve how it investigates crime. It takes too long, as\n\n5\n\nUNDER EML\n\nvictims told us.1\n\nAreas for improvement\n\n• The constabulary should ensure that all crimes are allocated to officers with\nthe right skills.\n`,
    expect: {
      body: 'suffolk',
      programme: 'PEEL',
      cycle: '2018/19',
      embargoUntil: '2019-05-02T00:01:00+01:00',
      judgments: {
        effectiveness: 'good',
        'effectiveness/preventing-crime': 'good',
        'effectiveness/investigating-crime': 'requires-improvement',
        'effectiveness/protecting-vulnerable-people': 'good < 2017',
      },
      findings: [
        'afi effectiveness/investigating-crime: The constabulary should ensure that all crimes are allocated to officers with the right skills.',
      ],
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
    name: '2018/19 full report as a converted page: page furniture as divs, tables with the last inspected column and shifted cells',
    url: `${site}/publication-html/peel-assessment-2018-19-warwickshire/`,
    as: 'html',
    text: `<html><head><title>PEEL: Police effectiveness, efficiency and legitimacy 2018/19 – An inspection of Warwickshire Police</title></head><body><div class="page" id="p1"><h1>PEEL: Police effectiveness, efficiency and legitimacy 2018/19 – An inspection of Warwickshire Police</h1><p>September 2019</p></div><div class="page" id="p2"><div class="hd">Warwickshire Police 2018/19</div><h2>Overall summary</h2><table><tr><td>Effectiveness</td><td></td><td>Last inspected</td></tr><tr><td>Preventing crime and tackling anti-social behaviour</td><td>Good</td><td>2018/19</td></tr><tr><td>Protecting vulnerable people</td><td>Requires improvement</td><td>2018/19</td></tr></table><table><tr><td>Legitimacy</td><td>Good</td><td>Last inspected</td></tr><tr><td>Treating the public fairly</td><td>Good</td><td>2017/18</td></tr></table><div class="ft">2</div></div><div class="page" id="p3"><div class="hd">Warwickshire Police 2018/19</div><h2>Effectiveness</h2><p class="big">Requires improvement</p><h3>Protecting vulnerable people</h3><p>Requires improvement</p><p>Text of the chapter that goes</p><div class="ft">3</div></div><div class="page" id="p4"><div class="hd">Warwickshire Police 2018/19</div><p>on here.</p><h2>Annex A – About the data</h2><p>Good data.</p></div></body></html>`,
    expect: {
      documentKind: '*',
      body: 'warwickshire',
      programme: 'PEEL',
      cycle: '2018/19',
      judgments: {
        effectiveness: 'requires-improvement',
        [`${EFF}preventing-crime`]: 'good',
        [`${EFF}protecting-vulnerable-people`]: 'requires-improvement',
        legitimacy: 'good',
        'legitimacy/treating-the-public-fairly': 'good < 2017',
      },
      problems: ['*'],
    },
  },
  {
    name: 'full report as one HTML page: contents list with grades, summary table, chapters, annex about grades',
    url: `${site}/publication-html/peel-assessment-2018-19-cheshire/`,
    as: 'html',
    text: plainPage(
      'PEEL 2018/19: An inspection of Cheshire Constabulary',
      `<h1>PEEL: Police effectiveness, efficiency and legitimacy 2018/19 – An inspection of Cheshire Constabulary</h1><p>Published on: 18 July 2023</p><h2>Contents</h2><ul><li><a href="#e">Effectiveness – Good</a></li><li><a href="#f">Efficiency – Good</a></li></ul><h2>Overall summary</h2><table><tr><th>Effectiveness</th><th>Good</th><th>Last inspected</th></tr><tr><td>Preventing crime and tackling anti-social behaviour</td><td>Good</td><td>2018/19</td></tr><tr><td>Protecting vulnerable people</td><td>Requires improvement</td><td>2018/19</td></tr></table><table><tr><th>Efficiency</th><th>Good</th><th>Last inspected</th></tr><tr><td>Planning for the future</td><td>Good</td><td>2017</td></tr></table><h2 id="e">Effectiveness</h2><p class="gr">Good</p><h3>Protecting vulnerable people</h3><p class="gr">Good</p><p>Text.</p><h2>Annex A – About the data</h2><p>Good</p>`,
    ),
    expect: {
      body: 'cheshire',
      programme: 'PEEL',
      cycle: '2018/19',
      publishedOn: '2023-07-18',
      judgments: {
        effectiveness: 'good',
        'effectiveness/preventing-crime': 'good',
        'effectiveness/protecting-vulnerable-people': 'not-shown',
        efficiency: 'good',
        'efficiency/planning-for-the-future': 'good < 2017',
      },
      problems: ['clues-disagree'],
    },
  },
  {
    name: 'text of a 2021/22 PDF: summary set in columns of grades, page furniture, chapters',
    url: null,
    as: 'text',
    text: `UNDER EMBARGO UNTIL 00:01 ON FRIDAY 22 APRIL 2022

PEEL 2021/22
Police effectiveness, efficiency and legitimacy

An inspection of Bedfordshire Police

Contents
Overall summary ........ 1
Preventing crime ........ 4
Investigating crime ........ 9

1
Overall summary

Our judgments

Our inspection assessed how good Bedfordshire Police is in three areas of policing. We make graded judgments in two of these three as follows:

Outstanding   Good                Adequate              Requires improvement   Inadequate
              Preventing crime                          Investigating crime

We also inspected how effective a service Bedfordshire Police gives to victims of crime. We do not make a graded judgment in this overall area.

2
Preventing crime

Good

Bedfordshire Police is good at preventing crime.

Area for improvement

The force should evaluate its problem-solving plans

We found few such evaluations.

3
Investigating crime

Requires improvement

Bedfordshire Police requires improvement at investigating crime.`,
    expect: {
      body: 'bedfordshire',
      programme: 'PEEL',
      cycle: '2021/22',
      embargoUntil: '2022-04-22T00:01:00+01:00',
      judgments: {
        'preventing-crime': 'good',
        'investigating-crime': 'requires-improvement',
        'service-to-victims': 'ungraded',
      },
      findings: ['afi preventing-crime: The force should evaluate its problem-solving plans'],
    },
  },
  {
    name: 'text of a 2018/19 PDF: summary tables with tabs, a last inspected column, a carried-over question',
    url: null,
    as: 'text',
    text: `PEEL: Police effectiveness, efficiency and legitimacy 2018/19
An inspection of Gwent Police

Overall summary

Effectiveness\tGood\tLast inspected
Preventing crime and tackling anti-social behaviour\tGood\t2018/19
Investigating crime\tRequires improvement\t2018/19
Tackling serious and organised crime\tGood\t2016
Armed policing\tUngraded\t2018/19

Efficiency\tGood\tLast inspected
Meeting current demands and using resources\tGood\t2017
Planning for the future\tRequires improvement\t2018/19

Effectiveness
How effectively does the force reduce crime and keep people safe?
Good
Preventing crime and tackling anti-social behaviour
Good
Gwent Police is good at preventing crime.`,
    expect: {
      body: 'gwent',
      programme: 'PEEL',
      cycle: '2018/19',
      judgments: {
        effectiveness: 'good',
        'effectiveness/preventing-crime': 'good',
        'effectiveness/investigating-crime': 'requires-improvement',
        'effectiveness/serious-and-organised-crime': 'good < 2016',
        'effectiveness/specialist-capabilities': 'ungraded',
        efficiency: 'good',
        'efficiency/meeting-current-demands': 'good < 2017',
        'efficiency/planning-for-the-future': 'requires-improvement',
      },
    },
  },
  {
    name: 'full report 2018/19 as Markdown from a PDF: contents, embargo, summary table, chapters, annex',
    url: null,
    as: 'text',
    text: `UNDER EMBARGO UNTIL 00:01 ON FRIDAY 27 SEPTEMBER 2019

# PEEL

## Police effectiveness, efficiency and legitimacy 2018/19

An inspection of North Wales Police

# Contents

What this report contains	1
Overall summary	4
Effectiveness	7
Preventing crime and tackling anti-social behaviour	10
Annex A – About the data	20

# What this report contains

Forces are assessed as outstanding, good, requires improvement or inadequate.

# Overall summary

| Effectiveness | Good | Last inspected |
|---|---|---|
| Preventing crime and tackling anti-social behaviour | Good | 2016 |
| Investigating crime | Requires improvement | 2018/19 |
| Armed policing | Ungraded | 2018/19 |
| **Legitimacy** | **Good** | **Last inspected** |
| Fair treatment of the public | Good | 2017/18 |
| Ethical and lawful workforce behaviour | Outstanding | 2018/19 |

UNDER EMBARGO

# HM Inspector’s observations

North Wales Police is good at most things. It must build on its good practice.

# Effectiveness

# How effectively does the force reduce crime and keep people safe?

**Good**

## Preventing crime and tackling anti-social behaviour

### Good

This question was not subject to detailed inspection in 2018/19, and our judgment from the 2016 effectiveness inspection has been carried over.

## Investigating crime

**Requires improvement**

### Area for improvement

The force should make sure that it supervises investigations.

We set out our detailed findings below.

## Armed policing

We have not graded this question.

UNDER EMBROIDERY

# Legitimacy

**Good**

## Fair treatment of the public

**Good**

This question was not subject to detailed inspection in 2018/19, and our judgment from the 2017 legitimacy inspection has been carried over.

## Ethical and lawful workforce behaviour

#### **Outstanding**

The ethics board is outstanding.

# Annex A – About the data

Areas for improvement

- The force should not be read as having this one.
`,
    expect: {
      body: 'north-wales',
      programme: 'PEEL',
      cycle: '2018/19',
      embargoUntil: '2019-09-27T00:01:00+01:00',
      judgments: {
        effectiveness: 'good',
        'effectiveness/preventing-crime': 'good < 2016',
        'effectiveness/investigating-crime': 'requires-improvement',
        'effectiveness/specialist-capabilities': 'ungraded',
        legitimacy: 'good',
        'legitimacy/treating-the-public-fairly': 'good < 2017',
        'legitimacy/ethical-and-lawful-workforce': 'outstanding',
      },
      findings: [
        'afi effectiveness/investigating-crime: The force should make sure that it supervises investigations.',
      ],
    },
  },
  {
    name: 'text of a PDF laid out in columns with wide gaps; running heads and page numbers',
    url: null,
    as: 'text',
    text: `PEEL: Police effectiveness, efficiency and legitimacy 2018/19
An inspection of Leicestershire Police

Overall summary

   Effectiveness                                      Good                   Last inspected
   Preventing crime and tackling anti-social behaviour      Good             2017/18
   Investigating crime                                Requires improvement   2018/19
   Armed policing                                     Ungraded               2018/19

   Efficiency                                         Good                   Last inspected
   Meeting current demands and using resources        Good                   2018/19

PEEL 2018/19 – Leicestershire Police                                      5

Effectiveness

How effectively does the force reduce crime and keep people safe?

Good

Preventing crime and tackling anti-social behaviour

Good

This question was not subject to detailed inspection in 2018/19, and our judgment from
the 2017 effectiveness inspection has been carried over.

PEEL 2018/19 – Leicestershire Police                                      6

Investigating crime

Requires improvement

Areas for improvement

•   The force should improve its supervision.

We set out our detailed findings below.
`,
    expect: {
      body: 'leicestershire',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: '*',
      judgments: {
        effectiveness: 'good',
        'effectiveness/preventing-crime': 'good < 2017',
        'effectiveness/investigating-crime': 'requires-improvement',
        'effectiveness/specialist-capabilities': 'ungraded',
        efficiency: 'good',
        'efficiency/meeting-current-demands': 'good',
      },
      findings: ['afi effectiveness/investigating-crime: The force should improve its supervision.'],
    },
  },
];
