/** Verification finds what is wrong with a store, repairs what has one right answer, and calls a good store good. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { thisHolder } from '../../src/store/holder.js';
import { openStore } from '../../src/store/index.js';
import { STORE_VERSION } from '../../src/store/layout.js';
import { verifyStore } from '../../src/store/verify.js';
import { SITE, sampleCheck, sampleEntry, sampleKeep, sha256 } from './sample.js';
import { compileChild, removeAll, scratch } from './support.js';
import { weekOf } from './week.js';

const made: string[] = [];
afterAll(() => removeAll(made));

const PAGE = 'exam--2031--northshire';
const source = (input: ReturnType<typeof sampleKeep>) => ({
  site: SITE,
  page: PAGE,
  url: input.capture.url,
  before: null,
  after: { sha256: input.capture.sha256, capturedAt: input.capture.capturedAt },
});
const first = sampleKeep({ state: 'A', at: '2031-03-05T08:00:00Z' });
const second = sampleKeep({ state: 'B', at: '2031-03-06T08:00:00Z' });
const aside = Buffer.from('<html>aside</html>');

let root: string;
const at = (...names: string[]) => join(root, ...names);
const inPage = (...names: string[]) => at(SITE, PAGE, ...names);

beforeEach(async () => {
  root = await scratch(made);
  const store = await openStore({ kind: 'files', path: root });
  const release = await store.lock();
  await store.keep({ ...first, entries: [sampleEntry('c1', { change: { source: source(first) } })] });
  await store.keep({ ...second, entries: [sampleEntry('c2', { change: { source: source(second) } })] });
  await store.appendLedger([
    {
      subscriber: 's',
      channel: 'email',
      bulletin: 'b',
      changes: ['c1', 'c2'],
      kind: 'delivered',
      at: '2031-03-06T09:00:00Z',
    },
  ]);
  await store.saveState({
    version: STORE_VERSION,
    sites: { [SITE]: { baselineCompletedAt: null, lastPassAt: null } },
    subscribers: {},
  });
  await store.saveChecks(SITE, [sampleCheck(PAGE)]);
  const url = first.capture.url;
  const reasons = [{ code: 'judgments-lost', where: PAGE }];
  const capturedAt = '2031-03-07T08:00:00Z';
  await store.quarantine({
    site: SITE,
    page: PAGE,
    url,
    bytes: aside,
    sha256: sha256(aside),
    capturedAt,
    reasons,
  });
  await release();
});

const codes = async () => (await verifyStore(root)).problems.map(({ code }) => code);

async function sourceFile(hash: string): Promise<string> {
  return inPage('sources', (await readdir(inPage('sources'))).find((name) => name.includes(hash))!);
}

/** Changes the lines of a file. */
async function edit(path: string, change: (lines: string[]) => string[]): Promise<void> {
  const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
  await writeFile(path, `${change(lines).join('\n')}\n`);
}

describe('a good store', () => {
  it('has no problems, and nothing to repair', async () => {
    expect(await verifyStore(root)).toEqual({ problems: [], repaired: [] });
  });

  it('has none after a whole week either', async () => {
    const store = await openStore({ kind: 'files', path: at('..', `${root.split('/').at(-1)}-week`) });
    made.push(`${root}-week`);
    const release = await store.lock();
    for (const step of weekOf(3)) await step(store);
    await release();
    expect(await verifyStore(`${root}-week`)).toEqual({ problems: [], repaired: [] });
  });

  it('is not verified while a pass runs', async () => {
    const release = await (await openStore({ kind: 'files', path: root })).lock();
    await expect(verifyStore(root)).rejects.toMatchObject({ code: 'store-locked' });
    await release();
  });
});

describe('what a crash left', () => {
  it('is repaired, and named', async () => {
    await appendFile(at('changes.jsonl'), '{"seq":3,"cha');
    await appendFile(at('deliveries.jsonl'), '{"subscriber"');
    await mkdir(at('.tmp'), { recursive: true });
    await writeFile(at('.tmp', '00ff'), 'half a report');
    const { bytes, ...pending } = sampleKeep({
      state: 'A',
      at: '2031-03-08T08:00:00Z',
      entries: [sampleEntry('c3')],
    });
    expect(bytes).toEqual(first.bytes);
    await writeFile(at('.pending.json'), JSON.stringify(pending));
    const { problems, repaired } = await verifyStore(root);
    expect(problems).toEqual([]);
    expect(repaired).toEqual([
      { code: 'draft-removed', where: '.tmp/00ff' },
      { code: 'last-line-cut', where: 'changes.jsonl' },
      { code: 'last-line-cut', where: 'deliveries.jsonl' },
      { code: 'keep-finished', where: '.pending.json' },
    ]);
    expect(await verifyStore(root)).toEqual({ problems: [], repaired: [] });
    const store = await openStore({ kind: 'files', path: root });
    expect((await store.changes()).map(({ change }) => change.id)).toEqual(['c1', 'c2', 'c3']);
  });
});

describe('a line that was altered and still is JSON', () => {
  const alter = (text: string) => text.replace('"importance":"detail"', '"importance":"record"');

  it('is put back from the captures of its page, to the byte', async () => {
    const before = await readFile(at('changes.jsonl'), 'utf8');
    await edit(at('changes.jsonl'), ([one, two]) => [one!, alter(two!)]);
    expect(await readFile(at('changes.jsonl'), 'utf8')).not.toBe(before);
    const { problems, repaired } = await verifyStore(root);
    expect(problems).toEqual([]);
    expect(repaired).toMatchObject([{ code: 'line-put-back', where: 'changes.jsonl:2' }]);
    expect(await readFile(at('changes.jsonl'), 'utf8')).toBe(before);
  });

  it('is named where nothing else holds it, and stays named when its file is written again', async () => {
    await edit(inPage('captures.jsonl'), ([one, ...rest]) => [
      one!.replace('text/html', 'text/plain'),
      ...rest,
    ]);
    await edit(at('deliveries.jsonl'), ([one, ...rest]) => [one!.replace('email', 'feed'), ...rest]);
    const named = [
      ['line-altered', `${SITE}/${PAGE}/captures.jsonl:1`],
      ['line-altered', 'deliveries.jsonl:1'],
    ];
    const found = async () => (await verifyStore(root)).problems.map(({ code, where }) => [code, where]);
    expect(await found()).toEqual(named);
    const store = await openStore({ kind: 'files', path: root });
    await store.keep(sampleKeep({ state: 'C', at: '2031-04-01T08:00:00Z', entries: [sampleEntry('c9')] }));
    expect(await found()).toEqual(named);
    expect((await store.captures(SITE, PAGE))[0]).not.toHaveProperty('sum');
  });
});

describe('a copy made during a pass', () => {
  it('may lack changes in its log: they are put back from the pages, for the next pass too', async () => {
    await edit(at('changes.jsonl'), ([one]) => [one!]);
    expect((await verifyStore(root)).repaired).toEqual([
      { code: 'changes-restored', where: `${SITE}/${PAGE}/captures.jsonl` },
    ]);
    await edit(at('changes.jsonl'), ([one]) => [one!]);
    await writeFile(at('.lock'), JSON.stringify({ ...(await thisHolder()), started: '1' }));
    const store = await openStore({ kind: 'files', path: root });
    await (await store.lock())();
    expect((await store.changes()).map(({ seq, change }) => [seq, change.id])).toEqual([
      [1, 'c1'],
      [2, 'c2'],
    ]);
  });

  it('holds every change of every page in it, wherever the copy was made', async () => {
    const program = await compileChild(await scratch(made));
    for (const seed of [11, 12]) {
      const path = join(await scratch(made), 'snapshots');
      const child = spawn(process.execPath, [program, 'week', path, String(seed), '0', 'none', '0']);
      const ended = once(child, 'close');
      for (let copies = 0; copies < 4; copies += 1) {
        await once(child.stdout, 'data');
        const copy = `${path}-copy-${copies}`;
        // Drafts vanish under cp, and it says so; it goes on with the rest.
        await promisify(execFile)('cp', ['-r', path, copy]).catch(() => {});
        await rm(join(copy, '.lock'), { force: true });
        await verifyStore(copy);
        const store = await openStore({ kind: 'files', path: copy });
        const logged = new Set((await store.changes()).map(({ change }) => change.id));
        for (const page of await store.pages(SITE)) {
          const brought = [
            ...(await readFile(join(copy, SITE, page, 'captures.jsonl'), 'utf8')).matchAll(
              /"id":"(change-\d+)"/g,
            ),
          ];
          expect(brought.map(([, id]) => id).filter((id) => !logged.has(id!))).toEqual([]);
        }
      }
      await ended;
    }
  });
});

it('bytes set aside without reasons go when the quarantine ends', async () => {
  await rm(inPage('quarantine.json'));
  const store = await openStore({ kind: 'files', path: root });
  await store.release(SITE, PAGE);
  expect(await codes()).toEqual([]);
});

describe('what is wrong', () => {
  const wrongs: [string, string[], () => Promise<void>][] = [
    ['a line of the log is missing', ['seq-broken'], () => edit(at('changes.jsonl'), ([, two]) => [two!])],
    [
      'a line of the log stands twice',
      ['seq-broken', 'change-twice'],
      () => edit(at('changes.jsonl'), ([one, two]) => [one!, two!, two!]),
    ],
    [
      'a line of the log is not JSON',
      ['line-not-json', 'seq-broken', 'delivery-of-unknown-change'],
      () => edit(at('changes.jsonl'), ([one, two]) => [one!.slice(1), two!]),
    ],
    [
      'a line of the log is no change',
      ['line-not-a-change'],
      () => edit(at('changes.jsonl'), (lines) => [...lines, '{"seq":3}']),
    ],
    [
      'a line of the ledger is no delivery',
      ['line-not-a-delivery'],
      () => edit(at('deliveries.jsonl'), (lines) => [...lines, '{}']),
    ],
    [
      'source bytes are gone',
      ['capture-without-source', 'change-without-source'],
      async () => rm(await sourceFile(first.capture.sha256)),
    ],
    [
      'source bytes are others',
      ['damaged', 'capture-without-source', 'change-without-source'],
      async () => writeFile(await sourceFile(first.capture.sha256), gzipSync('others')),
    ],
    [
      'source bytes are cut off',
      ['damaged', 'capture-without-source', 'change-without-source'],
      async () => {
        const path = await sourceFile(first.capture.sha256);
        await writeFile(path, (await readFile(path)).subarray(0, 50));
      },
    ],
    [
      'a file among the sources is none',
      ['file-unknown'],
      () => writeFile(inPage('sources', 'notes.txt'), 'x'),
    ],
    [
      'source bytes stand twice',
      ['source-twice'],
      async () => {
        const name = (await sourceFile(first.capture.sha256)).split('/').at(-1)!;
        await writeFile(
          inPage('sources', name.replace('2031-03-05', '2031-03-09')),
          await readFile(inPage('sources', name)),
        );
      },
    ],
    [
      'a capture is missing',
      ['source-without-capture', 'report-without-capture'],
      () => edit(inPage('captures.jsonl'), ([one]) => [one!]),
    ],
    [
      'captures are out of order',
      ['captures-out-of-order'],
      () => edit(inPage('captures.jsonl'), (lines) => lines.reverse()),
    ],
    [
      'a capture stands twice',
      ['capture-twice'],
      () => edit(inPage('captures.jsonl'), ([one, two]) => [one!, one!, two!]),
    ],
    ['the report is missing', ['report-missing'], () => rm(inPage('report.json'))],
    ['the report is not JSON', ['damaged'], () => writeFile(inPage('report.json'), '{"url":')],
    ['the report is something else', ['damaged'], () => writeFile(inPage('report.json'), '[]')],
    [
      'the bytes set aside are gone',
      ['quarantine-without-source'],
      () => rm(inPage(`quarantine-${sha256(aside)}.html.gz`)),
    ],
    [
      'the reasons for setting aside are gone',
      ['quarantine-without-reasons'],
      () => rm(inPage('quarantine.json')),
    ],
    ['the checks are not JSON', ['not-json'], () => writeFile(at(SITE, 'checks.json'), '[')],
    [
      'a page is checked twice',
      ['page-twice'],
      () => writeFile(at(SITE, 'checks.json'), JSON.stringify([sampleCheck('a'), sampleCheck('a')])),
    ],
    [
      'the state is lost beside something else',
      ['state-missing', 'not-json'],
      async () => {
        await rm(at('state.json'));
        await writeFile(at(SITE, 'checks.json'), '{');
      },
    ],
    ['the state is not JSON', ['not-json'], () => writeFile(at('state.json'), '')],
    ['what was to be kept is not JSON', ['damaged'], () => writeFile(at('.pending.json'), '{')],
  ];

  it.each(wrongs)('is found: %s', async (_, expected, spoil) => {
    await spoil();
    expect((await codes()).sort()).toEqual([...expected].sort());
  });

  it('is not a first pass that was cut off before it came to a state of its own', async () => {
    const folder = await scratch(made);
    const fresh = await openStore({ kind: 'files', path: folder });
    await fresh.saveChecks(SITE, [sampleCheck(PAGE)]);
    expect(await fresh.state()).toMatchObject({ sites: {}, subscribers: {} });
    expect((await verifyStore(folder)).problems).toEqual([]);
  });

  it('says where, as a path in the store with the line', async () => {
    await edit(at('changes.jsonl'), ([one, two]) => [one!, `${two!}x`]);
    const { problems } = await verifyStore(root);
    expect(problems[0]).toMatchObject({ code: 'line-not-json', where: 'changes.jsonl:2' });
  });

  it('is no store where store.json is not there', async () => {
    await rename(at('store.json'), at('store.old'));
    await expect(verifyStore(root)).rejects.toMatchObject({ code: 'not-a-folder' });
  });
});
