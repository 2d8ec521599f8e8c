/** Findings in words: what they are called, one and many, and the deadlines that they name. */
import type { Change, Finding, FindingKind } from '../model.js';
import { oneLine, shorten } from './sanitise.js';
import { dateWords } from './words.js';

/** Most pressing first. */
export const findingKinds: FindingKind[] = [
  'cause-of-concern',
  'area-for-improvement',
  'recommendation',
  'innovative-practice',
];

const findingNouns: Record<FindingKind, string> = {
  'area-for-improvement': 'area for improvement',
  'cause-of-concern': 'cause of concern',
  recommendation: 'recommendation',
  'innovative-practice': 'innovative practice',
};

/** The findings that a document or an edit says are closed, each with the sentence that says so; what is in doubt is none. */
export function closingsOf({ traces = [] }: Change): { finding: Finding; sentence: string }[] {
  return traces.flatMap(({ event, finding, review, sentence = '' }) =>
    event === 'closed' && finding && !review ? [{ finding, sentence }] : [],
  );
}

/** `area for improvement` and so on. */
export function findingNoun(kind: FindingKind): string {
  return findingNouns[kind];
}

/** `a cause of concern`, `an area for improvement` */
export function indefinite(kind: FindingKind): string {
  const noun = findingNouns[kind];
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** `areas for improvement`, or `area for improvement` where there is one. */
export function pluralNoun(kind: FindingKind, number: number): string {
  if (number === 1) return findingNouns[kind];
  const plurals: Record<FindingKind, string> = {
    'area-for-improvement': 'areas for improvement',
    'cause-of-concern': 'causes of concern',
    recommendation: 'recommendations',
    'innovative-practice': 'innovative practices',
  };
  return plurals[kind];
}

/** The words, and the day that they mean where they do not say it themselves. */
export function deadlineWords({ text, date }: NonNullable<Finding['deadlines']>[number]): string {
  const words = shorten(oneLine(text), 160);
  const day = date === null ? null : dateWords(date);
  return `“${words}”${day === null || words.includes(day) ? '' : ` (${day})`}`;
}
