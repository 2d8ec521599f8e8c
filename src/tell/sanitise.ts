/**
 * Hostile text made inert, one function per kind of place it can reach.
 *
 * What a page says is never trusted: it may carry markup, terminal escapes, text-direction overrides, header
 * breaks, spreadsheet formulas or words that a code host acts on. Every renderer passes page text through here
 * and then escapes for its own format. Escaping for HTML is not here: the `html` template does it (markup.ts),
 * nor is it for XML: the builder does it (atom.ts).
 */

/** ANSI escapes (CSI, OSC, other two-byte forms), 7-bit and 8-bit: ECMA-48. */
const escapes =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[PX^_][^\u001b\u009c]*(?:\u001b\\|\u009c)?|\u001b[ -/]*[0-~]?/g;

/** C0 but tab and line feed, DEL, C1, bidi controls, zero-width characters, byte order mark, line and paragraph separators. */
const invisible =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/g;

const strangers = /[\u{e0000}-\u{e007f}]/gu;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text with its line breaks, without anything that a terminal, mail client or browser acts on. Idempotent. */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(escapes, '')
    .replace(loneSurrogate, '\ufffd')
    .replace(invisible, (character) => (character === '\ufffd' ? character : ''))
    .replace(strangers, '')
    .replace(/\t/g, ' ');
}

/** The same on one line with single spaces: for headers, subjects, headings, table cells, trailers. */
export function oneLine(text: string): string {
  return plainText(text).replace(/\s+/g, ' ').trim();
}

/** At most `limit` characters, cut at a word where one is near. */
export function shorten(text: string, limit: number): string {
  const characters = Array.from(text);
  if (characters.length <= limit) return text;
  const cut = characters.slice(0, Math.max(limit - 1, 1)).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > cut.length * 0.6 ? cut.slice(0, space) : cut).replace(/[\s,;:]+$/, '')}…`;
}

/**
 * The address of a web page in its normal spelling, or `null` for anything else: other schemes
 * (`javascript:`, `data:`, `file:`), user names in addresses, and text that is no address.
 */
export function safeUrl(url: string | null): string | null {
  if (url === null || !/^https?:\/\//i.test(url.trim()) || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.username !== '' || parsed.password !== '') return null;
  // The URL parser leaves these as they are; in text they would end or break a link.
  return parsed.href.replace(/[()'<>"`]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

/**
 * One cell of a CSV (RFC 4180), guarded against formulas: a cell that a spreadsheet would calculate
 * begins with an apostrophe instead, also behind a semicolon, where some begin a cell (OWASP, CSV injection).
 */
export function csvCell(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const clean = plainText(value);
  const guarded = clean.replace(/(^|;)(?=\s*[=+\-@|%＝＋－＠])/g, "$1'");
  return /[",\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/**
 * Text for a commit message: one line, and without the words that a code host acts on
 * (mentions, closing references, marks that skip its checks).
 */
export function commitText(text: string): string {
  return oneLine(text)
    .replace(/(^|[^\w.])@(?=[\w-])/g, '$1(at)')
    .replace(/#(?=\d)/g, 'no. ')
    .replace(/\bGH-(?=\d)/gi, 'GH ')
    .replace(/\[([^\]]*\b(?:ci|actions)\b[^\]]*)\]/gi, '($1)')
    .replace(/\*\*\*+/g, '*')
    .replace(/\bskip-checks\s*:/gi, 'skip checks');
}

/** JSON in which no character can act on a terminal or turn the direction of text: such ones are written `\uXXXX`. */
export function safeJson(value: unknown, space = 2): string {
  return JSON.stringify(value, null, space).replace(
    /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
