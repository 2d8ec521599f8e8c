/** Judgments over time as a page for a browser, that stands alone: for evidence packs. */
import type { HistoryRow, SiteProfile } from '../model.js';
import { html } from './markup.js';
import { namesOf } from './names.js';
import { page } from './page.js';
import { oneLine, safeUrl } from './sanitise.js';
import { areaWords, gradeCell, movedCell, readFromWords } from './table.js';
import { dayWords } from './words.js';

/** The rows in the order given, each with what it was read from. */
export function renderHistoryPage(title: string, rows: HistoryRow[], profile: SiteProfile | null): string {
  const names = namesOf(profile);
  const body = rows.map((row) => {
    const url = safeUrl(row.source.url);
    const source =
      url === null ? oneLine(row.source.title) : html`<a href="${url}">${oneLine(row.source.title)}</a>`;
    return html`<tr><th scope="row">${oneLine([row.programme, row.cycle].filter(Boolean).join(' '))}</th>
<td data-label="Area">${names.body(row.body)}, ${areaWords(row, names)}</td>
<td data-label="Grade">${gradeCell(row, names)}</td>
<td data-label="Against the one before">${movedCell(row)}${row.caveat ? `: ${oneLine(row.caveat)}` : ''}</td>
<td data-label="Published">${row.publishedOn ?? `seen ${dayWords(row.seenAt, names.timeZone)}`}</td>
<td data-label="Read from">${readFromWords(row)}${row.quote ? `: “${oneLine(row.quote)}”` : ''}<br>${source}<br><span class="hash">${row.source.sha256}</span></td></tr>`;
  });
  return page({
    title,
    content:
      rows.length === 0
        ? html`<p>No judgment is known.</p>`
        : html`<table class="stack"><caption class="unseen">Judgments over time</caption><thead><tr><th scope="col">Cycle</th><th scope="col">Area</th><th scope="col">Grade</th><th scope="col">Against the one before</th><th scope="col">Published</th><th scope="col">Read from</th></tr></thead><tbody>${body}</tbody></table>`,
    footer: ['Grades and words are read by a program. Check the documents before you rely on them.'],
  });
}
