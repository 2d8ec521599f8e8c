/** PEEL from 2021/22 once more: components, grids, scales that are drawn, words that are not this force's grade. Synthetic. */
import { crowded, plainPage, type Unseen } from './shape.js';

const site = 'https://hmicfrs.justiceinspectorates.gov.uk';
const one = (
  name: string,
  [slug, force, cycle]: [string, string, '2021-22' | '2023-25'],
  body: string,
  judgments: Record<string, string>,
  more: Partial<Unseen['expect']> & { wrap?: 'plain' | 'crowded' | 'bare' } = {},
): Unseen => {
  const { wrap, ...rest } = more;
  const title =
    cycle === '2021-22'
      ? `PEEL 2021/22 – An inspection of ${force}`
      : `PEEL 2023–2025: An inspection of ${force}`;
  const content = `<h1>${title}</h1>${body}`;
  return {
    name,
    url: `${site}/peel-reports/${slug}-${cycle}/`,
    as: 'html',
    text:
      wrap === 'crowded'
        ? crowded(title, content)
        : wrap === 'bare'
          ? `<html><head><title>${title} - HMICFRS</title></head><body><div><div>${content}</div></div></body></html>`
          : plainPage(title, content),
    expect: {
      body: slug,
      programme: 'PEEL',
      cycle: cycle === '2021-22' ? '2021/22' : '2023-25',
      judgments,
      ...rest,
    },
  };
};

export const againLate: Unseen[] = [
  one(
    'a summary list with tags and an action link that names the area again in hidden text',
    ['cleveland', 'Cleveland Police', '2023-25'],
    `<h2>Our judgments</h2><p>Our inspection assessed how good Cleveland Police is in four areas of policing. We make graded judgments in three of these four as follows:</p><dl class="govuk-summary-list"><div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">Preventing crime</dt><dd class="govuk-summary-list__value"><strong class="govuk-tag govuk-tag--green">Good</strong></dd><dd class="govuk-summary-list__actions"><a href="#a">Read<span class="govuk-visually-hidden"> about preventing crime</span></a></dd></div><div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">Investigating crime</dt><dd class="govuk-summary-list__value"><strong class="govuk-tag govuk-tag--orange">Requires improvement</strong></dd><dd class="govuk-summary-list__actions"><a href="#b">Read<span class="govuk-visually-hidden"> about investigating crime</span></a></dd></div><div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">Workforce</dt><dd class="govuk-summary-list__value"><strong class="govuk-tag govuk-tag--red">Inadequate</strong></dd><dd class="govuk-summary-list__actions"><a href="#c">Read<span class="govuk-visually-hidden"> about workforce</span></a></dd></div></dl><p>We also inspected how effective a service the force gives to victims of crime. We don’t make a graded judgment for this overall area.</p><h2 id="a">Preventing crime</h2><p>The force works with partners to an adequate standard.</p><h2 id="b">Investigating crime</h2><p>It needs more detectives.</p><h2 id="c">Workforce</h2><p>Good people leave.</p>`,
    {
      'preventing-crime': 'good',
      'investigating-crime': 'requires-improvement',
      workforce: 'inadequate',
      'service-to-victims': 'ungraded',
    },
    { readFrom: { 'preventing-crime': 'table' } },
  ),
  one(
    'an accordion whose buttons hold the area and, in the summary line, its grade',
    ['humberside', 'Humberside Police', '2023-25'],
    `<div class="govuk-accordion" data-module="govuk-accordion"><div class="govuk-accordion__section"><div class="govuk-accordion__section-header"><h2 class="govuk-accordion__section-heading"><button type="button" aria-expanded="true" class="govuk-accordion__section-button"><span class="govuk-accordion__section-heading-text">Responding to the public</span><span class="govuk-accordion__section-summary">Outstanding</span><span class="govuk-accordion__section-toggle"><span>Hide</span><span class="govuk-visually-hidden">, Responding to the public</span></span></button></h2></div><div class="govuk-accordion__section-content"><p>Humberside Police answers quickly.</p></div></div><div class="govuk-accordion__section"><div class="govuk-accordion__section-header"><h2 class="govuk-accordion__section-heading"><span class="govuk-accordion__section-button">Managing offenders and suspects</span></h2><div class="govuk-accordion__section-summary">Adequate</div></div><div class="govuk-accordion__section-content"><h3>Area for improvement</h3><p><b>The force should reduce the time it takes to arrest wanted suspects.</b></p><p>Some wait for weeks.</p></div></div></div>`,
    { 'responding-to-the-public': 'outstanding', 'managing-offenders': 'adequate' },
    {
      findings: [
        'afi managing-offenders: The force should reduce the time it takes to arrest wanted suspects.',
      ],
    },
  ),
  one(
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
  one(
    'a grid of divs with table roles: a column for each grade and a dot in one',
    ['dyfed-powys', 'Dyfed-Powys Police', '2023-25'],
    `<div role="table" aria-label="Grades by area"><div role="rowgroup"><div role="row" class="g"><span role="columnheader">Area</span><span role="columnheader">Outstanding</span><span role="columnheader">Good</span><span role="columnheader">Adequate</span><span role="columnheader">Requires improvement</span><span role="columnheader">Inadequate</span></div></div><div role="rowgroup"><div role="row" class="g"><span role="rowheader">Preventing crime</span><span role="cell"></span><span role="cell">●</span><span role="cell"></span><span role="cell"></span><span role="cell"></span></div><div role="row" class="g"><span role="rowheader">Recording data about crime</span><span role="cell"></span><span role="cell"></span><span role="cell"></span><span role="cell">●</span><span role="cell"></span></div><div role="row" class="g"><span role="rowheader">Treating the public</span><span role="cell"></span><span role="cell"></span><span role="cell">●</span><span role="cell"></span><span role="cell"></span></div></div></div>`,
    {
      'preventing-crime': '?good',
      'recording-data-about-crime': '?requires-improvement',
      'treating-the-public': '?adequate',
    },
    { problems: ['*'] },
  ),
  one(
    'a table with the grade of 2021/22, that of 2023–25 and an arrow',
    ['kent', 'Kent Police', '2023-25'],
    `<h2>Summary of grades</h2><table><caption>Grades in this inspection and in the last</caption><thead><tr><th>Area</th><th>2021/22</th><th>2023–25</th><th>Change</th></tr></thead><tbody><tr><td>Investigating crime</td><td>Adequate</td><td>Requires improvement</td><td>▼</td></tr><tr><td>Responding to the public</td><td>Requires improvement</td><td>Requires improvement</td><td>→</td></tr><tr><td>Preventing crime</td><td>Good</td><td>Outstanding</td><td>▲ improved</td></tr><tr><td>Workforce</td><td>–</td><td>Good</td><td>new</td></tr></tbody></table>`,
    {
      'investigating-crime': 'requires-improvement',
      'responding-to-the-public': 'requires-improvement',
      'preventing-crime': 'outstanding',
      workforce: 'good',
    },
    {
      previous: [
        'investigating-crime adequate 2021/22',
        'preventing-crime good 2021/22',
        'responding-to-the-public requires-improvement 2021/22',
      ],
      readFrom: { workforce: 'table' },
    },
  ),
  one(
    'two header rows: “Grade” over “Last inspection” and “This inspection”, the area spans both',
    ['surrey', 'Surrey Police', '2023-25'],
    `<table><thead><tr><th rowspan="2">Area</th><th colspan="2">Grade</th></tr><tr><th>Last inspection</th><th>This inspection</th></tr></thead><tbody><tr><th>Preventing crime</th><td>Good</td><td>Adequate</td></tr><tr><th>Treating the public</th><td>Adequate</td><td>Good</td></tr></tbody></table>`,
    { 'preventing-crime': 'adequate', 'treating-the-public': 'good' },
    { previous: ['preventing-crime good null', 'treating-the-public adequate null'] },
  ),
  one(
    'a drawn scale whose current step is marked by aria-current, another by a class, another by mark',
    ['suffolk', 'Suffolk Constabulary', '2023-25'],
    `<h2>Preventing crime</h2><ol class="steps"><li>Inadequate</li><li>Requires improvement</li><li aria-current="step">Adequate</li><li>Good</li><li>Outstanding</li></ol><p>The constabulary knows its places.</p><h2>Investigating crime</h2><ul class="steps"><li class="step">Inadequate</li><li class="step is-selected">Requires improvement</li><li class="step">Adequate</li><li class="step">Good</li><li class="step">Outstanding</li></ul><p>It investigates.</p><h2>Workforce</h2><p class="steps">Inadequate · Requires improvement · Adequate · <mark>Good</mark> · Outstanding</p><p>It looks after people.</p><h2>Treating the public</h2><div class="steps"><span>Inadequate</span><span>Requires improvement</span><span>Adequate</span><span>Good</span><strong>Outstanding</strong></div><p>It does so.</p>`,
    {
      'preventing-crime': 'adequate',
      'investigating-crime': 'requires-improvement',
      workforce: '?good',
      'treating-the-public': '?outstanding',
    },
    { problems: ['*'] },
  ),
  one(
    'steps that are done, and the one at which the force stands',
    ['wiltshire', 'Wiltshire Police', '2023-25'],
    `<h2>Managing offenders and suspects</h2><ol class="track"><li class="done">Inadequate</li><li class="done">Requires improvement</li><li class="done current">Adequate <span class="sr-only">(current grade)</span></li><li>Good</li><li>Outstanding</li></ol><p>Officers arrest suspects.</p><h2>Leadership and force management</h2><ol class="track"><li class="done">Inadequate</li><li class="done current" aria-current="true">Requires improvement</li><li>Adequate</li><li>Good</li><li>Outstanding</li></ol><p>Leaders plan.</p>`,
    { 'managing-offenders': 'adequate', 'leadership-and-force-management': 'requires-improvement' },
    { wrap: 'crowded' },
  ),
  one(
    'grade then and now with an arrow in one line',
    ['gloucestershire', 'Gloucestershire Constabulary', '2023-25'],
    `<h2>Responding to the public</h2><p class="move">Inadequate → Requires improvement</p><p>The constabulary answers more calls.</p><h2>Recording data about crime</h2><p class="move">From inadequate to good</p><p>It records most crime.</p><h2>Protecting vulnerable people</h2><p class="move"><span class="old">Requires improvement</span> <span aria-hidden="true">→</span><span class="sr-only">to</span> <span class="new">Adequate</span></p><p>It protects people.</p>`,
    {
      'responding-to-the-public': '?requires-improvement',
      'recording-data-about-crime': '?good',
      'protecting-vulnerable-people': '?adequate',
    },
    { previous: ['*'], problems: ['*'] },
  ),
  one(
    'what other forces were graded stands where this one’s graphic was',
    ['merseyside', 'Merseyside Police', '2023-25'],
    `<h2>Preventing crime</h2><p>Nationally, 12 forces were graded good and 20 adequate for this area.</p><p>Most forces are adequate at preventing crime.</p><h2>Investigating crime</h2><p>The most common grade for this area across England and Wales is requires improvement.</p><h2>Workforce</h2><p>Compared with similar forces, the force is good at keeping its people.</p>`,
    { 'preventing-crime': 'not-shown', 'investigating-crime': 'not-shown', workforce: 'not-shown' },
  ),
  one(
    'panels beside each chapter: the usual grade, and that of similar forces',
    ['bedfordshire', 'Bedfordshire Police', '2023-25'],
    `<section><h2>Preventing crime</h2><p class="grade">Good</p><dl class="context"><dt>Most common grade nationally</dt><dd>Adequate</dd><dt>Similar forces</dt><dd>Requires improvement</dd></dl><p>The force does this well.</p></section><section><h2>Workforce</h2><ul class="facts"><li>Our grade: Adequate</li><li>National average: Good</li><li>Last inspection: Inadequate</li></ul><p>People leave.</p></section>`,
    { 'preventing-crime': 'good', workforce: '?adequate' },
    { previous: ['*'] },
  ),
  one(
    'a tag says that an area is not graded; the victims’ part says so in words',
    ['durham', 'Durham Constabulary', '2021-22'],
    `<h2>Preventing crime <span class="tag">Outstanding</span></h2><p>Durham leads.</p><h2>Protecting the public against armed threats <span class="tag">Not graded</span></h2><p>It is ready.</p><h2>Strategic policing requirement</h2><p><em>Ungraded</em></p><p>It plays its part.</p><h2>Supporting victims</h2><p>Adequate</p><p>Victims are heard.</p>`,
    {
      'preventing-crime': 'outstanding',
      'armed-threats': 'ungraded',
      'strategic-policing-requirement': 'ungraded',
      'supporting-victims': 'adequate',
    },
  ),
  one(
    'a data attribute that holds the words, and a heading with a small element',
    ['avon-and-somerset', 'Avon and Somerset Constabulary', '2021-22'],
    `<div class="chapter" data-grade-label="Requires improvement"><h2>Investigating crime</h2><p>Too slow.</p></div><div class="chapter" data-judgment="good"><h2>Preventing crime</h2><p>Well done.</p></div><h2>Treatment of the public<small>Adequate</small></h2><p>Fair.</p>`,
    {
      'investigating-crime': 'requires-improvement',
      'preventing-crime': 'good',
      'treating-the-public': 'adequate',
    },
  ),
  one(
    'meters and progress elements with words in them',
    ['west-mercia', 'West Mercia Police', '2023-25'],
    `<h2>Preventing crime</h2><meter min="0" max="4" value="2">Adequate</meter><p>It does.</p><h2>Investigating crime</h2><progress max="4" value="1">Requires improvement</progress><p>It does.</p><h2>Workforce</h2><meter min="0" max="4" value="3" title="Good"></meter><p>It does.</p>`,
    { 'preventing-crime': 'adequate', 'investigating-crime': 'requires-improvement', workforce: 'good' },
  ),
  one(
    'figures with captions that hold the area and its grade in bold',
    ['derbyshire', 'Derbyshire Constabulary', '2021-22'],
    `<div class="figs"><figure><svg aria-hidden="true"><circle r="4"/></svg><figcaption>Responding to the public <b>Good</b></figcaption></figure><figure><svg aria-hidden="true"><circle r="4"/></svg><figcaption>Managing offenders <b>Requires improvement</b></figcaption></figure><figure><img src="/x.svg" alt=""><figcaption><span>Good use of resources</span><br><span>Adequate</span></figcaption></figure></div><h2>Responding to the public</h2><p>The force responds.</p>`,
    {
      'responding-to-the-public': 'good',
      'managing-offenders': 'requires-improvement',
      'good-use-of-resources': 'adequate',
    },
  ),
  one(
    'a filter form with every grade; the page’s own grades stand in sentences alone',
    ['cumbria', 'Cumbria Constabulary', '2023-25'],
    `<form><label for="g">Filter by grade</label><select id="g"><option>All</option><option>Outstanding</option><option selected>Good</option><option>Inadequate</option></select><fieldset><legend>Grade</legend><label><input type="checkbox" checked> Outstanding</label><label><input type="checkbox"> Good</label></fieldset></form><h2>Preventing crime</h2><p>Cumbria Constabulary is adequate at preventing crime.</p><p>It has good plans.</p><h2>Investigating crime</h2><p>Cumbria Constabulary requires improvement in investigating crime.</p><h2>Workforce</h2><p>Cumbria Constabulary isn’t good at supporting its workforce.</p>`,
    { 'preventing-crime': 'adequate', 'investigating-crime': 'requires-improvement', workforce: 'not-shown' },
    { readFrom: { 'preventing-crime': 'sentence', 'investigating-crime': 'sentence' } },
  ),
  one(
    'labels that say this grade and the previous one in one breath',
    ['hertfordshire', 'Hertfordshire Constabulary', '2023-25'],
    `<h2>Preventing crime</h2><div role="img" aria-label="Grade for preventing crime: adequate. Previous grade: good."></div><p>It has plans.</p><h2>Investigating crime</h2><img src="g.png" alt="Current grade: good; previous grade: requires improvement"><p>It investigates.</p><h2>Workforce</h2><img src="g.png" alt="Previously inadequate, now adequate"><p>It supports.</p>`,
    { 'preventing-crime': '?adequate', 'investigating-crime': '?good', workforce: '?adequate' },
    { previous: ['*'], problems: ['*'] },
  ),
  one(
    'a graphic without words, its text version in a fold as a table',
    ['north-yorkshire', 'North Yorkshire Police', '2023-25'],
    `<h2>Overall summary</h2><figure><img src="/uploads/grades-graphic.png" alt="Graphic of our grades for North Yorkshire Police. A text version follows."></figure><details class="govuk-details"><summary>Text version of the graphic</summary><table><tr><th>Outstanding</th><td>None</td></tr><tr><th>Good</th><td>Preventing crime<br>Treating the public</td></tr><tr><th>Adequate</th><td>Responding to the public</td></tr><tr><th>Requires improvement</th><td>Investigating crime<br>Protecting vulnerable people</td></tr><tr><th>Inadequate</th><td>None</td></tr></table></details><h2>Preventing crime</h2><p>Well.</p>`,
    {
      'preventing-crime': 'good',
      'treating-the-public': 'good',
      'responding-to-the-public': 'adequate',
      'investigating-crime': 'requires-improvement',
      'protecting-vulnerable-people': 'requires-improvement',
    },
  ),
  one(
    'WordPress blocks: media and text, a button-like grade, a group whose class says something else',
    ['south-yorkshire', 'South Yorkshire Police', '2023-25'],
    `<div class="wp-block-group has-good-green-background-color has-background"><h2 class="wp-block-heading">Recording data about crime</h2><div class="wp-block-buttons"><div class="wp-block-button is-style-outline"><a class="wp-block-button__link">Requires improvement</a></div></div><p>It under-records.</p></div><div class="wp-block-media-text"><figure class="wp-block-media-text__media"><img src="a.jpg" alt="Good neighbours on patrol"></figure><div class="wp-block-media-text__content"><h2 class="wp-block-heading">Preventing crime</h2><p class="has-outstanding-purple-color"><strong>Adequate</strong></p><p>Text.</p></div></div>`,
    { 'recording-data-about-crime': 'requires-improvement', 'preventing-crime': 'adequate' },
    { wrap: 'crowded' },
  ),
  one(
    'grades before the area in a list of badges: “Good – preventing crime”',
    ['leicestershire', 'Leicestershire Police', '2021-22'],
    `<h2>Our judgments</h2><ul class="badges"><li><b>Good</b> – preventing crime</li><li><b>Good</b> – treatment of the public</li><li><b>Adequate</b> – investigating crime, responding to the public</li><li><b>Requires improvement</b> – recording data about crime</li><li><b>Inadequate</b> – none</li></ul><h2>Preventing crime</h2><p>Text.</p>`,
    {
      'preventing-crime': 'good',
      'treating-the-public': 'good',
      'investigating-crime': 'adequate',
      'responding-to-the-public': 'adequate',
      'recording-data-about-crime': 'requires-improvement',
    },
  ),
  one(
    'a revisit: the grade at first, and after the revisit, each with its date',
    ['dyfed-powys', 'Dyfed-Powys Police', '2021-22'],
    `<p>We inspected the force in May 2021 and revisited it in May 2022.</p><h2>Recording data about crime</h2><p>Grade after our revisit (May 2022): Adequate</p><p>Initial grade (May 2021): Inadequate</p><p>The force records more crime.</p><h2>Preventing crime</h2><p>Good</p><p>Text.</p>`,
    { 'recording-data-about-crime': '?adequate', 'preventing-crime': 'good' },
    { previous: ['*'], problems: ['*'] },
  ),
  one(
    'figures of an audit by grade inside a chapter whose own grade is a class',
    ['thames-valley', 'Thames Valley Police', '2021-22'],
    `<section class="area area--adequate"><h2>Investigating crime</h2><p>We reviewed 90 case files.</p><table><tr><th>Standard of investigation</th><th>Files</th></tr><tr><td>Outstanding</td><td>2</td></tr><tr><td>Good</td><td>51</td></tr><tr><td>Requires improvement</td><td>30</td></tr><tr><td>Inadequate</td><td>7</td></tr></table></section>`,
    { 'investigating-crime': '?adequate' },
    { problems: ['*'] },
  ),
];
