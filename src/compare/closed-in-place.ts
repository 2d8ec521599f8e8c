/**
 * What a page has come to say is closed since it was last read: a letter that is edited when a cause of concern is discharged, its
 * finding still restated above. Told once, as the finding's end with the sentence that says so; that sentence is no further change.
 */
import type { Finding, Report, SiteProfile } from '../model.js';
import { type Closable, type Closed, closedIn } from './closing.js';
import { contentKey, sentencesOf } from './normalise.js';

export type ClosedNow = Closed<Closable>;

/**
 * By the finding as the later state words it, or as the earlier one did where that lists it no more.
 *
 * @param pairs findings of both states
 * @param gone findings of the earlier state alone
 */
export function closedInPlace(
  before: Report,
  after: Report,
  pairs: [then: Finding, now: Finding][],
  gone: Finding[],
  profile: SiteProfile,
): Map<Finding, ClosedNow> {
  // What is listed no more was restated on this very page.
  const closings = sureOf(after, [...after.findings, ...gone].map(restated), profile);
  if (closings.size === 0) return closings;
  const thenClosed = sureOf(before, before.findings.map(restated), profile);
  for (const [then, now] of pairs) if (thenClosed.has(then)) closings.delete(now);
  for (const finding of gone) if (thenClosed.has(finding)) closings.delete(finding);
  return closings;
}

const restated = (finding: Finding): Closable => ({ finding, restated: finding });

function sureOf(report: Report, findings: Closable[], profile: SiteProfile): Map<Finding, ClosedNow> {
  return new Map(
    closedIn(report, findings, profile).flatMap((one) => (one.sure ? [[one.of.finding, one] as const] : [])),
  );
}

/**
 * True where an edit of a passage was no more than a closure that is told with its finding: the sentence that says so came, alone or
 * in the place of one that said that the finding was open.
 */
export function isClosureAlone(
  then: string[],
  now: string[],
  told: ReadonlySet<string>,
  { wording: { closing } }: SiteProfile,
): boolean {
  const isTold = (sentence: string) => told.has(contentKey(sentence));
  const [before, after] = [then, now].map((texts) => texts.flatMap(sentencesOf)) as [string[], string[]];
  if (!after.some(isTold)) return false;
  const saysOpen = (sentence: string) => closing?.open.test(sentence) || closing?.status.test(sentence);
  const stays = before.filter((sentence) => !isTold(sentence) && !saysOpen(sentence));
  const rest = after.filter((sentence) => !isTold(sentence));
  return stays.map(contentKey).join('') === rest.map(contentKey).join('');
}
