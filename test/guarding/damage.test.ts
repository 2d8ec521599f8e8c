/** A report in the store that was lost or spoilt: no pass takes its page for a new one, and `verify` reads it again. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verify } from '../../src/commands/verify.js';
import type { VerifyOutput } from '../../src/outputs.js';
import { bench } from './bench.js';
import { command } from './command.js';

const damages: [string, string, (path: string) => Promise<void>][] = [
  ['removed', 'is not there', (path) => rm(path)],
  ['empty', 'is not JSON', (path) => writeFile(path, '')],
  ['cut off', 'is not JSON', async (path) => writeFile(path, (await readFile(path)).subarray(0, 900))],
  // Well-formed, and a lie: only its hash tells.
  ['with another grade', '', async (path) => edit(path, '"requires-improvement"', '"outstanding"')],
  ['with another word', '', async (path) => edit(path, 'invented passage', 'intended passage')],
];

async function edit(path: string, from: string, to: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
}

describe.each(damages)('a report that is %s', (_, complaint, spoil) => {
  it('is read again from its bytes, and only what changes afterwards is told', async () => {
    const box = await bench(['essex', 'kent']);
    await box.pass(1);
    box.publish('essex', { grades: ['Good', 'Good', 'Requires improvement', 'Good'] });
    await box.pass(2);
    const told = box.subjects('reader').length;
    const path = join(box.folder, 'kept', 'hmicfrs', box.page('essex'), 'report.json');
    const kept = await readFile(path, 'utf8');
    await spoil(path);
    box.publish('essex', { grades: ['Good', 'Inadequate', 'Requires improvement', 'Good'] });
    if (complaint !== '') await expect(box.pass(3)).rejects.toThrow(complaint);

    const run = () => command((io) => verify({ config: box.configFile, json: true }, io));
    const mended = await run();
    expect(JSON.parse(mended.stdout) as VerifyOutput).toMatchObject({
      problems: [],
      repaired: [expect.objectContaining({ code: 'report-read-again' })],
    });
    expect(mended.code).toBe(0);
    expect(await readFile(path, 'utf8')).toBe(kept);
    expect(JSON.parse((await run()).stdout)).toEqual({ problems: [], repaired: [] });

    await box.pass(4);
    expect(box.subjects('reader').slice(told)).toEqual([
      'Essex Police: treating the public fairly, good → inadequate',
    ]);
  });
});

it('a report whose bytes are gone as well is named, and nothing is made up', async () => {
  const box = await bench();
  await box.pass(1);
  const folder = join(box.folder, 'kept', 'hmicfrs', box.page('essex'));
  await rm(join(folder, 'report.json'));
  await rm(join(folder, 'sources'), { recursive: true });
  const { code, stdout } = await command((io) => verify({ config: box.configFile, json: true }, io));
  expect(code).toBe(3);
  const { problems, repaired } = JSON.parse(stdout) as VerifyOutput;
  expect(problems.map((one) => one.code)).toContain('report-missing');
  expect(repaired).toEqual([]);
});

it('a lost state stops the pass before anyone is told, and is worked out again: what was not told yet is told, and nothing twice', async () => {
  const box = await bench(['essex', 'kent']);
  await box.pass(1);
  box.publish('essex', { grades: ['Good', 'Good', 'Requires improvement', 'Good'] });
  await box.pass(2);
  const told = box.subjects('reader').length;
  await rm(join(box.folder, 'kept', 'state.json'));
  box.publish('essex', { grades: ['Good', 'Inadequate', 'Requires improvement', 'Good'] });
  await expect(box.pass(3)).rejects.toThrow('state.json: is not there');
  const { stdout } = await command((io) => verify({ config: box.configFile, json: true }, io));
  expect(JSON.parse(stdout)).toMatchObject({ problems: [], repaired: [{ code: 'state-worked-out' }] });
  const { sites, subscribers } = await box.store.state();
  expect(sites.hmicfrs?.baselineCompletedAt).toContain('2026-03-01');
  expect(subscribers.reader?.since).toContain('2026-03-02');
  await box.pass(4);
  expect(box.subjects('reader').slice(told)).toHaveLength(1);
  expect(box.texts('reader').at(-1)).toContain('good → inadequate');
  await box.pass(5);
  expect(box.subjects('reader')).toHaveLength(told + 1);
});
