/**
 * What each block of a document was taken for, and why: for the person who must find out why a grade was read, or was not.
 *
 * Two pure renderers of one value, for a terminal and for a browser. The HTML page stands alone: nothing is fetched, no
 * script runs, every word of the document is escaped. Deliberately absent: colours beyond one for grades, since a reader who
 * looks for a missing grade searches the page for the heading it should stand under.
 */
import type { Block, BlockClue, Judgment, Problem, Reading } from '../model.js';
import { missingGrades, tagOf } from './explain-missing.js';
import type { Taken } from './report/state.js';

/** What `readDocument` gives, as far as it explains itself. */
export interface Explained {
  reading: Reading;
  taken: Taken[];
}

const WIDTH = 96;

/** The explanation as lines of plain text: one block a line, its clues and reasons under it. Control characters are dropped. */
export function explainText({ reading, taken }: Explained): string {
  const missing = missingGrades({ reading, taken }).map(clean);
  const lines = [
    ...summary(reading),
    ...(missing.length > 0 ? ['', ...missing] : []),
    '',
    'Block by block, in reading order:',
  ];
  let area: string | null | undefined;
  for (const one of taken) {
    if (one.area !== area) {
      area = one.area;
      lines.push('', `── ${area ?? 'under no area'}`);
    }
    for (const blank of one.block.blanks ?? [])
      lines.push(`${' '.repeat(17)}without words: ${shorten(tagOf(blank))}`);
    lines.push(
      `  ${(one.block.where ?? one.block.kind).padEnd(14)} ${one.as.padEnd(18)} ${quoted(one.block)}`,
    );
    if (one.note) lines.push(`${' '.repeat(17)}why: ${clean(one.note)}`);
    for (const clue of one.block.clues ?? []) lines.push(`${' '.repeat(17)}clue: ${clueWords(clue)}`);
  }
  return `${lines.join('\n')}\n`;
}

/** The explanation as a page of its own. */
export function explainHtml({ reading, taken }: Explained): string {
  const { report } = reading;
  const missing = missingGrades({ reading, taken }).map(clean);
  const rows = taken.map((one) => {
    const blanks = (one.block.blanks ?? [])
      .map(
        (blank) =>
          `<small>without words before it: <code>${escaped(shorten(tagOf(blank)))}</code></small><br>`,
      )
      .join('');
    const clues = (one.block.clues ?? []).map((clue) => `<li>${escaped(clueWords(clue))}</li>`).join('');
    return (
      `<tr${isGrade(one.as) ? ' class="grade"' : ''}><td>${escaped(one.block.where ?? one.block.kind)}</td><td>${escaped(one.as)}</td>` +
      `<td>${escaped(one.area ?? '')}</td><td>${blanks}${escaped(clean(one.block.text))}${one.note ? `<br><small>${escaped(clean(one.note))}</small>` : ''}${clues ? `<ul>${clues}</ul>` : ''}</td></tr>`
    );
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(clean(`How this was read: ${report.title}`))}</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:80rem;margin:1rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%}td,th{border:1px solid #888;padding:.25rem .5rem;text-align:left;vertical-align:top}td{overflow-wrap:anywhere}.grade{background:#fff3c4;color:#000}pre{white-space:pre-wrap}ul{margin:0;padding-left:1.2rem}</style>
</head><body><main><h1>${escaped(clean(`How this was read: ${report.title}`))}</h1>
<pre>${escaped(summary(reading).join('\n'))}</pre>${missing.length > 0 ? `\n<pre>${escaped(missing.join('\n'))}</pre>` : ''}
<table><caption>Block by block, in reading order</caption><thead><tr><th scope="col">Where</th><th scope="col">Taken for</th><th scope="col">Under</th><th scope="col">Words, reasons and clues</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></main></body></html>
`;
}

/** What came of it all: identity, judgments with their clues, problems, verdict. */
function summary({ report, problems, soundness }: Reading): string[] {
  return [
    clean(report.title) || '(no title)',
    `${report.documentKind} · ${report.body ? `${report.body.name} (${report.body.id})` : 'body not known'} · ${report.programme ?? 'programme not known'} · ${report.cycle ?? 'cycle not known'}`,
    '',
    `judgments: ${report.judgments.length}`,
    ...report.judgments.map((one) => `  ${judgmentWords(one)}`),
    `findings: ${report.findings.length}`,
    `problems: ${problems.length}`,
    ...problems.map((one) => `  ${problemWords(one)}`),
    `verdict: ${soundness.verdict}`,
    ...soundness.reasons.map((one) => `  ${problemWords(one)}`),
  ].map(clean);
}

function judgmentWords(one: Judgment): string {
  const grade = one.grade.kind === 'graded' ? one.grade.grade : one.grade.kind;
  const from = one.readFrom
    ? `, read from ${one.readFrom}: “${shorten(one.quote ?? '')}”`
    : ', no clue was found';
  return `${one.body ? `${one.body} · ` : ''}${one.area}: ${grade}${one.carriedOver ? ` (carried over from ${one.inspectedIn ?? 'an earlier inspection'})` : ''}${from}`;
}

const problemWords = (one: Problem) => `${one.code} · ${one.where}${one.detail ? `: ${one.detail}` : ''}`;

function clueWords({ from, value, cell }: BlockClue): string {
  return clean(`${from}${cell === undefined ? '' : ` in cell ${cell + 1}`}: “${shorten(value)}”`);
}

function quoted(block: Block): string {
  const mark =
    block.kind === 'heading'
      ? `${'#'.repeat(block.level)} `
      : block.kind === 'item'
        ? `${'  '.repeat(block.level - 1)}• `
        : '';
  return block.text === '' ? `(${block.kind})` : `${mark}${shorten(block.text)}`;
}

const isGrade = (as: string) => /^(?:grade|judgment)/.test(as);

function shorten(text: string): string {
  const line = clean(text);
  return line.length <= WIDTH ? line : `${line.slice(0, WIDTH - 1)}…`;
}

/** No control characters: what a page says must not drive a terminal. */
function clean(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu,
    ' ',
  );
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
