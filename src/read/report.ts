/**
 * Blocks → report. The one reader behind HTML, PDF and plain text.
 *
 * It walks the blocks once, in reading order, and keeps in mind where it stands: under which pillar or area, inside which
 * list of findings, in a part that carries no judgments at all. A grade is never decided on the way. Each place that says
 * something about a grade leaves a clue with the area it stands under, and when the document is read to its end the clues of
 * each area are weighed together (`judgments.ts`): one voice is a grade, two voices that differ are none.
 *
 * What each kind of block comes to stands in `report/`: headings, marks of a grade, tables, findings, running text, and
 * the end of the walk. This file only says which of them is asked first.
 *
 * Nothing here throws: what cannot be placed becomes a problem that names the words.
 */
import type { Block, BlockDocument, PageClass, Reading, SiteProfile } from '../model.js';
import { embargoOf } from './embargo.js';
import { vocabularyOf } from './grades.js';
import { announcedCycle, givesJudgments, identify, withoutSiteName } from './identity.js';
import { plain } from './normalise.js';
import { siteNotices } from './notices.js';
import { type Outlined, outline } from './outline.js';
import { frameworkOf } from './report/areas.js';
import { finish } from './report/assemble.js';
import { columned, findColumns } from './report/columns.js';
import { isInside } from './report/containers.js';
import { datedGrade, earlierPart, quotesEarlier } from './report/earlier.js';
import { facts, metaDate } from './report/facts.js';
import { finding } from './report/findings.js';
import { gradeLabel } from './report/grade-labels.js';
import { gradeLine } from './report/grade-marks.js';
import { GRADE_LABEL, isTimedGrade } from './report/grade-phrases.js';
import { areaParagraph, earlierOfArea, endsKey, heading } from './report/headings.js';
import { namedGrade } from './report/named-grades.js';
import { gradeFollows, gradeRowBelow } from './report/nearby.js';
import { plainRow } from './report/row-text.js';
import { running, silentText } from './report/running-text.js';
import { findSorted } from './report/sorted.js';
import { type State, type Taken, took } from './report/state.js';
import { row } from './report/tables.js';

interface Context {
  profile: SiteProfile;
  url: string | null;
}

/** Reads blocks into a report. Pure; never throws; the same blocks always give the same reading. */
export function readBlocks(
  whole: BlockDocument,
  context: Context,
): Omit<Reading, 'soundness'> & { taken: Taken[]; page: PageClass | null } {
  const { profile } = context;
  const notices = siteNotices(whole, profile);
  const embargo = embargoOf(whole.blocks, profile.timeZone);
  const isContent = (block: Block) => !notices.has(block) && !embargo.lines.has(block);
  const document =
    notices.size + embargo.lines.size === 0
      ? whole
      : { ...whole, blocks: whole.blocks.filter((block) => isContent(block)) };
  const identity = identify(document, profile, context.url);
  const announced = announcedCycle(document, identity, profile);
  const state: State = {
    profile,
    vocabulary: vocabularyOf(profile),
    identity,
    framework: announced?.id ?? frameworkOf(identity, profile),
    announced: announced?.id ?? null,
    notes: new Map(),
    findings: [],
    sections: [],
    problems: [...document.problems, ...embargo.problems, ...identity.problems],
    corrections: [],
    taken: [],
    pillar: identity.pillar,
    area: identity.pillar,
    labels: new Map(),
    body: null,
    bodyLevel: null,
    fresh: true,
    areaLevel: 9,
    outside: false,
    headed: false,
    sorted: false,
    container: undefined,
    parents: document.containers ?? [],
    headlines: new Set(
      [identity.title, withoutSiteName(document.title ?? '', profile)].filter(Boolean).map(plain),
    ),
    met: [],
    hints: document.hints ?? new Map(),
    early: null,
    labelled: null,
    quoting: null,
    judges: givesJudgments(identity),
    others: new Set(),
    read: new Set(),
    columns: new Map(),
    between: null,
    silent: null,
    list: null,
    guessed: new Set(),
    section: null,
    table: { pillar: null, header: null, after: -1, scale: null, earlier: null, caption: null },
    tableHead: null,
    lastUpdated: null,
    publishedOn: metaDate(document),
    embargoUntil: embargo.until,
    awaiting: null,
  };
  for (const block of notices) took(state, block, 'site notice');
  for (const block of embargo.lines) took(state, block, 'embargo');
  const lines = outline(document, profile);
  findSorted(state, lines);
  findColumns(state, lines);
  lines.forEach((line, index) => {
    step(state, line, index, lines);
  });
  const report = finish(state, lines);
  return { report, problems: state.problems, taken: state.taken, page: identity.page };
}

/** A box about something else, in the part of an area, ends where the box does. */
function leaveBox(state: State, block: Block): void {
  const silent = state.silent!;
  if (silent.box === undefined) return;
  if (isInside(state.parents, block.container, silent.box)) silent.filled = true;
  else if (silent.filled) state.silent = null;
  else delete silent.box;
}

function step(state: State, line: Outlined, index: number, lines: Outlined[]): void {
  const { block, shape } = line;
  const { text } = block;
  if (state.read.has(block)) return;
  if (state.silent) leaveBox(state, block);
  // A row with nothing below it, or a fact of the document, is no header of a table.
  const head = state.tableHead;
  const isFact = facts(state, block, index);
  if (head && (block.kind !== 'row' || isFact) && lines[index - 1]?.block === head && !state.table.scale) {
    plainRow(state, head);
    state.tableHead = null;
  }
  if (isFact) {
    took(state, block, 'fact');
    // A mark that hangs on a date's line is the grade of what is dated.
    if (block.clues && !state.silent)
      gradeLine(state, { ...line, block: { ...block, kind: 'image', text: '' } }, index, lines);
    return;
  }
  if (shape === 'furniture' || shape === 'number') {
    took(state, block, shape);
    return;
  }
  if (state.silent === null && quotesEarlier(state, index, lines)) {
    // What a former report said is text of this one.
    took(state, block, 'quote of an earlier report');
    silentText(state, block);
    return;
  }
  if (block.kind !== 'row') {
    if (state.list?.inTable) state.list = null;
    state.table.header = state.table.scale = state.table.earlier = state.table.caption = null;
    state.tableHead = null;
  }
  const column = state.silent ? null : columned(state, line);
  if (column) {
    state.list = null;
    took(state, block, column.area ? column.area.level : 'grade', 'in a column or a summary');
    return;
  }
  // The label of a fold may say that what is in it is of an earlier inspection.
  const looksBack = block.fold === true && state.silent === null && earlierPart(state, block.text) !== null;
  if (shape === 'heading' || block.kind === 'heading' || looksBack) {
    const timed =
      !state.silent &&
      state.vocabulary.speaks(text) &&
      (isTimedGrade(text, state.vocabulary) || datedGrade(state, text) !== null);
    if (timed && gradeLine(state, line, index, lines)) return;
    heading(state, line, index, lines);
    return;
  }
  if (shape === 'legend') {
    took(state, block, 'legend');
    return;
  }
  if (state.silent?.contents && block.text.length >= 40 && /[.!?][”’"']?$/.test(block.text)) {
    // A list of contents ends where somebody speaks in sentences.
    state.silent = null;
  }
  if (endsKey(state, block)) state.silent = null;
  if (state.silent) {
    if (state.silent.earlier !== undefined && state.fresh && gradeLine(state, line, index, lines)) return;
    if (state.silent.earlier !== undefined) earlierOfArea(state, block, state.silent.earlier);
    silentText(state, block);
    return;
  }
  if (block.kind === 'paragraph' && lines[index + 1]?.block.kind === 'row') {
    state.table.earlier = earlierPart(state, block.text);
    state.table.caption = block.text.length <= 160 ? block.text : null;
  }
  if (block.kind === 'row') {
    const alone = lines[index - 1]?.block.kind !== 'row' && lines[index + 1]?.block.kind !== 'row';
    row(state, block, { alone, heads: gradeRowBelow(state, index, lines) });
    return;
  }
  if (gradeLabel(state, block, index, lines)) return;
  if (namedGrade(state, line)) return;
  if (gradeLine(state, line, index, lines)) return;
  if (GRADE_LABEL.test(block.text) && gradeFollows(state, index, lines)) {
    took(state, block, 'grade label');
    return;
  }
  if (block.kind === 'paragraph' && areaParagraph(state, line, index, lines)) return;
  if (block.kind === 'image') {
    took(state, block, 'image');
    return;
  }
  if (finding(state, block, index, lines)) return;
  running(state, block, text);
}
