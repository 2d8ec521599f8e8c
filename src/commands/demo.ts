/**
 * `gradewatch demo`: three days at an invented inspectorate, on this machine alone. Prints what each day brought, the
 * bulletin, the history, and where everything was left. Exit 1 where the demo did not go as it should.
 */
import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { judgmentHistory } from '../compare/history.js';
import type { Day } from '../demo/content.js';
import { type DemoDay, type DemoResult, runDemo } from '../demo/demo.js';
import type { Capture, PageId, Store } from '../model.js';
import { example } from '../sites/example/index.js';
import { historyTable, renderTerminal } from '../tell/index.js';
import { type ExitCode, exit, type Io } from './io.js';
import { progressOn } from './progress.js';

export interface DemoOptions {
  /** Folder to leave everything in; one among the temporary files by default. */
  out?: string;
}

const TITLES: Record<Day, string> = {
  1: 'Day 1, 5 June 2023. The first pass: what is there already is kept, and nobody is alerted.',
  2: 'Day 2, 6 June 2023. Nothing has changed but banners, nonces and “last updated” on every page.',
  3: 'Day 3, 7 June 2023. Five things have happened, and two pages are in trouble.',
};

export async function demo(options: DemoOptions, io: Io): Promise<ExitCode> {
  const started = performance.now();
  const progress = progressOn(io);
  io.out('The Inspectorate of Policing for the Isles is invented; its web server runs on this machine.\n');
  let result: DemoResult;
  try {
    result = await runDemo({
      out: options.out ?? null,
      before: (day) => io.out(`\n${strong(TITLES[day], io)}\n`),
      onProgress: progress.onProgress,
      after: (day) => {
        progress.end();
        io.out(dayText(day));
      },
    });
  } finally {
    progress.end();
  }
  const { folder, bulletin, commits, faults } = result;
  if (bulletin) {
    io.out(`\n${strong('The bulletin that the police board was sent on day 3', io)}\n\n`);
    io.out(renderTerminal(bulletin, { colour: io.colour, width: io.columns }));
  }
  io.out(`\n${strong('The history of one force', io)} (gradewatch history --body harrowdale)\n\n`);
  io.out(await historyOf(result.store, 'harrowdale', io));

  const mail = result.days.flatMap((day) => day.mail);
  const here = (path: string) => shortest(path);
  io.out(`\n${strong('Left to look at', io)}\n`);
  io.out(`  e-mail         ${mail.map((one) => here(one.file)).join('\n                 ')}\n`);
  io.out(`  commits        git -C ${here(folder.repository)} log\n`);
  io.out(commits.map((commit) => `                 ${commit}\n`).join(''));
  io.out(`  feed           ${here(folder.feed)}\n`);
  io.out(`  review site    ${pathToFileURL(`${folder.review}/index.html`).href}\n`);
  io.out(`  configuration  ${here(folder.config)}\n`);
  io.out(`                 npx gradewatch history --body fenmarsh --config ${here(folder.config)}\n`);
  io.out(
    `The demo took ${((performance.now() - started) / 1000).toFixed(1)} s. Run again, it replaces this folder.\n`,
  );

  if (faults.length === 0) return exit.done;
  io.err(`\nThe demo did not go as it should:\n${faults.map((fault) => `  ${fault}\n`).join('')}`);
  return exit.bug;
}

function dayText({ day, report, answers, mail }: DemoDay): string {
  const { pages } = report;
  const unmodified = answers.filter((one) => one.status === 304).length;
  const told = [...report.changes].filter((change) => change.announced).length;
  const trouble = pages.failed + pages.quarantined;
  const found = [
    told === 0 ? 'nothing to tell' : `${told} changes to tell`,
    ...(pages.new > 0 ? [`${count(pages.new)} new`] : []),
    ...(trouble > 0 ? [`${count(trouble)} in trouble`] : []),
  ];
  const lines = [
    `${answers.length} requests, ${unmodified} answered “not modified”; ${found.join(', ')}.`,
    ...report.problems.map((problem) => `In trouble: ${problem.url} (${problem.detail}).`),
    mail.length === 0
      ? 'No mail was sent.'
      : `Mail was sent to ${mail.flatMap((one) => one.to).join(' and ')}${day === 1 ? ': one line on how many reports are now watched' : ''}.`,
  ];
  return `${lines.join('\n')}\n`;
}

function count(pages: number): string {
  return pages === 1 ? '1 page' : `${pages} pages`;
}

async function historyOf(store: Store, body: string, io: Io): Promise<string> {
  const captures: { page: PageId; capture: Capture }[] = [];
  for (const page of await store.pages(example.id)) {
    for (const capture of await store.captures(example.id, page)) captures.push({ page, capture });
  }
  const rows = judgmentHistory(captures, example).filter((row) => row.body === body);
  return historyTable(rows, { colour: io.colour, width: io.columns, profile: example });
}

function strong(text: string, io: Io): string {
  return io.colour ? `\u001b[1m${text}\u001b[0m` : text;
}

/** A path as one would type it from here. */
function shortest(path: string): string {
  const from = relative(process.cwd(), path);
  return from.length < path.length && !from.startsWith('..') ? from : path;
}
