/**
 * `gradewatch import`: a folder of earlier documents into the store, oldest first, each with its capture date. Its
 * changes are recorded under the cause `import`, and nobody is alerted. A file that cannot be taken is listed.
 */

import { sep } from 'node:path';
import type { Config } from '../config.js';
import type { IsoInstant, Problem, SiteProfile, Store } from '../model.js';
import type { ImportedFile, ImportOutput } from '../outputs.js';
import { createMerger } from '../past/merge.js';
import { readDocument } from '../read/index.js';
import { type Incoming, type Keeper, sha256 } from '../run/keeping.js';
import { pageIdOf } from '../sites/page-id.js';
import { oneLine } from '../tell/sanitise.js';
import {
  captureDate,
  derivedUrl,
  documentBytes,
  documentUrl,
  type FoundFile,
  findFiles,
} from './captures.js';
import { captureInstant } from './dates.js';
import { isUrl } from './document.js';
import { type ExitCode, exit, type Io, printJson, UsageError } from './io.js';
import { configAt, profileFor, profileNamed, storeOf } from './setting.js';

export interface ImportOptions {
  date?: string;
  site?: string;
  config: string;
  json?: boolean;
}

export async function importFolder(source: string, options: ImportOptions, io: Io): Promise<ExitCode> {
  if (isUrl(source) || /\.warc(?:\.gz)?$/i.test(source))
    throw new UsageError(
      `${source}: this version imports folders only. Save the captures as files named after their dates (essex-2019-05-02.html), and give the folder.`,
    );
  const given = options.date === undefined ? null : captureInstant(options.date);
  if (options.date !== undefined && given === null)
    throw new UsageError(
      `--date ${options.date}: expected a day such as 2019-05-02, or an instant with its offset.`,
    );
  if (options.site !== undefined) profileNamed(options.site);
  const config = await configAt(options.config, io);
  const store = await storeOf(config);
  const output: ImportOutput = { files: [], problems: [] };
  const found = await findFiles(source);
  if (found.length === 0)
    throw new UsageError(`${source} holds no files. Give a folder with HTML, PDF and text files.`);

  const release = await store.lock();
  try {
    const taken: Dated[] = [];
    for (const file of found) {
      const dated = await dateOf(file, given, options.site, config);
      if ('problem' in dated) {
        output.problems.push(dated.problem);
        output.files.push({
          file: file.file,
          page: null,
          capturedAt: null,
          dateFrom: null,
          outcome: 'failed',
        });
      } else taken.push(dated);
    }
    taken.sort(
      (a, b) => Date.parse(a.capturedAt) - Date.parse(b.capturedAt) || (a.file.file < b.file.file ? -1 : 1),
    );
    for (const [done, capture] of taken.entries()) {
      const result = await take(capture, config, store, io, output.problems);
      output.files.push(result);
      io.err(
        `${done + 1}/${taken.length} ${result.outcome.padEnd(13)} ${oneLine(result.file)} as ${result.page}, ${result.capturedAt} (${result.dateFrom})\n`,
      );
    }
  } finally {
    await release();
  }
  if (options.json) printJson(io, output);
  else io.out(importText(output));
  const whole = output.files.every((f) => f.outcome === 'imported' || f.outcome === 'already-there');
  return whole ? exit.done : exit.partial;
}

interface Dated {
  file: FoundFile;
  profile: SiteProfile;
  url: string;
  page: string;
  capturedAt: IsoInstant;
  dateFrom: NonNullable<ImportedFile['dateFrom']>;
}

/** What page a file is a capture of, and of when. The bytes are let go of again: a folder may be large. */
async function dateOf(
  file: FoundFile,
  given: IsoInstant | null,
  site: string | undefined,
  config: Config,
): Promise<Dated | { problem: Problem }> {
  const read = await documentBytes(file);
  if ('problem' in read) return read;
  const profile = profileFor(site, file.url, config);
  const { document } = await readDocument({
    bytes: read.bytes,
    contentType: file.contentType,
    url: file.url,
    profile,
  });
  if (document.blocks.length === 0) {
    const detail = document.problems.map((p) => p.detail ?? p.code).join('; ') || 'no text was found in it';
    return { problem: { code: document.problems[0]?.code ?? 'no-text', where: file.file, detail } };
  }
  const stated = documentUrl(file, document);
  const owner = stated === null ? profile : profileFor(site, stated, config);
  const baseUrl = config.sites.find((s) => s.profile === owner.id)?.baseUrl;
  const canonical = stated === null ? null : owner.canonicalUrl(stated, baseUrl);
  const name = file.file.split(sep).join('/');
  return {
    file,
    profile: owner,
    url: canonical ?? stated ?? derivedUrl(name),
    page: canonical === null ? pageIdOf(`/import/${encodeURI(name)}`) : pageIdOf(canonical),
    ...captureDate(file, document, given),
  };
}

async function take(
  capture: Dated,
  config: Config,
  store: Store,
  io: Io,
  problems: Problem[],
): Promise<ImportedFile> {
  const { file, profile, url, page, capturedAt, dateFrom } = capture;
  const result = { file: file.file, page, capturedAt, dateFrom };
  const read = await documentBytes(file);
  if ('problem' in read) {
    problems.push(read.problem);
    return { ...result, outcome: 'failed' };
  }
  const hash = sha256(read.bytes);
  const present = await store.captures(profile.id, page);
  if (present.some((c) => c.sha256 === hash && Date.parse(c.capturedAt) === Date.parse(capturedAt)))
    return { ...result, outcome: 'already-there' };
  const keeper: Keeper = {
    store,
    profile,
    reading: config.sites.find((s) => s.profile === profile.id)?.reading ?? null,
    now: () => io.now().toISOString(),
  };
  const incoming: Incoming = {
    site: profile.id,
    page,
    url,
    bytes: read.bytes,
    contentType: file.contentType,
    charset: null,
    capturedAt,
    importedFrom: file.file,
  };
  const merged = await createMerger(profile.id, keeper).add(incoming);
  for (const problem of merged.problems)
    problems.push({ ...problem, where: `${file.file}: ${problem.where}` });
  return { ...result, outcome: merged.outcome };
}

function importText({ files, problems }: ImportOutput): string {
  const count = (outcome: ImportedFile['outcome']) => files.filter((f) => f.outcome === outcome).length;
  const lines = [
    `${files.length} files: ${count('imported')} imported, ${count('already-there')} were there already, ${count('suspect')} suspect and left out, ${count('failed')} not taken.`,
  ];
  const failed = problems.filter((p) => files.some((f) => f.file === p.where && f.outcome === 'failed'));
  for (const { where, detail, code } of failed) lines.push(`  ${oneLine(where)} ${oneLine(detail ?? code)}`);
  for (const { file } of files.filter((f) => f.outcome === 'suspect')) {
    const reasons = problems.filter((p) => p.where.startsWith(`${file}: `)).map((p) => p.detail ?? p.code);
    lines.push(`  ${oneLine(file)} is suspect: ${oneLine(reasons.join('; '))}`);
  }
  const rest = problems.length - failed.length;
  if (rest > 0) lines.push(`${rest} problems in reading; --json lists them.`);
  return `${lines.join('\n')}\n`;
}
