/** The review site from a real store in a folder: every link leads somewhere, nothing is fetched, nothing under embargo. */
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { load } from 'cheerio';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { KeepInput, Report, Store } from '../../src/model.js';
import { buildReviewSite } from '../../src/review/build.js';
import { openStore } from '../../src/store/index.js';
import { afterwards } from '../deliver/support.js';
import { changes, entry, profile } from '../tell/example.js';
import { report, snapshot } from './example.js';

const now = '2026-03-03T06:18:00Z';
let folder = '';
let out = '';
let store: Store;
let files: string[] = [];
const read = (file: string) => readFile(join(out, file), 'utf8');

function kept(page: string, differences: Partial<KeepInput> = {}): KeepInput {
  return {
    site: profile.id,
    page,
    capture: { ...snapshot.capture, url: `https://iic.example/${page}/` },
    bytes: new TextEncoder().encode('<p>Synthetic.</p>'),
    report,
    problems: snapshot.problems,
    entries: [],
    latest: true,
    ...differences,
  };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gradewatch-review-'));
  out = join(folder, 'site');
  store = await openStore({ kind: 'files', path: join(folder, 'store') });
  const release = await store.lock();
  const hash = (await import('node:crypto')).createHash('sha256').update('<p>Synthetic.</p>').digest('hex');
  const capture = { ...snapshot.capture, sha256: hash };
  const secret = { ...report, title: 'Not yet public', embargoUntil: '2026-03-04T00:01:00Z' };
  const hostile = '<img src=x onerror=alert(1)>';
  await store.keep(
    kept('peel-2018--northmoor--legitimacy', {
      capture,
      entries: [entry(changes.fall), entry(changes.newFinding), entry(changes.rise, { cause: 'import' })],
    }),
  );
  await store.keep(
    kept('peel-2021--northmoor', {
      capture,
      report: secret,
      entries: [
        entry(
          { ...changes.published, id: 'secret', title: 'Not yet public' },
          { embargoUntil: '2026-03-04T00:01:00Z' },
        ),
      ],
    }),
  );
  await store.keep(
    kept('hostile', {
      capture: { ...capture, importedFrom: hostile },
      report: {
        ...report,
        title: hostile,
        body: null,
        findings: [{ ...changes.newFinding.finding, text: hostile }],
      },
    }),
  );
  await release();
  ({ files } = await buildReviewSite({ store, sites: [profile], out, now }));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('a page for the site, each body, question, month and document; tables; a feed', () => {
  expect(files.slice().sort()).toEqual([
    'example/changes/2026-03.html',
    'example/documents/hostile.html',
    'example/documents/peel-2018--northmoor--legitimacy.html',
    'example/northmoor.html',
    'example/questions/legitimacy.html',
    'example/questions/legitimacy_ethical-and-lawful-workforce.html',
    'example/questions/legitimacy_treating-the-public-fairly.html',
    'example/tables/bodies/northmoor-findings.csv',
    'example/tables/bodies/northmoor-judgments.csv',
    'example/tables/changes.csv',
    'example/tables/findings.csv',
    'example/tables/judgments.csv',
    'example/tables/questions/legitimacy-judgments.csv',
    'example/tables/questions/legitimacy_ethical-and-lawful-workforce-judgments.csv',
    'example/tables/questions/legitimacy_treating-the-public-fairly-judgments.csv',
    'feed.atom',
    'index.html',
  ]);
});

test('nothing under embargo, nothing that was only imported', async () => {
  for (const file of files) {
    const text = await read(file);
    expect(text, file).not.toContain('Not yet public');
    if (!file.endsWith('changes.csv')) expect(text, file).not.toContain('good → outstanding');
  }
});

describe('every page', () => {
  test('stands alone: no script, nothing fetched, one h1, headings in order, a language, tables with headers', async () => {
    for (const file of files.filter((name) => name.endsWith('.html'))) {
      const $ = load(await read(file));
      expect($('script, img, iframe, [src], [onerror], link[rel="stylesheet"]').length, file).toBe(0);
      expect($('html').attr('lang')).toBe('en-GB');
      expect($('h1').length, file).toBe(1);
      const levels = $('h1, h2, h3')
        .toArray()
        .map((heading) => Number(heading.tagName.slice(1)));
      levels.forEach((level, index) => {
        expect(level - (levels[index - 1] ?? 0), file).toBeLessThanOrEqual(1);
      });
      for (const table of $('table').toArray()) {
        expect($(table).find('caption').length, file).toBe(1);
        expect($(table).find('thead th[scope="col"]').length, file).toBeGreaterThan(1);
      }
      const ids = $('[id]')
        .toArray()
        .map((element) => $(element).attr('id'));
      expect(new Set(ids).size, file).toBe(ids.length);
    }
  });

  test('links lead to a file that was written, to a place on the page, or to the web', async () => {
    for (const file of files.filter((name) => name.endsWith('.html'))) {
      const $ = load(await read(file));
      for (const link of $('a[href]').toArray()) {
        const href = $(link).attr('href') ?? '';
        if (/^https?:\/\//.test(href)) continue;
        if (href.startsWith('#')) expect($(href).length, `${file} ${href}`).toBe(1);
        else {
          const [path, place] = href.split('#') as [string, string | undefined];
          const target = normalize(join(dirname(file), path));
          expect(files, `${file} ${href}`).toContain(target);
          if (place) expect(load(await read(target))(`[id="${place}"]`).length, `${file} ${href}`).toBe(1);
        }
      }
    }
  });
});

test('the body page tells the judgments with what they were read from', async () => {
  const $ = load(await read('example/northmoor.html'));
  const text = $('main').text();
  expect(text).toContain('requires improvement');
  expect(text).toContain('good (carried over from 2017)');
  expect(text).toContain('grade line');
  expect(text).toContain('Ethical and lawful workforce: good → requires improvement');
});

test('the document page names every capture by its full hash', async () => {
  const text = load(await read('example/documents/peel-2018--northmoor--legitimacy.html'))('#captures')
    .parent()
    .text();
  expect(text).toMatch(/[0-9a-f]{64}/);
});

test('the feed is valid XML, and stays byte for byte the same when nothing happens', async () => {
  const before = await read('feed.atom');
  expect(XMLValidator.validate(before)).toBe(true);
  expect(new XMLParser().parse(before).feed.entry.length).toBe(2);
  await buildReviewSite({ store, sites: [profile], out, now: '2026-03-03T12:00:00Z' });
  expect(await read('feed.atom')).toBe(before);
});

describe('a site that is written again', () => {
  const world = async () => {
    const place = await mkdtemp(join(tmpdir(), 'gradewatch-review-again-'));
    const store = await openStore({ kind: 'files', path: join(place, 'store') });
    const bytes = new TextEncoder().encode('<p>Synthetic.</p>');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const keep = (page: string, over: Partial<Report> = {}) =>
      store.keep(
        kept(page, { bytes, capture: { ...snapshot.capture, sha256 }, report: { ...report, ...over } }),
      );
    const to = join(place, 'out');
    const build = (at = now) => buildReviewSite({ store, sites: [profile], out: to, now: at });
    afterwards(() => rm(place, { recursive: true, force: true }));
    return { place, store, keep, to, build };
  };

  test('touches no file that is as it was, and leaves no draft', async () => {
    const { keep, to, build } = await world();
    await keep('one');
    const { files } = await build();
    const times = async () => Promise.all(files.map(async (file) => (await stat(join(to, file))).mtimeMs));
    const before = await times();
    await build();
    expect(await times()).toEqual(before);
    expect((await readdir(to)).filter((name) => name.includes('draft'))).toEqual([]);
  });

  test('removes what it wrote and no page belongs to any more, and nothing of anybody else', async () => {
    const { place, store, keep, to, build } = await world();
    await keep('one');
    await keep('two');
    const { files } = await build();
    const gone = files.filter((file) => file.includes('two'));
    expect(gone).toHaveLength(1);
    await writeFile(join(to, 'CNAME'), 'grades.example.org\n');
    await writeFile(join(to, dirname(gone[0]!), 'notes.txt'), 'mine');
    await rm(join(place, 'store', profile.id, 'two'), { recursive: true });
    expect(await store.pages(profile.id)).toEqual(['one']);
    await build();
    await expect(stat(join(to, gone[0]!))).rejects.toThrow();
    expect(await readFile(join(to, 'CNAME'), 'utf8')).toBe('grades.example.org\n');
    expect(await readFile(join(to, dirname(gone[0]!), 'notes.txt'), 'utf8')).toBe('mine');
  });

  test('leaves a stale file that a person has changed', async () => {
    const { place, keep, to, build } = await world();
    await keep('one');
    await keep('two');
    const { files } = await build();
    const stale = join(to, files.find((file) => file.includes('two'))!);
    await writeFile(stale, 'a page of my own');
    await rm(join(place, 'store', profile.id, 'two'), { recursive: true });
    await build();
    expect(await readFile(stale, 'utf8')).toBe('a page of my own');
  });

  test('a manifest that leads out of the folder, or is damaged, removes nothing', async () => {
    const { place, keep, to, build } = await world();
    await keep('one');
    await build();
    const mine = join(place, 'mine.txt');
    await writeFile(mine, 'mine');
    const hash = createHash('sha256').update('mine').digest('hex');
    const list = join(to, '.gradewatch-site.json');
    await writeFile(list, JSON.stringify({ files: { '../mine.txt': [hash], [mine]: [hash] } }));
    await build();
    expect(await readFile(mine, 'utf8')).toBe('mine');
    await writeFile(list, '{"files":');
    await build();
    expect(JSON.parse(await readFile(list, 'utf8')).files['index.html']).toHaveLength(1);
  });

  test('a build that was cut off leaves nothing that the next one does not know', async () => {
    const { place, keep, to, build } = await world();
    await keep('one');
    await keep('two', { title: 'As it was' });
    await build();
    // As after a kill between the first file and the last: the list names both, the page is the old or the new one.
    await keep('two', { title: 'As it is now' });
    const page = (await build()).files.find((file) => file.includes('two'))!;
    const now_ = await readFile(join(to, page), 'utf8');
    const list = join(to, '.gradewatch-site.json');
    const known = JSON.parse(await readFile(list, 'utf8'));
    known.files[page] = [createHash('sha256').update('old').digest('hex'), ...known.files[page]];
    await writeFile(list, JSON.stringify(known));
    await rm(join(place, 'store', profile.id, 'two'), { recursive: true });
    expect(now_.length).toBeGreaterThan(0);
    await build();
    await expect(stat(join(to, page))).rejects.toThrow();
  });
});
