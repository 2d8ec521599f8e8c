/**
 * Phrases that hold a grade and something beside it: the name of what has it, when it was given, the grade before. Pure
 * functions over one text; whether the text stands where a grade may stand is told in `grade-marks.ts` and `tables.ts`.
 */
import type { GradeVocabulary, GradeWord } from '../grades.js';

/** Stands before a grade to say that one follows. */
export const GRADE_LABEL =
  /^(?:(?:our|overall|the)\s+)*(?:(?:grade|graded|judgment|judgement|rating|rated|score|result)(?: given| awarded)?|summary of (?:our )?findings)\s*:?$/i;

/** A row or line of what is usual, or of others, beside the document's own grades. */
export const OF_OTHERS =
  /\b(?:national(?:ly)?|average|most common|(?:other|similar|all|most) (?:forces|services)|england(?: and wales)?)\b/i;

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
  return word && !vocabulary.word(hit[1]!) ? { label: hit[1]!, word } : null;
}

/** `Preventing crime Good`, `Requires improvement Investigating crime`: set side by side, the grade with a capital letter. */
export function besideGrade(
  text: string,
  vocabulary: GradeVocabulary,
): { label: string; word: GradeWord } | null {
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

/** `Good (2021/22: Adequate)`, `Good (previously adequate)`: the grade, and in brackets that of an earlier inspection. */
export function withEarlier(
  text: string,
  vocabulary: GradeVocabulary,
): { now: GradeWord; before: GradeWord; year: string | null } | null {
  if (text.length > 90 || !text.endsWith(')')) return null;
  const hit =
    /^([^()]{4,40}) \((?:in )?(?:(?:previous(?:ly)?|formerly|was|(?:up|down) from|last (?:time|inspection|report|year))\b[:,]? ?(?:(?:in )?((?:19|20)\d\d(?:[/–-]\d{2,4})?)[:,]? )?|((?:19|20)\d\d(?:[/–-]\d{2,4})?)[:,]? )([^()]{4,40})\)$/i.exec(
      text,
    );
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

/** `Good (carried over from 2016)`, `Good – last inspected 2017/18`: the grade, and when it was given. */
export function withInspected(
  text: string,
  vocabulary: GradeVocabulary,
): { word: GradeWord; year: string; carried: boolean } | null {
  const hit =
    /^([^()–,]{4,40}?)(?: \(| – | - |, )(?:(?:grade|judge?ment) )?(?:(carried (?:over|forward))|last inspected|inspected)(?: (?:from|in))?:? (?:our |the )?((?:19|20)\d\d(?:[/–-]\d{2,4})?)(?: \w+){0,2}\)?\.?$/i.exec(
      text,
    );
  const word = hit ? vocabulary.word(hit[1]!) : null;
  return word ? { word, year: hit![3]!.replace(/[–-]/g, '/'), carried: hit![2] !== undefined } : null;
}

/** Whether a line is a grade with a word on its time behind it: also where it is set as a heading it opens no section. */
export function isTimedGrade(text: string, vocabulary: GradeVocabulary): boolean {
  return text.length <= 90 && (withEarlier(text, vocabulary) ?? withInspected(text, vocabulary)) !== null;
}
