/**
 * The end of a pass: who is told what, over which channel. Everything to be told is in the store by now.
 *
 * Subscribers first, then the operator. After a first pass each e-mail subscriber hears one line: how many reports are now
 * watched.
 */
import type { Config } from '../config.js';
import {
  deliverNotice,
  deliverOperatorNotice,
  deliverPending,
  isSettled,
  openCommitChannel,
  openFeedChannel,
  openWebhookChannel,
} from '../deliver/index.js';
import type {
  Channel,
  Delivery,
  IsoInstant,
  ProgressEvent,
  Report,
  RunReport,
  SiteProfile,
  Store,
  Subscription,
} from '../model.js';
import { pageIdOf } from '../sites/page-id.js';
import { baselineBulletin } from '../tell/index.js';
import { proofOfSilence, silentSince } from './silence.js';

interface Telling {
  config: Config;
  store: Store;
  env: { SMTP_URL?: string | undefined; WEBHOOK_SECRET?: string | undefined };
  now: () => IsoInstant;
  startedAt: IsoInstant;
  /** Of every configured site, also of those that this pass left out: what is pending may be theirs. */
  profiles: SiteProfile[];
  /** `null` where there was no pass: a person asks for what is pending. */
  report: RunReport | null;
  /** See `DeliverInput`. */
  again?: boolean;
  /** Notes in the store that the pass has come to its end but for commits. */
  beforeCommits?: () => Promise<void>;
  dryRun?: boolean;
  onProgress?: (event: ProgressEvent) => void;
}

export async function tellAll(telling: Telling): Promise<Delivery[]> {
  const { config, store, env, profiles, dryRun = false } = telling;
  const webhook = openWebhookChannel({ secret: env.WEBHOOK_SECRET ?? null, formats: config.webhookFormats });
  const email =
    env.SMTP_URL && config.mail
      ? (await import('../deliver/email.js')).openEmailChannel({
          smtpUrl: env.SMTP_URL,
          from: config.mail.from,
          operatorAddress: config.operator?.email ?? null,
          evidence: async (bulletin) =>
            (await import('../evidence/attach.js')).evidenceFor(bulletin, {
              store,
              profiles,
              reading: (site) => config.sites.find((one) => one.profile === site)?.reading ?? null,
              log: await store.changes(),
              openAt: telling.now(),
              captures: new Map(),
            }),
        })
      : undefined;
  const channels: Partial<Record<Subscription['channel'], Channel>> = {
    ...(email ? { email } : {}),
    feed: openFeedChannel({ store, profiles }),
    webhook,
    ...(config.commit && config.store.kind === 'files'
      ? {
          commit: openCommitChannel({
            repository: config.commit.repository,
            paths: [config.store.path],
            push: config.commit.push,
          }),
        }
      : {}),
  };
  const onEvent = telling.onProgress;
  try {
    const deliveries: Delivery[] = [];
    const { sites } = await store.state();
    for (const profile of profiles) {
      const completed = sites[profile.id]?.baselineCompletedAt;
      if (completed) deliveries.push(...(await tellBaseline(profile, completed, telling, email)));
    }
    const pending = async (subscriptions: Subscription[]) =>
      deliverPending({
        store,
        profiles,
        subscriptions,
        channels,
        now: telling.now(),
        passStartedAt: telling.startedAt,
        timeZone: config.schedule.timeZone,
        ...(telling.report ? { passSummary: summaryOf(telling.report) } : {}),
        again: telling.again ?? false,
        dryRun,
        ...(onEvent ? { onEvent } : {}),
      });
    const commits = (to: Subscription) => to.channel === 'commit';
    deliveries.push(...(await pending(config.subscribers.filter((to) => !commits(to)))));
    deliveries.push(...(await tellSilence(telling, channels)));
    if (config.operator) {
      deliveries.push(
        ...(await deliverOperatorNotice({
          store,
          profiles,
          pageIdOf,
          operator: config.operator,
          channel: email,
          now: telling.now(),
          again: telling.again ?? false,
          dryRun,
          ...(onEvent ? { onEvent } : {}),
        })),
      );
    }
    // Last, when nothing else is to be written: a commit takes all of the store along and leaves none of it dirty.
    await telling.beforeCommits?.();
    if (config.subscribers.some(commits))
      deliveries.push(...(await pending(config.subscribers.filter(commits))));
    return deliveries;
  } finally {
    email?.close();
    await webhook.close();
  }
}

/** Subscribers from before the first pass hear once what is now watched; a mail server that was down delays it. */
async function tellBaseline(
  profile: SiteProfile,
  completedAt: IsoInstant,
  telling: Telling,
  channel: Channel | undefined,
): Promise<Delivery[]> {
  const { store, config, onProgress } = telling;
  const [{ subscribers }, ledger] = [await store.state(), await store.ledger()];
  const bulletinTo = (name: string, counts: Parameters<typeof baselineBulletin>[1]) =>
    baselineBulletin(profile.shortName, counts, telling.now(), name, profile.timeZone);
  const isTold = (to: Subscription) => {
    const { id } = bulletinTo(to.name, { reports: 0, bodies: { police: 0, fire: 0, other: 0 } });
    return isSettled(id, ledger, to, { now: telling.now(), again: telling.again ?? false });
  };
  const untold = config.subscribers.filter(
    (to) =>
      to.channel === 'email' && (subscribers[to.name]?.since ?? completedAt) <= completedAt && !isTold(to),
  );
  if (untold.length === 0) return [];
  const watched = await watchedOf(store, profile.id);
  const out: Delivery[] = [];
  for (const to of untold) {
    const counts = countsOf(watched, to.bodies);
    out.push(
      await deliverNotice({
        store,
        to,
        channel,
        bulletin: bulletinTo(to.name, counts),
        now: telling.now(),
        dryRun: telling.dryRun ?? false,
        ...(onProgress ? { onEvent: onProgress } : {}),
      }),
    );
  }
  return out;
}

/** Who asked for it and was told nothing for a week hears so. */
async function tellSilence(
  telling: Telling,
  channels: Partial<Record<Subscription['channel'], Channel>>,
): Promise<Delivery[]> {
  const { store, config, profiles, onProgress } = telling;
  const asked = config.subscribers.filter((one) => one.silence);
  if (asked.length === 0) return [];
  const [{ subscribers }, ledger, entries] = [
    await store.state(),
    await store.ledger(),
    await store.changes({ cause: 'site' }),
  ];
  const now = telling.now();
  const out: Delivery[] = [];
  for (const to of asked) {
    const since = silentSince(to, subscribers[to.name]?.since ?? now, { ledger, entries }, now);
    const bulletin = since && (await proofOfSilence(to, since, { store, profiles, now }));
    if (!bulletin) continue;
    out.push(
      await deliverNotice({
        store,
        to,
        channel: channels[to.channel],
        bulletin,
        now,
        dryRun: telling.dryRun ?? false,
        ...(onProgress ? { onEvent: onProgress } : {}),
      }),
    );
  }
  return out;
}

/** Of whom a document that is watched is: the body it is about, or those that it judges. */
interface Watched {
  about: Report['body'];
  bodies: string[];
}

async function watchedOf(store: Store, site: string): Promise<Watched[]> {
  const watched: Watched[] = [];
  for (const page of await store.pages(site)) {
    const report = (await store.snapshot(site, page))?.report;
    if (!report) continue;
    const judged = report.judgments.flatMap((judgment) => judgment.body ?? []);
    watched.push({ about: report.body, bodies: report.body ? [report.body.id] : judged });
  }
  return watched;
}

/** What is watched, or what of it concerns the bodies that a subscription names. */
function countsOf(all: Watched[], only: string[]): Parameters<typeof baselineBulletin>[1] {
  const watched = all.filter(({ bodies }) => only.length === 0 || bodies.some((id) => only.includes(id)));
  const kinds = new Map(watched.flatMap(({ about }) => (about ? [[about.id, about.kind] as const] : [])));
  const count = (is: (kind: string) => boolean) => [...kinds.values()].filter(is).length;
  return {
    reports: watched.length,
    bodies: {
      police: count((kind) => kind === 'police'),
      fire: count((kind) => kind === 'fire'),
      other: count((kind) => kind !== 'police' && kind !== 'fire'),
    },
  };
}

/** A sentence for the foot of bulletins. */
function summaryOf(report: RunReport): string {
  const { checked, failed, quarantined } = report.pages;
  const trouble = failed + quarantined;
  return `This pass looked at ${checked} pages${trouble > 0 ? `; ${trouble} could not be read and are watched for` : ''}.`;
}
