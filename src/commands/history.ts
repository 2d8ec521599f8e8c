/** `gradewatch history`: judgments over time, from every capture in the store, with what each was read from. */

import { judgmentHistory } from '../compare/history.js';
import { findingLives } from '../compare/lives.js';
import type { Capture, HistoryRow, PageId, SiteProfile, Store } from '../model.js';
import type { FindingsOutput, HistoryOutput } from '../outputs.js';
import { findingsCsv, findingsTable, historyCsv, historyTable } from '../tell/index.js';
import { requireKnown } from './filter.js';
import { type ExitCode, exit, type Io, printJson } from './io.js';
import { configAt, profilesOf, storeOf } from './setting.js';
import { whatStands } from './standing.js';

export interface HistoryOptions {
  body?: string;
  area?: string;
  findings?: boolean;
  format: 'table' | 'json' | 'csv';
  config: string;
}

export async function history(options: HistoryOptions, io: Io): Promise<ExitCode> {
  const config = await configAt(options.config, io);
  const profiles = profilesOf(config);
  const store = await storeOf(config);
  if (options.findings) return findings(options, profiles, store, io);
  const all: HistoryRow[] = [];
  for (const profile of profiles) {
    const captures: { page: PageId; capture: Capture }[] = [];
    for (const page of await store.pages(profile.id)) {
      for (const capture of await store.captures(profile.id, page)) captures.push({ page, capture });
    }
    all.push(...judgmentHistory(captures, profile));
  }
  const { body, area, format } = options;
  requireKnown('body', body, profiles, new Set(all.map((row) => row.body)));
  requireKnown('area', area, profiles, new Set(all.map((row) => row.area)));
  const rows = all.filter(
    (row) =>
      (body === undefined || row.body === body) &&
      (area === undefined || row.area === area || row.area.startsWith(`${area}/`)),
  );
  const profile = profiles[0] ?? null;
  if (format === 'json') {
    const output: HistoryOutput = { rows };
    await printJson(io, output);
  } else if (format === 'csv') io.out(historyCsv(rows, profile));
  else io.out(historyTable(rows, { colour: io.colour, width: io.columns, profile }));
  return exit.done;
}

/** The lives of findings, from what the change log says of them. */
async function findings(
  options: HistoryOptions,
  profiles: SiteProfile[],
  store: Store,
  io: Io,
): Promise<ExitCode> {
  const { body, area, format } = options;
  const sites = new Set(profiles.map((profile) => profile.id));
  const log = (await store.changes()).filter(({ change }) => change.source && sites.has(change.source.site));
  const all = findingLives(await whatStands(store, log));
  requireKnown('body', body, profiles, new Set(all.map((life) => life.body)));
  requireKnown('area', area, profiles, new Set(all.flatMap((life) => life.area ?? [])));
  const lives = all.filter(
    (life) =>
      (body === undefined || life.body === body) &&
      (area === undefined || life.area === area || (life.area?.startsWith(`${area}/`) ?? false)),
  );
  const profile = profiles[0] ?? null;
  if (format === 'json') {
    const output: FindingsOutput = { findings: lives };
    await printJson(io, output);
  } else if (format === 'csv') io.out(findingsCsv(lives));
  else io.out(findingsTable(lives, { colour: io.colour, width: io.columns, profile }));
  return exit.done;
}
