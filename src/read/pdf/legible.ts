/**
 * Whether what a PDF draws comes out as words. A font that does not say which letters its glyphs are gives other letters, or
 * signs, or nothing for them: such text is worse than none, since grades in another font would stand under headings
 * that nobody can read.
 */
import type { PdfPage } from './pages.js';

/** Fewest different words of one kind of type that say anything, and the least share of vowels among their letters. */
const FEWEST = 15;
const VOWELS = 0.25;
/** Fewest characters that say anything, and the least share of them that are letters and digits. */
const LONG = 300;
const LETTERS = 0.5;

/** Fewest glyphs without a letter that say anything, and the least share of the text that they are. */
const MUTE = 60;
const MUTE_SHARE = 0.2;

/** Whether any kind of type (size and weight) comes out as no words, though much is set in it, or as nothing at all. */
export function isGarbled(pages: PdfPage[]): boolean {
  const mute = pages.reduce((sum, page) => sum + page.mute, 0);
  const said = pages.reduce(
    (sum, { runs }) => sum + runs.reduce((letters, run) => letters + run.text.length, 0),
    0,
  );
  if (mute >= MUTE && mute > (mute + said) * MUTE_SHARE) return true;
  const kinds = new Map<string, string[]>();
  for (const { runs } of pages)
    for (const { text, size, bold } of runs) {
      const kind = `${size} ${bold}`;
      const texts = kinds.get(kind);
      if (texts) texts.push(text);
      else kinds.set(kind, [text]);
    }
  return [...kinds.values()].some((texts) => isUnreadable(texts.join(' ')));
}

function isUnreadable(text: string): boolean {
  const inked = text.replace(/[\s.…_·-]+/g, '');
  const letters = inked.replace(/[^\p{L}\p{N}]+/gu, '');
  if (inked.length >= LONG && letters.length < inked.length * LETTERS) return true;
  const words = [...new Set(text.match(/(?<![\p{L}\p{N}])\p{L}{3,}(?![\p{L}\p{N}])/gu))];
  if (words.length < FEWEST) return false;
  // Two letters in five of English, and of Welsh, are vowels; in a text whose letters are others by turns it is one in seven.
  const spelled = words.join('');
  return (spelled.match(VOWEL) ?? []).length < spelled.length * VOWELS;
}
const VOWEL = /[aeiouyâêîôûŷáéíóúàèìòùäëïöü]/gi;
