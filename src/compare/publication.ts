/** Changes of whole reports: published, withdrawn, restored. The pass decides when; here is what they say. */
import type {
  AddedJudgment,
  AreaId,
  Change,
  ChangeSource,
  DocumentKind,
  IsoInstant,
  Judgment,
  Report,
  SiteProfile,
} from '../model.js';
import { type Draft, finish } from './change.js';
import { areaName, bodyName, cycleName, gradeName } from './names.js';
import { clip } from './normalise.js';

interface PublicationContext {
  profile: SiteProfile;
  source?: ChangeSource | null;
  /**
   * When the state began (for withdrawn and restored: since when the page is gone, or back). Part of the id, so that
   * a page that is withdrawn a second time with the same bytes is told a second time.
   */
  since?: IsoInstant | null;
}

/** Grades of earlier documents that the sentence on another one has room for. */
const MOVED_SHOWN = 6;

const KIND_NAMES: Record<DocumentKind, string> = {
  report: 'report',
  news: 'news release',
  letter: 'letter',
  publication: 'publication',
  listing: 'listing',
};

/**
 * A report seen for the first time, with its judgments and the date by which the law asks for a response. `replaced`: what stood
 * at its address before, and stands there no more.
 */
export function reportPublished(
  report: Report,
  url: string | null,
  { replaced, ...context }: PublicationContext & { replaced?: Report },
): Change {
  const grades = gradesOf(report.judgments, report.pillar, context.profile);
  const name = describe(report, context.profile);
  return one(
    {
      kind: 'report-published',
      area: report.pillar,
      title: report.title,
      url,
      judgments: report.judgments,
      document: { kind: report.documentKind, publishedOn: report.publishedOn },
      deadline: context.profile.responseDeadline(report),
      ...(replaced ? { replaces: { title: replaced.title } } : {}),
      summary: `New ${KIND_NAMES[report.documentKind]}: ${name}${grades ? ` – ${grades}` : ''}.${replaced ? ` It stands at the address of ‘${clip(replaced.title)}’, of which nothing is left there.` : ''}`,
    },
    report,
    context,
  );
}

/** The sentence on one more document of a report that was told before: the grades that it adds, and which it shows in the place of others. */
export function alsoPublished(
  change: Pick<Change, 'body' | 'programme' | 'cycle' | 'area'> & { title: string },
  added: AddedJudgment[],
  profile: SiteProfile,
  again = false,
): string {
  const grades = gradesOf(added, change.area, profile);
  const moved = added.flatMap(({ area, label, instead = [] }) =>
    instead.map((grade) => `${areaName(profile, area, label)} ${gradeName(profile, grade)}`),
  );
  const name = nameOf({ ...change, name: bodyName(profile, change.body), pillar: change.area }, profile);
  const shown = moved.slice(0, MOVED_SHOWN);
  if (moved.length > shown.length) shown.push(`and ${moved.length - shown.length} more`);
  const other = shown.length > 0 ? ` Published before: ${shown.join(', ')}.` : '';
  return `${again ? 'Published again' : 'Also published'}: ${name}${grades ? ` – ${grades}` : ''}.${other}`;
}

/** A report that the site no longer has, or has in other `documents` alone. */
export function reportWithdrawn(
  report: Report,
  url: string | null,
  {
    documents = [],
    leadsTo,
    ...context
  }: PublicationContext & { documents?: { url: string; title: string }[]; leadsTo?: string },
): Change {
  const kind = KIND_NAMES[report.documentKind];
  const what = documents.length > 0 ? `One document of the ${kind}` : `The ${kind}`;
  const rest = documents.map(({ title, url }) => `‘${clip(title, 80)}’ (${url})`);
  return one(
    {
      kind: 'report-withdrawn',
      area: report.pillar,
      title: report.title,
      url,
      judgments: report.judgments,
      ...(documents.length > 0 ? { stands: documents } : {}),
      ...(leadsTo ? { leadsTo } : {}),
      summary: `${what} is no longer on the inspectorate’s site: ${describe(report, context.profile)}.${rest.length > 0 ? ` It still stands in ${rest.join(', ')}.` : ''}`,
    },
    report,
    context,
  );
}

/** A withdrawn report that the site has again. */
export function reportRestored(report: Report, url: string | null, context: PublicationContext): Change {
  const kind = KIND_NAMES[report.documentKind];
  return one(
    {
      kind: 'report-restored',
      area: report.pillar,
      title: report.title,
      url,
      judgments: report.judgments,
      summary: `The ${kind} is on the inspectorate’s site again: ${describe(report, context.profile)}.`,
    },
    report,
    context,
  );
}

function one(draft: Draft, report: Report, { source, since }: PublicationContext): Change {
  const [change] = finish([draft], report, source ?? null, since ?? null);
  return change as Change;
}

/** `Essex Police, PEEL 2018/19 legitimacy`, or the title where no body is known. */
function nameOf(
  of: Pick<Report, 'title' | 'programme' | 'cycle' | 'pillar'> & { name: string | null },
  profile: SiteProfile,
): string {
  if (of.name === null) return `‘${clip(of.title)}’`;
  const rest = [cycleName(profile, of), of.pillar === null ? null : areaName(profile, of.pillar)].filter(
    (part) => part !== null,
  );
  return rest.length > 0 ? `${of.name}, ${rest.join(' ')}` : `${of.name}, ‘${clip(of.title)}’`;
}

function describe(report: Report, profile: SiteProfile): string {
  return nameOf({ ...report, name: bodyName(profile, report.body?.id ?? null, report) }, profile);
}

/** The grades that a subject line has room for: the pillar's own, the pillars', else how many of each. */
function gradesOf(judgments: Judgment[], of: AreaId | null, profile: SiteProfile): string {
  const shown = judgments.filter((judgment) => judgment.grade.kind !== 'not-shown');
  const own = shown.find((judgment) => judgment.area === of);
  if (own) return gradeName(profile, own.grade);
  const pillars = shown.filter((judgment) => judgment.level === 'pillar' && judgment.body === undefined);
  if (pillars.length > 0) {
    return pillars
      .map(
        (judgment) =>
          `${areaName(profile, judgment.area, judgment.label)} ${gradeName(profile, judgment.grade)}`,
      )
      .join(', ');
  }
  const graded = shown.filter((judgment) => judgment.grade.kind === 'graded');
  if (graded.length === 0) return '';
  const [single] = graded;
  if (graded.length === 1 && single) {
    return `${areaName(profile, single.area, single.label)} ${gradeName(profile, single.grade)}`;
  }
  const counts = new Map<string, number>();
  for (const scale of profile.scales) {
    for (const step of scale.steps) {
      const of = graded.filter(
        ({ grade }) => grade.kind === 'graded' && grade.scale === scale.id && grade.grade === step.id,
      );
      if (of.length > 0)
        counts.set(step.name.toLowerCase(), (counts.get(step.name.toLowerCase()) ?? 0) + of.length);
    }
  }
  return `${graded.length} areas graded: ${[...counts].map(([name, count]) => `${count} ${name}`).join(', ')}`;
}
