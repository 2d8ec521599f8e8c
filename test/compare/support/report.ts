/** Builds `Report` values for tests from a compact notation. All sentences are invented. */
import type {
  Finding,
  FindingKind,
  GradeReading,
  Judgment,
  Report,
  Section,
  SectionBlock,
} from '../../../src/model.js';

export const ETHICS = 'legitimacy/ethical-and-lawful-workforce';
export const PUBLIC = 'legitimacy/treating-the-public-fairly';
export const WORKFORCE = 'legitimacy/treating-the-workforce-fairly';
export const PILLAR = 'legitimacy';

/** `good`, `requires-improvement`, …, `ungraded`, `to-be-graded`, `not-shown`; five tiers with `good@peel-5`. */
export function grade(word: string): GradeReading {
  if (word === 'ungraded' || word === 'to-be-graded' || word === 'not-shown') return { kind: word };
  const [id, scale] = word.split('@') as [string, string | undefined];
  return { kind: 'graded', grade: id, scale: scale ?? 'peel-4' };
}

export function judgment(area: string, word: string, more: Partial<Judgment> = {}): Judgment {
  return {
    area,
    label: area.split('/').at(-1) ?? area,
    level: area.includes('/') ? 'area' : 'pillar',
    grade: grade(word),
    carriedOver: false,
    inspectedIn: null,
    readFrom: 'grade-line',
    quote: word,
    ...more,
  };
}

export function finding(text: string, more: Partial<Finding> & { kind?: FindingKind } = {}): Finding {
  return { kind: 'area-for-improvement', area: ETHICS, text, points: [], ...more };
}

/** A section; blocks that start with `- ` are items, with `| ` rows. */
export function section(
  path: string | string[],
  blocks: string[] = [],
  more: Partial<Section> = {},
): Section {
  const full = Array.isArray(path) ? path : [path];
  const last = full.at(-1) as string;
  const area = [...full].reverse().find((part) => /^[a-z-]+(\/[a-z-]+)*$/.test(part)) ?? null;
  return {
    path: full,
    heading: last,
    level: full.length,
    area,
    blocks: blocks.map((text): SectionBlock => {
      if (text.startsWith('- ')) return { kind: 'item', depth: 1, text: text.slice(2) };
      if (text.startsWith('| ')) return { kind: 'row', depth: 0, text: text.slice(2) };
      return { kind: 'paragraph', depth: 0, text };
    }),
    ...more,
  };
}

export function report(more: Partial<Report> = {}): Report {
  return {
    title: 'Northshire PEEL 2018',
    documentKind: 'report',
    body: { id: 'northshire', name: 'Northshire Police', kind: 'police' },
    programme: 'PEEL',
    cycle: '2018/19',
    pillar: PILLAR,
    publishedOn: null,
    lastUpdated: '2019-05-02',
    embargoUntil: null,
    judgments: [],
    previousJudgments: [],
    findings: [],
    corrections: [],
    sections: [],
    ...more,
  };
}

/** A grade reading as one word. */
export function gradeText(reading: GradeReading): string {
  return reading.kind === 'graded' ? reading.grade : reading.kind;
}
