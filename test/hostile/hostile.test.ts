/**
 * Hostile words on a page are inert in every channel. Whole passes over real HTTP, real mail, real git; what comes out is
 * read with real parsers, and held against what comes out of the same passes over harmless words: no element, attribute,
 * header, trailer or escape that is not there as well.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changes } from '../../src/commands/changes.js';
import { compare } from '../../src/commands/compare.js';
import { evidence } from '../../src/commands/evidence.js';
import { history } from '../../src/commands/history.js';
import type { Io } from '../../src/commands/io.js';
import { preview } from '../../src/commands/preview.js';
import { read } from '../../src/commands/read.js';
import { site } from '../../src/commands/site.js';
import { openStore } from '../../src/store/index.js';
import { command } from '../guarding/command.js';
import { corpus, harmless } from './corpus.js';
import { actingIn, csvRows, reachesOf, shapesIn } from './parsers.js';
import { livedThrough, type World } from './world.js';

let evil: World;
let good: World;
beforeAll(async () => {
  [evil, good] = [await livedThrough(corpus), await livedThrough(harmless)];
}, 300_000);
afterAll(async () => {
  await evil?.close();
  await good?.close();
});

/** A command's output, however it is called. */
async function outputOf(work: (io: Io) => Promise<number>, as: Partial<Io> = {}): Promise<string> {
  const ended = await command((io) => work({ ...io, ...as }));
  expect(actingIn(ended.stderr)).toBeNull();
  expect([0, 3]).toContain(ended.code);
  return ended.stdout;
}

const mailsOf = (world: World) => world.mail.received;
const own = 'https://hmicfrs.justiceinspectorates.gov.uk/';

/** Every HTML that the program makes of a world, by name. */
const pages = new Map<World, Promise<Map<string, string>>>();
function htmlOf(world: World): Promise<Map<string, string>> {
  const known = pages.get(world) ?? makeHtml(world);
  pages.set(world, known);
  return known;
}

async function makeHtml(world: World): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  mailsOf(world).forEach(({ mail }, index) => {
    if (mail.html) found.set(`mail ${index}`, String(mail.html));
  });
  const config = world.configFile;
  const out = join(world.folder, 'site');
  await outputOf((io) => site({ out, config }, io));
  for (const name of await readdir(out, { recursive: true })) {
    if (name.endsWith('.html')) found.set(`site ${name}`, await readFile(join(out, name), 'utf8'));
  }
  found.set(
    'compare',
    await outputOf((io) => compare(world.before, world.after, { html: true, site: 'hmicfrs' }, io)),
  );
  found.set(
    'explain',
    await outputOf((io) => read(world.after, { explain: true, html: true, site: 'hmicfrs' }, io)),
  );
  found.set('preview', await outputOf((io) => preview('reader', { format: 'html', config }, io)));
  for (const [path, bytes] of Object.entries(await packOf(world))) {
    if (path.endsWith('.html')) found.set(`evidence ${path}`, strFromU8(bytes));
  }
  for (const [name, entry] of await feedsOf(world)) found.set(`feed ${name}`, entry);
  return found;
}

async function packOf(world: World): Promise<Record<string, Uint8Array>> {
  const out = join(world.folder, 'pack.zip');
  const { change } = (await logOf(world)).find((one) => one.change.kind === 'finding-added')!;
  await outputOf((io) => evidence(change.id, { out, config: world.configFile }, io));
  return unzipSync(await readFile(out));
}

const logOf = async (world: World) =>
  (await openStore({ kind: 'files', path: join(world.folder, 'kept') })).changes();

/** HTML of the entries of every feed, by feed. */
async function feedsOf(world: World): Promise<[string, string][]> {
  const folder = join(world.folder, 'feed');
  const found: [string, string][] = [];
  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.endsWith('.atom')) continue;
    const xml = await readFile(join(folder, name), 'utf8');
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(actingIn(xml)).toBeNull();
    const { feed } = new XMLParser({ ignoreAttributes: false, isArray: (tag) => tag === 'entry' }).parse(xml);
    found.push([
      name,
      (feed.entry ?? []).map((one: { content: { '#text': string } }) => one.content['#text']).join('\n'),
    ]);
  }
  return found;
}

const union = (sets: Iterable<Set<string>>): Set<string> => new Set([...sets].flatMap((one) => [...one]));

it('reaches the channels at all: nearly every hostile text is told in words', async () => {
  const log = JSON.stringify(await logOf(evil));
  for (const telling of [
    'SUM(1+1)',
    'hacked',
    'Signed-off-by',
    'channel',
    'HYPERLINK',
    'passwd',
    'owned',
    'Fixes',
  ])
    expect(log, telling).toContain(telling);
  expect(mailsOf(evil).length).toBe(mailsOf(good).length);
  for (const hook of ['events', 'slack', 'teams'] as const)
    expect(evil.hooks[hook].received.length).toBeGreaterThan(0);
});

describe('HTML', () => {
  // A page that is understood in part has a list of what was not understood; a harmless one need not.
  const lists = ['ul[]', 'li[]'];
  // Forbids all that is loaded or run; it is ours.
  const policy = /^http-equiv=Content-Security-Policy$/;

  it('has no element and no attribute that harmless words do not have', async () => {
    const [mine, theirs] = [await htmlOf(evil), await htmlOf(good)];
    expect(mine.size).toBeGreaterThan(12);
    const kind = (name: string) => name.replace(/^(\w+).*$/, '$1');
    const allowed = new Map<string, Set<string>>();
    for (const [name, markup] of theirs)
      allowed.set(kind(name), union([allowed.get(kind(name)) ?? new Set(), shapesIn(markup)]));
    for (const [name, markup] of mine) {
      const ours = allowed.get(kind(name)) ?? new Set();
      expect(
        [...shapesIn(markup)].filter((shape) => !ours.has(shape) && !lists.includes(shape)),
        name,
      ).toEqual([]);
      expect(actingIn(markup), name).toBeNull();
    }
  }, 120_000);

  it('leads to the inspectorate or inside itself, and nowhere else', async () => {
    for (const [name, markup] of await htmlOf(evil)) {
      for (const reach of reachesOf(markup)) {
        const inside =
          /^(?:#[\w-]*|(?:\.\.\/)*[\w./-]+\.(?:html|atom|csv)(?:#[\w-]+)?)$/.test(reach) &&
          !/^[\w+.-]+:/.test(reach);
        const ours =
          reach.startsWith(own) ||
          /^https:\/\/(?:www\.nationalarchives\.gov\.uk|www\.legislation\.gov\.uk)\//.test(reach);
        expect(inside || ours || policy.test(reach), `${name}: ${reach.slice(0, 200)}`).toBe(true);
      }
    }
  });

  const browserPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    existsSync,
  );
  if (!browserPath && process.env.CI) throw new Error('no Chromium: apt-get install chromium');
  if (!browserPath) console.warn('skipped: no Chromium found; get it with apt-get install chromium');
  describe.skipIf(!browserPath)('in a browser that runs scripts', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({
        executablePath: browserPath!,
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
        ],
      });
    }, 60_000);
    afterAll(() => browser?.close());

    it('runs nothing, asks for nothing, goes nowhere', async () => {
      const page = await browser.newPage({ javaScriptEnabled: true });
      const asked: string[] = [];
      const dialogs: string[] = [];
      page.on('request', (request) => void asked.push(request.url()));
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      let number = 0;
      for (const [name, markup] of await htmlOf(evil)) {
        number += 1;
        const file = join(evil.folder, `look-${number}.html`);
        await writeFile(file, markup);
        asked.length = 0;
        const address = pathToFileURL(file).href;
        await page.goto(address, { waitUntil: 'load' });
        // What a pointer over every element would set off.
        const ran = await page.evaluate(
          `for (const one of document.querySelectorAll('*')) one.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
          'hacked' in window;`,
        );
        expect(ran, name).toBe(false);
        expect(asked, name).toEqual([address]);
        expect(page.url(), name).toBe(address);
      }
      expect(dialogs).toEqual([]);
    }, 240_000);
  });
});

describe('e-mail', () => {
  it('has the headers of a harmless one and no other, each on its line', () => {
    const names = (raw: string) =>
      raw
        .slice(0, raw.indexOf('\r\n\r\n'))
        .replace(/\r\n[ \t]+/g, ' ')
        .split('\r\n')
        .map((line) => line.slice(0, line.indexOf(':')).toLowerCase());
    const allowed = new Set(mailsOf(good).flatMap(({ raw }) => names(raw)));
    for (const { raw, mail, to } of mailsOf(evil)) {
      expect(names(raw).filter((name) => !allowed.has(name))).toEqual([]);
      expect(new Set(names(raw)).size).toBe(names(raw).length);
      expect(mail.bcc).toBeUndefined();
      expect(to).toHaveLength(1);
      expect(mail.from?.value).toEqual([{ name: 'gradewatch', address: 'gradewatch@example.org' }]);
      expect(actingIn(mail.subject ?? '')).toBeNull();
      expect(mail.subject).not.toContain('\n');
      expect(actingIn(mail.text ?? '')).toBeNull();
      for (const line of raw.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(998);
      expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    }
  });

  it('has the parts of a harmless one and no other', () => {
    const parts = (one: World['mail']['received'][number]) =>
      [
        String(
          one.mail.headers.get('content-type') &&
            (one.mail.headers.get('content-type') as { value: string }).value,
        ),
      ].concat(one.mail.attachments.map(({ contentType }) => contentType));
    const allowed = new Set(mailsOf(good).flatMap(parts));
    for (const one of mailsOf(evil)) {
      const { mail } = one;
      for (const type of parts(one)) expect(allowed).toContain(type);
      expect(mail.text).toBeTruthy();
      for (const { filename } of mail.attachments)
        expect(filename).toMatch(/^gradewatch-evidence-[A-Za-z0-9]{1,16}\.zip$/);
    }
  });
});

describe('commits', () => {
  it('have the trailers that we write and no other, as git reads them', () => {
    const keys = (world: World) => {
      const messages = world
        .git('log', '--format=%B%x00')
        .split('\0')
        .map((one) => one.trim())
        .filter(Boolean);
      return new Set(
        messages.flatMap((input) =>
          execFileSync('git', ['interpret-trailers', '--parse'], { input, encoding: 'utf8' })
            .split('\n')
            .filter((line) => line !== '')
            .map((line) => line.slice(0, line.indexOf(':'))),
        ),
      );
    };
    expect([...keys(evil)].sort()).toEqual([...keys(good)].sort());
    for (const key of ['Signed-off-by', 'Co-authored-by'])
      expect(evil.git('log', `--format=%(trailers:key=${key})`).trim()).toBe('');
    expect(evil.git('log', '--format=%(trailers:key=Bulletin,valueonly)')).not.toContain('forged');
    expect(new Set(evil.git('log', '--format=%an <%ae> %cn <%ce>').trim().split('\n'))).toEqual(
      new Set(['gradewatch <gradewatch@example.org> gradewatch <gradewatch@example.org>']),
    );
  });

  it('hold nothing that a terminal or a code host acts on', () => {
    const text = evil.git('log', '--format=%B');
    expect(actingIn(text)).toBeNull();
    expect(text).not.toMatch(/(?:^|[^\w.])@[\w-]/m);
    expect(text).not.toMatch(/(?:^|[^\w&])#\d|\bGH-\d|\[skip ci\]|\w#\d/im);
    expect(text).not.toMatch(/^(?:---|diff --git|#)/m);
    for (const subject of evil.git('log', '--format=%s').trim().split('\n'))
      expect(subject.length).toBeLessThanOrEqual(80);
  });

  it('are as many as for harmless words, and leave the store clean', () => {
    expect(evil.git('rev-list', '--count', 'HEAD')).toBe(good.git('rev-list', '--count', 'HEAD'));
    expect(evil.git('status', '--porcelain', '--', 'kept')).toBe(
      good.git('status', '--porcelain', '--', 'kept'),
    );
  });
});

describe('feeds', () => {
  it('link to the inspectorate alone', async () => {
    for (const name of await readdir(join(evil.folder, 'feed'), { recursive: true })) {
      if (!name.endsWith('.atom')) continue;
      const xml = await readFile(join(evil.folder, 'feed', name), 'utf8');
      expect(xml).not.toMatch(/<!DOCTYPE|<!ENTITY|<!\[CDATA\[/);
      for (const [, href] of xml.matchAll(/<link[^>]* href="([^"]*)"/g))
        expect(href!.startsWith(own), href).toBe(true);
    }
  });
});

describe('spreadsheets', () => {
  it('calculate nothing, and every row has the cells of the first', async () => {
    const config = evil.configFile;
    const files = new Map([
      ['changes', await outputOf((io) => changes({ format: 'csv', config }, io))],
      ['history', await outputOf((io) => history({ format: 'csv', config }, io))],
      ['findings', await outputOf((io) => history({ format: 'csv', findings: true, config }, io))],
    ]);
    await htmlOf(evil);
    const site = join(evil.folder, 'site');
    for (const name of await readdir(site, { recursive: true }))
      if (name.endsWith('.csv')) files.set(name, await readFile(join(site, name), 'utf8'));
    expect(files.size).toBeGreaterThan(8);
    for (const [path, bytes] of Object.entries(await packOf(evil)))
      if (path.endsWith('.csv')) files.set(path, strFromU8(bytes));
    for (const [name, text] of files) {
      const rows = csvRows(text.replace(/^\ufeff/, ''));
      // A body that is judged may have no finding.
      expect(rows.length, name).toBeGreaterThan(name.includes('bodies/') ? 0 : 1);
      for (const row of rows) {
        expect(row.length, name).toBe(rows[0]!.length);
        for (const cell of row) {
          expect(cell, name).not.toMatch(/^\s*[=+\-@|%\t\r＝＋－＠]/);
          // A spreadsheet whose lists are separated by semicolons would begin a cell there.
          expect(cell, name).not.toMatch(/;\s*[=+\-@|%＝＋－＠]/);
          expect(actingIn(cell), name).toBeNull();
        }
      }
    }
  });
});

describe('a terminal', () => {
  const commands: [string, (world: World, io: Io) => Promise<number>][] = [
    ['changes', (world, io) => changes({ format: 'table', config: world.configFile }, io)],
    ['history', (world, io) => history({ format: 'table', config: world.configFile }, io)],
    [
      'history --findings',
      (world, io) => history({ format: 'table', findings: true, config: world.configFile }, io),
    ],
    ['compare', (world, io) => compare(world.before, world.after, { site: 'hmicfrs' }, io)],
    ['read', (world, io) => read(world.after, { site: 'hmicfrs' }, io)],
    ['read --explain', (world, io) => read(world.after, { explain: true, site: 'hmicfrs' }, io)],
    ['preview', (world, io) => preview('reader', { format: 'text', config: world.configFile }, io)],
  ];
  it.each(commands)('is sent words alone by %s, and our own colours', async (_, run) => {
    expect(actingIn(await outputOf((io) => run(evil, io)))).toBeNull();
    const codes = (text: string) => new Set(text.match(/\u001b\[[0-9;]*m/g) ?? []);
    const coloured = await outputOf((io) => run(evil, io), {
      colour: true,
      outIsTerminal: true,
      columns: 80,
    });
    const allowed = codes(
      await outputOf((io) => run(good, io), { colour: true, outIsTerminal: true, columns: 80 }),
    );
    expect([...codes(coloured)].filter((code) => !allowed.has(code))).toEqual([]);
    expect(actingIn(coloured.replace(/\u001b\[[0-9;]*m/g, ''))).toBeNull();
  });
});

describe('JSON', () => {
  it('is one document that parses, with nothing in it that acts on a terminal', async () => {
    const config = evil.configFile;
    const texts = [
      await outputOf((io) => changes({ format: 'json', config }, io)),
      await outputOf((io) => history({ format: 'json', config }, io)),
      await outputOf((io) => compare(evil.before, evil.after, { json: true, site: 'hmicfrs' }, io)),
      await outputOf((io) => read(evil.after, { json: true, site: 'hmicfrs' }, io)),
      await outputOf((io) => preview('reader', { format: 'json', config }, io)),
    ];
    for (const text of texts) {
      expect(() => JSON.parse(text)).not.toThrow();
      expect(text).not.toMatch(
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/,
      );
      expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text);
    }
  });

  it('of the store is one value a line', async () => {
    const kept = join(evil.folder, 'kept');
    for (const name of await readdir(kept, { recursive: true })) {
      const path = join(kept, name);
      if (name.endsWith('.json')) JSON.parse(await readFile(path, 'utf8'));
      if (!name.endsWith('.jsonl')) continue;
      const lines = (await readFile(path, 'utf8')).split(/[\r\n\u0085\u2028\u2029\v\f]/);
      expect(lines.pop()).toBe('');
      for (const line of lines) JSON.parse(line);
    }
  });
});

describe('webhooks', () => {
  it('are CloudEvents whose body parses, with plain headers', () => {
    for (const { body, headers } of evil.hooks.events.received) {
      expect(JSON.parse(body)).toMatchObject({ specversion: '1.0', source: 'urn:gradewatch:HMICFRS' });
      for (const value of Object.values(headers)) expect(String(value)).toMatch(/^[\x20-\x7e]*$/);
    }
  });

  it('say nothing to Slack but text and our own links', () => {
    const sections = evil.hooks.slack.received.flatMap(({ body }) => JSON.parse(body).blocks);
    for (const { text } of sections) if (text.type === 'mrkdwn') expect(text.verbatim).toBe(true);
    const texts = evil.hooks.slack.received.flatMap(({ body }) => {
      const { text, blocks } = JSON.parse(body) as {
        text: string;
        blocks: { text: { type: string; text: string } }[];
      };
      expect(blocks.length).toBeLessThanOrEqual(50);
      for (const block of blocks) expect(block.text.text.length).toBeLessThanOrEqual(3000);
      return [
        text,
        ...blocks.filter((block) => block.text.type === 'mrkdwn').map((block) => block.text.text),
      ];
    });
    expect(texts.join('\n')).toContain('hacked');
    for (const text of texts) {
      const without = text.replace(
        /<https:\/\/hmicfrs\.justiceinspectorates\.gov\.uk\/[^\s<>|]*\|Open the page>/g,
        '',
      );
      expect(without).not.toMatch(/[<>]/);
      expect(without.replace(/&(?:amp|lt|gt);/g, '')).not.toContain('&');
      // A zero-width space before a mark of Slack's is ours: it takes the mark its meaning.
      expect(actingIn(without.replaceAll('\u200b', ''))).toBeNull();
    }
  });

  it('say nothing to Teams but runs of text and links to the inspectorate', () => {
    for (const { body } of evil.hooks.teams.received) {
      expect(Buffer.byteLength(body)).toBeLessThanOrEqual(28 * 1024);
      const types = new Set<string>();
      const visit = (value: unknown, key = ''): void => {
        if (Array.isArray(value)) for (const one of value) visit(one);
        else if (value && typeof value === 'object') {
          if ('type' in value) types.add(String(value.type));
          for (const [name, member] of Object.entries(value)) visit(member, name);
        } else if (key === 'url') expect(String(value).startsWith(own)).toBe(true);
        else if (key === 'text') expect(actingIn(String(value))).toBeNull();
      };
      visit(JSON.parse(body));
      for (const type of types)
        expect(['message', 'AdaptiveCard', 'RichTextBlock', 'TextRun', 'Action.OpenUrl']).toContain(type);
    }
  });
});

describe('zips', () => {
  it('hold the paths that harmless ones hold, as unzip lists them', async () => {
    const names = async (world: World) => {
      await packOf(world);
      const zip = join(world.folder, 'pack.zip');
      try {
        return execFileSync('unzip', ['-Z1', zip], { encoding: 'utf8' }).trim().split('\n');
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
        console.warn('unzip is not installed (apt-get install unzip): the zip is listed by fflate alone');
        return Object.keys(unzipSync(await readFile(zip)));
      }
    };
    const plain = (all: string[]) => all.map((name) => name.replace(/-[0-9a-f]{16}\./, '-HASH.'));
    const mine = await names(evil);
    expect(plain(mine)).toEqual(plain(await names(good)));
    for (const name of mine)
      expect(name).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]*(?:\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/);
  });
});
