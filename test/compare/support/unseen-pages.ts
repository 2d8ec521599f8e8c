/**
 * Pages that no fixture was made from, in the manner of several years, to be edited as editors edit. Synthetic: all sentences
 * are invented, and nothing that they say of anybody was ever published.
 */

const shell = (title: string, main: string) =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${title} - HMICFRS</title></head><body class="wp">
<a class="skip" href="#c">Skip to content</a><header><nav aria-label="Main"><ul><li><a href="/peel-assessments/">PEEL</a></li><li><a href="/news/">News</a></li></ul></nav></header>
<main id="c">${main}</main>
<footer><p>© Crown copyright</p></footer></body></html>`;

export interface UnseenPage {
  url: string;
  html: string;
}

const site = 'https://hmicfrs.justiceinspectorates.gov.uk';

/** PEEL 2018/19, detailed findings of one pillar: four tiers, questions with sub-headings, a carried-over question. */
const sussex2018: UnseenPage = {
  url: `${site}/peel-assessments/peel-2018/sussex/effectiveness/detailed-findings/`,
  html: shell(
    'Sussex 2018/19',
    `<h1>Sussex PEEL 2018</h1><h2>Effectiveness</h2><p class="q">How effectively does the force reduce crime and keep people safe?</p>
<p>Last updated 20/01/2020</p><p class="grade">Good</p>
<p>Sussex Police is good at reducing crime and keeping people safe.</p>
<p>Its neighbourhood teams have been rebuilt since our last visit, and people notice it. But the force still loses too many victims between the first call and the court.</p>
<h2>Questions for Effectiveness</h2>
<section><p>1</p><h3>How effective is the force at preventing crime, tackling anti-social behaviour and keeping people safe?</h3><p class="grade">Good</p>
<p>This question was not subject to detailed inspection in 2018/19, and our judgment from the 2017 effectiveness inspection has been carried over.</p></section>
<section><p>2</p><h3>How effective is the force at investigating crime and reducing re-offending?</h3><p class="grade">Requires improvement</p>
<h4>Areas for improvement</h4><ul><li>The force should make sure that every volume crime investigation has a written plan that a supervisor has agreed.</li>
<li>The force should improve how it uses its digital investigation units:<ul><li>to examine seized telephones within 28 days;</li><li>to tell victims when their telephones will be returned; and</li><li>to record what was found.</li></ul></li></ul>
<h4>Investigation quality</h4><p>We read 60 case files. In 41 of them the investigation was effective, and in 12 we could find no sign of a supervisor.</p>
<p>Officers told us that their workloads are too high to do a good job, and that they get little help from the support desk.</p>
<p>The chief constable, Jo Sharp, has asked for a review, which will report in the spring.</p>
<h4>Catching criminals</h4><p>The force has 312 wanted people who have not been arrested, fewer than in 2017.</p>
<table><thead><tr><th>Measure</th><th>2017</th><th>2018</th></tr></thead><tbody><tr><td>Charged or summonsed</td><td>9.1%</td><td>7.8%</td></tr><tr><td>Evidential difficulties</td><td>31.0%</td><td>38.4%</td></tr></tbody></table></section>
<section><p>3</p><h3>How effective is the force at protecting those who are vulnerable from harm, and supporting victims?</h3><p class="grade">Good</p>
<h4>Area for improvement</h4><ul><li>The force should review the risk assessments that it makes of missing children within an hour of the first call.</li></ul>
<h4>Understanding and identifying vulnerability</h4><p>Call handlers ask the right questions, and they write the answers down. We listened to 50 calls.</p>
<p>The force does not share its analysis of hidden harm with its partner organisations.</p></section>
<section><p>4</p><h3>How effective is the force at tackling serious and organised crime?</h3><p class="grade">To be graded</p>
<p>We will publish this judgment later in the year.</p></section>`,
  ),
};

/** PEEL 2021/22: one page, five tiers, a summary table, headlines of findings in bold. */
const cumbria2021: UnseenPage = {
  url: `${site}/peel-reports/cumbria-2021-22/`,
  html: shell(
    'PEEL 2021/22 – An inspection of Cumbria Constabulary',
    `<h1>PEEL 2021/22 – An inspection of Cumbria Constabulary</h1><p>Published on: 28 April 2022</p>
<h2>Overall summary</h2><h3>Our judgments</h3><p>Our inspection assessed how good Cumbria Constabulary is in five areas of policing. We make graded judgments in four of these five as follows:</p>
<table><thead><tr><th>Area</th><th>Grade</th></tr></thead><tbody><tr><td>Preventing crime</td><td>Good</td></tr><tr><td>Investigating crime</td><td>Adequate</td></tr><tr><td>Protecting vulnerable people</td><td>Requires improvement</td></tr><tr><td>Managing offenders</td><td>Adequate</td></tr></tbody></table>
<p>We also inspected how effective a service Cumbria Constabulary gives to victims of crime. We don’t make a graded judgment in this overall area.</p>
<h2>Important changes to PEEL</h2><p>We have changed how we inspect. This time we weigh what we learn all year round, and grade with one grade more.</p><p>So grades of this time cannot be held against those of earlier times.</p>
<h2>HM Inspector’s observations</h2><p>I am pleased with many aspects of the performance of Cumbria Constabulary. It knows its people well.</p><p>But it needs to do more to protect the most vulnerable, and I have asked for a plan by the summer.</p>
<h2>Preventing crime</h2><p>Cumbria Constabulary is good at prevention and deterrence.</p>
<div class="box"><h3>Innovative practice</h3><p><strong>The constabulary uses farm watch groups to pass on warnings</strong></p><p>Two hundred farmers have joined since the spring.</p></div>
<h3>Main findings</h3><p>In this section we set out our main findings on how well the constabulary prevents crime.</p><p>The constabulary plans its patrols with the councils and with the national park.</p>
<h2>Investigating crime</h2><p>Cumbria Constabulary is adequate at investigating crime.</p>
<div class="box"><h3>Area for improvement</h3><p><strong>The constabulary should make sure that it tells victims why their investigation was closed</strong></p><p>In 22 of 70 files that we read, nobody had told the victim. This leaves people with the feeling that nothing was done.</p></div>
<div class="box"><h3>Area for improvement</h3><p><strong>The constabulary needs to improve the way it keeps exhibits</strong></p><p>The store at the headquarters was full, and labels had come off.</p></div>
<h3>Main findings</h3><p>The constabulary has enough detectives for the work that it has, but many of them are new to it.</p>
<h2>Protecting vulnerable people</h2><p>Cumbria Constabulary requires improvement at protecting vulnerable people.</p>
<div class="box"><h3>Cause of concern</h3><p><strong>The constabulary isn’t reviewing the risk to victims of domestic abuse when things change</strong></p><p>A risk that was assessed as standard stayed so in all 14 cases in which a second call came.</p><h4>Recommendations</h4><p>Within three months, Cumbria Constabulary should:</p><ul><li>review each assessment after every further call; and</li><li>train its supervisors to check them.</li></ul></div>
<h3>Main findings</h3><p>Staff in the safeguarding hub work well with social workers, and share an office with them.</p>
<h2>Managing offenders</h2><p>Cumbria Constabulary is adequate at managing offenders.</p><h3>Main findings</h3><p>The constabulary visits registered sex offenders on time. It doesn’t always do so without notice.</p>
<h2>About the data</h2><p>Data in this report is from a range of sources, and is the latest that was available.</p>`,
  ),
};

/** PEEL 2023–25: badges beside the headings, terminology, a chapter without a grade. */
const dorset2023: UnseenPage = {
  url: `${site}/peel-reports/dorset-2023-25/`,
  html: shell(
    'PEEL 2023–2025: An inspection of Dorset Police',
    `<h1>PEEL 2023–2025: An inspection of Dorset Police</h1><p>Published on: 14 February 2025</p>
<h2>Overall summary</h2><p>Our inspection assessed how good Dorset Police is in four areas of policing. We make graded judgments in three of these four.</p>
<h2>HM Inspector’s summary</h2><p>I congratulate Dorset Police on keeping people safe in a year of great change.</p>
<h2>Providing a service to the victims of crime</h2><p>We did a victim service assessment of 90 cases. The force answers 999 calls on time, and 101 calls less often.</p>
<h2 class="area">Recording data about crime <span class="badge">Outstanding</span></h2><p>Dorset Police is outstanding at recording crime.</p><p>It records 97.2 percent of all reported crime (excluding fraud), with a confidence interval of +/- 1.6 percent.</p>
<h2 class="area">Responding to the public <span class="badge">Adequate</span></h2><p>Dorset Police is adequate at responding to the public.</p>
<h3>Areas for improvement</h3><ul><li>The force should reduce the number of 101 calls that are abandoned.</li><li>The force should make sure that its repeat callers are identified, and that what is known of them is passed to those who attend.</li></ul>
<p>The force answered 84 percent of its 999 calls within ten seconds in the year that ended on 30 September 2024.</p>
<h2 class="area">Leadership and force management <span class="badge">Good</span></h2><p>Dorset Police is good at leadership and force management.</p><p>Leaders visit every station in the year. A plan for the estate was agreed in June.</p>`,
  ),
};

/** Fire round 2: pillar page, four tiers, the previous grade in words. */
const kentFire2021: UnseenPage = {
  url: `${site}/frs-assessment/frs-2021/kent/efficiency/`,
  html: shell(
    'Kent 2021/22',
    `<h1>Kent 2021/22</h1><h2>Efficiency</h2><p>How efficient is the service at keeping people safe and secure?</p><p>Last updated 27/07/2022</p><p class="grade">Good</p>
<p>Kent Fire and Rescue Service’s overall efficiency is good.</p><p>Kent Fire and Rescue Service was requires improvement in its 2018/19 assessment.</p>
<p>The service has put its money where its risks are, and its savings are real.</p>
<h2>Questions for Efficiency</h2>
<h3>Making best use of resources</h3><p class="grade">Good</p><p>(2018/19: Requires improvement)</p>
<p>An efficient fire and rescue service will spend its budget on what matters most, and have the right people for it.</p>
<h4>Areas for improvement</h4><ul><li>The service should have effective measures in place to assure itself that its wholetime crews use their time well.</li></ul>
<h4>The service’s plans support its objectives</h4><p>It has built its plans on a sound picture of risk. It moved six people from two stations to prevention.</p>
<h3>Making the FRS affordable now and in the future</h3><p class="grade">Good</p><p>(2018/19: Good)</p>
<p>It holds an adequate level of reserves, and has a plan for using them.</p>`,
  ),
};

/** A letter after a revisit. */
const letter: UnseenPage = {
  url: `${site}/publication-html/cleveland-police-custody-revisit-letter-may-2023/`,
  html: shell(
    'Cleveland Police: cause of concern revisit letter',
    `<h1>Cleveland Police: cause of concern revisit letter</h1><p>Published on: 19 May 2023</p><h2>Letter information</h2><p>From: An Inspector, His Majesty’s Inspector of Constabulary</p><p>To: The Chief Constable</p><p>Sent on: 12 May 2023</p>
<h2>Background</h2><p>Between 3 and 5 April 2023 we visited the force to see how it was getting on with its action plan.</p>
<h2>Recommendations</h2><ul><li>By 31 August 2023, the force should make sure that its cells are checked every hour.</li><li>By 30 November 2023, the force should train all of its custody sergeants.</li></ul>
<h2>Governance</h2><p>A board chaired by the deputy chief constable meets every month. It has not yet seen the results of an audit.</p>`,
  ),
};

/** A table of all services, by columns. */
const table: UnseenPage = {
  url: `${site}/frs-assessment/frs-2023-25/service-assessment-data-table/`,
  html: shell(
    'FRS 2023–25 service assessment data table',
    `<h1>FRS 2023–25 service assessment data table</h1><p>This table shows the grades of each service that we have inspected so far.</p>
<table><thead><tr><th>Service</th><th>Preventing fires and other risks</th><th>Responding to fires and other emergencies</th></tr></thead><tbody>
<tr><td>Cheshire Fire and Rescue Service</td><td>Good</td><td>Adequate</td></tr>
<tr><td>Essex County Fire and Rescue Service</td><td>Requires improvement</td><td>To be graded</td></tr></tbody></table>`,
  ),
};

/** A publication page, with where to get the report. */
const publication: UnseenPage = {
  url: `${site}/publications/peel-assessment-2018-19-norfolk/`,
  html: shell(
    'PEEL: Police effectiveness, efficiency and legitimacy 2018/19 – Norfolk Constabulary',
    `<h1>PEEL: Police effectiveness, efficiency and legitimacy 2018/19 – Norfolk Constabulary</h1><p>Published on: 27 September 2019</p><p>Publication types: Effectiveness, Efficiency, Legitimacy and PEEL</p><p>Police Forces: Norfolk</p>
<p>This report sets out our inspection findings after our integrated PEEL assessment of Norfolk Constabulary.</p><h2>Get the report</h2><ul><li><a href="/peel-assessments/peel-2018/norfolk/">Explore the report online</a></li><li><a href="/uploads/norfolk.pdf">Download the report</a> (PDF document)</li></ul><h2>Get the press releases</h2><ul><li><a href="/news/x/">Norfolk graded</a></li></ul>`,
  ),
};

/** PEEL 2016: a landing page with its three sentences, one pillar not yet graded. */
const surrey2016: UnseenPage = {
  url: `${site}/peel-assessments/peel-2016/surrey/`,
  html: shell(
    'Surrey 2016',
    `<h1>Surrey 2016</h1><p>Read more about Surrey 2016</p><p>This is HMIC’s third PEEL (police effectiveness, efficiency and legitimacy) assessment of Surrey Police.</p>
<ul><li>The extent to which the force is effective at keeping people safe and reducing crime is: not yet graded.</li><li>The extent to which the force is efficient at keeping people safe and reducing crime is: good.</li><li>The extent to which the force is legitimate at keeping people safe and reducing crime is: good.</li></ul>
<h2>HMI’s observations</h2><p>I am encouraged by how far the force has come since last year, and I look forward to its next steps.</p>
<h2>Efficiency</h2><h3>How efficient is the force at keeping people safe and reducing crime?</h3><p>Last updated 03/11/2016</p><p>Good</p><p>The force understands its demand well and has put its people where they are needed.</p>
<h2>Legitimacy</h2><h3>How legitimate is the force at keeping people safe and reducing crime?</h3><p>Last updated 08/12/2016</p><p>Good</p><p>The force treats people with fairness, and its leaders set the tone.</p>`,
  ),
};

export const unseenPages = {
  sussex2018,
  cumbria2021,
  dorset2023,
  kentFire2021,
  letter,
  table,
  publication,
  surrey2016,
};
