/** Names for sentences: bodies, areas and grades as a person would say them. Ids never stand in a sentence. */
import type { Area, AreaId, FindingKind, GradeReading, Report, SiteProfile } from '../model.js';

/** Full name of a body, e.g. `Essex Police`. */
export function bodyName(profile: SiteProfile, id: string | null, ...reports: Report[]): string | null {
  if (id === null) return null;
  const named = reports.find((report) => report.body?.id === id)?.body?.name;
  return named ?? profile.bodies.find((body) => body.id === id)?.name ?? id;
}

export function areaOf(profile: SiteProfile, id: AreaId | null): Area | null {
  return profile.areas.find((area) => area.id === id) ?? null;
}

/** Short name of an area, or the document's own label where the profile does not know it. */
export function areaName(profile: SiteProfile, id: AreaId, label?: string): string {
  const known = areaOf(profile, id)?.name;
  if (known) return known;
  return label?.trim() ? `‘${label.trim()}’` : (id.split('/').at(-1) ?? id).replaceAll('-', ' ');
}

/** A grade in running text: `requires improvement`, `not graded`. */
export function gradeName(profile: SiteProfile, grade: GradeReading | null): string {
  if (grade === null) return 'not listed';
  if (grade.kind === 'ungraded') return 'not graded';
  if (grade.kind === 'to-be-graded') return 'still to be graded';
  if (grade.kind === 'not-shown') return 'not shown';
  const scale = profile.scales.find((s) => s.id === grade.scale);
  const name = scale?.steps.find((step) => step.id === grade.grade)?.name ?? grade.grade.replaceAll('-', ' ');
  return name.toLowerCase();
}

const FINDING_NAMES: Record<FindingKind, string> = {
  'area-for-improvement': 'area for improvement',
  'cause-of-concern': 'cause of concern',
  recommendation: 'recommendation',
  'innovative-practice': 'innovative practice',
};

export function findingName(kind: FindingKind): string {
  return FINDING_NAMES[kind];
}

/** `a cause of concern`, `an area for improvement` */
export function aFinding(kind: FindingKind): string {
  const name = FINDING_NAMES[kind];
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
}

/** `PEEL 2018/19` or what of it is known. */
export function cycleName(profile: SiteProfile, report: Pick<Report, 'programme' | 'cycle'>): string | null {
  const programme = profile.programmes.find((p) => p.id === report.programme)?.name ?? report.programme;
  const parts = [programme, report.cycle].filter((part): part is string => part !== null);
  return parts.length > 0 ? parts.join(' ') : null;
}

/** A sentence about a body, or about nothing in particular where no body is known. */
export function sentence(subject: string | null, rest: string): string {
  const text = subject === null ? rest.charAt(0).toUpperCase() + rest.slice(1) : `${subject}: ${rest}`;
  return /[.!?…]”?$/.test(text) ? text : `${text}.`;
}
