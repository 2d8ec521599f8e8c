/**
 * The frame of every page we write for a browser: no script, nothing fetched, readable in light and dark, at 360
 * pixels, on paper and by a screen reader. A content policy in the page itself says so to the browser.
 */
import { type Colours, dark, light } from './colours.js';
import { html, type Markup } from './markup.js';
import { oneLine } from './sanitise.js';

function variables(colours: Colours): string {
  return Object.entries(colours)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');
}

const css = `:root{color-scheme:light dark;${variables(light)}}
@media (prefers-color-scheme:dark){:root{${variables(dark)}}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:1rem/1.55 system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;overflow-wrap:break-word}
header,main,footer{max-width:62rem;margin:0 auto;padding:0 1rem}
header{padding-top:1rem}
main{padding-bottom:2rem}
footer{border-top:1px solid var(--line);padding-top:1rem;padding-bottom:2rem;color:var(--faint);font-size:.875rem}
h1{font-size:1.75rem;line-height:1.25;margin:.5rem 0}
h2{font-size:1.3rem;line-height:1.3;margin:2rem 0 .5rem;color:var(--accent)}
h3{font-size:1.05rem;line-height:1.35;margin:1.25rem 0 .35rem}
p,ul,ol,dl{margin:.5rem 0}
ul,ol{padding-left:1.4rem}
a{color:var(--link)}
dd,a{overflow-wrap:anywhere}
a:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-999rem}
.skip:focus{position:static}
.faint{color:var(--faint);font-size:.875rem}
.crumbs{color:var(--faint);font-size:.875rem}
.panel,blockquote{background:var(--panel);border-left:4px solid var(--line);margin:.5rem 0;padding:.5rem .75rem}
ins{background:var(--addedGround);color:var(--added);text-decoration:underline}
del{background:var(--removedGround);color:var(--removed);text-decoration:line-through}
del::before,del::after,ins::before,ins::after{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
del::before{content:' [taken out: '}
ins::before{content:' [put in: '}
del::after,ins::after{content:'] '}
.declined{color:var(--declined);font-weight:700}
.improved{color:var(--improved);font-weight:700}
.grade{font-weight:700}
.quiet{color:var(--faint);font-style:italic}
.hash{overflow-wrap:anywhere;font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.8125rem}
table{border-collapse:collapse;width:100%;margin:.5rem 0 1rem}
caption{text-align:left;font-weight:700;padding:.5rem 0}
th,td{text-align:left;vertical-align:top;padding:.45rem .6rem;border-bottom:1px solid var(--line)}
thead th{color:var(--faint);font-size:.875rem;border-bottom:2px solid var(--line)}
th .faint{font-weight:400}
dl.panel{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.1rem 1rem}
dt{color:var(--faint)}
dd{margin:0}
@media (min-width:40.01rem){.history{table-layout:fixed}.history th:first-child{width:6.5rem;white-space:nowrap}.history th:nth-child(2){width:24%}.history th:nth-child(3){width:22%}.history th:nth-child(4){width:17%}}
.cards>li>:first-child{margin-top:0}
.cards{list-style:none;padding:0}
.cards>li{border-bottom:1px solid var(--line);padding:.75rem 0}
.inline{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
.columns{columns:2 18rem;column-gap:2rem}
.columns li{break-inside:avoid}
.under{padding-left:1.6rem;font-weight:400}
.nowrap{white-space:nowrap}
summary{cursor:pointer;padding:.35rem 0;color:var(--link)}
summary:focus-visible{outline:3px solid var(--link);outline-offset:2px}
:target{background:var(--panel);outline:2px solid var(--line);outline-offset:2px}
.unseen,.side{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.pair{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 1.25rem;border-bottom:1px solid var(--line);padding:.35rem 0}
.pair p{margin:.15rem 0}
@media (max-width:40rem){.pair{grid-template-columns:minmax(0,1fr)}.side{position:static;width:auto;height:auto;clip-path:none;font-weight:700;color:var(--faint)}
.stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.stack,.stack caption,.stack tbody,.stack tr,.stack td,.stack tbody th{display:block;border:0}
.stack tr{border-bottom:1px solid var(--line);padding:.5rem 0}
.stack td,.stack tbody th{padding:.1rem 0}
.stack td:empty{display:none}
.stack td[data-label]:not(:empty)::before{content:attr(data-label) ': ';color:var(--faint)}}
@media print{body{background:#fff;color:#000;font-size:10.5pt}header nav,.skip{display:none}a{color:#000}main a[href^='http']::after{content:' <' attr(href) '>';font-size:.8em}h2,h3,tr,.pair,.cards>li{break-inside:avoid}}`;

/** A whole page. `crumbs` leads back; `content` is the main part, whose first heading is the `h1` made here. */
export function page(parts: {
  title: string;
  crumbs?: Markup | null;
  content: Markup;
  footer: string[];
  feed?: string | null;
}): string {
  const title = oneLine(parts.title);
  return html`<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
${parts.feed ? html`<link rel="alternate" type="application/atom+xml" title="Changes" href="${parts.feed}">` : null}
<style>${rawCss}</style>
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
<header>${parts.crumbs ? html`<nav class="crumbs" aria-label="Where you are">${parts.crumbs}</nav>` : null}</header>
<main id="main">
<h1>${title}</h1>
${parts.content}
</main>
<footer>
${parts.footer.map((sentence) => html`<p>${oneLine(sentence)}</p>\n`)}</footer>
</body>
</html>
`.toString();
}

/** The rules above are ours and hold quotes and `>`, which escaping would break. */
const rawCss: Markup = { isEscaped: true, toString: () => css };
