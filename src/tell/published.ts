/**
 * Newly published documents in one bulletin: what of each is told, so that a grade or a finding stands in it once.
 *
 * A document that joins a report told of before brings only what it adds (`adds`); documents that come to one reader at
 * once are one item; and of a document that judges many bodies a reader is told what concerns the bodies they asked for.
 */
import { joinSuccessions } from '../compare/succession.js';
import type { Change, ChangeEntry, Finding, FindingTrace, Judgment } from '../model.js';
import type { News } from './group.js';

type Published = Extract<Change, { kind: 'report-published' | 'report-withdrawn' | 'report-restored' }>;

const isPublished = (change: Change): change is Published => change.kind === 'report-published';

/** A report may be published on several pages: its judgments are those of all of them, each once. */
export function asOneReport(news: News): Change {
  const first = news.entries[0].change;
  if (!isPublished(first)) return first;
  const all = news.entries.map(({ change }) => change).filter(isPublished);
  const succession = joinSuccessions(all.flatMap((change) => change.succession ?? []));
  const { alsoIn, adds, ...bare } = first;
  const whole = all.some((change) => change.alsoIn === undefined);
  return {
    // Where what it joins is told in the same item, nothing of it was told before.
    ...(whole
      ? bare
      : { ...bare, ...(alsoIn ? { alsoIn } : {}), ...(adds ? { adds: addedByAll(all) } : {}) }),
    judgments: eachOnce(all.flatMap((change) => judgmentsOf(change, first.body))),
    traces: withoutDoubles(all.flatMap((change) => change.traces ?? [])),
    ...(succession ? { succession } : {}),
  };
}

/** What a document says of this body: of one that judges several, the part about it. */
function judgmentsOf({ body: own, judgments = [] }: Published, body: string | null): Judgment[] {
  if (own !== null || body === null) return judgments;
  return judgments.flatMap(({ body: of, ...judgment }) => (of === body ? [judgment] : []));
}

function addedByAll(all: Published[]): NonNullable<Published['adds']> {
  const adds = all.flatMap((change) => change.adds ?? []);
  const findings = new Map(adds.flatMap((one) => one.findings).map((finding) => [wordsOf(finding), finding]));
  return {
    report: adds.some(({ report }) => report),
    judgments: eachOnce(adds.flatMap(({ judgments }) => judgments)),
    findings: [...findings.values()],
  };
}

const wordsOf = ({ kind, text, points }: Finding): string => JSON.stringify([kind, text, points]);

/** Two pages of one report that disagree are both listed: which is right is not ours to say. */
function eachOnce<One extends Judgment>(judgments: One[]): One[] {
  const kept = new Map<string, One>();
  for (const judgment of judgments) {
    const place = JSON.stringify([judgment.body ?? null, judgment.area]);
    const known = kept.get(place);
    if (known === undefined || known.grade.kind === 'not-shown') kept.set(place, judgment);
    else if (judgment.grade.kind !== 'not-shown' && !sameGrade(known, judgment))
      kept.set(`${place} ${JSON.stringify(judgment.grade)}`, judgment);
  }
  return [...kept.values()];
}

function sameGrade(one: Judgment, other: Judgment): boolean {
  return JSON.stringify(one.grade) === JSON.stringify(other.grade);
}

/** A finding that several pages of a report list is one finding. */
function withoutDoubles(traces: FindingTrace[]): FindingTrace[] {
  return [...new Map(traces.map((trace) => [`${trace.event} ${trace.id}`, trace])).values()];
}

/**
 * Entries as one reader is told them: of a document that judges several bodies only the bodies that the reader asked for
 * (none: all), and of one more document of a report nothing that another entry tells as a change.
 */
export function forReader(entries: ChangeEntry[], bodies: string[]): ChangeEntry[] {
  return entries.map((entry) => {
    const { change } = entry;
    if (!isPublished(change)) return entry;
    const wanted = ({ body }: Judgment) =>
      change.body !== null || bodies.length === 0 || (body !== undefined && bodies.includes(body));
    const { adds } = change;
    const judgments = change.judgments?.filter(wanted);
    if (adds && change.body === null && isFirst(judgments ?? [], adds.judgments)) {
      const { alsoIn: _, adds: __, ...first } = change;
      return { ...entry, change: { ...first, ...(judgments ? { judgments } : {}) } };
    }
    const toldElsewhere = (told: (other: Change) => boolean) =>
      entries.some(
        ({ change: other }) =>
          other.source?.page !== change.source?.page &&
          other.programme === change.programme &&
          other.cycle === change.cycle &&
          told(other),
      );
    return {
      ...entry,
      change: {
        ...change,
        ...(judgments ? { judgments } : {}),
        ...(adds
          ? {
              adds: {
                ...adds,
                judgments: adds.judgments.filter(
                  (one) => wanted(one) && !toldElsewhere((other) => moves(other, one, change)),
                ),
                findings: adds.findings.filter(
                  (one) => !toldElsewhere((other) => brings(other, one, change)),
                ),
              },
            }
          : {}),
      },
    };
  });
}

/** Of the bodies that a reader asked for, the document is the first that shows any grade. */
function isFirst(judgments: Judgment[], added: Judgment[]): boolean {
  const graded = judgments.filter(({ grade }) => grade.kind === 'graded');
  return graded.length > 0 && graded.every((one) => added.some((other) => isSame(one, other)));
}

const isSame = (one: Judgment, other: Judgment): boolean =>
  one.area === other.area && one.body === other.body && sameGrade(one, other);

function moves(change: Change, { area, body, grade }: Judgment, published: Change): boolean {
  if (change.kind !== 'judgment-changed' && change.kind !== 'judgment-first-given') return false;
  return (
    change.area === area &&
    change.body === (body ?? published.body) &&
    JSON.stringify(change.after) === JSON.stringify(grade)
  );
}

function brings(change: Change, finding: Finding, published: Change): boolean {
  if (change.kind !== 'finding-added' && change.kind !== 'finding-reworded') return false;
  return change.body === published.body && wordsOf(change.finding) === wordsOf(finding);
}

/** A document that judges several bodies, less the grades that `given` says are told by others of the same bulletin. */
export function withoutGiven(entry: ChangeEntry, given: (judgment: Judgment) => boolean): ChangeEntry {
  const { change } = entry;
  if (!isPublished(change)) return entry;
  const left = (judgments: Judgment[]) => judgments.filter((judgment) => !given(judgment));
  return {
    ...entry,
    change: {
      ...change,
      judgments: left(change.judgments ?? []),
      ...(change.adds ? { adds: { ...change.adds, judgments: left(change.adds.judgments) } } : {}),
    },
  };
}

/** The grades that a newly published document is told for: of one more document of a report those that it adds. */
export function toldFor(change: Change): Judgment[] {
  if (!isPublished(change)) return [];
  const judgments = change.adds?.judgments ?? change.judgments ?? [];
  return judgments.filter(({ grade }) => grade.kind === 'graded');
}
