/** `gradewatch deliver`: an operator who has mended something need not wait for a pass, or for a week. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deliver as deliverNow } from '../../src/commands/deliver.js';
import type { Delivery } from '../../src/model.js';
import type { DeliverOutput } from '../../src/outputs.js';
import { parsedAs } from '../cli/schema.js';
import { type Bench, bench } from './bench.js';
import { command } from './command.js';

const at = (day: number, hour = 9) => new Date(Date.UTC(2026, 2, day, hour));

async function deliver(
  box: Bench,
  day: number,
  { names = [], dryRun = false }: { names?: string[]; dryRun?: boolean } = {},
): Promise<{ code: number | null; deliveries: Delivery[] }> {
  const ended = await command(async (io) => {
    return deliverNow(
      names,
      { config: box.configFile, json: true, dryRun },
      { ...io, env: { SMTP_URL: box.mail.url } },
    );
  }, at(day));
  expect(ended.stderr).toBe('');
  return { code: ended.code, deliveries: (parsedAs('deliver', ended.stdout) as DeliverOutput).deliveries };
}

/** Refused for good on the third day, and once more not even tried on the fourth. */
async function refused(): Promise<Bench> {
  const box = await bench();
  await box.pass(1);
  await box.pass(2);
  box.publish('essex', { grades: ['Good', 'Good', 'Requires improvement', 'Good'] });
  box.mail.faults.rcpt = 550;
  await box.pass(3);
  box.mail.faults = {};
  box.publish('essex', { grades: ['Good', 'Good', 'Inadequate', 'Good'] });
  const knocked = box.mail.received.filter(({ to }) => to.includes('reader@example.org')).length;
  await box.pass(4);
  expect(box.mail.received.filter(({ to }) => to.includes('reader@example.org'))).toHaveLength(knocked);
  return box;
}

describe('deliver', () => {
  it('says what is now watched also to an address that refused to hear of it', async () => {
    const box = await bench();
    box.mail.faults.rcpt = 550;
    await box.pass(1);
    box.mail.faults = {};
    await box.pass(2);
    expect(box.subjects('reader')).toEqual([]);
    expect((await deliver(box, 2)).code).toBe(0);
    await box.pass(3);
    await box.pass(12);
    expect(box.subjects('reader')).toEqual(['HMICFRS: 1 report of 1 force is now watched']);
  });

  it('tells at once what an address had refused, each change once; the passes after it have nothing left', async () => {
    const box = await refused();
    const before = box.texts('reader').length;
    const { code, deliveries } = await deliver(box, 4);
    expect(code).toBe(0);
    expect(deliveries.filter(({ subscriber }) => subscriber === 'reader').map(({ kind }) => kind)).toEqual([
      'delivered',
      'delivered',
    ]);
    const told = box.texts('reader').slice(before).join('\n');
    expect(told.match(/good → requires improvement/gi)).toHaveLength(1);
    expect(told.match(/requires improvement → inadequate/gi)).toHaveLength(1);
    expect((await deliver(box, 5)).deliveries).toEqual([]);
    await box.pass(6);
    expect(box.texts('reader')).toHaveLength(before + 2);
  });

  it('says what is pending and tells nobody with --dry-run', async () => {
    const box = await refused();
    const [mails, ledger] = [box.mail.received.length, (await box.store.ledger()).length];
    const { code, deliveries } = await deliver(box, 4, { dryRun: true });
    expect(code).toBe(0);
    expect(
      deliveries
        .filter(({ subscriber }) => subscriber === 'reader')
        .every(({ code: why }) => why === 'dry-run'),
    ).toBe(true);
    expect(deliveries.length).toBeGreaterThan(0);
    expect(box.mail.received).toHaveLength(mails);
    expect(await box.store.ledger()).toHaveLength(ledger);
  });

  it('that is refused again is 3, and rests again', async () => {
    const box = await refused();
    box.mail.faults.rcpt = 550;
    const again = await deliver(box, 4);
    expect(again.code).toBe(3);
    expect(again.deliveries[0]).toMatchObject({ kind: 'failed', code: 'recipient-refused' });
    box.mail.faults = {};
    const before = box.texts('reader').length;
    await box.pass(5);
    expect(box.texts('reader')).toHaveLength(before);
    await deliver(box, 5);
    expect(box.texts('reader').length).toBeGreaterThan(before);
  });

  it('waits for no back-off, and still for an embargo', async () => {
    const box = await bench();
    await box.pass(1);
    await box.pass(2);
    box.publish('essex', { grades: ['Good', 'Good', 'Requires improvement', 'Good'] });
    await box.mail.stop();
    for (let hour = 6; hour < 16; hour += 1) await box.pass(3, hour);
    await box.mail.start();
    const [entry] = (await box.store.changes()).filter(({ change }) => change.kind === 'judgment-changed');
    const { seq: _, ...secret } = { ...entry!, embargoUntil: '2026-04-01T00:00:00Z' };
    await box.store.appendChanges([{ ...secret, change: { ...secret.change, id: 'secret' } }]);
    const { deliveries } = await deliver(box, 3, {});
    const mine = deliveries.filter(({ subscriber }) => subscriber === 'reader').map(({ kind }) => kind);
    expect(mine).toEqual(['delivered', 'held-by-embargo']);
  });

  it('serves those who are named, and says who there is', async () => {
    const box = await refused();
    const unknown = await command((io) => deliverNow(['raeder'], { config: box.configFile }, io), at(4));
    expect(unknown).toMatchObject({ code: 2, stderr: expect.stringMatching(/Did you mean reader\?/) });
    expect((await deliver(box, 4, { names: ['reader'] })).deliveries.length).toBeGreaterThan(0);
  });

  it('says so where nothing is pending', async () => {
    const box = await bench();
    await writeFile(join(box.folder, 'note'), '');
    const { stdout, code } = await command((io) => deliverNow([], { config: box.configFile }, io), at(1));
    expect(code).toBe(0);
    expect(stdout).toMatch(/Nothing is pending/);
  });
});
