/**
 * Which reader made a reading: its version, the parser behind it, and the settings that the configuration gives it. A
 * reading by another one is a re-reading, never news of the site.
 */
import { createHash } from 'node:crypto';
import type { ReadingOptions } from '../model.js';

/** Recorded with every capture: a reading by another version is a re-reading, not news. */
export const READER_VERSION = '2';

/** Version and settings, as checks name them: `2`, or `2 +9f86d081` where the configuration has a say in reading. */
export function readerOf(reading: ReadingOptions | null | undefined): string {
  return `${READER_VERSION}${settingsOf(reading)}`;
}

/** With the engine, as captures name it: `2 cheerio`, `2 cheerio +9f86d081`. */
export function readerId(engine: string, reading: ReadingOptions | null | undefined): string {
  return `${READER_VERSION} ${engine}${settingsOf(reading)}`;
}

/** The engine that a capture's reader names. */
export function engineIn(reader: string): string {
  return reader.replace(/^\d+ /, '').replace(SETTINGS, '');
}

const SETTINGS = / \+[0-9a-f]{8}$/;
const known = new WeakMap<ReadingOptions, string>();

function settingsOf(reading: ReadingOptions | null | undefined): string {
  if (!reading) return '';
  const found = known.get(reading);
  if (found !== undefined) return found;
  const { main, drop, grade, gradeValues } = reading;
  const values = Object.entries(gradeValues).sort(([a], [b]) => (a < b ? -1 : 1));
  const plain = main === null && grade === null && drop.length === 0 && values.length === 0;
  const text = JSON.stringify([main, drop, grade, values]);
  const settings = plain ? '' : ` +${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
  known.set(reading, settings);
  return settings;
}
