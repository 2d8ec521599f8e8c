/** A web archive on loopback: CDX, TimeMap and TimeGate to the letter, politely, and taken up where it was cut off. */
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { judgmentHistory } from '../../src/compare/history.js';
import { parseLinks } from '../../src/fetch/links.js';
import type { Store } from '../../src/model.js';
import { instantOfTimestamp, parseListing } from '../../src/past/listing.js';
import { profileById } from '../../src/sites/index.js';
import { closeAll } from '../fetch/server.js';
import { gradewatch } from '../tools/program.js';
import {
  type ArchivedPage,
  archiveServer,
  essex,
  essexPage,
  home,
  kent,
  pageOf,
  removeScratch,
  sha1,
  site,
  workshop,
} from './support.js';

afterEach(closeAll);
afterAll(removeScratch);

const good = pageOf(essex, 'Good');
const worse = pageOf(essex, 'Requires improvement');

/** Six captures of Essex, of which four say something new, and what else an archive has of a site. */
function archived(): ArchivedPage[] {
  return [
    { url: essex, at: '20190502061700', body: good },
    { url: essex, at: '20190602061700', body: good },
    { url: essex, at: '20190902061700', body: worse },
    { url: essex, at: '20200102061700', body: good },
    { url: essex, at: '20200602061700', body: pageOf(essex, 'Inadequate') },
    { url: kent, at: '20190702061700', body: pageOf(kent, 'Good') },
    { url: `${home}/about-us/`, at: '20190702061700', body: good },
    { url: essex.replace('legitimacy', 'efficiency'), at: '20190802061700', body: 'Moved', status: 301 },
  ];
}

const cdxOf = (archive: { origin: string }) => `${archive.origin}/cdx?url=${encodeURIComponent(`${home}/`)}*`;
const outcomes = (files: { capturedAt: string | null; outcome: string }[]) =>
  files.map((f) => `${f.capturedAt?.slice(0, 10)} ${f.outcome}`);

async function stateOf(store: Store) {
  const captures = await store.captures(site, essexPage);
  const profile = profileById('hmicfrs')!;
  return {
    captures: captures.map((one) => [one.capturedAt, one.sha256]),
    snapshot: (await store.snapshot(site, essexPage))?.report,
    rows: judgmentHistory(
      captures.map((capture) => ({ page: essexPage, capture })),
      profile,
    ),
    log: (await store.changes({})).map(({ change, cause, seenAt }) => `${seenAt} ${cause} ${change.id}`),
  };
}

describe('a CDX server', () => {
  it('is asked page by page, each digest once, oldest first, for the recorded bytes', async () => {
    const archive = await archiveServer(archived());
    const { run, store } = await workshop();
    const { code, output } = await run(cdxOf(archive));
    expect(output.problems).toEqual([]);
    expect(code).toBe(0);
    expect(outcomes(output.files)).toEqual([
      '2019-05-02 imported',
      '2019-07-02 imported',
      '2019-09-02 imported',
      '2020-01-02 imported',
      '2020-06-02 imported',
    ]);
    expect(output.skipped).toMatchObject({ notWatched: 1, otherStatus: 1 });
    // The capture of January 2020 has the digest of the first: its bytes are there.
    expect(archive.replays()).toEqual(
      ['20190502061700', '20190702061700', '20190902061700', '20200602061700'].map(
        (at) => `/web/${at}id_/${at === '20190702061700' ? kent : essex}`,
      ),
    );
    const lists = archive.pages().filter(({ path }) => path.startsWith('/cdx'));
    expect(lists.length).toBeGreaterThan(2);
    for (const { path } of lists) {
      const query = new URL(path, archive.origin).searchParams;
      expect(query.get('output')).toBe('json');
      expect(query.get('collapse')).toBe('digest');
    }
    const captures = await store.captures(site, essexPage);
    expect(captures.map((one) => one.capturedAt)).toEqual(
      ['2019-05-02', '2019-09-02', '2020-01-02', '2020-06-02'].map((day) => `${day}T06:17:00.000Z`),
    );
    expect(captures[2]?.sha256).toBe(captures[0]?.sha256);
    const moved = await store.changes({ kind: 'judgment-changed' });
    expect(moved.map(({ cause, seenAt, change }) => [cause, seenAt.slice(0, 7), change.announced])).toEqual([
      ['import', '2019-09', false],
      ['import', '2020-01', false],
      ['import', '2020-06', false],
    ]);
  });

  it('is asked for what is between --from and --to, and of --body; a dry run asks for the list alone', async () => {
    const archive = await archiveServer(archived());
    const { run, store } = await workshop();
    const { output } = await run(cdxOf(archive), {
      from: '2019-06-15',
      to: '2020-02-01',
      body: ['essex'],
      dryRun: true,
    });
    expect(outcomes(output.files)).toEqual(['2019-09-02 would-import', '2020-01-02 would-import']);
    expect(output.skipped.otherBodies).toBe(1);
    expect(archive.replays()).toEqual([]);
    expect(await store.pages(site)).toEqual([]);
    const query = new URL(archive.pages()[0]?.path ?? '', archive.origin).searchParams;
    expect([query.get('from'), query.get('to')]).toEqual(['20190614230000', '20200201235959']);
  });

  it('that does not collapse is collapsed here', async () => {
    const archive = await archiveServer(archived().slice(0, 3), 50);
    archive.before = (path, _request, response) => {
      if (path.startsWith('/cdx') && new URL(path, archive.origin).searchParams.get('collapse')) {
        response.writeHead(302, { location: path.replace('collapse=digest', 'flat=1') }).end();
        return true;
      }
      return false;
    };
    const { run } = await workshop();
    const { output } = await run(cdxOf(archive));
    expect(outcomes(output.files)).toEqual([
      '2019-05-02 imported',
      '2019-06-02 same-digest',
      '2019-09-02 imported',
    ]);
    expect(output.skipped.sameDigest).toBe(1);
  });

  it('a second import asks for nothing that is there, and changes nothing', async () => {
    const archive = await archiveServer(archived());
    const { run, store } = await workshop();
    await run(cdxOf(archive));
    const before = await stateOf(store);
    const asked = archive.replays().length;
    const { code, output } = await run(cdxOf(archive));
    expect(code).toBe(0);
    expect(new Set(output.files.map((f) => f.outcome))).toEqual(new Set(['already-there']));
    expect(archive.replays()).toHaveLength(asked);
    expect(await stateOf(store)).toEqual(before);
  });

  it('that fails in the middle: the next import goes on where it was, to the same end', async () => {
    const whole = await workshop();
    const archive = await archiveServer(archived());
    await whole.run(cdxOf(archive));
    const complete = archive.replays().length;

    const { run, store } = await workshop();
    archive.log.length = 0;
    let replays = 0;
    archive.before = (path, request) => {
      if (path.startsWith('/web/') && ++replays > 2) {
        request.socket.destroy();
        return true;
      }
      return false;
    };
    const cut = await run(cdxOf(archive));
    expect(cut.code).toBe(3);
    expect(cut.output.problems.map((p) => p.code)).toContain('connection');
    const first = new Set(archive.replays().slice(0, 2));
    archive.before = () => false;
    archive.log.length = 0;
    const rest = await run(cdxOf(archive));
    expect(rest.code).toBe(0);
    expect(archive.replays().filter((path) => first.has(path))).toEqual([]);
    expect(archive.replays()).toHaveLength(complete - 2);
    const [one, other] = [await stateOf(store), await stateOf(whole.store)];
    expect({ ...one, log: [] }).toEqual({ ...other, log: [] });
    for (const entry of other.log) expect(one.log).toContain(entry);
  }, 60_000);

  it('whose bytes are not those it lists: listed and left out', async () => {
    const [first, , third] = archived() as [ArchivedPage, ArchivedPage, ArchivedPage];
    const archive = await archiveServer([first, { ...third, digest: sha1('other bytes') }]);
    const { run } = await workshop();
    const { code, output } = await run(cdxOf(archive));
    expect(code).toBe(3);
    expect(outcomes(output.files)).toEqual(['2019-05-02 imported', '2019-09-02 failed']);
    expect(output.problems.map((p) => p.code)).toEqual(['digest-differs']);
  });

  it('whose capture is a bot wall: suspect, left out and listed', async () => {
    const wall = '<html><body><main><h1>Just a moment</h1><p>Checking your browser.</p></main></body></html>';
    const archive = await archiveServer([
      ...archived().slice(0, 1),
      { url: essex, at: '20191002061700', body: wall },
    ]);
    const { run, store } = await workshop();
    const { code, output } = await run(cdxOf(archive));
    expect(code).toBe(3);
    expect(outcomes(output.files)).toEqual(['2019-05-02 imported', '2019-10-02 suspect']);
    expect(await store.captures(site, essexPage)).toHaveLength(1);
  });

  it('by page number, where the address says so', async () => {
    const archive = await archiveServer(archived().slice(0, 5));
    archive.before = (path, _request, response) => {
      const query = new URL(path, archive.origin).searchParams;
      if (!path.startsWith('/cdx')) return false;
      const rows = archive.captures.map(({ at, url, body }) => [at, url, sha1(body), '200']);
      const page = Number(query.get('page'));
      response.writeHead(200, { 'content-type': 'application/json' });
      if (query.has('showNumPages')) response.end('3');
      else
        response.end(
          JSON.stringify([
            ['timestamp', 'original', 'digest', 'statuscode'],
            ...rows.slice(page * 2, page * 2 + 2),
          ]),
        );
      return true;
    };
    const { run } = await workshop();
    const { output } = await run(`${cdxOf(archive)}&page=0`);
    expect(output.problems).toEqual([]);
    expect(output.files).toHaveLength(5);
  });
});

describe('a TimeMap', () => {
  it.each(['link', 'json'])('in the form %s is followed over its pages', async (form) => {
    const archive = await archiveServer(archived());
    const { run, store } = await workshop();
    const { code, output } = await run(`${archive.origin}/timemap/${form}/${essex}`);
    expect({ code, problems: output.problems }).toEqual({ code: 0, problems: [] });
    expect(output.files).toHaveLength(5);
    expect(archive.pages().filter(({ path }) => path.startsWith('/timemap/'))).toHaveLength(3);
    expect(archive.replays().every((path) => path.includes('id_/'))).toBe(true);
    const captures = await store.captures(site, essexPage);
    expect(captures.map((one) => one.url)).toEqual(Array(5).fill(essex));
    expect(captures[0]?.importedFrom).toBe(`${archive.origin}/web/20190502061700id_/${essex}`);
  });

  it.each([
    ['says of what page once, in its index', `<${essex}>; rel="original", `, '/m/1'],
    ['says so in the addresses of its mementos alone', '', `/web/20190502061700/${essex}`],
  ])('%s', async (_how, original, memento) => {
    const archive = await archiveServer([]);
    const lists: Record<string, string> = {
      '/timemap/all': `${original}</timemap/one>; rel="timemap"`,
      '/timemap/one': `<${memento}>; rel="memento"; datetime="Thu, 02 May 2019 06:17:00 GMT"`,
    };
    archive.before = (path, _request, response) => {
      const list = lists[path];
      if (list === undefined && path === '/robots.txt') return false;
      response
        .writeHead(200, { 'content-type': list ? 'application/link-format' : 'text/html' })
        .end(list ?? good);
      return true;
    };
    const { run } = await workshop();
    const { output } = await run(`${archive.origin}/timemap/all`);
    expect(outcomes(output.files)).toEqual(['2019-05-02 imported']);
  });

  it('is found through a TimeGate; of a TimeGate alone for every page that is kept', async () => {
    const archive = await archiveServer(archived());
    const { run } = await workshop();
    const gate = await run(`${archive.origin}/gate/${essex}`, { to: '2019-05-31' });
    expect(outcomes(gate.output.files)).toEqual(['2019-05-02 imported']);
    await expect(run(`${archive.origin}/gate/`)).rejects.toThrow(/--from and --to/);
    const all = await run(`${archive.origin}/gate/`, { from: '2019-01-01' });
    expect(all.output.files.map((f) => f.outcome)).toEqual(['already-there', ...Array(4).fill('imported')]);
  });

  it('dates and names a capture by what the memento says', async () => {
    const archive = await archiveServer(archived().slice(0, 1));
    archive.before = (path, _request, response) => {
      if (!path.startsWith('/web/')) return false;
      response
        .writeHead(200, {
          'content-type': 'text/html',
          'memento-datetime': 'Thu, 02 May 2019 06:16:58 GMT',
          link: `<${path.includes('kent') ? kent : essex}>; rel=original`,
        })
        .end(good);
      return true;
    };
    const { run } = await workshop();
    const { output } = await run(`${archive.origin}/timemap/link/${essex}`);
    expect(output.files.map((f) => f.capturedAt)).toEqual(['2019-05-02T06:16:58.000Z']);
    archive.captures[0] = { url: essex, at: '20200502061700', body: good };
    archive.before = (path, _request, response) => {
      if (!path.startsWith('/web/')) return false;
      response.writeHead(200, { 'content-type': 'text/html', link: `<${kent}>; rel="original"` }).end(good);
      return true;
    };
    const other = await run(`${archive.origin}/timemap/link/${essex}`);
    expect(other.output.problems.map((p) => p.code)).toEqual(['original-differs']);
  });
});

describe('politeness', () => {
  it('obeys robots.txt and asks no other host', async () => {
    const archive = await archiveServer(archived().slice(0, 3));
    const elsewhere = await archiveServer(archived());
    archive.before = (path, _request, response) => {
      if (path === '/robots.txt')
        response.writeHead(200, { 'content-type': 'text/plain' }).end('User-agent: *\nDisallow: /web/\n');
      return path === '/robots.txt';
    };
    const { run } = await workshop();
    const { code, output } = await run(cdxOf(archive));
    expect(code).toBe(3);
    expect(output.problems.map((p) => p.code)).toEqual(['robots', 'robots']);
    expect(archive.replays()).toEqual([]);
    const away = await run(cdxOf(archive), { replay: `${elsewhere.origin}/web/{timestamp}id_/{url}` });
    expect(away.output.problems.map((p) => p.code)).toEqual(['not-allowed', 'not-allowed']);
    expect(elsewhere.log).toEqual([]);
  });

  it('waits as Retry-After says, one request at a time, and says who asks', async () => {
    const archive = await archiveServer(archived().slice(0, 3));
    let refused = false;
    archive.before = (path, _request, response) => {
      if (path.startsWith('/web/') && !refused) {
        refused = true;
        response.writeHead(429, { 'retry-after': '1' }).end();
        return true;
      }
      return false;
    };
    const { run } = await workshop();
    const { code, output } = await run(cdxOf(archive));
    expect({ code, problems: output.problems }).toEqual({ code: 0, problems: [] });
    const [first, again] = archive.pages().filter(({ path }) => path.startsWith('/web/'));
    expect(again?.path).toBe(first?.path);
    expect((again?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(990);
    expect(Math.max(...archive.log.map(({ underWay }) => underWay))).toBe(1);
    expect(archive.log.every(({ headers }) => headers['user-agent']?.includes('ops@example.org'))).toBe(true);
  });

  it('leaves an archive alone that fails again and again', async () => {
    const many = Array.from({ length: 30 }, (_, i) => ({
      url: essex,
      at: `201905${String(i + 1).padStart(2, '0')}061700`,
      body: pageOf(essex, 'Good', `Invented note ${i}.`),
    }));
    const archive = await archiveServer(many, 100);
    archive.before = (path, _request, response) => {
      if (path.startsWith('/web/')) response.writeHead(410).end();
      return path.startsWith('/web/');
    };
    const { run } = await workshop();
    const { code, output } = await run(cdxOf(archive));
    expect(code).toBe(3);
    expect(output.files).toHaveLength(10);
    expect(output.skipped.notAskedFor).toBe(20);
  });

  it('a list that breaks off is exit 3, and what it listed goes in', async () => {
    const archive = await archiveServer(archived());
    archive.before = (path, _request, response) => {
      const broken = path.includes('resumeKey=4');
      if (broken) response.writeHead(500).end();
      return broken;
    };
    const { run } = await workshop();
    const { code, output } = await run(cdxOf(archive));
    expect(code).toBe(3);
    expect(output.problems.map((p) => p.code)).toEqual(['server-error']);
    expect(output.files.length).toBeGreaterThan(0);
  }, 60_000);

  it('an address that lists nothing is said to', async () => {
    const archive = await archiveServer([]);
    archive.before = (path, _request, response) => {
      if (path === '/x')
        response.writeHead(200, { 'content-type': 'text/html' }).end('<html><p>Hello</p></html>');
      return path === '/x';
    };
    const { run } = await workshop();
    const { code, output } = await run(`${archive.origin}/x`);
    expect(code).toBe(3);
    expect(output.problems.map((p) => p.code)).toEqual(['not-a-listing']);
  });
});

describe('an import that is ended from outside', () => {
  const many = (): ArchivedPage[] =>
    Array.from({ length: 6 }, (_, i) => ({
      url: essex,
      at: `201905${String(i + 10)}061700`,
      body: pageOf(essex, 'Good', `Invented note ${i}.`),
    }));

  it.each([
    ['killed', 'SIGKILL', null],
    ['asked to stop', 'SIGTERM', 3],
  ] as const)(
    '%s: the next one asks for the rest alone, to the same end',
    async (_how, signal, code) => {
      const archive = await archiveServer(many(), 100);
      const whole = await workshop();
      await whole.run(cdxOf(archive));
      const { folder, run, store } = await workshop();
      archive.log.length = 0;
      archive.before = (path, _request, response) => {
        // The fourth is slow, so that the signal comes in the middle of it.
        if (!path.startsWith('/web/') || archive.replays().length !== 4) return false;
        setTimeout(() => response.writeHead(200, { 'content-type': 'text/html' }).end(many()[3]?.body), 1500);
        return true;
      };
      let sent = false;
      const ended = await gradewatch(
        ['import', cdxOf(archive), '--config', join(folder, 'gradewatch.yaml')],
        {
          onStderr(text, kill) {
            if (!sent && text.includes('3/6 imported')) kill(signal);
            sent ||= text.includes('3/6 imported');
          },
        },
      );
      expect(ended.code).toBe(code);
      archive.before = () => false;
      const there = (await store.captures(site, essexPage)).length;
      expect(there).toBeGreaterThanOrEqual(3);
      archive.log.length = 0;
      expect((await run(cdxOf(archive))).code).toBe(0);
      expect(archive.replays()).toHaveLength(6 - there);
      const [one, other] = [await stateOf(store), await stateOf(whole.store)];
      // Cut off and compared with what was there, or not: the same changes between neighbours.
      expect({ ...one, log: [...one.log].sort() }).toEqual({ ...other, log: [...other.log].sort() });
    },
    180_000,
  );
});

describe('lists', () => {
  it('reads links as RFC 8288 and RFC 7089 write them', () => {
    expect(
      parseLinks(
        '<http://a.example/x,y>; rel="first memento"; datetime="Tue, 20 Jun 2000 18:02:59 GMT" , </t>;rel=timemap;type="application/link-format";from="x", <http://b.example/>',
      ),
    ).toEqual([
      {
        target: 'http://a.example/x,y',
        rels: ['first', 'memento'],
        datetime: 'Tue, 20 Jun 2000 18:02:59 GMT',
        type: null,
      },
      { target: '/t', rels: ['timemap'], datetime: null, type: 'application/link-format' },
      { target: 'http://b.example/', rels: [], datetime: null, type: null },
    ]);
  });

  it.each([
    [
      'rows with a header',
      `[["timestamp","original"],["20190502061700","${essex}"],[],["key 1"]]`,
      1,
      'key 1',
    ],
    ['one object a line', `{"timestamp":"20190502061700","url":"${essex}"}\n{"timestamp":"x"}`, 1, null],
    ['CDXJ', `!meta {}\nuk,gov)/ 20190502061700 {"url":"${essex}"}`, 1, null],
    [
      'plain rows, with a key behind an empty one',
      `uk,gov)/essex 20190502061700 ${essex} text/html 200 ABC 1234\nrubbish\n\nuk,gov)/f 2019`,
      1,
      'uk,gov)/f 2019',
    ],
    ['plain rows that a header names', ` CDX a b s N\n${essex} 20190502061700 200 uk,gov)/essex`, 1, null],
    ['a text of several words', 'Error 20190502061700 occurred in line 7', null, null],
    ['a list of objects', `[{"timestamp":"20190502061700","original":"${essex}","status":200}]`, 1, null],
    ['nothing', '', 0, null],
    ['an empty list', '[]', 0, null],
    ['a page', '<!doctype html><p>No list</p>', null, null],
    ['JSON of another kind', '{"error":"none"}', null, null],
    ['JSON that is none', '[[', null, null],
  ])('%s', (_what, text, count, key) => {
    const listing = parseListing(text, 'https://archive.example/');
    expect(listing === null ? null : listing.captures.length).toBe(count);
    if (listing) expect(listing.resumeKey).toBe(key);
  });

  it.each([
    ['', `uk,gov)/essex 20190502061700 ${essex} text/html 404 ABC 1234`],
    ['', ` CDX N a b k s m\nuk,gov)/essex ${essex} 20190502061700 ABC 404 text/html`],
    ['?url=x&fl=timestamp,original,digest,statuscode,mimetype', `20190502061700 ${essex} ABC 404 text/html`],
  ])('a plain row says as much as one of JSON %s', (query, text) => {
    expect(parseListing(text, `https://archive.example/cdx${query}`)?.captures).toEqual([
      {
        capturedAt: '2019-05-02T06:17:00.000Z',
        timestamp: '20190502061700',
        original: essex,
        memento: null,
        digest: 'ABC',
        status: 404,
        mimetype: 'text/html',
      },
    ]);
  });

  it.each([
    ['20190502061700', '2019-05-02T06:17:00.000Z'],
    ['20190502', '2019-05-02T00:00:00.000Z'],
    ['20190230000000', null],
    ['20191302', null],
    ['2019050206170099', null],
  ])('the timestamp %s is %s', (text, instant) => {
    expect(instantOfTimestamp(text)).toBe(instant);
  });
});
