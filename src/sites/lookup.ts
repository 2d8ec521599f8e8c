/**
 * Questions that every stage asks of a site profile: which area a label means, which grade words mean, which body and
 * cycle a text names, which scale holds, and in which direction a grade moved. Pure functions over the profile's data;
 * whoever is not sure is told `null`, never a guess.
 */
import type { Area, AreaId, Body, Cycle, Direction, GradeId, GradeScale, SiteProfile } from '../model.js';
import { type AreaContext, type AreaMatch, matchArea } from './area-match.js';
import { bodyIn, cycleIn, unlistedCycleIn } from './names.js';
import { ownCopy } from './own-copy.js';

/**
 * The area that a question, heading or table cell means, with a score of 1 for a known wording and less where words
 * differ; `null` where that is not sure. The pillar in hand only decides between equals; the other parts of the
 * context rule areas out. Give the cycle where it is known: "Investigating crime" is an area of two frameworks.
 */
export function findArea(label: string, profile: SiteProfile, context: AreaContext = {}): AreaMatch | null {
  return matchArea(label, profile, context);
}

/** The area of an id, of a programme where ids are shared between programmes; `null` for an id not in the table. */
export function areaById(id: AreaId, profile: SiteProfile, programme?: string | null): Area | null {
  return (
    profile.areas.find((area) => area.id === id && (!programme || area.programmes.includes(programme))) ??
    profile.areas.find((area) => area.id === id) ??
    null
  );
}

/**
 * The grade that a text is, as a whole: a grade's name or one of its forms, whatever the case, the markup or quotes
 * around it and a full stop behind it (`**Good**`, `‘requires improvement’`, `### Good`, `requires-improvement`).
 * `null` for everything else, however much it sounds like a grade ("good practice").
 */
export function gradeFromWords(text: string, scale: GradeScale): GradeId | null {
  const words = plainGrade(text);
  if (words === '') return null;
  const step = scale.steps.find((each) =>
    [each.id, each.name, ...each.forms].some((form) => plainGrade(form) === words),
  );
  return step?.id ?? null;
}

function plainGrade(text: string): string {
  if (text.length > 80) return '';
  return text
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/^[\s#*_`~>|'"‘’“”«»([{]+|[\s#*_`~|'"‘’“”«»)\]}.;,]+$/g, '')
    .replace(/[\s\-‐‑_]+/g, ' ');
}

/**
 * The body that a title, sentence or slug names, or `null` where it names none or two equally prominently.
 * The longest name wins; `Hampshire` is not found in `Northamptonshire`. A name that a force and a fire service share
 * (`Essex`) needs the kind, or words that tell it ("PEEL", "fire and rescue service").
 */
export function findBody(text: string, profile: SiteProfile, kind?: string | null): Body | null {
  return remembered(bodies, profile, kind ?? '', text, () =>
    bodyIn(
      text.slice(0, LONGEST),
      profile.bodies,
      kind ?? undefined,
      kind ? undefined : kindByProgramme(text, profile),
    ),
  );
}
/** Characters in which a name or a cycle is looked for: far more than any title or sentence has. */
const LONGEST = 4000;

/** What was found for texts asked before, by profile: one document asks of its title again and again. */
type Memory<T> = WeakMap<SiteProfile, Map<string, Map<string, T>>>;
const bodies: Memory<Body | null> = new WeakMap();
const cycles: Memory<Cycle | null> = new WeakMap();

/** Bounded in number and length; the text is kept as a string of its own, so that it holds no page. */
function remembered<T>(
  memory: Memory<T>,
  profile: SiteProfile,
  kind: string,
  text: string,
  find: () => T,
): T {
  if (text.length > 200) return find();
  let byKind = memory.get(profile);
  if (!byKind) {
    byKind = new Map();
    memory.set(profile, byKind);
  }
  let known = byKind.get(kind);
  if (!known) {
    known = new Map();
    byKind.set(kind, known);
  }
  let found = known.get(text);
  if (found === undefined) {
    found = find();
    if (known.size >= 2000) known.clear();
    known.set(ownCopy(text), found);
  }
  return found;
}

/** The kind of body that the programme named in a text inspects, where it names one only. */
function kindByProgramme(text: string, profile: SiteProfile): string | undefined {
  const kinds = new Set<string>();
  for (const { programme, sign } of profile.wording.programmeSigns) {
    if (text.search(sign) === -1) continue;
    for (const area of profile.areas) {
      if (area.programmes.includes(programme)) for (const kind of area.bodyKinds) kinds.add(kind);
    }
  }
  return kinds.size === 1 ? [...kinds][0] : undefined;
}

/**
 * The cycle that a title, sentence or slug names ("Essex PEEL 2018" → 2018/19), or `null` where it names none or
 * several. Years of dates do not count. Without a programme, only a cycle that one programme alone could mean.
 */
export function findCycle(text: string, profile: SiteProfile, programme: string | null): Cycle | null {
  return remembered(cycles, profile, programme ?? '', text, () =>
    cycleIn(text.slice(0, LONGEST), profile.cycles, programme),
  );
}

/**
 * The cycle of an id: that of the profile, else one that is made from the id's own words, so that a cycle that begins
 * after this program was written is named, sorted and kept apart from others. `null` where there is no id or programme.
 */
export function cycleOf(profile: SiteProfile, programme: string | null, id: string | null): Cycle | null {
  if (programme === null || id === null) return null;
  const own = profile.cycles.filter((cycle) => cycle.programme === programme);
  const listed = own.find((cycle) => cycle.id === id);
  if (listed || own.length === 0) return listed ?? null;
  const before = kinOf(own, id);
  const older = numberOf(id) < numberOf(before.id) && /(?:19|20)\d\d/.test(id);
  return {
    id,
    programme,
    scale: before.scale,
    spellings: [id],
    // Between the cycle before it and the next one; two unlisted ones by their numbers.
    order: before.order - (older ? 1 : 0) + Math.min(0.99, numberOf(id) / 10_000),
    comparableWith: [],
    caveat: `The cycle ${id} is not known to this program, so nothing says what its grades can be compared with.`,
    unlisted: true,
  };
}

/** The listed cycle nearest before one that is not listed: the framework in which its areas are looked for first. */
export function listedBefore(profile: SiteProfile, cycle: Cycle): Cycle {
  return kinOf(
    profile.cycles.filter((one) => one.programme === cycle.programme),
    cycle.id,
  );
}

/** Of a programme's cycles the last that began no later than years say; the last of all where there are none; the first for what is older. */
function kinOf(own: Cycle[], id: string): Cycle {
  const sorted = [...own].sort((a, b) => a.order - b.order);
  const year = numberOf(id);
  if (!/(?:19|20)\d\d/.test(id)) return sorted.at(-1)!;
  return sorted.findLast((cycle) => numberOf(cycle.id) <= year) ?? sorted[0]!;
}

/** The first number of an id: its first year, or the number of its round. */
function numberOf(id: string): number {
  return Number(/\d+/.exec(id)?.[0] ?? 0);
}

/** The cycle that a title or slug names and that the profile does not list (`cycleOf` has the rest); `null` for none. */
export function findUnlistedCycle(
  text: string,
  profile: SiteProfile,
  programme: string | null,
): Cycle | null {
  if (programme === null) return null;
  return cycleOf(profile, programme, unlistedCycleIn(text.slice(0, LONGEST), profile.cycles, programme));
}

/**
 * The grade scale in use. Where the cycle is not known, the scale that all cycles of the programme share, or that all
 * cycles in which the area was asked share; `null` where that does not settle it.
 */
export function scaleFor(
  profile: SiteProfile,
  programme: string | null,
  cycle: string | null,
  area?: AreaId | null,
): GradeScale | null {
  const ofProgramme = profile.cycles.filter((each) => each.programme === programme);
  const meant = cycle === null ? ofProgramme : ofProgramme.filter((each) => each.id === cycle);
  const framework = area ? areaById(area, profile, programme)?.cycles : undefined;
  const narrowed = cycle === null && framework ? meant.filter((each) => framework.includes(each.id)) : meant;
  const ids = new Set(narrowed.map((each) => each.scale));
  return ids.size === 1 ? (profile.scales.find((scale) => ids.has(scale.id)) ?? null) : null;
}

/** A grade and where it was given. */
export interface PlacedGrade {
  grade: GradeId;
  scale: string;
  programme: string | null;
  cycle: string | null;
  area: AreaId;
}

export interface GradeComparison {
  direction: Direction | 'same';
  /** Why grades do not compare, in a sentence (the inspectorate's own reason where it gave one); `null` where they do. */
  caveat: string | null;
}

/**
 * How a grade stands to an earlier one. The only place where direction is decided: a direction is given where
 * programme, area, cycle and scale all compare by the profile's data, and nowhere else.
 */
export function compareGrades(
  profile: SiteProfile,
  before: PlacedGrade,
  after: PlacedGrade,
): GradeComparison {
  const caveat =
    programmeCaveat(before, after) ??
    cycleCaveat(profile, before, after) ??
    scaleCaveat(profile, before, after) ??
    areaCaveat(profile, before, after);
  if (caveat !== null) return { direction: 'not-comparable', caveat };
  const [old, now] = [rankOf(profile, before, after), rankOf(profile, after, before)];
  if (old === null || now === null) {
    return {
      direction: 'not-comparable',
      caveat: 'One of the grades is not on the grade scale that is in use.',
    };
  }
  return { direction: now === old ? 'same' : now < old ? 'improved' : 'declined', caveat: null };
}

function programmeCaveat(before: PlacedGrade, after: PlacedGrade): string | null {
  return before.programme === after.programme ? null : 'The grades are of different inspection programmes.';
}

function cycleCaveat(profile: SiteProfile, before: PlacedGrade, after: PlacedGrade): string | null {
  if (before.cycle === after.cycle) return null;
  const [old, now] = [before, after].map((placed) => possibleCycles(profile, placed)) as [Cycle[], Cycle[]];
  if (old.length === 0 || now.length === 0) return 'It is not known which cycles the grades belong to.';
  for (const a of old) for (const b of now) if (!cyclesCompare(a, b)) return cyclesCaveat(profile, a, b);
  return null;
}

/** The cycle a grade was given in; every cycle of its programme with its scale, where that is not known. */
function possibleCycles(profile: SiteProfile, { programme, cycle, scale }: PlacedGrade): Cycle[] {
  if (cycle !== null) return [cycleOf(profile, programme, cycle)].filter((each) => each !== null);
  return profile.cycles.filter((each) => each.programme === programme && each.scale === scale);
}

function cyclesCompare(a: Cycle, b: Cycle): boolean {
  if (a.id === b.id) return true;
  return (a.comparableWith?.includes(b.id) ?? true) && (b.comparableWith?.includes(a.id) ?? true);
}

/** The reason of the cycle that stands apart; of the later one where both do. */
function cyclesCaveat(profile: SiteProfile, a: Cycle, b: Cycle): string {
  const [earlier, later] = a.order <= b.order ? [a, b] : [b, a];
  const scale = profile.scales.find((each) => each.id === later.scale);
  const apart = (cycle: Cycle, other: Cycle) =>
    cycle.comparableWith !== undefined && !cycle.comparableWith.includes(other.id);
  const reason =
    (earlier.scale === later.scale &&
    apart(earlier, later) &&
    earlier.comparableWith?.length === 0 &&
    later.comparableWith?.length !== 0
      ? earlier.caveat
      : null) ??
    later.caveat ??
    (earlier.scale === later.scale ? undefined : scale?.caveat) ??
    earlier.caveat;
  return reason ?? `Grades of ${later.id} are not comparable with those of ${earlier.id}.`;
}

function scaleCaveat(profile: SiteProfile, before: PlacedGrade, after: PlacedGrade): string | null {
  if (before.scale === after.scale) return null;
  const [old, now] = [before, after].map(({ scale }) => profile.scales.find((each) => each.id === scale));
  if (old?.comparableWith.includes(after.scale) && now?.comparableWith.includes(before.scale)) return null;
  return now?.caveat ?? old?.caveat ?? 'The grades are on scales that cannot be compared.';
}

function areaCaveat(profile: SiteProfile, before: PlacedGrade, after: PlacedGrade): string | null {
  if (before.area === after.area) return null;
  const goesOn = (from: AreaId, to: AreaId) =>
    areaById(to, profile, after.programme)?.continues?.some((link) => link.area === from && link.comparable);
  if (goesOn(before.area, after.area) || goesOn(after.area, before.area)) return null;
  return 'The areas are not the same, and the inspectorate does not say that their grades compare.';
}

/** Place of a grade on its scale, 0 the best; on the other's scale where both scales compare and only that one has both grades. */
function rankOf(profile: SiteProfile, placed: PlacedGrade, other: PlacedGrade): number | null {
  const scales = [placed.scale, other.scale]
    .sort()
    .map((id) => profile.scales.find((scale) => scale.id === id));
  const common = scales.find((scale) =>
    [placed, other].every(({ grade }) => scale?.steps.some((step) => step.id === grade)),
  );
  return common ? common.steps.findIndex((step) => step.id === placed.grade) : null;
}
