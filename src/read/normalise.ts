/**
 * Text as the pipeline keeps it, and text as it is compared word for word.
 *
 * Two strengths. `tidy` keeps what was published (quotes, dashes, case) and takes out only what no reader sees.
 * `plain` goes on to a form in which two spellings of the same words are equal; it is for looking things up, never for keeping.
 */

/**
 * NFC, no soft hyphens, zero-width, bidi or control characters, every run of white space one space, trimmed.
 * Idempotent.
 */
export function tidy(text: string): string {
  if (!UNTIDY.test(text) && !text.includes('  ') && !text.startsWith(' ') && !text.endsWith(' ')) return text;
  const cleaned = ODD.test(text)
    ? text
        .normalize('NFC')
        .replace(INVISIBLE, '')
        .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, ' ')
    : text;
  return cleaned.replace(/\s+/g, ' ').trim();
}
/** Anything beyond printable ASCII, plain white space, and the letters and punctuation that no form of Unicode rewrites. */
const ODD = /[^\t\n\r\x20-\x7e\u00a1-\u00ac\u00ae-\u017f\u2010-\u2026]/;
/** What keeps a text from being tidy already, beside spaces where none should be. */
const UNTIDY = /[^\x20-\x7e\u00a1-\u00ac\u00ae-\u017f\u2010-\u2026]/;
const INVISIBLE =
  /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufffe\uffff]/g;

/** Lower case, straight quotes, plain hyphens, `&` written out, no emphasis marks, no closing punctuation. */
export function plain(text: string): string {
  const lower = tidy(text).toLowerCase();
  if (!SPELLED_APART.test(lower)) return withoutEnd(lower);
  return withoutEnd(
    lower
      .replace(/[‘’‛′`]/g, "'")
      .replace(/[“”„″]/g, '"')
      .replace(/[‐‑‒–—−]/g, '-')
      .replace(/&/g, ' and ')
      .replace(/\*\*|__/g, '')
      .replace(/\s+/g, ' '),
  );
}
/** What `plain` spells in another way. */
const SPELLED_APART = /[‘’‛′`“”„″‐‑‒–—−&]|\*\*|__/;

/** Without the punctuation at its end; of white space, only spaces are left by then. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ' .:;,'.includes(text[end - 1]!)) end -= 1;
  return text.slice(0, end).trim();
}

/** True where a text ends as a sentence, a heading question or a list opening does. */
export function endsSentence(text: string): boolean {
  return /(?:[.!?:;…]["'”’)\]]*|; (?:and|or))$/.test(text.length > 40 ? text.slice(-40) : text);
}

/** Whether a raised number behind a text is a power (`10³`, `m²`, `square metres²`) and no mark of a footnote. */
export function takesPower(text: string): boolean {
  return /(?:^|[^\p{L}\p{N}.,/–-])\d{1,2}\s?$|(?:^|\P{L})(?:[ckm]?m|metres?|meters?|miles?|yards?|feet|foot|inch(?:es)?)\s?$/iu.test(
    text.slice(-20),
  );
}

/** True where a text goes on from the line before: it starts with a lower-case letter. */
export function startsLower(text: string): boolean {
  return /^["'“‘([]*\p{Ll}/u.test(text);
}

/**
 * Sentences of a paragraph, by a linear rule: a full stop, question or exclamation mark, closing quotes, white space,
 * then an upper-case letter, digit or opening quote; not after common abbreviations or initials. Joined with one space they are the text again.
 */
export function sentences(text: string): string[] {
  const out: string[] = [];
  let from = 0;
  const edge = /[.!?]["'”’)\]]*\s+(?=["'“‘(]*[\p{Lu}\d])/gu;
  for (const hit of text.matchAll(edge)) {
    const end = hit.index + hit[0].length;
    const before = text.slice(from, hit.index + 1);
    if (/(?:^|\s)(?:Mr|Mrs|Ms|Dr|St|No|e\.g|i\.e|p|pp|[A-Z])\.$/.test(before)) continue;
    out.push(text.slice(from, end).trimEnd());
    from = end;
  }
  if (from < text.length) out.push(text.slice(from));
  return out;
}

/** The same patterns as alternatives of one for each set of flags, as far as they can be that. */
function asFew(patterns: RegExp[]): RegExp[] {
  const apart: RegExp[] = [];
  const byFlags = new Map<string, string[]>();
  for (const pattern of patterns) {
    const { flags, source } = pattern;
    // Numbers of groups change, and a pattern with a memory of its own answers differently each time.
    if (/[gy]/.test(flags) || /\\[1-9k]/.test(source)) apart.push(pattern);
    else {
      const alike = byFlags.get(flags) ?? [];
      alike.push(`(?:${source.replace(/\(\?<(?![=!])[^>]*>/g, '(')})`);
      byFlags.set(flags, alike);
    }
  }
  return [...[...byFlags].map(([flags, sources]) => new RegExp(sources.join('|'), flags)), ...apart];
}

const combined = new WeakMap<RegExp[], (text: string) => boolean>();

/** Whether a text matches any of several patterns, as one pattern where they can be one: asked of every block. */
export function anyOf(patterns: RegExp[]): (text: string) => boolean {
  let test = combined.get(patterns);
  if (!test) {
    const all = asFew(patterns);
    const [one, other] = all;
    if (one && all.length === 1) test = (text) => one.test(text);
    else if (one && other && all.length === 2) test = (text) => one.test(text) || other.test(text);
    else test = (text) => all.some((pattern) => pattern.test(text));
    combined.set(patterns, test);
  }
  return test;
}
