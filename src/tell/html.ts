/**
 * A bulletin as an HTML mail.
 *
 * Written for mail clients: one column, no tables for layout, styles inline (the style block only adds what a client
 * may drop: dark colours), nothing fetched from anywhere, no script. Removed and added words are told apart by strike
 * and underline as well as by colour, and named to screen readers by `<del>` and `<ins>`.
 */
import type { Bulletin, BulletinItem, Edit, MarkedText } from '../model.js';
import { type Colours, dark, light } from './colours.js';
import { directionWords, headingOf, provenance, quoted, showsSides } from './layout.js';
import { asEdits } from './marked.js';
import { html, type Markup } from './markup.js';
import { oneLine, plainText, safeUrl } from './sanitise.js';

const fonts = "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

const style = {
  body: `margin:0;padding:0;background:${light.ground};color:${light.text};font-family:${fonts};font-size:16px;line-height:1.5;-webkit-text-size-adjust:100%`,
  page: 'max-width:640px;margin:0 auto;padding:20px 16px 32px',
  site: `margin:0 0 4px;font-size:14px;color:${light.faint}`,
  title: `margin:0 0 8px;font-size:22px;line-height:1.3;font-weight:700;color:${light.text}`,
  lead: `margin:0 0 8px;color:${light.text}`,
  bodyName: `margin:28px 0 0;padding:0 0 4px;border-bottom:2px solid ${light.accent};font-size:18px;line-height:1.3;color:${light.accent}`,
  item: `padding:16px 0 14px;border-bottom:1px solid ${light.line}`,
  headline: `margin:0 0 6px;font-size:17px;line-height:1.35;color:${light.text}`,
  direction: 'font-weight:700',
  words: `margin:8px 0;padding:8px 12px;border-left:4px solid ${light.line};background:${light.panel};color:${light.text}`,
  label: `font-weight:700;color:${light.faint}`,
  list: 'margin:6px 0;padding:0 0 0 22px',
  note: `margin:4px 0;color:${light.text}`,
  faint: `margin:4px 0;font-size:14px;color:${light.faint};word-break:break-word`,
  link: `color:${light.link};text-decoration:underline;word-break:break-word`,
  ins: `background:${light.addedGround};color:${light.added};text-decoration:underline`,
  del: `background:${light.removedGround};color:${light.removed};text-decoration:line-through`,
  hidden: 'display:none;max-height:0;overflow:hidden;mso-hide:all;font-size:1px;line-height:1px',
};

/** The bulletin as one whole HTML document. */
export function renderHtml(bulletin: Bulletin): string {
  const preheader = html`<div style="${style.hidden}" aria-hidden="true">${oneLine(bulletin.lead)}</div>`;
  return documentOf(bulletin.subject, html`${preheader}\n${sheet(bulletin)}`);
}

/** Several bulletins beneath each other, each under the moment at which it was made; for a browser, not for mail. */
export function renderHtmlOfMany(title: string, bulletins: Bulletin[]): string {
  const sheets = bulletins.map(
    (bulletin) =>
      html`<section><p class="faint" style="${style.page};padding-bottom:0;${style.faint}">${bulletin.createdAt}</p>${sheet(bulletin)}</section>\n`,
  );
  return documentOf(
    title,
    html`<p class="text" style="${style.page};padding-bottom:0">${oneLine(title)}</p>\n${sheets}`,
  );
}

function sheet(bulletin: Bulletin): Markup {
  const subject = oneLine(bulletin.subject);
  const timeZone = bulletin.timeZone ?? 'UTC';
  const grouped = bulletin.kind === 'changes';
  let under: string | null | undefined;
  const items = bulletin.items.map((item) => {
    const heading =
      grouped && item.bodyName !== under
        ? html`<h2 class="accent" style="${style.bodyName}">${oneLine(headingOf(item))}</h2>`
        : null;
    under = item.bodyName;
    return html`${heading}${itemMarkup(item, timeZone, grouped ? 'h3' : 'h2')}`;
  });
  return html`<div style="${style.page}">
<p class="faint" style="${style.site}">gradewatch, ${oneLine(bulletin.siteName)}</p>
<h1 class="text" style="${style.title}">${subject}</h1>
<p class="text" style="${style.lead}">${oneLine(bulletin.lead)}</p>
${items}
<div style="padding:16px 0 0">
${bulletin.footer.map((sentence) => html`<p class="faint" style="${style.faint}">${oneLine(sentence)}</p>\n`)}</div>
</div>`;
}

function documentOf(title: string, content: Markup): string {
  return html`<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${oneLine(title)}</title>
<style>${darkRules}</style>
</head>
<body class="ground" style="${style.body}">
${content}
</body>
</html>
`.toString();
}

/** One item as a piece of HTML with inline styles: in mails, and in the entries of a feed. */
export function itemMarkup(item: BulletinItem, timeZone: string, level: 'h2' | 'h3' | null): Markup {
  const url = safeUrl(item.url);
  const from = provenance(item, timeZone);
  const headline = oneLine(item.headline);
  const heading =
    level === 'h3'
      ? html`<h3 class="text" style="${style.headline}">${headline}</h3>`
      : level === 'h2'
        ? html`<h2 class="text" style="${style.headline}">${headline}</h2>`
        : null;
  return html`<div class="line" style="${style.item}">
${heading}
${sides(item)}
${quoted(item) ? null : list(item.lines)}
${item.notes.map((note) => noteMarkup(note, item))}
${item.pages ? html`<ul style="${style.list}">${item.pages.map((page) => pageLink(page))}</ul>` : null}
${url === null || item.pages ? null : html`<p style="${style.note}"><a href="${url}" class="link" style="${style.link}">${linkWords(item)}</a></p>`}
${from === null ? null : html`<p class="faint" style="${style.faint}">${from}</p>`}
</div>
`;
}

/** Edits with removed and added words in `<del>` and `<ins>`. */
export function editsMarkup(edits: Edit[], inline = true): Markup {
  const lines = (text: string) =>
    plainText(text)
      .split('\n')
      .flatMap((line, index) => (index === 0 ? [line] : [html`<br>`, line]));
  return html`${edits.map((edit, index) => {
    if (edit.op === 'keep' || edit.text.trim() === '') return lines(edit.text);
    const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(edit.text) ?? [];
    const css = inline ? style[edit.op === 'add' ? 'ins' : 'del'] : null;
    const attribute = css === null ? null : html` style="${css}"`;
    // A word put in for one taken out stands apart from it, also where the page had no space between.
    const apart =
      edits[index - 1]?.op === 'remove' && before === '' && !/\s$/.test(edits[index - 1]?.text ?? '')
        ? ' '
        : '';
    return edit.op === 'add'
      ? html`${apart}${before}<ins${attribute}>${lines(words)}</ins>${after}`
      : html`${before}<del${attribute}>${lines(words)}</del>${after}`;
  })}`;
}

function sides(item: BulletinItem): Markup | null {
  if (!showsSides(item)) return null;
  const both = item.before !== null && item.after !== null;
  const beneath = quoted(item) ? list(item.lines) : null;
  const side = (label: string, text: MarkedText | string | null) =>
    text === null
      ? null
      : html`<blockquote class="panel" style="${style.words}">${both ? html`<span class="faint" style="${style.label}">${label}</span> ` : null}${editsMarkup(asEdits(text))}${beneath}</blockquote>`;
  return html`${side('Was:', item.before)}${side('Now:', item.after)}`;
}

function list(lines: string[]): Markup | null {
  if (lines.length === 0) return null;
  return html`<ul class="text" style="${style.list}">${lines.map((line) => html`<li>${oneLine(line)}</li>`)}</ul>`;
}

/** The sentence that says how a judgment moved stands out; colour says nothing that the words do not. */
function noteMarkup(note: string, item: BulletinItem): Markup {
  const direction = directionWords(item.direction);
  const strong = item.direction !== null && note.toLowerCase().includes(direction);
  if (!strong || item.direction === 'not-comparable') {
    return strong
      ? html`<p class="text" style="${style.note};${style.direction}">${oneLine(note)}</p>`
      : html`<p class="text" style="${style.note}">${oneLine(note)}</p>`;
  }
  const colour = item.direction === 'declined' ? light.declined : light.improved;
  return html`<p class="${item.direction}" style="margin:4px 0;${style.direction};color:${colour}">${oneLine(note)}</p>`;
}

function pageLink(page: { name: string; url: string }): Markup {
  const url = safeUrl(page.url);
  return url === null
    ? html`<li class="text">${oneLine(page.name)}</li>`
    : html`<li><a href="${url}" class="link" style="${style.link}">${oneLine(page.name)}</a></li>`;
}

function linkWords(item: BulletinItem): string {
  if (item.kind === 'report-published') return 'Read the report';
  return item.changes.length === 0 ? 'The page' : 'See the page';
}

const darkRules = schemeRules(dark);

function schemeRules(colours: Colours): string {
  const rules = [
    ['.ground', `background:${colours.ground}!important;color:${colours.text}!important`],
    ['.text', `color:${colours.text}!important`],
    ['.faint', `color:${colours.faint}!important`],
    ['.accent', `color:${colours.accent}!important;border-color:${colours.accent}!important`],
    ['.line', `border-color:${colours.line}!important`],
    [
      '.panel',
      `background:${colours.panel}!important;color:${colours.text}!important;border-color:${colours.line}!important`,
    ],
    ['.link', `color:${colours.link}!important`],
    ['.declined', `color:${colours.declined}!important`],
    ['.improved', `color:${colours.improved}!important`],
    ['ins', `background:${colours.addedGround}!important;color:${colours.added}!important`],
    ['del', `background:${colours.removedGround}!important;color:${colours.removed}!important`],
  ];
  return `:root{color-scheme:light dark;supported-color-schemes:light dark}@media (prefers-color-scheme:dark){${rules
    .map(([selector, rule]) => `${selector}{${rule}}`)
    .join('')}}`;
}
