/** Grades in classes, data, files and elements of the page’s own making, and names that only look so. Synthetic. */
import {
  A1,
  DEMAND,
  EFFICIENCY,
  efficiency17,
  inBody,
  late,
  pillar,
  Q1,
  RESOURCES,
  reportOf,
  site,
  withRoles,
} from './pages.js';
import { plainPage, type Unseen } from './shape.js';

const area = (grade: string, name: string) =>
  `<section class="area area--${grade}"><h2>${name}</h2><p>Text.</p></section>`;

export const classesAndData: Unseen[] = [
  {
    name: '2017 pillar: lazy images, the file named in data-src and the words in noscript',
    url: `${site}/peel-assessments/peel-2017/lincolnshire/efficiency/`,
    as: 'html',
    text: inBody(
      'Lincolnshire PEEL 2017 - Efficiency',
      `<div class="wrap"><h1>Lincolnshire PEEL 2017</h1><h2>Efficiency</h2><p>How efficient is the force at keeping people safe and reducing crime?</p><p>Last updated 09/11/2017</p><img class="lazyload" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/uploads/grade-requires-improvement.png" alt=""><noscript><img src="/uploads/grade-requires-improvement.png" alt=""></noscript><p>Lincolnshire Police has less money than most.</p><h3>How well does the force understand its current and likely future demand?</h3><img class="lazyload" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/uploads/grade-good.png" alt=""><noscript><img src="/uploads/grade-good.png" alt=""></noscript><p>It knows its demand.</p></div>`,
    ),
    expect: {
      body: 'lincolnshire',
      programme: 'PEEL',
      cycle: '2017',
      pillar: 'efficiency',
      lastUpdated: '2017-11-09',
      judgments: { efficiency: 'requires-improvement', 'efficiency/understanding-demand': 'good' },
      readFrom: { efficiency: 'class', 'efficiency/understanding-demand': 'class' },
    },
  },
  {
    name: '2018/19 pillar: icons of a sprite, nothing but the reference says the grade',
    url: `${site}/peel-assessments/peel-2018/staffordshire/effectiveness/`,
    as: 'html',
    text: inBody(
      'Staffordshire PEEL 2018 - Effectiveness',
      `<svg style="display:none"><symbol id="grade-outstanding" viewBox="0 0 1 1"><title>Outstanding</title></symbol><symbol id="grade-good" viewBox="0 0 1 1"><title>Good</title></symbol><symbol id="grade-requires-improvement" viewBox="0 0 1 1"><title>Requires improvement</title></symbol><symbol id="grade-inadequate" viewBox="0 0 1 1"><title>Inadequate</title></symbol></svg><main><h1>Staffordshire PEEL 2018</h1><h2>Effectiveness</h2><p>How effectively does the force reduce crime and keep people safe?</p><p>Last updated 02/05/2019</p><svg class="icon" aria-hidden="true" focusable="false"><use xlink:href="#grade-good"></use></svg><p>Staffordshire Police knows its communities.</p><h3>How effective is the force at preventing crime, tackling anti-social behaviour and keeping people safe?</h3><svg class="icon" aria-hidden="true"><use href="/sprite.svg#grade-outstanding"></use></svg><p>Its teams do good work.</p><h3>How effective is the force at tackling serious and organised crime?</h3><svg class="icon" aria-hidden="true"><use href="/sprite.svg#grade-requires-improvement"></use></svg><p>It maps groups.</p></main>`,
    ),
    expect: {
      body: 'staffordshire',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: 'effectiveness',
      lastUpdated: '2019-05-02',
      judgments: {
        effectiveness: 'good',
        'effectiveness/preventing-crime': 'outstanding',
        'effectiveness/serious-and-organised-crime': 'requires-improvement',
      },
      readFrom: { effectiveness: 'class', 'effectiveness/preventing-crime': 'class' },
    },
  },
  reportOf(
    'web components with slots, grade and area in slots of the light tree',
    ['essex', 'Essex Police', '2023-25'],
    `<hmi-grades><hmi-card><template shadowrootmode="open"><style>p{color:red}</style><slot name="area"></slot><slot name="grade">Inadequate</slot></template><span slot="area">Investigating crime</span><span slot="grade">Adequate</span></hmi-card><hmi-card><template shadowrootmode="open"><slot name="area"></slot><slot name="grade">Inadequate</slot></template><span slot="area">Protecting vulnerable people</span><span slot="grade">Good</span></hmi-card><hmi-card><span slot="area">Workforce</span><span slot="grade">Requires improvement</span></hmi-card></hmi-grades><h2>Investigating crime</h2><p>Essex Police is improving.</p>`,
    {
      'investigating-crime': 'adequate',
      'protecting-vulnerable-people': 'good',
      workforce: 'requires-improvement',
    },
    { wrap: 'bare' },
  ),
  reportOf(
    'a data attribute that holds the words, and a heading with a small element',
    ['avon-and-somerset', 'Avon and Somerset Constabulary', '2021-22'],
    `<div class="chapter" data-grade-label="Requires improvement"><h2>Investigating crime</h2><p>Too slow.</p></div><div class="chapter" data-judgment="good"><h2>Preventing crime</h2><p>Well done.</p></div><h2>Treatment of the public<small>Adequate</small></h2><p>Fair.</p>`,
    {
      'investigating-crime': 'requires-improvement',
      'preventing-crime': 'good',
      'treating-the-public': 'adequate',
    },
  ),
  efficiency17(
    'the mark of the grade in RDFa, microdata and a link relation',
    `<div vocab="https://schema.org/" typeof="Rating"><span property="ratingValue" content="good">&#9733;</span></div><p>Text of the pillar.</p><h3>${EFFICIENCY.demand}</h3><div itemscope itemtype="https://schema.org/Rating"><meta itemprop="ratingValue" content="outstanding"><meta itemprop="bestRating" content="outstanding"><meta itemprop="worstRating" content="inadequate"></div><p>Text.</p><h3>${EFFICIENCY.resources}</h3><p><a rel="grade" href="/grades/requires-improvement/">Our grade</a></p>`,
    { efficiency: '?good', [DEMAND]: 'outstanding', [RESOURCES]: '?requires-improvement' },
  ),
  late(
    'sections called by their grade',
    area('adequate', 'Preventing crime') + area('good', 'Workforce'),
    { 'preventing-crime': 'adequate', workforce: 'good' },
    { readFrom: { workforce: 'class' } },
  ),
  late(
    'cards, headings and items called by their grade, each kind with several',
    '<div class="card card-good"><h3>Preventing crime</h3></div><div class="card card-requires-improvement"><h3>Workforce</h3></div><div class="card card-good"><h3>Good practice</h3></div><h2 class="h h--good">Investigating crime</h2><h2 class="h h--adequate">Managing offenders</h2><ul><li class="tile-good">Treating the public</li><li class="tile-inadequate">Responding to the public</li></ul>',
    {
      'preventing-crime': 'good',
      workforce: 'requires-improvement',
      'investigating-crime': 'good',
      'managing-offenders': 'adequate',
      'treating-the-public': 'good',
      'responding-to-the-public': 'inadequate',
    },
  ),
  pillar(
    'the one question whose box says a grade in its class',
    `<p>Good</p><div class="question question--requires-improvement"><h3>${Q1}</h3><p>Text.</p></div>`,
    { legitimacy: 'good', [A1]: 'requires-improvement' },
  ),
  late(
    'all cards are called by one word: nothing is known',
    '<div class="card card-good"><h3>Preventing crime</h3></div><div class="card card-good"><h3>Workforce</h3></div><div class="card card-good"><h3>Investigating crime</h3></div>',
    { 'preventing-crime': 'not-shown', workforce: 'not-shown', 'investigating-crime': 'not-shown' },
    { problems: ['class-unclear'] },
  ),
  late(
    'classes that end in a grade and say none: practice, filters, earlier grades, boxes of several areas; words stand before them',
    '<section class="good-practice"><h2>Preventing crime</h2></section><section class="filter-outstanding"><h2>Workforce</h2></section><section class="prev-adequate"><h2>Managing offenders</h2></section><div class="page-good"><h2>Investigating crime</h2><p>Text.</p><h2>Treating the public</h2></div><section class="area--good"><h2>Responding to the public</h2><p>Adequate</p></section><section class="area--adequate"><h2>Protecting vulnerable people</h2><p>Good</p></section>',
    {
      'preventing-crime': 'not-shown',
      workforce: 'not-shown',
      'managing-offenders': 'not-shown',
      'investigating-crime': 'not-shown',
      'treating-the-public': 'not-shown',
      'responding-to-the-public': 'adequate',
      'protecting-vulnerable-people': 'good',
    },
  ),
  late(
    'pictures behind elements',
    '<h2>Preventing crime</h2><div style="background-image:url(/img/grade-good.svg)"></div><p>Text.</p><h2>Workforce</h2><span style="background: #fff url(\'/a/judgement-requires-improvement.png\') no-repeat"></span><p>Text.</p><h2>Investigating crime</h2><div style="background:url(/img/good-practice.svg)"></div><p>Text.</p>',
    { 'preventing-crime': 'good', workforce: 'requires-improvement', 'investigating-crime': 'not-shown' },
    { readFrom: { 'preventing-crime': 'class' } },
  ),
  {
    name: 'microdata, meta and link elements, grade icons from a sprite',
    url: `${site}/peel-reports/derbyshire-2023-25/`,
    as: 'html',
    text: plainPage(
      'PEEL 2023–25: An inspection of Derbyshire Constabulary',
      `<h1>PEEL 2023–25: An inspection of Derbyshire Constabulary</h1>
<section itemscope itemtype="https://schema.org/Rating"><h2 itemprop="name">Preventing crime</h2><meta itemprop="ratingValue" content="Good"><p>Text.</p></section>
<section itemscope><h2>Investigating crime</h2><span itemprop="ratingValue">Adequate</span><meta itemprop="bestRating" content="Outstanding"><meta itemprop="worstRating" content="Inadequate"><p>Text.</p></section>
<section><h2>Workforce</h2><svg class="icon"><use href="/sprite.svg#grade-requires-improvement"></use></svg><p>Text.</p></section>
<section><h2>Treating the public</h2><img src="/img/grade-good.png" alt=""><p>Text.</p></section>`,
    ),
    expect: {
      body: 'derbyshire',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: {
        'preventing-crime': 'good|not-shown',
        'investigating-crime': 'adequate',
        workforce: 'requires-improvement|not-shown',
        'treating-the-public': 'good|not-shown',
      },
    },
  },
  {
    name: 'sticky sub-menu with the areas and their grade dots as classes; chapters with words',
    url: `${site}/peel-reports/hampshire-and-isle-of-wight-2023-25/`,
    as: 'html',
    text: withRoles(
      'PEEL 2023–2025: An inspection of Hampshire and Isle of Wight Constabulary',
      `<h1>PEEL 2023–2025: An inspection of Hampshire and Isle of Wight Constabulary</h1><p>Published on: 3 July 2025</p><div class="report-menu"><p>In this report</p><ul><li class="dot dot--good"><a href="#a">Preventing crime</a></li><li class="dot dot--adequate"><a href="#b">Investigating crime</a></li><li class="dot dot--requires-improvement"><a href="#c">Responding to the public</a></li></ul></div><section id="a"><h2>Preventing crime</h2><p>Good</p><p>Some words about prevention.</p></section><section id="b"><h2>Investigating crime</h2><p>Adequate</p><p>Some words about investigations.</p></section><section id="c"><h2>Responding to the public</h2><p>Requires improvement</p><p>Some words about response.</p></section>`,
    ),
    expect: {
      body: 'hampshire-and-isle-of-wight',
      programme: 'PEEL',
      cycle: '2023-25',
      publishedOn: '2025-07-03',
      judgments: {
        'preventing-crime': 'good',
        'investigating-crime': 'adequate',
        'responding-to-the-public': 'requires-improvement',
      },
    },
  },
  {
    name: 'Data attributes hold numbers, a script a legend; the words come in a hidden list for screen readers',
    url: `${site}/peel-reports/city-of-london-2023-25/`,
    as: 'html',
    text: withRoles(
      'PEEL 2023–2025: An inspection of City of London Police',
      `<h1>PEEL 2023–2025: An inspection of City of London Police</h1><p>Published on: 10 October 2025</p><h2>Our judgments</h2><p>Our inspection assessed how good City of London Police is in four areas of policing. We make graded judgments in three of these four as follows:</p><div class="dial" data-score="2"></div><div class="dial" data-score="3"></div><div class="dial" data-score="1"></div><ul class="sr-only"><li>Preventing crime is graded good</li><li>Investigating crime is graded adequate</li><li>Treating the public is graded outstanding</li></ul><p>We don’t make a graded judgment for how well the force supports victims of crime.</p><h2>Preventing crime</h2><p>Some words about prevention in the City.</p>`,
    ),
    expect: {
      body: 'city-of-london',
      programme: 'PEEL',
      cycle: '2023-25',
      publishedOn: '2025-10-10',
      judgments: {
        'preventing-crime': 'good',
        'investigating-crime': 'adequate',
        'treating-the-public': 'outstanding',
        'service-to-victims': 'ungraded',
      },
    },
  },
  {
    name: 'class names that say the grade with a colour, an index, BEM and utility prefixes',
    url: `${site}/peel-reports/cambridgeshire-2023-25/`,
    as: 'html',
    text: plainPage(
      'PEEL 2023–25: An inspection of Cambridgeshire Constabulary',
      `<h1>PEEL 2023–25: An inspection of Cambridgeshire Constabulary</h1><section class="judgement judgement--good"><h2>Preventing crime</h2><p>Text.</p></section><section class="judgement judgement--requires_improvement"><h2>Investigating crime</h2><p>Text.</p></section><section class="judgement judgementAdequate"><h2>Workforce</h2><p>Text.</p></section><section class="bg-inadequate text-white"><h2>Treating the public</h2><p>Text.</p></section><section class="good-practice"><h2>Managing offenders</h2><p>Text.</p></section><section class="post-123 category-good tag-outstanding"><h2>Responding to the public</h2><p>Text.</p></section>`,
    ),
    expect: {
      body: 'cambridgeshire',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: {
        'preventing-crime': 'good',
        'investigating-crime': 'requires-improvement',
        workforce: 'adequate',
        'treating-the-public': 'inadequate|not-shown',
        'managing-offenders': 'not-shown',
        'responding-to-the-public': 'not-shown',
      },
      problems: ['*'],
    },
  },
  {
    name: 'class names that hold a grade word and say no grade',
    url: `${site}/peel-assessments/peel-2018/staffordshire/legitimacy/`,
    as: 'html',
    text: `<html><head><title>Staffordshire PEEL 2018 Legitimacy</title></head><body class="good-theme"><div class="goodness inadequate-support"><h1>Staffordshire PEEL 2018</h1><h2 class="good-heading">Legitimacy</h2><p>How legitimately does the force treat the public and its workforce?</p><p>Last updated 02/05/2019</p>
<div class="btn-good-practice"><h3>To what extent does the force treat all of the people it serves with fairness and respect?</h3><p class="outstanding-list">The force listens to the people of its county and writes down what they say.</p><a class="link--requires-login" href="#">More</a></div></div></body></html>`,
    expect: {
      body: 'staffordshire',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: 'legitimacy',
      lastUpdated: '2019-05-02',
      judgments: { legitimacy: 'not-shown', 'legitimacy/treating-the-public-fairly': 'not-shown' },
    },
  },
  {
    name: 'badges without a word, called by the programme and the grade; a box of such a name around words',
    url: `${site}/peel-assessments/peel-2015/merseyside/legitimacy/`,
    as: 'html',
    text: plainPage(
      'Merseyside PEEL 2015',
      `<h1>Merseyside PEEL 2015</h1><div><h2>Legitimacy</h2><p>Last updated 11/02/2016</p><span class="peel-badge peel-badge-good"></span></div><div class="question"><h3>To what extent does practice and behaviour reinforce the wellbeing of staff and an ethical culture?</h3><span class="peel-badge peel-badge-outstanding"></span><p>Leaders promote wellbeing.</p></div><div class="question"><h3>How well does the force understand, engage with and treat fairly the people it serves to maintain and improve its legitimacy?</h3><p class="tip-label-inadequate">The force asks people what they think.</p></div><div class="question"><h3>To what extent are decisions taken on the use of stop and search and Taser fair and appropriate?</h3><i class="peel-badge-requires-improvement"></i><p>Records are incomplete.</p></div>`,
    ),
    expect: {
      body: 'merseyside',
      programme: 'PEEL',
      cycle: '2015',
      pillar: 'legitimacy',
      lastUpdated: '2016-02-11',
      judgments: {
        legitimacy: 'good',
        'legitimacy/wellbeing-and-ethical-culture': 'outstanding',
        'legitimacy/engagement': 'not-shown',
        'legitimacy/stop-and-search-and-taser': 'requires-improvement',
      },
      readFrom: { legitimacy: 'class', 'legitimacy/stop-and-search-and-taser': 'class' },
    },
  },
];
