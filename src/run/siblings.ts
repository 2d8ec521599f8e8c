/**
 * Pages of one kind, cycle and pillar, by which a page that is seen for the first time is measured.
 *
 * Read from the store only when such a page comes, a dozen at most of each sort, and remembered for the rest of the pass
 * together with the pages that the pass itself keeps.
 */
import type { PageCheck, PageId, Report, SiteProfile, Snapshot } from '../model.js';
import { type Shape, shapeOf } from '../read/soundness.js';

/** Shapes beyond these tell nothing new. */
const FROM_STORE = 12;
const REMEMBERED = 40;

export interface Siblings {
  /** Shapes of pages of the same sort, the page itself left out; none for a page of a sort that is not measured so. */
  of(page: { page: PageId; url: string }): Promise<Shape[]>;
  /** A page that this pass kept. */
  note(page: { page: PageId; url: string }, report: Report): Promise<void>;
}

export function createSiblings(options: {
  profile: SiteProfile;
  kept: ReadonlySet<PageId>;
  checks: ReadonlyMap<PageId, Pick<PageCheck, 'page' | 'url' | 'withdrawn'>>;
  snapshot(page: PageId): Promise<Snapshot | null>;
}): Siblings {
  const { profile, kept, checks } = options;
  const shapes = new Map<string, Promise<Map<PageId, Shape>>>();
  /** Pages in the store by sort: made once, of addresses alone. */
  let bySort: Map<string, PageId[]> | null = null;

  function sortOf(url: string): string | null {
    const { kind, documentKind, cycle, pillar, watched, body } = profile.classify(url);
    if (!watched || documentKind !== 'report' || cycle === null || body === null) return null;
    return [kind, cycle, pillar ?? ''].join('|');
  }

  function inStore(sort: string): PageId[] {
    if (!bySort) {
      bySort = new Map();
      for (const { page, url, withdrawn } of checks.values()) {
        const its = kept.has(page) && !withdrawn ? sortOf(url) : null;
        if (its === null) continue;
        const pages = bySort.get(its);
        if (pages) pages.push(page);
        else bySort.set(its, [page]);
      }
    }
    return bySort.get(sort) ?? [];
  }

  async function load(sort: string): Promise<Map<PageId, Shape>> {
    const out = new Map<PageId, Shape>();
    for (const page of inStore(sort).sort().slice(0, FROM_STORE)) {
      const snapshot = await options.snapshot(page);
      // What a person let stand although it was suspect is no measure for others.
      if (snapshot && !snapshot.capture.accepted) out.set(page, shapeOf(snapshot.report));
    }
    return out;
  }

  function group(sort: string): Promise<Map<PageId, Shape>> {
    let known = shapes.get(sort);
    if (!known) {
      known = load(sort);
      shapes.set(sort, known);
    }
    return known;
  }

  return {
    async of({ page, url }) {
      const sort = sortOf(url);
      if (sort === null) return [];
      return [...(await group(sort))].filter(([one]) => one !== page).map(([, shape]) => shape);
    },
    async note({ page, url }, report) {
      const sort = sortOf(url);
      if (sort === null) return;
      const known = await group(sort);
      if (known.size < REMEMBERED) known.set(page, shapeOf(report));
    },
  };
}
