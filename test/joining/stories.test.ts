/**
 * Stories of a week or two, through real passes. What a careful clerk would have been told each day was written down before they were
 * run: `importance kind area`, with `again` where another page of the report said it first.
 */
import { expect, it } from 'vitest';
import { findingLives } from '../../src/compare/lives.js';
import type { Change } from '../../src/model.js';
import {
  type Desk,
  desk,
  oldPath,
  pagePath,
  reportPage,
  tablePage,
  tablePath,
  twinPath,
} from './documents.js';

const VETTING = 'The force should clear its backlog of vetting renewals before the end of the year.';
const RADIO =
  'The force should replace the batteries of every radio in its rural stations and record when it did.';
const DRIVERS = 'The force should train its drivers on ice and keep a register of those who were trained.';

const tell = (change: Change) =>
  [
    change.importance,
    change.kind,
    change.area?.split('/').at(-1) ?? change.body ?? '-',
    ...(change.alsoIn ? ['again'] : []),
    ...('settled' in change && change.settled ? ['settled'] : []),
  ].join(' ');

type Day = [publish: Record<string, string | number>, told: string[]];

/** Publishes what each day brings, and holds what a pass announces against what is expected of it. */
async function story(site: Desk, days: Day[], from = 2): Promise<void> {
  const told: string[][] = [];
  for (const [index, [pages]] of days.entries()) {
    site.publish(pages);
    told.push(
      site
        .announced(await site.pass(from + index))
        .map(tell)
        .sort(),
    );
  }
  expect(told).toEqual(days.map(([, expected]) => [...expected].sort()));
}
const mails = (site: Desk, to = 'reader') =>
  site.mail.received
    .filter((one) => one.to.includes(`${to}@example.org`))
    .map((one) => one.mail.text?.replaceAll(/\s+/g, ' ') ?? '');

const html = (title: string, main: string) =>
  `<!doctype html><html lang="en"><head><title>${title} - HMICFRS</title></head><body><main><h1>${title}</h1>${main}</main></body></html>`;
const RI = 'Requires improvement';
const carried =
  'This question was not subject to detailed inspection in 2018/19, and our judgment from the 2017 legitimacy inspection has been carried over.';

it('a grade put right on the page, and days later on its twin, with the note that says so', async () => {
  const site = await desk({ [pagePath]: reportPage(), [twinPath]: reportPage() });
  await site.pass(1);
  const right = reportPage({
    grades: ['Good', 'Good', RI, 'Good'],
    note: '</p><p>Please note: the grade of one question was corrected on 2 March 2026.</p><p>',
  });
  await story(site, [
    [
      { [pagePath]: right },
      [
        'headline judgment-changed ethical-and-lawful-workforce',
        'notable correction-noted essex',
        'notable documents-disagree ethical-and-lawful-workforce',
      ],
    ],
    [{}, []],
    [
      { [twinPath]: right },
      [
        'detail judgment-changed ethical-and-lawful-workforce again',
        'detail correction-noted essex again',
        'notable documents-disagree ethical-and-lawful-workforce settled',
      ],
    ],
  ]);
  expect(mails(site).at(-2)).toContain('corrected on 2 March 2026');
});

it('a judgment that was carried over is inspected, then falls', async () => {
  const page = (grade: string, over: boolean) =>
    reportPage({ grades: ['Good', 'Good', 'Good', grade] }).replace(
      '<p>This invented passage, the number 2',
      over
        ? `<p>${carried}</p><p>This invented passage, the number 2`
        : '<p>This invented passage, the number 2',
    );
  const site = await desk({ [pagePath]: page('Good', true) });
  await site.pass(1);
  await story(site, [
    [{ [pagePath]: page('Good', false) }, ['detail text-changed treating-the-workforce-fairly']],
    [{ [pagePath]: page(RI, false) }, ['headline judgment-changed treating-the-workforce-fairly']],
    [
      { [pagePath]: page('Good', true) },
      [
        'headline judgment-changed treating-the-workforce-fairly',
        'detail text-changed treating-the-workforce-fairly',
      ],
    ],
  ]);
});

it('a report that is withdrawn and comes back otherwise', async () => {
  const site = await desk({ [pagePath]: reportPage({ findings: [VETTING] }) });
  await site.pass(1);
  await story(site, [
    [{ [pagePath]: 410 }, []],
    [{}, ['notable report-withdrawn legitimacy']],
    [
      { [pagePath]: reportPage({ findings: [VETTING, RADIO], grades: [RI, 'Good', 'Good', 'Good'] }) },
      [
        'headline judgment-changed legitimacy',
        'notable finding-added ethical-and-lawful-workforce',
        'notable report-restored legitimacy',
      ],
    ],
    [{}, []],
  ]);
});

it('another design of the site and a grade that moves, in one pass', async () => {
  const site = await desk({ [pagePath]: reportPage({ findings: [VETTING, RADIO] }) });
  await site.pass(1);
  const redesigned = reportPage({
    findings: [RADIO, VETTING],
    grades: ['Good', 'Inadequate', 'Good', 'Good'],
  })
    .replace(
      '<body><main>',
      '<body class="new"><div class="cookies"><p>We use cookies on this website.</p></div><div class="layout"><main role="main">',
    )
    .replace(
      '</main>',
      '<aside><h2>Related content</h2><ul><li><a href="/x/">Other reports</a></li></ul></aside></main></div>',
    )
    .replaceAll('<h4>', '<h5 class="a">')
    .replaceAll('</h4>', '</h5>')
    .replaceAll(/<p>(Good|Inadequate)<\/p>/g, '<div class="grade"><span>$1</span></div>')
    .replaceAll('<p>This', '<div class="text"><p>This')
    .replaceAll('was done about it.</p>', 'was done about it.</p></div>');
  await story(site, [
    [{ [pagePath]: redesigned }, ['headline judgment-changed treating-the-public-fairly']],
    [{}, []],
  ]);
});

it('a question falls under an unchanged pillar; its twin and the table say so in their own time', async () => {
  const grades = ['Good', 'Good', RI, 'Good'];
  const site = await desk({
    [pagePath]: reportPage(),
    [twinPath]: reportPage({ title: 'Essex PEEL 2018' }),
    [tablePath]: tablePage({ Essex: 'Good', Kent: 'Good' }),
  });
  await site.pass(1);
  await story(site, [
    [
      { [twinPath]: reportPage({ grades }) },
      [
        'headline judgment-changed ethical-and-lawful-workforce',
        'notable documents-disagree ethical-and-lawful-workforce',
      ],
    ],
    [
      { [tablePath]: tablePage({ Essex: 'Good', Kent: 'Inadequate' }) },
      ['headline judgment-changed legitimacy'],
    ],
    [
      { [pagePath]: reportPage({ grades, note: 'A sentence more.' }) },
      [
        'detail judgment-changed ethical-and-lawful-workforce again',
        'notable documents-disagree ethical-and-lawful-workforce settled',
        'detail text-changed legitimacy',
      ],
    ],
  ]);
});

it('a finding that is split on the page and days later on its twin, then put together again', async () => {
  const whole = `${VETTING} It should also train its drivers on ice.`;
  const halves = [VETTING, 'The force should also train its drivers on ice.'];
  const site = await desk({
    [pagePath]: reportPage({ findings: [whole, RADIO] }),
    [twinPath]: reportPage({ findings: [whole, RADIO] }),
  });
  await site.pass(1);
  await story(site, [
    [
      { [pagePath]: reportPage({ findings: [RADIO, ...halves] }) },
      [
        'notable finding-reworded ethical-and-lawful-workforce',
        'detail documents-disagree ethical-and-lawful-workforce',
      ],
    ],
    [
      { [twinPath]: reportPage({ findings: [RADIO, ...halves] }) },
      [
        'detail finding-reworded ethical-and-lawful-workforce again',
        'detail documents-disagree ethical-and-lawful-workforce settled',
      ],
    ],
  ]);
  const lives = findingLives(await site.store.changes());
  expect(lives.map(({ text, state }) => [text, state])).toEqual([
    [VETTING, 'listed'],
    [RADIO, 'listed'],
    [halves[1], 'listed'],
  ]);
});

/** A pillar page with causes of concern, and letters about them. */
const causesPage = (causes: string[], year = '2018', text = '') =>
  reportPage({
    year,
    note: `${text}</p>${causes.map((cause) => `<h4>Cause of concern</h4><p>${cause}</p>`).join('')}<h4>What comes next</h4><p>Nothing more is said.`,
  });
const CELLS = 'Detainees are left in cells without a blanket or a visit for hours.';
const BULLYING = 'The force does not act on complaints of bullying that its own staff make.';
const FIREARMS = 'Certificates for firearms are renewed without a look at medical records.';
const letter = (name: string, main: string) => ({
  [`/publication-html/essex-police-peel-cause-of-concern-letter-${name}/`]: html(
    `Essex Police: causes of concern revisit letter – ${name}`,
    `<p>Published on: 3 March 2026</p><h2>Letter information</h2><dl><dt>From</dt><dd>An inspector</dd><dt>To</dt><dd>The chief constable</dd></dl><h2>Background</h2><p>We inspected Essex Police in 2018.</p>${main}`,
  ),
});

it('a letter closes one of three causes of concern while the page drops it in the same pass', async () => {
  const site = await desk({ [pagePath]: causesPage([CELLS, BULLYING, FIREARMS]) });
  await site.pass(1);
  await story(site, [
    [
      {
        [pagePath]: causesPage([CELLS, FIREARMS]),
        ...letter(
          'march-2026',
          `<h2>Causes of concern</h2><p>In 2018 we said: ${CELLS} This cause of concern remains open.</p><p>We also said: ${BULLYING} We have seen that much has changed. This cause of concern is now closed.</p>`,
        ),
      },
      ['headline report-published essex', 'headline finding-removed legitimacy'],
    ],
    [{}, []],
    [
      letter('april-2026', '<h2>Decision</h2><p>We have closed this cause of concern.</p>'),
      ['headline report-published essex'],
    ],
  ]);
  const lives = findingLives(await site.store.changes());
  expect(lives.map(({ text, state, doubtful }) => [text, state, doubtful])).toEqual([
    [CELLS, 'listed', true],
    [BULLYING, 'closed', false],
    [FIREARMS, 'listed', true],
  ]);
  const closes = mails(site).filter((text) => text.includes('It closes'));
  expect(closes).toHaveLength(1);
  expect(closes[0]).toContain(`“${BULLYING}”: “This cause of concern is now closed.”`);
});

it('a letter that names no programme quotes a cause of concern, and is edited in place to close it; then its page drops it', async () => {
  const at = '/publication-html/essex-police-cause-of-concern-revisit-letter/';
  const revisit = (decision: string) => ({
    [at]: html(
      'Essex Police: cause of concern revisit letter',
      `<p>Published on: 3 March 2026</p><h2>Letter information</h2><p>From: An inspector</p><p>To: The chief constable</p><h2>Background</h2><p>In our inspection we found this cause of concern: ${CELLS}</p><h2>Decision</h2><p>We have looked at it again. ${decision}</p>`,
    ),
  });
  const site = await desk({ [pagePath]: causesPage([CELLS, BULLYING]) });
  await site.pass(1);
  await story(site, [
    [revisit('The cause of concern remains open.'), ['headline report-published essex']],
    [revisit('The cause of concern is now closed.'), ['headline text-changed essex']],
    [{ [pagePath]: causesPage([BULLYING]) }, ['detail finding-removed legitimacy']],
  ]);
  const [, closes, dropped] = mails(site, 'reader').slice(1);
  expect(closes).toContain(`It closes a cause of concern, legitimacy, “${CELLS}”`);
  expect(dropped).toContain('A document that was seen before says that it is closed.');
  const lives = findingLives(await site.store.changes());
  expect(lives.map(({ text, state }) => [text, state])).toEqual([
    [CELLS, 'closed'],
    [BULLYING, 'listed'],
  ]);
});

it('a report of a new cycle discharges one cause of concern, lists one again and makes one of an area for improvement', async () => {
  const old = causesPage([CELLS, BULLYING], '2017').replace(
    '<p>In another invented passage of 2017',
    `<h4>Areas for improvement</h4><ul><li>${RADIO}</li></ul><p>In another invented passage of 2017`,
  );
  const site = await desk({ [oldPath]: old });
  await site.pass(1);
  const radio =
    'The force still does not replace the batteries of every radio in its rural stations, nor record when it did.';
  const discharge = 'We have now discharged this cause of concern.';
  await story(site, [
    [
      {
        [pagePath]: causesPage([BULLYING, radio], '2018', `In 2017 we said: ${CELLS} ${discharge}`),
      },
      ['headline report-published legitimacy'],
    ],
    [
      { [twinPath]: causesPage([BULLYING, radio], '2018', `In 2017 we said: ${CELLS} ${discharge}`) },
      ['detail report-published legitimacy again'],
    ],
  ]);
  const lives = findingLives(await site.store.changes());
  expect(lives.map(({ kind, state, events }) => [kind, state, ...events.map((event) => event.kind)])).toEqual(
    [
      ['cause-of-concern', 'closed', 'first-seen', 'closed'],
      ['cause-of-concern', 'listed', 'first-seen', 'repeated', 'also-in'],
      ['cause-of-concern', 'listed', 'first-seen', 'became', 'also-in'],
    ],
  );
  const [, first, second] = mails(site);
  expect(first).toContain(`It closes a cause of concern, legitimacy, “${CELLS}”: “${discharge}”`);
  expect(first).toMatch(/Findings: 2 carried on and 1 closed\./);
  expect(first).toContain(`“${radio}” was an area for improvement before.`);
  expect(second).not.toContain('It closes');
});

it('a release on two forces, of which one is put right', async () => {
  const release = (kent: string) =>
    html(
      'PEEL: legitimacy 2018/19 – forces in the East',
      `<p>Published 2 March 2026</p><p>Invented people have inspected the legitimacy of forces in the East.</p><h2>Essex Police</h2><p>Overall Essex Police is judged to be ‘good’ in respect of its legitimacy.</p><h2>Kent Police</h2><p>Overall Kent Police is judged to be ‘${kent}’ in respect of its legitimacy.</p><p>ENDS</p>`,
    );
  const path = '/news/news-feed/peel-legitimacy-2018-19/';
  const site = await desk({ [oldPath]: reportPage({ year: '2017' }) });
  await site.pass(1);
  await story(site, [
    [{ [path]: release('good') }, ['headline report-published legitimacy']],
    [{ [path]: release('outstanding') }, ['headline judgment-changed legitimacy', 'detail text-changed -']],
    [{ [pagePath]: reportPage() }, ['headline report-published legitimacy again']],
  ]);
  const log = await site.store.changes({ kind: 'judgment-changed' });
  expect(log.map(({ change }) => change.body)).toEqual(['kent']);
});

it('noise of three days, and on the fourth one word in the middle of it', async () => {
  const page = (day: number, word = 'nine') =>
    reportPage({
      note: `The force answers ${word} calls of ten within a minute.`,
      findings: [VETTING, DRIVERS],
    })
      .replace('<main>', `<div id="banner"><p>This site uses cookies. Visitor ${day * 7919}</p></div><main>`)
      .replace('<h2>Legitimacy</h2>', `<p>Last updated 0${day}/03/2026</p><h2>Legitimacy</h2>`)
      .replace('who wrote down', day % 2 ? 'who&nbsp;wrote down' : 'who wrote&shy; down')
      .replace(
        '</main>',
        `<h2>Related content</h2><ul><li><a href="/${day}/">News of day ${day}</a></li></ul></main>`,
      );
  const site = await desk({ [pagePath]: page(1) });
  await site.pass(1);
  await story(site, [
    [{ [pagePath]: page(2) }, []],
    [{ [pagePath]: page(3) }, []],
    [{ [pagePath]: page(4, 'six') }, ['detail text-changed legitimacy']],
  ]);
  expect(mails(site).at(-1)).toMatch(/nine.*six/);
});
