/**
 * What the operator is told, and bulletins that tell no change: each once, by the same ledger as the news.
 *
 * A problem is told when it begins and when it ends. Which have been told is read off the ledger, and which stand
 * now off the page checks, the quarantine and the ledger itself; so a notice that could not be sent is made up for,
 * and an ending is known although the problem is gone from the checks. What a notice says is written down when it is begun:
 * a retry says the same under the same Message-ID, also where the problem is over by then.
 */
import type {
  Bulletin,
  Channel,
  Delivery,
  IsoInstant,
  LedgerEntry,
  PageCheck,
  ProgressEvent,
  Quarantined,
  SiteProfile,
  Store,
  Subscription,
} from '../model.js';
import { operatorBulletin } from '../tell/index.js';
import { delivery } from './delivery.js';
import { handOver } from './hand-over.js';
import { ATTEMPTING, accountOf, nextAttemptAt } from './ledger.js';

/** The operator's name in the ledger; no subscriber can have it, since names hold no brackets. */
const OPERATOR = '(operator)';

/** Attempts after which a delivery that keeps being deferred is a problem. */
const patience = 3;

export interface OperatorNoticeInput {
  /** Id of the page of a canonical URL. */
  pageIdOf: (url: string) => string;
  store: Store;
  profiles: SiteProfile[];
  operator: { email: string };
  channel: Channel | undefined;
  now: IsoInstant;
  /** A person asks for it: no back-off is waited for. */
  again?: boolean;
  dryRun?: boolean;
  onEvent?: (event: ProgressEvent) => void;
}

type Open = NonNullable<Said['unclear']>[number];

/** A problem that stands, under an id that is its own for as long as it stands. */
type Standing =
  | { id: string; kind: 'page'; url: string; page: string; code: string; detail: string; since: IsoInstant }
  | { id: string; kind: 'unclear'; unclear: Open }
  | { id: string; kind: 'suspect'; suspect: Quarantined }
  | { id: string; kind: 'delivery'; delivery: Delivery };

/**
 * Tells the operator what began and what ended since they were last told. Call it after `deliverPending`, with the
 * checks of the pass saved. Gives the deliveries made or put off; empty where there is nothing to tell.
 */
export async function deliverOperatorNotice(input: OperatorNoticeInput): Promise<Delivery[]> {
  const { store, now } = input;
  const to: Subscription = {
    name: OPERATOR,
    channel: 'email',
    target: input.operator.email,
    bodies: [],
    areas: [],
    kinds: [],
    directions: [],
    importance: 'record',
    when: 'each-pass',
    at: null,
  };
  const ledger = await store.ledger();
  const account = accountOf(OPERATOR, ledger);
  const checks = new Map<string, PageCheck>();
  const standing = new Map<string, Standing>();
  const add = (one: Standing) => standing.set(one.id, one);
  for (const { id: site } of input.profiles) {
    const suspects = new Map((await store.quarantined(site)).map((suspect) => [suspect.page, suspect]));
    for (const check of await store.checks(site)) {
      checks.set(`${site}/${check.page}`, check);
      if (check.unclear && !check.withdrawn) {
        const { code, detail, since } = check.unclear;
        const unclear: Open = { url: check.url, page: check.page, code, detail, since, status: 'started' };
        add({ id: idOf('unclear', `${site}/${check.page}`, code, since), kind: 'unclear', unclear });
      }
      // Of a page whose reading is set aside that is said already; another problem may stand beside it.
      if (!check.problem || (check.problem.code === 'suspect' && suspects.has(check.page))) continue;
      const { code, detail, since } = check.problem;
      const id = idOf('problem', `${site}/${check.page}`, code, since);
      add({ id, kind: 'page', url: check.url, page: check.page, code, detail, since });
    }
    for (const [page, suspect] of suspects) {
      add({ id: idOf('suspect', `${site}/${page}`, 'suspect', suspect.since), kind: 'suspect', suspect });
    }
  }
  const reached = deliveryProblems(ledger, add);

  const begun = new Set(account.batches.flatMap((batch) => batch.changes));
  const untold = (id: string) => !account.delivered.has(id) && !begun.has(id);
  const placesOf = (is: (one: Standing) => boolean) =>
    new Set([...standing.values()].filter(is).map(({ id }) => placeOf(id)));
  const stillOpen = placesOf(({ kind }) => kind === 'unclear');
  const inTrouble = placesOf(({ kind }) => kind === 'page' || kind === 'suspect');
  const isUnclear = (id: string) => id.startsWith('unclear:');
  const started = [...standing.keys()].map((id) => `${id}:started`).filter(untold);
  const ended = [...account.delivered]
    .filter((told) => /^(?:problem|suspect|unclear|delivery):.*:started$/.test(told))
    .map((told) => told.slice(0, -':started'.length))
    .filter((id) => !standing.has(id))
    .filter((id) =>
      id.startsWith('delivery:')
        ? reached.has(unescaped(placeOf(id)))
        : // Of a site that was not looked at, nothing is known to have ended.
          input.profiles.some((site) => placeOf(id).startsWith(`${site.id}/`)),
    )
    // Of a page that leaves something else open, or is in another trouble by now, it is said when all is settled.
    .filter((id) => !(isUnclear(id) ? stillOpen : inTrouble).has(placeOf(id)))
    .map((id) => `${id}:ended`)
    .filter(untold);

  /** Of a page that turned out to be a known one that had moved there, and is no page of its own any more, that address. */
  const addressOf = (where: string): PageCheck['url'] => {
    const page = where.slice(where.indexOf('/') + 1);
    const there = ({ movedTo }: PageCheck) => movedTo && input.pageIdOf(movedTo.url) === page;
    return checks.get(where)?.url ?? [...checks.values()].find(there)?.movedTo?.url ?? where;
  };
  const said = (ids: string[]) => whatToSay(ids, standing, addressOf);
  const make = (what: Said, at: IsoInstant, told: string[]) => noticeOf(what, input.profiles, at, told);
  const deliveries: Delivery[] = [];
  for (const batch of account.batches) {
    const bulletin = make(frozen(batch.first.detail) ?? said(batch.changes), batch.first.at, batch.changes);
    if (!bulletin || (!input.again && Date.parse(now) < nextAttemptAt(batch, now))) continue;
    const again = { ...bulletin, id: batch.bulletin };
    deliveries.push(await send({ ...input, to, bulletin: again, changes: batch.changes }));
  }
  const fresh = [...started, ...ended];
  const what = said(fresh);
  const bulletin = make(what, now, fresh);
  const first = { detail: JSON.stringify(what) };
  if (bulletin) deliveries.push(await send({ ...input, to, bulletin, changes: fresh, first }));
  return deliveries;
}

/**
 * Hands over a bulletin that tells no change (how many are now watched, nothing has changed), once for its id.
 * A refused or unreachable server leaves it to be tried again by calling this again; it then says what it said when it was
 * begun, whatever has become of the numbers since.
 */
export async function deliverNotice(input: {
  store: Store;
  to: Subscription;
  channel: Channel | undefined;
  bulletin: Bulletin;
  now: IsoInstant;
  dryRun?: boolean;
  onEvent?: (event: ProgressEvent) => void;
}): Promise<Delivery> {
  const { to, bulletin } = input;
  const lines = (await input.store.ledger()).filter(
    (line) => line.subscriber === to.name && line.bulletin === bulletin.id,
  );
  if (lines.some((line) => line.kind === 'delivered' || line.kind === 'already-delivered')) {
    return delivery(to, bulletin.id, 'already-delivered');
  }
  const { createdAt, subject, lead, footer } = bulletin;
  const words: Words = { createdAt, subject, lead, footer };
  return send({
    ...input,
    bulletin: { ...bulletin, ...begunWith(lines.find((line) => line.code === ATTEMPTING)?.detail) },
    changes: [],
    ...(lines.length === 0 ? { first: { detail: JSON.stringify(words) } } : {}),
  });
}

/** All that a bulletin without items says. */
type Words = Pick<Bulletin, 'createdAt' | 'subject' | 'lead' | 'footer'>;

/** The words that were written down when a bulletin was begun; `null` where none were. */
function begunWith(detail: string | undefined): Words | null {
  try {
    const words = JSON.parse(detail ?? '') as Partial<Words> | null;
    return words?.subject && words.lead && words.footer ? (words as Words) : null;
  } catch {
    return null; // by a version that wrote nothing down
  }
}

async function send(input: {
  store: Store;
  to: Subscription;
  channel: Channel | undefined;
  bulletin: Bulletin;
  changes: string[];
  now: IsoInstant;
  first?: { detail?: string };
  dryRun?: boolean;
  onEvent?: (event: ProgressEvent) => void;
}): Promise<Delivery> {
  const { store, to, bulletin, changes, channel, now } = input;
  let outcome: Delivery;
  if (!channel) {
    const detail = 'Nothing to send it with: SMTP_URL and mail.from are not set.';
    outcome = delivery(to, bulletin.id, 'deferred', { code: 'no-channel', detail });
  } else if (input.dryRun) {
    outcome = delivery(to, bulletin.id, 'deferred', { code: 'dry-run', detail: 'Would be told now.' });
  } else {
    outcome = await handOver({
      store,
      channel,
      bulletin,
      to,
      changes,
      now,
      ...(input.first ? { first: input.first } : {}),
    });
  }
  input.onEvent?.({ kind: 'delivered', delivery: outcome });
  return outcome;
}

/** `problem:<site>/<page>:<code>:<since>`; the instant comes last because it holds colons of its own. */
function idOf(kind: string, where: string, code: string, since: IsoInstant): string {
  return (
    [kind, where, code].map((part) => part.replaceAll('%', '%25').replaceAll(':', '%3A')).join(':') +
    `:${since}`
  );
}

/** The page, or the subscriber, that an id is about, as it stands in the id. */
const placeOf = (id: string): string => id.split(':')[1] ?? '';

const unescaped = (part: string): string => part.replaceAll('%3A', ':').replaceAll('%25', '%');

/** What a notice says. */
type Said = Pick<
  Parameters<typeof operatorBulletin>[0],
  'problems' | 'unclear' | 'quarantined' | 'deliveries' | 'reached'
>;

/** What was written down when a notice was begun; `null` where nothing was. */
function frozen(detail: string | undefined): Said | null {
  try {
    const said = JSON.parse(detail ?? '') as Partial<Said> | null;
    return said?.problems && said.quarantined && said.deliveries ? (said as Said) : null;
  } catch {
    return null; // by a version that wrote nothing down
  }
}

/** What is to be said of a set of ids, as far as it is still known. */
function whatToSay(
  ids: string[],
  standing: Map<string, Standing>,
  addressOf: (where: string) => string,
): Said {
  const unclear: Open[] = [];
  const reached: NonNullable<Said['reached']> = [];
  const said: Said = { problems: [], unclear, quarantined: [], deliveries: [], reached };
  for (const id of ids) {
    const match = /^(problem|suspect|unclear|delivery):([^:]*):([^:]*):(.+):(started|ended)$/.exec(id);
    if (!match) continue;
    const [, kind, place = '', code = '', since = '', status] = match;
    const known = standing.get(id.slice(0, id.lastIndexOf(':')));
    const started = status === 'started';
    if (known?.kind === 'suspect' && started) said.quarantined.push(known.suspect);
    else if (known?.kind === 'delivery') said.deliveries.push(known.delivery);
    else if (kind === 'delivery' && !started) {
      const subscriber = unescaped(place);
      if (!reached.some((one) => one.subscriber === subscriber)) reached.push({ subscriber, since });
    } else if (kind === 'problem' || kind === 'unclear' || (kind === 'suspect' && !started)) {
      const where = unescaped(place);
      const list = kind === 'unclear' ? unclear : said.problems;
      const url = addressOf(where);
      // A page that was in one trouble after another is out of them once.
      if (!started && list.some((one) => one.url === url && one.status === 'ended')) continue;
      list.push({
        url,
        page: where.slice(where.indexOf('/') + 1),
        code: unescaped(code),
        detail: !started
          ? ''
          : known?.kind === 'page'
            ? known.detail
            : known?.kind === 'unclear'
              ? known.unclear.detail
              : '',
        since,
        status: started ? 'started' : 'ended',
      });
    }
  }
  return said;
}

/** The bulletin that says it, as of an instant; `null` where there is nothing to say. */
function noticeOf(said: Said, profiles: SiteProfile[], now: IsoInstant, told: string[]): Bulletin | null {
  return operatorBulletin({
    siteName: profiles.map((profile) => profile.shortName).join(', '),
    subscriber: OPERATOR,
    now,
    ...(profiles[0] ? { timeZone: profiles[0].timeZone } : {}),
    told,
    ...said,
  });
}

/**
 * Gives subscribers who cannot be reached: refused for good, or put off again and again. One problem for each such spell, as long as
 * it lasts. Returns who was reached by the last delivery to them.
 */
function deliveryProblems(ledger: LedgerEntry[], give: (one: Standing) => void): Set<string> {
  const reached = new Set<string>();
  const spells = new Map<
    string,
    { at: IsoInstant; failures: number; target: string | undefined; found: Map<string, Standing> }
  >();
  for (const line of ledger) {
    if (line.subscriber === OPERATOR || line.code === ATTEMPTING) continue;
    if (line.kind === 'delivered' || line.kind === 'already-delivered') {
      spells.delete(line.subscriber);
      reached.add(line.subscriber);
      continue;
    }
    reached.delete(line.subscriber);
    const before = spells.get(line.subscriber);
    const spell =
      before && before.target === line.target
        ? before
        : { at: line.at, failures: 0, target: line.target, found: new Map<string, Standing>() };
    spell.failures += 1;
    spells.set(line.subscriber, spell);
    if (spell.found.has(line.kind) || (line.kind !== 'failed' && spell.failures < patience)) continue;
    const detail =
      line.kind === 'failed'
        ? line.detail
        : `Put off ${patience} times since ${spell.at}; nothing is lost. ${line.detail ?? ''}`;
    spell.found.set(line.kind, {
      id: idOf('delivery', line.subscriber, line.code ?? line.kind, spell.at),
      kind: 'delivery',
      delivery: {
        channel: line.channel,
        subscriber: line.subscriber,
        bulletin: line.bulletin,
        kind: 'failed',
        ...(detail ? { detail } : {}),
      },
    });
  }
  for (const { found } of spells.values()) for (const one of found.values()) give(one);
  return reached;
}
