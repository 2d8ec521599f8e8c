/**
 * Every feed is valid Atom by a real validator (xmllint with the grammar of RFC 4287, Appendix B), and keeps the rules of the
 * RFC that a grammar cannot say.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { changes as changesCommand } from '../../src/commands/changes.js';
import { deliverPending, openFeedChannel } from '../../src/deliver/index.js';
import type { Change } from '../../src/model.js';
import { buildReviewSite } from '../../src/review/build.js';
import { renderAtom } from '../../src/tell/atom.js';
import { bench as wholePass } from '../guarding/bench.js';
import { command } from '../guarding/command.js';
import { corpus } from '../hostile/corpus.js';
import { changes, profile, subscription } from '../tell/example.js';
import { minute, scratchFolder, scratchStore, seen } from './support.js';

const grammar = fileURLToPath(new URL('../tell/atom/atom.rng', import.meta.url));
const isThere = spawnSync('xmllint', ['--version']).error === undefined;
if (!isThere && process.env.CI) throw new Error('no xmllint: apt-get install libxml2-utils');
if (!isThere) console.warn('skipped: no xmllint found; get it with apt-get install libxml2-utils');

interface Link {
  '@_rel'?: string;
  '@_type'?: string;
  '@_href': string;
}
interface Entry {
  id: string;
  updated: string;
  published: string;
  title: { '#text': string };
  summary?: unknown;
  content?: { '@_type': string };
  link?: Link[];
}
interface Feed extends Entry {
  author: { name: string };
  entry?: Entry[];
}

/** What xmllint says of a feed: nothing where it is valid. */
function faultsOf(xml: string): string {
  const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', '--relaxng', grammar, '-'], {
    input: xml,
    encoding: 'utf8',
  });
  return status === 0 ? '' : stderr;
}

/** RFC 4287 beyond its grammar. */
function expectKept(xml: string): Feed {
  const { feed } = new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => name === 'entry' || name === 'link',
  }).parse(xml) as { feed: Feed };
  const entries = feed.entry ?? [];
  expect(feed.author.name).toBe('gradewatch'); // §4.1.1: an author for the feed, or for each entry
  const ids = [feed.id, ...entries.map(({ id }) => id)];
  expect(new Set(ids).size).toBe(ids.length); // §4.1.1, §4.2.6
  for (const id of ids) expect(id).toMatch(/^urn:(?:uuid|sha256):[0-9a-f-]+$/);
  for (const { updated, published, title, content, summary } of entries) {
    expect(Date.parse(feed.updated)).toBeGreaterThanOrEqual(Date.parse(updated));
    for (const at of [updated, published]) expect(at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/);
    expect(String(title['#text'] ?? title)).not.toBe('');
    expect(content?.['@_type']).toBe('html'); // §4.1.2: content, or an alternate link
    expect(summary).toBeDefined();
  }
  for (const { link = [] } of [feed, ...entries]) {
    // §4.1.1, §4.1.2: one alternate of a type and language; ours name no language.
    const alternates = link.filter((one) => (one['@_rel'] ?? 'alternate') === 'alternate');
    expect(new Set(alternates.map((one) => one['@_type'])).size).toBe(alternates.length);
  }
  for (const { '@_href': href } of [feed, ...entries].flatMap(({ link = [] }) => link)) {
    expect(href).toMatch(/^https:\/\//); // absolute: there is no xml:base
  }
  const times = entries.map(({ updated }) => Date.parse(updated));
  expect(times).toEqual([...times].sort((a, b) => b - a));
  return feed;
}

async function bench() {
  const store = await scratchStore();
  const folder = await scratchFolder();
  const to = subscription({
    name: 'public',
    channel: 'feed',
    target: join(folder, 'all.atom'),
    importance: 'detail',
  });
  const feed = openFeedChannel({ store, profiles: [profile] });
  const pass = async (at: number, ...found: Change[]) => {
    if (found.length > 0) await store.appendChanges(seen(minute(at), ...found));
    await deliverPending({
      store,
      profiles: [profile],
      subscriptions: [to],
      channels: { feed },
      now: minute(at),
      timeZone: 'Europe/London',
    });
  };
  const files = async () => {
    const found = new Map<string, string>();
    for (const name of await readdir(folder, { recursive: true })) {
      if (name.endsWith('.atom')) found.set(name, await readFile(join(folder, name), 'utf8'));
    }
    return found;
  };
  return { store, folder, pass, files };
}

const published = (id: string, title: string): Change => ({ ...changes.published, id, title });
const many = Array.from({ length: 230 }, (_, index) => ({
  ...published(`chg-${index}`, `Report number ${index}`),
  programme: null,
  cycle: null,
  source: { ...changes.published.source!, page: `p-${index}`, url: `https://iic.example/p-${index}/` },
}));
const hostile = Object.values(corpus).map((words, index) => ({
  ...changes.newFinding,
  id: `chg-h${index}`,
  summary: words,
  finding: { ...(changes.newFinding as { finding: object }).finding, text: words, points: [words] },
  source: { ...changes.newFinding.source!, page: `h-${index}`, url: words },
})) as Change[];

describe.skipIf(!isThere)('valid Atom', () => {
  test('the grammar tells a feed from what is none', () => {
    const head = { id: 'urn:uuid:0', title: 't', selfUrl: null, siteUrl: null, updated: minute(0) };
    const xml = renderAtom(head, []);
    expect(faultsOf(xml)).toBe('');
    const entry = '<entry><id>urn:x</id><title>t</title><updated>2026-03-03T06:00:00Z</updated>+</entry>';
    const within = (more: string) => xml.replace('</feed>', `${entry.replace('+', more)}</feed>`);
    const xhtml = '<div xmlns="http://www.w3.org/1999/xhtml">';
    for (const sound of [
      '',
      '<content type="html">&lt;p></content><link href="https://iic.example/"/><summary>s</summary>',
      `<content type="xhtml">${xhtml}<p>p</p></div></content><category term="t"/><rights>r</rights>`,
      '<published>2026-03-03T06:00:00+01:00</published><x xmlns="urn:other">anything</x>',
    ])
      expect(faultsOf(within(sound)), sound).toBe('');
    for (const [what, unsound] of Object.entries({
      'no id': xml.replace(/<id>.*<\/id>/, ''),
      'no title': xml.replace(/<title>.*<\/title>/, ''),
      'an entry that is none': xml.replace('</feed>', '<entry><id>urn:x</id></entry></feed>'),
      'a word for a date': xml.replace(/<updated>[^<]*/, '<updated>yesterday'),
      'a day for a date': xml.replace(/<updated>[^<]*/, '<updated>2026-03-03'),
      'two ids': within('<id>urn:y</id>'),
      'two contents': within('<content>a</content><content>b</content>'),
      'a link to nowhere': within('<link rel="alternate"/>'),
      'a category without a term': within('<category label="l"/>'),
      'a title of no type': within('').replace('<title>t', '<title type="text/plain">t'),
      'XHTML without its div': within('<content type="xhtml"><p>p</p></content>'),
      'markup in a summary': within('<summary type="html"><p>p</p></summary>'),
      'an element of no such name': within('<headline>h</headline>'),
      'an author without a name': within('<author><email>a@iic.example</email></author>'),
      'a tag that is no language': xml.replace('xml:lang="en-GB"', 'xml:lang="not a language"'),
    }))
      expect(faultsOf(unsound), what).toMatch(/validity error|fails to validate/);
  });

  test.each([
    ['empty', []],
    ['with one of everything', Object.values(changes)],
    ['with more than it holds', many],
    ['of hostile words', hostile],
  ] as [string, Change[]][])('%s: overall and of every body', async (_, found) => {
    const { pass, files } = await bench();
    await pass(0);
    if (found.length > 0) await pass(1, ...found);
    const all = await files();
    expect(all.size).toBe(1 + profile.bodies.length);
    for (const [name, xml] of all) {
      expect(faultsOf(xml), name).toBe('');
      expectKept(xml);
    }
    if (found === many) expect(expectKept(all.get('all.atom')!).entry).toHaveLength(200);
  });

  test('of the review site, and of the change log on a command', async () => {
    const box = await wholePass();
    await box.pass(1);
    box.publish('essex', {
      grades: ['Good', 'Good', 'Requires improvement', 'Good'],
      note: 'An invented sentence.',
    });
    await box.pass(2);
    const { stdout } = await command((io) => changesCommand({ format: 'atom', config: box.configFile }, io));
    const { profileById } = await import('../../src/sites/index.js');
    const out = join(box.folder, 'site');
    await mkdir(out);
    await buildReviewSite({
      store: box.store,
      sites: [profileById('hmicfrs')!],
      out,
      now: '2026-03-03T06:00:00Z',
    });
    for (const xml of [stdout, await readFile(join(out, 'feed.atom'), 'utf8')]) {
      expect(faultsOf(xml)).toBe('');
      expect(expectKept(xml).entry?.length).toBeGreaterThan(0);
    }
  });
});

test('a feed is as new as the last thing told in it, also where that was held back; entries keep their id and time', async () => {
  const { store, pass, files } = await bench();
  await pass(0);
  await pass(1, changes.fall);
  await store.appendChanges(
    seen(minute(2), changes.rise).map((one) => ({ ...one, embargoUntil: minute(30) })),
  );
  await pass(3, changes.correction);
  const before = expectKept((await files()).get('all.atom')!);
  expect(before.updated).toBe(minute(3).replace('.000Z', 'Z'));
  await pass(31);
  const after = expectKept((await files()).get('all.atom')!);
  expect(after.updated).toBe(minute(31).replace('.000Z', 'Z'));
  expect(after.entry).toHaveLength(3);
  for (const entry of before.entry!) expect(after.entry).toContainEqual(entry);
});

test('a pass that tells nothing touches no file: a web server’s ETag and Last-Modified stay true', async () => {
  const { folder, pass, files } = await bench();
  await pass(0);
  await pass(1, changes.fall);
  const states = async () =>
    Promise.all(
      [...(await files()).keys()].sort().map(async (name) => {
        const { mtimeNs, ino } = await stat(join(folder, name), { bigint: true });
        return [name, mtimeNs, ino];
      }),
    );
  const before = await states();
  await pass(2);
  await pass(3, { ...changes.text, id: 'chg-quiet', announced: false, importance: 'record' });
  expect(await states()).toEqual(before);
  // News of one body touches its feed and the overall one, and no other.
  await pass(4, { ...changes.fall, id: 'chg-more' });
  const touched = (await states()).filter((one, index) => one[1] !== before[index]![1]).map(([name]) => name);
  expect(touched).toEqual(['all.atom', 'all/example/northmoor.atom']);
});
