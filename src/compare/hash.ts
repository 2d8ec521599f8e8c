/**
 * Two hashes of a report, for two questions.
 *
 * `canonicalHash`: is this the very same reading? Over every field, whatever the order of keys. Equal: comparing
 * gives nothing, and costs this hash.
 *
 * `reportHash`: does this say the same? Over what could be announced, noise left out: quotes, dashes, spaces, case,
 * punctuation, the order of list items and of questions, joined or split paragraphs, dates, and which clue a grade
 * was read from. Equal: comparing announces nothing (it may record a date or a cosmetic edit). It is also how a text
 * that returns to a state it had before is recognised.
 */
import type { Report } from '../model.js';
import { deadlinesBeside } from './deadline-moves.js';
import { contentKey, headingKey, pointText, sha256 } from './normalise.js';

export function canonicalHash(report: Report): string {
  return sha256(stable(report));
}

export function reportHash(report: Report): string {
  const judgments = report.judgments
    .map((judgment) => [judgment.body ?? '', judgment.area, judgment.grade])
    .map(stable)
    .sort();
  const findings = report.findings
    .map((finding) => [
      finding.kind,
      finding.area,
      contentKey(finding.text),
      finding.points.map((point) => contentKey(pointText(point))).sort(),
      finding.points.some((point) => /\bor\W*$/i.test(point)),
      ...deadlinesBeside(finding),
    ])
    .map(stable)
    .sort();
  const sections = report.sections
    .map((section) => {
      const items: string[] = [];
      let text = '';
      for (const block of section.blocks) {
        if (block.kind === 'paragraph') text += contentKey(block.text);
        else items.push(contentKey(pointText(block.text)));
      }
      return [headingKey(section.heading), text, items.sort()];
    })
    .filter(([, text, items]) => text !== '' || (items as string[]).length > 0)
    .map(stable)
    .sort();
  return sha256(
    stable({
      kind: report.documentKind,
      body: report.body?.id ?? null,
      programme: report.programme,
      cycle: report.cycle,
      pillar: report.pillar,
      judgments,
      findings,
      corrections: report.corrections.map((correction) => contentKey(correction.text)).sort(),
      sections,
    }),
  );
}

/** JSON with sorted keys. */
function stable(value: unknown): string {
  return JSON.stringify(sorted(value) ?? null);
}

function sorted(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(sorted);
  const of = value as Record<string, unknown>;
  const out: Record<string, unknown> = {};
  for (const key of Object.keys(of).sort()) out[key] = sorted(of[key]);
  return out;
}
