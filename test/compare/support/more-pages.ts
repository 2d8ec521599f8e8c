/**
 * More pages to be edited as editors edit, in other markup than `unseen-pages.ts`: long paragraphs, tables, sentences that stand twice.
 * Synthetic: all sentences are invented, and nothing that they say of anybody was ever published.
 */
import type { UnseenPage } from './unseen-pages.js';

const site = 'https://hmicfrs.justiceinspectorates.gov.uk';
const shell = (title: string, main: string) =>
  `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>${title} - HMICFRS</title></head><body>
<div id="cookie"></div><header role="banner"><a href="/">HMICFRS</a></header>
<main><article>${main}</article></main>
<aside><h2>Related content</h2><ul><li><a href="/a/">Rape and burglary digital dashboards</a></li></ul></aside><footer><p>© Crown copyright</p></footer></body></html>`;

/** PEEL 2017, one pillar: long paragraphs, an area for improvement with points, a sentence that stands in two chapters. */
const northumbria2017: UnseenPage = {
  url: `${site}/peel-assessments/peel-2017/northumbria/legitimacy/`,
  html: shell(
    'Northumbria PEEL 2017',
    `<h1>Northumbria PEEL 2017</h1>
<h2>Legitimacy</h2><h3>How legitimately does the force treat the public and its workforce?</h3><p>Last updated 12/12/2017</p><p><b>Good</b></p>
<p>Northumbria Police is judged to be good at how legitimately it keeps people safe and reduces crime.</p>
<p>Leaders talk about fairness at every gathering of the workforce, and most of those whom we met could tell us what they had heard. Between March and August 2017 the force held 14 such gatherings, at which 1,250 people were present; 62 percent of them said that they had learnt something new.</p>
<h2>Questions for Legitimacy</h2>
<h3>1 To what extent does the force treat all of the people it serves with fairness and respect?</h3><p><b>Good</b></p>
<h4>Areas for improvement</h4><ul><li>The force should ensure that those who stop and search people are told each month what the records show about the grounds that were given.</li></ul>
<p><strong>Use of force</strong></p>
<p>Officers record each use of force on a form that was designed with them. Supervisors look at one form in ten, and talk to the officer where the reasons are thin. We read 84 forms, of which 71 gave reasons that a member of the public would understand. The force publishes what the forms show every three months, and a panel of residents chooses which of them it wants to see.</p>
<p>Every new recruit spends a day with a community group.</p>
<h3>2 How well does the force ensure that its workforce behaves ethically and lawfully?</h3><p><b>Requires improvement</b></p>
<h4>Areas for improvement</h4><ul><li>The force should ensure that it:<ul><li>vets all of its staff again every ten years;</li><li>tells its staff how to report wrongdoing; and</li><li>publishes the outcome of hearings on its website.</li></ul></li>
<li>The force should improve how it looks for abuse of position for a sexual purpose, by giving its counter-corruption unit more people and better software.</li></ul>
<p><strong>Ethics</strong></p>
<p>A committee meets four times a year, and staff bring questions to it. It publishes its answers.</p>
<h3>3 To what extent does the force treat its workforce with fairness and respect?</h3><p><b>Good</b></p>
<p><strong>Wellbeing</strong></p>
<p>Staff know where to find help. Every new recruit spends a day with a community group. Sickness has fallen by 4 percent, from 9.1 to 8.7 days a year.</p>
<p>Supervisors hold a talk with each of their people once in six weeks, which they write down.</p>`,
  ),
};

/** PEEL 2023–25: chapters with their grade in a sentence and in a table at the top, boxes, a table of figures. */
const gwent2023: UnseenPage = {
  url: `${site}/peel-reports/gwent-2023-25/`,
  html: shell(
    'PEEL 2023–2025: An inspection of Gwent Police',
    `<h1>PEEL 2023–2025: An inspection of Gwent Police</h1><p>Published on: 6 June 2025</p>
<h2>Overall summary</h2><h3>Our judgments</h3><p>Our inspection assessed how good Gwent Police is in four areas of policing. We make graded judgments in all four.</p>
<table><tr><th>Area</th><th>Grade</th></tr><tr><td>Preventing crime</td><td>Good</td></tr><tr><td>Investigating crime</td><td>Requires improvement</td></tr><tr><td>Protecting vulnerable people</td><td>Adequate</td></tr><tr><td>Managing offenders</td><td>Good</td></tr></table>
<h2>Preventing and deterring crime and antisocial behaviour, and reducing vulnerability</h2>
<p class="rating">Good</p><p>Gwent Police is good at preventing and deterring crime and antisocial behaviour, and reducing vulnerability.</p>
<section class="card"><h3>Promising practice</h3><p><b>Wardens ride with drivers of night buses</b></p><p>Fewer drivers have been attacked since.</p></section>
<h3>Main findings</h3><p>In this section we set out our main findings about how well the force prevents crime.</p>
<h4>Neighbourhood teams know their streets</h4><p>Each ward has a named officer. In the year ending 31 March 2025 these officers made 5,310 visits to schools, against 4,870 in the year before, and we saw letters of thanks from teachers and parents alike. The force does not move them to other work for more than a day, and it counts each day on which it did.</p>
<h4>The force solves problems with others</h4><p>It keeps a list of 36 plans. We read ten of them, and eight had been looked at by a supervisor.</p>
<h2>Investigating crime</h2><p class="rating">Requires improvement</p><p>Gwent Police requires improvement at investigating crime.</p>
<section class="card"><h3>Area for improvement</h3><p><b>The force should make sure that investigations are supervised</b></p><p>In 31 of 90 files there was no sign of a supervisor. This means that victims wait for longer than they should.</p></section>
<section class="card"><h3>Area for improvement</h3><p><b>The force doesn’t consistently record the decisions of victims who withdraw</b></p><p>An auditable record was missing in 12 of 20 files.</p></section>
<h3>Main findings</h3><table><thead><tr><th>Outcome</th><th>Gwent</th><th>England and Wales</th></tr></thead><tbody><tr><td>Charged</td><td>6.1%</td><td>7.0%</td></tr><tr><td>Out of court</td><td>3.3%</td><td>4.4%</td></tr><tr><td>No suspect</td><td>41.0%</td><td>38.2%</td></tr></tbody></table>
<p>Detectives told us that they carry 22 cases each. Some of them had worked for 12 days without a day off.</p>
<h2>Protecting vulnerable people</h2><p class="rating">Adequate</p><p>Gwent Police is adequate at protecting vulnerable people.</p>
<section class="card"><h3>Area for improvement</h3><p><b>The force should improve how quickly it visits children who have been missing</b></p><p>Return visits took nine days on average.</p></section>
<h3>Main findings</h3><ul><li>Call handlers ask about children in the house.</li><li>Officers use body-worn video at each domestic incident.</li><li>The hub shares what it knows within a day.</li></ul>
<p>Detectives told us that they carry 22 cases each.</p>
<h2>Managing offenders</h2><p class="rating">Good</p><p>Gwent Police is good at managing offenders and suspects.</p>
<h3>Main findings</h3><p>It visits sex offenders on time. It knows where each of them lives.</p>
<h2>About the data</h2><p>Data in this report is from a range of sources.</p>`,
  ),
};

/** Fire round 3: causes of concern with recommendations, areas with the grade in a heading. */
const lancashire2023: UnseenPage = {
  url: `${site}/frs-assessments/lancashire-2023-2025/`,
  html: shell(
    'Effectiveness, efficiency and people 2023–2025: Lancashire Fire and Rescue Service',
    `<h1>Effectiveness, efficiency and people 2023–2025: Lancashire Fire and Rescue Service</h1><p>Published on: 20 March 2025</p>
<h2>Understanding the risk of fire and other emergencies: Good</h2><p>Lancashire Fire and Rescue Service is good at understanding risk.</p>
<h3>Main findings</h3><p>The service keeps records of 9,400 buildings. Crews can see them on the way.</p>
<h2>Preventing fires and other risks: Inadequate</h2><p>Lancashire Fire and Rescue Service is inadequate at preventing fires and other risks.</p>
<h3>Cause of concern</h3><p><strong>The service doesn’t target its home visits at those who are most at risk.</strong></p>
<h4>Recommendations</h4><p>By 30 September 2025, the service should:</p><ul><li>rank the homes that it visits by risk;</li><li>clear its backlog of 2,300 visits; and</li><li>check the quality of visits.</li></ul>
<h3>Main findings</h3><p>It made 5,100 visits in the year. Only 900 of them were to people over 80 who live alone.</p>
<h2>Protecting the public through fire regulation: Adequate</h2><p>Lancashire Fire and Rescue Service is adequate at protecting the public through fire regulation.</p>
<h3>Areas for improvement</h3><ul><li>The service should make sure that it has enough qualified inspectors for its programme of audits.</li><li>The service should work with local businesses to reduce the number of unwanted fire alarms that it attends.</li></ul>
<h3>Main findings</h3><p>It completed 410 of 600 audits that it had planned. The rest waited for people.</p>
<h2>Responding to fires and other emergencies: Good</h2><p>Lancashire Fire and Rescue Service is good at responding to fires and other emergencies.</p>
<h3>Areas for improvement</h3><ul><li>The service should make sure that its on-call engines are available when they are needed.</li></ul>
<h3>Main findings</h3><p>It aims to reach nine fires of ten within ten minutes, and does.</p>
<h2>Promoting the right values and culture: Requires improvement</h2><p>Lancashire Fire and Rescue Service requires improvement at promoting the right values and culture.</p>
<h3>Areas for improvement</h3><ul><li>The service should make sure that staff can speak up without fear of what follows.</li></ul>
<h3>Main findings</h3><p>Staff told us of jokes that nobody had stopped. Leaders have since spoken to each watch.</p>`,
  ),
};

export const morePages = { northumbria2017, gwent2023, lancashire2023 };
