/**
 * One document named on the command line: a file, a URL, or standard input. Bytes and what is known of them; reading
 * them is another matter. A URL goes through the same polite fetcher as a pass, with the same permissions.
 */

import { open, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Config } from '../config.js';
import { createFetcher, type FetcherOptions } from '../fetch/index.js';
import type { SiteProfile } from '../model.js';
import { sniff } from '../read/index.js';
import { profileById } from '../sites/index.js';
import { type Io, UsageError } from './io.js';
import { sameHost } from './setting.js';

/** The largest document that is read: the largest that is fetched. */
const maxDocumentBytes = 60_000_000;

export type Format = 'html' | 'pdf' | 'text';

export interface GivenDocument {
  /** As the person named it. */
  name: string;
  bytes: Uint8Array;
  contentType: string | null;
  charset: string | null;
  url: string | null;
}

const typesByExtension: Record<string, string> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain',
  '.text': 'text/plain',
  '.md': 'text/plain',
};

/** The media type that a file's name speaks of, or `null`. */
export function contentTypeOfName(name: string): string | null {
  return typesByExtension[extname(name).toLowerCase()] ?? null;
}

export function isUrl(source: string): boolean {
  return /^https?:\/\//i.test(source);
}

const signatures: [number[], string][] = [
  [[0x1f, 0x8b], 'gzip data: unpack it first'],
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive or an Office document: save it as PDF, HTML or text first'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Office document: save it as PDF, HTML or text first'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG image'],
  [[0xff, 0xd8, 0xff], 'a JPEG image'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF image'],
];

/** Why these bytes cannot be a document, or `null`. */
export function documentFault(
  bytes: Uint8Array,
  contentType: string | null,
): { code: 'empty' | 'too-large' | 'not-a-document'; detail: string } | null {
  if (bytes.length === 0) return { code: 'empty', detail: 'is empty: there is nothing to read' };
  if (bytes.length > maxDocumentBytes)
    return {
      code: 'too-large',
      detail: `is ${megabytes(bytes.length)} large; the most that is read is ${megabytes(maxDocumentBytes)}`,
    };
  const known = signatures.find(([magic]) => magic.every((byte, i) => bytes[i] === byte));
  if (known) return { code: 'not-a-document', detail: `is neither HTML nor PDF nor text, but ${known[1]}` };
  if (sniff(bytes, contentType) === 'binary')
    return { code: 'not-a-document', detail: 'is neither HTML nor PDF nor text, but binary data' };
  return null;
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1_000_000)} MB`;
}

/** Bytes of a file, at most one more than the largest document, so that a larger one is seen to be too large. */
export async function readBounded(file: string): Promise<Uint8Array> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    if (size <= maxDocumentBytes && size > 0) return await handle.readFile();
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of handle.createReadStream({ end: maxDocumentBytes, autoClose: false })) {
      chunks.push(chunk as Uint8Array);
      length += (chunk as Uint8Array).length;
      if (length > maxDocumentBytes) break;
    }
    return Buffer.concat(chunks);
  } finally {
    await handle.close();
  }
}

async function fromStdin(io: Io): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of io.stdin) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > maxDocumentBytes) break;
  }
  return Buffer.concat(chunks);
}

async function fromFile(file: string): Promise<Uint8Array> {
  try {
    const found = await stat(file);
    if (found.isDirectory())
      throw new UsageError(
        `${file} is a folder. Name one document in it, or use \`gradewatch import ${file}\` for all of them.`,
      );
    if (found.size > maxDocumentBytes)
      throw new UsageError(
        `${file} is ${megabytes(found.size)} large; the most that is read is ${megabytes(maxDocumentBytes)}.`,
      );
    return await readBounded(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw new UsageError(
        `There is no file ${file}. Give the path of a document, a URL, or - for standard input.`,
      );
    if (code === 'EACCES' || code === 'EPERM')
      throw new UsageError(`${file} cannot be read: permission denied.`);
    throw error;
  }
}

/** Settings of the fetcher for one configured site. */
export function fetcherOptions(
  config: Config,
  site: Config['sites'][number],
  profile: SiteProfile,
): FetcherOptions {
  return {
    userAgentContact: config.contact,
    allowedHosts: [new URL(site.baseUrl).host, ...profile.assetHosts],
    allowPrivateAddresses: site.allowPrivateAddresses,
    politeness: site.politeness,
    timeouts: site.timeouts,
    limits: site.limits,
    retries: site.retries,
  };
}

async function fromUrl(url: string, config: Config | null): Promise<GivenDocument> {
  const host = URL.canParse(url) ? new URL(url).host : '';
  const site = config?.sites.find(
    (s) => sameHost(s.baseUrl, url) || profileById(s.profile)?.assetHosts.includes(host),
  );
  if (!config || !site)
    throw new UsageError(
      `${url}: only the hosts of configured sites are asked, and ${host || 'this'} is none of them. ` +
        'Name a configuration that has it with --config, or download the document and give the file.',
    );
  const fetcher = createFetcher(fetcherOptions(config, site, profileById(site.profile)!));
  try {
    const outcome = await fetcher.fetch(url, null);
    if (outcome.kind === 'fetched') {
      const { bytes, contentType, charset, url: finalUrl } = outcome.document;
      return { name: url, bytes, contentType, charset, url: finalUrl };
    }
    if (outcome.kind === 'gone')
      throw new UnreachableError(`${url}: the server says that it is gone (${outcome.status}).`);
    const detail = outcome.kind === 'failed' ? `${outcome.code}: ${outcome.detail}` : 'not modified';
    throw new UnreachableError(`${url} could not be fetched (${detail}).`);
  } finally {
    await fetcher.close();
  }
}

/** A document that could not be fetched: an expected failure of the outside, exit 3. */
class UnreachableError extends Error {
  readonly code = 'unreachable';
}

/**
 * The document that a command-line argument names.
 *
 * @param options.emptyToo a document without a byte is one, of which there is nothing to read.
 * @throws UsageError where there is no such document or it cannot be one (empty, too large, binary);
 *   UnreachableError where it could not be fetched
 */
export async function givenDocument(
  source: string,
  options: { url?: string; as?: Format; config: Config | null; emptyToo?: boolean },
  io: Io,
): Promise<GivenDocument> {
  let document: GivenDocument;
  if (isUrl(source)) document = await fromUrl(source, options.config);
  else {
    const scheme = /^([a-z][a-z0-9+.-]+):\/\//i.exec(source)?.[1];
    if (scheme !== undefined)
      throw new UsageError(
        `${source}: only https:// and http:// are asked, not ${scheme}://. Download the document and give the file.`,
      );
    const bytes = source === '-' ? await fromStdin(io) : await fromFile(source);
    const name = source === '-' ? 'standard input' : source;
    document = { name, bytes, contentType: contentTypeOfName(source), charset: null, url: null };
  }
  if (options.url !== undefined) {
    if (!isUrl(options.url) || !URL.canParse(options.url))
      throw new UsageError(`--url ${options.url}: expected an address that begins with https:// or http://.`);
    document.url = options.url;
  }
  const fault = documentFault(document.bytes, document.contentType);
  const taken =
    fault?.code === 'empty' ? options.emptyToo : fault?.code === 'not-a-document' && options.as !== undefined;
  if (fault && !taken) throw new UsageError(`${document.name} ${fault.detail}.`);
  return document;
}
