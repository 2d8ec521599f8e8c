/**
 * The captures of a web archive as planned ones: listed first, each fetched when its turn comes.
 *
 * What is in the store is not fetched again, so an import that was cut off goes on where it was: the list is asked for
 * anew, and the captures that are there teach which digest is which bytes. A capture whose digest is that of the one
 * before it says nothing new; one whose digest was seen earlier (A → B → A) takes its bytes from the store.
 */
import type { IsoInstant, PageId } from '../model.js';
import { pageIdOf } from '../sites/page-id.js';
import type { Archive } from './archive.js';
import type { Listed } from './listing.js';
import type { Finding, Loaded, Planned } from './planned.js';
import type { Present } from './present.js';

/** Content that a report never is: not fetched. */
const never = /^(?:image|audio|video|font)\/|css|javascript/i;

/** Plans the captures of `addresses`. Asks for the lists alone. */
export async function findInArchive(
  archive: Archive,
  addresses: string[],
  range: { from: IsoInstant | null; to: IsoInstant | null },
  finding: Finding,
  present: Present,
): Promise<void> {
  const digests = new Map<PageId, { last: string | null; hashes: Map<string, string> }>();
  const listed = new Set<string>();
  const found = (capture: Listed) => {
    const { original, status, mimetype, capturedAt } = capture;
    if (original === null || !/^https?:/i.test(original)) {
      finding.skipped.otherHosts += 1;
      return;
    }
    const place = finding.place(original);
    if (typeof place === 'string') {
      finding.skipped[place] += 1;
      return;
    }
    if (mimetype !== null && never.test(mimetype)) {
      finding.skipped.notWatched += 1;
      return;
    }
    if (status !== null && status !== 200) {
      finding.skipped.otherStatus += 1;
      return;
    }
    if (!finding.isWanted(capturedAt)) return;
    // Lists overlap: TimeMaps repeat first and last, and an address may be listed under two spellings.
    const key = `${place.page} ${capturedAt} ${capture.digest ?? ''}`;
    if (listed.has(key)) return;
    listed.add(key);
    const known = digests.get(place.page) ?? { last: null, hashes: new Map<string, string>() };
    digests.set(place.page, known);
    finding.planned.push(planned(capture, place, known));
  };
  for (const address of addresses) {
    const problems = await archive.list(address, range, found);
    finding.problems.push(...problems);
    if (problems.length > 0) finding.incomplete = true;
  }

  function planned(
    capture: Listed,
    place: Pick<Planned, 'profile' | 'page' | 'url'>,
    known: { last: string | null; hashes: Map<string, string> },
  ): Planned {
    const site = place.profile.id;
    const { digest, capturedAt } = capture;
    const learn = (hash: string | null) => {
      if (digest === null) return;
      known.last = digest;
      if (hash !== null) known.hashes.set(digest, hash);
    };
    return {
      name: `${place.url} ${capturedAt}`,
      ...place,
      capturedAt,
      dateFrom: 'archive',
      importedFrom: capture.memento ?? `${capture.timestamp} ${capture.original}`,
      async load() {
        const there = await present.hashAt(site, place.page, capturedAt);
        if (there !== null) {
          learn(there);
          return 'already-there';
        }
        if (digest !== null && digest === known.last) return 'same-digest';
        const hash = digest === null ? undefined : known.hashes.get(digest);
        const bytes = hash === undefined ? null : await present.source(site, place.page, hash);
        if (hash !== undefined && bytes) return { bytes, ...(await present.labelOf(site, place.page, hash)) };
        return fetched(capture, place);
      },
      taken(outcome, hash) {
        if (outcome !== 'failed' && outcome !== 'would-import') learn(hash);
      },
    };
  }

  async function fetched(
    capture: Listed,
    place: Pick<Planned, 'profile' | 'page' | 'url'>,
  ): Promise<Loaded | { problem: { code: string; where: string; detail: string } } | 'already-there'> {
    const answer = await archive.memento(capture);
    if ('problem' in answer) {
      const { problem } = answer;
      return { problem: { ...problem, detail: problem.detail ?? problem.code } };
    }
    const { memento, problems } = answer;
    const stated = memento.original === null ? null : finding.place(memento.original);
    if (stated !== null && (typeof stated === 'string' || pageIdOf(stated.url) !== place.page))
      return {
        problem: {
          code: 'original-differs',
          where: memento.address,
          detail: `the archive says that this is a capture of ${memento.original}; left out`,
        },
      };
    return {
      bytes: memento.bytes,
      contentType: memento.contentType,
      charset: memento.charset,
      capturedAt: memento.capturedAt ?? capture.capturedAt,
      importedFrom: memento.address,
      problems,
    };
  }
}
