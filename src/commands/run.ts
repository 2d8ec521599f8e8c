/** `gradewatch run`: one pass. Ctrl-C or SIGTERM finishes the page in hand; what was found is kept and told. */

import { requireReadyToRun } from '../config.js';
import { runPass } from '../run.js';
import { requireKnown } from './filter.js';
import { type ExitCode, exit, type Io, printJson } from './io.js';
import { hasFailures, progressOn, reportText } from './progress.js';
import { configAt, profilesOf, storeOf } from './setting.js';
import { keepHeapSmall } from './small-heap.js';
import { stopSignal } from './stop.js';

export interface RunOptions {
  config: string;
  site?: string;
  body?: string[];
  dryRun?: boolean;
  json?: boolean;
}

export async function run(options: RunOptions, io: Io): Promise<ExitCode> {
  keepHeapSmall();
  const config = await configAt(options.config, io, true);
  const profiles = profilesOf(config, options.site);
  for (const body of options.body ?? []) requireKnown('body', body, profiles, []);
  for (const warning of requireReadyToRun(config, io.env)) io.err(`warning: ${warning}\n`);
  const store = await storeOf(config);
  const progress = progressOn(io);
  const stop = stopSignal(io);
  try {
    const report = await runPass({
      config,
      store,
      now: io.now,
      only: { site: options.site, bodies: options.body },
      dryRun: options.dryRun ?? false,
      env: io.env,
      onProgress: progress.onProgress,
      signal: stop.signal,
    });
    progress.end();
    if (options.json) await printJson(io, report);
    else io.out(reportText(report));
    return hasFailures(report) ? exit.partial : exit.done;
  } finally {
    progress.end();
    stop.release();
  }
}
