/** Every reason for which a reading is set aside, each by a page that gives it, and by a page like it that does not. */
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/read/index.js';
import { profileById } from '../../src/sites/index.js';
import { PILLAR, Q1, Q2, readHtml } from './support.js';

const Q3 = 'To what extent does the force treat its workforce with fairness and respect?';
const text = 'Supervisors meet their teams each week and write down what was agreed with them. '.repeat(5);
const findings = (count: number) =>
  `<h4>Areas for improvement</h4><ul>${Array.from({ length: count }, (_, n) => `<li>The force should renew plan number ${n + 1}.</li>`).join('')}</ul>`;
const main = (force = 'Kent', year = '2018') =>
  `<h1>${force} PEEL ${year}</h1><h2>Legitimacy</h2><p>Good</p><h3>${Q1}</h3><p>Good</p><p>${text}</p><h4>Listening</h4><p>${text}</p><h3>${Q2}</h3><p>Requires improvement</p>${findings(3)}<h4>Ethics</h4><p>${text}</p><h4>Vetting</h4><p>${text}</p><h3>${Q3}</h3><p>Good</p><p>${text}</p>`;
const page = (content: string, title = 'Kent PEEL 2018') =>
  `<!doctype html><html><head><title>${title}</title></head><body><header><p>HMICFRS</p></header><main>${content}</main><footer><p>Crown copyright</p></footer></body></html>`;
const notice = (heading: string, words: string) => page(`<h1>${heading}</h1><p>${words}</p>`, heading);
const reasonsOf = (reading: {
  soundness: { verdict: string; reasons: { code: string; detail?: string }[] };
}) => {
  expect(reading.soundness.verdict === 'suspect').toBe(reading.soundness.reasons.length > 0);
  for (const reason of reading.soundness.reasons) expect(reason.detail).toMatch(/\w{3}/);
  return reading.soundness.reasons.map((one) => one.code);
};

describe('by itself', () => {
  it('a whole page gives no reason', async () => {
    expect(reasonsOf(await readHtml(page(main())))).toEqual([]);
  });
  it.each<[string, string, string]>([
    ['a bot wall', 'blocked', notice('One more step', 'Please enable JavaScript and cookies to continue.')],
    [
      'a challenge',
      'blocked',
      notice('Just a moment...', 'Verifying you are human. This may take a few seconds.'),
    ],
    ['a firewall', 'blocked', notice('Request blocked', 'Your request was blocked. Support ID: 12345.')],
    ['too many requests', 'blocked', notice('Sorry', 'We have detected unusual traffic from your network.')],
    [
      'a maintenance notice',
      'maintenance',
      notice('Sorry', 'This site is currently undergoing scheduled maintenance.'),
    ],
    [
      'a page that is back soon',
      'maintenance',
      notice('We’ll be right with you', 'The site will be back shortly.'),
    ],
    ['a soft 404', 'soft-404', notice('Page not found', 'Check the address, or search the site.')],
    [
      'a soft 404 in other words',
      'soft-404',
      notice('Oops! That page can’t be found.', 'Nothing was found at this location.'),
    ],
    ['a login page', 'login', notice('Staff area', 'Please log in with your username or email address.')],
    ['a session that is over', 'login', notice('Signed out', 'Your session has expired.')],
    ['a form to log in', 'login', notice('Log in', 'Username or email address')],
    [
      'a wall that verifies the connection',
      'blocked',
      notice('Establishing a secure connection ...', 'We are verifying your connection.'),
    ],
    ['a wall for robots', 'blocked', notice('', 'We need to verify that you’re not a robot.')],
    ['a wall of consent', 'blocked', notice('Before you continue', 'Choose “Accept all” to go on.')],
    ['a database that is down', 'server-error', notice('Error establishing a database connection', '')],
    ['a gateway that fails', 'server-error', notice('502 Bad Gateway', 'nginx')],
    ['a gateway that waits', 'server-error', notice('Connection timed out Error code 522', 'The origin.')],
    ['a cache without its server', 'server-error', notice('Backend fetch failed', 'Guru Meditation')],
    [
      'the trace of a program',
      'server-error',
      '<b>Fatal error</b>: Uncaught Error: Call to undefined function get_field() in single.php:12',
    ],
    ['a wall for the fast', 'blocked', notice('Error 1015', 'You are being rate limited.')],
    ['a wall to press', 'blocked', notice('', 'Press & Hold to confirm you are a human (and not a bot).')],
    ['a wall of scripts', 'blocked', notice('', 'Please enable JS and disable any ad blocker')],
    ['a wall that asks', 'blocked', notice('Robot or human?', 'Hold the button.')],
    [
      'a wall that is a script alone',
      'blocked',
      '<body><script>window.wall = {}</script><noscript><h1>JavaScript is disabled</h1>We need to verify that you are not a robot.</noscript></body>',
    ],
    [
      'a wall in a frame',
      'blocked',
      '<body><iframe src="/wall">Request unsuccessful. Incapsula incident ID: 1-2</iframe></body>',
    ],
    ['a filter between', 'blocked', notice('Website blocked', 'Your organisation does not allow this.')],
    ['a page that moved', 'soft-404', notice('This page has moved', 'Please update your bookmarks.')],
    ['an address for sale', 'parked', notice('example.org', 'This domain may be for sale.')],
    [
      'the home page',
      'home-page-instead',
      page(main()).replace(
        '<title>',
        '<link rel="canonical" href="https://hmicfrs.justiceinspectorates.gov.uk/"><title>',
      ),
    ],
    [
      'an empty main',
      'main-empty',
      `<!doctype html><html><head><title>Kent PEEL 2018</title></head><body><div><p>${text}</p></div><main></main></body></html>`,
    ],
    [
      'nothing at all',
      'empty',
      '<!doctype html><html><head><title>Kent PEEL 2018</title></head><body></body></html>',
    ],
    ['another body than the address says', 'body-differs', page(main('Essex'), 'Essex PEEL 2018')],
    [
      'a list of forces',
      'index-instead',
      page(
        `<h1>Legitimacy</h1><p>Choose a force.</p><ul>${['Kent', 'Essex', 'Surrey', 'Sussex', 'Norfolk', 'Dorset'].map((force) => `<li><a href="/${force}/">${force}</a></li>`).join('')}</ul>`,
        'PEEL',
      ),
    ],
    [
      'cards of reports, each with a grade',
      'index-instead',
      page(
        `<h1>PEEL 2018/19</h1>${['Essex', 'Surrey', 'Sussex', 'Norfolk', 'Dorset', 'Cumbria'].map((force) => `<article><h2>${force} 2018/19</h2><p>Good</p></article>`).join('')}`,
        'PEEL 2018/19: Kent and other forces',
      ),
    ],
    [
      'a list that counts itself',
      'index-instead',
      page('<h1>Kent and Essex</h1><p>Showing 1 to 2 of 43 results</p><h2>Kent</h2><h2>Essex</h2>', 'PEEL'),
    ],
    ['no body at all', 'body-not-named', page(main('').replaceAll(' PEEL 2018', 'PEEL 2018'), 'PEEL 2018')],
    ['another cycle than the address says', 'cycle-differs', page(main('Kent', '2016'), 'Kent PEEL 2016')],
    ['a page cut off', 'truncated', page(main()).slice(0, -400)],
    ['headings and no text', 'text-missing', page('<h1>Kent PEEL 2018</h1><h2>Legitimacy</h2>')],
  ])('%s', async (_what, code, html) => {
    expect(reasonsOf(await readHtml(html))).toContain(code);
  });

  const letter = 'https://hmicfrs.justiceinspectorates.gov.uk/publication-html/kent-letter-march-2024/';
  it.each<[string, string]>([
    [
      'a short letter about logging in',
      '<h1>Kent Police: letter</h1><p>Published on: 15 March 2024</p><p>Staff could not sign in. Please log in first.</p>',
    ],
    [
      'a short letter with a finding about a wall',
      '<h1>Kent Police: letter</h1><h2>Recommendation</h2><p>The force should say why access was denied: “your request was rejected”.</p>',
    ],
  ])('nor does %s', async (_what, content) => {
    expect(reasonsOf(await readHtml(page(content, 'Letter'), letter))).toEqual([]);
  });
});

it('data in the place of a page gives its reason', async () => {
  const bytes = new TextEncoder().encode('{"code":"rest_no_route","message":"No route was found"}');
  const { reading } = await readDocument({ bytes, url: PILLAR, profile: profileById('hmicfrs')! });
  expect(reasonsOf(reading)).toContain('not-a-document');
});

describe('a short publication is not taken for a notice by words it shares with one', () => {
  it.each([
    'Passengers were asked to wait at the security check while officers searched their bags.',
    'In 12 of the 40 homes that were searched nothing was found, and families were told why.',
    'Some officers were denied access, and the fire engine’s service is currently unavailable at night.',
    'Victims had to sign in at the front desk before a statement was taken.',
    'The maintenance of vehicles is behind plan, and 404 defects were recorded.',
  ])('%s', async (words) => {
    const html = page(
      `<h1>A letter to Kent Police</h1><p>Published on: 4 May 2024</p><p>${words}</p>`,
      'A letter',
    );
    const url = 'https://hmicfrs.justiceinspectorates.gov.uk/publications/a-report-on-kent-police/';
    expect(reasonsOf(await readHtml(html, url))).toEqual([]);
  });
});

describe('against the page’s last reading', () => {
  it.each<[string, string, string]>([
    [
      'most judgments',
      'judgments-lost',
      page(
        main()
          .replace(Q1, 'Fair')
          .replace(Q2, 'Right')
          .replace(Q3, 'Kind')
          .replace('<h2>Legitimacy</h2><p>Good</p>', '<h2>Legitimacy</h2>')
          .replaceAll('<p>Good</p>', ''),
      ),
    ],
    ['a grade', 'grade-lost', page(main().replace('<p>Requires improvement</p>', ''))],
    [
      'headings',
      'headings-lost',
      page(
        main()
          .replace(/<(\/?)h[2-4]>/g, '<$1p>')
          .replace(/<p>(?:Listening|Ethics|Vetting|Legitimacy)<\/p>/g, '')
          .replace(Q1, 'Fair')
          .replace(Q2, 'Right')
          .replace(Q3, 'Kind'),
      ),
    ],
    ['text', 'text-lost', page(main().replaceAll(text, 'Short.'))],
    [
      'findings with text',
      'findings-lost',
      page(main().replace(findings(3), '').replace(text, '').replace(text, '')),
    ],
    [
      'the heading of its findings',
      'findings-unmarked',
      page(main().replace('Areas for improvement', 'Where the force must do better')),
    ],
    [
      'what marks its findings',
      'findings-unmarked',
      page(main().replace('<h4>Areas for improvement</h4>', '')),
    ],
    ['its name', 'body-differs', page(main('Essex'), 'Essex PEEL 2018')],
    ['its year', 'cycle-differs', page(main('Kent', '2017'), 'Kent PEEL 2017')],
  ])('%s', async (_what, code, html) => {
    const previous = (await readHtml(page(main()))).report;
    expect(reasonsOf(await readHtml(html, PILLAR, { previous }))).toContain(code);
  });

  it.each<[string, string, string, string]>([
    ['a grade that was to come and cannot be read', 'To be graded', '', 'grade-lost'],
    ['two grades where one was to come', 'To be graded', '<p>Good</p><p>Inadequate</p>', 'grade-unclear'],
    ['two grades where none was given', 'Ungraded', '<p>Good</p><p>Inadequate</p>', 'grade-unclear'],
  ])('%s', async (_what, was, now, code) => {
    const graded = (said: string) => page(main().replace('<p>Requires improvement</p>', said));
    const previous = (await readHtml(graded(`<p>${was}</p>`))).report;
    expect(reasonsOf(await readHtml(graded(now), PILLAR, { previous }))).toEqual([code]);
    expect(reasonsOf(await readHtml(graded('<p>Good</p>'), PILLAR, { previous }))).toEqual([]);
  });

  it.each<[string, string]>([
    ['one heading fewer', page(main().replace('<h4>Vetting</h4>', ''))],
    ['findings settled, the text kept', page(main().replace(findings(3), ''))],
    [
      'findings settled and told of',
      page(main().replace('Areas for improvement', 'Progress on earlier areas for improvement')),
    ],
    [
      'findings that became recommendations',
      page(main().replace('Areas for improvement', 'Recommendations')),
    ],
    ['a paragraph less', page(main().replace(text, ''))],
    ['another grade', page(main().replace('Requires improvement', 'Good'))],
    [
      'new markup around the same words',
      page(
        `<div class="wrap">${main()
          .replace(/<h3>/g, '<section><h2>')
          .replace(/<\/h3>/g, '</h2></section>')}</div>`,
      ),
    ],
  ])('is sound: %s', async (_what, html) => {
    const previous = (await readHtml(page(main()))).report;
    expect(reasonsOf(await readHtml(html, PILLAR, { previous }))).toEqual([]);
  });
});

/** A force and a fire service share their place in the addresses: the pages of one may come under the address of the other. */
describe('the body of the same place', () => {
  const at = (path: string) => `https://hmicfrs.justiceinspectorates.gov.uk${path}`;
  const fire =
    '<h1>Effectiveness, efficiency and people 2023–2025: Kent Fire and Rescue Service</h1><h2>Promoting the right values and culture</h2><p>Good</p>';
  const landing = (words: string) =>
    `<h1>Essex 2018/19</h1><p>${words}</p><p>The extent to which the service is effective at keeping people safe and secure from fire and other risks is good.</p>`;
  it.each<[string, string, string, string[]]>([
    ['a fire report under the address of the force', '/peel-reports/kent-2023-25/', fire, ['body-differs']],
    ['the same under its own', '/frs-assessments/kent-2023-2025/', fire, []],
    [
      'a fire service’s landing page under the address of the force',
      '/peel-assessments/peel-2018/essex/',
      landing('This is the first time that we have inspected Essex County Fire and Rescue Service.'),
      ['body-differs'],
    ],
    [
      'the force’s own, which names the fire service',
      '/peel-assessments/peel-2018/essex/',
      landing('Essex Police shares buildings with Essex County Fire and Rescue Service.'),
      [],
    ],
  ])('%s', async (_what, path, content, reasons) => {
    expect(reasonsOf(await readHtml(`<main>${content}<p>${text}</p></main>`, at(path)))).toEqual(reasons);
  });
});
