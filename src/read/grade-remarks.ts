/**
 * What may stand beside a grade and says how it stands to an earlier one, or that it was looked at again: `Good – no change since
 * 2017`, `Good ↑`, `Still good`, `Good (corrected 21 June 2019)`. It is the same grade with or without.
 */

const WHEN =
  '(?:(?:(?:our|the|its) )?(?:last|previous|earlier) (?:year|time|round|inspection|assessment|report|grade|judge?ment)|(?:the )?(?:19|20)\\d\\d(?:[/-]\\d{2,4})?(?: (?:inspection|assessment|report))?|before|then|last (?:year|time))';
const SINCE = `(?: (?:since|from|on|in|than(?: in)?|as(?: in)?) ${WHEN})`;
const REMARK = [
  `(?:with )?no change(?: in (?:grade|judge?ment))?${SINCE}?`,
  `(?:unchanged|maintained|stable|improving|declining)${SINCE}?`,
  `(?:the )?same(?: (?:grade|judge?ment))?${SINCE}?`,
  `as(?: in)? ${WHEN}`,
  `(?:an )?(?:improved|improvement|decline|declined|deteriorat(?:ed|ion))${SINCE}?`,
  `(?:up|down|better|worse|higher|lower|risen|fallen)(?: (?:by )?(?:one|a) grade)?${SINCE}?`,
  '(?:please )?see (?:the )?note(?: \\d{1,2})?(?: below)?',
  '(?:revised|corrected|amended|updated)(?: (?:on |in )?(?:\\d{1,2} )?(?:\\p{L}{3,9} )?(?:19|20)\\d\\d)?',
  '(?:a )?new (?:grade|judge?ment)|(?:graded for the first time|first (?:time )?graded)(?: in (?:19|20)\\d\\d)?',
].join('|');
const ARROWS = '[↑↓→←↗↘▲▼△▽⬆⬇➚➘]\\ufe0f?';
const BEHIND = new RegExp(
  `^(.{4,40}?)(?:(?: - |[,;.:] | [([])(?:${REMARK})[)\\]]?\\.?| ?\\(?${ARROWS}\\)?)$`,
  'u',
);
const BEFORE = new RegExp(
  `^(?:(?:still|now|again|remains|remained|stays|continues to be|no change(?: -|:)|unchanged(?: -|:))|${ARROWS}) (.{4,40})$`,
  'u',
);
/** What every such text has, and few others: asked first. */
const HINT = new RegExp(
  `chang|maintained|stable|improving|declin|same|as |improved|improvement|deterior|up|down|better|worse|higher|lower|risen|fallen|note|revised|corrected|amended|updated|new |first|still|now |again|remain|stays|continues|${ARROWS}`,
  'u',
);

/** The text without such a remark, or `null` where it has none. `text` in lower case, in plain spelling. */
export function withoutRemark(text: string): string | null {
  if (text.length > 80 || !HINT.test(text)) return null;
  return BEHIND.exec(text)?.[1] ?? BEFORE.exec(text)?.[1] ?? null;
}
