/** The store of files: the contract of every store, and what a person finds in the folder. */
import { execFile } from 'node:child_process';
import { appendFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/model.js';
import { openStore } from '../../src/store/index.js';
import { readableJson, readSnapshot, writeSnapshot } from '../../src/store/report-file.js';
import { SITE, sampleCheck, sampleEntry, sampleKeep, sha256 } from './sample.js';
import { storeContract } from './store.contract.js';
import { removeAll, scratch, treeOf } from './support.js';

const made: string[] = [];
afterAll(() => removeAll(made));

storeContract({
  name: 'files',
  async create() {
    const folder = await scratch(made);
    return () => openStore({ kind: 'files', path: join(folder, 'snapshots') });
  },
  remove: () => removeAll(made),
});

const PAGE = 'exam--2031--northshire';
const first = sampleKeep({ state: 'A', at: '2031-03-05T08:00:00Z', entries: [sampleEntry('c1')] });
const second = sampleKeep({ state: 'B', at: '2031-03-06T08:00:00Z', entries: [sampleEntry('c2')] });

let root: string;
let store: Store;
beforeEach(async () => {
  root = join(await scratch(made), 'snapshots');
  store = await openStore({ kind: 'files', path: root });
});

describe('the folder', () => {
  it('is not made by reading', async () => {
    expect(await store.changes()).toEqual([]);
    await expect(readdir(root)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('holds what layout.ts says', async () => {
    await store.keep(first);
    await store.saveChecks(SITE, [sampleCheck('b'), sampleCheck('a')]);
    await store.saveState({ version: 1, sites: {}, subscribers: {} });
    await store.appendLedger([]);
    const sha = first.capture.sha256;
    expect(Object.keys(await treeOf(root)).sort()).toEqual([
      '.gitignore',
      'changes.jsonl',
      `${SITE}/checks.json`,
      `${SITE}/${PAGE}/captures.jsonl`,
      `${SITE}/${PAGE}/report.json`,
      `${SITE}/${PAGE}/sources/2031-03-05-${sha}.html.gz`,
      'state.json',
      'store.json',
    ]);
    expect(await readFile(join(root, 'store.json'), 'utf8')).toBe('{ "version": 1 }\n');
    expect(await readFile(join(root, `${SITE}/checks.json`), 'utf8')).toBe(
      `[\n${JSON.stringify(sampleCheck('a'))},\n${JSON.stringify(sampleCheck('b'))}\n]\n`,
    );
  });

  it('lets git show the sentence that changed, and nothing that only lives while a pass runs', async () => {
    const git = async (...args: string[]) =>
      (
        await promisify(execFile)('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
          cwd: root,
        })
      ).stdout;
    const release = await store.lock();
    await store.keep({ ...first, entries: [] });
    await git('init', '-q');
    await git('add', '.');
    expect(await git('ls-files')).not.toMatch(/lock|tmp|pending/);
    await git('commit', '-q', '-m', 'first');
    const section = first.report.sections[0]!;
    const block = section.blocks[0]!;
    const text = block.text.replace('yellow', 'green');
    const report = { ...first.report, sections: [{ ...section, blocks: [{ ...block, text }] }] };
    const capture = { ...first.capture, reportSha256: 'f'.repeat(64) };
    await store.keep({ ...first, capture, report, entries: [] });
    await release();
    const diff = await git('diff', '-U0', '--', `${SITE}/${PAGE}/report.json`);
    expect(diff.match(/^[-+] .*/gm)).toEqual([
      `-    "reportSha256": "${first.capture.reportSha256}"`,
      `+    "reportSha256": "${'f'.repeat(64)}"`,
      '-              "Officers wore yellow hats.",',
      '+              "Officers wore green hats.",',
    ]);
  });

  it('writes the same report the same way, whatever order its keys came in', async () => {
    const reversed = <T extends object>(value: T): T =>
      Object.fromEntries(Object.entries(value).reverse()) as T;
    await store.keep(first);
    const other = await openStore({ kind: 'files', path: `${root}-other` });
    await other.keep({ ...first, report: reversed(first.report), capture: reversed(first.capture) });
    expect((await treeOf(root))[`${SITE}/${PAGE}/report.json`]).toBe(
      (await treeOf(`${root}-other`))[`${SITE}/${PAGE}/report.json`],
    );
  });

  it('holds source bytes compressed, once, without a time in them', async () => {
    await store.keep(first);
    await store.keep(second);
    await store.keep({ ...first, capture: { ...first.capture, capturedAt: '2031-03-07T08:00:00Z' } });
    const folder = join(root, SITE, PAGE, 'sources');
    const names = await readdir(folder);
    expect(names).toHaveLength(2);
    const packed = await readFile(join(folder, names.find((name) => name.includes(first.capture.sha256))!));
    expect(gunzipSync(packed).equals(first.bytes)).toBe(true);
    expect([...packed.subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
  });

  it('names a source by what it is', async () => {
    const kinds: [string | null, string][] = [
      ['application/pdf', '%PDF-1.7 x'],
      [null, '<!doctype html>'],
      ['text/plain; charset=utf-8', '<not html'],
      ['application/octet-stream', 'a\0b'],
    ];
    for (const [index, [contentType, text]] of kinds.entries()) {
      const capture = { ...first.capture, contentType, sha256: sha256(text), reportSha256: String(index) };
      await store.keep({ ...first, page: `p${index}`, capture, bytes: Buffer.from(text) });
    }
    const endings = await Promise.all(
      kinds.map((_, index) => readdir(join(root, SITE, `p${index}`, 'sources'))),
    );
    expect(endings.flat().map((name) => name.slice(76))).toEqual(['pdf.gz', 'html.gz', 'txt.gz', 'bin.gz']);
  });

  it('refuses ids that would lead elsewhere', async () => {
    for (const page of ['', '.', '..', '../x', 'a/b', 'a\\b', '.lock', 'x'.repeat(256)]) {
      await expect(store.keep({ ...first, page })).rejects.toMatchObject({ code: 'bad-id' });
    }
    await expect(store.snapshot('../x', PAGE)).rejects.toMatchObject({ code: 'bad-id' });
  });
});

describe('report.json', () => {
  it('is read as what was written, whatever the text', () => {
    const parts = [
      '.',
      '. ',
      '? ',
      '! ',
      '  ',
      ' ',
      '.” ',
      '.) ',
      '."',
      'Yes',
      'No',
      'é',
      '\u2028',
      '\n',
      '\\',
      '"',
      '😀',
    ];
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...parts), { maxLength: 30 }).map((some) => some.join('')),
    );
    const finding = fc.record({
      kind: fc.constant('recommendation' as const),
      area: fc.constant(null),
      text,
      points: fc.array(text),
    });
    const problem = fc.record({ code: text, where: text, detail: text });
    fc.assert(
      fc.property(fc.array(finding), fc.array(problem), text, (findings, problems, title) => {
        const report = { ...first.report, title, findings };
        const snapshot = { page: PAGE, url: first.capture.url, capture: first.capture, report, problems };
        expect(readSnapshot('report.json', PAGE, writeSnapshot(snapshot))).toEqual(snapshot);
      }),
      { numRuns: 500 },
    );
  });

  it('begins a line with each sentence', () => {
    const text = 'One. Two?  Three! “Four.” Five (e.g. six.) Seven';
    const written = readableJson({ text });
    expect(JSON.parse(written)).toEqual({
      text: ['One.', 'Two?  Three!', '“Four.”', 'Five (e.g.', 'six.)', 'Seven'],
    });
  });
});

describe('a change log that others changed', () => {
  const entries = ['c1', 'c2', 'c3'].map((id) => sampleEntry(id, { change: { body: `body-of-${id}` } }));
  const lineOf = (seq: number, id: string) => `${JSON.stringify({ seq, ...sampleEntry(id) })}\n`;
  const idsOf = async () => (await store.changes()).map(({ change }) => change.id);
  let path: string;
  beforeEach(async () => {
    path = join(root, 'changes.jsonl');
    await store.appendChanges(entries);
    expect(await idsOf()).toEqual(['c1', 'c2', 'c3']);
  });

  it('is read on where lines were added', async () => {
    await appendFile(path, lineOf(4, 'c4'));
    expect(await idsOf()).toEqual(['c1', 'c2', 'c3', 'c4']);
    expect((await store.appendChanges([sampleEntry('c4'), sampleEntry('c5')])).map(({ seq }) => seq)).toEqual(
      [5],
    );
  });

  it('is read anew where it became shorter, in its place or another', async () => {
    await writeFile(path, lineOf(1, 'd1'));
    expect(await idsOf()).toEqual(['d1']);
    await writeFile(`${path}.new`, lineOf(1, 'e1'));
    await rename(`${path}.new`, path);
    expect(await idsOf()).toEqual(['e1']);
  });

  it('is read anew where as many bytes say something else', async () => {
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll('c2', 'x2'));
    expect(await idsOf()).toEqual(['c1', 'x2', 'c3']);
    expect(await store.changes({ body: 'body-of-x2' })).toHaveLength(1);
  });

  it('is read anew where it became longer and is another', async () => {
    await writeFile(path, [1, 2, 3, 4, 5, 6].map((seq) => lineOf(seq, `other-${seq}`)).join(''));
    expect(await idsOf()).toHaveLength(6);
    expect((await store.appendChanges([sampleEntry('c1')]))[0]?.seq).toBe(7);
  });
});

describe('after an accident', () => {
  it('a torn last line of a log is cut off, wherever it was torn, and no whole line is lost', async () => {
    await store.keep(first);
    const path = join(root, 'changes.jsonl');
    const whole = await readFile(path);
    const line = Buffer.from(`${JSON.stringify({ seq: 2, ...sampleEntry('c2 — “naïve” 😀') })}\n`);
    const lengths = Array.from({ length: line.length - 1 }, (_, index) => index + 1);
    for (const length of lengths.filter((one) => one % 7 === 1 || one > line.length - 4)) {
      await writeFile(path, Buffer.concat([whole, line.subarray(0, length)]));
      expect(await store.changes()).toHaveLength(1);
      const another = await openStore({ kind: 'files', path: root });
      await (await another.lock())();
      // All but the line feed is there: then the line is whole.
      const expected = length === line.length - 1 ? Buffer.concat([whole, line]) : whole;
      expect((await readFile(path)).equals(expected)).toBe(true);
    }
    const fresh = await store.appendChanges([sampleEntry('c3')]);
    expect(fresh[0]?.seq).toBe(3);
    await writeFile(path, Buffer.concat([whole, Buffer.alloc(5000)]));
    expect((await store.appendChanges([sampleEntry('c4')]))[0]?.seq).toBe(2);
    expect(await store.changes()).toHaveLength(2);
  });

  it('a keep that was written down is finished by the next who takes the lock', async () => {
    await store.keep(first);
    const captures = join(root, SITE, PAGE, 'captures.jsonl');
    const before = await readFile(captures);
    await rm(captures);
    await mkdir(captures);
    await expect(store.keep(second)).rejects.toMatchObject({ code: 'EISDIR' });
    await rm(captures, { recursive: true });
    await writeFile(captures, before);
    await (await store.lock())();
    expect((await store.snapshot(SITE, PAGE))?.capture).toEqual(second.capture);
    expect(await store.captures(SITE, PAGE)).toEqual([first.capture, second.capture]);
    expect(await store.keep(second)).toEqual([]);
    expect((await store.changes()).map(({ seq, change }) => [seq, change.id])).toEqual([
      [1, 'c1'],
      [2, 'c2'],
    ]);
  });

  it('spoilt source bytes are refused when read, and mended when they come again', async () => {
    await store.keep(first);
    const folder = join(root, SITE, PAGE, 'sources');
    const path = join(folder, (await readdir(folder))[0]!);
    for (const spoilt of [Buffer.from('not gzip'), (await readFile(path)).subarray(0, 40)]) {
      await writeFile(path, spoilt);
      await expect(store.source(SITE, PAGE, first.capture.sha256)).rejects.toMatchObject({
        code: 'damaged',
        path,
      });
    }
    await store.keep({ ...first, entries: [sampleEntry('c9')] });
    expect(await store.source(SITE, PAGE, first.capture.sha256)).toHaveLength(first.bytes.length);
  });

  it.each([
    ['changes.jsonl', () => store.changes()],
    [`${SITE}/${PAGE}/report.json`, () => store.snapshot(SITE, PAGE)],
    [`${SITE}/${PAGE}/captures.jsonl`, () => store.captures(SITE, PAGE)],
    ['state.json', () => store.state()],
    [`${SITE}/checks.json`, () => store.checks(SITE)],
    ['deliveries.jsonl', () => store.ledger()],
    ['store.json', () => openStore({ kind: 'files', path: root })],
  ])('a spoilt %s is an error that names it', async (name, read) => {
    await store.keep(first);
    await writeFile(join(root, name), '<<<<<<< HEAD\n{}\n');
    await expect(read()).rejects.toMatchObject({ code: 'damaged', path: join(root, name) });
  });

  it('a change log spoilt in the middle lets nobody write on', async () => {
    await store.keep(first);
    const path = join(root, 'changes.jsonl');
    await appendFile(path, '{"seq":2,"chan\n{"seq":3,"change":{"id":"c3"}}\n');
    const another = await openStore({ kind: 'files', path: root });
    await expect(another.keep(second)).rejects.toMatchObject({
      code: 'damaged',
      message: expect.stringMatching(/line 2/),
    });
    expect((await readFile(path, 'utf8')).split('\n')).toHaveLength(4);
  });
});
