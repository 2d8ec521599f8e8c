/**
 * The lives of findings, told from the change log: each when it was first seen, how it was worded since, which later
 * cycles listed it again, what followed it up, and when it was no longer listed or closed.
 *
 * Nothing is decided here: ids, links and scores are those that were written when each change was kept
 * (`lineage.ts`). That a finding is no longer listed does not say that it was dealt with.
 */
import type { ChangeEntry, FindingEvent, FindingLife, FindingTrace } from '../model.js';
import { contentKey, findingText } from './normalise.js';

/** Lives by body and order of first sight. Entries in log order; those that trace nothing are left out. */
export function findingLives(entries: ChangeEntry[]): FindingLife[] {
  const lives = new Map<string, FindingLife & { pages: Set<string> }>();
  for (const entry of inTime(entries)) {
    const { body } = entry.change;
    if (body === null) continue;
    for (const trace of entry.change.traces ?? []) {
      const known = lives.get(trace.id) ?? null;
      const life = known ?? begun(trace, body, entry);
      if (!life) continue;
      lives.set(trace.id, life);
      const event = eventOf(trace, known, entry);
      if (event) life.events.push(event);
      apply(trace, life, entry);
    }
  }
  return [...lives.values()]
    .map(({ pages: _, ...life }) => life)
    .sort((x, y) => (x.body < y.body ? -1 : x.body > y.body ? 1 : 0));
}

/** By when it was seen, because an import brings earlier times later; the log's order within one instant. */
function inTime(entries: ChangeEntry[]): ChangeEntry[] {
  return [...entries].sort((x, y) => Date.parse(x.seenAt) - Date.parse(y.seenAt) || x.seq - y.seq);
}

type Life = FindingLife & { pages: Set<string> };

function begun(trace: FindingTrace, body: string, { change }: ChangeEntry): Life | null {
  const { finding } = trace;
  if (!finding) return null;
  return {
    id: trace.id,
    body,
    programme: change.programme,
    kind: finding.kind,
    area: finding.area,
    text: finding.text,
    points: finding.points,
    cycles: [],
    state: 'listed',
    doubtful: false,
    deadlines: [],
    events: [],
    pages: new Set(),
  };
}

function eventOf(trace: FindingTrace, known: Life | null, entry: ChangeEntry): FindingEvent | null {
  const { change, seenAt } = entry;
  const kind = kindOf(trace, known, entry);
  if (kind === null) return null;
  const worded = trace.finding && ['first-seen', 'reworded', 'repeated'].includes(kind);
  return {
    kind,
    seenAt,
    cycle: change.cycle,
    score: trace.score,
    review: trace.review !== undefined,
    other: trace.review && trace.review.id !== trace.id ? trace.review.id : (trace.with ?? null),
    ...(kind === 'became' && trace.finding ? { as: trace.finding.kind } : {}),
    text: trace.sentence ?? (worded && trace.finding ? findingText(trace.finding) : null),
    url: change.source?.url ?? null,
    change: change.id,
  };
}

function kindOf(
  trace: FindingTrace,
  known: Life | null,
  { change }: ChangeEntry,
): FindingEvent['kind'] | null {
  switch (trace.event) {
    case 'followed-up':
      return 'followed-up';
    case 'closed':
      return 'closed';
    case 'not-listed':
      return known && known.state !== 'no-longer-listed' ? 'not-listed' : null;
    case 'listed': {
      if (known === null || !trace.finding) return 'first-seen';
      if (known.kind !== trace.finding.kind) return 'became';
      if (change.cycle !== null && !known.cycles.includes(change.cycle)) return 'repeated';
      if (known.state !== 'listed') return 'listed-again';
      const reworded = contentKey(findingText(known)) !== contentKey(findingText(trace.finding));
      return reworded ? 'reworded' : change.kind === 'report-published' ? 'also-in' : null;
    }
  }
}

function apply(trace: FindingTrace, life: Life, { change }: ChangeEntry): void {
  const page = change.source ? `${change.source.site} ${change.source.page}` : '';
  if (trace.review) life.doubtful = true;
  if (trace.event === 'listed' && trace.finding) {
    const { kind, area, text, points, deadlines } = trace.finding;
    Object.assign(life, { kind, area: area ?? life.area, text, points, state: 'listed' });
    if (deadlines) life.deadlines = deadlines;
    if (change.cycle !== null && !life.cycles.includes(change.cycle)) life.cycles.push(change.cycle);
    life.pages.add(page);
  } else if (trace.event === 'not-listed') {
    if (change.kind === 'report-published') life.pages.clear();
    else life.pages.delete(page);
    if (life.pages.size === 0 && life.state === 'listed') life.state = 'no-longer-listed';
  } else if (trace.event === 'closed' && !trace.review) {
    life.state = 'closed';
    life.pages.clear();
  }
}
