/** What a pass remembers of the changes that it found, until its report is printed. */
import type { Change, Judgment } from '../model.js';

/** Different judgments that are remembered to be held once. */
const MOST = 5000;

/**
 * Gives of each change what its report is made of, in as little memory as can be: a first pass of ten thousand pages holds as
 * many. What a change means for the lives of findings stands in the log; and of judgments that are alike one is held, since
 * in hundreds of reports the same few areas have the same few grades.
 */
export function sparing(): (change: Change) => Change {
  const known = new Map<string, Judgment>();
  const once = (judgment: Judgment): Judgment => {
    const key = JSON.stringify(judgment);
    const held = known.get(key);
    if (held) return held;
    if (known.size < MOST) known.set(key, judgment);
    return judgment;
  };
  return ({ traces: _, ...change }) => {
    const source = change.source && { ...change.source };
    if (source && 'url' in change && change.url === source.url) source.url = change.url;
    return {
      ...change,
      ...(source ? { source } : {}),
      ...('judgments' in change && change.judgments ? { judgments: change.judgments.map(once) } : {}),
    } as Change;
  };
}
