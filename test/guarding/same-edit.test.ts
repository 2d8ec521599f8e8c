/** The same edit on many reports is one line, and is told as that wherever one report alone is asked for. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { changes } from '../../src/commands/changes.js';
import { evidence } from '../../src/commands/evidence.js';
import { bench } from './bench.js';
import { command } from './command.js';

const FORCES = ['essex', 'kent', 'norfolk', 'surrey'];
const finding = (when: string) => `The force should publish what it did about each complaint ${when}.`;
const note = (word: string) => `This template sentence tells people where they can ${word} about a report.`;

it('a template sentence and a finding that are reworded alike on many reports are one item each', async () => {
  const box = await bench(FORCES, [
    '{name: reader, email: reader@example.org, importance: detail, when: each-pass}',
    '{name: ops, email: ops@example.org, importance: detail, when: each-pass, bodies: [kent]}',
  ]);
  for (const force of FORCES)
    box.publish(force, {
      note: note('read more'),
      findings: [finding('every year'), `Only ${force} should.`],
    });
  await box.pass(1);
  for (const force of FORCES)
    box.publish(force, {
      note: note('complain'),
      findings: [finding('every quarter'), `Only ${force} should.`],
    });
  await box.pass(2);
  const flat = (text: string | undefined) => text?.replaceAll(/\s+/g, ' ') ?? '';
  const all = flat(box.texts('reader').at(-1));
  expect(all.match(/The same edit on 4 pages of 4 bodies\./g)).toHaveLength(2);
  expect(all.match(/every/g)?.length).toBeLessThanOrEqual(4);
  const ofKent = flat(box.texts('ops').at(-1));
  expect(ofKent.match(/The same edit was seen on 4 pages of 4 bodies\./g)).toHaveLength(2);
  expect(ofKent).not.toMatch(/Essex|Norfolk|Surrey/);

  const asked = { config: box.configFile, body: 'kent', format: 'atom' as const };
  const atom = await command((io) => changes(asked, io));
  expect(atom.code).toBe(0);
  expect(atom.stdout.match(/<summary[^>]*>The same edit was seen on 4 pages of 4 bodies\./g)).toHaveLength(2);

  const log = await box.store.changes({ body: 'kent', kind: 'finding-reworded' });
  const out = join(box.folder, 'pack.zip');
  await command((io) => evidence(log[0]!.change.id, { out, config: box.configFile, json: true }, io));
  const told = strFromU8(unzipSync(await readFile(out))['change.txt']!);
  expect(flat(told)).toContain('The same edit was seen on 4 pages of 4 bodies.');
});
