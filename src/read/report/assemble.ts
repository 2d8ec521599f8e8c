/**
 * The end of the walk: clues weighed into judgments, headings that were none put back, the report put together and held
 * against its own words.
 */
import type {
  AreaId,
  GradeScale,
  Judgment,
  PreviousJudgment,
  Report,
  Section,
  SiteProfile,
} from '../../model.js';
import { scaleFor } from '../../sites/lookup.js';
import { deadlinesOf } from '../deadlines.js';
import type { GradeWord } from '../grades.js';
import { indexInstead } from '../index-page.js';
import { weigh } from '../judgments.js';
import { notEnglish } from '../language.js';
import { addAll } from '../lists.js';
import type { Outlined } from '../outline.js';
import { selfChecks } from '../self-checks.js';
import { judgedSentences } from '../sentences.js';
import { settleHints } from './hints.js';
import { noteSentence } from './news.js';
import type { State } from './state.js';

export function finish(state: State, lines: Outlined[]): Report {
  const { identity, profile } = state;
  const title = identity.title;
  if (identity.documentKind === 'news' && title) {
    for (const said of judgedSentences(title, profile)) noteSentence(state, said);
  }
  settleHints(state);
  const weighed = weigh([...state.notes.values()], {
    profile,
    documentKind: identity.documentKind,
    judges: state.judges,
    aboutSome: identity.body !== null || identity.programme !== null,
    cycle: identity.cycle?.id ?? null,
    programme: identity.programme,
    scaleOf: (area, word) => scaleForArea(state, area, word),
  });
  if (state.sorted || !state.judges)
    state.problems = state.problems.filter(
      ({ code }) => code !== 'grade-unplaced' && (state.judges || code !== 'area-unknown'),
    );
  // The heading over a table of many bodies is a judgment of none of them.
  const many = !identity.body && weighed.judgments.some(({ body }) => body !== undefined);
  const isNobodys = ({ body, grade }: Judgment) => many && body === undefined && grade.kind === 'not-shown';
  const nobodys = new Set(weighed.judgments.filter(isNobodys).map(({ area }) => area));
  weighed.judgments = weighed.judgments.filter((one) => !isNobodys(one));
  addAll(
    state.problems,
    weighed.problems.filter(({ code, where }) => code !== 'grade-not-shown' || !nobodys.has(where)),
  );
  if (state.others.size > 0)
    state.problems.push({
      code: 'judged-elsewhere',
      where: title,
      detail: `a table gives grades of ${[...state.others].join(', ')}: they are read from the pages of these bodies, and are text here`,
    });
  for (const one of state.findings) {
    const deadlines = deadlinesOf(one);
    // A column that repeats the day that the words name adds none.
    const others = (one.deadlines ?? []).filter(
      ({ date }) => date === null || !deadlines.some((own) => own.date === date),
    );
    if (deadlines.length > 0) one.deadlines = [...deadlines, ...others];
  }
  if (!identity.cycle) dateByEarlier(weighed, lines);
  const pillars = new Set(weighed.judgments.filter((one) => one.level === 'pillar').map((one) => one.area));
  const pillar =
    identity.pillar ?? (pillars.size === 1 ? onlyPillar([...pillars][0]!, weighed.judgments) : null);
  const report: Report = {
    title,
    documentKind: identity.documentKind,
    body: identity.body ? { id: identity.body.id, name: identity.body.name, kind: identity.body.kind } : null,
    programme: identity.programme ?? programmeOf(state, weighed.judgments),
    cycle: identity.cycle?.id ?? null,
    pillar,
    publishedOn: state.publishedOn,
    lastUpdated: state.lastUpdated,
    embargoUntil: state.embargoUntil,
    judgments: weighed.judgments,
    previousJudgments: weighed.previous,
    findings: state.findings,
    corrections: state.corrections,
    sections: settled(state).filter((section) => section.blocks.length > 0 || section.heading !== ''),
  };
  addAll(state.problems, selfChecks(report, lines, profile));
  const isSilent =
    report.findings.length === 0 && report.judgments.every(({ grade }) => grade.kind === 'not-shown');
  if (isSilent) {
    addAll(state.problems, notEnglish(lines));
    addAll(state.problems, indexInstead(lines, identity.page, profile));
  }
  return report;
}

/**
 * Headings that were guessed from the shape of a line and turned out to have nothing under them: the first of a run may be a
 * heading of those after it, which are lines of its text (names and dates at the head of a letter, the title of a link).
 */
function settled(state: State): Section[] {
  const out: Section[] = [];
  state.sections.forEach((section, index) => {
    const above = out.at(-1);
    const next = state.sections[index + 1];
    const empty = section.blocks.length === 0 && section.area === (next?.area ?? section.area);
    if (state.guessed.has(section) && empty && above && index > 1 && wasEmpty(state, index - 1)) {
      above.blocks.push({ kind: 'paragraph', depth: 0, text: section.heading });
    } else out.push(section);
  });
  return out;
}

function wasEmpty(state: State, index: number): boolean {
  const section = state.sections[index]!;
  return (
    state.guessed.has(section) && !section.blocks.some((block) => block.depth > 0 || block.text.length > 100)
  );
}

/**
 * A release that names no year of its own, but says that this is the second year running and how the first was judged:
 * its judgments were made in the year after. Said, not guessed; with any other wording the year stays unknown.
 */
function dateByEarlier(
  weighed: { judgments: Judgment[]; previous: PreviousJudgment[] },
  lines: Outlined[],
): void {
  const years = new Set(weighed.previous.map((one) => one.inspectedIn));
  const year = years.size === 1 ? [...years][0] : null;
  if (!year || !/^\d{4}$/.test(year)) return;
  if (
    !lines.some(({ block }) => /\bsecond (?:consecutive year|year (?:running|in a row))\b/i.test(block.text))
  )
    return;
  for (const one of weighed.judgments) one.inspectedIn ??= String(Number(year) + 1);
}

/** A document speaks of one pillar where every area it judges stands under it. */
function onlyPillar(pillar: AreaId, judgments: { area: AreaId }[]): AreaId | null {
  return judgments.every((one) => one.area === pillar || one.area.startsWith(`${pillar}/`)) ? pillar : null;
}

/** The one programme in which there is an area of this id, asked of bodies of this kind where that is known. */
function soleProgramme(profile: SiteProfile, area: AreaId, kind: string | null = null): string | null {
  const programmes = new Set(
    profile.areas
      .filter((one) => one.id === area && (kind === null || one.bodyKinds.includes(kind)))
      .flatMap((one) => one.programmes),
  );
  return programmes.size === 1 ? [...programmes][0]! : null;
}

/** The programme of a document that names none: that to which all that it judges belongs. */
function programmeOf(state: State, judgments: Judgment[]): string | null {
  const kind = kindJudged(state);
  const of = new Set(judgments.map(({ area }) => soleProgramme(state.profile, area, kind)));
  return of.size === 1 ? [...of][0]! : null;
}

/** The kind of body that the document speaks of; where it is about several, the one kind that all of them are of. */
function kindJudged({ identity, notes, profile }: State): string | null {
  if (identity.bodyKind) return identity.bodyKind;
  const kinds = new Set(
    [...notes.values()].map(({ body }) => profile.bodies.find((one) => one.id === body)?.kind ?? null),
  );
  return kinds.size === 1 ? [...kinds][0]! : null;
}

/** The scale of this cycle; where the cycle is not known, the one scale of the programme that has the grades of the document. */
function scaleForArea(state: State, area: AreaId, word: GradeWord): GradeScale | null {
  const { identity, profile } = state;
  const cycle = identity.cycle?.id ?? state.announced;
  const programme = identity.programme ?? soleProgramme(profile, area, kindJudged(state));
  const certain = scaleFor(profile, programme, cycle, area);
  if (certain || (cycle && !identity.cycle?.unlisted) || word.kind !== 'graded') return certain;
  // All that a document judges is on one scale: that of what is judged on one only, else that which has all the grades it gives.
  const sure = new Map(
    [...state.notes.values()].flatMap((one) => {
      const scale = one.clues.length > 0 ? scaleFor(profile, programme, cycle, one.area) : null;
      return scale ? [[scale.id, scale] as const] : [];
    }),
  );
  if (sure.size === 1 && !identity.cycle?.unlisted) return [...sure.values()][0]!;
  const given = new Set(
    [...state.notes.values()].flatMap((one) =>
      one.clues.map((clue) => (clue.word.kind === 'graded' ? clue.word.grade : word.grade)),
    ),
  );
  const used = new Set(
    profile.cycles.filter((cycle) => !programme || cycle.programme === programme).map((cycle) => cycle.scale),
  );
  const having = profile.scales.filter(
    (scale) =>
      used.has(scale.id) &&
      [...given, word.grade].every((grade) => scale.steps.some((step) => step.id === grade)),
  );
  // A cycle never met goes on from the one before it, as far as its words do.
  const goesOn = identity.cycle?.unlisted
    ? having.find((scale) => scale.id === identity.cycle?.scale)
    : undefined;
  return goesOn ?? (having.length === 1 ? having[0]! : null);
}
