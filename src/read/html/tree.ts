/**
 * The tree that the HTML parser makes, and what its elements are by HTML's own rules: headings, inline elements, what is hidden,
 * what is the site's own frame, what is a table for layout. Knows nothing of blocks.
 */
import type { AnyNode, Element } from 'domhandler';
import type { GradeVocabulary } from '../grades.js';
import { takesPower, tidy } from '../normalise.js';

export type { AnyNode, Element };

export const SKIP = new Set([
  'script',
  'style',
  'noscript',
  'template',
  // What is shown where nothing was put in its place: most often a placeholder.
  'slot',
  'iframe',
  'object',
  'embed',
  'select',
  'textarea',
  'input',
  'head',
  'nav',
  'audio',
  'video',
  'canvas',
  // Struck out: it does not hold any more.
  'del',
  's',
  'strike',
  'map',
  'math',
]);
export const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'data',
  'dfn',
  'em',
  'font',
  'i',
  'ins',
  'kbd',
  'label',
  'mark',
  'output',
  'q',
  'samp',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
]);
export const HEADINGS = new Map(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name, index) => [name, index + 1]));

/** Elements that may be left open side by side, or have no end at all: they say nothing of depth. */
const SHALLOW = new Set(
  'area base br col colgroup dd dt embed hr img input li link meta option p param rp rt source tbody td tfoot th thead tr track wbr'.split(
    ' ',
  ),
);
/** Deeper than any page: building a tree looks up through all open elements, again and again. */
const DEEPEST = 2000;

/** Whether a page has more than so many tags that open an element, which is needed to be deeper than that. */
function opensMoreThan(html: string, most: number): boolean {
  let left = most;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    // Letters only: `</`, `<!` and a bare `<` open nothing. With bit 32 set, a letter is lower case.
    const letter = html.charCodeAt(at + 1) | 32;
    if (letter < 97 || letter > 122) continue;
    left -= 1;
    if (left < 0) return true;
  }
  return false;
}

/** A page without the tags that open more than 2,000 elements in one another: their text stays. Linear. */
export function flattened(html: string): string {
  if (!opensMoreThan(html, DEEPEST)) return html;
  const name = /[a-z][a-z0-9:-]*/iy;
  let depth = 0;
  let from = 0;
  let out = '';
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    const closes = html.charCodeAt(at + 1) === 47;
    name.lastIndex = at + (closes ? 2 : 1);
    const tag = name.exec(html)?.[0];
    if (tag === undefined || SHALLOW.has(tag.toLowerCase())) continue;
    if (closes && depth === 0) continue;
    depth += closes ? -1 : 1;
    if (depth < DEEPEST || (!closes && depth === DEEPEST)) continue;
    const end = html.indexOf('>', at);
    if (end < 0) break;
    out += html.slice(from, at);
    from = end + 1;
    at = end;
  }
  return from === 0 ? html : out + html.slice(from);
}

const SHADOW = /<template(?=\s[^>]*\bshadowroot(?:mode)?\s*=)/gi;

/** A page whose shadow trees (`<template shadowrootmode>`) are elements like others: what is in them is what people see. */
export function unshadowed(html: string): string {
  return html.includes('shadowroot') ? html.replace(SHADOW, '<x-shadow') : html;
}

/** The element that stands here, or the first behind it that has the same parent. */
export function elementFrom(node: AnyNode | null | undefined): Element | null {
  let here = node ?? null;
  while (here && !isElement(here)) here = here.next;
  return here;
}

/** The next element in document order (inside `end`), along the tree's own links; nothing in drawings, scripts and styles. */
export function elementAfter(node: Element, end?: Element): Element | null {
  const { name } = node;
  const inside =
    name === 'svg' || name === 'script' || name === 'style' ? null : elementFrom(node.children[0]);
  if (inside) return inside;
  for (let up: AnyNode | null = node; up && up !== end; up = up.parent as AnyNode | null) {
    const beside = elementFrom(up.next);
    if (beside) return beside;
  }
  return null;
}

export function isElement(node: AnyNode): node is Element {
  return node.type === 'tag' || node.type === 'script' || node.type === 'style';
}

/** Text of an element and all in it, at most `limit` characters, without scripts. */
export function textOf(node: { children: AnyNode[] }, limit: number): string {
  let out = '';
  const stack: AnyNode[] = [];
  for (let i = node.children.length - 1; i >= 0; i -= 1) stack.push(node.children[i]!);
  let left = limit * 4;
  while (stack.length > 0 && out.length < limit && left > 0) {
    left -= 1;
    const next = stack.pop()!;
    if (next.type === 'text') out += next.data;
    else if (isElement(next) && !SKIP.has(next.name)) {
      if (!INLINE.has(next.name)) out += ' ';
      for (let i = next.children.length - 1; i >= 0; i -= 1) stack.push(next.children[i]!);
    }
  }
  return out;
}

/** A raised number or sign behind a word, a stop or a long number: the mark of a footnote. `10<sup>3</sup>` and `m<sup>2</sup>` are none. */
export function isFootnoteMark(node: Element, before: string): boolean {
  if (!/^\[?(?:\d{1,3}|[*†‡§]{1,3})\]?$/.test(tidy(textOf(node, 20)))) return false;
  if (node.children.some((child) => isElement(child) && child.name === 'a')) return true;
  return /(?:[.,;:!?”’"')\]%]|\p{L}{3}|\d{3})\s?$/u.test(before) && !takesPower(before);
}

/** Text of an element that is short enough to be a label, else `null`. */
export function shortText(node: Element): string | null {
  const text = tidy(textOf(node, 80));
  return text.length > 0 && text.length <= 60 ? text : null;
}

/** Outside any landmark: the site's own header and footer, told by what HTML says they are. */
export function isPageFurniture(node: Element, role: string | undefined): boolean {
  if (role === 'banner') return true;
  if (node.name !== 'footer' && node.name !== 'header') return false;
  for (let up = node.parent as Element | null; up && isElement(up); up = up.parent as Element | null) {
    if (up.name === 'article' || up.name === 'section' || up.name === 'main') return false;
  }
  if (node.name === 'footer') return true;
  const stack: AnyNode[] = [...node.children];
  while (stack.length > 0) {
    const next = stack.pop()!;
    if (!isElement(next)) continue;
    if (next.name === 'h1') return false;
    for (const child of next.children) stack.push(child);
  }
  return true;
}

/** The footer of a part of the page that has a heading of its own, below the page's. */
export function isOfCard(node: Element): boolean {
  const card = node.parent;
  if (node.name !== 'footer' || !card || !isElement(card as AnyNode) || (card as Element).name === 'body')
    return false;
  let left = 200;
  let heading = false;
  for (
    let inner = elementFrom((card as Element).children[0]);
    inner;
    inner = elementAfter(inner, card as Element)
  ) {
    left -= 1;
    if (left === 0 || inner.name === 'h1') return false;
    if (HEADINGS.has(inner.name) || inner.attribs.role === 'heading') heading = true;
  }
  return heading;
}

/** What holds a heading is a part of the page, shown when it is asked for: a tab, a fold. */
export function holdsHeading(node: Element): boolean {
  return headingIn(node, 2000) !== false;
}

/** Whether a heading is among so many elements in this one; `null` where it has more and none was met. */
export function headingIn(node: Element, most: number): boolean | null {
  let left = most;
  for (let inner = elementFrom(node.children[0]); inner; inner = elementAfter(inner, node)) {
    if (HEADINGS.has(inner.name) || inner.attribs.role === 'heading') return true;
    left -= 1;
    if (left === 0) return null;
  }
  return false;
}

export function isHidden(node: Element): boolean {
  const { style } = node.attribs;
  return isUnseen(node) || (style !== undefined && /left\s*:\s*-\d{3,}|clip\s*:/i.test(style));
}

/** Neither shown nor read out, unless something refers to it by its id. */
export function isUnseen({ attribs }: Element): boolean {
  if ('hidden' in attribs) return true;
  return attribs.style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribs.style);
}

/** An image, or an element of the page's own making with words to stand for it, as accelerated pages have (`amp-img`). */
export function isImage({ name, attribs }: Element): boolean {
  return name === 'img' || (attribs.alt !== undefined && name.includes('-'));
}

/** Crossed out by its own style. */
export function isStruck({ attribs }: Element): boolean {
  return attribs.style !== undefined && /text-decoration[^;:]*:[^;]*line-through/i.test(attribs.style);
}

/** A button, or a choice: one that is not made, or that the reader of the page is asked to make. It says nothing. */
export function isChoice(node: Element): boolean {
  if (node.name === 'button' || node.attribs.role === 'button') return true;
  if (node.name !== 'label') return false;
  const inner = elementFrom(node.children[0]);
  const input = inner?.name === 'input' ? inner : node.prev && elementBefore(node.prev);
  if (input?.name !== 'input' || !/^(?:radio|checkbox)$/i.test(input.attribs.type ?? '')) return false;
  return !('checked' in input.attribs) || (!('disabled' in input.attribs) && isInForm(input));
}

/** Inside a form whose controls can be used. */
function isInForm(input: Element): boolean {
  let form = false;
  for (let up = input.parent as Element | null; up && isElement(up); up = up.parent as Element | null) {
    if (up.name === 'fieldset' && 'disabled' in up.attribs) return false;
    if (up.name === 'form') form = true;
  }
  return form;
}

/** A sheet of drawings that other places take from by their names: not seen itself. */
export function isSheet(svg: Element): boolean {
  for (let inner = elementFrom(svg.children[0]); inner; inner = elementFrom(inner.next))
    if (inner.name === 'symbol' || inner.name === 'defs') return isHidden(svg) || !drawsItself(svg);
  return false;
}

function drawsItself(svg: Element): boolean {
  for (let inner = elementFrom(svg.children[0]); inner; inner = elementFrom(inner.next))
    if (!/^(?:symbol|defs|title|desc|style|metadata)$/.test(inner.name)) return true;
  return false;
}

const ROLES = new Map([
  ['table', 'table'],
  ['grid', 'table'],
  ['row', 'tr'],
  ['cell', 'td'],
  ['gridcell', 'td'],
  ['columnheader', 'th'],
  ['rowheader', 'th'],
]);

/** What an element is: by its name, or as a part of a table by its role. */
export function partOf(node: Element): string {
  const { role } = node.attribs;
  const part = role === undefined ? undefined : ROLES.get(role);
  if (part === undefined) return node.name;
  return part === 'table' && !holdsRows(node) ? node.name : part;
}

function holdsRows(table: Element): boolean {
  let left = 50;
  for (let inner = elementFrom(table.children[0]); inner && left > 0; inner = elementAfter(inner, table)) {
    if (inner.name === 'tr' || inner.attribs.role === 'row') return true;
    left -= 1;
  }
  return false;
}

const CONTROL =
  /^(?:(?:show|hide|expand|collapse|open|close|toggle)(?: (?:this|all|section|area|more|less))*(?:\s*,.*)?|(?:copy|copied|share|print|edit|perma)?\s?(?:link|url|anchor|section|page)?(?: (?:to|of) (?:this|the) (?:section|heading|area))?|[#¶§🔗⇧↑]|(?:back to )?top)$/iu;

/** A word in a heading that opens or closes what is below it, or leads to it. */
export function isControl(node: Element): boolean {
  const text = shortText(node);
  return text !== null && CONTROL.test(text);
}

function elementBefore(node: AnyNode): Element | null {
  let here: AnyNode | null = node;
  while (here && !isElement(here)) here = here.prev;
  return here;
}

/** An element with attributes and no words in it, which may be drawn by a style or a script. */
export function isBlank(node: Element): boolean {
  if (node.name === 'br' || node.name === 'hr' || Object.keys(node.attribs).length === 0) return false;
  return !elementFrom(node.children[0]) && textOf(node, 20).trim() === '';
}

/** What opens and closes a part of the page, where that is not made of `details`: the title of an accordion. */
export function isFoldLabel({ attribs }: Element): boolean {
  return attribs.role === 'button' && (attribs['aria-expanded'] ?? attribs['aria-controls']) !== undefined;
}

/** A list, or what holds several: its items are lines of their own even where they are short. */
export function isList(node: Element): boolean {
  let items = node.name === 'ul' || node.name === 'ol' ? 1 : 0;
  let left = 50;
  for (let inner = elementFrom(node.children[0]); inner && left > 0; inner = elementAfter(inner, node)) {
    left -= 1;
    if (inner.name === 'li' || inner.name === 'tr' || inner.name === 'dd') items += 1;
  }
  return items >= 2;
}

/**
 * A table or list used for layout holds headings, lists or tables of its own, or a cell with a page's worth of lines: it is
 * walked as plain containers.
 */
export function isLayoutTable(node: Element, vocabulary: GradeVocabulary): boolean {
  if (node.attribs.role === 'presentation' || node.attribs.role === 'none') return true;
  let lists = false;
  let cell: Element | null = null;
  let lines = 0;
  let long = false;
  for (let inner = elementFrom(node.children[0]); inner; inner = elementAfter(inner, node)) {
    if (inner.name === 'caption') continue;
    if (HEADINGS.has(inner.name) || inner.name === 'table') return true;
    if (inner.name === 'ul' || inner.name === 'ol') lists = true;
    if (inner.name === 'td') {
      cell = inner;
      lines = 0;
    } else if (cell && (inner.name === 'br' || inner.name === 'p')) {
      lines += 1;
      if (lines === LINES_OF_A_PAGE && textOf(cell, 800).length > 500) long = true;
    }
  }
  return (lists || long) && !headedByGrades(node, vocabulary);
}

/** Lines in one cell that no table of facts has. */
const LINES_OF_A_PAGE = 8;

/** A table with a column for each grade of the scale: its cells may well hold lists, of areas. */
function headedByGrades(table: Element, vocabulary: GradeVocabulary): boolean {
  let row: Element | null = elementFrom(table.children[0]);
  while (row && row.name !== 'tr') row = elementAfter(row, table);
  if (!row) return false;
  const grades = new Set<string>();
  for (let cell = elementFrom(row.children[0]); cell; cell = elementFrom(cell.next)) {
    const word = vocabulary.word(shortText(cell) ?? '');
    if (word?.kind === 'graded') grades.add(word.grade);
  }
  return grades.size >= 3;
}

/** The name of an image's file, where it says that it is of a grade: `grade-good` of `/img/grade-good.png?v=2`. */
export function fileName(src: string | undefined): string | null {
  const name = src && src.length <= 500 ? /([^/?#]+?)(?:\.\w{2,5})?(?:[?#].*)?$/.exec(src)?.[1] : undefined;
  return name && /grad(?:e|ing)|rating|judge?ment/i.test(name) ? name : null;
}

/** A path from the root of its site, without anything that is spelled in more than one way. */
const PLAIN_PATH = /^(?:\/[\w-]+)*\/?$/;
const ORIGIN = /^https?:\/\/[a-z][a-z0-9-]*(?:\.[a-z][a-z0-9-]*)+(?=\/)/;

export function resolve(href: string | undefined, base: string | null): string | null {
  if (!href || /^\s*(?:javascript|data|mailto|tel|vbscript):/i.test(href) || href.startsWith('#'))
    return null;
  try {
    if (base && href.startsWith('/') && PLAIN_PATH.test(href)) {
      const origin = ORIGIN.exec(base)?.[0];
      if (origin) return origin + href;
    }
    return base ? new URL(href, base).href : new URL(href).href;
  } catch {
    return null;
  }
}

export function within(node: AnyNode, ancestor: AnyNode): boolean {
  for (let up: AnyNode | null = node; up; up = up.parent as AnyNode | null) if (up === ancestor) return true;
  return false;
}
