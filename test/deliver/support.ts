/** Real surroundings for deliveries: a store of files, a mail server with faults, a web server, scratch folders. */
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';
import { afterEach } from 'vitest';
import type { Change, ChangeEntry, Store } from '../../src/model.js';
import { openStore } from '../../src/store/index.js';

const cleanups: (() => Promise<unknown> | unknown)[] = [];

/** Runs after the test, last one first. */
export function afterwards(work: () => Promise<unknown> | unknown): void {
  cleanups.push(work);
}

afterEach(async () => {
  while (cleanups.length > 0) await cleanups.pop()?.();
});

export async function scratchFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gradewatch-deliver-'));
  afterwards(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export async function scratchStore(): Promise<Store> {
  return openStore({ kind: 'files', path: join(await scratchFolder(), 'snapshots') });
}

/** Changes as a pass saw them at a moment. */
export function seen(at: string, ...changes: Change[]): Omit<ChangeEntry, 'seq'>[] {
  return changes.map((change) => ({
    cause: 'site' as const,
    seenAt: at,
    lastSeenBefore: null,
    embargoUntil: null,
    change,
  }));
}

/** `2026-03-03T06:00:00Z` and so many minutes. */
export function minute(minutes: number): string {
  return new Date(Date.UTC(2026, 2, 3, 6, minutes)).toISOString();
}

type Stage = 'connect' | 'auth' | 'mail' | 'rcpt' | 'data';
/** A reply code, `drop` (the connection ends without a reply; after DATA, once the message is taken) or `hang`. */
type Fault = number | 'drop' | 'hang';

export interface MailServer {
  port: number;
  url: string;
  /** What was taken, whether or not its sender heard so. */
  received: { raw: string; mail: ParsedMail; to: string[]; secure: boolean }[];
  /** Connections made. */
  connections: number;
  faults: Partial<Record<Stage, Fault>>;
  /** Refuses messages of more bytes with 552, once they have come. */
  refuseOver: number | null;
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** A real SMTP server on loopback whose faults can be set and lifted while it runs. */
export async function mailServer(
  options: { user?: string; pass?: string; startTls?: boolean } = {},
): Promise<MailServer> {
  let server: SMTPServer;
  const fault = (stage: Stage, done: (error?: Error | null) => void, drop: () => void) => {
    const set = box.faults[stage];
    if (set === undefined) return done();
    if (set === 'hang') return;
    if (set === 'drop') return drop();
    done(Object.assign(new Error(`no, by order of the test (${stage})`), { responseCode: set }));
  };
  const dropAll = () => {
    // `connections` is not in the typings.
    for (const one of (
      server as unknown as { connections: Set<{ close(): void; _socket: { destroy(): void } }> }
    ).connections)
      one._socket.destroy();
  };
  const make = () =>
    new SMTPServer({
      authOptional: true,
      allowInsecureAuth: true,
      disabledCommands: [...(options.user ? [] : ['AUTH']), ...(options.startTls ? [] : ['STARTTLS'])],
      closeTimeout: 50,
      onAuth: (auth, _session, done) => {
        if (auth.username === options.user && auth.password === options.pass)
          return done(null, { user: 'one' });
        done(Object.assign(new Error('wrong password'), { responseCode: 535 }));
      },
      onConnect: (_session, done) => {
        box.connections += 1;
        fault('connect', done, dropAll);
      },
      onMailFrom: (_address, _session, done) => fault('mail', done, dropAll),
      onRcptTo: (_address, _session, done) => fault('rcpt', done, dropAll),
      onData: (stream: SMTPServerDataStream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', async () => {
          const limit = box.refuseOver;
          if (limit !== null && Buffer.concat(chunks).length > limit)
            return done(Object.assign(new Error('too large, by order of the test'), { responseCode: 552 }));
          const set = box.faults.data;
          if (set === undefined || set === 'drop' || set === 'hang') {
            const raw = Buffer.concat(chunks).toString('utf8');
            const to = session.envelope.rcptTo.map((one) => one.address);
            box.received.push({ raw, mail: await simpleParser(raw), to, secure: session.secure });
          }
          fault('data', done, dropAll);
        });
      },
    });
  const box: MailServer = {
    port: 0,
    url: '',
    received: [],
    connections: 0,
    faults: {},
    refuseOver: null,
    start: () =>
      new Promise((resolve) => {
        server = make();
        server.on('error', () => {}); // dropped connections are what these tests are about
        server.listen(box.port, '127.0.0.1', () => {
          box.port = (server.server.address() as AddressInfo).port;
          resolve();
        });
      }),
    stop: () =>
      new Promise((resolve) => {
        dropAll();
        server.close(() => resolve());
      }),
  };
  await box.start();
  const login = options.user ? `${options.user}:${encodeURIComponent(options.pass ?? '')}@` : '';
  box.url = `smtp://${login}127.0.0.1:${box.port}`;
  afterwards(() => box.stop());
  return box;
}

export interface WebServer {
  url: string;
  received: { headers: IncomingHttpHeaders; body: string; path: string }[];
  /** What it answers: a status, or `hang`. */
  answer: number | 'hang' | 'drop';
  headers: Record<string, string>;
  stop(): Promise<void>;
}

/** A real HTTP server on loopback that keeps what it is sent. */
export async function webServer(): Promise<WebServer> {
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      box.received.push({
        headers: request.headers,
        body: Buffer.concat(chunks).toString('utf8'),
        path: request.url ?? '',
      });
      if (box.answer === 'hang') return;
      if (box.answer === 'drop') return void request.socket.destroy();
      response.writeHead(box.answer, box.headers).end('a body that nobody needs');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const box: WebServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received: [],
    answer: 204,
    headers: {},
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  afterwards(() => box.stop());
  return box;
}
