/**
 * A real HTTP server on the loopback address that behaves, or misbehaves, as a test tells it to, and logs what it was
 * asked: the proof of politeness is what the server saw, not what the client says.
 */
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createFetcher, type Fetcher, type FetcherOptions } from '../../src/fetch/index.js';

export interface LoggedRequest {
  /** `performance.now()` when the request arrived, milliseconds. */
  at: number;
  path: string;
  headers: IncomingMessage['headers'];
  /** Requests under way when this one arrived, itself included. */
  underWay: number;
  /** Number of the connection it came in on, from 1. */
  connection: number;
}

export interface TestServer {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  /** `127.0.0.1:PORT` */
  host: string;
  log: LoggedRequest[];
  /** Requests other than those for robots.txt. */
  pages(): LoggedRequest[];
  close(): Promise<void>;
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;
export type Routes = Record<string, Handler>;

const started: { close(): Promise<void> }[] = [];

/**
 * Starts a server. A path without a route answers 404, as does robots.txt unless it has one; a single handler is
 * asked for robots.txt only `withRobots`.
 */
export async function serve(routes: Routes | Handler, withRobots = false): Promise<TestServer> {
  const log: LoggedRequest[] = [];
  let underWay = 0;
  let connections = 0;
  const numbers = new WeakMap<object, number>();
  const listener: RequestListener = (request, response) => {
    underWay += 1;
    response.once('close', () => {
      underWay -= 1;
    });
    const path = request.url ?? '/';
    const connection = numbers.get(request.socket) ?? 0;
    log.push({ at: performance.now(), path, headers: request.headers, underWay, connection });
    const handler = typeof routes === 'function' ? routes : routes[path.split('?')[0] ?? path];
    if (handler && (withRobots || typeof routes !== 'function' || path !== '/robots.txt'))
      handler(request, response);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('no such page');
  };
  const server = createServer({ keepAliveTimeout: 30_000 }, listener);
  server.on('connection', (socket) => {
    connections += 1;
    numbers.set(socket, connections);
    socket.on('error', () => {});
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const running: TestServer = {
    origin: `http://127.0.0.1:${port}`,
    host: `127.0.0.1:${port}`,
    log,
    pages: () => log.filter(({ path }) => path !== '/robots.txt'),
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
  started.push(running);
  return running;
}

/** A fetcher for the given servers that waits for nothing it need not wait for. */
export function fetcherFor(servers: { host: string }[], options: Partial<FetcherOptions> = {}): Fetcher {
  const fetcher = createFetcher({
    userAgentContact: 'ops@example.org',
    allowedHosts: servers.map(({ host }) => host),
    allowPrivateAddresses: true,
    politeness: { intervalMs: 0, concurrency: 1 },
    ...options,
    retries: { attempts: 1, baseMs: 1, ...options.retries },
  });
  started.push(fetcher);
  return fetcher;
}

/** For `afterEach`: ends every fetcher and server of the test. */
export async function closeAll(): Promise<void> {
  await Promise.all(started.splice(0).map((one) => one.close()));
}

export function html(body: string, headers: Record<string, string> = {}, status = 200): Handler {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
  };
}

export function redirect(location: string, status = 301): Handler {
  return (_request, response) => {
    response.writeHead(status, { location }).end();
  };
}

export function text(body: string | Uint8Array, status = 200): Handler {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': 'text/plain' }).end(body);
  };
}

/** Time that passes only where somebody sleeps. `slept` lists the waits, in milliseconds. */
export function fakeClock(startAt = '2026-03-02T06:17:00Z') {
  let now = Date.parse(startAt);
  const slept: number[] = [];
  return {
    slept,
    pass(ms: number) {
      now += ms;
    },
    now: () => now,
    random: () => 0.5,
    async sleep(ms: number) {
      slept.push(ms);
      now += ms;
      await new Promise((next) => setImmediate(next));
    },
  };
}
