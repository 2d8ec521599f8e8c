/**
 * The surroundings of the torture: a site, a mail server, a web server and a git repository with a remote, all real and on
 * loopback; and what goes wrong with them, as a seed has it.
 */
import { execFile } from 'node:child_process';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { openStore } from '../../src/store/index.js';
import { configText } from './documents.js';
import type { Pages } from './torture-week.js';

/** How long what hangs says nothing before it closes, in milliseconds. */
const HANG = 1_200;
const SECRET = 'a secret of the torture';

/** What can go wrong during one life of a process. */
const FAULTS = {
  mail: [
    'mail refuses the connection',
    'mail hangs at its greeting',
    'mail hangs after RCPT',
    'mail hangs after DATA, taken',
    'mail drops after DATA, taken',
    'mail drops before DATA',
    'mail says 421 to MAIL',
    'mail says 451 to RCPT',
    'mail says 452 to DATA',
    'mail says 550 to one reader',
    'mail says 554 to DATA of one reader',
  ],
  hook: [
    'webhook says 503',
    'webhook says 429',
    'webhook says 400',
    'webhook says 410',
    'webhook hangs',
    'webhook closes',
    'webhook closes, taken',
  ],
  git: ['remote moved on', 'remote away'],
  feed: ['feed folder removed', 'feed folder is a file'],
} as const;

type Kind = keyof typeof FAULTS;
export type Fault = (typeof FAULTS)[Kind][number];

/** What is wrong now; drawn anew for each life. */
type Trouble = Partial<Record<Kind, Fault>>;

export interface Letter {
  to: string;
  id: string;
  subject: string;
  text: string;
  raw: string;
}

export interface Post {
  headers: IncomingHttpHeaders;
  body: string;
}

/** A store with its configuration, and everybody it tells. */
export interface World {
  folder: string;
  configFile: string;
  store: Parameters<typeof openStore>[0];
  feed: string;
  remote: string;
  env: { SMTP_URL: string; WEBHOOK_SECRET: string; DATABASE_URL?: string };
  letters: Letter[];
  posts: Post[];
  /** How often each fault was met with. */
  met: Map<Fault, number>;
  /** What goes wrong from now on, by these numbers from 0 to 1; `null`: nothing. */
  trouble(random: (() => number) | null): Promise<void>;
  close(): Promise<void>;
}

export interface Site {
  url: string;
  pages: Pages;
  /** Called at every request. */
  onRequest: () => void;
  close(): Promise<void>;
}

export async function siteServer(): Promise<Site> {
  const server = createServer((request, response) => {
    site.onRequest();
    const page = site.pages.get(request.url ?? '');
    response
      .writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
      .end(page ?? '<p>no</p>');
  });
  const site: Site = {
    url: `http://127.0.0.1:${await listening(server)}/`,
    pages: new Map(),
    onRequest: () => {},
    close: () => closed(server),
  };
  return site;
}

const execute = promisify(execFile);

/** Git as if on a machine without settings. */
export async function git(folder: string, ...args: string[]): Promise<string> {
  const { stdout } = await execute('git', args, { cwd: folder, env: gitEnvironment, maxBuffer: 1e8 });
  return stdout.trimEnd();
}

export const gitEnvironment = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

/**
 * `everybody`: a reader of mail, of a feed, a webhook and a repository. Otherwise the reader of mail and of the feed alone.
 * With a `database` the store is there, and nothing is committed: there are no files.
 */
export async function world(
  folder: string,
  siteUrl: string,
  everybody: boolean,
  database: string | null = null,
): Promise<World> {
  await mkdir(folder, { recursive: true });
  const trouble: Trouble = {};
  const met: World['met'] = new Map();
  const meet = (kind: Kind) => {
    const fault = trouble[kind];
    if (fault) met.set(fault, (met.get(fault) ?? 0) + 1);
  };
  const [letters, posts]: [Letter[], Post[]] = [[], []];
  const mail = await mailServer(letters, trouble, () => meet('mail'));
  const hook = await hookServer(posts, trouble, () => meet('hook'));
  const remote = `${folder}-remote.git`;
  const other = `${folder}-other`;
  const feedFolder = join(folder, 'public');
  const configFile = join(folder, 'gradewatch.yaml');
  const subscribers = [
    '{name: reader, email: reader@example.org, importance: detail}',
    '{name: feed, feed: public/all.atom, importance: detail}',
  ];
  const commits = everybody && database === null;
  if (everybody) subscribers.push(`{name: hook, webhook: "${hook.url}", importance: detail}`);
  if (commits) subscribers.push('{name: log, commit: true, importance: detail}');
  const commit = commits ? 'commit: {repository: ., push: true}\n' : '';
  const store = database === null ? undefined : '{kind: postgres}';
  await writeFile(configFile, `${configText(siteUrl, subscribers, store)}${commit}`);
  if (commits) await repositories(folder, remote, other);

  const here: World = {
    folder,
    configFile,
    store:
      database === null ? { kind: 'files', path: join(folder, 'kept') } : { kind: 'postgres', url: database },
    feed: join(feedFolder, 'all.atom'),
    remote,
    env: {
      SMTP_URL: mail.url,
      WEBHOOK_SECRET: SECRET,
      ...(database === null ? {} : { DATABASE_URL: database }),
    },
    letters,
    posts,
    met,
    async trouble(random) {
      if (trouble.git === 'remote away') await rename(`${remote}.away`, remote);
      if (trouble.feed === 'feed folder is a file') await rm(feedFolder);
      for (const kind of Object.keys(FAULTS) as Kind[]) {
        delete trouble[kind];
        if (random === null || random() < 0.4 || (kind === 'git' && !commits)) continue;
        trouble[kind] = FAULTS[kind][Math.floor(random() * FAULTS[kind].length)] as Fault;
      }
      here.env.SMTP_URL = trouble.mail === 'mail refuses the connection' ? 'smtp://127.0.0.1:9' : mail.url;
      if (trouble.mail === 'mail refuses the connection') meet('mail');
      if (trouble.git || trouble.feed) await wreck();
    },
    async close() {
      await here.trouble(null);
      await mail.close();
      await hook.close();
      for (const one of [folder, remote, other]) await rm(one, { recursive: true, force: true });
    },
  };
  /** What is wrong with files: done once, at the beginning of a life. */
  const wreck = async () => {
    if (trouble.feed) {
      await rm(feedFolder, { recursive: true, force: true });
      if (trouble.feed === 'feed folder is a file') await writeFile(feedFolder, '');
      meet('feed');
    }
    if (trouble.git === 'remote away') await rename(remote, `${remote}.away`);
    if (trouble.git === 'remote moved on') {
      await git(other, 'pull', '--quiet', '--rebase');
      await writeFile(join(other, `theirs-${met.get('remote moved on') ?? 0}.md`), 'Theirs.\n');
      await git(other, 'add', '.');
      await git(other, 'commit', '--quiet', '-m', 'Theirs');
      await git(other, 'push', '--quiet');
    }
    meet('git');
  };
  return here;
}

/** A repository with a remote; in it something staged and something dirty that nobody may touch. */
async function repositories(folder: string, remote: string, other: string): Promise<void> {
  const person = async (name: string) => {
    await git(name, 'config', 'user.name', 'Gwen Test');
    await git(name, 'config', 'user.email', 'gwen@example.org');
  };
  await git(folder, 'init', '--quiet', '--initial-branch=main');
  await person(folder);
  await writeFile(join(folder, '.gitignore'), 'public\n');
  await writeFile(join(folder, 'mine.md'), 'one\n');
  await git(folder, 'add', '.');
  await git(folder, 'commit', '--quiet', '-m', 'Begin');
  await git(folder, 'clone', '--quiet', '--bare', folder, remote);
  await git(folder, 'remote', 'add', 'origin', remote);
  await git(folder, 'clone', '--quiet', remote, other);
  await person(other);
  await writeFile(join(folder, 'mine.md'), 'dirty\n');
  await writeFile(join(folder, 'staged.md'), 'staged\n');
  await git(folder, 'add', 'staged.md');
}

/** What `git status` says of the person's own files, untouched. */
export const MINE = ' M mine.md\nA  staged.md';

interface Running {
  url: string;
  close(): Promise<void>;
}

async function mailServer(letters: Letter[], trouble: Trouble, meet: () => void): Promise<Running> {
  const dropAll = () => {
    // `connections` is not in the typings.
    const { connections } = server as unknown as { connections: Set<{ _socket: { destroy(): void } }> };
    for (const one of connections) one._socket.destroy();
  };
  /** Does what is wrong at this place. True where nothing is. */
  const passes = (place: 'greeting' | 'MAIL' | 'RCPT' | 'DATA', done: Done, to = ''): boolean => {
    const fault = trouble.mail;
    const reply = (responseCode: number) => done(Object.assign(new Error('no, by order'), { responseCode }));
    const wrong: Partial<Record<Fault, [string, () => void]>> = {
      'mail hangs at its greeting': ['greeting', () => setTimeout(dropAll, HANG)],
      'mail hangs after RCPT': ['RCPT', () => setTimeout(dropAll, HANG)],
      'mail hangs after DATA, taken': ['DATA', () => setTimeout(dropAll, HANG)],
      'mail drops after DATA, taken': ['DATA', dropAll],
      'mail drops before DATA': ['RCPT', dropAll],
      'mail says 421 to MAIL': ['MAIL', () => reply(421)],
      'mail says 451 to RCPT': ['RCPT', () => reply(451)],
      'mail says 452 to DATA': ['DATA', () => reply(452)],
      'mail says 550 to one reader': [to.startsWith('reader') ? 'RCPT' : '', () => reply(550)],
      'mail says 554 to DATA of one reader': [to.startsWith('reader') ? 'DATA' : '', () => reply(554)],
    };
    const [at, act] = (fault && wrong[fault]) ?? [];
    if (at !== place || !act) return true;
    meet();
    act();
    return false;
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    closeTimeout: 50,
    onConnect: (_session, done) => void (passes('greeting', done) && done()),
    onMailFrom: (_address, _session, done) => void (passes('MAIL', done) && done()),
    onRcptTo: ({ address }, _session, done) => void (passes('RCPT', done, address) && done()),
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        const to = session.envelope.rcptTo.map((one) => one.address).join();
        const raw = Buffer.concat(chunks).toString('utf8');
        const mail = await simpleParser(raw);
        const letter = {
          to,
          id: mail.messageId ?? '',
          subject: mail.subject ?? '',
          text: mail.text ?? '',
          raw,
        };
        if (passes('DATA', done, to)) {
          letters.push(letter);
          done();
        } else if (trouble.mail?.endsWith('taken')) letters.push(letter);
      });
    },
  });
  server.on('error', () => {}); // the other side is killed now and then
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    close: () => {
      dropAll();
      return new Promise((over) => server.close(() => over()));
    },
  };
}

type Done = (error?: Error | null) => void;

async function hookServer(posts: Post[], trouble: Trouble, meet: () => void): Promise<Running> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('error', () => {});
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const fault = trouble.hook;
      if (fault) meet();
      if (!fault || fault.endsWith('taken'))
        posts.push({ headers: request.headers, body: Buffer.concat(chunks).toString('utf8') });
      const status = /\d+$/.exec(fault ?? '204')?.[0];
      if (status) response.writeHead(Number(status), status === '429' ? { 'retry-after': '1' } : {}).end();
      else if (fault === 'webhook hangs') setTimeout(() => request.socket.destroy(), HANG);
      else request.socket.destroy();
    });
  });
  return { url: `http://127.0.0.1:${await listening(server)}/hook`, close: () => closed(server) };
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return (server.address() as AddressInfo).port;
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((over) => server.close(over));
}
