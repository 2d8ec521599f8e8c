/** Pages as different content systems would write them: WordPress blocks, Drupal, page builders, old tables. Synthetic. */
import { site } from './pages.js';
import type { Unseen } from './shape.js';

export const contentSystems: Unseen[] = [
  {
    name: 'WordPress blocks: columns, a separator, grade as a paragraph with a background colour, previous and next forces',
    url: `${site}/peel-assessments/peel-2018/dorset/efficiency/`,
    as: 'html',
    text: `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Dorset PEEL 2018 - Efficiency - HMICFRS</title>
<meta property="article:modified_time" content="2023-03-01T10:00:00+00:00"></head><body class="wp-singular page-template-default"><div class="wp-site-blocks">
<header class="wp-block-template-part"><a class="skip-link screen-reader-text" href="#wp--skip-link--target">Skip to content</a><nav class="wp-block-navigation"><ul><li><a href="/news/">News</a></li><li><a href="/about-us/">What we do</a></li></ul></nav></header>
<main class="wp-block-group" id="wp--skip-link--target">
<h1 class="wp-block-post-title">Dorset PEEL 2018</h1>
<h2 class="wp-block-heading">Efficiency</h2>
<h3 class="wp-block-heading">How efficiently does the force operate and how sustainable are its services?</h3>
<div class="wp-block-columns"><div class="wp-block-column"><p>Last updated 27/09/2019</p></div><div class="wp-block-column"><p class="has-white-color has-green-background-color has-background">Good</p></div></div>
<p>Dorset Police operates efficiently and its services are sustainable. The force is good at planning for the future, but it should do more to understand demand that is hidden.</p>
<hr class="wp-block-separator"/>
<h3 class="wp-block-heading">Questions for Efficiency</h3>
<div class="wp-block-group"><p class="has-large-font-size">1</p><h4 class="wp-block-heading">How well does the force use its resources to meet the demand it faces?</h4><p class="has-white-color has-amber-background-color has-background">Requires improvement</p>
<h5 class="wp-block-heading">Areas for improvement</h5><ul class="wp-block-list"><li>The force should make sure that it understands the skills of its workforce.</li><li>The force should:<ul class="wp-block-list"><li>review its resourcing model; and</li><li>publish the results.</li></ul></li></ul>
<p>The force makes good use of data. Its partners describe the joint unit as outstanding.</p></div>
<div class="wp-block-group"><p class="has-large-font-size">2</p><h4 class="wp-block-heading">How well does the force plan for the future?</h4><p class="has-white-color has-green-background-color has-background">Good</p><p>The force has good plans.</p></div>
<nav class="navigation post-navigation" aria-label="Posts"><h2 class="screen-reader-text">Post navigation</h2><div class="nav-links"><div class="nav-previous"><a href="/peel-assessments/peel-2018/devon-and-cornwall/efficiency/">Devon and Cornwall: Requires improvement</a></div><div class="nav-next"><a href="/peel-assessments/peel-2018/durham/efficiency/">Durham: Outstanding</a></div></div></nav>
</main>
<footer class="wp-block-template-part"><p>© Crown copyright</p></footer></div></body></html>`,
    expect: {
      documentKind: 'report',
      body: 'dorset',
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
        'afi efficiency/meeting-current-demands: The force should make sure that it understands the skills of its workforce.',
        'afi efficiency/meeting-current-demands: The force should: | review its resourcing model; and | publish the results.',
      ],
    },
  },
  {
    name: 'Drupal fields: label and item divs, the label “Judgment” hidden, the updated date as a time element',
    url: `${site}/peel-assessments/peel-2017/suffolk/legitimacy/`,
    as: 'html',
    text: `<!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 9" /><title>Suffolk PEEL 2017 | Legitimacy | HMICFRS</title></head><body class="path-node page-node-type-assessment">
<a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a><div class="dialog-off-canvas-main-canvas"><div class="layout-container"><header role="banner"><div class="region region-header">HMICFRS</div></header>
<main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content"><div class="region region-content"><div data-drupal-messages-fallback class="hidden"></div>
<article about="/node/4711" class="node node--type-assessment node--view-mode-full"><h1><span class="field field--name-title field--type-string field--label-hidden">Suffolk PEEL 2017</span></h1>
<div class="node__content"><div class="field field--name-field-pillar field--label-hidden field__item">Legitimacy</div>
<div class="field field--name-field-headline field__item">How legitimate is the force at keeping people safe and reducing crime?</div>
<div class="field field--name-field-updated field--label-inline"><div class="field__label">Last updated</div><div class="field__item"><time datetime="2017-12-12T12:00:00Z">12/12/2017</time></div></div>
<div class="field field--name-field-judgment field--label-visually_hidden"><div class="field__label visually-hidden">Judgment</div><div class="field__item">Good</div></div>
<div class="field field--name-body"><p>Suffolk Constabulary is judged to be good at how legitimately it keeps people safe and reduces crime. In 2016 it was judged to require improvement for one of the questions.</p></div>
<div class="field field--name-field-questions"><div class="field__items">
<div class="field__item"><div class="paragraph paragraph--type--question"><div class="field field--name-field-number field__item">1</div><div class="field field--name-field-question field__item">To what extent does the force treat all of the people it serves with fairness and respect?</div><div class="field field--name-field-judgment"><div class="field__label visually-hidden">Judgment</div><div class="field__item">Good</div></div><div class="field field--name-field-text"><p>Officers have good listening skills. The external scrutiny group is adequate in its membership.</p></div></div></div>
<div class="field__item"><div class="paragraph paragraph--type--question"><div class="field field--name-field-number field__item">2</div><div class="field field--name-field-question field__item">How well does the force ensure that its workforce behaves ethically and lawfully?</div><div class="field field--name-field-judgment"><div class="field__label visually-hidden">Judgment</div><div class="field__item">Outstanding</div></div><div class="field field--name-field-text"><p>Leaders act as good role models.</p></div></div></div>
<div class="field__item"><div class="paragraph paragraph--type--question"><div class="field field--name-field-number field__item">3</div><div class="field field--name-field-question field__item">To what extent does the force treat its workforce with fairness and respect?</div><div class="field field--name-field-judgment"><div class="field__label visually-hidden">Judgment</div><div class="field__item">Requires improvement</div></div><div class="field field--name-field-afi"><div class="field__label">Areas for improvement</div><div class="field__items"><div class="field__item"><p>The force should improve how its supervisors identify and act on wellbeing concerns.</p></div><div class="field__item"><p>The force should ensure that its individual performance assessments are fair.</p></div></div></div></div></div>
</div></div></div></article></div></div></main></div></div></body></html>`,
    expect: {
      body: 'suffolk',
      programme: 'PEEL',
      cycle: '2017',
      pillar: 'legitimacy',
      lastUpdated: '2017-12-12',
      judgments: {
        legitimacy: 'good',
        'legitimacy/treating-the-public-fairly': 'good',
        'legitimacy/ethical-and-lawful-workforce': 'outstanding',
        'legitimacy/treating-the-workforce-fairly': 'requires-improvement',
      },
      findings: [
        'afi legitimacy/treating-the-workforce-fairly: The force should improve how its supervisors identify and act on wellbeing concerns.',
        'afi legitimacy/treating-the-workforce-fairly: The force should ensure that its individual performance assessments are fair.',
      ],
    },
  },
  {
    name: 'an old page: tables for layout, font tags, everything upper level in one cell with line breaks',
    url: `${site}/peel-assessments/peel-2015/cumbria/effectiveness/`,
    as: 'html',
    text: `<HTML><HEAD><TITLE>HMIC - Cumbria PEEL 2015 - Effectiveness</TITLE></HEAD><BODY BGCOLOR="#ffffff"><TABLE WIDTH="100%" BORDER=0><TR><TD COLSPAN=2><A HREF="/hmic/"><IMG SRC="logo.gif" ALT="HMIC"></A></TD></TR>
<TR><TD WIDTH=180 VALIGN=top><A HREF="/hmic/peel-assessments/">PEEL assessments</A><BR><A HREF="/hmic/news/">News</A><BR><A HREF="/hmic/publications/">Publications</A></TD><TD>
<FONT SIZE="+3"><B>Cumbria PEEL 2015</B></FONT><BR><BR><FONT SIZE="+2"><B>Effectiveness</B></FONT><BR><B>How effective is the force at keeping people safe and reducing crime?</B><BR>Last updated 18/02/2016<BR><B>Good</B><BR><BR>Cumbria Constabulary is good at keeping people safe and reducing crime.<BR><BR>
<B>How effective is the force at preventing crime and anti-social behaviour, and keeping people safe?</B><BR><I>Good</I><BR>The constabulary works well with partners. Its early help teams are outstanding according to local people.<BR><BR>
<B>How effective is the force at investigating crime and managing offenders?</B><BR><I>Good</I><BR>Most investigations are of good quality.<BR><BR>
<B>How effective is the force at protecting from harm those who are vulnerable, and supporting victims?</B><BR><I>Requires improvement</I><BR>The constabulary does not always identify repeat victims.<BR><B>Areas for improvement</B><BR>&bull; The constabulary should improve its response to missing children.<BR>&bull; The constabulary should ensure that risk assessments are reviewed by a supervisor.<BR><BR>
<B>How effective is the force at tackling serious and organised crime, including its arrangement for fulfilling its national policing responsibilities?</B><BR><I>Good</I><BR>The constabulary maps organised crime groups.<BR>
</TD></TR><TR><TD COLSPAN=2 ALIGN=center><FONT SIZE=1>Contact us | Copyright</FONT></TD></TR></TABLE></BODY></HTML>`,
    expect: {
      body: 'cumbria',
      programme: 'PEEL',
      cycle: '2015',
      pillar: 'effectiveness',
      lastUpdated: '2016-02-18',
      judgments: {
        effectiveness: 'good',
        'effectiveness/preventing-crime': 'good',
        'effectiveness/investigating-crime': 'good',
        'effectiveness/protecting-vulnerable-people': 'requires-improvement',
        'effectiveness/serious-and-organised-crime': 'good',
      },
      findings: [
        'afi effectiveness/protecting-vulnerable-people: The constabulary should improve its response to missing children.',
        'afi effectiveness/protecting-vulnerable-people: The constabulary should ensure that risk assessments are reviewed by a supervisor.',
      ],
    },
  },
  {
    name: 'flexible content rows: each row a div with a class, grade in a “pill” with a screen-reader prefix “Judgment:”',
    url: `${site}/peel-reports/norfolk-2023-25/`,
    as: 'html',
    text: `<!doctype html><html lang="en"><head><title>PEEL 2023–2025: An inspection of Norfolk Constabulary - HMICFRS</title></head><body><header class="site"><p>HMICFRS</p></header><div id="main">
<section class="row row--hero"><p class="kicker">Police report</p><h1>PEEL 2023–2025</h1><p class="sub">Police effectiveness, efficiency and legitimacy</p><p class="sub">An inspection of Norfolk Constabulary</p><p class="meta">Published on: 5 November 2024</p></section>
<section class="row row--text"><h2 id="overall">Overall summary</h2><h3>Our judgments</h3><p>Our inspection assessed how good Norfolk Constabulary is in ten areas of policing. We make graded judgments in nine of these ten as follows:</p></section>
<section class="row row--grades"><div class="g"><span class="g__pill"><span class="sr-only">Judgment: </span>Outstanding</span><span class="g__name">Recording data about crime</span></div><div class="g"><span class="g__pill"><span class="sr-only">Judgment: </span>Good</span><span class="g__name">Police powers and treating the public fairly and respectfully</span></div><div class="g"><span class="g__pill"><span class="sr-only">Judgment: </span>Good</span><span class="g__name">Preventing and deterring crime and antisocial behaviour, and reducing vulnerability</span></div><div class="g"><span class="g__pill"><span class="sr-only">Judgment: </span>Adequate</span><span class="g__name">Responding to the public</span></div><div class="g"><span class="g__pill"><span class="sr-only">Judgment: </span>Requires improvement</span><span class="g__name">Investigating crime</span></div><div class="g"><span class="g__pill"><span class="sr-only">Judgment: </span>Adequate</span><span class="g__name">Protecting vulnerable people</span></div><div class="g"><span class="g__pill"><span class="sr-only">Judgment: </span>Good</span><span class="g__name">Managing offenders and suspects</span></div><div class="g"><span class="g__pill"><span class="sr-only">Judgment: </span>Adequate</span><span class="g__name">Building, supporting and protecting the workforce</span></div><div class="g"><span class="g__pill"><span class="sr-only">Judgment: </span>Good</span><span class="g__name">Leadership and force management</span></div></section>
<section class="row row--text"><p>We also inspected how effective a service Norfolk Constabulary gives to victims of crime. We don’t make a graded judgment for this overall area.</p><p>We set out our detailed findings about things the constabulary is doing well and where it should improve in the rest of this report.</p></section>
<section class="row row--text"><h2>PEEL 2023–2025</h2><p>In 2014, we introduced our police effectiveness, efficiency and legitimacy (PEEL) inspections. It isn’t possible to make direct comparisons between the grades awarded in this PEEL inspection and those from the previous cycle. A reduction in grade, particularly from good to adequate, doesn’t necessarily mean there has been a reduction in performance.</p><h2>Terminology in this report</h2><p>When we refer to ‘the force’ we mean Norfolk Constabulary.</p><h2>HM Inspector’s summary</h2><p>I congratulate Norfolk Constabulary on its excellent performance. The constabulary was graded as good for investigating crime in our last inspection and I am disappointed.</p></section>
<section class="row row--area"><h2>Providing a service to the victims of crime</h2><h3>Victim service assessment</h3><p>The constabulary answers emergency calls quickly.</p></section>
<section class="row row--area"><h2>Recording data about crime</h2><p class="g__pill"><span class="sr-only">Judgment: </span>Outstanding</p><p>Norfolk Constabulary is outstanding at recording crime. It records 98.9 percent of all reported crime.</p></section>
<section class="row row--area"><h2>Investigating crime</h2><p class="g__pill"><span class="sr-only">Judgment: </span>Requires improvement</p><p>Norfolk Constabulary requires improvement at investigating crime.</p><div class="callout callout--afi"><p class="callout__label">Area for improvement</p><p class="callout__head"><strong>The constabulary isn’t consistently achieving good outcomes for victims</strong></p><p>In the year ending 31 March 2024, few offences were brought to justice.</p></div><div class="callout callout--ip"><p class="callout__label">Promising practice</p><p class="callout__head"><strong>A digital hub gives investigators outstanding support</strong></p><p>The hub works at weekends.</p></div></section>
</div><aside><h2>Related</h2><ul><li><a href="/peel-reports/suffolk-2023-25/">PEEL 2023–2025: An inspection of Suffolk Constabulary</a> Adequate</li></ul></aside></body></html>`,
    expect: {
      body: 'norfolk',
      programme: 'PEEL',
      cycle: '2023-25',
      publishedOn: '2024-11-05',
      judgments: {
        'recording-data-about-crime': 'outstanding',
        'treating-the-public': 'good',
        'preventing-crime': 'good',
        'responding-to-the-public': 'adequate',
        'investigating-crime': 'requires-improvement',
        'protecting-vulnerable-people': 'adequate',
        'managing-offenders': 'good',
        workforce: 'adequate',
        'leadership-and-force-management': 'good',
        'service-to-victims': 'ungraded',
      },
      findings: [
        'afi investigating-crime: The constabulary isn’t consistently achieving good outcomes for victims',
        'practice investigating-crime: A digital hub gives investigators outstanding support',
      ],
    },
  },
  {
    name: 'page builder: icon list, counters, toggles; the grade is the heading widget after the question',
    url: `${site}/peel-assessments/peel-2016/north-wales/effectiveness/`,
    as: 'html',
    text: `<!doctype html><html lang="en-GB"><head><title>North Wales PEEL 2016 &#8211; Effectiveness &#8211; HMICFRS</title></head><body class="elementor-default elementor-page">
<div data-elementor-type="header"><nav><ul><li><a href="#">English</a></li><li><a href="#">Cymraeg</a></li></ul></nav></div>
<div data-elementor-type="wp-page" class="elementor elementor-99"><section class="elementor-section"><div class="elementor-widget elementor-widget-heading"><div class="elementor-widget-container"><h1 class="elementor-heading-title">North Wales PEEL 2016</h1></div></div><div class="elementor-widget elementor-widget-heading"><div class="elementor-widget-container"><h2 class="elementor-heading-title">Effectiveness</h2></div></div><div class="elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container"><p>How effective is the force at keeping people safe and reducing crime?</p><p>Last updated 02/03/2017</p></div></div><div class="elementor-widget elementor-widget-heading"><div class="elementor-widget-container"><div class="elementor-heading-title elementor-size-large">Good</div></div></div></section>
<section class="elementor-section"><div class="elementor-widget elementor-widget-toggle"><div class="elementor-toggle"><div class="elementor-toggle-item"><div id="t1" class="elementor-tab-title" role="button" aria-controls="c1" aria-expanded="false"><span class="elementor-toggle-icon"><i class="fas fa-caret-right"></i></span><a class="elementor-toggle-title" tabindex="0">How effective is the force at preventing crime, tackling anti-social behaviour and keeping people safe?</a></div><div id="c1" class="elementor-tab-content elementor-clearfix" role="region" aria-labelledby="t1"><h4 class="elementor-heading-title">Good</h4><p>North Wales Police knows its communities well.</p></div></div>
<div class="elementor-toggle-item"><div id="t2" class="elementor-tab-title" role="button" aria-controls="c2" aria-expanded="false"><a class="elementor-toggle-title" tabindex="0">How effective is the force at investigating crime and reducing re-offending?</a></div><div id="c2" class="elementor-tab-content" role="region" aria-labelledby="t2"><h4 class="elementor-heading-title">Requires improvement</h4><p>Investigations vary.</p><p><strong>Area for improvement</strong></p><p>The force should ensure that all investigations are completed to a good standard.</p></div></div>
<div class="elementor-toggle-item"><div id="t3" class="elementor-tab-title" role="button"><a class="elementor-toggle-title" tabindex="0">How effective is the force at protecting those who are vulnerable from harm, and supporting victims?</a></div><div id="c3" class="elementor-tab-content" role="region" aria-labelledby="t3"><h4 class="elementor-heading-title">Good</h4><p>The service to victims is adequate.</p></div></div>
<div class="elementor-toggle-item"><div id="t4" class="elementor-tab-title" role="button"><a class="elementor-toggle-title" tabindex="0">How effective is the force at tackling serious and organised crime?</a></div><div id="c4" class="elementor-tab-content" role="region" aria-labelledby="t4"><h4 class="elementor-heading-title">Outstanding</h4><p>The force disrupts gangs.</p></div></div>
<div class="elementor-toggle-item"><div id="t5" class="elementor-tab-title" role="button"><a class="elementor-toggle-title" tabindex="0">How effective are the force’s specialist capabilities?</a></div><div id="c5" class="elementor-tab-content" role="region" aria-labelledby="t5"><h4 class="elementor-heading-title">Ungraded</h4><p>The force has good plans to mobilise in response to the threats set out in The Strategic Policing Requirement.</p></div></div></div></div></section>
<section class="elementor-section"><div class="elementor-counter"><div class="elementor-counter-number-wrapper"><span class="elementor-counter-number" data-to-value="5">0</span></div><div class="elementor-counter-title">questions</div></div></section></div></body></html>`,
    expect: {
      body: 'north-wales',
      programme: 'PEEL',
      cycle: '2016',
      pillar: 'effectiveness',
      lastUpdated: '2017-03-02',
      judgments: {
        effectiveness: 'good',
        'effectiveness/preventing-crime': 'good',
        'effectiveness/investigating-crime': 'requires-improvement',
        'effectiveness/protecting-vulnerable-people': 'good',
        'effectiveness/serious-and-organised-crime': 'outstanding',
        'effectiveness/specialist-capabilities': 'ungraded',
      },
      findings: [
        'afi effectiveness/investigating-crime: The force should ensure that all investigations are completed to a good standard.',
      ],
    },
  },
  {
    name: 'GOV.UK-like summary list of a round 3 service; tags with colours; chapters with inset text',
    url: `${site}/frs-assessments/hertfordshire-2023-2025/`,
    as: 'html',
    text: `<!DOCTYPE html><html class="govuk-template" lang="en"><head><title>Effectiveness, efficiency and people 2023–2025 – Hertfordshire Fire and Rescue Service - HMICFRS</title></head><body class="govuk-template__body"><main id="content"><span class="govuk-caption-xl">Fire and rescue service report</span><h1 class="govuk-heading-xl">Effectiveness, efficiency and people 2023–2025 – Hertfordshire Fire and Rescue Service</h1>
<dl class="gem-c-metadata"><dt>Published on</dt><dd>28 August 2024</dd></dl>
<h2 class="govuk-heading-l">About this inspection</h2><p>This is our third inspection of fire and rescue services across England. We first inspected Hertfordshire Fire and Rescue Service in 2019. We have published reports on its effectiveness, efficiency and people in 2019, when it was graded requires improvement for people, and 2022.</p>
<h2 class="govuk-heading-l">Overview</h2><p>Our judgments. Our inspection assessed how well Hertfordshire Fire and Rescue Service has performed in 11 areas. We have made the following graded judgments:</p>
<dl class="govuk-summary-list">
<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">Understanding the risk of fire and other emergencies</dt><dd class="govuk-summary-list__value"><strong class="govuk-tag govuk-tag--green">Good</strong></dd></div>
<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">Preventing fires and other risks</dt><dd class="govuk-summary-list__value"><strong class="govuk-tag govuk-tag--blue">Adequate</strong></dd></div>
<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">Protecting the public through fire regulation</dt><dd class="govuk-summary-list__value"><strong class="govuk-tag govuk-tag--green">Good</strong></dd></div>
<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">Responding to fires and other emergencies</dt><dd class="govuk-summary-list__value"><strong class="govuk-tag govuk-tag--orange">Requires improvement</strong></dd></div>
<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">Responding to major and multi-agency incidents</dt><dd class="govuk-summary-list__value"><strong class="govuk-tag govuk-tag--green">Good</strong></dd></div>
<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">Making best use of resources</dt><dd class="govuk-summary-list__value"><strong class="govuk-tag govuk-tag--orange">Requires improvement</strong></dd></div>
<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">Making the fire and rescue service affordable now and in the future</dt><dd class="govuk-summary-list__value"><strong class="govuk-tag govuk-tag--green">Good</strong></dd></div>
<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">Promoting the right values and culture</dt><dd class="govuk-summary-list__value"><strong class="govuk-tag govuk-tag--blue">Adequate</strong></dd></div>
<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">Getting the right people with the right skills</dt><dd class="govuk-summary-list__value"><strong class="govuk-tag govuk-tag--green">Good</strong></dd></div>
<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">Ensuring fairness and promoting diversity</dt><dd class="govuk-summary-list__value"><strong class="govuk-tag govuk-tag--red">Inadequate</strong></dd></div>
<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">Managing performance and developing leaders</dt><dd class="govuk-summary-list__value"><strong class="govuk-tag govuk-tag--blue">Adequate</strong></dd></div></dl>
<h2 class="govuk-heading-l">Changes to this round of inspection</h2><p>We have introduced the grade of adequate. As a result, a service may have moved from good to adequate. This doesn’t necessarily mean its performance has got worse.</p>
<h2 class="govuk-heading-l">Effectiveness</h2><h3 class="govuk-heading-m">Understanding the risk of fire and other emergencies</h3><p class="govuk-body"><strong class="govuk-tag govuk-tag--green">Good</strong> (2022: Good)</p><p>Hertfordshire Fire and Rescue Service is good at understanding risk.</p>
<h3 class="govuk-heading-m">Preventing fires and other risks</h3><p class="govuk-body"><strong class="govuk-tag govuk-tag--blue">Adequate</strong> (2022: Requires improvement)</p><div class="govuk-inset-text"><h4>Areas for improvement</h4><ul><li>The service should make sure it has an effective quality assurance process, so staff carry out home fire safety visits to an appropriate standard.</li></ul></div><p>Visits are of an adequate standard.</p>
<h3 class="govuk-heading-m">Ensuring fairness and promoting diversity</h3><p class="govuk-body"><strong class="govuk-tag govuk-tag--red">Inadequate</strong> (2022: Good)</p><div class="govuk-warning-text"><strong>Cause of concern</strong><p>The service doesn’t do enough to promote equality, diversity and inclusion.</p></div><h4>Recommendations</h4><p>By 31 December 2024, the service should:</p><ol><li>give staff training; and</li><li>publish a plan.</li></ol></main></body></html>`,
    expect: {
      body: 'hertfordshire-frs',
      programme: 'FRS',
      cycle: '2023-25',
      publishedOn: '2024-08-28',
      judgments: {
        'effectiveness/understanding-risk': 'good',
        'effectiveness/preventing-fires': 'adequate',
        'effectiveness/protecting-through-regulation': 'good',
        'effectiveness/responding-to-fires': 'requires-improvement',
        'effectiveness/responding-to-major-incidents': 'good',
        'efficiency/best-use-of-resources': 'requires-improvement',
        'efficiency/affordability': 'good',
        'people/values-and-culture': 'adequate',
        'people/right-people-right-skills': 'good',
        'people/fairness-and-diversity': 'inadequate',
        'people/performance-and-leaders': 'adequate',
      },
      previous: [
        'effectiveness/preventing-fires requires-improvement 2022',
        'effectiveness/understanding-risk good 2022',
        'people/fairness-and-diversity good 2022',
      ],
      findings: [
        'afi effectiveness/preventing-fires: The service should make sure it has an effective quality assurance process, so staff carry out home fire safety visits to an appropriate standard.',
        'cause people/fairness-and-diversity: The service doesn’t do enough to promote equality, diversity and inclusion.',
        'rec people/fairness-and-diversity: By 31 December 2024, the service should: | give staff training; and | publish a plan.',
      ],
      deadlines: ['2024-12-31'],
    },
  },
  {
    name: 'a single-page app rendered on the server: hashed classes, data-testid, grade in an output element',
    url: `${site}/peel-reports/gwent-2025-27/`,
    as: 'html',
    text: `<!doctype html><html lang="en"><head><title>Gwent 2025–27 | HMICFRS</title><script id="__NEXT_DATA__" type="application/json">{"props":{"grades":["outstanding","good","adequate"]}}</script></head><body><div id="__next"><div class="css-1x2y3z"><header class="css-aa1"><span>HMICFRS</span></header>
<div class="css-9k2" role="main"><div class="css-h1" role="heading" aria-level="1">PEEL 2025–2027: An inspection of Gwent Police</div><div class="css-date">Published on 12 February 2026</div>
<div class="css-h2" role="heading" aria-level="2">Our judgments</div><div class="css-p">Our inspection assessed how good Gwent Police is in five areas of policing. We make graded judgments in four of these five as follows.</div>
<div class="css-card" data-testid="area-card"><div class="css-h3" role="heading" aria-level="3">Leadership and force management</div><output class="css-q7" data-testid="grade">Good</output><div class="css-p">Gwent Police is good at leadership and force management.</div></div>
<div class="css-card" data-testid="area-card"><div class="css-h3" role="heading" aria-level="3">Responding to the public</div><output class="css-q8" data-testid="grade">Inadequate</output><div class="css-p">Gwent Police is inadequate at responding to the public.</div><div class="css-afi"><div class="css-h4" role="heading" aria-level="4">Cause of concern</div><div class="css-p"><b>Gwent Police doesn’t answer enough non-emergency calls</b></div><div class="css-p">Too many callers give up.</div><div class="css-h4" role="heading" aria-level="4">Recommendations</div><div class="css-p">Within six months, Gwent Police should reduce the number of calls that callers abandon.</div></div></div>
<div class="css-card" data-testid="area-card"><div class="css-h3" role="heading" aria-level="3">Investigating crime</div><output class="css-q7" data-testid="grade">Adequate</output><div class="css-p">The force is adequate at investigating crime and good at keeping victims informed.</div></div>
<div class="css-card" data-testid="area-card"><div class="css-h3" role="heading" aria-level="3">Protecting vulnerable people</div><output class="css-q7" data-testid="grade">Requires improvement</output><div class="css-p">More is to be done.</div></div>
<div class="css-card" data-testid="area-card"><div class="css-h3" role="heading" aria-level="3">Service to victims of crime</div><output class="css-q9" data-testid="grade">Not graded</output><div class="css-p">We assess the service that victims get.</div></div>
</div></div></div></body></html>`,
    expect: {
      body: 'gwent',
      programme: 'PEEL',
      cycle: '2025-27',
      publishedOn: '2026-02-12',
      judgments: {
        'leadership-and-force-management': 'good',
        'responding-to-the-public': 'inadequate',
        'investigating-crime': 'adequate',
        'protecting-vulnerable-people': 'requires-improvement',
        'service-to-victims': 'ungraded',
      },
      findings: [
        'cause responding-to-the-public: Gwent Police doesn’t answer enough non-emergency calls',
        'rec responding-to-the-public: Within six months, Gwent Police should reduce the number of calls that callers abandon.',
      ],
      deadlines: [null],
    },
  },
  {
    name: 'definition lists for all: questions in dt, grade and text in several dd',
    url: null,
    as: 'html',
    text: `<html lang="en"><head><title>Merseyside PEEL 2017</title></head><body><div id="wrapper"><h1>Merseyside PEEL 2017</h1><h2>Efficiency</h2><p>How efficient is the force at keeping people safe and reducing crime?</p><dl class="meta"><dt>Last updated</dt><dd>09/11/2017</dd><dt>Our judgment</dt><dd>Good</dd><dt>Judgment in 2016</dt><dd>Requires improvement</dd></dl><p>Merseyside Police is judged to be good in the efficiency with which it keeps people safe and reduces crime.</p>
<h3>Questions for Efficiency</h3><dl class="questions"><dt>How well does the force understand its current and likely future demand?</dt><dd class="g">Good</dd><dd>The force understands its demand.</dd><dt>How well does the force use its resources to manage current demand?</dt><dd class="g">Good</dd><dd>The force has a good understanding of its workforce.</dd><dt>How well is the force planning for demand in the future?</dt><dd class="g">Requires improvement</dd><dd><p>Plans are short.</p><p><strong>Areas for improvement</strong></p><ul><li>The force should put in place better processes to understand future demand.</li></ul></dd></dl></div></body></html>`,
    expect: {
      body: 'merseyside',
      programme: 'PEEL',
      cycle: '2017',
      pillar: 'efficiency',
      lastUpdated: '2017-11-09',
      judgments: {
        efficiency: 'good',
        'efficiency/understanding-demand': 'good',
        'efficiency/using-resources': 'good',
        'efficiency/planning-for-the-future': 'requires-improvement',
      },
      previous: ['efficiency requires-improvement 2016'],
      findings: [
        'afi efficiency/planning-for-the-future: The force should put in place better processes to understand future demand.',
      ],
    },
  },
  {
    name: 'a print version: one table, question cells span rows, grade, inspected and findings beside them',
    url: `${site}/peel-assessments/peel-2018/kent/legitimacy/?print=1`,
    as: 'html',
    text: `<html><head><title>Kent PEEL 2018 – Legitimacy (print)</title></head><body onload="window.print()"><h1>Kent PEEL 2018</h1><h2>Legitimacy</h2><p>How legitimately does the force treat the public and its workforce?</p><p>Last updated 02/05/2019</p><p>Outstanding</p><p>Kent Police is outstanding in treating the public and its workforce legitimately.</p>
<table border="1"><thead><tr><th>Question</th><th>Item</th><th>Result</th></tr></thead><tbody>
<tr><th rowspan="2" scope="rowgroup">To what extent does the force treat all of the people it serves with fairness and respect?</th><td>Grade</td><td>Good</td></tr><tr><td>Last inspected</td><td>2017</td></tr>
<tr><th rowspan="2" scope="rowgroup">How well does the force ensure that its workforce behaves ethically and lawfully?</th><td>Grade</td><td>Requires improvement</td></tr><tr><td>Last inspected</td><td>2018/19</td></tr>
<tr><th rowspan="2" scope="rowgroup">To what extent does the force treat its workforce with fairness and respect?</th><td>Grade</td><td>Outstanding</td></tr><tr><td>Last inspected</td><td>2017</td></tr></tbody></table>
<h3>Areas for improvement</h3><p>These concern how well the force ensures that its workforce behaves ethically and lawfully.</p><ul><li>The force should ensure that it has enough people in its counter-corruption unit.</li></ul></body></html>`,
    expect: {
      body: 'kent',
      programme: 'PEEL',
      cycle: '2018/19',
      pillar: 'legitimacy',
      lastUpdated: '2019-05-02',
      judgments: {
        legitimacy: 'outstanding',
        'legitimacy/treating-the-public-fairly': 'good < 2017',
        'legitimacy/ethical-and-lawful-workforce': 'requires-improvement',
        'legitimacy/treating-the-workforce-fairly': 'outstanding < 2017',
      },
      findings: [
        'afi legitimacy: The force should ensure that it has enough people in its counter-corruption unit.',
      ],
    },
  },
  {
    name: 'round 1 pillar: question list with anchors and grades first, then chapters without grades',
    url: `${site}/frs-assessment/frs-2018/cheshire/people/`,
    as: 'html',
    text: `<!doctype html><html><head><title>Cheshire 2018/19 – People – HMICFRS</title></head><body><main><h1>Cheshire 2018/19</h1><h2>People</h2><p class="lead">How well does the fire and rescue service look after its people?</p><p>Last updated 20/12/2018</p><p><strong>Requires improvement</strong></p><p>Cheshire Fire and Rescue Service requires improvement at looking after its people. The service has good wellbeing provision.</p>
<h3>Questions for People</h3><ol class="toc"><li><a href="#q1">How well does the FRS promote its values and culture?</a> <em>Good</em></li><li><a href="#q2">How well trained and skilled are FRS staff?</a> <em>Good</em></li><li><a href="#q3">How well does the FRS ensure fairness and diversity?</a> <em>Requires improvement</em></li><li><a href="#q4">How well does the FRS develop leadership and capability?</a> <em>Requires improvement</em></li></ol>
<section id="q1"><h3>How well does the FRS promote its values and culture?</h3><p>Staff speak well of leaders.</p></section><section id="q2"><h3>How well trained and skilled are FRS staff?</h3><p>Training is good.</p></section><section id="q3"><h3>How well does the FRS ensure fairness and diversity?</h3><h4>Areas for improvement</h4><ul><li>The service should assure itself that its recruitment activities are open and accessible.</li></ul><p>More to do.</p></section><section id="q4"><h3>How well does the FRS develop leadership and capability?</h3><h4>Area for improvement</h4><p>The service should put in place an open and fair process to identify and develop staff with high potential.</p></section></main></body></html>`,
    expect: {
      body: 'cheshire-frs',
      programme: 'FRS',
      cycle: '2018/19',
      pillar: 'people',
      lastUpdated: '2018-12-20',
      judgments: {
        people: 'requires-improvement',
        'people/values-and-culture': 'good',
        'people/right-people-right-skills': 'good',
        'people/fairness-and-diversity': 'requires-improvement',
        'people/performance-and-leaders': 'requires-improvement',
      },
      findings: [
        'afi people/fairness-and-diversity: The service should assure itself that its recruitment activities are open and accessible.',
        'afi people/performance-and-leaders: The service should put in place an open and fair process to identify and develop staff with high potential.',
      ],
    },
  },
];
