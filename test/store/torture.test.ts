/** A short form of the crash torture; `npx tsx test/store/torture.ts 500` is the long one. */
import { expect, it } from 'vitest';
import { torture } from './torture.js';

it('comes out of forty kills at random instants as the store that was never interrupted', async () => {
  const figures = await torture(40, 1 + Math.floor(Math.random() * 1_000_000));
  console.log(`torture: ${JSON.stringify(figures)}`);
  expect(figures.wrong).toEqual([]);
  expect(figures.kills).toBeGreaterThanOrEqual(40);
}, 60_000);
