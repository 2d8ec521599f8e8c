/** The review site from a real store in a folder: every link leads somewhere, nothing is fetched, nothing under embargo. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { load } from 'cheerio';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { KeepInput, Store } from '../../src/model.js';
import { buildReviewSite } from '../../src/review/build.js';
import { openStore } from '../../src/store/index.js';
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

test('a page for the site, each body and each document, and a feed', () => {
  expect(files.slice().sort()).toEqual([
    'example/documents/hostile.html',
    'example/documents/peel-2018--northmoor--legitimacy.html',
    'example/northmoor.html',
    'feed.atom',
    'index.html',
  ]);
});

test('nothing under embargo, nothing that was only imported', async () => {
  for (const file of files) {
    const text = await read(file);
    expect(text, file).not.toContain('Not yet public');
    expect(text, file).not.toContain('good → outstanding');
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
        else expect(files, `${file} ${href}`).toContain(normalize(join(dirname(file), href)));
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
