/**
 * One body over cycles: what a newly published report replaces, from all documents of the cycle before it.
 */
import type { Finding, Report, SiteProfile, Succession } from '../model.js';
import { compareReports } from './index.js';
import { coveredBy, orderOf, successionOf } from './succession.js';

/**
 * How `next` stands to the reports of the body's cycle before, given any number of earlier documents: those of
 * another body, another programme and of cycles that are not earlier are left alone, and of the rest those of the
 * latest cycle count. `null` where none is left, or where nothing of `next` can be laid beside them.
 */
export function replaces(previous: Report[], next: Report, profile: SiteProfile): Succession | null {
  const place = orderOf(next, profile);
  if (place === null || next.body === null) return null;
  const earlier = previous.filter(
    (one) =>
      one.body?.id === next.body?.id &&
      one.programme === next.programme &&
      (orderOf(one, profile) ?? place) < place,
  );
  const last = Math.max(...earlier.map((one) => orderOf(one, profile) ?? 0));
  const documents = earlier.filter((one) => orderOf(one, profile) === last);
  const [first] = documents;
  if (!first) return null;
  const merged = { ...first, ...mergeOf(documents), documentKind: 'report' as const, sections: [] };
  const { changes } = compareReports(merged, next, { profile });
  return successionOf(merged, next, changes, profile, coveredBy(documents));
}

/** Judgments of all documents, and of each pillar the findings of the document that lists most of them. */
function mergeOf(documents: Report[]): Pick<Report, 'judgments' | 'findings' | 'pillar'> {
  const pillarOf = (finding: Finding) => finding.area?.split('/')[0] ?? null;
  const fullest = new Map<string | null, Finding[]>();
  for (const { findings } of documents) {
    for (const pillar of new Set(findings.map(pillarOf))) {
      const own = findings.filter((finding) => pillarOf(finding) === pillar);
      if (own.length > (fullest.get(pillar)?.length ?? 0)) fullest.set(pillar, own);
    }
  }
  const pillars = new Set(documents.map((one) => one.pillar));
  return {
    judgments: documents.flatMap((one) => one.judgments),
    findings: [...fullest.values()].flat(),
    pillar: pillars.size === 1 ? (documents[0]?.pillar ?? null) : null,
  };
}
