/**
 * From a typed difference to a change that can be kept and told: its id, its importance, whether it is announced.
 *
 * Importance says how far up a bulletin a change stands. Judgments, and causes of concern, are headlines; other
 * findings and corrections are notable; sections and text are detail; dates and cosmetic edits are only recorded.
 */
import type { Change, ChangeKind, ChangeSource, Importance, IsoInstant, Report } from '../model.js';
import { contentKey, sha256 } from './normalise.js';

type Base = 'id' | 'importance' | 'announced' | 'programme' | 'cycle' | 'source' | 'body';
type WithoutBase<C> = C extends Change ? Omit<C, Base> : never;
/** A change before it has its id. `body`, `importance` and `announced` are given where the usual does not hold. */
export type Draft = WithoutBase<Change> & {
  body?: string | null;
  importance?: Importance;
  announced?: boolean;
};

/** Most important first, as the design lists them: the order of changes in a comparison. */
const ORDER: ChangeKind[] = [
  'report-published',
  'judgment-changed',
  'judgment-first-given',
  'judgment-withdrawn',
  'finding-added',
  'finding-reworded',
  'finding-removed',
  'finding-repeated',
  'correction-noted',
  'documents-disagree',
  'report-withdrawn',
  'report-restored',
  'section-added',
  'section-removed',
  'section-renamed',
  'section-moved',
  'text-changed',
  'date-changed',
  'cosmetic',
  'reread',
];
const RANK: Record<Importance, number> = { headline: 0, notable: 1, detail: 2, record: 3 };

function importanceOf(draft: Draft): Importance {
  switch (draft.kind) {
    case 'report-published':
    case 'judgment-changed':
    case 'judgment-first-given':
    case 'judgment-withdrawn':
      return 'headline';
    case 'finding-added':
    case 'finding-removed':
      return draft.finding.kind === 'cause-of-concern' ? 'headline' : 'notable';
    case 'finding-reworded':
      return draft.before.kind !== draft.after.kind &&
        [draft.before.kind, draft.after.kind].includes('cause-of-concern')
        ? 'headline'
        : 'notable';
    case 'finding-repeated':
    case 'correction-noted':
    case 'documents-disagree':
    case 'report-withdrawn':
    case 'report-restored':
      return 'notable';
    case 'section-added':
    case 'section-removed':
    case 'section-renamed':
    case 'section-moved':
    case 'text-changed':
      return 'detail';
    default:
      return 'record';
  }
}

/**
 * What a change tells, whatever bytes it was read from: equal for two changes that tell the same. (The id of a change also
 * says from which captures it comes.)
 */
export function eventKey(change: Change): string {
  return JSON.stringify([change.kind, change.body, change.area, identityOf(change)]);
}

/** What of a change makes it that change: what it is about, and both states. Words of ours stay out of it. */
function identityOf(draft: Draft | Change): unknown[] {
  switch (draft.kind) {
    case 'report-published':
    case 'report-withdrawn':
    case 'report-restored':
      return [draft.url, draft.title];
    case 'judgment-changed':
    case 'judgment-first-given':
    case 'judgment-withdrawn':
      return [draft.before, draft.after];
    case 'finding-added':
    case 'finding-removed':
    case 'finding-repeated':
      return [draft.finding.kind, findingKey(draft.finding)];
    case 'finding-reworded':
      return [
        draft.before.kind,
        draft.before.area,
        findingKey(draft.before),
        draft.after.kind,
        findingKey(draft.after),
        ...(draft.deadlineMoved ? [draft.deadlineMoved] : []),
      ];
    case 'section-added':
    case 'section-removed':
    case 'section-renamed':
    case 'section-moved':
      return [draft.path, draft.before, draft.after];
    case 'text-changed':
      return [draft.path, draft.edits];
    case 'correction-noted':
      return [draft.text];
    case 'documents-disagree':
      return [
        ...draft.documents.map(({ url, says }) => [url, says]),
        ...(draft.settled ? [draft.settled] : []),
      ];
    default:
      return [draft.field, draft.before, draft.after];
  }
}

function findingKey(finding: { text: string; points: string[] }): string {
  return [finding.text, ...finding.points].map(contentKey).join('|');
}

/**
 * Gives drafts their ids, importance and place. An id is a SHA-256 (its first 24 hexadecimal digits) over the kind,
 * the subject, both states and, where known, the captures: the same change of the same captures always has the
 * same id, and the same change coming again later (A→B→A→B) has another.
 */
export function finish(
  drafts: Draft[],
  report: Report,
  source: ChangeSource | null,
  since: IsoInstant | null = null,
): Change[] {
  const used = new Map<string, number>();
  const capture = source
    ? [
        source.site,
        source.page,
        source.before?.sha256 ?? null,
        source.before?.capturedAt ?? null,
        source.after?.sha256 ?? null,
      ]
    : [];
  const changes = drafts.map((draft) => {
    const { body, importance, announced, ...rest } = draft;
    const level = importance ?? importanceOf(draft);
    const subject = body === undefined ? (report.body?.id ?? null) : body;
    const identity = JSON.stringify([
      draft.kind,
      subject,
      report.programme,
      report.cycle,
      draft.area,
      identityOf(draft),
      capture,
      ...(since === null ? [] : [since]),
    ]);
    const times = used.get(identity) ?? 0;
    used.set(identity, times + 1);
    return {
      id: sha256(times === 0 ? identity : `${identity}#${times}`).slice(0, 24),
      importance: level,
      announced: announced ?? level !== 'record',
      body: subject,
      programme: report.programme,
      cycle: report.cycle,
      ...rest,
      ...(source ? { source } : {}),
    } as Change;
  });
  return changes.sort(byWeight);
}

type Weighed = { kind: ChangeKind; importance: Importance };
// Sorting is stable: what weighs the same stays in the order in which it was found.
const byWeight = (x: Weighed, y: Weighed): number =>
  RANK[x.importance] - RANK[y.importance] || ORDER.indexOf(x.kind) - ORDER.indexOf(y.kind);
