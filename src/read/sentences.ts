/**
 * Grades that stand in sentences: on landing pages, under questions of pages that print no grade line, in news.
 *
 * A sentence is a judgment only where it says so of the whole thing that is judged. "Essex Police is good at preventing
 * crime, tackling anti-social behaviour and keeping people safe" restates its question; "is good at identifying issues"
 * restates none and is praise, "has good plans" is not even that. Whatever follows "at" or "in" must therefore name a
 * known area: this file finds the grammar, the caller looks up the name.
 */
import type { SiteProfile } from '../model.js';
import { type GradeWord, vocabularyOf } from './grades.js';
import { sentences } from './normalise.js';

/** A sentence that gives a grade to something. */
export interface GradeSentence {
  word: GradeWord;
  /** What follows "at", "in" or "the extent to which": the words that must name an area. */
  what: string;
  /** Who is said to have it: `Essex Police`, `the force`. */
  who: string;
  quote: string;
  /** The year that the sentence names, when it speaks of an earlier judgment. */
  year: string | null;
}

interface Grammar {
  extent: RegExp;
  plainly: RegExp;
  overall: RegExp;
  judged: RegExp;
  here: RegExp[];
  earlier: RegExp[];
  list: RegExp;
}
const grammars = new WeakMap<SiteProfile, Grammar>();

function grammarOf(profile: SiteProfile): Grammar {
  const known = grammars.get(profile);
  if (known) return known;
  const grades = vocabularyOf(profile).alternatives;
  const none = 'not\\s+yet\\s+graded|not\\s+graded|ungraded|to\\s+be\\s+graded';
  const quoted = `["'‘“*]*(${grades})["'’”*]*`;
  const grade = `["'‘“*]*(?<grade>${grades})["'’”*]*`;
  const inYear = '(?:in|at) (?:(?:its|our|the) )?(?<year>(?:19|20)\\d\\d(?:[/–-]\\d{2,4})?)';
  const whenYear = inYear.replace('(?:in|at)', '(?:in|at|since)');
  const when = `(?:${inYear}(?: (?:peel |frs )?(?:inspection|assessment|report))?|(?:in|at|during) (?:its|our|the|their) (?:last|previous) (?:\\w+ )?(?:inspection|assessment|report|round|cycle))`;
  // `good in 2018 at preventing crime`: the year is no part of what is graded, and stands before it.
  const dated =
    '(?: in (?:(?:19|20)\\d\\d(?:[/–-]\\d{2,4})?|(?:its|our|the|their) (?:last|previous) \\w+))?(?! in (?:19|20)\\d\\d)';
  const judged = 'judged|graded|rated|assessed';
  const we = '(?:we|hmic|hmicfrs|(?:the )?inspectors)';
  const grammar: Grammar = {
    extent: new RegExp(
      `^(?:and |the )*(?:(?:extent|degree) to which|efficiency with which) (.{2,80}?) ((?:is|are|operates?|treats?|reduces?|keeps?|looks?|manages?|carries|provides?|behaves?)\\b.{3,200}?):?\\s+(?:(?:is|are|was)\\s*:?\\s*)?(${grades}|${none})\\s*(?:[.;,]|; and|, and)?$`,
      'i',
    ),
    plainly: new RegExp(
      `^(.{2,70}?) (?:(?:is|are) (?:now |still |again |currently )?)?(?:(?:judged|graded|rated|assessed) )?(?:to be |as )?${quoted}${dated} (?:at|in) (.{3,260}?)(?:[.;]|$)`,
      'i',
    ),
    overall: new RegExp(
      `^(.{2,70}?)(?:[’']s?) (?:overall )?(\\w+(?: and(?: \\w+)?(?: management)?)?) (?:(?:is|are) )?${quoted}\\.?$`,
      'i',
    ),
    judged: new RegExp(
      `\\b(?:judged|graded|assessed|rated|found)\\b (?:(?!(?:to be|as|is|was|["'‘“*]*(?:${grades})["'’”*]*) )(.{2,60}?) )?(?:to be |as |is |was |(?<=\\b(?:graded|judged|rated)\\b.{0,60}))${quoted}${dated} (?:at|in|for) (.{3,200}?)(?:[.;]|\\s[–-]\\s|$)`,
      'i',
    ),
    here: [
      `^${we} (?:have |has )?(?:${judged}) (?<who>[^.]{2,60}?) (?:as |to be )?${grade}(?: (?:in|for|at) this (?:area|question|pillar))?\\.?$`,
      `^(?<who>[^.]{2,60}?) (?:has been|is) (?:${judged}) (?:as |to be )?${grade}(?: (?:in|for|at) this (?:area|question|pillar))?\\.?$`,
    ].map((one) => new RegExp(one, 'iu')),
    earlier: [
      // `In 2017, we judged legitimacy to be outstanding.`, `In our last inspection, we graded the force as good at preventing crime.`
      `^${when}[^.]{0,20}?,? ${we} (?:${judged}) (?<who>.{2,60}?) (?:as|to be|to) ${grade}(?: (?:at|for|in) (?<what>.{3,200}?))?[.;]?$`,
      // `We graded the force as outstanding in this area in 2016.`
      `^${we} (?:had |have )?(?:${judged}) (?<who>.{2,60}?) (?:as|to be|to) ${grade}(?: (?:at|for|in) (?<what>.{3,160}?))?,? ${when}[.;]?$`,
      // `The force was good at tackling serious and organised crime in 2015.`
      `\\b(?:was|were) (?:(?:${judged}) )?(?:as |to be )?${grade} (?:at|for) (?<what>.{3,160}?),? ${when}[.;]?$`,
      // `The force was good in 2017 at tackling serious and organised crime.`
      `\\b(?:was|were) (?:(?:${judged}) )?(?:as |to be )?${grade} ${when} (?:at|for|in) (?<what>.{3,160}?)[.;]?$`,
      // `In 2022 it was inadequate at protecting vulnerable people.`
      `^${when},? (?<who>[^.;,]{2,60}?) (?:was|were) (?:also )?(?:(?:${judged}) )?(?:as |to be )?${grade} (?:at|for|in) (?<what>.{3,160}?)[.;]?$`,
      // `… a deterioration on last year, when we judged the force to be good in respect of its legitimacy`
      `\\blast (?:year|time),? when (?:${we}|i) (?:also )?(?:${judged}) (?<who>[^.]{2,60}?) (?:as|to be|to) ${grade}(?: (?:in respect of|in relation to|with respect to|for how|at|for|in) (?<what>[^.;,]{3,160}?))?[.;,]?$`,
      // `In 2015, when it was also judged as ‘good’`
      `\\b${whenYear}\\b[^.]{0,60}?\\b(?:${judged}|was)\\b(?: also)?(?: (?:${judged}))? (?:as |to be |to )?${grade}`,
      // `The brigade was good in its 2018/19 assessment.`
      `\\b(?:was|were|been) (?:also )?(?:(?:${judged}) )?(?:as |to be )?${grade}(?: overall)? ${when}(?![\\p{L}\\d])`,
      // `The brigade required improvement in its 2018/19 assessment.`
      `\\b(?<grade>required improvement) ${when}(?![\\p{L}\\d])`,
    ].map((one) => new RegExp(one, 'iu')),
    list: new RegExp(
      `(?:\\b(?:is|are|was)\\s+)?${quoted}${dated}\\s+(?:at|in)\\s+(.+?)(?=(?:[,;]|\\band\\b)\\s+(?:is\\s+|and\\s+)?["'‘“]?(?:${grades})\\b|[;.]|$)`,
      'gi',
    ),
  };
  grammars.set(profile, grammar);
  return grammar;
}

/** Words after which a subject is somebody else, another time, or not a statement. */
const NOT_SUBJECT =
  /^(?:in|since|during|previously|last|at|if|when|although|while|where|whether|unlike|compared|other|some|most|many|few|all|there|this|that|what|how|we (?:were|are)|staff|officers|supervisors|victims|partners|managers|leaders|it would)\b/i;

/** `… the extent to which the force is effective at … is good.`: a landing page's own sentence for a pillar. */
export function extentSentence(text: string, profile: SiteProfile): GradeSentence | null {
  if (text.length > 500 || !(text.includes('which') || text.includes('WHICH'))) return null;
  if (!/(?:extent|degree) to which|efficiency with which/i.test(text)) return null;
  const hit = grammarOf(profile).extent.exec(text.trim());
  if (!hit) return null;
  const word = vocabularyOf(profile).word(hit[3]!);
  return word ? { word, who: hit[1]!, what: hit[2]!, quote: text, year: null } : null;
}

/** `Essex Police is good at …`, `… requires improvement in …`: the sentence must open with it. */
export function openingSentence(text: string, profile: SiteProfile): GradeSentence | null {
  const first = sentences(text)[0] ?? '';
  const grammar = grammarOf(profile);
  const vocabulary = vocabularyOf(profile);
  const overall = grammar.overall.exec(first);
  if (overall) {
    const word = vocabulary.word(overall[3]!);
    if (word && !NOT_SUBJECT.test(overall[1]!)) {
      return { word, who: overall[1]!, what: overall[2]!, quote: first, year: null };
    }
  }
  return plainSentence(first, profile);
}

/** `We graded Gwent Police as good in this area.`, `The force has been graded adequate.`: of the area at hand, where it opens its text. */
export function hereSentence(text: string, profile: SiteProfile): GradeSentence | null {
  const first = sentences(text)[0] ?? '';
  if (first.length > 200 || !/graded|judged|rated|assessed/i.test(first)) return null;
  for (const pattern of grammarOf(profile).here) {
    const hit = pattern.exec(first)?.groups;
    const word = hit ? vocabularyOf(profile).word(hit.grade!) : null;
    if (hit && word) return { word, who: hit.who!, what: '', quote: first, year: null };
  }
  return null;
}

/** Sentences, and the parts of them that semicolons set apart. */
export function clausesOf(text: string): string[] {
  return text.includes('; ') ? sentences(text).flatMap((one) => one.split(/;\s+/)) : sentences(text);
}

/** The same, but for every sentence of a release: each stands for itself. */
export function plainSentences(text: string, profile: SiteProfile): GradeSentence[] {
  return clausesOf(text).flatMap((clause) => plainSentence(clause, profile) ?? []);
}

function plainSentence(first: string, profile: SiteProfile): GradeSentence | null {
  if (first.length > 600) return null;
  const vocabulary = vocabularyOf(profile);
  const hit = grammarOf(profile).plainly.exec(first);
  if (!hit || NOT_SUBJECT.test(hit[1]!)) return null;
  // The verb stands before the grade, or the grade is one ("requires improvement").
  const said = first.slice(
    hit[1]!.length,
    first.toLowerCase().indexOf(hit[2]!.toLowerCase(), hit[1]!.length),
  );
  if (!/\b(?:is|are)\b/i.test(said) && !/^requires?\b/i.test(hit[2]!)) return null;
  const word = vocabulary.word(hit[2]!);
  return word ? { word, who: hit[1]!, what: hit[3]!, quote: first, year: null } : null;
}

/** Who stands before `was judged`. */
const SUBJECT = /(?:^|[,;] |\bthat )([^,;]{2,60}?) (?:was|were|is|are|has been|have been)(?: also)? $/i;

/** `I have judged Essex Police to be ‘good’ in how legitimately …`: anywhere in a sentence, as news and letters say it. */
export function judgedSentences(text: string, profile: SiteProfile): GradeSentence[] {
  if (!/judged|graded|assessed|rated|found/i.test(text)) return [];
  const out: GradeSentence[] = [];
  for (const sentence of sentences(text)) {
    const hit = grammarOf(profile).judged.exec(sentence);
    if (!hit) continue;
    const word = vocabularyOf(profile).word(hit[2]!);
    const who = hit[1] ?? SUBJECT.exec(sentence.slice(0, hit.index))?.[1] ?? '';
    if (!word) continue;
    // `as ‘inadequate’ at A and ‘requires improvement’ at B`: one subject, several grades.
    const parts = listedGrades(sentence.slice(sentence.indexOf(hit[2]!, hit.index)), profile);
    if (parts.length < 2) out.push({ word, who, what: hit[3]!, quote: sentence, year: null });
    else
      for (const part of parts)
        out.push({ word: part.word, who, what: part.what, quote: sentence, year: null });
  }
  return out;
}

/** `… in 2015, when it was also judged as ‘good’`, `was good in its 2018/19 assessment`, `… in its last inspection`: an earlier judgment. */
export function earlierSentences(text: string, profile: SiteProfile): GradeSentence[] {
  if (!LOOKS_BACK.test(text) || vocabularyOf(profile).mentions(text).length === 0) return [];
  const out: GradeSentence[] = [];
  for (const sentence of clausesOf(text)) {
    if (sentence.length > 500 || !LOOKS_BACK.test(sentence)) continue;
    for (const pattern of grammarOf(profile).earlier) {
      const hit = pattern.exec(sentence)?.groups;
      if (!hit) continue;
      const word = vocabularyOf(profile).word(hit.grade!);
      if (word)
        out.push({
          word,
          who: hit.who ?? '',
          what: hit.what ?? ofWhat(sentence, hit.grade!),
          quote: sentence,
          year: hit.year?.replace(/–|-/g, '/') ?? null,
        });
      break;
    }
  }
  return out;
}

const LOOKS_BACK =
  /\b(?:19|20)\d\d|\blast (?:year|time),? when\b|\b(?:last|previous) (?:\w+ )?(?:inspection|assessment|report|round|cycle)\b/i;

/** What a grade is of by the words around it; `''` where they name nothing: then it is of the thing this document judges. */
function ofWhat(sentence: string, grade: string): string {
  const at = sentence.indexOf(grade);
  // "in 2017, we assessed the force as good at A and B": of parts.
  const behind =
    /^["'’”]*\s+(?:at|in|for)\s+(?!(?:(?:its|our|the|their)\s+)?(?:(?:19|20)\d\d|last\b|previous\b))(.{3,200}?)[.;:]?$/i.exec(
      sentence.slice(at + grade.length),
    )?.[1];
  return OWN_NOUN.exec(sentence.slice(0, at))?.[1] ?? behind ?? '';
}

/** `its legitimacy was (good)`, `the force’s plan was`: what the grade is of, where that is a thing of the body’s. */
const OWN_NOUN =
  /\b(?:its|their|the (?:force|constabulary|service|brigade)[’']s) ((?:[\p{L}-]+ ){0,4}[\p{L}-]+) (?:was|were)(?: also)?(?: (?:judged|graded|rated|assessed))?(?: as| to be)?\s*["'‘“]?$/iu;

/** `is good at A, outstanding at B; requires improvement in C`: the parts of a sentence or bullet that grades several things. */
export function listedGrades(
  text: string,
  profile: SiteProfile,
): { word: GradeWord; what: string; quote: string }[] {
  const vocabulary = vocabularyOf(profile);
  const out: { word: GradeWord; what: string; quote: string }[] = [];
  for (const hit of text.matchAll(grammarOf(profile).list)) {
    const word = vocabulary.word(hit[1]!);
    if (word) out.push({ word, what: hit[2]!.trim(), quote: hit[0].trim() });
  }
  return out;
}
