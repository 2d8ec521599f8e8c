/** `gradewatch compare`: what changed between two documents, each a file, a URL, or a capture in the store. */

import { existsSync } from 'node:fs';
import { readDocument } from '../apart/index.js';
import { compareReports } from '../compare/index.js';
import { nearest } from '../config/nearest.js';
import type { Config } from '../config.js';
import type { Capture, Reading, SiteProfile } from '../model.js';
import type { CompareOutput } from '../outputs.js';
import { renderComparePage, renderComparison } from '../tell/index.js';
import { momentOf } from './dates.js';
import { type Format, type GivenDocument, givenDocument, isUrl } from './document.js';
import { defaultConfig, type ExitCode, exit, type Io, printJson, UsageError } from './io.js';
import { configFor, profileFor, profileNamed, storeOf } from './setting.js';

export interface CompareOptions {
  as?: Format;
  site?: string;
  config?: string;
  json?: boolean;
  html?: boolean;
}

export async function compare(
  before: string,
  after: string,
  options: CompareOptions,
  io: Io,
): Promise<ExitCode> {
  if (before === '-' && after === '-')
    throw new UsageError('Standard input can be one of the two documents, not both.');
  const config = await configFor([before, after], options.config, io);
  const given = [
    await documentAt(before, options, config, io),
    await documentAt(after, options, config, io),
  ] as const;
  const profile = options.site ? profileNamed(options.site) : (given[0].profile ?? given[1].profile!);
  const [was, is] = [
    await readingOf(given[0], profile, options, config),
    await readingOf(given[1], profile, options, config),
  ];
  const onePage = isOnePage(was.address, is.address);
  const { changes, problems, ...rest } = compareReports(was.report, is.report, { profile, onePage });
  const output: CompareOutput = {
    changes,
    problems: [...sided(was, 'before'), ...sided(is, 'after'), ...problems],
    ...rest,
  };
  const labels = { before, after };
  if (options.json) await printJson(io, output);
  else if (options.html) io.out(renderComparePage(was.report, is.report, output, { profile, labels }));
  else io.out(renderComparison(output, labels, { profile, colour: io.colour, width: io.columns }));
  return exit.done;
}

interface Side extends GivenDocument {
  profile: SiteProfile | null;
}

/** A file first, so that a file name with an @ in it stays a file name. */
async function documentAt(
  source: string,
  options: CompareOptions,
  config: Config | null,
  io: Io,
): Promise<Side> {
  const inStore = /^([^/@\s]+)@(\S+)$/.exec(source);
  if (inStore && !isUrl(source) && !existsSync(source))
    return storedDocument(inStore[1]!, inStore[2]!, options, config);
  if (config && !isUrl(source) && !existsSync(source)) {
    const store = await storeOf(config);
    for (const site of config.sites)
      if ((await store.pages(site.profile)).includes(source))
        throw new UsageError(
          `${source} is a page of the store. Say of when: ${source}@latest, or ${source}@2026-01-31.`,
        );
  }
  const document = await givenDocument(source, { as: options.as, config }, io);
  return { ...document, profile: profileFor(options.site, document.url, config) };
}

/** What the store holds of a page as of a day, an instant, `latest`, or the beginning of a capture's SHA-256. */
async function storedDocument(
  page: string,
  when: string,
  options: CompareOptions,
  config: Config | null,
): Promise<Side> {
  const named = `${page}@${when}`;
  if (!config)
    throw new UsageError(
      `${named}: there is no file of that name, and no configuration (${options.config ?? defaultConfig}) that names a store to look in. Give one with --config.`,
    );
  const store = await storeOf(config);
  for (const site of config.sites) {
    if (options.site !== undefined && site.profile !== options.site) continue;
    const captures = await store.captures(site.profile, page);
    if (captures.length === 0) continue;
    const capture = captureAt(captures, when, config.schedule.timeZone, named);
    const bytes = await store.source(site.profile, page, capture.sha256);
    if (!bytes)
      throw new UsageError(
        `${named}: the store names a capture of ${capture.capturedAt}, and its bytes are missing.`,
      );
    const { url, contentType, charset } = capture;
    return { name: named, bytes, contentType, charset, url, profile: profileNamed(site.profile) };
  }
  const pages = (await Promise.all(config.sites.map((site) => store.pages(site.profile)))).flat();
  const near = nearest(page, pages, 3);
  throw new UsageError(
    `${named}: there is no file of that name, and the store has no page ${page}. ` +
      (near.length > 0
        ? `Did you mean ${near.join(', or ')}?`
        : '`gradewatch changes --format json` names the page of every change (source.page).'),
  );
}

function captureAt(captures: Capture[], when: string, timeZone: string, named: string): Capture {
  const known = `It has captures of ${captures.map((c) => c.capturedAt).join(', ')}.`;
  if (when === 'latest') return captures.at(-1)!;
  const bySha = /^[0-9a-f]{6,64}$/.test(when) ? captures.filter((c) => c.sha256.startsWith(when)) : [];
  if (bySha.length > 0) return bySha.at(-1)!;
  const until = Date.parse(momentOf(when, 'until', timeZone, named.slice(0, -when.length)));
  const found = captures.filter((c) => Date.parse(c.capturedAt) <= until).at(-1);
  if (!found) throw new UsageError(`${named}: the store has nothing of this page as early as that. ${known}`);
  return found;
}

async function readingOf(
  side: Side,
  profile: SiteProfile,
  options: CompareOptions,
  config: Config | null,
): Promise<Reading & { address: string | null }> {
  const { bytes, contentType, charset, url } = side;
  const reading = config?.sites.find((s) => s.profile === profile.id)?.reading ?? null;
  const read = await readDocument({ bytes, contentType, charset, url, as: options.as, profile, reading });
  const named = url ?? read.document.canonicalUrl;
  return { ...read.reading, address: named === null ? null : profile.canonicalUrl(named) };
}

/** Whether two addresses are of one page, or of a page and one below it; `null` where they do not tell: pages move. */
function isOnePage(one: string | null, other: string | null): boolean | null {
  if (one === null || other === null) return null;
  if (one === other) return true;
  return one.startsWith(other) || other.startsWith(one) ? false : null;
}

function sided(reading: Reading, side: 'before' | 'after') {
  return reading.problems.map((problem) => ({ ...problem, where: `${side}: ${problem.where}` }));
}
