/**
 * The pages of the review site: pure, values in, HTML out.
 *
 * For people who look things up and check: what was judged when, what it was read from, which bytes that was. Every
 * grade is said in words; colour only repeats them. Deliberately absent: scores, rankings and averages. The
 * inspectorate gives none, and many of its grades do not compare.
 */
import type {
  Bulletin,
  BulletinItem,
  Capture,
  HistoryRow,
  IsoInstant,
  Report,
  SiteProfile,
  Snapshot,
} from '../model.js';
import { carriedOverWords, findingNoun } from '../tell/describe.js';
import { editsMarkup } from '../tell/html.js';
import { provenance, quoted, showsSides, withBody } from '../tell/layout.js';
import { asEdits } from '../tell/marked.js';
import { html, type Markup } from '../tell/markup.js';
import { type Names, namesOf } from '../tell/names.js';
import { page } from '../tell/page.js';
import { oneLine, safeUrl } from '../tell/sanitise.js';
import { areaWords, gradeCell, movedCell, readFromWords } from '../tell/table.js';
import { capitalise, count, dateWords, dayWords, momentWords } from '../tell/words.js';

/** All that the pages of one site need, read from the store beforehand. */
export interface SiteView {
  profile: SiteProfile;
  now: IsoInstant;
  snapshots: Snapshot[];
  /** By page, oldest first. */
  captures: Map<string, Capture[]>;
  history: HistoryRow[];
  /** One for each pass, newest first, nothing under embargo. */
  bulletins: Bulletin[];
}

const latestShown = 60;

/** Path of a page inside the site's folder. Ids become file names without surprises. */
export function bodyPath(site: string, body: string): string {
  return `${fileName(site)}/${fileName(body)}.html`;
}

/** Path of the page on one watched document. */
export function reportPath(site: string, pageId: string): string {
  return `${fileName(site)}/documents/${fileName(pageId)}.html`;
}

/** The first page: latest changes, and every body with something to look at. */
export function indexPage(views: SiteView[]): string {
  const many = views.length > 1;
  const named = views.map((view) => oneLine(view.profile.shortName)).join(', ');
  return page({
    title: `What ${named || 'the inspectorate'} published, and what changed`,
    feed: 'feed.atom',
    content: html`
<p>Kept by gradewatch. <a href="feed.atom">Follow the changes as a feed</a>.</p>
${views.map((view) => {
  const heading = many ? ` (${oneLine(view.profile.shortName)})` : '';
  return html`<section aria-label="${`Latest changes${heading}`}"><h2>Latest changes${heading}</h2>${changeList(view, '', view.bulletins, latestShown)}</section>
<section aria-label="${`Bodies${heading}`}"><h2>Bodies${heading}</h2>${bodyTable(view)}</section>`;
})}`,
    footer: footer(views),
  });
}

/** One body: its judgments over time, what is listed now, what changed, its documents. */
export function bodyPage(view: SiteView, bodyId: string): string {
  const names = namesOf(view.profile);
  const rows = view.history.filter((row) => row.body === bodyId);
  const snapshots = view.snapshots.filter((snapshot) => snapshot.report.body?.id === bodyId);
  const bulletins = view.bulletins
    .map((bulletin) => ({ ...bulletin, items: bulletin.items.filter((item) => concerns(item, bodyId)) }))
    .filter((bulletin) => bulletin.items.length > 0);
  const programmes = [...new Set(rows.map((row) => row.programme))];
  return page({
    title: names.body(bodyId) ?? bodyId,
    crumbs: html`<a href="../index.html">All bodies</a>`,
    content: html`
<section aria-labelledby="history"><h2 id="history">Judgments over time</h2>
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
}</section>
<section aria-labelledby="findings"><h2 id="findings">Listed now</h2>${currentFindings(snapshots, names)}</section>
<section aria-labelledby="changes"><h2 id="changes">What changed</h2>${changeList(view, '../', bulletins, 200)}</section>
<section aria-labelledby="documents"><h2 id="documents">Documents watched</h2>${documentList(view, snapshots)}</section>`,
    footer: footer([view]),
  });
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
    crumbs: html`<a href="../../index.html">All bodies</a>${body ? html` / <a href="${`../${fileName(body.id)}.html`}">${names.body(body.id)}</a>` : null}`,
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
${[...captures].reverse().map((capture) => html`<tr><th scope="row">${momentWords(capture.capturedAt, zone)}</th><td data-label="SHA-256" class="hash">${oneLine(capture.sha256)}</td><td data-label="From">${capture.importedFrom === null ? 'the site' : `import: ${oneLine(capture.importedFrom)}`}</td></tr>`)}
</tbody></table></section>`,
    footer: footer([view]),
  });
}

/** Letters, digits and a few marks; anything else becomes `_`, so that no id leads out of the folder. */
function fileName(id: string): string {
  return id.replace(/[^A-Za-z0-9._~-]/g, '_').replace(/^\.+/, '_') || '_';
}

function titleOf(report: Report): string {
  return oneLine(report.title) || 'Untitled document';
}

function fact(term: string, value: string | null): Markup | null {
  return value === null ? null : html`<dt>${term}</dt><dd>${value}</dd>\n`;
}

function concerns(item: BulletinItem, body: string): boolean {
  return item.body === body;
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
      html`<tr><th scope="row"><a href="${bodyPath(view.profile.id, id)}">${names.body(id)}</a></th><td data-label="Documents watched">${known.documents}</td><td data-label="Last change">${known.lastChange === null ? 'none since watching began' : dayWords(known.lastChange, view.profile.timeZone)}</td></tr>`,
  )}</tbody></table>`;
}

function historyTables(view: SiteView, rows: HistoryRow[], programme: string | null, names: Names): Markup {
  const areas = [...new Set(rows.map((row) => row.area))].sort(
    (a, b) => areaOrder(view, a) - areaOrder(view, b),
  );
  const heading =
    programme === null
      ? null
      : html`<h3>${oneLine(view.profile.programmes.find((one) => one.id === programme)?.name ?? programme)}</h3>`;
  return html`${heading}${areas.map((area) => {
    const own = rows.filter((row) => row.area === area);
    return html`<table class="stack history"><caption>${areaWords({ area }, names)}</caption>
<thead><tr><th scope="col">Cycle</th><th scope="col">Grade</th><th scope="col">Against the one before</th><th scope="col">Published</th><th scope="col">Read from</th></tr></thead>
<tbody>${own.map((row) => historyRow(view, row, names))}</tbody></table>`;
  })}`;
}

function areaOrder(view: SiteView, area: string): number {
  const index = view.profile.areas.findIndex((one) => one.id === area);
  return index < 0 ? Number.MAX_SAFE_INTEGER : index;
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
<td data-label="Read from">${watched ? html`<a href="${`documents/${fileName(row.source.page)}.html`}">${title}</a>` : title}, ${readFromWords(row)}${row.quote ? html`: “${oneLine(row.quote)}”` : null}</td></tr>`;
}

function movedMarkup(row: HistoryRow): Markup | string {
  const words = movedCell(row);
  if (row.direction === 'declined' || row.direction === 'improved') {
    return html`<span class="${row.direction}">${row.direction === 'declined' ? '▼' : '▲'} ${words}</span>`;
  }
  return row.caveat ? html`${words}<br><span class="faint">${oneLine(row.caveat)}</span>` : words;
}

function currentFindings(snapshots: Snapshot[], names: Names): Markup {
  const listed = snapshots.filter((snapshot) => snapshot.report.findings.length > 0);
  if (listed.length === 0) return html`<p>No findings are listed in the documents that are watched.</p>`;
  return html`${listed.map(
    (snapshot) =>
      html`<h3><a href="${`documents/${fileName(snapshot.page)}.html`}">${titleOf(snapshot.report)}</a>${snapshot.report.cycle ? ` (${oneLine(snapshot.report.cycle)})` : ''}</h3>${findingList(snapshot.report, names)}`,
  )}`;
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

function changeList(view: SiteView, up: string, bulletins: Bulletin[], limit: number): Markup {
  const items = bulletins.flatMap((bulletin) => bulletin.items).slice(0, limit);
  if (items.length === 0) return html`<p>Nothing has changed since watching began.</p>`;
  const watched = new Map(view.snapshots.map((snapshot) => [safeUrl(snapshot.url), snapshot.page]));
  return html`<ul class="cards">${items.map((item) => {
    const pageId = watched.get(safeUrl(item.url));
    const url = safeUrl(item.url);
    const links = [
      pageId === undefined
        ? null
        : html`<a href="${up}${reportPath(view.profile.id, pageId)}">What we keep of it</a>`,
      url === null ? null : html`<a href="${url}">The page itself</a>`,
      ...(item.pages ?? []).slice(0, 5).map((one) => pageLink(one)),
    ].filter((link) => link !== null);
    return html`<li><strong>${capitalise(up === '' ? withBody(item) : item.headline)}</strong>
${showsSides(item) ? [item.before, item.after].map((text, index) => (text === null ? null : html`<blockquote>${item.before !== null && item.after !== null ? html`<span class="faint">${index === 0 ? 'Was:' : 'Now:'}</span> ` : null}${editsMarkup(asEdits(text), false)}${quoted(item) ? lines(item.lines) : null}</blockquote>`)) : null}
${quoted(item) ? null : lines(item.lines)}
${item.notes.map((note) => html`<p>${oneLine(note)}</p>`)}
<p class="faint">${provenance(item, view.profile.timeZone)} ${links.map((link, index) => (index === 0 ? link : html` · ${link}`))}</p></li>`;
  })}</ul>`;
}

function lines(texts: string[]): Markup | null {
  return texts.length === 0 ? null : html`<ul>${texts.map((text) => html`<li>${oneLine(text)}</li>`)}</ul>`;
}

function pageLink(one: { name: string; url: string }): Markup | null {
  const url = safeUrl(one.url);
  return url === null ? null : html`<a href="${url}">${oneLine(one.name)}</a>`;
}

function documentList(view: SiteView, snapshots: Snapshot[]): Markup {
  if (snapshots.length === 0) return html`<p>None.</p>`;
  const ordered = [...snapshots].sort(
    (a, b) =>
      (b.report.publishedOn ?? '').localeCompare(a.report.publishedOn ?? '') || (a.page < b.page ? -1 : 1),
  );
  return html`<ul>${ordered.map(
    (snapshot) =>
      html`<li><a href="${`documents/${fileName(snapshot.page)}.html`}">${titleOf(snapshot.report)}</a> <span class="faint">${[
        snapshot.report.publishedOn ? `published ${dateWords(snapshot.report.publishedOn)}` : null,
        count(view.captures.get(snapshot.page)?.length ?? 1, 'capture'),
      ]
        .filter((part) => part !== null)
        .join(', ')}</span></li>`,
  )}</ul>`;
}

function footer(views: SiteView[]): string[] {
  const now = views[0]?.now;
  const zone = views[0]?.profile.timeZone ?? 'UTC';
  const sites = views.map((view) => oneLine(view.profile.shortName)).join(', ');
  return [
    'Grades and words are read from the published pages by a program. Check the source before you rely on them.',
    ...views.flatMap((view) => (view.profile.attribution ? [view.profile.attribution] : [])),
    `gradewatch watches what ${sites || 'an inspectorate'} publishes. It does not speak for ${sites || 'it'}.`,
    ...(now ? [`Made on ${momentWords(now, zone)}.`] : []),
  ];
}
