/**
 * What two documents can be expected to share, so that what only one of them covers is no news.
 *
 * A page and its later self cover the same ground. A single-pillar page and the whole report do not, nor do a news
 * release and a report, nor the summary page of a report and its twin with the detailed findings: a judgment or a
 * finding that one of these does not list was not taken away.
 */
import type { AreaId, ChangeSource, Report } from '../model.js';
import { contentKey, headingKey, plain } from './normalise.js';

export interface Scope {
  sameBody: boolean;
  /** `unknown` where one document does not say. */
  cycle: 'same' | 'different' | 'unknown';
  /** False where both are of known and different programmes: their areas share names, not meaning. */
  sameProgramme: boolean;
  /** True for two states of one document: what is missing from one was taken out or put in. */
  sameDocument: boolean;
  /** True where the document would list findings of the area if it had any. */
  beforeCovers(area: AreaId | null): boolean;
  afterCovers(area: AreaId | null): boolean;
}

/**
 * @param onePage whether both are known to be of one page; `null` or absent where what they say of themselves must decide
 */
export function scopeOf(
  before: Report,
  after: Report,
  source: ChangeSource | null,
  onePage: boolean | null = null,
): Scope {
  const samePage = onePage ?? (source?.before != null && source.after != null);
  const sameBody = before.body === null || after.body === null || before.body.id === after.body.id;
  const cycle =
    before.cycle === null || after.cycle === null
      ? before.cycle === after.cycle || samePage
        ? 'same'
        : 'unknown'
      : before.cycle === after.cycle && before.programme === after.programme
        ? 'same'
        : 'different';
  const sameFrame =
    before.documentKind === after.documentKind &&
    (before.pillar === after.pillar || (samePage && (before.pillar === null || after.pillar === null)));
  const sameDocument =
    sameBody &&
    cycle === 'same' &&
    (samePage || (onePage === null && sameFrame && !renditions(before, after)));
  const sameProgramme =
    before.programme === null || after.programme === null || before.programme === after.programme;
  const covers = (report: Report) => (area: AreaId | null) =>
    sameDocument || (sameProgramme && coverageOf(report)(area));
  return {
    sameBody,
    cycle,
    sameProgramme,
    sameDocument,
    beforeCovers: covers(before),
    afterCovers: covers(after),
  };
}

/**
 * Whether a report would list findings of an area if it had any. A landing page, a table of grades or a release lists no
 * findings at all, and so takes none away.
 */
export function coverageOf({ documentKind, findings, pillar }: Report): (area: AreaId | null) => boolean {
  if (documentKind !== 'report' || findings.length === 0) return () => false;
  return (area) => pillar === null || area === pillar || (area?.startsWith(`${pillar}/`) ?? false);
}

/** Paragraphs and items longer than a caption, by which the texts of two documents are held against each other. */
const TELLING_LENGTH = 80;

/**
 * True where two documents of one report, not known to be one page, are different renditions of it rather than two
 * states of one. A summary page and its twin with the detailed findings share title, date and introduction, and
 * hardly a paragraph of the rest; a landing page and the full report share neither title nor most of what they list.
 */
function renditions(before: Report, after: Report): boolean {
  const one = tellingTexts(before);
  const two = tellingTexts(after);
  if (contentKey(before.title) === contentKey(after.title)) {
    if (Math.min(one.size, two.size) < 4) return false;
    const sizes = [before.sections.length, after.sections.length].sort((x, y) => x - y);
    return sharedOf(one, two) / Math.min(one.size, two.size) < 0.2 && (sizes[1] ?? 0) >= (sizes[0] ?? 0) * 2;
  }
  for (const [texts, report] of [
    [one, before],
    [two, after],
  ] as const) {
    for (const section of report.sections) texts.add(headingKey(section.heading));
    for (const judgment of report.judgments) texts.add(judgment.area);
  }
  const most = Math.max(one.size, two.size);
  return most > 0 && sharedOf(one, two) / most < 0.2;
}

function tellingTexts(report: Report): Set<string> {
  const texts = new Set<string>();
  for (const section of report.sections) {
    for (const block of section.blocks) {
      if (block.text.length >= TELLING_LENGTH) texts.add(plain(block.text.slice(0, 60)).toLowerCase());
    }
  }
  return texts;
}

function sharedOf(one: Set<string>, two: Set<string>): number {
  let shared = 0;
  for (const text of one) if (two.has(text)) shared += 1;
  return shared;
}
