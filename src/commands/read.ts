/** `gradewatch read`: what is read from one document. For people a summary with the clue of each judgment; `--json` all. */

import { readDocument } from '../apart/index.js';
import type { Judgment, Problem, Reading, SiteProfile } from '../model.js';
import type { ReadOutput } from '../outputs.js';
import { explainHtml, explainText } from '../read/index.js';
import { oneLine, plainText } from '../tell/sanitise.js';
import { gradeWords } from '../tell/words.js';
import { type Format, givenDocument } from './document.js';
import { type ExitCode, exit, type Io, printJson, UsageError } from './io.js';
import { configFor, profileFor } from './setting.js';

export interface ReadOptions {
  url?: string;
  as?: Format;
  site?: string;
  config?: string;
  json?: boolean;
  explain?: boolean;
  html?: boolean;
}

export async function read(source: string, options: ReadOptions, io: Io): Promise<ExitCode> {
  const config = await configFor([source], options.config, io);
  const document = await givenDocument(
    source,
    { url: options.url, as: options.as, config, emptyToo: true },
    io,
  );
  const profile = profileFor(options.site, document.url, config);
  if (options.html && !options.explain)
    throw new UsageError('--html goes with --explain: it makes the explanation a page for a browser.');
  const { reading, taken } = await readDocument({
    bytes: document.bytes,
    contentType: document.contentType,
    charset: document.charset,
    url: document.url,
    as: options.as,
    profile,
    explain: options.explain ?? false,
    reading: config?.sites.find((s) => s.profile === profile.id)?.reading ?? null,
  });
  if (options.json) {
    const { report, problems, soundness } = reading;
    await printJson(io, { report, problems, soundness } satisfies ReadOutput);
  } else if (options.html) io.out(explainHtml({ reading, taken }));
  else if (options.explain) io.out(explainText({ reading, taken }));
  else io.out(readingText(reading, profile));
  return exit.done;
}

/** A reading for a person: plain text, one fact a line. */
function readingText({ report, problems, soundness }: Reading, profile: SiteProfile): string {
  const areaName = (id: string | null) =>
    profile.areas.find((a) => a.id === id)?.name ?? id ?? 'no area named';
  const lines: string[] = [oneLine(report.title) || '(no title)'];
  const facts: [string, string | null][] = [
    ['kind', report.documentKind],
    ['body', report.body ? `${report.body.name} (${report.body.id}, ${report.body.kind})` : null],
    ['programme', report.programme],
    ['cycle', report.cycle],
    ['pillar', report.pillar],
    ['published', report.publishedOn],
    ['last updated', report.lastUpdated],
    ['embargo until', report.embargoUntil],
  ];
  for (const [name, value] of facts)
    lines.push(`  ${name.padEnd(14)}${value === null ? 'not known' : oneLine(value)}`);

  lines.push('', counted(report.judgments.length, 'judgment'));
  for (const judgment of report.judgments) lines.push(...judgmentLines(judgment, areaName, profile));
  if (report.previousJudgments.length > 0) {
    lines.push('', counted(report.previousJudgments.length, 'earlier judgment', 'mentioned'));
    for (const { area, grade, inspectedIn, quote } of report.previousJudgments)
      lines.push(
        `  ${areaName(area)}: ${gradeName(grade, profile)} (${inspectedIn ?? 'year not known'})`,
        `    “${oneLine(quote)}”`,
      );
  }

  lines.push('', counted(report.findings.length, 'finding'));
  for (const { kind, area, text, points } of report.findings) {
    lines.push(`  ${kind} · ${areaName(area)}`, `    ${plainText(text).replaceAll('\n', '\n    ')}`);
    for (const point of points) lines.push(`    • ${oneLine(point)}`);
  }

  const words = report.sections.reduce(
    (sum, s) => sum + s.blocks.reduce((n, b) => n + b.text.split(/\s+/).length, 0),
    0,
  );
  lines.push('', `${counted(report.sections.length, 'section')} with ${words} words of running text`);
  for (const { text, date } of report.corrections)
    lines.push(`correction${date ? ` of ${date}` : ''}: ${oneLine(text)}`);

  lines.push('', counted(problems.length, 'problem'));
  for (const problem of problems) lines.push(problemLine(problem));
  if (soundness.verdict === 'suspect') {
    lines.push(
      '',
      'This reading is suspect: a pass would set it aside and tell the operator, not the subscribers.',
    );
    for (const reason of soundness.reasons) lines.push(problemLine(reason));
  }
  return `${lines.join('\n')}\n`;
}

function judgmentLines(judgment: Judgment, areaName: (id: string) => string, profile: SiteProfile): string[] {
  const { area, label, level, grade, carriedOver, inspectedIn, readFrom, quote } = judgment;
  const notes = [
    level === 'pillar' ? 'pillar' : null,
    carriedOver ? `carried over${inspectedIn ? ` from ${inspectedIn}` : ''}` : null,
  ].filter((note) => note !== null);
  const lines = [
    `  ${areaName(area)}: ${gradeWords(grade, profile)}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`,
    `    ${area} · ${oneLine(label)}`,
  ];
  if (readFrom !== null) lines.push(`    read from ${readFrom}: “${oneLine(quote ?? '')}”`);
  return lines;
}

function gradeName(id: string, profile: SiteProfile): string {
  return profile.scales.flatMap((s) => s.steps).find((s) => s.id === id)?.name ?? id;
}

function problemLine({ code, where, detail }: Problem): string {
  return `  ${code} · ${oneLine(where)}${detail ? `: ${oneLine(detail)}` : ''}`;
}

function counted(number: number, one: string, more = ''): string {
  return `${number} ${one}${number === 1 ? '' : 's'}${more ? ` ${more}` : ''}`;
}
