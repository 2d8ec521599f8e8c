/** Pages of every year and programme, in further markups. Synthetic. */
import { A1, A2, A3, late21, Q1, Q2, Q3, site } from './pages.js';
import { crowded, plainPage, type Unseen } from './shape.js';

const P =
  'How effective is the force at preventing crime, tackling anti-social behaviour and keeping people safe?';
const I = 'How effective is the force at investigating crime and reducing re-offending?';
const V =
  'How effective is the force at protecting those who are vulnerable from harm, and supporting victims?';
const eff = 'effectiveness/';
export const furtherYears: Unseen[] = [
  {
    name: '2014 effectiveness page: pillar ungraded, one question graded, one narrative, grades as definition terms',
    url: `${site}/peel-assessments/peel-2014/durham/effectiveness/`,
    as: 'html',
    text: crowded(
      'Durham PEEL 2014',
      `<h1>Durham PEEL 2014</h1><h2>Effectiveness</h2><p>How well the force tackles crime</p><p>Last updated 27/11/2014</p><dl class="pillar-grade"><dt>Judgment</dt><dd>Ungraded</dd></dl><ol class="questions"><li><h3>How effective is the force at reducing crime and preventing offending?</h3><dl><dt>Judgment</dt><dd>Outstanding</dd></dl><p>The force is outstanding at what it does.</p></li><li><h3>How effective is the force at investigating offending?</h3><dl><dt>Judgment</dt><dd>Good</dd></dl></li><li><h3>How effective is the force at protecting those at greatest risk of harm?</h3><p>Durham Constabulary has good processes to protect those at risk.</p></li></ol>`,
    ),
    expect: {
      body: 'durham',
      programme: 'PEEL',
      cycle: '2014',
      pillar: 'effectiveness',
      lastUpdated: '2014-11-27',
      judgments: {
        effectiveness: 'ungraded',
        [`${eff}preventing-crime`]: 'outstanding',
        [`${eff}investigating-crime`]: 'good',
        [`${eff}protecting-vulnerable-people`]: 'not-shown',
      },
    },
  },
  {
    name: '2015 landing as tabs: a tab for each pillar with its grade in a badge, the sentence in the panel',
    url: `${site}/peel-assessments/peel-2015/cheshire/`,
    as: 'html',
    text: crowded(
      'Cheshire 2015',
      `<h1>Cheshire 2015</h1><p>This is HMIC’s second PEEL (police effectiveness, efficiency and legitimacy) assessment of Cheshire Constabulary.</p><ul class="nav nav-tabs" role="tablist"><li role="presentation" class="active"><a href="#eff" role="tab">Effectiveness <span class="badge">Good</span></a></li><li role="presentation"><a href="#ency" role="tab">Efficiency <span class="badge">Good</span></a></li><li role="presentation"><a href="#leg" role="tab">Legitimacy <span class="badge">Requires improvement</span></a></li></ul><div class="tab-content"><div role="tabpanel" class="tab-pane active" id="eff"><p>The extent to which Cheshire Constabulary is effective at keeping people safe and reducing crime is good.</p></div><div role="tabpanel" class="tab-pane" id="ency"><p>The extent to which Cheshire Constabulary is efficient at keeping people safe and reducing crime is good.</p></div><div role="tabpanel" class="tab-pane" id="leg"><p>The extent to which Cheshire Constabulary is legitimate at keeping people safe and reducing crime requires improvement.</p></div></div>`,
    ),
    expect: {
      body: 'cheshire',
      programme: 'PEEL',
      cycle: '2015',
      judgments: { effectiveness: 'good', efficiency: 'good', legitimacy: 'requires-improvement' },
    },
  },
  {
    name: '2016 effectiveness: each question a panel with the grade in its footer, the pillar’s in a ribbon',
    url: `${site}/peel-assessments/peel-2016/northumbria/effectiveness/`,
    as: 'html',
    text: plainPage(
      'Northumbria PEEL 2016',
      `<div class="hero"><h1>Northumbria PEEL 2016</h1><h2>Effectiveness</h2><p class="lead">How effective is the force at keeping people safe and reducing crime?</p><p class="meta">Last updated 02/03/2017</p><div class="ribbon"><span>Good</span></div></div><p>Northumbria Police is good.</p><div class="panel"><div class="panel-heading"><h3>${P}</h3></div><div class="panel-body"><p>It works with partners.</p></div><div class="panel-footer">Good</div></div><div class="panel"><div class="panel-heading"><h3>${I}</h3></div><div class="panel-body"><p>Files were poor.</p></div><div class="panel-footer">Requires improvement</div></div><div class="panel"><div class="panel-heading"><h3>${V}</h3></div><div class="panel-body"><p>Staff care.</p></div><div class="panel-footer">Good</div></div>`,
    ),
    expect: {
      body: 'northumbria',
      programme: 'PEEL',
      cycle: '2016',
      pillar: 'effectiveness',
      lastUpdated: '2017-03-02',
      judgments: {
        effectiveness: 'good',
        [`${eff}preventing-crime`]: 'good',
        [`${eff}investigating-crime`]: 'requires-improvement',
        [`${eff}protecting-vulnerable-people`]: 'good',
      },
    },
  },
  {
    name: '2017 effectiveness to be graded, its questions ungraded for now; carried over in a tooltip',
    url: `${site}/peel-assessments/peel-2017/thames-valley/effectiveness/`,
    as: 'html',
    text: plainPage(
      'Thames Valley PEEL 2017',
      `<h1>Thames Valley PEEL 2017</h1><h2>Effectiveness</h2><p>How effective is the force at keeping people safe and reducing crime?</p><p>Last updated 12/12/2017</p><p class="tbg">To be graded</p><p>We will publish our grades in March 2018. In 2016, the force was good.</p><h3>${P}</h3><p>Good</p><p>Our judgment from the 2016 effectiveness inspection has been carried over.</p><h3>${I}</h3><p>To be graded</p><h3>How effective are the force’s specialist capabilities?</h3><p>Ungraded</p>`,
    ),
    expect: {
      body: 'thames-valley',
      programme: 'PEEL',
      cycle: '2017',
      pillar: 'effectiveness',
      lastUpdated: '2017-12-12',
      judgments: {
        effectiveness: 'to-be-graded',
        [`${eff}preventing-crime`]: 'good < 2016',
        [`${eff}investigating-crime`]: 'to-be-graded',
        [`${eff}specialist-capabilities`]: 'ungraded',
      },
      previous: ['*'],
    },
  },
  {
    name: 'the grades overview of a year: forces as rows, pillars as columns, links in cells, no body of its own: it only leads to their pages',
    url: `${site}/peel-assessments/peel-2018/?view=table&sort=alpha&data=pillar&group_by_region=off`,
    as: 'html',
    text: crowded(
      'PEEL 2018/19',
      `<h1>PEEL 2018/19</h1><p>Loading graph...</p><p>Group by region</p><p>Accessible Table</p><table><thead><tr><th scope="col">Force</th><th scope="col">Effectiveness</th><th scope="col">Efficiency</th><th scope="col">Legitimacy</th></tr></thead><tbody><tr><th scope="row"><a href="/peel-assessments/peel-2018/cleveland/">Cleveland</a></th><td class="grade-inadequate">Inadequate</td><td>Inadequate</td><td>Inadequate</td></tr><tr><th scope="row"><a href="/x">Kent</a></th><td>Good</td><td>Good</td><td>Outstanding</td></tr></tbody></table>`,
    ),
    expect: {
      body: null,
      programme: 'PEEL',
      cycle: '2018/19',
      judgments: {},
      problems: ['judged-elsewhere'],
      documentKind: 'listing',
    },
  },
  {
    name: 'round 1 landing: sentences in a numbered list, cards whose grade stands in a ribbon before the pillar',
    url: `${site}/frs-assessment/frs-2018/isle-of-wight/`,
    as: 'html',
    text: plainPage(
      'Isle of Wight 2018/19',
      `<h1>Isle of Wight 2018/19</h1><p>This is HMICFRS’ first assessment of Isle of Wight Fire and Rescue Service.</p><ol><li>The extent to which the service is effective at keeping people safe and secure from fire and other risks requires improvement.</li><li>The extent to which the service is efficient at keeping people safe and secure from fire and other risks requires improvement.</li><li>The extent to which the service looks after its people requires improvement.</li></ol><div class="cards"><div class="card"><div class="ribbon">Requires improvement</div><h3>Effectiveness</h3><p>How effective is the fire and rescue service at keeping people safe and secure?</p></div><div class="card"><div class="ribbon">Requires improvement</div><h3>Efficiency</h3></div><div class="card"><div class="ribbon">Requires improvement</div><h3>People</h3></div></div>`,
    ),
    expect: {
      body: 'isle-of-wight',
      programme: 'FRS',
      cycle: '2018/19',
      judgments: {
        effectiveness: 'requires-improvement',
        efficiency: 'requires-improvement',
        people: 'requires-improvement',
      },
    },
  },
  {
    name: 'round 3: a summary list with the grade as a link to its chapter, chapters without; one area ungraded for now',
    url: `${site}/frs-assessments/cornwall-2023-2025/`,
    as: 'html',
    text: plainPage(
      'Cornwall Fire and Rescue Service 2023–2025',
      `<h1>Cornwall Fire and Rescue Service 2023–2025</h1><p>Cornwall Fire and Rescue Service’s performance was inspected in 11 areas.</p><dl class="summary"><div><dt>Understanding the risk of fire and other emergencies</dt><dd><a href="#risk">Good</a></dd></div><div><dt>Preventing fires and other risks</dt><dd><a href="#prev">Adequate</a></dd></div><div><dt>Making the FRS affordable now and in the future</dt><dd><a href="#aff">Requires improvement</a></dd></div><div><dt>Ensuring fairness and promoting diversity</dt><dd>Not yet graded</dd></div></dl><h2 id="risk">Understanding the risk of fire and other emergencies</h2><p>Text.</p><h2 id="prev">Preventing fires and other risks</h2><p>Text.</p>`,
    ),
    expect: {
      body: 'cornwall',
      programme: 'FRS',
      cycle: '2023-25',
      judgments: {
        'effectiveness/understanding-risk': 'good',
        'effectiveness/preventing-fires': 'adequate',
        'efficiency/affordability': 'requires-improvement',
        'people/fairness-and-diversity': 'to-be-graded',
      },
      problems: ['*'],
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
        [`${eff}preventing-crime`]: 'good',
        [`${eff}protecting-vulnerable-people`]: 'requires-improvement',
        legitimacy: 'good',
        'legitimacy/treating-the-public-fairly': 'good < 2017',
      },
      problems: ['*'],
    },
  },
  late21(
    'imported grades: crime data of another year, serious organised crime of a regional inspection, counter-corruption ungraded',
    `<h2>Recording data about crime</h2><p>Outstanding</p><p>This grade comes from our 2019 crime data integrity inspection.</p><h2>Disrupting serious organised crime</h2><p>Good</p><p>We now inspect serious and organised crime on a regional basis. This grade is from our 2022 inspection.</p><h2>Vetting and counter-corruption</h2><p>Not graded</p><p>We inspect this apart.</p><h2>Providing a service to the victims of crime</h2><p>We don’t make a graded judgment in this overall area.</p>`,
    {
      'recording-data-about-crime': 'outstanding',
      'serious-organised-crime': 'good',
      'vetting-and-counter-corruption': 'ungraded',
      'service-to-victims': 'ungraded',
    },
  ),
  {
    name: 'no address: a saved page whose canonical link, title and heading say what it is; the file’s base is another site',
    url: null,
    as: 'html',
    text: `<!doctype html><html><head><base href="file:///C:/saved/"><link rel="canonical" href="http://www.justiceinspectorates.gov.uk/hmicfrs/peel-assessments/peel-2017/essex/legitimacy/?"><title>Essex PEEL 2017 – HMICFRS</title></head><body><main><h1>Essex PEEL 2017</h1><h2>Legitimacy</h2><p>How legitimate is the force at keeping people safe and reducing crime?</p><p>Last updated 12/12/2017</p><p>Good</p><h3>${Q1}</h3><p>Good</p></main></body></html>`,
    expect: {
      body: 'essex',
      programme: 'PEEL',
      cycle: '2017',
      pillar: 'legitimacy',
      lastUpdated: '2017-12-12',
      judgments: { legitimacy: 'good', [A1]: 'good' },
    },
  },
  {
    name: 'a release about a fire service: grades by “rated”, the embargo above, a chief’s quote, a link to last time’s report',
    url: `${site}/news/news-feed/merseyside-frs/`,
    as: 'html',
    text: plainPage(
      'Merseyside Fire and Rescue Service outstanding at preventing fires',
      `<p>EMBARGOED UNTIL 00:01 ON FRIDAY 20 OCTOBER 2023</p><h1>Merseyside Fire and Rescue Service outstanding at preventing fires</h1><p>Merseyside Fire and Rescue Service was rated ‘outstanding’ at preventing fires and other risks and ‘good’ at responding to fires and other emergencies.</p><p>Inspectors rated it as requiring improvement in 2018 at promoting the right values and culture.</p><blockquote><p>“I am pleased: an outstanding team, and good leaders.”</p></blockquote><h2>Get the report</h2><p><a href="/r">Effectiveness, efficiency and people 2023–2025: Merseyside Fire and Rescue Service</a></p><p><a href="/s">Effectiveness, efficiency and people 2018/19 – Merseyside Fire and Rescue Service</a></p><p>ENDS</p>`,
    ),
    expect: {
      documentKind: 'news',
      body: 'merseyside-frs',
      programme: 'FRS',
      cycle: null,
      embargoUntil: '2023-10-20T00:01:00+01:00',
      judgments: {
        'effectiveness/preventing-fires': 'outstanding',
        'effectiveness/responding-to-fires': 'good',
      },
      previous: ['*'],
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
    name: 'Hampshire under its old slug; the page says its new name; the isle’s service is another',
    url: `${site}/peel-reports/hampshire-2021-22/`,
    as: 'html',
    text: plainPage(
      'PEEL 2021/22 – An inspection of Hampshire and Isle of Wight Constabulary',
      `<h1>PEEL 2021/22 – An inspection of Hampshire and Isle of Wight Constabulary</h1><h2>Preventing crime</h2><p>Good</p><p>The constabulary works with Isle of Wight Fire and Rescue Service.</p><h2>Treatment of the public</h2><p>Adequate</p>`,
    ),
    expect: {
      body: 'hampshire-and-isle-of-wight',
      programme: 'PEEL',
      cycle: '2021/22',
      judgments: { 'preventing-crime': 'good', 'treating-the-public': 'adequate' },
    },
  },
  {
    name: 'leadership 2016: a tag “Ungraded” in the hero, four questions, a word of praise as a heading',
    url: `${site}/peel-assessments/peel-2016/kent/leadership/`,
    as: 'html',
    text: plainPage(
      'Kent PEEL 2016',
      `<h1>Kent PEEL 2016</h1><h2>Leadership</h2><p>How well led is the force?</p><p>Last updated 08/12/2016</p><span class="tag">Ungraded</span><p>Kent Police is well led. Its leaders are outstanding.</p><h3>How well does the force understand leadership?</h3><p>It has a good understanding.</p><h4>Good</h4><p>is what staff call their chief.</p>`,
    ),
    expect: {
      body: 'kent',
      programme: 'PEEL',
      cycle: '2016',
      pillar: 'leadership',
      lastUpdated: '2016-12-08',
      judgments: { leadership: 'ungraded', 'leadership/understanding': '*' },
      problems: ['*'],
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
];
