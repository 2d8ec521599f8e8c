/** `gradewatch preview`: what a subscription would have had, and that looking at it changes nothing. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type PreviewOptions, preview } from '../../src/commands/preview.js';
import type { PreviewOutput } from '../../src/outputs.js';
import { bulletinsSince } from '../../src/run/preview.js';
import { siteProfiles } from '../../src/sites/index.js';
import { parsedAs } from '../cli/schema.js';
import { type Bench, bench } from './bench.js';
import { command } from './command.js';

let box: Bench;
const subscribers = [
  '{name: reader, email: reader@example.org, importance: detail}',
  '{name: kent, feed: kent.atom, bodies: [kent]}',
  '{name: daily, feed: daily.atom, when: daily, at: "07:30", importance: detail}',
];

/** A grade that moves on day 2, one in Kent on day 4, a text on day 4, something under embargo on day 5. */
beforeEach(async () => {
  box = await bench(['essex', 'kent'], subscribers);
  await box.pass(1);
  box.publish('essex', { grades: ['Good', 'Good', 'Requires improvement', 'Good'] });
  await box.pass(2);
  box.publish('essex', {
    grades: ['Good', 'Good', 'Requires improvement', 'Good'],
    note: 'An invented sentence.',
  });
  box.publish('kent', { grades: ['Good', 'Outstanding', 'Good', 'Good'] });
  await box.pass(4);
});

const look = (subscriber: string, format: PreviewOptions['format'] = 'text', since?: string) =>
  command((io) => preview(subscriber, { format, config: box.configFile, ...(since ? { since } : {}) }, io));
const json = async (subscriber: string, since?: string) =>
  parsedAs('preview', (await look(subscriber, 'json', since)).stdout) as PreviewOutput;

async function treeOf(folder: string): Promise<string[]> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) =>
    one.isFile(),
  );
  const files = names.map(async (one) => {
    const path = join(one.parentPath, one.name);
    return `${path} ${await readFile(path, 'base64')}`;
  });
  return (await Promise.all(files)).sort();
}

describe('preview', () => {
  it('makes, pass by pass, the bulletins that were really sent, and writes nothing', async () => {
    const before = await treeOf(box.folder);
    const { bulletins } = await json('reader');
    expect(await treeOf(box.folder)).toEqual(before);
    expect(bulletins.map((one) => one.subject)).toEqual(box.subjects('reader').slice(1));
    expect(bulletins).toHaveLength(2);
    const { stdout, code } = await look('reader');
    expect(code).toBe(0);
    expect(stdout).toMatch(/good → requires improvement/i);
    expect(stdout).toMatch(/reader would have had 2 bulletins\./);
  });

  it('obeys filters and --since', async () => {
    expect((await json('kent')).bulletins).toHaveLength(1);
    expect((await json('reader', '2026-03-03')).bulletins).toHaveLength(1);
    expect((await json('kent', '2026-03-05')).bulletins).toEqual([]);
  });

  it('prints one page for a browser', async () => {
    const { stdout } = await look('reader', 'html');
    expect(stdout.match(/<!DOCTYPE/g)).toHaveLength(1);
    expect(stdout.match(/<h1/g)).toHaveLength(2);
  });

  it('gathers a digest by its hour', async () => {
    const entries = await box.store.changes();
    const profiles = [siteProfiles.hmicfrs!];
    const context = {
      since: '2026-01-01T00:00:00Z',
      now: '2026-04-01T00:00:00Z',
      timeZone: 'Europe/London',
      profiles,
    };
    const daily = box.config.subscribers.find((one) => one.name === 'daily')!;
    expect(bulletinsSince(daily, entries, context).bulletins.map((one) => one.createdAt)).toEqual([
      '2026-03-02T07:30:00.000Z',
      '2026-03-04T07:30:00.000Z',
    ]);
    const weekly = { ...daily, when: 'weekly' as const };
    expect(bulletinsSince(weekly, entries, context).bulletins.map((one) => one.createdAt)).toEqual([
      '2026-03-02T07:30:00.000Z',
      '2026-03-09T07:30:00.000Z',
    ]);
  });

  it('says of what is under embargo only that it waits', async () => {
    const entries = (await box.store.changes()).map((one) => ({
      ...one,
      embargoUntil: '2026-03-10T00:01:00Z',
    }));
    const profiles = [siteProfiles.hmicfrs!];
    const [reader] = box.config.subscribers;
    const at = (now: string) =>
      bulletinsSince(reader!, entries, {
        since: '2026-01-01T00:00:00Z',
        now,
        timeZone: 'Europe/London',
        profiles,
      });
    expect(at('2026-03-09T00:00:00Z')).toMatchObject({ bulletins: [], held: 3 });
    expect(at('2026-03-11T00:00:00Z').bulletins.map((one) => one.createdAt)).toEqual([
      '2026-03-10T00:01:00.000Z',
    ]);
  });

  it('names the subscribers there are', async () => {
    const { code, stderr } = await look('reeder');
    expect(code).toBe(2);
    expect(stderr).toMatch(/no subscriber "reeder".*Did you mean reader\?.*reader, kent, daily/);
  });
});
