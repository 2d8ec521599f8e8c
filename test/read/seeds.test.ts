/**
 * Five real documents, read against what must be read from each. They are the inspectorate's words and stay outside this
 * repository: where they are not beside it, the test says so and skips.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Judgment, Report } from '../../src/model.js';
import { readDocument } from '../../src/read/index.js';
import { hmicfrs } from '../../src/sites/hmicfrs/index.js';

const shared = new URL('../../../shared/', import.meta.url);
const present = existsSync(new URL('seeds/', shared));
if (!present) console.warn('skipped: the five seed documents are not beside this checkout (../shared/seeds)');

interface Expected {
  source: string;
  body: string;
  bodyKind: string;
  programme: string;
  cycle: string | null;
  pillar: string | null;
  documentKind?: string;
  lastUpdated?: string;
  embargoUntil?: string;
  judgments: {
    area: string;
    level: string;
    grade: string;
    carriedOver?: boolean;
    inspectedIn?: string;
    readFrom?: string;
  }[];
  previousJudgments?: { area: string; grade: string; inspectedIn: string }[];
  findings: { kind: string; area: string; text: string; points: string[] }[];
}

const grade = (judgment: Judgment) =>
  judgment.grade.kind === 'graded' ? judgment.grade.grade : judgment.grade.kind;

async function read(source: string): Promise<Report> {
  const bytes = readFileSync(new URL(`seeds/${source}`, shared));
  const { reading } = await readDocument({ bytes, profile: hmicfrs });
  return reading.report;
}

describe.skipIf(!present)('the five seeds', () => {
  const names = present ? readdirSync(new URL('expected/', shared)) : [];
  it.each(names)('%s is read as expected', async (name) => {
    const expected = JSON.parse(readFileSync(new URL(`expected/${name}`, shared), 'utf8')) as Expected;
    const report = await read(expected.source);
    expect({ id: report.body?.id, kind: report.body?.kind }).toEqual({
      id: expected.body,
      kind: expected.bodyKind,
    });
    expect(report.programme).toBe(expected.programme);
    expect(report.cycle).toBe(expected.cycle);
    expect(report.pillar).toBe(expected.pillar);
    if (expected.documentKind) expect(report.documentKind).toBe(expected.documentKind);
    if (expected.lastUpdated) expect(report.lastUpdated).toBe(expected.lastUpdated);
    if (expected.embargoUntil) expect(report.embargoUntil).toBe(expected.embargoUntil);
    const judgments = report.judgments.map((one, index) => {
      const wanted = expected.judgments[index];
      return {
        area: one.area,
        level: one.level,
        grade: grade(one),
        ...(wanted?.carriedOver !== undefined ? { carriedOver: one.carriedOver } : {}),
        ...(wanted?.inspectedIn !== undefined ? { inspectedIn: one.inspectedIn } : {}),
        ...(wanted?.readFrom !== undefined ? { readFrom: one.readFrom } : {}),
      };
    });
    expect(judgments).toEqual(expected.judgments);
    expect(
      report.previousJudgments.map((one) => ({
        area: one.area,
        grade: one.grade,
        inspectedIn: one.inspectedIn,
      })),
    ).toEqual(expected.previousJudgments ?? []);
    expect(report.findings.map(({ kind, area, text, points }) => ({ kind, area, text, points }))).toEqual(
      expected.findings,
    );
  });

  it('running heads, embargo lines and their misreadings are never text', async () => {
    const report = await read('001_aba96bf422e3ecb0.txt');
    const text = JSON.stringify(report.sections);
    for (const word of ['EMBARGO', 'EMBROIDERY', 'UNDER EML', 'UNDER REVIEW', 'UNIVERSITY"'])
      expect(text).not.toContain(word);
  });
});
