/**
 * What the delivery ledger says of one subscriber: pure, so that every crash can be thought through here.
 *
 * The ledger is the outbox's only memory, and append-only. A bulletin goes through these lines:
 *
 *   deferred, code `attempting`   written before the bulletin is handed over for the first time. It freezes the
 *                                 batch: a retry makes the same bulletin of the same changes, hence the same id
 *                                 and the same Message-ID, however many changes have come meanwhile. The bulletin is made as of that line.
 *   deferred, any other code      one failed attempt that another may mend.
 *   failed                        refused for good; rests until the target changes or `restDays` have passed.
 *   delivered, already-delivered  done. Its changes are never told to this subscriber again. For a commit, which is
 *                                 its own note, the line is written by the pass after: the store stays clean.
 *
 * Killed between the server's acceptance and the `delivered` line, the batch is still open: the next pass sends
 * the same message with the same Message-ID again, which mail programs show once. That is the one repetition
 * there can be; the other order (note first, then send) would lose the message instead.
 *
 * Deliberately absent: a queue. What is pending is always derived from change log and ledger, so there is nothing
 * else that could be lost or disagree with them.
 */
import type { IsoInstant, LedgerEntry, Subscription } from '../model.js';
import { targetFingerprint } from './delivery.js';

/** Code of the line that freezes a batch. */
export const ATTEMPTING = 'attempting';

/** Codes of refusals that concern the address, not the one message: nothing more is sent to it for a while. */
const addressRefusals = new Set(['recipient-refused', 'webhook-gone']);

/** Days after which a refused address is tried again although the configuration has not changed. */
const restDays = 7;

/** Attempts that may follow each other pass by pass before waiting begins. */
const promptAttempts = 4;

/** A bulletin that was begun: the changes it tells, fixed, and how it fared. */
export interface Batch {
  bulletin: string;
  changes: string[];
  status: 'open' | 'failed';
  /** Attempts that were deferred. */
  failures: number;
  /** The line that froze it. */
  first: LedgerEntry;
  /** The last attempt's line. */
  last: LedgerEntry;
}

/** One subscriber's standing. */
export interface Account {
  /** Ids of changes that it has been told. */
  delivered: Set<string>;
  /** Batches not delivered, oldest first. */
  batches: Batch[];
  /** The line by which its address was refused, where no delivery has succeeded since. */
  refusal: LedgerEntry | null;
}

/** Reads one subscriber's standing off the ledger, given in the order it was written. */
export function accountOf(subscriber: string, ledger: LedgerEntry[]): Account {
  const delivered = new Set<string>();
  const batches = new Map<string, Batch>();
  let refusal: LedgerEntry | null = null;
  for (const line of ledger) {
    if (line.subscriber !== subscriber) continue;
    switch (line.kind) {
      case 'delivered':
      case 'already-delivered':
        for (const change of line.changes) delivered.add(change);
        batches.delete(line.bulletin);
        refusal = null;
        break;
      case 'deferred':
      case 'failed': {
        const batch = batches.get(line.bulletin) ?? {
          bulletin: line.bulletin,
          changes: line.changes,
          status: 'open',
          failures: 0,
          first: line,
          last: line,
        };
        batch.status = line.kind === 'failed' ? 'failed' : 'open';
        if (line.code !== ATTEMPTING) batch.failures += 1;
        batch.last = line;
        batches.set(line.bulletin, batch);
        if (line.kind === 'failed' && addressRefusals.has(line.code ?? '')) refusal = line;
        break;
      }
      case 'held-by-embargo':
        break;
    }
  }
  // A batch whose changes all went out under another bulletin is done as well.
  const open = [...batches.values()].filter((batch) =>
    batch.changes.some((change) => !delivered.has(change)),
  );
  return { delivered, batches: open, refusal };
}

/**
 * When an open batch may be tried again, in milliseconds since 1970; 0 for at once.
 *
 * The first attempts follow each other pass by pass: passes are hours apart where a schedule runs them, and an
 * operator who mended the mail server and starts a pass wants to see the mail go. After that the wait doubles from
 * ten minutes to twelve hours. What the other side asked for (`notBefore`) always holds.
 * A last attempt in the future was noted by a clock that ran ahead, and is not waited for.
 */
export function nextAttemptAt(batch: Batch, now: IsoInstant): number {
  const last = Date.parse(batch.last.at);
  if (last > Date.parse(now)) return 0;
  const asked = batch.last.notBefore ? Date.parse(batch.last.notBefore) : 0;
  const minutes =
    batch.failures <= promptAttempts ? 0 : 10 * 2 ** Math.min(batch.failures - promptAttempts - 1, 10);
  const wait = Math.min(minutes, 12 * 60) * 60_000;
  return Math.max(asked, wait === 0 ? 0 : last + wait);
}

/**
 * True while a refusal stands: same target as when it was refused, and `restDays` not yet passed.
 * The rest is bounded because a refusal can be the server's passing mistake, and a change must not be lost to it.
 */
export function rests(refused: LedgerEntry, target: string, now: IsoInstant): boolean {
  if ((refused.target ?? target) !== target) return false;
  const since = Date.parse(now) - Date.parse(refused.at);
  return since >= 0 && since < restDays * 86_400_000;
}

/** True where a bulletin that tells no change has come to its end: it was delivered, or was refused and rests. */
export function isSettled(
  bulletin: string,
  ledger: LedgerEntry[],
  to: Subscription,
  options: { now: IsoInstant; again: boolean },
): boolean {
  const lines = ledger.filter((line) => line.bulletin === bulletin);
  const last = lines.at(-1);
  if (lines.some(({ kind }) => kind === 'delivered' || kind === 'already-delivered')) return true;
  return last?.kind === 'failed' && !options.again && rests(last, targetFingerprint(to), options.now);
}
