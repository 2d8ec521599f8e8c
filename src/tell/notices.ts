/**
 * Bulletins that tell no change: what is watched from now on, what an operator must know, and a proof of silence.
 */
import { pushTo } from '../compare/groups.js';
import type { Bulletin, BulletinItem, Delivery, IsoInstant, PageId, Problem } from '../model.js';
import { bulletinId } from './bulletin.js';
import { oneLine, safeUrl, shorten } from './sanitise.js';
import { capitalise, count, dayWords, listWords, momentWords } from './words.js';

const zone = 'Europe/London';

/** How many are watched after the first pass. */
export interface WatchedCounts {
  reports: number;
  /** By kind of body, plural words, e.g. `{ forces: 4 }`. */
  bodies: { police: number; fire: number; other: number };
}

/** The one line that a first pass tells: `12 reports of 4 forces are now watched`. */
export function baselineBulletin(
  siteName: string,
  counts: WatchedCounts,
  now: IsoInstant,
  subscriber: string,
  timeZone = zone,
): Bulletin {
  const bodies = [
    counts.bodies.police > 0 ? count(counts.bodies.police, 'force') : '',
    counts.bodies.fire > 0 ? count(counts.bodies.fire, 'fire and rescue service') : '',
    counts.bodies.other > 0 ? count(counts.bodies.other, 'other body', 'other bodies') : '',
  ].filter((words) => words !== '');
  const of = bodies.length === 0 ? '' : ` of ${listWords(bodies)}`;
  const watched = `${count(counts.reports, 'report')}${of} ${counts.reports === 1 ? 'is' : 'are'} now watched`;
  return notice('baseline', siteName, subscriber, now, timeZone, [`baseline ${siteName}`], {
    subject: `${siteName}: ${watched}`,
    lead: `${watched}. What is already published is not news: you will be told when it changes, and when a new report appears.`,
    items: [],
    footer: [],
  });
}

/** A page problem that began or ended in this pass. Told when it begins and when it ends, not in between. */
interface ProblemTransition {
  url: string;
  page: PageId | null;
  code: string;
  detail: string;
  since: IsoInstant;
  status: 'started' | 'ended';
}

/** What an operator is told after a pass. */
export interface OperatorInput {
  siteName: string;
  subscriber: string;
  now: IsoInstant;
  timeZone?: string;
  problems: ProblemTransition[];
  /** What a sound reading leaves open, such as clues to a grade that disagree. */
  unclear?: ProblemTransition[];
  /** Readings newly set aside as suspect. */
  quarantined: { page: PageId; url: string; capturedAt: IsoInstant; reasons: Problem[] }[];
  /** Deliveries of this pass; only failed ones are told. */
  deliveries: Delivery[];
  /** Subscribers who were told to be out of reach, and have been reached. */
  reached?: { subscriber: string; since: IsoInstant }[];
  /** Ids of what is told, each its own for ever: two notices that tell different things are two messages. */
  told: string[];
}

/** The operator's bulletin, or `null` where nothing began, ended or failed. */
export function operatorBulletin(input: OperatorInput): Bulletin | null {
  const timeZone = input.timeZone ?? zone;
  const started = input.problems.filter((problem) => problem.status === 'started');
  const ended = input.problems.filter((problem) => problem.status === 'ended');
  const failed = input.deliveries.filter((delivery) => delivery.kind === 'failed');
  const unclear = (input.unclear ?? []).filter((one) => one.status === 'started');
  const settled = (input.unclear ?? []).filter((one) => one.status === 'ended');
  const reached = input.reached ?? [];
  const over = ended.length + settled.length + reached.length;
  const items = [
    ...problemItems(started, input.now, timeZone),
    ...quarantineItems(input.quarantined, timeZone),
    ...failed.map((delivery) => deliveryItem(delivery, input.now)),
    ...problemItems(unclear, input.now, timeZone, 'Settled'),
    ...problemItems(ended, input.now, timeZone),
    ...reached.map((one) => reachedItem(one, input.now, timeZone)),
    ...problemItems(settled, input.now, timeZone, 'Settled'),
  ];
  if (items.length === 0) return null;
  const trouble = started.length + input.quarantined.length + failed.length + ended.length > 0;
  const parts = [
    started.length > 0 ? `${count(started.length, 'page')} could not be read` : '',
    input.quarantined.length > 0 ? `${count(input.quarantined.length, 'suspect reading')} set aside` : '',
    failed.length > 0 ? `${count(failed.length, 'delivery', 'deliveries')} failed` : '',
    unclear.length > 0 ? `${count(unclear.length, 'reading')} to look at` : '',
    over > 0 ? `${count(over, 'problem')} ended` : '',
  ].filter((words) => words !== '');
  return notice('operator', input.siteName, input.subscriber, input.now, timeZone, input.told, {
    subject: `gradewatch, ${input.siteName}: ${listWords(parts)}`,
    lead: `${capitalise(listWords(parts))}. Subscribers hear nothing of this${trouble ? '; the snapshots kept before stand' : ''}.`,
    items,
    footer: [
      ...(unclear.length > 0
        ? [
            'A reading to look at is kept and told; what it leaves open is not guessed: a grade whose clues disagree is not shown. `gradewatch read --explain` shows what was taken for what.',
          ]
        : []),
      'You are told once when a problem begins and once when it ends.',
    ],
  });
}

/** A weekly proof that silence is silence and not failure. */
export function silenceBulletin(input: {
  siteName: string;
  subscriber: string;
  now: IsoInstant;
  timeZone?: string;
  /** Start of the span in which nothing was told. */
  since: IsoInstant;
  pages: number;
  bodies: number;
  /** The page whose last good check is longest ago. */
  oldestGoodCheck: { url: string; at: IsoInstant } | null;
  suspect: number;
  failing: number;
}): Bulletin {
  const timeZone = input.timeZone ?? zone;
  const trouble = [
    input.suspect > 0 ? `${count(input.suspect, 'reading')} held as suspect` : '',
    input.failing > 0 ? `${count(input.failing, 'page')} could not be read at the last check` : '',
  ].filter((words) => words !== '');
  const oldest = input.oldestGoodCheck;
  return notice(
    'silence',
    input.siteName,
    input.subscriber,
    input.now,
    timeZone,
    [`silence ${input.since}`, input.siteName],
    {
      subject: `${input.siteName}: nothing you asked for has changed since ${dayWords(input.since, timeZone)}`,
      lead: `Nothing changed: ${count(input.pages, 'page')} of ${count(input.bodies, 'body', 'bodies')} checked, ${trouble.length === 0 ? 'none suspect, none failing' : listWords(trouble)}.`,
      items: [],
      footer: [
        oldest === null
          ? 'No page has been read soundly yet.'
          : `The oldest successful check was on ${momentWords(oldest.at, timeZone)}: ${safeUrl(oldest.url) ?? oneLine(oldest.url)}`,
      ],
    },
  );
}

function notice(
  kind: Bulletin['kind'],
  siteName: string,
  subscriber: string,
  now: IsoInstant,
  timeZone: string,
  told: string[],
  words: Pick<Bulletin, 'subject' | 'lead' | 'items' | 'footer'>,
): Bulletin {
  return {
    id: bulletinId(subscriber, [kind, ...told]),
    kind,
    subscriber,
    siteName: oneLine(siteName),
    timeZone,
    ...words,
    subject: shorten(oneLine(words.subject), 200),
    lead: oneLine(words.lead),
    createdAt: now,
  };
}

/** So many pages in one trouble are one item: a host that fails is one thing to look at, however many pages it has. */
const fewest = 4;
/** Addresses that such an item lists. */
const mostListed = 10;

/** An item for each, or one for all that are alike in `keyOf` where they are many: the first of them, with what `together` says. */
function alikeItems<One extends { url: string }>(
  all: One[],
  keyOf: (one: One) => string,
  itemOf: (one: One) => BulletinItem,
  together: (first: BulletinItem, one: One, pages: string) => Partial<BulletinItem>,
): BulletinItem[] {
  const alike = new Map<string, One[]>();
  for (const one of all) pushTo(alike, keyOf(one), one);
  return [...alike.values()].flatMap((group) => {
    const [one] = group;
    if (!one || group.length < fewest) return group.map(itemOf);
    const first = itemOf(one);
    const said = together(first, one, count(group.length, 'page'));
    const unlisted = group.length - mostListed;
    return {
      ...first,
      ...said,
      lines: [
        ...(said.lines ?? []),
        ...group.slice(0, mostListed).map(({ url }) => safeUrl(url) ?? oneLine(url)),
        ...(unlisted > 0 ? [`and ${unlisted} more`] : []),
      ],
      url: null,
    };
  });
}

function problemItems(
  problems: ProblemTransition[],
  now: IsoInstant,
  timeZone: string,
  over?: string,
): BulletinItem[] {
  // What was missing with many others, or led elsewhere, may have been withdrawn in the end.
  const mayBeGone = ['many-gone', 'redirects-elsewhere'];
  const overOf = ({ code }: ProblemTransition) =>
    over ?? (mayBeGone.includes(code) ? 'Settled' : 'Read again');
  return alikeItems(
    problems,
    ({ code }) => code,
    (problem) => problemItem(problem, now, timeZone, overOf(problem)),
    (_, problem, pages) => ({
      headline:
        problem.status === 'started'
          ? `${capitalise(codeWords(problem.code))}: ${pages}`
          : `${overOf(problem)}: ${pages}`,
    }),
  );
}

function problemItem(
  problem: ProblemTransition,
  now: IsoInstant,
  timeZone: string,
  over: string,
): BulletinItem {
  const path = pathOf(problem.url);
  const began = problem.status === 'started';
  return {
    ...noticeItem(began ? 'problem-started' : 'problem-ended', problem.url, now),
    importance: began ? 'headline' : 'detail',
    headline: began ? `${capitalise(codeWords(problem.code))}: ${path}` : `${over}: ${path}`,
    notes: [
      ...(problem.detail === '' ? [] : [beginning(shorten(oneLine(problem.detail), 300))]),
      began
        ? `Since ${momentWords(problem.since, timeZone)} (${oneLine(problem.code)}).`
        : `It had ${over === 'Settled' ? 'been open' : 'failed'} since ${momentWords(problem.since, timeZone)} (${oneLine(problem.code)}).`,
    ],
    between: { from: problem.since, to: now },
  };
}

/** With a capital, unless it begins with an address. */
const beginning = (text: string): string => (/^https?:/.test(text) ? text : capitalise(text));

type Suspect = OperatorInput['quarantined'][number];

/** Pages that are suspect for one reason at once are one thing to look at: the site writes its pages otherwise now. */
function quarantineItems(quarantined: Suspect[], timeZone: string): BulletinItem[] {
  return alikeItems(
    quarantined,
    ({ reasons }) => [...new Set(reasons.map(({ code }) => code))].sort().join(' '),
    (suspect) => quarantineItem(suspect, timeZone),
    (first, { url }, pages) => ({
      headline: `Suspect readings set aside: ${pages}`,
      notes: [
        ...first.notes,
        `So many at once, for one reason: the site may write its pages otherwise now. \`gradewatch read --explain ${safeUrl(url) ?? oneLine(url)}\` shows what was taken for what; \`reading\` in the configuration says how a grade is marked, where no clue covers it.`,
      ],
      lines: first.lines.map((line) => `${pathOf(url)}: ${line}`),
    }),
  );
}

function quarantineItem(suspect: Suspect, timeZone: string): BulletinItem {
  return {
    ...noticeItem('quarantined', suspect.url, suspect.capturedAt),
    headline: `Suspect reading set aside: ${pathOf(suspect.url)}`,
    notes: [
      'The snapshot kept before stands. It is released when a later pass reads the page soundly.',
      `Set aside on ${momentWords(suspect.capturedAt, timeZone)}.`,
    ],
    lines: reasonLines(suspect.reasons),
  };
}

/** Places that are the whole of a page. */
const WHOLE = /^(?:document|page|news|siblings|https?:.*)$/;

/** A reason that holds in many places is one line that names them. */
function reasonLines(reasons: Problem[]): string[] {
  const alike = new Map<string, Problem[]>();
  for (const one of reasons) pushTo(alike, `${one.code} ${one.detail ?? one.where}`, one);
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const where = same.flatMap((one) => (one.detail && !WHOLE.test(one.where) ? [one.where] : []));
    const places = where.length > 0 ? ` (${where.join(', ')})` : '';
    return [oneLine(`${codeWords(first.code)}: ${first.detail ?? first.where}${places}`)];
  });
}

function deliveryItem(delivery: Delivery, now: IsoInstant): BulletinItem {
  return {
    ...noticeItem('delivery-failed', null, now),
    headline: `Delivery to ${oneLine(delivery.subscriber)} failed (${oneLine(delivery.channel)})`,
    notes: [
      ...(delivery.detail ? [shorten(oneLine(delivery.detail), 300)] : []),
      `Bulletin ${oneLine(delivery.bulletin)}.`,
    ],
  };
}

function reachedItem(
  { subscriber, since }: NonNullable<OperatorInput['reached']>[number],
  now: IsoInstant,
  timeZone: string,
): BulletinItem {
  return {
    ...noticeItem('problem-ended', null, now),
    importance: 'detail',
    headline: `Delivered again: to ${oneLine(subscriber)}`,
    notes: [`It had failed since ${momentWords(since, timeZone)}.`],
    between: { from: since, to: now },
  };
}

function noticeItem(kind: BulletinItem['kind'], url: string | null, to: IsoInstant): BulletinItem {
  return {
    changes: [],
    kind,
    importance: 'headline',
    headline: '',
    notes: [],
    body: null,
    bodyName: null,
    cycle: null,
    area: null,
    direction: null,
    before: null,
    after: null,
    lines: [],
    url: safeUrl(url),
    capture: null,
    between: { from: null, to },
    deadline: null,
  };
}

function codeWords(code: string): string {
  if (code === 'circuit-open') return 'not asked for';
  return oneLine(code).replaceAll('-', ' ');
}

function pathOf(url: string): string {
  const safe = safeUrl(url);
  return shorten(safe === null ? oneLine(url) : new URL(safe).pathname, 100);
}
