/**
 * Bulletins as they look in every channel, for a person to read: one folder for each in test/golden.
 * `UPDATE_GOLDEN=1 npx vitest run --config test/vitest.config.ts test/tell/golden` writes them anew.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ChangeEntry } from '../../src/model.js';
import { renderAtom } from '../../src/tell/atom.js';
import { bulletinFor, renderCommitMessage, renderHtml, renderText } from '../../src/tell/index.js';
import { profile } from './example.js';

const folder = new URL('../golden/', import.meta.url);
const update = process.env.UPDATE_GOLDEN === '1';

interface Input {
  title: string;
  subscriber: string;
  now: string;
  passSummary?: string;
  entries: ChangeEntry[];
}

const cases = readdirSync(folder, { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map((one) => one.name)
  .sort();

test('there are golden bulletins', () => {
  expect(cases.length).toBeGreaterThanOrEqual(7);
});

describe.each(cases)('%s', (name) => {
  const input = JSON.parse(readFileSync(new URL(`${name}/input.json`, folder), 'utf8')) as Input;
  const bulletin = bulletinFor({ name: input.subscriber }, input.entries, {
    profiles: [profile],
    now: input.now,
    ...(input.passSummary ? { passSummary: input.passSummary } : {}),
  });
  if (bulletin === null) throw new Error(`${name} tells nothing`);
  const feed = {
    id: 'tag:gradewatch.example,2026:all',
    title: 'Changes at IIC',
    selfUrl: 'https://gradewatch.example/feed.atom',
    siteUrl: profile.baseUrl,
    updated: input.now,
  };
  const rendered: Record<string, string> = {
    'bulletin.txt': renderText(bulletin),
    'bulletin.html.txt': renderHtml(bulletin),
    'commit.txt': renderCommitMessage(bulletin),
    'feed.atom': renderAtom(feed, [bulletin]),
  };

  test.each(Object.keys(rendered))('%s', (file) => {
    const path = new URL(`${name}/${file}`, folder);
    if (update) writeFileSync(path, rendered[file] as string);
    expect(rendered[file]).toBe(readFileSync(path, 'utf8'));
  });

  test('every change is cited once, and rendering again gives the same', () => {
    const told = bulletin.items.flatMap((item) => item.changes).sort();
    expect(told).toEqual(input.entries.map((entry) => entry.change.id).sort());
    const again = bulletinFor({ name: input.subscriber }, [...input.entries].reverse(), {
      profiles: [profile],
      now: '2026-04-01T00:00:00Z',
    });
    expect(again?.id).toBe(bulletin.id);
    expect(again?.subject).toBe(bulletin.subject);
  });

  test('text stays within 76 columns but for links, commit lines within 72', () => {
    const tooLong = (text: string, columns: number) =>
      text
        .split('\n')
        .filter((line) => Array.from(line).length > columns && !/https?:|^[A-Z][\w-]+: \S+$/.test(line));
    expect(tooLong(renderText(bulletin), 76)).toEqual([]);
    expect(tooLong(renderCommitMessage(bulletin), 72)).toEqual([]);
  });
});
