/**
 * The words by which HMICFRS documents are read. Everything here was seen in copies of the site or follows the
 * rules recorded in its anatomy; nothing is a class name or a selector, since the site's markup may change any day.
 */
import type { Wording } from '../../model.js';

export const wording: Wording = {
  findingHeadings: [
    {
      kind: 'area-for-improvement',
      heading: /^areas? for improvement(?: \(afis?\))?$/,
    },
    { kind: 'area-for-improvement', heading: /^afis?$/ },
    {
      kind: 'cause-of-concern',
      heading: /^(?:accelerated )?causes? (?:of|for) concern$/,
    },
    { kind: 'recommendation', heading: /^recommendations?$/ },
    {
      kind: 'innovative-practice',
      heading: /^(?:innovative|promising)(?: (?:and|or) (?:innovative|promising))? practices?$/,
    },
  ],
  findingOpening:
    /^(?:(?:within|by|no later than|as soon as|immediately|with immediate effect)\b[^.]{0,80}?,? )?(?:the )?(?:[\p{Lu}][\p{L}’'&-]+ ){0,5}(?:forces?|constabulary|services?|brigade|police|authority|chief constable|chief fire officer) (?:should|must|needs? to|still needs? to|isn[’']t|doesn[’']t|does not|is not|has not|hasn[’']t|requires?|can[’']t|cannot)\b/iu,
  ungraded:
    /^(?:ungraded|not graded|not being graded|no grade(?: given)?|is not graded|was not graded|we (?:have not|haven[’']t|did not|didn[’']t|do not|don[’']t) grade(?:d)? this (?:area|question)|this (?:area|question) (?:is|was) (?:not graded|ungraded))\.?$/i,
  toBeGraded: /^(?:to be graded|not yet graded|is not yet graded|yet to be graded|grade to follow)\.?$/i,
  carriedOver: [
    /our (?:judgments?|judgements?|grades?) from the (?<year>20\d\d(?:\/\d\d)?)(?: [a-z]+)* inspection (?:has|have) been carried over/i,
    /(?:judgments?|judgements?|grades?)(?: given)? (?:from|in) (?:our |the )?(?<year>20\d\d(?:\/\d\d)?)[^.]{0,80}? (?:has|have) been carried (?:over|forward)/i,
    /(?:our )?(?<year>20\d\d(?:\/\d\d)?)(?: [a-z]+)? (?:judgment|judgement|grade) (?:has been carried over|still stands|remains in place|is still in place)/i,
    /(?:has|have) been carried (?:over|forward) from (?:our |the )?(?<year>20\d\d(?:\/\d\d)?)/i,
  ],
  furniture: [
    /^skip to (?:main )?content$/i,
    /^back to top$/i,
    /^print this (?:document|page)$/i,
    /^english cymraeg$/i,
    /^(?:english|cymraeg)$/i,
    /^under em[a-z]{1,12}(?: until .*)?$/i,
    /^under (?:embargo|embroidery|review)\b.{0,60}$/i,
    /^embargoed? until .*$/i,
    /^(?:strictly )?embargo(?:ed)?$/i,
    /^not for publication (?:before|until) .*$/i,
    /^summary for question \d+$/i,
    /^view the (?:\w+ )?questions? for [\w ]+$/i,
    /^questions for [\w ]+$/i,
    /^read more about .{1,80}$/i,
    /^contact (?:hmicfrs|hmic|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,3})$/iu,
    /^(?:this page )?last updated:?(?: on)? [\d/ \p{L}]{6,20}$/iu,
    /^page \d+(?: of \d+)?$/i,
    /^loading graph\.*$/i,
    /^group by region$/i,
    /^accessible table$/i,
    /^share this (?:page|report)$/i,
    /^this report is also available in welsh.*$/i,
    /^(?:we use|this (?:web)?site uses) cookies\b.*$/i,
    /^(?:accept|reject|manage) (?:all |additional )?cookies$/i,
    /^cookies? (?:settings|preferences|on this site)\b.{0,40}$/i,
    /^follow us on\b.*$/i,
    /^""$/,
  ],
  noJudgmentSections:
    /^(?:contents|annex(?:e)? [a-z]\b.*|appendix\b.*|about the data|about this report|methodology|definitions(?: and interpretation)?|glossary|references|notes to editors|what this report contains|our inspection approach|terminology in this report|important changes to peel|how we (?:grade|inspect|judge|assess)\b.*|(?:our |about (?:our |the )?)?(?:grades?|judgments?|grading|ratings?)(?: (?:explained|definitions?|descriptions?|scale|key|criteria))|what (?:our|the) (?:grades|judgments) mean|key|legend|other (?:forces|services)|compare (?:with )?other (?:forces|services)|related (?:content|reports|publications)|previous (?:reports|inspections|grades|judgments))$/i,
  furnitureSections:
    /^(?:(?:table of )?contents|in this (?:report|section|page)|on this page|related (?:content|reports|publications|pages|news)|other (?:forces|services|reports you may like)|(?:compare|see) (?:with )?(?:all )?other (?:forces|services|reports)|share this(?: page| report)?|latest (?:news|reports|publications)|you may also (?:like|be interested in))$/i,
  closing: {
    says: /\b(?:closed?|closing|discharg(?:e|ed|ing)|signed off|no longer (?:an? |the |our |your )?(?:accelerated )?causes? (?:of|for) concern)\b/i,
    unless:
      /\b(?:not|cannot|never|unable|until|unless|before|once|when|if|(?:re)?consider|intend to|plan to|aim to|hope to|would|could|might|may|remains? open|still open)\b|n[’']t\b|\bclose(?:ly|r)?\s+(?:to|with|the gaps?|monitor|at|together)\b/i,
  },
  bodyWords: ['the force', 'the constabulary', 'the service', 'the brigade', 'it'],
  glued: [
    /^(summary for question \d+)(?=\S)/i,
    /^(read more about \p{Lu}[\p{L} &-]*?(?: 20\d\d)?)(?=(?:This|The|We|In|It)\b)/iu,
  ],
  pillarWords: [
    { words: /\beffective(?:ness|ly)?\b/i, area: 'effectiveness' },
    { words: /\befficien(?:t|cy|tly)\b/i, area: 'efficiency' },
    { words: /\blegitima(?:te|cy|tely)\b/i, area: 'legitimacy' },
    { words: /\blook(?:s|ing)? after (?:its|their) people\b/i, area: 'people' },
  ],
  documentSigns: [
    {
      kind: 'letter',
      sign: /^(?:letter information|dear (?:chief|mr|mrs|ms|sir|madam|colleague)\b.*)$/i,
    },
    {
      kind: 'publication',
      sign: /^(?:publication types?\b.*|get the press releases?)$/i,
    },
    { kind: 'listing', sign: /^showing \d+ ?(?:to|–|-) ?\d+ of [\d,]+(?: \w+)?$/i },
    { kind: 'listing', sign: /^[\d,]+ (?:publications|reports|results|items) found$/i },
    { kind: 'news', sign: /^(?:ends|notes to editors)$/i },
    {
      kind: 'news',
      sign: /^(?:hm|his majesty[’']s|her majesty[’']s) (?:chief )?inspector\b.{3,100} said:?$/i,
    },
  ],
  programmeSigns: [
    {
      programme: 'PEEL',
      sign: /\bPEEL\b|police effectiveness, efficiency and legitimacy/i,
    },
    {
      programme: 'FRS',
      sign: /\bfire (?:and|&) rescue service\b|\bfire brigade\b|\bFRS\b/i,
    },
  ],
};
