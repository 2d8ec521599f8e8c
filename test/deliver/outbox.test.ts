/** The outbox over a real store and a real mail server: each change told once, whatever breaks in between. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openEmailChannel } from '../../src/deliver/email.js';
import { beginSubscribers, deliverPending } from '../../src/deliver/index.js';
import type { Change, Delivery, Store, Subscription } from '../../src/model.js';
import { base, changes, profile, source, subscription } from '../tell/example.js';
import { afterwards, type MailServer, mailServer, minute, scratchStore, seen } from './support.js';

const kinds = (deliveries: Delivery[]) => deliveries.map((delivery) => delivery.kind);
const codes = (deliveries: Delivery[]) => deliveries.map((delivery) => delivery.code ?? delivery.kind);

/** A pass at a minute of the day, with the changes it found. Days follow as minutes beyond 1440. */
async function outbox(mail: MailServer, subscriptions: Subscription[] = [subscription()]) {
  const store = await scratchStore();
  const email = openEmailChannel({
    smtpUrl: mail.url,
    from: 'gradewatch <gradewatch@example.org>',
    operatorAddress: 'ops@example.org',
    timeouts: { connect: 5_000, greeting: 5_000, silence: 5_000 },
  });
  afterwards(() => email.close());
  const pass = async (
    at: number,
    found: Change[] = [],
    over: Partial<Parameters<typeof deliverPending>[0]> = {},
  ) => {
    if (found.length > 0) await store.appendChanges(seen(minute(at), ...found));
    return deliverPending({
      store,
      profiles: [profile],
      subscriptions,
      channels: { email },
      now: minute(at),
      timeZone: 'Europe/London',
      ...over,
    });
  };
  await pass(0); // the subscribers' beginning
  return { store, email, pass };
}

describe('each change is told once', () => {
  test('a change is told by the pass that finds it, and not again', async () => {
    const mail = await mailServer();
    const { pass, store } = await outbox(mail);
    expect(kinds(await pass(1, [changes.fall]))).toEqual(['delivered']);
    expect(await pass(2)).toEqual([]);
    expect(mail.received).toHaveLength(1);
    expect(mail.received[0]?.mail.subject).toContain('Northmoor Police');
    expect((await store.ledger()).map((line) => [line.kind, line.code ?? null, line.changes])).toEqual([
      ['deferred', 'attempting', ['chg-fall']],
      ['delivered', null, ['chg-fall']],
    ]);
  });

  test('a new subscriber is not flooded with the past, but has what the pass of its beginning found', async () => {
    const mail = await mailServer();
    const subscriptions = [subscription()];
    const { pass } = await outbox(mail, subscriptions);
    await pass(1, [changes.fall]);
    subscriptions.push(subscription({ name: 'late', target: 'late@example.org' }));
    await pass(5, [changes.rise], { passStartedAt: minute(4) });
    const late = mail.received.filter((one) => one.to[0] === 'late@example.org');
    expect(late).toHaveLength(1);
    expect(late[0]?.mail.text).toMatch(/efficiency/i);
    expect(late[0]?.mail.text).not.toMatch(/lawful workforce/i);
  });

  test('a new subscriber whose first pass is killed before it tells anybody is told by the next', async () => {
    const mail = await mailServer();
    const subscriptions = [subscription()];
    const { pass, store } = await outbox(mail, subscriptions);
    subscriptions.push(subscription({ name: 'late', target: 'late@example.org' }));
    await beginSubscribers(store, subscriptions, minute(4));
    await store.appendChanges(seen(minute(5), changes.fall)); // and here the pass ends
    await pass(10);
    expect(mail.received.map((one) => one.to[0]).sort()).toEqual([
      'late@example.org',
      'scrutiny@example.org',
    ]);
  });

  test('mail server down for three passes: everything arrives once when it returns', async () => {
    const mail = await mailServer();
    const { pass, store } = await outbox(mail);
    await mail.stop();
    expect(codes(await pass(1, [changes.fall]))).toEqual(['mail-server-unreachable']);
    expect(codes(await pass(2, [changes.rise]))).toEqual([
      'mail-server-unreachable',
      'mail-server-unreachable',
    ]);
    expect(kinds(await pass(3, [changes.correction]))).toEqual(['deferred', 'deferred']);
    await mail.start();
    expect(kinds(await pass(4))).toEqual(['delivered', 'delivered']);
    expect(await pass(5)).toEqual([]);
    const told = (await store.ledger())
      .filter((line) => line.kind === 'delivered')
      .flatMap((line) => line.changes);
    expect(told.sort()).toEqual(['chg-correction', 'chg-fall', 'chg-rise']);
    expect(mail.received).toHaveLength(2);
    expect(mail.received[0]?.mail.text).not.toMatch(/paragraph 14/);
    expect(mail.received[1]?.mail.text).toMatch(/paragraph 14/);
  });

  test('connection lost after DATA: the very same message goes again, whatever has come meanwhile', async () => {
    const mail = await mailServer();
    const { pass } = await outbox(mail);
    mail.faults.data = 'drop';
    expect(codes(await pass(1, [changes.fall], { passSummary: '14 pages were checked.' }))).toEqual([
      'mail-unconfirmed',
    ]);
    mail.faults = {};
    expect(kinds(await pass(2, [changes.rise], { passSummary: '15 pages were checked.' }))).toEqual([
      'delivered',
      'delivered',
    ]);
    const [first, again, rest] = mail.received.map((one) => one.mail);
    expect(mail.received).toHaveLength(3);
    expect(again?.messageId).toBe(first?.messageId);
    expect([again?.text, again?.subject, again?.date]).toEqual([first?.text, first?.subject, first?.date]);
    expect(again?.text).toContain('14 pages were checked.');
    expect(rest?.messageId).not.toBe(first?.messageId);
    expect(rest?.text).not.toMatch(/lawful workforce/i);
  });

  test('killed between the acceptance and our note: at worst the same Message-ID again', async () => {
    const mail = await mailServer();
    const { pass, store } = await outbox(mail);
    const dying: Store = {
      ...store,
      appendLedger: async (lines) => {
        if (lines.some((line) => line.kind === 'delivered')) throw new Error('killed here');
        await store.appendLedger(lines);
      },
    };
    await expect(pass(1, [changes.fall], { store: dying })).rejects.toThrow('killed here');
    expect(kinds(await pass(2, [changes.rise]))).toEqual(['delivered', 'delivered']);
    const ids = mail.received.map((one) => one.mail.messageId);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(2);
    expect(ids[1]).toBe(ids[0]);
  });

  test('one server for many: after the first failure nobody else knocks, and nobody is forgotten', async () => {
    const mail = await mailServer();
    const { pass } = await outbox(mail, [
      subscription({ name: 'one', target: 'one@example.org' }),
      subscription({ name: 'two', target: 'two@example.org', when: 'daily', at: '06:00' }),
    ]);
    mail.faults.connect = 421;
    const day = 24 * 60 + 1;
    expect(codes(await pass(day, [changes.fall]))).toEqual([
      'mail-server-unreachable',
      'mail-server-unreachable',
    ]);
    expect(mail.connections).toBe(1);
    mail.faults = {};
    await pass(day + 1);
    expect(mail.received.map((one) => one.to[0]).sort()).toEqual(['one@example.org', 'two@example.org']);
  });
});

describe('refusals', () => {
  test('an address refused for good is reported, rests, and is tried again once the configuration names another', async () => {
    const mail = await mailServer();
    const subscriptions = [subscription({ target: 'gone@example.org' })];
    const { pass } = await outbox(mail, subscriptions);
    mail.faults.rcpt = 550;
    const [refused] = await pass(1, [changes.fall]);
    expect(refused).toMatchObject({ kind: 'failed', code: 'recipient-refused' });
    const connections = mail.connections;
    mail.faults = {};
    expect(kinds(await pass(2, [changes.rise]))).toEqual(['failed', 'failed']);
    expect(mail.connections).toBe(connections);
    subscriptions[0] = subscription({ target: 'there@example.org' });
    expect(kinds(await pass(3))).toEqual(['delivered', 'delivered']);
    expect(mail.received.map((one) => one.to[0])).toEqual(['there@example.org', 'there@example.org']);
  });

  test('a refused address is tried again after a week, so that a mistake of its server loses nothing', async () => {
    const mail = await mailServer();
    const { pass } = await outbox(mail);
    mail.faults.rcpt = 550;
    await pass(1, [changes.fall]);
    mail.faults = {};
    expect(kinds(await pass(6 * 1440))).toEqual(['failed']);
    expect(mail.received).toHaveLength(0);
    expect(kinds(await pass(7 * 1440 + 1))).toEqual(['delivered']);
  });

  test('a message refused for what it says rests alone; later ones go out', async () => {
    const mail = await mailServer();
    const { pass } = await outbox(mail);
    mail.faults.data = 554;
    expect(codes(await pass(1, [changes.fall]))).toEqual(['message-refused']);
    mail.faults = {};
    expect(kinds(await pass(2, [changes.rise]))).toEqual(['delivered']);
    expect(mail.received).toHaveLength(1);
  });

  test('put off again and again: four prompt attempts, then longer and longer waits, and nothing lost', async () => {
    const mail = await mailServer();
    const { pass } = await outbox(mail);
    mail.faults.rcpt = 451;
    await pass(1, [changes.fall]);
    for (const at of [2, 3, 4]) expect(codes(await pass(at))).toEqual(['mail-try-later']);
    expect(codes(await pass(5))).toEqual(['mail-try-later']);
    const [waiting] = await pass(6);
    expect(waiting).toMatchObject({ kind: 'deferred', code: 'waiting' });
    expect(waiting?.detail).toContain('451');
    expect(codes(await pass(15))).toEqual(['mail-try-later']);
    expect(codes(await pass(30))).toEqual(['waiting']);
    mail.faults = {};
    expect(kinds(await pass(36))).toEqual(['delivered']);
    expect(mail.received).toHaveLength(1);
  });

  test('without a mail server in the settings, nothing is begun and nothing lost', async () => {
    const mail = await mailServer();
    const { pass, store } = await outbox(mail);
    expect(codes(await pass(1, [changes.fall], { channels: {} }))).toEqual(['no-channel']);
    expect(await store.ledger()).toEqual([]);
    expect(kinds(await pass(2))).toEqual(['delivered']);
  });
});

describe('when', () => {
  test('what is under embargo is reported as held, and told in the first pass after', async () => {
    const mail = await mailServer();
    const { pass, store } = await outbox(mail);
    const embargoUntil = '2026-03-03T07:00:00+00:00';
    await store.appendChanges(seen(minute(1), changes.fall).map((entry) => ({ ...entry, embargoUntil })));
    const [held] = await pass(2);
    expect(held).toMatchObject({ kind: 'held-by-embargo' });
    expect(held?.detail).toContain(embargoUntil);
    expect(kinds(await pass(59))).toEqual(['held-by-embargo']);
    expect(mail.received).toHaveLength(0);
    expect(kinds(await pass(60))).toEqual(['delivered']);
    expect(mail.received).toHaveLength(1);
  });

  test('a daily digest: one mail at its hour, made up for where the hour or the server was missed', async () => {
    const mail = await mailServer();
    const { pass } = await outbox(mail, [subscription({ when: 'daily', at: '07:30' })]);
    expect(await pass(10, [changes.fall])).toEqual([]);
    expect(await pass(80, [changes.rise])).toEqual([]);
    expect(kinds(await pass(91))).toEqual(['delivered']); // 07:31 in London, in winter
    expect(mail.received).toHaveLength(1);
    expect(await pass(120, [changes.correction])).toEqual([]);
    await mail.stop();
    const nextDay = 1440 + 5 * 60; // the machine was asleep at 07:30
    expect(kinds(await pass(nextDay))).toEqual(['deferred']);
    await mail.start();
    expect(kinds(await pass(nextDay + 10))).toEqual(['delivered']);
    expect(mail.received).toHaveLength(2);
    expect(await pass(nextDay + 20)).toEqual([]);
  });

  test('a dry run says what would be told, sends nothing and writes nothing', async () => {
    const mail = await mailServer();
    const { pass, store } = await outbox(mail);
    const before = await store.state();
    expect(codes(await pass(1, [changes.fall], { dryRun: true }))).toEqual(['dry-run']);
    expect(await store.ledger()).toEqual([]);
    expect(await store.state()).toEqual(before);
    expect(mail.connections).toBe(0);
    expect(kinds(await pass(2))).toEqual(['delivered']);
  });
});

test('over any order of faults and deaths, each change arrives, and a second copy has the same Message-ID', async () => {
  const mail = await mailServer();
  const weather = fc.constantFrom(
    { faults: {}, dies: 'never' },
    { faults: { connect: 421 }, dies: 'never' },
    { faults: { rcpt: 450 }, dies: 'never' },
    { faults: { data: 'drop' }, dies: 'never' },
    { faults: { data: 451 }, dies: 'never' },
    { faults: {}, dies: 'attempting' },
    { faults: {}, dies: 'delivered' },
    { faults: { data: 'drop' }, dies: 'deferred' },
  ) as fc.Arbitrary<{ faults: MailServer['faults']; dies: string }>;
  const day = fc.record({ weather, reports: fc.integer({ min: 0, max: 2 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(day, { minLength: 1, maxLength: 6 }), async (days) => {
      mail.received = [];
      mail.faults = {};
      const { pass, store } = await outbox(mail);
      let reports = 0;
      const told = (text: string) => [...text.matchAll(/Report number (\d+) /g)].map((match) => match[1]);
      for (const [index, { weather, reports: found }] of days.entries()) {
        mail.faults = weather.faults;
        const dying: Store = {
          ...store,
          appendLedger: async (lines) => {
            const [line] = lines;
            if (line?.code === weather.dies || (line?.kind === weather.dies && line.code !== 'attempting'))
              throw new Error('killed');
            await store.appendLedger(lines);
          },
        };
        const news = Array.from({ length: found }, () => published(++reports));
        await pass((index + 1) * 1440, news, { store: dying }).catch((error: Error) => {
          if (error.message !== 'killed') throw error;
        });
      }
      mail.faults = {};
      await pass((days.length + 1) * 1440);
      const byMessage = new Map(mail.received.map(({ mail }) => [mail.messageId, told(mail.text ?? '')]));
      const all = [...byMessage.values()].flatMap((numbers) => [...new Set(numbers)]);
      expect(all.map(Number).sort((a, b) => a - b)).toEqual(Array.from({ length: reports }, (_, i) => i + 1));
      expect(await pass((days.length + 2) * 1440)).toEqual([]);
    }),
    { numRuns: 8 },
  );
});

function published(number: number): Change {
  const body = ['northmoor', 'eastvale', 'southfen'][number % 3] as string;
  return {
    ...base(`chg-${number}`, {
      body,
      cycle: null,
      programme: null,
      source: source(`reports/${number}`, true),
    }),
    kind: 'report-published',
    title: `Report number ${number} of ours`,
    url: `https://iic.example/reports/${number}/`,
  };
}
