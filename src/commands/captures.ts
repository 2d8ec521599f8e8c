/**
 * The documents of a folder as earlier captures of pages: which file is which page, and when it was captured.
 *
 * A date is taken from, in this order: the file's name (`2019-05-02`, or fourteen digits as web archives write them),
 * a sidecar, what the document says of itself, `--date`, the file's own time. An address: a sidecar, what the
 * document says of itself, its first line. A sidecar is `<file>.url` (the address on its first line) or a row in
 * `urls.csv` (`file,url,date`). A document without an address becomes a page of its own, named after the file.
 *
 * Nothing is stored here. Files that cannot be a document are listed, never thrown at.
 */

import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { BlockDocument, IsoInstant, Problem } from '../model.js';
import type { ImportedFile } from '../outputs.js';
import { captureInstant } from './dates.js';
import { contentTypeOfName, documentFault, isUrl, readBounded } from './document.js';
import { UsageError } from './io.js';

/** A file that was found, before it is read. */
export interface FoundFile {
  /** Path inside the folder, with `/`. */
  file: string;
  path: string;
  contentType: string | null;
  /** From the name or a sidecar. */
  named: { capturedAt: IsoInstant; dateFrom: 'name' | 'sidecar' } | null;
  url: string | null;
  modifiedAt: IsoInstant;
}

const sidecarEnding = /\.url$/i;
const table = 'urls.csv';

/** A file of web archive records, by its name. */
export function isWarc(name: string): boolean {
  return /\.warc(?:\.gz)?$/i.test(name);
}

/** Every file of a folder and the folders under it that may be a document, in the order of their names. */
export async function findFiles(folder: string): Promise<FoundFile[]> {
  const names = await listFolder(folder);
  const rows = names.includes(table) ? tableRows(await readFile(join(folder, table), 'utf8')) : new Map();
  const found: FoundFile[] = [];
  for (const file of names) {
    if (file === table || (sidecarEnding.test(file) && names.includes(file.replace(sidecarEnding, ''))))
      continue;
    const path = join(folder, file);
    const row: Row | undefined = rows.get(file) ?? rows.get(basename(file));
    const byName = dateInName(basename(file));
    const url = names.includes(`${file}.url`) ? sidecarUrl(await readFile(`${path}.url`, 'utf8')) : null;
    found.push({
      file,
      path,
      contentType: contentTypeOfName(file),
      named: byName
        ? { capturedAt: byName, dateFrom: 'name' }
        : row?.capturedAt
          ? { capturedAt: row.capturedAt, dateFrom: 'sidecar' }
          : null,
      url: url ?? row?.url ?? null,
      modifiedAt: (await stat(path)).mtime.toISOString(),
    });
  }
  return found;
}

async function listFolder(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .filter((name) => !name.split('/').some((part) => part.startsWith('.')))
      .sort();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT')
      throw new UsageError(
        `There is no folder ${folder}. Give the path of a folder with HTML, PDF, text or WARC files, a WARC file, or an address.`,
      );
    if (code === 'ENOTDIR')
      throw new UsageError(
        `${folder} is a file. Give the folder that holds it, or read it with \`gradewatch read\`.`,
      );
    if (code === 'EACCES' || code === 'EPERM')
      throw new UsageError(`${folder} cannot be read: permission denied.`);
    throw error;
  }
}

/** The date in a file's name: `2019-05-02`, `2019-05-02T061700Z`, `20190502061700`. */
export function dateInName(name: string): IsoInstant | null {
  const archive = /(?<!\d)(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(?!\d)/.exec(name);
  if (archive) {
    const [, y, mo, d, h, mi, s] = archive;
    const found = captureInstant(`${y}-${mo}-${d}T${h}:${mi}:${s}Z`);
    if (found) return found;
  }
  const iso = /(?<!\d)(\d{4}-\d{2}-\d{2})(?:[T_](\d{2})[:.-]?(\d{2})(?:[:.-]?(\d{2}))?Z)?(?!\d)/.exec(name);
  if (!iso) return null;
  const [, day, hours, minutes, seconds] = iso;
  return captureInstant(hours ? `${day}T${hours}:${minutes}:${seconds ?? '00'}Z` : day!);
}

interface Row {
  url: string | null;
  capturedAt: IsoInstant | null;
}

/** `file,url,date`, with or without a first line that says so. Cells with a comma in them stand in double quotes. */
function tableRows(text: string): Map<string, Row> {
  const rows = new Map<string, Row>();
  for (const line of text.split(/\r?\n/)) {
    const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((m) =>
      (m[1]?.replaceAll('""', '"') ?? m[2] ?? '').trim(),
    );
    const [file, url, date] = cells;
    if (!file || file.toLowerCase() === 'file') continue;
    rows.set(file, { url: url && isUrl(url) ? url : null, capturedAt: date ? captureInstant(date) : null });
  }
  return rows;
}

/** The first address in a sidecar: a line of its own, or the `URL=` of a Windows shortcut. */
function sidecarUrl(text: string): string | null {
  for (const line of text.split(/\r?\n/)) {
    const candidate = line.trim().replace(/^URL=/i, '');
    if (isUrl(candidate) && URL.canParse(candidate)) return candidate;
  }
  return null;
}

/** The bytes of a file, or why it cannot be a document. */
export async function documentBytes(found: FoundFile): Promise<{ bytes: Uint8Array } | { problem: Problem }> {
  try {
    const bytes = await readBounded(found.path);
    const fault = documentFault(bytes, found.contentType);
    return fault ? { problem: { code: fault.code, where: found.file, detail: fault.detail } } : { bytes };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const detail = code === 'EACCES' || code === 'EPERM' ? 'cannot be read: permission denied' : message;
    return { problem: { code: 'unreadable-file', where: found.file, detail } };
  }
}

/** When a file was captured, and how that is known. */
export function captureDate(
  found: FoundFile,
  document: Pick<BlockDocument, 'meta'>,
  given: IsoInstant | null,
): { capturedAt: IsoInstant; dateFrom: NonNullable<ImportedFile['dateFrom']> } {
  if (found.named) return found.named;
  const meta = metadataDate(document.meta);
  if (meta) return { capturedAt: meta, dateFrom: 'metadata' };
  if (given) return { capturedAt: given, dateFrom: 'option' };
  return { capturedAt: found.modifiedAt, dateFrom: 'file-time' };
}

const dateNames = [
  'article:modified_time',
  'og:updated_time',
  'dcterms.modified',
  'last-modified',
  'moddate',
  'article:published_time',
  'dcterms.date',
  'creationdate',
  'date',
];

function metadataDate(meta: Record<string, string>): IsoInstant | null {
  for (const name of dateNames) {
    const value = meta[name]?.trim();
    if (!value) continue;
    const pdf = /^D:(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?(?:Z|([+-])(\d{2})'?(\d{2})?)?/.exec(
      value,
    );
    const text = pdf
      ? `${pdf[1]}-${pdf[2]}-${pdf[3]}T${pdf[4] ?? '12'}:${pdf[5] ?? '00'}:${pdf[6] ?? '00'}${pdf[7] ? `${pdf[7]}${pdf[8]}:${pdf[9] ?? '00'}` : 'Z'}`
      : value;
    const found = captureInstant(text);
    if (found) return found;
  }
  return null;
}

/** The address of a document: its sidecar's, what it says of itself, or a first line that is nothing but an address. */
export function documentUrl(
  found: FoundFile,
  document: Pick<BlockDocument, 'canonicalUrl' | 'blocks'>,
): string | null {
  if (found.url) return found.url;
  if (document.canonicalUrl) return document.canonicalUrl;
  const first = document.blocks[0]?.text.replace(/^(?:url|source|address)\s*:\s*/i, '').trim() ?? '';
  return isUrl(first) && !/\s/.test(first) && URL.canParse(first) ? first : null;
}

/** What stands for the address of a document that has none. It links to nothing, and no two file names share it. */
export function derivedUrl(file: string): string {
  return `import:${file
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/')}`;
}
