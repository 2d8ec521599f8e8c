/**
 * How right the reader is, on every fixture in every rendition: judgments right, wrong, not shown; findings and points
 * right, missing, invented; areas placed. A wrong grade counts in a column of its own: there must be none.
 *
 *     npx tsx test/score/read.ts [--why]
 */
import { compareReports } from '../../src/compare/index.js';
import type { Report } from '../../src/model.js';
import { readDocument } from '../../src/read/index.js';
import { hmicfrs } from '../../src/sites/hmicfrs/index.js';
import {
  type ExpectedFinding,
  type ExpectedJudgment,
  type Fixture,
  fixtures,
} from '../fixtures/render/fixture.js';
import { type Rendition, renditionsOf } from '../fixtures/render/index.js';

export interface ReadScore {
  documents: number;
  judgments: {
    expected: number;
    right: number;
    wrong: number;
    notShown: number;
    missing: number;
    invented: number;
  };
  findings: { right: number; missing: number; invented: number };
  points: { right: number; missing: number; invented: number };
  areas: { expected: number; placed: number };
}

export const none = (): ReadScore => ({
  documents: 0,
  judgments: { expected: 0, right: 0, wrong: 0, notShown: 0, missing: 0, invented: 0 },
  findings: { right: 0, missing: 0, invented: 0 },
  points: { right: 0, missing: 0, invented: 0 },
  areas: { expected: 0, placed: 0 },
});

/** What a reading got wrong, in words; empty where it is exactly as expected. */
export function scoreOne(
  report: Report,
  expected: { judgments: ExpectedJudgment[]; findings: ExpectedFinding[] },
  into: ReadScore,
): string[] {
  const why: string[] = [];
  into.documents += 1;
  const key = (one: { area: string; body?: string | null }) => `${one.body ?? ''}|${one.area}`;
  const found = new Map(report.judgments.map((one) => [key(one), one]));
  for (const one of expected.judgments) {
    into.judgments.expected += 1;
    into.areas.expected += 1;
    const read = found.get(key(one));
    found.delete(key(one));
    const grade = read && (read.grade.kind === 'graded' ? read.grade.grade : read.grade.kind);
    if (read) into.areas.placed += 1;
    if (!read) into.judgments.missing += 1;
    else if (grade === one.grade) into.judgments.right += 1;
    else if (grade === 'not-shown') into.judgments.notShown += 1;
    else into.judgments.wrong += 1;
    if (grade !== one.grade) why.push(`${key(one)}: expected ${one.grade}, read ${grade ?? 'nothing'}`);
    else if (read!.carriedOver !== one.carriedOver || read!.inspectedIn !== one.inspectedIn)
      why.push(
        `${key(one)}: carried over ${read!.carriedOver} ${read!.inspectedIn}, expected ${one.carriedOver} ${one.inspectedIn}`,
      );
    else if (read!.level !== one.level) why.push(`${key(one)}: level ${read!.level}`);
  }
  for (const [name, one] of found) {
    if (one.grade.kind === 'graded') into.judgments.invented += 1;
    why.push(`${name}: invented, ${JSON.stringify(one.grade)} from "${one.quote}"`);
  }
  const left = [...report.findings];
  for (const one of expected.findings) {
    const at = left.findIndex(
      (other) => other.text === one.text && other.kind === one.kind && other.area === one.area,
    );
    if (at < 0) {
      into.findings.missing += 1;
      why.push(`finding missing: ${one.kind} of ${one.area}: ${one.text}`);
      continue;
    }
    into.findings.right += 1;
    const [read] = left.splice(at, 1);
    const points = [...read!.points];
    for (const point of one.points) {
      const place = points.indexOf(point);
      if (place >= 0) points.splice(place, 1);
      into.points[place >= 0 ? 'right' : 'missing'] += 1;
      if (place < 0) why.push(`point missing: ${point}`);
    }
    into.points.invented += points.length;
    for (const point of points) why.push(`point invented: ${point}`);
  }
  into.findings.invented += left.length;
  for (const one of left) why.push(`finding invented: ${one.kind} of ${one.area}: ${one.text}`);
  return why;
}

/** What of the document's identity and facts was read otherwise than said. */
export function factsWrong(report: Report, fixture: Fixture, rendition: Rendition): string[] {
  const why: string[] = [];
  const same = (name: string, read: unknown, expected: unknown) => {
    if (JSON.stringify(read) !== JSON.stringify(expected))
      why.push(`${name}: ${JSON.stringify(read)}, expected ${JSON.stringify(expected)}`);
  };
  same('body', report.body?.id ?? null, fixture.body);
  same('kind', report.documentKind, fixture.documentKind);
  same('programme', report.programme, fixture.programme);
  same('cycle', report.cycle, fixture.cycle);
  same('pillar', report.pillar, fixture.pillar);
  same('published', report.publishedOn, fixture.expected.publishedOn ?? null);
  if (rendition.name !== 'text-b') same('updated', report.lastUpdated, fixture.expected.lastUpdated ?? null);
  same(
    'previous',
    report.previousJudgments.map(({ area, grade, inspectedIn }) => ({ area, grade, inspectedIn })),
    fixture.expected.previousJudgments ?? [],
  );
  same(
    'corrections',
    report.corrections.map((one) => one.date),
    (fixture.expected.corrections ?? []).map((one) => one.date),
  );
  return why;
}

export async function readRendition(fixture: Fixture, rendition: Rendition): Promise<Report> {
  const { reading } = await readDocument({ bytes: rendition.bytes, url: fixture.url, profile: hmicfrs });
  return reading.report;
}

export interface ReadScores {
  byKind: Record<string, ReadScore>;
  byRendition: Record<string, ReadScore>;
  all: ReadScore;
  /** Pairs of renditions of one report, and those that compare with no announced change. */
  pairs: { silent: number; all: number };
  why: string[];
}

/** Reads everything once. Pairs are every rendition against the fixture's first, both ways. */
export async function scoreRead(): Promise<ReadScores> {
  const scores: ReadScores = {
    byKind: {},
    byRendition: {},
    all: none(),
    pairs: { silent: 0, all: 0 },
    why: [],
  };
  for (const fixture of fixtures()) {
    let first: Report | null = null;
    for (const rendition of renditionsOf(fixture)) {
      const report = await readRendition(fixture, rendition);
      scores.byKind[fixture.kind] ??= none();
      scores.byRendition[rendition.name] ??= none();
      const why = scoreOne(report, rendition.expected, scores.all);
      scoreOne(report, rendition.expected, scores.byKind[fixture.kind]!);
      scoreOne(report, rendition.expected, scores.byRendition[rendition.name]!);
      why.push(...factsWrong(report, fixture, rendition));
      scores.why.push(...why.map((line) => `${fixture.slug} as ${rendition.name}: ${line}`));
      first ??= report;
      if (lostHeadings(fixture, rendition)) continue;
      for (const [one, other] of [
        [first, report],
        [report, first],
      ] as const) {
        scores.pairs.all += 1;
        const told = compareReports(one, other, { profile: hmicfrs }).changes.filter(
          (change) => change.announced,
        );
        if (told.length === 0) scores.pairs.silent += 1;
        else
          scores.why.push(
            `${fixture.slug}: plain and ${rendition.name} differ: ${told
              .map((change) => `${change.kind} ${change.summary}`)
              .slice(0, 3)
              .join(' / ')}`,
          );
      }
    }
  }
  return scores;
}

/** A copy that lost a heading of one word cannot be told from a page that has none: its text stands under another heading. */
export function lostHeadings(fixture: Fixture, rendition: Rendition): boolean {
  if (rendition.name !== 'text-a-minus') return false;
  const lost = (parts: Fixture['parts']): boolean =>
    (parts ?? []).some((one) => (!one.area && !one.heading.includes(' ')) || lost(one.parts));
  return lost(fixture.parts) || !fixture.title.includes(' ');
}

/** The table for people. */
export function table(scores: ReadScores): string {
  const rows = [
    [
      '',
      'documents',
      'judgments',
      'right',
      'wrong',
      'not shown',
      'missing',
      'invented',
      'findings F1',
      'points F1',
      'areas placed',
    ],
  ];
  const add = (name: string, one: ReadScore) => {
    const { judgments: j } = one;
    rows.push([
      name,
      ...[one.documents, j.expected, j.right, j.wrong, j.notShown, j.missing, j.invented].map(String),
      f1(one.findings).toFixed(3),
      f1(one.points).toFixed(3),
      `${one.areas.placed}/${one.areas.expected}`,
    ]);
  };
  for (const [name, one] of Object.entries(scores.byKind)) add(name, one);
  rows.push([]);
  for (const [name, one] of Object.entries(scores.byRendition)) add(name, one);
  rows.push([]);
  add('all', scores.all);
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  return `${rows
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)))
        .join('  ')
        .trimEnd(),
    )
    .join(
      '\n',
    )}\n\nrenditions of one report compared: ${scores.pairs.silent} of ${scores.pairs.all} pairs silent\n`;
}

export function f1({
  right,
  missing,
  invented,
}: {
  right: number;
  missing: number;
  invented: number;
}): number {
  return right + missing + invented === 0 ? 1 : (2 * right) / (2 * right + missing + invented);
}

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].replace(/.*\/test\//, '/test/'))) {
  const scores = await scoreRead();
  console.log(table(scores));
  if (process.argv.includes('--why')) console.log(scores.why.join('\n'));
}
