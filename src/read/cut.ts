/**
 * Whether HTML ends before its end: the connection was cut, and what was got so far looks like a page.
 *
 * A page may leave out the end tags of `html`, `body`, `p`, `li` and their like (https://html.spec.whatwg.org/#optional-tags),
 * so their absence says nothing. What stands open at the end of input and may not be left open says that something is
 * missing: a container, a list, a table, a tag or comment cut in two. Where a page closes all its paragraphs and items but
 * the very last thing it opened, that one was cut too.
 */

const VOID = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(
    ' ',
  ),
);
/** Elements whose end tag may be left out. */
const OPTIONAL = new Set(
  'html head body p li dt dd tr td th thead tbody tfoot option optgroup colgroup caption rb rt rtc rp'.split(
    ' ',
  ),
);
/** Left open by careless authors more often than by a cut. */
const CARELESS = new Set(
  'a abbr b big center cite code em font form i label mark nobr s small span strike strong sub sup tt u'.split(
    ' ',
  ),
);
/** Their content is no markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);

/** True where HTML was cut off. Linear in its length; never throws. */
export function endsOpen(html: string): boolean {
  const end = /<\/(?:body|html)\s*>/i;
  if (end.test(html.slice(-100)) || end.test(html.slice(-20_000))) return false;
  const open: string[] = [];
  const standing = new Map<string, number>();
  const opened = new Map<string, number>();
  const closed = new Map<string, number>();
  /** Name of the last tag, where it opened something. */
  let last: string | null = null;
  const name = /\/?([a-z][a-z0-9:-]*)/iy;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 4);
      if (end < 0) return true;
      at = end + 3;
      continue;
    }
    name.lastIndex = at + 1;
    const tag = name.exec(html)?.[1]?.toLowerCase();
    if (tag === undefined) {
      at += 1;
      continue;
    }
    const over = html.indexOf('>', at);
    if (over < 0) return true;
    if (html[at + 1] === '/') {
      if ((standing.get(tag) ?? 0) > 0) {
        for (let gone = open.pop(); gone !== undefined; gone = open.pop()) {
          standing.set(gone, standing.get(gone)! - 1);
          if (gone === tag) break;
        }
      }
      closed.set(tag, (closed.get(tag) ?? 0) + 1);
      last = null;
    } else if (!VOID.has(tag) && html[over - 1] !== '/') {
      if (RAW.has(tag)) {
        at = closing(html, tag, over);
        if (at < 0) return true;
        continue;
      }
      open.push(tag);
      standing.set(tag, (standing.get(tag) ?? 0) + 1);
      opened.set(tag, (opened.get(tag) ?? 0) + 1);
      last = tag;
    }
    at = over + 1;
  }
  if (open.some((one) => !OPTIONAL.has(one) && !CARELESS.has(one))) return true;
  if (last === null || last === 'html' || last === 'body' || last === 'head') return false;
  if (!OPTIONAL.has(last)) return true;
  const ends = closed.get(last) ?? 0;
  return ends >= 2 && (opened.get(last) ?? 0) === ends + 1;
}

/** Where the end tag of an element without markup is over; -1 where there is none. */
function closing(html: string, tag: string, from: number): number {
  const end = new RegExp(`</${tag}[\\s/>]`, 'gi');
  end.lastIndex = from;
  const hit = end.exec(html);
  return hit ? hit.index + hit[0].length : -1;
}
