/**
 * Summaries that are nothing but grades and the names of areas: in pairs, or sorted by grade, where each grade stands over the
 * names that have it, some grades over none. Told before the walk and as a whole, since of its lines alone each grade could as
 * well be that of the name above it.
 *
 * A sorted one opens with a grade that stands under no name, its grades run along the scale, and something in it fits no
 * other reading: several names under one grade, or a grade without any before another one.
 */
import type { Area, ReadFrom } from '../../model.js';
import type { GradeWord } from '../grades.js';
import type { Outlined } from '../outline.js';
import { areaOf } from './areas.js';
import { isFurther, shared } from './containers.js';
import { GRADE_LABEL } from './grade-phrases.js';
import type { State } from './state.js';

interface Said {
  word: GradeWord & { kind: 'graded' };
  from: ReadFrom;
  quote: string;
}
interface Group {
  line: Outlined;
  said: Said;
  names: { line: Outlined; area: Area }[];
}

/** `None`, `0`, `2 areas`: how many names follow. */
const COUNT = /^(?:none|nil|n\/a|no areas|\d{1,2}(?: areas?)?):?$/i;

/** Lines that a summary has at most. */
const LONGEST = 200;

/** Notes for each block of such summaries what it is; done before the walk, in one pass. */
export function findSorted(state: State, lines: Outlined[]): void {
  const says = lines.map((line) => gradeOf(state, line) !== null);
  for (let at = 0; at < lines.length; at += 1) {
    // Only where a grade stands: here, or behind the name that stands here and perhaps its label.
    if (says[at] ? isAlone(state, lines, says, at) : !says[at + 1] && !says[at + 2]) continue;
    const past = pairsFrom(state, lines, at) ?? gradesFirst(state, lines, at);
    if (past !== null) {
      at = past - 1;
      continue;
    }
    if (!says[at] || state.columns.has(lines[at]!.block)) continue;
    const { groups, counts, end, broken } = groupsFrom(state, lines, at);
    if (!broken && !standsUnderName(state, lines, at) && isSorted(groups)) {
      for (const { line, said, names } of groups) {
        state.columns.set(line.block, {});
        for (const { line: name, area } of names) state.columns.set(name.block, { area, ...said });
      }
      for (const { block } of counts) state.columns.set(block, {});
    }
    at = end - 1;
  }
}

/** Whether nothing of a summary stands behind a grade: no further grade and no name. */
function isAlone(state: State, lines: Outlined[], says: boolean[], at: number): boolean {
  for (let next = at + 1; next < lines.length; next += 1) {
    const line = lines[next]!;
    if (line.shape === 'furniture' || line.shape === 'number' || isLabel(line) || COUNT.test(line.block.text))
      continue;
    return !says[next] && nameOf(state, line) === null;
  }
  return true;
}

/** The grade that a line is, by its words or by one picture or mark. */
function gradeOf({ vocabulary }: State, { block, shape }: Outlined): Said | null {
  if (shape === 'furniture' || block.kind === 'row' || block.quoted || block.current) return null;
  if (block.kind !== 'image') {
    const word = vocabulary.word(block.text);
    return word?.kind === 'graded' ? { word, from: 'grade-line', quote: block.text } : null;
  }
  const [only] = block.clues ?? [];
  if (!only || block.clues!.length > 1 || only.hidden) return null;
  const said =
    only.from === 'class'
      ? { word: vocabulary.token(only.value), about: null }
      : vocabulary.label(only.value);
  return said?.word?.kind === 'graded' && said.about === null
    ? { word: said.word, from: only.from, quote: only.said ?? only.value }
    : null;
}

/** `Grade` between a name and its grade. */
function isLabel({ block }: Outlined): boolean {
  return (
    block.kind === 'paragraph' && block.text.length <= 60 && !block.clues && GRADE_LABEL.test(block.text)
  );
}

/** A line of a summary that is the name of an area or a grade. */
type Saying = { at: number; line: Outlined } & ({ grade: Said; area: null } | { grade: null; area: Area });

/** The names and grades that stand one after the other from a line on, with labels and furniture between them. */
function* sayingsFrom(state: State, lines: Outlined[], from: number): Generator<Saying> {
  for (let at = from; at < lines.length && at - from < LONGEST; at += 1) {
    const line = lines[at]!;
    if (line.shape === 'furniture' || isLabel(line)) continue;
    if (line.shape === 'legend' || line.shape === 'heading') return;
    const grade = gradeOf(state, line);
    const area = grade ? null : nameOf(state, line);
    if (grade) yield { at, line, grade, area: null };
    else if (area) yield { at, line, grade: null, area };
    else return;
  }
}

/**
 * A run of names and grades in turn, of which each two are a pair: the grade first and the name last, or items and behind each
 * its grade. Notes what they are and says where the run ends; `null` where none begins here.
 */
function pairsFrom(state: State, lines: Outlined[], from: number): number | null {
  const said: (Said & { line: Outlined })[] = [];
  const names: { line: Outlined; area: Area }[] = [];
  const gradeFirst = gradeOf(state, lines[from]!) !== null;
  const below = lines[from + 1];
  const next = !gradeFirst && below && isLabel(below) ? lines[from + 2] : below;
  if (!gradeFirst && (!next || !gradeOf(state, next) || !nameOf(state, lines[from]!))) return null;
  const met = new Set<string>();
  let end = from;
  for (const { at, line, grade, area } of sayingsFrom(state, lines, from)) {
    end = at + 1;
    // Two grades or two names in a row: no pairs.
    if ((grade !== null) !== (gradeFirst ? said.length === names.length : said.length < names.length))
      return null;
    if (grade) said.push({ ...grade, line });
    else if (met.has(area.id) || (names[0] && !isAlike(line, names[0].line))) return null;
    else {
      met.add(area.id);
      names.push({ line, area });
    }
  }
  if (!gradeFirst && names.length > 2 && names.length === said.length + 1)
    return noteUnsure(state, names, said) ? end : null;
  if (names.length < 2 || names.length !== said.length) return null;
  if (gradeFirst && standsUnderName(state, lines, from)) return null;
  if (!gradeFirst && names[0]!.line.block.kind !== 'item') return null;
  for (const [i, { line }] of (gradeFirst ? said : names).entries()) {
    const own = (gradeFirst ? names : said)[i]!.line.block.container;
    const after = (gradeFirst ? said : names)[i + 1]?.line.block.container;
    const near = shared(state.parents, line.block.container, own);
    const far = after === undefined ? null : shared(state.parents, own, after);
    if (near !== null && far !== null && far > near) return null;
  }
  for (const [i, { line, area }] of names.entries()) {
    const { word, from: where, quote, line: grade } = said[i]!;
    state.columns.set(line.block, { area, word, from: where, quote });
    state.columns.set(grade.block, {});
  }
  return end;
}

/**
 * Names under their grades of which some have none: the run opens with a grade and ends with a name, so no name stands over its
 * grade; and its grades do not go along the scale, so it is not sorted by them. Each grade is that of the name right below it.
 */
function gradesFirst(state: State, lines: Outlined[], from: number): number | null {
  if (!gradeOf(state, lines[from]!) || standsUnderName(state, lines, from)) return null;
  const said: { said: Said; line: Outlined; name: { line: Outlined; area: Area } | null }[] = [];
  const bare: { line: Outlined; area: Area }[] = [];
  const met = new Set<string>();
  let end = from;
  for (const { at, line, grade, area } of sayingsFrom(state, lines, from)) {
    const last = said.at(-1);
    if (area && met.has(area.id)) break;
    end = at + 1;
    if (grade && last && !last.name) return null;
    if (grade) said.push({ said: grade, line, name: null });
    else if (last && !last.name) last.name = { line, area };
    else bare.push({ line, area });
    if (area) met.add(area.id);
  }
  if (said.length < 2 || bare.length === 0 || !said.at(-1)!.name) return null;
  if (
    goesAlong(
      state,
      said.map((one) => one.said.word.grade),
    )
  )
    return null;
  const names = [...said.map((one) => one.name!), ...bare];
  if (names.some(({ line }) => !isAlike(line, names[0]!.line))) return null;
  for (const { said: grade, line, name } of said) {
    state.columns.set(line.block, {});
    state.columns.set(name!.line.block, { area: name!.area, ...grade });
  }
  for (const { line, area } of bare) state.columns.set(line.block, { area });
  return end;
}

/** Whether grades go along a scale, each once. */
function goesAlong({ profile }: State, grades: string[]): boolean {
  return profile.scales.some((scale) => {
    const ranks = grades.map((grade) => scale.steps.findIndex((step) => step.id === grade));
    const way = Math.sign(ranks[1]! - ranks[0]!);
    return (
      way !== 0 &&
      ranks.every((rank, at) => rank >= 0 && (at === 0 || Math.sign(rank - ranks[at - 1]!) === way))
    );
  });
}

/**
 * Names and grades in turn, a name at both ends: one of them has no grade, and nothing tells which. Not so where one end is never
 * graded, or the names stand nearer to the grade on one side.
 */
function noteUnsure(
  state: State,
  names: { line: Outlined; area: Area }[],
  said: { line: Outlined }[],
): boolean {
  const ends = [names[0]!, names.at(-1)!];
  if (ends.some(({ line, area }) => area.neverGraded || line.block.kind === 'heading')) return false;
  const isEven = said.every(({ line }, at) => {
    const over = shared(state.parents, line.block.container, names[at]!.line.block.container);
    const under = shared(state.parents, line.block.container, names[at + 1]!.line.block.container);
    return over === under;
  });
  if (!isEven) return false;
  for (const { line, area } of names) state.columns.set(line.block, { area });
  for (const { line } of said) state.columns.set(line.block, {});
  state.problems.push({
    code: 'grades-apart',
    where: names[0]!.line.block.where ?? names[0]!.line.block.text,
    detail: `${names.length} areas and ${said.length} grades stand in turn, and nothing tells which of them has none`,
  });
  return true;
}

function isSorted(groups: Group[]): boolean {
  const names = groups.flatMap((group) => group.names.map(({ area }) => area.id));
  // All names under the last grade may as well stand in a column beside the grades (`columns.ts`).
  if (names.length < 2 || groups.filter((group) => group.names.length > 0).length < 2) return false;
  return groups.some(
    (group, at) => group.names.length > 1 || (group.names.length === 0 && at < groups.length - 1),
  );
}

/** Whether what stands over a grade is the name of an area: then it is that one's grade. */
function standsUnderName(state: State, lines: Outlined[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && (/^(?:furniture|number)$/.test(lines[before]!.shape) || isLabel(lines[before]!)))
    before -= 1;
  const block = lines[before]?.block;
  return block !== undefined && block.kind !== 'row' && areaOf(state, block.text) !== null;
}

/** The groups from a grade on, as far as there are only grades along the scale, names and counts. */
function groupsFrom(
  state: State,
  lines: Outlined[],
  from: number,
): { groups: Group[]; counts: Outlined[]; end: number; broken: boolean } {
  const groups: Group[] = [];
  const counts: Outlined[] = [];
  const met = new Set<string>();
  let first: Outlined | null = null;
  let inBoxes: boolean | null = null;
  const unknown: Outlined[] = [];
  /** A further grade stands right behind, and not along the scale. */
  let broken = false;
  let at = from;
  for (; at < lines.length && at - from < LONGEST; at += 1) {
    const line = lines[at]!;
    const { block, shape } = line;
    if (shape === 'furniture' || isLabel(line)) continue;
    const said = gradeOf(state, line);
    if (said) {
      broken = groups.length > 0 && isAlike(line, groups.at(-1)!.line) && !goesOn(state, groups, said, line);
      if (broken || !goesOn(state, groups, said, line)) break;
      groups.push({ line, said, names: [] });
      continue;
    }
    if (shape === 'number' || COUNT.test(block.text)) {
      counts.push(line);
      continue;
    }
    const area = nameOf(state, line);
    const group = groups.at(-1)!;
    if (!area && isUnknownName(line, first)) {
      unknown.push(line);
      continue;
    }
    if (!area || met.has(area.id) || (first && !isAlike(line, first))) break;
    // Each in the box of its grade, or all beside the grades: what is set otherwise is no more of the summary.
    const near = group.names[0]?.line.block;
    if (near && isFurther(state.parents, group.line.block, near, block)) break;
    const boxed = isBoxed(state, groups, line);
    if (boxed !== null && inBoxes !== null && boxed !== inBoxes) break;
    inBoxes ??= boxed;
    first ??= line;
    met.add(area.id);
    group.names.push({ line, area });
  }
  // The heading of the first chapter, with text below it, where nothing sets it apart from the summary.
  const next = lines[at];
  const last = groups.at(-1)!.names.at(-1);
  if (last?.line.block.kind === 'heading' && next?.shape === 'text' && next.block.text.length > 40)
    groups.at(-1)!.names.pop();
  const known = groups.reduce((sum, { names }) => sum + names.length, 0);
  return { groups, counts, end: at, broken: broken || unknown.length * 3 > known };
}

/** An item of a list of names that are known, in words that are not. */
function isUnknownName({ block }: Outlined, first: Outlined | null): boolean {
  const { kind, text, quoted, clues } = block;
  if (kind !== 'item' || quoted || clues || text.length > 60 || /[.;:?!]$/.test(text)) return false;
  return first === null || first.block.level === block.level;
}

function nameOf(state: State, { block }: Outlined): Area | null {
  if (block.kind === 'row' || block.quoted || block.clues || /[.;?]$/.test(block.text)) return null;
  return areaOf(state, block.text);
}

function isAlike({ block }: Outlined, first: Outlined): boolean {
  return block.kind === first.block.kind && block.level === first.block.level;
}

/** Whether a grade goes on along the scale from those before it, and is set as they are. */
function goesOn(state: State, groups: Group[], { word }: Said, line: Outlined): boolean {
  const last = groups.at(-1);
  if (!last) return true;
  if (!isAlike(line, last.line)) return false;
  return goesAlong(state, [...groups.map((group) => group.said.word.grade), word.grade]);
}

/** Whether a name stands in the box of its grade alone; `null` where nothing tells boxes apart. */
function isBoxed(state: State, groups: Group[], { block }: Outlined): boolean | null {
  const [one, other] = groups.slice(-2).map(({ line }) => line.block.container);
  const around = groups.length > 1 && one !== other ? shared(state.parents, one, other) : null;
  const here = around === null ? null : shared(state.parents, other, block.container);
  return here === null ? null : here > around!;
}
