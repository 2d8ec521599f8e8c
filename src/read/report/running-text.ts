/**
 * Running text: sentences that say a grade, carry one over or name an earlier one, and the text of the sections.
 */
import type { AreaId, Block } from '../../model.js';
import { findCycle } from '../../sites/lookup.js';
import { anyOf, plain, sentences } from '../normalise.js';
import {
  clausesOf,
  earlierSentences,
  extentSentence,
  type GradeSentence,
  hereSentence,
  listedGrades,
  openingSentence,
} from '../sentences.js';
import { areaOf, isOurs, isPillar, pillarOf } from './areas.js';
import { areasNamed, newsSentences, noteSaid } from './news.js';
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
  if (extent) graded = noteExtent(state, extent, text);
  else if (state.identity.documentKind === 'report') {
    if (wasFresh && state.area && block.kind === 'paragraph') {
      const here = hereSentence(text, profile);
      const said = here ?? openingSentence(text, profile);
      if (said && isOurs(state, said.who) && (here || restates(state, said.what))) {
        const named = here !== null || areaOf(state, said.what)?.id === state.area;
        clue(state, {
          from: 'sentence',
          word: said.word,
          quote: said.quote,
          ...(named ? {} : { loose: true }),
        });
      }
    }
    notGraded(state, text, wasFresh);
    const carried = state.area && YEAR.test(text) ? carriedOver(state, text) : null;
    if (carried && state.area) {
      const notes = notesFor(state, state.area, state.area.includes('/') ? 'area' : 'pillar', state.area);
      notes.carriedOver = true;
      notes.inspectedIn ??= carried.year;
    }
  } else if (state.identity.documentKind === 'news') newsSentences(state, block);
  if (!state.area && state.identity.landing) {
    if (!state.headed) landingList(state, text);
    // Pages of 2014 say everything in one paragraph.
    if (!extent && text.includes(';'))
      for (const clause of clausesOf(text)) {
        const said = extentSentence(clause, profile);
        if (said) noteExtent(state, said, clause);
      }
  }
  for (const one of earlierSentences(text, profile)) {
    if (one.word.kind !== 'graded') continue;
    const area = earlierArea(state, one);
    if (area !== null && !isOwnCycle(state, one.year)) {
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

/** What `the extent to which …` says of a pillar or area; false where it names none. */
function noteExtent(state: State, extent: GradeSentence, text: string): boolean {
  const area = pillarOf(state, extent.what) ?? pillarOf(state, text);
  if (!area) return false;
  const notes = notesFor(state, area, isPillar(state, area) ? 'pillar' : 'area', text);
  notes.listed = true;
  notes.clues.push({ from: 'sentence', word: extent.word, quote: text });
  return true;
}

/** `We also inspected how effective a service … We don’t make a graded judgment for this overall area.` */
function notGraded(state: State, text: string, fresh: boolean): void {
  const says = state.profile.wording.notGraded;
  if (!says || text.length > 600 || !/grade/i.test(text)) return;
  const what = says.names.map((one) => one.exec(text)?.groups?.what).find((one) => one !== undefined);
  const area = what ? areaOf(state, what) : null;
  const word = { kind: 'ungraded' } as const;
  if (area) {
    const notes = notesFor(state, area.id, area.level, area.name);
    notes.listed = true;
    notes.clues.push({ from: 'sentence', word, quote: text });
  } else if (!what && fresh && state.area && sentences(text).some((one) => says.here.test(one))) {
    clue(state, { from: 'sentence', word, quote: text });
  }
}

function carriedOver(state: State, text: string): { year: string | null } | null {
  if (!anyOf(state.profile.wording.carriedOver)(text)) return null;
  for (const pattern of state.profile.wording.carriedOver) {
    const hit = pattern.exec(text);
    if (hit) return { year: hit.groups?.year ?? null };
  }
  return null;
}

/** What an earlier judgment was of: the body as a whole (the area at hand), or an area or pillar that is named, or something else. */
function earlierArea(state: State, { who, what: named }: GradeSentence): AreaId | null {
  // `We judged legitimacy to be good`: what is judged stands where else the body does.
  const what = who && !isOurs(state, who) ? who : named;
  if (what === '' || isOurs(state, what) || /^this (?:area|question|pillar)$/i.test(what))
    return state.area ?? '';
  // `good at efficiency, although its plans were poor`
  const area = areaOf(state, what) ?? areaOf(state, /^[^,]*/.exec(what)![0]);
  if (area) return area.id;
  return what.split(' ').length <= 3 ? pillarOf(state, what) : null;
}

/** Whether a year is that of the document's own inspection: what was found then is no earlier judgment. */
function isOwnCycle({ identity, profile }: State, year: string | null): boolean {
  if (year === null || !identity.cycle) return false;
  return findCycle(year, profile, identity.programme)?.id === identity.cycle.id;
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

/** Landing pages of 2014 grade several questions in one sentence. */
function landingList(state: State, text: string): void {
  for (const part of listedGrades(text, state.profile)) {
    for (const area of areasNamed(state, part.what)) noteSaid(state, area, part);
  }
}
