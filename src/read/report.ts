/**
 * Blocks → report. The one reader behind HTML, PDF and plain text.
 *
 * It walks the blocks once, in reading order, and keeps in mind where it stands: under which pillar or area, inside which
 * list of findings, in a part that carries no judgments at all. A grade is never decided on the way. Each place that says
 * something about a grade leaves a clue with the area it stands under, and when the document is read to its end the clues of
 * each area are weighed together (`judgments.ts`): one voice is a grade, two voices that differ are none.
 *
 * Nothing here throws: what cannot be placed becomes a problem that names the words.
 */
import type {
  Area,
  AreaId,
  Block,
  BlockClue,
  BlockDocument,
  Correction,
  Finding,
  FindingKind,
  GradeScale,
  Judgment,
  PageClass,
  PreviousJudgment,
  Problem,
  ReadFrom,
  Reading,
  Report,
  Section,
  SiteProfile,
} from '../model.js';
import { findArea, findBody, findCycle, scaleFor } from '../sites/lookup.js';
import { dateIn, deadlinesIn, embargoIn } from './dates.js';
import { type GradeVocabulary, type GradeWord, vocabularyOf } from './grades.js';
import { type Identity, identify, isNameOf } from './identity.js';
import { type AreaNotes, weigh } from './judgments.js';
import { plain, startsLower } from './normalise.js';
import { type Outlined, outline } from './outline.js';
import { selfChecks } from './self-checks.js';
import {
  earlierSentences,
  extentSentence,
  judgedSentences,
  listedGrades,
  openingSentence,
} from './sentences.js';

/** What one block was taken for: the explanation behind `read --explain`. */
export interface Taken {
  block: Block;
  as: string;
  area: AreaId | null;
  note?: string;
}

interface Context {
  profile: SiteProfile;
  url: string | null;
}

interface State {
  profile: SiteProfile;
  vocabulary: GradeVocabulary;
  identity: Identity;
  /** Cycle that stands for the framework where the document names none. */
  framework: string | null;
  notes: Map<string, AreaNotes>;
  findings: Finding[];
  sections: Section[];
  problems: Problem[];
  corrections: Correction[];
  taken: Taken[];
  pillar: AreaId | null;
  area: AreaId | null;
  /** Body under whose heading a combined document stands, where it is not the document's own. */
  body: string | null;
  /** No running text yet since the heading of the area: a grade that stands here is the area's. */
  fresh: boolean;
  /** Container (HTML) of the last area heading. */
  container: number | undefined;
  /** A grade met before its heading, waiting for the heading in the same container. */
  early: { clues: Clue[]; container: number | undefined } | null;
  /** Inside a part without judgments; `furniture`: one that is no content at all. */
  silent: { level: number; heading: boolean; furniture: boolean; contents: boolean } | null;
  list: {
    kind: FindingKind;
    found: number;
    depth: number | null;
    base: string;
    level: number;
    details?: boolean;
  } | null;
  /** Sections whose heading is a guess from the shape of a line. */
  guessed: Set<Section>;
  section: Section | null;
  table: { pillar: AreaId | null; header: string[] | null; after: number };
  /** A table's header row: text of the report only where a row of text follows it. */
  tableHead: Block | null;
  lastUpdated: string | null;
  publishedOn: string | null;
  embargoUntil: string | null;
  awaiting: 'published' | null;
}
interface Clue {
  from: ReadFrom;
  word: GradeWord;
  quote: string;
}

/** Reads blocks into a report. Pure; never throws; the same blocks always give the same reading. */
export function readBlocks(
  document: BlockDocument,
  context: Context,
): Omit<Reading, 'soundness'> & { taken: Taken[]; page: PageClass | null } {
  const { profile } = context;
  const identity = identify(document, profile, context.url);
  const state: State = {
    profile,
    vocabulary: vocabularyOf(profile),
    identity,
    framework: frameworkOf(identity, profile),
    notes: new Map(),
    findings: [],
    sections: [],
    problems: [...document.problems, ...identity.problems],
    corrections: [],
    taken: [],
    pillar: identity.pillar,
    area: identity.pillar,
    body: null,
    fresh: true,
    container: undefined,
    early: null,
    silent: null,
    list: null,
    guessed: new Set(),
    section: null,
    table: { pillar: null, header: null, after: -1 },
    tableHead: null,
    lastUpdated: null,
    publishedOn: metaDate(document),
    embargoUntil: null,
    awaiting: null,
  };
  const lines = outline(document, profile);
  lines.forEach((line, index) => {
    step(state, line, index, lines);
  });
  const report = finish(state, lines);
  return { report, problems: state.problems, taken: state.taken, page: identity.page };
}

function step(state: State, line: Outlined, index: number, lines: Outlined[]): void {
  const { block, shape } = line;
  const { text } = block;
  if (facts(state, block)) {
    took(state, block, 'fact');
    return;
  }
  if (shape === 'furniture' || shape === 'number') {
    took(state, block, shape);
    return;
  }
  if (block.kind !== 'row') {
    state.table.header = null;
    state.tableHead = null;
  }
  if (shape === 'heading' || block.kind === 'heading') {
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
  if (state.silent) {
    silentText(state, block);
    return;
  }
  if (block.kind === 'row') {
    row(state, block);
    return;
  }
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
  if (finding(state, block, lines[index + 1]?.block)) return;
  running(state, block, text);
}

/** Stands before a grade to say that one follows. */
const GRADE_LABEL =
  /^(?:(?:our|overall|the)\s+)*(?:grade|graded|judgment|judgement|rating|rated|score|result)(?: given| awarded)?\s*:?$/i;

function took(state: State, block: Block, as: string, note?: string): void {
  state.taken.push({ block, as, area: state.area, ...(note ? { note } : {}) });
}

// ───────────────────────────────────────────── facts about the document

/** Dates, embargo and corrections: lines that say something of the document, not of the body. */
function facts(state: State, block: Block): boolean {
  const text = block.kind === 'row' ? (block.cells ?? []).filter(Boolean).join(': ') : block.text;
  if (text.length > 400) return false;
  if (/embargo|not for publication/i.test(text) && text.length <= 160) {
    const instant = embargoIn(text, state.profile.timeZone);
    if (instant && (!state.embargoUntil || instant > state.embargoUntil)) state.embargoUntil = instant;
    if (instant) return true;
  }
  const updated = /^(?:this page (?:was )?)?last updated:?(?: on)?\s+(.{6,40})$/i.exec(text);
  if (updated) {
    state.lastUpdated ??= dateIn(updated[1]!);
    return true;
  }
  if (state.awaiting === 'published') {
    state.awaiting = null;
    const date = text.length <= 40 ? dateIn(text) : null;
    if (date) {
      state.publishedOn = date;
      return true;
    }
  }
  const published =
    /^(?:first )?(?:published|publication date|date of publication|date published|sent)(?: on)?:?\s*(.{0,40})$/i.exec(
      text,
    );
  if (published) {
    const date = dateIn(published[1]!);
    if (date && (/publi/i.test(text) || !state.publishedOn)) state.publishedOn = date;
    if (!published[1]!.trim()) state.awaiting = 'published';
    return date !== null || !published[1]!.trim();
  }
  if (
    /^(?:please note|note|correction|erratum)\s*[:–-]\s*\S/i.test(text) &&
    /\b(?:correct(?:ed|ion)|amend(?:ed|ment)|revised|replaced|error)\b/i.test(text)
  ) {
    state.corrections.push({ text: text.replace(/^please note\s*[:–-]\s*/i, ''), date: dateIn(text) });
    return true;
  }
  return false;
}

function metaDate(document: BlockDocument): string | null {
  const value =
    document.meta['article:published_time'] ??
    document.meta['dc.date.issued'] ??
    document.meta['dcterms.issued'];
  return value ? dateIn(value) : null;
}

// ───────────────────────────────────────────── headings

function heading(state: State, line: Outlined, index: number, lines: Outlined[]): void {
  const { block } = line;
  const word = state.vocabulary.word(block.text);
  if (word) {
    gradeHere(state, block, { from: 'grade-line', word, quote: block.text }, index, lines);
    return;
  }
  const bare = plain(block.text).replace(/\s*\d{1,2}$/, '');
  const finding = state.profile.wording.findingHeadings.find((one) => one.heading.test(bare));
  if (finding) {
    if (state.silent && leavesSilence(state, block)) state.silent = null;
    if (state.silent) {
      took(state, block, 'heading in a part without judgments');
      return;
    }
    state.list = {
      kind: finding.kind,
      found: 0,
      depth: null,
      base: block.text,
      level: block.kind === 'heading' ? block.level : 9,
    };
    state.fresh = false;
    took(state, block, `opens ${finding.kind}`);
    return;
  }
  const furniture = state.profile.wording.furnitureSections?.test(bare) === true;
  if (furniture || state.profile.wording.noJudgmentSections.test(bare)) {
    state.list = null;
    const isHeading = block.kind === 'heading';
    state.silent = {
      level: isHeading ? block.level : 9,
      heading: isHeading,
      furniture,
      contents: furniture && /contents|this/i.test(bare),
    };
    if (!furniture) openSection(state, block, undefined, line.guessed);
    took(state, block, 'opens a part without judgments');
    return;
  }
  const split = splitGrade(block.text, state.vocabulary);
  const label = split?.label ?? block.text;
  const hit = areaOf(state, label);
  if (state.silent) {
    const leaves = leavesSilence(state, block);
    if (!leaves || (hit && !state.silent.heading && block.kind !== 'heading')) {
      if (!state.silent.furniture) openSection(state, block, undefined, line.guessed);
      took(state, block, 'heading in a part without judgments');
      return;
    }
    state.silent = null;
  }
  // A finding may open with a headline of its own under "Area for improvement": the first words there, set as a heading
  // below that one or in bold.
  const headline = block.kind === 'heading' ? block.level > (state.list?.level ?? 9) : true;
  if (
    state.list &&
    state.list.found === 0 &&
    !hit &&
    (headline || state.profile.wording.findingOpening.test(block.text)) &&
    !NONE.test(block.text)
  ) {
    addFinding(state, block.text);
    took(state, block, 'finding', 'a headline under a heading of findings');
    return;
  }
  state.list = null;
  if (hit) {
    openArea(state, hit, label, block);
    if (split) clue(state, { from: 'heading', word: split.word, quote: block.text });
    for (const one of block.clues ?? []) blockClue(state, one);
    took(state, block, hit.level, hit.id);
    return;
  }
  if (isOtherBody(state, block)) {
    // A card or chapter about another body inside this one's report.
    const isHeading = block.kind === 'heading';
    state.silent = {
      level: isHeading ? block.level : 9,
      heading: isHeading,
      furniture: false,
      contents: false,
    };
    openSection(state, block, undefined, line.guessed);
    took(state, block, 'opens a part about another body');
    return;
  }
  const body = combinedBody(state, block, index);
  if (body) {
    state.body = body === state.identity.body?.id ? null : body;
    state.area = state.pillar = null;
    openSection(state, block, undefined, line.guessed);
    took(state, block, 'body', body);
    return;
  }
  const graded = split ?? headingClue(state, block);
  if (graded || gradeFollows(state, index, lines)) {
    if (!isTitle(state, block) && state.identity.documentKind === 'report') {
      openUnplaced(state, label, block);
      if (graded) clue(state, { from: 'heading', word: graded.word, quote: block.text });
      took(state, block, 'area', 'not in the table of areas');
      return;
    }
    if (graded && isTitle(state, block) && state.area) {
      clue(state, { from: 'heading', word: graded.word, quote: block.text });
    }
  }
  if (!isTitle(state, block)) state.fresh = false;
  openSection(state, block, undefined, line.guessed);
  took(state, block, 'heading');
}

/** `Preventing crime: Good`, `Question? Good`, `Efficiency (requires improvement)`: a heading and the grade in it. */
function splitGrade(text: string, vocabulary: GradeVocabulary): { label: string; word: GradeWord } | null {
  if (text.length > 260) return null;
  const hit = /^(.{3,220}?)(?:\s*:\s+|\s+[–—|-]\s+|(?<=\?)\s+|\s+\()([^()]{3,30})\)?$/.exec(text);
  if (!hit) return null;
  const word = vocabulary.word(hit[2]!);
  return word && !vocabulary.word(hit[1]!) ? { label: hit[1]!, word } : null;
}

function headingClue(state: State, block: Block): { word: GradeWord } | null {
  const own = block.clues?.find((one) => one.from === 'heading');
  const word = own ? state.vocabulary.word(own.value) : null;
  return word ? { word } : null;
}

/** Whether the next block that says anything is a grade on a line of its own. */
function gradeFollows(state: State, index: number, lines: Outlined[]): boolean {
  for (let i = index + 1; i < Math.min(index + 3, lines.length); i += 1) {
    const { block, shape } = lines[i]!;
    if (shape === 'furniture' || shape === 'number') continue;
    if (shape === 'legend') return false;
    return (
      state.vocabulary.word(block.text) !== null &&
      block.kind !== 'item' &&
      !belongsBelow(state, block, i, lines)
    );
  }
  return false;
}

function isTitle(state: State, block: Block): boolean {
  return (
    state.identity.title.includes(block.text) ||
    block.level === 1 ||
    findBody(block.text, state.profile) !== null
  );
}

/** A heading in a report that is wholly the name of another body than the report's. */
function isOtherBody(state: State, block: Block): boolean {
  const { identity, profile } = state;
  if (identity.documentKind !== 'report' || !identity.body || block.text.length > 80) return false;
  const other = findBody(block.text, profile, identity.bodyKind);
  return other !== null && other.id !== identity.body.id && isNameOf(block.text, other);
}

/** A document that judges several bodies has a heading for each. */
function combinedBody(state: State, block: Block, index: number): string | null {
  if (index === 0 || state.identity.documentKind === 'report' || state.identity.documentKind === 'letter')
    return null;
  if (block.text.length > 80) return null;
  const body = findBody(block.text, state.profile, state.identity.bodyKind);
  if (!body) return null;
  return isNameOf(block.text, body) ? body.id : null;
}

function areaOf(state: State, label: string): Area | null {
  if (label.length > 260) return null;
  const bare = label
    .replace(/^(?:question\s*)?\d{1,2}\s*[.:)–-]?\s+(?=\p{L})/iu, '')
    .replace(/^\d+(?:\.\d+)+\s+/, '');
  return lookUp(state, bare, state.pillar);
}

/** Labels looked up before: the same questions stand on every report of a cycle. Bounded. */
const knownAreas = new WeakMap<SiteProfile, Map<string, Area | null>>();

/** The area of a label in the framework of the document's cycle, or of the cycles that its title's pillar belongs to. */
function lookUp(state: State, label: string, pillar: AreaId | null): Area | null {
  const { identity, profile } = state;
  const context = {
    programme: identity.programme,
    bodyKind: identity.body?.kind ?? null,
    cycle: identity.cycle?.id ?? state.framework,
    pillar,
  };
  let known = knownAreas.get(profile);
  if (!known) {
    known = new Map();
    knownAreas.set(profile, known);
  }
  const key = `${context.programme}|${context.bodyKind}|${context.cycle}|${pillar}|${label}`;
  let found = known.get(key);
  if (found === undefined) {
    found = findArea(label, profile, context)?.area ?? null;
    if (known.size >= 5000) known.clear();
    known.set(key, found);
  }
  return found;
}

/** A cycle of the framework that a title names by its pillar ("legitimacy"), for documents that name no cycle. */
function frameworkOf(identity: Identity, profile: SiteProfile): string | null {
  if (identity.cycle) return null;
  const named = profile.wording.pillarWords
    .filter((one) => one.words.test(identity.title))
    .map((one) => one.area);
  const pillar = profile.areas.find(
    (area) =>
      area.level === 'pillar' &&
      named.includes(area.id) &&
      (!identity.programme || area.programmes.includes(identity.programme)),
  );
  return pillar?.cycles?.at(-1) ?? null;
}

function openArea(state: State, area: Area, label: string, block: Block): void {
  state.area = area.id;
  state.pillar =
    area.level === 'pillar' ? area.id : area.id.includes('/') ? area.id.slice(0, area.id.indexOf('/')) : null;
  state.fresh = true;
  state.container = block.container;
  const notes = notesFor(state, area.id, area.level, label);
  notes.listed = true;
  const early = state.early;
  if (early && (early.container === undefined || early.container === block.container)) {
    for (const one of early.clues) clue(state, one);
  }
  state.early = null;
  openSection(state, block, area.id);
}

function openUnplaced(state: State, label: string, block: Block): void {
  const slug = plain(label)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  const id = `${state.pillar ?? 'other'}/${slug || 'unnamed'}`;
  state.area = id;
  state.fresh = true;
  state.container = block.container;
  notesFor(state, id, 'area', label).listed = true;
  state.problems.push({
    code: 'area-unknown',
    where: label,
    detail: 'a grade stands under this heading, and no known area is worded like it',
  });
  openSection(state, block, id);
}

function notesFor(state: State, area: AreaId, level: 'pillar' | 'area', label: string): AreaNotes {
  const key = `${state.body ?? ''}|${area}`;
  let notes = state.notes.get(key);
  if (!notes) {
    notes = {
      area,
      level,
      label,
      body: state.body,
      listed: false,
      clues: [],
      carriedOver: false,
      inspectedIn: null,
      lastInspected: null,
      previous: [],
    };
    state.notes.set(key, notes);
  }
  // The question as asked says more than a row's short name.
  if (/\?$/.test(label) && !/\?$/.test(notes.label)) notes.label = label;
  return notes;
}

function openSection(state: State, block: Block, area?: AreaId, guessed = false): void {
  const path = area ? [area] : [...(state.area ? [state.area] : []), block.text];
  const last = state.section;
  if (area && last && last.area === area && last.path.length === 1 && last.blocks.length === 0) return;
  state.section = { path, heading: block.text, level: block.level, area: state.area, blocks: [] };
  state.sections.push(state.section);
  if (guessed) state.guessed.add(state.section);
}

/** A part without judgments ends at a heading of its own level; a list of contents at any heading that is marked as one. */
function leavesSilence(state: State, block: Block): boolean {
  const silent = state.silent!;
  if (block.kind !== 'heading') return !silent.heading;
  return silent.contents || block.level <= silent.level;
}

// ───────────────────────────────────────────── grades

function clue(state: State, one: Clue): void {
  if (!state.area) return;
  const level = state.area.includes('/') || !isPillar(state, state.area) ? 'area' : 'pillar';
  notesFor(state, state.area, level, state.section?.heading ?? state.area).clues.push(one);
}

function isPillar(state: State, area: AreaId): boolean {
  return state.profile.areas.some((one) => one.id === area && one.level === 'pillar');
}

/** A clue that hung on a block: it counts where its words are a grade, of nothing else than the area at hand. */
function blockClue(state: State, one: BlockClue): boolean {
  const said =
    one.from === 'class'
      ? plainWord(state.vocabulary.token(one.value) ?? state.vocabulary.word(one.value))
      : one.from === 'heading'
        ? plainWord(state.vocabulary.word(one.value))
        : state.vocabulary.label(one.value);
  if (!said) return false;
  const from: ReadFrom = one.from === 'heading' ? 'heading' : one.from;
  if (said.about) {
    const about = areaOf(state, said.about);
    if (about && about.id !== state.area) {
      // The label names what it grades: believe the name, not the place.
      const before = { area: state.area, section: state.section };
      state.area = about.id;
      notesFor(state, about.id, about.level, said.about).listed = true;
      clue(state, { from, word: said.word, quote: one.value });
      state.area = before.area;
      return true;
    }
    const other = findBody(said.about, state.profile, state.identity.bodyKind);
    if (other && other.id !== (state.body ?? state.identity.body?.id)) return false;
    if (/\b(?:previous|last|earlier|20\d\d)\b/i.test(said.about)) return false;
  }
  clue(state, { from, word: said.word, quote: one.value });
  return true;
}

function plainWord(word: GradeWord | null): { word: GradeWord; about: string | null } | null {
  return word ? { word, about: null } : null;
}

/** A block that is nothing but a grade: a line, a single list item, a badge or picture. */
function gradeLine(state: State, line: Outlined, index: number, lines: Outlined[]): boolean {
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
  if (block.kind === 'item') {
    const neighbours = [lines[index - 1]?.block.kind, lines[index + 1]?.block.kind];
    if (neighbours.includes('item')) return false;
  }
  const word = state.vocabulary.word(block.text);
  if (!word) {
    if (state.fresh) for (const one of block.clues ?? []) blockClue(state, one);
    return false;
  }
  gradeHere(state, block, { from: 'grade-line', word, quote: block.text }, index, lines);
  for (const one of block.clues ?? []) {
    const extra = asClue(state, one);
    if (extra) gradeHere(state, block, extra, index, lines, true);
  }
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
  return { from: one.from, word: said.word, quote: one.value };
}

/**
 * A grade on its own belongs to the area whose heading stands above it with nothing but dates and numbers between.
 * In HTML a badge may stand before its heading: then both share a container that the area above does not.
 */
function gradeHere(
  state: State,
  block: Block,
  one: Clue,
  index: number,
  lines: Outlined[],
  quiet = false,
): void {
  if (state.silent) {
    if (!quiet) took(state, block, 'grade in a part without judgments');
    return;
  }
  if (!state.fresh || belongsBelow(state, block, index, lines)) {
    const below = belongsBelow(state, block, index, lines);
    if (below) {
      state.early = { clues: [...(state.early?.clues ?? []), one], container: block.container };
      if (!quiet) took(state, block, 'grade', 'of the heading below');
      return;
    }
    // After running text: the only mark of grade in its part is the area's; a second one would disagree.
  }
  state.list = null;
  if (!state.area) {
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

function belongsBelow(state: State, block: Block, index: number, lines: Outlined[]): boolean {
  if (block.container === undefined || block.container === state.container) return false;
  for (let i = index + 1; i < Math.min(index + 3, lines.length); i += 1) {
    const next = lines[i]!;
    if (next.shape === 'furniture' || next.shape === 'number') continue;
    return (
      next.block.container === block.container &&
      (next.shape === 'heading' || /\?$/.test(next.block.text)) &&
      areaOf(state, next.block.text) !== null
    );
  }
  return false;
}

/** A paragraph that is an area's heading by its words: a question the inspectorate asks. */
function areaParagraph(state: State, line: Outlined, index: number, lines: Outlined[]): boolean {
  const { block } = line;
  if (block.text.length > 240) return false;
  const split = splitGrade(block.text, state.vocabulary);
  const label = split?.label ?? block.text;
  const isQuestion = /\?$/.test(label);
  if (!isQuestion && (/[.;]$/.test(label) || extentSentence(block.text, state.profile))) return false;
  if (!isQuestion && !block.bold && !split && !gradeFollows(state, index, lines)) return false;
  const hit = areaOf(state, label);
  if (!hit) return false;
  state.list = null;
  openArea(state, hit, label, block);
  if (split) clue(state, { from: 'heading', word: split.word, quote: block.text });
  for (const one of block.clues ?? []) blockClue(state, one);
  took(state, block, hit.level, hit.id);
  return true;
}

// ───────────────────────────────────────────── tables

const YEAR = /^(?:19|20)\d\d(?:\s*[/–-]\s*\d{2,4})?$/;

function row(state: State, block: Block): void {
  const cells = block.cells ?? [];
  if (state.list && rowFinding(state, cells)) {
    took(state, block, 'finding');
    return;
  }
  const grades: { at: number; word: GradeWord; quote: string; from: ReadFrom }[] = [];
  cells.forEach((cell, at) => {
    const word = cell ? state.vocabulary.word(cell) : null;
    if (word) grades.push({ at, word, quote: cell, from: 'table' });
    for (const one of block.clues ?? []) {
      if (one.cell !== at || word) continue;
      const said =
        one.from === 'class' ? state.vocabulary.token(one.value) : state.vocabulary.label(one.value)?.word;
      if (said)
        grades.push({ at, word: said, quote: one.value, from: one.from === 'heading' ? 'table' : one.from });
    }
  });
  if (grades.length === 0) {
    // A clue on the row itself.
    for (const one of block.clues ?? []) {
      if (one.cell !== undefined) continue;
      const said =
        one.from === 'class' ? state.vocabulary.token(one.value) : state.vocabulary.label(one.value)?.word;
      if (said)
        grades.push({
          at: -1,
          word: said,
          quote: one.value,
          from: one.from === 'heading' ? 'table' : one.from,
        });
    }
  }
  const nameAt = cells.findIndex(
    (cell, at) =>
      cell !== '' &&
      !/^(?:Q\s?)?\d{1,3}\.?$/i.test(cell) &&
      !YEAR.test(cell) &&
      !grades.some((one) => one.at === at),
  );
  const name = nameAt >= 0 ? cells[nameAt]! : '';
  const tablePillar = state.table.pillar;
  const area = name ? lookUp(state, name, tablePillar ?? state.pillar) : null;
  const isHeader = block.header === true && grades.length === 0;
  if (isHeader || (!area && grades.length === 0 && cells.filter(Boolean).length > 1)) {
    if (area?.level === 'pillar') state.table.pillar = area.id;
    state.table.header = cells;
    if (state.tableHead) writeRow(state, state.tableHead);
    state.tableHead = block;
    took(state, block, 'header row');
    return;
  }
  if (!area) {
    const noun = /^(?:our |overall )?(?:grade|judgment|judgement|rating|score|result)$/i.test(plain(name));
    if ((noun || name === '') && grades.length === 1 && state.area && (state.fresh || noun)) {
      clue(state, { from: grades[0]!.from, word: grades[0]!.word, quote: grades[0]!.quote });
      took(state, block, 'grade', grades[0]!.quote);
      return;
    }
    const body = name ? findBody(name, state.profile, state.identity.bodyKind) : null;
    if (body && grades.length > 0 && body.id !== state.identity.body?.id && state.identity.body) {
      took(state, block, 'row about another body');
      return;
    }
    if (body && grades.length > 0) {
      bodyRow(state, block, body.id, grades);
      return;
    }
    if (
      grades.some((one) => one.word.kind === 'graded') &&
      name &&
      state.identity.documentKind === 'report'
    ) {
      state.problems.push({
        code: 'area-unknown',
        where: name,
        detail: `a row of a table grades it "${grades[0]!.quote}"`,
      });
    }
    plainRow(state, block);
    took(state, block, 'row');
    return;
  }
  if (area.level === 'pillar') state.table.pillar = area.id;
  const header = state.table.header ?? [];
  const inspectedAt = cells.findIndex(
    (cell, at) => YEAR.test(cell) && at !== nameAt && !YEAR.test(header[at] ?? ''),
  );
  const notes = () => notesFor(state, area.id, area.level, name);
  if (grades.length === 0) {
    const graded = header.some((cell) => /\b(?:grade|judg|score|rating|result)/i.test(cell));
    if ((inspectedAt >= 0 || graded) && area.level === 'area') notes().listed = true;
    plainRow(state, block);
    took(state, block, 'row', area.id);
    return;
  }
  const current = currentColumns(state, header, grades);
  notes().listed = true;
  for (const one of grades) {
    if (current.has(one.at)) {
      notes().clues.push({ from: one.from, word: one.word, quote: `${name}: ${one.quote}` });
    } else if (one.word.kind === 'graded') {
      notes().previous.push({
        word: one.word,
        year: yearOf(header[one.at] ?? ''),
        quote: `${name}: ${one.quote}`,
      });
    }
  }
  if (inspectedAt >= 0) notes().lastInspected = cells[inspectedAt]!.replace(/\s*[–-]\s*/, '/');
  took(state, block, 'judgment row', area.id);
}

/** Which grade columns speak of this report: all of them, unless headers name other years or an earlier inspection. */
function currentColumns(state: State, header: string[], grades: { at: number }[]): Set<number> {
  const all = new Set(grades.map((one) => one.at));
  if (grades.length < 2 || header.length === 0) return all;
  const cycle = state.identity.cycle;
  const earlier = new Set(
    grades
      .filter((one) => {
        const title = header[one.at] ?? '';
        if (/\b(?:previous|last|earlier|before)\b/i.test(title)) return true;
        if (!yearOf(title)) return false;
        return !cycle || findCycle(title, state.profile, state.identity.programme)?.id !== cycle.id;
      })
      .map((one) => one.at),
  );
  return earlier.size < all.size ? new Set([...all].filter((at) => !earlier.has(at))) : all;
}

function yearOf(text: string): string | null {
  return /(?:19|20)\d\d(?:\s*[/–-]\s*\d{2,4})?/.exec(text)?.[0]?.replace(/\s*[–-]\s*/, '/') ?? null;
}

/** A row of a table over many bodies: the column headers name the areas. */
function bodyRow(
  state: State,
  block: Block,
  body: string,
  grades: { at: number; word: GradeWord; quote: string; from: ReadFrom }[],
): void {
  const header = state.table.header ?? [];
  for (const one of grades) {
    const area = header[one.at] ? areaOf(state, header[one.at]!) : null;
    if (!area) continue;
    const before = state.body;
    state.body = body === state.identity.body?.id ? null : body;
    const notes = notesFor(state, area.id, area.level, header[one.at]!);
    notes.listed = true;
    notes.clues.push({ from: one.from, word: one.word, quote: one.quote });
    state.body = before;
  }
  took(state, block, 'judgment row', body);
}

function plainRow(state: State, block: Block): void {
  if (state.tableHead) writeRow(state, state.tableHead);
  state.tableHead = null;
  writeRow(state, block);
  state.fresh = state.fresh && block.text === '';
}

function writeRow(state: State, block: Block): void {
  if (block.text) state.section?.blocks.push({ kind: 'row', depth: 0, text: block.text });
}

// ───────────────────────────────────────────── findings

function rowFinding(state: State, cells: string[]): boolean {
  const cell = cells.find((one) => state.profile.wording.findingOpening.test(one));
  if (!cell) return false;
  addFinding(state, cell);
  return true;
}

/** Says that there is nothing to list. */
const NONE =
  /^none\b|\b(?:no|not any|did not identify|didn[’']t identify) (?:\w+ )?(?:areas?|causes?|recommendations?|findings?)\b/i;

const LABELLED =
  /^(area for improvement|cause of concern|innovative practice|promising practice|recommendation)s?(?:\s+\d{1,2})?\s*[:–-]\s*(\S.*)$/i;

function finding(state: State, block: Block, next: Block | undefined): boolean {
  const opening = state.profile.wording.findingOpening;
  const labelled = block.kind !== 'item' || !state.list ? LABELLED.exec(block.text) : null;
  if (labelled) {
    const kind = state.profile.wording.findingHeadings.find((one) =>
      one.heading.test(plain(labelled[1]!)),
    )?.kind;
    if (kind && opening.test(labelled[2]!)) {
      state.list = { kind, found: 0, depth: null, base: labelled[1]!, level: 9 };
      addFinding(state, labelled[2]!);
      took(state, block, 'finding');
      return true;
    }
  }
  const list = state.list;
  if (!list) return false;
  const last = list.found > 0 ? state.findings.at(-1) : undefined;
  if (list.found === 0 && block.text.length <= 200 && NONE.test(block.text)) {
    state.list = null;
    took(state, block, 'says that there are no findings');
    return true;
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
    // A cause of concern says what is wrong; what should be done about it is a recommendation.
    list.kind = 'recommendation';
    list.depth = block.kind === 'item' ? block.level : null;
    addFinding(state, block.text);
    took(state, block, 'finding', 'a recommendation that follows its cause of concern');
    return true;
  }
  if (block.kind === 'item') {
    list.depth ??= last && /:$/.test(last.text) ? block.level - 1 : block.level;
    const nested = block.level > list.depth && last !== undefined;
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
  if (opening.test(block.text)) {
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
    if (/:$/.test(block.text) && next?.kind === 'item') {
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

/** Says what is to be done. */
const SHOULD = /\b(?:should|must|needs? to)\b/i;

function addFinding(state: State, text: string): void {
  const list = state.list!;
  list.found += 1;
  const one: Finding = { kind: list.kind, area: state.area, text, points: [] };
  if (state.body) one.body = state.body;
  state.findings.push(one);
  state.fresh = false;
}

// ───────────────────────────────────────────── running text

function silentText(state: State, block: Block): void {
  const kind = block.kind === 'heading' || block.kind === 'image' ? 'paragraph' : block.kind;
  if (block.text && state.section && !state.silent?.furniture) {
    state.section.blocks.push({ kind, depth: kind === 'item' ? block.level : 0, text: block.text });
  }
  took(state, block, 'text in a part without judgments');
}

function running(state: State, block: Block, text: string): void {
  if (!text) return;
  const { profile } = state;
  const wasFresh = state.fresh;
  let graded = false;
  const extent = extentSentence(text, profile);
  if (extent) {
    const area = pillarOf(state, extent.what) ?? pillarOf(state, text);
    if (area) {
      const notes = notesFor(state, area, isPillar(state, area) ? 'pillar' : 'area', text);
      notes.listed = true;
      notes.clues.push({ from: 'sentence', word: extent.word, quote: text });
      graded = true;
    }
  } else if (state.identity.documentKind === 'report') {
    if (wasFresh && state.area && block.kind === 'paragraph') {
      const said = openingSentence(text, profile);
      if (said && isOurs(state, said.who) && restates(state, said.what)) {
        clue(state, { from: 'sentence', word: said.word, quote: said.quote });
      }
    }
    const carried = carriedOver(state, text);
    if (carried && state.area) {
      const notes = notesFor(state, state.area, state.area.includes('/') ? 'area' : 'pillar', state.area);
      notes.carriedOver = true;
      notes.inspectedIn ??= carried.year;
    }
  } else if (state.identity.documentKind === 'news') newsSentences(state, block);
  if (!state.area && /landing/.test(state.identity.page?.kind ?? '')) landingList(state, text);
  for (const one of earlierSentences(text, profile)) {
    if (one.word.kind !== 'graded') continue;
    const area = one.what ? earlierArea(state, one.what) : (state.area ?? '');
    if (area !== null) {
      notesFor(state, area, 'pillar', area).previous.push({
        word: one.word,
        year: one.year,
        quote: one.quote,
      });
    }
  }
  took(state, block, graded ? 'grade sentence' : 'text');
  state.fresh = false;
  if (graded) return;
  if (!state.section) {
    state.section = {
      path: state.area ? [state.area] : [],
      heading: '',
      level: 0,
      area: state.area,
      blocks: [],
    };
    state.sections.push(state.section);
  }
  const kind = block.kind === 'item' ? 'item' : 'paragraph';
  state.section.blocks.push({ kind, depth: kind === 'item' ? block.level : 0, text });
}

function carriedOver(state: State, text: string): { year: string | null } | null {
  for (const pattern of state.profile.wording.carriedOver) {
    const hit = pattern.exec(text);
    if (hit) return { year: hit.groups?.year ?? null };
  }
  return null;
}

/** What an earlier judgment was of: the body as a whole (the area at hand), or an area or pillar that is named, or something else. */
function earlierArea(state: State, what: string): AreaId | null {
  if (isOurs(state, what)) return state.area ?? '';
  const area = areaOf(state, what);
  if (area) return area.id;
  return what.split(' ').length <= 3 ? pillarOf(state, what) : null;
}

/** The one pillar whose word stands in a text; `null` where none or several do. */
function pillarOf(state: State, text: string): AreaId | null {
  const hits = new Set(
    state.profile.wording.pillarWords.filter((one) => one.words.test(text)).map((one) => one.area),
  );
  if (hits.size === 1) return [...hits][0]!;
  const area = areaOf(state, text);
  return area ? area.id : null;
}

/** Whether the subject of a sentence is the body that the report is about. */
function isOurs(state: State, who: string): boolean {
  const bare = plain(who);
  if (state.profile.wording.bodyWords.includes(bare)) return true;
  const body = findBody(who, state.profile, state.identity.bodyKind);
  return body !== null && body.id === (state.body ?? state.identity.body?.id) && bare.split(' ').length <= 8;
}

/** Whether words name the area at hand: they are found as that area, or share most of their words with one of its wordings. */
function restates(state: State, what: string): boolean {
  if (!state.area) return false;
  if (areaOf(state, what)?.id === state.area) return true;
  const own = contentWords(what);
  const pillars = state.profile.wording.pillarWords.filter((one) => one.words.test(what));
  if (own.size <= 2 && pillars.length === 1 && pillars[0]!.area === state.area) return true;
  if (own.size < 2) return false;
  const wordings = state.profile.areas
    .filter((area) => area.id === state.area)
    .flatMap((area) => area.wordings);
  return wordings.some((wording) => {
    const theirs = contentWords(wording);
    let shared = 0;
    for (const word of own) if (theirs.has(word)) shared += 1;
    return shared >= 2 && shared / own.size >= 0.6;
  });
}

const EMPTY_WORDS = new Set(
  'how well effective effectively efficient efficiently legitimate is are the a an of and at in to its it does do for force service constabulary that which with what extent all their'.split(
    ' ',
  ),
);

function contentWords(text: string): Set<string> {
  return new Set(
    plain(text)
      .split(/[^\p{L}\p{N}'-]+/u)
      .filter((word) => word.length > 1 && !EMPTY_WORDS.has(word))
      .map((word) => word.replace(/(?:ing|ed|es|s|ly)$/, '')),
  );
}

function newsSentences(state: State, block: Block): void {
  const { profile } = state;
  for (const said of judgedSentences(block.text, profile)) {
    if (/\b(?:19|20)\d\d\b/.test(said.what) && earlierSentences(said.quote, profile).length > 0) continue;
    const named = findBody(said.who || said.quote, profile, state.identity.bodyKind);
    const ours = state.body ?? state.identity.body?.id ?? null;
    if (named && named.id !== ours) continue;
    const area = areaOf(state, said.what)?.id ?? pillarOf(state, said.what);
    if (!area) continue;
    noteNews(state, area, said.word, said.quote, said.what);
  }
  if (block.kind !== 'item') return;
  for (const part of listedGrades(block.text, profile)) {
    const area = areaOf(state, part.what);
    if (area) noteNews(state, area.id, part.word, part.quote, part.what);
  }
}

/** Landing pages of 2014 grade several questions in one sentence. */
function landingList(state: State, text: string): void {
  for (const part of listedGrades(text, state.profile)) {
    const area = areaOf(state, part.what);
    if (area) noteNews(state, area.id, part.word, part.quote, part.what);
  }
}

function noteNews(state: State, area: AreaId, word: GradeWord, quote: string, label: string): void {
  const notes = notesFor(state, area, isPillar(state, area) ? 'pillar' : 'area', label);
  notes.listed = true;
  notes.clues.push({ from: 'sentence', word, quote });
}

// ───────────────────────────────────────────── the end

function finish(state: State, lines: Outlined[]): Report {
  const { identity, profile } = state;
  const title = identity.title;
  if (identity.documentKind === 'news' && title) {
    for (const said of judgedSentences(title, profile)) {
      const area = areaOf(state, said.what)?.id ?? pillarOf(state, said.what);
      if (area) noteNews(state, area, said.word, said.quote, said.what);
    }
  }
  const weighed = weigh([...state.notes.values()], {
    profile,
    documentKind: identity.documentKind,
    judges: judges(identity),
    cycle: identity.cycle?.id ?? null,
    programme: identity.programme,
    scaleOf: (area, word) => scaleForArea(state, area, word),
  });
  state.problems.push(...weighed.problems);
  for (const one of state.findings) {
    const deadlines = [one.text, ...one.points].flatMap(deadlinesIn);
    if (deadlines.length > 0) one.deadlines = deadlines;
  }
  if (!identity.cycle) dateByEarlier(weighed, lines);
  const pillars = new Set(weighed.judgments.filter((one) => one.level === 'pillar').map((one) => one.area));
  const pillar =
    identity.pillar ?? (pillars.size === 1 ? onlyPillar([...pillars][0]!, weighed.judgments) : null);
  const report: Report = {
    title,
    documentKind: identity.documentKind,
    body: identity.body ? { id: identity.body.id, name: identity.body.name, kind: identity.body.kind } : null,
    programme: identity.programme,
    cycle: identity.cycle?.id ?? null,
    pillar,
    publishedOn: state.publishedOn,
    lastUpdated: state.lastUpdated,
    embargoUntil: state.embargoUntil,
    judgments: weighed.judgments,
    previousJudgments: weighed.previous,
    findings: state.findings,
    corrections: state.corrections,
    sections: settled(state).filter((section) => section.blocks.length > 0 || section.heading !== ''),
  };
  state.problems.push(...selfChecks(report, lines, profile));
  return report;
}

/**
 * Headings that were guessed from the shape of a line and turned out to have nothing under them: the first of a run may be a
 * heading of those after it, which are lines of its text (names and dates at the head of a letter, the title of a link).
 */
function settled(state: State): Section[] {
  const out: Section[] = [];
  state.sections.forEach((section, index) => {
    const above = out.at(-1);
    const next = state.sections[index + 1];
    const empty = section.blocks.length === 0 && section.area === (next?.area ?? section.area);
    if (state.guessed.has(section) && empty && above && index > 1 && wasEmpty(state, index - 1)) {
      above.blocks.push({ kind: 'paragraph', depth: 0, text: section.heading });
    } else out.push(section);
  });
  return out;
}

function wasEmpty(state: State, index: number): boolean {
  const section = state.sections[index]!;
  return (
    state.guessed.has(section) && !section.blocks.some((block) => block.depth > 0 || block.text.length > 100)
  );
}

/**
 * A release that names no year of its own, but says that this is the second year running and how the first was judged:
 * its judgments were made in the year after. Said, not guessed; with any other wording the year stays unknown.
 */
function dateByEarlier(
  weighed: { judgments: Judgment[]; previous: PreviousJudgment[] },
  lines: Outlined[],
): void {
  const years = new Set(weighed.previous.map((one) => one.inspectedIn));
  const year = years.size === 1 ? [...years][0] : null;
  if (!year || !/^\d{4}$/.test(year)) return;
  if (
    !lines.some(({ block }) => /\bsecond (?:consecutive year|year (?:running|in a row))\b/i.test(block.text))
  )
    return;
  for (const one of weighed.judgments) one.inspectedIn ??= String(Number(year) + 1);
}

/** A document speaks of one pillar where every area it judges stands under it. */
function onlyPillar(pillar: AreaId, judgments: { area: AreaId }[]): AreaId | null {
  return judgments.every((one) => one.area === pillar || one.area.startsWith(`${pillar}/`)) ? pillar : null;
}

/**
 * Whether a document of this kind gives judgments at all. Listings, glossaries, methods and pages of no known kind speak of
 * grades without giving any; a publication's page only where it is about one body.
 */
function judges({ documentKind, page, body }: Identity): boolean {
  if (documentKind === 'listing') return false;
  if (documentKind !== 'publication') return true;
  return page === null ? body !== null : page.body !== null && page.watched;
}

/** The scale of this cycle; where the cycle is not known, the one scale of the programme that has this very grade. */
function scaleForArea(state: State, area: AreaId, word: GradeWord): GradeScale | null {
  const { identity, profile } = state;
  const certain = scaleFor(profile, identity.programme, identity.cycle?.id ?? null, area);
  if (certain || identity.cycle || word.kind !== 'graded') return certain;
  const used = new Set(
    profile.cycles
      .filter((cycle) => !identity.programme || cycle.programme === identity.programme)
      .map((cycle) => cycle.scale),
  );
  const having = profile.scales.filter(
    (scale) => used.has(scale.id) && scale.steps.some((step) => step.id === word.grade),
  );
  return having.length === 1 ? having[0]! : null;
}
