/**
 * Atom feeds (RFC 4287) as files: one of everything a subscription asks for, and one for each body beside it.
 *
 * `public/essex.atom` has its bodies' feeds in `public/essex/<site>/<body>.atom`. A feed shows what its subscriber
 * has been told, bulletin by bulletin as the ledger has them, so that an entry stays the same entry whatever comes
 * after it. It can be made again at any time, and a crash while writing costs nothing. Files are replaced in one
 * step, and only where their content differs, so that a web server's validators stay true.
 *
 * Deliberately absent: the moment of writing. A feed is as new as its newest entry, not as its last pass.
 */
import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { withDrafts, writeWhereDifferent } from '../disk/whole-file.js';
import type {
  Bulletin,
  ChangeEntry,
  Channel,
  Delivery,
  IsoInstant,
  LedgerEntry,
  SiteProfile,
  Store,
  Subscription,
} from '../model.js';
import { bulletinFor } from '../tell/index.js';
import { delivery, stableId } from './delivery.js';
import { redact } from './redact.js';

/** Entries in one feed, newest first. */
const newest = 200;

export interface FeedOptions {
  store: Store;
  profiles: SiteProfile[];
}

export interface FeedChannel extends Channel {
  /** Always false: what a feed was to show and does not yet joins the next bulletin. */
  has(bulletin: string): Promise<boolean>;
  /** Brings a subscription's files up to date. `null` where they could be written; else why not. */
  settle(to: Subscription, now: IsoInstant): Promise<Delivery | null>;
}

/** A channel that keeps Atom files; a subscription's target is the path of its overall feed. */
export function openFeedChannel(options: FeedOptions): FeedChannel {
  const refresh = async (to: Subscription, current: Bulletin | null): Promise<Delivery> => {
    try {
      const due = (await feedsOf(to, current, options)).filter(
        (feed) => feed.concerned || !existsSync(feed.path),
      );
      if (due.length > 0)
        await withDrafts(dirname(to.target), async (drafts) => {
          for (const feed of due) await writeWhereDifferent(feed.path, feed.render(), drafts);
        });
      return delivery(to, current?.id ?? '', 'delivered');
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === undefined) throw error;
      const detail = redact(
        `The feed ${to.target} could not be written (${message}): check the path and its rights.`,
      );
      return delivery(to, current?.id ?? '', 'deferred', { code: 'feed-unwritable', detail });
    }
  };
  return {
    kind: 'feed',
    deliver: (bulletin, to) => refresh(to, bulletin),
    has: async () => false,
    settle: async (to) => {
      const outcome = await refresh(to, null);
      return outcome.kind === 'delivered' ? null : outcome;
    },
  };
}

/** Changes that were told together, and when. */
interface Told {
  at: IsoInstant;
  entries: ChangeEntry[];
}

interface FeedFile {
  path: string;
  /** True where the bulletin in hand tells something that belongs in it. */
  concerned: boolean;
  render: () => string;
}

/**
 * Every feed of a subscription. The files are as new as the ledger, since they are written before its line is: only
 * what the bulletin in hand concerns, or what is missing, needs to be rendered.
 */
async function feedsOf(
  to: Subscription,
  current: Bulletin | null,
  { store, profiles }: FeedOptions,
): Promise<FeedFile[]> {
  // Loaded with its library when a feed is written, and most passes tell nothing.
  const { renderAtom } = await import('../tell/atom.js');
  const since =
    (await store.state()).subscribers[to.name]?.since ?? current?.createdAt ?? '1970-01-01T00:00:00Z';
  const log = await store.changes({ cause: 'site' });
  const told = toldTo(to, current, log, await store.ledger());
  const render = (title: string, profile: SiteProfile | undefined, parts: string[], entries: Told[]) =>
    renderAtom(
      {
        id: uuidOf(to.name, ...parts),
        title,
        selfUrl: null,
        siteUrl: profile?.baseUrl ?? null,
        // What was held back by an embargo is told long after it was seen.
        updated: entries[0]?.at ?? since,
      },
      trimmed(
        entries.flatMap((batch) => bulletinFor(to, batch.entries, { profiles, now: batch.at, log }) ?? []),
      ),
    );

  const watched = profiles.map((profile) => profile.shortName).join(', ');
  const feeds: FeedFile[] = [
    {
      path: to.target,
      concerned: current !== null,
      render: () => render(`gradewatch: ${watched} (${to.name})`, profiles[0], [], newestOf(told)),
    },
  ];
  const folder = join(dirname(to.target), basename(to.target, extname(to.target)));
  for (const profile of profiles) {
    for (const body of profile.bodies) {
      if (to.bodies.length > 0 && !to.bodies.includes(body.id)) continue;
      const isAbout = ({ change }: ChangeEntry) =>
        change.body === body.id && (profiles.length === 1 || change.source?.site === profile.id);
      feeds.push({
        path: join(folder, fileName(profile.id), `${fileName(body.id)}.atom`),
        concerned: current !== null && (told[0]?.entries.some(isAbout) ?? false),
        render: () => {
          const about = told.map((batch) => ({ ...batch, entries: batch.entries.filter(isAbout) }));
          const title = `gradewatch: ${body.name} (${profile.shortName})`;
          return render(title, profile, [profile.id, body.id], newestOf(about));
        },
      });
    }
  }
  return feeds;
}

/** What the ledger says the feed has shown, and what it is to show now; newest first. */
function toldTo(
  to: Subscription,
  current: Bulletin | null,
  log: ChangeEntry[],
  ledger: LedgerEntry[],
): Told[] {
  const byId = new Map(log.map((entry) => [entry.change.id, entry]));
  const seen = new Set<string>();
  const told = (at: IsoInstant, ids: string[]): Told => ({
    at,
    entries: ids.flatMap((id) => {
      const entry = byId.get(id);
      if (!entry || seen.has(id)) return [];
      seen.add(id);
      return [entry];
    }),
  });
  const lines = ledger.filter(
    (line) => line.subscriber === to.name && line.channel === 'feed' && line.kind === 'delivered',
  );
  const batches = lines.map((line) => told(line.at, line.changes));
  if (current)
    batches.push(
      told(
        current.createdAt,
        current.items.flatMap((item) => item.changes),
      ),
    );
  return batches.reverse();
}

/** The newest batches, as many as can fill a feed. */
function newestOf(told: Told[]): Told[] {
  let count = 0;
  return told.filter(({ entries }) => {
    const fits = entries.length > 0 && count < newest;
    count += entries.length;
    return fits;
  });
}

/** As many items as a feed holds. */
function trimmed(bulletins: Bulletin[]): Bulletin[] {
  let room = newest;
  return bulletins.flatMap((bulletin) => {
    const items = bulletin.items.slice(0, room);
    room -= items.length;
    return items.length > 0 ? [{ ...bulletin, items }] : [];
  });
}

/** An id as a file name: letters, digits and hyphens. */
function fileName(id: string): string {
  return id.replace(/[^A-Za-z0-9-]+/g, '-');
}

/** A lasting IRI of a feed: a UUID of version 8 (RFC 9562 §5.8) made of a hash. */
function uuidOf(...parts: string[]): string {
  const hex = stableId('feed', ...parts);
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${groups.join('-')}`;
}
