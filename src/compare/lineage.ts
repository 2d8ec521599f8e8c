/**
 * The life of a finding. Every finding, whatever its kind, has a lasting id from first
 * sight; each change that concerns it says so (`traces`), with the score of the link, and is written once into the
 * append-only change log. A later, better reader or threshold adds to that record and never rewrites it.
 *
 * A link in the doubtful band (see `findings.ts`) joins nothing: the finding is a new one that is marked for review.
 * `traced` writes the traces of one document's changes; `lives.ts` tells the lives from the log.
 */
import type {
  Change,
  ChangeEntry,
  Edit,
  Finding,
  FindingPart,
  FindingTrace,
  IsoDate,
  Report,
  SiteProfile,
} from '../model.js';
import { type Closable, type Closed, closedIn } from './closing.js';
import { type Corpus, containment, corpusOf, corpusOfRunningText, withTexts } from './corpus.js';
import { WORD_STEPS } from './edits.js';
import { cameFrom } from './finding-parts.js';
import { findingWords } from './finding-words.js';
import { followUpsIn } from './follow-up.js';
import { type Pairing, pairFindings } from './match-findings.js';
import { aFinding } from './names.js';
import { clip, contentKey, findingText, pointText, sha256 } from './normalise.js';
import { coverageOf } from './scope.js';
import { orderOf } from './succession.js';

/** What is known of a finding so far: its last wording, and where it stood. */
export interface KnownFinding {
  id: string;
  finding: Finding;
  programme: string | null;
  /** Cycle of the report that listed it last. */
  cycle: string | null;
  listed: boolean;
  /** Closed by a letter or a report, and not listed since. */
  closed: boolean;
  /** Pages that list it. */
  pages: Set<string>;
}

/** An earlier wording, or a point of one, and the finding that it goes on in. */
interface Repeated {
  before: Finding;
  finding: Finding;
  similarity: number;
}

/** What the log knows of the findings of one body, by id. Entries in log order. */
export function knownFindings(entries: ChangeEntry[]): Map<string, KnownFinding> {
  const known = new Map<string, KnownFinding>();
  for (const { change } of entries) noteTraces(known, change);
  return known;
}

function noteTraces(known: Map<string, KnownFinding>, change: Change): void {
  const page = change.source ? `${change.source.site} ${change.source.page}` : '';
  for (const trace of change.traces ?? []) {
    const before = known.get(trace.id);
    const { finding } = trace;
    if (trace.event === 'listed' && finding) {
      // A letter that lists it does not say under which area; that is known all the same.
      const area = finding.area ?? before?.finding.area ?? null;
      known.set(trace.id, {
        id: trace.id,
        finding: area === finding.area ? finding : { ...finding, area },
        programme: change.programme,
        cycle: change.cycle,
        listed: true,
        closed: false,
        pages: new Set([...(before?.pages ?? []), page]),
      });
    } else if (before && trace.event === 'not-listed') {
      const pages = new Set([...before.pages].filter((one) => one !== page));
      // The document of a later cycle ends what the earlier ones listed; a page that drops it, only its own listing.
      const ended = change.kind === 'report-published';
      known.set(trace.id, { ...before, pages: ended ? new Set() : pages, listed: !ended && pages.size > 0 });
    } else if (before && trace.event === 'closed' && !trace.review) {
      known.set(trace.id, { ...before, listed: false, closed: true, pages: new Set() });
    }
  }
}

/**
 * The changes of one document with what they mean for the lives of findings. `known` is what the log says of the
 * body's findings; documents whose body is not known trace nothing.
 */
export function traced(
  changes: Change[],
  report: Report,
  known: Map<string, KnownFinding>,
  context: { site: string; profile: SiteProfile },
): Change[] {
  const body = report.body?.id;
  if (body === undefined) return changes;
  const lives = [...known.values()].filter((life) => life.programme === report.programme);
  let runningText: Corpus | null = null;
  let closings: Closed<KnownFinding>[] | null = null;
  /** What is told as closed by itself is not told again with the words that say so. */
  const closedByName = new Set(
    changes.flatMap((change) =>
      change.kind === 'finding-removed' && change.closed ? livesClosed(change.finding) : [],
    ),
  );
  return changes.map((change) => {
    const traces = tracesOf(change);
    if (traces.length === 0) return change;
    if (change.kind === 'text-changed' || change.kind === 'section-added')
      return { ...closes(change, traces), traces };
    // That it was closed was told: that its page drops it is what was to be expected.
    if (change.kind === 'finding-removed' && traces.some(({ id }) => known.get(id)?.closed))
      return { ...change, importance: 'detail', closedBefore: true, traces };
    return { ...change, traces };
  });

  function tracesOf(change: Change): FindingTrace[] {
    switch (change.kind) {
      case 'report-published':
        return report.documentKind === 'letter' ? withLetterClosings(documentTraces()) : documentTraces();
      case 'finding-added': {
        if (!isTraced(change.finding)) return [];
        const page = change.source ? `${change.source.site} ${change.source.page}` : '';
        const free = lives.filter((life) => !life.pages.has(page));
        const [trace] = listedAmong([change.finding], free);
        return trace ? [withReview(trace, change.resembles, change.similarity)] : [];
      }
      case 'finding-reworded':
        if (!isTraced(change.after)) return [];
        {
          const id = lifeOf(change.before) ?? newId(change.before);
          return [
            listed(id, change.after, change.similarity ?? 1),
            ...(change.parts ?? []).flatMap((part) => partTrace(part, id)),
          ];
        }
      case 'finding-removed': {
        const { finding, closed } = change;
        if (closed)
          return livesClosed(finding).map((id) => ({
            id,
            event: 'closed',
            finding,
            score: 1,
            sentence: closed.sentence,
          }));
        const id = lifeOf(finding);
        return id ? [{ id, event: 'not-listed', score: 1 }] : [];
      }
      case 'text-changed':
      case 'section-added':
        return editClosings().flatMap((one) => (isNewIn(change, one.sentence) ? [closedTrace(one)] : []));
      default:
        return [];
    }
  }

  /** A half that came to stand on its own begins a life; one that was taken in is listed there no longer. */
  function partTrace({ event, finding }: FindingPart, whole: string): FindingTrace[] {
    if (event === 'split-off') return [{ ...listed(newId(finding), finding, null), with: whole }];
    const id = lifeOf(finding);
    return id ? [{ id, event: 'not-listed', score: 1, with: whole }] : [];
  }

  function withReview(trace: FindingTrace, other: Finding | undefined, similarity = 0): FindingTrace {
    const id = other ? lifeOf(other) : null;
    if (trace.score !== null || trace.review || id === null || id === trace.id) return trace;
    return { ...trace, review: { id, score: similarity } };
  }

  /** Every finding of a newly seen document, and earlier ones that it does not list or takes up. */
  function documentTraces(): FindingTrace[] {
    const traces = listedAmong(report.findings.filter(isTraced), lives);
    const place = orderOf(report, context.profile);
    const old = lives.filter((life) => {
      const order = orderOf(life, context.profile);
      return life.listed && place !== null && order !== null && order < place;
    });
    if (old.length === 0 || report.documentKind !== 'report') return traces;
    const ids = new Set(traces.map((trace) => trace.id));
    const left = old.filter((life) => !ids.has(life.id));
    const lifeWith = new Map([...left].reverse().map((life) => [life.finding, life]));
    const closings = closedIn(report, left, context.profile);
    const ended = new Set(closings.flatMap(({ of, sure }) => (sure ? [of.id] : [])));
    traces.push(...closings.map(closedTrace));
    const { repeated, oldRest, words } = against(left, report.findings);
    for (const { before, finding, similarity } of repeated) {
      // What it is listed as goes on from another one: that took it in.
      const life = lifeWith.get(before);
      const whole = traces.find((trace) => trace.finding && keyOf(trace.finding) === keyOf(finding));
      if (life && whole) traces.push({ id: life.id, event: 'not-listed', score: similarity, with: whole.id });
    }
    const covers = coverageOf(report);
    const followUp = followUpsIn(report);
    for (const { finding } of oldRest) {
      const life = lifeWith.get(finding);
      if (!life || ended.has(life.id) || !covers(finding.area)) continue;
      traces.push({ id: life.id, event: 'not-listed', score: 1 });
      const followed = followUp(finding, words());
      if (followed) {
        const { sentence } = followed;
        traces.push({ id: life.id, event: 'followed-up', score: shareOf(life.finding, sentence), sentence });
      }
    }
    return traces;
  }

  function shareOf(finding: Finding, sentence: string): number {
    const corpus = corpusOf(new Set([findingText(finding), sentence]));
    return round(containment(findingText(finding), sentence, corpus));
  }

  /**
   * A letter closes what it says is closed (`closing.ts`). What it lists only to close it is not listed; what was closed before is
   * not closed again; and what no page lists any more may be what it closes where nothing listed is.
   */
  function withLetterClosings(traces: FindingTrace[]): FindingTrace[] {
    const restated = traces.flatMap(({ id, event, finding }) =>
      event === 'listed' && finding
        ? [{ id, finding: known.get(id)?.finding ?? finding, restated: finding }]
        : [],
    );
    const others = [...known.values()].filter(({ id }) => !restated.some((one) => one.id === id));
    const open = others.filter(({ closed }) => !closed).map((life) => ({ ...life, past: !life.listed }));
    const closings = closedIn(report, [...restated, ...open], context.profile);
    const ended = new Set(closings.flatMap(({ of, sure }) => (sure ? [of.id] : [])));
    return [
      ...traces.filter(({ id, event }) => event !== 'listed' || !ended.has(id) || !known.has(id)),
      ...closings.filter(({ of }) => !known.get(of.id)?.closed).map(closedTrace),
    ];
  }

  /** What a document that was edited in place says is closed, and nothing said before. */
  function editClosings(): Closed<KnownFinding>[] {
    closings ??= closedIn(
      report,
      (report.documentKind === 'letter' ? [...known.values()] : lives)
        .filter(({ id, closed, listed: stands }) => !closed && stands && !closedByName.has(id))
        .map((life) => ({ ...life })),
      context.profile,
    ).filter(({ sure }) => sure);
    return closings;
  }

  function closedTrace({
    of: { id, finding },
    score,
    sentence,
    sure,
  }: Closed<{ id: string } & Closable>): FindingTrace {
    return { id, event: 'closed', finding, score, sentence, ...(sure ? {} : { review: { id, score } }) };
  }

  /** Each finding as one of these lives, or as a new one. */
  function listedAmong(findings: Finding[], among: KnownFinding[]): FindingTrace[] {
    const links = new Map<Finding, { life: KnownFinding; score: number }>();
    /** Findings that were split off from a life that goes on in another. */
    const partOf = new Map<Finding, string>();
    const doubts = new Map<Finding, { id: string; score: number }>();
    if (among.length > 0) {
      const lifeWith = new Map([...among].reverse().map((life) => [life.finding, life]));
      const linked = new Set<KnownFinding>();
      const { repeated, newRest, links: doubtful } = against(among, findings);
      for (const { before, finding, similarity } of repeated) {
        const life = lifeWith.get(before) ?? among.find((one) => hasPoint(one.finding, before));
        if (!life) continue;
        if (linked.has(life) || !lifeWith.has(before)) {
          partOf.set(finding, life.id);
          continue;
        }
        linked.add(life);
        links.set(finding, { life, score: similarity });
      }
      for (const item of newRest) {
        const link = doubtful.get(item);
        const life = link && lifeWith.get(link.other.finding);
        if (link && life) doubts.set(item.finding, { id: life.id, score: round(link.similarity) });
      }
    }
    const traces = new Map<string, FindingTrace>();
    for (const finding of findings) {
      const link = links.get(finding);
      const whole = partOf.get(finding);
      const doubt = doubts.get(finding);
      const trace = link
        ? listed(link.life.id, finding, link.score)
        : {
            ...listed(newId(finding, [...traces.values()]), finding, null),
            ...(whole ? { with: whole } : {}),
            ...(doubt ? { review: doubt } : {}),
          };
      if (!traces.has(trace.id)) traces.set(trace.id, trace);
    }
    return [...traces.values()];
  }

  /** Which earlier wordings go on in which of these findings, as of two cycles. */
  function against(
    lives_: KnownFinding[],
    findings: Finding[],
  ): Pairing & { repeated: Repeated[]; words: () => Corpus } {
    const then = lives_.map((life) => life.finding);
    let corpus: Corpus | null = null;
    const words = () => {
      corpus ??= withTexts(
        sectionWords(),
        [...then, ...findings].map((finding) => {
          const { text, words: own } = findingWords(finding);
          return [text, own];
        }),
      );
      return corpus;
    };
    const pairing = pairFindings(then, findings, false, words, { steps: WORD_STEPS });
    const repeated: Repeated[] = pairing.exact.map(([before, finding]) => ({
      before,
      finding,
      similarity: 1,
    }));
    for (const { before, after, similarity, parts } of pairing.matches) {
      repeated.push({ before: before.finding, finding: after.finding, similarity: round(similarity) });
      for (const part of parts) {
        const { from, similarity: share } = cameFrom(before.finding, part, words());
        repeated.push({ before: from, finding: part.finding, similarity: round(share) });
      }
    }
    return { ...pairing, repeated, words };
  }

  /** The words of the report's running text, read once for all comparisons with it. */
  function sectionWords(): Corpus {
    runningText ??= corpusOfRunningText(
      report.sections.flatMap(({ blocks }) => blocks.map((block) => block.text)),
    );
    return runningText;
  }

  function listed(id: string, finding: Finding, score: number | null): FindingTrace {
    return { id, event: 'listed', finding: dated(finding, report.publishedOn), score };
  }

  function lifeOf(finding: Finding): string | null {
    const key = keyOf(finding);
    const found = lives.filter((life) => keyOf(life.finding) === key);
    const here = found.filter((life) => life.finding.area === finding.area);
    const among = here.length > 0 ? here : found;
    return (among.find((life) => life.cycle === report.cycle) ?? among.at(-1))?.id ?? null;
  }

  /** A letter need not say of which programme it is: what it closes is closed wherever it stands in these words. */
  function livesClosed(finding: Finding): string[] {
    const key = keyOf(finding);
    const same = [...known.values()].filter((life) => life.listed && keyOf(life.finding) === key);
    const own = lifeOf(finding);
    if (report.documentKind === 'letter' && same.length > 0) return same.map(({ id }) => id);
    return own === null ? [] : [own];
  }

  /**
   * From what it says and where it was first seen, so that two documents that list it at once give it one id. The same
   * sentence under another area is another finding, and its id says the area as well.
   */
  function newId(finding: Finding, given: FindingTrace[] = []): string {
    const identity = [context.site, body, report.programme, report.cycle, keyOf(finding)];
    const id = (of: unknown[]) => `f-${sha256(JSON.stringify(of)).slice(0, 16)}`;
    const first = id(identity);
    const areas = [
      known.get(first)?.finding.area,
      given.find((trace) => trace.id === first)?.finding?.area,
    ].flatMap((area) => area ?? []);
    const elsewhere = finding.area !== null && areas.length > 0 && !areas.includes(finding.area);
    return elsewhere ? id([...identity, finding.area]) : first;
  }

  function isTraced(finding: Finding): boolean {
    return finding.body === undefined || finding.body === report.body?.id;
  }
}

/** Whether an edit put in this sentence, or words that made it what it is. */
function isNewIn(change: Change, sentence: string): boolean {
  const says = (text: string | null) => contentKey(text ?? '').includes(contentKey(sentence));
  if (change.kind === 'section-added') return says(change.after);
  if (change.kind !== 'text-changed') return false;
  const without = (op: Edit['op']) => change.edits.map((edit) => (edit.op === op ? '' : edit.text)).join('');
  return says(without('remove')) && !says(without('add'));
}

/** An edit that closes findings weighs as much as they do. */
function closes(change: Change, traces: FindingTrace[]): Change {
  const grave = traces.some(({ finding }) => finding?.kind === 'cause-of-concern');
  const said = traces.flatMap(({ finding }) =>
    finding ? [` It closes ${aFinding(finding.kind)}: “${clip(findingText(finding))}”`] : [],
  );
  const importance = grave ? 'headline' : 'notable';
  return { ...change, importance, summary: change.summary + said.join('') };
}

/** Whether what is given as a finding is a point of one. */
function hasPoint({ points }: Finding, { text, points: none }: Finding): boolean {
  return none.length === 0 && points.some((point) => pointText(point) === text);
}

const keys = new WeakMap<Finding, { text: string; key: string }>();

/** The finding's words alone, worked out once. */
function keyOf(finding: Finding): string {
  const text = findingText(finding);
  const known = keys.get(finding);
  if (known?.text === text) return known.key;
  const key = contentKey(text);
  keys.set(finding, { text, key });
  return key;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

const NUMBERS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/**
 * The finding with its deadlines as dates where they can be worked out: `within 28 days` counts from the day of
 * publication. Working days, and words that name no number, are left as they stand.
 */
function dated(finding: Finding, publishedOn: IsoDate | null): Finding {
  if (!finding.deadlines || publishedOn === null) return finding;
  const deadlines = finding.deadlines.map((deadline) => ({
    ...deadline,
    date: deadline.date ?? dateAfter(deadline.text, publishedOn),
  }));
  return { ...finding, deadlines };
}

function dateAfter(words: string, from: IsoDate): IsoDate | null {
  const found = /\b(\d+|[a-z]+)\s+(day|week|month|year)s?$/i.exec(words.trim());
  if (!found?.[1] || !found[2]) return null;
  const word = found[1].toLowerCase();
  const number = /^\d+$/.test(word) ? Number(word) : word === 'a' ? 1 : NUMBERS.indexOf(word) + 1;
  if (number < 1 || number > 999) return null;
  const date = new Date(`${from}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return null;
  const unit = found[2].toLowerCase();
  if (unit === 'day' || unit === 'week') {
    date.setUTCDate(date.getUTCDate() + number * (unit === 'week' ? 7 : 1));
  } else {
    const day = date.getUTCDate();
    date.setUTCMonth(date.getUTCMonth() + number * (unit === 'year' ? 12 : 1));
    // 31 January and one month is the last day of February.
    if (date.getUTCDate() !== day) date.setUTCDate(0);
  }
  return date.toISOString().slice(0, 10);
}
