/**
 * A capture of the past that has been found and not yet taken, wherever it was found. Its bytes come when it is its
 * turn, so that any number can be sorted by date first.
 */
import type { IsoInstant, PageId, Problem, SiteProfile } from '../model.js';
import type { ImportedFile, ImportSkipped } from '../outputs.js';

export interface Loaded {
  bytes: Uint8Array;
  contentType: string | null;
  charset: string | null;
  /** What the answer itself says, where that is more than what was planned with. */
  capturedAt?: IsoInstant;
  url?: string;
  importedFrom?: string;
  problems?: Problem[];
}

export interface Planned {
  /** How it is named to a person: a file's path, a record of a file, an address. */
  name: string;
  profile: SiteProfile;
  page: PageId;
  /** Canonical where the page is the site's. */
  url: string;
  capturedAt: IsoInstant;
  dateFrom: NonNullable<ImportedFile['dateFrom']>;
  importedFrom: string;
  /** `already-there` and `same-digest`: there is nothing to take. */
  load(): Promise<Loaded | { problem: Problem } | 'already-there' | 'same-digest'>;
  /** Told what became of it. */
  taken?(outcome: ImportedFile['outcome'], sha256: string | null): void;
}

/** A page of a configured site, or why an address is none that is imported. */
export type Place = { profile: SiteProfile; url: string; page: PageId };
export type NoPlace = 'otherHosts' | 'notWatched' | 'otherBodies';

/** What finding captures gathers: the captures, what was passed over and counted, and what went wrong. */
export interface Finding {
  planned: Planned[];
  skipped: ImportSkipped;
  problems: Problem[];
  /** True once something that might have been imported was not even found: a list that broke off, a damaged file. */
  incomplete: boolean;
  /** Documents that cannot be taken. */
  failures: ImportedFile[];
  failed(name: string, problem: Problem): void;
  range: { from: IsoInstant | null; to: IsoInstant | null };
  place(url: string): Place | NoPlace;
  /** Whether a capture of that time is wanted; counts it where it is not. */
  isWanted(capturedAt: IsoInstant): boolean;
}

export function nothingSkipped(): ImportSkipped {
  return {
    otherHosts: 0,
    notWatched: 0,
    otherBodies: 0,
    otherStatus: 0,
    outOfRange: 0,
    sameDigest: 0,
    notAskedFor: 0,
  };
}
