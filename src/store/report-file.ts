/**
 * A snapshot as a file that a person can read and `git diff` can show.
 *
 * Keys stand in one order, whatever order they came in; small values stand on one line; text of several sentences
 * is a list with one sentence a line, so that a diff shows the sentence that changed. A list of sentences joined
 * with single spaces is the text again, byte for byte: it is split at nothing but single spaces.
 */
import type { Capture, PageId, Problem, Report, Snapshot } from '../model.js';
import { damaged } from './errors.js';

/** Keys in the order of the model; others follow by the alphabet. */
const KEY_ORDER = [
  ...['seq', 'page', 'url', 'capture', 'report', 'problems'],
  ...['title', 'documentKind', 'id', 'name', 'body', 'programme', 'cycle', 'pillar'],
  ...['publishedOn', 'lastUpdated', 'embargoUntil', 'judgments', 'previousJudgments'],
  ...['findings', 'corrections', 'sections'],
  ...['kind', 'area', 'path', 'heading', 'label', 'level', 'depth', 'grade', 'scale', 'carriedOver'],
  ...['inspectedIn', 'readFrom', 'quote', 'text', 'points', 'deadlines', 'date', 'blocks'],
  ...['sha256', 'capturedAt', 'storedAt', 'contentType', 'charset', 'importedFrom', 'reader'],
  ...['reportSha256', 'digest', 'code', 'where', 'detail'],
];
const RANK = new Map(KEY_ORDER.map((key, index) => [key, index]));

/** Keys whose strings are running text. `points` is a list of such strings. */
const TEXT_KEYS = new Set(['text', 'quote', 'detail']);
const TEXT_LISTS = new Set(['points']);

const WIDTH = 100;

/** JSON with stable key order, made to be read. Ends in a line feed. */
export const readableJson = (value: unknown): string => `${print(value, 0, false)}\n`;

function print(value: unknown, indent: number, isText: boolean): string {
  if (typeof value === 'string') {
    const sentences = isText ? sentencesOf(value) : [];
    if (sentences.length > 1)
      return onLines(
        '[]',
        sentences.map((one) => JSON.stringify(one)),
        indent,
      );
    return JSON.stringify(value);
  }
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const members: string[] = [];
  if (Array.isArray(value)) {
    for (const one of value) members.push(print(one, indent + 2, isText));
    return bracket('[]', members, indent);
  }
  for (const key of keysOf(value)) {
    const member: unknown = value[key as keyof typeof value];
    if (member === undefined) continue;
    const holdsText = (TEXT_KEYS.has(key) && typeof member === 'string') || TEXT_LISTS.has(key);
    members.push(`${JSON.stringify(key)}: ${print(member, indent + 2, holdsText)}`);
  }
  return bracket('{}', members, indent);
}

function bracket(pair: '[]' | '{}', members: string[], indent: number): string {
  if (members.length === 0) return pair;
  if (isShort(members, WIDTH - indent)) {
    const gap = pair === '{}' ? ' ' : '';
    const line = `${pair[0]}${gap}${members.join(', ')}${gap}${pair[1]}`;
    if (indent + line.length <= WIDTH && !line.includes('\n')) return line;
  }
  return onLines(pair, members, indent);
}

/** Put together piece by piece: the engine copies the text once, at the end, and not once for each level of brackets. */
function onLines(pair: '[]' | '{}', members: string[], indent: number): string {
  const pad = ' '.repeat(indent + 2);
  let lines = `${pair[0]}\n${pad}${members[0]}`;
  for (let at = 1; at < members.length; at += 1) lines += `,\n${pad}${members[at]}`;
  return `${lines}\n${' '.repeat(indent)}${pair[1]}`;
}

/** False where the members are certainly too long for one line: then it need not be put together to be measured. */
function isShort(members: string[], room: number): boolean {
  let length = 0;
  for (const member of members) {
    length += member.length + 2;
    if (length > room) return false;
  }
  return true;
}

/** Orders of keys, by the keys as they came: objects of a report have few shapes. */
const orders = new Map<string, string[]>();

function keysOf(value: object): string[] {
  const keys = Object.keys(value);
  if (keys.length < 2) return keys;
  const shape = keys.join('\n');
  let order = orders.get(shape);
  if (!order) {
    order = keys.sort(compareKeys);
    if (orders.size < 500) orders.set(shape, order);
  }
  return order;
}

function compareKeys(a: string, b: string): number {
  const known = (RANK.get(a) ?? RANK.size) - (RANK.get(b) ?? RANK.size);
  return known || (a < b ? -1 : a > b ? 1 : 0);
}

/** Splits at the single space behind a full stop, question or exclamation mark; joined with spaces it is the text. */
function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) {
    if (!endsSentence(text, at) || !/\S/.test(text.charAt(at + 1))) continue;
    sentences.push(text.slice(from, at));
    from = at + 1;
  }
  sentences.push(text.slice(from));
  return sentences;
}

/** True where up to three closing quotes or brackets behind a full stop, question or exclamation mark end before `at`. */
function endsSentence(text: string, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 4); before -= 1) {
    const sign = text.charAt(before);
    if (sign === '.' || sign === '!' || sign === '?') return true;
    if (!'"\'’”)]'.includes(sign)) return false;
  }
  return false;
}

/** Undoes the splitting into sentences, in the value itself. */
function join(value: unknown, key: string | null): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    if (key !== null && TEXT_KEYS.has(key)) return value.join(' ');
    const isTexts = key !== null && TEXT_LISTS.has(key);
    value.forEach((one, index) => {
      if (isTexts) value[index] = Array.isArray(one) ? one.join(' ') : one;
      else value[index] = join(one, null);
    });
    return value;
  }
  for (const [name, member] of Object.entries(value)) {
    if (member !== null && typeof member === 'object') {
      (value as Record<string, unknown>)[name] = join(member, name);
    }
  }
  return value;
}

/** Reads what `readableJson` wrote; throws a `StoreError` `damaged`, naming `path`, where it is not JSON. */
export function readReadable(path: string, text: string): unknown {
  try {
    return join(JSON.parse(text), null);
  } catch (error) {
    throw damaged(path, 'it is not JSON', error);
  }
}

/** `report.json` of a page. The digest is left out where the report says the same. */
export function writeSnapshot(snapshot: Snapshot): string {
  const { digest, ...capture } = snapshot.capture;
  const same = isSameDigest(digest, digestOf(snapshot.report));
  return readableJson({ ...snapshot, capture: same ? capture : snapshot.capture });
}

function isSameDigest(one: Capture['digest'], other: Capture['digest']): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof Capture['digest']>;
  return [...keys].every((key) => one[key] === other[key]) || readableJson(one) === readableJson(other);
}

/** Reads `report.json` of a page; throws a `StoreError` `damaged`, naming `path`, where it is not one. */
export function readSnapshot(path: string, page: PageId, text: string): Snapshot {
  const file = readReadable(path, text) as {
    url: string;
    capture: Omit<Capture, 'digest'> & Partial<Capture>;
    report: Report;
    problems: Problem[];
  };
  const { url, capture, report, problems } = file;
  if (typeof capture?.sha256 !== 'string' || !Array.isArray(report?.sections) || !Array.isArray(problems)) {
    throw damaged(path, 'it is not a snapshot with capture, report and problems');
  }
  return { page, url, capture: { ...capture, digest: capture.digest ?? digestOf(report) }, report, problems };
}

/** What a capture keeps of its report, so that history needs no re-reading. */
export function digestOf(report: Report): Capture['digest'] {
  return {
    title: report.title,
    documentKind: report.documentKind,
    body: report.body?.id ?? null,
    programme: report.programme,
    cycle: report.cycle,
    pillar: report.pillar,
    publishedOn: report.publishedOn,
    judgments: report.judgments,
    previousJudgments: report.previousJudgments,
  };
}
