/**
 * Grades in the sentences and bullets of a release: whose they are, of which areas, and whether they are of this inspection
 * or of an earlier one that the release looks back on.
 */
import type { AreaId, Block } from '../../model.js';
import { findBody, findCycle } from '../../sites/lookup.js';
import type { GradeWord } from '../grades.js';
import { plain } from '../normalise.js';
import { type GradeSentence, judgedSentences, listedGrades, plainSentences } from '../sentences.js';
import { isOurs, isPillar, matchOf, pillarOf } from './areas.js';
import { notesFor } from './sections.js';
import type { State } from './state.js';

/** Somebody else than the body a release is about, without a name. */
const OTHERS =
  /\b(?:another|others?|neighbouring|some|most|many|several|both|all|one|two|three|\d+|forces|services|constabularies|brigades)\b/i;

export function newsSentences(state: State, block: Block): void {
  const { profile } = state;
  // A headline said once more is no sentence: it shortens, and what was judged stands in the text below it.
  if (state.headlines.has(plain(block.text))) return;
  for (const said of judgedSentences(block.text, profile)) {
    const named = findBody(said.who || said.quote, profile, state.identity.bodyKind);
    const ours = state.body ?? state.identity.body?.id ?? null;
    if (named && named.id !== ours) continue;
    if (!named && OTHERS.test(said.who)) continue;
    noteSentence(state, said);
  }
  if (block.kind !== 'item') {
    for (const said of plainSentences(block.text, profile))
      if (isOurs(state, said.who)) noteSentence(state, said);
    return;
  }
  const before = state.body;
  const named = findBody(block.text, profile, state.identity.bodyKind);
  if (named && named.id !== (before ?? state.identity.body?.id)) {
    // A bullet about another body: in a release about nobody else it is that body's, else it is left alone.
    if (state.identity.body || state.bodyLevel !== null) return;
    state.body = named.id;
  }
  for (const part of listedGrades(block.text, profile)) {
    const from = block.text.indexOf(part.what, block.text.indexOf(part.quote));
    if (timeOf(state, block.text.slice(0, from), block.text.slice(from)) !== 'now') continue;
    for (const area of namedAreas(state, part.what)) noteSaid(state, area, part);
  }
  state.body = before;
}

/** What a sentence says of this inspection becomes a clue; of an earlier one, an earlier judgment. */
export function noteSentence(state: State, said: GradeSentence): void {
  const from = said.quote.toLowerCase().indexOf(said.what.toLowerCase());
  const time = timeOf(
    state,
    from < 0 ? said.quote : said.quote.slice(0, from),
    from < 0 ? '' : said.quote.slice(from),
  );
  const areas = namedAreas(state, said.what);
  if (time === 'now') {
    for (const area of areas) noteSaid(state, area, said);
  } else if (time === 'earlier' && said.word.kind === 'graded') {
    for (const area of areas)
      notesFor(state, area, isPillar(state, area) ? 'pillar' : 'area', said.what).previous.push({
        word: said.word,
        year: null,
        quote: said.quote,
      });
  }
}

const LAST_TIME =
  /\b(?:at|in|during|after|following) (?:our|its|the|their|my|his|her)(?: \w+)? ?(?:last|previous|earlier|prior)\b|\b(?:last time|last year|previously|formerly)\b|\b\w+ (?:years?|months?|inspections?) (?:ago|earlier|before)\b|\bwhen (?:we|i|hmic\w*|inspectors) last\b/i;
const IN_YEAR =
  /\b(?:at|in|during) (?:(?:our|its|the|their|my) )?(?:\p{L}+ ){0,2}((?:19|20)\d\d(?:[/–-]\d{2,4})?)(?!\d)/iu;

/**
 * Whether a sentence speaks of this inspection: `earlier` where it says that it looks back, `dated` where it names a year
 * that cannot be shown to be this inspection's (`sentences.ts` reads those that are an earlier one's).
 */
function timeOf(state: State, before: string, after: string): 'now' | 'earlier' | 'dated' {
  // Behind the grade only what follows without a break: "good, up from adequate in its last inspection" is of now.
  const close = /^[^,;–]*/.exec(after)?.[0] ?? '';
  const behind = /\b(?:from|than|since|compared)\b/i.test(close) ? '' : close;
  for (const part of [before, behind]) {
    const dated = IN_YEAR.exec(part);
    if (dated && !isOwnYear(state, dated[1]!)) return 'dated';
    if (!dated && LAST_TIME.test(part)) return 'earlier';
  }
  return 'now';
}

/** Whether a year or cycle is that of the inspection which the release is about. */
function isOwnYear(state: State, year: string): boolean {
  const { identity, profile } = state;
  const own = identity.cycle?.id ?? state.announced;
  const named = findCycle(`${identity.programme ?? ''} ${year}`, profile, identity.programme);
  return own !== null && named?.id === own;
}

/** The areas that words name: one, or several in a list; without what follows their last commas, where all of them name none. */
function namedAreas(state: State, what: string): AreaId[] {
  for (let words = what; words !== ''; words = words.slice(0, Math.max(0, words.lastIndexOf(', ')))) {
    const areas = areasNamed(state, words);
    if (areas.length > 0) return areas;
  }
  const pillar = pillarOf(state, what);
  return pillar ? [pillar] : [];
}

const MOST_PARTS = 12;

/**
 * The area that words name; else the areas of a list ("A, B and C"), where every part of it is one. Areas have commas of their
 * own, so of all ways to cut the list that with the most known wordings is taken, and of these the one in the fewest parts.
 */
export function areasNamed(state: State, what: string): AreaId[] {
  const whole = matchOf(state, what);
  if (whole?.score === 1) return [whole.area.id];
  const cuts = [...what.matchAll(/,? and |, /g)];
  if (cuts.length === 0 || cuts.length >= MOST_PARTS) return whole ? [whole.area.id] : [];
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)];
  const ends = [...cuts.map((cut) => cut.index), what.length];
  /** For each place: the areas up to it, and what that way to cut costs. */
  const upTo: ({ areas: AreaId[]; cost: number } | null)[] = [{ areas: [], cost: 0 }];
  for (let end = 0; end < ends.length; end += 1) {
    let best: { areas: AreaId[]; cost: number } | null = null;
    for (let start = 0; start <= end; start += 1) {
      const head = upTo[start];
      if (!head || (best && head.cost + 1 >= best.cost)) continue;
      const match = matchOf(state, what.slice(starts[start], ends[end]));
      const cost = head.cost + (match?.score === 1 ? 1 : UNSURE);
      if (match && (!best || cost < best.cost)) best = { areas: [...head.areas, match.area.id], cost };
    }
    upTo.push(best);
  }
  const all = upTo.at(-1)?.areas ?? [];
  return new Set(all).size === all.length ? all : [];
}

/** What a part costs that is like a known wording and none: more than any number of parts that are. */
const UNSURE = 100;

export function noteSaid(
  state: State,
  area: AreaId,
  said: { word: GradeWord; quote: string; what: string },
): void {
  const notes = notesFor(state, area, isPillar(state, area) ? 'pillar' : 'area', said.what);
  notes.listed = true;
  notes.clues.push({ from: 'sentence', word: said.word, quote: said.quote });
}
