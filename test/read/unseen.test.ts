/** Documents that no fixture was made from, each against what a careful reader takes from it. */
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/read/index.js';
import { profileById } from '../../src/sites/index.js';
import { againCycles } from './unseen/again-cycles.js';
import { againEarly } from './unseen/again-early.js';
import { againFire } from './unseen/again-fire.js';
import { againLate } from './unseen/again-late.js';
import { againOthers } from './unseen/again-others.js';
import { againSecond } from './unseen/again-second.js';
import { againThird } from './unseen/again-third.js';
import { againTraps } from './unseen/again-traps.js';
import { allKinds } from './unseen/all-kinds.js';
import { boxedFindings } from './unseen/boxed-findings.js';
import { clausesAndColumns } from './unseen/clauses-and-columns.js';
import { contentSystems } from './unseen/content-systems.js';
import { drawnScales } from './unseen/drawn-scales.js';
import { fire } from './unseen/fire.js';
import { fireTables } from './unseen/fire-tables.js';
import { flavours } from './unseen/flavours.js';
import { forms } from './unseen/forms.js';
import { found } from './unseen/found.js';
import { furtherYears } from './unseen/further-years.js';
import { labelsAndJoins } from './unseen/labels-and-joins.js';
import { lateDrawn } from './unseen/late-drawn.js';
import { laterDrawings } from './unseen/later-drawings.js';
import { layouts } from './unseen/layouts.js';
import { markedSteps } from './unseen/marked-steps.js';
import { marks } from './unseen/marks.js';
import { others } from './unseen/others.js';
import { othersMore } from './unseen/others-more.js';
import { pageMakers } from './unseen/page-makers.js';
import { peel2018 } from './unseen/peel-2018.js';
import { peelEarly } from './unseen/peel-early.js';
import { peelEarlyMore } from './unseen/peel-early-more.js';
import { peelLate } from './unseen/peel-late.js';
import { placing } from './unseen/placing.js';
import { releases } from './unseen/releases.js';
import type { Unseen } from './unseen/shape.js';
import { pairs, sorted } from './unseen/sorted.js';
import { traps } from './unseen/traps.js';
import { trapsMore } from './unseen/traps-more.js';
import { words } from './unseen/words.js';
import { wrongHands } from './unseen/wrong-hands.js';

const profile = profileById('hmicfrs')!;
const KINDS: Record<string, string> = {
  'area-for-improvement': 'afi',
  'cause-of-concern': 'cause',
  recommendation: 'rec',
  'innovative-practice': 'practice',
};

async function readUnseen(one: Unseen) {
  const { reading } = await readDocument({
    bytes: new TextEncoder().encode(one.text),
    url: one.url,
    as: one.as,
    profile,
  });
  const { report } = reading;
  const wanted = one.expect;
  const judgments: Record<string, string> = {};
  const readFrom: Record<string, string> = {};
  for (const judgment of report.judgments) {
    const key = `${judgment.body ? `${judgment.body}:` : ''}${judgment.area}`;
    const grade = judgment.grade.kind === 'graded' ? judgment.grade.grade : judgment.grade.kind;
    judgments[key] = judgment.carriedOver ? `${grade} < ${judgment.inspectedIn}` : grade;
    if (wanted.readFrom?.[key]) readFrom[key] = judgment.readFrom ?? 'nothing';
  }
  for (const [area, value] of Object.entries(wanted.judgments)) {
    // `*`: as the document's kind has it, but never a grade; `a|b`: either; `?good`: this, or nothing.
    const read = judgments[area];
    if (value === '*' && (read === undefined || /^(?:ungraded|not-shown)$/.test(read))) judgments[area] = '*';
    if (value.includes('|') && value.split('|').includes(read ?? '')) judgments[area] = value;
    if (value.startsWith('?') && (read === undefined || read === 'not-shown' || read === value.slice(1)))
      judgments[area] = value;
  }
  const any = <T>(want: T | undefined, got: unknown) =>
    want === undefined || (want as unknown) === '*' ? want : got;
  const previous = report.previousJudgments.map(
    (p) => `${p.body ? `${p.body}:` : ''}${p.area} ${p.grade} ${p.inspectedIn}`,
  );
  const problems = [...new Set(reading.problems.map((problem) => problem.code))].filter(
    (code) => code !== 'grade-not-shown',
  );
  const got: Unseen['expect'] = {
    ...(wanted.documentKind ? { documentKind: any(wanted.documentKind, report.documentKind) as string } : {}),
    body: report.body?.id ?? null,
    programme: any(wanted.programme, report.programme) as string | null,
    cycle: any(wanted.cycle, report.cycle) as string | null,
    judgments,
  };
  for (const field of ['pillar', 'publishedOn', 'lastUpdated', 'embargoUntil'] as const) {
    if (wanted[field] !== undefined) got[field] = any(wanted[field], report[field]) as never;
  }
  const findings = report.findings.map((f) =>
    [`${KINDS[f.kind]} ${f.area}: ${f.text}`, ...f.points].join(' | '),
  );
  got.findings = findings;
  got.previous = wanted.previous?.includes('*') ? ['*'] : previous.sort();
  got.problems = wanted.problems?.includes('*') ? ['*'] : problems.sort();
  got.deadlines = wanted.deadlines?.includes('*')
    ? ['*']
    : report.findings.flatMap((f) => (f.deadlines ?? []).map((d) => d.date));
  if (wanted.readFrom) got.readFrom = readFrom;
  const want = {
    ...wanted,
    findings: wanted.findings ?? [],
    previous: [...(wanted.previous ?? [])].sort(),
    problems: [...(wanted.problems ?? [])].sort(),
    deadlines: wanted.deadlines ?? [],
  };
  return { got, want, reading };
}

describe.each([
  { group: 'PEEL 2014 to 2017', documents: peelEarly },
  { group: 'PEEL 2014 to 2018/19, in further ways', documents: peelEarlyMore },
  { group: 'PEEL 2018/19', documents: peel2018 },
  { group: 'PEEL 2021/22 and later', documents: peelLate },
  { group: 'PEEL 2021/22 and later, drawn in further ways', documents: lateDrawn },
  { group: 'fire and rescue', documents: fire },
  { group: 'fire and rescue, tables of many services', documents: fireTables },
  { group: 'publications, letters, news, listings', documents: others },
  { group: 'releases, letters and text, in further ways', documents: othersMore },
  { group: 'traps and summaries', documents: traps },
  { group: 'further traps', documents: trapsMore },
  { group: 'further layouts', documents: layouts },
  { group: 'content systems', documents: contentSystems },
  { group: 'further marks of a grade', documents: marks },
  { group: 'words that are grades and words that are none', documents: words },
  { group: 'one long page, in further ways', documents: laterDrawings },
  { group: 'whose a grade is', documents: placing },
  { group: 'findings in the shapes of pages', documents: found },
  { group: 'copies as text, in further ways', documents: flavours },
  { group: 'releases, letters and listings of content systems', documents: releases },
  { group: 'PEEL 2014 to 2018/19, once more', documents: againEarly },
  { group: 'one long page, once more', documents: againLate },
  { group: 'fire and rescue, once more', documents: againFire },
  { group: 'releases, letters, publications, once more', documents: againOthers },
  { group: 'earlier grades and apart from their areas', documents: againTraps },
  { group: 'one doubt each', documents: againSecond },
  { group: 'further doubts', documents: againThird },
  { group: 'cycles and bodies never met', documents: againCycles },
  { group: 'further forms of a grade', documents: forms },
  { group: 'pages as programs make and save them', documents: pageMakers },
  { group: 'one of each kind, in further markups', documents: allKinds },
  { group: 'grades of something else, of then, of others', documents: wrongHands },
  { group: 'findings in boxes, tables, folds and lists', documents: boxedFindings },
  { group: 'every year and programme, in further markups', documents: furtherYears },
  { group: 'scales, marks and letters that show a grade', documents: drawnScales },
  { group: 'summaries sorted by grade', documents: sorted },
  { group: 'summaries in pairs', documents: pairs },
  { group: 'scales with a marked step', documents: markedSteps },
  { group: 'no judgments, and tables turned around', documents: clausesAndColumns },
  { group: 'labels of grades, and names glued to them', documents: labelsAndJoins },
])('$group', ({ documents }) => {
  it.each(documents)('$name', async (one) => {
    const { got, want } = await readUnseen(one);
    expect(got).toEqual(want);
  });

  it.each(documents)('$name: sound', async (one) => {
    const { reading } = await readUnseen(one);
    expect(reading.soundness).toEqual({ verdict: 'sound', reasons: [] });
  });
});
