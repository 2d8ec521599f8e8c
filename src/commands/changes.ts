/** `gradewatch changes`: the change log, filtered, as a table, JSON, CSV or an Atom feed. */

import { pushTo } from '../compare/groups.js';
import type { ChangeEntry, ChangeFilter, SiteProfile } from '../model.js';
import type { ChangesOutput, LoggedChange } from '../outputs.js';
import { sha256 } from '../run/keeping.js';
import { renderAtom } from '../tell/atom.js';
import { bulletinFor, changesCsv, changesTable } from '../tell/index.js';
import { endOfPass } from '../tell/same-edit.js';
import { spanOf } from './dates.js';
import { requireKind, requireKnown } from './filter.js';
import { type ExitCode, exit, type Io } from './io.js';
import { configAt, profilesOf, storeOf } from './setting.js';
import { whatStands } from './standing.js';

export interface ChangesOptions {
  since?: string;
  until?: string;
  body?: string;
  area?: string;
  kind?: string;
  format: 'table' | 'json' | 'csv' | 'atom';
  /** Also what a later import superseded: the log as it lies in the store. */
  all?: boolean;
  config: string;
}

export async function changes(options: ChangesOptions, io: Io): Promise<ExitCode> {
  requireKind(options.kind);
  const config = await configAt(options.config, io);
  const profiles = profilesOf(config);
  const { body, area, kind } = options;
  const filter: ChangeFilter = {
    ...spanOf(options, config.schedule.timeZone),
    body,
    area,
    kind,
  };
  const store = await storeOf(config);
  const found = await store.changes(filter);
  const entries = options.all ? found : await whatStands(store, found);
  if (entries.length === 0) {
    requireKnown('body', body, profiles, []);
    requireKnown('area', area, profiles, []);
  }
  // How far an edit reaches is counted over all of the log, whatever was asked for.
  const log = options.format === 'atom' ? await store.changes() : [];
  io.out(rendered(entries, log, profiles, options.format, io));
  return exit.done;
}

function rendered(
  entries: ChangeEntry[],
  log: ChangeEntry[],
  profiles: SiteProfile[],
  format: ChangesOptions['format'],
  io: Io,
): string {
  const profile = profiles[0] ?? null;
  switch (format) {
    case 'json': {
      const output: ChangesOutput = { changes: entries.map(logged) };
      return `${JSON.stringify(output, null, 2)}\n`;
    }
    case 'csv':
      return changesCsv(entries, profile);
    case 'atom':
      return feed(entries, log, profiles, io);
    case 'table':
      return changesTable(entries, { colour: io.colour, width: io.columns, profile });
  }
}

function logged({ change, seq, cause, seenAt, lastSeenBefore, embargoUntil }: ChangeEntry): LoggedChange {
  return { ...change, seq, cause, seenAt, lastSeenBefore, embargoUntil };
}

/**
 * The log as a feed: a bulletin for each pass that saw something, so that an entry stays the same entry whatever the log
 * comes to hold later. What is under embargo is left out: a feed is read by others.
 */
function feed(entries: ChangeEntry[], log: ChangeEntry[], profiles: SiteProfile[], io: Io): string {
  const now = io.now();
  const open = log.filter(
    ({ embargoUntil }) => embargoUntil === null || Date.parse(embargoUntil) <= now.getTime(),
  );
  const passes = new Map<string, ChangeEntry[]>();
  for (const entry of entries) {
    if (entry.embargoUntil !== null && Date.parse(entry.embargoUntil) > now.getTime()) continue;
    const pass = entry.pass ?? entry.seenAt;
    pushTo(passes, pass, entry);
  }
  const bulletins = [...passes.values()].reverse().flatMap((seen) => {
    const at = seen.at(-1)!.seenAt;
    return (
      bulletinFor({ name: 'changes' }, seen, {
        profiles,
        now: at,
        log: open,
        counted: endOfPass(seen, open),
      }) ?? []
    );
  });
  const head = {
    id: `urn:sha256:${sha256(`gradewatch changes ${profiles.map((p) => p.id).join(' ')}`)}`,
    title: `Changes: ${profiles.map((p) => p.shortName).join(', ')}`,
    selfUrl: null,
    siteUrl: profiles[0]?.baseUrl ?? null,
    updated: bulletins[0]?.createdAt ?? '1970-01-01T00:00:00Z',
  };
  return renderAtom(head, bulletins);
}
