/** The health file: written whole, and what is read from it. */
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Health, judgeHealth, readHealth, writeHealth } from '../../src/watch/health.js';

const now = new Date('2026-06-02T06:00:00Z');
const well: Health = {
  pid: 7,
  aliveAt: '2026-06-02T05:59:10.000Z',
  passingSince: null,
  nextPassAt: '2026-06-03T05:17:00.000Z',
  lastPass: {
    startedAt: '2026-06-02T05:17:00.000Z',
    finishedAt: '2026-06-02T05:40:00.000Z',
    pages: null,
    problems: 3,
    error: null,
  },
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gradewatch-health-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('health', () => {
  it('is good for a watch that gives signs of life, before, in and after a pass', () => {
    expect(judgeHealth(well, now).healthy).toBe(true);
    expect(judgeHealth({ ...well, lastPass: null }, now).healthy).toBe(true);
    expect(judgeHealth({ ...well, passingSince: '2026-06-02T01:00:00.000Z' }, now).healthy).toBe(true);
  });

  it.each([
    ['without a sign of life for long', { aliveAt: '2026-06-02T05:54:00.000Z' }, /no sign of life/],
    ['with times that are none', { aliveAt: 'soon' }, /no sign of life/],
    ['in a pass that hangs', { passingSince: '2026-06-01T05:17:00.000Z' }, /running since/],
    ['after a pass that failed', { lastPass: { ...well.lastPass!, error: 'full' } }, /did not finish: full/],
  ])('is bad %s', (_name, worse, says) => {
    const { healthy, detail } = judgeHealth({ ...well, ...worse }, now);
    expect(healthy).toBe(false);
    expect(detail).toMatch(says);
  });

  it('is read as it was written, and nothing else is left lying', async () => {
    const file = join(folder, 'health.json');
    await Promise.all(Array.from({ length: 20 }, () => writeHealth(file, well)));
    expect((await readHealth(file, now)).healthy).toBe(true);
    expect(await readdir(folder)).toEqual(['health.json']);
  });

  it('is bad where the file is missing, broken or of something else', async () => {
    expect((await readHealth(join(folder, 'none'), now)).detail).toMatch(/no health file/);
    for (const text of ['{"pid": 7', '[]', '{}']) {
      const file = join(folder, 'other.json');
      await writeFile(file, text);
      expect((await readHealth(file, now)).healthy, text).toBe(false);
    }
  });
});
