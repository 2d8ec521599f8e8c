/**
 * `gradewatch preview`: the bulletins that a subscription would have had, from the change log, before anyone subscribes.
 * Nothing is written and nobody is told.
 */

import { nearest } from '../config/nearest.js';
import type { Bulletin, Subscription } from '../model.js';
import type { PreviewOutput } from '../outputs.js';
import { bulletinsSince } from '../run/preview.js';
import { renderHtmlOfMany, renderTerminal, renderText } from '../tell/index.js';
import { momentOf } from './dates.js';
import { type ExitCode, exit, type Io, printJson, UsageError } from './io.js';
import { configAt, profilesOf, storeOf } from './setting.js';

export interface PreviewOptions {
  since?: string;
  format: 'text' | 'html' | 'json';
  config: string;
}

export async function preview(subscriber: string, options: PreviewOptions, io: Io): Promise<ExitCode> {
  const config = await configAt(options.config, io);
  const to = subscriptionNamed(subscriber, config.subscribers, config.file);
  const { timeZone } = config.schedule;
  const since =
    options.since === undefined
      ? '1970-01-01T00:00:00.000Z'
      : momentOf(options.since, 'since', timeZone, '--since');
  const entries = await (await storeOf(config)).changes();
  const now = io.now().toISOString();
  const { bulletins, held } = bulletinsSince(to, entries, {
    since,
    now,
    timeZone,
    profiles: profilesOf(config),
  });
  if (options.format === 'json') {
    const output: PreviewOutput = { subscriber: to.name, bulletins, heldByEmbargo: held };
    await printJson(io, output);
  } else if (options.format === 'html') io.out(renderHtmlOfMany(headOf(to, bulletins, held), bulletins));
  else io.out(asText(to, bulletins, held, io));
  return exit.done;
}

function subscriptionNamed(name: string, subscribers: Subscription[], file: string): Subscription {
  const found = subscribers.find((one) => one.name === name);
  if (found) return found;
  const names = subscribers.map((one) => one.name);
  const [guess] = nearest(name, names);
  const known =
    names.length === 0
      ? 'It has none: add one under subscribers; nobody is told before the next pass.'
      : `It has: ${names.join(', ')}.`;
  throw new UsageError(
    `${file} has no subscriber ${JSON.stringify(name)}.${guess ? ` Did you mean ${guess}?` : ''} ${known}`,
  );
}

function headOf(to: Subscription, bulletins: Bulletin[], held: number): string {
  const count = bulletins.length === 1 ? '1 bulletin' : `${bulletins.length} bulletins`;
  const waiting =
    held > 0 ? ` ${held} ${held === 1 ? 'change waits' : 'changes wait'} for the end of an embargo.` : '';
  return `${to.name} would have had ${count}.${waiting}`;
}

function asText(to: Subscription, bulletins: Bulletin[], held: number, io: Io): string {
  const render = io.colour
    ? (one: Bulletin) => renderTerminal(one, { colour: true, width: io.columns })
    : renderText;
  const parts = bulletins.map((one) => `━━━ ${one.createdAt}\n\n${render(one).trimEnd()}\n`);
  return `${[...parts, headOf(to, bulletins, held)].join('\n')}\n`;
}
