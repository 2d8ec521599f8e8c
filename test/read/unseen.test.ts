/** Documents that no fixture was made from, each against what a careful reader takes from it. */
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model.js';
import { readDocument } from '../../src/read/index.js';
import { profileById } from '../../src/sites/index.js';
import { boxedFindings } from './unseen/boxed-findings.js';
import { carriedOverAndUngraded } from './unseen/carried-over-and-ungraded.js';
import { classesAndData } from './unseen/classes-and-data.js';
import { columnsApart } from './unseen/columns-apart.js';
import { combinedReleases } from './unseen/combined-releases.js';
import { contentSystems } from './unseen/content-systems.js';
import { copiesInFlavours } from './unseen/copies-in-flavours.js';
import { copiesWrappedAndMarkedUp } from './unseen/copies-wrapped-and-marked-up.js';
import { cyclesBodiesAndAddresses } from './unseen/cycles-bodies-and-addresses.js';
import { disagreements } from './unseen/disagreements.js';
import { earlierGrades } from './unseen/earlier-grades.js';
import { findings } from './unseen/findings.js';
import { findingsInOddPlaces } from './unseen/findings-in-odd-places.js';
import { fireRound3 } from './unseen/fire-round-3.js';
import { fireRounds1And2 } from './unseen/fire-rounds-1-and-2.js';
import { foldsTabsAndControls } from './unseen/folds-tabs-and-controls.js';
import { fullReports } from './unseen/full-reports.js';
import { gradesOfOthers } from './unseen/grades-of-others.js';
import { headingsAndLines } from './unseen/headings-and-lines.js';
import { labelsAndHiddenText } from './unseen/labels-and-hidden-text.js';
import { labelsBesideGrades } from './unseen/labels-beside-grades.js';
import { landingPages } from './unseen/landing-pages.js';
import { leadershipAndOtherInspections } from './unseen/leadership-and-other-inspections.js';
import { legendsAndFilters } from './unseen/legends-and-filters.js';
import { letters } from './unseen/letters.js';
import { markedSteps } from './unseen/marked-steps.js';
import { marks } from './unseen/marks.js';
import { newsReleases } from './unseen/news-releases.js';
import { pageMakers } from './unseen/page-makers.js';
import { peelReports } from './unseen/peel-reports.js';
import { pillarPages2014To2017 } from './unseen/pillar-pages-2014-to-2017.js';
import { pillarPages2018 } from './unseen/pillar-pages-2018.js';
import { publicationsAndListings } from './unseen/publications-and-listings.js';
import { scalesAndGauges } from './unseen/scales-and-gauges.js';
import type { Unseen } from './unseen/shape.js';
import { pairs, sorted } from './unseen/sorted-by-grade.js';
import { summaryListsAndCards } from './unseen/summary-lists-and-cards.js';
import { summaryTables } from './unseen/summary-tables.js';
import { tablesOfManyBodies } from './unseen/tables-of-many-bodies.js';
import { thenAndNow } from './unseen/then-and-now.js';
import { whoseGrade } from './unseen/whose-grade.js';
import { wordsThatAreNoGrades } from './unseen/words-that-are-no-grades.js';

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

const GROUPS = [
  { group: 'landing pages', documents: landingPages },
  { group: 'pillar pages 2014 to 2017', documents: pillarPages2014To2017 },
  { group: 'pillar pages of 2018/19', documents: pillarPages2018 },
  { group: 'leadership and other inspections', documents: leadershipAndOtherInspections },
  { group: 'PEEL reports from 2021/22', documents: peelReports },
  { group: 'fire rounds 1 and 2', documents: fireRounds1And2 },
  { group: 'fire round 3', documents: fireRound3 },
  { group: 'tables of many bodies', documents: tablesOfManyBodies },
  { group: 'publications and listings', documents: publicationsAndListings },
  { group: 'letters', documents: letters },
  { group: 'news releases', documents: newsReleases },
  { group: 'combined releases', documents: combinedReleases },
  { group: 'full reports', documents: fullReports },
  { group: 'copies in flavours', documents: copiesInFlavours },
  { group: 'copies wrapped and marked up', documents: copiesWrappedAndMarkedUp },
  { group: 'cycles, bodies and addresses', documents: cyclesBodiesAndAddresses },
  { group: 'summary tables', documents: summaryTables },
  { group: 'summary lists and cards', documents: summaryListsAndCards },
  { group: 'summaries sorted by grade', documents: sorted },
  { group: 'summaries in pairs', documents: pairs },
  { group: 'columns apart', documents: columnsApart },
  { group: 'headings and lines', documents: headingsAndLines },
  { group: 'labels beside grades', documents: labelsBesideGrades },
  { group: 'labels and hidden text', documents: labelsAndHiddenText },
  { group: 'classes and data', documents: classesAndData },
  { group: 'marks of a grade, each around the same two questions', documents: marks },
  { group: 'scales and gauges', documents: scalesAndGauges },
  { group: 'scales with a marked step', documents: markedSteps },
  { group: 'folds, tabs and controls', documents: foldsTabsAndControls },
  { group: 'content systems', documents: contentSystems },
  { group: 'page makers', documents: pageMakers },
  { group: 'whose grade', documents: whoseGrade },
  { group: 'earlier grades', documents: earlierGrades },
  { group: 'then and now', documents: thenAndNow },
  { group: 'carried over and ungraded', documents: carriedOverAndUngraded },
  { group: 'grades of others', documents: gradesOfOthers },
  { group: 'words that are no grades', documents: wordsThatAreNoGrades },
  { group: 'legends and filters', documents: legendsAndFilters },
  { group: 'disagreements', documents: disagreements },
  { group: 'findings', documents: findings },
  { group: 'boxed findings', documents: boxedFindings },
  { group: 'findings in odd places', documents: findingsInOddPlaces },
];

describe.each(GROUPS)('$group', ({ documents }) => {
  it.each(documents)('$name', async (one) => {
    const { got, want } = await readUnseen(one);
    expect(got).toEqual(want);
  });

  it.each(documents)('$name: sound', async (one) => {
    const { reading } = await readUnseen(one);
    expect(reading.soundness).toEqual({ verdict: 'sound', reasons: [] });
  });
});

it('without its address: no other grade is read, next to none is lost, and none is added but where only the address says listing', async () => {
  const grades = ({ judgments }: Report) =>
    new Map(
      judgments.flatMap(({ body, area, grade }) =>
        grade.kind === 'graded' ? [[`${body ?? ''}:${area}`, grade.grade] as const] : [],
      ),
    );
  let all = 0;
  let lost = 0;
  const wrong: string[] = [];
  for (const one of GROUPS.flatMap(({ documents }) => documents)) {
    if (one.url === null) continue;
    const { reading: with_ } = await readUnseen(one);
    const { reading: without } = await readUnseen({ ...one, url: null });
    const [known, read] = [grades(with_.report), grades(without.report)];
    all += known.size;
    for (const [area, grade] of read) {
      const isNew = !known.has(area) && with_.report.documentKind !== 'listing';
      if (isNew || (known.has(area) && known.get(area) !== grade))
        wrong.push(`${one.name}: ${area} ${grade}`);
    }
    for (const area of known.keys()) if (!read.has(area)) lost += 1;
  }
  expect(wrong).toEqual([]);
  expect(lost / all).toBeLessThan(0.01);
});
