/**
 * How much of a document is read: what keeps one page from taking all memory. Far beyond any report; what is over is cut
 * off and reported, so that the reading is set aside and nobody is told of it.
 *
 * A tree costs memory by its elements, and HTML lets few tags make many: bold and italic that are left open are opened
 * anew in every paragraph (https://html.spec.whatwg.org/#reconstruct-the-active-formatting-elements). So both are counted.
 * And a parser compares each attribute of a tag with all others of it. Depth is another matter: `html.ts` flattens what
 * is too deep.
 */
import type { Problem } from '../model.js';

/** Characters of a document that are read. */
const LONGEST = 12_000_000;
/** Elements of a page, or lines of a text, that are read. */
const MOST = 400_000;
/** Attributes of one tag that are read. */
const MOST_ATTRIBUTES = 1000;
/** Characters below which no number of attributes costs much. */
const SHORT = 200_000;
/** Pages with fewer tags than this are not looked at more closely. */
const FEW = 2000;

/** Elements that HTML opens again where they were left open. */
const REOPENED = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));

/** The part of a document that is read. Linear; a document within bounds comes back as it is. */
export function withinBounds(text: string, kind: 'html' | 'text'): { text: string; problems: Problem[] } {
  let kept = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  let limit = kept === text ? '' : `${LONGEST / 1e6} million characters`;
  const plainly = kind === 'html' ? withoutReopening(withoutCrowdedTags(kept)) : kept;
  const end = kind === 'html' ? openingTag(plainly, MOST) : lineEnd(plainly, MOST);
  kept = plainly;
  if (end >= 0) {
    kept = plainly.slice(0, end);
    limit = kind === 'html' ? '400,000 elements' : '400,000 lines';
  }
  if (limit === '') return { text: kept, problems: [] };
  return {
    text: kind === 'html' ? `${kept}</body></html>` : kept,
    problems: [
      {
        code: 'truncated',
        where: 'document',
        detail: `the document has more than ${limit}: what follows is not read`,
      },
    ],
  };
}

/** Where the opening tag stands that comes after so many others; -1 where there are no more. */
function openingTag(html: string, after: number): number {
  let left = after;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    if (!isLetter(html.charCodeAt(at + 1))) continue;
    if (left === 0) return at;
    left -= 1;
  }
  return -1;
}

function lineEnd(text: string, after: number): number {
  let left = after;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    left -= 1;
    if (left === 0) return at;
  }
  return -1;
}

function isLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122;
}

/**
 * A page without its bold, italic and links, where so many are left open that opening them again would make too many
 * elements: every tag may open again up to three alike, and any number that differ.
 */
function withoutReopening(html: string): string {
  if (openingTag(html, FEW) < 0) return html;
  const name = /\/?([a-z][a-z0-9]*)/iy;
  const end = /[^>]{1,500}>/y;
  const open = new Map<string, string[]>();
  const alike = new Map<string, number>();
  let elements = 0;
  let again = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    name.lastIndex = at + 1;
    const hit = name.exec(html);
    if (!hit) continue;
    const tag = hit[1]!.toLowerCase();
    const opens = html.charCodeAt(at + 1) !== 47;
    if (opens) elements += 1 + again;
    if (elements > MOST && again > 0) return withoutReopened(html);
    if (!REOPENED.has(tag)) continue;
    const stack = open.get(tag) ?? [];
    open.set(tag, stack);
    // A link inside a link closes it.
    if (!opens || (tag === 'a' && stack.length > 0)) {
      const last = stack.pop();
      const before = last === undefined ? 0 : alike.get(last)!;
      if (last !== undefined) alike.set(last, before - 1);
      if (before > 0 && before <= 3) again -= 1;
    }
    if (opens) {
      end.lastIndex = at;
      const key = end.exec(html)?.[0] ?? `${at}`;
      const before = alike.get(key) ?? 0;
      alike.set(key, before + 1);
      stack.push(key);
      if (before < 3) again += 1;
    }
  }
  return html;
}

function withoutReopened(html: string): string {
  const name = /\/?([a-z][a-z0-9]*)/iy;
  let out = '';
  let from = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    name.lastIndex = at + 1;
    const tag = name.exec(html)?.[1]?.toLowerCase();
    if (tag === undefined || !REOPENED.has(tag)) continue;
    const end = html.indexOf('>', at);
    if (end < 0) break;
    out += html.slice(from, at);
    from = end + 1;
    at = end;
  }
  return out + html.slice(from);
}

/** A page without the tags that have more attributes than anybody writes. */
function withoutCrowdedTags(html: string): string {
  if (html.length < SHORT) return html;
  let out = '';
  let from = 0;
  let at = html.indexOf('<');
  while (at >= 0) {
    let end = at + 1;
    if (html.startsWith('!--', at + 1)) end = html.indexOf('-->', at);
    else if (isLetter(html.charCodeAt(at + 1))) {
      const tag = tagAt(html, at);
      end = tag.end;
      if (tag.attributes > MOST_ATTRIBUTES) {
        out += html.slice(from, at);
        from = end;
      } else if (/^(?:script|style)$/i.test(tag.name)) {
        // What stands in a script only looks like tags.
        const closing = new RegExp(`</${tag.name}`, 'gi');
        closing.lastIndex = end;
        end = closing.exec(html)?.index ?? -1;
      }
    }
    at = end < 0 ? -1 : html.indexOf('<', end);
  }
  return from === 0 ? html : out + html.slice(from);
}

/** The tag that opens at a place: where it ends, and how many attributes it has (https://html.spec.whatwg.org/#tokenization). */
function tagAt(html: string, at: number): { name: string; attributes: number; end: number } {
  let end = at + 1;
  while (end < html.length && !/[\s/>]/.test(html[end]!)) end += 1;
  const name = html.slice(at + 1, Math.min(end, at + 20));
  let attributes = 0;
  const part = /[\s/]*(?:(>)|[^\s/>][^\s/>=]*(?:\s*=\s*(?:"[^"]*"?|'[^']*'?|[^\s>"'][^\s>]*)?)?)/y;
  for (;;) {
    part.lastIndex = end;
    const hit = part.exec(html);
    if (!hit) return { name, attributes, end: html.length };
    end += hit[0].length;
    if (hit[1] !== undefined) return { name, attributes, end };
    attributes += 1;
  }
}
