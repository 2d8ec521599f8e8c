/**
 * Headings: each opens an area, a list of findings, a part without judgments, a part about another body, or a section.
 */
import type { Block, Finding } from '../../model.js';
import { findBody } from '../../sites/lookup.js';
import type { GradeWord } from '../grades.js';
import { isAnyName, isNameOf } from '../identity.js';
import { plain } from '../normalise.js';
import type { Outlined } from '../outline.js';
import { extentSentence } from '../sentences.js';
import { areaOf, gluedArea, isPillar, matchOf } from './areas.js';
import { isInside } from './containers.js';
import { datedLabel, earlierPart } from './earlier.js';
import { addFinding, isHeadline, labelledFinding, NONE, openHeadlines } from './findings.js';
import { labelsNext } from './grade-labels.js';
import { gradeHere } from './grade-marks.js';
import {
  besideGrade,
  GRADE_LABEL,
  gradeAfterComma,
  isOfOthers,
  SUMMARY_TITLE,
  splitGrade,
} from './grade-phrases.js';
import { blockClue } from './mark-clues.js';
import { gradeFollows } from './nearby.js';
import { clue, notesFor, openArea, openSection, openUnplaced } from './sections.js';
import { type Silent, type State, took } from './state.js';

export function heading(state: State, line: Outlined, index: number, lines: Outlined[]): void {
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
      at: index,
      container: block.container,
    };
    state.fresh = false;
    took(state, block, `opens ${finding.kind}`);
    return;
  }
  if (!state.silent && labelledHeading(state, block, index, lines[index + 1]?.block)) return;
  const furniture = state.profile.wording.furnitureSections?.test(bare) === true;
  const elsewhere = state.profile.wording.otherInspections?.test(bare) === true;
  if (furniture || elsewhere || state.profile.wording.noJudgmentSections.test(bare)) {
    state.list = null;
    silence(state, block, {
      furniture,
      contents: furniture && /contents|this/i.test(bare),
      ...(EXPLAINS.test(bare) ? { explains: true } : {}),
      ...(elsewhere ? { toArea: true } : {}),
    });
    if (!furniture) openSection(state, block, undefined, line.guessed);
    took(state, block, 'opens a part without judgments');
    return;
  }
  const split =
    areaAndGrade(state, block.text) ??
    splitGrade(block.text, state.vocabulary) ??
    areaBeside(state, block.text);
  const label = split?.label ?? block.text;
  if (state.silent?.earlier !== undefined && leavesSilence(state, block)) state.silent = null;
  if ((!state.silent || leavesSilence(state, block)) && gradeFollows(state, index, lines)) {
    // `Judgment` or `2017` over the grade of the area at hand is no part of its own; `2016` is that of an earlier one.
    const dated = datedLabel(state, block.text);
    if (GRADE_LABEL.test(block.text) || dated?.now) {
      state.silent = null;
      took(state, block, 'grade label');
      return;
    }
    if (dated && state.area && !state.silent) {
      silence(state, block, { earlier: dated.year ?? '' });
      took(state, block, 'opens a part about an earlier inspection');
      return;
    }
  }
  if (!state.silent && isOfOthers(label) && areaOf(state, label) === null) {
    if (split) {
      took(state, block, 'grade of others', block.text);
      return;
    }
    if (labelsNext(state, block, index, lines)) return;
  }
  const hit = areaOf(state, label);
  if (!hit && !state.silent && earlierPart(state, block.text) !== null && !isTitle(state, block)) {
    state.list = null;
    silence(state, block, { earlier: earlierPart(state, block.text)! });
    openSection(state, block, undefined, line.guessed);
    took(state, block, 'opens a part about an earlier inspection');
    return;
  }
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
  const opens = state.profile.wording.findingOpening.test(block.text);
  const headline =
    block.kind !== 'heading' ||
    block.level > (state.list?.level ?? 9) ||
    (state.list?.level === 9 &&
      state.list.at === index - 1 &&
      (opens || state.list.kind !== 'area-for-improvement'));
  if (state.list && state.list.found === 0 && !hit && (headline || opens) && !NONE.test(block.text)) {
    openHeadlines(state, block);
    addFinding(state, block.text);
    took(state, block, 'finding', 'a headline under a heading of findings');
    return;
  }
  if (!hit && opens && isHeadline(state, block)) {
    addFinding(state, block.text);
    took(state, block, 'finding', 'one more headline under a heading of findings');
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
    silence(state, block, {});
    openSection(state, block, undefined, line.guessed);
    took(state, block, 'opens a part about another body');
    return;
  }
  const body = combinedBody(state, block, index);
  if (body) {
    state.body = body === state.identity.body?.id ? null : body;
    state.bodyLevel = block.kind === 'heading' ? block.level : 9;
    state.area = state.pillar = null;
    openSection(state, block, undefined, line.guessed);
    took(state, block, 'body', body);
    return;
  }
  if (state.bodyLevel !== null && block.kind === 'heading' && block.level <= state.bodyLevel) {
    // The part about that body is over: what stands here is of nobody in particular.
    state.body = state.bodyLevel = null;
    state.area = state.pillar = null;
    silence(state, block, {});
    openSection(state, block, undefined, line.guessed);
    took(state, block, 'heading', 'ends the part about a body');
    return;
  }
  if (!split && asksPillar(state, index, lines)) {
    notesFor(state, state.area!, 'pillar', block.text);
    openSection(state, block, undefined, line.guessed);
    took(state, block, 'pillar', 'its question, in words that are not known');
    return;
  }
  if (isUnderGrade(state, index, lines)) {
    took(state, block, 'grade label');
    return;
  }
  const graded = split ?? headingClue(state, block);
  if (!SUMMARY_TITLE.test(label) && (graded || gradeFollows(state, index, lines))) {
    if (
      !isTitle(state, block) &&
      (isOfOthers(label) || state.profile.wording.neverAreas?.test(plain(label)))
    ) {
      silence(state, block, {});
      openSection(state, block, undefined, line.guessed);
      took(state, block, 'opens a part without judgments', 'names no area');
      return;
    }
    if (!isTitle(state, block) && state.identity.documentKind === 'report') {
      openUnplaced(state, label, block);
      if (graded) clue(state, { from: 'heading', word: graded.word, quote: block.text });
      took(state, block, 'area', 'not in the table of areas');
      return;
    }
    const other = findBody(label, state.profile, state.identity.bodyKind);
    const ofOther = other !== null && other.id !== (state.body ?? state.identity.body?.id);
    if (graded && isTitle(state, block) && state.area && !ofOther) {
      clue(state, { from: 'heading', word: graded.word, quote: block.text });
    }
  }
  if (!isTitle(state, block)) {
    state.headed = true;
    state.fresh = false;
    if (block.kind !== 'heading' || block.level <= state.areaLevel) state.outside = true;
  }
  openSection(state, block, undefined, line.guessed);
  took(state, block, 'heading');
}

/** Whether a heading (`Summary of findings`) does no more than name the grade that stands over it, in a container of the two alone. */
function isUnderGrade(state: State, index: number, lines: Outlined[]): boolean {
  const [over, { block }, next] = [lines[index - 1]?.block, lines[index]!, lines[index + 1]?.block];
  if (!over || over.container === undefined || over.container !== block.container) return false;
  if (next?.container === block.container || !GRADE_LABEL.test(block.text)) return false;
  return state.vocabulary.word(over.text) !== null;
}

/** What stands over the grade scale. */
const EXPLAINS = /^(?:key|legend)$|\b(?:grades?|grading|judge?ments?|ratings?)\b/;

/** How a subject opens that is no statement. */
const SUBJECT = /^(?:how|why|whether|what|the way)\b/;

/** `Promising practice: mentoring of women`: a heading that is a finding's kind and its headline. */
function labelledHeading(state: State, block: Block, index: number, next: Block | undefined): boolean {
  const { findingHeadings, findingOpening } = state.profile.wording;
  const isHeading = block.kind === 'heading';
  const hit = isHeading || block.bold ? labelledFinding(block.text, findingOpening) : null;
  // Words in bold may be the start of anything: they must open as findings do.
  if (hit && !isHeading && !findingOpening.test(hit[1])) return false;
  const kind = hit ? findingHeadings.find((one) => one.heading.test(plain(hit[0])))?.kind : undefined;
  if (!hit || !kind || earlierPart(state, block.text) !== null || datedLabel(state, hit[1])) return false;
  const [level, headlines] = isHeading ? [block.level, block.level] : [9, 7];
  // `Cause of concern: prevention` and `Cause of concern: how the service values its people` only name a subject: findings may follow.
  const many = /^(?:areas|afis|causes|recommendations)\b/i.test(hit[0]) && !findingOpening.test(hit[1]);
  const subject = many || hit[1].split(' ').length < 5 || SUBJECT.test(hit[1]);
  if (kind !== 'innovative-practice' && subject) {
    if (!isHeading || !findsBelow(state, kind, next)) return false;
    state.list = { kind, found: 0, depth: null, base: hit[0], level, at: index, container: block.container };
    state.fresh = false;
    took(state, block, `opens ${kind}`, 'with its subject');
    return true;
  }
  state.list = { kind, found: 0, depth: null, base: hit[0], level, headlines };
  addFinding(state, hit[1]);
  took(state, block, 'finding', 'a headline with its kind');
  return true;
}

/**
 * Whether what follows a subject is a finding of that kind: it opens as findings do. A report says what is wrong in words of its
 * own; a letter tells below the subject what became of it as well.
 */
function findsBelow({ profile, identity }: State, kind: Finding['kind'], next: Block | undefined): boolean {
  if (!next || (next.kind !== 'paragraph' && next.kind !== 'item')) return false;
  if (profile.wording.findingOpening.test(next.text)) return true;
  return kind === 'cause-of-concern' && identity.documentKind === 'report' && next.text.length >= 15;
}

/** Opens a part without judgments. In a box below the heading of an area, it ends with the box. */
function silence(state: State, block: Block, what: Partial<Silent>): void {
  const heading = block.kind === 'heading';
  const level = heading ? block.level : 9;
  state.silent = { level, heading, furniture: false, contents: false, ...what };
  const { container } = block;
  // What a fold explains ends with the fold.
  const fold = block.fold && container !== undefined ? state.parents[container] : undefined;
  if (fold) {
    state.silent.box = fold;
    return;
  }
  if (container === undefined || state.container === undefined || level <= state.areaLevel) return;
  if (container !== state.container && isInside(state.parents, container, state.container))
    state.silent.box = container;
}

/** `Workforce, grade: good`: an area and what goes on after it. */
function areaAndGrade(state: State, text: string) {
  const after = gradeAfterComma(text, state.vocabulary);
  return after && areaOf(state, after.label) ? after : null;
}

/** `Requires improvement Preventing fires and other risks`: an area with its grade set beside it. */
function areaBeside(state: State, text: string) {
  const beside = besideGrade(text, state.vocabulary);
  return beside && areaOf(state, beside.label) ? beside : gluedArea(state, text);
}

/** The date of its last change stands under a pillar's own question, and under none of its areas'. */
const UPDATED = /^(?:this page (?:was )?)?last updated\b/i;

/** Whether a heading that names no area stands right under that of a pillar, as the pillar's own question. */
function asksPillar(state: State, index: number, lines: Outlined[]): boolean {
  if (!state.fresh || !state.area || !isPillar(state, state.area)) return false;
  return lines[index + 1]?.shape === 'furniture' && UPDATED.test(lines[index + 1]!.block.text);
}

function headingClue(state: State, block: Block): { word: GradeWord } | null {
  const own = block.clues?.find((one) => one.from === 'heading');
  const word = own ? state.vocabulary.word(own.value) : null;
  return word ? { word } : null;
}

function isTitle(state: State, block: Block): boolean {
  return (
    state.identity.title.includes(block.text) ||
    block.level === 1 ||
    findBody(block.text, state.profile) !== null
  );
}

/** A heading in a report, or on the page of its publication, that is wholly the name of another body than the report's. */
function isOtherBody(state: State, block: Block): boolean {
  const { identity, profile } = state;
  if (!identity.body || block.text.length > 80) return false;
  if (identity.documentKind !== 'report' && identity.documentKind !== 'publication') return false;
  // `Essex 2018/19` is the title of the report on it.
  const name = block.text.replace(/ (?:[A-Z]{3,4} )?20\d\d(?:[/–-]\d{2,4})?$/, '');
  if (!isAnyName(name, profile)) return false;
  const other = findBody(name, profile, identity.bodyKind);
  return other !== null && other.id !== identity.body.id && isNameOf(name, other);
}

/** A document that judges several bodies has a heading for each. */
function combinedBody(state: State, block: Block, index: number): string | null {
  const { documentKind } = state.identity;
  if (index === 0 || documentKind === 'letter') return null;
  if (state.identity.body && (documentKind === 'report' || documentKind === 'publication')) return null;
  if (block.text.length > 80) return null;
  const body = findBody(block.text, state.profile, state.identity.bodyKind);
  if (!body) return null;
  // Once one part is a body's, any heading that names another begins that one's.
  const another = state.bodyLevel !== null && body.id !== (state.body ?? state.identity.body?.id);
  return another || isNameOf(block.text, body) ? body.id : null;
}

/** A part without judgments ends at a heading of its own level; a list of contents at any heading that is marked as one. */
function leavesSilence(state: State, block: Block): boolean {
  const silent = state.silent!;
  if (block.kind !== 'heading')
    return !silent.heading && (!silent.toArea || areaOf(state, block.text) !== null);
  return silent.contents || block.level <= silent.level;
}

/** A key that no heading opens (`Key`, in bold) ends where a question is asked that the inspectorate is known to ask. */
export function endsKey(state: State, { kind, text }: Block): boolean {
  const { silent } = state;
  if (!silent?.explains || silent.heading || kind !== 'paragraph' || !text.endsWith('?')) return false;
  return matchOf(state, text)?.score === 1;
}

/** A paragraph that is an area's heading by its words: a question the inspectorate asks. */
export function areaParagraph(state: State, line: Outlined, index: number, lines: Outlined[]): boolean {
  const { block } = line;
  if (block.text.length > 240) return false;
  const split = splitGrade(block.text, state.vocabulary);
  const label = split?.label ?? block.text;
  const isQuestion = /\?$/.test(label);
  if (!isQuestion && (/[.;]$/.test(label) || extentSentence(block.text, state.profile))) return false;
  if (!isQuestion && !block.bold && !block.fold && !split && !gradeFollows(state, index, lines)) return false;
  const hit = areaOf(state, label);
  if (!hit) return false;
  state.list = null;
  openArea(state, hit, label, block);
  if (split) clue(state, { from: 'heading', word: split.word, quote: block.text });
  for (const one of block.clues ?? []) blockClue(state, one);
  took(state, block, hit.level, hit.id);
  return true;
}

/** `Preventing crime: Good` in a part about an earlier inspection: the grade before of the area that it names. */
export function earlierOfArea(state: State, { text, kind }: Block, year: string): void {
  const split = kind === 'row' || text.length > 160 ? null : splitGrade(text, state.vocabulary);
  const area = split?.word.kind === 'graded' ? areaOf(state, split.label) : null;
  if (!split || !area) return;
  notesFor(state, area.id, area.level, split.label).previous.push({
    word: split.word,
    year: year || null,
    quote: text,
  });
}
