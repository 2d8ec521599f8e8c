/** The short form of the torture of whole passes; `npx tsx test/guarding/torture.ts 500` is the long one. */
import { beforeAll, expect, it } from 'vitest';
import { builtProgram } from '../tools/program.js';
import { torture } from './torture.js';

beforeAll(async () => {
  await builtProgram();
}, 180_000);

it('killed fifteen times in a few passes, everything is kept, and told once', async () => {
  const figures = await torture(15, 5, { perPass: 4, steps: 2 });
  expect(figures.wrong).toEqual([]);
  expect(figures.kills).toBeGreaterThanOrEqual(15);
  expect(figures.messages).toBeGreaterThan(2);
}, 180_000);
