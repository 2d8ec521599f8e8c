/**
 * Three invented days at an invented inspectorate, with everything real but the words: a web server and a mail server on
 * loopback, three passes of the pipeline, a git repository, a feed, a review site.
 *
 * The demo checks itself: if subscribers were told anything but the five news of the third day, or the operator anything but
 * its two troubles, it says what differs and fails.
 */
import { writeFile } from 'node:fs/promises';
import { loadConfig } from '../config.js';
import type { Bulletin, ChangeEntry, Delivery, ProgressEvent, RunReport, Store } from '../model.js';
import { buildReviewSite } from '../review/build.js';
import { runPass } from '../run.js';
import { example } from '../sites/example/index.js';
import { openStore } from '../store/index.js';
import { bulletinFor } from '../tell/index.js';
import { type Day, news } from './content.js';
import { commitsIn, configText, type DemoFolder, openDemoFolder } from './folder.js';
import { openMailServer } from './mail-server.js';
import { TROUBLE } from './site.js';
import { openSiteServer } from './site-server.js';

/** One day of the demo, as it went. */
export interface DemoDay {
  day: Day;
  report: RunReport;
  /** What the web server answered. */
  answers: { path: string; status: number }[];
  /** Mail that arrived. */
  mail: { file: string; to: string[] }[];
}

export interface DemoResult {
  folder: DemoFolder;
  days: DemoDay[];
  store: Store;
  /** What the subscribers were told on the third day. */
  bulletin: Bulletin | null;
  commits: string[];
  /** What is not as it should be, a sentence each; empty when all is well. */
  faults: string[];
}

const MORNINGS: Record<Day, string> = {
  1: '2023-06-05T05:17:00Z',
  2: '2023-06-06T05:17:00Z',
  3: '2023-06-07T05:17:00Z',
};

/** Runs the three days. Servers are closed whatever happens; what was made stays in the folder. */
export async function runDemo(options: {
  out: string | null;
  before?: (day: Day, folder: DemoFolder) => void;
  after?: (day: DemoDay) => void;
  onProgress?: (event: ProgressEvent) => void;
}): Promise<DemoResult> {
  const folder = await openDemoFolder(options.out);
  const site = await openSiteServer();
  const mail = await openMailServer(folder.mail).catch(async (error: unknown) => {
    await site.close();
    throw error;
  });
  try {
    await writeFile(folder.config, configText(site.baseUrl));
    const config = await loadConfig(folder.config, { env: { SMTP_URL: mail.url } });
    if (config.store.kind !== 'files') throw new Error('the demo keeps files');
    const store = await openStore(config.store);
    const days: DemoDay[] = [];
    for (const day of [1, 2, 3] as const) {
      site.turnTo(day);
      options.before?.(day, folder);
      const mailBefore = mail.received().length;
      const report = await runPass({
        config,
        store,
        now: clockFrom(MORNINGS[day]),
        env: { SMTP_URL: mail.url },
        ...(options.onProgress ? { onProgress: options.onProgress } : {}),
      });
      const done = { day, report, answers: site.answers(), mail: mail.received().slice(mailBefore) };
      days.push(done);
      options.after?.(done);
    }
    const end = clockFrom(MORNINGS[3])().toISOString();
    await buildReviewSite({ store, sites: [example], out: folder.review, now: end });
    const entries = await toldOnDayThree(store);
    const bulletin = bulletinFor({ name: 'police-board' }, entries, { profiles: [example], now: end });
    const commits = await commitsIn(folder.repository);
    return { folder, days, store, bulletin, commits, faults: faultsOf(days, entries, commits) };
  } finally {
    await Promise.all([site.close(), mail.close()]);
  }
}

/** A clock that goes on from a morning as the real one does. */
function clockFrom(morning: string): () => Date {
  const started = performance.now();
  return () => new Date(Date.parse(morning) + Math.round(performance.now() - started));
}

async function toldOnDayThree(store: Store): Promise<ChangeEntry[]> {
  const told = new Set(
    (await store.ledger())
      .filter((line) => line.subscriber === 'police-board' && line.kind === 'delivered')
      .flatMap((line) => line.changes),
  );
  return (await store.changes()).filter((entry) => told.has(entry.change.id));
}

// ───────────────────────────────────────────── is it as it should be?

function faultsOf(days: DemoDay[], told: ChangeEntry[], commits: string[]): string[] {
  const faults: string[] = [];
  const expect = (right: boolean, sentence: string) => {
    if (!right) faults.push(sentence);
  };
  const [first, second, third] = days as [DemoDay, DemoDay, DemoDay];
  const byMail = (day: DemoDay) => day.mail.map((one) => one.to.join(', ')).sort();

  expect(
    byMail(first).join() === 'scrutiny@board.example',
    `day 1: one line to the board was expected, mail went to: ${byMail(first).join('; ') || 'nobody'}`,
  );
  expect(
    first.report.problems.length === 0,
    `day 1: no problem was expected, there were: ${problems(first)}`,
  );
  expect(
    byMail(second).length === 0,
    `day 2: no mail was expected, it went to: ${byMail(second).join('; ')}`,
  );
  expect(
    toTell(second).length === 0,
    `day 2: nothing to tell was expected, but: ${toTell(second).join(' ')}`,
  );
  const unmodified = second.answers.filter((one) => one.status === 304).length;
  expect(
    unmodified > second.answers.length / 2,
    `day 2: most answers should be 304, ${unmodified} of ${second.answers.length} were`,
  );
  expect(
    byMail(third).join() === 'ops@gradewatch.example,scrutiny@board.example',
    `day 3: a bulletin and a notice were expected, mail went to: ${byMail(third).join('; ') || 'nobody'}`,
  );
  const line = (one: { kind: string; body: string | null; area: string | null }) =>
    `${one.kind} ${one.body ?? '–'} ${one.area ?? '–'}`;
  const wanted = new Set(news.map(line));
  const got = told.map((entry) => line(entry.change));
  for (const one of wanted) expect(got.includes(one), `day 3: not told: ${one}`);
  for (const one of got) expect(wanted.has(one), `day 3: told, but no news: ${one}`);
  expect(got.length === new Set(got).size, 'day 3: something was told twice');
  const troubled = third.report.problems.map((problem) => new URL(problem.url).pathname).sort();
  expect(
    troubled.join() === Object.values(TROUBLE).sort().join(),
    `day 3: two pages should be in trouble, there were: ${problems(third)}`,
  );
  for (const { day, report } of days) {
    for (const delivery of report.deliveries) {
      expect(
        isFine(delivery),
        `day ${day}: ${delivery.channel} to ${delivery.subscriber}: ${delivery.detail}`,
      );
    }
  }
  expect(commits.length >= 2, `a commit for the first and the third day was expected: ${commits.join('; ')}`);
  return faults;
}

function isFine(delivery: Delivery): boolean {
  return delivery.kind === 'delivered' || delivery.kind === 'already-delivered';
}

function toTell({ report }: DemoDay): string[] {
  return [...report.changes].filter(({ announced }) => announced).map(({ summary }) => summary);
}

function problems(day: DemoDay): string {
  return day.report.problems.map((problem) => `${problem.code} ${problem.url}`).join('; ') || 'none';
}
