/** PEEL 2021/22 and later, and round 3 of fire and rescue: more ways of one long page. Synthetic. */
import type { Unseen } from './shape.js';

const site = 'https://hmicfrs.justiceinspectorates.gov.uk';
const page = (title: string, body: string) =>
  `<!doctype html><html lang="en-GB"><head><title>${title} - HMICFRS</title></head><body class="page"><a class="skip" href="#m">Skip to content</a><div role="banner"><p>His Majesty’s Inspectorate of Constabulary and Fire &amp; Rescue Services</p></div><div id="m">${body}</div><div role="contentinfo"><p>Cookies. Accessibility.</p></div></body></html>`;

export const laterDrawings: Unseen[] = [
  {
    name: 'one svg for all grades with a text for each area and its grade, in pairs',
    url: `${site}/peel-reports/bedfordshire-2021-22/`,
    as: 'html',
    text: page(
      'PEEL 2021/22 – An inspection of Bedfordshire Police',
      `<h1>PEEL 2021/22 – An inspection of Bedfordshire Police</h1><p>Published on: 30 September 2022</p><h2>Overall summary</h2><h3>Our judgments</h3><p>Our inspection assessed how good Bedfordshire Police is in five areas of policing. We make graded judgments in four of these five as follows:</p>
<svg viewBox="0 0 10 10" role="img" aria-labelledby="t"><title id="t">Grades of Bedfordshire Police</title><g><text>Preventing crime</text><text>Good</text></g><g><text>Investigating crime</text><text>Requires improvement</text></g><g><text>Treatment of the public</text><text>Adequate</text></g><g><text>Developing a positive workplace</text><text>Adequate</text></g></svg>
<p>We also inspected how effective a service Bedfordshire Police gives to victims of crime. We don’t make a graded judgment in this overall area.</p><h2>HM Inspector’s observations</h2><p>I am satisfied with most aspects.</p><h2>Preventing crime</h2><p>Text.</p><h2>Investigating crime</h2><p>Text of the chapter follows here.</p>`,
    ),
    expect: {
      body: 'bedfordshire',
      programme: 'PEEL',
      cycle: '2021/22',
      publishedOn: '2022-09-30',
      judgments: {
        'preventing-crime': 'good',
        'investigating-crime': 'requires-improvement',
        'treating-the-public': 'adequate',
        'developing-a-positive-workplace': 'adequate',
        'service-to-victims': 'ungraded',
      },
    },
  },
  {
    name: 'one image for all grades, its alt text a sentence; a text version in a details element',
    url: `${site}/peel-reports/north-wales-2021-22/`,
    as: 'html',
    text: page(
      'PEEL 2021/22 – An inspection of North Wales Police',
      `<h1>PEEL 2021/22 – An inspection of North Wales Police</h1><p>Published on: 27 April 2022</p><h2>Overall summary</h2><p>Our inspection assessed how good North Wales Police is in five areas of policing. We make graded judgments in four of these five as follows:</p><img src="grades.png" alt="Outstanding: recording data about crime. Good: preventing crime, treatment of the public. Adequate: investigating crime."><details><summary>Text version of the graphic</summary><p>Outstanding</p><ul><li>Recording data about crime</li></ul><p>Good</p><ul><li>Preventing crime</li><li>Treatment of the public</li></ul><p>Adequate</p><ul><li>Investigating crime</li></ul><p>Requires improvement</p><p>None</p><p>Inadequate</p><p>None</p></details><h2>The operating context for Welsh forces</h2><p>Some words about Wales and its partners.</p>`,
    ),
    expect: {
      body: 'north-wales',
      programme: 'PEEL',
      cycle: '2021/22',
      publishedOn: '2022-04-27',
      judgments: {
        'recording-data-about-crime': 'outstanding',
        'preventing-crime': 'good',
        'treating-the-public': 'good',
        'investigating-crime': 'adequate',
      },
    },
  },
  {
    name: 'five columns, one per grade, with a number and names separated by line breaks',
    url: `${site}/peel-reports/thames-valley-2023-25/`,
    as: 'html',
    text: page(
      'PEEL 2023–2025: An inspection of Thames Valley Police',
      `<h1>PEEL 2023–2025: An inspection of Thames Valley Police</h1><div class="meta"><span>Published on:</span> <span>19 December 2023</span></div><h2>Our judgments</h2><p>Our inspection assessed how good Thames Valley Police is in nine areas of policing. We make graded judgments in eight of these nine as follows:</p><div class="grid"><div class="col"><h3>Outstanding</h3><p>0</p></div><div class="col"><h3>Good</h3><p>2</p><p>Preventing crime<br>Treating the public</p></div><div class="col"><h3>Adequate</h3><p>4</p><p>Managing offenders and suspects<br>Protecting vulnerable people<br>Leadership and force management<br>Building, supporting and protecting the workforce</p></div><div class="col"><h3>Requires improvement</h3><p>2</p><p>Investigating crime<br>Responding to the public</p></div><div class="col"><h3>Inadequate</h3><p>0</p></div></div><p>We also inspected how effective a service the force gives to victims of crime. We don’t make a graded judgment for this overall area.</p><h2>Investigating crime</h2><p>More about this chapter.</p>`,
    ),
    expect: {
      body: 'thames-valley',
      programme: 'PEEL',
      cycle: '2023-25',
      publishedOn: '2023-12-19',
      judgments: {
        'preventing-crime': 'good',
        'treating-the-public': 'good',
        'managing-offenders': 'adequate',
        'protecting-vulnerable-people': 'adequate',
        'leadership-and-force-management': 'adequate',
        workforce: 'adequate',
        'investigating-crime': 'requires-improvement',
        'responding-to-the-public': 'requires-improvement',
        'service-to-victims': 'ungraded',
      },
    },
  },
  {
    name: 'two grades where three are announced',
    url: `${site}/peel-reports/kent-2021-22/`,
    as: 'html',
    text: page(
      'PEEL 2021/22 – An inspection of Kent Police',
      `<h1>PEEL 2021/22 – An inspection of Kent Police</h1><p>Published on: 4 November 2022</p><h2>Overall summary</h2><p>Our inspection assessed how good Kent Police is in four areas of policing. We make graded judgments in three of these four as follows:</p><ul><li>Good – Preventing crime</li><li>Requires improvement – Investigating crime</li></ul><h2>Preventing crime</h2><h3>Good</h3><p>Some words.</p><h2>Investigating crime</h2><h3>Requires improvement</h3><p>More words about investigations.</p><h2>Supporting victims</h2><p>We don’t grade this.</p>`,
    ),
    expect: {
      body: 'kent',
      programme: 'PEEL',
      cycle: '2021/22',
      publishedOn: '2022-11-04',
      judgments: {
        'preventing-crime': 'good',
        'investigating-crime': 'requires-improvement',
        'supporting-victims': '*',
      },
      problems: ['grade-count-differs'],
    },
  },
  {
    name: 'nested headings: pillar-like groups over areas, grades one level below; AFIs as h4 with “What we found”',
    url: `${site}/frs-assessments/west-yorkshire-2023-2025/`,
    as: 'html',
    text: page(
      'Effectiveness, efficiency and people 2023–2025 – West Yorkshire Fire and Rescue Service',
      `<h1>Effectiveness, efficiency and people 2023–2025 – West Yorkshire Fire and Rescue Service</h1><p>Published on: 26 March 2024</p><h2>Effectiveness</h2><h3>Understanding the risk of fire and other emergencies</h3><h4>Good</h4><p>West Yorkshire Fire and Rescue Service is good at understanding risk.</p><h3>Protecting the public through fire regulation</h3><h4>Requires improvement</h4><h4>Areas for improvement</h4><p>The service should make sure it has an effective quality assurance process.</p><p>The service should reduce the number of unwanted fire signals.</p><h4>We set out our detailed findings below. These are the basis for our judgment of the service’s performance in this area.</h4><h5>The service has enough inspectors</h5><p>It has an adequate number of inspectors.</p><h2>People</h2><h3>Promoting the right values and culture</h3><h4>Adequate</h4><h4>Area for improvement</h4><p>The service should monitor secondary contracts:</p><ul><li>to prevent staff from working excessive hours; and</li><li>to keep them safe.</li></ul><h3>Managing performance and developing leaders</h3><h4>Outstanding</h4><h4>Promising practice: mentoring of women</h4><p>The service runs a mentoring scheme.</p>`,
    ),
    expect: {
      body: 'west-yorkshire-frs',
      programme: 'FRS',
      cycle: '2023-25',
      publishedOn: '2024-03-26',
      judgments: {
        'effectiveness/understanding-risk': 'good',
        'effectiveness/protecting-through-regulation': 'requires-improvement',
        'people/values-and-culture': 'adequate',
        'people/performance-and-leaders': 'outstanding',
      },
      findings: [
        'afi effectiveness/protecting-through-regulation: The service should make sure it has an effective quality assurance process.',
        'afi effectiveness/protecting-through-regulation: The service should reduce the number of unwanted fire signals.',
        'afi people/values-and-culture: The service should monitor secondary contracts: | to prevent staff from working excessive hours; and | to keep them safe.',
        'practice people/performance-and-leaders: mentoring of women',
      ],
    },
  },
  {
    name: 'the grade stands above the heading of its chapter, in a ribbon of the same section',
    url: `${site}/peel-reports/west-mercia-2023-25/`,
    as: 'html',
    text: page(
      'PEEL 2023–2025: An inspection of West Mercia Police',
      `<h1>PEEL 2023–2025: An inspection of West Mercia Police</h1><p>Published on: 13 March 2024</p><section><div class="ribbon">Good</div><h2>Preventing and deterring crime and antisocial behaviour, and reducing vulnerability</h2><p>West Mercia Police works with partners to keep people from crime.</p></section><section><div class="ribbon">Requires improvement</div><h2>Responding to the public</h2><p>West Mercia Police does not answer quickly.</p></section><section><div class="ribbon">Adequate</div><h2>Investigating crime</h2><p>West Mercia Police has a backlog.</p></section>`,
    ),
    expect: {
      body: 'west-mercia',
      programme: 'PEEL',
      cycle: '2023-25',
      publishedOn: '2024-03-13',
      judgments: {
        'preventing-crime': 'good',
        'responding-to-the-public': 'requires-improvement',
        'investigating-crime': 'adequate',
      },
    },
  },
  {
    name: 'causes of concern and AFIs as table rows with a kind column',
    url: `${site}/peel-reports/cumbria-2023-25/`,
    as: 'html',
    text: page(
      'PEEL 2023–2025: An inspection of Cumbria Constabulary',
      `<h1>PEEL 2023–2025: An inspection of Cumbria Constabulary</h1><p>Published on: 17 May 2024</p><h2>Responding to the public</h2><p>Adequate</p><p>Cumbria Constabulary is adequate at responding to the public.</p><h2>Investigating crime</h2><p>Inadequate</p><p>Cumbria Constabulary is inadequate at investigating crime.</p><h2>Our causes of concern, recommendations and areas for improvement</h2><table><thead><tr><th>Area</th><th>Type</th><th>Text</th></tr></thead><tbody><tr><td>Responding to the public</td><td>Area for improvement</td><td>The constabulary needs to improve how it answers calls.</td></tr><tr><td>Investigating crime</td><td>Cause of concern</td><td>The constabulary does not supervise investigations well.</td></tr><tr><td>Investigating crime</td><td>Recommendation</td><td>Within three months, the constabulary should train its supervisors.</td></tr></tbody></table>`,
    ),
    expect: {
      body: 'cumbria',
      programme: 'PEEL',
      cycle: '2023-25',
      publishedOn: '2024-05-17',
      judgments: { 'responding-to-the-public': 'adequate', 'investigating-crime': 'inadequate' },
      findings: [
        'afi responding-to-the-public: The constabulary needs to improve how it answers calls.',
        'cause investigating-crime: The constabulary does not supervise investigations well.',
        'rec investigating-crime: Within three months, the constabulary should train its supervisors.',
      ],
      deadlines: [null],
    },
  },
  {
    name: 'revisit: two grades in one line, initial and current; one area still to be inspected',
    url: `${site}/peel-reports/suffolk-2021-22/`,
    as: 'html',
    text: page(
      'PEEL 2021/22 – An inspection of Suffolk Constabulary',
      `<h1>PEEL 2021/22 – An inspection of Suffolk Constabulary</h1><p>Published on: 20 October 2022</p><h2>Preventing crime</h2><p>Good</p><p>Suffolk Constabulary is good at preventing crime.</p><h2>Responding to the public</h2><p>Adequate (previously Requires improvement)</p><p>We revisited the constabulary in May 2022.</p><h2>Recording data about crime</h2><p>To be graded</p><p>We will publish this grade after our crime data integrity inspection.</p><h2>Armed policing</h2><p>Not being graded</p><p>We don’t grade forces for this area.</p><h2>Managing offenders</h2><p>Not yet graded</p><p>We are still looking at this.</p>`,
    ),
    expect: {
      body: 'suffolk',
      programme: 'PEEL',
      cycle: '2021/22',
      publishedOn: '2022-10-20',
      judgments: {
        'preventing-crime': 'good',
        'responding-to-the-public': 'adequate',
        'recording-data-about-crime': 'to-be-graded',
        'armed-threats': 'ungraded',
        'managing-offenders': 'to-be-graded',
      },
      previous: ['*'],
      problems: ['*'],
    },
  },
  {
    name: 'sticky sub-menu with the areas and their grade dots as classes; chapters with words',
    url: `${site}/peel-reports/hampshire-and-isle-of-wight-2023-25/`,
    as: 'html',
    text: page(
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
    text: page(
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
];
