/**
 * Which findings a document says are closed: a letter after a revisit, or the report of a later cycle that discharges what an
 * earlier one found.
 *
 * A sentence that closes something rarely repeats what it closes. It is looked for from near to far: in the sentence itself, then
 * in what stands before it under the same heading, back to the first words that hold a finding; then in the heading; then among the
 * findings that the letter restates, or that the earlier report had under the same area. Where that leaves several, or the sentence
 * speaks of something else besides, none is closed and all of them are for a person to look at.
 */
import type { AreaId, Closing, Finding, Report, SiteProfile } from '../model.js';
import { type Corpus, containment, corpusOf } from './corpus.js';
import { findingText, sentencesOf } from './normalise.js';
import { goesOn } from './outside.js';
import { isContentStem, stem, wordsOf } from './words.js';

/** Share of a finding's weight that the words about a closure must hold. */
const CLOSES = 0.6;
/** From here up they may be about it. */
const NAMES = 0.3;
/** Sentences before the one that closes in which a finding is looked for. */
const MOST_BEFORE = 40;
/** Findings of which a sentence may be about any, and no word tells which: more are not marked one by one. */
const MOST_DOUBTS = 8;

/**
 * Findings held against sentences that close something, and sentences that stand beside those: a document with more is none that a
 * person wrote, and closes nothing. (A body has some hundreds of findings over the years, a letter some ten such sentences.)
 */
const MOST_HELD = 10_000;
const MOST_WORDS_BESIDE = 200_000;

/** A finding that may be closed, in one or more wordings. */
export interface Closable {
  finding: Finding;
  /** Also as the document at hand restates it. */
  restated?: Finding;
  /** No document lists it any more: it is closed only where the words hold it. */
  past?: boolean;
}

export interface Closed<T extends Closable> {
  of: T;
  sentence: string;
  path: string[];
  /** 0 to 1: how much of the finding the words hold by which it was found. */
  score: number;
  /** False where it may as well be another: for a person to say. */
  sure: boolean;
}

/** What a document closes of these, each once. A document that has no words for it closes nothing. */
export function closedIn<T extends Closable>(
  report: Pick<Report, 'documentKind' | 'programme' | 'sections'>,
  candidates: T[],
  profile: SiteProfile,
): Closed<T>[] {
  const { closing } = profile.wording;
  const { documentKind } = report;
  const known = candidates.filter(({ finding }) => finding.kind !== 'innovative-practice');
  if (!closing || known.length === 0 || (documentKind !== 'letter' && documentKind !== 'report')) return [];
  const open = documentKind === 'letter' ? withQuoted(report, known) : known;
  const found = new Map<T, Closed<T>>();
  const add = (one: Closed<T>) => {
    const known = found.get(one.of);
    if (!known || (one.sure && !known.sure)) found.set(one.of, one);
  };
  const statuses: { place: Place; closes: boolean }[] = [];
  for (const { path, heading, blocks, area } of report.sections) {
    // What stays open matters in letters alone, and they are short.
    const hints = ({ text }: { text: string }) => closing.hint.test(text);
    if (documentKind === 'report' && !hints({ text: heading }) && !blocks.some(hints)) continue;
    const titled = hints({ text: heading }) ? [heading] : [];
    const units = [
      ...titled,
      ...blocks.flatMap(({ text, kind }) => (kind === 'row' ? [text] : sentencesOf(text))),
    ];
    units.forEach((sentence, at) => {
      const clause = clauseThatCloses(sentence, closing);
      const opens = at < titled.length || /:$/.test(clause ?? '');
      const place = { units, at, sentence, clause: clause ?? sentence, path, area, opens };
      if (clause !== null) statuses.push({ place, closes: true });
      else if (closing.open.test(sentence)) statuses.push({ place, closes: false });
    });
  }
  const closes = statuses.filter((one) => one.closes);
  if (closes.length * open.length > MOST_HELD) return [];
  if (closes.reduce((sum, { place }) => sum + place.units.length, 0) > MOST_WORDS_BESIDE) return [];
  for (const { place } of closes) for (const one of closedBy(place, open, report, profile, closing)) add(one);
  const isSettled = [...found.values()].some(({ of, sure }) => sure && of.restated !== undefined);
  const inTurn = isSettled ? [] : closedInTurn(statuses, open, closing);
  // What is settled in turn leaves no doubt about the others that are restated.
  if (inTurn.length > 0) for (const one of open) if (one.restated) found.delete(one);
  for (const one of inTurn) add(one);
  return [...found.values()];
}

/**
 * A letter that lists no finding may quote some in its running text (`In 2018 we found this cause of concern: …`), under another heading
 * than the one that closes them: those it restates as well, in the order in which it does.
 */
function withQuoted<T extends Closable>({ sections }: Pick<Report, 'sections'>, known: T[]): T[] {
  if (known.some(({ restated }) => restated !== undefined)) return known;
  const sentences = sections.flatMap(({ blocks }) => blocks.flatMap(({ text }) => sentencesOf(text)));
  if (known.length * sentences.length > MOST_WORDS_BESIDE) return known;
  const corpus = corpusOf(new Set([...known.map(({ finding }) => findingText(finding)), ...sentences]));
  const placeOf = (one: T) => sentences.findIndex((words) => shareIn(words, one, corpus) >= CLOSES);
  const places = new Map(known.map((one) => [one, placeOf(one)] as const));
  const quoted = known.filter((one) => (places.get(one) ?? -1) >= 0);
  quoted.sort((x, y) => (places.get(x) ?? 0) - (places.get(y) ?? 0));
  return [
    ...quoted.map((one) => ({ ...one, restated: one.finding })),
    ...known.filter((one) => !quoted.includes(one)),
  ];
}

/**
 * A letter that restates several findings and says of each in turn, in a word like `this`, whether it is closed: as many sentences
 * as findings, in one order.
 */
function closedInTurn<T extends Closable>(
  statuses: { place: Place; closes: boolean }[],
  open: T[],
  closing: Closing,
): Closed<T>[] {
  const restated = open.filter((one) => one.restated !== undefined);
  const isAnaphor = ({ place: { clause } }: { place: Place }) =>
    closing.this.test(clause) && !closing.some.test(clause) && !closing.all.test(clause);
  if (restated.length < 2 || statuses.length !== restated.length || !statuses.every(isAnaphor)) return [];
  return statuses.flatMap(({ place: { sentence, path }, closes }, index) =>
    closes ? [{ of: restated[index] as T, sentence, path, score: 1, sure: true }] : [],
  );
}

interface Place {
  units: string[];
  at: number;
  sentence: string;
  clause: string;
  path: string[];
  area: AreaId | null;
  /** What it closes stands below it: it is a heading, or opens a list. */
  opens: boolean;
}

/**
 * The sentence, or the part of it that says that something is closed where another part says the contrary of something else. What a
 * finding says is wrong (`that the force doesn’t …`, the other cells of a row) takes nothing back.
 */
function clauseThatCloses(sentence: string, closing: Closing): string | null {
  const closes = (text: string) => {
    if (!closing.says.test(text)) return false;
    const topic = closing.about.exec(text)?.[1] ?? '';
    const own = text.includes(' | ') ? text.slice(text.lastIndexOf(' | ')) : text.replace(topic, '');
    return !closing.unless.test(own);
  };
  if (closes(sentence)) return sentence;
  const clauses = sentence.split(closing.clauses);
  return clauses.length < 2 ? null : (clauses.find(closes) ?? null);
}

function closedBy<T extends Closable>(
  place: Place,
  open: T[],
  report: Pick<Report, 'documentKind' | 'programme'>,
  profile: SiteProfile,
  closing: Closing,
): Closed<T>[] {
  const { units, at, sentence, clause, path } = place;
  const inLetter = report.documentKind === 'letter';
  const before = at > 0 ? (units[at - 1] as string) : '';
  const named = namedKinds(clause, closing);
  const kinds = named.length > 0 || inLetter ? named : namedKinds(before, closing);
  // A report's own text speaks of much that is closed; of findings only where it calls them so.
  if (!inLetter && kinds.length === 0) return [];
  const pool = kinds.length === 0 ? open : open.filter(({ finding }) => kinds.includes(finding.kind));
  const texts = pool.flatMap(({ finding, restated }) => [finding, restated ?? finding]).map(findingText);
  const corpus = corpusOf(new Set([...texts, ...units]));
  const closed = (of: T, score: number, sure: boolean): Closed<T> => ({ of, sentence, path, score, sure });
  const doubts = (of: { one: T; score: number }[]) => of.map(({ one, score }) => closed(one, score, false));
  const holding = (words: string, least: number) =>
    pool
      .map((one) => ({ one, score: shareIn(words, one, corpus) }))
      .filter(({ score }) => score >= least)
      .sort((x, y) => y.score - x.score);
  const some = closing.some.test(clause);
  const all = closing.all.test(clause);
  const many = all || closing.names.some((name) => name.many.test(clause));
  const count = countIn(clause, closing);
  /** Whether a sentence about several means just these. */
  const areMeant = (these: unknown[]) => (count === null ? all : count === these.length);

  const said = holding(clause, CLOSES);
  if (said.length > 0 && !some)
    return said.map(({ one, score }) => closed(one, score, many || said.length === 1));
  const hinted = holding(clause, NAMES);
  if (some) {
    const about = holding(units.join(' '), CLOSES);
    return doubts(about.length > 0 ? about : kinds.length > 0 ? fallback() : []);
  }
  // A heading, or a list that the sentence opens: what it closes stands below, one in each line.
  if (place.opens) {
    const below = units.slice(at + 1, at + 1 + MOST_BEFORE).map((line) => holding(line, CLOSES));
    const end = below.findIndex((line) => line.length === 0);
    const listed = end < 0 ? below : below.slice(0, end);
    if (listed.length > 0)
      return listed.flatMap((line) => line.map(({ one, score }) => closed(one, score, line.length === 1)));
  }
  const earlier = many ? holding(units.slice(0, at + 1).join(' '), CLOSES) : nearest();
  if (earlier.length > 0) {
    const speaksOfOthers = hinted.some(({ one }) => !earlier.some((other) => other.one === one));
    if (speaksOfOthers || isAboutElse(earlier.map(({ one }) => one)))
      return doubts([...earlier, ...hinted.filter(({ one }) => !earlier.some((other) => other.one === one))]);
    const sure = many ? areMeant(earlier) : earlier.length === 1;
    return earlier.map(({ one, score }) => closed(one, score, sure));
  }
  if (hinted.length > 0) return doubts(hinted);
  const heard = holding(units.join(' '), NAMES);
  if (kinds.length === 0) {
    const restated = closing.this.test(clause) ? fallback().filter(({ one }) => one.restated) : [];
    // `Status: closed`, in a letter with one finding.
    const [only] = pool.length === 1 && closing.status.test(clause) ? restated : [];
    if (only) return [closed(only.one, only.score, true)];
    return doubts(heard.length > 0 ? heard : restated);
  }

  const among = fallback();
  const ordinal = closing.ordinal.exec(clause)?.[1]?.toLowerCase();
  if (ordinal !== undefined) {
    const one = inLetter ? among[closing.ordinals.indexOf(ordinal)] : undefined;
    return one && among.length > 1 ? [closed(one.one, one.score, true)] : doubts(among);
  }
  if (isAboutElse(among.map(({ one }) => one))) return doubts(heard.length > 0 ? heard : among);
  if (many) return among.map(({ one, score }) => closed(one, score, areMeant(among) && isCertain(among)));
  const titled = among.length > 1 ? among.filter(({ one }) => isTitled(one)) : among;
  return titled.length === 1
    ? titled.map(({ one, score }) => closed(one, score, isCertain(among)))
    : doubts(among);

  /** The nearest words before that hold a finding. */
  function nearest(): { one: T; score: number }[] {
    for (let from = at - 1; from >= Math.max(0, at - MOST_BEFORE); from -= 1) {
      const there = holding(units.slice(from, at + 1).join(' '), CLOSES);
      if (there.length > 0) return there;
    }
    return [];
  }

  /** What it may be about where no word says it: what the letter restates, what a report had found under this area, or all. */
  function fallback(): { one: T; score: number }[] {
    const isOpen = ({ restated }: T) => restated !== undefined && closing.open.test(findingText(restated));
    const restated = pool.filter((one) => one.restated !== undefined && !isOpen(one));
    const known = pool.filter((one) => !one.past && one.restated === undefined);
    const here = inLetter ? [] : known.filter((one) => isUnder(place.area, one, report, profile));
    const these = restated.length > 0 ? restated : here.length > 0 ? here : known;
    if (these.length > MOST_DOUBTS) return [];
    const said = (one: T) => (one.restated ? findingText(one.restated) : units.join(' '));
    return these.map((one) => ({ one, score: shareIn(said(one), one, corpus) }));
  }

  /**
   * Restated in the letter, found under the area of which the report speaks, or all that an earlier report had found where it
   * speaks of none: else it may be another, which nobody knows here.
   */
  function isCertain(these: { one: T }[]): boolean {
    if (inLetter) return these.every(({ one }) => one.restated !== undefined);
    return place.area === null || these.every(({ one }) => isUnder(place.area, one, report, profile));
  }

  /** True where the sentence says what it is about, and hardly a word of that stands in these findings. */
  function isAboutElse(these: T[]): boolean {
    const topic = contentOf(closing.about.exec(clause)?.[1] ?? '');
    if (topic.length === 0) return false;
    const words = new Set(these.flatMap((one) => contentOf(wordsIn(one))));
    return topic.filter((s) => words.has(s)).length < topic.length / 3;
  }

  /** True where most of a heading is words of this one, and some of no other. */
  function isTitled(one: T): boolean {
    const own = new Set(contentOf(wordsIn(one)));
    const others = new Set(
      pool.filter((other) => other !== one).flatMap((other) => contentOf(wordsIn(other))),
    );
    return path.slice(-2).some((heading) => {
      if (closing.headings.test(heading)) return false;
      const bare = closing.names.reduce((text, { words }) => text.replace(words, ' '), heading);
      const words = contentOf(bare);
      const held = words.filter((s) => own.has(s));
      return held.length >= words.length / 2 && held.some((s) => !others.has(s));
    });
  }
}

function countIn(clause: string, { count, numbers }: Closing): number | null {
  const said = count.exec(clause)?.[1]?.toLowerCase();
  if (said === undefined) return null;
  if (said === 'both') return 2;
  return numbers.includes(said) ? numbers.indexOf(said) + 1 : Number(said);
}

function namedKinds(text: string, closing: Closing): Finding['kind'][] {
  return closing.names.filter(({ words }) => words.test(text)).map(({ kind }) => kind);
}

function shareIn(words: string, { finding, restated }: Closable, corpus: Corpus): number {
  const share = Math.max(
    containment(findingText(finding), words, corpus),
    restated ? containment(findingText(restated), words, corpus) : 0,
  );
  return Math.round(share * 1000) / 1000;
}

function wordsIn({ finding, restated }: Closable): string {
  const area = finding.area?.replaceAll(/[/-]/g, ' ') ?? '';
  return [findingText(finding), restated ? findingText(restated) : '', area].join(' ');
}

function contentOf(text: string): string[] {
  return [...new Set(wordsOf(text).map(stem))].filter(isContentStem);
}

/** Under the same area, or under one that goes on from it. */
function isUnder(
  area: AreaId | null,
  { finding }: Closable,
  of: Pick<Report, 'programme'>,
  profile: SiteProfile,
) {
  const from = finding.area;
  return from !== null && area !== null && (from === area || goesOn(from, area, of, profile));
}
