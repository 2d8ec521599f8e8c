/**
 * Running text: sentences that say a grade, carry one over or name an earlier one, and the text of the sections.
 */
import type { AreaId, Block } from '../../model.js';
import { findBody } from '../../sites/lookup.js';
import type { GradeWord } from '../grades.js';
import { anyOf, plain } from '../normalise.js';
import {
  earlierSentences,
  extentSentence,
  judgedSentences,
  listedGrades,
  openingSentence,
} from '../sentences.js';
import { areaOf, isOurs, isPillar, pillarOf } from './areas.js';
import { clue, notesFor } from './sections.js';
import { type State, took } from './state.js';

export function silentText(state: State, block: Block): void {
  const kind = block.kind === 'heading' || block.kind === 'image' ? 'paragraph' : block.kind;
  if (block.text && state.section && !state.silent?.furniture) {
    state.section.blocks.push({ kind, depth: kind === 'item' ? block.level : 0, text: block.text });
  }
  took(state, block, 'text in a part without judgments');
}

export function running(state: State, block: Block, text: string): void {
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
    const carried = state.area && YEAR.test(text) ? carriedOver(state, text) : null;
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

/** Named by every sentence that carries a judgment over: the year when it was made (`Wording.carriedOver`). */
const YEAR = /(?:19|20)\d\d/;

function carriedOver(state: State, text: string): { year: string | null } | null {
  if (!anyOf(state.profile.wording.carriedOver)(text)) return null;
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

/** Somebody else than the body a release is about, without a name. */
const OTHERS =
  /\b(?:another|others?|neighbouring|some|most|many|several|both|all|one|two|three|\d+|forces|services|constabularies|brigades)\b/i;

function newsSentences(state: State, block: Block): void {
  const { profile } = state;
  for (const said of judgedSentences(block.text, profile)) {
    if (/\b(?:19|20)\d\d\b/.test(said.what) && earlierSentences(said.quote, profile).length > 0) continue;
    const named = findBody(said.who || said.quote, profile, state.identity.bodyKind);
    const ours = state.body ?? state.identity.body?.id ?? null;
    if (named && named.id !== ours) continue;
    if (!named && OTHERS.test(said.who)) continue;
    const area = namedArea(state, said.what);
    if (!area) continue;
    noteNews(state, area, said.word, said.quote, said.what);
  }
  if (block.kind !== 'item') return;
  const before = state.body;
  const named = findBody(block.text, profile, state.identity.bodyKind);
  if (named && named.id !== (before ?? state.identity.body?.id)) {
    // A bullet about another body: in a release about nobody else it is that body's, else it is left alone.
    if (state.identity.body || state.bodyLevel !== null) return;
    state.body = named.id;
  }
  for (const part of listedGrades(block.text, profile)) {
    const area = areaOf(state, part.what);
    if (area) noteNews(state, area.id, part.word, part.quote, part.what);
  }
  state.body = before;
}

/** The area that words name; without what follows their last commas, where all of them name none. */
function namedArea(state: State, what: string): AreaId | null {
  for (let words = what; words !== ''; words = words.slice(0, Math.max(0, words.lastIndexOf(', ')))) {
    const area = areaOf(state, words)?.id;
    if (area) return area;
  }
  return pillarOf(state, what);
}

/** Landing pages of 2014 grade several questions in one sentence. */
function landingList(state: State, text: string): void {
  for (const part of listedGrades(text, state.profile)) {
    const area = areaOf(state, part.what);
    if (area) noteNews(state, area.id, part.word, part.quote, part.what);
  }
}

export function noteNews(state: State, area: AreaId, word: GradeWord, quote: string, label: string): void {
  const notes = notesFor(state, area, isPillar(state, area) ? 'pillar' : 'area', label);
  notes.listed = true;
  notes.clues.push({ from: 'sentence', word, quote });
}
