/** WARC files: what is whole is imported, what is not is listed, in memory that does not grow with the file. */
import { appendFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { base32, digestHolds } from '../../src/past/digest.js';
import { documentOf, parseResponse } from '../../src/past/http-message.js';
import { readWarc, type WarcItem } from '../../src/past/warc.js';
import {
  essex,
  essexPage,
  home,
  kent,
  packed,
  pageOf,
  removeScratch,
  scratch,
  sha1,
  site,
  warcRecord,
  workshop,
} from './support.js';

afterAll(removeScratch);

const good = pageOf(essex, 'Good');
const worse = pageOf(essex, 'Requires improvement');

function chunked(body: string, ending = '0\r\n\r\n'): string {
  const half = Math.floor(body.length / 2);
  return [body.slice(0, half), body.slice(half)]
    .map((part) => `${Buffer.byteLength(part).toString(16)};note="x"\r\n${part}\r\n`)
    .concat(ending)
    .join('');
}

/** A file of its own in a workshop of its own, imported. */
async function imported(bytes: Buffer, name = 'past.warc.gz') {
  const shop = await workshop();
  const path = join(shop.folder, name);
  await writeFile(path, bytes);
  const result = await shop.run(path);
  return { ...shop, ...result, path };
}

const datesOf = (files: { capturedAt: string | null }[]) => files.map((f) => f.capturedAt?.slice(0, 10));

describe('a WARC file', () => {
  const records = [
    warcRecord({ type: 'warcinfo', block: Buffer.from('software: none\r\n'), url: undefined }),
    warcRecord({ date: '2020-06-01T12:00:00Z', body: worse }),
    warcRecord({ date: '2019-05-02T06:17:00Z', body: good }),
    warcRecord({ type: 'request', block: Buffer.from('GET / HTTP/1.1\r\n\r\n') }),
    warcRecord({ url: 'https://elsewhere.example/essex/', body: good }),
    warcRecord({ url: `${home}/about-us/`, body: good }),
    warcRecord({ date: '2021-01-01T00:00:00Z', status: 404, body: '<p>Not there.</p>' }),
    warcRecord({
      type: 'revisit',
      date: '2021-06-01T00:00:00.25Z',
      warc: {
        'WARC-Profile': 'http://netpreserve.org/warc/1.1/revisit/identical-payload-digest',
        'WARC-Payload-Digest': `sha1:${sha1(worse)}`,
        'WARC-Refers-To-Target-URI': essex,
        'WARC-Refers-To-Date': '2020-06-01T12:00:00Z',
      },
    }),
  ];

  it.each([
    ['packed, a member for each record', packed(records), 'past.warc.gz'],
    ['as it is', Buffer.concat(records), 'past.warc'],
    ['packed whole', gzipSync(Buffer.concat(records)), 'whole.warc.gz'],
  ])(
    '%s: watched pages go in oldest first, a revisit with the bytes it repeats',
    async (_how, bytes, name) => {
      const { code, output, store } = await imported(bytes, name);
      expect(output.problems).toEqual([]);
      expect(code).toBe(0);
      expect(output.files.map((f) => [f.page, f.capturedAt, f.dateFrom, f.outcome])).toEqual([
        [essexPage, '2019-05-02T06:17:00.000Z', 'record', 'imported'],
        [essexPage, '2020-06-01T12:00:00.000Z', 'record', 'imported'],
        [essexPage, '2021-06-01T00:00:00.250Z', 'record', 'imported'],
      ]);
      expect(output.skipped).toMatchObject({ otherHosts: 1, notWatched: 1, otherStatus: 1 });
      const captures = await store.captures(site, essexPage);
      expect(captures[2]?.sha256).toBe(captures[1]?.sha256);
      const log = await store.changes({});
      expect(log.map(({ change, cause, seenAt }) => [change.kind, cause, seenAt.slice(0, 10)])).toEqual([
        ['report-published', 'import', '2019-05-02'],
        ['judgment-changed', 'import', '2020-06-01'],
      ]);
    },
  );

  it('goes in once', async () => {
    const { run, path, store } = await imported(packed(records));
    const again = await run(path);
    expect(again.code).toBe(0);
    expect(again.output.files.map((f) => f.outcome)).toEqual(Array(3).fill('already-there'));
    expect(await store.changes({})).toHaveLength(2);
  });

  it('among others in a folder with documents: all by date, revisits across files', async () => {
    const { folder, run, store } = await workshop();
    const past = join(folder, 'past');
    await mkdir(past);
    // The revisit is read before the record that it repeats.
    await writeFile(join(past, 'a.warc.gz'), packed(records.slice(7)));
    await writeFile(join(past, 'b.warc'), Buffer.concat(records.slice(1, 3)));
    await writeFile(join(past, 'kept-2019-12-24.html'), pageOf(essex, 'Inadequate'));
    await writeFile(join(past, 'kept-2019-12-24.html.url'), essex);
    const dry = await run(past, { dryRun: true });
    expect(dry.output.files.map((f) => f.outcome)).toEqual(Array(4).fill('would-import'));
    expect(await store.pages(site)).toEqual([]);
    const { code, output } = await run(past);
    expect({ code, problems: output.problems }).toEqual({ code: 0, problems: [] });
    expect(datesOf(output.files)).toEqual(['2019-05-02', '2019-12-24', '2020-06-01', '2021-06-01']);
  });

  it('a revisit of what an earlier import brought takes its bytes from the store; of what nobody has is listed', async () => {
    const { folder, run } = await workshop();
    await writeFile(join(folder, 'a.warc.gz'), packed(records.slice(1, 2)));
    await writeFile(join(folder, 'b.warc.gz'), packed(records.slice(7)));
    const early = await run(join(folder, 'b.warc.gz'));
    expect(early.code).toBe(3);
    expect(early.output.problems.map((p) => p.code)).toEqual(['revisit-unresolved']);
    await run(join(folder, 'a.warc.gz'));
    const { code, output } = await run(join(folder, 'b.warc.gz'));
    expect(code).toBe(0);
    expect(datesOf(output.files)).toEqual(['2021-06-01']);
  });

  it('knows a page by its old address too, and a PDF by its own', async () => {
    const pdfs = new URL('../read-pdf/fixtures/', import.meta.url);
    const name = (await readdir(pdfs)).find((file) => file.endsWith('.pdf')) ?? '';
    const { output } = await imported(
      packed([
        warcRecord({
          url: essex.replace(home, 'http://www.justiceinspectorates.gov.uk:80/hmicfrs'),
          body: good,
        }),
        warcRecord({
          url: `${home}/wp-content/uploads/invented-report.pdf`,
          headers: { 'Content-Type': 'application/pdf' },
          body: await readFile(new URL(name, pdfs)),
        }),
      ]),
    );
    expect(output.files.map((f) => f.page)).toEqual([essexPage, 'wp-content--uploads--invented-report.pdf']);
    expect(new Set(output.files.map((f) => f.outcome))).toEqual(new Set(['imported']));
  });

  it('is told to a person: what went in, what was passed over, what could not be taken', async () => {
    const { folder, run } = await workshop();
    const path = join(folder, 'past.warc.gz');
    const wall = '<html><body><main><h1>Just a moment</h1><p>Checking your browser.</p></main></body></html>';
    const suspect = warcRecord({ date: '2022-01-01T00:00:00Z', body: wall });
    await writeFile(path, packed([...records, suspect, records[1]!]).subarray(0, -9));
    const { code, stdout } = await run(path, { json: false });
    expect(code).toBe(3);
    expect(stdout).toMatch(
      /^4 captures: 3 imported, 0 were there already, 1 suspect and left out, 0 not taken\.$/m,
    );
    expect(stdout).toMatch(
      /^Passed over: 1 of other sites, 1 of pages that are not watched, 1 with another status than 200\.$/m,
    );
    expect(stdout).toMatch(/^ {2}past\.warc\.gz the file ends in the middle of the record at byte \d+$/m);
    expect(stdout).toMatch(/is suspect: .*bot wall/);
  });

  it('is narrowed by date and body', async () => {
    const { folder, run } = await workshop();
    const path = join(folder, 'past.warc.gz');
    await writeFile(path, packed([...records, warcRecord({ url: kent, body: pageOf(kent, 'Good') })]));
    const some = await run(path, { from: '2019-05-03', to: '2020-12-31', dryRun: true });
    expect(datesOf(some.output.files)).toEqual(['2020-06-01']);
    expect(some.output.skipped.outOfRange).toBe(3);
    const other = await run(path, { body: ['kent'] });
    expect(other.output.files.map((f) => f.page?.includes('kent'))).toEqual([true]);
    expect(other.output.skipped.otherBodies).toBe(4);
  });
});

describe('damage', () => {
  const three = ['2019-05-02', '2020-05-02', '2021-05-02'].map((day, i) =>
    warcRecord({
      date: `${day}T06:17:00Z`,
      body: pageOf(essex, 'Good', `Invented note ${i}. ${'x'.repeat(i * 9000)}`),
    }),
  );

  it.each([
    ['packed', (records: Buffer[]) => records.map((r) => gzipSync(r)), 'cut.warc.gz'],
    ['not packed', (records: Buffer[]) => records, 'cut.warc'],
  ])('a file that ends early (%s): the whole records go in, the last is listed', async (_how, form, name) => {
    const parts = form(three);
    const whole = Buffer.concat(parts);
    for (const missing of [1, 5, 12, 200, (parts[2]?.length ?? 0) - 3]) {
      // The two empty lines behind the last record are no part of its content.
      if (name.endsWith('.warc') && missing < 5) continue;
      const { code, output } = await imported(whole.subarray(0, whole.length - missing), name);
      expect({
        missing,
        code,
        dates: datesOf(output.files),
        codes: output.problems.map((p) => p.code),
      }).toEqual({
        missing,
        code: 3,
        dates: ['2019-05-02', '2020-05-02'],
        codes: ['warc-truncated'],
      });
    }
  });

  it.each([
    ['packed', (records: Buffer[]) => records.map((r) => gzipSync(r)), 'bad.warc.gz'],
    ['not packed', (records: Buffer[]) => records, 'bad.warc'],
  ])('in the middle (%s): the records before and behind go in', async (_how, form, name) => {
    const [first, second, third] = form(three) as [Buffer, Buffer, Buffer];
    for (const at of [
      2,
      ...(name.endsWith('.gz') ? [40] : []),
      Math.floor(second.length / 2),
      second.length - 7,
    ]) {
      const bad = Buffer.from(second);
      bad.fill(0xee, at, at + 4);
      const { code, output } = await imported(Buffer.concat([first, bad, third]), name);
      expect({ at, dates: datesOf(output.files) }).toEqual({ at, dates: ['2019-05-02', '2021-05-02'] });
      expect({ at, code, problems: output.problems.length }).toEqual({ at, code: 3, problems: 1 });
    }
  });

  it('anything at all: reading ends, and never throws', async () => {
    const folder = await scratch();
    const path = join(folder, 'any.warc');
    const whole = packed(three.slice(0, 2));
    const spoilt = fc
      .array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 })
      .map((edits) => {
        const bytes = Buffer.from(whole);
        for (const [at, value] of edits) bytes[at] = value;
        return bytes;
      });
    const plain = fc.tuple(fc.nat(2000), fc.string()).map(([at, text]) => {
      const bytes = Buffer.concat(three);
      return Buffer.concat([bytes.subarray(0, at), Buffer.from(text), bytes.subarray(at + 3)]);
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(spoilt, plain, fc.uint8Array().map(Buffer.from)), async (bytes) => {
        await writeFile(path, bytes);
        const items: WarcItem[] = [];
        for await (const item of readWarc(path, { wants: () => true, maxBlockBytes: 1e6 })) items.push(item);
        expect(items.length).toBeLessThan(10);
      }),
      { numRuns: 150 },
    );
  });

  it('a header that never ends is given up', async () => {
    const path = join(await scratch(), 'endless.warc');
    await writeFile(path, `WARC/1.1\r\nWARC-Type: response\r\nX-Long: ${'y'.repeat(3_000_000)}`);
    const items: WarcItem[] = [];
    for await (const item of readWarc(path, { wants: () => true, maxBlockBytes: 1e6 })) items.push(item);
    expect(items.map((item) => item.kind)).toEqual(['damaged']);
  });

  it.each<[string, Parameters<typeof warcRecord>[0], string]>([
    [
      'another digest of the block',
      { warc: { 'WARC-Block-Digest': `sha1:${sha1('other')}` } },
      'digest-differs',
    ],
    [
      'another digest of the payload',
      { warc: { 'WARC-Payload-Digest': `sha1:${sha1('other')}` } },
      'digest-differs',
    ],
    ['a date that is none', { warc: { 'WARC-Date': 'last Tuesday' } }, 'date-unreadable'],
    ['no HTTP message', { block: Buffer.from('hello') }, 'http-damaged'],
    ['an unknown coding', { headers: { 'Content-Encoding': 'zstd' } }, 'coding-unknown'],
    [
      'broken gzip',
      { headers: { 'Content-Encoding': 'gzip' }, body: gzipSync(good).subarray(0, 300) },
      'coding-damaged',
    ],
    [
      'chunks that end early',
      { headers: { 'Transfer-Encoding': 'chunked' }, body: chunked(good, '5\r\nab') },
      'http-damaged',
    ],
  ])('a record with %s is listed and left out', async (_what, input, problem) => {
    const { code, output } = await imported(packed([warcRecord({ body: good, ...input }), three[2]!]));
    expect(output.problems.map((p) => p.code)).toEqual([problem]);
    expect(datesOf(output.files)).toEqual(['2021-05-02']);
    expect(code).toBe(3);
  });
});

describe('an HTTP message', () => {
  const latin = Buffer.from(good.replace('utf-8', '').replace('Good', 'Good caf\xe9'), 'latin1');

  it.each<[string, Record<string, string>, string | Uint8Array]>([
    ['plain', {}, good],
    ['gzip', { 'Content-Encoding': 'gzip' }, gzipSync(good)],
    ['gzip whose header was left standing', { 'Content-Encoding': 'gzip' }, good],
    ['deflate', { 'Content-Encoding': 'deflate' }, deflateSync(good)],
    ['raw deflate', { 'Content-Encoding': 'deflate' }, deflateRawSync(good)],
    ['br', { 'Content-Encoding': 'br' }, brotliCompressSync(good)],
    ['br whose header was left standing', { 'Content-Encoding': 'br' }, good],
    ['gzip in br', { 'Content-Encoding': 'gzip, br' }, brotliCompressSync(gzipSync(good))],
    ['chunked', { 'Transfer-Encoding': 'chunked' }, chunked(good)],
    ['chunked whose header was left standing', { 'Transfer-Encoding': 'chunked' }, good],
  ])('%s: the document comes out', (_how, headers, body) => {
    const block = warcRecord({ headers, body });
    const http = block.subarray(block.indexOf('HTTP/1.1'), block.length - 4);
    const response = parseResponse(http);
    expect('code' in response ? response : documentOf(response, 1e6)).toEqual({
      bytes: expect.anything(),
    });
    const document = 'code' in response ? response : documentOf(response, 1e6);
    expect('bytes' in document && Buffer.from(document.bytes).toString()).toBe(good);
  });

  it('that unpacks to more than is read is refused', () => {
    const block = Buffer.concat([
      Buffer.from('HTTP/1.1 200 OK\nContent-Encoding: gzip\n\n'),
      gzipSync(Buffer.alloc(5_000_000)),
    ]);
    const response = parseResponse(block);
    expect('code' in response ? null : documentOf(response, 1e6)).toMatchObject({ code: 'too-large' });
  });

  it('is decoded by the charset of its header', async () => {
    const record = warcRecord({ headers: { 'Content-Type': 'text/html; charset=iso-8859-1' }, body: latin });
    const { store } = await imported(packed([record]));
    const [capture] = await store.captures(site, essexPage);
    expect(capture).toMatchObject({ charset: 'iso-8859-1', contentType: 'text/html; charset=iso-8859-1' });
    expect(JSON.stringify((await store.snapshot(site, essexPage))?.report)).not.toContain('\ufffd');
  });
});

describe('a digest', () => {
  it('is Base32 as RFC 4648 has it', () => {
    const vectors = ['', 'MY', 'MZXQ', 'MZXW6', 'MZXW6YQ', 'MZXW6YTB', 'MZXW6YTBOI'];
    expect(vectors.map((_, n) => base32(Buffer.from('foobar'.slice(0, n))))).toEqual(vectors);
  });

  it('holds, does not hold, or cannot be checked', () => {
    const bytes = Buffer.from('invented');
    expect(digestHolds(sha1('invented'), bytes)).toBe(true);
    expect(digestHolds(`sha1:${sha1('invented').toLowerCase()}`, bytes)).toBe(true);
    expect(digestHolds(sha1('other'), bytes)).toBe(false);
    for (const none of [null, '', '-', 'md5:abcd', 'blake3:AAAA'])
      expect(digestHolds(none, bytes)).toBeNull();
  });
});

describe('a large file', () => {
  it('is read in bounded memory', async () => {
    const path = join(await scratch(), 'large.warc.gz');
    const noise = Buffer.alloc(4_000_000, 'An invented line that is of another site, again and again.\n');
    const other = gzipSync(warcRecord({ url: 'https://elsewhere.example/large', body: noise }));
    for (let i = 0; i < 60; i++) await appendFile(path, other);
    await appendFile(path, packed([warcRecord({ body: good })]));
    global.gc?.();
    const before = process.memoryUsage().rss;
    let most = before;
    let kept = 0;
    const wants = (head: { target: string | null }) => head.target === essex;
    for await (const item of readWarc(path, { wants, maxBlockBytes: 1e6 })) {
      most = Math.max(most, process.memoryUsage().rss);
      if (item.kind === 'record' && item.block) kept += 1;
    }
    expect(kept).toBe(1);
    // 240 MB of records pass by.
    expect((most - before) / 1e6).toBeLessThan(150);
  }, 60_000);
});
