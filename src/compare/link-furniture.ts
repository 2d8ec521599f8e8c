/**
 * What a site writes behind a link about the file or the window that it opens: `(PDF document, 1.2MB)`, `PDF, 512 KB, 24 pages`,
 * `(opens in a new tab)`. Words that say more than kind, size, pages and window are none of that.
 */
const FILE =
  '(?:pdf|word|excel|powerpoint|odt|ods|docx?|xlsx?|pptx?|csv|html|zip)(?: (?:document|file|format))?';
const SIZE = '\\d+(?:[.,]\\d+)? ?(?:kb|mb|gb|bytes|kilobytes|megabytes)';
const PAGES = '\\d+ ?pages?';
const WINDOW =
  '(?:(?:link )?opens? (?:in )?(?:a |an )?(?:new|another) (?:browser )?(?:tab|window)|external (?:link|site|website))';
const ONE = `(?:${FILE}|${SIZE}|${PAGES}|${WINDOW})`;
const BETWEEN = '(?: ?[,;|/·–-] ?| and | )';
const MANY = `${ONE}(?:${BETWEEN}${ONE})*`;
const IN_BRACKETS = new RegExp(` ?[([] ?${MANY} ?[)\\]]`, 'gi');
/** Without brackets, at the end of a text or alone: a file's kind is not enough, `available as PDF` says something. */
const AT_END = new RegExp(
  `(?:^|[ ]?[,;:|·–-] )(?:${FILE}${BETWEEN}(?:${SIZE}|${PAGES})(?:${BETWEEN}${ONE})*|${SIZE}(?:${BETWEEN}${ONE})*|(?:${FILE}${BETWEEN})?${WINDOW})$`,
  'i',
);
const HINT =
  /\b(?:pages?|[kmg]b|bytes|(?:kilo|mega)bytes|tab|window|external|pdf|word|excel|powerpoint|od[ts]|docx?|xlsx?|pptx?|csv|html|zip)\b|\d[kmg]b\b/i;

/** A text without it; empty where it is nothing else. */
export function withoutLinkFurniture(text: string): string {
  if (!HINT.test(text)) return text;
  const without = text.replace(IN_BRACKETS, ' ').replace(AT_END, '');
  return /[\p{L}\p{N}]/u.test(without) ? without.trim() : '';
}
