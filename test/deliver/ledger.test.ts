/** What the ledger's lines say of a subscriber: plain values in, plain values out. */
import { expect, test } from 'vitest';
import { accountOf, nextAttemptAt, rests } from '../../src/deliver/ledger.js';
import type { LedgerEntry } from '../../src/model.js';
import { minute } from './support.js';

function line(
  at: number,
  kind: LedgerEntry['kind'],
  code?: string,
  over: Partial<LedgerEntry> = {},
): LedgerEntry {
  return {
    subscriber: 'essex',
    channel: 'email',
    bulletin: 'b1',
    changes: ['c1', 'c2'],
    kind,
    at: minute(at),
    target: 't1',
    ...(code ? { code } : {}),
    ...over,
  };
}

test('a batch is what was frozen, however often it was tried', () => {
  const account = accountOf('essex', [
    line(1, 'deferred', 'attempting', { detail: 'The pass of the first attempt.' }),
    line(1, 'deferred', 'mail-try-later'),
    line(2, 'deferred', 'mail-try-later'),
    line(2, 'delivered', undefined, { subscriber: 'kent' }),
  ]);
  expect(account.delivered.size).toBe(0);
  expect(account.batches).toMatchObject([
    { bulletin: 'b1', changes: ['c1', 'c2'], status: 'open', failures: 2 },
  ]);
  expect(account.batches[0]?.first).toMatchObject({
    at: minute(1),
    detail: 'The pass of the first attempt.',
  });
});

test('a batch is done once its changes are delivered, under its own id or another', () => {
  const begun = line(1, 'deferred', 'attempting');
  for (const bulletin of ['b1', 'b2']) {
    const account = accountOf('essex', [
      begun,
      line(2, 'delivered', undefined, { bulletin, changes: ['c1', 'c2', 'c3'] }),
    ]);
    expect(account.batches).toEqual([]);
    expect([...account.delivered]).toEqual(['c1', 'c2', 'c3']);
  }
});

test('a refusal of the address stands until something is delivered; one of a message is that message’s alone', () => {
  const refused = line(1, 'failed', 'recipient-refused');
  expect(accountOf('essex', [refused]).refusal).toEqual(refused);
  expect(
    accountOf('essex', [refused, line(2, 'delivered', undefined, { bulletin: 'b2', changes: [] })]).refusal,
  ).toBeNull();
  expect(accountOf('essex', [line(1, 'failed', 'message-refused')])).toMatchObject({
    refusal: null,
    batches: [{ status: 'failed' }],
  });
});

test('a refused address rests for a week, unless the target is another or the clock was ahead', () => {
  const refused = line(0, 'failed', 'recipient-refused');
  expect(rests(refused, 't1', minute(60))).toBe(true);
  expect(rests(refused, 't2', minute(60))).toBe(false);
  expect(rests(refused, 't1', minute(7 * 1440 - 1))).toBe(true);
  expect(rests(refused, 't1', minute(7 * 1440))).toBe(false);
  expect(rests(refused, 't1', minute(-1))).toBe(false);
});

test('waits grow from ten minutes to twelve hours after four prompt attempts', () => {
  const waits = Array.from({ length: 14 }, (_, failures) => {
    const lines = [
      line(0, 'deferred', 'attempting'),
      ...Array.from({ length: failures }, () => line(0, 'deferred', 'x')),
    ];
    const [batch] = accountOf('essex', lines).batches;
    const next = batch ? nextAttemptAt(batch, minute(0)) : Number.NaN;
    return next === 0 ? 0 : (next - Date.parse(minute(0))) / 60_000;
  });
  expect(waits).toEqual([0, 0, 0, 0, 0, 10, 20, 40, 80, 160, 320, 640, 720, 720]);
});

test('what the other side asked for is waited for, a clock that ran ahead is not', () => {
  const asked = accountOf('essex', [line(0, 'deferred', 'webhook-try-later', { notBefore: minute(30) })])
    .batches[0];
  expect(asked && nextAttemptAt(asked, minute(1))).toBe(Date.parse(minute(30)));
  expect(asked && nextAttemptAt(asked, minute(-60))).toBe(0);
});
