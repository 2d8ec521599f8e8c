/**
 * How right the comparison is, on random edits with known truth: precision, recall and F1 by kind of change, for
 * judgments alone, and the share of noise-only pairs that stay silent; beside it, on the same pairs, plain `diffArrays`
 * and `diffLines` of the lines.
 *
 *     npx tsx test/score/compare.ts [runs] [edits per run] [seed] [--verbose]
 *
 * `--verbose` prints every event that was missed or told falsely.
 *
 * An event is right only where its kind and its subject (area, finding, section) are both right.
 */
import { diffArrays, diffLines } from 'diff';
import { compareReports } from '../../src/compare/index.js';
import type { Change, Report } from '../../src/model.js';
import { editRandomly, randomFrom, reportOf, type Truth, withNoise } from '../compare/support/generate.js';
import { profile } from '../compare/support/profile.js';
import { gradeText } from '../compare/support/report.js';

interface Count {
  right: number;
  told: number;
  true: number;
}
export interface Score {
  precision: number;
  recall: number;
  f1: number;
  events: number;
}
export interface CompareScores {
  byKind: Record<string, Score>;
  judgments: Score;
  findings: Score;
  all: Score;
  /** Plain diffs of the lines of both texts, on the same pairs. */
  reference: Record<'diffArrays' | 'diffLines', { judgments: Score; findings: Score; all: Score }>;
  silentNoise: { silent: number; pairs: number };
}

/** Scores `runs` random pairs; every second one has noise laid over its edits. */
export function scoreCompare(
  runs: number,
  edits: number,
  seed = 1,
  log?: (line: string) => void,
): CompareScores {
  const ours = new Map<string, Count>();
  const flat = { diffArrays: new Map<string, Count>(), diffLines: new Map<string, Count>() };
  let silent = 0;
  for (let run = 0; run < runs; run += 1) {
    const r = randomFrom(seed * 100_003 + run);
    const before = reportOf(r, 6_000 + r.int(30_000));
    const { after, truth } = editRandomly(before, edits, r);
    const shown = run % 2 === 0 ? after : withNoise(after, r);
    const told = compareReports(before, shown, { profile }).changes.filter((change) => change.announced);
    const events = told.map(eventOf);
    const expected = normal(truth);
    tally(ours, events, expected);
    tally(flat.diffArrays, flatEvents(before, shown, byArrays), expected);
    tally(flat.diffLines, flatEvents(before, shown, byLines), expected);
    if (log) for (const line of differences(events, expected)) log(`run ${run}: ${line}`);

    const quiet = compareReports(before, withNoise(before, r), { profile }).changes.filter(
      (c) => c.announced,
    );
    if (quiet.length === 0) silent += 1;
    else if (log) log(`run ${run}: noise told: ${quiet.map((c) => c.summary).join(' / ')}`);
  }
  const judgments = (kind: string) => kind.startsWith('judgment');
  const findings = (kind: string) => kind.startsWith('finding');
  const any = () => true;
  const summed = (counts: Map<string, Count>) => ({
    judgments: scoreOf(counts, judgments),
    findings: scoreOf(counts, findings),
    all: scoreOf(counts, any),
  });
  return {
    byKind: Object.fromEntries(
      [...ours.keys()].sort().map((kind) => [kind, scoreOf(ours, (k) => k === kind)]),
    ),
    ...summed(ours),
    reference: { diffArrays: summed(flat.diffArrays), diffLines: summed(flat.diffLines) },
    silentNoise: { silent, pairs: runs },
  };
}

/** Text without what noise touches, so that a subject is found again. */
function plainSubject(text: string): string {
  return text
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^a-z0-9/]/g, '');
}

function normal(truth: Truth[]): Truth[] {
  return truth.map(({ kind, subject }) => ({ kind, subject: plainSubject(subject) }));
}

function eventOf(change: Change): Truth {
  const subject =
    'finding' in change
      ? change.finding.text
      : 'path' in change
        ? (change.path.at(-1) ?? '')
        : change.kind === 'correction-noted'
          ? change.text
          : (change.area ?? '');
  return { kind: change.kind, subject: plainSubject(subject) };
}

function tally(counts: Map<string, Count>, told: Truth[], expected: Truth[]): void {
  const left = [...expected];
  const of = (kind: string) => {
    const count = counts.get(kind) ?? { right: 0, told: 0, true: 0 };
    counts.set(kind, count);
    return count;
  };
  for (const event of expected) of(event.kind).true += 1;
  for (const event of told) {
    const count = of(event.kind);
    count.told += 1;
    const at = left.findIndex((one) => one.kind === event.kind && one.subject === event.subject);
    if (at >= 0) {
      left.splice(at, 1);
      count.right += 1;
    }
  }
}

function differences(told: Truth[], expected: Truth[]): string[] {
  const show = (event: Truth) => `${event.kind} ${event.subject.slice(0, 90)}`;
  const have = told.map(show);
  const want = expected.map(show);
  return [
    ...want.filter((one) => !have.includes(one)).map((one) => `missed ${one}`),
    ...have.filter((one) => !want.includes(one)).map((one) => `false ${one}`),
  ];
}

function scoreOf(counts: Map<string, Count>, which: (kind: string) => boolean): Score {
  let right = 0;
  let told = 0;
  let real = 0;
  for (const [kind, count] of counts) {
    if (!which(kind)) continue;
    right += count.right;
    told += count.told;
    real += count.true;
  }
  const precision = told === 0 ? 1 : right / told;
  const recall = real === 0 ? 1 : right / real;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, events: real };
}

/** How many lines were removed, added or kept, in reading order. */
type LineDiff = (one: string[], two: string[]) => { removed: boolean; added: boolean; count: number }[];

const byArrays: LineDiff = (one, two) =>
  diffArrays(one, two).map(({ removed, added, value }) => ({ removed, added, count: value.length }));
const byLines: LineDiff = (one, two) =>
  diffLines(one.map(asLine).join(''), two.map(asLine).join('')).map(({ removed, added, count }) => ({
    removed,
    added,
    count: count ?? 0,
  }));
const asLine = (text: string): string => `${text.replaceAll('\n', ' ')}\n`;

/** The reference: lines of both texts through a plain diff; removed and added lines paired by their position. */
function flatEvents(before: Report, after: Report, diff: LineDiff): Truth[] {
  const one = linesOf(before);
  const two = linesOf(after);
  const events: Truth[] = [];
  const parts = diff(
    one.map((l) => l.text),
    two.map((l) => l.text),
  );
  let b = 0;
  let a = 0;
  let gone: Line[] = [];
  const flush = (added: Line[]) => {
    for (let i = 0; i < Math.max(gone.length, added.length); i += 1) {
      const old = gone[i];
      const now = added[i];
      if (old && now && old.type === now.type)
        events.push({ kind: changedKind(now, old), subject: now.subject });
      else {
        if (old)
          events.push({
            kind: `${old.type === 'text' ? 'text-changed' : `${old.type}-removed`}`,
            subject: old.subject,
          });
        if (now)
          events.push({
            kind: `${now.type === 'text' ? 'text-changed' : `${now.type}-added`}`,
            subject: now.subject,
          });
      }
    }
    gone = [];
  };
  for (const part of parts) {
    if (part.removed) {
      gone.push(...one.slice(b, b + part.count));
      b += part.count;
    } else if (part.added) {
      flush(two.slice(a, a + part.count));
      a += part.count;
    } else {
      flush([]);
      b += part.count;
      a += part.count;
    }
  }
  flush([]);
  const seen = new Set<string>();
  return events.filter((event) => {
    const key = `${event.kind}|${event.subject}`;
    const fresh = !seen.has(key);
    seen.add(key);
    return fresh;
  });
}

interface Line {
  type: 'judgment' | 'finding' | 'section' | 'text' | 'correction';
  text: string;
  subject: string;
}

function changedKind(now: Line, old: Line): string {
  if (now.type === 'judgment') {
    const graded = (line: Line) => !/ungraded|to-be-graded|not-shown/.test(line.text);
    return graded(now) ? (graded(old) ? 'judgment-changed' : 'judgment-first-given') : 'judgment-withdrawn';
  }
  return {
    finding: 'finding-reworded',
    section: 'section-renamed',
    text: 'text-changed',
    correction: 'correction-noted',
  }[now.type];
}

function linesOf(report: Report): Line[] {
  const lines: Line[] = [];
  for (const j of report.judgments) {
    lines.push({ type: 'judgment', text: `${j.area}: ${gradeText(j.grade)}`, subject: plainSubject(j.area) });
  }
  for (const f of report.findings) {
    const subject = plainSubject(f.text);
    lines.push({ type: 'finding', text: `${f.kind}: ${f.text}`, subject });
    for (const point of f.points) lines.push({ type: 'finding', text: point, subject });
  }
  for (const s of report.sections) {
    const subject = plainSubject(s.path.at(-1) ?? '');
    lines.push({ type: 'section', text: s.heading, subject });
    for (const b of s.blocks) lines.push({ type: 'text', text: b.text, subject });
  }
  for (const c of report.corrections)
    lines.push({ type: 'correction', text: c.text, subject: plainSubject(c.text) });
  return lines;
}

if (process.argv[1]?.endsWith('score/compare.ts')) {
  const runs = Number(process.argv[2] ?? 200);
  const edits = Number(process.argv[3] ?? 14);
  const seed = Number(process.argv[4] ?? 1) || 1;
  const verbose = process.argv.includes('--verbose');
  const scores = scoreCompare(runs, edits, seed, verbose ? (line) => console.log(line) : undefined);
  const { byKind, judgments, findings, all, reference, silentNoise } = scores;
  const row = (name: string, score: Score, target = '') =>
    console.log(
      `${name.padEnd(26)}${score.precision.toFixed(3).padStart(9)}${score.recall.toFixed(3).padStart(9)}` +
        `${score.f1.toFixed(3).padStart(9)}${String(score.events).padStart(9)}${target}`,
    );
  const head = (name: string) => console.log(`${name.padEnd(26)}precision   recall       F1   events`);
  console.log(
    `Comparing: ${runs} pairs with ${edits} random edits each, every second under noise; seed ${seed}`,
  );
  console.log('An event is right where its kind and its subject are right.\n');
  head('by kind of change');
  for (const [kind, score] of Object.entries(byKind)) row(kind, score);
  console.log('');
  head('together');
  row('judgments alone', judgments, '   target F1 1.000');
  row('findings', findings, '   target F1 0.990');
  row('all typed changes', all, '   target F1 0.980');
  for (const [name, score] of Object.entries(reference)) {
    console.log('');
    head(`reference: ${name}`);
    row('judgments alone', score.judgments);
    row('findings', score.findings);
    row('all typed changes', score.all);
  }
  const { silent, pairs } = silentNoise;
  console.log(
    `\nnoise-only pairs silent: ${silent} of ${pairs} (${((100 * silent) / pairs).toFixed(1)} %; target 100 %)`,
  );
}
