/**
 * Every value that crosses a seam of the pipeline: discover, fetch, read, compare, keep, tell, deliver.
 *
 * Types only: nothing here runs. The JSON Schemas under `src/schemas` are generated from these types, so a
 * comment on a field is also the public documentation of that field.
 *
 * Conventions: dates are ISO 8601 (`2019-05-02`), instants carry an offset (`2019-05-02T00:01:00+01:00`,
 * or `Z`), hashes are lower-case hexadecimal SHA-256. What is not known is `null`, never guessed.
 */

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;
/** A moment, ISO 8601 with an offset or `Z`. */
export type IsoInstant = string;
/** Lower-case hexadecimal SHA-256 of the bytes as they came off the wire (after content decoding). */
export type Sha256 = string;
/** The lasting id of a page inside one site: its canonical path with `/` written `--`. Safe as a folder name. */
export type PageId = string;
/** The lasting id of a thing that is judged, e.g. `legitimacy/ethical-and-lawful-workforce`. Holds across cycles and renditions. */
export type AreaId = string;
/** A grade's id, e.g. `requires-improvement`. Its name and rank are data of the grade scale. */
export type GradeId = string;

// ───────────────────────────────────────────── what an inspectorate is: the site profile

/** `police` or `fire` at HMICFRS. Another inspectorate may inspect other kinds of body. */
export type BodyKind = string;

/** A body that is inspected: a police force or a fire and rescue service. */
export interface Body {
  /** Unique within the site. The inspectorate's own slug wherever that is unambiguous. */
  id: string;
  /** Full name, e.g. `Essex Police`. */
  name: string;
  kind: BodyKind;
  /** As it stands in the site's URLs; a force and a fire service may share one. */
  slug: string;
  /** Other slugs it has had, e.g. `hampshire` for `hampshire-and-isle-of-wight`. */
  formerSlugs?: string[];
  /** Other names it goes by in titles and sentences, e.g. `Essex`, `Dorset & Wiltshire`. */
  aliases?: string[];
}

/** One grade of a scale. */
export interface GradeStep {
  id: GradeId;
  /** As the inspectorate spells it, e.g. `Requires improvement`. */
  name: string;
  /** Inflections that mean the same, lower case, e.g. `required improvement`. */
  forms: string[];
  /** Its name in another language of the inspectorate's, lower case: counts only right beside the grade itself (`Good / Da`). */
  translations?: string[];
}

/** A grade scale. Ranks exist only inside one scale or between scales that name each other in `comparableWith`. */
export interface GradeScale {
  id: string;
  name: string;
  /** Best first. */
  steps: GradeStep[];
  /** Ids of other scales whose grades can be compared with these. Symmetric. */
  comparableWith: string[];
  /** The inspectorate's own caveat, printed beside a `not-comparable`. */
  caveat?: string;
}

/** Something that is judged: a pillar, or an area (question) under it. */
export interface Area {
  id: AreaId;
  /** The short name that a person would use in a subject line, lower case where it is not a name. */
  name: string;
  level: 'pillar' | 'area';
  programmes: string[];
  /** Kinds of body it is asked of. */
  bodyKinds: BodyKind[];
  /** Every wording seen, over years and renditions (web question, chapter heading, table row). */
  wordings: string[];
  /** Cycles in which it was asked, where those are not all of its programmes: tells apart areas of one wording. */
  cycles?: string[];
  /** True where the inspectorate never grades it. */
  neverGraded?: boolean;
  /** Areas of other frameworks that this one goes on from, and whether grades may be compared across. */
  continues?: { area: AreaId; comparable: boolean }[];
}

/** A programme's cycle, e.g. PEEL 2018/19. */
export interface Cycle {
  id: string;
  programme: string;
  /** Grade scale in use for bodies in this cycle. */
  scale: string;
  /** How it is written elsewhere: `2018` in a title, `2018-19` in a path. */
  spellings: string[];
  /** Sorts cycles of one programme. */
  order: number;
  /** The cycles it can be compared with, where that is narrower than the scale says. */
  comparableWith?: string[];
  caveat?: string;
  /** Set on a cycle that the profile does not list: named by a page's own words, and comparable with nothing. */
  unlisted?: true;
}

export type DocumentKind = 'report' | 'news' | 'letter' | 'publication' | 'listing';

/** What can be known of a page from its URL alone. */
export interface PageClass {
  /** The profile's own name for the kind, e.g. `peel-pillar`, `peel-landing`, `news`. */
  kind: string;
  documentKind: DocumentKind;
  programme: string | null;
  cycle: string | null;
  body: Body | null;
  pillar: AreaId | null;
  /** True where the pipeline keeps snapshots of it; false for pages that only lead to others. */
  watched: boolean;
}

/** Where discovery starts. */
export interface EntryPoint {
  /** Path from the base URL. */
  path: string;
  kind: 'listing' | 'page' | 'feed' | 'sitemap' | 'wp-json';
}

/** All that one inspectorate alone knows. Data, and pure functions over it. */
export interface SiteProfile {
  id: string;
  /** Full name. */
  name: string;
  shortName: string;
  baseUrl: string;
  /** Hosts that carry the site's documents, beside that of `baseUrl`; only these and configured hosts are asked. */
  assetHosts: string[];
  entryPoints: EntryPoint[];
  /**
   * Paths of pages that the bodies have, or will have, by the rule that the site's addresses follow. They are asked for where the
   * configuration says so (`byName`), since overviews that scripts draw lead to nothing; one that is not there is no error.
   */
  namedPages?: string[];
  bodies: Body[];
  areas: Area[];
  scales: GradeScale[];
  cycles: Cycle[];
  programmes: { id: string; name: string }[];
  /** IANA time zone in which the inspectorate states dates and embargoes. */
  timeZone: string;
  /** What the licence of the published words asks to be said, printed at the foot of bulletins. */
  attribution?: string;
  /** The one spelling of a URL: old hosts and prefixes mapped, noise dropped. `null` for a URL that is not the site's. */
  canonicalUrl(url: string, baseUrl?: string): string | null;
  /** What the URL alone says of a page. */
  classify(canonicalUrl: string): PageClass;
  wording: Wording;
  /** The law's response deadline for a report, or `null` where none is set. */
  responseDeadline(report: Pick<Report, 'body' | 'documentKind' | 'publishedOn'>): ResponseDeadline | null;
}

/** A duty to respond that publication of a report sets off. */
export interface ResponseDeadline {
  date: IsoDate;
  days: number;
  /** Who must do what, e.g. `the local policing body must publish its comments`. */
  duty: string;
  /** E.g. `Police Act 1996, s.55`. */
  law: string;
}

/** The words by which a finding is said to be closed: sentences that `says` matches and `unless` does not. */
export interface Closing {
  /** Matches all that `says` does, and is cheap: it is asked first. */
  hint: RegExp;
  says: RegExp;
  /** Not yet closed, to be closed once something is done, or something else that is closed. */
  unless: RegExp;
  /** Sentences that say that a finding stays open. */
  open: RegExp;
  /** A cell that says of the finding beside it whether it is open or closed. */
  status: RegExp;
  /** Where one clause of a sentence ends and another begins that may say the contrary. */
  clauses: RegExp;
  /** How such a sentence calls findings of a kind; one or more of them (`many`). */
  names: { kind: FindingKind; words: RegExp; many: RegExp }[];
  /** It speaks of some of several, of parts of one, or of others than those at hand. */
  some: RegExp;
  /** It speaks of all. */
  all: RegExp;
  /** It speaks of one that was named before. */
  this: RegExp;
  /** How a sentence opens that says of a finding what became of it, without calling it one. */
  opens: RegExp;
  /** It speaks of the first, the second …: group 1, as it stands in `ordinals`. */
  ordinal: RegExp;
  ordinals: string[];
  /** How many it speaks of: group 1, as it stands in `numbers`, or in figures. */
  count: RegExp;
  numbers: string[];
  /** Headings that stand above any closure, whatever it is of. */
  headings: RegExp;
  /** What the finding is about, where the sentence says so: group 1. */
  about: RegExp;
}

/** The words by which one inspectorate's documents are read. Patterns are anchored by the reader, not here. */
export interface Wording {
  /** Headings that open a list of findings, by kind; matched on the whole normalised heading, lower case. */
  findingHeadings: { kind: FindingKind; heading: RegExp }[];
  /** How a finding of a kind begins when it stands without a bullet, e.g. `The force should`. */
  findingOpening: RegExp;
  /** How a sentence begins that says what any body should do: of the report on one it is no finding. */
  ofAny?: RegExp;
  /** Whole-line words that say no grade is given. */
  ungraded: RegExp;
  /**
   * Sentences that say no grade is given: of an area that they name before (`names`, group `what`), or of that at hand (`here`).
   */
  notGraded?: { names: RegExp[]; here: RegExp };
  /** Whole-line words that say a grade will be given. */
  toBeGraded: RegExp;
  /** Sentence that says a judgment is carried over; group `year` is when it was made. */
  carriedOver: RegExp[];
  /** Lines that are never content: banners, skip links, embargo headers and their misreadings. */
  furniture: RegExp[];
  /**
   * Lines, never marked headings, with nothing but links that lead to another form of the document or about the page. What `over`
   * matches stands as a heading over such links on some pages, and is one where it is set as one.
   */
  linkLines?: { lines: RegExp; over: RegExp };
  /**
   * Notices in which the website speaks to its visitors about itself (a consultation, downtime, a survey), on whatever page:
   * sentences that say so, sentences that may stand beside them, and titles above them. On a page whose own title `subject`
   * matches they are content. `hint` matches all that `says` does, in their first 200 characters, and is cheap: it is asked first.
   */
  notices?: { hint: RegExp; says: RegExp; beside: RegExp; title: RegExp; subject: RegExp };
  /** Heading text of parts that carry no judgments and no findings (annexes, contents, about the data). */
  noJudgmentSections: RegExp;
  /** Heading text of parts that are no content at all: contents lists, links to other reports. They are left out of a report. */
  furnitureSections?: RegExp;
  /**
   * Heading text that never names an area: what was found in general, other work of the inspectorate's. A grade below it is not
   * of the area around it. Absent: every heading may.
   */
  neverAreas?: RegExp;
  /** How a letter, or the report of a later cycle, says that a finding is closed. Absent: nothing closes anything. */
  closing?: Closing;
  /**
   * Words of the pages' template for which a page has now one wording and now another that means the same, and the one that
   * stands for all: an edit of these alone is recorded as cosmetic. Absent: none.
   */
  interchangeable?: { words: RegExp; as: string }[];
  /**
   * What the pages' template says in more than one wording, on pages of the same time: parts by their heading, and paragraphs by
   * how they begin. One wording in the place of another is recorded as cosmetic.
   */
  template?: { parts: RegExp; paragraphs: RegExp };
  /** Headings, lower case, over what was found in inspections of other frameworks: no judgments up to the next area. Absent: none. */
  otherInspections?: RegExp;
  /** Titles of documents that say how is inspected and graded, and grade nobody. Absent: none. */
  methodTitles?: RegExp;
  /** Words for the body in running text, e.g. `the force`, `the constabulary`, `the service`. */
  bodyWords: string[];
  /** Line openings that extractions glue to the next sentence, e.g. `Summary for question 2`; group 1 is the opening. */
  glued: RegExp[];
  /** Words that stand for a pillar inside a sentence, e.g. `effective` for effectiveness. */
  pillarWords: { words: RegExp; area: AreaId }[];
  /** Heading that says which kind of document a page is, where its URL does not. */
  documentSigns: { kind: DocumentKind; sign: RegExp }[];
  /** Programmes by the words that name them. */
  programmeSigns: { programme: string; sign: RegExp }[];
}

// ───────────────────────────────────────────── pages and fetching

/** A page that the pipeline knows of. */
export interface PageRef {
  site: string;
  page: PageId;
  /** Canonical URL: what citations link to. */
  url: string;
  /** Where it is asked for, when that differs (mirror, test server). */
  fetchUrl: string;
  kind: string;
  documentKind: DocumentKind;
  watched: boolean;
  /** Page on which its link was found; `null` for entry points. */
  foundOn: string | null;
}

export interface Validators {
  etag: string | null;
  lastModified: string | null;
}

/** Bytes fetched, and what came with them. */
export interface FetchedDocument {
  /** Final URL after redirects. */
  url: string;
  status: number;
  bytes: Uint8Array;
  sha256: Sha256;
  contentType: string | null;
  /** Character set named in the HTTP header, if any. */
  charset: string | null;
  validators: Validators;
  /** Where the HTTP headers say that a list goes on (`Link: …; rel="next"`, `X-WP-TotalPages`); absent where nowhere. */
  next?: string;
  fetchedAt: IsoInstant;
}

export type FetchProblemCode =
  | 'blocked'
  | 'maintenance'
  | 'soft-404'
  | 'wrong-content-type'
  | 'too-large'
  | 'truncated'
  | 'timeout'
  | 'dns'
  | 'tls'
  | 'connection'
  | 'server-error'
  | 'client-error'
  | 'robots'
  | 'redirect-loop'
  | 'not-allowed'
  | 'circuit-open'
  | 'interrupted';

/** What asking for a page came to. Expected failures are values. */
export type FetchOutcome =
  | { kind: 'fetched'; document: FetchedDocument; movedTo: string | null }
  | { kind: 'not-modified'; checkedAt: IsoInstant; validators: Validators }
  | { kind: 'gone'; status: 404 | 410; checkedAt: IsoInstant }
  | {
      kind: 'failed';
      code: FetchProblemCode;
      detail: string;
      status: number | null;
      /** True where asking again later may help. */
      transient: boolean;
      /** Seconds the server asked us to wait, if it did. */
      retryAfterSeconds: number | null;
      checkedAt: IsoInstant;
    };

// ───────────────────────────────────────────── the waist: blocks

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'image';

/** A clue about a grade that is not visible text. */
export interface BlockClue {
  from: 'heading' | 'image-alt' | 'label' | 'class';
  /** The words of the alt text, label, title or hidden text; or the class or data attribute value. */
  value: string;
  /** Index of the table cell it stood in. Only for rows. */
  cell?: number;
  /** Nobody sees it, and it is read out only where something refers to it: it counts only where nothing else says a grade. */
  hidden?: true;
  /** The page's own words or value, where the configuration says what they mean. */
  said?: string;
}

/** An element of an HTML page without any words: something may be drawn there. */
export interface Blank {
  name: string;
  attributes: Record<string, string>;
}

/**
 * One block of a document, whatever it came from (HTML, PDF, plain text): the narrow waist of the pipeline.
 * Text is normalised: NFC, single spaces, no soft hyphens or zero-width characters; quotes and dashes as published.
 */
export interface Block {
  kind: BlockKind;
  text: string;
  /** Heading level 1–6 for headings, list depth from 1 for items, 0 otherwise. */
  level: number;
  /** Cells of a table row, in order. Only for rows. */
  cells?: string[];
  /** Lines of each cell (list items, paragraphs, broken lines), where any cell has several. Only for rows. */
  cellLines?: string[][];
  /** True for a row whose cells are column or row headers. */
  header?: boolean;
  /** True where the page marks it as the one of several that holds (`aria-current`, `aria-selected`, a class such as `active`). */
  current?: boolean;
  clues?: BlockClue[];
  /** True where the whole block is set in bold: a hint that it may be a heading. */
  bold?: boolean;
  /** True inside a block quotation (HTML): a grade that stands there alone is somebody else's or an earlier one. */
  quoted?: boolean;
  /** Alt texts of images in it or right before it that say no grade (HTML): they may name whose it is. */
  alts?: string[];
  /** True for the label of a part that is shown when it is asked for (HTML `summary`). */
  fold?: boolean;
  /** Number of the innermost element that holds it: blocks of one card or header share it. Of a PDF only what stands over a heading, and that heading, have one. */
  container?: number;
  /** Class of its own element, where one of its names ends in a grade and says nothing more (HTML). */
  hint?: string;
  /** Elements without words right before it, where an explanation was asked for. */
  blanks?: Blank[];
  /** Links inside the block, as written. */
  links?: { href: string; text: string }[];
  /** Where it stood: `line 14`, `page 3`, `main > section:nth-child(2) > p`. For explanations only. */
  where?: string;
}

/** A document turned into blocks, and what it says of itself. */
export interface DocumentLink {
  href: string;
  /** What it is called; empty for one beside the content. */
  text: string;
  /** Stands beside the content: in the page's navigation or margin, its header or footer, or in its head. */
  beside?: true;
  /** Says of itself that it leads to the next page of a list (`rel="next"`). */
  next?: true;
}

export interface BlockDocument {
  format: 'html' | 'pdf' | 'text';
  blocks: Block[];
  /** `<title>` or PDF title, if any. */
  title: string | null;
  /** For each container its own container (HTML, PDF); 0, the page, is its own. */
  containers?: number[];
  /** Class of each container of which a name ends in a grade and says nothing more (HTML). */
  hints?: Map<number, string>;
  /** Canonical link, if the document names one. */
  canonicalUrl: string | null;
  /** Every link of the document, resolved where a base is known: those of the content in document order, then the others. */
  links: DocumentLink[];
  /** What a page without any text says where there are no scripts or frames (HTML). */
  instead?: string;
  /** Other metadata by name, lower case (`article:published_time`, `robots`, …). */
  meta: Record<string, string>;
  /** True where the text shows that some rendition dropped one-line words (no grade line anywhere, no numbers). */
  problems: Problem[];
  /** Engine and version that made the blocks, for provenance. */
  engine: string;
}

// ───────────────────────────────────────────── reports

/** What a judgment's grade was read from. */
export type ReadFrom =
  | 'grade-line'
  | 'heading'
  | 'table'
  | 'sentence'
  | 'image-alt'
  | 'label'
  | 'class'
  | 'news-count';

/**
 * What this rendition says of a grade.
 * `not-shown` (this rendition does not carry it) is never `ungraded` (the inspectorate says it gives none).
 */
export type GradeReading =
  | { kind: 'graded'; grade: GradeId; scale: string }
  | { kind: 'ungraded' }
  | { kind: 'to-be-graded' }
  | { kind: 'not-shown' };

export interface Judgment {
  area: AreaId;
  /** The question or heading as this document words it. */
  label: string;
  level: 'pillar' | 'area';
  grade: GradeReading;
  /** True where the inspectorate says that an earlier judgment stands. */
  carriedOver: boolean;
  /** Year or cycle of the inspection that the judgment comes from, where it is not this report's own, e.g. `2017`. */
  inspectedIn: string | null;
  readFrom: ReadFrom | null;
  /** The words it was read from. */
  quote: string | null;
  /** Body id, only where one document judges several bodies. */
  body?: string;
}

/** An earlier judgment that this document mentions. */
export interface PreviousJudgment {
  area: AreaId;
  grade: GradeId;
  inspectedIn: string | null;
  quote: string;
  body?: string;
}

export type FindingKind =
  | 'area-for-improvement'
  | 'cause-of-concern'
  | 'recommendation'
  | 'innovative-practice';

export interface Finding {
  kind: FindingKind;
  /** Area it stands under, or `null` where the document does not say. */
  area: AreaId | null;
  /** The finding in the inspectorate's words. */
  text: string;
  /** Nested points, in order. */
  points: string[];
  /** Deadlines named in the text, as dates where they can be. */
  deadlines?: { text: string; date: IsoDate | null }[];
  body?: string;
}

export interface SectionBlock {
  kind: 'paragraph' | 'item' | 'row';
  /** List depth from 1 for items, 0 otherwise. */
  depth: number;
  text: string;
}

/** A part of the report under one heading: its own blocks only, sub-sections are sections of their own. */
export interface Section {
  /** Headings from the outermost in, canonical (area ids where a heading is an area, else the heading text). */
  path: string[];
  heading: string;
  level: number;
  area: AreaId | null;
  /** Running text: without grade lines, findings and furniture, which are read into fields of their own. */
  blocks: SectionBlock[];
}

/** The inspectorate's own note that something was corrected after publication. */
export interface Correction {
  text: string;
  date: IsoDate | null;
}

/** The canonical report: one plain value for a page, a PDF or a text. */
export interface Report {
  title: string;
  documentKind: DocumentKind;
  body: { id: string; name: string; kind: BodyKind } | null;
  programme: string | null;
  cycle: string | null;
  pillar: AreaId | null;
  publishedOn: IsoDate | null;
  lastUpdated: IsoDate | null;
  embargoUntil: IsoInstant | null;
  judgments: Judgment[];
  previousJudgments: PreviousJudgment[];
  findings: Finding[];
  corrections: Correction[];
  sections: Section[];
}

/** What a configuration says of one site's markup, for surprises: CSS selectors and class names. */
export interface ReadingOptions {
  /** Selector of the element that holds the content; `null`: found by the reader. */
  main: string | null;
  /** Selectors of elements that are never content. */
  drop: string[];
  /** Selector of elements that carry a grade; `null`: found by the reader. */
  grade: string | null;
  /** Class names, attribute values or words that stand for a grade, e.g. `{"rating-3": "requires-improvement"}`. */
  gradeValues: Record<string, GradeId>;
}

/** Something that was met and is worth knowing; never an exception. */
export interface Problem {
  /** Stable code, e.g. `grade-not-shown`, `clues-disagree`, `area-unknown`. Decide by this, never by `detail`. */
  code: string;
  /** Where: an area, a section path, a line, a URL. */
  where: string;
  detail?: string;
  /** True where time may mend it. */
  transient?: boolean;
}

export interface Soundness {
  verdict: 'sound' | 'suspect';
  /** Codes and sentences; empty when sound. */
  reasons: Problem[];
}

/** What reading one document gave. Reading never throws. */
export interface Reading {
  report: Report;
  problems: Problem[];
  soundness: Soundness;
}

// ───────────────────────────────────────────── changes

export type Importance = 'headline' | 'notable' | 'detail' | 'record';
export type Direction = 'improved' | 'declined' | 'not-comparable';

/** Words kept, removed or added, in reading order; the kept and removed runs joined are the old text, kept and added the new. */
export interface Edit {
  op: 'keep' | 'remove' | 'add';
  text: string;
}

/** Stored bytes that a side of a change was read from. */
export interface CaptureRef {
  sha256: Sha256;
  capturedAt: IsoInstant;
}

/** Where a change can be looked up again. Absent for two documents that are not in the store. */
export interface ChangeSource {
  site: string;
  page: PageId;
  url: string;
  before: CaptureRef | null;
  after: CaptureRef | null;
}

export interface ChangeBase {
  /** Stable: the same change of the same captures always has the same id. */
  id: string;
  importance: Importance;
  /** True where subscribers are told by default. */
  announced: boolean;
  /** Body id. */
  body: string | null;
  programme: string | null;
  cycle: string | null;
  area: AreaId | null;
  /** One sentence that a reader understands. */
  summary: string;
  source?: ChangeSource;
  /**
   * Where another document of the same report said it first: that change, and its page. `withdrawn`: of a newly published document,
   * the site has none of the earlier ones any more.
   */
  alsoIn?: { change: string; url: string | null; seenAt: IsoInstant; withdrawn?: true };
  /** Where the page went back to a state it had before: since when it stood so, and how often it has gone back lately. */
  alternating?: { before: IsoInstant; turns: number };
  /** What this means for the lives of findings; written once, with its score, and never rewritten. */
  traces?: FindingTrace[];
  /** Of a judgment: the correction that the inspectorate noted on the same page at the same time; it may be no new judgment. */
  correction?: string;
}

/** One event in the life of a finding, as it was understood when it was seen. */
export interface FindingTrace {
  /** Lasting id of the finding, given at first sight. */
  id: string;
  /** `listed`: a document lists it; `not-listed`: a document that would list it does not; `followed-up`: a later report takes it up; `closed`: a letter or a later report says that it is closed. */
  event: 'listed' | 'not-listed' | 'followed-up' | 'closed';
  /** The wording that the document gives it, where it lists it; its last wording, where it is closed. */
  finding?: Finding;
  /** The finding that it was split off from (`listed`), or that took it in (`not-listed`). */
  with?: string;
  /** 0 to 1: how alike it is to the last known wording, or how much of it the sentence holds; `null` at first sight. */
  score: number | null;
  /** An earlier finding that it may be: too uncertain to be told as fact, for a person to look at. */
  review?: { id: string; score: number };
  /** The sentence that follows it up or closes it. */
  sentence?: string;
}

/** How a report stands to that of the body's earlier cycle. */
export interface Succession {
  programme: string;
  cycle: string;
  /** The cycle that it replaces. */
  previous: string;
  /** One sentence: which replaces which, and how many judgments went up, went down, stayed, were carried over. */
  summary: string;
  /** `first`: not judged in the earlier cycle. */
  judgments: { area: AreaId; moved: Direction | 'same' | 'carried-over' | 'first' }[];
  /** As a reader calls the body, e.g. `Essex`. */
  name: string;
  /** The inspectorate's reasons where grades cannot be compared. */
  caveats: string[];
  /**
   * `carried`: in the same words or nearly; `returned`: not listed by the cycle before, but by an earlier one; `review`: may be
   * an earlier one, for a person to say.
   */
  findings: {
    text: string;
    became: 'carried' | 'reworded' | 'returned' | 'new' | 'not-listed' | 'closed' | 'review';
    /** What kind of finding it was in the earlier cycle, where that was another. */
    was?: FindingKind;
  }[];
  /** Earlier findings that the new report takes up, with the sentence that does. */
  followedUp: { text: string; area: AreaId | null; sentence: string }[];
}

interface ReportChange extends ChangeBase {
  kind: 'report-published' | 'report-withdrawn' | 'report-restored';
  title: string;
  url: string | null;
  /** Judgments of a newly published report, so that a bulletin can list them. */
  judgments?: Judgment[];
  deadline?: ResponseDeadline | null;
  /** What it is, and when the inspectorate says it was published: by these, documents of one report find each other. */
  document?: { kind: DocumentKind; publishedOn: IsoDate | null };
  /** Cycle of a report of the same body that was seen before this one of an earlier cycle: it is old, and was only found now. */
  laterCycle?: string;
  /** What stood at its address before, where that is something else: its title. */
  replaces?: { title: string };
  /** Of one that was withdrawn: other documents of the report that the site still has, and that speak of all it judged. */
  stands?: { url: string; title: string }[];
  /** Of one that was withdrawn: the page to which its address has led instead for a week. */
  leadsTo?: string;
  /** How it stands to the report of the cycle before. */
  succession?: Succession;
  /** Of one more document of a report (`alsoIn`): what none of its earlier documents said. */
  adds?: {
    /** True for the report itself, where only releases, tables or publication pages came before. */
    report: boolean;
    judgments: AddedJudgment[];
    findings: Finding[];
  };
}
/** A judgment of one more document of a report, of which no earlier document showed this grade. */
export interface AddedJudgment extends Judgment {
  /** The grades that earlier documents show in its place, the earliest first; absent where they show none. */
  instead?: GradeReading[];
}
interface DocumentsDisagree extends ChangeBase {
  kind: 'documents-disagree';
  /** The documents of one report that have a say in the matter, two or more, and what each says. */
  documents: { url: string; title: string; says: string }[];
  /**
   * Where all say the same again: the change that told of the contradiction, and when that was seen. `withdrawn`: addresses
   * of documents that the site no longer has, where it ended by that.
   */
  settled?: { change: string; since: IsoInstant; withdrawn?: string[] };
}
interface JudgmentChanged extends ChangeBase {
  kind: 'judgment-changed';
  label: string;
  level: 'pillar' | 'area';
  before: GradeReading;
  after: GradeReading;
  direction: Direction;
  /** The inspectorate's reason where the direction is `not-comparable`. */
  caveat?: string;
  carriedOver?: boolean;
  /** The earliest capture since which the page had said `before` without a break. */
  stoodSince?: IsoInstant;
}
interface JudgmentGivenOrWithdrawn extends ChangeBase {
  kind: 'judgment-first-given' | 'judgment-withdrawn';
  label: string;
  level: 'pillar' | 'area';
  /** `null` where the document did not list the area on that side. */
  before: GradeReading | null;
  after: GradeReading | null;
  /** As for a judgment that changed. */
  stoodSince?: IsoInstant;
}
interface FindingAddedOrRemoved extends ChangeBase {
  kind: 'finding-added' | 'finding-removed' | 'finding-repeated';
  finding: Finding;
  /** The earlier wording, for a finding that is listed again. */
  before?: Finding;
  similarity?: number;
  /** The finding of the other side that it may be: too unlike to be told as one. */
  resembles?: Finding;
  /** For a finding that a later cycle no longer lists: the sentence of the later report that takes it up. */
  followedUp?: { sentence: string; path: string[] };
  /**
   * The sentence that says that the finding is closed: of the report of a later cycle that no longer lists it, or (`inPlace`) of the
   * page itself, which did not say so when it was read last.
   */
  closed?: { sentence: string; path: string[]; inPlace?: true };
  /** For a finding that its own page no longer lists: a letter or a report that said that it is closed was seen before. */
  closedBefore?: true;
  /** Where documents of two bodies are compared: id of the body that does not list it, or for `finding-repeated` lists it as well. */
  otherBody?: string;
}
interface FindingReworded extends ChangeBase {
  kind: 'finding-reworded';
  finding: Finding;
  before: Finding;
  after: Finding;
  edits: Edit[];
  /** 0 to 1, how alike the two are. */
  similarity?: number;
  /** Where it was split or merged: the other findings that hold a part of it. */
  parts?: FindingPart[];
  /** The deadline that stands beside it, where that moved, as published: it is the last line of what `edits` compares. */
  deadlineMoved?: { before: string; after: string };
}
/** A finding of the later document that was split off from one (`split-off`), or of the earlier that one took in (`taken-in`). */
export interface FindingPart {
  event: 'split-off' | 'taken-in';
  finding: Finding;
}
interface SectionChange extends ChangeBase {
  kind: 'section-added' | 'section-removed' | 'section-renamed' | 'section-moved';
  path: string[];
  /** Heading before and after, for renamed; text of the section for added and removed; path for moved. */
  before: string | null;
  after: string | null;
}
interface TextChanged extends ChangeBase {
  kind: 'text-changed';
  path: string[];
  edits: Edit[];
  /** True where the text is shown whole because a bound of time or size was met. */
  coarse?: boolean;
}
interface CorrectionNoted extends ChangeBase {
  kind: 'correction-noted';
  text: string;
  date: IsoDate | null;
}
interface Recorded extends ChangeBase {
  kind: 'date-changed' | 'cosmetic' | 'reread';
  /** What changed, e.g. `lastUpdated`. */
  field: string;
  before: string | null;
  after: string | null;
}

/** A typed difference between two reports, as a careful analyst would have written it down. */
export type Change =
  | ReportChange
  | DocumentsDisagree
  | JudgmentChanged
  | JudgmentGivenOrWithdrawn
  | FindingAddedOrRemoved
  | FindingReworded
  | SectionChange
  | TextChanged
  | CorrectionNoted
  | Recorded;
export type ChangeKind = Change['kind'];

/** Output of comparing. */
export interface Comparison {
  changes: Change[];
  problems: Problem[];
  /** Where the later document is of a later cycle of the same body and programme. */
  succession?: Succession;
}

// ───────────────────────────────────────────── keeping

/** Why a change stands in the log. Only `site` is ever announced. */
export type ChangeCause = 'site' | 'baseline' | 'import' | 'reread';

/** A change as it stands in the append-only log. */
export interface ChangeEntry {
  /** Position in the log, from 1. */
  seq: number;
  cause: ChangeCause;
  /** When the pass saw it. */
  seenAt: IsoInstant;
  /** Last time the old state was seen to stand: with `seenAt` the window in which it happened. `null` if never. */
  lastSeenBefore: IsoInstant | null;
  /** Nobody is told before this instant. */
  embargoUntil: IsoInstant | null;
  /** When the pass began that saw it; absent where no pass did. */
  pass?: IsoInstant;
  change: Change;
}

/** One capture of a page, in the order of `capturedAt`. */
export interface Capture {
  sha256: Sha256;
  capturedAt: IsoInstant;
  /** When it went into the store. */
  storedAt: IsoInstant;
  url: string;
  contentType: string | null;
  charset: string | null;
  /** File the bytes came from, for imports; `null` when fetched. */
  importedFrom: string | null;
  /** Reader version and engine that made the report. */
  reader: string;
  /** Hash of the canonical report, so that equal readings are seen at once. */
  reportSha256: Sha256;
  /** Hash of what the report says, noise and dates left out: how a state that comes back is known. */
  saysSha256?: Sha256;
  /** What it judged, so that history needs no re-reading. */
  digest: {
    title: string;
    documentKind: DocumentKind;
    body: string | null;
    programme: string | null;
    cycle: string | null;
    pillar: AreaId | null;
    publishedOn: IsoDate | null;
    judgments: Judgment[];
    previousJudgments: PreviousJudgment[];
  };
  /** Present where the reading was suspect and a person let it stand all the same, or where what they let stand still holds. */
  accepted?: Acceptance;
}

/** A person's word that a suspect reading is what the page really says. */
export interface Acceptance {
  at: IsoInstant;
  /** In that person's words. */
  reason: string;
  /** Why the reading was suspect. */
  despite: Problem[];
}

/** What is known of a page's last checks. Volatile; no history. */
export interface PageCheck {
  page: PageId;
  url: string;
  fetchUrl: string;
  kind: string;
  documentKind: DocumentKind;
  foundOn: string | null;
  firstSeenAt: IsoInstant;
  lastCheckedAt: IsoInstant | null;
  /** Last time the page was fetched, or said to be unmodified, and read soundly. */
  lastGoodAt: IsoInstant | null;
  validators: Validators;
  /** SHA-256 of the last bytes that were read soundly; may differ from the snapshot's where only noise changed. */
  lastSha256: Sha256 | null;
  /** Version of the reader that read it last; absent: read again before anything is compared with it. */
  reader?: string;
  /** The problem that stands now, if any, and since when; the operator is told when it starts and when it ends. */
  problem: {
    code: string;
    detail: string;
    since: IsoInstant;
    passes: number;
  } | null;
  /**
   * What its last sound reading leaves open (clues that disagree, a count that does not fit), since when, and a key of what
   * it is about: something else that is open is told anew.
   */
  unclear?: { code: string; detail: string; about: string; since: IsoInstant };
  /** First 404/410 of an unconfirmed run of them; withdrawn is told only when a later pass confirms. */
  goneSince: IsoInstant | null;
  withdrawn: boolean;
  /** When its last change was seen; absent where none was. */
  lastChangedAt?: IsoInstant;
  /** What the page says of when it was published. With `lastChangedAt` its age, by which it is asked for again. */
  publishedOn?: IsoDate | null;
  /**
   * Where a permanent redirect says that the page is now (canonical URL), and since when we know. It is asked for there,
   * and keeps its id. `joins`: the page that had this address already; then it is asked for at its own URL as before.
   */
  movedTo?: { url: string; since: IsoInstant; joins: PageId | null };
  /**
   * Since when it is known, of a page that could not be read in the pass that made it known as old (the first one, or one that
   * watches more), and of pages that are known only since it could be: what they say is as old, and nobody is told that it is new.
   */
  late?: IsoInstant;
}

/** The latest sound state of a page. */
export interface Snapshot {
  page: PageId;
  url: string;
  capture: Capture;
  report: Report;
  problems: Problem[];
}

/** One row of `gradewatch history`. */
export interface HistoryRow {
  body: string;
  area: AreaId;
  level: 'pillar' | 'area';
  programme: string | null;
  cycle: string | null;
  grade: GradeReading;
  carriedOver: boolean;
  /** Year or cycle of the inspection, where known. */
  inspectedIn: string | null;
  publishedOn: IsoDate | null;
  /** When this state was first seen by gradewatch or by the capture that was imported. */
  seenAt: IsoInstant;
  /** Against the row before of the same area; `null` for the first, or where either has no grade. */
  direction: Direction | 'same' | null;
  /** Whether the grade may be compared with the one before; `null` where there is none. */
  comparable: boolean | null;
  /** The inspectorate's caveat where the direction is `not-comparable`. */
  caveat: string | null;
  readFrom: ReadFrom | 'previous-judgment' | null;
  quote: string | null;
  source: { page: PageId; url: string; title: string; sha256: Sha256 };
}

/** One thing that happened to a finding. */
export interface FindingEvent {
  kind:
    | 'first-seen'
    | 'reworded'
    | 'repeated'
    | 'also-in'
    | 'became'
    | 'followed-up'
    | 'not-listed'
    | 'listed-again'
    | 'closed';
  seenAt: IsoInstant;
  cycle: string | null;
  /** 0 to 1; `null` at first sight. */
  score: number | null;
  /** True where the link is doubtful: for a person to look at, never told as fact. */
  review: boolean;
  /** The finding that it may be, where the doubt is about that; that took it in, or that it was split off from, where there is none. */
  other: string | null;
  /** What it became. */
  as?: FindingKind;
  /** The sentence that follows it up or closes it; the new wording where it was reworded. */
  text: string | null;
  url: string | null;
  /** Id of the change that says so. */
  change: string;
}

/** The life of one finding: what `gradewatch history --findings` prints. */
export interface FindingLife {
  id: string;
  body: string;
  programme: string | null;
  kind: FindingKind;
  area: AreaId | null;
  /** Its last wording. */
  text: string;
  points: string[];
  /** Cycles whose reports listed it, in the order in which they were seen. */
  cycles: string[];
  state: 'listed' | 'no-longer-listed' | 'closed';
  /** A letter or report may have closed it, or it may be another finding in other words: for a person to say. */
  doubtful: boolean;
  deadlines: { text: string; date: IsoDate | null }[];
  events: FindingEvent[];
}

// ───────────────────────────────────────────── telling

/** Plain text with marks; renderers decide how marks look. Always escaped by the renderer. */
export interface MarkedText {
  edits: Edit[];
}

/** What an operator is told of; never a change on the site. */
export type NoticeKind = 'problem-started' | 'problem-ended' | 'quarantined' | 'delivery-failed';

/** One thing told in a bulletin. */
export interface BulletinItem {
  /** Ids of the changes told by this item: usually one; many for the same edit on many pages. */
  changes: string[];
  kind: ChangeKind | NoticeKind;
  importance: Importance;
  /** Short, e.g. `Ethical and lawful workforce: good → requires improvement`. */
  headline: string;
  /** Full sentences: caveats, since when, carried over. */
  notes: string[];
  body: string | null;
  bodyName: string | null;
  cycle: string | null;
  area: AreaId | null;
  direction: Direction | null;
  before: MarkedText | string | null;
  after: MarkedText | string | null;
  /** Nested points or judgments listed beneath. */
  lines: string[];
  /** Every page it was seen on, where there are several (the same edit on many reports). */
  pages?: { name: string; url: string }[];
  url: string | null;
  capture: CaptureRef | null;
  /** The window in which it happened. */
  between: { from: IsoInstant | null; to: IsoInstant };
  deadline: ResponseDeadline | null;
}

/** What one subscriber is told at one time: a value, rendered by pure functions. */
export interface Bulletin {
  /** Stable over retries: derived from subscriber and the changes it tells. */
  id: string;
  kind: 'changes' | 'baseline' | 'operator' | 'silence';
  subscriber: string;
  siteName: string;
  /** IANA zone in which times are stated; UTC where absent. */
  timeZone?: string;
  subject: string;
  /** One sentence under the subject. */
  lead: string;
  items: BulletinItem[];
  createdAt: IsoInstant;
  /** Sentences at the foot: how many pages were checked, licence, how to stop. */
  footer: string[];
}

export type When = 'each-pass' | 'daily' | 'weekly';

/** Who is told what, how and when. */
export interface Subscription {
  name: string;
  channel: 'email' | 'feed' | 'webhook' | 'commit';
  /** Address, path, URL; empty for commit. */
  target: string;
  bodies: string[];
  areas: string[];
  kinds: string[];
  directions: Direction[];
  importance: Importance;
  when: When;
  at: string | null;
  /** `weekly`: where a week went by in which nothing was told, the subscriber is told so. */
  silence?: 'weekly';
  /** E-mail only: what is attached. `evidence`: the evidence pack of each change told. */
  attach?: 'evidence';
}

export type DeliveryKind = 'delivered' | 'already-delivered' | 'deferred' | 'failed' | 'held-by-embargo';

/** What came of handing one bulletin to one subscriber. */
export interface Delivery {
  channel: string;
  subscriber: string;
  /** Bulletin id. */
  bulletin: string;
  kind: DeliveryKind;
  /** Stable code of the reason where it was not delivered, e.g. `recipient-refused`, `connection`. Decide by this. */
  code?: string;
  detail?: string;
  /** Not to be tried again before this instant, where the other side said so. */
  notBefore?: IsoInstant;
}

/** A line of the append-only delivery ledger. */
export interface LedgerEntry {
  subscriber: string;
  channel: string;
  bulletin: string;
  changes: string[];
  kind: DeliveryKind;
  at: IsoInstant;
  code?: string;
  detail?: string;
  notBefore?: IsoInstant;
  /** Fingerprint of channel and target: a refused address is tried again once the configuration names another. */
  target?: string;
}

// ───────────────────────────────────────────── one pass

export interface RunProblem {
  url: string;
  code: string;
  detail: string;
  transient: boolean;
}

/** Changes in the order in which they were found, however they are held. */
export interface ChangeList extends Iterable<Change> {
  readonly length: number;
}

/** What a pass came to. `run --json` prints its changes as an array. */
export interface RunReport {
  startedAt: IsoInstant;
  finishedAt: IsoInstant;
  pages: {
    checked: number;
    unchanged: number;
    changed: number;
    new: number;
    gone: number;
    failed: number;
    quarantined: number;
  };
  changes: ChangeList;
  problems: RunProblem[];
  deliveries: Delivery[];
}

/** What happens during a pass, for progress on a terminal or a pipe. */
export type ProgressEvent =
  | { kind: 'discovered'; pages: number; frontier: number }
  | { kind: 'fetching'; url: string; done: number; known: number; left?: number; secondsLeft?: number | null }
  | { kind: 'waiting'; host: string; ms: number; why: 'politeness' }
  | { kind: 'waiting'; host: string; ms: number; why: 'retry'; url: string; code: string; attempt: number }
  | { kind: 'host-rests'; host: string; seconds: number }
  | {
      kind: 'checked';
      url: string;
      outcome: 'new' | 'changed' | 'unchanged' | 'gone' | 'failed' | 'quarantined';
      detail?: string;
      done: number;
      known: number;
    }
  | { kind: 'delivered'; delivery: Delivery }
  | { kind: 'finished'; report: RunReport };

// ───────────────────────────────────────────── seams with effects

/** What is kept about the pass itself and about who has been told since when. */
export interface StoreState {
  /** Layout version of the store. */
  version: number;
  sites: Record<
    string,
    {
      baselineCompletedAt: IsoInstant | null;
      lastPassAt: IsoInstant | null;
      /** When the pass began that was killed or stopped before its end; the next one goes on with it. */
      passBegan?: IsoInstant;
      /** Fingerprint of what decided which links were followed; where it is another now, pages are looked at anew. */
      discovery?: string;
      /** What is watched: the entry points, and a fingerprint of which links are followed from there. */
      scope?: { entryPoints: string[]; follows: string };
      /**
       * More is watched than in the pass that ended at `since`, and not all of it was asked for yet. `all`: any page may lead to
       * what was not followed before, else only pages that came into sight since.
       */
      widening?: { since: IsoInstant; all: boolean };
    }
  >;
  /** A subscriber is told of changes seen at or after `since`: a new subscriber is not flooded with the past. */
  subscribers: Record<string, { since: IsoInstant; lastDigestAt: IsoInstant | null }>;
}

/** One page kept: its capture, its bytes, its report and the changes it brought, kept together or not at all. */
export interface KeepInput {
  site: string;
  page: PageId;
  capture: Capture;
  bytes: Uint8Array;
  report: Report;
  problems: Problem[];
  /** Changes without their place in the log. Already present ids are not appended again. */
  entries: Omit<ChangeEntry, 'seq'>[];
  /** False for an earlier capture that is imported behind a later one: it joins the captures, not the snapshot. */
  latest: boolean;
}

export interface ChangeFilter {
  site?: string;
  since?: IsoInstant;
  until?: IsoInstant;
  /** `null`: of no one body. */
  body?: string | null;
  area?: string;
  kind?: string;
  cause?: ChangeCause;
  /** Where false, the store may leave out the traces of a new report, which are nine tenths of what is to be read. */
  traces?: false;
}

/** A suspect reading as it stands beside the snapshot. */
export interface Quarantined {
  page: PageId;
  url: string;
  sha256: Sha256;
  capturedAt: IsoInstant;
  /** When the first of an unbroken run of suspect readings was set aside. */
  since: IsoInstant;
  contentType: string | null;
  charset: string | null;
  reasons: Problem[];
}

/** Where snapshots and the change log are kept: files by default. Latest is read from here, never from git. */
export interface Store {
  /** Takes the one lock of the store, or rejects with a `StoreLockedError`. Call the result to give it back. */
  lock(): Promise<() => Promise<void>>;
  state(): Promise<StoreState>;
  saveState(state: StoreState): Promise<void>;
  checks(site: string): Promise<PageCheck[]>;
  saveChecks(site: string, checks: PageCheck[]): Promise<void>;
  /** Ids of all pages with a snapshot, sorted. */
  pages(site: string): Promise<PageId[]>;
  snapshot(site: string, page: PageId): Promise<Snapshot | null>;
  /** Oldest first. */
  captures(site: string, page: PageId): Promise<Capture[]>;
  source(site: string, page: PageId, sha256: Sha256): Promise<Uint8Array | null>;
  keep(input: KeepInput): Promise<ChangeEntry[]>;
  /** Changes that belong to no new capture (withdrawn, restored). Already present ids are not appended again. */
  appendChanges(entries: Omit<ChangeEntry, 'seq'>[]): Promise<ChangeEntry[]>;
  /** In log order. */
  changes(filter?: ChangeFilter): Promise<ChangeEntry[]>;
  /** As `changes`, shown one after another: for what need not hold all of a long log in memory. */
  eachChange(filter: ChangeFilter, visit: (entry: ChangeEntry) => void): Promise<void>;
  /** Sets a suspect reading aside, beside the snapshot, with its bytes and reasons. Replaces an earlier one of the page. */
  quarantine(input: {
    site: string;
    page: PageId;
    url: string;
    bytes: Uint8Array;
    sha256: Sha256;
    capturedAt: IsoInstant;
    contentType?: string | null;
    charset?: string | null;
    reasons: Problem[];
  }): Promise<void>;
  /** Ends a page's quarantine, if there is one. */
  release(site: string, page: PageId): Promise<void>;
  quarantined(site: string): Promise<Quarantined[]>;
  ledger(): Promise<LedgerEntry[]>;
  appendLedger(entries: LedgerEntry[]): Promise<void>;
}

/** One way of reaching a subscriber. Refusals are values; only broken surroundings throw. */
export interface Channel {
  kind: Subscription['channel'];
  deliver(bulletin: Bulletin, to: Subscription): Promise<Delivery>;
}
