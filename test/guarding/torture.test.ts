/** The short form of the torture of whole passes; `npx tsx test/guarding/torture.ts 500` is the long one. */
import { beforeAll, expect, it } from 'vitest';
import { builtProgram } from '../tools/program.js';
import { torture } from './torture.js';

beforeAll(async () => {
  await builtProgram();
}, 180_000);

it('killed eight times while everything around it fails, all is kept, and told once', async () => {
  const figures = await torture(8, 5, { perPass: 3, steps: 2 });
  expect(figures.wrong).toEqual([]);
  expect(figures).toMatchObject({ lost: 0, duplicated: 0 });
  expect(figures.kills).toBeGreaterThanOrEqual(8);
  expect(figures.messages).toBeGreaterThan(4);
  expect(Object.keys(figures.faults).length).toBeGreaterThan(4);
}, 180_000);
