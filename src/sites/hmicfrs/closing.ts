/**
 * How HMICFRS says that a cause of concern, a recommendation or an area for improvement is closed or discharged: in letters after a
 * revisit, and in the report of a later cycle.
 */
import type { Closing } from '../../model.js';

const CAUSE = '(?:accelerated )?causes? (?:of|for) concern';
const DONE = '(?:closed|discharged|signed off)';
/** Words that may stand between who does it and what is done. */
const ASIDE =
  '(?:\\s+(?:have|has|had|am|are|is|was|were|can|been|be|being|now|also|all|both|therefore|thus|formally|today|consequently|subsequently|accordingly|already|since|then|so|fully|officially|hereby|agreed|decided|able|content|pleased|satisfied|happy|going|chosen|to|will (?=now|therefore))\\b)*';
const WHO =
  "\\b(?:we|I|HMICFRS|HMIC|the inspectorate|(?:His|Her) Majesty[’']s Inspectors?)(?:[’'](?:ve|m|re))?";
const WHAT = `\\b(?:${CAUSE}|recommendations?|areas? for improvement|AFIs?|matters?|issues?|concerns?|this|it|these|they|those|both|all|which|that|one|first|second|third|fourth|fifth|sixth)\\b[^.;]{0,120}?`;

export const closing: Closing = {
  hint: /^status:? (?:now )?complete|clos|discharg|sign(?:ed|ing)? off|lift|remov|rescind|no longer/i,
  says: new RegExp(
    [
      `${WHO}${ASIDE}\\s+(?:now )?(?:clos(?:e|ed|ing)|discharg(?:e|ed|ing)|sign(?:ed|ing)? off)\\b`,
      `${WHAT}\\b(?:is|are|was|were|been|be|being|now)${ASIDE}\\s+${DONE}\\b`,
      `${WHO}${ASIDE}\\s+(?:lift(?:ed|ing)?|remov(?:e|ed|ing)|rescind(?:ed|ing)?)\\b[^.;]{0,30}?\\b${CAUSE}`,
      `\\b${CAUSE}\\b[^.;]{0,120}?\\b(?:is|are|was|were|been)${ASIDE}\\s+(?:lifted|removed|rescinded)\\b`,
      `\\bno longer (?:an? |the |our |your |as an? )?${CAUSE}`,
      `\\b(?:confirms?|confirming|agree[ds]?(?: to| on)?|approved?|support(?:ed|s)?) (?:the )?(?:closure|discharge) of\\b`,
      // A heading: `Cause of concern 2: prevention (closed)`, `Cause of concern – closed in March 2025`.
      `^(?:${CAUSE}|recommendations?|areas? for improvement)(?: \\d{1,2})?(?:[:–—-]? [^.?!]{0,80}?)?(?: ?[(:–—-] ?)(?:now )?${DONE}(?:,? (?:in |on )?[\\d\\p{L} ]{3,20})?\\)?$`,
      // A line below a heading: `Status: closed`.
      `^status:? (?:now )?(?:${DONE}|completed?)\\b`,
      // A row of a table: `Vetting | Closed`.
      `\\|\\s*(?:status:? )?(?:now )?${DONE}\\s*$`,
    ].join('|'),
    'iu',
  ),
  unless:
    /\b(?:not|cannot|never|unable|until|unless|before|once|when|if|(?:re)?consider|intend to|plan to|aim to|hope to|would|could|might|(?<!\b(?:in|on|of|by|since|during|early|late|mid|\d{1,2})[ -])may(?! (?:20)?\d\d)|should|(?:will|to) be (?=closed|discharged|signed)|remains? open|still open)\b|n[’']t\b|\bclose(?:ly|r)?\s+(?:to|with|the gaps?|monitor|at|together)\b/i,
  open: new RegExp(
    [
      '\\b(?:remains?|stays?|still|keep(?:ing)?(?: \\w+){0,4}) open\\b',
      `${WHO}(?:\\s+(?:are|am|is|have|has|do|can|feel|therefore|yet|still|now|also))*\\s*(?:not|cannot|unable|n[’']t)\\b[^.;]{0,40}?\\b(?:clos(?:e|ed|ing)|discharg(?:e|ed|ing)|sign(?:ed|ing)? off)\\b`,
      `\\b(?:${CAUSE}|this|it)(?: (?:is|has|can|should|will|must))?(?: ?not|n[’']t)(?: yet)?(?: be| been)? ${DONE}\\b`,
    ].join('|'),
    'i',
  ),
  status:
    /^(?:status:? )?(?:now |remains |still |partly |partially |not (?:yet )?)?(?:open|closed|discharged|signed off|completed?|started|ongoing|in progress)(?: [–(-]?(?:(?:in|on) )?(?:\d{1,2} )?[a-z]{3,9} 20\d\d\)?)?$/i,
  clauses: /;\s+|,?\s+(?:but|while|whereas|although|though|however)\b,?\s*/i,
  names: [
    {
      kind: 'cause-of-concern',
      words: /\bcauses? (?:of|for) concern\b/i,
      many: /\bcauses (?:of|for) concern\b/i,
    },
    { kind: 'recommendation', words: /\brecommendations?\b/i, many: /\brecommendations\b/i },
    {
      kind: 'area-for-improvement',
      words: /\bareas? for improvement\b|\bAFIs?\b/i,
      many: /\bareas for improvement\b|\bAFIs\b/i,
    },
  ],
  some: /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|some|most|many|several|majority|(?<!as )parts?|elements?|aspects?|\d+) of\b|\ball but\b|\brecommendations? \d|\b(?:an)?other\b|\bremaining\b|\bpart(?:ly|ially)\b|\bno longer (?:an? |as an? )?accelerated\b/i,
  all: /\b(?:both|all|each|every)\b/i,
  opens: /^\W*(?:this|it|we|I|the (?:matter|issue|concern))\b/i,
  this: /\b(?:this|it|that)\b|^status\b/i,
  ordinal:
    /\b(?:the|our|your) (first|second|third|fourth|fifth|sixth)(?: (?:accelerated )?cause of concern| recommendation| area for improvement)?,? (?:is|was|has|can)\b/i,
  ordinals: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'],
  count:
    /\b(both|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:accelerated |of (?:these|the|our|your) |(?:these|the|our|your) )?(?:causes (?:of|for) concern|recommendations|areas for improvement)\b/i,
  numbers: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  headings:
    /^(?:(?:our|my|the|your) )?(?:decisions?|conclusions?|progress|findings?|background|next steps|governance|summary|overall summary|introduction|outcome|recommendations?|(?:accelerated )?causes? (?:of|for) concern)(?: \w+){0,2}$/i,
  about:
    /\b(?:cause (?:of|for) concern|recommendation|area for improvement|matter|issue)s?,? (?:about|on|over|around|for|of|relating to|related to|regarding|concerning|in relation to|in respect of|to do with|that the (?:force|service|constabulary|brigade)) ([^,;.:()]{3,160}?)(?=,|;|\.|:|\(|$| (?:is|are|was|were|has|have|can|that (?:we|was|is))\b)/i,
};
