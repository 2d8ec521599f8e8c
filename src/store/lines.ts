/**
 * Files of one JSON value a line. They are read as a stream, so that a log of years needs no memory, and split at
 * line feeds only (node:readline also splits at U+2028, which may stand in a page's text).
 *
 * A file ends in a line feed. Bytes behind the last one are a line that was being written when the process or the
 * power went: readers leave them out, the next writer puts them right (`mendTail`).
 *
 * Each line ends in a sum of what it says, `"sum":"<first 16 digits of its SHA-256>"`, by which `verify` knows one that was
 * altered since (a bit that flipped, a hand). Lines without one are older. It is no part of the value.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { isMissing, readTextIfThere } from '../disk/durable.js';
import { damaged } from './errors.js';

/** One line of a file: its text, its number from 1, and where the next one begins, in bytes. */
export interface Line {
  text: string;
  number: number;
  end: number;
}

/** Where to begin reading: behind a line that was read before. */
type Place = Pick<Line, 'number' | 'end'>;
const START: Place = { number: 0, end: 0 };

/** The whole lines of a file; none where there is no file. */
export async function* linesOf(path: string, behind: Place = START): AsyncGenerator<Line> {
  let rest: Buffer[] = [];
  let { number, end } = behind;
  const stream = createReadStream(path, { start: end, highWaterMark: 1 << 18 });
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      let start = 0;
      for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, start)) {
        const piece = chunk.subarray(start, at);
        const bytes = rest.length > 0 ? Buffer.concat([...rest, piece]) : piece;
        rest = [];
        start = at + 1;
        number += 1;
        end += bytes.length + 1;
        yield { text: bytes.toString('utf8'), number, end };
      }
      if (start < chunk.length) rest.push(chunk.subarray(start));
    }
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

/** The values of a file of JSON lines. A line that is not JSON is an error that names it. */
export async function* valuesOf<T>(path: string, behind = START): AsyncGenerator<{ value: T; line: Line }> {
  for await (const line of linesOf(path, behind)) {
    yield { value: parseLine<T>(path, line), line };
  }
}

/** The values of a small file of JSON lines, read at once. */
export async function allValuesOf<T>(path: string): Promise<T[]> {
  const text = await readTextIfThere(path);
  if (text === null) return [];
  const lines = text.split('\n').slice(0, -1);
  return lines.map((line, index) => {
    const value = parseLine<T>(path, { text: line, number: index + 1 });
    if (typeof value === 'object' && value !== null) asWritten.set(value, line);
    return value;
  });
}

/** Lines of values that were read, so that writing them again beside others takes none that was altered for a good one. */
const asWritten = new WeakMap<object, string>();

/** The value of one line. A line that is not JSON is an error that names it. */
export function parseLine<T>(path: string, line: Pick<Line, 'text' | 'number'>): T {
  try {
    return JSON.parse(withoutSum(line.text)) as T;
  } catch (error) {
    throw damaged(path, `line ${line.number} is not JSON`, error);
  }
}

/** One value a line. A value as `allValuesOf` gave it is written as it stood. */
export const asLines = (values: readonly unknown[]): string =>
  values.map((value) => `${asWritten.get(value as object) ?? lineOf(value)}\n`).join('');

/** The line of a value, without its line feed. */
export function lineOf(value: unknown): string {
  const text = JSON.stringify(value);
  return text.endsWith('}') && text.length > 2 ? `${text.slice(0, -1)}${SUM}${sumOf(text)}"}` : text;
}

/** True for a line that says something else than when it was written. */
export function isAltered(text: string): boolean {
  const at = sumAt(text);
  return at >= 0 && text.slice(at + SUM.length, -2) !== sumOf(withoutSum(text));
}

const SUM = ',"sum":"';
const SUM_DIGITS = 16;

const sumOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, SUM_DIGITS);

/** Where the sum of a line begins; -1 where there is none. */
function sumAt(text: string): number {
  const at = text.length - SUM.length - SUM_DIGITS - 2;
  return at > 0 && text.startsWith(SUM, at) && text.endsWith('"}') ? at : -1;
}

function withoutSum(text: string): string {
  const at = sumAt(text);
  return at < 0 ? text : `${text.slice(0, at)}}`;
}

/**
 * Puts the end of a file right after a crash. A last line without its line feed that is whole JSON gets one; a torn
 * one is cut off. Nothing before the last line feed is touched.
 */
export async function mendTail(path: string): Promise<'whole' | 'completed' | 'cut'> {
  let handle: FileHandle;
  try {
    handle = await open(path, 'r+');
  } catch (error) {
    if (isMissing(error)) return 'whole';
    throw error;
  }
  try {
    const { size } = await handle.stat();
    const { tail, start } = await readTail(handle, size);
    if (tail.length === 0) return 'whole';
    const whole = isJson(tail);
    if (whole) await handle.write('\n', size);
    else await handle.truncate(start);
    await handle.sync();
    return whole ? 'completed' : 'cut';
  } finally {
    await handle.close();
  }
}

/** The bytes behind the last line feed, read backwards, and where they begin. */
async function readTail(handle: FileHandle, size: number): Promise<{ tail: Buffer; start: number }> {
  const step = 1 << 16;
  let tail: Buffer = Buffer.alloc(0);
  for (let start = size; start > 0; ) {
    const length = Math.min(step, start);
    const chunk = Buffer.alloc(length);
    start -= length;
    await handle.read(chunk, 0, length, start);
    const feed = chunk.lastIndexOf(10);
    tail = Buffer.concat([chunk.subarray(feed + 1), tail]);
    if (feed !== -1) return { tail, start: start + feed + 1 };
  }
  return { tail, start: 0 };
}

/** An object or array: a cut-off number would still read as a number. */
function isJson(bytes: Buffer): boolean {
  try {
    return typeof JSON.parse(bytes.toString('utf8')) === 'object';
  } catch {
    return false;
  }
}
