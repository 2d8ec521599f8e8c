/**
 * What moved among the judgments of two documents.
 *
 * Judgments are matched by area (and body, where one document judges several). A grade that one rendition does not
 * show is never news: it is a problem of reading and nothing else, unless a person has said that the page is right
 * (`HiddenGrades`). An area that one document does not list is news
 * only where both are states of one document and the judgment is that document's own, not one carried over.
 *
 * Across cycles, the same grade word on two scales that do not compare is not told as a change: `good` then and
 * `good` now says neither that it moved nor that it did not. Different words are told, as not comparable.
 */
import type { GradeReading, Judgment, Problem, Report, SiteProfile } from '../model.js';
import { areaById, compareGrades } from '../sites/lookup.js';
import type { Draft } from './change.js';
import { stemDice } from './likeness.js';
import { areaName, areaOf, bodyName, gradeName, sentence } from './names.js';
import { contentKey, plain } from './normalise.js';
import type { Scope } from './scope.js';

interface Result {
  drafts: Draft[];
  problems: Problem[];
}

/** What a person has vouched for: that a document really shows no grade where none was read. */
export interface HiddenGrades {
  /** Of the earlier document: a grade that it did not show and the later one does is given. */
  before: boolean;
  /** Of the later one: a grade that it no longer shows is withdrawn from view. */
  after: boolean;
}

export function compareJudgments(
  before: Report,
  after: Report,
  profile: SiteProfile,
  scope: Scope,
  hidden: HiddenGrades = { before: false, after: false },
): Result {
  const drafts: Draft[] = [];
  const problems: Problem[] = [];
  // An area of one programme is another thing than its namesake in another.
  if (!scope.sameProgramme) return { drafts, problems };
  const several = [before, after].some((report) =>
    report.judgments.some((judgment) => judgment.body !== undefined && judgment.body !== report.body?.id),
  );
  const oldOnes = byArea(before, several);
  const newOnes = byArea(after, several);
  pairUnknownAreas(oldOnes, newOnes, profile);
  if (scope.cycle === 'different') pairContinuedAreas(oldOnes, newOnes, after, profile);

  for (const [key, now] of newOnes) {
    const then = oldOnes.get(key) ?? null;
    if (then !== null) comparePair(then, now);
    else if (scope.sameDocument && !now.carriedOver && now.grade.kind === 'graded') {
      drafts.push(givenOrWithdrawn('judgment-first-given', null, now));
    }
  }
  const standing = newOnes.size > 0;
  for (const [key, then] of oldOnes) {
    if (newOnes.has(key) || then.carriedOver || then.grade.kind !== 'graded') continue;
    if (scope.sameDocument && standing) drafts.push(givenOrWithdrawn('judgment-withdrawn', then, null));
  }
  return { drafts, problems };

  function comparePair(then: Judgment, now: Judgment): void {
    const a = then.grade;
    const b = now.grade;
    if (a.kind === 'not-shown' || b.kind === 'not-shown') {
      const own = scope.sameDocument && !then.carriedOver && !now.carriedOver;
      if (own && hidden.after && a.kind === 'graded') drafts.push(noLongerShown(then, now));
      else if (own && hidden.before && b.kind === 'graded')
        drafts.push(givenOrWithdrawn('judgment-first-given', then, now));
      else if (a.kind !== b.kind) problems.push(notShown(then, now));
      return;
    }
    if (a.kind === 'graded' && b.kind === 'graded') {
      const moved = a.grade === b.grade ? null : changed(then, now, a, b);
      if (moved) drafts.push(moved);
      else inspectionNote(then, now);
      return;
    }
    // That one body is graded and another is not says nothing of either.
    if (!scope.sameBody) return;
    if (b.kind === 'graded') drafts.push(givenOrWithdrawn('judgment-first-given', then, now));
    else if (a.kind === 'graded') drafts.push(givenOrWithdrawn('judgment-withdrawn', then, now));
    else if (a.kind !== b.kind && scope.sameDocument) {
      // `To be graded` that becomes `not graded`: no grade moved, but the record knows.
      drafts.push({
        kind: 'date-changed',
        area: now.area,
        field: 'grading',
        before: a.kind,
        after: b.kind,
        summary: say(now, `${nameOf(now)} was ${gradeName(profile, a)} and is now ${gradeName(profile, b)}`),
      });
    }
  }

  /** No word of the inspectorate says that the grade is another: told below grades that moved. */
  function noLongerShown(then: Judgment, now: Judgment): Draft {
    const was = gradeName(profile, then.grade);
    return {
      ...givenOrWithdrawn('judgment-withdrawn', then, now),
      importance: 'notable',
      summary: say(now, `the grade of ${nameOf(now)}, ${was}, is no longer shown`),
    };
  }

  function notShown(then: Judgment, now: Judgment): Problem {
    const lost = now.grade.kind === 'not-shown';
    const other = gradeName(profile, lost ? then.grade : now.grade);
    return {
      code: 'grade-not-shown',
      where: now.area,
      detail: lost
        ? `${nameOf(now)} was read as ${other} before; the later document does not show its grade`
        : `${nameOf(now)} is read as ${other} now; the earlier document does not show its grade`,
    };
  }

  function changed(
    then: Judgment,
    now: Judgment,
    a: Extract<GradeReading, { kind: 'graded' }>,
    b: Extract<GradeReading, { kind: 'graded' }>,
  ): Draft | null {
    // An id made from a label is no other area where the label was reworded.
    const earlierArea = areaOf(profile, then.area) ? then.area : now.area;
    const verdict = compareGrades(
      profile,
      { grade: a.grade, scale: a.scale, programme: before.programme, cycle: before.cycle, area: earlierArea },
      { grade: b.grade, scale: b.scale, programme: after.programme, cycle: after.cycle, area: now.area },
    );
    // Two names of one rank, on scales that compare: nothing moved.
    if (verdict.direction === 'same') return null;
    const direction = verdict.direction;
    const [from, to] = [gradeName(profile, a), gradeName(profile, b)];
    const carried = now.carriedOver
      ? ` (carried over${now.inspectedIn ? ` from ${now.inspectedIn}` : ''})`
      : '';
    let rest: string;
    if (!scope.sameBody) {
      const other = bodyName(profile, before.body?.id ?? null, before) ?? 'the other document';
      rest = `${nameOf(now)} is ${to}${carried}; at ${other} it is ${from}`;
    } else if (direction === 'not-comparable') {
      rest = `${nameOf(now)} was ${from}${inCycle(before)} and is ${to}${inCycle(after)}${carried}; the two grades cannot be compared`;
    } else {
      const verb = direction === 'improved' ? 'rose' : 'fell';
      const cycles = scope.cycle === 'different' ? ` between ${before.cycle} and ${after.cycle}` : '';
      rest = `${nameOf(now)} ${verb} from ${from} to ${to}${cycles}${carried}`;
    }
    return {
      kind: 'judgment-changed',
      area: now.area,
      body: subject(now),
      label: now.label,
      level: now.level,
      before: a,
      after: b,
      direction,
      ...(verdict.caveat ? { caveat: verdict.caveat } : {}),
      ...(now.carriedOver ? { carriedOver: true } : {}),
      summary: say(now, rest),
    };
  }

  function givenOrWithdrawn(
    kind: 'judgment-first-given' | 'judgment-withdrawn',
    then: Judgment | null,
    now: Judgment | null,
  ): Draft {
    const one = (now ?? then) as Judgment;
    const name = nameOf(one);
    const was = gradeName(profile, then?.grade ?? null);
    const is = gradeName(profile, now?.grade ?? null);
    const acrossCycles = scope.cycle === 'different';
    let rest: string;
    if (kind === 'judgment-first-given') {
      if (then?.grade.kind === 'not-shown') rest = `a grade of ${name} is shown now, which was not: ${is}`;
      else if (acrossCycles) rest = `${name} is ${is} in ${after.cycle}; it was ${was} in ${before.cycle}`;
      else rest = `${name} graded for the first time: ${is}`;
    } else if (now === null) rest = `the judgment of ${name}, ${was}, is no longer listed`;
    else if (acrossCycles) rest = `${name} is ${is} in ${after.cycle}; it was ${was} in ${before.cycle}`;
    else rest = `the judgment of ${name}, ${was}, was withdrawn: it is now ${is}`;
    return {
      kind,
      area: one.area,
      body: subject(one),
      label: one.label,
      level: one.level,
      before: then?.grade ?? null,
      after: now?.grade ?? null,
      summary: say(one, rest),
    };
  }

  function inspectionNote(then: Judgment, now: Judgment): void {
    if (!scope.sameDocument) return;
    if (then.carriedOver === now.carriedOver && then.inspectedIn === now.inspectedIn) return;
    const told = (judgment: Judgment) =>
      judgment.carriedOver
        ? `carried over from ${judgment.inspectedIn ?? 'an earlier inspection'}`
        : (judgment.inspectedIn ?? 'this inspection');
    drafts.push({
      kind: 'date-changed',
      area: now.area,
      body: subject(now),
      field: 'inspectedIn',
      before: told(then),
      after: told(now),
      summary: say(
        now,
        `the judgment of ${nameOf(now)} is now said to be from ${told(now).replace(/^carried over from /, '')} (before: ${told(then)})`,
      ),
    });
  }

  function inCycle(report: Report): string {
    return scope.cycle === 'different' && report.cycle ? ` in ${report.cycle}` : '';
  }
  function nameOf(judgment: Judgment): string {
    return areaName(profile, judgment.area, judgment.label);
  }
  function subject(judgment: Judgment): string | null {
    return judgment.body ?? after.body?.id ?? before.body?.id ?? null;
  }
  function say(judgment: Judgment, rest: string): string {
    return sentence(bodyName(profile, subject(judgment), after, before), rest);
  }
}

/** Judgments by body and area; of two readings of one area the one that shows a grade. */
function byArea(report: Report, severalBodies: boolean): Map<string, Judgment> {
  const found = new Map<string, Judgment>();
  for (const judgment of report.judgments) {
    // Documents about one body each are laid side by side by area alone, whichever bodies they are.
    const body = severalBodies ? (judgment.body ?? report.body?.id ?? '') : '';
    const key = `${body}\n${judgment.area}`;
    const other = found.get(key);
    if (!other || shows(judgment) > shows(other)) found.set(key, judgment);
  }
  return found;
}

function shows(judgment: Judgment): number {
  return { graded: 3, 'to-be-graded': 2, ungraded: 1, 'not-shown': 0 }[judgment.grade.kind];
}

/**
 * Areas that the profile does not know carry ids made from their label. Where the label was merely reworded, the two
 * ids are one area: paired by label, so that a new wording is not a judgment withdrawn and another given.
 */
function pairUnknownAreas(
  oldOnes: Map<string, Judgment>,
  newOnes: Map<string, Judgment>,
  profile: SiteProfile,
): void {
  const unknown = (judgment: Judgment) => areaOf(profile, judgment.area) === null;
  for (const [oldKey, then] of [...oldOnes]) {
    if (newOnes.has(oldKey) || !unknown(then)) continue;
    let best: [string, number] | null = null;
    for (const [newKey, now] of newOnes) {
      if (oldOnes.has(newKey) || !unknown(now) || now.level !== then.level) continue;
      const alike =
        contentKey(now.label) === contentKey(then.label) ? 1 : stemDice(plain(now.label), plain(then.label));
      if (alike >= 0.6 && (best === null || alike > best[1])) best = [newKey, alike];
    }
    if (best !== null) {
      oldOnes.delete(oldKey);
      oldOnes.set(best[0], then);
    }
  }
}

/** Areas that go on under another id in a later framework: laid beside the area that they go on from. */
function pairContinuedAreas(
  oldOnes: Map<string, Judgment>,
  newOnes: Map<string, Judgment>,
  after: Report,
  profile: SiteProfile,
): void {
  for (const [newKey, now] of newOnes) {
    if (oldOnes.has(newKey)) continue;
    const body = newKey.slice(0, newKey.indexOf('\n') + 1);
    const from = (areaById(now.area, profile, after.programme)?.continues ?? [])
      .map((link) => body + link.area)
      .find((key) => oldOnes.has(key) && !newOnes.has(key));
    if (from === undefined) continue;
    oldOnes.set(newKey, oldOnes.get(from) as Judgment);
    oldOnes.delete(from);
  }
}
