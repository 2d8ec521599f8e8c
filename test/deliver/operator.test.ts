/** The operator is told once when a problem begins, once when it ends, and once when somebody cannot be reached. */

import { describe, expect, test } from 'vitest';
import { openEmailChannel } from '../../src/deliver/email.js';
import { deliverNotice, deliverOperatorNotice, deliverPending } from '../../src/deliver/index.js';
import type { PageCheck, Store } from '../../src/model.js';
import { pageIdOf } from '../../src/sites/page-id.js';
import { baselineBulletin } from '../../src/tell/index.js';
import { changes, profile, subscription } from '../tell/example.js';
import { afterwards, mailServer, minute, scratchStore, seen } from './support.js';

function check(page: string, problem: PageCheck['problem']): PageCheck {
  return {
    page,
    url: `https://iic.example/${page}/`,
    fetchUrl: `https://iic.example/${page}/`,
    kind: 'report',
    documentKind: 'report',
    foundOn: null,
    firstSeenAt: minute(0),
    lastCheckedAt: minute(0),
    lastGoodAt: null,
    validators: { etag: null, lastModified: null },
    lastSha256: null,
    problem,
    goneSince: null,
    withdrawn: false,
  };
}

const down = (since = minute(1)) => ({ code: 'server-error', detail: 'It answered 503.', since, passes: 1 });

async function bench() {
  const mail = await mailServer();
  const store = await scratchStore();
  const email = openEmailChannel({
    smtpUrl: mail.url,
    from: 'gradewatch@example.org',
    timeouts: { connect: 5_000, greeting: 5_000, silence: 5_000 },
  });
  afterwards(() => email.close());
  const notice = (at: number, over: Partial<Parameters<typeof deliverOperatorNotice>[0]> = {}) =>
    deliverOperatorNotice({
      store,
      profiles: [profile],
      pageIdOf,
      operator: { email: 'ops@example.org' },
      channel: email,
      now: minute(at),
      ...over,
    });
  return { mail, store, email, notice };
}

const suspect = (store: Store, page: string, at: number) =>
  store.quarantine({
    site: profile.id,
    page,
    url: `https://iic.example/${page}/`,
    bytes: new TextEncoder().encode('<p>Back soon</p>'),
    sha256: '7cc13a4e1ca2b3b1d4cbf3b8d3a7aee0ebd2e1a4ec8d8f1e8b1d7cfd7d0c1d11',
    capturedAt: minute(at),
    reasons: [{ code: 'judgments-lost', where: page, detail: 'All 12 judgments are gone.' }],
  });

describe('readings that leave something open', () => {
  const open = (
    about: string,
    since: number,
    detail = 'Leadership: the badge says Good, the text Inadequate',
  ) => ({
    unclear: { code: 'clues-disagree', detail, about, since: minute(since) },
  });

  test('told once when seen, again when it is about something else, once when settled; a pass that fails says nothing of it', async () => {
    const { mail, store, notice } = await bench();
    const save = (...checks: PageCheck[]) => store.saveChecks(profile.id, checks);
    await save({ ...check('a', null), ...open('leadership', 1) }, check('b', null));
    expect(await notice(1)).toHaveLength(1);
    await save({ ...check('a', down(minute(2))), ...open('leadership', 1) }, check('b', down(minute(2))));
    expect(await notice(2)).toHaveLength(1);
    expect(await notice(3)).toEqual([]);
    await save(
      { ...check('a', null), ...open('leadership; vetting', 4, 'Vetting: two badges') },
      check('b', null),
    );
    expect(await notice(4)).toHaveLength(1);
    await save(check('a', null), check('b', null));
    expect(await notice(5)).toHaveLength(1);
    expect(await notice(6)).toEqual([]);
    const [first, second, third, fourth] = mail.received.map((one) => one.mail);
    expect(first?.subject).toContain('1 reading to look at');
    expect(first?.text).toContain('Clues disagree: /a/');
    expect(first?.text).toContain('the badge says Good, the text Inadequate');
    expect(first?.text).toContain('https://iic.example/a/');
    expect(first?.text).not.toContain('snapshots kept before stand');
    expect(second?.subject).toContain('2 pages could not be read');
    expect(second?.text).not.toContain('Clues disagree');
    expect(third?.text).toContain('Vetting: two badges');
    expect(third?.text).not.toContain('Settled');
    expect(fourth?.subject).toContain('1 problem ended');
    expect(fourth?.text).toContain('Settled: /a/');
    expect(fourth?.text).not.toContain('Vetting');
  });
});

describe('problems of pages', () => {
  test('told once when they begin, once when they end, and not in between', async () => {
    const { mail, store, notice } = await bench();
    await store.saveChecks(profile.id, [check('a', down()), check('b', null)]);
    expect((await notice(1)).map((one) => [one.subscriber, one.kind])).toEqual([['(operator)', 'delivered']]);
    expect(await notice(2)).toEqual([]);
    await store.saveChecks(profile.id, [check('a', null), check('b', null)]);
    expect(await notice(3)).toHaveLength(1);
    expect(await notice(4)).toEqual([]);
    expect(mail.received.map((one) => one.to[0])).toEqual(['ops@example.org', 'ops@example.org']);
    const [began, ended] = mail.received.map((one) => one.mail);
    expect(began?.subject).toContain('1 page could not be read');
    expect(began?.text).toContain('https://iic.example/a/');
    expect(began?.text).toContain('It answered 503.');
    expect(ended?.subject).toContain('1 problem ended');
    expect(ended?.text).toContain('https://iic.example/a/');
  });

  test('the end names the address of a page that turned out to be a known one that had moved there', async () => {
    const { mail, store, notice } = await bench();
    const there = { ...check('b', down()), page: pageIdOf('https://iic.example/b/') };
    await store.saveChecks(profile.id, [check('a', null), there]);
    await notice(1);
    const movedTo = { url: 'https://iic.example/b/', since: minute(2), joins: null };
    await store.saveChecks(profile.id, [{ ...check('a', null), movedTo }]);
    await notice(2);
    expect(mail.received[1]?.mail.text).toContain('Read again: /b/');
  });

  test('a problem that returns is a new one', async () => {
    const { mail, store, notice } = await bench();
    for (const [at, problem] of [
      [1, down()],
      [2, null],
      [3, down(minute(3))],
    ] as const) {
      await store.saveChecks(profile.id, [check('a', problem)]);
      await notice(at);
    }
    expect(mail.received).toHaveLength(3);
  });

  test('with the mail server down, told when it answers again; the end as well', async () => {
    const { mail, store, notice } = await bench();
    await mail.stop();
    await store.saveChecks(profile.id, [check('a', down())]);
    expect((await notice(1))[0]?.kind).toBe('deferred');
    expect(await notice(2)).toHaveLength(1);
    await store.saveChecks(profile.id, [check('a', null)]);
    await notice(2);
    await mail.start();
    await notice(3);
    await notice(4);
    expect(await notice(5)).toEqual([]);
    expect(mail.received.map((one) => one.mail.subject)).toEqual([
      expect.stringContaining('could not be read'),
      expect.stringContaining('ended'),
    ]);
  });

  test('a notice of which nobody knows whether it arrived comes again to the letter, also when all is over', async () => {
    const { mail, store, notice } = await bench();
    const problem = { code: 'suspect', detail: 'Set aside.', since: minute(1), passes: 1 };
    await suspect(store, 'a', 1);
    await store.saveChecks(profile.id, [check('a', problem), check('b', down())]);
    mail.faults = { data: 'drop' };
    expect((await notice(1))[0]).toMatchObject({ kind: 'deferred', code: 'mail-unconfirmed' });
    mail.faults = {};
    await store.release(profile.id, 'a');
    await store.saveChecks(profile.id, [check('a', null), check('b', null)]);
    for (const at of [2, 3, 4]) await notice(at);
    const [first, again, ended] = mail.received.map((one) => one.mail);
    expect(mail.received).toHaveLength(3);
    expect(again?.messageId).toBe(first?.messageId);
    expect(again?.text).toBe(first?.text);
    expect(again?.text).toContain('All 12 judgments are gone.');
    expect(again?.text).toContain('It answered 503.');
    expect(ended?.subject).toContain('2 problems ended');
  });

  test('a reading set aside is told once, although every pass sets it aside again', async () => {
    const { mail, store, notice } = await bench();
    const problem = { code: 'suspect', detail: 'Set aside.', since: minute(1), passes: 1 };
    for (const at of [1, 2, 3]) {
      await suspect(store, 'a', at);
      await store.saveChecks(profile.id, [check('a', problem)]);
      await notice(at);
    }
    expect(mail.received).toHaveLength(1);
    expect(mail.received[0]?.mail.text).toContain('All 12 judgments are gone.');
    await store.release(profile.id, 'a');
    await store.saveChecks(profile.id, [check('a', null)]);
    for (const at of [4, 5]) await notice(at);
    expect(mail.received).toHaveLength(2);
    expect(mail.received[1]?.mail.subject).toContain('1 problem ended');
    expect(mail.received[1]?.mail.text).toContain('https://iic.example/a/');
  });

  test('a page that goes from one trouble into another is out of them once', async () => {
    const { mail, store, notice } = await bench();
    const problem = { code: 'suspect', detail: 'Set aside.', since: minute(1), passes: 1 };
    await suspect(store, 'a', 1);
    await store.saveChecks(profile.id, [check('a', problem)]);
    await notice(1);
    await store.saveChecks(profile.id, [check('a', down(minute(2)))]);
    await notice(2);
    await suspect(store, 'a', 3);
    await store.saveChecks(profile.id, [check('a', { ...problem, since: minute(3) })]);
    await notice(3);
    await store.saveChecks(profile.id, [check('a', { ...down(minute(4)), code: 'soft-404' })]);
    await notice(4);
    await store.release(profile.id, 'a');
    await store.saveChecks(profile.id, [check('a', null)]);
    for (const at of [5, 6]) await notice(at);
    expect(mail.received.map((one) => one.mail.subject)).toEqual([
      expect.stringContaining('1 suspect reading set aside'),
      expect.stringContaining('1 page could not be read'),
      expect.stringContaining('1 page could not be read'),
      expect.stringContaining('1 problem ended'),
    ]);
    expect(mail.received.at(-1)?.mail.text).toMatch(/failed since Tue 3 March 2026 at 06:01/);
  });

  test('a site that was not looked at in this pass has not recovered', async () => {
    const { store, notice } = await bench();
    await store.saveChecks(profile.id, [check('a', down())]);
    await notice(1);
    expect(await notice(2, { profiles: [{ ...profile, id: 'another' }] })).toEqual([]);
  });

  test('without a mail server in the settings, and in a dry run, nothing is written', async () => {
    const { store, notice } = await bench();
    await store.saveChecks(profile.id, [check('a', down())]);
    expect((await notice(1, { channel: undefined }))[0]?.code).toBe('no-channel');
    expect((await notice(1, { dryRun: true }))[0]?.code).toBe('dry-run');
    expect(await store.ledger()).toEqual([]);
  });
});

describe('subscribers who cannot be reached', () => {
  async function withSubscriber() {
    const rest = await bench();
    const pass = async (at: number, faults = {}) => {
      rest.mail.faults = faults;
      await deliverPending({
        store: rest.store,
        profiles: [profile],
        subscriptions: [subscription()],
        channels: { email: rest.email },
        now: minute(at),
        timeZone: 'Europe/London',
      });
      rest.mail.faults = {};
      return rest.notice(at);
    };
    await pass(0);
    await rest.store.appendChanges(seen(minute(1), changes.fall));
    const toOperator = () => rest.mail.received.filter((one) => one.to[0] === 'ops@example.org');
    return { ...rest, pass, toOperator };
  }

  test('a refused address is told at once, and once', async () => {
    const { pass, toOperator } = await withSubscriber();
    await pass(1, { rcpt: 550 });
    await pass(2, { rcpt: 550 });
    await pass(8 * 1440, { rcpt: 550 });
    expect(toOperator()).toHaveLength(1);
    expect(toOperator()[0]?.mail.text).toContain('northmoor-pfcc');
    expect(toOperator()[0]?.mail.text).toContain('550');
    for (const day of [16, 17]) await pass(day * 1440);
    expect(toOperator().map(({ mail }) => mail.subject?.split(': ')[1])).toEqual([
      '1 delivery failed',
      '1 problem ended',
    ]);
    expect(toOperator()[1]?.mail.text).toContain('Delivered again: to northmoor-pfcc');
  });

  test('one that is put off is told after the third time', async () => {
    const { pass, toOperator } = await withSubscriber();
    await pass(1, { rcpt: 450 });
    await pass(2, { rcpt: 450 });
    expect(toOperator()).toHaveLength(0);
    await pass(3, { rcpt: 450 });
    await pass(4, { rcpt: 450 });
    expect(toOperator()).toHaveLength(1);
    expect(toOperator()[0]?.mail.text).toContain('nothing is lost');
    await pass(9, { rcpt: 550 });
    // Another message: a mail program that has seen the first would not show it under the same Message-ID.
    expect(toOperator()[1]?.mail.text).toContain('550');
    expect(new Set(toOperator().map(({ mail }) => mail.messageId)).size).toBe(2);
    await pass(8 * 1440);
    expect(toOperator()[2]?.mail.subject).toContain('1 problem ended');
  });
});

test('a notice goes out once for its id, and is tried again until it has', async () => {
  const { mail, store, email } = await bench();
  const send = (at: number, reports = 12) => {
    const counts = { reports, bodies: { police: 4, fire: 0, other: 0 } };
    const bulletin = baselineBulletin('IIC', counts, minute(at), 'northmoor-pfcc');
    return deliverNotice({ store, to: subscription(), channel: email, bulletin, now: minute(at) });
  };
  await mail.stop();
  expect((await send(1)).kind).toBe('deferred');
  await mail.start();
  // One more by now: it may be that the first attempt arrived after all, and this is the same message again.
  expect((await send(2, 13)).kind).toBe('delivered');
  expect((await send(3, 14)).kind).toBe('already-delivered');
  expect(mail.received.map((one) => one.mail.subject)).toEqual([
    'IIC: 12 reports of 4 forces are now watched',
  ]);
  expect(mail.received[0]?.mail.date).toEqual(new Date(minute(1)));
});
