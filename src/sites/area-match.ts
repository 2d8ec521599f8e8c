/**
 * Which area a heading, question or table cell means. Exact after normalising (case, quotes, punctuation, hyphens,
 * `&`, the name of the body); else by the words it shares with a known wording, rare words weighing most, so that
 * "How well does the force …" counts for next to nothing. A clear floor and a clear lead over the next area are
 * required: a wrong area would make a wrong grade, no area only makes a problem that keeps its label.
 *
 * Deliberately absent: any knowledge of one inspectorate. Wordings, names and framework cycles are the profile's data.
 */
import type { Area, SiteProfile } from '../model.js';
import { mentionsIn, wordsOf } from './names.js';
import { ownCopy } from './own-copy.js';

/** What is known of the document in which a label stands; each narrows what the label can mean. */
export interface AreaContext {
  programme?: string | null;
  bodyKind?: string | null;
  cycle?: string | null;
  /** Only decides between areas that would be equally good: a document may turn to another pillar. */
  pillar?: string | null;
}

export interface AreaMatch {
  area: Area;
  /** 1 for a known wording, less where words differ. */
  score: number;
}

/** Share of the weight of all words that label and wording must have in common. */
const floor = 0.7;
/** Share of the words themselves, whatever their weight, that a wording with one telling word asks for besides. */
const thinFloor = 0.6;
/** By how much the best area must lead the next one. */
const lead = 0.1;
/** Words; longer texts are paragraphs, not labels. */
const longestLabel = 60;

const boilerplateWeight = 0.05;
const boilerplate = new Set(
  (
    'a an and any are as at be been being by can do does extent far for from good has have how in into is it its ' +
    'itself of on or our that the their them they this those to was we well were what which who will with @'
  ).split(' '),
);

interface Wording {
  area: Area;
  /** Stems, each once. */
  stems: Set<string>;
  weight: number;
  /** True where one word alone tells what it is about (`Workforce`, `How well led is the force?`). */
  thin: boolean;
}

interface AreaIndex {
  exact: Map<string, Area[]>;
  byStem: Map<string, Wording[]>;
  weights: Map<string, number>;
  unknownWeight: number;
  /** Words for a body, as sequences, longest first, by first word. */
  bodyWords: Map<string, string[][]>;
  /** Cycles that any area names: others do not narrow. */
  cycles: Set<string>;
  /** Cycles of an area's framework: those on a scale that its own cycles use. */
  framework: Map<Area, Set<string>>;
}

const indexes = new WeakMap<SiteProfile, AreaIndex>();

/**
 * The area that a label means, or `null` where that is not sure. See the head of the file.
 * Pure; the profile's index is built once per profile.
 */
export function matchArea(label: string, profile: SiteProfile, context: AreaContext): AreaMatch | null {
  if (label.length > longestLabel * 10) return null;
  const index = indexOf(profile);
  const words = labelWords(label, profile, index);
  if (words.length === 0 || words.length > longestLabel) return null;
  const exact = exactMatch(words.join(' '), index, context) ?? partsMatch(label, profile, index, context);
  if (exact !== undefined) return exact && { area: exact, score: 1 };
  return closestMatch(words, index, context);
}

/** An area; `null` where the wording is of several that the context does not tell apart; `undefined` for no known wording. */
function exactMatch(key: string, index: AreaIndex, context: AreaContext): Area | null | undefined {
  const fitting = bestFitting(index.exact.get(key) ?? [], (area) => area, index, context);
  return fitting.length === 0 ? undefined : sole(fitting, context);
}

/** "Effectiveness: How effective is …", "Legitimacy – Treating the public fairly": every part a known wording, the deepest meant. */
function partsMatch(
  label: string,
  profile: SiteProfile,
  index: AreaIndex,
  context: AreaContext,
): Area | null | undefined {
  const parts = label.split(/: | [-–—|] /);
  if (parts.length < 2) return undefined;
  const found = parts.map((part) => exactMatch(labelWords(part, profile, index).join(' '), index, context));
  const areas = found.filter((area) => area !== null && area !== undefined);
  if (areas.length < parts.length) return undefined;
  const deepest = areas.reduce((a, b) => (b.id.length > a.id.length ? b : a));
  return areas.every((area) => area.id === deepest.id || deepest.id.startsWith(`${area.id}/`))
    ? deepest
    : undefined;
}

function closestMatch(words: string[], index: AreaIndex, context: AreaContext): AreaMatch | null {
  const stems = new Set(words.map(stem));
  const weightOf = (each: string) => index.weights.get(each) ?? index.unknownWeight;
  let labelWeight = 0;
  let contentWords = 0;
  const shared = new Map<Wording, number>();
  for (const each of stems) {
    const weight = weightOf(each);
    labelWeight += weight;
    if (weight > boilerplateWeight) contentWords += 1;
    for (const wording of index.byStem.get(each) ?? [])
      shared.set(wording, (shared.get(wording) ?? 0) + weight);
  }
  if (contentWords === 0) return null;

  const best = new Map<string, AreaMatch>();
  for (const [wording, common] of shared) {
    const score = common / (labelWeight + wording.weight - common);
    if (score < floor - lead || score <= (best.get(wording.area.id)?.score ?? 0)) continue;
    if (fitOf(wording.area, index, context) === 0) continue;
    if (wording.thin && overlap(stems, wording.stems) < thinFloor) continue;
    best.set(wording.area.id, { area: wording.area, score });
  }
  const near = [...best.values()].filter((match) => match.score >= floor);
  const asked = bestFitting(near, (match) => match.area, index, context);
  // Only areas as fitting as the best compete; one that is a little below the floor still takes away a clear lead.
  const fit = asked[0] ? fitOf(asked[0].area, index, context) : 0;
  const ranked = [...best.values()]
    .filter((match) => fitOf(match.area, index, context) >= fit)
    .sort((a, b) => b.score - a.score);
  return clearLead(ranked) ?? clearLead(ranked.filter(({ area }) => under(area, context.pillar)));
}

/** Share of the words of two sets that both have. */
function overlap(a: Set<string>, b: Set<string>): number {
  const both = [...a].filter((each) => b.has(each)).length;
  return both / (a.size + b.size - both);
}

function clearLead(ranked: AreaMatch[]): AreaMatch | null {
  const [first, second] = ranked;
  if (!first || first.score < floor) return null;
  return second && first.score - second.score < lead ? null : first;
}

/** The area, where all are of one id or only one lies under the pillar in hand. */
function sole(areas: Area[], context: AreaContext): Area | null {
  const ids = (some: Area[]) => new Set(some.map((area) => area.id)).size;
  if (ids(areas) === 1) return areas[0]!;
  const near = areas.filter((area) => under(area, context.pillar));
  return ids(near) === 1 ? near[0]! : null;
}

const under = (area: Area, pillar: string | null | undefined) =>
  typeof pillar === 'string' && (area.id === pillar || area.id.startsWith(`${pillar}/`));

/** How well an area fits what is known: 2 asked in this cycle (or the cycle is not known), 1 of its framework, 0 not at all. */
function fitOf(area: Area, index: AreaIndex, { programme, bodyKind, cycle }: AreaContext): 0 | 1 | 2 {
  if (programme && !area.programmes.includes(programme)) return 0;
  if (bodyKind && !area.bodyKinds.includes(bodyKind)) return 0;
  if (!cycle || !area.cycles || !index.cycles.has(cycle) || area.cycles.includes(cycle)) return 2;
  // Not asked in this cycle: a report may still turn back to it, but only where it was graded.
  return !area.neverGraded && index.framework.get(area)?.has(cycle) ? 1 : 0;
}

/** Those that fit best. */
function bestFitting<T>(all: T[], areaOf: (each: T) => Area, index: AreaIndex, context: AreaContext): T[] {
  const fits = all.map((each) => fitOf(areaOf(each), index, context));
  const best = Math.max(0, ...fits);
  return best === 0 ? [] : all.filter((_, at) => fits[at] === best);
}

// ───────────────────────────────────────────── words

function indexOf(profile: SiteProfile): AreaIndex {
  const known = indexes.get(profile);
  if (known) return known;
  const index: AreaIndex = {
    exact: new Map(),
    byStem: new Map(),
    weights: new Map(),
    unknownWeight: 0,
    bodyWords: bodyWordsOf(profile),
    cycles: new Set(profile.areas.flatMap((area) => area.cycles ?? [])),
    framework: new Map(profile.areas.map((area) => [area, frameworkOf(area, profile)])),
  };
  const worded: { area: Area; stems: Set<string> }[] = [];
  const areasOfStem = new Map<string, Set<string>>();
  for (const area of profile.areas) {
    for (const wording of [...area.wordings, area.name]) {
      const words = labelWords(wording, profile, index);
      const key = words.join(' ');
      const same = index.exact.get(key) ?? [];
      if (same.includes(area)) continue;
      index.exact.set(key, [...same, area]);
      const stems = new Set(words.map(stem));
      worded.push({ area, stems });
      for (const each of stems) areasOfStem.set(each, (areasOfStem.get(each) ?? new Set()).add(area.id));
    }
  }
  const total = new Set(profile.areas.map((area) => area.id)).size;
  index.unknownWeight = Math.log(1 + total);
  for (const word of boilerplate) index.weights.set(stem(word), boilerplateWeight);
  for (const [each, areas] of areasOfStem) {
    if (!index.weights.has(each)) index.weights.set(each, Math.log(1 + total / areas.size));
  }
  for (const { area, stems } of worded) {
    const content = [...stems].filter((each) => index.weights.get(each)! > boilerplateWeight);
    const weight = [...stems].reduce((sum, each) => sum + index.weights.get(each)!, 0);
    const wording = { area, stems, weight, thin: content.length < 2 };
    for (const each of stems) index.byStem.set(each, [...(index.byStem.get(each) ?? []), wording]);
  }
  indexes.set(profile, index);
  return index;
}

function frameworkOf(area: Area, profile: SiteProfile): Set<string> {
  const ofProgramme = profile.cycles.filter((cycle) => area.programmes.includes(cycle.programme));
  const scales = new Set(
    ofProgramme.filter((cycle) => area.cycles?.includes(cycle.id)).map((cycle) => cycle.scale),
  );
  return new Set(ofProgramme.filter((cycle) => scales.has(cycle.scale)).map((cycle) => cycle.id));
}

/** `the force`, `constabulary`, `fire and rescue service`, `FRS`: the profile's own words, and what bodies' names add to their area. */
function bodyWordsOf(profile: SiteProfile): Map<string, string[][]> {
  const phrases = new Set<string>();
  for (const phrase of profile.wording.bodyWords) {
    const words = wordsOf(phrase).map((word) => word.text);
    phrases.add(words.join(' '));
    // `forces`, `constabulary` stand alone too; `service` does not: victims of crime are given one.
    if (words.length === 2 && words[0] === 'the' && words[1] !== 'service') {
      phrases.add(words[1]!).add(`${words[1]}s`);
    }
  }
  for (const body of profile.bodies) {
    const slug = body.slug.split('-');
    for (const name of [body.name, ...(body.aliases ?? [])]) {
      const words = wordsOf(name).map((word) => word.text);
      const rest = words.slice(slug.length);
      if (rest.length === 0 || words.slice(0, slug.length).join('-') !== body.slug) continue;
      phrases.add(`the ${rest.join(' ')}`);
      if (rest.length > 1 || body.aliases?.some((alias) => alias.endsWith(rest[0]!.toUpperCase())))
        phrases.add(rest.join(' '));
    }
  }
  for (const phrase of [...phrases]) phrases.add(phrase.replaceAll(' and ', ' '));
  const byFirst = new Map<string, string[][]>();
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
    const words = phrase.split(' ');
    byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), words]);
  }
  return byFirst;
}

/** The words of a label, lower case, without its number, prefixes joined (`anti-social`), and every body as `@`. */
function labelWords(label: string, profile: SiteProfile, index: AreaIndex): string[] {
  const words = wordsOf(unmarked(label));
  const named = new Map(mentionsIn(words, profile.bodies).map((mention) => [mention.from, mention.to]));
  const out: string[] = [];
  for (let at = 0; at < words.length; ) {
    const until = named.get(at) ?? bodyWordAt(words, at, index);
    const text = until === undefined ? words[at]!.text : '@';
    at = until ?? at + 1;
    // `the @` is `@`, and so is `@ @` ("the force, Essex Police").
    if (text === '@' && (out.at(-1) === '@' || out.at(-1) === 'the')) out.pop();
    const joined = prefixes.has(out.at(-1) ?? '') && text !== '@' ? `${out.pop()}${text}` : text;
    out.push(joined);
  }
  return out;
}

function bodyWordAt(words: { text: string }[], at: number, index: AreaIndex): number | undefined {
  const phrase = index.bodyWords
    .get(words[at]!.text)
    ?.find((each) => each.every((word, offset) => words[at + offset]?.text === word));
  return phrase && at + phrase.length;
}

/** Without markup around it and the number before it: `**2. How well …**`, `Question 3: To what extent …`. */
const unmarked = (label: string) =>
  label
    .replace(/^[\s#*_>'"‘“]*(?:question\s+\d+\s*[:.–—-]?\s*|\d+(?:\.\d+)*\s*[:.)]?\s+)?/i, '')
    .replace(/\]\([^)]*\)/g, ' ');

const prefixes = new Set(['anti', 're', 'multi', 'counter', 'co']);

/** Stems of words met before: headings are made of few words. Bounded. */
const stems = new Map<string, string>();

/** A light stem: what `investigating`, `investigation` and `investigate` share; never linguistics. */
function stem(word: string): string {
  if (word.length < 4) return word;
  let found = stems.get(word);
  if (found === undefined) {
    const own = ownCopy(word);
    found = stemOf(own);
    if (stems.size >= 5000) stems.clear();
    if (word.length <= 40) stems.set(own, found);
  }
  return found;
}

function stemOf(word: string): string {
  const base = word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/cy$/, 't')
    .replace(/(?<=.{4})(?:fulness|iveness|ively)$/, (end) => (end === 'fulness' ? 'ful' : 'ive'))
    .replace(/(?<=.{4})ment$/, '')
    .replace(/(?<=.{3})iou?r$/, '')
    .replace(/(?<=.{3})(?:ing|ed|es|s|ion|ly|e)$/, '')
    .replace(/(?<=.{4})(?:ly|e)$/, '');
  return base.length >= 3 ? base : word;
}
