/**
 * Pages that go back to what they said before. That a page went back is always recorded; whether it is told again is
 * decided here. A judgment, a finding that comes or goes and the inspectorate's own corrections always are. Words that alternate
 * between states that readers have had are told once as alternating, and from then on only recorded.
 *
 * A state is what a report says (`reportHash`), so that a new date on an old text is no new state.
 */
import type { Capture, Change, IsoInstant } from '../model.js';

/** Days in which one return and the next are taken as one alternation; a text that comes back a year later is news. */
const ONE_ALTERNATION = 30;

/** A page that went back: since when it had stood so before, and how many times it has gone back in this alternation. */
export interface Turn {
  before: IsoInstant;
  turns: number;
}

/** Whether a page, by its captures (oldest first), goes back to a state it had with what it says now; `null`: it does not. */
export function turnOf(
  captures: Pick<Capture, 'capturedAt' | 'reportSha256' | 'saysSha256'>[],
  now: Pick<Capture, 'capturedAt' | 'reportSha256' | 'saysSha256'>,
): Turn | null {
  const states: { says: string; at: IsoInstant }[] = [];
  for (const capture of [...captures, now]) {
    const says = capture.saysSha256 ?? capture.reportSha256;
    if (states.at(-1)?.says !== says) states.push({ says, at: capture.capturedAt });
  }
  const last = states.at(-1);
  if (last === undefined || last.at !== now.capturedAt) return null;
  const firstSeen = (index: number) => states.findIndex((state) => state.says === states[index]?.says);
  let turns = 0;
  let next = last.at;
  for (let index = states.length - 1; index > 0 && firstSeen(index) < index; index -= 1) {
    const { at } = states[index] as (typeof states)[number];
    if (Date.parse(next) - Date.parse(at) > ONE_ALTERNATION * 86_400_000) break;
    turns += 1;
    next = at;
  }
  if (turns === 0) return null;
  const earlier = states.slice(0, -1).findLast((state) => state.says === last.says);
  return { before: (earlier ?? last).at, turns };
}

/** The changes of a page that went back: marked, and but for what is always told, only recorded from the second time on. */
export function asTurned(changes: Change[], turn: Turn | null): Change[] {
  if (turn === null) return changes;
  return changes.map((change) => {
    if (change.importance === 'record') return change;
    const marked: Change = { ...change, alternating: turn };
    if (turn.turns < 2 || isAlwaysTold(change)) return marked;
    return { ...marked, importance: 'record', announced: false };
  });
}

function isAlwaysTold(change: Change): boolean {
  switch (change.kind) {
    case 'finding-reworded':
    case 'section-added':
    case 'section-removed':
    case 'section-renamed':
    case 'section-moved':
    case 'text-changed':
      return change.importance === 'headline';
    default:
      return true;
  }
}
