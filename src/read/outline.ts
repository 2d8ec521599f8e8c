/**
 * Which blocks are headings, furniture, numbers or part of a legend, before anything is read from them.
 *
 * HTML and PDF say which lines are headings; copies of pages as text do not. There a heading is told by its words (a
 * question the inspectorate asks, "Areas for improvement") or by its shape: one short line without closing punctuation,
 * starting with a capital, with text under it.
 */
import type { Block, BlockDocument, SiteProfile } from '../model.js';
import { findArea } from '../sites/lookup.js';
import { type GradeVocabulary, vocabularyOf } from './grades.js';
import { addAll } from './lists.js';
import { anyOf, endsSentence, plain } from './normalise.js';
import { GRADE_LABEL, isOfOthers } from './report/grade-phrases.js';
import { stepIn } from './steps.js';

export type Shape = 'furniture' | 'number' | 'legend' | 'heading' | 'text';

export interface Outlined {
  block: Block;
  shape: Shape;
  /** True for a heading that only its shape as a line gives away: neither marked nor set in bold. */
  guessed?: boolean;
}

export function outline(document: BlockDocument, profile: SiteProfile): Outlined[] {
  const vocabulary = vocabularyOf(profile);
  // A list of its own: what a legend holds is marked in it.
  const blocks = [...joined(unglue(document.blocks.map(boxed), profile), vocabulary)];
  const isFurniture = anyOf(profile.wording.furniture);
  const marked = blocks.some((block) => block.kind === 'heading');
  const legends = legendBlocks(blocks, profile, vocabulary);
  const out: Outlined[] = [];
  let first = true;
  blocks.forEach((found, index) => {
    let block = found;
    let shape: Shape = 'text';
    if (block.current && block.kind === 'item') block = { ...block, kind: 'paragraph', level: 0 };
    if (legends.has(index)) shape = 'legend';
    else if (block.kind !== 'row' && block.text.length <= 200 && isFurniture(block.text)) {
      shape = 'furniture';
    } else if (/^\d{1,3}$/.test(block.text) && block.kind !== 'row') shape = 'number';
    else if (isContentsLine(block.text) && block.kind !== 'heading') shape = 'furniture';
    // The label of a list of contents that is itself left out. Where headings are not marked it may be one.
    else if (
      marked &&
      block.kind === 'paragraph' &&
      !block.bold &&
      /^(?:table of )?contents$/i.test(block.text)
    )
      shape = 'furniture';
    else if (block.kind === 'heading') shape = 'heading';
    else if (block.fold && isAside(block, profile)) shape = 'heading';
    else if (block.kind === 'paragraph' && opensFindings(block, blocks[index + 1], profile))
      shape = 'heading';
    else if (
      block.kind === 'paragraph' &&
      looksLikeHeading(block, blocks[index + 1], marked, first, vocabulary)
    ) {
      shape = 'heading';
    }
    if (shape !== 'furniture' && isLinkLine(block, shape, profile)) shape = 'furniture';
    if (shape === 'text' || shape === 'heading') first = false;
    const guessed = shape === 'heading' && block.kind !== 'heading' && !block.bold;
    const above = out.at(-1);
    if (above?.shape === 'number' && above.block.clues && block.kind !== 'row') {
      // What hangs on a question's number hangs on the question.
      block = { ...block, clues: [...above.block.clues, ...(block.clues ?? [])] };
    }
    out.push(guessed ? { block, shape, guessed } : { block, shape });
  });
  return out;
}

/** A line of links that offer the document in another form. What is a heading, or stands as one over its links, is none. */
function isLinkLine({ kind, text }: Block, shape: Shape, { wording }: SiteProfile): boolean {
  if (kind === 'heading' || kind === 'row' || text.length > 200 || !wording.linkLines) return false;
  const line = plain(text);
  return wording.linkLines.lines.test(line) && !(shape === 'heading' && wording.linkLines.over.test(line));
}

/** A row of one cell, in a table of one column, is a box around its words. */
function boxed(block: Block, index: number, blocks: Block[]): Block {
  const single = (other: Block | undefined) => other?.kind !== 'row' || other.cells?.length === 1;
  if (block.kind !== 'row' || block.cells?.length !== 1 || block.text === '') return block;
  if (!single(blocks[index - 1]) || !single(blocks[index + 1])) return block;
  const { cells: _, header: __, clues, ...rest } = block;
  const own = clues?.map(({ cell: ___, ...clue }) => clue);
  return { ...rest, kind: 'paragraph', ...(own ? { clues: own } : {}) };
}

/** `Requires` over `improvement`: a grade that its style sets on two lines, as two blocks. */
function joined(blocks: Block[], vocabulary: GradeVocabulary): Block[] {
  const isHalf = ({ kind, text }: Block) =>
    kind === 'paragraph' && text.length <= 20 && /^\p{L}+$/u.test(text);
  const starts = blocks.flatMap((block, at) => {
    const next = blocks[at + 1];
    if (!next || !isHalf(block) || !isHalf(next) || vocabulary.word(block.text)) return [];
    if (GRADE_LABEL.test(block.text)) return [];
    return vocabulary.word(`${block.text} ${next.text}`)?.kind === 'graded' ? [at] : [];
  });
  if (starts.length === 0) return blocks;
  return blocks.flatMap((block, at) => {
    if (starts.includes(at - 1)) return [];
    return starts.includes(at) ? [{ ...block, text: `${block.text} ${blocks[at + 1]!.text}` }] : [block];
  });
}

/** A line of a table of contents: words, then a leader or tab, then a page number. */
function isContentsLine(text: string): boolean {
  return text.length < 160 && /\d$/.test(text) && /(?:\.{3,}|…{2,}|\t|\s\|\s)\s*\d{1,3}$/.test(text);
}

/** The label of a fold that holds no judgments: what a grade means, other reports. */
function isAside({ text }: Block, { wording }: SiteProfile): boolean {
  const label = plain(text);
  return wording.noJudgmentSections.test(label) || wording.furnitureSections?.test(label) === true;
}

/** `Areas for improvement:` above a list of them opens it, however it is set. */
function opensFindings({ text }: Block, next: Block | undefined, { wording }: SiteProfile): boolean {
  if (text.length > 60 || !next) return false;
  const label = plain(text)
    .replace(/[\s:]*$/, '')
    .replace(/\s*\d{1,2}$/, '');
  if (!wording.findingHeadings.some((one) => one.heading.test(label))) return false;
  if (next.kind === 'item') return true;
  if (next.kind !== 'paragraph' && next.kind !== 'heading') return false;
  // What is wrong is said in words of its own; what is to be improved opens as such things do.
  return wording.findingOpening.test(next.text) || (/^cause|practice/.test(label) && next.text.length >= 15);
}

function looksLikeHeading(
  block: Block,
  next: Block | undefined,
  marked: boolean,
  first: boolean,
  vocabulary: GradeVocabulary,
): boolean {
  const { text } = block;
  if (text.length > (first ? 200 : 100) || endsSentence(text) || /[,]$/.test(text)) return false;
  if (!/^["'“‘(]*[\p{Lu}\d]/u.test(text) || vocabulary.word(text)) return false;
  if (!/\p{L}/u.test(text) || !next) return false;
  if (marked && !block.bold) return false;
  // `Police Forces: Gloucestershire` is a fact with its label, unless it is the title.
  if (!block.bold && !first && /^\p{L}+(?: \p{L}+){0,2}: \S/u.test(text)) return false;
  return !/^\s*[£$€]?\d[\d.,%]*$/.test(text);
}

/** Cuts what an extraction glued to the front of the next sentence. */
function unglue(blocks: Block[], profile: SiteProfile): Block[] {
  const { glued } = profile.wording;
  const isGlued = anyOf(glued);
  if (!blocks.some((block) => block.kind !== 'row' && isGlued(block.text))) return blocks;
  const out: Block[] = [];
  for (const block of blocks) {
    const hit =
      block.kind === 'row' ? undefined : glued.map((pattern) => pattern.exec(block.text)).find(Boolean);
    if (hit?.[1] && hit[1].length < block.text.length) {
      out.push({ ...block, text: hit[1], kind: 'paragraph', level: 0 });
      out.push({ ...block, text: block.text.slice(hit[1].length).trim() });
    } else out.push(block);
  }
  return out;
}

/**
 * A legend explains the grade scale: three or more different grades in the order of the scale, each opening a line, cell
 * or item of its own, evenly spaced, with no heading of an area between. A grade that is repeated, out of order or further
 * away than the others is not part of it. Returns the indexes of its blocks.
 */
function legendBlocks(blocks: Block[], profile: SiteProfile, vocabulary: GradeVocabulary): Set<number> {
  const out = new Set<number>();
  const ranks = ranksOf(profile);
  let run: Candidate[] = [];
  let others = 0;
  const close = () => {
    const legend = longestScale(run);
    if (legend.length >= 3) {
      const from = legend[0]!.index;
      // Where the page marks one of the scale as the one that holds, that one is a grade and no explanation.
      const alone = legend.filter(({ index }) => vocabulary.word(stepIn(blocks[index]!.text).words));
      const marked = legend.filter(({ index }) => blocks[index]!.current);
      if (marked.length === 0)
        addAll(
          marked,
          alone.filter(({ index }) => stepIn(blocks[index]!.text).marked),
        );
      const bold = alone.filter(({ index }) => blocks[index]!.bold);
      const held = marked.length === 0 && bold.length === 1 ? bold : marked;
      if (held.length === 1) {
        const block = blocks[held[0]!.index]!;
        const { words } = stepIn(block.text);
        blocks[held[0]!.index] = { ...block, ...(words ? { text: words } : {}), current: true };
      }
      for (let i = from; i <= legend.at(-1)!.index; i += 1)
        if (held.length !== 1 || i !== held[0]!.index) out.add(i);
      // The header row of a legend that is a table.
      const above = blocks[from - 1];
      if (blocks[from]!.kind === 'row' && above?.kind === 'row' && above.header) out.add(from - 1);
    }
    run = [];
    others = 0;
  };
  blocks.forEach((block, index) => {
    const grade = openingGrade(block, vocabulary);
    if (grade && sortsAreas(block, profile)) {
      close();
      return;
    }
    if (grade) {
      run.push({ index, rank: ranks.get(grade) ?? 0, kind: block.kind });
      others = 0;
      return;
    }
    if (run.length === 0) return;
    const beside = gradeAmongWords(block, vocabulary);
    if (beside && !isAreaName(block.text, profile)) {
      run.push({ index, rank: ranks.get(beside) ?? 0, kind: block.kind, loose: true });
      others = 0;
      return;
    }
    others += 1;
    const { text } = block;
    const named =
      block.kind === 'heading' ||
      /\?$/.test(text) ||
      GRADE_LABEL.test(text) ||
      isOfOthers(text) ||
      isAreaName(text, profile);
    if (named || others > 2) close();
  });
  close();
  return out;
}

interface Candidate {
  index: number;
  rank: number;
  kind: Block['kind'];
  /** There are more words in it. */
  loose?: true;
}

/** The longest stretch of candidates that goes along the scale, up or down, in even steps. */
function longestScale(run: Candidate[]): Candidate[] {
  let best: Candidate[] = [];
  for (let from = 0; from < run.length; from += 1) {
    let to = from;
    while (to + 1 < run.length && fitsScale(run, from, to)) to += 1;
    const sure = run.slice(from, to + 1).filter((one) => !one.loose).length;
    if (to - from + 1 > best.length && sure >= 2) best = run.slice(from, to + 1);
  }
  return best;
}

function fitsScale(run: Candidate[], from: number, to: number): boolean {
  const [first, second] = [run[from]!, run[from + 1]!];
  const [last, next] = [run[to]!, run[to + 1]!];
  return (
    next.kind === first.kind &&
    next.index - last.index === second.index - first.index &&
    next.rank !== last.rank &&
    Math.sign(next.rank - last.rank) === Math.sign(second.rank - first.rank)
  );
}

/** Rank of each grade over all scales of the profile, best first; a grade of two scales stands in both at the same rank. */
function ranksOf(profile: SiteProfile): Map<string, number> {
  const longest = profile.scales.reduce(
    (best, scale) => (scale.steps.length > best.length ? scale.steps : best),
    [] as SiteProfile['scales'][number]['steps'],
  );
  return new Map(longest.map((step, index) => [step.id, index]));
}

/** The grade with which a block opens as a term to be explained: `Good`, `Good: the force …`, `Good – …`, or a row `Good | …`. */
function openingGrade(block: Block, vocabulary: GradeVocabulary): string | null {
  const first = block.kind === 'row' ? (block.cells?.find((cell) => cell !== '') ?? '') : block.text;
  const opening = first.length > 45 ? first.slice(0, 45) : first;
  if (first !== '' && !vocabulary.speaks(first.length > 90 ? opening : first)) return null;
  const whole = vocabulary.word(first) ?? (first.length <= 60 ? vocabulary.word(stepIn(first).words) : null);
  if (whole?.kind === 'graded') return whole.grade;
  const term = /[:–—-]\s/.test(opening) ? /^(.{3,40}?)\s*(?::|\s[–—-])\s+\S/.exec(first) : null;
  const word = term ? vocabulary.word(term[1]!) : null;
  if (word?.kind === 'graded') return word.grade;
  const only =
    block.text === '' && block.clues?.length === 1 ? vocabulary.label(block.clues[0]!.value) : null;
  return only?.word.kind === 'graded' && only.about === null ? only.word.grade : null;
}

/** The grade with which a line of a few words opens or ends: `Good – Essex Police is here`. */
function gradeAmongWords({ kind, text }: Block, vocabulary: GradeVocabulary): string | null {
  if ((kind !== 'paragraph' && kind !== 'item') || text.length > 60 || endsSentence(text)) return null;
  const words = text.split(' ');
  for (const length of [2, 1])
    for (const some of [words.slice(0, length), words.slice(-length)]) {
      const word = /^\p{Lu}/u.test(some[0]!) ? vocabulary.word(some.join(' ')) : null;
      if (word?.kind === 'graded') return word.grade;
    }
  return null;
}

/** `Good | Preventing crime`, `Adequate – investigating crime, responding to the public`: a grade, and the areas that have it. */
function sortsAreas(block: Block, profile: SiteProfile): boolean {
  if (block.kind === 'row') {
    const at = block.cells?.findIndex((cell) => cell !== '') ?? -1;
    const rest = (block.cells ?? []).flatMap((cell, column) =>
      column <= at || cell === '' ? [] : (block.cellLines?.[column] ?? [cell]),
    );
    return rest.length > 0 && rest.every((label) => isAreaName(label, profile));
  }
  const rest = /^.{3,40}?\s*(?::|\s[–—-])\s+(\S.*)$/.exec(block.text.slice(0, 300))?.[1];
  if (rest === undefined) return false;
  return isAreaName(rest, profile) || rest.split(/, | and |; /).every((label) => isAreaName(label, profile));
}

const areaNames = new WeakMap<SiteProfile, Set<string>>();

function isAreaName(text: string, profile: SiteProfile): boolean {
  if (text.length > 220) return false;
  let names = areaNames.get(profile);
  if (!names) {
    names = new Set(profile.areas.flatMap((area) => area.wordings.map(plain)));
    areaNames.set(profile, names);
  }
  return names.has(plain(text)) || (!endsSentence(text) && findArea(text, profile) !== null);
}
