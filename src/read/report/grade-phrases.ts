/**
 * Phrases that hold a grade and something beside it: the name of what has it, when it was given, the grade before. Pure
 * functions over one text; whether the text stands where a grade may stand is told in `grade-marks.ts` and `tables.ts`.
 */
import type { GradeVocabulary, GradeWord } from '../grades.js';

/** Stands before a grade to say that one follows. */
export const GRADE_LABEL =
  /^(?:(?:our|overall|the|current|final|latest|inspectors?|hmic(?:frs)?|this (?:area|question|year))(?:['’]s?)?\s+)*(?:(?:(?:area|question|pillar|inspection|peel) )?(?:grade|graded|grading|judge?ment|rating|rated|score|result|verdict|outcome|conclusion)(?: given| awarded| for this (?:area|question|pillar|year)| this (?:year|time))?|summary of (?:our )?findings|overall)\s*:?$/i;

/** The title of a summary: `Our judgments`, `Grades at a glance`. Neither an area nor the label of one grade. */
export const SUMMARY_TITLE =
  /^(?:(?:our|the|all|overall|summary of|overview of|inspection) )*(?:grades|graded judge?ments|judge?ments|ratings|results)(?: at a glance| in (?:brief|summary|full)| by area| for each area| summary| overview)?:?$/i;

/** A row or line of what is usual, or of others, beside the document's own grades. */
export const OF_OTHERS =
  /\b(?:national(?:ly)?|average|most common|(?:other|similar|all|most) (?:forces|services)|england(?: and wales)?)\b/i;

const OTHERS_LABELS = [
  /\bself[- ]?(?:assess|evaluat|grad|rat|judg|report|review)\w*/i,
  /\b(?:target|expected|forecast|predicted|projected|hoped[- ]for|peers?|benchmark|comparator)(?:['’]s?)?(?: [\w-]+)? (?:grade|grading|rating|judge?ment|score|result|review|assessment|average|group|picture)s?\b/i,
  /\b(?:public|staff|residents?|users?|victims?|community)(?:['’]s?)? (?:rating|score|view|opinion|survey|feedback|satisfaction|perception)s?\b/i,
  /^what (?:the )?(?:force|constabulary|service|brigade|staff|officers|public|residents?|victims?|others|people)(?:['’]s?)? (?:say|said|says|think|thinks|thought)s?$/i,
  /\bown (?:view|assessment|grade|grading|rating|judge?ment|score|evaluation|opinion|estimate)s?\b/i,
  /(?<!\b(?:inspectors?|inspectorate|hmi|hmic|hmicfrs)\b.{0,2})['’]s? (?:view|assessment|evaluation|opinion|estimate)s?$/i,
  /^(?:(?:the|a) )*(?:national|regional|typical|usual)(?:ly)?(?:(?: [\w-]+)? (?:picture|average|figure|grade|grading|rating|judge?ment|score|result|level|position|comparison)s?)?$|\b(?:average|most common|median)\b|\b(?:other|similar|neighbouring|all|most) (?:forces|services)\b|^(?:england|wales|england and wales)$/i,
];

/**
 * Whether a label says that the grade beside it is not the inspectorate’s of this body: what the body thinks of itself, what it
 * aims at, what is usual, what others have. An area may be called by such words (`National risks`): ask for its name first.
 */
export function isOfOthers(label: string): boolean {
  return label.length <= 60 && !/[.?!]$|: /.test(label) && OTHERS_LABELS.some((one) => one.test(label));
}

/** `Preventing crime: Good`, `Question? Good`, `Efficiency (requires improvement)`: a heading and the grade in it. */
export function splitGrade(
  text: string,
  vocabulary: GradeVocabulary,
): { label: string; word: GradeWord } | null {
  if (text.length > 260 || !/:\s|\s[–—|-]\s|\?\s|\s\(/.test(text)) return null;
  const hit = /^(.{3,220}?)(?:\s*:\s+|\s+[–—|-]\s+|(?<=\?)\s+|\s+\()([^()]{3,30})\)?$/.exec(text);
  // What has no words, `(2019: Good)` cut off from its grade, names nothing.
  if (!hit || !/\p{L}{2}/u.test(hit[1]!)) return null;
  const word = vocabulary.word(hit[2]!);
  // `Good | Adequate | Inadequate` is a scale, or a comparison.
  if (!word || hit[1]!.split(/\s*(?::|[|,/])\s+|\s[–—-]\s/).some((part) => vocabulary.word(part)))
    return null;
  return { label: hit[1]!, word };
}

/** `Workforce, graded good`: the words may as well say of whom or when, so that the name must be a known one. */
export function gradeAfterComma(
  text: string,
  vocabulary: GradeVocabulary,
): { label: string; word: GradeWord } | null {
  const hit =
    /^([^,]{3,220}(?:,[^,]{3,80}){0,4}),\s+((?:graded?|rated|judged?|judge?ment|rating)\b[^,]{3,40})$/i.exec(
      text,
    );
  const word = hit ? vocabulary.word(hit[2]!) : null;
  return word ? { label: hit![1]!, word } : null;
}

/** `Preventing crime Good`, `Requires improvement Investigating crime`: set side by side, the grade with a capital letter. */
export function besideGrade(
  text: string,
  vocabulary: GradeVocabulary,
): { label: string; word: GradeWord } | null {
  if (!vocabulary.speaks(text)) return null;
  const glued = /^(\p{Lu}\p{Ll}{3,}(?: \p{Ll}{3,})?)(?=\p{Lu}\p{Ll})/u.exec(text)?.[1];
  const first = glued ? vocabulary.word(glued) : null;
  if (glued && first) return { label: text.slice(glued.length), word: first };
  const words = text.split(' ');
  if (words.length < 2 || words.length > 30) return null;
  for (const length of [2, 1]) {
    if (words.length <= length) continue;
    const tail = words.slice(-length).join(' ');
    const head = words.slice(0, length).join(' ');
    for (const [grade, label] of [
      [tail, words.slice(0, -length).join(' ')],
      [head, words.slice(length).join(' ')],
    ] as const) {
      const word = /^\p{Lu}/u.test(grade) && /^\p{Lu}/u.test(label) ? vocabulary.word(grade) : null;
      if (word) return { label, word };
    }
  }
  return null;
}

const STARTS_WITH_GRADE = /^(\p{Lu}\p{L}+(?: \p{L}+)?)(?=\p{Lu}\p{Ll})/u;

/**
 * `GOODPreventing crime`, `Preventing crimeGOOD`: a grade and a name that lost what stood between them, each way to cut them. A
 * cut holds only where the name is wholly a known one.
 */
export function gluedGrades(text: string, vocabulary: GradeVocabulary): { label: string; word: GradeWord }[] {
  const out: { label: string; word: GradeWord }[] = [];
  if (text.length > 200 || !vocabulary.speaks(text)) return out;
  const head = STARTS_WITH_GRADE.exec(text)?.[1];
  const first = head ? vocabulary.word(head) : null;
  if (head && first) out.push({ label: text.slice(head.length), word: first });
  for (const hit of text.slice(-30).matchAll(/(?<=[\p{Ll}?)])\p{Lu}/gu)) {
    const at = Math.max(0, text.length - 30) + hit.index;
    const word = vocabulary.word(text.slice(at));
    if (word) out.push({ label: text.slice(0, at), word });
  }
  return out;
}

const MOVED = 'up|down|improved|declined|upgraded|downgraded|raised|lowered|risen|fallen|changed|moved';
const IN_YEAR = '(?:19|20)\\d\\d(?:[/–-]\\d{2,4})?';
/** `Good – up from adequate in 2021/22`; in brackets `withEarlier` has it. The groups are as there. */
const MOVED_FROM = new RegExp(
  `^([^():–]{4,40}?)(?:,? [–—-]|,) (?:${MOVED})(?: one grade)? from(?: (?:in )?(${IN_YEAR})[:,])?() ([^()]{4,40}?)(?: (?:in|since) (?:our last \\w+|${IN_YEAR}))?\\.?$`,
  'i',
);
const IN_BRACKETS = new RegExp(
  `^([^()]{4,40}) \\((?:in )?(?:(?:previous(?:ly)?|formerly|was|(?:${MOVED}) from|last (?:time|inspection|report|year))\\b[:,]? ?(?:(?:in )?(${IN_YEAR})[:,]? )?|(${IN_YEAR})[:,]? )([^()]{4,40})\\)$`,
  'i',
);

/** `Good (2021/22: Adequate)`, `Good (previously adequate)`: the grade, and in brackets that of an earlier inspection. */
export function withEarlier(
  text: string,
  vocabulary: GradeVocabulary,
): { now: GradeWord; before: GradeWord; year: string | null } | null {
  if (text.length > 90) return null;
  const hit = (text.endsWith(')') ? IN_BRACKETS : MOVED_FROM).exec(text);
  const now = hit ? vocabulary.word(hit[1]!) : null;
  const before = hit ? vocabulary.word(hit[4]!) : null;
  return now && before
    ? { now, before, year: (hit?.[2] ?? hit?.[3] ?? null)?.replace(/[–-]/g, '/') ?? null }
    : null;
}

/** `Preventing crime is graded good`: a name, and that it has the grade now. */
export function gradedAs(
  text: string,
  vocabulary: GradeVocabulary,
): { label: string; word: GradeWord } | null {
  const hit = /^(.{3,160}?) (?:is|has been) (?:graded|judged|rated|assessed)(?: as| to be)? (.{3,30})$/i.exec(
    text,
  );
  const word =
    hit && !/\b(?:19|20)\d\d\b|\b(?:previous|last|earlier)/i.test(text) ? vocabulary.word(hit[2]!) : null;
  return word ? { label: hit![1]!, word } : null;
}

/** `Good (carried over from 2016)`, `Good – last inspected 2017/18`, `Good Last inspected: 2016`: the grade, and when it was given. */
export function withInspected(
  text: string,
  vocabulary: GradeVocabulary,
): { word: GradeWord; year: string; carried: boolean } | null {
  const hit =
    /^([^()–,]{4,40}?)(?: \(| – | - |, | (?=last inspected|inspected|carried))(?:(?:grade|judge?ment) )?(?:(carried (?:over|forward))|last inspected|inspected)(?: (?:from|in))?:? (?:our |the )?((?:19|20)\d\d(?:[/–-]\d{2,4})?)(?: \w+){0,2}\)?\.?$/i.exec(
      text,
    );
  const word = hit ? vocabulary.word(hit[1]!) : null;
  return word ? { word, year: hit![3]!.replace(/[–-]/g, '/'), carried: hit![2] !== undefined } : null;
}

/** Whether a line is a grade with a word on its time behind it: also where it is set as a heading it opens no section. */
export function isTimedGrade(text: string, vocabulary: GradeVocabulary): boolean {
  return text.length <= 90 && (withEarlier(text, vocabulary) ?? withInspected(text, vocabulary)) !== null;
}
