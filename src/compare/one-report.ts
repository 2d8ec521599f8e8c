/**
 * One report in several documents: the page, its twin with the detailed findings, the PDF, the release, the table of
 * grades. What they say together is told once (`tell/group.ts`); here is where they contradict each other.
 *
 * A document that does not show a grade contradicts nobody, and one that lists no findings of an area takes none away.
 */
import type { Problem, Report, SiteProfile } from '../model.js';
import { compareReports } from './index.js';
import { areaName, bodyName, cycleName, gradeName } from './names.js';
import { clip } from './normalise.js';

interface ReadDocument {
  url: string;
  report: Report;
}

/** True where both are known to be of one body, programme and cycle. */
export function isOneReport(a: Report, b: Report): boolean {
  return (
    a.body !== null &&
    a.body.id === b.body?.id &&
    a.programme !== null &&
    a.programme === b.programme &&
    a.cycle !== null &&
    a.cycle === b.cycle
  );
}

/**
 * What the documents of one report disagree about: a problem for each judgment and each finding, naming both
 * documents, once for each pair of documents. Documents of other reports among them are left alone. Problems have the
 * code `documents-disagree`; `where` is the area, or the URL where a finding has none.
 */
export function disagreements(documents: ReadDocument[], profile: SiteProfile): Problem[] {
  const problems: Problem[] = [];
  documents.forEach((one, index) => {
    for (const other of documents.slice(index + 1)) {
      if (one.url === other.url || !isOneReport(one.report, other.report)) continue;
      problems.push(...betweenTwo(one, other, profile));
    }
  });
  return problems;
}

function betweenTwo(one: ReadDocument, other: ReadDocument, profile: SiteProfile): Problem[] {
  const found: Problem[] = [];
  const { changes } = compareReports(one.report, other.report, { profile });
  const subject = [bodyName(profile, one.report.body?.id ?? null, one.report), cycleName(profile, one.report)]
    .filter((part) => part !== null)
    .join(', ');
  const name = ({ url, report }: ReadDocument) => `‘${clip(report.title, 80)}’ (${url})`;
  for (const change of changes) {
    switch (change.kind) {
      case 'judgment-changed':
      case 'judgment-first-given':
      case 'judgment-withdrawn':
        // An area that one of them does not list is not contradicted.
        if (change.before === null || change.after === null || change.area === null) break;
        found.push({
          code: 'documents-disagree',
          where: change.area,
          detail: `${subject}: ${areaName(profile, change.area, change.label)} is ${gradeName(profile, change.before)} in ${name(one)} and ${gradeName(profile, change.after)} in ${name(other)}`,
        });
        break;
      case 'finding-added':
      case 'finding-removed': {
        const [has, lacks] = change.kind === 'finding-added' ? [other, one] : [one, other];
        if (!lacks.report.findings.some((finding) => finding.area === change.area)) break;
        found.push({
          code: 'documents-disagree',
          where: change.area ?? has.url,
          detail: `${subject}: ${name(has)} lists a finding that ${name(lacks)} does not: “${clip(change.finding.text)}”`,
        });
        break;
      }
      case 'finding-reworded':
        found.push({
          code: 'documents-disagree',
          where: change.area ?? other.url,
          detail: `${subject}: a finding is worded otherwise in ${name(one)} and ${name(other)}: “${clip(change.before.text)}” and “${clip(change.after.text)}”`,
        });
        break;
      default:
    }
  }
  return found;
}
