/** What every channel promises the outbox, whatever it is made of. */
import { describe, expect, test } from 'vitest';
import type { Bulletin, Channel, Subscription } from '../../src/model.js';

/** A channel in its surroundings, and ways to break and to look at them. */
export interface Bench {
  channel: Channel;
  to: Subscription;
  /** How many deliveries have arrived at the other side, once for each that can be told apart. */
  arrived(): Promise<number>;
  /** Takes the other side away, so that a delivery cannot succeed now. */
  breakDown(): Promise<void>;
  mend(): Promise<void>;
  /** Texts that must appear in no answer. */
  secrets: string[];
  /** A bulletin that tells something (given the store where the channel looks there). */
  bulletin(number: number): Promise<Bulletin>;
}

export function channelContract(name: string, open: () => Promise<Bench>): void {
  describe(`the contract of channels: ${name}`, () => {
    test('delivers, and answers with its kind, the subscriber and the bulletin', async () => {
      const bench = await open();
      const bulletin = await bench.bulletin(1);
      const answer = await bench.channel.deliver(bulletin, bench.to);
      expect(answer).toEqual({
        channel: bench.channel.kind,
        subscriber: bench.to.name,
        bulletin: bulletin.id,
        kind: 'delivered',
      });
      expect(await bench.arrived()).toBe(1);
    });

    test('the same bulletin again cannot be told from the first, or is known to be there', async () => {
      const bench = await open();
      const bulletin = await bench.bulletin(1);
      await bench.channel.deliver(bulletin, bench.to);
      const again = await bench.channel.deliver(bulletin, bench.to);
      expect(['delivered', 'already-delivered']).toContain(again.kind);
      expect(await bench.arrived()).toBe(1);
    });

    test('two bulletins arrive as two', async () => {
      const bench = await open();
      await bench.channel.deliver(await bench.bulletin(1), bench.to);
      await bench.channel.deliver(await bench.bulletin(2), bench.to);
      expect(await bench.arrived()).toBe(2);
    });

    test('where the other side is away, it is deferred with a code and a reason, and succeeds later', async () => {
      const bench = await open();
      const bulletin = await bench.bulletin(1);
      await bench.breakDown();
      const answer = await bench.channel.deliver(bulletin, bench.to);
      expect(answer.kind).toBe('deferred');
      expect(answer.code).toMatch(/^[a-z-]+$/);
      expect(answer.detail).not.toBe('');
      expect(answer.detail).not.toMatch(/[\r\n]/);
      for (const secret of bench.secrets) expect(JSON.stringify(answer)).not.toContain(secret);
      expect(await bench.arrived()).toBe(0);
      await bench.mend();
      expect((await bench.channel.deliver(bulletin, bench.to)).kind).toBe('delivered');
      expect(await bench.arrived()).toBe(1);
    });
  });
}
