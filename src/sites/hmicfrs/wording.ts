/**
 * The words by which HMICFRS documents are read. Everything here was seen in copies of the site or follows the
 * rules recorded in its anatomy; nothing is a class name or a selector, since the site's markup may change any day.
 */
import type { Wording } from '../../model.js';
import { closing } from './closing.js';

const FORM =
  'full|complete|whole|accessible|printable|printer[- ]friendly|print|text|plain text|large print|easy read|html|web|online|pdf|word';
const FILE =
  '[([,:–-]? ?(?:as |in |an? ){0,2}(?:pdf|word|odt|html)(?: (?:document|format|file|version))?(?:[ ,–-]*[\\d.,]+ ?[kmg]b)?(?:[ ,–-]*\\d+ pages?)?[)\\]]?';
const WINDOW = '[([]?(?:opens|links?) (?:in|to) an? (?:new|another) (?:tab|window|site)[)\\]]?';
const THING = `(?:(?:the|this|our|an?|your) )?(?:(?:${FORM}) ){0,2}(?:report|letter|document|publication|version|page|pdf|file|copy)`;
/** One link: what it does and with what, or a form of the document, or where on the page it leads. */
const LINK = `(?:(?:please )?(?:download|read|view|get|open|see|print|save|share) ${THING}(?: online| here)?|download|print|share|(?:the )?(?:${FORM}) version|(?:go |jump |skip )?(?:back |return )(?:up )?to (?:the )?top(?: of (?:the |this )?page)?|(?:go to )?(?:the )?top of (?:the |this )?page)`;
const ENDS = `(?: ?(?:${FILE}|${WINDOW})){0,3}`;
/** A line with nothing but such links; a word beside them, of which report or by when, makes it a text. */
const LINK_LINE = new RegExp(
  `^[ ↑▲⬆>»›]*${LINK}${ENDS}(?:(?: ?[|·•,/] ?| and | or | )${LINK}${ENDS}){0,5}[ .:↑▲⬆>»›]*$`,
  'i',
);

export const wording: Wording = {
  findingHeadings: [
    {
      kind: 'area-for-improvement',
      heading:
        /^(?:\d{1,2}(?:\.\d{1,2})?[.)]? )?(?:new |further |remaining )?areas? for improvement(?: \((?:afis?|\d{1,2})\))?(?: (?:identified|found|in this area|(?:that |which )?(?:remains?|(?:is|are) still|still) open))?$/,
    },
    { kind: 'area-for-improvement', heading: /^afis?$/ },
    {
      kind: 'cause-of-concern',
      heading:
        /^(?:\d{1,2}(?:\.\d{1,2})?[.)]? )?(?:new |further |remaining )?(?:accelerated )?causes? (?:of|for) concern(?: \(\d{1,2}\))?(?: (?:identified|(?:that |which )?(?:remains?|(?:is|are) still|still) open))?$/,
    },
    {
      kind: 'recommendation',
      heading:
        /^(?:\d{1,2}(?:\.\d{1,2})?[.)]? )?(?:new |further |remaining |open |outstanding )?recommendations?(?: \(\d{1,2}\))?(?: (?:that |which )?(?:remains?|(?:is|are) still|still) open)?$/,
    },
    {
      kind: 'innovative-practice',
      heading: /^(?:innovative|promising)(?: (?:and|or) (?:innovative|promising))? practices?$/,
    },
  ],
  findingOpening:
    /^(?:(?:within|by|no later than|as soon as|immediately|with immediate effect)\b[^.]{0,80}?,? )?(?:the )?(?:[\p{Lu}][\p{L}’'&-]+ ){0,5}(?:forces?|constabulary|services?|brigade|police|authority|chief constables?|chief fire officers?) (?:should|must|needs? to|still needs? to|isn[’']t|doesn[’']t|does not|is not|has not|hasn[’']t|requires?|can[’']t|cannot)\b/iu,
  ofAny:
    /^(?:all|every|each|any|an?) (?:[\w-]+ ){0,3}?(?:fire and rescue (?:service|authoritie|authority)|police force|force|service|constabularie)s?\b|^(?:effective |efficient |well[- ]led |good )*(?:fire and rescue (?:services|authorities)|police forces)\b/i,
  ungraded:
    /^(?:ungraded|not graded|not being graded|no grade(?: given)?|is not graded|was not graded|we (?:have not|haven[’']t|did not|didn[’']t|do not|don[’']t) grade(?:d)? this (?:area|question)|this (?:area|question) (?:is|was) (?:not graded|ungraded))\.?$/i,
  notGraded: {
    names: [
      /\b(?:inspected|assessed|examined|looked at) (?<what>(?:how|the) [^.]{5,160})\. (?:but |however, )?we (?:don[’']t|do not|didn[’']t|did not|haven[’']t|have not) (?:make|made|give|given|graded?)\b[^.]{0,30}\bthis\b/i,
      /\bwe (?:don[’']t|do not|didn[’']t|did not|haven[’']t|have not) (?:make|made|give|given) (?:a )?(?:graded judge?ment|grade)s? (?:for|in|on|about) (?:how )?(?<what>(?!this\b|these\b|each\b|all\b)[^.]{5,120})\./i,
    ],
    here: /^(?:we (?:don[’']t|do not|didn[’']t|did not|haven[’']t|have not) (?:(?:make|made|give|given) (?:a )?(?:graded judge?ment|grade) (?:for|in|on|about)|graded?) this(?: overall)? (?:area|question)|(?:this|the) (?:area|question) (?:is|was|has) (?:not (?:been )?graded|ungraded|no grade))\.?$/i,
  },
  toBeGraded: /^(?:to be graded|not yet graded|is not yet graded|yet to be graded|grade to follow)\.?$/i,
  carriedOver: [
    /our (?:judgments?|judgements?|grades?) from the (?<year>20\d\d(?:\/\d\d)?)(?: [a-z]+)* inspection (?:has|have) been carried over/i,
    /(?:judgments?|judgements?|grades?)(?: (?:was |were )?(?:given|made|awarded))? (?:from|in) (?:our |the )?(?<year>20\d\d(?:\/\d\d)?)[^.]{0,80}? (?:has|have) been carried (?:over|forward)/i,
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
    /^under (?:embargo|embroidery)$/i,
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
    /^(?:this (?:report|page|document|letter) is (?:also )?available in welsh|(?:also )?(?:available|read|download)(?: \w+){0,4} in welsh|(?:download )?(?:the )?welsh (?:version|pdf|language version)|(?:lawrlwyth\p{L}*|fersiwn|darllen\p{L}*)\b.{0,60}\b(?:gymraeg|cymraeg|pdf))\b.*$/iu,
    /^(?:you are here:? )?home ?[>»›/|→]\s?.{0,200}$/i,
    /^promoting improvements in policing\b.{0,100}$/i,
    /^(?:we use|this (?:web)?site uses) cookies\b.*$/i,
    /^(?:accept|reject|manage) (?:all |additional )?cookies$/i,
    /^cookies? (?:settings|preferences|on this site)\b.{0,40}$/i,
    /^follow us on\b.*$/i,
    /^share(?: this(?: page| report)?)?(?: on| via| with)?:?(?: (?:facebook|twitter|x|linkedin|whatsapp|e-?mail|reddit|bluesky|and|or|on|via|by|\||·|,))+$/i,
    /^(?:estimated )?reading time:? (?:about )?\d+ min(?:ute)?s?$|^\d+ min(?:ute)?s?[’']? read$/i,
    /^(?:did you find|was) this (?:page|information|content) (?:useful|helpful)\??(?: (?:yes|no|\||\/))*$/i,
    /^is there anything wrong with this page\??$/i,
    /^(?:page )?(?:views?|visits?|hits):? [\d,]+$|^[\d,]+ (?:page )?(?:views|visits|hits)$/i,
    /^(?:©|\(c\)|copyright)(?: ©)? ?(?:crown copyright|hmic(?:frs)?)\b.{0,40}$|^crown copyright(?: ©)?(?: \d{4})?$/i,
    // The imprint on a cover: month, copyright, ISBN, address of the site, each alone or in one paragraph.
    /^(?=.{4,200}$)(?:(?:(?:january|february|march|april|may|june|july|august|september|october|november|december) 20\d\d|© ?(?:crown copyright|hmic(?:frs)?)(?:,? 20\d\d)?|isbn:? ?[\dx-]{10,17}|(?:https?:\/\/)?www\.justiceinspectorates\.gov\.uk\/?[\w/-]*|\|)(?: |$))+$/i,
    /^(?:get|sign up (?:for|to)|subscribe to) (?:an? |our )?(?:e-?mails?|updates|newsletter|alerts)\b.{0,80}$/i,
    /^""$/,
  ],
  linkLines: { lines: LINK_LINE, over: /^get the (?:report|letter|publication|document)$/i },
  // Site-wide notices stand on pages of any year, also of the other sector: consultations on the inspection programme
  // (2017, 2018, 2025), downtime. Their wording differs each time; whom they address does not.
  notices: {
    hint: /consult|survey|website|\bsite\b|maintenance|downtime|\bviews\b|have your say|what you think|your (?:feedback|thoughts|comments|opinion|views)|invit|\bcomments\b|\bresponses\b|feedback/i,
    says: new RegExp(
      [
        /^(?:(?:we|hmic(?:frs)?|(?:his|her) majesty[’']s inspectorate\b[^.]{0,60})(?: are| is| have| has|[’']re|[’']ve)?(?: now| currently| also| recently| just)?(?: been)?) (?:consult(?:s|ing|ed)? (?:the public )?on|seek(?:s|ing)? (?:your |the public[’']s |people[’']s )?views|(?:ask|invit)(?:e|es|ed|ing)(?: for| you for| you to give)?(?: us)? (?:your )?(?:views|comments|responses|feedback)|(?:launch|open|publish)(?:ed|ing|es)? (?:a|an|our|its|the)(?: \w+){0,2} consultation)\b/,
        /^(?:please )?(?:have your say|(?:tell|let) us (?:know )?(?:what you think|your views|your thoughts)|(?:give|send|share)(?: us)? (?:with us )?your (?:views|feedback|opinions?|thoughts|comments)|take part in (?:our|the|this)(?: \w+){0,3} (?:consultation|survey)|respond to (?:our|the|this)(?: \w+){0,3} consultation|(?:take|complete|fill in|answer) (?:our|this|a)(?: \w+){0,3} survey|help us (?:to )?improve (?:this|our|the) (?:web)?site)\b/,
        /^(?:our|the|this|hmic(?:frs)?[’']s?)(?: \w+){0,2} consultation (?:on|about|for) [^.]{0,60}\b(?:inspections?|framework|programme|website)\b/,
        /^[^.]{0,80}\bconsultation (?:on|about|for) (?:the|our|its|hmic(?:frs)?[’']s?)\b[^.]{0,60}\binspection (?:programme|framework|plan)/,
        /^[^.]{0,60}\b(?:inspection programme|inspection framework|programme and framework)\b[^.]{0,60}\bconsultation\b/,
        /^[^.]{0,60}\b(?:this|our|the|hmic(?:frs)?[’']s?) (?:web)?site\b[^.]{0,60}\b(?:unavailable|down|offline|out of (?:action|service)|not be (?:available|accessible)|maintenance|upgrad(?:e|ed|ing)|moving|interruptions?|disruptions?)\b/,
        /^[^.]{0,40}\b(?:essential|planned|scheduled|routine) (?:website )?(?:maintenance|downtime)\b/,
      ]
        .map((one) => one.source)
        .join('|'),
      'i',
    ),
    beside:
      /^(?:(?:please )?(?:find out|read|learn) more\b.{0,80}|(?:please )?(?:submit|send|e-?mail) (?:us )?(?:your )?(?:views|comments|responses?)\b.{0,100}|(?:the |our )?(?:closing date|deadline|consultation (?:period )?(?:closes|closed|ends|ended|runs|opens|is open|will))\b.{0,100}|(?:it|this|responses?|the survey)(?: \w+){0,4} (?:closes?|ends?|runs?|open|take)\b.{0,80}|we (?:apologi[sz]e|are sorry)\b.{0,80}|(?:please )?(?:visit|see|go to|click)\b.{0,100}|(?:your|all) (?:views|responses|feedback)\b.{0,100}|thank you\b.{0,60})$/i,
    title:
      /^(?:consultation\b.{0,100}|.{0,100}\bconsultation(?:s| (?:is )?(?:now )?(?:open|closed|closing|launched))?|have your say\b.{0,60}|(?:important |website |site |service )?(?:notice|announcement|message|alert|update|information)|(?:website|site|planned|scheduled|service)(?: \w+){0,2} (?:downtime|maintenance|outage|unavailable|availability|interruption|disruption)|(?:tell us|let us know) what you think\b.{0,40}|(?:our |website |user )?survey)$/i,
    subject: /\bconsult(?:ation|ing)\b|\bsurvey\b|\bmaintenance\b|\binspection (?:programme|framework)\b/i,
  },
  noJudgmentSections:
    /^(?:contents|annex(?:e)? [a-z]\b.*|appendix\b.*|about the data|about this report|methodology|definitions(?: and interpretation)?|glossary|references|notes to editors|what this report contains|our inspection approach|terminology in this report|important changes to peel|how we (?:grade|inspect|judge|assess)\b.*|(?:our |about (?:our |the )?)?(?:grades?|judgments?|grading|ratings?)(?: (?:explained|definitions?|descriptions?|scale|key|criteria))|what (?:(?:do|does) )?(?:our|the|these|this|each|an?) (?:grades?|judge?ments?|ratings?) means?\??|(?:understanding|about|guide to|key to|explanation of) (?:our |the |these )?(?:grades|judge?ments|ratings|grade scale)|(?:grades|judge?ments|ratings)[:,] (?:and )?what they mean|(?:the )?characteristics of (?:an? )?(?:good|outstanding|adequate|inadequate)\b.*|what (?:(?:does|do|would|is|are) )?(?:an? )?['‘“"]?(?:good|outstanding|adequate|inadequate|requires improvement)['’”"]?(?: \w+)? (?:looks? like|means?)\b.*|(?:the )?(?:grading|judge?ment|inspection) criteria|key|legend|other (?:forces|services)|compare (?:with )?other (?:forces|services)|related (?:content|reports|publications)|previous (?:reports|inspections|grades|judgments))$/i,
  neverAreas:
    /^(?:(?:(?:my|our|the|(?:hm )?inspector[’']s|hmi[’']s) )?(?:overall )?(?:view|assessment|impression|opinion|summary|message|performance)|what (?:we|hmic(?:frs)?|inspectors) (?:found|saw|did|said)|(?:our |the |main |key |hmi[’']s |(?:hm )?inspector[’']s )?(?:findings|observations|strengths|weaknesses|evidence)|overview|introduction|background|conclusions?|in (?:brief|detail)|self[- ]assess\w*(?: [\w-]+){0,2}|.{0,60}\b(?:grade|grading|rating|judge?ment|verdict|score)s?|last year|the year before|previous(?:ly| years?)?|.{0,60}\b(?:inspections?|audits?|surveys?|reality testing)(?: (?:in )?\(?(?:19|20)\d\d(?:[/–-]\d{2,4})?\)?)?)$/i,
  furnitureSections:
    /^(?:(?:table of )?contents|in this (?:report|section|page)|on this page|related (?:content|reports|publications|pages|news)|other (?:forces|services|reports you may like)|(?:compare|see) (?:with )?(?:all )?other (?:forces|services|reports)|share this(?: page| report)?|latest (?:news|reports|publications)|you may also (?:like|be interested in))$/i,
  otherInspections:
    /^(?:our )?other inspections$|^how well has the (?:force|constabulary|service|brigade) performed in our other inspections\??$/,
  methodTitles:
    /\b(?:assessment|inspection) framework\b|\bjudge?ment criteria\b|\binspection programme\b|\bmethodology\b|\bhow we (?:inspect|assess|judge|grade)\b|^what is peel\b/i,
  closing,
  interchangeable: [
    { words: /\b(?:for|in) this (?:overall )?area\b/giu, as: 'in this area' },
    // `This is HMIC’s third PEEL assessment of …`: some pages count the tranche, some the years.
    {
      words:
        /\b(?:first|second|third|fourth|fifth|\d(?:st|nd|rd|th)) (?=(?:full |PEEL\b)[^.]{0,90}?\bassessment of\b)/giu,
      as: '',
    },
  ],
  template: {
    // Of two wordings, on pages of one round.
    parts: /^(?:important )?changes to (?:the )?peel\b/i,
    // What a service should do to be called effective, efficient, or to look after its people: stands below each question.
    paragraphs:
      /^(?:(?:an? |the |all |every )?(?:well[- ]led |effective |efficient |effective and efficient )?fire and rescue (?:service|authority)s?|(?:an? )?(?:effective|efficient) (?:service|fire and rescue service)s?)(?: that (?:is|are|looks?) [^.]{1,60}?)? (?:will|should|must|needs? to|is able to|can)\b/i,
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
