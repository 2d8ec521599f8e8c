/**
 * What the inspectorate's pages do between two visits without saying anything new: one page, and what was done to it. Each
 * must be silent, forwards and backwards. All texts are synthetic.
 */
import { describe, expect, it } from 'vitest';
import { compareReports } from '../../src/compare/index.js';
import type { Report } from '../../src/model.js';
import { readDocument } from '../../src/read/index.js';
import { hmicfrs } from '../../src/sites/hmicfrs/index.js';

const PAGE = `<html lang="en"><head><title>Essex PEEL 2018 - HMICFRS</title></head><body><main><h1>Essex PEEL 2018</h1>
<p>Last updated 02/05/2019</p>
<h2>Legitimacy</h2><h3>How legitimately does the force treat the public and its workforce?</h3><p>Good</p>
<p>Essex Police’s plan covers nine towns & 3 villages – it is “good”. HMICFRS’s inspectors visited. Her Majesty’s Inspector said so.</p>
<p>Read more about <a href="#">Essex</a></p>
<h3>To what extent does the force treat all of the people it serves with fairness and respect?</h3><p>Good</p><p>This question was not subject to inspection in 2018/19, and our judgment from the 2017 legitimacy inspection has been carried over.</p>
<h3>How well does the force ensure that its workforce behaves ethically and lawfully?</h3><p>Requires improvement</p>
<h4>Areas for improvement</h4><ul><li>The force should ensure vetting is done.</li><li>The force should publish its invented log.</li></ul>
<p>The force has a plan. It has a dog.</p><p>It is one sentence of a joined paragraph.</p>
<p>Contact Wendy Williams</p>
<h3>To what extent does the force treat its workforce with fairness and respect?</h3><p>Good</p><p>Words stand here.</p></main></body></html>`;

const swap = (from: string | RegExp, to: string) => (page: string) =>
  page.replaceAll(from instanceof RegExp ? new RegExp(from, 'g') : from, to);

const NOISE: [what: string, done: (page: string) => string][] = [
  ['straight quotes', (page) => page.replaceAll('’', "'").replace('“', '"').replace('”', '"')],
  ['a hyphen for a dash', swap('–', '-')],
  ['and for &', swap('&', 'and')],
  [
    'digits for words, words for digits',
    (page) => page.replace('nine towns', '9 towns').replace('3 villages', 'three villages'),
  ],
  ['His Majesty', swap('Her Majesty', 'His Majesty')],
  ['HMICFRS’ for HMICFRS’s', swap('HMICFRS’s', 'HMICFRS’')],
  ['another inspector to contact', swap('Contact Wendy Williams', 'Contact Roy Wilsher')],
  ['nobody to contact', swap('<p>Contact Wendy Williams</p>', '')],
  ['another name of the site in the title', swap(' - HMICFRS', ' – HMIC')],
  ['the name of the site in the heading', swap('<h1>Essex PEEL 2018', '<h1>Essex PEEL 2018 – HMICFRS')],
  [
    'spaces that do not break, lines of nothing else',
    (page) => page.replaceAll('The force has', 'The\u00a0force  has').replace('<h4>', '<p>&nbsp;</p><h4>'),
  ],
  ['paragraphs joined', swap('</p><p>It is one', ' It is one')],
  ['a paragraph split', swap('plan. It has', 'plan.</p><p>It has')],
  ['another date of last update', swap('02/05/2019', '07/06/2019')],
  ['no date of last update', swap('<p>Last updated 02/05/2019</p>', '')],
  ['back to top', swap('<h3>', '<p><a href="#">Back to top</a></p><h3>')],
  [
    'lines of links to other forms of the document',
    swap(
      '<h3>',
      '<p><a>Download the report (PDF)</a></p><ul><li><a>Read the accessible version</a></li></ul><p><a>Get the report</a> | <a>Print this page</a></p><h3>',
    ),
  ],
  ['print this document', swap('<h2>', '<p>Print this document</p><h2>')],
  [
    'a list of contents',
    swap(
      '<h2>',
      '<h2>Contents</h2><ul><li><a href="#a">Legitimacy</a></li><li><a href="#b">Fairness</a></li></ul><h2>',
    ),
  ],
  ['a label of contents', swap('<h2>', '<p>Contents</p><h2>')],
  [
    'another language and a strapline',
    swap(
      '<h1>',
      '<p>English Cymraeg</p><p>Promoting improvements in policing and fire & rescue services to make everyone safer</p><h1>',
    ),
  ],
  [
    'a line about Welsh',
    swap('</main>', '<p>This report is also available in Welsh (PDF document)</p></main>'),
  ],
  [
    'a line in Welsh',
    swap('</main>', '<p><a href="x.pdf">Lawrlwytho PDF Cymraeg (PDF document)</a></p></main>'),
  ],
  [
    'findings in another order',
    swap(
      '<li>The force should ensure vetting is done.</li><li>The force should publish its invented log.</li>',
      '<li>The force should publish its invented log.</li><li>The force should ensure vetting is done.</li>',
    ),
  ],
  [
    'what opens behind a link, and how large it is',
    swap('</a></p>', '</a> (PDF document, 1.2MB)</p><p>PDF, 512 KB, 24 pages</p>'),
  ],
  ['that a link opens elsewhere', swap('plan covers', '(opens in a new tab) plan covers')],
  ['glyphs before points', swap('<li>', '<li>• ')],
  [
    'points nested',
    (page) =>
      page
        .replace('<ul><li>The force should ensure', '<ul><li><ul><li>The force should ensure')
        .replace('done.</li>', 'done.</li></ul></li>'),
  ],
  ['no read more', swap('<p>Read more about <a href="#">Essex</a></p>', '')],
  ['a summary line', swap('<p>Words stand', '<p>Summary for question 3</p><p>Words stand')],
  ['a summary line glued to its text', swap('<p>Words stand', '<p>Summary for question 3Words stand')],
  ['numbers of questions', swap('<h3>To', '<p>7</p><h3>To')],
  [
    'a number inside a question',
    swap('<h3>To what extent does the force treat its', '<h3>3. To what extent does the force treat its'),
  ],
  [
    'other elements',
    (page) =>
      page
        .replaceAll('<p>', '<div class="p"><span>')
        .replaceAll('</p>', '</span></div>')
        .replaceAll('<h3>', '<h3 class="q"><a>')
        .replaceAll('</h3>', '</a></h3>'),
  ],
  ['other levels of headings', (page) => page.replaceAll('h4', 'h5').replaceAll('h3', 'h4')],
  ['an embargo line', swap('<h1>', '<p>UNDER EMBARGO UNTIL 00.01 ON THURSDAY 2 MAY 2019</p><h1>')],
  [
    'a notice of cookies',
    swap(
      '<main>',
      '<main><h2>Cookies on this site</h2><p>We use some essential cookies to make this website work. We’d like to set additional cookies to understand how you use the site.</p><button>Accept additional cookies</button>',
    ),
  ],
  [
    'a line of cookies before the page',
    swap(
      '<body>',
      '<body><div><p>This site uses cookies. By continuing to browse the site, you are agreeing to our use of cookies.</p><a>Find out more</a></div>',
    ),
  ],
  [
    'breadcrumbs in a paragraph',
    swap('<h1>', '<p><a href="/">Home</a> > <a href="/peel">PEEL assessments</a> > Essex</p><h1>'),
  ],
  ['capitals in a heading', swap('Areas for improvement', 'AREAS FOR IMPROVEMENT')],
  ['a colon behind a heading', swap('Areas for improvement', 'Areas for improvement:')],
  [
    'capitals in grades',
    (page) =>
      page.replace('Requires improvement', 'Requires Improvement').replace('<p>Good</p>', '<p>GOOD</p>'),
  ],
  ['a line of links', swap('</main>', '<p><a>View the three questions for legitimacy</a></p></main>')],
  [
    'a heading over the questions',
    swap(
      '<h3>To what extent does the force treat all',
      '<h2>Questions for Legitimacy</h2><h3>To what extent does the force treat all',
    ),
  ],
  ['the mark of a footnote', swap('invented log.', 'invented log.<sup>3</sup>')],
  [
    'the mark of a footnote with its link',
    swap('It has a dog.', 'It has a dog<a href="#n1"><sup>[1]</sup></a>.'),
  ],
  [
    'soft hyphens',
    (page) => page.replace('improvement', 'improve\u00adment').replaceAll('vetting', 'vet\u00adting'),
  ],
  ['characters of no width', swap('legitimacy', 'legit\u200bimacy')],
  ['share links', swap('</main>', '<p>Share this page: Facebook Twitter LinkedIn</p></main>')],
  ['a question about the page', swap('</main>', '<p>Did you find this page useful? Yes No</p></main>')],
  ['a time that reading takes', swap('<h2>', '<p>Estimated reading time: 7 minutes</p><h2>')],
  ['a counter', swap('</main>', '<p>Page views: 1,204</p></main>')],
  ['copyright', swap('</main>', '<p>© Crown copyright 2031</p></main>')],
];

async function read(page: string): Promise<Report> {
  const bytes = new TextEncoder().encode(page);
  return (await readDocument({ bytes, contentType: 'text/html', url: null, profile: hmicfrs })).reading
    .report;
}

describe('noise on a page of the inspectorate', () => {
  it.each(NOISE)('is silent: %s', async (_, done) => {
    const page = done(PAGE);
    expect(page).not.toBe(PAGE);
    const [one, other] = [await read(PAGE), await read(page)];
    for (const [before, after] of [
      [one, other],
      [other, one],
    ] as const) {
      const { changes } = compareReports(before, after, { profile: hmicfrs });
      expect(changes.filter((change) => change.announced).map((change) => change.summary)).toEqual([]);
    }
  });

  it.each([
    [
      'a squared metre',
      '<p>It has one room of 20 m<sup>2</sup>.</p>',
      '<p>It has one room of 20 m<sup>3</sup>.</p>',
    ],
    ['a power of ten', '<p>It has 10<sup>3</sup> of them.</p>', '<p>It has 10<sup>4</sup> of them.</p>'],
    [
      'whose majesty does not matter, whose plan does',
      '<p>She knows her plan.</p>',
      '<p>She knows his plan.</p>',
    ],
    [
      'a link that says of which report',
      '<p><a>Download the report (PDF)</a></p><p>It has a dog called Rex.</p>',
      '<p><a>Download the report on vetting (PDF)</a></p><p>It has a dog called Rex.</p>',
    ],
    [
      'a word that a link may have as well',
      '<p>It is open.</p><p>Open</p>',
      '<p>It is open.</p><p>Closed</p>',
    ],
    [
      'a sentence behind links',
      '<p>Read the report. Two officers were dismissed.</p>',
      '<p>Read the report. Ten officers were dismissed.</p>',
    ],
  ])('is not what means something: %s', async (_, before, after) => {
    const at = (text: string) => PAGE.replace('<p>Words stand here.</p>', text);
    const { changes } = compareReports(await read(at(before)), await read(at(after)), { profile: hmicfrs });
    expect(changes.map((change) => change.kind)).toEqual(['text-changed']);
  });
});
