/**
 * The lives of findings over four cycles and two letters, through real passes: carried, reworded, gone and back, followed up,
 * made a cause of concern and closed by letter, split and put together; what is doubtful is told to nobody as fact.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findingLives } from '../../src/compare/lives.js';
import type { FindingLife } from '../../src/model.js';
import { buildReviewSite } from '../../src/review/build.js';
import { bodyPath } from '../../src/review/paths.js';
import { siteProfiles } from '../../src/sites/index.js';
import { findingsTable } from '../../src/tell/index.js';
import { afterwards } from '../deliver/support.js';
import { desk } from './documents.js';

const VETTING = 'The force should clear its backlog of vetting renewals before the end of the year.';
const ICE = 'The force should train its drivers on ice and keep a register of those who were trained.';
const ICE_LATER =
  'The force should ensure that its drivers are trained on ice, and should keep a register of everyone who was trained.';
const RADIO =
  'The force should replace the batteries of every radio in its rural stations and record when it did.';
const BURGLARY = 'The force should give each victim of burglary a named officer.';
const DRONES = 'The force should publish what its drones record.';
const PAPER = 'The force should store its paper files in heated rooms.';
const BOTH = 'The force should publish what its drones record, and store its paper files in heated rooms.';
const COMPLAINTS =
  'The force should review how it records complaints about officers and how it tells complainants of the outcome.';
const PATROLS =
  'The force should record every outcome of its patrols, and review its fleet of vans and bicycles with partners.';

const QUESTIONS = [
  'To what extent does the force treat all of the people it serves with fairness and respect?',
  'How well does the force ensure that its workforce behaves ethically and lawfully?',
  'To what extent does the force treat its workforce with fairness and respect?',
];
const html = (title: string, main: string) =>
  `<!doctype html><html lang="en"><head><title>${title} - HMICFRS</title></head><body><main><h1>${title}</h1>${main}</main></body></html>`;
const list = (heading: string, items: string[]) =>
  items.length === 0 ? '' : `<h4>${heading}</h4><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

const pillar = (year: string, areas: string[], causes: string[] = [], text = '') => ({
  [`/peel-assessments/peel-${year}/essex/legitimacy/`]: html(
    `Essex PEEL ${year}`,
    `<h2>Legitimacy</h2><h3>How legitimate is the force at keeping people safe and reducing crime?</h3><p>Good</p>
<p>Invented words about ${year}, written by nobody.</p>${QUESTIONS.map(
      (
        question,
        index,
      ) => `<h3>${question}</h3><p>Good</p><p>Passage ${index} of ${year} tells what was done.</p>
${index === 1 ? `${list('Areas for improvement', areas)}${list('Cause of concern', causes)}<p>After it come more words. ${text}</p>` : ''}`,
    ).join('')}`,
  ),
});
const onePage = (areas: string[]) => ({
  '/peel-reports/essex-2021-22/': html(
    'PEEL 2021/22 – An inspection of Essex Police',
    `<p>Published on: 13 October 2022</p><h2>Overall summary</h2><p>We make graded judgments in one area.</p>
<h2>Developing a positive workplace</h2><p>Adequate</p><p>Essex Police is adequate at developing a positive workplace.</p>
${list('Areas for improvement', areas)}<p>More words about the workplace.</p>`,
  ),
});
const letter = (month: string, words: string) => ({
  [`/publication-html/essex-police-peel-cause-of-concern-letter-${month.toLowerCase()}-2018/`]: html(
    `Essex Police: PEEL cause of concern letter – ${month} 2018`,
    `<p>Published on: 15 ${month} 2018</p><h2>Letter information</h2><dl><dt>From</dt><dd>An inspector</dd><dt>To</dt><dd>The chief constable</dd></dl>
<h2>Background</h2><p>We inspected Essex Police in 2017.</p><h2>Cause of concern</h2>${words}`,
  ),
});

const outline = ({ kind, state, doubtful, events }: FindingLife) => [
  `${kind}, ${state}${doubtful ? ', to be reviewed' : ''}`,
  ...events.map(({ kind, cycle, as, other, review }) =>
    [kind, cycle, as, other && (review ? 'perhaps another' : 'with another')].filter(Boolean).join(' '),
  ),
];

it('findings over four cycles keep one life each, and what is uncertain stays a question', async () => {
  const site = await desk(pillar('2016', [VETTING, ICE, RADIO, BURGLARY, BOTH, COMPLAINTS]));
  await site.pass(1);
  site.publish(
    pillar(
      '2017',
      [VETTING, ICE_LATER, DRONES, PAPER, PATROLS],
      [BURGLARY],
      `In 2016 we said that ${RADIO.charAt(0).toLowerCase()}${RADIO.slice(1)} It has done so.`,
    ),
  );
  await site.pass(2);
  const last = () => site.mail.received.at(-1)?.mail.text?.replaceAll(/\s+/g, ' ') ?? '';
  expect(last()).toContain(
    'Findings: 3 carried on, 2 carried on in other words, 1 no longer listed and 1 that may be an earlier one in other words.',
  );

  // A letter that only nearly names it closes nothing; one that restates it, and says so, does.
  site.publish(
    letter('January', `<p>${BURGLARY}</p><h2>Background</h2><p>The force closed two stations.</p>`),
  );
  site.publish(letter('February', '<p>The matter of a named officer for victims is now closed.</p>'));
  await site.pass(3);
  expect(last()).not.toContain('It closes');
  const burglary = async () => findingLives(await site.store.changes()).find(({ text }) => text === BURGLARY);
  expect(await burglary()).toMatchObject({ state: 'listed', doubtful: true });
  site.publish(
    letter(
      'March',
      `<p>${BURGLARY}</p><h2>Decision</h2><p>We are satisfied. This cause of concern is now closed.</p>`,
    ),
  );
  await site.pass(4);
  expect(last()).toContain(
    `It closes a cause of concern, ethical and lawful workforce behaviour, “${BURGLARY}”`,
  );
  expect(last()).not.toContain('It lists');
  expect(await burglary()).toMatchObject({ state: 'closed' });

  site.publish(pillar('2018', [ICE_LATER, RADIO, BURGLARY, BOTH]));
  await site.pass(5);
  expect(last()).toContain(
    'Findings: 2 carried on, 1 carried on in other words, 1 listed again after an absence and 2 no longer listed.',
  );
  site.publish(onePage([VETTING, RADIO]));
  await site.pass(6);

  const lives = findingLives(await site.store.changes());
  expect(Object.fromEntries(lives.map((life) => [life.text, outline(life)]))).toEqual({
    [VETTING]: [
      'area-for-improvement, listed',
      'first-seen 2016',
      'repeated 2017',
      'not-listed 2018/19',
      'repeated 2021/22',
    ],
    [ICE_LATER]: [
      'area-for-improvement, no-longer-listed',
      'first-seen 2016',
      'repeated 2017',
      'repeated 2018/19',
      'not-listed 2021/22',
    ],
    [RADIO]: [
      'area-for-improvement, listed',
      'first-seen 2016',
      'not-listed 2017',
      'followed-up 2017',
      'repeated 2018/19',
      'repeated 2021/22',
    ],
    [BURGLARY]: [
      'area-for-improvement, no-longer-listed, to be reviewed',
      'first-seen 2016',
      'became 2017 cause-of-concern',
      'also-in',
      'closed',
      'closed',
      'became 2018/19 area-for-improvement',
      'not-listed 2021/22',
    ],
    [BOTH]: [
      'area-for-improvement, no-longer-listed',
      'first-seen 2016',
      'repeated 2017',
      'repeated 2018/19',
      'not-listed 2021/22',
    ],
    [COMPLAINTS]: ['area-for-improvement, no-longer-listed', 'first-seen 2016', 'not-listed 2017'],
    [DRONES]: [
      'area-for-improvement, no-longer-listed',
      'first-seen 2017 with another',
      'not-listed 2018/19 with another',
    ],
    [PATROLS]: [
      'area-for-improvement, no-longer-listed, to be reviewed',
      'first-seen 2017 perhaps another',
      'not-listed 2018/19',
    ],
  });

  const idOf = (text: string) => lives.find((life) => life.text === text)?.id;
  const table = findingsTable(lives, { colour: false, width: 200 });
  expect(table).toContain(`2026-03-02 first seen in 2017; split off from ${idOf(BOTH)}`);
  expect(table).toContain(`; to be reviewed: may be ${idOf(COMPLAINTS)}`);
  expect(table).toContain('2026-03-02 became a cause of concern in 2017');

  const folder = await mkdtemp(join(tmpdir(), 'gradewatch-lives-'));
  afterwards(() => rm(folder, { recursive: true, force: true }));
  const sites = [siteProfiles.hmicfrs!];
  await buildReviewSite({ store: site.store, sites, out: folder, now: '2026-03-07T06:00:00Z' });
  const page = await readFile(join(folder, bodyPath('hmicfrs', 'essex')), 'utf8');
  for (const words of [
    'Perhaps closed on Tue 3 March 2026',
    'Closed on Wed 4 March 2026',
    'Became a cause of concern',
    'is for a person to say',
  ])
    expect(page).toContain(words);
});
