/**
 * Bulletins as an Atom feed (RFC 4287): one entry for each item. An entry's id depends on the changes it tells alone,
 * so a reader shows it once, however often the feed is written.
 */
import { createHash } from 'node:crypto';
import { XMLBuilder } from 'fast-xml-parser';
import type { Bulletin, BulletinItem, IsoInstant } from '../model.js';
import { itemMarkup } from './html.js';
import { withBody } from './layout.js';
import { oneLine, safeUrl } from './sanitise.js';

/** What a feed says of itself. */
export interface FeedHead {
  /** Lasting IRI of the feed, e.g. `tag:example.org,2026:gradewatch/essex`. */
  id: string;
  title: string;
  /** Where the feed itself is; `null` where it has no address yet. */
  selfUrl: string | null;
  /** The site that is watched. */
  siteUrl: string | null;
  /** When the feed last changed; a newer entry overrides it. */
  updated: IsoInstant;
}

/** The feed as XML, newest entry first; an item that several bulletins tell stands once. */
export function renderAtom(feed: FeedHead, bulletins: Bulletin[]): string {
  const entries = new Map<string, { item: BulletinItem; bulletin: Bulletin }>();
  for (const bulletin of bulletins) {
    for (const item of itemsOf(bulletin)) {
      const id = entryId(item, bulletin);
      if (!entries.has(id)) entries.set(id, { item, bulletin });
    }
  }
  const ordered = [...entries]
    .map(([id, entry]) => ({ id, ...entry }))
    .sort((a, b) => Date.parse(b.item.between.to) - Date.parse(a.item.between.to));
  const newest = [feed.updated, ...ordered.map(({ item }) => item.between.to)].reduce((a, b) =>
    Date.parse(a) >= Date.parse(b) ? a : b,
  );
  const links = [
    link('self', feed.selfUrl, 'application/atom+xml'),
    link('alternate', feed.siteUrl, 'text/html'),
  ].filter((one) => one !== null);
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'utf-8' },
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': 'en-GB',
      id: oneLine(feed.id),
      title: oneLine(feed.title),
      updated: timestamp(newest),
      link: links,
      author: { name: 'gradewatch' },
      generator: 'gradewatch',
      entry: ordered.map(({ id, item, bulletin }) => entryOf(id, item, bulletin)),
    },
  });
}

/** `urn:sha256:…` of the changes that an item tells. */
function entryId(item: BulletinItem, bulletin: Pick<Bulletin, 'id'>): string {
  const told = item.changes.length > 0 ? [...item.changes].sort() : [bulletin.id, item.headline];
  return `urn:sha256:${createHash('sha256').update(JSON.stringify(told)).digest('hex')}`;
}

/** A bulletin without items (how many are now watched, nothing changed) is an entry of its own. */
function itemsOf(bulletin: Bulletin): BulletinItem[] {
  if (bulletin.items.length > 0) return bulletin.items;
  return [
    {
      changes: [],
      kind: 'cosmetic',
      importance: 'record',
      headline: bulletin.subject,
      notes: [bulletin.lead],
      body: null,
      bodyName: null,
      cycle: null,
      area: null,
      direction: null,
      before: null,
      after: null,
      lines: [],
      url: null,
      capture: null,
      between: { from: null, to: bulletin.createdAt },
      deadline: null,
    },
  ];
}

function entryOf(id: string, item: BulletinItem, bulletin: Bulletin): object {
  const alternate = link('alternate', item.url ?? item.pages?.[0]?.url ?? null, 'text/html');
  const categories =
    bulletin.items.length === 0 ? [] : [item.kind, ...(item.body === null ? [] : [item.body])];
  return {
    id,
    title: { '@type': 'text', '#text': oneLine(withBody(item)) },
    updated: timestamp(item.between.to),
    published: timestamp(item.between.to),
    ...(alternate === null ? {} : { link: [alternate] }),
    category: categories.map((term) => ({ '@term': oneLine(term) })),
    summary: { '@type': 'text', '#text': oneLine(item.notes.join(' ')) || oneLine(item.headline) },
    content: {
      '@type': 'html',
      '#text': itemMarkup(item, bulletin.timeZone ?? 'UTC', null)
        .toString()
        .trim(),
    },
  };
}

function link(rel: string, url: string | null, type: string): object | null {
  const href = safeUrl(url);
  return href === null ? null : { '@rel': rel, '@type': type, '@href': href };
}

/** RFC 3339 in UTC, which RFC 4287 asks for. */
function timestamp(instant: IsoInstant): string {
  return new Date(instant).toISOString().replace(/\.000Z$/, 'Z');
}

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  format: true,
  indentBy: '  ',
  suppressEmptyNode: true,
  processEntities: true,
});
