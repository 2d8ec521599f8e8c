/**
 * Which area, pillar or body words mean, for the document in hand: the profile's tables asked with what is known of its
 * programme, kind of body, cycle and the pillar at hand. Reads the state and never changes it.
 */
import type { Area, AreaId, SiteProfile } from '../../model.js';
import type { AreaContext, AreaMatch } from '../../sites/area-match.js';
import { findArea, findBody, listedBefore } from '../../sites/lookup.js';
import { ownCopy } from '../../sites/own-copy.js';
import type { GradeWord } from '../grades.js';
import type { Identity } from '../identity.js';
import { plain } from '../normalise.js';
import { gluedGrades } from './grade-phrases.js';
import type { Labels, State } from './state.js';

/**
 * Labels looked up before, by what else was known: the same questions stand on every report of a cycle. Bounded: labels of one
 * context, and contexts (programme, kind of body, cycle, pillar).
 */
const knownAreas = new WeakMap<SiteProfile, Map<string, Map<string, AreaMatch | null>>>();
const MOST_LABELS = 5000;
const MOST_CONTEXTS = 200;

export function areaOf(state: State, label: string): Area | null {
  if (label.length > 260) return null;
  return lookUp(state, bareLabel(label), state.pillar);
}

/** Most labels begin with none of these: `question`, `area`, `chapter`, `section`, `part`, `theme`, a digit. */
const MAY_BE_NUMBERED = /^[\dqacspt]/i;

/**
 * A question or chapter without the number that is set before it (`2 How well …`, `Question 2: …`, `3.1 …`) and the label of its
 * grade behind it (`Preventing crime Grade:`).
 */
export function bareLabel(label: string): string {
  const bare = !MAY_BE_NUMBERED.test(label)
    ? label
    : label
        .replace(/^(?:(?:question|area|chapter|section|part|theme)\s*)?\d{1,2}\s*[.:)–-]?\s+(?=\p{L})/iu, '')
        .replace(/^\d+(?:\.\d+)+\s+/, '');
  return / (?:Grade|Judg|Rating)/.test(bare)
    ? bare.replace(/(?<=.{6}) (?:(?:Our|our) )?(?:Grade|Judge?ment|Rating)\s*:?$/, '')
    : bare;
}

/** The area of a label in the framework of the document's cycle, or of the cycles that its title's pillar belongs to. */
export function lookUp(state: State, label: string, pillar: AreaId | null): Area | null {
  return match(state, label, pillar)?.area ?? null;
}

/** The same, and how sure it is: 1 for a known wording. */
export function matchOf(state: State, label: string): AreaMatch | null {
  return label.length > 260 ? null : match(state, bareLabel(label), state.pillar);
}

/** An area that is wholly named by a known wording, with a grade glued to it; `null` where that is not certain. */
export function gluedArea(state: State, text: string): { label: string; word: GradeWord } | null {
  const known = gluedGrades(text, state.vocabulary).filter(({ label }) => matchOf(state, label)?.score === 1);
  return known.length === 1 ? known[0]! : null;
}

function match(state: State, label: string, pillar: AreaId | null): AreaMatch | null {
  const { context, known } = labelsFor(state, pillar);
  let found = known.get(label);
  if (found === undefined) {
    const { profile } = state;
    found =
      findArea(label, profile, context) ??
      // A cycle never met may ask what an older framework asked.
      (state.identity.cycle?.unlisted ? findArea(label, profile, { ...context, cycle: null }) : null) ??
      inTwoLanguages(label, profile, context) ??
      // `Recording data about crime1`: with the digit of a footnote.
      (FOOTNOTE.test(label) ? findArea(label.replace(FOOTNOTE, ''), profile, context) : null);
    if (known.size >= MOST_LABELS) known.clear();
    known.set(ownCopy(label), found);
  }
  return found;
}

const FOOTNOTE = /(?<=\p{Ll}{3})(?:\d{1,2}|\[\d{1,2}\])(?=[\s.…]*$)/u;

/** What is known of a document with this pillar at hand, and the labels looked up with no more known than that. */
function labelsFor(state: State, pillar: AreaId | null): Labels {
  const at = state.labels.get(pillar);
  if (at) return at;
  const { identity, profile } = state;
  const { cycle } = identity;
  const context = {
    programme: identity.programme,
    bodyKind: identity.body?.kind ?? null,
    cycle: cycle?.unlisted ? listedBefore(profile, cycle).id : (cycle?.id ?? state.framework),
    pillar,
  };
  let all = knownAreas.get(profile);
  if (!all) {
    all = new Map();
    knownAreas.set(profile, all);
  }
  const key = `${context.programme}|${context.bodyKind}|${context.cycle}${cycle?.unlisted ? '+' : ''}|${pillar}`;
  let known = all.get(key);
  if (!known) {
    known = new Map();
    if (all.size >= MOST_CONTEXTS) all.clear();
    all.set(key, known);
  }
  const labels = { context, known };
  state.labels.set(pillar, labels);
  return labels;
}

/** `Preventing crime / Atal troseddu`: a known wording and, behind a stroke, words that say nothing here. */
function inTwoLanguages(label: string, profile: SiteProfile, context: AreaContext): AreaMatch | null {
  const parts = label.split(/ [/|] /);
  if (parts.length !== 2) return null;
  const [one, other] = parts.map((part) => findArea(part, profile, context));
  const only = one && other ? null : (one ?? other);
  return only?.score === 1 ? only : null;
}

/** A cycle of the framework that a title names by its pillar ("legitimacy"), for documents that name no cycle. */
export function frameworkOf(identity: Identity, profile: SiteProfile): string | null {
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

export function isPillar(state: State, area: AreaId): boolean {
  return state.profile.areas.some((one) => one.id === area && one.level === 'pillar');
}

/** The one pillar whose word stands in a text; `null` where none or several do. */
export function pillarOf(state: State, text: string): AreaId | null {
  const hits = new Set(
    state.profile.wording.pillarWords.filter((one) => one.words.test(text)).map((one) => one.area),
  );
  if (hits.size === 1) return [...hits][0]!;
  const area = areaOf(state, text);
  return area ? area.id : null;
}

/** Words that make a clause of what should be a subject: `Essex Police thinks it`, `if the force`. */
const CLAUSE =
  /\b(?:thinks?|believes?|says?|said|claims?|considers?|hopes?|aims?|wants?|wishes|expects?|feels?|told|tells|argues?|maintains?|assures?|knows?|is|are|was|were|be|been|being|has|have|had|if|that|whether|when|unless|until|could|should|would|may|might|must|will|needs?|intends?|seeks?|tries|strives|not|never|no|less|more|than|nearly|almost|rarely|hardly|barely)\b/;

/** Whether the subject of a sentence is the body that the report is about. */
export function isOurs(state: State, who: string): boolean {
  const bare = plain(who);
  if (state.profile.wording.bodyWords.includes(bare)) return true;
  if (CLAUSE.test(bare)) return false;
  const body = findBody(who, state.profile, state.identity.bodyKind);
  if (body !== null)
    return body.id === (state.body ?? state.identity.body?.id) && bare.split(' ').length <= 8;
  // A body that the profile does not list goes by its area, and by what such bodies are called.
  const own = state.body === null ? state.identity.body : null;
  const name = own ? plain(own.name) : null;
  if (!own || !name || !bare.startsWith(name)) return false;
  return bare === name || titlesOf(state.profile, own.kind).has(bare.slice(name.length).trim());
}

const titles = new WeakMap<SiteProfile, Map<string, Set<string>>>();

/** What the names of bodies of a kind add to their areas: `police`, `constabulary`, `fire and rescue service`. */
function titlesOf(profile: SiteProfile, kind: string): Set<string> {
  let known = titles.get(profile);
  if (!known) {
    known = new Map();
    for (const body of profile.bodies) {
      const area = body.slug.replace(/-/g, ' ');
      const added = known.get(body.kind) ?? new Set<string>();
      known.set(body.kind, added);
      for (const name of [body.name, ...(body.aliases ?? [])].map((one) => plain(one).replace(/-/g, ' ')))
        if (name.startsWith(`${area} `)) added.add(name.slice(area.length + 1));
    }
    titles.set(profile, known);
  }
  return known.get(kind) ?? new Set();
}
