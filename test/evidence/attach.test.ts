/** Evidence packs as attachments: a whole pass, a real mail server, a real mail parser, a real zip reader. */
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import type { ParsedMail } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { evidenceFor } from '../../src/evidence/attach.js';
import type { Change } from '../../src/model.js';
import { profileById } from '../../src/sites/index.js';
import { bulletinFor } from '../../src/tell/index.js';
import { type Bench, bench } from '../guarding/bench.js';

const ASKS = '{name: reader, email: reader@example.org, importance: detail, attach: evidence}';
const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const mailsTo = (box: Bench): ParsedMail[] =>
  box.mail.received.filter((one) => one.to.includes('reader@example.org')).map((one) => one.mail);

/** Two passes, and a third on which a grade falls and a finding comes. */
async function week(subscriber = ASKS): Promise<Bench> {
  const box = await bench(['essex'], [subscriber]);
  await box.pass(1);
  await box.pass(2);
  box.publish('essex', {
    grades: ['Good', 'Good', 'Requires improvement', 'Good'],
    findings: ['The force should count what it has lent.'],
  });
  return box;
}

async function changeIds(box: Bench): Promise<string[]> {
  const entries = await box.store.changes();
  return entries
    .filter(({ cause, change }) => cause === 'site' && change.announced)
    .map(({ change }) => change.id);
}

describe('attached evidence', () => {
  it('is off unless it is asked for', async () => {
    const box = await week('{name: reader, email: reader@example.org, importance: detail}');
    await box.pass(3);
    expect(mailsTo(box).length).toBeGreaterThan(0);
    expect(mailsTo(box).flatMap((mail) => mail.attachments)).toEqual([]);
  });

  it('is one zip for each change told, which opens and whose hashes agree; the mail says so', async () => {
    const box = await week();
    await box.pass(3);
    const mail = mailsTo(box).at(-1)!;
    const ids = await changeIds(box);
    expect(ids.length).toBeGreaterThan(1);
    expect(mail.attachments).toHaveLength(ids.length);
    const told: string[] = [];
    for (const { filename, contentType, content } of mail.attachments) {
      expect(contentType).toBe('application/zip');
      expect(filename).toMatch(/^gradewatch-evidence-[A-Za-z0-9]{1,16}\.zip$/);
      const files = unzipSync(content);
      const sums = strFromU8(files.SHA256SUMS!).trimEnd().split('\n');
      expect(sums).toHaveLength(Object.keys(files).length - 1);
      for (const line of sums) {
        const [sum, path] = line.split('  ') as [string, string];
        expect(sha(files[path]!), path).toBe(sum);
      }
      const manifest = JSON.parse(strFromU8(files['manifest.json']!));
      expect(sha(files[manifest.after.file]!)).toBe(manifest.after.sha256);
      told.push(manifest.change);
    }
    expect(told.sort()).toEqual([...ids].sort());
    expect(mail.text).toContain(`Evidence packs of ${ids.length} changes are attached`);
    expect(String(mail.html)).toContain(`Evidence packs of ${ids.length} changes are attached`);
  });

  it('that the server refuses is left out with a sentence; the news comes all the same', async () => {
    const box = await week();
    box.mail.refuseOver = 25_000;
    const report = await box.pass(3);
    expect(report.deliveries.filter(({ subscriber }) => subscriber === 'reader')).toEqual([
      expect.objectContaining({ kind: 'delivered' }),
    ]);
    const mail = mailsTo(box).at(-1)!;
    expect(mail.attachments).toEqual([]);
    expect(mail.text?.replace(/\s+/g, ' ')).toMatch(
      /evidence packs were left out, since the mail server refused the message with them/,
    );
    expect(mail.text).toContain('good → requires improvement');
    box.mail.refuseOver = null;
    const before = mailsTo(box).length;
    await box.pass(4);
    expect(mailsTo(box)).toHaveLength(before);
  });

  it('that has no room is named, with how to get it', async () => {
    const box = await week();
    await box.pass(3);
    const log = await box.store.changes();
    const profile = profileById('hmicfrs')!;
    const told = log.filter(({ cause, change }) => cause === 'site' && change.announced);
    const bulletin = bulletinFor({ name: 'reader' }, told, {
      profiles: [profile],
      now: '2026-03-03T06:00:00Z',
    })!;
    const from = { store: box.store, profiles: [profile], reading: () => null, log, captures: new Map() };
    const all = await evidenceFor(bulletin, from);
    const first = all.files[0]!.content.length;
    const some = await evidenceFor(bulletin, from, first);
    expect(some.files).toHaveLength(1);
    expect(some.sentences.join(' ')).toMatch(
      /not attached: attachments may have .* MB together\. “gradewatch evidence ID”/,
    );
    const none = await evidenceFor(bulletin, from, 10);
    expect(none.files).toEqual([]);
    for (const { change } of told) expect(none.sentences.join(' ')).toContain(change.id);
  });

  it('holds nothing that is under embargo, from whatever page', async () => {
    const box = await week();
    await box.pass(3);
    const log = await box.store.changes();
    const profile = profileById('hmicfrs')!;
    const entry = log.find(({ change }) => change.kind === 'judgment-changed')!;
    const secret: Change = { ...entry.change, id: 'secret', summary: 'Not to be known yet.' };
    const under = { ...entry, seq: log.length + 1, embargoUntil: '2026-04-01T00:00:00Z', change: secret };
    const bulletin = bulletinFor({ name: 'reader' }, [entry], { profiles: [profile], now: entry.seenAt })!;
    const packs = async (openAt: string) => {
      const from = {
        store: box.store,
        profiles: [profile],
        reading: () => null,
        log: [...log, under],
        openAt,
      };
      const { files } = await evidenceFor(bulletin, { ...from, captures: new Map() });
      return Object.entries(unzipSync(files[0]!.content)).map(
        ([path, bytes]) => `${path}\n${strFromU8(bytes)}`,
      );
    };
    expect((await packs('2026-03-03T06:00:00Z')).join('\n')).not.toContain('Not to be known yet');
    expect((await packs('2026-04-02T00:00:00Z')).join('\n')).toContain('Not to be known yet');
  });
});
