/**
 * Which findings are the same, reworded, new or no longer listed.
 *
 * Matching goes from certain to uncertain: the same words under the same area; the same words elsewhere; then by
 * what they say (TF-IDF cosine, best pairing together), within the area first and across areas after. Nested points
 * are compared as a set: their order is nothing, a point added or taken out is a rewording of the finding. A point
 * that comes to stand as a finding of its own, or the reverse, belongs to the finding it came from.
 *
 * From `SAME` up (`finding-item.ts`) a pair is one finding. Between `DOUBTFUL` and `SAME` both are told, one as added
 * and one as no longer listed, each with `similarity`: whether they are one is for a person to say. Below, nothing links
 * them.
 */
import type { Finding, FindingPart, Report, SiteProfile } from '../model.js';
import type { Draft } from './change.js';
import { type ClosedNow, closedInPlace } from './closed-in-place.js';
import { closedIn } from './closing.js';
import type { Corpus } from './corpus.js';
import { type DeadlineMove, movedDeadline } from './deadline-moves.js';
import { type Budget, wordEdits } from './edits.js';
import type { Item, Match } from './finding-item.js';
import { cameFrom } from './finding-parts.js';
import { type FollowUps, followUpsIn } from './follow-up.js';
import { pairFindings } from './match-findings.js';
import { aFinding, areaName, bodyName, findingName, sentence } from './names.js';
import { clip, contentKey, findingText } from './normalise.js';
import type { Scope } from './scope.js';

export function compareFindings(
  before: Report,
  after: Report,
  profile: SiteProfile,
  scope: Scope,
  corpus: () => Corpus,
  budget: Budget,
): Draft[] {
  const followUps: FollowUps = followUpsIn(after);
  const { exact, matches, oldRest, newRest, links } = pairFindings(
    before.findings,
    after.findings,
    scope.sameDocument,
    corpus,
    budget,
  );
  const drafts: Draft[] = [];
  const sameReport = scope.sameBody && scope.cycle === 'same';
  // Across cycles what is the same is told as repeated.
  if (!sameReport) for (const [then, now] of exact) drafts.push(repeated(then, now, 1));
  else if (scope.sameDocument)
    for (const [then, now] of exact) {
      const draft = putOff(then, now);
      if (draft) drafts.push(draft);
    }
  for (const match of matches) {
    if (!sameReport) {
      const then = match.before.finding;
      drafts.push(repeated(then, match.after.finding, match.similarity));
      for (const part of match.parts) {
        const { from, similarity } = cameFrom(then, part, corpus());
        drafts.push(repeated(from, part.finding, similarity));
      }
    } else {
      const draft = reworded(match);
      if (draft) drafts.push(draft);
    }
  }
  const across = scope.sameBody && scope.cycle === 'different';
  const closed = closedNow();
  for (const item of newRest) {
    if (closed.has(item.finding) || !tellMissing(item.finding, 'before')) continue;
    drafts.push(addedOrRemoved('finding-added', item.finding, links.get(item)));
  }
  // What stands on the page all the same, and is said to be closed.
  const gone = new Set(oldRest.map(({ finding }) => finding));
  for (const finding of closed.keys()) {
    if (!gone.has(finding)) drafts.push(addedOrRemoved('finding-removed', finding));
  }
  for (const item of oldRest) {
    if (!closed.has(item.finding) && !tellMissing(item.finding, 'after')) continue;
    drafts.push(addedOrRemoved('finding-removed', item.finding, links.get(item)));
  }
  return drafts;

  /** What the later document says is closed: of an earlier cycle's findings, or since the page was read last. */
  function closedNow(): Map<Finding, ClosedNow> {
    const gone = oldRest.map(({ finding }) => finding);
    if (scope.sameDocument) {
      const pairs = matches.map((one) => [one.before.finding, one.after.finding] as [Finding, Finding]);
      return closedInPlace(before, after, [...exact, ...pairs], gone, profile);
    }
    if (!across) return new Map();
    const closings = closedIn(
      after,
      gone.map((finding) => ({ finding })),
      profile,
    );
    return new Map(closings.flatMap((one) => (one.sure ? [[one.of.finding, one] as const] : [])));
  }

  /** True where the document that lacks the finding would have listed it. */
  function tellMissing(finding: Finding, lackingSide: 'before' | 'after'): boolean {
    if (scope.sameDocument) return true;
    return lackingSide === 'before' ? scope.beforeCovers(finding.area) : scope.afterCovers(finding.area);
  }

  function addedOrRemoved(
    kind: 'finding-added' | 'finding-removed',
    finding: Finding,
    link?: { other: Item; similarity: number },
  ): Draft {
    const report = kind === 'finding-added' ? after : before;
    const body = finding.body ?? report.body?.id ?? after.body?.id ?? null;
    const what = findingName(finding.kind);
    const where = finding.area ? ` under ${areaName(profile, finding.area)}` : '';
    const quote = `“${clip(findingText(finding))}”`;
    const ended = kind === 'finding-removed' ? closed.get(finding) : undefined;
    const other = scope.sameBody ? null : ((kind === 'finding-added' ? before : after).body?.id ?? null);
    const rest =
      other !== null
        ? `${what}${where} that ${bodyName(profile, other, before, after)} does not have: ${quote}`
        : kind === 'finding-added'
          ? `new ${what}${where}: ${quote}`
          : `${what}${where} ${ended ? 'closed' : 'no longer listed'}${across && after.cycle ? ` in ${after.cycle}` : ''}: ${quote}`;
    const followed = kind === 'finding-removed' && across && !ended ? followUps(finding, corpus()) : null;
    const saysNow = across ? 'The later report says:' : `The ${after.documentKind} now says:`;
    const cited = ended
      ? ` ${saysNow} “${clip(ended.sentence, 240)}”`
      : followed
        ? ` The later report follows it up: “${clip(followed.sentence, 240)}”`
        : '';
    return {
      kind,
      area: finding.area,
      body,
      finding,
      ...(link ? { similarity: round(link.similarity), resembles: link.other.finding } : {}),
      ...(followed ? { followedUp: { sentence: followed.sentence, path: followed.path } } : {}),
      ...(ended
        ? { closed: { sentence: ended.sentence, path: ended.path, ...(across ? {} : { inPlace: true }) } }
        : {}),
      ...(other !== null ? { otherBody: other } : {}),
      summary: sentence(bodyName(profile, body, after, before), rest) + cited,
    };
  }

  function repeated(then: Finding, now: Finding, similarity: number): Draft {
    const body = now.body ?? after.body?.id ?? null;
    const where = now.area ? ` under ${areaName(profile, now.area)}` : '';
    const other = scope.sameBody ? null : (before.body?.id ?? null);
    const how = `${other === null ? 'listed again' : 'listed by both'}${similarity >= 0.85 ? '' : ' in other words'}`;
    const kinds =
      then.kind === now.kind ? '' : `, now as ${aFinding(now.kind)} (before: ${findingName(then.kind)})`;
    const from = other === null ? '' : `, as at ${bodyName(profile, other, before)}`;
    return {
      kind: 'finding-repeated',
      area: now.area,
      body,
      finding: now,
      before: then,
      similarity: round(similarity),
      ...(other !== null ? { otherBody: other } : {}),
      ...(then.kind !== now.kind && now.kind === 'cause-of-concern'
        ? { importance: 'headline' as const }
        : {}),
      summary: sentence(
        bodyName(profile, body, after, before),
        `${findingName(now.kind)}${where} ${how}${from}${kinds}: “${clip(findingText(now))}”`,
      ),
    };
  }

  /** The same words with another deadline beside them. */
  function putOff(then: Finding, now: Finding): Draft | null {
    const deadline = movedDeadline(then, now);
    if (!deadline) return null;
    const where = now.area ? ` under ${areaName(profile, now.area)}` : '';
    const rest = `${findingName(now.kind)}${where} has another deadline, “${deadline.after}” (before: “${deadline.before}”): “${clip(findingText(now))}”`;
    return otherwise(then, now, rest, { deadline, similarity: 1 });
  }

  /** A finding that says something else than it did, or has another deadline beside it. */
  function otherwise(
    then: Finding,
    now: Finding,
    rest: string,
    how: { deadline: DeadlineMove | null; similarity: number; parts?: FindingPart[]; notes?: string[] },
  ): Draft {
    const { deadline, similarity, parts = [], notes = [] } = how;
    const words = (finding: Finding, by: string | undefined) =>
      findingText(finding) + (by === undefined ? '' : `\n${by}`);
    const { edits, coarse } = wordEdits(words(then, deadline?.before), words(now, deadline?.after), budget);
    if (coarse) budget.coarse?.add('words');
    const body = now.body ?? after.body?.id ?? null;
    return {
      kind: 'finding-reworded',
      area: now.area,
      body,
      finding: now,
      before: then,
      after: now,
      edits,
      similarity,
      ...(parts.length > 0 ? { parts } : {}),
      ...(deadline ? { deadlineMoved: deadline } : {}),
      summary: [sentence(bodyName(profile, body, after, before), rest), ...notes].join(' '),
    };
  }

  function reworded(match: Match): Draft | null {
    const then = match.before.finding;
    const now = match.after.finding;
    const sameWords = match.before.key === match.after.key;
    const sameKind = then.kind === now.kind;
    // An area that one reading could not tell is not a move.
    const moved = then.area !== now.area && then.area !== null && now.area !== null;
    const parts: FindingPart[] = [
      ...match.parts.map((part) => ({ event: 'split-off' as const, finding: part.finding })),
      ...match.takenIn.map((part) => ({ event: 'taken-in' as const, finding: part.finding })),
    ];
    if (sameWords && sameKind && !moved && parts.length === 0)
      return scope.sameDocument ? putOff(then, now) : null;
    const deadline = scope.sameDocument ? movedDeadline(then, now) : null;
    const where = now.area ? ` under ${areaName(profile, now.area)}` : '';
    const quote = `“${clip(findingText(now))}”`;
    const added = match.after.pointKeys.filter((key) => !match.before.pointKeys.includes(key)).length;
    const removed = match.before.pointKeys.filter((key) => !match.after.pointKeys.includes(key)).length;
    let rest: string;
    if (!sameKind) rest = `${findingName(then.kind)} became ${aFinding(now.kind)}${where}: ${quote}`;
    else if (moved && sameWords && then.area && now.area) {
      rest = `${findingName(now.kind)} moved from ${areaName(profile, then.area)} to ${areaName(profile, now.area)}: ${quote}`;
    } else if (sameOwnWords(match) && added > 0 && removed === 0) {
      rest = `${findingName(now.kind)}${where} has ${countOf(added, 'new point')}: ${quote}`;
    } else if (sameOwnWords(match) && removed > 0 && added === 0) {
      rest = `${findingName(now.kind)}${where} lost ${countOf(removed, 'point')}: ${quote}`;
    } else rest = `${findingName(now.kind)}${where} reworded: ${quote}`;
    return otherwise(then, now, rest, {
      deadline,
      similarity: round(match.similarity),
      parts,
      notes: [
        ...parts.map(partNote),
        ...(deadline ? [`Its deadline is “${deadline.after}” (before: “${deadline.before}”).`] : []),
      ],
    });
  }
}

function partNote({ event, finding }: FindingPart): string {
  const quote = `“${clip(findingText(finding), 90)}”`;
  return event === 'split-off'
    ? `Part of it now stands on its own: ${quote}.`
    : `It takes in what stood on its own: ${quote}.`;
}

function sameOwnWords(match: Match): boolean {
  return contentKey(match.before.finding.text) === contentKey(match.after.finding.text);
}

function countOf(count: number, thing: string): string {
  const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
  return `${words[count] ?? count} ${thing}${count === 1 ? '' : 's'}`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
