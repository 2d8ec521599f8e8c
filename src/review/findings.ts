/**
 * The lives of findings on the review site: those that are listed, with their deadlines, and those that are not any
 * more. Pure.
 *
 * That a finding is no longer listed does not say that it was dealt with, and the page says so.
 */
import type { FindingEvent, FindingLife } from '../model.js';
import { findingNoun, indefinite } from '../tell/finding-words.js';
import { html, type Markup } from '../tell/markup.js';
import { type Names, namesOf } from '../tell/names.js';
import { oneLine, safeUrl, shorten } from '../tell/sanitise.js';
import { capitalise, count, dateWords, dayWords, isoDay } from '../tell/words.js';
import { placeOf } from './paths.js';
import { cycleOrder, type SiteView } from './view.js';

/** Findings of one body. `head` is given the heading's level and words. */
export function findingsOfBody(view: SiteView, lives: FindingLife[]): Markup {
  if (lives.length === 0) return html`<p>No area for improvement or cause of concern is known.</p>`;
  const names = namesOf(view.profile);
  const latest = new Map<string | null, number>();
  for (const { report } of view.snapshots) {
    if (report.body?.id !== lives[0]?.body || report.documentKind !== 'report' || report.cycle === null)
      continue;
    const order = cycleOrder(view, report);
    if (order < Number.MAX_SAFE_INTEGER)
      latest.set(report.programme, Math.max(order, latest.get(report.programme) ?? 0));
  }
  const isOld = (life: FindingLife) => lastOrder(view, life) < (latest.get(life.programme) ?? 0);
  const listed = inOrder(
    view,
    lives.filter((life) => life.state === 'listed'),
  );
  const now = listed.filter((life) => !isOld(life));
  const old = listed.filter(isOld);
  const ended = inOrder(
    view,
    lives.filter((life) => life.state !== 'listed'),
  );
  return html`<p>${now.length === 0 ? 'The latest reports list none.' : `${capitalise(count(now.length, 'finding'))} ${now.length === 1 ? 'is' : 'are'} listed by the latest reports.`}</p>
${now.length === 0 ? null : cards(view, now, names)}
${folded(view, old, names, (many) => `${count(many, 'finding')} listed by reports of earlier cycles alone`)}
${folded(view, ended, names, (many) => `${count(many, 'finding')} no longer listed, or closed: which does not say that ${many === 1 ? 'it was' : 'they were'} dealt with`)}`;
}

/** Findings under one question that are listed now, body by body. */
export function findingsOfArea(
  view: SiteView,
  lives: FindingLife[],
  up: (body: string) => string,
): Markup | null {
  const listed = inOrder(
    view,
    lives.filter((life) => life.state === 'listed'),
  );
  if (listed.length === 0) return null;
  const names = namesOf(view.profile);
  const named = (life: FindingLife) => names.body(life.body) ?? life.body;
  listed.sort((a, b) => named(a).localeCompare(named(b), 'en-GB'));
  return html`<ul class="cards">${listed.map((life) => card(view, life, names, html`<a href="${up(life.body)}">${named(life)}</a>`))}</ul>`;
}

function folded(
  view: SiteView,
  lives: FindingLife[],
  names: Names,
  words: (many: number) => string,
): Markup | null {
  if (lives.length === 0) return null;
  return html`<details><summary>${capitalise(words(lives.length))}</summary>${cards(view, lives, names)}</details>`;
}

function cards(view: SiteView, lives: FindingLife[], names: Names): Markup {
  return html`<ul class="cards">${lives.map((life) => card(view, life, names))}</ul>`;
}

function card(view: SiteView, life: FindingLife, names: Names, body?: Markup): Markup {
  const area = life.area === null ? '' : `, ${names.area(life.area)}`;
  const cycles = [life.programme, life.cycles.join(', ')].filter((part) => part).join(' ');
  return html`<li id="${placeOf('finding', life.id)}">${body ? html`${body}: ` : null}<strong>${capitalise(findingNoun(life.kind))}${area}</strong>${cycles ? html` <span class="faint">${oneLine(cycles)}</span>` : null}
<blockquote>${oneLine(life.text)}${life.points.length === 0 ? null : html`<ul>${life.points.map((point) => html`<li>${oneLine(point)}</li>`)}</ul>`}</blockquote>
${life.deadlines.map(({ text, date }) => html`<p>Deadline: “${oneLine(text)}”${date === null ? null : `, ${dateWords(date)}${date < isoDay(view.now, names.timeZone) ? ', which has passed' : ''}`}.</p>`)}
${life.doubtful ? html`<p>Whether this is a finding of its own, or an earlier one in other words, is for a person to say.</p>` : null}
<p class="faint">${eventsOf(life, names)}</p></li>`;
}

const EVENTS: Record<FindingEvent['kind'], string> = {
  'first-seen': 'First seen',
  reworded: 'Reworded',
  repeated: 'Listed by another cycle',
  'also-in': 'Also in another document',
  became: 'Became another kind of finding',
  'followed-up': 'Followed up',
  'not-listed': 'No longer listed',
  'listed-again': 'Listed again',
  closed: 'Closed',
};

/** What happened to it, each with its day and the document that says so. */
function eventsOf(life: FindingLife, names: Names): Markup {
  return html`${life.events.map((event, index) => {
    const url = event.url === null ? null : safeUrl(event.url);
    const what = event.as ? `Became ${indefinite(event.as)}` : EVENTS[event.kind];
    const words = `${event.review && event.kind === 'closed' ? 'Perhaps closed' : what} on ${dayWords(event.seenAt, names.timeZone)}`;
    const cited = (event.kind === 'followed-up' || event.kind === 'closed') && event.text;
    const said = cited ? `: “${shorten(oneLine(event.text ?? ''), 200)}”` : '';
    return html`${index === 0 ? null : ' · '}${url === null ? words : html`<a href="${url}">${words}</a>`}${said}`;
  })}`;
}

/** Causes of concern first and practices last, then by deadline, then the latest cycles. */
function inOrder(view: SiteView, lives: FindingLife[]): FindingLife[] {
  const deadline = (life: FindingLife) =>
    life.deadlines.flatMap(({ date }) => date ?? []).sort()[0] ??
    (life.deadlines.length > 0 ? '9998' : '9999');
  const concern = (life: FindingLife) =>
    life.kind === 'cause-of-concern' ? 0 : life.kind === 'innovative-practice' ? 2 : 1;
  return [...lives].sort(
    (a, b) =>
      concern(a) - concern(b) ||
      (deadline(a) < deadline(b) ? -1 : deadline(a) > deadline(b) ? 1 : 0) ||
      lastOrder(view, b) - lastOrder(view, a),
  );
}

function lastOrder(view: SiteView, { programme, cycles }: FindingLife): number {
  return Math.max(-1, ...cycles.map((cycle) => cycleOrder(view, { programme, cycle })));
}
