/**
 * Report × Report → what changed, as a careful analyst would have written it down. Pure.
 *
 * In this order: the same reading stops at a hash (`hash.ts`); what the two documents can be expected to share
 * (`scope.ts`); judgments by area; findings by what they say; sections and text, only between two states of one
 * document; the inspectorate's corrections; dates. `change.ts` then gives every change its id and importance.
 *
 * Bound: beyond `EXACT` items a side a list is paired best first instead of optimally, beyond `ALL_PAIRS` pairs only
 * where items share weighty words (and a problem `compared-coarsely` says so), and beyond `WORD_STEPS` steps of word
 * comparison texts are shown whole and marked `coarse`. Two unrelated reports of 100 KB stay within half a second.
 * Nothing is ever left out because a bound was met.
 */
import type { ChangeSource, Comparison, Problem, Report, SiteProfile } from '../model.js';
import { addAll } from '../read/lists.js';
import { type Draft, finish } from './change.js';
import { type Corpus, corpusOf } from './corpus.js';
import { type Budget, type Coarse, WORD_STEPS } from './edits.js';
import { compareFindings } from './findings.js';
import { compareJudgments, type HiddenGrades } from './judgments.js';
import { bodyName, sentence } from './names.js';
import { clip, contentKey, findingText } from './normalise.js';
import { outside } from './outside.js';
import { scopeOf } from './scope.js';
import { successionOf } from './succession.js';
import { compareText } from './text.js';

export { eventKey } from './change.js';
export { canonicalHash, reportHash } from './hash.js';

/**
 * What changed between two readings.
 *
 * With `source` (both captures of one page) they are taken as two states of that page. Without it, whether they are
 * is decided by what they say of themselves; where they are not (another cycle, another body, a news release and a
 * report, one pillar and the whole), what only one of them lists is not news. `onePage` says what is known of that otherwise.
 *
 * Ids of changes are stable: the same two readings and source always give the same ids.
 */
export function compareReports(
  before: Report,
  after: Report,
  context: {
    profile: SiteProfile;
    source?: ChangeSource | null;
    hidden?: HiddenGrades;
    onePage?: boolean | null;
  },
): Comparison {
  const { profile } = context;
  const source = context.source ?? null;
  if (before === after || JSON.stringify(before) === JSON.stringify(after))
    return { changes: [], problems: [] };

  const scope = scopeOf(before, after, source, context.onePage);
  let words: Corpus | null = null;
  const corpus = (): Corpus => {
    words ??= corpusOf(textsOf(before, after));
    return words;
  };
  const budget: Required<Budget> = { steps: WORD_STEPS, coarse: new Set() };
  const problems: Problem[] = [];
  let drafts: Draft[] = [];

  const judgments = compareJudgments(before, after, profile, scope, context.hidden);
  addAll(drafts, judgments.drafts);
  addAll(problems, judgments.problems);
  addAll(drafts, compareFindings(before, after, profile, scope, corpus, budget));
  addAll(problems, outside(before, after, profile, scope));
  if (scope.sameDocument) {
    const closed = drafts.flatMap((draft) =>
      'closed' in draft && draft.closed ? [draft.closed.sentence] : [],
    );
    const deadlines = drafts.flatMap((draft) =>
      draft.kind === 'finding-reworded' && draft.deadlineMoved ? [draft.deadlineMoved] : [],
    );
    addAll(drafts, compareText(before, after, profile, corpus, budget, closed, deadlines));
    const corrections = newCorrections(before, after, profile);
    drafts = [...drafts.map((draft) => besides(draft, corrections)), ...corrections];
    addAll(drafts, changedDates(before, after, profile));
  }
  for (const what of budget.coarse) problems.push(coarsely(what));
  const changes = finish(drafts, after, source);
  const succession = successionOf(before, after, changes, profile);
  return { changes, problems, ...(succession ? { succession } : {}) };
}

/** Said where a bound was met: nothing is left out, but the answer is coarser than it would be otherwise. */
function coarsely(what: Coarse): Problem {
  const detail =
    what === 'words'
      ? 'the wordings differ too much to mark single words: old and new are shown whole'
      : `too many ${what} differ to hold each against each: every difference is told, but one that was reworded, split or merged may be told as removed and added`;
  return { code: 'compared-coarsely', where: what, detail };
}

/** Every text of both, once: what the two share tells nothing more by standing in both. */
function textsOf(...reports: Report[]): Set<string> {
  const texts = new Set<string>();
  for (const report of reports) {
    for (const finding of report.findings) texts.add(findingText(finding));
    for (const section of report.sections) for (const block of section.blocks) texts.add(block.text);
  }
  return texts;
}

function newCorrections(
  before: Report,
  after: Report,
  profile: SiteProfile,
): Extract<Draft, { kind: 'correction-noted' }>[] {
  const known = new Set(before.corrections.map((correction) => contentKey(correction.text)));
  return after.corrections
    .filter((correction) => !known.has(contentKey(correction.text)))
    .map((correction) => ({
      kind: 'correction-noted' as const,
      area: null,
      text: correction.text,
      date: correction.date,
      summary: sentence(
        bodyName(profile, after.body?.id ?? null, after),
        `the inspectorate notes a correction: “${clip(correction.text)}”`,
      ),
    }));
}

/** A judgment that moved on a page that notes a correction at the same time carries it: it may be no new judgment. */
function besides(draft: Draft, corrections: { text: string }[]): Draft {
  const [first] = corrections;
  return first && draft.kind.startsWith('judgment-') ? { ...draft, correction: first.text } : draft;
}

function changedDates(before: Report, after: Report, profile: SiteProfile): Draft[] {
  const names = {
    publishedOn: 'date of publication',
    lastUpdated: 'date of last update',
    embargoUntil: 'embargo',
  };
  const drafts: Draft[] = [];
  for (const field of ['publishedOn', 'lastUpdated', 'embargoUntil'] as const) {
    if (before[field] === after[field]) continue;
    drafts.push({
      kind: 'date-changed',
      area: null,
      field,
      before: before[field],
      after: after[field],
      summary: sentence(
        bodyName(profile, after.body?.id ?? null, after),
        `${names[field]} changed from ${before[field] ?? 'none'} to ${after[field] ?? 'none'}`,
      ),
    });
  }
  if (contentKey(before.title) !== contentKey(after.title)) {
    drafts.push({
      kind: 'cosmetic',
      area: null,
      field: 'title',
      before: before.title,
      after: after.title,
      summary: sentence(
        bodyName(profile, after.body?.id ?? null, after),
        `the title is now “${clip(after.title)}”`,
      ),
    });
  }
  return drafts;
}
