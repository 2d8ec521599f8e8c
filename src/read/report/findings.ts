/**
 * Findings and their points: which blocks of a list, paragraph or cell are a finding, which a point of the one before,
 * and where the list ends. What opens a list is a heading (`headings.ts`) or a label before the finding itself.
 */
import type { Block, Finding } from '../../model.js';
import { deadlineIn } from '../deadlines.js';
import { plain, sentences, startsLower } from '../normalise.js';
import type { Outlined } from '../outline.js';
import { areaOf } from './areas.js';
import { isInside, shared } from './containers.js';
import { type State, took } from './state.js';

/**
 * A row of a table that is a finding, or opens findings: a cell with nothing but their heading, that heading and the finding
 * beside each other, a row under such a heading.
 */
export function findingRow(state: State, block: Block): boolean {
  const { findingHeadings, findingOpening } = state.profile.wording;
  const cells = (block.cells ?? []).filter((cell) => cell !== '');
  const [first, second] = cells;
  if (first === undefined) return false;
  const label = plain(first).replace(/\s*\d{1,2}$/, '');
  const kind = findingHeadings.find((one) => one.heading.test(label))?.kind;
  if (!kind && cells.length >= 3 && rowOfKind(state, block, cells)) return true;
  if (!kind && block.header && opensColumn(state, block, cells)) return true;
  if (kind) {
    state.list = { kind, found: 0, depth: null, base: first, level: 9, inTable: cells.length > 1 };
    state.fresh = false;
    const beside = second !== undefined && (findingOpening.test(second) || second.length >= 40);
    if (beside && !NONE.test(second)) {
      addFinding(state, second);
      noteBeside(state, cells, first, second);
    }
    took(state, block, beside ? 'finding' : `opens ${kind}`);
    return true;
  }
  if (!state.list) return false;
  const { closing } = state.profile.wording;
  if (cells.length > 1 && closing?.status.test(cells.at(-1) as string)) {
    // What became of a finding is no finding.
    state.section?.blocks.push({ kind: 'row', depth: 0, text: block.text });
    took(state, block, 'row', 'what became of a finding');
    return true;
  }
  if (cells.length === 1)
    return finding(state, { ...block, kind: 'paragraph', text: first, cells: undefined }, 0, []);
  const cell = cells.find((one) => findingOpening.test(one)) ?? ofColumn(state.list, block);
  if (!cell) return false;
  addFinding(state, cell);
  noteBeside(state, cells, cell);
  took(state, block, 'finding');
  return true;
}

/** By when, by whom: what stands beside a finding is text, so that a change of it is not lost; and its deadline. */
function noteBeside(state: State, cells: string[], ...taken: string[]): void {
  const rest = cells.filter((cell) => !taken.includes(cell) && !/^\W*\d{1,3}\W*$/.test(cell));
  if (rest.length === 0) return;
  state.section?.blocks.push({ kind: 'row', depth: 0, text: rest.join(' | ') });
  const deadlines = rest.flatMap((words) => deadlineIn(words) ?? []);
  if (deadlines.length > 0) state.findings.at(-1)!.deadlines = deadlines;
}

/** `No. | Area for improvement | By`: the header of a table of findings. */
function opensColumn(state: State, block: Block, cells: string[]): boolean {
  const { findingHeadings } = state.profile.wording;
  for (const base of cells) {
    const kind = findingHeadings.find((one) => one.heading.test(plain(base)))?.kind;
    if (!kind) continue;
    const column = (block.cells ?? []).indexOf(base);
    state.list = { kind, found: 0, depth: null, base, level: 9, inTable: true, column };
    state.fresh = false;
    took(state, block, `opens ${kind}`);
    return true;
  }
  return false;
}

/** What stands in the column of findings and says what is to be done, whoever is to do it. */
function ofColumn({ column }: NonNullable<State['list']>, { cells }: Block): string | undefined {
  const cell = column === undefined ? undefined : cells?.[column];
  return cell !== undefined && cell.length >= 30 && SHOULD.test(cell) ? cell : undefined;
}

/** `Investigating crime | Cause of concern | The force …`: the area, the kind and the text of a finding, in any order. */
function rowOfKind(state: State, block: Block, cells: string[]): boolean {
  const { findingHeadings } = state.profile.wording;
  const kinds = cells.map((cell) =>
    cell.length > 60 ? undefined : findingHeadings.find((one) => one.heading.test(plain(cell)))?.kind,
  );
  const kind = kinds.find((one) => one !== undefined);
  if (!kind || kinds.filter((one) => one !== undefined).length > 1) return false;
  const others = cells.filter((_, at) => kinds[at] === undefined);
  const text = others.reduce((longest, cell) => (cell.length > longest.length ? cell : longest), '');
  if (text.length < 30) return false;
  const area = others.map((cell) => (cell === text ? null : areaOf(state, cell))).find((one) => one !== null);
  const before = state.area;
  if (area) state.area = area.id;
  state.list = { kind, found: 0, depth: null, base: kind, level: 9 };
  addFinding(state, text);
  noteBeside(
    state,
    others.filter((cell) => areaOf(state, cell) === null),
    text,
  );
  took(state, block, 'finding', 'a row with its kind');
  state.area = before;
  state.list = null;
  return true;
}

/** Says that there is nothing to list. */
export const NONE =
  /^none\b|\b(?:no|not any|did not identify|didn[’']t identify) (?:\w+ )?(?:areas?|causes?|recommendations?|findings?)\b/i;

/** A kind of finding before its own headline, on one line. */
const LABELLED =
  /^(areas? for improvement|afis?|causes? of concern|innovative practices?|promising practices?|recommendations?)(?:\s+\d{1,2})?\s*[:–-]\s*(\S.*)$/i;

/** The same without a stroke between, where what follows opens as a finding does. */
const LABEL =
  /^(area for improvement|cause of concern|innovative practice|promising practice|recommendation)(?: \d{1,2})? (?=\p{Lu})(\S.*)$/iu;

/** The kind of a finding, and its headline, of a line that has both. */
export function labelledFinding(text: string, opening: RegExp): [string, string] | null {
  const hit = LABELLED.exec(text) ?? LABEL.exec(text);
  if (!hit || (!LABELLED.test(text) && !opening.test(hit[2]!))) return null;
  return [hit[1]!, hit[2]!];
}

export function finding(state: State, block: Block, index: number, lines: Outlined[]): boolean {
  const { list } = state;
  if (list?.shell !== undefined && !isInside(state.parents, block.container, list.shell)) state.list = null;
  const taken = findingIn(state, block, index, lines);
  if (taken && list !== null && list === state.list && list.found > 0 && list.shell === undefined) {
    const shell = shared(state.parents, list.container, block.container);
    if (shell !== null) list.shell = shell;
  }
  return taken;
}

function findingIn(state: State, numbered: Block, index: number, lines: Outlined[]): boolean {
  const next = lines[index + 1]?.block;
  const opening = state.profile.wording.findingOpening;
  const labelled = labelledFinding(numbered.text, opening);
  let block = numbered;
  if (labelled) {
    const kind = state.profile.wording.findingHeadings.find((one) =>
      one.heading.test(plain(labelled[0])),
    )?.kind;
    // In a list of its kind the label is a number, and no part of the words.
    if (block.kind === 'item' && state.list) {
      if (kind === state.list.kind && opening.test(labelled[1])) block = { ...block, text: labelled[1] };
    } else if (kind && opening.test(labelled[1])) {
      state.list = { kind, found: 0, depth: null, base: labelled[0], level: 9 };
      addFinding(state, labelled[1]);
      took(state, block, 'finding');
      return true;
    }
  }
  const list = state.list;
  if (!list) return false;
  const explains = block.kind === 'paragraph' || (block.kind === 'item' && !opening.test(block.text));
  if (list.headlines !== undefined && list.kind === 'area-for-improvement' && explains) {
    // Under a headline stands its explanation.
    if (!opening.test(block.text) || !isHeadline(state, block)) return false;
    addFinding(state, block.text);
    took(state, block, 'finding', 'one more headline under a heading of findings');
    return true;
  }
  const last = list.found > 0 ? state.findings.at(-1) : undefined;
  if (list.found === 0 && block.text.length <= 200 && NONE.test(block.text)) {
    state.list = null;
    took(state, block, 'says that there are no findings');
    return true;
  }
  // `Status: open` stands below the heading of a finding, and is none.
  if (block.kind === 'paragraph' && state.profile.wording.closing?.status.test(block.text)) return false;
  if (list.kind === 'cause-of-concern' && saysWhatBecame(state, block)) {
    // What became of a cause of concern is no cause of concern.
    list.details = true;
    return false;
  }
  const open = last !== undefined && /[:;]$|[;,] and$/.test(last.points.at(-1) ?? last.text);
  if (
    list.details &&
    !(opening.test(block.text) && SHOULD.test(block.text)) &&
    !(open && block.kind === 'item')
  ) {
    return false;
  }
  if (
    list.kind === 'cause-of-concern' &&
    last?.kind === 'cause-of-concern' &&
    opening.test(block.text) &&
    SHOULD.test(block.text) &&
    block.kind !== 'image'
  ) {
    if (recommendsBelow(state, index, lines)) {
      list.details = true;
      return false;
    }
    // A cause of concern says what is wrong; what should be done about it is a recommendation.
    list.kind = 'recommendation';
    list.depth = block.kind === 'item' ? block.level : null;
    addFinding(state, block.text);
    took(state, block, 'finding', 'a recommendation that follows its cause of concern');
    return true;
  }
  if (block.kind === 'item') {
    list.depth ??= last && /:$/.test(last.text) ? block.level - 1 : block.level;
    // Points are parts of a sentence; what opens a sentence of its own behind the last of them is the next finding.
    const anew =
      last !== undefined &&
      !open &&
      last.points.length > 0 &&
      last.points.every(startsLower) &&
      opening.test(block.text) &&
      !startsLower(block.text);
    const nested = block.level > list.depth && last !== undefined && !anew;
    const flattened =
      last !== undefined &&
      open &&
      !opening.test(block.text) &&
      (/:$/.test(last.text) || startsLower(block.text));
    if (nested || flattened) {
      last.points.push(block.text);
      took(state, block, 'point');
    } else {
      if (block.level < list.depth) list.depth = block.level;
      addFinding(state, block.text);
      took(state, block, 'finding');
    }
    return true;
  }
  if (block.kind !== 'paragraph') return false;
  // `The force should act on the following:` over whole findings asks for nothing itself.
  const introduces =
    list.found === 0 &&
    /:$/.test(block.text) &&
    next?.kind === 'item' &&
    opening.test(next.text) &&
    !startsLower(next.text);
  if (
    !introduces &&
    opening.test(block.text) &&
    !isOfAll(state, block) &&
    (!last || continues(last.points.at(-1) ?? last.text, block.text))
  ) {
    if (block.fold) openHeadlines(state, block);
    addFinding(state, block.text);
    took(state, block, 'finding', 'a paragraph that opens as findings do');
    return true;
  }
  if (last && open && startsLower(block.text)) {
    last.points.push(block.text);
    took(state, block, 'point', 'a point printed without its mark');
    return true;
  }
  if (list.found === 0) {
    if (next?.kind === 'item' && asks(block.text) && !opening.test(next.text)) {
      addFinding(state, block.text);
      took(state, block, 'finding', 'what is asked, in the points below');
      return true;
    }
    if (
      announces(block.text) ||
      (next?.kind === 'item' && (/:$/.test(block.text) || opening.test(next.text)))
    ) {
      took(state, block, 'introduces findings');
      return true;
    }
    const none = NONE.test(block.text);
    if (!none && (block.bold || list.kind !== 'area-for-improvement')) {
      addFinding(state, block.text);
      took(state, block, 'finding', 'the first words under its heading');
      return true;
    }
    if (!none) {
      state.problems.push({
        code: 'finding-unclear',
        where: state.area ?? list.base,
        detail: `under "${list.base}" stands a paragraph that does not open as a finding: "${block.text.slice(0, 80)}"`,
      });
    }
  }
  if (list.kind === 'cause-of-concern' && list.found > 0) {
    list.details = true;
    return false;
  }
  state.list = null;
  return false;
}

/** Whether a heading of its own opens the recommendations of the cause of concern at hand: what stands before it explains. */
function recommendsBelow(state: State, index: number, lines: Outlined[]): boolean {
  const { findingHeadings } = state.profile.wording;
  const base = state.list!.level;
  for (let i = index + 1; i < lines.length && i < index + MOST_EXPLAINED; i += 1) {
    const { block, shape } = lines[i]!;
    if (shape !== 'heading') continue;
    const bare = plain(block.text)
      .replace(/[\s:]*$/, '')
      .replace(/\s*\d{1,2}$/, '');
    const kind = findingHeadings.find((one) => one.heading.test(bare))?.kind;
    if (kind) return kind === 'recommendation';
    if (block.kind === 'heading' && block.level <= base) return false;
    if (areaOf(state, block.text)) return false;
  }
  return false;
}

/** Blocks that a cause of concern is explained in at most. */
const MOST_EXPLAINED = 40;

/** A paragraph in which the inspectorate says of a finding that it is closed or stays open: what cases are closed is none of that. */
function saysWhatBecame({ profile, identity }: State, { kind, text }: Block): boolean {
  const { closing } = profile.wording;
  if (kind !== 'paragraph' || !closing || !(closing.says.test(text) || closing.open.test(text))) return false;
  const ofFinding = (sentence: string) =>
    closing.names.some(({ words }) => words.test(sentence)) ||
    (identity.documentKind === 'letter' && closing.opens.test(sentence));
  return sentences(text).some(
    (sentence) =>
      ofFinding(sentence) &&
      ((closing.says.test(sentence) && !closing.unless.test(sentence)) || closing.open.test(sentence)),
  );
}

/** What any service should do, in the report on one: `All fire and rescue services should assess risks` explains and asks for nothing. */
function isOfAll({ identity, profile }: State, { text }: Block): boolean {
  return identity.body !== null && profile.wording.ofAny?.test(text) === true;
}

/** `By June, chief constables should make sure that officers:` says who should do what is listed below. */
const asks = (text: string) => /:$/.test(text) && SHOULD.test(text);

/** `Inspectors make the following recommendations:`, `We make two recommendations.` says that there are some, and is none. */
const announces = (text: string) => text.length <= 200 && ANNOUNCES.test(text) && !SHOULD.test(text);

const ANNOUNCES =
  /\b(?:following|these|one|two|three|four|five|six|seven|eight|nine|ten|several|some|a number of|\d{1,3}) (?:[a-z]+ ){0,2}(?:recommendations?|areas? for improvement|causes? of concern)(?: (?:below|in this report|to (?:\S+ ){1,6}\S+))?[.:]?$/i;

/** Says what is to be done. */
const SHOULD = /\b(?:should|must|needs? to)\b/i;

/**
 * Whether a paragraph that opens as findings do is one more of them, and no explanation of the one before. A headline has no
 * full stop, and what explains it has; a finding that is a whole sentence says what is to be done.
 */
function continues(last: string, text: string): boolean {
  const headline = !STOP.test(last);
  return headline === !STOP.test(text) && (headline || SHOULD.test(text));
}

const STOP = /[.!?;:]["'”’)]*$|[;,] and$/;

/** The first finding of a list stands as the headline of what explains it: so do those after it. */
export function openHeadlines(state: State, block: Block): void {
  const level = headlineLevel(block);
  if (level === null) return;
  state.list!.headlines = level;
  state.list!.box = boxOf(state, block);
}

/** Whether a block is set as the headlines of the list at hand are. */
export function isHeadline(state: State, block: Block): boolean {
  const level = headlineLevel(block);
  return level !== null && state.list?.headlines === level && state.list.box === boxOf(state, block);
}

/** That of a heading, 7 for words in bold, 9 for the label of a fold. */
function headlineLevel({ kind, level, bold, fold }: Block): number | null {
  return kind === 'heading' ? level : bold ? 7 : fold ? 9 : null;
}

/** What holds the fold of which a block is the label. */
function boxOf(state: State, { fold, container }: Block): number | undefined {
  const up = (at: number | undefined) => (at === undefined ? undefined : state.parents[at]);
  return fold ? up(up(container)) : undefined;
}

export function addFinding(state: State, text: string): void {
  const list = state.list!;
  list.found += 1;
  const one: Finding = { kind: list.kind, area: state.area, text, points: [] };
  if (state.body) one.body = state.body;
  state.findings.push(one);
  state.fresh = false;
}
