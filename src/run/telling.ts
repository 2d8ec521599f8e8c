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
  openCommitChannel,
  openEmailChannel,
  openFeedChannel,
  openWebhookChannel,
} from '../deliver/index.js';
import type {
  Channel,
  Delivery,
  IsoInstant,
  ProgressEvent,
  RunReport,
  SiteProfile,
  Store,
  Subscription,
} from '../model.js';
import { baselineBulletin } from '../tell/index.js';

interface Telling {
  config: Config;
  store: Store;
  env: { SMTP_URL?: string | undefined; WEBHOOK_SECRET?: string | undefined };
  now: () => IsoInstant;
  startedAt: IsoInstant;
  finished: { profile: SiteProfile; baseline: boolean }[];
  report: RunReport;
  dryRun?: boolean;
  onProgress?: (event: ProgressEvent) => void;
}

export async function tellAll(telling: Telling): Promise<Delivery[]> {
  const { config, store, env, dryRun = false } = telling;
  const profiles = telling.finished.map((one) => one.profile);
  const email =
    env.SMTP_URL && config.mail
      ? openEmailChannel({
          smtpUrl: env.SMTP_URL,
          from: config.mail.from,
          operatorAddress: config.operator?.email ?? null,
        })
      : undefined;
  const channels: Partial<Record<Subscription['channel'], Channel>> = {
    ...(email ? { email } : {}),
    feed: openFeedChannel({ store, profiles }),
    webhook: openWebhookChannel({ secret: env.WEBHOOK_SECRET ?? null }),
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
    for (const { profile, baseline } of telling.finished) {
      if (baseline) deliveries.push(...(await tellBaseline(profile, telling, email)));
    }
    deliveries.push(
      ...(await deliverPending({
        store,
        profiles,
        subscriptions: config.subscribers,
        channels,
        now: telling.now(),
        passStartedAt: telling.startedAt,
        timeZone: config.schedule.timeZone,
        passSummary: summaryOf(telling.report),
        dryRun,
        ...(onEvent ? { onEvent } : {}),
      })),
    );
    if (config.operator) {
      deliveries.push(
        ...(await deliverOperatorNotice({
          store,
          profiles,
          operator: config.operator,
          channel: email,
          now: telling.now(),
          dryRun,
          ...(onEvent ? { onEvent } : {}),
        })),
      );
    }
    return deliveries;
  } finally {
    email?.close();
  }
}

async function tellBaseline(
  profile: SiteProfile,
  telling: Telling,
  channel: Channel | undefined,
): Promise<Delivery[]> {
  const { store, config } = telling;
  const bodies = new Map<string, string>();
  let reports = 0;
  for (const page of await store.pages(profile.id)) {
    const snapshot = await store.snapshot(profile.id, page);
    if (!snapshot) continue;
    reports += 1;
    if (snapshot.report.body) bodies.set(snapshot.report.body.id, snapshot.report.body.kind);
  }
  const kinds = [...bodies.values()];
  const counts = {
    reports,
    bodies: {
      police: kinds.filter((kind) => kind === 'police').length,
      fire: kinds.filter((kind) => kind === 'fire').length,
      other: kinds.filter((kind) => kind !== 'police' && kind !== 'fire').length,
    },
  };
  const out: Delivery[] = [];
  for (const to of config.subscribers.filter((one) => one.channel === 'email')) {
    const bulletin = baselineBulletin(profile.shortName, counts, telling.now(), to.name, profile.timeZone);
    out.push(
      await deliverNotice({
        store,
        to,
        channel,
        bulletin,
        now: telling.now(),
        dryRun: telling.dryRun ?? false,
        ...(telling.onProgress ? { onEvent: telling.onProgress } : {}),
      }),
    );
  }
  return out;
}

/** A sentence for the foot of bulletins. */
function summaryOf(report: RunReport): string {
  const { checked, failed, quarantined } = report.pages;
  const trouble = failed + quarantined;
  return `This pass looked at ${checked} pages${trouble > 0 ? `; ${trouble} could not be read and are watched for` : ''}.`;
}
