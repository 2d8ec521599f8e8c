/** Handing one bulletin over, with the lines before and after it that make a crash harmless (see ledger.ts). */
import type { Bulletin, Channel, Delivery, IsoInstant, LedgerEntry, Store, Subscription } from '../model.js';
import { delivery, targetFingerprint } from './delivery.js';
import { ATTEMPTING } from './ledger.js';

interface HandOver {
  store: Store;
  channel: Channel;
  bulletin: Bulletin;
  to: Subscription;
  /** Ids of what it tells. */
  changes: string[];
  now: IsoInstant;
  /** Given for the first attempt: freezes the batch, with a sentence that the retry must repeat. */
  first?: { detail?: string | undefined };
}

/** Freezes the batch where this is its first attempt, delivers, and notes what came of it. */
export async function handOver(input: HandOver): Promise<Delivery> {
  const { store, channel, bulletin, to } = input;
  if (input.first) {
    const begun = delivery(to, bulletin.id, 'deferred', { code: ATTEMPTING, detail: input.first.detail });
    await store.appendLedger([lineOf(input, begun)]);
  }
  const outcome = await channel.deliver(bulletin, to);
  // The commit is its own note: a line after it would leave the store dirty that it has just made clean. The next pass
  // finds the commit in the log (`has`), and writes the line (`noteMade`).
  if (input.first && to.channel === 'commit' && outcome.kind === 'delivered') return outcome;
  await store.appendLedger([lineOf(input, outcome)]);
  return outcome;
}

/** Writes the line of a bulletin that is known to have been delivered by the attempt before. */
export async function noteMade(
  input: Omit<HandOver, 'channel' | 'bulletin'> & { bulletin: string },
): Promise<void> {
  const { bulletin: id, ...rest } = input;
  await input.store.appendLedger([
    lineOf({ ...rest, bulletin: { id } }, delivery(input.to, id, 'delivered')),
  ]);
}

function lineOf(
  {
    to,
    bulletin,
    changes,
    now,
  }: Pick<HandOver, 'to' | 'changes' | 'now'> & { bulletin: Pick<Bulletin, 'id'> },
  outcome: Delivery,
): LedgerEntry {
  return {
    subscriber: to.name,
    channel: to.channel,
    bulletin: bulletin.id,
    changes,
    kind: outcome.kind,
    at: now,
    ...(outcome.code ? { code: outcome.code } : {}),
    ...(outcome.detail ? { detail: outcome.detail } : {}),
    ...(outcome.notBefore ? { notBefore: outcome.notBefore } : {}),
    target: targetFingerprint(to),
  };
}
