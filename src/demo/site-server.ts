/**
 * The invented inspectorate's web server: real HTTP on loopback, with what a good server does (validators, 304, gzip,
 * robots.txt) and, on the third day, what a bad day brings.
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Day } from './content.js';
import { type Served, siteOn } from './site.js';

const ROBOTS = 'User-agent: *\nDisallow: /search/\nAllow: /\n';

export interface SiteServer {
  /** With a slash at the end. */
  baseUrl: string;
  /** Turns the site to a day. */
  turnTo(day: Day): void;
  /** What was answered since the last turn, by status. */
  answers(): { path: string; status: number }[];
  close(): Promise<void>;
}

export async function openSiteServer(): Promise<SiteServer> {
  let site = siteOn(1);
  let log: { path: string; status: number }[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const status = answer(request, response, path, site.get(path));
    if (path !== '/robots.txt') log.push({ path, status });
  });
  await new Promise<void>((ready, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', ready);
  });
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    turnTo(day) {
      site = siteOn(day);
      log = [];
    },
    answers: () => [...log],
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  served: Served | undefined,
): number {
  const send = (status: number, headers: Record<string, string>, body: string | Uint8Array) => {
    const gzip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? '')) && body.length > 500;
    response.writeHead(status, {
      'cache-control': 'max-age=0',
      ...headers,
      ...(gzip ? { 'content-encoding': 'gzip', vary: 'accept-encoding' } : {}),
    });
    response.end(request.method === 'HEAD' ? undefined : gzip ? gzipSync(body) : body);
    return status;
  };
  if (path === '/robots.txt') return send(200, { 'content-type': 'text/plain' }, ROBOTS);
  if (!served) {
    return send(404, { 'content-type': 'text/html; charset=utf-8' }, '<h1>Page not found</h1>');
  }
  if (served.status !== 200) return send(served.status, { 'content-type': served.contentType }, served.body);
  const headers: Record<string, string> = { 'content-type': served.contentType };
  if (served.lasting !== null) {
    headers.etag = `W/"${createHash('sha256').update(served.lasting).digest('hex').slice(0, 20)}"`;
    if (request.headers['if-none-match'] === headers.etag) {
      response.writeHead(304, { etag: headers.etag }).end();
      return 304;
    }
  }
  return send(200, headers, served.body);
}
