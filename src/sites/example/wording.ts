/**
 * The words by which the invented inspectorate's documents are read: what a heading, a carried-over judgment or a banner says
 * there. Words only; no class name and no selector, since the markup of a site may change any day.
 */
import type { Wording } from '../../model.js';

export const wording: Wording = {
  findingHeadings: [
    { kind: 'area-for-improvement', heading: /^areas? for improvement$/ },
    { kind: 'cause-of-concern', heading: /^causes? of concern$/ },
    { kind: 'recommendation', heading: /^recommendations?$/ },
    { kind: 'innovative-practice', heading: /^innovative practice$/ },
  ],
  findingOpening: /^(?:the )?(?:force|constabulary) (?:should|must|needs? to)\b/i,
  ungraded: /^(?:ungraded|we do not grade this (?:question|area))\.?$/i,
  toBeGraded: /^(?:to be graded|not yet graded)\.?$/i,
  carriedOver: [
    /our (?:judgment|grade) from (?:the |our )?(?<year>20\d\d(?:\/\d\d)?)(?: [a-z]+)* (?:inspection|assessment) has been carried over/i,
  ],
  furniture: [
    /^skip to (?:main )?content$/i,
    /^(?:this page was )?last updated:?(?: on)? [\d/ \p{L}]{6,20}$/iu,
    /^back to (?:top|all assessments)$/i,
    /^(?:we are consulting|have your say|our offices are closed|we use cookies)\b.{0,200}$/i,
    /^under embargo until .*$/i,
    /^page \d+(?: of \d+)?$/i,
    /^(?:read|see) (?:more about|the findings for) .{1,80}$/i,
  ],
  noJudgmentSections:
    /^(?:contents|about (?:the data|this report|our grades)|how we grade|annex [a-z]\b.*|glossary|notes to editors)$/i,
  bodyWords: ['the force', 'the constabulary', 'it'],
  glued: [],
  pillarWords: [
    { words: /\bpreventi(?:on|ng)\b|\bkeeps? people safe\b|\bkeeping people safe\b/i, area: 'prevention' },
    { words: /\bfair(?:ness|ly)?\b/i, area: 'fairness' },
  ],
  documentSigns: [
    { kind: 'news', sign: /^notes to editors$/i },
    { kind: 'publication', sign: /^get the report$/i },
  ],
  programmeSigns: [
    { programme: 'CARE', sign: /\bCARE\b/ },
    { programme: 'CARE', sign: /community, accountability and results/i },
  ],
};
