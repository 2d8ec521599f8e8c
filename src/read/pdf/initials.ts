/**
 * Large letters with which paragraphs open: part of the first word, beside it or, where a page ends between them, on the next page.
 */
import type { PdfPage } from './pages.js';
import type { Run } from './runs.js';
import type { Words } from './text.js';

/** A capital alone, with or without a quotation mark. */
const isLetter = ({ text }: Run) => /^[“‘"']?\p{Lu}$/u.test(text.trim());

/** How much larger than the text such a letter is. */
const LARGER = 1.6;

/** Most large letters that a page may open paragraphs with. */
const MOST_INITIALS = 30;

/**
 * A large letter with which a paragraph opens, beside its first lines or standing on the first, is part of the first word; and
 * the lines beside it begin where it does.
 */
export function withInitials(runs: Run[]): Run[] {
  const letters = runs.filter(isLetter);
  const gone = new Set<Run>();
  for (const initial of letters.slice(0, MOST_INITIALS)) {
    const right = initial.x + initial.width;
    const beside = runs.filter(
      (run) =>
        run.text.trim() !== '' &&
        run.size * LARGER < initial.size &&
        run.x > right - 1 &&
        run.x < right + initial.size * 0.4 &&
        run.y > initial.y - run.size * 0.3 &&
        run.y < initial.y + initial.size,
    );
    const first = beside.reduce<Run | null>((top, run) => (!top || run.y > top.y ? run : top), null);
    if (!first || !/^\s*(?:\p{Ll}|\p{Lu}{2})/u.test(first.text)) continue;
    const letter = initial.text.trim();
    const gap = isWordAlone(letter, first, runs) ? ' ' : '';
    first.text = `${letter}${gap}${first.text.trimStart()}`;
    for (const run of beside) {
      if (beside.some((other) => Math.abs(other.y - run.y) < 1 && other.x < run.x)) continue;
      run.width += run.x - initial.x;
      run.x = initial.x;
    }
    gone.add(initial);
  }
  return gone.size > 0 ? runs.filter((run) => !gone.has(run)) : runs;
}

/** Whether a large `A` or `I` is a word of its own, by the words that the page has elsewhere. */
function isWordAlone(letter: string, first: Run, runs: Run[]): boolean {
  if (letter !== 'A' && letter !== 'I') return false;
  const next = /^\s*(\p{L}+)/u.exec(first.text)![1]!;
  const stands = (word: string) => {
    const whole = new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu');
    return runs.some((run) => whole.test(run === first ? run.text.replace(next, '') : run.text));
  };
  return stands(next) && !stands(letter + next);
}

/** Capitals alone that are looked at in a document. */
const MOST_LETTERS = 200;

/**
 * Pages on which a large letter that stands on one and the rest of its word on the page before or after are one word again.
 * Sure by the words alone: with the letter it is a word that the document has, without it is none.
 */
export function acrossPages(
  pages: PdfPage[],
  isHead: (page: PdfPage, run: Run) => boolean,
  words: Words,
): PdfPage[] {
  const out = [...pages];
  let left = MOST_LETTERS;
  for (const [at, page] of pages.entries()) {
    for (const initial of page.runs.filter(isLetter).slice(0, left)) {
      left -= 1;
      if (isHead(page, initial)) continue;
      for (const other of [at - 1, at + 1]) {
        const rest = out[other]?.runs.find((run) => isRest(run, initial, words) && !isHead(out[other]!, run));
        if (!rest) continue;
        const whole = { ...rest, text: initial.text.trim() + rest.text.trimStart() };
        out[other] = { ...out[other]!, runs: out[other]!.runs.map((run) => (run === rest ? whole : run)) };
        out[at] = { ...out[at]!, runs: withoutInitial(out[at]!.runs, initial) };
        break;
      }
    }
  }
  return out;
}

function isRest(run: Run, initial: Run, words: Words): boolean {
  if (run.size * LARGER >= initial.size) return false;
  const rest = /^\s*(\p{Ll}+)(?!\p{L})/u.exec(run.text)?.[1];
  if (rest === undefined || words.get(rest) !== 1) return false;
  return words.has(
    initial.text
      .trim()
      .replace(/^\P{L}/u, '')
      .toLowerCase() + rest,
  );
}

/** Without the letter; the lines beside it begin where it did. */
function withoutInitial(runs: Run[], initial: Run): Run[] {
  const right = initial.x + initial.width;
  return runs.flatMap((run) => {
    if (run === initial) return [];
    const beside =
      run.x > right - 1 &&
      run.x < right + initial.size * 0.4 &&
      run.y > initial.y - run.size * 0.3 &&
      run.y < initial.y + initial.size;
    return [beside ? { ...run, x: initial.x, width: run.width + run.x - initial.x } : run];
  });
}
