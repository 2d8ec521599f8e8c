/** PEEL 2018/19: landing pages, pillar pages, detailed findings, full reports as text. Synthetic. */
import { crowded, plainPage, type Unseen } from './shape.js';

const site = 'https://hmicfrs.justiceinspectorates.gov.uk';

export const peel2018: Unseen[] = [
  {
    name: 'landing 2018/19: lower-case extent sentences after a colon; cards per pillar',
    url: `${site}/peel-assessments/peel-2018/kent/`,
    as: 'html',
    text: crowded(
      'Kent 2018/19',
      `<h1>Kent 2018/19</h1><p>Read more about Kent</p><p>This is HMICFRS’s fifth PEEL assessment of Kent Police. PEEL is designed to give you information about how your local police force is performing.</p>
<p>Kent Police was inspected in tranche one and we found:</p>
<ul><li>the extent to which the force is effective at reducing crime and keeping people safe is good.</li><li>the extent to which the force operates efficiently and sustainably is good.</li><li>the extent to which the force treats the public and its workforce legitimately is outstanding.</li></ul>
<p><a href="/p.pdf">Download the full report</a></p><p>PEEL: Police effectiveness, efficiency and legitimacy 2018/19 – Kent Police</p>
<p><img src="hmi.jpg" alt="Portrait of the inspector">Wendy Example, Her Majesty’s Inspector of Constabulary</p>
<h2>HMI’s observations</h2><p>I am very pleased with Kent Police. In 2017 it was good at all three.</p>
<div class="cards"><div class="card"><h2>Effectiveness</h2><h3>How effectively does the force reduce crime and keep people safe?</h3><p>Last updated 02/05/2019</p><div class="grade">Good</div><p>The force prevents crime.</p></div>
<div class="card"><h2>Efficiency</h2><h3>How efficiently does the force operate and how sustainable are its services?</h3><p>Last updated 02/05/2019</p><div class="grade">Good</div></div>
<div class="card"><h2>Legitimacy</h2><h3>How legitimately does the force treat the public and its workforce?</h3><p>Last updated 02/05/2019</p><div class="grade">Outstanding</div></div></div>
<h2>Key facts</h2><p>Population 1.8m people, up 5 percent in 10 years</p>
<h2>Kent in other inspections</h2><p>Our crime data integrity inspection of 2018 graded the force inadequate for how it records crime.</p>`,
    ),
    expect: {
      body: 'kent',
      programme: 'PEEL',
      cycle: '2018/19',
      judgments: { effectiveness: 'good', efficiency: 'good', legitimacy: 'outstanding' },
      previous: ['*'],
    },
  },
  {
    name: 'pillar 2018/19: what is not graded is said at the end of a paragraph',
    url: `${site}/peel-assessments/peel-2018/cumbria/effectiveness/`,
    as: 'html',
    text: plainPage(
      'Cumbria PEEL 2018 Effectiveness',
      `<h1>Cumbria PEEL 2018</h1><h2>Effectiveness</h2><h3>How effectively does the force reduce crime and keep people safe?</h3><p>Last updated 27/09/2019</p><p>Good</p>
<h3>Preventing crime and tackling anti-social behaviour</h3><p>Good</p><p>In 2017 the question of call handling was not graded. The force prevents crime.</p>
<h3>Armed policing</h3><p>We looked at how well forces are ready for an armed attack in an earlier year. This question is ungraded.</p><p>The force has enough armed officers.</p>`,
    ),
    expect: {
      body: 'cumbria',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: 'effectiveness',
      lastUpdated: '2019-09-27',
      judgments: {
        effectiveness: 'good',
        'effectiveness/preventing-crime': 'good',
        'effectiveness/specialist-capabilities': 'ungraded',
      },
    },
  },
  {
    name: 'pillar 2018/19: accordion with details/summary, badge inside the summary',
    url: `${site}/peel-assessments/peel-2018/derbyshire/efficiency/`,
    as: 'html',
    text: plainPage(
      'Derbyshire PEEL 2018 Efficiency',
      `<h1>Derbyshire PEEL 2018</h1><h2>Efficiency</h2><h3>How efficiently does the force operate and how sustainable are its services?</h3><p>Last updated 27/09/2019</p><p class="g">Requires improvement</p>
<p>Derbyshire Constabulary must plan better.</p>
<details open><summary><span class="n">1</span> How well does the force use its resources to meet the demand it faces? <span class="badge badge-success">Good</span></summary><div><p>It uses resources well.</p></div></details>
<details><summary><span class="n">2</span> How well does the force plan for the future? <span class="badge badge-warning">Requires improvement</span></summary><div>
<h4>Areas for improvement</h4><table><tbody><tr><td>1</td><td>The force should develop its understanding of future demand.</td></tr><tr><td>2</td><td>The force should make sure its financial plans are adequate.</td></tr></tbody></table>
<p>Its plans are not good enough.</p></div></details>`,
    ),
    expect: {
      body: 'derbyshire',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: 'efficiency',
      lastUpdated: '2019-09-27',
      judgments: {
        efficiency: 'requires-improvement',
        'efficiency/meeting-current-demands': 'good',
        'efficiency/planning-for-the-future': 'requires-improvement',
      },
      findings: [
        'afi efficiency/planning-for-the-future: The force should develop its understanding of future demand.',
        'afi efficiency/planning-for-the-future: The force should make sure its financial plans are adequate.',
      ],
    },
  },
  {
    name: 'detailed findings 2018/19: svg titles, nested points, a quoted recommendation of an earlier year',
    url: `${site}/peel-assessments/peel-2018/city-of-london/legitimacy/detailed-findings/`,
    as: 'html',
    text: crowded(
      'City of London PEEL 2018',
      `<h1>City of London PEEL 2018</h1><h2>Legitimacy</h2><h3>How legitimately does the force treat the public and its workforce?</h3><p>Last updated 27/09/2019</p>
<svg role="img" viewBox="0 0 10 10"><title>Good</title><circle r="4"/></svg><p>The City of London Police is good overall.</p>
<h3>1 To what extent does the force treat all of the people it serves with fairness and respect?</h3><svg role="img" aria-labelledby="t1"><title id="t1">Good</title><path d="M0"/></svg>
<p>This question was not subject to detailed inspection in 2018/19, and our judgment from the 2017 legitimacy inspection has been carried over.</p>
<p>In our 2017 legitimacy report, we recommended that all forces should:</p><ul><li>monitor and analyse stop and search data;</li><li>take action; and</li><li>publish both.</li></ul><p>The force has done so.</p>
<h3>2 How well does the force ensure that its workforce behaves ethically and lawfully?</h3><svg role="img"><title>Inadequate</title></svg>
<h4>Cause of concern</h4><p>The force does not know which of its staff are vetted. This puts the public at risk.</p>
<h4>Recommendations</h4><ul><li>By 31 March 2020, the force should:<ul><li>vet all staff; and</li><li>report to its police authority.</li></ul></li></ul>
<h4>Areas for improvement</h4><ol><li>The force should make sure that its counter-corruption unit:<ul><li>has enough people; and</li><li>can monitor all systems.</li></ul></li><li>The force should publish its strategy.</li></ol>
<p>We set out our detailed findings below. These are the basis for our judgment of the force’s performance in this area.</p><h4>Tackling corruption</h4><p>Officers gave us good examples.</p>
<h3>3 To what extent does the force treat its workforce with fairness and respect?</h3><svg role="img"><title>Requires improvement</title></svg><p>We have not identified any areas for improvement in this area.</p>`,
    ),
    expect: {
      body: 'city-of-london',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: 'legitimacy',
      lastUpdated: '2019-09-27',
      judgments: {
        legitimacy: 'good',
        'legitimacy/treating-the-public-fairly': 'good < 2017',
        'legitimacy/ethical-and-lawful-workforce': 'inadequate',
        'legitimacy/treating-the-workforce-fairly': 'requires-improvement',
      },
      findings: [
        'cause legitimacy/ethical-and-lawful-workforce: The force does not know which of its staff are vetted. This puts the public at risk.',
        'rec legitimacy/ethical-and-lawful-workforce: By 31 March 2020, the force should: | vet all staff; and | report to its police authority.',
        'afi legitimacy/ethical-and-lawful-workforce: The force should make sure that its counter-corruption unit: | has enough people; and | can monitor all systems.',
        'afi legitimacy/ethical-and-lawful-workforce: The force should publish its strategy.',
      ],
      deadlines: ['2020-03-31'],
    },
  },
  {
    name: 'pillar 2018/19: alt text contradicts the visible grade',
    url: `${site}/peel-assessments/peel-2018/sussex/effectiveness/`,
    as: 'html',
    text: plainPage(
      'Sussex PEEL 2018',
      `<h1>Sussex PEEL 2018</h1><h2>Effectiveness</h2><h3>How effectively does the force reduce crime and keep people safe?</h3><p>Last updated 02/05/2019</p>
<p class="grade">Good <img src="x.png" alt="Good"></p><p>Sussex Police is good at keeping people safe.</p>
<h3>How effective is the force at preventing crime, tackling anti-social behaviour and keeping people safe?</h3><p class="grade"><img src="x.png" alt="Requires improvement"> Good</p><p>Text.</p>
<h3>How effective is the force at investigating crime and catching criminals?</h3><p class="grade grade--good">Good</p><p>Text.</p>
<h3>How effective is the force at tackling serious and organised crime?</h3><p class="grade grade--inadequate" aria-label="Grade: good">Good</p><p>Text.</p>`,
    ),
    expect: {
      body: 'sussex',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: 'effectiveness',
      lastUpdated: '2019-05-02',
      judgments: {
        effectiveness: 'good',
        'effectiveness/preventing-crime': 'not-shown',
        'effectiveness/investigating-crime': 'good',
        'effectiveness/serious-and-organised-crime': 'not-shown',
      },
      problems: ['clues-disagree'],
    },
  },
  {
    name: 'pillar 2018/19: data attributes on custom elements, everything in divs, no headings for questions',
    url: `${site}/peel-assessments/peel-2018/norfolk/legitimacy/`,
    as: 'html',
    text: `<!doctype html><html><head><title>Norfolk PEEL 2018 Legitimacy</title></head><body><div class="wrap"><div class="title">Norfolk PEEL 2018</div><div class="pillar">Legitimacy</div>
<div class="question" data-grade="good"><div class="qtext">How legitimately does the force treat the public and its workforce?</div><div class="date">Last updated 02/05/2019</div><div class="txt">Norfolk Constabulary is trusted.</div></div>
<div class="question" data-grade="good"><div class="num">1</div><div class="qtext">To what extent does the force treat all of the people it serves with fairness and respect?</div><div class="txt">This question was not subject to detailed inspection in 2018/19, and our judgment from the 2017 legitimacy inspection has been carried over.</div></div>
<div class="question" data-grade="requires_improvement"><div class="num">2</div><div class="qtext">How well does the force ensure that its workforce behaves ethically and lawfully?</div><div class="afi"><div class="afi-title">Areas for improvement</div><div class="afi-item">The force should improve its vetting.</div><div class="afi-item">The force should record business interests.</div></div><div class="txt">Leaders set a good example.</div></div></div></body></html>`,
    expect: {
      body: 'norfolk',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: 'legitimacy',
      lastUpdated: '2019-05-02',
      judgments: {
        legitimacy: 'good',
        'legitimacy/treating-the-public-fairly': 'good < 2017',
        'legitimacy/ethical-and-lawful-workforce': 'requires-improvement',
      },
      findings: [
        'afi legitimacy/ethical-and-lawful-workforce: The force should improve its vetting.',
        'afi legitimacy/ethical-and-lawful-workforce: The force should record business interests.',
      ],
    },
  },
  {
    name: 'pillar 2018/19: grade badge before its question in a flex row; comparison table with last year',
    url: `${site}/peel-assessments/peel-2018/lancashire/legitimacy/`,
    as: 'html',
    text: crowded(
      'Lancashire PEEL 2018',
      `<h1>Lancashire PEEL 2018</h1><div class="row"><span class="pill">Outstanding</span><h2>Legitimacy</h2></div><p>Last updated 20/01/2020</p>
<p>Lancashire Constabulary treats people very well.</p>
<div class="row"><span class="pill">Good</span><h3>To what extent does the force treat all of the people it serves with fairness and respect?</h3></div><p>Text about the question.</p>
<div class="row"><span class="pill">Outstanding</span><h3>How well does the force ensure that its workforce behaves ethically and lawfully?</h3></div><p>Text about this question.</p>
<h3>How this compares</h3><table><thead><tr><th>Question</th><th>2017</th><th>2018/19</th></tr></thead><tbody><tr><td>Treating the public fairly</td><td>Requires improvement</td><td>Good</td></tr><tr><td>Ethical and lawful workforce behaviour</td><td>Good</td><td>Outstanding</td></tr></tbody></table>`,
    ),
    expect: {
      body: 'lancashire',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: 'legitimacy',
      lastUpdated: '2020-01-20',
      judgments: {
        legitimacy: 'outstanding',
        'legitimacy/treating-the-public-fairly': 'good',
        'legitimacy/ethical-and-lawful-workforce': 'outstanding',
      },
      previous: [
        'legitimacy/treating-the-public-fairly requires-improvement 2017',
        'legitimacy/ethical-and-lawful-workforce good 2017',
      ],
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
    name: 'full report: the summary table says one grade, the chapter another',
    url: null,
    as: 'text',
    text: `PEEL: Police effectiveness, efficiency and legitimacy 2018/19

An inspection of Surrey Police

Overall summary

Efficiency    Good    Last inspected
Meeting current demands    Good    2018/19
Planning for the future    Good    2018/19

Efficiency

How efficiently does the force operate and how sustainable are its services?

Good

Meeting current demands

Requires improvement

The force knows its demand.

Planning for the future

Good

The force plans well.
`,
    expect: {
      body: 'surrey',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: '*',
      judgments: {
        efficiency: 'good',
        'efficiency/meeting-current-demands': 'not-shown',
        'efficiency/planning-for-the-future': 'good',
      },
      problems: ['clues-disagree'],
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
];
