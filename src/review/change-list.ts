/** Changes as people read them on the review site: what moved, from what to what, and where to check it. Pure. */
import type { Bulletin, BulletinItem } from '../model.js';
import { editsMarkup } from '../tell/html.js';
import { provenance, quoted, showsSides, withBody } from '../tell/layout.js';
import { asEdits } from '../tell/marked.js';
import { html, type Markup } from '../tell/markup.js';
import { oneLine, safeUrl } from '../tell/sanitise.js';
import { capitalise } from '../tell/words.js';
import { capturePlace, monthPath, placeOf, reportPath } from './paths.js';
import { monthsOf, type SiteView } from './view.js';

/** `March 2026` of `2026-03`. */
export function monthWords(month: string): string {
  const date = new Date(`${month}-15T12:00:00Z`);
  return new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(date);
}

/** Links to the page of each month, with how much it holds. */
export function monthLinks(view: SiteView, up: string): Markup | null {
  const months = monthsOf(view);
  if (months.length === 0) return null;
  return html`<ul class="inline" aria-label="Changes by month">${months.map(([month, bulletins]) => {
    const told = bulletins.reduce((sum, bulletin) => sum + bulletin.items.length, 0);
    return html`<li><a href="${up}${monthPath(view.profile.id, month)}">${monthWords(month)}</a> <span class="faint">(${told})</span></li>`;
  })}</ul>`;
}

/** Changes of these bulletins. `named`: each with the body it is about; `up` leads to the site's folder. */
export function changeList(
  view: SiteView,
  bulletins: Bulletin[],
  options: { up: string; named: boolean; limit: number; places?: boolean },
): Markup {
  const items = bulletins
    .flatMap((bulletin) => bulletin.items.map((item) => ({ item, createdAt: bulletin.createdAt })))
    .slice(0, options.limit);
  if (items.length === 0) return html`<p>Nothing has changed since watching began.</p>`;
  const kept = new Map(view.snapshots.map((snapshot) => [safeUrl(snapshot.url), snapshot.page]));
  return html`<ul class="cards">${items.map(({ item }) => {
    const place = options.places && item.changes[0] ? placeOf('change', item.changes[0]) : null;
    return html`<li${place === null ? null : html` id="${place}"`}><strong>${capitalise(options.named ? withBody(item) : item.headline)}</strong>
${showsSides(item) ? [item.before, item.after].map((text, index) => (text === null ? null : html`<blockquote>${item.before !== null && item.after !== null ? html`<span class="faint">${index === 0 ? 'Was:' : 'Now:'}</span> ` : null}${editsMarkup(asEdits(text), false)}${quoted(item) ? lines(item.lines) : null}</blockquote>`)) : null}
${quoted(item) ? null : lines(item.lines)}
${item.notes.map((note) => html`<p>${oneLine(note)}</p>`)}
<p class="faint">${provenance(item, view.profile.timeZone)} ${linksOf(view, item, kept, options.up)}</p></li>`;
  })}</ul>`;
}

/** The page itself, the very bytes that were kept, and the id by which `gradewatch evidence` finds it. */
function linksOf(view: SiteView, item: BulletinItem, kept: Map<string | null, string>, up: string): Markup {
  const pageId = kept.get(safeUrl(item.url));
  const url = safeUrl(item.url);
  const { capture } = item;
  const isThere =
    capture !== null &&
    view.captures
      .get(pageId ?? '')
      ?.some((one) => one.sha256 === capture.sha256 && one.capturedAt === capture.capturedAt);
  const place = isThere ? `#${capturePlace(capture)}` : '';
  const links = [
    url === null ? null : html`<a href="${url}">The page itself</a>`,
    pageId === undefined
      ? null
      : html`<a href="${up}${reportPath(view.profile.id, pageId)}${place}">What was kept of it</a>`,
    ...(item.pages ?? []).slice(0, 5).map((one) => pageLink(one)),
    item.changes[0] === undefined
      ? null
      : html`<span class="hash">gradewatch evidence ${item.changes[0].slice(0, 12)}</span>`,
  ].filter((link) => link !== null);
  return html`${links.map((link, index) => (index === 0 ? link : html` · ${link}`))}`;
}

function lines(texts: string[]): Markup | null {
  return texts.length === 0 ? null : html`<ul>${texts.map((text) => html`<li>${oneLine(text)}</li>`)}</ul>`;
}

function pageLink(one: { name: string; url: string }): Markup | null {
  const url = safeUrl(one.url);
  return url === null ? null : html`<a href="${url}">${oneLine(one.name)}</a>`;
}
