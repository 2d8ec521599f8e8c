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
  await store.appendLedger([lineOf(input, outcome)]);
  return outcome;
}

function lineOf({ to, bulletin, changes, now }: HandOver, outcome: Delivery): LedgerEntry {
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
