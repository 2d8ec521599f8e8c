/** Releases about several bodies, with a part for each. Synthetic. */
import { inBody, site } from './pages.js';
import { crowded, plainPage, type Unseen } from './shape.js';

export const combinedReleases: Unseen[] = [
  {
    name: 'a combined release of 2018/19: a heading for each force, bullets; a table of contents with the same names',
    url: `${site}/news/news-feed/peel-2018-19-group-two/`,
    as: 'html',
    text: inBody(
      'PEEL 2018/19: second group of forces - HMICFRS',
      `<main><h1>PEEL 2018/19: second group of forces</h1><p>Published on: 27 September 2019</p><ul class="toc"><li><a href="#c">Cambridgeshire Constabulary</a></li><li><a href="#s">Sussex Police</a></li></ul><h2 id="c">Cambridgeshire Constabulary</h2><p>Cambridgeshire Constabulary:</p><ul><li>is ‘good’ at reducing crime and keeping people safe;</li><li>‘requires improvement’ in how it operates efficiently and sustainably; and</li><li>is ‘good’ at treating the public and its workforce legitimately.</li></ul><h2 id="s">Sussex Police</h2><p>Sussex Police is ‘outstanding’ at treating the public and its workforce legitimately. It is ‘good’ at reducing crime and keeping people safe.</p><p>Notes to editors</p></main>`,
    ),
    expect: {
      documentKind: 'news',
      body: null,
      programme: 'PEEL',
      cycle: '2018/19',
      publishedOn: '2019-09-27',
      judgments: {
        'cambridgeshire:effectiveness': 'good',
        'cambridgeshire:efficiency': 'requires-improvement',
        'cambridgeshire:legitimacy': 'good',
        'sussex:legitimacy': 'outstanding',
        'sussex:effectiveness': '?good',
      },
    },
  },
  {
    name: 'combined release of 2018: a heading and a paragraph for each force, one sentence with three pillars, one force without grades',
    url: `${site}/news/news-feed/peel-tranche-one/`,
    as: 'html',
    text: plainPage(
      'First tranche of police inspections published',
      `<h1>First tranche of police inspections published</h1><p>Forces perform well, the inspectorate has found.</p><h2>Humberside Police</h2><ul><li>is ‘good’ at reducing crime and keeping people safe;</li><li>‘requires improvement’ in operating efficiently and sustainably; and</li><li>is ‘good’ at treating the public and its workforce legitimately.</li></ul><h2>Durham Constabulary</h2><ul><li>is ‘outstanding’ at reducing crime and keeping people safe.</li></ul><h2>Surrey Police</h2><p>Surrey Police will be inspected later.</p><p>ENDS</p>`,
    ),
    expect: {
      documentKind: 'news',
      body: null,
      programme: '*',
      cycle: null,
      judgments: {
        'humberside:effectiveness': '?good',
        'humberside:efficiency': '?requires-improvement',
        'humberside:legitimacy': '?good',
        'durham:effectiveness': '?outstanding',
      },
      problems: ['*'],
    },
  },
  {
    name: 'combined release 2017: bold paragraph per force, prose bullets, one force without bullets',
    url: `${site}/news/news-feed/peel-police-legitimacy-2017-east/`,
    as: 'html',
    text: crowded(
      'PEEL: Police legitimacy 2017 – East',
      `<h1>PEEL: Police legitimacy 2017 – East of England</h1><p>12 December 2017</p><p>HMICFRS has today published its reports on how legitimate forces are.</p><h2>Essex Police</h2><p>Essex Police is ‘good’ overall at legitimacy. The force:</p><ul><li>is ‘good’ at treating the public fairly;</li><li>‘requires improvement’ in treating its workforce with fairness and respect.</li></ul><h2>Norfolk Constabulary</h2><p>I have judged Norfolk Constabulary to be ‘outstanding’ in how legitimately it treats the public.</p><h2>Suffolk Constabulary</h2><p>The report will be published in spring.</p><h2>Notes to editors</h2><p>Forces are graded as outstanding, good, requires improvement or inadequate.</p>`,
    ),
    expect: {
      documentKind: 'news',
      body: null,
      programme: 'PEEL',
      cycle: '2017',
      judgments: {
        'essex:legitimacy/treating-the-public-fairly': 'good',
        'essex:legitimacy/treating-the-workforce-fairly': 'requires-improvement',
        'norfolk:legitimacy': 'outstanding|not-shown',
        'essex:legitimacy': '*',
      },
      problems: ['*'],
    },
  },
  {
    name: 'combined release: a heading per force, grades in quotes within bullets',
    url: `${site}/news/news-feed/peel-2018-19-first-group/`,
    as: 'html',
    text: plainPage(
      'PEEL 2018/19: first group of forces',
      `<h1>PEEL 2018/19: how the first forces did</h1><p>HMICFRS has published reports on the first group of forces.</p>
<h2>Essex Police</h2><ul><li>is ‘good’ at reducing crime and keeping people safe;</li><li>is ‘good’ in the efficiency with which it operates; and</li><li>‘requires improvement’ in ensuring that its workforce behaves ethically and lawfully.</li></ul>
<h2>Kent Police</h2><ul><li>is ‘outstanding’ at tackling serious and organised crime; and</li><li>is ‘good’ at planning for the future.</li></ul>
<h2>The Metropolitan Police Service</h2><ul><li>‘requires improvement’ at investigating crime.</li></ul>
<p>ENDS</p><h2>Notes to editors</h2><p>‘Good’ means that the force meets expectations.</p>`,
    ),
    expect: {
      documentKind: 'news',
      body: null,
      programme: 'PEEL',
      cycle: '*',
      judgments: {
        'essex:effectiveness': '?good',
        'essex:efficiency': '?good',
        'essex:legitimacy/ethical-and-lawful-workforce': 'requires-improvement',
        'kent:effectiveness/serious-and-organised-crime': 'outstanding',
        'kent:efficiency/planning-for-the-future': 'good',
        'metropolitan:effectiveness/investigating-crime': 'requires-improvement',
      },
    },
  },
  {
    name: 'combined release: accordions per force, grades as bullets in quotes, one force compared with last year',
    url: `${site}/news/news-feed/peel-efficiency-2016/`,
    as: 'html',
    text: plainPage(
      'PEEL: Police efficiency 2016',
      `<h1>PEEL: Police efficiency 2016 – forces in the South West</h1><p>Published 3 November 2016</p><p>HMIC has assessed the efficiency of forces in the South West.</p><h2>Dorset Police</h2><ul><li>is ‘good’ at understanding current and likely future demand;</li><li>‘requires improvement’ in how it uses its resources to manage current demand.</li></ul><p>Overall Dorset Police is judged to be ‘good’ in respect of its efficiency.</p><h2>Gloucestershire Constabulary</h2><ul><li>‘good’ at planning for demand in the future;</li></ul><p>Overall the constabulary is judged to be ‘good’ in respect of its efficiency. In 2015 it was judged to require improvement.</p><p>ENDS</p>`,
    ),
    expect: {
      documentKind: 'news',
      body: null,
      programme: 'PEEL',
      cycle: '2016',
      publishedOn: '2016-11-03',
      judgments: {
        'dorset:efficiency': 'good',
        'dorset:efficiency/understanding-demand': 'good',
        'dorset:efficiency/using-resources': 'requires-improvement',
        'gloucestershire:efficiency': 'good',
        'gloucestershire:efficiency/planning-for-the-future': 'good',
      },
      previous: ['gloucestershire:efficiency requires-improvement 2015'],
    },
  },
  {
    name: 'release where another force’s heading follows, and a national table of grades',
    url: `${site}/news/news-feed/peel-efficiency-2017/`,
    as: 'html',
    text: plainPage(
      'PEEL: Police efficiency 2017',
      `<h1>Most forces are efficient, says inspectorate</h1><p>Of the 43 forces, two were graded as outstanding, 30 as good, 10 as requires improvement and one was not graded.</p><table><tr><th>Force</th><th>Efficiency</th></tr><tr><td>Durham</td><td>Outstanding</td></tr><tr><td>Thames Valley</td><td>Outstanding</td></tr><tr><td>Staffordshire</td><td>Requires improvement</td></tr><tr><td>Greater Manchester</td><td>Not graded</td></tr></table><p>HM Inspector of Constabulary Mike Example said:</p><p>“Forces are doing a good job.”</p>`,
    ),
    expect: {
      documentKind: 'news',
      body: null,
      programme: '*',
      cycle: '*',
      judgments: {
        'durham:efficiency': 'outstanding',
        'thames-valley:efficiency': 'outstanding',
        'staffordshire:efficiency': 'requires-improvement',
        'greater-manchester:efficiency': 'ungraded',
      },
    },
  },
  {
    name: 'combined release of fire services: pillars, which one scale has, tell the scale of the area beside them',
    url: `${site}/news/news-feed/fire-and-rescue-first-tranche/`,
    as: 'html',
    text: plainPage(
      'Fire and rescue services: first inspections published',
      '<h1>Fire and rescue services: first inspections published</h1><p>20 December 2018</p><p>HMICFRS has published its first inspections of fire and rescue services.</p><h2>Avon Fire and Rescue Service</h2><ul><li>requires improvement in its efficiency; and</li><li>is inadequate at looking after its people.</li></ul><h2>Lancashire Fire and Rescue Service</h2><ul><li>is ‘good’ in its effectiveness; and</li><li>is ‘outstanding’ in promoting the right values and culture.</li></ul><p>ENDS</p>',
    ),
    expect: {
      documentKind: 'news',
      body: null,
      programme: 'FRS',
      cycle: null,
      publishedOn: '2018-12-20',
      judgments: {
        'avon:efficiency': 'requires-improvement',
        'avon:people': 'inadequate',
        'lancashire-frs:effectiveness': 'good',
        'lancashire-frs:people/values-and-culture': 'outstanding',
      },
    },
  },
];
