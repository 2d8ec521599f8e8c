/**
 * Crash torture of the whole program: `node dist/cli.js run` on scripted weeks against a real site and a real mail server, killed
 * with SIGKILL at random instants. Beside it the same week is lived through without a kill. At the end both stores must tell
 * the same changes, each delivered once, and both mailboxes hold the same messages; a message may have come again under the
 * very same Message-ID, and in no other way.
 *
 * `npx tsx test/guarding/torture.ts 500` kills five hundred processes and prints the figures; torture.test.ts a short form.
 */
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { loadConfig } from '../../src/config.js';
import type { StoreState } from '../../src/model.js';
import { runPass } from '../../src/run.js';
import { openStore } from '../../src/store/index.js';
import { verifyStore } from '../../src/store/verify.js';
import { builtProgram } from '../tools/program.js';
import { configText, listingOf, listingPath, type PageWords, pathOf, pillarPage } from './documents.js';

interface TortureFigures {
  kills: number;
  /** Kills that came before the process asked the site for anything. */
  early: number;
  weeks: number;
  passes: number;
  /** Messages that came a second time under the same Message-ID. */
  repeated: number;
  /** Distinct messages in the mailboxes. */
  messages: number;
  changes: number;
  /** Changes that were news and that no message told. */
  lost: number;
  /** Changes told in messages of more than one Message-ID. */
  duplicated: number;
  /** What was not as in the week without kills. */
  wrong: string[];
}

/**
 * Kills at least `kills` processes, up to `perPass` in one pass, in weeks of so many `steps` (all there are by default). Weeks
 * follow from `seed`; the instants differ from run to run.
 */
export async function torture(
  kills: number,
  seed: number,
  { perPass, steps }: { perPass: number; steps?: number },
): Promise<TortureFigures> {
  const figures: TortureFigures = {
    kills: 0,
    early: 0,
    weeks: 0,
    passes: 0,
    repeated: 0,
    messages: 0,
    changes: 0,
    lost: 0,
    duplicated: 0,
    wrong: [],
  };
  const folder = await mkdtemp(join(tmpdir(), 'gradewatch-torture-'));
  const program = await ownProgram(join(folder, 'program'));
  const site = await siteServer();
  try {
    while (figures.kills < kills) {
      const week = seed + figures.weeks;
      const torn = await world(join(folder, `torn-${week}`), site.url);
      const whole = await world(join(folder, `whole-${week}`), site.url);
      try {
        for (const pages of weekOf(week, steps)) {
          site.pages = pages;
          const most = figures.kills < kills ? perPass : 0;
          await killThrough(program, torn, site, most, figures);
          await passUnharmed(whole);
          figures.passes += 1;
        }
        const found = await differences(whole, torn, figures);
        figures.wrong.push(...found.map((what) => `week ${week}: ${what}`));
        figures.weeks += 1;
      } finally {
        await torn.close();
        await whole.close();
      }
      await rm(join(folder, `torn-${week}`), { recursive: true, force: true });
      await rm(join(folder, `whole-${week}`), { recursive: true, force: true });
    }
  } finally {
    await site.close();
    await rm(folder, { recursive: true, force: true });
  }
  return figures;
}

/** A copy of the built program, so that a build on the side does not pull the files from under it. */
async function ownProgram(folder: string): Promise<string> {
  const dist = dirname(await builtProgram());
  await mkdir(folder);
  await cp(dist, join(folder, 'dist'), { recursive: true });
  await cp(join(dist, '..', 'package.json'), join(folder, 'package.json'));
  await symlink(join(dist, '..', 'node_modules'), join(folder, 'node_modules'));
  return join(folder, 'dist', 'cli.js');
}

// ───────────────────────────────────────────── the week

type Pages = Map<string, string>;
const FORCES = ['essex', 'kent', 'surrey'] as const;
const GRADES = ['Outstanding', 'Good', 'Requires improvement', 'Inadequate'];

/** What the site shows in each pass of a week. */
function weekOf(seed: number, most = Number.POSITIVE_INFINITY): Pages[] {
  const random = numbersFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const words = new Map<string, PageWords>(
    FORCES.map((force) => [
      force,
      { force: capital(force), grades: ['Good', 'Good', 'Good', 'Good'], findings: [] },
    ]),
  );
  words.delete('surrey');
  let hidden: string | null = null;
  const shown = (change: (pages: Pages) => void = () => {}): Pages => {
    const pages: Pages = new Map([[listingPath, listingOf([...words.keys()])]]);
    for (const [force, one] of words) if (force !== hidden) pages.set(pathOf(force), pillarPage(one));
    change(pages);
    return pages;
  };
  const passes = [shown()];
  let matter = 0;
  const steps: Record<string, () => void> = {
    grade: () => {
      const one = words.get(pick(['essex', 'kent']))!;
      const at = 1 + Math.floor(random() * 3);
      one.grades = one.grades!.map((old, index) =>
        index === at ? pick(GRADES.filter((g) => g !== old)) : old,
      );
      passes.push(shown());
    },
    finding: () => {
      const one = words.get(pick(['essex', 'kent']))!;
      matter += 1;
      one.findings = [
        ...one.findings!,
        `The force should look into matter ${seed}-${matter} and say what came of it.`,
      ];
      passes.push(shown());
    },
    both: () => {
      for (const force of ['essex', 'kent']) {
        matter += 1;
        words.get(force)!.note = `An invented sentence about matter ${seed}-${matter}.`;
      }
      passes.push(shown());
    },
    report: () => {
      words.set('surrey', { force: 'Surrey', grades: ['Good', 'Inadequate', 'Good', 'Good'], findings: [] });
      passes.push(shown());
    },
    withdrawn: () => {
      hidden = 'essex';
      passes.push(shown(), shown());
      hidden = null;
      passes.push(shown());
    },
    slip: () => {
      hidden = 'kent';
      passes.push(shown());
      hidden = null;
      passes.push(shown());
    },
    suspect: () => {
      passes.push(
        shown((pages) => pages.set(pathOf('kent'), pillarPage({ ...words.get('kent')!, questions: 0 }))),
        shown(),
      );
    },
    noise: () => {
      passes.push(
        shown((pages) =>
          pages.set(pathOf('kent'), pillarPage({ ...words.get('kent')!, noise: `n${matter}` })),
        ),
      );
    },
  };
  const order = [...shuffled(Object.keys(steps), random), 'grade', 'finding'];
  for (const step of order.slice(0, most)) steps[step]!();
  return passes;
}

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);

function shuffled<T>(from: T[], random: () => number): T[] {
  return from
    .map((one) => ({ one, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

// ───────────────────────────────────────────── its surroundings

interface Site {
  url: string;
  pages: Pages;
  /** Called at every request. */
  onRequest: () => void;
  close(): Promise<void>;
}

async function siteServer(): Promise<Site> {
  const server: Server = createServer((request, response) => {
    site.onRequest();
    const page = site.pages.get(request.url ?? '');
    response
      .writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
      .end(page ?? '<p>no</p>');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const site: Site = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    pages: new Map(),
    onRequest: () => {},
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
  return site;
}

interface Letter {
  to: string;
  id: string;
  subject: string;
  text: string;
}

/** A store with its configuration, and the mail server it tells. */
interface World {
  configFile: string;
  store: string;
  smtpUrl: string;
  letters: Letter[];
  close(): Promise<void>;
}

async function world(folder: string, siteUrl: string): Promise<World> {
  await mkdir(folder, { recursive: true });
  const letters: Letter[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    closeTimeout: 50,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        const mail = await simpleParser(Buffer.concat(chunks));
        letters.push({
          to: session.envelope.rcptTo.map((one) => one.address).join(),
          id: mail.messageId ?? '',
          subject: mail.subject ?? '',
          text: mail.text ?? '',
        });
        done();
      });
    },
  });
  server.on('error', () => {}); // the other side is killed now and then
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const configFile = join(folder, 'gradewatch.yaml');
  await writeFile(
    configFile,
    configText(siteUrl, ['{name: reader, email: reader@example.org, importance: detail}']),
  );
  return {
    configFile,
    store: join(folder, 'kept'),
    smtpUrl: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    letters,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

// ───────────────────────────────────────────── living through it

async function passUnharmed({ configFile, store, smtpUrl }: World): Promise<void> {
  await runPass({
    config: await loadConfig(configFile),
    store: await openStore({ kind: 'files', path: store }),
    env: { SMTP_URL: smtpUrl },
  });
}

/** How long a process works after its first request, in milliseconds: kills fall within. */
let work = 400;

/** One pass that is killed up to `most` times before it is let through. */
async function killThrough(
  program: string,
  torn: World,
  site: Site,
  most: number,
  figures: TortureFigures,
): Promise<void> {
  let ended: Ended | null = null;
  for (let kill = 0; kill < most && ended === null; kill += 1) {
    // One in eight is killed on its way up, the rest at work.
    const early = Math.random() < 0.125;
    const before = await lastWholePass(torn);
    const one = await live(program, torn, site, early ? 'early' : Math.random() * work);
    const after = await lastWholePass(torn);
    const over = after !== null && after !== before;
    // One that was too quick for its killer was the pass; so was one that had settled everything when it was killed:
    // what comes after it is a pass of its own, and a page missing in both is rightly withdrawn.
    if (!one.killed || over) ended = { ...one, code: one.killed ? 0 : one.code };
    if (one.killed) figures.kills += 1;
    if (one.killed && early) figures.early += 1;
  }
  ended ??= await live(program, torn, site, null);
  const { code, stderr, ms } = ended;
  if (ms > 0) work = Math.min(3_000, work * 0.7 + ms * 0.3);
  if (code !== 0 && code !== 3) figures.wrong.push(`a pass ended with ${code}: ${stderr.slice(-400)}`);
}

/** The last pass that came to its end; `null` while one is under way. */
async function lastWholePass({ store }: World): Promise<string | null> {
  const text = await readFile(join(store, 'state.json'), 'utf8').catch(() => null);
  const site = text === null ? null : (JSON.parse(text) as StoreState).sites.hmicfrs;
  return site && site.passBegan === undefined ? site.lastPassAt : null;
}

interface Ended {
  killed: boolean;
  code: number | null;
  stderr: string;
  /** From the first request to the end. */
  ms: number;
}

/** Runs a pass; killed so many milliseconds after its first request, or before one, or never. */
function live(
  program: string,
  { configFile, smtpUrl }: World,
  site: Site,
  end: number | 'early' | null,
): Promise<Ended> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [program, 'run', '--config', configFile, '--json'], {
      env: { ...process.env, SMTP_URL: smtpUrl },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let stderr = '';
    let began = 0;
    const kill = () => child.kill('SIGKILL');
    const timer = end === 'early' ? setTimeout(kill, Math.random() * 600) : null;
    site.onRequest = () => {
      if (began > 0) return;
      began = performance.now();
      if (typeof end === 'number') setTimeout(kill, end);
    };
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', failed);
    child.on('close', (code, signal) => {
      if (timer) clearTimeout(timer);
      site.onRequest = () => {};
      done({ killed: signal === 'SIGKILL', code, stderr, ms: began > 0 ? performance.now() - began : 0 });
    });
  });
}

// ───────────────────────────────────────────── the truth

/** In which ways the torn world is not the whole one. */
async function differences(whole: World, torn: World, figures: TortureFigures): Promise<string[]> {
  const wrong: string[] = [];
  const check = (what: string, is: unknown, shouldBe: unknown) => {
    if (JSON.stringify(is) !== JSON.stringify(shouldBe))
      wrong.push(`${what}: ${JSON.stringify(is)} instead of ${JSON.stringify(shouldBe)}`);
  };
  const [is, shouldBe] = [await toldIn(torn), await toldIn(whole)];
  check('the change log', is.log, shouldBe.log);
  check('delivered more than once', is.twice, []);
  check('never delivered', is.never, []);
  for (const to of ['reader@example.org', 'ops@example.org']) {
    const [mine, true_] = [distinct(torn.letters, to), distinct(whole.letters, to)];
    check(`what ${to} was told of`, mattersIn(mine), mattersIn(true_));
    check(`messages to ${to} and bulletins delivered`, mine.length, is.bulletins.get(to) ?? 0);
    figures.messages += mine.length;
    figures.repeated += torn.letters.filter((letter) => letter.to === to).length - mine.length;
  }
  check('subjects to the operator', subjects(torn), subjects(whole));
  check('what verify finds', (await verifyStore(torn.store)).problems, []);
  figures.changes += is.log.length;
  figures.lost += is.never.length;
  figures.duplicated += is.twice.length;
  return wrong;
}

const subjects = (of: World) =>
  distinct(of.letters, 'ops@example.org')
    .map((letter) => letter.subject)
    .sort();

/** Each message once, whatever came again under its id. */
function distinct(letters: Letter[], to: string): Letter[] {
  const byId = new Map(letters.filter((letter) => letter.to === to).map((letter) => [letter.id, letter]));
  return [...byId.values()];
}

/** Each numbered matter and each headline, with in how many messages it stands. */
function mattersIn(letters: Letter[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { text } of letters) {
    const named = new Set([
      ...(text.replace(/\s+/g, ' ').match(/matter \d+-\d+/g) ?? []),
      ...(text.match(/^\d+\. .*$/gm) ?? []).map((line) => line.replace(/^\d+\. /, '')),
    ]);
    for (const one of named) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

async function toldIn({ store: path }: World) {
  const store = await openStore({ kind: 'files', path });
  const entries = await store.changes();
  const news = entries.filter(({ cause, change }) => cause === 'site' && change.announced);
  const byChange = new Map<string, Set<string>>();
  const bulletins = new Map<string, Set<string>>();
  for (const line of await store.ledger()) {
    if (line.kind !== 'delivered') continue;
    const to = line.subscriber === 'reader' ? 'reader@example.org' : 'ops@example.org';
    bulletins.set(to, (bulletins.get(to) ?? new Set()).add(line.bulletin));
    if (line.subscriber !== 'reader') continue;
    for (const id of line.changes) byChange.set(id, (byChange.get(id) ?? new Set()).add(line.bulletin));
  }
  return {
    log: entries
      .map(({ cause, change }) => `${cause} ${change.source?.page} ${change.kind} ${change.summary}`)
      .sort(),
    twice: [...byChange].filter(([, told]) => told.size > 1).map(([id]) => id),
    never: news.filter(({ change }) => !byChange.has(change.id)).map(({ change }) => change.id),
    bulletins: new Map([...bulletins].map(([to, ids]) => [to, ids.size])),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const seed = Number(process.argv[3] ?? 1);
  const began = performance.now();
  const figures = await torture(Number(process.argv[2] ?? 500), seed, { perPass: 4 });
  const { wrong, ...counted } = figures;
  console.log({
    ...counted,
    seed,
    seconds: Math.round((performance.now() - began) / 1000),
    wrong: wrong.length,
  });
  for (const what of wrong) console.log(what);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}
