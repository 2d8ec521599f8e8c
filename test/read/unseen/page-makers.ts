/** Pages as word processors, page builders and scripts make them, with copies, hidden leftovers and grades in pieces. Synthetic. */
import { A1, A2, A3, late, pillar, Q1, Q2, Q3, reportOf, site } from './pages.js';
import { plainPage, type Unseen } from './shape.js';

const bullet = (text: string) =>
  `<p class=MsoListParagraph style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`;
const sub = (text: string) =>
  `<p class=MsoListParagraph style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><span style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span>${text}<o:p></o:p></p>`;

export const pageMakers: Unseen[] = [
  reportOf(
    'WordPress blocks: media and text, a button-like grade, a group whose class says something else',
    ['south-yorkshire', 'South Yorkshire Police', '2023-25'],
    `<div class="wp-block-group has-good-green-background-color has-background"><h2 class="wp-block-heading">Recording data about crime</h2><div class="wp-block-buttons"><div class="wp-block-button is-style-outline"><a class="wp-block-button__link">Requires improvement</a></div></div><p>It under-records.</p></div><div class="wp-block-media-text"><figure class="wp-block-media-text__media"><img src="a.jpg" alt="Good neighbours on patrol"></figure><div class="wp-block-media-text__content"><h2 class="wp-block-heading">Preventing crime</h2><p class="has-outstanding-purple-color"><strong>Adequate</strong></p><p>Text.</p></div></div>`,
    { 'recording-data-about-crime': 'requires-improvement', 'preventing-crime': 'adequate' },
    { wrap: 'crowded' },
  ),
  late(
    'a script template and JSON-LD with other grades',
    `<script type="application/ld+json">{"@type":"Rating","ratingValue":"inadequate"}</script><script type="text/x-template"><h2>Workforce</h2><p>Inadequate</p></script><h2>Workforce</h2><p>Good</p>`,
    { workforce: 'good' },
  ),
  {
    name: 'a page set as an e-mail is: tables in tables, grades in coloured cells, areas in the cells beside',
    url: `${site}/peel-reports/essex-2023-25/`,
    as: 'html',
    text: `<html><head><title>PEEL 2023–25: An inspection of Essex Police</title></head><body bgcolor="#eeeeee"><table width="100%" role="presentation"><tr><td align="center"><table width="600" role="presentation"><tr><td><h1>PEEL 2023–25: An inspection of Essex Police</h1></td></tr><tr><td><table width="100%" cellpadding="8"><tr><td bgcolor="#00703c"><font color="#ffffff">Good</font></td><td>Preventing crime</td></tr><tr><td bgcolor="#f47738"><font color="#ffffff">Requires<br>improvement</font></td><td>Workforce</td></tr><tr><td bgcolor="#d4351c"><font color="#ffffff">Inadequate</font></td><td>Investigating crime</td></tr></table></td></tr><tr><td style="font-size:10px">You get this page because it is good to know.</td></tr></table></td></tr></table></body></html>`,
    expect: {
      body: 'essex',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: {
        'preventing-crime': 'good',
        workforce: 'requires-improvement',
        'investigating-crime': 'inadequate',
      },
    },
  },
  late(
    'shadow trees of the page’s own elements',
    `<grade-card><template shadowrootmode="open"><style>:host{}</style><h2>Preventing crime</h2><p class="g">Good</p></template></grade-card><p>Text.</p><grade-card><template shadowrootmode="open"><h2>Workforce</h2><p class="g">Adequate</p></template></grade-card><p>Text.</p>`,
    { 'preventing-crime': 'good', workforce: 'adequate' },
  ),
  {
    name: 'chapters as items of a list, with headings, paragraphs and lists of their own',
    url: `${site}/frs-assessment/frs-2021/london/people/`,
    as: 'html',
    text: plainPage(
      'London 2021/22',
      `<h1>London 2021/22</h1><h2>People</h2><p>How well does the service look after its people?</p><p>Requires improvement</p><h2>Questions for People</h2><ol><li><h3>How well does the FRS promote its values and culture?</h3><p>Requires improvement</p><p>London Fire Brigade was good in its 2018/19 assessment.</p><h4>Cause of concern</h4><p>The behaviour of staff is not in line with the values of the brigade.</p><h4>Recommendations</h4><ul><li>By 31 October 2022, the brigade should have plans.</li></ul><p>Text.</p></li><li><h3>How well trained and skilled are FRS staff?</h3><p>Good</p><p>Text.</p></li></ol>`,
    ),
    expect: {
      body: 'london',
      programme: 'FRS',
      cycle: '2021/22',
      judgments: {
        people: 'requires-improvement',
        'people/values-and-culture': 'requires-improvement',
        'people/right-people-right-skills': 'good',
      },
      previous: ['people/values-and-culture good 2018/19'],
      findings: [
        'cause people/values-and-culture: The behaviour of staff is not in line with the values of the brigade.',
        'rec people/values-and-culture: By 31 October 2022, the brigade should have plans.',
      ],
      deadlines: ['2022-10-31'],
    },
  },
  {
    name: 'exported from a word processor: paragraphs of one class, bullets in spans, bold for headings',
    url: `${site}/peel-assessments/peel-2018/kent/legitimacy/`,
    as: 'html',
    text: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15"><title>Kent PEEL 2018</title><style><!-- p.MsoNormal {margin:0cm;} --></style></head><body lang=EN-GB><div class=WordSection1><p class=MsoTitle>Kent PEEL 2018<o:p></o:p></p><p class=MsoNormal><b>Legitimacy<o:p></o:p></b></p><p class=MsoNormal><b>How legitimately does the force treat the public and its workforce?<o:p></o:p></b></p><p class=MsoNormal>Last updated 02/05/2019<o:p></o:p></p><p class=MsoNormal><span style='color:#00B050'>Good<o:p></o:p></span></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Kent Police treats the public and its workforce well.<o:p></o:p></p><p class=MsoNormal><b>${Q2}<o:p></o:p></b></p><p class=MsoNormal><span style='color:#FFC000'>Requires<span style='mso-spacerun:yes'>  </span>improvement<o:p></o:p></span></p><p class=MsoNormal><b>Areas for improvement<o:p></o:p></b></p>${bullet('The force should ensure that its counter-corruption unit:')}${sub('has enough staff; and')}${sub('can look at all of its systems.')}${bullet('The force should vet all of its workforce.')}<p class=MsoNormal>The force works ethically in most ways.<o:p></o:p></p></div></body></html>`,
    expect: {
      body: 'kent',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: 'legitimacy',
      lastUpdated: '2019-05-02',
      judgments: { legitimacy: 'good', [A2]: 'requires-improvement' },
      findings: [
        `afi ${A2}: The force should ensure that its counter-corruption unit: | has enough staff; and | can look at all of its systems.`,
        `afi ${A2}: The force should vet all of its workforce.`,
      ],
    },
  },
  late(
    'copies for wide and narrow screens of one grade; an old one left hidden; a hidden one that a script would show',
    `<h2>Preventing crime</h2><div class="d-none d-lg-block"><span class="tag">Good</span></div><div class="d-lg-none"><span class="tag">Good</span></div><p>Text.</p><h2>Workforce</h2><p class="grade" hidden>Inadequate</p><p class="grade">Adequate</p><p>Text.</p><h2>Investigating crime</h2><p class="grade">Good</p><p class="grade" style="display:none">Requires improvement</p><p>Text.</p><h2>Managing offenders</h2><p aria-hidden="true">Adequate</p><p class="visually-hidden">Grade: Adequate</p><p>Text.</p>`,
    {
      'preventing-crime': 'good',
      workforce: 'adequate',
      'investigating-crime': 'good',
      'managing-offenders': 'adequate',
    },
  ),
  {
    name: 'a page hydrated by a script: data that repeats the content, old data in a template, a noscript copy',
    url: `${site}/peel-reports/essex-2023-25/`,
    as: 'html',
    text: `<!DOCTYPE html><html lang="en"><head><title>PEEL 2023–25: An inspection of Essex Police</title><link rel="preload" as="image" href="/grade-inadequate.svg"></head><body><div id="__next"><div class="css-1x2"><main class="css-9fk"><h1 class="css-a1">PEEL 2023–25: An inspection of Essex Police</h1><section class="css-b2"><div class="css-c3"><h2 class="css-d4">Preventing crime</h2><div class="css-e5"><span class="css-f6"></span><span class="css-g7">Good</span></div></div><p>Text.<!-- --> <!-- -->More.</p></section><section class="css-b2"><div class="css-c3"><h2 class="css-d4">Workforce</h2><div class="css-e5"><span class="css-f6"></span><span class="css-g7">Requires<!-- --> <!-- -->improvement</span></div></div><p>Text.</p></section><template id="B:0"><h2>Workforce</h2><span>Inadequate</span></template><noscript><h2>Preventing crime</h2><p>Adequate</p></noscript></main></div></div><script id="__NEXT_DATA__" type="application/json">{"props":{"areas":[{"name":"Preventing crime","grade":"Adequate"},{"name":"Workforce","grade":"Good"}]}}</script></body></html>`,
    expect: {
      body: 'essex',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: { 'preventing-crime': 'good', workforce: 'requires-improvement' },
    },
  },
  late(
    'microdata: the rating of each area, its best and worst possible, and its author',
    `<div itemscope itemtype="https://schema.org/Review"><h2 itemprop="itemReviewed">Preventing crime</h2><div itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><meta itemprop="bestRating" content="Outstanding"><meta itemprop="worstRating" content="Inadequate"><span itemprop="ratingValue">Adequate</span></div><p itemprop="reviewBody">Good work in places.</p></div><div itemscope itemtype="https://schema.org/Review"><h2 itemprop="itemReviewed">Workforce</h2><div itemprop="reviewRating" itemscope><span itemprop="bestRating">Outstanding</span> <span itemprop="ratingValue">Good</span></div></div>`,
    { 'preventing-crime': 'adequate', workforce: '?good' },
    { problems: ['*'] },
  ),
  late(
    'a table whose cells name their headers by id; last time’s grade in the column before',
    `<table><thead><tr><th id="a" scope="col">Area</th><th id="p" scope="col" abbr="Last">Grade at our last inspection</th><th id="g" scope="col">Grade</th></tr></thead><tbody><tr><th id="r1" scope="row" headers="a">Preventing crime</th><td headers="r1 p">Good</td><td headers="r1 g">Requires improvement</td></tr><tr><th id="r2" scope="row" headers="a">Workforce</th><td headers="r2 p">–</td><td headers="r2 g">Adequate</td></tr></tbody></table>`,
    { 'preventing-crime': 'requires-improvement', workforce: 'adequate' },
    { previous: ['preventing-crime good null'] },
  ),
  late(
    'terms and descriptions inside list items, one for each area',
    `<ul class="cards"><li><h3>Preventing crime</h3><dl><dt>Grade</dt><dd>Good</dd><dt>Previous grade</dt><dd>Adequate</dd><dt>Inspected</dt><dd>May 2024</dd></dl></li><li><h3>Workforce</h3><dl><dt>Grade</dt><dd>Inadequate</dd><dt>Previous grade</dt><dd>Good</dd></dl></li></ul>`,
    { 'preventing-crime': 'good', workforce: 'inadequate' },
    { previous: ['preventing-crime adequate null', 'workforce good null'] },
  ),
  late(
    'gauges: meter, progress, output and data, each with words in or on it',
    `<h2>Preventing crime</h2><meter min="1" max="5" value="3" title="Adequate">Adequate</meter><p>Text.</p><h2>Workforce</h2><output name="g" for="x">Good</output><p>Text.</p><h2>Investigating crime</h2><p><data value="2">Requires improvement</data></p><p>Text.</p><h2>Managing offenders</h2><progress max="5" value="5" aria-label="Outstanding"></progress><p>Text.</p><h2>Treating the public</h2><meter min="1" max="5" value="1"></meter><p>Text.</p>`,
    {
      'preventing-crime': 'adequate',
      workforce: 'good',
      'investigating-crime': 'requires-improvement',
      'managing-offenders': 'outstanding',
      'treating-the-public': 'not-shown',
    },
  ),
  late(
    'a set of disabled radio buttons for each area, the area in the legend of the set',
    `<fieldset disabled><legend>Preventing crime</legend><label><input type="radio" name="a" disabled> Outstanding</label><label><input type="radio" name="a" disabled checked> Good</label><label><input type="radio" name="a" disabled> Adequate</label><label><input type="radio" name="a" disabled> Requires improvement</label><label><input type="radio" name="a" disabled> Inadequate</label></fieldset><fieldset disabled><legend>Workforce</legend><label><input type="radio" name="b" disabled> Outstanding</label><label><input type="radio" name="b" disabled> Good</label><label><input type="radio" name="b" disabled> Adequate</label><label><input type="radio" name="b" checked disabled> Requires improvement</label><label><input type="radio" name="b" disabled> Inadequate</label></fieldset>`,
    { 'preventing-crime': 'good', workforce: 'requires-improvement' },
  ),
  late(
    'a table that narrow screens label from an attribute, without a header row of its own',
    `<table class="responsive"><tr><td data-label="Area">Preventing crime</td><td data-label="Previous grade">Good</td><td data-label="Grade">Adequate</td></tr><tr><td data-label="Area">Workforce</td><td data-label="Previous grade">Inadequate</td><td data-label="Grade">Good</td></tr></table>`,
    { 'preventing-crime': '?adequate', workforce: '?good' },
    { previous: ['*'], problems: ['*'] },
  ),
  late(
    'soft hyphens, no-break spaces and hyphens, zero-width characters in grades and areas',
    `<h2>Prevent&shy;ing crime</h2><p>Requires&nbsp;improve&shy;ment</p><h2>Work&#8203;force</h2><p>In&#8203;adequate</p><h2>Investigating&nbsp;crime</h2><p>REQUIRES&#8209;IMPROVEMENT</p><h2>Managing offenders</h2><p>&#8288;Ade&#173;quate&nbsp;</p><h2>Treating the public</h2><p>Good&#xFEFF;</p>`,
    {
      'preventing-crime': 'requires-improvement',
      workforce: 'inadequate',
      'investigating-crime': 'requires-improvement',
      'managing-offenders': 'adequate',
      'treating-the-public': 'good',
    },
  ),
  late(
    'emoji and icons before and behind grades',
    `<h2>Preventing crime</h2><p>🟢 Good</p><h2>Workforce</h2><p>🟠 Requires improvement</p><h2>Investigating crime</h2><p>⭐⭐⭐ Adequate</p><h2>Managing offenders</h2><p>Good 👍</p><h2>Treating the public</h2><p><i class="fa fa-check-circle" aria-hidden="true"></i> Outstanding</p><h2>Responding to the public</h2><p>⚠️ Inadequate</p>`,
    {
      'preventing-crime': 'good',
      workforce: 'requires-improvement',
      'investigating-crime': 'adequate',
      'managing-offenders': 'good',
      'treating-the-public': 'outstanding',
      'responding-to-the-public': 'inadequate',
    },
  ),
  late(
    'grades split over elements, and headings by role',
    `<div role="heading" aria-level="2">Preventing crime</div><div><span>Requires</span> <span>improvement</span></div><p>Text.</p><div role="heading" aria-level="2">Workforce</div><div><b>Requires</b><b>improvement</b></div><p>Text.</p><div role="heading" aria-level="2">Investigating crime</div><div><span style="font-size:2em">G</span>ood</div><p>Text.</p><div role="heading" aria-level="2">Managing offenders</div><div>In<span>adequate</span></div>`,
    {
      'preventing-crime': 'requires-improvement',
      workforce: 'requires-improvement',
      'investigating-crime': 'good',
      'managing-offenders': 'inadequate',
    },
  ),
  {
    name: 'accordions of an accelerated mobile page: sections with a header and an image of the grade',
    url: `${site}/peel-reports/essex-2023-25/`,
    as: 'html',
    text: `<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><title>PEEL 2023–25: An inspection of Essex Police</title><link rel="canonical" href="${site}/peel-reports/essex-2023-25/"></head><body><header class="amp-header"><a href="/">HMICFRS</a></header><article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">PEEL 2023–25: An inspection of Essex Police</h1></header><div class="amp-wp-article-content"><amp-accordion><section expanded><h4>Preventing crime <amp-img src="/i/g.png" alt="Good" width="20" height="20"></amp-img></h4><div><p>Text.</p></div></section><section><h4>Workforce</h4><div><amp-img src="/i/a.png" width="100" height="20" alt="Adequate"><noscript><img src="/i/a.png" alt="Adequate"></noscript></amp-img><p>Text.</p></div></section></amp-accordion></div><footer class="amp-wp-article-footer"><div class="amp-wp-meta">Categories: Good, Outstanding</div></footer></article></body></html>`,
    expect: {
      body: 'essex',
      programme: 'PEEL',
      cycle: '2023-25',
      judgments: { 'preventing-crime': 'good', workforce: 'adequate' },
    },
  },
  late(
    'blurbs and toggles of a page builder: the grade over the area, buttons between, toggles repeat the grade',
    `<div class="et_pb_row"><div class="et_pb_column"><div class="et_pb_blurb"><div class="et_pb_blurb_content"><div class="et_pb_main_blurb_image"><span class="et-pb-icon">&#x5a;</span></div><div class="et_pb_blurb_container"><h4 class="et_pb_module_header">Good</h4><div class="et_pb_blurb_description"><p>Preventing crime</p></div></div></div></div></div><div class="et_pb_column"><div class="et_pb_blurb"><div class="et_pb_blurb_container"><h4 class="et_pb_module_header">Adequate</h4><div class="et_pb_blurb_description"><p>Workforce</p></div></div></div></div></div><div class="et_pb_toggle"><h5 class="et_pb_toggle_title">Preventing crime</h5><div class="et_pb_toggle_content"><p><strong>Good</strong></p><p>Text.</p></div></div><div class="et_pb_toggle"><h5 class="et_pb_toggle_title">Workforce</h5><div class="et_pb_toggle_content"><p><strong>Adequate</strong></p><p>Text.</p></div></div>`,
    { 'preventing-crime': 'good', workforce: 'adequate' },
  ),
  pillar(
    'a judgment that was put right: deleted and inserted, struck by a class, a note of when',
    `<p><del>Requires improvement</del> <ins datetime="2019-06-21">Good</ins></p><p>Text.</p><h3>${Q1}</h3><p><s>Good</s> Requires improvement</p><h3>${Q2}</h3><p><span class="text-decoration-line-through">Inadequate</span> <span>Good</span></p><h3>${Q3}</h3><p><ins>Outstanding</ins></p><p><em>Please note: judgment corrected on 21 June 2019.</em></p>`,
    { legitimacy: 'good', [A1]: 'requires-improvement', [A2]: 'good', [A3]: 'outstanding' },
  ),
];
