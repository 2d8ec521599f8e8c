/**
 * Where the reader stands while it walks the blocks, and what it has gathered so far: the one value that every part of
 * the walk reads and writes. It lives for one document; nothing here decides anything.
 */
import type {
  Area,
  AreaId,
  Block,
  Correction,
  Finding,
  FindingKind,
  Problem,
  ReadFrom,
  Section,
  SiteProfile,
} from '../../model.js';
import type { AreaContext, AreaMatch } from '../../sites/area-match.js';
import type { GradeVocabulary, GradeWord } from '../grades.js';
import type { Identity } from '../identity.js';
import type { AreaNotes, Clue } from '../judgments.js';
import type { Parents } from './containers.js';

/** What one block was taken for: the explanation behind `read --explain`. */
export interface Taken {
  block: Block;
  as: string;
  area: AreaId | null;
  note?: string;
}

export interface State {
  profile: SiteProfile;
  vocabulary: GradeVocabulary;
  identity: Identity;
  /** Cycle that stands for the framework where the document names none. */
  framework: string | null;
  /** Cycle of the report that a release announces: its grades are on that cycle's scale. */
  announced: string | null;
  notes: Map<string, AreaNotes>;
  findings: Finding[];
  sections: Section[];
  problems: Problem[];
  corrections: Correction[];
  taken: Taken[];
  pillar: AreaId | null;
  area: AreaId | null;
  /** Labels looked up in this document, by the pillar at hand (`areas.ts`). */
  labels: Map<AreaId | null, Labels>;
  /** Body under whose heading a combined document stands, where it is not the document's own. */
  body: string | null;
  /** Level of that heading; `null` outside of any such part. */
  bodyLevel: number | null;
  /** No running text yet since the heading of the area: a grade that stands here is the area's. */
  fresh: boolean;
  /** Level of that heading; 9 for one that is not marked as a heading. */
  areaLevel: number;
  /** A heading that is no area's and not below that of the area at hand has been met: what follows is not the area's. */
  outside: boolean;
  /** A heading below the title has been met: what opens a page, its own sentences about its grades, is over. */
  headed: boolean;
  /** A summary sorted by grade has been met: its empty parts are grades of nothing. */
  sorted: boolean;
  /** Container (HTML) of the last area heading. */
  container: number | undefined;
  /** The quotation at hand is of an earlier report: how many blocks of it have been met without a break. */
  quoting: { at: number; earlier: boolean } | null;
  /** What the document calls itself: its title, and that of its head. */
  headlines: ReadonlySet<string>;
  /** Areas that were met, with their places; and classes of containers that end in a grade (`hints.ts`). */
  met: Met[];
  hints: ReadonlyMap<number, string>;
  /** Container of each container (HTML), see `containers.ts`. */
  parents: Parents;
  /** Grades met before the heading to which they belong. */
  early: { clues: Clue[]; heading: Block } | null;
  /** What the label before a grade says of it, and the grade's place in the lines. */
  labelled: (GradeLabel & { at: number }) | null;
  /** Whether a document of its kind gives judgments (`givesJudgments`). */
  judges: boolean;
  /** Names of bodies whose grades stand in tables of a document that gives none. */
  others: Set<string>;
  /** Names of areas that were read together with the grade over them. */
  read: Set<Block>;
  /** Blocks of two columns, one of areas and one of grades (`columns.ts`). */
  columns: Map<Block, Columned>;
  /** Where nothing else tells: whether a grade between two areas is of the one below or above it. */
  between: 'below' | 'above' | 'unknown' | null;
  /** Inside a part without judgments; `furniture`: one that is no content at all. */
  silent: Silent | null;
  list: {
    kind: FindingKind;
    found: number;
    depth: number | null;
    base: string;
    level: number;
    details?: boolean;
    /** Index of the block that opened it, and its container. */
    at?: number;
    container?: number | undefined;
    /** The innermost container of that block and the first finding: what stands outside of it is no finding of the list. */
    shell?: number;
    /** Level of its findings’ headlines, where they have such: that of headings, 7 for words in bold, 9 for labels of folds. */
    headlines?: number;
    /** What holds those folds. */
    box?: number;
    /** True where a cell among others opened it: it ends with its table. */
    inTable?: boolean;
    /** Which column of that table is of findings, where its header says so. */
    column?: number;
  } | null;
  /** Sections whose heading is a guess from the shape of a line. */
  guessed: Set<Section>;
  section: Section | null;
  table: {
    pillar: AreaId | null;
    header: string[] | null;
    after: number;
    /** Columns that are grades of the scale, where its header says so. */
    scale: Map<number, Clue> | null;
    /** Set where the words over it say that it is of an earlier inspection: its year, or nothing. */
    earlier: string | null;
    /** The words over it. */
    caption: string | null;
  };
  /** A table's header row: text of the report only where a row of text follows it. */
  tableHead: Block | null;
  lastUpdated: string | null;
  publishedOn: string | null;
  embargoUntil: string | null;
  awaiting: 'published' | 'sent' | 'updated' | null;
}

/** An area that was met, and where. */
export interface Met {
  area: AreaId;
  body: string | null;
  container: number | undefined;
  /** The class of its own block (`Block.hint`). */
  own: string | undefined;
}

/** What is known where labels are looked up, and the areas of those that were, also in other documents of which the same is known. */
export interface Labels {
  context: AreaContext;
  known: Map<string, AreaMatch | null>;
}

export interface Silent {
  level: number;
  heading: boolean;
  furniture: boolean;
  contents: boolean;
  /** Goes on to the heading of an area, where headings are not marked as such. */
  toArea?: boolean;
  /** Explains what grades mean. */
  explains?: boolean;
  /** Of an earlier inspection: its year, or `''`. */
  earlier?: string;
  /** A box inside the part of an area: what comes after it is that area's again. */
  box?: number;
  /** Something stood in that box behind its heading. */
  filled?: boolean;
}

/** Of when a grade is by its label, or that it is of somebody else. */
export interface GradeLabel {
  of: 'now' | 'earlier' | 'others';
  year: string | null;
}

/** What a block of two columns is: an area, with the grade beside it where that is certain; or (neither) a grade. */
export interface Columned {
  area?: Area;
  word?: GradeWord;
  quote?: string;
  from?: ReadFrom;
}

export function took(state: State, block: Block, as: string, note?: string): void {
  state.taken.push({ block, as, area: state.area, ...(note ? { note } : {}) });
}
