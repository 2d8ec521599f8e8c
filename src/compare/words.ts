/**
 * Words and their light stems, and how much a word can tell at all: common English words, and the words that every
 * inspectorate's finding is made of, little from the start.
 *
 * `Intl.Segmenter` is not used: it is quadratic on Node 20.
 */
import { plain } from './normalise.js';
import { isProse } from './prose.js';
import { wordTable } from './word-table.js';

const FUNCTION_WORDS = new Set(
  (
    'a about above after again all also although am an and any are as at be because been before being below ' +
    'between both but by can could did do does doing down during each either few for from further had has have ' +
    'having he her here his how however i if in into is it its itself just may me might more most must my no nor ' +
    'not now of off on once only or other our out over own same shall she should so some such than that the their ' +
    'them then there these they this those through to too under until up upon very was we were what when where ' +
    'which while who whom whose why will with within without would you your'
  ).split(' '),
);
/**
 * Words that open or carry findings whatever they are about, and so tell few apart: the inspectorate's own, and the
 * verbs, adverbs and nouns of getting better.
 */
const COMMON_WORDS = new Set(
  (
    'force forces service services constabulary brigade police ensure ensures make makes sure improve improves ' +
    'improving improvement area areas need needs effective effectively effectiveness officers staff workforce ' +
    'process processes good better best well use uses using used review reviews reviewed approach approaches ' +
    'consistent consistently consistency supervise supervises supervised supervision work works working partner ' +
    'partners organisation organisations develop develops developed plan plans planning planned reduce reduces ' +
    'reducing number numbers provide provides provided understand understands understanding clear clearly support ' +
    'supports identify identifies identified take takes taken step steps way ways time timely regular regularly ' +
    'routine routinely quick quickly appropriate appropriately sufficient sufficiently relevant current currently ' +
    'future people manage manages managed management assess assesses assessed assessment monitor monitors monitored ' +
    'continue continues address addresses implement implements put place system systems'
  ).split(' '),
);

const WORD = /[\p{L}\p{N}]+(?:['.][\p{L}\p{N}]+)*/gu;
/** The same at half the cost, where a text has no other letters or digits. */
const LATIN_WORD = /[a-z0-9]+(?:['.][a-z0-9]+)*/g;
const BEYOND_LATIN = /[^\x00-\x7f]/;
const stems = new Map<string, string>();

/** A light stem: plural, past and gerund endings off, so that `vetting` and `vetted` meet. */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  let s = word.replace(/'s?$/, '');
  if (s.length > 3 && !/\d/.test(s)) {
    s = s
      .replace(/(?:sses)$/, 'ss')
      .replace(/ies$/, 'y')
      .replace(/([^s])s$/, '$1');
    if (s.length > 5) s = s.replace(/(?:ations?|ating|ated|ates?)$/, 'at').replace(/(?:ments?|ness|ly)$/, '');
    if (s.length > 4) s = s.replace(/(?:ing|ed)$/, '').replace(/([bdgmnprt])\1$/, '$1');
    if (s.length > 4) s = s.replace(/e$/, '');
    if (s.length > 4) s = s.replace(/y$/, 'i');
  }
  if (stems.size < 50_000) stems.set(word, s);
  return s;
}

/** True for a word that carries content, so not `of` or `the`. */
export function isContentWord(word: string): boolean {
  return word.length > 0 && !FUNCTION_WORDS.has(word.toLowerCase());
}

/** Lower-case words of a text, in order; hyphenated words count as their parts. */
export function wordsOf(text: string): string[] {
  const lower = plain(text).toLowerCase();
  return lower.match(BEYOND_LATIN.test(lower) ? WORD : LATIN_WORD) ?? [];
}

/** A text's words as stems, in order, and how many of its words carry content. */
export interface Words {
  stems: string[];
  size: number;
  /** Each stem once, in the order in which it first stands, and how often it stands. */
  distinct: string[];
  times: number[];
}

export function readWords(text: string): Words {
  const found: Words = { stems: [], size: 0, distinct: [], times: [] };
  readings += 1;
  boundTable();
  const note = ({ stem: one, content }: KnownWord): void => {
    if (content) found.size += 1;
    found.stems.push(one.text);
    if (one.reading === readings) found.times[one.at] = (found.times[one.at] as number) + 1;
    else {
      one.reading = readings;
      one.at = found.distinct.length;
      found.distinct.push(one.text);
      found.times.push(1);
    }
  };
  eachWord(text, note);
  return found;
}

/** Of each stem, how many of these texts hold it. */
export function countStems(texts: Iterable<string>): Map<string, number> {
  boundTable();
  const met: KnownStem[] = [];
  for (const text of texts) {
    readings += 1;
    const note = ({ stem: one }: KnownWord): void => {
      if (one.reading === readings) return;
      one.reading = readings;
      if (one.texts === 0) met.push(one);
      one.texts += 1;
    };
    eachWord(text, note);
  }
  const counts = new Map<string, number>();
  for (const one of met) {
    counts.set(one.text, one.texts);
    one.texts = 0;
  }
  return counts;
}

function eachWord(text: string, visit: (known: KnownWord) => void): void {
  if (isProse(text)) words.each(text, visit);
  else for (const word of wordsOf(text)) visit(words.of(word));
}

function boundTable(): void {
  if (words.size > MOST_WORDS) words = wordTable(remembered());
}

/** A stem, and where it stands among the distinct ones of the text that was read last with it. */
interface KnownStem {
  text: string;
  reading: number;
  at: number;
  /** Of the running text that is being counted, how many texts hold it. */
  texts: number;
}

interface KnownWord {
  stem: KnownStem;
  content: boolean;
}

const MOST_WORDS = 50_000;
let readings = 0;
let words = wordTable(remembered());

/** What is known of words, from a table that is empty yet. */
function remembered(): (word: string) => KnownWord {
  const stemsKnown = new Map<string, KnownStem>();
  return (word) => {
    const text = stem(word);
    let one = stemsKnown.get(text);
    if (!one) {
      one = { text, reading: 0, at: 0, texts: 0 };
      stemsKnown.set(text, one);
    }
    return { stem: one, content: !FUNCTION_WORDS.has(word) };
  };
}

const functionStems = new Set([...FUNCTION_WORDS].map(stem));
const commonStems = new Set([...COMMON_WORDS].map(stem));

/** True for the stem of a word that carries content. */
export function isContentStem(s: string): boolean {
  return !functionStems.has(s);
}

/** What a stem can tell whatever the texts: 1, and little for those that stand everywhere. */
export function worthOf(s: string): number {
  return functionStems.has(s) ? 0.1 : commonStems.has(s) ? 0.35 : 1;
}
