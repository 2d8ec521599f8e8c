#!/usr/bin/env node
/**
 * The command line: argv → command → exit code. Every option of every command is declared here; what a command
 * does stands in `src/commands/<name>.ts`, loaded only when it is asked for, so that `--help` is quick.
 *
 * Errors that are expected carry a lower-case `code` and a message that teaches: it is printed as it stands.
 * Anything else is a bug: its stack is printed, exit 1.
 */

import { once } from 'node:events';
import { Argument, Command, CommanderError, Option } from 'commander';
import { defaultConfig, type ExitCode, exit, type Io } from './commands/io.js';
import { ownVersion } from './own-files.js';

const configOption = () =>
  new Option('--config <file>', 'the configuration, YAML or JSON').default(defaultConfig);
/** For commands that need a configuration only for a URL or a page of the store. */
const configIfNeeded = () =>
  new Option('--config <file>', `the configuration; for URLs and page ids ${defaultConfig} by default`);
const jsonOption = () => new Option('--json', 'print exactly one JSON document on standard output');
const siteOption = () => new Option('--site <profile>', 'only this inspectorate, e.g. hmicfrs');
/** For documents that do not say whose they are. */
const readAsOption = () =>
  new Option('--site <profile>', 'read as a document of this inspectorate, e.g. hmicfrs');

/** The whole command line. `finish` receives the exit code of the command that ran. */
function program(io: Io, finish: (code: ExitCode) => void): Command {
  const root = new Command('gradewatch')
    .description(
      'Watches what an inspectorate publishes and tells people which grade moved, which area for improvement appeared and which report is new.',
    )
    .version(ownVersion())
    .showHelpAfterError('(gradewatch --help lists the commands, gradewatch <command> --help their options)')
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.out(text), writeErr: (text) => io.err(text) })
    .addHelpText(
      'after',
      '\nBegin with `gradewatch demo`; then put your address into config/gradewatch.yaml, and `gradewatch check` tries every part.' +
        '\nExit codes: 0 done · 1 a bug · 2 usage or configuration · 3 done, but some pages or deliveries failed · 4 another run holds the store',
    );

  const add = (name: string, summary: string): Command =>
    root.command(name).description(summary).exitOverride();

  add('run', 'one pass: discover, fetch, read, compare, keep, tell, deliver')
    .addOption(configOption())
    .addOption(siteOption())
    .option('--body <id...>', 'only pages of these bodies, e.g. essex')
    .option('--dry-run', 'fetch, read and compare; keep nothing, tell nobody')
    .addOption(jsonOption())
    .action(async (options) => finish(await (await import('./commands/run.js')).run(options, io)));

  add('watch', 'passes on the configured schedule, until stopped; SIGTERM finishes the page in hand')
    .addOption(configOption())
    .option('--health <file>', 'a file to keep signs of life in, for check --health')
    .action(async (options) => finish(await (await import('./commands/watch.js')).watch(options, io)));

  add('read', 'what is read from one document: report, judgments, findings, problems')
    .argument('<file|url|->', 'the document; - reads standard input')
    .option('--url <url>', 'the address the document came from')
    .addOption(new Option('--as <format>', 'what the document is').choices(['html', 'pdf', 'text']))
    .addOption(readAsOption())
    .addOption(configIfNeeded())
    .addOption(jsonOption())
    .option('--explain', 'block by block, what was taken for what and why')
    .option('--html', 'with --explain: as a page for a browser')
    .action(async (source, options) =>
      finish(await (await import('./commands/read.js')).read(source, options, io)),
    );

  add('compare', 'what changed between two documents: files, URLs, or page-id@date from the store')
    .argument('<before>', 'the earlier document')
    .argument('<after>', 'the later document')
    .addOption(new Option('--as <format>', 'what both documents are').choices(['html', 'pdf', 'text']))
    .addOption(readAsOption())
    .addOption(configIfNeeded())
    .addOption(jsonOption().conflicts('html'))
    .option('--html', 'print a page for a browser')
    .action(async (before, after, options) =>
      finish(await (await import('./commands/compare.js')).compare(before, after, options, io)),
    );

  add('changes', 'the change log')
    .option('--since <date>', 'seen on or after this day or instant, e.g. 2026-01-31')
    .option('--until <date>', 'seen on or before this day or instant')
    .option('--body <id>', 'of this body, e.g. essex')
    .option('--area <id>', 'of this area, e.g. legitimacy')
    .option('--kind <kind>', 'of this kind, e.g. judgment-changed')
    .option('--all', 'also what an import of earlier captures has superseded: the log as it is kept')
    .addOption(
      new Option('--format <format>', 'how to print')
        .choices(['table', 'json', 'csv', 'atom'])
        .default('table'),
    )
    .addOption(configOption())
    .action(async (options) => finish(await (await import('./commands/changes.js')).changes(options, io)));

  add('history', 'judgments over time: by cycle, inspected, published, seen, and what each was read from')
    .option('--body <id>', 'of this body, e.g. essex')
    .option('--area <id>', 'of this area and, for a pillar, the areas under it')
    .option('--findings', 'the lives of areas for improvement and causes of concern instead of judgments')
    .addOption(
      new Option('--format <format>', 'how to print').choices(['table', 'json', 'csv']).default('table'),
    )
    .addOption(configOption())
    .action(async (options) => finish(await (await import('./commands/history.js')).history(options, io)));

  add('import', 'earlier captures into the store, oldest first, each with its date; nobody is alerted')
    .argument(
      '<folder|warc|memento-url>',
      'a folder (HTML, PDF, text, WARC), a WARC file, or a web archive’s CDX query, TimeMap or TimeGate',
    )
    .option('--date <date>', 'capture date of files that do not say theirs, e.g. 2019-05-02')
    .option('--from <date>', 'only captures on or after this day or instant')
    .option('--to <date>', 'only captures on or before this day or instant')
    .option('--body <id...>', 'only pages of these bodies, e.g. essex')
    .option('--replay <template>', 'where an archive shows captures, with {timestamp} and {url}')
    .option('--dry-run', 'say what would be imported; keep nothing')
    .addOption(siteOption())
    .addOption(configOption())
    .addOption(jsonOption())
    .action(async (source, options) =>
      finish(await (await import('./commands/import.js')).importPast(source, options, io)),
    );

  add('reread', "reads every stored source again with today's reader; recorded, never announced")
    .addOption(configOption())
    .addOption(siteOption())
    .addOption(jsonOption())
    .action(async (options) => finish(await (await import('./commands/reread.js')).reread(options, io)));

  add('accept', 'keeps a suspect reading that was set aside; the next pass tells what changed')
    .argument('<page>', 'id or address of a page that is set aside')
    .option('--reason <text>', 'why the reading is right; kept with it')
    .addOption(siteOption())
    .addOption(configOption())
    .addOption(jsonOption())
    .action(async (page, options) =>
      finish(await (await import('./commands/accept.js')).accept(page, options, io)),
    );

  add('verify', 'looks at every hash and reference of the store, and mends what a crash left')
    .addOption(configOption())
    .addOption(jsonOption())
    .action(async (options) => finish(await (await import('./commands/verify.js')).verify(options, io)));

  add('preview', 'the bulletins that a subscription would have had, from the change log; tells nobody')
    .argument('<subscriber>', 'name of a subscriber of the configuration')
    .option('--since <date>', 'from what was seen on or after this day or instant')
    .addOption(
      new Option('--format <format>', 'how to print').choices(['text', 'html', 'json']).default('text'),
    )
    .addOption(configOption())
    .action(async (subscriber, options) =>
      finish(await (await import('./commands/preview.js')).preview(subscriber, options, io)),
    );

  add('evidence', 'one zip to check one change by: both sources, marked words, hashes, history, a citation')
    .argument('<change>', 'id of a change, or how one begins')
    .option('--out <file>', 'the zip to write')
    .addOption(configOption())
    .addOption(jsonOption())
    .action(async (change, options) =>
      finish(await (await import('./commands/evidence.js')).evidence(change, options, io)),
    );

  add('deliver', 'tells now what is still to be told, also to addresses that refused; asks for no page')
    .argument('[subscriber...]', 'only these subscribers of the configuration')
    .option('--dry-run', 'say what is pending; tell nobody')
    .addOption(configOption())
    .addOption(jsonOption())
    .action(async (subscribers, options) =>
      finish(await (await import('./commands/deliver.js')).deliver(subscribers, options, io)),
    );

  add('site', 'the static review site')
    .option('--out <folder>', 'where to write it', 'public')
    .option('--serve', 'serve it on this machine until stopped')
    .addOption(configOption())
    .action(async (options) => finish(await (await import('./commands/site.js')).site(options, io)));

  add(
    'check',
    'is the configuration right, is each host reachable, does the mail server answer; changes nothing',
  )
    .addOption(configOption())
    .option(
      '--health <file>',
      'only whether the watch that keeps this file is alive and well; exit 3 where not',
    )
    .addOption(jsonOption())
    .action(async (options) => finish(await (await import('./commands/check.js')).check(options, io)));

  add('schema', 'the JSON Schemas of what --json prints, and of the configuration')
    .addArgument(new Argument('[name]', 'which one; without it their names are listed'))
    .action(async (name) => finish(await (await import('./commands/schema.js')).schema(name, io)));

  add('demo', 'the main job on an invented inspectorate: baseline, then a day on which a grade moves')
    .option('--out <folder>', 'where to leave the e-mail, the commits, the feed and the review site')
    .action(async (options) => finish(await (await import('./commands/demo.js')).demo(options, io)));

  return root;
}

/** Surroundings that a person can mend, as the system names them. */
const mendable: Record<string, string> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left on the device',
  EDQUOT: 'the quota is used up',
  EMFILE: 'too many files are open',
};

/** Errors of ours that mean something else than wrong usage or surroundings. */
const exitCodes: Record<string, ExitCode> = { 'store-locked': exit.locked, unreachable: exit.partial };

/** Prints what went wrong and says how to exit. */
function report(error: unknown, io: Io): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exit.done : exit.usage;
  const { code, path } = error as { code?: unknown; path?: unknown };
  if (error instanceof Error && typeof code === 'string') {
    // Errors of ours carry a lower-case code; those of Node and of libraries an upper-case one.
    if (/^[a-z][a-z0-9-]*$/.test(code)) {
      io.err(`gradewatch: ${error.message}\n`);
      return exitCodes[code] ?? exit.usage;
    }
    if (mendable[code] && typeof path === 'string') {
      io.err(
        `gradewatch: ${path}: ${mendable[code]} (${code}). Mend that, and run again: nothing is lost.\n`,
      );
      return exit.usage;
    }
  }
  io.err(`gradewatch: this is a bug; please report it with the lines below.\n`);
  io.err(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return exit.bug;
}

/** Runs the command line of this process and leaves with its exit code once everything is written. */
async function main(): Promise<void> {
  let code: ExitCode = exit.done;
  const io: Io = {
    out: (text) => void process.stdout.write(text),
    taken: async () => {
      if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
    },
    err: (text) => void process.stderr.write(text),
    stdin: process.stdin,
    env: process.env,
    now: () => new Date(),
    outIsTerminal: process.stdout.isTTY === true,
    errIsTerminal: process.stderr.isTTY === true,
    columns: process.stdout.columns ?? process.stderr.columns ?? 80,
    colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
  };
  // A reader that has seen enough (`| head`) is no error.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(code);
      throw error;
    });
  }
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error) => {
      process.exitCode = report(error, io);
      process.exit();
    });
  }
  try {
    await program(io, (ended) => {
      code = ended;
    }).parseAsync(process.argv);
  } catch (error) {
    code = report(error, io);
  }
  process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
}

await main();
