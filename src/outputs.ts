/**
 * What `--json` prints, command by command. Types only: the JSON Schemas under `src/schemas` are generated from
 * these, and the commands build their output as values of them, so that the two cannot part.
 */

import type {
  Acceptance,
  Bulletin,
  Change,
  ChangeCause,
  Comparison,
  Delivery,
  FindingLife,
  HistoryRow,
  IsoInstant,
  Problem,
  Report,
  RunReport,
  Soundness,
} from './model.js';

/** What `gradewatch read --json` prints. */
export interface ReadOutput {
  report: Report;
  problems: Problem[];
  /** Whether a pass would keep this reading, and why not. */
  soundness: Soundness;
}

/** What `gradewatch compare --json` prints. */
export type CompareOutput = Comparison;

/** What `gradewatch run --json` prints. */
export interface RunOutput extends RunReport {
  changes: Change[];
}

/** What the log knows of a change beside the change itself. */
export interface LogFields {
  /** Position in the log, from 1. */
  seq: number;
  cause: ChangeCause;
  /** When the pass saw it. */
  seenAt: IsoInstant;
  /** Last time the old state was seen to stand; `null` if never. */
  lastSeenBefore: IsoInstant | null;
  /** Nobody is told before this instant. */
  embargoUntil: IsoInstant | null;
}

/** A change as `gradewatch changes --format json` prints it: the change, and what the log knows of it. */
export type LoggedChange = Change & LogFields;

/** What `gradewatch changes --format json` prints. */
export interface ChangesOutput {
  changes: LoggedChange[];
}

/** What `gradewatch history --format json` prints. */
export interface HistoryOutput {
  rows: HistoryRow[];
}

/** What `gradewatch history --findings --format json` prints. */
export interface FindingsOutput {
  findings: FindingLife[];
}

/** One capture that `gradewatch import` took or could not take. */
export interface ImportedFile {
  /** As it lies in the folder; the file and the address of a WARC record; the address and instant of an archive's capture. */
  file: string;
  /** Page it went to; `null` where it was not taken. */
  page: string | null;
  capturedAt: IsoInstant | null;
  /** What the date was taken from; `record`: WARC-Date, `archive`: Memento-Datetime or the archive's list. */
  dateFrom: 'name' | 'sidecar' | 'metadata' | 'option' | 'file-time' | 'record' | 'archive' | null;
  /** `same-digest`: the archive says that it is what the capture before it was; `would-import`: a dry run. */
  outcome: 'imported' | 'already-there' | 'same-digest' | 'suspect' | 'failed' | 'would-import';
}

/** What `gradewatch import` passed over, by why. */
export interface ImportSkipped {
  /** Addresses that are no configured site's. */
  otherHosts: number;
  /** Pages of the site that are not watched. */
  notWatched: number;
  /** Pages of other bodies than those that --body names. */
  otherBodies: number;
  /** Answers with another HTTP status than 200. */
  otherStatus: number;
  /** Captures before --from or after --to. */
  outOfRange: number;
  /** Captures of an archive whose digest is that of the capture before. */
  sameDigest: number;
  /** Captures that were left for the next time, because the archive failed again and again or the import was stopped. */
  notAskedFor: number;
}

/** What `gradewatch import --json` prints. */
export interface ImportOutput {
  files: ImportedFile[];
  skipped: ImportSkipped;
  problems: Problem[];
}

/** What `gradewatch reread --json` prints. */
export interface RereadOutput {
  captures: { read: number; changed: number; failed: number };
  problems: Problem[];
}

/** One thing that `gradewatch check` tried. */
export interface CheckResult {
  /** E.g. `configuration`, `host hmicfrs.justiceinspectorates.gov.uk`, `mail server`. */
  what: string;
  verdict: 'fine' | 'warning' | 'wrong';
  /** One sentence. */
  detail: string;
}

/** What `gradewatch check --json` prints. */
export interface CheckOutput {
  results: CheckResult[];
}

/** What `gradewatch accept --json` prints. */
export interface AcceptOutput {
  page: string;
  url: string;
  /** Kept with the capture. */
  accepted: Acceptance;
  /** Last time the state before was seen to stand; `null` if never. */
  lastSeenBefore: IsoInstant | null;
  /** What the next pass tells, where it is announced. */
  changes: Change[];
}

/** What `gradewatch verify --json` prints. */
export interface VerifyOutput {
  /** What is wrong and was left as it is. */
  problems: Problem[];
  /** What a crash had left, put right. */
  repaired: Problem[];
}

/** What `gradewatch preview --format json` prints. */
export interface PreviewOutput {
  subscriber: string;
  /** Oldest first. */
  bulletins: Bulletin[];
  /** Changes that wait for the end of an embargo. */
  heldByEmbargo: number;
}

/** What `gradewatch evidence --json` prints. */
export interface EvidenceOutput {
  change: string;
  /** The zip file that was written. */
  file: string;
  sha256: string;
  citation: string;
  /** Paths inside the zip. */
  contents: string[];
}

/** What `gradewatch deliver --json` prints. */
export interface DeliverOutput {
  /** In the order in which they were made; empty where nothing was pending. */
  deliveries: Delivery[];
}
