/**
 * Marks of a grade: a line, list item or badge that is nothing but a grade, a grade beside its label, and clues that are
 * no visible text (alt texts, labels, class names). Which area a mark belongs to is told by where it stands.
 * Grades in tables are in `tables.ts`, those in sentences in `running-text.ts`.
 */
import type { Area, Block, BlockClue, ReadFrom } from '../../model.js';
import { areaById, findBody } from '../../sites/lookup.js';
import type { GradeWord } from '../grades.js';
import { isAnyName } from '../identity.js';
import type { Clue } from '../judgments.js';
import { addAll } from '../lists.js';
import type { Outlined } from '../outline.js';
import { areaOf, isPillar } from './areas.js';
import { isInside, shared } from './containers.js';
import {
  datedGrade,
  datedLabel,
  earlierPart,
  type GradeInTime,
  gradesInTime,
  movedGrade,
} from './earlier.js';
import {
  besideGrade,
  GRADE_LABEL,
  gradedAs,
  OF_OTHERS,
  splitGrade,
  withEarlier,
  withInspected,
} from './grade-phrases.js';
import { isHinted } from './hints.js';
import { areasNamed } from './news.js';
import { clue, meet, notesFor, openArea } from './sections.js';
import { type State, took } from './state.js';

/**
 * A paragraph or list item that is an area's name with its grade beside it: as a word, a picture, a label or a class. Lists
 * and cards of a summary are made of these. An item says a grade and opens nothing; a paragraph opens its area.
 */
export function namedGrade(state: State, line: Outlined): boolean {
  const { block } = line;
  const { text } = block;
  if ((block.kind !== 'paragraph' && block.kind !== 'item') || text.length > 200 || text === '') return false;
  if (block.quoted || /[.;?]$/.test(text) || state.vocabulary.word(text)) return false;
  if (gradeOverNames(state, block)) return true;
  const beside =
    splitGrade(text, state.vocabulary) ??
    besideGrade(text, state.vocabulary) ??
    gradedAs(text, state.vocabulary);
  const hinted = !beside && isHinted(state, block);
  if (!beside && !block.clues && !hinted) return false;
  const area = areaOf(state, beside?.label ?? text);
  if (!area) return false;
  if (hinted) meet(state, area.id, block);
  const body = findBody(beside?.label ?? text, state.profile, state.identity.bodyKind);
  if (body && body.id !== (state.body ?? state.identity.body?.id) && state.identity.body) return false;
  const label = beside?.label ?? text;
  const clues: Clue[] = beside ? [{ from: 'grade-line', word: beside.word, quote: text }] : [];
  const before = state.area;
  state.area = area.id;
  for (const one of block.clues ?? []) {
    const clue = asClue(state, one);
    if (clue) clues.push(clue);
  }
  state.area = before;
  if (clues.length === 0) return false;
  state.list = null;
  if (block.kind === 'paragraph') openArea(state, area, label, block);
  const notes = notesFor(state, area.id, area.level, label);
  notes.listed = true;
  addAll(notes.clues, clues);
  took(state, block, area.level, area.id);
  return true;
}

/** `Good – preventing crime`, `Adequate: investigating crime, responding to the public`: a grade, and the areas that have it. */
function gradeOverNames(state: State, block: Block): boolean {
  const hit = /^([^():–—|]{3,30}?)(?:\s*:\s+|\s+[–—|-]\s+)(\S.{2,170})$/.exec(block.text);
  const word = hit ? state.vocabulary.word(hit[1]!) : null;
  if (!hit || !word) return false;
  const areas = areasNamed(state, hit[2]!);
  if (areas.length === 0) return false;
  for (const id of areas) {
    const name = areas.length === 1 ? hit[2]! : (areaById(id, state.profile)?.name ?? hit[2]!);
    const notes = notesFor(state, id, isPillar(state, id) ? 'pillar' : 'area', name);
    notes.listed = true;
    notes.clues.push({ from: 'grade-line', word, quote: block.text });
  }
  state.list = null;
  took(state, block, 'grade', `of ${areas.join(', ')}`);
  return true;
}

/** Whether the next block that says anything is a grade on a line of its own. */
export function gradeFollows(state: State, index: number, lines: Outlined[], own = false): boolean {
  return gradeAfter(state, index, lines, own) !== null;
}

/** The next block that says anything, where that is a grade on a line of its own: its place in the lines. */
function gradeAfter(state: State, index: number, lines: Outlined[], own = false): number | null {
  for (let i = index + 1; i < Math.min(index + 3, lines.length); i += 1) {
    const { block, shape } = lines[i]!;
    if (shape === 'furniture' || shape === 'number') continue;
    if (shape === 'legend' || state.columns.has(block)) return null;
    if (block.kind === 'row') return isGradeRow(state, block) ? i : null;
    const said =
      block.kind === 'image'
        ? (block.clues ?? []).some((one) => wordOf(state, one)?.about === null)
        : state.vocabulary.word(block.text) !== null && block.kind !== 'item';
    return said && (own || !standsOver(state, block, i, lines, index)) ? i : null;
  }
  return null;
}

/** Whether a grade stands nearer to the heading below it than to the block that asks. */
function standsOver(state: State, block: Block, at: number, lines: Outlined[], from: number): boolean {
  const next = nextArea(state, at, lines);
  if (next === null) return false;
  const below = shared(state.parents, block.container, lines[next]!.block.container);
  const above = shared(state.parents, block.container, lines[from]!.block.container);
  return below !== null && above !== null && below > above;
}

/** `Grade | Good`: a row that grades what stands above it. */
function isGradeRow(state: State, block: Block): boolean {
  const [label, ...rest] = (block.cells ?? []).filter((cell) => cell !== '');
  return (
    label !== undefined &&
    rest.length === 1 &&
    GRADE_LABEL.test(label) &&
    state.vocabulary.word(rest[0]!) !== null
  );
}

/** What a clue says, and of what. */
function wordOf(state: State, one: BlockClue): { word: GradeWord; about: string | null } | null {
  if (one.from === 'class')
    return plainWord(state.vocabulary.token(one.value) ?? state.vocabulary.word(one.value));
  return one.from === 'heading'
    ? plainWord(state.vocabulary.word(one.value))
    : state.vocabulary.label(one.value);
}

/** A clue that hung on a block: it counts where its words are a grade, of nothing else than the area at hand. */
export function blockClue(state: State, one: BlockClue): boolean {
  const said = wordOf(state, one);
  if (!said) return false;
  const from: ReadFrom = one.from === 'heading' ? 'heading' : one.from;
  if (said.about) {
    const about = areaOf(state, said.about);
    if (about && about.id !== state.area) {
      // The label names what it grades: believe the name, not the place.
      const before = { area: state.area, section: state.section };
      state.area = about.id;
      notesFor(state, about.id, about.level, said.about).listed = true;
      clue(state, { from, word: said.word, quote: one.said ?? one.value, ...unseen(one) });
      state.area = before.area;
      return true;
    }
    const other = findBody(said.about, state.profile, state.identity.bodyKind);
    if (other && other.id !== (state.body ?? state.identity.body?.id)) return false;
    if (/\b(?:previous|last|earlier|20\d\d)\b/i.test(said.about)) return false;
  }
  clue(state, { from, word: said.word, quote: one.said ?? one.value, ...unseen(one) });
  return true;
}

function plainWord(word: GradeWord | null): { word: GradeWord; about: string | null } | null {
  return word ? { word, about: null } : null;
}

/** A block that is nothing but a grade: a line, a single list item, a badge or picture. */
export function gradeLine(state: State, line: Outlined, index: number, lines: Outlined[]): boolean {
  const { block } = line;
  if (block.quoted && !block.clues) return false;
  if (block.kind === 'image') {
    const clues = (block.clues ?? [])
      .map((one) => asClue(state, one))
      .filter((one): one is Clue => one !== null);
    if (clues.length === 0) return false;
    if (clues.length === block.clues?.length || clues.length > 0) {
      for (const one of clues) gradeHere(state, block, one, index, lines, true);
    }
    took(state, block, 'grade', clues.map((one) => one.quote).join(', '));
    return true;
  }
  const times = gradesInTime(state, block.text);
  if (times) return gradesOfTimes(state, block, times, index, lines);
  const dated = datedGrade(state, block.text);
  if (block.kind === 'item' && !dated) {
    const neighbours = [lines[index - 1]?.block.kind, lines[index + 1]?.block.kind];
    if (neighbours.includes('item') && !isOwnGrade(state, index, lines)) return false;
  }
  if (dated && !dated.now) {
    if (!noteEarlier(state, dated.word, dated.year, block.text)) return false;
    took(state, block, 'earlier grade', block.text);
    return true;
  }
  const moved = movedGrade(block.text, state.vocabulary);
  const both = moved ? { ...moved, year: null } : withEarlier(block.text, state.vocabulary);
  const since = block.text.length <= 90 ? withInspected(block.text, state.vocabulary) : null;
  if (since && state.area && !state.silent) {
    const notes = notesFor(state, state.area, 'area', state.area);
    if (since.carried) {
      notes.carriedOver = true;
      notes.inspectedIn ??= since.year;
    } else notes.lastInspected ??= since.year;
  }
  const word = both?.now ?? since?.word ?? dated?.word ?? state.vocabulary.word(block.text);
  if (both) noteEarlier(state, both.before, both.year, block.text);
  if (!word) return markOfLabel(state, block, index, lines);
  gradeHere(state, block, { from: 'grade-line', word, quote: block.text }, index, lines);
  for (const one of block.clues ?? []) {
    const extra = asClue(state, one);
    if (extra) gradeHere(state, block, extra, index, lines, true);
  }
  return true;
}

/** `Initial grade: Inadequate. Grade after our revisit: Good.`: each grade for its time. False where no area is at hand. */
function gradesOfTimes(
  state: State,
  block: Block,
  times: GradeInTime[],
  index: number,
  lines: Outlined[],
): boolean {
  if (!state.area) return false;
  for (const { word, when, year } of times) {
    const unsaid = when === 'latest' && (!state.fresh || state.silent !== null);
    if (when === 'before' || unsaid) noteEarlier(state, word, year, block.text);
    else if (when === 'latest')
      notesFor(state, state.area, 'area', state.area).latest ??= { word, year, quote: block.text };
    else gradeHere(state, block, { from: 'grade-line', word, quote: block.text }, index, lines, true);
  }
  took(state, block, 'grade', 'with its time');
  return true;
}

/**
 * Clues that hang on words which are no grade. Where those are the label of a grade (`Current grade`, `Last inspection`) it is
 * a grade of then; elsewhere the clues are of the area as long as nothing else was said of it.
 */
function markOfLabel(state: State, block: Block, index: number, lines: Outlined[]): boolean {
  const { text, clues } = block;
  if (!clues || (text.length <= 160 && OF_OTHERS.test(text))) return false;
  const label = text.replace(/[\s:.–-]+$/, '');
  const dated = datedLabel(state, label);
  const earlier = dated ? (dated.now ? null : (dated.year ?? '')) : earlierPart(state, label);
  if (earlier === null && !dated && !GRADE_LABEL.test(label)) {
    if (state.fresh) for (const one of clues) blockClue(state, one);
    return false;
  }
  const marks = clues.flatMap((one) => asClue(state, one) ?? []);
  for (const one of marks) {
    if (earlier !== null) noteEarlier(state, one.word, earlier || null, one.quote);
    else gradeHere(state, block, one, index, lines, true);
  }
  if (marks.length > 0) took(state, block, earlier === null ? 'grade' : 'earlier grade', marks[0]!.quote);
  return marks.length > 0;
}

/** A label that says of when the grade below it is: `Previous grade`, `Grade after our revisit`. */
export function timeLabel(state: State, block: Block, index: number, lines: Outlined[]): boolean {
  if ((block.kind !== 'paragraph' && block.kind !== 'item') || block.clues || !state.area) return false;
  const dated = datedLabel(state, block.text);
  const at = dated ? gradeAfter(state, index, lines) : null;
  if (!dated || at === null) return false;
  state.dated = { at, now: dated.now, year: dated.year };
  took(state, block, 'grade label');
  return true;
}

/**
 * An item of a list that says by its label that it is the grade (`Our grade: Adequate`), the only one of its list that does,
 * among other facts: national figures, dates. A list of names, and one below an item, has grades of its own.
 */
function isOwnGrade(state: State, index: number, lines: Outlined[]): boolean {
  const isItem = (at: number) => lines[at]?.block.kind === 'item';
  let from = index;
  let to = index;
  while (isItem(from - 1) && index - from < MOST_FACTS) from -= 1;
  while (isItem(to + 1) && to - index < MOST_FACTS) to += 1;
  const run = lines.slice(from, to + 1).map(({ block }) => block);
  const { block } = lines[index]!;
  if (run.length > MOST_FACTS || block.level > Math.min(...run.map(({ level }) => level))) return false;
  const label = /^([^:–—]{3,60}?)\s*[:–—]\s/.exec(block.text)?.[1];
  if (!label || !GRADE_LABEL.test(label) || (!state.fresh && !/^our\b/i.test(label))) return false;
  return run.every(
    (one) => one === block || (!state.vocabulary.word(one.text) && !isAnyName(one.text, state.profile)),
  );
}

/** Facts of an area in one list; a longer one is something else. */
const MOST_FACTS = 12;

/** An earlier grade of the area at hand; false where none is. */
function noteEarlier(state: State, word: GradeWord, year: string | null, quote: string): boolean {
  if (!state.area || word.kind !== 'graded') return false;
  notesFor(state, state.area, 'area', state.area).previous.push({ word, year, quote });
  return true;
}

function asClue(state: State, one: BlockClue): Clue | null {
  const said =
    one.from === 'class'
      ? plainWord(state.vocabulary.token(one.value) ?? state.vocabulary.word(one.value))
      : state.vocabulary.label(one.value);
  if (!said) return null;
  if (said.about && !/^(?:overall|our|grade|judg|result|rating)/i.test(said.about)) {
    const about = areaOf(state, said.about);
    if (about && about.id !== state.area) {
      blockClue(state, one);
      return null;
    }
    if (!about) {
      const body = findBody(said.about, state.profile, state.identity.bodyKind);
      if (!body || body.id !== (state.body ?? state.identity.body?.id)) return null;
    }
  }
  return { from: one.from, word: said.word, quote: one.said ?? one.value, ...unseen(one) };
}

function unseen({ hidden }: BlockClue): { hidden?: true } {
  return hidden ? { hidden } : {};
}

/**
 * A grade on its own belongs to the area whose heading stands above it with nothing but dates and numbers between.
 * In HTML a badge may stand before its heading: then both share a container that the area above does not.
 */
export function gradeHere(
  state: State,
  block: Block,
  one: Clue,
  index: number,
  lines: Outlined[],
  quiet = false,
): void {
  if (state.silent) {
    const earlier = state.silent.earlier;
    const noted =
      earlier !== undefined && state.fresh && noteEarlier(state, one.word, earlier || null, one.quote);
    if (!quiet) took(state, block, noted ? 'earlier grade' : 'grade in a part without judgments');
    return;
  }
  if (state.dated?.at === index && !state.dated.now) {
    noteEarlier(state, one.word, state.dated.year, one.quote);
    if (!quiet) took(state, block, 'earlier grade', one.quote);
    return;
  }
  const whose = belongsBelow(state, block, index, lines);
  if (whose === 'nobody') {
    if (one.word.kind === 'graded')
      state.problems.push({
        code: 'grade-unplaced',
        where: block.where ?? block.text,
        detail: `"${one.quote}" stands between "${state.section?.heading ?? ''}" and "${lines[index + 1]?.block.text ?? ''}", and nothing tells whose it is`,
      });
    if (!quiet) took(state, block, 'grade without an area');
    return;
  }
  if (whose) {
    state.early = {
      clues: [...(state.early?.heading === whose ? state.early.clues : []), one],
      heading: whose,
    };
    if (!quiet) took(state, block, 'grade', 'of the heading below');
    return;
  }
  if (!state.fresh && isOthers(state, block, index, lines)) {
    if (!quiet) took(state, block, 'grade of another body');
    return;
  }
  // After running text: the only mark of grade in its part is the area's; a second one would disagree.
  state.list = null;
  if (!state.fresh || !state.area) {
    const areas = areasListed(state, index, lines);
    if (areas.length > 0) {
      for (const { area, label, block: name } of areas) {
        const notes = notesFor(state, area.id, area.level, label);
        notes.listed = true;
        notes.clues.push(one);
        if (name.kind === 'item') continue;
        state.read.add(name);
        state.taken.push({ block: name, as: area.level, area: area.id, note: 'under its grade' });
      }
      state.sorted = true;
      if (!quiet) took(state, block, 'grade', `of ${areas.map(({ area }) => area.id).join(', ')}`);
      return;
    }
  }
  if (!state.area || (state.outside && !state.fresh)) {
    if (one.word.kind === 'graded') {
      state.problems.push({
        code: 'grade-unplaced',
        where: block.where ?? block.text,
        detail: `"${one.quote}" stands under no known heading`,
      });
    }
    if (!quiet) took(state, block, 'grade without an area');
    return;
  }
  clue(state, one);
  if (!quiet) took(state, block, 'grade', one.quote);
}

/** Whether what stands right beside a grade, in a card or as a line or image of its own, names another body than the document’s. */
function isOthers(state: State, block: Block, index: number, lines: Outlined[]): boolean {
  const own = state.body ?? state.identity.body?.id;
  if (own === undefined) return false;
  const names = (text: string) => {
    const body = findBody(text, state.profile, state.identity.bodyKind);
    return body !== null && body.id !== own;
  };
  if (block.alts?.some(names)) return true;
  return [lines[index - 1]?.block, lines[index + 1]?.block].some((beside) => {
    if (!beside || beside.text.length > 160) return false;
    const card = shared(state.parents, block.container, beside.container);
    const area = shared(state.parents, block.container, state.container);
    const near = card !== null && area !== null && card > area;
    if (near && beside.alts?.some(names)) return true;
    return beside.text !== '' && (near || isAnyName(beside.text, state.profile)) && names(beside.text);
  });
}

/**
 * The areas that stand right under a grade, as items or on lines of their own: a summary sorted by grade. Everything up to
 * the next grade, or to the end of what holds them, must be one, or none counts.
 */
function areasListed(
  state: State,
  index: number,
  lines: Outlined[],
): { area: Area; label: string; block: Block }[] {
  const out: { area: Area; label: string; block: Block }[] = [];
  const here = lines[index]!.block;
  let items = false;
  for (let i = index + 1; i < lines.length; i += 1) {
    const { block, shape } = lines[i]!;
    if (shape === 'number' || (out.length === 0 && /^(?:none|\d+ areas?):?$/i.test(block.text))) continue;
    const { text } = block;
    if (block.kind === 'row' || block.kind === 'image' || state.vocabulary.word(text)) break;
    if (items && block.kind !== 'item') break;
    const area = /[.?]$/.test(text) ? null : areaOf(state, text);
    const first = out[0]?.block;
    // Another kind of line, or one further out than the first name: what holds the grade and its names is over.
    if (area && first && (block.kind !== first.kind || isFurther(state, here, first, block))) break;
    if (area) {
      items = block.kind === 'item';
      out.push({ area, label: text, block });
    } else if (block.kind === 'item') return [];
    else {
      // Words: they must be no part of what holds the grade and the names.
      const names = shared(state.parents, here.container, out.at(-1)?.block.container);
      const words = shared(state.parents, here.container, block.container);
      return !items && (names === null || words === null || words >= names) ? [] : out;
    }
  }
  return out;
}

/** Whether a block shares less with `here` than another one does. */
function isFurther(state: State, here: Block, near: Block, block: Block): boolean {
  const one = shared(state.parents, here.container, near.container);
  const other = shared(state.parents, here.container, block.container);
  return one !== null && other !== null && other < one;
}

/**
 * Whose a grade is that stands over the heading of an area, and not right under that of the area at hand: the heading below
 * (a badge above its title), nobody known, or `null` for the area at hand. What they stand in tells; where that is the same for
 * both, the document must show by its first or last area which way it goes.
 */
function belongsBelow(state: State, block: Block, index: number, lines: Outlined[]): Block | 'nobody' | null {
  const at = nextArea(state, index, lines);
  if (at === null) return null;
  const next = lines[at]!.block;
  const isOpen = state.area !== null && state.container !== undefined;
  const below = shared(state.parents, block.container, next.container);
  const above = isOpen ? shared(state.parents, block.container, state.container) : null;
  if (below !== null && below !== above) {
    if (above !== null && below < above) return null;
    const alone =
      state.area === null
        ? !gradeFollows(state, at, lines, true)
        : !state.fresh || (!gradeFollows(state, at, lines, true) && !holdsAnother(state, below, at, lines));
    if (alone && state.area === null) state.between ??= 'below';
    return alone ? next : null;
  }
  if (state.fresh || !state.area) return null;
  state.between ??= lastIsGraded(state, lines) ? 'above' : 'unknown';
  return state.between === 'below' ? next : state.between === 'above' ? null : 'nobody';
}

/** The heading of an area right below a block: its place in the lines. */
function nextArea(state: State, index: number, lines: Outlined[]): number | null {
  for (let i = index + 1; i < Math.min(index + 3, lines.length); i += 1) {
    const { block, shape } = lines[i]!;
    if (shape === 'furniture' || shape === 'number') continue;
    const heads = (shape === 'heading' || /\?$/.test(block.text)) && block.kind !== 'row';
    return heads && areaOf(state, block.text) !== null ? i : null;
  }
  return null;
}

/** Whether what holds a grade and a heading holds the heading of a further area: then it is no card of one area. */
function holdsAnother(state: State, card: number, at: number, lines: Outlined[]): boolean {
  for (let i = at + 1; i < lines.length; i += 1) {
    const { block, shape } = lines[i]!;
    if (!isInside(state.parents, block.container, card)) return false;
    if (shape === 'heading' && areaOf(state, block.text)) return true;
  }
  return false;
}

/** Whether the last area of the document has its grade behind its text. */
function lastIsGraded(state: State, lines: Outlined[]): boolean {
  let graded = false;
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const { block, shape } = lines[i]!;
    if (shape === 'legend' || shape === 'furniture') continue;
    if ((shape === 'heading' || /\?$/.test(block.text)) && areaOf(state, block.text)) return graded;
    const word =
      block.kind === 'paragraph' || block.kind === 'heading' ? state.vocabulary.word(block.text) : null;
    // Text must stand between the heading and the grade.
    if (word) graded = lines[i - 1]?.shape === 'text';
  }
  return false;
}
