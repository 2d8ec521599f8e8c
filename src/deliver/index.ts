/**
 * The outbox: who has yet to be told what, and telling them, each once.
 *
 * What is pending is derived from the change log and the ledger on every pass (see ledger.ts for the lines a
 * bulletin goes through and why their order makes every crash harmless). A mail server that is down delays and
 * never drops; a change is never told twice.
 *
 * For each subscriber: bulletins begun earlier first, each exactly as it was begun; then, when its time has come,
 * one bulletin of everything that is new to it. Commits come last, so that they can take the ledger along; while
 * anything in the store is under embargo there are none.
 */
import type {
  Bulletin,
  ChangeEntry,
  Channel,
  Delivery,
  IsoInstant,
  LedgerEntry,
  ProgressEvent,
  SiteProfile,
  Store,
  Subscription,
} from '../model.js';
import { bulletinFor, bulletinId, isDue, selectEntries } from '../tell/index.js';
import type { CommitChannel } from './commit.js';
import { channelDown, delivery, targetFingerprint } from './delivery.js';
import type { FeedChannel } from './feed.js';
import { handOver, noteMade } from './hand-over.js';
import { ATTEMPTING, accountOf, type Batch, nextAttemptAt, rests } from './ledger.js';

export { openCommitChannel } from './commit.js';
export { DeliverySettingsError } from './delivery.js';
export { openFeedChannel } from './feed.js';
export { isSettled } from './ledger.js';
export { deliverNotice, deliverOperatorNotice } from './operator.js';
export { openWebhookChannel } from './webhook.js';

export interface DeliverInput {
  store: Store;
  profiles: SiteProfile[];
  subscriptions: Subscription[];
  channels: Partial<Record<Subscription['channel'], Channel>>;
  /** The moment of telling: embargoes and digest times are judged by it. */
  now: IsoInstant;
  /** When the pass began: a subscriber first seen now is told of what this very pass found. Default: `now`. */
  passStartedAt?: IsoInstant;
  /** Zone of the times in `at`. */
  timeZone: string;
  /** A sentence on the pass for the foot of bulletins. */
  passSummary?: string;
  /** A person asks for it: what was refused is tried again, and no back-off is waited for. */
  again?: boolean;
  /** Says what would be delivered (`deferred`, code `dry-run`); sends nothing, writes nothing. */
  dryRun?: boolean;
  onEvent?: (event: ProgressEvent) => void;
}

/**
 * Delivers what is pending to every subscriber and gives what came of it, in the order in which it was done.
 *
 * Writes the ledger and, in the state, when a subscriber began and when its last digest was; read the state again
 * afterwards before saving it. Refusals are values; only a store that cannot be written throws.
 */
export async function deliverPending(input: DeliverInput): Promise<Delivery[]> {
  const { store, onEvent } = input;
  const beginning = input.passStartedAt ?? input.now;
  if (!input.dryRun) await beginSubscribers(store, input.subscriptions, beginning);
  const { subscribers } = await store.state();
  const pass: Pass = {
    ...input,
    entries: await store.changes({ cause: 'site' }),
    ledger: await store.ledger(),
    down: new Map(),
    deliveries: [],
    report(outcome) {
      pass.deliveries.push(outcome);
      onEvent?.({ kind: 'delivered', delivery: outcome });
    },
  };
  const order: Subscription['channel'][] = ['email', 'webhook', 'feed', 'commit'];
  for (const to of [...input.subscriptions].sort(
    (a, b) => order.indexOf(a.channel) - order.indexOf(b.channel),
  )) {
    await deliverTo(to, subscribers[to.name] ?? { since: beginning, lastDigestAt: null }, pass);
  }
  return pass.deliveries;
}

interface Pass extends DeliverInput {
  /** What happened on the sites: of first captures, which are thousands, nobody is told. */
  entries: ChangeEntry[];
  ledger: LedgerEntry[];
  /** Channels that other deliveries of this pass need not knock at, with the delivery that found out. */
  down: Map<Subscription['channel'], Delivery>;
  deliveries: Delivery[];
  report(outcome: Delivery): void;
}

/** An earlier bulletin that must go first; a refusal of the address that stands. */
type Hindered = { waiting: boolean; refusal: LedgerEntry | null };
type Standing = { since: IsoInstant; lastDigestAt: IsoInstant | null };
/** A channel of ours can do more than the contract asks; one made elsewhere need not. */
type AnyChannel = Channel &
  Partial<Pick<CommitChannel, 'has' | 'settle'>> &
  Partial<Pick<FeedChannel, 'settle'>>;

/**
 * Gives subscribers that are seen for the first time their beginning, so that the past does not flood them.
 *
 * Call it when a pass begins, under the lock: were a new subscriber noted only at the end, a pass that was killed
 * would have kept changes from before that subscriber's beginning. `deliverPending` does it for any left over.
 */
export async function beginSubscribers(
  store: Store,
  subscriptions: Subscription[],
  at: IsoInstant,
): Promise<void> {
  const state = await store.state();
  const fresh = subscriptions.filter(({ name }) => !state.subscribers[name]);
  if (fresh.length === 0) return;
  for (const { name } of fresh) state.subscribers[name] = { since: at, lastDigestAt: null };
  await store.saveState(state);
}

async function deliverTo(to: Subscription, standing: Standing, pass: Pass): Promise<void> {
  const { now } = pass;
  const channel: AnyChannel | undefined = pass.channels[to.channel];
  const account = accountOf(to.name, pass.ledger);
  const due = isDue(to, standing.lastDigestAt ?? standing.since, now, pass.timeZone);

  const resting = (line: LedgerEntry) => !pass.again && rests(line, targetFingerprint(to), now);
  const refusal = account.refusal && resting(account.refusal) ? account.refusal : null;

  const begun: Batch[] = [];
  for (const batch of account.batches) {
    // A commit or a feed can be asked; what is not there yet joins what is new, in one bulletin.
    if (!channel?.has || (await channel.has(batch.bulletin))) begun.push(batch);
  }
  let waiting = false;
  for (const batch of begun) {
    if (channel?.has && batch.last.code === ATTEMPTING) {
      const { changes, bulletin } = batch;
      if (!pass.dryRun) await noteMade({ store: pass.store, to, bulletin, changes, now });
      continue;
    }
    if (batch.status === 'failed' && resting(batch.last) && !refusal) continue;
    const outcome = await retry(to, batch, channel, pass, refusal);
    if (outcome.kind === 'deferred') waiting = true;
  }

  const { tell, held } = selectEntries(to, pass.entries, {
    since: standing.since,
    delivered: new Set([...account.delivered, ...begun.flatMap((batch) => batch.changes)]),
    now,
  });
  const sealed = to.channel === 'commit' ? await underEmbargo(pass) : [];
  if (sealed.length > 0) {
    if (tell.length + held.length > 0)
      pass.report(heldBack(to, sealed, 'a commit would show all that is kept'));
    return;
  }
  if (held.length > 0) pass.report(heldBack(to, held));
  const told =
    due && tell.length > 0 ? await deliverNew(to, tell, channel, pass, { waiting, refusal }) : null;
  if (told && told.outcome.kind !== 'delivered' && told.outcome.kind !== 'already-delivered') waiting = true;
  if (pass.dryRun) return;
  if (channel?.settle && !waiting) {
    const seen =
      to.channel === 'commit' ? await pass.store.changes({ since: pass.passStartedAt ?? now }) : [];
    const settled = await channel.settle(to, now, seen);
    if (settled) pass.report(settled);
    await noteSettling(to, settled, pass);
  }
  // A digest that could not even be begun is still due on the next pass.
  if (to.when !== 'each-pass' && due && (told === null || told.handed)) await noteDigest(to, pass);
}

/**
 * Files or a push that could not be brought up to date although nothing is to be told: a line that tells no change, so
 * that the operator hears of it as of any other delivery; and one when it is over.
 */
async function noteSettling(to: Subscription, settled: Delivery | null, pass: Pass): Promise<void> {
  const failed = settled?.kind === 'deferred';
  const last = pass.ledger.filter((line) => line.subscriber === to.name).at(-1);
  const failedBefore = last?.bulletin === '' && last.kind === 'deferred';
  if (!failed && !failedBefore) return;
  const { code, detail } = settled ?? {};
  await pass.store.appendLedger([
    {
      subscriber: to.name,
      channel: to.channel,
      bulletin: '',
      changes: [],
      kind: failed ? 'deferred' : 'delivered',
      at: pass.now,
      ...(failed && code ? { code } : {}),
      ...(failed && detail ? { detail } : {}),
      target: targetFingerprint(to),
    },
  ]);
}

/** What nobody may see yet, whoever is told of it: a commit takes the whole store along, and a push shows it to others. */
async function underEmbargo({ store, now }: Pass): Promise<ChangeEntry[]> {
  const sealed: ChangeEntry[] = [];
  await store.eachChange({ traces: false }, (entry) => {
    const { embargoUntil } = entry;
    if (embargoUntil !== null && Date.parse(embargoUntil) > Date.parse(now)) sealed.push(entry);
  });
  return sealed;
}

function heldBack(to: Subscription, held: ChangeEntry[], why?: string): Delivery {
  const ids = held.map((entry) => entry.change.id);
  const ends = held.map((entry) => entry.embargoUntil ?? '').sort((a, b) => Date.parse(a) - Date.parse(b));
  const count = held.length === 1 ? '1 change waits' : `${held.length} changes wait`;
  const detail = `${count} for the end of an embargo, the first at ${ends[0]}${why ? `; ${why}` : ''}.`;
  return delivery(to, bulletinId(to.name, ids), 'held-by-embargo', { detail });
}

/**
 * A bulletin of everything that is new to the subscriber. Gives what came of it, and whether it was handed over
 * (if not, nothing is written down and the next pass begins anew); `null` where there is nothing to tell.
 */
async function deliverNew(
  to: Subscription,
  entries: ChangeEntry[],
  channel: Channel | undefined,
  pass: Pass,
  hindered: Hindered,
): Promise<{ outcome: Delivery; handed: boolean } | null> {
  const bulletin = bulletinOf(to, entries, pass, pass.now, pass.passSummary);
  if (!bulletin) return null;
  const obstacle = hindrance(to, bulletin.id, channel, pass, hindered);
  if (obstacle || !channel) {
    if (obstacle) pass.report(obstacle);
    return obstacle && { outcome: obstacle, handed: false };
  }
  const changes = entries.map((entry) => entry.change.id);
  const first = { detail: pass.passSummary };
  const outcome = await hand({ to, bulletin, changes, channel, first }, pass);
  return { outcome, handed: true };
}

/** A bulletin that was begun before, made again of the same changes as of the same moment. */
async function retry(
  to: Subscription,
  batch: Batch,
  channel: Channel | undefined,
  pass: Pass,
  refusal: LedgerEntry | null,
): Promise<Delivery> {
  const obstacle =
    hindrance(to, batch.bulletin, channel, pass, { waiting: false, refusal }) ??
    (pass.again ? null : notYet(to, batch, pass));
  const wanted = new Set(batch.changes);
  const entries = pass.entries.filter((entry) => wanted.has(entry.change.id));
  const bulletin = bulletinOf(to, entries, pass, batch.first.at, batch.first.detail);
  if (obstacle || !bulletin || !channel) {
    const detail = 'The change log no longer holds the changes of this bulletin.';
    const outcome = obstacle ?? delivery(to, batch.bulletin, 'failed', { code: 'changes-missing', detail });
    pass.report(outcome);
    return outcome;
  }
  return hand({ to, bulletin: { ...bulletin, id: batch.bulletin }, changes: batch.changes, channel }, pass);
}

/** Hands a bulletin over and reports what came of it. */
async function hand(
  parts: Pick<Parameters<typeof handOver>[0], 'to' | 'bulletin' | 'changes' | 'channel' | 'first'>,
  pass: Pass,
): Promise<Delivery> {
  const outcome = await handOver({ ...parts, store: pass.store, now: pass.now });
  if (channelDown(outcome)) pass.down.set(parts.to.channel, outcome);
  pass.report(outcome);
  return outcome;
}

function notYet(to: Subscription, batch: Batch, pass: Pass): Delivery | null {
  const next = nextAttemptAt(batch, pass.now);
  if (Date.parse(pass.now) >= next) return null;
  const tries = `Tried ${batch.failures} times; next attempt after ${new Date(next).toISOString()}.`;
  return delivery(to, batch.bulletin, 'deferred', {
    code: 'waiting',
    detail: batch.last.detail ? `${tries} The last answer: ${batch.last.detail}` : tries,
  });
}

/** What keeps a bulletin from being handed over at all; nothing of it is written down. */
function hindrance(
  to: Subscription,
  bulletin: string,
  channel: Channel | undefined,
  pass: Pass,
  hindered: Hindered,
): Delivery | null {
  if (hindered.refusal) return asBefore(to, bulletin, 'failed', hindered.refusal);
  if (!channel) {
    const missing =
      to.channel === 'email' ? 'SMTP_URL and mail.from are not set' : `no ${to.channel} is set up`;
    return delivery(to, bulletin, 'deferred', {
      code: 'no-channel',
      detail: `Nothing to send it with: ${missing}.`,
    });
  }
  const down = pass.down.get(to.channel);
  if (down) return delivery(to, bulletin, 'deferred', { code: down.code, detail: down.detail });
  if (pass.dryRun) {
    return delivery(to, bulletin, 'deferred', { code: 'dry-run', detail: 'Would be told now.' });
  }
  if (hindered.waiting) {
    return delivery(to, bulletin, 'deferred', { code: 'waiting', detail: 'Waits for an earlier bulletin.' });
  }
  return null;
}

function asBefore(to: Subscription, bulletin: string, kind: 'failed', line: LedgerEntry): Delivery {
  return delivery(to, bulletin, kind, {
    code: line.code ?? 'refused',
    detail: `Refused on ${line.at}: ${line.detail ?? 'no reason given'}`,
  });
}

function bulletinOf(
  to: Subscription,
  entries: ChangeEntry[],
  pass: Pass,
  now: IsoInstant,
  passSummary: string | undefined,
): Bulletin | null {
  return bulletinFor(to, entries, {
    profiles: pass.profiles,
    now,
    log: pass.entries,
    ...(passSummary ? { passSummary } : {}),
  });
}

async function noteDigest(to: Subscription, pass: Pass): Promise<void> {
  const state = await pass.store.state();
  const standing = state.subscribers[to.name];
  if (!standing) return;
  standing.lastDigestAt = pass.now;
  await pass.store.saveState(state);
}
