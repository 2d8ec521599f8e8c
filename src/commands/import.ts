/**
 * `gradewatch import`: captures of the past into the store, oldest first, each with its capture date. From a folder
 * (documents, WARC files, both), from one WARC file, or from a web archive (CDX server, TimeMap, TimeGate). Changes
 * are recorded under the cause `import`, and nobody is alerted. What cannot be taken is listed.
 *
 * Finding comes first and taking second, so that captures from many files go in by date. An import that is cut off is
 * taken up by the same command: what is in the store is neither fetched nor kept again.
 */

import { stat } from 'node:fs/promises';
import { basename, sep } from 'node:path';
import { readDocument } from '../apart/index.js';
import type { Config } from '../config.js';
import { createFetcher } from '../fetch/index.js';
import type { IsoInstant, PageId, Problem, Store } from '../model.js';
import type { ImportedFile, ImportOutput } from '../outputs.js';
import { createAnswers, createArchive, isCdx } from '../past/archive.js';
import { findInArchive } from '../past/from-archive.js';
import { createWarcFinder } from '../past/from-warc.js';
import { createMerger, type Merger } from '../past/merge.js';
import { type Finding, type NoPlace, nothingSkipped, type Place, type Planned } from '../past/planned.js';
import { createPresent, type Present } from '../past/present.js';
import { createSpool } from '../past/spool.js';
import { type Keeper, sha256 } from '../run/keeping.js';
import { pageIdOf } from '../sites/page-id.js';
import { oneLine } from '../tell/sanitise.js';
import {
  captureDate,
  derivedUrl,
  documentBytes,
  documentUrl,
  type FoundFile,
  findFiles,
  isWarc,
} from './captures.js';
import { captureInstant, spanOf } from './dates.js';
import { documentFault, isUrl } from './document.js';
import { type ExitCode, exit, type Io, printJson, UsageError } from './io.js';
import { configAt, profileFor, profileNamed, profilesOf, storeOf } from './setting.js';
import { keepHeapSmall } from './small-heap.js';
import { stopSignal } from './stop.js';

export interface ImportOptions {
  date?: string;
  site?: string;
  body?: string[];
  from?: string;
  to?: string;
  replay?: string;
  dryRun?: boolean;
  config: string;
  json?: boolean;
}

/** Failures of an archive in a row after which it is left alone. */
const mostFailures = 10;

/** All that one import works with. */
interface Work {
  config: Config;
  store: Store;
  io: Io;
  options: ImportOptions;
  finding: Finding;
  present: Present;
  /** Problems that were met in reading a capture, and its name. */
  ofReading: Map<Problem, string>;
  signal: AbortSignal;
}

export async function importPast(source: string, options: ImportOptions, io: Io): Promise<ExitCode> {
  keepHeapSmall();
  const given = options.date === undefined ? null : captureInstant(options.date);
  if (options.date !== undefined && given === null)
    throw new UsageError(
      `--date ${options.date}: expected a day such as 2019-05-02, or an instant with its offset.`,
    );
  if (options.replay !== undefined && !/^https?:\/\/[^{}]+\{timestamp\}[^{}]*\{url\}/.test(options.replay))
    throw new UsageError(
      `--replay ${options.replay}: expected an address with {timestamp} and {url}, e.g. https://web.archive.example/web/{timestamp}id_/{url}`,
    );
  if (options.site !== undefined) profileNamed(options.site);
  const config = await configAt(options.config, io);
  const store = await storeOf(config);
  const stop = stopSignal(io);
  const finding = findingFor(config, options);
  const work: Work = {
    config,
    store,
    io,
    options,
    finding,
    present: createPresent(store),
    ofReading: new Map(),
    signal: stop.signal,
  };
  const spool = createSpool();
  // What is not there is said before the store is touched.
  const found = isUrl(source) ? null : await filesAt(source);
  const release = options.dryRun ? async () => {} : await store.lock();
  let files: ImportedFile[];
  let archive = { close: async () => {} };
  try {
    if (found === null) archive = await planArchive(source, work);
    else await planFiles(found, given, spool, work);
    files = await takeAll(work);
  } finally {
    await archive.close();
    await release();
    await spool.remove();
    stop.release();
  }
  const output: ImportOutput = { files, skipped: finding.skipped, problems: finding.problems };
  if (options.json) await printJson(io, output);
  else io.out(importText(output, work.ofReading));
  const failed = files.some((f) => f.outcome === 'failed' || f.outcome === 'suspect');
  const whole = !failed && !finding.incomplete && finding.skipped.notAskedFor === 0 && !stop.signal.aborted;
  return whole ? exit.done : exit.partial;
}

// ───────────────────────────────────────────── finding

function findingFor(config: Config, options: ImportOptions): Finding {
  const profiles = profilesOf(config, options.site);
  const zone = profiles[0]?.timeZone ?? 'UTC';
  const span = spanOf({ since: options.from, until: options.to }, zone, ['--from', '--to']);
  const [from, to] = [span.since ?? null, span.until ?? null];
  const skipped = nothingSkipped();
  const problems: Finding['problems'] = [];
  const failures: ImportedFile[] = [];
  return {
    planned: [],
    incomplete: false,
    skipped,
    problems,
    failures,
    failed(file, problem) {
      problems.push(problem);
      failures.push({ file, page: null, capturedAt: null, dateFrom: null, outcome: 'failed' });
    },
    range: { from, to },
    place(url): Place | NoPlace {
      for (const profile of profiles) {
        const baseUrl = config.sites.find((s) => s.profile === profile.id)?.baseUrl;
        const canonical = profile.canonicalUrl(url, baseUrl);
        if (canonical === null) continue;
        const { watched, body } = profile.classify(canonical);
        if (!watched) return 'notWatched';
        if (options.body && body !== null && !options.body.includes(body.id)) return 'otherBodies';
        return { profile, url: canonical, page: pageIdOf(canonical) };
      }
      return 'otherHosts';
    },
    isWanted(capturedAt) {
      const at = Date.parse(capturedAt);
      const inside = (from === null || at >= Date.parse(from)) && (to === null || at <= Date.parse(to));
      if (!inside) skipped.outOfRange += 1;
      return inside;
    },
  };
}

async function planFiles(
  found: FoundFile[],
  given: IsoInstant | null,
  spool: ReturnType<typeof createSpool>,
  work: Work,
): Promise<void> {
  const { finding, signal } = work;
  const warcs = createWarcFinder(finding, spool, work.present);
  for (const file of found) {
    if (signal.aborted) return;
    if (isWarc(file.file)) await warcs.read(file.path, file.file);
    else await planDocument(file, given, work);
  }
  await warcs.finish();
}

async function filesAt(source: string): Promise<FoundFile[]> {
  if (isWarc(source)) {
    const file = await stat(source).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
        throw new UsageError(`There is no file ${source}. Give a WARC file, a folder, or an address.`);
      throw error;
    });
    if (file.isFile())
      return [
        {
          file: basename(source),
          path: source,
          contentType: null,
          named: null,
          url: null,
          modifiedAt: file.mtime.toISOString(),
        },
      ];
  }
  const found = await findFiles(source);
  if (found.length === 0)
    throw new UsageError(`${source} holds no files. Give a folder with HTML, PDF, text or WARC files.`);
  return found;
}

/** What page a file is a capture of, and of when. The bytes are let go of again: a folder may be large. */
async function planDocument(
  file: FoundFile,
  given: IsoInstant | null,
  { config, finding, options }: Work,
): Promise<void> {
  const read = await documentBytes(file);
  if ('problem' in read) {
    finding.failed(file.file, read.problem);
    return;
  }
  const profile = profileFor(options.site, file.url, config);
  const { document } = await readDocument({
    bytes: read.bytes,
    contentType: file.contentType,
    url: file.url,
    profile,
  });
  if (document.blocks.length === 0) {
    const detail = document.problems.map((p) => p.detail ?? p.code).join('; ') || 'no text was found in it';
    finding.failed(file.file, { code: document.problems[0]?.code ?? 'no-text', where: file.file, detail });
    return;
  }
  const stated = documentUrl(file, document);
  const owner = stated === null ? profile : profileFor(options.site, stated, config);
  const baseUrl = config.sites.find((s) => s.profile === owner.id)?.baseUrl;
  const canonical = stated === null ? null : owner.canonicalUrl(stated, baseUrl);
  const body = canonical === null ? null : owner.classify(canonical).body;
  if (options.body && body !== null && !options.body.includes(body.id)) {
    finding.skipped.otherBodies += 1;
    return;
  }
  const date = captureDate(file, document, given);
  if (!finding.isWanted(date.capturedAt)) return;
  const name = file.file.split(sep).join('/');
  finding.planned.push({
    name: file.file,
    profile: owner,
    url: canonical ?? stated ?? derivedUrl(name),
    page: canonical === null ? pageIdOf(`/import/${encodeURI(name)}`) : pageIdOf(canonical),
    ...date,
    importedFrom: file.file,
    async load() {
      const again = await documentBytes(file);
      return 'problem' in again ? again : { ...again, contentType: file.contentType, charset: null };
    },
  });
}

/** Asks an archive what it has. Only its own host is asked, with the site's politeness. */
async function planArchive(source: string, work: Work): Promise<{ close(): Promise<void> }> {
  const { config, finding, options, signal, io } = work;
  if (!URL.canParse(source)) throw new UsageError(`${source} is no address.`);
  const site = config.sites.find((s) => options.site === undefined || s.profile === options.site);
  const addresses = await addressesOf(source, work);
  const answers = createAnswers();
  const fetcher = createFetcher({
    userAgentContact: config.contact,
    allowedHosts: [new URL(source).host],
    allowPrivateAddresses: site?.allowPrivateAddresses ?? false,
    politeness: { intervalMs: site?.politeness.intervalMs ?? 1000, concurrency: 1 },
    signal,
    onEvent: answers.onEvent,
  });
  const archive = createArchive(fetcher, answers, { address: source, replay: options.replay ?? null });
  try {
    await findInArchive(archive, addresses, finding.range, finding, work.present);
  } catch (error) {
    await fetcher.close();
    throw error;
  }
  io.err(
    `${finding.planned.length} captures of watched pages are listed by ${oneLine(new URL(source).host)}\n`,
  );
  return fetcher;
}

/** A TimeGate's address without a page stands for every page that is watched. */
async function addressesOf(source: string, { store, finding, config, options }: Work): Promise<string[]> {
  const isPrefix = !isCdx(source) && /^https?:\/\/[^?#]*\/$/i.test(source) && !/.https?:\/\//i.test(source);
  if (!isPrefix) return [source];
  if (finding.range.from === null && finding.range.to === null)
    throw new UsageError(
      `${source} names no page, so every page that is watched would be asked for: say from when to when with --from and --to, or give the address of a TimeMap.`,
    );
  const urls = new Set<string>();
  for (const profile of profilesOf(config, options.site)) {
    for (const check of await store.checks(profile.id)) urls.add(check.url);
    for (const page of await store.pages(profile.id)) {
      const url = (await store.captures(profile.id, page)).at(-1)?.url;
      if (url !== undefined) urls.add(url);
    }
  }
  return [...urls]
    .filter((url) => typeof finding.place(url) !== 'string')
    .sort()
    .map((url) => `${source}${url}`);
}

// ───────────────────────────────────────────── taking

/** Takes what was found, oldest first. A page is settled once no more of it is to come. */
async function takeAll(work: Work): Promise<ImportedFile[]> {
  const { finding, io, signal } = work;
  const { planned } = finding;
  planned.sort((a, b) => Date.parse(a.capturedAt) - Date.parse(b.capturedAt) || (a.name < b.name ? -1 : 1));
  const files = [...finding.failures];
  const mergers = new Map<string, Merger>();
  const left = new Map<PageId, number>();
  for (const { profile, page } of planned) count(left, `${profile.id} ${page}`, 1);
  let inARow = 0;
  for (const [done, capture] of planned.entries()) {
    if (signal.aborted || inARow >= mostFailures) {
      finding.skipped.notAskedFor = planned.length - done;
      break;
    }
    const merger =
      mergers.get(capture.profile.id) ?? createMerger(capture.profile.id, keeperOf(capture, work));
    mergers.set(capture.profile.id, merger);
    const file = await take(capture, merger, work);
    files.push(file);
    if (file.outcome === 'same-digest') finding.skipped.sameDigest += 1;
    inARow = file.outcome === 'failed' && capture.dateFrom === 'archive' ? inARow + 1 : 0;
    io.err(
      `${done + 1}/${planned.length} ${file.outcome.padEnd(13)} ${oneLine(file.file)} as ${file.page}, ${file.capturedAt} (${file.dateFrom})\n`,
    );
    if (count(left, `${capture.profile.id} ${capture.page}`, -1) === 0 && !work.options.dryRun)
      finding.problems.push(...(await merger.settle(capture.page)));
  }
  if (!work.options.dryRun && finding.skipped.notAskedFor > 0) {
    // Cut off: what is there is compared all the same.
    for (const { profile, page } of new Map(planned.map((p) => [p.page, p])).values()) {
      if ((left.get(`${profile.id} ${page}`) ?? 0) > 0)
        finding.problems.push(...((await mergers.get(profile.id)?.settle(page)) ?? []));
    }
  }
  return files;
}

function count(counts: Map<string, number>, key: string, by: number): number {
  const sum = (counts.get(key) ?? 0) + by;
  counts.set(key, sum);
  return sum;
}

function keeperOf({ profile }: Planned, { store, config, io }: Work): Keeper {
  return {
    store,
    profile,
    reading: config.sites.find((s) => s.profile === profile.id)?.reading ?? null,
    now: () => io.now().toISOString(),
  };
}

async function take(capture: Planned, merger: Merger, work: Work): Promise<ImportedFile> {
  const { finding, present, options } = work;
  const { name, profile, page, url, capturedAt, dateFrom } = capture;
  const result = { file: name, page, capturedAt, dateFrom };
  if (options.dryRun && dateFrom === 'archive') {
    const there = await present.hashAt(profile.id, page, capturedAt);
    return { ...result, outcome: there === null ? 'would-import' : 'already-there' };
  }
  const loaded = await capture.load();
  if (typeof loaded === 'string') return { ...result, outcome: loaded };
  const fail = (problem: Finding['problems'][number]): ImportedFile => {
    finding.problems.push(problem);
    capture.taken?.('failed', null);
    return { ...result, outcome: 'failed' };
  };
  if ('problem' in loaded) return fail(loaded.problem);
  const fault = documentFault(loaded.bytes, loaded.contentType);
  if (fault) return fail({ code: fault.code, where: name, detail: fault.detail });
  const hash = sha256(loaded.bytes);
  const at = loaded.capturedAt ?? capturedAt;
  const dated = { ...result, capturedAt: at };
  if (options.dryRun) {
    const there = await present.has(profile.id, page, at, hash);
    return { ...dated, outcome: there ? 'already-there' : 'would-import' };
  }
  const merged = await merger.add({
    site: profile.id,
    page,
    url,
    bytes: loaded.bytes,
    contentType: loaded.contentType,
    charset: loaded.charset,
    capturedAt: at,
    importedFrom: loaded.importedFrom ?? capture.importedFrom,
  });
  for (const { where, ...rest } of merged.problems) {
    const problem = { ...rest, where: `${name}: ${where}` };
    finding.problems.push(problem);
    work.ofReading.set(problem, name);
  }
  finding.problems.push(...(loaded.problems ?? []));
  capture.taken?.(merged.outcome, merged.outcome === 'suspect' ? null : hash);
  return { ...dated, outcome: merged.outcome };
}

// ───────────────────────────────────────────── saying

const skippedWords: [keyof ImportOutput['skipped'], string][] = [
  ['otherHosts', 'of other sites'],
  ['notWatched', 'of pages that are not watched'],
  ['otherBodies', 'of other bodies'],
  ['otherStatus', 'with another status than 200'],
  ['outOfRange', 'outside --from and --to'],
  ['notAskedFor', 'left for the next time: run the same command again'],
];

function importText({ files, skipped, problems }: ImportOutput, ofReading: Map<Problem, string>): string {
  const of = (outcome: ImportedFile['outcome']) => files.filter((f) => f.outcome === outcome).length;
  const dry = of('would-import') > 0 ? `${of('would-import')} would be imported, ` : '';
  const same = of('same-digest') > 0 ? `${of('same-digest')} the same as the capture before, ` : '';
  const lines = [
    `${files.length} ${files.length === 1 ? 'capture' : 'captures'}: ${dry}${of('imported')} imported, ${of('already-there')} were there already, ${same}${of('suspect')} suspect and left out, ${of('failed')} not taken.`,
  ];
  const passed = skippedWords.filter(([why]) => skipped[why] > 0);
  if (passed.length > 0)
    lines.push(`Passed over: ${passed.map(([why, words]) => `${skipped[why]} ${words}`).join(', ')}.`);
  const suspect = new Set(files.filter((f) => f.outcome === 'suspect').map(({ file }) => file));
  const reasons = new Map<string, string[]>();
  let inReading = 0;
  for (const problem of problems) {
    const { where, detail, code } = problem;
    const file = ofReading.get(problem);
    if (file === undefined) lines.push(`  ${oneLine(where)} ${oneLine(detail ?? code)}`);
    else if (suspect.has(file)) reasons.set(file, [...(reasons.get(file) ?? []), detail ?? code]);
    else inReading += 1;
  }
  for (const [file, why] of reasons) lines.push(`  ${oneLine(file)} is suspect: ${oneLine(why.join('; '))}`);
  if (inReading > 0) lines.push(`${inReading} problems in reading; --json lists them.`);
  return `${lines.join('\n')}\n`;
}
