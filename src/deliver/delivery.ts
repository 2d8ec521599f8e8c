/** Small things every channel needs: the value it answers with, and the fingerprints it derives. */
import { createHash } from 'node:crypto';
import type { Bulletin, Delivery, DeliveryKind, Subscription } from '../model.js';

/** Settings that cannot work, found before anything is delivered. The message says what to write. */
export class DeliverySettingsError extends Error {
  readonly code = 'delivery-settings';
}

/** A channel's answer. `code` and `detail` are for what was not delivered; `detail` is already redacted. */
export function delivery(
  to: Subscription,
  bulletin: string,
  kind: DeliveryKind,
  reason: Partial<Pick<Delivery, 'code' | 'detail' | 'notBefore'>> = {},
): Delivery {
  return { channel: to.channel, subscriber: to.name, bulletin, kind, ...reason };
}

/**
 * The one name of a bulletin on its way to a subscriber: 32 hexadecimal digits, the same on every retry.
 * Message-IDs, webhook ids and thread ids are made of it, so that what is sent twice can be seen to be the same.
 */
export function stableId(...parts: string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32);
}

/** Id of one bulletin for one subscriber. */
export function messageKey(bulletin: Bulletin): string {
  return stableId('message', bulletin.subscriber, bulletin.id);
}

/** Fingerprint of where a subscription is sent; says nothing of the address itself. */
export function targetFingerprint(to: Subscription): string {
  return stableId('target', to.channel, to.target).slice(0, 16);
}

/** The bodies a bulletin is about, each once, in the order told. */
export function bodiesOf(bulletin: Bulletin): string[] {
  return [...new Set(bulletin.items.flatMap((item) => (item.body === null ? [] : [item.body])))];
}

/** Where a webhook goes, fit to be printed: the origin alone, since a path may be a credential. */
export function originOf(url: string): string {
  try {
    return new URL(url).origin;
  } catch {
    return 'an address that is not a URL';
  }
}

/** Codes after which no other message needs to be tried on this server in this pass. */
const serverDown = new Set(['mail-server-unreachable', 'mail-login-refused', 'mail-tls']);

/** True where a delivery failed for a reason that every other e-mail of this pass would meet. */
export function channelDown(outcome: Delivery): boolean {
  return outcome.kind === 'deferred' && serverDown.has(outcome.code ?? '');
}
