/** `gradewatch evidence`: the zip is opened by a real reader, its hashes are checked, and what is hostile in it is inert. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { evidence } from '../../src/commands/evidence.js';
import { zipOf } from '../../src/evidence/zip.js';
import type { Change } from '../../src/model.js';
import type { EvidenceOutput } from '../../src/outputs.js';
import { parsedAs } from '../cli/schema.js';
import { type Bench, bench } from '../guarding/bench.js';
import { command } from '../guarding/command.js';
import { pillarPage } from '../guarding/documents.js';

const hasUnzip = ['unzip', 'sha256sum'].every((name) => spawnSync(name, ['--help']).error === undefined);
if (!hasUnzip)
  console.warn(
    'skipped: unzip and sha256sum are not both there; get them with apt-get install unzip coreutils',
  );

let box: Bench;
beforeEach(async () => {
  box = await bench();
});

const sha = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');
const make = (id: string, out = join(box.folder, 'pack.zip'), json = true) =>
  command((io) => evidence(id, { out, config: box.configFile, json }, io));

async function changeOf(kind: Change['kind']): Promise<Change> {
  const found = (await box.store.changes()).filter(({ change }) => change.kind === kind).at(-1);
  expect(found).toBeDefined();
  return found!.change;
}

async function packOf(
  change: Change,
): Promise<{ output: EvidenceOutput; files: Record<string, Uint8Array> }> {
  const ended = await make(change.id);
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  const output = parsedAs('evidence', ended.stdout) as EvidenceOutput;
  const zip = await readFile(output.file);
  expect(sha(zip)).toBe(output.sha256);
  return { output, files: unzipSync(zip) };
}

describe('the pack of a judgment that moved', () => {
  const before = { findings: ['The force should check what it has bought.'] };
  const after = { ...before, grades: ['Good', 'Good', 'Requires improvement', 'Good'] };

  beforeEach(async () => {
    box.publish('essex', before);
    await box.pass(1);
    await box.pass(2);
    box.publish('essex', after);
    await box.pass(3);
  });

  it('holds both sources byte for byte, and hashes that agree', async () => {
    const { output, files } = await packOf(await changeOf('judgment-changed'));
    expect(Object.keys(files)).toEqual(output.contents);
    const sums = strFromU8(files.SHA256SUMS!).trimEnd().split('\n');
    expect(sums).toHaveLength(Object.keys(files).length - 1);
    for (const line of sums) {
      const [sum, path] = line.split('  ');
      expect(sha(files[path!]!)).toBe(sum);
    }
    const manifest = JSON.parse(strFromU8(files['manifest.json']!));
    expect(strFromU8(files[manifest.before.file]!)).toBe(pillarPage(before));
    expect(strFromU8(files[manifest.after.file]!)).toBe(pillarPage(after));
    expect(manifest.after.sha256).toBe(sha(pillarPage(after)));
    expect(manifest).toMatchObject({
      lastSeenBefore: '2026-03-02T06:00:00.000Z',
      seenAt: '2026-03-03T06:00:00.000Z',
      cause: 'site',
    });
    for (const entry of Object.keys(files)) expect(entry).toMatch(/^[A-Za-z0-9][A-Za-z0-9._/-]*$/);
  });

  it.skipIf(!hasUnzip)('opens with unzip, and sha256sum finds every file as it was', async () => {
    const { output } = await packOf(await changeOf('judgment-changed'));
    const folder = join(box.folder, 'unzipped');
    execFileSync('unzip', ['-q', output.file, '-d', folder]);
    const checked = execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(checked.trimEnd().split('\n')).toHaveLength(output.contents.length - 1);
  });

  it('shows the change with marked words, its whole history, caveats and one line to cite', async () => {
    const { output, files } = await packOf(await changeOf('judgment-changed'));
    expect(strFromU8(files['change.txt']!)).toMatch(/good → requires improvement/i);
    expect(load(strFromU8(files['comparison.html']!))('h2').text()).toMatch(/Judgments/);
    const csv = strFromU8(files['history.csv']!).trimEnd().split('\r\n');
    expect(csv).toHaveLength(3);
    expect(csv[1]).toMatch(/^essex,legitimacy\/ethical-and-lawful-workforce/);
    expect(load(strFromU8(files['history.html']!))('tbody tr')).toHaveLength(2);
    const readme = strFromU8(files['README.txt']!);
    for (const path of ['comparison.html', 'SHA256SUMS', 'history.csv']) expect(readme).toContain(path);
    expect(readme).toMatch(/the earlier state was last seen on 2026-03-02T06:00:00.000Z/);
    const citation = strFromU8(files['citation.txt']!).trimEnd();
    expect(citation).toBe(output.citation);
    expect(citation).not.toContain('\n');
    expect(citation).toContain('HMICFRS, ‘Essex PEEL 2018’, https://hmicfrs.justiceinspectorates.gov.uk/');
    expect(citation).toContain(sha(pillarPage(after)));
  });

  it('is the same on another day, in another zone', async () => {
    const { id } = await changeOf('judgment-changed');
    const zone = process.env.TZ;
    const zips: string[] = [];
    try {
      for (const tz of ['Pacific/Auckland', 'America/Los_Angeles', 'UTC']) {
        process.env.TZ = tz;
        await make(id);
        zips.push(sha(await readFile(join(box.folder, 'pack.zip'))));
      }
    } finally {
      process.env.TZ = zone;
    }
    expect(new Set(zips).size).toBe(1);
  });

  it('takes the beginning of an id, and says what is wrong with another', async () => {
    const { id } = await changeOf('judgment-changed');
    expect((await make(id.slice(0, 12))).code).toBe(0);
    expect((await make('zzzz')).stderr).toMatch(/has no change "zzzz"/);
    expect((await make('a')).stderr).toMatch(/too short/);
    expect((await make(id, join(box.folder, 'no', 'where.zip'))).stderr).toMatch(/its folder is not there/);
    expect((await make(id, box.folder)).stderr).toMatch(/is a folder/);
  });

  it('says what is missing, and gives the rest', async () => {
    const { id } = await changeOf('judgment-changed');
    const sources = join(box.folder, 'kept', 'hmicfrs', box.page('essex'), 'sources');
    for (const name of await readdir(sources))
      if (name.startsWith('2026-03-01')) await rm(join(sources, name));
    const { code, stderr } = await make(id);
    expect(code).toBe(3);
    expect(stderr).toMatch(/capture before .* is not in the store/);
    const files = unzipSync(await readFile(join(box.folder, 'pack.zip')));
    expect(strFromU8(files['README.txt']!)).toMatch(/capture before .* is not in the store/);
    expect(files['comparison.html']).toBeUndefined();
  });
});

it('a new report has one side', async () => {
  await box.pass(1);
  const { files } = await packOf(await changeOf('report-published'));
  const manifest = JSON.parse(strFromU8(files['manifest.json']!));
  expect(manifest).toMatchObject({ before: null, cause: 'baseline', after: { sha256: sha(pillarPage()) } });
  expect(strFromU8(files['README.txt']!)).toMatch(/was there when watching began/);
});

it('a suspect reading that was accepted says so', async () => {
  const { accept } = await import('../../src/commands/accept.js');
  await box.pass(1);
  box.publish('essex', { questions: 0 });
  await box.pass(2);
  await command((io) => accept(box.page('essex'), { reason: 'They told us.', config: box.configFile }, io));
  const { files } = await packOf(await changeOf('judgment-withdrawn'));
  expect(strFromU8(files['README.txt']!)).toMatch(/accepted by a person on .*“They told us\.”/);
});

it('hostile text is inert in every file', async () => {
  await box.pass(1);
  const hostile =
    '=HYPERLINK("https://evil.example")&lt;script&gt;alert(1)&lt;/script&gt; \u001b[31mred\u001b[0m \u202egnitirw ../../etc/passwd';
  box.publish('essex', { findings: [hostile], note: hostile });
  await box.pass(2);
  const { files } = await packOf(await changeOf('finding-added'));
  for (const [path, bytes] of Object.entries(files)) {
    if (path.startsWith('sources/')) {
      expect(path).toMatch(/\.txt$/);
      continue;
    }
    const text = strFromU8(bytes);
    expect(text, path).not.toMatch(/[\u001b\u202e]/);
    if (path.endsWith('.html')) {
      const $ = load(text);
      expect($('script, iframe, img, object, form, [onerror], [onload]').length, path).toBe(0);
      const links = $('[href]').toArray();
      for (const link of links) expect($(link).attr('href'), path).toMatch(/^(https:\/\/hmicfrs\.|#)/);
    }
    if (path.endsWith('.json')) expect(() => JSON.parse(text)).not.toThrow();
    if (path.endsWith('.csv')) expect(text).not.toMatch(/(^|,)"?=HYPERLINK/m);
  }
  expect(strFromU8(files['citation.txt']!).trimEnd().split('\n')).toHaveLength(1);
});

it.each(['../x', '/etc/passwd', 'a/../b', '.hidden', 'a\\b', '', 'a//b', 'C:x'])(
  'no zip is made with the path %j',
  (path) => {
    expect(() => zipOf(new Map([[path, new Uint8Array()]]))).toThrow(/no safe path/);
  },
);
