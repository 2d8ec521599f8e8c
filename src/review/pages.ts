/**
 * The pages of the review site: pure, values in, HTML out.
 *
 * For people who look things up and check: what was judged when, what it was read from, which bytes that was. Every
 * grade is said in words; colour only repeats them. Deliberately absent: scores, rankings and averages. The
 * inspectorate gives none, and many of its grades do not compare.
 */
import type { HistoryRow, IsoInstant, Report, Snapshot } from '../model.js';
import { findingNoun } from '../tell/finding-words.js';
import { carriedOverWords } from '../tell/judgment-words.js';
import { html, type Markup } from '../tell/markup.js';
import { type Names, namesOf } from '../tell/names.js';
import { page } from '../tell/page.js';
import { oneLine, safeUrl } from '../tell/sanitise.js';
import { areaWords, gradeCell, movedCell, readFromWords } from '../tell/table.js';
import { capitalise, count, dateWords, dayWords, momentWords } from '../tell/words.js';
import { changeList, monthLinks, monthWords } from './change-list.js';
import { findingsOfBody } from './findings.js';
import { footer } from './footer.js';
import { gradeGrid } from './grade-grid.js';
import { bodyPath, capturePlace, questionPath, reportPath, tablePath } from './paths.js';
import { questionLinks } from './questions.js';
import { inAreaOrder, monthsOf, type SiteView } from './view.js';

const latestShown = 60;

/** The first page: latest changes, every body, every question, and tables to download. */
export function indexPage(views: SiteView[]): string {
  const many = views.length > 1;
  const named = views.map((view) => oneLine(view.profile.shortName)).join(', ');
  return page({
    title: `What ${named || 'the inspectorate'} published, and what changed`,
    feed: 'feed.atom',
    content: html`
<p>Kept by gradewatch. <a href="feed.atom">Follow the changes as a feed</a>.</p>
${views.map((view, index) => {
  const heading = many ? ` (${oneLine(view.profile.shortName)})` : '';
  const id = (place: string) => (index === 0 ? place : `${place}-${index + 1}`);
  const section = (place: string, title: string, content: Markup) =>
    html`<section aria-labelledby="${id(place)}"><h2 id="${id(place)}">${title}${heading}</h2>${content}</section>\n`;
  const tables = (['judgments', 'findings', 'changes'] as const).map(
    (table) =>
      html`<li><a href="${tablePath(view.profile.id, table)}">${{ judgments: 'Judgments over time', findings: 'Lives of findings', changes: 'The change log' }[table]}</a></li>`,
  );
  return html`<nav aria-label="${`On this page${heading}`}"><ul class="inline"><li><a href="#${id('latest')}">Latest changes</a></li><li><a href="#${id('bodies')}">Bodies</a></li><li><a href="#${id('questions')}">Questions</a></li><li><a href="#${id('tables')}">Tables to download</a></li></ul></nav>
${section('latest', 'Latest changes', latestChanges(view))}${section('bodies', 'Bodies', bodyTable(view))}${section('questions', 'Questions', questionLinks(view, ''))}${section('tables', 'Tables to download', html`<p>As CSV, in UTF-8. No cell is a formula.</p><ul>${tables}</ul>`)}`;
})}`,
    footer: footer(views),
  });
}

/** The latest, month by month, and links to the rest. */
function latestChanges(view: SiteView): Markup {
  const months = monthsOf(view);
  if (months.length === 0) return html`<p>Nothing has changed since watching began.</p>`;
  let left = latestShown;
  const shown: Markup[] = [];
  for (const [month, bulletins] of months) {
    if (left <= 0) break;
    const list = changeList(view, bulletins, { up: '', named: true, limit: left });
    shown.push(html`<h3>${monthWords(month)}</h3>${list}`);
    left -= bulletins.reduce((sum, bulletin) => sum + bulletin.items.length, 0);
  }
  return html`${monthLinks(view, '')}${shown}`;
}

/** All that changed in one month. */
export function monthPage(view: SiteView, month: string): string {
  const bulletins = monthsOf(view).find(([one]) => one === month)?.[1] ?? [];
  return page({
    title: `What changed in ${monthWords(month)}`,
    crumbs: html`<a href="../../index.html">All bodies and questions</a>`,
    content: html`
${monthLinks(view, '../../')}
${changeList(view, bulletins, { up: '../../', named: true, limit: Number.MAX_SAFE_INTEGER, places: true })}
<p class="faint">Where gradewatch keeps this site, <span class="hash">gradewatch evidence</span> with the id of a change makes one file to check it by: both captures, the words that changed, hashes and times.</p>`,
    footer: footer([view]),
  });
}

/** One body: its grades on one sheet, what is listed for improvement, what changed, where each grade was read, its documents. */
export function bodyPage(view: SiteView, bodyId: string): string {
  const names = namesOf(view.profile);
  const rows = view.history.filter((row) => row.body === bodyId);
  const snapshots = view.snapshots.filter((snapshot) => snapshot.report.body?.id === bodyId);
  const lives = view.lives.filter((life) => life.body === bodyId);
  const bulletins = view.bulletins
    .map((bulletin) => ({ ...bulletin, items: bulletin.items.filter((item) => item.body === bodyId) }))
    .filter((bulletin) => bulletin.items.length > 0);
  const programmes = [...new Set(rows.map((row) => row.programme))];
  const table = (kind: 'judgments' | 'findings', words: string) =>
    html`<a href="../${tablePath(view.profile.id, kind, { body: bodyId })}">${words}</a>`;
  return page({
    title: names.body(bodyId) ?? bodyId,
    crumbs: html`<a href="../index.html">All bodies and questions</a>`,
    content: html`
<nav aria-label="On this page"><ul class="inline"><li><a href="#grades">Grades</a></li><li><a href="#findings">Findings</a></li><li><a href="#changes">What changed</a></li><li><a href="#history">Where each grade was read</a></li><li><a href="#documents">Documents</a></li></ul></nav>
<section aria-labelledby="grades"><h2 id="grades">Grades by cycle</h2>
${rows.length === 0 ? html`<p>No judgment is known yet.</p>` : programmes.map((programme) => bodyGrid(view, rows, programme, names))}</section>
<section aria-labelledby="findings"><h2 id="findings">Areas for improvement and causes of concern</h2>${findingsOfBody(view, lives)}</section>
<section aria-labelledby="changes"><h2 id="changes">What changed</h2>${changeList(view, bulletins, { up: '../', named: false, limit: 200 })}</section>
<section aria-labelledby="history"><h2 id="history">Where each grade was read</h2>
${
  rows.length === 0
    ? html`<p>No judgment is known yet.</p>`
    : programmes.map((programme) =>
        historyTables(
          view,
          rows.filter((row) => row.programme === programme),
          programme,
          names,
        ),
      )
}<p>Download as tables (CSV): ${table('judgments', 'judgments')}, ${table('findings', 'findings')}.</p></section>
<section aria-labelledby="documents"><h2 id="documents">Documents watched</h2>${documentList(view, snapshots)}</section>`,
    footer: footer([view]),
  });
}

/** Questions of one programme by cycle, each a link to all bodies that were asked it. */
function bodyGrid(view: SiteView, all: HistoryRow[], programme: string | null, names: Names): Markup {
  const rows = all.filter((row) => row.programme === programme);
  const areas = inAreaOrder(
    view,
    rows.map((row) => row.area),
  );
  const lines = areas.map((area) => ({
    head: html`<a href="../${questionPath(view.profile.id, area)}">${capitalise(names.area(area))}</a>`,
    under: area.includes('/') && areas.includes(area.slice(0, area.indexOf('/'))),
    rows: rows.filter((row) => row.area === area),
  }));
  const caption = programmeName(view, programme) ?? 'Of no known programme';
  return gradeGrid(view, lines, { caption, first: 'Question' }, names);
}

function programmeName(view: SiteView, programme: string | null): string | null {
  if (programme === null) return null;
  return oneLine(view.profile.programmes.find((one) => one.id === programme)?.name ?? programme);
}

/** One watched document: what it judges, from which words, and every capture of it. */
export function reportPage(view: SiteView, snapshot: Snapshot): string {
  const names = namesOf(view.profile);
  const { report } = snapshot;
  const zone = view.profile.timeZone;
  const captures = view.captures.get(snapshot.page) ?? [snapshot.capture];
  const url = safeUrl(snapshot.url);
  const body = report.body;
  return page({
    title: titleOf(report),
    crumbs: html`<a href="../../index.html">All bodies and questions</a>${body ? html` / <a href="../../${bodyPath(view.profile.id, body.id)}">${names.body(body.id)}</a>` : null}`,
    content: html`
<dl class="panel">
${fact('Body', names.body(body?.id ?? null))}${fact('Inspection', oneLine([report.programme, report.cycle].filter((part) => part !== null).join(' ')) || null)}
${fact('Published', report.publishedOn ? dateWords(report.publishedOn) : null)}${fact('Last updated', report.lastUpdated ? dateWords(report.lastUpdated) : null)}
<dt>Source</dt><dd>${url === null ? oneLine(snapshot.url) : html`<a href="${url}">${url}</a>`}</dd>
</dl>
<section aria-labelledby="judgments"><h2 id="judgments">Judgments</h2>${judgmentTable(report, names)}</section>
<section aria-labelledby="findings"><h2 id="findings">Findings</h2>${findingList(report, names)}</section>
${report.corrections.length === 0 ? null : html`<section aria-labelledby="corrections"><h2 id="corrections">Corrections noted</h2><ul>${report.corrections.map((correction) => html`<li>${oneLine(correction.text)}</li>`)}</ul></section>`}
${snapshot.problems.length === 0 ? null : html`<section aria-labelledby="problems"><h2 id="problems">What could not be read</h2><ul>${snapshot.problems.map((problem) => html`<li>${oneLine(problem.detail ?? problem.where)} <span class="faint">(${oneLine(problem.code)})</span></li>`)}</ul></section>`}
<section aria-labelledby="captures"><h2 id="captures">Captures</h2>
<p>Each is kept byte for byte; its SHA-256 is the proof of what the page said at that time.</p>
<table class="stack"><caption class="unseen">Captures, newest first</caption><thead><tr><th scope="col">Captured</th><th scope="col">SHA-256</th><th scope="col">From</th></tr></thead><tbody>
${[...captures].reverse().map((capture) => html`<tr id="${capturePlace(capture)}"><th scope="row">${momentWords(capture.capturedAt, zone)}</th><td data-label="SHA-256" class="hash">${oneLine(capture.sha256)}</td><td data-label="From">${capture.importedFrom === null ? 'the site' : `import: ${oneLine(capture.importedFrom)}`}</td></tr>`)}
</tbody></table></section>`,
    footer: footer([view]),
  });
}

function titleOf(report: Report): string {
  return oneLine(report.title) || 'Untitled document';
}

function fact(term: string, value: string | null): Markup | null {
  return value === null ? null : html`<dt>${term}</dt><dd>${value}</dd>\n`;
}

function bodyTable(view: SiteView): Markup {
  const names = namesOf(view.profile);
  const bodies = new Map<string, { documents: number; lastChange: IsoInstant | null }>();
  for (const snapshot of view.snapshots) {
    const id = snapshot.report.body?.id;
    if (!id) continue;
    const known = bodies.get(id) ?? { documents: 0, lastChange: null };
    known.documents += 1;
    bodies.set(id, known);
  }
  for (const row of view.history)
    if (!bodies.has(row.body)) bodies.set(row.body, { documents: 0, lastChange: null });
  for (const item of view.bulletins.flatMap((bulletin) => bulletin.items)) {
    const known = item.body === null ? undefined : bodies.get(item.body);
    if (known && (known.lastChange === null || Date.parse(known.lastChange) < Date.parse(item.between.to)))
      known.lastChange = item.between.to;
  }
  const ordered = [...bodies].sort(([a], [b]) =>
    (names.body(a) ?? a).localeCompare(names.body(b) ?? b, 'en-GB'),
  );
  if (ordered.length === 0) return html`<p>Nothing is watched yet.</p>`;
  return html`<table class="stack"><caption class="unseen">Bodies that are watched</caption><thead><tr><th scope="col">Body</th><th scope="col">Documents watched</th><th scope="col">Last change</th></tr></thead><tbody>${ordered.map(
    ([id, known]) =>
      html`<tr><th scope="row"><a href="${bodyPath(view.profile.id, id)}">${names.body(id)}</a></th><td data-label="Documents watched">${known.documents}</td><td data-label="Last change">${known.lastChange === null ? 'none yet' : dayWords(known.lastChange, view.profile.timeZone)}</td></tr>`,
  )}</tbody></table>`;
}

function historyTables(view: SiteView, rows: HistoryRow[], programme: string | null, names: Names): Markup {
  const areas = inAreaOrder(
    view,
    rows.map((row) => row.area),
  );
  const name = programmeName(view, programme);
  const heading = name === null ? null : html`<h3>${name}</h3>`;
  return html`${heading}${areas.map((area) => {
    const own = rows.filter((row) => row.area === area);
    return html`<table class="stack history"><caption>${areaWords({ area }, names)}</caption>
<thead><tr><th scope="col">Cycle</th><th scope="col">Grade</th><th scope="col">Against the one before</th><th scope="col">Published</th><th scope="col">Read from</th></tr></thead>
<tbody>${own.map((row) => historyRow(view, row, names))}</tbody></table>`;
  })}`;
}

function historyRow(view: SiteView, row: HistoryRow, names: Names): Markup {
  const shown = row.grade.kind === 'graded';
  const watched = view.snapshots.some((snapshot) => snapshot.page === row.source.page);
  const title = oneLine(row.source.title) || 'document';
  const inspected = !row.carriedOver && row.inspectedIn ? ` (inspected in ${oneLine(row.inspectedIn)})` : '';
  return html`<tr><th scope="row">${oneLine(row.cycle ?? 'not known')}</th>
<td data-label="Grade"><span class="${shown ? 'grade' : 'quiet'}">${gradeCell(row, names)}</span>${inspected}</td>
<td data-label="Against the one before">${movedMarkup(row)}</td>
<td data-label="Published">${row.publishedOn ? dateWords(row.publishedOn) : `not known; seen ${dayWords(row.seenAt, view.profile.timeZone)}`}</td>
<td data-label="Read from">${watched ? html`<a href="../${reportPath(view.profile.id, row.source.page)}">${title}</a>` : title}, ${readFromWords(row)}${row.quote ? html`: “${oneLine(row.quote)}”` : null}</td></tr>`;
}

function movedMarkup(row: HistoryRow): Markup | string {
  const words = movedCell(row);
  if (row.direction === 'declined' || row.direction === 'improved') {
    return html`<span class="${row.direction}">${row.direction === 'declined' ? '▼' : '▲'} ${words}</span>`;
  }
  return row.caveat ? html`${words}<br><span class="faint">${oneLine(row.caveat)}</span>` : words;
}

function findingList(report: Report, names: Names): Markup {
  if (report.findings.length === 0) return html`<p>None is listed.</p>`;
  return html`<ul class="cards">${report.findings.map(
    (finding) =>
      html`<li><strong>${capitalise(findingNoun(finding.kind))}</strong>${finding.area ? `, ${names.area(finding.area)}` : ''}<blockquote>${oneLine(finding.text)}${finding.points.length === 0 ? null : html`<ul>${finding.points.map((point) => html`<li>${oneLine(point)}</li>`)}</ul>`}</blockquote></li>`,
  )}</ul>`;
}

function judgmentTable(report: Report, names: Names): Markup {
  if (report.judgments.length === 0) return html`<p>This document makes no judgment that was read.</p>`;
  return html`<table class="stack"><caption class="unseen">Judgments of this document</caption><thead><tr><th scope="col">Area</th><th scope="col">Grade</th><th scope="col">Read from</th></tr></thead><tbody>${report.judgments.map(
    (judgment) =>
      html`<tr><th scope="row">${capitalise(names.area(judgment.area, judgment.label))}${judgment.body ? ` (${names.body(judgment.body)})` : ''}<br><span class="faint">${oneLine(judgment.label)}</span></th><td data-label="Grade"><span class="${judgment.grade.kind === 'graded' ? 'grade' : 'quiet'}">${names.grade(judgment.grade)}</span>${carriedOverWords(judgment)}</td><td data-label="Read from">${readFromWords(judgment)}${judgment.quote ? html`: “${oneLine(judgment.quote)}”` : null}</td></tr>`,
  )}</tbody></table>`;
}

function documentList(view: SiteView, snapshots: Snapshot[]): Markup {
  if (snapshots.length === 0) return html`<p>None.</p>`;
  const ordered = [...snapshots].sort(
    (a, b) =>
      (b.report.publishedOn ?? '').localeCompare(a.report.publishedOn ?? '') || (a.page < b.page ? -1 : 1),
  );
  return html`<ul>${ordered.map(
    (snapshot) =>
      html`<li><a href="../${reportPath(view.profile.id, snapshot.page)}">${titleOf(snapshot.report)}</a> <span class="faint">${[
        snapshot.report.publishedOn ? `published ${dateWords(snapshot.report.publishedOn)}` : null,
        count(view.captures.get(snapshot.page)?.length ?? 1, 'capture'),
      ]
        .filter((part) => part !== null)
        .join(', ')}</span></li>`,
  )}</ul>`;
}
