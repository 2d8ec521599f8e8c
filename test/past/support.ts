/**
 * What the tests of the past stand on: WARC files written to the letter (ISO 28500), and a web archive on loopback that
 * speaks CDX, TimeMap and replay (RFC 7089). All documents are invented; the sentences are our own.
 */
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type ImportOptions, importPast } from '../../src/commands/import.js';
import type { ExitCode, Io } from '../../src/commands/io.js';
import type { ImportOutput } from '../../src/outputs.js';
import { base32 } from '../../src/past/digest.js';
import { openStore } from '../../src/store/index.js';
import { legitimacyPage, pagePath } from '../cli/documents.js';
import { parsedAs } from '../cli/schema.js';
import { type Handler, serve, type TestServer } from '../fetch/server.js';

export const home = 'https://hmicfrs.justiceinspectorates.gov.uk';
export const essex = `${home}${pagePath}`;
export const kent = essex.replace('essex', 'kent');
export const essexPage = 'peel-assessments--peel-2018--essex--legitimacy';
export const site = 'hmicfrs';

const folders: string[] = [];

export async function scratch(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gradewatch-past-'));
  folders.push(folder);
  return folder;
}

export async function removeScratch(): Promise<void> {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
}

/** A page about Essex, or about Kent. */
export function pageOf(url: string, grade: string, note = ''): string {
  const page = legitimacyPage(grade, { note });
  return url === kent ? page.replaceAll('Essex', 'Kent') : page;
}

export function sha1(bytes: string | Uint8Array): string {
  return base32(createHash('sha1').update(bytes).digest());
}

// ───────────────────────────────────────────── WARC

export interface RecordInput {
  type?: string;
  url?: string;
  date?: string;
  id?: string;
  status?: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  /** WARC headers beside those, or in their place. */
  warc?: Record<string, string>;
  /** The whole block, in place of an HTTP message. */
  block?: Uint8Array;
}

/** One record, not packed. */
export function warcRecord(input: RecordInput): Buffer {
  const { type = 'response', url = essex, date = '2019-05-02T06:17:00Z', status = 200 } = input;
  const body = Buffer.from(input.body ?? '');
  const http = { 'Content-Type': 'text/html; charset=utf-8', ...input.headers };
  const head = [`HTTP/1.1 ${status} Said`, ...Object.entries(http).map(([n, v]) => `${n}: ${v}`), '', ''];
  const block = input.block ?? Buffer.concat([Buffer.from(head.join('\r\n')), body]);
  const headers = {
    'WARC-Type': type,
    'WARC-Target-URI': url,
    'WARC-Date': date,
    'WARC-Record-ID': `<urn:uuid:${input.id ?? `${url} ${date}`}>`,
    'WARC-Block-Digest': `sha1:${sha1(block)}`,
    ...(type === 'response' ? { 'WARC-Payload-Digest': `sha1:${sha1(body)}` } : {}),
    'Content-Type': 'application/http; msgtype=response',
    'Content-Length': String(block.length),
    ...input.warc,
  };
  const lines = ['WARC/1.1', ...Object.entries(headers).map(([n, v]) => `${n}: ${v}`), '', ''];
  return Buffer.concat([Buffer.from(lines.join('\r\n')), block, Buffer.from('\r\n\r\n')]);
}

/** A file with a gzip member for each record. */
export function packed(records: Buffer[]): Buffer {
  return Buffer.concat(records.map((record) => gzipSync(record)));
}

// ───────────────────────────────────────────── an import

export interface Imported {
  code: ExitCode;
  /** Empty where text was asked for. */
  output: ImportOutput;
  stdout: string;
  stderr: string;
}

/** A configuration in a folder of its own, and ways to import into its store. */
export async function workshop(extra = '') {
  const folder = await scratch();
  const config = join(folder, 'gradewatch.yaml');
  await writeFile(
    config,
    `contact: ops@example.org\nsites: [{profile: hmicfrs, allowPrivateAddresses: true, politeness: {intervalMs: 0, concurrency: 1}}]\nstore: {kind: files, path: kept}\n${extra}`,
  );
  const store = await openStore({ kind: 'files', path: join(folder, 'kept') });
  async function run(source: string, options: Partial<ImportOptions> = {}): Promise<Imported> {
    let stdout = '';
    let stderr = '';
    const io: Io = {
      out: (text) => {
        stdout += text;
      },
      err: (text) => {
        stderr += text;
      },
      stdin: (async function* () {})(),
      env: {},
      now: () => new Date('2026-03-02T06:17:00Z'),
      outIsTerminal: false,
      errIsTerminal: false,
      columns: 80,
      colour: false,
    };
    const code = await importPast(source, { config, json: true, ...options }, io);
    const output = (options.json === false ? {} : parsedAs('import', stdout)) as ImportOutput;
    return { code, output, stdout, stderr };
  }
  return { folder, store, run };
}

// ───────────────────────────────────────────── a web archive

export interface ArchivedPage {
  url: string;
  /** Fourteen digits. */
  at: string;
  body: string;
  status?: number;
  digest?: string;
}

export interface ArchiveServer extends TestServer {
  captures: ArchivedPage[];
  /** Runs before every answer; `true`: it has answered. */
  before: (path: string, ...of: Parameters<Handler>) => boolean;
  /** Addresses of replay that were asked for. */
  replays(): string[];
}

function httpDate(at: string): string {
  const iso = at.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3T$4:$5:$6Z');
  return new Date(iso).toUTCString();
}

/** Rows of a CDX server, by default at most two at a time so that there is something to go on with. */
export async function archiveServer(captures: ArchivedPage[], rowsAtOnce = 2): Promise<ArchiveServer> {
  const names = ['urlkey', 'timestamp', 'original', 'mimetype', 'statuscode', 'digest', 'length'];
  const handler: Handler = (request, response) => {
    const path = request.url ?? '/';
    if (archive.before(path, request, response)) return;
    const asked = new URL(path, 'http://archive.example');
    const links = (url: string) =>
      `<${url}>; rel="original", <${archive.origin}/timemap/link/${url}>; rel="timemap"; type="application/link-format", <${archive.origin}/gate/${url}>; rel="timegate"`;
    if (asked.pathname === '/cdx') {
      const query = asked.searchParams;
      const prefix = (query.get('url') ?? '').replace(/\*$/, '');
      const between = ({ at }: ArchivedPage) =>
        at >= (query.get('from') ?? '') && (!query.get('to') || at <= (query.get('to') ?? ''));
      const all = archive.captures
        .filter((one) => one.url.includes(prefix) && between(one))
        .sort((a, b) => (`${a.url} ${a.at}` < `${b.url} ${b.at}` ? -1 : 1))
        .filter((one, index, rows) => {
          const last = rows[index - 1];
          return query.get('collapse') !== 'digest' || last?.url !== one.url || last.body !== one.body;
        });
      const start = Number(query.get('resumeKey') ?? 0);
      const rows: string[][] = all
        .slice(start, start + rowsAtOnce)
        .map(({ url, at, body, status = 200, digest = sha1(body) }) => [
          'gov,uk)/',
          at,
          url,
          'text/html',
          String(status),
          digest,
          '1',
        ]);
      const end = start + rowsAtOnce;
      const more = query.get('showResumeKey') === 'true' && end < all.length ? [[], [String(end)]] : [];
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(rows.length > 0 ? [names, ...rows, ...more] : []));
      return;
    }
    const timemap = /^\/timemap\/(link|json)(?:\/page(\d))?\/(.*)$/.exec(path);
    if (timemap) {
      const [, form, page = '1', url = ''] = timemap;
      const all = archive.captures.filter((one) => one.url === url);
      const mine = all.slice((Number(page) - 1) * rowsAtOnce, Number(page) * rowsAtOnce);
      const next =
        Number(page) * rowsAtOnce < all.length ? `/timemap/${form}/page${Number(page) + 1}/${url}` : null;
      if (form === 'json') {
        const list = mine.map(({ at }) => ({
          datetime: new Date(httpDate(at)).toISOString(),
          uri: `${archive.origin}/web/${at}/${url}`,
        }));
        const pages = next ? { pages: { next: { uri: archive.origin + next } } } : {};
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ original_uri: url, mementos: { list }, ...pages }));
        return;
      }
      const entries = [
        `<${url}>; rel="original"`,
        `<${archive.origin}${path}>; rel="self"; type="application/link-format"; from="Tue, 01 Jan 2019 00:00:00 GMT"`,
        `<${archive.origin}/gate/${url}>; rel="timegate"`,
        ...(next ? [`<${next}>; rel="timemap"; type="application/link-format"`] : []),
        ...mine.map(
          ({ at }, i) =>
            `<${archive.origin}/web/${at}/${url}>; rel="${i === 0 && page === '1' ? 'first memento' : 'memento'}"; datetime="${httpDate(at)}"`,
        ),
      ];
      response.writeHead(200, { 'content-type': 'application/link-format' }).end(entries.join(',\n'));
      return;
    }
    const gate = /^\/gate\/(.*)$/.exec(path);
    const last = gate && archive.captures.filter((one) => one.url === gate[1]).at(-1);
    if (last) {
      response.writeHead(302, {
        location: `${archive.origin}/web/${last.at}/${last.url}`,
        vary: 'accept-datetime',
        link: links(last.url),
      });
      response.end();
      return;
    }
    const replay = /^\/web\/(\d{14})(id_)?\/(.*)$/.exec(path);
    const capture = replay && archive.captures.find((one) => one.at === replay[1] && one.url === replay[3]);
    if (!capture) {
      response.writeHead(404, { 'content-type': 'text/html' }).end('<p>Not archived.</p>');
      return;
    }
    const body = replay[2] ? capture.body : `<div id="banner">An archive's banner</div>${capture.body}`;
    response.writeHead(capture.status ?? 200, {
      'content-type': 'text/html; charset=utf-8',
      'memento-datetime': httpDate(capture.at),
      link: links(capture.url),
    });
    response.end(body);
  };
  const server = await serve(handler, true);
  const archive: ArchiveServer = Object.assign(server, {
    captures,
    before: (path: string, _request: unknown, response: Parameters<Handler>[1]) => {
      if (path !== '/robots.txt') return false;
      response.writeHead(404).end();
      return true;
    },
    replays: () => server.pages().flatMap(({ path }) => (path.startsWith('/web/') ? [path] : [])),
  });
  return archive;
}
