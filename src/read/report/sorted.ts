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
import { shared } from './containers.js';
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
  for (let at = 0; at < lines.length; at += 1) {
    const past = pairsFrom(state, lines, at);
    if (past !== null) {
      at = past - 1;
      continue;
    }
    if (!gradeOf(state, lines[at]!) || state.columns.has(lines[at]!.block)) continue;
    const { groups, counts, end } = groupsFrom(state, lines, at);
    if (!standsUnderName(state, lines, at) && isSorted(groups)) {
      for (const { line, said, names } of groups) {
        state.columns.set(line.block, {});
        for (const { line: name, area } of names) state.columns.set(name.block, { area, ...said });
      }
      for (const { block } of counts) state.columns.set(block, {});
    }
    at = end - 1;
  }
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

/**
 * A run of names and grades in turn, of which each two are a pair: the grade first and the name last, or items and behind each
 * its grade. Notes what they are and says where the run ends; `null` where none begins here.
 */
function pairsFrom(state: State, lines: Outlined[], from: number): number | null {
  const said: (Said & { line: Outlined })[] = [];
  const names: { line: Outlined; area: Area }[] = [];
  const gradeFirst = gradeOf(state, lines[from]!) !== null;
  const next = lines[from + 1];
  if (!gradeFirst && (lines[from]!.block.kind !== 'item' || !next || !gradeOf(state, next))) return null;
  const met = new Set<string>();
  let at = from;
  for (; at < lines.length && at - from < LONGEST; at += 1) {
    const line = lines[at]!;
    if (line.shape === 'furniture') continue;
    if (line.shape === 'legend' || line.shape === 'heading') break;
    const grade = gradeOf(state, line);
    const area = grade ? null : nameOf(state, line);
    if (!grade && !area) break;
    // Two grades or two names in a row: no pairs.
    if ((grade !== null) !== (gradeFirst ? said.length === names.length : said.length < names.length))
      return null;
    if (grade) said.push({ ...grade, line });
    else if (met.has(area!.id) || (names[0] && !isAlike(line, names[0].line))) return null;
    else {
      met.add(area!.id);
      names.push({ line, area: area! });
    }
  }
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
  return at;
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
  while (before >= 0 && (lines[before]!.shape === 'furniture' || lines[before]!.shape === 'number'))
    before -= 1;
  const block = lines[before]?.block;
  return block !== undefined && block.kind !== 'row' && areaOf(state, block.text) !== null;
}

/** The groups from a grade on, as far as there are only grades along the scale, names and counts. */
function groupsFrom(
  state: State,
  lines: Outlined[],
  from: number,
): { groups: Group[]; counts: Outlined[]; end: number } {
  const groups: Group[] = [];
  const counts: Outlined[] = [];
  const met = new Set<string>();
  let first: Outlined | null = null;
  let inBoxes: boolean | null = null;
  let at = from;
  for (; at < lines.length && at - from < LONGEST; at += 1) {
    const line = lines[at]!;
    const { block, shape } = line;
    if (shape === 'furniture') continue;
    const said = gradeOf(state, line);
    if (said) {
      if (!goesOn(state, groups, said, line)) break;
      groups.push({ line, said, names: [] });
      continue;
    }
    if (shape === 'number' || COUNT.test(block.text)) {
      counts.push(line);
      continue;
    }
    const area = nameOf(state, line);
    const group = groups.at(-1)!;
    if (!area || met.has(area.id) || (first && !isAlike(line, first))) break;
    // Each in the box of its grade, or all beside the grades: what is set otherwise is no more of the summary.
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
  return { groups, counts, end: at };
}

function nameOf(state: State, { block }: Outlined): Area | null {
  if (block.kind === 'row' || block.quoted || block.clues || /[.;?]$/.test(block.text)) return null;
  return areaOf(state, block.text);
}

function isAlike({ block }: Outlined, first: Outlined): boolean {
  return block.kind === first.block.kind && block.level === first.block.level;
}

/** Whether a grade goes on along the scale from those before it, and is set as they are. */
function goesOn({ profile }: State, groups: Group[], { word }: Said, line: Outlined): boolean {
  const last = groups.at(-1);
  if (!last) return true;
  if (!isAlike(line, last.line)) return false;
  return profile.scales.some((scale) => {
    const ranks = [...groups.map((group) => group.said.word.grade), word.grade].map((grade) =>
      scale.steps.findIndex((step) => step.id === grade),
    );
    const way = Math.sign(ranks[1]! - ranks[0]!);
    return (
      ranks.every((rank, at) => rank >= 0 && (at === 0 || Math.sign(rank - ranks[at - 1]!) === way)) &&
      way !== 0
    );
  });
}

/** Whether a name stands in the box of its grade alone; `null` where nothing tells boxes apart. */
function isBoxed(state: State, groups: Group[], { block }: Outlined): boolean | null {
  const [one, other] = groups.slice(-2).map(({ line }) => line.block.container);
  const around = groups.length > 1 && one !== other ? shared(state.parents, one, other) : null;
  const here = around === null ? null : shared(state.parents, other, block.container);
  return here === null ? null : here > around!;
}
