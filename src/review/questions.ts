/** One question on the review site: every body that was asked it, cycle by cycle. Pure. */
import { html, type Markup } from '../tell/markup.js';
import { namesOf } from '../tell/names.js';
import { page } from '../tell/page.js';
import { oneLine } from '../tell/sanitise.js';
import { areaWords } from '../tell/table.js';
import { findingsOfArea } from './findings.js';
import { footer } from './footer.js';
import { gradeGrid } from './grade-grid.js';
import { bodyPath, questionPath, tablePath } from './paths.js';
import { inAreaOrder, type SiteView } from './view.js';

/** Every area of which a judgment is known. */
export function questionsOf(view: SiteView): string[] {
  return inAreaOrder(
    view,
    view.history.map((row) => row.area),
  );
}

/** Links to all questions, those of a pillar beneath it. */
export function questionLinks(view: SiteView, up: string): Markup {
  const areas = questionsOf(view);
  if (areas.length === 0) return html`<p>No judgment is known yet.</p>`;
  const names = namesOf(view.profile);
  return html`<ul class="columns">${areas.map(
    (area) =>
      html`<li><a href="${up}${questionPath(view.profile.id, area)}">${areaWords({ area }, names)}</a></li>`,
  )}</ul>`;
}

/** All bodies beside each other, and what is listed for improvement under the question. */
export function questionPage(view: SiteView, area: string): string {
  const names = namesOf(view.profile);
  const known = view.profile.areas.find((one) => one.id === area);
  const rows = view.history.filter((row) => row.area === area);
  const bodies = [...new Set(rows.map((row) => row.body))].sort((a, b) =>
    (names.body(a) ?? a).localeCompare(names.body(b) ?? b, 'en-GB'),
  );
  const up = '../../';
  const link = (body: string) => `${up}${bodyPath(view.profile.id, body)}`;
  const caveats = [
    ...new Set(rows.flatMap((row) => (row.direction === 'not-comparable' ? (row.caveat ?? []) : []))),
  ];
  const listed = findingsOfArea(
    view,
    view.lives.filter((life) => life.area === area),
    link,
  );
  return page({
    title: areaWords({ area }, names),
    crumbs: html`<a href="${up}index.html">All bodies and questions</a>`,
    content: html`
${
  known && known.wordings.length > 0
    ? html`<details><summary>As the inspectorate words it</summary><ul>${known.wordings.map((words) => html`<li>${oneLine(words)}</li>`)}</ul></details>`
    : null
}
<section aria-labelledby="grades"><h2 id="grades">Grades of all bodies</h2>
${gradeGrid(
  view,
  bodies.map((body) => ({
    head: html`<a href="${link(body)}">${names.body(body)}</a>`,
    rows: rows.filter((row) => row.body === body),
  })),
  { caption: 'The last that is known of each cycle', first: 'Body' },
  names,
)}
${caveats.map((caveat) => html`<p class="faint">${oneLine(caveat)}</p>`)}
<p><a href="${up}${tablePath(view.profile.id, 'judgments', { area })}">Download as a table (CSV)</a>, with what each grade was read from.</p></section>
${listed === null ? null : html`<section aria-labelledby="findings"><h2 id="findings">Findings that are listed under it</h2>${listed}</section>`}`,
    footer: footer([view]),
  });
}
