/**
 * The nearest known word to one that is not known: for "did you mean" in errors. Whole words of a few dozen
 * letters only; it is quadratic in their length.
 */

/** Edit distance with transpositions (optimal string alignment), case folded. */
function distance(a: string, b: string): number {
  const rows: number[][] = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  for (let j = 0; j <= b.length; j++) rows[0]![j] = j;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, rows[i - 2]![j - 2]! + 1);
      rows[i]![j] = best;
    }
  }
  return rows[a.length]![b.length]!;
}

/** The known words that `word` was probably meant to be, nearest first, at most `most`; none when nothing is near. */
export function nearest(word: string, known: Iterable<string>, most = 1): string[] {
  const asked = word.slice(0, 80).toLowerCase();
  const scored: { candidate: string; score: number }[] = [];
  for (const candidate of known) {
    const other = candidate.toLowerCase();
    const allowed = Math.max(1, Math.floor(Math.max(asked.length, other.length) / 3));
    const contains = asked.length >= 4 && (other.includes(asked) || asked.includes(other));
    const score = contains ? Math.abs(other.length - asked.length) / 20 : distance(asked, other);
    if (score <= allowed) scored.push({ candidate, score });
  }
  scored.sort((a, b) => a.score - b.score || (a.candidate < b.candidate ? -1 : 1));
  return scored.slice(0, most).map((s) => s.candidate);
}
