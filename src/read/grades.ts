/**
 * Which words are a grade, and which only look like one.
 *
 * A grade is only ever a whole phrase: a line, a cell, a label, a class token. "good practice" is not "good".
 * Grades inside sentences have a grammar of their own, in `sentences.ts`.
 */
import type { GradeId, GradeReading, GradeScale, SiteProfile } from '../model.js';
import { ownCopy } from '../sites/own-copy.js';
import { withoutRemark } from './grade-remarks.js';
import { plain, tidy } from './normalise.js';

/** What one whole phrase says. */
export type GradeWord = { kind: 'graded'; grade: GradeId } | { kind: 'ungraded' } | { kind: 'to-be-graded' };

/** The grade words of one inspectorate, compiled once. */
export interface GradeVocabulary {
  /** What a whole phrase says, or `null`. Accepts `Good`, `‘Good’`, `**Good**`, `Grade: good`, `Judged as requires improvement`. */
  word(phrase: string): GradeWord | null;
  /** The grade that a class name, attribute value or file name carries as whole tokens, e.g. `grade--requires-improvement`. */
  token(value: string): GradeWord | null;
  /** The grade in which one of the names in a class attribute ends, and what stands before it: `area--adequate`, `card-good`. */
  hint(value: string): { word: GradeWord; prefix: string } | null;
  /** What an alt text or label says, and of what: `Effectiveness: good`, `Graded good for preventing crime`. */
  label(phrase: string): { word: GradeWord; about: string | null } | null;
  /** Alternatives for use inside a larger pattern, longest first, no groups. */
  alternatives: string;
  /** Whether a text has any word of a grade in it: most have none, and need not be looked at closely. */
  speaks(text: string): boolean;
  /** The grades of each scale, best first. */
  scales: GradeId[][];
  /** Every grade named in a text, in order, with repeats. */
  mentions(text: string): GradeId[];
}

/** Classes that WordPress gives to every post, and those by which it names a post's terms: tags are what it is filed under. */
const POST = /(?:^|\s)(?:post-\d+|hentry|type-[\w-]+|status-publish)(?:$|\s)/i;
const POST_TERM = /^(?:tag|category|format)-/;

/** Before a grade in a class name: it is denied, of another time, of others, explained, or chosen by who looks at the page. */
const NOT_OF_NOW =
  /(?:^|[-_])(?:not?|non|un|never|prev(?:ious)?|old|last|former|was|initial|before|from|target|national|average|avg|others?|compare|vs|than|min|max|more|most|less|very|so|key|legend|scale|example|filter|sort|show|hide|toggle|by|btn|button|link|menu|nav|practi[cs]e|cat|tag|term|page|body|single|archive|post)s?(?:$|[-_])/;

/** What may stand before a grade and says that one follows. */
const SAYS_GRADE =
  /^(?:(?:our|overall|the|this|current|final|graded|inspection|hmic(?:frs)?'?s?'?)\s+)*(?:grade|graded|judgment|judgement|rating|rated|score|result|verdict|judged|assessed)(?:\s+(?:(?:for|of) (?:this )?(?:area|question|pillar)(?: \d{1,2})?|given|awarded))?(?:\s*[:-]\s*|\s+(?:is|was|as|to be)\s+|\s+)/;

/** `We have graded this area as good`, `This area has been judged to require improvement`. */
const GRADED_THIS =
  /^(?:(?:we|hmic|hmicfrs) (?:have |has )?(?:graded|judged|rated|assessed) (?:this|the) (?:area|question|pillar)|(?:this|the) (?:area|question|pillar) (?:has been|is|was) (?:graded|judged|rated|assessed))(?: as| to be| to)? /;
/** What may hang on a grade and says nothing of it: marks of a footnote, a question that is a link. */
const MARKED = /[*†‡\])¹²³⁴-⁹\d]$/;
const MARKS =
  /(?:\s*(?:[*†‡¹²³⁴-⁹]|(?<=[a-z])\d{1,2}|\[\d{1,2}\]|\(\d{1,2}\)|\([^()]{5,60}\?\)|\((?:(?:our|the|this) )?(?:current(?: (?:grade|judge?ment|rating))?|selected|grade|judge?ment|rating)\)))+$/;

/** Bullets, stars, ticks and pictures before or behind a grade, and the empty ones behind them; an empty or crossed box alone is none. */
const GLYPH = String.raw`(?![❌✖❎🚫⛔⬜◻◽▫⚪☐])(?:[●•■◆▲▼★✔✓✅☑➤▶]|\p{Extended_Pictographic})(?:\ufe0f|\p{Emoji_Modifier})*`;
const GLYPHS = new RegExp(`^(?:${GLYPH}\\s*)+(?:[○◦☆□]\\s*)*|\\s+(?:${GLYPH}\\s*)+$`, 'gu');

/** Without quotes and brackets around it. */
function unquoted(text: string): string {
  return QUOTED.test(text) ? text.replace(QUOTES, '') : text;
}
const QUOTED = /^["'([]|["')\]]$/;
const QUOTES = /^["'([]+|["')\]]+$/g;

/** What stands between a grade and its name in another language. */
const BETWEEN = /\s*[/|()·]\s*|\s+-\s+/g;

/** `good da`, `da good`: each grade with its name in another language, in either order. */
function bilingualNames(profile: SiteProfile): Map<string, GradeId> {
  const out = new Map<string, GradeId>();
  for (const { steps } of profile.scales)
    for (const { id, name, translations } of steps)
      for (const other of translations ?? []) {
        out.set(`${plain(name)} ${plain(other)}`, id);
        out.set(`${plain(other)} ${plain(name)}`, id);
      }
  return out;
}

const cache = new WeakMap<SiteProfile, GradeVocabulary>();

export function vocabularyOf(profile: SiteProfile): GradeVocabulary {
  const cached = cache.get(profile);
  if (cached) return cached;
  const byForm = new Map<string, GradeId>();
  for (const scale of profile.scales) {
    for (const step of scale.steps) {
      for (const form of [step.name, step.id.replace(/-/g, ' '), ...step.forms])
        byForm.set(plain(form), step.id);
    }
  }
  const bilingual = bilingualNames(profile);
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const alternatives = forms.map((form) => escapeRegExp(form).replace(/ /g, '\\s+')).join('|');
  const stems = new RegExp(
    `${[...new Set([...byForm.keys()].map((form) => escapeRegExp(form.replace(/^as /, '').slice(0, 6))))].join('|')}|grade`,
    'i',
  );
  const mention = new RegExp(`(?<![\\p{L}-])(${alternatives})(?![\\p{L}-])`, 'giu');
  const ungraded = profile.wording.ungraded;
  const toBeGraded = profile.wording.toBeGraded;

  const known = new Map<string, GradeWord | null>();
  const word = (phrase: string): GradeWord | null => {
    if (phrase.length > 90) return null;
    let found = known.get(phrase);
    if (found === undefined) {
      found = readWord(phrase);
      if (known.size >= 5000) known.clear();
      known.set(ownCopy(phrase), found);
    }
    return found;
  };
  const readWord = (phrase: string): GradeWord | null => {
    const whole = plain(phrase);
    const said = MARKED.test(whole) ? whole.replace(MARKS, '') : whole;
    const bare = unquoted(
      unquoted(said.replace(GLYPHS, '')).replace(SAYS_GRADE, '').replace(GRADED_THIS, ''),
    ).trim();
    const grade = byForm.get(bare) ?? (bare.includes('-') ? byForm.get(bare.replace(/-/g, ' ')) : undefined);
    if (grade) return { kind: 'graded', grade };
    const twice = bilingual.get(bare.replace(BETWEEN, ' ').trim());
    if (twice) return { kind: 'graded', grade: twice };
    if (ungraded.test(bare) || (bare !== whole && ungraded.test(whole))) return { kind: 'ungraded' };
    if (toBeGraded.test(bare) || (bare !== whole && toBeGraded.test(whole))) return { kind: 'to-be-graded' };
    const rest = withoutRemark(whole);
    return rest === null ? null : readWord(rest);
  };
  // `<b>Requires</b><b>improvement</b>`, set apart by a style.
  for (const [form, id] of [...byForm]) if (form.includes(' ')) byForm.set(form.replace(/ /g, ''), id);
  const bySquashed = new Map([...byForm].map(([form, grade]) => [form.replace(/[^a-z]/g, ''), grade]));
  const token = (value: string): GradeWord | null => {
    for (const name of value
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/\s+/)) {
      if (POST_TERM.test(name) && POST.test(value)) continue;
      const words = name.split(/[^a-z]+/).filter(Boolean);
      for (let from = 0; from < words.length; from += 1) {
        for (let to = words.length; to > from; to -= 1) {
          if (!fits(words.slice(0, from), words.slice(to))) continue;
          const squashed = words.slice(from, to).join('');
          const grade = bySquashed.get(squashed);
          if (grade) return { kind: 'graded', grade };
          if (squashed === 'ungraded' || squashed === 'notgraded') return { kind: 'ungraded' };
          if (squashed === 'tobegraded' || squashed === 'notyetgraded') return { kind: 'to-be-graded' };
        }
      }
    }
    return null;
  };
  const hinted = new RegExp(
    `(?:^|\\s)([a-z][a-z0-9]*(?:[-_]+[a-z0-9]+)*?)[-_]+(${[...bySquashed.keys()].map((form) => (form === 'requiresimprovement' ? 'requires[-_]?improvement' : form)).join('|')})(?=\\s|$)`,
    'g',
  );
  const hint = (value: string): { word: GradeWord; prefix: string } | null => {
    let found: { word: GradeWord; prefix: string } | null = null;
    for (const [, prefix, form] of value.toLowerCase().matchAll(hinted)) {
      const grade = bySquashed.get(form!.replace(/[-_]/g, ''));
      if (!grade || NOT_OF_NOW.test(prefix!) || (POST_TERM.test(`${prefix}-`) && POST.test(value))) continue;
      if (found) return null;
      found = { word: { kind: 'graded', grade }, prefix: prefix! };
    }
    return found;
  };
  const said = new RegExp(
    `^(.{0,220}?)\\b(?:graded|rated|judged|assessed|grade|judgment|judgement|rating)(?: (?:of|is|as|to be|was))*[ :]+["'‘“]?(${alternatives}|ungraded|not graded)["'’”]?(?: (?:for|at|in) (.{2,200}))?\\.?$`,
    'i',
  );
  let asked = '';
  let spoken = false;
  const vocabulary: GradeVocabulary = {
    word,
    token,
    hint,
    label(phrase) {
      const whole = word(phrase);
      if (whole) return { word: whole, about: null };
      if (phrase.length > 260) return null;
      const text = ofNow(tidy(phrase).replace(LINKED, '')).replace(PICTURED, '').replace(IN_HAND, '');
      const alone = text === phrase ? null : word(text);
      if (alone) return { word: alone, about: null };
      return ofPair(text, word) ?? ofSentence(text, word, said);
    },
    alternatives,
    speaks(text) {
      // Asked of each line by several readers in turn.
      if (text !== asked) {
        asked = text;
        spoken = stems.test(text);
      }
      return spoken;
    },
    scales: profile.scales.map(({ steps }) => steps.map(({ id }) => id)),
    mentions(text) {
      return [...text.matchAll(mention)].map((hit) => byForm.get(plain(hit[1]!))!).filter(Boolean);
    },
  };
  cache.set(profile, vocabulary);
  return vocabulary;
}

type Word = (phrase: string) => GradeWord | null;

/** What links hidden words to the visible ones before them: `Workforce<span>, grade: good</span>`. */
const LINKED = /^[,;:.–—-]\s*/;

/** Says of a grade no more than that it is of the area at hand: `In this area, the force was graded good`. */
const IN_HAND =
  /^(?:in|for) this (?:area|question|pillar),? (?=\S)|(?<=\S) (?:in|for) this (?:area|question|pillar)\.?$/gi;

/** What a picture of a grade is called: `Icon: good`, `Good grade icon`. */
const PICTURED =
  /^(?:icon|image|graphic|badge|symbol)(?: (?:of|for|showing|saying))?(?: the)?(?: (?:grade|judge?ment|rating))?\s*[:–-]?\s+|\s+(?:(?:grade|judge?ment|rating) )?(?:icon|image|graphic|badge|symbol)$/gi;

const OF_BEFORE = /\b(?:previous(?:ly)?|last|earlier|former(?:ly)?|prior|before)\b/i;

/** `Grade: adequate. Previous grade: good`, `Previously inadequate, now adequate`: without the parts that speak of an earlier grade. */
function ofNow(text: string): string {
  if (!OF_BEFORE.test(text)) return text;
  const parts = text.split(
    /[.;]\s+|[,;]\s+(?=(?:now|currently|previous|last|formerly|before|up|down)\b)|[.;]$/i,
  );
  const now = parts.filter((part) => part !== '' && !OF_BEFORE.test(part));
  return now.length === 0 || now.length === parts.length
    ? text
    : now.join(', ').replace(/^(?:now|currently)\s+/i, '');
}

/** `Effectiveness: good`, `Good | Effectiveness`: a grade on one side of the last or first separator, its subject on the other. */
function ofPair(text: string, word: Word): { word: GradeWord; about: string | null } | null {
  const cuts = [...text.matchAll(/\s*(?::|\||,|[–—]|\s-)\s+/g)];
  const last = cuts.at(-1);
  const first = cuts[0];
  if (!first || !last) return null;
  const tail = word(text.slice(last.index + last[0].length));
  const head = word(text.slice(0, first.index));
  // A grade on each side, or among the parts between, is a comparison or a list.
  const parts = text.split(/\s*(?::|\||,|[–—]|\s-)\s+/);
  if (parts.filter((part) => word(part) !== null).length !== 1) return null;
  if (tail) return { word: tail, about: text.slice(0, last.index).trim() || null };
  if (head) return { word: head, about: text.slice(first.index + first[0].length).trim() || null };
  return null;
}

/** `Graded good for preventing crime`, `Effectiveness has been judged as requires improvement`. */
function ofSentence(
  text: string,
  word: Word,
  said: RegExp,
): { word: GradeWord; about: string | null } | null {
  const hit = said.exec(text);
  const grade = hit ? word(hit[2]!) : null;
  if (!hit || !grade) return null;
  const before = hit[1]!.replace(/[\s,:;–-]+$/, '').replace(/ (?:is|was|has been)$/, '');
  if (before.split(/[,:;]/).some((part) => word(part)?.kind === 'graded')) return null;
  return { word: grade, about: subject(hit[3] ?? before) };
}

/** What a label is about; `null` where it says no more than "this area". */
function subject(text: string): string | null {
  const bare = text.replace(
    /^(?:(?:overall|our|the|this|we|hmicfrs|hmic|have|has)\s*)*(?:area|question|pillar|section|chapter|part|grade|force|constabulary|service|brigade)?(?: (?:is|was|has been))?$/i,
    '',
  );
  return bare === '' ? null : text;
}

/** A grade word read on a scale; `null` where the scale has no such grade. */
export function onScale(word: GradeWord, scale: GradeScale | null): GradeReading | null {
  if (word.kind !== 'graded') return { kind: word.kind };
  if (!scale?.steps.some((step) => step.id === word.grade)) return null;
  return { kind: 'graded', grade: word.grade, scale: scale.id };
}

/** Words that name what a class is about, and words that say nothing: only these may stand beside a grade in a class name. */
const GRADE_NOUN =
  /^(?:grad(?:e|ed|ing)s?|rat(?:ed|ing)s?|judg(?:e|ed|ment|ement)s?|scores?|results?|outcomes?|verdicts?|assessments?)$/;
const NEUTRAL =
  /^(?:is|has|c|o|u|l|js|bg|badge|tag|label|icon|status|level|pill|chip|box|text|colou?r|state|type|value|svg|img)$/;

function fits(before: string[], after: string[]): boolean {
  const named = before.some((word) => GRADE_NOUN.test(word));
  return (
    (named || before.every((word) => NEUTRAL.test(word))) &&
    after.every((word) => GRADE_NOUN.test(word) || NEUTRAL.test(word))
  );
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
