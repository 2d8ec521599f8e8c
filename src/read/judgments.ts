/**
 * Weighs what a document says about each area into one judgment.
 *
 * Every clue is a voice. Where all voices name the same grade, that is the grade, and the strongest place that said it is
 * named. Where two differ the grade is *not shown* and the difference is a problem: a pick would be a guess. An area that is
 * listed without any voice is *not shown* too, never ungraded: some rendition dropped the line.
 */
import type {
  AreaId,
  DocumentKind,
  GradeReading,
  GradeScale,
  Judgment,
  PreviousJudgment,
  Problem,
  ReadFrom,
  SiteProfile,
} from '../model.js';
import { areaById, findCycle } from '../sites/lookup.js';
import { spanOf } from './dates.js';
import { type GradeWord, onScale } from './grades.js';

/** All that a document says about one area of one body. */
export interface AreaNotes {
  area: AreaId;
  level: 'pillar' | 'area';
  label: string;
  /** Set only where the document judges several bodies. */
  body: string | null;
  /** The document has a heading, row or sentence of this area. */
  listed: boolean;
  clues: Clue[];
  carriedOver: boolean;
  inspectedIn: string | null;
  /** What a table's "last inspected" column says. */
  lastInspected: string | null;
  previous: EarlierNote[];
  /** The newest of several dated grades, none of which is said to be of this inspection: that of the area where it has no other. */
  latest?: EarlierNote;
}

/** What one place says of a grade. */
export interface Clue {
  from: ReadFrom;
  word: GradeWord;
  quote: string;
  /** Nobody who looks at the page sees it: it counts only where nothing else is said. */
  hidden?: boolean;
  /** A sentence that shares words with the area's name and does not name it: praise, where the page says that it gives no grade. */
  loose?: boolean;
}

interface EarlierNote {
  word: GradeWord;
  year: string | null;
  quote: string;
}

interface Weighing {
  profile: SiteProfile;
  documentKind: DocumentKind;
  /** False for a document that only speaks of grades. */
  judges: boolean;
  /** It is about a body, or of a programme: an area that it only names may be one that it judges. */
  aboutSome: boolean;
  programme: string | null;
  cycle: string | null;
  scaleOf(area: AreaId, word: GradeWord): GradeScale | null;
}

/** Strongest first: the place named where several say the same. */
const STRENGTH: ReadFrom[] = [
  'grade-line',
  'heading',
  'table',
  'image-alt',
  'label',
  'class',
  'sentence',
  'news-count',
];

export function weigh(
  notes: AreaNotes[],
  context: Weighing,
): { judgments: Judgment[]; previous: PreviousJudgment[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const judgments: Judgment[] = [];
  const previous: PreviousJudgment[] = [];
  const order = orderOf(context.profile, context.programme);
  const judged = notes.filter(
    (one) =>
      context.judges &&
      one.area !== '' &&
      (one.clues.length > 0 ||
        one.latest !== undefined ||
        (one.listed && context.documentKind === 'report' && (context.aboutSome || one.body !== null))),
  );
  judged.sort(
    (one, other) =>
      (one.body === other.body ? 0 : (one.body ?? '').localeCompare(other.body ?? '', 'en')) ||
      rank(order, one.area) - rank(order, other.area),
  );
  for (const one of notes) settleLatest(one, context);
  for (const one of judged) {
    const { reading, strongest } = settle(one, context, problems);
    const carried = carriedOver(one, context);
    const judgment: Judgment = {
      area: one.area,
      label: one.label,
      level: levelOf(one, context),
      grade: reading,
      carriedOver: carried.carriedOver,
      inspectedIn: carried.inspectedIn,
      readFrom: strongest?.from ?? null,
      quote: strongest?.quote ?? null,
    };
    if (one.body) judgment.body = one.body;
    judgments.push(judgment);
    if (
      reading.kind === 'not-shown' &&
      !problems.some((problem) => problem.code === 'clues-disagree' && problem.where === one.area)
    ) {
      problems.push({
        code: 'grade-not-shown',
        where: one.area,
        detail: `"${one.label}" stands in the document without a grade that can be read`,
      });
    }
  }
  for (const one of notes) {
    // A sentence that names no area speaks of the one thing that the document judges.
    const area = one.area || soleArea(judgments);
    if (!area) continue;
    for (const earlier of one.previous) {
      if (earlier.word.kind !== 'graded') continue;
      const item: PreviousJudgment = {
        area,
        grade: earlier.word.grade,
        inspectedIn: earlier.year,
        quote: earlier.quote,
      };
      if (one.body) item.body = one.body;
      if (
        !previous.some(
          (other) =>
            other.area === item.area && other.inspectedIn === item.inspectedIn && other.grade === item.grade,
        )
      ) {
        previous.push(item);
      }
    }
  }
  return { judgments, previous, problems };
}

/** The newest of dated grades is a clue where the area has no other, and an earlier grade where it has. */
function settleLatest(one: AreaNotes, { cycle }: Weighing): void {
  const { latest } = one;
  if (!latest) return;
  if (one.clues.length > 0) {
    one.previous.unshift(latest);
    return;
  }
  one.clues.push({ from: 'grade-line', word: latest.word, quote: latest.quote });
  if (cycle) one.lastInspected ??= latest.year;
  else one.inspectedIn ??= latest.year;
}

function settle(
  one: AreaNotes,
  context: Weighing,
  problems: Problem[],
): { reading: GradeReading; strongest: Clue | null } {
  const none = { reading: { kind: 'not-shown' } as const, strongest: null };
  if (one.clues.length === 0) return none;
  const readings = new Map<string, { reading: GradeReading; clues: Clue[] }>();
  const seen = one.clues.filter((clue) => !clue.hidden);
  const shown = seen.length > 0 ? seen : one.clues;
  const without = shown.some((clue) => clue.word.kind !== 'graded')
    ? shown.filter((clue) => !clue.loose)
    : shown;
  for (const clue of without) {
    const scale = context.scaleOf(one.area, clue.word);
    const reading = onScale(clue.word, scale);
    if (!reading) {
      problems.push({
        code: 'grade-not-on-scale',
        where: one.area,
        detail: `"${clue.quote}" is no grade of ${scale ? `the scale ${scale.id}` : 'any scale known for this document'}`,
      });
      return none;
    }
    const key = reading.kind === 'graded' ? `${reading.grade} ${reading.scale}` : reading.kind;
    const same = readings.get(key) ?? { reading, clues: [] };
    same.clues.push(clue);
    readings.set(key, same);
  }
  if (readings.size > 1) {
    problems.push({
      code: 'clues-disagree',
      where: one.area,
      detail: [...readings.values()]
        .map(({ clues }) => `${clues[0]!.from} says "${clues[0]!.quote}"`)
        .join(', but '),
    });
    return none;
  }
  const only = [...readings.values()][0]!;
  if (only.reading.kind === 'graded' && areaById(one.area, context.profile, context.programme)?.neverGraded) {
    problems.push({
      code: 'grade-unexpected',
      where: one.area,
      detail: `${only.clues[0]!.from} says "${only.clues[0]!.quote}", and the inspectorate never grades this`,
    });
    return none;
  }
  const strongest = only.clues.reduce((best, clue) =>
    STRENGTH.indexOf(clue.from) < STRENGTH.indexOf(best.from) ? clue : best,
  );
  return { reading: only.reading, strongest };
}

/** The inspectorate's sentence, or else a table that says an earlier cycle was the last to inspect it. */
function carriedOver(
  one: AreaNotes,
  context: Weighing,
): { carriedOver: boolean; inspectedIn: string | null } {
  if (one.carriedOver) return { carriedOver: true, inspectedIn: one.inspectedIn };
  if (!one.lastInspected || !context.cycle) return { carriedOver: false, inspectedIn: one.inspectedIn };
  const inspected = findCycle(one.lastInspected, context.profile, context.programme)?.id ?? one.lastInspected;
  if (inspected === context.cycle) return { carriedOver: false, inspectedIn: null };
  // A year in the cycle is of this inspection; one after it, of a visit that gave the grade anew.
  const [from, to] = spanOf(context.cycle);
  const [first, last] = spanOf(inspected);
  if (from !== null && to !== null && first !== null && last !== null && first >= from)
    return { carriedOver: false, inspectedIn: last <= to ? null : inspected };
  return { carriedOver: true, inspectedIn: inspected };
}

function levelOf(one: AreaNotes, { profile, programme }: Weighing): 'pillar' | 'area' {
  return areaById(one.area, profile, programme)?.level ?? one.level;
}

const orders = new WeakMap<SiteProfile, Map<string | null, Map<AreaId, number>>>();

/** The place of each area of a programme in the profile's table. */
function orderOf(profile: SiteProfile, programme: string | null): Map<AreaId, number> {
  const known = orders.get(profile) ?? new Map<string | null, Map<AreaId, number>>();
  orders.set(profile, known);
  let order = known.get(programme);
  if (!order) {
    order = new Map();
    for (const [index, area] of profile.areas.entries()) {
      if (programme && !area.programmes.includes(programme)) continue;
      if (!order.has(area.id)) order.set(area.id, index);
    }
    known.set(programme, order);
  }
  return order;
}

function rank(order: Map<AreaId, number>, area: AreaId): number {
  return order.get(area) ?? Number.MAX_SAFE_INTEGER;
}

/** The one pillar or area that a document judges, if it is one. */
function soleArea(judgments: Judgment[]): AreaId | null {
  const pillars = judgments.filter((one) => one.level === 'pillar');
  const among = pillars.length > 0 ? pillars : judgments;
  const areas = new Set(among.map((one) => one.area));
  return areas.size === 1 ? [...areas][0]! : null;
}
