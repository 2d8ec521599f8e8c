/**
 * Finding the body and the cycle that a title, a sentence or a slug names. Works on data alone, so that any
 * inspectorate's bodies and cycles can be looked for; `lookup.ts` offers it for a whole profile.
 */
import type { Body, Cycle } from '../model.js';

/** A word of a text: lower case, and whether it was written with a capital. */
export interface Word {
  text: string;
  capital: boolean;
}

/** The words of a text: `&` is `and`, quotes and punctuation part words, a possessive `’s` is dropped. */
export function wordsOf(text: string): Word[] {
  // Most names and headings have plain letters only: looking those up in the tables of Unicode takes far longer.
  if (PLAIN.test(text)) return plainWordsOf(text);
  const words: Word[] = [];
  for (const match of text.normalize('NFC').matchAll(WORD)) {
    const word = match[0];
    const lower = word === '&' ? 'and' : word.toLowerCase();
    if (lower === 's' && /['’‘]/.test(text[match.index - 1] ?? '')) continue;
    words.push({ text: lower, capital: word !== lower });
  }
  return words;
}
const PLAIN = /^[\x20-\x7e–—‘’“”]*$/;
const WORD = /[\p{L}\p{N}]+|&/gu;

/** The same of a text in which letters and digits are those of ASCII. */
function plainWordsOf(text: string): Word[] {
  const words: Word[] = [];
  let from = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    // With bit 32 set, a letter is lower case.
    if ((code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122)) {
      if (from < 0) from = at;
      continue;
    }
    if (from >= 0) {
      const word = text.slice(from, at);
      const lower = word.toLowerCase();
      if (lower !== 's' || !/['’‘]/.test(text[from - 1] ?? ''))
        words.push({ text: lower, capital: word !== lower });
      from = -1;
    }
    if (code === 38) words.push({ text: 'and', capital: true });
  }
  return words;
}

interface Name {
  words: string[];
  body: Body;
  /** True where the name is no more than the area (`Essex`), which other bodies may share. */
  areaOnly: boolean;
}

/** A place in a text where bodies are named: words `from` to `to` (exclusive). */
interface Mention {
  from: number;
  to: number;
  areaOnly: boolean;
  bodies: Body[];
}

interface NameIndex {
  byFirstWord: Map<string, Name[]>;
  /** Words that names of only one kind of body have, and often: `police`, `fire`. */
  kindWords: Map<string, string>;
}

const indexes = new WeakMap<Body[], NameIndex>();

function indexOf(bodies: Body[]): NameIndex {
  const known = indexes.get(bodies);
  if (known) return known;
  const byFirstWord = new Map<string, Name[]>();
  for (const body of bodies) {
    const slugs = [body.slug, ...(body.formerSlugs ?? [])].map((slug) => slug.replaceAll('-', ' '));
    const slugWords = new Set(slugs.flatMap((slug) => slug.split(' ')));
    const seen = new Set<string>();
    for (const name of [body.name, ...(body.aliases ?? []), ...slugs]) {
      const words = wordsOf(name).map((word) => word.text);
      const key = words.join(' ');
      if (words.length === 0 || seen.has(key)) continue;
      seen.add(key);
      const areaOnly =
        key !==
          wordsOf(body.name)
            .map((word) => word.text)
            .join(' ') && words.every((word) => slugWords.has(word));
      const names = byFirstWord.get(words[0]!) ?? [];
      names.push({ words, body, areaOnly });
      byFirstWord.set(words[0]!, names);
    }
  }
  const index = { byFirstWord, kindWords: kindWordsOf(bodies) };
  indexes.set(bodies, index);
  return index;
}

function kindWordsOf(bodies: Body[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  const totals = new Map<string, number>();
  for (const body of bodies) {
    totals.set(body.kind, (totals.get(body.kind) ?? 0) + 1);
    for (const word of new Set(wordsOf(body.name).map((each) => each.text))) {
      const byKind = counts.get(word) ?? new Map<string, number>();
      byKind.set(body.kind, (byKind.get(body.kind) ?? 0) + 1);
      counts.set(word, byKind);
    }
  }
  const found = new Map<string, string>();
  for (const [word, byKind] of counts) {
    const [only] = [...byKind];
    if (byKind.size === 1 && only && only[1] >= 0.3 * totals.get(only[0])!) found.set(word, only[0]);
  }
  return found;
}

/** Where a text names bodies. A name inside a longer one does not count: `Avon` is not named by `Avon and Somerset`. */
export function mentionsIn(words: Word[], bodies: Body[]): Mention[] {
  const { byFirstWord } = indexOf(bodies);
  // In a text with capitals, `metropolitan` is a word and `Metropolitan` a name. A slug has none.
  const written = words.some((word) => word.capital);
  const found = new Map<string, Mention>();
  words.forEach((word, from) => {
    for (const name of byFirstWord.get(word.text) ?? []) {
      if (name.areaOnly && written && !word.capital) continue;
      if (!name.words.every((each, offset) => words[from + offset]?.text === each)) continue;
      const to = from + name.words.length;
      const mention = found.get(`${from}-${to}`);
      if (!mention) found.set(`${from}-${to}`, { from, to, areaOnly: name.areaOnly, bodies: [name.body] });
      else {
        mention.bodies.push(name.body);
        mention.areaOnly &&= name.areaOnly;
      }
    }
  });
  const all = [...found.values()];
  return all.filter(
    (mention) =>
      !all.some(
        (other) =>
          other.from <= mention.from &&
          other.to >= mention.to &&
          other.to - other.from > mention.to - mention.from,
      ),
  );
}

/**
 * The one body that a text names, or `null` where it names none, or several equally prominently.
 * The longest name wins (`Avon and Somerset` before `Avon`); full names count before area names; a name that several
 * bodies share (`Essex`) is decided by `kind`, else by words of the text that only one kind of body goes by.
 *
 * @param kind only bodies of this kind are meant.
 * @param hinted kind that the text is known to be about, used only for names that several bodies share.
 */
export function bodyIn(text: string, bodies: Body[], kind?: string, hinted?: string): Body | null {
  const words = wordsOf(text);
  const { kindWords } = indexOf(bodies);
  const said = new Set(words.map((word) => kindWords.get(word.text)).filter((each) => each !== undefined));
  const hint = hinted ?? (said.size === 1 ? [...said][0] : undefined);
  const mentions = mentionsIn(words, bodies)
    .map((mention) => ({ ...mention, bodies: narrow(mention.bodies, kind, hint) }))
    .filter((mention) => mention.bodies.length > 0);
  const full = mentions.filter((mention) => !mention.areaOnly);
  return mostNamed(full.length > 0 ? full : mentions);
}

function narrow(bodies: Body[], kind: string | undefined, hint: string | undefined): Body[] {
  const meant = kind === undefined ? bodies : bodies.filter((body) => body.kind === kind);
  if (meant.length < 2 || hint === undefined) return meant;
  const hinted = meant.filter((body) => body.kind === hint);
  return hinted.length > 0 ? hinted : meant;
}

function mostNamed(mentions: Mention[]): Body | null {
  const counts = new Map<Body, number>();
  for (const { bodies } of mentions)
    if (bodies.length === 1) counts.set(bodies[0]!, (counts.get(bodies[0]!) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || (second && first[1] < 2 * second[1])) return null;
  // A shared name that cannot be this body is another body, named as prominently.
  if (mentions.some(({ bodies }) => bodies.length > 1 && !bodies.includes(first[0]))) return null;
  return first[0];
}

const month =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const dates = new RegExp(
  `\\b(?:19|20)\\d\\d-\\d\\d-\\d\\d\\b|\\b\\d{1,2}[/.]\\d{1,2}[/.](?:19|20)\\d\\d\\b|\\b(?:${month})[ -]+(?:19|20)\\d\\d\\b`,
  'giu',
);
const years = /(?<![\d\p{L}])((?:19|20)\d\d)(?: ?[-/] ?((?:(?:19|20)\d\d|\d\d)))?(?![\d\p{L}])/giu;

/** The years of a cycle: the first, and the last where it names two. */
export interface Years {
  from: number;
  to: number | null;
}

interface Named {
  cycle: Cycle;
  /** 3 beside the programme's name, 2 as a span of years or in words, 1 as a bare year. */
  weight: number;
}

/**
 * The one cycle that a title, sentence or slug names, or `null` where it names none or several. Written beside the
 * programme (`PEEL 2018`, `frs-2021`) it counts before a span of years (`2018/19`), and that before a bare year; years of dates do not
 * count at all.
 */
export function cycleIn(text: string, cycles: Cycle[], programme: string | null): Cycle | null {
  const candidates = cycles.filter((cycle) => programme === null || cycle.programme === programme);
  const programmes = [...new Set(cycles.map((cycle) => cycle.programme.toLowerCase()))];
  const plain = plainDashes(text).replace(dates, ' ');
  const named: Named[] = [];
  for (const match of plain.matchAll(years)) {
    const span = spanOf(match[1]!, match[2]);
    if (!span) continue;
    const beside = programmeBeside(plain, match.index, match.index + match[0].length, programmes);
    for (const cycle of candidates) {
      const own = cycle.programme.toLowerCase();
      if (beside !== null && beside !== own) continue;
      if (!cycle.spellings.some((spelling) => spelled(spelling, span, beside === null ? null : own)))
        continue;
      named.push({ cycle, weight: beside !== null ? 3 : span.to !== null ? 2 : 1 });
    }
  }
  for (const cycle of candidates) {
    for (const spelling of cycle.spellings) {
      if (!/(?:19|20)\d\d/.test(spelling) && hasWords(plain, spelling)) named.push({ cycle, weight: 2 });
    }
  }
  const best = Math.max(...named.map((each) => each.weight));
  const found = new Set(named.filter((each) => each.weight === best).map((each) => each.cycle));
  return found.size === 1 ? [...found][0]! : null;
}

/**
 * The id of the one cycle that a title or slug names and that the table does not have: years beside the programme's name
 * (`PEEL 2027–29`), a span of years, or the number of a round where cycles are counted so. `null` where it names none, several, or a
 * cycle of the table.
 */
export function unlistedCycleIn(text: string, cycles: Cycle[], programme: string): string | null {
  const own = cycles.filter((cycle) => cycle.programme === programme);
  if (own.length === 0 || cycleIn(text, cycles, programme) !== null) return null;
  const programmes = [...new Set(cycles.map((cycle) => cycle.programme.toLowerCase()))];
  const plain = plainDashes(text).replace(dates, ' ');
  const named = new Map<string, number>();
  for (const match of plain.matchAll(years)) {
    const span = spanOf(match[1]!, match[2]);
    if (!span) continue;
    const beside = programmeBeside(plain, match.index, match.index + match[0].length, programmes);
    if (beside !== null ? beside !== programme.toLowerCase() : span.to === null) continue;
    const id = cycleIdOf(span);
    named.set(id, Math.max(named.get(id) ?? 0, beside !== null ? 2 : 1));
  }
  const best = Math.max(...named.values());
  const found = [...named].filter(([, weight]) => weight === best).map(([id]) => id);
  if (found.length > 0) return found.length === 1 ? found[0]! : null;
  for (const spelling of own.flatMap((cycle) => cycle.spellings)) {
    const counted = /^(\p{L}+) \d{1,2}$/u.exec(spelling)?.[1];
    const number = counted ? new RegExp(`\\b${counted} (\\d{1,2})\\b`, 'i').exec(plain)?.[1] : undefined;
    if (counted && number) return `${counted} ${number}`;
  }
  return null;
}

/** How a cycle of these years is named: `2018/19`, `2023-25`, `2016`. */
export function cycleIdOf({ from, to }: Years): string {
  if (to === null) return String(from);
  const short = String(to % 100).padStart(2, '0');
  return to === from + 1 ? `${from}/${short}` : `${from}-${short}`;
}

const plainDashes = (text: string) => text.replace(/[‐‑‒–—−]/g, '-').replace(/\s+/g, ' ');

function spanOf(first: string, second: string | undefined): Years | null {
  const from = Number(first);
  if (second === undefined) return { from, to: null };
  const to = second.length === 2 ? Number(first.slice(0, 2) + second) : Number(second);
  return to > from ? { from, to } : null;
}

/** The programme named right before or right behind a place: `PEEL 2018`, `2018/19 PEEL`, `frs-2021`. */
function programmeBeside(text: string, from: number, to: number, programmes: string[]): string | null {
  const before = /([\p{L}\p{N}]+)[ -]*$/u
    .exec(text.slice(Math.max(0, from - NEAR), from))?.[1]
    ?.toLowerCase();
  const behind = /^[ -]+([\p{L}\p{N}]+)/u.exec(text.slice(to, to + NEAR))?.[1]?.toLowerCase();
  return programmes.find((each) => each === before) ?? programmes.find((each) => each === behind) ?? null;
}

/** Characters beside a year in which its programme is looked for. */
const NEAR = 60;

function spelled(spelling: string, span: Years, beside: string | null): boolean {
  const match = /^(?:(\p{L}+)-)?((?:19|20)\d\d)(?:[-/]((?:19|20)?\d\d))?$/u.exec(plainDashes(spelling));
  if (!match) return false;
  if (match[1] !== undefined && match[1].toLowerCase() !== beside) return false;
  const own = spanOf(match[2]!, match[3]);
  return own !== null && own.from === span.from && own.to === span.to;
}

function hasWords(text: string, wanted: string): boolean {
  const words = wordsOf(text).map((word) => word.text);
  const sought = wordsOf(wanted).map((word) => word.text);
  return (
    sought.length > 0 && words.some((_, at) => sought.every((word, offset) => words[at + offset] === word))
  );
}
