/**
 * `gradewatch deliver`: what is still to be told is told now. No page is asked for.
 *
 * For an operator who has mended something: an address that was refused is tried again at once and not after a week, and a
 * server that was away is not waited for any longer. What is told, and that it is told once, is the outbox's affair as ever.
 */

import { nearest } from '../config/nearest.js';
import { type Config, requireReadyToRun } from '../config.js';
import type { DeliverOutput } from '../outputs.js';
import { tellAll } from '../run/telling.js';
import { type ExitCode, exit, type Io, printJson, UsageError } from './io.js';
import { deliveryLine } from './progress.js';
import { configAt, profilesOf, storeOf } from './setting.js';

export interface DeliverOptions {
  config: string;
  dryRun?: boolean;
  json?: boolean;
}

export async function deliver(subscribers: string[], options: DeliverOptions, io: Io): Promise<ExitCode> {
  const config = await configAt(options.config, io, true);
  const wanted = chosen(subscribers, config);
  for (const warning of requireReadyToRun(config, io.env)) io.err(`warning: ${warning}\n`);
  const store = await storeOf(config);
  const release = await store.lock();
  try {
    const { sites } = await store.state();
    // A clock that was set back: time in a store never goes back (run.ts).
    const now = [io.now().toISOString(), ...Object.values(sites).map((one) => one.lastPassAt ?? '')]
      .sort()
      .at(-1)!;
    const deliveries = await tellAll({
      config: { ...config, subscribers: wanted },
      store,
      env: io.env,
      now: () => now,
      startedAt: now,
      profiles: profilesOf(config),
      report: null,
      again: true,
      dryRun: options.dryRun ?? false,
    });
    const output: DeliverOutput = { deliveries };
    if (options.json) await printJson(io, output);
    else io.out(textOf(output));
    const failed = deliveries.some(
      ({ kind, code }) => kind === 'failed' || (kind === 'deferred' && code !== 'dry-run'),
    );
    return failed ? exit.partial : exit.done;
  } finally {
    await release();
  }
}

function textOf({ deliveries }: DeliverOutput): string {
  if (deliveries.length === 0) return 'Nothing is pending: everybody has been told everything.\n';
  return `${deliveries.map(deliveryLine).join('\n')}\n`;
}

function chosen(names: string[], { subscribers, file }: Config): Config['subscribers'] {
  const known = subscribers.map((one) => one.name);
  for (const name of names) {
    if (known.includes(name)) continue;
    const [guess] = nearest(name, known);
    throw new UsageError(
      `${file} has no subscriber ${JSON.stringify(name)}.${guess ? ` Did you mean ${guess}?` : ''} It has: ${known.join(', ') || 'none'}.`,
    );
  }
  return names.length === 0 ? subscribers : subscribers.filter((one) => names.includes(one.name));
}
