/** What real parsers make of what the program wrote, reduced to what can do harm. */
import { load } from 'cheerio';

/** Characters that a terminal, a mail client or a reader of text could act on. Line feed alone is allowed. */
const active =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2028\u2029\u2060-\u206f\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\u{e0000}-\u{e007f}]/u;

/** The first such character with what stands around it, or `null`. */
export function actingIn(text: string): string | null {
  const at = active.exec(text)?.index;
  return at === undefined ? null : JSON.stringify(text.slice(Math.max(0, at - 40), at + 20));
}

/** Every element with its attributes, as `a[href,rel]`, each once. */
export function shapesIn(markup: string): Set<string> {
  const shapes = new Set<string>();
  for (const element of load(markup)('*').toArray()) {
    if ('attribs' in element)
      shapes.add(`${element.tagName}[${Object.keys(element.attribs).sort().join(',')}]`);
  }
  return shapes;
}

/** Every value of an attribute that a browser may fetch, follow or run. */
export function reachesOf(markup: string): string[] {
  const found: string[] = [];
  for (const element of load(markup)('*').toArray()) {
    if (!('attribs' in element)) continue;
    for (const [name, value] of Object.entries(element.attribs)) {
      if (/^on|^srcdoc$|^http-equiv$/i.test(name)) found.push(`${name}=${value}`);
      if (/^(?:href|src|srcset|action|formaction|poster|data|background|cite|ping|xlink:href)$/i.test(name))
        found.push(value);
      if (name === 'style' && /url\(|expression|@import|javascript/i.test(value)) found.push(value);
    }
  }
  return found;
}

/** Rows of a CSV by the rules of RFC 4180 §2. Throws where the text breaks one. */
export function csvRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length; ) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; ; at += 1) {
        if (at >= text.length) throw new Error('a quoted cell has no end');
        if (text[at] !== '"') cell += text[at];
        else if (text[at + 1] === '"') {
          cell += '"';
          at += 1;
        } else break;
      }
      at += 1;
    } else {
      while (at < text.length && !',\r\n'.includes(text[at]!)) {
        if (text[at] === '"') throw new Error(`a quote in a cell without quotes: ${cell}`);
        cell += text[at];
        at += 1;
      }
    }
    row.push(cell);
    if (text[at] === ',') at += 1;
    else if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else throw new Error(`neither comma nor CRLF after ${JSON.stringify(cell.slice(0, 40))}`);
  }
  if (row.length > 0) throw new Error('the last row has no CRLF');
  return rows;
}
